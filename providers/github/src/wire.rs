//! The top level of a payload, in one pass: a payload may have 25 MB, and no tree is built of it.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::event::{Account, Repository};

/// A key, which is copied only where it has escapes.
#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

/// What every payload may have, and the names of all that it has.
#[derive(Default)]
pub(crate) struct Wire<'de> {
    pub(crate) action: Option<String>,
    pub(crate) installation: Option<Installation>,
    pub(crate) organization: Option<Account>,
    pub(crate) repository: Option<Repository>,
    pub(crate) sender: Option<Account>,
    keys: Vec<Cow<'de, str>>,
}

#[derive(serde::Deserialize)]
pub(crate) struct Installation {
    #[serde(default, deserialize_with = "scalar")]
    pub(crate) id: Option<u64>,
}

impl Wire<'_> {
    /// Whether the payload has each of these keys, of whatever value.
    pub(crate) fn has_all(&self, names: &[&str]) -> bool {
        names
            .iter()
            .all(|name| self.keys.iter().any(|key| key == name))
    }
}

impl<'de> Deserialize<'de> for Wire<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Payload;

        impl<'de> Visitor<'de> for Payload {
            type Value = Wire<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a payload, which is an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Wire<'de>, A::Error> {
                let mut wire = Wire::default();
                while let Some(Key(key)) = map.next_key()? {
                    match &*key {
                        "action" => wire.action = map.next_value::<Scalar<_>>()?.get(),
                        "installation" => wire.installation = map.next_value::<Object<_>>()?.0,
                        "organization" => wire.organization = map.next_value::<Object<_>>()?.0,
                        "repository" => wire.repository = map.next_value::<Object<_>>()?.0,
                        "sender" => wire.sender = map.next_value::<Object<_>>()?.0,
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                    wire.keys.push(key);
                }
                Ok(wire)
            }
        }

        deserializer.deserialize_map(Payload)
    }
}

/// A string or number, or whatever else stands in its place: handlers are not chosen by it.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Scalar<T> {
    Expected(T),
    Other(IgnoredAny),
}

impl<T> Scalar<T> {
    fn get(self) -> Option<T> {
        match self {
            Self::Expected(value) => Some(value),
            Self::Other(_) => None,
        }
    }
}

/// The string or number if it is a `T`, for fields.
pub(crate) fn scalar<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Scalar::deserialize(deserializer).map(Scalar::get)
}

/// An object, or whatever else stands in its place. Unlike an untagged enum it buffers nothing.
struct Object<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ObjectOrNot(PhantomData))
    }
}

struct ObjectOrNot<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectOrNot<T> {
    type Value = Object<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Object<T>, A::Error> {
        let fields = MapAccessDeserializer::new(map);
        T::deserialize(fields).map(|value| Object(Some(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Object<T>, A::Error> {
        IgnoredAny.visit_seq(seq).map(|_| Object(None))
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Object<T>, E> {
        Ok(Object(None))
    }

    fn visit_unit<E: Error>(self) -> Result<Object<T>, E> {
        Ok(Object(None))
    }
}
