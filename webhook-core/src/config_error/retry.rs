//! Settings about a sender's retries that contradict each other.

use std::fmt;
use std::time::Duration;

use super::ConfigError;

/// How the settings about a sender's retries contradict one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryFault {
    /// A retry horizon under a second, or above a year.
    Horizon,
    /// The settings say with which time a retry is signed, and not how long the sender retries.
    TimeWithoutRetries,
    /// An age of signed times under a second, or above a year.
    MaxAge,
    /// The sender's retries keep the time of the first attempt, and the settings refuse times that are as old as
    /// those retries.
    MaxAgeBelowHorizon {
        /// The age that signed times may have.
        max_age: Duration,
        /// How long the sender retries.
        horizon: Duration,
    },
    /// Keys for deduplication are forgotten while retries or copies of their deliveries still pass.
    Retention {
        /// How long keys are remembered.
        retention: Duration,
        /// How long they have to be.
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
                "the settings say with which time a retry is signed, and have no retry horizon. Say how long the sender retries; for one that never does, leave the time of retries out",
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
