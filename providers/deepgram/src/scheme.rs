//! How a callback of Deepgram proves that it is genuine: by a credential. Also what it claims, its keys and its limits.

use std::borrow::Cow;
use std::time::Duration;

use http::Method;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unverified};
use webhook_core::config::{Defaults, SecretFault};
use webhook_core::keys::{IntoSecrets, Keyring, SecretForm};
use webhook_core::sign::{Draft, SigningKey};
use webhook_core::{
    ConfigError, Delivery, Head, Provider, Rejection, RejectionKind, Scheme, Secret,
};

use crate::event::Event;
use crate::names::NAMES;

const AUTHORIZATION: &str = "authorization";
const DG_TOKEN: &str = "dg-token";
const CONTENT_TYPE: &str = "content-type";

const PASSWORD: SecretForm = SecretForm::chosen(
    "The right one is the password in the callback URL of your requests to Deepgram, decoded where the URL has it percent-encoded",
);

const EXTRA: SecretForm = SecretForm::chosen(
    "The right one is what your requests to Deepgram have in `extra`, behind the colon",
);

const KEY_ID: SecretForm = SecretForm::issued(
    "The right one is the identifier of the API key with which your requests are sent: Deepgram's API lists it among the keys of the project, as api_key_id",
);

/// Callbacks of Deepgram's speech-to-text, text intelligence and text-to-speech.
#[derive(Clone, Debug)]
pub struct Deepgram {
    place: Place,
    keys: Keyring,
    /// The secrets of which `metadata.extra` must hold one in addition to the credential in the head, and their key
    /// there.
    extra: Option<(Box<str>, Keyring)>,
}

/// The place that has the credential.
#[derive(Clone, Debug)]
enum Place {
    /// The header `Authorization`, with this user.
    Basic(Box<str>),
    DgToken,
    /// This key of `metadata.extra` in the body.
    Extra(Box<str>),
}

impl Deepgram {
    /// Accepts callbacks to URLs with a user and a password, such as `https://user:password@example.com/`. Deepgram
    /// recommends this, and offers nothing else for errors, audio and text intelligence.
    ///
    /// The password may contain colons. It is percent-encoded in the URL, but not in the argument of this function.
    ///
    /// # Errors
    ///
    /// Returns an error for a user with a colon, for no password, more than 16, or two of one label.
    pub fn basic(user: &str, passwords: impl IntoSecrets) -> Result<Self, ConfigError> {
        let place = Place::Basic(user.into());
        let passwords = PASSWORD.secrets(passwords)?;
        Ok(Self::new(place, Keyring::basic(user, passwords)?))
    }

    /// Accepts callbacks that have one of `secrets` at `metadata.extra.KEY`, which the request to Deepgram set by
    /// `extra=KEY:SECRET`.
    ///
    /// This is weaker than [`Deepgram::basic`] in two ways. Only speech-to-text results have such metadata, so this
    /// endpoint refuses error callbacks and everything else. And it has to read the whole body before it can refuse a
    /// stranger. Prefer Basic, alone or with [`Deepgram::with_extra_secret`].
    ///
    /// # Errors
    ///
    /// Returns an error for a key that is empty or contains anything but ASCII letters, digits, `_`, `-` and `.`; and
    /// for no secret, more than 16, or two of one label.
    pub fn extra_secret(key: &str, secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        let place = Place::Extra(plain(key)?);
        Ok(Self::new(place, Keyring::tokens(EXTRA.secrets(secrets)?)?))
    }

    /// Also requires one of these secrets at `metadata.extra.KEY`.
    ///
    /// The endpoint then accepts only speech-to-text results: error callbacks have no metadata.
    /// [`Delivery::body_key_label`] says which of the secrets a callback had. A second call replaces the key and the
    /// secrets of the first, and a call after [`Deepgram::extra_secret`] replaces those given there.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Deepgram::extra_secret`].
    pub fn with_extra_secret(
        self,
        key: &str,
        secrets: impl IntoSecrets,
    ) -> Result<Self, ConfigError> {
        if let Place::Extra(_) = self.place {
            return Self::extra_secret(key, secrets);
        }
        let extra = Some((plain(key)?, Keyring::tokens(EXTRA.secrets(secrets)?)?));
        Ok(Self { extra, ..self })
    }

    /// Accepts callbacks with one of these API key ids in the header `dg-token`.
    ///
    /// This is insecure: the value is the identifier of an API key, which consoles and logs show, and not a secret.
    /// Deepgram may also stop sending it at any time.
    ///
    /// # Errors
    ///
    /// Returns an error for no token, more than 16, or two of one label.
    #[deprecated(
        note = "since 2026-10-27 Deepgram no longer supports dg-token, and it is no secret; use Deepgram::basic"
    )]
    pub fn insecure_dg_token(tokens: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self::new(
            Place::DgToken,
            Keyring::tokens(KEY_ID.secrets(tokens)?)?,
        ))
    }

    /// Makes an adapter that looks in the same places and never finds a credential that fits, for tenants that do not
    /// exist. [`Keyring::decoy`] says more.
    #[must_use]
    pub fn decoy(&self) -> Self {
        let extra = self.extra.as_ref();
        Self {
            place: self.place.clone(),
            keys: self.keys.decoy(),
            extra: extra.map(|(key, secrets)| (key.clone(), secrets.decoy())),
        }
    }

    const fn new(place: Place, keys: Keyring) -> Self {
        Self {
            place,
            keys,
            extra: None,
        }
    }
}

