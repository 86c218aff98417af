//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["discord", "testing"] }

use webhook_kit::discord::WebhookEvents;
use webhook_kit::{Endpoint, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"version\":1,\"application_id\":\"12\",\"type\":1,\"event\":{\"type\":\"APPLICATION_AUTHORIZED\",\"timestamp\":\"2026-11-21T08:00:00.000000\",\"data\":{\"integration_type\":1,\"user\":{\"id\":\"787053000000000000\"},\"scopes\":[\"applications.commands\"]}}}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let (secret, public) = (testing::ed25519_key(), testing::ed25519_public_key()?);
    let endpoint = Endpoint::new(WebhookEvents::new(public)?);
    let request = testing::delivery(&endpoint, &secret, "/discord-events", "APPLICATION_AUTHORIZED", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
