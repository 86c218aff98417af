//! The traits that all views share: they print themselves, compare, and serialize what the sender wrote.

use std::fmt;

use serde::ser::{Serialize as _, SerializeMap as _, SerializeSeq as _, Serializer};

use crate::node::Is;
use crate::number::is_exact;
use crate::value::Value;

fn debug(value: Value<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if value.is_object() {
        f.debug_map().entries(shown(value)).finish()
    } else if value.is_list() {
        f.debug_list().entries(value.elements()).finish()
    } else if let Some(text) = value.as_str() {
        fmt::Debug::fmt(text, f)
    } else {
        f.write_str(value.raw())
    }
}

/// Prints a view with its name.
///
/// # Errors
///
/// Returns the errors of the formatter.
#[doc(hidden)]
pub fn debug_as(name: &str, value: Value<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (key, value) in self::shown(value) {
        shown.field(key, &value);
    }
    shown.finish()
}

/// Iterates over what `Debug` shows of an object: everything but the values of keys that contain secrets.
fn shown(object: Value<'_>) -> impl Iterator<Item = (&str, Shown<'_>)> {
    let catalog = object.document().catalog;
    object
        .entries()
        .map(|(key, value)| (key, Shown((!catalog.hides(key)).then_some(value))))
}

struct Shown<'a>(Option<Value<'a>>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(value) => debug(value, f),
            None => f.write_str(".."),
        }
    }
}

fn is_same(a: Value<'_>, b: Value<'_>) -> bool {
    let (Some(one), Some(other)) = (a.node(), b.node()) else {
        return a.node().is_none() && b.node().is_none();
    };
    match (one.is(), other.is()) {
        (Is::Object, Is::Object) => {
            let mut ours: Vec<_> = a.entries().collect();
            let mut theirs: Vec<_> = b.entries().collect();
            ours.sort_unstable_by_key(|(key, _)| *key);
            theirs.sort_unstable_by_key(|(key, _)| *key);
            ours == theirs
        }
        (Is::List, Is::List) => a.elements().eq(b.elements()),
        (Is::Text | Is::Escaped, Is::Text | Is::Escaped) => a.as_str() == b.as_str(),
        (Is::Number, Is::Number) => {
            a.raw() == b.raw()
                || a.as_i64().is_some() && a.as_i64() == b.as_i64()
                || a.as_u64().is_some() && a.as_u64() == b.as_u64()
                || is_exact(a.raw())
                    && is_exact(b.raw())
                    && a.as_f64().is_some()
                    && a.as_f64() == b.as_f64()
        }
        (Is::Flag, Is::Flag) => a.raw() == b.raw(),
        (Is::Null, Is::Null) => true,
        _ => false,
    }
}

fn serialize<S: Serializer>(value: Value<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let Some(node) = value.node() else {
        return serializer.serialize_none();
    };
    match node.is() {
        Is::Null => serializer.serialize_none(),
        Is::Flag => serializer.serialize_bool(value.raw() == "true"),
        Is::Number => {
            if let Some(number) = value.as_i64() {
                serializer.serialize_i64(number)
            } else if let Some(number) = value.as_u64() {
                serializer.serialize_u64(number)
            } else if let Some(number) = value.as_f64().filter(|_| is_exact(value.raw())) {
                serializer.serialize_f64(number)
            } else {
                serializer.serialize_str(value.raw())
            }
        }
        Is::Text | Is::Escaped | Is::Word => {
            value.as_str().unwrap_or_default().serialize(serializer)
        }
        Is::List => {
            let mut list = serializer.serialize_seq(None)?;
            for element in value.elements() {
                list.serialize_element(&element)?;
            }
            list.end()
        }
        Is::Object => {
            let mut object = serializer.serialize_map(None)?;
            for (key, value) in value.entries() {
                object.serialize_entry(key, &value)?;
            }
            object.end()
        }
    }
}

/// Shows the value as JSON.
impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(*self, f)
    }
}

/// Compares by contents, however the values were written and in whatever order.
impl PartialEq for Value<'_> {
    fn eq(&self, other: &Self) -> bool {
        is_same(*self, *other)
    }
}

/// Writes everything that the sender wrote, including what no schema knows. A number that neither 64 bits nor an `f64`
/// hold exactly is written as a text.
impl serde::Serialize for Value<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(*self, serializer)
    }
}
