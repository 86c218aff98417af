//! How deliveries of Standard Webhooks are signed: the headers and what they claim, the keys and the limits.

use std::borrow::Cow;
use std::time::Duration;

use http::HeaderName;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::config::{Defaults, RetryTime};
use webhook_core::keys::{IntoPublicKeys, IntoSecrets, Keyring, SecretForm};
use webhook_core::sign::{Draft, SigningKey};
use webhook_core::{
    ConfigError, Delivery, Head, Provider, PublicKey, Rejection, Scheme, Secret, Timestamp,
    Unreadable,
};

use crate::event::Event;
use crate::family::{Family, READ, SVIX, SVIX_ID, WEBHOOK, WEBHOOK_ID};

/// How long a sender waits for the response: the specification recommends 15 to 30 seconds, and Svix waits 15 by
/// reports of its users. The specification sets no longest payload and recommends 20 kB. Looked up 2026-11-28:
/// <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>.
const RESPONSE_DEADLINE: Duration = Duration::from_secs(15);

/// The sum of the pauses in the specification's example: 5 s, 5 min, 30 min, then 2, 5, 10, 14, 20 and 24 hours. Each
/// retry is signed with the time of its own attempt.
const RETRY_HORIZON: Duration = Duration::from_secs(5 + 35 * 60 + 75 * 60 * 60);

/// The prefix before the base64 of a secret.
const PREFIX: &str = "whsec_";

/// How long GitLab waits for the response, unless its administrator has set another time, as of 2026-11:
/// <https://docs.gitlab.com/user/gitlab_com/#webhooks>
const GITLAB_DEADLINE: Duration = Duration::from_secs(10);

/// The largest payload that GitLab sends, unless its administrator has set another limit. From the same page.
const GITLAB_BODY_LIMIT: usize = 25 << 20;

/// The form that the secrets of all these senders have. Supabase shows a secret with `v1,` before it.
const fn secret(place: &'static str) -> SecretForm {
    SecretForm::issued(place)
        .begins_with(PREFIX)
        .leaves_out("v1,")
        .refuses(&[
            (
                "whpk_",
                "it is a public key, which goes to StandardWebhooks::asymmetric",
            ),
            ("whsk_", "it is a private key, which only the sender has"),
        ])
}

const SECRET: SecretForm =
    secret("The sender shows the right one in the settings of the endpoint, as whsec_ and base64");

/// Svix's page on its secrets: <https://docs.svix.com/receiving/verifying-payloads/how>
const SVIX_SECRET: SecretForm =
    secret("Svix shows the right one on the page of the endpoint, as Signing Secret");

/// Clerk's page on its secrets: <https://clerk.com/docs/webhooks/overview>
const CLERK_SECRET: SecretForm = secret(
    "Clerk shows the right one in its Dashboard, under Webhooks > the endpoint > Signing Secret",
);

/// GitLab's page on its secrets: <https://docs.gitlab.com/user/project/integrations/webhooks/>
const GITLAB_SECRET: SecretForm = secret(
    "GitLab shows a new one once, under Settings > Webhooks > the webhook > Signing token; its secret token is another thing, and signs nothing",
);

const RAW_SECRET: SecretForm =
    SecretForm::chosen("The sender shows the right one in the settings of the endpoint");

const PUBLIC_KEY: SecretForm = SecretForm::issued(
    "The sender shows the right one in the settings of the endpoint, as whpk_ and base64",
);

/// Deliveries of any sender that follows Standard Webhooks, under one or several keys of either kind. An adapter with
/// events of its own holds one and forwards each function of [`Scheme`] to it.
#[derive(Clone, Debug)]
pub struct StandardWebhooks {
    keys: Keyring,
    name: &'static str,
    defaults: Defaults,
    /// The family of headers that this sender writes when it signs. The adapter reads both.
    family: &'static Family,
    /// Whether the sender gives its secrets out as base64. If not, the key is the secret's text itself.
    base64: bool,
    /// The JSON pointer to the id of the object in the payload.
    subject: Option<&'static str>,
}

