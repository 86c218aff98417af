//! An authentic delivery that could not be read as an event: its name, its bytes, and the reason.

use std::fmt;

use bytes::Bytes;

use crate::json::JsonError;
use crate::json_object::JsonObject;

/// An authentic event that could not be read: its name, the reason, and every byte of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Unreadable {
    name: Option<Box<str>>,
    reason: UnreadableReason,
    error: JsonError,
    raw: Bytes,
}

/// The reason why an authentic delivery was not read as an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnreadableReason {
    /// The body, or a value that the event cannot do without, does not have the expected form.
    Malformed,
    /// Nothing names the event: the unsigned header that should is absent, blank, repeated or not ASCII. A proxy may
    /// have dropped it.
    NoEventName,
    /// The unsigned header names an event that the signed body cannot be. A relay may have changed the header, or
    /// somebody has sent a recorded body again under another name.
    Contradiction,
}

impl UnreadableReason {
    /// Returns a stable name for logs and metrics, such as `no-event-name`.
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
    /// Makes an unreadable event of the bytes `raw`, which failed with `error`, and of its `name`, if that could be
    /// told.
    ///
    /// Its reason is [malformed](UnreadableReason::Malformed), unless [`because`](Self::because) sets another.
    #[must_use]
    pub fn new(name: Option<&str>, error: JsonError, raw: Bytes) -> Self {
        Self {
            name: name.map(Into::into),
            reason: UnreadableReason::Malformed,
            error,
            raw,
        }
    }

    /// Makes an unreadable event of the bytes `raw`, which failed with `error`. Its name is the text of the field
    /// `name`, if the bytes are a JSON object that has one.
    #[must_use]
    pub fn named_in(name: &str, error: JsonError, raw: &Bytes) -> Self {
        let object = JsonObject::read(raw).ok();
        let name = object.and_then(|object| object.optional::<String>(name));
        Self::new(name.as_deref(), error, raw.clone())
    }

    /// Sets the reason why the event is unreadable.
    #[must_use]
    pub fn because(self, reason: UnreadableReason) -> Self {
        Self { reason, ..self }
    }

    /// Returns the sender's name of the event, if that could be read. If the reason is
    /// [`Contradiction`](UnreadableReason::Contradiction), it is the name that does not fit.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Returns the reason.
    #[must_use]
    pub const fn reason(&self) -> UnreadableReason {
        self.reason
    }

    /// Returns the fault in the event, with its path.
    #[must_use]
    pub const fn error(&self) -> &JsonError {
        &self.error
    }

    /// Returns how many bytes are kept on the heap besides the body.
    pub(crate) fn retained(&self) -> usize {
        let name = self.name.as_deref().map_or(0, str::len);
        name.saturating_add(self.error.retained())
    }

    /// Returns the bytes that could not be read.
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
