#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::{Method, Request};
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Endpoint, Finished, Outgoing, Received, Rejection, RejectionKind, Scheme, SigningKey,
    Timestamp, Verified,
};
use webhook_twilio::{Params, Twilio};

pub(crate) const SECRET: &str = "canary-5f0c2b9e";
pub(crate) const BASE: &str = "https://hooks.example.com";
pub(crate) const SIGNATURE: &str = "x-twilio-signature";
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

pub(crate) fn twilio() -> Twilio {
    Twilio::new(secret(SECRET), BASE).unwrap()
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    twilio().signing_key(&secret(SECRET)).unwrap()
}

/// A request as Twilio sends it to this path and query.
pub(crate) fn signed(target: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    let outgoing = Outgoing::new(body, NOW).url(target.parse().unwrap());
    outgoing.sign(&twilio(), key()).unwrap()
}

pub(crate) fn signed_get(target: &str) -> Request<Bytes> {
    let outgoing = Outgoing::new("", NOW).url(target.parse().unwrap());
    outgoing.method(Method::GET).sign(&twilio(), key()).unwrap()
}

/// The request under another header value.
pub(crate) fn with(mut request: Request<Bytes>, name: &'static str, value: &str) -> Request<Bytes> {
    request.headers_mut().insert(name, value.parse().unwrap());
    request
}

/// The request with another body, under the same signature.
pub(crate) fn rebodied(mut request: Request<Bytes>, body: impl Into<Bytes>) -> Request<Bytes> {
    *request.body_mut() = body.into();
    request
}

/// The request to another path and query, under the same signature.
pub(crate) fn retargeted(mut request: Request<Bytes>, target: &str) -> Request<Bytes> {
    *request.uri_mut() = target.parse().unwrap();
    request
}

pub(crate) fn verify(
    twilio: Twilio,
    request: &Request<Bytes>,
) -> Result<Verified<Twilio>, Rejection> {
    match deliver(&Endpoint::new(twilio), request, NOW)? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?}: Twilio performs no handshake"),
    }
}

pub(crate) fn kind_at(twilio: Twilio, request: &Request<Bytes>) -> Option<RejectionKind> {
    verify(twilio, request).err().map(|it| it.kind())
}

pub(crate) fn kind(request: &Request<Bytes>) -> Option<RejectionKind> {
    kind_at(twilio(), request)
}

pub(crate) fn received(request: &Request<Bytes>) -> Received<Twilio> {
    verify(twilio(), request).unwrap().read().unwrap()
}

pub(crate) fn form(request: &Request<Bytes>) -> Params {
    match received(request).into_event() {
        webhook_twilio::Event::Form(params) => params,
        other => unreachable!("{other:?}"),
    }
}
