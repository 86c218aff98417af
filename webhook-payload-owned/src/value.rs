//! Values that come in more than one form.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    Deserialize, DeserializeOwned, Deserializer, Error, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;
use webhook_core::{JsonError, read_json};

use crate::payload::{Blank, Shape, Shaped};

/// A time, as the sender wrote it: an RFC 3339 text, or seconds since 1970.
///
/// Of some senders the same field comes in either form, depending on the event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Time(Written);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Written {
    Text(Box<str>),
    Seconds(i64),
}

impl Time {
    /// The text, where it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Written::Text(text) => Some(text),
            Written::Seconds(_) => None,
        }
    }

    /// Seconds since 1970 in UTC, without the fraction; `None` for a text that is no time of RFC 3339.
    #[must_use]
    pub fn unix_seconds(&self) -> Option<i64> {
        match &self.0 {
            Written::Text(text) => seconds_of(text),
            Written::Seconds(seconds) => Some(*seconds),
        }
    }
}

/// As it was written.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Written::Text(text) => f.write_str(text),
            Written::Seconds(seconds) => seconds.fmt(f),
        }
    }
}

/// `2024-01-31T23:59:59.123Z`, with `+01:00` or `+0100` in place of `Z`.
fn seconds_of(text: &str) -> Option<i64> {
    let digits = |range: std::ops::Range<usize>| -> Option<i64> {
        let digits = text.get(range)?;
        let all = digits.bytes().all(|it| it.is_ascii_digit());
        all.then(|| digits.parse().ok()).flatten()
    };
    let marks = [(4, "-"), (7, "-"), (13, ":"), (16, ":")];
    let marked = |(at, mark): (usize, &str)| text.get(at..)?.starts_with(mark).then_some(());
    marks.into_iter().try_for_each(marked)?;
    let separator = text.get(10..11)?;
    if !matches!(separator, "T" | "t" | " ") {
        return None;
    }
    let (year, month, day) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
    let (hour, minute, second) = (digits(11..13)?, digits(14..16)?, digits(17..19)?);
    if !(1..=12).contains(&month)
        || !(1..=31).contains(&day)
        || hour > 23
        || minute > 59
        || second > 60
    {
        return None;
    }
    let rest = text.get(19..)?;
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|it: char| it.is_ascii_digit()),
        None => rest,
    };
    let offset = match zone {
        "Z" | "z" => 0,
        _ => {
            let sign = match zone.get(..1)? {
                "+" => 1_i64,
                "-" => -1,
                _ => return None,
            };
            let hours: i64 = zone.get(1..3)?.parse().ok()?;
            let minutes = zone.get(3..)?;
            let minutes: i64 = minutes.strip_prefix(':').unwrap_or(minutes).parse().ok()?;
            sign.checked_mul(
                hours
                    .checked_mul(60)?
                    .checked_add(minutes)?
                    .checked_mul(60)?,
            )?
        }
    };
    let time = hour
        .checked_mul(3600)?
        .checked_add(minute.checked_mul(60)?)?
        .checked_add(second)?;
    days(year, month, day)?
        .checked_mul(86_400)?
        .checked_add(time)?
        .checked_sub(offset)
}

/// Days from 1970-01-01 to a day of the Gregorian calendar; years begin in March, so that leap days end them.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let (year, month) = if month > 2 {
        (year, month.checked_sub(3)?)
    } else {
        (year.checked_sub(1)?, month.checked_add(9)?)
    };
    let leaps = year
        .div_euclid(4)
        .checked_sub(year.div_euclid(100))?
        .checked_add(year.div_euclid(400))?;
    let before = month.checked_mul(153)?.checked_add(2)?.div_euclid(5);
    year.checked_mul(365)?
        .checked_add(leaps)?
        .checked_add(before)?
        .checked_add(day)?
        .checked_sub(719_469)
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Scalar::read(deserializer, "a time, as a text or in seconds")? {
            Scalar::Text(text) => Ok(Self(Written::Text(text.into()))),
            Scalar::Integer(seconds) => Ok(Self(Written::Seconds(seconds))),
            Scalar::Number(_) | Scalar::Flag(_) => {
                Err(D::Error::custom("neither a text nor an integer"))
            }
        }
    }
}

impl Blank for Time {
    fn blank() -> Self {
        Self(Written::Seconds(0))
    }
}

