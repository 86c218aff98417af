//! JSON objects that are read as far as somebody asks: their top level, without a tree.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::json::{JsonError, read_json};

/// The fields of a JSON object, each as the text that it is: read in one pass, and nothing copied.
///
/// Envelopes are read with it, field by field. What a handler is chosen by is
/// [required](JsonObject::required); the rest is [optional](JsonObject::optional), so that a sender
/// who changes its shape keeps no event from its handler.
///
/// ```
/// use webhook_core::body::JsonObject;
///
/// let body = br#"{"id":"evt_1","test":"yes","data":{"object":{"id":7}}}"#;
/// let event = JsonObject::read(body)?;
/// assert_eq!(event.required::<String>("id")?, "evt_1");
/// assert_eq!(event.optional::<bool>("test"), None); // a text is no bool
///
/// let object = event.object("data")?.object("object")?;
/// let error = object.required::<String>("id").unwrap_err();
/// assert_eq!(error.path(), "data.object.id");
/// # Ok::<(), webhook_core::body::JsonError>(())
/// ```
#[derive(Clone)]
pub struct JsonObject<'a> {
    path: String,
    fields: Fields<'a>,
}

#[derive(Clone)]
struct Fields<'a>(BTreeMap<Cow<'a, str>, &'a RawValue>);

impl<'a> JsonObject<'a> {
    /// Reads one object; nothing may follow it.
    ///
    /// # Errors
    ///
    /// Bytes that are not one JSON object, or one that has a field twice: readers differ on which one
    /// counts.
    pub fn read(json: &'a [u8]) -> Result<Self, JsonError> {
        Ok(Self {
            path: String::new(),
            fields: read_json(json)?,
        })
    }

    /// Whether the field is there, of whatever value.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.fields.0.contains_key(name)
    }

    /// The names of the fields, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.0.keys().map(|name| &**name)
    }

    /// The field as the text that it is, if it is there.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&'a str> {
        self.fields.0.get(name).map(|raw| raw.get())
    }

    /// The field as a `T`.
    ///
    /// # Errors
    ///
    /// A field that is absent or no `T`: the error's path starts at the outermost object.
    pub fn required<T: Deserialize<'a>>(&self, name: &str) -> Result<T, JsonError> {
        match self.raw(name) {
            Some(raw) => {
                read_json(raw.as_bytes()).map_err(|error| error.within(&self.path_of(name)))
            }
            None => Err(JsonError::custom(self.path_of(name), "not there")),
        }
    }

    /// The field as a `T`, where an absent one is read as `null`.
    ///
    /// # Errors
    ///
    /// A field that is no `T`.
    pub fn or_null<T: Deserialize<'a>>(&self, name: &str) -> Result<T, JsonError> {
        if self.has(name) {
            self.required(name)
        } else {
            read_json(b"null").map_err(|error| error.within(&self.path_of(name)))
        }
    }

    /// The field if it is a `T`: absent, null and of another shape are all `None`.
    #[must_use]
    pub fn optional<T: Deserialize<'a>>(&self, name: &str) -> Option<T> {
        serde_json::from_str(self.raw(name)?).ok()
    }

    /// The field that is an object itself.
    ///
    /// # Errors
    ///
    /// As for [`JsonObject::required`].
    pub fn object(&self, name: &str) -> Result<Self, JsonError> {
        Ok(Self {
            fields: self.required(name)?,
            path: self.path_of(name),
        })
    }

    /// The field if it is an object itself: absent, null and of another shape are all `None`.
    ///
    /// # Errors
    ///
    /// An object that has a field twice.
    pub fn optional_object(&self, name: &str) -> Result<Option<Self>, JsonError> {
        let is_object = self.raw(name).is_some_and(|raw| raw.starts_with('{'));
        is_object.then(|| self.object(name)).transpose()
    }

    /// The field if it is an object itself, with no other fields than these: cheaper where it has many.
    ///
    /// # Errors
    ///
    /// An object that has one of these fields twice.
    pub fn optional_parts(&self, name: &str, of: &[&str]) -> Result<Option<Self>, JsonError> {
        let Some(raw) = self.raw(name).filter(|raw| raw.starts_with('{')) else {
            return Ok(None);
        };
        let path = self.path_of(name);
        let mut reader = serde_json::Deserializer::from_str(raw);
        match Gather(Some(of)).deserialize(&mut reader) {
            Ok(fields) => Ok(Some(Self { path, fields })),
            Err(error) => Err(JsonError::custom(path, error.to_string())),
        }
    }

    fn path_of(&self, name: &str) -> String {
        match &*self.path {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Gather(None).deserialize(deserializer)
    }
}

