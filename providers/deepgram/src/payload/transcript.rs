//! `transcript`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `alternatives` of [`Channel`].
    Alternative = 1 {
        /// `confidence`: a number, or absent.
        confidence: Option<f64> = opt 10,
        /// `entities`: a list, each an object, [`Entity`], or absent.
        entities: List<'a, Entity<'a>> = all 21,
        /// `languages`: a list, each a text, or absent.
        languages: List<'a, &'a str> = all 37,
        /// `paragraphs`: an object, [`Paragraphs`], or absent.
        paragraphs: Option<Paragraphs<'a>> = opt 48,
        /// `summaries`: a list, each an object, [`PartSummary`], or absent.
        summaries: List<'a, PartSummary<'a>> = all 71,
        /// `topics`: a list, each an object, [`PartTopics`], or absent.
        topics: List<'a, PartTopics<'a>> = all 78,
        /// `transcript`: a text, or absent.
        transcript: Option<&'a str> = opt_text 81,
        /// `words`: a list, each an object, [`Word`], or absent.
        words: List<'a, Word<'a>> = all 89,
    }

    /// `channels` of [`TranscriptResults`].
    Channel = 7 {
        /// `alternatives`: a list, each an object, [`Alternative`], or absent.
        alternatives: List<'a, Alternative<'a>> = all 0,
        /// `detected_language`: a text, or absent.
        detected_language: Option<&'a str> = opt_text 15,
        /// `language_confidence`: a number, or absent.
        language_confidence: Option<f64> = opt 36,
        /// `search`: a list, each an object, [`Search`], or absent.
        search: List<'a, Search<'a>> = all 55,
    }

    /// `paragraphs` of [`Paragraphs`].
    Paragraph = 25 {
        /// `end`: a number, or absent.
        end: Option<f64> = opt 18,
        /// `num_words`: an integer, or absent.
        num_words: Option<i64> = opt_integer 46,
        /// `sentences`: a list, each an object, [`Sentence`], or absent.
        sentences: List<'a, Sentence<'a>> = all 57,
        /// `speaker`: an integer, or absent.
        speaker: Option<i64> = opt_integer 66,
        /// `start`: a number, or absent.
        start: Option<f64> = opt 69,
    }

    /// `paragraphs` of [`Alternative`].
    Paragraphs = 26 {
        /// `paragraphs`: a list, each an object, [`Paragraph`], or absent.
        paragraphs: List<'a, Paragraph<'a>> = all 48,
        /// `transcript`: a text, or absent.
        transcript: Option<&'a str> = opt_text 81,
    }

    /// `summaries` of [`Alternative`].
    PartSummary = 27 {
        /// `end_word`: an integer, or absent.
        end_word: Option<i64> = opt_integer 20,
        /// `start_word`: an integer, or absent.
        start_word: Option<i64> = opt_integer 70,
        /// `summary`: a text, or absent.
        summary: Option<&'a str> = opt_text 72,
    }

    /// `topics` of [`Alternative`].
    PartTopics = 28 {
        /// `end_word`: an integer, or absent.
        end_word: Option<i64> = opt_integer 20,
        /// `start_word`: an integer, or absent.
        start_word: Option<i64> = opt_integer 70,
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 75,
        /// `topics`: a list, each a text, or absent.
        topics: List<'a, &'a str> = all 78,
    }

    /// `search` of [`Channel`].
    Search = 30 {
        /// `hits`: a list, each an object, [`SearchHit`], or absent.
        hits: List<'a, SearchHit<'a>> = all 27,
        /// `query`: a text, or absent.
        query: Option<&'a str> = opt_text 50,
    }

    /// `hits` of [`Search`].
    SearchHit = 31 {
        /// `confidence`: a number, or absent.
        confidence: Option<f64> = opt 10,
        /// `end`: a number, or absent.
        end: Option<f64> = opt 18,
        /// `snippet`: a text, or absent.
        snippet: Option<&'a str> = opt_text 65,
        /// `start`: a number, or absent.
        start: Option<f64> = opt 69,
    }

    /// `sentences` of [`Paragraph`].
    Sentence = 32 {
        /// `end`: a number, or absent.
        end: Option<f64> = opt 18,
        /// `start`: a number, or absent.
        start: Option<f64> = opt 69,
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 75,
    }

    /// `metadata` of [`Transcription`].
    TranscriptMetadata = 44 {
        /// `channels`: an integer, in every payload of today's schema.
        channels: Option<i64> = opt_integer 8,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 12,
        /// `diarize_info`: an object, [`DiarizeInfo`], or absent.
        diarize_info: Option<DiarizeInfo<'a>> = opt 16,
        /// `duration`: a number, in every payload of today's schema.
        duration: Option<f64> = opt 17,
        /// `extra`: a value of no known form, or absent.
        extra: Option<crate::Extra<'a>> = opt 25,
        /// `intents_info`: an object, [`TaskInfo`], or absent.
        intents_info: Option<TaskInfo<'a>> = opt 32,
        /// `language`: a text, or absent.
        language: Option<&'a str> = opt_text 35,
        /// `model_info`: an object of any keys, each an object, [`ModelInfo`], in every payload of today's schema.
        model_info: Map<'a, ModelInfo<'a>> = all 42,
        /// `models`: a list, each a text, in every payload of today's schema.
        models: List<'a, &'a str> = all 44,
        /// `request_id`: a text, in every payload of today's schema.
        request_id: Option<&'a str> = opt_text 52,
        /// `sentiment_info`: an object, [`TaskInfo`], or absent.
        sentiment_info: Option<TaskInfo<'a>> = opt 59,
        /// `sha256`: a text, in every payload of today's schema.
        sha256: Option<&'a str> = opt_text 63,
        /// `summary_info`: an object, [`TaskInfo`], or absent.
        summary_info: Option<TaskInfo<'a>> = opt 73,
        /// `tags`: a list, each a text, or absent.
        tags: List<'a, &'a str> = all 74,
        /// `topics_info`: an object, [`TaskInfo`], or absent.
        topics_info: Option<TaskInfo<'a>> = opt 79,
        /// `transaction_key`: a text, or absent.
        transaction_key: Option<&'a str> = opt_text 80,
    }

    /// `results` of [`Transcription`].
    TranscriptResults = 45 {
        /// `channels`: a list, each an object, [`Channel`], in every payload of today's schema.
        channels: List<'a, Channel<'a>> = all 8,
        /// `intents`: an object, [`Intents`], or absent.
        intents: Option<Intents<'a>> = opt 31,
        /// `sentiments`: an object, [`Sentiments`], or absent.
        sentiments: Option<Sentiments<'a>> = opt 61,
        /// `summary`: an object, [`TranscriptSummary`], or absent.
        summary: Option<TranscriptSummary<'a>> = opt 72,
        /// `topics`: an object, [`Topics`], or absent.
        topics: Option<Topics<'a>> = opt 78,
        /// `utterances`: a list, each an object, [`Utterance`], or absent.
        utterances: List<'a, Utterance<'a>> = all 85,
    }

    /// `summary` of [`TranscriptResults`].
    TranscriptSummary = 46 {
        /// `result`: a text, or absent.
        result: Option<&'a str> = opt_text 53,
        /// `short`: a text, or absent.
        short: Option<&'a str> = opt_text 64,
    }

    /// The data of `transcript`.
    Transcription = 47 {
        /// `metadata`: an object, [`TranscriptMetadata`], in every payload of today's schema.
        metadata: Option<TranscriptMetadata<'a>> = opt 41,
        /// `results`: an object, [`TranscriptResults`], always there.
        results: TranscriptResults<'a> = must 54,
    }

    /// `utterances` of [`TranscriptResults`].
    Utterance = 49 {
        /// `channel`: an integer, or absent.
        channel: Option<i64> = opt_integer 6,
        /// `confidence`: a number, or absent.
        confidence: Option<f64> = opt 10,
        /// `end`: a number, or absent.
        end: Option<f64> = opt 18,
        /// `id`: a text, or absent.
        id: Option<&'a str> = opt_text 28,
        /// `speaker`: an integer, or absent.
        speaker: Option<i64> = opt_integer 66,
        /// `start`: a number, or absent.
        start: Option<f64> = opt 69,
        /// `transcript`: a text, or absent.
        transcript: Option<&'a str> = opt_text 81,
        /// `words`: a list, each an object, [`Word`], or absent.
        words: List<'a, Word<'a>> = all 89,
    }
}
