//! An object of arbitrary keys, to which a sender may add what it likes.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};

use crate::payload::{Blank, Shape, Shaped};

/// An object of arbitrary keys, with values that are of one type.
///
/// Dereferences to the [`BTreeMap`]. A value of another type, which a later version of the sender may have added, is
/// left out of it and no error: an entry is a field like any other. The payload's bytes have it.
#[derive(Clone, Debug)]
pub struct Map<T>(BTreeMap<String, T>);

impl<T> Map<T> {
    /// The entries.
    #[must_use]
    pub fn into_inner(self) -> BTreeMap<String, T> {
        self.0
    }
}

impl<T> Deref for Map<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &BTreeMap<String, T> {
        &self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Map<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Map<T>, A::Error> {
                let mut entries = BTreeMap::new();
                while let Some((key, OrNot(value))) = map.next_entry()? {
                    if let Some(value) = value {
                        entries.insert(key, value);
                    }
                }
                Ok(Map(entries))
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }
}

/// A value, or whatever else stands in its place. Unlike an untagged enum it buffers nothing.
struct OrNot<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OrNot<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue(PhantomData))
    }
}

struct AnyValue<T>(PhantomData<T>);

fn or_not<'de, T: Deserialize<'de>, E: Error>(value: impl IntoDeserializer<'de, E>) -> OrNot<T> {
    OrNot(T::deserialize(value.into_deserializer()).ok())
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for AnyValue<T> {
    type Value = OrNot<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<OrNot<T>, E> {
        Ok(or_not::<T, E>(text))
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<OrNot<T>, E> {
        Ok(or_not::<T, E>(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<OrNot<T>, E> {
        Ok(or_not::<T, E>(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<OrNot<T>, E> {
        Ok(or_not::<T, E>(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<OrNot<T>, E> {
        Ok(or_not::<T, E>(number))
    }

    fn visit_unit<E: Error>(self) -> Result<OrNot<T>, E> {
        Ok(or_not::<T, E>(()))
    }

    // What a type refuses for not being its kind it has not begun to read, so that the rest can be passed over.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<OrNot<T>, A::Error> {
        match T::deserialize(MapAccessDeserializer::new(&mut map)) {
            Ok(value) => Ok(OrNot(Some(value))),
            Err(_) => IgnoredAny.visit_map(map).map(|_| OrNot(None)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OrNot<T>, A::Error> {
        match T::deserialize(SeqAccessDeserializer::new(&mut seq)) {
            Ok(value) => Ok(OrNot(Some(value))),
            Err(_) => IgnoredAny.visit_seq(seq).map(|_| OrNot(None)),
        }
    }
}

impl<T> Blank for Map<T> {
    fn blank() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Shaped> Shaped for Map<T> {
    fn shape() -> Shape {
        Shape::Each(T::shape)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_another_type_is_left_out() {
        let json = r#"{"a":"x","b":null,"c":1,"d":-1,"e":1.5,"f":true,"g":{"h":[1,{}]},"i":["y",[]],"j":"z","k":{}}"#;
        let texts: Map<String> = serde_json::from_str(json).unwrap();
        let entries: Vec<_> = texts
            .iter()
            .map(|(key, value)| (&**key, &**value))
            .collect();
        assert_eq!(entries, [("a", "x"), ("j", "z")]);
        let flags: Map<bool> = serde_json::from_str(json).unwrap();
        assert_eq!(flags.into_inner(), BTreeMap::from([("f".to_owned(), true)]));
        let lists: Map<Vec<String>> = serde_json::from_str(r#"{"a":["x"],"b":"y"}"#).unwrap();
        assert_eq!(lists.get("a").unwrap(), &["x"]);
        assert!(serde_json::from_str::<Map<String>>("[]").is_err());
        assert!(serde_json::from_str::<Map<String>>(r#"{"a":{"b":}}"#).is_err());
    }
}
