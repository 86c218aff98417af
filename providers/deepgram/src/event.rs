//! The events of Deepgram, which the adapter tells apart by the content type and the shape of the body.
//!
//! No field of a callback names its kind.
//!
//! ```text
//! application/json             results.channels            Transcript
//!                              results, without channels   TextIntelligence
//!                              err_code or err_msg         Error, legacy
//!                              category                    Error, modern
//!                              request_id, no type         Accepted
//!                              type Results, or none and   Interim
//!                                  a channel_index
//!                              type Metadata               StreamEnd
//!                              type UtteranceEnd           Pause
//!                              type SpeechStarted          Speech
//!                              type TurnInfo               Turn
//!                              type Connected              Connected
//!                              type Error                  Error, of a stream
//!                              anything else               Other
//! text/...                     an object                   as JSON
//!                              else                        Error, plain text
//! audio/..., octet-stream                                  Audio
//! another, or none             text that starts with {     as JSON
//!                              other text                  Error, plain text
//!                              no text                     Audio
//! ```
//!
//! Deepgram documents no content type for audio. That is why the last rows judge the body by its first bytes.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use webhook_core::body::{JsonError, JsonObject, read_json};
use webhook_payload::{Document, Draft, Report, Root, Unreadable, Value};

use crate::error::{DeepgramError, ErrorShape};
use crate::payload::tables::CATALOG;
use crate::payload::{
    AcceptedRequest, Analysis, Connected, SpeechStarted, StreamMetadata, StreamResults,
    Transcription, TurnInfo, UtteranceEnd,
};
use crate::typed::Delivered;

