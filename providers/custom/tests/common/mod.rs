//! Configurations, secrets and a harness that the tests of this crate share.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test program uses its own part of it, and a failing test should panic"
)]

use bytes::Bytes;
use http::Request;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::testing::{deliver, ed25519_key, ed25519_public_key, secret};
use webhook_core::{Endpoint, Finished, Received, Rejection, RejectionKind, Scheme, Timestamp};
use webhook_custom::{Config, Custom, Error, Fault};

pub(crate) const NOW: i64 = 1_700_000_000;
pub(crate) const BODY: &str =
    r#"{"event_id":"evt_1.2","type":"thing.created","webhookTimestamp":1700000000000}"#;

/// Base64, hexadecimal digits and text at once.
pub(crate) const SECRET: &str = "0123456789abcdef0123456789abcdef";

pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

pub(crate) fn endpoint(config: &Config) -> Endpoint<Custom> {
    let made = Custom::new(config, secret(SECRET));
    let made = match made {
        Err(Error::Fault {
            fault: Fault::KeyKind,
            ..
        }) => Custom::ed25519(config, [ed25519_public_key().unwrap()]),
        made => made,
    };
    Endpoint::new(made.unwrap_or_else(|error| panic!("{error}")))
}

/// What signs as the sender does.
pub(crate) fn key(endpoint: &Endpoint<Custom>) -> SigningKey {
    let key = endpoint.provider().signing_key(&secret(SECRET));
    key.unwrap_or_else(|_| ed25519_key())
}

/// A genuine request of the sender, with an id and an event where it sends such.
pub(crate) fn signed(endpoint: &Endpoint<Custom>, body: impl Into<Bytes>) -> Request<Bytes> {
    let outgoing = Outgoing::new(body, at(NOW)).id("id_1").event("thing");
    let outgoing = outgoing.url("/hooks/acme?tenant=7".parse().unwrap());
    let signed = outgoing.sign(endpoint.provider(), key(endpoint));
    signed.unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn received(
    endpoint: &Endpoint<Custom>,
    request: &Request<Bytes>,
) -> Result<Received<Custom>, Rejection> {
    match deliver(endpoint, request, at(NOW))? {
        Finished::Verified(verified) => verified.read(),
        Finished::Answer(answer) => panic!("{answer:?}"),
    }
}

pub(crate) fn refused(endpoint: &Endpoint<Custom>, request: &Request<Bytes>) -> RejectionKind {
    received(endpoint, request).unwrap_err().kind()
}

/// What is wrong with a configuration in JSON.
pub(crate) fn fault(json: &str) -> Fault {
    let config = Config::from_json(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    match Custom::new(&config, secret(SECRET)) {
        Err(Error::Fault { fault, .. }) => fault,
        other => panic!("{json}: {other:?}"),
    }
}
