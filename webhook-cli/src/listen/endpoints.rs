//! Makes the endpoint that verifies a sender's deliveries, from the text of its secret or its public key.

use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::{ConfigError, Endpoint, Provider, PublicKey, Secret};
use webhook_custom::{Custom, Error};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_mongodb::MongoDb;
use webhook_payload::Report;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_twilio::Twilio;
use webhook_ups::Ups;
use webhook_x::X;
use zeroize::Zeroizing;

use crate::Failure;
use crate::inspect::Typed;
use crate::keys::SecretText;
use crate::senders::{Given, Sender, standard};

/// A sender to listen to, and the text that signs its deliveries, if it is known.
pub(super) struct Made {
    pub(super) door: webhook_listen::Sender,
    pub(super) signs: Option<Zeroizing<String>>,
}

/// Makes a sender of its secret, its public key, or its seed.
pub(super) fn open(
    name: &str,
    sender: &'static Sender,
    secret: Option<&SecretText>,
    seed: Option<&SecretText>,
    given: &Given,
) -> Result<Made, Failure> {
    let asymmetric = match (sender.name, &given.config) {
        ("discord-interactions" | "discord-events", _) => true,
        ("custom", Some(config)) => {
            let custom = Custom::with_keyring(config, webhook_core::keys::Keyring::nobody());
            custom.map_err(Failure::usage)?.is_ed25519()
        }
        _ => false,
    };
    let mut signs = secret.filter(|_| !asymmetric).map(|it| copy(&it.text));
    let mut public = None;
    if let Some(seed) = seed {
        if !asymmetric {
            return Err(Failure::Usage(format!(
                "--seed {name}=..: {name} signs with a secret that both sides have, so name it as {name}=ENV"
            )));
        }
        let keys = (sender.keys)(&seed.text, given).map_err(|error| refused(&seed.place, error))?;
        let own = keys.key.public().unwrap_or_default();
        let own = base16ct::lower::encode_string(&own);
        if secret.is_some_and(|it| !it.text.eq_ignore_ascii_case(&own)) {
            return Err(Failure::Usage(format!(
                "--seed {name}={}: this private key does not belong to the public key that {name}=.. gives. Give the seed of that key, or leave {name}=.. out",
                seed.place
            )));
        }
        public = Some(own);
        signs = Some(copy(&seed.text));
    }
    let place = secret.or(seed).map_or("", |it| &it.place);
    let text = match (secret, &public) {
        (Some(secret), _) => &**secret.text,
        (None, Some(public)) => public,
        (None, None) => return Err(Failure::Usage(format!("{name}: write {name}=ENV"))),
    };
    // A public key, whpk_.., verifies and cannot sign.
    if sender.name == standard::STANDARD.name && text.starts_with("whpk_") {
        signs = None;
    }
    let door = door(name, sender, text, given).map_err(|error| refused(place, error))?;
    let door = match secret {
        // A public key is no secret, so nothing has to mask it.
        Some(secret) if !asymmetric => door.secret(&*secret.place, &**secret.text),
        _ => door,
    };
    let door = match seed {
        Some(seed) => door.secret(&*seed.place, &**seed.text),
        None => door,
    };
    Ok(Made { door, signs })
}

