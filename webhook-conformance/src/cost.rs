//! Counts the hash states that many signatures cost. Times would mean little on a busy machine.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use bytes::Bytes;
use http::Request;

use crate::anatomy::{Recipe, edited};
use crate::run::Run;
use crate::spellings::{noise, others_silenced};
use crate::verdict::Expect;
use webhook_core::claim::Algorithm;
use webhook_core::testing::{crowd as crowd_of, decode, encode, hash_states, most_offered};
use webhook_core::{Head, Opening, Provider};

const FAMILY: &str = "cost";

pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    crowds(run);
    for recipe in Rc::clone(&run.recipes).iter() {
        joined(run, recipe);
    }
}

/// Delivers heads with room for many signatures, as the scheme itself writes them.
fn crowds<P: Provider>(run: &mut Run<'_, P>) {
    let Some(offer) = run
        .recipes
        .first()
        .and_then(|recipe| recipe.offers.first())
        .cloned()
    else {
        return;
    };
    let value = decode(offer.encoding, &offer.text).unwrap_or_default();
    let one = encode(offer.encoding, &noise(7, value.len()));
    let good = offer.text.clone();
    let Some(key) = run.sending_key() else {
        run.report
            .leave_out("the cost of many signatures: a credential is sent alone");
        return;
    };
    let crowd = |run: &Run<'_, P>, signatures: usize, each: &str| {
        let outgoing = run.outgoing(run.now);
        let draft = || {
            let scheme = run.endpoint.provider();
            crowd_of(&outgoing, scheme, &key, signatures, each).ok()
        };
        catch_unwind(AssertUnwindSafe(draft)).unwrap_or_default()
    };
    let offers = |request: &Option<Request<Bytes>>| {
        let values = request
            .iter()
            .flat_map(|request| request.headers().values());
        let texts = values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        texts.map(|text| text.matches(&one).count()).sum::<usize>()
    };
    let single = crowd(run, 1, &one);
    if offers(&crowd(run, 1000, &one)) < 1000 {
        run.report
            .leave_out("the cost of many signatures: the scheme has room for one");
        return;
    }
    let states = single.as_ref().map_or(0, |request| run.states(request));
    for signatures in 2..=most_offered(Algorithm::HmacSha256) {
        let Some(request) = crowd(run, signatures, &one) else {
            continue;
        };
        let found = run.states(&request);
        let most = match offer.algorithm {
            // Ed25519 hashes the signature too, so each signature needs a state; their number is bounded.
            Algorithm::Ed25519 => states.saturating_mul(most_offered(Algorithm::Ed25519)),
            _ => states.saturating_mul(3) / 2,
        };
        let name = format!("{signatures} signatures");
        let reason = format!("{found} hash states over the body, where one signature has {states}");
        run.hold(FAMILY, &name, found <= most, &reason);
        let public = offer.algorithm == Algorithm::Ed25519;
        let expected = if public && signatures > most_offered(Algorithm::Ed25519) {
            Expect::RefusedFromHead
        } else {
            Expect::Refused
        };
        run.case(FAMILY, || name, &request, expected);
    }
    for signatures in [
        most_offered(Algorithm::HmacSha256).saturating_add(1),
        20,
        50,
        100,
        1000,
    ] {
        for (what, each) in [("wrong", &one), ("genuine", &good)] {
            if let Some(request) = crowd(run, signatures, each) {
                let name = || format!("{signatures} {what} signatures");
                run.case(FAMILY, name, &request, Expect::RefusedFromHead);
            }
        }
    }
}

/// Puts a thousand signatures in the place of one.
fn joined<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe) {
    for (place, offer) in recipe.offers.iter().enumerate() {
        for separator in ["", ",", " ", ", ", ";", "|", "="] {
            let zeros = "0".repeat(offer.text.len());
            let text = vec![zeros; 1000].join(separator);
            let mut edits = others_silenced(recipe, place);
            edits.push((offer.slot.clone(), text.into_bytes()));
            if let Some(request) = edited(run.request, &edits) {
                let name = || format!("a thousand signatures joined by {separator:?}");
                run.case(FAMILY, name, &request, Expect::Refused);
            }
        }
    }
}

impl<P: Provider> Run<'_, P> {
    /// Returns how many hash states this head starts.
    fn states(&self, request: &Request<Bytes>) -> usize {
        let head = Head::new(request.method(), request.uri(), request.headers());
        let begun = catch_unwind(AssertUnwindSafe(|| self.endpoint.begin(&head, self.now)));
        match begun {
            Ok(Ok(Opening::Read(in_flight))) => hash_states(&in_flight),
            // The delivery that follows reports a panic.
            Ok(Ok(Opening::Answer(_)) | Err(_)) | Err(_) => 0,
        }
    }
}
