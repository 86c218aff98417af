//! Tests the three headers: which spellings count, and that all three are signed.

use bytes::Bytes;
use http::Request;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::testing::{Edit as _, Harness};
use webhook_core::{RejectionKind, Timestamp};
use webhook_standard::StandardWebhooks;

/// The base64 of `canary-canary-canary-5f0c`.
const SECRET: &str = "whsec_Y2FuYXJ5LWNhbmFyeS1jYW5hcnktNWYwYw==";
const NOW: i64 = 1_700_000_000;

fn standard() -> Harness<StandardWebhooks> {
    Harness::of(SECRET, StandardWebhooks::new).id("msg_1")
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

/// The delivery under the headers of Svix.
fn as_svix(request: &Request<Bytes>) -> Request<Bytes> {
    let names = ["id", "timestamp", "signature"];
    names.iter().fold(request.clone(), |request, name| {
        request.renamed(&format!("webhook-{name}"), &format!("svix-{name}"))
    })
}

const BODY: &str = r#"{"type":"a.b","data":{}}"#;
const ID: &str = "webhook-id";
const TIMESTAMP: &str = "webhook-timestamp";
const SIGNATURE: &str = "webhook-signature";

/// The refusal of a signature header made of the genuine one.
fn with(change: impl FnOnce(&str) -> String) -> Option<RejectionKind> {
    standard().refusal(&standard().signed(BODY).edited(SIGNATURE, change))
}

#[test]
fn what_is_not_understood_spoils_nothing() {
    let wrong = format!("v1,{}=", "0".repeat(43));
    for extra in [
        "", " ", "  ", "v1", "v1,", "v1a,", ",", ",,", "v2,AAAA", "v1,!!", "v1,a,b", "v9", &wrong,
    ] {
        assert_eq!(with(|it| format!("{it} {extra}")), None, "{extra:?}");
        assert_eq!(with(|it| format!("{extra} {it}")), None, "{extra:?} before");
    }
}

#[test]
fn only_v1_and_v1a_count() {
    let none = Some(RejectionKind::NoSignature);
    assert_eq!(with(|it| it.replace("v1,", "v2,")), none);
    assert_eq!(with(|it| it.replace("v1,", "V1,")), none);
    assert_eq!(with(|it| it.replace("v1,", "v1 ,")), none);
    assert_eq!(with(|it| it.replace("v1,", "v1b,")), none);
    assert_eq!(with(|it| it.replace("v1,", "v1=")), none);
    assert_eq!(with(|it| it.replace("v1,", ",")), none);
    assert_eq!(with(|_| String::new()), none);
    // Only spaces separate elements.
    let malformed = Some(RejectionKind::MalformedSignature);
    assert_eq!(with(|it| format!("{it},{it}")), malformed);
    assert_eq!(with(|it| format!("{it}\tv2,x")), malformed);
    assert_eq!(with(|it| format!("\t{it}")), none);
}

#[test]
fn a_signature_has_one_spelling() {
    let malformed = Some(RejectionKind::MalformedSignature);
    // The genuine signature has each character that the alphabets do not share, or padding instead.
    assert_eq!(with(|it| it.trim_end_matches('=').to_owned()), malformed);
    assert_eq!(with(|it| format!("{it}=")), malformed);
    assert_eq!(with(|it| it.replace("v1,", "v1,!!")), malformed);
    assert_eq!(with(|it| it.replace("v1,", "v1, ")), malformed);
    assert_eq!(with(|it| it[..11].to_owned()), malformed);
    assert_eq!(with(|it| it.replace("v1,", "v1,AAAA")), malformed);
    let all = |character: &str| format!("v1,{}=", character.repeat(43));
    assert_eq!(with(|_| all("-")), malformed);
    assert_eq!(with(|_| all("_")), malformed);
    // Bits behind the last byte.
    assert_eq!(with(|_| all("B")), malformed);
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(with(|_| all("A")), mismatch);
}

#[test]
fn a_timestamp_is_canonical_digits() {
    for time in [
        "+1700000000",
        "01700000000",
        " 1700000000",
        "1700000000 ",
        "17 00000000",
        "1_700_000_000",
        "1700000000abc",
        "1700000000.9",
        "1700000000.",
        "1.7e9",
        "hello",
        "",
        "0",
        "-1700000000",
        "1700000000000000",
        "9223372036854775808",
    ] {
        let request = standard()
            .signed(BODY)
            .edited(TIMESTAMP, |_| time.to_owned());
        let expected = Some(RejectionKind::MalformedTimestamp);
        assert_eq!(standard().refusal(&request), expected, "{time:?}");
    }
}

#[test]
fn five_minutes_either_way() {
    let request = standard().signed(BODY);
    let kind = |now| {
        standard()
            .verify_at(now, &request)
            .err()
            .map(|it| it.kind())
    };
    assert_eq!(kind(NOW + 300), None);
    assert_eq!(kind(NOW - 300), None);
    assert_eq!(kind(NOW + 301), Some(RejectionKind::TimestampTooOld));
    assert_eq!(kind(NOW - 301), Some(RejectionKind::TimestampInFuture));
}

/// If an id contains a dot, `id.time.body` can be divided at that dot.
#[test]
fn an_id_holds_no_dot_and_is_not_empty() {
    for id in ["", ".", "a.b", "msg_1.", ".msg_1"] {
        let request = standard().signed(BODY).edited(ID, |_| id.to_owned());
        let rejection = standard().verify(&request).unwrap_err();
        assert_eq!(rejection.kind(), RejectionKind::MalformedHeader, "{id:?}");
        assert_eq!(rejection.header(), Some(ID));
    }
    let mut request = standard().signed(BODY);
    let id = http::HeaderValue::from_bytes("msg_é".as_bytes()).unwrap();
    request.headers_mut().insert(ID, id);
    assert_eq!(
        standard().refusal(&request),
        Some(RejectionKind::MalformedHeader)
    );
    // A delivery with such an id cannot be sent either.
    let outgoing = webhook_core::sign::Outgoing::new(BODY, at(NOW)).id("a.b");
    assert!(
        outgoing
            .sign(standard().adapter(), standard().keys())
            .is_err()
    );
    assert!(
        webhook_core::sign::Outgoing::new(BODY, at(NOW))
            .sign(standard().adapter(), standard().keys())
            .is_err()
    );
}

#[test]
fn each_header_is_there_once() {
    for svix in [false, true] {
        let request = if svix {
            as_svix(&standard().signed(BODY))
        } else {
            standard().signed(BODY)
        };
        assert_eq!(standard().refusal(&request), None);
        let names = if svix {
            ["svix-id", "svix-timestamp", "svix-signature"]
        } else {
            [ID, TIMESTAMP, SIGNATURE]
        };
        for name in names {
            let mut twice = request.clone();
            let value = twice.headers()[name].clone();
            twice.headers_mut().append(name, value);
            let rejection = standard().verify(&twice).unwrap_err();
            assert_eq!(rejection.kind(), RejectionKind::RepeatedHeader);
            assert_eq!(rejection.header(), Some(name));
            let mut absent = request.clone();
            absent.headers_mut().remove(name);
            let rejection = standard().verify(&absent).unwrap_err();
            assert_eq!(rejection.kind(), RejectionKind::MissingHeader);
            assert_eq!(rejection.header(), Some(name));
        }
    }
}

#[test]
fn families_do_not_mix() {
    let svix = as_svix(&standard().signed(BODY));
    let webhook = standard().signed(BODY);
    for (extra, value) in svix
        .headers()
        .iter()
        .filter(|(name, _)| name.as_str().starts_with("svix"))
    {
        // Beside a complete delivery of the other family, even if it says the same.
        let mut both = webhook.clone();
        both.headers_mut().insert(extra, value.clone());
        assert_eq!(
            standard().refusal(&both),
            Some(RejectionKind::RepeatedHeader),
            "{extra}"
        );
        // In the place of its counterpart.
        let counterpart = extra.as_str().replace("svix", "webhook");
        both.headers_mut().remove(counterpart.as_str());
        assert_eq!(
            standard().refusal(&both),
            Some(RejectionKind::RepeatedHeader),
            "{extra}"
        );
        // And empty.
        let mut empty = webhook.clone();
        empty.headers_mut().insert(extra, "".parse().unwrap());
        assert_eq!(
            standard().refusal(&empty),
            Some(RejectionKind::RepeatedHeader),
            "{extra}"
        );
    }
    let mut both = svix.clone();
    both.headers_mut().insert(ID, "msg_2".parse().unwrap());
    assert_eq!(
        standard().refusal(&both),
        Some(RejectionKind::RepeatedHeader)
    );
}

#[test]
fn id_time_and_body_are_signed() {
    let mismatch = Some(RejectionKind::SignatureMismatch);
    let other_id = standard().signed(BODY).edited(ID, |_| "msg_2".to_owned());
    assert_eq!(standard().refusal(&other_id), mismatch);
    let other_time = standard()
        .signed(BODY)
        .edited(TIMESTAMP, |_| "1700000001".to_owned());
    assert_eq!(standard().refusal(&other_time), mismatch);
    let mut other_body = standard().signed(BODY);
    *other_body.body_mut() = BODY.replace("a.b", "a.c").into();
    assert_eq!(standard().refusal(&other_body), mismatch);

    for request in [standard().signed(BODY), as_svix(&standard().signed(BODY))] {
        let verified = standard().verify(&request).unwrap();
        let delivery = verified.delivery();
        assert_eq!(delivery.coverage().body(), BodyCoverage::Bytes);
        assert_eq!(delivery.coverage().freshness(), Freshness::Signed);
        assert_eq!(delivery.signed_at(), Some(at(NOW)));
        let id = delivery.id().unwrap();
        assert_eq!((id.as_str(), id.is_signed()), ("msg_1", true));
    }
}

#[test]
fn bytes_are_signed_and_not_text() {
    for body in [&b"{\"a\":\"\xff\"}"[..], b"\xff\xfe\x00", b"", b"\r\n\r\n"] {
        assert_eq!(
            standard().refusal(&standard().signed(body)),
            None,
            "{body:?}"
        );
    }
    let mut lossy = standard().signed("{\"a\":\"\u{fffd}\"}");
    *lossy.body_mut() = (&b"{\"a\":\"\xff\"}"[..]).into();
    assert_eq!(
        standard().refusal(&lossy),
        Some(RejectionKind::SignatureMismatch)
    );
}

#[test]
fn more_signatures_than_the_core_compares_are_refused() {
    let many = |count: usize| {
        with(|it| format!("{it}{}", format!(" v1,{}=", "A".repeat(43)).repeat(count)))
    };
    assert_eq!(many(15), None);
    assert_eq!(many(16), Some(RejectionKind::TooManySignatures));
    // Unknown versions are not compared, so they do not count as signatures.
    let unknown = with(|it| format!("{}{it}", "v2,x ".repeat(100)));
    assert_eq!(unknown, None);
    // But a list of unknown versions is not read without an end.
    let endless = with(|it| format!("{}{it}", "v2,x ".repeat(256)));
    assert_eq!(endless, Some(RejectionKind::TooManySignatures));
}

/// The specification leaves the type of the body open.
#[test]
fn a_content_type_of_ones_own_is_kept() {
    let signed = |headers: http::HeaderMap| {
        let outgoing = webhook_core::sign::Outgoing::new("<paid/>", at(NOW)).id("msg_1");
        let request = outgoing
            .headers(headers)
            .sign(standard().adapter(), standard().keys())
            .unwrap();
        assert_eq!(standard().refusal(&request), None);
        request.headers()["content-type"].clone()
    };
    assert_eq!(signed(http::HeaderMap::new()), "application/json");
    let xml = http::HeaderValue::from_static("application/xml");
    let own = std::iter::once((http::header::CONTENT_TYPE, xml)).collect();
    assert_eq!(signed(own), "application/xml");
}
