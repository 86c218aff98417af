//! Slash commands: <https://docs.slack.dev/interactivity/implementing-slash-commands>.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;
use webhook_core::{
    Claim, ConfigError, Defaults, Delivery, Draft, Form, Head, IntoSecrets, JsonError, Keyring,
    Provider, Rejection, Reply, Scheme, Unreadable,
};

use crate::shape::Shape;
use crate::signature;

/// The longest body that may be a test of the certificate: `ssl_check=1&token=` and a token.
const LONGEST_SSL_CHECK: usize = 256;

/// Deliveries of slash commands: each command's *Request URL*.
///
/// Slack tests the certificate of these URLs without signing. An unsigned form of at most 256 bytes
/// that holds `ssl_check=1`, a `token` or none, and nothing else is answered 200 and reaches nothing.
#[derive(Clone, Debug)]
pub struct Commands {
    keys: Keyring,
}

/// A delivery at the URL of a slash command.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "the large one is the rule, and a box would be an allocation for each delivery"
)]
pub enum CommandEvent {
    /// Somebody entered the command.
    Slash(SlashCommand),
    /// The test of the certificate, signed: answered without a handler.
    SslCheck,
    /// Authentic, and not a form with the fields of a command.
    Unreadable(Unreadable),
}

/// A slash command that somebody entered. All of it is signed.
///
/// The deprecated verification `token` is left out: the signature takes its place.
#[derive(Clone)]
#[non_exhaustive]
pub struct SlashCommand {
    /// The command, such as `/weather`.
    pub command: String,
    /// What was entered after it; may be empty.
    pub text: String,
    /// A URL for up to five answers within 30 minutes. Whoever knows it can post there.
    pub response_url: String,
    /// Opens a dialog within 3 seconds. Each use of a command has its own.
    pub trigger_id: String,
    /// Who entered it.
    pub user_id: String,
    /// The plain name of who entered it; deprecated.
    pub user_name: Option<String>,
    /// The workspace.
    pub team_id: String,
    /// The domain of the workspace.
    pub team_domain: Option<String>,
    /// The channel in which it was entered.
    pub channel_id: String,
    /// The name of that channel.
    pub channel_name: Option<String>,
    /// The app that the command is of.
    pub api_app_id: Option<String>,
    /// The organization, where the workspace belongs to one.
    pub enterprise_id: Option<String>,
    /// The name of that organization.
    pub enterprise_name: Option<String>,
    /// Whether the app is installed for a whole organization.
    pub is_enterprise_install: Option<bool>,
    pub(crate) raw: Bytes,
}

impl Commands {
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

impl Scheme for Commands {
    fn name(&self) -> &'static str {
        "slack-commands"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        signature::defaults()
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        if !head.has(signature::SIGNATURE) {
            return Ok(Claim::probe(
                &self.keys,
                LONGEST_SSL_CHECK,
                is_bare_ssl_check,
                StatusCode::OK,
            ));
        }
        signature::claim(&self.keys, head)
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        signature::draft(draft, Form::CONTENT_TYPE)
    }
}

impl Provider for Commands {
    type Event = CommandEvent;

    fn parse(&self, delivery: &Delivery) -> Result<CommandEvent, Rejection> {
        let body = delivery.body();
        match Shape::of(body) {
            Shape::Command => Ok(match SlashCommand::read(body) {
                Ok(command) => CommandEvent::Slash(command),
                Err(error) => CommandEvent::Unreadable(Unreadable::new(None, error, body.clone())),
            }),
            Shape::SslCheck => Ok(CommandEvent::SslCheck),
            other => other
                .misplaced("a form with a command", body)
                .map(CommandEvent::Unreadable),
        }
    }

    fn event_name<'e>(&self, event: &'e CommandEvent) -> &'e str {
        match event {
            CommandEvent::Slash(slash) => &slash.command,
            CommandEvent::SslCheck => "ssl_check",
            CommandEvent::Unreadable(_) => "",
        }
    }

    fn unreadable<'e>(&self, event: &'e CommandEvent) -> Option<&'e Unreadable> {
        match event {
            CommandEvent::Unreadable(unreadable) => Some(unreadable),
            CommandEvent::Slash(_) | CommandEvent::SslCheck => None,
        }
    }

    fn answer<'a>(&'a self, event: &'a CommandEvent) -> Option<Reply<'a>> {
        matches!(event, CommandEvent::SslCheck).then_some(Reply::new(StatusCode::OK))
    }

    fn dedup_id<'a>(&self, event: &'a CommandEvent, _: &'a Delivery) -> Option<Cow<'a, str>> {
        match event {
            CommandEvent::Slash(slash) => Some(Cow::Borrowed(&slash.trigger_id)),
            CommandEvent::SslCheck | CommandEvent::Unreadable(_) => None,
        }
    }
}

impl SlashCommand {
    fn read(body: &Bytes) -> Result<Self, JsonError> {
        let form = Form::read(body)?;
        let required = |name| form.only(name).map(Cow::into_owned);
        let optional = |name| Ok(form.at_most_one(name)?.map(Cow::into_owned));
        let installed = form.at_most_one("is_enterprise_install")?;
        Ok(Self {
            command: required("command")?,
            text: optional("text")?.unwrap_or_default(),
            response_url: required("response_url")?,
            trigger_id: required("trigger_id")?,
            user_id: required("user_id")?,
            user_name: optional("user_name")?,
            team_id: required("team_id")?,
            team_domain: optional("team_domain")?,
            channel_id: required("channel_id")?,
            channel_name: optional("channel_name")?,
            api_app_id: optional("api_app_id")?,
            enterprise_id: optional("enterprise_id")?,
            enterprise_name: optional("enterprise_name")?,
            is_enterprise_install: installed.and_then(|text| text.parse().ok()),
            raw: body.clone(),
        })
    }
}

/// Whether the body is the test of a certificate and nothing else, as it may come without signature.
fn is_bare_ssl_check(body: &[u8]) -> bool {
    Form::read(&Bytes::copy_from_slice(body)).is_ok_and(|form| {
        let mut names = form.iter().map(|(name, _)| name);
        names.all(|name| ["ssl_check", "token"].contains(&&*name))
            && form.only("ssl_check").is_ok_and(|value| value == "1")
            && form.at_most_one("token").is_ok()
    })
}

/// Shows the command and where it was entered; neither its text nor what gives power to its holder.
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
