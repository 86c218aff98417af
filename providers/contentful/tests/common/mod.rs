#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::Request;
use webhook_contentful::Contentful;
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Endpoint, Finished, Outgoing, Received, Rejection, RejectionKind, Scheme, SigningKey,
    Timestamp, Verified,
};

pub(crate) const SECRET: &str = "canary_canary_canary_canary_canary_canary_canary_canary_canary_5";
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
pub(crate) const TOPIC: &str = "ContentManagement.Entry.publish";
pub(crate) const BODY: &str = r#"{"sys":{"type":"Entry","id":"4LgMotpNF6W20YKmuemW0a","revision":2,"version":7},"fields":{}}"#;

pub(crate) const SIGNATURE: &str = "x-contentful-signature";
pub(crate) const SIGNED_HEADERS: &str = "x-contentful-signed-headers";

pub(crate) fn contentful() -> Contentful {
    Contentful::new(secret(SECRET)).unwrap()
}

pub(crate) fn outgoing(body: impl Into<Bytes>) -> Outgoing {
    Outgoing::new(body, NOW).url("/contentful".parse().unwrap())
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    contentful().signing_key(&secret(SECRET)).unwrap()
}

/// A request as Contentful sends it.
pub(crate) fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    outgoing(body)
        .event(TOPIC)
        .sign(&contentful(), key())
        .unwrap()
}

pub(crate) fn with(request: &Request<Bytes>, name: &'static str, value: &str) -> Request<Bytes> {
    let mut request = request.clone();
    request.headers_mut().insert(name, value.parse().unwrap());
    request
}

pub(crate) fn verify(
    contentful: Contentful,
    request: &Request<Bytes>,
) -> Result<Verified<Contentful>, Rejection> {
    match deliver(&Endpoint::new(contentful), request, NOW)? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?} to a sender without handshakes"),
    }
}

pub(crate) fn kind(request: &Request<Bytes>) -> Option<RejectionKind> {
    verify(contentful(), request).err().map(|it| it.kind())
}

pub(crate) fn received(request: &Request<Bytes>) -> Received<Contentful> {
    verify(contentful(), request).unwrap().read().unwrap()
}
