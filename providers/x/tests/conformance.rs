//! Runs every attack that the core derives from the adapter's claim, on deliveries and on signed challenges.

use http::Method;
use webhook_conformance::conformance;
use webhook_core::Timestamp;
use webhook_core::testing::Harness;
use webhook_x::X;

const SECRET: &str = "canary-5f0c2b9e";
const SIGNATURE: &str = "x-twitter-webhooks-signature";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn x() -> Harness<X> {
    Harness::of(SECRET, X::new)
}

const BODY: &str = r#"{"data":{"event_type":"profile.update.bio","event_uuid":"c2f5a1","payload":{"before":"a","after":"b"}}}"#;

#[test]
fn deliveries() {
    let report = conformance(x().endpoint(), x().keys(), &x().signed(BODY), NOW);
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
    let request = x()
        .method(Method::GET)
        .url("/webhook?crc_token=challenge_string&nonce=1")
        .signed("");
    let report = conformance(x().endpoint(), x().keys(), &request, NOW);
    assert!(report.cases() >= 400, "{report}");
    // X asks without a signature as well, and is answered: that is no delivery.
    let dropped = format!("headers: {SIGNATURE}: dropped: answered 200 OK without a proof");
    assert_eq!(report.failures(), [dropped]);
}
