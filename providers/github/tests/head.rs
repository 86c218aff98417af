//! Tests the headers: which ones verify, which ones are only reported, and that no reported one is trusted.

use bytes::Bytes;
use http::Request;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::keys::Keyring;
use webhook_core::sign::Outgoing;
use webhook_core::testing::{Harness, hmac_key, secret};
use webhook_core::{
    ConfigError, Provider as _, Received, RejectionKind, Scheme as _, Secret, Timestamp,
};
use webhook_github::{Envelope, GitHub};

const SECRET: &str = "canary-5f0c2b9e";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn github() -> Harness<GitHub> {
    Harness::of(SECRET, GitHub::new).id("72d3162e-cc78")
}

fn receiver(github: GitHub) -> Harness<GitHub> {
    Harness::new(github, &secret(SECRET))
}

/// Makes a request for an event of this name, as GitHub sends it.
fn signed(event: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    github().event_name(event).signed(body)
}

/// Returns the envelope of an event, which is kept for the rest of the test because views borrow from it.
#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn envelope(request: &Request<Bytes>) -> Envelope<'static> {
    let received: &'static Received<GitHub> = Box::leak(Box::new(github().received(request)));
    received.event().envelope().unwrap()
}

const BODY: &str = r#"{"zen":"😀"}"#;
const SIGNATURE: &str = "x-hub-signature-256";

/// Returns the refusal of a delivery whose signature header this function has changed.
#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn with(change: impl FnOnce(&str) -> String) -> Option<RejectionKind> {
    let mut request = signed("ping", BODY);
    let header = request.headers()[SIGNATURE].to_str().unwrap().to_owned();
    let header = change(&header).parse().unwrap();
    request.headers_mut().insert(SIGNATURE, header);
    github().refusal(&request)
}

#[test]
fn a_signature_has_one_spelling() {
    let malformed = Some(RejectionKind::MalformedSignature);
    assert_eq!(with(ToOwned::to_owned), None);
    assert_eq!(with(|_| String::new()), malformed);
    assert_eq!(with(|_| "sha256=".to_owned()), malformed);
    assert_eq!(with(|it| it.replace("sha256=", "")), malformed);
    assert_eq!(with(|it| it.replace("sha256", "SHA256")), malformed);
    assert_eq!(with(|it| it.replace("sha256", "sha1")), malformed);
    assert_eq!(with(|it| it.replace("sha256", "sha512")), malformed);
    assert_eq!(
        with(|it| it.replace("sha256=", "sha256=sha256=")),
        malformed
    );
    assert_eq!(with(|it| it.replace('=', "= ")), malformed);
    assert_eq!(with(|it| format!(" {it}")), malformed);
    assert_eq!(with(|it| format!("{it},{it}")), malformed);
    let upper = |it: &str| it.to_uppercase().replace("SHA256", "sha256");
    assert_eq!(with(upper), malformed);
    assert_eq!(with(|it| it.replace('=', "=0x")), malformed);
    assert_eq!(with(|it| it[..it.len() - 2].to_owned()), malformed);
    let zeros = "0".repeat(64);
    let mismatch = Some(RejectionKind::SignatureMismatch);
    assert_eq!(with(|_| format!("sha256={zeros}")), mismatch);
}

#[test]
fn the_signature_is_there_once() {
    let request = signed("ping", BODY);
    let mut without = request.clone();
    without.headers_mut().remove(SIGNATURE);
    assert_eq!(
        github().refusal(&without),
        Some(RejectionKind::MissingHeader)
    );
    let mut twice = request.clone();
    let value = request.headers()[SIGNATURE].clone();
    twice.headers_mut().append(SIGNATURE, value);
    assert_eq!(
        github().refusal(&twice),
        Some(RejectionKind::RepeatedHeader)
    );
}

