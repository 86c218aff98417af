//! The events of X: the envelopes of X's two APIs, and how the adapter tells them apart.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::Unreadable;
use webhook_core::body::{JsonError, JsonObject, Raw};

use crate::names::{AccountEvent, ActivityType};

/// An event of X, with one variant for each kind of envelope.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A message of the X Activity API, whose `data.event_type` says what happened.
    Activity(Activity),
    /// A message of the Account Activity API, whose top-level keys say what happened.
    AccountActivity(AccountActivity),
    /// The token of a signed challenge. The adapter answers it, and no handler sees it.
    Challenge(Box<str>),
    /// Any other JSON object, such as a post of a filtered stream or the status of a replay job. Read it with
    /// [`webhook_core::body::read_json`].
    Other(Bytes),
    /// An authentic body that is not JSON.
    Unreadable(Unreadable),
}

/// Reads a text that is not empty.
fn text(object: &JsonObject<'_>, name: &str) -> Option<String> {
    object
        .optional(name)
        .filter(|text: &String| !text.is_empty())
}

impl Event {
    pub(crate) fn read(body: &Bytes) -> Self {
        Self::of(body)
            .unwrap_or_else(|error| Self::Unreadable(Unreadable::new(None, error, body.clone())))
    }

    fn of(body: &Bytes) -> Result<Self, JsonError> {
        let object = JsonObject::read(body)?;
        let data = object.optional_object("data");
        if let Some(activity) = data.and_then(|data| Activity::read(&data, body)) {
            return Ok(Self::Activity(activity));
        }
        Ok(match AccountActivity::read(&object, body) {
            Some(activity) => Self::AccountActivity(activity),
            None => Self::Other(body.clone()),
        })
    }

    /// X's name of the event. If an Account Activity message holds several events, the name is that of the first.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Activity(activity) => activity.event_type.as_str(),
            Self::AccountActivity(activity) => {
                activity.kinds.first().map_or("", AccountEvent::as_str)
            }
            Self::Challenge(_) => "crc",
            Self::Other(_) | Self::Unreadable(_) => "",
        }
    }
}

/// An event of the X Activity API.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Activity {
    /// `data.event_uuid`. X may deliver an event more than once, each time with the same id.
    pub event_uuid: Option<String>,
    /// `data.event_type`, such as `profile.update.bio`.
    pub event_type: ActivityType,
    /// `data.tag`: what you called the subscription.
    pub tag: Option<String>,
    raw: Raw,
}

impl Activity {
    fn read(data: &JsonObject<'_>, body: &Bytes) -> Option<Self> {
        Some(Self {
            event_uuid: text(data, "event_uuid"),
            event_type: ActivityType::from(&*text(data, "event_type")?),
            tag: text(data, "tag"),
            raw: body.into(),
        })
    }

    /// Reads `data.payload` as any type, such as your own struct of the fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn payload<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.field("payload")
    }

    /// Reads `data.filter`, which is what the subscription asked for, as any type: `user_id`, `keyword`, `direction`.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn filter<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.field("filter")
    }

    /// Reads another value of `data` as any type, such as `includes`. An absent value is read as `null`.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn field<T: DeserializeOwned>(&self, name: &str) -> Result<T, JsonError> {
        JsonObject::read(&self.raw)?.object("data")?.or_null(name)
    }

    /// The bytes of the whole body.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}

/// A message of the Account Activity API, which X has deprecated.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AccountActivity {
    /// The user whose subscription this is; `None` for `user_event`, which says that a subscription has ended.
    pub for_user_id: Option<String>,
    /// The kinds of events that the message holds: most often one.
    pub kinds: Vec<AccountEvent>,
    raw: Raw,
}

impl AccountActivity {
    fn read(object: &JsonObject<'_>, body: &Bytes) -> Option<Self> {
        let kinds = object.names().map(AccountEvent::from);
        let named = |kind: &AccountEvent| kind.is_known() || kind.as_str().ends_with("_events");
        let kinds: Vec<_> = kinds.filter(named).collect();
        let for_user_id = text(object, "for_user_id");
        (for_user_id.is_some() || kinds.iter().any(AccountEvent::is_known)).then(|| Self {
            for_user_id,
            kinds,
            raw: body.into(),
        })
    }

    /// Reads the whole message as any type, such as your own struct with `tweet_create_events`.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// The bytes of the whole body.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }
}
