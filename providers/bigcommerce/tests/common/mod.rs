#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::Request;
use webhook_bigcommerce::{BigCommerce, Event};
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Endpoint, Finished, Outgoing, Received, Rejection, RejectionKind, Scheme, SigningKey,
    Timestamp, Verified,
};

pub(crate) const SECRET: &str = "canary-5f0c2b9e";
pub(crate) const SIGNATURE: &str = "webhook-signature";
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

/// In the shape of BigCommerce's events page.
pub(crate) const ORDER: &str = r#"{"scope":"store/order/created","store_id":"1025646",
    "data":{"type":"order","id":250},"hash":"dd70c0976e06b67aaf671e73f49dcb79230ebf9d",
    "created_at":1561479335,"producer":"stores/abcde"}"#;

pub(crate) fn bigcommerce() -> BigCommerce {
    BigCommerce::new(secret(SECRET)).unwrap()
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    bigcommerce().signing_key(&secret(SECRET)).unwrap()
}

/// A request as BigCommerce sends it.
pub(crate) fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    let outgoing = Outgoing::new(body, NOW).id("msg_bc1");
    outgoing.sign(&bigcommerce(), key()).unwrap()
}

pub(crate) fn with(request: &Request<Bytes>, name: &'static str, value: &str) -> Request<Bytes> {
    let mut request = request.clone();
    request.headers_mut().insert(name, value.parse().unwrap());
    request
}

pub(crate) fn verify(
    bigcommerce: BigCommerce,
    request: &Request<Bytes>,
) -> Result<Verified<BigCommerce>, Rejection> {
    match deliver(&Endpoint::new(bigcommerce), request, NOW)? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?} to a sender without handshakes"),
    }
}

pub(crate) fn kind(request: &Request<Bytes>) -> Option<RejectionKind> {
    verify(bigcommerce(), request).err().map(|it| it.kind())
}

pub(crate) fn received(request: &Request<Bytes>) -> Received<BigCommerce> {
    verify(bigcommerce(), request).unwrap().read().unwrap()
}

pub(crate) fn event(body: impl Into<Bytes>) -> Event {
    received(&signed(body)).into_event()
}