/// A header that proves nothing does not cost the delivery: it counts as absent.
#[test]
fn a_header_that_only_informs_may_be_any() {
    let request = signed("ping", BODY);
    for (header, field) in [
        ("x-github-delivery", "id"),
        ("x-github-hook-id", "hook-id"),
        ("x-github-hook-installation-target-type", "target-type"),
        ("x-github-hook-installation-target-id", "target-id"),
        ("x-github-enterprise-version", "enterprise-version"),
        ("x-github-enterprise-host", "enterprise-host"),
    ] {
        for values in [
            &[][..],
            &[&b""[..]],
            &[b"  "],
            &[b"1", b"1"],
            &[b"1", b"2"],
            &[b"\xdcbung"],
        ] {
            let mut odd = request.clone();
            odd.headers_mut().remove(header);
            for value in values {
                let value = http::HeaderValue::from_bytes(value).unwrap();
                odd.headers_mut().append(header, value);
            }
            let received = github().received(&odd);
            assert!(received.unreadable().is_none(), "{header}: {values:?}");
            let delivery = received.delivery();
            let found = match field {
                "id" => delivery.id(),
                field => delivery.field(field),
            };
            assert_eq!(found, None, "{header}: {values:?}");
        }
    }
}

#[test]
fn what_the_head_says_is_reported_as_unsigned() {
    let mut request = signed("ping", BODY);
    for (name, value) in [
        ("x-github-hook-id", "292430182"),
        ("x-github-hook-installation-target-type", "integration"),
        ("x-github-hook-installation-target-id", "79929171"),
        ("x-github-enterprise-version", "3.19.0"),
        ("x-github-enterprise-host", "github.example.com"),
    ] {
        request.headers_mut().insert(name, value.parse().unwrap());
    }
    let received = github().received(&request);
    let delivery = received.delivery();
    assert_eq!(delivery.coverage().body(), BodyCoverage::Bytes);
    assert_eq!(delivery.coverage().freshness(), Freshness::Unsigned);
    let names = [
        "hook-id",
        "target-type",
        "target-id",
        "enterprise-version",
        "enterprise-host",
    ];
    let mut fields = names.map(|name| delivery.field(name).unwrap()).to_vec();
    fields.extend([delivery.id().unwrap(), delivery.topic().unwrap()]);
    assert!(fields.iter().all(|field| !field.is_signed()));
    let texts: Vec<_> = fields.iter().map(|field| field.as_str()).collect();
    let expected = [
        "292430182",
        "integration",
        "79929171",
        "3.19.0",
        "github.example.com",
        "72d3162e-cc78",
        "ping",
    ];
    assert_eq!(texts, expected);

    let envelope = envelope(&request);
    assert_eq!(envelope.hook_id(), Some("292430182"));
    assert_eq!(envelope.target_type(), Some("integration"));
    assert_eq!(envelope.target_id(), Some("79929171"));
    assert_eq!(envelope.delivery_id(), Some("72d3162e-cc78"));
}

