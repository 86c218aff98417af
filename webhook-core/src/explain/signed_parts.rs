//! Tries messages that a faulty signer may have signed: without one of the parts, or with other separators.

use std::borrow::Cow;

use crate::claim::{Claim, Part};

use super::attempt::Attempt;
use super::diagnosis::{Cause, Diagnosis};

/// The most parts of a claim that are left out, one at a time.
const MOST_PARTS: usize = 8;

pub(super) fn search(attempt: &Attempt<'_>, found: &mut Vec<Diagnosis>) {
    let Some(claim) = attempt.claim(&attempt.head, attempt.body) else {
        return;
    };
    let parts = claim.parts.len();
    drop(claim);
    if parts < 2 {
        return;
    }
    let body_alone = |claim: &mut Claim<'_>| {
        claim
            .parts
            .retain(|part| matches!(part, Part::Body | Part::BodyAs(_)));
    };
    let subject = "all but the body";
    if holds(attempt, body_alone, Cause::PartLeftOut, subject, found) {
        return;
    }
    for place in 0..parts.min(MOST_PARTS) {
        let leave_out = |claim: &mut Claim<'_>| {
            if place < claim.parts.len() {
                claim.parts.remove(place);
            }
        };
        let subject = format!("part {} of what is signed", place.saturating_add(1));
        if holds(attempt, leave_out, Cause::PartLeftOut, &subject, found) {
            return;
        }
        let with_separator = |claim: &mut Claim<'_>| {
            if place.saturating_add(1) < claim.parts.len() {
                claim.parts.drain(place..=place.saturating_add(1));
            }
        };
        let subject = format!(
            "part {} and the separator after it",
            place.saturating_add(1)
        );
        if holds(attempt, with_separator, Cause::PartLeftOut, &subject, found) {
            return;
        }
    }
    for (separator, name) in [
        ("", "nothing"),
        (".", "a full stop"),
        (":", "a colon"),
        ("\n", "a line end"),
        ("|", "a bar"),
        ("-", "a hyphen"),
    ] {
        let join = |claim: &mut Claim<'_>| {
            for part in &mut claim.parts {
                if let Part::Bytes(bytes) = part
                    && bytes.len() <= 2
                {
                    *bytes = Cow::Borrowed(separator.as_bytes());
                }
            }
        };
        if holds(attempt, join, Cause::PartsJoinedOtherwise, name, found) {
            return;
        }
    }
}

fn holds(
    attempt: &Attempt<'_>,
    change: impl FnOnce(&mut Claim<'_>),
    cause: Cause,
    subject: &str,
    found: &mut Vec<Diagnosis>,
) -> bool {
    let held = attempt.holds(attempt.head, attempt.body, None, |claim| {
        change(claim);
        // A claim that signs nothing would be checked as a credential.
        if claim.parts.is_empty() {
            claim.parts.push(Part::Bytes(Cow::Borrowed(b"")));
        }
    });
    let Some(held) = held else {
        return false;
    };
    found.push(Diagnosis::proved(cause, subject));
    attempt.judge_time(&held, found);
    true
}
