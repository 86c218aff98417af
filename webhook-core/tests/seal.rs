//! Tests sealed deliveries: they open unchanged at the endpoint for which they were sealed, and nothing else opens.
#![allow(clippy::unwrap_used, reason = "tests")]

mod schemes;

use std::time::Duration;

use bytes::Bytes;
use schemes::*;
use webhook_core::config::SecretFault;
use webhook_core::keys::Keyring;
use webhook_core::seal::{CameBy, SealError, SealKeys, SealedFor};
use webhook_core::testing::{Harness, secret};
use webhook_core::{ConfigError, Endpoint, Secret, Timestamp, Verified};

const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";
const OLD: &str = "8b1CJPm3U0Cp7nD6ZkTn0t3Yw1dPj2bq2zGx5Vh6rQk=";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const BODY: &str = r#"{"type":"thing.created"}"#;

fn keys(texts: &[&str]) -> SealKeys {
    let secrets: Vec<_> = texts.iter().map(|it| Secret::new(*it).unwrap()).collect();
    SealKeys::new(secrets).unwrap()
}

fn endpoint() -> Endpoint<Made> {
    let made = Made::common(secret("a secret of ours"));
    Endpoint::new(made).with_namespace("orders").unwrap()
}

fn verified(endpoint: &Endpoint<Made>) -> Verified<Made> {
    let harness = Harness::of("a secret of ours", |secret| Ok(Made::common(secret)))
        .id("msg_1")
        .event_name("thing")
        .received_by(endpoint.clone());
    harness.received(&harness.signed(BODY)).verified().clone()
}

fn sealed(endpoint: &Endpoint<Made>, texts: &[&str]) -> Bytes {
    verified(endpoint).seal(&keys(texts)).unwrap().into_bytes()
}

fn opened(endpoint: &Endpoint<Made>, sealed: &Bytes) -> Result<Verified<Made>, SealError> {
    endpoint.open_sealed(&keys(&[KEY]), sealed.clone(), NOW)
}

#[test]
fn what_comes_out_is_what_went_in() {
    let endpoint = endpoint().with_tenant("acme");
    let (before, bytes) = (verified(&endpoint), sealed(&endpoint, &[KEY]));
    let after = opened(&endpoint, &bytes).unwrap();
    let (was, is) = (before.delivery(), after.delivery());
    assert_eq!(is.body(), was.body());
    assert_eq!((is.id(), is.topic()), (was.id(), was.topic()));
    assert!(is.id().unwrap().is_signed() && !is.topic().unwrap().is_signed());
    assert_eq!(
        is.fields().collect::<Vec<_>>(),
        was.fields().collect::<Vec<_>>()
    );
    assert_eq!(
        (is.signed_at(), is.arrived()),
        (was.signed_at(), was.arrived())
    );
    assert_eq!(
        (is.coverage(), is.key_label()),
        (was.coverage(), was.key_label())
    );
    assert_eq!(
        (is.namespace(), is.tenant()),
        (was.namespace(), was.tenant())
    );
    assert_eq!(was.came_by(), CameBy::Wire);
    let label = "1";
    assert_eq!(
        is.came_by(),
        CameBy::Seal {
            key_label: label,
            since: NOW
        }
    );
    assert!(after.is_of(&endpoint));
    let keys_of = |verified: Verified<Made>| verified.read().unwrap().dedup_key();
    assert_eq!(keys_of(after.clone()), keys_of(before));
    // A delivery has only one encoding, so an opened one seals to the same bytes.
    assert_eq!(after.seal(&keys(&[KEY])).unwrap().as_bytes(), &bytes);
    // The body is a slice of the bytes that were opened.
    let piece = after.delivery().body().as_ptr().addr();
    assert!((bytes.as_ptr().addr()..bytes.as_ptr().addr() + bytes.len()).contains(&piece));
}

#[test]
fn no_changed_byte_and_no_part_of_a_seal_opens() {
    let endpoint = endpoint();
    let bytes = sealed(&endpoint, &[KEY]);
    assert!(opened(&endpoint, &bytes).is_ok());
    for place in 0..bytes.len() {
        for flip in [0x01, 0x80, 0xff] {
            let mut changed = bytes.to_vec();
            changed[place] ^= flip;
            let refused = opened(&endpoint, &changed.into()).unwrap_err();
            assert_ne!(
                refused,
                SealError::Malformed,
                "{place}: read before it was proven"
            );
            assert_ne!(
                refused,
                SealError::Expired,
                "{place}: judged before it was proven"
            );
        }
        assert!(opened(&endpoint, &bytes.slice(..place)).is_err(), "{place}");
    }
    for more in [&b"\0"[..], b"more"] {
        let longer = [&bytes[..], more].concat();
        assert_eq!(
            opened(&endpoint, &longer.into()).unwrap_err(),
            SealError::Forged
        );
    }
    assert_eq!(
        opened(&endpoint, &Bytes::new()).unwrap_err(),
        SealError::NotSealed
    );
    assert_eq!(
        opened(&endpoint, &Bytes::from_static(BODY.as_bytes())).unwrap_err(),
        SealError::NotSealed
    );
}

