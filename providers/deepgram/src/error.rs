//! What Deepgram posts when a request failed.
//!
//! <https://developers.deepgram.com/docs/errors>

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::{JsonError, JsonObject, Raw};
use webhook_payload::{Report, report_of};

use crate::events::{LegacyError, ModernError};

/// A request that failed. What was asked for will not come.
#[derive(Clone)]
pub struct DeepgramError {
    shape: ErrorShape,
    code: Option<String>,
    message: Option<String>,
    details: Option<String>,
    request_id: Option<String>,
    raw: Raw,
}

/// In which of Deepgram's forms an error came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorShape {
    /// `{"err_code", "err_msg", "request_id"}`.
    Legacy,
    /// `{"category", "message", "details", "request_id"}`.
    Modern,
    /// Plain text.
    Text,
}

impl DeepgramError {
    /// In which form it came.
    #[must_use]
    pub const fn shape(&self) -> ErrorShape {
        self.shape
    }

    /// The `err_code` or `category`, such as `PAYLOAD_ERROR`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The `err_msg` or `message`, or the plain text.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The `details`.
    #[must_use]
    pub fn details(&self) -> Option<&str> {
        self.details.as_deref()
    }

    /// The request that failed.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body, exactly as it came.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        self.raw.bytes()
    }

    /// The body as JSON of any type.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        self.raw.json()
    }

    /// What it has that this version does not know; `None` for plain text.
    pub(crate) fn report(&self) -> Option<Report> {
        match self.shape {
            ErrorShape::Legacy => Some(report_of::<LegacyError>(&self.raw)),
            ErrorShape::Modern => Some(report_of::<ModernError>(&self.raw)),
            ErrorShape::Text => None,
        }
    }

    pub(crate) fn of_text(text: &str, raw: &Bytes) -> Self {
        Self {
            shape: ErrorShape::Text,
            code: None,
            message: Some(text.to_owned()),
            details: None,
            request_id: None,
            raw: raw.into(),
        }
    }

    pub(crate) fn legacy(raw: &Bytes) -> Result<Self, JsonError> {
        Self::read(ErrorShape::Legacy, ["err_code", "err_msg", "details"], raw)
    }

    pub(crate) fn modern(raw: &Bytes) -> Result<Self, JsonError> {
        Self::read(ErrorShape::Modern, ["category", "message", "details"], raw)
    }

    /// An error is read whatever the types of its fields: it is bad news, and must not get lost.
    fn read(shape: ErrorShape, names: [&str; 3], raw: &Bytes) -> Result<Self, JsonError> {
        let json = JsonObject::read(raw)?;
        let text = |name| {
            let value = json.raw(name).filter(|value| *value != "null");
            json.optional(name).or_else(|| value.map(ToOwned::to_owned))
        };
        let [code, message, details] = names.map(text);
        Ok(Self {
            shape,
            code,
            message,
            details,
            request_id: text("request_id"),
            raw: raw.into(),
        })
    }
}

/// Shows no text of the message, which may be the body.
impl fmt::Debug for DeepgramError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeepgramError")
            .field("shape", &self.shape)
            .field("code", &self.code)
            .field("request_id", &self.request_id)
            .field("raw", &self.raw)
            .finish_non_exhaustive()
    }
}
