//! A body that was refused, kept to be explained and for nothing else.

use std::fmt;

use bytes::Bytes;

/// The body of a delivery that was refused. It can be explained, and its bytes do not come out.
pub struct RefusedBody(Bytes);

impl RefusedBody {
    pub(crate) const fn new(bytes: Bytes) -> Self {
        Self(bytes)
    }

    /// Its length in bytes, which is also what it keeps in memory, unless it is a piece of a larger buffer.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has no byte.
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
