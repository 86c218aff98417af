//! The budget: a bound on the memory that unverified deliveries hold.

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
/// For each delivery it counts the state and the buffers of the connection ([`PER_DELIVERY`](Self::PER_DELIVERY)),
/// the head where that is longer than usual, what is kept to verify the delivery, and what is kept of the body
/// ([`InFlight::retained`](webhook_core::InFlight::retained)): the bytes that have come, and the announced length only
/// once half of it has come. For a moment it also counts what joining and finishing a body take
/// ([`InFlight::updating`](webhook_core::InFlight::updating),
/// [`InFlight::finishing`](webhook_core::InFlight::finishing)): a second copy, if the body came in several chunks
/// and is joined to one piece, and the form of the body that the sender signs, if that is another. Of a verified
/// delivery it counts the event, too, until the handler takes over. One budget may serve several receivers.
///
/// It does not count the memory that reading an event takes: at most 16 times the body, and 48 times with
/// `webhook-custom`, whose events are JSON values. The layer reads the events of verified deliveries alone, so no
/// stranger can cause this use, and each thread of the runtime reads one event at a time.
///
/// **When the budget is used up, a delivery gives way.** The unverified delivery whose last byte came the longest ago
/// is refused with 503, and its room goes to the one that needs it. No delivery gives way in its first second. So a
/// crowd of slow senders that holds the whole budget cannot lock out a sender that sends everything within a second.
/// Verified deliveries never give way.
///
/// **Large uploads give way first.** Those that have sent more than 64 KiB hold at most seven eighths of the budget,
/// and make room for small ones before any small one does. A large upload is refused at once if no other delivery can
/// give way to it.
///
/// **A delivery that needs room may have to wait for it**, until the one that gives way has dropped what it held, or
/// until another's first second is over. It waits for two seconds at most, and nothing more of it is read. Waiting
/// deliveries hold their heads and at most one chunk each beside the budget, in all an eighth of the budget, or 1 MiB
/// if that is more. When they hold that much, the next one is refused at once.
#[derive(Clone, Debug)]
pub struct Budget {
    ledger: Arc<Mutex<Ledger>>,
}

impl Budget {
    /// The least number of bytes that is counted for a delivery: 40 KiB. It covers the buffers and the tasks of its
    /// connection, measured with an allocator on axum, and a head and a verification state of up to 8 KiB together.
    /// Whatever these hold beyond that is counted as well, and so are the buffers that a server enlarges when larger
    /// chunks come. So the budget also bounds the number of deliveries, however little each of them sends.
    pub const PER_DELIVERY: usize = 40 * 1024;

    /// Makes a budget of this many bytes.
    #[must_use]
    pub fn new(bytes: usize) -> Self {
        Self {
            ledger: Arc::new(Mutex::new(Ledger::new(bytes))),
        }
    }

    /// How many bytes are counted now: of deliveries that are being read, and of verified ones whose handler has not
    /// taken over yet.
    #[must_use]
    pub fn used(&self) -> usize {
        self.ledger().used()
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls `act` with the locked ledger. Counts the change of used bytes after the lock is released.
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
