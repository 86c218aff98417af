//! How payloads are read: the one macro behind every struct of a sender's events.
//!
//! The structs are many (GitHub has some seven hundred), and a derived `Deserialize` for each would cost
//! three times the budget of `cargo check`. So [`payload!`](crate::payload!) writes, for each struct, one function that puts
//! the value of a key into its field, and one table of the fields. What is common is written once:
//! [`Fill`] reads an object by that function, and `report` walks a payload by that table.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use webhook_core::JsonError;

use crate::locate::{path_at, path_to, path_to_end, place_of};
use crate::tagged::take_fault;

/// Declares a payload, or a part of one.
///
/// ```text
/// payload! {
///     /// What it is.
///     pub struct Label {
///         const OBJECT = "label" in "object";  // a key that always says the same; may be left out
///         always { id: i64 = "id" }            // reading fails without it
///         maybe { color: String = "color" }    // an `Option`: missing or null
///     }
/// }
/// ```
#[macro_export]
macro_rules! payload {
    ($($(#[$meta:meta])* pub struct $name:ident {
        $(const $tag:ident = $tag_value:literal in $tag_key:literal;)?
        always { $($field:ident: $type:ty = $key:literal,)* }
        maybe { $($maybe:ident: $maybe_type:ty = $maybe_key:literal,)* }
    })+) => {$(
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $(#[doc = concat!("`", $key, "`")] pub $field: $type,)*
            $(#[doc = concat!("`", $maybe_key, "`, if it is there and not null")] pub $maybe: Option<$maybe_type>,)*
        }

        $(impl $name {
            #[doc = concat!("What `", $tag_key, "` says.")]
            pub const $tag: &'static str = $tag_value;
        })?

        const _: () = {
            use $crate::__private::serde;
            use $crate::{Blank, Payload, Shape, Shaped};

            #[allow(non_camel_case_types, dead_code, reason = "the places of the fields that are always there")]
            enum Place { $($field,)* }

            impl Blank for $name {
                fn blank() -> Self {
                    Self { $($field: Blank::blank(),)* $($maybe: None,)* }
                }
            }

            impl Payload for $name {
                const ALWAYS: &'static [&'static str] = &[$($key),*];

                #[allow(unused_variables, reason = "nothing may always be there")]
                #[inline]
                fn set<'de, A: serde::de::MapAccess<'de>>(
                    &mut self,
                    key: &str,
                    seen: &mut u128,
                    map: &mut A,
                ) -> Result<bool, A::Error> {
                    match key {
                        $($key => {
                            *seen |= 1 << (Place::$field as u32);
                            self.$field = map.next_value()?;
                        })*
                        $($maybe_key => self.$maybe = map.next_value()?,)*
                        $($tag_key => {
                            let serde::de::IgnoredAny = map.next_value()?;
                        })?
                        _ => return Ok(false),
                    }
                    Ok(true)
                }
            }

            impl Shaped for $name {
                fn shape() -> Shape {
                    Shape::Object(&[
                        $(($tag_key, || Shape::Name(&[$tag_value])),)?
                        $(($key, <$type as Shaped>::shape),)*
                        $(($maybe_key, <$maybe_type as Shaped>::shape),)*
                    ])
                }
            }

            impl ::std::fmt::Debug for $name {
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    $crate::__private::debug(f, stringify!($name), &[
                        $(($key, &self.$field),)*
                        $(($maybe_key, &self.$maybe),)*
                    ])
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    $crate::__private::object(deserializer)
                }
            }
        };
    )+};
}
/// Declares an [`open_enum!`](webhook_core::open_enum) that may stand in a payload.
#[macro_export]
macro_rules! names {
    ($($(#[$meta:meta])* pub enum $name:ident { $($variant:ident = $text:literal),+ $(,)? })+) => {$(
        $crate::__private::webhook_core::open_enum! {
            $(#[$meta])*
            pub enum $name { $($variant = $text,)+ }
        }

        impl $crate::Blank for $name {
            fn blank() -> Self {
                Self::Other(Box::default())
            }
        }

        impl $crate::Shaped for $name {
            fn shape() -> $crate::Shape {
                $crate::Shape::Name(Self::KNOWN)
            }
        }
    )+};
}
/// A value to begin with, which is replaced before anybody sees it.
pub trait Blank {
    /// The value to begin with.
    #[doc(hidden)]
    fn blank() -> Self;
}

/// An object whose fields are known.
pub trait Payload: Blank {
    /// The keys without which it cannot be read, in the order of their places in `seen`.
    const ALWAYS: &'static [&'static str];

    /// Reads the value of `key` into its field; `false` if there is none, and nothing was read.
    ///
    /// # Errors
    ///
    /// Those of the map.
    fn set<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        seen: &mut u128,
        map: &mut A,
    ) -> Result<bool, A::Error>;
}

