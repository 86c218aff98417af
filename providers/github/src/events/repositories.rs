//! `repository`, `repository_import`, `repository_ruleset`, `branch_protection_configuration`, `branch_protection_rule`, `public`, `star`, `watch`, `fork`, `deploy_key`, `cache_sync`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `repository`, by its action.
    pub enum RepositoryEvent {
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
    }

    /// `repository_ruleset`, by its action.
    pub enum RepositoryRulesetEvent {
        Created(RepositoryRulesetCreated) = "created",
        Deleted(RepositoryRulesetDeleted) = "deleted",
        Edited(RepositoryRulesetEdited) = "edited",
    }

    /// `branch_protection_configuration`, by its action.
    pub enum BranchProtectionConfigurationEvent {
        Disabled(BranchProtectionConfigurationDisabled) = "disabled",
        Enabled(BranchProtectionConfigurationEnabled) = "enabled",
    }

    /// `branch_protection_rule`, by its action.
    pub enum BranchProtectionRuleEvent {
        Created(BranchProtectionRuleCreated) = "created",
        Deleted(BranchProtectionRuleDeleted) = "deleted",
        Edited(BranchProtectionRuleEdited) = "edited",
    }

    /// `star`, by its action.
    pub enum StarEvent {
        Created(StarCreated) = "created",
        Deleted(StarDeleted) = "deleted",
    }

    /// `watch`, by its action.
    pub enum WatchEvent {
        Started(WatchStarted) = "started",
    }

    /// `deploy_key`, by its action.
    pub enum DeployKeyEvent {
        Created(DeployKeyCreated) = "created",
        Deleted(DeployKeyDeleted) = "deleted",
    }
}

