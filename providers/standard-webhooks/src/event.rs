//! What a delivery says: `{"type", "timestamp", "data"}` where the sender follows the
//! specification's advice, and any bytes where it does not.

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny};
use webhook_core::{Delivery, JsonError, Unreadable, read_json};

/// An event of a sender that follows Standard Webhooks.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The body is a JSON object: the rule.
    Message(Message),
    /// The body is something else, which the specification allows.
    Other(Other),
    /// The body starts as a JSON object does and is none.
    Unreadable(Unreadable),
}

/// A body that is a JSON object.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// The id of the message, from the header: signed, and the same on each retry.
    pub id: String,
    /// `type`, such as `invoice.paid`, where the payload has one.
    pub kind: Option<String>,
    /// `timestamp`: when the event happened, as the sender wrote it, where the payload has it.
    /// The time of the delivery is [`Delivery::signed_at`].
    pub timestamp: Option<String>,
    raw: Bytes,
}

/// A body that is not a JSON object.
#[derive(Clone)]
#[non_exhaustive]
pub struct Other {
    /// The id of the message, from the header: signed, and the same on each retry.
    pub id: String,
    /// The body.
    pub raw: Bytes,
}

#[derive(Deserialize)]
struct Envelope {
    #[serde(default, rename = "type", deserialize_with = "text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "text")]
    timestamp: Option<String>,
}

/// The value if it is a string. The envelope is advice: what is of another shape is not of it.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        Text(String),
        Other(IgnoredAny),
    }
    Ok(match Either::deserialize(deserializer)? {
        Either::Text(text) => Some(text),
        Either::Other(_) => None,
    })
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Self {
        let raw = delivery.body().clone();
        let id = delivery.id().map_or("", |id| id.as_str()).to_owned();
        if raw.trim_ascii_start().first() != Some(&b'{') {
            return Self::Other(Other { id, raw });
        }
        match read_json::<Envelope>(&raw) {
            Ok(Envelope { kind, timestamp }) => Self::Message(Message {
                id,
                kind,
                timestamp,
                raw,
            }),
            Err(error) => Self::Unreadable(Unreadable::new(None, error, raw)),
        }
    }

    /// The event's `type`, where it has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Message(message) => message.kind.as_deref(),
            Self::Other(_) | Self::Unreadable(_) => None,
        }
    }
}

impl Message {
    /// The payload as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }

    /// The payload's `data` as any type.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read, or where the payload has no `data`.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        #[derive(Deserialize)]
        #[serde(bound = "T: DeserializeOwned")]
        struct Payload<T> {
            data: T,
        }
        Ok(read_json::<Payload<T>>(&self.raw)?.data)
    }

    /// The payload as the sender wrote it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// Shows what the message is, not its payload.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("timestamp", &self.timestamp)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// Shows the body's length, not the body.
impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Other")
            .field("id", &self.id)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}
