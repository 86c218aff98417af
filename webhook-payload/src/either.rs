//! Values that come in more than one form.

use crate::list::{List, Page};
use crate::read::{Must, Read};
use crate::value::Value;

/// A text, a number or a truth value: the same field comes as any of them.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar<'a> {
    /// A text.
    Text(&'a str),
    /// A whole number of 64 bits.
    Integer(i64),
    /// Another number, as it was written.
    Number(&'a str),
    /// `true` or `false`.
    Flag(bool),
}

impl<'a> Read<'a> for Scalar<'a> {
    fn read(value: Value<'a>) -> Option<Self> {
        if let Some(text) = value.as_str() {
            return Some(Self::Text(text));
        }
        if let Some(number) = value.as_i64() {
            return Some(Self::Integer(number));
        }
        value
            .as_number()
            .map(Self::Number)
            .or_else(|| value.as_bool().map(Self::Flag))
    }
}

/// A text, or something that says more.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOr<'a, T> {
    /// The text alone.
    Text(&'a str),
    /// What says more.
    More(T),
}

impl<'a, T> TextOr<'a, T> {
    /// The text, where it is one.
    pub const fn text(&self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::More(_) => None,
        }
    }

    /// What says more, where it is there.
    pub fn more(self) -> Option<T> {
        match self {
            Self::Text(_) => None,
            Self::More(more) => Some(more),
        }
    }
}

impl<'a, T: Read<'a>> Read<'a> for TextOr<'a, T> {
    fn read(value: Value<'a>) -> Option<Self> {
        value
            .as_str()
            .map(Self::Text)
            .or_else(|| T::read(value).map(Self::More))
    }
}

/// A text, a number or a truth value, or something that says more.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum ScalarOr<'a, T> {
    /// The text, number or truth value alone.
    Scalar(Scalar<'a>),
    /// What says more.
    More(T),
}

impl<'a, T: Read<'a>> Read<'a> for ScalarOr<'a, T> {
    fn read(value: Value<'a>) -> Option<Self> {
        Scalar::read(value)
            .map(Self::Scalar)
            .or_else(|| T::read(value).map(Self::More))
    }
}

/// A text, or a list of texts.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum OneOrMany<'a> {
    /// The text alone.
    One(&'a str),
    /// The list.
    Many(List<'a, &'a str>),
}

impl<'a> Read<'a> for OneOrMany<'a> {
    fn read(value: Value<'a>) -> Option<Self> {
        let one = value.as_str().map(Self::One);
        one.or_else(|| value.is_list().then(|| Self::Many(List::from(Some(value)))))
    }
}

/// Another object: its id, or the object itself where the sender has it expanded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expandable<'a, T = Value<'a>> {
    value: Value<'a>,
    object: Option<T>,
}

impl<'a, T> Expandable<'a, T> {
    /// The object's id; `None` for an object that has none.
    pub fn id(&self) -> Option<&'a str> {
        self.value
            .as_str()
            .or_else(|| self.value.get("id")?.as_str())
    }

    /// The object, where it is there and not its id alone.
    pub const fn object(&self) -> Option<T>
    where
        T: Copy,
    {
        self.object
    }

    /// What the sender wrote.
    pub const fn value(&self) -> Value<'a> {
        self.value
    }
}

impl<'a, T: Read<'a>> Read<'a> for Expandable<'a, T> {
    fn read(value: Value<'a>) -> Option<Self> {
        let object = value.is_object().then(|| T::read(value)).flatten();
        (value.is_text() || value.is_object()).then_some(Self { value, object })
    }
}

/// Writes what the sender wrote.
impl<T> serde::Serialize for Expandable<'_, T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<'a, T: Read<'a>> Must<'a> for List<'a, T> {
    fn missing(_: Value<'a>) -> Self {
        Self::from(None)
    }
}

impl<'a, T: Read<'a>> Must<'a> for Page<'a, T> {
    fn missing(_: Value<'a>) -> Self {
        Self::from(None)
    }
}
