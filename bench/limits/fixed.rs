//! Measures how many instructions a verification takes beyond the keyed HMAC of the same bytes.
//!
//! `ci/instructions` runs it under callgrind, which counts each call of [`measured`](webhook_bench::measured) apart.
//! The program prints a line for each such call, in order.
//!
//! Each verification has one key, one frame, and the head that a sender's delivery has when hyper hands it over: values
//! and body are slices of one buffer. What is counted begins with the head and ends when the proof is dropped.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use webhook_bench::counted;
use webhook_bench::wire::Wire;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Endpoint, Provider, Scheme as _, Secret, Timestamp};
use webhook_github::GitHub;
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;

const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

/// The sizes of bodies, in bytes.
const BODIES: [usize; 4] = [205, 2_500, 6_500, 23_600];

fn main() {
    let secret = || Secret::new("a-long-random-secret-of-this-bench").expect("a secret");
    let endpoint = Endpoint::new(GitHub::new(secret()).expect("a sender"));
    let key = SigningKey::hmac(&secret()).expect("a key");
    let hook = [
        ("x-github-hook-id", "292430182"),
        ("x-github-hook-installation-target-id", "79929171"),
        ("x-github-hook-installation-target-type", "repository"),
        ("user-agent", "GitHub-Hookshot/044aadd"),
    ];
    every("github", &endpoint, &key, &hook, |_, body| {
        vec![body.to_vec()]
    });

    let secret = || Secret::new("whsec_a-long-random-secret-of-this-bench").expect("a secret");
    let endpoint = Endpoint::new(Stripe::new(secret()).expect("a sender"));
    let key = SigningKey::hmac(&secret()).expect("a key");
    let agent = [
        ("cache-control", "no-cache"),
        (
            "user-agent",
            "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        ),
    ];
    every("stripe", &endpoint, &key, &agent, |_, body| {
        vec![b"1700000000".to_vec(), b".".to_vec(), body.to_vec()]
    });

    let secret =
        || Secret::new("whsec_YS1sb25nLXJhbmRvbS1zZWNyZXQtb2YtdGhpcy1iZW5jaA==").expect("a secret");
    let endpoint = Endpoint::new(StandardWebhooks::new(secret()).expect("a sender"));
    let key = endpoint.provider().signing_key(&secret()).expect("a key");
    let agent = [(
        "user-agent",
        "Svix-Webhooks/1.62.0 (sender-9YMgn; +https://www.svix.com/http-sender/)",
    )];
    every("standard-webhooks", &endpoint, &key, &agent, |id, body| {
        [id.as_bytes(), b".", b"1700000000", b".", body]
            .map(<[u8]>::to_vec)
            .to_vec()
    });
}

/// Measures each size of body three times: accepted, refused for a byte that was changed, and the HMAC alone.
fn every<P: Provider>(
    name: &str,
    endpoint: &Endpoint<P>,
    key: &SigningKey,
    more: &[(&'static str, &'static str)],
    signed: impl Fn(&str, &[u8]) -> Vec<Vec<u8>>,
) {
    for size in BODIES {
        let body = format!(
            r#"{{"type":"thing.created","data":"{}"}}"#,
            "a".repeat(size - 35)
        );
        let outgoing = Outgoing::new(body, NOW)
            .event("push")
            .id("msg_2hX1pWvqoYgjIgfVyXRBQ9jvCBg");
        let request = outgoing.sign(endpoint.provider(), key).expect("a request");
        let parts = signed("msg_2hX1pWvqoYgjIgfVyXRBQ9jvCBg", request.body());
        let accepted = Wire::of(&request, more, false);
        let refused = Wire::of(&request, more, true);
        count(&format!("{name}\t{size}\taccepted"), || {
            assert!(accepted.is_accepted(endpoint, NOW))
        });
        count(&format!("{name}\t{size}\trefused"), || {
            assert!(!refused.is_accepted(endpoint, NOW))
        });
        let keyed =
            Hmac::<Sha256>::new_from_slice(b"a-long-random-secret-of-this-bench").expect("a key");
        let expected = parts
            .iter()
            .fold(keyed.clone(), |mac, part| mac.chain_update(part))
            .finalize();
        let expected = expected.into_bytes();
        count(&format!("{name}\t{size}\thmac"), || {
            let mut mac = keyed.clone();
            for part in &parts {
                mac.update(part);
            }
            assert!(mac.verify(&expected).is_ok());
        });
    }
}

/// Runs what begins with the words on the command line, for a profile: `fixed github 205 accepted`. Without words it
/// runs everything.
fn count(what: &str, work: impl FnMut()) {
    let only: Vec<_> = std::env::args()
        .skip(1)
        .filter(|it| it != "count")
        .collect();
    if what.starts_with(&only.join("\t")) {
        counted(what, work);
    }
}
