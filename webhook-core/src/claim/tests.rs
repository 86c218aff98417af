//! Tests how much a claim keeps of a head, and the two ways to write a claim down.

use http::{HeaderMap, HeaderValue, Method, Uri};

use super::*;
use crate::Head;

/// An adapter that offers proofs one by one keeps no more of them than an adapter that offers a list.
#[test]
fn what_is_offered_beyond_the_most_is_not_kept() {
    let (method, uri) = (Method::POST, Uri::from_static("/"));
    let value = HeaderValue::from_static("zz");
    let headers: HeaderMap = [(http::header::ETAG, value)].into_iter().collect();
    let head = Head::new(&method, &uri, &headers);
    let keys = Keyring::nobody();
    for (offers, kept, beyond) in [(16, 16, false), (17, 16, true), (500, 16, true)] {
        let mut claim = Claim::new(&keys, ProofSource::Head);
        for _ in 0..offers {
            let Ok(text) = head.only("etag") else {
                panic!()
            };
            claim = claim.offered(Algorithm::HmacSha256, Encoding::Hex, text);
        }
        assert_eq!((claim.offered.len(), claim.offers_beyond), (kept, beyond));
    }
}

/// A claim that is changed in place is the one that is written as a chain.
#[test]
fn a_claim_in_place_says_what_a_chain_says() {
    let (method, uri) = (Method::POST, Uri::from_static("/"));
    let value = HeaderValue::from_static("1700000000");
    let headers: HeaderMap = [(http::header::ETAG, value)].into_iter().collect();
    let head = Head::new(&method, &uri, &headers);
    let text = head.only("etag").unwrap();
    let keys = Keyring::nobody();
    let (algorithm, encoding) = (Algorithm::HmacSha256, Encoding::Hex);
    let chain = Claim::under(&keys).bytes(&b"v1:"[..]).text(text);
    let chain = chain.timestamp(text, Unit::Seconds).unwrap().body();
    let chain = chain.id(text).topic(text);
    let chain = chain.offered_in_list(algorithm, encoding, text).unwrap();
    let mut in_place = Claim::under(&keys);
    in_place.add_bytes(&b"v1:"[..]);
    in_place.add_text(text);
    in_place.add_timestamp(text, Unit::Seconds).unwrap();
    in_place.add_body();
    in_place.set_id(text);
    in_place.set_topic(text);
    in_place
        .add_offered_in_list(algorithm, encoding, text)
        .unwrap();
    let signed = |claim: &Claim<'_>| {
        let parts = claim.view().signed();
        parts.map(|it| format!("{it:?}")).collect::<Vec<_>>()
    };
    assert_eq!(signed(&in_place), signed(&chain));
    assert_eq!(signed(&in_place).len(), 4);
    let shown = format!("{in_place:?}");
    assert_eq!(shown, format!("{chain:?}"));
    assert!(shown.starts_with("Claim { keys: [\"nobody\""), "{shown}");
}

/// An adapter that reads a list stops at the seventeenth proof.
#[test]
fn a_list_of_proofs_ends_at_the_sixteenth() {
    let (method, uri) = (Method::POST, Uri::from_static("/"));
    let value = HeaderValue::from_static("zz");
    let headers: HeaderMap = [(http::header::ETAG, value)].into_iter().collect();
    let head = Head::new(&method, &uri, &headers);
    let text = head.only("etag").unwrap();
    let keys = Keyring::nobody();
    let mut claim = Claim::under(&keys);
    for _ in 0..MOST_OFFERS {
        claim
            .add_offered_in_list(Algorithm::HmacSha256, Encoding::Hex, text)
            .unwrap();
    }
    assert_eq!(claim.view().offered().count(), 16);
    let refused = claim.add_offered_in_list(Algorithm::HmacSha256, Encoding::Hex, text);
    let kind = refused.map_err(|it| it.kind());
    assert_eq!(kind, Err(crate::RejectionKind::TooManySignatures));
}

/// Whoever signs the body as it came signs each text that was read from it.
#[test]
fn a_signed_body_signs_its_texts() {
    let (method, uri) = (Method::POST, Uri::from_static("/"));
    let value = HeaderValue::from_static("7");
    let headers: HeaderMap = [(http::header::ETAG, value)].into_iter().collect();
    let head = Head::new(&method, &uri, &headers);
    let body = bytes::Bytes::from_static(b"id 7");
    let inside = std::str::from_utf8(&body[3..]).unwrap();
    let text = Unverified::new(&body).text(inside).unwrap();
    let keys = Keyring::nobody();
    let claim = Claim::under(&keys).body();
    assert!(claim.signs(&text) && !claim.signs(&head.only("etag").unwrap()));
    let claim = Claim::under(&keys).body_as(|body| Ok(body.bytes().to_vec()));
    assert!(!claim.signs(&text));
}
