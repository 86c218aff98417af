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
use webhook_ups::{Event, Ups};

pub(crate) const TOKEN: &str = "canary-5f0c2b9e-token";
pub(crate) const AUTHORIZATION: &str = "authorization";
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

/// After the example of UPS's OpenAPI description.
pub(crate) const DELIVERED: &str = r#"{"trackingNumber":"1Z204W4R0308071865","localActivityDate":"20240423",
    "localActivityTime":"095004","activityLocation":{"city":"CHARLOTTE","stateProvince":"NC",
    "postalCode":"28209","country":"US"},"activityStatus":{"type":"D","code":"FS",
    "description":"Delivered","descriptionCode":"011"},"gmtActivityDate":"20240423",
    "gmtActivityTime":"135004","actualDeliveryDate":"20240423","receivedBy":"canary"}"#;

pub(crate) fn ups() -> Ups {
    Ups::new(secret(TOKEN)).unwrap()
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    ups().signing_key(&secret(TOKEN)).unwrap()
}

/// A request as UPS sends it.
pub(crate) fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    let outgoing = Outgoing::new(body, NOW);
    outgoing.sign(&ups(), key()).unwrap()
}

pub(crate) fn with(request: &Request<Bytes>, name: &'static str, value: &str) -> Request<Bytes> {
    let mut request = request.clone();
    request.headers_mut().insert(name, value.parse().unwrap());
    request
}

pub(crate) fn verify(ups: Ups, request: &Request<Bytes>) -> Result<Verified<Ups>, Rejection> {
    match deliver(&Endpoint::new(ups), request, NOW)? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?} to a sender without handshakes"),
    }
}

pub(crate) fn kind(request: &Request<Bytes>) -> Option<RejectionKind> {
    verify(ups(), request).err().map(|it| it.kind())
}

pub(crate) fn received(request: &Request<Bytes>) -> Received<Ups> {
    verify(ups(), request).unwrap().read().unwrap()
}

pub(crate) fn event(body: impl Into<Bytes>) -> Event {
    received(&signed(body)).into_event()
}
