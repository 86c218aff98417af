//! Runs every attack that the core derives from the adapter's claim, with and without what Contentful may leave out.

use http::Method;
use webhook_conformance::{Report, conformance};
use webhook_contentful::Contentful;
use webhook_core::Timestamp;
use webhook_core::testing::Harness;

const SECRET: &str = "canary_canary_canary_canary_canary_canary_canary_canary_canary_5";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const TOPIC: &str = "ContentManagement.Entry.publish";
const BODY: &str = include_str!("../samples/entry.json");

fn contentful() -> Harness<Contentful> {
    Harness::of(SECRET, Contentful::new).url("/contentful")
}

fn attack(outgoing: webhook_core::sign::Outgoing) -> Report {
    let request = contentful().sign(outgoing);
    let report = conformance(contentful().endpoint(), contentful().keys(), &request, NOW);
    report.assert_at_least(400);
    for covered in ["the path", "the query", "the method", "the time"] {
        assert!(!report.leaves_uncovered(covered), "{covered}: {report}");
    }
    report
}

#[test]
fn a_webhook() {
    let report = attack(contentful().outgoing(BODY).event(TOPIC).id("abc"));
    assert_eq!(
        report.covered(),
        [
            "a signed text in the path and query",
            "a signed text in the header content-type",
            "a signed text in the header x-contentful-idempotency-key",
            "a signed text in the header x-contentful-signed-headers",
            "a signed time in the header x-contentful-timestamp",
            "a signed text in the header x-contentful-topic",
            "the body",
            "HmacSha256 as Hex in the header x-contentful-signature",
        ]
    );
    assert!(
        report
            .uncovered()
            .iter()
            .all(|line| line.starts_with("the host")),
        "{report}"
    );
}

#[test]
fn a_request_with_a_query_and_without_a_topic() {
    let target = "/api/resources/1?locale=de-DE&q=%C3%A9".parse();
    let get = contentful().outgoing("").method(Method::GET);
    attack(get.url(target.expect("a target"))).assert();
}

#[test]
fn behind_a_prefix() {
    for target in ["/contentful", "/", "/?q=1"] {
        let behind = |secret| Contentful::new(secret)?.behind_prefix("/hooks");
        let contentful = Harness::of(SECRET, behind).event_name(TOPIC).url(target);
        let (endpoint, keys) = (contentful.endpoint(), contentful.keys());
        conformance(endpoint, keys, &contentful.signed(BODY), NOW).assert_at_least(400);
    }
}

#[test]
fn an_encoded_path() {
    let target = "/a%20b".parse().expect("a target");
    attack(contentful().outgoing(BODY).event(TOPIC).url(target)).assert();
}
