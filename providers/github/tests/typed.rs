//! The typed payloads: official examples, instances made from facts, and what GitHub may add.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use common::*;
use serde_json::{Map, Value, json};
use webhook_github::events::IssuesEvent;
use webhook_github::{Event, Report};

/// A payload that must be typed, and what is new in it.
#[track_caller]
fn report(event: &str, payload: &Value) -> Report {
    let received = received(&signed(event, payload.to_string()));
    if let Event::Unreadable(unreadable) = received.event() {
        unreachable!(
            "{event} {:?}: {}",
            payload.get("action"),
            unreadable.error()
        );
    }
    let report = received.event().report();
    report.unwrap_or_else(|| unreachable!("{event} {:?} has no type", payload.get("action")))
}

fn nothing_new(event: &str, payload: &Value) {
    let report = report(event, payload);
    assert_eq!(
        report,
        Report::default(),
        "{event} {:?}",
        payload.get("action")
    );
}

/// The twelve examples that are kept here: event and payload.
fn kept() -> Vec<(String, Value)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples");
    let mut files: Vec<PathBuf> = std::fs::read_dir(directory)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    files.sort();
    let read = |file: &PathBuf| {
        let name = file.file_name().unwrap().to_str().unwrap();
        let event = name.split('.').next().unwrap().to_owned();
        (
            event,
            serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap(),
        )
    };
    files.iter().map(read).collect()
}

/// All 329 official examples, from npm: `WEBHOOK_GITHUB_EXAMPLES` is the path of their `index.json`.
fn official() -> Option<Vec<(String, Value)>> {
    let Some(path) = std::env::var_os("WEBHOOK_GITHUB_EXAMPLES") else {
        assert!(
            std::env::var_os("CI").is_none(),
            "WEBHOOK_GITHUB_EXAMPLES is not set"
        );
        eprintln!("SKIPPED: WEBHOOK_GITHUB_EXAMPLES is not set, see xtask/extract/README.md");
        return None;
    };
    let index: Vec<Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let examples = index.iter().flat_map(|entry| {
        let event = entry["name"].as_str().unwrap();
        let payloads = entry["examples"].as_array().unwrap();
        payloads
            .iter()
            .map(move |it| (event.to_owned(), it.clone()))
    });
    Some(examples.collect())
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
    let Event::Issues(IssuesEvent::Opened(opened)) =
        received(&signed(&event, payload.to_string())).into_event()
    else {
        unreachable!("an issue was opened")
    };
    assert_eq!(opened.issue.number, 1);
    assert_eq!(opened.issue.title, "Spelling error in the README file");
    assert_eq!(opened.issue.user.as_ref().unwrap().login, "Codertocat");
    assert_eq!(opened.issue.created_at.unix_seconds(), Some(1_557_933_618));
    // The envelope, the bytes, and any other type are one call away.
    assert_eq!(
        opened.envelope().delivery_id.as_deref(),
        Some("72d3162e-cc78")
    );
    assert_eq!(opened.envelope().payload(), payload.to_string().as_str());
    assert_eq!(opened.envelope().json::<Value>().unwrap(), payload);
}

// ---- instances made from facts ----

struct Facts(Value);

/// How an instance is made: which fields it has, and what enums say.
#[derive(Clone, Copy, PartialEq)]
enum Make {
    All,
    AlwaysOnly,
    Nulls,
    NewNames,
}

impl Facts {
    fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/github.json");
        Self(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
    }

    /// Event, action and shape of each payload.
    fn pairs(&self) -> Vec<(&str, Option<&str>, &Value)> {
        let mut pairs = Vec::new();
        for (event, known) in self.0["events"].as_object().unwrap() {
            pairs.extend(known.get("payload").map(|it| (event.as_str(), None, it)));
            let actions = known
                .get("actions")
                .and_then(Value::as_object)
                .into_iter()
                .flatten();
            pairs.extend(actions.map(|(action, it)| (event.as_str(), Some(action.as_str()), it)));
        }
        pairs
    }

    fn payload(&self, action: Option<&str>, shape: &Value, make: Make) -> Value {
        let mut payload = self.object(shape["shape"].as_str().unwrap(), make, 0);
        if let Some(action) = action {
            payload["action"] = action.into();
        }
        payload
    }

