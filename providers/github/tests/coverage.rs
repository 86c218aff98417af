//! Each event and action, read from instances made from facts; and the report of what is covered.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod facts;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use facts::*;

#[test]
fn instances_made_from_facts_are_typed() {
    let facts = Facts::read();
    let pairs = facts.pairs();
    assert_eq!(pairs.len(), 304, "pairs were lost or added");
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
        "# Coverage\n\nMade by `tests/coverage.rs` from the facts and the official examples (`xtask/extract/README.md` says how), and checked by CI.\n\n\
         {} events, {} payloads, {} official examples. All examples are typed, and none loses a field. For each payload, with\n\
         an example or without one, a test also makes bodies from the facts: with all fields, with only those that are always\n\
         there, with nulls, and with enum values that nobody knows.\n\n\
         | event | action | schema | official examples typed | instances typed | dropped fields | untyped fields |\n\
         |---|---|---|---|---|---|---|\n",
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
            None => ("none".to_owned(), "0".to_owned()),
        };
        let host = if cloud { "github.com" } else { "Enterprise" };
        let made = Make::EACH.map(|make| {
            let payload = facts.payload(*action, payload, make);
            report(event, &payload).unknown_fields.len()
        });
        assert_eq!(made, [0; 4], "{event} {action:?}");
        let _ = writeln!(
            text,
            "| {event} | {} | {host} | {examples} | {} of {} | {dropped} | {} |",
            action.unwrap_or_default(),
            made.len(),
            Make::EACH.len(),
            facts.untyped_within(payload),
        );
    }
    let _ = write!(
        text,
        "\n## Untyped fields\n\nOf what has a shape in a schema, none. These {} have none, and are `Json`, which reads as any type:\n\n\
         | field | what the schemas say |\n|---|---|\n",
        untyped.len()
    );
    for (shape, key, reason) in &untyped {
        let _ = writeln!(text, "| `{shape}/{key}` | {reason} |");
    }
    let held =
        webhook_payload::testing::up_to_date(env!("CARGO_MANIFEST_DIR"), "COVERAGE.md", &text);
    assert_eq!(held, Ok(()));
}
