//! What payloads of several families have that are no default features.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// Such as `deployment` of `deployment.created`.
    pub struct Deployment {
        always {
            id: i64 = "id",
        }
        maybe {
            created_at: Time = "created_at",
            creator: Box<Account> = "creator",
            description: String = "description",
            environment: String = "environment",
            node_id: String = "node_id",
            original_environment: String = "original_environment",
            payload: Json = "payload",
            performed_via_github_app: Box<PerformingApp> = "performed_via_github_app",
            production_environment: bool = "production_environment",
            r#ref: String = "ref",
            repository_url: String = "repository_url",
            sha: String = "sha",
            statuses_url: String = "statuses_url",
            task: String = "task",
            transient_environment: bool = "transient_environment",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// Such as `workflow` of `deployment.created`.
    pub struct Workflow {
        always {
            id: i64 = "id",
        }
        maybe {
            badge_url: String = "badge_url",
            created_at: Time = "created_at",
            html_url: String = "html_url",
            name: String = "name",
            node_id: String = "node_id",
            path: String = "path",
            state: String = "state",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// Such as `workflow_run.pull_requests` of `deployment.created`.
    pub struct CheckRunPullRequest {
        always {
            id: i64 = "id",
        }
        maybe {
            base: CheckRunPullRequestBase = "base",
            head: CheckRunPullRequestHead = "head",
            number: i64 = "number",
            url: String = "url",
        }
    }

    /// Such as `workflow_run.pull_requests.base` of `deployment.created`.
    pub struct CheckRunPullRequestBase {
        always {}
        maybe {
            r#ref: String = "ref",
            repo: RepoRef = "repo",
            sha: String = "sha",
        }
    }

    /// Such as `workflow_run.pull_requests.base.repo` of `deployment.created`.
    pub struct RepoRef {
        always {
            id: i64 = "id",
            name: String = "name",
        }
        maybe {
            url: String = "url",
        }
    }

    /// Such as `workflow_run.pull_requests.head` of `deployment.created`.
    pub struct CheckRunPullRequestHead {
        always {}
        maybe {
            r#ref: String = "ref",
            repo: RepoRef = "repo",
            sha: String = "sha",
        }
    }

    /// Such as `repository.security_and_analysis` of `security_and_analysis`.
    pub struct RepositorySecurityAndAnalysis {
        always {}
        maybe {
            advanced_security: SecurityAndAnalysisAdvancedSecurity = "advanced_security",
            code_security: SecurityAndAnalysisCodeSecurity = "code_security",
            dependabot_security_updates: SecurityAndAnalysisDependabotSecurityUpdates = "dependabot_security_updates",
            secret_scanning: SecurityAndAnalysisSecretScanning = "secret_scanning",
            secret_scanning_ai_detection: SecurityAndAnalysisSecretScanningAiDetection = "secret_scanning_ai_detection",
            secret_scanning_non_provider_patterns: SecurityAndAnalysisSecretScanningNonProviderPatterns = "secret_scanning_non_provider_patterns",
            secret_scanning_push_protection: SecurityAndAnalysisSecretScanningPushProtection = "secret_scanning_push_protection",
            secret_scanning_validity_checks: SecurityAndAnalysisSecretScanningValidityChecks = "secret_scanning_validity_checks",
        }
    }

    /// Such as `repository.security_and_analysis.advanced_security` of `security_and_analysis`.
    pub struct SecurityAndAnalysisAdvancedSecurity {
        always {}
        maybe {
            status: SecurityAndAnalysisAdvancedSecurityStatus = "status",
        }
    }

    /// Such as `repository.security_and_analysis.code_security` of `security_and_analysis`.
    pub struct SecurityAndAnalysisCodeSecurity {
        always {}
        maybe {
            status: SecurityAndAnalysisAdvancedSecurityStatus = "status",
        }
    }

    /// Such as `repository.security_and_analysis.dependabot_security_updates` of `security_and_analysis`.
    pub struct SecurityAndAnalysisDependabotSecurityUpdates {
        always {}
        maybe {
            status: SecurityAndAnalysisAdvancedSecurityStatus = "status",
        }
    }

    /// Such as `repository.security_and_analysis.secret_scanning` of `security_and_analysis`.
    pub struct SecurityAndAnalysisSecretScanning {
        always {}
        maybe {
            status: SecurityAndAnalysisAdvancedSecurityStatus = "status",
        }
    }

    /// Such as `repository.security_and_analysis.secret_scanning_ai_detection` of `security_and_analysis`.
    pub struct SecurityAndAnalysisSecretScanningAiDetection {
        always {}
        maybe {
            status: SecurityAndAnalysisAdvancedSecurityStatus = "status",
        }
    }

    /// Such as `repository.security_and_analysis.secret_scanning_non_provider_patterns` of `security_and_analysis`.
    pub struct SecurityAndAnalysisSecretScanningNonProviderPatterns {
        always {}
        maybe {
            status: SecurityAndAnalysisAdvancedSecurityStatus = "status",
        }
    }

    /// Such as `repository.security_and_analysis.secret_scanning_push_protection` of `security_and_analysis`.
    pub struct SecurityAndAnalysisSecretScanningPushProtection {
        always {}
        maybe {
            status: SecurityAndAnalysisAdvancedSecurityStatus = "status",
        }
    }

    /// Such as `repository.security_and_analysis.secret_scanning_validity_checks` of `security_and_analysis`.
    pub struct SecurityAndAnalysisSecretScanningValidityChecks {
        always {}
        maybe {
            status: SecurityAndAnalysisAdvancedSecurityStatus = "status",
        }
    }
}

webhook_payload::names! {
    /// `status` of [`DeploymentWorkflowRun`], `status` of [`WorkflowRun`].
    pub enum DeploymentWorkflowRunStatus {
        Completed = "completed",
        InProgress = "in_progress",
        Pending = "pending",
        Queued = "queued",
        Requested = "requested",
        Waiting = "waiting",
    }
    /// `status` of [`SecurityAndAnalysisAdvancedSecurity`], `status` of [`SecurityAndAnalysisCodeSecurity`], `status` of [`SecurityAndAnalysisDependabotSecurityUpdates`].
    pub enum SecurityAndAnalysisAdvancedSecurityStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
    /// `status` of [`SimpleCheckSuite`], `status` of [`DeploymentStatusCheckRun`], `status` of [`WorkflowStep`].
    pub enum SimpleCheckSuiteStatus {
        Completed = "completed",
        InProgress = "in_progress",
        Pending = "pending",
        Queued = "queued",
        Waiting = "waiting",
    }
}
