//! Finds names that are taken twice and rules that match nothing, and lists them for a human to decide.

use std::collections::BTreeSet;

use super::Builder;

impl Builder<'_> {
    pub(super) fn take(&mut self, name: &str, by: &str) {
        if !name.chars().all(|it| it.is_ascii_alphanumeric())
            || !name.starts_with(|it: char| it.is_ascii_uppercase())
        {
            self.open.push(format!("{by} is called {name}"));
        }
        if let Some(other) = self.taken.insert(name.to_owned(), by.to_owned()) {
            self.open
                .push(format!("{by} and {other} are both called {name}"));
        }
    }

    pub(super) fn check_variants(&mut self, of: &str, variants: &[&str]) {
        let mut seen = BTreeSet::from(["Other", "Self"]);
        for variant in variants {
            if !variant.starts_with(|it: char| it.is_ascii_uppercase()) || !seen.insert(variant) {
                self.open
                    .push(format!("a value of {of} is called {variant:?}"));
            }
        }
    }

    pub(super) fn check_rules(&mut self) {
        for it in &self.rules.hidden {
            let mut shapes = self.facts.shapes.values();
            if !shapes.any(|shape| shape.fields.contains_key(it)) {
                self.open.push(format!("there is no key {it}"));
            }
        }
        for it in &self.rules.required.fields {
            let shapes = self.facts.shapes.iter();
            let fields =
                shapes.flat_map(|(id, shape)| shape.fields.keys().map(move |key| (id, key)));
            if !fields
                .into_iter()
                .any(|(id, key)| key == it || format!("{id}.{key}") == *it)
            {
                self.open.push(format!("there is no field {it}"));
            }
        }
        let named = |id: &String| {
            self.facts.shapes.contains_key(id)
                || self.facts.tagged.contains_key(id)
                || self.facts.names.contains_key(id)
                || self.facts.numbers.contains_key(id)
        };
        let lost: Vec<String> = self
            .rules
            .shapes
            .keys()
            .filter(|id| !named(id))
            .map(|id| format!("there is no {id}"))
            .collect();
        self.open.extend(lost);
    }
}
