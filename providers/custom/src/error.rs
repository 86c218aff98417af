//! The errors of a configuration that no endpoint can be made of: its file, its syntax, its settings, or its keys.

use std::fmt;

use webhook_core::ConfigError;

use crate::fault::Fault;

/// A configuration that no endpoint can be made of. No delivery can cause this error, and it never contains a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The file could not be read.
    File {
        /// The path of the file.
        path: String,
        /// What went wrong when it was read.
        reason: String,
    },
    /// The text is not TOML or JSON, or it has a field that no configuration has. The error says where and which.
    Syntax(String),
    /// A setting is wrong.
    Fault {
        /// The name of the sender, or an empty text if the configuration has none.
        name: String,
        /// What is wrong.
        fault: Fault,
    },
    /// The secrets are wrong.
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

/// Lets a program that makes endpoints of several crates have one type of error for all of them.
impl From<Error> for ConfigError {
    fn from(error: Error) -> Self {
        match error {
            Error::Keys(error) => error,
            other => Self::Configuration(other.to_string()),
        }
    }
}
