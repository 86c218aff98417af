//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["contentful", "testing"] }

use webhook_kit::contentful::Contentful;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"metadata\":{\"tags\":[]},\"sys\":{\"type\":\"Entry\",\"id\":\"4LgMotpNF6W2000000000000\",\"space\":{\"sys\":{\"type\":\"Link\",\"linkType\":\"Space\",\"id\":\"yadj1kx9rmg0\"}},\"environment\":{\"sys\":{\"id\":\"master\",\"type\":\"Link\",\"linkType\":\"Environment\"}},\"contentType\":{\"sys\":{\"type\":\"Link\",\"linkType\":\"ContentType\",\"id\":\"post\"}},\"revision\":2,\"createdAt\":\"2026-11-21T08:00:00.000Z\",\"updatedAt\":\"2026-11-21T08:05:00.000Z\"},\"fields\":{\"title\":{\"de-DE\":\"Gr\xc3\xbc\xc3\x9fe \xf0\x9f\xa6\x8a\"}}}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("4f3c2b1a09f8e7d6c5b4a3928170fedc4f3c2b1a09f8e7d6c5b4a3928170fedc")?;
    let endpoint = Endpoint::new(Contentful::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/contentful", "ContentManagement.Entry.publish", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
