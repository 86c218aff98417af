//! Runs every attack that the core derives from the adapter's claim.

use webhook_conformance::conformance;
use webhook_core::Timestamp;
use webhook_core::testing::Harness;
use webhook_ups::Ups;

const TOKEN: &str = "canary-5f0c2b9e-token";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
/// After the example of UPS's OpenAPI description.
const DELIVERED: &str = include_str!("../samples/delivered.json");

fn ups() -> Harness<Ups> {
    Harness::of(TOKEN, Ups::new)
}

#[test]
fn tracking_events() {
    let report = conformance(
        ups().endpoint(),
        ups().keys(),
        &ups().signed(DELIVERED),
        NOW,
    );
    report.assert_at_least(400);
    let proof = "Credential as Plain in the header authorization";
    assert_eq!(report.covered(), [proof], "{report}");
    // Nothing covers the body or a time, and the report says so.
    for line in ["the body", "the time", "the path"] {
        assert!(report.leaves_uncovered(line), "{line}: {report}");
    }
}
