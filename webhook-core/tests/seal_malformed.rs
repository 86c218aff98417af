//! Tests that a reader of seals holds to the format of the manual, even if whoever holds the key writes another.
//!
//! The MACs are made as the manual says, `docs/sealed.md`, with nothing of the code that seals.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use schemes::{Made, NOW, judge, ours};
use webhook_core::claim::{Algorithm, Encoding};
use webhook_core::seal::{SealError, SealKeys};
use webhook_core::sign::SigningKey;
use webhook_core::testing::{decode, secret, sign, signed_request};
use webhook_core::{Endpoint, Secret};

const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let key = SigningKey::hmac(&secret(key)).unwrap();
    sign(&key, Algorithm::HmacSha256, message).unwrap()
}

fn text(text: &str) -> Vec<u8> {
    let length = u32::try_from(text.len()).unwrap().to_be_bytes();
    [&length[..], text.as_bytes()].concat()
}

/// Puts the MAC of the manual under a message for `made`, `orders` and no tenant.
fn with_mac(message: &[u8]) -> Bytes {
    let key = decode(Encoding::Base64, KEY).unwrap();
    let place = [
        &b"webhook-seal endpoint"[..],
        &text("made"),
        &text("orders"),
        &[0],
    ];
    let mac = hmac(&hmac(&key, &place.concat()), message);
    [message, &mac].concat().into()
}

fn endpoint() -> Endpoint<Made> {
    let made = Made::common(secret("a secret of ours"));
    made.endpoint().with_namespace("orders").unwrap()
}

#[test]
fn a_message_that_is_not_of_the_format_does_not_open_though_its_mac_is_right() {
    let (endpoint, keys) = (endpoint(), SealKeys::new(Secret::new(KEY)).unwrap());
    let request = signed_request(&endpoint, ours(), "{}", NOW).unwrap();
    let sealed = judge(&endpoint, &request).unwrap().seal(&keys).unwrap();
    let sealed = sealed.into_bytes();
    let message = &sealed[..sealed.len() - 32];
    assert_eq!(with_mac(message), sealed, "the manual's MAC is another");
    let opened = |message: &[u8]| {
        let opened = endpoint.open_sealed(&keys, with_mac(message), NOW);
        opened.map(|verified| verified.delivery().body().clone())
    };
    assert_eq!(opened(message).unwrap(), "{}");

    // No byte follows the body.
    let longer = [message, &[0]].concat();
    assert_eq!(opened(&longer).unwrap_err(), SealError::Malformed);
    // The coverage stands after the address and two times, and has four values.
    let address = 4 + 1 + 8 + text("made").len() + text("orders").len() + 1;
    let coverage = address + 8 + 8;
    assert_eq!(message[coverage], 1);
    for value in 0..=255 {
        let mut other = message.to_vec();
        other[coverage] = value;
        let malformed = opened(&other).err() == Some(SealError::Malformed);
        assert_eq!(malformed, value > 3, "{value}");
        // A flag is 0 or 1; this one says that a signed time follows, and it does.
        other[coverage] = 1;
        other[coverage + 1] = value;
        assert_eq!(opened(&other).is_ok(), value == 1, "{value}");
    }
    for end in address..message.len() {
        let cut = opened(&message[..end]).unwrap_err();
        assert_eq!(cut, SealError::Malformed, "{end}");
    }
}
