//! The data of [`Event`](crate::Event)'s variants, and functions of [`payload`](crate::payload)'s views beyond fields.
//!
//! <https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded>,
//! <https://developers.deepgram.com/reference/text-intelligence/analyze-text>,
//! <https://developers.deepgram.com/reference/speech-to-text/listen-streaming>

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::JsonError;
use webhook_payload::{Draft, List, Read, Root, Shaped, Value};

use crate::payload::{
    Alternative, Analysis, Channel, IntentSegment, Intents, StreamResults, TopicSegment, Topics,
    Transcription, Word,
};

/// The error of a body that lacks what its kind always has, and the draft of that body.
pub(crate) type Lacking = Box<(JsonError, Draft)>;

/// A payload, and the bytes that it was read from. [`get`](Root::get) returns the view of the payload.
///
/// Cloning it clones an [`Arc`](std::sync::Arc), so it is cheap to keep or to move into a task.
#[derive(Clone)]
pub struct Delivered<T>(Root<T>);

impl<T: Shaped> Delivered<T> {
    /// Reads the draft as a `T`.
    pub(crate) fn read(mut draft: Draft) -> Result<Self, Lacking> {
        match draft.check::<T>() {
            Ok(()) => Ok(Self(draft.checked())),
            Err(error) => Err(Box::new((error, draft))),
        }
    }
}

impl<T> Delivered<T> {
    /// The id that Deepgram returned when the request was submitted, wherever the payload has it; `None` for pauses and
    /// beginnings of speech, which do not say to which stream they belong.
    ///
    /// The id is not authenticated: compare it with the ids of the requests that you have made.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.0.document().value())
    }

    /// The body, exactly as it was received. It contains the extra secret, if you use one.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        self.0.document().body()
    }
}

/// Returns the `request_id` from the root, from `metadata`, or from the metadata within `metadata`, where the SDK
/// declares it for text intelligence.
pub(crate) fn request_id(body: Value<'_>) -> Option<&str> {
    let mut place = Some(body);
    while let Some(value) = place {
        if let Some(id) = value.get("request_id").and_then(Value::as_str) {
            return Some(id);
        }
        place = value.get("metadata");
    }
    None
}

impl<T> Deref for Delivered<T> {
    type Target = Root<T>;

    fn deref(&self) -> &Root<T> {
        &self.0
    }
}

/// Shows no text that was spoken or analyzed. The `{:?}` of [`get`](Root::get) does.
impl<T> fmt::Debug for Delivered<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivered")
            .field("request_id", &self.request_id())
            .field("bytes", &self.raw().len())
            .finish_non_exhaustive()
    }
}

/// Two payloads are equal if both say the same.
impl<T> PartialEq for Delivered<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<'a> Transcription<'a> {
    /// The channels of the recording.
    #[must_use]
    pub fn channels(self) -> List<'a, Channel<'a>> {
        self.results().channels()
    }

    /// The text of the first channel's first alternative, which is Deepgram's best.
    #[must_use]
    pub fn transcript(self) -> Option<&'a str> {
        self.best()?.transcript()
    }

    /// The words of the first channel's first alternative.
    #[must_use]
    pub fn words(self) -> List<'a, Word<'a>> {
        self.best()
            .map_or_else(|| List::from(None), Alternative::words)
    }

    fn best(self) -> Option<Alternative<'a>> {
        self.channels().first()?.alternatives().first()
    }
}

impl<'a> Analysis<'a> {
    /// The text of the summary, from any of the places where results can have it.
    #[must_use]
    pub fn summary(self) -> Option<&'a str> {
        let summary = self.results().summary()?;
        let nested = || summary.results()?.summary()?.text();
        summary.text().or_else(nested)
    }
}

impl<'a> StreamResults<'a> {
    /// The text of the first alternative, which is Deepgram's best.
    #[must_use]
    pub fn transcript(self) -> Option<&'a str> {
        self.channel()?.alternatives().first()?.transcript()
    }
}

impl<'a> Intents<'a> {
    /// The parts of the text, each with the intents found in it, from any of the places where results can have them.
    #[must_use]
    pub fn all(self) -> List<'a, IntentSegment<'a>> {
        let nested = || Some(self.results()?.intents()?.segments());
        Some(self.segments())
            .filter(|it| !it.is_absent())
            .or_else(nested)
            .unwrap_or_else(|| List::from(None))
    }
}

impl<'a> Topics<'a> {
    /// The parts of the text, each with the topics found in it, from any of the places where results can have them.
    #[must_use]
    pub fn all(self) -> List<'a, TopicSegment<'a>> {
        let nested = || Some(self.results()?.topics()?.segments());
        Some(self.segments())
            .filter(|it| !it.is_absent())
            .or_else(nested)
            .unwrap_or_else(|| List::from(None))
    }
}

/// The `metadata.extra` of a result: the values that the request to Deepgram set by `extra`, by key. It may contain the
/// endpoint's secret, so `{:?}` prints neither it nor the values within it.
///
/// <https://developers.deepgram.com/docs/extra-metadata>
#[derive(Clone, Copy, PartialEq)]
pub struct Extra<'a>(Value<'a>);

impl<'a> Extra<'a> {
    /// Returns the text under a key.
    #[must_use]
    pub fn get(self, key: &str) -> Option<&'a str> {
        self.0.get(key)?.as_str()
    }

    /// The extra metadata as a value of any form, whose `{:?}` does show it.
    #[must_use]
    pub const fn value(self) -> Value<'a> {
        self.0
    }

    /// Reads the extra metadata as JSON of any type, such as a map of strings.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, JsonError> {
        self.0.json()
    }
}

impl fmt::Debug for Extra<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Extra(..)")
    }
}

impl<'a> Read<'a> for Extra<'a> {
    fn read(value: Value<'a>) -> Option<Self> {
        Some(Self(value))
    }
}
