//! Keys that an object has twice: the last counts, and the others are marked.

use crate::document::Document;
use crate::node::{Is, Node};

/// Room for 8192 words, a bit each.
const ROOM: usize = 128;

/// Marks each key that a later one of the same object repeats, and says whether there were any.
pub(crate) fn mark(document: &mut Document) -> bool {
    let mut seen = [0_u64; ROOM];
    let used = document.catalog.keys().div_ceil(64).min(ROOM);
    let mut others: Vec<(usize, Node)> = Vec::new();
    let mut any = false;
    for object in 0..document.nodes.len() {
        let Some(node) = document
            .node(object)
            .filter(|it| it.is() == Is::Object && it.size() > 2)
        else {
            continue;
        };
        if let Some(seen) = seen.get_mut(..used) {
            seen.fill(0);
        }
        others.clear();
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
            match key.word() {
                Some(word) => {
                    let bit = 1_u64.wrapping_shl((word & 63).into());
                    if let Some(slot) = seen.get_mut(usize::from(word >> 6)) {
                        is_double |= *slot & bit != 0;
                        *slot |= bit;
                    }
                }
                None => others.push((at, key)),
            }
            let value = at.wrapping_add(1);
            at = value.wrapping_add(document.node(value).map_or(1, Node::step));
        }
        is_double |= has_double(document, &mut others);
        if is_double {
            any = true;
            mark_in(document, object);
        }
    }
    any
}

/// A key with escapes may be a word of the catalogue all the same.
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

fn has_double(document: &Document, keys: &mut [(usize, Node)]) -> bool {
    let text = |key: &(usize, Node)| document.text_of(key.1);
    if keys.len() < 2 {
        return false;
    }
    keys.sort_unstable_by(|a, b| text(a).cmp(&text(b)));
    keys.windows(2)
        .any(|pair| matches!(pair, [a, b] if text(a) == text(b)))
}

/// Marks all but the last of each key of one object.
fn mark_in(document: &mut Document, object: usize) {
    let mut keys: Vec<(Node, usize)> = document
        .entries(object)
        .map(|(key, at)| (key, at.wrapping_sub(1)))
        .collect();
    keys.sort_by(|a, b| document.text_of(a.0).cmp(&document.text_of(b.0)));
    let doubles: Vec<usize> = keys
        .windows(2)
        .filter_map(|pair| match pair {
            [a, b] if document.text_of(a.0) == document.text_of(b.0) => Some(a.1),
            _ => None,
        })
        .collect();
    for at in doubles {
        if let Some(key) = document.nodes.get_mut(at) {
            key.mark();
        }
    }
}
