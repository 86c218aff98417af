//! The errors between a program and its NATS server.

use std::fmt;

/// The error of a server that could not do what was asked, or could not say whether it did.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// There is no connection at the moment. The client of NATS connects again by itself.
    NotConnected,
    /// The connection was made anew while a message was under way. Its confirmation may have come from a server that
    /// was not checked, so it does not count.
    Reconnected,
    /// The server gave no answer in time. Nobody knows whether it has done what was asked.
    NoAnswer,
    /// Nobody takes what is published: there is no such stream, none with this subject, or no JetStream.
    NoStream,
    /// A stream other than the one that was asked for has taken the message.
    OtherStream {
        /// The name of that stream.
        found: String,
    },
    /// The client could not yet write messages to the server, and holds as many bytes of them as
    /// [`QueueSettings::max_held`](crate::QueueSettings::max_held) allows.
    Stuck,
    /// The server has refused the message, for example because the stream is full.
    Refused {
        /// The number of the error: <https://github.com/nats-io/nats-server/blob/main/server/errors.json>.
        code: u64,
        /// The server's own description.
        description: String,
    },
    /// The server has a consumer of this name that takes other subjects, so it belongs to the worker of another
    /// endpoint.
    OtherConsumer {
        /// The name of the consumer.
        name: String,
        /// The subjects that it takes.
        takes: String,
    },
    /// This crate does not know the form of the answer.
    Strange,
    /// The stream is no longer as it was at the start, and would lose what it confirms.
    Unfit {
        /// What is wrong with the stream, and how to fix it.
        detail: String,
    },
    /// The client could not send the message, for example because it is longer than the server takes.
    Client {
        /// The client's own description.
        detail: String,
    },
}

impl Error {
    /// Whether the server, or the stream in it, may be another one when it answers again.
    pub(crate) const fn is_absence(&self) -> bool {
        matches!(
            self,
            Self::NotConnected
                | Self::Reconnected
                | Self::NoAnswer
                | Self::NoStream
                | Self::Unfit { .. }
        )
    }

    /// Whether the message itself cannot be sent, for example because it is too long, so that it cannot be sent later
    /// either.
    pub(crate) const fn is_of_the_message(&self) -> bool {
        matches!(self, Self::Client { .. })
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
            Self::Reconnected => f.write_str(
                "the connection to NATS was made anew while the message was under way, perhaps to a server that keeps nothing",
            ),
            Self::NoAnswer => f.write_str("NATS gave no answer in time"),
            Self::NoStream => f.write_str(
                "no stream takes the subject: make the stream, with the prefix and `.>` among its subjects, on a server with JetStream",
            ),
            Self::OtherStream { found } => write!(
                f,
                "the stream `{found}` has taken the message instead: its subjects overlap with those of this queue"
            ),
            Self::OtherConsumer { name, takes } => write!(
                f,
                "its consumer `{name}` takes `{takes}`, which are the deliveries of another endpoint: give this worker a \
                 name of its own with `ConsumeSettings::durable`"
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
