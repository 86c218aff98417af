//! Thin events: <https://docs.stripe.com/api/v2/core/events/object>.

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use webhook_core::{JsonError, read_json};

use crate::ThinType;
use crate::event::Request;
use crate::lenient::lenient;

/// An event that names the object it is about; the object itself is fetched from the API.
///
/// Only `id` and `type` must be there; what else Stripe leaves out is `None`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Thin {
    /// `id`, such as `evt_test_..`. It stays the same when the delivery is retried.
    pub id: String,
    /// `type`, such as `v1.customer.created` or `v2.core.account.updated`.
    pub kind: ThinType,
    /// When the event happened: RFC 3339, of up to nanoseconds, as Stripe wrote it.
    pub created: Option<String>,
    /// Whether the event is of the live environment.
    pub livemode: Option<bool>,
    /// The organization and account that the event is of, as a path: the `Stripe-Context` header
    /// with which to fetch the object.
    pub context: Option<String>,
    /// The object that the event is about.
    pub related_object: Option<RelatedObject>,
    /// What caused the event.
    pub reason: Option<Reason>,
    raw: Bytes,
}

/// The object that a thin event is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RelatedObject {
    /// The object's id, such as `mtr_123`.
    #[serde(deserialize_with = "lenient")]
    pub id: Option<String>,
    /// The object's type, such as `billing.meter`.
    #[serde(rename = "type", deserialize_with = "lenient")]
    pub kind: Option<String>,
    /// The path under which the API has it. It is authentic, and still a path and no URL: join it
    /// to Stripe's host and to no other.
    #[serde(deserialize_with = "lenient")]
    pub url: Option<String>,
}

/// What caused a thin event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Reason {
    /// The kind of cause, such as `request`.
    #[serde(rename = "type", deserialize_with = "lenient")]
    pub kind: Option<String>,
    /// The API request that was the cause.
    #[serde(deserialize_with = "lenient")]
    pub request: Option<Request>,
}

#[derive(Deserialize)]
struct Wire {
    id: String,
    r#type: ThinType,
    #[serde(default, deserialize_with = "lenient")]
    created: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    livemode: Option<bool>,
    #[serde(default, deserialize_with = "lenient")]
    context: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    related_object: Option<RelatedObject>,
    #[serde(default, deserialize_with = "lenient")]
    reason: Option<Reason>,
}

impl Thin {
    pub(crate) fn read(body: &Bytes) -> Result<Self, JsonError> {
        let wire: Wire = read_json(body)?;
        Ok(Self {
            id: wire.id,
            kind: wire.r#type,
            created: wire.created,
            livemode: wire.livemode,
            context: wire.context,
            related_object: wire.related_object,
            reason: wire.reason,
            raw: body.clone(),
        })
    }

    /// The whole event as any type: for `data`, `changes` and whatever else it has.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }

    /// The whole event as Stripe wrote it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// Shows what the event is, not its bytes.
impl fmt::Debug for Thin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thin")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("created", &self.created)
            .field("livemode", &self.livemode)
            .field("related_object", &self.related_object)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}
