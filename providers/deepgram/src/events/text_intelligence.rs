//! `text_intelligence`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// The data of `text_intelligence`.
    pub struct Analysis {
        always {
            results: AnalysisResults = "results",
        }
        maybe {
            metadata: Box<AnalysisMetadata> = "metadata",
        }
    }

    /// `metadata` of [`Analysis`].
    pub struct AnalysisMetadata {
        always {}
        maybe {
            created: Time = "created",
            intents_info: TaskInfo = "intents_info",
            language: Box<str> = "language",
            metadata: Box<NestedMetadata> = "metadata",
            request_id: Box<str> = "request_id",
            sentiment_info: TaskInfo = "sentiment_info",
            summary_info: TaskInfo = "summary_info",
            topics_info: TaskInfo = "topics_info",
        }
    }

    /// `metadata` of [`AnalysisMetadata`].
    pub struct NestedMetadata {
        always {}
        maybe {
            created: Time = "created",
            intents_info: TaskInfo = "intents_info",
            language: Box<str> = "language",
            request_id: Box<str> = "request_id",
            sentiment_info: TaskInfo = "sentiment_info",
            summary_info: TaskInfo = "summary_info",
            topics_info: TaskInfo = "topics_info",
        }
    }

    /// `results` of [`Analysis`].
    pub struct AnalysisResults {
        always {}
        maybe {
            intents: Intents = "intents",
            sentiments: Sentiments = "sentiments",
            summary: AnalysisSummary = "summary",
            topics: Topics = "topics",
        }
    }

    /// `summary` of [`AnalysisResults`].
    pub struct AnalysisSummary {
        always {}
        maybe {
            results: NestedSummaryResults = "results",
            text: Box<str> = "text",
        }
    }

    /// `results` of [`AnalysisSummary`].
    pub struct NestedSummaryResults {
        always {}
        maybe {
            summary: NestedSummary = "summary",
        }
    }

    /// `summary` of [`NestedSummaryResults`].
    pub struct NestedSummary {
        always {}
        maybe {
            text: Box<str> = "text",
        }
    }
}
