//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["ups", "testing"] }

use webhook_kit::ups::Ups;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"trackingNumber\":\"1ZCIET000000000000\",\"localActivityDate\":\"20261121\",\"localActivityTime\":\"091519\",\"activityLocation\":{\"city\":\"K\xc3\xb6ln \xf0\x9f\xa6\x8a\",\"country\":\"DE\"},\"activityStatus\":{\"type\":\"I\",\"code\":\"OT\",\"description\":\"Out for Delivery\",\"descriptionCode\":\"021\"},\"gmtActivityDate\":\"20261121\",\"gmtActivityTime\":\"081519\",\"deliveryTimeDescription\":\"end of day\"}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(Ups::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/ups", "I", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
