//! Every attack that the core derives from the claim, on deliveries and on signed challenges.

mod common;

use common::*;
use webhook_core::Endpoint;
use webhook_core::testing::conformance;

const BODY: &str = r#"{"data":{"event_type":"profile.update.bio","event_uuid":"c2f5a1","payload":{"before":"a","after":"b"}}}"#;

#[test]
fn deliveries() {
    let report = conformance(&Endpoint::new(x()), key(), &signed(BODY), NOW);
    report.assert_at_least(400);
    let covered = [
        "the body",
        "the first byte of the body, which is '{'",
        "HmacSha256 as Base64 in the header x-twitter-webhooks-signature",
    ];
    assert_eq!(report.covered(), covered);
}

#[test]
fn signed_challenges() {
    let request = signed_get("/webhook?crc_token=challenge_string&nonce=1");
    let report = conformance(&Endpoint::new(x()), key(), &request, NOW);
    assert!(report.cases() >= 400, "{report}");
    // X asks without a signature as well, and is answered: that is no delivery.
    let dropped = format!("headers: {SIGNATURE}: dropped: answered 200 OK without a proof");
    assert_eq!(report.failures(), [dropped]);
}
