//! All keyed computations, in the only file that names a cryptographic crate: HMAC, Ed25519, constant-time comparison.

#[cfg(feature = "seal")]
use std::sync::OnceLock;

#[cfg(feature = "ed25519")]
use ed25519_dalek::{Signature, Signer as _, SigningKey, StreamVerifier, VerifyingKey as DalekKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};
use subtle::{Choice, ConstantTimeEq as _};

use crate::algorithm::Algorithm;
#[cfg(feature = "ed25519")]
use crate::config_error::PublicKeyFault;
use crate::config_error::SecretFault;
use crate::encoding::Encoding;
use crate::tag::{Tag, Tags};

/// The longest credential, in characters; a longer one is refused unread.
const LONGEST_CREDENTIAL: usize = 4096;

/// A message whose MACs tell whether a seal key equals a key of an endpoint. No sender signs this message.
#[cfg(feature = "seal")]
const PROBE: &[u8] = b"webhook-seal probe";

/// Decodes an offered text and adds it to the tags; false if it is not the accepted spelling of a full-length value.
pub(crate) fn decode(
    tags: &mut Tags,
    algorithm: Algorithm,
    encoding: Encoding,
    text: &str,
) -> bool {
    let mut decoded = || {
        match algorithm {
            Algorithm::HmacSha256 => tags.push(Tag::HmacSha256(&encoding.decode(text)?)),
            Algorithm::HmacSha1 => tags.push(Tag::HmacSha1(&encoding.decode(text)?)),
            Algorithm::Ed25519 => tags.push(Tag::Ed25519(&encoding.decode(text)?)),
            // A plain credential is hashed as it was sent, so that there is no copy of it.
            Algorithm::Credential if encoding == Encoding::Plain => {
                let short = (text.len() <= LONGEST_CREDENTIAL).then_some(text);
                tags.push(Tag::Credential(&sha256(short?.as_bytes())));
            }
            Algorithm::Credential => {
                let credential = encoding.decode_up_to(text, LONGEST_CREDENTIAL)?;
                tags.push(Tag::Credential(&sha256(&credential)));
            }
        }
        Some(())
    };
    decoded().is_some()
}

/// An HMAC key with its inner and outer pads already hashed.
#[derive(Clone)]
pub(crate) struct HmacKey {
    sha256: Hmac<Sha256>,
    sha1: Hmac<Sha1>,
    /// This key's MAC of [`PROBE`]. It is made when it is first asked for, since each seal asks for it.
    #[cfg(feature = "seal")]
    probe: OnceLock<Vec<u8>>,
}

impl HmacKey {
    pub(crate) fn new(secret: &[u8]) -> Result<Self, SecretFault> {
        // HMAC takes keys of every length, so no secret causes this error of the trait.
        Ok(Self {
            sha256: Hmac::new_from_slice(secret).map_err(|_| SecretFault::Short)?,
            sha1: Hmac::new_from_slice(secret).map_err(|_| SecretFault::Short)?,
            #[cfg(feature = "seal")]
            probe: OnceLock::new(),
        })
    }
}

impl HmacKey {
    pub(crate) fn sign(&self, algorithm: Algorithm, message: &[u8]) -> Option<Vec<u8>> {
        match algorithm {
            Algorithm::HmacSha256 => {
                let mac = self.sha256.clone().chain_update(message);
                Some(mac.finalize().into_bytes().to_vec())
            }
            Algorithm::HmacSha1 => {
                let mac = self.sha1.clone().chain_update(message);
                Some(mac.finalize().into_bytes().to_vec())
            }
            Algorithm::Ed25519 | Algorithm::Credential => None,
        }
    }
}

#[cfg(feature = "seal")]
impl HmacKey {
    /// Returns this key's MAC of [`PROBE`].
    pub(crate) fn probe(&self) -> &[u8] {
        let made = || self.sign(Algorithm::HmacSha256, PROBE).unwrap_or_default();
        self.probe.get_or_init(made)
    }
}

