#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::Request;
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Endpoint, Finished, Outgoing, Received, Rejection, RejectionKind, Scheme, SigningKey,
    Timestamp, Verified,
};
use webhook_shopify::Shopify;

pub(crate) const SECRET: &str = "canary-5f0c2b9e";
pub(crate) const SIGNATURE: &str = "x-shopify-hmac-sha256";
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

pub(crate) fn shopify() -> Shopify {
    Shopify::new(secret(SECRET)).unwrap()
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    shopify().signing_key(&secret(SECRET)).unwrap()
}

/// A request as Shopify sends it.
pub(crate) fn signed(topic: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    let outgoing = Outgoing::new(body, NOW).event(topic).id("b54557e4");
    outgoing.sign(&shopify(), key()).unwrap()
}

/// The delivery under the headers of Events.
pub(crate) fn as_event(mut request: Request<Bytes>) -> Request<Bytes> {
    for name in ["hmac-sha256", "topic", "shop-domain", "webhook-id"] {
        let old = format!("x-shopify-{name}");
        let value = request.headers_mut().remove(&old).unwrap();
        let new: http::HeaderName = format!("shopify-{name}").parse().unwrap();
        request.headers_mut().insert(new, value);
    }
    request
}

pub(crate) fn with(request: &Request<Bytes>, name: &'static str, value: &str) -> Request<Bytes> {
    let mut request = request.clone();
    request.headers_mut().insert(name, value.parse().unwrap());
    request
}

pub(crate) fn without(request: &Request<Bytes>, name: &str) -> Request<Bytes> {
    let mut request = request.clone();
    request.headers_mut().remove(name).unwrap();
    request
}

pub(crate) fn verify(
    shopify: Shopify,
    request: &Request<Bytes>,
) -> Result<Verified<Shopify>, Rejection> {
    match deliver(&Endpoint::new(shopify), request, NOW)? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?} to a sender without handshakes"),
    }
}

pub(crate) fn read(request: &Request<Bytes>) -> Result<Received<Shopify>, Rejection> {
    verify(shopify(), request)?.read()
}

pub(crate) fn kind(request: &Request<Bytes>) -> Option<RejectionKind> {
    read(request).err().map(|it| it.kind())
}
