//! Finds keys that an object has twice: the last one counts, and the others are marked.

use crate::document::Document;
use crate::node::{Is, Node};

/// Room for 8192 words, a bit each; words beyond are compared with each other, like keys that no schema knows.
const ROOM: usize = 128;

/// Marks each key that a later one of the same object repeats, and says whether there were any.
///
/// Keys are gathered by their places, four bytes each, so that an object of nothing but keys takes half of what its
/// nodes take once more, and not several times that.
pub(crate) fn mark(document: &mut Document, has_escaped_keys: bool) -> bool {
    if has_escaped_keys {
        settle_all(document);
    }
    let mut seen = [0_u64; ROOM];
    let used = document.catalog.keys().div_ceil(64).min(ROOM);
    let mut keys: Vec<u32> = Vec::new();
    let mut any = false;
    let mut from = 0;
    while let Some(object) = next_object(&document.nodes, from) {
        from = object.wrapping_add(1);
        let seen = seen.get_mut(..used).unwrap_or_default();
        let suspect = suspect(within(&document.nodes, object), seen);
        // Those that have a bit are compared where one had it before; the others, where there are two.
        for (is_asked, has_bit) in [(suspect.unknown > 1, false), (suspect.is_double, true)] {
            if is_asked {
                gather(document, object, has_bit, &mut keys);
                any |= mark_all_but_the_last(document, &mut keys);
            }
        }
    }
    any
}

/// The next object that has two keys at least.
fn next_object(nodes: &[Node], from: usize) -> Option<usize> {
    let rest = nodes.get(from..)?;
    let found = rest
        .iter()
        .position(|it| it.is() == Is::Object && it.size() > 2)?;
    Some(from.wrapping_add(found))
}

/// The nodes within a list or object.
fn within(nodes: &[Node], object: usize) -> &[Node] {
    let first = object.wrapping_add(1);
    let size = nodes.get(object).map_or(0, |it| it.size());
    nodes
        .get(first..first.wrapping_add(size))
        .unwrap_or_default()
}

/// The places of an object's keys among the nodes within it.
struct Keys<'a> {
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

fn keys(within: &[Node]) -> Keys<'_> {
    Keys { within, at: 0 }
}

/// What a look at the keys of one object shows.
struct Suspect {
    /// How many have no bit.
    unknown: usize,
    /// A word is there twice.
    is_double: bool,
}

fn suspect(within: &[Node], seen: &mut [u64]) -> Suspect {
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

/// Notes the places of an object's keys, of those that have a bit or of the others. The first makes room for all that
/// the object can have.
fn gather(document: &Document, object: usize, has_bit: bool, places: &mut Vec<u32>) {
    let within = within(&document.nodes, object);
    let most = within.len().div_ceil(2).max(32);
    places.clear();
    if places.capacity() < most {
        // What was there need not be copied.
        *places = Vec::new();
        places.reserve_exact(most);
    }
    let first = object.wrapping_add(1);
    let asked = keys(within).filter(|(_, key)| {
        let word = key.word();
        word.is_some_and(|it| usize::from(it) < 64 * ROOM) == has_bit
    });
    places.extend(asked.map(|(at, _)| u32::try_from(first.wrapping_add(at)).unwrap_or(u32::MAX)));
}

/// Looks up all keys with escapes in the catalogue.
fn settle_all(document: &mut Document) {
    for object in 0..document.nodes.len() {
        let is_object = document
            .node(object)
            .is_some_and(|it| it.is() == Is::Object);
        let mut at = object.wrapping_add(1);
        let end = at.wrapping_add(within(&document.nodes, object).len());
        while is_object && at < end {
            settle(document, at);
            let value = at.wrapping_add(1);
            at = value.wrapping_add(document.node(value).map_or(1, Node::step));
        }
    }
}

/// Looks up one key in the catalogue, if it has escapes.
fn settle(document: &mut Document, at: usize) {
    let key = document.node(at).filter(|it| it.is() == Is::Escaped);
    let word = key
        .and_then(|it| document.text_of(it))
        .and_then(|it| document.catalog.key(it.as_bytes()));
    if let (Some(word), Some(node)) = (word, document.nodes.get_mut(at)) {
        *node = Node::new(Is::Word, 0, word.into());
    }
}

/// Marks all but the last of each key among these keys of one object, and says whether there were any.
fn mark_all_but_the_last(document: &mut Document, keys: &mut [u32]) -> bool {
    let place = |it: u32| usize::try_from(it).unwrap_or(usize::MAX);
    if keys.len() < 2 {
        return false;
    }
    let text = |key: u32| document.text_of(document.node(place(key))?);
    keys.sort_unstable_by(|a, b| text(*a).cmp(&text(*b)).then(a.cmp(b)));
    let mut any = false;
    for pair in keys.windows(2) {
        let [first, second] = *pair else { continue };
        let (first, second) = (place(first), place(second));
        let text = |at: usize| document.text_of(document.node(at)?);
        if text(first) == text(second) {
            any = true;
            if let Some(key) = document.nodes.get_mut(first) {
                key.mark();
            }
        }
    }
    any
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use crate::catalog::Catalog;
    use crate::document::Document;

    /// A catalogue of so many keys, `a0` and on, leaked.
    fn catalog(keys: u16) -> &'static Catalog {
        const SLOTS: usize = 1 << 15;
        let (mut words, mut ends) = (String::new(), Vec::new());
        for key in 0..keys {
            words.push_str(&format!("a{key}"));
            ends.push(u32::try_from(words.len()).unwrap());
        }
        let slots = crate::catalog::slots::<SLOTS>(&words, &ends, keys);
        Box::leak(Box::new(Catalog::new(
            words.leak(),
            ends.leak(),
            keys,
            Box::leak(Box::new(slots)),
            &[],
            &[],
            &[],
            &[],
            &[],
            &[],
        )))
    }

    #[test]
    fn keys_beyond_all_bits_are_found_twice_as_well() {
        let catalog = catalog(9_000);
        for key in ["a0", "a8191", "a8192", "a8999", "unknown"] {
            let body = format!(r#"{{"a1":0,"{key}":1,"a8500":2,"{key}":3,"a8501":4}}"#);
            let document = Document::from_json(&Bytes::from(body), catalog).unwrap();
            assert!(document.has_doubles(), "{key}");
            let value = document.value();
            assert_eq!(value.get(key).unwrap().as_i64(), Some(3), "{key}");
            assert_eq!(value.entries().count(), 4, "{key}");
        }
        let body = Bytes::from_static(br#"{"a1":0,"a8192":1,"a8193":2}"#);
        let document = Document::from_json(&body, catalog).unwrap();
        assert!(!document.has_doubles());
    }
}
