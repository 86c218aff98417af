//! `transcript`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// The data of `transcript`.
    pub struct Transcription {
        always {
            results: TranscriptResults = "results",
        }
        maybe {
            metadata: Box<TranscriptMetadata> = "metadata",
        }
    }

    /// `metadata` of [`Transcription`].
    pub struct TranscriptMetadata {
        always {}
        maybe {
            channels: i64 = "channels",
            created: Time = "created",
            diarize_info: DiarizeInfo = "diarize_info",
            duration: f64 = "duration",
            extra: crate::Extra = "extra",
            intents_info: TaskInfo = "intents_info",
            language: Box<str> = "language",
            model_info: Map<ModelInfo> = "model_info",
            models: List<Box<str>> = "models",
            request_id: Box<str> = "request_id",
            sentiment_info: TaskInfo = "sentiment_info",
            sha256: Box<str> = "sha256",
            summary_info: TaskInfo = "summary_info",
            tags: List<Box<str>> = "tags",
            topics_info: TaskInfo = "topics_info",
            transaction_key: Box<str> = "transaction_key",
        }
    }

    /// `results` of [`Transcription`].
    pub struct TranscriptResults {
        always {}
        maybe {
            channels: List<Channel> = "channels",
            intents: Intents = "intents",
            sentiments: Sentiments = "sentiments",
            summary: TranscriptSummary = "summary",
            topics: Topics = "topics",
            utterances: List<Utterance> = "utterances",
        }
    }

    /// `channels` of [`TranscriptResults`].
    pub struct Channel {
        always {}
        maybe {
            alternatives: List<Alternative> = "alternatives",
            detected_language: Box<str> = "detected_language",
            language_confidence: f64 = "language_confidence",
            search: List<Search> = "search",
        }
    }

    /// `alternatives` of [`Channel`].
    pub struct Alternative {
        always {}
        maybe {
            confidence: f64 = "confidence",
            entities: List<Entity> = "entities",
            languages: List<Box<str>> = "languages",
            paragraphs: Paragraphs = "paragraphs",
            summaries: List<PartSummary> = "summaries",
            topics: List<PartTopics> = "topics",
            transcript: Box<str> = "transcript",
            words: List<Word> = "words",
        }
    }

    /// `paragraphs` of [`Alternative`].
    pub struct Paragraphs {
        always {}
        maybe {
            paragraphs: List<Paragraph> = "paragraphs",
            transcript: Box<str> = "transcript",
        }
    }

    /// `paragraphs` of [`Paragraphs`].
    pub struct Paragraph {
        always {}
        maybe {
            end: f64 = "end",
            num_words: i64 = "num_words",
            sentences: List<Sentence> = "sentences",
            speaker: i64 = "speaker",
            start: f64 = "start",
        }
    }

    /// `sentences` of [`Paragraph`].
    pub struct Sentence {
        always {}
        maybe {
            end: f64 = "end",
            start: f64 = "start",
            text: Box<str> = "text",
        }
    }

    /// `summaries` of [`Alternative`].
    pub struct PartSummary {
        always {}
        maybe {
            end_word: i64 = "end_word",
            start_word: i64 = "start_word",
            summary: Box<str> = "summary",
        }
    }

    /// `topics` of [`Alternative`].
    pub struct PartTopics {
        always {}
        maybe {
            end_word: i64 = "end_word",
            start_word: i64 = "start_word",
            text: Box<str> = "text",
            topics: List<Box<str>> = "topics",
        }
    }

    /// `search` of [`Channel`].
    pub struct Search {
        always {}
        maybe {
            hits: List<SearchHit> = "hits",
            query: Box<str> = "query",
        }
    }

    /// `hits` of [`Search`].
    pub struct SearchHit {
        always {}
        maybe {
            confidence: f64 = "confidence",
            end: f64 = "end",
            snippet: Box<str> = "snippet",
            start: f64 = "start",
        }
    }

    /// `summary` of [`TranscriptResults`].
    pub struct TranscriptSummary {
        always {}
        maybe {
            result: Box<str> = "result",
            short: Box<str> = "short",
        }
    }

    /// `utterances` of [`TranscriptResults`].
    pub struct Utterance {
        always {}
        maybe {
            channel: i64 = "channel",
            confidence: f64 = "confidence",
            end: f64 = "end",
            id: Box<str> = "id",
            speaker: i64 = "speaker",
            start: f64 = "start",
            transcript: Box<str> = "transcript",
            words: List<Word> = "words",
        }
    }
}
