//! Seal keys: the first key seals, and every key opens. Reads them, derives one for each endpoint, and compares MACs.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use zeroize::Zeroizing;

use super::address::{ID, SealedFor};
use super::error::SealError;
use crate::algorithm::Algorithm;
use crate::config_error::{ConfigError, SecretFault};
use crate::mac::{HmacKey, Material, sha256};
use crate::secret::{IntoSecrets, Secret, Secrets};
use crate::tag::{Tag, Tags};

/// Length of a MAC, in bytes.
pub(super) const TAG: usize = 32;

/// The shortest seal key, in bytes.
const SHORTEST: usize = 32;
/// The fewest different byte values of a key. 32 random bytes have fewer with a chance of 2^-60; words and digits
/// often do.
const FEWEST_VALUES: usize = 16;

const HORIZON: Duration = Duration::from_secs(14 * 24 * 60 * 60);
const LONGEST_HORIZON: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// How many derived keys are kept. Programs may have an endpoint for each of many tenants, so the number needs a bound.
const MOST_DERIVED: usize = 256;

const FORM: &str = "a seal key is the base64 of 32 random bytes or more, which no sender gives out: generate one with `openssl rand -base64 32`";

/// The keys under which deliveries are sealed and opened: the first seals, and each of them opens.
///
/// A key is 32 random bytes or more, written in base64 (`openssl rand -base64 32`), and never a secret of an endpoint.
/// Each provider, namespace and tenant gets a key of its own, which is derived from it.
///
/// To rotate, first give every worker the new key after the old one. Then put the new key first at the receivers, and
/// at the workers. Remove the old key once everything that it has sealed is gone, which is at the latest after the
/// horizon: the longest time after which a sealed delivery is opened.
///
/// ```
/// # use webhook_core::ConfigError;
/// # use webhook_core::seal::SealKeys;
/// // WEBHOOK_SEAL_KEY seals; WEBHOOK_SEAL_KEY_2, where it is set, still opens.
/// # fn example() -> Result<SealKeys, ConfigError> {
/// let keys = SealKeys::from_env("WEBHOOK_SEAL_KEY")?;
/// # Ok(keys)
/// # }
/// ```
#[derive(Clone)]
pub struct SealKeys {
    keys: Arc<[SealKey]>,
    horizon: Duration,
}

/// One seal key.
pub(super) struct SealKey {
    id: [u8; ID],
    label: Arc<str>,
    master: HmacKey,
    /// The MACs that an endpoint's key would make of the probe if it were this key: taken as bytes, and taken as text.
    probes: [Vec<u8>; 2],
    credentials: Tags,
    /// The keys that were derived from it, by what they are for.
    derived: Mutex<HashMap<Vec<u8>, Arc<Material>>>,
}

impl SealKeys {
    /// Reads the keys from these texts of base64. The first key seals.
    ///
    /// # Errors
    ///
    /// Returns an error for a key that has fewer than 32 bytes, is not base64 or is not random; and for no key, more
    /// than 16 keys, or a key that is given twice.
    pub fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        let secrets = secrets.into_secrets()?;
        let mut keys: Vec<SealKey> = Vec::new();
        for (place, secret) in secrets.iter().enumerate() {
            let key = SealKey::new(secret, place)?;
            if keys
                .iter()
                .any(|it| it.id == key.id || it.label == key.label)
            {
                return Err(ConfigError::RepeatedLabel {
                    label: key.label.to_string(),
                });
            }
            keys.push(key);
        }
        match keys.len() {
            0 => Err(ConfigError::NoKeys),
            1..=16 => Ok(Self {
                keys: keys.into(),
                horizon: HORIZON,
            }),
            found => Err(ConfigError::TooManyKeys { found }),
        }
    }

    /// Reads the keys from the environment variables `name`, `name_2` and so on, or from the file or the folder that
    /// `name_FILE` or `name_DIR` names: see [`Secrets::from_env`]. The first key seals.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Secrets::from_env`] and of [`SealKeys::new`].
    pub fn from_env(name: &str) -> Result<Self, ConfigError> {
        Self::new(Secrets::from_env(name)).map_err(|error| error.named(name))
    }

    /// Sets the horizon: how long after it was sealed a delivery can be opened. It is 14 days unless set.
    ///
    /// Make it as long as a delivery may wait in the queue, and let the queue keep deliveries as long.
    ///
    /// # Errors
    ///
    /// Returns an error for a horizon of less than a minute or more than a year.
    pub fn with_horizon(mut self, horizon: Duration) -> Result<Self, ConfigError> {
        if !(Duration::from_secs(60)..=LONGEST_HORIZON).contains(&horizon) {
            return Err(ConfigError::Configuration(
                "the horizon of seals is under a minute or over a year: make it as long as a delivery may wait in the queue".to_owned(),
            ));
        }
        self.horizon = horizon;
        Ok(self)
    }

    /// Returns the horizon: how long after it was sealed a delivery can be opened.
    #[must_use]
    pub const fn horizon(&self) -> Duration {
        self.horizon
    }

    /// Iterates over the labels of the keys. The first key seals.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|key| &*key.label)
    }

    pub(super) fn all(&self) -> &[SealKey] {
        &self.keys
    }

    /// Returns the first key. [`SealKeys::new`] refuses to make `SealKeys` without one.
    pub(super) fn sealing(&self) -> Result<&SealKey, SealError> {
        self.keys.first().ok_or(SealError::UnknownKey)
    }

    pub(super) fn opening(&self, id: [u8; ID]) -> Option<&SealKey> {
        self.keys.iter().find(|key| key.id == id)
    }
}

