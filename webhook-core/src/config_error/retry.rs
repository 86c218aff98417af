//! Contradictions between the settings about a sender's retries.

use std::fmt;
use std::time::Duration;

use super::ConfigError;

/// A contradiction between the settings about a sender's retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryFault {
    /// The retry horizon is under a second or above a year.
    Horizon,
    /// The settings say with which time a retry is signed, but not how long the sender retries.
    TimeWithoutRetries,
    /// The greatest age of signed times is under a second or above a year.
    MaxAge,
    /// The sender's retries keep the time of the first attempt, but the settings refuse times as old as the last
    /// retries.
    MaxAgeBelowHorizon {
        /// The greatest age of signed times.
        max_age: Duration,
        /// How long the sender retries.
        horizon: Duration,
    },
    /// Deduplication keys are forgotten while retries or copies of their deliveries can still come.
    Retention {
        /// How long keys are remembered.
        retention: Duration,
        /// The shortest time for which they must be remembered.
        least: Duration,
    },
}

impl fmt::Display for RetryFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Horizon => f.write_str(
                "the retry horizon is under a second or above a year. Leave it out for a sender that never retries, or say how long the sender does",
            ),
            Self::TimeWithoutRetries => f.write_str(
                "the settings say with which time a retry is signed, but they have no retry horizon. Say how long the sender retries; for one that never does, leave the time of retries out",
            ),
            Self::MaxAge => f.write_str(
                "the age that a signed time may have is under a second or above a year. Leave it out: it then follows from the tolerance and from how long the sender retries",
            ),
            Self::MaxAgeBelowHorizon { max_age, horizon } => write!(
                f,
                "signed times may be {} s old, and the sender retries for {} s with the time of the first attempt, so its retries would be refused. Leave the age out, or make it at least as long as the retries; to do without the later retries, shorten the retry horizon",
                max_age.as_secs(),
                horizon.as_secs()
            ),
            Self::Retention { retention, least } => write!(
                f,
                "handled deliveries are remembered for {} s, while retries and copies of them pass for up to {} s. Make the retention at least that long, or leave it out; if the store itself forgets sooner, let it keep them that long, or take another store",
                retention.as_secs(),
                least.as_secs()
            ),
        }
    }
}

impl From<RetryFault> for ConfigError {
    fn from(fault: RetryFault) -> Self {
        Self::Retries(fault)
    }
}
