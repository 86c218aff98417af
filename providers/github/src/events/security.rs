//! `code_scanning_alert`, `dependabot_alert`, `secret_scanning_alert`, `secret_scanning_alert_location`, `secret_scanning_scan`, `security_advisory`, `repository_advisory`, `repository_vulnerability_alert`, `security_and_analysis`, `bypass_request_secret_scanning`, `dismissal_request_code_scanning`, `dismissal_request_secret_scanning`, `exemption_request_push_ruleset`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `code_scanning_alert`, by its action.
    pub enum CodeScanningAlertEvent {
        AppearedInBranch(CodeScanningAlertAppearedInBranch) = "appeared_in_branch",
        ClosedByUser(CodeScanningAlertClosedByUser) = "closed_by_user",
        Created(CodeScanningAlertCreated) = "created",
        Fixed(CodeScanningAlertFixed) = "fixed",
        Reopened(CodeScanningAlertReopened) = "reopened",
        ReopenedByUser(CodeScanningAlertReopenedByUser) = "reopened_by_user",
    }

    /// `dependabot_alert`, by its action.
    pub enum DependabotAlertEvent {
        AutoDismissed(DependabotAlertAutoDismissed) = "auto_dismissed",
        AutoReopened(DependabotAlertAutoReopened) = "auto_reopened",
        Created(DependabotAlertCreated) = "created",
        Dismissed(DependabotAlertDismissed) = "dismissed",
        Fixed(DependabotAlertFixed) = "fixed",
        Reintroduced(DependabotAlertReintroduced) = "reintroduced",
        Reopened(DependabotAlertReopened) = "reopened",
    }

    /// `secret_scanning_alert`, by its action.
    pub enum SecretScanningAlertEvent {
        Assigned(SecretScanningAlertAssigned) = "assigned",
        Created(SecretScanningAlertCreated) = "created",
        PubliclyLeaked(SecretScanningAlertPubliclyLeaked) = "publicly_leaked",
        Reopened(SecretScanningAlertReopened) = "reopened",
        Resolved(SecretScanningAlertResolved) = "resolved",
        Unassigned(SecretScanningAlertUnassigned) = "unassigned",
        Validated(SecretScanningAlertValidated) = "validated",
    }

    /// `secret_scanning_alert_location`, by its action.
    pub enum SecretScanningAlertLocationEvent {
        Created(SecretScanningAlertLocationCreated) = "created",
    }

    /// `secret_scanning_scan`, by its action.
    pub enum SecretScanningScanEvent {
        Completed(SecretScanningScanCompleted) = "completed",
    }

    /// `security_advisory`, by its action.
    pub enum SecurityAdvisoryEvent {
        Published(SecurityAdvisoryPublished) = "published",
        Updated(SecurityAdvisoryUpdated) = "updated",
        Withdrawn(SecurityAdvisoryWithdrawn) = "withdrawn",
    }

    /// `repository_advisory`, by its action.
    pub enum RepositoryAdvisoryEvent {
        Published(RepositoryAdvisoryPublished) = "published",
        Reported(RepositoryAdvisoryReported) = "reported",
    }

    /// `repository_vulnerability_alert`, by its action.
    pub enum RepositoryVulnerabilityAlertEvent {
        Create(RepositoryVulnerabilityAlertCreate) = "create",
        Dismiss(RepositoryVulnerabilityAlertDismiss) = "dismiss",
        Reopen(RepositoryVulnerabilityAlertReopen) = "reopen",
        Resolve(RepositoryVulnerabilityAlertResolve) = "resolve",
    }

    /// `bypass_request_secret_scanning`, by its action.
    pub enum BypassRequestSecretScanningEvent {
        Cancelled(BypassRequestSecretScanningCancelled) = "cancelled",
        Completed(BypassRequestSecretScanningCompleted) = "completed",
        Created(BypassRequestSecretScanningCreated) = "created",
        ResponseDismissed(BypassRequestSecretScanningResponseDismissed) = "response_dismissed",
        ResponseSubmitted(BypassRequestSecretScanningResponseSubmitted) = "response_submitted",
    }

    /// `dismissal_request_code_scanning`, by its action.
    pub enum DismissalRequestCodeScanningEvent {
        Created(DismissalRequestCodeScanningCreated) = "created",
        ResponseSubmitted(DismissalRequestCodeScanningResponseSubmitted) = "response_submitted",
    }

    /// `dismissal_request_secret_scanning`, by its action.
    pub enum DismissalRequestSecretScanningEvent {
        Cancelled(DismissalRequestSecretScanningCancelled) = "cancelled",
        Completed(DismissalRequestSecretScanningCompleted) = "completed",
        Created(DismissalRequestSecretScanningCreated) = "created",
        ResponseDismissed(DismissalRequestSecretScanningResponseDismissed) = "response_dismissed",
        ResponseSubmitted(DismissalRequestSecretScanningResponseSubmitted) = "response_submitted",
    }

    /// `exemption_request_push_ruleset`, by its action.
    pub enum ExemptionRequestPushRulesetEvent {
        Cancelled(ExemptionRequestPushRulesetCancelled) = "cancelled",
        Completed(ExemptionRequestPushRulesetCompleted) = "completed",
        Created(ExemptionRequestPushRulesetCreated) = "created",
        ResponseDismissed(ExemptionRequestPushRulesetResponseDismissed) = "response_dismissed",
        ResponseSubmitted(ExemptionRequestPushRulesetResponseSubmitted) = "response_submitted",
    }
}

