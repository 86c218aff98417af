//! What may be wrong with the name of an event under which a handler is registered.

use std::fmt;

/// What is wrong with the name of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventNameFault {
    /// It is empty.
    Empty,
    /// It begins or ends with white space.
    WhiteSpace,
    /// A handler is registered under it already.
    Repeated,
    /// The sender has no such event, as far as this version knows.
    Unlisted {
        /// The sender's name that is most like it, where one is.
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
