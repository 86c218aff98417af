//! `bypass_request_secret_scanning`, `code_scanning_alert`, `dependabot_alert`, `dismissal_request_code_scanning`, `dismissal_request_dependabot`, `dismissal_request_secret_scanning`, `exemption_request_push_ruleset`, `repository_advisory`, `repository_vulnerability_alert`, `secret_scanning_alert`, `secret_scanning_alert_location`, `secret_scanning_scan`, `security_advisory`, `security_and_analysis`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// Such as `alert.most_recent_instance` of `code_scanning_alert.fixed`.
    AlertInstance = 2 {
        /// `analysis_key`: a text, in every payload of today's schema.
        analysis_key: Option<&'a str> = opt_text 41,
        /// `category`: a text, or absent.
        category: Option<&'a str> = opt_text 107,
        /// `classifications`: a list, each a text, or absent.
        classifications: List<'a, &'a str> = all 120,
        /// `commit_sha`: a text, or absent.
        commit_sha: Option<&'a str> = opt_text 152,
        /// `environment`: a text, in every payload of today's schema.
        environment: Option<&'a str> = opt_text 270,
        /// `location`: an object, [`AlertInstanceLocation`], or absent.
        location: Option<AlertInstanceLocation<'a>> = opt 416,
        /// `message`: an object, [`AlertInstanceMessage`], or absent.
        message: Option<AlertInstanceMessage<'a>> = opt 458,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `state`: a text out of [`CodeScanningAlertAlertState`], in every payload of today's schema.
        state: Option<CodeScanningAlertAlertState<'a>> = opt 779,
    }

    /// Such as `alert.most_recent_instance.location` of `code_scanning_alert.fixed`.
    AlertInstanceLocation = 3 {
        /// `end_column`: an integer, or absent.
        end_column: Option<i64> = opt_integer 263,
        /// `end_line`: an integer, or absent.
        end_line: Option<i64> = opt_integer 264,
        /// `path`: a text, or absent.
        path: Option<&'a str> = opt_text 539,
        /// `start_column`: an integer, or absent.
        start_column: Option<i64> = opt_integer 774,
        /// `start_line`: an integer, or absent.
        start_line: Option<i64> = opt_integer 776,
    }

    /// Such as `alert.most_recent_instance.message` of `code_scanning_alert.fixed`.
    AlertInstanceMessage = 4 {
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 820,
    }

    /// The payload of `bypass_request_secret_scanning` with the action `cancelled`. Of GitHub Enterprise only.
    BypassRequestSecretScanningCancelled = 36 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `bypass_request_secret_scanning` has in common, whatever the action.
    BypassRequestSecretScanningCommon = 37 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], or absent.
        exemption_request: Option<ExemptionRequest<'a>> = opt 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], or absent.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `bypass_request_secret_scanning` with the action `completed`. Of GitHub Enterprise only.
    BypassRequestSecretScanningCompleted = 38 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `bypass_request_secret_scanning` with the action `created`. Of GitHub Enterprise only.
    BypassRequestSecretScanningCreated = 39 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `bypass_request_secret_scanning` with the action `response_dismissed`. Of GitHub Enterprise only.
    BypassRequestSecretScanningResponseDismissed = 40 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], in every payload of today's schema.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `bypass_request_secret_scanning` with the action `response_submitted`. Of GitHub Enterprise only.
    BypassRequestSecretScanningResponseSubmitted = 41 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], in every payload of today's schema.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `repository.code_of_conduct` of `security_and_analysis`.
    CodeOfConductSimple = 60 {
        /// `html_url`: a text, or null.
        html_url: Option<&'a str> = opt_text 351,
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt_text 395,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `alert` of `code_scanning_alert.fixed`.
    CodeScanningAlertAlert = 61 {
        /// `assignees`: a list, each an object, [`SimpleUser`], or absent.
        assignees: List<'a, SimpleUser<'a>> = all 61,
        /// `created_at`: a time, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `dismissal_approved_by`: an object, [`User`], or absent, or null.
        dismissal_approved_by: Option<User<'a>> = opt 238,
        /// `dismissed_at`: a time, or null.
        dismissed_at: Option<Timestamp> = opt_time 241,
        /// `dismissed_by`: an object, [`User`], or null.
        dismissed_by: Option<User<'a>> = opt 242,
        /// `dismissed_comment`: a text, or absent, or null.
        dismissed_comment: Option<&'a str> = opt_text 243,
        /// `dismissed_reason`: a text out of [`CodeScanningAlertAlertDismissedReason`], or null.
        dismissed_reason: Option<CodeScanningAlertAlertDismissedReason<'a>> = opt 244,
        /// `fixed_at`: a value of no known form, or absent, or null.
        fixed_at: Option<Value<'a>> = opt 297,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `instances`: a list, each an object, [`CodeScanningAlertAlertInstance`], or absent.
        instances: List<'a, CodeScanningAlertAlertInstance<'a>> = all 366,
        /// `instances_url`: a text, or absent.
        instances_url: Option<&'a str> = opt_text 367,
        /// `most_recent_instance`: an object, [`AlertInstance`], or absent, or null.
        most_recent_instance: Option<AlertInstance<'a>> = opt 471,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `rule`: an object, [`CodeScanningAlertAlertRule`], in every payload of today's schema.
        rule: Option<CodeScanningAlertAlertRule<'a>> = opt 706,
        /// `state`: a text out of [`CodeScanningAlertAlertState`], or null.
        state: Option<CodeScanningAlertAlertState<'a>> = opt 779,
        /// `tool`: an object, [`CodeScanningAlertAlertTool`], or null.
        tool: Option<CodeScanningAlertAlertTool<'a>> = opt 833,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `alert.instances` of `code_scanning_alert.fixed`.
    CodeScanningAlertAlertInstance = 62 {
        /// `analysis_key`: a text, in every payload of today's schema.
        analysis_key: Option<&'a str> = opt_text 41,
        /// `classifications`: a list, each a text, or absent.
        classifications: List<'a, &'a str> = all 120,
        /// `commit_sha`: a text, or absent.
        commit_sha: Option<&'a str> = opt_text 152,
        /// `environment`: a text, in every payload of today's schema.
        environment: Option<&'a str> = opt_text 270,
        /// `location`: an object, [`CodeScanningAlertAlertInstanceLocation`], or absent.
        location: Option<CodeScanningAlertAlertInstanceLocation<'a>> = opt 416,
        /// `message`: an object, [`CodeScanningAlertAlertInstanceMessage`], or absent.
        message: Option<CodeScanningAlertAlertInstanceMessage<'a>> = opt 458,
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `state`: a text out of [`CodeScanningAlertAlertState`], always there.
        state: CodeScanningAlertAlertState<'a> = must 779,
    }

    /// Such as `alert.instances.location` of `code_scanning_alert.fixed`.
    CodeScanningAlertAlertInstanceLocation = 63 {
        /// `end_column`: an integer, or absent.
        end_column: Option<i64> = opt_integer 263,
        /// `end_line`: an integer, or absent.
        end_line: Option<i64> = opt_integer 264,
        /// `path`: a text, or absent.
        path: Option<&'a str> = opt_text 539,
        /// `start_column`: an integer, or absent.
        start_column: Option<i64> = opt_integer 774,
        /// `start_line`: an integer, or absent.
        start_line: Option<i64> = opt_integer 776,
    }

    /// Such as `alert.instances.message` of `code_scanning_alert.fixed`.
    CodeScanningAlertAlertInstanceMessage = 64 {
        /// `text`: a text, or absent.
        text: Option<&'a str> = opt_text 820,
    }

    /// Such as `alert.rule` of `code_scanning_alert.fixed`.
    CodeScanningAlertAlertRule = 65 {
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 219,
        /// `full_description`: a text, or absent.
        full_description: Option<&'a str> = opt_text 311,
        /// `help`: a text, or absent, or null.
        help: Option<&'a str> = opt_text 342,
        /// `help_uri`: a text, or absent, or null.
        help_uri: Option<&'a str> = opt_text 343,
        /// `id`: a text, always there.
        id: &'a str = must_text 352,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `severity`: a text out of [`CodeScanningAlertAlertRuleSeverity`], or null.
        severity: Option<CodeScanningAlertAlertRuleSeverity<'a>> = opt 743,
        /// `tags`: a list, each a text, or absent, or null.
        tags: List<'a, &'a str> = all 803,
    }

    /// Such as `alert.tool` of `code_scanning_alert.fixed`.
    CodeScanningAlertAlertTool = 66 {
        /// `guid`: a text, or absent, or null.
        guid: Option<&'a str> = opt_text 322,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `version`: a text, or null.
        version: Option<&'a str> = opt_text 871,
    }

    /// The payload of `code_scanning_alert` with the action `appeared_in_branch`.
    CodeScanningAlertAppearedInBranch = 67 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`CodeScanningAlertAlert`], always there.
        alert: CodeScanningAlertAlert<'a> = must 25,
        /// `commit_oid`: a text, in every payload of today's schema.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `code_scanning_alert` with the action `closed_by_user`.
    CodeScanningAlertClosedByUser = 68 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`CodeScanningAlertAlert`], always there.
        alert: CodeScanningAlertAlert<'a> = must 25,
        /// `commit_oid`: a text, in every payload of today's schema.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `code_scanning_alert` has in common, whatever the action.
    CodeScanningAlertCommon = 69 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`CodeScanningAlertAlert`], or absent.
        alert: Option<CodeScanningAlertAlert<'a>> = opt 25,
        /// `commit_oid`: a text, or absent.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `ref`: a text, or absent.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `code_scanning_alert` with the action `created`.
    CodeScanningAlertCreated = 70 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`CodeScanningAlertAlert`], always there.
        alert: CodeScanningAlertAlert<'a> = must 25,
        /// `commit_oid`: a text, in every payload of today's schema.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `code_scanning_alert` with the action `fixed`.
    CodeScanningAlertFixed = 71 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`CodeScanningAlertAlert`], always there.
        alert: CodeScanningAlertAlert<'a> = must 25,
        /// `commit_oid`: a text, in every payload of today's schema.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `code_scanning_alert` with the action `reopened`.
    CodeScanningAlertReopened = 72 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`CodeScanningAlertAlert`], or null.
        alert: Option<CodeScanningAlertAlert<'a>> = opt 25,
        /// `commit_oid`: a text, or null.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `ref`: a text, or null.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `code_scanning_alert` with the action `reopened_by_user`.
    CodeScanningAlertReopenedByUser = 73 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`CodeScanningAlertAlert`], always there.
        alert: CodeScanningAlertAlert<'a> = must 25,
        /// `commit_oid`: a text, in every payload of today's schema.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `code_scanning_alert` with the action `updated_assignment`.
    CodeScanningAlertUpdatedAssignment = 74 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`CodeScanningAlertAlert`], always there.
        alert: CodeScanningAlertAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `repository_advisory.collaborating_teams` of `repository_advisory.reported`.
    CollaboratingTeam = 76 {
        /// `access_source`: a text out of [`CollaboratingTeamAccessSource`], or absent.
        access_source: Option<CollaboratingTeamAccessSource<'a>> = opt 6,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `enterprise_id`: an integer, or absent.
        enterprise_id: Option<i64> = opt_integer 268,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `members_url`: a text, in every payload of today's schema.
        members_url: Option<&'a str> = opt_text 443,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notification_setting`: a text, or absent.
        notification_setting: Option<&'a str> = opt_text 486,
        /// `organization_id`: an integer, or absent.
        organization_id: Option<i64> = opt_integer 508,
        /// `parent`: an object, [`TeamSimple`], or null.
        parent: Option<TeamSimple<'a>> = opt 530,
        /// `permission`: a text, in every payload of today's schema.
        permission: Option<&'a str> = opt_text 548,
        /// `permissions`: an object, [`TeamPermissions`], or absent.
        permissions: Option<TeamPermissions<'a>> = opt 549,
        /// `privacy`: a text, or absent.
        privacy: Option<&'a str> = opt_text 567,
        /// `repositories_url`: a text, in every payload of today's schema.
        repositories_url: Option<&'a str> = opt_text 644,
        /// `slug`: a text, in every payload of today's schema.
        slug: Option<&'a str> = opt_text 757,
        /// `type`: a text out of [`RequestedTeamType`], or absent.
        type_: Option<RequestedTeamType<'a>> = opt 846,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `security_advisory.cvss_severities` of `security_advisory.updated`.
    CvssSeverities = 91 {
        /// `cvss_v3`: an object, [`CvssSeveritiesCvssV3`], or absent, or null.
        cvss_v3: Option<CvssSeveritiesCvssV3<'a>> = opt 192,
        /// `cvss_v4`: an object, [`CvssSeveritiesCvssV4`], or absent, or null.
        cvss_v4: Option<CvssSeveritiesCvssV4<'a>> = opt 193,
    }

    /// Such as `security_advisory.cvss_severities.cvss_v3` of `security_advisory.updated`.
    CvssSeveritiesCvssV3 = 92 {
        /// `score`: a number, or null.
        score: Option<f64> = opt 722,
        /// `vector_string`: a text, or null.
        vector_string: Option<&'a str> = opt_text 866,
    }

    /// Such as `security_advisory.cvss_severities.cvss_v4` of `security_advisory.updated`.
    CvssSeveritiesCvssV4 = 93 {
        /// `score`: a number, or null.
        score: Option<f64> = opt 722,
        /// `vector_string`: a text, or null.
        vector_string: Option<&'a str> = opt_text 866,
    }

    /// Such as `alert` of `dependabot_alert.fixed`.
    DependabotAlert = 95 {
        /// `assignees`: a list, each an object, [`SimpleUser`], or absent.
        assignees: List<'a, SimpleUser<'a>> = all 61,
        /// `auto_dismissed_at`: a time, or absent, or null.
        auto_dismissed_at: Option<Timestamp> = opt_time 69,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `dependency`: an object, [`DependabotAlertDependency`], in every payload of today's schema.
        dependency: Option<DependabotAlertDependency<'a>> = opt 213,
        /// `dismissal_request`: an object, [`DependabotAlertDismissalRequest`], or absent, or null.
        dismissal_request: Option<DependabotAlertDismissalRequest<'a>> = opt 239,
        /// `dismissed_at`: a time, or null.
        dismissed_at: Option<Timestamp> = opt_time 241,
        /// `dismissed_by`: an object, [`SimpleUser`], or null.
        dismissed_by: Option<SimpleUser<'a>> = opt 242,
        /// `dismissed_comment`: a text, or null.
        dismissed_comment: Option<&'a str> = opt_text 243,
        /// `dismissed_reason`: a text out of [`DependabotAlertDismissedReason`], or null.
        dismissed_reason: Option<DependabotAlertDismissedReason<'a>> = opt 244,
        /// `fixed_at`: a time, or null.
        fixed_at: Option<Timestamp> = opt_time 297,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `security_advisory`: an object, [`DependabotAlertSecurityAdvisory`], in every payload of today's schema.
        security_advisory: Option<DependabotAlertSecurityAdvisory<'a>> = opt 737,
        /// `security_vulnerability`: an object, [`DependabotAlertSecurityVulnerability`], in every payload of today's schema.
        security_vulnerability: Option<DependabotAlertSecurityVulnerability<'a>> = opt 740,
        /// `state`: a text out of [`DependabotAlertState`], in every payload of today's schema.
        state: Option<DependabotAlertState<'a>> = opt 779,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// The payload of `dependabot_alert` with the action `assignees_changed`.
    DependabotAlertAssigneesChanged = 96 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`DependabotAlert`], always there.
        alert: DependabotAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dependabot_alert` with the action `auto_dismissed`.
    DependabotAlertAutoDismissed = 97 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`DependabotAlert`], always there.
        alert: DependabotAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dependabot_alert` with the action `auto_reopened`.
    DependabotAlertAutoReopened = 98 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`DependabotAlert`], always there.
        alert: DependabotAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `dependabot_alert` has in common, whatever the action.
    DependabotAlertCommon = 99 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`DependabotAlert`], or absent.
        alert: Option<DependabotAlert<'a>> = opt 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dependabot_alert` with the action `created`.
    DependabotAlertCreated = 100 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`DependabotAlert`], always there.
        alert: DependabotAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `alert.dependency` of `dependabot_alert.fixed`.
    DependabotAlertDependency = 101 {
        /// `manifest_path`: a text, or absent.
        manifest_path: Option<&'a str> = opt_text 433,
        /// `package`: an object, [`DependabotAlertPackage`], or absent.
        package: Option<DependabotAlertPackage<'a>> = opt 521,
        /// `relationship`: a text out of [`DependabotAlertDependencyRelationship`], or absent, or null.
        relationship: Option<DependabotAlertDependencyRelationship<'a>> = opt 634,
        /// `scope`: a text out of [`DependabotAlertDependencyScope`], or absent, or null.
        scope: Option<DependabotAlertDependencyScope<'a>> = opt 721,
    }

    /// Such as `alert.dismissal_request` of `dependabot_alert.fixed`.
    DependabotAlertDismissalRequest = 102 {
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `requester`: an object, [`DependabotAlertDismissalRequestRequester`], or absent.
        requester: Option<DependabotAlertDismissalRequestRequester<'a>> = opt 661,
        /// `status`: a text out of [`DependabotAlertDismissalRequestStatus`], or absent.
        status: Option<DependabotAlertDismissalRequestStatus<'a>> = opt 781,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `alert.dismissal_request.requester` of `dependabot_alert.fixed`.
    DependabotAlertDismissalRequestRequester = 103 {
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
    }

    /// The payload of `dependabot_alert` with the action `dismissed`.
    DependabotAlertDismissed = 104 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`DependabotAlert`], always there.
        alert: DependabotAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dependabot_alert` with the action `fixed`.
    DependabotAlertFixed = 105 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`DependabotAlert`], always there.
        alert: DependabotAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `alert.dependency.package` of `dependabot_alert.fixed`.
    DependabotAlertPackage = 106 {
        /// `ecosystem`: a text, in every payload of today's schema.
        ecosystem: Option<&'a str> = opt_text 257,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
    }

    /// The payload of `dependabot_alert` with the action `reintroduced`.
    DependabotAlertReintroduced = 107 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`DependabotAlert`], always there.
        alert: DependabotAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dependabot_alert` with the action `reopened`.
    DependabotAlertReopened = 108 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`DependabotAlert`], always there.
        alert: DependabotAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `alert.security_advisory` of `dependabot_alert.fixed`.
    DependabotAlertSecurityAdvisory = 109 {
        /// `classification`: a text out of [`DependabotAlertSecurityAdvisoryClassification`], or absent.
        classification: Option<DependabotAlertSecurityAdvisoryClassification<'a>> = opt 119,
        /// `cve_id`: a text, or null.
        cve_id: Option<&'a str> = opt_text 189,
        /// `cvss`: an object, [`DependabotAlertSecurityAdvisoryCvss`], in every payload of today's schema.
        cvss: Option<DependabotAlertSecurityAdvisoryCvss<'a>> = opt 190,
        /// `cvss_severities`: an object, [`CvssSeverities`], or absent, or null.
        cvss_severities: Option<CvssSeverities<'a>> = opt 191,
        /// `cwes`: a list, each an object, [`DependabotAlertSecurityAdvisoryCwe`], in every payload of today's schema.
        cwes: List<'a, DependabotAlertSecurityAdvisoryCwe<'a>> = all 196,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 219,
        /// `epss`: an object, [`SecurityAdvisoryEpss`], or absent, or null.
        epss: Option<SecurityAdvisoryEpss<'a>> = opt 272,
        /// `ghsa_id`: a text, in every payload of today's schema.
        ghsa_id: Option<&'a str> = opt_text 313,
        /// `identifiers`: a list, each an object, [`DependabotAlertSecurityAdvisoryIdentifier`], in every payload of today's schema.
        identifiers: List<'a, DependabotAlertSecurityAdvisoryIdentifier<'a>> = all 354,
        /// `published_at`: a time, in every payload of today's schema.
        published_at: Option<Timestamp> = opt_time 591,
        /// `references`: a list, each an object, [`DependabotAlertSecurityAdvisoryReference`], in every payload of today's schema.
        references: List<'a, DependabotAlertSecurityAdvisoryReference<'a>> = all 628,
        /// `severity`: a text out of [`Severity`], in every payload of today's schema.
        severity: Option<Severity<'a>> = opt 743,
        /// `summary`: a text, in every payload of today's schema.
        summary: Option<&'a str> = opt_text 797,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `vulnerabilities`: a list, each an object, [`DependabotAlertSecurityVulnerability`], in every payload of today's schema.
        vulnerabilities: List<'a, DependabotAlertSecurityVulnerability<'a>> = all 874,
        /// `withdrawn_at`: a time, or null.
        withdrawn_at: Option<Timestamp> = opt_time 882,
    }

    /// Such as `alert.security_advisory.cvss` of `dependabot_alert.fixed`.
    DependabotAlertSecurityAdvisoryCvss = 110 {
        /// `score`: a number, in every payload of today's schema.
        score: Option<f64> = opt 722,
        /// `vector_string`: a text, or null.
        vector_string: Option<&'a str> = opt_text 866,
    }

    /// Such as `alert.security_advisory.cwes` of `dependabot_alert.fixed`.
    DependabotAlertSecurityAdvisoryCwe = 111 {
        /// `cwe_id`: a text, in every payload of today's schema.
        cwe_id: Option<&'a str> = opt_text 194,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
    }

    /// Such as `alert.security_advisory.identifiers` of `dependabot_alert.fixed`.
    DependabotAlertSecurityAdvisoryIdentifier = 112 {
        /// `type`: a text out of [`DependabotAlertSecurityAdvisoryIdentifierType`], in every payload of today's schema.
        type_: Option<DependabotAlertSecurityAdvisoryIdentifierType<'a>> = opt 846,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 861,
    }

    /// Such as `alert.security_advisory.references` of `dependabot_alert.fixed`.
    DependabotAlertSecurityAdvisoryReference = 113 {
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `alert.security_vulnerability` of `dependabot_alert.fixed`.
    DependabotAlertSecurityVulnerability = 114 {
        /// `first_patched_version`: an object, [`DependabotAlertSecurityVulnerabilityFirstPatchedVersion`], or null.
        first_patched_version: Option<DependabotAlertSecurityVulnerabilityFirstPatchedVersion<'a>> = opt 295,
        /// `package`: an object, [`DependabotAlertPackage`], in every payload of today's schema.
        package: Option<DependabotAlertPackage<'a>> = opt 521,
        /// `severity`: a text out of [`Severity`], in every payload of today's schema.
        severity: Option<Severity<'a>> = opt 743,
        /// `vulnerable_version_range`: a text, in every payload of today's schema.
        vulnerable_version_range: Option<&'a str> = opt_text 876,
    }

    /// Such as `alert.security_vulnerability.first_patched_version` of `dependabot_alert.fixed`.
    DependabotAlertSecurityVulnerabilityFirstPatchedVersion = 115 {
        /// `identifier`: a text, in every payload of today's schema.
        identifier: Option<&'a str> = opt_text 353,
    }

    /// What `dismissal_request_code_scanning` has in common, whatever the action.
    DismissalRequestCodeScanningCommon = 175 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], or absent.
        exemption_request: Option<ExemptionRequest<'a>> = opt 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], or absent.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_code_scanning` with the action `created`. Of GitHub Enterprise only.
    DismissalRequestCodeScanningCreated = 176 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_code_scanning` with the action `response_submitted`. Of GitHub Enterprise only.
    DismissalRequestCodeScanningResponseSubmitted = 177 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], in every payload of today's schema.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_dependabot` with the action `cancelled`. Of GitHub Enterprise only.
    DismissalRequestDependabotCancelled = 178 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `dismissal_request_dependabot` has in common, whatever the action.
    DismissalRequestDependabotCommon = 179 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], or absent.
        exemption_request: Option<ExemptionRequest<'a>> = opt 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], or absent.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_dependabot` with the action `created`. Of GitHub Enterprise only.
    DismissalRequestDependabotCreated = 180 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_dependabot` with the action `response_submitted`. Of GitHub Enterprise only.
    DismissalRequestDependabotResponseSubmitted = 181 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], in every payload of today's schema.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `cancelled`. Of GitHub Enterprise only.
    DismissalRequestSecretScanningCancelled = 182 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `dismissal_request_secret_scanning` has in common, whatever the action.
    DismissalRequestSecretScanningCommon = 183 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], or absent.
        exemption_request: Option<ExemptionRequest<'a>> = opt 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], or absent.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `completed`. Of GitHub Enterprise only.
    DismissalRequestSecretScanningCompleted = 184 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `created`. Of GitHub Enterprise only.
    DismissalRequestSecretScanningCreated = 185 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `response_dismissed`. Of GitHub Enterprise only.
    DismissalRequestSecretScanningResponseDismissed = 186 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], in every payload of today's schema.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `response_submitted`. Of GitHub Enterprise only.
    DismissalRequestSecretScanningResponseSubmitted = 187 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], in every payload of today's schema.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `exemption_request` of `dismissal_request_dependabot.created`.
    ExemptionRequest = 193 {
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `exemption_request_data`: an object, [`ExemptionRequestData`], or absent.
        exemption_request_data: Option<ExemptionRequestData<'a>> = opt 279,
        /// `expires_at`: a time, or absent.
        expires_at: Option<Timestamp> = opt_time 281,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `metadata`: an object, [`ExemptionRequestMetadata`], or absent.
        metadata: Option<ExemptionRequestMetadata<'a>> = opt 459,
        /// `number`: an integer, or absent, or null.
        number: Option<i64> = opt_integer 492,
        /// `repository_id`: an integer, or absent.
        repository_id: Option<i64> = opt_integer 648,
        /// `request_type`: a text out of [`ExemptionRequestRequestType`], or absent.
        request_type: Option<ExemptionRequestRequestType<'a>> = opt 655,
        /// `requester_comment`: a text, or absent, or null.
        requester_comment: Option<&'a str> = opt_text 662,
        /// `requester_id`: an integer, or absent.
        requester_id: Option<i64> = opt_integer 663,
        /// `requester_login`: a text, or absent.
        requester_login: Option<&'a str> = opt_text 664,
        /// `resource_identifier`: a text, or absent.
        resource_identifier: Option<&'a str> = opt_text 684,
        /// `responses`: a list, each an object, [`ExemptionResponse`], or absent, or null.
        responses: List<'a, ExemptionResponse<'a>> = all 685,
        /// `status`: a text out of [`ExemptionRequestStatus`], or absent.
        status: Option<ExemptionRequestStatus<'a>> = opt 781,
    }

    /// Such as `exemption_request.exemption_request_data` of `dismissal_request_dependabot.created`.
    ExemptionRequestData = 194 {
        /// `data`: a list, each an object, [`ExemptionRequestDetail`], or absent.
        data: List<'a, ExemptionRequestDetail<'a>> = all 197,
        /// `type`: a text out of [`ExemptionRequestDataType`], or absent.
        type_: Option<ExemptionRequestDataType<'a>> = opt 846,
    }

    /// Such as `exemption_request.exemption_request_data.data` of `dismissal_request_dependabot.created`.
    ExemptionRequestDetail = 195 {
        /// `alert_number`: a text, or absent.
        alert_number: Option<&'a str> = opt_text 26,
        /// `locations`: a list, each an object, [`SecretScanningPushProtectionExemptionRequestDataDataLocation`], or absent.
        locations: List<'a, SecretScanningPushProtectionExemptionRequestDataDataLocation<'a>> = all 417,
        /// `reason`: a text out of [`ExemptionRequestDetailReason`], or absent.
        reason: Option<ExemptionRequestDetailReason<'a>> = opt 621,
        /// `rule_type`: a text, or absent.
        rule_type: Option<&'a str> = opt_text 707,
        /// `ruleset_id`: an integer, or absent.
        ruleset_id: Option<i64> = opt_integer 709,
        /// `ruleset_name`: a text, or absent.
        ruleset_name: Option<&'a str> = opt_text 710,
        /// `secret_type`: a text, or absent.
        secret_type: Option<&'a str> = opt_text 734,
        /// `total_violations`: an integer, or absent.
        total_violations: Option<i64> = opt_integer 839,
    }

    /// Such as `exemption_request.metadata` of `dismissal_request_dependabot.created`.
    ExemptionRequestMetadata = 196 {
        /// `alert_title`: a text, or absent.
        alert_title: Option<&'a str> = opt_text 27,
        /// `label`: a text, or absent.
        label: Option<&'a str> = opt_text 398,
        /// `reason`: a text out of [`ExemptionRequestReason`], or absent.
        reason: Option<ExemptionRequestReason<'a>> = opt 621,
    }

    /// The payload of `exemption_request_push_ruleset` with the action `cancelled`. Of GitHub Enterprise only.
    ExemptionRequestPushRulesetCancelled = 197 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `exemption_request_push_ruleset` has in common, whatever the action.
    ExemptionRequestPushRulesetCommon = 198 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], or absent.
        exemption_request: Option<ExemptionRequest<'a>> = opt 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], or absent.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `exemption_request_push_ruleset` with the action `completed`. Of GitHub Enterprise only.
    ExemptionRequestPushRulesetCompleted = 199 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `exemption_request_push_ruleset` with the action `created`. Of GitHub Enterprise only.
    ExemptionRequestPushRulesetCreated = 200 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `exemption_request_push_ruleset` with the action `response_dismissed`. Of GitHub Enterprise only.
    ExemptionRequestPushRulesetResponseDismissed = 201 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], in every payload of today's schema.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `exemption_request_push_ruleset` with the action `response_submitted`. Of GitHub Enterprise only.
    ExemptionRequestPushRulesetResponseSubmitted = 202 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `exemption_request`: an object, [`ExemptionRequest`], always there.
        exemption_request: ExemptionRequest<'a> = must 278,
        /// `exemption_response`: an object, [`ExemptionResponse`], in every payload of today's schema.
        exemption_response: Option<ExemptionResponse<'a>> = opt 280,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `exemption_request.responses` of `dismissal_request_dependabot.created`.
    ExemptionResponse = 203 {
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `reviewer_comment`: a text, or absent, or null.
        reviewer_comment: Option<&'a str> = opt_text 696,
        /// `reviewer_id`: an integer, or absent.
        reviewer_id: Option<i64> = opt_integer 697,
        /// `reviewer_login`: a text, or absent.
        reviewer_login: Option<&'a str> = opt_text 698,
        /// `status`: a text out of [`ExemptionResponseStatus`], or absent.
        status: Option<ExemptionResponseStatus<'a>> = opt 781,
    }

    /// Such as `repository` of `security_and_analysis`.
    FullRepository = 205 {
        /// `allow_auto_merge`: a truth value, or absent.
        allow_auto_merge: Option<bool> = opt_flag 30,
        /// `allow_forking`: a truth value, or absent.
        allow_forking: Option<bool> = opt_flag 33,
        /// `allow_merge_commit`: a truth value, or absent.
        allow_merge_commit: Option<bool> = opt_flag 34,
        /// `allow_rebase_merge`: a truth value, or absent.
        allow_rebase_merge: Option<bool> = opt_flag 35,
        /// `allow_squash_merge`: a truth value, or absent.
        allow_squash_merge: Option<bool> = opt_flag 36,
        /// `allow_update_branch`: a truth value, or absent.
        allow_update_branch: Option<bool> = opt_flag 37,
        /// `anonymous_access_enabled`: a truth value, or absent.
        anonymous_access_enabled: Option<bool> = opt_flag 44,
        /// `archive_url`: a text, in every payload of today's schema.
        archive_url: Option<&'a str> = opt_text 53,
        /// `archived`: a truth value, in every payload of today's schema.
        archived: Option<bool> = opt_flag 54,
        /// `assignees_url`: a text, in every payload of today's schema.
        assignees_url: Option<&'a str> = opt_text 62,
        /// `blobs_url`: a text, in every payload of today's schema.
        blobs_url: Option<&'a str> = opt_text 82,
        /// `branches_url`: a text, in every payload of today's schema.
        branches_url: Option<&'a str> = opt_text 97,
        /// `clone_url`: a text, in every payload of today's schema.
        clone_url: Option<&'a str> = opt_text 124,
        /// `code_of_conduct`: an object, [`CodeOfConductSimple`], or absent.
        code_of_conduct: Option<CodeOfConductSimple<'a>> = opt 132,
        /// `collaborators_url`: a text, in every payload of today's schema.
        collaborators_url: Option<&'a str> = opt_text 138,
        /// `comments_url`: a text, in every payload of today's schema.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits_url`: a text, in every payload of today's schema.
        commits_url: Option<&'a str> = opt_text 156,
        /// `compare_url`: a text, in every payload of today's schema.
        compare_url: Option<&'a str> = opt_text 159,
        /// `contents_url`: a text, in every payload of today's schema.
        contents_url: Option<&'a str> = opt_text 174,
        /// `contributors_url`: a text, in every payload of today's schema.
        contributors_url: Option<&'a str> = opt_text 177,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `custom_properties`: a value of no known form, or absent.
        custom_properties: Option<Value<'a>> = opt 188,
        /// `default_branch`: a text, in every payload of today's schema.
        default_branch: Option<&'a str> = opt_text 201,
        /// `delete_branch_on_merge`: a truth value, or absent.
        delete_branch_on_merge: Option<bool> = opt_flag 204,
        /// `deployments_url`: a text, in every payload of today's schema.
        deployments_url: Option<&'a str> = opt_text 218,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `disabled`: a truth value, in every payload of today's schema.
        disabled: Option<bool> = opt_flag 228,
        /// `downloads_url`: a text, in every payload of today's schema.
        downloads_url: Option<&'a str> = opt_text 253,
        /// `events_url`: a text, in every payload of today's schema.
        events_url: Option<&'a str> = opt_text 276,
        /// `fork`: a truth value, in every payload of today's schema.
        fork: Option<bool> = opt_flag 304,
        /// `forks`: an integer, in every payload of today's schema.
        forks: Option<i64> = opt_integer 306,
        /// `forks_count`: an integer, in every payload of today's schema.
        forks_count: Option<i64> = opt_integer 307,
        /// `forks_url`: a text, in every payload of today's schema.
        forks_url: Option<&'a str> = opt_text 308,
        /// `full_name`: a text, in every payload of today's schema.
        full_name: Option<&'a str> = opt_text 312,
        /// `git_commits_url`: a text, in every payload of today's schema.
        git_commits_url: Option<&'a str> = opt_text 315,
        /// `git_refs_url`: a text, in every payload of today's schema.
        git_refs_url: Option<&'a str> = opt_text 317,
        /// `git_tags_url`: a text, in every payload of today's schema.
        git_tags_url: Option<&'a str> = opt_text 318,
        /// `git_url`: a text, in every payload of today's schema.
        git_url: Option<&'a str> = opt_text 319,
        /// `has_discussions`: a truth value, in every payload of today's schema.
        has_discussions: Option<bool> = opt_flag 323,
        /// `has_downloads`: a truth value, or absent.
        has_downloads: Option<bool> = opt_flag 324,
        /// `has_issues`: a truth value, in every payload of today's schema.
        has_issues: Option<bool> = opt_flag 326,
        /// `has_pages`: a truth value, in every payload of today's schema.
        has_pages: Option<bool> = opt_flag 329,
        /// `has_projects`: a truth value, in every payload of today's schema.
        has_projects: Option<bool> = opt_flag 330,
        /// `has_pull_requests`: a truth value, or absent.
        has_pull_requests: Option<bool> = opt_flag 331,
        /// `has_wiki`: a truth value, in every payload of today's schema.
        has_wiki: Option<bool> = opt_flag 334,
        /// `homepage`: a text, or null.
        homepage: Option<&'a str> = opt_text 344,
        /// `hooks_url`: a text, in every payload of today's schema.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `is_template`: a truth value, or absent.
        is_template: Option<bool> = opt_flag 378,
        /// `issue_comment_url`: a text, in every payload of today's schema.
        issue_comment_url: Option<&'a str> = opt_text 382,
        /// `issue_events_url`: a text, in every payload of today's schema.
        issue_events_url: Option<&'a str> = opt_text 384,
        /// `issues_url`: a text, in every payload of today's schema.
        issues_url: Option<&'a str> = opt_text 393,
        /// `keys_url`: a text, in every payload of today's schema.
        keys_url: Option<&'a str> = opt_text 396,
        /// `labels_url`: a text, in every payload of today's schema.
        labels_url: Option<&'a str> = opt_text 400,
        /// `language`: a text, or null.
        language: Option<&'a str> = opt_text 401,
        /// `languages_url`: a text, in every payload of today's schema.
        languages_url: Option<&'a str> = opt_text 402,
        /// `license`: an object, [`License`], or null.
        license: Option<License<'a>> = opt 412,
        /// `master_branch`: a text, or absent.
        master_branch: Option<&'a str> = opt_text 435,
        /// `merge_commit_message`: a text out of [`MergeCommitMessage`], or absent.
        merge_commit_message: Option<MergeCommitMessage<'a>> = opt 446,
        /// `merge_commit_title`: a text out of [`MergeCommitTitle`], or absent.
        merge_commit_title: Option<MergeCommitTitle<'a>> = opt 448,
        /// `merges_url`: a text, in every payload of today's schema.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, in every payload of today's schema.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `mirror_url`: a text, or null.
        mirror_url: Option<&'a str> = opt_text 466,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `network_count`: an integer, in every payload of today's schema.
        network_count: Option<i64> = opt_integer 477,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, in every payload of today's schema.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `open_issues`: an integer, in every payload of today's schema.
        open_issues: Option<i64> = opt_integer 500,
        /// `open_issues_count`: an integer, in every payload of today's schema.
        open_issues_count: Option<i64> = opt_integer 501,
        /// `organization`: an object, [`SimpleUser`], or absent, or null.
        organization: Option<SimpleUser<'a>> = opt 506,
        /// `owner`: an object, [`SimpleUser`], in every payload of today's schema.
        owner: Option<SimpleUser<'a>> = opt 519,
        /// `parent`: an object, [`Repository`], or absent.
        parent: Option<Repository<'a>> = opt 530,
        /// `permissions`: an object, [`FullRepositoryPermissions`], or absent.
        permissions: Option<FullRepositoryPermissions<'a>> = opt 549,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
        /// `pull_request_creation_policy`: a text out of [`PullRequestCreationPolicy`], or absent.
        pull_request_creation_policy: Option<PullRequestCreationPolicy<'a>> = opt 598,
        /// `pulls_url`: a text, in every payload of today's schema.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `pushed_at`: a time, in every payload of today's schema.
        pushed_at: Option<Timestamp> = opt_time 615,
        /// `releases_url`: a text, in every payload of today's schema.
        releases_url: Option<&'a str> = opt_text 637,
        /// `security_and_analysis`: an object, [`RepositorySecurityAndAnalysis`], or absent, or null.
        security_and_analysis: Option<RepositorySecurityAndAnalysis<'a>> = opt 739,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt_integer 756,
        /// `source`: an object, [`Repository`], or absent.
        source: Option<Repository<'a>> = opt 758,
        /// `squash_merge_commit_message`: a text out of [`SquashMergeCommitMessage`], or absent.
        squash_merge_commit_message: Option<SquashMergeCommitMessage<'a>> = opt 765,
        /// `squash_merge_commit_title`: a text out of [`SquashMergeCommitTitle`], or absent.
        squash_merge_commit_title: Option<SquashMergeCommitTitle<'a>> = opt 766,
        /// `ssh_url`: a text, in every payload of today's schema.
        ssh_url: Option<&'a str> = opt_text 767,
        /// `stargazers_count`: an integer, in every payload of today's schema.
        stargazers_count: Option<i64> = opt_integer 770,
        /// `stargazers_url`: a text, in every payload of today's schema.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `subscribers_count`: an integer, in every payload of today's schema.
        subscribers_count: Option<i64> = opt_integer 793,
        /// `subscribers_url`: a text, in every payload of today's schema.
        subscribers_url: Option<&'a str> = opt_text 794,
        /// `subscription_url`: a text, in every payload of today's schema.
        subscription_url: Option<&'a str> = opt_text 795,
        /// `svn_url`: a text, in every payload of today's schema.
        svn_url: Option<&'a str> = opt_text 800,
        /// `tags_url`: a text, in every payload of today's schema.
        tags_url: Option<&'a str> = opt_text 804,
        /// `teams_url`: a text, in every payload of today's schema.
        teams_url: Option<&'a str> = opt_text 816,
        /// `temp_clone_token`: a text, or absent, or null.
        temp_clone_token: Option<&'a str> = opt_text 817,
        /// `template_repository`: an object, [`Repository`], or absent, or null.
        template_repository: Option<Repository<'a>> = opt 818,
        /// `topics`: a list, each a text, or absent.
        topics: List<'a, &'a str> = all 834,
        /// `trees_url`: a text, in every payload of today's schema.
        trees_url: Option<&'a str> = opt_text 843,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `use_squash_pr_title_as_default`: a truth value, or absent.
        use_squash_pr_title_as_default: Option<bool> = opt_flag 856,
        /// `visibility`: a text, or absent.
        visibility: Option<&'a str> = opt_text 873,
        /// `watchers`: an integer, in every payload of today's schema.
        watchers: Option<i64> = opt_integer 877,
        /// `watchers_count`: an integer, in every payload of today's schema.
        watchers_count: Option<i64> = opt_integer 878,
        /// `web_commit_signoff_required`: a truth value, or absent.
        web_commit_signoff_required: Option<bool> = opt_flag 879,
    }

    /// Such as `repository.permissions` of `security_and_analysis`.
    FullRepositoryPermissions = 206 {
        /// `admin`: a truth value, in every payload of today's schema.
        admin: Option<bool> = opt_flag 18,
        /// `maintain`: a truth value, or absent.
        maintain: Option<bool> = opt_flag 426,
        /// `pull`: a truth value, in every payload of today's schema.
        pull: Option<bool> = opt_flag 594,
        /// `push`: a truth value, in every payload of today's schema.
        push: Option<bool> = opt_flag 607,
        /// `triage`: a truth value, or absent.
        triage: Option<bool> = opt_flag 844,
    }

    /// Such as `repository_advisory` of `repository_advisory.reported`.
    RepositoryAdvisory = 589 {
        /// `author`: an object, [`SimpleUser`], in every payload of today's schema.
        author: Option<SimpleUser<'a>> = opt 64,
        /// `closed_at`: a time, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `collaborating_teams`: a list, each an object, [`CollaboratingTeam`], or null.
        collaborating_teams: List<'a, CollaboratingTeam<'a>> = all 136,
        /// `collaborating_users`: a list, each an object, [`SimpleUser`], or null.
        collaborating_users: List<'a, SimpleUser<'a>> = all 137,
        /// `created_at`: a time, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `credits`: a list, each an object, [`RepositoryAdvisoryCredit`], or null.
        credits: List<'a, RepositoryAdvisoryCredit<'a>> = all 183,
        /// `credits_detailed`: a list, each an object, [`RepositoryAdvisoryCreditDetailed`], or null.
        credits_detailed: List<'a, RepositoryAdvisoryCreditDetailed<'a>> = all 184,
        /// `cve_id`: a text, or null.
        cve_id: Option<&'a str> = opt_text 189,
        /// `cvss`: an object, [`RepositoryAdvisoryCvss`], or null.
        cvss: Option<RepositoryAdvisoryCvss<'a>> = opt 190,
        /// `cvss_severities`: an object, [`CvssSeverities`], or absent, or null.
        cvss_severities: Option<CvssSeverities<'a>> = opt 191,
        /// `cwe_ids`: a list, each a text, or null.
        cwe_ids: List<'a, &'a str> = all 195,
        /// `cwes`: a list, each an object, [`RepositoryAdvisoryCwe`], or null.
        cwes: List<'a, RepositoryAdvisoryCwe<'a>> = all 196,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `ghsa_id`: a text, in every payload of today's schema.
        ghsa_id: Option<&'a str> = opt_text 313,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `identifiers`: a list, each an object, [`RepositoryAdvisoryIdentifier`], in every payload of today's schema.
        identifiers: List<'a, RepositoryAdvisoryIdentifier<'a>> = all 354,
        /// `private_fork`: an object, [`SimpleRepository`], in every payload of today's schema.
        private_fork: Option<SimpleRepository<'a>> = opt 570,
        /// `published_at`: a time, or null.
        published_at: Option<Timestamp> = opt_time 591,
        /// `publisher`: an object, [`SimpleUser`], in every payload of today's schema.
        publisher: Option<SimpleUser<'a>> = opt 593,
        /// `severity`: a text out of [`Severity`], or null.
        severity: Option<Severity<'a>> = opt 743,
        /// `state`: a text out of [`RepositoryAdvisoryState`], in every payload of today's schema.
        state: Option<RepositoryAdvisoryState<'a>> = opt 779,
        /// `submission`: an object, [`RepositoryAdvisorySubmission`], or null.
        submission: Option<RepositoryAdvisorySubmission<'a>> = opt 791,
        /// `summary`: a text, in every payload of today's schema.
        summary: Option<&'a str> = opt_text 797,
        /// `updated_at`: a time, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `vulnerabilities`: a list, each an object, [`RepositoryAdvisoryVulnerability`], or null.
        vulnerabilities: List<'a, RepositoryAdvisoryVulnerability<'a>> = all 874,
        /// `withdrawn_at`: a time, or null.
        withdrawn_at: Option<Timestamp> = opt_time 882,
    }

    /// What `repository_advisory` has in common, whatever the action.
    RepositoryAdvisoryCommon = 590 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_advisory`: an object, [`RepositoryAdvisory`], or absent.
        repository_advisory: Option<RepositoryAdvisory<'a>> = opt 646,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `repository_advisory.credits` of `repository_advisory.reported`.
    RepositoryAdvisoryCredit = 591 {
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `type`: a text out of [`RepositoryAdvisoryCreditType`], or absent.
        type_: Option<RepositoryAdvisoryCreditType<'a>> = opt 846,
    }

    /// Such as `repository_advisory.credits_detailed` of `repository_advisory.reported`.
    RepositoryAdvisoryCreditDetailed = 592 {
        /// `state`: a text out of [`RepositoryAdvisoryCreditDetailedState`], in every payload of today's schema.
        state: Option<RepositoryAdvisoryCreditDetailedState<'a>> = opt 779,
        /// `type`: a text out of [`RepositoryAdvisoryCreditType`], in every payload of today's schema.
        type_: Option<RepositoryAdvisoryCreditType<'a>> = opt 846,
        /// `user`: an object, [`SimpleUser`], in every payload of today's schema.
        user: Option<SimpleUser<'a>> = opt 857,
    }

    /// Such as `repository_advisory.cvss` of `repository_advisory.reported`.
    RepositoryAdvisoryCvss = 593 {
        /// `score`: a number, or null.
        score: Option<f64> = opt 722,
        /// `vector_string`: a text, or null.
        vector_string: Option<&'a str> = opt_text 866,
    }

    /// Such as `repository_advisory.cwes` of `repository_advisory.reported`.
    RepositoryAdvisoryCwe = 594 {
        /// `cwe_id`: a text, in every payload of today's schema.
        cwe_id: Option<&'a str> = opt_text 194,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
    }

    /// Such as `repository_advisory.identifiers` of `repository_advisory.reported`.
    RepositoryAdvisoryIdentifier = 595 {
        /// `type`: a text out of [`DependabotAlertSecurityAdvisoryIdentifierType`], in every payload of today's schema.
        type_: Option<DependabotAlertSecurityAdvisoryIdentifierType<'a>> = opt 846,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 861,
    }

    /// The payload of `repository_advisory` with the action `published`.
    RepositoryAdvisoryPublished = 596 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_advisory`: an object, [`RepositoryAdvisory`], always there.
        repository_advisory: RepositoryAdvisory<'a> = must 646,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `repository_advisory` with the action `reported`.
    RepositoryAdvisoryReported = 597 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_advisory`: an object, [`RepositoryAdvisory`], always there.
        repository_advisory: RepositoryAdvisory<'a> = must 646,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `repository_advisory.submission` of `repository_advisory.reported`.
    RepositoryAdvisorySubmission = 598 {
        /// `accepted`: a truth value, in every payload of today's schema.
        accepted: Option<bool> = opt_flag 5,
    }

    /// Such as `repository_advisory.vulnerabilities` of `repository_advisory.reported`.
    RepositoryAdvisoryVulnerability = 599 {
        /// `package`: an object, [`RepositoryAdvisoryVulnerabilityPackage`], or null.
        package: Option<RepositoryAdvisoryVulnerabilityPackage<'a>> = opt 521,
        /// `patched_versions`: a text, or null.
        patched_versions: Option<&'a str> = opt_text 538,
        /// `vulnerable_functions`: a list, each a text, or null.
        vulnerable_functions: List<'a, &'a str> = all 875,
        /// `vulnerable_version_range`: a text, or null.
        vulnerable_version_range: Option<&'a str> = opt_text 876,
    }

    /// Such as `repository_advisory.vulnerabilities.package` of `repository_advisory.reported`.
    RepositoryAdvisoryVulnerabilityPackage = 600 {
        /// `ecosystem`: a text out of [`RepositoryAdvisoryVulnerabilityPackageEcosystem`], in every payload of today's schema.
        ecosystem: Option<RepositoryAdvisoryVulnerabilityPackageEcosystem<'a>> = opt 257,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 474,
    }

    /// Such as `alert` of `repository_vulnerability_alert.create`.
    RepositoryVulnerabilityAlertAlert = 666 {
        /// `affected_package_name`: a text, in every payload of today's schema.
        affected_package_name: Option<&'a str> = opt_text 21,
        /// `affected_range`: a text, in every payload of today's schema.
        affected_range: Option<&'a str> = opt_text 22,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `dismiss_comment`: a text, or absent, or null.
        dismiss_comment: Option<&'a str> = opt_text 235,
        /// `dismiss_reason`: a text, or absent.
        dismiss_reason: Option<&'a str> = opt_text 236,
        /// `dismissed_at`: a time, or absent.
        dismissed_at: Option<Timestamp> = opt_time 241,
        /// `dismisser`: an object, [`User`], or absent, or null.
        dismisser: Option<User<'a>> = opt 245,
        /// `external_identifier`: a text, in every payload of today's schema.
        external_identifier: Option<&'a str> = opt_text 283,
        /// `external_reference`: a text, or null.
        external_reference: Option<&'a str> = opt_text 284,
        /// `fix_reason`: a text, or absent.
        fix_reason: Option<&'a str> = opt_text 296,
        /// `fixed_at`: a time, or absent.
        fixed_at: Option<Timestamp> = opt_time 297,
        /// `fixed_in`: a text, or absent.
        fixed_in: Option<&'a str> = opt_text 298,
        /// `ghsa_id`: a text, or absent.
        ghsa_id: Option<&'a str> = opt_text 313,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, or absent.
        number: Option<i64> = opt_integer 492,
        /// `severity`: a text, or absent.
        severity: Option<&'a str> = opt_text 743,
        /// `state`: a text out of [`DependabotAlertState`], or absent.
        state: Option<DependabotAlertState<'a>> = opt 779,
    }

    /// What `repository_vulnerability_alert` has in common, whatever the action.
    RepositoryVulnerabilityAlertCommon = 667 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`RepositoryVulnerabilityAlertAlert`], or absent.
        alert: Option<RepositoryVulnerabilityAlertAlert<'a>> = opt 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `repository_vulnerability_alert` with the action `create`.
    RepositoryVulnerabilityAlertCreate = 668 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`RepositoryVulnerabilityAlertAlert`], always there.
        alert: RepositoryVulnerabilityAlertAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `repository_vulnerability_alert` with the action `dismiss`.
    RepositoryVulnerabilityAlertDismiss = 669 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`RepositoryVulnerabilityAlertAlert`], always there.
        alert: RepositoryVulnerabilityAlertAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `repository_vulnerability_alert` with the action `reopen`.
    RepositoryVulnerabilityAlertReopen = 670 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`RepositoryVulnerabilityAlertAlert`], always there.
        alert: RepositoryVulnerabilityAlertAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `repository_vulnerability_alert` with the action `resolve`.
    RepositoryVulnerabilityAlertResolve = 671 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`RepositoryVulnerabilityAlertAlert`], always there.
        alert: RepositoryVulnerabilityAlertAlert<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `assigned`.
    SecretScanningAlertAssigned = 681 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `assignee`: an object, [`SimpleUser`], or absent.
        assignee: Option<SimpleUser<'a>> = opt 60,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `secret_scanning_alert` has in common, whatever the action.
    SecretScanningAlertCommon = 682 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], or absent.
        alert: Option<SecretScanningAlertWebhook<'a>> = opt 25,
        /// `assignee`: an object, [`SimpleUser`], or absent.
        assignee: Option<SimpleUser<'a>> = opt 60,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `created`.
    SecretScanningAlertCreated = 683 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `secret_scanning_alert_location` has in common, whatever the action.
    SecretScanningAlertLocationCommon = 684 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], or absent.
        alert: Option<SecretScanningAlertWebhook<'a>> = opt 25,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `location`: an object, [`SecretScanningLocation`], or absent.
        location: Option<SecretScanningLocation<'a>> = opt 416,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert_location` with the action `created`.
    SecretScanningAlertLocationCreated = 685 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], in every payload of today's schema.
        alert: Option<SecretScanningAlertWebhook<'a>> = opt 25,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `location`: an object, [`SecretScanningLocation`], always there.
        location: SecretScanningLocation<'a> = must 416,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `metadata_created`.
    SecretScanningAlertMetadataCreated = 686 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `metadata_removed`.
    SecretScanningAlertMetadataRemoved = 687 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `publicly_leaked`.
    SecretScanningAlertPubliclyLeaked = 688 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `reopened`.
    SecretScanningAlertReopened = 689 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `resolved`.
    SecretScanningAlertResolved = 690 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `revoked`.
    SecretScanningAlertRevoked = 691 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `unassigned`.
    SecretScanningAlertUnassigned = 692 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `assignee`: an object, [`SimpleUser`], or absent.
        assignee: Option<SimpleUser<'a>> = opt 60,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `secret_scanning_alert` with the action `validated`.
    SecretScanningAlertValidated = 693 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `alert`: an object, [`SecretScanningAlertWebhook`], always there.
        alert: SecretScanningAlertWebhook<'a> = must 25,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `alert` of `secret_scanning_alert.created`.
    SecretScanningAlertWebhook = 694 {
        /// `assigned_to`: an object, [`SimpleUser`], or absent, or null.
        assigned_to: Option<SimpleUser<'a>> = opt 59,
        /// `closure_request_comment`: a text, or absent, or null.
        closure_request_comment: Option<&'a str> = opt_text 128,
        /// `closure_request_reviewer`: an object, [`SimpleUser`], or absent, or null.
        closure_request_reviewer: Option<SimpleUser<'a>> = opt 129,
        /// `closure_request_reviewer_comment`: a text, or absent, or null.
        closure_request_reviewer_comment: Option<&'a str> = opt_text 130,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `locations_url`: a text, or absent.
        locations_url: Option<&'a str> = opt_text 418,
        /// `metadata`: a list, each an object, [`SecretScanningAlertWebhookMetadata`], or absent.
        metadata: List<'a, SecretScanningAlertWebhookMetadata<'a>> = all 459,
        /// `multi_repo`: a truth value, or absent, or null.
        multi_repo: Option<bool> = opt_flag 472,
        /// `number`: an integer, or absent.
        number: Option<i64> = opt_integer 492,
        /// `provider`: a text, or absent, or null.
        provider: Option<&'a str> = opt_text 584,
        /// `provider_slug`: a text, or absent, or null.
        provider_slug: Option<&'a str> = opt_text 585,
        /// `publicly_leaked`: a truth value, or absent, or null.
        publicly_leaked: Option<bool> = opt_flag 590,
        /// `push_protection_bypass_request_comment`: a text, or absent, or null.
        push_protection_bypass_request_comment: Option<&'a str> = opt_text 608,
        /// `push_protection_bypass_request_html_url`: a text, or absent, or null.
        push_protection_bypass_request_html_url: Option<&'a str> = opt_text 609,
        /// `push_protection_bypass_request_reviewer`: an object, [`SimpleUser`], or absent, or null.
        push_protection_bypass_request_reviewer: Option<SimpleUser<'a>> = opt 610,
        /// `push_protection_bypass_request_reviewer_comment`: a text, or absent, or null.
        push_protection_bypass_request_reviewer_comment: Option<&'a str> = opt_text 611,
        /// `push_protection_bypassed`: a truth value, or absent, or null.
        push_protection_bypassed: Option<bool> = opt_flag 612,
        /// `push_protection_bypassed_at`: a time, or absent, or null.
        push_protection_bypassed_at: Option<Timestamp> = opt_time 613,
        /// `push_protection_bypassed_by`: an object, [`SimpleUser`], or absent, or null.
        push_protection_bypassed_by: Option<SimpleUser<'a>> = opt 614,
        /// `resolution`: a text out of [`SecretScanningAlertWebhookResolution`], or absent, or null.
        resolution: Option<SecretScanningAlertWebhookResolution<'a>> = opt 680,
        /// `resolution_comment`: a text, or absent, or null.
        resolution_comment: Option<&'a str> = opt_text 681,
        /// `resolved_at`: a time, or absent, or null.
        resolved_at: Option<Timestamp> = opt_time 682,
        /// `resolved_by`: an object, [`SimpleUser`], or absent, or null.
        resolved_by: Option<SimpleUser<'a>> = opt 683,
        /// `secret`: a text, or absent.
        secret: Option<&'a str> = opt_text 724,
        /// `secret_category`: a text out of [`SecretScanningAlertWebhookSecretCategory`], or absent.
        secret_category: Option<SecretScanningAlertWebhookSecretCategory<'a>> = opt 725,
        /// `secret_type`: a text, or absent.
        secret_type: Option<&'a str> = opt_text 734,
        /// `secret_type_display_name`: a text, or absent.
        secret_type_display_name: Option<&'a str> = opt_text 735,
        /// `state`: a text out of [`SecretScanningAlertWebhookState`], or absent.
        state: Option<SecretScanningAlertWebhookState<'a>> = opt 779,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `validity`: a text out of [`SecretScanningAlertWebhookValidity`], or absent.
        validity: Option<SecretScanningAlertWebhookValidity<'a>> = opt 860,
    }

    /// Such as `alert.metadata` of `secret_scanning_alert.created`.
    SecretScanningAlertWebhookMetadata = 695 {
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt_text 395,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 861,
    }

    /// Such as `location` of `secret_scanning_alert_location.created`.
    SecretScanningLocation = 696 {
        /// `details`: an object, [`SecretScanningLocationDetails`], or absent.
        details: Option<SecretScanningLocationDetails<'a>> = opt 220,
        /// `type`: a text out of [`SecretScanningLocationType`], or absent.
        type_: Option<SecretScanningLocationType<'a>> = opt 846,
    }

    /// Such as `location.details` of `secret_scanning_alert_location.created`.
    SecretScanningLocationDetails = 697 {
        /// `blob_sha`: a text, or absent.
        blob_sha: Option<&'a str> = opt_text 80,
        /// `blob_url`: a text, or absent.
        blob_url: Option<&'a str> = opt_text 81,
        /// `commit_sha`: a text, or absent.
        commit_sha: Option<&'a str> = opt_text 152,
        /// `commit_url`: a text, or absent.
        commit_url: Option<&'a str> = opt_text 154,
        /// `discussion_body_url`: a text, or absent.
        discussion_body_url: Option<&'a str> = opt_text 230,
        /// `discussion_comment_url`: a text, or absent.
        discussion_comment_url: Option<&'a str> = opt_text 231,
        /// `discussion_title_url`: a text, or absent.
        discussion_title_url: Option<&'a str> = opt_text 233,
        /// `end_column`: an integer, or absent.
        end_column: Option<i64> = opt_integer 263,
        /// `end_line`: an integer, or absent.
        end_line: Option<i64> = opt_integer 264,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `issue_body_url`: a text, or absent.
        issue_body_url: Option<&'a str> = opt_text 381,
        /// `issue_comment_url`: a text, or absent.
        issue_comment_url: Option<&'a str> = opt_text 382,
        /// `issue_title_url`: a text, or absent.
        issue_title_url: Option<&'a str> = opt_text 391,
        /// `page_url`: a text, or absent.
        page_url: Option<&'a str> = opt_text 527,
        /// `path`: a text, or absent.
        path: Option<&'a str> = opt_text 539,
        /// `pull_request_body_url`: a text, or absent.
        pull_request_body_url: Option<&'a str> = opt_text 596,
        /// `pull_request_comment_url`: a text, or absent.
        pull_request_comment_url: Option<&'a str> = opt_text 597,
        /// `pull_request_review_comment_url`: a text, or absent.
        pull_request_review_comment_url: Option<&'a str> = opt_text 599,
        /// `pull_request_review_url`: a text, or absent.
        pull_request_review_url: Option<&'a str> = opt_text 601,
        /// `pull_request_title_url`: a text, or absent.
        pull_request_title_url: Option<&'a str> = opt_text 603,
        /// `start_column`: an integer, or absent.
        start_column: Option<i64> = opt_integer 774,
        /// `start_line`: an integer, or absent.
        start_line: Option<i64> = opt_integer 776,
    }

    /// Such as `exemption_request.exemption_request_data.data.locations` of `dismissal_request_dependabot.created`.
    SecretScanningPushProtectionExemptionRequestDataDataLocation = 698 {
        /// `branch`: a text, or absent.
        branch: Option<&'a str> = opt_text 95,
        /// `commit`: a text, or absent.
        commit: Option<&'a str> = opt_text 148,
        /// `path`: a text, or absent.
        path: Option<&'a str> = opt_text 539,
    }

    /// What `secret_scanning_scan` has in common, whatever the action.
    SecretScanningScanCommon = 699 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `completed_at`: a time, or absent.
        completed_at: Option<Timestamp> = opt_time 161,
        /// `custom_pattern_name`: a text, or absent.
        custom_pattern_name: Option<&'a str> = opt_text 186,
        /// `custom_pattern_scope`: a text out of [`SecretScanningScanCompletedCustomPatternScope`], or absent.
        custom_pattern_scope: Option<SecretScanningScanCompletedCustomPatternScope<'a>> = opt 187,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `secret_types`: a list, each a text, or absent.
        secret_types: List<'a, &'a str> = all 736,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `source`: a text out of [`SecretScanningScanCompletedSource`], or absent.
        source: Option<SecretScanningScanCompletedSource<'a>> = opt 758,
        /// `started_at`: a time, or absent.
        started_at: Option<Timestamp> = opt_time 778,
        /// `type`: a text out of [`SecretScanningScanCompletedType`], or absent.
        type_: Option<SecretScanningScanCompletedType<'a>> = opt 846,
    }

    /// The payload of `secret_scanning_scan` with the action `completed`.
    SecretScanningScanCompleted = 700 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `completed_at`: a time, in every payload of today's schema.
        completed_at: Option<Timestamp> = opt_time 161,
        /// `custom_pattern_name`: a text, or absent, or null.
        custom_pattern_name: Option<&'a str> = opt_text 186,
        /// `custom_pattern_scope`: a text out of [`SecretScanningScanCompletedCustomPatternScope`], or absent, or null.
        custom_pattern_scope: Option<SecretScanningScanCompletedCustomPatternScope<'a>> = opt 187,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `secret_types`: a list, each a text, or absent, or null.
        secret_types: List<'a, &'a str> = all 736,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `source`: a text out of [`SecretScanningScanCompletedSource`], in every payload of today's schema.
        source: Option<SecretScanningScanCompletedSource<'a>> = opt 758,
        /// `started_at`: a time, always there.
        started_at: Timestamp = must 778,
        /// `type`: a text out of [`SecretScanningScanCompletedType`], in every payload of today's schema.
        type_: Option<SecretScanningScanCompletedType<'a>> = opt 846,
    }

    /// Such as `security_advisory` of `security_advisory.updated`.
    SecurityAdvisory = 701 {
        /// `cve_id`: a text, or absent, or null.
        cve_id: Option<&'a str> = opt_text 189,
        /// `cvss`: a text, or an object, [`SecurityAdvisoryCvss`], or absent.
        cvss: Option<TextOr<'a, SecurityAdvisoryCvss<'a>>> = opt 190,
        /// `cvss_severities`: an object, [`CvssSeverities`], or absent, or null.
        cvss_severities: Option<CvssSeverities<'a>> = opt 191,
        /// `cwes`: a list, each an object, [`SecurityAdvisoryCwe`], or absent.
        cwes: List<'a, SecurityAdvisoryCwe<'a>> = all 196,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 219,
        /// `ghsa_id`: a text, in every payload of today's schema.
        ghsa_id: Option<&'a str> = opt_text 313,
        /// `identifiers`: a list, each an object, [`SecurityAdvisoryIdentifier`], in every payload of today's schema.
        identifiers: List<'a, SecurityAdvisoryIdentifier<'a>> = all 354,
        /// `published_at`: a time, in every payload of today's schema.
        published_at: Option<Timestamp> = opt_time 591,
        /// `references`: a list, each an object, [`SecurityAdvisoryReference`], in every payload of today's schema.
        references: List<'a, SecurityAdvisoryReference<'a>> = all 628,
        /// `severity`: a text, in every payload of today's schema.
        severity: Option<&'a str> = opt_text 743,
        /// `summary`: a text, in every payload of today's schema.
        summary: Option<&'a str> = opt_text 797,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `vulnerabilities`: a list, each an object, [`SecurityAdvisoryVulnerability`], in every payload of today's schema.
        vulnerabilities: List<'a, SecurityAdvisoryVulnerability<'a>> = all 874,
        /// `withdrawn_at`: a time, or null.
        withdrawn_at: Option<Timestamp> = opt_time 882,
    }

    /// What `security_advisory` has in common, whatever the action.
    SecurityAdvisoryCommon = 702 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `security_advisory`: an object, [`SecurityAdvisory`], or absent.
        security_advisory: Option<SecurityAdvisory<'a>> = opt 737,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `security_advisory.cvss` of `security_advisory.updated`.
    SecurityAdvisoryCvss = 703 {
        /// `score`: a number, in every payload of today's schema.
        score: Option<f64> = opt 722,
        /// `vector_string`: a text, or null.
        vector_string: Option<&'a str> = opt_text 866,
    }

    /// Such as `security_advisory.cwes` of `security_advisory.updated`.
    SecurityAdvisoryCwe = 704 {
        /// `cwe_id`: a text, in every payload of today's schema.
        cwe_id: Option<&'a str> = opt_text 194,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
    }

    /// Such as `alert.security_advisory.epss` of `dependabot_alert.fixed`.
    SecurityAdvisoryEpss = 705 {
        /// `percentage`: a number, or absent.
        percentage: Option<f64> = opt 545,
        /// `percentile`: a number, or absent.
        percentile: Option<f64> = opt 546,
    }

    /// Such as `security_advisory.vulnerabilities.first_patched_version` of `security_advisory.updated`.
    SecurityAdvisoryFirstPatchedVersion = 706 {
        /// `identifier`: a text, in every payload of today's schema.
        identifier: Option<&'a str> = opt_text 353,
    }

    /// Such as `security_advisory.identifiers` of `security_advisory.updated`.
    SecurityAdvisoryIdentifier = 707 {
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 846,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt_text 861,
    }

    /// Such as `security_advisory.vulnerabilities.package` of `security_advisory.updated`.
    SecurityAdvisoryPackage = 708 {
        /// `ecosystem`: a text, in every payload of today's schema.
        ecosystem: Option<&'a str> = opt_text 257,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
    }

    /// The payload of `security_advisory` with the action `published`.
    SecurityAdvisoryPublished = 709 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `security_advisory`: an object, [`SecurityAdvisory`], always there.
        security_advisory: SecurityAdvisory<'a> = must 737,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `security_advisory.references` of `security_advisory.updated`.
    SecurityAdvisoryReference = 710 {
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// The payload of `security_advisory` with the action `updated`.
    SecurityAdvisoryUpdated = 711 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `security_advisory`: an object, [`SecurityAdvisory`], always there.
        security_advisory: SecurityAdvisory<'a> = must 737,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `security_advisory.vulnerabilities` of `security_advisory.updated`.
    SecurityAdvisoryVulnerability = 712 {
        /// `first_patched_version`: an object, [`SecurityAdvisoryFirstPatchedVersion`], or null.
        first_patched_version: Option<SecurityAdvisoryFirstPatchedVersion<'a>> = opt 295,
        /// `package`: an object, [`SecurityAdvisoryPackage`], in every payload of today's schema.
        package: Option<SecurityAdvisoryPackage<'a>> = opt 521,
        /// `severity`: a text, in every payload of today's schema.
        severity: Option<&'a str> = opt_text 743,
        /// `vulnerable_version_range`: a text, in every payload of today's schema.
        vulnerable_version_range: Option<&'a str> = opt_text 876,
    }

    /// The payload of `security_advisory` with the action `withdrawn`.
    SecurityAdvisoryWithdrawn = 713 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `security_advisory`: an object, [`SecurityAdvisory`], always there.
        security_advisory: SecurityAdvisory<'a> = must 737,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `security_and_analysis`.
    SecurityAndAnalysis = 714 {
        /// `changes`: an object, [`SecurityAndAnalysisChanges`], or absent.
        changes: Option<SecurityAndAnalysisChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`FullRepository`], in every payload of today's schema.
        repository: Option<FullRepository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `security_and_analysis`.
    SecurityAndAnalysisChanges = 716 {
        /// `from`: an object, [`SecurityAndAnalysisChangesFrom`], or absent.
        from: Option<SecurityAndAnalysisChangesFrom<'a>> = opt 310,
    }

    /// Such as `changes.from` of `security_and_analysis`.
    SecurityAndAnalysisChangesFrom = 717 {
        /// `security_and_analysis`: an object, [`RepositorySecurityAndAnalysis`], or absent, or null.
        security_and_analysis: Option<RepositorySecurityAndAnalysis<'a>> = opt 739,
    }

    /// Such as `repository_advisory.private_fork` of `repository_advisory.reported`.
    SimpleRepository = 736 {
        /// `archive_url`: a text, in every payload of today's schema.
        archive_url: Option<&'a str> = opt_text 53,
        /// `assignees_url`: a text, in every payload of today's schema.
        assignees_url: Option<&'a str> = opt_text 62,
        /// `blobs_url`: a text, in every payload of today's schema.
        blobs_url: Option<&'a str> = opt_text 82,
        /// `branches_url`: a text, in every payload of today's schema.
        branches_url: Option<&'a str> = opt_text 97,
        /// `collaborators_url`: a text, in every payload of today's schema.
        collaborators_url: Option<&'a str> = opt_text 138,
        /// `comments_url`: a text, in every payload of today's schema.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits_url`: a text, in every payload of today's schema.
        commits_url: Option<&'a str> = opt_text 156,
        /// `compare_url`: a text, in every payload of today's schema.
        compare_url: Option<&'a str> = opt_text 159,
        /// `contents_url`: a text, in every payload of today's schema.
        contents_url: Option<&'a str> = opt_text 174,
        /// `contributors_url`: a text, in every payload of today's schema.
        contributors_url: Option<&'a str> = opt_text 177,
        /// `deployments_url`: a text, in every payload of today's schema.
        deployments_url: Option<&'a str> = opt_text 218,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `downloads_url`: a text, in every payload of today's schema.
        downloads_url: Option<&'a str> = opt_text 253,
        /// `events_url`: a text, in every payload of today's schema.
        events_url: Option<&'a str> = opt_text 276,
        /// `fork`: a truth value, in every payload of today's schema.
        fork: Option<bool> = opt_flag 304,
        /// `forks_url`: a text, in every payload of today's schema.
        forks_url: Option<&'a str> = opt_text 308,
        /// `full_name`: a text, in every payload of today's schema.
        full_name: Option<&'a str> = opt_text 312,
        /// `git_commits_url`: a text, in every payload of today's schema.
        git_commits_url: Option<&'a str> = opt_text 315,
        /// `git_refs_url`: a text, in every payload of today's schema.
        git_refs_url: Option<&'a str> = opt_text 317,
        /// `git_tags_url`: a text, in every payload of today's schema.
        git_tags_url: Option<&'a str> = opt_text 318,
        /// `hooks_url`: a text, in every payload of today's schema.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `issue_comment_url`: a text, in every payload of today's schema.
        issue_comment_url: Option<&'a str> = opt_text 382,
        /// `issue_events_url`: a text, in every payload of today's schema.
        issue_events_url: Option<&'a str> = opt_text 384,
        /// `issues_url`: a text, in every payload of today's schema.
        issues_url: Option<&'a str> = opt_text 393,
        /// `keys_url`: a text, in every payload of today's schema.
        keys_url: Option<&'a str> = opt_text 396,
        /// `labels_url`: a text, in every payload of today's schema.
        labels_url: Option<&'a str> = opt_text 400,
        /// `languages_url`: a text, in every payload of today's schema.
        languages_url: Option<&'a str> = opt_text 402,
        /// `merges_url`: a text, in every payload of today's schema.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, in every payload of today's schema.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, in every payload of today's schema.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `owner`: an object, [`SimpleUser`], in every payload of today's schema.
        owner: Option<SimpleUser<'a>> = opt 519,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
        /// `pulls_url`: a text, in every payload of today's schema.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `releases_url`: a text, in every payload of today's schema.
        releases_url: Option<&'a str> = opt_text 637,
        /// `stargazers_url`: a text, in every payload of today's schema.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `subscribers_url`: a text, in every payload of today's schema.
        subscribers_url: Option<&'a str> = opt_text 794,
        /// `subscription_url`: a text, in every payload of today's schema.
        subscription_url: Option<&'a str> = opt_text 795,
        /// `tags_url`: a text, in every payload of today's schema.
        tags_url: Option<&'a str> = opt_text 804,
        /// `teams_url`: a text, in every payload of today's schema.
        teams_url: Option<&'a str> = opt_text 816,
        /// `trees_url`: a text, in every payload of today's schema.
        trees_url: Option<&'a str> = opt_text 843,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `repository_advisory.collaborating_teams.permissions` of `repository_advisory.reported`.
    TeamPermissions = 782 {
        /// `admin`: a truth value, in every payload of today's schema.
        admin: Option<bool> = opt_flag 18,
        /// `maintain`: a truth value, in every payload of today's schema.
        maintain: Option<bool> = opt_flag 426,
        /// `pull`: a truth value, in every payload of today's schema.
        pull: Option<bool> = opt_flag 594,
        /// `push`: a truth value, in every payload of today's schema.
        push: Option<bool> = opt_flag 607,
        /// `triage`: a truth value, in every payload of today's schema.
        triage: Option<bool> = opt_flag 844,
    }

    /// Such as `repository_advisory.collaborating_teams.parent` of `repository_advisory.reported`.
    TeamSimple = 784 {
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `enterprise_id`: an integer, or absent.
        enterprise_id: Option<i64> = opt_integer 268,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `ldap_dn`: a text, or absent.
        ldap_dn: Option<&'a str> = opt_text 409,
        /// `members_url`: a text, in every payload of today's schema.
        members_url: Option<&'a str> = opt_text 443,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notification_setting`: a text, or absent.
        notification_setting: Option<&'a str> = opt_text 486,
        /// `organization_id`: an integer, or absent.
        organization_id: Option<i64> = opt_integer 508,
        /// `permission`: a text, in every payload of today's schema.
        permission: Option<&'a str> = opt_text 548,
        /// `privacy`: a text, or absent.
        privacy: Option<&'a str> = opt_text 567,
        /// `repositories_url`: a text, in every payload of today's schema.
        repositories_url: Option<&'a str> = opt_text 644,
        /// `slug`: a text, in every payload of today's schema.
        slug: Option<&'a str> = opt_text 757,
        /// `type`: a text out of [`RequestedTeamType`], or absent.
        type_: Option<RequestedTeamType<'a>> = opt 846,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }
}

webhook_payload::names! {
    'a;

    /// `dismissed_reason` of [`CodeScanningAlertAlert`].
    CodeScanningAlertAlertDismissedReason {
        FalsePositive = "false positive",
        Mitigated = "mitigated",
        UsedInTests = "used in tests",
        WonTFix = "won't fix",
    }

    /// `severity` of [`CodeScanningAlertAlertRule`].
    CodeScanningAlertAlertRuleSeverity {
        Error = "error",
        None = "none",
        Note = "note",
        Warning = "warning",
    }

    /// `state` of [`CodeScanningAlertAlert`], `state` of [`CodeScanningAlertAlertInstance`], `state` of [`AlertInstance`].
    CodeScanningAlertAlertState {
        Dismissed = "dismissed",
        Fixed = "fixed",
        Open = "open",
    }

    /// `access_source` of [`CollaboratingTeam`].
    CollaboratingTeamAccessSource {
        Direct = "direct",
        Enterprise = "enterprise",
        Organization = "organization",
    }

    /// `relationship` of [`DependabotAlertDependency`].
    DependabotAlertDependencyRelationship {
        Direct = "direct",
        Inconclusive = "inconclusive",
        Transitive = "transitive",
        Unknown = "unknown",
    }

    /// `scope` of [`DependabotAlertDependency`].
    DependabotAlertDependencyScope {
        Development = "development",
        Runtime = "runtime",
    }

    /// `status` of [`DependabotAlertDismissalRequest`].
    DependabotAlertDismissalRequestStatus {
        Approved = "approved",
        Cancelled = "cancelled",
        Pending = "pending",
        Rejected = "rejected",
    }

    /// `dismissed_reason` of [`DependabotAlert`].
    DependabotAlertDismissedReason {
        FixStarted = "fix_started",
        Inaccurate = "inaccurate",
        NoBandwidth = "no_bandwidth",
        NotUsed = "not_used",
        TolerableRisk = "tolerable_risk",
    }

    /// `classification` of [`DependabotAlertSecurityAdvisory`].
    DependabotAlertSecurityAdvisoryClassification {
        General = "general",
        Malware = "malware",
    }

    /// `type` of [`DependabotAlertSecurityAdvisoryIdentifier`], `type` of [`RepositoryAdvisoryIdentifier`].
    DependabotAlertSecurityAdvisoryIdentifierType {
        Cve = "CVE",
        Ghsa = "GHSA",
    }

    /// `state` of [`DependabotAlert`], `state` of [`RepositoryVulnerabilityAlertAlert`].
    DependabotAlertState {
        AutoDismissed = "auto_dismissed",
        Dismissed = "dismissed",
        Fixed = "fixed",
        Open = "open",
    }

    /// `type` of [`ExemptionRequestData`].
    ExemptionRequestDataType {
        CodeScanningAlertDismissal = "code_scanning_alert_dismissal",
        DependabotAlertDismissal = "dependabot_alert_dismissal",
        LicenseComplianceDismissal = "license_compliance_dismissal",
        PushRulesetBypass = "push_ruleset_bypass",
        SecretScanning = "secret_scanning",
        SecretScanningClosure = "secret_scanning_closure",
    }

    /// `reason` of [`ExemptionRequestDetail`].
    ExemptionRequestDetailReason {
        FalsePositive = "false_positive",
        FixedLater = "fixed_later",
        Revoked = "revoked",
        Tests = "tests",
    }

    /// `reason` of [`ExemptionRequestMetadata`].
    ExemptionRequestReason {
        Amendment = "amendment",
        FalsePositive = "false positive",
        FalsePositiveUnderscored = "false_positive",
        FixStarted = "fix_started",
        FixedLater = "fixed_later",
        Inaccurate = "inaccurate",
        InaccurateLicense = "inaccurate license",
        NoBandwidth = "no_bandwidth",
        NotUsed = "not_used",
        PrivatePackage = "private package",
        Revoked = "revoked",
        Tests = "tests",
        TolerableRisk = "tolerable_risk",
        UsedInTests = "used in tests",
        WonTFix = "won't fix",
    }

    /// `request_type` of [`ExemptionRequest`].
    ExemptionRequestRequestType {
        CodeScanningAlertDismissal = "code_scanning_alert_dismissal",
        DependabotAlertDismissal = "dependabot_alert_dismissal",
        LicenseComplianceDismissal = "license_compliance_dismissal",
        PushRulesetBypass = "push_ruleset_bypass",
        SecretScanning = "secret_scanning",
        SecretScanningClosure = "secret_scanning_closure",
    }

    /// `status` of [`ExemptionRequest`].
    ExemptionRequestStatus {
        Cancelled = "cancelled",
        Completed = "completed",
        Pending = "pending",
        Rejected = "rejected",
    }

    /// `status` of [`ExemptionResponse`].
    ExemptionResponseStatus {
        Approved = "approved",
        Dismissed = "dismissed",
        Rejected = "rejected",
    }

    /// `state` of [`RepositoryAdvisoryCreditDetailed`].
    RepositoryAdvisoryCreditDetailedState {
        Accepted = "accepted",
        Declined = "declined",
        Pending = "pending",
    }

    /// `type` of [`RepositoryAdvisoryCredit`], `type` of [`RepositoryAdvisoryCreditDetailed`].
    RepositoryAdvisoryCreditType {
        Analyst = "analyst",
        Coordinator = "coordinator",
        Finder = "finder",
        OtherKind = "other",
        RemediationDeveloper = "remediation_developer",
        RemediationReviewer = "remediation_reviewer",
        RemediationVerifier = "remediation_verifier",
        Reporter = "reporter",
        Sponsor = "sponsor",
        Tool = "tool",
    }

    /// `state` of [`RepositoryAdvisory`].
    RepositoryAdvisoryState {
        Closed = "closed",
        Draft = "draft",
        Published = "published",
        Triage = "triage",
        Withdrawn = "withdrawn",
    }

    /// `ecosystem` of [`RepositoryAdvisoryVulnerabilityPackage`].
    RepositoryAdvisoryVulnerabilityPackageEcosystem {
        Actions = "actions",
        Composer = "composer",
        Erlang = "erlang",
        Go = "go",
        Maven = "maven",
        Npm = "npm",
        Nuget = "nuget",
        OtherKind = "other",
        Pip = "pip",
        Pub = "pub",
        Rubygems = "rubygems",
        Rust = "rust",
        Swift = "swift",
    }

    /// `resolution` of [`SecretScanningAlertWebhook`].
    SecretScanningAlertWebhookResolution {
        FalsePositive = "false_positive",
        PatternDeleted = "pattern_deleted",
        PatternEdited = "pattern_edited",
        Revoked = "revoked",
        UsedInTests = "used_in_tests",
        WontFix = "wont_fix",
        Wontfix = "wontfix",
    }

    /// `secret_category` of [`SecretScanningAlertWebhook`].
    SecretScanningAlertWebhookSecretCategory {
        Default = "default",
        Generic = "generic",
    }

    /// `state` of [`SecretScanningAlertWebhook`].
    SecretScanningAlertWebhookState {
        Open = "open",
        Resolved = "resolved",
    }

    /// `validity` of [`SecretScanningAlertWebhook`].
    SecretScanningAlertWebhookValidity {
        Active = "active",
        Inactive = "inactive",
        Unknown = "unknown",
    }

    /// `type` of [`SecretScanningLocation`].
    SecretScanningLocationType {
        Commit = "commit",
        DiscussionBody = "discussion_body",
        DiscussionComment = "discussion_comment",
        DiscussionTitle = "discussion_title",
        IssueBody = "issue_body",
        IssueComment = "issue_comment",
        IssueTitle = "issue_title",
        PullRequestBody = "pull_request_body",
        PullRequestComment = "pull_request_comment",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        PullRequestTitle = "pull_request_title",
        WikiCommit = "wiki_commit",
    }

    /// `custom_pattern_scope` of [`SecretScanningScanCompleted`].
    SecretScanningScanCompletedCustomPatternScope {
        Enterprise = "enterprise",
        Organization = "organization",
        Repository = "repository",
    }

    /// `source` of [`SecretScanningScanCompleted`].
    SecretScanningScanCompletedSource {
        Discussions = "discussions",
        Git = "git",
        Issues = "issues",
        PullRequests = "pull-requests",
        Wiki = "wiki",
    }

    /// `type` of [`SecretScanningScanCompleted`].
    SecretScanningScanCompletedType {
        Backfill = "backfill",
        CustomPatternBackfill = "custom-pattern-backfill",
        PatternVersionBackfill = "pattern-version-backfill",
    }

    /// `severity` of [`DependabotAlertSecurityAdvisory`], `severity` of [`DependabotAlertSecurityVulnerability`], `severity` of [`RepositoryAdvisory`].
    Severity {
        Critical = "critical",
        High = "high",
        Low = "low",
        Medium = "medium",
    }
}
