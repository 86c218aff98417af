//! The settings under which a process drains an outbox.

use std::time::Duration;

use webhook_tower::RetrySchedule;

/// The settings under which a process drains the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SendSettings {
    /// How many attempts this process makes at once. 64 by default. Destinations whose last attempt failed, and those
    /// that have not answered yet, take at most half of them together.
    pub at_once: usize,
    /// How many of those go to one destination that answers. 4 by default. A destination that does not answer has one
    /// at a time.
    pub at_once_each: usize,
    /// How long an attempt may take. 15 seconds by default; the Standard Webhooks specification recommends 15 to 30.
    pub timeout: Duration,
    /// How long the process tries to write down the result of an attempt while the database is away. 30 seconds by
    /// default. If the process is killed, its deliveries are begun again after the timeout and this time together.
    pub grace: Duration,
    /// The pauses between the attempts at a delivery. [`RetrySchedule::of_the_specification`] by default.
    pub schedule: RetrySchedule,
    /// How often the process looks for deliveries that have become due. Half a second by default.
    pub every: Duration,
}

impl SendSettings {
    /// Makes settings with the defaults that the fields name.
    #[must_use]
    pub fn new() -> Self {
        Self {
            at_once: 64,
            at_once_each: 4,
            timeout: Duration::from_secs(15),
            grace: Duration::from_secs(30),
            schedule: RetrySchedule::of_the_specification(),
            every: Duration::from_millis(500),
        }
    }

    /// Sets how many attempts are made at once; at least two.
    #[must_use]
    pub fn at_once(mut self, attempts: usize) -> Self {
        self.at_once = attempts.max(2);
        self
    }

    /// Sets how many attempts are made at once at one destination; at least one.
    #[must_use]
    pub fn at_once_each(mut self, attempts: usize) -> Self {
        self.at_once_each = attempts.max(1);
        self
    }

    /// Sets how long an attempt may take; at least a millisecond, and at most an hour.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout.clamp(Duration::from_millis(1), Duration::from_secs(3600));
        self
    }

    /// Sets how long the process tries to write down a result; at least a second, and at most an hour.
    #[must_use]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace.clamp(Duration::from_secs(1), Duration::from_secs(3600));
        self
    }

    /// Sets the pauses between the attempts.
    #[must_use]
    pub fn schedule(mut self, schedule: RetrySchedule) -> Self {
        self.schedule = schedule;
        self
    }

    /// Sets the pause between looks; at least a millisecond, and at most a minute.
    #[must_use]
    pub fn every(mut self, pause: Duration) -> Self {
        self.every = pause.clamp(Duration::from_millis(1), Duration::from_secs(60));
        self
    }

    /// How long a delivery stays with a process that has begun it and has not reported a result.
    pub(super) const fn lease(&self) -> Duration {
        self.timeout.saturating_add(self.grace)
    }
}

impl Default for SendSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// What a call of [`Outbox::drain`](super::Outbox::drain) has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sent {
    /// Deliveries that were answered with 2xx.
    pub delivered: u64,
    /// Attempts that failed and will be made again.
    pub again: u64,
    /// Deliveries that became dead letters by an attempt of this process.
    pub dead: u64,
}
