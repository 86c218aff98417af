//! The errors between a program and its broker.

use std::fmt;
use std::io;

/// The error of a broker that could not do what was asked, or could not say whether it did.
#[derive(Clone, Debug)]
pub struct Error {
    kind: ErrorKind,
    said: String,
}

/// The kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The address is not valid.
    Address,
    /// There is no connection to the broker, or it broke before the broker had confirmed.
    Gone,
    /// The broker gave no answer in time.
    NoAnswer,
    /// A queue that should get the message has no room for it.
    Full,
    /// No queue gets the message, so the broker has sent it back.
    Unroutable,
    /// The broker refuses what was asked.
    Refused,
}

impl Error {
    /// The kind of the error, for a program to match.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(crate) fn new(kind: ErrorKind, said: impl fmt::Display) -> Self {
        let said = said.to_string();
        Self { kind, said }
    }

    pub(crate) fn gone() -> Self {
        Self::new(ErrorKind::Gone, "there is no connection now")
    }

    /// Whether no queue gets what was published, so that a queue may have been deleted.
    pub(crate) const fn is_unroutable(&self) -> bool {
        matches!(self.kind, ErrorKind::Unroutable)
    }

    pub(crate) fn no_answer() -> Self {
        Self::new(ErrorKind::NoAnswer, "it gave no answer in time")
    }
}

impl From<lapin::Error> for Error {
    fn from(error: lapin::Error) -> Self {
        let kind = match error.kind() {
            lapin::ErrorKind::ProtocolError(_) => ErrorKind::Refused,
            lapin::ErrorKind::IOError(error) if error.kind() == io::ErrorKind::TimedOut => {
                return Self::no_answer();
            }
            _ => ErrorKind::Gone,
        };
        Self::new(kind, error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RabbitMQ: {}", self.said)
    }
}

impl std::error::Error for Error {}

/// The error for a queue that a program cannot use.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Unfit {
    /// The broker cannot be reached, or does not let this user do it.
    Broker(Error),
    /// The broker has a queue or an exchange of this name that could lose what it has confirmed, or that otherwise
    /// differs from the settings.
    Differs {
        /// The name of the queue or the exchange.
        name: String,
        /// How it has to be declared.
        wanted: String,
        /// The broker's own description of the difference.
        broker: String,
    },
    /// The settings cannot work. The text says why, and how to fix them.
    Settings(String),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broker(error) => write!(f, "the queue cannot be used: {error}"),
            Self::Differs {
                name,
                wanted,
                broker,
            } => write!(
                f,
                "{name:?} could lose deliveries, or is not what the settings describe. It has to be {wanted}. The broker says: \
                 {broker}. Delete it when it is empty, so that this program makes it, or name another one"
            ),
            Self::Settings(fault) => f.write_str(fault),
        }
    }
}

impl std::error::Error for Unfit {}

impl From<Error> for Unfit {
    fn from(error: Error) -> Self {
        Self::Broker(error)
    }
}

impl From<lapin::Error> for Unfit {
    fn from(error: lapin::Error) -> Self {
        Self::Broker(error.into())
    }
}
