//! `merge_group`, `pull_request`, `pull_request_review`, `pull_request_review_comment`, `pull_request_review_thread`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// Such as `merge_group` of `merge_group.destroyed`.
    MergeGroup = 322 {
        /// `base_ref`: a text, in every payload of today's schema.
        base_ref: Option<&'a str> = opt_text 75,
        /// `base_sha`: a text, in every payload of today's schema.
        base_sha: Option<&'a str> = opt_text 76,
        /// `head_commit`: an object, [`SimpleCommit`], in every payload of today's schema.
        head_commit: Option<SimpleCommit<'a>> = opt 337,
        /// `head_ref`: a text, in every payload of today's schema.
        head_ref: Option<&'a str> = opt_text 338,
        /// `head_sha`: a text, in every payload of today's schema.
        head_sha: Option<&'a str> = opt_text 340,
    }

    /// The payload of `merge_group` with the action `checks_requested`.
    MergeGroupChecksRequested = 323 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `merge_group`: an object, [`MergeGroup`], always there.
        merge_group: MergeGroup<'a> = must 449,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `merge_group` has in common, whatever the action.
    MergeGroupCommon = 324 {
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

    /// The payload of `merge_group` with the action `destroyed`.
    MergeGroupDestroyed = 325 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `merge_group`: an object, [`MergeGroup`], always there.
        merge_group: MergeGroup<'a> = must 449,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `reason`: a text out of [`MergeGroupDestroyedReason`], or absent.
        reason: Option<MergeGroupDestroyedReason<'a>> = opt 621,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `assigned`.
    PullRequestAssigned = 474 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `assignee`: an object, [`User`], or null.
        assignee: Option<User<'a>> = opt 60,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `auto_merge_disabled`.
    PullRequestAutoMergeDisabled = 475 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `reason`: a text, or absent.
        reason: Option<&'a str> = opt_text 621,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `auto_merge_enabled`.
    PullRequestAutoMergeEnabled = 476 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `reason`: a text, or absent.
        reason: Option<&'a str> = opt_text 621,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `pull_request.edited`.
    PullRequestChanges = 478 {
        /// `base`: an object, [`PullRequestChangesBase`], or absent.
        base: Option<PullRequestChangesBase<'a>> = opt 74,
        /// `body`: an object, [`PullRequestChangesBody`], or absent.
        body: Option<PullRequestChangesBody<'a>> = opt 92,
        /// `title`: an object, [`PullRequestChangesTitle`], or absent.
        title: Option<PullRequestChangesTitle<'a>> = opt 825,
    }

    /// Such as `changes.base` of `pull_request.edited`.
    PullRequestChangesBase = 479 {
        /// `ref`: an object, [`PullRequestChangesBaseRef`], in every payload of today's schema.
        ref_: Option<PullRequestChangesBaseRef<'a>> = opt 624,
        /// `sha`: an object, [`PullRequestChangesBaseSha`], in every payload of today's schema.
        sha: Option<PullRequestChangesBaseSha<'a>> = opt 744,
    }

    /// Such as `changes.base.ref` of `pull_request.edited`.
    PullRequestChangesBaseRef = 480 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.base.sha` of `pull_request.edited`.
    PullRequestChangesBaseSha = 481 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.body` of `pull_request.edited`.
    PullRequestChangesBody = 482 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.title` of `pull_request.edited`.
    PullRequestChangesTitle = 483 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// The payload of `pull_request` with the action `closed`.
    PullRequestClosed = 484 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `pull_request` has in common, whatever the action.
    PullRequestCommon = 485 {
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

    /// The payload of `pull_request` with the action `converted_to_draft`.
    PullRequestConvertedToDraft = 486 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `demilestoned`.
    PullRequestDemilestoned = 487 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `milestone`: an object, [`Milestone`], or absent.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `dequeued`.
    PullRequestDequeued = 488 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `reason`: a text out of [`PullRequestDequeuedReason`], in every payload of today's schema.
        reason: Option<PullRequestDequeuedReason<'a>> = opt 621,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `edited`.
    PullRequestEdited = 489 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`PullRequestChanges`], or absent.
        changes: Option<PullRequestChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `enqueued`.
    PullRequestEnqueued = 490 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `labeled`.
    PullRequestLabeled = 492 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], or absent.
        label: Option<Label<'a>> = opt 398,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `locked`.
    PullRequestLocked = 494 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `milestoned`.
    PullRequestMilestoned = 495 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `milestone`: an object, [`Milestone`], or absent.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `opened`.
    PullRequestOpened = 501 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `ready_for_review`.
    PullRequestReadyForReview = 502 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `reopened`.
    PullRequestReopened = 503 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `review` of `pull_request_review.edited`.
    PullRequestReview = 504 {
        /// `_links`: an object, [`PullRequestReviewLinks`], in every payload of today's schema.
        links: Option<PullRequestReviewLinks<'a>> = opt 3,
        /// `author_association`: a text out of [`AuthorAssociation`], in every payload of today's schema.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `body`: a text, or null.
        body: Option<&'a str> = opt_text 92,
        /// `commit_id`: a text, in every payload of today's schema.
        commit_id: Option<&'a str> = opt_text 149,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `pull_request_url`: a text, in every payload of today's schema.
        pull_request_url: Option<&'a str> = opt_text 604,
        /// `state`: a text out of [`PullRequestReviewState`], always there.
        state: PullRequestReviewState<'a> = must 779,
        /// `submitted_at`: a time, or null.
        submitted_at: Option<Timestamp> = opt_time 792,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `changes` of `pull_request_review.edited`.
    PullRequestReviewChanges = 505 {
        /// `body`: an object, [`PullRequestReviewChangesBody`], or absent.
        body: Option<PullRequestReviewChangesBody<'a>> = opt 92,
    }

    /// Such as `changes.body` of `pull_request_review.edited`.
    PullRequestReviewChangesBody = 506 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `comment` of `pull_request_review_comment.edited`.
    PullRequestReviewComment = 507 {
        /// `_links`: an object, [`PullRequestReviewCommentLinks`], in every payload of today's schema.
        links: Option<PullRequestReviewCommentLinks<'a>> = opt 3,
        /// `author_association`: a text out of [`AuthorAssociation`], in every payload of today's schema.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `body`: a text, in every payload of today's schema.
        body: Option<&'a str> = opt_text 92,
        /// `commit_id`: a text, in every payload of today's schema.
        commit_id: Option<&'a str> = opt_text 149,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `diff_hunk`: a text, in every payload of today's schema.
        diff_hunk: Option<&'a str> = opt_text 223,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `in_reply_to_id`: an integer, or absent.
        in_reply_to_id: Option<i64> = opt_integer 358,
        /// `line`: an integer, or absent, or null.
        line: Option<i64> = opt_integer 414,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `original_commit_id`: a text, in every payload of today's schema.
        original_commit_id: Option<&'a str> = opt_text 511,
        /// `original_line`: an integer, or absent, or null.
        original_line: Option<i64> = opt_integer 513,
        /// `original_position`: an integer, in every payload of today's schema.
        original_position: Option<i64> = opt_integer 514,
        /// `original_start_line`: an integer, or absent, or null.
        original_start_line: Option<i64> = opt_integer 515,
        /// `path`: a text, in every payload of today's schema.
        path: Option<&'a str> = opt_text 539,
        /// `position`: an integer, or null.
        position: Option<i64> = opt_integer 561,
        /// `pull_request_review_id`: an integer, or null.
        pull_request_review_id: Option<i64> = opt_integer 600,
        /// `pull_request_url`: a text, in every payload of today's schema.
        pull_request_url: Option<&'a str> = opt_text 604,
        /// `reactions`: an object, [`Reactions`], or absent.
        reactions: Option<Reactions<'a>> = opt 618,
        /// `side`: a text out of [`PullRequestReviewCommentSide`], or absent.
        side: Option<PullRequestReviewCommentSide<'a>> = opt 748,
        /// `start_line`: an integer, or absent, or null.
        start_line: Option<i64> = opt_integer 776,
        /// `start_side`: a text out of [`PullRequestReviewCommentStartSide`], or absent, or null.
        start_side: Option<PullRequestReviewCommentStartSide<'a>> = opt 777,
        /// `subject_type`: a text out of [`PullRequestReviewCommentSubjectType`], or absent.
        subject_type: Option<PullRequestReviewCommentSubjectType<'a>> = opt 790,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// What `pull_request_review_comment` has in common, whatever the action.
    PullRequestReviewCommentCommon = 508 {
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

    /// The payload of `pull_request_review_comment` with the action `created`.
    PullRequestReviewCommentCreated = 509 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`PullRequestReviewComment`], always there.
        comment: PullRequestReviewComment<'a> = must 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequestReviewCommentPullRequest`], in every payload of today's schema.
        pull_request: Option<PullRequestReviewCommentPullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request_review_comment` with the action `deleted`.
    PullRequestReviewCommentDeleted = 510 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`PullRequestReviewComment`], always there.
        comment: PullRequestReviewComment<'a> = must 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequestReviewCommentPullRequest`], in every payload of today's schema.
        pull_request: Option<PullRequestReviewCommentPullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request_review_comment` with the action `edited`.
    PullRequestReviewCommentEdited = 511 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`WebhooksChanges`], or absent.
        changes: Option<WebhooksChanges<'a>> = opt 109,
        /// `comment`: an object, [`PullRequestReviewComment`], always there.
        comment: PullRequestReviewComment<'a> = must 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequestReviewCommentPullRequest`], in every payload of today's schema.
        pull_request: Option<PullRequestReviewCommentPullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `comment._links` of `pull_request_review_comment.edited`.
    PullRequestReviewCommentLinks = 512 {
        /// `html`: an object, [`Link`], in every payload of today's schema.
        html: Option<Link<'a>> = opt 350,
        /// `pull_request`: an object, [`Link`], in every payload of today's schema.
        pull_request: Option<Link<'a>> = opt 595,
        /// `self`: an object, [`Link`], in every payload of today's schema.
        self_: Option<Link<'a>> = opt 741,
    }

    /// Such as `pull_request` of `pull_request_review_comment.edited`.
    PullRequestReviewCommentPullRequest = 513 {
        /// `_links`: an object, [`PullRequestReviewCommentPullRequestLinks`], in every payload of today's schema.
        links: Option<PullRequestReviewCommentPullRequestLinks<'a>> = opt 3,
        /// `active_lock_reason`: a text out of [`ActiveLockReason`], or absent, or null.
        active_lock_reason: Option<ActiveLockReason<'a>> = opt 11,
        /// `assignee`: an object, [`User`], or null.
        assignee: Option<User<'a>> = opt 60,
        /// `assignees`: a list, each an object, [`User`], or null, in every payload of today's schema.
        assignees: List<'a, Option<User<'a>>> = all 61,
        /// `author_association`: a text out of [`AuthorAssociation`], in every payload of today's schema.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `auto_merge`: an object, [`AutoMerge`], or absent, or null.
        auto_merge: Option<AutoMerge<'a>> = opt 70,
        /// `base`: an object, [`PullRequestReviewCommentPullRequestBase`], always there.
        base: PullRequestReviewCommentPullRequestBase<'a> = must 74,
        /// `body`: a text, or null.
        body: Option<&'a str> = opt_text 92,
        /// `closed_at`: a time, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `comments_url`: a text, in every payload of today's schema.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits_url`: a text, in every payload of today's schema.
        commits_url: Option<&'a str> = opt_text 156,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `diff_url`: a text, in every payload of today's schema.
        diff_url: Option<&'a str> = opt_text 224,
        /// `draft`: a truth value, or absent.
        draft: Option<bool> = opt_flag 254,
        /// `head`: an object, [`PullRequestReviewCommentPullRequestHead`], always there.
        head: PullRequestReviewCommentPullRequestHead<'a> = must 335,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `issue_url`: a text, in every payload of today's schema.
        issue_url: Option<&'a str> = opt_text 392,
        /// `labels`: a list, each an object, [`Label`], in every payload of today's schema.
        labels: List<'a, Label<'a>> = all 399,
        /// `locked`: a truth value, in every payload of today's schema.
        locked: Option<bool> = opt_flag 421,
        /// `merge_commit_sha`: a text, or null.
        merge_commit_sha: Option<&'a str> = opt_text 447,
        /// `merged_at`: a time, or null.
        merged_at: Option<Timestamp> = opt_time 455,
        /// `milestone`: an object, [`Milestone`], or null.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `patch_url`: a text, in every payload of today's schema.
        patch_url: Option<&'a str> = opt_text 537,
        /// `requested_reviewers`: a list, each an object, [`DeploymentReviewer`], or null, in every payload of today's schema.
        requested_reviewers: List<'a, Option<DeploymentReviewer<'a>>> = all 658,
        /// `requested_teams`: a list, each an object, [`Team`], in every payload of today's schema.
        requested_teams: List<'a, Team<'a>> = all 660,
        /// `review_comment_url`: a text, in every payload of today's schema.
        review_comment_url: Option<&'a str> = opt_text 690,
        /// `review_comments_url`: a text, in every payload of today's schema.
        review_comments_url: Option<&'a str> = opt_text 692,
        /// `stack`: an object, [`PullRequestStack`], or absent, or null.
        stack: Option<PullRequestStack<'a>> = opt 768,
        /// `state`: a text out of [`OldIssueState`], always there.
        state: OldIssueState<'a> = must 779,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `title`: a text, always there.
        title: &'a str = must_text 825,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `pull_request.base` of `pull_request_review_comment.edited`.
    PullRequestReviewCommentPullRequestBase = 514 {
        /// `label`: a text, in every payload of today's schema.
        label: Option<&'a str> = opt_text 398,
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`Repository`], in every payload of today's schema.
        repo: Option<Repository<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `pull_request.head` of `pull_request_review_comment.edited`.
    PullRequestReviewCommentPullRequestHead = 515 {
        /// `label`: a text, in every payload of today's schema.
        label: Option<&'a str> = opt_text 398,
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`Repository`], or null.
        repo: Option<Repository<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `pull_request._links` of `pull_request_review_comment.edited`.
    PullRequestReviewCommentPullRequestLinks = 516 {
        /// `comments`: an object, [`Link`], in every payload of today's schema.
        comments: Option<Link<'a>> = opt 146,
        /// `commits`: an object, [`Link`], in every payload of today's schema.
        commits: Option<Link<'a>> = opt 155,
        /// `html`: an object, [`Link`], in every payload of today's schema.
        html: Option<Link<'a>> = opt 350,
        /// `issue`: an object, [`Link`], in every payload of today's schema.
        issue: Option<Link<'a>> = opt 380,
        /// `review_comment`: an object, [`Link`], in every payload of today's schema.
        review_comment: Option<Link<'a>> = opt 689,
        /// `review_comments`: an object, [`Link`], in every payload of today's schema.
        review_comments: Option<Link<'a>> = opt 691,
        /// `self`: an object, [`Link`], in every payload of today's schema.
        self_: Option<Link<'a>> = opt 741,
        /// `statuses`: an object, [`Link`], in every payload of today's schema.
        statuses: Option<Link<'a>> = opt 782,
    }

    /// What `pull_request_review` has in common, whatever the action.
    PullRequestReviewCommon = 517 {
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

    /// The payload of `pull_request_review` with the action `dismissed`.
    PullRequestReviewDismissed = 518 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`SimplePullRequest`], in every payload of today's schema.
        pull_request: Option<SimplePullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `review`: an object, [`PullRequestReview`], always there.
        review: PullRequestReview<'a> = must 688,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request_review` with the action `edited`.
    PullRequestReviewEdited = 519 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`PullRequestReviewChanges`], or absent.
        changes: Option<PullRequestReviewChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`SimplePullRequest`], in every payload of today's schema.
        pull_request: Option<SimplePullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `review`: an object, [`PullRequestReview`], always there.
        review: PullRequestReview<'a> = must 688,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `review._links` of `pull_request_review.edited`.
    PullRequestReviewLinks = 520 {
        /// `html`: an object, [`Link`], in every payload of today's schema.
        html: Option<Link<'a>> = opt 350,
        /// `pull_request`: an object, [`Link`], in every payload of today's schema.
        pull_request: Option<Link<'a>> = opt 595,
    }

    /// The payload of `pull_request` with the action `review_request_removed`.
    PullRequestReviewRequestRemoved = 521 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `requested_reviewer`: an object, [`User`], or absent, or null.
        requested_reviewer: Option<User<'a>> = opt 657,
        /// `requested_team`: an object, [`Team`], or absent.
        requested_team: Option<Team<'a>> = opt 659,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `review_requested`.
    PullRequestReviewRequested = 522 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `requested_reviewer`: an object, [`User`], or absent, or null.
        requested_reviewer: Option<User<'a>> = opt 657,
        /// `requested_team`: an object, [`Team`], or absent.
        requested_team: Option<Team<'a>> = opt 659,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request_review` with the action `submitted`.
    PullRequestReviewSubmitted = 523 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`SimplePullRequest`], in every payload of today's schema.
        pull_request: Option<SimplePullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `review`: an object, [`PullRequestReview`], always there.
        review: PullRequestReview<'a> = must 688,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `pull_request_review_thread` has in common, whatever the action.
    PullRequestReviewThreadCommon = 524 {
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

    /// The payload of `pull_request_review_thread` with the action `resolved`.
    PullRequestReviewThreadResolved = 525 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`SimplePullRequest`], in every payload of today's schema.
        pull_request: Option<SimplePullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `thread`: an object, [`PullRequestReviewThreadThread`], always there.
        thread: PullRequestReviewThreadThread<'a> = must 821,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `thread` of `pull_request_review_thread.resolved`.
    PullRequestReviewThreadThread = 526 {
        /// `comments`: a list, each an object, [`PullRequestReviewComment`], in every payload of today's schema.
        comments: List<'a, PullRequestReviewComment<'a>> = all 146,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
    }

    /// The payload of `pull_request_review_thread` with the action `unresolved`.
    PullRequestReviewThreadUnresolved = 527 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`SimplePullRequest`], in every payload of today's schema.
        pull_request: Option<SimplePullRequest<'a>> = opt 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `thread`: an object, [`PullRequestReviewThreadThread`], always there.
        thread: PullRequestReviewThreadThread<'a> = must 821,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// The payload of `pull_request` with the action `stacked`.
    PullRequestStacked = 530 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `stack`: an object, [`PullRequestStack`], or absent, or null.
        stack: Option<PullRequestStack<'a>> = opt 768,
    }

    /// The payload of `pull_request` with the action `synchronize`.
    PullRequestSynchronize = 531 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `after`: a text, in every payload of today's schema.
        after: Option<&'a str> = opt_text 23,
        /// `before`: a text, in every payload of today's schema.
        before: Option<&'a str> = opt_text 77,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `unassigned`.
    PullRequestUnassigned = 532 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `assignee`: an object, [`User`], or absent, or null.
        assignee: Option<User<'a>> = opt 60,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `unlabeled`.
    PullRequestUnlabeled = 533 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], or absent.
        label: Option<Label<'a>> = opt 398,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `pull_request` with the action `unlocked`.
    PullRequestUnlocked = 534 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pull_request`: an object, [`PullRequest`], always there.
        pull_request: PullRequest<'a> = must 595,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `pull_request` of `pull_request_review.edited`.
    SimplePullRequest = 732 {
        /// `_links`: an object, [`SimplePullRequestLinks`], in every payload of today's schema.
        links: Option<SimplePullRequestLinks<'a>> = opt 3,
        /// `active_lock_reason`: a text out of [`ActiveLockReason`], or absent, or null.
        active_lock_reason: Option<ActiveLockReason<'a>> = opt 11,
        /// `assignee`: an object, [`User`], or null.
        assignee: Option<User<'a>> = opt 60,
        /// `assignees`: a list, each an object, [`User`], or null, in every payload of today's schema.
        assignees: List<'a, Option<User<'a>>> = all 61,
        /// `author_association`: a text out of [`AuthorAssociation`], in every payload of today's schema.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `auto_merge`: an object, [`AutoMerge`], or absent, or null.
        auto_merge: Option<AutoMerge<'a>> = opt 70,
        /// `base`: an object, [`SimplePullRequestBase`], always there.
        base: SimplePullRequestBase<'a> = must 74,
        /// `body`: a text, or null.
        body: Option<&'a str> = opt_text 92,
        /// `closed_at`: a time, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `comments_url`: a text, in every payload of today's schema.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits_url`: a text, in every payload of today's schema.
        commits_url: Option<&'a str> = opt_text 156,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `diff_url`: a text, in every payload of today's schema.
        diff_url: Option<&'a str> = opt_text 224,
        /// `draft`: a truth value, or absent.
        draft: Option<bool> = opt_flag 254,
        /// `head`: an object, [`SimplePullRequestHead`], always there.
        head: SimplePullRequestHead<'a> = must 335,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `issue_url`: a text, in every payload of today's schema.
        issue_url: Option<&'a str> = opt_text 392,
        /// `labels`: a list, each an object, [`Label`], in every payload of today's schema.
        labels: List<'a, Label<'a>> = all 399,
        /// `locked`: a truth value, in every payload of today's schema.
        locked: Option<bool> = opt_flag 421,
        /// `merge_commit_sha`: a text, or null.
        merge_commit_sha: Option<&'a str> = opt_text 447,
        /// `merged_at`: a time, or null.
        merged_at: Option<Timestamp> = opt_time 455,
        /// `milestone`: an object, [`Milestone`], or null.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `patch_url`: a text, in every payload of today's schema.
        patch_url: Option<&'a str> = opt_text 537,
        /// `requested_reviewers`: a list, each an object, [`DeploymentReviewer`], or null, in every payload of today's schema.
        requested_reviewers: List<'a, Option<DeploymentReviewer<'a>>> = all 658,
        /// `requested_teams`: a list, each an object, [`Team`], in every payload of today's schema.
        requested_teams: List<'a, Team<'a>> = all 660,
        /// `review_comment_url`: a text, in every payload of today's schema.
        review_comment_url: Option<&'a str> = opt_text 690,
        /// `review_comments_url`: a text, in every payload of today's schema.
        review_comments_url: Option<&'a str> = opt_text 692,
        /// `stack`: an object, [`PullRequestStack`], or absent, or null.
        stack: Option<PullRequestStack<'a>> = opt 768,
        /// `state`: a text out of [`OldIssueState`], always there.
        state: OldIssueState<'a> = must 779,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `title`: a text, always there.
        title: &'a str = must_text 825,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `pull_request.base` of `pull_request_review.edited`.
    SimplePullRequestBase = 733 {
        /// `label`: a text, in every payload of today's schema.
        label: Option<&'a str> = opt_text 398,
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`Repository`], in every payload of today's schema.
        repo: Option<Repository<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `pull_request.head` of `pull_request_review.edited`.
    SimplePullRequestHead = 734 {
        /// `label`: a text, or null.
        label: Option<&'a str> = opt_text 398,
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`Repository`], or null.
        repo: Option<Repository<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `pull_request._links` of `pull_request_review.edited`.
    SimplePullRequestLinks = 735 {
        /// `comments`: an object, [`Link`], in every payload of today's schema.
        comments: Option<Link<'a>> = opt 146,
        /// `commits`: an object, [`Link`], in every payload of today's schema.
        commits: Option<Link<'a>> = opt 155,
        /// `html`: an object, [`Link`], in every payload of today's schema.
        html: Option<Link<'a>> = opt 350,
        /// `issue`: an object, [`Link`], in every payload of today's schema.
        issue: Option<Link<'a>> = opt 380,
        /// `review_comment`: an object, [`Link`], in every payload of today's schema.
        review_comment: Option<Link<'a>> = opt 689,
        /// `review_comments`: an object, [`Link`], in every payload of today's schema.
        review_comments: Option<Link<'a>> = opt 691,
        /// `self`: an object, [`Link`], in every payload of today's schema.
        self_: Option<Link<'a>> = opt 741,
        /// `statuses`: an object, [`Link`], in every payload of today's schema.
        statuses: Option<Link<'a>> = opt 782,
    }
}

