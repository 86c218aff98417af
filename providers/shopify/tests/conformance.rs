//! Runs every attack that the core derives from the adapter's claim, on both families of headers.

use bytes::Bytes;
use http::Request;
use webhook_conformance::conformance;
use webhook_core::Timestamp;
use webhook_core::testing::{Edit as _, Harness};
use webhook_shopify::Shopify;

const SECRET: &str = "canary-5f0c2b9e";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn shopify() -> Harness<Shopify> {
    Harness::of(SECRET, Shopify::new).id("b54557e4")
}

/// A delivery of this topic.
fn signed(topic: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    shopify().event_name(topic).signed(body)
}

/// The delivery under the headers of Events.
fn as_event(request: &Request<Bytes>) -> Request<Bytes> {
    let names = ["hmac-sha256", "topic", "shop-domain", "webhook-id"];
    names.iter().fold(request.clone(), |request, name| {
        request.renamed(&format!("x-shopify-{name}"), &format!("shopify-{name}"))
    })
}

const BODY: &str = r#"{"id":820982911946154508,"email":"jon@example.com","total_price":"403.00"}"#;

#[test]
fn webhooks() {
    let report = conformance(
        shopify().endpoint(),
        shopify().keys(),
        &signed("orders/create", BODY),
        NOW,
    );
    report.assert_at_least(400);
    let proof = "HmacSha256 as Base64 in the header x-shopify-hmac-sha256";
    assert_eq!(report.covered(), ["the body", proof]);
    // The README says the same.
    for unsigned in [
        r#"the delivery's "topic""#,
        r#"the delivery's "id""#,
        r#"the delivery's "x-shopify-shop-domain""#,
        "the header x-shopify-topic",
        "the header x-shopify-shop-domain",
        "the header x-shopify-webhook-id",
        "the path",
        "the time",
    ] {
        assert!(report.leaves_uncovered(unsigned), "{unsigned}: {report}");
    }
}

#[test]
fn events() {
    let request = as_event(&signed("Product", BODY));
    let report = conformance(shopify().endpoint(), shopify().keys(), &request, NOW);
    report.assert_at_least(400);
    let proof = "HmacSha256 as Base64 in the header shopify-hmac-sha256";
    assert_eq!(report.covered(), ["the body", proof]);
}
