//! Runs every attack that the core derives from the adapter's claim, on each way to say who is calling.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_conformance::conformance;
use webhook_core::testing::signed_request;
use webhook_core::{Endpoint, Scheme, Secret, Timestamp};
use webhook_deepgram::Deepgram;

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const BODY: &str = r#"{"metadata":{"request_id":"1","extra":{"callback_secret":"canary-extra-secret"}},"results":{"channels":[]}}"#;

const BASIC: &str = "Credential as Base64 in the header authorization";
const EXTRA: &str = "Credential as Plain in the body";

fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

fn basic() -> Deepgram {
    Deepgram::basic("hook", secret("canary-password")).unwrap()
}

fn attack(deepgram: Deepgram, secret_text: &str, proofs: &[&str]) {
    // An extra secret alone gives no key, because it is in the body.
    let keys: Vec<_> = deepgram
        .signing_key(&secret(secret_text))
        .into_iter()
        .collect();
    let endpoint = Endpoint::new(deepgram);
    let request = signed_request(&endpoint, &keys, BODY, NOW).unwrap();
    let report = conformance(&endpoint, &keys, &request, NOW);
    report.assert_at_least(400);
    assert_eq!(report.covered(), proofs, "{report}");
    // No claim here covers the body or a time, and the report says so.
    for line in ["the body", "the time", "the path", "the method"] {
        assert!(report.leaves_uncovered(line), "{line}: {report}");
    }
    assert!(report.skipped().iter().any(|line| line.contains("body")));
}

#[test]
fn basic_credentials() {
    attack(basic(), "canary-password", &[BASIC]);
}

#[test]
fn an_extra_secret() {
    let deepgram = Deepgram::extra_secret("callback_secret", secret("canary-extra-secret"));
    attack(deepgram.unwrap(), "canary-extra-secret", &[EXTRA]);
}

#[test]
fn both() {
    let extra = secret("canary-extra-secret");
    let both = basic().with_extra_secret("callback_secret", extra);
    attack(both.unwrap(), "canary-password", &[BASIC, EXTRA]);
}

#[test]
#[allow(
    deprecated,
    reason = "it must be as strict as the others while it is there"
)]
fn a_dg_token() {
    let deepgram = Deepgram::insecure_dg_token(secret("3fa85f64-5717-4562"));
    attack(
        deepgram.unwrap(),
        "3fa85f64-5717-4562",
        &["Credential as Plain in the header dg-token"],
    );
}
