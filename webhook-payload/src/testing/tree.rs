//! A document that a test writes, so that the test knows its contents without reading it.

use std::fmt::Write as _;

use serde_json::Value;

/// Half a surrogate, as [`Text::lone`] writes it.
const HALF: &str = "\\ud83d";

/// A text, and how it is written between quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "these are its two sides")]
pub struct Text {
    /// The text itself.
    pub says: String,
    /// The spelling, if it is not the one of `serde_json`.
    pub written: Option<String>,
}

impl From<&str> for Text {
    fn from(says: &str) -> Self {
        Self {
            says: says.to_owned(),
            written: None,
        }
    }
}

impl Text {
    /// Makes a text that ends in half a surrogate.
    #[must_use]
    pub fn lone(begin: &str) -> Self {
        let written = serde_json::to_string(begin).unwrap_or_default();
        let written = written.trim_matches('"');
        Self {
            says: format!("{begin}\u{fffd}"),
            written: Some(format!("{written}{HALF}")),
        }
    }

    /// Makes a text of which each letter is written as an escape.
    #[must_use]
    pub fn escaped(says: &str) -> Self {
        let letters = says.encode_utf16().map(|it| format!("\\u{it:04X}"));
        Self {
            says: says.to_owned(),
            written: Some(letters.collect()),
        }
    }

    /// Returns whether half a surrogate is in it.
    #[must_use]
    pub fn is_lone(&self) -> bool {
        let written = self.written.as_ref();
        written.is_some_and(|it| it.ends_with(HALF))
    }

    fn write(&self, out: &mut String) {
        match &self.written {
            Some(written) => {
                let _ = write!(out, "\"{written}\"");
            }
            None => out.push_str(&serde_json::to_string(&self.says).unwrap_or_default()),
        }
    }
}

/// A value that is to be written. Objects may have a key twice.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::exhaustive_enums, reason = "JSON has no more")]
pub enum Tree {
    /// `null`
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(Text),
    /// A list.
    List(Vec<Self>),
    /// An object.
    Object(Vec<(Text, Self)>),
}

impl From<&Value> for Tree {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Flag(*flag),
            Value::Number(number) => Self::Number(number.to_string()),
            Value::String(text) => Self::Text(text.as_str().into()),
            Value::Array(list) => Self::List(list.iter().map(Self::from).collect()),
            Value::Object(object) => {
                let entries = object
                    .iter()
                    .map(|(key, it)| (key.as_str().into(), it.into()));
                Self::Object(entries.collect())
            }
        }
    }
}

impl Tree {
    /// Writes the document as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => text.write(out),
            Self::List(list) => {
                out.push('[');
                for (place, it) in list.iter().enumerate() {
                    if place > 0 {
                        out.push(',');
                    }
                    it.write(out);
                }
                out.push(']');
            }
            Self::Object(entries) => {
                out.push('{');
                for (place, (key, it)) in entries.iter().enumerate() {
                    if place > 0 {
                        out.push(',');
                    }
                    key.write(out);
                    out.push(':');
                    it.write(out);
                }
                out.push('}');
            }
        }
    }

    /// Writes the document, an object of texts, numbers and truth values, as a form.
    #[must_use]
    pub fn form(&self) -> String {
        let mut form = form_urlencoded::Serializer::new(String::new());
        let Self::Object(entries) = self else {
            return String::new();
        };
        for (key, it) in entries {
            form.append_pair(&key.says, &it.text());
        }
        form.finish()
    }

    /// Returns the text that a form has for the value.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.says.clone(),
            Self::Null => String::new(),
            other => other.json(),
        }
    }

    pub(super) fn is_container(&self) -> bool {
        matches!(self, Self::List(_) | Self::Object(_))
    }
}
