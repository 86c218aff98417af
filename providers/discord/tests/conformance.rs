//! Runs every attack that the core derives from the adapter's claim, on both kinds of delivery.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_conformance::conformance;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{ed25519_key, ed25519_public_key, signed_request};
use webhook_core::{Endpoint, PublicKey, Timestamp};
use webhook_discord::{Interactions, WebhookEvents};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const PING: &str =
    r#"{"application_id":"1","id":"787053080478613555","token":"a token","type":1,"version":1}"#;
const EVENT: &str = r#"{"version":1,"application_id":"1234560123453231555","type":1,"event":{"type":"APPLICATION_AUTHORIZED","timestamp":"2024-10-18T14:42:53.064834","data":{"integration_type":1}}}"#;

#[test]
fn interactions() {
    let endpoint = Endpoint::new(Interactions::new(ed25519_public_key().unwrap()).unwrap());
    let request = signed_request(&endpoint, ed25519_key(), PING, NOW).unwrap();
    let report = conformance(&endpoint, ed25519_key(), &request, NOW);
    report.assert_at_least(400);
    let covered = [
        "a signed time in the header x-signature-timestamp",
        "the body",
        "the first byte of the body, which is '{'",
        "Ed25519 as Hex in the header x-signature-ed25519",
    ];
    assert_eq!(report.covered(), covered);
    let mut unsigned = report.uncovered().iter();
    assert!(
        !unsigned.any(|line| line.contains("x-signature")),
        "{report}"
    );
}

#[test]
fn webhook_events() {
    let endpoint = Endpoint::new(WebhookEvents::new(ed25519_public_key().unwrap()).unwrap());
    let request = signed_request(&endpoint, ed25519_key(), EVENT, NOW).unwrap();
    conformance(&endpoint, ed25519_key(), &request, NOW).assert_at_least(400);
}

/// Another application's key, beside one that is not used.
#[test]
fn another_key() {
    let key = SigningKey::ed25519(&[7; 32]);
    let public = PublicKey::from_bytes(key.public().unwrap()).unwrap();
    let keys = [
        ed25519_public_key().unwrap().labelled("old"),
        public.labelled("new"),
    ];
    let keys = webhook_core::keys::Keyring::ed25519(keys).unwrap();
    let endpoint = Endpoint::new(Interactions::with_keyring(keys));
    let request = Outgoing::new(PING, NOW);
    let request = request.sign(endpoint.provider(), &key).unwrap();
    conformance(&endpoint, &key, &request, NOW).assert_at_least(400);
}
