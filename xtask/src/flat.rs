//! Events with one type each, which says what object they carry; and events that only name an object.

use std::fmt::Write as _;

use crate::facts::{Facts, Type};
use crate::names::{Kept, pascal};
use crate::rust::Writer;

/// The family of the events that only name an object.
const THIN: &str = "thin";

/// The family of an event: the one that keeps the longest beginning of its type, up to a dot.
pub(crate) fn family<'a>(kept: &'a Kept, event: &str) -> Option<&'a str> {
    let begins = |start: &str| {
        event
            .strip_prefix(start)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let starts = kept
        .families
        .iter()
        .flat_map(|(family, starts)| starts.iter().map(move |start| (family, start)));
    starts
        .filter(|(_, start)| begins(start))
        .max_by_key(|(_, start)| start.len())
        .map(|(family, _)| family.as_str())
}

/// Events of no family.
pub(crate) fn without_family<'a>(facts: &'a Facts, kept: &Kept) -> Vec<&'a str> {
    let events = facts.events.keys().map(String::as_str);
    events
        .filter(|event| family(kept, event).is_none())
        .collect()
}

/// The shapes of a family's payloads.
pub(crate) fn payloads<'a>(facts: &'a Facts, kept: &Kept, of: &str) -> Vec<&'a str> {
    if of == THIN {
        let data = facts.thin.values().filter_map(|it| it.data.as_ref());
        return data.map(|it| it.shape.as_str()).collect();
    }
    let events = facts
        .events
        .iter()
        .filter(|(event, _)| family(kept, event) == Some(of));
    let payloads = events.filter_map(|(_, it)| it.payload.as_ref());
    payloads.map(|it| it.shape.as_str()).collect()
}

/// `mod.rs`: the families, and the events.
pub(crate) fn root(writer: &Writer<'_>) -> String {
    let (facts, kept) = (writer.facts, writer.kept);
    let mut code = writer.modules("Stripe");
    code.push_str(
        "\npub use crate::value::{Expandable, List};\npub use webhook_payload::{Json, Map};\n\n",
    );
    if let Some(version) = &facts.api_version {
        let _ = writeln!(
            code,
            "/// The version of Stripe's API that the types are made from.\npub const API_VERSION: &str = {version:?};\n"
        );
    }
    code.push_str("crate::typed::snapshots! {\n");
    for (section, one_of) in [("object", false), ("one_of", true)] {
        let _ = writeln!(code, "    {section} {{");
        for (event, known) in &facts.events {
            if let (Some(payload), Some(family)) = (&known.payload, family(kept, event))
                && is_one_of(facts, &payload.shape) == one_of
            {
                let of = writer.name(&payload.shape);
                let _ = writeln!(
                    code,
                    "        {}({of}) = {event:?} in {family:?},",
                    pascal(event)
                );
            }
        }
        code.push_str("    }\n");
    }
    code.push_str("}\n\ncrate::typed::thin! {\n");
    for (section, with) in [("plain", false), ("data", true)] {
        let _ = writeln!(code, "    {section} {{");
        for (event, known) in &facts.thin {
            let related = match known.related_object.as_slice() {
                [object] => format!("Some({object:?})"),
                _ => "None".to_owned(),
            };
            let of = match &known.data {
                Some(data) => format!("({})", writer.name(&data.shape)),
                None => String::new(),
            };
            if known.data.is_some() == with {
                let _ = writeln!(
                    code,
                    "        {}{of} = {event:?} about {related},",
                    pascal(event)
                );
            }
        }
        code.push_str("    }\n");
    }
    code.push_str("}\n");
    code
}

fn is_one_of(facts: &Facts, id: &str) -> bool {
    facts
        .shapes
        .get(id)
        .is_some_and(|it| !it.variants.is_empty())
}

/// What a family's file is about.
pub(crate) fn about_file(facts: &Facts, kept: &Kept, home: &str) -> String {
    if home == THIN {
        return "//! What thin events bring.\n".to_owned();
    }
    let events = facts
        .events
        .keys()
        .filter(|event| family(kept, event) == Some(home));
    let list: Vec<String> = events.map(|it| format!("`{it}`")).collect();
    format!("//! {}.\n", list.join(", "))
}

/// One line about a shape: the object that it is, or where it is met.
pub(crate) fn about(writer: &Writer<'_>, id: &str) -> String {
    let facts = writer.facts;
    let shape = facts.shapes.get(id);
    if let Some(object) = shape.and_then(|it| it.object.as_ref()) {
        return format!("`{object}`.");
    }
    let thin = facts
        .thin
        .iter()
        .find(|(_, it)| it.data.as_ref().is_some_and(|data| data.shape == id));
    if let Some((event, _)) = thin {
        return format!("The `data` of `{event}`.");
    }
    if is_one_of(facts, id) {
        return "One of several objects.".to_owned();
    }
    // Where it is met: the first shape that has it, and the key there.
    let place = facts.shapes.iter().find_map(|(owner, it)| {
        let mut fields = it.fields.iter();
        let (key, _) =
            fields.find(|(_, (_, of))| matches!(of.inner(), Type::Shape(part) if part == id))?;
        Some((owner, key))
    });
    match place {
        Some((owner, key)) => format!("Such as `{key}` of [`{}`].", writer.name(owner)),
        None => format!("`{id}`."),
    }
}
