//! How many deliveries and bytes may wait for a queue, and for how long.

use std::fmt;
use std::time::Duration;

/// The longest time that a queue may be given. No sender waits for so long, and the clock would overflow at some length.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// How many deliveries may wait for a queue, with how many bytes, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ForwardSettings {
    /// How many deliveries may be on their way to the queue at once. 1,024 by default; any further one gets 503.
    pub max_in_flight: usize,
    /// How many bytes these deliveries may have together as messages, each counted as the longest that any of the queues
    /// makes of it. 64 MiB by default; a delivery beyond that gets 503.
    pub max_bytes: usize,
    /// How long the queue may take to confirm a delivery. 5 seconds by default, at most an hour, and never longer than
    /// four fifths of the sender's own deadline.
    pub timeout: Duration,
}

impl ForwardSettings {
    /// Makes settings with the defaults that the fields name.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            max_in_flight: 1024,
            max_bytes: 64 << 20,
            timeout: Duration::from_secs(5),
        }
    }

    /// Sets how many deliveries may be on their way at once.
    #[must_use]
    pub const fn max_in_flight(mut self, deliveries: usize) -> Self {
        self.max_in_flight = deliveries;
        self
    }

    /// Sets how many bytes may be on their way at once.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Sets how long the queue may take to confirm a delivery.
    #[must_use]
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    pub(super) fn check(&self) -> Result<(), ForwardFault> {
        if self.max_in_flight == 0 || self.max_bytes == 0 {
            return Err(ForwardFault::NoRoom);
        }
        if self.timeout.is_zero() {
            return Err(ForwardFault::NoTime);
        }
        if self.timeout > LONGEST {
            return Err(ForwardFault::NoEnd);
        }
        Ok(())
    }
}

impl Default for ForwardSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// The error for [`ForwardSettings`] under which nothing could be forwarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForwardFault {
    /// The settings leave room for no delivery, or for no byte.
    NoRoom,
    /// The settings give the queue no time to confirm a delivery.
    NoTime,
    /// The settings give the queue more than an hour to confirm a delivery.
    NoEnd,
}

impl fmt::Display for ForwardFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoRoom => "`max_in_flight` or `max_bytes` is 0, so no delivery could be forwarded: say how many may be on their way",
            Self::NoTime => "`timeout` is 0, so no queue could confirm a delivery: give it a few seconds",
            Self::NoEnd => "`timeout` is over an hour, for which no sender waits: give the queue a few seconds",
        })
    }
}

impl std::error::Error for ForwardFault {}

/// For [`Forwarder::with_settings`](super::Forwarder::with_settings).
impl From<ForwardFault> for webhook_core::ConfigError {
    fn from(fault: ForwardFault) -> Self {
        Self::Configuration(fault.to_string())
    }
}
