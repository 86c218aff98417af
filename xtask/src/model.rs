//! From facts and rules to what the code consists of: views, unions, enums, each with its name and its file.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Facts, Presence, Type};
use crate::rules::{Rules, accessor, pascal};

/// The file of what several have.
pub(crate) const SHARED: &str = "shared";
/// The file of what thin events bring.
const THIN: &str = "thin";

/// All names are those of Rust; all are in order.
pub(crate) struct Model {
    pub(crate) views: Vec<View>,
    pub(crate) unions: Vec<Union>,
    pub(crate) names: Vec<Names>,
    pub(crate) codes: Vec<Codes>,
}

pub(crate) struct View {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) about: String,
    pub(crate) fields: Vec<Field>,
}

pub(crate) struct Field {
    pub(crate) key: String,
    pub(crate) accessor: String,
    pub(crate) presence: Presence,
    pub(crate) is_required: bool,
    pub(crate) of: Of,
}

/// The type of a field.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Of {
    Text,
    /// A text of this alone.
    Constant(String),
    Name(String),
    Integer,
    Code(String),
    Number,
    Flag,
    Time,
    /// A text of digits, and the Rust type that it becomes.
    Digits(String),
    /// A text, and the Rust type that it becomes.
    Own(String),
    /// A value of any form, and the Rust type that it becomes.
    OwnOfAny(String),
    Scalar,
    Any,
    Expandable(Option<String>),
    List(Box<Self>),
    Map(Box<Self>),
    Page(Box<Self>),
    Nullable(Box<Self>),
    TextOr(Box<Self>),
    ScalarOr(Box<Self>),
    OneOrMany,
    Shape(String),
    Union(String),
}

pub(crate) struct Union {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) about: String,
    pub(crate) tag: String,
    /// What the variant is called, its view, and what the tag says.
    pub(crate) variants: Vec<(String, String, Vec<Tag>)>,
}

pub(crate) enum Tag {
    Text(String),
    Number(i64),
}

pub(crate) struct Names {
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) about: String,
    /// What the variant is called, and what the sender writes.
    pub(crate) texts: Vec<(String, String)>,
}

pub(crate) struct Codes {
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) about: String,
    pub(crate) numbers: Vec<(String, i64)>,
}

/// Names that code written by hand has, or Rust.
const RESERVED: [&str; 46] = [
    "Catalog",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Delivered",
    "Deserialize",
    "Document",
    "Drop",
    "Envelope",
    "Err",
    "Event",
    "EventName",
    "Expandable",
    "Form",
    "From",
    "Into",
    "List",
    "Map",
    "None",
    "Ok",
    "OneOrMany",
    "Option",
    "Other",
    "Page",
    "Read",
    "Report",
    "Result",
    "Root",
    "Scalar",
    "ScalarOr",
    "Self",
    "Send",
    "Shaped",
    "SnapshotType",
    "Some",
    "Some",
    "String",
    "Sync",
    "TextOr",
    "ThinEvent",
    "ThinType",
    "Timestamp",
    "Unreadable",
    "Value",
    "Vec",
];

struct Builder<'a> {
    facts: &'a Facts,
    rules: &'a Rules,
    homes: BTreeMap<&'a str, &'a str>,
    /// The enums that stand in fields, by shape and key.
    enums: BTreeMap<(&'a str, &'a str), String>,
    taken: BTreeMap<String, String>,
    open: Vec<String>,
}

impl Model {
    /// # Errors
    ///
    /// Lists all names that are not settled, and rules that rule nothing.
    pub(crate) fn build(facts: &Facts, rules: &Rules) -> Result<Self, String> {
        let mut builder = Builder {
            facts,
            rules,
            homes: homes(facts, rules)?,
            enums: BTreeMap::new(),
            taken: RESERVED
                .iter()
                .map(|it| ((*it).to_owned(), "what is written by hand".to_owned()))
                .collect(),
            open: Vec::new(),
        };
        for event in facts
            .events
            .keys()
            .filter(|it| facts.events[*it].payload.is_none())
        {
            builder.take(&format!("{}Event", pascal(event)), event);
        }
        let ids: Vec<&str> = builder.homes.keys().copied().collect();
        for id in &ids {
            let name = builder.name(id);
            builder.take(&name, id);
        }
        let mut names = builder.names_in_fields();
        names.extend(builder.names_of_their_own());
        names.sort_by(|a, b| a.name.cmp(&b.name));
        let mut codes = builder.codes();
        codes.sort_by(|a, b| a.name.cmp(&b.name));
        builder.check_rules();
        let mut views: Vec<View> = ids.iter().filter_map(|id| builder.view(id)).collect();
        let common: Vec<View> = facts
            .events
            .iter()
            .filter(|(_, it)| it.payload.is_none())
            .map(|(event, known)| builder.common(event, known, &views))
            .collect();
        views.extend(common);
        views.sort_by(|a, b| a.name.cmp(&b.name));
        let mut unions: Vec<Union> = ids.iter().filter_map(|id| builder.union(id)).collect();
        unions.sort_by(|a, b| a.name.cmp(&b.name));
        for names in &names {
            let variants: Vec<&str> = names.texts.iter().map(|it| it.0.as_str()).collect();
            builder.check_variants(&names.name, &variants);
        }
        for codes in &codes {
            let variants: Vec<&str> = codes.numbers.iter().map(|it| it.0.as_str()).collect();
            builder.check_variants(&codes.name, &variants);
        }
        if !builder.open.is_empty() {
            return Err(format!(
                "settle these in facts/names.json:\n{}",
                builder.open.join("\n")
            ));
        }
        Ok(Self {
            views,
            unions,
            names,
            codes,
        })
    }