/// What Deepgram says about a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The transcript of a recording.
    Transcript(Delivered<Transcription<'static>>),
    /// The analysis of a text.
    TextIntelligence(Delivered<Analysis<'static>>),
    /// Deepgram has accepted a request, and will send its result.
    Accepted(Delivered<AcceptedRequest<'static>>),
    /// A request failed.
    Error(DeepgramError),
    /// The audio that Deepgram made of a text.
    Audio(Audio),
    /// What was said so far in a stream: a message of type `Results`.
    Interim(Delivered<StreamResults<'static>>),
    /// A stream has ended: a message of type `Metadata`.
    StreamEnd(Delivered<StreamMetadata<'static>>),
    /// A pause in a stream: a message of type `UtteranceEnd`.
    Pause(Delivered<UtteranceEnd<'static>>),
    /// Somebody began to speak in a stream: a message of type `SpeechStarted`.
    Speech(Delivered<SpeechStarted<'static>>),
    /// The state of a turn (one speaker's part of a conversation) in a stream of Flux: a message of type `TurnInfo`.
    /// Deepgram documents callbacks only for streams of Nova: <https://developers.deepgram.com/docs/callback>.
    Turn(Delivered<TurnInfo<'static>>),
    /// A stream of Flux has begun: a message of type `Connected`.
    Connected(Delivered<Connected<'static>>),
    /// A message of a stream that this version does not know, or any other JSON.
    Other(Message),
    /// An authentic callback whose head announces JSON that the body is not, or that lacks what its kind always has.
    Unreadable(Unreadable),
}

impl Event {
    pub(crate) fn read(content_type: Option<&str>, raw: &Bytes) -> Self {
        let text = || std::str::from_utf8(raw).ok();
        match Media::of(content_type) {
            Media::Json => Self::of_json(raw),
            Media::Audio => Self::of_audio(content_type, raw),
            Media::Unknown if JsonObject::is_meant_by(raw) && text().is_some() => {
                Self::of_json(raw)
            }
            Media::Text | Media::Unknown if raw.is_empty() => Self::of_json(raw),
            Media::Text => match (Draft::scan(raw, &CATALOG), text()) {
                (Ok(draft), _) if draft.value().is_object() => Self::of_draft(draft),
                (_, Some(_)) => Self::Error(DeepgramError::of_text(raw)),
                (_, None) => Self::of_json(raw),
            },
            Media::Unknown => match text().filter(|text| !text.contains('\0')) {
                Some(_) => Self::Error(DeepgramError::of_text(raw)),
                None => Self::of_audio(content_type, raw),
            },
        }
    }

    fn of_audio(content_type: Option<&str>, raw: &Bytes) -> Self {
        Self::Audio(Audio {
            content_type: content_type.map(Into::into),
            bytes: raw.clone(),
        })
    }

    fn of_json(raw: &Bytes) -> Self {
        match Draft::scan(raw, &CATALOG) {
            Ok(draft) => Self::of_draft(draft),
            Err(error) => {
                Self::Unreadable(webhook_core::Unreadable::new(None, error, raw.clone()).into())
            }
        }
    }

    fn of_draft(draft: Draft) -> Self {
        let body = draft.value();
        let found = |key| body.get(key).filter(|it| !it.is_null());
        let is = |key| found(key).is_some();
        let kind = found("type").map(|it| it.as_str().unwrap_or_default().to_owned());
        let results = found("results");
        let is_known = results.is_none_or(Value::is_object);
        let has_channels = results
            .and_then(|it| it.get("channels"))
            .is_some_and(|it| !it.is_null());
        let (name, read) = if has_channels {
            ("transcript", Delivered::read(draft).map(Self::Transcript))
        } else if results.is_some() {
            (
                "text_intelligence",
                Delivered::read(draft).map(Self::TextIntelligence),
            )
        } else if is("err_code") || is("err_msg") {
            (
                "error",
                DeepgramError::of_json(ErrorShape::Legacy, draft).map(Self::Error),
            )
        } else if is("category") {
            (
                "error",
                DeepgramError::of_json(ErrorShape::Modern, draft).map(Self::Error),
            )
        } else if is("request_id") && !is("metadata") && kind.is_none() {
            ("accepted", Delivered::read(draft).map(Self::Accepted))
        } else {
            let is_result = kind.is_none() && is("channel_index");
            match kind.as_deref() {
                _ if is_result => ("Results", Delivered::read(draft).map(Self::Interim)),
                Some("Results") => ("Results", Delivered::read(draft).map(Self::Interim)),
                Some("Metadata") => ("Metadata", Delivered::read(draft).map(Self::StreamEnd)),
                Some("UtteranceEnd") => ("UtteranceEnd", Delivered::read(draft).map(Self::Pause)),
                Some("SpeechStarted") => {
                    ("SpeechStarted", Delivered::read(draft).map(Self::Speech))
                }
                Some("TurnInfo") => ("TurnInfo", Delivered::read(draft).map(Self::Turn)),
                Some("Connected") => ("Connected", Delivered::read(draft).map(Self::Connected)),
                Some("Error") => (
                    "error",
                    DeepgramError::of_json(ErrorShape::Stream, draft).map(Self::Error),
                ),
                _ => return Self::Other(Message(draft.untyped())),
            }
        };
        read.unwrap_or_else(|lacking| {
            let (error, draft) = *lacking;
            let document = draft.into_document();
            let name = Some(name).filter(|_| is_known);
            let unreadable = webhook_core::Unreadable::new(name, error, document.body().clone());
            Self::Unreadable(Unreadable::new(unreadable, Some(document)))
        })
    }

    /// Reports what the body has that its type does not return; `None` if the body was not read into a type.
    ///
    /// The report is made when this is called.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        Some(match self {
            Self::Transcript(it) => it.report(),
            Self::TextIntelligence(it) => it.report(),
            Self::Accepted(it) => it.report(),
            Self::Error(it) => it.report()?,
            Self::Interim(it) => it.report(),
            Self::StreamEnd(it) => it.report(),
            Self::Pause(it) => it.report(),
            Self::Speech(it) => it.report(),
            Self::Turn(it) => it.report(),
            Self::Connected(it) => it.report(),
            Self::Audio(_) | Self::Other(_) | Self::Unreadable(_) => return None,
        })
    }

    fn document(&self) -> Option<&Document> {
        Some(match self {
            Self::Transcript(it) => it.document(),
            Self::TextIntelligence(it) => it.document(),
            Self::Accepted(it) => it.document(),
            Self::Error(it) => it.document()?,
            Self::Interim(it) => it.document(),
            Self::StreamEnd(it) => it.document(),
            Self::Pause(it) => it.document(),
            Self::Speech(it) => it.document(),
            Self::Turn(it) => it.document(),
            Self::Connected(it) => it.document(),
            Self::Other(it) => it.0.document(),
            Self::Audio(_) | Self::Unreadable(_) => return None,
        })
    }

    /// Everything that the body says, as a value of any form; `None` for audio, plain text, and a body that is not
    /// JSON.
    #[must_use]
    pub fn value(&self) -> Option<Value<'_>> {
        match self {
            Self::Unreadable(it) => it.value(),
            other => other.document().map(Document::value),
        }
    }

    /// How many bytes of memory the event holds in addition to its body.
    pub(crate) fn memory(&self) -> usize {
        match self {
            Self::Unreadable(it) => it.memory(),
            other => other.document().map_or(0, Document::memory),
        }
    }

    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Transcript(_) => "transcript",
            Self::TextIntelligence(_) => "text_intelligence",
            Self::Accepted(_) => "accepted",
            Self::Error(_) => "error",
            Self::Audio(_) => "audio",
            Self::Interim(_) => "Results",
            Self::StreamEnd(_) => "Metadata",
            Self::Pause(_) => "UtteranceEnd",
            Self::Speech(_) => "SpeechStarted",
            Self::Turn(_) => "TurnInfo",
            Self::Connected(_) => "Connected",
            Self::Other(message) => message.kind().unwrap_or("unknown"),
            Self::Unreadable(unreadable) => unreadable.name().unwrap_or("unreadable"),
        }
    }
}

/// Audio that Deepgram made of a text.
#[derive(Clone)]
pub struct Audio {
    content_type: Option<Box<str>>,
    bytes: Bytes,
}

impl Audio {
    /// The content type that the head names, such as `audio/mpeg`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The bytes of the audio.
    #[must_use]
    pub const fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl fmt::Debug for Audio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Audio")
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// JSON of a kind that has no variant, such as a new kind of message of a stream.
#[derive(Clone)]
pub struct Message(Root<()>);

impl Message {
    /// The `type` of the message, if it has one.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.value().get("type")?.as_str()
    }

    /// The body as a value of any form.
    #[must_use]
    pub fn value(&self) -> Value<'_> {
        self.0.value()
    }

    /// The body, exactly as it was received.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        self.0.document().body()
    }

    /// Reads the body as JSON of any type.
    ///
    /// # Errors
    ///
    /// Returns a [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(self.raw())
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("kind", &self.kind())
            .field("bytes", &self.raw().len())
            .finish_non_exhaustive()
    }
}

/// The kind of body that the content type announces.
enum Media {
    Json,
    Text,
    Audio,
    Unknown,
}

impl Media {
    fn of(content_type: Option<&str>) -> Self {
        let Some(content_type) = content_type else {
            return Self::Unknown;
        };
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        let essence = essence.to_ascii_lowercase();
        if essence == "application/json" || essence.ends_with("+json") {
            Self::Json
        } else if essence.starts_with("text/") {
            Self::Text
        } else if essence.starts_with("audio/") || essence == "application/octet-stream" {
            Self::Audio
        } else {
            Self::Unknown
        }
    }
}
