//! A document: a body of JSON that was scanned once into nodes.

use std::any::Any;
use std::fmt;

use bytes::Bytes;
use bytestring::ByteString;

use crate::catalog::Catalog;
use crate::node::{Is, Node};
use crate::scan::{Escape, unescape};

/// A body of JSON, scanned once into nodes of eight bytes, from which all values are read in place.
///
/// The body is shared, not copied. Numbers stay as they were written, so none loses a digit. If an object has a key
/// twice, the last value counts, and the report lists the key. The report also lists each lone surrogate, which reads
/// as U+FFFD.
pub struct Document {
    pub(crate) text: ByteString,
    pub(crate) nodes: Vec<Node>,
    pub(crate) escapes: Vec<Escape>,
    pub(crate) arena: String,
    pub(crate) catalog: &'static Catalog,
    pub(crate) is_form: bool,
    pub(crate) has_doubles: bool,
    pub(crate) has_lone: bool,
    /// What the head of the delivery said, in a type of the sender's crate.
    pub(crate) beside: Option<Box<dyn Any + Send + Sync>>,
}

impl Document {
    /// The most values and keys that a document can have. In memory they take eight times as many bytes.
    pub const MOST_NODES: usize = 16 << 20;

    /// The most parameters that a form can have, which is as many as `webhook_core::body::Form` reads.
    pub const MOST_PARAMETERS: usize = 1000;