    fn object(&self, id: &str, make: Make, depth: usize) -> Value {
        let mut object = Map::new();
        for (key, field) in self.0["shapes"][id]["fields"].as_object().unwrap() {
            let always = field[0] == "always";
            // Shapes may contain themselves.
            let optional = field[0].as_str().unwrap().starts_with("optional");
            if optional && (make == Make::AlwaysOnly || depth > 9) {
                continue;
            }
            let value = match make {
                Make::Nulls | Make::AlwaysOnly if !always => Value::Null,
                _ if !always && depth > 9 => Value::Null,
                _ => self.value(&field[1], make, depth + 1),
            };
            object.insert(key.clone(), value);
        }
        object.into()
    }

    fn value(&self, of: &Value, make: Make, depth: usize) -> Value {
        if let Some(name) = of.as_str() {
            return match name {
                "string" => "text".into(),
                "integer" => 7.into(),
                "number" => 1.5.into(),
                "boolean" => true.into(),
                "time" if depth.is_multiple_of(2) => 1_700_000_000.into(),
                "time" => "2023-11-14T22:13:20Z".into(),
                "scalar" => 7.into(),
                "any" => json!({"any": [1, "thing"]}),
                other => unreachable!("type {other}"),
            };
        }
        let (kind, of) = of.as_object().unwrap().iter().next().unwrap();
        match kind.as_str() {
            "enum" if make == Make::NewNames => "a name of tomorrow".into(),
            "enum" => of[0].clone(),
            "list" => [self.value(of, make, depth)].into_iter().collect(),
            "map" => json!({"key": self.value(of, make, depth)}),
            "one_or_many" => json!(["one", "two"]),
            "nullable" | "text_or" => self.value(of, make, depth),
            "shape" => self.object(of.as_str().unwrap(), make, depth),
            other => unreachable!("type {other}"),
        }
    }

    /// The fields of which no schema says what they are: shape and key.
    fn untyped(&self) -> Vec<String> {
        let shapes = self.0["shapes"].as_object().unwrap().iter();
        let fields = shapes.flat_map(|(id, shape)| {
            shape["fields"]
                .as_object()
                .unwrap()
                .iter()
                .map(move |it| (id, it))
        });
        let untyped = fields.filter(|(_, (_, field))| field[1].to_string().contains("\"any\""));
        untyped
            .map(|(id, (key, _))| format!("{id}/{key}"))
            .collect()
    }
}

#[test]
fn instances_made_from_facts_are_typed() {
    let facts = Facts::read();
    let pairs = facts.pairs();
    assert_eq!(pairs.len(), 289, "pairs were lost or added");
    for (event, action, shape) in pairs {
        for make in [Make::All, Make::AlwaysOnly, Make::Nulls] {
            nothing_new(event, &facts.payload(action, shape, make));
        }
        let payload = facts.payload(action, shape, Make::NewNames);
        let report = report(event, &payload);
        assert_eq!(report.unknown_fields, [""; 0]);
        let names = payload.to_string().matches("a name of tomorrow").count();
        assert_eq!(report.unknown_values.len(), names, "{event} {action:?}");
    }
}

// ---- what GitHub may add ----

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
    let with = |(pointer, path): (String, String)| {
        let mut changed = payload.clone();
        changed.pointer_mut(&pointer).unwrap()["of_tomorrow"] = "new".into();
        let dot = if path.is_empty() { "" } else { "." };
        (format!("{path}{dot}of_tomorrow"), changed)
    };
    found.into_iter().map(with).collect()
}

#[test]
fn a_new_field_anywhere_is_listed_and_never_unreadable() {
    let (mut listed, mut free) = (0, 0);
    let untyped = Facts::read().untyped();
    let keys = untyped.iter().filter_map(|it| it.rsplit('/').next());
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
            let received = received(&signed(&event, changed.to_string()));
            assert!(
                !matches!(received.event(), Event::Unreadable(_) | Event::Other(_)),
                "{event}"
            );
            let envelope = received.event().envelope().unwrap();
            assert_eq!(envelope.action.as_deref(), Some("invented_tomorrow"));
        }
        let received = received(&signed("invented_tomorrow", payload.to_string()));
        assert!(
            matches!(received.event(), Event::Other(envelope) if envelope.name.as_str() == "invented_tomorrow")
        );
    }
}

