//! `file.created`, `reporting.report_run.failed`, `reporting.report_run.succeeded`, `reporting.report_type.updated`, `sigma.scheduled_query_run.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `reporting.report_run`.
    ReportingReportRun = 864 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `error`: a text, or null.
        error: Option<&'a str> = opt_text 599,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `reporting.report_run`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `parameters`: an object, [`ReportingReportRunParameters`], in every payload of today's schema.
        parameters: Option<ReportingReportRunParameters<'a>> = opt 1097,
        /// `report_type`: a text, in every payload of today's schema.
        report_type: Option<&'a str> = opt_text 1386,
        /// `result`: an object, [`File`], or null.
        result: Option<File<'a>> = opt 1428,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt_text 1592,
        /// `succeeded_at`: a time, or null.
        succeeded_at: Option<Timestamp> = opt_time 1628,
    }

    /// `parameters` of [`ReportingReportRun`].
    ReportingReportRunParameters = 865 {
        /// `columns`: a list, each a text, or absent.
        columns: List<'a, &'a str> = all 358,
        /// `connected_account`: a text, or absent.
        connected_account: Option<&'a str> = opt_text 380,
        /// `currency`: a text, or absent.
        currency: Option<&'a str> = opt_text 408,
        /// `interval_end`: a time, or absent.
        interval_end: Option<Timestamp> = opt_time 816,
        /// `interval_start`: a time, or absent.
        interval_start: Option<Timestamp> = opt_time 818,
        /// `payout`: a text, or absent.
        payout: Option<&'a str> = opt_text 1166,
        /// `reporting_category`: a text, or absent.
        reporting_category: Option<&'a str> = opt_text 1389,
        /// `timezone`: a text, or absent.
        timezone: Option<&'a str> = opt_text 1696,
    }

    /// `reporting.report_type`.
    ReportingReportType = 866 {
        /// `data_available_end`: a time, in every payload of today's schema.
        data_available_end: Option<Timestamp> = opt_time 462,
        /// `data_available_start`: a time, in every payload of today's schema.
        data_available_start: Option<Timestamp> = opt_time 463,
        /// `default_columns`: a list, each a text, or null.
        default_columns: List<'a, &'a str> = all 486,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, or absent.
        livemode: Option<bool> = opt_flag 917,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 997,
        /// `object`: the text `reporting.report_type`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `updated`: a time, in every payload of today's schema.
        updated: Option<Timestamp> = opt_time 1780,
        /// `version`: an integer, in every payload of today's schema.
        version: Option<i64> = opt_integer 1832,
    }

    /// `scheduled_query_run`.
    SigmaScheduledQueryRun = 921 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `data_load_time`: a time, in every payload of today's schema.
        data_load_time: Option<Timestamp> = opt_time 464,
        /// `error`: an object, [`SigmaScheduledQueryRunError`], or absent.
        error: Option<SigmaScheduledQueryRunError<'a>> = opt 599,
        /// `file`: an object, [`File`], or null.
        file: Option<File<'a>> = opt 665,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `scheduled_query_run`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `result_available_until`: a time, in every payload of today's schema.
        result_available_until: Option<Timestamp> = opt_time 1429,
        /// `sql`: a text, in every payload of today's schema.
        sql: Option<&'a str> = opt_text 1575,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt_text 1592,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 1700,
    }

    /// `error` of [`SigmaScheduledQueryRun`].
    SigmaScheduledQueryRunError = 922 {
        /// `message`: a text, in every payload of today's schema.
        message: Option<&'a str> = opt_text 959,
    }
}
