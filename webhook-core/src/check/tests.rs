//! Tests that the parts of a message are hashed in their order, and at which moment each is.

use http::{HeaderMap, HeaderValue, Method, Uri};

use super::*;
use crate::head::Head;
use crate::keyring::Keyring;
use crate::secret::Secret;
use crate::tag::Tag;

/// Returns what identifies the delivery, as far as each candidate has hashed it.
fn identities(check: &Check) -> Vec<[u8; 32]> {
    check.before.iter().map(|it| it.clone().finish()).collect()
}

/// A stranger's head may make many candidates, but the body is hashed for the delivery's identity only once: when the
/// proof holds, and for the candidate that was proven.
#[test]
fn the_body_joins_what_identifies_the_delivery_for_the_winner_alone() {
    let secret = Secret::new("a long secret of this test").unwrap();
    let key = crate::mac::HmacKey::new(secret.bytes()).unwrap();
    let keys = Keyring::hmac(secret).unwrap();
    let candidates = ["first:", "second:", "third:"];
    let body = Bytes::from(vec![b'x'; 10_000]);
    for (signed, winner) in [("second:", Some(1)), ("fourth:", None)] {
        let message = [signed.as_bytes(), &body].concat();
        let tag = key.sign(Algorithm::HmacSha256, &message).unwrap();
        let mut headers = HeaderMap::new();
        let value = HeaderValue::from_str(&Encoding::Hex.encode(&tag)).unwrap();
        headers.insert("x-signature", value);
        let uri = Uri::from_static("/");
        let head = Head::new(&Method::POST, &uri, &headers);
        let list = candidates.map(|it| it.as_bytes().into()).to_vec();
        let claim = Claim::under(&keys).one_of(list).body().offered(
            Algorithm::HmacSha256,
            Encoding::Hex,
            head.only("x-signature").unwrap(),
        );
        let mut check = Check::open(&claim).unwrap();
        let begun = candidates.map(|it| sha256(it.as_bytes())).to_vec();
        assert_eq!(identities(&check), begun);
        check.update(&body);
        assert_eq!(identities(&check), begun, "while the body comes");
        let proof = check.finish(&body).ok();
        let mut ended = begun;
        if let Some(winner) = winner {
            // Its hash state was taken out.
            ended[winner] = sha256(b"");
        }
        assert_eq!(identities(&check), ended, "at the end");
        let identity = proof.map(|proof| proof.identity);
        assert_eq!(identity, winner.map(|_| Some(sha256(&message))));
    }
}

/// A stranger can offer sixteen signatures, of which the fifth Ed25519 one is too many. All of them stand in place.
#[test]
fn as_many_signatures_as_are_noticed_take_no_allocation() {
    for ed25519 in 0..=5 {
        let mut tags = Tags::default();
        (ed25519..16).for_each(|_| tags.push(Tag::HmacSha256(&[0; 32])));
        (0..ed25519).for_each(|_| tags.push(Tag::Ed25519(&[0; 64])));
        assert_eq!((tags.len(), tags.retained()), (16, 0), "{ed25519}");
    }
}
