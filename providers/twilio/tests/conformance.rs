//! Runs every attack that the core derives from the adapter's claim, on each of the three things that are signed.

use bytes::Bytes;
use http::{Method, Request};
use webhook_conformance::{Report, conformance};
use webhook_core::Timestamp;
use webhook_core::testing::Harness;
use webhook_twilio::Twilio;

const SECRET: &str = "canary-5f0c2b9e";
const BASE: &str = "https://hooks.example.com";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn twilio() -> Harness<Twilio> {
    Harness::of(SECRET, |secret| Twilio::new(secret, BASE))
}

/// A request as Twilio sends it to this path and query.
fn signed(target: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    twilio().url(target).signed(body)
}

fn signed_get(target: &str) -> Request<Bytes> {
    twilio().url(target).method(Method::GET).signed("")
}

const FORM: &str = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212";

fn attack(request: &http::Request<bytes::Bytes>) -> Report {
    let report = conformance(twilio().endpoint(), twilio().keys(), request, NOW);
    report.assert_at_least(400);
    for covered in ["the query", "the path"] {
        assert!(!report.leaves_uncovered(covered), "{covered}: {report}");
    }
    report
}

#[test]
fn forms() {
    let report = attack(&signed("/myapp.php?foo=1&bar=2", FORM));
    assert!(
        report
            .covered()
            .contains(&"a canonical form of the body".to_owned()),
        "{report}"
    );
}

#[test]
fn json() {
    let report = attack(&signed(
        "/myapp.php?foo=1&bar=2",
        r#"{"property":"value","boolean":true}"#,
    ));
    assert!(
        report
            .covered()
            .contains(&"a SHA-256 of the body in the path and query".to_owned()),
        "{report}"
    );
}

#[test]
fn get() {
    attack(&signed_get("/myapp.php?CallSid=CA123&Digits=1234")).assert();
}

/// A query that has more than one spelling, of which Twilio does not say which it signed.
#[test]
fn several_spellings() {
    attack(&signed("/myapp.php?name=it%27s&x=a+b", FORM)).assert();
}
