//! Finds keys that an object has twice, and marks all but the last of each, which counts.

use crate::document::Document;
use crate::duplicate_watch::{ROOM, Watch, keys, within};
use crate::node::{Is, Node};

/// Marks each key that a later key of the same object repeats, and returns whether there were any.
///
/// The keys are collected by their places, four bytes each. So an object of nothing but keys takes only half as much
/// again as its nodes, and not several times as much.
pub(crate) fn mark(document: &mut Document, watch: &mut Watch) -> bool {
    let mut places: Vec<u32> = Vec::new();
    let mut any = false;
    if watch.has_escaped() {
        settle_all(document);
    }
    if let Some((noted, count)) = watch.noted() {
        // The object that closed last contains the others, and so has the most keys: a buffer for its keys is large
        // enough for theirs.
        for object in noted.into_iter().take(count).rev() {
            any |= compare(document, object, watch, &mut places);
        }
        return any;
    }
    let mut from = 0;
    while let Some(object) = next_object(&document.nodes, from) {
        from = object.wrapping_add(1);
        any |= compare(document, object, watch, &mut places);
    }
    any
}

/// Returns the next object with at least two keys.
fn next_object(nodes: &[Node], from: usize) -> Option<usize> {
    let mut rest = nodes.get(from..)?.iter();
    let found = rest.position(|it| it.is() == Is::Object && it.size() > 2)?;
    Some(from.wrapping_add(found))
}

/// Compares the keys of one object: first those that have a bit, if one had the same bit before, then the others, if
/// there are two.
fn compare(
    document: &mut Document,
    object: usize,
    watch: &mut Watch,
    places: &mut Vec<u32>,
) -> bool {
    let suspect = watch.suspect(within(&document.nodes, object));
    let mut any = false;
    for (is_asked, has_bit) in [(suspect.unknown > 1, false), (suspect.is_double, true)] {
        if is_asked {
            gather(document, object, has_bit, places);
            any |= mark_all_but_the_last(document, places);
        }
    }
    any
}

/// Collects the places of an object's keys, either of those that have a bit or of the others. The first call makes
/// room for all that the object can have.
fn gather(document: &Document, object: usize, has_bit: bool, places: &mut Vec<u32>) {
    let within = within(&document.nodes, object);
    let most = within.len().div_ceil(2).max(32);
    places.clear();
    if places.capacity() < most {
        // The old contents need not be copied.
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

/// Marks all but the last of each key among these keys of one object, and returns whether there were any.
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

    /// Makes a catalogue of this many keys, `a0` and on, and leaks it.
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
    fn a_key_that_is_there_twice_is_found_in_whichever_object_it_is() {
        let catalog = catalog(100);
        // There are more objects than are noted, each with two unknown keys; one of them has a key twice.
        for count in [1, 15, 16, 17, 40] {
            for place in 0..count {
                for twice in [r#""a1":1,"x":2,"a1":3"#, r#""x":1,"a1":2,"x":3"#] {
                    let objects: Vec<String> = (0..count)
                        .map(|it| match it {
                            it if it == place => format!(r#"{{"a0":{{{twice}}}}}"#),
                            it => format!(r#"{{"b{it}":{{"c":0}},"d":[{it}]}}"#),
                        })
                        .collect();
                    for escaped in ["", r#"{"a0":1,"a1":2},"#] {
                        let body = format!("[{escaped}{}]", objects.join(","));
                        let document = Document::from_json(&Bytes::from(body), catalog).unwrap();
                        assert!(document.has_doubles(), "{count} {place} {twice} {escaped}");
                        let root = document.value();
                        let found = root.elements().find_map(|it| it.get("a0")?.get("a1"));
                        let is_last = found.unwrap().as_i64() != Some(1);
                        assert!(is_last, "{count} {place} {twice} {escaped}");
                    }
                }
            }
            let objects: Vec<String> = (0..count)
                .map(|it| format!(r#"{{"b{it}":1,"c":2}}"#))
                .collect();
            let body = Bytes::from(format!("[{}]", objects.join(",")));
            assert!(!Document::from_json(&body, catalog).unwrap().has_doubles());
        }
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
