//! Runs every attack that the core derives from the adapter's claim, on both algorithms, alone and together.

use bytes::Bytes;
use http::Request;
use webhook_conformance::{Report, conformance};
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{Edit as _, Harness, ed25519_key, ed25519_public_key, secret};
use webhook_core::{Endpoint, Scheme as _, Timestamp};
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

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn signing_key(text: &str) -> SigningKey {
    standard().adapter().signing_key(&secret(text)).unwrap()
}

/// The delivery under the headers of Svix.
fn as_svix(request: &Request<Bytes>) -> Request<Bytes> {
    let names = ["id", "timestamp", "signature"];
    names.iter().fold(request.clone(), |request, name| {
        request.renamed(&format!("webhook-{name}"), &format!("svix-{name}"))
    })
}

const BODY: &str =
    r#"{"type":"user.created","timestamp":"2023-11-14T22:13:20Z","data":{"id":"1.2"}}"#;

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn attack(standard: StandardWebhooks, keys: &[SigningKey], proofs: &[&str]) -> Report {
    let endpoint = Endpoint::new(standard);
    let request = Outgoing::new(BODY, at(NOW)).id("msg_1");
    let request = request.sign(endpoint.provider(), keys).unwrap();
    let report = conformance(&endpoint, keys, &request, at(NOW));
    report.assert_at_least(400);
    let signed = [
        "a signed text in the header webhook-id",
        "a signed time in the header webhook-timestamp",
        "the body",
    ];
    let expected: Vec<_> = signed.iter().chain(proofs).copied().collect();
    assert_eq!(report.covered(), expected);
    report
}

const V1: &str = "HmacSha256 as Base64 in the header webhook-signature";
const V1A: &str = "Ed25519 as Base64 in the header webhook-signature";

#[test]
fn secrets() {
    let report = attack(standard().adapter().clone(), &[signing_key(SECRET)], &[V1]);
    assert!(report.skipped().is_empty(), "{report}");
}

#[test]
fn public_keys() {
    let public = ed25519_public_key().unwrap();
    let standard = StandardWebhooks::asymmetric([public]).unwrap();
    attack(standard, &[ed25519_key()], &[V1A]).assert();
}

/// Each is attacked while the other is silent.
#[test]
fn both() {
    let public = ed25519_public_key().unwrap().labelled("public");
    let standard = StandardWebhooks::mixed(secret(SECRET), [public]).unwrap();
    attack(standard, &[signing_key(SECRET), ed25519_key()], &[V1, V1A]).assert();
}

#[test]
fn under_the_headers_of_svix() {
    let request = as_svix(&standard().signed(BODY));
    conformance(standard().endpoint(), standard().keys(), &request, at(NOW)).assert_at_least(400);
}
