//! Reads JSON that is already authentic, and tells the path of a value that could not be read.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::lenient_json::mended;

/// Reads `bytes` as one JSON value of type `T`; nothing may follow it.
///
/// `serde_json` refuses half of a surrogate pair, such as `"\\ud83d"`, and refuses `1.0` and `1e0` for a whole number;
/// some senders write both. This function reads half a surrogate as U+FFFD, and reads such a number as a whole one if
/// `T` wants that.
///
/// # Errors
///
/// Returns a [`JsonError`] with the path to the value at fault.
pub fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, JsonError> {
    let error = match read_strictly(bytes) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    // Text that is no JSON stays none: skipping a value reads everything but the contents of its texts.
    let text = serde_json::from_slice::<IgnoredAny>(bytes)
        .ok()
        .and_then(|_| std::str::from_utf8(bytes).ok());
    let read = |with_numbers| serde_json::from_str(&mended(text?, with_numbers)?).ok();
    read(false).or_else(|| read(true)).ok_or(error)
}

/// Reads `bytes` as `serde_json` does; `T` may borrow.
pub(crate) fn read_strictly<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, JsonError> {
    // Keeping the path costs an allocation for each key, so the path is only kept after a failure.
    if let Ok(value) = serde_json::from_slice(bytes) {
        return Ok(value);
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        JsonError::new(path, &error.into_inner())
    })?;
    reader
        .end()
        .map_err(|error| JsonError::new(".".to_owned(), &error))?;
    Ok(value)
}

/// The reason why JSON could not be read, and the path of the value at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    path: String,
    syntax: bool,
    message: String,
}

impl JsonError {
    fn new(path: String, error: &serde_json::Error) -> Self {
        Self {
            path,
            syntax: !error.is_data(),
            message: error.to_string(),
        }
    }

    /// Makes an error of an adapter's own, which says what is wrong with the value at `path`.
    ///
    /// For bodies that are not JSON themselves, such as a form with JSON in one of its parameters.
    #[must_use]
    pub fn custom(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            syntax: false,
            message: message.into(),
        }
    }

    /// Makes an error of an adapter's own reader for a text that is not JSON; [`is_syntax`](Self::is_syntax) is true
    /// for it.
    #[must_use]
    pub fn syntax(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            syntax: true,
            ..Self::custom(path, message)
        }
    }

    /// Puts `path` before the error's path, for a value that is itself at `path` of another.
    pub(crate) fn within(mut self, path: &str) -> Self {
        self.path = match &*self.path {
            "." => path.to_owned(),
            inner if inner.starts_with('[') => format!("{path}{inner}"),
            inner => format!("{path}.{inner}"),
        };
        self
    }

    /// Returns the path of the value at fault, such as `data.object.items[3].id`; `.` is the whole text.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns how many bytes are kept on the heap; a key or a text of the body may be among them.
    pub(crate) fn retained(&self) -> usize {
        self.path.capacity().saturating_add(self.message.capacity())
    }

    /// Returns whether the text is not JSON at all, rather than JSON of another shape.
    #[must_use]
    pub const fn is_syntax(&self) -> bool {
        self.syntax
    }
}

/// Writes the fault. It may quote a piece of the body, as messages of the JSON reader do.
impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}: {}", self.path, self.message)
    }
}

impl std::error::Error for JsonError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_json_stays_none() {
        for json in [
            r#"["\ud83d",01.0]"#,
            r#"["\ud83d",1.]"#,
            r#"["\ud83d",1.0.0e5]"#,
            r#"["\ud83d\u12"]"#,
            r#"["\ud83d"] 1.0"#,
        ] {
            let read = read_json::<serde_json::Value>(json.as_bytes());
            assert!(read.unwrap_err().is_syntax(), "{json}");
        }
        assert!(read_json::<u8>(b"1.").is_err());
        assert_eq!(read_json::<u8>(b"1.0"), Ok(1));
        // If only a text is fixed, numbers stay as they were.
        let value: serde_json::Value = read_json(br#"["\ud83d",1.0]"#).unwrap();
        assert_eq!(value, serde_json::json!(["\u{fffd}", 1.0]));
    }
}
