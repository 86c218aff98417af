//! Runs every attack that the core derives from the adapter's claim.

use webhook_conformance::conformance;
use webhook_core::Timestamp;
use webhook_core::testing::Harness;
use webhook_mongodb::MongoDb;

const SECRET: &str = "canary-5f0c2b9e";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
/// In the shape of the Administration API's resource.
const ALERT: &str = include_str!("../samples/alert.json");

fn mongodb() -> Harness<MongoDb> {
    Harness::of(SECRET, MongoDb::new).event_name("alert.open")
}

#[test]
fn alerts() {
    let report = conformance(
        mongodb().endpoint(),
        mongodb().keys(),
        &mongodb().signed(ALERT),
        NOW,
    );
    report.assert_at_least(400);
    let proof = "HmacSha1 as Base64 in the header x-mms-signature";
    assert_eq!(report.covered(), ["the body", proof]);
    for unsigned in [
        r#"the delivery's "topic""#,
        "the header x-mms-event",
        "the path",
        "the time",
    ] {
        assert!(report.leaves_uncovered(unsigned), "{unsigned}: {report}");
    }
}
