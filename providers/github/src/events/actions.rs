//! `check_run`, `check_suite`, `workflow_dispatch`, `workflow_job`, `workflow_run`, `repository_dispatch`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `check_run`, by its action.
    pub enum CheckRunEvent {
        Completed(CheckRunCompleted) = "completed",
        Created(CheckRunCreated) = "created",
        RequestedAction(CheckRunRequestedAction) = "requested_action",
        Rerequested(CheckRunRerequested) = "rerequested",
    }

    /// `check_suite`, by its action.
    pub enum CheckSuiteEvent {
        Completed(CheckSuiteCompleted) = "completed",
        Requested(CheckSuiteRequested) = "requested",
        Rerequested(CheckSuiteRerequested) = "rerequested",
    }

    /// `workflow_job`, by its action.
    pub enum WorkflowJobEvent {
        Completed(WorkflowJobCompleted) = "completed",
        InProgress(WorkflowJobInProgress) = "in_progress",
        Queued(WorkflowJobQueued) = "queued",
        Waiting(WorkflowJobWaiting) = "waiting",
    }

    /// `workflow_run`, by its action.
    pub enum WorkflowRunEvent {
        Completed(WorkflowRunCompleted) = "completed",
        InProgress(WorkflowRunInProgress) = "in_progress",
        Requested(WorkflowRunRequested) = "requested",
    }
}

