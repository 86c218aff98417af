//! How UPS proves its deliveries, by a bearer token alone: the header of a delivery and what it claims, its keys and its
//! limits.

use std::borrow::Cow;

use webhook_core::claim::{Algorithm, Claim, Encoding, Text};
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm};
use webhook_core::sign::{Draft, SigningKey};
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Secret, Unreadable,
};

use crate::event::Event;
use crate::names::StatusType;

const AUTHORIZATION: &str = "authorization";
const API_KEY: &str = "x-api-key";

/// Not documented, and neither are a deadline and retries, as of our reading of UPS's specification
/// (`UPSTrackAlertEnhanced.yaml` in <https://github.com/UPS-API/api-documentation>). A photo of the delivery is part
/// of the body.
const BODY_LIMIT: usize = 8 << 20;

const TOKEN: SecretForm = SecretForm::issued(
    "The right one is what your own token endpoint has handed out to UPS, or what your subscription gave to UPS as its credential",
);

/// The tracking events of UPS Track Alert.
#[derive(Clone, Debug)]
pub struct Ups {
    keys: Keyring,
}

impl Ups {
    /// Accepts deliveries with one of these bearer tokens, each without the word `Bearer`: those that your own
    /// token endpoint has handed out to UPS and that have not expired.
    ///
    /// For tokens that are looked up for each delivery, see [`bearer_token`].
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::tokens`] refuses.
    pub fn new(tokens: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::tokens(TOKEN.secrets(tokens)?)?))
    }

    /// Checks deliveries against a ring of your own: [`Keyring::nobody`] for tenants that do not
    /// exist, and rings for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys }
    }
}

/// The bearer token of a request, **of which nothing is known yet**: for resolvers that look up whether
/// your token endpoint has handed it out and whether it still holds.
///
/// Look it up by its SHA-256, so that the time of the look-up tells nothing of the tokens that there are.
///
/// # Errors
///
/// Returns an error for a head without such a token, as [`Ups`] refuses it.
pub fn bearer_token<'a>(head: &Head<'a>) -> Result<Text<'a>, Rejection> {
    let malformed = Rejection::of_header(RejectionKind::MalformedHeader, AUTHORIZATION)
        .expecting("`Bearer`, a blank and a token");
    let (scheme, token) = head.only(AUTHORIZATION)?.split_once(" ").ok_or(malformed)?;
    if scheme.eq_ignore_ascii_case("bearer") && !token.is_empty() {
        Ok(token)
    } else {
        Err(malformed)
    }
}

impl Scheme for Ups {
    fn name(&self) -> &'static str {
        "ups"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        // Neither a deadline nor retries are documented there.
        Defaults::new().body_limit(BODY_LIMIT)
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        Ok(Claim::under(&self.keys)
            .leaves_body_unsigned()
            .offered(Algorithm::Credential, Encoding::Plain, bearer_token(head)?)
            .informative(head, [API_KEY]))
    }

    /// The token itself: UPS sends it along.
    fn signing_key(&self, token: &Secret) -> Result<SigningKey, ConfigError> {
        Ok(SigningKey::token(token))
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        draft.header("content-type", "application/json")?;
        draft.header("user-agent", "UPSPubSubTrackingService")?;
        draft.header(AUTHORIZATION, format!("Bearer {}", draft.blank()))
    }
}

impl Provider for Ups {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        Ok(Event::read(delivery))
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[StatusType::KNOWN]
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        event.name()
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            Event::Tracking(_) | Event::Other(_) => None,
        }
    }

    fn dedup_id<'a>(&self, _: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        None // there is none, and nothing in the body is authenticated beyond the caller
    }
}
