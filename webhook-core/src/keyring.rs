//! The keys of one endpoint: typed, labelled, and never empty.

use std::fmt;
use std::sync::Arc;

use crate::config_error::{ConfigError, SecretFault};
use crate::mac::{CredentialKey, HmacKey, Material};
use crate::secret::{PublicKey, Secrets};

/// Keys beyond this are refused: a delivery is never paired with more.
pub(crate) const MOST_KEYS: usize = 16;

/// Labelled keys of one or several types. Never empty, and keyed once for all deliveries.
///
/// Keys without a label of their own are called `1`, `2`, .. in the order in which they were given.
#[derive(Clone)]
pub struct Keyring {
    keys: Arc<[Key]>,
    published_example: bool,
}

#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) label: Arc<str>,
    pub(crate) material: Material,
}

impl Keyring {
    /// HMAC secrets: one, or several side by side while a secret is rotated.
    ///
    /// # Errors
    ///
    /// No key, more than 16, or two of one label.
    pub fn hmac(secrets: impl Into<Secrets>) -> Result<Self, ConfigError> {
        Builder::default().hmac(&secrets.into())?.build()
    }

    /// Ed25519 public keys of a sender.
    ///
    /// # Errors
    ///
    /// No key, more than 16, or two of one label.
    pub fn ed25519(keys: impl IntoIterator<Item = PublicKey>) -> Result<Self, ConfigError> {
        Builder::default().ed25519(keys).build()
    }

    /// HMAC secrets and Ed25519 public keys in one ring, for senders that move from one to the other.
    ///
    /// # Errors
    ///
    /// No key, more than 16, or two of one label.
    pub fn mixed(
        secrets: impl Into<Secrets>,
        keys: impl IntoIterator<Item = PublicKey>,
    ) -> Result<Self, ConfigError> {
        Builder::default()
            .hmac(&secrets.into())?
            .ed25519(keys)
            .build()
    }

    /// Secrets that the sender sends along as they are: bearer tokens and other static ones.
    ///
    /// # Errors
    ///
    /// No key, more than 16, or two of one label.
    pub fn tokens(secrets: impl Into<Secrets>) -> Result<Self, ConfigError> {
        let mut builder = Builder::default();
        for secret in secrets.into().iter() {
            builder.push(
                secret.label(),
                Material::Credential(CredentialKey::new(secret.bytes())),
            );
        }
        builder.build()
    }

    /// Credentials of HTTP Basic authentication (RFC 7617): `user:password`.
    ///
    /// # Errors
    ///
    /// A user with a colon, which such credentials cannot express; else as [`Keyring::tokens`].
    pub fn basic(user: &str, passwords: impl Into<Secrets>) -> Result<Self, ConfigError> {
        if user.contains(':') || user.chars().any(char::is_control) {
            return Err(ConfigError::Secret {
                name: Some("the user name".to_owned()),
                fault: SecretFault::WhiteSpace,
            });
        }
        let mut builder = Builder::default();
        for password in passwords.into().iter() {
            let pair = zeroize::Zeroizing::new([user.as_bytes(), b":", password.bytes()].concat());
            builder.push(
                password.label(),
                Material::Credential(CredentialKey::new(&pair)),
            );
        }
        builder.build()
    }

    /// The ring that verifies nothing and does the work of one that could: for tenants that do not exist.
    #[must_use]
    pub fn nobody() -> Self {
        Self {
            keys: Arc::new([Key {
                label: Arc::from("nobody"),
                material: Material::Nobody,
            }]),
            published_example: false,
        }
    }

    /// As many keys as this ring has, none of which verifies anything: for tenants that do not exist
    /// beside tenants whose rings are like this one.
    #[must_use]
    pub fn decoy(&self) -> Self {
        let nobody = |_: &Key| Key {
            label: Arc::from("nobody"),
            material: Material::Nobody,
        };
        Self {
            keys: self.keys.iter().map(nobody).collect(),
            published_example: false,
        }
    }

    /// The labels of the keys, in order.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|key| &*key.label)
    }

    /// Whether one of the keys is a secret published as an example.
    #[must_use]
    pub const fn has_published_example(&self) -> bool {
        self.published_example
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

#[derive(Default)]
struct Builder {
    keys: Vec<Key>,
    published_example: bool,
}

impl Builder {
    fn push(&mut self, label: Option<&str>, material: Material) {
        let place = self.keys.len().saturating_add(1);
        let label = label.map_or_else(|| place.to_string().into(), Arc::from);
        self.keys.push(Key { label, material });
    }

    fn hmac(mut self, secrets: &Secrets) -> Result<Self, ConfigError> {
        for secret in secrets.iter() {
            self.published_example |= secret.is_published_example();
            let key = HmacKey::new(secret.bytes())?;
            self.push(secret.label(), Material::Hmac(Box::new(key)));
        }
        Ok(self)
    }

    fn ed25519(mut self, keys: impl IntoIterator<Item = PublicKey>) -> Self {
        for key in keys {
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
            published_example: self.published_example,
        })
    }
}
