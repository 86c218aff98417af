//! `text_intelligence`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `text_intelligence`.
    Analysis = 2 {
        /// `metadata`: an object, [`AnalysisMetadata`], in every payload of today's schema.
        metadata: Option<AnalysisMetadata<'a>> = opt 41,
        /// `results`: an object, [`AnalysisResults`], always there.
        results: AnalysisResults<'a> = must 54,
    }

    /// `metadata` of [`Analysis`].
    AnalysisMetadata = 3 {
        /// `created`: a time, or absent.
        created: Option<Timestamp> = opt_time 12,
        /// `intents_info`: an object, [`TaskInfo`], or absent.
        intents_info: Option<TaskInfo<'a>> = opt 32,
        /// `language`: a text, or absent.
        language: Option<&'a str> = opt_text 35,
        /// `metadata`: an object, [`NestedMetadata`], or absent.
        metadata: Option<NestedMetadata<'a>> = opt 41,
        /// `request_id`: a text, or absent.
        request_id: Option<&'a str> = opt_text 52,
        /// `sentiment_info`: an object, [`TaskInfo`], or absent.
        sentiment_info: Option<TaskInfo<'a>> = opt 59,
        /// `summary_info`: an object, [`TaskInfo`], or absent.
        summary_info: Option<TaskInfo<'a>> = opt 73,
        /// `topics_info`: an object, [`TaskInfo`], or absent.
        topics_info: Option<TaskInfo<'a>> = opt 79,
    }

    /// `results` of [`Analysis`].
    AnalysisResults = 4 {
        /// `intents`: an object, [`Intents`], or absent.
        intents: Option<Intents<'a>> = opt 31,
        /// `sentiments`: an object, [`Sentiments`], or absent.
        sentiments: Option<Sentiments<'a>> = opt 61,
        /// `summary`: an object, [`AnalysisSummary`], or absent.
        summary: Option<AnalysisSummary<'a>> = opt 72,
        /// `topics`: an object, [`Topics`], or absent.
        topics: Option<Topics<'a>> = opt 78,
    }

    /// `summary` of [`AnalysisResults`].
    AnalysisSummary = 5 {
        /// `results`: an object, [`NestedSummaryResults`], or absent.
        results: Option<NestedSummaryResults<'a>> = opt 54,
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 75,
    }

    /// `metadata` of [`AnalysisMetadata`].
    NestedMetadata = 20 {
        /// `created`: a time, or absent.
        created: Option<Timestamp> = opt_time 12,
        /// `intents_info`: an object, [`TaskInfo`], or absent.
        intents_info: Option<TaskInfo<'a>> = opt 32,
        /// `language`: a text, or absent.
        language: Option<&'a str> = opt_text 35,
        /// `request_id`: a text, or absent.
        request_id: Option<&'a str> = opt_text 52,
        /// `sentiment_info`: an object, [`TaskInfo`], or absent.
        sentiment_info: Option<TaskInfo<'a>> = opt 59,
        /// `summary_info`: an object, [`TaskInfo`], or absent.
        summary_info: Option<TaskInfo<'a>> = opt 73,
        /// `topics_info`: an object, [`TaskInfo`], or absent.
        topics_info: Option<TaskInfo<'a>> = opt 79,
    }

    /// `summary` of [`NestedSummaryResults`].
    NestedSummary = 21 {
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 75,
    }

    /// `results` of [`AnalysisSummary`].
    NestedSummaryResults = 22 {
        /// `summary`: an object, [`NestedSummary`], or absent.
        summary: Option<NestedSummary<'a>> = opt 72,
    }
}
