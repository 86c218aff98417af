//! How MongoDB signs its alerts: the headers of a delivery and what they claim, its keys and its limits.

use std::borrow::Cow;

use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm};
use webhook_core::sign::Draft;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Timestamp, Unreadable,
};

use crate::event::Event;
use crate::order;

const SIGNATURE: &str = "x-mms-signature";
const EVENT: &str = "x-mms-event";

/// MongoDB's page on the secret of a webhook: <https://www.mongodb.com/docs/atlas/tutorial/webhook-integration/>
const SECRET: SecretForm = SecretForm::chosen(
    "The right one is what was entered at MongoDB as the Webhook Secret, under Project Settings > Integrations > Webhook Settings",
);

/// Alerts of MongoDB Atlas, Cloud Manager and Ops Manager.
#[derive(Clone, Debug)]
pub struct MongoDb {
    keys: Keyring,
}

impl MongoDb {
    /// Accepts alerts signed with one of these secrets, each the text that was entered as the *webhook secret*.
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::hmac(SECRET.secrets(secrets)?)?))
    }

    /// Checks alerts against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys }
    }
}

impl Scheme for MongoDb {
    fn name(&self) -> &'static str {
        "mongodb"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        // MongoDB signs no time, and documents neither a deadline nor a size nor retries. Looked up 2026-11-28:
        // <https://www.mongodb.com/docs/atlas/tutorial/webhook-integration/>
        Defaults::new()
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let Some(signature) = head.at_most_one(SIGNATURE)? else {
            let missing = Rejection::of_header(RejectionKind::MissingHeader, SIGNATURE);
            return Err(missing.hinted("a webhook without a secret is not signed: give it one"));
        };
        Ok(Claim::under(&self.keys)
            .body()
            .topic(head.informative(EVENT))
            .offered(Algorithm::HmacSha1, Encoding::Base64, signature))
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        draft.event_header(EVENT)?;
        draft.header("content-type", "application/json")?;
        draft.header(SIGNATURE, draft.blank())
    }
}

impl Provider for MongoDb {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        Ok(Event::read(delivery))
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        event.name()
    }

    fn subject<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        order::subject(event).map(Cow::Owned)
    }

    fn occurred_at(&self, event: &Event, _: &Delivery) -> Option<Timestamp> {
        order::occurred_at(event)
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            Event::Alert(_) | Event::Template(_) => None,
        }
    }

    fn dedup_id<'a>(&self, _: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        // All deliveries of one alert share its id, and a reminder may equal an earlier delivery in every field.
        None
    }
}
