//! The content of a webhook event.
//!
//! <https://docs.discord.com/developers/events/webhook-events#event-types>

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::JsonError;
use webhook_payload::{Draft, Form, Report, Root, Shaped, Value};

use crate::names::WebhookEventType;
use crate::payload::{
    ApplicationAuthorized, ApplicationDeauthorized, Entitlement, GameDirectMessage, LobbyMessage,
    LobbyMessageDeleted, WebhookEnvelope,
};
use crate::snowflake::Snowflake;

/// A webhook event: what happened, when, and its data.
///
/// It owns the event. To clone it is to clone an [`Arc`](std::sync::Arc), so it can be moved into a task.
#[derive(Clone)]
pub struct Notification {
    kind: WebhookEventType,
    /// The data, or the whole body if nothing is known of its data.
    root: Root<()>,
}

/// Declares the data of each type of event.
macro_rules! data {
    ($($variant:ident($of:ident),)+) => {
        /// The data of a webhook event, as a view.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum NotificationData<'a> {
            $(#[doc = concat!("Of [`WebhookEventType::", stringify!($variant), "`].")] $variant($of<'a>),)+
            /// Of [`WebhookEventType::QuestUserEnrollment`], of which Discord documents no data, and of types that this
            /// version does not know: the data as they are, if there are any.
            Other(Option<Value<'a>>),
        }

        /// The form of an event's data, where it is known.
        const fn form(kind: &WebhookEventType) -> Option<Form> {
            match kind {
                $(WebhookEventType::$variant => Some($of::FORM),)+
                WebhookEventType::QuestUserEnrollment | WebhookEventType::Other(_) => None,
            }
        }

        impl Notification {
            /// What it is about.
            #[must_use]
            pub fn data(&self) -> NotificationData<'_> {
                match self.kind {
                    $(WebhookEventType::$variant => NotificationData::$variant($of::at(self.root.value())),)+
                    WebhookEventType::QuestUserEnrollment | WebhookEventType::Other(_) => {
                        NotificationData::Other(self.envelope().event().data())
                    }
                }
            }
        }
    };
}
data! {
    ApplicationAuthorized(ApplicationAuthorized),
    ApplicationDeauthorized(ApplicationDeauthorized),
    EntitlementCreate(Entitlement),
    EntitlementUpdate(Entitlement),
    EntitlementDelete(Entitlement),
    LobbyMessageCreate(LobbyMessage),
    LobbyMessageUpdate(LobbyMessage),
    LobbyMessageDelete(LobbyMessageDeleted),
    GameDirectMessageCreate(GameDirectMessage),
    GameDirectMessageUpdate(GameDirectMessage),
    GameDirectMessageDelete(GameDirectMessage),
}

impl Notification {
    /// What happened.
    #[must_use]
    pub const fn kind(&self) -> &WebhookEventType {
        &self.kind
    }

    /// What the event says beside its data.
    #[must_use]
    pub fn envelope(&self) -> WebhookEnvelope<'_> {
        WebhookEnvelope::at(self.root.document().value())
    }

    /// The application to which it happened.
    #[must_use]
    pub fn application_id(&self) -> Snowflake<'_> {
        self.envelope().application_id()
    }

    /// When it happened: a date and time in ISO 8601 **without a zone**, such as
    /// `2024-10-18T14:42:53.064834`. It is no RFC 3339, so it is a text.
    #[must_use]
    pub fn timestamp(&self) -> Option<&str> {
        self.envelope().event().timestamp()
    }

    /// The whole body as JSON of any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.root.json()
    }

    /// The body, exactly as Discord sent it.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        self.root.document().body()
    }

    /// What the event has that its types do not give out, made when it is asked for; `None` where its data are of no
    /// known type.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        form(&self.kind).map(|_| self.root.report())
    }

    pub(crate) const fn root(&self) -> &Root<()> {
        &self.root
    }

    /// Reads a draft as an event. If it lacks what an event needs, returns the error and the draft.
    pub(crate) fn read(mut draft: Draft) -> Result<Self, Box<(JsonError, Draft)>> {
        if let Err(error) = draft.check::<WebhookEnvelope<'static>>() {
            return Err(Box::new((error, draft)));
        }
        let kind = WebhookEventType::from(draft.text(&["event", "type"]).unwrap_or_default());
        let Some(form) = form(&kind) else {
            let root = draft.share::<WebhookEnvelope<'static>>(0, WebhookEnvelope::FORM);
            return Ok(Self { kind, root });
        };
        match draft.part(&["event", "data"], form) {
            Ok(at) => Ok(Self {
                kind,
                root: draft.share::<WebhookEnvelope<'static>>(at, form),
            }),
            Err(error) => Err(Box::new((error, draft))),
        }
    }
}

/// Shows no data: events carry people's messages.
impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("application_id", &self.application_id())
            .field("kind", &self.kind)
            .field("timestamp", &self.timestamp())
            .field("bytes", &self.raw().len())
            .finish_non_exhaustive()
    }
}
