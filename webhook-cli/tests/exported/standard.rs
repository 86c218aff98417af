//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["standard", "testing"] }

use webhook_kit::standard::StandardWebhooks;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"type\":\"invoice.paid\",\"timestamp\":\"2026-11-21T08:00:00Z\",\"data\":{\"id\":\"inv_000000000000\",\"amount\":700,\"note\":\"\xc5\xbdofie \xf0\x9f\xa6\x8a\"}}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("whsec_cGxhY2Vob2xkZXIgb2YgYW4gZXhwb3J0IQ==")?;
    let endpoint = Endpoint::new(StandardWebhooks::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/standard", "invoice.paid", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