    /// All files that something is in.
    pub(crate) fn files(&self) -> BTreeSet<&str> {
        let views = self.views.iter().map(|it| it.file.as_str());
        let unions = self.unions.iter().map(|it| it.file.as_str());
        let names = self.names.iter().map(|it| it.file.as_str());
        views
            .chain(unions)
            .chain(names)
            .chain(self.codes.iter().map(|it| it.file.as_str()))
            .collect()
    }

    pub(crate) fn view(&self, id: &str) -> Option<&View> {
        self.views.iter().find(|it| it.id == id)
    }
}

/// The file of each shape and union: that of the only family that has it, or what is shared.
fn homes<'a>(facts: &'a Facts, rules: &'a Rules) -> Result<BTreeMap<&'a str, &'a str>, String> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut roots: Vec<(&str, &str)> = Vec::new();
    for (event, known) in &facts.events {
        let family = rules
            .family(event)
            .ok_or_else(|| format!("event {event} is of no family"))?;
        roots.extend(known.payloads().map(|it| (family, it.shape.as_str())));
    }
    roots.extend(
        facts
            .thin
            .values()
            .filter_map(|it| Some((THIN, it.data.as_ref()?.shape.as_str()))),
    );
    for (file, names) in &rules.files {
        for name in names {
            let root = facts
                .roots
                .get(name)
                .ok_or_else(|| format!("no root {name}"))?;
            roots.extend(root.part().map(|id| (file.as_str(), id)));
        }
    }
    while let Some((file, id)) = roots.pop() {
        if users.entry(id).or_default().insert(file) {
            roots.extend(facts.parts(id).into_iter().map(|part| (file, part)));
        }
    }
    let home = |files: &BTreeSet<&'a str>| match (files.len(), files.first()) {
        (1, Some(file)) => *file,
        _ => SHARED,
    };
    Ok(users.iter().map(|(id, files)| (*id, home(files))).collect())
}

