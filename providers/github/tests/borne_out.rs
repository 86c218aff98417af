//! Tests which deliveries have a key for deduplication: those whose body fits the unsigned name of their event.
//!
//! A recorded body that is sent again under another name must leave nothing where keys are kept.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod facts;

use bytes::Bytes;
use facts::*;
use http::Request;
use serde_json::Value;
use webhook_core::Verified;
use webhook_core::testing::{Harness, secret};
use webhook_github::{EventName, GitHub};

const SECRET: &str = "canary-5f0c2b9e";

fn github() -> Harness<GitHub> {
    Harness::of(SECRET, GitHub::new).id("72d3162e-cc78")
}

fn receiver(github: GitHub) -> Harness<GitHub> {
    Harness::new(github, &secret(SECRET))
}

/// Makes a request for an event of this name, as GitHub sends it.
fn signed(event: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    github().event_name(event).signed(body)
}

fn key_of(event: &str, body: &str) -> Option<String> {
    github()
        .received(&signed(event, body.to_owned()))
        .dedup_key()
}

/// The genuine payloads of this repository: recorded ones, official examples, and instances made from facts.
fn genuine() -> Vec<(String, Value)> {
    let mut all = kept();
    all.extend(official().into_iter().flatten());
    let facts = Facts::read();
    for (event, action, shape) in facts.pairs() {
        for make in [Make::All, Make::AlwaysOnly] {
            all.push((event.to_owned(), facts.payload(action, shape, make)));
        }
    }
    all
}

/// Returns the usual key, which is the SHA-256 of the body.
#[test]
fn a_genuine_delivery_has_its_key() {
    let all = genuine();
    assert!(all.len() >= 590, "{}", all.len());
    for (event, payload) in all {
        let body = payload.to_string();
        let received = github().received(&signed(&event, body.clone()));
        // An instance that has only the keys may be unreadable, and then it has no key.
        if received.unreadable().is_some() {
            continue;
        }
        let expected = github().endpoint().dedup_key_of_body(body.as_bytes());
        let found = received.dedup_key();
        assert_eq!(found, Some(expected), "{event} {:?}", payload.get("action"));
    }
}

#[test]
fn a_recorded_body_under_another_name_completes_no_key() {
    for (event, payload) in kept() {
        let body = payload.to_string();
        let genuine = key_of(&event, &body);
        assert!(genuine.is_some(), "{event}");
        for name in ["tomorrow", "Push", "x", "*", "ping", "public"] {
            let expected = if name == event { genuine.clone() } else { None };
            assert_eq!(key_of(name, &body), expected, "{event} as {name}");
        }
    }
}

/// Of all pairs of a recorded body and a known name, only those that RELABELLING.md lists have a key.
#[test]
fn few_known_names_are_left_that_a_recorded_body_bears_out() {
    let mut left = Vec::new();
    for (event, payload) in kept() {
        let body = payload.to_string();
        for name in EventName::KNOWN.iter().filter(|name| **name != event) {
            if key_of(name, &body).is_some() {
                left.push(format!("{event} as {name}"));
            }
        }
    }
    let listed = [
        "installation as repository",
        "installation as user",
        "workflow_run as workflow_dispatch",
    ];
    let unlisted = left.iter().find(|it| !listed.contains(&it.as_str()));
    assert_eq!(unlisted, None, "{left:?}");
}

#[test]
fn an_action_of_another_event_completes_no_key() {
    for (event, action, foreign) in [
        ("issues", "opened", "starred"),
        ("pull_request", "opened", "a new one"),
        ("star", "created", "opened"),
        ("workflow_run", "completed", ""),
    ] {
        let (_, mut payload) = kept().into_iter().find(|(name, _)| name == event).unwrap();
        assert_eq!(payload["action"], action);
        assert!(key_of(event, &payload.to_string()).is_some());
        payload["action"] = foreign.into();
        assert_eq!(
            key_of(event, &payload.to_string()),
            None,
            "{event} {foreign}"
        );
        payload.as_object_mut().unwrap().remove("action");
        assert_eq!(key_of(event, &payload.to_string()), None, "{event} without");
    }
}

#[test]
fn a_form_is_held_like_its_payload() {
    let (_, payload) = kept().into_iter().find(|(name, _)| name == "ping").unwrap();
    let mut form = String::from("payload=");
    for byte in payload.to_string().bytes() {
        form.push_str(&format!("%{byte:02X}"));
    }
    assert!(key_of("ping", &form).is_some());
    assert_eq!(key_of("tomorrow", &form), None);
    assert_eq!(key_of("push", &form), None);
}

/// A program that trusts the header has to say so, and the header is then trusted for keys as well.
#[test]
fn a_program_that_trusts_the_header_has_keys_under_every_name() {
    let request = signed("tomorrow", r#"{"action":"opened","issue":{"id":7}}"#);
    let trusting = github().adapter().clone().insecure_trust_event_header();
    let received = receiver(trusting)
        .verify(&request)
        .and_then(Verified::read)
        .unwrap();
    assert!(received.dedup_key().is_some());
    assert_eq!(github().received(&request).dedup_key(), None);
}
