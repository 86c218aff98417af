//! What Deepgram posts when a request failed.
//!
//! <https://developers.deepgram.com/docs/errors>

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use webhook_core::{JsonError, read_json};
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
    raw: Bytes,
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
        &self.raw
    }

    /// The body as JSON of any type.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
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
            raw: raw.clone(),
        }
    }

    pub(crate) fn legacy(raw: &Bytes) -> Result<Self, JsonError> {
        let wire: Legacy = read_json(raw)?;
        Ok(Self {
            shape: ErrorShape::Legacy,
            code: text(wire.err_code),
            message: text(wire.err_msg),
            details: None,
            request_id: text(wire.request_id),
            raw: raw.clone(),
        })
    }

    pub(crate) fn modern(raw: &Bytes) -> Result<Self, JsonError> {
        let wire: Modern = read_json(raw)?;
        Ok(Self {
            shape: ErrorShape::Modern,
            code: text(wire.category),
            message: text(wire.message),
            details: text(wire.details),
            request_id: text(wire.request_id),
            raw: raw.clone(),
        })
    }
}

impl fmt::Debug for DeepgramError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeepgramError")
            .field("shape", &self.shape)
            .field("code", &self.code)
            .field("request_id", &self.request_id)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// An error is read whatever the types of its fields: it is bad news, and must not get lost.
#[derive(Deserialize)]
struct Legacy {
    err_code: Option<Value>,
    err_msg: Option<Value>,
    request_id: Option<Value>,
}

#[derive(Deserialize)]
struct Modern {
    category: Option<Value>,
    message: Option<Value>,
    details: Option<Value>,
    request_id: Option<Value>,
}

fn text(value: Option<Value>) -> Option<String> {
    value.map(|value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    })
}
