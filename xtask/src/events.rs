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
    let mut code = format!(
        "\n/// The version of Stripe's API that the types are made from.\npub const API_VERSION: &str = {version:?};\n\n"
    );
    code.push_str(&snapshots(facts, model));
    code.push_str(&on_types(facts, model));
    code.push_str(&thin(facts, model));
    let mut names = format!(
        "//! The types of events, snapshot and thin. Written by `cargo xtask gen` from {}.\n",
        source(facts)
    );
    for (name, what, events) in [
        (
            "SnapshotType",
            "The type of a snapshot event, such as `customer.created`",
            facts.events.keys().collect::<Vec<_>>(),
        ),
        (
            "ThinType",
            "The type of a thin event, such as `v1.customer.created`",
            facts.thin.keys().collect(),
        ),
    ] {
        names.push('\n');
        names.push_str(&open_enum(name, what, events));
    }
    (code, vec![("names.rs".to_owned(), names)])
}

/// Writes the variants of snapshot events: those with one object, and those whose object is one of several.
fn snapshots(facts: &Facts, model: &Model) -> String {
    let mut code = String::from("crate::typed::snapshots! {\n");
    for (section, one_of) in [("object", false), ("one_of", true)] {
        let _ = writeln!(code, "    {section} {{");
        for (event, known) in &facts.events {
            let payload = known.payload.as_ref();
            if let Some(payload) = payload.filter(|it| is_union(facts, &it.shape) == one_of) {
                let (variant, of) = (pascal(event), called(model, &payload.shape));
                let _ = writeln!(code, "        {variant}({of}) = {event:?},");
            }
        }
        code.push_str("    }\n");
    }
    code + "}\n\n"
}

/// Writes the constants by which a handler is registered for a type, each with what the handler gets.
fn on_types(facts: &Facts, model: &Model) -> String {
    let mut code = String::from("crate::typed::on! {\n    snapshot {\n");
    for (event, known) in &facts.events {
        let of = known.payload.as_ref().map(|it| called(model, &it.shape));
        let (name, variant) = (shouted(event), pascal(event));
        let of = of.unwrap_or_default();
        let _ = writeln!(code, "        {name}({variant} of {of}) = {event:?},");
    }
    code.push_str("    }\n    thin {\n");
    for (event, known) in &facts.thin {
        let of = match &known.data {
            Some(data) => format!("crate::WithData<{}<'static>>", called(model, &data.shape)),
            None => "webhook_payload::Root<Thin<'static>>".to_owned(),
        };
        let (name, variant) = (shouted(event), pascal(event));
        let _ = writeln!(code, "        {name}({variant} of {of}) = {event:?},");
    }
    code + "    }\n}\n\n"
}

/// Writes the variants of thin events: those that name an object and no more, and those with data of their own.
fn thin(facts: &Facts, model: &Model) -> String {
    let mut code = String::from("crate::typed::thin! {\n");
    for (section, with) in [("plain", false), ("data", true)] {
        let _ = writeln!(code, "    {section} {{");
        let of_section = facts
            .thin
            .iter()
            .filter(|(_, it)| it.data.is_some() == with);
        for (event, known) in of_section {
            let related = match known.related_object.as_slice() {
                [object] => format!("Some({object:?})"),
                _ => "None".to_owned(),
            };
            let data = known.data.as_ref();
            let of = data.map(|it| format!("({})", called(model, &it.shape)));
            let (variant, of) = (pascal(event), of.unwrap_or_default());
            let _ = writeln!(code, "        {variant}{of} = {event:?} about {related},");
        }
        code.push_str("    }\n");
    }
    code + "}\n"
}

/// Returns the name of the view or the union that a shape is in the code.
fn called<'m>(model: &'m Model, shape: &'m str) -> &'m str {
    let view = model.view(shape).map(|it| it.name.as_str());
    let mut unions = model.unions.iter().map(|it| it.name.as_str());
    view.or_else(|| unions.find(|it| *it == shape))
        .unwrap_or(shape)
}

/// Writes an enum of names that the sender may extend.
fn open_enum<'e>(name: &str, about: &str, events: impl IntoIterator<Item = &'e String>) -> String {
    let mut code =
        format!("webhook_core::open_enum! {{\n    /// {about}.\n    pub enum {name} {{\n");
    for event in events {
        let _ = writeln!(code, "        {} = {event:?},", pascal(event));
    }
    code + "    }\n}\n"
}

fn source(facts: &Facts) -> &str {
    facts.source.first().map_or("", String::as_str)
}

/// Writes events that an action divides further, and what all actions of one event have in common.
fn by_action(
    facts: &Facts,
    rules: &Rules,
    model: &Model,
    tables: &Tables,
) -> (String, Vec<(String, String)>) {
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
                        called(model, &payload.shape)
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
            Some(payload) => format!(
                "crate::Delivered<{}<'static>>",
                called(model, &payload.shape)
            ),
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
                called(model, &payload.shape)
            );
        }
        code.push_str("    } {\n");
        for field in model.view(event).into_iter().flat_map(|it| &it.fields) {
            code.push_str(&views::row(field, tables));
        }
        code.push_str("    }\n");
    }
    code.push_str("}\n");
    let names = format!(
        "//! The names of events, with underscores as in the header. Written by `cargo xtask gen` from {}.\n\n{}",
        source(facts),
        open_enum(
            "EventName",
            "The name of an event, as the `X-GitHub-Event` header gives it, such as `pull_request`",
            facts.events.keys()
        )
    );
    (code, vec![("names.rs".to_owned(), names)])
}
