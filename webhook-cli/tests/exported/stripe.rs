//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["stripe", "testing"] }

use webhook_kit::stripe::Stripe;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\n  \"id\": \"evt_1Sample000000000000\",\n  \"object\": \"event\",\n  \"api_version\": \"2026-10-28.endive\",\n  \"created\": 1763712000,\n  \"data\": {\n    \"object\": {\n      \"id\": \"cs_test_000000000000\",\n      \"object\": \"checkout.session\",\n      \"amount_total\": 4200,\n      \"currency\": \"eur\",\n      \"customer_details\": {\n        \"name\": \"\xc5\xbdofie \xf0\x9f\xa6\x8a\"\n      },\n      \"mode\": \"payment\",\n      \"payment_status\": \"paid\",\n      \"status\": \"complete\"\n    }\n  },\n  \"livemode\": false,\n  \"pending_webhooks\": 1,\n  \"request\": {\n    \"id\": null,\n    \"idempotency_key\": null\n  },\n  \"type\": \"checkout.session.completed\"\n}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(Stripe::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/stripe", "checkout.session.completed", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
