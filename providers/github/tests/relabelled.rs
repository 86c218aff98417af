//! Which deliveries pass under another name, since the header that names them is not signed.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use common::facts::*;
use common::*;
use serde_json::{Map, Value};
use webhook_core::RejectionKind;
use webhook_github::EventName;

/// By event, the sets of keys that its payloads have at the top: of each official example, and of each instance
/// made from facts.
fn key_sets() -> Option<BTreeMap<String, BTreeSet<Vec<String>>>> {
    let keys = |payload: &Value| payload.as_object().unwrap().keys().cloned().collect();
    let mut sets: BTreeMap<String, BTreeSet<Vec<String>>> = BTreeMap::new();
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

/// Whether a body with these keys is refused for not being what it is called: of the values nothing is asked.
fn is_refused(keys: &[String], name: &str) -> bool {
    let body: Map<_, _> = keys.iter().map(|it| (it.clone(), Value::Null)).collect();
    let request = signed(name, Value::from(body).to_string());
    match refusal(&request) {
        None => false,
        Some(kind) => {
            assert_eq!(kind, RejectionKind::Contradiction);
            true
        }
    }
}

#[test]
fn no_delivery_is_refused_under_its_own_name() {
    let Some(sets) = key_sets() else { return };
    assert_eq!(sets.len(), 84, "events were lost or added");
    for (event, sets) in sets {
        for keys in sets {
            assert!(!is_refused(&keys, &event), "{event}: {keys:?}");
        }
    }
}

/// `RELABELLING.md` is what this makes of facts and examples; `WEBHOOK_COVERAGE=write` writes it.
#[test]
fn what_passes_under_another_name_is_listed() {
    let Some(sets) = key_sets() else { return };
    let mut text = "# What passes under another name\n\n\
        Made by `tests/relabelled.rs` from the facts and the official examples, and checked by CI.\n\n\
        GitHub signs the body and not the event's name. A body is refused under a name whose events always have a key\n\
        that it lacks. This is what is not: under the name on the left, all deliveries of the events in the middle, and\n\
        some of those on the right. Under a name that this version does not know everything passes.\n\n\
        | as | all of | some of |\n|---|---|---|\n"
        .to_owned();
    let action = "action".to_owned();
    let always_acts = |sets: &BTreeSet<Vec<String>>| sets.iter().all(|it| it.contains(&action));
    let with_action = sets.iter().filter(|(_, sets)| always_acts(sets));
    let with_action: BTreeSet<&str> = with_action.map(|(event, _)| event.as_str()).collect();
    for name in EventName::KNOWN {
        let (mut all, mut some) = (Vec::new(), Vec::new());
        for (event, sets) in sets.iter().filter(|(event, _)| event != name) {
            let passing = sets.iter().filter(|it| !is_refused(it, name)).count();
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
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("RELABELLING.md");
    if std::env::var_os("WEBHOOK_COVERAGE").is_some_and(|it| it == "write") {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == text,
        "RELABELLING.md is out of date: run with WEBHOOK_COVERAGE=write"
    );
}
