//! Chooses some attacks of each family that are made from a genuine request.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Request;
use webhook_attacks::registry::{self, NOW};
use webhook_conformance::conformance_shown;
use webhook_core::Provider;
use webhook_core::Timestamp;
use webhook_core::testing::Expectation;

use crate::file::{Entry, File, Receiver, received};

/// How many attacks of each group are taken, at equal distances.
const TAKEN: [(&str, usize); 13] = [
    ("control", 2),
    ("window", 24),
    ("time", 10),
    ("headers", 12),
    ("signatures", 10),
    ("bits", 6),
    ("body", 8),
    ("borders", 4),
    ("rotation", 6),
    ("keys", 8),
    ("credentials", 4),
    ("cost", 2),
    ("uncovered", 6),
];

/// For the other samples of a sender the number is divided by this, because the attacks on them are alike.
const FEWER: usize = 4;

/// The name of the source that these vectors give.
const SOURCE: &str = "webhook-conformance";

struct Shown {
    name: String,
    request: Request<Bytes>,
    now: Timestamp,
    free: bool,
}

/// Adds the genuine sample, and some of the attacks that are made from it.
pub(crate) fn add<P: Provider>(
    file: &mut File,
    case: &registry::Case<P>,
    sample: &registry::Sample,
    receiver: &Receiver,
) {
    let genuine = received(case.genuine(sample));
    let is_first = case
        .samples
        .first()
        .is_some_and(|first| first.event == sample.event);
    let mut groups: BTreeMap<&'static str, Vec<Shown>> = BTreeMap::new();
    let keys = case.keys();
    let report = conformance_shown(&case.one, keys, &genuine, NOW, |shown| {
        let seconds = shown.now.unix_seconds();
        let is_time =
            (0..1 << 40).contains(&seconds) && Timestamp::from_unix_seconds(seconds) == shown.now;
        if is_time {
            let group = groups.entry(group(shown.family, shown.name)).or_default();
            group.push(Shown {
                name: format!("{}, {}: {}", sample.event, shown.family, shown.name),
                request: shown.request.clone(),
                now: shown.now,
                free: shown.may_pass,
            });
        }
    });
    report.assert();
    for (name, most) in TAKEN {
        let group = groups.remove(name).unwrap_or_default();
        let most = if is_first { most } else { most.div_ceil(FEWER) };
        for shown in spread(group, most) {
            file.add(Entry {
                verdict: Expectation::of(&case.one, &shown.request, shown.now),
                name: shown.name,
                source: SOURCE,
                receiver,
                request: &shown.request,
                now: shown.now.unix_seconds(),
                free: shown.free,
            });
        }
    }
}

/// The group of an attack: its family, or a part of a family that receivers get wrong for a reason of its own.
fn group(family: &'static str, name: &str) -> &'static str {
    let is_window = name.ends_with(" s old") || name.ends_with(" s ahead");
    match family {
        "time" if is_window || name.starts_with("signed ") => "window",
        "keys" if name.starts_with("keys: ") => "rotation",
        "keys" if name.starts_with("the credential") => "credentials",
        other => other,
    }
}

/// Takes this many of them at equal distances, with the first and the last.
fn spread(all: Vec<Shown>, most: usize) -> impl Iterator<Item = Shown> {
    let (last, steps) = (all.len().saturating_sub(1), most.saturating_sub(1).max(1));
    let places: Vec<usize> = (0..most).map(|step| step * last / steps).collect();
    let chosen = all.into_iter().enumerate();
    chosen
        .filter(move |(place, _)| places.contains(place))
        .map(|(_, shown)| shown)
}