    /// Returns the body, as it was scanned.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.text.as_bytes()
    }

    /// Returns how many bytes of memory the document takes besides the body.
    #[must_use]
    pub fn memory(&self) -> usize {
        let nodes = self.nodes.capacity().saturating_mul(size_of::<Node>());
        let escapes = self.escapes.capacity().saturating_mul(size_of::<Escape>());
        [nodes, escapes, self.arena.capacity(), size_of::<Self>()]
            .into_iter()
            .fold(0, usize::saturating_add)
    }

    /// Returns what [`Draft::with`](crate::Draft::with) stored beside the document, if it is of this type.
    #[doc(hidden)]
    #[must_use]
    pub fn beside<B: Any>(&self) -> Option<&B> {
        self.beside.as_ref()?.downcast_ref()
    }

    /// Returns whether the document was read from a form.
    #[must_use]
    pub const fn is_form(&self) -> bool {
        self.is_form
    }

    /// Returns whether any object has a key twice.
    pub(crate) const fn has_doubles(&self) -> bool {
        self.has_doubles
    }

    /// Returns whether any text has a lone surrogate.
    pub(crate) const fn has_lone(&self) -> bool {
        self.has_lone
    }

    pub(crate) fn node(&self, at: usize) -> Option<Node> {
        self.nodes.get(at).copied()
    }

    fn escape(&self, node: Node) -> Option<&Escape> {
        self.escapes.get(node.place())
    }

    /// Returns the text of a text or a key, with its escapes resolved.
    pub(crate) fn text_of(&self, node: Node) -> Option<&str> {
        match node.is() {
            Is::Text => self
                .text
                .get(node.place()..node.place().saturating_add(node.size())),
            Is::Word => node.word().map(|it| self.catalog.word(it)),
            Is::Escaped => self
                .escape(node)
                .map(|it| slice(&self.arena, it.start, it.end)),
            _ => None,
        }
    }

    /// Returns a number or a truth value as it was written; for a form, any text.
    pub(crate) fn literal(&self, node: Node) -> Option<&str> {
        match node.is() {
            Is::Number | Is::Flag => self
                .text
                .get(node.place()..node.place().saturating_add(node.size())),
            Is::Text | Is::Escaped if self.is_form => self.text_of(node),
            _ => None,
        }
    }

    /// Returns the value as it was written.
    pub(crate) fn raw(&self, node: Node) -> &str {
        let (from, to) = match node.is() {
            Is::Null | Is::Flag | Is::Number => {
                (node.place(), node.place().saturating_add(node.size()))
            }
            Is::Text => (
                node.place().saturating_sub(1),
                node.place().saturating_add(node.size()).saturating_add(1),
            ),
            Is::Escaped => {
                let place = |it: u32| usize::try_from(it).unwrap_or(0);
                let escape = self.escape(node);
                escape.map_or((0, 0), |it| {
                    (
                        place(it.from).saturating_sub(1),
                        place(it.to).saturating_add(1),
                    )
                })
            }
            Is::Word => (0, 0),
            Is::List | Is::Object => (node.place(), self.end_of(node.place())),
        };
        self.text.get(from..to).unwrap_or_default()
    }

    /// Returns the end of the list or object that begins at this byte, by counting brackets outside of texts.
    fn end_of(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes().get(from..).unwrap_or_default();
        let (mut depth, mut is_text, mut is_escaped) = (0_u32, false, false);
        for (place, byte) in bytes.iter().enumerate() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' if is_text => is_escaped = true,
                b'"' => is_text = !is_text,
                _ if is_text => {}
                b'{' | b'[' => depth = depth.saturating_add(1),
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return from.saturating_add(place).saturating_add(1);
                    }
                }
                _ => {}
            }
        }
        self.text.len()
    }

    /// Returns whether a text has a lone surrogate.
    pub(crate) fn is_lone(&self, node: Node) -> bool {
        node.is() == Is::Escaped
            && self
                .escape(node)
                .is_some_and(|it| unescape(slice(&self.text, it.from, it.to), &mut String::new()))
    }

    /// Iterates over the values of an object with their keys, or over those of a list. Keys that a later one overrides
    /// are left out.
    pub(crate) fn entries(&self, object: usize) -> Entries<'_> {
        let node = self.node(object).filter(|it| it.is() == Is::Object);
        let at = object.saturating_add(1);
        Entries {
            nodes: &self.nodes,
            at,
            end: at.saturating_add(node.map_or(0, Node::size)),
        }
    }

    /// Iterates over the places of a list's elements.
    pub(crate) fn elements(&self, list: usize) -> Elements<'_> {
        let node = self.node(list).filter(|it| it.is() == Is::List);
        let at = list.saturating_add(1);
        Elements {
            nodes: &self.nodes,
            at,
            end: at.saturating_add(node.map_or(0, Node::size)),
        }
    }

    /// Returns the place of the value that an object has under a word.
    pub(crate) fn under(&self, object: usize, word: u16) -> Option<usize> {
        let node = self.node(object).filter(|it| it.is() == Is::Object)?;
        let mut at = object.wrapping_add(1);
        let end = at.wrapping_add(node.size());
        while at < end {
            let key = self.nodes.get(at)?;
            at = at.wrapping_add(1);
            if key.is_word(word) {
                return Some(at);
            }
            at = at.wrapping_add(self.nodes.get(at)?.step());
        }
        None
    }

    /// Returns the place of the value that an object has under a key.
    pub(crate) fn get(&self, object: usize, key: &str) -> Option<usize> {
        match self.catalog.key(key.as_bytes()) {
            Some(word) => self.under(object, word),
            None => self
                .entries(object)
                .find(|(it, _)| self.text_of(*it) == Some(key))
                .map(|(_, at)| at),
        }
    }
}

/// Iterates over the keys of an object, and the places of their values.
pub(crate) struct Entries<'a> {
    nodes: &'a [Node],
    at: usize,
    end: usize,
}

impl Iterator for Entries<'_> {
    type Item = (Node, usize);

    fn next(&mut self) -> Option<(Node, usize)> {
        while self.at < self.end {
            let key = *self.nodes.get(self.at)?;
            let at = self.at.wrapping_add(1);
            self.at = at.wrapping_add(self.nodes.get(at)?.step());
            if !key.is_marked() {
                return Some((key, at));
            }
        }
        None
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Elements<'a> {
    nodes: &'a [Node],
    at: usize,
    end: usize,
}

impl Iterator for Elements<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.at >= self.end {
            return None;
        }
        let at = self.at;
        self.at = at.wrapping_add(self.nodes.get(at)?.step());
        Some(at)
    }
}

pub(crate) fn slice(text: &str, from: u32, to: u32) -> &str {
    let place = |it: u32| usize::try_from(it).unwrap_or(usize::MAX);
    text.get(place(from)..place(to)).unwrap_or_default()
}

/// Shows the size and none of the contents, which may be a customer's data.
impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("bytes", &self.text.len())
            .field("nodes", &self.nodes.len())
            .finish_non_exhaustive()
    }
}
