//! Runs every attack that the core derives from the adapter's claim, on both forms of the body.

use bytes::Bytes;
use http::Request;
use webhook_conformance::{Report, conformance};
use webhook_core::testing::Harness;
use webhook_core::{Endpoint, Timestamp};
use webhook_github::GitHub;

const SECRET: &str = "canary-5f0c2b9e";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn github() -> Harness<GitHub> {
    Harness::of(SECRET, GitHub::new).id("72d3162e-cc78")
}

/// Makes a request for an event of this name, as GitHub sends it.
fn signed(event: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    github().event_name(event).signed(body)
}

const FORM: &str = "payload=%7B%22action%22%3A%22created%22%2C%22zen%22%3A%22Keep+it+logically+awesome.%22%2C%22hook_id%22%3A1%2C%22hook%22%3A%7B%7D%7D";

/// Checks what the manual says of GitHub: only the body is signed.
fn assert_names_what_is_unsigned(report: &Report) {
    let proof = "HmacSha256 as Hex in the header x-hub-signature-256";
    assert_eq!(report.covered(), ["the body", proof]);
    let mut lines = report.uncovered().iter();
    assert!(
        !lines.any(|line| line.contains("x-hub-signature")),
        "{report}"
    );
    for unsigned in [
        r#"the delivery's "topic""#,
        r#"the delivery's "id""#,
        "the header x-github-event",
        "the header x-github-delivery",
        "the path",
        "the time",
    ] {
        assert!(report.leaves_uncovered(unsigned), "{unsigned}: {report}");
    }
}

#[test]
fn json() {
    let body = include_str!("examples/star.created.json");
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    // Takes as much of GitHub's own example as leaves time to flip every bit of it.
    let body = serde_json::json!({
        "action": body["action"],
        "starred_at": body["starred_at"],
        "repository": {
            "id": body["repository"]["id"],
            "name": body["repository"]["name"],
            "full_name": body["repository"]["full_name"],
        },
        "sender": { "login": body["sender"]["login"], "id": body["sender"]["id"] },
    });
    let request = signed("star", body.to_string());
    let report = conformance(github().endpoint(), github().keys(), &request, NOW);
    report.assert_at_least(400);
    assert_names_what_is_unsigned(&report);
}

#[test]
fn a_whole_example() {
    let body = include_bytes!("examples/star.created.json");
    let request = signed("star", &body[..]);
    conformance(github().endpoint(), github().keys(), &request, NOW).assert_at_least(400);
}

#[test]
fn form() {
    let request = signed("ping", FORM);
    let report = conformance(github().endpoint(), github().keys(), &request, NOW);
    report.assert_at_least(400);
    assert_names_what_is_unsigned(&report);
}

/// Deliveries signed only with SHA-1 withstand the attacks too, if a program accepts them.
#[test]
fn sha1() {
    let endpoint = Endpoint::new(github().adapter().clone().insecure_accept_sha1());
    let mut request = signed("ping", FORM);
    request.headers_mut().remove("x-hub-signature-256");
    // Made with Python's hmac: the sending side here signs with SHA-256 only.
    request.headers_mut().insert(
        "x-hub-signature",
        "sha1=01f48bc13542e160039292d4281f4ceba4c9088f"
            .parse()
            .unwrap(),
    );
    conformance(&endpoint, github().keys(), &request, NOW).assert_at_least(400);
}
