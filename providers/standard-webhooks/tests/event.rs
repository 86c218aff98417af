//! Tests the events: what the envelope says, and that no body is lost.

use serde::Deserialize;
use webhook_core::testing::Harness;
use webhook_standard::{Event, Message, StandardWebhooks};

/// The base64 of `canary-canary-canary-5f0c`.
const SECRET: &str = "whsec_Y2FuYXJ5LWNhbmFyeS1jYW5hcnktNWYwYw==";

fn standard() -> Harness<StandardWebhooks> {
    Harness::of(SECRET, StandardWebhooks::new).id("msg_1")
}

const PAYLOAD: &str = r#"{"type":"invoice.paid","timestamp":"2022-11-03T20:26:10.344522Z",
"data":{"id":"1f81eb52","amount":7},"more":[1,2]}"#;

#[derive(Debug, Deserialize, PartialEq)]
struct Invoice {
    id: String,
    amount: u64,
}

fn message(body: &str) -> Message {
    match standard().sent(body.to_owned()).into_event() {
        Event::Message(message) => message,
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn a_message_and_its_data() {
    let received = standard().sent(PAYLOAD);
    assert_eq!(received.event_name(), "invoice.paid");
    assert_eq!(received.authentic_id().as_deref(), Some("msg_1"));
    assert!(received.dedup_key().unwrap().ends_with("id:msg_1"));
    assert!(received.answer().is_none());
    let message = message(PAYLOAD);
    assert_eq!(message.id, "msg_1");
    assert_eq!(message.kind.as_deref(), Some("invoice.paid"));
    assert_eq!(
        message.timestamp.as_deref(),
        Some("2022-11-03T20:26:10.344522Z")
    );
    let invoice = Invoice {
        id: "1f81eb52".to_owned(),
        amount: 7,
    };
    assert_eq!(message.data::<Invoice>().unwrap(), invoice);
    let json: serde_json::Value = message.json().unwrap();
    assert_eq!(json["more"][1], 2);
    assert_eq!(message.raw(), PAYLOAD.as_bytes());
}

/// The specification only advises its envelope: GitLab, BigCommerce and OpenAI each have their own.
#[test]
fn no_part_of_the_envelope_must_be_there() {
    for body in [
        "{}",
        " {\n}",
        r#"{"object_kind":"push"}"#,
        r#"{"type":7,"timestamp":1667507170,"data":null}"#,
        r#"{"type":{"a":[1]},"timestamp":null}"#,
    ] {
        let message = message(body);
        assert_eq!((message.kind, message.timestamp), (None, None), "{body}");
        assert_eq!(standard().sent(body).event_name(), "");
    }
    assert_eq!(
        message(r#"{"data":null}"#).data::<Option<u8>>().unwrap(),
        None
    );
    let error = message("{}").data::<u8>().unwrap_err();
    assert!(error.to_string().contains("data"), "{error}");
    let error = message(r#"{"data":{"id":"1","amount":"x"}}"#).data::<Invoice>();
    assert_eq!(error.unwrap_err().path(), "data.amount");
}

#[test]
fn any_other_body_is_an_event_too() {
    for body in [
        &b""[..],
        b"text",
        b"[1]",
        b"\"{\"",
        b"null",
        b"\xff\x00",
        b"a=b&c={}",
    ] {
        let received = standard().sent(body);
        assert!(received.unreadable().is_none());
        assert!(received.dedup_key().unwrap().ends_with("id:msg_1"));
        match received.into_event() {
            Event::Other(other) => assert_eq!((&*other.id, &**other.raw()), ("msg_1", body)),
            event => unreachable!("{event:?} of {body:?}"),
        }
    }
}

#[test]
fn a_broken_object_is_unreadable_and_kept() {
    for body in ["{", r#"{"type":"a"} x"#, r#"{"type":"a",}"#, "{]"] {
        let received = standard().sent(body);
        assert_eq!(received.unreadable().unwrap().raw(), body.as_bytes());
        assert!(received.dedup_key().unwrap().ends_with("id:msg_1"));
    }
}

#[test]
fn nothing_that_is_printed_shows_the_body() {
    for body in [r#"{"data":"canary"}"#, "canary", "{canary"] {
        let event = standard().sent(body).into_event();
        assert!(!format!("{event:?}").contains("canary"), "{event:?}");
    }
}

#[test]
fn odd_json_costs_no_message() {
    let message = message(
        r#"{"type":"old","timestamp":7,"\ud83d":1e400,"type":"half \ud83d","data":[1],"data":{"id":2.0}}"#,
    );
    assert_eq!(message.kind.as_deref(), Some("half \u{fffd}"));
    assert_eq!(message.timestamp, None);
    assert_eq!(
        message
            .data::<std::collections::BTreeMap<String, u8>>()
            .unwrap()["id"],
        2
    );
}

#[test]
fn the_object_is_where_the_program_says_and_the_time_where_the_specification_has_it() {
    let at = |pointer| {
        let of = move |secrets| StandardWebhooks::new(secrets).map(|it| it.with_subject(pointer));
        Harness::of(SECRET, of).id("msg_1")
    };
    let received = at("/data/id").sent(PAYLOAD);
    assert_eq!(received.subject().as_deref(), Some("1f81eb52"));
    let time = received.occurred_at().map(|it| it.unix_millis());
    assert_eq!(time, Some(1_667_507_170_344));
    assert_eq!(
        at("/data/amount").sent(PAYLOAD).subject().as_deref(),
        Some("7")
    );
    for nowhere in ["/data", "/more/0", "/nothing", "data/id", ""] {
        assert_eq!(at(nowhere).sent(PAYLOAD).subject(), None, "{nowhere}");
    }
    assert_eq!(standard().sent(PAYLOAD).subject(), None);
    let text = at("/data/id").sent("no object");
    assert_eq!((text.subject(), text.occurred_at()), (None, None));
}

#[test]
fn the_settings_are_those_of_the_sender() {
    let settings = standard().endpoint().settings();
    assert_eq!(settings.response_deadline.unwrap().as_secs(), 15);
    // The pauses of the specification's example: 5 seconds, 5 and 30 minutes, then 2, 5, 10, 14, 20 and 24 hours.
    let horizon = 5 + (5 + 30) * 60 + (2 + 5 + 10 + 14 + 20 + 24) * 3600;
    assert_eq!(settings.retry_horizon.unwrap().as_secs(), horizon);
    let gitlab = Harness::of(SECRET, StandardWebhooks::gitlab);
    let settings = gitlab.endpoint().settings();
    assert_eq!(settings.response_deadline.unwrap().as_secs(), 10);
    assert_eq!(settings.body_limit, 25 * 1024 * 1024);
}
