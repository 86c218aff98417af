//! The keys of a configuration: given in code, or read from the environment.

use std::sync::Arc;

use webhook_core::keys::{IntoPublicKeys, IntoSecrets, Keyring, PublicKeys, SecretForm, Secrets};
use webhook_core::sign::SigningKey;
use webhook_core::{ConfigError, PublicKey, Secret};

use crate::config::{Algorithm, Config, KeyEncoding};
use crate::fault::{Error, Fault};
use crate::plan::Plan;
use crate::scheme::Custom;

/// <https://developers.facebook.com/docs/graph-api/webhooks/getting-started>
const VERIFY_TOKEN: SecretForm = SecretForm::chosen(
    "The right one is what was entered at the sender as the verify token, beside the URL of this endpoint",
);

impl Custom {
    /// Deliveries under one of these secrets: HMAC secrets, tokens or passwords, as the sender gives
    /// them out. Give old and new side by side while one is rotated; challenges are answered with
    /// the first.
    ///
    /// # Errors
    ///
    /// A configuration of which no safe endpoint can be made, and what [`Keyring`] refuses.
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

    /// Deliveries signed with the private half of one of these keys.
    ///
    /// # Errors
    ///
    /// As for [`Custom::new`].
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

    /// Deliveries checked against a ring of your own: [`Keyring::nobody`] for tenants that do not
    /// exist, and rings for tests.
    ///
    /// # Errors
    ///
    /// A configuration of which no safe endpoint can be made.
    pub fn with_keyring(config: &Config, keys: Keyring) -> Result<Self, Error> {
        let plan = plan(&*config.resolved()?)?;
        Ok(Self::of(plan, keys))
    }

    /// Deliveries under the keys that the configuration names: an environment variable `NAME`, and `NAME_2`,
    /// `NAME_3` and so on beside it; or the file that `NAME_FILE` or the folder that `NAME_DIR` names.
    /// [`Secrets::from_env`] reads them.
    ///
    /// # Errors
    ///
    /// As for [`Custom::new`], and variables that are not set.
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

    /// Also accepts a `GET` with `hub.mode=subscribe` and one of these as its `hub.verify_token`
    /// (at Meta, and older WebSub) is answered with its `hub.challenge`.
    ///
    /// Choose letters and digits: a token that a URL must encode is not compared decoded.
    ///
    /// # Errors
    ///
    /// What [`Keyring::tokens`] refuses.
    pub fn with_verify_token(self, tokens: impl IntoSecrets) -> Result<Self, Error> {
        Ok(Self {
            verify: Some(Keyring::tokens(VERIFY_TOKEN.secrets(tokens)?)?),
            ..self
        })
    }

    /// Deliveries of the same configuration under keys that nobody has: for tenants that do not exist.
    /// A question for a subscription is refused where this refuses one. [`Keyring::decoy`] says more.
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

/// What the sender makes its proof with, of the secret as it is given out.
#[derive(Debug)]
pub(crate) enum Proof {
    Basic(String),
    Token,
    Hmac(KeyEncoding, String),
    Ed25519,
}

impl Proof {
    pub(crate) fn key(&self, secret: &Secret) -> Result<SigningKey, ConfigError> {
        match self {
            Self::Basic(user) => SigningKey::basic(user, secret),
            Self::Token => Ok(SigningKey::token(secret)),
            Self::Hmac(encoding, prefix) => SigningKey::hmac(&decoded(secret, *encoding, prefix)?),
            Self::Ed25519 => Err(ConfigError::Signing(
                "this sender signs with a private Ed25519 key, and a secret is none: use SigningKey::ed25519"
                    .to_owned(),
            )),
        }
    }
}

fn decoded(secret: &Secret, encoding: KeyEncoding, prefix: &str) -> Result<Secret, ConfigError> {
    match encoding {
        KeyEncoding::Utf8 => Ok(secret.clone()),
        KeyEncoding::Hex => secret.decode_hex(prefix),
        KeyEncoding::Base64 => secret.decode_base64(prefix),
    }
}

/// What the sender's keys are.
enum Kind {
    Token,
    Hmac(KeyEncoding),
    Ed25519(KeyEncoding),
}

/// The kind, where encoding and prefix fit it.
fn kind(config: &Config) -> Result<Kind, Error> {
    let (encoding, prefix) = (config.key.encoding, &config.key.prefix);
    let kind = match &config.signature {
        None => match encoding {
            None | Some(KeyEncoding::Utf8) => Kind::Token,
            Some(_) => return Err(config.fault(Fault::KeyEncoding)),
        },
        Some(signature) if signature.algorithm == Algorithm::Ed25519 => match encoding {
            None => Kind::Ed25519(KeyEncoding::Hex),
            Some(KeyEncoding::Utf8) => return Err(config.fault(Fault::KeyEncoding)),
            Some(encoding) => Kind::Ed25519(encoding),
        },
        Some(_) => Kind::Hmac(encoding.unwrap_or(KeyEncoding::Utf8)),
    };
    let is_text = matches!(kind, Kind::Token | Kind::Hmac(KeyEncoding::Utf8));
    if is_text && !prefix.is_empty() {
        return Err(config.fault(Fault::KeyPrefix));
    }
    Ok(kind)
}

/// What is known of the sender's keys: the credentials of a header are ASCII, or no request has them.
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

/// The keys now and, where they are set, the old ones.
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
