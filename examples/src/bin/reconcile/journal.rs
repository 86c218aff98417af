//! Records in two phases what was handled, so that neither a crash nor a failure loses an event.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The keys of what was handled, and of what is being handled.
///
/// This one is in memory and grows; in production it is a table, and in the best case one that the
/// handler writes to in the same transaction.
#[derive(Debug)]
pub(crate) struct Journal {
    lease: Duration,
    keys: Mutex<HashMap<String, Phase>>,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    /// Somebody handles it, and has this long before it is taken for a crash.
    Begun(Instant),
    Completed,
}

/// Whether to handle it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Begin {
    /// It is ours: handle it, then complete or release it.
    Acquired,
    /// Somebody else is at it. Whether it succeeds is not known, so it must come again.
    InProgress,
    /// It was handled.
    Completed,
}

impl Journal {
    pub(crate) fn new(lease: Duration) -> Self {
        Self {
            lease,
            keys: Mutex::default(),
        }
    }

    pub(crate) fn begin(&self, key: &str) -> Begin {
        let now = Instant::now();
        let mut keys = self.keys();
        match keys.get(key) {
            Some(Phase::Completed) => Begin::Completed,
            Some(Phase::Begun(until)) if *until > now => Begin::InProgress,
            _ => {
                keys.insert(key.to_owned(), Phase::Begun(now + self.lease));
                Begin::Acquired
            }
        }
    }

    pub(crate) fn complete(&self, key: &str) {
        self.keys().insert(key.to_owned(), Phase::Completed);
    }

    /// It failed: whoever comes next may try.
    pub(crate) fn release(&self, key: &str) {
        self.keys().remove(key);
    }

    fn keys(&self) -> MutexGuard<'_, HashMap<String, Phase>> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
