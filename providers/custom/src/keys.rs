//! Makes an endpoint's keys for a configuration, from secrets that the program gives or that the environment has.

use std::sync::Arc;

use webhook_core::keys::{IntoPublicKeys, IntoSecrets, Keyring, PublicKeys, SecretForm, Secrets};
use webhook_core::{ConfigError, PublicKey, Secret};

use crate::config::{Config, KeyEncoding};
use crate::error::Error;
use crate::fault::Fault;
use crate::plan::Plan;
use crate::proof::{Kind, Proof, decoded, kind};
use crate::scheme::Custom;

/// Meta's page on the verify token: <https://developers.facebook.com/docs/graph-api/webhooks/getting-started>
const VERIFY_TOKEN: SecretForm = SecretForm::chosen(
    "The right one is what was entered at the sender as the verify token, beside the URL of this endpoint",
);

impl Custom {
    /// Accepts deliveries under one of these secrets: HMAC secrets, tokens or passwords, as the sender shows them.
    /// While a secret is rotated, give the old one and the new one. The adapter answers challenges with the first.
    ///
    /// # Errors
    ///
    /// Returns an error for a configuration that no safe endpoint can be made of, and for what [`Keyring`] refuses.
    pub fn new(config: &Config, secrets: impl IntoSecrets) -> Result<Self, Error> {
        let config = config.resolved()?;
        let plan = plan(&config)?;
        let kind = kind(&config)?;
        if matches!(kind, Kind::Ed25519(_)) {
            return Err(config.fault(Fault::KeyKind));
        }
        let form = form(&config, &kind);
        let secrets = form.secrets(secrets)?;
        let keys = match (&config.basic, kind) {
            (Some(basic), _) => Keyring::basic(&basic.user, secrets)?,
            (None, Kind::Token) => Keyring::tokens(secrets)?,
            (None, Kind::Hmac(encoding)) => {
                let prefix = &config.key.prefix;
                let decode = |secret: &Secret| decoded(secret, encoding, prefix);
                let decoded: Result<Vec<Secret>, ConfigError> =
                    secrets.iter().map(decode).collect();
                Keyring::hmac(form.located(decoded)?)?
            }
            (None, Kind::Ed25519(_)) => return Err(config.fault(Fault::KeyKind)),
        };
        Ok(Self::of(plan, keys))
    }

    /// Accepts deliveries signed with the private half of one of these keys.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Custom::new`].
    pub fn ed25519(config: &Config, keys: impl IntoPublicKeys) -> Result<Self, Error> {
        let config = config.resolved()?;
        let plan = plan(&config)?;
        match kind(&config)? {
            kind @ Kind::Ed25519(_) => {
                let keys = form(&config, &kind).public_keys(keys)?;
                Ok(Self::of(plan, Keyring::ed25519(keys)?))
            }
            Kind::Token | Kind::Hmac(_) => Err(config.fault(Fault::KeyKind)),
        }
    }

    /// Checks deliveries against a keyring that you have made: [`Keyring::nobody`] for tenants that do not exist, or a
    /// keyring for tests.
    ///
    /// # Errors
    ///
    /// Returns an error for a configuration that no safe endpoint can be made of.
    pub fn with_keyring(config: &Config, keys: Keyring) -> Result<Self, Error> {
        let plan = plan(&*config.resolved()?)?;
        Ok(Self::of(plan, keys))
    }

