//! Tools for tests: vectors from files, secrets of any form, and requests that are signed or forged in one call.
//!
//! They need the feature `testing`, which is for `[dev-dependencies]` only. Nothing here weakens an endpoint: requests
//! are signed with keys that the test itself holds, and are delivered as every other request is.
//!
//! The crate `webhook-conformance` is built on these tools and has the attacks that follow from a claim. Every adapter
//! should have this test with one line of it:
//!
//! ```text
//! conformance(&endpoint, &key, &genuine_request, now).assert_at_least(400);
//! ```

mod delivery;
mod edit;
mod harness;
mod tools;
mod vector;

use bytes::Bytes;
use http::Request;

use crate::config_error::ConfigError;
use crate::endpoint::Endpoint;
use crate::head::Head;
use crate::in_flight::{Finished, Opening};
use crate::provider::Provider;
use crate::rejection::Rejection;
use crate::secret::{PublicKey, Secret};
use crate::sign::{Outgoing, SigningKey};
use crate::timestamp::Timestamp;

pub use delivery::{SignsWith, delivery, delivery_at};
pub use edit::Edit;
pub use harness::Harness;
pub use tools::{
    crowd, decode, encode, hash_states, most_offered, public_keys, sha256, sign, unverified,
};
pub use vector::{Expectation, Vector, VectorError};

/// The seed of the first key pair in RFC 8032, section 7.1. It is published, so it is only fit for tests.
const RFC_8032_SEED: [u8; 32] = [
    0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4,
    0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
];

/// Makes a secret of any bytes: published vectors use `foo` and `It's a Secret to Everybody`.
#[must_use]
pub fn secret(bytes: impl AsRef<[u8]>) -> Secret {
    Secret::unchecked(bytes.as_ref())
}

/// Makes the signing key of a sender whose secret is these bytes.
///
/// # Errors
///
/// No secret causes an error.
pub fn hmac_key(bytes: impl AsRef<[u8]>) -> Result<SigningKey, ConfigError> {
    SigningKey::hmac(&secret(bytes))
}

/// Returns a published Ed25519 private key, for tests of senders that sign with one.
#[must_use]
pub fn ed25519_key() -> SigningKey {
    SigningKey::ed25519(&RFC_8032_SEED)
}

/// Returns the public half of [`ed25519_key`].
///
/// # Errors
///
/// Never returns one, since the key is a constant.
pub fn ed25519_public_key() -> Result<PublicKey, ConfigError> {
    ed25519_key()
        .public()
        .ok_or(ConfigError::NoKeys)
        .and_then(PublicKey::from_bytes)
}

/// Makes a request that the endpoint's sender could have sent, with this body, signed at this time.
///
/// The caller gives the keys, since an endpoint verifies and cannot sign.
/// [`Scheme::signing_key`](crate::Scheme::signing_key) makes a key of the secret with which the test made the
/// endpoint; for senders that sign with Ed25519, use [`ed25519_key`]. The id is `test-delivery` and the event is
/// `ping`, if the scheme sends them outside of the body. Use [`Outgoing`] for more choices.
///
/// # Errors
///
/// Returns an error if the scheme needs something more, such as a URL, or keys of another kind.
pub fn signed_request<P: Provider>(
    endpoint: &Endpoint<P>,
    keys: impl AsRef<[SigningKey]>,
    body: impl Into<Bytes>,
    at: Timestamp,
) -> Result<Request<Bytes>, ConfigError> {
    let outgoing = Outgoing::new(body, at).id("test-delivery").event("ping");
    outgoing.sign(endpoint.provider(), keys)
}

/// Delivers a whole request to the endpoint, as a server would in one frame.
///
/// # Errors
///
/// Returns the rejection of the head or of the body.
pub fn deliver<P: Provider>(
    endpoint: &Endpoint<P>,
    request: &Request<Bytes>,
    now: Timestamp,
) -> Result<Finished<P>, Rejection> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    match endpoint.begin(&head, now)? {
        Opening::Answer(answer) => Ok(Finished::Answer(answer)),
        Opening::Read(mut in_flight) => {
            in_flight.update(request.body().clone())?;
            in_flight.finish()
        }
    }
}
