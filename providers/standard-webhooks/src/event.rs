//! The events of Standard Webhooks: an envelope if the sender follows the specification's advice, otherwise any bytes.
//!
//! The envelope is `{"type", "timestamp", "data"}`.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, JsonObject, Raw, read_json};
use webhook_core::{Delivery, Unreadable};

/// An event of a sender that follows Standard Webhooks.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The body is a JSON object: what nearly every delivery is.
    Message(Message),
    /// The body is something else, which the specification allows.
    Other(Other),
    /// The body begins like a JSON object and is not one.
    Unreadable(Unreadable),
}

/// A body that is a JSON object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// The id of the message, from its header. It is signed, and each retry has the same.
    pub id: String,
    /// `type`, such as `invoice.paid`, if the payload has one.
    pub kind: Option<String>,
    /// `timestamp`: when the event happened, as the sender wrote it, if the payload has one. [`Delivery::signed_at`] is
    /// the time of the delivery.
    pub timestamp: Option<String>,
    raw: Raw,
}

/// A body that is not a JSON object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Other {
    /// The id of the message, from its header. It is signed, and each retry has the same.
    pub id: String,
    raw: Raw,
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Self {
        let body = delivery.body();
        let raw = Raw::from(body);
        let id = delivery.id().map_or("", |id| id.as_str()).to_owned();
        if body.trim_ascii_start().first() != Some(&b'{') {
            return Self::Other(Other { id, raw });
        }
        match JsonObject::read(body) {
            // The specification only advises this envelope: a payload of another shape is read as one without it.
            Ok(payload) => Self::Message(Message {
                id,
                kind: payload.optional("type"),
                timestamp: payload.optional("timestamp"),
                raw,
            }),
            Err(error) => Self::Unreadable(Unreadable::new(None, error, body.clone())),
        }
    }

    /// The event's `type`; empty where it has none.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Message(message) => message.kind.as_deref().unwrap_or_default(),
            Self::Other(_) | Self::Unreadable(_) => "",
        }
    }

    /// Returns the text or the whole number at this JSON pointer.
    pub(crate) fn subject(&self, pointer: &str) -> Option<String> {
        let Self::Message(message) = self else {
            return None;
        };
        let value = JsonObject::read(&message.raw).ok()?.pointer(pointer)?;
        read_json(value.as_bytes())
            .or_else(|_| read_json::<u64>(value.as_bytes()).map(|it| it.to_string()))
            .ok()
    }
}

impl Message {
    /// Reads the payload as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// Reads the payload's `data` as any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read, or where the payload has no `data`.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        JsonObject::read(&self.raw)?.required("data")
    }

    /// The payload as the sender wrote it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}

impl Other {
    /// The body, as the sender wrote it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}
