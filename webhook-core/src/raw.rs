//! Keeps the bytes of an event, next to what an adapter has read of them.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::json::{JsonError, read_json};
use crate::json_object::JsonObject;

/// The bytes of an event, which an adapter keeps next to what it has read of them.
///
/// It dereferences to a slice. `Debug` shows how many bytes there are and none of them: they are a customer's data,
/// and may contain credentials.
#[derive(Clone, PartialEq, Eq)]
pub struct Raw(Bytes);

impl Raw {
    /// Returns the bytes, which are shared.
    #[must_use]
    pub const fn bytes(&self) -> &Bytes {
        &self.0
    }

    /// Reads all bytes as JSON of any type, such as your own struct of the few fields that you need.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.0)
    }

    /// Reads one field of the object that the bytes are, as any type; an absent field is read as `null`.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path, from the field on, of what could not be read.
    pub fn field<T: DeserializeOwned>(&self, name: &str) -> Result<T, JsonError> {
        JsonObject::read(&self.0)?.or_null(name)
    }
}

impl From<&Bytes> for Raw {
    fn from(bytes: &Bytes) -> Self {
        Self(bytes.clone())
    }
}

impl From<String> for Raw {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl Deref for Raw {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_and_not_shown() {
        let raw = Raw::from(r#"{"secret":"canary","list":[1]}"#.to_owned());
        assert_eq!(format!("{raw:?}"), "30 bytes");
        assert_eq!(raw.field::<String>("secret").unwrap(), "canary");
        assert_eq!(raw.field::<Option<u8>>("absent").unwrap(), None);
        assert_eq!(
            raw.field::<Vec<String>>("list").unwrap_err().path(),
            "list[0]"
        );
        assert!(raw.json::<u8>().is_err());
        assert_eq!((raw.len(), raw.bytes().len()), (30, 30));
    }
}
