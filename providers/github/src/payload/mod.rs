//! GitHub's payloads, as views. Written by `cargo xtask gen` from:
//!
//! - npm @octokit/openapi 23.0.2 (MIT)
//! - npm @octokit/openapi-webhooks 12.1.0 (MIT)
//! - npm @octokit/openapi-webhooks 5.3.2 (MIT)
//! - npm @octokit/webhooks-schemas 7.6.1 (MIT)
//! - npm @octokit/webhooks-schemas 5.8.0 (MIT)
//! - npm @octokit/webhooks-definitions 3.68.1 (MIT)
//! - npm @octokit/webhooks-examples 7.6.1 (MIT)
//! - npm @octokit/webhooks-examples 5.8.0 (MIT)
//! - npm @octokit/webhooks-examples 4.0.2 (MIT)
//! - npm @octokit/webhooks-definitions 1.1.2 (MIT)
//! - <https://docs.github.com/webhooks/webhook-events-and-payloads#issue_relates_to>: an event that no schema has

mod actions;
mod apps;
mod deployments;
mod discussions;
mod git;
mod issues;
mod organizations;
mod packages;
mod projects;
mod pull_requests;
mod repositories;
mod security;
mod shared;
pub(crate) mod tables;
pub use self::actions::*;
pub use self::apps::*;
pub use self::deployments::*;
pub use self::discussions::*;
pub use self::git::*;
pub use self::issues::*;
pub use self::organizations::*;
pub use self::packages::*;
pub use self::projects::*;
pub use self::pull_requests::*;
pub use self::repositories::*;
pub use self::security::*;
pub use self::shared::*;

pub use webhook_core::Timestamp;
pub use webhook_payload::{
    Expandable, List, Map, OneOrMany, Page, Root, Scalar, ScalarOr, TextOr, Value,
};

crate::typed::events! {
    one {
        CacheSync(CacheSync) = "cache_sync",
        Create(Create) = "create",
        Delete(Delete) = "delete",
        Fork(Fork) = "fork",
        Gollum(Gollum) = "gollum",
        PageBuild(PageBuild) = "page_build",
        Ping(Ping) = "ping",
        Public(Public) = "public",
        Push(Push) = "push",
        RepositoryDispatch(RepositoryDispatch) = "repository_dispatch",
        RepositoryImport(RepositoryImport) = "repository_import",
        SecurityAndAnalysis(SecurityAndAnalysis) = "security_and_analysis",
        Status(Status) = "status",
        TeamAdd(TeamAdd) = "team_add",
        WorkflowDispatch(WorkflowDispatch) = "workflow_dispatch",
    }
    each {
        BranchProtectionConfiguration(BranchProtectionConfigurationEvent) = "branch_protection_configuration",
        BranchProtectionRule(BranchProtectionRuleEvent) = "branch_protection_rule",
        BypassRequestSecretScanning(BypassRequestSecretScanningEvent) = "bypass_request_secret_scanning",
        CheckRun(CheckRunEvent) = "check_run",
        CheckSuite(CheckSuiteEvent) = "check_suite",
        CodeScanningAlert(CodeScanningAlertEvent) = "code_scanning_alert",
        CommitComment(CommitCommentEvent) = "commit_comment",
        CustomProperty(CustomPropertyEvent) = "custom_property",
        CustomPropertyValues(CustomPropertyValuesEvent) = "custom_property_values",
        DependabotAlert(DependabotAlertEvent) = "dependabot_alert",
        DeployKey(DeployKeyEvent) = "deploy_key",
        Deployment(DeploymentEvent) = "deployment",
        DeploymentProtectionRule(DeploymentProtectionRuleEvent) = "deployment_protection_rule",
        DeploymentReview(DeploymentReviewEvent) = "deployment_review",
        DeploymentStatus(DeploymentStatusEvent) = "deployment_status",
        Discussion(DiscussionEvent) = "discussion",
        DiscussionComment(DiscussionCommentEvent) = "discussion_comment",
        DismissalRequestCodeScanning(DismissalRequestCodeScanningEvent) = "dismissal_request_code_scanning",
        DismissalRequestDependabot(DismissalRequestDependabotEvent) = "dismissal_request_dependabot",
        DismissalRequestSecretScanning(DismissalRequestSecretScanningEvent) = "dismissal_request_secret_scanning",
        Enterprise(EnterpriseEvent) = "enterprise",
        ExemptionRequestPushRuleset(ExemptionRequestPushRulesetEvent) = "exemption_request_push_ruleset",
        GithubAppAuthorization(GithubAppAuthorizationEvent) = "github_app_authorization",
        Installation(InstallationEvent) = "installation",
        InstallationRepositories(InstallationRepositoriesEvent) = "installation_repositories",
        InstallationTarget(InstallationTargetEvent) = "installation_target",
        IssueComment(IssueCommentEvent) = "issue_comment",
        IssueDependencies(IssueDependenciesEvent) = "issue_dependencies",
        IssueRelatesTo(IssueRelatesToEvent) = "issue_relates_to",
        Issues(IssuesEvent) = "issues",
        Label(LabelEvent) = "label",
        MarketplacePurchase(MarketplacePurchaseEvent) = "marketplace_purchase",
        Member(MemberEvent) = "member",
        Membership(MembershipEvent) = "membership",
        MergeGroup(MergeGroupEvent) = "merge_group",
        Meta(MetaEvent) = "meta",
        Milestone(MilestoneEvent) = "milestone",
        OrgBlock(OrgBlockEvent) = "org_block",
        Organization(OrganizationEvent) = "organization",
        OrganizationCustomProperty(OrganizationCustomPropertyEvent) = "organization_custom_property",
        OrganizationCustomPropertyValues(OrganizationCustomPropertyValuesEvent) = "organization_custom_property_values",
        Package(PackageEvent) = "package",
        PersonalAccessTokenRequest(PersonalAccessTokenRequestEvent) = "personal_access_token_request",
        Project(ProjectEvent) = "project",
        ProjectCard(ProjectCardEvent) = "project_card",
        ProjectColumn(ProjectColumnEvent) = "project_column",
        ProjectsV2(ProjectsV2Event) = "projects_v2",
        ProjectsV2Item(ProjectsV2ItemEvent) = "projects_v2_item",
        ProjectsV2StatusUpdate(ProjectsV2StatusUpdateEvent) = "projects_v2_status_update",
        PullRequest(PullRequestEvent) = "pull_request",
        PullRequestReview(PullRequestReviewEvent) = "pull_request_review",
        PullRequestReviewComment(PullRequestReviewCommentEvent) = "pull_request_review_comment",
        PullRequestReviewThread(PullRequestReviewThreadEvent) = "pull_request_review_thread",
        RegistryPackage(RegistryPackageEvent) = "registry_package",
        Release(ReleaseEvent) = "release",
        Repository(RepositoryEvent) = "repository",
        RepositoryAdvisory(RepositoryAdvisoryEvent) = "repository_advisory",
        RepositoryRuleset(RepositoryRulesetEvent) = "repository_ruleset",
        RepositoryVulnerabilityAlert(RepositoryVulnerabilityAlertEvent) = "repository_vulnerability_alert",
        SecretScanningAlert(SecretScanningAlertEvent) = "secret_scanning_alert",
        SecretScanningAlertLocation(SecretScanningAlertLocationEvent) = "secret_scanning_alert_location",
        SecretScanningScan(SecretScanningScanEvent) = "secret_scanning_scan",
        SecurityAdvisory(SecurityAdvisoryEvent) = "security_advisory",
        Sponsorship(SponsorshipEvent) = "sponsorship",
        Star(StarEvent) = "star",
        SubIssues(SubIssuesEvent) = "sub_issues",
        Team(TeamEvent) = "team",
        User(UserEvent) = "user",
        Watch(WatchEvent) = "watch",
        WorkflowJob(WorkflowJobEvent) = "workflow_job",
        WorkflowRun(WorkflowRunEvent) = "workflow_run",
    }
}

