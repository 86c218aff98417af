//! Tests that one call signs the event that a test means, for every sender.
//!
//! A body that is another event must not become such a delivery.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use bytes::Bytes;
use http::Request;
use webhook_attacks::registry::{Case, NOW, SEEDS, Signer, URL, Visitor, every};
use webhook_core::sign::SigningKey;
use webhook_core::testing::{deliver, delivery_at};
use webhook_core::{ConfigError, Finished, Provider, Secret};

#[test]
fn every_sender_signs_the_event_that_is_meant() {
    struct Meant(usize);

    fn read<P: Provider>(case: &Case<P>, request: &Request<Bytes>) -> String {
        let Ok(Finished::Verified(verified)) = deliver(&case.one, request, NOW) else {
            panic!("{}", case.name);
        };
        verified.read().unwrap().event_name().to_owned()
    }

    impl Visitor for Meant {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            for sample in case.samples {
                let event = read(case, &case.genuine(sample));
                let keys = case.keys();
                let request = delivery_at(&case.one, &keys[..], URL, &event, sample.body, NOW);
                let request = request.unwrap_or_else(|error| panic!("{}: {error}", case.name));
                assert_eq!(read(case, &request), event, "{}", case.name);
                self.0 += 1;
            }
        }
    }
    let mut meant = Meant(0);
    every(&mut meant);
    assert!(meant.0 > 25, "{}", meant.0);
}

/// If the body says which event it is, it cannot be signed as another.
#[test]
fn a_body_of_another_event_is_an_error() {
    struct Other(usize);

    impl Visitor for Other {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let keys = case.keys();
            for sample in case.samples {
                let sign = |event, body| delivery_at(&case.one, &keys[..], URL, event, body, NOW);
                let Err(error) = sign("no.such.event", sample.body) else {
                    continue; // the name of the event is the sender's to choose, and stands in a header
                };
                assert!(
                    error.to_string().contains("no.such.event"),
                    "{}: {error}",
                    case.name
                );
                self.0 += 1;
            }
        }
    }
    let mut other = Other(0);
    every(&mut other);
    assert!(other.0 > 15, "{}", other.0);
}

/// A handler for pushes would have been tested with a ping before this check existed.
#[test]
fn a_ping_is_no_push_and_a_wrong_secret_is_told() {
    use webhook_core::testing::{delivery, secret};
    use webhook_core::{Endpoint, RejectionKind};
    use webhook_github::GitHub;

    let secret_of_test = secret("the secret of a test");
    let endpoint = Endpoint::new(GitHub::new(secret_of_test.clone()).unwrap());
    let ping = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#;
    let sign = |event, body| delivery(&endpoint, &secret_of_test, "/github", event, body);
    let request = sign("ping", ping).unwrap();
    assert_eq!(request.headers()["x-github-event"], "ping");
    assert_eq!(request.uri().path(), "/github");
    let error = sign("push", ping).unwrap_err().to_string();
    assert!(error.contains("push"), "{error}");
    let error = delivery(&endpoint, &secret("of another"), "/", "ping", ping).unwrap_err();
    assert!(
        error
            .to_string()
            .contains(RejectionKind::SignatureMismatch.as_str()),
        "{error}"
    );
}

/// A program that verifies cannot sign: nothing that an endpoint returns makes a delivery without the secret.
#[test]
fn nobody_signs_without_the_secret() {
    struct Signers(usize);

    impl Visitor for Signers {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let known = case.secrets.texts[0];
            let keys = case.keys();
            let shown = format!("{keys:?} {:?} {:?}", case.one, case.one.provider().keys());
            assert!(!shown.contains(known), "{}: {shown}", case.name);
            if keys.is_empty() {
                return; // the proof is a part of the body, which the sender of a body writes
            }
            let mut strangers = vec![("none", Vec::new())];
            let texts = [
                "blank",
                "none of the secret's",
                case.name,
                case.secrets.texts[1],
            ];
            for text in texts.into_iter().filter_map(|text| Secret::new(text).ok()) {
                let one = |key: Result<SigningKey, ConfigError>| Vec::from_iter(key.ok());
                strangers.push((
                    "as the sender's",
                    one(case.one.provider().signing_key(&text)),
                ));
                strangers.push(("an HMAC key", one(SigningKey::hmac(&text))));
                strangers.push(("a token", vec![SigningKey::token(&text)]));
                strangers.push(("a user's", one(SigningKey::basic("hook", &text))));
            }
            strangers.push(("a private key", vec![SigningKey::ed25519(&SEEDS[2])]));
            // An Ed25519 verifier gives away its public key, which must not count as the secret of an HMAC.
            if let Ok(public) = Secret::new(known)
                && matches!(case.signer, Signer::Ed25519)
            {
                strangers.push(("the public key", vec![SigningKey::hmac(&public).unwrap()]));
                strangers.push(("the public key", vec![SigningKey::token(&public)]));
            }
            for (what, keys) in strangers {
                for sample in case.samples {
                    let outgoing = case.outgoing(sample.event, sample.body);
                    let Ok(request) = outgoing.sign(case.one.provider(), &keys) else {
                        continue;
                    };
                    let verified =
                        matches!(deliver(&case.one, &request, NOW), Ok(Finished::Verified(_)));
                    assert!(!verified, "{}: {what} signs", case.name);
                    self.0 += 1;
                }
            }
        }
    }
    let mut signers = Signers(0);
    every(&mut signers);
    assert!(signers.0 > 250, "{}", signers.0);
}
