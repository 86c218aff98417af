//! Secrets that receivers run with by mistake, and what the attacks with keys share.

use webhook_core::sign::SigningKey;
use webhook_core::testing::hmac_key;

/// The family of the attacks with keys in a report.
pub(crate) const FAMILY: &str = "keys";

/// Secrets that a receiver may run with by mistake, and that everyone knows.
pub const GUESSES: &[&str] = &[
    "",
    " ",
    "\n",
    "\0",
    "0",
    "1",
    "undefined",
    "null",
    "None",
    "nil",
    "false",
    "true",
    "NaN",
    "[object Object]",
    "changeme",
    "change_me",
    "secret",
    "password",
    "test",
    "example",
    "default",
    "webhook",
    "webhook_secret",
    "development_secret",
    "your_secret",
    "your-webhook-secret",
    "placeholder",
    "whsec_",
    "whsec_test_secret",
    "sk_test_",
    "${WEBHOOK_SECRET}",
    "$WEBHOOK_SECRET",
    "$(cat secret)",
    "{{ secret }}",
    "process.env.WEBHOOK_SECRET",
    "It's a Secret to Everybody",
    "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "8f742231b10e8888abcd99yyyzzz85a5",
    "0123456789abcdef",
];

/// Makes the HMAC key of this secret, of whatever form it is.
pub(crate) fn shared(secret: &[u8]) -> Option<SigningKey> {
    hmac_key(secret).ok()
}
