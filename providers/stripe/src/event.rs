//! The two kinds of events that Stripe delivers under one signature, and how they are told apart.

use bytes::Bytes;
use serde::Deserialize;
use webhook_core::{JsonError, Unreadable, read_json};

use crate::lenient::lenient;
use crate::snapshot::Snapshot;
use crate::thin::Thin;

/// An event, by what its `object` says it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// `"object": "event"`: it carries the API object as it was when the event happened.
    Snapshot(Snapshot),
    /// `"object": "v2.core.event"`: it names the object, which is then fetched from the API.
    Thin(Thin),
    /// Authentic, and neither: not JSON, another `object`, or without what every event has.
    Unreadable(Unreadable),
}

#[derive(Deserialize)]
enum Object {
    #[serde(rename = "event")]
    Snapshot,
    #[serde(rename = "v2.core.event")]
    Thin,
}

impl Event {
    /// Reads an event that you have fetched from Stripe's API, such as one of
    /// [`GET /v1/events`](https://docs.stripe.com/api/events/list).
    ///
    /// Nothing is verified: such an event is as authentic as your connection to Stripe. Never give it
    /// the body of a request that came to you; that is what an [`Endpoint`](webhook_core::Endpoint) is
    /// for, and only what went through one is [`Verified`](webhook_core::Verified).
    #[must_use]
    pub fn from_api(json: &Bytes) -> Self {
        Self::read(json)
    }

    pub(crate) fn read(body: &Bytes) -> Self {
        #[derive(Deserialize)]
        struct Kind {
            object: Object,
        }
        let read = read_json(body).and_then(|Kind { object }| match object {
            Object::Snapshot => Snapshot::read(body).map(Self::Snapshot),
            Object::Thin => Thin::read(body).map(Self::Thin),
        });
        read.unwrap_or_else(|error| Self::unreadable(error, body))
    }

    fn unreadable(error: JsonError, body: &Bytes) -> Self {
        #[derive(Deserialize)]
        struct Named {
            r#type: String,
        }
        let name = read_json::<Named>(body).ok().map(|named| named.r#type);
        Self::Unreadable(Unreadable::new(name.as_deref(), error, body.clone()))
    }

    /// The event's id, `evt_..`. It is part of the signed body.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Snapshot(event) => Some(&event.id),
            Self::Thin(event) => Some(&event.id),
            Self::Unreadable(_) => None,
        }
    }

    /// The event's type, as Stripe writes it.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Snapshot(event) => Some(event.kind.as_str()),
            Self::Thin(event) => Some(event.kind.as_str()),
            Self::Unreadable(event) => event.name(),
        }
    }

    /// Whether the event is of the live environment, where it says so.
    #[must_use]
    pub const fn livemode(&self) -> Option<bool> {
        match self {
            Self::Snapshot(event) => event.livemode,
            Self::Thin(event) => event.livemode,
            Self::Unreadable(_) => None,
        }
    }
}

/// The API request that caused an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Request {
    /// The request's id, `req_..`; none where Stripe itself caused the event.
    #[serde(deserialize_with = "lenient")]
    pub id: Option<String>,
    /// The idempotency key that the request was sent with.
    #[serde(deserialize_with = "lenient")]
    pub idempotency_key: Option<String>,
}

/// `request` as it is, or as the plain id that it was before version 2017-05-25.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum AnyRequest {
    Object(Request),
    Id(String),
}

impl From<AnyRequest> for Request {
    fn from(request: AnyRequest) -> Self {
        match request {
            AnyRequest::Object(request) => request,
            AnyRequest::Id(id) => Self {
                id: Some(id),
                idempotency_key: None,
            },
        }
    }
}
