//! Reads interactions: what somebody did with a component of a message or of a dialog.
//!
//! <https://docs.slack.dev/interactivity/handling-user-interaction>

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::Unreadable;
use webhook_core::body::{Form, JsonError, JsonObject, Raw};
use webhook_payload::{Draft, Root, Shaped};

use super::ours;
use crate::names::InteractionType;
use crate::payload::tables::CATALOG;

/// A delivery to the URL for interactivity.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "the large one is the rule, and a box would be an allocation for each delivery"
)]
pub enum InteractionEvent {
    /// Somebody did something.
    Interaction(Interaction),
    /// An authentic delivery that is not a form with one `payload`, or whose payload is not a JSON object with a
    /// `type`.
    Unreadable(Unreadable),
}

/// Somebody did something with a component. All of it is signed.
///
/// Only `type` is required. Everything else is `None` if Slack leaves it out.
#[derive(Clone)]
#[non_exhaustive]
pub struct Interaction {
    /// `type`, such as `block_actions`.
    pub kind: InteractionType,
    /// The id with which the app can open a dialog within 3 seconds. Each interaction that has one has its own.
    pub trigger_id: Option<String>,
    /// The callback id of the shortcut, the message or the view.
    pub callback_id: Option<String>,
    /// The id of the user who did it.
    pub user_id: Option<String>,
    /// The id of the workspace.
    pub team_id: Option<String>,
    /// The id of the app that has the component.
    pub api_app_id: Option<String>,
    payload: Raw,
}

impl Interaction {
    pub(crate) fn read(body: &Bytes) -> Result<Self, JsonError> {
        let payload = Raw::from(Form::read(body)?.only("payload")?.into_owned());
        let json = JsonObject::read(&payload)?;
        let [user, team, view] = ["user", "team", "view"].map(|name| json.optional_object(name));
        let id = |it: JsonObject<'_>| it.optional("id");
        let callback_id = |it: JsonObject<'_>| it.optional("callback_id");
        Ok(Self {
            kind: json.required("type")?,
            trigger_id: json.optional("trigger_id"),
            user_id: user.and_then(id),
            team_id: team.and_then(id),
            callback_id: json
                .optional("callback_id")
                .or_else(|| view.and_then(callback_id)),
            api_app_id: json.optional("api_app_id"),
            payload: payload.clone(),
        })
    }

    /// Reads the payload as any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.payload.json()
    }

    /// The bytes of the payload's JSON. They contain the deprecated verification token, and URLs that let their holder
    /// post.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.payload.bytes()
    }
}

/// Shows what was done and by whom. Leaves out the payload, and the ids that let their holder act.
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

impl Interaction {
    /// Reads the payload as a view of its type, such as [`payload::BlockAction`](crate::payload::BlockAction) if
    /// [`kind`](Self::kind) is `block_actions`. Absent and unknown fields are treated as in
    /// [`Callback::typed`](crate::Callback::typed).
    ///
    /// # Errors
    ///
    /// Fails if the payload is not a JSON object, or if `T` is not a view of this crate.
    pub fn typed<T: Shaped>(&self) -> Result<Root<T>, JsonError> {
        ours::<T>()?;
        Draft::scan(self.raw(), &CATALOG)?.root()
    }
}
