//! How Twilio signs: the URL, and the form or the digest of the body. Also the keys and limits of its deliveries.

use std::time::Duration;

use http::Method;
use webhook_core::body::Form;
use webhook_core::claim::{Algorithm, Claim, Encoding, Text, Unverified};
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm};
use webhook_core::sign::Draft;
use webhook_core::url::PublicUrl;
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Unreadable,
};

use crate::event::{Event, TARGET};
use crate::url;

const SIGNATURE: &str = "x-twilio-signature";
const SETTINGS: &str = "x-twilio-webhooks-signature-settings";
const IDEMPOTENCY_TOKEN: &str = "i-twilio-idempotency-token";

/// The name under which [`Delivery::field`] returns the id of the key that Twilio says it signed with.
const KEY_ID: &str = "key-id";

/// The parameter at the end of the query that holds the digest of a body which is not a form.
const DIGEST: &str = "bodySHA256";

/// How long Twilio waits for the response, unless the webhook's URL sets a shorter time. Twilio tries once more if it
/// could not connect, and up to five times if the URL asks for that, all within these seconds. This is from reports
/// of the page, of which only the beginning was read on 2026-11-28. It names no size, so bodies have the usual limit.
/// <https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides>
const RESPONSE_DEADLINE: Duration = Duration::from_secs(15);
const RETRY_HORIZON: Duration = RESPONSE_DEADLINE;

const HINT: &str = "if Twilio sent this, the URL is the likely cause: it signs scheme, host, path and \
                    query as entered in its console, so compare those with the public URL given here \
                    and with what the proxy passes on; next, the account whose auth token this is";

const HINT_PREFIX: &str = "the public URL given here ends in a path, which is put before the path of each \
                           request, and this request's path begins with it already: unless a proxy takes \
                           it off, give scheme and host alone; next, see whether the URL is the one that \
                           was entered at Twilio, and whose auth token this is";

/// Twilio's page on its auth tokens: <https://www.twilio.com/docs/usage/webhooks/webhooks-security>
const TOKEN: SecretForm = SecretForm::issued(
    "Twilio shows the right one in its Console, under Account Dashboard > Account Info > Auth Token",
)
.refuses(&[
    ("AC", "it is the SID of an account"),
    ("SK", "it is the SID of an API key"),
]);

/// Twilio's deliveries: forms, JSON and GET requests, under one or several auth tokens.
#[derive(Clone, Debug)]
pub struct Twilio {
    keys: Keyring,
    url: PublicUrl,
}

