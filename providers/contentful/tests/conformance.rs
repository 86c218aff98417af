//! Every attack that the core derives from the claim, with and without what Contentful may leave out.

mod common;

use common::*;
use http::Method;
use webhook_core::Endpoint;
use webhook_core::testing::{Report, conformance};

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn attack(outgoing: webhook_core::Outgoing) -> Report {
    let request = outgoing.sign(&contentful(), key()).unwrap();
    let report = conformance(&Endpoint::new(contentful()), key(), &request, NOW);
    report.assert_at_least(400);
    for covered in ["the path", "the query", "the method", "the time"] {
        let mut lines = report.uncovered().iter();
        assert!(!lines.any(|line| line.starts_with(covered)), "{report}");
    }
    report
}

#[test]
fn a_webhook() {
    let report = attack(outgoing(BODY).event(TOPIC).id("abc"));
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
    let get = outgoing("").method(Method::GET);
    attack(get.url(target.expect("a target"))).assert();
}

#[test]
fn behind_a_prefix() {
    let contentful = contentful().behind_prefix("/hooks").expect("a prefix");
    for target in ["/contentful", "/", "/?q=1"] {
        let target = target.parse().expect("a target");
        let outgoing = outgoing(BODY).event(TOPIC).url(target);
        let request = outgoing.sign(&contentful, key()).expect("a request");
        let endpoint = Endpoint::new(contentful.clone());
        conformance(&endpoint, key(), &request, NOW).assert_at_least(400);
    }
}

#[test]
fn an_encoded_path() {
    let target = "/a%20b".parse().expect("a target");
    attack(outgoing(BODY).event(TOPIC).url(target)).assert();
}
