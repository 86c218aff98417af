//! What is known of a sender's payloads.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Facts {
    /// Where they come from, and under which licence.
    pub(crate) source: Vec<String>,
    /// Which examples did not count, where that were not all.
    #[serde(default)]
    pub(crate) held_out: Vec<usize>,
    pub(crate) events: BTreeMap<String, Event>,
    /// The version of the sender's API that the payloads are of, where it has versions.
    pub(crate) api_version: Option<String>,
    /// Events without a payload, by their type.
    #[serde(default)]
    pub(crate) thin: BTreeMap<String, Thin>,
    /// By the place where each is met first, such as `issues.opened/issue/user`.
    pub(crate) shapes: BTreeMap<String, Shape>,
}

/// An event has one payload, or one for each action.
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

/// An event that only names the object it is about.
#[derive(Deserialize)]
pub(crate) struct Thin {
    /// What the object may be.
    #[serde(default)]
    pub(crate) related_object: Vec<String>,
    pub(crate) data: Option<Payload>,
}

impl Event {
    pub(crate) fn payloads(&self) -> impl Iterator<Item = &Payload> {
        self.payload.iter().chain(self.actions.values())
    }
}

#[derive(Deserialize)]
pub(crate) struct Shape {
    /// What the sources call it.
    pub(crate) names: Vec<String>,
    /// How many official examples of it there are.
    #[serde(default)]
    pub(crate) examples: u32,
    /// What the key `object` always says.
    pub(crate) object: Option<String>,
    #[serde(default)]
    pub(crate) fields: BTreeMap<String, (Presence, Type)>,
    /// The shapes that it is one of, by what the key `object` says.
    #[serde(default)]
    pub(crate) variants: BTreeMap<String, String>,
}

impl Shape {
    /// The shapes that stand in it.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &str> {
        let fields = self.fields.values().filter_map(|(_, of)| match of.inner() {
            Type::Shape(id) => Some(id.as_str()),
            _ => None,
        });
        fields.chain(self.variants.values().map(String::as_str))
    }
}

/// Whether a field can be relied on: what the schemas say, less what the examples disprove.
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
    String,
    Integer,
    Number,
    Boolean,
    Time,
    Scalar,
    /// A text, or an object of any keys, or the like.
    Any,
    /// The id of an object, or the object.
    Expandable,
    /// An object of any keys.
    Object,
    /// What was only ever seen to be null.
    Null,
    Enum(Vec<String>),
    List(Box<Self>),
    Map(Box<Self>),
    Nullable(Box<Self>),
    TextOr(Box<Self>),
    ScalarOr(Box<Self>),
    OneOrMany(Box<Self>),
    /// The first of what may be several pages of a list.
    Page(Box<Self>),
    Shape(String),
}

impl Type {
    /// The type within lists and the like.
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

    /// Whether nothing is known of what is in it.
    pub(crate) const fn is_untyped(&self) -> bool {
        matches!(self, Self::Any | Self::Object | Self::Null)
    }
}

/// How often an object must have been seen before one that lacks a field counts as unreadable.
const EVIDENCE: u32 = 8;

/// What things are told apart and called by. Other keys of the parts of a payload are never relied on, however often
/// they were seen: senders leave them out of old or abridged objects (`xtask/extract/held-out.sh`).
const IDENTITY: [&str; 14] = [
    "base",
    "full_name",
    "head",
    "head_sha",
    "login",
    "message",
    "name",
    "number",
    "ref",
    "sha",
    "state",
    "status",
    "tag_name",
    "title",
];

/// Keys that deliveries lack where the hook belongs to something else than usual.
const CONTEXT: [&str; 5] = [
    "enterprise",
    "installation",
    "organization",
    "repository",
    "sender",
];

impl Facts {
    /// Whether the field is to be a plain one: all schemas require it and no example lacks it; and it is what makes the
    /// payload what it is, or the `id` of a part of one, or what a part that was seen often enough is called.
    pub(crate) fn is_plain(&self, id: &str, field: &str) -> bool {
        let Some(shape) = self.shapes.get(id) else {
            return false;
        };
        let Some((presence, of)) = shape.fields.get(field) else {
            return false;
        };
        // Of an API with versions any may be delivered, and what is sure in one need not be in another.
        if self.api_version.is_some() {
            return field == "id" && *presence == Presence::Always && shape.object.is_some();
        }
        let is_payload = !id.contains('/');
        let is_relied_on = if is_payload {
            !CONTEXT.contains(&field)
        } else {
            field == "id" || (IDENTITY.contains(&field) && shape.examples >= EVIDENCE)
        };
        *presence == Presence::Always && !of.is_untyped() && is_relied_on
    }
}
