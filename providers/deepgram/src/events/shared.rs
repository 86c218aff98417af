//! What several of the others have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `diarize_info` of [`TranscriptMetadata`], `diarize_info` of [`ResultsMetadata`].
    pub struct DiarizeInfo {
        always {}
        maybe {
            arch: Box<str> = "arch",
            model_uuid: Box<str> = "model_uuid",
        }
    }

    /// `entities` of [`Alternative`], `entities` of [`StreamResults`].
    pub struct Entity {
        always {}
        maybe {
            confidence: f64 = "confidence",
            end_word: i64 = "end_word",
            label: Box<str> = "label",
            raw_value: Box<str> = "raw_value",
            start_word: i64 = "start_word",
            value: Box<str> = "value",
        }
    }

    /// `model_info` of [`StreamMetadata`], `model_info` of [`TranscriptMetadata`], `model_info` of [`ResultsMetadata`].
    pub struct ModelInfo {
        always {}
        maybe {
            arch: Box<str> = "arch",
            name: Box<str> = "name",
            version: Box<str> = "version",
        }
    }

    /// `intents` of [`TranscriptResults`], `intents` of [`AnalysisResults`].
    pub struct Intents {
        always {}
        maybe {
            results: NestedIntentsResults = "results",
            segments: List<IntentSegment> = "segments",
        }
    }

    /// `results` of [`Intents`].
    pub struct NestedIntentsResults {
        always {}
        maybe {
            intents: NestedIntents = "intents",
        }
    }

    /// `intents` of [`NestedIntentsResults`].
    pub struct NestedIntents {
        always {}
        maybe {
            segments: List<IntentSegment> = "segments",
        }
    }

    /// `segments` of [`Intents`], `segments` of [`NestedIntents`].
    pub struct IntentSegment {
        always {}
        maybe {
            end_word: i64 = "end_word",
            intents: List<Intent> = "intents",
            start_word: i64 = "start_word",
            text: Box<str> = "text",
        }
    }

    /// `intents` of [`IntentSegment`].
    pub struct Intent {
        always {}
        maybe {
            confidence_score: f64 = "confidence_score",
            intent: Box<str> = "intent",
        }
    }

    /// `sentiments` of [`TranscriptResults`], `sentiments` of [`AnalysisResults`].
    pub struct Sentiments {
        always {}
        maybe {
            average: AverageSentiment = "average",
            segments: List<SentimentSegment> = "segments",
        }
    }

    /// `average` of [`Sentiments`].
    pub struct AverageSentiment {
        always {}
        maybe {
            sentiment: Box<str> = "sentiment",
            sentiment_score: f64 = "sentiment_score",
        }
    }

    /// `segments` of [`Sentiments`].
    pub struct SentimentSegment {
        always {}
        maybe {
            end_word: i64 = "end_word",
            sentiment: Box<str> = "sentiment",
            sentiment_score: f64 = "sentiment_score",
            start_word: i64 = "start_word",
            text: Box<str> = "text",
        }
    }

    /// `topics` of [`TranscriptResults`], `topics` of [`AnalysisResults`].
    pub struct Topics {
        always {}
        maybe {
            results: NestedTopicsResults = "results",
            segments: List<TopicSegment> = "segments",
        }
    }

    /// `results` of [`Topics`].
    pub struct NestedTopicsResults {
        always {}
        maybe {
            topics: NestedTopics = "topics",
        }
    }

    /// `topics` of [`NestedTopicsResults`].
    pub struct NestedTopics {
        always {}
        maybe {
            segments: List<TopicSegment> = "segments",
        }
    }

    /// `segments` of [`Topics`], `segments` of [`NestedTopics`].
    pub struct TopicSegment {
        always {}
        maybe {
            end_word: i64 = "end_word",
            start_word: i64 = "start_word",
            text: Box<str> = "text",
            topics: List<Topic> = "topics",
        }
    }

    /// `topics` of [`TopicSegment`].
    pub struct Topic {
        always {}
        maybe {
            confidence_score: f64 = "confidence_score",
            topic: Box<str> = "topic",
        }
    }

    /// `intents_info` of [`TranscriptMetadata`], `sentiment_info` of [`TranscriptMetadata`], `summary_info` of [`TranscriptMetadata`] and others.
    pub struct TaskInfo {
        always {}
        maybe {
            input_tokens: i64 = "input_tokens",
            model_uuid: Box<str> = "model_uuid",
            output_tokens: i64 = "output_tokens",
        }
    }

    /// `words` of [`Alternative`], `words` of [`Utterance`], `words` of [`StreamAlternative`].
    pub struct Word {
        always {}
        maybe {
            confidence: Number = "confidence",
            end: Number = "end",
            language: Box<str> = "language",
            punctuated_word: Box<str> = "punctuated_word",
            speaker: i64 = "speaker",
            speaker_confidence: Number = "speaker_confidence",
            start: Number = "start",
            word: Box<str> = "word",
        }
    }
}
