//! Hashes the parts that a sender signs after the body.

use smallvec::SmallVec;

/// Bytes that are signed after the body. They are kept until the body is complete, and hashed then.
pub(super) enum After {
    Bytes(SmallVec<[u8; 64]>),
    OneOf(Vec<Box<[u8]>>),
}

impl After {
    pub(super) fn of(&self, candidate: usize) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::OneOf(list) => list.get(candidate).map_or(&[][..], |bytes| bytes),
        }
    }

    /// Returns how many bytes this keeps on the heap.
    pub(super) fn retained(&self) -> usize {
        match self {
            Self::Bytes(bytes) => spilled(bytes),
            Self::OneOf(list) => list.iter().map(|bytes| bytes.len()).fold(
                size_of::<Box<[u8]>>().saturating_mul(list.capacity()),
                usize::saturating_add,
            ),
        }
    }
}

/// Returns how many bytes a vector keeps on the heap.
pub(crate) fn spilled<A: smallvec::Array>(vector: &SmallVec<A>) -> usize {
    if vector.spilled() {
        vector.capacity().saturating_mul(size_of::<A::Item>())
    } else {
        0
    }
}
