//! The keys of one endpoint: each has a type and a label, and there is always at least one.

use std::fmt;
use std::sync::{Arc, LazyLock};

use crate::algorithm::Algorithm;
use crate::config_error::{ConfigError, SecretFault};
use crate::mac::{CredentialKey, HmacKey, Material};
use crate::nobody::nobodys;
#[cfg(feature = "ed25519")]
use crate::secret::{IntoPublicKeys, PublicKeys};
use crate::secret::{IntoSecrets, KeyWarning, MOST_KEYS, Secret, Secrets, warnings};

/// The most Ed25519 keys; each signature that a delivery offers is verified with each of them.
const MOST_ED25519_KEYS: usize = 4;

/// The labelled keys of an endpoint, of one or several types. It is never empty, and each HMAC key is hashed only once
/// for all deliveries.
///
/// Keys without a label are called `1`, `2`, .. in the order in which they were given.
#[derive(Clone)]
pub struct Keyring {
    keys: Arc<[Key]>,
    warnings: Arc<[KeyWarning]>,
}

#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) label: Arc<str>,
    pub(crate) material: Material,
    /// Whether a match with the key proves anything. It is false for a key that nobody has, which also signs nothing.
    pub(crate) proves: bool,
}

static NOBODY: LazyLock<Keyring> = LazyLock::new(|| Keyring::of_nobody(nobodys().iter()));

impl Keyring {
    /// Makes a ring of HMAC secrets: of one, or of several while a secret is rotated.
    ///
    /// # Errors
    ///
    /// Returns an error for no key, more than 16 keys, or two keys with one label.
    pub fn hmac(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Self::of_secrets(secrets.into_secrets())
    }

    fn of_secrets(secrets: Result<Secrets, ConfigError>) -> Result<Self, ConfigError> {
        Builder::default().hmac(&secrets?)?.build()
    }

    /// Makes a ring of a sender's Ed25519 public keys. Behind the feature `ed25519`.
    ///
    /// # Errors
    ///
    /// Returns an error for no key, more than 4 keys, or two keys with one label.
    #[cfg(feature = "ed25519")]
    pub fn ed25519(keys: impl IntoPublicKeys) -> Result<Self, ConfigError> {
        Builder::default()
            .ed25519(&keys.into_public_keys()?)
            .build()
    }

    /// Makes a ring of HMAC secrets and Ed25519 public keys, for senders that move from one to the
    /// other. Behind the feature `ed25519`.
    ///
    /// # Errors
    ///
    /// Returns an error for no key, more than 16 keys, more than 4 public ones, or two keys with one label.
    #[cfg(feature = "ed25519")]
    pub fn mixed(
        secrets: impl IntoSecrets,
        keys: impl IntoPublicKeys,
    ) -> Result<Self, ConfigError> {
        Builder::default()
            .hmac(&secrets.into_secrets()?)?
            .ed25519(&keys.into_public_keys()?)
            .build()
    }

    /// Makes a ring of secrets that the sender sends along as they are, such as bearer tokens.
    ///
    /// # Errors
    ///
    /// Returns an error for no key, more than 16 keys, or two keys with one label.
    pub fn tokens(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        let mut builder = Builder::default();
        for secret in secrets.into_secrets()?.iter() {
            builder.warn(secret);
            builder.push(
                secret.label(),
                Material::Credential(CredentialKey::new(secret.bytes())),
            );
        }
        builder.build()
    }

    /// Makes a ring of credentials of HTTP Basic authentication (RFC 7617): `user:password`.
    ///
    /// # Errors
    ///
    /// Returns an error for a user with a colon, since such credentials cannot express it, and the errors of
    /// [`Keyring::tokens`].
    pub fn basic(user: &str, passwords: impl IntoSecrets) -> Result<Self, ConfigError> {
        let mut builder = Builder::default();
        for password in passwords.into_secrets()?.iter() {
            builder.warn(password);
            let pair = basic_pair(user, password)?;
            builder.push(
                password.label(),
                Material::Credential(CredentialKey::new(&pair)),
            );
        }
        builder.build()
    }

    /// Makes a ring for a tenant that does not exist. It verifies nothing, and takes as long as a ring with one key.
    ///
    /// It computes whatever the signatures ask for, under keys that nobody has, so neither the answer nor its time
    /// tells a stranger that there is no such tenant. If your tenants have several keys, or keys of two kinds, use
    /// [`Keyring::decoy`].
    #[must_use]
    pub fn nobody() -> Self {
        NOBODY.clone()
    }

    /// Makes a ring for a tenant that does not exist, with as many keys of the same kinds as this ring. Nobody has any
    /// of them.
    ///
    /// A ring with two keys takes up to twice the time of a ring with one. How many keys a ring has is no secret, but
    /// whether a tenant exists may be one, and a decoy keeps it.
    #[must_use]
    pub fn decoy(&self) -> Self {
        let like = |key: &Key| nobodys().iter().find(|it| it.is_like(&key.material));
        Self::of_nobody(self.keys.iter().filter_map(like))
    }