/// Gathers all fields, or these.
struct Gather<'k>(Option<&'k [&'k str]>);

impl<'de> DeserializeSeed<'de> for Gather<'_> {
    type Value = Fields<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Gather<'_> {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        #[derive(Deserialize)]
        struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

        let mut fields = BTreeMap::new();
        while let Some(Name(name)) = map.next_key()? {
            if self.0.is_some_and(|wanted| !wanted.contains(&&*name)) {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value: &RawValue = map.next_value()?;
            if fields.contains_key(&name) {
                let twice = format!("the field `{name}` is there more than once");
                return Err(A::Error::custom(twice));
            }
            fields.insert(name, value);
        }
        Ok(Fields(fields))
    }
}

/// Shows the names of the fields, not their values.
impl fmt::Debug for JsonObject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.names()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_object_is_an_error_and_says_where() {
        for json in [
            "",
            "null",
            "[]",
            "7",
            "\"a\"",
            "{",
            "{}}",
            "{} x",
            "{\"a\":}",
            "{\"a\":1,}",
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"b":2,"\u0061":3}"#,
        ] {
            assert!(JsonObject::read(json.as_bytes()).is_err(), "{json}");
        }
        assert!(JsonObject::read(b"{\"a\":\"\xff\"}").is_err());
        let object = JsonObject::read(br#" {"a":{"b":[1,"x"],"c":{}},"n":null} "#).unwrap();
        let a = object.object("a").unwrap();
        for (error, path) in [
            (object.object("n").unwrap_err(), "n"),
            (object.object("z").unwrap_err(), "z"),
            (a.object("b").unwrap_err(), "a.b"),
            (a.required::<String>("z").unwrap_err(), "a.z"),
            (a.required::<Vec<u8>>("b").unwrap_err(), "a.b[1]"),
            (a.or_null::<u8>("z").unwrap_err(), "a.z"),
            (
                a.object("c").unwrap().required::<u8>("d").unwrap_err(),
                "a.c.d",
            ),
        ] {
            assert_eq!(error.path(), path, "{error}");
        }
    }

    #[test]
    fn what_is_optional_fails_nothing() {
        let object =
            JsonObject::read(br#"{"text":"a\n","n":null,"list":[1],"\u0061":{"b":true}}"#).unwrap();
        assert_eq!(object.optional::<String>("text").unwrap(), "a\n");
        assert_eq!(object.optional::<String>("list"), None);
        assert_eq!(object.optional::<String>("n"), None);
        assert_eq!(object.optional::<u8>("z"), None);
        assert_eq!(object.or_null::<Option<u8>>("z").unwrap(), None);
        let a = object.optional_object("a").unwrap().unwrap();
        assert_eq!(a.optional("b"), Some(true));
        for name in ["list", "n", "text", "z"] {
            assert!(object.optional_object(name).unwrap().is_none(), "{name}");
        }
        let twice = JsonObject::read(br#"{"twice":{"a":1,"a":2}}"#).unwrap();
        let error = twice.optional_object("twice").unwrap_err();
        assert_eq!(error.path(), "twice");
        let error = twice.optional_parts("twice", &["a"]).unwrap_err();
        assert_eq!(error.path(), "twice");
        assert!(error.to_string().contains("more than once"), "{error}");
        let some = JsonObject::read(br#"{"a":{"b":1,"c":{"b":2},"\u0064":[3],"b2":4}}"#).unwrap();
        let some = some.optional_parts("a", &["b", "d"]).unwrap().unwrap();
        assert_eq!(some.names().collect::<Vec<_>>(), ["b", "d"]);
        assert_eq!(some.optional::<u8>("b"), Some(1));
        assert!(object.optional_parts("list", &["b"]).unwrap().is_none());
        assert!(object.has("n") && object.has("a") && !object.has("z"));
        assert_eq!(object.raw("list"), Some("[1]"));
        assert_eq!(
            object.names().collect::<Vec<_>>(),
            ["a", "list", "n", "text"]
        );
        assert_eq!(format!("{object:?}"), r#"{"a", "list", "n", "text"}"#);
    }
}
