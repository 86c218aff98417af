//! What a payload has that this version does not know.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use serde_json::value::RawValue;

use crate::one_of::tag_of;
use crate::payload::{Part, Shape, Shaped};
use crate::tagged::{is_shallow, number_in};

/// What a payload has that the struct for it does not: nothing of it is lost, since the payload's bytes
/// are kept.
///
/// Fields within a value of no known shape, a [`Json`](crate::Json), count as known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The paths of fields that the struct does not have, such as `issue.labels[0].shape`.
    pub unknown_fields: Vec<String>,
    /// The paths of texts and numbers that the enum there does not know.
    pub unknown_values: Vec<String>,
}

/// Compares a payload with the shape that it was read into.
#[must_use]
pub fn report(payload: &[u8], shape: Shape) -> Report {
    let mut report = Report::default();
    let mut json = serde_json::Deserializer::from_slice(payload);
    let path = &mut String::new();
    let walk = Walk {
        shape,
        path,
        report: &mut report,
        is_entry: false,
    };
    // It was read before, so it is JSON.
    let _ = walk.deserialize(&mut json);
    report
}

/// Compares a payload with what a `T` has.
#[must_use]
pub fn report_of<T: Shaped>(payload: &[u8]) -> Report {
    report(payload, T::shape())
}

struct Walk<'a> {
    shape: Shape,
    path: &'a mut String,
    report: &'a mut Report,
    /// In an object of arbitrary keys, where a value of another type is left out.
    is_entry: bool,
}

impl Walk<'_> {
    /// What is no text.
    fn other(self) {
        if self.is_entry && matches!(self.shape, Shape::Text | Shape::Name(_)) {
            self.report.unknown_fields.push(self.path.clone());
        }
    }

    /// The same one step further down, and back.
    fn step<T>(
        &mut self,
        step: fmt::Arguments<'_>,
        shape: Shape,
        with: impl FnOnce(Walk<'_>) -> T,
    ) -> T {
        let length = self.path.len();
        let _ = fmt::Write::write_fmt(self.path, step);
        let result = with(Walk {
            shape,
            path: self.path,
            report: self.report,
            is_entry: false,
        });
        self.path.truncate(length);
        result
    }

    /// One of several objects: known by its number, and listed at the number if it is not.
    fn tagged(mut self, text: &RawValue, tag: &'static str, variants: &[(&[i64], Part)]) {
        if !is_shallow(text.get()) {
            return; // it was not read either
        }
        let Ok(Some(number)) = number_in(text, tag) else {
            return;
        };
        match variants
            .iter()
            .find(|(numbers, _)| numbers.contains(&number))
        {
            Some((_, shape)) => {
                self.shape = shape();
                self.is_entry = false;
                let _ = self.deserialize(&mut serde_json::Deserializer::from_str(text.get()));
            }
            None => self.step(format_args!(".{tag}"), Shape::Leaf, |walk| {
                walk.report.unknown_values.push(walk.path.clone());
            }),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.shape {
            Shape::Leaf => IgnoredAny::deserialize(deserializer).map(drop),
            Shape::Text if !self.is_entry => IgnoredAny::deserialize(deserializer).map(drop),
            Shape::Tagged(tag, variants) => {
                let text = <&RawValue>::deserialize(deserializer)?;
                self.tagged(text, tag, variants);
                Ok(())
            }
            Shape::Text | Shape::Name(_) | Shape::Number(_) | Shape::Object(_) | Shape::Each(_) => {
                deserializer.deserialize_any(self)
            }
            Shape::OneOf(key, variants) => {
                let raw = Box::<RawValue>::deserialize(deserializer)?;
                if !raw.get().starts_with('{') {
                    return Ok(());
                }
                let tag = tag_of(raw.get(), key);
                let known = variants.iter().find(|(it, _)| tag.as_deref() == Some(*it));
                let shape = match known {
                    Some((_, shape)) => shape(),
                    None => {
                        let unknown = if self.path.is_empty() {
                            key.to_owned()
                        } else {
                            format!("{}.{key}", self.path)
                        };
                        self.report.unknown_values.push(unknown);
                        Shape::Leaf
                    }
                };
                let mut json = serde_json::Deserializer::from_str(raw.get());
                let walk = Walk { shape, ..self };
                walk.deserialize(&mut json).map_err(D::Error::custom)
            }
        }
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let is_entry = matches!(self.shape, Shape::Each(_));
        if matches!(self.shape, Shape::Text | Shape::Name(_)) {
            self.other();
            return IgnoredAny.visit_map(map).map(drop);
        }
        while let Some(key) = map.next_key::<String>()? {
            let known = match self.shape {
                Shape::Object(fields) => fields
                    .iter()
                    .find(|(name, _)| *name == key)
                    .map(|(_, shape)| shape()),
                Shape::Each(shape) => Some(shape()),
                Shape::Leaf
                | Shape::Text
                | Shape::Name(_)
                | Shape::Number(_)
                | Shape::Tagged(..)
                | Shape::OneOf(..) => Some(Shape::Leaf),
            };
            let dot = if self.path.is_empty() { "" } else { "." };
            let path = format_args!("{dot}{key}");
            self.step(path, known.unwrap_or(Shape::Leaf), |walk| {
                if known.is_none() {
                    walk.report.unknown_fields.push(walk.path.clone());
                }
                map.next_value_seed(Walk { is_entry, ..walk })
            })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        if self.is_entry && matches!(self.shape, Shape::Text | Shape::Name(_)) {
            self.other();
            return IgnoredAny.visit_seq(seq).map(drop);
        }
        let shape = match self.shape {
            Shape::Each(shape) => shape(),
            other => other,
        };
        let mut index = 0_usize;
        while self
            .step(format_args!("[{index}]"), shape, |walk| {
                seq.next_element_seed(walk)
            })?
            .is_some()
        {
            index = index.saturating_add(1);
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        if let Shape::Name(known) = self.shape
            && !known.contains(&text)
        {
            self.report.unknown_values.push(self.path.clone());
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.other();
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        if let Shape::Number(known) = self.shape
            && !known.contains(&number)
        {
            self.report.unknown_values.push(self.path.clone());
        }
        self.other();
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) => {
                self.other();
                Ok(())
            }
        }
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.other();
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.other();
        Ok(())
    }
}

#[cfg(test)]
#[allow(
    unreachable_pub,
    missing_debug_implementations,
    reason = "the macro's structs are for others"
)]
mod tests {
    use super::*;
    use crate::Map;

