//! Records in two phases what was handled, so that neither a crash nor a failure loses an event.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The keys of events that were handled, and of those that are being handled.
///
/// This journal is in memory and grows. In production it is a table, and best one that the handler writes to in its
/// own transaction.
#[derive(Debug)]
pub(crate) struct Journal {
    lease: Duration,
    keys: Mutex<HashMap<String, Phase>>,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    /// Somebody handles the event, and has until this time before it counts as a crash.
    Begun(Instant),
    Completed,
}

/// The answer to the question whether to handle an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Begin {
    /// The caller handles the event, and then completes or releases it.
    Acquired,
    /// Another task is handling the event. It may fail, so the event must come again.
    InProgress,
    /// The event was handled.
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

    /// Gives the event up after a failure, so that the next caller may try.
    pub(crate) fn release(&self, key: &str) {
        self.keys().remove(key);
    }

    fn keys(&self) -> MutexGuard<'_, HashMap<String, Phase>> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