    /// Removes from [`Keyring::nobody`] all keys but those that make such signatures. Any other ring stays as it is.
    ///
    /// It is for schemes whose deliveries can bring signatures of two kinds while a ring commonly has keys of one
    /// kind: if only the ring of nobody computed both, its time would give it away.
    #[must_use]
    pub fn narrowed(self, algorithm: Algorithm) -> Self {
        if !Arc::ptr_eq(&self.keys, &NOBODY.keys) {
            return self;
        }
        let keys = self.keys.iter().map(|key| &key.material);
        Self::of_nobody(keys.filter(|material| material.makes(algorithm)))
    }

    fn of_nobody<'m>(keys: impl Iterator<Item = &'m Material>) -> Self {
        let key = |material: &Material| Key {
            label: Arc::from("nobody"),
            material: material.clone(),
            proves: false,
        };
        Self {
            keys: keys.map(key).collect(),
            warnings: Arc::new([]),
        }
    }

    /// Makes a ring of one HMAC key of any form, to explain a refusal with.
    #[cfg(feature = "explain")]
    pub(crate) fn trial_hmac(key: &[u8]) -> Option<Self> {
        Some(Self::trial(Material::Hmac(Box::new(
            HmacKey::new(key).ok()?,
        ))))
    }

    /// Makes a ring of one credential of any form, to explain a refusal with.
    #[cfg(feature = "explain")]
    pub(crate) fn trial_credential(credential: &[u8]) -> Option<Self> {
        Some(Self::trial(Material::Credential(CredentialKey::new(
            credential,
        ))))
    }

    #[cfg(feature = "explain")]
    fn trial(material: Material) -> Self {
        Self {
            keys: Arc::new([Key {
                label: Arc::from("trial"),
                material,
                proves: true,
            }]),
            warnings: Arc::new([]),
        }
    }

    /// Iterates over the labels of the keys, in order.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|key| &*key.label)
    }

    /// Returns warnings about keys that are probably a mistake, but may be intended. The layer logs each of them once,
    /// when it is built.
    #[must_use]
    pub fn warnings(&self) -> &[KeyWarning] {
        &self.warnings
    }

    pub(crate) fn keys(&self) -> &[Key] {
        &self.keys
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.labels()).finish()
    }
}

/// Writes `user:password`, as both ends of HTTP Basic authentication do.
pub(crate) fn basic_pair(
    user: &str,
    password: &Secret,
) -> Result<zeroize::Zeroizing<Vec<u8>>, ConfigError> {
    if user.contains(':') || user.chars().any(char::is_control) {
        return Err(ConfigError::Secret {
            name: Some("the user name".to_owned()),
            fault: SecretFault::NotOfSender(
                "a user name of Basic credentials has no colon and no control character",
            ),
            place: None,
        });
    }
    let pair = [user.as_bytes(), b":", password.bytes()].concat();
    Ok(zeroize::Zeroizing::new(pair))
}

#[derive(Default)]
struct Builder {
    keys: Vec<Key>,
    warnings: Vec<KeyWarning>,
}

impl Builder {
    fn push(&mut self, label: Option<&str>, material: Material) {
        let place = self.keys.len().saturating_add(1);
        let label = label.map_or_else(|| place.to_string().into(), Arc::from);
        self.keys.push(Key {
            label,
            material,
            proves: true,
        });
    }

    fn hmac(mut self, secrets: &Secrets) -> Result<Self, ConfigError> {
        for secret in secrets.iter() {
            self.warn(secret);
            let key = HmacKey::new(secret.bytes())?;
            self.push(secret.label(), Material::Hmac(Box::new(key)));
        }
        Ok(self)
    }

    fn warn(&mut self, secret: &Secret) {
        self.warnings.extend(warnings(secret));
    }

    #[cfg(feature = "ed25519")]
    fn ed25519(mut self, keys: &PublicKeys) -> Self {
        for key in keys.iter() {
            let material = Material::Ed25519(Box::new(key.verifying_key().clone()));
            self.push(key.label(), material);
        }
        self
    }

    fn build(self) -> Result<Keyring, ConfigError> {
        let found = self.keys.len();
        if found == 0 {
            return Err(ConfigError::NoKeys);
        }
        if found > MOST_KEYS {
            return Err(ConfigError::TooManyKeys { found });
        }
        let is_public = |key: &&Key| key.material.makes(Algorithm::Ed25519);
        let found = self.keys.iter().filter(is_public).count();
        if found > MOST_ED25519_KEYS {
            return Err(ConfigError::TooManyPublicKeys { found });
        }
        for (place, key) in self.keys.iter().enumerate() {
            if self
                .keys
                .iter()
                .take(place)
                .any(|earlier| earlier.label == key.label)
            {
                return Err(ConfigError::RepeatedLabel {
                    label: key.label.to_string(),
                });
            }
        }
        Ok(Keyring {
            keys: self.keys.into(),
            warnings: self.warnings.into(),
        })
    }
}
