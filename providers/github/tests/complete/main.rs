//! Corrupts one value of a payload at a time, in every way, and checks that none of them is lost silently.
//!
//! A corrupted value arrives by its accessor as it was written, is reported with its whole path, or makes the delivery
//! unreadable. The test tries some of the corruptions of each instance and example, and all of them if
//! `WEBHOOK_COMPLETE` is set.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod accessors;

use accessors::TYPES;
use bytes::Bytes;
use serde_json::Value;
use webhook_github::Event;
use webhook_github::payload::Push;
use webhook_payload::Shaped;
use webhook_payload::testing::{Complete, Declared, Make, Outcome, Tree, Type};

/// Instances have all fields of the root and of what is directly in it.
fn facts() -> Declared {
    Declared::read(env!("CARGO_MANIFEST_DIR"), &["github"], 1).unwrap()
}

#[test]
fn no_value_of_any_type_is_lost_in_silence() {
    let mut complete = Complete::one_of(499);
    complete.of_types(TYPES, <Push<'static> as Shaped>::CATALOG, &facts());
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(
        tally.documents >= 700 && tally.corruptions > 2_500,
        "{tally}"
    );
}

/// What becomes of a payload: what all accessors of the view for its event and action say, and the report.
fn outcome(facts: &Declared, name: &str, body: &Bytes) -> Outcome {
    let event = Event::from_api(name, "72d3162e-cc78", body);
    if let Event::Unreadable(it) = &event {
        return Outcome::Unreadable(it.error().path().to_owned());
    }
    let Some(report) = event.report() else {
        return Outcome::Unreadable("an action of which no type is known".to_owned());
    };
    let known = &facts.all("events")[name];
    let action = event.envelope().unwrap().action().unwrap_or_default();
    let payload = known.get("payload");
    let payload = payload.unwrap_or_else(|| &known["actions"][action]);
    let shape = payload["shape"].as_str().unwrap();
    Outcome::Read(Type::said(TYPES, shape, event.value()), report)
}

/// A payload of each event and action; the examples that are kept here; and all official ones, and those made of GitHub's
/// schemas, where they are at hand.
fn payloads(facts: &Declared) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for (event, known) in facts.all("events") {
        let mut payload = |payload: &Value, action: Option<&String>| {
            let shape = payload["shape"].as_str().unwrap();
            let mut instance = facts.instance(shape, Make::All, 0).unwrap();
            if let Some(action) = action {
                instance["action"] = action.as_str().into();
            }
            all.push((event.clone(), instance));
        };
        if let Some(it) = known.get("payload") {
            payload(it, None);
        }
        for (action, it) in known
            .get("actions")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            payload(it, Some(action));
        }
    }
    let kept = format!("{}/tests/examples", env!("CARGO_MANIFEST_DIR"));
    let kept = std::fs::read_dir(kept).unwrap();
    let mut kept: Vec<_> = kept.map(|it| it.unwrap().path()).collect();
    kept.sort();
    for path in kept {
        let name = path
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .split('.')
            .next()
            .unwrap();
        let payload = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        all.push((name.to_owned(), payload));
    }
    for variable in ["WEBHOOK_GITHUB_EXAMPLES", "WEBHOOK_GITHUB_INSTANCES"] {
        let Some(path) = std::env::var_os(variable) else {
            continue;
        };
        let index: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        for entry in &index {
            let name = entry["name"].as_str().unwrap();
            let examples = entry["examples"].as_array().unwrap().iter();
            all.extend(examples.map(|it| (name.to_owned(), it.clone())));
        }
    }
    all
}

#[test]
fn no_value_of_any_payload_is_lost_in_silence() {
    let facts = facts();
    let mut complete = Complete::one_of(499);
    for (name, payload) in payloads(&facts) {
        complete.document(&name, &Tree::from(&payload), |body| {
            outcome(&facts, &name, body)
        });
    }
    let tally = complete.end().unwrap_or_else(|lost| unreachable!("{lost}"));
    eprintln!("{tally}");
    assert!(
        tally.documents >= 300 && tally.corruptions > 1_000,
        "{tally}"
    );
}