webhook_payload::payload! {
    /// The payload of `branch_protection_configuration` with the action `disabled`.
    pub struct BranchProtectionConfigurationDisabled {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `branch_protection_configuration` with the action `enabled`.
    pub struct BranchProtectionConfigurationEnabled {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `branch_protection_rule` with the action `created`.
    pub struct BranchProtectionRuleCreated {
        always {
            rule: BranchProtectionRule = "rule",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `branch_protection_rule` with the action `deleted`.
    pub struct BranchProtectionRuleDeleted {
        always {
            rule: BranchProtectionRule = "rule",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `branch_protection_rule` with the action `edited`.
    pub struct BranchProtectionRuleEdited {
        always {
            rule: BranchProtectionRule = "rule",
        }
        maybe {
            changes: Box<BranchProtectionRuleChanges> = "changes",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChanges {
        always {}
        maybe {
            admin_enforced: BranchProtectionRuleChangesAdminEnforced = "admin_enforced",
            allow_deletions_enforcement_level: BranchProtectionRuleChangesAllowDeletionsEnforcementLevel = "allow_deletions_enforcement_level",
            allow_force_pushes_enforcement_level: BranchProtectionRuleChangesAllowForcePushesEnforcementLevel = "allow_force_pushes_enforcement_level",
            authorized_actor_names: BranchProtectionRuleChangesAuthorizedActorNames = "authorized_actor_names",
            authorized_actors_only: BranchProtectionRuleChangesAuthorizedActorsOnly = "authorized_actors_only",
            authorized_dismissal_actors_only: BranchProtectionRuleChangesAuthorizedDismissalActorsOnly = "authorized_dismissal_actors_only",
            dismiss_stale_reviews_on_push: BranchProtectionRuleChangesDismissStaleReviewsOnPush = "dismiss_stale_reviews_on_push",
            linear_history_requirement_enforcement_level: BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevel = "linear_history_requirement_enforcement_level",
            lock_allows_fork_sync: BranchProtectionRuleChangesLockAllowsForkSync = "lock_allows_fork_sync",
            lock_branch_enforcement_level: BranchProtectionRuleChangesLockBranchEnforcementLevel = "lock_branch_enforcement_level",
            pull_request_reviews_enforcement_level: BranchProtectionRuleChangesPullRequestReviewsEnforcementLevel = "pull_request_reviews_enforcement_level",
            require_code_owner_review: BranchProtectionRuleChangesRequireCodeOwnerReview = "require_code_owner_review",
            require_last_push_approval: BranchProtectionRuleChangesRequireLastPushApproval = "require_last_push_approval",
            required_approving_review_count: BranchProtectionRuleChangesRequiredApprovingReviewCount = "required_approving_review_count",
            required_conversation_resolution_level: BranchProtectionRuleChangesRequiredConversationResolutionLevel = "required_conversation_resolution_level",
            required_deployments_enforcement_level: BranchProtectionRuleChangesRequiredDeploymentsEnforcementLevel = "required_deployments_enforcement_level",
            required_status_checks: BranchProtectionRuleChangesRequiredStatusChecks = "required_status_checks",
            required_status_checks_enforcement_level: BranchProtectionRuleChangesRequiredStatusChecksEnforcementLevel = "required_status_checks_enforcement_level",
            signature_requirement_enforcement_level: BranchProtectionRuleChangesSignatureRequirementEnforcementLevel = "signature_requirement_enforcement_level",
        }
    }

    /// Such as `changes.admin_enforced` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesAdminEnforced {
        always {}
        maybe {
            from: bool = "from",
        }
    }

    /// Such as `changes.allow_deletions_enforcement_level` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesAllowDeletionsEnforcementLevel {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.allow_force_pushes_enforcement_level` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesAllowForcePushesEnforcementLevel {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.authorized_actor_names` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesAuthorizedActorNames {
        always {}
        maybe {
            from: Vec<String> = "from",
        }
    }

    /// Such as `changes.authorized_actors_only` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesAuthorizedActorsOnly {
        always {}
        maybe {
            from: bool = "from",
        }
    }

    /// Such as `changes.authorized_dismissal_actors_only` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesAuthorizedDismissalActorsOnly {
        always {}
        maybe {
            from: bool = "from",
        }
    }

    /// Such as `changes.dismiss_stale_reviews_on_push` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesDismissStaleReviewsOnPush {
        always {}
        maybe {
            from: bool = "from",
        }
    }

    /// Such as `changes.linear_history_requirement_enforcement_level` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevel {
        always {}
        maybe {
            from: BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevelFrom = "from",
        }
    }

    /// Such as `changes.lock_allows_fork_sync` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesLockAllowsForkSync {
        always {}
        maybe {
            from: bool = "from",
        }
    }

    /// Such as `changes.lock_branch_enforcement_level` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesLockBranchEnforcementLevel {
        always {}
        maybe {
            from: BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevelFrom = "from",
        }
    }

    /// Such as `changes.pull_request_reviews_enforcement_level` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesPullRequestReviewsEnforcementLevel {
        always {}
        maybe {
            from: BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevelFrom = "from",
        }
    }

    /// Such as `changes.require_code_owner_review` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesRequireCodeOwnerReview {
        always {}
        maybe {
            from: bool = "from",
        }
    }

    /// Such as `changes.require_last_push_approval` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesRequireLastPushApproval {
        always {}
        maybe {
            from: bool = "from",
        }
    }

    /// Such as `changes.required_approving_review_count` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesRequiredApprovingReviewCount {
        always {}
        maybe {
            from: i64 = "from",
        }
    }

    /// Such as `changes.required_conversation_resolution_level` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesRequiredConversationResolutionLevel {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.required_deployments_enforcement_level` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesRequiredDeploymentsEnforcementLevel {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.required_status_checks` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesRequiredStatusChecks {
        always {}
        maybe {
            from: Vec<String> = "from",
        }
    }

    /// Such as `changes.required_status_checks_enforcement_level` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesRequiredStatusChecksEnforcementLevel {
        always {}
        maybe {
            from: BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevelFrom = "from",
        }
    }

    /// Such as `changes.signature_requirement_enforcement_level` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRuleChangesSignatureRequirementEnforcementLevel {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `rule` of `branch_protection_rule.edited`.
    pub struct BranchProtectionRule {
        always {
            id: i64 = "id",
        }
        maybe {
            admin_enforced: bool = "admin_enforced",
            allow_deletions_enforcement_level: BranchProtectionRuleAllowDeletionsEnforcementLevel = "allow_deletions_enforcement_level",
            allow_force_pushes_enforcement_level: BranchProtectionRuleAllowForcePushesEnforcementLevel = "allow_force_pushes_enforcement_level",
            authorized_actor_names: Vec<String> = "authorized_actor_names",
            authorized_actors_only: bool = "authorized_actors_only",
            authorized_dismissal_actors_only: bool = "authorized_dismissal_actors_only",
            create_protected: bool = "create_protected",
            created_at: Time = "created_at",
            dismiss_stale_reviews_on_push: bool = "dismiss_stale_reviews_on_push",
            ignore_approvals_from_contributors: bool = "ignore_approvals_from_contributors",
            linear_history_requirement_enforcement_level: BranchProtectionRuleLinearHistoryRequirementEnforcementLevel = "linear_history_requirement_enforcement_level",
            lock_allows_fork_sync: bool = "lock_allows_fork_sync",
            lock_branch_enforcement_level: BranchProtectionRuleLockBranchEnforcementLevel = "lock_branch_enforcement_level",
            merge_queue_enforcement_level: BranchProtectionRuleMergeQueueEnforcementLevel = "merge_queue_enforcement_level",
            name: String = "name",
            pull_request_reviews_enforcement_level: BranchProtectionRulePullRequestReviewsEnforcementLevel = "pull_request_reviews_enforcement_level",
            repository_id: i64 = "repository_id",
            require_code_owner_review: bool = "require_code_owner_review",
            require_last_push_approval: bool = "require_last_push_approval",
            required_approving_review_count: i64 = "required_approving_review_count",
            required_conversation_resolution_level: BranchProtectionRuleRequiredConversationResolutionLevel = "required_conversation_resolution_level",
            required_deployments_enforcement_level: BranchProtectionRuleRequiredDeploymentsEnforcementLevel = "required_deployments_enforcement_level",
            required_status_checks: Vec<String> = "required_status_checks",
            required_status_checks_enforcement_level: BranchProtectionRuleRequiredStatusChecksEnforcementLevel = "required_status_checks_enforcement_level",
            signature_requirement_enforcement_level: BranchProtectionRuleSignatureRequirementEnforcementLevel = "signature_requirement_enforcement_level",
            strict_required_status_checks_policy: bool = "strict_required_status_checks_policy",
            updated_at: Time = "updated_at",
        }
    }

    /// The payload of `cache_sync`. Of GitHub Enterprise only.
    pub struct CacheSync {
        always {
            after: String = "after",
            before: String = "before",
            cache_location: String = "cache_location",
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

    /// The payload of `deploy_key` with the action `created`.
    pub struct DeployKeyCreated {
        always {
            key: WebhooksDeployKey = "key",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `key` of `deploy_key.created`.
    pub struct WebhooksDeployKey {
        always {
            id: i64 = "id",
        }
        maybe {
            added_by: String = "added_by",
            created_at: Time = "created_at",
            enabled: bool = "enabled",
            key: String = "key",
            last_used: String = "last_used",
            read_only: bool = "read_only",
            title: String = "title",
            url: String = "url",
            verified: bool = "verified",
        }
    }

    /// The payload of `deploy_key` with the action `deleted`.
    pub struct DeployKeyDeleted {
        always {
            key: WebhooksDeployKey = "key",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `fork`.
    pub struct Fork {
        always {
            forkee: Repository = "forkee",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `public`.
    pub struct Public {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository` with the action `anonymous_access_disabled`. Of GitHub Enterprise only.
    pub struct RepositoryAnonymousAccessDisabled {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository` with the action `anonymous_access_enabled`. Of GitHub Enterprise only.
    pub struct RepositoryAnonymousAccessEnabled {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository` with the action `archived`.
    pub struct RepositoryArchived {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository` with the action `created`.
    pub struct RepositoryCreated {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository` with the action `deleted`.
    pub struct RepositoryDeleted {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository` with the action `edited`.
    pub struct RepositoryEdited {
        always {
            changes: RepositoryChanges = "changes",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `repository.edited`.
    pub struct RepositoryChanges {
        always {}
        maybe {
            default_branch: RepositoryChangesDefaultBranch = "default_branch",
            description: RepositoryChangesDescription = "description",
            homepage: RepositoryChangesHomepage = "homepage",
            topics: RepositoryChangesTopics = "topics",
        }
    }

    /// Such as `changes.default_branch` of `repository.edited`.
    pub struct RepositoryChangesDefaultBranch {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.description` of `repository.edited`.
    pub struct RepositoryChangesDescription {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.homepage` of `repository.edited`.
    pub struct RepositoryChangesHomepage {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.topics` of `repository.edited`.
    pub struct RepositoryChangesTopics {
        always {}
        maybe {
            from: Vec<String> = "from",
        }
    }

    /// The payload of `repository` with the action `privatized`.
    pub struct RepositoryPrivatized {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository` with the action `publicized`.
    pub struct RepositoryPublicized {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository` with the action `renamed`.
    pub struct RepositoryRenamed {
        always {
            changes: RepositoryRenamedChanges = "changes",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `repository.renamed`.
    pub struct RepositoryRenamedChanges {
        always {}
        maybe {
            repository: RepositoryChangesRepository = "repository",
        }
    }

    /// Such as `changes.repository` of `repository.renamed`.
    pub struct RepositoryChangesRepository {
        always {}
        maybe {
            name: RepositoryChangesRepositoryName = "name",
        }
    }

    /// Such as `changes.repository.name` of `repository.renamed`.
    pub struct RepositoryChangesRepositoryName {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `repository` with the action `transferred`.
    pub struct RepositoryTransferred {
        always {
            changes: RepositoryTransferredChanges = "changes",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `repository.transferred`.
    pub struct RepositoryTransferredChanges {
        always {}
        maybe {
            owner: RepositoryChangesOwner = "owner",
        }
    }

    /// Such as `changes.owner` of `repository.transferred`.
    pub struct RepositoryChangesOwner {
        always {}
        maybe {
            from: RepositoryChangesOwnerFrom = "from",
        }
    }

    /// Such as `changes.owner.from` of `repository.transferred`.
    pub struct RepositoryChangesOwnerFrom {
        always {}
        maybe {
            organization: Box<Organization> = "organization",
            user: Box<User> = "user",
        }
    }

    /// Such as `changes.owner.from.organization` of `repository.transferred`.
    pub struct Organization {
        always {
            id: i64 = "id",
        }
        maybe {
            avatar_url: String = "avatar_url",
            description: String = "description",
            events_url: String = "events_url",
            hooks_url: String = "hooks_url",
            html_url: String = "html_url",
            issues_url: String = "issues_url",
            login: String = "login",
            members_url: String = "members_url",
            node_id: String = "node_id",
            public_members_url: String = "public_members_url",
            repos_url: String = "repos_url",
            url: String = "url",
        }
    }

    /// The payload of `repository` with the action `unarchived`.
    pub struct RepositoryUnarchived {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository_import`.
    pub struct RepositoryImport {
        always {
            status: RepositoryImportStatus = "status",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository_ruleset` with the action `created`.
    pub struct RepositoryRulesetCreated {
        always {
            repository_ruleset: RepositoryRuleset = "repository_ruleset",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository_ruleset` with the action `deleted`.
    pub struct RepositoryRulesetDeleted {
        always {
            repository_ruleset: RepositoryRuleset = "repository_ruleset",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `repository_ruleset` with the action `edited`.
    pub struct RepositoryRulesetEdited {
        always {
            repository_ruleset: RepositoryRuleset = "repository_ruleset",
        }
        maybe {
            changes: Box<RepositoryRulesetChanges> = "changes",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChanges {
        always {}
        maybe {
            conditions: RepositoryRulesetChangesConditions = "conditions",
            enforcement: RepositoryRulesetChangesEnforcement = "enforcement",
            name: RepositoryRulesetChangesName = "name",
            rules: RepositoryRulesetChangesRules = "rules",
        }
    }

    /// Such as `changes.conditions` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesConditions {
        always {}
        maybe {
            added: Vec<RepositoryRulesetConditionsForRefNames> = "added",
            deleted: Vec<RepositoryRulesetConditionsForRefNames> = "deleted",
            updated: Vec<RepositoryRulesetChangesConditionsUpdated> = "updated",
        }
    }

    /// Such as `changes.conditions.added` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetConditionsForRefNames {
        always {}
        maybe {
            ref_name: RepositoryRulesetConditionsForRefNamesRefName = "ref_name",
        }
    }

    /// Such as `changes.conditions.added.ref_name` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetConditionsForRefNamesRefName {
        always {}
        maybe {
            exclude: Vec<String> = "exclude",
            include: Vec<String> = "include",
        }
    }

    /// Such as `changes.conditions.updated` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesConditionsUpdated {
        always {}
        maybe {
            changes: RepositoryRulesetChangesConditionsUpdatedChanges = "changes",
            condition: RepositoryRulesetConditionsForRefNames = "condition",
        }
    }

    /// Such as `changes.conditions.updated.changes` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesConditionsUpdatedChanges {
        always {}
        maybe {
            condition_type: RepositoryRulesetChangesConditionsUpdatedChangesConditionType = "condition_type",
            exclude: RepositoryRulesetChangesConditionsUpdatedChangesExclude = "exclude",
            include: RepositoryRulesetChangesConditionsUpdatedChangesInclude = "include",
            target: RepositoryRulesetChangesConditionsUpdatedChangesTarget = "target",
        }
    }

    /// Such as `changes.conditions.updated.changes.condition_type` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesConditionsUpdatedChangesConditionType {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.conditions.updated.changes.exclude` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesConditionsUpdatedChangesExclude {
        always {}
        maybe {
            from: Vec<String> = "from",
        }
    }

    /// Such as `changes.conditions.updated.changes.include` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesConditionsUpdatedChangesInclude {
        always {}
        maybe {
            from: Vec<String> = "from",
        }
    }

    /// Such as `changes.conditions.updated.changes.target` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesConditionsUpdatedChangesTarget {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.enforcement` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesEnforcement {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.name` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesName {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.rules` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesRules {
        always {}
        maybe {
            added: Vec<RepositoryRule> = "added",
            deleted: Vec<RepositoryRule> = "deleted",
            updated: Vec<RepositoryRulesetChangesRulesUpdated> = "updated",
        }
    }

    /// Such as `changes.rules.added` of `repository_ruleset.edited`.
    pub struct RepositoryRule {
        always {}
        maybe {
            parameters: Box<RepositoryRuleParameters> = "parameters",
            r#type: RepositoryRuleType = "type",
        }
    }

    /// Such as `changes.rules.added.parameters` of `repository_ruleset.edited`.
    pub struct RepositoryRuleParameters {
        always {}
        maybe {
            allowed_merge_methods: Vec<RepositoryRuleParametersAllowedMergeMethods> = "allowed_merge_methods",
            automatic_copilot_code_review_enabled: bool = "automatic_copilot_code_review_enabled",
            check_response_timeout_minutes: i64 = "check_response_timeout_minutes",
            code_scanning_tools: Vec<CodeScanningTool> = "code_scanning_tools",
            dismiss_stale_reviews_on_push: bool = "dismiss_stale_reviews_on_push",
            do_not_enforce_on_create: bool = "do_not_enforce_on_create",
            grouping_strategy: RepositoryRuleParametersGroupingStrategy = "grouping_strategy",
            max_entries_to_build: i64 = "max_entries_to_build",
            max_entries_to_merge: i64 = "max_entries_to_merge",
            max_file_path_length: i64 = "max_file_path_length",
            max_file_size: i64 = "max_file_size",
            merge_method: RepositoryRuleParametersMergeMethod = "merge_method",
            min_entries_to_merge: i64 = "min_entries_to_merge",
            min_entries_to_merge_wait_minutes: i64 = "min_entries_to_merge_wait_minutes",
            name: String = "name",
            negate: bool = "negate",
            operator: RepositoryRuleParametersOperator = "operator",
            pattern: String = "pattern",
            require_code_owner_review: bool = "require_code_owner_review",
            require_last_push_approval: bool = "require_last_push_approval",
            required_approving_review_count: i64 = "required_approving_review_count",
            required_deployment_environments: Vec<String> = "required_deployment_environments",
            required_review_thread_resolution: bool = "required_review_thread_resolution",
            required_reviewers: Vec<RequiredReviewerConfiguration> = "required_reviewers",
            required_status_checks: Vec<StatusCheckConfiguration> = "required_status_checks",
            restricted_file_extensions: Vec<String> = "restricted_file_extensions",
            restricted_file_paths: Vec<String> = "restricted_file_paths",
            review_draft_pull_requests: bool = "review_draft_pull_requests",
            review_on_push: bool = "review_on_push",
            strict_required_status_checks_policy: bool = "strict_required_status_checks_policy",
            update_allows_fetch_and_merge: bool = "update_allows_fetch_and_merge",
            workflows: Vec<WorkflowFileReference> = "workflows",
        }
    }

    /// Such as `changes.rules.added.parameters.code_scanning_tools` of `repository_ruleset.edited`.
    pub struct CodeScanningTool {
        always {}
        maybe {
            alerts_threshold: CodeScanningToolAlertsThreshold = "alerts_threshold",
            security_alerts_threshold: CodeScanningToolSecurityAlertsThreshold = "security_alerts_threshold",
            tool: String = "tool",
        }
    }

    /// Such as `changes.rules.added.parameters.required_reviewers` of `repository_ruleset.edited`.
    pub struct RequiredReviewerConfiguration {
        always {}
        maybe {
            file_patterns: Vec<String> = "file_patterns",
            minimum_approvals: i64 = "minimum_approvals",
            reviewer: RequiredReviewer = "reviewer",
        }
    }

    /// Such as `changes.rules.added.parameters.required_reviewers.reviewer` of `repository_ruleset.edited`.
    pub struct RequiredReviewer {
        always {
            id: i64 = "id",
        }
        maybe {
            r#type: RequiredReviewerType = "type",
        }
    }

    /// Such as `changes.rules.added.parameters.required_status_checks` of `repository_ruleset.edited`.
    pub struct StatusCheckConfiguration {
        always {}
        maybe {
            context: String = "context",
            integration_id: i64 = "integration_id",
        }
    }

    /// Such as `changes.rules.added.parameters.workflows` of `repository_ruleset.edited`.
    pub struct WorkflowFileReference {
        always {}
        maybe {
            path: String = "path",
            r#ref: String = "ref",
            repository_id: i64 = "repository_id",
            sha: String = "sha",
        }
    }

    /// Such as `changes.rules.updated` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesRulesUpdated {
        always {}
        maybe {
            changes: RepositoryRulesetChangesRulesUpdatedChanges = "changes",
            rule: RepositoryRule = "rule",
        }
    }

    /// Such as `changes.rules.updated.changes` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesRulesUpdatedChanges {
        always {}
        maybe {
            configuration: RepositoryRulesetChangesRulesUpdatedChangesConfiguration = "configuration",
            pattern: RepositoryRulesetChangesRulesUpdatedChangesPattern = "pattern",
            rule_type: RepositoryRulesetChangesRulesUpdatedChangesRuleType = "rule_type",
        }
    }

    /// Such as `changes.rules.updated.changes.configuration` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesRulesUpdatedChangesConfiguration {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.rules.updated.changes.pattern` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesRulesUpdatedChangesPattern {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.rules.updated.changes.rule_type` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetChangesRulesUpdatedChangesRuleType {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `repository_ruleset` of `repository_ruleset.edited`.
    pub struct RepositoryRuleset {
        always {
            id: i64 = "id",
        }
        maybe {
            links: RepositoryRulesetLinks = "_links",
            bypass_actors: Vec<RepositoryRulesetBypassActor> = "bypass_actors",
            conditions: Box<RulesetConditions> = "conditions",
            created_at: Time = "created_at",
            current_user_can_bypass: RepositoryRulesetCurrentUserCanBypass = "current_user_can_bypass",
            enforcement: RepositoryRulesetEnforcement = "enforcement",
            name: String = "name",
            node_id: String = "node_id",
            rules: Vec<RepositoryRule> = "rules",
            source: String = "source",
            source_type: RepositoryRulesetSourceType = "source_type",
            target: RepositoryRulesetTarget = "target",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `repository_ruleset._links` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetLinks {
        always {}
        maybe {
            html: RepositoryRulesetLinksHtml = "html",
            self_: RepositoryRulesetLinksSelf = "self",
        }
    }

    /// Such as `repository_ruleset._links.html` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetLinksHtml {
        always {}
        maybe {
            href: String = "href",
        }
    }

    /// Such as `repository_ruleset._links.self` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetLinksSelf {
        always {}
        maybe {
            href: String = "href",
        }
    }

    /// Such as `repository_ruleset.bypass_actors` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetBypassActor {
        always {}
        maybe {
            actor_id: i64 = "actor_id",
            actor_type: RepositoryRulesetBypassActorActorType = "actor_type",
            bypass_mode: RepositoryRulesetBypassActorBypassMode = "bypass_mode",
        }
    }

    /// Such as `repository_ruleset.conditions` of `repository_ruleset.edited`.
    pub struct RulesetConditions {
        always {}
        maybe {
            ref_name: RepositoryRulesetConditionsForRefNamesRefName = "ref_name",
            repository_id: RepositoryRulesetConditionsForRepositoryIDsRepositoryId = "repository_id",
            repository_name: RepositoryRulesetConditionsForRepositoryNamesRepositoryName = "repository_name",
            repository_property: RepositoryRulesetConditionsForRepositoryPropertiesRepositoryProperty = "repository_property",
        }
    }

    /// Such as `repository_ruleset.conditions.repository_id` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetConditionsForRepositoryIDsRepositoryId {
        always {}
        maybe {
            repository_ids: Vec<i64> = "repository_ids",
        }
    }

    /// Such as `repository_ruleset.conditions.repository_name` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetConditionsForRepositoryNamesRepositoryName {
        always {}
        maybe {
            exclude: Vec<String> = "exclude",
            include: Vec<String> = "include",
            protected: bool = "protected",
        }
    }

    /// Such as `repository_ruleset.conditions.repository_property` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetConditionsForRepositoryPropertiesRepositoryProperty {
        always {}
        maybe {
            exclude: Vec<RepositoryRulesetPropertyTargetingDefinition> = "exclude",
            include: Vec<RepositoryRulesetPropertyTargetingDefinition> = "include",
        }
    }

    /// Such as `repository_ruleset.conditions.repository_property.exclude` of `repository_ruleset.edited`.
    pub struct RepositoryRulesetPropertyTargetingDefinition {
        always {}
        maybe {
            name: String = "name",
            property_values: Vec<String> = "property_values",
            source: RepositoryRulesetPropertyTargetingDefinitionSource = "source",
        }
    }

    /// The payload of `star` with the action `created`.
    pub struct StarCreated {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            starred_at: Time = "starred_at",
        }
    }

    /// The payload of `star` with the action `deleted`.
    pub struct StarDeleted {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            starred_at: Json = "starred_at",
        }
    }

    /// The payload of `watch` with the action `started`.
    pub struct WatchStarted {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }
}

webhook_payload::names! {
    /// `allow_deletions_enforcement_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRuleAllowDeletionsEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `allow_force_pushes_enforcement_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRuleAllowForcePushesEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `from` of [`BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevel`], `from` of [`BranchProtectionRuleChangesLockBranchEnforcementLevel`], `from` of [`BranchProtectionRuleChangesPullRequestReviewsEnforcementLevel`].
    pub enum BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevelFrom {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `linear_history_requirement_enforcement_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRuleLinearHistoryRequirementEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `lock_branch_enforcement_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRuleLockBranchEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `merge_queue_enforcement_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRuleMergeQueueEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `pull_request_reviews_enforcement_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRulePullRequestReviewsEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `required_conversation_resolution_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRuleRequiredConversationResolutionLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `required_deployments_enforcement_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRuleRequiredDeploymentsEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `required_status_checks_enforcement_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRuleRequiredStatusChecksEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `signature_requirement_enforcement_level` of [`BranchProtectionRule`].
    pub enum BranchProtectionRuleSignatureRequirementEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }
    /// `alerts_threshold` of [`CodeScanningTool`].
    pub enum CodeScanningToolAlertsThreshold {
        All = "all",
        Errors = "errors",
        ErrorsAndWarnings = "errors_and_warnings",
        None = "none",
    }
    /// `security_alerts_threshold` of [`CodeScanningTool`].
    pub enum CodeScanningToolSecurityAlertsThreshold {
        All = "all",
        Critical = "critical",
        HighOrHigher = "high_or_higher",
        MediumOrHigher = "medium_or_higher",
        None = "none",
    }
    /// `status` of [`RepositoryImport`].
    pub enum RepositoryImportStatus {
        Cancelled = "cancelled",
        Failure = "failure",
        Success = "success",
    }
    /// `allowed_merge_methods` of [`RepositoryRuleParameters`].
    pub enum RepositoryRuleParametersAllowedMergeMethods {
        Merge = "merge",
        Rebase = "rebase",
        Squash = "squash",
    }
    /// `grouping_strategy` of [`RepositoryRuleParameters`].
    pub enum RepositoryRuleParametersGroupingStrategy {
        Allgreen = "ALLGREEN",
        Headgreen = "HEADGREEN",
    }
    /// `merge_method` of [`RepositoryRuleParameters`].
    pub enum RepositoryRuleParametersMergeMethod {
        Merge = "MERGE",
        Rebase = "REBASE",
        Squash = "SQUASH",
    }
    /// `operator` of [`RepositoryRuleParameters`].
    pub enum RepositoryRuleParametersOperator {
        Contains = "contains",
        EndsWith = "ends_with",
        Regex = "regex",
        StartsWith = "starts_with",
    }
    /// `type` of [`RepositoryRule`].
    pub enum RepositoryRuleType {
        BranchNamePattern = "branch_name_pattern",
        CodeScanning = "code_scanning",
        CommitAuthorEmailPattern = "commit_author_email_pattern",
        CommitMessagePattern = "commit_message_pattern",
        CommitterEmailPattern = "committer_email_pattern",
        CopilotCodeReview = "copilot_code_review",
        Creation = "creation",
        Deletion = "deletion",
        FileExtensionRestriction = "file_extension_restriction",
        FilePathRestriction = "file_path_restriction",
        MaxFilePathLength = "max_file_path_length",
        MaxFileSize = "max_file_size",
        MergeQueue = "merge_queue",
        NonFastForward = "non_fast_forward",
        PullRequest = "pull_request",
        RequiredDeployments = "required_deployments",
        RequiredLinearHistory = "required_linear_history",
        RequiredSignatures = "required_signatures",
        RequiredStatusChecks = "required_status_checks",
        TagNamePattern = "tag_name_pattern",
        Update = "update",
        Workflows = "workflows",
    }
    /// `actor_type` of [`RepositoryRulesetBypassActor`].
    pub enum RepositoryRulesetBypassActorActorType {
        DeployKey = "DeployKey",
        EnterpriseOwner = "EnterpriseOwner",
        Integration = "Integration",
        OrganizationAdmin = "OrganizationAdmin",
        RepositoryRole = "RepositoryRole",
        Team = "Team",
    }
    /// `bypass_mode` of [`RepositoryRulesetBypassActor`].
    pub enum RepositoryRulesetBypassActorBypassMode {
        Always = "always",
        Exempt = "exempt",
        PullRequest = "pull_request",
    }
    /// `current_user_can_bypass` of [`RepositoryRuleset`].
    pub enum RepositoryRulesetCurrentUserCanBypass {
        Always = "always",
        Exempt = "exempt",
        Never = "never",
        PullRequestsOnly = "pull_requests_only",
    }
    /// `enforcement` of [`RepositoryRuleset`].
    pub enum RepositoryRulesetEnforcement {
        Active = "active",
        Disabled = "disabled",
        Evaluate = "evaluate",
    }
    /// `source` of [`RepositoryRulesetPropertyTargetingDefinition`].
    pub enum RepositoryRulesetPropertyTargetingDefinitionSource {
        Custom = "custom",
        System = "system",
    }
    /// `source_type` of [`RepositoryRuleset`].
    pub enum RepositoryRulesetSourceType {
        Enterprise = "Enterprise",
        Organization = "Organization",
        Repository = "Repository",
    }
    /// `target` of [`RepositoryRuleset`].
    pub enum RepositoryRulesetTarget {
        Branch = "branch",
        Push = "push",
        Repository = "repository",
        Tag = "tag",
    }
    /// `type` of [`RequiredReviewer`].
    pub enum RequiredReviewerType {
        Team = "Team",
    }
}
