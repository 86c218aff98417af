//! Tests the conformance test: it passes sound schemes, and names the faults of others.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use http::{Request, StatusCode};
use schemes::{Event, Made, NOW, ours};
use webhook_conformance::{Report, conformance};
use webhook_core::RejectionKind;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::keys::Keyring;
use webhook_core::reply::Reply;
use webhook_core::sign::Outgoing;
use webhook_core::testing::{ed25519_key, ed25519_public_key, secret, signed_request};

const BODY: &str = r#"{"type":"thing.created","data":{"id":"thing/1","text":"a b"}}"#;

fn attack(made: Made) -> Report {
    let endpoint = made.endpoint();
    let request = signed_request(&endpoint, ours(), BODY, NOW).unwrap();
    conformance(&endpoint, ours(), &request, NOW)
}

/// Asserts that a failure of this family says this.
fn caught(report: &Report, family: &str, words: &str) {
    let mut failures = report.failures().iter();
    let found =
        failures.any(|line| line.starts_with(&format!("{family}: ")) && line.contains(words));
    assert!(found, "nothing in {family} says {words:?}\n{report}");
}

#[test]
fn the_common_shape_holds() {
    let report = attack(Made::common(secret("a secret of ours")));
    report.assert_at_least(400);
    let names: Vec<_> = report.families().map(|(family, _)| family).collect();
    assert_eq!(
        names,
        [
            "control",
            "bits",
            "headers",
            "signatures",
            "time",
            "body",
            "borders",
            "keys",
            "chunks",
            "cost",
            "uncovered"
        ]
    );
    assert!(report.skipped().is_empty(), "{report}");
    assert!(
        report
            .uncovered()
            .iter()
            .any(|line| line.contains("x-event"))
    );
    assert!(!report.uncovered().iter().any(|line| line.contains("x-id")));
}

/// One header has two signatures of two algorithms. While one of them is attacked, zeros replace the other.
#[test]
fn mixed_signatures_hold() {
    let own = secret("a secret of ours");
    let keys = Keyring::mixed(own, [ed25519_public_key().unwrap().labelled("public")]);
    let mut made = Made::common_under(keys.unwrap());
    made.draft = |draft| {
        let id = draft.id()?.to_owned();
        draft.header("x-id", id)?;
        draft.header("x-time", draft.timestamp(Unit::Seconds))?;
        let blank = draft.blank();
        draft.header("x-signature", format!("v1={blank},v1a={blank}"))
    };
    let endpoint = made.endpoint();
    let request = Outgoing::new(BODY, NOW)
        .id("1")
        .sign(endpoint.provider(), [ours(), ed25519_key()])
        .unwrap();
    conformance(&endpoint, [ours(), ed25519_key()], &request, NOW).assert_at_least(400);
}

/// This scheme signs a canonical form and something after the body, with milliseconds, SHA-1 and URL-safe base64.
#[test]
fn a_canonical_form_holds_as_far_as_it_goes() {
    let mut made = Made::new(
        Keyring::hmac(secret("a secret of ours")).unwrap(),
        |made, head| {
            let claim = Claim::under(&made.keys)
                .body_as(|body| Ok(body.bytes().to_ascii_lowercase()))
                .bytes(&b"|"[..])
                .timestamp(head.only("x-time")?, Unit::Milliseconds)?;
            Ok(claim.offered(
                Algorithm::HmacSha1,
                Encoding::Base64Url,
                head.only("x-signature")?,
            ))
        },
    );
    made.draft = |draft| {
        draft.header("x-time", draft.timestamp(Unit::Milliseconds))?;
        draft.header("x-signature", draft.blank())
    };
    let report = attack(made);
    report.assert_at_least(400);
    assert!(report.leaves_uncovered("the body, as far"), "{report}");
}

/// A signed header has the digest of a body that must be an object.
#[test]
fn a_signed_digest_holds() {
    let mut made = Made::new(
        Keyring::hmac(secret("a secret of ours")).unwrap(),
        |made, head| {
            let digest = head.only("x-digest")?;
            let claim = Claim::under(&made.keys)
                .text(digest)
                .body_sha256(digest)
                .body_starts_with(b'{');
            Ok(claim.offered(
                Algorithm::HmacSha256,
                Encoding::Hex,
                head.only("x-signature")?,
            ))
        },
    );
    made.draft = |draft| {
        draft.header("x-digest", draft.body_sha256())?;
        draft.header("x-signature", draft.blank())
    };
    attack(made).assert_at_least(400);
}

