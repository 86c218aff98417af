//! The bytes that are held before anybody has proven anything.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A bound on the unverified bytes that are in memory at once. Clones share it.
///
/// One budget may serve several receivers. Its last eighth is kept for deliveries that hold no more
/// than 64 KiB: a crowd of large uploads that exhausts the rest is refused, and deliveries of the
/// common size still pass.
#[derive(Clone, Debug)]
pub struct Budget {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    limit: usize,
    used: AtomicUsize,
}

/// A delivery that holds no more than this may use the whole budget.
const SMALL: usize = 64 * 1024;

impl Budget {
    /// What each delivery under way is counted for beside the bytes of its body, at least: 16 KiB
    /// for its state and the buffer of its connection, or the largest chunk that came, since a server
    /// that reads large chunks keeps a buffer of that size. So the budget bounds the number of
    /// deliveries too, however little each of them sends.
    pub const PER_DELIVERY: usize = 16 * 1024;

    /// A budget of this many bytes.
    #[must_use]
    pub fn new(bytes: usize) -> Self {
        Self {
            shared: Arc::new(Shared {
                limit: bytes,
                used: AtomicUsize::new(0),
            }),
        }
    }

    /// What is counted now: unverified bytes, and [`Budget::PER_DELIVERY`] for each delivery under way.
    #[must_use]
    pub fn used(&self) -> usize {
        self.shared.used.load(Ordering::Relaxed)
    }

    /// A share for a delivery that announces this length; `None` where the budget cannot hold it
    /// now. Nothing is set aside for an announcement: only bytes that came count.
    pub(crate) fn open(&self, announced: Option<u64>) -> Option<Share> {
        let announced = announced.map_or(1, |length| usize::try_from(length).unwrap_or(usize::MAX));
        let room = self.shared.room(announced).saturating_sub(self.used());
        let mut share = Share {
            budget: Arc::clone(&self.shared),
            body: 0,
            buffer: Self::PER_DELIVERY,
            held: 0,
        };
        (announced <= room && share.take(Self::PER_DELIVERY)).then_some(share)
    }
}

impl Shared {
    /// What may be used in all once a delivery holds this much.
    const fn room(&self, held: usize) -> usize {
        if held <= SMALL {
            self.limit
        } else {
            self.limit.saturating_sub(self.limit / 8)
        }
    }
}

/// What one delivery holds of the budget; given back when dropped.
#[derive(Debug)]
pub(crate) struct Share {
    budget: Arc<Shared>,
    body: usize,
    buffer: usize,
    held: usize,
}

impl Share {
    /// Takes a chunk of body more, if the budget has room for it.
    pub(crate) fn grow(&mut self, chunk: usize) -> bool {
        self.body = self.body.saturating_add(chunk);
        let larger = chunk.saturating_sub(self.buffer);
        self.buffer = self.buffer.saturating_add(larger);
        self.take(chunk.saturating_add(larger))
    }

    fn take(&mut self, bytes: usize) -> bool {
        let room = self.budget.room(self.body);
        let taken = self
            .budget
            .used
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
                used.checked_add(bytes).filter(|used| *used <= room)
            });
        if taken.is_ok() {
            self.held = self.held.saturating_add(bytes);
        }
        taken.is_ok()
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.budget.used.fetch_sub(self.held, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_given_back() {
        let budget = Budget::new(8 * SMALL);
        let mut share = budget.open(None).unwrap();
        assert!(share.grow(1000) && share.grow(24));
        assert_eq!(budget.used(), 1024 + Budget::PER_DELIVERY);
        drop(share);
        assert_eq!(budget.used(), 0);
    }

    #[test]
    fn the_last_eighth_is_for_small_deliveries() {
        let budget = Budget::new(64 * SMALL);
        let mut large = budget.open(None).unwrap();
        assert!(large.grow(28 * SMALL));
        assert!(large.grow(0) && budget.used() == 56 * SMALL);
        assert!(!large.grow(1), "the large one has had its part");
        assert!(
            budget.open(Some(2 * SMALL as u64)).is_none(),
            "no room for another large one"
        );
        let mut small = budget.open(Some(1000)).unwrap();
        assert!(small.grow(SMALL));
        drop(large);
        assert!(budget.open(Some(2 * SMALL as u64)).is_some());
    }

    #[test]
    fn deliveries_that_send_nothing_are_counted() {
        let budget = Budget::new(4 * Budget::PER_DELIVERY);
        let open: Vec<_> = (0..4).map(|_| budget.open(None).unwrap()).collect();
        assert!(budget.open(None).is_none(), "nothing is left for anybody");
        drop(open);
        assert!(budget.open(None).is_some());
    }

    #[test]
    fn an_absurd_announcement_takes_nothing() {
        let budget = Budget::new(8 * SMALL);
        assert!(budget.open(Some(u64::MAX)).is_none());
        assert_eq!(budget.used(), 0);
    }
}
