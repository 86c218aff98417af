//! `branch_protection_configuration`, `branch_protection_rule`, `cache_sync`, `deploy_key`, `fork`, `public`, `repository`, `repository_import`, `repository_ruleset`, `star`, `watch`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// Such as `changes.rules.added.parameters.dismissal_restriction.allowed_actors` of `repository_ruleset.edited`.
    Actor = 1 {
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `type`: a text out of [`ActorType`], in every payload of today's schema.
        type_: Option<ActorType<'a>> = opt 846,
    }

    /// What `branch_protection_configuration` has in common, whatever the action.
    BranchProtectionConfigurationCommon = 8 {
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

    /// The payload of `branch_protection_configuration` with the action `disabled`.
    BranchProtectionConfigurationDisabled = 9 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
    }

    /// The payload of `branch_protection_configuration` with the action `enabled`.
    BranchProtectionConfigurationEnabled = 10 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
    }

    /// Such as `rule` of `branch_protection_rule.edited`.
    BranchProtectionRule = 11 {
        /// `admin_enforced`: a truth value, in every payload of today's schema.
        admin_enforced: Option<bool> = opt_flag 19,
        /// `allow_deletions_enforcement_level`: a text out of [`BranchProtectionRuleAllowDeletionsEnforcementLevel`], in every payload of today's schema.
        allow_deletions_enforcement_level: Option<BranchProtectionRuleAllowDeletionsEnforcementLevel<'a>> = opt 31,
        /// `allow_force_pushes_enforcement_level`: a text out of [`BranchProtectionRuleAllowForcePushesEnforcementLevel`], in every payload of today's schema.
        allow_force_pushes_enforcement_level: Option<BranchProtectionRuleAllowForcePushesEnforcementLevel<'a>> = opt 32,
        /// `authorized_actor_names`: a list, each a text, in every payload of today's schema.
        authorized_actor_names: List<'a, &'a str> = all 66,
        /// `authorized_actors_only`: a truth value, in every payload of today's schema.
        authorized_actors_only: Option<bool> = opt_flag 67,
        /// `authorized_dismissal_actors_only`: a truth value, in every payload of today's schema.
        authorized_dismissal_actors_only: Option<bool> = opt_flag 68,
        /// `create_protected`: a truth value, or absent.
        create_protected: Option<bool> = opt_flag 179,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `dismiss_stale_reviews_on_push`: a truth value, in every payload of today's schema.
        dismiss_stale_reviews_on_push: Option<bool> = opt_flag 237,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `ignore_approvals_from_contributors`: a truth value, in every payload of today's schema.
        ignore_approvals_from_contributors: Option<bool> = opt_flag 355,
        /// `linear_history_requirement_enforcement_level`: a text out of [`BranchProtectionRuleLinearHistoryRequirementEnforcementLevel`], in every payload of today's schema.
        linear_history_requirement_enforcement_level: Option<BranchProtectionRuleLinearHistoryRequirementEnforcementLevel<'a>> = opt 415,
        /// `lock_allows_fork_sync`: a truth value, or absent.
        lock_allows_fork_sync: Option<bool> = opt_flag 419,
        /// `lock_branch_enforcement_level`: a text out of [`BranchProtectionRuleLockBranchEnforcementLevel`], or absent.
        lock_branch_enforcement_level: Option<BranchProtectionRuleLockBranchEnforcementLevel<'a>> = opt 420,
        /// `merge_queue_enforcement_level`: a text out of [`BranchProtectionRuleMergeQueueEnforcementLevel`], in every payload of today's schema.
        merge_queue_enforcement_level: Option<BranchProtectionRuleMergeQueueEnforcementLevel<'a>> = opt 451,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `pull_request_reviews_enforcement_level`: a text out of [`BranchProtectionRulePullRequestReviewsEnforcementLevel`], in every payload of today's schema.
        pull_request_reviews_enforcement_level: Option<BranchProtectionRulePullRequestReviewsEnforcementLevel<'a>> = opt 602,
        /// `repository_id`: an integer, in every payload of today's schema.
        repository_id: Option<i64> = opt_integer 648,
        /// `require_code_owner_review`: a truth value, in every payload of today's schema.
        require_code_owner_review: Option<bool> = opt_flag 666,
        /// `require_last_push_approval`: a truth value, or absent.
        require_last_push_approval: Option<bool> = opt_flag 668,
        /// `required_approving_review_count`: an integer, in every payload of today's schema.
        required_approving_review_count: Option<i64> = opt_integer 670,
        /// `required_conversation_resolution_level`: a text out of [`BranchProtectionRuleRequiredConversationResolutionLevel`], in every payload of today's schema.
        required_conversation_resolution_level: Option<BranchProtectionRuleRequiredConversationResolutionLevel<'a>> = opt 671,
        /// `required_deployments_enforcement_level`: a text out of [`BranchProtectionRuleRequiredDeploymentsEnforcementLevel`], in every payload of today's schema.
        required_deployments_enforcement_level: Option<BranchProtectionRuleRequiredDeploymentsEnforcementLevel<'a>> = opt 673,
        /// `required_status_checks`: a list, each a text, in every payload of today's schema.
        required_status_checks: List<'a, &'a str> = all 676,
        /// `required_status_checks_enforcement_level`: a text out of [`BranchProtectionRuleRequiredStatusChecksEnforcementLevel`], in every payload of today's schema.
        required_status_checks_enforcement_level: Option<BranchProtectionRuleRequiredStatusChecksEnforcementLevel<'a>> = opt 677,
        /// `signature_requirement_enforcement_level`: a text out of [`BranchProtectionRuleSignatureRequirementEnforcementLevel`], in every payload of today's schema.
        signature_requirement_enforcement_level: Option<BranchProtectionRuleSignatureRequirementEnforcementLevel<'a>> = opt 750,
        /// `strict_required_status_checks_policy`: a truth value, in every payload of today's schema.
        strict_required_status_checks_policy: Option<bool> = opt_flag 785,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `changes` of `branch_protection_rule.edited`.
    BranchProtectionRuleChanges = 12 {
        /// `admin_enforced`: an object, [`BranchProtectionRuleChangesAdminEnforced`], or absent.
        admin_enforced: Option<BranchProtectionRuleChangesAdminEnforced<'a>> = opt 19,
        /// `allow_deletions_enforcement_level`: an object, [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevel`], or absent.
        allow_deletions_enforcement_level: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevel<'a>> = opt 31,
        /// `allow_force_pushes_enforcement_level`: an object, [`BranchProtectionRuleChangesAllowForcePushesEnforcementLevel`], or absent.
        allow_force_pushes_enforcement_level: Option<BranchProtectionRuleChangesAllowForcePushesEnforcementLevel<'a>> = opt 32,
        /// `authorized_actor_names`: an object, [`BranchProtectionRuleChangesAuthorizedActorNames`], or absent.
        authorized_actor_names: Option<BranchProtectionRuleChangesAuthorizedActorNames<'a>> = opt 66,
        /// `authorized_actors_only`: an object, [`BranchProtectionRuleChangesAuthorizedActorsOnly`], or absent.
        authorized_actors_only: Option<BranchProtectionRuleChangesAuthorizedActorsOnly<'a>> = opt 67,
        /// `authorized_dismissal_actors_only`: an object, [`BranchProtectionRuleChangesAuthorizedDismissalActorsOnly`], or absent.
        authorized_dismissal_actors_only: Option<BranchProtectionRuleChangesAuthorizedDismissalActorsOnly<'a>> = opt 68,
        /// `dismiss_stale_reviews_on_push`: an object, [`BranchProtectionRuleChangesDismissStaleReviewsOnPush`], or absent.
        dismiss_stale_reviews_on_push: Option<BranchProtectionRuleChangesDismissStaleReviewsOnPush<'a>> = opt 237,
        /// `linear_history_requirement_enforcement_level`: an object, [`BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevel`], or absent.
        linear_history_requirement_enforcement_level: Option<BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevel<'a>> = opt 415,
        /// `lock_allows_fork_sync`: an object, [`BranchProtectionRuleChangesLockAllowsForkSync`], or absent.
        lock_allows_fork_sync: Option<BranchProtectionRuleChangesLockAllowsForkSync<'a>> = opt 419,
        /// `lock_branch_enforcement_level`: an object, [`BranchProtectionRuleChangesLockBranchEnforcementLevel`], or absent.
        lock_branch_enforcement_level: Option<BranchProtectionRuleChangesLockBranchEnforcementLevel<'a>> = opt 420,
        /// `pull_request_reviews_enforcement_level`: an object, [`BranchProtectionRuleChangesPullRequestReviewsEnforcementLevel`], or absent.
        pull_request_reviews_enforcement_level: Option<BranchProtectionRuleChangesPullRequestReviewsEnforcementLevel<'a>> = opt 602,
        /// `require_code_owner_review`: an object, [`BranchProtectionRuleChangesRequireCodeOwnerReview`], or absent.
        require_code_owner_review: Option<BranchProtectionRuleChangesRequireCodeOwnerReview<'a>> = opt 666,
        /// `require_last_push_approval`: an object, [`BranchProtectionRuleChangesRequireLastPushApproval`], or absent.
        require_last_push_approval: Option<BranchProtectionRuleChangesRequireLastPushApproval<'a>> = opt 668,
        /// `required_approving_review_count`: an object, [`BranchProtectionRuleChangesRequiredApprovingReviewCount`], or absent.
        required_approving_review_count: Option<BranchProtectionRuleChangesRequiredApprovingReviewCount<'a>> = opt 670,
        /// `required_conversation_resolution_level`: an object, [`BranchProtectionRuleChangesRequiredConversationResolutionLevel`], or absent.
        required_conversation_resolution_level: Option<BranchProtectionRuleChangesRequiredConversationResolutionLevel<'a>> = opt 671,
        /// `required_deployments_enforcement_level`: an object, [`BranchProtectionRuleChangesRequiredDeploymentsEnforcementLevel`], or absent.
        required_deployments_enforcement_level: Option<BranchProtectionRuleChangesRequiredDeploymentsEnforcementLevel<'a>> = opt 673,
        /// `required_status_checks`: an object, [`BranchProtectionRuleChangesRequiredStatusChecks`], or absent.
        required_status_checks: Option<BranchProtectionRuleChangesRequiredStatusChecks<'a>> = opt 676,
        /// `required_status_checks_enforcement_level`: an object, [`BranchProtectionRuleChangesRequiredStatusChecksEnforcementLevel`], or absent.
        required_status_checks_enforcement_level: Option<BranchProtectionRuleChangesRequiredStatusChecksEnforcementLevel<'a>> = opt 677,
        /// `signature_requirement_enforcement_level`: an object, [`BranchProtectionRuleChangesSignatureRequirementEnforcementLevel`], or absent.
        signature_requirement_enforcement_level: Option<BranchProtectionRuleChangesSignatureRequirementEnforcementLevel<'a>> = opt 750,
    }

    /// Such as `changes.admin_enforced` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesAdminEnforced = 13 {
        /// `from`: a truth value, or null.
        from: Option<bool> = opt_flag 310,
    }

    /// Such as `changes.allow_deletions_enforcement_level` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesAllowDeletionsEnforcementLevel = 14 {
        /// `from`: a text out of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom`], or null.
        from: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom<'a>> = opt 310,
    }

    /// Such as `changes.allow_force_pushes_enforcement_level` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesAllowForcePushesEnforcementLevel = 15 {
        /// `from`: a text out of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom`], in every payload of today's schema.
        from: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom<'a>> = opt 310,
    }

    /// Such as `changes.authorized_actor_names` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesAuthorizedActorNames = 16 {
        /// `from`: a list, each a text, in every payload of today's schema.
        from: List<'a, &'a str> = all 310,
    }

    /// Such as `changes.authorized_actors_only` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesAuthorizedActorsOnly = 17 {
        /// `from`: a truth value, or null.
        from: Option<bool> = opt_flag 310,
    }

    /// Such as `changes.authorized_dismissal_actors_only` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesAuthorizedDismissalActorsOnly = 18 {
        /// `from`: a truth value, or null.
        from: Option<bool> = opt_flag 310,
    }

    /// Such as `changes.dismiss_stale_reviews_on_push` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesDismissStaleReviewsOnPush = 19 {
        /// `from`: a truth value, in every payload of today's schema.
        from: Option<bool> = opt_flag 310,
    }

    /// Such as `changes.linear_history_requirement_enforcement_level` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevel = 20 {
        /// `from`: a text out of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom`], in every payload of today's schema.
        from: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom<'a>> = opt 310,
    }

    /// Such as `changes.lock_allows_fork_sync` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesLockAllowsForkSync = 21 {
        /// `from`: a truth value, or null.
        from: Option<bool> = opt_flag 310,
    }

    /// Such as `changes.lock_branch_enforcement_level` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesLockBranchEnforcementLevel = 22 {
        /// `from`: a text out of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom`], in every payload of today's schema.
        from: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom<'a>> = opt 310,
    }

    /// Such as `changes.pull_request_reviews_enforcement_level` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesPullRequestReviewsEnforcementLevel = 23 {
        /// `from`: a text out of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom`], in every payload of today's schema.
        from: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom<'a>> = opt 310,
    }

    /// Such as `changes.require_code_owner_review` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesRequireCodeOwnerReview = 24 {
        /// `from`: a truth value, in every payload of today's schema.
        from: Option<bool> = opt_flag 310,
    }

    /// Such as `changes.require_last_push_approval` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesRequireLastPushApproval = 25 {
        /// `from`: a truth value, or null.
        from: Option<bool> = opt_flag 310,
    }

    /// Such as `changes.required_approving_review_count` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesRequiredApprovingReviewCount = 26 {
        /// `from`: an integer, in every payload of today's schema.
        from: Option<i64> = opt_integer 310,
    }

    /// Such as `changes.required_conversation_resolution_level` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesRequiredConversationResolutionLevel = 27 {
        /// `from`: a text out of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom`], in every payload of today's schema.
        from: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom<'a>> = opt 310,
    }

    /// Such as `changes.required_deployments_enforcement_level` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesRequiredDeploymentsEnforcementLevel = 28 {
        /// `from`: a text out of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom`], in every payload of today's schema.
        from: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom<'a>> = opt 310,
    }

    /// Such as `changes.required_status_checks` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesRequiredStatusChecks = 29 {
        /// `from`: a list, each a text, in every payload of today's schema.
        from: List<'a, &'a str> = all 310,
    }

    /// Such as `changes.required_status_checks_enforcement_level` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesRequiredStatusChecksEnforcementLevel = 30 {
        /// `from`: a text out of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom`], in every payload of today's schema.
        from: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom<'a>> = opt 310,
    }

    /// Such as `changes.signature_requirement_enforcement_level` of `branch_protection_rule.edited`.
    BranchProtectionRuleChangesSignatureRequirementEnforcementLevel = 31 {
        /// `from`: a text out of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom`], in every payload of today's schema.
        from: Option<BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom<'a>> = opt 310,
    }

    /// What `branch_protection_rule` has in common, whatever the action.
    BranchProtectionRuleCommon = 32 {
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

    /// The payload of `branch_protection_rule` with the action `created`.
    BranchProtectionRuleCreated = 33 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `rule`: an object, [`BranchProtectionRule`], always there.
        rule: BranchProtectionRule<'a> = must 706,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `branch_protection_rule` with the action `deleted`.
    BranchProtectionRuleDeleted = 34 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `rule`: an object, [`BranchProtectionRule`], always there.
        rule: BranchProtectionRule<'a> = must 706,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `branch_protection_rule` with the action `edited`.
    BranchProtectionRuleEdited = 35 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`BranchProtectionRuleChanges`], or absent.
        changes: Option<BranchProtectionRuleChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `rule`: an object, [`BranchProtectionRule`], always there.
        rule: BranchProtectionRule<'a> = must 706,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `cache_sync`. Of GitHub Enterprise only.
    CacheSync = 42 {
        /// `after`: a text, in every payload of today's schema.
        after: Option<&'a str> = opt_text 23,
        /// `before`: a text, in every payload of today's schema.
        before: Option<&'a str> = opt_text 77,
        /// `cache_location`: a text, always there.
        cache_location: &'a str = must_text 104,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes.rules.added.parameters.code_scanning_tools` of `repository_ruleset.edited`.
    CodeScanningTool = 75 {
        /// `alerts_threshold`: a text out of [`CodeScanningToolAlertsThreshold`], in every payload of today's schema.
        alerts_threshold: Option<CodeScanningToolAlertsThreshold<'a>> = opt 28,
        /// `security_alerts_threshold`: a text out of [`CodeScanningToolSecurityAlertsThreshold`], in every payload of today's schema.
        security_alerts_threshold: Option<CodeScanningToolSecurityAlertsThreshold<'a>> = opt 738,
        /// `tool`: a text, in every payload of today's schema.
        tool: Option<&'a str> = opt_text 833,
    }

    /// What `deploy_key` has in common, whatever the action.
    DeployKeyCommon = 116 {
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

    /// The payload of `deploy_key` with the action `created`.
    DeployKeyCreated = 117 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `key`: an object, [`WebhooksDeployKey`], always there.
        key: WebhooksDeployKey<'a> = must 395,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `deploy_key` with the action `deleted`.
    DeployKeyDeleted = 118 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `key`: an object, [`WebhooksDeployKey`], always there.
        key: WebhooksDeployKey<'a> = must 395,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes.rules.added.parameters.dismissal_restriction` of `repository_ruleset.edited`.
    DismissalRestriction = 188 {
        /// `allowed_actors`: a list, each an object, [`Actor`], or absent.
        allowed_actors: List<'a, Actor<'a>> = all 38,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt_flag 261,
    }

    /// The payload of `fork`.
    Fork = 204 {
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `forkee`: an object, [`Repository`], always there.
        forkee: Repository<'a> = must 305,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes.owner.from.organization` of `repository.transferred`.
    Organization = 349 {
        /// `avatar_url`: a text, in every payload of today's schema.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `events_url`: a text, in every payload of today's schema.
        events_url: Option<&'a str> = opt_text 276,
        /// `hooks_url`: a text, in every payload of today's schema.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `issues_url`: a text, in every payload of today's schema.
        issues_url: Option<&'a str> = opt_text 393,
        /// `login`: a text, in every payload of today's schema.
        login: Option<&'a str> = opt_text 423,
        /// `members_url`: a text, in every payload of today's schema.
        members_url: Option<&'a str> = opt_text 443,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `public_members_url`: a text, in every payload of today's schema.
        public_members_url: Option<&'a str> = opt_text 588,
        /// `repos_url`: a text, in every payload of today's schema.
        repos_url: Option<&'a str> = opt_text 640,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// The payload of `public`.
    Public = 472 {
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
    }

    /// The payload of `repository` with the action `anonymous_access_disabled`.
    RepositoryAnonymousAccessDisabled = 601 {
        /// `action`: a text, in every payload of today's schema.
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

    /// The payload of `repository` with the action `anonymous_access_enabled`.
    RepositoryAnonymousAccessEnabled = 602 {
        /// `action`: a text, in every payload of today's schema.
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

    /// The payload of `repository` with the action `archived`.
    RepositoryArchived = 603 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
    }

    /// Such as `changes` of `repository.edited`.
    RepositoryChanges = 604 {
        /// `default_branch`: an object, [`RepositoryChangesDefaultBranch`], or absent.
        default_branch: Option<RepositoryChangesDefaultBranch<'a>> = opt 201,
        /// `description`: an object, [`RepositoryChangesDescription`], or absent.
        description: Option<RepositoryChangesDescription<'a>> = opt 219,
        /// `homepage`: an object, [`RepositoryChangesHomepage`], or absent.
        homepage: Option<RepositoryChangesHomepage<'a>> = opt 344,
        /// `topics`: an object, [`RepositoryChangesTopics`], or absent.
        topics: Option<RepositoryChangesTopics<'a>> = opt 834,
    }

    /// Such as `changes.default_branch` of `repository.edited`.
    RepositoryChangesDefaultBranch = 605 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.description` of `repository.edited`.
    RepositoryChangesDescription = 606 {
        /// `from`: a text, or null.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.homepage` of `repository.edited`.
    RepositoryChangesHomepage = 607 {
        /// `from`: a text, or null.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.owner` of `repository.transferred`.
    RepositoryChangesOwner = 608 {
        /// `from`: an object, [`RepositoryChangesOwnerFrom`], in every payload of today's schema.
        from: Option<RepositoryChangesOwnerFrom<'a>> = opt 310,
    }

    /// Such as `changes.owner.from` of `repository.transferred`.
    RepositoryChangesOwnerFrom = 609 {
        /// `organization`: an object, [`Organization`], or absent.
        organization: Option<Organization<'a>> = opt 506,
        /// `user`: an object, [`User`], or absent, or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `changes.repository` of `repository.renamed`.
    RepositoryChangesRepository = 610 {
        /// `name`: an object, [`RepositoryChangesRepositoryName`], in every payload of today's schema.
        name: Option<RepositoryChangesRepositoryName<'a>> = opt 474,
    }

    /// Such as `changes.repository.name` of `repository.renamed`.
    RepositoryChangesRepositoryName = 611 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.topics` of `repository.edited`.
    RepositoryChangesTopics = 612 {
        /// `from`: a list, each a text, or absent, or null.
        from: List<'a, &'a str> = all 310,
    }

    /// What `repository` has in common, whatever the action.
    RepositoryCommon = 614 {
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

    /// The payload of `repository` with the action `created`.
    RepositoryCreated = 615 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
    }

    /// The payload of `repository` with the action `deleted`.
    RepositoryDeleted = 616 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
    }

    /// The payload of `repository` with the action `edited`.
    RepositoryEdited = 618 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`RepositoryChanges`], or absent.
        changes: Option<RepositoryChanges<'a>> = opt 109,
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
    }

    /// The payload of `repository_import`.
    RepositoryImport = 619 {
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
        /// `status`: a text out of [`RepositoryImportStatus`], always there.
        status: RepositoryImportStatus<'a> = must 781,
    }

    /// The payload of `repository` with the action `privatized`.
    RepositoryPrivatized = 622 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
    }

    /// The payload of `repository` with the action `publicized`.
    RepositoryPublicized = 623 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
    }

    /// The payload of `repository` with the action `renamed`.
    RepositoryRenamed = 624 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`RepositoryRenamedChanges`], or absent.
        changes: Option<RepositoryRenamedChanges<'a>> = opt 109,
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
    }

    /// Such as `changes` of `repository.renamed`.
    RepositoryRenamedChanges = 625 {
        /// `repository`: an object, [`RepositoryChangesRepository`], in every payload of today's schema.
        repository: Option<RepositoryChangesRepository<'a>> = opt 645,
    }

    /// Such as `changes.rules.added` of `repository_ruleset.edited`.
    RepositoryRule = 626 {
        /// `parameters`: an object, [`RepositoryRuleParameters`], or absent.
        parameters: Option<RepositoryRuleParameters<'a>> = opt 529,
        /// `type`: a text out of [`RepositoryRuleType`], in every payload of today's schema.
        type_: Option<RepositoryRuleType<'a>> = opt 846,
    }

    /// Such as `changes.rules.added.parameters` of `repository_ruleset.edited`.
    RepositoryRuleParameters = 627 {
        /// `allowed_merge_methods`: a list, each a text out of [`RepositoryRuleParametersAllowedMergeMethods`], or absent.
        allowed_merge_methods: List<'a, RepositoryRuleParametersAllowedMergeMethods<'a>> = all 39,
        /// `automatic_copilot_code_review_enabled`: a truth value, or absent.
        automatic_copilot_code_review_enabled: Option<bool> = opt_flag 71,
        /// `check_response_timeout_minutes`: an integer, or absent.
        check_response_timeout_minutes: Option<i64> = opt_integer 110,
        /// `code_scanning_tools`: a list, each an object, [`CodeScanningTool`], or absent.
        code_scanning_tools: List<'a, CodeScanningTool<'a>> = all 133,
        /// `dismiss_stale_reviews_on_push`: a truth value, or absent.
        dismiss_stale_reviews_on_push: Option<bool> = opt_flag 237,
        /// `dismissal_restriction`: an object, [`DismissalRestriction`], or absent.
        dismissal_restriction: Option<DismissalRestriction<'a>> = opt 240,
        /// `do_not_enforce_on_create`: a truth value, or absent.
        do_not_enforce_on_create: Option<bool> = opt_flag 249,
        /// `grouping_strategy`: a text out of [`RepositoryRuleParametersGroupingStrategy`], or absent.
        grouping_strategy: Option<RepositoryRuleParametersGroupingStrategy<'a>> = opt 321,
        /// `max_entries_to_build`: an integer, or absent.
        max_entries_to_build: Option<i64> = opt_integer 436,
        /// `max_entries_to_merge`: an integer, or absent.
        max_entries_to_merge: Option<i64> = opt_integer 437,
        /// `max_file_path_length`: an integer, or absent.
        max_file_path_length: Option<i64> = opt_integer 438,
        /// `max_file_size`: an integer, or absent.
        max_file_size: Option<i64> = opt_integer 439,
        /// `merge_method`: a text out of [`RepositoryRuleParametersMergeMethod`], or absent.
        merge_method: Option<RepositoryRuleParametersMergeMethod<'a>> = opt 450,
        /// `min_entries_to_merge`: an integer, or absent.
        min_entries_to_merge: Option<i64> = opt_integer 462,
        /// `min_entries_to_merge_wait_minutes`: an integer, or absent.
        min_entries_to_merge_wait_minutes: Option<i64> = opt_integer 463,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `negate`: a truth value, or absent.
        negate: Option<bool> = opt_flag 476,
        /// `operator`: a text out of [`RepositoryRuleParametersOperator`], or absent.
        operator: Option<RepositoryRuleParametersOperator<'a>> = opt 502,
        /// `pattern`: a text, or absent.
        pattern: Option<&'a str> = opt_text 540,
        /// `require_code_owner_review`: a truth value, or absent.
        require_code_owner_review: Option<bool> = opt_flag 666,
        /// `require_last_push_approval`: a truth value, or absent.
        require_last_push_approval: Option<bool> = opt_flag 668,
        /// `required_approving_review_count`: an integer, or absent.
        required_approving_review_count: Option<i64> = opt_integer 670,
        /// `required_deployment_environments`: a list, each a text, or absent.
        required_deployment_environments: List<'a, &'a str> = all 672,
        /// `required_review_thread_resolution`: a truth value, or absent.
        required_review_thread_resolution: Option<bool> = opt_flag 674,
        /// `required_reviewers`: a list, each an object, [`RequiredReviewerConfiguration`], or absent.
        required_reviewers: List<'a, RequiredReviewerConfiguration<'a>> = all 675,
        /// `required_status_checks`: a list, each an object, [`StatusCheckConfiguration`], or absent.
        required_status_checks: List<'a, StatusCheckConfiguration<'a>> = all 676,
        /// `restricted_file_extensions`: a list, each a text, or absent.
        restricted_file_extensions: List<'a, &'a str> = all 686,
        /// `restricted_file_paths`: a list, each a text, or absent.
        restricted_file_paths: List<'a, &'a str> = all 687,
        /// `review_draft_pull_requests`: a truth value, or absent.
        review_draft_pull_requests: Option<bool> = opt_flag 693,
        /// `review_on_push`: a truth value, or absent.
        review_on_push: Option<bool> = opt_flag 694,
        /// `strict_required_status_checks_policy`: a truth value, or absent.
        strict_required_status_checks_policy: Option<bool> = opt_flag 785,
        /// `update_allows_fetch_and_merge`: a truth value, or absent.
        update_allows_fetch_and_merge: Option<bool> = opt_flag 849,
        /// `workflows`: a list, each an object, [`WorkflowFileReference`], or absent.
        workflows: List<'a, WorkflowFileReference<'a>> = all 891,
    }

    /// Such as `repository_ruleset` of `repository_ruleset.edited`.
    RepositoryRuleset = 628 {
        /// `_links`: an object, [`RepositoryRulesetLinks`], or absent.
        links: Option<RepositoryRulesetLinks<'a>> = opt 3,
        /// `bypass_actors`: a list, each an object, [`RepositoryRulesetBypassActor`], or absent.
        bypass_actors: List<'a, RepositoryRulesetBypassActor<'a>> = all 102,
        /// `conditions`: an object, [`RulesetConditions`], or absent.
        conditions: Option<RulesetConditions<'a>> = opt 165,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `current_user_can_bypass`: a text out of [`RepositoryRulesetCurrentUserCanBypass`], or absent.
        current_user_can_bypass: Option<RepositoryRulesetCurrentUserCanBypass<'a>> = opt 185,
        /// `enforcement`: a text out of [`RepositoryRulesetEnforcement`], in every payload of today's schema.
        enforcement: Option<RepositoryRulesetEnforcement<'a>> = opt 265,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `rules`: a list, each an object, [`RepositoryRule`], or absent.
        rules: List<'a, RepositoryRule<'a>> = all 708,
        /// `source`: a text, in every payload of today's schema.
        source: Option<&'a str> = opt_text 758,
        /// `source_type`: a text out of [`RepositoryRulesetSourceType`], or absent.
        source_type: Option<RepositoryRulesetSourceType<'a>> = opt 759,
        /// `target`: a text out of [`RepositoryRulesetTarget`], or absent.
        target: Option<RepositoryRulesetTarget<'a>> = opt 806,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `repository_ruleset.bypass_actors` of `repository_ruleset.edited`.
    RepositoryRulesetBypassActor = 629 {
        /// `actor_id`: an integer, or absent, or null.
        actor_id: Option<i64> = opt_integer 13,
        /// `actor_type`: a text out of [`RepositoryRulesetBypassActorActorType`], in every payload of today's schema.
        actor_type: Option<RepositoryRulesetBypassActorActorType<'a>> = opt 14,
        /// `bypass_mode`: a text out of [`RepositoryRulesetBypassActorBypassMode`], or absent.
        bypass_mode: Option<RepositoryRulesetBypassActorBypassMode<'a>> = opt 103,
    }

    /// Such as `changes` of `repository_ruleset.edited`.
    RepositoryRulesetChanges = 630 {
        /// `conditions`: an object, [`RepositoryRulesetChangesConditions`], or absent.
        conditions: Option<RepositoryRulesetChangesConditions<'a>> = opt 165,
        /// `enforcement`: an object, [`RepositoryRulesetChangesEnforcement`], or absent.
        enforcement: Option<RepositoryRulesetChangesEnforcement<'a>> = opt 265,
        /// `name`: an object, [`RepositoryRulesetChangesName`], or absent.
        name: Option<RepositoryRulesetChangesName<'a>> = opt 474,
        /// `rules`: an object, [`RepositoryRulesetChangesRules`], or absent.
        rules: Option<RepositoryRulesetChangesRules<'a>> = opt 708,
    }

    /// Such as `changes.conditions` of `repository_ruleset.edited`.
    RepositoryRulesetChangesConditions = 631 {
        /// `added`: a list, each an object, [`RepositoryRulesetConditionsForRefNames`], or absent.
        added: List<'a, RepositoryRulesetConditionsForRefNames<'a>> = all 15,
        /// `deleted`: a list, each an object, [`RepositoryRulesetConditionsForRefNames`], or absent.
        deleted: List<'a, RepositoryRulesetConditionsForRefNames<'a>> = all 205,
        /// `updated`: a list, each an object, [`RepositoryRulesetChangesConditionsUpdated`], or absent.
        updated: List<'a, RepositoryRulesetChangesConditionsUpdated<'a>> = all 850,
    }

    /// Such as `changes.conditions.updated` of `repository_ruleset.edited`.
    RepositoryRulesetChangesConditionsUpdated = 632 {
        /// `changes`: an object, [`RepositoryRulesetChangesConditionsUpdatedChanges`], or absent.
        changes: Option<RepositoryRulesetChangesConditionsUpdatedChanges<'a>> = opt 109,
        /// `condition`: an object, [`RepositoryRulesetConditionsForRefNames`], or absent.
        condition: Option<RepositoryRulesetConditionsForRefNames<'a>> = opt 163,
    }

    /// Such as `changes.conditions.updated.changes` of `repository_ruleset.edited`.
    RepositoryRulesetChangesConditionsUpdatedChanges = 633 {
        /// `condition_type`: an object, [`RepositoryRulesetChangesConditionsUpdatedChangesConditionType`], or absent.
        condition_type: Option<RepositoryRulesetChangesConditionsUpdatedChangesConditionType<'a>> = opt 164,
        /// `exclude`: an object, [`RepositoryRulesetChangesConditionsUpdatedChangesExclude`], or absent.
        exclude: Option<RepositoryRulesetChangesConditionsUpdatedChangesExclude<'a>> = opt 277,
        /// `include`: an object, [`RepositoryRulesetChangesConditionsUpdatedChangesInclude`], or absent.
        include: Option<RepositoryRulesetChangesConditionsUpdatedChangesInclude<'a>> = opt 359,
        /// `target`: an object, [`RepositoryRulesetChangesConditionsUpdatedChangesTarget`], or absent.
        target: Option<RepositoryRulesetChangesConditionsUpdatedChangesTarget<'a>> = opt 806,
    }

    /// Such as `changes.conditions.updated.changes.condition_type` of `repository_ruleset.edited`.
    RepositoryRulesetChangesConditionsUpdatedChangesConditionType = 634 {
        /// `from`: a text, or absent.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.conditions.updated.changes.exclude` of `repository_ruleset.edited`.
    RepositoryRulesetChangesConditionsUpdatedChangesExclude = 635 {
        /// `from`: a list, each a text, or absent.
        from: List<'a, &'a str> = all 310,
    }

    /// Such as `changes.conditions.updated.changes.include` of `repository_ruleset.edited`.
    RepositoryRulesetChangesConditionsUpdatedChangesInclude = 636 {
        /// `from`: a list, each a text, or absent.
        from: List<'a, &'a str> = all 310,
    }

    /// Such as `changes.conditions.updated.changes.target` of `repository_ruleset.edited`.
    RepositoryRulesetChangesConditionsUpdatedChangesTarget = 637 {
        /// `from`: a text, or absent.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.enforcement` of `repository_ruleset.edited`.
    RepositoryRulesetChangesEnforcement = 638 {
        /// `from`: a text, or absent.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.name` of `repository_ruleset.edited`.
    RepositoryRulesetChangesName = 639 {
        /// `from`: a text, or absent.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.rules` of `repository_ruleset.edited`.
    RepositoryRulesetChangesRules = 640 {
        /// `added`: a list, each an object, [`RepositoryRule`], or absent.
        added: List<'a, RepositoryRule<'a>> = all 15,
        /// `deleted`: a list, each an object, [`RepositoryRule`], or absent.
        deleted: List<'a, RepositoryRule<'a>> = all 205,
        /// `updated`: a list, each an object, [`RepositoryRulesetChangesRulesUpdated`], or absent.
        updated: List<'a, RepositoryRulesetChangesRulesUpdated<'a>> = all 850,
    }

    /// Such as `changes.rules.updated` of `repository_ruleset.edited`.
    RepositoryRulesetChangesRulesUpdated = 641 {
        /// `changes`: an object, [`RepositoryRulesetChangesRulesUpdatedChanges`], or absent.
        changes: Option<RepositoryRulesetChangesRulesUpdatedChanges<'a>> = opt 109,
        /// `rule`: an object, [`RepositoryRule`], or absent.
        rule: Option<RepositoryRule<'a>> = opt 706,
    }

    /// Such as `changes.rules.updated.changes` of `repository_ruleset.edited`.
    RepositoryRulesetChangesRulesUpdatedChanges = 642 {
        /// `configuration`: an object, [`RepositoryRulesetChangesRulesUpdatedChangesConfiguration`], or absent.
        configuration: Option<RepositoryRulesetChangesRulesUpdatedChangesConfiguration<'a>> = opt 167,
        /// `pattern`: an object, [`RepositoryRulesetChangesRulesUpdatedChangesPattern`], or absent.
        pattern: Option<RepositoryRulesetChangesRulesUpdatedChangesPattern<'a>> = opt 540,
        /// `rule_type`: an object, [`RepositoryRulesetChangesRulesUpdatedChangesRuleType`], or absent.
        rule_type: Option<RepositoryRulesetChangesRulesUpdatedChangesRuleType<'a>> = opt 707,
    }

    /// Such as `changes.rules.updated.changes.configuration` of `repository_ruleset.edited`.
    RepositoryRulesetChangesRulesUpdatedChangesConfiguration = 643 {
        /// `from`: a text, or absent.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.rules.updated.changes.pattern` of `repository_ruleset.edited`.
    RepositoryRulesetChangesRulesUpdatedChangesPattern = 644 {
        /// `from`: a text, or absent.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.rules.updated.changes.rule_type` of `repository_ruleset.edited`.
    RepositoryRulesetChangesRulesUpdatedChangesRuleType = 645 {
        /// `from`: a text, or absent.
        from: Option<&'a str> = opt_text 310,
    }

    /// What `repository_ruleset` has in common, whatever the action.
    RepositoryRulesetCommon = 646 {
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

    /// Such as `changes.conditions.added` of `repository_ruleset.edited`.
    RepositoryRulesetConditionsForRefNames = 647 {
        /// `ref_name`: an object, [`RepositoryRulesetConditionsForRefNamesRefName`], or absent.
        ref_name: Option<RepositoryRulesetConditionsForRefNamesRefName<'a>> = opt 625,
    }

    /// Such as `changes.conditions.added.ref_name` of `repository_ruleset.edited`.
    RepositoryRulesetConditionsForRefNamesRefName = 648 {
        /// `exclude`: a list, each a text, or absent.
        exclude: List<'a, &'a str> = all 277,
        /// `include`: a list, each a text, or absent.
        include: List<'a, &'a str> = all 359,
    }

    /// Such as `repository_ruleset.conditions.repository_id` of `repository_ruleset.edited`.
    RepositoryRulesetConditionsForRepositoryIDsRepositoryId = 649 {
        /// `repository_ids`: a list, each an integer, or absent.
        repository_ids: List<'a, i64> = all 649,
    }

    /// Such as `repository_ruleset.conditions.repository_name` of `repository_ruleset.edited`.
    RepositoryRulesetConditionsForRepositoryNamesRepositoryName = 650 {
        /// `exclude`: a list, each a text, or absent.
        exclude: List<'a, &'a str> = all 277,
        /// `include`: a list, each a text, or absent.
        include: List<'a, &'a str> = all 359,
        /// `protected`: a truth value, or absent.
        protected: Option<bool> = opt_flag 583,
    }

    /// Such as `repository_ruleset.conditions.repository_property` of `repository_ruleset.edited`.
    RepositoryRulesetConditionsForRepositoryPropertiesRepositoryProperty = 651 {
        /// `exclude`: a list, each an object, [`RepositoryRulesetPropertyTargetingDefinition`], or absent.
        exclude: List<'a, RepositoryRulesetPropertyTargetingDefinition<'a>> = all 277,
        /// `include`: a list, each an object, [`RepositoryRulesetPropertyTargetingDefinition`], or absent.
        include: List<'a, RepositoryRulesetPropertyTargetingDefinition<'a>> = all 359,
    }

    /// The payload of `repository_ruleset` with the action `created`.
    RepositoryRulesetCreated = 652 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_ruleset`: an object, [`RepositoryRuleset`], always there.
        repository_ruleset: RepositoryRuleset<'a> = must 652,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `repository_ruleset` with the action `deleted`.
    RepositoryRulesetDeleted = 653 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_ruleset`: an object, [`RepositoryRuleset`], always there.
        repository_ruleset: RepositoryRuleset<'a> = must 652,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `repository_ruleset` with the action `edited`.
    RepositoryRulesetEdited = 654 {
        /// `action`: a text, in every payload of today's schema.
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
        /// `repository_ruleset`: an object, [`RepositoryRuleset`], always there.
        repository_ruleset: RepositoryRuleset<'a> = must 652,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `repository_ruleset._links` of `repository_ruleset.edited`.
    RepositoryRulesetLinks = 655 {
        /// `html`: an object, [`RepositoryRulesetLinksHtml`], or absent, or null.
        html: Option<RepositoryRulesetLinksHtml<'a>> = opt 350,
        /// `self`: an object, [`RepositoryRulesetLinksSelf`], or absent.
        self_: Option<RepositoryRulesetLinksSelf<'a>> = opt 741,
    }

    /// Such as `repository_ruleset._links.html` of `repository_ruleset.edited`.
    RepositoryRulesetLinksHtml = 656 {
        /// `href`: a text, or absent.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `repository_ruleset._links.self` of `repository_ruleset.edited`.
    RepositoryRulesetLinksSelf = 657 {
        /// `href`: a text, or absent.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `repository_ruleset.conditions.repository_property.exclude` of `repository_ruleset.edited`.
    RepositoryRulesetPropertyTargetingDefinition = 658 {
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `property_values`: a list, each a text, in every payload of today's schema.
        property_values: List<'a, &'a str> = all 582,
        /// `source`: a text out of [`RepositoryRulesetPropertyTargetingDefinitionSource`], or absent.
        source: Option<RepositoryRulesetPropertyTargetingDefinitionSource<'a>> = opt 758,
    }

    /// The payload of `repository` with the action `transferred`.
    RepositoryTransferred = 663 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`RepositoryTransferredChanges`], or absent.
        changes: Option<RepositoryTransferredChanges<'a>> = opt 109,
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
    }

    /// Such as `changes` of `repository.transferred`.
    RepositoryTransferredChanges = 664 {
        /// `owner`: an object, [`RepositoryChangesOwner`], in every payload of today's schema.
        owner: Option<RepositoryChangesOwner<'a>> = opt 519,
    }

    /// The payload of `repository` with the action `unarchived`.
    RepositoryUnarchived = 665 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
    }

    /// Such as `changes.rules.added.parameters.required_reviewers.reviewer` of `repository_ruleset.edited`.
    RequiredReviewer = 674 {
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `type`: a text out of [`RequiredReviewerType`], in every payload of today's schema.
        type_: Option<RequiredReviewerType<'a>> = opt 846,
    }

    /// Such as `changes.rules.added.parameters.required_reviewers` of `repository_ruleset.edited`.
    RequiredReviewerConfiguration = 675 {
        /// `file_patterns`: a list, each a text, in every payload of today's schema.
        file_patterns: List<'a, &'a str> = all 293,
        /// `minimum_approvals`: an integer, in every payload of today's schema.
        minimum_approvals: Option<i64> = opt_integer 465,
        /// `reviewer`: an object, [`RequiredReviewer`], in every payload of today's schema.
        reviewer: Option<RequiredReviewer<'a>> = opt 695,
    }

    /// Such as `repository_ruleset.conditions` of `repository_ruleset.edited`.
    RulesetConditions = 680 {
        /// `ref_name`: an object, [`RepositoryRulesetConditionsForRefNamesRefName`], or absent.
        ref_name: Option<RepositoryRulesetConditionsForRefNamesRefName<'a>> = opt 625,
        /// `repository_id`: an object, [`RepositoryRulesetConditionsForRepositoryIDsRepositoryId`], or absent.
        repository_id: Option<RepositoryRulesetConditionsForRepositoryIDsRepositoryId<'a>> = opt 648,
        /// `repository_name`: an object, [`RepositoryRulesetConditionsForRepositoryNamesRepositoryName`], or absent.
        repository_name: Option<RepositoryRulesetConditionsForRepositoryNamesRepositoryName<'a>> = opt 650,
        /// `repository_property`: an object, [`RepositoryRulesetConditionsForRepositoryPropertiesRepositoryProperty`], or absent.
        repository_property: Option<RepositoryRulesetConditionsForRepositoryPropertiesRepositoryProperty<'a>> = opt 651,
    }

    /// What `star` has in common, whatever the action.
    StarCommon = 748 {
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

    /// The payload of `star` with the action `created`.
    StarCreated = 749 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
        /// `starred_at`: a time, or null.
        starred_at: Option<Timestamp> = opt_time 772,
    }

    /// The payload of `star` with the action `deleted`.
    StarDeleted = 750 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
        /// `starred_at`: a value of no known form, or null.
        starred_at: Option<Value<'a>> = opt 772,
    }

    /// Such as `changes.rules.added.parameters.required_status_checks` of `repository_ruleset.edited`.
    StatusCheckConfiguration = 754 {
        /// `context`: a text, in every payload of today's schema.
        context: Option<&'a str> = opt_text 175,
        /// `integration_id`: an integer, or absent.
        integration_id: Option<i64> = opt_integer 368,
    }

    /// What `watch` has in common, whatever the action.
    WatchCommon = 789 {
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

    /// The payload of `watch` with the action `started`.
    WatchStarted = 790 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
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
    }

    /// Such as `key` of `deploy_key.created`.
    WebhooksDeployKey = 800 {
        /// `added_by`: a text, or absent, or null.
        added_by: Option<&'a str> = opt_text 16,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `enabled`: a truth value, or absent.
        enabled: Option<bool> = opt_flag 261,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt_text 395,
        /// `last_used`: a text, or absent, or null.
        last_used: Option<&'a str> = opt_text 404,
        /// `read_only`: a truth value, in every payload of today's schema.
        read_only: Option<bool> = opt_flag 619,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 825,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `verified`: a truth value, in every payload of today's schema.
        verified: Option<bool> = opt_flag 869,
    }

    /// Such as `changes.rules.added.parameters.workflows` of `repository_ruleset.edited`.
    WorkflowFileReference = 807 {
        /// `path`: a text, in every payload of today's schema.
        path: Option<&'a str> = opt_text 539,
        /// `ref`: a text, or absent.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository_id`: an integer, in every payload of today's schema.
        repository_id: Option<i64> = opt_integer 648,
        /// `sha`: a text, or absent.
        sha: Option<&'a str> = opt_text 744,
    }
}

webhook_payload::names! {
    'a;

    /// `type` of [`Actor`].
    ActorType {
        IntegrationInstallation = "IntegrationInstallation",
        RepositoryRole = "RepositoryRole",
        Team = "Team",
        User = "User",
    }

    /// `allow_deletions_enforcement_level` of [`BranchProtectionRule`].
    BranchProtectionRuleAllowDeletionsEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `allow_force_pushes_enforcement_level` of [`BranchProtectionRule`].
    BranchProtectionRuleAllowForcePushesEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `from` of [`BranchProtectionRuleChangesAllowDeletionsEnforcementLevel`], `from` of [`BranchProtectionRuleChangesAllowForcePushesEnforcementLevel`], `from` of [`BranchProtectionRuleChangesLinearHistoryRequirementEnforcementLevel`].
    BranchProtectionRuleChangesAllowDeletionsEnforcementLevelFrom {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `linear_history_requirement_enforcement_level` of [`BranchProtectionRule`].
    BranchProtectionRuleLinearHistoryRequirementEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `lock_branch_enforcement_level` of [`BranchProtectionRule`].
    BranchProtectionRuleLockBranchEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `merge_queue_enforcement_level` of [`BranchProtectionRule`].
    BranchProtectionRuleMergeQueueEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `pull_request_reviews_enforcement_level` of [`BranchProtectionRule`].
    BranchProtectionRulePullRequestReviewsEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `required_conversation_resolution_level` of [`BranchProtectionRule`].
    BranchProtectionRuleRequiredConversationResolutionLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `required_deployments_enforcement_level` of [`BranchProtectionRule`].
    BranchProtectionRuleRequiredDeploymentsEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `required_status_checks_enforcement_level` of [`BranchProtectionRule`].
    BranchProtectionRuleRequiredStatusChecksEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `signature_requirement_enforcement_level` of [`BranchProtectionRule`].
    BranchProtectionRuleSignatureRequirementEnforcementLevel {
        Everyone = "everyone",
        NonAdmins = "non_admins",
        Off = "off",
    }

    /// `alerts_threshold` of [`CodeScanningTool`].
    CodeScanningToolAlertsThreshold {
        All = "all",
        Errors = "errors",
        ErrorsAndWarnings = "errors_and_warnings",
        None = "none",
    }

    /// `security_alerts_threshold` of [`CodeScanningTool`].
    CodeScanningToolSecurityAlertsThreshold {
        All = "all",
        Critical = "critical",
        HighOrHigher = "high_or_higher",
        MediumOrHigher = "medium_or_higher",
        None = "none",
    }

    /// `status` of [`RepositoryImport`].
    RepositoryImportStatus {
        Cancelled = "cancelled",
        Failure = "failure",
        Success = "success",
    }

    /// `allowed_merge_methods` of [`RepositoryRuleParameters`].
    RepositoryRuleParametersAllowedMergeMethods {
        Merge = "merge",
        Rebase = "rebase",
        Squash = "squash",
    }

    /// `grouping_strategy` of [`RepositoryRuleParameters`].
    RepositoryRuleParametersGroupingStrategy {
        Allgreen = "ALLGREEN",
        Headgreen = "HEADGREEN",
    }

    /// `merge_method` of [`RepositoryRuleParameters`].
    RepositoryRuleParametersMergeMethod {
        Merge = "MERGE",
        Rebase = "REBASE",
        Squash = "SQUASH",
    }

    /// `operator` of [`RepositoryRuleParameters`].
    RepositoryRuleParametersOperator {
        Contains = "contains",
        EndsWith = "ends_with",
        Regex = "regex",
        StartsWith = "starts_with",
    }

    /// `type` of [`RepositoryRule`].
    RepositoryRuleType {
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
        LicenseComplianceScanning = "license_compliance_scanning",
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
    RepositoryRulesetBypassActorActorType {
        DeployKey = "DeployKey",
        EnterpriseOwner = "EnterpriseOwner",
        EnterpriseRole = "EnterpriseRole",
        Integration = "Integration",
        OrganizationAdmin = "OrganizationAdmin",
        RepositoryRole = "RepositoryRole",
        Team = "Team",
        User = "User",
    }

    /// `bypass_mode` of [`RepositoryRulesetBypassActor`].
    RepositoryRulesetBypassActorBypassMode {
        Always = "always",
        Exempt = "exempt",
        PullRequest = "pull_request",
    }

    /// `current_user_can_bypass` of [`RepositoryRuleset`].
    RepositoryRulesetCurrentUserCanBypass {
        Always = "always",
        Exempt = "exempt",
        Never = "never",
        PullRequestsOnly = "pull_requests_only",
    }

    /// `enforcement` of [`RepositoryRuleset`].
    RepositoryRulesetEnforcement {
        Active = "active",
        Disabled = "disabled",
        Evaluate = "evaluate",
    }

    /// `source` of [`RepositoryRulesetPropertyTargetingDefinition`].
    RepositoryRulesetPropertyTargetingDefinitionSource {
        Custom = "custom",
        System = "system",
    }

    /// `source_type` of [`RepositoryRuleset`].
    RepositoryRulesetSourceType {
        Enterprise = "Enterprise",
        Organization = "Organization",
        Repository = "Repository",
    }

    /// `target` of [`RepositoryRuleset`].
    RepositoryRulesetTarget {
        Branch = "branch",
        Push = "push",
        Repository = "repository",
        Tag = "tag",
    }

    /// `type` of [`RequiredReviewer`].
    RequiredReviewerType {
        Team = "Team",
    }
}
