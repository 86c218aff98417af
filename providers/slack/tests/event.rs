//! Tests the Events API: its deliveries, the challenge that checks the URL, and bodies that are neither.

use serde::Deserialize;
use webhook_core::testing::Harness;
use webhook_core::{RejectionKind, Timestamp};
use webhook_slack::{Callback, Event, EventType, EventsApi};

const SECRET: &str = "canary5f0c2b9e8888abcd99";
const EVENT: &str = include_str!("../samples/message.json");
const COMMAND: &str = include_str!("../samples/command.txt");

fn events() -> Harness<EventsApi> {
    Harness::of(SECRET, EventsApi::new)
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds)
}

fn callback(body: &str) -> Callback {
    match events().sent(body.to_owned()).into_event() {
        Event::Callback(callback) => callback,
        other => unreachable!("{other:?}"),
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Joined {
    user: String,
}

#[test]
fn a_callback_and_the_event_in_it() {
    let received = events().sent(EVENT);
    assert_eq!(received.event_name(), "message");
    assert_eq!(received.authentic_id().as_deref(), Some("Ev08MFMKH6"));
    assert!(received.dedup_key().unwrap().contains("slack-events"));
    assert!(received.dedup_key().unwrap().ends_with("id:Ev08MFMKH6"));
    assert!(received.answer().is_none());
    let event = callback(EVENT);
    assert_eq!(event.event_id, "Ev08MFMKH6");
    assert_eq!(event.kind, EventType::Message);
    assert_eq!(event.subtype.as_deref(), Some("channel_join"));
    assert_eq!(event.team_id.as_deref(), Some("T1"));
    assert_eq!(event.api_app_id.as_deref(), Some("A1"));
    assert_eq!(event.event_time, Some(at(1_699_999_999)));
    let user = "U1".to_owned();
    assert_eq!(event.event::<Joined>().unwrap(), Joined { user });
    let authorizations: Option<serde_json::Value> = event.field("authorizations").unwrap();
    assert_eq!(authorizations.unwrap()[0]["is_bot"], true);
    let whole: serde_json::Value = event.json().unwrap();
    assert_eq!(whole["is_ext_shared_channel"], false);
    assert_eq!(event.raw(), EVENT.as_bytes());
}

#[test]
fn only_the_id_and_the_events_type_must_be_there() {
    let body = r#"{"type":"event_callback","event_id":"E","event":{"type":"sun_rose","subtype":7},
        "team_id":null,"event_time":"soon","api_app_id":[]}"#;
    let event = callback(body);
    assert_eq!(event.kind.as_str(), "sun_rose");
    assert!(!event.kind.is_known());
    assert_eq!(
        (event.subtype.as_ref(), event.team_id.as_ref()),
        (None, None)
    );
    assert_eq!((event.event_time, event.api_app_id.as_ref()), (None, None));
    assert_eq!(event.field::<Option<u8>>("authorizations").unwrap(), None);
    let error = event.event::<Joined>().unwrap_err();
    assert!(error.path().starts_with("event"), "{error}");

    for body in [
        r#"{"type":"event_callback","event":{"type":"message"}}"#,
        r#"{"type":"event_callback","event_id":"E","event":{}}"#,
        r#"{"type":"event_callback","event_id":"E"}"#,
        r#"{"type":"url_verification"}"#,
    ] {
        let received = events().sent(body);
        let unreadable = received.unreadable().unwrap();
        assert_eq!(unreadable.raw(), body.as_bytes());
        assert!(body.contains(unreadable.name().unwrap()));
        assert!(received.dedup_key().unwrap().contains("sha256:"));
    }
}

#[test]
fn other_deliveries() {
    let body = r#"{"token":"t","type":"app_rate_limited","minute_rate_limited":1518467820,"team_id":"T1","api_app_id":"A1"}"#;
    let limited = events().sent(body);
    assert_eq!(limited.event_name(), "app_rate_limited");
    assert!(limited.authentic_id().is_none());
    match limited.into_event() {
        Event::RateLimited(limited) => {
            assert_eq!(limited.minute_rate_limited, Some(at(1_518_467_820)));
            assert_eq!(limited.team_id.as_deref(), Some("T1"));
            assert_eq!(limited.api_app_id.as_deref(), Some("A1"));
        }
        other => unreachable!("{other:?}"),
    }
    let unknown = events().sent(r#"{"type":"new_thing","x":1}"#);
    assert_eq!(unknown.event_name(), "new_thing");
    assert!(matches!(unknown.event(), Event::Other(other) if other.kind == "new_thing"));
    for body in [
        &b""[..],
        b"{",
        b"[]",
        b"text",
        b"{}",
        b"\xff",
        br#"{"type":1}"#,
    ] {
        let received = events().sent(body);
        assert_eq!(received.unreadable().unwrap().raw(), body);
    }
}

#[test]
fn the_handshake_is_answered_where_it_is_signed() {
    let handshake = |challenge: &str| {
        format!(r#"{{"token":"t","challenge":"{challenge}","type":"url_verification"}}"#)
    };
    let answer = |challenge: &str| events().sent(handshake(challenge)).answer();
    let answered = answer("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P").unwrap();
    assert_eq!(answered.status(), 200);
    let expected = r#"{"challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}"#;
    assert_eq!(answered.body(), expected);
    let response = answered.into_response();
    assert_eq!(response.headers()["content-type"], "application/json");
    for reflected in [
        "",
        "<script>",
        r#"\",\"x\":\""#,
        "a b",
        "é",
        &"a".repeat(129),
    ] {
        assert!(answer(reflected).is_none(), "{reflected}");
        let event = events().sent(handshake(reflected)).into_event();
        assert!(matches!(event, Event::UrlVerification(_)));
    }
    let mut unsigned = events().signed(handshake("abc"));
    unsigned.headers_mut().remove("x-slack-signature");
    let refused = Some(RejectionKind::MissingHeader);
    assert_eq!(events().refusal(&unsigned), refused);
}

#[test]
fn forms_contradict_the_endpoint() {
    let contradiction = Some(RejectionKind::Contradiction);
    for body in [COMMAND, "payload={}", "payload", "ssl_check=1"] {
        assert_eq!(
            events().refusal(&events().signed(body)),
            contradiction,
            "{body}"
        );
    }
}

#[test]
fn every_type_of_the_list_is_known() {
    assert_eq!(EventType::KNOWN.len(), 90);
    for name in EventType::KNOWN {
        assert!(EventType::from(*name).is_known());
    }
    assert_eq!(EventType::AppMention.as_str(), "app_mention");
}

/// Of what is there twice the last counts, half a surrogate is U+FFFD, and the report of the typed event says so.
#[test]
fn odd_json_costs_no_callback() {
    use webhook_slack::payload::Message;

    let body = r#"{"type":"old","event_id":"Ev0","team_id":7,"event_time":1.7e9,"\ud83d":1,"type":"event_callback",
        "event":{"type":"message","text":"half \ud83d","text":"last \ude00"},"event_id":"Ev\ud83d"}"#;
    let callback = callback(body);
    assert_eq!(callback.event_id, "Ev\u{fffd}");
    assert_eq!(callback.event_time, Some(at(1_700_000_000)));
    assert_eq!(callback.team_id, None);
    let typed = callback.typed::<Message<'static>>().unwrap();
    assert_eq!(typed.get().text(), Some("last \u{fffd}"));
    let report = typed.report();
    assert_eq!(report.duplicates, ["type", "event_id", "event.text"]);
    assert_eq!(
        report.lone_surrogates,
        ["\u{fffd}", "event.text", "event_id"]
    );
    assert_eq!(report.left_out, ["team_id"]);
    let beyond = callback_time("9223372036854775807");
    assert_eq!(beyond, None, "no time is made up");
}

fn callback_time(time: &str) -> Option<Timestamp> {
    let body = format!(
        r#"{{"type":"event_callback","event_id":"Ev1","event_time":{time},"event":{{"type":"message"}}}}"#
    );
    callback(&body).event_time
}
