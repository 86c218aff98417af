//! Tests what a program asks for events by, and what it learns of an event that cannot be read.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod schemes;

use bytes::Bytes;
use schemes::{Event, Made, NOW, ours};
use webhook_core::body::{Form, JsonError, JsonObject, UnreadableReason, read_json};
use webhook_core::on::{On, Select};
use webhook_core::testing::{deliver, secret, signed_request};
use webhook_core::{Finished, Provider, Received, Unreadable};

const TOKEN: On<Made, String> = On::new("thing.created", |event: &Event| event.token.clone());

/// Returns a delivery whose event has a token if the body is one.
fn received(body: &'static str) -> Received<Made> {
    let mut made = Made::common(secret("a secret of ours"));
    made.parse = |delivery| {
        let text = std::str::from_utf8(delivery.body()).unwrap();
        Ok(Event {
            name: "thing.created".to_owned(),
            token: (!text.is_empty()).then(|| text.to_owned()),
            ..Event::default()
        })
    };
    let endpoint = made.endpoint();
    let request = signed_request(&endpoint, ours(), body, NOW).unwrap();
    match deliver(&endpoint, &request, NOW).unwrap() {
        Finished::Verified(verified) => verified.read().unwrap(),
        Finished::Answer(answer) => panic!("answered: {answer:?}"),
    }
}

#[test]
fn a_payload_is_taken_where_there_is_one_and_the_delivery_given_back_where_there_is_none() {
    assert_eq!(
        TOKEN.read(received("a token").event()).as_deref(),
        Some("a token")
    );
    assert_eq!(TOKEN.read(received("").event()), None);

    let take = TOKEN.taking();
    assert_eq!(take(received("a token")).ok().as_deref(), Some("a token"));
    let back = take(received("")).unwrap_err();
    assert_eq!(back.event_name(), "thing.created");

    let take = TOKEN.with_delivery().taking();
    let (token, received_with_it) = take(received("a token")).ok().unwrap();
    assert_eq!(token, "a token");
    assert_eq!(received_with_it.delivery().body(), "a token");
    assert_eq!(take(received("")).unwrap_err().delivery().body(), "");

    let take = <&str as Select<Made>>::taking("thing.created");
    assert_eq!(
        take(received("whole")).ok().unwrap().delivery().body(),
        "whole"
    );
}

