//! Enums of names that the sender may extend at any time.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// Returns the place of a name among those that an enum knows.
// It is compiled once, while a `match` over hundreds of names is most of what a sender's names cost the compiler.
#[doc(hidden)]
#[must_use]
pub fn place_of(name: &str, known: &[&str]) -> Option<usize> {
    known.iter().position(|it| *it == name)
}

/// Reads a name without copying it, if it is known.
///
/// # Errors
///
/// Returns an error for a value that is not a text.
#[doc(hidden)]
pub fn read_name<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str>,
{
    deserializer.deserialize_str(Name(PhantomData))
}

struct Name<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for Name<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        Ok(T::from(name))
    }
}

/// Declares an enum over known names that keeps every other name in a variant `Other`.
///
/// It reads and writes as a plain string, so a name that the sender adds never fails. It also is `AsRef<str>`, so it
/// can be passed where a name is asked for.
///
/// ```
/// webhook_core::open_enum! {
///     /// What happened.
///     pub enum Happening {
///         Created = "thing.created",
///         Deleted = "thing.deleted",
///     }
/// }
///
/// assert_eq!(Happening::from("thing.created"), Happening::Created);
/// assert_eq!(Happening::from("thing.moved").as_str(), "thing.moved");
/// assert!(!Happening::from("thing.moved").is_known());
/// assert_eq!(Happening::Created.as_ref(), "thing.created");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
            /// A name that this version does not know.
            Other(Box<str>),
        }

        impl $name {
            /// Every name that this version knows, in the order of declaration.
            pub const KNOWN: &'static [&'static str] = &[$($text),+];

            /// Returns the sender's name.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(name) => name,
                }
            }

            /// Returns whether this version knows the name.
            #[must_use]
            pub const fn is_known(&self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> Self {
                const ALL: &[$name] = &[$($name::$variant),+];
                let known = $crate::__private::place_of(name, Self::KNOWN);
                match known.and_then(|place| ALL.get(place)) {
                    Some(known) => known.clone(),
                    None => Self::Other(name.into()),
                }
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: $crate::__private::serde::Serializer,
            {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: $crate::__private::serde::Deserializer<'de>,
            {
                $crate::__private::read_name(deserializer)
            }
        }
    };
}
