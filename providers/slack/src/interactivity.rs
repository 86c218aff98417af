//! Interactivity and shortcuts: <https://docs.slack.dev/interactivity/handling-user-interaction>.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::{
    Claim, ConfigError, Defaults, Delivery, Draft, Form, Head, IntoSecrets, JsonError, JsonObject,
    Keyring, Provider, Raw, Rejection, Scheme, Unreadable,
};

use crate::shape::Shape;
use crate::signature;

/// Deliveries of interactive components: the app's *Interactivity & Shortcuts*, *Request URL* and
/// *Options Load URL*.
#[derive(Clone, Debug)]
pub struct Interactivity {
    keys: Keyring,
}

/// A delivery at the URL for interactivity.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "the large one is the rule, and a box would be an allocation for each delivery"
)]
pub enum InteractionEvent {
    /// Somebody did something.
    Interaction(Interaction),
    /// Authentic, and not a form with one `payload` that is a JSON object with a `type`.
    Unreadable(Unreadable),
}

webhook_core::open_enum! {
    /// The type of an interaction.
    pub enum InteractionType {
        BlockActions = "block_actions",
        BlockSuggestion = "block_suggestion",
        DialogCancellation = "dialog_cancellation",
        DialogSubmission = "dialog_submission",
        DialogSuggestion = "dialog_suggestion",
        InteractiveMessage = "interactive_message",
        MessageAction = "message_action",
        Shortcut = "shortcut",
        ViewClosed = "view_closed",
        ViewSubmission = "view_submission",
        WorkflowStepEdit = "workflow_step_edit",
    }
}

/// What somebody did with a component. All of it is signed.
///
/// Only `type` must be there; what else Slack leaves out is `None`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Interaction {
    /// `type`, such as `block_actions`.
    pub kind: InteractionType,
    /// Opens a dialog within 3 seconds. Each interaction that has one has its own.
    pub trigger_id: Option<String>,
    /// The callback id of the shortcut, the message or the view.
    pub callback_id: Option<String>,
    /// Who did it.
    pub user_id: Option<String>,
    /// The workspace.
    pub team_id: Option<String>,
    /// The app that the component is of.
    pub api_app_id: Option<String>,
    payload: Raw,
}

impl Interactivity {
    /// Deliveries signed with one of these signing secrets of the app.
    ///
    /// # Errors
    ///
    /// What [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::hmac(
            signature::SECRET.secrets(secrets)?,
        )?))
    }

    /// Deliveries checked against a ring of your own: [`Keyring::nobody`] for tenants that do not
    /// exist, and rings for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys }
    }
}

impl Scheme for Interactivity {
    fn name(&self) -> &'static str {
        "slack-interactivity"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        signature::defaults()
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        signature::claim(&self.keys, head)
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        signature::draft(draft, Form::CONTENT_TYPE)
    }
}

impl Provider for Interactivity {
    type Event = InteractionEvent;

    fn parse(&self, delivery: &Delivery) -> Result<InteractionEvent, Rejection> {
        let body = delivery.body();
        match Shape::of(body) {
            Shape::Payload => Ok(match Interaction::read(body) {
                Ok(interaction) => InteractionEvent::Interaction(interaction),
                Err(error) => {
                    InteractionEvent::Unreadable(Unreadable::new(None, error, body.clone()))
                }
            }),
            other => other
                .misplaced("a form with a payload", body)
                .map(InteractionEvent::Unreadable),
        }
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[InteractionType::KNOWN]
    }

    fn event_name<'e>(&self, event: &'e InteractionEvent) -> &'e str {
        match event {
            InteractionEvent::Interaction(interaction) => interaction.kind.as_str(),
            InteractionEvent::Unreadable(_) => "",
        }
    }

    fn unreadable<'e>(&self, event: &'e InteractionEvent) -> Option<&'e Unreadable> {
        match event {
            InteractionEvent::Unreadable(unreadable) => Some(unreadable),
            InteractionEvent::Interaction(_) => None,
        }
    }

    fn dedup_id<'a>(&self, event: &'a InteractionEvent, _: &'a Delivery) -> Option<Cow<'a, str>> {
        match event {
            InteractionEvent::Interaction(interaction) => {
                interaction.trigger_id.as_deref().map(Cow::Borrowed)
            }
            InteractionEvent::Unreadable(_) => None,
        }
    }
}

impl Interaction {
    fn read(body: &Bytes) -> Result<Self, JsonError> {
        let payload = Raw::from(Form::read(body)?.only("payload")?.into_owned());
        let json = JsonObject::read(&payload)?;
        let [user, team, view] = ["user", "team", "view"].map(|name| json.optional_object(name));
        let id = |it: JsonObject<'_>| it.optional("id");
        let callback_id = |it: JsonObject<'_>| it.optional("callback_id");
        Ok(Self {
            kind: json.required("type")?,
            trigger_id: json.optional("trigger_id"),
            user_id: user?.and_then(id),
            team_id: team?.and_then(id),
            callback_id: json.optional("callback_id").or(view?.and_then(callback_id)),
            api_app_id: json.optional("api_app_id"),
            payload: payload.clone(),
        })
    }

    /// The payload as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.payload.json()
    }

    /// The payload's JSON. It holds the deprecated verification token, and URLs that let their
    /// holder post.
    #[must_use]
    pub const fn payload(&self) -> &Bytes {
        self.payload.bytes()
    }
}

/// Shows what was done and by whom, neither the payload nor what gives power to its holder.
impl fmt::Debug for Interaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interaction")
            .field("kind", &self.kind)
            .field("callback_id", &self.callback_id)
            .field("user_id", &self.user_id)
            .field("team_id", &self.team_id)
            .field("api_app_id", &self.api_app_id)
            .field("payload", &self.payload)
            .finish_non_exhaustive()
    }
}
