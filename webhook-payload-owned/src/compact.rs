//! Values that stand in payloads by the ten thousand.

use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU64;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use crate::payload::{Blank, Shape, Shaped};

/// A number, which as an `Option` takes no more room than without: 8 bytes, not 16.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number(NonZeroU64);

/// The bits of a value that no JSON has, with which those of all others are mixed.
const NOT_A_NUMBER: u64 = f64::NAN.to_bits();

impl Number {
    /// The number; `None` for what is not a number.
    #[must_use]
    pub const fn new(number: f64) -> Option<Self> {
        if number.is_nan() {
            return None;
        }
        match NonZeroU64::new(number.to_bits() ^ NOT_A_NUMBER) {
            Some(mixed) => Some(Self(mixed)),
            None => None,
        }
    }

    /// The number as Rust's.
    #[must_use]
    pub const fn get(self) -> f64 {
        f64::from_bits(self.0.get() ^ NOT_A_NUMBER)
    }
}

impl From<Number> for f64 {
    fn from(number: Number) -> Self {
        number.get()
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.get() == *other
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = f64::deserialize(deserializer)?;
        Self::new(number).ok_or_else(|| D::Error::custom("not a number"))
    }
}

impl Blank for Number {
    fn blank() -> Self {
        Self(NonZeroU64::MIN)
    }
}

impl Shaped for Number {
    fn shape() -> Shape {
        Shape::Leaf
    }
}

/// A list that takes no more room than its items: it does not grow.
///
/// A list that grows as it is read holds up to three times its items while it moves; this one twice.
#[derive(Clone, PartialEq, Eq)]
pub struct List<T>(Box<[T]>);

/// What is gathered before it is put together.
const CHUNK: usize = 512;

/// What there is room for after the first item.
const FEW: usize = 15;

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
            type Value = List<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<List<T>, A::Error> {
                let Some(first) = seq.next_element()? else {
                    return Ok(List(Box::default()));
                };
                // Most lists have one item or a dozen.
                let (mut full, mut chunk) = (Vec::new(), vec![first]);
                while let Some(item) = seq.next_element()? {
                    if chunk.len() == 1 {
                        chunk.reserve_exact(FEW);
                    }
                    if chunk.len() == CHUNK {
                        full.push(std::mem::replace(&mut chunk, Vec::with_capacity(CHUNK)));
                    }
                    chunk.push(item);
                }
                if full.is_empty() {
                    return Ok(List(chunk.into_boxed_slice()));
                }
                let size = full.len().saturating_mul(CHUNK);
                let mut all = Vec::with_capacity(size.saturating_add(chunk.len()));
                for chunk in full {
                    all.extend(chunk);
                }
                all.extend(chunk);
                Ok(List(all.into_boxed_slice()))
            }
        }

        deserializer.deserialize_seq(Items(PhantomData))
    }
}

impl<T> Blank for List<T> {
    fn blank() -> Self {
        Self(Box::default())
    }
}

impl<T: Shaped> Shaped for List<T> {
    fn shape() -> Shape {
        Shape::Each(T::shape)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_what_was_written_and_costs_nothing_to_be_optional() {
        assert_eq!(size_of::<Option<Number>>(), 8);
        for text in [
            "0",
            "-0.0",
            "1",
            "0.1",
            "25.933313",
            "-7.5e300",
            "4.9e-324",
            "9007199254740993",
        ] {
            let number: Number = serde_json::from_str(text).unwrap();
            let plain: f64 = serde_json::from_str(text).unwrap();
            assert_eq!(number.get().to_bits(), plain.to_bits(), "{text}");
            assert_eq!(number, plain);
        }
        let odd = [0.0, f64::MIN_POSITIVE, f64::INFINITY, f64::NEG_INFINITY];
        for plain in odd {
            assert_eq!(Number::new(plain).unwrap().get().to_bits(), plain.to_bits());
        }
        for nan in [f64::NAN, -f64::NAN, f64::from_bits(NOT_A_NUMBER | 1)] {
            assert_eq!(Number::new(nan), None);
        }
        assert!(serde_json::from_str::<Number>("1e999").is_err());
        assert!(serde_json::from_str::<Number>("\"1\"").is_err());
    }

    #[test]
    fn a_list_keeps_its_items_and_their_order_whatever_its_length() {
        for length in [0, 1, 511, 512, 513, 1024, 1025, 5000] {
            let numbers: Vec<usize> = (0..length).collect();
            let list: List<usize> = serde_json::from_str(&format!("{numbers:?}")).unwrap();
            assert_eq!(*list, *numbers);
            assert!(list.into_iter().eq(numbers));
        }
        assert!(serde_json::from_str::<List<usize>>("[1,\"2\"]").is_err());
        assert!(serde_json::from_str::<List<usize>>("{}").is_err());
    }
}
