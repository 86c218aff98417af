//! The errors between a program and its Redis.

use std::fmt;

use redis::RedisError;

/// The error of a Redis that could not do what was asked, or could not say whether it did.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Redis(RedisError),
    NoAnswer,
}

impl Error {
    /// The error of the server or the connection, if that is the cause.
    #[must_use]
    pub const fn redis(&self) -> Option<&RedisError> {
        match &self.kind {
            Kind::Redis(error) => Some(error),
            Kind::NoAnswer => None,
        }
    }

    pub(crate) const fn no_answer() -> Self {
        Self {
            kind: Kind::NoAnswer,
        }
    }
}

impl From<RedisError> for Error {
    fn from(error: RedisError) -> Self {
        Self {
            kind: Kind::Redis(error),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Redis(error) => write!(f, "Redis: {error}"),
            Kind::NoAnswer => f.write_str("Redis gave no answer in time"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Redis(error) => Some(error),
            Kind::NoAnswer => None,
        }
    }
}
