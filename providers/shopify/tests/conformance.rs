//! Every attack that the core derives from the claim, on both families of headers.

mod common;

use common::*;
use webhook_core::Endpoint;
use webhook_core::testing::conformance;

const BODY: &str = r#"{"id":820982911946154508,"email":"jon@example.com","total_price":"403.00"}"#;

#[test]
fn webhooks() {
    let report = conformance(
        &Endpoint::new(shopify()),
        key(),
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
        let mut lines = report.uncovered().iter();
        assert!(
            lines.any(|line| line.starts_with(unsigned)),
            "{unsigned}: {report}"
        );
    }
}

#[test]
fn events() {
    let request = as_event(signed("Product", BODY));
    let report = conformance(&Endpoint::new(shopify()), key(), &request, NOW);
    report.assert_at_least(400);
    let proof = "HmacSha256 as Base64 in the header shopify-hmac-sha256";
    assert_eq!(report.covered(), ["the body", proof]);
}
