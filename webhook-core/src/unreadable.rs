//! An authentic delivery that could not be read as an event: its bytes, and the reason.

use std::fmt;

use bytes::Bytes;

use crate::json::JsonError;
use crate::object::JsonObject;

/// An authentic event that could not be read: its name, the reason, and every byte of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Unreadable {
    name: Option<Box<str>>,
    reason: UnreadableReason,
    error: JsonError,
    raw: Bytes,
}

/// Why an authentic delivery was not read as an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnreadableReason {
    /// The body, or a value that the event cannot do without, does not have the expected form.
    Malformed,
    /// Nothing says which event it is: the unsigned header that names the event is absent, blank, repeated or not
    /// ASCII. A proxy may have dropped it.
    NoEventName,
    /// The unsigned header gives it the name of an event that the signed body cannot be. A relay may
    /// have changed the header, or somebody has sent a recorded body again under another name.
    Contradiction,
}

impl UnreadableReason {
    /// A stable name for logs and metrics, such as `no-event-name`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::NoEventName => "no-event-name",
            Self::Contradiction => "contradiction",
        }
    }
}

impl fmt::Display for UnreadableReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Unreadable {
    /// An event called `name`, if that much could be told, whose bytes `raw` failed with `error`:
    /// [malformed](UnreadableReason::Malformed), unless it is said to be so [for](Self::because)
    /// another reason.
    #[must_use]
    pub fn new(name: Option<&str>, error: JsonError, raw: Bytes) -> Self {
        Self {
            name: name.map(Into::into),
            reason: UnreadableReason::Malformed,
            error,
            raw,
        }
    }

    /// An event whose bytes `raw` failed with `error`, called what the field `name` of the JSON object
    /// says, if it is one and says it.
    #[must_use]
    pub fn named_in(name: &str, error: JsonError, raw: &Bytes) -> Self {
        let object = JsonObject::read(raw).ok();
        let name = object.and_then(|object| object.optional::<String>(name));
        Self::new(name.as_deref(), error, raw.clone())
    }

    /// Says for which reason the event is unreadable.
    #[must_use]
    pub fn because(self, reason: UnreadableReason) -> Self {
        Self { reason, ..self }
    }

    /// The sender's name of the event, if that much could be read. Where the reason is
    /// [`Contradiction`](UnreadableReason::Contradiction), it is the name that does not fit.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// What kind of fault it is.
    #[must_use]
    pub const fn reason(&self) -> UnreadableReason {
        self.reason
    }

    /// Why the event could not be read, and where in it.
    #[must_use]
    pub const fn error(&self) -> &JsonError {
        &self.error
    }

    /// The bytes of memory that it keeps beside its own place and the body.
    pub(crate) fn retained(&self) -> usize {
        let name = self.name.as_deref().map_or(0, str::len);
        name.saturating_add(self.error.retained())
    }

    /// The bytes that could not be read.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
}

impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unreadable")
            .field("name", &self.name)
            .field("reason", &self.reason)
            .field("path", &self.error.path())
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}
