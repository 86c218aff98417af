//! Tests the order in which a delivery is judged, and the refusal at each step.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, StatusCode};
use schemes::{ClaimOf, Made, NOW, judge, judge_at, kind, ours, post};
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::config::Defaults;
use webhook_core::keys::Keyring;
use webhook_core::testing::{secret, signed_request};
use webhook_core::{
    ConfigError, Endpoint, Finished, Head, InFlight, Opening, Rejection, RejectionKind, Timestamp,
};

const BODY: &str = r#"{"type":"thing.created"}"#;

fn endpoint() -> Endpoint<Made> {
    Made::common(secret("a secret of ours")).endpoint()
}

fn genuine(endpoint: &Endpoint<Made>) -> Request<Bytes> {
    signed_request(endpoint, ours(), BODY, NOW).unwrap()
}

/// Begins a delivery, and returns what its head leads to.
fn begin(endpoint: &Endpoint<Made>, request: &Request<Bytes>) -> Result<InFlight<Made>, Rejection> {
    let head = Head::new(request.method(), request.uri(), request.headers());
    match endpoint.begin(&head, NOW)? {
        Opening::Read(in_flight) => Ok(in_flight),
        Opening::Answer(answer) => panic!("answered: {answer:?}"),
    }
}

fn from_head(endpoint: &Endpoint<Made>, request: &Request<Bytes>) -> Option<RejectionKind> {
    begin(endpoint, request).err().map(|refused| refused.kind())
}

fn with(mut request: Request<Bytes>, header: &'static str, value: &'static str) -> Request<Bytes> {
    let headers = request.headers_mut();
    headers.insert(header, HeaderValue::from_static(value));
    request
}

#[test]
fn a_genuine_delivery_is_verified_and_a_changed_one_is_not() {
    let endpoint = endpoint();
    let verified = judge(&endpoint, &genuine(&endpoint)).unwrap();
    assert_eq!(verified.delivery().body(), BODY);
    for tampered in [
        "",
        " ",
        r#"{"type":"thing.deleted"}"#,
        "{\"type\":\"thing.created\"}\n",
    ] {
        let mut request = genuine(&endpoint);
        *request.body_mut() = tampered.into();
        let refused = kind(&endpoint, &request);
        assert_eq!(
            refused,
            Some(RejectionKind::SignatureMismatch),
            "{tampered:?}"
        );
    }
}

/// If a time is signed, an empty body is identified by its head; a body that the head announced must therefore come.
#[test]
fn a_body_that_was_announced_and_never_came_is_refused() {
    let endpoint = endpoint();
    let empty = signed_request(&endpoint, ours(), "", NOW).unwrap();
    assert_eq!(kind(&endpoint, &empty), None);
    let announced = |length| with(empty.clone(), "content-length", length);
    assert_eq!(kind(&endpoint, &announced("0")), None);
    let refused = kind(&endpoint, &announced("24"));
    assert_eq!(refused, Some(RejectionKind::BodyUnreadable));
    let whole = with(genuine(&endpoint), "content-length", "24");
    assert_eq!(kind(&endpoint, &whole), None);
}

/// The test fixes one fault after the other, from the last that is judged to the first.
#[test]
fn the_head_is_judged_in_order() {
    let endpoint = endpoint().with_body_limit(100).unwrap();
    let mut request = genuine(&endpoint);
    *request.method_mut() = Method::GET;
    request = with(request, "content-encoding", "gzip");
    let (id, time) = (
        request.headers_mut().remove("x-id").unwrap(),
        request.headers_mut().remove("x-time").unwrap(),
    );
    request = with(request, "content-length", "101");
    request = with(request, "x-time", "1600000000");

    let refused = |request: &_| from_head(&endpoint, request).unwrap();
    assert_eq!(refused(&request), RejectionKind::MethodNotAllowed);
    *request.method_mut() = Method::POST;
    assert_eq!(refused(&request), RejectionKind::ContentEncoding);
    request.headers_mut().remove("content-encoding");
    assert_eq!(refused(&request), RejectionKind::MissingHeader);
    request.headers_mut().insert("x-id", id);
    assert_eq!(refused(&request), RejectionKind::BodyTooLarge);
    request = with(request, "content-length", "24");
    assert_eq!(refused(&request), RejectionKind::TimestampTooOld);
    request.headers_mut().insert("x-time", time);
    assert!(judge(&endpoint, &request).is_ok());
}

