//! Runs every attack that the core derives from the adapter's claim, on both kinds of events and while a secret rolls.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use bytes::Bytes;
use http::Request;
use webhook_conformance::{Report, conformance};
use webhook_core::testing::{Edit as _, Harness, hmac_key, secret};
use webhook_stripe::Stripe;

const SNAPSHOT: &str = r#"{"id":"evt_1NG8Du2eZvKYlo2CUI79vXWy","object":"event","api_version":"2025-01-27.acacia","created":1686089970,"data":{"object":{"id":"cs_test_1","object":"checkout.session","amount_total":2000}},"livemode":false,"pending_webhooks":0,"request":{"id":null,"idempotency_key":null},"type":"checkout.session.completed"}"#;
const THIN: &str = r#"{"id":"evt_65R9Ijk8dKEYZcXeRWn16R9A7j1FSQ3w3TGDPLLGSM4CW0","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered","livemode":false,"created":"2024-09-17T06:20:52.246Z","related_object":{"id":"mtr_test_61R9IeP0SgKbYROOx41PEAQhH0qO23oW","type":"billing.meter","url":"/v1/billing/meters/mtr_test_61R9IeP0SgKbYROOx41PEAQhH0qO23oW"}}"#;

fn stripe() -> Harness<Stripe> {
    Harness::of("whsec_canary_5f0c2b9e", Stripe::new)
}

fn attack(stripe: &Harness<Stripe>, request: &Request<Bytes>) -> Report {
    let report = conformance(stripe.endpoint(), stripe.keys(), request, stripe.now());
    report.assert_at_least(400);
    report
}

#[test]
fn snapshot() {
    let report = attack(&stripe(), &stripe().signed(SNAPSHOT));
    let header = "the header stripe-signature";
    let time = format!("a signed time in {header}");
    let proof = format!("HmacSha256 as Hex in {header}");
    assert_eq!(report.covered(), [&time, "the body", &proof]);
    assert!(!report.leaves_uncovered(header), "{report}");
}

#[test]
fn thin() {
    attack(&stripe(), &stripe().signed(THIN)).assert();
}

/// Two keys, two signatures, and one of another scheme that must not count.
#[test]
fn while_a_secret_is_rolled() {
    let secrets = ["whsec_old_0123456789", "whsec_new_0123456789"].map(secret);
    let keys = ["whsec_of_nobody_here", "whsec_new_0123456789"];
    let keys = keys.map(|text| hmac_key(text).unwrap());
    let stripe = Stripe::new(secrets).unwrap();
    let request = Harness::new(stripe.clone(), &keys[..]).signed(SNAPSHOT);
    let zeros = "0".repeat(64);
    let request = request.edited("stripe-signature", |own| format!("{own},v0={zeros}"));
    // What is signed anew is signed with the key that the endpoint has.
    attack(&Harness::new(stripe, &keys[1]), &request).assert();
}

/// Every byte of a body of some KiB cannot be tried; the ends of it are.
#[test]
fn a_long_body() {
    let note = "x".repeat(20_000);
    let body = format!(r#"{{"id":"evt_1","object":"event","type":"a","note":"{note}"}}"#);
    attack(&stripe(), &stripe().signed(body)).assert();
}
