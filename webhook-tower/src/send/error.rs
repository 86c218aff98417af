//! The error of a request that could not be signed or sent.

use std::error::Error;
use std::fmt;

use webhook_core::ConfigError;

/// The error for a request that was not signed, or that the client failed to send.
#[derive(Debug)]
#[non_exhaustive]
pub enum SignError<E> {
    /// The request could not be signed, and nothing was sent. Another attempt would fail in the same way.
    Unsigned(ConfigError),
    /// The request was signed, but the client failed to send it.
    Client(E),
}

impl<E: fmt::Display> fmt::Display for SignError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned(error) => error.fmt(f),
            Self::Client(error) => error.fmt(f),
        }
    }
}

impl<E: Error + 'static> Error for SignError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            // `Display` already shows the wrapped error, so the source is that error's own cause.
            Self::Unsigned(error) => error.source(),
            Self::Client(error) => error.source(),
        }
    }
}
