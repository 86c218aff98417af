//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["slack", "testing"] }

use webhook_kit::slack::Commands;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"token=a-token&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fweather&text=94070+%26+%C5%BDatec&api_app_id=A0123456789&is_enterprise_install=false&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F1%2Fa&trigger_id=398738663015.47445629121.803a0bc887a14d10000000000000";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(Commands::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/slack-commands", "/weather", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
