//! Every attack that the core derives from the claim.

use webhook_bigcommerce::BigCommerce;
use webhook_conformance::conformance;
use webhook_core::Timestamp;
use webhook_core::testing::Harness;

const SECRET: &str = "canary-5f0c2b9e";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
/// In the shape of BigCommerce's events page.
const ORDER: &str = r#"{"scope":"store/order/created","store_id":"1025646",
    "data":{"type":"order","id":250},"hash":"dd70c0976e06b67aaf671e73f49dcb79230ebf9d",
    "created_at":1561479335,"producer":"stores/abcde"}"#;

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