impl Twilio {
    /// Accepts deliveries signed with one of these auth tokens, to a URL that begins with `url`: a base such
    /// as `https://hooks.example.com`, or a [`TrustedProxy`](webhook_core::url::TrustedProxy).
    ///
    /// If a proxy removes a prefix from the path, add that prefix to the base: `https://hooks.example.com/hooks`. For a
    /// WebSocket that Twilio opens, the adapter replaces the base's scheme with `wss`.
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::hmac`] refuses, and for a base that is anything but a scheme, a host and
    /// perhaps a path.
    pub fn new(
        secrets: impl IntoSecrets,
        url: impl TryInto<PublicUrl, Error = ConfigError>,
    ) -> Result<Self, ConfigError> {
        Self::with_keyring(Keyring::hmac(TOKEN.secrets(secrets)?)?, url)
    }

    /// Checks deliveries against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
    ///
    /// # Errors
    ///
    /// Returns an error for a base that is anything but a scheme, a host and perhaps a path.
    pub fn with_keyring(
        keys: Keyring,
        url: impl TryInto<PublicUrl, Error = ConfigError>,
    ) -> Result<Self, ConfigError> {
        let url = url.try_into()?;
        Ok(Self { keys, url })
    }

    /// The hint that the operator's log shows if no signature fits.
    fn hint(&self, target: &str) -> &'static str {
        let prefix = self.url.prefix();
        let rest = target.strip_prefix(prefix.as_str());
        let comes_twice = rest.is_some_and(|it| it.is_empty() || it.starts_with(['/', '?']));
        if comes_twice && !prefix.is_empty() {
            HINT_PREFIX
        } else {
            HINT
        }
    }

    /// Adds the URL to the claim, in every spelling that Twilio may have signed.
    fn sign_url<'a>(
        &'a self,
        claim: Claim<'a>,
        head: &Head<'a>,
        target: Text<'a>,
        digest: Option<Text<'a>>,
    ) -> Result<Claim<'a>, Rejection> {
        // The digest has only one spelling, but the text before it may have several.
        let digits = digest.map_or("", |hex| hex.as_str());
        let before = target.strip_suffix(digits).unwrap_or(&target);
        let spellings = url::spellings(before);
        if let [_] = spellings.as_slice() {
            let bases = self.url.bases(head)?;
            return Ok(claim.one_of(bases.into()).text(target));
        }
        let claim = claim.one_of(self.url.urls(head, spellings)?);
        Ok(digest.into_iter().fold(claim, Claim::text))
    }
}

/// Writes what Twilio signs of a form: `name value name value ..` with nothing in between, sorted by the bytes of the
/// name and then of the value. Of equal pairs Twilio signs one.
fn canonical(body: Unverified<'_>) -> Result<Vec<u8>, Rejection> {
    let mut params = Form::decoded(body.bytes())?;
    params.sort_unstable();
    params.dedup();
    let length = params.iter().flatten().map(Vec::len).sum();
    let mut signed = Vec::with_capacity(length);
    for text in params.iter().flatten() {
        signed.extend_from_slice(text);
    }
    Ok(signed)
}

/// The algorithm that the settings header names; without that header, the algorithm of the auth token.
fn algorithm(settings: Option<Text<'_>>) -> Result<Algorithm, Rejection> {
    let named = settings.and_then(|settings| setting(settings, "algorithm"));
    match named.as_deref() {
        None | Some("HMAC_SHA1") => Ok(Algorithm::HmacSha1),
        Some("HMAC_SHA256") => Ok(Algorithm::HmacSha256),
        Some(_) => Err(Rejection::of_header(RejectionKind::NoSignature, SETTINGS)),
    }
}

fn setting<'a>(settings: Text<'a>, name: &str) -> Option<Text<'a>> {
    // Stops at the first error, which means that the list is too long to be genuine: its rest names nothing.
    let pairs = settings.elements(',').map_while(Result::ok);
    let pairs = pairs.filter_map(|pair| pair.split_once("="));
    let mut named = pairs.filter(|(key, value)| &*key.trim() == name && !value.trim().is_empty());
    named.next().map(|(_, value)| value.trim())
}

/// Returns the digest of the body from the signed query, if the query ends in one.
///
/// Twilio appends the digest, and it must be the last thing in the query: in the signed text the form follows the URL
/// without a separator, so a digest with text after it may have been a piece of a form, such as the text of a message.
fn body_digest<'a>(target: &Text<'a>) -> Result<Option<Text<'a>>, Rejection> {
    let Some((_, query)) = target.split_once("?") else {
        return Ok(None);
    };
    let names_it = |pair: &Text<'_>| pair.split('=').next().is_some_and(|name| &*name == DIGEST);
    let mut from_it = query.split('&').skip_while(|pair| !names_it(pair));
    let digest = from_it.next().map(|pair| pair.split_once("="));
    match (digest, from_it.next()) {
        (None, _) => Ok(None),
        (Some(Some((_, hex))), None) => Ok(Some(hex)),
        _ => Err(Rejection::new(RejectionKind::MalformedBody)
            .expecting("a query that ends in `bodySHA256=` and 64 hexadecimal digits")
            .hinted("the signed query does not end in the body's digest, once")),
    }
}

impl Scheme for Twilio {
    fn name(&self) -> &'static str {
        "twilio"
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        // There is no tolerance, since Twilio signs no time; and Twilio documents no size.
        Defaults::new()
            .response_deadline(RESPONSE_DEADLINE)
            .retry_horizon(RETRY_HORIZON)
            .id_header(IDEMPOTENCY_TOKEN)
    }

    fn methods(&self) -> &'static [Method] {
        const METHODS: &[Method] = &[Method::POST, Method::GET];
        METHODS
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let signature = head.only(SIGNATURE)?;
        // A settings header that cannot be read is treated as an absent one: it names no other algorithm.
        let settings = head.informative(SETTINGS);
        let target = head.signed_target()?;
        let digest = body_digest(&target)?;
        let claim = Claim::under(&self.keys)
            .offered(algorithm(settings)?, Encoding::Base64, signature)
            .id(head.informative(IDEMPOTENCY_TOKEN))
            .field(KEY_ID, settings.and_then(|it| setting(it, "key")))
            .field(TARGET, target)
            .hint(self.hint(&target));
        let claim = self.sign_url(claim, head, target, digest)?;
        Ok(match digest {
            Some(hex) => claim.body_sha256(hex),
            None if head.method() == Method::GET => claim,
            None => claim.body_as(canonical),
        })
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        self.url.draft(draft)?;
        let is_json = matches!(draft.body().first(), Some(b'{' | b'['));
        if is_json {
            draft.add_to_query(DIGEST, &draft.body_sha256())?;
            draft.header("content-type", "application/json")?;
        } else if !draft.body().is_empty() {
            draft.header("content-type", Form::CONTENT_TYPE)?;
        }
        draft.id_header(IDEMPOTENCY_TOKEN)?;
        draft.header(SIGNATURE, draft.blank())
    }
}

impl Provider for Twilio {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        Ok(Event::read(delivery))
    }

    fn event_name<'e>(&self, event: &'e Event) -> &'e str {
        event.name()
    }

    fn unreadable<'e>(&self, event: &'e Event) -> Option<&'e Unreadable> {
        match event {
            Event::Unreadable(unreadable) => Some(unreadable),
            Event::Form(_) | Event::Json(_) | Event::Get(_) => None,
        }
    }
}
