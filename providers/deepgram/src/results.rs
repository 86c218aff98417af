//! Results and messages of streams, typed, with the bytes that they came in.
//!
//! <https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded>,
//! <https://developers.deepgram.com/reference/text-intelligence/analyze-text>,
//! <https://developers.deepgram.com/reference/speech-to-text/listen-streaming>

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use webhook_core::{JsonError, read_json};
use webhook_payload::{Blank, Report, Shape, Shaped, report_of};

use crate::events::{
    Alternative, Analysis, Channel, IntentSegment, Intents, SpeechStarted, StreamMetadata,
    StreamResults, TopicSegment, Topics, TranscriptMetadata, Transcription, UtteranceEnd, Word,
};

/// Declares a payload with its bytes.
macro_rules! delivered {
    ($($(#[$meta:meta])* $name:ident of $payload:ident)*) => {$(
        $(#[$meta])*
        #[derive(Clone)]
        pub struct $name {
            payload: Box<$payload>,
            raw: Bytes,
        }

        impl $name {
            pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
                Ok(Self {
                    payload: Box::new(webhook_payload::read(raw)?),
                    raw: raw.clone(),
                })
            }

            /// The body, exactly as it came. It holds the extra secret, where one is used.
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

            /// What it has that this version does not know.
            ///
            /// Reads the body once more, and only when asked.
            #[must_use]
            pub fn report(&self) -> Report {
                report_of::<$payload>(&self.raw)
            }

            /// The payload, to be kept without its bytes.
            #[must_use]
            pub fn into_payload(self) -> $payload {
                *self.payload
            }
        }

        impl Deref for $name {
            type Target = $payload;

            fn deref(&self) -> &$payload {
                &self.payload
            }
        }

        /// Shows no text that was spoken or analyzed; that is `{:?}` of the payload.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))
                    .field("request_id", &self.request_id())
                    .field("bytes", &self.raw.len())
                    .finish_non_exhaustive()
            }
        }
    )*};
}
delivered! {
    /// A finished transcription of a recording. Dereferences to [`Transcription`].
    Transcript of Transcription
    /// A finished analysis of a text. Dereferences to [`Analysis`].
    TextIntelligence of Analysis
    /// What was said so far in a stream. Dereferences to [`StreamResults`].
    Interim of StreamResults
    /// What a stream was made of, at its end. Dereferences to [`StreamMetadata`].
    StreamEnd of StreamMetadata
    /// A pause in a stream. Dereferences to [`UtteranceEnd`].
    Pause of UtteranceEnd
    /// Somebody began to speak in a stream. Dereferences to [`SpeechStarted`].
    Speech of SpeechStarted
}

impl Transcript {
    /// What the transcription was made of.
    #[must_use]
    pub fn metadata(&self) -> Option<&TranscriptMetadata> {
        self.payload.metadata.as_deref()
    }

    /// The id that Deepgram gave when the request was submitted. Not authenticated: compare it with the
    /// ids of requests that were made.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.metadata()?.request_id.as_deref()
    }

    /// The channels of the recording.
    #[must_use]
    pub fn channels(&self) -> &[Channel] {
        self.results.channels.as_deref().unwrap_or_default()
    }

    /// The text of the first channel's first alternative, which is Deepgram's best.
    #[must_use]
    pub fn transcript(&self) -> Option<&str> {
        self.best()?.transcript.as_deref()
    }

    /// The words of that text.
    #[must_use]
    pub fn words(&self) -> &[Word] {
        let words = self.best().and_then(|best| best.words.as_deref());
        words.unwrap_or_default()
    }

    fn best(&self) -> Option<&Alternative> {
        self.channels().first()?.alternatives.as_deref()?.first()
    }
}

impl TextIntelligence {
    /// The id of the request, wherever the metadata have it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let metadata = self.metadata.as_deref()?;
        let nested = metadata.metadata.as_deref();
        let nested = nested.and_then(|it| it.request_id.as_deref());
        metadata.request_id.as_deref().or(nested)
    }

    /// The text of the summary, wherever the results have it.
    #[must_use]
    pub fn summary(&self) -> Option<&str> {
        let summary = self.results.summary.as_ref()?;
        let nested = summary.results.as_ref().and_then(|it| it.summary.as_ref());
        let nested = nested.and_then(|it| it.text.as_deref());
        summary.text.as_deref().or(nested)
    }
}

impl Interim {
    /// The id of the stream's request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.metadata.as_deref()?.request_id.as_deref()
    }

    /// The text of the first alternative, which is Deepgram's best.
    #[must_use]
    pub fn transcript(&self) -> Option<&str> {
        let alternatives = self.channel.as_ref()?.alternatives.as_deref()?;
        alternatives.first()?.transcript.as_deref()
    }
}

impl StreamEnd {
    /// The id of the stream's request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.payload.request_id.as_deref()
    }
}

impl Pause {
    /// None: such a message does not say to which stream it belongs.
    const fn request_id(&self) -> Option<&str> {
        None
    }
}

impl Speech {
    /// None: such a message does not say to which stream it belongs.
    const fn request_id(&self) -> Option<&str> {
        None
    }
}

impl Intents {
    /// The parts of the text and what is intended in each, wherever the results have them.
    #[must_use]
    pub fn all(&self) -> &[IntentSegment] {
        let nested = self.results.as_ref().and_then(|it| it.intents.as_ref());
        let nested = nested.and_then(|it| it.segments.as_deref());
        self.segments.as_deref().or(nested).unwrap_or_default()
    }
}

impl Topics {
    /// The parts of the text and what each is about, wherever the results have them.
    #[must_use]
    pub fn all(&self) -> &[TopicSegment] {
        let nested = self.results.as_ref().and_then(|it| it.topics.as_ref());
        let nested = nested.and_then(|it| it.segments.as_deref());
        self.segments.as_deref().or(nested).unwrap_or_default()
    }
}

/// The `metadata.extra` of a result. It may hold the endpoint's secret, so it is not printed.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Extra(Box<RawValue>);

impl Extra {
    /// The extra metadata as JSON of any type, such as a map of strings.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(self.0.get().as_bytes())
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Extra(..)")
    }
}

impl Blank for Extra {
    fn blank() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl Shaped for Extra {
    fn shape() -> Shape {
        Shape::Leaf
    }
}
