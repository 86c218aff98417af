//! Lists the key that identifies a payload as one of the event that the unsigned header names.
//!
//! The lists are from the schemas of the npm package `@octokit/openapi` 23.0.2 and the payloads of
//! `@octokit/webhooks-examples` 7.6.1 (both MIT licence). Of the keys that all payloads of an event have, on all hosts,
//! the list has the one that names the event's subject. `tests/relabelled.rs` compares this file with the schemas.

use crate::names::EventName;

/// Returns the top-level keys of which every payload of the event has at least one: usually a single key. Returns
/// nothing for an event whose payloads have no certain key.
///
/// `issue_dependencies` and `sub_issues` lack one of their two issues if it is in another
/// repository: <https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_dependencies>.
pub(crate) fn identified_by(name: &EventName) -> &'static [&'static str] {
    match name {
        EventName::BranchProtectionConfiguration
        | EventName::DeploymentProtectionRule
        | EventName::Enterprise
        | EventName::GithubAppAuthorization
        | EventName::Installation
        | EventName::Organization
        | EventName::Repository
        | EventName::User
        | EventName::Watch => &["action"],
        EventName::CodeScanningAlert
        | EventName::DependabotAlert
        | EventName::RepositoryVulnerabilityAlert
        | EventName::SecretScanningAlert => &["alert"],
        EventName::IssueDependencies => &["blocked_issue", "blocking_issue"],
        EventName::OrgBlock => &["blocked_user"],
        EventName::PageBuild => &["build"],
        EventName::CacheSync => &["cache_location"],
        EventName::CheckRun => &["check_run"],
        EventName::CheckSuite => &["check_suite"],
        EventName::RepositoryDispatch => &["client_payload"],
        EventName::CommitComment
        | EventName::DiscussionComment
        | EventName::IssueComment
        | EventName::PullRequestReviewComment => &["comment"],
        EventName::Status => &["context"],
        EventName::CustomProperty | EventName::OrganizationCustomProperty => &["definition"],
        EventName::Deployment => &["deployment"],
        EventName::DeploymentStatus => &["deployment_status"],
        EventName::Discussion => &["discussion"],
        EventName::BypassRequestSecretScanning
        | EventName::DismissalRequestCodeScanning
        | EventName::DismissalRequestDependabot
        | EventName::DismissalRequestSecretScanning
        | EventName::ExemptionRequestPushRuleset => &["exemption_request"],
        EventName::Fork => &["forkee"],
        EventName::Meta => &["hook"],
        EventName::Issues => &["issue"],
        EventName::DeployKey => &["key"],
        EventName::Label => &["label"],
        EventName::SecretScanningAlertLocation => &["location"],
        EventName::MarketplacePurchase => &["marketplace_purchase"],
        EventName::Create => &["master_branch"],
        EventName::Member => &["member"],
        EventName::MergeGroup => &["merge_group"],
        EventName::Milestone => &["milestone"],
        EventName::CustomPropertyValues | EventName::OrganizationCustomPropertyValues => {
            &["new_property_values"]
        }
        EventName::Package => &["package"],
        EventName::Gollum => &["pages"],
        EventName::SubIssues => &["parent_issue", "sub_issue"],
        EventName::IssueRelatesTo => &["issue", "related_issue"],
        EventName::PersonalAccessTokenRequest => &["personal_access_token_request"],
        EventName::Project => &["project"],
        EventName::ProjectCard => &["project_card"],
        EventName::ProjectColumn => &["project_column"],
        EventName::ProjectsV2 => &["projects_v2"],
        EventName::ProjectsV2Item => &["projects_v2_item"],
        EventName::ProjectsV2StatusUpdate => &["projects_v2_status_update"],
        EventName::PullRequest => &["pull_request"],
        EventName::Push => &["ref"],
        EventName::Delete => &["ref_type"],
        EventName::RegistryPackage => &["registry_package"],
        EventName::Release => &["release"],
        EventName::InstallationRepositories => &["repositories_added"],
        EventName::RepositoryAdvisory => &["repository_advisory"],
        EventName::RepositoryRuleset => &["repository_ruleset"],
        EventName::PullRequestReview => &["review"],
        EventName::BranchProtectionRule => &["rule"],
        EventName::Membership => &["scope"],
        EventName::SecurityAdvisory => &["security_advisory"],
        EventName::DeploymentReview => &["since"],
        EventName::Sponsorship => &["sponsorship"],
        EventName::Star => &["starred_at"],
        EventName::SecretScanningScan => &["started_at"],
        EventName::RepositoryImport => &["status"],
        EventName::InstallationTarget => &["target_type"],
        EventName::Team | EventName::TeamAdd => &["team"],
        EventName::PullRequestReviewThread => &["thread"],
        EventName::WorkflowDispatch => &["workflow"],
        EventName::WorkflowJob => &["workflow_job"],
        EventName::WorkflowRun => &["workflow_run"],
        _ => &[],
    }
}
