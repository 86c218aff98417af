//! The sender's keys, with which a program signs deliveries.

use std::fmt;

use zeroize::Zeroizing;

use crate::algorithm::Algorithm;
use crate::config_error::ConfigError;
use crate::keyring::basic_pair;
use crate::mac::HmacKey;
#[cfg(feature = "ed25519")]
use crate::mac::PrivateKey;
use crate::secret::Secret;

/// A key of the sending side, which signs deliveries. It is redacted when printed.
///
/// It is made from the secret itself, and nothing that verifies gives one out. A [`Keyring`](crate::keys::Keyring)
/// cannot be turned into one:
///
/// ```compile_fail
/// # use webhook_core::keys::Keyring;
/// # use webhook_core::sign::SigningKey;
/// fn steal(keys: &Keyring) -> SigningKey { keys.into() }
/// ```
///
/// An [`Endpoint`](crate::Endpoint) is no key either:
///
/// ```compile_fail
/// # use webhook_core::sign::Outgoing;
/// # use webhook_core::{ConfigError, Endpoint, Provider, Timestamp};
/// # use {bytes::Bytes, http::Request};
/// fn send_as_the_sender<P: Provider>(endpoint: &Endpoint<P>, now: Timestamp) -> Result<Request<Bytes>, ConfigError> {
///     Outgoing::new("{}", now).sign(endpoint.provider(), endpoint.provider().keys())
/// }
/// ```
#[derive(Clone)]
pub struct SigningKey(Kind);

#[derive(Clone)]
enum Kind {
    Hmac(Box<HmacKey>),
    #[cfg(feature = "ed25519")]
    Ed25519(PrivateKey),
    Credential(Zeroizing<Vec<u8>>),
}

impl AsRef<[Self]> for SigningKey {
    fn as_ref(&self) -> &[Self] {
        std::slice::from_ref(self)
    }
}

impl SigningKey {
    /// Makes an HMAC key of the secret's bytes. Where a sender gives out an encoded secret, such as `whsec_..` of
    /// Standard Webhooks, [`Scheme::signing_key`](crate::Scheme::signing_key) decodes it.
    ///
    /// # Errors
    ///
    /// No [`Secret`] causes an error.
    pub fn hmac(secret: &Secret) -> Result<Self, ConfigError> {
        Ok(Self(Kind::Hmac(Box::new(HmacKey::new(secret.bytes())?))))
    }

    /// Makes a key of a secret that is sent along as it is, such as a bearer token.
    #[must_use]
    pub fn token(secret: &Secret) -> Self {
        Self(Kind::Credential(Zeroizing::new(secret.bytes().to_vec())))
    }

    /// Makes a key of the credentials of HTTP Basic authentication (RFC 7617): `user:password`.
    ///
    /// # Errors
    ///
    /// Returns an error for a user with a colon, since such credentials cannot express it.
    pub fn basic(user: &str, password: &Secret) -> Result<Self, ConfigError> {
        let pair = basic_pair(user, password)?;
        Ok(Self(Kind::Credential(pair)))
    }

    /// Makes an Ed25519 private key from the 32 bytes that RFC 8032 calls the seed. Behind the feature `ed25519`.
    #[cfg(feature = "ed25519")]
    #[must_use]
    pub fn ed25519(seed: &[u8; 32]) -> Self {
        Self(Kind::Ed25519(PrivateKey::new(seed)))
    }

    /// Returns the public half of an Ed25519 key; `None` for other keys.
    #[must_use]
    pub fn public(&self) -> Option<[u8; 32]> {
        match &self.0 {
            #[cfg(feature = "ed25519")]
            Kind::Ed25519(key) => Some(key.public()),
            Kind::Hmac(_) | Kind::Credential(_) => None,
        }
    }

    pub(super) const fn is_ed25519(&self) -> bool {
        !matches!(self.0, Kind::Hmac(_) | Kind::Credential(_))
    }

    /// Makes the signature or credential; `None` if a key of this kind makes none of this algorithm.
    pub(crate) fn sign(&self, algorithm: Algorithm, message: &[u8]) -> Option<Vec<u8>> {
        match &self.0 {
            Kind::Hmac(key) => key.sign(algorithm, message),
            #[cfg(feature = "ed25519")]
            Kind::Ed25519(key) => (algorithm == Algorithm::Ed25519).then(|| key.sign(message)),
            Kind::Credential(secret) => {
                (algorithm == Algorithm::Credential).then(|| secret.to_vec())
            }
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").finish_non_exhaustive()
    }
}
