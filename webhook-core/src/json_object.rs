//! Reads the top level of a JSON object and leaves the rest as text, without building a tree.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::json::{JsonError, read_json, read_strictly};
use crate::lenient_json::mended;

/// The fields of a JSON object, each as its text. It is read in one pass, and nothing is copied.
///
/// Adapters read envelopes with it, field by field. The field by which a handler is chosen is
/// [required](JsonObject::required). The others are [optional](JsonObject::optional), so that an event still reaches
/// its handler if the sender changes their form. If a field is there twice, the last one counts. Values are read as
/// [`read_json`] reads them: half a surrogate becomes U+FFFD, and `1.0` is a whole number.
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
    /// Returns an error for bytes that are not one JSON object.
    pub fn read(json: &'a [u8]) -> Result<Self, JsonError> {
        Ok(Self {
            path: String::new(),
            fields: read_strictly(json)?,
        })
    }

    /// Returns whether a body was meant to be an object: it begins with a brace, perhaps after white space, or after a
    /// byte order mark, which no JSON may have. For senders that also deliver what is no JSON.
    #[must_use]
    pub fn is_meant_by(body: &[u8]) -> bool {
        let text = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
        text.trim_ascii_start().first() == Some(&b'{')
    }

    /// Returns whether the field is there, with any value.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.fields.0.contains_key(name)
    }

    /// Iterates over the names of the fields, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.0.keys().map(|name| &**name)
    }

    /// Returns the text of the field's value, if the field is there.
    #[must_use]
    pub fn raw(&self, name: &str) -> Option<&'a str> {
        self.fields.0.get(name).map(|raw| raw.get())
    }

    /// Reads the field as a `T`.
    ///
    /// # Errors
    ///
    /// Returns an error for a field that is absent or not a `T`. The error's path starts at the outermost object.
    pub fn required<T: DeserializeOwned>(&self, name: &str) -> Result<T, JsonError> {
        match self.raw(name) {
            Some(raw) => {
                read_json(raw.as_bytes()).map_err(|error| error.within(&self.path_of(name)))
            }
            None => Err(JsonError::custom(self.path_of(name), "not there")),
        }
    }

    /// Reads the field as a `T`; an absent field is read as `null`.
    ///
    /// # Errors
    ///
    /// Returns an error for a field that is not a `T`.
    pub fn or_null<T: DeserializeOwned>(&self, name: &str) -> Result<T, JsonError> {
        if self.has(name) {
            self.required(name)
        } else {
            read_json(b"null").map_err(|error| error.within(&self.path_of(name)))
        }
    }

    /// Returns the field if it is a `T`; `None` if it is absent, null or of another form.
    #[must_use]
    pub fn optional<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        read_json(self.raw(name)?.as_bytes()).ok()
    }

    /// Returns the field if it is a text; `None` if it is absent, null or of another form.
    // `optional::<String>` would be compiled in each adapter that calls it, with the reader of JSON in it.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        self.optional(name)
    }

    /// Returns the field as an object.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`JsonObject::required`].
    pub fn object(&self, name: &str) -> Result<Self, JsonError> {
        let path = self.path_of(name);
        match self.raw(name) {
            Some(raw) => match read_strictly(raw.as_bytes()) {
                Ok(fields) => Ok(Self { path, fields }),
                Err(error) => Err(error.within(&path)),
            },
            None => Err(JsonError::custom(path, "not there")),
        }
    }

    /// Returns the field if it is an object; `None` if it is absent, null or of another form.
    #[must_use]
    pub fn optional_object(&self, name: &str) -> Option<Self> {
        self.object(name).ok()
    }

    /// Returns the text of the value at a [JSON pointer](https://www.rfc-editor.org/rfc/rfc6901), such as `/data/id`.
    /// It follows the pointer through objects only, and returns `None` at a list or where nothing is.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&'a str> {
        let steps = pointer.strip_prefix('/')?;
        let name = |step: &str| step.replace("~1", "/").replace("~0", "~");
        let mut steps = steps.split('/');
        let mut value = self.raw(&name(steps.next()?))?;
        for step in steps {
            let fields: Fields<'a> = read_strictly(value.as_bytes()).ok()?;
            value = fields.0.get(name(step).as_str())?.get();
        }
        Some(value)
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
        deserializer.deserialize_map(Gather)
    }
}

