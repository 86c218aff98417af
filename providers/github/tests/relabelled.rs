//! Tests which deliveries pass under another event's name, since the header with the name is not signed.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod facts;

use bytes::Bytes;
use facts::*;
use http::Request;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use webhook_core::body::UnreadableReason;
use webhook_core::testing::Harness;
use webhook_github::{Event, EventName, GitHub};

const SECRET: &str = "canary-5f0c2b9e";

fn github() -> Harness<GitHub> {
    Harness::of(SECRET, GitHub::new).id("72d3162e-cc78")
}

/// Makes a request for an event of this name, as GitHub sends it.
fn signed(event: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    github().event_name(event).signed(body)
}

/// The keys that a payload has at the top, and its action.
type Outline = (Vec<String>, Option<String>);

/// The outlines of each event's payloads: of each official example, and of each instance made from facts.
fn outlines() -> Option<BTreeMap<String, BTreeSet<Outline>>> {
    let keys = |payload: &Value| {
        let keys = payload.as_object().unwrap().keys().cloned().collect();
        let action = payload["action"].as_str().map(ToOwned::to_owned);
        (keys, action)
    };
    let mut sets: BTreeMap<String, BTreeSet<Outline>> = BTreeMap::new();
    for (event, payload) in official()? {
        sets.entry(event).or_default().insert(keys(&payload));
    }
    let facts = Facts::read();
    for (event, action, payload) in facts.pairs() {
        let of_event = sets.entry(event.to_owned()).or_default();
        let made = Make::EACH.map(|make| keys(&facts.payload(action, payload, make)));
        of_event.extend(made);
    }
    Some(sets)
}

/// Returns the event that a body of this outline is read as under a name. Values that the outline leaves out are not
/// used.
fn read((keys, action): &Outline, name: &str) -> Event {
    let mut body: Map<_, _> = keys.iter().map(|it| (it.clone(), Value::Null)).collect();
    if let Some(action) = action {
        body.insert("action".to_owned(), action.as_str().into());
    }
    github()
        .received(&signed(name, Value::from(body).to_string()))
        .into_event()
}

fn contradicts(outline: &Outline, name: &str) -> bool {
    let event = read(outline, name);
    matches!(event, Event::Unreadable(it) if it.reason() == UnreadableReason::Contradiction)
}

/// Whether a body of this outline can be read as an event of this name.
fn passes(outline: &Outline, name: &str) -> bool {
    match read(outline, name) {
        Event::Unreadable(event) => event.reason() != UnreadableReason::Contradiction,
        // What has an action that the named event does not have, as far as is known, is of no type.
        event => event.report().is_some(),
    }
}

#[test]
fn no_delivery_contradicts_its_own_name() {
    let Some(outlines) = outlines() else { return };
    assert_eq!(outlines.len(), 86, "events were lost or added");
    for (event, outlines) in outlines {
        for outline in outlines {
            assert!(!contradicts(&outline, &event), "{event}: {outline:?}");
        }
    }
}

/// `RELABELLING.md` is what this makes of facts and examples; `WEBHOOK_COVERAGE=write` writes it.
#[test]
fn what_passes_under_another_name_is_listed() {
    let Some(sets) = outlines() else { return };
    let mut text = "# What passes under another name\n\n\
        Made by `tests/relabelled.rs` from the facts and the official examples, and checked by CI.\n\n\
        GitHub signs the body and not the event's name, so whoever has recorded a delivery can send its body under another name.\n\
        If the body lacks the key that identifies the events of that name, the event is `Unreadable`, for the reason\n\
        `Contradiction`. If the events of that name do not have the body's action, the event is `Other`. This table lists the\n\
        bodies that neither rule catches. The first column has a name. The second has the events of which all bodies pass under\n\
        that name, and the third those of which some do. Most of these bodies lack something else that the type of the named event\n\
        requires, and are `Unreadable` for that reason. Under a name that this version does not know, every body is `Other`.\n\n\
        | under this name | all bodies of | some bodies of |\n|---|---|---|\n"
        .to_owned();
    let action = "action".to_owned();
    let always_acts =
        |sets: &BTreeSet<Outline>| sets.iter().all(|(keys, _)| keys.contains(&action));
    let with_action = sets.iter().filter(|(_, sets)| always_acts(sets));
    let with_action: BTreeSet<&str> = with_action.map(|(event, _)| event.as_str()).collect();
    for name in EventName::KNOWN {
        let (mut all, mut some) = (Vec::new(), Vec::new());
        for (event, sets) in sets.iter().filter(|(event, _)| event != name) {
            let passing = sets.iter().filter(|it| passes(it, name)).count();
            if passing == sets.len() {
                all.push(event.as_str());
            } else if passing > 0 {
                some.push(format!("`{event}`"));
            }
        }
        let passing: BTreeSet<&str> = all.iter().copied().collect();
        let all = if passing.len() + 1 == sets.len() {
            "everything".to_owned()
        } else if with_action
            .iter()
            .all(|it| it == name || passing.contains(it))
        {
            let more = passing.difference(&with_action).map(|it| format!("`{it}`"));
            let list = ["every event that always has an `action`".to_owned()];
            list.into_iter().chain(more).collect::<Vec<_>>().join(", ")
        } else {
            let list = all.iter().map(|it| format!("`{it}`"));
            list.collect::<Vec<_>>().join(", ")
        };
        if !(all.is_empty() && some.is_empty()) {
            let _ = writeln!(text, "| `{name}` | {all} | {} |", some.join(", "));
        }
    }
    let held =
        webhook_payload::testing::up_to_date(env!("CARGO_MANIFEST_DIR"), "RELABELLING.md", &text);
    assert_eq!(held, Ok(()));
}
