//! Checks that the core accepts exactly what `ring`, another implementation, accepts.
//!
//! That holds for any key, message and offered text, however the message is divided: for HMAC-SHA256, HMAC-SHA1 and
//! Ed25519. Only Ed25519 signatures whose point has a small order differ: `ring` accepts them, and the core does not.

use std::cell::LazyCell;
use std::ops::Deref;

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use data_encoding::HEXLOWER;
use http::{HeaderValue, Request};
use ring::signature::{self, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use ring::{digest, hmac};
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::keys::Keyring;
use webhook_core::testing::secret;
use webhook_core::{Finished, Head, PublicKey, Rejection};

use crate::input::{chunks, deliver, now};
use crate::made::{Made, Writes};
use crate::oracle::is_strong_public_key;

const OFFER: &str = "x-offer";
const DIGEST: &str = "x-digest";

/// The order of the group of Ed25519, from its low byte on. `s + L` stands for the same number as `s`.
const L: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    kind: Kind,
    /// The signature covers the digest of the body, and not the body.
    by_digest: bool,
    key: &'a [u8],
    offer: Offer<'a>,
    times: u8,
    cuts: Vec<u16>,
    message: &'a [u8],
}

#[derive(Arbitrary, Clone, Copy, Debug, PartialEq)]
enum Kind {
    HmacSha256,
    HmacSha1,
    Ed25519,
    /// The signature is checked under a public key from the input, whose private key nobody knows.
    Ed25519Of([u8; 32]),
}

#[derive(Arbitrary, Debug)]
enum Offer<'a> {
    Genuine,
    Flipped {
        place: u8,
        bits: u8,
    },
    Cut {
        length: u8,
    },
    Longer {
        by: u8,
    },
    /// Writes the second half of an Ed25519 signature as another number with the same meaning.
    Lifted,
    OfAnotherKey,
    Bytes(&'a [u8]),
}

struct Plain {
    algorithm: Algorithm,
    by_digest: bool,
}

impl Writes for Plain {
    fn claim<'a>(&'a self, keys: &'a Keyring, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let claim = Claim::under(keys);
        let claim = if self.by_digest {
            let digest = head.only(DIGEST)?;
            claim.text(digest).body_sha256(digest)
        } else {
            claim.body()
        };
        Ok(claim.offered(self.algorithm, Encoding::Hex, head.only(OFFER)?))
    }
}

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    // A thousand bytes are many blocks of every hash. More only take longer.
    let times = usize::from(input.times).min(1_000 / input.message.len().max(1));
    let body: Bytes = input.message.repeat(times.max(1)).into();
    let digest = input
        .by_digest
        .then(|| HEXLOWER.encode(digest::digest(&digest::SHA256, &body).as_ref()));
    let signed = digest
        .as_ref()
        .map_or(&body[..], |digest| digest.as_bytes());
    let pair = LazyCell::new(|| pair(input.key));
    let Some((keys, algorithm)) = keys(&input, &pair) else {
        return;
    };
    let offered = offered(&input, &pair, signed);
    let expected = holds(&input, &pair, signed, &offered);

    let mut request = Request::post("/").body(body.clone()).unwrap();
    let text = HeaderValue::from_str(&HEXLOWER.encode(&offered)).unwrap();
    request.headers_mut().insert(OFFER, text);
    if let Some(digest) = &digest {
        let text = HeaderValue::from_str(digest).unwrap();
        request.headers_mut().insert(DIGEST, text);
    }
    let writes = Plain {
        algorithm,
        by_digest: input.by_digest,
    };
    let sizes = input.cuts.iter().map(|size| usize::from(*size));
    let endpoint = Made::endpoint(keys, writes);
    let found = deliver(&endpoint, &request, chunks(&body, sizes), now());
    let accepted = matches!(found, Ok(Finished::Verified(_)));
    assert_eq!(accepted, expected, "{found:?} of {input:?}");
}

/// The key pair that the input's key is the seed of, which is made only if it is needed.
type Pair<'a> = &'a dyn Deref<Target = Ed25519KeyPair>;

