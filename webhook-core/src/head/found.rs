//! One pass over the headers of a request, for the few that its sender's adapter reads.

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderName, HeaderValue};

/// Names of which one pass keeps the place. Those that an adapter lists beyond them are looked up one by one.
const MOST_NAMES: usize = 16;

/// What the core itself reads of each delivery.
pub(crate) static ENCODING: HeaderName = CONTENT_ENCODING;
pub(crate) static LENGTH: HeaderName = CONTENT_LENGTH;
/// The places of these two; those of an adapter's follow.
const OWN: usize = 2;

/// Where the headers stand that an adapter has listed.
///
/// A look-up hashes the name and searches a table. One pass over a short head costs less than a handful of look-ups,
/// and what it has not settled is looked up as ever.
pub(crate) struct Found<'a> {
    listed: &'static [&'static HeaderName],
    values: [Option<&'a HeaderValue>; MOST_NAMES],
    /// Those that are there more than once: a bit for each place in `values`.
    repeated: u32,
}

impl<'a> Found<'a> {
    pub(crate) fn pass(headers: &'a HeaderMap, listed: &'static [&'static HeaderName]) -> Self {
        // No header has an empty name.
        let mut names = [""; MOST_NAMES];
        let own = [&ENCODING, &LENGTH];
        let (mut lengths, mut count) = (0, 0_usize);
        for (place, name) in own.iter().chain(listed).take(MOST_NAMES).enumerate() {
            let name = name.as_str();
            // A name that is listed twice would be found once: from there on all are looked up.
            if lengths & length(name) != 0 && names.contains(&name) {
                break;
            }
            lengths |= length(name);
            if let Some(free) = names.get_mut(place) {
                *free = name;
                count = place.saturating_add(1);
            }
        }
        let names = names.get(..count).unwrap_or_default();
        let mut found = Self {
            listed: listed.get(..count.saturating_sub(OWN)).unwrap_or_default(),
            values: [None; MOST_NAMES],
            repeated: 0,
        };
        for (name, value) in headers {
            let name = name.as_str();
            // Most headers are none of these, and most of those differ in their length already.
            if lengths & length(name) == 0 {
                continue;
            }
            let Some(place) = names.iter().position(|it| *it == name) else {
                continue;
            };
            if let Some(kept) = found.values.get_mut(place)
                && kept.replace(value).is_some()
            {
                found.repeated |= 1 << (place & 31);
            }
        }
        found
    }

    /// The value of this header, or `None` where it is absent. `Err` where that has to be looked up: it was not
    /// listed, or it is there more than once.
    pub(crate) fn single(&self, name: &'static HeaderName) -> Result<Option<&'a HeaderValue>, ()> {
        let place = if std::ptr::eq(name, &ENCODING) {
            0
        } else if std::ptr::eq(name, &LENGTH) {
            1
        } else {
            let place = self.listed.iter().position(|it| std::ptr::eq(*it, name));
            place.ok_or(())?.saturating_add(OWN)
        };
        let repeated = self.repeated >> (place & 31) & 1 == 1;
        match self.values.get(place) {
            Some(value) if !repeated => Ok(*value),
            _ => Err(()),
        }
    }
}

/// One bit for a length; lengths that differ by 64 share it.
fn length(name: &str) -> u64 {
    1_u64 << (name.len() & 63)
}