#[test]
fn a_body_that_is_encoded_is_refused() {
    let endpoint = endpoint();
    for (encoding, expected) in [
        ("identity", None),
        ("Identity", None),
        ("gzip", Some(RejectionKind::ContentEncoding)),
        ("identity, gzip", Some(RejectionKind::ContentEncoding)),
        // These values name no encoding: a blank one, and a character set that some senders write there.
        ("", None),
        (" , ", None),
        ("utf-8", None),
        ("UTF-8", None),
        ("utf-8, br", Some(RejectionKind::ContentEncoding)),
        ("utf-16", Some(RejectionKind::ContentEncoding)),
        ("unheard-of", Some(RejectionKind::ContentEncoding)),
    ] {
        let request = with(genuine(&endpoint), "content-encoding", encoding);
        assert_eq!(kind(&endpoint, &request), expected, "{encoding:?}");
        // Whatever the header says, the proof covers the bytes.
        let mut forged = request;
        *forged.body_mut() = "forged".into();
        assert!(kind(&endpoint, &forged).is_some(), "{encoding:?}");
    }
    let mut twice = with(genuine(&endpoint), "content-encoding", "identity");
    let more = |value: &'static [u8]| http::HeaderValue::from_bytes(value).unwrap();
    twice.headers_mut().append("content-encoding", more(b""));
    assert_eq!(kind(&endpoint, &twice), None);
    for value in [&b"gzip"[..], b"\xff"] {
        let mut encoded = twice.clone();
        encoded
            .headers_mut()
            .append("content-encoding", more(value));
        let refused = Some(RejectionKind::ContentEncoding);
        assert_eq!(kind(&endpoint, &encoded), refused, "{value:?}");
    }
}

#[test]
fn an_announced_length_is_read_strictly() {
    let endpoint = endpoint();
    for (length, expected) in [
        ("24", None),
        ("024", None),
        ("1048576", None),
        ("1048577", Some(RejectionKind::BodyTooLarge)),
        (
            "99999999999999999999999999",
            Some(RejectionKind::BodyTooLarge),
        ),
        ("", Some(RejectionKind::MalformedHeader)),
        ("-1", Some(RejectionKind::MalformedHeader)),
        ("+24", Some(RejectionKind::MalformedHeader)),
        ("24, 24", Some(RejectionKind::MalformedHeader)),
        ("0x18", Some(RejectionKind::MalformedHeader)),
        // The character after the last digit.
        ("1:", Some(RejectionKind::MalformedHeader)),
        (":", Some(RejectionKind::MalformedHeader)),
    ] {
        let request = with(genuine(&endpoint), "content-length", length);
        assert_eq!(from_head(&endpoint, &request), expected, "{length:?}");
    }
    let mut twice = with(genuine(&endpoint), "content-length", "24");
    let again = HeaderValue::from_static("24");
    twice.headers_mut().append("content-length", again);
    let refused = from_head(&endpoint, &twice);
    assert_eq!(refused, Some(RejectionKind::RepeatedHeader));
}

#[test]
fn headers_are_read_strictly() {
    let endpoint = endpoint();
    let repeated = ["x-id", "x-time", "x-signature", "x-event"];
    for name in repeated {
        let mut request = genuine(&endpoint);
        let same = request.headers()[name].clone();
        request.headers_mut().append(name, same);
        let refused = begin(&endpoint, &request).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::RepeatedHeader);
        assert_eq!(refused.header(), Some(name));

        let mut request = genuine(&endpoint);
        let latin = HeaderValue::from_bytes(b"\xe9").unwrap();
        request.headers_mut().insert(name, latin);
        let refused = from_head(&endpoint, &request);
        assert_eq!(refused, Some(RejectionKind::MalformedHeader), "{name}");
    }
}

#[test]
fn a_body_over_the_limit_is_refused_while_it_arrives() {
    let limited = endpoint().with_body_limit(BODY.len()).unwrap();
    assert!(judge(&limited, &genuine(&limited)).is_ok());

    let limited = limited.with_body_limit(BODY.len() - 1).unwrap();
    let mut in_flight = begin(&limited, &genuine(&limited)).unwrap();
    assert_eq!(in_flight.limit(), BODY.len() - 1);
    in_flight.update(Bytes::from(&BODY[..20])).unwrap();
    let refused = in_flight.update(Bytes::from(&BODY[20..])).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::BodyTooLarge);
}

const UNSIGNED: ClaimOf = |made, head| {
    let (id, tag) = (head.only("x-id")?, head.only("x-signature")?);
    let claim = Claim::under(&made.keys).text(id);
    Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
};