/// The digest of a secret that is sent as it is. Digests are compared, and the secret itself is not kept.
#[derive(Clone)]
pub(crate) struct CredentialKey([u8; 32]);

impl CredentialKey {
    pub(crate) fn new(credential: &[u8]) -> Self {
        Self(sha256(credential))
    }
}

/// An Ed25519 public key that is a point of the curve and not of small order.
#[cfg(feature = "ed25519")]
#[derive(Clone, Debug)]
pub(crate) struct VerifyingKey(DalekKey);

#[cfg(feature = "ed25519")]
impl VerifyingKey {
    pub(crate) fn new(bytes: &[u8; 32]) -> Result<Self, PublicKeyFault> {
        let key = DalekKey::from_bytes(bytes).map_err(|_| PublicKeyFault::NotAPoint)?;
        if key.is_weak() {
            return Err(PublicKeyFault::Weak);
        }
        Ok(Self(key))
    }

    /// Starts to verify one signature, strictly.
    ///
    /// The streaming verifier recomputes R and compares encodings, so a non-canonical R never matches. It checks the
    /// range of S when it parses it. But it accepts an R of small order. R is a point as a key is, so the two checks
    /// of a key refuse such an R before a byte is hashed.
    fn start(&self, signature: &[u8; 64]) -> Option<StreamVerifier> {
        let signature = Signature::from_bytes(signature);
        let r = DalekKey::from_bytes(signature.r_bytes()).ok()?;
        if r.is_weak() {
            return None;
        }
        self.0.verify_stream(&signature).ok()
    }
}

/// A key of a keyring: what it can verify depends on its kind.
#[derive(Clone)]
pub(crate) enum Material {
    Hmac(Box<HmacKey>),
    #[cfg(feature = "ed25519")]
    Ed25519(Box<VerifyingKey>),
    Credential(CredentialKey),
}

impl Material {
    /// Returns whether two keys are of one kind.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// Returns whether this key can make a signature of this kind.
    pub(crate) const fn makes(&self, algorithm: Algorithm) -> bool {
        match self {
            Self::Hmac(_) => matches!(algorithm, Algorithm::HmacSha256 | Algorithm::HmacSha1),
            #[cfg(feature = "ed25519")]
            Self::Ed25519(_) => matches!(algorithm, Algorithm::Ed25519),
            Self::Credential(_) => matches!(algorithm, Algorithm::Credential),
        }
    }

    /// Starts the computations whose results could match one of `tags`.
    ///
    /// An HMAC key starts one for each algorithm, whatever the number of tags; a public key starts one for each tag.
    pub(crate) fn start(&self, tags: &Tags, mut each: impl FnMut(Running)) {
        match self {
            Self::Hmac(key) => {
                if tags.has(Algorithm::HmacSha256) {
                    each(Running::HmacSha256(key.sha256.clone()));
                }
                if tags.has(Algorithm::HmacSha1) {
                    each(Running::HmacSha1(key.sha1.clone()));
                }
            }
            #[cfg(feature = "ed25519")]
            Self::Ed25519(key) => {
                for tag in tags.iter() {
                    if let Tag::Ed25519(signature) = tag
                        && let Some(verifier) = key.start(signature)
                    {
                        each(Running::Ed25519(Box::new(verifier)));
                    }
                }
            }
            Self::Credential(_) => {}
        }
    }

    /// Returns whether one of `tags` is this credential, compared in constant time.
    pub(crate) fn is_credential(&self, tags: &Tags) -> bool {
        let Self::Credential(key) = self else {
            return false;
        };
        any(tags, |tag| match tag {
            Tag::Credential(digest) => same(&key.0, digest),
            _ => Choice::from(0),
        })
    }

    /// Returns whether one of `tags` is of this key's kind.
    pub(crate) fn fits(&self, tags: &Tags) -> bool {
        tags.kinds().any(|it| self.makes(it))
    }

