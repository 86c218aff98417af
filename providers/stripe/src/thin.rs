//! Thin events: <https://docs.stripe.com/api/v2/core/events/object>.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use webhook_core::{JsonError, read_json};
use webhook_payload::{Json, Payload, Shape, Shaped, read_leniently};

use crate::ThinType;
use crate::event::Request;
use crate::report::Report;
use crate::wire::{Wire, lenient, text_or_none};

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
    /// The object that the event is about. [`ThinType::related_object`] says what it is for each type.
    pub related_object: Option<RelatedObject>,
    /// What caused the event.
    pub reason: Option<Reason>,
    /// The id of the snapshot event that tells of the same, where there is one: whoever receives both kinds
    /// can tell by it that they are one.
    pub snapshot_event: Option<String>,
    /// `changes`: the object's values before and after, where the event tells them.
    pub changes: Option<Json>,
    /// `data`: what some types tell beside the object. Stripe may leave it out of the delivery; it is then in
    /// the event that the API has under this id.
    pub data: Option<Json>,
    raw: Bytes,
}

/// The object that a thin event is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct RelatedObject {
    /// The object's id, such as `mtr_123`; none for what there is only one of, such as the balance.
    #[serde(deserialize_with = "text_or_none")]
    pub id: Option<String>,
    /// The object's type, such as `billing.meter`.
    #[serde(rename = "type", deserialize_with = "text_or_none")]
    pub kind: Option<String>,
    /// The path under which the API has it. It is authentic, and still a path and no URL: join it
    /// to Stripe's host and to no other.
    #[serde(deserialize_with = "text_or_none")]
    pub url: Option<String>,
}

/// What caused a thin event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Reason {
    /// The kind of cause, such as `request`.
    #[serde(rename = "type", deserialize_with = "text_or_none")]
    pub kind: Option<String>,
    /// The API request that was the cause.
    pub request: Option<Request>,
}

impl Thin {
    pub(crate) fn read(body: &Bytes, wire: &Wire<'_>) -> Result<Self, JsonError> {
        Ok(Self {
            id: wire.id()?,
            kind: ThinType::from(&*wire.kind()?),
            created: lenient(wire.created),
            livemode: lenient(wire.livemode),
            context: lenient(wire.context),
            related_object: lenient(wire.related_object),
            reason: lenient(wire.reason),
            snapshot_event: lenient(wire.snapshot_event),
            changes: lenient(wire.changes),
            data: lenient(wire.data),
            raw: body.clone(),
        })
    }

    /// The whole event as any type.
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

fn leaf() -> Shape {
    Shape::Leaf
}

/// What an event has that this version does not know, where its type brings no `data`.
#[cfg(feature = "thin")]
pub(crate) fn report(thin: &Thin) -> Report {
    let shape = Shape::Object(&[
        ("changes", leaf),
        ("context", leaf),
        ("created", leaf),
        ("id", leaf),
        ("livemode", leaf),
        ("object", leaf),
        ("reason", leaf),
        ("related_object", leaf),
        ("snapshot_event", leaf),
        ("type", leaf),
    ]);
    Report::new(None, webhook_payload::report(thin.raw(), shape), Vec::new())
}

/// A thin event, and the `data` that its type brings.
///
/// Dereferences to the event, so that `event.related_object` is at hand.
#[derive(Clone)]
pub struct WithData<T> {
    thin: Thin,
    data: Option<T>,
    left_out: Vec<String>,
}

#[cfg_attr(
    not(feature = "thin"),
    allow(dead_code, reason = "no type brings data")
)]
impl<T: Payload + Shaped> WithData<T> {
    pub(crate) fn read(thin: Thin) -> Box<Self> {
        let json = thin.data.as_ref().map(|it| it.as_str().as_bytes());
        // Data of another form is left out, and the event is not.
        let (data, left_out) = match json.map(read_leniently) {
            Some(Ok((data, left_out))) => {
                let within = left_out.iter().map(|it| format!("data.{it}"));
                (Some(data), within.collect())
            }
            Some(Err(_)) => (None, vec!["data".to_owned()]),
            None => (None, Vec::new()),
        };
        Box::new(Self {
            thin,
            data,
            left_out,
        })
    }

    pub(crate) fn report(&self) -> Report {
        let shape = Shape::Object(&[
            ("data", T::shape),
            ("changes", leaf),
            ("context", leaf),
            ("created", leaf),
            ("id", leaf),
            ("livemode", leaf),
            ("object", leaf),
            ("reason", leaf),
            ("related_object", leaf),
            ("snapshot_event", leaf),
            ("type", leaf),
        ]);
        let known = webhook_payload::report(self.thin.raw(), shape);
        Report::new(None, known, self.left_out.clone())
    }
}

impl<T> WithData<T> {
    /// What the event brings; `None` if it was delivered without, or in another form.
    #[must_use]
    pub const fn data(&self) -> Option<&T> {
        self.data.as_ref()
    }

    /// What the event brings, to be kept without it.
    #[must_use]
    pub fn into_data(self) -> Option<T> {
        self.data
    }

    /// What the event says.
    #[must_use]
    pub const fn envelope(&self) -> &Thin {
        &self.thin
    }
}

impl<T> Deref for WithData<T> {
    type Target = Thin;

    fn deref(&self) -> &Thin {
        &self.thin
    }
}

/// Shows what the event is, not its data.
impl<T> fmt::Debug for WithData<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.thin.fmt(f)
    }
}
