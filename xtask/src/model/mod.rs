//! Turns facts and rules into the parts of the code: views, unions and enums, each with its name and its file.

mod about;
mod conflicts;
mod enums;
mod unions;
mod views;

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Facts, Presence};
use crate::rules::{Rules, pascal};

/// The file for what several families share.
pub(crate) const SHARED: &str = "shared";
/// The file for what thin events carry.
const THIN: &str = "thin";

/// The parts of the code. All names are Rust's, and all lists are sorted.
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
    /// A text that is always this one.
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
    /// The variants: the name, the view, and the values of the tag.
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
    /// The variants: the name, and the text that the sender writes.
    pub(crate) texts: Vec<(String, String)>,
}

pub(crate) struct Codes {
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) about: String,
    pub(crate) numbers: Vec<(String, i64)>,
}

/// Names that hand-written code or Rust already has.
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
    /// The names of the enums in fields, by shape and key.
    enums: BTreeMap<(&'a str, &'a str), String>,
    taken: BTreeMap<String, String>,
    open: Vec<String>,
}

impl Model {
    /// # Errors
    ///
    /// Lists all names that are not decided, and rules that match nothing.
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

    /// Returns all files that have contents.
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

/// Finds the file of each shape and union: that of the only family that has it, or the shared file.
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
}
