//! Checks the verdict on every vector, and that every refused signature is answered 401.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

use std::path::Path;

use webhook_core::keys::{Keyring, PublicKeys};
use webhook_core::testing::{Vector, deliver};
use webhook_core::{Endpoint, Finished, Provider, RejectionKind};
use webhook_discord::{Interactions, WebhookEvents};

fn check<P: Provider>(folder: &str, build: impl Fn(Keyring) -> P) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("vectors")
        .join(folder);
    for vector in Vector::read_dir(path).unwrap() {
        let keys = Keyring::ed25519(vector.public_keys.clone()).unwrap();
        let endpoint = Endpoint::new(build(keys));
        vector
            .check(&endpoint)
            .unwrap_or_else(|error| panic!("{error}"));
        if let Err(rejection) = deliver(&endpoint, &vector.request, vector.now) {
            let status = rejection.kind().status();
            let expected = match rejection.kind() {
                RejectionKind::MethodNotAllowed => 405,
                _ => 401,
            };
            assert_eq!(status, expected, "{}", vector.name);
        }
    }
}

#[test]
fn interactions() {
    check("interactions", Interactions::with_keyring);
}

#[test]
fn webhook_events() {
    check("events", WebhookEvents::with_keyring);
}

#[test]
fn a_second_key_is_reported_by_its_label() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/interactions");
    let vectors = Vector::read_dir(path).unwrap();
    let vector = vectors
        .iter()
        .find(|vector| vector.name == "genuine-second-key.http")
        .unwrap();
    let keys = vector.public_keys.clone();
    let labels = ["main", "staging"];
    let keys = keys
        .into_iter()
        .zip(labels)
        .map(|(key, label)| key.labelled(label));
    let endpoint = Endpoint::new(Interactions::with_keyring(
        Keyring::ed25519(keys.collect::<PublicKeys>()).unwrap(),
    ));
    let Ok(Finished::Verified(verified)) = deliver(&endpoint, &vector.request, vector.now) else {
        panic!("not verified");
    };
    assert_eq!(verified.delivery().key_label(), "staging");
}

/// Points of small order in every encoding that decodes to one, and bytes that are not a point.
#[test]
fn weak_and_wrong_public_keys_cannot_be_made() {
    use webhook_core::config::PublicKeyFault;
    use webhook_core::{ConfigError, PublicKey};

    let weak = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ];
    for hex in weak {
        let fault = PublicKey::from_hex(hex).unwrap_err();
        let known = [PublicKeyFault::Weak, PublicKeyFault::NotAPoint].map(ConfigError::from);
        assert!(known.contains(&fault), "{hex}: {fault}");
    }
    for text in [
        "",
        "d75a",
        "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs",
    ] {
        let fault = PublicKey::from_hex(text).unwrap_err();
        assert_eq!(fault, PublicKeyFault::NotHex.into(), "{text}");
    }
}
