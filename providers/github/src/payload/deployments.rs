//! `deployment`, `deployment_protection_rule`, `deployment_review`, `deployment_status`, `page_build`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// What `deployment` has in common, whatever the action.
    DeploymentCommon = 120 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `deployment`: an object, [`Deployment`], or absent.
        deployment: Option<Deployment<'a>> = opt 214,
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
        /// `workflow`: an object, [`Workflow`], or absent.
        workflow: Option<Workflow<'a>> = opt 883,
        /// `workflow_run`: an object, [`DeploymentWorkflowRun`], or absent.
        workflow_run: Option<DeploymentWorkflowRun<'a>> = opt 889,
    }

    /// The payload of `deployment` with the action `created`.
    DeploymentCreated = 121 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `deployment`: an object, [`Deployment`], always there.
        deployment: Deployment<'a> = must 214,
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
        /// `workflow`: an object, [`Workflow`], or absent, or null.
        workflow: Option<Workflow<'a>> = opt 883,
        /// `workflow_run`: an object, [`DeploymentWorkflowRun`], or absent, or null.
        workflow_run: Option<DeploymentWorkflowRun<'a>> = opt 889,
    }

    /// What `deployment_protection_rule` has in common, whatever the action.
    DeploymentProtectionRuleCommon = 122 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `deployment`: an object, [`Deployment`], or absent.
        deployment: Option<Deployment<'a>> = opt 214,
        /// `deployment_callback_url`: a text, or absent.
        deployment_callback_url: Option<&'a str> = opt_text 215,
        /// `environment`: a text, or absent.
        environment: Option<&'a str> = opt_text 270,
        /// `event`: a text, or absent.
        event: Option<&'a str> = opt_text 274,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_requests`: a list, each an object, [`PullRequest`], or absent.
        pull_requests: List<'a, PullRequest<'a>> = all 605,
        /// `ref`: a text, or absent.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sha`: a text, or absent.
        sha: Option<&'a str> = opt_text 744,
    }

    /// The payload of `deployment_protection_rule` with the action `requested`.
    DeploymentProtectionRuleRequested = 123 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `deployment`: an object, [`Deployment`], or absent, or null.
        deployment: Option<Deployment<'a>> = opt 214,
        /// `deployment_callback_url`: a text, or absent.
        deployment_callback_url: Option<&'a str> = opt_text 215,
        /// `environment`: a text, or absent.
        environment: Option<&'a str> = opt_text 270,
        /// `event`: a text, or absent.
        event: Option<&'a str> = opt_text 274,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_requests`: a list, each an object, [`PullRequest`], or absent.
        pull_requests: List<'a, PullRequest<'a>> = all 605,
        /// `ref`: a text, or absent.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sha`: a text, or absent.
        sha: Option<&'a str> = opt_text 744,
    }

    /// The payload of `deployment_review` with the action `approved`.
    DeploymentReviewApproved = 124 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `approver`: an object, [`WebhooksApprover`], or absent.
        approver: Option<WebhooksApprover<'a>> = opt 52,
        /// `comment`: a text, or absent.
        comment: Option<&'a str> = opt_text 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `reviewers`: a list, each an object, [`DeploymentReviewReviewer`], or absent.
        reviewers: List<'a, DeploymentReviewReviewer<'a>> = all 700,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `since`: a text, always there.
        since: &'a str = must_text 751,
        /// `workflow_job_run`: an object, [`WorkflowJobRun`], or absent.
        workflow_job_run: Option<WorkflowJobRun<'a>> = opt 886,
        /// `workflow_job_runs`: a list, each an object, [`DeploymentReviewWorkflowJobRun`], or absent.
        workflow_job_runs: List<'a, DeploymentReviewWorkflowJobRun<'a>> = all 887,
        /// `workflow_run`: an object, [`DeploymentWorkflowRun`], or null.
        workflow_run: Option<DeploymentWorkflowRun<'a>> = opt 889,
    }

    /// What `deployment_review` has in common, whatever the action.
    DeploymentReviewCommon = 125 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `approver`: an object, [`WebhooksApprover`], or absent.
        approver: Option<WebhooksApprover<'a>> = opt 52,
        /// `comment`: a text, or absent.
        comment: Option<&'a str> = opt_text 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `environment`: a text, or absent.
        environment: Option<&'a str> = opt_text 270,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `requestor`: an object, [`User`], or absent, or null.
        requestor: Option<User<'a>> = opt 665,
        /// `reviewers`: a list, each an object, [`DeploymentReviewReviewer`], or absent.
        reviewers: List<'a, DeploymentReviewReviewer<'a>> = all 700,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `since`: a text, or absent.
        since: Option<&'a str> = opt_text 751,
        /// `workflow_job_run`: an object, [`WorkflowJobRun`], or absent.
        workflow_job_run: Option<WorkflowJobRun<'a>> = opt 886,
        /// `workflow_job_runs`: a list, each an object, [`DeploymentReviewWorkflowJobRun`], or absent.
        workflow_job_runs: List<'a, DeploymentReviewWorkflowJobRun<'a>> = all 887,
        /// `workflow_run`: an object, [`DeploymentWorkflowRun`], or absent, or null.
        workflow_run: Option<DeploymentWorkflowRun<'a>> = opt 889,
    }

    /// The payload of `deployment_review` with the action `rejected`.
    DeploymentReviewRejected = 126 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `approver`: an object, [`WebhooksApprover`], or absent.
        approver: Option<WebhooksApprover<'a>> = opt 52,
        /// `comment`: a text, or absent.
        comment: Option<&'a str> = opt_text 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `reviewers`: a list, each an object, [`DeploymentReviewReviewer`], or absent.
        reviewers: List<'a, DeploymentReviewReviewer<'a>> = all 700,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `since`: a text, always there.
        since: &'a str = must_text 751,
        /// `workflow_job_run`: an object, [`WorkflowJobRun`], or absent.
        workflow_job_run: Option<WorkflowJobRun<'a>> = opt 886,
        /// `workflow_job_runs`: a list, each an object, [`DeploymentReviewWorkflowJobRun`], or absent.
        workflow_job_runs: List<'a, DeploymentReviewWorkflowJobRun<'a>> = all 887,
        /// `workflow_run`: an object, [`DeploymentWorkflowRun`], or null.
        workflow_run: Option<DeploymentWorkflowRun<'a>> = opt 889,
    }

    /// The payload of `deployment_review` with the action `requested`.
    DeploymentReviewRequested = 127 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `environment`: a text, in every payload of today's schema.
        environment: Option<&'a str> = opt_text 270,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `requestor`: an object, [`User`], or null.
        requestor: Option<User<'a>> = opt 665,
        /// `reviewers`: a list, each an object, [`DeploymentReviewReviewer`], in every payload of today's schema.
        reviewers: List<'a, DeploymentReviewReviewer<'a>> = all 700,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `since`: a text, always there.
        since: &'a str = must_text 751,
        /// `workflow_job_run`: an object, [`WorkflowJobRun`], in every payload of today's schema.
        workflow_job_run: Option<WorkflowJobRun<'a>> = opt 886,
        /// `workflow_run`: an object, [`DeploymentWorkflowRun`], or null.
        workflow_run: Option<DeploymentWorkflowRun<'a>> = opt 889,
    }

    /// Such as `reviewers` of `deployment_review.approved`.
    DeploymentReviewReviewer = 128 {
        /// `reviewer`: an object, [`DeploymentReviewer`], or absent, or null.
        reviewer: Option<DeploymentReviewer<'a>> = opt 695,
        /// `type`: a text out of [`DeploymentReviewReviewerType`], or absent.
        type_: Option<DeploymentReviewReviewerType<'a>> = opt 846,
    }

    /// Such as `workflow_job_runs` of `deployment_review.approved`.
    DeploymentReviewWorkflowJobRun = 129 {
        /// `conclusion`: a text out of [`WorkflowJobRunConclusion`], or absent, or null.
        conclusion: Option<WorkflowJobRunConclusion<'a>> = opt 162,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `environment`: a text, or absent.
        environment: Option<&'a str> = opt_text 270,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 474,
        /// `status`: a text out of [`WorkflowJobRunStatus`], or absent.
        status: Option<WorkflowJobRunStatus<'a>> = opt 781,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `check_run` of `deployment_status.created`.
    DeploymentStatusCheckRun = 131 {
        /// `completed_at`: a time, or null.
        completed_at: Option<Timestamp> = opt_time 161,
        /// `conclusion`: a text out of [`DeploymentStatusCheckRunConclusion`], or null.
        conclusion: Option<DeploymentStatusCheckRunConclusion<'a>> = opt 162,
        /// `details_url`: a text, in every payload of today's schema.
        details_url: Option<&'a str> = opt_text 221,
        /// `external_id`: a text, in every payload of today's schema.
        external_id: Option<&'a str> = opt_text 282,
        /// `head_sha`: a text, in every payload of today's schema.
        head_sha: Option<&'a str> = opt_text 340,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `started_at`: a time, in every payload of today's schema.
        started_at: Option<Timestamp> = opt_time 778,
        /// `status`: a text out of [`CheckRunStatus`], in every payload of today's schema.
        status: Option<CheckRunStatus<'a>> = opt 781,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// What `deployment_status` has in common, whatever the action.
    DeploymentStatusCommon = 132 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `check_run`: an object, [`DeploymentStatusCheckRun`], or absent.
        check_run: Option<DeploymentStatusCheckRun<'a>> = opt 111,
        /// `deployment`: an object, [`Deployment`], or absent.
        deployment: Option<Deployment<'a>> = opt 214,
        /// `deployment_status`: an object, [`DeploymentStatusDeploymentStatus`], or absent.
        deployment_status: Option<DeploymentStatusDeploymentStatus<'a>> = opt 216,
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
        /// `workflow`: an object, [`Workflow`], or absent.
        workflow: Option<Workflow<'a>> = opt 883,
        /// `workflow_run`: an object, [`DeploymentWorkflowRun`], or absent.
        workflow_run: Option<DeploymentWorkflowRun<'a>> = opt 889,
    }

    /// The payload of `deployment_status` with the action `created`.
    DeploymentStatusCreated = 133 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `check_run`: an object, [`DeploymentStatusCheckRun`], or absent, or null.
        check_run: Option<DeploymentStatusCheckRun<'a>> = opt 111,
        /// `deployment`: an object, [`Deployment`], in every payload of today's schema.
        deployment: Option<Deployment<'a>> = opt 214,
        /// `deployment_status`: an object, [`DeploymentStatusDeploymentStatus`], always there.
        deployment_status: DeploymentStatusDeploymentStatus<'a> = must 216,
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
        /// `workflow`: an object, [`Workflow`], or absent, or null.
        workflow: Option<Workflow<'a>> = opt 883,
        /// `workflow_run`: an object, [`DeploymentWorkflowRun`], or absent, or null.
        workflow_run: Option<DeploymentWorkflowRun<'a>> = opt 889,
    }

    /// Such as `deployment_status` of `deployment_status.created`.
    DeploymentStatusDeploymentStatus = 134 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `creator`: an object, [`User`], or null.
        creator: Option<User<'a>> = opt 182,
        /// `deployment_url`: a text, in every payload of today's schema.
        deployment_url: Option<&'a str> = opt_text 217,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 219,
        /// `environment`: a text, in every payload of today's schema.
        environment: Option<&'a str> = opt_text 270,
        /// `environment_url`: a text out of [`DeploymentStatusDeploymentStatusEnvironmentUrl`], or absent.
        environment_url: Option<DeploymentStatusDeploymentStatusEnvironmentUrl<'a>> = opt 271,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `log_url`: a text, or absent.
        log_url: Option<&'a str> = opt_text 422,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `performed_via_github_app`: an object, [`CheckSuiteApp`], or absent, or null.
        performed_via_github_app: Option<CheckSuiteApp<'a>> = opt 547,
        /// `repository_url`: a text, in every payload of today's schema.
        repository_url: Option<&'a str> = opt_text 654,
        /// `state`: a text out of [`DeploymentStatusDeploymentStatusState`], always there.
        state: DeploymentStatusDeploymentStatusState<'a> = must 779,
        /// `target_url`: a text, in every payload of today's schema.
        target_url: Option<&'a str> = opt_text 812,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run` of `deployment.created`.
    DeploymentWorkflowRun = 135 {
        /// `actor`: an object, [`User`], or null.
        actor: Option<User<'a>> = opt 12,
        /// `artifacts_url`: a text, or absent.
        artifacts_url: Option<&'a str> = opt_text 56,
        /// `cancel_url`: a text, or absent.
        cancel_url: Option<&'a str> = opt_text 105,
        /// `check_suite_id`: an integer, in every payload of today's schema.
        check_suite_id: Option<i64> = opt_integer 115,
        /// `check_suite_node_id`: a text, in every payload of today's schema.
        check_suite_node_id: Option<&'a str> = opt_text 116,
        /// `check_suite_url`: a text, or absent.
        check_suite_url: Option<&'a str> = opt_text 117,
        /// `conclusion`: a text out of [`SimpleCheckSuiteConclusion`], or null.
        conclusion: Option<SimpleCheckSuiteConclusion<'a>> = opt 162,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `display_title`: a text, or absent.
        display_title: Option<&'a str> = opt_text 246,
        /// `event`: a text, in every payload of today's schema.
        event: Option<&'a str> = opt_text 274,
        /// `head_branch`: a text, in every payload of today's schema.
        head_branch: Option<&'a str> = opt_text 336,
        /// `head_commit`: an object, [`DeploymentWorkflowRunHeadCommit`], or absent, or null.
        head_commit: Option<DeploymentWorkflowRunHeadCommit<'a>> = opt 337,
        /// `head_repository`: an object, [`DeploymentWorkflowRunHeadRepository`], or absent.
        head_repository: Option<DeploymentWorkflowRunHeadRepository<'a>> = opt 339,
        /// `head_sha`: a text, in every payload of today's schema.
        head_sha: Option<&'a str> = opt_text 340,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `jobs_url`: a text, or absent.
        jobs_url: Option<&'a str> = opt_text 394,
        /// `logs_url`: a text, or absent.
        logs_url: Option<&'a str> = opt_text 424,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `path`: a text, or absent.
        path: Option<&'a str> = opt_text 539,
        /// `previous_attempt_url`: a text, or absent, or null.
        previous_attempt_url: Option<&'a str> = opt_text 563,
        /// `pull_requests`: a list, each an object, [`CheckRunPullRequest`], in every payload of today's schema.
        pull_requests: List<'a, CheckRunPullRequest<'a>> = all 605,
        /// `referenced_workflows`: a list, each an object, [`DeploymentWorkflowRunReferencedWorkflow`], or absent, or null.
        referenced_workflows: List<'a, DeploymentWorkflowRunReferencedWorkflow<'a>> = all 627,
        /// `repository`: an object, [`DeploymentWorkflowRunRepository`], or absent.
        repository: Option<DeploymentWorkflowRunRepository<'a>> = opt 645,
        /// `rerun_url`: a text, or absent.
        rerun_url: Option<&'a str> = opt_text 679,
        /// `run_attempt`: an integer, in every payload of today's schema.
        run_attempt: Option<i64> = opt_integer 711,
        /// `run_number`: an integer, in every payload of today's schema.
        run_number: Option<i64> = opt_integer 713,
        /// `run_started_at`: a time, in every payload of today's schema.
        run_started_at: Option<Timestamp> = opt_time 714,
        /// `status`: a text out of [`DeploymentWorkflowRunStatus`], in every payload of today's schema.
        status: Option<DeploymentWorkflowRunStatus<'a>> = opt 781,
        /// `triggering_actor`: an object, [`User`], or absent, or null.
        triggering_actor: Option<User<'a>> = opt 845,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `workflow_id`: an integer, in every payload of today's schema.
        workflow_id: Option<i64> = opt_integer 884,
        /// `workflow_url`: a text, or absent.
        workflow_url: Option<&'a str> = opt_text 890,
    }

    /// Such as `workflow_run.head_commit` of `deployment_review.approved`.
    DeploymentWorkflowRunHeadCommit = 136 {
        /// `author`: an object, [`DeploymentWorkflowRunHeadCommitAuthor`], in every payload of today's schema.
        author: Option<DeploymentWorkflowRunHeadCommitAuthor<'a>> = opt 64,
        /// `committer`: an object, [`DeploymentWorkflowRunHeadCommitCommitter`], in every payload of today's schema.
        committer: Option<DeploymentWorkflowRunHeadCommitCommitter<'a>> = opt 157,
        /// `id`: a text, always there.
        id: &'a str = must_text 352,
        /// `message`: a text, in every payload of today's schema.
        message: Option<&'a str> = opt_text 458,
        /// `timestamp`: a time, in every payload of today's schema.
        timestamp: Option<Timestamp> = opt_time 824,
        /// `tree_id`: a text, in every payload of today's schema.
        tree_id: Option<&'a str> = opt_text 842,
    }

    /// Such as `workflow_run.head_commit.author` of `deployment_review.approved`.
    DeploymentWorkflowRunHeadCommitAuthor = 137 {
        /// `date`: a time, or absent.
        date: Option<Timestamp> = opt_time 199,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt_text 259,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `username`: a text, or absent.
        username: Option<&'a str> = opt_text 859,
    }

    /// Such as `workflow_run.head_commit.committer` of `deployment_review.approved`.
    DeploymentWorkflowRunHeadCommitCommitter = 138 {
        /// `date`: a time, or absent.
        date: Option<Timestamp> = opt_time 199,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt_text 259,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `username`: a text, or absent.
        username: Option<&'a str> = opt_text 859,
    }

    /// Such as `workflow_run.head_repository` of `deployment.created`.
    DeploymentWorkflowRunHeadRepository = 139 {
        /// `archive_url`: a text, or absent.
        archive_url: Option<&'a str> = opt_text 53,
        /// `assignees_url`: a text, or absent.
        assignees_url: Option<&'a str> = opt_text 62,
        /// `blobs_url`: a text, or absent.
        blobs_url: Option<&'a str> = opt_text 82,
        /// `branches_url`: a text, or absent.
        branches_url: Option<&'a str> = opt_text 97,
        /// `collaborators_url`: a text, or absent.
        collaborators_url: Option<&'a str> = opt_text 138,
        /// `comments_url`: a text, or absent.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits_url`: a text, or absent.
        commits_url: Option<&'a str> = opt_text 156,
        /// `compare_url`: a text, or absent.
        compare_url: Option<&'a str> = opt_text 159,
        /// `contents_url`: a text, or absent.
        contents_url: Option<&'a str> = opt_text 174,
        /// `contributors_url`: a text, or absent.
        contributors_url: Option<&'a str> = opt_text 177,
        /// `deployments_url`: a text, or absent.
        deployments_url: Option<&'a str> = opt_text 218,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `downloads_url`: a text, or absent.
        downloads_url: Option<&'a str> = opt_text 253,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `fork`: a truth value, or absent.
        fork: Option<bool> = opt_flag 304,
        /// `forks_url`: a text, or absent.
        forks_url: Option<&'a str> = opt_text 308,
        /// `full_name`: a text, or absent.
        full_name: Option<&'a str> = opt_text 312,
        /// `git_commits_url`: a text, or absent.
        git_commits_url: Option<&'a str> = opt_text 315,
        /// `git_refs_url`: a text, or absent.
        git_refs_url: Option<&'a str> = opt_text 317,
        /// `git_tags_url`: a text, or absent.
        git_tags_url: Option<&'a str> = opt_text 318,
        /// `hooks_url`: a text, or absent.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `issue_comment_url`: a text, or absent.
        issue_comment_url: Option<&'a str> = opt_text 382,
        /// `issue_events_url`: a text, or absent.
        issue_events_url: Option<&'a str> = opt_text 384,
        /// `issues_url`: a text, or absent.
        issues_url: Option<&'a str> = opt_text 393,
        /// `keys_url`: a text, or absent.
        keys_url: Option<&'a str> = opt_text 396,
        /// `labels_url`: a text, or absent.
        labels_url: Option<&'a str> = opt_text 400,
        /// `languages_url`: a text, or absent.
        languages_url: Option<&'a str> = opt_text 402,
        /// `merges_url`: a text, or absent.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, or absent.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, or absent.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `owner`: an object, [`DeploymentWorkflowRunHeadRepositoryOwner`], or absent.
        owner: Option<DeploymentWorkflowRunHeadRepositoryOwner<'a>> = opt 519,
        /// `private`: a truth value, or absent.
        private: Option<bool> = opt_flag 569,
        /// `pulls_url`: a text, or absent.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `releases_url`: a text, or absent.
        releases_url: Option<&'a str> = opt_text 637,
        /// `stargazers_url`: a text, or absent.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `statuses_url`: a text, or absent.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `subscribers_url`: a text, or absent.
        subscribers_url: Option<&'a str> = opt_text 794,
        /// `subscription_url`: a text, or absent.
        subscription_url: Option<&'a str> = opt_text 795,
        /// `tags_url`: a text, or absent.
        tags_url: Option<&'a str> = opt_text 804,
        /// `teams_url`: a text, or absent.
        teams_url: Option<&'a str> = opt_text 816,
        /// `trees_url`: a text, or absent.
        trees_url: Option<&'a str> = opt_text 843,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run.head_repository.owner` of `deployment.created`.
    DeploymentWorkflowRunHeadRepositoryOwner = 140 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
        /// `site_admin`: a truth value, or absent.
        site_admin: Option<bool> = opt_flag 755,
        /// `starred_url`: a text, or absent.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, or absent.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`AppOwnerType`], or absent.
        type_: Option<AppOwnerType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `workflow_run.referenced_workflows` of `deployment.created`.
    DeploymentWorkflowRunReferencedWorkflow = 141 {
        /// `path`: a text, in every payload of today's schema.
        path: Option<&'a str> = opt_text 539,
        /// `ref`: a text, or absent.
        ref_: Option<&'a str> = opt_text 624,
        /// `sha`: a text, in every payload of today's schema.
        sha: Option<&'a str> = opt_text 744,
    }

    /// Such as `workflow_run.repository` of `deployment.created`.
    DeploymentWorkflowRunRepository = 142 {
        /// `archive_url`: a text, or absent.
        archive_url: Option<&'a str> = opt_text 53,
        /// `assignees_url`: a text, or absent.
        assignees_url: Option<&'a str> = opt_text 62,
        /// `blobs_url`: a text, or absent.
        blobs_url: Option<&'a str> = opt_text 82,
        /// `branches_url`: a text, or absent.
        branches_url: Option<&'a str> = opt_text 97,
        /// `collaborators_url`: a text, or absent.
        collaborators_url: Option<&'a str> = opt_text 138,
        /// `comments_url`: a text, or absent.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits_url`: a text, or absent.
        commits_url: Option<&'a str> = opt_text 156,
        /// `compare_url`: a text, or absent.
        compare_url: Option<&'a str> = opt_text 159,
        /// `contents_url`: a text, or absent.
        contents_url: Option<&'a str> = opt_text 174,
        /// `contributors_url`: a text, or absent.
        contributors_url: Option<&'a str> = opt_text 177,
        /// `deployments_url`: a text, or absent.
        deployments_url: Option<&'a str> = opt_text 218,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `downloads_url`: a text, or absent.
        downloads_url: Option<&'a str> = opt_text 253,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `fork`: a truth value, or absent.
        fork: Option<bool> = opt_flag 304,
        /// `forks_url`: a text, or absent.
        forks_url: Option<&'a str> = opt_text 308,
        /// `full_name`: a text, or absent.
        full_name: Option<&'a str> = opt_text 312,
        /// `git_commits_url`: a text, or absent.
        git_commits_url: Option<&'a str> = opt_text 315,
        /// `git_refs_url`: a text, or absent.
        git_refs_url: Option<&'a str> = opt_text 317,
        /// `git_tags_url`: a text, or absent.
        git_tags_url: Option<&'a str> = opt_text 318,
        /// `hooks_url`: a text, or absent.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `issue_comment_url`: a text, or absent.
        issue_comment_url: Option<&'a str> = opt_text 382,
        /// `issue_events_url`: a text, or absent.
        issue_events_url: Option<&'a str> = opt_text 384,
        /// `issues_url`: a text, or absent.
        issues_url: Option<&'a str> = opt_text 393,
        /// `keys_url`: a text, or absent.
        keys_url: Option<&'a str> = opt_text 396,
        /// `labels_url`: a text, or absent.
        labels_url: Option<&'a str> = opt_text 400,
        /// `languages_url`: a text, or absent.
        languages_url: Option<&'a str> = opt_text 402,
        /// `merges_url`: a text, or absent.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, or absent.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, or absent.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `owner`: an object, [`DeploymentWorkflowRunRepositoryOwner`], or absent.
        owner: Option<DeploymentWorkflowRunRepositoryOwner<'a>> = opt 519,
        /// `private`: a truth value, or absent.
        private: Option<bool> = opt_flag 569,
        /// `pulls_url`: a text, or absent.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `releases_url`: a text, or absent.
        releases_url: Option<&'a str> = opt_text 637,
        /// `stargazers_url`: a text, or absent.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `statuses_url`: a text, or absent.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `subscribers_url`: a text, or absent.
        subscribers_url: Option<&'a str> = opt_text 794,
        /// `subscription_url`: a text, or absent.
        subscription_url: Option<&'a str> = opt_text 795,
        /// `tags_url`: a text, or absent.
        tags_url: Option<&'a str> = opt_text 804,
        /// `teams_url`: a text, or absent.
        teams_url: Option<&'a str> = opt_text 816,
        /// `trees_url`: a text, or absent.
        trees_url: Option<&'a str> = opt_text 843,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run.repository.owner` of `deployment.created`.
    DeploymentWorkflowRunRepositoryOwner = 143 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
        /// `site_admin`: a truth value, or absent.
        site_admin: Option<bool> = opt_flag 755,
        /// `starred_url`: a text, or absent.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, or absent.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`AppOwnerType`], or absent.
        type_: Option<AppOwnerType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// The payload of `page_build`.
    PageBuild = 388 {
        /// `build`: an object, [`PageBuildBuild`], always there.
        build: PageBuildBuild<'a> = must 100,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 352,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `build` of `page_build`.
    PageBuildBuild = 389 {
        /// `commit`: a text, or null.
        commit: Option<&'a str> = opt_text 148,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `duration`: an integer, in every payload of today's schema.
        duration: Option<i64> = opt_integer 256,
        /// `error`: an object, [`PageBuildBuildError`], in every payload of today's schema.
        error: Option<PageBuildBuildError<'a>> = opt 273,
        /// `pusher`: an object, [`User`], or null.
        pusher: Option<User<'a>> = opt 616,
        /// `status`: a text, always there.
        status: &'a str = must_text 781,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `build.error` of `page_build`.
    PageBuildBuildError = 390 {
        /// `message`: a text, or null.
        message: Option<&'a str> = opt_text 458,
    }

    /// Such as `approver` of `deployment_review.approved`.
    WebhooksApprover = 794 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
        /// `site_admin`: a truth value, or absent.
        site_admin: Option<bool> = opt_flag 755,
        /// `starred_url`: a text, or absent.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, or absent.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`AppOwnerType`], or absent.
        type_: Option<AppOwnerType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `workflow_job_run` of `deployment_review.approved`.
    WorkflowJobRun = 813 {
        /// `conclusion`: a text out of [`WorkflowJobRunConclusion`], or null.
        conclusion: Option<WorkflowJobRunConclusion<'a>> = opt 162,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `environment`: a text, in every payload of today's schema.
        environment: Option<&'a str> = opt_text 270,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 474,
        /// `status`: a text out of [`WorkflowJobRunStatus`], in every payload of today's schema.
        status: Option<WorkflowJobRunStatus<'a>> = opt 781,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }
}

webhook_payload::names! {
    'a;

    /// `type` of [`DeploymentReviewReviewer`].
    DeploymentReviewReviewerType {
        Team = "Team",
        User = "User",
    }

    /// `conclusion` of [`DeploymentStatusCheckRun`].
    DeploymentStatusCheckRunConclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Skipped = "skipped",
        Stale = "stale",
        Success = "success",
        TimedOut = "timed_out",
    }

    /// `environment_url` of [`DeploymentStatusDeploymentStatus`].
    DeploymentStatusDeploymentStatusEnvironmentUrl {
        Empty = "",
    }

    /// `state` of [`DeploymentStatusDeploymentStatus`].
    DeploymentStatusDeploymentStatusState {
        Error = "error",
        Failure = "failure",
        InProgress = "in_progress",
        Pending = "pending",
        Queued = "queued",
        Success = "success",
        Waiting = "waiting",
    }
}