#[test]
fn a_name_is_the_senders_unless_the_program_gives_another() {
    let made_later: On<Made, u8> = On::new("thing.deleted", |_| None);
    assert_eq!(
        (made_later.name(), made_later.read(&Event::default())),
        ("thing.deleted", None)
    );
    let named = TOKEN.named("thing.made");
    assert_eq!(
        (TOKEN.name(), named.name()),
        ("thing.created", "thing.made")
    );
    assert_eq!(named.clone().name(), "thing.made");
    assert_eq!(Select::name(&named), "thing.made");
    assert_eq!(Select::name(&named.clone().with_delivery()), "thing.made");
    assert_eq!(<&str as Select<Made>>::name(&"thing.gone"), "thing.gone");
    let shown = [format!("{named:?}"), format!("{:?}", named.with_delivery())];
    assert_eq!(shown, [r#"On("thing.made")"#, r#"On("thing.made")"#]);
}

/// A sender that says nothing of its events has none that are known, in no order, and is answered with 200.
#[test]
fn what_a_sender_does_not_say_is_left_out() {
    assert!(Made::known_events().is_empty());
    assert_eq!(Made::acknowledgement(), http::StatusCode::OK);
    let received = received("a token");
    assert_eq!((received.subject(), received.occurred_at()), (None, None));
    assert_eq!(received.subject_digest(), None);
}

webhook_core::open_enum! {
    enum Happening {
        Created = "thing.created",
        Deleted = "thing.deleted",
    }
}

#[test]
fn a_name_that_the_sender_has_added_is_kept_and_anything_else_refused() {
    let read = |json: &str| serde_json::from_str::<Happening>(json);
    assert_eq!(read("\"thing.deleted\"").unwrap(), Happening::Deleted);
    let moved = read("\"thing.moved\"").unwrap();
    assert!(!moved.is_known() && Happening::Created.is_known());
    assert_eq!(
        (moved.as_ref(), &*moved.to_string()),
        ("thing.moved", "thing.moved")
    );
    assert_eq!(serde_json::to_string(&moved).unwrap(), "\"thing.moved\"");
    let refused = read("1").unwrap_err().to_string();
    assert!(refused.contains("expected a string"), "{refused}");
    assert_eq!(Happening::KNOWN, ["thing.created", "thing.deleted"]);
}

#[test]
fn a_form_is_read_into_a_type_of_the_program() {
    let form = |text: &'static str| Form::read(&Bytes::from_static(text.as_bytes())).unwrap();
    let read = form("a=1&b=x%20y&c=1&c=2");
    assert_eq!(read.raw(), "a=1&b=x%20y&c=1&c=2");
    let pairs: Vec<(String, String)> = read.parse().unwrap();
    assert_eq!(pairs[1], ("b".to_owned(), "x y".to_owned()));
    type Numbers = std::collections::BTreeMap<String, u8>;
    assert_eq!(form("a=1&b=2").parse::<Numbers>().unwrap()["b"], 2);
    let wrong = form("a=1&b=x").parse::<Numbers>().unwrap_err();
    assert!(!wrong.is_syntax(), "{wrong}");
}

fn error() -> JsonError {
    read_json::<Vec<u8>>(br#"[1, "confidential"]"#).unwrap_err()
}

#[test]
fn what_cannot_be_read_has_its_name_its_reason_and_its_bytes() {
    let named = |body: &'static str| {
        let body = Bytes::from_static(body.as_bytes());
        let unreadable = Unreadable::named_in("type", error(), &body);
        assert_eq!(unreadable.raw(), &body);
        unreadable.name().map(str::to_owned)
    };
    assert_eq!(
        named(r#"{"type":"thing.created","a":[]}"#).as_deref(),
        Some("thing.created")
    );
    for without in [
        r#"{"a":1}"#,
        r#"{"type":1}"#,
        r#"{"type":null}"#,
        "[]",
        "no JSON",
        "",
    ] {
        assert_eq!(named(without), None, "{without}");
    }
    let unreadable = Unreadable::new(Some("a"), error(), Bytes::from_static(b"confidential"));
    assert_eq!(unreadable.reason(), UnreadableReason::Malformed);
    assert_eq!(unreadable.error().path(), "[1]");
    assert!(!unreadable.error().is_syntax());
    let unreadable = unreadable.because(UnreadableReason::NoEventName);
    assert_eq!(unreadable.reason(), UnreadableReason::NoEventName);
    // A log that has the event in it has none of the body.
    let shown = format!("{unreadable:?}");
    assert!(
        shown.contains("NoEventName") && shown.contains("[1]") && shown.contains("12"),
        "{shown}"
    );
    assert!(!shown.contains("confidential"), "{shown}");
}

#[test]
fn a_fault_in_json_says_where_it_is_and_of_which_kind() {
    assert!(
        error().to_string().starts_with("at [1]: invalid type"),
        "{}",
        error()
    );
    // The path of an inner value follows that of the field in which it is.
    let object = JsonObject::read(br#"{"data":{"b":{"c":"x"}},"list":[{"c":"x"}]}"#).unwrap();
    type Numbers = std::collections::BTreeMap<String, u8>;
    let of_object = object.object("data").unwrap();
    let of_object = of_object.required::<Numbers>("b").unwrap_err();
    let of_list = object.required::<Vec<Numbers>>("list").unwrap_err();
    assert_eq!(
        (of_object.path(), of_list.path()),
        ("data.b.c", "list[0].c")
    );
    let broken = read_json::<Vec<u8>>(b"[1, ").unwrap_err();
    assert!(broken.is_syntax());
    let own = JsonError::syntax("payload", "it ends too early");
    assert_eq!((own.path(), own.is_syntax()), ("payload", true));
    assert_eq!(own.to_string(), "at payload: it ends too early");
    assert!(!JsonError::custom("payload", "it is another").is_syntax());
}