    /// Accepts deliveries under the keys that the configuration names: the environment variable `NAME`, and `NAME_2`,
    /// `NAME_3` and so on; or the file that `NAME_FILE` names, or the files of the folder that `NAME_DIR` names.
    /// [`Secrets::from_env`] reads them.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Custom::new`], and an error for variables that are not set.
    pub fn from_env(config: &Config) -> Result<Self, Error> {
        let config = config.resolved()?;
        let env = config.key.env.as_deref();
        let env = env.ok_or_else(|| config.fault(Fault::NoKeyVariable))?;
        let old = config.key.old_env.as_deref();
        let kind = kind(&config)?;
        let form = form(&config, &kind);
        let custom = match kind {
            Kind::Ed25519(encoding) => {
                let parse = |text: &str| public_key(text, encoding, &config.key.prefix);
                let read = |name: &str| PublicKeys::from_env_with(name, parse);
                let keys = both(read(env), old.map(read), |keys| {
                    keys.iter().cloned().collect()
                });
                Self::ed25519(&config, form.located(keys)?)
            }
            Kind::Token | Kind::Hmac(_) => {
                let old = old.map(Secrets::from_env);
                let secrets = both(Secrets::from_env(env), old, |secrets| {
                    secrets.iter().cloned().collect()
                });
                Self::new(&config, form.located(secrets)?)
            }
        }?;
        match &config.subscription {
            Some(subscription) => {
                custom.with_verify_token(Secrets::from_env(&subscription.token_env))
            }
            None => Ok(custom),
        }
    }

    /// Also answers the `GET` with which Meta and older WebSub senders ask whether to subscribe this endpoint. If it
    /// has `hub.mode=subscribe` and one of these tokens as its `hub.verify_token`, the answer is its `hub.challenge`.
    ///
    /// Choose a token of letters and digits. The adapter does not decode the token of the request before it compares
    /// it, so a token that has to be percent-encoded in a URL never fits.
    ///
    /// # Errors
    ///
    /// Returns an error for what [`Keyring::tokens`] refuses.
    pub fn with_verify_token(self, tokens: impl IntoSecrets) -> Result<Self, Error> {
        Ok(Self {
            verify: Some(Keyring::tokens(VERIFY_TOKEN.secrets(tokens)?)?),
            ..self
        })
    }

    /// Makes an adapter of the same configuration with keys that nobody has, for tenants that do not exist. It refuses
    /// the `GET` that asks for a subscription if this adapter does. [`Keyring::decoy`] says more.
    #[must_use]
    pub fn decoy(&self) -> Self {
        Self {
            plan: Arc::clone(&self.plan),
            keys: self.keys.decoy(),
            verify: self.verify.as_ref().map(Keyring::decoy),
        }
    }

    fn of(plan: Plan, keys: Keyring) -> Self {
        Self {
            plan: Arc::new(plan),
            keys,
            verify: None,
        }
    }
}

fn plan(config: &Config) -> Result<Plan, Error> {
    let mut plan = Plan::of(config).map_err(|fault| config.fault(fault))?;
    plan.proof = match (&config.basic, kind(config)?) {
        (Some(basic), _) => Proof::Basic(basic.user.clone()),
        (None, Kind::Token) => Proof::Token,
        (None, Kind::Hmac(encoding)) => Proof::Hmac(encoding, config.key.prefix.clone()),
        (None, Kind::Ed25519(_)) => Proof::Ed25519,
    };
    Ok(plan)
}

/// Says what is known of the sender's secrets. Credentials in a header must be ASCII, or no request could carry them.
fn form(config: &Config, kind: &Kind) -> SecretForm {
    let is_token = matches!(kind, Kind::Token) && config.basic.is_none();
    let (prefix, place) = (config.key.prefix.clone(), config.key.place.clone());
    let form = SecretForm::described(config.key.ascii, prefix, place);
    if is_token {
        form.sent_in_a_header()
    } else {
        form
    }
}

/// Returns the present keys and, if they are set, the old ones.
fn both<S, K>(
    new: Result<S, ConfigError>,
    old: Option<Result<S, ConfigError>>,
    list: fn(&S) -> Vec<K>,
) -> Result<Vec<K>, ConfigError> {
    let mut keys = list(&new?);
    match old {
        Some(Ok(old)) => keys.extend(list(&old)),
        Some(Err(error)) if !error.is_not_set() => return Err(error),
        Some(Err(_)) | None => {}
    }
    Ok(keys)
}

fn public_key(text: &str, encoding: KeyEncoding, prefix: &str) -> Result<PublicKey, ConfigError> {
    match encoding {
        KeyEncoding::Base64 => PublicKey::from_base64(prefix, text),
        KeyEncoding::Hex | KeyEncoding::Utf8 => {
            PublicKey::from_hex(text.strip_prefix(prefix).unwrap_or(text))
        }
    }
}
