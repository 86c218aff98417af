//! Checks the one vector that MongoDB has published for a webhook: of App Services, which ended in 2025.
//!
//! The crate has no scheme for App Services. Here its scheme is a claim of a few lines, so that the vector tests the
//! core, and so that anyone who still has such a sender finds the lines to copy.
//! <https://www.mongodb.com/docs/atlas/app-services/data-api/authenticate/>, request signing.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::borrow::Cow;

use bytes::Bytes;
use http::Request;
use webhook_core::claim::{Algorithm, Claim, Encoding};
use webhook_core::config::Defaults;
use webhook_core::keys::Keyring;
use webhook_core::sign::Draft;
use webhook_core::testing::{deliver, secret};
use webhook_core::{
    ConfigError, Delivery, Endpoint, Finished, Head, Provider, Rejection, RejectionKind, Scheme,
    Timestamp, Unreadable,
};

const SIGNATURE: &str = "x-hook-signature";
const PUBLISHED: &str = "sha256=828ee180512eaf8a6229eda7eea72323f68e9c0f0093b11a578b0544c5777862";

struct AppServices(Keyring);

impl Scheme for AppServices {
    fn name(&self) -> &'static str {
        "app-services"
    }

    fn keys(&self) -> &Keyring {
        &self.0
    }

    fn defaults(&self) -> Defaults {
        Defaults::new()
    }

    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let malformed = Rejection::of_header(RejectionKind::MalformedSignature, SIGNATURE);
        let hex = head.only(SIGNATURE)?.strip_prefix("sha256=");
        let claim = Claim::under(&self.0).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, hex.ok_or(malformed)?))
    }

    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        draft.header(SIGNATURE, format!("sha256={}", draft.blank()))
    }
}

impl Provider for AppServices {
    type Event = Bytes;

    fn parse(&self, delivery: &Delivery) -> Result<Bytes, Rejection> {
        Ok(delivery.body().clone())
    }

    fn event_name<'e>(&self, _: &'e Bytes) -> &'e str {
        ""
    }

    fn unreadable<'e>(&self, _: &'e Bytes) -> Option<&'e Unreadable> {
        None
    }

    fn dedup_id<'a>(&self, _: &'a Bytes, _: &'a Delivery) -> Option<Cow<'a, str>> {
        None
    }
}

#[test]
fn the_published_vector() {
    // Five bytes: no secret of a program, but one of a test.
    let endpoint = Endpoint::new(AppServices(Keyring::hmac(secret("12345")).unwrap()));
    let send = |body: &'static str| {
        let request = Request::post("/").header(SIGNATURE, PUBLISHED);
        let request = request.body(Bytes::from(body)).unwrap();
        deliver(&endpoint, &request, Timestamp::from_unix_seconds(0))
    };
    let finished = send(r#"{"message":"MESSAGE"}"#).unwrap();
    assert!(matches!(finished, Finished::Verified(_)));
    let refused = send(r#"{"message":"massage"}"#).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::SignatureMismatch);
}
