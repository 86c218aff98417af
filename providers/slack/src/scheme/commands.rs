//! Accepts slash commands, and answers Slack's tests of the certificate, which it does not sign.
//!
//! <https://docs.slack.dev/interactivity/implementing-slash-commands>

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderName, StatusCode};
use webhook_core::body::Form;
use webhook_core::claim::Claim;
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring};
use webhook_core::reply::Reply;
use webhook_core::sign::Draft;
use webhook_core::{ConfigError, Delivery, Head, Provider, Rejection, Scheme, Unreadable};

use super::{SECRET, SIGNATURE};
use crate::event::command::{CommandEvent, SlashCommand};
use crate::shape::Shape;

/// The longest body that may be a test of the certificate, which consists of `ssl_check=1&token=` and a token.
const LONGEST_SSL_CHECK: usize = 256;

/// Accepts deliveries of slash commands, sent to each command's *Request URL*.
///
/// Slack tests the certificate of these URLs with a request that it does not sign. The adapter therefore answers 200 to
/// an unsigned form of at most 256 bytes that contains `ssl_check=1`, perhaps a `token`, and nothing else. No handler
/// sees such a form.
#[derive(Clone, Debug)]
pub struct Commands {
    keys: Keyring,
}

impl Commands {
    /// Accepts deliveries signed with one of these signing secrets of the app.
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::hmac(SECRET.secrets(secrets)?)?))
    }

    /// Checks deliveries against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
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
        super::defaults()
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        if !head.has(SIGNATURE) {
            return Ok(Claim::probe(
                &self.keys,
                LONGEST_SSL_CHECK,
                is_bare_ssl_check,
                StatusCode::OK,
            ));
        }
        super::claim(&self.keys, head)
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        &super::READ
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        super::draft(draft, Form::CONTENT_TYPE)
    }
}

impl Provider for Commands {
    type Event = CommandEvent;

    webhook_core::erase_here!();

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

/// Whether the body is only a test of the certificate, which may come without a signature.
fn is_bare_ssl_check(body: &[u8]) -> bool {
    Form::read(&Bytes::copy_from_slice(body)).is_ok_and(|form| {
        let mut names = form.iter().map(|(name, _)| name);
        names.all(|name| ["ssl_check", "token"].contains(&&*name))
            && form.only("ssl_check").is_ok_and(|value| value == "1")
            && form.at_most_one("token").is_ok()
    })
}
