//! Forges requests in a test, step by step as a sender computes them.

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

/// The longest signature or credential that [`decode`] reads, in characters.
const LONGEST: usize = 8 << 10;

/// Makes the signature of a message, or returns the credential; `None` if a key of this kind makes nothing of this
/// algorithm.
#[must_use]
pub fn sign(key: &SigningKey, algorithm: Algorithm, message: &[u8]) -> Option<Vec<u8>> {
    key.sign(algorithm, message)
}

/// Returns the accepted spelling of these bytes. Under [`Encoding::Plain`], bytes that are not text are replaced.
#[must_use]
pub fn encode(encoding: Encoding, bytes: &[u8]) -> String {
    encoding.encode(bytes)
}

/// Returns the bytes of which this text is the accepted spelling, for a text of at most 8192 characters.
#[must_use]
pub fn decode(encoding: Encoding, text: &str) -> Option<Vec<u8>> {
    encoding
        .decode_up_to(text, LONGEST)
        .map(|bytes| bytes.to_vec())
}

/// Returns the SHA-256 of these bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    mac::sha256(bytes)
}

/// Returns the public keys under which a claim is checked, which a forger may use as a secret.
#[must_use]
pub fn public_keys(claim: ClaimView<'_, '_>) -> Vec<[u8; 32]> {
    let keys = claim.keys().keys().iter();
    keys.filter_map(|key| key.material.public_key()).collect()
}

/// Wraps a body as the functions of a scheme get it.
#[must_use]
pub fn unverified(body: &Bytes) -> Unverified<'_> {
    Unverified::new(body)
}

/// Returns how many hash states the core runs over the body for this head, which is what its signatures cost.
#[must_use]
pub fn hash_states<P: Provider>(in_flight: &InFlight<P>) -> usize {
    in_flight.states()
}

/// Makes a request with room for this many signatures, each of which is this text.
///
/// # Errors
///
/// Returns an error if the scheme needs something that is not given, or a key of another kind.
pub fn crowd(
    outgoing: &Outgoing,
    scheme: &impl Scheme,
    key: &SigningKey,
    signatures: usize,
    each: &str,
) -> Result<Request<Bytes>, ConfigError> {
    outgoing.clone().crowd(scheme, key, signatures, each)
}

/// Returns how many signatures of this algorithm one delivery may offer, for one candidate message.
#[must_use]
pub const fn most_offered(algorithm: Algorithm) -> usize {
    match algorithm {
        Algorithm::Ed25519 => MOST_OFFERED_ED25519,
        Algorithm::HmacSha256 | Algorithm::HmacSha1 | Algorithm::Credential => MOST_OFFERS,
    }
}