fn door(
    name: &str,
    sender: &Sender,
    text: &str,
    given: &Given,
) -> Result<webhook_listen::Sender, ConfigError> {
    let secret = || Secret::new(text);
    let public = || PublicKey::from_hex(text);
    let door = Door { name };
    Ok(match sender.name {
        "stripe" => door.typed(Stripe::new(secret()?)?),
        "github" => door.typed(GitHub::new(secret()?)?),
        "discord-interactions" => door.typed(Interactions::new(public()?)?),
        "discord-events" => door.typed(WebhookEvents::new(public()?)?),
        "deepgram" => {
            let (user, password) = text.split_once(':').ok_or_else(|| {
                ConfigError::Signing("not USER:PASSWORD, as in the callback URL".to_owned())
            })?;
            door.typed(Deepgram::basic(user, Secret::new(password)?)?)
        }
        "standard" => door.plain(standard_webhooks(text)?),
        "slack-events" => door.typed(EventsApi::new(secret()?)?),
        "slack-commands" => door.typed(Commands::new(secret()?)?),
        "slack-interactivity" => door.typed(Interactivity::new(secret()?)?),
        "twilio" => door.typed(Twilio::new(secret()?, &*given.base)?),
        "x" => door.plain(X::new(secret()?)?),
        "shopify" => door.typed(Shopify::new(secret()?)?),
        "mongodb" => door.plain(MongoDb::new(secret()?)?),
        "contentful" => door.plain(Contentful::new(secret()?)?),
        "bigcommerce" => door.plain(BigCommerce::new(secret()?)?),
        "ups" => door.plain(Ups::new(secret()?)?),
        _ => door.plain(handmade(text, given)?),
    })
}

struct Door<'a> {
    name: &'a str,
}

impl Door<'_> {
    fn typed<P>(&self, provider: P) -> webhook_listen::Sender
    where
        P: Provider,
        P::Event: Typed,
    {
        self.reporting(provider, Typed::report)
    }

    fn plain<P: Provider>(&self, provider: P) -> webhook_listen::Sender {
        self.reporting(provider, |_| None)
    }

    fn reporting<P: Provider>(
        &self,
        provider: P,
        report: fn(&P::Event) -> Option<Report>,
    ) -> webhook_listen::Sender {
        let endpoint = Endpoint::new(provider);
        // Two custom senders share a provider but have different keys, so each gets a namespace of its own.
        let endpoint = match self.name.strip_prefix("custom/") {
            Some(own) => endpoint.clone().with_namespace(own).unwrap_or(endpoint),
            None => endpoint,
        };
        webhook_listen::Sender::new(self.name, path(self.name), endpoint, report)
    }
}

fn standard_webhooks(text: &str) -> Result<StandardWebhooks, ConfigError> {
    if text.starts_with("whpk_") {
        return StandardWebhooks::asymmetric([PublicKey::from_base64("whpk_", text)?]);
    }
    if text.starts_with(standard::PRIVATE) {
        let key = standard::private(text)?
            .public()
            .ok_or(ConfigError::NoKeys)?;
        return StandardWebhooks::asymmetric([PublicKey::from_bytes(key)?]);
    }
    StandardWebhooks::new(Secret::new(text)?)
}

fn handmade(text: &str, given: &Given) -> Result<Custom, ConfigError> {
    let missing = || ConfigError::Signing(crate::senders::custom::MISSING.to_owned());
    let config = given.config.as_ref().ok_or_else(missing)?;
    let in_words = |error| match error {
        Error::Keys(error) => error,
        error => ConfigError::Signing(error.to_string()),
    };
    let nobody = Custom::with_keyring(config, webhook_core::keys::Keyring::nobody());
    if nobody.map_err(in_words)?.is_ed25519() {
        return Custom::ed25519(config, [PublicKey::from_hex(text)?]).map_err(in_words);
    }
    Custom::new(config, Secret::new(text)?).map_err(in_words)
}

/// Returns the path at which a sender's deliveries arrive: that of the example `receiver`, or `/custom/NAME`.
pub(super) fn path(name: &str) -> String {
    let path = name
        .replacen("discord-", "discord/", 1)
        .replacen("slack-", "slack/", 1);
    format!("/{path}")
}

/// Makes an error about a secret that names where it was read.
fn refused(place: &str, error: ConfigError) -> Failure {
    match error.named(place) {
        // This error already names the place.
        error @ ConfigError::Secret { .. } => Failure::usage(error),
        error @ ConfigError::ExternalUrl => Failure::Usage(format!("--external-url: {error}")),
        error => Failure::Usage(format!("{place}: {error}")),
    }
}

/// Copies the text of a secret into one block.
fn copy(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}