#[test]
fn a_seal_opens_at_its_own_endpoint_alone() {
    let plain = endpoint();
    let tenant = endpoint().with_tenant("acme");
    // Moving text from one part of the address to the next makes another address.
    let moved = endpoint()
        .with_namespace("order")
        .unwrap()
        .with_tenant("sacme");
    let empty = endpoint().with_tenant("");
    let all = [
        plain,
        tenant,
        moved,
        empty,
        endpoint().with_namespace("orders2").unwrap(),
    ];
    for (at, of) in all.iter().enumerate() {
        let bytes = sealed(of, &[KEY]);
        let claimed = SealedFor::read(&bytes).unwrap();
        assert_eq!(
            (Some(claimed.namespace), claimed.tenant),
            (of.namespace(), of.tenant())
        );
        for (other, endpoint) in all.iter().enumerate() {
            let opened = opened(endpoint, &bytes).map(drop);
            let expected = if at == other {
                Ok(())
            } else {
                Err(SealError::OtherEndpoint)
            };
            assert_eq!(opened, expected, "{at} {other}");
        }
    }
    // Only the address is rewritten, so another key is derived for it.
    let bytes = sealed(&all[0], &[KEY]);
    let place = bytes.windows(6).position(|it| it == b"orders").unwrap();
    let mut rewritten = bytes.to_vec();
    rewritten[place..place + 6].copy_from_slice(b"orderz");
    let other = endpoint().with_namespace("orderz").unwrap();
    assert_eq!(
        opened(&other, &rewritten.into()).unwrap_err(),
        SealError::Forged
    );
}

#[test]
fn an_old_key_opens_and_never_seals() {
    let endpoint = endpoint();
    let in_flight = sealed(&endpoint, &[OLD]);
    assert_eq!(
        opened(&endpoint, &in_flight).unwrap_err(),
        SealError::UnknownKey
    );
    let both = keys(&[KEY, OLD]);
    let open = |keys: &SealKeys, bytes: &Bytes| endpoint.open_sealed(keys, bytes.clone(), NOW);
    let opened = open(&both, &in_flight).unwrap();
    assert!(matches!(
        opened.delivery().came_by(),
        CameBy::Seal { key_label: "2", .. }
    ));
    // A receiver with both keys seals with the new one, which opens alone; also what the old key had sealed.
    let new = opened.seal(&both).unwrap().into_bytes();
    assert!(open(&keys(&[KEY]), &new).is_ok());
    assert_eq!(
        open(&keys(&[OLD]), &new).unwrap_err(),
        SealError::UnknownKey
    );
}

#[test]
fn a_seal_ends_with_its_horizon_and_a_replay_begins_it_anew() {
    let endpoint = endpoint();
    let keys = keys(&[KEY]).with_horizon(Duration::from_secs(60)).unwrap();
    let bytes = verified(&endpoint).seal(&keys).unwrap().into_bytes();
    let at = |seconds: i64| Timestamp::from_unix_seconds(1_700_000_000 + seconds);
    let open = |bytes: &Bytes, seconds| endpoint.open_sealed(&keys, bytes.clone(), at(seconds));
    let last = open(&bytes, 60).unwrap();
    assert_eq!(open(&bytes, 61).unwrap_err(), SealError::Expired);
    // Sealing the opened delivery again changes nothing about its age.
    let again = last.seal(&keys).unwrap().into_bytes();
    assert_eq!(open(&again, 61).unwrap_err(), SealError::Expired);
    let replayed = last.reseal(&keys, at(60)).unwrap().into_bytes();
    let opened = open(&replayed, 120).unwrap();
    assert_eq!(open(&replayed, 121).unwrap_err(), SealError::Expired);
    assert_eq!(opened.delivery().arrived(), NOW);
    assert_eq!(opened.delivery().id(), last.delivery().id());
    // A clock that is behind refuses nothing.
    assert!(open(&bytes, -3600).is_ok());
    assert!(keys.clone().with_horizon(Duration::from_secs(59)).is_err());
    assert!(keys.with_horizon(Duration::MAX).is_err());
}

