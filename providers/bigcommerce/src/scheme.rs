//! How BigCommerce signs: as Standard Webhooks does, with the client secret of the app as the key.

use std::borrow::Cow;
use std::time::Duration;

use http::HeaderName;
use webhook_core::claim::Claim;
use webhook_core::config::{Defaults, RetryTime};
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm};
use webhook_core::sign::Draft;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, Scheme, Timestamp, Unreadable,
};
use webhook_standard::StandardWebhooks;

use crate::event::Event;
use crate::names::Scope;
use crate::order;

/// The sum of the pauses before BigCommerce's eleven retries: 48 hours. An earlier edition of the page, read on
/// 2026-11-28, lists the second pause twice. The page says neither how long BigCommerce waits for a response nor how
/// large a body may be: <https://developer.bigcommerce.com/docs/integrations/webhooks#callback-retry-mechanism>
const RETRY_HORIZON: Duration =
    Duration::from_secs(60 + 180 + 300 + 600 + 900 + 1800 + 3600 + 7200 + 21_600 + 50_400 + 86_400);

/// <https://developer.bigcommerce.com/docs/integrations/webhooks/https-webhook-overview> says which secret signs, and
/// <https://developer.bigcommerce.com/docs/integrations/apps/guide/developer-portal> where BigCommerce shows it.
const SECRET: SecretForm = SecretForm::issued(
    "BigCommerce shows the right one in its Developer Portal, in the list of apps > View credentials, as Client Secret",
)
.refuses(&[("whsec_", STANDARD), ("v1,whsec_", STANDARD)]);
const STANDARD: &str = "whsec_ stands before those of Standard Webhooks, and here the key is the text of the app's client secret";

/// BigCommerce's deliveries to one app.
#[derive(Clone, Debug)]
pub struct BigCommerce {
    standard: StandardWebhooks,
}

impl BigCommerce {
    /// Accepts deliveries signed with one of these client secrets of your app. The key is the secret's text itself.
    ///
    /// # Errors
    ///
    /// Refuses secrets of other senders (`whsec_..`), and what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::hmac(SECRET.secrets(secrets)?)?))
    }

    /// Checks deliveries against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
    #[must_use]
    pub fn with_keyring(keys: Keyring) -> Self {
        let standard = StandardWebhooks::with_keyring(keys).named("bigcommerce");
        Self { standard }
    }
}

impl Scheme for BigCommerce {
    fn name(&self) -> &'static str {
        self.standard.name()
    }

    fn keys(&self) -> &Keyring {
        self.standard.keys()
    }

    fn defaults(&self) -> Defaults {
        // The tolerance is that of Standard Webhooks, in which each attempt is signed with its own time. BigCommerce
        // documents neither a tolerance nor a deadline nor a size
        // (<https://developer.bigcommerce.com/docs/integrations/webhooks#callback-retry-mechanism>); a callback is a
        // few hundred bytes.
        Defaults::new()
            .retry_horizon(RETRY_HORIZON)
            .retry_time(RetryTime::Renewed)
            .id_header("webhook-id")
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        self.standard.claim(head)
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        self.standard.headers()
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        self.standard.draft(draft)
    }
}

impl Provider for BigCommerce {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        Ok(Event::read(delivery))
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[Scope::KNOWN]
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
            Event::Callback(_) | Event::Other(_) => None,
        }
    }
}
