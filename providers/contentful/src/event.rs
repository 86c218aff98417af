//! The events of Contentful: the topic, and what the body says of an entry, an asset or another object.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, JsonObject, Raw};
use webhook_core::coverage::Field;
use webhook_core::{Delivery, Unreadable};

use crate::names::Topic;

/// A request of Contentful.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The body is a JSON object: what nearly every delivery is.
    Message(Message),
    /// The body is something else: whatever a transformation made of it, or nothing.
    Other(Message),
    /// The body begins like a JSON object and is not one.
    Unreadable(Unreadable),
}

/// A body, and what its `sys` object says. A body that is not a JSON object has no `sys`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// What happened to which kind of object, **if the signature covers the topic**. [`Delivery::topic`] also returns a
    /// topic that is not signed, and says that it is not.
    pub topic: Option<Topic>,
    /// `sys.type`, such as `Entry`, or `DeletedEntry` for an entry that was deleted.
    pub kind: Option<String>,
    /// `sys.id`: the id of the entry, the asset or another object.
    pub id: Option<String>,
    /// `sys.version`, which drafts have.
    pub version: Option<u64>,
    /// `sys.revision`, which published objects have.
    pub revision: Option<u64>,
    raw: Raw,
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Self {
        let body = delivery.body();
        let raw = Raw::from(body);
        let signed = delivery.topic().filter(Field::is_signed);
        let topic = signed.map(|topic| Topic::from(topic.as_str()));
        if body.trim_ascii_start().first() != Some(&b'{') {
            return Self::Other(Message::of(topic, None, raw));
        }
        match JsonObject::read(body) {
            Ok(fields) => {
                let sys = fields.optional_object("sys");
                Self::Message(Message::of(topic, sys.as_ref(), raw))
            }
            Err(error) => {
                let name = topic.as_ref().map(Topic::as_str);
                Self::Unreadable(Unreadable::new(name, error, body.clone()))
            }
        }
    }

    /// The topic's name, if it is signed.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Unreadable(unreadable) => unreadable.name().unwrap_or_default(),
            Self::Message(message) | Self::Other(message) => {
                message.topic.as_ref().map_or("", Topic::as_str)
            }
        }
    }
}

impl Message {
    fn of(topic: Option<Topic>, sys: Option<&JsonObject<'_>>, raw: Raw) -> Self {
        Self {
            topic,
            kind: sys.and_then(|sys| sys.optional("type")),
            id: sys.and_then(|sys| sys.optional("id")),
            version: sys.and_then(|sys| sys.optional("version")),
            revision: sys.and_then(|sys| sys.optional("revision")),
            raw,
        }
    }

    /// Reads the body as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The body, as Contentful signed it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}
