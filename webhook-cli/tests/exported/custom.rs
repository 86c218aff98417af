//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["custom", "testing"] }

use webhook_kit::custom::{Config, Custom};
use webhook_kit::{Endpoint, Secret, testing};

/// What the sender does.
const CONFIG: &str = "tests/exported/acme.toml";

/// The body, byte for byte.
const BODY: &[u8] = b"{\"id\":\"evt_000000000000\",\"type\":\"thing.created\",\"note\":\"\xc5\xbdofie \xf0\x9f\xa6\xab\"}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(Custom::new(&Config::from_file(CONFIG)?, secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/custom", "thing.created", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