impl Shaped for Time {
    fn shape() -> Shape {
        Shape::Leaf
    }
}

/// A text, a number or a truth value: the same field comes as any of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Scalar {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Another number.
    Number(f64),
    /// `true` or `false`.
    Flag(bool),
}

impl Scalar {
    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        expected: &'static str,
    ) -> Result<Self, D::Error> {
        struct Any(&'static str);

        impl Visitor<'_> for Any {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(text.to_owned()))
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Scalar, E> {
                Ok(Scalar::Text(text))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Scalar, E> {
                Ok(Scalar::Integer(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Scalar, E> {
                match i64::try_from(number) {
                    Ok(number) => Ok(Scalar::Integer(number)),
                    Err(_) => Err(E::custom("a number beyond 64 bits")),
                }
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Scalar, E> {
                Ok(Scalar::Number(number))
            }

            fn visit_bool<E: Error>(self, flag: bool) -> Result<Scalar, E> {
                Ok(Scalar::Flag(flag))
            }
        }

        deserializer.deserialize_any(Any(expected))
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(deserializer, "a text, a number or a truth value")
    }
}

impl Blank for Scalar {
    fn blank() -> Self {
        Self::Integer(0)
    }
}

impl Shaped for Scalar {
    fn shape() -> Shape {
        Shape::Leaf
    }
}

/// JSON of no known shape, as it was written.
#[derive(Clone, Debug)]
pub struct Json(Box<RawValue>);

impl Json {
    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// The value as any type.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(self.as_str().as_bytes())
    }
}

impl From<Box<RawValue>> for Json {
    fn from(raw: Box<RawValue>) -> Self {
        Self(raw)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::deserialize(deserializer).map(Self)
    }
}

impl Blank for Json {
    fn blank() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl Shaped for Json {
    fn shape() -> Shape {
        Shape::Leaf
    }
}

/// A text, or an object that says more.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TextOr<T> {
    /// The text alone.
    Text(String),
    /// The object.
    Object(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for TextOr<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
            type Value = TextOr<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or an object")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<TextOr<T>, E> {
                Ok(TextOr::Text(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<TextOr<T>, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(TextOr::Object)
            }
        }

        deserializer.deserialize_any(Either(PhantomData))
    }
}

impl<T> Blank for TextOr<T> {
    fn blank() -> Self {
        Self::Text(String::new())
    }
}

impl<T: Shaped> Shaped for TextOr<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

/// A text, or a list of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OneOrMany {
    /// The text alone.
    One(String),
    /// The list.
    Many(Vec<String>),
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = OneOrMany;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a list of texts")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<OneOrMany, E> {
                Ok(OneOrMany::One(text.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OneOrMany, A::Error> {
                let mut many = Vec::new();
                while let Some(text) = seq.next_element()? {
                    many.push(text);
                }
                Ok(OneOrMany::Many(many))
            }
        }

        deserializer.deserialize_any(Either)
    }
}

impl Blank for OneOrMany {
    fn blank() -> Self {
        Self::One(String::new())
    }
}

impl Shaped for OneOrMany {
    fn shape() -> Shape {
        Shape::Leaf
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(json: &str) -> Option<i64> {
        let time: Time = serde_json::from_str(json).unwrap();
        time.unix_seconds()
    }

    #[test]
    fn times_in_either_form_are_the_same_time() {
        for (json, expected) in [
            ("1430869212", Some(1_430_869_212)),
            (r#""2015-05-05T23:40:12Z""#, Some(1_430_869_212)),
            (r#""2015-05-05T23:40:12.999Z""#, Some(1_430_869_212)),
            (r#""2015-05-06T01:40:12+02:00""#, Some(1_430_869_212)),
            (r#""1970-01-01T00:00:00Z""#, Some(0)),
            (r#""1969-12-31T23:59:59Z""#, Some(-1)),
            (r#""2000-02-29T12:00:00Z""#, Some(951_825_600)),
            (r#""2024-03-01T00:00:00-08:00""#, Some(1_709_280_000)),
            (r#""yesterday""#, None),
            (r#""2024-13-01T00:00:00Z""#, None),
            (r#""2024-01-01T00:00:00""#, None),
            (r#""""#, None),
        ] {
            assert_eq!(seconds(json), expected, "{json}");
        }
        assert!(serde_json::from_str::<Time>("{}").is_err());
        assert!(serde_json::from_str::<Time>("true").is_err());
    }
}
