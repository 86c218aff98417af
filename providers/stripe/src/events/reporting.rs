//! `file.created`, `reporting.report_run.failed`, `reporting.report_run.succeeded`, `reporting.report_type.updated`, `sigma.scheduled_query_run.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `file`.
    pub struct File {
        const OBJECT = "file" in "object";
        always {
            id: String = "id",
        }
        maybe {
            created: i64 = "created",
            expires_at: i64 = "expires_at",
            filename: String = "filename",
            links: List<FileLink> = "links",
            purpose: FilePurpose = "purpose",
            size: i64 = "size",
            title: String = "title",
            r#type: String = "type",
            url: String = "url",
        }
    }

    /// `file_link`.
    pub struct FileLink {
        const OBJECT = "file_link" in "object";
        always {
            id: String = "id",
        }
        maybe {
            created: i64 = "created",
            expired: bool = "expired",
            expires_at: i64 = "expires_at",
            file: Expandable = "file",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            url: String = "url",
        }
    }

    /// `reporting.report_run`.
    pub struct ReportingReportRun {
        const OBJECT = "reporting.report_run" in "object";
        always {
            id: String = "id",
        }
        maybe {
            created: i64 = "created",
            error: String = "error",
            livemode: bool = "livemode",
            parameters: Box<ReportingReportRunParameters> = "parameters",
            report_type: String = "report_type",
            result: Box<File> = "result",
            status: String = "status",
            succeeded_at: i64 = "succeeded_at",
        }
    }

    /// Such as `parameters` of [`ReportingReportRun`].
    pub struct ReportingReportRunParameters {
        always {}
        maybe {
            columns: Vec<String> = "columns",
            connected_account: String = "connected_account",
            currency: String = "currency",
            interval_end: i64 = "interval_end",
            interval_start: i64 = "interval_start",
            payout: String = "payout",
            reporting_category: String = "reporting_category",
            timezone: String = "timezone",
        }
    }

    /// `reporting.report_type`.
    pub struct ReportingReportType {
        const OBJECT = "reporting.report_type" in "object";
        always {
            id: String = "id",
        }
        maybe {
            data_available_end: i64 = "data_available_end",
            data_available_start: i64 = "data_available_start",
            default_columns: Vec<String> = "default_columns",
            livemode: bool = "livemode",
            name: String = "name",
            updated: i64 = "updated",
            version: i64 = "version",
        }
    }

    /// `scheduled_query_run`.
    pub struct SigmaScheduledQueryRun {
        const OBJECT = "scheduled_query_run" in "object";
        always {
            id: String = "id",
        }
        maybe {
            created: i64 = "created",
            data_load_time: i64 = "data_load_time",
            error: SigmaScheduledQueryRunError = "error",
            file: Box<File> = "file",
            livemode: bool = "livemode",
            result_available_until: i64 = "result_available_until",
            sql: String = "sql",
            status: String = "status",
            title: String = "title",
        }
    }

    /// Such as `error` of [`SigmaScheduledQueryRun`].
    pub struct SigmaScheduledQueryRunError {
        always {}
        maybe {
            message: String = "message",
        }
    }
}

webhook_payload::names! {
    /// `purpose` of [`File`].
    pub enum FilePurpose {
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
