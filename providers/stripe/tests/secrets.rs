//! Tests which secrets are refused, and that none is ever shown.

use webhook_core::config::SecretFault;
use webhook_core::keys::Keyring;
use webhook_core::sign::SigningKey;
use webhook_core::testing::{Edit as _, Harness, hmac_key, secret};
use webhook_core::{ConfigError, RejectionKind, Secret, Timestamp};
use webhook_stripe::{Environment, Stripe};

const SECRET: &str = "whsec_canary_5f0c2b9e";
const NOW: i64 = 1_700_000_000;

fn stripe() -> Harness<Stripe> {
    Harness::of(SECRET, Stripe::new)
}

fn receiver(stripe: Stripe) -> Harness<Stripe> {
    Harness::new(stripe, &secret(SECRET))
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn signing_key(text: &str) -> SigningKey {
    hmac_key(text).unwrap()
}

const BODY: &str = include_str!("../samples/bare.json");

#[test]
fn api_keys_are_no_endpoint_secrets() {
    for key in [
        "sk_live_0123456789",
        "pk_test_0123456789",
        "rk_live_0123456789",
    ] {
        let error = Stripe::new(Secret::new(key).unwrap()).unwrap_err();
        assert_eq!(error.secret_fault(), Some(SecretFault::ApiKey));
        assert!(
            error.to_string().contains("as the signing secret"),
            "{error}"
        );
        assert!(!error.to_string().contains(key) && !format!("{error:?}").contains(key));
        let beside = [secret("whsec_0123456789"), secret(key)];
        let error = Stripe::new(beside).unwrap_err();
        assert_eq!(error.secret_fault(), Some(SecretFault::ApiKey));
    }
    assert!(matches!(Stripe::new(Vec::new()), Err(ConfigError::NoKeys)));
    assert!(Stripe::new(Secret::new("whsec_0123456789").unwrap()).is_ok());
}

#[test]
fn the_key_is_the_whole_text_and_not_decoded_from_base64() {
    let text = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    let decoded = Stripe::new(Secret::from_base64("whsec_", text).unwrap()).unwrap();
    let whole = Stripe::new(Secret::new(text).unwrap()).unwrap();
    let request = webhook_core::sign::Outgoing::new(BODY, at(NOW))
        .sign(&whole, signing_key(text))
        .unwrap();
    assert!(receiver(whole).verify(&request).is_ok());
    let kind = receiver(decoded).verify(&request).unwrap_err().kind();
    assert_eq!(kind, RejectionKind::SignatureMismatch);
}

#[test]
fn nobody_verifies_nothing_and_reads_as_much() {
    let nobody = || Stripe::with_keyring(Keyring::nobody());
    let kind = |request| receiver(nobody()).refusal(&request);
    assert_eq!(
        kind(stripe().signed(BODY)),
        Some(RejectionKind::SignatureMismatch)
    );
    let bare = stripe()
        .signed(BODY)
        .edited("stripe-signature", |_| "t=1700000000".to_owned());
    assert_eq!(kind(bare.clone()), stripe().refusal(&bare));
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    let stripe = receiver(stripe().adapter().clone().only(Environment::Live));
    let wrong = stripe.signed(BODY).with_body("x");
    let rejection = stripe.verify(&wrong).unwrap_err();
    let received = stripe.sent(BODY);
    let shown = format!(
        "{stripe:?} {:?} {rejection} {rejection:?} {received:?} {:?}",
        stripe.adapter(),
        received.verified(),
    );
    assert!(!shown.contains("canary"), "{shown}");
}
