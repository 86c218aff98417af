//! `file.created`, `reporting.report_run.failed`, `reporting.report_run.succeeded`, `reporting.report_type.updated`, `sigma.scheduled_query_run.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `file`.
    File = 330 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `filename`: a text, or null.
        filename: Option<&'a str> = opt 635,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `links`: the first page of a list, each an object, [`FileLink`], or absent, or null.
        links: Page<'a, FileLink<'a>> = all 869,
        /// `object`: the text `file`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `purpose`: a text out of [`FilePurpose`], in every payload of today's schema.
        purpose: Option<FilePurpose<'a>> = opt 1224,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt 1474,
        /// `title`: a text, or null.
        title: Option<&'a str> = opt 1624,
        /// `type`: a text, or null.
        type_: Option<&'a str> = opt 1681,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
    }

    /// `file_link`.
    FileLink = 331 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `expired`: a truth value, in every payload of today's schema.
        expired: Option<bool> = opt 604,
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `file`: the id of an object, or the object, in every payload of today's schema.
        file: Option<Expandable<'a>> = opt 634,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `file_link`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
    }

    /// `reporting.report_run`.
    ReportingReportRun = 775 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `error`: a text, or null.
        error: Option<&'a str> = opt 570,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `reporting.report_run`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `parameters`: an object, [`ReportingReportRunParameters`], in every payload of today's schema.
        parameters: Option<ReportingReportRunParameters<'a>> = opt 1043,
        /// `report_type`: a text, in every payload of today's schema.
        report_type: Option<&'a str> = opt 1321,
        /// `result`: an object, [`File`], or null.
        result: Option<File<'a>> = opt 1362,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `succeeded_at`: a time, or null.
        succeeded_at: Option<Timestamp> = opt 1554,
    }

    /// `parameters` of [`ReportingReportRun`].
    ReportingReportRunParameters = 776 {
        /// `columns`: a list, each a text, or absent.
        columns: List<'a, &'a str> = all 341,
        /// `connected_account`: a text, or absent.
        connected_account: Option<&'a str> = opt 362,
        /// `currency`: a text, or absent.
        currency: Option<&'a str> = opt 389,
        /// `interval_end`: a time, or absent.
        interval_end: Option<Timestamp> = opt 777,
        /// `interval_start`: a time, or absent.
        interval_start: Option<Timestamp> = opt 779,
        /// `payout`: a text, or absent.
        payout: Option<&'a str> = opt 1112,
        /// `reporting_category`: a text, or absent.
        reporting_category: Option<&'a str> = opt 1323,
        /// `timezone`: a text, or absent.
        timezone: Option<&'a str> = opt 1620,
    }

    /// `reporting.report_type`.
    ReportingReportType = 777 {
        /// `data_available_end`: a time, in every payload of today's schema.
        data_available_end: Option<Timestamp> = opt 442,
        /// `data_available_start`: a time, in every payload of today's schema.
        data_available_start: Option<Timestamp> = opt 443,
        /// `default_columns`: a list, each a text, or null.
        default_columns: List<'a, &'a str> = all 464,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `reporting.report_type`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `updated`: a time, in every payload of today's schema.
        updated: Option<Timestamp> = opt 1701,
        /// `version`: an integer, in every payload of today's schema.
        version: Option<i64> = opt 1749,
    }

    /// `scheduled_query_run`.
    SigmaScheduledQueryRun = 814 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `data_load_time`: a time, in every payload of today's schema.
        data_load_time: Option<Timestamp> = opt 444,
        /// `error`: an object, [`SigmaScheduledQueryRunError`], or absent.
        error: Option<SigmaScheduledQueryRunError<'a>> = opt 570,
        /// `file`: an object, [`File`], or null.
        file: Option<File<'a>> = opt 634,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `scheduled_query_run`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `result_available_until`: a time, in every payload of today's schema.
        result_available_until: Option<Timestamp> = opt 1363,
        /// `sql`: a text, in every payload of today's schema.
        sql: Option<&'a str> = opt 1502,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt 1624,
    }

    /// `error` of [`SigmaScheduledQueryRun`].
    SigmaScheduledQueryRunError = 815 {
        /// `message`: a text, in every payload of today's schema.
        message: Option<&'a str> = opt 911,
    }
}

webhook_payload::names! {
    'a;

    /// `purpose` of [`File`].
    FilePurpose {
        AccountRequirement = "account_requirement",
        AdditionalVerification = "additional_verification",
        BusinessIcon = "business_icon",
        BusinessLogo = "business_logo",
        CustomerSignature = "customer_signature",
        DisputeEvidence = "dispute_evidence",
        DocumentProviderIdentityDocument = "document_provider_identity_document",
        FinanceReportRun = "finance_report_run",
        FinancialAccountStatement = "financial_account_statement",
        IdentityDocument = "identity_document",
        IdentityDocumentDownloadable = "identity_document_downloadable",
        IssuingRegulatoryReporting = "issuing_regulatory_reporting",
        PciDocument = "pci_document",
        PlatformTermsOfService = "platform_terms_of_service",
        Selfie = "selfie",
        SigmaScheduledQuery = "sigma_scheduled_query",
        TaxDocumentUserUpload = "tax_document_user_upload",
        TerminalAndroidApk = "terminal_android_apk",
        TerminalReaderSplashscreen = "terminal_reader_splashscreen",
        TerminalWifiCertificate = "terminal_wifi_certificate",
        TerminalWifiPrivateKey = "terminal_wifi_private_key",
    }
}
