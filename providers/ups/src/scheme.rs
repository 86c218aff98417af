//! How UPS proves its deliveries: by a bearer token in a header. UPS signs nothing.
//!
//! The file has the header of a delivery, what it claims, its keys and its limits.

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

/// The longest body in bytes, which leaves room for the photo of the delivery that a body may contain. UPS documents
/// neither a size nor a deadline nor retries, as of our reading of its specification
/// (`UPSTrackAlertEnhanced.yaml` in <https://github.com/UPS-API/api-documentation>).
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
    /// Accepts deliveries with one of these bearer tokens, each without the word `Bearer`: the tokens that your own
    /// token endpoint has issued to UPS and that have not expired.
    ///
    /// If your program looks tokens up for each delivery, see [`bearer_token`].
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::tokens`] refuses.
    pub fn new(tokens: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::tokens(TOKEN.secrets(tokens)?)?))
    }

    /// Checks deliveries against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self { keys }
    }
}

/// Returns the bearer token of a request, **which nothing has verified yet**. It is for resolvers that look up whether
/// your token endpoint has issued the token and whether it is still valid.
///
/// Look the token up by its SHA-256, so that the duration of the look-up tells a caller nothing about valid tokens.
///
/// # Errors
///
/// Returns an error if the head has no such token, as [`Ups`] does.
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
        // UPS documents neither a deadline nor retries.
        Defaults::new().body_limit(BODY_LIMIT)
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        Ok(Claim::under(&self.keys)
            .leaves_body_unsigned()
            .offered(Algorithm::Credential, Encoding::Plain, bearer_token(head)?)
            .informative(head, [API_KEY]))
    }

    /// Uses the token itself as the key, because UPS sends the token with each delivery.
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