impl SealKey {
    fn new(secret: &Secret, place: usize) -> Result<Self, ConfigError> {
        let bytes = secret.decode_base64("")?;
        let bytes = bytes.bytes();
        let mut seen = [false; 256];
        for byte in bytes {
            if let Some(seen) = seen.get_mut(usize::from(*byte)) {
                *seen = true;
            }
        }
        let values = seen.iter().filter(|seen| **seen).count();
        if bytes.len() < SHORTEST || values < FEWEST_VALUES {
            return Err(secret.fault(SecretFault::NotOfSender(FORM)));
        }
        let master = HmacKey::new(bytes)?;
        let texts = [bytes, secret.bytes()];
        let probe = |secret| HmacKey::new(secret).map(|key| key.probe().to_vec());
        let [as_bytes, as_text] = texts.map(probe);
        let id = made(&master, b"webhook-seal key id");
        let mut credentials = Tags::default();
        for secret in texts {
            credentials.push(Tag::Credential(&sha256(secret)));
        }
        Ok(Self {
            id: *id.first_chunk().ok_or(SecretFault::Short)?,
            label: secret
                .label()
                .map_or_else(|| place.saturating_add(1).to_string().into(), Arc::from),
            master,
            probes: [as_bytes?, as_text?],
            credentials,
            derived: Mutex::default(),
        })
    }

    pub(super) const fn id(&self) -> [u8; ID] {
        self.id
    }

    pub(super) const fn label(&self) -> &Arc<str> {
        &self.label
    }

    /// Returns whether the key of an endpoint equals this key.
    pub(super) fn is(&self, other: &Material) -> bool {
        match other {
            Material::Hmac(key) => self.probes.iter().any(|it| it == key.probe()),
            other => other.is_credential(&self.credentials),
        }
    }

    /// Derives the key for one endpoint, or returns the one that it has derived before.
    fn of(&self, address: &SealedFor<'_>) -> Result<Arc<Material>, SealError> {
        let mut place = Vec::with_capacity(address.most());
        place.extend_from_slice(b"webhook-seal endpoint");
        address.write(&mut place)?;
        let known = || self.derived.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = known().get(&place) {
            return Ok(Arc::clone(key));
        }
        let derived = Zeroizing::new(made(&self.master, &place));
        let key = HmacKey::new(&derived).map_err(|_| SealError::UnknownKey)?;
        let key = Arc::new(Material::Hmac(Box::new(key)));
        let mut known = known();
        if known.len() >= MOST_DERIVED {
            known.clear();
        }
        known.insert(place, Arc::clone(&key));
        Ok(key)
    }

    /// Makes the MAC of a message for one endpoint.
    pub(super) fn tag(
        &self,
        address: &SealedFor<'_>,
        message: &[u8],
    ) -> Result<Vec<u8>, SealError> {
        let tag = self.of(address)?.answer(Algorithm::HmacSha256, message);
        tag.ok_or(SealError::UnknownKey)
    }

    /// Returns the message without its MAC if the MAC is right, which it compares in constant time.
    pub(super) fn proven(&self, address: &SealedFor<'_>, sealed: &Bytes) -> Option<Bytes> {
        let (message, tag) = sealed.split_last_chunk::<TAG>()?;
        let mut tags = Tags::default();
        tags.push(Tag::HmacSha256(tag));
        let mut proven = false;
        self.of(address).ok()?.start(&tags, |mut running| {
            running.update(message);
            proven |= running.matches(&tags);
        });
        proven.then(|| sealed.slice(..message.len()))
    }
}

/// Makes an HMAC-SHA256.
fn made(key: &HmacKey, message: &[u8]) -> Vec<u8> {
    key.sign(Algorithm::HmacSha256, message).unwrap_or_default()
}

/// Shows the labels and the horizon.
impl fmt::Debug for SealKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealKeys")
            .field("labels", &self.labels().collect::<Vec<_>>())
            .field("horizon", &self.horizon)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;

    #[test]
    fn a_derived_key_is_kept_for_its_own_endpoint_and_not_for_more_than_the_bound() {
        let fresh = || {
            let text = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";
            SealKeys::new(Secret::new(text).unwrap()).unwrap()
        };
        let keys = fresh();
        let key = keys.sealing().unwrap();
        let number = |number: usize| number.to_string();
        let namespaces: Vec<String> = (0..MOST_DERIVED * 2).map(number).collect();
        let mut tags = Vec::new();
        // Twice each: the second time the key is the kept one.
        for namespace in namespaces.iter().flat_map(|it| [it, it]) {
            let address = SealedFor {
                provider: "p",
                namespace,
                tenant: None,
            };
            let tag = key.tag(&address, b"message").unwrap();
            let expected = fresh().sealing().unwrap().tag(&address, b"message");
            assert_eq!(tag, expected.unwrap());
            tags.push(tag);
            assert!(key.derived.lock().unwrap().len() <= MOST_DERIVED);
        }
        tags.dedup();
        assert_eq!(tags.len(), namespaces.len());
    }
}