#[test]
fn a_time_in_the_body_is_judged_by_the_arrival() {
    let mut made = Made::common(secret("a secret of ours"));
    made.parse = |delivery| {
        let at = delivery
            .json::<std::collections::BTreeMap<String, i64>>()
            .ok();
        let at = at.and_then(|it| it.get("at").copied());
        Ok(Event {
            at: at.map(Timestamp::from_unix_seconds),
            ..Event::default()
        })
    };
    let endpoint = Endpoint::new(made).with_namespace("orders").unwrap();
    let harness = Harness::of("a secret of ours", |secret| Ok(Made::common(secret)))
        .id("msg_1")
        .received_by(endpoint.clone());
    let received = harness.received(&harness.signed(r#"{"at":1700000000}"#));
    let keys = keys(&[KEY]);
    let bytes = received.verified().seal(&keys).unwrap().into_bytes();
    let a_week_later = Timestamp::from_unix_seconds(1_700_000_000 + 7 * 86_400);
    let opened = endpoint.open_sealed(&keys, bytes, a_week_later).unwrap();
    assert_eq!(opened.read().unwrap().event().at, Some(NOW));
}

#[test]
fn a_later_version_is_named() {
    let endpoint = endpoint();
    let mut bytes = sealed(&endpoint, &[KEY]).to_vec();
    bytes[4] = 2;
    let refused = opened(&endpoint, &bytes.into()).unwrap_err();
    assert_eq!(refused, SealError::Version { found: 2 });
    assert_eq!(refused.reason(), "unknown-version");
}

#[test]
fn an_endpoint_without_a_name_seals_nothing() {
    let unnamed = Endpoint::new(Made::common(secret("a secret of ours")));
    let keys = keys(&[KEY]);
    assert_eq!(
        verified(&unnamed).seal(&keys).unwrap_err(),
        SealError::Unnamed
    );
    assert_eq!(keys.check(&unnamed), Err(SealError::Unnamed));
    assert_eq!(
        opened(&unnamed, &sealed(&endpoint(), &[KEY])).unwrap_err(),
        SealError::Unnamed
    );
    assert_eq!(keys.check(&endpoint()), Ok(()));
}

#[test]
fn a_secret_of_the_endpoint_is_no_seal_key() {
    let as_text = Keyring::hmac(secret(KEY)).unwrap();
    let as_bytes = Keyring::hmac(Secret::from_base64("", KEY).unwrap()).unwrap();
    let as_token = Keyring::tokens([secret("another"), secret(KEY)]).unwrap();
    for ring in [as_text, as_bytes, as_token] {
        let endpoint = Endpoint::new(Made::common_under(ring));
        let endpoint = endpoint.with_namespace("orders").unwrap();
        for texts in [&[KEY][..], &[OLD, KEY]] {
            let refused = keys(texts).check(&endpoint);
            assert_eq!(refused, Err(SealError::EndpointSecret), "{texts:?}");
            let opened = endpoint.open_sealed(&keys(texts), Bytes::new(), NOW);
            assert_eq!(opened.unwrap_err(), SealError::EndpointSecret);
        }
        assert_eq!(keys(&[OLD]).check(&endpoint), Ok(()));
    }
}

#[test]
fn a_key_that_can_be_guessed_is_refused() {
    let short = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHg=="; // 31 bytes
    let repeated = "YWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWI="; // two letters
    for text in [short, repeated] {
        let fault = SealKeys::new(secret(text)).unwrap_err().secret_fault();
        assert!(matches!(fault, Some(SecretFault::NotOfSender(_))), "{text}");
    }
    for text in [
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "a sentence of many words, not a key",
    ] {
        assert!(SealKeys::new(secret(text)).is_err(), "{text}");
    }
    let twice = SealKeys::new([secret(KEY), secret(KEY)]).unwrap_err();
    assert!(matches!(twice, ConfigError::RepeatedLabel { .. }));
    assert!(matches!(
        SealKeys::new(Vec::new()),
        Err(ConfigError::NoKeys)
    ));
    let shown = format!("{:?}", keys(&[KEY, OLD]));
    assert!(
        shown.contains("\"2\"") && !shown.contains("wRsS"),
        "{shown}"
    );
}

/// The file `vectors/sealed.json` is also read in other languages. `WEBHOOK_WRITE_VECTORS=1` writes it anew.
#[test]
fn the_vectors_are_what_is_sealed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/sealed.json");
    let mut all = Vec::new();
    for (name, endpoint) in [
        ("without a tenant", endpoint()),
        ("with a tenant", endpoint().with_tenant("acme")),
    ] {
        let bytes = sealed(&endpoint, &[KEY]);
        all.push(serde_json::json!({
            "name": name,
            "key": KEY,
            "provider": "made",
            "namespace": "orders",
            "tenant": endpoint.tenant(),
            "arrived": 1_700_000_000_000_i64,
            "sealed_at": 1_700_000_000_000_i64,
            "signed_at": 1_700_000_000_000_i64,
            "coverage": "bytes",
            "key_label": "1",
            "id": { "signed": true, "text": "msg_1" },
            "topic": { "signed": false, "text": "thing" },
            "body": BODY,
            "sealed": webhook_core::testing::encode(webhook_core::claim::Encoding::Base64, &bytes),
        }));
    }
    let made = serde_json::to_string_pretty(&all).unwrap() + "\n";
    if std::env::var_os("WEBHOOK_WRITE_VECTORS").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), made);
}
