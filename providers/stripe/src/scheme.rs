//! How Stripe signs: the headers of a delivery and what they claim, its keys and its limits, and the
//! environment that an endpoint accepts.

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

/// Live mode retries for up to three days, a sandbox three times within hours: by reports of 2026-09 that cite
/// <https://docs.stripe.com/webhooks#retries>.
const RETRY_HORIZON: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// Stripe's libraries accept signatures that are up to five minutes old, and each attempt, also a retry, has a timestamp and a
/// signature of its own: by the same reports. <https://docs.stripe.com/webhooks#replay-attacks>
const TOLERANCE: Duration = Duration::from_secs(300);

/// By the same reports Stripe documents neither the size of a body nor a deadline for the response:
/// <https://docs.stripe.com/webhooks#behaviors>. An event carries one object of the API with its first page of
/// children, which is kilobytes; 4 MiB is far above that and far below what could hurt a receiver.
const BODY_LIMIT: usize = 4 << 20;

/// <https://docs.stripe.com/webhooks#verify-events>
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
    /// Real money: `livemode` is `true`.
    Live,
    /// Sandboxes and test mode: `livemode` is `false`.
    Test,
}

impl Stripe {
    /// Accepts deliveries signed with one of these endpoint secrets: the whole `whsec_..` text of each.
    ///
    /// Give old and new side by side while a secret is rolled.
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

    /// Checks deliveries against a ring of your own, unexamined: [`Keyring::nobody`] for tenants
    /// that do not exist, and rings for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys, only: None }
    }

    /// Passes only events of this environment to the handler; others are answered 200 without it.
    ///
    /// Off by default. It is for an endpoint that receives both kinds at one URL and must act on
    /// one: Stripe sends the test events of connected accounts to a platform's live Connect
    /// endpoint as well (<https://docs.stripe.com/connect/webhooks>). They are genuine, so refusing
    /// them would only make Stripe retry. An event that does not say its environment passes.
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
        // `v0` and whatever may come are not asked for, so that nothing weaker than `v1` can count.
        for element in head.only(&SIGNATURE_NAME)?.elements(',') {
            match element?.trim().split_once("=") {
                Some((key, text)) if key.as_str() == "t" => {
                    // Which of two timestamps was meant is not ours to guess: the official libraries do not agree.
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
        // It stands in the signed body. Stripe signs each retry anew and keeps the id.
        event.id().filter(|id| !id.is_empty()).map(Cow::Borrowed)
    }

    fn subject<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        order::subject(event)
    }

    fn occurred_at(&self, event: &Event, _: &Delivery) -> Option<Timestamp> {
        order::occurred_at(event)
    }
}
