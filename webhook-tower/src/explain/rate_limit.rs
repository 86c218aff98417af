//! Limits how often refusals are explained: one at a time, and a few a minute, however many there are.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// How many explanations may be made without a pause between them.
const MOST: u32 = 8;

/// How long it takes until one more explanation may be made.
const EACH: Duration = Duration::from_secs(10);

/// Grants the right to explain, one refusal at a time.
pub(super) struct Pace {
    one: Arc<Semaphore>,
    left: Mutex<(u32, Instant)>,
    passed_over: AtomicU64,
}

/// The right to make one explanation. Nobody else gets one while it is held.
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

    /// Returns the right to explain, unless another explanation is being made or too many were made lately.
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

    /// Counts a refusal that is not explained.
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
    /// How many refusals were not explained since the turn before this one.
    pub(super) const fn passed_over(&self) -> u64 {
        self.passed_over
    }
}
