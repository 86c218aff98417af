//! Decodes any offered text: the core decodes exactly what a strict decoder of another implementation decodes.
//!
//! Only one spelling of a signature may prove a delivery. The text is in the body, so that it may be any text. The
//! message is always the same.

use std::sync::LazyLock;

use arbitrary::{Arbitrary, Unstructured};
use bytes::Bytes;
use http::Request;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unverified};
use webhook_core::keys::Keyring;
use webhook_core::testing::secret;
use webhook_core::{Finished, Head, PublicKey, Rejection, RejectionKind};

use crate::claim_plan::{Kind, Spelling};
use crate::input::{deliver, now};
use crate::made::{Made, Writes};
use crate::oracle;

const SECRET: &[u8] = b"a secret of the ring";
const SEED: [u8; 32] = [9; 32];

static PUBLIC: LazyLock<[u8; 32]> = LazyLock::new(|| oracle::ed25519_public(&SEED));

/// The longest credential that is read. A longer one is refused unread.
const LONGEST: usize = 4096;

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    kind: Kind,
    spelling: Spelling,
    from: From,
    edits: Vec<(u8, char)>,
    message: &'a str,
    text: &'a str,
}

/// Where the offered text comes from, before it is edited.
#[derive(Arbitrary, Debug)]
enum From {
    Genuine,
    /// The right spelling of bytes that the input gives, of any number.
    AnyBytes,
    Input,
}

pub fn run(data: &[u8]) {
    let Ok(input) = Input::arbitrary_take_rest(Unstructured::new(data)) else {
        return;
    };
    let (algorithm, encoding) = (input.kind.algorithm(), input.spelling.encoding());
    let message = input.message.as_bytes();
    let genuine = match input.kind {
        Kind::HmacSha256 => oracle::hmac_sha256(SECRET, message),
        Kind::HmacSha1 => oracle::hmac_sha1(SECRET, message),
        Kind::Ed25519 => oracle::ed25519_sign(&SEED, message),
        Kind::Credential => message.to_vec(),
    };
    let mut text: Vec<char> = match input.from {
        From::Genuine => oracle::encode(encoding, &genuine),
        From::AnyBytes => oracle::encode(encoding, input.text.as_bytes()),
        From::Input => input.text.to_owned(),
    }
    .chars()
    .collect();
    for (place, by) in input.edits {
        let place = usize::from(place) % text.len().max(1);
        if let Some(spot) = text.get_mut(place) {
            *spot = by;
        }
    }
    let text: String = text.into_iter().collect();
    let keys = match input.kind {
        Kind::HmacSha256 | Kind::HmacSha1 => Keyring::hmac(secret(SECRET)),
        Kind::Ed25519 => Keyring::ed25519([PublicKey::from_bytes(*PUBLIC).unwrap()]),
        Kind::Credential => Keyring::tokens(secret(&genuine)),
    };
    let offers = Offers {
        algorithm,
        encoding,
        message: message.to_vec(),
    };
    let request = Request::post("/").body(Bytes::from(text.clone())).unwrap();
    let endpoint = Made::endpoint(keys.unwrap(), offers);
    let verdict = deliver(&endpoint, &request, vec![request.body().clone()], now());

    let decoded = oracle::decode(encoding, &text).filter(|bytes| {
        oracle::length(algorithm).map_or(text.len() <= LONGEST, |length| bytes.len() == length)
    });
    let expected = match decoded {
        None => Err(RejectionKind::MalformedSignature),
        Some(bytes) if bytes == genuine => Ok(()),
        Some(_) => Err(RejectionKind::SignatureMismatch),
    };
    let found = match verdict {
        Ok(Finished::Verified(_)) => Ok(()),
        Ok(Finished::Answer(answer)) => panic!("{answer:?} to what is no handshake"),
        Err(rejection) => Err(rejection.kind()),
    };
    assert_eq!(found, expected, "{text:?} as {encoding:?} of {algorithm:?}");
    if found.is_ok() {
        assert_eq!(
            text,
            oracle::encode(encoding, &genuine),
            "a second spelling"
        );
    }
}

/// A sender whose body is the offered text.
struct Offers {
    algorithm: Algorithm,
    encoding: Encoding,
    message: Vec<u8>,
}

impl Writes for Offers {
    fn claim<'a>(&'a self, keys: &'a Keyring, _: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        Ok(Claim::found_in_body(keys).leaves_body_unsigned())
    }

    fn claim_in_body<'a>(
        &'a self,
        keys: &'a Keyring,
        body: Unverified<'a>,
    ) -> Result<Claim<'a>, Rejection> {
        let text = std::str::from_utf8(body.bytes()).expect("the target wrote text");
        let text = body.text(text).expect("it is of the body");
        let claim =
            Claim::under(keys)
                .leaves_body_unsigned()
                .offered(self.algorithm, self.encoding, text);
        Ok(match self.algorithm {
            Algorithm::Credential => claim,
            _ => claim.bytes(&self.message[..]),
        })
    }
}
