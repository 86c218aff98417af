//! How X signs: what a delivery and a challenge claim, their keys and limits, and how the adapter answers a challenge.

use std::borrow::Cow;
use std::time::Duration;

use http::{Method, StatusCode};
use webhook_core::claim::{Algorithm, Claim, Encoding, Text};
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm};
use webhook_core::reply::{Reply, Token};
use webhook_core::sign::Draft;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Unreadable,
};

use crate::event::Event;
use crate::names::{AccountEvent, ActivityType};

/// The header with the signature by the app's OAuth 1.0 consumer secret. Every delivery had it until 2026; since then
/// only deliveries to apps that have such a secret:
/// <https://docs.x.com/x-api/webhooks/introduction#signature-headers>, looked up 2026-11-28.
const SIGNATURE: &str = "x-twitter-webhooks-signature";

/// The header with the signature by the app's OAuth 2.0 client secret. X sends both headers to an app that has both
/// secrets, and only this one to an app that has no other secret, by the same page.
const SIGNATURE_OAUTH2: &str = "x-twitter-webhooks-signature-oauth2";
const CRC_TOKEN: &str = "crc_token";

/// How long X waits for the response to a delivery; on the enterprise tier it is 3 s, by X's pages. No page says how
/// large a body may be, so bodies have the usual limit. Looked up 2026-11-28:
/// <https://docs.x.com/x-api/webhooks/introduction>,
/// <https://developer.x.com/en/docs/twitter-api/enterprise/account-activity-api/guides/activity-retries>
const RESPONSE_DEADLINE: Duration = Duration::from_secs(10);

/// X retries three times within five minutes. A replay job delivers events again that are up to 24 hours old. In the
/// enterprise tier, it delivers events that are up to five days old. Looked up 2026-11-28:
/// <https://docs.x.com/x-api/webhooks/create-replay-job-for-webhook>,
/// <https://developer.x.com/en/docs/x-api/enterprise/account-activity-api/api-reference/replay-api>
const RETRY_HORIZON: Duration = Duration::from_secs(5 * 24 * 60 * 60);

/// <https://docs.x.com/x-api/webhooks/introduction> says which secret signs, and
/// <https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret> where X shows it.
const SECRET: SecretForm = SecretForm::issued(
    "The right one is the app's OAuth 2.0 Client Secret, or for apps without one the secret of its consumer key, which X also calls the API Key Secret: both are in X's developer console, under the app > Keys and tokens, where a new one is generated if it is lost",
);

/// X's deliveries: the X Activity API, the Account Activity API and filtered streams.
#[derive(Clone, Debug)]
pub struct X {
    keys: Keyring,
}

impl X {
    /// Accepts deliveries signed with one of these secrets of your app: its OAuth 2.0 client secret, its consumer
    /// secret (API secret key), or both while X signs with both.
    ///
    /// The adapter answers a challenge with the first secret. Put the OAuth 2.0 client secret first if the app has one:
    /// X expects the answer to be made with it.
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

    fn response<'a>(&'a self, token: Token<'a>) -> Reply<'a> {
        Reply::new(StatusCode::OK)
            .json()
            .literal("{\"response_token\":\"sha256=")
            .mac(Algorithm::HmacSha256, &self.keys, Encoding::Base64, token)
            .literal("\"}")
            .because("a challenge of X, answered")
    }
}

/// Returns the challenge in the query, if it is safe to sign.
///
/// Anyone may send a challenge, and the answer is made with the key that signs deliveries. That is safe only because
/// a token is limited to a narrow alphabet: such a token is neither a JSON object nor a query with a `crc_token`, so
/// the answer is not the signature of anything that this adapter accepts.
fn challenge<'a>(head: &Head<'a>) -> Option<(Text<'a>, Token<'a>)> {
    let text = head.query(CRC_TOKEN)?;
    Some((text, Token::new(text.as_str())?))
}

impl Scheme for X {
    fn name(&self) -> &'static str {
        "x"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        // There is no tolerance, since X signs no time.
        Defaults::new()
            .response_deadline(RESPONSE_DEADLINE)
            .retry_horizon(RETRY_HORIZON)
    }

    fn methods(&self) -> &'static [Method] {
        const METHODS: &[Method] = &[Method::POST, Method::GET];
        METHODS
    }

    /// Answers a challenge that is not signed. A signed one is verified like a delivery.
    fn challenge<'a>(&'a self, head: &Head<'a>) -> Option<Reply<'a>> {
        let signed = head.has(SIGNATURE) || head.has(SIGNATURE_OAUTH2);
        if head.method() != Method::GET || signed {
            return None;
        }
        let (_, token) = challenge(head)?;
        Some(self.response(token))
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let is_get = head.method() == Method::GET;
        let asks = || challenge(head).zip(head.query_string());
        let challenged = is_get.then(asks).flatten();
        if is_get && challenged.is_none() {
            let rejection = Rejection::new(RejectionKind::NoSignature);
            return Err(
                rejection.hinted("a GET without one crc_token of 1 to 128 A-Z a-z 0-9 . _ -")
            );
        }
        // Either header proves the delivery, under any of the keys.
        let signatures = head
            .either([SIGNATURE_OAUTH2, SIGNATURE], "sha256=")
            .map_err(|refused| refused.expecting("`sha256=` and 44 characters of padded base64"))?;
        let mut claim = Claim::under(&self.keys);
        for signature in signatures.into_iter().flatten() {
            claim = claim.offered(Algorithm::HmacSha256, Encoding::Base64, signature);
        }
        Ok(match challenged {
            Some(((token, _), query)) => claim.text(query).field(CRC_TOKEN, token),
            None => claim.body().body_starts_with(b'{'),
        })
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        draft.header("content-type", "application/json")?;
        draft.header(SIGNATURE, format!("sha256={}", draft.blank()))
    }
}

impl Provider for X {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        // Only the claim of a GET, which is a challenge, has this field.
        Ok(match delivery.field(CRC_TOKEN) {
            Some(token) => Event::Challenge(token.as_str().into()),
            None => Event::read(delivery.body()),
        })
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[ActivityType::KNOWN, AccountEvent::KNOWN]
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        event.name()
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            _ => None,
        }
    }

    fn answer<'a>(&'a self, event: &'a Event) -> Option<Reply<'a>> {
        match event {
            Event::Challenge(token) => Some(self.response(Token::new(token)?)),
            _ => None,
        }
    }

    fn dedup_id<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        match event {
            // The signature covers the body, and the id is part of it.
            Event::Activity(activity) => activity.event_uuid.as_deref().map(Cow::Borrowed),
            _ => None,
        }
    }
}
