//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["slack", "testing"] }

use webhook_kit::slack::Interactivity;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"payload=%7B%22type%22%3A%22block_actions%22%2C%22token%22%3A%22a-token%22%2C%22trigger_id%22%3A%2213345224609.738474920.8088930838d88f008e0000000000000%22%2C%22team%22%3A%7B%22id%22%3A%22T1DC2JH3J%22%2C%22domain%22%3A%22testteamnow%22%7D%2C%22user%22%3A%7B%22id%22%3A%22U2CERLKJA%22%2C%22username%22%3A%22roadrunner%22%7D%2C%22api_app_id%22%3A%22A0123456789%22%2C%22actions%22%3A%5B%7B%22type%22%3A%22button%22%2C%22action_id%22%3A%22approve%22%2C%22block_id%22%3A%22b1%22%2C%22value%22%3A%2242%22%7D%5D%7D";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(Interactivity::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/slack-interactivity", "block_actions", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
