//! What an object is, without reading it.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer as _, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// As much as tells what an object is.
#[derive(Deserialize)]
pub(crate) struct Outline {
    pub(crate) results: Option<Results>,
    pub(crate) metadata: Option<IgnoredAny>,
    pub(crate) request_id: Option<IgnoredAny>,
    pub(crate) err_code: Option<IgnoredAny>,
    pub(crate) err_msg: Option<IgnoredAny>,
    pub(crate) category: Option<IgnoredAny>,
    pub(crate) channel_index: Option<IgnoredAny>,
    #[serde(rename = "type")]
    pub(crate) kind: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
pub(crate) struct Results {
    pub(crate) channels: Option<IgnoredAny>,
}

/// Whether `results` are the first with more than metadata, and begin with `channels`: then it is a
/// transcript, and its megabytes need not be passed over to know.
pub(crate) fn begins_with_channels(raw: &[u8]) -> bool {
    let mut found = false;
    let mut reader = serde_json::Deserializer::from_slice(raw);
    // The reader is stopped by an error as soon as it is known.
    let _ = reader.deserialize_map(First {
        wanted: &["results", "channels"],
        found: &mut found,
    });
    found
}

struct First<'a> {
    wanted: &'a [&'static str],
    found: &'a mut bool,
}

impl<'de> Visitor<'de> for First<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let enough = || A::Error::custom("it is known");
        let Some((wanted, within)) = self.wanted.split_first() else {
            return Err(enough());
        };
        while let Some(key) = map.next_key::<String>()? {
            if key == "metadata" {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            if key == *wanted {
                if within.is_empty() {
                    *self.found = true;
                } else {
                    let inner = First {
                        wanted: within,
                        found: self.found,
                    };
                    map.next_value_seed(inner)?;
                }
            }
            break;
        }
        Err(enough())
    }
}

impl<'de> serde::de::DeserializeSeed<'de> for First<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

#[cfg(test)]
mod tests {
    use super::begins_with_channels;

    #[test]
    fn a_transcript_is_known_from_its_beginning() {
        for body in [
            r#"{"metadata":{"a":[1]},"results":{"channels":"#,
            r#"{"results":{"channels":[]},"metadata":{}}"#,
            r#" { "metadata" : null , "r\u0065sults":{ "channels" : 5"#,
        ] {
            assert!(begins_with_channels(body.as_bytes()), "{body}");
        }
        for body in [
            "",
            "[",
            "{}",
            r#"{"metadata":{"results":{"channels":[]}}}"#,
            r#"{"results":{"utterances":[],"channels":[]}}"#,
            r#"{"type":"x","results":{"channels":[]}}"#,
            r#"{"results":["channels"]}"#,
            r#"{"results":{},"results":{"channels":[]}}"#,
            r#"{"channels":[]}"#,
        ] {
            assert!(!begins_with_channels(body.as_bytes()), "{body}");
        }
    }
}
