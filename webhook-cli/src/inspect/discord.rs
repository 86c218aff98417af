//! Reads Discord's bodies of both kinds of deliveries, which say themselves what they are.

use webhook_core::sign::SigningKey;
use webhook_core::{ConfigError, PublicKey};
use webhook_discord::{InteractionEvent, Interactions, WebhookEvent, WebhookEvents};
use webhook_payload::Report;

use super::reading::{Recorded, Seen, Typed, through};
use crate::Failure;

/// Makes a key that belongs to no application.
fn key() -> Result<(SigningKey, PublicKey), ConfigError> {
    let key = SigningKey::ed25519(&[7; 32]);
    let public = PublicKey::from_bytes(key.public().unwrap_or_default())?;
    Ok((key, public))
}

pub(crate) fn interactions(recorded: &Recorded) -> Result<Seen, Failure> {
    let (key, public) = key().map_err(Failure::inspection)?;
    through(Interactions::new(public), Some(key), None, recorded)
}

pub(crate) fn events(recorded: &Recorded) -> Result<Seen, Failure> {
    let (key, public) = key().map_err(Failure::inspection)?;
    through(WebhookEvents::new(public), Some(key), None, recorded)
}

impl Typed for InteractionEvent {
    fn action(&self) -> Option<&str> {
        None
    }

    fn report(&self) -> Option<Report> {
        self.report()
    }
}

impl Typed for WebhookEvent {
    fn action(&self) -> Option<&str> {
        None
    }

    fn report(&self) -> Option<Report> {
        match self {
            Self::Event(event) => event.report(),
            _ => None,
        }
    }
}
