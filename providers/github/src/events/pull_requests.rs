//! `pull_request`, `pull_request_review`, `pull_request_review_comment`, `pull_request_review_thread`, `merge_group`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `pull_request`, by its action.
    pub enum PullRequestEvent {
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
        Synchronize(PullRequestSynchronize) = "synchronize",
        Unassigned(PullRequestUnassigned) = "unassigned",
        Unlabeled(PullRequestUnlabeled) = "unlabeled",
        Unlocked(PullRequestUnlocked) = "unlocked",
    }

    /// `pull_request_review`, by its action.
    pub enum PullRequestReviewEvent {
        Dismissed(PullRequestReviewDismissed) = "dismissed",
        Edited(PullRequestReviewEdited) = "edited",
        Submitted(PullRequestReviewSubmitted) = "submitted",
    }

    /// `pull_request_review_comment`, by its action.
    pub enum PullRequestReviewCommentEvent {
        Created(PullRequestReviewCommentCreated) = "created",
        Deleted(PullRequestReviewCommentDeleted) = "deleted",
        Edited(PullRequestReviewCommentEdited) = "edited",
    }

    /// `pull_request_review_thread`, by its action.
    pub enum PullRequestReviewThreadEvent {
        Resolved(PullRequestReviewThreadResolved) = "resolved",
        Unresolved(PullRequestReviewThreadUnresolved) = "unresolved",
    }

    /// `merge_group`, by its action.
    pub enum MergeGroupEvent {
        ChecksRequested(MergeGroupChecksRequested) = "checks_requested",
        Destroyed(MergeGroupDestroyed) = "destroyed",
    }
}

