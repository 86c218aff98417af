//! Bounds the bytes that the client of NATS holds until it has written them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;

/// Counts the bytes that the client was given and still holds: it keeps what it cannot write, even after the caller has
/// stopped waiting.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    used: Arc<AtomicUsize>,
    most: usize,
}

/// Bytes that are counted until the last clone of them is dropped.
struct Counted {
    bytes: Bytes,
    size: usize,
    used: Arc<AtomicUsize>,
}

impl Held {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            used: Arc::default(),
            most,
        }
    }

    /// Counts the bytes as this many until they are dropped. Returns `None` if there is no room for them.
    pub(crate) fn take(&self, bytes: Bytes, size: usize) -> Option<Bytes> {
        let add = |used: usize| used.checked_add(size).filter(|sum| *sum <= self.most);
        self.used
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, add)
            .ok()?;
        Some(Bytes::from_owner(Counted {
            bytes,
            size,
            used: Arc::clone(&self.used),
        }))
    }

    pub(crate) fn used(&self) -> usize {
        self.used.load(Ordering::Relaxed)
    }
}

impl AsRef<[u8]> for Counted {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.used.fetch_sub(self.size, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_count_until_the_last_clone_is_dropped() {
        let held = Held::new(100);
        let one = held.take(Bytes::from_static(b"one"), 60).unwrap();
        let clone = one.clone();
        assert!(held.take(Bytes::new(), 41).is_none());
        drop(one);
        assert_eq!((&*clone, held.used()), (&b"one"[..], 60));
        assert!(held.take(Bytes::new(), 41).is_none());
        drop(clone);
        assert_eq!(held.used(), 0);
        assert!(held.take(Bytes::new(), 101).is_none());
        assert!(held.take(Bytes::new(), usize::MAX).is_none());
        assert!(held.take(Bytes::new(), 100).is_some());
        assert_eq!(held.used(), 0);
    }
}
