#![allow(
    dead_code,
    reason = "each test file is a crate of its own and uses some of this"
)]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use bytes::Bytes;
use http::Request;
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    Endpoint, Finished, Outgoing, Received, Rejection, RejectionKind, SigningKey, Timestamp,
    Verified,
};
use webhook_stripe::Stripe;

pub(crate) const SECRET: &str = "whsec_canary_5f0c2b9e";
pub(crate) const NOW: i64 = 1_700_000_000;

pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

pub(crate) fn stripe() -> Stripe {
    Stripe::new(secret(SECRET)).unwrap()
}

pub(crate) fn signing_key(text: &str) -> SigningKey {
    SigningKey::hmac(&secret(text)).unwrap()
}

/// A request as Stripe sends it, signed at `NOW`.
pub(crate) fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    let outgoing = Outgoing::new(body, at(NOW));
    outgoing.sign(&stripe(), signing_key(SECRET)).unwrap()
}

/// The request with another signature header, made of its own.
pub(crate) fn reheaded(body: &str, change: impl FnOnce(&str) -> String) -> Request<Bytes> {
    let mut request = signed(body.to_owned());
    let header = request.headers()["stripe-signature"].to_str().unwrap();
    let header = change(header);
    request
        .headers_mut()
        .insert("stripe-signature", header.parse().unwrap());
    request
}

pub(crate) fn verify(
    stripe: Stripe,
    request: &Request<Bytes>,
) -> Result<Verified<Stripe>, Rejection> {
    verify_at(stripe, request, NOW)
}

pub(crate) fn verify_at(
    stripe: Stripe,
    request: &Request<Bytes>,
    now: i64,
) -> Result<Verified<Stripe>, Rejection> {
    match deliver(&Endpoint::new(stripe), request, at(now))? {
        Finished::Verified(verified) => Ok(verified),
        Finished::Answer(answer) => unreachable!("{answer:?} before the event was read"),
    }
}

pub(crate) fn refusal(request: &Request<Bytes>) -> Option<RejectionKind> {
    verify(stripe(), request)
        .err()
        .map(|rejection| rejection.kind())
}

/// The event of this body, sent by Stripe.
pub(crate) fn received(body: impl Into<Bytes>) -> Received<Stripe> {
    verify(stripe(), &signed(body)).unwrap().read().unwrap()
}
