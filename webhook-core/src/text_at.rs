//! Finds the text at a path of a JSON body that nothing has authenticated yet.
//!
//! The proof that a sender puts into the body may come after megabytes of other data, so the whole body is scanned, up
//! to the endpoint's limit. For a stranger's body this costs one pass that counts brackets, one pass that looks for
//! the first key of the path among the outermost keys and skips everything else, and such a pass inside each value on
//! the path. Each pass touches a byte a constant number of times. Nothing recurses, and no allocation grows with the
//! body: keys and values are borrowed, and skipping remembers one byte for each open bracket, of which there are at
//! most [`DEEPEST`].

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer as _, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::claim::Unverified;
use crate::head::Text;
use crate::rejection::{Rejection, RejectionKind};

/// The deepest nesting of brackets. The deepest bodies of senders whose proof is in the body have about ten levels.
const DEEPEST: usize = 64;

const FORM: &str = "one JSON object with the proof in it once, as text without escapes";

impl<'a> Unverified<'a> {
    /// Returns the text at this path of keys, such as `["signature", "token"]`, in a body that is a JSON object.
    ///
    /// It is for proofs in the body: the returned text knows its place in the body, so a scheme can claim it.
    ///
    /// # Errors
    ///
    /// Returns [`RejectionKind::NoSignature`] if the path ends early. Returns [`RejectionKind::MalformedBody`] if the
    /// body is not one JSON object, is nested too deeply, or repeats a key of the path, since readers could differ on
    /// which one counts. It returns the same for a value that is no string or contains an escape, since its text would
    /// not be in the body as it is.
    pub fn text_at(self, path: &[&str]) -> Result<Text<'a>, Rejection> {
        let value = value_at(self.bytes(), path)?;
        let text = unquoted(value).filter(|text| !text.contains('\\'));
        text.and_then(|text| self.text(text))
            .ok_or(Rejection::new(RejectionKind::MalformedBody).expecting(FORM))
    }
}

fn value_at<'a>(body: &'a [u8], path: &[&str]) -> Result<&'a RawValue, Rejection> {
    let malformed = Rejection::new(RejectionKind::MalformedBody).expecting(FORM);
    let Some((first, rest)) = path.split_first().filter(|_| is_shallow(body)) else {
        return Err(malformed);
    };
    let mut value = member(body, first).map_err(|_| malformed)?;
    for key in rest {
        if let Some(object) = value {
            value = member(object.get().as_bytes(), key).map_err(|_| malformed)?;
        }
    }
    value.ok_or(Rejection::new(RejectionKind::NoSignature))
}

/// Returns whether brackets outside of strings never nest deeper than [`DEEPEST`].
///
/// For as long as the bytes are JSON, this counts as a JSON reader does; no reader gets further than that.
fn is_shallow(body: &[u8]) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in body {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' if depth == DEEPEST => return false,
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    true
}

/// Returns the value of the key `wanted`, which must be there once, in an object with nothing after it.
fn member<'a>(object: &'a [u8], wanted: &str) -> serde_json::Result<Option<&'a RawValue>> {
    // If the text is no object, the reader's error would quote what it found instead.
    if object.trim_ascii_start().first() != Some(&b'{') {
        return Err(serde_json::Error::custom("no object"));
    }
    let mut reader = serde_json::Deserializer::from_slice(object);
    let found = reader.deserialize_map(Member(wanted))?;
    reader.end().map(|()| found)
}

struct Member<'k>(&'k str);

impl<'de> Visitor<'de> for Member<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<&RawValue>()? {
            if !is_key(key, self.0) {
                map.next_value::<IgnoredAny>()?;
            } else if found.is_some() {
                return Err(A::Error::custom("a repeated key"));
            } else {
                found = Some(map.next_value()?);
            }
        }
        Ok(found)
    }
}

/// Returns whether the raw key reads as `wanted`, in whatever spelling.
fn is_key(raw: &RawValue, wanted: &str) -> bool {
    match unquoted(raw) {
        Some(text) if !text.contains('\\') => text == wanted,
        // An escape takes at most six characters for one, so a longer text is another key and need not be decoded.
        Some(text) if text.len() <= wanted.len().saturating_mul(6) => {
            serde_json::from_str::<Cow<'_, str>>(raw.get()).is_ok_and(|text| text == wanted)
        }
        _ => false,
    }
}

