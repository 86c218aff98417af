//! The typed payloads: official examples, what GitHub may add, and what cannot be read.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod facts;

use bytes::Bytes;
use facts::*;
use http::Request;
use serde_json::{Value, json};
use webhook_core::testing::Harness;
use webhook_github::payload::IssuesEvent;
use webhook_github::{Event, GitHub};

const SECRET: &str = "canary-5f0c2b9e";

fn github() -> Harness<GitHub> {
    Harness::of(SECRET, GitHub::new).id("72d3162e-cc78")
}

/// Makes a request for an event of this name, as GitHub sends it.
fn signed(event: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    github().event_name(event).signed(body)
}

#[test]
fn the_official_examples_are_typed_and_lose_no_field() {
    for (event, payload) in kept() {
        nothing_new(&event, &payload);
    }
    let Some(examples) = official() else { return };
    assert_eq!(examples.len(), 329, "not version 7.6.1");
    for (event, payload) in examples {
        nothing_new(&event, &payload);
    }
}

#[test]
fn what_an_issue_says_is_at_hand() {
    let (event, payload) = kept()
        .into_iter()
        .find(|(event, _)| event == "issues")
        .unwrap();
    let Event::Issues(IssuesEvent::Opened(opened)) = github()
        .received(&signed(&event, payload.to_string()))
        .into_event()
    else {
        unreachable!("an issue was opened")
    };
    let issue = opened.get().issue();
    assert_eq!(issue.number(), 1);
    assert_eq!(issue.title(), "Spelling error in the README file");
    assert_eq!(issue.user().unwrap().login(), "Codertocat");
    assert_eq!(issue.created_at().unwrap().unix_seconds(), 1_557_933_618);
    assert_eq!(issue.labels().len(), 1);
    // What all actions have can be read without a match on the action.
    let any = IssuesEvent::Opened(opened.clone());
    assert_eq!(any.issue(), Some(issue));
    assert_eq!(
        any.repository().unwrap().full_name(),
        "Codertocat/Hello-World"
    );
    assert_eq!(any.sender().unwrap().login(), "Codertocat");
    // The envelope, the bytes, and any other type are one call away.
    assert_eq!(opened.envelope().delivery_id(), Some("72d3162e-cc78"));
    assert_eq!(issue.json::<Value>().unwrap(), payload["issue"]);
    assert_eq!(serde_json::to_value(issue).unwrap(), payload["issue"]);
    assert_eq!(opened.envelope().raw(), payload.to_string().as_str());
    assert_eq!(opened.envelope().json::<Value>().unwrap(), payload);
}

