//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["discord", "testing"] }

use webhook_kit::discord::Interactions;
use webhook_kit::{Endpoint, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"application_id\":\"12\",\"id\":\"787053000000000000\",\"token\":\"a-token\",\"type\":2,\"version\":1,\"data\":{\"id\":\"34\",\"name\":\"greet\",\"type\":1}}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let (secret, public) = (testing::ed25519_key(), testing::ed25519_public_key()?);
    let endpoint = Endpoint::new(Interactions::new(public)?);
    let request = testing::delivery(&endpoint, &secret, "/discord-interactions", "application_command", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
