//! Makes enums of texts and of numbers, both those that are written in fields and those that have names.

use std::collections::BTreeMap;

use super::{Builder, Codes, Names};
use crate::facts::Type;
use crate::rules::pascal;

impl<'a> Builder<'a> {
    /// Names the enums in fields. An enum that several shapes have under one key gets the name of the key; others also
    /// get the name of their shape.
    pub(super) fn names_in_fields(&mut self) -> Vec<Names> {
        let facts = self.facts;
        let mut places: BTreeMap<(&str, &[String]), Vec<&str>> = BTreeMap::new();
        for (id, shape) in facts
            .shapes
            .iter()
            .filter(|(id, _)| self.homes.contains_key(id.as_str()))
        {
            for (field, (_, of)) in &shape.fields {
                if let Type::Enum(values) = of.inner() {
                    places.entry((field, values)).or_default().push(id);
                }
            }
        }
        let mut all = Vec::new();
        for ((field, values), ids) in &places {
            let several = places
                .iter()
                .filter(|((it, _), ids)| it == field && ids.len() > 1)
                .count();
            let first = ids[0];
            let by_hand = ids
                .iter()
                .find_map(|id| self.rules.enums.get(&format!("{id}/{field}")));
            let plain = pascal(field);
            let name = match by_hand {
                Some(name) => name.clone(),
                None if ids.len() > 1 && several == 1 && !self.taken.contains_key(&plain) => plain,
                None => format!("{}{plain}", self.called(first)),
            };
            self.take(&name, &format!("{first}/{field}"));
            for id in ids {
                self.enums.insert((id, field), name.clone());
            }
            let users: Vec<String> = ids
                .iter()
                .take(3)
                .map(|id| format!("`{field}` of [`{}`]", self.called(id)))
                .collect();
            all.push(Names {
                file: self.shared(ids.iter().copied()),
                about: format!("{}.", users.join(", ")),
                texts: values
                    .iter()
                    .map(|it| (self.rules.variant(&name, it), it.clone()))
                    .collect(),
                name,
            });
        }
        all
    }

    /// Returns the fields whose type refers to a named thing, by shape and key.
    pub(super) fn users(&self, is: impl Fn(&Type) -> bool) -> Vec<(&'a str, &'a str)> {
        let shapes = self
            .facts
            .shapes
            .iter()
            .filter(|(id, _)| self.homes.contains_key(id.as_str()));
        let fields = shapes.flat_map(|(id, it)| {
            it.fields
                .iter()
                .map(move |(key, (_, of))| (id.as_str(), key.as_str(), of))
        });
        fields
            .filter(|(.., of)| is(of.inner()))
            .map(|(id, key, _)| (id, key))
            .collect()
    }

    pub(super) fn about_users(&self, users: &[(&str, &str)]) -> String {
        let places: Vec<String> = users
            .iter()
            .take(3)
            .map(|(id, key)| format!("`{key}` of [`{}`]", self.called(id)))
            .collect();
        let more = if users.len() > 3 { " and others" } else { "" };
        format!("{}{more}.", places.join(", "))
    }

    pub(super) fn names_of_their_own(&mut self) -> Vec<Names> {
        let mut all = Vec::new();
        for (id, texts) in &self.facts.names {
            let users = self.users(|of| matches!(of, Type::Name(it) if it == id));
            if users.is_empty() {
                continue;
            }
            let name = self.rules.name(id);
            self.take(&name, id);
            all.push(Names {
                file: self.shared(users.iter().map(|it| it.0)),
                about: self.about_users(&users),
                texts: texts
                    .iter()
                    .map(|it| (self.rules.variant(id, it), it.clone()))
                    .collect(),
                name,
            });
        }
        all
    }

    pub(super) fn codes(&mut self) -> Vec<Codes> {
        let mut all = Vec::new();
        for (id, members) in &self.facts.numbers {
            let users = self.users(|of| matches!(of, Type::Number(it) if it == id));
            if users.is_empty() {
                continue;
            }
            let name = self.rules.name(id);
            self.take(&name, id);
            let mut numbers: Vec<(String, i64)> = members
                .iter()
                .map(|(it, number)| (self.rules.variant(id, it), *number))
                .collect();
            numbers.sort_by_key(|it| it.1);
            all.push(Codes {
                file: self.shared(users.iter().map(|it| it.0)),
                about: self.about_users(&users),
                numbers,
                name,
            });
        }
        all
    }
}
