//! Tests a made-up sender, which is written from the steps in CONTRIBUTING.md and from nothing else.
//! Its header `acme-signature` is the base64 of HMAC-SHA256 over `acme-id`, `.`, `acme-timestamp`, `.` and the body.

use webhook_conformance::conformance;
use webhook_core::claim::{Algorithm, Claim, Encoding, Unit};
use webhook_core::config::Defaults;
use webhook_core::keys::{IntoSecrets, Keyring};
use webhook_core::sign::Draft;
use webhook_core::testing::{deliver, hmac_key, secret, signed_request};
use webhook_core::{
    ConfigError, Delivery, Endpoint, Finished, Head, Provider, Rejection, RejectionKind, Scheme,
    Timestamp, Unreadable,
};

struct Acme(Keyring);

impl Acme {
    fn new(secrets: impl IntoSecrets) -> Result<Self, ConfigError> {
        Keyring::hmac(secrets).map(Self)
    }
}

impl Scheme for Acme {
    fn name(&self) -> &'static str {
        "acme"
    }
    fn keys(&self) -> &Keyring {
        &self.0
    }
    fn defaults(&self) -> Defaults {
        Defaults::new()
    }
    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        let id = head.only("acme-id")?;
        let claim = Claim::under(&self.0).id(id).text(id).bytes(&b"."[..]);
        let claim = claim.timestamp(head.only("acme-timestamp")?, Unit::Seconds)?;
        let signature = head.only("acme-signature")?;
        let claim = claim.bytes(&b"."[..]).body();
        Ok(claim.offered(Algorithm::HmacSha256, Encoding::Base64, signature))
    }
    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
        let id = draft.id()?.to_owned();
        draft.header("acme-id", id)?;
        draft.header("acme-timestamp", draft.timestamp(Unit::Seconds))?;
        draft.header("acme-signature", draft.blank())
    }
}

impl Provider for Acme {
    type Event = Result<serde_json::Value, Unreadable>;

    fn parse(&self, delivery: &Delivery) -> Result<Self::Event, Rejection> {
        let unreadable = |error| Unreadable::new(None, error, delivery.body().clone());
        Ok(delivery.json().map_err(unreadable))
    }
    fn event_name<'e>(&self, event: &'e Self::Event) -> &'e str {
        let name = event.as_ref().ok().and_then(|event| event["type"].as_str());
        name.unwrap_or("unreadable")
    }
    fn unreadable<'e>(&self, event: &'e Self::Event) -> Option<&'e Unreadable> {
        event.as_ref().err()
    }
}

#[test]
fn a_signed_request_verifies_and_a_tampered_one_does_not() {
    let endpoint = Endpoint::new(Acme::new(secret("a secret of ours")).unwrap());
    let now = Timestamp::from_unix_seconds(1_700_000_000);
    let key = hmac_key("a secret of ours").unwrap();
    let mut request = signed_request(&endpoint, &key, r#"{"type":"thing"}"#, now).unwrap();
    let Ok(Finished::Verified(verified)) = deliver(&endpoint, &request, now) else {
        panic!("not verified");
    };
    assert_eq!(verified.read().unwrap().event_name(), "thing");
    conformance(&endpoint, &key, &request, now).assert_at_least(400);
    *request.body_mut() = r#"{"type":"thong"}"#.into();
    let refused = deliver(&endpoint, &request, now).unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::SignatureMismatch);
}
