//! Tests the events: callbacks with a scope, bodies without one, and bodies that cannot be read.

use serde::Deserialize;
use webhook_bigcommerce::{BigCommerce, Event, Scope};
use webhook_core::config::SecretFault;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_core::{ConfigError, Provider as _, RejectionKind, Timestamp};

const SECRET: &str = "canary-5f0c2b9e";
const SIGNATURE: &str = "webhook-signature";
/// A body in the shape of BigCommerce's events page.
const ORDER: &str = include_str!("../samples/order_created.json");

fn bigcommerce() -> Harness<BigCommerce> {
    Harness::of(SECRET, BigCommerce::new).id("msg_bc1")
}

#[test]
fn a_callback_is_read_by_its_scope() {
    #[derive(Deserialize)]
    struct Order {
        id: u64,
    }
    #[derive(Deserialize)]
    struct Whole {
        data: Order,
    }
    let received = bigcommerce().sent(ORDER);
    assert_eq!(received.event_name(), "store/order/created");
    assert!(received.dedup_key().unwrap().ends_with("/id:msg_bc1"));
    let delivery = received.delivery();
    assert_eq!(delivery.provider(), "bigcommerce");
    assert_eq!(delivery.coverage().body(), BodyCoverage::Bytes);
    assert_eq!(delivery.coverage().freshness(), Freshness::Signed);
    let Event::Callback(callback) = received.into_event() else {
        panic!("no callback");
    };
    assert_eq!(callback.scope, Scope::OrderCreated);
    assert_eq!(callback.id, "msg_bc1");
    assert_eq!(callback.store_id.as_deref(), Some("1025646"));
    assert_eq!(callback.producer.as_deref(), Some("stores/abcde"));
    assert_eq!(callback.created_at, Some(1_561_479_335));
    assert_eq!(callback.data::<Order>().unwrap().id, 250);
    assert_eq!(callback.json::<Whole>().unwrap().data.id, 250);
    assert_eq!(callback.data::<u8>().unwrap_err().path(), "data");
    assert_eq!(callback.raw(), ORDER);
}

/// Two deliveries with different ids have the same `hash`, which does not make them one delivery.
#[test]
fn the_hash_is_a_hint_and_not_the_key() {
    let again = bigcommerce().id("msg_bc2").sent(ORDER);
    let (first, again) = (bigcommerce().sent(ORDER), again);
    assert_ne!(first.dedup_key(), again.dedup_key());
    let hash = |event: &Event| match event {
        Event::Callback(callback) => callback.hash.clone().unwrap(),
        other => panic!("no callback: {other:?}"),
    };
    assert_eq!(hash(first.event()), hash(again.event()));
    // Another hash does not change the key, and nobody could put it there without the signature failing.
    let changed = bigcommerce().signed(ORDER).map(|body| {
        let body = String::from_utf8(body.to_vec()).unwrap();
        body.replace("dd70", "dd71").into()
    });
    assert_eq!(
        bigcommerce().refusal(&changed),
        Some(RejectionKind::SignatureMismatch)
    );
}

#[test]
fn a_retry_is_signed_anew_and_has_the_same_key() {
    let retry = bigcommerce().at(1_700_000_060).sent(ORDER);
    let (first, retry) = (bigcommerce().sent(ORDER), retry);
    assert_eq!(first.dedup_key(), retry.dedup_key());
}

#[test]
fn every_scope_of_the_events_page_is_known() {
    // The page lists 86 scopes, and the schemas 11 more.
    assert_eq!(Scope::KNOWN.len(), 97);
    assert!(
        Scope::KNOWN
            .iter()
            .all(|name| name.starts_with("store/") && !name.ends_with('/'))
    );
    for name in Scope::KNOWN {
        assert!(Scope::from(*name).is_known());
        assert_eq!(Scope::from(*name).as_str(), *name);
    }
    let body =
        r#"{"scope":"store/channel/5/cart/created","store_id":1025646,"created_at":"x","hash":7}"#;
    let Event::Callback(callback) = bigcommerce().event(body) else {
        panic!("no callback");
    };
    assert_eq!(
        callback.scope,
        Scope::Other("store/channel/5/cart/created".into())
    );
    assert_eq!(callback.store_id.as_deref(), Some("1025646"));
    assert_eq!((callback.created_at, callback.hash), (None, None));
}

