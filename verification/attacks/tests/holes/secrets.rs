//! Tests that no secret is one that anybody has, and that no secret is shown.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use http_body_util::Full;
use webhook_core::config::SecretFault;
use webhook_core::testing::secret;
use webhook_core::{ConfigError, PublicKey, RejectionKind, Secret};
use webhook_deepgram::Deepgram;
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::{Receiver, WebhookLayer};

use crate::support::{
    PING, SECRET, SNAPSHOT, deepgram, discord, genuine, github, header, refusal, send, signed_with,
    stripe, verdict, with_body, with_header,
};

fn fault(made: Result<Secret, ConfigError>) -> SecretFault {
    match made {
        Err(ConfigError::Secret { fault, .. }) => fault,
        other => panic!("{other:?}"),
    }
}

/// No secret is empty, however it is made, because anyone can sign with an empty one.
#[test]
fn hole_04_and_14_empty_secrets_cannot_be_made() {
    assert_eq!(fault(Secret::new("")), SecretFault::Empty);
    assert_eq!(fault(Secret::from_base64("", "")), SecretFault::Empty);
    assert_eq!(fault(Secret::new("whsec_")), SecretFault::BarePrefix);
    let bare = Secret::from_base64("whsec_", "whsec_");
    assert_eq!(fault(bare), SecretFault::BarePrefix);
    let unset = Secret::from_env("WEBHOOK_SECRET_THAT_NOBODY_SETS").unwrap_err();
    assert!(matches!(unset, ConfigError::SecretUnavailable { .. }));
    for none in [Stripe::new(vec![]).err(), GitHub::new(vec![]).err()] {
        assert_eq!(none, Some(ConfigError::NoKeys));
    }
    let none = Deepgram::basic("user", vec![]).err();
    assert_eq!(none, Some(ConfigError::NoKeys));
    assert!(PublicKey::from_hex("").is_err());
}

/// A delivery that is signed with an empty key is refused.
#[test]
fn hole_04_and_14_the_empty_key_signs_nothing() {
    for key in [&b""[..], b" ", b"\n", b"undefined", b"null"] {
        let request = signed_with(&stripe(), key, SNAPSHOT);
        let refused = refusal(&stripe(), &request);
        assert_eq!(refused, Some(RejectionKind::SignatureMismatch));
        let request = signed_with(&github(), key, PING);
        let refused = refusal(&github(), &request);
        assert_eq!(refused, Some(RejectionKind::SignatureMismatch));
    }
    // `user:` and `:` are not credentials.
    for value in ["Basic dXNlcjo=", "Basic Og==", "Basic ", "Basic"] {
        let request = with_header(genuine(&deepgram(), "{}"), "authorization", value);
        assert!(refusal(&deepgram(), &request).is_some(), "{value}");
    }
}

/// Printing a value that holds a secret does not show the secret.
#[test]
fn hole_20_and_21_nothing_that_is_printed_shows_a_secret() {
    let request = genuine(&stripe(), SNAPSHOT);
    let received = verdict(&stripe(), &request).unwrap();
    let receiver = Receiver::new(github());
    let shown = [
        format!("{:?}", secret(SECRET)),
        format!("{:?} {:?}", stripe(), stripe().provider()),
        format!("{:?} {:?}", deepgram(), deepgram().provider()),
        format!("{receiver:?} {:?}", WebhookLayer::new(receiver.clone())),
        format!("{received:?} {:?}", received.verified()),
        format!("{:?}", Secret::new("${canary-secret}").unwrap_err()),
        Secret::new("canary-secret\n").unwrap_err().to_string(),
    ];
    for text in shown {
        assert!(!text.contains("canary"), "{text}");
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Even the most detailed log contains no secret, no signature (neither offered nor expected) and no body.
#[tokio::test]
async fn hole_25_26_and_31_nothing_that_is_logged_shows_a_signature() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing_subscriber::util::SubscriberInitExt::set_default(subscriber);
    let good = genuine(&stripe(), SNAPSHOT);
    let expected = header(&good, "stripe-signature");
    let body = "{\"canary-body\":1}";
    let forged = with_body(good.clone(), body);
    let offered = genuine(&stripe(), body);
    let genuine_of_it = header(&offered, "stripe-signature");
    assert_eq!(send(stripe(), forged.map(Full::new)).await.status, 401);
    assert_eq!(send(stripe(), good.map(Full::new)).await.status, 200);
    // The delivery is authentic but not an event, so it is logged as an error without its bytes.
    assert_eq!(send(stripe(), offered.map(Full::new)).await.status, 200);
    let mut basic = genuine(&deepgram(), "{}");
    let credentials = header(&basic, "authorization");
    basic = with_header(basic, "authorization", format!("{credentials}AAAA"));
    assert_eq!(send(deepgram(), basic.map(Full::new)).await.status, 401);
    let weak = send(discord(), genuine(&discord(), "x").map(Full::new)).await;
    assert_eq!(weak.status, 401);
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("signature-mismatch"), "{text}");
    assert!(text.contains("event unreadable"), "{text}");
    let signature = |header: &str| header.rsplit('=').next().unwrap().to_owned();
    for hidden in [
        SECRET.to_owned(),
        "canary".to_owned(),
        signature(&expected),
        signature(&genuine_of_it),
        credentials.replace("Basic ", ""),
    ] {
        assert!(!text.contains(&hidden), "{hidden} in {text}");
    }
}