    /// Returns the public key, for tests that use it as a secret.
    #[cfg(feature = "testing")]
    pub(crate) fn public_key(&self) -> Option<[u8; 32]> {
        match self {
            Self::Ed25519(key) => Some(key.0.to_bytes()),
            Self::Hmac(_) | Self::Credential(_) => None,
        }
    }

    /// Makes the code with which this key answers a challenge. A key that nobody has answers too, with a code that no
    /// sender expects: an empty code would tell that the tenant does not exist.
    pub(crate) fn answer(&self, algorithm: Algorithm, challenge: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Hmac(key) => key.sign(algorithm, challenge),
            _ => None,
        }
    }
}

/// A computation under way: the state of a key over the bytes seen so far.
pub(crate) enum Running {
    HmacSha256(Hmac<Sha256>),
    HmacSha1(Hmac<Sha1>),
    #[cfg(feature = "ed25519")]
    Ed25519(Box<StreamVerifier>),
}

impl Running {
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::HmacSha256(mac) => mac.update(bytes),
            Self::HmacSha1(mac) => mac.update(bytes),
            #[cfg(feature = "ed25519")]
            Self::Ed25519(verifier) => verifier.update(bytes),
        }
    }

    /// Returns how many bytes are kept on the heap.
    pub(crate) const fn retained(&self) -> usize {
        match self {
            Self::HmacSha256(_) | Self::HmacSha1(_) => 0,
            #[cfg(feature = "ed25519")]
            Self::Ed25519(_) => size_of::<StreamVerifier>(),
        }
    }

    /// Returns whether the result is one of `tags`. Every tag is compared, each in constant time.
    pub(crate) fn matches(self, tags: &Tags) -> bool {
        match self {
            Self::HmacSha256(mac) => {
                let made = mac.finalize().into_bytes();
                any(tags, |tag| match tag {
                    Tag::HmacSha256(offered) => same(made.as_ref(), offered),
                    _ => Choice::from(0),
                })
            }
            Self::HmacSha1(mac) => {
                let made = mac.finalize().into_bytes();
                any(tags, |tag| match tag {
                    Tag::HmacSha1(offered) => same(made.as_ref(), offered),
                    _ => Choice::from(0),
                })
            }
            #[cfg(feature = "ed25519")]
            Self::Ed25519(verifier) => verifier.finalize_and_verify().is_ok(),
        }
    }
}

/// A SHA-256 of bytes as they arrive.
#[derive(Clone, Default)]
pub(crate) struct Digest(Sha256);

impl Digest {
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub(crate) fn is(self, expected: &[u8; 32]) -> bool {
        same(self.0.finalize().as_ref(), expected).into()
    }

    pub(crate) fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// A private Ed25519 key, for the sending side and for tests.
#[cfg(feature = "ed25519")]
#[derive(Clone)]
pub(crate) struct PrivateKey(SigningKey);

#[cfg(feature = "ed25519")]
impl PrivateKey {
    pub(crate) fn new(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    pub(crate) fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.sign(message).to_bytes().to_vec()
    }
}

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Compares two values in a time that does not depend on them: it collects the differences of all words, and compares
/// the result with zero once. Comparing byte by byte would take ten times as many instructions.
fn same<const N: usize>(made: &[u8; N], offered: &[u8; N]) -> Choice {
    let ((made, made_rest), (offered, offered_rest)) = (made.as_chunks(), offered.as_chunks());
    let words = made.iter().zip(offered);
    let difference = words.fold(0, |difference, (made, offered)| {
        difference | (u32::from_ne_bytes(*made) ^ u32::from_ne_bytes(*offered))
    });
    difference.ct_eq(&0) & made_rest.ct_eq(offered_rest)
}

fn any(tags: &Tags, equal: impl Fn(Tag<'_>) -> Choice) -> bool {
    tags.iter()
        .fold(Choice::from(0), |found, tag| found | equal(tag))
        .into()
}
