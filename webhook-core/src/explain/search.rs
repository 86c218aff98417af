//! The order in which changes are tried.

use super::attempt::Attempt;
use super::diagnosis::Diagnosis;
use super::secrets::{self, Named, Reading};
use super::{bodies, heads, signed_parts, urls};

/// Tries every change, the likeliest first, and pairs of changes where no single change makes the signature hold.
pub(super) fn everything(
    attempt: &Attempt<'_>,
    own: &[Named],
    others: &[Named],
    found: &mut Vec<Diagnosis>,
) {
    if attempt.times(found) {
        return;
    }
    let readings: Vec<Reading> = own.iter().flat_map(secrets::readings).collect();
    let others: Vec<Reading> = others.iter().map(secrets::other).collect();
    urls::search(attempt, found);
    bodies::search(attempt, None, bodies::Which::All, found);
    secrets::search(attempt, attempt.body, &readings, found);
    secrets::search(attempt, attempt.body, &others, found);
    heads::search(attempt, found);
    signed_parts::search(attempt, found);
    if found.is_empty() {
        for reading in others.iter().chain(&readings) {
            bodies::search(attempt, Some(reading), bodies::Which::Common, found);
        }
    }
}
