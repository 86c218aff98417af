#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::{Method, Request};
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Answer, Endpoint, Finished, Outgoing, Received, Rejection, RejectionKind, Scheme, SigningKey,
    Timestamp, Verified,
};
use webhook_x::{Event, X};

pub(crate) const SECRET: &str = "canary-5f0c2b9e";
pub(crate) const SIGNATURE: &str = "x-twitter-webhooks-signature";
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

pub(crate) fn x() -> X {
    X::new(secret(SECRET)).unwrap()
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    x().signing_key(&secret(SECRET)).unwrap()
}

/// A request as X sends it.
pub(crate) fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    Outgoing::new(body, NOW).sign(&x(), key()).unwrap()
}

pub(crate) fn get(target: &str) -> Request<Bytes> {
    Request::get(target).body(Bytes::new()).unwrap()
}

pub(crate) fn signed_get(target: &str) -> Request<Bytes> {
    let outgoing = Outgoing::new("", NOW).url(target.parse().unwrap());
    outgoing.method(Method::GET).sign(&x(), key()).unwrap()
}

pub(crate) fn with_signature(mut request: Request<Bytes>, value: &str) -> Request<Bytes> {
    let value = value.parse().unwrap();
    request.headers_mut().insert(SIGNATURE, value);
    request
}

pub(crate) fn verify(x: X, request: &Request<Bytes>) -> Result<Verified<X>, Rejection> {
    match deliver(&Endpoint::new(x), request, NOW)? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?}: a challenge"),
    }
}

pub(crate) fn kind(request: &Request<Bytes>) -> Option<RejectionKind> {
    verify(x(), request).err().map(|it| it.kind())
}

/// What is answered without a handler, whether before or after verification.
pub(crate) fn answered(x: X, request: &Request<Bytes>) -> Result<Option<Answer>, Rejection> {
    match deliver(&Endpoint::new(x), request, NOW)? {
        Finished::Answer(answer) => Ok(Some(answer)),
        Finished::Verified(verified) => Ok(verified.read()?.answer()),
    }
}

pub(crate) fn received(body: impl Into<Bytes>) -> Received<X> {
    verify(x(), &signed(body)).unwrap().read().unwrap()
}

pub(crate) fn event(body: impl Into<Bytes>) -> Event {
    received(body).into_event()
}
