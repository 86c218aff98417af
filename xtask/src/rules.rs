//! Reads the decisions that are made by hand for each sender: `facts/names.json`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::facts::{Facts, Presence};

#[derive(Deserialize)]
pub(crate) struct Rules {
    /// The sender of the payloads.
    pub(crate) sender: String,
    /// The files, each with its events: an event's whole type, or the beginning of types up to a dot.
    #[serde(default)]
    pub(crate) families: BTreeMap<String, Vec<String>>,
    /// The files, each with its roots.
    #[serde(default)]
    pub(crate) files: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(crate) required: Required,
    /// Keys of integers that are seconds since 1970.
    #[serde(default)]
    pub(crate) times: BTreeSet<String>,
    /// The Rust types of plain types that only this sender has, in all shapes, or in the one named before a dot.
    #[serde(default)]
    pub(crate) types: BTreeMap<String, String>,
    /// Keys that hold secrets, whose values no `Debug` shows.
    #[serde(default)]
    pub(crate) hidden: BTreeSet<String>,
    /// A beginning of names in the facts that is cut off.
    #[serde(default)]
    prefix: String,
    /// The names of shapes, unions and enums in code, by their names in the facts.
    #[serde(default, alias = "renamed")]
    pub(crate) shapes: BTreeMap<String, String>,
    /// The names of enums in fields, by the place of the shape, a slash and the field.
    #[serde(default)]
    pub(crate) enums: BTreeMap<String, String>,
    /// The names of variants, by the value of an enum, or by the enum's name, a slash and the value.
    #[serde(default)]
    variants: BTreeMap<String, String>,
}

/// The fields without which an object is refused. A field counts only if the facts say that it is always there.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Required {
    /// Keys of any object within a payload.
    keys: BTreeSet<String>,
    /// Whether those keys count only in shapes that name their object.
    of_objects: bool,
    /// Keys of objects within a payload that count if there are many examples of the object.
    seen: BTreeSet<String>,
    examples: u32,
    /// The keys by which the payload of an event is known, by the event.
    events: BTreeMap<String, Vec<String>>,
    /// Keys of one shape, which is named before a dot.
    pub(crate) fields: BTreeSet<String>,
}

impl Rules {
    pub(crate) fn name(&self, id: &str) -> String {
        match self.shapes.get(id) {
            Some(name) => name.clone(),
            None => id.strip_prefix(&self.prefix).unwrap_or(id).to_owned(),
        }
    }

    /// Returns the name of the variant for a value of an enum.
    pub(crate) fn variant(&self, of: &str, text: &str) -> String {
        let own = self.variants.get(&format!("{of}/{text}"));
        match own.or_else(|| self.variants.get(text)) {
            Some(name) => name.clone(),
            None => pascal(text),
        }
    }

    pub(crate) fn has_variant(&self, of: &str, text: &str) -> bool {
        self.variants.contains_key(&format!("{of}/{text}"))
    }

    /// Returns whether a shape requires a field. At the root, these are the fields that identify the event; below it,
    /// only fields that every schema and every example has.
    pub(crate) fn is_required(&self, facts: &Facts, id: &str, key: &str) -> bool {
        let rule = &self.required;
        let Some(shape) = facts.shapes.get(id) else {
            return false;
        };
        let Some((presence, of)) = shape.fields.get(key) else {
            return false;
        };
        if rule.fields.contains(&format!("{id}.{key}")) {
            return true;
        }
        if *presence != Presence::Always || of.is_untyped() {
            return false;
        }
        if rule.fields.contains(key) {
            return true;
        }
        let is_payload = facts
            .events
            .values()
            .flat_map(|it| it.payloads())
            .any(|it| it.shape == id);
        if is_payload && !rule.of_objects {
            let event = id.split_once('.').map_or(id, |it| it.0);
            return rule
                .events
                .get(event)
                .is_some_and(|it| it.iter().any(|it| it == key));
        }
        if rule.keys.contains(key) {
            return !rule.of_objects || shape.object.is_some();
        }
        rule.seen.contains(key) && shape.examples >= rule.examples
    }

    /// Returns the file of an event: the one that lists the longest beginning of its type.
    pub(crate) fn family(&self, event: &str) -> Option<&str> {
        let begins = |start: &str| {
            event
                .strip_prefix(start)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let starts = self
            .families
            .iter()
            .flat_map(|(family, starts)| starts.iter().map(move |start| (family, start)));
        starts
            .filter(|(_, start)| begins(start))
            .max_by_key(|(_, start)| start.len())
            .map(|(family, _)| family.as_str())
    }
}

/// Writes `check_run`, `checkRun` and `check-run` as `CheckRun`.
pub(crate) fn pascal(text: &str) -> String {
    heck::ToUpperCamelCase::to_upper_camel_case(text)
}

/// Writes an event as the name of a constant.
pub(crate) fn shouted(text: &str) -> String {
    heck::ToShoutySnakeCase::to_shouty_snake_case(text)
}

/// Writes a key as the name of an accessor.
pub(crate) fn accessor(key: &str) -> String {
    let key = match key {
        "+1" => "plus_one",
        "-1" => "minus_one",
        key => key,
    };
    let name = heck::ToSnakeCase::to_snake_case(key);
    let keywords = [
        "as", "box", "const", "crate", "do", "dyn", "else", "enum", "extern", "final", "fn", "for",
        "if", "impl", "in", "loop", "macro", "match", "mod", "move", "override", "pub", "ref",
        "return", "self", "static", "struct", "super", "trait", "type", "use", "where", "while",
        "yield",
    ];
    if keywords.contains(&name.as_str()) || name.starts_with(|it: char| it.is_ascii_digit()) {
        return if name.starts_with(|it: char| it.is_ascii_digit()) {
            format!("_{name}")
        } else {
            format!("{name}_")
        };
    }
    name
}
