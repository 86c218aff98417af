//! Keeps the body of a refused delivery, so that it can be explained and used for nothing else.

use std::fmt;

use bytes::Bytes;

/// The body of a refused delivery. It can be explained, but nothing gives its bytes out.
pub struct RefusedBody(Bytes);

impl RefusedBody {
    pub(crate) const fn new(bytes: Bytes) -> Self {
        Self(bytes)
    }

    /// Returns the length in bytes. It also is what the body keeps in memory, unless it is a piece of a larger
    /// buffer.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether the body is empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) const fn bytes(&self) -> &Bytes {
        &self.0
    }
}

/// Shows the length, and nothing of what a stranger sent.
impl fmt::Debug for RefusedBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefusedBody")
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}