impl<'a> Builder<'a> {
    fn take(&mut self, name: &str, by: &str) {
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

    fn name(&mut self, id: &str) -> String {
        let by_hand = self.rules.shapes.contains_key(id);
        match self.facts.shapes.get(id).map(|it| it.names.as_slice()) {
            Some([name]) if !by_hand => name.clone(),
            Some([_, _, ..]) if !by_hand => {
                let names = &self.facts.shapes[id].names;
                self.open
                    .push(format!("shape {id} is called {}", names.join(" and ")));
                id.to_owned()
            }
            _ => self.rules.name(id),
        }
    }

    fn called(&self, id: &str) -> String {
        match self.facts.shapes.get(id).map(|it| it.names.as_slice()) {
            Some([name]) if !self.rules.shapes.contains_key(id) => name.clone(),
            _ => self.rules.name(id),
        }
    }

    fn home(&self, id: &str) -> String {
        self.homes.get(id).copied().unwrap_or(SHARED).to_owned()
    }

    fn shared(&self, ids: impl Iterator<Item = &'a str>) -> String {
        let homes: BTreeSet<&str> = ids.filter_map(|id| self.homes.get(id).copied()).collect();
        match (homes.len(), homes.first()) {
            (1, Some(home)) => (*home).to_owned(),
            _ => SHARED.to_owned(),
        }
    }

    /// Enums that stand in fields: one that several shapes have under one key is called like the key, others after
    /// their shape too.
    fn names_in_fields(&mut self) -> Vec<Names> {
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

    /// Those whose fields name something.
    fn users(&self, is: impl Fn(&Type) -> bool) -> Vec<(&'a str, &'a str)> {
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

    fn about_users(&self, users: &[(&str, &str)]) -> String {
        let places: Vec<String> = users
            .iter()
            .take(3)
            .map(|(id, key)| format!("`{key}` of [`{}`]", self.called(id)))
            .collect();
        let more = if users.len() > 3 { " and others" } else { "" };
        format!("{}{more}.", places.join(", "))
    }

    fn names_of_their_own(&mut self) -> Vec<Names> {
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

    fn codes(&mut self) -> Vec<Codes> {
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

    fn check_variants(&mut self, of: &str, variants: &[&str]) {
        let mut seen = BTreeSet::from(["Other", "Self"]);
        for variant in variants {
            if !variant.starts_with(|it: char| it.is_ascii_uppercase()) || !seen.insert(variant) {
                self.open
                    .push(format!("a value of {of} is called {variant:?}"));
            }
        }
    }

    fn check_rules(&mut self) {
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

    fn view(&mut self, id: &str) -> Option<View> {
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
        let is_action = |it: &crate::facts::Event| it.actions.values().any(|it| it.shape == id);
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

    /// What the payloads of all actions of an event have alike: an action that nobody knows is read as this.
    fn common(&mut self, event: &str, known: &crate::facts::Event, views: &[View]) -> View {
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

    fn of(&self, id: &str, key: &str, of: &Type) -> Of {
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

    fn union(&mut self, id: &str) -> Option<Union> {
        let union = match (
            self.facts
                .shapes
                .get(id)
                .filter(|it| !it.variants.is_empty()),
            self.facts.tagged.get(id),
        ) {
            (Some(shape), _) => Union {
                id: id.to_owned(),
                tag: "object".to_owned(),
                variants: shape
                    .variants
                    .iter()
                    .map(|(tag, of)| (pascal(tag), self.called(of), vec![Tag::Text(tag.clone())]))
                    .collect(),
                name: self.called(id),
                file: self.home(id),
                about: "One of several objects.".to_owned(),
            },
            (None, Some(tagged)) => Union {
                id: id.to_owned(),
                tag: tagged.tag.clone(),
                variants: tagged
                    .variants
                    .iter()
                    .map(|of| {
                        (
                            self.member(id, &tagged.tag, of),
                            self.called(&of.1),
                            of.0.iter().map(|it| Tag::Number(*it)).collect(),
                        )
                    })
                    .collect(),
                name: self.called(id),
                file: self.home(id),
                about: self.about(id),
            },
            (None, None) => return None,
        };
        let variants: Vec<&str> = union.variants.iter().map(|it| it.0.as_str()).collect();
        self.check_variants(&union.name, &variants);
        Some(union)
    }

    /// What a variant of a union is called: like its number where it has one, else like its shape.
    fn member(&self, id: &str, tag: &str, (numbers, shape): &(Vec<i64>, String)) -> String {
        if self.rules.has_variant(id, shape) {
            return self.rules.variant(id, shape);
        }
        let tag = self
            .facts
            .shapes
            .get(shape)
            .and_then(|it| it.fields.get(tag));
        let members = match tag {
            Some((_, Type::Number(of))) => self.facts.numbers.get(of),
            _ => None,
        };
        let named = members.and_then(|it| it.iter().find(|(_, number)| [**number] == **numbers));
        match named {
            Some((name, _)) => pascal(name),
            None => self.called(shape),
        }
    }

    /// One line: the payload that it is, or where it is met.
    fn about(&self, id: &str) -> String {
        let (facts, shape) = (self.facts, self.facts.shapes.get(id));
        for (event, known) in &facts.events {
            let on = |hosts: &[String]| {
                let only = !hosts.is_empty() && hosts.iter().all(|it| it.starts_with("ghe"));
                if only {
                    " Of GitHub Enterprise only."
                } else {
                    ""
                }
            };
            match &known.payload {
                Some(it) if it.shape == id && facts.api_version.is_none() => {
                    return format!("The payload of `{event}`.{}", on(&it.hosts));
                }
                _ => {}
            }
            if let Some((action, it)) = known.actions.iter().find(|(_, it)| it.shape == id) {
                return format!(
                    "The payload of `{event}` with the action `{action}`.{}",
                    on(&it.hosts)
                );
            }
        }
        if let Some(object) = shape.and_then(|it| it.object.as_ref()) {
            return format!("`{object}`.");
        }
        if let Some((event, _)) = facts
            .thin
            .iter()
            .find(|(_, it)| it.data.as_ref().is_some_and(|it| it.shape == id))
        {
            return format!("The `data` of `{event}`.");
        }
        let is = |of: &Type| of.part() == Some(id);
        let roots: Vec<String> = facts
            .roots
            .iter()
            .filter(|(_, of)| is(of))
            .map(|(root, _)| format!("`{root}`"))
            .collect();
        if !roots.is_empty() {
            return format!("The data of {}.", roots.join(", "));
        }
        if let Some((payload, path)) = id.split_once('/') {
            return format!("Such as `{}` of `{payload}`.", path.replace('/', "."));
        }
        let unions = facts
            .tagged
            .iter()
            .filter(|(_, it)| it.variants.iter().any(|(_, of)| of == id));
        let unions: Vec<String> = unions
            .map(|(union, _)| format!("[`{}`]", self.called(union)))
            .collect();
        if !unions.is_empty() {
            return format!("One of {}.", unions.join(", "));
        }
        let users = self.users(is);
        if users.is_empty() {
            format!("`{id}`.")
        } else {
            self.about_users(&users)
        }
    }
}
