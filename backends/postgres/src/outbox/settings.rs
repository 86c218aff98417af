//! How an outbox is drained.

use std::time::Duration;

use webhook_tower::RetrySchedule;

/// How a process drains the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SendSettings {
    /// How many attempts this process makes at once. 64 unless set. Destinations whose last attempt failed, and those
    /// that have not answered yet, take half of it together at most.
    pub at_once: usize,
    /// How many of those go to one destination that answers. 4 unless set. One that does not has one attempt at a time.
    pub at_once_each: usize,
    /// How long an attempt may take. 15 seconds unless set; the Standard Webhooks specification recommends 15 to 30.
    pub timeout: Duration,
    /// How long what came of an attempt is tried to be written down, while the database is away. 30 seconds unless set. A
    /// delivery whose process was killed is begun again after the timeout and this together.
    pub grace: Duration,
    /// The pauses between the attempts at a delivery. [`RetrySchedule::of_the_specification`] unless set.
    pub schedule: RetrySchedule,
    /// How often it looks for what has become due. Half a second unless set.
    pub every: Duration,
}

impl SendSettings {
    /// The settings that are said beside each field.
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

    /// The settings with another number of attempts at once. Two at least.
    #[must_use]
    pub fn at_once(mut self, attempts: usize) -> Self {
        self.at_once = attempts.max(2);
        self
    }

    /// The settings with another number of attempts at once at one destination. One at least.
    #[must_use]
    pub fn at_once_each(mut self, attempts: usize) -> Self {
        self.at_once_each = attempts.max(1);
        self
    }

    /// The settings with another time that an attempt may take. A millisecond at least, an hour at most.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout.clamp(Duration::from_millis(1), Duration::from_secs(3600));
        self
    }

    /// The settings with another time to write down what came of an attempt. A second at least, an hour at most.
    #[must_use]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace.clamp(Duration::from_secs(1), Duration::from_secs(3600));
        self
    }

    /// The settings with another schedule.
    #[must_use]
    pub fn schedule(mut self, schedule: RetrySchedule) -> Self {
        self.schedule = schedule;
        self
    }

    /// The settings with another pause between looks. A millisecond at least, a minute at most.
    #[must_use]
    pub fn every(mut self, pause: Duration) -> Self {
        self.every = pause.clamp(Duration::from_millis(1), Duration::from_secs(60));
        self
    }

    /// For how long a delivery stays with a process that has begun it and says nothing.
    pub(super) const fn lease(&self) -> Duration {
        self.timeout.saturating_add(self.grace)
    }
}

impl Default for SendSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// What a drain has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sent {
    /// Deliveries that were answered with 2xx.
    pub delivered: u64,
    /// Attempts that failed, and are made again.
    pub again: u64,
    /// Deliveries that became dead letters by an attempt of this process.
    pub dead: u64,
}
