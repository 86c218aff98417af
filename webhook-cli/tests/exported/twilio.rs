//! A recorded delivery, which this test signs anew with a placeholder secret.
//!
//! In Cargo.toml:
//!
//! [dev-dependencies]
//! webhook-kit = { version = "0.1", features = ["twilio", "testing"] }

use webhook_kit::twilio::Twilio;
use webhook_kit::{Endpoint, Secret, testing};

/// The body, byte for byte.
const BODY: &[u8] = b"ToCountry=US&ToState=&SmsMessageSid=SM0123456789abcdef0123000000000000&NumMedia=0&SmsStatus=received&Body=Gr%C3%BC%C3%9Fe+%26+so&MessageSid=SM0123456789abcdef0123000000000000&AccountSid=AC0123456789abcdef0123456789abcdef&From=%2B14158675309&To=%2B18005551212&ApiVersion=2010-04-01";

#[test]
fn the_recorded_delivery_is_handled() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Secret::new("of-this-test-and-of-nothing-else")?;
    let endpoint = Endpoint::new(Twilio::new(secret.clone(), "https://hooks.example.com")?);
    let request = testing::delivery(&endpoint, &secret, "https://hooks.example.com/twilio", "form", BODY)?;
    // Hand the request to your own service, which has the same secret: testing::send(app, request).
    assert_eq!(request.body(), BODY);
    Ok(())
}