/// A type whose known parts can be listed.
pub trait Shaped {
    /// What is known of its parts.
    fn shape() -> Shape;
}

/// What is known of a value's parts.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// No parts, or none that are known.
    Leaf,
    /// A text.
    Text,
    /// A text of which these are known.
    Name(&'static [&'static str]),
    /// An object with these keys.
    Object(&'static [(&'static str, Part)]),
    /// A list, or an object of arbitrary keys, with such values; a single value passes for it.
    Each(Part),
    /// A number of which these are known.
    Number(&'static [i64]),
    /// An object of which the number at this key says what it is.
    Tagged(&'static str, &'static [(&'static [i64], Part)]),
    /// One of several objects, by what it says under the key.
    OneOf(&'static str, &'static [(&'static str, Part)]),
}

/// The shape of a part, asked for only when it is met: parts may contain themselves.
pub type Part = fn() -> Shape;

macro_rules! leaves {
    ($($type:ty),*) => {$(
        impl Blank for $type {
            fn blank() -> Self {
                Self::default()
            }
        }

        impl Shaped for $type {
            fn shape() -> Shape {
                Shape::Leaf
            }
        }
    )*};
}
leaves!(bool, i64, f64);

macro_rules! texts {
    ($($type:ty),*) => {$(
        impl Blank for $type {
            fn blank() -> Self {
                Self::default()
            }
        }

        impl Shaped for $type {
            fn shape() -> Shape {
                Shape::Text
            }
        }
    )*};
}
texts!(String, Box<str>);

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: Shaped> Shaped for Box<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Shaped> Shaped for Option<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    fn shape() -> Shape {
        Shape::Each(T::shape)
    }
}

/// Reads the JSON object of a payload.
///
/// # Errors
///
/// A [`JsonError`] with the path to what could not be read.
pub fn read<T: Payload>(json: &[u8]) -> Result<T, JsonError> {
    // One look at all bytes costs a fraction of one at each text.
    let text = std::str::from_utf8(json).map_err(|error| {
        let valid = json.get(..error.valid_up_to()).unwrap_or_default();
        JsonError::custom(path_to_end(valid), error.to_string())
    })?;
    let mut reader = serde_json::Deserializer::from_str(text);
    take_fault();
    let value = object(&mut reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|error: serde_json::Error| {
        let fault = take_fault().and_then(|it| Some((it.offset(json)?, it.message)));
        let Some((offset, message)) = fault else {
            let path = path_at(json, error.line(), error.column());
            return JsonError::custom(path, error.to_string());
        };
        let (line, column) = place_of(json, offset);
        let message = format!("{message} at line {line} column {column}");
        JsonError::custom(path_to(json, offset), message)
    })
}

/// Reads an object of known fields: what a `Deserialize` written by hand calls.
///
/// # Errors
///
/// Those of the deserializer.
#[inline]
pub fn object<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Payload,
{
    deserializer.deserialize_map(Fill(PhantomData))
}

/// The same into a value that is blank as yet: a large one need not be moved into its place.
///
/// # Errors
///
/// Those of the deserializer; the value then is of no use.
#[inline]
pub fn fill<'de, D, T>(value: &mut T, deserializer: D) -> Result<(), D::Error>
where
    D: Deserializer<'de>,
    T: Payload,
{
    deserializer.deserialize_map(FillIn(value))
}

struct Fill<T>(PhantomData<T>);

impl<'de, T: Payload> Visitor<'de> for Fill<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut value = T::blank();
        FillIn(&mut value).visit_map(map)?;
        Ok(value)
    }
}

struct FillIn<'a, T>(&'a mut T);

impl<'de, T: Payload> Visitor<'de> for FillIn<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = 0;
        while let Some(Key(key)) = map.next_key()? {
            if !self.0.set(&key, &mut seen, &mut map)? {
                map.next_value::<IgnoredAny>()?;
            }
        }
        match missing(T::ALWAYS, seen) {
            Some(key) => Err(A::Error::missing_field(key)),
            None => Ok(()),
        }
    }
}

fn missing(keys: &'static [&'static str], seen: u128) -> Option<&'static str> {
    let mut places = keys.iter().enumerate();
    places
        .find(|(place, _)| seen >> place & 1 == 0)
        .map(|(_, key)| *key)
}

/// A key, which is copied only where it has escapes.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E: Error>(self, key: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// Shows the fields by the names that the sender gives them.
///
/// # Errors
///
/// Those of the formatter.
#[doc(hidden)]
pub fn debug(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (key, value) in fields {
        shown.field(key, value);
    }
    shown.finish()
}
