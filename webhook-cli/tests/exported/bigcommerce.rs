//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["bigcommerce", "testing"] }

use webhook_kit::bigcommerce::BigCommerce;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"scope\":\"store/order/created\",\"store_id\":\"1025646\",\"data\":{\"type\":\"order\",\"id\":1000000000000},\"hash\":\"dd70c0976e06b67aaf671e73f49d000000000000\",\"created_at\":1763712000,\"producer\":\"stores/abcde\"}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(BigCommerce::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/bigcommerce", "store/order/created", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