    crate::names! {
        /// What may be done.
        pub enum Level { Read = "read" }
    }

    crate::payload! {
        /// Maps and lists of texts.
        pub struct Installation {
            always {}
            maybe {
                permissions: Map<Level> = "permissions",
                labels: Map<String> = "labels",
                events: Vec<String> = "events",
                levels: Vec<Level> = "levels",
                name: String = "name",
            }
        }
    }

    #[test]
    fn what_is_not_utf_8_is_an_error_at_its_place() {
        let error = crate::read::<Installation>(b"{\"labels\":{\"a\":\"x\xff\"}}").unwrap_err();
        assert_eq!(error.path(), "labels.a");
    }

    #[test]
    fn entries_that_a_map_leaves_out_are_listed() {
        let json = br#"{
            "permissions": {"a": "read", "b": "fly", "c": 1, "d": null, "e": {"f": 1}, "g": ["read"]},
            "labels": {"a": "x", "b": -1, "c": false, "d": [[]], "e": 1.5},
            "events": ["x"], "levels": ["read", "fly"], "name": null
        }"#;
        let installation: Installation = crate::read(json).unwrap();
        assert_eq!(installation.permissions.unwrap().len(), 2);
        assert_eq!(installation.labels.unwrap().len(), 1);
        let report = report_of::<Installation>(json);
        assert_eq!(report.unknown_values, ["permissions.b", "levels[1]"]);
        let fields = ["c", "d", "e", "g"].map(|it| format!("permissions.{it}"));
        let labels = ["b", "c", "d", "e"].map(|it| format!("labels.{it}"));
        assert_eq!(report.unknown_fields, [fields, labels].concat());
    }
}
