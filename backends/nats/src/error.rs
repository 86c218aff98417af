//! What goes wrong between a program and its NATS server.

use std::fmt;

/// The server could not do what was asked, or not say whether it did.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// There is no connection now. The client makes a new one by itself.
    NotConnected,
    /// The server gave no answer in time. Whether it has done what was asked is unknown.
    NoAnswer,
    /// Nobody takes what is published: there is no such stream, none with this subject, or no JetStream.
    NoStream,
    /// Another stream than the one that was asked for has taken the message.
    OtherStream {
        /// The name of that stream.
        found: String,
    },
    /// The client holds as many bytes as [`QueueSettings::max_held`](crate::QueueSettings::max_held) admits, which it
    /// could not write to the server yet.
    Stuck,
    /// The server has refused it: the stream is full, for one.
    Refused {
        /// The number of the error: <https://github.com/nats-io/nats-server/blob/main/server/errors.json>.
        code: u64,
        /// What the server says.
        description: String,
    },
    /// The answer is none that this crate knows.
    Strange,
    /// The stream is not any longer as it was at the start, and would lose what it confirms.
    Unfit {
        /// What is wrong with it, and how it is mended.
        detail: String,
    },
    /// The client could not send it: the message is longer than the server takes, for one.
    Client {
        /// What the client says.
        detail: String,
    },
}

impl Error {
    /// Whether the server, or the stream in it, may be another one when it answers again.
    pub(crate) const fn is_absence(&self) -> bool {
        matches!(
            self,
            Self::NotConnected | Self::NoAnswer | Self::NoStream | Self::Unfit { .. }
        )
    }

    pub(crate) fn client(error: impl fmt::Display) -> Self {
        Self::Client {
            detail: error.to_string(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotConnected => f.write_str("there is no connection to NATS now"),
            Self::NoAnswer => f.write_str("NATS gave no answer in time"),
            Self::NoStream => f.write_str(
                "no stream takes the subject: make the stream, with the prefix and `.>` among its subjects, on a server with JetStream",
            ),
            Self::OtherStream { found } => write!(
                f,
                "the stream `{found}` has taken the message instead: its subjects overlap with those of this queue"
            ),
            Self::Stuck => f.write_str(
                "the connection to NATS takes no more: what was given to it before is not written yet",
            ),
            Self::Refused { code, description } => {
                write!(f, "NATS refused it: {description} ({code})")
            }
            Self::Strange => f.write_str("NATS gave an answer that is none of JetStream's"),
            Self::Unfit { detail } => f.write_str(detail),
            Self::Client { detail } => write!(f, "the client of NATS: {detail}"),
        }
    }
}

impl std::error::Error for Error {}
