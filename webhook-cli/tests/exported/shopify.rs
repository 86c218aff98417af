//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["shopify", "testing"] }

use webhook_kit::shopify::Shopify;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"{\"id\":1000000000000,\"admin_graphql_api_id\":\"gid://shopify/Order/1000000000000\",\"name\":\"1001\",\"test\":true,\"currency\":\"EUR\",\"total_price\":\"403.00\",\"customer\":{\"id\":2,\"first_name\":\"Zo\xc3\xab\"},\"line_items\":[{\"id\":3,\"quantity\":1,\"title\":\"Gr\xc3\xbc\xc3\x9fe \xf0\x9f\xa6\x8a\"}]}";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(Shopify::new(secret.clone())?);
    let request = testing::delivery(&endpoint, &secret, "/shopify", "orders/create", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
