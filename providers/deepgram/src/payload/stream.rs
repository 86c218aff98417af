//! `Results`, `Metadata`, `UtteranceEnd`, `SpeechStarted`, `TurnInfo`, `Connected`, `Error`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `Connected`.
    Connected = 8 {
        /// `request_id`: a text, in every payload of today's schema.
        request_id: Option<&'a str> = opt_text 52,
        /// `sequence_id`: an integer, in every payload of today's schema.
        sequence_id: Option<i64> = opt_integer 62,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 84,
    }

    /// The data of `Error`.
    FatalError = 11 {
        /// `code`: a text, in every payload of today's schema.
        code: Option<&'a str> = opt_text 9,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 13,
        /// `sequence_id`: an integer, in every payload of today's schema.
        sequence_id: Option<i64> = opt_integer 62,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 84,
    }

    /// `metadata` of [`StreamResults`].
    ResultsMetadata = 29 {
        /// `diarize_info`: an object, [`DiarizeInfo`], or absent.
        diarize_info: Option<DiarizeInfo<'a>> = opt 16,
        /// `extra`: a value of no known form, or absent.
        extra: Option<crate::Extra<'a>> = opt 25,
        /// `model_info`: an object, [`ModelInfo`], in every payload of today's schema.
        model_info: Option<ModelInfo<'a>> = opt 42,
        /// `model_uuid`: a text, in every payload of today's schema.
        model_uuid: Option<&'a str> = opt_text 43,
        /// `request_id`: a text, in every payload of today's schema.
        request_id: Option<&'a str> = opt_text 52,
    }

    /// The data of `SpeechStarted`.
    SpeechStarted = 35 {
        /// `channel`: a list, each an integer, in every payload of today's schema.
        channel: List<'a, i64> = all 6,
        /// `timestamp`: a number, in every payload of today's schema.
        timestamp: Option<f64> = opt 76,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 84,
    }

    /// `alternatives` of [`StreamChannel`].
    StreamAlternative = 36 {
        /// `confidence`: a number, in every payload of today's schema.
        confidence: Option<f64> = opt 10,
        /// `languages`: a list, each a text, or absent.
        languages: List<'a, &'a str> = all 37,
        /// `transcript`: a text, in every payload of today's schema.
        transcript: Option<&'a str> = opt_text 81,
        /// `words`: a list, each an object, [`Word`], in every payload of today's schema.
        words: List<'a, Word<'a>> = all 89,
    }

    /// `channel` of [`StreamResults`].
    StreamChannel = 37 {
        /// `alternatives`: a list, each an object, [`StreamAlternative`], in every payload of today's schema.
        alternatives: List<'a, StreamAlternative<'a>> = all 0,
    }

    /// The data of `Metadata`.
    StreamMetadata = 38 {
        /// `channels`: an integer, in every payload of today's schema.
        channels: Option<i64> = opt_integer 8,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 12,
        /// `duration`: a number, in every payload of today's schema.
        duration: Option<f64> = opt 17,
        /// `extra`: a value of no known form, or absent.
        extra: Option<crate::Extra<'a>> = opt 25,
        /// `model_info`: an object of any keys, each an object, [`ModelInfo`], or absent.
        model_info: Map<'a, ModelInfo<'a>> = all 42,
        /// `models`: a list, each a text, or absent.
        models: List<'a, &'a str> = all 44,
        /// `request_id`: a text, in every payload of today's schema.
        request_id: Option<&'a str> = opt_text 52,
        /// `sha256`: a text, in every payload of today's schema.
        sha256: Option<&'a str> = opt_text 63,
        /// `transaction_key`: a text, in every payload of today's schema.
        transaction_key: Option<&'a str> = opt_text 80,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 84,
    }

    /// The data of `Results`.
    StreamResults = 39 {
        /// `channel`: an object, [`StreamChannel`], in every payload of today's schema.
        channel: Option<StreamChannel<'a>> = opt 6,
        /// `channel_index`: a list, each an integer, in every payload of today's schema.
        channel_index: List<'a, i64> = all 7,
        /// `duration`: a number, in every payload of today's schema.
        duration: Option<f64> = opt 17,
        /// `entities`: a list, each an object, [`Entity`], or absent.
        entities: List<'a, Entity<'a>> = all 21,
        /// `from_finalize`: a truth value, or absent.
        from_finalize: Option<bool> = opt_flag 26,
        /// `is_final`: a truth value, or absent.
        is_final: Option<bool> = opt_flag 33,
        /// `metadata`: an object, [`ResultsMetadata`], in every payload of today's schema.
        metadata: Option<ResultsMetadata<'a>> = opt 41,
        /// `speech_final`: a truth value, or absent.
        speech_final: Option<bool> = opt_flag 68,
        /// `start`: a number, in every payload of today's schema.
        start: Option<f64> = opt 69,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 84,
    }

    /// The data of `TurnInfo`.
    TurnInfo = 48 {
        /// `audio_window_end`: a number, in every payload of today's schema.
        audio_window_end: Option<f64> = opt 2,
        /// `audio_window_start`: a number, in every payload of today's schema.
        audio_window_start: Option<f64> = opt 3,
        /// `end_of_turn_confidence`: a number, in every payload of today's schema.
        end_of_turn_confidence: Option<f64> = opt 19,
        /// `event`: a text out of [`TurnEvent`], in every payload of today's schema.
        event: Option<TurnEvent<'a>> = opt 24,
        /// `languages`: a list, each a text, or absent.
        languages: List<'a, &'a str> = all 37,
        /// `languages_hinted`: a list, each a text, or absent.
        languages_hinted: List<'a, &'a str> = all 38,
        /// `request_id`: a text, in every payload of today's schema.
        request_id: Option<&'a str> = opt_text 52,
        /// `sequence_id`: an integer, in every payload of today's schema.
        sequence_id: Option<i64> = opt_integer 62,
        /// `transcript`: a text, in every payload of today's schema.
        transcript: Option<&'a str> = opt_text 81,
        /// `trigger`: a text, or absent.
        trigger: Option<&'a str> = opt_text 82,
        /// `turn_index`: an integer, in every payload of today's schema.
        turn_index: Option<i64> = opt_integer 83,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 84,
        /// `words`: a list, each an object, [`Word`], in every payload of today's schema.
        words: List<'a, Word<'a>> = all 89,
    }

    /// The data of `UtteranceEnd`.
    UtteranceEnd = 50 {
        /// `channel`: a list, each an integer, in every payload of today's schema.
        channel: List<'a, i64> = all 6,
        /// `last_word_end`: a number, in every payload of today's schema.
        last_word_end: Option<f64> = opt 39,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 84,
    }
}

webhook_payload::names! {
    'a;

    /// `event` of [`TurnInfo`].
    TurnEvent {
        EagerEndOfTurn = "EagerEndOfTurn",
        EndOfTurn = "EndOfTurn",
        StartOfTurn = "StartOfTurn",
        TurnResumed = "TurnResumed",
        Update = "Update",
    }
}
