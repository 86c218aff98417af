//! The events of Slack's Events API: the envelope of each delivery, and its inner event.

pub(crate) mod command;
pub(crate) mod interaction;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, JsonObject, Raw};
use webhook_core::{Timestamp, Unreadable};
use webhook_payload::{Draft, Root, Shaped};

use crate::names::EventType;
use crate::payload;
use crate::payload::tables::CATALOG;

/// A delivery of the Events API.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// `event_callback`: something happened that the app has subscribed to.
    Callback(Callback),
    /// `app_rate_limited`: Slack withholds events of a workspace.
    RateLimited(RateLimited),
    /// `url_verification`. The adapter answers it, unless its challenge is not a token that is safe to echo.
    UrlVerification(UrlVerification),
    /// A delivery of a type that this version does not know.
    Other(Other),
    /// An authentic delivery that is not a JSON object with a type, or that lacks what its type always has.
    Unreadable(Unreadable),
}

/// An event that the app has subscribed to. All of it is signed.
///
/// Only `event_id` and the event with its `type` are required. Everything else is `None` if Slack leaves it out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Callback {
    /// `event_id`, such as `Ev08MFMKH6`, which is unique across all workspaces and the same on each retry.
    pub event_id: String,
    /// The type of the inner event, such as `app_mention`.
    pub kind: EventType,
    /// The subtype of the inner event, such as `channel_join` of a `message`.
    pub subtype: Option<String>,
    /// The workspace in which the event happened.
    pub team_id: Option<String>,
    /// The app that the event is for. Compare it with yours if several apps share a secret.
    pub api_app_id: Option<String>,
    /// When the event was sent, in whole seconds.
    pub event_time: Option<Timestamp>,
    raw: Raw,
}

/// Slack withholds events: more than 30,000 within an hour for one workspace.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RateLimited {
    /// The workspace whose events Slack withholds.
    pub team_id: Option<String>,
    /// The app to which Slack does not send them.
    pub api_app_id: Option<String>,
    /// The minute from which events are withheld.
    pub minute_rate_limited: Option<Timestamp>,
    raw: Raw,
}

/// Slack checks that the URL belongs to the app.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UrlVerification {
    /// The text that the answer has to repeat.
    pub challenge: String,
}

/// A delivery of a type that this version does not know.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Other {
    /// The `type` of the delivery.
    pub kind: String,
    raw: Raw,
}

impl Event {
    pub(crate) fn read(body: &Bytes) -> Result<Self, JsonError> {
        let delivery = JsonObject::read(body)?;
        let kind: String = delivery.required("type")?;
        Ok(match kind.as_str() {
            "event_callback" => Self::Callback(Callback::of(&delivery, body)?),
            "app_rate_limited" => Self::RateLimited(RateLimited {
                team_id: delivery.optional("team_id"),
                api_app_id: delivery.optional("api_app_id"),
                minute_rate_limited: seconds(&delivery, "minute_rate_limited"),
                raw: body.into(),
            }),
            "url_verification" => Self::UrlVerification(UrlVerification {
                challenge: delivery.required("challenge")?,
            }),
            _ => Self::Other(Other {
                kind,
                raw: body.into(),
            }),
        })
    }

    /// The type of the inner event, or the type of the delivery if it has no inner event.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Callback(callback) => callback.kind.as_str(),
            Self::RateLimited(_) => "app_rate_limited",
            Self::UrlVerification(_) => "url_verification",
            Self::Other(other) => &other.kind,
            Self::Unreadable(unreadable) => unreadable.name().unwrap_or_default(),
        }
    }
}

/// Reads a time in whole seconds; `None` if it does not fit into 64 bits of milliseconds.
fn seconds(object: &JsonObject<'_>, name: &str) -> Option<Timestamp> {
    let seconds: i64 = object.optional(name)?;
    seconds.checked_mul(1000).map(Timestamp::from_unix_millis)
}

impl Callback {
    fn of(delivery: &JsonObject<'_>, body: &Bytes) -> Result<Self, JsonError> {
        let event = delivery.object("event")?;
        Ok(Self {
            event_id: delivery.required("event_id")?,
            kind: event.required("type")?,
            subtype: event.optional("subtype"),
            team_id: delivery.optional("team_id"),
            api_app_id: delivery.optional("api_app_id"),
            event_time: seconds(delivery, "event_time"),
            raw: body.into(),
        })
    }

    /// Reads the inner event as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read, starting at `event`.
    pub fn event<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.field("event")
    }

    /// Reads one field of the whole delivery as any type. An absent field is read as `null`. An example is
    /// `authorizations`, which has one of the installations to which the event is visible.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path, from the field on, to what could not be read.
    pub fn field<T: DeserializeOwned>(&self, name: &str) -> Result<T, JsonError> {
        self.raw.field(name)
    }

    /// Reads the whole delivery as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The bytes of the whole delivery as Slack wrote it. They contain the deprecated verification token.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}

impl Callback {
    /// Reads the inner event as a view of its type, such as [`payload::AppMentionEvent`] if [`kind`](Self::kind) is
    /// `app_mention`: `callback.typed::<AppMentionEvent<'static>>()?.get().user()`.
    ///
    /// No field is certain: each is `None` if Slack leaves it out or writes another form. [`report`](Root::report)
    /// lists such fields and those that no type knows, by their path from the delivery's root. A message has one type
    /// for all [subtypes](Self::subtype).
    ///
    /// # Errors
    ///
    /// Fails if the inner event is not an object, or if `T` is not a view of this crate.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        ours::<T>()?;
        let mut draft = Draft::scan(self.raw.bytes(), &CATALOG)?;
        // The report also covers the fields of the delivery that are outside of the event.
        draft.check::<payload::EventCallback<'static>>()?;
        let at = draft.part(&["event"], T::FORM)?;
        Ok(draft
            .share::<payload::EventCallback<'static>>(at, T::FORM)
            .cast())
    }
}

impl RateLimited {
    /// Reads the delivery as a view: [`payload::AppRateLimitedEvent`].
    ///
    /// # Errors
    ///
    /// Fails if `T` is not a view of this crate.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        ours::<T>()?;
        Draft::scan(self.raw.bytes(), &CATALOG)?.root()
    }

    /// Reads the whole delivery as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The bytes of the whole delivery as Slack wrote it. They contain the deprecated verification token.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}

impl Other {
    /// Reads the whole delivery as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The bytes of the whole delivery as Slack wrote it. They contain the deprecated verification token.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}

/// Refuses a view of another sender's payloads.
fn ours<T: Shaped>() -> Result<(), JsonError> {
    if std::ptr::eq(T::CATALOG, &raw const CATALOG) {
        Ok(())
    } else {
        Err(JsonError::custom(
            ".",
            "a view of another sender's payloads",
        ))
    }
}
