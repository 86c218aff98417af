//! An object where others have a text or a number.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};

use crate::payload::{Blank, Shape, Shaped};
use crate::value::Scalar;

/// A text, a number or a truth value, or an object that says more.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ScalarOr<T> {
    /// The text, number or truth value.
    Scalar(Scalar),
    /// The object.
    Object(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ScalarOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
            type Value = ScalarOr<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a number, a truth value or an object")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<ScalarOr<T>, E> {
                scalar(text)
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<ScalarOr<T>, E> {
                scalar(number)
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<ScalarOr<T>, E> {
                scalar(number)
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<ScalarOr<T>, E> {
                scalar(number)
            }

            fn visit_bool<E: Error>(self, flag: bool) -> Result<ScalarOr<T>, E> {
                scalar(flag)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<ScalarOr<T>, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(ScalarOr::Object)
            }
        }

        deserializer.deserialize_any(Either(PhantomData))
    }
}

fn scalar<'de, T, E: Error>(value: impl IntoDeserializer<'de, E>) -> Result<ScalarOr<T>, E> {
    Scalar::deserialize(value.into_deserializer()).map(ScalarOr::Scalar)
}

impl<T> Blank for ScalarOr<T> {
    fn blank() -> Self {
        Self::Scalar(Scalar::blank())
    }
}

impl<T: Shaped> Shaped for ScalarOr<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro's structs are for others")]
mod tests {
    use super::*;

    crate::payload! {
        /// An object.
        pub struct Choice {
            always { id: String = "id", }
            maybe {}
        }
    }

    #[test]
    fn either_is_read_and_nothing_else() {
        let read = |json: &str| serde_json::from_str::<ScalarOr<Choice>>(json);
        for (json, expected) in [
            (r#""low""#, Scalar::Text("low".to_owned())),
            ("3", Scalar::Integer(3)),
            ("-3", Scalar::Integer(-3)),
            ("0.5", Scalar::Number(0.5)),
            ("true", Scalar::Flag(true)),
        ] {
            assert!(
                matches!(read(json), Ok(ScalarOr::Scalar(it)) if it == expected),
                "{json}"
            );
        }
        assert!(matches!(read(r#"{"id":"a"}"#), Ok(ScalarOr::Object(it)) if it.id == "a"));
        assert!(read("{}").is_err());
        assert!(read("[]").is_err());
        assert!(read("18446744073709551615").is_err());
    }
}
