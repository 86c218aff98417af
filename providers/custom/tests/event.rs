//! Tests the events: what the adapter finds in a delivery by its configuration, and that no body is lost.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use common::*;
use webhook_core::{Endpoint, RejectionKind, Timestamp};
use webhook_custom::{Config, Custom, Event, Message};

fn message(endpoint: &Endpoint<Custom>, body: &'static str) -> Message {
    let received = received(endpoint, &signed(endpoint, body)).unwrap();
    match received.into_event() {
        Event::Message(message) => message,
        other => panic!("{other:?}"),
    }
}

#[test]
fn bytes_are_all_there_is_without_places() {
    let endpoint = endpoint(&Config::signature("acme", "acme-signature").insecure_any_body());
    for body in ["", "text", "{}", "\u{0}\u{7f}", "[1,2"] {
        let message = message(&endpoint, body);
        assert_eq!(message.raw(), body.as_bytes());
        assert_eq!(
            (message.name, message.id, message.signed_at),
            (None, None, None)
        );
    }
}

#[test]
fn an_envelope_and_its_json() {
    let config = Config::signature("acme", "acme-signature")
        .signed("{timestamp}.{body}")
        .timestamp_header("acme-time")
        .id_in_body("/data/0/id")
        .event_in_body("/a~1b");
    let endpoint = endpoint(&config);
    let body = r#"{"a/b":"thing.created","data":[{"id":7}]}"#;
    let received = received(&endpoint, &signed(&endpoint, body)).unwrap();
    assert_eq!(received.event_name(), "thing.created");
    let message = message(&endpoint, body);
    assert_eq!(message.id.as_deref(), Some("7"));
    assert_eq!(message.signed_at, Some(at(NOW)));
    let json: serde_json::Value = message.json().unwrap();
    assert_eq!(json["data"][0]["id"], 7);
    assert!(!format!("{message:?}").contains("data"), "{message:?}");
}

