//! The errors that Deepgram posts when a request has failed.
//!
//! <https://developers.deepgram.com/docs/errors>

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, read_json};
use webhook_payload::{Document, Draft, Report, Root, Shaped, Value};

use crate::payload::{FatalError, LegacyError, ModernError};
use crate::typed::Lacking;

/// A request to Deepgram that failed, so that its result will not come.
///
/// The error is read whatever types its fields have, because bad news must not get lost. A field that is not a text is
/// returned as JSON.
#[derive(Clone)]
pub struct DeepgramError {
    shape: ErrorShape,
    raw: Bytes,
    /// The JSON of the error; `None` for an error in plain text.
    json: Option<Root<()>>,
}

/// The form in which Deepgram sent an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorShape {
    /// `{"err_code", "err_msg", "request_id"}`.
    Legacy,
    /// `{"category", "message", "details", "request_id"}`.
    Modern,
    /// `{"type": "Error", "code", "description"}`, which says that a stream of Flux has ended.
    Stream,
    /// Plain text.
    Text,
}

impl DeepgramError {
    /// The form in which Deepgram sent the error.
    #[must_use]
    pub const fn shape(&self) -> ErrorShape {
        self.shape
    }

    /// The `err_code`, `category` or `code`, such as `PAYLOAD_ERROR`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.text(self.names()?[0])
    }

    /// The `err_msg`, `message` or `description`, or the whole plain text.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match self.names() {
            Some([_, message]) => self.text(message),
            None => std::str::from_utf8(&self.raw).ok(),
        }
    }

    /// The `details`.
    #[must_use]
    pub fn details(&self) -> Option<&str> {
        self.text("details")
    }

    /// The id of the request that failed.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.text("request_id")
    }

    /// The body, exactly as it was received.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Reads the body as JSON of any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }

    /// Reports what the error has that this version does not know; `None` for plain text.
    pub(crate) fn report(&self) -> Option<Report> {
        self.json.as_ref().map(Root::report)
    }

    pub(crate) fn document(&self) -> Option<&Document> {
        self.json.as_ref().map(Root::document)
    }

    pub(crate) fn of_text(raw: &Bytes) -> Self {
        Self {
            shape: ErrorShape::Text,
            raw: raw.clone(),
            json: None,
        }
    }

    /// Makes an error of this form from a body that is an object.
    pub(crate) fn of_json(shape: ErrorShape, draft: Draft) -> Result<Self, Lacking> {
        fn checked<T: Shaped>(mut draft: Draft) -> Result<Root<()>, Lacking> {
            match draft.check::<T>() {
                Ok(()) => Ok(draft.share::<T>(0, T::FORM)),
                Err(error) => Err(Box::new((error, draft))),
            }
        }
        let json = match shape {
            ErrorShape::Legacy => checked::<LegacyError<'static>>(draft),
            ErrorShape::Modern => checked::<ModernError<'static>>(draft),
            ErrorShape::Stream | ErrorShape::Text => checked::<FatalError<'static>>(draft),
        }?;
        Ok(Self {
            shape,
            raw: json.document().body().clone(),
            json: Some(json),
        })
    }

    /// The keys that have the code and the message in this form.
    const fn names(&self) -> Option<[&'static str; 2]> {
        match self.shape {
            ErrorShape::Legacy => Some(["err_code", "err_msg"]),
            ErrorShape::Modern => Some(["category", "message"]),
            ErrorShape::Stream => Some(["code", "description"]),
            ErrorShape::Text => None,
        }
    }

    fn text(&self, key: &str) -> Option<&str> {
        let value = self.document()?.value().get(key)?;
        let other = Some(value).filter(|it| !it.is_null()).map(Value::raw);
        value.as_str().or(other)
    }
}

/// Shows no text of the message, which may be the whole body.
impl fmt::Debug for DeepgramError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeepgramError")
            .field("shape", &self.shape)
            .field("code", &self.code())
            .field("request_id", &self.request_id())
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}
