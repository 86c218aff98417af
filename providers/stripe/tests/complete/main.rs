//! Corrupts one value of a payload at a time, in every way, and checks that none of them is lost silently.
//!
//! A corrupted value arrives by its accessor as it was written, is reported with its whole path, or makes the delivery
//! unreadable. The test tries some of the corruptions of each instance and example, and all of them if
//! `WEBHOOK_COMPLETE` is set.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod accessors;

use accessors::{Accessors, TYPES};
use bytes::Bytes;
use serde_json::Value;
use webhook_payload::Shaped;
use webhook_payload::testing::{Complete, Declared, Make, Outcome, Say, Tree, Type};
use webhook_stripe::{Event, Snapshot, ThinEvent};

/// Instances have all fields of the root and of what is directly in it.
fn facts() -> Declared {
    Declared::read(env!("CARGO_MANIFEST_DIR"), &["stripe", "by_hand"], 1).unwrap()
}

#[test]
fn no_value_of_any_type_is_lost_in_silence() {
    let mut complete = Complete::one_of(97);
    complete.of_types(TYPES, <Snapshot<'static> as Shaped>::CATALOG, &facts());
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(
        tally.documents >= 1000 && tally.corruptions > 3_000,
        "{tally}"
    );
}

/// What becomes of a body: what all accessors of the event and of its object say, and the report.
fn outcome(facts: &Declared, body: &Bytes) -> Outcome {
    let event = Event::from_api(body);
    match &event {
        Event::Unreadable(it) => Outcome::Unreadable(it.error().path().to_owned()),
        Event::Other(it) => Outcome::Read(Say::<Accessors>::say(it.get()), it.report()),
        Event::Thin(ThinEvent::Other(it)) => {
            Outcome::Read(Say::<Accessors>::say(it.get()), it.report())
        }
        Event::Thin(thin) => {
            let mut said = Say::<Accessors>::say(thin.get());
            let shape = &facts.all("thin")[thin.get().type_()]["data"]["shape"];
            if let Some(shape) = shape.as_str() {
                said.put(&["data"], Type::said(TYPES, shape, thin.get().get("data")));
            }
            Outcome::Read(said, thin.report().unwrap())
        }
        typed => {
            let mut said = Say::<Accessors>::say(typed.snapshot().unwrap());
            let shape = &facts.all("events")[event.name()]["payload"]["shape"];
            let object = Type::said(TYPES, shape.as_str().unwrap(), typed.object());
            said.put(&["data", "object"], object);
            if let Some(previous) = typed.snapshot().unwrap().previous_attributes() {
                let value = previous.value();
                // Which of several it is is not among what has changed.
                let kind = typed.object().and_then(|it| it.get("object")?.as_str());
                let members = &facts.all("shapes")[shape.as_str().unwrap()]["variants"];
                let shape = members.get(kind.unwrap_or_default()).unwrap_or(shape);
                let mut old = Type::said(TYPES, shape.as_str().unwrap(), Some(value));
                // An accessor is asked for what has changed from a value of its form.
                old.retain(|key| {
                    value
                        .get(key)
                        .is_some_and(|it| !it.is_left_out() && !it.is_null())
                });
                said.put(&["data", "previous_attributes"], old);
            }
            Outcome::Read(said, event.report().unwrap())
        }
    }
}

/// An event of each type; and each fixture of Stripe's that an event carries, where they are at hand.
fn events(facts: &Declared) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    let mut event = |name: &str, object: &Value| {
        let mut event = facts.instance("Snapshot", Make::All, 0).unwrap();
        event["type"] = name.into();
        event["data"]["object"] = object.clone();
        if name.ends_with(".updated") {
            event["data"]["previous_attributes"] = object.clone();
        } else {
            event["data"]
                .as_object_mut()
                .unwrap()
                .remove("previous_attributes");
        }
        all.push((name.to_owned(), event));
    };
    let fixtures: Value = std::env::var_os("WEBHOOK_STRIPE_FIXTURES")
        .map(|path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
        .unwrap_or_default();
    let fixtures = fixtures["resources"].as_object();
    for (name, known) in facts.all("events") {
        let shape = known["payload"]["shape"].as_str().unwrap();
        for pick in 0..facts.members(shape) {
            let object = facts.instance(shape, Make::All, pick).unwrap();
            let same = fixtures.into_iter().flat_map(|it| it.values());
            let same =
                same.filter(|it| it["object"] == object["object"] && it.get("deleted").is_none());
            same.for_each(|it| event(name, it));
            event(name, &object);
        }
    }
    for (name, known) in facts.all("thin") {
        let mut event = facts.instance("Thin", Make::All, 0).unwrap();
        event["type"] = name.as_str().into();
        if let Some(shape) = known["data"]["shape"].as_str() {
            event["data"] = facts.instance(shape, Make::All, 0).unwrap();
        }
        all.push((name.clone(), event));
    }
    all
}

#[test]
fn no_value_of_any_event_is_lost_in_silence() {
    let facts = facts();
    let mut complete = Complete::one_of(199);
    for (name, event) in events(&facts) {
        complete.document(&name, &Tree::from(&event), |body| outcome(&facts, body));
    }
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(
        tally.documents >= 616 && tally.corruptions > 2_000,
        "{tally}"
    );
}
