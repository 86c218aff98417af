//! The two kinds of events that Stripe delivers under one signature, and how they are told apart.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use serde::Deserialize;
use webhook_core::{JsonError, read_json};

use crate::events::{Event, ThinEvent};
use crate::report::Report;
use crate::snapshot::Snapshot;
use crate::thin::Thin;
use crate::wire::{Wire, text_or_none};

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
        Self::try_read(body).unwrap_or_else(|error| Self::unreadable(error, body, None))
    }

    fn try_read(body: &Bytes) -> Result<Self, JsonError> {
        let mut wire = Wire::read(body)?;
        match &*wire.object()? {
            "event" => {
                let snapshot = Snapshot::read(body, &wire)?;
                if let Some(mut event) = wire.event.take() {
                    event.put(snapshot);
                    return Ok(event);
                }
                Ok(Self::typed(snapshot).unwrap_or_else(|failed| {
                    Self::unreadable(failed.error, body, Some(failed.snapshot))
                }))
            }
            "v2.core.event" => Thin::read(body, &wire).map(|it| Self::Thin(ThinEvent::typed(it))),
            other => Err(JsonError::custom(
                "object",
                format!("`{other}` is no event"),
            )),
        }
    }

    fn unreadable(error: JsonError, body: &Bytes, snapshot: Option<Box<Snapshot>>) -> Self {
        #[derive(Deserialize)]
        struct Named {
            r#type: String,
        }
        let name = read_json::<Named>(body).ok().map(|named| named.r#type);
        let unreadable = webhook_core::Unreadable::new(name.as_deref(), error, body.clone());
        Self::Unreadable(Unreadable {
            unreadable,
            snapshot,
        })
    }

    /// The event's id, `evt_..`. It is part of the signed body.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        let of_snapshot = self.snapshot().map(|it| &*it.id);
        of_snapshot.or_else(|| self.thin().map(|it| &*it.id))
    }

    /// The event's type, as Stripe writes it.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Unreadable(event) => event.name(),
            Self::Thin(event) => Some(event.envelope().kind.as_str()),
            other => other.snapshot().map(|it| it.kind.as_str()),
        }
    }

    /// Whether the event is of the live environment, where it says so.
    #[must_use]
    pub fn livemode(&self) -> Option<bool> {
        let of_snapshot = self.snapshot().and_then(|it| it.livemode);
        of_snapshot.or_else(|| self.thin().and_then(|it| it.livemode))
    }

    /// What a thin event says; `None` for others.
    #[must_use]
    pub fn thin(&self) -> Option<&Thin> {
        match self {
            Self::Thin(event) => Some(event.envelope()),
            _ => None,
        }
    }

    /// What the event has that this version does not know; `None` where it was not read into a type.
    ///
    /// Reads the event once more, and only when asked.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        match self {
            Self::Thin(event) => event.report(),
            other => other.report_of_snapshot(),
        }
    }
}

/// Shows what the event is, not its object.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(unreadable) => unreadable.fmt(f),
            Self::Thin(event) => event.envelope().fmt(f),
            other => other.snapshot().fmt(f),
        }
    }
}

/// Shows what the event is, not its data.
impl fmt::Debug for ThinEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.envelope().fmt(f)
    }
}

/// An authentic event that could not be read: its name, the reason, and every byte of it, as
/// [`webhook_core::Unreadable`] has them; and what it says beside its object, where that can be read.
#[derive(Clone, Debug)]
pub struct Unreadable {
    unreadable: webhook_core::Unreadable,
    snapshot: Option<Box<Snapshot>>,
}

impl Unreadable {
    /// What the event says, where its object alone could not be read.
    #[must_use]
    pub fn snapshot(&self) -> Option<&Snapshot> {
        self.snapshot.as_deref()
    }
}

impl Deref for Unreadable {
    type Target = webhook_core::Unreadable;

    fn deref(&self) -> &webhook_core::Unreadable {
        &self.unreadable
    }
}

/// The API request that caused an event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Request {
    /// The request's id, `req_..`; none where Stripe itself caused the event.
    #[serde(deserialize_with = "text_or_none")]
    pub id: Option<String>,
    /// The idempotency key that the request was sent with.
    #[serde(deserialize_with = "text_or_none")]
    pub idempotency_key: Option<String>,
}

impl Request {
    /// As it is, or as the plain id that it was before version 2017-05-25.
    pub(crate) fn read(json: &str) -> Option<Self> {
        let of_id = |id: Option<String>| {
            id.map(|id| Self {
                id: Some(id),
                idempotency_key: None,
            })
        };
        let object = serde_json::from_str::<Option<Self>>(json);
        object
            .or_else(|_| serde_json::from_str(json).map(of_id))
            .ok()?
    }
}
