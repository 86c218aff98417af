#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::Request;
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Endpoint, Finished, Outgoing, Received, Rejection, RejectionKind, Scheme, Secret, SigningKey,
    Timestamp, Verified,
};
use webhook_standard::StandardWebhooks;

/// The base64 of `canary-canary-canary-5f0c`.
pub(crate) const SECRET: &str = "whsec_Y2FuYXJ5LWNhbmFyeS1jYW5hcnktNWYwYw==";
pub(crate) const NOW: i64 = 1_700_000_000;

pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

pub(crate) fn standard() -> StandardWebhooks {
    StandardWebhooks::new(secret(SECRET)).unwrap()
}

pub(crate) fn signing_key(text: &str) -> SigningKey {
    SigningKey::hmac(&Secret::from_base64("whsec_", text).unwrap()).unwrap()
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    standard().signing_key(&secret(SECRET)).unwrap()
}

/// A delivery of this body, signed at `NOW`.
pub(crate) fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    let outgoing = Outgoing::new(body, at(NOW)).id("msg_1");
    outgoing.sign(&standard(), key()).unwrap()
}

/// The delivery under the headers of Svix.
pub(crate) fn as_svix(mut request: Request<Bytes>) -> Request<Bytes> {
    let headers = request.headers_mut();
    for (from, to) in [
        ("webhook-id", "svix-id"),
        ("webhook-timestamp", "svix-timestamp"),
        ("webhook-signature", "svix-signature"),
    ] {
        let value = headers.remove(from).unwrap();
        headers.insert(to, value);
    }
    request
}

/// The delivery with one header made of its own.
pub(crate) fn reheaded(
    mut request: Request<Bytes>,
    name: &'static str,
    change: impl FnOnce(&str) -> String,
) -> Request<Bytes> {
    let value = change(request.headers()[name].to_str().unwrap());
    request.headers_mut().insert(name, value.parse().unwrap());
    request
}

pub(crate) fn verify_at(
    standard: StandardWebhooks,
    request: &Request<Bytes>,
    now: i64,
) -> Result<Verified<StandardWebhooks>, Rejection> {
    match deliver(&Endpoint::new(standard), request, at(now))? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?} to a sender without handshakes"),
    }
}

pub(crate) fn verify(
    standard: StandardWebhooks,
    request: &Request<Bytes>,
) -> Result<Verified<StandardWebhooks>, Rejection> {
    verify_at(standard, request, NOW)
}

pub(crate) fn refusal(request: &Request<Bytes>) -> Option<RejectionKind> {
    let verified = verify(standard(), request);
    verified.err().map(|rejection| rejection.kind())
}

pub(crate) fn received(body: impl Into<Bytes>) -> Received<StandardWebhooks> {
    verify(standard(), &signed(body)).unwrap().read().unwrap()
}
