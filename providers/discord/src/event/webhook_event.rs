//! A delivery to the URL for webhook events: a ping, an event, or a kind that this version does not know.
//!
//! <https://docs.discord.com/developers/events/webhook-events>

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, read_json};
use webhook_payload::Unreadable;

use super::notification::Notification;

/// A delivery to the URL for webhook events.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Discord tests the endpoint. The adapter answers with an empty 204 before any handler.
    Ping,
    /// Something happened. This version may not know the type of the event.
    Event(Box<Notification>),
    /// A delivery that is neither a ping nor an event.
    Other(UnknownKind),
    /// A delivery that could not be read.
    Unreadable(Unreadable),
}

/// A delivery whose outer `type` is neither 0 (a ping) nor 1 (an event).
#[derive(Clone)]
pub struct UnknownKind {
    kind: u64,
    raw: Bytes,
}

impl UnknownKind {
    pub(crate) const fn new(kind: u64, raw: Bytes) -> Self {
        Self { kind, raw }
    }

    /// The outer `type` of the delivery.
    #[must_use]
    pub const fn kind(&self) -> u64 {
        self.kind
    }

    /// Reads the whole body as JSON of any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }

    /// The body, exactly as Discord sent it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
}

impl fmt::Debug for UnknownKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownKind")
            .field("kind", &self.kind)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}
