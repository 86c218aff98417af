//! Why no endpoint can be made of a configuration: its file, its syntax, what it says, or its keys.

use std::fmt;

use webhook_core::ConfigError;

use crate::fault::Fault;

/// A configuration that no endpoint can be made of. Never caused by a delivery, never with a secret in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The file could not be read.
    File {
        /// Its path.
        path: String,
        /// What went wrong.
        reason: String,
    },
    /// The text is not TOML or JSON, or has what no configuration has: where, and what.
    Syntax(String),
    /// What it says cannot be right.
    Fault {
        /// The name of the sender, as far as there is one.
        name: String,
        /// What is wrong.
        fault: Fault,
    },
    /// The secrets are not right.
    Keys(ConfigError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, reason } => write!(f, "{path}: {reason}"),
            Self::Syntax(reason) => f.write_str(reason.trim_end()),
            Self::Fault { name, fault } if name.is_empty() => write!(f, "{fault}"),
            Self::Fault { name, fault } => write!(f, "{name}: {fault}"),
            Self::Keys(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Keys(error)
    }
}

/// A program that makes endpoints of several crates so has one type of error for all of them.
impl From<Error> for ConfigError {
    fn from(error: Error) -> Self {
        match error {
            Error::Keys(error) => error,
            other => Self::Configuration(other.to_string()),
        }
    }
}
