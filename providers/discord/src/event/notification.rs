//! The content of a webhook event: what happened, when, and the data of its type.
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
/// It owns the event. Cloning it clones an [`Arc`](std::sync::Arc), so it is cheap to move into a task.
#[derive(Clone)]
pub struct Notification {
    kind: WebhookEventType,
    /// The data, or the whole body if this version does not know the type of the data.
    root: Root<()>,
}

/// Declares the data of each type of event.
macro_rules! data {
    ($($variant:ident($of:ident),)+) => {
        /// The data of a webhook event, as a view of its type.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum NotificationData<'a> {
            $(#[doc = concat!("Of [`WebhookEventType::", stringify!($variant), "`].")] $variant($of<'a>),)+
            /// The data as they are, if there are any. Types that this version does not know have this, and so has
            /// [`WebhookEventType::QuestUserEnrollment`], for which Discord documents no data.
            Other(Option<Value<'a>>),
        }

        /// The form of the data of a type of event, if this version knows it.
        const fn form(kind: &WebhookEventType) -> Option<Form> {
            match kind {
                $(WebhookEventType::$variant => Some($of::FORM),)+
                WebhookEventType::QuestUserEnrollment | WebhookEventType::Other(_) => None,
            }
        }

        impl Notification {
            /// The data of the event.
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
    /// The type of the event, which says what happened.
    #[must_use]
    pub const fn kind(&self) -> &WebhookEventType {
        &self.kind
    }

    /// The envelope of the event: what it says in addition to its data.
    #[must_use]
    pub fn envelope(&self) -> WebhookEnvelope<'_> {
        WebhookEnvelope::at(self.root.document().value())
    }

    /// The id of the application that the event is about.
    #[must_use]
    pub fn application_id(&self) -> Snowflake<'_> {
        self.envelope().application_id()
    }

    /// When it happened: a date and time in ISO 8601 **without a time zone**, such as `2024-10-18T14:42:53.064834`. RFC
    /// 3339 requires a time zone, so this is a text.
    #[must_use]
    pub fn timestamp(&self) -> Option<&str> {
        self.envelope().event().timestamp()
    }

    /// Reads the whole body as JSON of any type.
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

    /// Reports what the event has that its types do not return. The report is made when this is called. It is `None` if
    /// this version does not know the type of its data.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        form(&self.kind).map(|_| self.root.report())
    }

    pub(crate) const fn root(&self) -> &Root<()> {
        &self.root
    }

    /// Reads a draft as an event. If it lacks something that an event needs, returns the error and the draft.
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

/// Leaves out the data, because events carry people's messages.
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
