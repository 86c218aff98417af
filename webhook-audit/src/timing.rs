//! Measures how long refusals take.
//!
//! The report has the figures, but they make no finding, since they prove nothing over a network.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use tokio::time::Instant;
use webhook_core::claim::Encoding;
use webhook_core::testing::{decode, encode};

use crate::cases::Forger;
use crate::forgeries;
use crate::target::{Target, send};

/// The time until the receiver refused one kind of forgery.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Timing {
    /// The kind of forgery.
    pub case: &'static str,
    /// How many requests of this kind were answered.
    pub requests: usize,
    /// The median time: half of the answers came within it.
    pub median: Duration,
    /// The median deviation: half of the times lie within this of the median.
    pub deviation: Duration,
}

/// The number of kinds that are measured.
pub(crate) const KINDS: usize = 4;

/// Sends each kind this often, in turns, so that whatever slows the machine down slows all of them.
pub(crate) async fn measure(
    target: &impl Target,
    forger: &Forger<'_>,
    wrong: &Request<Bytes>,
    rounds: usize,
) -> Vec<Timing> {
    let kinds = [
        ("no signature", forgeries::bare(forger)),
        ("a wrong signature", Some(wrong.clone())),
        ("wrong in its first byte alone", flipped(forger, |_| 0)),
        (
            "wrong in its last byte alone",
            flipped(forger, |length| length - 1),
        ),
    ];
    let mut times: [Vec<Duration>; KINDS] = Default::default();
    for _ in 0..rounds {
        for ((_, request), times) in kinds.iter().zip(&mut times) {
            if let Some(request) = request {
                let from = Instant::now();
                let outcome = send(target, request.clone()).await;
                if outcome.status().is_some() {
                    times.push(from.elapsed());
                }
            }
        }
    }
    let of = |((case, _), times): (&(&'static str, _), Vec<Duration>)| {
        let (median, deviation) = spread(times.clone())?;
        Some(Timing {
            case,
            requests: times.len(),
            median,
            deviation,
        })
    };
    kinds.iter().zip(times).filter_map(of).collect()
}

/// Returns the genuine delivery with one wrong byte in each signature.
fn flipped(forger: &Forger<'_>, place: impl Fn(usize) -> usize) -> Option<Request<Bytes>> {
    let recipe = forger.recipes.first()?;
    let mut edits = Vec::new();
    for offer in &recipe.offers {
        let mut value = match offer.encoding {
            Encoding::Plain => offer.text.clone().into_bytes(),
            encoding => decode(encoding, &offer.text)?,
        };
        let at = place(value.len().max(1));
        let byte = value.get_mut(at)?;
        *byte = if *byte == b'x' { b'y' } else { b'x' };
        let text = match offer.encoding {
            Encoding::Plain => value,
            encoding => encode(encoding, &value).into_bytes(),
        };
        edits.push((offer.slot.clone(), text));
    }
    forger.edited(&edits)
}

/// Returns the median, and the median distance from it.
fn spread(mut times: Vec<Duration>) -> Option<(Duration, Duration)> {
    let middle = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times.get(times.len() / 2).copied()
    };
    let median = middle(&mut times)?;
    let mut far: Vec<Duration> = times.iter().map(|time| time.abs_diff(median)).collect();
    Some((median, middle(&mut far)?))
}
