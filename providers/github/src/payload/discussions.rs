//! `discussion`, `discussion_comment`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// Such as `discussion` of `discussion.closed`.
    Discussion = 144 {
        /// `active_lock_reason`: a text, or null.
        active_lock_reason: Option<&'a str> = opt_text 11,
        /// `answer_chosen_at`: a time, or null.
        answer_chosen_at: Option<Timestamp> = opt_time 46,
        /// `answer_chosen_by`: an object, [`User`], or null.
        answer_chosen_by: Option<User<'a>> = opt 47,
        /// `answer_html_url`: a text, or null.
        answer_html_url: Option<&'a str> = opt_text 48,
        /// `author_association`: a text out of [`AuthorAssociation`], or absent.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `body`: a text, or null.
        body: Option<&'a str> = opt_text 92,
        /// `category`: an object, [`DiscussionCategory`], in every payload of today's schema.
        category: Option<DiscussionCategory<'a>> = opt 107,
        /// `comments`: an integer, in every payload of today's schema.
        comments: Option<i64> = opt_integer 146,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `labels`: a list, each an object, [`Label`], or absent.
        labels: List<'a, Label<'a>> = all 399,
        /// `locked`: a truth value, in every payload of today's schema.
        locked: Option<bool> = opt_flag 421,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `reactions`: an object, [`Reactions`], or absent.
        reactions: Option<Reactions<'a>> = opt 618,
        /// `repository_url`: a text, in every payload of today's schema.
        repository_url: Option<&'a str> = opt_text 654,
        /// `state`: a text out of [`DiscussionState`], always there.
        state: DiscussionState<'a> = must 779,
        /// `state_reason`: a text out of [`DiscussionStateReason`], or absent, or null.
        state_reason: Option<DiscussionStateReason<'a>> = opt 780,
        /// `timeline_url`: a text, or absent.
        timeline_url: Option<&'a str> = opt_text 823,
        /// `title`: a text, always there.
        title: &'a str = must_text 825,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// The payload of `discussion` with the action `answered`.
    DiscussionAnswered = 145 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `answer`: an object, [`WebhooksAnswer`], in every payload of today's schema.
        answer: Option<WebhooksAnswer<'a>> = opt 45,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// Such as `discussion.category` of `discussion.closed`.
    DiscussionCategory = 146 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 219,
        /// `emoji`: a text, in every payload of today's schema.
        emoji: Option<&'a str> = opt_text 260,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `is_answerable`: a truth value, in every payload of today's schema.
        is_answerable: Option<bool> = opt_flag 373,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `repository_id`: an integer, in every payload of today's schema.
        repository_id: Option<i64> = opt_integer 648,
        /// `slug`: a text, in every payload of today's schema.
        slug: Option<&'a str> = opt_text 757,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// The payload of `discussion` with the action `category_changed`.
    DiscussionCategoryChanged = 147 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`DiscussionCategoryChanges`], or absent.
        changes: Option<DiscussionCategoryChanges<'a>> = opt 109,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// Such as `changes` of `discussion.category_changed`.
    DiscussionCategoryChanges = 148 {
        /// `category`: an object, [`DiscussionChangesCategory`], in every payload of today's schema.
        category: Option<DiscussionChangesCategory<'a>> = opt 107,
    }

    /// Such as `changes` of `discussion.edited`.
    DiscussionChanges = 149 {
        /// `body`: an object, [`DiscussionChangesBody`], or absent.
        body: Option<DiscussionChangesBody<'a>> = opt 92,
        /// `title`: an object, [`DiscussionChangesTitle`], or absent.
        title: Option<DiscussionChangesTitle<'a>> = opt 825,
    }

    /// Such as `changes.body` of `discussion.edited`.
    DiscussionChangesBody = 150 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.category` of `discussion.category_changed`.
    DiscussionChangesCategory = 151 {
        /// `from`: an object, [`DiscussionChangesCategoryFrom`], in every payload of today's schema.
        from: Option<DiscussionChangesCategoryFrom<'a>> = opt 310,
    }

    /// Such as `changes.category.from` of `discussion.category_changed`.
    DiscussionChangesCategoryFrom = 152 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 219,
        /// `emoji`: a text, in every payload of today's schema.
        emoji: Option<&'a str> = opt_text 260,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `is_answerable`: a truth value, in every payload of today's schema.
        is_answerable: Option<bool> = opt_flag 373,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `repository_id`: an integer, in every payload of today's schema.
        repository_id: Option<i64> = opt_integer 648,
        /// `slug`: a text, in every payload of today's schema.
        slug: Option<&'a str> = opt_text 757,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `changes.title` of `discussion.edited`.
    DiscussionChangesTitle = 153 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// The payload of `discussion` with the action `closed`.
    DiscussionClosed = 154 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// Such as `changes` of `discussion_comment.edited`.
    DiscussionCommentChanges = 155 {
        /// `body`: an object, [`DiscussionCommentChangesBody`], in every payload of today's schema.
        body: Option<DiscussionCommentChangesBody<'a>> = opt 92,
    }

    /// Such as `changes.body` of `discussion_comment.edited`.
    DiscussionCommentChangesBody = 156 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// What `discussion_comment` has in common, whatever the action.
    DiscussionCommentCommon = 157 {
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

    /// The payload of `discussion_comment` with the action `created`.
    DiscussionCommentCreated = 158 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`WebhooksComment`], always there.
        comment: WebhooksComment<'a> = must 144,
        /// `discussion`: an object, [`Discussion`], in every payload of today's schema.
        discussion: Option<Discussion<'a>> = opt 229,
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

    /// The payload of `discussion_comment` with the action `deleted`.
    DiscussionCommentDeleted = 159 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`WebhooksComment`], always there.
        comment: WebhooksComment<'a> = must 144,
        /// `discussion`: an object, [`Discussion`], in every payload of today's schema.
        discussion: Option<Discussion<'a>> = opt 229,
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

    /// The payload of `discussion_comment` with the action `edited`.
    DiscussionCommentEdited = 160 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`DiscussionCommentChanges`], or absent.
        changes: Option<DiscussionCommentChanges<'a>> = opt 109,
        /// `comment`: an object, [`WebhooksComment`], always there.
        comment: WebhooksComment<'a> = must 144,
        /// `discussion`: an object, [`Discussion`], in every payload of today's schema.
        discussion: Option<Discussion<'a>> = opt 229,
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

    /// What `discussion` has in common, whatever the action.
    DiscussionCommon = 161 {
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

    /// The payload of `discussion` with the action `created`.
    DiscussionCreated = 162 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// The payload of `discussion` with the action `deleted`.
    DiscussionDeleted = 163 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// The payload of `discussion` with the action `edited`.
    DiscussionEdited = 164 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`DiscussionChanges`], or absent.
        changes: Option<DiscussionChanges<'a>> = opt 109,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// The payload of `discussion` with the action `labeled`.
    DiscussionLabeled = 165 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], in every payload of today's schema.
        label: Option<Label<'a>> = opt 398,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `discussion` with the action `locked`.
    DiscussionLocked = 166 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// The payload of `discussion` with the action `pinned`.
    DiscussionPinned = 167 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// The payload of `discussion` with the action `reopened`.
    DiscussionReopened = 168 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// Such as `changes` of `discussion.transferred`.
    DiscussionTransferChanges = 169 {
        /// `new_discussion`: an object, [`Discussion`], in every payload of today's schema.
        new_discussion: Option<Discussion<'a>> = opt 478,
        /// `new_repository`: an object, [`Repository`], in every payload of today's schema.
        new_repository: Option<Repository<'a>> = opt 481,
    }

    /// The payload of `discussion` with the action `transferred`.
    DiscussionTransferred = 170 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`DiscussionTransferChanges`], or absent.
        changes: Option<DiscussionTransferChanges<'a>> = opt 109,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// The payload of `discussion` with the action `unanswered`.
    DiscussionUnanswered = 171 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `old_answer`: an object, [`WebhooksAnswer`], in every payload of today's schema.
        old_answer: Option<WebhooksAnswer<'a>> = opt 494,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `discussion` with the action `unlabeled`.
    DiscussionUnlabeled = 172 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], in every payload of today's schema.
        label: Option<Label<'a>> = opt 398,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `discussion` with the action `unlocked`.
    DiscussionUnlocked = 173 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// The payload of `discussion` with the action `unpinned`.
    DiscussionUnpinned = 174 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `discussion`: an object, [`Discussion`], always there.
        discussion: Discussion<'a> = must 229,
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

    /// Such as `answer` of `discussion.answered`.
    WebhooksAnswer = 793 {
        /// `author_association`: a text out of [`AuthorAssociation`], in every payload of today's schema.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `body`: a text, in every payload of today's schema.
        body: Option<&'a str> = opt_text 92,
        /// `child_comment_count`: an integer, in every payload of today's schema.
        child_comment_count: Option<i64> = opt_integer 118,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `discussion_id`: an integer, in every payload of today's schema.
        discussion_id: Option<i64> = opt_integer 232,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `parent_id`: a value of no known form, or null.
        parent_id: Option<Value<'a>> = opt 531,
        /// `reactions`: an object, [`Reactions`], or absent.
        reactions: Option<Reactions<'a>> = opt 618,
        /// `repository_url`: a text, in every payload of today's schema.
        repository_url: Option<&'a str> = opt_text 654,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `comment` of `discussion_comment.edited`.
    WebhooksComment = 799 {
        /// `author_association`: a text out of [`AuthorAssociation`], in every payload of today's schema.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `body`: a text, in every payload of today's schema.
        body: Option<&'a str> = opt_text 92,
        /// `child_comment_count`: an integer, in every payload of today's schema.
        child_comment_count: Option<i64> = opt_integer 118,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `discussion_id`: an integer, in every payload of today's schema.
        discussion_id: Option<i64> = opt_integer 232,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `parent_id`: an integer, or null.
        parent_id: Option<i64> = opt_integer 531,
        /// `reactions`: an object, [`Reactions`], or absent.
        reactions: Option<Reactions<'a>> = opt 618,
        /// `repository_url`: a text, in every payload of today's schema.
        repository_url: Option<&'a str> = opt_text 654,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }
}

webhook_payload::names! {
    'a;

    /// `state` of [`Discussion`].
    DiscussionState {
        Closed = "closed",
        Converting = "converting",
        Locked = "locked",
        Open = "open",
        Transferring = "transferring",
    }

    /// `state_reason` of [`Discussion`].
    DiscussionStateReason {
        Duplicate = "duplicate",
        Outdated = "outdated",
        Reopened = "reopened",
        Resolved = "resolved",
    }
}