#[test]
fn what_lost_its_form_is_unreadable_with_a_path_and_all_it_has() {
    let (event, payload) = kept()
        .into_iter()
        .find(|(event, _)| event == "issues")
        .unwrap();
    let changed = |pointer: &str, value: Value| {
        let mut changed = payload.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        changed
    };
    let mut lacking = payload.clone();
    lacking["issue"].as_object_mut().unwrap().remove("number");
    for (payload, path, message) in [
        (
            changed("/issue/number", "x".into()),
            "issue.number",
            "expected i64",
        ),
        (
            changed("/issue/labels/0/id", json!([])),
            "issue.labels[0].id",
            "expected i64",
        ),
        (changed("/issue", 7.into()), "issue", "expected an object"),
        (
            changed("/issue/user", json!([])),
            "issue.user",
            "expected an object",
        ),
        (
            changed("/repository/full_name", json!({})),
            "repository.full_name",
            "expected a string",
        ),
        (lacking, "issue", "missing field `number`"),
    ] {
        let body = payload.to_string();
        let received = received(&signed(&event, body.clone()));
        let Event::Unreadable(unreadable) = received.event() else {
            unreachable!("{path}: {:?}", received.event())
        };
        assert_eq!(unreadable.error().path(), path);
        assert!(
            unreadable.error().to_string().contains(message),
            "{}",
            unreadable.error()
        );
        assert_eq!(
            (unreadable.name(), unreadable.raw().as_ref()),
            (Some("issues"), body.as_bytes())
        );
        assert_eq!(
            unreadable.envelope().unwrap().action.as_deref(),
            Some("opened")
        );
        assert!(received.event().report().is_none());
    }
}

#[test]
fn what_is_not_utf_8_is_unreadable_at_its_place() {
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
    let received = received(&signed(&event, body.clone()));
    let Event::Unreadable(unreadable) = received.event() else {
        unreachable!("{:?}", received.event())
    };
    assert_eq!(unreadable.error().path(), "issue.title");
    assert_eq!(unreadable.raw(), &body);
    let envelope = unreadable.envelope().unwrap();
    assert_eq!(envelope.action.as_deref(), Some("opened"));
}

// ---- the coverage report ----

/// `COVERAGE.md` is what this makes of facts and examples; `WEBHOOK_COVERAGE=write` writes it.
#[test]
fn the_coverage_report_is_true() {
    let Some(examples) = official() else { return };
    let facts = Facts::read();
    let mut seen: BTreeMap<(String, Option<String>), (u32, u32)> = BTreeMap::new();
    let pairs = facts.pairs();
    for (event, payload) in &examples {
        let action = payload["action"].as_str().map(str::to_owned);
        let by_action = pairs
            .iter()
            .any(|(it, action, _)| it == event && action.is_some());
        let (count, dropped) = seen
            .entry((event.clone(), action.filter(|_| by_action)))
            .or_default();
        *count += 1;
        *dropped += u32::try_from(report(event, payload).unknown_fields.len()).unwrap();
    }
    let untyped = facts.untyped();
    let mut text = format!(
        "# Coverage\n\nMade by `tests/typed.rs` from the facts and the official examples (`xtask/extract/README.md` says how).\n\n\
         {} events, {} payloads, {} official examples. A payload without an example is read from instances made\n\
         from facts: all fields; only those that are always there; nulls; names that nobody knows.\n\n\
         | event | action | github.com | examples typed | dropped fields |\n|---|---|---|---|---|\n",
        facts.0["events"].as_object().unwrap().len(),
        pairs.len(),
        examples.len(),
    );
    for (event, action, payload) in &pairs {
        let key = ((*event).to_owned(), action.map(str::to_owned));
        let cloud = payload["hosts"]
            .as_array()
            .unwrap()
            .contains(&"api.github.com".into());
        let (examples, dropped) = match seen.get(&key) {
            Some((count, dropped)) => (format!("{count} of {count}"), dropped.to_string()),
            None => ("from facts".to_owned(), "0".to_owned()),
        };
        let host = if cloud { "yes" } else { "Enterprise only" };
        let _ = writeln!(
            text,
            "| {event} | {} | {host} | {examples} | {dropped} |",
            action.unwrap_or_default()
        );
    }
    let _ = write!(
        text,
        "\n## Untyped fields\n\nThese {} have no single shape in the schemas, or are always null in them, and are [`Json`](src/value.rs):\n\n",
        untyped.len()
    );
    for field in &untyped {
        let _ = writeln!(text, "- `{field}`");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("COVERAGE.md");
    if std::env::var_os("WEBHOOK_COVERAGE").is_some_and(|it| it == "write") {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == text,
        "COVERAGE.md is out of date: run with WEBHOOK_COVERAGE=write"
    );
}
