//! Tests explanations of refusals: what a delivery shows, which changes of it are tried, and what is left alone.
//!
//! The recorded cases of senders are in `verification/attacks/tests/explain.rs`.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]
#![cfg(feature = "explain")]

#[path = "../schemes/mod.rs"]
mod schemes;
mod urls;

use bytes::Bytes;
use http::{Request, StatusCode};
use schemes::{ClaimOf, Made, NOW, ours, post};
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::explain::{Cause, Certainty, Explain, Explanation};
use webhook_core::keys::Keyring;
use webhook_core::reply::Reply;
use webhook_core::testing::{Edit, hmac_key, secret, signed_request};
use webhook_core::{Endpoint, Head, Timestamp};

const BODY: &str = r#"{"type":"thing.created"}"#;

fn common() -> Endpoint<Made> {
    Made::common(secret("a secret of ours")).endpoint()
}

/// Makes a sender with one header `x-signature`, whose draft is that header alone.
fn made(claim: ClaimOf) -> Made {
    Made::body_only(Keyring::hmac(secret("a secret of ours")).unwrap(), claim)
}

const BY_BODY: ClaimOf = |made, head| {
    let tag = head.only("x-signature")?;
    let claim = Claim::under(&made.keys).body();
    Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
};

fn signed(endpoint: &Endpoint<Made>, body: impl Into<Bytes>) -> Request<Bytes> {
    signed_request(endpoint, ours(), body, NOW).unwrap()
}

fn explained(explain: &Explain<'_>, request: &Request<Bytes>) -> Explanation {
    let head = Head::new(request.method(), request.uri(), request.headers());
    explain.explain(&head, request.body(), NOW)
}

fn causes(explanation: &Explanation) -> Vec<Cause> {
    let all = explanation.diagnoses().iter();
    all.map(|diagnosis| diagnosis.cause()).collect()
}

/// Returns the cause that is proved; there is one where the change of a test was found.
fn proved(explanation: &Explanation) -> Option<(Cause, String)> {
    let first = explanation.diagnoses().first()?;
    let proved = first.certainty() == Certainty::Proved;
    proved.then(|| (first.cause(), first.to_string()))
}

#[test]
fn what_an_endpoint_answers_needs_no_explanation_and_what_it_does_not_know_has_none() {
    let mut made = made(|made, _| {
        let is = |body: &[u8]| body == b"ping";
        Ok(Claim::probe(&made.keys, 8, is, StatusCode::OK))
    });
    made.challenge = Some(|_, head| {
        let asked = head.has("x-challenge");
        asked.then(|| Reply::new(StatusCode::OK))
    });
    let endpoint = made.endpoint();
    let explain = Explain::new(&endpoint);
    let asked = post("/", &[("x-challenge", "1")], "anything");
    for answered in [asked, post("/", &[], "ping")] {
        let explanation = explained(&explain, &answered);
        assert!(explanation.verifies(), "{:?}", explanation.diagnoses());
    }
    let refused = explained(&explain, &post("/", &[], "pong"));
    assert!(!refused.verifies());
    assert_eq!(proved(&refused), None);
}

#[test]
fn what_a_body_shows_is_named() {
    let mut made = made(BY_BODY);
    made.defaults = made.defaults.body_limit(4096);
    let endpoint = made.endpoint();
    let explain = Explain::new(&endpoint);
    let zeros = "0".repeat(64);
    let shows = |headers: &[(&str, &str)], body: &str| {
        let mut all = vec![("x-signature", &*zeros)];
        all.extend(headers);
        causes(&explained(&explain, &post("/", &all, body.to_owned())))
    };
    let cut = |length: usize| format!("[{}", "1".repeat(length - 1));
    for (headers, body, cause) in [
        (&[][..], "x".repeat(4097), Cause::BodyTooLong),
        (&[], String::new(), Cause::BodyEmpty),
        (&[], cut(2048), Cause::BodyAtLimit),
        (&[], cut(1000 * 3), Cause::BodyAtLimit),
        (
            &[("content-length", "9")],
            "[1,2".to_owned(),
            Cause::BodyCutOff,
        ),
        (
            &[],
            "a \u{fffd} b".to_owned(),
            Cause::BodyReplacementCharacter,
        ),
    ] {
        let found = shows(headers, &body);
        // Nothing is cut at three thousand bytes.
        let expected = body.len() != 3000;
        assert_eq!(found.contains(&cause), expected, "{cause:?}: {found:?}");
    }
    // A whole body, and an announced length that is right, show nothing.
    let whole = format!("[{}]", "1".repeat(2046));
    assert_eq!(shows(&[("content-length", "2048")], &whole), []);
    let malformed = [Cause::HeaderMalformed];
    assert_eq!(shows(&[("content-length", "many")], &whole), malformed);
    let compressed = |encoding: &str, body: &'static [u8]| {
        let headers = [("x-signature", &*zeros), ("content-encoding", encoding)];
        let request = post("/", &headers, body);
        causes(&explained(&explain, &request)).contains(&Cause::BodyLooksCompressed)
    };
    assert!(compressed("br", b"{}") && compressed("identity", b"\x1f\x8b\x08"));
    assert!(!compressed("identity", b"{}") && !compressed("", b"{}"));
}

