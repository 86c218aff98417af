//! By what a payload is known to be of the event that the unsigned header names.
//!
//! From the schemas of the npm package `@octokit/openapi` 23.0.2 and the payloads of
//! `@octokit/webhooks-examples` 7.6.1 (both MIT licence): of the keys that all of them have, for all
//! hosts, the one that is the subject of the event. `tests/relabelled.rs` holds this file against them.

use crate::names::EventName;

/// The top-level key that a payload of the event always has; of several it has at least one. Empty
/// where nothing is certain.
///
/// `issue_dependencies` and `sub_issues` lack one of their two issues where it is in another
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

/// Whether a payload of this event and action is held against [`identified_by`]. One of an action that
/// this version does not know is not: what such a payload has, nobody here knows. An event that has no
/// actions always is, whatever its payload calls an action.
pub(crate) fn is_held(name: &EventName, action: Option<&str>) -> bool {
    let known = actions(name);
    known.is_empty() || action.is_none_or(|action| known.contains(&action))
}

/// Whether events of this name have this action; or none, where no action of theirs is listed here.
pub(crate) fn knows_action(name: &EventName, action: Option<&str>) -> bool {
    let known = actions(name);
    action.map_or(known.is_empty(), |action| known.contains(&action))
}

fn actions(name: &EventName) -> &'static [&'static str] {
    match name {
        EventName::BranchProtectionConfiguration => &["disabled", "enabled"],
        EventName::BranchProtectionRule => &["created", "deleted", "edited"],
        EventName::BypassRequestSecretScanning => &[
            "cancelled",
            "completed",
            "created",
            "response_dismissed",
            "response_submitted",
        ],
        EventName::CheckRun => &["completed", "created", "requested_action", "rerequested"],
        EventName::CheckSuite => &["completed", "requested", "rerequested"],
        EventName::CodeScanningAlert => &[
            "appeared_in_branch",
            "closed_by_user",
            "created",
            "fixed",
            "reopened",
            "reopened_by_user",
        ],
        EventName::CommitComment => &["created"],
        EventName::CustomProperty => &["created", "deleted", "promote_to_enterprise", "updated"],
        EventName::CustomPropertyValues => &["updated"],
        EventName::DependabotAlert => &[
            "auto_dismissed",
            "auto_reopened",
            "created",
            "dismissed",
            "fixed",
            "reintroduced",
            "reopened",
        ],
        EventName::DeployKey => &["created", "deleted"],
        EventName::Deployment => &["created"],
        EventName::DeploymentProtectionRule => &["requested"],
        EventName::DeploymentReview => &["approved", "rejected", "requested"],
        EventName::DeploymentStatus => &["created"],
        EventName::Discussion => &[
            "answered",
            "category_changed",
            "closed",
            "created",
            "deleted",
            "edited",
            "labeled",
            "locked",
            "pinned",
            "reopened",
            "transferred",
            "unanswered",
            "unlabeled",
            "unlocked",
            "unpinned",
        ],
        EventName::DiscussionComment => &["created", "deleted", "edited"],
        EventName::DismissalRequestCodeScanning => &["created", "response_submitted"],
        EventName::DismissalRequestSecretScanning => &[
            "cancelled",
            "completed",
            "created",
            "response_dismissed",
            "response_submitted",
        ],
        EventName::Enterprise => &["anonymous_access_disabled", "anonymous_access_enabled"],
        EventName::ExemptionRequestPushRuleset => &[
            "cancelled",
            "completed",
            "created",
            "response_dismissed",
            "response_submitted",
        ],
        EventName::GithubAppAuthorization => &["revoked"],
        EventName::Installation => &[
            "created",
            "deleted",
            "new_permissions_accepted",
            "suspend",
            "unsuspend",
        ],
        EventName::InstallationRepositories => &["added", "removed"],
        EventName::InstallationTarget => &["renamed"],
        EventName::IssueComment => &["created", "deleted", "edited"],
        EventName::IssueDependencies => &[
            "blocked_by_added",
            "blocked_by_removed",
            "blocking_added",
            "blocking_removed",
        ],
        EventName::Issues => &[
            "assigned",
            "closed",
            "deleted",
            "demilestoned",
            "edited",
            "labeled",
            "locked",
            "milestoned",
            "opened",
            "pinned",
            "reopened",
            "transferred",
            "typed",
            "unassigned",
            "unlabeled",
            "unlocked",
            "unpinned",
            "untyped",
        ],
        EventName::Label => &["created", "deleted", "edited"],
        EventName::MarketplacePurchase => &[
            "cancelled",
            "changed",
            "pending_change",
            "pending_change_cancelled",
            "purchased",
        ],
        EventName::Member => &["added", "edited", "removed"],
        EventName::Membership => &["added", "removed"],
        EventName::MergeGroup => &["checks_requested", "destroyed"],
        EventName::Meta => &["deleted"],
        EventName::Milestone => &["closed", "created", "deleted", "edited", "opened"],
        EventName::OrgBlock => &["blocked", "unblocked"],
        EventName::Organization => &[
            "deleted",
            "member_added",
            "member_invited",
            "member_removed",
            "renamed",
        ],
        EventName::OrganizationCustomProperty => &["created", "deleted", "updated"],
        EventName::OrganizationCustomPropertyValues => &["updated"],
        EventName::Package => &["published", "updated"],
        EventName::PersonalAccessTokenRequest => &["approved", "cancelled", "created", "denied"],
        EventName::Project => &["closed", "created", "deleted", "edited", "reopened"],
        EventName::ProjectCard => &["converted", "created", "deleted", "edited", "moved"],
        EventName::ProjectColumn => &["created", "deleted", "edited", "moved"],
        EventName::ProjectsV2 => &["closed", "created", "deleted", "edited", "reopened"],
        EventName::ProjectsV2Item => &[
            "archived",
            "converted",
            "created",
            "deleted",
            "edited",
            "reordered",
            "restored",
        ],
        EventName::ProjectsV2StatusUpdate => &["created", "deleted", "edited"],
        EventName::PullRequest => &[
            "assigned",
            "auto_merge_disabled",
            "auto_merge_enabled",
            "closed",
            "converted_to_draft",
            "demilestoned",
            "dequeued",
            "edited",
            "enqueued",
            "labeled",
            "locked",
            "milestoned",
            "opened",
            "ready_for_review",
            "reopened",
            "review_request_removed",
            "review_requested",
            "synchronize",
            "unassigned",
            "unlabeled",
            "unlocked",
        ],
        EventName::PullRequestReview => &["dismissed", "edited", "submitted"],
        EventName::PullRequestReviewComment => &["created", "deleted", "edited"],
        EventName::PullRequestReviewThread => &["resolved", "unresolved"],
        EventName::RegistryPackage => &["published", "updated"],
        EventName::Release => &[
            "created",
            "deleted",
            "edited",
            "prereleased",
            "published",
            "released",
            "unpublished",
        ],
        EventName::Repository => &[
            "anonymous_access_disabled",
            "anonymous_access_enabled",
            "archived",
            "created",
            "deleted",
            "edited",
            "privatized",
            "publicized",
            "renamed",
            "transferred",
            "unarchived",
        ],
        EventName::RepositoryAdvisory => &["published", "reported"],
        EventName::RepositoryRuleset => &["created", "deleted", "edited"],
        EventName::RepositoryVulnerabilityAlert => &["create", "dismiss", "reopen", "resolve"],
        EventName::SecretScanningAlert => &[
            "assigned",
            "created",
            "publicly_leaked",
            "reopened",
            "resolved",
            "unassigned",
            "validated",
        ],
        EventName::SecretScanningAlertLocation => &["created"],
        EventName::SecretScanningScan => &["completed"],
        EventName::SecurityAdvisory => &["published", "updated", "withdrawn"],
        EventName::Sponsorship => &[
            "cancelled",
            "created",
            "edited",
            "pending_cancellation",
            "pending_tier_change",
            "tier_changed",
        ],
        EventName::Star => &["created", "deleted"],
        EventName::SubIssues => &[
            "parent_issue_added",
            "parent_issue_removed",
            "sub_issue_added",
            "sub_issue_removed",
        ],
        EventName::Team => &[
            "added_to_repository",
            "created",
            "deleted",
            "edited",
            "removed_from_repository",
        ],
        EventName::User => &["created", "deleted"],
        EventName::Watch => &["started"],
        EventName::WorkflowJob => &["completed", "in_progress", "queued", "waiting"],
        EventName::WorkflowRun => &["completed", "in_progress", "requested"],
        _ => &[],
    }
}
