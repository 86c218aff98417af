//! `discussion`, `discussion_comment`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `discussion`, by its action.
    pub enum DiscussionEvent {
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
    }

    /// `discussion_comment`, by its action.
    pub enum DiscussionCommentEvent {
        Created(DiscussionCommentCreated) = "created",
        Deleted(DiscussionCommentDeleted) = "deleted",
        Edited(DiscussionCommentEdited) = "edited",
    }
}

webhook_payload::payload! {
    /// The payload of `discussion` with the action `answered`.
    pub struct DiscussionAnswered {
        always {
            answer: WebhooksAnswer = "answer",
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `answer` of `discussion.answered`.
    pub struct WebhooksAnswer {
        always {
            id: i64 = "id",
        }
        maybe {
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            child_comment_count: i64 = "child_comment_count",
            created_at: Time = "created_at",
            discussion_id: i64 = "discussion_id",
            html_url: String = "html_url",
            node_id: String = "node_id",
            parent_id: Json = "parent_id",
            reactions: Box<ReleaseReactions> = "reactions",
            repository_url: String = "repository_url",
            updated_at: Time = "updated_at",
            user: Box<User> = "user",
        }
    }

    /// The payload of `discussion` with the action `category_changed`.
    pub struct DiscussionCategoryChanged {
        always {
            changes: DiscussionCategoryChanges = "changes",
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `discussion.category_changed`.
    pub struct DiscussionCategoryChanges {
        always {}
        maybe {
            category: DiscussionChangesCategory = "category",
        }
    }

    /// Such as `changes.category` of `discussion.category_changed`.
    pub struct DiscussionChangesCategory {
        always {}
        maybe {
            from: Box<DiscussionChangesCategoryFrom> = "from",
        }
    }

    /// Such as `changes.category.from` of `discussion.category_changed`.
    pub struct DiscussionChangesCategoryFrom {
        always {
            id: i64 = "id",
        }
        maybe {
            created_at: Time = "created_at",
            description: String = "description",
            emoji: String = "emoji",
            is_answerable: bool = "is_answerable",
            name: String = "name",
            node_id: String = "node_id",
            repository_id: i64 = "repository_id",
            slug: String = "slug",
            updated_at: Time = "updated_at",
        }
    }

    /// The payload of `discussion` with the action `closed`.
    pub struct DiscussionClosed {
        always {
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `discussion` of `discussion.closed`.
    pub struct Discussion {
        always {
            id: i64 = "id",
            number: i64 = "number",
            state: DiscussionState = "state",
            title: String = "title",
        }
        maybe {
            active_lock_reason: String = "active_lock_reason",
            answer_chosen_at: Time = "answer_chosen_at",
            answer_chosen_by: Box<User> = "answer_chosen_by",
            answer_html_url: String = "answer_html_url",
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            category: Box<DiscussionCategory> = "category",
            comments: i64 = "comments",
            created_at: Time = "created_at",
            html_url: String = "html_url",
            labels: Vec<Label> = "labels",
            locked: bool = "locked",
            node_id: String = "node_id",
            reactions: Box<ReleaseReactions> = "reactions",
            repository_url: String = "repository_url",
            state_reason: DiscussionStateReason = "state_reason",
            timeline_url: String = "timeline_url",
            updated_at: Time = "updated_at",
            user: Box<User> = "user",
        }
    }

    /// Such as `discussion.category` of `discussion.closed`.
    pub struct DiscussionCategory {
        always {
            id: i64 = "id",
            name: String = "name",
        }
        maybe {
            created_at: Time = "created_at",
            description: String = "description",
            emoji: String = "emoji",
            is_answerable: bool = "is_answerable",
            node_id: String = "node_id",
            repository_id: i64 = "repository_id",
            slug: String = "slug",
            updated_at: Time = "updated_at",
        }
    }

    /// The payload of `discussion` with the action `created`.
    pub struct DiscussionCreated {
        always {
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion` with the action `deleted`.
    pub struct DiscussionDeleted {
        always {
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion` with the action `edited`.
    pub struct DiscussionEdited {
        always {
            discussion: Discussion = "discussion",
        }
        maybe {
            changes: DiscussionChanges = "changes",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `discussion.edited`.
    pub struct DiscussionChanges {
        always {}
        maybe {
            body: DiscussionChangesBody = "body",
            title: DiscussionChangesTitle = "title",
        }
    }

    /// Such as `changes.body` of `discussion.edited`.
    pub struct DiscussionChangesBody {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.title` of `discussion.edited`.
    pub struct DiscussionChangesTitle {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `discussion` with the action `labeled`.
    pub struct DiscussionLabeled {
        always {
            discussion: Discussion = "discussion",
            label: Label = "label",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion` with the action `locked`.
    pub struct DiscussionLocked {
        always {
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion` with the action `pinned`.
    pub struct DiscussionPinned {
        always {
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion` with the action `reopened`.
    pub struct DiscussionReopened {
        always {
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion` with the action `transferred`.
    pub struct DiscussionTransferred {
        always {
            changes: DiscussionTransferChanges = "changes",
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `discussion.transferred`.
    pub struct DiscussionTransferChanges {
        always {}
        maybe {
            new_discussion: Box<Discussion> = "new_discussion",
            new_repository: Box<Repository> = "new_repository",
        }
    }

    /// The payload of `discussion` with the action `unanswered`.
    pub struct DiscussionUnanswered {
        always {
            discussion: Discussion = "discussion",
            old_answer: WebhooksAnswer = "old_answer",
        }
        maybe {
            installation: DiscussionUnansweredInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `installation` of `discussion.unanswered`.
    pub struct DiscussionUnansweredInstallation {
        always {}
        maybe {
            id: i64 = "id",
            node_id: String = "node_id",
        }
    }

    /// The payload of `discussion` with the action `unlabeled`.
    pub struct DiscussionUnlabeled {
        always {
            discussion: Discussion = "discussion",
            label: Label = "label",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion` with the action `unlocked`.
    pub struct DiscussionUnlocked {
        always {
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion` with the action `unpinned`.
    pub struct DiscussionUnpinned {
        always {
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion_comment` with the action `created`.
    pub struct DiscussionCommentCreated {
        always {
            comment: WebhooksComment = "comment",
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion_comment` with the action `deleted`.
    pub struct DiscussionCommentDeleted {
        always {
            comment: WebhooksComment = "comment",
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `discussion_comment` with the action `edited`.
    pub struct DiscussionCommentEdited {
        always {
            changes: DiscussionCommentChanges = "changes",
            comment: WebhooksComment = "comment",
            discussion: Discussion = "discussion",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `discussion_comment.edited`.
    pub struct DiscussionCommentChanges {
        always {}
        maybe {
            body: DiscussionCommentChangesBody = "body",
        }
    }

    /// Such as `changes.body` of `discussion_comment.edited`.
    pub struct DiscussionCommentChangesBody {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `comment` of `discussion_comment.edited`.
    pub struct WebhooksComment {
        always {
            id: i64 = "id",
        }
        maybe {
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            child_comment_count: i64 = "child_comment_count",
            created_at: Time = "created_at",
            discussion_id: i64 = "discussion_id",
            html_url: String = "html_url",
            node_id: String = "node_id",
            parent_id: i64 = "parent_id",
            reactions: Box<ReleaseReactions> = "reactions",
            repository_url: String = "repository_url",
            updated_at: Time = "updated_at",
            user: Box<User> = "user",
        }
    }
}

webhook_payload::names! {
    /// `state` of [`Discussion`].
    pub enum DiscussionState {
        Closed = "closed",
        Converting = "converting",
        Locked = "locked",
        Open = "open",
        Transferring = "transferring",
    }
    /// `state_reason` of [`Discussion`].
    pub enum DiscussionStateReason {
        Duplicate = "duplicate",
        Outdated = "outdated",
        Reopened = "reopened",
        Resolved = "resolved",
    }
}
