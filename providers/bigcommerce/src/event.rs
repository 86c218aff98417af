//! The events of BigCommerce: the scope of a callback, and a few ids of what it is about.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, JsonObject, Raw};
use webhook_core::{Delivery, Unreadable};

use crate::names::Scope;

/// A delivery of BigCommerce.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A JSON object with a scope, as almost always.
    Callback(Callback),
    /// A body without a scope.
    Other(Other),
    /// The body begins like a JSON object and is not one.
    Unreadable(Unreadable),
}

/// A callback. All of it is signed.
///
/// Every field but the first two is `None` where it is absent, or of another shape than documented.
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
    /// When it happened, in Unix seconds.
    pub created_at: Option<i64>,
    /// What BigCommerce calls the SHA-1 of the payload: a hint that two events are the same, also where
    /// their ids differ. It proves nothing; the signature does.
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
            Err(error) if body.trim_ascii_start().first() == Some(&b'{') => {
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

/// Reads a text, or a number as a text: the store's number is documented as one and written as the other.
fn text(fields: &JsonObject<'_>, name: &str) -> Option<String> {
    let number = || {
        fields
            .optional::<u64>(name)
            .map(|number| number.to_string())
    };
    fields.optional(name).or_else(number)
}

impl Callback {
    /// `data` as any type, such as your own struct with the order's `id`.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.field("data")
    }

    /// The whole callback as any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The callback, as it was signed.
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
