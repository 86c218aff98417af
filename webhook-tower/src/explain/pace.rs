//! How often explanations are made: one at a time, and a few a minute, however many deliveries are refused.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// Explanations that are made in a row.
const MOST: u32 = 8;

/// How long it takes until one more may be made.
const EACH: Duration = Duration::from_secs(10);

/// Turns to explain.
pub(super) struct Pace {
    one: Arc<Semaphore>,
    left: Mutex<(u32, Instant)>,
    passed_over: AtomicU64,
}

/// The right to make one explanation. While it is held there is no other.
pub(super) struct Turn {
    _place: OwnedSemaphorePermit,
    passed_over: u64,
}

impl Pace {
    pub(super) fn new() -> Self {
        Self {
            one: Arc::new(Semaphore::new(1)),
            left: Mutex::new((MOST, Instant::now())),
            passed_over: AtomicU64::new(0),
        }
    }

    /// A turn, unless an explanation is being made or there were many of late.
    pub(super) fn turn(&self) -> Option<Turn> {
        let place = Arc::clone(&self.one).try_acquire_owned();
        match place {
            Ok(place) if self.is_left() => Some(Turn {
                _place: place,
                passed_over: self.passed_over.swap(0, Ordering::Relaxed),
            }),
            _ => {
                self.pass_over();
                None
            }
        }
    }

    /// Counts a refusal that nobody explains.
    pub(super) fn pass_over(&self) {
        self.passed_over.fetch_add(1, Ordering::Relaxed);
    }

    fn is_left(&self) -> bool {
        let mut guard = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, since) = &mut *guard;
        while *left < MOST && since.elapsed() >= EACH {
            *left += 1;
            *since += EACH;
        }
        if *left == MOST {
            *since = Instant::now();
        }
        let is = *left > 0;
        *left = left.saturating_sub(1);
        is
    }
}

impl Turn {
    /// The refusals since the turn before that nobody has explained.
    pub(super) const fn passed_over(&self) -> u64 {
        self.passed_over
    }
}
