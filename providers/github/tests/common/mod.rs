#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

pub(crate) mod facts;

use bytes::Bytes;
use http::Request;
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Endpoint, Finished, Outgoing, Received, Rejection, RejectionKind, Scheme, SigningKey,
    Timestamp, UnreadableReason, Verified,
};
use webhook_github::{Envelope, GitHub};

pub(crate) const SECRET: &str = "canary-5f0c2b9e";
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

pub(crate) fn github() -> GitHub {
    GitHub::new(secret(SECRET)).unwrap()
}

/// What signs with the secret of the tests, as the sender does.
pub(crate) fn key() -> SigningKey {
    github().signing_key(&secret(SECRET)).unwrap()
}

/// A request as GitHub sends it, of an event of this name.
pub(crate) fn signed(event: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    let outgoing = Outgoing::new(body, NOW).event(event).id("72d3162e-cc78");
    outgoing.sign(&github(), key()).unwrap()
}

pub(crate) fn verify(
    github: GitHub,
    request: &Request<Bytes>,
) -> Result<Verified<GitHub>, Rejection> {
    match deliver(&Endpoint::new(github), request, NOW)? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?} before the event was read"),
    }
}

pub(crate) fn refusal(request: &Request<Bytes>) -> Option<RejectionKind> {
    let read = verify(github(), request).and_then(Verified::read);
    read.err().map(|rejection| rejection.kind())
}

pub(crate) fn received(request: &Request<Bytes>) -> Received<GitHub> {
    verify(github(), request).unwrap().read().unwrap()
}

/// Why the event cannot be read, if it cannot. Never a refusal.
pub(crate) fn reason(request: &Request<Bytes>) -> Option<UnreadableReason> {
    received(request).unreadable().map(|it| it.reason())
}

/// The envelope of an event, which is kept for good: views borrow from it.
pub(crate) fn envelope(request: &Request<Bytes>) -> Envelope<'static> {
    let received: &'static Received<GitHub> = Box::leak(Box::new(received(request)));
    received.event().envelope().unwrap()
}