/// A name or a secret that an operator has mistaken is named, as text that a terminal shows and does not obey.
#[test]
fn a_secret_that_is_none_of_the_sender_is_named() {
    let endpoint = common();
    let request = signed(&endpoint, "{}").with_body("[]");
    for (text, cause) in [
        (" ", Cause::SecretEmpty),
        ("sk_live_1f0c9a7d55e1", Cause::SecretOfOtherKind),
        (
            "AC0123456789abcdef0123456789abcdef",
            Cause::SecretOfOtherKind,
        ),
    ] {
        let explain = Explain::new(&endpoint).secret("A\u{1b}[2JNAME\u{202e}", text);
        let explanation = explained(&explain, &request);
        let mut all = explanation.diagnoses().iter();
        let named = all.find(|it| it.cause() == cause).unwrap().to_string();
        assert!(named.contains("A\u{fffd}[2JNAME\u{fffd}"), "{named}");
    }
    for text in [
        "AC0123456789abcdef0123456789abcdeg",
        "ACME-0123456789",
        "hk_live_1",
    ] {
        let explain = Explain::new(&endpoint).secret("NAME", text);
        let found = causes(&explained(&explain, &request));
        assert!(!found.contains(&Cause::SecretOfOtherKind), "{text}");
    }
    // Sixteen secrets are tried, so the time of an explanation has a bound.
    let with = |others: usize| {
        let mut explain = Explain::new(&endpoint);
        for place in 0..others {
            explain = explain.other_secret(format!("N{place}"), format!("other secret {place}"));
        }
        let explain = explain.other_secret("THE_OTHER", "the secret of another endpoint");
        let key = hmac_key("the secret of another endpoint").unwrap();
        let request = signed_request(&endpoint, key, "{}", NOW).unwrap();
        proved(&explained(&explain, &request)).map(|(cause, _)| cause)
    };
    assert_eq!(with(15), Some(Cause::OtherSecret));
    assert_eq!(with(16), None);
    // A mark that an editor has left before the secret is taken for a blank.
    let marked = Explain::new(&endpoint).secret("NAME", "\u{feff}the bare secret");
    let key = hmac_key("the bare secret").unwrap();
    let request = signed_request(&endpoint, key, "{}", NOW).unwrap();
    let (cause, _) = proved(&explained(&marked, &request)).unwrap();
    assert_eq!(cause, Cause::SecretBlanks);
}

