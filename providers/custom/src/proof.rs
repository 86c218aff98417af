//! The kinds of keys that a configuration can name, and how a sender's secret becomes the key that proves deliveries.

use webhook_core::sign::SigningKey;
use webhook_core::{ConfigError, Secret};

use crate::config::{Algorithm, Config, KeyEncoding};
use crate::error::Error;
use crate::fault::Fault;

/// What kind of proof the sender's deliveries carry, and how the key is made of the secret that the sender shows.
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

/// Returns the bytes of a key, from the secret as the sender shows it.
pub(crate) fn decoded(
    secret: &Secret,
    encoding: KeyEncoding,
    prefix: &str,
) -> Result<Secret, ConfigError> {
    match encoding {
        KeyEncoding::Utf8 => Ok(secret.clone()),
        KeyEncoding::Hex => secret.decode_hex(prefix),
        KeyEncoding::Base64 => secret.decode_base64(prefix),
    }
}

/// What kind of keys the sender has, and how they are written.
pub(crate) enum Kind {
    Token,
    Hmac(KeyEncoding),
    Ed25519(KeyEncoding),
}

/// Returns the kind of keys, if the configured encoding and prefix fit it.
pub(crate) fn kind(config: &Config) -> Result<Kind, Error> {
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
