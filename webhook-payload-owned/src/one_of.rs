//! Values that are one of several objects, told apart by what one key says.

use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use webhook_core::{JsonError, read_json};

use crate::Json;

/// Declares an enum of the objects that a value may be, by what they say under a key.
///
/// ```text
/// one_of! {
///     /// Where it goes.
///     pub enum Destination by "object" { Card(Card) = "card", Account(Account) = "account" }
/// }
/// ```
///
/// What says something else, or is not what it says, or is no object at all, is `Other`.
#[macro_export]
macro_rules! one_of {
    ($($(#[$meta:meta])* pub enum $name:ident by $key:literal { $($variant:ident($type:ty) = $tag:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $tag, "`")] $variant(Box<$type>),)+
            /// What this version does not know, or cannot read.
            Other($crate::Json),
        }

        impl $name {
            /// Reads it as far as it goes, and says what of it was left out, as [`read_leniently`] does.
            ///
            /// [`read_leniently`]: $crate::read_leniently
            ///
            /// # Errors
            ///
            /// What is no JSON.
            pub fn read_leniently(
                json: &[u8],
            ) -> Result<(Self, Vec<String>), $crate::__private::webhook_core::JsonError> {
                let (tag, json) = $crate::__private::one_of(json, $key)?;
                let known = match tag.as_deref() {
                    $(Some($tag) => $crate::read_leniently(json.as_str().as_bytes())
                        .ok()
                        .map(|(it, left_out)| (Self::$variant(Box::new(it)), left_out)),)+
                    _ => None,
                };
                Ok(known.unwrap_or((Self::Other(json), Vec::new())))
            }
        }

        const _: () = {
            use $crate::__private::serde::{self, Deserialize as _};

            impl $crate::Blank for $name {
                fn blank() -> Self {
                    Self::Other($crate::Blank::blank())
                }
            }

            impl $crate::Shaped for $name {
                fn shape() -> $crate::Shape {
                    $crate::Shape::OneOf($key, &[$(($tag, <$type as $crate::Shaped>::shape)),+])
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let json = $crate::Json::deserialize(deserializer)?;
                    let read = Self::read_leniently(json.as_str().as_bytes());
                    Ok(read.map_or(Self::Other(json), |(it, _)| it))
                }
            }
        };
    )+};
}

/// A value as it was written, and what it says under `key`.
///
/// # Errors
///
/// What is no JSON.
#[doc(hidden)]
pub fn one_of(json: &[u8], key: &str) -> Result<(Option<String>, Json), JsonError> {
    let raw: Box<RawValue> = read_json(json)?;
    Ok((tag_of(raw.get(), key), Json::from(raw)))
}

/// The text under `key` of an object; what follows it is not read.
pub(crate) fn tag_of(object: &str, key: &str) -> Option<String> {
    struct Find<'a> {
        key: &'a str,
        found: &'a mut Option<String>,
    }

    impl<'de> Visitor<'de> for Find<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(key) = map.next_key::<String>()? {
                if key == self.key {
                    *self.found = map.next_value::<Option<String>>()?;
                    break;
                }
                map.next_value::<IgnoredAny>()?;
            }
            Ok(())
        }
    }

    let mut found = None;
    let find = Find {
        key,
        found: &mut found,
    };
    // What is left of the object is an error to the reader, and none here.
    let _ = serde_json::Deserializer::from_str(object).deserialize_map(find);
    found
}
