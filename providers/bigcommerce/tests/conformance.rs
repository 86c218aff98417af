//! Runs every attack that the core derives from the adapter's claim.

use webhook_bigcommerce::BigCommerce;
use webhook_conformance::conformance;
use webhook_core::Timestamp;
use webhook_core::testing::Harness;

const SECRET: &str = "canary-5f0c2b9e";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
/// A body in the shape of BigCommerce's events page.
const ORDER: &str = include_str!("../samples/order_created.json");

fn bigcommerce() -> Harness<BigCommerce> {
    Harness::of(SECRET, BigCommerce::new).id("msg_bc1")
}

#[test]
fn callbacks() {
    let report = conformance(
        bigcommerce().endpoint(),
        bigcommerce().keys(),
        &bigcommerce().signed(ORDER),
        NOW,
    );
    report.assert_at_least(400);
    let covered = [
        "a signed text in the header webhook-id",
        "a signed time in the header webhook-timestamp",
        "the body",
        "HmacSha256 as Base64 in the header webhook-signature",
    ];
    assert_eq!(report.covered(), covered);
}