impl StandardWebhooks {
    /// Accepts deliveries signed with one of these secrets, each the text `whsec_..` that the sender shows, with or
    /// without that prefix, and with or without `v1,` before it. The key is the bytes that the base64 encodes.
    ///
    /// While a secret is rotated, give the old one and the new one.
    ///
    /// # Errors
    ///
    /// Refuses what is not base64, and what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Self::of(&SECRET, secrets)
    }

    /// Accepts deliveries signed with one of these secrets, where the key is the secret's text itself.
    ///
    /// BigCommerce signs like this, with the client secret of the app.
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::hmac`] refuses.
    pub fn raw(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        let secrets = RAW_SECRET.secrets(secrets)?;
        Ok(Self {
            base64: false,
            ..Self::with_keyring(Keyring::hmac(secrets)?)
        })
    }

    /// Accepts deliveries signed with the private half of one of these keys: see [`public_key`].
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::ed25519`] refuses.
    pub fn asymmetric(keys: impl IntoPublicKeys) -> Result<Self, ConfigError> {
        let keys = PUBLIC_KEY.public_keys(keys)?;
        Ok(Self::with_keyring(Keyring::ed25519(keys)?))
    }

    /// Accepts deliveries signed with any of these secrets and public keys: for a sender that is moving from `v1` to
    /// `v1a`. Secrets are read as [`StandardWebhooks::new`] reads them.
    ///
    /// # Errors
    ///
    /// Refuses secrets that are not base64, and what [`Keyring::mixed`] refuses.
    pub fn mixed(
        secrets: impl IntoSecrets,
        keys: impl IntoPublicKeys,
    ) -> Result<Self, ConfigError> {
        let secrets = decoded(&SECRET, secrets)?;
        let keys = PUBLIC_KEY.public_keys(keys)?;
        Ok(Self::with_keyring(Keyring::mixed(secrets, keys)?))
    }

    /// Checks deliveries against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests. A secret in it is the key itself, already decoded. Name and limits are the general ones: see
    /// [`StandardWebhooks::named`] and the endpoint's settings.
    ///
    /// [`Keyring::nobody`] takes as long to check as one secret, which most tenants have. If yours have public keys,
    /// use the [`decoy`](Keyring::decoy) of one of their keyrings, which takes as long as theirs.
    #[must_use]
    pub fn with_keyring(keys: Keyring) -> Self {
        Self {
            keys: keys.narrowed(Algorithm::HmacSha256),
            name: "standard-webhooks",
            defaults: Defaults::new()
                .response_deadline(RESPONSE_DEADLINE)
                .retry_horizon(RETRY_HORIZON)
                .retry_time(RetryTime::Renewed)
                .id_header(WEBHOOK_ID)
                .id_header(SVIX_ID),
            family: &WEBHOOK,
            base64: true,
            subject: None,
        }
    }

    /// Accepts deliveries of any customer of [Svix](https://docs.svix.com/receiving/introduction).
    ///
    /// # Errors
    ///
    /// Refuses what [`StandardWebhooks::new`] refuses.
    pub fn svix(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self {
            family: &SVIX,
            ..Self::of(&SVIX_SECRET, secrets)?.named("svix")
        })
    }

    /// Accepts deliveries of [Clerk](https://clerk.com/docs/webhooks/overview), which Svix sends.
    ///
    /// # Errors
    ///
    /// Refuses what [`StandardWebhooks::new`] refuses.
    pub fn clerk(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self {
            family: &SVIX,
            ..Self::of(&CLERK_SECRET, secrets)?.named("clerk")
        })
    }

    /// Accepts deliveries of [GitLab](https://docs.gitlab.com/user/project/integrations/webhooks/) that are signed with
    /// a
    /// *signing token* (`whsec_..`). GitLab's *secret token* is something else and signs nothing.
    ///
    /// # Errors
    ///
    /// Refuses what [`StandardWebhooks::new`] refuses.
    pub fn gitlab(signing_tokens: impl IntoSecrets) -> Result<Self, ConfigError> {
        let mut gitlab = Self::of(&GITLAB_SECRET, signing_tokens)?.named("gitlab");
        gitlab.defaults = gitlab
            .defaults
            .body_limit(GITLAB_BODY_LIMIT)
            .response_deadline(GITLAB_DEADLINE);
        Ok(gitlab)
    }

    fn of(form: &SecretForm, secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        let secrets = decoded(form, secrets)?;
        Ok(Self::with_keyring(Keyring::hmac(secrets)?))
    }

    /// Sets the sender's name, in lower case, which logs and deduplication keys contain.
    #[must_use]
    pub const fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// Says where the payload has the id of the object that an event is about, as a
    /// [JSON pointer](https://www.rfc-editor.org/rfc/rfc6901) such as `/data/id`. From it and the payload's `timestamp`
    /// your program can tell that an event is older than the newest one of its object. The id must be unique among
    /// objects of all kinds; see [`Provider::subject`].
    #[must_use]
    pub const fn with_subject(mut self, pointer: &'static str) -> Self {
        self.subject = Some(pointer);
        self
    }
}

