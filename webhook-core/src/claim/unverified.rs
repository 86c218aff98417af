//! A body that nothing has authenticated yet, as the functions of a scheme see it.

use std::fmt;

use bytes::Bytes;

use crate::head::Text;

/// The bytes of a body that nothing has authenticated yet.
///
/// Only the pure functions of a scheme get one, and nothing leads from it to a handler.
#[derive(Clone, Copy)]
pub struct Unverified<'a>(&'a Bytes);

impl<'a> Unverified<'a> {
    pub(crate) const fn new(body: &'a Bytes) -> Self {
        Self(body)
    }

    /// Returns the bytes.
    #[must_use]
    pub fn bytes(self) -> &'a [u8] {
        self.0
    }

    /// Returns `text` as text that knows its place in the body.
    ///
    /// Returns `None` unless `text` was borrowed from [`Unverified::bytes`].
    #[must_use]
    pub fn text(self, text: &'a str) -> Option<Text<'a>> {
        let (body, piece) = (self.0.as_ptr_range(), text.as_bytes().as_ptr_range());
        (body.start <= piece.start && piece.end <= body.end).then(|| Text::in_body(text, self.0))
    }
}

/// Shows the body's length, not the body.
impl fmt::Debug for Unverified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unverified({} bytes)", self.0.len())
    }
}
