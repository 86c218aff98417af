//! Every attack that the core derives from the claim.

mod common;

use common::*;
use webhook_core::Endpoint;
use webhook_core::testing::conformance;

#[test]
fn callbacks() {
    let report = conformance(&Endpoint::new(bigcommerce()), key(), &signed(ORDER), NOW);
    report.assert_at_least(400);
    let covered = [
        "a signed text in the header webhook-id",
        "a signed time in the header webhook-timestamp",
        "the body",
        "HmacSha256 as Base64 in the header webhook-signature",
    ];
    assert_eq!(report.covered(), covered);
}