/// Decodes the texts of secrets to keys.
fn decoded(form: &SecretForm, secrets: impl IntoSecrets) -> Result<Vec<Secret>, ConfigError> {
    let secrets = form.secrets(secrets)?;
    let decode = |secret: &Secret| secret.decode_base64(PREFIX);
    form.located(secrets.iter().map(decode).collect())
}

/// Reads a sender's public key: `whpk_` and the base64 of 32 bytes, with or without that prefix.
///
/// # Errors
///
/// [`PublicKeyFault`](webhook_core::config::PublicKeyFault) says what is wrong with it.
pub fn public_key(text: &str) -> Result<PublicKey, ConfigError> {
    PublicKey::from_base64("whpk_", text)
}

impl Scheme for StandardWebhooks {
    fn name(&self) -> &'static str {
        self.name
    }

    fn keys(&self) -> &Keyring {
        &self.keys
    }

    fn defaults(&self) -> Defaults {
        self.defaults
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let family = Family::of(head)?;
        let id = family.id(head)?;
        let mut claim = Claim::under(&self.keys);
        claim.set_id(id);
        claim.add_text(id);
        claim.add_bytes(&b"."[..]);
        claim.add_timestamp(head.only(&family.timestamp)?, Unit::Seconds)?;
        claim.add_bytes(&b"."[..]);
        claim.add_body();
        // The loop offers only the versions that it knows, so that no unknown or weaker version can prove a delivery.
        for element in head.only(&family.signature)?.elements(' ') {
            let Some((version, text)) = element?.split_once(",") else {
                continue;
            };
            let algorithm = match version.as_str() {
                "v1" => Algorithm::HmacSha256,
                "v1a" => Algorithm::Ed25519,
                _ => continue,
            };
            claim.add_offered_in_list(algorithm, Encoding::Base64, text)?;
        }
        Ok(claim)
    }

    fn headers(&self) -> &'static [&'static HeaderName] {
        &READ
    }

    /// Returns the key that the sender's `whsec_..` encodes, or the secret's own text for [`StandardWebhooks::raw`].
    fn signing_key(&self, secret: &Secret) -> Result<SigningKey, ConfigError> {
        if self.base64 {
            let keys = decoded(&SECRET, secret.clone())?;
            SigningKey::hmac(keys.first().ok_or(ConfigError::NoKeys)?)
        } else {
            SigningKey::hmac(secret)
        }
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        let id = draft.id()?.to_owned();
        let elements: Vec<_> = (0..draft.signatures())
            .map(|place| {
                let version = if draft.is_ed25519(place) { "v1a" } else { "v1" };
                format!("{version},{}", draft.blank())
            })
            .collect();
        // The body may be of any type, but normally it is JSON.
        if !draft.has_header("content-type") {
            draft.header("content-type", "application/json")?;
        }
        draft.header(self.family.id.as_str(), id)?;
        draft.header(
            self.family.timestamp.as_str(),
            draft.timestamp(Unit::Seconds),
        )?;
        draft.header(self.family.signature.as_str(), elements.join(" "))
    }
}

impl Provider for StandardWebhooks {
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
            Event::Message(_) | Event::Other(_) => None,
        }
    }

    fn subject<'a>(&self, event: &'a Event, _: &'a Delivery) -> Option<Cow<'a, str>> {
        event.subject(self.subject?).map(Cow::Owned)
    }

    fn occurred_at(&self, event: &Event, _: &Delivery) -> Option<Timestamp> {
        match event {
            Event::Message(message) => Timestamp::from_rfc3339(message.timestamp.as_deref()?),
            Event::Other(_) | Event::Unreadable(_) => None,
        }
    }
}
