//! What a callback is. Nothing names its kind, so its content type and its shape tell.
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
//!                              anything else               Other
//! text/...                     an object                   as JSON
//!                              else                        Error, plain text
//! audio/..., octet-stream                                  Audio
//! another, or none             text that starts with {     as JSON
//!                              other text                  Error, plain text
//!                              no text                     Audio
//! ```
//!
//! Deepgram documents no content type for audio, hence the last rows.

use std::fmt;

use bytes::Bytes;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::value::RawValue;
use webhook_core::{JsonError, Unreadable, read_json};
use webhook_payload::{Report, report_of};

use crate::error::DeepgramError;
use crate::events::AcceptedRequest;
use crate::outline::{Outline, Results, begins_with_channels};
use crate::results::{Interim, Pause, Speech, StreamEnd, TextIntelligence, Transcript};

/// What Deepgram has to say about a request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A recording is transcribed.
    Transcript(Transcript),
    /// A text is analyzed.
    TextIntelligence(TextIntelligence),
    /// A request was accepted, and its result will come.
    Accepted(Accepted),
    /// A request failed.
    Error(DeepgramError),
    /// A text is spoken.
    Audio(Audio),
    /// What was said so far in a stream: a message of the type `Results`.
    Interim(Interim),
    /// A stream has ended: a message of the type `Metadata`.
    StreamEnd(StreamEnd),
    /// A pause in a stream: a message of the type `UtteranceEnd`.
    Pause(Pause),
    /// Somebody began to speak in a stream: a message of the type `SpeechStarted`.
    Speech(Speech),
    /// A message of a stream that this version does not know, or anything else in JSON.
    Other(Message),
    /// A result that could not be read.
    Unreadable(Unreadable),
}

impl Event {
    pub(crate) fn read(content_type: Option<&str>, raw: &Bytes) -> Self {
        let text = || std::str::from_utf8(raw).ok();
        let is_object = || raw.trim_ascii_start().first() == Some(&b'{');
        match Media::of(content_type) {
            Media::Json => Self::of_json(raw),
            Media::Audio => Self::of_audio(content_type, raw),
            Media::Text if is_object() && read_json::<IgnoredAny>(raw).is_ok() => {
                Self::of_json(raw)
            }
            Media::Unknown if is_object() && text().is_some() => Self::of_json(raw),
            Media::Text | Media::Unknown if raw.is_empty() => Self::of_json(raw),
            Media::Text => match text() {
                Some(text) => Self::Error(DeepgramError::of_text(text, raw)),
                None => Self::of_json(raw),
            },
            Media::Unknown => match text().filter(|text| !text.contains('\0')) {
                Some(text) => Self::Error(DeepgramError::of_text(text, raw)),
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
        let unreadable = |name, error| Self::Unreadable(Unreadable::new(name, error, raw.clone()));
        if raw.trim_ascii_start().first() != Some(&b'{') {
            return match read_json::<IgnoredAny>(raw) {
                Ok(_) => Self::Other(Message::new(None, raw)),
                Err(error) => unreadable(None, error),
            };
        }
        if begins_with_channels(raw) {
            return Transcript::read(raw).map_or_else(
                |error| unreadable(Some("transcript"), error),
                Self::Transcript,
            );
        }
        let outline: Outline = match read_json(raw) {
            Ok(outline) => outline,
            Err(error) => return unreadable(None, error),
        };
        let (name, read) = match &outline {
            Outline {
                results: Some(Results { channels: Some(_) }),
                ..
            } => ("transcript", Transcript::read(raw).map(Self::Transcript)),
            Outline {
                results: Some(_), ..
            } => (
                "text_intelligence",
                TextIntelligence::read(raw).map(Self::TextIntelligence),
            ),
            outline if outline.err_code.is_some() || outline.err_msg.is_some() => {
                ("error", DeepgramError::legacy(raw).map(Self::Error))
            }
            Outline {
                category: Some(_), ..
            } => ("error", DeepgramError::modern(raw).map(Self::Error)),
            Outline {
                request_id: Some(_),
                metadata: None,
                kind: None,
                ..
            } => ("accepted", Accepted::read(raw).map(Self::Accepted)),
            Outline {
                kind: None,
                channel_index: Some(_),
                ..
            } => ("Results", Interim::read(raw).map(Self::Interim)),
            outline => {
                let message = Message::new(outline.kind.as_deref(), raw);
                let read = match message.kind() {
                    Some("Results") => Interim::read(raw).map(Self::Interim),
                    Some("Metadata") => StreamEnd::read(raw).map(Self::StreamEnd),
                    Some("UtteranceEnd") => Pause::read(raw).map(Self::Pause),
                    Some("SpeechStarted") => Speech::read(raw).map(Self::Speech),
                    _ => Ok(Self::Other(message.clone())),
                };
                return read.unwrap_or_else(|error| unreadable(message.kind(), error));
            }
        };
        read.unwrap_or_else(|error| unreadable(Some(name), error))
    }

    /// What the body has that this version does not know; `None` where it was not read into a type.
    ///
    /// Reads the body once more, and only when asked.
    #[must_use]
    pub fn report(&self) -> Option<Report> {
        Some(match self {
            Self::Transcript(it) => it.report(),
            Self::TextIntelligence(it) => it.report(),
            Self::Accepted(it) => report_of::<AcceptedRequest>(it.raw()),
            Self::Error(it) => it.report()?,
            Self::Interim(it) => it.report(),
            Self::StreamEnd(it) => it.report(),
            Self::Pause(it) => it.report(),
            Self::Speech(it) => it.report(),
            Self::Audio(_) | Self::Other(_) | Self::Unreadable(_) => return None,
        })
    }
    /// What [`Event::name`] says of results, and the messages of a stream as Deepgram's AsyncAPI
    /// description of `/v1/listen` names them.
    pub(crate) const NAMES: &'static [&'static str] = &[
        "transcript",
        "text_intelligence",
        "accepted",
        "error",
        "audio",
        "Results",
        "Metadata",
        "UtteranceEnd",
        "SpeechStarted",
    ];

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
            Self::Other(message) => message.kind().unwrap_or("unknown"),
            Self::Unreadable(unreadable) => unreadable.name().unwrap_or("unreadable"),
        }
    }
}

/// A request that was accepted.
#[derive(Clone)]
pub struct Accepted {
    request_id: Box<str>,
    raw: Bytes,
}

impl Accepted {
    /// The id of the request.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
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

    fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let accepted: AcceptedRequest = webhook_payload::read(raw)?;
        Ok(Self {
            request_id: accepted.request_id,
            raw: raw.clone(),
        })
    }
}

impl fmt::Debug for Accepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accepted")
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

/// Spoken text.
#[derive(Clone)]
pub struct Audio {
    content_type: Option<Box<str>>,
    bytes: Bytes,
}

impl Audio {
    /// What the head calls it, such as `audio/mpeg`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The audio.
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

/// JSON of a kind for which there is no variant, such as the messages of a stream.
#[derive(Clone)]
pub struct Message {
    kind: Option<Box<str>>,
    raw: Bytes,
}

impl Message {
    /// The `type` of the message, such as `Results`, `Metadata` or `UtteranceEnd`.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
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

    fn new(kind: Option<&RawValue>, raw: &Bytes) -> Self {
        let kind = kind.and_then(|kind| serde_json::from_str(kind.get()).ok());
        Self {
            kind,
            raw: raw.clone(),
        }
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("kind", &self.kind)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// What the content type promises.
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
