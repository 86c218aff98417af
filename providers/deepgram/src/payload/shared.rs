//! What several of the other files have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `average` of [`Sentiments`].
    AverageSentiment = 6 {
        /// `sentiment`: a text, or absent.
        sentiment: Option<&'a str> = opt_text 58,
        /// `sentiment_score`: a number, or absent.
        sentiment_score: Option<f64> = opt 60,
    }

    /// `diarize_info` of [`TranscriptMetadata`], `diarize_info` of [`ResultsMetadata`].
    DiarizeInfo = 9 {
        /// `arch`: a text, in every payload of today's schema.
        arch: Option<&'a str> = opt_text 1,
        /// `model_uuid`: a text, in every payload of today's schema.
        model_uuid: Option<&'a str> = opt_text 43,
    }

    /// `entities` of [`Alternative`], `entities` of [`StreamResults`].
    Entity = 10 {
        /// `confidence`: a number, or absent.
        confidence: Option<f64> = opt 10,
        /// `end_word`: an integer, or absent.
        end_word: Option<i64> = opt_integer 20,
        /// `label`: a text, or absent.
        label: Option<&'a str> = opt_text 34,
        /// `raw_value`: a text, or absent.
        raw_value: Option<&'a str> = opt_text 51,
        /// `start_word`: an integer, or absent.
        start_word: Option<i64> = opt_integer 70,
        /// `value`: a text, or absent.
        value: Option<&'a str> = opt_text 86,
    }

    /// `intents` of [`IntentSegment`].
    Intent = 12 {
        /// `confidence_score`: a number, or absent.
        confidence_score: Option<f64> = opt 11,
        /// `intent`: a text, or absent.
        intent: Option<&'a str> = opt_text 30,
    }

    /// `segments` of [`Intents`], `segments` of [`NestedIntents`].
    IntentSegment = 13 {
        /// `end_word`: an integer, or absent.
        end_word: Option<i64> = opt_integer 20,
        /// `intents`: a list, each an object, [`Intent`], or absent.
        intents: List<'a, Intent<'a>> = all 31,
        /// `start_word`: an integer, or absent.
        start_word: Option<i64> = opt_integer 70,
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 75,
    }

    /// `intents` of [`TranscriptResults`], `intents` of [`AnalysisResults`].
    Intents = 14 {
        /// `results`: an object, [`NestedIntentsResults`], or absent.
        results: Option<NestedIntentsResults<'a>> = opt 54,
        /// `segments`: a list, each an object, [`IntentSegment`], or absent.
        segments: List<'a, IntentSegment<'a>> = all 56,
    }

    /// `model_info` of [`StreamMetadata`], `model_info` of [`TranscriptMetadata`], `model_info` of [`ResultsMetadata`].
    ModelInfo = 16 {
        /// `arch`: a text, in every payload of today's schema.
        arch: Option<&'a str> = opt_text 1,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 45,
        /// `version`: a text, in every payload of today's schema.
        version: Option<&'a str> = opt_text 87,
    }

    /// `intents` of [`NestedIntentsResults`].
    NestedIntents = 18 {
        /// `segments`: a list, each an object, [`IntentSegment`], or absent.
        segments: List<'a, IntentSegment<'a>> = all 56,
    }

    /// `results` of [`Intents`].
    NestedIntentsResults = 19 {
        /// `intents`: an object, [`NestedIntents`], or absent.
        intents: Option<NestedIntents<'a>> = opt 31,
    }

    /// `topics` of [`NestedTopicsResults`].
    NestedTopics = 23 {
        /// `segments`: a list, each an object, [`TopicSegment`], or absent.
        segments: List<'a, TopicSegment<'a>> = all 56,
    }

    /// `results` of [`Topics`].
    NestedTopicsResults = 24 {
        /// `topics`: an object, [`NestedTopics`], or absent.
        topics: Option<NestedTopics<'a>> = opt 78,
    }

    /// `segments` of [`Sentiments`].
    SentimentSegment = 33 {
        /// `end_word`: an integer, or absent.
        end_word: Option<i64> = opt_integer 20,
        /// `sentiment`: a text, or absent.
        sentiment: Option<&'a str> = opt_text 58,
        /// `sentiment_score`: a number, or absent.
        sentiment_score: Option<f64> = opt 60,
        /// `start_word`: an integer, or absent.
        start_word: Option<i64> = opt_integer 70,
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 75,
    }

    /// `sentiments` of [`TranscriptResults`], `sentiments` of [`AnalysisResults`].
    Sentiments = 34 {
        /// `average`: an object, [`AverageSentiment`], or absent.
        average: Option<AverageSentiment<'a>> = opt 4,
        /// `segments`: a list, each an object, [`SentimentSegment`], or absent.
        segments: List<'a, SentimentSegment<'a>> = all 56,
    }

    /// `intents_info` of [`TranscriptMetadata`], `sentiment_info` of [`TranscriptMetadata`], `summary_info` of [`TranscriptMetadata`] and others.
    TaskInfo = 40 {
        /// `input_tokens`: an integer, or absent.
        input_tokens: Option<i64> = opt_integer 29,
        /// `model_uuid`: a text, or absent.
        model_uuid: Option<&'a str> = opt_text 43,
        /// `output_tokens`: an integer, or absent.
        output_tokens: Option<i64> = opt_integer 47,
    }

    /// `topics` of [`TopicSegment`].
    Topic = 41 {
        /// `confidence_score`: a number, or absent.
        confidence_score: Option<f64> = opt 11,
        /// `topic`: a text, or absent.
        topic: Option<&'a str> = opt_text 77,
    }

    /// `segments` of [`Topics`], `segments` of [`NestedTopics`].
    TopicSegment = 42 {
        /// `end_word`: an integer, or absent.
        end_word: Option<i64> = opt_integer 20,
        /// `start_word`: an integer, or absent.
        start_word: Option<i64> = opt_integer 70,
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 75,
        /// `topics`: a list, each an object, [`Topic`], or absent.
        topics: List<'a, Topic<'a>> = all 78,
    }

    /// `topics` of [`TranscriptResults`], `topics` of [`AnalysisResults`].
    Topics = 43 {
        /// `results`: an object, [`NestedTopicsResults`], or absent.
        results: Option<NestedTopicsResults<'a>> = opt 54,
        /// `segments`: a list, each an object, [`TopicSegment`], or absent.
        segments: List<'a, TopicSegment<'a>> = all 56,
    }

    /// `words` of [`Alternative`], `words` of [`Utterance`], `words` of [`StreamAlternative`] and others.
    Word = 51 {
        /// `confidence`: a number, or absent.
        confidence: Option<f64> = opt 10,
        /// `end`: a number, or absent.
        end: Option<f64> = opt 18,
        /// `language`: a text, or absent.
        language: Option<&'a str> = opt_text 35,
        /// `punctuated_word`: a text, or absent.
        punctuated_word: Option<&'a str> = opt_text 49,
        /// `speaker`: an integer, or absent.
        speaker: Option<i64> = opt_integer 66,
        /// `speaker_confidence`: a number, or absent.
        speaker_confidence: Option<f64> = opt 67,
        /// `start`: a number, or absent.
        start: Option<f64> = opt 69,
        /// `word`: a text, or absent.
        word: Option<&'a str> = opt_text 88,
    }
}
