//! GitHub's payloads, one file for each family of events. Written by `cargo xtask gen` from:
//!
//! - npm @octokit/openapi-webhooks 12.1.0 (MIT): api.github.com, ghec, ghes-3.14, ghes-3.15, ghes-3.16, ghes-3.17, ghes-3.18, ghes-3.19
//! - npm @octokit/webhooks-examples 7.6.1 (MIT): api.github.com
//!
//! Each family is a cargo feature. All types are here, whatever their family.

#[cfg(any(
    feature = "actions",
    feature = "apps",
    feature = "deployments",
    feature = "discussions",
    feature = "git",
    feature = "issues",
    feature = "organizations",
    feature = "packages",
    feature = "projects",
    feature = "pull_requests",
    feature = "repositories",
    feature = "security"
))]
mod shared;
#[cfg(any(
    feature = "actions",
    feature = "apps",
    feature = "deployments",
    feature = "discussions",
    feature = "git",
    feature = "issues",
    feature = "organizations",
    feature = "packages",
    feature = "projects",
    feature = "pull_requests",
    feature = "repositories",
    feature = "security"
))]
pub use self::shared::*;
#[cfg(any(
    feature = "actions",
    feature = "apps",
    feature = "deployments",
    feature = "discussions",
    feature = "organizations",
    feature = "packages",
    feature = "projects",
    feature = "repositories",
    feature = "security"
))]
mod shared_more;
#[cfg(any(
    feature = "actions",
    feature = "apps",
    feature = "deployments",
    feature = "discussions",
    feature = "organizations",
    feature = "packages",
    feature = "projects",
    feature = "repositories",
    feature = "security"
))]
pub use self::shared_more::*;
#[cfg(feature = "actions")]
mod actions;
#[cfg(feature = "actions")]
pub use self::actions::*;
#[cfg(feature = "apps")]
mod apps;
#[cfg(feature = "apps")]
pub use self::apps::*;
#[cfg(feature = "deployments")]
mod deployments;
#[cfg(feature = "deployments")]
pub use self::deployments::*;
#[cfg(feature = "discussions")]
mod discussions;
#[cfg(feature = "discussions")]
pub use self::discussions::*;
#[cfg(feature = "git")]
mod git;
#[cfg(feature = "git")]
pub use self::git::*;
#[cfg(feature = "issues")]
mod issues;
#[cfg(feature = "issues")]
pub use self::issues::*;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "organizations")]
pub use self::organizations::*;
#[cfg(feature = "packages")]
mod packages;
#[cfg(feature = "packages")]
pub use self::packages::*;
#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "projects")]
pub use self::projects::*;
#[cfg(feature = "pull_requests")]
mod pull_requests;
#[cfg(feature = "pull_requests")]
pub use self::pull_requests::*;
#[cfg(feature = "repositories")]
mod repositories;
#[cfg(feature = "repositories")]
pub use self::repositories::*;
#[cfg(feature = "security")]
mod security;
#[cfg(feature = "security")]
pub use self::security::*;

pub use webhook_payload::{Json, Map, OneOrMany, Scalar, ScalarOr, TextOr, Time};

