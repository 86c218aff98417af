//! The events of BigCommerce: a callback's scope (what happened), and the few ids that its envelope has.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, JsonObject, Raw};
use webhook_core::{Delivery, Unreadable};

use crate::names::Scope;

/// A delivery of BigCommerce.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A JSON object with a scope: what nearly every delivery is.
    Callback(Callback),
    /// A body without a scope.
    Other(Other),
    /// A body that begins like a JSON object and is not one.
    Unreadable(Unreadable),
}

/// A callback: one message of BigCommerce, every byte of which is signed.
///
/// Every field but `id` and `scope` is `None` if it is absent or has another shape than BigCommerce documents.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Callback {
    /// The id of the delivery, from the header: the same on each retry.
    pub id: String,
    /// What happened.
    pub scope: Scope,
    /// The store's number.
    pub store_id: Option<String>,
    /// The store that the webhook belongs to, such as `stores/abcdef`.
    pub producer: Option<String>,
    /// When the event happened, in Unix seconds.
    pub created_at: Option<i64>,
    /// The SHA-1 of the payload, as BigCommerce says. Two events of equal hash are probably the same event, even if
    /// their ids differ. The hash proves nothing about the sender; the signature does.
    pub hash: Option<String>,
    raw: Raw,
}

/// A body that is no callback.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Other {
    /// The id of the delivery, from the header: the same on each retry.
    pub id: String,
    raw: Raw,
}

impl Event {
    pub(crate) fn read(delivery: &Delivery) -> Self {
        let body = delivery.body();
        let raw = Raw::from(body);
        let id = delivery.id().map_or("", |id| id.as_str()).to_owned();
        let fields = match JsonObject::read(body) {
            Ok(fields) => fields,
            Err(error) if JsonObject::is_meant_by(body) => {
                return Self::Unreadable(Unreadable::new(None, error, body.clone()));
            }
            Err(_) => return Self::Other(Other { id, raw }),
        };
        match fields.optional("scope") {
            Some(scope) => Self::Callback(Callback {
                id,
                scope,
                store_id: text(&fields, "store_id"),
                producer: fields.optional("producer"),
                created_at: fields.optional("created_at"),
                hash: fields.optional("hash"),
                raw,
            }),
            None => Self::Other(Other { id, raw }),
        }
    }

    /// The name of the scope.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Callback(callback) => callback.scope.as_str(),
            Self::Other(_) | Self::Unreadable(_) => "",
        }
    }
}

/// Reads a text, or a number as a text: BigCommerce documents the store's number as a number and writes it as a text.
fn text(fields: &JsonObject<'_>, name: &str) -> Option<String> {
    let number = || {
        fields
            .optional::<u64>(name)
            .map(|number| number.to_string())
    };
    fields.optional(name).or_else(number)
}

impl Callback {
    /// Reads `data` as any type, such as your own struct with the order's `id`.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.field("data")
    }

    /// Reads the whole callback as any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The callback's bytes, as they were signed.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}

impl Other {
    /// The body, as BigCommerce wrote it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}
