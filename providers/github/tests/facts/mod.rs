//! Examples, and instances made from facts.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file is a crate of its own and uses some of this"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use webhook_core::testing::Harness;
use webhook_github::{Event, GitHub, Report};

/// A payload that must be typed, and what is new in it.
#[track_caller]
pub(crate) fn report(event: &str, payload: &Value) -> Report {
    let github = Harness::of("canary-5f0c2b9e", GitHub::new).event_name(event);
    let received = github.sent(payload.to_string());
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

pub(crate) fn nothing_new(event: &str, payload: &Value) {
    let report = report(event, payload);
    assert_eq!(
        report,
        Report::default(),
        "{event} {:?}",
        payload.get("action")
    );
}

/// The twelve examples that are kept here: event and payload.
pub(crate) fn kept() -> Vec<(String, Value)> {
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
pub(crate) fn official() -> Option<Vec<(String, Value)>> {
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

pub(crate) struct Facts(pub(crate) Value);

/// How an instance is made: which fields it has, and what enums say.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Make {
    All,
    AlwaysOnly,
    Nulls,
    NewNames,
}

impl Make {
    pub(crate) const EACH: [Self; 4] = [Self::All, Self::AlwaysOnly, Self::Nulls, Self::NewNames];
}

impl Facts {
    pub(crate) fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/github.json");
        Self(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
    }

    /// Event, action and shape of each payload.
    pub(crate) fn pairs(&self) -> Vec<(&str, Option<&str>, &Value)> {
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

    pub(crate) fn payload(&self, action: Option<&str>, shape: &Value, make: Make) -> Value {
        let mut payload = self.object(shape["shape"].as_str().unwrap(), make, 0);
        if let Some(action) = action {
            payload["action"] = action.into();
        }
        // Of these events one side may be missing, and never both; and one schema of 2021 has the run of a completed run
        // as optional.
        for (event, key) in [
            ("issue_dependencies.", "blocked_issue"),
            ("sub_issues.", "sub_issue"),
            ("issue_relates_to.", "issue"),
            ("workflow_run.", "workflow_run"),
        ] {
            let id = shape["shape"].as_str().unwrap();
            if id.starts_with(event) && payload.get(key).is_none() {
                payload[key] = self.value(&self.0["shapes"][id]["fields"][key][1], make, 1);
            }
        }
        payload
    }

    pub(crate) fn object(&self, id: &str, make: Make, depth: usize) -> Value {
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

    pub(crate) fn value(&self, of: &Value, make: Make, depth: usize) -> Value {
        if let Some(name) = of.as_str() {
            return match name {
                "string" => "text".into(),
                "integer" => 7.into(),
                "number" => 1.5.into(),
                "boolean" => true.into(),
                "time" if depth.is_multiple_of(2) => 1_700_000_000.into(),
                "time" => "2023-11-14T22:13:20Z".into(),
                "scalar" => 7.into(),
                "any" | "object" | "null" => json!({"any": [1, "thing"]}),
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
            "scalar_or" if depth.is_multiple_of(2) => 7.into(),
            "nullable" | "text_or" | "scalar_or" => self.value(of, make, depth),
            "shape" => self.object(of.as_str().unwrap(), make, depth),
            other => unreachable!("type {other}"),
        }
    }

    /// The fields of which no schema says what they are: shape, key, and what is said instead.
    pub(crate) fn untyped(&self) -> Vec<(&str, &str, &'static str)> {
        let shapes = self.0["shapes"].as_object().unwrap().iter();
        let fields = shapes.flat_map(|(id, shape)| {
            let fields = shape["fields"].as_object().unwrap().iter();
            fields.filter_map(move |(key, it)| Some((id.as_str(), key.as_str(), reason(&it[1])?)))
        });
        fields.collect()
    }

    /// How many of them a payload has, however deep.
    pub(crate) fn untyped_within(&self, payload: &Value) -> usize {
        let untyped = self.untyped();
        let mut open = vec![payload["shape"].as_str().unwrap()];
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                let fields = self.0["shapes"][id]["fields"].as_object().unwrap();
                open.extend(fields.values().filter_map(|it| shape_of(&it[1])));
            }
        }
        untyped.iter().filter(|(id, ..)| seen.contains(id)).count()
    }
}

/// The type within lists and the like.
pub(crate) fn inner(of: &Value) -> &Value {
    match of.as_object().and_then(|it| it.iter().next()) {
        Some((kind, within)) if !matches!(kind.as_str(), "enum" | "shape") => inner(within),
        _ => of,
    }
}

pub(crate) fn shape_of(of: &Value) -> Option<&str> {
    inner(of).get("shape")?.as_str()
}

pub(crate) fn reason(of: &Value) -> Option<&'static str> {
    match inner(of).as_str()? {
        "object" => Some("an object; no schema says of what keys"),
        "null" => Some("always null"),
        "any" => Some("a text or number, or an object; no schema says of what keys"),
        _ => None,
    }
}
