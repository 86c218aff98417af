//! The settings of one sender (tolerance, sizes, deadlines, retries), and a check that they fit together.

use std::time::Duration;

use crate::config_error::{ConfigError, RetryFault};
use crate::head::{Head, Text};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The longest tolerance that an endpoint may have.
const LONGEST_TOLERANCE: Duration = DAY;

/// The longest time for which a sender may retry, and the greatest age of a signed time.
const LONGEST_AGE: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// The settings of one sender. An endpoint has these unless it is given others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Defaults {
    /// How far a signed timestamp may be from now, in the past or in the future. It has no effect for a sender that
    /// signs no time. [`Defaults::longest_age`] can allow more for the past.
    pub tolerance: Duration,
    /// How old a signed timestamp may be, if this is set; otherwise [`Defaults::longest_age`] computes it.
    pub max_age: Option<Duration>,
    /// The longest body in bytes.
    pub body_limit: usize,
    /// How long the sender waits for the response, if that is known.
    pub response_deadline: Option<Duration>,
    /// How long the sender keeps retrying a failed delivery; `None` if it never retries.
    pub retry_horizon: Option<Duration>,
    /// Whether each retry is signed with a new time.
    pub retry_time: RetryTime,
    /// The headers in which the sender writes the id of a delivery. When a delivery is refused, its id goes into the
    /// log, so that an operator can find it at the sender.
    pub id_headers: [Option<&'static str>; 2],
}

/// Whether a retry carries the time of the first attempt or a new one, for a sender that signs a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryTime {
    /// Each retry is signed with the time at which it is sent.
    Renewed,
    /// Each retry is signed with the time of the first attempt, so that time is older than the tolerance when the
    /// retry comes. A signed time may then be as old as the retry horizon and the tolerance together.
    Kept,
    /// The sender does not say. A signed time may be as old as the tolerance, and a retry that keeps its time is
    /// refused, with `timestamp-too-old` in the log.
    Unknown,
}

impl Defaults {
    /// Makes defaults of 300 seconds, 1 MiB, no known deadline, and no retries.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            tolerance: Duration::from_secs(300),
            max_age: None,
            body_limit: 1 << 20,
            response_deadline: None,
            retry_horizon: None,
            retry_time: RetryTime::Unknown,
            id_headers: [None; 2],
        }
    }

    /// Sets the tolerance.
    #[must_use]
    pub const fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Sets the greatest age of a signed time. The tolerance for times in the future stays.
    #[must_use]
    pub const fn max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
    }

    /// Sets the limit of bodies in bytes.
    #[must_use]
    pub const fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the deadline for the response.
    #[must_use]
    pub const fn response_deadline(mut self, deadline: Duration) -> Self {
        self.response_deadline = Some(deadline);
        self
    }

    /// Sets the retry horizon.
    #[must_use]
    pub const fn retry_horizon(mut self, horizon: Duration) -> Self {
        self.retry_horizon = Some(horizon);
        self
    }

    /// Sets with which time the sender signs a retry.
    #[must_use]
    pub const fn retry_time(mut self, time: RetryTime) -> Self {
        self.retry_time = time;
        self
    }

    /// Sets the header with the id of a delivery. A second call adds a second header that the sender uses in its
    /// place.
    #[must_use]
    pub const fn id_header(mut self, name: &'static str) -> Self {
        self.id_headers = match self.id_headers {
            [None, _] => [Some(name), None],
            [first, _] => [first, Some(name)],
        };
        self
    }

    /// Returns how old a signed time may be: [`max_age`](field@Self::max_age) if that is set, otherwise the tolerance.
    /// If a retry keeps the time of the first attempt, the retry horizon is added to the tolerance.
    #[must_use]
    pub fn longest_age(&self) -> Duration {
        self.max_age.unwrap_or_else(|| match self.retry_time {
            RetryTime::Kept => self.tolerance.saturating_add(self.horizon()),
            RetryTime::Renewed | RetryTime::Unknown => self.tolerance,
        })
    }

    /// Returns the shortest time for which the key of a handled delivery must be remembered, so that neither a retry
    /// nor a copy whose time still passes is handled again.
    ///
    /// Retries end with the horizon. The last of them, if it is signed by a clock that is ahead by the tolerance,
    /// passes until its time is older than [`Defaults::longest_age`]. For a sender that signs no time, a copy passes
    /// until the secret is replaced; the returned time then covers only retries.
    #[must_use]
    pub fn key_retention(&self) -> Duration {
        let passes = self.tolerance.saturating_add(self.longest_age());
        match self.retry_time {
            RetryTime::Kept => passes.max(self.horizon()),
            RetryTime::Renewed | RetryTime::Unknown => passes.saturating_add(self.horizon()),
        }
    }

    /// Checks that the settings do not contradict one another.
    /// [`Endpoint::with_settings`](crate::Endpoint::with_settings) calls it, and `conformance` of the crate
    /// `webhook-conformance` checks the defaults of each adapter with it.
    ///
    /// # Errors
    ///
    /// Returns [`ConfigError::Tolerance`], [`ConfigError::BodyLimit`] and [`ConfigError::Retries`], whose sentences
    /// say how to fix the settings.
    pub fn check(&self) -> Result<(), ConfigError> {
        if self.tolerance.as_secs() == 0 || self.tolerance > LONGEST_TOLERANCE {
            return Err(ConfigError::Tolerance);
        }
        if self.body_limit == 0 {
            return Err(ConfigError::BodyLimit);
        }
        match (self.retry_time, self.retry_horizon) {
            (_, Some(horizon)) if horizon.as_secs() == 0 || horizon > LONGEST_AGE => {
                return Err(RetryFault::Horizon.into());
            }
            (RetryTime::Kept | RetryTime::Renewed, None) => {
                return Err(RetryFault::TimeWithoutRetries.into());
            }
            _ => {}
        }
        let Some(max_age) = self.max_age else {
            return Ok(());
        };
        if max_age.as_secs() == 0 || max_age > LONGEST_AGE {
            return Err(RetryFault::MaxAge.into());
        }
        if self.retry_time == RetryTime::Kept && max_age < self.horizon() {
            let horizon = self.horizon();
            return Err(RetryFault::MaxAgeBelowHorizon { max_age, horizon }.into());
        }
        Ok(())
    }

    /// Checks that deduplication keys that are remembered for this long outlive the sender's retries and every copy
    /// that still passes.
    ///
    /// # Errors
    ///
    /// Returns [`ConfigError::Retries`] for a time under [`Defaults::key_retention`].
    pub fn check_retention(&self, retention: Duration) -> Result<(), ConfigError> {
        let least = self.key_retention();
        if retention < least {
            return Err(RetryFault::Retention { retention, least }.into());
        }
        Ok(())
    }

    /// Reads the id that the head gives a delivery, of which nothing is proven yet.
    pub(crate) fn claimed_id<'a>(&self, head: &Head<'a>) -> Option<Text<'a>> {
        let mut names = self.id_headers.into_iter().flatten();
        names.find_map(|name| head.at_most_one(name).ok().flatten())
    }

    fn horizon(&self) -> Duration {
        self.retry_horizon.unwrap_or_default()
    }
}

impl Default for Defaults {
    fn default() -> Self {
        Self::new()
    }
}
