//! Computes in another way what the project computes, for the targets to compare.

use std::cell::RefCell;

use data_encoding::{BASE64, BASE64URL_NOPAD, HEXLOWER, HEXUPPER};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use webhook_core::claim::{Algorithm, Encoding};

/// HMAC by its definition in RFC 2104, over the whole message at once. Both hashes have blocks of 64 bytes.
fn hmac<D: Digest>(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut block = if key.len() > 64 {
        D::digest(key).to_vec()
    } else {
        key.to_vec()
    };
    block.resize(64, 0);
    let pad = |byte: u8| -> Vec<u8> { block.iter().map(|key| key ^ byte).collect() };
    let inner = D::digest([&pad(0x36)[..], message].concat());
    D::digest([&pad(0x5c)[..], &inner[..]].concat()).to_vec()
}

pub(crate) fn hmac_sha256(key: &[u8], message: &[u8]) -> Vec<u8> {
    hmac::<Sha256>(key, message)
}

pub(crate) fn hmac_sha1(key: &[u8], message: &[u8]) -> Vec<u8> {
    hmac::<Sha1>(key, message)
}

pub(crate) fn sha256_hex(message: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(message))
}

/// Verifies a whole message with the strict verifier.
pub(crate) fn ed25519_holds(key: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) = (
        VerifyingKey::from_bytes(key),
        Signature::from_slice(signature),
    ) else {
        return false;
    };
    key.verify_strict(message, &signature).is_ok()
}

thread_local! {
    /// The last key that was made of a seed, because making one takes as long as signing.
    static LAST: RefCell<Option<([u8; 32], SigningKey)>> = const { RefCell::new(None) };
}

fn with_key<T>(seed: &[u8; 32], function: impl FnOnce(&SigningKey) -> T) -> T {
    LAST.with_borrow_mut(|last| {
        if last.as_ref().is_none_or(|(of, _)| of != seed) {
            *last = Some((*seed, SigningKey::from_bytes(seed)));
        }
        let (_, key) = last.as_ref().expect("it was made above");
        function(key)
    })
}

pub(crate) fn ed25519_sign(seed: &[u8; 32], message: &[u8]) -> Vec<u8> {
    with_key(seed, |key| key.sign(message).to_bytes().to_vec())
}

pub(crate) fn ed25519_public(seed: &[u8; 32]) -> [u8; 32] {
    with_key(seed, |key| key.verifying_key().to_bytes())
}

/// Whether the bytes are a public key under which only the private key can sign.
pub(crate) fn is_strong_public_key(bytes: &[u8; 32]) -> bool {
    VerifyingKey::from_bytes(bytes).is_ok_and(|key| !key.is_weak())
}

/// Returns the bytes of which `text` is the only spelling.
pub(crate) fn decode(encoding: Encoding, text: &str) -> Option<Vec<u8>> {
    let bytes = match encoding {
        Encoding::Hex => HEXLOWER.decode(text.as_bytes()).ok()?,
        Encoding::HexUpper => HEXUPPER.decode(text.as_bytes()).ok()?,
        Encoding::Base64 => BASE64.decode(text.as_bytes()).ok()?,
        Encoding::Base64Url => BASE64URL_NOPAD.decode(text.as_bytes()).ok()?,
        Encoding::Plain => text.as_bytes().to_vec(),
        other => unreachable!("{other:?} is new: give it an oracle"),
    };
    // The crate joins padded pieces (`AA==AA==`), which would be a second spelling of the same bytes.
    (encode(encoding, &bytes) == text).then_some(bytes)
}

pub(crate) fn encode(encoding: Encoding, bytes: &[u8]) -> String {
    match encoding {
        Encoding::Hex => HEXLOWER.encode(bytes),
        Encoding::HexUpper => HEXUPPER.encode(bytes),
        Encoding::Base64 => BASE64.encode(bytes),
        Encoding::Base64Url => BASE64URL_NOPAD.encode(bytes),
        Encoding::Plain => String::from_utf8_lossy(bytes).into_owned(),
        other => unreachable!("{other:?} is new: give it an oracle"),
    }
}

/// The length in bytes of a signature of this algorithm; `None` for a credential, which has no fixed length.
pub(crate) fn length(algorithm: Algorithm) -> Option<usize> {
    match algorithm {
        Algorithm::HmacSha256 => Some(32),
        Algorithm::HmacSha1 => Some(20),
        Algorithm::Ed25519 => Some(64),
        Algorithm::Credential => None,
        other => unreachable!("{other:?} is new: give it an oracle"),
    }
}

/// The number of seconds that `text` says, if it is `[1-9][0-9]{0,14}`.
pub(crate) fn canonical_digits(text: &str) -> Option<i128> {
    let (first, rest) = text.as_bytes().split_first()?;
    let canonical =
        (b'1'..=b'9').contains(first) && rest.len() <= 14 && rest.iter().all(u8::is_ascii_digit);
    canonical.then(|| {
        text.bytes()
            .fold(0, |number, digit| number * 10 + i128::from(digit - b'0'))
    })
}