webhook_payload::payload! {
    /// The payload of `merge_group` with the action `checks_requested`.
    pub struct MergeGroupChecksRequested {
        always {
            merge_group: MergeGroup = "merge_group",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `merge_group` with the action `destroyed`.
    pub struct MergeGroupDestroyed {
        always {
            merge_group: MergeGroup = "merge_group",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            reason: MergeGroupDestroyedReason = "reason",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `merge_group` of `merge_group.destroyed`.
    pub struct MergeGroup {
        always {}
        maybe {
            base_ref: String = "base_ref",
            base_sha: String = "base_sha",
            head_commit: Box<SimpleCommit> = "head_commit",
            head_ref: String = "head_ref",
            head_sha: String = "head_sha",
        }
    }

    /// The payload of `pull_request` with the action `assigned`.
    pub struct PullRequestAssigned {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            assignee: Box<User> = "assignee",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `auto_merge_disabled`.
    pub struct PullRequestAutoMergeDisabled {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
            reason: String = "reason",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `auto_merge_enabled`.
    pub struct PullRequestAutoMergeEnabled {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            reason: String = "reason",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `closed`.
    pub struct PullRequestClosed {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `converted_to_draft`.
    pub struct PullRequestConvertedToDraft {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `demilestoned`.
    pub struct PullRequestDemilestoned {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            milestone: Box<Milestone> = "milestone",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `dequeued`.
    pub struct PullRequestDequeued {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
            reason: PullRequestDequeuedReason = "reason",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `edited`.
    pub struct PullRequestEdited {
        always {
            changes: PullRequestChanges = "changes",
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `pull_request.edited`.
    pub struct PullRequestChanges {
        always {}
        maybe {
            base: PullRequestChangesBase = "base",
            body: PullRequestChangesBody = "body",
            title: PullRequestChangesTitle = "title",
        }
    }

    /// Such as `changes.base` of `pull_request.edited`.
    pub struct PullRequestChangesBase {
        always {}
        maybe {
            r#ref: PullRequestChangesBaseRef = "ref",
            sha: PullRequestChangesBaseSha = "sha",
        }
    }

    /// Such as `changes.base.ref` of `pull_request.edited`.
    pub struct PullRequestChangesBaseRef {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.base.sha` of `pull_request.edited`.
    pub struct PullRequestChangesBaseSha {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.body` of `pull_request.edited`.
    pub struct PullRequestChangesBody {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.title` of `pull_request.edited`.
    pub struct PullRequestChangesTitle {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `pull_request` with the action `enqueued`.
    pub struct PullRequestEnqueued {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `labeled`.
    pub struct PullRequestLabeled {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            label: Box<Label> = "label",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `locked`.
    pub struct PullRequestLocked {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `milestoned`.
    pub struct PullRequestMilestoned {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            milestone: Box<Milestone> = "milestone",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `opened`.
    pub struct PullRequestOpened {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `ready_for_review`.
    pub struct PullRequestReadyForReview {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `reopened`.
    pub struct PullRequestReopened {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `review_request_removed`.
    pub struct PullRequestReviewRequestRemoved {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            requested_reviewer: Box<User> = "requested_reviewer",
            requested_team: Box<ReviewRequestTeam> = "requested_team",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `review_requested`.
    pub struct PullRequestReviewRequested {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            requested_reviewer: Box<User> = "requested_reviewer",
            requested_team: Box<Team> = "requested_team",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `synchronize`.
    pub struct PullRequestSynchronize {
        always {
            after: String = "after",
            before: String = "before",
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `unassigned`.
    pub struct PullRequestUnassigned {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            assignee: Box<User> = "assignee",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `unlabeled`.
    pub struct PullRequestUnlabeled {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            label: Box<Label> = "label",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request` with the action `unlocked`.
    pub struct PullRequestUnlocked {
        always {
            number: i64 = "number",
            pull_request: PullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request_review` with the action `dismissed`.
    pub struct PullRequestReviewDismissed {
        always {
            pull_request: SimplePullRequest = "pull_request",
            review: PullRequestReviewReview = "review",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `review` of `pull_request_review.dismissed`.
    pub struct PullRequestReviewReview {
        always {
            id: i64 = "id",
        }
        maybe {
            links: PullRequestReviewReviewLinks = "_links",
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            commit_id: String = "commit_id",
            html_url: String = "html_url",
            node_id: String = "node_id",
            pull_request_url: String = "pull_request_url",
            state: PullRequestReviewReviewState = "state",
            submitted_at: Time = "submitted_at",
            updated_at: Time = "updated_at",
            user: Box<User> = "user",
        }
    }

    /// Such as `review._links` of `pull_request_review.dismissed`.
    pub struct PullRequestReviewReviewLinks {
        always {}
        maybe {
            html: Link = "html",
            pull_request: Link = "pull_request",
        }
    }

    /// The payload of `pull_request_review` with the action `edited`.
    pub struct PullRequestReviewEdited {
        always {
            changes: PullRequestReviewChanges = "changes",
            pull_request: SimplePullRequest = "pull_request",
            review: WebhooksReview = "review",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `pull_request_review.edited`.
    pub struct PullRequestReviewChanges {
        always {}
        maybe {
            body: PullRequestReviewChangesBody = "body",
        }
    }

    /// Such as `changes.body` of `pull_request_review.edited`.
    pub struct PullRequestReviewChangesBody {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `pull_request` of `pull_request_review.edited`.
    pub struct SimplePullRequest {
        always {
            id: i64 = "id",
        }
        maybe {
            links: Box<SimplePullRequestLinks> = "_links",
            active_lock_reason: ActiveLockReason = "active_lock_reason",
            assignee: Box<User> = "assignee",
            assignees: Vec<Option<User>> = "assignees",
            author_association: AuthorAssociation = "author_association",
            auto_merge: PullRequestAutoMerge = "auto_merge",
            base: SimplePullRequestBase = "base",
            body: String = "body",
            closed_at: String = "closed_at",
            comments_url: String = "comments_url",
            commits_url: String = "commits_url",
            created_at: Time = "created_at",
            diff_url: String = "diff_url",
            draft: bool = "draft",
            head: SimplePullRequestHead = "head",
            html_url: String = "html_url",
            issue_url: String = "issue_url",
            labels: Vec<Label> = "labels",
            locked: bool = "locked",
            merge_commit_sha: String = "merge_commit_sha",
            merged_at: String = "merged_at",
            milestone: Box<Milestone> = "milestone",
            node_id: String = "node_id",
            number: i64 = "number",
            patch_url: String = "patch_url",
            requested_reviewers: Vec<Option<ReviewedPullRequestReviewer>> = "requested_reviewers",
            requested_teams: Vec<Team> = "requested_teams",
            review_comment_url: String = "review_comment_url",
            review_comments_url: String = "review_comments_url",
            state: OldIssueState = "state",
            statuses_url: String = "statuses_url",
            title: String = "title",
            updated_at: Time = "updated_at",
            url: String = "url",
            user: Box<User> = "user",
        }
    }

    /// Such as `pull_request._links` of `pull_request_review.edited`.
    pub struct SimplePullRequestLinks {
        always {}
        maybe {
            comments: Link = "comments",
            commits: Link = "commits",
            html: Link = "html",
            issue: Link = "issue",
            review_comment: Link = "review_comment",
            review_comments: Link = "review_comments",
            self_: Link = "self",
            statuses: Link = "statuses",
        }
    }

    /// Such as `pull_request.auto_merge` of `pull_request_review.edited`.
    pub struct PullRequestAutoMerge {
        always {}
        maybe {
            commit_message: String = "commit_message",
            commit_title: String = "commit_title",
            enabled_by: Box<User> = "enabled_by",
            merge_method: MergeMethod = "merge_method",
        }
    }

    /// Such as `pull_request.base` of `pull_request_review.edited`.
    pub struct SimplePullRequestBase {
        always {}
        maybe {
            label: String = "label",
            r#ref: String = "ref",
            repo: Box<Repository> = "repo",
            sha: String = "sha",
            user: Box<User> = "user",
        }
    }

    /// Such as `pull_request.head` of `pull_request_review.edited`.
    pub struct SimplePullRequestHead {
        always {}
        maybe {
            label: String = "label",
            r#ref: String = "ref",
            repo: Box<Repository> = "repo",
            sha: String = "sha",
            user: Box<User> = "user",
        }
    }

    /// Such as `pull_request.requested_reviewers` of `pull_request_review.edited`.
    pub struct ReviewedPullRequestReviewer {
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
            organizations_url: String = "organizations_url",
            parent: Box<ParentTeam> = "parent",
            permission: String = "permission",
            privacy: Privacy = "privacy",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            repositories_url: String = "repositories_url",
            site_admin: bool = "site_admin",
            slug: String = "slug",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: AccountType = "type",
            url: String = "url",
            user_view_type: String = "user_view_type",
        }
    }

    /// Such as `review` of `pull_request_review.edited`.
    pub struct WebhooksReview {
        always {
            id: i64 = "id",
        }
        maybe {
            links: WebhooksReviewLinks = "_links",
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            commit_id: String = "commit_id",
            html_url: String = "html_url",
            node_id: String = "node_id",
            pull_request_url: String = "pull_request_url",
            state: String = "state",
            submitted_at: Time = "submitted_at",
            updated_at: Time = "updated_at",
            user: Box<User> = "user",
        }
    }

    /// Such as `review._links` of `pull_request_review.edited`.
    pub struct WebhooksReviewLinks {
        always {}
        maybe {
            html: Link = "html",
            pull_request: Link = "pull_request",
        }
    }

    /// The payload of `pull_request_review` with the action `submitted`.
    pub struct PullRequestReviewSubmitted {
        always {
            pull_request: SimplePullRequest = "pull_request",
            review: WebhooksReview = "review",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request_review_comment` with the action `created`.
    pub struct PullRequestReviewCommentCreated {
        always {
            comment: PullRequestReviewComment = "comment",
            pull_request: PullRequestReviewCommentPullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request_review_comment` with the action `deleted`.
    pub struct PullRequestReviewCommentDeleted {
        always {
            comment: PullRequestReviewComment = "comment",
            pull_request: PullRequestReviewCommentPullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `pull_request_review_comment` with the action `edited`.
    pub struct PullRequestReviewCommentEdited {
        always {
            changes: WebhooksChanges = "changes",
            comment: PullRequestReviewComment = "comment",
            pull_request: PullRequestReviewCommentPullRequest = "pull_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `comment` of `pull_request_review_comment.edited`.
    pub struct PullRequestReviewComment {
        always {
            id: i64 = "id",
        }
        maybe {
            links: PullRequestReviewCommentLinks = "_links",
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            commit_id: String = "commit_id",
            created_at: Time = "created_at",
            diff_hunk: String = "diff_hunk",
            html_url: String = "html_url",
            in_reply_to_id: i64 = "in_reply_to_id",
            line: i64 = "line",
            node_id: String = "node_id",
            original_commit_id: String = "original_commit_id",
            original_line: i64 = "original_line",
            original_position: i64 = "original_position",
            original_start_line: i64 = "original_start_line",
            path: String = "path",
            position: i64 = "position",
            pull_request_review_id: i64 = "pull_request_review_id",
            pull_request_url: String = "pull_request_url",
            reactions: Box<ReleaseReactions> = "reactions",
            side: PullRequestReviewCommentSide = "side",
            start_line: i64 = "start_line",
            start_side: PullRequestReviewCommentStartSide = "start_side",
            subject_type: PullRequestReviewCommentSubjectType = "subject_type",
            updated_at: Time = "updated_at",
            url: String = "url",
            user: Box<User> = "user",
        }
    }

    /// Such as `comment._links` of `pull_request_review_comment.edited`.
    pub struct PullRequestReviewCommentLinks {
        always {}
        maybe {
            html: Link = "html",
            pull_request: Link = "pull_request",
            self_: Link = "self",
        }
    }

    /// Such as `pull_request` of `pull_request_review_comment.edited`.
    pub struct PullRequestReviewCommentPullRequest {
        always {
            id: i64 = "id",
        }
        maybe {
            links: Box<PullRequestReviewCommentPullRequestLinks> = "_links",
            active_lock_reason: ActiveLockReason = "active_lock_reason",
            assignee: Box<User> = "assignee",
            assignees: Vec<Option<User>> = "assignees",
            author_association: AuthorAssociation = "author_association",
            auto_merge: PullRequestAutoMerge = "auto_merge",
            base: PullRequestReviewCommentPullRequestBase = "base",
            body: String = "body",
            closed_at: String = "closed_at",
            comments_url: String = "comments_url",
            commits_url: String = "commits_url",
            created_at: Time = "created_at",
            diff_url: String = "diff_url",
            draft: bool = "draft",
            head: PullRequestReviewCommentPullRequestHead = "head",
            html_url: String = "html_url",
            issue_url: String = "issue_url",
            labels: Vec<Label> = "labels",
            locked: bool = "locked",
            merge_commit_sha: String = "merge_commit_sha",
            merged_at: String = "merged_at",
            milestone: Box<Milestone> = "milestone",
            node_id: String = "node_id",
            number: i64 = "number",
            patch_url: String = "patch_url",
            requested_reviewers: Vec<Option<ReviewedPullRequestReviewer>> = "requested_reviewers",
            requested_teams: Vec<Team> = "requested_teams",
            review_comment_url: String = "review_comment_url",
            review_comments_url: String = "review_comments_url",
            state: OldIssueState = "state",
            statuses_url: String = "statuses_url",
            title: String = "title",
            updated_at: Time = "updated_at",
            url: String = "url",
            user: Box<User> = "user",
        }
    }

    /// Such as `pull_request._links` of `pull_request_review_comment.edited`.
    pub struct PullRequestReviewCommentPullRequestLinks {
        always {}
        maybe {
            comments: Link = "comments",
            commits: Link = "commits",
            html: Link = "html",
            issue: Link = "issue",
            review_comment: Link = "review_comment",
            review_comments: Link = "review_comments",
            self_: Link = "self",
            statuses: Link = "statuses",
        }
    }

    /// Such as `pull_request.base` of `pull_request_review_comment.edited`.
    pub struct PullRequestReviewCommentPullRequestBase {
        always {}
        maybe {
            label: String = "label",
            r#ref: String = "ref",
            repo: Box<Repository> = "repo",
            sha: String = "sha",
            user: Box<User> = "user",
        }
    }

    /// Such as `pull_request.head` of `pull_request_review_comment.edited`.
    pub struct PullRequestReviewCommentPullRequestHead {
        always {}
        maybe {
            label: String = "label",
            r#ref: String = "ref",
            repo: Box<Repository> = "repo",
            sha: String = "sha",
            user: Box<User> = "user",
        }
    }

    /// The payload of `pull_request_review_thread` with the action `resolved`.
    pub struct PullRequestReviewThreadResolved {
        always {
            pull_request: SimplePullRequest = "pull_request",
            thread: PullRequestReviewThreadThread = "thread",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `thread` of `pull_request_review_thread.resolved`.
    pub struct PullRequestReviewThreadThread {
        always {}
        maybe {
            comments: Vec<PullRequestReviewComment> = "comments",
            node_id: String = "node_id",
        }
    }

    /// The payload of `pull_request_review_thread` with the action `unresolved`.
    pub struct PullRequestReviewThreadUnresolved {
        always {
            pull_request: SimplePullRequest = "pull_request",
            thread: PullRequestReviewThreadThread = "thread",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            updated_at: Time = "updated_at",
        }
    }
}

webhook_payload::names! {
    /// `reason` of [`MergeGroupDestroyed`].
    pub enum MergeGroupDestroyedReason {
        Dequeued = "dequeued",
        Invalidated = "invalidated",
        Merged = "merged",
    }
    /// `reason` of [`PullRequestDequeued`].
    pub enum PullRequestDequeuedReason {
        AlreadyMerged = "ALREADY_MERGED",
        BranchProtections = "BRANCH_PROTECTIONS",
        CIFailure = "CI_FAILURE",
        CITimeout = "CI_TIMEOUT",
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
    pub enum PullRequestReviewCommentSide {
        Left = "LEFT",
        Right = "RIGHT",
    }
    /// `start_side` of [`PullRequestReviewComment`].
    pub enum PullRequestReviewCommentStartSide {
        Left = "LEFT",
        Right = "RIGHT",
    }
    /// `subject_type` of [`PullRequestReviewComment`].
    pub enum PullRequestReviewCommentSubjectType {
        File = "file",
        Line = "line",
    }
    /// `state` of [`PullRequestReviewReview`].
    pub enum PullRequestReviewReviewState {
        Approved = "approved",
        ChangesRequested = "changes_requested",
        Dismissed = "dismissed",
    }
}
