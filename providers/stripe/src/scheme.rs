//! How Stripe signs: the headers of a delivery and what they claim, its keys and its limits.
//!
//! The file also has the environment (live or test) that an endpoint accepts.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderName, StatusCode};
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::config::{Defaults, RetryTime, SecretFault};
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm, Secrets};
use webhook_core::reply::Reply;
use webhook_core::sign::Draft;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Timestamp,
};

use crate::names::{SnapshotType, ThinType};
use crate::order;
use crate::payload::Event;

const SIGNATURE: &str = "stripe-signature";
static SIGNATURE_NAME: HeaderName = HeaderName::from_static(SIGNATURE);
static READ: [&HeaderName; 1] = [&SIGNATURE_NAME];

/// In live mode Stripe retries for up to three days, in a sandbox three times within hours, by reports of 2026-09 that
/// cite <https://docs.stripe.com/webhooks#retries>.
const RETRY_HORIZON: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// Stripe's libraries accept signatures that are up to five minutes old. By the same reports each attempt, also a
/// retry, has a timestamp and a signature of its own. <https://docs.stripe.com/webhooks#replay-attacks>
const TOLERANCE: Duration = Duration::from_secs(300);

/// By the same reports Stripe documents neither the size of a body nor a deadline for the response:
/// <https://docs.stripe.com/webhooks#behaviors>. An event has one object of the API with its first page of children,
/// which is kilobytes. 4 MiB is much more than that, and much less than would hurt a receiver.
const BODY_LIMIT: usize = 4 << 20;

/// Stripe's page on endpoint secrets: <https://docs.stripe.com/webhooks#verify-events>
const SECRET: SecretForm = SecretForm::issued(
    "Stripe shows the right one in its Dashboard, under Webhooks > the endpoint, as the signing secret; `stripe listen` prints one of its own",
)
.begins_with("whsec_")
.refuses(&[
    ("we_", "it is the id of the endpoint"),
    ("acct_", "it is the id of an account"),
    ("v1,", "v1, stands before secrets of Standard Webhooks, and Stripe's begin with whsec_"),
    ("whpk_", "it is a public key of Standard Webhooks"),
]);

/// Stripe's deliveries: snapshot events and thin events, under one or several endpoint secrets.
#[derive(Clone, Debug)]
pub struct Stripe {
    keys: Keyring,
    only: Option<Environment>,
}

/// The two environments whose events Stripe marks with `livemode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Live mode, in which real money moves: `livemode` is `true`.
    Live,
    /// Sandboxes and test mode: `livemode` is `false`.
    Test,
}

impl Stripe {
    /// Accepts deliveries signed with one of these endpoint secrets, each the whole `whsec_..` text.
    ///
    /// While a secret is rolled, give the old one and the new one.
    ///
    /// # Errors
    ///
    /// Refuses API keys (`sk_`, `pk_`, `rk_`), and what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Self::of(SECRET.secrets(secrets)?)
    }

    fn of(secrets: Secrets) -> Result<Self, ConfigError> {
        let api_key = ["sk_", "pk_", "rk_"];
        if secrets
            .iter()
            .any(|secret| secret.starts_with_any(&api_key))
        {
            return SECRET.located(Err(SecretFault::ApiKey.into()));
        }
        Ok(Self::with_keyring(Keyring::hmac(secrets)?))
    }

    /// Checks deliveries against a keyring that you have made, whose secrets are not examined: [`Keyring::nobody`] for
    /// tenants that do not exist, or a keyring for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys, only: None }
    }

    /// Passes only events of this environment to the handler, and answers others 200 without calling it.
    ///
    /// This is off by default. It is for an endpoint that receives events of both environments at one URL and must act
    /// on those of one: Stripe also sends the test events of connected accounts to a platform's live Connect endpoint
    /// (<https://docs.stripe.com/connect/webhooks>). Those events are genuine, so if they were refused, Stripe would
    /// only retry them. An event that does not say its environment reaches the handler.
    #[must_use]
    pub fn only(self, environment: Environment) -> Self {
        Self {
            only: Some(environment),
            ..self
        }
    }
}

impl Scheme for Stripe {
    fn name(&self) -> &'static str {
        "stripe"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        Defaults::new()
            .tolerance(TOLERANCE)
            .body_limit(BODY_LIMIT)
            .retry_horizon(RETRY_HORIZON)
            .retry_time(RetryTime::Renewed)
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let mut claim = Claim::under(&self.keys);
        let mut time = None;
        // The loop offers only `v1`, so that neither `v0` nor any other version can prove a delivery.
        for element in head.only(&SIGNATURE_NAME)?.elements(',') {
            match element?.trim().split_once("=") {
                Some((key, text)) if key.as_str() == "t" => {
                    // Of two timestamps, this does not guess which one counts: the official libraries do not agree.
                    let repeated = time.replace(text).is_some();
                    if repeated {
                        return Err(malformed());
                    }
                }
                Some((key, text)) if key.as_str() == "v1" => {
                    claim.add_offered_in_list(Algorithm::HmacSha256, Encoding::Hex, text)?;
                }
                _ => {}
            }
        }
        claim.add_timestamp(time.ok_or_else(malformed)?, Unit::Seconds)?;
        claim.add_bytes(&b"."[..]);
        claim.add_body();
        Ok(claim)
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        &READ
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        let mut value = format!("t={}", draft.timestamp(Unit::Seconds));
        for _ in 0..draft.signatures() {
            value.push_str(",v1=");
            value.push_str(draft.blank());
        }
        draft.header("content-type", "application/json; charset=utf-8")?;
        draft.header(SIGNATURE, value)
    }
}

const fn malformed() -> Rejection {
    Rejection::of_header(RejectionKind::MalformedHeader, SIGNATURE)
        .expecting("`t=` and a time once, and `v1=` and a signature, with commas between")
}

impl Provider for Stripe {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        Ok(Event::read(delivery.body()))
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[SnapshotType::KNOWN, ThinType::KNOWN]
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        event.name()
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e webhook_core::Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }

    fn retained(&self, event: &Event, _: &Delivery) -> usize {
        event.memory()
    }

    fn answer<'a>(&'a self, event: &'a Event) -> Option<Reply<'a>> {
        let reason = match (self.only?, event.livemode()?) {
            (Environment::Live, false) => {
                "an event of the test environment, at an endpoint for live ones"
            }
            (Environment::Test, true) => {
                "an event of the live environment, at an endpoint for test ones"
            }
            (Environment::Live, true) | (Environment::Test, false) => return None,
        };
        Some(Reply::new(StatusCode::OK).because(reason))
    }

    fn dedup_id<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        // The signature covers the id. Stripe signs each retry anew and keeps the id.
        event.id().filter(|id| !id.is_empty()).map(Cow::Borrowed)
    }

    fn subject<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        order::subject(event)
    }

    fn occurred_at(&self, event: &Event, _: &Delivery) -> Option<Timestamp> {
        order::occurred_at(event)
    }
}