#[test]
fn a_request_that_is_not_genuine_is_no_test() {
    let endpoint = Made::common(secret("a secret of ours")).endpoint();
    let mut request = signed_request(&endpoint, ours(), BODY, NOW).unwrap();
    *request.body_mut() = Bytes::from_static(b"another");
    let report = conformance(&endpoint, ours(), &request, NOW);
    caught(&report, "control", "signature-mismatch");
    let report = conformance(&endpoint, ours(), &Request::new(Bytes::new()), NOW);
    caught(&report, "control", "missing-header");
}

/// Nothing separates id and body, so a caller chooses where the id ends.
#[test]
fn a_border_that_moves_is_caught() {
    let mut made = Made::new(
        Keyring::hmac(secret("a secret of ours")).unwrap(),
        |made, head| {
            let id = head.only("x-id")?;
            let claim = Claim::under(&made.keys).id(id).text(id).body();
            Ok(claim.offered(
                Algorithm::HmacSha256,
                Encoding::Hex,
                head.only("x-signature")?,
            ))
        },
    );
    made.draft = |draft| {
        let id = draft.id()?.to_owned();
        draft.header("x-id", id)?;
        draft.header("x-signature", draft.blank())
    };
    caught(&attack(made), "borders", "ACCEPTED");
}

/// Deliveries are deduplicated by a text that is not signed.
#[test]
fn an_unsigned_deduplication_key_is_caught() {
    let mut made = Made::new(
        Keyring::hmac(secret("a secret of ours")).unwrap(),
        |made, head| {
            let claim = Claim::under(&made.keys).body().topic(head.only("x-event")?);
            Ok(claim.offered(
                Algorithm::HmacSha256,
                Encoding::Hex,
                head.only("x-signature")?,
            ))
        },
    );
    made.parse = |delivery| {
        Ok(Event {
            id: delivery.topic().map(|topic| topic.as_str().to_owned()),
            ..Event::default()
        })
    };
    made.draft = |draft| {
        let event = draft.event()?.to_owned();
        draft.header("x-event", event)?;
        draft.header("x-signature", draft.blank())
    };
    caught(&attack(made), "headers", "a replay passes");
}

/// The scheme slices where a header may have no boundary, and indexes into a body that may be short.
#[test]
fn a_panic_is_caught_and_named() {
    let mut made = Made::common(secret("a secret of ours"));
    made.claim = |made, head| {
        let text = head.only("x-signature")?;
        let tag = text
            .strip_prefix(&text[..3])
            .ok_or(RejectionKind::NoSignature)?;
        let (id, time) = (head.only("x-id")?, head.only("x-time")?);
        let claim = Claim::under(&made.keys).text(id).bytes(&b"."[..]);
        let claim = claim
            .timestamp(time, Unit::Seconds)?
            .bytes(&b"."[..])
            .body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, tag))
    };
    caught(&attack(made), "headers", "PANICKED");

    let mut made = Made::body_only(
        Keyring::hmac(secret("a secret of ours")).unwrap(),
        |made, head| {
            let claim = Claim::under(&made.keys).body_as(|body| Ok(body.bytes()[4..].to_vec()));
            Ok(claim.offered(
                Algorithm::HmacSha256,
                Encoding::Hex,
                head.only("x-signature")?,
            ))
        },
    );
    made.defaults = made.defaults.body_limit(1 << 20);
    caught(&attack(made), "body", "PANICKED");
}

/// A handshake that anyone can start takes the place of a delivery.
#[test]
fn an_answer_without_a_proof_is_caught() {
    let mut made = Made::common(secret("a secret of ours"));
    made.challenge = Some(|_, head| {
        let switch = head.has("x-debug");
        switch.then(|| Reply::new(StatusCode::OK))
    });
    caught(&attack(made), "headers", "answered 200");
}
