//! Results: transcripts and text intelligence, read as far as their envelope goes.
//!
//! <https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded>,
//! <https://developers.deepgram.com/reference/text-intelligence/analyze-text>

use std::fmt;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use webhook_core::{JsonError, read_json};

/// A finished transcription of a recording.
#[derive(Clone)]
pub struct Transcript {
    metadata: Metadata,
    channels: Vec<Channel>,
    raw: Bytes,
}

impl Transcript {
    /// What the transcription was made of.
    #[must_use]
    pub const fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// The channels of the recording.
    #[must_use]
    pub fn channels(&self) -> &[Channel] {
        &self.channels
    }

    /// The text of the first channel's first alternative, which is Deepgram's best.
    #[must_use]
    pub fn transcript(&self) -> Option<&str> {
        let channel = self.channels.first()?;
        channel.alternatives.first()?.transcript.as_deref()
    }

    /// The body, exactly as it came. It holds the extra secret, where one is used.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// The body as JSON of any type: words, paragraphs, utterances and what else was asked for.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] with the path to what could not be read.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        read_json(&self.raw)
    }

    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let wire: Listened = read_json(raw)?;
        Ok(Self {
            metadata: wire.metadata.unwrap_or_default(),
            channels: wire.results.channels,
            raw: raw.clone(),
        })
    }
}

/// Shows no text that was spoken.
impl fmt::Debug for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transcript")
            .field("metadata", &self.metadata)
            .field("channels", &self.channels)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// A finished analysis of a text.
#[derive(Clone)]
pub struct TextIntelligence {
    metadata: Metadata,
    raw: Bytes,
}

impl TextIntelligence {
    /// What the analysis was made of.
    #[must_use]
    pub const fn metadata(&self) -> &Metadata {
        &self.metadata
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

    pub(crate) fn read(raw: &Bytes) -> Result<Self, JsonError> {
        let wire: Analyzed = read_json(raw)?;
        Ok(Self {
            metadata: wire.metadata.unwrap_or_default(),
            raw: raw.clone(),
        })
    }
}

impl fmt::Debug for TextIntelligence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TextIntelligence")
            .field("metadata", &self.metadata)
            .field("bytes", &self.raw.len())
            .finish_non_exhaustive()
    }
}

/// What a result says about its request.
#[derive(Clone, Debug, Default, Deserialize)]
#[non_exhaustive]
pub struct Metadata {
    /// The id that Deepgram gave when the request was submitted. Not authenticated: compare it with
    /// the ids of requests that were made.
    pub request_id: Option<String>,
    /// When the request was processed, in RFC 3339.
    pub created: Option<String>,
    /// The length of the recording in seconds.
    pub duration: Option<f64>,
    /// How many channels the recording has.
    pub channels: Option<u64>,
    /// What was given as `extra` with the request.
    pub extra: Option<Extra>,
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

/// One channel of a recording.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Channel {
    /// What may have been said, the best first.
    #[serde(default)]
    pub alternatives: Vec<Alternative>,
    /// The language that was detected, where that was asked for.
    pub detected_language: Option<String>,
}

/// What may have been said.
#[derive(Clone, Deserialize)]
#[non_exhaustive]
pub struct Alternative {
    /// The text.
    pub transcript: Option<String>,
    /// How sure Deepgram is of it, from 0 to 1.
    pub confidence: Option<f64>,
}

impl fmt::Debug for Alternative {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Alternative")
            .field("confidence", &self.confidence)
            .finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
struct Listened {
    metadata: Option<Metadata>,
    results: Channels,
}

#[derive(Deserialize)]
struct Channels {
    channels: Vec<Channel>,
}

#[derive(Deserialize)]
struct Analyzed {
    metadata: Option<Metadata>,
}
