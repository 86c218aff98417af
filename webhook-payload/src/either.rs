//! Fields whose values come in more than one form.

use crate::list::{List, Page};
use crate::read::{Must, Read};
use crate::value::Value;

/// A text, a number or a truth value, for a field that comes as any of them.
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

/// A text, or another value that says more.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOr<'a, T> {
    /// The text, and nothing more.
    Text(&'a str),
    /// The value that says more.
    More(T),
}

impl<'a, T> TextOr<'a, T> {
    /// Returns the text, if it is one.
    pub const fn text(&self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::More(_) => None,
        }
    }

    /// Returns the value that says more, if it is there.
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

/// A text, a number or a truth value, or another value that says more.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum ScalarOr<'a, T> {
    /// The text, number or truth value, and nothing more.
    Scalar(Scalar<'a>),
    /// The value that says more.
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
    /// One text.
    One(&'a str),
    /// A list of texts.
    Many(List<'a, &'a str>),
}

impl<'a> Read<'a> for OneOrMany<'a> {
    fn read(value: Value<'a>) -> Option<Self> {
        let one = value.as_str().map(Self::One);
        one.or_else(|| value.is_list().then(|| Self::Many(List::from(Some(value)))))
    }
}

/// Another object: its id, or the object itself if the sender has expanded it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expandable<'a, T = Value<'a>> {
    value: Value<'a>,
    object: Option<T>,
}

impl<'a, T> Expandable<'a, T> {
    /// Returns the object's id; `None` for an object that has none.
    pub fn id(&self) -> Option<&'a str> {
        self.value
            .as_str()
            .or_else(|| self.value.get("id")?.as_str())
    }

    /// Returns the object, if it is there and not only its id.
    pub const fn object(&self) -> Option<T>
    where
        T: Copy,
    {
        self.object
    }

    /// Returns the value as the sender wrote it.
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

/// Writes the value as the sender wrote it.
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
