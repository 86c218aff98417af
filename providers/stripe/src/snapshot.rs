//! Snapshot events: <https://docs.stripe.com/api/events/object>.

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use webhook_core::{JsonError, Timestamp, read_json};

use crate::SnapshotType;
use crate::event::{AnyRequest, Request};
use crate::lenient::lenient;

/// An event that carries the API object as it was when the event happened.
///
/// Only `id`, `type` and `data.object` must be there; what else Stripe leaves out is `None`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Snapshot {
    /// `id`, such as `evt_1Pp..`. It stays the same when the delivery is retried.
    pub id: String,
    /// `type`, such as `customer.created`.
    pub kind: SnapshotType,
    /// The connected account that the event is of.
    pub account: Option<String>,
    /// The organization and account that the event is of, as a path.
    pub context: Option<String>,
    /// The API version that `data.object` is written in.
    pub api_version: Option<String>,
    /// When the event happened, in whole seconds. Stripe does not deliver in this order.
    pub created: Option<Timestamp>,
    /// Whether the event is of the live environment.
    pub livemode: Option<bool>,
    /// Endpoints that had not yet answered 2xx when this was sent.
    pub pending_webhooks: Option<u64>,
    /// The API request that caused the event.
    pub request: Option<Request>,
    object: Bytes,
    previous_attributes: Option<Bytes>,
}

#[derive(Deserialize)]
struct Wire {
    id: String,
    r#type: SnapshotType,
    data: Data,
    #[serde(default, deserialize_with = "lenient")]
    account: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    context: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    api_version: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    created: Option<i64>,
    #[serde(default, deserialize_with = "lenient")]
    livemode: Option<bool>,
    #[serde(default, deserialize_with = "lenient")]
    pending_webhooks: Option<u64>,
    #[serde(default, deserialize_with = "lenient")]
    request: Option<AnyRequest>,
}

#[derive(Deserialize)]
struct Data {
    object: Box<RawValue>,
    previous_attributes: Option<Box<RawValue>>,
}

impl Snapshot {
    pub(crate) fn read(body: &[u8]) -> Result<Self, JsonError> {
        let wire: Wire = read_json(body)?;
        Ok(Self {
            id: wire.id,
            kind: wire.r#type,
            account: wire.account,
            context: wire.context,
            api_version: wire.api_version,
            created: wire.created.map(Timestamp::from_unix_seconds),
            livemode: wire.livemode,
            pending_webhooks: wire.pending_webhooks,
            request: wire.request.map(Request::from),
            object: bytes_of(wire.data.object),
            previous_attributes: wire.data.previous_attributes.map(bytes_of),
        })
    }

    /// `data.object` as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] whose path starts at `data.object`.
    pub fn object<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.object)
    }

    /// `data.object` as Stripe wrote it.
    #[must_use]
    pub const fn object_raw(&self) -> &Bytes {
        &self.object
    }

    /// `data.previous_attributes` as any type: the old values of what an `..updated` event changed.
    /// `None` for events that have none.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] whose path starts at `data.previous_attributes`.
    pub fn previous_attributes<T: DeserializeOwned>(&self) -> Result<Option<T>, JsonError> {
        self.previous_attributes
            .as_ref()
            .map(|raw| read_json(raw))
            .transpose()
    }
}

fn bytes_of(raw: Box<RawValue>) -> Bytes {
    let text: Box<str> = raw.into();
    Bytes::from(text.into_boxed_bytes())
}

/// Shows what the event is, not the object that it carries.
impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("account", &self.account)
            .field("api_version", &self.api_version)
            .field("livemode", &self.livemode)
            .field("object_bytes", &self.object.len())
            .finish_non_exhaustive()
    }
}
