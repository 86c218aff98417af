//! The envelopes of the two kinds of events that Stripe delivers, snapshot and thin, and how to tell them apart:
//! <https://docs.stripe.com/api/events/object>, <https://docs.stripe.com/api/v2/core/events/object>.

use std::fmt;

use bytes::Bytes;
use webhook_core::body::JsonError;
use webhook_payload::{Document, Draft, Shaped, TextOr, Unreadable, Value};

use crate::names::{SnapshotType, ThinType};
use crate::payload::tables::CATALOG;
use crate::payload::{Event, Snapshot, Thin, ThinEvent, known};
use crate::typed::PREVIOUS;

impl Event {
    /// Reads an event that you have fetched from Stripe's API, such as one of
    /// [`GET /v1/events`](https://docs.stripe.com/api/events/list), or an event that a test has made.
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
        let (is_thin, read) = match draft.text(&["object"]) {
            Some("event") => (false, draft.check::<Snapshot<'static>>()),
            Some("v2.core.event") => (true, draft.check::<Thin<'static>>()),
            _ => (false, Err(of_no_kind(draft.value()))),
        };
        if let Err(error) = read {
            return Self::unreadable(error, body, Some(draft));
        }
        let kind = draft.text(&["type"]).unwrap_or_default().to_owned();
        if is_thin {
            return Self::Thin(ThinEvent::typed(&kind, draft));
        }
        let Some((_, form, variant)) = known(&kind) else {
            return Self::Other(draft.checked());
        };
        match draft.part(&["data", "object"], *form) {
            Ok(at) => {
                draft.partial(PREVIOUS, *form, at);
                variant(draft.share::<Snapshot<'static>>(at, *form))
            }
            Err(error) => Self::unreadable(error, body, Some(draft)),
        }
    }

    fn unreadable(error: JsonError, body: &Bytes, draft: Option<Draft>) -> Self {
        let name = draft.as_ref().and_then(|it| it.text(&["type"]));
        let unreadable = webhook_core::Unreadable::new(name, error, body.clone());
        Self::Unreadable(Unreadable::new(unreadable, draft.map(Draft::into_document)))
    }

    /// Everything that the event says, as a value of any form; `None` if it is not JSON.
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

    /// The event's id, `evt_..`, which is part of the signed body.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.text("id")
    }

    /// The event's type, as Stripe writes it; empty if it has none that can be read.
    #[must_use]
    pub fn name(&self) -> &str {
        self.text("type").unwrap_or_default()
    }

    /// Whether the event is of live mode; `None` if it does not say so.
    #[must_use]
    pub fn livemode(&self) -> Option<bool> {
        self.value()?.get("livemode")?.as_bool()
    }

    /// The connected account that the event belongs to. A platform compares it with the account that it expects.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        self.text("account")
    }

    /// The version of Stripe's API that the event is written in, which is the endpoint's. The types are made from
    /// [`API_VERSION`](crate::API_VERSION).
    #[must_use]
    pub fn api_version(&self) -> Option<&str> {
        self.text("api_version")
    }

    /// `data.object` of a snapshot event, in any form. An event of an unknown type and an unreadable event have it too.
    #[must_use]
    pub fn object(&self) -> Option<Value<'_>> {
        self.value()?.get("data")?.get("object")
    }

    /// The envelope of a snapshot event, whether its type is known or not; `None` for thin events, and for an event
    /// that could not be read.
    #[must_use]
    pub fn snapshot(&self) -> Option<Snapshot<'_>> {
        match self {
            Self::Thin(_) | Self::Unreadable(_) => None,
            other => other.document().map(|it| Snapshot::at(it.value())),
        }
    }

    /// The envelope of a thin event; `None` for other events.
    #[must_use]
    pub fn thin(&self) -> Option<Thin<'_>> {
        match self {
            Self::Thin(event) => Some(event.get()),
            _ => None,
        }
    }

    /// How many bytes of memory the event holds in addition to its body.
    pub(crate) fn memory(&self) -> usize {
        match self {
            Self::Unreadable(it) => it.memory(),
            other => other.document().map_or(0, Document::memory),
        }
    }
}

impl<'a> Snapshot<'a> {
    /// `type`, such as `customer.created`.
    #[must_use]
    pub fn kind(self) -> SnapshotType {
        SnapshotType::from(self.type_())
    }

    /// `request.id`, such as `req_..`: the API request that caused the event; `None` if Stripe itself caused it. Before
    /// version 2017-05-25 `request` itself was this id.
    #[must_use]
    pub fn request_id(self) -> Option<&'a str> {
        match self.request()? {
            TextOr::More(request) => request.id(),
            TextOr::Text(id) => Some(id),
            _ => None,
        }
    }

    /// `request.idempotency_key`: the key with which the causing API request was sent.
    #[must_use]
    pub fn idempotency_key(self) -> Option<&'a str> {
        self.request()?.more()?.idempotency_key()
    }

    /// `data.object`, in any form: `raw()` returns its bytes, and `json()` reads it into a type of yours.
    #[must_use]
    pub fn data_object(self) -> Option<Value<'a>> {
        self.data().get("object")
    }

    /// `data.previous_attributes`: the old values of what an `..updated` event changed.
    #[must_use]
    pub fn previous_attributes(self) -> Option<PreviousAttributes<'a>> {
        let value = self.data().get("previous_attributes");
        value.filter(|it| it.is_object()).map(PreviousAttributes)
    }

    pub(crate) fn summary(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Snapshot")
            .field("id", &self.id())
            .field("type", &self.type_())
            .field("account", &self.account())
            .field("api_version", &self.api_version())
            .field("livemode", &self.livemode())
            .field("bytes", &self.document().body().len())
            .finish_non_exhaustive()
    }
}

impl Thin<'_> {
    /// `type`, such as `v1.customer.created` or `v2.core.account.updated`.
    #[must_use]
    pub fn kind(self) -> ThinType {
        ThinType::from(self.type_())
    }

    pub(crate) fn summary(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thin")
            .field("id", &self.id())
            .field("type", &self.type_())
            .field("created", &self.created())
            .field("livemode", &self.livemode())
            .field("related_object", &self.related_object())
            .field("bytes", &self.document().body().len())
            .finish_non_exhaustive()
    }
}

/// The old values of the attributes that an event changed, by name.
///
/// If the attribute is itself a part of another attribute, look for its old value within the old value of that one. If a list has changed in
/// one place, all of its old elements are here.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PreviousAttributes<'a>(Value<'a>);

impl<'a> PreviousAttributes<'a> {
    /// Whether the event changed the attribute.
    #[must_use]
    pub fn contains(self, attribute: &str) -> bool {
        self.0.get(attribute).is_some()
    }

    /// The attribute's old value, if the event changed it. It is null if the attribute was not set.
    #[must_use]
    pub fn get(self, attribute: &str) -> Option<Value<'a>> {
        self.0.get(attribute)
    }

    /// The attributes that the event changed, and their old values.
    pub fn iter(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        self.0.entries()
    }

    /// All old values, as one value of any form.
    #[must_use]
    pub const fn value(self) -> Value<'a> {
        self.0
    }
}

/// Makes the error of a body that is neither kind of event.
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

/// Shows what the event is, and leaves out its object.
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

/// Shows what the event is, and leaves out its data.
impl fmt::Debug for ThinEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().summary(f)
    }
}