#[test]
fn object_and_time_are_where_the_configuration_says_and_no_odd_one_counts() {
    let config = || Config::signature("acme", "acme-signature").body_starts_with('{');
    let placed = endpoint(&config().order_in_body("/thing/id", "/at"));
    for (body, subject, millis) in [
        (
            r#"{"thing":{"id":"a"},"at":1700000000}"#,
            Some("a"),
            Some(1_700_000_000_000),
        ),
        (
            r#"{"thing":{"id":7},"at":"1700000000"}"#,
            Some("7"),
            Some(1_700_000_000_000),
        ),
        (
            r#"{"thing":{"id":"a"},"at":"2023-11-14T22:13:20.5Z"}"#,
            Some("a"),
            Some(1_700_000_000_500),
        ),
        (r#"{"thing":{"id":""},"at":"soon"}"#, None, None),
        (r#"{"thing":{"id":["a"]},"at":-1}"#, None, Some(-1000)),
        (r#"{"thing":{},"at":1e400}"#, None, None),
        (r#"{}"#, None, None),
        ("{", None, None),
    ] {
        let received = received(&placed, &signed(&placed, body)).unwrap();
        assert_eq!(received.subject().as_deref(), subject, "{body}");
        let time = received.occurred_at().map(|it| it.unix_millis());
        assert_eq!(time, millis, "{body}");
    }
    let json = r#"{"name":"acme","signature":{"header":"acme-signature"},"body_starts_with":"{",
        "order":{"subject":"/id","occurred_at":"/at","unit":"milliseconds"}}"#;
    let placed = endpoint(&Config::from_json(json).unwrap());
    let body = r#"{"id":"a","at":1700000000250}"#;
    let in_millis = received(&placed, &signed(&placed, body)).unwrap();
    assert_eq!(
        in_millis.occurred_at(),
        Some(Timestamp::from_unix_millis(1_700_000_000_250))
    );
    // Without the section, the adapter guesses nothing.
    let nowhere = endpoint(&config());
    let received = received(&nowhere, &signed(&nowhere, body)).unwrap();
    assert_eq!((received.subject(), received.occurred_at()), (None, None));
}

/// An absent, empty or odd name counts as none, and the delivery reaches the handler all the same.
#[test]
fn a_name_or_id_that_is_none() {
    let config = Config::signature("acme", "acme-signature").insecure_any_body();
    let endpoint = endpoint(&config.id_in_body("/id").event_in_body("/type"));
    for body in [
        "{}",
        "[]",
        "null",
        "7",
        r#"{"id":"","type":""}"#,
        r#"{"id":null,"type":{"a":1}}"#,
        r#"{"id":1.5,"type":[]}"#,
        r#"{"id":true,"type":false}"#,
    ] {
        let message = message(&endpoint, body);
        assert_eq!((message.name, message.id), (None, None), "{body}");
    }
}

#[test]
fn a_body_that_is_no_json_is_unreadable_and_whole() {
    let config = Config::signature("acme", "acme-signature")
        .insecure_any_body()
        .event_in_body("/type");
    let endpoint = endpoint(&config);
    for body in ["", "text", "{\"type\":", "{} {}"] {
        let received = received(&endpoint, &signed(&endpoint, body)).unwrap();
        assert_eq!(received.unreadable().unwrap().raw(), body.as_bytes());
        assert_eq!(received.event_name(), "");
    }
}

#[test]
fn a_time_in_the_body_is_held_against_the_clock() {
    let config = Config::signature("acme", "acme-signature")
        .insecure_any_body()
        .timestamp_in_body("/at");
    let endpoint = endpoint(&config);
    for body in [
        r#"{"at":1700000000}"#,
        r#"{"at":"1700000000"}"#,
        r#"{"at":1.7e9}"#,
    ] {
        assert_eq!(message(&endpoint, body).signed_at, Some(at(NOW)));
    }
    let kind = |body: &'static str| refused(&endpoint, &signed(&endpoint, body));
    assert_eq!(kind(r#"{"at":1699999000}"#), RejectionKind::TimestampTooOld);
    assert_eq!(
        kind(r#"{"at":1700001000}"#),
        RejectionKind::TimestampInFuture
    );
    assert_eq!(
        kind(r#"{"at":1700000000000}"#),
        RejectionKind::TimestampInFuture
    );
    assert_eq!(kind(r#"{"at":-1}"#), RejectionKind::TimestampTooOld);
    for body in [
        "{}",
        "text",
        "",
        r#"{"at":null}"#,
        r#"{"at":1.7e-9}"#,
        r#"{"at":"soon"}"#,
        r#"{"at":"+1700000000"}"#,
        r#"{"at":""}"#,
        r#"{"at":99999999999999999999}"#,
    ] {
        assert_eq!(kind(body), RejectionKind::Contradiction, "{body}");
    }
}

/// The environment of a test has a variable that is long enough.
#[test]
fn keys_from_the_environment() {
    let json = |key: &str| {
        let json = format!(
            r#"{{"name":"acme","signature":{{"header":"x"}},"body_starts_with":"{{","key":{key}}}"#
        );
        Custom::from_env(&Config::from_json(&json).unwrap())
    };
    let custom = json(r#"{"env":"CARGO_PKG_NAME","old_env":"CARGO_MANIFEST_DIR"}"#).unwrap();
    assert_eq!(
        format!("{:?}", webhook_core::Scheme::keys(&custom)),
        r#"["1", "2"]"#
    );
    let custom = json(r#"{"env":"CARGO_PKG_NAME","old_env":"ACME_NOT_SET"}"#).unwrap();
    assert_eq!(
        format!("{:?}", webhook_core::Scheme::keys(&custom)),
        r#"["1"]"#
    );
    let error = json(r#"{"env":"ACME_NOT_SET"}"#).unwrap_err().to_string();
    assert!(error.contains("ACME_NOT_SET"), "{error}");
    let error = json(r#"{"env":"CARGO_PKG_NAME","encoding":"base64"}"#).unwrap_err();
    let error = error.to_string();
    assert!(
        error.contains("CARGO_PKG_NAME") && error.contains("base64"),
        "{error}"
    );
}

/// Meta documents payloads of up to 3 MB: <https://developers.facebook.com/docs/graph-api/webhooks/getting-started>.
#[test]
fn a_batch_of_meta_s_longest_arrives() {
    let meta = endpoint(&Config::preset(webhook_custom::Preset::Meta));
    let body = |bytes: usize| format!(r#"{{"object":"page","x":"{}"}}"#, "x".repeat(bytes));
    let longest = signed(&meta, body(3_000_000));
    assert!(received(&meta, &longest).is_ok());
    let longer = signed(&meta, body(3 << 20));
    assert_eq!(refused(&meta, &longer), RejectionKind::BodyTooLarge);
}

/// If a key comes twice the last one counts, at every depth, for names, ids and signed times. Half of a surrogate pair,
/// a number beyond every range, and whole numbers that do not look like one do not cost the delivery.
#[test]
fn odd_json_costs_no_delivery() {
    let config = Config::signature("acme", "acme-signature")
        .insecure_any_body()
        .timestamp_in_body("/at/webhookTimestamp")
        .milliseconds()
        .id_in_body("/data/1/id")
        .event_in_body("/type");
    let endpoint = endpoint(&config);
    for (body, name, id) in [
        (
            r#"{"at":{"webhookTimestamp":1,"webhookTimestamp":1700000000000},"type":"old","type":"made","data":[0,{"id":1,"id":"last"}]}"#,
            "made",
            Some("last"),
        ),
        (
            r#"{"at":7,"title":"half \ud83d","\ud83d":1e400,"type":"m\ude00","data":[0,{"\u0069d":7.0}],"at":{"\u0077ebhookTimestamp":1.7e12}}"#,
            "m\u{fffd}",
            Some("7"),
        ),
        (
            r#"{"at":{"webhookTimestamp":"1700000000000"},"type":"made","data":[0,{"id":184467440737095516151}]}"#,
            "made",
            Some("184467440737095516151"),
        ),
        (
            r#"{"at":{"webhookTimestamp":1700000000000.0},"type":"made","data":[0,{"id":1.5}]}"#,
            "made",
            None,
        ),
    ] {
        let received = received(&endpoint, &signed(&endpoint, body)).unwrap();
        let Event::Message(message) = received.event() else {
            panic!("{body}");
        };
        assert_eq!(message.name.as_deref(), Some(name), "{body}");
        assert_eq!(message.id.as_deref(), id, "{body}");
        assert_eq!(message.signed_at, Some(at(NOW)), "{body}");
        let key = received.dedup_key().unwrap().to_string();
        assert!(key.contains(id.unwrap_or("sha256:")), "{key}");
    }
    // The last time counts, even if the first one would be right.
    for time in [
        "1,\"webhookTimestamp\":null",
        "9223372036854775807",
        "1e400",
        "-1",
        "1700000000000.5",
        "[]",
    ] {
        let body = format!(
            r#"{{"at":{{"webhookTimestamp":1700000000000,"webhookTimestamp":{time}}},"type":"made"}}"#
        );
        assert!(
            received(&endpoint, &signed(&endpoint, body)).is_err(),
            "{time}"
        );
    }
}