fn keys(input: &Input<'_>, pair: Pair<'_>) -> Option<(Keyring, Algorithm)> {
    let hmac = || Keyring::hmac([secret(input.key)]).ok();
    let public = |bytes: [u8; 32]| {
        let key = PublicKey::from_bytes(bytes);
        assert_eq!(key.is_ok(), is_strong_public_key(&bytes), "{input:?}");
        Keyring::ed25519([key.ok()?]).ok()
    };
    Some(match input.kind {
        Kind::HmacSha256 => (hmac()?, Algorithm::HmacSha256),
        Kind::HmacSha1 => (hmac()?, Algorithm::HmacSha1),
        Kind::Ed25519 => (public(public_of(pair))?, Algorithm::Ed25519),
        Kind::Ed25519Of(key) => (public(key)?, Algorithm::Ed25519),
    })
}

fn pair(seed: &[u8]) -> Ed25519KeyPair {
    let mut bytes = [0; 32];
    for (to, from) in bytes.iter_mut().zip(seed) {
        *to = *from;
    }
    Ed25519KeyPair::from_seed_unchecked(&bytes).expect("any 32 bytes are a seed")
}

fn public_of(pair: &Ed25519KeyPair) -> [u8; 32] {
    pair.public_key().as_ref().try_into().expect("32 bytes")
}

fn sign(kind: Kind, key: &[u8], pair: Pair<'_>, message: &[u8]) -> Vec<u8> {
    let mac = |algorithm| hmac::sign(&hmac::Key::new(algorithm, key), message);
    match kind {
        Kind::HmacSha256 => mac(hmac::HMAC_SHA256).as_ref().to_vec(),
        Kind::HmacSha1 => mac(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY).as_ref().to_vec(),
        Kind::Ed25519 | Kind::Ed25519Of(_) => pair.sign(message).as_ref().to_vec(),
    }
}

fn offered(input: &Input<'_>, of_key: Pair<'_>, message: &[u8]) -> Vec<u8> {
    let mut signature = match &input.offer {
        Offer::Bytes(bytes) => return bytes.iter().take(80).copied().collect(),
        Offer::OfAnotherKey => {
            let other = [input.key, b"+"].concat();
            let of_other = LazyCell::new(|| pair(&other));
            return sign(input.kind, &other, &of_other, message);
        }
        _ => sign(input.kind, input.key, of_key, message),
    };
    match &input.offer {
        Offer::Genuine => {}
        Offer::Flipped { place, bits } => {
            let place = usize::from(*place) % signature.len();
            signature[place] ^= bits;
        }
        Offer::Cut { length } => signature.truncate(usize::from(*length)),
        Offer::Longer { by } => signature.extend((0..*by % 8).map(|_| 0)),
        Offer::Lifted if signature.len() == 64 => {
            let mut carry = 0;
            for (byte, more) in signature[32..].iter_mut().zip(L) {
                let sum = u16::from(*byte) + u16::from(more) + carry;
                *byte = sum.to_le_bytes()[0];
                carry = sum >> 8;
            }
        }
        Offer::Lifted | Offer::OfAnotherKey | Offer::Bytes(_) => {}
    }
    signature
}

/// Returns the verdict of `ring`.
fn holds(input: &Input<'_>, pair: Pair<'_>, message: &[u8], offered: &[u8]) -> bool {
    let mac = |algorithm| hmac::verify(&hmac::Key::new(algorithm, input.key), message, offered);
    let signature = |key: [u8; 32]| {
        let key = UnparsedPublicKey::new(&signature::ED25519, key);
        let point = || offered.first_chunk().is_some_and(is_strong_public_key);
        key.verify(message, offered).is_ok() && point()
    };
    match input.kind {
        Kind::HmacSha256 => mac(hmac::HMAC_SHA256).is_ok(),
        Kind::HmacSha1 => mac(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY).is_ok(),
        Kind::Ed25519 => signature(public_of(pair)),
        Kind::Ed25519Of(key) => signature(key),
    }
}