crate::typed::on! {
    BRANCH_PROTECTION_CONFIGURATION(BranchProtectionConfiguration of BranchProtectionConfigurationEvent) = "branch_protection_configuration",
    BRANCH_PROTECTION_RULE(BranchProtectionRule of BranchProtectionRuleEvent) = "branch_protection_rule",
    BYPASS_REQUEST_SECRET_SCANNING(BypassRequestSecretScanning of BypassRequestSecretScanningEvent) = "bypass_request_secret_scanning",
    CACHE_SYNC(CacheSync of crate::Delivered<CacheSync<'static>>) = "cache_sync",
    CHECK_RUN(CheckRun of CheckRunEvent) = "check_run",
    CHECK_SUITE(CheckSuite of CheckSuiteEvent) = "check_suite",
    CODE_SCANNING_ALERT(CodeScanningAlert of CodeScanningAlertEvent) = "code_scanning_alert",
    COMMIT_COMMENT(CommitComment of CommitCommentEvent) = "commit_comment",
    CREATE(Create of crate::Delivered<Create<'static>>) = "create",
    CUSTOM_PROPERTY(CustomProperty of CustomPropertyEvent) = "custom_property",
    CUSTOM_PROPERTY_VALUES(CustomPropertyValues of CustomPropertyValuesEvent) = "custom_property_values",
    DELETE(Delete of crate::Delivered<Delete<'static>>) = "delete",
    DEPENDABOT_ALERT(DependabotAlert of DependabotAlertEvent) = "dependabot_alert",
    DEPLOY_KEY(DeployKey of DeployKeyEvent) = "deploy_key",
    DEPLOYMENT(Deployment of DeploymentEvent) = "deployment",
    DEPLOYMENT_PROTECTION_RULE(DeploymentProtectionRule of DeploymentProtectionRuleEvent) = "deployment_protection_rule",
    DEPLOYMENT_REVIEW(DeploymentReview of DeploymentReviewEvent) = "deployment_review",
    DEPLOYMENT_STATUS(DeploymentStatus of DeploymentStatusEvent) = "deployment_status",
    DISCUSSION(Discussion of DiscussionEvent) = "discussion",
    DISCUSSION_COMMENT(DiscussionComment of DiscussionCommentEvent) = "discussion_comment",
    DISMISSAL_REQUEST_CODE_SCANNING(DismissalRequestCodeScanning of DismissalRequestCodeScanningEvent) = "dismissal_request_code_scanning",
    DISMISSAL_REQUEST_DEPENDABOT(DismissalRequestDependabot of DismissalRequestDependabotEvent) = "dismissal_request_dependabot",
    DISMISSAL_REQUEST_SECRET_SCANNING(DismissalRequestSecretScanning of DismissalRequestSecretScanningEvent) = "dismissal_request_secret_scanning",
    ENTERPRISE(Enterprise of EnterpriseEvent) = "enterprise",
    EXEMPTION_REQUEST_PUSH_RULESET(ExemptionRequestPushRuleset of ExemptionRequestPushRulesetEvent) = "exemption_request_push_ruleset",
    FORK(Fork of crate::Delivered<Fork<'static>>) = "fork",
    GITHUB_APP_AUTHORIZATION(GithubAppAuthorization of GithubAppAuthorizationEvent) = "github_app_authorization",
    GOLLUM(Gollum of crate::Delivered<Gollum<'static>>) = "gollum",
    INSTALLATION(Installation of InstallationEvent) = "installation",
    INSTALLATION_REPOSITORIES(InstallationRepositories of InstallationRepositoriesEvent) = "installation_repositories",
    INSTALLATION_TARGET(InstallationTarget of InstallationTargetEvent) = "installation_target",
    ISSUE_COMMENT(IssueComment of IssueCommentEvent) = "issue_comment",
    ISSUE_DEPENDENCIES(IssueDependencies of IssueDependenciesEvent) = "issue_dependencies",
    ISSUE_RELATES_TO(IssueRelatesTo of IssueRelatesToEvent) = "issue_relates_to",
    ISSUES(Issues of IssuesEvent) = "issues",
    LABEL(Label of LabelEvent) = "label",
    MARKETPLACE_PURCHASE(MarketplacePurchase of MarketplacePurchaseEvent) = "marketplace_purchase",
    MEMBER(Member of MemberEvent) = "member",
    MEMBERSHIP(Membership of MembershipEvent) = "membership",
    MERGE_GROUP(MergeGroup of MergeGroupEvent) = "merge_group",
    META(Meta of MetaEvent) = "meta",
    MILESTONE(Milestone of MilestoneEvent) = "milestone",
    ORG_BLOCK(OrgBlock of OrgBlockEvent) = "org_block",
    ORGANIZATION(Organization of OrganizationEvent) = "organization",
    ORGANIZATION_CUSTOM_PROPERTY(OrganizationCustomProperty of OrganizationCustomPropertyEvent) = "organization_custom_property",
    ORGANIZATION_CUSTOM_PROPERTY_VALUES(OrganizationCustomPropertyValues of OrganizationCustomPropertyValuesEvent) = "organization_custom_property_values",
    PACKAGE(Package of PackageEvent) = "package",
    PAGE_BUILD(PageBuild of crate::Delivered<PageBuild<'static>>) = "page_build",
    PERSONAL_ACCESS_TOKEN_REQUEST(PersonalAccessTokenRequest of PersonalAccessTokenRequestEvent) = "personal_access_token_request",
    PING(Ping of crate::Delivered<Ping<'static>>) = "ping",
    PROJECT(Project of ProjectEvent) = "project",
    PROJECT_CARD(ProjectCard of ProjectCardEvent) = "project_card",
    PROJECT_COLUMN(ProjectColumn of ProjectColumnEvent) = "project_column",
    PROJECTS_V2(ProjectsV2 of ProjectsV2Event) = "projects_v2",
    PROJECTS_V2_ITEM(ProjectsV2Item of ProjectsV2ItemEvent) = "projects_v2_item",
    PROJECTS_V2_STATUS_UPDATE(ProjectsV2StatusUpdate of ProjectsV2StatusUpdateEvent) = "projects_v2_status_update",
    PUBLIC(Public of crate::Delivered<Public<'static>>) = "public",
    PULL_REQUEST(PullRequest of PullRequestEvent) = "pull_request",
    PULL_REQUEST_REVIEW(PullRequestReview of PullRequestReviewEvent) = "pull_request_review",
    PULL_REQUEST_REVIEW_COMMENT(PullRequestReviewComment of PullRequestReviewCommentEvent) = "pull_request_review_comment",
    PULL_REQUEST_REVIEW_THREAD(PullRequestReviewThread of PullRequestReviewThreadEvent) = "pull_request_review_thread",
    PUSH(Push of crate::Delivered<Push<'static>>) = "push",
    REGISTRY_PACKAGE(RegistryPackage of RegistryPackageEvent) = "registry_package",
    RELEASE(Release of ReleaseEvent) = "release",
    REPOSITORY(Repository of RepositoryEvent) = "repository",
    REPOSITORY_ADVISORY(RepositoryAdvisory of RepositoryAdvisoryEvent) = "repository_advisory",
    REPOSITORY_DISPATCH(RepositoryDispatch of crate::Delivered<RepositoryDispatch<'static>>) = "repository_dispatch",
    REPOSITORY_IMPORT(RepositoryImport of crate::Delivered<RepositoryImport<'static>>) = "repository_import",
    REPOSITORY_RULESET(RepositoryRuleset of RepositoryRulesetEvent) = "repository_ruleset",
    REPOSITORY_VULNERABILITY_ALERT(RepositoryVulnerabilityAlert of RepositoryVulnerabilityAlertEvent) = "repository_vulnerability_alert",
    SECRET_SCANNING_ALERT(SecretScanningAlert of SecretScanningAlertEvent) = "secret_scanning_alert",
    SECRET_SCANNING_ALERT_LOCATION(SecretScanningAlertLocation of SecretScanningAlertLocationEvent) = "secret_scanning_alert_location",
    SECRET_SCANNING_SCAN(SecretScanningScan of SecretScanningScanEvent) = "secret_scanning_scan",
    SECURITY_ADVISORY(SecurityAdvisory of SecurityAdvisoryEvent) = "security_advisory",
    SECURITY_AND_ANALYSIS(SecurityAndAnalysis of crate::Delivered<SecurityAndAnalysis<'static>>) = "security_and_analysis",
    SPONSORSHIP(Sponsorship of SponsorshipEvent) = "sponsorship",
    STAR(Star of StarEvent) = "star",
    STATUS(Status of crate::Delivered<Status<'static>>) = "status",
    SUB_ISSUES(SubIssues of SubIssuesEvent) = "sub_issues",
    TEAM(Team of TeamEvent) = "team",
    TEAM_ADD(TeamAdd of crate::Delivered<TeamAdd<'static>>) = "team_add",
    USER(User of UserEvent) = "user",
    WATCH(Watch of WatchEvent) = "watch",
    WORKFLOW_DISPATCH(WorkflowDispatch of crate::Delivered<WorkflowDispatch<'static>>) = "workflow_dispatch",
    WORKFLOW_JOB(WorkflowJob of WorkflowJobEvent) = "workflow_job",
    WORKFLOW_RUN(WorkflowRun of WorkflowRunEvent) = "workflow_run",
}

crate::typed::actions! {
    'a;

    /// `branch_protection_configuration`, by its action.
    pub enum BranchProtectionConfigurationEvent of BranchProtectionConfigurationCommon {
        Disabled(BranchProtectionConfigurationDisabled) = "disabled",
        Enabled(BranchProtectionConfigurationEnabled) = "enabled",
    } {
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
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `branch_protection_rule`, by its action.
    pub enum BranchProtectionRuleEvent of BranchProtectionRuleCommon {
        Created(BranchProtectionRuleCreated) = "created",
        Deleted(BranchProtectionRuleDeleted) = "deleted",
        Edited(BranchProtectionRuleEdited) = "edited",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`BranchProtectionRuleChanges`], or absent.
        changes: Option<BranchProtectionRuleChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `rule`: an object, [`BranchProtectionRule`], or absent.
        rule: Option<BranchProtectionRule<'a>> = opt 706,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `bypass_request_secret_scanning`, by its action.
    pub enum BypassRequestSecretScanningEvent of BypassRequestSecretScanningCommon {
        Cancelled(BypassRequestSecretScanningCancelled) = "cancelled",
        Completed(BypassRequestSecretScanningCompleted) = "completed",
        Created(BypassRequestSecretScanningCreated) = "created",
        ResponseDismissed(BypassRequestSecretScanningResponseDismissed) = "response_dismissed",
        ResponseSubmitted(BypassRequestSecretScanningResponseSubmitted) = "response_submitted",
    } {
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

    /// `check_run`, by its action.
    pub enum CheckRunEvent of CheckRunCommon {
        Completed(CheckRunCompleted) = "completed",
        Created(CheckRunCreated) = "created",
        RequestedAction(CheckRunRequestedAction) = "requested_action",
        Rerequested(CheckRunRerequested) = "rerequested",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `check_run`: an object, [`CheckRun`], or absent.
        check_run: Option<CheckRun<'a>> = opt 111,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `requested_action`: an object, [`RequestedAction`], or absent.
        requested_action: Option<RequestedAction<'a>> = opt 656,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `check_suite`, by its action.
    pub enum CheckSuiteEvent of CheckSuiteCommon {
        Completed(CheckSuiteCompleted) = "completed",
        Requested(CheckSuiteRequested) = "requested",
        Rerequested(CheckSuiteRerequested) = "rerequested",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `check_suite`: an object, [`CheckSuiteCheckSuite`], or absent.
        check_suite: Option<CheckSuiteCheckSuite<'a>> = opt 114,
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

    /// `code_scanning_alert`, by its action.
    pub enum CodeScanningAlertEvent of CodeScanningAlertCommon {
        AppearedInBranch(CodeScanningAlertAppearedInBranch) = "appeared_in_branch",
        ClosedByUser(CodeScanningAlertClosedByUser) = "closed_by_user",
        Created(CodeScanningAlertCreated) = "created",
        Fixed(CodeScanningAlertFixed) = "fixed",
        Reopened(CodeScanningAlertReopened) = "reopened",
        ReopenedByUser(CodeScanningAlertReopenedByUser) = "reopened_by_user",
        UpdatedAssignment(CodeScanningAlertUpdatedAssignment) = "updated_assignment",
    } {
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

    /// `commit_comment`, by its action.
    pub enum CommitCommentEvent of CommitCommentCommon {
        Created(CommitCommentCreated) = "created",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`CommitCommentComment`], or absent.
        comment: Option<CommitCommentComment<'a>> = opt 144,
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

    /// `custom_property`, by its action.
    pub enum CustomPropertyEvent of CustomPropertyCommon {
        Created(CustomPropertyCreated) = "created",
        Deleted(CustomPropertyDeleted) = "deleted",
        PromoteToEnterprise(CustomPropertyPromoteToEnterprise) = "promote_to_enterprise",
        Updated(CustomPropertyUpdated) = "updated",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`CustomPropertyDefinition`], or absent.
        definition: Option<CustomPropertyDefinition<'a>> = opt 203,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `custom_property_values`, by its action.
    pub enum CustomPropertyValuesEvent of CustomPropertyValuesCommon {
        Updated(CustomPropertyValuesUpdated) = "updated",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `new_property_values`: a list, each an object, [`CustomPropertyValue`], or absent.
        new_property_values: List<'a, CustomPropertyValue<'a>> = all 480,
        /// `old_property_values`: a list, each an object, [`CustomPropertyValue`], or absent.
        old_property_values: List<'a, CustomPropertyValue<'a>> = all 497,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `dependabot_alert`, by its action.
    pub enum DependabotAlertEvent of DependabotAlertCommon {
        AssigneesChanged(DependabotAlertAssigneesChanged) = "assignees_changed",
        AutoDismissed(DependabotAlertAutoDismissed) = "auto_dismissed",
        AutoReopened(DependabotAlertAutoReopened) = "auto_reopened",
        Created(DependabotAlertCreated) = "created",
        Dismissed(DependabotAlertDismissed) = "dismissed",
        Fixed(DependabotAlertFixed) = "fixed",
        Reintroduced(DependabotAlertReintroduced) = "reintroduced",
        Reopened(DependabotAlertReopened) = "reopened",
    } {
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

    /// `deploy_key`, by its action.
    pub enum DeployKeyEvent of DeployKeyCommon {
        Created(DeployKeyCreated) = "created",
        Deleted(DeployKeyDeleted) = "deleted",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `key`: an object, [`WebhooksDeployKey`], or absent.
        key: Option<WebhooksDeployKey<'a>> = opt 395,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `deployment`, by its action.
    pub enum DeploymentEvent of DeploymentCommon {
        Created(DeploymentCreated) = "created",
    } {
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

    /// `deployment_protection_rule`, by its action.
    pub enum DeploymentProtectionRuleEvent of DeploymentProtectionRuleCommon {
        Requested(DeploymentProtectionRuleRequested) = "requested",
    } {
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

    /// `deployment_review`, by its action.
    pub enum DeploymentReviewEvent of DeploymentReviewCommon {
        Approved(DeploymentReviewApproved) = "approved",
        Rejected(DeploymentReviewRejected) = "rejected",
        Requested(DeploymentReviewRequested) = "requested",
    } {
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

    /// `deployment_status`, by its action.
    pub enum DeploymentStatusEvent of DeploymentStatusCommon {
        Created(DeploymentStatusCreated) = "created",
    } {
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

    /// `discussion`, by its action.
    pub enum DiscussionEvent of DiscussionCommon {
        Answered(DiscussionAnswered) = "answered",
        CategoryChanged(DiscussionCategoryChanged) = "category_changed",
        Closed(DiscussionClosed) = "closed",
        Created(DiscussionCreated) = "created",
        Deleted(DiscussionDeleted) = "deleted",
        Edited(DiscussionEdited) = "edited",
        Labeled(DiscussionLabeled) = "labeled",
        Locked(DiscussionLocked) = "locked",
        Pinned(DiscussionPinned) = "pinned",
        Reopened(DiscussionReopened) = "reopened",
        Transferred(DiscussionTransferred) = "transferred",
        Unanswered(DiscussionUnanswered) = "unanswered",
        Unlabeled(DiscussionUnlabeled) = "unlabeled",
        Unlocked(DiscussionUnlocked) = "unlocked",
        Unpinned(DiscussionUnpinned) = "unpinned",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `answer`: an object, [`WebhooksAnswer`], or absent.
        answer: Option<WebhooksAnswer<'a>> = opt 45,
        /// `discussion`: an object, [`Discussion`], or absent.
        discussion: Option<Discussion<'a>> = opt 229,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], or absent.
        label: Option<Label<'a>> = opt 398,
        /// `old_answer`: an object, [`WebhooksAnswer`], or absent.
        old_answer: Option<WebhooksAnswer<'a>> = opt 494,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `discussion_comment`, by its action.
    pub enum DiscussionCommentEvent of DiscussionCommentCommon {
        Created(DiscussionCommentCreated) = "created",
        Deleted(DiscussionCommentDeleted) = "deleted",
        Edited(DiscussionCommentEdited) = "edited",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`DiscussionCommentChanges`], or absent.
        changes: Option<DiscussionCommentChanges<'a>> = opt 109,
        /// `comment`: an object, [`WebhooksComment`], or absent.
        comment: Option<WebhooksComment<'a>> = opt 144,
        /// `discussion`: an object, [`Discussion`], or absent.
        discussion: Option<Discussion<'a>> = opt 229,
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

    /// `dismissal_request_code_scanning`, by its action.
    pub enum DismissalRequestCodeScanningEvent of DismissalRequestCodeScanningCommon {
        Created(DismissalRequestCodeScanningCreated) = "created",
        ResponseSubmitted(DismissalRequestCodeScanningResponseSubmitted) = "response_submitted",
    } {
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

    /// `dismissal_request_dependabot`, by its action.
    pub enum DismissalRequestDependabotEvent of DismissalRequestDependabotCommon {
        Cancelled(DismissalRequestDependabotCancelled) = "cancelled",
        Created(DismissalRequestDependabotCreated) = "created",
        ResponseSubmitted(DismissalRequestDependabotResponseSubmitted) = "response_submitted",
    } {
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

    /// `dismissal_request_secret_scanning`, by its action.
    pub enum DismissalRequestSecretScanningEvent of DismissalRequestSecretScanningCommon {
        Cancelled(DismissalRequestSecretScanningCancelled) = "cancelled",
        Completed(DismissalRequestSecretScanningCompleted) = "completed",
        Created(DismissalRequestSecretScanningCreated) = "created",
        ResponseDismissed(DismissalRequestSecretScanningResponseDismissed) = "response_dismissed",
        ResponseSubmitted(DismissalRequestSecretScanningResponseSubmitted) = "response_submitted",
    } {
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

    /// `enterprise`, by its action.
    pub enum EnterpriseEvent of EnterpriseCommon {
        AnonymousAccessDisabled(EnterpriseAnonymousAccessDisabled) = "anonymous_access_disabled",
        AnonymousAccessEnabled(EnterpriseAnonymousAccessEnabled) = "anonymous_access_enabled",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `exemption_request_push_ruleset`, by its action.
    pub enum ExemptionRequestPushRulesetEvent of ExemptionRequestPushRulesetCommon {
        Cancelled(ExemptionRequestPushRulesetCancelled) = "cancelled",
        Completed(ExemptionRequestPushRulesetCompleted) = "completed",
        Created(ExemptionRequestPushRulesetCreated) = "created",
        ResponseDismissed(ExemptionRequestPushRulesetResponseDismissed) = "response_dismissed",
        ResponseSubmitted(ExemptionRequestPushRulesetResponseSubmitted) = "response_submitted",
    } {
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

    /// `github_app_authorization`, by its action.
    pub enum GithubAppAuthorizationEvent of GithubAppAuthorizationCommon {
        Revoked(GithubAppAuthorizationRevoked) = "revoked",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `installation`, by its action.
    pub enum InstallationEvent of InstallationCommon {
        Created(InstallationCreated) = "created",
        Deleted(InstallationDeleted) = "deleted",
        NewPermissionsAccepted(InstallationNewPermissionsAccepted) = "new_permissions_accepted",
        Suspend(InstallationSuspend) = "suspend",
        Unsuspend(InstallationUnsuspend) = "unsuspend",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], or absent.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories`: a list, each an object, [`InstallationRepository`], or absent.
        repositories: List<'a, InstallationRepository<'a>> = all 641,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `installation_repositories`, by its action.
    pub enum InstallationRepositoriesEvent of InstallationRepositoriesCommon {
        Added(InstallationRepositoriesAdded) = "added",
        Removed(InstallationRepositoriesRemoved) = "removed",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], or absent.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories_added`: a list, each an object, [`InstallationRepositoriesRepositoriesAdded`], or absent.
        repositories_added: List<'a, InstallationRepositoriesRepositoriesAdded<'a>> = all 642,
        /// `repositories_removed`: a list, each an object, [`InstallationRepositoriesRepositoriesKept`], or absent.
        repositories_removed: List<'a, InstallationRepositoriesRepositoriesKept<'a>> = all 643,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_selection`: a text out of [`RepositorySelection`], or absent.
        repository_selection: Option<RepositorySelection<'a>> = opt 653,
        /// `requester`: an object, [`User`], or absent.
        requester: Option<User<'a>> = opt 661,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `installation_target`, by its action.
    pub enum InstallationTargetEvent of InstallationTargetCommon {
        Renamed(InstallationTargetRenamed) = "renamed",
    } {
        /// `account`: an object, [`InstallationTargetAccount`], or absent.
        account: Option<InstallationTargetAccount<'a>> = opt 8,
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`InstallationTargetChanges`], or absent.
        changes: Option<InstallationTargetChanges<'a>> = opt 109,
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
        /// `target_type`: a text, or absent.
        target_type: Option<&'a str> = opt_text 811,
    }

    /// `issue_comment`, by its action.
    pub enum IssueCommentEvent of IssueCommentCommon {
        Created(IssueCommentCreated) = "created",
        Deleted(IssueCommentDeleted) = "deleted",
        Edited(IssueCommentEdited) = "edited",
        Pinned(IssueCommentPinned) = "pinned",
        Unpinned(IssueCommentUnpinned) = "unpinned",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`WebhooksChanges`], or absent.
        changes: Option<WebhooksChanges<'a>> = opt 109,
        /// `comment`: an object, [`IssueComment`], or absent.
        comment: Option<IssueComment<'a>> = opt 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], or absent.
        issue: Option<Issue<'a>> = opt 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `issue_dependencies`, by its action.
    pub enum IssueDependenciesEvent of IssueDependenciesCommon {
        BlockedByAdded(IssueDependenciesBlockedByAdded) = "blocked_by_added",
        BlockedByRemoved(IssueDependenciesBlockedByRemoved) = "blocked_by_removed",
        BlockingAdded(IssueDependenciesBlockingAdded) = "blocking_added",
        BlockingRemoved(IssueDependenciesBlockingRemoved) = "blocking_removed",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `blocked_issue`: an object, [`Issue`], or absent.
        blocked_issue: Option<Issue<'a>> = opt 84,
        /// `blocked_issue_id`: an integer, or absent.
        blocked_issue_id: Option<i64> = opt_integer 85,
        /// `blocked_issue_repo`: an object, [`Repository`], or absent.
        blocked_issue_repo: Option<Repository<'a>> = opt 86,
        /// `blocking_issue`: an object, [`Issue`], or absent.
        blocking_issue: Option<Issue<'a>> = opt 89,
        /// `blocking_issue_id`: an integer, or absent.
        blocking_issue_id: Option<i64> = opt_integer 90,
        /// `blocking_issue_repo`: an object, [`Repository`], or absent.
        blocking_issue_repo: Option<Repository<'a>> = opt 91,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `issue_relates_to`, by its action.
    pub enum IssueRelatesToEvent of IssueRelatesToCommon {
        RelatesToAdded(IssueRelatesToRelatesToAdded) = "relates_to_added",
        RelatesToRemoved(IssueRelatesToRelatesToRemoved) = "relates_to_removed",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], or absent.
        issue: Option<Issue<'a>> = opt 380,
        /// `issue_id`: an integer, or absent.
        issue_id: Option<i64> = opt_integer 390,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `related_issue`: an object, [`Issue`], or absent.
        related_issue: Option<Issue<'a>> = opt 631,
        /// `related_issue_id`: an integer, or absent.
        related_issue_id: Option<i64> = opt_integer 632,
        /// `related_issue_repo`: an object, [`Repository`], or absent.
        related_issue_repo: Option<Repository<'a>> = opt 633,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `issues`, by its action.
    pub enum IssuesEvent of IssuesCommon {
        Assigned(IssuesAssigned) = "assigned",
        Closed(IssuesClosed) = "closed",
        Deleted(IssuesDeleted) = "deleted",
        Demilestoned(IssuesDemilestoned) = "demilestoned",
        Edited(IssuesEdited) = "edited",
        FieldAdded(IssuesFieldAdded) = "field_added",
        FieldRemoved(IssuesFieldRemoved) = "field_removed",
        Labeled(IssuesLabeled) = "labeled",
        Locked(IssuesLocked) = "locked",
        Milestoned(IssuesMilestoned) = "milestoned",
        Opened(IssuesOpened) = "opened",
        Pinned(IssuesPinned) = "pinned",
        Reopened(IssuesReopened) = "reopened",
        Transferred(IssuesTransferred) = "transferred",
        Typed(IssuesTyped) = "typed",
        Unassigned(IssuesUnassigned) = "unassigned",
        Unlabeled(IssuesUnlabeled) = "unlabeled",
        Unlocked(IssuesUnlocked) = "unlocked",
        Unpinned(IssuesUnpinned) = "unpinned",
        Untyped(IssuesUntyped) = "untyped",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `assignee`: an object, [`User`], or absent.
        assignee: Option<User<'a>> = opt 60,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], or absent.
        issue: Option<Issue<'a>> = opt 380,
        /// `issue_field`: an object, [`IssuesIssueField`], or absent.
        issue_field: Option<IssuesIssueField<'a>> = opt 385,
        /// `issue_field_value`: an object, [`IssuesIssueFieldValue`], or absent.
        issue_field_value: Option<IssuesIssueFieldValue<'a>> = opt 388,
        /// `label`: an object, [`Label`], or absent.
        label: Option<Label<'a>> = opt 398,
        /// `milestone`: an object, [`Milestone`], or absent.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `type`: an object, [`IssueType`], or absent, or null.
        type_: Option<IssueType<'a>> = opt 846,
    }

    /// `label`, by its action.
    pub enum LabelEvent of LabelCommon {
        Created(LabelCreated) = "created",
        Deleted(LabelDeleted) = "deleted",
        Edited(LabelEdited) = "edited",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`LabelChanges`], or absent.
        changes: Option<LabelChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], or absent.
        label: Option<Label<'a>> = opt 398,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `marketplace_purchase`, by its action.
    pub enum MarketplacePurchaseEvent of MarketplacePurchaseCommon {
        Cancelled(MarketplacePurchaseCancelled) = "cancelled",
        Changed(MarketplacePurchaseChanged) = "changed",
        PendingChange(MarketplacePurchasePendingChange) = "pending_change",
        PendingChangeCancelled(MarketplacePurchasePendingChangeCancelled) = "pending_change_cancelled",
        Purchased(MarketplacePurchasePurchased) = "purchased",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `effective_date`: a time, or absent.
        effective_date: Option<Timestamp> = opt_time 258,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `marketplace_purchase`: an object, [`MarketplacePurchase`], or absent.
        marketplace_purchase: Option<MarketplacePurchase<'a>> = opt 434,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `previous_marketplace_purchase`: an object, [`MarketplacePurchase`], or absent.
        previous_marketplace_purchase: Option<MarketplacePurchase<'a>> = opt 564,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `member`, by its action.
    pub enum MemberEvent of MemberCommon {
        Added(MemberAdded) = "added",
        Edited(MemberEdited) = "edited",
        Removed(MemberRemoved) = "removed",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `member`: an object, [`User`], or absent, or null.
        member: Option<User<'a>> = opt 442,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `membership`, by its action.
    pub enum MembershipEvent of MembershipCommon {
        Added(MembershipAdded) = "added",
        Removed(MembershipRemoved) = "removed",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `member`: an object, [`User`], or absent, or null.
        member: Option<User<'a>> = opt 442,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`User`], or absent, or null.
        sender: Option<User<'a>> = opt 742,
        /// `team`: an object, [`Team`], or absent.
        team: Option<Team<'a>> = opt 814,
    }

    /// `merge_group`, by its action.
    pub enum MergeGroupEvent of MergeGroupCommon {
        ChecksRequested(MergeGroupChecksRequested) = "checks_requested",
        Destroyed(MergeGroupDestroyed) = "destroyed",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `merge_group`: an object, [`MergeGroup`], or absent.
        merge_group: Option<MergeGroup<'a>> = opt 449,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `reason`: a text out of [`MergeGroupDestroyedReason`], or absent.
        reason: Option<MergeGroupDestroyedReason<'a>> = opt 621,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `meta`, by its action.
    pub enum MetaEvent of MetaCommon {
        Deleted(MetaDeleted) = "deleted",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `hook`: an object, [`MetaHook`], or absent.
        hook: Option<MetaHook<'a>> = opt 345,
        /// `hook_id`: an integer, or absent.
        hook_id: Option<i64> = opt_integer 346,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `milestone`, by its action.
    pub enum MilestoneEvent of MilestoneCommon {
        Closed(MilestoneClosed) = "closed",
        Created(MilestoneCreated) = "created",
        Deleted(MilestoneDeleted) = "deleted",
        Edited(MilestoneEdited) = "edited",
        Opened(MilestoneOpened) = "opened",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`MilestoneChanges`], or absent.
        changes: Option<MilestoneChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `milestone`: an object, [`Milestone`], or absent.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `org_block`, by its action.
    pub enum OrgBlockEvent of OrgBlockCommon {
        Blocked(OrgBlockBlocked) = "blocked",
        Unblocked(OrgBlockUnblocked) = "unblocked",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `blocked_user`: an object, [`User`], or absent, or null.
        blocked_user: Option<User<'a>> = opt 87,
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

    /// `organization`, by its action.
    pub enum OrganizationEvent of OrganizationCommon {
        Deleted(OrganizationDeleted) = "deleted",
        MemberAdded(OrganizationMemberAdded) = "member_added",
        MemberInvited(OrganizationMemberInvited) = "member_invited",
        MemberRemoved(OrganizationMemberRemoved) = "member_removed",
        Renamed(OrganizationRenamed) = "renamed",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`OrganizationChanges`], or absent.
        changes: Option<OrganizationChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `invitation`: an object, [`OrganizationInvitation`], or absent.
        invitation: Option<OrganizationInvitation<'a>> = opt 369,
        /// `membership`: an object, [`Membership`], or absent.
        membership: Option<Membership<'a>> = opt 444,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `user`: an object, [`User`], or absent.
        user: Option<User<'a>> = opt 857,
    }

    /// `organization_custom_property`, by its action.
    pub enum OrganizationCustomPropertyEvent of OrganizationCustomPropertyCommon {
        Created(OrganizationCustomPropertyCreated) = "created",
        Deleted(OrganizationCustomPropertyDeleted) = "deleted",
        Updated(OrganizationCustomPropertyUpdated) = "updated",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `definition`: an object, [`OrganizationCustomPropertyDefinition`], or absent.
        definition: Option<OrganizationCustomPropertyDefinition<'a>> = opt 203,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `organization_custom_property_values`, by its action.
    pub enum OrganizationCustomPropertyValuesEvent of OrganizationCustomPropertyValuesCommon {
        Updated(OrganizationCustomPropertyValuesUpdated) = "updated",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `new_property_values`: a list, each an object, [`CustomPropertyValue`], or absent.
        new_property_values: List<'a, CustomPropertyValue<'a>> = all 480,
        /// `old_property_values`: a list, each an object, [`CustomPropertyValue`], or absent.
        old_property_values: List<'a, CustomPropertyValue<'a>> = all 497,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `package`, by its action.
    pub enum PackageEvent of PackageCommon {
        Published(PackagePublished) = "published",
        Updated(PackageUpdated) = "updated",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `package`: an object, [`PackagePackage`], or absent.
        package: Option<PackagePackage<'a>> = opt 521,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `personal_access_token_request`, by its action.
    pub enum PersonalAccessTokenRequestEvent of PersonalAccessTokenRequestCommon {
        Approved(PersonalAccessTokenRequestApproved) = "approved",
        Cancelled(PersonalAccessTokenRequestCancelled) = "cancelled",
        Created(PersonalAccessTokenRequestCreated) = "created",
        Denied(PersonalAccessTokenRequestDenied) = "denied",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `personal_access_token_request`: an object, [`PersonalAccessTokenRequest`], or absent.
        personal_access_token_request: Option<PersonalAccessTokenRequest<'a>> = opt 553,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `project`, by its action.
    pub enum ProjectEvent of ProjectCommon {
        Closed(ProjectClosed) = "closed",
        Created(ProjectCreated) = "created",
        Deleted(ProjectDeleted) = "deleted",
        Edited(ProjectEdited) = "edited",
        Reopened(ProjectReopened) = "reopened",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectChanges`], or absent.
        changes: Option<ProjectChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project`: an object, [`Project`], or absent.
        project: Option<Project<'a>> = opt 572,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `project_card`, by its action.
    pub enum ProjectCardEvent of ProjectCardCommon {
        Converted(ProjectCardConverted) = "converted",
        Created(ProjectCardCreated) = "created",
        Deleted(ProjectCardDeleted) = "deleted",
        Edited(ProjectCardEdited) = "edited",
        Moved(ProjectCardMoved) = "moved",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_card`: an object, [`ProjectCard`], or absent.
        project_card: Option<ProjectCard<'a>> = opt 573,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `project_column`, by its action.
    pub enum ProjectColumnEvent of ProjectColumnCommon {
        Created(ProjectColumnCreated) = "created",
        Deleted(ProjectColumnDeleted) = "deleted",
        Edited(ProjectColumnEdited) = "edited",
        Moved(ProjectColumnMoved) = "moved",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectColumnChanges`], or absent.
        changes: Option<ProjectColumnChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `project_column`: an object, [`ProjectColumn`], or absent.
        project_column: Option<ProjectColumn<'a>> = opt 574,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `projects_v2`, by its action.
    pub enum ProjectsV2Event of ProjectsV2Common {
        Closed(ProjectsV2Closed) = "closed",
        Created(ProjectsV2Created) = "created",
        Deleted(ProjectsV2Deleted) = "deleted",
        Edited(ProjectsV2Edited) = "edited",
        Reopened(ProjectsV2Reopened) = "reopened",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectsV2Changes`], or absent.
        changes: Option<ProjectsV2Changes<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2`: an object, [`ProjectsV2Project`], or absent.
        projects_v2: Option<ProjectsV2Project<'a>> = opt 578,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `projects_v2_item`, by its action.
    pub enum ProjectsV2ItemEvent of ProjectsV2ItemCommon {
        Archived(ProjectsV2ItemArchived) = "archived",
        Converted(ProjectsV2ItemConverted) = "converted",
        Created(ProjectsV2ItemCreated) = "created",
        Deleted(ProjectsV2ItemDeleted) = "deleted",
        Edited(ProjectsV2ItemEdited) = "edited",
        Reordered(ProjectsV2ItemReordered) = "reordered",
        Restored(ProjectsV2ItemRestored) = "restored",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_item`: an object, [`ProjectsV2Item`], or absent.
        projects_v2_item: Option<ProjectsV2Item<'a>> = opt 579,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `projects_v2_status_update`, by its action.
    pub enum ProjectsV2StatusUpdateEvent of ProjectsV2StatusUpdateCommon {
        Created(ProjectsV2StatusUpdateCreated) = "created",
        Deleted(ProjectsV2StatusUpdateDeleted) = "deleted",
        Edited(ProjectsV2StatusUpdateEdited) = "edited",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ProjectsV2StatusUpdateChanges`], or absent.
        changes: Option<ProjectsV2StatusUpdateChanges<'a>> = opt 109,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `projects_v2_status_update`: an object, [`ProjectsV2StatusUpdate`], or absent.
        projects_v2_status_update: Option<ProjectsV2StatusUpdate<'a>> = opt 580,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `pull_request`, by its action.
    pub enum PullRequestEvent of PullRequestCommon {
        Assigned(PullRequestAssigned) = "assigned",
        AutoMergeDisabled(PullRequestAutoMergeDisabled) = "auto_merge_disabled",
        AutoMergeEnabled(PullRequestAutoMergeEnabled) = "auto_merge_enabled",
        Closed(PullRequestClosed) = "closed",
        ConvertedToDraft(PullRequestConvertedToDraft) = "converted_to_draft",
        Demilestoned(PullRequestDemilestoned) = "demilestoned",
        Dequeued(PullRequestDequeued) = "dequeued",
        Edited(PullRequestEdited) = "edited",
        Enqueued(PullRequestEnqueued) = "enqueued",
        Labeled(PullRequestLabeled) = "labeled",
        Locked(PullRequestLocked) = "locked",
        Milestoned(PullRequestMilestoned) = "milestoned",
        Opened(PullRequestOpened) = "opened",
        ReadyForReview(PullRequestReadyForReview) = "ready_for_review",
        Reopened(PullRequestReopened) = "reopened",
        ReviewRequestRemoved(PullRequestReviewRequestRemoved) = "review_request_removed",
        ReviewRequested(PullRequestReviewRequested) = "review_requested",
        Stacked(PullRequestStacked) = "stacked",
        Synchronize(PullRequestSynchronize) = "synchronize",
        Unassigned(PullRequestUnassigned) = "unassigned",
        Unlabeled(PullRequestUnlabeled) = "unlabeled",
        Unlocked(PullRequestUnlocked) = "unlocked",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `after`: a text, or absent.
        after: Option<&'a str> = opt_text 23,
        /// `assignee`: an object, [`User`], or absent, or null.
        assignee: Option<User<'a>> = opt 60,
        /// `before`: a text, or absent.
        before: Option<&'a str> = opt_text 77,
        /// `changes`: an object, [`PullRequestChanges`], or absent.
        changes: Option<PullRequestChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], or absent.
        label: Option<Label<'a>> = opt 398,
        /// `milestone`: an object, [`Milestone`], or absent.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `number`: an integer, or absent.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], or absent.
        pull_request: Option<PullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `requested_reviewer`: an object, [`User`], or absent.
        requested_reviewer: Option<User<'a>> = opt 657,
        /// `requested_team`: an object, [`Team`], or absent.
        requested_team: Option<Team<'a>> = opt 659,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `stack`: an object, [`PullRequestStack`], or absent.
        stack: Option<PullRequestStack<'a>> = opt 768,
    }

    /// `pull_request_review`, by its action.
    pub enum PullRequestReviewEvent of PullRequestReviewCommon {
        Dismissed(PullRequestReviewDismissed) = "dismissed",
        Edited(PullRequestReviewEdited) = "edited",
        Submitted(PullRequestReviewSubmitted) = "submitted",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`PullRequestReviewChanges`], or absent.
        changes: Option<PullRequestReviewChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`SimplePullRequest`], or absent.
        pull_request: Option<SimplePullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `review`: an object, [`PullRequestReview`], or absent.
        review: Option<PullRequestReview<'a>> = opt 688,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `pull_request_review_comment`, by its action.
    pub enum PullRequestReviewCommentEvent of PullRequestReviewCommentCommon {
        Created(PullRequestReviewCommentCreated) = "created",
        Deleted(PullRequestReviewCommentDeleted) = "deleted",
        Edited(PullRequestReviewCommentEdited) = "edited",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`WebhooksChanges`], or absent.
        changes: Option<WebhooksChanges<'a>> = opt 109,
        /// `comment`: an object, [`PullRequestReviewComment`], or absent.
        comment: Option<PullRequestReviewComment<'a>> = opt 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequestReviewCommentPullRequest`], or absent.
        pull_request: Option<PullRequestReviewCommentPullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `pull_request_review_thread`, by its action.
    pub enum PullRequestReviewThreadEvent of PullRequestReviewThreadCommon {
        Resolved(PullRequestReviewThreadResolved) = "resolved",
        Unresolved(PullRequestReviewThreadUnresolved) = "unresolved",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`SimplePullRequest`], or absent.
        pull_request: Option<SimplePullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `thread`: an object, [`PullRequestReviewThreadThread`], or absent.
        thread: Option<PullRequestReviewThreadThread<'a>> = opt 821,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// `registry_package`, by its action.
    pub enum RegistryPackageEvent of RegistryPackageCommon {
        Published(RegistryPackagePublished) = "published",
        Updated(RegistryPackageUpdated) = "updated",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `registry_package`: an object, [`RegistryPackageRegistryPackage`], or absent.
        registry_package: Option<RegistryPackageRegistryPackage<'a>> = opt 630,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `release`, by its action.
    pub enum ReleaseEvent of ReleaseCommon {
        Created(ReleaseCreated) = "created",
        Deleted(ReleaseDeleted) = "deleted",
        Edited(ReleaseEdited) = "edited",
        Prereleased(ReleasePrereleased) = "prereleased",
        Published(ReleasePublished) = "published",
        Released(ReleaseReleased) = "released",
        Unpublished(ReleaseUnpublished) = "unpublished",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ReleaseChanges`], or absent.
        changes: Option<ReleaseChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `release`: an object, [`Release`], or absent.
        release: Option<Release<'a>> = opt 635,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `repository`, by its action.
    pub enum RepositoryEvent of RepositoryCommon {
        AnonymousAccessDisabled(RepositoryAnonymousAccessDisabled) = "anonymous_access_disabled",
        AnonymousAccessEnabled(RepositoryAnonymousAccessEnabled) = "anonymous_access_enabled",
        Archived(RepositoryArchived) = "archived",
        Created(RepositoryCreated) = "created",
        Deleted(RepositoryDeleted) = "deleted",
        Edited(RepositoryEdited) = "edited",
        Privatized(RepositoryPrivatized) = "privatized",
        Publicized(RepositoryPublicized) = "publicized",
        Renamed(RepositoryRenamed) = "renamed",
        Transferred(RepositoryTransferred) = "transferred",
        Unarchived(RepositoryUnarchived) = "unarchived",
    } {
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
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `repository_advisory`, by its action.
    pub enum RepositoryAdvisoryEvent of RepositoryAdvisoryCommon {
        Published(RepositoryAdvisoryPublished) = "published",
        Reported(RepositoryAdvisoryReported) = "reported",
    } {
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

    /// `repository_ruleset`, by its action.
    pub enum RepositoryRulesetEvent of RepositoryRulesetCommon {
        Created(RepositoryRulesetCreated) = "created",
        Deleted(RepositoryRulesetDeleted) = "deleted",
        Edited(RepositoryRulesetEdited) = "edited",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`RepositoryRulesetChanges`], or absent.
        changes: Option<RepositoryRulesetChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_ruleset`: an object, [`RepositoryRuleset`], or absent.
        repository_ruleset: Option<RepositoryRuleset<'a>> = opt 652,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `repository_vulnerability_alert`, by its action.
    pub enum RepositoryVulnerabilityAlertEvent of RepositoryVulnerabilityAlertCommon {
        Create(RepositoryVulnerabilityAlertCreate) = "create",
        Dismiss(RepositoryVulnerabilityAlertDismiss) = "dismiss",
        Reopen(RepositoryVulnerabilityAlertReopen) = "reopen",
        Resolve(RepositoryVulnerabilityAlertResolve) = "resolve",
    } {
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

    /// `secret_scanning_alert`, by its action.
    pub enum SecretScanningAlertEvent of SecretScanningAlertCommon {
        Assigned(SecretScanningAlertAssigned) = "assigned",
        Created(SecretScanningAlertCreated) = "created",
        MetadataCreated(SecretScanningAlertMetadataCreated) = "metadata_created",
        MetadataRemoved(SecretScanningAlertMetadataRemoved) = "metadata_removed",
        PubliclyLeaked(SecretScanningAlertPubliclyLeaked) = "publicly_leaked",
        Reopened(SecretScanningAlertReopened) = "reopened",
        Resolved(SecretScanningAlertResolved) = "resolved",
        Revoked(SecretScanningAlertRevoked) = "revoked",
        Unassigned(SecretScanningAlertUnassigned) = "unassigned",
        Validated(SecretScanningAlertValidated) = "validated",
    } {
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

    /// `secret_scanning_alert_location`, by its action.
    pub enum SecretScanningAlertLocationEvent of SecretScanningAlertLocationCommon {
        Created(SecretScanningAlertLocationCreated) = "created",
    } {
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

    /// `secret_scanning_scan`, by its action.
    pub enum SecretScanningScanEvent of SecretScanningScanCommon {
        Completed(SecretScanningScanCompleted) = "completed",
    } {
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

    /// `security_advisory`, by its action.
    pub enum SecurityAdvisoryEvent of SecurityAdvisoryCommon {
        Published(SecurityAdvisoryPublished) = "published",
        Updated(SecurityAdvisoryUpdated) = "updated",
        Withdrawn(SecurityAdvisoryWithdrawn) = "withdrawn",
    } {
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

    /// `sponsorship`, by its action.
    pub enum SponsorshipEvent of SponsorshipCommon {
        Cancelled(SponsorshipCancelled) = "cancelled",
        Created(SponsorshipCreated) = "created",
        Edited(SponsorshipEdited) = "edited",
        PendingCancellation(SponsorshipPendingCancellation) = "pending_cancellation",
        PendingTierChange(SponsorshipPendingTierChange) = "pending_tier_change",
        TierChanged(SponsorshipTierChanged) = "tier_changed",
    } {
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
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sponsorship`: an object, [`WebhooksSponsorship`], or absent.
        sponsorship: Option<WebhooksSponsorship<'a>> = opt 764,
    }

    /// `star`, by its action.
    pub enum StarEvent of StarCommon {
        Created(StarCreated) = "created",
        Deleted(StarDeleted) = "deleted",
    } {
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
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `sub_issues`, by its action.
    pub enum SubIssuesEvent of SubIssuesCommon {
        ParentIssueAdded(SubIssuesParentIssueAdded) = "parent_issue_added",
        ParentIssueRemoved(SubIssuesParentIssueRemoved) = "parent_issue_removed",
        SubIssueAdded(SubIssuesSubIssueAdded) = "sub_issue_added",
        SubIssueRemoved(SubIssuesSubIssueRemoved) = "sub_issue_removed",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `parent_issue`: an object, [`Issue`], or absent.
        parent_issue: Option<Issue<'a>> = opt 532,
        /// `parent_issue_id`: an integer, or absent.
        parent_issue_id: Option<i64> = opt_integer 533,
        /// `parent_issue_repo`: an object, [`Repository`], or absent.
        parent_issue_repo: Option<Repository<'a>> = opt 534,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sub_issue`: an object, [`Issue`], or absent.
        sub_issue: Option<Issue<'a>> = opt 786,
        /// `sub_issue_id`: an integer, or absent.
        sub_issue_id: Option<i64> = opt_integer 787,
        /// `sub_issue_repo`: an object, [`Repository`], or absent.
        sub_issue_repo: Option<Repository<'a>> = opt 788,
    }

    /// `team`, by its action.
    pub enum TeamEvent of TeamCommon {
        AddedToRepository(TeamAddedToRepository) = "added_to_repository",
        Created(TeamCreated) = "created",
        Deleted(TeamDeleted) = "deleted",
        Edited(TeamEdited) = "edited",
        RemovedFromRepository(TeamRemovedFromRepository) = "removed_from_repository",
    } {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`TeamChanges`], or absent.
        changes: Option<TeamChanges<'a>> = opt 109,
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
        /// `team`: an object, [`Team`], or absent.
        team: Option<Team<'a>> = opt 814,
    }

    /// `user`, by its action.
    pub enum UserEvent of UserCommon {
        Created(UserCreated) = "created",
        Deleted(UserDeleted) = "deleted",
    } {
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
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `user`: an object, [`User`], or absent.
        user: Option<User<'a>> = opt 857,
    }

    /// `watch`, by its action.
    pub enum WatchEvent of WatchCommon {
        Started(WatchStarted) = "started",
    } {
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
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// `workflow_job`, by its action.
    pub enum WorkflowJobEvent of WorkflowJobCommon {
        Completed(WorkflowJobCompleted) = "completed",
        InProgress(WorkflowJobInProgress) = "in_progress",
        Queued(WorkflowJobQueued) = "queued",
        Waiting(WorkflowJobWaiting) = "waiting",
    } {
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
        /// `workflow_job`: an object, [`WorkflowJob`], or absent.
        workflow_job: Option<WorkflowJob<'a>> = opt 885,
    }

    /// `workflow_run`, by its action.
    pub enum WorkflowRunEvent of WorkflowRunCommon {
        Completed(WorkflowRunCompleted) = "completed",
        InProgress(WorkflowRunInProgress) = "in_progress",
        Requested(WorkflowRunRequested) = "requested",
    } {
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
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `workflow`: an object, [`Workflow`], or absent.
        workflow: Option<Workflow<'a>> = opt 883,
        /// `workflow_run`: an object, [`WorkflowRun`], or absent.
        workflow_run: Option<WorkflowRun<'a>> = opt 889,
    }
}
