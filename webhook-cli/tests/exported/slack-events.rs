//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["slack", "testing"] }

use webhook_kit::slack::EventsApi;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"token\":\"a-token\",\"team_id\":\"T1DC2JH3J\",\"api_app_id\":\"A0123456789\",\"event\":{\"type\":\"app_mention\",\"user\":\"U2CERLKJA\",\"text\":\"<@U0LAN0Z89> Gr\xc3\xbc\xc3\x9fe \xf0\x9f\xa6\x8a\",\"ts\":\"1763712000.000100\",\"channel\":\"C123ABC456\",\"event_ts\":\"1763712000.000100\"},\"type\":\"event_callback\",\"event_id\":\"Ev000000000000\",\"event_time\":1763712000}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(EventsApi::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/slack-events", "app_mention", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
