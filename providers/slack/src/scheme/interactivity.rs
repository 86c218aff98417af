//! Accepts interactions: what people do with components, shortcuts and dialogs.
//!
//! <https://docs.slack.dev/interactivity/handling-user-interaction>

use std::borrow::Cow;

use http::HeaderName;
use webhook_core::body::Form;
use webhook_core::claim::Claim;
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring};
use webhook_core::sign::Draft;
use webhook_core::{ConfigError, Delivery, Head, Provider, Rejection, Scheme, Unreadable};

use super::SECRET;
use crate::event::interaction::{Interaction, InteractionEvent};
use crate::names::InteractionType;
use crate::shape::Shape;

/// Accepts deliveries of interactive components, sent to the *Request URL* and the *Options Load URL* of the app's
/// *Interactivity & Shortcuts*.
#[derive(Clone, Debug)]
pub struct Interactivity {
    keys: Keyring,
}

impl Interactivity {
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

impl Scheme for Interactivity {
    fn name(&self) -> &'static str {
        "slack-interactivity"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        super::defaults()
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        super::claim(&self.keys, head)
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        &super::READ
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        super::draft(draft, Form::CONTENT_TYPE)
    }
}

impl Provider for Interactivity {
    type Event = InteractionEvent;

    webhook_core::erase_here!();

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