webhook_payload::payload! {
    /// The payload of `bypass_request_secret_scanning` with the action `cancelled`. Of GitHub Enterprise only.
    pub struct BypassRequestSecretScanningCancelled {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `bypass_request_secret_scanning` with the action `completed`. Of GitHub Enterprise only.
    pub struct BypassRequestSecretScanningCompleted {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `bypass_request_secret_scanning` with the action `created`. Of GitHub Enterprise only.
    pub struct BypassRequestSecretScanningCreated {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `exemption_request` of `bypass_request_secret_scanning.created`.
    pub struct ExemptionRequest {
        always {}
        maybe {
            created_at: Time = "created_at",
            exemption_request_data: ExemptionRequestData = "exemption_request_data",
            expires_at: Time = "expires_at",
            html_url: String = "html_url",
            id: i64 = "id",
            metadata: ExemptionRequestMetadata = "metadata",
            number: i64 = "number",
            repository_id: i64 = "repository_id",
            request_type: ExemptionRequestRequestType = "request_type",
            requester_comment: String = "requester_comment",
            requester_id: i64 = "requester_id",
            requester_login: String = "requester_login",
            resource_identifier: String = "resource_identifier",
            responses: Vec<ExemptionResponse> = "responses",
            status: ExemptionRequestStatus = "status",
        }
    }

    /// Such as `exemption_request.exemption_request_data` of `bypass_request_secret_scanning.created`.
    pub struct ExemptionRequestData {
        always {}
        maybe {
            data: Vec<ExemptionRequestDetail> = "data",
            r#type: ExemptionRequestDataType = "type",
        }
    }

    /// Such as `exemption_request.exemption_request_data.data` of `bypass_request_secret_scanning.created`.
    pub struct ExemptionRequestDetail {
        always {}
        maybe {
            alert_number: String = "alert_number",
            locations: Vec<SecretScanningPushProtectionExemptionRequestDataDataLocation> = "locations",
            reason: ExemptionRequestDetailReason = "reason",
            rule_type: String = "rule_type",
            ruleset_id: i64 = "ruleset_id",
            ruleset_name: String = "ruleset_name",
            secret_type: String = "secret_type",
            total_violations: i64 = "total_violations",
        }
    }

    /// Such as `exemption_request.exemption_request_data.data.locations` of `bypass_request_secret_scanning.created`.
    pub struct SecretScanningPushProtectionExemptionRequestDataDataLocation {
        always {}
        maybe {
            branch: String = "branch",
            commit: String = "commit",
            path: String = "path",
        }
    }

    /// Such as `exemption_request.metadata` of `bypass_request_secret_scanning.created`.
    pub struct ExemptionRequestMetadata {
        always {}
        maybe {
            alert_title: String = "alert_title",
            label: String = "label",
            reason: ExemptionRequestMetadataReason = "reason",
        }
    }

    /// Such as `exemption_request.responses` of `bypass_request_secret_scanning.created`.
    pub struct ExemptionResponse {
        always {}
        maybe {
            created_at: Time = "created_at",
            id: i64 = "id",
            reviewer_comment: String = "reviewer_comment",
            reviewer_id: i64 = "reviewer_id",
            reviewer_login: String = "reviewer_login",
            status: ExemptionResponseStatus = "status",
        }
    }

    /// The payload of `bypass_request_secret_scanning` with the action `response_dismissed`. Of GitHub Enterprise only.
    pub struct BypassRequestSecretScanningResponseDismissed {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
            exemption_response: ExemptionResponse = "exemption_response",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `bypass_request_secret_scanning` with the action `response_submitted`. Of GitHub Enterprise only.
    pub struct BypassRequestSecretScanningResponseSubmitted {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
            exemption_response: ExemptionResponse = "exemption_response",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `code_scanning_alert` with the action `appeared_in_branch`.
    pub struct CodeScanningAlertAppearedInBranch {
        always {
            alert: CodeScanningAlertAlert = "alert",
            commit_oid: String = "commit_oid",
            r#ref: String = "ref",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `code_scanning_alert` with the action `closed_by_user`.
    pub struct CodeScanningAlertClosedByUser {
        always {
            alert: CodeScanningAlertAlert = "alert",
            commit_oid: String = "commit_oid",
            r#ref: String = "ref",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `code_scanning_alert` with the action `created`.
    pub struct CodeScanningAlertCreated {
        always {
            alert: CodeScanningAlertAlert = "alert",
            commit_oid: String = "commit_oid",
            r#ref: String = "ref",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `code_scanning_alert` with the action `fixed`.
    pub struct CodeScanningAlertFixed {
        always {
            alert: CodeScanningAlertAlert = "alert",
            commit_oid: String = "commit_oid",
            r#ref: String = "ref",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `alert` of `code_scanning_alert.fixed`.
    pub struct CodeScanningAlertAlert {
        always {}
        maybe {
            assignees: Vec<SimpleUser> = "assignees",
            created_at: Time = "created_at",
            dismissal_approved_by: Box<User> = "dismissal_approved_by",
            dismissed_at: Time = "dismissed_at",
            dismissed_by: Box<User> = "dismissed_by",
            dismissed_comment: String = "dismissed_comment",
            dismissed_reason: CodeScanningAlertAlertDismissedReason = "dismissed_reason",
            fixed_at: Json = "fixed_at",
            html_url: String = "html_url",
            instances: Vec<CodeScanningAlertAlertInstance> = "instances",
            instances_url: String = "instances_url",
            most_recent_instance: Box<AlertInstance> = "most_recent_instance",
            number: i64 = "number",
            rule: Box<CodeScanningAlertAlertRule> = "rule",
            state: CodeScanningAlertAlertState = "state",
            tool: CodeScanningAlertAlertTool = "tool",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// Such as `alert.instances` of `code_scanning_alert.fixed`.
    pub struct CodeScanningAlertAlertInstance {
        always {}
        maybe {
            analysis_key: String = "analysis_key",
            classifications: Vec<String> = "classifications",
            commit_sha: String = "commit_sha",
            environment: String = "environment",
            location: CodeScanningAlertAlertInstanceLocation = "location",
            message: CodeScanningAlertAlertInstanceMessage = "message",
            r#ref: String = "ref",
            state: String = "state",
        }
    }

    /// Such as `alert.instances.location` of `code_scanning_alert.fixed`.
    pub struct CodeScanningAlertAlertInstanceLocation {
        always {}
        maybe {
            end_column: i64 = "end_column",
            end_line: i64 = "end_line",
            path: String = "path",
            start_column: i64 = "start_column",
            start_line: i64 = "start_line",
        }
    }

    /// Such as `alert.instances.message` of `code_scanning_alert.fixed`.
    pub struct CodeScanningAlertAlertInstanceMessage {
        always {}
        maybe {
            text: String = "text",
        }
    }

    /// Such as `alert.most_recent_instance` of `code_scanning_alert.fixed`.
    pub struct AlertInstance {
        always {}
        maybe {
            analysis_key: String = "analysis_key",
            category: String = "category",
            classifications: Vec<String> = "classifications",
            commit_sha: String = "commit_sha",
            environment: String = "environment",
            location: AlertInstanceLocation = "location",
            message: AlertInstanceMessage = "message",
            r#ref: String = "ref",
            state: CodeScanningAlertAlertState = "state",
        }
    }

    /// Such as `alert.most_recent_instance.location` of `code_scanning_alert.fixed`.
    pub struct AlertInstanceLocation {
        always {}
        maybe {
            end_column: i64 = "end_column",
            end_line: i64 = "end_line",
            path: String = "path",
            start_column: i64 = "start_column",
            start_line: i64 = "start_line",
        }
    }

    /// Such as `alert.most_recent_instance.message` of `code_scanning_alert.fixed`.
    pub struct AlertInstanceMessage {
        always {}
        maybe {
            text: String = "text",
        }
    }

    /// Such as `alert.rule` of `code_scanning_alert.fixed`.
    pub struct CodeScanningAlertAlertRule {
        always {
            id: String = "id",
        }
        maybe {
            description: String = "description",
            full_description: String = "full_description",
            help: String = "help",
            help_uri: String = "help_uri",
            name: String = "name",
            severity: CodeScanningAlertAlertRuleSeverity = "severity",
            tags: Vec<String> = "tags",
        }
    }

    /// Such as `alert.tool` of `code_scanning_alert.fixed`.
    pub struct CodeScanningAlertAlertTool {
        always {}
        maybe {
            guid: String = "guid",
            name: String = "name",
            version: String = "version",
        }
    }

    /// The payload of `code_scanning_alert` with the action `reopened`.
    pub struct CodeScanningAlertReopened {
        always {
            alert: CodeScanningAlertAlert = "alert",
        }
        maybe {
            commit_oid: String = "commit_oid",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            r#ref: String = "ref",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `code_scanning_alert` with the action `reopened_by_user`.
    pub struct CodeScanningAlertReopenedByUser {
        always {
            alert: CodeScanningAlertAlert = "alert",
            commit_oid: String = "commit_oid",
            r#ref: String = "ref",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dependabot_alert` with the action `auto_dismissed`.
    pub struct DependabotAlertAutoDismissed {
        always {
            alert: DependabotAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dependabot_alert` with the action `auto_reopened`.
    pub struct DependabotAlertAutoReopened {
        always {
            alert: DependabotAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dependabot_alert` with the action `created`.
    pub struct DependabotAlertCreated {
        always {
            alert: DependabotAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dependabot_alert` with the action `dismissed`.
    pub struct DependabotAlertDismissed {
        always {
            alert: DependabotAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dependabot_alert` with the action `fixed`.
    pub struct DependabotAlertFixed {
        always {
            alert: DependabotAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `alert` of `dependabot_alert.fixed`.
    pub struct DependabotAlert {
        always {}
        maybe {
            auto_dismissed_at: Time = "auto_dismissed_at",
            created_at: Time = "created_at",
            dependency: DependabotAlertDependency = "dependency",
            dismissed_at: Time = "dismissed_at",
            dismissed_by: Box<SimpleUser> = "dismissed_by",
            dismissed_comment: String = "dismissed_comment",
            dismissed_reason: DependabotAlertDismissedReason = "dismissed_reason",
            fixed_at: Time = "fixed_at",
            html_url: String = "html_url",
            number: i64 = "number",
            security_advisory: Box<DependabotAlertSecurityAdvisory> = "security_advisory",
            security_vulnerability: DependabotAlertSecurityVulnerability = "security_vulnerability",
            state: DependabotAlertState = "state",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// Such as `alert.dependency` of `dependabot_alert.fixed`.
    pub struct DependabotAlertDependency {
        always {}
        maybe {
            manifest_path: String = "manifest_path",
            package: DependabotAlertPackage = "package",
            relationship: DependabotAlertDependencyRelationship = "relationship",
            scope: DependabotAlertDependencyScope = "scope",
        }
    }

    /// Such as `alert.dependency.package` of `dependabot_alert.fixed`.
    pub struct DependabotAlertPackage {
        always {
            name: String = "name",
        }
        maybe {
            ecosystem: String = "ecosystem",
        }
    }

    /// Such as `alert.security_advisory` of `dependabot_alert.fixed`.
    pub struct DependabotAlertSecurityAdvisory {
        always {}
        maybe {
            cve_id: String = "cve_id",
            cvss: DependabotAlertSecurityAdvisoryCvss = "cvss",
            cvss_severities: CvssSeverities = "cvss_severities",
            cwes: Vec<DependabotAlertSecurityAdvisoryCwe> = "cwes",
            description: String = "description",
            epss: SecurityAdvisoryEpss = "epss",
            ghsa_id: String = "ghsa_id",
            identifiers: Vec<DependabotAlertSecurityAdvisoryIdentifier> = "identifiers",
            published_at: Time = "published_at",
            references: Vec<DependabotAlertSecurityAdvisoryReference> = "references",
            severity: Severity = "severity",
            summary: String = "summary",
            updated_at: Time = "updated_at",
            vulnerabilities: Vec<DependabotAlertSecurityVulnerability> = "vulnerabilities",
            withdrawn_at: Time = "withdrawn_at",
        }
    }

    /// Such as `alert.security_advisory.cvss` of `dependabot_alert.fixed`.
    pub struct DependabotAlertSecurityAdvisoryCvss {
        always {}
        maybe {
            score: f64 = "score",
            vector_string: String = "vector_string",
        }
    }

    /// Such as `alert.security_advisory.cwes` of `dependabot_alert.fixed`.
    pub struct DependabotAlertSecurityAdvisoryCwe {
        always {}
        maybe {
            cwe_id: String = "cwe_id",
            name: String = "name",
        }
    }

    /// Such as `alert.security_advisory.epss` of `dependabot_alert.fixed`.
    pub struct SecurityAdvisoryEpss {
        always {}
        maybe {
            percentage: f64 = "percentage",
            percentile: f64 = "percentile",
        }
    }

    /// Such as `alert.security_advisory.identifiers` of `dependabot_alert.fixed`.
    pub struct DependabotAlertSecurityAdvisoryIdentifier {
        always {}
        maybe {
            r#type: DependabotAlertSecurityAdvisoryIdentifierType = "type",
            value: String = "value",
        }
    }

    /// Such as `alert.security_advisory.references` of `dependabot_alert.fixed`.
    pub struct DependabotAlertSecurityAdvisoryReference {
        always {}
        maybe {
            url: String = "url",
        }
    }

    /// Such as `alert.security_vulnerability` of `dependabot_alert.fixed`.
    pub struct DependabotAlertSecurityVulnerability {
        always {}
        maybe {
            first_patched_version: DependabotAlertSecurityVulnerabilityFirstPatchedVersion = "first_patched_version",
            package: DependabotAlertPackage = "package",
            severity: Severity = "severity",
            vulnerable_version_range: String = "vulnerable_version_range",
        }
    }

    /// Such as `alert.security_vulnerability.first_patched_version` of `dependabot_alert.fixed`.
    pub struct DependabotAlertSecurityVulnerabilityFirstPatchedVersion {
        always {}
        maybe {
            identifier: String = "identifier",
        }
    }

    /// The payload of `dependabot_alert` with the action `reintroduced`.
    pub struct DependabotAlertReintroduced {
        always {
            alert: DependabotAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dependabot_alert` with the action `reopened`.
    pub struct DependabotAlertReopened {
        always {
            alert: DependabotAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dismissal_request_code_scanning` with the action `created`. Of GitHub Enterprise only.
    pub struct DismissalRequestCodeScanningCreated {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dismissal_request_code_scanning` with the action `response_submitted`. Of GitHub Enterprise only.
    pub struct DismissalRequestCodeScanningResponseSubmitted {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
            exemption_response: ExemptionResponse = "exemption_response",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `cancelled`. Of GitHub Enterprise only.
    pub struct DismissalRequestSecretScanningCancelled {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `completed`. Of GitHub Enterprise only.
    pub struct DismissalRequestSecretScanningCompleted {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `created`. Of GitHub Enterprise only.
    pub struct DismissalRequestSecretScanningCreated {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `response_dismissed`. Of GitHub Enterprise only.
    pub struct DismissalRequestSecretScanningResponseDismissed {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
            exemption_response: ExemptionResponse = "exemption_response",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `dismissal_request_secret_scanning` with the action `response_submitted`. Of GitHub Enterprise only.
    pub struct DismissalRequestSecretScanningResponseSubmitted {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
            exemption_response: ExemptionResponse = "exemption_response",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `exemption_request_push_ruleset` with the action `cancelled`. Of GitHub Enterprise only.
    pub struct ExemptionRequestPushRulesetCancelled {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `exemption_request_push_ruleset` with the action `completed`. Of GitHub Enterprise only.
    pub struct ExemptionRequestPushRulesetCompleted {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `exemption_request_push_ruleset` with the action `created`. Of GitHub Enterprise only.
    pub struct ExemptionRequestPushRulesetCreated {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `exemption_request_push_ruleset` with the action `response_dismissed`. Of GitHub Enterprise only.
    pub struct ExemptionRequestPushRulesetResponseDismissed {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
            exemption_response: ExemptionResponse = "exemption_response",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `exemption_request_push_ruleset` with the action `response_submitted`. Of GitHub Enterprise only.
    pub struct ExemptionRequestPushRulesetResponseSubmitted {
        always {
            exemption_request: ExemptionRequest = "exemption_request",
            exemption_response: ExemptionResponse = "exemption_response",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository_advisory` with the action `published`.
    pub struct RepositoryAdvisoryPublished {
        always {
            repository_advisory: RepositoryAdvisory = "repository_advisory",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository_advisory` with the action `reported`.
    pub struct RepositoryAdvisoryReported {
        always {
            repository_advisory: RepositoryAdvisory = "repository_advisory",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `repository_advisory` of `repository_advisory.reported`.
    pub struct RepositoryAdvisory {
        always {}
        maybe {
            author: Box<SimpleUser> = "author",
            closed_at: Time = "closed_at",
            collaborating_teams: Vec<ReviewRequestTeam> = "collaborating_teams",
            collaborating_users: Vec<SimpleUser> = "collaborating_users",
            created_at: Time = "created_at",
            credits: Vec<RepositoryAdvisoryCredit> = "credits",
            credits_detailed: Vec<RepositoryAdvisoryCreditDetailed> = "credits_detailed",
            cve_id: String = "cve_id",
            cvss: RepositoryAdvisoryCvss = "cvss",
            cvss_severities: CvssSeverities = "cvss_severities",
            cwe_ids: Vec<String> = "cwe_ids",
            cwes: Vec<RepositoryAdvisoryCwe> = "cwes",
            description: String = "description",
            ghsa_id: String = "ghsa_id",
            html_url: String = "html_url",
            identifiers: Vec<RepositoryAdvisoryIdentifier> = "identifiers",
            private_fork: Box<SimpleRepository> = "private_fork",
            published_at: Time = "published_at",
            publisher: Box<SimpleUser> = "publisher",
            severity: Severity = "severity",
            state: RepositoryAdvisoryState = "state",
            submission: RepositoryAdvisorySubmission = "submission",
            summary: String = "summary",
            updated_at: Time = "updated_at",
            url: String = "url",
            vulnerabilities: Vec<RepositoryAdvisoryVulnerability> = "vulnerabilities",
            withdrawn_at: Time = "withdrawn_at",
        }
    }

    /// Such as `repository_advisory.credits` of `repository_advisory.reported`.
    pub struct RepositoryAdvisoryCredit {
        always {}
        maybe {
            login: String = "login",
            r#type: RepositoryAdvisoryCreditType = "type",
        }
    }

    /// Such as `repository_advisory.credits_detailed` of `repository_advisory.reported`.
    pub struct RepositoryAdvisoryCreditDetailed {
        always {}
        maybe {
            state: RepositoryAdvisoryCreditDetailedState = "state",
            r#type: RepositoryAdvisoryCreditType = "type",
            user: Box<SimpleUser> = "user",
        }
    }

    /// Such as `repository_advisory.cvss` of `repository_advisory.reported`.
    pub struct RepositoryAdvisoryCvss {
        always {}
        maybe {
            score: f64 = "score",
            vector_string: String = "vector_string",
        }
    }

    /// Such as `repository_advisory.cwes` of `repository_advisory.reported`.
    pub struct RepositoryAdvisoryCwe {
        always {}
        maybe {
            cwe_id: String = "cwe_id",
            name: String = "name",
        }
    }

    /// Such as `repository_advisory.identifiers` of `repository_advisory.reported`.
    pub struct RepositoryAdvisoryIdentifier {
        always {}
        maybe {
            r#type: DependabotAlertSecurityAdvisoryIdentifierType = "type",
            value: String = "value",
        }
    }

    /// Such as `repository_advisory.private_fork` of `repository_advisory.reported`.
    pub struct SimpleRepository {
        always {
            id: i64 = "id",
        }
        maybe {
            archive_url: String = "archive_url",
            assignees_url: String = "assignees_url",
            blobs_url: String = "blobs_url",
            branches_url: String = "branches_url",
            collaborators_url: String = "collaborators_url",
            comments_url: String = "comments_url",
            commits_url: String = "commits_url",
            compare_url: String = "compare_url",
            contents_url: String = "contents_url",
            contributors_url: String = "contributors_url",
            deployments_url: String = "deployments_url",
            description: String = "description",
            downloads_url: String = "downloads_url",
            events_url: String = "events_url",
            fork: bool = "fork",
            forks_url: String = "forks_url",
            full_name: String = "full_name",
            git_commits_url: String = "git_commits_url",
            git_refs_url: String = "git_refs_url",
            git_tags_url: String = "git_tags_url",
            hooks_url: String = "hooks_url",
            html_url: String = "html_url",
            issue_comment_url: String = "issue_comment_url",
            issue_events_url: String = "issue_events_url",
            issues_url: String = "issues_url",
            keys_url: String = "keys_url",
            labels_url: String = "labels_url",
            languages_url: String = "languages_url",
            merges_url: String = "merges_url",
            milestones_url: String = "milestones_url",
            name: String = "name",
            node_id: String = "node_id",
            notifications_url: String = "notifications_url",
            owner: Box<SimpleUser> = "owner",
            private: bool = "private",
            pulls_url: String = "pulls_url",
            releases_url: String = "releases_url",
            stargazers_url: String = "stargazers_url",
            statuses_url: String = "statuses_url",
            subscribers_url: String = "subscribers_url",
            subscription_url: String = "subscription_url",
            tags_url: String = "tags_url",
            teams_url: String = "teams_url",
            trees_url: String = "trees_url",
            url: String = "url",
        }
    }

    /// Such as `repository_advisory.submission` of `repository_advisory.reported`.
    pub struct RepositoryAdvisorySubmission {
        always {}
        maybe {
            accepted: bool = "accepted",
        }
    }

    /// Such as `repository_advisory.vulnerabilities` of `repository_advisory.reported`.
    pub struct RepositoryAdvisoryVulnerability {
        always {}
        maybe {
            package: RepositoryAdvisoryVulnerabilityPackage = "package",
            patched_versions: String = "patched_versions",
            vulnerable_functions: Vec<String> = "vulnerable_functions",
            vulnerable_version_range: String = "vulnerable_version_range",
        }
    }

    /// Such as `repository_advisory.vulnerabilities.package` of `repository_advisory.reported`.
    pub struct RepositoryAdvisoryVulnerabilityPackage {
        always {}
        maybe {
            ecosystem: RepositoryAdvisoryVulnerabilityPackageEcosystem = "ecosystem",
            name: String = "name",
        }
    }

    /// The payload of `repository_vulnerability_alert` with the action `create`.
    pub struct RepositoryVulnerabilityAlertCreate {
        always {
            alert: RepositoryVulnerabilityAlertAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `alert` of `repository_vulnerability_alert.create`.
    pub struct RepositoryVulnerabilityAlertAlert {
        always {
            id: i64 = "id",
        }
        maybe {
            affected_package_name: String = "affected_package_name",
            affected_range: String = "affected_range",
            created_at: Time = "created_at",
            dismiss_comment: String = "dismiss_comment",
            dismiss_reason: String = "dismiss_reason",
            dismissed_at: Time = "dismissed_at",
            dismisser: Box<User> = "dismisser",
            external_identifier: String = "external_identifier",
            external_reference: String = "external_reference",
            fix_reason: String = "fix_reason",
            fixed_at: Time = "fixed_at",
            fixed_in: String = "fixed_in",
            ghsa_id: String = "ghsa_id",
            node_id: String = "node_id",
            number: i64 = "number",
            severity: String = "severity",
            state: CodeScanningAlertAlertState = "state",
        }
    }

    /// The payload of `repository_vulnerability_alert` with the action `dismiss`.
    pub struct RepositoryVulnerabilityAlertDismiss {
        always {
            alert: RepositoryVulnerabilityAlertAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository_vulnerability_alert` with the action `reopen`.
    pub struct RepositoryVulnerabilityAlertReopen {
        always {
            alert: RepositoryVulnerabilityAlertAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository_vulnerability_alert` with the action `resolve`.
    pub struct RepositoryVulnerabilityAlertResolve {
        always {
            alert: RepositoryVulnerabilityAlertAlert = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `secret_scanning_alert` with the action `assigned`.
    pub struct SecretScanningAlertAssigned {
        always {
            alert: SecretScanningAlertWebhook = "alert",
        }
        maybe {
            assignee: Box<SimpleUser> = "assignee",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `secret_scanning_alert` with the action `created`.
    pub struct SecretScanningAlertCreated {
        always {
            alert: SecretScanningAlertWebhook = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `alert` of `secret_scanning_alert.created`.
    pub struct SecretScanningAlertWebhook {
        always {}
        maybe {
            assigned_to: Box<SimpleUser> = "assigned_to",
            created_at: Time = "created_at",
            html_url: String = "html_url",
            locations_url: String = "locations_url",
            multi_repo: bool = "multi_repo",
            number: i64 = "number",
            publicly_leaked: bool = "publicly_leaked",
            push_protection_bypass_request_comment: String = "push_protection_bypass_request_comment",
            push_protection_bypass_request_html_url: String = "push_protection_bypass_request_html_url",
            push_protection_bypass_request_reviewer: Box<SimpleUser> = "push_protection_bypass_request_reviewer",
            push_protection_bypass_request_reviewer_comment: String = "push_protection_bypass_request_reviewer_comment",
            push_protection_bypassed: bool = "push_protection_bypassed",
            push_protection_bypassed_at: Time = "push_protection_bypassed_at",
            push_protection_bypassed_by: Box<SimpleUser> = "push_protection_bypassed_by",
            resolution: SecretScanningAlertWebhookResolution = "resolution",
            resolution_comment: String = "resolution_comment",
            resolved_at: Time = "resolved_at",
            resolved_by: Box<SimpleUser> = "resolved_by",
            secret_type: String = "secret_type",
            secret_type_display_name: String = "secret_type_display_name",
            updated_at: Time = "updated_at",
            url: String = "url",
            validity: SecretScanningAlertWebhookValidity = "validity",
        }
    }

    /// The payload of `secret_scanning_alert` with the action `publicly_leaked`.
    pub struct SecretScanningAlertPubliclyLeaked {
        always {
            alert: SecretScanningAlertWebhook = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `secret_scanning_alert` with the action `reopened`.
    pub struct SecretScanningAlertReopened {
        always {
            alert: SecretScanningAlertWebhook = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `secret_scanning_alert` with the action `resolved`.
    pub struct SecretScanningAlertResolved {
        always {
            alert: SecretScanningAlertWebhook = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `secret_scanning_alert` with the action `unassigned`.
    pub struct SecretScanningAlertUnassigned {
        always {
            alert: SecretScanningAlertWebhook = "alert",
        }
        maybe {
            assignee: Box<SimpleUser> = "assignee",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `secret_scanning_alert` with the action `validated`.
    pub struct SecretScanningAlertValidated {
        always {
            alert: SecretScanningAlertWebhook = "alert",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `secret_scanning_alert_location` with the action `created`.
    pub struct SecretScanningAlertLocationCreated {
        always {
            alert: SecretScanningAlertWebhook = "alert",
            location: SecretScanningLocation = "location",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `location` of `secret_scanning_alert_location.created`.
    pub struct SecretScanningLocation {
        always {}
        maybe {
            details: Box<SecretScanningLocationDetails> = "details",
            r#type: SecretScanningLocationType = "type",
        }
    }

    /// Such as `location.details` of `secret_scanning_alert_location.created`.
    pub struct SecretScanningLocationDetails {
        always {}
        maybe {
            blob_sha: String = "blob_sha",
            blob_url: String = "blob_url",
            commit_sha: String = "commit_sha",
            commit_url: String = "commit_url",
            discussion_body_url: String = "discussion_body_url",
            discussion_comment_url: String = "discussion_comment_url",
            discussion_title_url: String = "discussion_title_url",
            end_column: f64 = "end_column",
            end_line: f64 = "end_line",
            issue_body_url: String = "issue_body_url",
            issue_comment_url: String = "issue_comment_url",
            issue_title_url: String = "issue_title_url",
            page_url: String = "page_url",
            path: String = "path",
            pull_request_body_url: String = "pull_request_body_url",
            pull_request_comment_url: String = "pull_request_comment_url",
            pull_request_review_comment_url: String = "pull_request_review_comment_url",
            pull_request_review_url: String = "pull_request_review_url",
            pull_request_title_url: String = "pull_request_title_url",
            start_column: f64 = "start_column",
            start_line: f64 = "start_line",
        }
    }

    /// The payload of `secret_scanning_scan` with the action `completed`.
    pub struct SecretScanningScanCompleted {
        always {
            completed_at: Time = "completed_at",
            source: SecretScanningScanCompletedSource = "source",
            started_at: Time = "started_at",
            r#type: SecretScanningScanCompletedType = "type",
        }
        maybe {
            custom_pattern_name: String = "custom_pattern_name",
            custom_pattern_scope: SecretScanningScanCompletedCustomPatternScope = "custom_pattern_scope",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            secret_types: Vec<String> = "secret_types",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `security_advisory` with the action `published`.
    pub struct SecurityAdvisoryPublished {
        always {
            security_advisory: WebhooksSecurityAdvisory = "security_advisory",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `security_advisory` with the action `updated`.
    pub struct SecurityAdvisoryUpdated {
        always {
            security_advisory: WebhooksSecurityAdvisory = "security_advisory",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `security_advisory` of `security_advisory.updated`.
    pub struct WebhooksSecurityAdvisory {
        always {}
        maybe {
            cve_id: String = "cve_id",
            cvss: WebhooksSecurityAdvisoryCvss = "cvss",
            cvss_severities: CvssSeverities = "cvss_severities",
            cwes: Vec<WebhooksSecurityAdvisoryCwe> = "cwes",
            description: String = "description",
            ghsa_id: String = "ghsa_id",
            identifiers: Vec<WebhooksSecurityAdvisoryIdentifier> = "identifiers",
            published_at: Time = "published_at",
            references: Vec<WebhooksSecurityAdvisoryReference> = "references",
            severity: String = "severity",
            summary: String = "summary",
            updated_at: Time = "updated_at",
            vulnerabilities: Vec<WebhooksSecurityAdvisoryVulnerability> = "vulnerabilities",
            withdrawn_at: String = "withdrawn_at",
        }
    }

    /// Such as `security_advisory.cvss` of `security_advisory.updated`.
    pub struct WebhooksSecurityAdvisoryCvss {
        always {}
        maybe {
            score: f64 = "score",
            vector_string: String = "vector_string",
        }
    }

    /// Such as `security_advisory.cvss_severities` of `security_advisory.updated`.
    pub struct CvssSeverities {
        always {}
        maybe {
            cvss_v3: CvssSeveritiesCvssV3 = "cvss_v3",
            cvss_v4: CvssSeveritiesCvssV4 = "cvss_v4",
        }
    }

    /// Such as `security_advisory.cvss_severities.cvss_v3` of `security_advisory.updated`.
    pub struct CvssSeveritiesCvssV3 {
        always {}
        maybe {
            score: f64 = "score",
            vector_string: String = "vector_string",
        }
    }

    /// Such as `security_advisory.cvss_severities.cvss_v4` of `security_advisory.updated`.
    pub struct CvssSeveritiesCvssV4 {
        always {}
        maybe {
            score: f64 = "score",
            vector_string: String = "vector_string",
        }
    }

    /// Such as `security_advisory.cwes` of `security_advisory.updated`.
    pub struct WebhooksSecurityAdvisoryCwe {
        always {}
        maybe {
            cwe_id: String = "cwe_id",
            name: String = "name",
        }
    }

    /// Such as `security_advisory.identifiers` of `security_advisory.updated`.
    pub struct WebhooksSecurityAdvisoryIdentifier {
        always {}
        maybe {
            r#type: String = "type",
            value: String = "value",
        }
    }

    /// Such as `security_advisory.references` of `security_advisory.updated`.
    pub struct WebhooksSecurityAdvisoryReference {
        always {}
        maybe {
            url: String = "url",
        }
    }

    /// Such as `security_advisory.vulnerabilities` of `security_advisory.updated`.
    pub struct WebhooksSecurityAdvisoryVulnerability {
        always {}
        maybe {
            first_patched_version: WebhooksSecurityAdvisoryVulnerabilityFirstPatchedVersion = "first_patched_version",
            package: WebhooksSecurityAdvisoryVulnerabilityPackage = "package",
            severity: String = "severity",
            vulnerable_version_range: String = "vulnerable_version_range",
        }
    }

    /// Such as `security_advisory.vulnerabilities.first_patched_version` of `security_advisory.updated`.
    pub struct WebhooksSecurityAdvisoryVulnerabilityFirstPatchedVersion {
        always {}
        maybe {
            identifier: String = "identifier",
        }
    }

    /// Such as `security_advisory.vulnerabilities.package` of `security_advisory.updated`.
    pub struct WebhooksSecurityAdvisoryVulnerabilityPackage {
        always {}
        maybe {
            ecosystem: String = "ecosystem",
            name: String = "name",
        }
    }

    /// The payload of `security_advisory` with the action `withdrawn`.
    pub struct SecurityAdvisoryWithdrawn {
        always {
            security_advisory: SecurityAdvisorySecurityAdvisory = "security_advisory",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `security_advisory` of `security_advisory.withdrawn`.
    pub struct SecurityAdvisorySecurityAdvisory {
        always {}
        maybe {
            cve_id: String = "cve_id",
            cvss: SecurityAdvisorySecurityAdvisoryCvss = "cvss",
            cvss_severities: CvssSeverities = "cvss_severities",
            cwes: Vec<SecurityAdvisorySecurityAdvisoryCwe> = "cwes",
            description: String = "description",
            ghsa_id: String = "ghsa_id",
            identifiers: Vec<SecurityAdvisorySecurityAdvisoryIdentifier> = "identifiers",
            published_at: Time = "published_at",
            references: Vec<SecurityAdvisorySecurityAdvisoryReference> = "references",
            severity: String = "severity",
            summary: String = "summary",
            updated_at: Time = "updated_at",
            vulnerabilities: Vec<SecurityAdvisorySecurityAdvisoryVulnerability> = "vulnerabilities",
            withdrawn_at: Time = "withdrawn_at",
        }
    }

    /// Such as `security_advisory.cvss` of `security_advisory.withdrawn`.
    pub struct SecurityAdvisorySecurityAdvisoryCvss {
        always {}
        maybe {
            score: f64 = "score",
            vector_string: String = "vector_string",
        }
    }

    /// Such as `security_advisory.cwes` of `security_advisory.withdrawn`.
    pub struct SecurityAdvisorySecurityAdvisoryCwe {
        always {}
        maybe {
            cwe_id: String = "cwe_id",
            name: String = "name",
        }
    }

    /// Such as `security_advisory.identifiers` of `security_advisory.withdrawn`.
    pub struct SecurityAdvisorySecurityAdvisoryIdentifier {
        always {}
        maybe {
            r#type: String = "type",
            value: String = "value",
        }
    }

    /// Such as `security_advisory.references` of `security_advisory.withdrawn`.
    pub struct SecurityAdvisorySecurityAdvisoryReference {
        always {}
        maybe {
            url: String = "url",
        }
    }

    /// Such as `security_advisory.vulnerabilities` of `security_advisory.withdrawn`.
    pub struct SecurityAdvisorySecurityAdvisoryVulnerability {
        always {}
        maybe {
            first_patched_version: SecurityAdvisorySecurityAdvisoryVulnerabilityFirstPatchedVersion = "first_patched_version",
            package: SecurityAdvisorySecurityAdvisoryVulnerabilityPackage = "package",
            severity: String = "severity",
            vulnerable_version_range: String = "vulnerable_version_range",
        }
    }

    /// Such as `security_advisory.vulnerabilities.first_patched_version` of `security_advisory.withdrawn`.
    pub struct SecurityAdvisorySecurityAdvisoryVulnerabilityFirstPatchedVersion {
        always {}
        maybe {
            identifier: String = "identifier",
        }
    }

    /// Such as `security_advisory.vulnerabilities.package` of `security_advisory.withdrawn`.
    pub struct SecurityAdvisorySecurityAdvisoryVulnerabilityPackage {
        always {}
        maybe {
            ecosystem: String = "ecosystem",
            name: String = "name",
        }
    }

    /// The payload of `security_and_analysis`.
    pub struct SecurityAndAnalysis {
        always {
            changes: SecurityAndAnalysisChanges = "changes",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<FullRepository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `security_and_analysis`.
    pub struct SecurityAndAnalysisChanges {
        always {}
        maybe {
            from: SecurityAndAnalysisChangesFrom = "from",
        }
    }

    /// Such as `changes.from` of `security_and_analysis`.
    pub struct SecurityAndAnalysisChangesFrom {
        always {}
        maybe {
            security_and_analysis: RepositorySecurityAndAnalysis = "security_and_analysis",
        }
    }

    /// Such as `repository` of `security_and_analysis`.
    pub struct FullRepository {
        always {
            id: i64 = "id",
        }
        maybe {
            allow_auto_merge: bool = "allow_auto_merge",
            allow_forking: bool = "allow_forking",
            allow_merge_commit: bool = "allow_merge_commit",
            allow_rebase_merge: bool = "allow_rebase_merge",
            allow_squash_merge: bool = "allow_squash_merge",
            allow_update_branch: bool = "allow_update_branch",
            anonymous_access_enabled: bool = "anonymous_access_enabled",
            archive_url: String = "archive_url",
            archived: bool = "archived",
            assignees_url: String = "assignees_url",
            blobs_url: String = "blobs_url",
            branches_url: String = "branches_url",
            clone_url: String = "clone_url",
            code_of_conduct: CodeOfConductSimple = "code_of_conduct",
            collaborators_url: String = "collaborators_url",
            comments_url: String = "comments_url",
            commits_url: String = "commits_url",
            compare_url: String = "compare_url",
            contents_url: String = "contents_url",
            contributors_url: String = "contributors_url",
            created_at: Time = "created_at",
            custom_properties: Json = "custom_properties",
            default_branch: String = "default_branch",
            delete_branch_on_merge: bool = "delete_branch_on_merge",
            deployments_url: String = "deployments_url",
            description: String = "description",
            disabled: bool = "disabled",
            downloads_url: String = "downloads_url",
            events_url: String = "events_url",
            fork: bool = "fork",
            forks: i64 = "forks",
            forks_count: i64 = "forks_count",
            forks_url: String = "forks_url",
            full_name: String = "full_name",
            git_commits_url: String = "git_commits_url",
            git_refs_url: String = "git_refs_url",
            git_tags_url: String = "git_tags_url",
            git_url: String = "git_url",
            has_discussions: bool = "has_discussions",
            has_downloads: bool = "has_downloads",
            has_issues: bool = "has_issues",
            has_pages: bool = "has_pages",
            has_projects: bool = "has_projects",
            has_wiki: bool = "has_wiki",
            homepage: String = "homepage",
            hooks_url: String = "hooks_url",
            html_url: String = "html_url",
            is_template: bool = "is_template",
            issue_comment_url: String = "issue_comment_url",
            issue_events_url: String = "issue_events_url",
            issues_url: String = "issues_url",
            keys_url: String = "keys_url",
            labels_url: String = "labels_url",
            language: String = "language",
            languages_url: String = "languages_url",
            license: Box<LicenseSimple> = "license",
            master_branch: String = "master_branch",
            merge_commit_message: MergeCommitMessage = "merge_commit_message",
            merge_commit_title: MergeCommitTitle = "merge_commit_title",
            merges_url: String = "merges_url",
            milestones_url: String = "milestones_url",
            mirror_url: String = "mirror_url",
            name: String = "name",
            network_count: i64 = "network_count",
            node_id: String = "node_id",
            notifications_url: String = "notifications_url",
            open_issues: i64 = "open_issues",
            open_issues_count: i64 = "open_issues_count",
            organization: Box<SimpleUser> = "organization",
            owner: Box<SimpleUser> = "owner",
            parent: Box<Repository> = "parent",
            permissions: FullRepositoryPermissions = "permissions",
            private: bool = "private",
            pulls_url: String = "pulls_url",
            pushed_at: Time = "pushed_at",
            releases_url: String = "releases_url",
            security_and_analysis: RepositorySecurityAndAnalysis = "security_and_analysis",
            size: i64 = "size",
            source: Box<Repository> = "source",
            squash_merge_commit_message: SquashMergeCommitMessage = "squash_merge_commit_message",
            squash_merge_commit_title: SquashMergeCommitTitle = "squash_merge_commit_title",
            ssh_url: String = "ssh_url",
            stargazers_count: i64 = "stargazers_count",
            stargazers_url: String = "stargazers_url",
            statuses_url: String = "statuses_url",
            subscribers_count: i64 = "subscribers_count",
            subscribers_url: String = "subscribers_url",
            subscription_url: String = "subscription_url",
            svn_url: String = "svn_url",
            tags_url: String = "tags_url",
            teams_url: String = "teams_url",
            temp_clone_token: String = "temp_clone_token",
            template_repository: Box<Repository> = "template_repository",
            topics: Vec<String> = "topics",
            trees_url: String = "trees_url",
            updated_at: Time = "updated_at",
            url: String = "url",
            use_squash_pr_title_as_default: bool = "use_squash_pr_title_as_default",
            visibility: String = "visibility",
            watchers: i64 = "watchers",
            watchers_count: i64 = "watchers_count",
            web_commit_signoff_required: bool = "web_commit_signoff_required",
        }
    }

    /// Such as `repository.code_of_conduct` of `security_and_analysis`.
    pub struct CodeOfConductSimple {
        always {}
        maybe {
            html_url: String = "html_url",
            key: String = "key",
            name: String = "name",
            url: String = "url",
        }
    }

    /// Such as `repository.license` of `security_and_analysis`.
    pub struct LicenseSimple {
        always {}
        maybe {
            html_url: String = "html_url",
            key: String = "key",
            name: String = "name",
            node_id: String = "node_id",
            spdx_id: String = "spdx_id",
            url: String = "url",
        }
    }

    /// Such as `repository.permissions` of `security_and_analysis`.
    pub struct FullRepositoryPermissions {
        always {}
        maybe {
            admin: bool = "admin",
            maintain: bool = "maintain",
            pull: bool = "pull",
            push: bool = "push",
            triage: bool = "triage",
        }
    }
}

webhook_payload::names! {
    /// `dismissed_reason` of [`CodeScanningAlertAlert`].
    pub enum CodeScanningAlertAlertDismissedReason {
        FalsePositive = "false positive",
        UsedInTests = "used in tests",
        WonTFix = "won't fix",
    }
    /// `severity` of [`CodeScanningAlertAlertRule`].
    pub enum CodeScanningAlertAlertRuleSeverity {
        Error = "error",
        None = "none",
        Note = "note",
        Warning = "warning",
    }
    /// `state` of [`CodeScanningAlertAlert`], `state` of [`AlertInstance`], `state` of [`RepositoryVulnerabilityAlertAlert`].
    pub enum CodeScanningAlertAlertState {
        Dismissed = "dismissed",
        Fixed = "fixed",
        Open = "open",
    }
    /// `relationship` of [`DependabotAlertDependency`].
    pub enum DependabotAlertDependencyRelationship {
        Direct = "direct",
        Transitive = "transitive",
        Unknown = "unknown",
    }
    /// `scope` of [`DependabotAlertDependency`].
    pub enum DependabotAlertDependencyScope {
        Development = "development",
        Runtime = "runtime",
    }
    /// `dismissed_reason` of [`DependabotAlert`].
    pub enum DependabotAlertDismissedReason {
        FixStarted = "fix_started",
        Inaccurate = "inaccurate",
        NoBandwidth = "no_bandwidth",
        NotUsed = "not_used",
        TolerableRisk = "tolerable_risk",
    }
    /// `type` of [`DependabotAlertSecurityAdvisoryIdentifier`], `type` of [`RepositoryAdvisoryIdentifier`].
    pub enum DependabotAlertSecurityAdvisoryIdentifierType {
        Cve = "CVE",
        Ghsa = "GHSA",
    }
    /// `state` of [`DependabotAlert`].
    pub enum DependabotAlertState {
        AutoDismissed = "auto_dismissed",
        Dismissed = "dismissed",
        Fixed = "fixed",
        Open = "open",
    }
    /// `type` of [`ExemptionRequestData`].
    pub enum ExemptionRequestDataType {
        CodeScanningAlertDismissal = "code_scanning_alert_dismissal",
        PushRulesetBypass = "push_ruleset_bypass",
        SecretScanning = "secret_scanning",
        SecretScanningClosure = "secret_scanning_closure",
    }
    /// `reason` of [`ExemptionRequestDetail`].
    pub enum ExemptionRequestDetailReason {
        FalsePositive = "false_positive",
        FixedLater = "fixed_later",
        Revoked = "revoked",
        Tests = "tests",
    }
    /// `reason` of [`ExemptionRequestMetadata`].
    pub enum ExemptionRequestMetadataReason {
        FalsePositive = "false positive",
        FalsePositiveUnderscored = "false_positive",
        FixedLater = "fixed_later",
        Revoked = "revoked",
        Tests = "tests",
        UsedInTests = "used in tests",
        WonTFix = "won't fix",
    }
    /// `request_type` of [`ExemptionRequest`].
    pub enum ExemptionRequestRequestType {
        CodeScanningAlertDismissal = "code_scanning_alert_dismissal",
        PushRulesetBypass = "push_ruleset_bypass",
        SecretScanning = "secret_scanning",
        SecretScanningClosure = "secret_scanning_closure",
    }
    /// `status` of [`ExemptionRequest`].
    pub enum ExemptionRequestStatus {
        Cancelled = "cancelled",
        Completed = "completed",
        Pending = "pending",
        Rejected = "rejected",
    }
    /// `status` of [`ExemptionResponse`].
    pub enum ExemptionResponseStatus {
        Approved = "approved",
        Dismissed = "dismissed",
        Rejected = "rejected",
    }
    /// `state` of [`RepositoryAdvisoryCreditDetailed`].
    pub enum RepositoryAdvisoryCreditDetailedState {
        Accepted = "accepted",
        Declined = "declined",
        Pending = "pending",
    }
    /// `type` of [`RepositoryAdvisoryCredit`], `type` of [`RepositoryAdvisoryCreditDetailed`].
    pub enum RepositoryAdvisoryCreditType {
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
    pub enum RepositoryAdvisoryState {
        Closed = "closed",
        Draft = "draft",
        Published = "published",
        Triage = "triage",
        Withdrawn = "withdrawn",
    }
    /// `ecosystem` of [`RepositoryAdvisoryVulnerabilityPackage`].
    pub enum RepositoryAdvisoryVulnerabilityPackageEcosystem {
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
    pub enum SecretScanningAlertWebhookResolution {
        FalsePositive = "false_positive",
        PatternDeleted = "pattern_deleted",
        PatternEdited = "pattern_edited",
        Revoked = "revoked",
        UsedInTests = "used_in_tests",
        WontFix = "wont_fix",
    }
    /// `validity` of [`SecretScanningAlertWebhook`].
    pub enum SecretScanningAlertWebhookValidity {
        Active = "active",
        Inactive = "inactive",
        Unknown = "unknown",
    }
    /// `type` of [`SecretScanningLocation`].
    pub enum SecretScanningLocationType {
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
    pub enum SecretScanningScanCompletedCustomPatternScope {
        Enterprise = "enterprise",
        Organization = "organization",
        Repository = "repository",
    }
    /// `source` of [`SecretScanningScanCompleted`].
    pub enum SecretScanningScanCompletedSource {
        Discussions = "discussions",
        Git = "git",
        Issues = "issues",
        PullRequests = "pull-requests",
        Wiki = "wiki",
    }
    /// `type` of [`SecretScanningScanCompleted`].
    pub enum SecretScanningScanCompletedType {
        Backfill = "backfill",
        CustomPatternBackfill = "custom-pattern-backfill",
        PatternVersionBackfill = "pattern-version-backfill",
    }
    /// `severity` of [`DependabotAlertSecurityAdvisory`], `severity` of [`DependabotAlertSecurityVulnerability`], `severity` of [`RepositoryAdvisory`].
    pub enum Severity {
        Critical = "critical",
        High = "high",
        Low = "low",
        Medium = "medium",
    }
}
