//! The settings of `ExactlyOnce`.

use std::time::Duration;

use webhook_core::config::Defaults;
use webhook_tower::idempotency::Repeated;

use crate::pool::Misconfigured;

/// How far transactions are kept apart from each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Isolation {
    /// Each statement sees what was committed before it: PostgreSQL's default.
    ReadCommitted,
    /// The transactions have the effect of running one after the other. One that conflicts with another is run again.
    Serializable,
}

impl Isolation {
    pub(crate) const fn as_sql(self) -> &'static str {
        match self {
            Self::ReadCommitted => "READ COMMITTED",
            Self::Serializable => "SERIALIZABLE",
        }
    }
}

/// The settings of [`ExactlyOnce`](crate::ExactlyOnce).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Settings {
    /// How far transactions are kept apart. [`Isolation::ReadCommitted`] by default.
    pub isolation: Isolation,
    /// How long a copy waits for the copy before it, in this process or in another. 2 seconds by default.
    pub lock_timeout: Duration,
    /// How long a delivery waits for a connection. 2 seconds by default.
    pub connect_timeout: Duration,
    /// How long the server may take to begin or to commit a transaction. 5 seconds by default.
    pub answer_timeout: Duration,
    /// How long a handler may run before its transaction is rolled back. 1 minute by default.
    pub max_run_time: Duration,
    /// How many deliveries are handled or waited for at once. 1,024 by default.
    pub max_running: usize,
    /// How often a handler runs again after its transaction conflicted with another one. 3 by default.
    pub runs_again: u32,
    /// How long a handled delivery is remembered. By default as long as [retries and copies of it
    /// pass](webhook_core::config::Defaults::key_retention), but at least three days.
    pub retention: Option<Duration>,
    /// What to do with an equal body under another unsigned id. [`Repeated::HandOver`] by default.
    pub repeated: Repeated,
    /// Whether the newest event of each object is remembered, and told to the handler as an [`Order`](crate::Order).
    /// Off by default: it costs one statement for each delivery, and events of one object wait for each other.
    pub tells_order: bool,
}

impl Settings {
    /// Makes settings with the defaults that the fields name.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            isolation: Isolation::ReadCommitted,
            lock_timeout: Duration::from_secs(2),
            connect_timeout: Duration::from_secs(2),
            answer_timeout: Duration::from_secs(5),
            max_run_time: Duration::from_secs(60),
            max_running: 1024,
            runs_again: 3,
            retention: None,
            repeated: Repeated::HandOver,
            tells_order: false,
        }
    }

    /// Sets how far transactions are kept apart.
    #[must_use]
    pub const fn isolation(mut self, isolation: Isolation) -> Self {
        self.isolation = isolation;
        self
    }

    /// Sets how long copies wait for each other.
    #[must_use]
    pub const fn lock_timeout(mut self, timeout: Duration) -> Self {
        self.lock_timeout = timeout;
        self
    }

    /// Sets how long a delivery waits for a connection.
    #[must_use]
    pub const fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets how long a handler may run.
    #[must_use]
    pub const fn max_run_time(mut self, time: Duration) -> Self {
        self.max_run_time = time;
        self
    }

    /// Sets how many deliveries are handled at once.
    #[must_use]
    pub const fn max_running(mut self, deliveries: usize) -> Self {
        self.max_running = deliveries;
        self
    }

    /// Sets how long handled deliveries are remembered.
    #[must_use]
    pub const fn retention(mut self, retention: Duration) -> Self {
        self.retention = Some(retention);
        self
    }

    /// Sets what to do with equal bodies under other unsigned ids.
    #[must_use]
    pub const fn repeated(mut self, repeated: Repeated) -> Self {
        self.repeated = repeated;
        self
    }

    /// Tells each handler an [`Order`](crate::Order).
    #[must_use]
    pub const fn tell_order(mut self) -> Self {
        self.tells_order = true;
        self
    }

    /// How long a handled delivery of a sender with these defaults is remembered: never for less time than retries and
    /// copies of it pass. By default it is at least three days, within which people send deliveries again by hand.
    pub(crate) fn retention_for(&self, sender: &Defaults) -> Duration {
        const BY_HAND: Duration = Duration::from_secs(3 * 24 * 60 * 60);
        self.retention
            .unwrap_or(BY_HAND)
            .max(sender.key_retention())
    }

    pub(crate) fn check(&self) -> Result<(), Misconfigured> {
        let no = |text| Err(Misconfigured(text));
        if self.max_running == 0 || self.max_running > tokio::sync::Semaphore::MAX_PERMITS {
            return no(
                "`max_running` is 0 or beyond what can be counted: say how many may run at once",
            );
        }
        // PostgreSQL reads a timeout of 0 as no timeout.
        if self.lock_timeout < Duration::from_millis(1) {
            return no(
                "`lock_timeout` is under a millisecond, which PostgreSQL takes for no limit: give it a second",
            );
        }
        if self.max_run_time < Duration::from_secs(1) {
            return no(
                "`max_run_time` is under a second: make it as long as the slowest handler takes",
            );
        }
        if self.connect_timeout.is_zero() || self.answer_timeout.is_zero() {
            return no(
                "a timeout is 0, so the database could never answer: give it a second or two",
            );
        }
        if self.retention.is_some_and(|it| it < self.max_run_time) {
            return no(
                "`retention` is under `max_run_time`: make it as long as the sender retries",
            );
        }
        Ok(())
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::new()
    }
}
