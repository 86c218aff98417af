//! The memory that is held before anybody has proven anything.

mod asked;
mod ledger;
mod share;
#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub(crate) use self::asked::Asked;
use self::ledger::Ledger;
pub(crate) use self::share::Share;
use crate::count;

/// A bound on the memory that unverified deliveries hold at once. Clones share it.
///
/// Counted are, of each delivery, its state and the buffers of its connection
/// ([`PER_DELIVERY`](Self::PER_DELIVERY)), its head where that is longer than usual, what is kept to verify it, and the
/// bytes of its body that came, never those that were announced, and for a moment what finishing takes: these bytes twice where
/// a body that came in several chunks is joined to one piece, and the form of it that the sender signs, where that is
/// another ([`InFlight::finishing`](webhook_core::InFlight::finishing)). Of a verified one also its event, until its handler takes over. One budget may serve several receivers.
///
/// Not counted is what reading the event of a verified delivery takes for that moment, which no stranger can cause: at most
/// 16 times the body, and 48 times with `webhook-custom`, whose events are JSON values. Each thread of the runtime reads
/// one event at a time.
///
/// **When it is used up, somebody gives way.** A delivery that needs room gets that of the unverified one whose last byte
/// is the longest ago, which is refused with 503. Nobody gives way in its first second, so a crowd
/// that holds everything, however little it sends, keeps nobody out who sends what he has within a
/// second. Verified deliveries never give way.
///
/// **Large uploads give way first.** Those that have sent more than 64 KiB hold at most seven eighths
/// of the budget, and make room for small ones before any small one does. A large upload that finds nobody to give way
/// is refused at once.
///
/// **Who needs room may have to wait for it**: until one that gives way has dropped what it held, or
/// until somebody's first second is over. It waits for two seconds at most, unread. Those that wait hold their heads and
/// one chunk at most, beside the budget: an eighth of it in all, or 1 MiB if that is more. Where
/// they hold that, the next is refused at once.
#[derive(Clone, Debug)]
pub struct Budget {
    ledger: Arc<Mutex<Ledger>>,
}

impl Budget {
    /// What each delivery is counted for, at least: 40 KiB for the buffers and the tasks of its connection, as an allocator
    /// counts them for one on axum, and for a head and a state of verification that hold up to 8 KiB together. What they
    /// hold beyond that is counted as well, and so are the buffers that a server enlarges when larger chunks
    /// come. So the budget bounds the number of deliveries too, however little each of them sends.
    pub const PER_DELIVERY: usize = 40 * 1024;

    /// A budget of this many bytes.
    #[must_use]
    pub fn new(bytes: usize) -> Self {
        Self {
            ledger: Arc::new(Mutex::new(Ledger::new(bytes))),
        }
    }

    /// What is counted now: of deliveries that are being read, and of verified ones whose handler has not taken over.
    #[must_use]
    pub fn used(&self) -> usize {
        self.ledger().used()
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the ledger, and counts what that changes once the ledger is no longer locked.
    fn with<T>(&self, act: impl FnOnce(&mut Ledger) -> T) -> T {
        let mut ledger = self.ledger();
        let before = ledger.used();
        let done = act(&mut ledger);
        let after = ledger.used();
        drop(ledger);
        count::unverified(before, after);
        done
    }
}
