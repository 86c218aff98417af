//! What the types, fields and variants are called. Collisions are settled by hand.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::facts::{Facts, Type};
use crate::flat;

/// The hand-kept file.
#[derive(Deserialize)]
pub(crate) struct Kept {
    /// Which events form a family, and so a file and a cargo feature.
    pub(crate) families: BTreeMap<String, Vec<String>>,
    /// The families of the default features.
    pub(crate) default: Vec<String>,
    /// By the place of a shape.
    shapes: BTreeMap<String, String>,
    /// By the place of a shape, a slash and the field.
    enums: BTreeMap<String, String>,
    /// By the value of an enum, or by its name, a slash and the value.
    variants: BTreeMap<String, String>,
}

impl Kept {
    pub(crate) fn variant(&self, of: &str, text: &str) -> String {
        let own = self.variants.get(&format!("{of}/{text}"));
        match own.or_else(|| self.variants.get(text)) {
            Some(name) => name.clone(),
            None => pascal(text),
        }
    }
}

pub(crate) struct Names {
    /// By place.
    pub(crate) shapes: BTreeMap<String, String>,
    /// By place and field.
    pub(crate) enums: BTreeMap<(String, String), String>,
    /// The values of each enum, by its name.
    pub(crate) values: BTreeMap<String, Vec<String>>,
}

impl Names {
    /// # Errors
    ///
    /// Lists all names that are not settled.
    pub(crate) fn settle(facts: &Facts, kept: &Kept) -> Result<Self, String> {
        let mut open = Vec::new();
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let reserved = [
            "Event",
            "EventName",
            "Envelope",
            "Delivered",
            "Report",
            "Unreadable",
            "Time",
            "Scalar",
            "ScalarOr",
            "Json",
            "TextOr",
            "OneOrMany",
            "String",
            "Vec",
            "Option",
            "Box",
            "Result",
            "Map",
            "From",
            "Into",
            "Default",
            "Clone",
            "Copy",
            "Drop",
            "Send",
            "Sync",
            "Debug",
            "Deserialize",
            "Self",
            "Some",
            "None",
            "Ok",
            "Err",
        ];
        for name in reserved {
            taken.insert(name.to_owned(), "what is written by hand".to_owned());
        }
        if facts.api_version.is_some() {
            let lost = flat::without_family(facts, kept).into_iter();
            open.extend(lost.map(|event| format!("event {event} is of no family")));
            for name in [
                "Snapshot",
                "Thin",
                "ThinEvent",
                "ThinType",
                "SnapshotType",
                "WithData",
                "List",
                "Expandable",
            ] {
                taken.insert(name.to_owned(), "what is written by hand".to_owned());
            }
        }
        for event in facts.events.keys() {
            taken.insert(
                format!("{}Event", pascal(event)),
                format!("the event {event}"),
            );
        }
        let mut shapes = BTreeMap::new();
        for (id, shape) in &facts.shapes {
            let name = match (kept.shapes.get(id), shape.names.as_slice()) {
                (Some(name), _) => name.clone(),
                (None, [name]) => name.clone(),
                (None, names) => {
                    open.push(format!("shape {id} is called {}", names.join(" and ")));
                    continue;
                }
            };
            if let Some(other) = taken.insert(name.clone(), id.clone()) {
                open.push(format!("shape {id} and {other} are both called {name}"));
            }
            shapes.insert(id.clone(), name);
        }
        let (enums, values) = enums(facts, kept, &shapes, &mut taken, &mut open);
        for (name, values) in &values {
            let mut variants = BTreeSet::from(["Other".to_owned(), "Self".to_owned()]);
            for value in values {
                let variant = kept.variant(name, value);
                let first = variant.chars().next();
                if !first.is_some_and(|it| it.is_ascii_uppercase())
                    || !variants.insert(variant.clone())
                {
                    open.push(format!("value {value:?} of {name} is called {variant:?}"));
                }
            }
        }
        for id in kept
            .shapes
            .keys()
            .filter(|id| !facts.shapes.contains_key(*id))
        {
            open.push(format!("there is no shape {id}"));
        }
        if open.is_empty() {
            return Ok(Self {
                shapes,
                enums,
                values,
            });
        }
        Err(format!(
            "settle these in facts/names.json:\n{}",
            open.join("\n")
        ))
    }
}

type Enums = (
    BTreeMap<(String, String), String>,
    BTreeMap<String, Vec<String>>,
);

/// An enum that several shapes have under one key is called like the key; others after their shape too.
fn enums(
    facts: &Facts,
    kept: &Kept,
    shapes: &BTreeMap<String, String>,
    taken: &mut BTreeMap<String, String>,
    open: &mut Vec<String>,
) -> Enums {
    let mut places: BTreeMap<(&str, &[String]), Vec<&str>> = BTreeMap::new();
    for (id, shape) in &facts.shapes {
        for (field, (_, of)) in &shape.fields {
            if let Type::Enum(values) = of.inner() {
                places.entry((field, values)).or_default().push(id);
            }
        }
    }
    let mut enums = BTreeMap::new();
    let mut all = BTreeMap::new();
    for ((field, values), ids) in &places {
        let several = places
            .iter()
            .filter(|((it, _), ids)| it == field && ids.len() > 1)
            .count();
        let [first, ..] = ids.as_slice() else {
            continue;
        };
        let by_hand = ids
            .iter()
            .find_map(|id| kept.enums.get(&format!("{id}/{field}")));
        let plain = pascal(field);
        let name = match by_hand {
            Some(name) => name.clone(),
            None if ids.len() > 1 && several == 1 && !taken.contains_key(&plain) => plain,
            None => format!("{}{plain}", shapes.get(*first).map_or("", String::as_str)),
        };
        if let Some(other) = taken.insert(name.clone(), format!("{first}/{field}")) {
            open.push(format!(
                "enum {first}/{field} and {other} are both called {name}"
            ));
        }
        for id in ids {
            enums.insert(((*id).to_owned(), (*field).to_owned()), name.clone());
        }
        all.insert(name, values.to_vec());
    }
    (enums, all)
}

/// `check_run` and `checkRun` and `check-run` as `CheckRun`.
pub(crate) fn pascal(text: &str) -> String {
    let words = text
        .split(|it: char| !it.is_ascii_alphanumeric())
        .filter(|it| !it.is_empty());
    words
        .map(|word| {
            let (first, rest) = word.split_at(1);
            let shouts = rest.bytes().all(|it| !it.is_ascii_lowercase()) && rest.len() > 1;
            let rest = if shouts {
                rest.to_ascii_lowercase()
            } else {
                rest.to_owned()
            };
            first.to_ascii_uppercase() + &rest
        })
        .collect()
}

/// A key as the name of a field.
pub(crate) fn field(key: &str) -> String {
    let key = match key {
        "+1" => "plus_one",
        "-1" => "minus_one",
        key => key,
    };
    let mut name = String::new();
    for letter in key.chars() {
        match letter {
            'A'..='Z' => {
                if !name.is_empty() && !name.ends_with('_') {
                    name.push('_');
                }
                name.push(letter.to_ascii_lowercase());
            }
            'a'..='z' | '0'..='9' => name.push(letter),
            _ if name.is_empty() => {}
            _ => name.push('_'),
        }
    }
    let keywords = [
        "ref", "type", "match", "use", "static", "final", "override", "enum", "box", "macro",
        "move", "for", "in", "where",
    ];
    if name == "self" {
        name.push('_');
    } else if keywords.contains(&name.as_str()) {
        name.insert_str(0, "r#");
    }
    name
}
