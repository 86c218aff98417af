//! The two kinds of events that Stripe delivers under one signature, and how they are told apart.

use std::fmt;

use bytes::Bytes;
use webhook_core::JsonError;
use webhook_payload::{Document, Draft, Shaped, Unreadable, Value};

use crate::events::tables::CATALOG;
use crate::events::{Event, Snapshot, Thin, ThinEvent, known};

impl Event {
    /// Reads an event that you have fetched from Stripe's API, such as one of
    /// [`GET /v1/events`](https://docs.stripe.com/api/events/list), or one that a test makes.
    ///
    /// Nothing is verified: such an event is as authentic as your connection to Stripe. Never give it
    /// the body of a request that came to you; that is what an [`Endpoint`](webhook_core::Endpoint) is
    /// for, and only what went through one is [`Verified`](webhook_core::Verified).
    #[must_use]
    pub fn from_api(json: &Bytes) -> Self {
        Self::read(json)
    }

    pub(crate) fn read(body: &Bytes) -> Self {
        let mut draft = match Draft::scan(body, &CATALOG) {
            Ok(draft) => draft,
            Err(error) => return Self::unreadable(error, body, None),
        };
        let is_of = |draft: &Draft, kind| draft.text(&["object"]) == Some(kind);
        let read = if is_of(&draft, "event") {
            draft.check::<Snapshot<'static>>()
        } else if is_of(&draft, "v2.core.event") {
            draft.check::<Thin<'static>>()
        } else {
            Err(of_no_kind(draft.value()))
        };
        if let Err(error) = read {
            return Self::unreadable(error, body, Some(draft));
        }
        let kind = draft.text(&["type"]).unwrap_or_default().to_owned();
        if is_of(&draft, "v2.core.event") {
            return Self::Thin(ThinEvent::typed(&kind, draft));
        }
        let Some((_, form, variant)) = known(&kind) else {
            return Self::Other(draft.checked());
        };
        match draft.part(&["data", "object"], *form) {
            Ok(at) => variant(draft.share::<Snapshot<'static>>(at, *form)),
            Err(error) => Self::unreadable(error, body, Some(draft)),
        }
    }

    fn unreadable(error: JsonError, body: &Bytes, draft: Option<Draft>) -> Self {
        let name = draft.as_ref().and_then(|it| it.text(&["type"]));
        let unreadable = webhook_core::Unreadable::new(name, error, body.clone());
        Self::Unreadable(Unreadable::new(unreadable, draft.map(Draft::into_document)))
    }

    /// All that the event says, as a value of any form; `None` for what is no JSON.
    #[must_use]
    pub fn value(&self) -> Option<Value<'_>> {
        match self {
            Self::Unreadable(it) => it.value(),
            other => other.document().map(Document::value),
        }
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.value()?.get(key)?.as_str()
    }

    /// The event's id, `evt_..`. It is part of the signed body.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.text("id")
    }

    /// The event's type, as Stripe writes it.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.text("type")
    }

    /// Whether the event is of the live environment, where it says so.
    #[must_use]
    pub fn livemode(&self) -> Option<bool> {
        self.value()?.get("livemode")?.as_bool()
    }

    /// The connected account that the event is of; a platform compares it with what it expects.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        self.text("account")
    }

    /// The version of Stripe's API that the event is written in: that of the endpoint. The types are made from
    /// [`API_VERSION`](crate::API_VERSION).
    #[must_use]
    pub fn api_version(&self) -> Option<&str> {
        self.text("api_version")
    }

    /// `data.object`, whatever it is, of a snapshot event of any type, and of one that is unreadable.
    #[must_use]
    pub fn object(&self) -> Option<Value<'_>> {
        self.value()?.get("data")?.get("object")
    }

    /// What a snapshot event says beside its object, whether its type is known or not; `None` for thin events, and for
    /// what could not be read.
    #[must_use]
    pub fn snapshot(&self) -> Option<Snapshot<'_>> {
        match self {
            Self::Thin(_) | Self::Unreadable(_) => None,
            other => other.document().map(|it| Snapshot::at(it.value())),
        }
    }

    /// What a thin event says; `None` for others.
    #[must_use]
    pub fn thin(&self) -> Option<Thin<'_>> {
        match self {
            Self::Thin(event) => Some(event.get()),
            _ => None,
        }
    }

    /// How many bytes of memory the event holds beside its body.
    pub(crate) fn memory(&self) -> usize {
        match self {
            Self::Unreadable(it) => it.memory(),
            other => other.document().map_or(0, Document::memory),
        }
    }
}

/// Why a body is neither kind of event.
fn of_no_kind(body: Value<'_>) -> JsonError {
    match body.get("object") {
        _ if !body.is_object() => JsonError::custom(".", "not an object"),
        None => JsonError::custom(".", "missing field `object`"),
        Some(kind) => match kind.as_str() {
            Some(kind) => JsonError::custom("object", format!("`{kind}` is no event")),
            None => JsonError::custom("object", "not a text"),
        },
    }
}

/// Shows what the event is, not its object.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, self.snapshot()) {
            (Self::Unreadable(unreadable), _) => unreadable.fmt(f),
            (Self::Thin(event), _) => event.fmt(f),
            (_, Some(snapshot)) => snapshot.summary(f),
            (_, None) => f.write_str("Event"),
        }
    }
}

/// Shows what the event is, not its data.
impl fmt::Debug for ThinEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().summary(f)
    }
}
