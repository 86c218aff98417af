//! Every attack that the core derives from the claim.

mod common;

use common::*;
use webhook_core::Endpoint;
use webhook_core::testing::conformance;

#[test]
fn tracking_events() {
    let report = conformance(&Endpoint::new(ups()), key(), &signed(DELIVERED), NOW);
    report.assert_at_least(400);
    let proof = "Credential as Plain in the header authorization";
    assert_eq!(report.covered(), [proof], "{report}");
    // Nothing covers the body or a time, and the report says so.
    for line in ["the body", "the time", "the path"] {
        let mut lines = report.uncovered().iter();
        assert!(lines.any(|it| it.starts_with(line)), "{line}: {report}");
    }
}