#[test]
fn a_body_that_nothing_covers_is_refused() {
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let mut made = Made::new(keys, UNSIGNED);
    made.draft = |draft| {
        let id = draft.id()?.to_owned();
        draft.header("x-id", id)?;
        draft.header("x-signature", draft.blank())
    };
    let endpoint = made.endpoint();
    let empty = signed_request(&endpoint, ours(), "", NOW).unwrap();
    assert!(judge(&endpoint, &empty).is_ok());

    let none = with(empty.clone(), "content-length", "0");
    assert!(judge(&endpoint, &none).is_ok());
    let announced = with(empty.clone(), "content-length", "1");
    let refused = from_head(&endpoint, &announced);
    assert_eq!(refused, Some(RejectionKind::UnsignedBody));

    // If no length is announced, the first byte tells whether there is a body.
    let mut in_flight = begin(&endpoint, &empty).unwrap();
    in_flight.update(Bytes::new()).unwrap();
    let refused = in_flight.update(Bytes::from("x")).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::UnsignedBody);
}

/// Some senders sign no body. Their adapters say so, and then any body comes with what the head proves.
#[test]
fn a_body_that_the_adapter_leaves_unsigned_is_read() {
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let unsigned: ClaimOf = |made, head| Ok(UNSIGNED(made, head)?.leaves_body_unsigned());
    let mut made = Made::new(keys, unsigned);
    made.draft = |draft| {
        draft.header("x-id", "1")?;
        draft.header("x-signature", draft.blank())
    };
    let endpoint = made.endpoint();
    let request = signed_request(&endpoint, ours(), "a body", NOW).unwrap();
    for request in [request.clone(), with(request, "content-length", "6")] {
        let verified = judge(&endpoint, &request).unwrap();
        assert_eq!(verified.delivery().body(), "a body");
    }
}

fn in_chunks<'a>(
    endpoint: &Endpoint<Made>,
    request: &Request<Bytes>,
    chunks: impl IntoIterator<Item = &'a [u8]>,
) -> Option<RejectionKind> {
    let mut in_flight = begin(endpoint, request).unwrap();
    for chunk in chunks {
        in_flight.update(Bytes::copy_from_slice(chunk)).unwrap();
    }
    match in_flight.finish() {
        Ok(Finished::Verified(verified)) => {
            assert_eq!(verified.delivery().body(), request.body());
            None
        }
        Ok(Finished::Answer(answer)) => panic!("answered: {answer:?}"),
        Err(refused) => Some(refused.kind()),
    }
}

#[test]
fn the_way_the_body_is_cut_changes_nothing() {
    let endpoint = endpoint();
    let good = genuine(&endpoint);
    let mut bad = good.clone();
    *bad.body_mut() = r#"{"type":"thing.creatad"}"#.into();
    for (request, expected) in [(good, None), (bad, Some(RejectionKind::SignatureMismatch))] {
        for first in 0..=BODY.len() {
            for second in first..=BODY.len() {
                let body = request.body();
                let cut = [&body[..first], &body[first..second], &body[second..]];
                assert_eq!(in_chunks(&endpoint, &request, cut), expected);
            }
        }
    }
    let long = signed_request(&endpoint, ours(), "x".repeat(20_000), NOW).unwrap();
    let body = long.body().clone();
    assert_eq!(in_chunks(&endpoint, &long, body.chunks(1)), None);
    assert_eq!(in_chunks(&endpoint, &long, body.chunks(4096)), None);
}

#[test]
fn a_time_at_the_boundary_passes_and_beyond_it_does_not() {
    let endpoint = endpoint();
    let request = genuine(&endpoint);
    let at = |seconds: i64, millis: i64| {
        let now = NOW.unix_millis() + seconds * 1000 + millis;
        judge_at(&endpoint, &request, Timestamp::from_unix_millis(now)).err()
    };
    // Senders sign whole seconds, so whole seconds are compared.
    assert_eq!(at(300, 999), None);
    assert_eq!(at(301, 0), Some(RejectionKind::TimestampTooOld));
    assert_eq!(at(-300, 0), None);
    assert_eq!(at(-300, -1), Some(RejectionKind::TimestampInFuture));
    for (now, expected) in [
        (i64::MAX, RejectionKind::TimestampTooOld),
        (i64::MIN, RejectionKind::TimestampInFuture),
    ] {
        for now in [
            Timestamp::from_unix_millis(now),
            Timestamp::from_unix_seconds(now),
        ] {
            let refused = judge_at(&endpoint, &request, now).err();
            assert_eq!(refused, Some(expected));
        }
    }
    for time in [
        "",
        "0",
        "-9223372036854775808",
        "+1700000000",
        "17e8",
        "1700000000 ",
    ] {
        let request = with(request.clone(), "x-time", time);
        let refused = from_head(&endpoint, &request);
        assert_eq!(refused, Some(RejectionKind::MalformedTimestamp), "{time:?}");
    }
    // This is the largest time that is read at all.
    let request = with(request, "x-time", "999999999999999");
    let refused = from_head(&endpoint, &request);
    assert_eq!(refused, Some(RejectionKind::TimestampInFuture));
}