crate::typed::events! {
    one {
        WorkflowDispatch(WorkflowDispatch) = "workflow_dispatch" in "actions",
        RepositoryDispatch(RepositoryDispatch) = "repository_dispatch" in "actions",
        Ping(Ping) = "ping" in "apps",
        PageBuild(PageBuild) = "page_build" in "deployments",
        Push(Push) = "push" in "git",
        Create(Create) = "create" in "git",
        Delete(Delete) = "delete" in "git",
        Status(Status) = "status" in "git",
        Gollum(Gollum) = "gollum" in "git",
        TeamAdd(TeamAdd) = "team_add" in "organizations",
        RepositoryImport(RepositoryImport) = "repository_import" in "repositories",
        Public(Public) = "public" in "repositories",
        Fork(Fork) = "fork" in "repositories",
        CacheSync(CacheSync) = "cache_sync" in "repositories",
        SecurityAndAnalysis(SecurityAndAnalysis) = "security_and_analysis" in "security",
    }
    each {
        CheckRun(CheckRunEvent) = "check_run" in "actions",
        CheckSuite(CheckSuiteEvent) = "check_suite" in "actions",
        WorkflowJob(WorkflowJobEvent) = "workflow_job" in "actions",
        WorkflowRun(WorkflowRunEvent) = "workflow_run" in "actions",
        Meta(MetaEvent) = "meta" in "apps",
        Installation(InstallationEvent) = "installation" in "apps",
        InstallationRepositories(InstallationRepositoriesEvent) = "installation_repositories" in "apps",
        InstallationTarget(InstallationTargetEvent) = "installation_target" in "apps",
        GithubAppAuthorization(GithubAppAuthorizationEvent) = "github_app_authorization" in "apps",
        MarketplacePurchase(MarketplacePurchaseEvent) = "marketplace_purchase" in "apps",
        PersonalAccessTokenRequest(PersonalAccessTokenRequestEvent) = "personal_access_token_request" in "apps",
        Sponsorship(SponsorshipEvent) = "sponsorship" in "apps",
        Deployment(DeploymentEvent) = "deployment" in "deployments",
        DeploymentStatus(DeploymentStatusEvent) = "deployment_status" in "deployments",
        DeploymentProtectionRule(DeploymentProtectionRuleEvent) = "deployment_protection_rule" in "deployments",
        DeploymentReview(DeploymentReviewEvent) = "deployment_review" in "deployments",
        Discussion(DiscussionEvent) = "discussion" in "discussions",
        DiscussionComment(DiscussionCommentEvent) = "discussion_comment" in "discussions",
        CommitComment(CommitCommentEvent) = "commit_comment" in "git",
        Issues(IssuesEvent) = "issues" in "issues",
        IssueComment(IssueCommentEvent) = "issue_comment" in "issues",
        IssueDependencies(IssueDependenciesEvent) = "issue_dependencies" in "issues",
        SubIssues(SubIssuesEvent) = "sub_issues" in "issues",
        Label(LabelEvent) = "label" in "issues",
        Milestone(MilestoneEvent) = "milestone" in "issues",
        Organization(OrganizationEvent) = "organization" in "organizations",
        Member(MemberEvent) = "member" in "organizations",
        Membership(MembershipEvent) = "membership" in "organizations",
        Team(TeamEvent) = "team" in "organizations",
        OrgBlock(OrgBlockEvent) = "org_block" in "organizations",
        CustomProperty(CustomPropertyEvent) = "custom_property" in "organizations",
        CustomPropertyValues(CustomPropertyValuesEvent) = "custom_property_values" in "organizations",
        OrganizationCustomProperty(OrganizationCustomPropertyEvent) = "organization_custom_property" in "organizations",
        OrganizationCustomPropertyValues(OrganizationCustomPropertyValuesEvent) = "organization_custom_property_values" in "organizations",
        Enterprise(EnterpriseEvent) = "enterprise" in "organizations",
        User(UserEvent) = "user" in "organizations",
        Release(ReleaseEvent) = "release" in "packages",
        Package(PackageEvent) = "package" in "packages",
        RegistryPackage(RegistryPackageEvent) = "registry_package" in "packages",
        Project(ProjectEvent) = "project" in "projects",
        ProjectCard(ProjectCardEvent) = "project_card" in "projects",
        ProjectColumn(ProjectColumnEvent) = "project_column" in "projects",
        ProjectsV2(ProjectsV2Event) = "projects_v2" in "projects",
        ProjectsV2Item(ProjectsV2ItemEvent) = "projects_v2_item" in "projects",
        ProjectsV2StatusUpdate(ProjectsV2StatusUpdateEvent) = "projects_v2_status_update" in "projects",
        PullRequest(PullRequestEvent) = "pull_request" in "pull_requests",
        PullRequestReview(PullRequestReviewEvent) = "pull_request_review" in "pull_requests",
        PullRequestReviewComment(PullRequestReviewCommentEvent) = "pull_request_review_comment" in "pull_requests",
        PullRequestReviewThread(PullRequestReviewThreadEvent) = "pull_request_review_thread" in "pull_requests",
        MergeGroup(MergeGroupEvent) = "merge_group" in "pull_requests",
        Repository(RepositoryEvent) = "repository" in "repositories",
        RepositoryRuleset(RepositoryRulesetEvent) = "repository_ruleset" in "repositories",
        BranchProtectionConfiguration(BranchProtectionConfigurationEvent) = "branch_protection_configuration" in "repositories",
        BranchProtectionRule(BranchProtectionRuleEvent) = "branch_protection_rule" in "repositories",
        Star(StarEvent) = "star" in "repositories",
        Watch(WatchEvent) = "watch" in "repositories",
        DeployKey(DeployKeyEvent) = "deploy_key" in "repositories",
        CodeScanningAlert(CodeScanningAlertEvent) = "code_scanning_alert" in "security",
        DependabotAlert(DependabotAlertEvent) = "dependabot_alert" in "security",
        SecretScanningAlert(SecretScanningAlertEvent) = "secret_scanning_alert" in "security",
        SecretScanningAlertLocation(SecretScanningAlertLocationEvent) = "secret_scanning_alert_location" in "security",
        SecretScanningScan(SecretScanningScanEvent) = "secret_scanning_scan" in "security",
        SecurityAdvisory(SecurityAdvisoryEvent) = "security_advisory" in "security",
        RepositoryAdvisory(RepositoryAdvisoryEvent) = "repository_advisory" in "security",
        RepositoryVulnerabilityAlert(RepositoryVulnerabilityAlertEvent) = "repository_vulnerability_alert" in "security",
        BypassRequestSecretScanning(BypassRequestSecretScanningEvent) = "bypass_request_secret_scanning" in "security",
        DismissalRequestCodeScanning(DismissalRequestCodeScanningEvent) = "dismissal_request_code_scanning" in "security",
        DismissalRequestSecretScanning(DismissalRequestSecretScanningEvent) = "dismissal_request_secret_scanning" in "security",
        ExemptionRequestPushRuleset(ExemptionRequestPushRulesetEvent) = "exemption_request_push_ruleset" in "security",
    }
}
