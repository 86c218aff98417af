//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["mongodb", "testing"] }

use webhook_kit::mongodb::MongoDb;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"id\":\"533dc40ae4b0000000000000\",\"groupId\":\"535683b3794d371327b00000\",\"alertConfigId\":\"533dc40ae4b00835ff81eaee\",\"eventTypeName\":\"OUTSIDE_METRIC_THRESHOLD\",\"status\":\"OPEN\",\"created\":\"2026-11-21T08:00:00Z\",\"updated\":\"2026-11-21T08:00:00Z\",\"clusterName\":\"Gr\xc3\xbc\xc3\x9fe \xf0\x9f\xa6\x8a\",\"metricName\":\"ASSERT_REGULAR\",\"currentValue\":{\"number\":1.5,\"units\":\"RAW\"}}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(MongoDb::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/mongodb", "OUTSIDE_METRIC_THRESHOLD", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
