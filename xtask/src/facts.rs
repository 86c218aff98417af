//! Reads the facts about a sender's payloads: `facts/<sender>.json`, which an extractor writes, and additions by hand.
//!
//! Extractors write facts in two ways. One merges shapes from schemas and examples, and puts enums into the fields;
//! the other reads declarations, in which enums and unions have names.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Facts {
    /// The sources of the facts, and their licences.
    pub(crate) source: Vec<String>,
    /// The numbers of the examples that were held out, if some were.
    pub(crate) held_out: Vec<usize>,
    pub(crate) events: BTreeMap<String, Event>,
    /// The version of the sender's API to which the payloads belong, if it has versions.
    pub(crate) api_version: Option<String>,
    /// Events without a payload, by their type.
    pub(crate) thin: BTreeMap<String, Thin>,
    /// The types of deliveries, by their names in the code that reads them.
    pub(crate) roots: BTreeMap<String, Type>,
    /// Shapes by name, or by the place where each is met first, such as `issues.opened/issue/user`.
    pub(crate) shapes: BTreeMap<String, Shape>,
    /// Unions by name; in each, a number tells which member an object is.
    pub(crate) tagged: BTreeMap<String, Tagged>,
    /// The members of each enum of numbers.
    pub(crate) numbers: BTreeMap<String, BTreeMap<String, i64>>,
    /// The texts of each enum of texts.
    pub(crate) names: BTreeMap<String, Vec<String>>,
}

/// An event, with one payload or with one for each action.
#[derive(Deserialize)]
pub(crate) struct Event {
    pub(crate) payload: Option<Payload>,
    #[serde(default)]
    pub(crate) actions: BTreeMap<String, Payload>,
}

#[derive(Deserialize)]
pub(crate) struct Payload {
    pub(crate) shape: String,
    #[serde(default)]
    pub(crate) hosts: Vec<String>,
}

/// An event that only names the object that it is about.
#[derive(Deserialize)]
pub(crate) struct Thin {
    /// The types of objects that it may name.
    #[serde(default)]
    pub(crate) related_object: Vec<String>,
    pub(crate) data: Option<Payload>,
}

impl Event {
    pub(crate) fn payloads(&self) -> impl Iterator<Item = &Payload> {
        self.payload.iter().chain(self.actions.values())
    }
}

/// A union: the numbers at `tag`, each with the shape that it stands for.
#[derive(Deserialize)]
pub(crate) struct Tagged {
    pub(crate) tag: String,
    pub(crate) variants: Vec<(Vec<i64>, String)>,
}

pub(crate) type Fields = BTreeMap<String, (Presence, Type)>;

#[derive(Default, Deserialize)]
#[serde(from = "Written")]
pub(crate) struct Shape {
    /// The names that the sources give it.
    pub(crate) names: Vec<String>,
    /// The number of official examples of it.
    pub(crate) examples: u32,
    /// The text that the key `object` always has.
    pub(crate) object: Option<String>,
    pub(crate) fields: Fields,
    /// The shapes that it may be, by the text of the key `object`.
    pub(crate) variants: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Merged(Merged),
    Declared(Fields),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Merged {
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    examples: u32,
    object: Option<String>,
    #[serde(default)]
    fields: Fields,
    #[serde(default)]
    variants: BTreeMap<String, String>,
}

impl From<Written> for Shape {
    fn from(written: Written) -> Self {
        match written {
            Written::Merged(Merged {
                names,
                examples,
                object,
                fields,
                variants,
            }) => Self {
                names,
                examples,
                object,
                fields,
                variants,
            },
            Written::Declared(fields) => Self {
                fields,
                ..Self::default()
            },
        }
    }
}

/// Whether a field is always there, may be null, or may be absent: as the schemas say, unless an example disproves them.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
pub(crate) enum Presence {
    #[serde(rename = "always")]
    Always,
    #[serde(rename = "nullable")]
    Nullable,
    #[serde(rename = "optional")]
    Optional,
    #[serde(rename = "optional nullable")]
    OptionalNullable,
}

#[derive(Clone, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Type {
    Enum(Vec<String>),
    List(Box<Self>),
    Map(Box<Self>),
    Nullable(Box<Self>),
    TextOr(Box<Self>),
    ScalarOr(Box<Self>),
    OneOrMany(Box<Self>),
    /// The first page of a list that may have several pages.
    Page(Box<Self>),
    Shape(String),
    /// An enum of texts, by name.
    Name(String),
    /// An enum of numbers, by name.
    Number(String),
    /// A union, by name.
    Tagged(String),
    /// The id of an object, or the object itself, whose shape is known.
    Expandable(String),
    /// A plain type: `string`, `integer`, `number`, `boolean`, `time`, `scalar`, `expandable`, `any`, or one that the
    /// rules name.
    #[serde(untagged)]
    Plain(String),
}

impl Type {
    /// Returns the type within lists and the like.
    pub(crate) fn inner(&self) -> &Self {
        match self {
            Self::List(of)
            | Self::Map(of)
            | Self::Nullable(of)
            | Self::TextOr(of)
            | Self::ScalarOr(of)
            | Self::Page(of) => of.inner(),
            other => other,
        }
    }

    /// Returns whether nothing is known of the contents.
    pub(crate) fn is_untyped(&self) -> bool {
        matches!(self, Self::Plain(of) if matches!(of.as_str(), "any" | "object" | "null" | "extra"))
    }

    /// Returns the shape or union that this type names.
    pub(crate) fn part(&self) -> Option<&str> {
        match self.inner() {
            Self::Shape(id) | Self::Tagged(id) | Self::Expandable(id) => Some(id),
            _ => None,
        }
    }
}

impl Facts {
    /// Adds the facts that are written by hand; their shapes come first.
    pub(crate) fn add(&mut self, by_hand: Self) {
        self.source.extend(by_hand.source);
        for (id, shape) in by_hand.shapes {
            match self.shapes.entry(id) {
                Entry::Occupied(known) => known.into_mut().fields.extend(shape.fields),
                Entry::Vacant(place) => {
                    place.insert(shape);
                }
            }
        }
        self.roots.extend(by_hand.roots);
        self.names.extend(by_hand.names);
        self.numbers.extend(by_hand.numbers);
        self.tagged.extend(by_hand.tagged);
    }

    /// Returns the shapes and unions that occur in a shape or union.
    pub(crate) fn parts(&self, id: &str) -> Vec<&str> {
        let mut parts = Vec::new();
        if let Some(shape) = self.shapes.get(id) {
            parts.extend(shape.fields.values().filter_map(|(_, of)| of.part()));
            parts.extend(shape.variants.values().map(String::as_str));
        }
        if let Some(union) = self.tagged.get(id) {
            parts.extend(union.variants.iter().map(|(_, of)| of.as_str()));
        }
        parts
    }
}