#[test]
fn deduplication_goes_by_the_signed_body() {
    let request = signed("ping", BODY);
    let key = github().received(&request).dedup_key();
    let text = key.as_deref().unwrap();
    assert!(text.starts_with("6:github/0:/0:/sha256:"), "{text}");
    for (name, value) in [
        ("x-github-delivery", "another"),
        ("x-github-hook-id", "another"),
    ] {
        let mut replay = request.clone();
        replay.headers_mut().insert(name, value.parse().unwrap());
        assert_eq!(github().received(&replay).dedup_key(), key, "{name}");
    }
    let mut copy = request.clone();
    let tomorrow = "meta-of-tomorrow".parse().unwrap();
    copy.headers_mut().insert("x-github-event", tomorrow);
    assert_eq!(github().received(&copy).dedup_key(), None);
    let other = signed("ping", r#"{"zen":"x"}"#);
    assert_ne!(github().received(&other).dedup_key(), key);
}

#[test]
fn sha1_counts_only_where_it_was_asked_for_and_nothing_better_is_there() {
    // The two headers that GitHub sends for this body, as go-github's tests have them.
    let sha256 = "sha256=b1f8020f5b4cd42042f807dd939015c4a418bc1ff7f604dd55b0a19b5d953d9b";
    let sha1 = "sha1=126f2c800419c60137ce748d7672e77b65cf16d6";
    let plain = || GitHub::new(secret("0123456789abcdef")).unwrap();
    let legacy = || plain().insecure_accept_sha1();
    let kind = |github, sha256: Option<&str>, sha1: Option<&str>| {
        let mut request = signed("ping", r#"{"yo":true}"#);
        request.headers_mut().remove(SIGNATURE);
        for (name, value) in [(SIGNATURE, sha256), ("x-hub-signature", sha1)] {
            if let Some(value) = value {
                request.headers_mut().insert(name, value.parse().unwrap());
            }
        }
        receiver(github).verify(&request).err().map(|it| it.kind())
    };
    let zeros = format!("sha256={}", "0".repeat(64));
    assert_eq!(kind(plain(), Some(sha256), Some("sha1=junk")), None);
    assert_eq!(
        kind(plain(), None, Some(sha1)),
        Some(RejectionKind::MissingHeader)
    );
    assert_eq!(kind(legacy(), None, Some(sha1)), None);
    assert_eq!(
        kind(legacy(), None, None),
        Some(RejectionKind::MissingHeader)
    );
    assert_eq!(kind(legacy(), Some(sha256), Some("junk")), None);
    assert_eq!(
        kind(legacy(), Some(&zeros), Some(sha1)),
        Some(RejectionKind::SignatureMismatch)
    );
    let malformed = Some(RejectionKind::MalformedSignature);
    assert_eq!(kind(legacy(), Some(sha1), Some(sha1)), malformed);
    assert_eq!(kind(legacy(), None, Some(sha256)), malformed);
}

#[test]
fn while_a_secret_is_changed_either_verifies_and_is_named() {
    let secrets = || {
        [
            secret("new-secret").labelled("new"),
            secret(SECRET).labelled("old"),
        ]
    };
    let both = GitHub::new(secrets()).unwrap();
    let verified = receiver(both.clone())
        .verify(&signed("ping", BODY))
        .unwrap();
    assert_eq!(verified.delivery().key_label(), "old");
    let request = Outgoing::new(BODY, NOW)
        .event("ping")
        .sign(&both, hmac_key("new-secret").unwrap())
        .unwrap();
    let verified = receiver(both).verify(&request).unwrap();
    assert_eq!(verified.delivery().key_label(), "new");
}

#[test]
fn a_delivery_to_be_sent_needs_the_name_of_its_event() {
    let error = Outgoing::new(BODY, NOW)
        .sign(github().adapter(), github().keys())
        .unwrap_err();
    assert!(matches!(error, ConfigError::Signing(_)));
    let form = signed("ping", "payload=%7B%7D");
    let content_type = "application/x-www-form-urlencoded";
    assert_eq!(form.headers()["content-type"], content_type);
}

#[test]
fn nobody_verifies_nothing() {
    let nobody = GitHub::with_keyring(Keyring::nobody());
    let rejection = receiver(nobody).verify(&signed("ping", BODY)).unwrap_err();
    assert_eq!(rejection.kind(), RejectionKind::SignatureMismatch);
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    assert!(GitHub::new(Vec::new()).is_err());
    assert!(GitHub::new(Secret::new(SECRET).unwrap()).is_ok());
    let mut wrong = signed("ping", BODY);
    *wrong.body_mut() = "x".into();
    let rejection = github().verify(&wrong).unwrap_err();
    let received = github().received(&signed("ping", BODY));
    let shown = format!(
        "{:?} {:?} {rejection} {rejection:?} {received:?} {:?}",
        github(),
        github().endpoint(),
        received.verified(),
    );
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn the_settings_are_those_of_the_sender() {
    let settings = github().endpoint().settings();
    assert_eq!(settings.body_limit, 25 * 1024 * 1024);
    assert_eq!(settings.response_deadline.unwrap().as_secs(), 10);
    assert_eq!(settings.retry_horizon, None);
    assert_eq!(github().endpoint().provider().name(), "github");
}

/// A program with a misspelt name does not start: the names that an event can have are known.
#[test]
fn the_names_of_events_are_known() {
    let names = GitHub::known_events().concat();
    assert!(names.contains(&"issues") && names.contains(&"pull_request"));
    assert!(!names.contains(&"issue"));
}

/// The event of a delivery in JSON shares the body with the delivery; that of a form has its payload decoded beside it.
#[test]
fn the_memory_of_an_event_is_counted() {
    const FORM: &str =
        "payload=%7B%22zen%22%3A%22Keep+it+logically+awesome.%22%2C%22hook_id%22%3A1%7D";
    let received = github().received(&signed("ping", FORM));
    let (event, delivery) = (received.event(), received.verified().delivery());
    let counted = github().endpoint().provider().retained(event, delivery);
    assert!(counted > FORM.len() / 2, "{counted}");
}