webhook_payload::payload! {
    /// The payload of `check_run` with the action `completed`.
    pub struct CheckRunCompleted {
        always {
            check_run: CheckRun = "check_run",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `check_run` with the action `created`.
    pub struct CheckRunCreated {
        always {
            check_run: CheckRun = "check_run",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `check_run` of `check_run.created`.
    pub struct CheckRun {
        always {
            head_sha: String = "head_sha",
            id: i64 = "id",
            name: String = "name",
            status: CheckRunStatus = "status",
        }
        maybe {
            app: Box<GitHubApp> = "app",
            check_suite: Box<SimpleCheckSuite> = "check_suite",
            completed_at: Time = "completed_at",
            conclusion: CheckRunConclusion = "conclusion",
            deployment: Box<Deployment> = "deployment",
            details_url: String = "details_url",
            external_id: String = "external_id",
            html_url: String = "html_url",
            node_id: String = "node_id",
            output: CheckRunOutput = "output",
            pull_requests: Vec<PullRequestMinimal> = "pull_requests",
            started_at: Time = "started_at",
            url: String = "url",
        }
    }

    /// Such as `check_run.check_suite` of `check_run.created`.
    pub struct SimpleCheckSuite {
        always {}
        maybe {
            after: String = "after",
            app: Box<GitHubApp> = "app",
            before: String = "before",
            conclusion: Conclusion = "conclusion",
            created_at: Time = "created_at",
            deployment: Box<SimpleCheckSuiteDeployment> = "deployment",
            head_branch: String = "head_branch",
            head_sha: String = "head_sha",
            id: i64 = "id",
            node_id: String = "node_id",
            pull_requests: Vec<PullRequestMinimal> = "pull_requests",
            repository: Box<MinimalRepository> = "repository",
            status: SimpleCheckSuiteStatus = "status",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// Such as `check_run.check_suite.deployment` of `check_run.created`.
    pub struct SimpleCheckSuiteDeployment {
        always {}
        maybe {
            created_at: Time = "created_at",
            description: Json = "description",
            environment: String = "environment",
            id: i64 = "id",
            node_id: String = "node_id",
            original_environment: String = "original_environment",
            repository_url: String = "repository_url",
            statuses_url: String = "statuses_url",
            task: String = "task",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// Such as `check_run.check_suite.repository` of `check_run.created`.
    pub struct MinimalRepository {
        always {
            id: i64 = "id",
        }
        maybe {
            allow_forking: bool = "allow_forking",
            archive_url: String = "archive_url",
            archived: bool = "archived",
            assignees_url: String = "assignees_url",
            blobs_url: String = "blobs_url",
            branches_url: String = "branches_url",
            clone_url: String = "clone_url",
            code_of_conduct: CodeOfConduct = "code_of_conduct",
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
            license: MinimalRepositoryLicense = "license",
            merges_url: String = "merges_url",
            milestones_url: String = "milestones_url",
            mirror_url: String = "mirror_url",
            name: String = "name",
            network_count: i64 = "network_count",
            node_id: String = "node_id",
            notifications_url: String = "notifications_url",
            open_issues: i64 = "open_issues",
            open_issues_count: i64 = "open_issues_count",
            owner: Box<SimpleUser> = "owner",
            permissions: MinimalRepositoryPermissions = "permissions",
            private: bool = "private",
            pulls_url: String = "pulls_url",
            pushed_at: Time = "pushed_at",
            releases_url: String = "releases_url",
            role_name: String = "role_name",
            security_and_analysis: RepositorySecurityAndAnalysis = "security_and_analysis",
            size: i64 = "size",
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
            topics: Vec<String> = "topics",
            trees_url: String = "trees_url",
            updated_at: Time = "updated_at",
            url: String = "url",
            visibility: String = "visibility",
            watchers: i64 = "watchers",
            watchers_count: i64 = "watchers_count",
            web_commit_signoff_required: bool = "web_commit_signoff_required",
        }
    }

    /// Such as `check_run.check_suite.repository.code_of_conduct` of `check_run.created`.
    pub struct CodeOfConduct {
        always {}
        maybe {
            body: String = "body",
            html_url: String = "html_url",
            key: String = "key",
            name: String = "name",
            url: String = "url",
        }
    }

    /// Such as `check_run.check_suite.repository.license` of `check_run.created`.
    pub struct MinimalRepositoryLicense {
        always {}
        maybe {
            key: String = "key",
            name: String = "name",
            node_id: String = "node_id",
            spdx_id: String = "spdx_id",
            url: String = "url",
        }
    }

    /// Such as `check_run.check_suite.repository.permissions` of `check_run.created`.
    pub struct MinimalRepositoryPermissions {
        always {}
        maybe {
            admin: bool = "admin",
            maintain: bool = "maintain",
            pull: bool = "pull",
            push: bool = "push",
            triage: bool = "triage",
        }
    }

    /// Such as `check_run.output` of `check_run.created`.
    pub struct CheckRunOutput {
        always {}
        maybe {
            annotations_count: i64 = "annotations_count",
            annotations_url: String = "annotations_url",
            summary: String = "summary",
            text: String = "text",
            title: String = "title",
        }
    }

    /// Such as `check_run.pull_requests` of `check_run.created`.
    pub struct PullRequestMinimal {
        always {
            base: PullRequestMinimalBase = "base",
            head: PullRequestMinimalHead = "head",
            id: i64 = "id",
            number: i64 = "number",
        }
        maybe {
            url: String = "url",
        }
    }

    /// Such as `check_run.pull_requests.base` of `check_run.created`.
    pub struct PullRequestMinimalBase {
        always {
            r#ref: String = "ref",
            sha: String = "sha",
        }
        maybe {
            repo: PullRequestMinimalBaseRepo = "repo",
        }
    }

    /// Such as `check_run.pull_requests.base.repo` of `check_run.created`.
    pub struct PullRequestMinimalBaseRepo {
        always {
            id: i64 = "id",
            name: String = "name",
        }
        maybe {
            url: String = "url",
        }
    }

    /// Such as `check_run.pull_requests.head` of `check_run.created`.
    pub struct PullRequestMinimalHead {
        always {
            r#ref: String = "ref",
            sha: String = "sha",
        }
        maybe {
            repo: PullRequestMinimalHeadRepo = "repo",
        }
    }

    /// Such as `check_run.pull_requests.head.repo` of `check_run.created`.
    pub struct PullRequestMinimalHeadRepo {
        always {
            id: i64 = "id",
            name: String = "name",
        }
        maybe {
            url: String = "url",
        }
    }

    /// The payload of `check_run` with the action `requested_action`.
    pub struct CheckRunRequestedAction {
        always {
            check_run: CheckRun = "check_run",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            requested_action: RequestedAction = "requested_action",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `requested_action` of `check_run.requested_action`.
    pub struct RequestedAction {
        always {}
        maybe {
            identifier: String = "identifier",
        }
    }

    /// The payload of `check_run` with the action `rerequested`.
    pub struct CheckRunRerequested {
        always {
            check_run: CheckRun = "check_run",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `check_suite` with the action `completed`.
    pub struct CheckSuiteCompleted {
        always {
            check_suite: CheckSuiteCheckSuite = "check_suite",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `check_suite` of `check_suite.completed`.
    pub struct CheckSuiteCheckSuite {
        always {
            head_sha: String = "head_sha",
            id: i64 = "id",
        }
        maybe {
            after: String = "after",
            app: Box<App> = "app",
            before: String = "before",
            check_runs_url: String = "check_runs_url",
            conclusion: Conclusion = "conclusion",
            created_at: Time = "created_at",
            head_branch: String = "head_branch",
            head_commit: Box<SimpleCommit> = "head_commit",
            latest_check_runs_count: i64 = "latest_check_runs_count",
            node_id: String = "node_id",
            pull_requests: Vec<CheckRunPullRequest> = "pull_requests",
            rerequestable: bool = "rerequestable",
            runs_rerequestable: bool = "runs_rerequestable",
            status: CheckSuiteCheckSuiteStatus = "status",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// The payload of `check_suite` with the action `requested`.
    pub struct CheckSuiteRequested {
        always {
            check_suite: CheckSuiteCheckSuite = "check_suite",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `check_suite` with the action `rerequested`.
    pub struct CheckSuiteRerequested {
        always {
            check_suite: CheckSuiteCheckSuite = "check_suite",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository_dispatch`.
    pub struct RepositoryDispatch {
        always {
            action: String = "action",
            branch: String = "branch",
        }
        maybe {
            client_payload: Json = "client_payload",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `workflow_dispatch`.
    pub struct WorkflowDispatch {
        always {
            r#ref: String = "ref",
            workflow: String = "workflow",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            inputs: Json = "inputs",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `workflow_job` with the action `completed`.
    pub struct WorkflowJobCompleted {
        always {
            workflow_job: WorkflowJob = "workflow_job",
        }
        maybe {
            deployment: Box<Deployment> = "deployment",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `workflow_job` of `workflow_job.completed`.
    pub struct WorkflowJob {
        always {
            id: i64 = "id",
        }
        maybe {
            check_run_url: String = "check_run_url",
            completed_at: Time = "completed_at",
            conclusion: WorkflowJobConclusion = "conclusion",
            created_at: Time = "created_at",
            head_branch: String = "head_branch",
            head_sha: String = "head_sha",
            html_url: String = "html_url",
            labels: Vec<Option<String>> = "labels",
            name: String = "name",
            node_id: String = "node_id",
            run_attempt: i64 = "run_attempt",
            run_id: f64 = "run_id",
            run_url: String = "run_url",
            runner_group_id: f64 = "runner_group_id",
            runner_group_name: String = "runner_group_name",
            runner_id: f64 = "runner_id",
            runner_name: String = "runner_name",
            started_at: Time = "started_at",
            status: WorkflowJobStatus = "status",
            steps: Vec<Option<WorkflowStep>> = "steps",
            url: String = "url",
            workflow_name: String = "workflow_name",
        }
    }

    /// The payload of `workflow_job` with the action `in_progress`.
    pub struct WorkflowJobInProgress {
        always {
            workflow_job: WorkflowJob = "workflow_job",
        }
        maybe {
            deployment: Box<Deployment> = "deployment",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `workflow_job` with the action `queued`.
    pub struct WorkflowJobQueued {
        always {
            workflow_job: WorkflowJobWorkflowJob = "workflow_job",
        }
        maybe {
            deployment: Box<Deployment> = "deployment",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `workflow_job` of `workflow_job.queued`.
    pub struct WorkflowJobWorkflowJob {
        always {
            id: i64 = "id",
        }
        maybe {
            check_run_url: String = "check_run_url",
            completed_at: String = "completed_at",
            conclusion: String = "conclusion",
            created_at: Time = "created_at",
            head_branch: String = "head_branch",
            head_sha: String = "head_sha",
            html_url: String = "html_url",
            labels: Vec<String> = "labels",
            name: String = "name",
            node_id: String = "node_id",
            run_attempt: i64 = "run_attempt",
            run_id: f64 = "run_id",
            run_url: String = "run_url",
            runner_group_id: i64 = "runner_group_id",
            runner_group_name: String = "runner_group_name",
            runner_id: i64 = "runner_id",
            runner_name: String = "runner_name",
            started_at: Time = "started_at",
            status: WorkflowJobStatus = "status",
            steps: Vec<WorkflowStep> = "steps",
            url: String = "url",
            workflow_name: String = "workflow_name",
        }
    }

    /// Such as `workflow_job.steps` of `workflow_job.queued`.
    pub struct WorkflowStep {
        always {
            name: String = "name",
            number: i64 = "number",
            status: SimpleCheckSuiteStatus = "status",
        }
        maybe {
            completed_at: Time = "completed_at",
            conclusion: WorkflowStepConclusion = "conclusion",
            started_at: Time = "started_at",
        }
    }

    /// The payload of `workflow_job` with the action `waiting`.
    pub struct WorkflowJobWaiting {
        always {
            workflow_job: WorkflowJobWorkflowJob = "workflow_job",
        }
        maybe {
            deployment: Box<Deployment> = "deployment",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `workflow_run` with the action `completed`.
    pub struct WorkflowRunCompleted {
        always {
            workflow_run: WorkflowRun = "workflow_run",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            workflow: Box<Workflow> = "workflow",
        }
    }

    /// Such as `workflow_run` of `workflow_run.completed`.
    pub struct WorkflowRun {
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
            conclusion: Conclusion = "conclusion",
            created_at: Time = "created_at",
            display_title: String = "display_title",
            event: String = "event",
            head_branch: String = "head_branch",
            head_commit: Box<SimpleCommit> = "head_commit",
            head_repository: Box<RepositoryLite> = "head_repository",
            head_sha: String = "head_sha",
            html_url: String = "html_url",
            jobs_url: String = "jobs_url",
            logs_url: String = "logs_url",
            name: String = "name",
            node_id: String = "node_id",
            path: String = "path",
            previous_attempt_url: String = "previous_attempt_url",
            pull_requests: Vec<Option<WorkflowRunPullRequest>> = "pull_requests",
            referenced_workflows: Vec<WorkflowRunReferencedWorkflow> = "referenced_workflows",
            repository: Box<RepositoryLite> = "repository",
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

    /// Such as `workflow_run.pull_requests` of `workflow_run.completed`.
    pub struct WorkflowRunPullRequest {
        always {
            id: f64 = "id",
        }
        maybe {
            base: WorkflowRunPullRequestBase = "base",
            head: WorkflowRunPullRequestHead = "head",
            number: f64 = "number",
            url: String = "url",
        }
    }

    /// Such as `workflow_run.pull_requests.base` of `workflow_run.completed`.
    pub struct WorkflowRunPullRequestBase {
        always {}
        maybe {
            r#ref: String = "ref",
            repo: RepoRef = "repo",
            sha: String = "sha",
        }
    }

    /// Such as `workflow_run.pull_requests.head` of `workflow_run.completed`.
    pub struct WorkflowRunPullRequestHead {
        always {}
        maybe {
            r#ref: String = "ref",
            repo: RepoRef = "repo",
            sha: String = "sha",
        }
    }

    /// Such as `workflow_run.referenced_workflows` of `workflow_run.completed`.
    pub struct WorkflowRunReferencedWorkflow {
        always {}
        maybe {
            path: String = "path",
            r#ref: String = "ref",
            sha: String = "sha",
        }
    }

    /// Such as `workflow_run.repository` of `workflow_run.completed`.
    pub struct RepositoryLite {
        always {
            full_name: String = "full_name",
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
            owner: Box<User> = "owner",
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

    /// The payload of `workflow_run` with the action `in_progress`.
    pub struct WorkflowRunInProgress {
        always {
            workflow_run: WorkflowRun = "workflow_run",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            workflow: Box<Workflow> = "workflow",
        }
    }

    /// The payload of `workflow_run` with the action `requested`.
    pub struct WorkflowRunRequested {
        always {
            workflow_run: WorkflowRun = "workflow_run",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            workflow: Box<Workflow> = "workflow",
        }
    }
}

webhook_payload::names! {
    /// `conclusion` of [`CheckRun`].
    pub enum CheckRunConclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Pending = "pending",
        Skipped = "skipped",
        Stale = "stale",
        StartupFailure = "startup_failure",
        Success = "success",
        TimedOut = "timed_out",
        Waiting = "waiting",
    }
    /// `status` of [`CheckRun`].
    pub enum CheckRunStatus {
        Completed = "completed",
        InProgress = "in_progress",
        Pending = "pending",
        Queued = "queued",
    }
    /// `status` of [`CheckSuiteCheckSuite`].
    pub enum CheckSuiteCheckSuiteStatus {
        Completed = "completed",
        InProgress = "in_progress",
        Pending = "pending",
        Queued = "queued",
        Requested = "requested",
    }
    /// `conclusion` of [`SimpleCheckSuite`], `conclusion` of [`CheckSuiteCheckSuite`], `conclusion` of [`WorkflowRun`].
    pub enum Conclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Skipped = "skipped",
        Stale = "stale",
        StartupFailure = "startup_failure",
        Success = "success",
        TimedOut = "timed_out",
    }
    /// `conclusion` of [`WorkflowJob`].
    pub enum WorkflowJobConclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Skipped = "skipped",
        Success = "success",
        TimedOut = "timed_out",
    }
    /// `status` of [`WorkflowJob`], `status` of [`WorkflowJobWorkflowJob`].
    pub enum WorkflowJobStatus {
        Completed = "completed",
        InProgress = "in_progress",
        Queued = "queued",
        Waiting = "waiting",
    }
    /// `conclusion` of [`WorkflowStep`].
    pub enum WorkflowStepConclusion {
        Cancelled = "cancelled",
        Failure = "failure",
        Skipped = "skipped",
        Success = "success",
    }
}
