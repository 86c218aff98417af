//! Every attack that the core derives from the claim, on both kinds of events and while a secret is rolled.

mod common;

use common::*;
use webhook_conformance::conformance;
use webhook_core::testing::{secret, signed_request};
use webhook_core::{Endpoint, Outgoing};
use webhook_stripe::Stripe;

const SNAPSHOT: &str = r#"{"id":"evt_1NG8Du2eZvKYlo2CUI79vXWy","object":"event","api_version":"2025-01-27.acacia","created":1686089970,"data":{"object":{"id":"cs_test_1","object":"checkout.session","amount_total":2000}},"livemode":false,"pending_webhooks":0,"request":{"id":null,"idempotency_key":null},"type":"checkout.session.completed"}"#;
const THIN: &str = r#"{"id":"evt_65R9Ijk8dKEYZcXeRWn16R9A7j1FSQ3w3TGDPLLGSM4CW0","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered","livemode":false,"created":"2024-09-17T06:20:52.246Z","related_object":{"id":"mtr_test_61R9IeP0SgKbYROOx41PEAQhH0qO23oW","type":"billing.meter","url":"/v1/billing/meters/mtr_test_61R9IeP0SgKbYROOx41PEAQhH0qO23oW"}}"#;

#[test]
fn snapshot() {
    let endpoint = Endpoint::new(stripe());
    let report = conformance(&endpoint, signing_key(SECRET), &signed(SNAPSHOT), at(NOW));
    report.assert_at_least(400);
    let header = "the header stripe-signature";
    let time = format!("a signed time in {header}");
    let proof = format!("HmacSha256 as Hex in {header}");
    assert_eq!(report.covered(), [&time, "the body", &proof]);
    let mut unsigned = report.uncovered().iter();
    assert!(!unsigned.any(|line| line.starts_with(header)), "{report}");
}

#[test]
fn thin() {
    let endpoint = Endpoint::new(stripe());
    conformance(&endpoint, signing_key(SECRET), &signed(THIN), at(NOW)).assert_at_least(400);
}

/// Two keys, two signatures, and one of another scheme that must not count.
#[test]
fn while_a_secret_is_rolled() {
    let secrets = [
        secret("whsec_old_0123456789"),
        secret("whsec_new_0123456789"),
    ];
    let endpoint = Endpoint::new(Stripe::new(secrets).unwrap());
    let keys = ["whsec_of_nobody_here", "whsec_new_0123456789"];
    let keys = keys.map(signing_key);
    let outgoing = Outgoing::new(SNAPSHOT, at(NOW));
    let mut request = outgoing.sign(endpoint.provider(), &keys).unwrap();
    let header = request.headers()["stripe-signature"].to_str().unwrap();
    let header = format!("{header},v0={}", "0".repeat(64)).parse().unwrap();
    request.headers_mut().insert("stripe-signature", header);
    // What is signed anew is signed with the key that the endpoint has.
    let [_, new] = keys;
    conformance(&endpoint, new, &request, at(NOW)).assert_at_least(400);
}

/// Every byte of a body of some KiB cannot be tried; the ends of it are.
#[test]
fn a_long_body() {
    let endpoint = Endpoint::new(stripe());
    let body = format!(
        r#"{{"id":"evt_1","object":"event","type":"a","note":"{}"}}"#,
        "x".repeat(20_000)
    );
    let request = signed_request(&endpoint, signing_key(SECRET), body, at(NOW)).unwrap();
    conformance(&endpoint, signing_key(SECRET), &request, at(NOW)).assert_at_least(400);
}