fn unquoted(raw: &RawValue) -> Option<&str> {
    raw.get().strip_prefix('"')?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns what the scan finds, without the place, which the core computes.
    fn scan(body: &[u8]) -> Result<Option<&str>, ()> {
        match value_at(body, &["metadata", "extra", "key"]) {
            Ok(value) => Ok(unquoted(value)),
            Err(rejection) if rejection.kind() == RejectionKind::NoSignature => Ok(None),
            Err(_) => Err(()),
        }
    }

    #[test]
    fn the_value_is_found_wherever_the_path_stands() {
        for body in [
            r#"{"metadata":{"extra":{"key":"value"}}}"#,
            r#" { "metadata" : { "extra" : { "key" : "value" } } } "#,
            r#"{"results":{"metadata":{"extra":{"key":"no"}}},"metadata":{"extra":{"key":"value"}}}"#,
            r#"{"metadata":{"key":"no","extra":{"a":1,"key":"value","b":[]},"x":{}},"key":"no"}"#,
            r#"{"meta\u0064ata":{"extra":{"key":"value"}}}"#,
            r#"{"a":"}{][\"","metadata":{"extra":{"key":"value"}}}"#,
        ] {
            assert_eq!(scan(body.as_bytes()), Ok(Some("value")), "{body}");
        }
    }

    #[test]
    fn a_path_that_ends_elsewhere_is_no_proof() {
        for body in [
            r#"{}"#,
            r#"{"metadata":{}}"#,
            r#"{"metadata":{"extra":{}}}"#,
            r#"{"metadata":{"extra":{"other":"value"}}}"#,
            r#"{"metadata":{"Extra":{"key":"value"}}}"#,
            r#"{"extra":{"key":"value"}}"#,
            r#"{"metadata":{"key":"value"}}"#,
            r#"{"metadata.extra.key":"value"}"#,
            r#"{"results":{"metadata":{"extra":{"key":"value"}}}}"#,
            r#"{"metadata":{"metadata":{"extra":{"key":"value"}}}}"#,
            r#"{"metadata":{"extra":{"extra":{"key":"value"}}}}"#,
            r#"{"metadata":{"extra":{"keys":"value","ke":"value","":"value"}}}"#,
            r#"{"metadata":{"extra":{"\u006b\u0065\u0079\u006b\u0065\u0079\u006b\u0065\u0079":"value"}}}"#,
        ] {
            assert_eq!(scan(body.as_bytes()), Ok(None), "{body}");
        }
    }

    #[test]
    fn what_readers_could_read_differently_is_refused() {
        let good = r#"{"metadata":{"extra":{"key":"value"}}"#;
        for body in [
            r#""#,
            r#"[]"#,
            r#"[{"metadata":{"extra":{"key":"value"}}}]"#,
            r#"{"metadata":null}"#,
            r#"{"metadata":[]}"#,
            r#"{"metadata":"extra"}"#,
            r#"{"metadata":{"extra":null}}"#,
            r#"{"metadata":{"extra":"key"}}"#,
            r#"{"metadata":{"extra":[{"key":"value"}]}}"#,
            r#"{"metadata":{"extra":{"key":"value"}},"metadata":{}}"#,
            r#"{"metadata":{},"metadata":{"extra":{"key":"value"}}}"#,
            r#"{"metadata":{"extra":{"key":"value"}},"meta\u0064ata":{}}"#,
            r#"{"metadata":{"extra":{"key":"value"},"extra":1}}"#,
            r#"{"metadata":{"extra":{},"extra":{"key":"value"}}}"#,
            r#"{"metadata":{"extra":{"key":"value","key":"value"}}}"#,
            r#"{"metadata":{"extra":{"key":"value","\u006b\u0065\u0079":"value"}}}"#,
            r#"{"metadata":{"extra":{"key":"value"}},}"#,
            r#"{"metadata":{"extra":{"key":"value"}}} x"#,
            r#"{"metadata":{"extra":{"key":"value"}}}{}"#,
            r#"{'metadata':{'extra':{'key':'value'}}}"#,
            r#"{metadata:{"extra":{"key":"value"}}}"#,
            good,
        ] {
            assert_eq!(scan(body.as_bytes()), Err(()), "{body}");
        }
        // A key, and then a value, is not UTF-8.
        assert_eq!(scan(b"{\"\xff\":1}"), Err(()));
        let value = b"{\"metadata\":{\"extra\":{\"key\":\"\xff\"}}}";
        assert_eq!(scan(value), Err(()));
        // A byte order mark is no JSON.
        let marked = format!("\u{feff}{good}}}");
        assert_eq!(scan(marked.as_bytes()), Err(()));
    }

    #[test]
    fn every_truncation_is_refused() {
        let body = r#"{"results":[1,"a\\\"b",true],"metadata":{"extra":{"key":"value"}}}"#;
        for end in 0..body.len() {
            assert_eq!(scan(&body.as_bytes()[..end]), Err(()), "{end}");
        }
        assert_eq!(scan(body.as_bytes()), Ok(Some("value")));
    }

    #[test]
    fn depth_is_counted_outside_strings_only() {
        let nested = |depth: usize| {
            let (open, close) = ("[".repeat(depth), "]".repeat(depth));
            format!(r#"{{"a":{open}{close},"metadata":{{"extra":{{"key":"value"}}}}}}"#)
        };
        assert_eq!(scan(nested(DEEPEST - 1).as_bytes()), Ok(Some("value")));
        assert_eq!(scan(nested(DEEPEST).as_bytes()), Err(()));
        assert_eq!(scan(nested(1_000_000).as_bytes()), Err(()));
        assert_eq!(scan("[".repeat(1_000_000).as_bytes()), Err(()));
        let text = r#"{"a":"[[[\"{{{\\","metadata":{"extra":{"key":"value"}}}"#;
        let text = text.replace("[[[", &"[".repeat(1000));
        assert_eq!(scan(text.as_bytes()), Ok(Some("value")));
    }
}
