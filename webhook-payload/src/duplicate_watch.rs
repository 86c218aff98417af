//! Watches, while a body is scanned, for objects that may have a key twice.

use crate::catalog::Catalog;
use crate::node::Node;

/// The size of the bit set, for 8192 words. Words beyond are compared with each other, as are keys that no schema
/// knows.
pub(crate) const ROOM: usize = 128;

/// The most objects that are noted while a body is scanned; if there are more, all objects are looked at again.
const MOST_SUSPECTS: usize = 16;

/// Looks at the keys of each object when the scan has come to its end.
pub(crate) struct Watch {
    seen: [u64; ROOM],
    used: usize,
    suspects: [usize; MOST_SUSPECTS],
    /// The number of suspect objects, including those that are not noted.
    count: usize,
    /// Whether a key has escapes, so that it is known only once they are resolved.
    has_escaped: bool,
}

impl Watch {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        Self {
            seen: [0; ROOM],
            used: catalog.keys().div_ceil(64).min(ROOM),
            suspects: [0; MOST_SUSPECTS],
            count: 0,
            has_escaped: false,
        }
    }

    pub(crate) const fn escaped(&mut self) {
        self.has_escaped = true;
    }

    pub(crate) const fn has_escaped(&self) -> bool {
        self.has_escaped
    }

    /// Returns the suspect objects and their number; `None` if there are more than were noted.
    pub(crate) fn noted(&self) -> Option<([usize; MOST_SUSPECTS], usize)> {
        let are_all = !self.has_escaped && self.count <= MOST_SUSPECTS;
        are_all.then_some((self.suspects, self.count))
    }

    /// Notes the object, if a key may be in it twice.
    pub(crate) fn closed(&mut self, object: usize, within: &[Node]) {
        if within.len() > 2 && self.suspect(within).is_any() {
            if let Some(place) = self.suspects.get_mut(self.count) {
                *place = object;
            }
            self.count = self.count.saturating_add(1);
        }
    }

    pub(crate) fn suspect(&mut self, within: &[Node]) -> Suspect {
        let seen = self.seen.get_mut(..self.used).unwrap_or_default();
        seen.fill(0);
        let (mut unknown, mut double) = (0_usize, 0_u64);
        for (_, key) in keys(within) {
            let word = key.word();
            match word.and_then(|it| seen.get_mut(usize::from(it >> 6))) {
                Some(slot) => {
                    let bit = 1_u64.wrapping_shl((word.unwrap_or(0) & 63).into());
                    double |= *slot & bit;
                    *slot |= bit;
                }
                None => unknown = unknown.wrapping_add(1),
            }
        }
        Suspect {
            unknown,
            is_double: double != 0,
        }
    }
}

/// The result of looking at the keys of one object.
pub(crate) struct Suspect {
    /// The number of keys that have no bit.
    pub(crate) unknown: usize,
    /// Whether a word is there twice.
    pub(crate) is_double: bool,
}

impl Suspect {
    const fn is_any(&self) -> bool {
        self.unknown > 1 || self.is_double
    }
}

/// Returns the nodes within a list or object.
pub(crate) fn within(nodes: &[Node], object: usize) -> &[Node] {
    let first = object.wrapping_add(1);
    let size = nodes.get(object).map_or(0, |it| it.size());
    nodes
        .get(first..first.wrapping_add(size))
        .unwrap_or_default()
}

/// Iterates over the places of an object's keys among the nodes within it.
pub(crate) struct Keys<'a> {
    within: &'a [Node],
    at: usize,
}

impl Iterator for Keys<'_> {
    type Item = (usize, Node);

    #[inline]
    fn next(&mut self) -> Option<(usize, Node)> {
        let at = self.at;
        let key = *self.within.get(at)?;
        let value = at.wrapping_add(1);
        let step = self.within.get(value).map_or(1, |it| it.step());
        self.at = value.wrapping_add(step);
        Some((at, key))
    }
}

pub(crate) const fn keys(within: &[Node]) -> Keys<'_> {
    Keys { within, at: 0 }
}
