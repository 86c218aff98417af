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

/// The specification recommends 15 to 30 seconds; Svix waits 15 by report of its users. Looked up 2026-11-28, like
/// what follows: <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>.
/// It knows no longest payload and recommends 20 kB.
const RESPONSE_DEADLINE: Duration = Duration::from_secs(15);

/// The specification's example, and each retry has the time of its own attempt: 5 s, 5 min, 30 min, then 2, 5, 10, 14, 20 and 24 hours after one another.
const RETRY_HORIZON: Duration = Duration::from_secs(5 + 35 * 60 + 75 * 60 * 60);

/// What stands before the base64 of a secret.
const PREFIX: &str = "whsec_";

/// GitLab gives up after this, unless its administrator has set another time, as of 2026-11:
/// <https://docs.gitlab.com/user/gitlab_com/#webhooks>
const GITLAB_DEADLINE: Duration = Duration::from_secs(10);

/// GitLab sends no larger payload, unless its administrator has set another limit. From the same page.
const GITLAB_BODY_LIMIT: usize = 25 << 20;

/// What the secrets of all of them look like; Supabase shows `v1,` before it.
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

/// <https://docs.svix.com/receiving/verifying-payloads/how>
const SVIX_SECRET: SecretForm =
    secret("Svix shows the right one on the page of the endpoint, as Signing Secret");

/// <https://clerk.com/docs/webhooks/overview>
const CLERK_SECRET: SecretForm = secret(
    "Clerk shows the right one in its Dashboard, under Webhooks > the endpoint > Signing Secret",
);

/// <https://docs.gitlab.com/user/project/integrations/webhooks/>
const GITLAB_SECRET: SecretForm = secret(
    "GitLab shows a new one once, under Settings > Webhooks > the webhook > Signing token; its secret token is another thing, and signs nothing",
);

const RAW_SECRET: SecretForm =
    SecretForm::chosen("The sender shows the right one in the settings of the endpoint");

const PUBLIC_KEY: SecretForm = SecretForm::issued(
    "The sender shows the right one in the settings of the endpoint, as whpk_ and base64",
);

/// Deliveries of any sender that follows Standard Webhooks, under one or several keys of either kind.
///
/// An adapter of a sender with events of its own holds one of these and passes each function of
/// [`Scheme`] on to it.
#[derive(Clone, Debug)]
pub struct StandardWebhooks {
    keys: Keyring,
    name: &'static str,
    defaults: Defaults,
    /// The family that this sender writes when it signs. Both are read.
    family: &'static Family,
    /// Whether the sender gives its secrets out as base64, or the key is the text itself.
    base64: bool,
    /// Where the payload has the id of its object, as a JSON pointer.
    subject: Option<&'static str>,
}

impl StandardWebhooks {
    /// Accepts deliveries signed with one of these secrets, each the text `whsec_..` that the sender gives
    /// out, with or without that prefix, and with or without `v1,` before it, as Supabase shows it. The key is
    /// what its base64 stands for.
    ///
    /// Give old and new side by side while a secret is rotated.
    ///
    /// # Errors
    ///
    /// Refuses what is not base64, and what [`Keyring::hmac`] refuses.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Self::of(&SECRET, secrets)
    }

    /// Accepts deliveries signed with one of these secrets, where the key is the secret's text itself.
    ///
    /// BigCommerce signs so, with the client secret of the app.
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

    /// Accepts deliveries signed with any of these secrets and keys, as while a sender moves from `v1` to
    /// `v1a`. Secrets are read as by [`StandardWebhooks::new`].
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

    /// Checks deliveries against a ring of your own: [`Keyring::nobody`] for tenants that do not
    /// exist, and rings for tests. Secrets in it are keys as they are, decoded already. Name and
    /// limits are the general ones: see [`StandardWebhooks::named`] and the endpoint's own settings.
    ///
    /// Here [`Keyring::nobody`] counts as one secret, as most tenants have one. If your tenants have public keys, or
    /// both, use the [`decoy`](Keyring::decoy) of one of their rings, which takes as long as theirs.
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

    /// Deliveries of [Svix](https://docs.svix.com/receiving/introduction), for whichever of its customers.
    ///
    /// # Errors
    ///
    /// As for [`StandardWebhooks::new`].
    pub fn svix(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self {
            family: &SVIX,
            ..Self::of(&SVIX_SECRET, secrets)?.named("svix")
        })
    }

    /// Deliveries of [Clerk](https://clerk.com/docs/webhooks/overview), which Svix sends.
    ///
    /// # Errors
    ///
    /// As for [`StandardWebhooks::new`].
    pub fn clerk(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Ok(Self {
            family: &SVIX,
            ..Self::of(&CLERK_SECRET, secrets)?.named("clerk")
        })
    }

    /// Deliveries of [GitLab](https://docs.gitlab.com/user/project/integrations/webhooks/) that are
    /// signed with a *signing token* (`whsec_..`). Its *secret token* signs nothing and is another thing.
    ///
    /// # Errors
    ///
    /// As for [`StandardWebhooks::new`].
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

    /// Gives the adapter another sender's name, in lower case: for logs and deduplication keys.
    #[must_use]
    pub const fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// Says where the payload has the id of the object that the event speaks of, as a
    /// [JSON pointer](https://www.rfc-editor.org/rfc/rfc6901) such as `/data/id`: with it, and with the payload's
    /// `timestamp`, a late event is told from the newest of its object.
    ///
    /// The specification has a place for the time and none for the object. Give one whose ids are unique among all kinds
    /// of objects; see [`Provider::subject`].
    #[must_use]
    pub const fn with_subject(mut self, pointer: &'static str) -> Self {
        self.subject = Some(pointer);
        self
    }
}

/// The keys that the texts stand for.
fn decoded(form: &SecretForm, secrets: impl IntoSecrets) -> Result<Vec<Secret>, ConfigError> {
    let secrets = form.secrets(secrets)?;
    let decode = |secret: &Secret| secret.decode_base64(PREFIX);
    form.located(secrets.iter().map(decode).collect())
}

/// A sender's public key, `whpk_` and the base64 of 32 bytes, with or without that prefix.
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
        // What is not asked for is not offered, so that no unknown or weaker version can count.
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

    /// The key that the sender's `whsec_..` stands for; of [`StandardWebhooks::raw`], its text.
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
        // The body may be of any type, and normally it is JSON.
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
