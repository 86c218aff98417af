//! How Contentful signs: the headers of a delivery and what they claim, its keys and its limits.
//! The signed bytes are written in `canonical.rs`.

use std::borrow::Cow;
use std::time::Duration;

use http::Method;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm};
use webhook_core::sign::Draft;
use webhook_core::url::PathPrefix;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, Scheme, Timestamp, Unreadable,
};

use crate::canonical::{self, SIGNATURE, SIGNED_HEADERS, TIMESTAMP};
use crate::event::Event;
use crate::order;

const TOPIC: &str = "x-contentful-topic";
const IDEMPOTENCY_KEY: &str = "x-contentful-idempotency-key";
const CONTENT_TYPE: &str = "content-type";

/// The headers that [`Delivery::field`] returns by these names: what a request is about, and which user or app it is
/// of.
const FIELDS: [&str; 6] = [
    "x-contentful-webhook-name",
    "x-contentful-crn",
    "x-contentful-space-id",
    "x-contentful-environment-id",
    canonical::USER_ID,
    "x-contentful-app-id",
];

/// Contentful's library accepts a signature that is up to this old, unless it is told otherwise. Looked up 2026-11-28:
/// <https://contentful.github.io/node-apps-toolkit/functions/requests_verify_request.verifyRequest.html>
const TOLERANCE: Duration = Duration::from_secs(30);

/// How long Contentful waits for the response. Looked up 2026-11-28:
/// <https://www.contentful.com/developers/changelog/reduced-webhook-timeout/>
const RESPONSE_DEADLINE: Duration = Duration::from_secs(30);

/// By default Contentful retries twice, 30 seconds apart. A space with a retry policy of its own gets up to 99 retries,
/// within about 24 hours. Contentful does not document whether it signs a retry with a new time. Looked up 2026-11-28:
/// <https://www.contentful.com/developers/docs/webhooks/retry-policy/>
const RETRY_HORIZON: Duration = Duration::from_secs(24 * 60 * 60);

/// An entry may have 2 MB and a response of the API 7 MB, so this leaves room for both. Looked up 2026-11-28:
/// <https://www.contentful.com/developers/docs/platform/technical-limits-legacy-2024>
const BODY_LIMIT: usize = 8 << 20;

/// Where Contentful documents the secret of webhooks, and that of apps:
/// <https://www.contentful.com/developers/docs/extensibility/webhooks/request-verification/>,
/// <https://www.contentful.com/developers/docs/extensibility/app-framework/request-verification/>
const SECRET: SecretForm = SecretForm::issued(
    "Contentful shows a new one once, when request verification is enabled: for webhooks under the space's Settings > Webhooks > Settings, for an app under the app's Security tab",
)
.demands(
    64,
    is_letter,
    "a signing secret has 64 letters, digits and + / = _ -. Copy it again, whole, or enable a new one",
);

const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'_' | b'-')
}

/// Requests that Contentful signs: webhooks, and the requests that it sends to apps.
#[derive(Clone, Debug)]
pub struct Contentful {
    keys: Keyring,
    prefix: PathPrefix,
    refuse_users: bool,
}

impl Contentful {
    /// Accepts requests signed with one of these signing secrets. Each is the text of 64 characters that Contentful
    /// shows once, when it makes the secret.
    ///
    /// # Errors
    ///
    /// Refuses a text of another form, and what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::with_keyring(Keyring::hmac(SECRET.secrets(secrets)?)?))
    }

    /// Checks requests against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
    #[must_use]
    pub const fn with_keyring(keys: Keyring) -> Self {
        Self {
            keys,
            prefix: PathPrefix::NONE,
            refuse_users: false,
        }
    }

    /// Refuses requests that a user of the space has had signed with an app's secret. Contentful adds
    /// `x-contentful-user-id` to the signed headers of such a request, and that header is what this looks for.
    ///
    /// Contentful does not document whether an app event that a user has caused carries that header too. Look at some
    /// events of your app before you turn this on: it would refuse those that do.
    /// <https://www.contentful.com/developers/docs/references/content-management-api/app-signed-request>,
    /// looked up 2026-11-28.
    #[must_use]
    pub const fn refusing_requests_of_users(mut self) -> Self {
        self.refuse_users = true;
        self
    }

    /// Accepts requests that come through a proxy which removes this prefix, such as `/hooks`, from the path.
    /// Contentful signs the path that it called, so the adapter puts the prefix in front of each request's path before
    /// it verifies.
    ///
    /// # Errors
    ///
    /// Refuses a prefix that is not a path or is longer than 256 characters: see [`PathPrefix`].
    pub fn behind_prefix(self, prefix: &str) -> Result<Self, ConfigError> {
        let prefix = PathPrefix::try_from(prefix)?;
        Ok(Self { prefix, ..self })
    }
}

impl Scheme for Contentful {
    fn name(&self) -> &'static str {
        "contentful"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        Defaults::new()
            .tolerance(TOLERANCE)
            .body_limit(BODY_LIMIT)
            .response_deadline(RESPONSE_DEADLINE)
            .retry_horizon(RETRY_HORIZON)
            .id_header(IDEMPOTENCY_KEY)
    }

    /// The owner of a webhook chooses its method, and the signature covers it.
    fn methods(&self) -> &'static [Method] {
        const METHODS: &[Method] = &[
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
            Method::GET,
        ];
        METHODS
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let signature = head.only(SIGNATURE)?;
        let claim = Claim::under(&self.keys)
            .hint("Contentful signs method, path, query and headers: is the URL that arrives the one that was called?")
            .bytes(head.method().as_str().as_bytes())
            .bytes(&b"\n"[..]);
        // A signed header was read strictly above; a header that is not signed is only passed on as information.
        Ok(canonical::headers(
            canonical::path(claim, head, &self.prefix)?,
            head,
            self.refuse_users,
        )?
        .bytes(&b"\n"[..])
        .body()
        .topic(head.informative(TOPIC))
        .id(head.informative(IDEMPOTENCY_KEY))
        .offered(Algorithm::HmacSha256, Encoding::Hex, signature)
        .informative(head, FIELDS))
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        let mut names = vec![CONTENT_TYPE, SIGNED_HEADERS, TIMESTAMP];
        draft.header(
            CONTENT_TYPE,
            "application/vnd.contentful.management.v1+json",
        )?;
        draft.header(TIMESTAMP, draft.timestamp(Unit::Milliseconds))?;
        if draft.id_header(IDEMPOTENCY_KEY)? {
            names.push(IDEMPOTENCY_KEY);
        }
        if draft.event_header(TOPIC)? {
            names.push(TOPIC);
        }
        names.sort_unstable();
        draft.header(SIGNED_HEADERS, names.join(","))?;
        draft.header(SIGNATURE, draft.blank())
    }
}

impl Provider for Contentful {
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
            Event::Message(_) | Event::Other(_) => None,
        }
    }
}