#[test]
fn the_tolerance_is_the_senders_unless_the_endpoint_has_its_own() {
    let mut made = Made::common(secret("a secret of ours"));
    made.defaults = Defaults::new().tolerance(Duration::from_secs(5));
    let strict = made.endpoint();
    let later = Timestamp::from_unix_seconds(NOW.unix_seconds() + 6);
    let request = genuine(&strict);
    let refused = judge_at(&strict, &request, later).err();
    assert_eq!(refused, Some(RejectionKind::TimestampTooOld));
    let lenient = strict.with_tolerance(Duration::from_secs(6)).unwrap();
    assert!(judge_at(&lenient, &request, later).is_ok());
    for refused in [Duration::ZERO, Duration::from_secs(86_401), Duration::MAX] {
        let error = lenient.clone().with_tolerance(refused).unwrap_err();
        assert_eq!(error, ConfigError::Tolerance);
    }
    assert!(
        lenient
            .clone()
            .with_tolerance(Duration::from_secs(86_400))
            .is_ok()
    );
    assert_eq!(
        lenient.with_body_limit(0).unwrap_err(),
        ConfigError::BodyLimit
    );
}

fn hmac<'a>(claim: Claim<'a>, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
    Ok(claim.offered(
        Algorithm::HmacSha256,
        Encoding::Hex,
        head.only("x-signature")?,
    ))
}

/// A claim that only a defect of the adapter can cause is the server's fault, and never verifies.
#[test]
fn a_claim_that_cannot_be_checked_is_an_error_of_the_server() {
    let claims: [(&str, ClaimOf); 13] = [
        ("two bodies", |made, head| {
            hmac(Claim::under(&made.keys).body().body(), head)
        }),
        ("a body in two forms", |made, head| {
            let claim = Claim::under(&made.keys).body();
            hmac(claim.body_as(|_| Ok(vec![])), head)
        }),
        ("two choices", |made, head| {
            let either = || vec![b"a".into(), b"b".into()];
            let claim = Claim::under(&made.keys).body();
            hmac(claim.one_of(either()).one_of(either()), head)
        }),
        ("a choice of nothing", |made, head| {
            hmac(Claim::under(&made.keys).one_of(vec![]).body(), head)
        }),
        ("an empty message", |made, head| {
            hmac(Claim::under(&made.keys).leaves_body_unsigned(), head)
        }),
        ("two times", |made, head| {
            let time = head.only("x-time")?;
            let claim = Claim::under(&made.keys).timestamp(time, Unit::Seconds)?;
            hmac(claim.timestamp(time, Unit::Seconds)?.body(), head)
        }),
        ("a probe that is more", |made, head| {
            let probe = Claim::probe(&made.keys, 1 << 10, |_| true, StatusCode::OK);
            hmac(probe.and_in_body().body(), head)
        }),
        (
            "a proof in the body with parts of the head",
            |made, head| hmac(Claim::found_in_body(&made.keys).body(), head),
        ),
        (
            "an offer of the head for a proof in the body",
            |made, head| hmac(Claim::found_in_body(&made.keys), head),
        ),
        ("two proofs of which none is in the head", |made, head| {
            let claim = Claim::found_in_body(&made.keys).and_in_body();
            hmac(claim.body(), head)
        }),
        ("a probe that offers a proof", |made, head| {
            let probe = Claim::probe(&made.keys, 1 << 10, |_| true, StatusCode::OK);
            hmac(probe, head)
        }),
        ("two times, and a proof in the body", |made, head| {
            let time = head.only("x-time")?;
            let claim = Claim::under(&made.keys).timestamp(time, Unit::Seconds)?;
            let claim = claim.timestamp(time, Unit::Seconds)?.and_in_body();
            hmac(claim.body(), head)
        }),
        ("a credential that signs", |made, head| {
            let credential = head.only("x-signature")?;
            let claim = Claim::under(&made.keys).body();
            Ok(claim.offered(Algorithm::Credential, Encoding::Plain, credential))
        }),
    ];
    for (what, claim) in claims {
        let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
        let endpoint = Made::new(keys, claim).endpoint();
        let headers = [("x-signature", &*"0".repeat(64)), ("x-time", "1700000000")];
        let request = post("/", &headers, BODY);
        let refused = kind(&endpoint, &request).unwrap();
        assert_eq!(refused, RejectionKind::InvalidClaim, "{what}");
        assert_eq!(refused.status(), 500);
    }
}
