//! Faults in the name of an event under which a handler is registered.

use std::fmt;

/// What is wrong with the name of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventNameFault {
    /// The name is empty.
    Empty,
    /// The name begins or ends with white space.
    WhiteSpace,
    /// Another handler is already registered under the name.
    Repeated,
    /// As far as this version knows, the sender has no event of this name.
    Unlisted {
        /// The most similar name among the sender's events, if one is similar.
        nearest: Option<&'static str>,
    },
}

impl fmt::Display for EventNameFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str(
                "is empty. Register the handler under the sender's name of the event; what has no name goes to the fallback",
            ),
            Self::WhiteSpace => f.write_str("begins or ends with white space, which no event's name does. Remove it"),
            Self::Repeated => f.write_str("has a handler already, and each event goes to one handler. Do both in one handler"),
            Self::Unlisted { nearest } => {
                f.write_str("is no event of this sender, as far as this version knows. ")?;
                if let Some(nearest) = nearest {
                    write!(f, "Did you mean {nearest:?}? ")?;
                }
                f.write_str("If the sender does have it, register it with on_unlisted")
            }
        }
    }
}
