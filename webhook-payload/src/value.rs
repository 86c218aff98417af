//! A value of a document, of whatever form it is.

use serde::de::DeserializeOwned;
use webhook_core::Timestamp;
use webhook_core::body::{JsonError, read_json};

use crate::document::{Document, Elements};
use crate::node::{Is, Node};
use crate::{number, times};

/// A value of a payload, of whatever form. Typed views are made of it, and it is the type of fields that no schema
/// describes.
///
/// It is a place in a [`Document`], and copied freely.
#[derive(Clone, Copy)]
pub struct Value<'a> {
    document: &'a Document,
    at: u32,
}

impl Document {
    /// Returns the whole document as a value.
    #[must_use]
    pub fn value(&self) -> Value<'_> {
        Value::new(self, 0)
    }
}

impl<'a> Value<'a> {
    pub(crate) fn new(document: &'a Document, at: usize) -> Self {
        Self {
            document,
            at: u32::try_from(at).unwrap_or(u32::MAX),
        }
    }

    /// Returns the document that contains the value.
    #[must_use]
    pub const fn document(self) -> &'a Document {
        self.document
    }

    pub(crate) fn at(self) -> usize {
        usize::try_from(self.at).unwrap_or(usize::MAX)
    }

    pub(crate) fn node(self) -> Option<Node> {
        self.document.node(self.at())
    }

    pub(crate) fn is(self, is: Is) -> bool {
        self.node().is_some_and(|it| it.is() == is)
    }

    /// Returns whether the sender wrote another form than the field has, so that typed accessors skip the value.
    #[must_use]
    pub fn is_left_out(self) -> bool {
        self.node().is_some_and(Node::is_marked)
    }

    /// Returns whether the value is null.
    #[must_use]
    pub fn is_null(self) -> bool {
        self.is(Is::Null)
    }

    /// Returns whether the value is an object.
    #[must_use]
    pub fn is_object(self) -> bool {
        self.is(Is::Object)
    }

    /// Returns whether the value is a list.
    #[must_use]
    pub fn is_list(self) -> bool {
        self.is(Is::List)
    }

    /// Returns whether the value is a text.
    #[must_use]
    pub fn is_text(self) -> bool {
        self.is(Is::Text) || self.is(Is::Escaped)
    }

    /// Returns the text, if the value is one. A lone surrogate in it reads as U+FFFD.
    #[must_use]
    pub fn as_str(self) -> Option<&'a str> {
        self.document.text_of(self.node()?)
    }

    /// Returns the whole number, if the value is one, also if it was written as `1.0` or `1e0`.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        number::integer(self.literal()?)
    }

    /// Returns the whole number, if the value is one and is not negative.
    #[must_use]
    pub fn as_u64(self) -> Option<u64> {
        number::unsigned(self.literal()?)
    }

    /// Returns the nearest `f64`, if the value is a number; `None` beyond the range of `f64`, such as for `1e400`.
    #[must_use]
    pub fn as_f64(self) -> Option<f64> {
        match self.as_number() {
            // The scan has already read it as a number.
            Some(number) => number::finite(number),
            None => number::float(self.literal()?),
        }
    }

    /// Returns the truth value, if the value is one.
    #[must_use]
    pub fn as_bool(self) -> Option<bool> {
        self.literal()?.parse().ok()
    }

    /// Returns the time, if the value is a text of RFC 3339 or seconds since 1970. The text itself has every digit.
    #[must_use]
    pub fn as_time(self) -> Option<Timestamp> {
        match self.as_i64() {
            // Seconds that do not fit into 64 bits as milliseconds are no time.
            Some(seconds) => seconds.checked_mul(1000).map(Timestamp::from_unix_millis),
            None => times::of_text(self.as_str()?),
        }
    }

    /// Returns a number as the sender wrote it, with every digit.
    #[must_use]
    pub fn as_number(self) -> Option<&'a str> {
        let node = self.node().filter(|it| it.is() == Is::Number)?;
        self.document.literal(node)
    }

    fn literal(self) -> Option<&'a str> {
        self.document.literal(self.node()?)
    }

    /// Returns the value under a key, if this is an object that has it: known to any schema or not, null or not.
    #[must_use]
    pub fn get(self, key: &str) -> Option<Self> {
        self.document
            .get(self.at(), key)
            .map(|at| Self::new(self.document, at))
    }

    /// Returns the value at the end of a JSON pointer (RFC 6901), such as `/data/0/id`; the empty pointer is the
    /// whole.
    #[must_use]
    pub fn pointer(self, pointer: &str) -> Option<Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        let mut tokens = pointer.strip_prefix('/')?.split('/');
        tokens.try_fold(self, |value, token| {
            if value.is_list() {
                let is_place = token == "0"
                    || !token.starts_with('0') && token.bytes().all(|it| it.is_ascii_digit());
                let place = token.parse().ok().filter(|_| is_place)?;
                value.elements().nth(place)
            } else {
                value.get(&token.replace("~1", "/").replace("~0", "~"))
            }
        })
    }

    /// Iterates over the keys and values, if this is an object. If a key is there twice, the last value counts.
    pub fn entries(self) -> impl Iterator<Item = (&'a str, Self)> {
        let entries = self.document.entries(self.at());
        entries.map(move |(key, at)| {
            (
                self.document.text_of(key).unwrap_or_default(),
                Self::new(self.document, at),
            )
        })
    }

    /// Iterates over the elements, if this is a list.
    pub fn elements(self) -> impl Iterator<Item = Self> {
        self.places().map(move |at| Self::new(self.document, at))
    }

    pub(crate) fn places(self) -> Elements<'a> {
        self.document.elements(self.at())
    }

    /// Returns the value as the sender wrote it, byte for byte.
    #[must_use]
    pub fn raw(self) -> &'a str {
        self.node().map_or("", |it| self.document.raw(it))
    }

    /// Reads the value as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, JsonError> {
        read_json(self.raw().as_bytes())
    }
}
