//! `Results`, `Metadata`, `UtteranceEnd`, `SpeechStarted`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// The data of `Metadata`.
    pub struct StreamMetadata {
        always {}
        maybe {
            channels: i64 = "channels",
            created: Time = "created",
            duration: f64 = "duration",
            extra: crate::Extra = "extra",
            model_info: Map<ModelInfo> = "model_info",
            models: List<Box<str>> = "models",
            request_id: Box<str> = "request_id",
            sha256: Box<str> = "sha256",
            transaction_key: Box<str> = "transaction_key",
            r#type: Box<str> = "type",
        }
    }

    /// The data of `Results`.
    pub struct StreamResults {
        always {}
        maybe {
            channel: StreamChannel = "channel",
            channel_index: List<i64> = "channel_index",
            duration: f64 = "duration",
            entities: List<Entity> = "entities",
            from_finalize: bool = "from_finalize",
            is_final: bool = "is_final",
            metadata: Box<ResultsMetadata> = "metadata",
            speech_final: bool = "speech_final",
            start: f64 = "start",
            r#type: Box<str> = "type",
        }
    }

    /// `channel` of [`StreamResults`].
    pub struct StreamChannel {
        always {}
        maybe {
            alternatives: List<StreamAlternative> = "alternatives",
        }
    }

    /// `alternatives` of [`StreamChannel`].
    pub struct StreamAlternative {
        always {}
        maybe {
            confidence: f64 = "confidence",
            languages: List<Box<str>> = "languages",
            transcript: Box<str> = "transcript",
            words: List<Word> = "words",
        }
    }

    /// `metadata` of [`StreamResults`].
    pub struct ResultsMetadata {
        always {}
        maybe {
            diarize_info: DiarizeInfo = "diarize_info",
            extra: crate::Extra = "extra",
            model_info: ModelInfo = "model_info",
            model_uuid: Box<str> = "model_uuid",
            request_id: Box<str> = "request_id",
        }
    }

    /// The data of `SpeechStarted`.
    pub struct SpeechStarted {
        always {}
        maybe {
            channel: List<i64> = "channel",
            timestamp: f64 = "timestamp",
            r#type: Box<str> = "type",
        }
    }

    /// The data of `UtteranceEnd`.
    pub struct UtteranceEnd {
        always {}
        maybe {
            channel: List<i64> = "channel",
            last_word_end: f64 = "last_word_end",
            r#type: Box<str> = "type",
        }
    }
}
