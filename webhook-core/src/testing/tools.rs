//! The tools with which requests are forged in a test: what a sender computes, step by step.

use bytes::Bytes;
use http::Request;

use crate::algorithm::Algorithm;
use crate::claim::ClaimView;
use crate::claim::{MOST_OFFERS, Unverified};
use crate::config_error::ConfigError;
use crate::encoding::Encoding;
use crate::in_flight::InFlight;
use crate::mac::{self};
use crate::provider::{Provider, Scheme};
use crate::sign::{Outgoing, SigningKey};
use crate::tag::MOST_OFFERED_ED25519;

/// Characters of a signature or a credential that [`decode`] looks at.
const LONGEST: usize = 8 << 10;

/// What this key makes of a message, the credential where it is one; `None` where a key of this kind makes
/// nothing of this algorithm.
#[must_use]
pub fn sign(key: &SigningKey, algorithm: Algorithm, message: &[u8]) -> Option<Vec<u8>> {
    key.sign(algorithm, message)
}

/// The one spelling of these bytes. Bytes that are not text are replaced under [`Encoding::Plain`].
#[must_use]
pub fn encode(encoding: Encoding, bytes: &[u8]) -> String {
    encoding.encode(bytes)
}

/// The bytes of which this is the one spelling, for a text of at most 8192 characters.
#[must_use]
pub fn decode(encoding: Encoding, text: &str) -> Option<Vec<u8>> {
    encoding
        .decode_up_to(text, LONGEST)
        .map(|bytes| bytes.to_vec())
}

/// The SHA-256 of these bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    mac::sha256(bytes)
}

/// The public keys under which a claim is checked: what a forger may take for a secret.
#[must_use]
pub fn public_keys(claim: ClaimView<'_, '_>) -> Vec<[u8; 32]> {
    let keys = claim.keys().keys().iter();
    keys.filter_map(|key| key.material.public_key()).collect()
}

/// A body as the functions of a scheme are shown it.
#[must_use]
pub fn unverified(body: &Bytes) -> Unverified<'_> {
    Unverified::new(body)
}

/// The hash states that a head made the core run over the body: what its signatures cost.
#[must_use]
pub fn hash_states<P: Provider>(in_flight: &InFlight<P>) -> usize {
    in_flight.states()
}

/// A request with room for this many signatures, each of which is this text.
///
/// # Errors
///
/// Returns an error for what the scheme needs beyond what is given, and a key of another kind than the scheme's.
pub fn crowd(
    outgoing: &Outgoing,
    scheme: &impl Scheme,
    key: &SigningKey,
    signatures: usize,
    each: &str,
) -> Result<Request<Bytes>, ConfigError> {
    outgoing.clone().crowd(scheme, key, signatures, each)
}

/// The signatures that one delivery may offer: of this algorithm beside one candidate text.
#[must_use]
pub const fn most_offered(algorithm: Algorithm) -> usize {
    match algorithm {
        Algorithm::Ed25519 => MOST_OFFERED_ED25519,
        Algorithm::HmacSha256 | Algorithm::HmacSha1 | Algorithm::Credential => MOST_OFFERS,
    }
}
