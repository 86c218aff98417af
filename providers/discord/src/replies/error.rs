//! The errors of a part of a reply that Discord would refuse.

use std::error::Error;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// A part of a reply that Discord would refuse, so that the interaction would fail.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyError {
    /// An empty text, where Discord needs at least one character.
    Empty {
        /// The part, as Discord calls it.
        what: &'static str,
    },
    /// A text with more characters than Discord takes.
    TooLong {
        /// The part, as Discord calls it.
        what: &'static str,
        /// How many characters it may have.
        limit: usize,
        /// How many characters the text has.
        length: usize,
    },
    /// A list with more parts than Discord takes.
    TooMany {
        /// The parts, as Discord calls them.
        what: &'static str,
        /// How many there may be.
        limit: usize,
    },
    /// An empty list, where Discord needs at least one part.
    None {
        /// The parts, as Discord calls them.
        what: &'static str,
    },
    /// A value that does not become a JSON object.
    NotAnObject {
        /// The part, as Discord calls it.
        what: &'static str,
    },
}

impl fmt::Display for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty { what } => write!(f, "{what} is empty: give it at least one character"),
            Self::TooLong {
                what,
                limit,
                length,
            } => write!(
                f,
                "{what} has {length} characters, and Discord takes {limit}: shorten it"
            ),
            Self::TooMany { what, limit } => {
                write!(f, "there are too many {what}: Discord takes {limit}")
            }
            Self::None { what } => write!(f, "there are no {what}: give at least one"),
            Self::NotAnObject { what } => write!(f, "{what} does not become a JSON object"),
        }
    }
}

impl Error for ReplyError {}

/// Checks that a text has 1 to `limit` characters.
pub(super) fn text(text: &str, limit: usize, what: &'static str) -> Result<(), ReplyError> {
    if text.is_empty() {
        return Err(ReplyError::Empty { what });
    }
    match text.chars().count() {
        length if length > limit => Err(ReplyError::TooLong {
            what,
            limit,
            length,
        }),
        _ => Ok(()),
    }
}

pub(super) const fn at_most(
    limit: usize,
    count: usize,
    what: &'static str,
) -> Result<(), ReplyError> {
    if count > limit {
        return Err(ReplyError::TooMany { what, limit });
    }
    Ok(())
}

pub(super) fn object(value: impl Serialize, what: &'static str) -> Result<Value, ReplyError> {
    match serde_json::to_value(value) {
        Ok(value @ Value::Object(_)) => Ok(value),
        _ => Err(ReplyError::NotAnObject { what }),
    }
}
