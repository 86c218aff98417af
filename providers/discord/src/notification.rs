//! What a webhook event says.
//!
//! <https://docs.discord.com/developers/events/webhook-events#event-types>

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use webhook_core::{JsonError, open_enum, read_json};

open_enum! {
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

/// A webhook event: what happened, when, and its data in a type of your choice.
#[derive(Clone)]
#[non_exhaustive]
pub struct Notification {
    /// The application to which it happened.
    pub application_id: String,
    /// The version of the webhook's scheme, 1 so far.
    pub version: Option<u64>,
    /// What happened.
    pub kind: WebhookEventType,
    /// When it happened: a date and time in ISO 8601 **without a zone**, such as
    /// `2024-10-18T14:42:53.064834`. It is no RFC 3339, so it is kept as text.
    pub timestamp: Option<String>,
    raw: Bytes,
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

    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let outer: Outer = read_json(raw)?;
        Ok(Self {
            application_id: outer.application_id,
            version: outer.version,
            kind: outer.event.kind,
            timestamp: outer.event.timestamp,
            raw: raw.clone(),
        })
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
    application_id: String,
    version: Option<u64>,
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
