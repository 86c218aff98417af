//! Every attack that the core derives from the claim.

mod common;

use common::*;
use webhook_core::Endpoint;
use webhook_core::testing::conformance;

#[test]
fn alerts() {
    let report = conformance(&Endpoint::new(mongodb()), key(), &signed(ALERT), NOW);
    report.assert_at_least(400);
    let proof = "HmacSha1 as Base64 in the header x-mms-signature";
    assert_eq!(report.covered(), ["the body", proof]);
    for unsigned in [
        r#"the delivery's "topic""#,
        "the header x-mms-event",
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