#[test]
fn a_body_that_a_framework_has_written_anew_is_recognized() {
    let endpoint = made(BY_BODY).endpoint();
    let explain = Explain::new(&endpoint);
    let resolved = "{\n  \"a\": \"\\\"\\\\\\n\\r\\t\\b\\f\\u0001\u{e9}/&\"\n}";
    let written = r#"{"a":"\u0022\u005c\u000a\u000d\u0009\u0008\u000c\u0001\u00e9\/\u0026"}"#;
    let html = r#"{"a":"\u0026\u003c\u003e\u2028\u2029x"}"#;
    let plain = "{\"a\":\"&<>\u{2028}\u{2029}x\"}";
    let ended = format!("{BODY}\r\n");
    for (signed_body, arrives, cause) in [
        (resolved, written, Cause::BodyReserialized),
        (html, plain, Cause::BodyReserialized),
        (BODY, &*ended, Cause::BodyNewlineAdded),
    ] {
        let request = signed(&endpoint, signed_body.to_owned());
        let explanation = explained(&explain, &request.with_body(arrives.to_owned()));
        let found = proved(&explanation).map(|(cause, _)| cause);
        assert_eq!(found, Some(cause), "{arrives}");
    }
    // Half of a surrogate pair has no other spelling, and the rest of the body is written anew all the same.
    let half = "{\n  \"a\": \"\\ud83d\"\n}";
    let request = signed(&endpoint, half).with_body(r#"{"a":"\ud83d"}"#);
    let found = proved(&explained(&explain, &request)).map(|(cause, _)| cause);
    assert_eq!(found, Some(Cause::BodyReserialized));
}

#[test]
fn a_header_that_only_resembles_a_signature_proves_nothing() {
    let endpoint = common();
    let explain = Explain::new(&endpoint);
    let request = signed(&endpoint, "{}");
    let forty = "0123456789".repeat(4);
    for (name, value) in [
        ("x-signature", "v1="),
        ("x-signature", "a-long-word=0a0b"),
        ("x-signature", &forty),
        ("x-time", &forty),
        ("x-time", "soon"),
    ] {
        let changed = request.with_header(name, value);
        let explanation = explained(&explain, &changed);
        assert!(!explanation.verifies(), "{name}: {value}");
        assert_eq!(proved(&explanation), None, "{name}: {value}");
    }
    // With SHA-1 in place of SHA-256, the signature holds, and so it is named.
    let plain = made(BY_BODY);
    let older = made(|made, head| {
        let claim = Claim::under(&made.keys).body();
        let tag = head.only("x-signature")?;
        Ok(claim.offered(Algorithm::HmacSha1, Encoding::Hex, tag))
    });
    let request = signed(&older.endpoint(), BODY);
    let plain = plain.endpoint();
    let found = proved(&explained(&Explain::new(&plain), &request)).unwrap();
    assert_eq!(found.0, Cause::OtherAlgorithm);
    let other = request.with_header("x-signature", &forty);
    assert_eq!(proved(&explained(&Explain::new(&plain), &other)), None);
}

/// The time of a delivery that waited is named beside the cause that is proved.
#[test]
fn a_time_out_of_tolerance_is_told_from_a_wrong_unit() {
    let endpoint = common();
    let explain = Explain::new(&endpoint);
    let request = signed(&endpoint, "{}");
    let head = Head::new(request.method(), request.uri(), request.headers());
    let after = |seconds: i64| {
        let now = Timestamp::from_unix_seconds(NOW.unix_seconds() + seconds);
        let explanation = explain.explain(&head, request.body(), now);
        proved(&explanation).map(|(cause, _)| cause)
    };
    assert_eq!(after(0), None);
    assert_eq!(after(301), Some(Cause::TimeTooOld));
    assert_eq!(after(-301), Some(Cause::TimeInFuture));
    let mut millis = Made::common(secret("a secret of ours"));
    millis.draft = |draft| {
        let id = draft.id()?.to_owned();
        draft.header("x-id", id)?;
        draft.header("x-time", draft.timestamp(Unit::Milliseconds))?;
        draft.header("x-signature", format!("v1={}", draft.blank()))
    };
    let request = signed(&millis.endpoint(), "{}");
    let found = proved(&explained(&explain, &request));
    assert_eq!(
        found.map(|(cause, _)| cause),
        Some(Cause::TimeInMilliseconds)
    );
}

/// A sender whose signature is in the query has no header in which another spelling of it could be.
#[test]
fn a_signature_in_the_query_is_no_header() {
    let keys = Keyring::hmac(secret("a secret of ours")).unwrap();
    let made = Made::new(keys, |made, head| {
        let missing = webhook_core::RejectionKind::NoSignature;
        let tag = head.query("signature").ok_or(missing)?;
        let claim = Claim::under(&made.keys).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    let endpoint = made.endpoint();
    let zeros = format!("/hook?signature={}", "0".repeat(64));
    let explanation = explained(&Explain::new(&endpoint), &post(&zeros, &[], BODY));
    assert!(!explanation.verifies());
    assert_eq!(proved(&explanation), None);
}

/// A value of forty digits under a header that the scheme does not understand is not tried as SHA-1.
#[test]
fn a_header_that_the_scheme_refuses_is_tried_in_its_spellings() {
    let endpoint = made(|made, head| {
        let malformed = webhook_core::RejectionKind::MalformedHeader;
        let malformed = webhook_core::Rejection::of_header(malformed, "x-signature");
        let tag = head.only("x-signature")?;
        let tag = tag.strip_prefix("sha256=").ok_or(malformed)?;
        let claim = Claim::under(&made.keys).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    });
    let plain = made(BY_BODY).endpoint();
    let endpoint = endpoint.endpoint();
    let explain = Explain::new(&endpoint);
    let request = signed(&plain, BODY);
    let found = proved(&explained(&explain, &request)).map(|(cause, _)| cause);
    assert_eq!(found, Some(Cause::SignatureSpelling));
    let forty = "0123456789".repeat(4);
    let forged = request.with_header("x-signature", &forty);
    assert_eq!(proved(&explained(&explain, &forged)), None);
}
