//! `issue_comment`, `issue_dependencies`, `issue_relates_to`, `issues`, `label`, `milestone`, `sub_issues`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// Such as `issue` of `issues.typed`.
    Issue = 233 {
        /// `active_lock_reason`: a text out of [`ActiveLockReason`], or absent, or null.
        active_lock_reason: Option<ActiveLockReason<'a>> = opt 11,
        /// `assignee`: an object, [`Account`], or absent, or null.
        assignee: Option<Account<'a>> = opt 60,
        /// `assignees`: a list, each an object, [`Account`], or null, or absent, or null.
        assignees: List<'a, Option<Account<'a>>> = all 61,
        /// `author_association`: a text out of [`AuthorAssociation`], or absent.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `body`: a text, or absent, or null.
        body: Option<&'a str> = opt_text 92,
        /// `body_html`: a text, or absent.
        body_html: Option<&'a str> = opt_text 93,
        /// `body_text`: a text, or absent.
        body_text: Option<&'a str> = opt_text 94,
        /// `closed_at`: a time, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `closed_by`: an object, [`SimpleUser`], or absent, or null.
        closed_by: Option<SimpleUser<'a>> = opt 126,
        /// `comments`: an integer, in every payload of today's schema.
        comments: Option<i64> = opt_integer 146,
        /// `comments_url`: a text, in every payload of today's schema.
        comments_url: Option<&'a str> = opt_text 147,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `draft`: a truth value, or absent.
        draft: Option<bool> = opt_flag 254,
        /// `events_url`: a text, in every payload of today's schema.
        events_url: Option<&'a str> = opt_text 276,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `issue_dependencies_summary`: an object, [`IssueDependenciesSummary`], or absent.
        issue_dependencies_summary: Option<IssueDependenciesSummary<'a>> = opt 383,
        /// `issue_field_values`: a list, each an object, [`IssueFieldValue`], or absent.
        issue_field_values: List<'a, IssueFieldValue<'a>> = all 389,
        /// `labels`: a list, each a text, or an object, [`IssueLabel`], or null, or absent.
        labels: List<'a, Option<TextOr<'a, IssueLabel<'a>>>> = all 399,
        /// `labels_url`: a text, in every payload of today's schema.
        labels_url: Option<&'a str> = opt_text 400,
        /// `locked`: a truth value, or absent.
        locked: Option<bool> = opt_flag 421,
        /// `milestone`: an object, [`Milestone`], or null.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `parent_issue_url`: a text, or absent, or null.
        parent_issue_url: Option<&'a str> = opt_text 535,
        /// `performed_via_github_app`: an object, [`App`], or absent, or null.
        performed_via_github_app: Option<App<'a>> = opt 547,
        /// `pinned_comment`: an object, [`IssueComment`], or absent, or null.
        pinned_comment: Option<IssueComment<'a>> = opt 558,
        /// `pull_request`: an object, [`IssuePullRequest`], or absent.
        pull_request: Option<IssuePullRequest<'a>> = opt 595,
        /// `reactions`: an object, [`Reactions`], or absent.
        reactions: Option<Reactions<'a>> = opt 618,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_url`: a text, in every payload of today's schema.
        repository_url: Option<&'a str> = opt_text 654,
        /// `state`: a text out of [`OldIssueState`], or absent.
        state: Option<OldIssueState<'a>> = opt 779,
        /// `state_reason`: a text out of [`IssueStateReason`], or absent, or null.
        state_reason: Option<IssueStateReason<'a>> = opt 780,
        /// `sub_issues_summary`: an object, [`SubIssuesSummary`], or absent.
        sub_issues_summary: Option<SubIssuesSummary<'a>> = opt 789,
        /// `timeline_url`: a text, or absent.
        timeline_url: Option<&'a str> = opt_text 823,
        /// `title`: a text, always there.
        title: &'a str = must_text 825,
        /// `type`: an object, [`IssueType`], or absent, or null.
        type_: Option<IssueType<'a>> = opt 846,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user`: an object, [`Account`], or null.
        user: Option<Account<'a>> = opt 857,
    }

    /// Such as `comment` of `issue_comment.edited`.
    IssueComment = 234 {
        /// `author_association`: a text out of [`AuthorAssociation`], or absent.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `body`: a text, or absent.
        body: Option<&'a str> = opt_text 92,
        /// `body_html`: a text, or absent.
        body_html: Option<&'a str> = opt_text 93,
        /// `body_text`: a text, or absent.
        body_text: Option<&'a str> = opt_text 94,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `issue_url`: a text, in every payload of today's schema.
        issue_url: Option<&'a str> = opt_text 392,
        /// `minimized`: an object, [`MinimizedIssueComment`], or absent, or null.
        minimized: Option<MinimizedIssueComment<'a>> = opt 464,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `performed_via_github_app`: an object, [`App`], or absent, or null.
        performed_via_github_app: Option<App<'a>> = opt 547,
        /// `pin`: an object, [`PinnedIssueComment`], or absent, or null.
        pin: Option<PinnedIssueComment<'a>> = opt 554,
        /// `reactions`: an object, [`Reactions`], or absent.
        reactions: Option<Reactions<'a>> = opt 618,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user`: an object, [`Account`], or null.
        user: Option<Account<'a>> = opt 857,
    }

    /// What `issue_comment` has in common, whatever the action.
    IssueCommentCommon = 235 {
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

    /// The payload of `issue_comment` with the action `created`.
    IssueCommentCreated = 236 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`IssueComment`], always there.
        comment: IssueComment<'a> = must 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], in every payload of today's schema.
        issue: Option<Issue<'a>> = opt 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issue_comment` with the action `deleted`.
    IssueCommentDeleted = 237 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`IssueComment`], always there.
        comment: IssueComment<'a> = must 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], in every payload of today's schema.
        issue: Option<Issue<'a>> = opt 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issue_comment` with the action `edited`.
    IssueCommentEdited = 238 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`WebhooksChanges`], or absent.
        changes: Option<WebhooksChanges<'a>> = opt 109,
        /// `comment`: an object, [`IssueComment`], always there.
        comment: IssueComment<'a> = must 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], in every payload of today's schema.
        issue: Option<Issue<'a>> = opt 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issue_comment` with the action `pinned`.
    IssueCommentPinned = 239 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`IssueComment`], always there.
        comment: IssueComment<'a> = must 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], in every payload of today's schema.
        issue: Option<Issue<'a>> = opt 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issue_comment` with the action `unpinned`.
    IssueCommentUnpinned = 240 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`IssueComment`], always there.
        comment: IssueComment<'a> = must 144,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], in every payload of today's schema.
        issue: Option<Issue<'a>> = opt 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issue_dependencies` with the action `blocked_by_added`.
    IssueDependenciesBlockedByAdded = 241 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `blocked_issue`: an object, [`Issue`], or absent.
        blocked_issue: Option<Issue<'a>> = opt 84,
        /// `blocked_issue_id`: an integer, or absent.
        blocked_issue_id: Option<i64> = opt_integer 85,
        /// `blocking_issue`: an object, [`Issue`], or absent.
        blocking_issue: Option<Issue<'a>> = opt 89,
        /// `blocking_issue_id`: an integer, or absent.
        blocking_issue_id: Option<i64> = opt_integer 90,
        /// `blocking_issue_repo`: an object, [`Repository`], or absent.
        blocking_issue_repo: Option<Repository<'a>> = opt 91,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issue_dependencies` with the action `blocked_by_removed`.
    IssueDependenciesBlockedByRemoved = 242 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `blocked_issue`: an object, [`Issue`], or absent.
        blocked_issue: Option<Issue<'a>> = opt 84,
        /// `blocked_issue_id`: an integer, or absent.
        blocked_issue_id: Option<i64> = opt_integer 85,
        /// `blocking_issue`: an object, [`Issue`], or absent.
        blocking_issue: Option<Issue<'a>> = opt 89,
        /// `blocking_issue_id`: an integer, or absent.
        blocking_issue_id: Option<i64> = opt_integer 90,
        /// `blocking_issue_repo`: an object, [`Repository`], or absent.
        blocking_issue_repo: Option<Repository<'a>> = opt 91,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issue_dependencies` with the action `blocking_added`.
    IssueDependenciesBlockingAdded = 243 {
        /// `action`: a text, in every payload of today's schema.
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
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issue_dependencies` with the action `blocking_removed`.
    IssueDependenciesBlockingRemoved = 244 {
        /// `action`: a text, in every payload of today's schema.
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
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `issue_dependencies` has in common, whatever the action.
    IssueDependenciesCommon = 245 {
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

    /// Such as `issue.issue_dependencies_summary` of `issues.typed`.
    IssueDependenciesSummary = 246 {
        /// `blocked_by`: an integer, in every payload of today's schema.
        blocked_by: Option<i64> = opt_integer 83,
        /// `blocking`: an integer, in every payload of today's schema.
        blocking: Option<i64> = opt_integer 88,
        /// `total_blocked_by`: an integer, in every payload of today's schema.
        total_blocked_by: Option<i64> = opt_integer 836,
        /// `total_blocking`: an integer, in every payload of today's schema.
        total_blocking: Option<i64> = opt_integer 837,
    }

    /// Such as `issue.issue_field_values` of `issues.typed`.
    IssueFieldValue = 247 {
        /// `data_type`: a text out of [`IssueFieldValueDataType`], in every payload of today's schema.
        data_type: Option<IssueFieldValueDataType<'a>> = opt 198,
        /// `issue_field_id`: an integer, in every payload of today's schema.
        issue_field_id: Option<i64> = opt_integer 386,
        /// `issue_field_name`: a text, or absent.
        issue_field_name: Option<&'a str> = opt_text 387,
        /// `multi_select_options`: a list, each an object, [`IssueFieldValueMultiSelectOption`], or absent, or null.
        multi_select_options: List<'a, IssueFieldValueMultiSelectOption<'a>> = all 473,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `single_select_option`: an object, [`IssueFieldValueSingleSelectOption`], or absent, or null.
        single_select_option: Option<IssueFieldValueSingleSelectOption<'a>> = opt 754,
        /// `value`: a text, a number or a truth value, in every payload of today's schema.
        value: Option<Scalar<'a>> = opt 861,
    }

    /// Such as `issue.issue_field_values.multi_select_options` of `issues.typed`.
    IssueFieldValueMultiSelectOption = 248 {
        /// `color`: a text, in every payload of today's schema.
        color: Option<&'a str> = opt_text 140,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
    }

    /// Such as `issue.issue_field_values.single_select_option` of `issues.typed`.
    IssueFieldValueSingleSelectOption = 249 {
        /// `color`: a text, in every payload of today's schema.
        color: Option<&'a str> = opt_text 140,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
    }

    /// Such as `issue.labels` of `issues.typed`.
    IssueLabel = 250 {
        /// `color`: a text, or absent, or null.
        color: Option<&'a str> = opt_text 140,
        /// `default`: a truth value, or absent.
        default: Option<bool> = opt_flag 200,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `issue.pull_request` of `issues.typed`.
    IssuePullRequest = 251 {
        /// `diff_url`: a text, or absent, or null.
        diff_url: Option<&'a str> = opt_text 224,
        /// `html_url`: a text, or absent, or null.
        html_url: Option<&'a str> = opt_text 351,
        /// `merged_at`: a time, or absent, or null.
        merged_at: Option<Timestamp> = opt_time 455,
        /// `patch_url`: a text, or absent, or null.
        patch_url: Option<&'a str> = opt_text 537,
        /// `url`: a text, or absent, or null.
        url: Option<&'a str> = opt_text 855,
    }

    /// What `issue_relates_to` has in common, whatever the action.
    IssueRelatesToCommon = 252 {
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

    /// The payload of `issue_relates_to` with the action `relates_to_added`.
    IssueRelatesToRelatesToAdded = 253 {
        /// `action`: a text, in every payload of today's schema.
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

    /// The payload of `issue_relates_to` with the action `relates_to_removed`.
    IssueRelatesToRelatesToRemoved = 254 {
        /// `action`: a text, in every payload of today's schema.
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

    /// Such as `type` of `issues.typed`.
    IssueType = 255 {
        /// `color`: a text out of [`IssueTypeColor`], or absent, or null.
        color: Option<IssueTypeColor<'a>> = opt 140,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `is_enabled`: a truth value, or absent.
        is_enabled: Option<bool> = opt_flag 376,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// The payload of `issues` with the action `assigned`.
    IssuesAssigned = 256 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `assignee`: an object, [`User`], or absent, or null.
        assignee: Option<User<'a>> = opt 60,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `issues.edited`.
    IssuesChanges = 257 {
        /// `body`: an object, [`IssuesChangesBody`], or absent.
        body: Option<IssuesChangesBody<'a>> = opt 92,
        /// `title`: an object, [`IssuesChangesTitle`], or absent.
        title: Option<IssuesChangesTitle<'a>> = opt 825,
    }

    /// Such as `changes.body` of `issues.edited`.
    IssuesChangesBody = 258 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.issue_field_value` of `issues.field_added`.
    IssuesChangesIssueFieldValue = 259 {
        /// `from`: an object, [`IssuesChangesIssueFieldValueFrom`], in every payload of today's schema.
        from: Option<IssuesChangesIssueFieldValueFrom<'a>> = opt 310,
    }

    /// Such as `changes.issue_field_value.from` of `issues.field_added`.
    IssuesChangesIssueFieldValueFrom = 260 {
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `option`: an object, [`IssuesChangesIssueFieldValueFromOption`], or absent.
        option: Option<IssuesChangesIssueFieldValueFromOption<'a>> = opt 503,
        /// `options`: a list, each an object, [`IssuesChangesIssueFieldValueFromOption`], or absent.
        options: List<'a, IssuesChangesIssueFieldValueFromOption<'a>> = all 505,
        /// `value`: a text, a number or a truth value, or absent.
        value: Option<Scalar<'a>> = opt 861,
        /// `value_id`: an integer, or absent.
        value_id: Option<i64> = opt_integer 862,
        /// `value_ids`: a list, each an integer, or absent.
        value_ids: List<'a, i64> = all 863,
    }

    /// Such as `changes.issue_field_value.from.option` of `issues.field_added`.
    IssuesChangesIssueFieldValueFromOption = 261 {
        /// `color`: a text, or absent.
        color: Option<&'a str> = opt_text 140,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
    }

    /// Such as `changes.title` of `issues.edited`.
    IssuesChangesTitle = 262 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// The payload of `issues` with the action `closed`.
    IssuesClosed = 263 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `issues` has in common, whatever the action.
    IssuesCommon = 264 {
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

    /// The payload of `issues` with the action `deleted`.
    IssuesDeleted = 265 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `demilestoned`.
    IssuesDemilestoned = 266 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `milestone`: an object, [`Milestone`], or absent.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `edited`.
    IssuesEdited = 267 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`IssuesChanges`], or absent.
        changes: Option<IssuesChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `label`: an object, [`Label`], or absent.
        label: Option<Label<'a>> = opt 398,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `field_added`.
    IssuesFieldAdded = 268 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`IssuesFieldChanges`], or absent.
        changes: Option<IssuesFieldChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `issue_field`: an object, [`IssuesIssueField`], in every payload of today's schema.
        issue_field: Option<IssuesIssueField<'a>> = opt 385,
        /// `issue_field_value`: an object, [`IssuesIssueFieldValue`], or absent.
        issue_field_value: Option<IssuesIssueFieldValue<'a>> = opt 388,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `issues.field_added`.
    IssuesFieldChanges = 269 {
        /// `issue_field_value`: an object, [`IssuesChangesIssueFieldValue`], or absent.
        issue_field_value: Option<IssuesChangesIssueFieldValue<'a>> = opt 388,
    }

    /// The payload of `issues` with the action `field_removed`.
    IssuesFieldRemoved = 270 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `issue_field`: an object, [`IssuesIssueField`], in every payload of today's schema.
        issue_field: Option<IssuesIssueField<'a>> = opt 385,
        /// `issue_field_value`: an object, [`IssuesIssueFieldValue`], or absent.
        issue_field_value: Option<IssuesIssueFieldValue<'a>> = opt 388,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `issue_field` of `issues.field_added`.
    IssuesIssueField = 271 {
        /// `field_type`: a text out of [`IssuesIssueFieldFieldType`], in every payload of today's schema.
        field_type: Option<IssuesIssueFieldFieldType<'a>> = opt 291,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
    }

    /// Such as `issue_field_value` of `issues.field_added`.
    IssuesIssueFieldValue = 272 {
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `option`: an object, [`IssuesIssueFieldValueOption`], or absent.
        option: Option<IssuesIssueFieldValueOption<'a>> = opt 503,
        /// `options`: a list, each an object, [`IssuesIssueFieldValueOption`], or absent.
        options: List<'a, IssuesIssueFieldValueOption<'a>> = all 505,
        /// `value`: a text, a number or a truth value, or absent.
        value: Option<Scalar<'a>> = opt 861,
        /// `value_id`: an integer, or absent.
        value_id: Option<i64> = opt_integer 862,
        /// `value_ids`: a list, each an integer, or absent.
        value_ids: List<'a, i64> = all 863,
    }

    /// Such as `issue_field_value.option` of `issues.field_added`.
    IssuesIssueFieldValueOption = 273 {
        /// `color`: a text, or absent.
        color: Option<&'a str> = opt_text 140,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
    }

    /// The payload of `issues` with the action `labeled`.
    IssuesLabeled = 274 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `label`: an object, [`Label`], or absent.
        label: Option<Label<'a>> = opt 398,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `locked`.
    IssuesLocked = 275 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `milestoned`.
    IssuesMilestoned = 276 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `milestone`: an object, [`Milestone`], or absent.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `opened`.
    IssuesOpened = 277 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`IssuesOpenedChanges`], or absent.
        changes: Option<IssuesOpenedChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `issues.opened`.
    IssuesOpenedChanges = 278 {
        /// `old_issue`: an object, [`OldIssue`], or null.
        old_issue: Option<OldIssue<'a>> = opt 495,
        /// `old_repository`: an object, [`Repository`], in every payload of today's schema.
        old_repository: Option<Repository<'a>> = opt 498,
    }

    /// The payload of `issues` with the action `pinned`.
    IssuesPinned = 279 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `reopened`.
    IssuesReopened = 280 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `issues.transferred`.
    IssuesTransferChanges = 281 {
        /// `new_issue`: an object, [`Issue`], in every payload of today's schema.
        new_issue: Option<Issue<'a>> = opt 479,
        /// `new_repository`: an object, [`Repository`], in every payload of today's schema.
        new_repository: Option<Repository<'a>> = opt 481,
    }

    /// The payload of `issues` with the action `transferred`.
    IssuesTransferred = 282 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`IssuesTransferChanges`], or absent.
        changes: Option<IssuesTransferChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `typed`.
    IssuesTyped = 283 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `type`: an object, [`IssueType`], or null.
        type_: Option<IssueType<'a>> = opt 846,
    }

    /// The payload of `issues` with the action `unassigned`.
    IssuesUnassigned = 284 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `assignee`: an object, [`User`], or absent, or null.
        assignee: Option<User<'a>> = opt 60,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `unlabeled`.
    IssuesUnlabeled = 285 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `label`: an object, [`Label`], or absent.
        label: Option<Label<'a>> = opt 398,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `unlocked`.
    IssuesUnlocked = 286 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `unpinned`.
    IssuesUnpinned = 287 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `issues` with the action `untyped`.
    IssuesUntyped = 288 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `issue`: an object, [`Issue`], always there.
        issue: Issue<'a> = must 380,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `type`: an object, [`IssueType`], or null.
        type_: Option<IssueType<'a>> = opt 846,
    }

    /// Such as `changes` of `label.edited`.
    LabelChanges = 290 {
        /// `color`: an object, [`LabelChangesColor`], or absent.
        color: Option<LabelChangesColor<'a>> = opt 140,
        /// `description`: an object, [`LabelChangesDescription`], or absent.
        description: Option<LabelChangesDescription<'a>> = opt 219,
        /// `name`: an object, [`LabelChangesName`], or absent.
        name: Option<LabelChangesName<'a>> = opt 474,
    }

    /// Such as `changes.color` of `label.edited`.
    LabelChangesColor = 291 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.description` of `label.edited`.
    LabelChangesDescription = 292 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.name` of `label.edited`.
    LabelChangesName = 293 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// What `label` has in common, whatever the action.
    LabelCommon = 294 {
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

    /// The payload of `label` with the action `created`.
    LabelCreated = 295 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], always there.
        label: Label<'a> = must 398,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `label` with the action `deleted`.
    LabelDeleted = 296 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], always there.
        label: Label<'a> = must 398,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `label` with the action `edited`.
    LabelEdited = 297 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`LabelChanges`], or absent.
        changes: Option<LabelChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `label`: an object, [`Label`], always there.
        label: Label<'a> = must 398,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `changes` of `milestone.edited`.
    MilestoneChanges = 331 {
        /// `description`: an object, [`MilestoneChangesDescription`], or absent.
        description: Option<MilestoneChangesDescription<'a>> = opt 219,
        /// `due_on`: an object, [`MilestoneChangesDueOn`], or absent.
        due_on: Option<MilestoneChangesDueOn<'a>> = opt 255,
        /// `title`: an object, [`MilestoneChangesTitle`], or absent.
        title: Option<MilestoneChangesTitle<'a>> = opt 825,
    }

    /// Such as `changes.description` of `milestone.edited`.
    MilestoneChangesDescription = 332 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.due_on` of `milestone.edited`.
    MilestoneChangesDueOn = 333 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.title` of `milestone.edited`.
    MilestoneChangesTitle = 334 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// The payload of `milestone` with the action `closed`.
    MilestoneClosed = 335 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `milestone`: an object, [`Milestone`], always there.
        milestone: Milestone<'a> = must 460,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `milestone` has in common, whatever the action.
    MilestoneCommon = 336 {
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

    /// The payload of `milestone` with the action `created`.
    MilestoneCreated = 337 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `milestone`: an object, [`Milestone`], always there.
        milestone: Milestone<'a> = must 460,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `milestone` with the action `deleted`.
    MilestoneDeleted = 338 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `milestone`: an object, [`Milestone`], always there.
        milestone: Milestone<'a> = must 460,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `milestone` with the action `edited`.
    MilestoneEdited = 339 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`MilestoneChanges`], or absent.
        changes: Option<MilestoneChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `milestone`: an object, [`Milestone`], always there.
        milestone: Milestone<'a> = must 460,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `milestone` with the action `opened`.
    MilestoneOpened = 340 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `milestone`: an object, [`Milestone`], always there.
        milestone: Milestone<'a> = must 460,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `comment.minimized` of `issue_comment.edited`.
    MinimizedIssueComment = 344 {
        /// `reason`: a text, or null.
        reason: Option<&'a str> = opt_text 621,
    }

    /// Such as `changes.old_issue` of `issues.opened`.
    OldIssue = 345 {
        /// `active_lock_reason`: a text out of [`ActiveLockReason`], or absent, or null.
        active_lock_reason: Option<ActiveLockReason<'a>> = opt 11,
        /// `assignee`: an object, [`User`], or absent, or null.
        assignee: Option<User<'a>> = opt 60,
        /// `assignees`: a list, each an object, [`User`], or null, or absent.
        assignees: List<'a, Option<User<'a>>> = all 61,
        /// `author_association`: a text out of [`AuthorAssociation`], or absent.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `body`: a text, or absent, or null.
        body: Option<&'a str> = opt_text 92,
        /// `closed_at`: a time, or absent, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `comments`: an integer, or absent.
        comments: Option<i64> = opt_integer 146,
        /// `comments_url`: a text, or absent.
        comments_url: Option<&'a str> = opt_text 147,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `draft`: a truth value, or absent.
        draft: Option<bool> = opt_flag 254,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `issue_dependencies_summary`: an object, [`IssueDependenciesSummary`], or absent.
        issue_dependencies_summary: Option<IssueDependenciesSummary<'a>> = opt 383,
        /// `issue_field_values`: a list, each an object, [`IssueFieldValue`], or absent.
        issue_field_values: List<'a, IssueFieldValue<'a>> = all 389,
        /// `labels`: a list, each an object, [`Label`], or absent.
        labels: List<'a, Label<'a>> = all 399,
        /// `labels_url`: a text, or absent.
        labels_url: Option<&'a str> = opt_text 400,
        /// `locked`: a truth value, or absent.
        locked: Option<bool> = opt_flag 421,
        /// `milestone`: an object, [`Milestone`], or absent, or null.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `performed_via_github_app`: an object, [`CheckSuiteApp`], or absent, or null.
        performed_via_github_app: Option<CheckSuiteApp<'a>> = opt 547,
        /// `pinned_comment`: an object, [`IssueComment`], or absent, or null.
        pinned_comment: Option<IssueComment<'a>> = opt 558,
        /// `pull_request`: an object, [`IssuePullRequest`], or absent.
        pull_request: Option<IssuePullRequest<'a>> = opt 595,
        /// `reactions`: an object, [`Reactions`], or absent.
        reactions: Option<Reactions<'a>> = opt 618,
        /// `repository_url`: a text, or absent.
        repository_url: Option<&'a str> = opt_text 654,
        /// `state`: a text out of [`OldIssueState`], or absent.
        state: Option<OldIssueState<'a>> = opt 779,
        /// `state_reason`: a text, or absent, or null.
        state_reason: Option<&'a str> = opt_text 780,
        /// `sub_issues_summary`: an object, [`SubIssuesSummary`], or absent.
        sub_issues_summary: Option<SubIssuesSummary<'a>> = opt 789,
        /// `timeline_url`: a text, or absent.
        timeline_url: Option<&'a str> = opt_text 823,
        /// `title`: a text, or absent.
        title: Option<&'a str> = opt_text 825,
        /// `type`: an object, [`IssueType`], or absent, or null.
        type_: Option<IssueType<'a>> = opt 846,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user`: an object, [`User`], or absent, or null.
        user: Option<User<'a>> = opt 857,
    }

    /// Such as `comment.pin` of `issue_comment.edited`.
    PinnedIssueComment = 403 {
        /// `pinned_at`: a time, in every payload of today's schema.
        pinned_at: Option<Timestamp> = opt_time 556,
        /// `pinned_by`: an object, [`SimpleUser`], or null.
        pinned_by: Option<SimpleUser<'a>> = opt 557,
    }

    /// What `sub_issues` has in common, whatever the action.
    SubIssuesCommon = 761 {
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

    /// The payload of `sub_issues` with the action `parent_issue_added`.
    SubIssuesParentIssueAdded = 762 {
        /// `action`: a text, in every payload of today's schema.
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
        /// `sub_issue`: an object, [`Issue`], in every payload of today's schema.
        sub_issue: Option<Issue<'a>> = opt 786,
        /// `sub_issue_id`: an integer, in every payload of today's schema.
        sub_issue_id: Option<i64> = opt_integer 787,
    }

    /// The payload of `sub_issues` with the action `parent_issue_removed`.
    SubIssuesParentIssueRemoved = 763 {
        /// `action`: a text, in every payload of today's schema.
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
        /// `sub_issue`: an object, [`Issue`], in every payload of today's schema.
        sub_issue: Option<Issue<'a>> = opt 786,
        /// `sub_issue_id`: an integer, in every payload of today's schema.
        sub_issue_id: Option<i64> = opt_integer 787,
    }

    /// The payload of `sub_issues` with the action `sub_issue_added`.
    SubIssuesSubIssueAdded = 764 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `parent_issue`: an object, [`Issue`], in every payload of today's schema.
        parent_issue: Option<Issue<'a>> = opt 532,
        /// `parent_issue_id`: an integer, in every payload of today's schema.
        parent_issue_id: Option<i64> = opt_integer 533,
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

    /// The payload of `sub_issues` with the action `sub_issue_removed`.
    SubIssuesSubIssueRemoved = 765 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `parent_issue`: an object, [`Issue`], in every payload of today's schema.
        parent_issue: Option<Issue<'a>> = opt 532,
        /// `parent_issue_id`: an integer, in every payload of today's schema.
        parent_issue_id: Option<i64> = opt_integer 533,
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

    /// Such as `issue.sub_issues_summary` of `issues.typed`.
    SubIssuesSummary = 766 {
        /// `completed`: an integer, in every payload of today's schema.
        completed: Option<i64> = opt_integer 160,
        /// `percent_completed`: an integer, in every payload of today's schema.
        percent_completed: Option<i64> = opt_integer 544,
        /// `total`: an integer, in every payload of today's schema.
        total: Option<i64> = opt_integer 835,
    }
}

webhook_payload::names! {
    'a;

    /// `data_type` of [`IssueFieldValue`].
    IssueFieldValueDataType {
        Date = "date",
        MultiSelect = "multi_select",
        Number = "number",
        SingleSelect = "single_select",
        Text = "text",
    }

    /// `state_reason` of [`Issue`].
    IssueStateReason {
        Completed = "completed",
        Duplicate = "duplicate",
        NotPlanned = "not_planned",
        Reopened = "reopened",
    }

    /// `color` of [`IssueType`].
    IssueTypeColor {
        Blue = "blue",
        Gray = "gray",
        Green = "green",
        Orange = "orange",
        Pink = "pink",
        Purple = "purple",
        Red = "red",
        Yellow = "yellow",
    }

    /// `field_type` of [`IssuesIssueField`].
    IssuesIssueFieldFieldType {
        Date = "date",
        MultiSelect = "multi_select",
        Number = "number",
        SingleSelect = "single_select",
        Text = "text",
    }
}
