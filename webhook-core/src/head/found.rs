//! Goes over the headers of a request once, and finds the few that the core and the sender's adapter read.

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderName, HeaderValue};

/// The most names that one pass looks for. Names that an adapter lists beyond them are looked up one by one.
const MOST_NAMES: usize = 16;

/// The two headers that the core itself reads of each delivery.
pub(crate) static ENCODING: HeaderName = CONTENT_ENCODING;
pub(crate) static LENGTH: HeaderName = CONTENT_LENGTH;
/// The number of the core's own headers, which come before those of the adapter.
const OWN: usize = 2;

/// The values of the headers that an adapter has listed.
///
/// A look-up hashes the name and searches a table, so one pass over a short head costs less than a handful of
/// look-ups. A header that the pass has not settled is looked up.
pub(crate) struct Found<'a> {
    listed: &'static [&'static HeaderName],
    values: [Option<&'a HeaderValue>; MOST_NAMES],
    /// A bit for each header that is there more than once, by its place in `values`.
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
            // If a name is listed twice, the pass would find only the first; this name and all after it are looked up.
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
            // Most headers are not listed, and most of those differ from the listed ones in their length.
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

    /// Returns the value of this header, or `None` if it is absent. Returns `Err` if the header has to be looked up,
    /// since it was not listed or is there more than once.
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

/// Returns one bit for a length; lengths that differ by 64 share a bit.
fn length(name: &str) -> u64 {
    1_u64 << (name.len() & 63)
}
