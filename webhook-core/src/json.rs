//! Reading JSON that is already authentic, with the path of what could not be read.

use std::fmt;

use serde::Deserialize;

/// Reads `bytes` as one JSON value of type `T`; nothing may follow it.
///
/// `T` may borrow, as [`Scheme::claim_in_body`](crate::Scheme::claim_in_body) needs it to.
///
/// # Errors
///
/// A [`JsonError`] with the path to the value at fault.
pub fn read_json<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, JsonError> {
    // Keeping the path costs an allocation for each key, so it is kept only where it is wanted.
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

/// Why JSON could not be read, and where.
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

    /// An error of an adapter's own: what is wrong with the value at `path`.
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

    /// What an adapter's own reader says of a text that is not JSON, and where: [`is_syntax`](Self::is_syntax) is true.
    #[must_use]
    pub fn syntax(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            syntax: true,
            ..Self::custom(path, message)
        }
    }

    /// Moves the error to where it stands if its value stands at `path` of another.
    pub(crate) fn within(mut self, path: &str) -> Self {
        self.path = match &*self.path {
            "." => path.to_owned(),
            inner if inner.starts_with('[') => format!("{path}{inner}"),
            inner => format!("{path}.{inner}"),
        };
        self
    }

    /// The path of the value at fault, such as `data.object.items[3].id`; `.` is the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The bytes of memory that it keeps beside its own place: a key or a text of the body may be in it.
    pub(crate) fn retained(&self) -> usize {
        self.path.capacity().saturating_add(self.message.capacity())
    }

    /// Whether the text is not JSON at all, rather than JSON of another shape.
    #[must_use]
    pub const fn is_syntax(&self) -> bool {
        self.syntax
    }
}

/// May quote a piece of the body, as messages of the JSON reader do.
impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at {}: {}", self.path, self.message)
    }
}

impl std::error::Error for JsonError {}
