//! Goes over the headers of a request once, and finds the few that the core and the sender's adapter read.

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderName, HeaderValue};

/// The most names that one pass looks for. Names that an adapter lists beyond them are looked up one by one.
const MOST_NAMES: usize = 16;

/// The number of lengths that are told apart; two lengths that differ by a multiple of it count as one.
const LENGTHS: usize = 64;

/// Stands for no place.
const NONE: u8 = u8::MAX;

/// The two headers that the core itself reads of each delivery.
pub(crate) static ENCODING: HeaderName = CONTENT_ENCODING;
pub(crate) static LENGTH: HeaderName = CONTENT_LENGTH;
/// The number of the core's own headers, which come before those of the adapter.
const OWN: usize = 2;

/// The names for which one pass looks, prepared once for all deliveries of an endpoint.
#[derive(Clone)]
pub(crate) struct Listed {
    /// The adapter's names that have a place, as the statics with which it asks for them.
    statics: &'static [&'static HeaderName],
    /// The names at their places. Unused places have an empty name, which no header has.
    names: [&'static str; MOST_NAMES],
    /// For each length, the first place of a name of that length, or `NONE`.
    first: [u8; LENGTHS],
}

impl Listed {
    pub(crate) fn new(statics: &'static [&'static HeaderName]) -> Self {
        let (mut names, mut first, mut count) = ([""; MOST_NAMES], [NONE; LENGTHS], 0_u8);
        for name in [&ENCODING, &LENGTH].iter().chain(statics) {
            let (name, place) = (name.as_str(), usize::from(count));
            // If a name is listed twice, the pass would find only the first; this name and all after it are looked up.
            if names.contains(&name) {
                break;
            }
            let Some(free) = names.get_mut(place) else {
                break;
            };
            *free = name;
            if let Some(first) = first.get_mut(length(name))
                && *first == NONE
            {
                *first = count;
            }
            count = count.saturating_add(1);
        }
        let statics = statics.get(..usize::from(count).saturating_sub(OWN));
        Self {
            statics: statics.unwrap_or_default(),
            names,
            first,
        }
    }

    /// Returns the place of this name, if it has one.
    #[inline]
    fn place(&self, name: &str) -> Option<usize> {
        // Most headers are not listed, and most of those differ from the listed ones in their length.
        let first = usize::from(*self.first.get(length(name))?);
        let mut places = (first..).zip(self.names.get(first..)?);
        places.find(|(_, it)| **it == name).map(|(place, _)| place)
    }
}

/// The values of the headers that an adapter has listed.
///
/// A look-up hashes the name and searches a table, so one pass over a short head costs less than a handful of
/// look-ups. A header that the pass has not settled is looked up.
pub(crate) struct Found<'a> {
    statics: &'static [&'static HeaderName],
    values: [Option<&'a HeaderValue>; MOST_NAMES],
    /// A bit for each header that is there more than once, by its place in `values`.
    repeated: u32,
}

impl<'a> Found<'a> {
    #[inline]
    pub(crate) fn pass(headers: &'a HeaderMap, listed: &Listed) -> Self {
        let mut found = Self {
            statics: listed.statics,
            values: [None; MOST_NAMES],
            repeated: 0,
        };
        for (name, value) in headers {
            let Some(place) = listed.place(name.as_str()) else {
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

    /// Returns the value of this header, or `None` if it is absent. Returns `Err` if the caller has to look the header
    /// up in the head itself: the adapter did not list it, or the head has it more than once.
    ///
    /// `next` is the place in the adapter's list that this name most likely has; afterwards it is the place after
    /// this name.
    pub(crate) fn single(
        &self,
        name: &'static HeaderName,
        next: &mut usize,
    ) -> Result<Option<&'a HeaderValue>, ()> {
        if std::ptr::eq(name, &ENCODING) {
            return self.at(0);
        }
        if std::ptr::eq(name, &LENGTH) {
            return self.at(1);
        }
        let is_it = |it: &&'static HeaderName| std::ptr::eq(*it, name);
        let place = if self.statics.get(*next).is_some_and(is_it) {
            *next
        } else {
            self.statics.iter().position(is_it).ok_or(())?
        };
        *next = place.saturating_add(1);
        self.at(place.saturating_add(OWN))
    }

    fn at(&self, place: usize) -> Result<Option<&'a HeaderValue>, ()> {
        let repeated = self.repeated >> (place & 31) & 1 == 1;
        match self.values.get(place) {
            Some(value) if !repeated => Ok(*value),
            _ => Err(()),
        }
    }
}

/// Returns the place of this name's length among those that are told apart.
const fn length(name: &str) -> usize {
    name.len() & (LENGTHS - 1)
}