#[test]
fn what_cannot_be_read_is_not_lost() {
    for body in [&b"{}"[..], b"", b"[1]", b"text", br#"{"scope":7}"#, b"\xff"] {
        let Event::Other(other) = bigcommerce().event(body) else {
            panic!("a callback: {body:?}");
        };
        assert_eq!((&**other.raw(), &*other.id), (body, "msg_bc1"));
    }
    for body in [&b"{"[..], b"{} {}", b"{\"scope\":}", b"\xef\xbb\xbf{}"] {
        let received = bigcommerce().sent(body);
        assert_eq!(received.unreadable().unwrap().raw(), body);
    }
}

#[test]
fn a_secret_of_another_form_is_refused_with_a_sentence() {
    let error = BigCommerce::new(secret("whsec_b25seS1mb3It")).unwrap_err();
    let fault = matches!(
        &error,
        ConfigError::Secret {
            fault: SecretFault::NotOfSender(_),
            ..
        }
    );
    assert!(
        fault && error.to_string().contains("client secret"),
        "{error}"
    );
    assert!(BigCommerce::new(Vec::new()).is_err());
    let both = [
        secret("new-secret").labelled("new"),
        secret(SECRET).labelled("old"),
    ];
    let verified = Harness::new(BigCommerce::new(both).unwrap(), &secret(SECRET))
        .verify(&bigcommerce().signed(ORDER))
        .unwrap();
    assert_eq!(verified.delivery().key_label(), "old");
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    let rejection = bigcommerce()
        .verify(&bigcommerce().signed(ORDER).with_header(SIGNATURE, "v1,x"))
        .unwrap_err();
    let shown = format!(
        "{:?} {rejection:?} {:?}",
        bigcommerce(),
        bigcommerce().endpoint()
    );
    assert!(!shown.contains("canary"), "{shown}");
    let settings = bigcommerce().endpoint().settings();
    // Eleven pauses: 1, 3, 5, 10, 15 and 30 minutes, then 1, 2, 6, 14 and 24 hours.
    let horizon = (64 + 47 * 60) * 60;
    assert_eq!(settings.retry_horizon.unwrap().as_secs(), horizon);
    assert_eq!(
        bigcommerce()
            .adapter()
            .event_name(&bigcommerce().event("{}")),
        ""
    );
}

/// If a key comes twice the last one counts, half of a surrogate pair is U+FFFD, and `1.0` is a whole number.
#[test]
fn odd_json_costs_no_callback() {
    let body = r#"{"scope":"old","hash":"half \ud83d","\ud83d":1,"store_id":1025646.0,"producer":7,
        "created_at":1.7e9,"scope":"store/order/created","data":{"id":1,"id":2}}"#;
    let Event::Callback(callback) = bigcommerce().event(body) else {
        panic!("no callback");
    };
    assert_eq!(callback.scope.as_str(), "store/order/created");
    assert_eq!(callback.hash.as_deref(), Some("half \u{fffd}"));
    assert_eq!(callback.store_id.as_deref(), Some("1025646"));
    assert_eq!(callback.created_at, Some(1_700_000_000));
    assert_eq!(callback.producer, None);
    let data: serde_json::Value = callback.data().unwrap();
    assert_eq!(data["id"], 2);
}

/// An outbox or a table of states drops what is older than the newest event of the same object.
#[test]
fn an_event_says_which_object_it_is_about_and_when_that_changed() {
    let received = bigcommerce().sent(ORDER);
    assert_eq!(
        received.subject().as_deref(),
        Some("stores/abcde/order/250")
    );
    let millis = received.occurred_at().map(Timestamp::unix_millis);
    assert_eq!(millis, Some(1_561_479_335_000));
}

/// A program with a misspelt name does not start: the names that an event can have are known.
#[test]
fn the_names_of_events_are_known() {
    let names = BigCommerce::known_events().concat();
    assert!(names.contains(&"store/order/created"));
    assert!(!names.contains(&"store/order/create"));
}
