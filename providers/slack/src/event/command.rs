//! Reads the form of a slash command: who entered what, and where.
//!
//! <https://docs.slack.dev/interactivity/implementing-slash-commands>

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use webhook_core::Unreadable;
use webhook_core::body::{Form, JsonError};
use webhook_payload::{Document, Draft, Report, Root};

use crate::payload;
use crate::payload::tables::CATALOG;

/// A delivery to the URL of a slash command.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "the large one is the rule, and a box would be an allocation for each delivery"
)]
pub enum CommandEvent {
    /// Somebody entered the command.
    Slash(SlashCommand),
    /// Slack's signed test of the certificate, which the adapter answers without a handler.
    SslCheck,
    /// An authentic delivery that is not a form with the fields of a command.
    Unreadable(Unreadable),
}

/// A slash command that somebody entered. All of it is signed.
///
/// The deprecated verification `token` is left out, because the signature replaces it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SlashCommand {
    /// The command, such as `/weather`.
    pub command: String,
    /// The text that was entered after the command, which may be empty.
    pub text: String,
    /// A URL for up to five answers within 30 minutes. Whoever knows the URL can post there.
    pub response_url: String,
    /// The id with which the app can open a dialog within 3 seconds. Each use of a command has its own.
    pub trigger_id: String,
    /// The id of the user who entered the command.
    pub user_id: String,
    /// The plain name of the user who entered the command, which Slack has deprecated.
    pub user_name: Option<String>,
    /// The id of the workspace.
    pub team_id: String,
    /// The domain of the workspace.
    pub team_domain: Option<String>,
    /// The id of the channel in which the command was entered.
    pub channel_id: String,
    /// The name of the channel in which the command was entered.
    pub channel_name: Option<String>,
    /// The id of the app that has the command.
    pub api_app_id: Option<String>,
    /// The id of the organization, if the workspace belongs to one.
    pub enterprise_id: Option<String>,
    /// The name of the organization, if the workspace belongs to one.
    pub enterprise_name: Option<String>,
    /// Whether the app is installed for a whole organization.
    pub is_enterprise_install: Option<bool>,
    pub(crate) raw: Bytes,
}

impl SlashCommand {
    pub(crate) fn read(body: &Bytes) -> Result<Self, JsonError> {
        let form = Form::read(body)?;
        // If a field comes twice, the last one counts, as in `typed`.
        let optional = |name| form.all(name).last().map(Cow::into_owned);
        let required = |name| optional(name).ok_or_else(|| JsonError::custom(name, "not there"));
        let installed = form.all("is_enterprise_install").last();
        Ok(Self {
            command: required("command")?,
            text: optional("text").unwrap_or_default(),
            response_url: required("response_url")?,
            trigger_id: required("trigger_id")?,
            user_id: required("user_id")?,
            user_name: optional("user_name"),
            team_id: required("team_id")?,
            team_domain: optional("team_domain"),
            channel_id: required("channel_id")?,
            channel_name: optional("channel_name"),
            api_app_id: optional("api_app_id"),
            enterprise_id: optional("enterprise_id"),
            enterprise_name: optional("enterprise_name"),
            is_enterprise_install: installed.and_then(|text| text.parse().ok()),
            raw: body.clone(),
        })
    }
}

/// Shows the command and where it was entered. Leaves out its text, and the URLs and ids that let their holder act.
impl fmt::Debug for SlashCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SlashCommand")
            .field("command", &self.command)
            .field("user_id", &self.user_id)
            .field("team_id", &self.team_id)
            .field("channel_id", &self.channel_id)
            .field("api_app_id", &self.api_app_id)
            .field("enterprise_id", &self.enterprise_id)
            .finish_non_exhaustive()
    }
}

impl SlashCommand {
    /// The bytes of the whole form. They contain the deprecated verification token.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Reads the whole form as a view. Its [`report`](webhook_payload::Root::report) lists the fields that this version
    /// does not know. If a field comes twice, the last one counts.
    ///
    /// # Errors
    ///
    /// Fails for a form that is too large to be a command; a command that was read never is.
    pub fn typed(&self) -> Result<Root<payload::SlashCommand<'static>>, JsonError> {
        Draft::new(Document::from_form(&self.raw, &CATALOG)?).root()
    }
}

impl CommandEvent {
    /// Reports what the command's form has that its type does not return. The report is made when this is called. It is
    /// `None` for an event that is not a command.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        match self {
            Self::Slash(command) => Some(command.typed().ok()?.report()),
            Self::SslCheck | Self::Unreadable(_) => None,
        }
    }
}
