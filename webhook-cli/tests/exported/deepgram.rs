//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["deepgram", "testing"] }

use webhook_kit::deepgram::Deepgram;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"metadata\":{\"request_id\":\"a847f427-4ad5-4d67-9b95-000000000000\",\"created\":\"2026-11-21T08:00:00.000Z\",\"duration\":1.5,\"channels\":1},\"results\":{\"channels\":[{\"alternatives\":[{\"transcript\":\"life moves pretty fast\",\"confidence\":0.99,\"words\":[]}]}]}}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(Deepgram::basic("hook", secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/deepgram", "transcript", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
