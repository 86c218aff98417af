//! What a webhook event says.
//!
//! <https://docs.discord.com/developers/events/webhook-events#event-types>

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use webhook_core::{JsonError, read_json};
use webhook_payload::{Report, report_of};

use crate::events::{
    ApplicationAuthorized, ApplicationDeauthorized, Entitlement, GameDirectMessage, LobbyMessage,
    LobbyMessageDeleted,
};
use crate::snowflake::Snowflake;

webhook_payload::names! {
    /// What happened.
    ///
    /// `QUEST_USER_ENROLLMENT` is documented and, so the documentation says, not delivered.
    pub enum WebhookEventType {
        ApplicationAuthorized = "APPLICATION_AUTHORIZED",
        ApplicationDeauthorized = "APPLICATION_DEAUTHORIZED",
        EntitlementCreate = "ENTITLEMENT_CREATE",
        EntitlementUpdate = "ENTITLEMENT_UPDATE",
        EntitlementDelete = "ENTITLEMENT_DELETE",
        QuestUserEnrollment = "QUEST_USER_ENROLLMENT",
        LobbyMessageCreate = "LOBBY_MESSAGE_CREATE",
        LobbyMessageUpdate = "LOBBY_MESSAGE_UPDATE",
        LobbyMessageDelete = "LOBBY_MESSAGE_DELETE",
        GameDirectMessageCreate = "GAME_DIRECT_MESSAGE_CREATE",
        GameDirectMessageUpdate = "GAME_DIRECT_MESSAGE_UPDATE",
        GameDirectMessageDelete = "GAME_DIRECT_MESSAGE_DELETE",
    }
}

/// A webhook event: what happened, when, and its data.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// The application to which it happened.
    pub application_id: Snowflake,
    /// The version of the webhook's scheme, 1 so far.
    pub version: Option<i64>,
    /// What happened.
    pub kind: WebhookEventType,
    /// When it happened: a date and time in ISO 8601 **without a zone**, such as
    /// `2024-10-18T14:42:53.064834`. It is no RFC 3339, so it is kept as text.
    pub timestamp: Option<String>,
    /// What it is about.
    pub data: NotificationData,
    raw: Bytes,
}

/// Declares the data of each type of event, and how it is read.
macro_rules! data {
    ($($variant:ident($of:ty) in $body:ident,)+) => {
        /// The data of a webhook event.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum NotificationData {
            $(#[doc = concat!("Of [`WebhookEventType::", stringify!($variant), "`].")] $variant(Box<$of>),)+
            /// Of [`WebhookEventType::QuestUserEnrollment`], of which Discord documents no data.
            QuestUserEnrollment,
            /// Of a type that this version does not know: [`Notification::data`] reads it.
            Other,
        }

        impl NotificationData {
            fn read(kind: &WebhookEventType, raw: &Bytes) -> Result<Self, JsonError> {
                match kind {
                    $(WebhookEventType::$variant => read(webhook_payload::read::<body::$body>(raw)?.event, |event| event.data)
                        .map(Self::$variant),)+
                    WebhookEventType::QuestUserEnrollment => Ok(Self::QuestUserEnrollment),
                    WebhookEventType::Other(_) => Ok(Self::Other),
                }
            }

            fn report(&self, raw: &Bytes) -> Option<Report> {
                match self {
                    $(Self::$variant(_) => Some(report_of::<body::$body>(raw)),)+
                    Self::QuestUserEnrollment | Self::Other => None,
                }
            }
        }
    };
}
data! {
    ApplicationAuthorized(ApplicationAuthorized) in Authorized,
    ApplicationDeauthorized(ApplicationDeauthorized) in Deauthorized,
    EntitlementCreate(Entitlement) in Entitled,
    EntitlementUpdate(Entitlement) in Entitled,
    EntitlementDelete(Entitlement) in Entitled,
    LobbyMessageCreate(LobbyMessage) in InLobby,
    LobbyMessageUpdate(LobbyMessage) in InLobby,
    LobbyMessageDelete(LobbyMessageDeleted) in GoneFromLobby,
    GameDirectMessageCreate(GameDirectMessage) in Direct,
    GameDirectMessageUpdate(GameDirectMessage) in Direct,
    GameDirectMessageDelete(GameDirectMessage) in Direct,
}

fn read<E, D>(event: Option<E>, data: fn(E) -> Option<D>) -> Result<D, JsonError> {
    let missing = || JsonError::custom("event", "missing field `data`");
    event.and_then(data).ok_or_else(missing)
}

/// Whole bodies, by their data.
#[allow(unreachable_pub, reason = "the macro declares what is public")]
mod body {
    use super::*;

    macro_rules! bodies {
        ($($outer:ident $event:ident($of:ty),)+) => {
            webhook_payload::payload! {$(
                /// The event.
                pub struct $event {
                    always {}
                    maybe {
                        r#type: WebhookEventType = "type",
                        timestamp: String = "timestamp",
                        data: Box<$of> = "data",
                    }
                }
                /// The body.
                pub struct $outer {
                    always {}
                    maybe {
                        application_id: Snowflake = "application_id",
                        version: i64 = "version",
                        r#type: i64 = "type",
                        event: $event = "event",
                    }
                }
            )+}
        };
    }
    bodies! {
        Authorized AuthorizedEvent(ApplicationAuthorized),
        Deauthorized DeauthorizedEvent(ApplicationDeauthorized),
        Entitled EntitledEvent(Entitlement),
        InLobby InLobbyEvent(LobbyMessage),
        GoneFromLobby GoneFromLobbyEvent(LobbyMessageDeleted),
        Direct DirectEvent(GameDirectMessage),
    }
}

impl Notification {
    /// The `event.data` as JSON of any type; an `Option` where it may be absent.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path, from the whole body, to what could not be read.
    pub fn data<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.json::<OuterData<T>>().map(|outer| outer.event.data)
    }

    /// The whole body as JSON of any type.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }

    /// The body, exactly as Discord sent it.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// What the event has that this version does not know; `None` where its data are of no known type.
    ///
    /// Reads the event once more, and only when asked.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        self.data.report(&self.raw)
    }

    /// The event; or its type, where there is one, and why it cannot be read.
    pub(crate) fn read(raw: &Bytes) -> Result<Self, (Option<WebhookEventType>, JsonError)> {
        let outer: Outer = read_json(raw).map_err(|error| (None, error))?;
        let kind = outer.event.kind;
        match NotificationData::read(&kind, raw) {
            Ok(data) => Ok(Self {
                application_id: outer.application_id,
                version: outer.version,
                kind,
                timestamp: outer.event.timestamp,
                data,
                raw: raw.clone(),
            }),
            Err(error) => Err((Some(kind), error)),
        }
    }
}

/// Shows no data: events carry people's messages.
impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("application_id", &self.application_id)
            .field("kind", &self.kind)
            .field("timestamp", &self.timestamp)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
struct Outer {
    application_id: Snowflake,
    version: Option<i64>,
    event: Inner,
}

#[derive(Deserialize)]
struct Inner {
    #[serde(rename = "type")]
    kind: WebhookEventType,
    timestamp: Option<String>,
}

#[derive(Deserialize)]
struct OuterData<T> {
    event: InnerData<T>,
}

#[derive(Deserialize)]
struct InnerData<T> {
    data: T,
}