/// The payload once for each of its objects, with a field in it that nobody knows; and the field's path.
fn with_one_more_field(payload: &Value) -> Vec<(String, Value)> {
    fn objects(value: &Value, pointer: &str, path: &str, found: &mut Vec<(String, String)>) {
        match value {
            Value::Object(object) => {
                found.push((pointer.to_owned(), path.to_owned()));
                for (key, value) in object {
                    let dot = if path.is_empty() { "" } else { "." };
                    let escaped = key.replace('~', "~0").replace('/', "~1");
                    objects(
                        value,
                        &format!("{pointer}/{escaped}"),
                        &format!("{path}{dot}{key}"),
                        found,
                    );
                }
            }
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    objects(
                        value,
                        &format!("{pointer}/{index}"),
                        &format!("{path}[{index}]"),
                        found,
                    );
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    objects(payload, "", "", &mut found);
    // Of every kind, in turn.
    let values = [
        "new".into(),
        Value::Null,
        (-1).into(),
        1.5.into(),
        true.into(),
        json!({"a": [{}]}),
        json!([1, {"b": null}]),
    ];
    let mut values = values.iter().cycle();
    let with = |(pointer, path): (String, String)| {
        let mut changed = payload.clone();
        changed.pointer_mut(&pointer).unwrap()["of_tomorrow"] = values.next().unwrap().clone();
        let dot = if path.is_empty() { "" } else { "." };
        (format!("{path}{dot}of_tomorrow"), changed)
    };
    found.into_iter().map(with).collect()
}

#[test]
fn a_new_field_anywhere_is_listed_and_never_unreadable() {
    let (mut listed, mut free) = (0, 0);
    let facts = Facts::read();
    let keys = facts.untyped().into_iter().map(|(_, key, _)| key);
    let free_keys: Vec<String> = keys
        .chain(["permissions"])
        .map(|it| format!("{it}."))
        .collect();
    for (event, payload) in official().unwrap_or_else(kept) {
        for (path, changed) in with_one_more_field(&payload) {
            let report = report(&event, &changed);
            if report.unknown_fields == [path.clone()] {
                listed += 1;
            } else {
                // In a map of arbitrary keys, or where nothing is known of the shape.
                assert_eq!(report.unknown_fields, [""; 0], "{event}: {path}");
                assert!(
                    free_keys.iter().any(|it| path.contains(it)),
                    "{event}: {path} is not listed"
                );
                free += 1;
            }
        }
    }
    eprintln!("{listed} listed, {free} within values of no known shape");
    assert!(listed > 8 * free);
}

#[test]
fn a_new_action_and_a_new_event_are_never_unreadable() {
    for (event, payload) in official().unwrap_or_else(kept) {
        let mut changed = payload.clone();
        if changed.get("action").is_some() {
            changed["action"] = "invented_tomorrow".into();
            let received = github().received(&signed(&event, changed.to_string()));
            assert!(
                !matches!(received.event(), Event::Unreadable(_) | Event::Other(_)),
                "{event}"
            );
            let envelope = received.event().envelope().unwrap();
            assert_eq!(envelope.action(), Some("invented_tomorrow"));
        }
        let received = github().received(&signed("invented_tomorrow", payload.to_string()));
        assert!(
            matches!(received.event(), Event::Other(it) if it.envelope().name().as_str() == "invented_tomorrow")
        );
    }
}

#[test]
fn what_lost_its_form_is_left_out_and_what_identifies_it_is_missed() {
    let (event, payload) = kept()
        .into_iter()
        .find(|(event, _)| event == "issues")
        .unwrap();
    let changed = |pointer: &str, value: Value| {
        let mut changed = payload.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        changed
    };
    // The issue is the key that identifies the event.
    let mut lacking = payload.clone();
    lacking["issue"].as_object_mut().unwrap().remove("id");
    for (payload, path, message) in [
        (changed("/issue/id", "x".into()), "issue.id", "another form"),
        (changed("/issue", 7.into()), "issue", "another form"),
        (changed("/issue", Value::Null), ".", "missing field `issue`"),
        (lacking, "issue", "missing field `id`"),
    ] {
        let body = payload.to_string();
        let received = github().received(&signed(&event, body.clone()));
        let Event::Unreadable(unreadable) = received.event() else {
            unreachable!("{path}: {:?}", received.event())
        };
        assert_eq!(unreadable.error().path(), path);
        let said = unreadable.error().to_string();
        assert!(said.contains(message), "{said}");
        assert_eq!(
            (unreadable.name(), unreadable.raw().as_ref()),
            (Some("issues"), body.as_bytes())
        );
        assert_eq!(unreadable.envelope().unwrap().action(), Some("opened"));
        assert!(received.event().report().is_none());
    }
    // Any other value of another form loses only itself.
    for (pointer, value, path) in [
        ("/issue/comments", "x".into(), "issue.comments"),
        (
            "/issue/created_at",
            "2023-02-31T00:00:00Z".into(),
            "issue.created_at",
        ),
        ("/issue/labels/0/id", json!([]), "issue.labels[0].id"),
        ("/issue/user", json!([]), "issue.user"),
        ("/repository/full_name", json!({}), "repository"),
        ("/sender", "x".into(), "sender"),
    ] {
        let report = report(&event, &changed(pointer, value));
        assert_eq!(report.left_out, [path], "{report:?}");
        assert!(report.unknown_fields.is_empty(), "{report:?}");
    }
}

#[test]
fn an_unknown_action_has_what_all_actions_have() {
    let (event, mut payload) = kept()
        .into_iter()
        .find(|(event, _)| event == "issues")
        .unwrap();
    payload["action"] = "invented_tomorrow".into();
    let Event::Issues(any) = github()
        .received(&signed(&event, payload.to_string()))
        .into_event()
    else {
        unreachable!("an issue")
    };
    assert!(matches!(any, IssuesEvent::Other(_)));
    assert_eq!(any.action(), Some("invented_tomorrow"));
    assert_eq!(any.issue().unwrap().number(), 1);
    let made = webhook_payload::Root::<webhook_github::payload::IssuesOpened<'_>>::from_json("{}");
    assert_eq!(made.unwrap_err().to_string(), "at .: missing field `issue`");
}

#[test]
fn what_is_not_utf_8_is_unreadable_and_keeps_its_bytes() {
    let (event, payload) = kept()
        .into_iter()
        .find(|(event, _)| event == "issues")
        .unwrap();
    let title = payload["issue"]["title"].as_str().unwrap();
    let mut body = payload.to_string().into_bytes();
    let at = body
        .windows(title.len())
        .position(|it| it == title.as_bytes());
    body[at.unwrap()] = 0xff;
    let received = github().received(&signed(&event, body.clone()));
    let Event::Unreadable(unreadable) = received.event() else {
        unreachable!("{:?}", received.event())
    };
    assert_eq!(unreadable.raw(), &body);
    assert_eq!(unreadable.name(), Some("issues"));
}

/// Writers in JavaScript cut a text between the halves of an emoji, and what they write then is JSON: the text ends
/// in U+FFFD, the report says where, and the bytes stay as they came.
#[test]
fn half_an_emoji_costs_a_character_and_not_the_event() {
    for (wanted, text, place) in [
        ("issues", "Spelling error in the README file", "issue.title"),
        ("push", "refs/tags/simple-tag", "ref"),
    ] {
        let (event, payload) = kept()
            .into_iter()
            .find(|(event, _)| event == wanted)
            .unwrap();
        let whole = payload.to_string();
        let body = whole.replacen(text, &format!("{text} \\ud83d"), 1);
        assert_ne!(whole, body);
        let received = github().received(&signed(&event, body.clone()));
        let read = match received.event() {
            Event::Issues(IssuesEvent::Opened(opened)) => opened.get().issue().title().to_owned(),
            Event::Push(push) => push.get().ref_().to_owned(),
            other => unreachable!("{other:?}"),
        };
        assert_eq!(read, format!("{text} \u{fffd}"));
        let report = received.event().report().unwrap();
        assert_eq!(report.lone_surrogates, [place]);
        assert!(report.left_out.is_empty() && report.unknown_values.is_empty());
        assert_eq!(received.delivery().body(), &body);
    }
}

#[tokio::test]
async fn a_handler_gets_the_payload_of_its_event() {
    use webhook_github::{GitHub, on};
    use webhook_tower::{Dispatcher, Unhandled};

    let dispatcher = Dispatcher::<GitHub>::builder()
        .on(on::PUSH, async |push| {
            assert_eq!(push.get().ref_(), "refs/tags/simple-tag");
            http::StatusCode::ACCEPTED
        })
        .on(on::ISSUES.with_delivery(), async |(issues, received)| {
            assert_eq!(issues.issue().unwrap().number(), 1);
            assert_eq!(received.event_name(), "issues");
            http::StatusCode::CREATED
        })
        .fallback(async |_, unhandled| {
            assert_eq!(unhandled, Unhandled::Unreadable);
            http::StatusCode::INTERNAL_SERVER_ERROR
        })
        .unwrap();
    assert_eq!(
        dispatcher.registered().collect::<Vec<_>>(),
        ["issues", "push"]
    );
    for (event, status) in [("push", 202), ("issues", 201)] {
        let payload = kept().into_iter().find(|(it, _)| it == event).unwrap().1;
        let request = signed(event, payload.to_string());
        let reply = dispatcher
            .dispatch(github().received(&request))
            .await
            .unwrap();
        assert_eq!(reply.status(), status, "{event}");
        // The fallback gets an event that cannot be read, whatever its name is.
        let request = signed(event, r#"{"action":"opened"}"#);
        let reply = dispatcher
            .dispatch(github().received(&request))
            .await
            .unwrap();
        assert_eq!(reply.status(), 500, "{event}");
    }
}
