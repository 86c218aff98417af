//! What a delivery of the Events API says, before anyone asks for its details.

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use webhook_core::{JsonError, Timestamp, Unreadable, read_json};

use crate::EventType;
use crate::lenient::lenient;

/// A delivery of the Events API.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// `event_callback`: something happened that the app has subscribed to.
    Callback(Callback),
    /// `app_rate_limited`: Slack withholds events of a workspace.
    RateLimited(RateLimited),
    /// `url_verification`: answered without a handler, unless the challenge is none to be echoed.
    UrlVerification(UrlVerification),
    /// A delivery of a type that this version does not know.
    Other(Other),
    /// Authentic, and not a JSON object with a type, or without what its type always has.
    Unreadable(Unreadable),
}

/// Something that the app has subscribed to. All of it is signed.
///
/// Only `event_id` and the event with its `type` must be there; what else Slack leaves out is `None`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Callback {
    /// `event_id`, such as `Ev08MFMKH6`: unique across all workspaces, and the same on each retry.
    pub event_id: String,
    /// The type of the inner event, such as `app_mention`.
    pub kind: EventType,
    /// The subtype of the inner event, such as `channel_join` of a `message`.
    pub subtype: Option<String>,
    /// The workspace in which it happened.
    pub team_id: Option<String>,
    /// The app that the event is for: compare it where one secret is not one app's.
    pub api_app_id: Option<String>,
    /// When it happened, in whole seconds.
    pub event_time: Option<Timestamp>,
    raw: Bytes,
}

/// Slack withholds events: more than 30,000 within an hour for one workspace.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RateLimited {
    /// The workspace.
    pub team_id: Option<String>,
    /// The app.
    pub api_app_id: Option<String>,
    /// The minute from which events are withheld.
    pub minute_rate_limited: Option<Timestamp>,
}

/// Slack makes sure that the URL is the app's.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UrlVerification {
    /// What to answer.
    pub challenge: String,
}

/// A delivery of a type that this version does not know.
#[derive(Clone)]
#[non_exhaustive]
pub struct Other {
    /// `type` of the delivery.
    pub kind: String,
    /// The body.
    pub raw: Bytes,
}

#[derive(Deserialize)]
struct Wire {
    event_id: String,
    event: Inner,
    #[serde(default, deserialize_with = "lenient")]
    team_id: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    api_app_id: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    event_time: Option<i64>,
}

#[derive(Deserialize)]
struct Inner {
    r#type: EventType,
    #[serde(default, deserialize_with = "lenient")]
    subtype: Option<String>,
}

impl Event {
    pub(crate) fn read(body: &Bytes) -> Self {
        #[derive(Deserialize)]
        struct Kind {
            r#type: String,
        }
        let (kind, read) = match read_json::<Kind>(body) {
            Err(error) => (None, Err(error)),
            Ok(Kind { r#type: kind }) => {
                let read = match kind.as_str() {
                    "event_callback" => Callback::read(body).map(Self::Callback),
                    "app_rate_limited" => RateLimited::read(body).map(Self::RateLimited),
                    "url_verification" => UrlVerification::read(body).map(Self::UrlVerification),
                    other => Ok(Self::Other(Other {
                        kind: other.to_owned(),
                        raw: body.clone(),
                    })),
                };
                (Some(kind), read)
            }
        };
        read.unwrap_or_else(|error| {
            Self::Unreadable(Unreadable::new(kind.as_deref(), error, body.clone()))
        })
    }

    /// The type of the inner event, or of the delivery where it has none.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Callback(callback) => Some(callback.kind.as_str()),
            Self::RateLimited(_) => Some("app_rate_limited"),
            Self::UrlVerification(_) => Some("url_verification"),
            Self::Other(other) => Some(&other.kind),
            Self::Unreadable(unreadable) => unreadable.name(),
        }
    }
}

impl Callback {
    fn read(body: &Bytes) -> Result<Self, JsonError> {
        let wire: Wire = read_json(body)?;
        Ok(Self {
            event_id: wire.event_id,
            kind: wire.event.r#type,
            subtype: wire.event.subtype,
            team_id: wire.team_id,
            api_app_id: wire.api_app_id,
            event_time: wire.event_time.map(Timestamp::from_unix_seconds),
            raw: body.clone(),
        })
    }

    /// The inner event as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read, from `event` on.
    pub fn event<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        #[derive(Deserialize)]
        #[serde(bound = "T: DeserializeOwned")]
        struct Outer<T> {
            event: T,
        }
        Ok(self.json::<Outer<T>>()?.event)
    }

    /// `authorizations` as any type: one of the installations to which the event is visible.
    /// `None` where there are none.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read, from `authorizations` on.
    pub fn authorizations<T: DeserializeOwned>(&self) -> Result<Option<T>, JsonError> {
        #[derive(Deserialize)]
        #[serde(bound = "T: DeserializeOwned")]
        struct Outer<T> {
            authorizations: Option<T>,
        }
        Ok(self.json::<Outer<T>>()?.authorizations)
    }

    /// The whole delivery as any type.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }

    /// The whole delivery as Slack wrote it. It holds the deprecated verification token.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }
}

impl RateLimited {
    fn read(body: &[u8]) -> Result<Self, JsonError> {
        #[derive(Deserialize)]
        struct Wire {
            #[serde(default, deserialize_with = "lenient")]
            team_id: Option<String>,
            #[serde(default, deserialize_with = "lenient")]
            api_app_id: Option<String>,
            #[serde(default, deserialize_with = "lenient")]
            minute_rate_limited: Option<i64>,
        }
        let wire: Wire = read_json(body)?;
        Ok(Self {
            team_id: wire.team_id,
            api_app_id: wire.api_app_id,
            minute_rate_limited: wire.minute_rate_limited.map(Timestamp::from_unix_seconds),
        })
    }
}

impl UrlVerification {
    fn read(body: &[u8]) -> Result<Self, JsonError> {
        #[derive(Deserialize)]
        struct Wire {
            challenge: String,
        }
        let Wire { challenge } = read_json(body)?;
        Ok(Self { challenge })
    }
}

/// Shows what the event is, not its payload.
impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback")
            .field("event_id", &self.event_id)
            .field("kind", &self.kind)
            .field("subtype", &self.subtype)
            .field("team_id", &self.team_id)
            .field("api_app_id", &self.api_app_id)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// Shows what the delivery is, not its bytes.
impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Other")
            .field("kind", &self.kind)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}
