//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["x", "testing"] }

use webhook_kit::x::X;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"data\":{\"event_uuid\":\"2f3c6a1e-5b7d-4c8e-9a0f-000000000000\",\"filter\":{\"user_id\":\"2244994945\"},\"event_type\":\"profile.update.bio\",\"tag\":\"mine\",\"payload\":{\"before\":\"Mars & Cars\",\"after\":\"Gr\xc3\xbc\xc3\x9fe \xf0\x9f\xa6\x8a\"}}}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(X::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/x", "profile.update.bio", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
