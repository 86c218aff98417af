//! `deployment`, `deployment_status`, `deployment_protection_rule`, `deployment_review`, `page_build`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `deployment`, by its action.
    pub enum DeploymentEvent {
        Created(DeploymentCreated) = "created",
    }

    /// `deployment_status`, by its action.
    pub enum DeploymentStatusEvent {
        Created(DeploymentStatusCreated) = "created",
    }

    /// `deployment_protection_rule`, by its action.
    pub enum DeploymentProtectionRuleEvent {
        Requested(DeploymentProtectionRuleRequested) = "requested",
    }

    /// `deployment_review`, by its action.
    pub enum DeploymentReviewEvent {
        Approved(DeploymentReviewApproved) = "approved",
        Rejected(DeploymentReviewRejected) = "rejected",
        Requested(DeploymentReviewRequested) = "requested",
    }
}

webhook_payload::payload! {
    /// The payload of `deployment` with the action `created`.
    pub struct DeploymentCreated {
        always {
            deployment: Deployment = "deployment",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            workflow: Box<Workflow> = "workflow",
            workflow_run: Box<DeploymentWorkflowRun> = "workflow_run",
        }
    }

    /// Such as `workflow_run` of `deployment.created`.
    pub struct DeploymentWorkflowRun {
        always {
            id: i64 = "id",
        }
        maybe {
            actor: Box<User> = "actor",
            artifacts_url: String = "artifacts_url",
            cancel_url: String = "cancel_url",
            check_suite_id: i64 = "check_suite_id",
            check_suite_node_id: String = "check_suite_node_id",
            check_suite_url: String = "check_suite_url",
            conclusion: DeploymentWorkflowRunConclusion = "conclusion",
            created_at: Time = "created_at",
            display_title: String = "display_title",
            event: String = "event",
            head_branch: String = "head_branch",
            head_commit: Json = "head_commit",
            head_repository: Box<DeploymentWorkflowRunHeadRepository> = "head_repository",
            head_sha: String = "head_sha",
            html_url: String = "html_url",
            jobs_url: String = "jobs_url",
            logs_url: String = "logs_url",
            name: String = "name",
            node_id: String = "node_id",
            path: String = "path",
            previous_attempt_url: String = "previous_attempt_url",
            pull_requests: Vec<CheckRunPullRequest> = "pull_requests",
            referenced_workflows: Vec<DeploymentWorkflowRunReferencedWorkflow> = "referenced_workflows",
            repository: Box<DeploymentWorkflowRunRepository> = "repository",
            rerun_url: String = "rerun_url",
            run_attempt: i64 = "run_attempt",
            run_number: i64 = "run_number",
            run_started_at: Time = "run_started_at",
            status: DeploymentWorkflowRunStatus = "status",
            triggering_actor: Box<User> = "triggering_actor",
            updated_at: Time = "updated_at",
            url: String = "url",
            workflow_id: i64 = "workflow_id",
            workflow_url: String = "workflow_url",
        }
    }

    /// Such as `workflow_run.head_repository` of `deployment.created`.
    pub struct DeploymentWorkflowRunHeadRepository {
        always {}
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
            id: i64 = "id",
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
            owner: Box<DeploymentWorkflowRunHeadRepositoryOwner> = "owner",
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

    /// Such as `workflow_run.head_repository.owner` of `deployment.created`.
    pub struct DeploymentWorkflowRunHeadRepositoryOwner {
        always {}
        maybe {
            avatar_url: String = "avatar_url",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
            id: i64 = "id",
            login: String = "login",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: String = "type",
            url: String = "url",
            user_view_type: String = "user_view_type",
        }
    }

    /// Such as `workflow_run.referenced_workflows` of `deployment.created`.
    pub struct DeploymentWorkflowRunReferencedWorkflow {
        always {}
        maybe {
            path: String = "path",
            r#ref: String = "ref",
            sha: String = "sha",
        }
    }

    /// Such as `workflow_run.repository` of `deployment.created`.
    pub struct DeploymentWorkflowRunRepository {
        always {}
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
            id: i64 = "id",
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
            owner: Box<DeploymentWorkflowRunRepositoryOwner> = "owner",
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

    /// Such as `workflow_run.repository.owner` of `deployment.created`.
    pub struct DeploymentWorkflowRunRepositoryOwner {
        always {}
        maybe {
            avatar_url: String = "avatar_url",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
            id: i64 = "id",
            login: String = "login",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: String = "type",
            url: String = "url",
            user_view_type: String = "user_view_type",
        }
    }

    /// The payload of `deployment_protection_rule` with the action `requested`.
    pub struct DeploymentProtectionRuleRequested {
        always {}
        maybe {
            deployment: Box<Deployment> = "deployment",
            deployment_callback_url: String = "deployment_callback_url",
            environment: String = "environment",
            event: String = "event",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            pull_requests: Vec<PullRequest> = "pull_requests",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `deployment_review` with the action `approved`.
    pub struct DeploymentReviewApproved {
        always {
            since: String = "since",
        }
        maybe {
            approver: Box<WebhooksApprover> = "approver",
            comment: String = "comment",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            reviewers: Vec<DeploymentReviewReviewer> = "reviewers",
            sender: Box<SimpleUser> = "sender",
            workflow_job_run: Box<WebhooksWorkflowJobRun> = "workflow_job_run",
            workflow_job_runs: Vec<DeploymentReviewWorkflowJobRun> = "workflow_job_runs",
            workflow_run: Box<DeploymentWorkflowRun> = "workflow_run",
        }
    }

    /// Such as `approver` of `deployment_review.approved`.
    pub struct WebhooksApprover {
        always {}
        maybe {
            avatar_url: String = "avatar_url",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
            id: i64 = "id",
            login: String = "login",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: String = "type",
            url: String = "url",
            user_view_type: String = "user_view_type",
        }
    }

    /// Such as `reviewers` of `deployment_review.approved`.
    pub struct DeploymentReviewReviewer {
        always {}
        maybe {
            reviewer: Box<DeploymentReviewer> = "reviewer",
            r#type: DeploymentReviewReviewerType = "type",
        }
    }

    /// Such as `reviewers.reviewer` of `deployment_review.approved`.
    pub struct DeploymentReviewer {
        always {
            id: i64 = "id",
        }
        maybe {
            avatar_url: String = "avatar_url",
            deleted: bool = "deleted",
            description: String = "description",
            email: String = "email",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
            login: String = "login",
            members_url: String = "members_url",
            name: String = "name",
            node_id: String = "node_id",
            notification_setting: String = "notification_setting",
            organizations_url: String = "organizations_url",
            parent: Json = "parent",
            permission: String = "permission",
            privacy: String = "privacy",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            repositories_url: String = "repositories_url",
            site_admin: bool = "site_admin",
            slug: String = "slug",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: DeploymentReviewerType = "type",
            url: String = "url",
            user_view_type: String = "user_view_type",
        }
    }

    /// Such as `workflow_job_run` of `deployment_review.approved`.
    pub struct WebhooksWorkflowJobRun {
        always {
            id: i64 = "id",
        }
        maybe {
            conclusion: Json = "conclusion",
            created_at: String = "created_at",
            environment: String = "environment",
            html_url: String = "html_url",
            name: Json = "name",
            status: String = "status",
            updated_at: String = "updated_at",
        }
    }

    /// Such as `workflow_job_runs` of `deployment_review.approved`.
    pub struct DeploymentReviewWorkflowJobRun {
        always {}
        maybe {
            conclusion: String = "conclusion",
            created_at: String = "created_at",
            environment: String = "environment",
            html_url: String = "html_url",
            id: i64 = "id",
            name: String = "name",
            status: String = "status",
            updated_at: String = "updated_at",
        }
    }

    /// The payload of `deployment_review` with the action `rejected`.
    pub struct DeploymentReviewRejected {
        always {
            since: String = "since",
        }
        maybe {
            approver: Box<WebhooksApprover> = "approver",
            comment: String = "comment",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            reviewers: Vec<DeploymentReviewReviewer> = "reviewers",
            sender: Box<SimpleUser> = "sender",
            workflow_job_run: Box<WebhooksWorkflowJobRun> = "workflow_job_run",
            workflow_job_runs: Vec<DeploymentReviewWorkflowJobRun> = "workflow_job_runs",
            workflow_run: Box<DeploymentWorkflowRun> = "workflow_run",
        }
    }

    /// The payload of `deployment_review` with the action `requested`.
    pub struct DeploymentReviewRequested {
        always {
            environment: String = "environment",
            reviewers: Vec<DeploymentReviewReviewer> = "reviewers",
            since: String = "since",
            workflow_job_run: RequestedWorkflowJobRun = "workflow_job_run",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            requestor: Box<User> = "requestor",
            sender: Box<SimpleUser> = "sender",
            workflow_run: Box<DeploymentWorkflowRun> = "workflow_run",
        }
    }

    /// Such as `workflow_job_run` of `deployment_review.requested`.
    pub struct RequestedWorkflowJobRun {
        always {
            id: i64 = "id",
        }
        maybe {
            conclusion: Json = "conclusion",
            created_at: Time = "created_at",
            environment: String = "environment",
            html_url: String = "html_url",
            name: String = "name",
            status: String = "status",
            updated_at: Time = "updated_at",
        }
    }

    /// The payload of `deployment_status` with the action `created`.
    pub struct DeploymentStatusCreated {
        always {
            deployment: Deployment = "deployment",
            deployment_status: DeploymentStatusDeploymentStatus = "deployment_status",
        }
        maybe {
            check_run: Box<DeploymentStatusCheckRun> = "check_run",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            workflow: Box<Workflow> = "workflow",
            workflow_run: Box<DeploymentWorkflowRun> = "workflow_run",
        }
    }

    /// Such as `check_run` of `deployment_status.created`.
    pub struct DeploymentStatusCheckRun {
        always {
            id: i64 = "id",
        }
        maybe {
            completed_at: Time = "completed_at",
            conclusion: DeploymentStatusCheckRunConclusion = "conclusion",
            details_url: String = "details_url",
            external_id: String = "external_id",
            head_sha: String = "head_sha",
            html_url: String = "html_url",
            name: String = "name",
            node_id: String = "node_id",
            started_at: Time = "started_at",
            status: SimpleCheckSuiteStatus = "status",
            url: String = "url",
        }
    }

    /// Such as `deployment_status` of `deployment_status.created`.
    pub struct DeploymentStatusDeploymentStatus {
        always {
            id: i64 = "id",
        }
        maybe {
            created_at: Time = "created_at",
            creator: Box<User> = "creator",
            deployment_url: String = "deployment_url",
            description: String = "description",
            environment: String = "environment",
            environment_url: String = "environment_url",
            log_url: String = "log_url",
            node_id: String = "node_id",
            performed_via_github_app: Box<App> = "performed_via_github_app",
            repository_url: String = "repository_url",
            state: String = "state",
            target_url: String = "target_url",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// The payload of `page_build`.
    pub struct PageBuild {
        always {
            build: PageBuildBuild = "build",
            id: i64 = "id",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `build` of `page_build`.
    pub struct PageBuildBuild {
        always {}
        maybe {
            commit: String = "commit",
            created_at: Time = "created_at",
            duration: i64 = "duration",
            error: PageBuildBuildError = "error",
            pusher: Box<User> = "pusher",
            status: String = "status",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// Such as `build.error` of `page_build`.
    pub struct PageBuildBuildError {
        always {}
        maybe {
            message: String = "message",
        }
    }
}

webhook_payload::names! {
    /// `type` of [`DeploymentReviewReviewer`].
    pub enum DeploymentReviewReviewerType {
        Team = "Team",
        User = "User",
    }
    /// `conclusion` of [`DeploymentStatusCheckRun`].
    pub enum DeploymentStatusCheckRunConclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Skipped = "skipped",
        Stale = "stale",
        Success = "success",
        TimedOut = "timed_out",
    }
    /// `conclusion` of [`DeploymentWorkflowRun`].
    pub enum DeploymentWorkflowRunConclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Stale = "stale",
        StartupFailure = "startup_failure",
        Success = "success",
        TimedOut = "timed_out",
    }
}
