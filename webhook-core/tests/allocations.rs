//! Tests that one delivery of the common shape costs no heap allocation, whatever becomes of it.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};
use schemes::{Made, NOW, post};
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::keys::Keyring;
use webhook_core::sign::Outgoing;
use webhook_core::testing::{hmac_key, secret};
use webhook_core::{Endpoint, Finished, Head, Opening, RejectionKind};

const BODY: &str = r#"{"type":"thing.created","data":{"id":"thing_1"}}"#;

/// Makes an endpoint with two keys that signs literals, header texts, the body, and a short suffix; deliveries offer
/// four signatures.
fn endpoint() -> Endpoint<Made> {
    let keys = Keyring::hmac([secret("old secret"), secret("new secret")]).unwrap();
    let mut made = Made::new(keys, |made, head| {
        let (id, time) = (head.only("x-id")?, head.only("x-time")?);
        let claim = Claim::under(&made.keys)
            .bytes(&b"v0:"[..])
            .id(id)
            .text(id)
            .bytes(&b":"[..])
            .timestamp(time, Unit::Seconds)?
            .bytes(&b":"[..])
            .body()
            .bytes(&b":end"[..])
            .topic(head.only("x-event")?);
        let pieces = head.only("x-signature")?.split(',');
        Ok(pieces.fold(claim, |claim, tag| {
            claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag)
        }))
    });
    made.draft = |draft| {
        let id = draft.id()?.to_owned();
        draft.header("x-id", id)?;
        draft.header("x-time", draft.timestamp(Unit::Seconds))?;
        draft.header("x-event", "thing.created")?;
        let blanks = vec![draft.blank(); draft.signatures()];
        draft.header("x-signature", blanks.join(","))
    };
    made.endpoint()
        .with_namespace("here")
        .unwrap()
        .with_tenant("one")
}

/// Makes a delivery with four signatures, the last of which is made with the endpoint's second key.
fn signed(endpoint: &Endpoint<Made>, body: &'static str) -> Request<Bytes> {
    let others = ["first other", "second other", "third other", "new secret"];
    let keys = others.map(|text| hmac_key(text).unwrap());
    let outgoing = Outgoing::new(body, NOW).id("delivery-1");
    outgoing.sign(endpoint.provider(), keys).unwrap()
}

/// A request as hyper delivers it: header values and the body are slices of one shared buffer.
struct Wire {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    frame: Bytes,
    _buffer: Bytes,
}

fn wire(request: &Request<Bytes>, body: &str) -> Wire {
    let mut buffer = Vec::new();
    let mut places = Vec::new();
    for (name, value) in request.headers() {
        let start = buffer.len();
        buffer.extend_from_slice(value.as_bytes());
        places.push((name.clone(), start..buffer.len()));
        buffer.extend_from_slice(b"\r\n");
    }
    let start = buffer.len();
    buffer.extend_from_slice(body.as_bytes());
    let buffer = Bytes::from(buffer);
    let headers = places
        .into_iter()
        .map(|(name, place): (HeaderName, _)| {
            let value = HeaderValue::from_maybe_shared(buffer.slice(place)).unwrap();
            (name, value)
        })
        .collect();
    Wire {
        method: request.method().clone(),
        uri: request.uri().clone(),
        headers,
        frame: buffer.slice(start..),
        _buffer: buffer,
    }
}

/// Returns what one delivery allocates, and whether it was verified.
fn deliver(endpoint: &Endpoint<Made>, wire: &Wire) -> (AllocationInfo, Result<(), RejectionKind>) {
    let mut verdict = Ok(());
    let allocated = measure(|| {
        verdict = (|| {
            let head = Head::new(&wire.method, &wire.uri, &wire.headers);
            let Opening::Read(mut in_flight) = endpoint.begin(&head, NOW)? else {
                panic!("answered");
            };
            in_flight.update(wire.frame.clone())?;
            let Finished::Verified(verified) = in_flight.finish()? else {
                panic!("answered");
            };
            let delivery = verified.delivery();
            assert_eq!(delivery.key_label(), "2");
            assert!(delivery.id().is_some_and(|id| id.is_signed()));
            Ok(())
        })()
        .map_err(|rejection: webhook_core::Rejection| rejection.kind());
    });
    (allocated, verdict)
}

#[test]
fn an_accepted_delivery_allocates_nothing() {
    let endpoint = endpoint();
    let wire = wire(&signed(&endpoint, BODY), BODY);
    let (allocated, verdict) = deliver(&endpoint, &wire);
    assert_eq!(verdict, Ok(()));
    assert_eq!(allocated.count_total, 0, "{allocated:?}");
}

#[test]
fn a_refused_delivery_allocates_nothing() {
    let endpoint = endpoint();
    let request = signed(&endpoint, BODY);
    let mut stale = wire(&request, BODY);
    let time = HeaderValue::from_static("1600000000");
    stale.headers.insert("x-time", time);
    let mut unsigned = wire(&request, BODY);
    unsigned.headers.remove("x-signature");
    for (wire, kind) in [
        (
            wire(&request, "other bytes"),
            RejectionKind::SignatureMismatch,
        ),
        (stale, RejectionKind::TimestampTooOld),
        (unsigned, RejectionKind::MissingHeader),
    ] {
        let (allocated, verdict) = deliver(&endpoint, &wire);
        assert_eq!(verdict, Err(kind));
        assert_eq!(allocated.count_total, 0, "{kind}: {allocated:?}");
    }
}

/// A token is hashed where it stands in the head, so no copy of it stays in memory.
#[test]
fn a_token_is_not_copied() {
    let keys = Keyring::tokens(secret("a token of ours")).unwrap();
    let endpoint = Made::new(keys, |made, head| {
        let claim = Claim::under(&made.keys).leaves_body_unsigned();
        let token = head.only("x-token")?;
        Ok(claim.offered(Algorithm::Credential, Encoding::Plain, token))
    })
    .endpoint();
    for (token, accepted) in [("a token of ours", true), ("another token", false)] {
        let request = post("/", &[("x-token", token)], "");
        let head = Head::new(request.method(), request.uri(), request.headers());
        let mut begun = None;
        let allocated = measure(|| begun = Some(endpoint.begin(&head, NOW)));
        assert_eq!(begun.unwrap().is_ok(), accepted);
        assert_eq!(allocated.count_total, 0, "{allocated:?}");
    }
}

#[test]
fn the_counter_counts() {
    assert_eq!(measure(|| drop(black_box(vec![1_u8]))).count_total, 1);
}
