//! Writes the lists of events, and of what each event carries, for senders whose facts have such lists.

use std::fmt::Write as _;

use crate::facts::Facts;
use crate::model::Model;
use crate::rules::{Rules, pascal, shouted};
use crate::tables::Tables;
use crate::views;

/// Writes the end of `mod.rs`, and the files of event names as `(file, code)` below `src/`.
pub(crate) fn write(
    facts: &Facts,
    rules: &Rules,
    model: &Model,
    tables: &Tables,
) -> (String, Vec<(String, String)>) {
    if facts.events.is_empty() {
        return (String::new(), Vec::new());
    }
    match &facts.api_version {
        Some(version) => by_type(facts, model, version),
        None => by_action(facts, rules, model, tables),
    }
}

fn is_union(facts: &Facts, id: &str) -> bool {
    facts
        .shapes
        .get(id)
        .is_some_and(|it| !it.variants.is_empty())
}

/// Writes events that have one type each, which says what object they carry; and events that only name an object.
fn by_type(facts: &Facts, model: &Model, version: &str) -> (String, Vec<(String, String)>) {
    let called = |id: &str| {
        let view = model.view(id).map(|it| it.name.as_str());
        view.or_else(|| {
            model
                .unions
                .iter()
                .find(|it| it.name == id)
                .map(|it| it.name.as_str())
        })
        .unwrap_or(id)
        .to_owned()
    };
    let mut code = format!(
        "\n/// The version of Stripe's API that the types are made from.\npub const API_VERSION: &str = {version:?};\n\n\
         crate::typed::snapshots! {{\n"
    );
    for (section, one_of) in [("object", false), ("one_of", true)] {
        let _ = writeln!(code, "    {section} {{");
        for (event, known) in &facts.events {
            if let Some(payload) = known
                .payload
                .as_ref()
                .filter(|it| is_union(facts, &it.shape) == one_of)
            {
                let _ = writeln!(
                    code,
                    "        {}({}) = {event:?},",
                    pascal(event),
                    called(&payload.shape)
                );
            }
        }
        code.push_str("    }\n");
    }
    code.push_str("}\n\ncrate::typed::on! {\n    snapshot {\n");
    for (event, known) in &facts.events {
        let of = known.payload.as_ref().map(|it| called(&it.shape));
        let _ = writeln!(
            code,
            "        {}({} of {}) = {event:?},",
            shouted(event),
            pascal(event),
            of.unwrap_or_default()
        );
    }
    code.push_str("    }\n    thin {\n");
    for (event, known) in &facts.thin {
        let of = known.data.as_ref().map(|it| called(&it.shape));
        let of = of.map_or_else(
            || "webhook_payload::Root<Thin<'static>>".to_owned(),
            |it| format!("crate::WithData<{it}<'static>>"),
        );
        let _ = writeln!(
            code,
            "        {}({} of {of}) = {event:?},",
            shouted(event),
            pascal(event)
        );
    }
    code.push_str("    }\n}\n\ncrate::typed::thin! {\n");
    for (section, with) in [("plain", false), ("data", true)] {
        let _ = writeln!(code, "    {section} {{");
        for (event, known) in facts
            .thin
            .iter()
            .filter(|(_, it)| it.data.is_some() == with)
        {
            let related = match known.related_object.as_slice() {
                [object] => format!("Some({object:?})"),
                _ => "None".to_owned(),
            };
            let of = known
                .data
                .as_ref()
                .map(|it| format!("({})", called(&it.shape)))
                .unwrap_or_default();
            let _ = writeln!(
                code,
                "        {}{of} = {event:?} about {related},",
                pascal(event)
            );
        }
        code.push_str("    }\n");
    }
    code.push_str("}\n");
    let source = facts.source.first().map_or("", String::as_str);
    let kinds = [
        (
            "SnapshotType",
            "a snapshot event, such as `customer.created`",
            facts.events.keys().collect::<Vec<_>>(),
        ),
        (
            "ThinType",
            "a thin event, such as `v1.customer.created`",
            facts.thin.keys().collect(),
        ),
    ];
    let mut names = format!(
        "//! The types of events, snapshot and thin. Written by `cargo xtask gen` from {source}.\n"
    );
    for (name, what, events) in kinds {
        let _ = writeln!(
            names,
            "\nwebhook_core::open_enum! {{\n    /// The type of {what}.\n    pub enum {name} {{"
        );
        for event in events {
            let _ = writeln!(names, "        {} = {event:?},", pascal(event));
        }
        names.push_str("    }\n}\n");
    }
    (code, vec![("names.rs".to_owned(), names)])
}

/// Writes events that an action divides further, and what all actions of one event have in common.
fn by_action(
    facts: &Facts,
    rules: &Rules,
    model: &Model,
    tables: &Tables,
) -> (String, Vec<(String, String)>) {
    let called = |id: &str| model.view(id).map(|it| it.name.clone()).unwrap_or_default();
    let mut code = String::from("\ncrate::typed::events! {\n");
    for section in ["one", "each"] {
        let _ = writeln!(code, "    {section} {{");
        for (event, known) in &facts.events {
            match &known.payload {
                Some(payload) if section == "one" => {
                    let _ = writeln!(
                        code,
                        "        {}({}) = {event:?},",
                        pascal(event),
                        called(&payload.shape)
                    );
                }
                None if section == "each" => {
                    let _ = writeln!(
                        code,
                        "        {}({}Event) = {event:?},",
                        pascal(event),
                        pascal(event)
                    );
                }
                _ => {}
            }
        }
        code.push_str("    }\n");
    }
    code.push_str("}\n\ncrate::typed::on! {\n");
    for (event, known) in &facts.events {
        let of = match &known.payload {
            Some(payload) => format!("crate::Delivered<{}<'static>>", called(&payload.shape)),
            None => format!("{}Event", pascal(event)),
        };
        let (name, variant) = (shouted(event), pascal(event));
        let _ = writeln!(code, "    {name}({variant} of {of}) = {event:?},");
    }
    code.push_str("}\n\ncrate::typed::actions! {\n    'a;\n");
    for (event, known) in facts.events.iter().filter(|(_, it)| it.payload.is_none()) {
        let name = pascal(event);
        let _ = writeln!(
            code,
            "\n    /// `{event}`, by its action.\n    pub enum {name}Event of {name}Common {{"
        );
        for (action, payload) in &known.actions {
            let _ = writeln!(
                code,
                "        {}({}) = {action:?},",
                rules.variant("", action),
                called(&payload.shape)
            );
        }
        code.push_str("    } {\n");
        for field in model.view(event).into_iter().flat_map(|it| &it.fields) {
            let (of, how) = views::accessor(field);
            let _ = writeln!(code, "        /// {}", views::about(field));
            let _ = writeln!(
                code,
                "        {}: {of} = {how} {},",
                field.accessor,
                tables.key(&field.key)
            );
        }
        code.push_str("    }\n");
    }
    code.push_str("}\n");
    let source = facts.source.first().map_or("", String::as_str);
    let mut names = format!(
        "//! The names of events, with underscores as in the header. Written by `cargo xtask gen` from {source}.\n\n\
         webhook_core::open_enum! {{\n    /// The name of an event, as the `X-GitHub-Event` header gives it, such as `pull_request`.\n    pub enum EventName {{\n"
    );
    for event in facts.events.keys() {
        let _ = writeln!(names, "        {} = {event:?},", pascal(event));
    }
    (code, vec![("names.rs".to_owned(), names + "    }\n}\n")])
}