/// Collects all fields.
struct Gather;

impl<'de> Visitor<'de> for Gather {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = BTreeMap::new();
        // Names are kept as they are written, since `serde_json` would refuse the object for half a surrogate in a
        // name.
        while let Some(name) = map.next_key::<&RawValue>()? {
            fields.insert(text_of(name.get()), map.next_value()?);
        }
        Ok(Fields(fields))
    }
}

/// Decodes the name of a field.
fn text_of(written: &str) -> Cow<'_, str> {
    let plain = written
        .strip_prefix('"')
        .and_then(|it| it.strip_suffix('"'))
        .filter(|it| !it.contains('\\'));
    plain.map_or_else(
        || {
            let mended = mended(written, false);
            let text = mended.as_deref().unwrap_or(written);
            Cow::Owned(serde_json::from_str(text).unwrap_or_default())
        },
        Cow::Borrowed,
    )
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
    fn what_begins_with_a_brace_was_meant_to_be_an_object() {
        for body in ["{", "{}", " \r\n\t{\"a\"", "\u{feff}{}", "\u{feff} {"] {
            assert!(JsonObject::is_meant_by(body.as_bytes()), "{body:?}");
        }
        for body in [
            "",
            " ",
            "[{}]",
            "a{",
            "\"{\"",
            "\u{feff}",
            "\u{feff}\u{feff}{",
            "\u{a0}{",
        ] {
            assert!(!JsonObject::is_meant_by(body.as_bytes()), "{body:?}");
        }
        assert!(!JsonObject::is_meant_by(b"\xef\xbb{"));
    }

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
        let a = object.optional_object("a").unwrap();
        assert_eq!(a.optional("b"), Some(true));
        for name in ["list", "n", "text", "z"] {
            assert!(object.optional_object(name).is_none(), "{name}");
        }
        assert!(object.has("n") && object.has("a") && !object.has("z"));
        assert_eq!(object.raw("list"), Some("[1]"));
        assert_eq!(
            object.names().collect::<Vec<_>>(),
            ["a", "list", "n", "text"]
        );
        assert_eq!(format!("{object:?}"), r#"{"a", "list", "n", "text"}"#);
    }

    #[test]
    fn a_pointer_goes_through_objects_alone() {
        let object = JsonObject::read(br#"{"a":{"b/c":{"~":7},"l":[1]},"":{"":"x"}}"#).unwrap();
        assert_eq!(object.pointer("/a/b~1c/~0"), Some("7"));
        assert_eq!(object.pointer("//"), Some("\"x\""));
        assert_eq!(object.pointer("/a/l"), Some("[1]"));
        for nowhere in ["", "a", "/b", "/a/l/0", "/a/b~1c/~0/x", "/a/b/c"] {
            assert_eq!(object.pointer(nowhere), None, "{nowhere}");
        }
    }

    #[test]
    fn of_what_is_there_twice_the_last_counts() {
        let twice = JsonObject::read(
            br#"{"id":1,"at":{"s":1,"s":2},"\u0069d":"last","at":{"s":3,"\u0073":"4","s":5}}"#,
        )
        .unwrap();
        assert_eq!(twice.required::<String>("id").unwrap(), "last");
        let at = twice.object("at").unwrap();
        assert_eq!(at.optional::<u8>("s"), Some(5));
        assert_eq!(twice.names().collect::<Vec<_>>(), ["at", "id"]);
    }

    #[test]
    fn half_surrogates_and_whole_numbers_lose_nothing() {
        let object = JsonObject::read(
            br#"{"\ud83d":1,"id":"a\ud83d","list":["\ude00",1.0],"at":1.7e9,"pair":"\ud83d\ude00"}"#,
        )
        .unwrap();
        assert!(object.has("\u{fffd}"));
        assert_eq!(object.required::<String>("id").unwrap(), "a\u{fffd}");
        assert_eq!(object.optional::<i64>("at"), Some(1_700_000_000));
        assert_eq!(object.optional::<String>("pair").unwrap(), "😀");
        let list: (String, u8) = object.required("list").unwrap();
        assert_eq!(list, ("\u{fffd}".to_owned(), 1));
    }
}