webhook_payload::names! {
    'a;

    /// `reason` of [`MergeGroupDestroyed`].
    MergeGroupDestroyedReason {
        Dequeued = "dequeued",
        Invalidated = "invalidated",
        Merged = "merged",
    }

    /// `reason` of [`PullRequestDequeued`].
    PullRequestDequeuedReason {
        AlreadyMerged = "ALREADY_MERGED",
        BranchProtections = "BRANCH_PROTECTIONS",
        CiFailure = "CI_FAILURE",
        CiTimeout = "CI_TIMEOUT",
        GitTreeInvalid = "GIT_TREE_INVALID",
        InvalidMergeCommit = "INVALID_MERGE_COMMIT",
        Manual = "MANUAL",
        Merge = "MERGE",
        MergeConflict = "MERGE_CONFLICT",
        QueueCleared = "QUEUE_CLEARED",
        RollBack = "ROLL_BACK",
        UnknownRemovalReason = "UNKNOWN_REMOVAL_REASON",
    }

    /// `side` of [`PullRequestReviewComment`].
    PullRequestReviewCommentSide {
        Left = "LEFT",
        Right = "RIGHT",
    }

    /// `start_side` of [`PullRequestReviewComment`].
    PullRequestReviewCommentStartSide {
        Left = "LEFT",
        Right = "RIGHT",
    }

    /// `subject_type` of [`PullRequestReviewComment`].
    PullRequestReviewCommentSubjectType {
        File = "file",
        Line = "line",
    }

    /// `state` of [`PullRequestReview`].
    PullRequestReviewState {
        Approved = "approved",
        ChangesRequested = "changes_requested",
        Commented = "commented",
        Dismissed = "dismissed",
    }
}