/// Returns the key of an extra secret, if the URL of the request can carry it without encoding.
fn plain(key: &str) -> Result<Box<str>, ConfigError> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    if !key.is_empty() && key.bytes().all(is_plain) {
        return Ok(key.into());
    }
    Err(ConfigError::Secret {
        name: Some("the key of the extra secret".to_owned()),
        fault: SecretFault::NotOfSender("it is one or more letters, digits, _ - and ."),
        place: None,
    })
}

impl Scheme for Deepgram {
    fn name(&self) -> &'static str {
        "deepgram"
    }

    /// Returns the keys of the credential in the head, or those of the body if the head has no credential.
    fn keys(&self) -> &Keyring {
        &self.keys
    }

    /// Deepgram retries up to 10 times, 30 seconds apart, and names no deadline. Looked up 2026-11-28:
    /// <https://developers.deepgram.com/docs/callback>. Transcripts of long recordings exceed 1 MB: each word costs
    /// about a hundred bytes, and several times that if paragraphs and utterances repeat it. 32 MiB hold many hours of
    /// speech.
    fn defaults(&self) -> Defaults {
        Defaults::new()
            .body_limit(32 << 20)
            .retry_horizon(Duration::from_secs(300))
    }

    /// A request with `callback_method=put` has Deepgram call back with PUT.
    fn methods(&self) -> &'static [Method] {
        const METHODS: &[Method] = &[Method::POST, Method::PUT];
        METHODS
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let claim = match &self.place {
            Place::Extra(_) => Claim::found_in_body(&self.keys),
            Place::Basic(_) => {
                let basic = head.credentials("basic")?;
                Claim::under(&self.keys).offered(Algorithm::Credential, Encoding::Base64, basic)
            }
            Place::DgToken => {
                let token = head.only(DG_TOKEN)?;
                Claim::under(&self.keys).offered(Algorithm::Credential, Encoding::Plain, token)
            }
        };
        let claim = claim
            .leaves_body_unsigned()
            .informative(head, [CONTENT_TYPE]);
        Ok(match self.extra {
            Some(_) => claim.and_in_body(),
            None => claim,
        })
    }

    fn claim_in_body<'a>(&'a self, body: Unverified<'a>) -> Result<Claim<'a>, Rejection> {
        let (key, keys) = match (&self.place, &self.extra) {
            (Place::Extra(key), _) => (key, &self.keys),
            (_, Some((key, keys))) => (key, keys),
            (_, None) => return Err(RejectionKind::InvalidClaim.into()),
        };
        let secret = body.text_at(&["metadata", "extra", key])?;
        Ok(Claim::under(keys).leaves_body_unsigned().offered(
            Algorithm::Credential,
            Encoding::Plain,
            secret,
        ))
    }

    /// Makes the credential in the head of this password or token. For an extra secret alone there is none: it is in
    /// the body, where only the author of the body can put it.
    fn signing_key(&self, secret: &Secret) -> Result<SigningKey, ConfigError> {
        match &self.place {
            Place::Basic(user) => SigningKey::basic(user, secret),
            Place::DgToken => Ok(SigningKey::token(secret)),
            Place::Extra(_) => Err(ConfigError::Signing(
                "an extra secret stands in the body and nothing in the head is signed: sign with no key"
                    .to_owned(),
            )),
        }
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        if draft.body().first() == Some(&b'{') {
            draft.header(CONTENT_TYPE, "application/json")?;
        }
        match &self.place {
            Place::Basic(_) => draft.header(AUTHORIZATION, format!("Basic {}", draft.blank())),
            Place::DgToken => draft.header(DG_TOKEN, draft.blank()),
            Place::Extra(_) => Ok(()),
        }
    }
}

impl Provider for Deepgram {
    type Event = Event;

    webhook_core::erase_here!();

    fn parse(&self, delivery: &Delivery) -> Result<Event, Rejection> {
        let content_type = delivery.field(CONTENT_TYPE).map(|field| field.as_str());
        Ok(Event::read(content_type, delivery.body()))
    }

    fn known_events() -> &'static [&'static [&'static str]] {
        &[NAMES]
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

    /// Returns `None`, so that the digest of the body is used. The body has no authentic id: the credential
    /// authenticates only the caller. And `request_id` is not unique, because each message of a stream repeats it.
    fn dedup_id<'a>(&self, _event: &'a Event, _delivery: &'a Delivery) -> Option<Cow<'a, str>> {
        None
    }
}
