//! Finds keys that an object has twice: the last one counts, and the others are marked.

use crate::document::Document;
use crate::node::{Is, Node};

/// Room for 8192 words, a bit each; words beyond are compared with each other, like keys that no schema knows.
const ROOM: usize = 128;

/// Marks each key that a later one of the same object repeats, and says whether there were any.
///
/// Keys are gathered by their places, four bytes each, so that an object of nothing but keys takes half of what its
/// nodes take once more, and not several times that.
pub(crate) fn mark(document: &mut Document) -> bool {
    let mut seen = [0_u64; ROOM];
    let used = document.catalog.keys().div_ceil(64).min(ROOM);
    let mut keys: Vec<u32> = Vec::new();
    let mut any = false;
    for object in 0..document.nodes.len() {
        let Some(node) = document
            .node(object)
            .filter(|it| it.is() == Is::Object && it.size() > 1)
        else {
            continue;
        };
        let first = object.wrapping_add(1);
        let Some(key) = document.node(first) else {
            break;
        };
        if node.size() == 2 {
            // The only key: no other repeats it.
            if key.is() == Is::Escaped {
                settle(document, first, key);
            }
            continue;
        }
        if let Some(seen) = seen.get_mut(..used) {
            seen.fill(0);
        }
        keys.clear();
        let mut is_double = false;
        let mut at = object.wrapping_add(1);
        let end = at.wrapping_add(node.size());
        while at < end {
            let Some(mut key) = document.node(at) else {
                break;
            };
            if key.is() == Is::Escaped {
                key = settle(document, at, key);
            }
            match key.word().filter(|it| usize::from(*it) < 64 * ROOM) {
                Some(word) => {
                    let bit = 1_u64.wrapping_shl((word & 63).into());
                    if let Some(slot) = seen.get_mut(usize::from(word >> 6)) {
                        is_double |= *slot & bit != 0;
                        *slot |= bit;
                    }
                }
                None => gather(&mut keys, at, end),
            }
            let value = at.wrapping_add(1);
            at = value.wrapping_add(document.node(value).map_or(1, Node::step));
        }
        any |= mark_all_but_the_last(document, &mut keys);
        if is_double {
            any = true;
            keys.clear();
            let mut at = object.wrapping_add(1);
            while at < end {
                let word = document.node(at).and_then(Node::word);
                if word.is_some_and(|it| usize::from(it) < 64 * ROOM) {
                    gather(&mut keys, at, end);
                }
                let value = at.wrapping_add(1);
                at = value.wrapping_add(document.node(value).map_or(1, Node::step));
            }
            mark_all_but_the_last(document, &mut keys);
        }
    }
    any
}

/// Notes the place of a key. The first makes room for all that its object can have.
fn gather(keys: &mut Vec<u32>, at: usize, end: usize) {
    if keys.is_empty() {
        let most = end.wrapping_sub(at).div_ceil(2).max(32);
        if keys.capacity() < most {
            // What was there need not be copied.
            *keys = Vec::new();
            keys.reserve_exact(most);
        }
    }
    keys.push(u32::try_from(at).unwrap_or(u32::MAX));
}

/// Looks up a key with escapes in the catalogue.
fn settle(document: &mut Document, at: usize, key: Node) -> Node {
    let word = document
        .text_of(key)
        .and_then(|it| document.catalog.key(it.as_bytes()));
    let Some(word) = word else { return key };
    let key = Node::new(Is::Word, 0, word.into());
    if let Some(node) = document.nodes.get_mut(at) {
        *node = key;
    }
    key
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
