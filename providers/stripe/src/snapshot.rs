//! Snapshot events: <https://docs.stripe.com/api/events/object>.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use webhook_core::{JsonError, Timestamp, read_json};
use webhook_payload::Json;

use crate::SnapshotType;
use crate::event::Request;
use crate::wire::{Wire, bytes_of, lenient, object_in, owned, scalar};

/// What every event says that carries an API object as it was when the event happened; and that object's bytes.
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
    /// `data.previous_attributes`: the old values of what an `..updated` event changed.
    pub previous_attributes: Option<PreviousAttributes>,
    /// Found when it is asked for.
    object: OnceLock<Bytes>,
    raw: Bytes,
}

impl Snapshot {
    pub(crate) fn read(body: &Bytes, wire: &Wire<'_>) -> Result<Self, JsonError> {
        let data = wire.parts()?;
        let object = match (data.object, &wire.event) {
            (Some(object), _) => OnceLock::from(bytes_of(body, object)),
            (None, Some(_)) => OnceLock::new(),
            (None, None) => return Err(JsonError::custom("data", "missing field `object`")),
        };
        Ok(Self {
            id: wire.id()?,
            kind: match wire.is_kind {
                Some(kind) => kind.clone(),
                None => SnapshotType::from(&*wire.kind()?),
            },
            account: owned(wire.account),
            context: owned(wire.context),
            api_version: owned(wire.api_version),
            created: scalar(wire.created).map(Timestamp::from_unix_seconds),
            livemode: scalar(wire.livemode),
            pending_webhooks: scalar(wire.pending_webhooks),
            request: wire.request.and_then(|it| Request::read(it.get())),
            previous_attributes: lenient(data.previous_attributes),
            object,
            raw: body.clone(),
        })
    }

    /// One that is replaced before anybody sees it.
    pub(crate) fn blank() -> Self {
        Self {
            id: String::new(),
            kind: SnapshotType::Other(Box::default()),
            account: None,
            context: None,
            api_version: None,
            created: None,
            livemode: None,
            pending_webhooks: None,
            request: None,
            previous_attributes: None,
            object: OnceLock::new(),
            raw: Bytes::new(),
        }
    }

    /// `data.object` as any type: your own struct of the few fields that you need, or one of
    /// [`events`](crate::events).
    ///
    /// # Errors
    ///
    /// A [`JsonError`] whose path starts at `data.object`.
    pub fn object<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(self.object_raw())
    }

    /// `data.object` as Stripe wrote it.
    #[must_use]
    pub fn object_raw(&self) -> &Bytes {
        self.object.get_or_init(|| {
            let object = object_in(&self.raw);
            object.map_or_else(Bytes::new, |it| bytes_of(&self.raw, it))
        })
    }

    /// The whole event as Stripe wrote it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
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
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// The old values of the attributes that changed, by name, as Stripe wrote them.
///
/// An attribute within another stands within the other's value. Of a list that has changed in one place, all
/// old elements are here.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct PreviousAttributes(BTreeMap<String, Json>);

impl PreviousAttributes {
    /// Whether the attribute has changed.
    #[must_use]
    pub fn contains(&self, attribute: &str) -> bool {
        self.0.contains_key(attribute)
    }

    /// The attribute's old value, if it has changed. It is `null` where it was not set.
    #[must_use]
    pub fn get(&self, attribute: &str) -> Option<&Json> {
        self.0.get(attribute)
    }

    /// The attribute's old value as any type, if it has changed: an `Option` for what may be null.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn read<T: DeserializeOwned>(&self, attribute: &str) -> Result<Option<T>, JsonError> {
        self.get(attribute).map(Json::json).transpose()
    }

    /// The attributes that have changed, and their old values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}
