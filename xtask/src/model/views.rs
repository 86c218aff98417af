//! Makes views of objects: each with its fields, their types, and which of them are always there.

use std::collections::{BTreeMap, BTreeSet};

use super::{Builder, Field, Of, SHARED, View};
use crate::facts::{Event, Presence, Type};
use crate::rules::{accessor, pascal};

impl<'a> Builder<'a> {
    pub(super) fn view(&mut self, id: &str) -> Option<View> {
        let shape = self
            .facts
            .shapes
            .get(id)
            .filter(|it| it.variants.is_empty())?;
        let mut fields: Vec<Field> = Vec::new();
        if let Some(object) = shape
            .object
            .as_ref()
            .filter(|_| !shape.fields.contains_key("object"))
        {
            fields.push(Field {
                key: "object".to_owned(),
                accessor: "object".to_owned(),
                presence: Presence::Always,
                is_required: false,
                of: Of::Constant(object.clone()),
            });
        }
        let mut seen = BTreeSet::new();
        for (key, (presence, of)) in &shape.fields {
            let accessor = accessor(key);
            if !seen.insert(accessor.clone()) {
                self.open
                    .push(format!("two fields of {id} are called {accessor}"));
            }
            fields.push(Field {
                is_required: self.rules.is_required(self.facts, id, key),
                of: self.of(id, key, of),
                presence: *presence,
                key: key.clone(),
                accessor,
            });
        }
        let is_action = |it: &Event| it.actions.values().any(|it| it.shape == id);
        if self.facts.events.values().any(is_action) && !shape.fields.contains_key("action") {
            fields.push(Field {
                key: "action".to_owned(),
                accessor: "action".to_owned(),
                presence: Presence::Always,
                is_required: false,
                of: Of::Text,
            });
        }
        fields.sort_by(|a, b| a.key.cmp(&b.key));
        Some(View {
            id: id.to_owned(),
            name: self.called(id),
            file: self.home(id),
            about: self.about(id),
            fields,
        })
    }

    /// Makes the view of what the payloads of all actions of an event have in common; an unknown action is read as
    /// this view.
    pub(super) fn common(&mut self, event: &str, known: &Event, views: &[View]) -> View {
        let payloads: Vec<&View> = known
            .actions
            .values()
            .filter_map(|it| views.iter().find(|view| view.id == it.shape))
            .collect();
        let mut fields: BTreeMap<&str, Option<&Field>> = BTreeMap::new();
        for field in payloads.iter().flat_map(|it| &it.fields) {
            let kept = fields.entry(&field.key).or_insert(Some(field));
            if kept.is_some_and(|it| it.of != field.of) {
                *kept = None; // of several forms
            }
        }
        let fields = fields.into_values().flatten().map(|field| Field {
            key: field.key.clone(),
            accessor: field.accessor.clone(),
            presence: if field.presence == Presence::Nullable {
                Presence::OptionalNullable
            } else {
                Presence::Optional
            },
            is_required: false,
            of: field.of.clone(),
        });
        let name = format!("{}Common", pascal(event));
        self.take(&name, event);
        View {
            id: event.to_owned(),
            file: payloads
                .first()
                .map_or(SHARED, |it| it.file.as_str())
                .to_owned(),
            about: format!("What `{event}` has in common, whatever the action."),
            fields: fields.collect(),
            name,
        }
    }

    pub(super) fn of(&self, id: &str, key: &str, of: &Type) -> Of {
        let inner = |of: &Type| Box::new(self.of(id, key, of));
        match of {
            Type::Enum(_) => Of::Name(self.enums.get(&(id, key)).cloned().unwrap_or_default()),
            Type::List(of) => Of::List(inner(of)),
            Type::Map(of) => Of::Map(inner(of)),
            Type::Nullable(of) => Of::Nullable(inner(of)),
            Type::TextOr(of) => Of::TextOr(inner(of)),
            Type::ScalarOr(of) => Of::ScalarOr(inner(of)),
            Type::OneOrMany(_) => Of::OneOrMany,
            Type::Page(of) => Of::Page(inner(of)),
            Type::Shape(id)
                if self
                    .facts
                    .shapes
                    .get(id)
                    .is_some_and(|it| !it.variants.is_empty()) =>
            {
                Of::Union(self.called(id))
            }
            Type::Shape(id) => Of::Shape(self.called(id)),
            Type::Name(id) => Of::Name(self.called(id)),
            Type::Number(id) => Of::Code(self.called(id)),
            Type::Tagged(id) => Of::Union(self.called(id)),
            Type::Expandable(id) => Of::Expandable(Some(self.called(id))),
            Type::Plain(kind) => {
                let types = &self.rules.types;
                match types
                    .get(&format!("{id}.{kind}"))
                    .or_else(|| types.get(kind))
                {
                    Some(own) => match own.split_once(' ') {
                        Some(("digits", own)) => Of::Digits(own.to_owned()),
                        Some(("any", own)) => Of::OwnOfAny(own.to_owned()),
                        _ => Of::Own(own.clone()),
                    },
                    None => match kind.as_str() {
                        "string" => Of::Text,
                        "integer" if self.rules.times.contains(key) => Of::Time,
                        "integer" => Of::Integer,
                        "number" => Of::Number,
                        "boolean" => Of::Flag,
                        "time" => Of::Time,
                        "scalar" => Of::Scalar,
                        "expandable" => Of::Expandable(None),
                        _ => Of::Any,
                    },
                }
            }
        }
    }
}
