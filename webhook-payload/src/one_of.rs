//! Values that are one of several objects, told apart by what one key says.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

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

        const _: () = {
            use $crate::__private::serde;

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
                    let (tag, json) = $crate::__private::one_of(deserializer, $key)?;
                    let known = match tag.as_deref() {
                        $(Some($tag) => $crate::read(json.as_str().as_bytes())
                            .ok()
                            .map(|it| Self::$variant(Box::new(it))),)+
                        _ => None,
                    };
                    Ok(known.unwrap_or(Self::Other(json)))
                }
            }
        };
    )+};
}

/// A value as it was written, and what it says under `key`.
///
/// # Errors
///
/// Those of the deserializer.
#[doc(hidden)]
pub fn one_of<'de, D: Deserializer<'de>>(
    deserializer: D,
    key: &str,
) -> Result<(Option<String>, Json), D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
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
