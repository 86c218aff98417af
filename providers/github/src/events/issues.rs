//! `issues`, `issue_comment`, `issue_dependencies`, `sub_issues`, `label`, `milestone`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `issues`, by its action.
    pub enum IssuesEvent {
        Assigned(IssuesAssigned) = "assigned",
        Closed(IssuesClosed) = "closed",
        Deleted(IssuesDeleted) = "deleted",
        Demilestoned(IssuesDemilestoned) = "demilestoned",
        Edited(IssuesEdited) = "edited",
        Labeled(IssuesLabeled) = "labeled",
        Locked(IssuesLocked) = "locked",
        Milestoned(IssuesMilestoned) = "milestoned",
        Opened(IssuesOpened) = "opened",
        Pinned(IssuesPinned) = "pinned",
        Reopened(IssuesReopened) = "reopened",
        Transferred(IssuesTransferred) = "transferred",
        Typed(IssuesTyped) = "typed",
        Unassigned(IssuesUnassigned) = "unassigned",
        Unlabeled(IssuesUnlabeled) = "unlabeled",
        Unlocked(IssuesUnlocked) = "unlocked",
        Unpinned(IssuesUnpinned) = "unpinned",
        Untyped(IssuesUntyped) = "untyped",
    }

    /// `issue_comment`, by its action.
    pub enum IssueCommentEvent {
        Created(IssueCommentCreated) = "created",
        Deleted(IssueCommentDeleted) = "deleted",
        Edited(IssueCommentEdited) = "edited",
    }

    /// `issue_dependencies`, by its action.
    pub enum IssueDependenciesEvent {
        BlockedByAdded(IssueDependenciesBlockedByAdded) = "blocked_by_added",
        BlockedByRemoved(IssueDependenciesBlockedByRemoved) = "blocked_by_removed",
        BlockingAdded(IssueDependenciesBlockingAdded) = "blocking_added",
        BlockingRemoved(IssueDependenciesBlockingRemoved) = "blocking_removed",
    }

    /// `sub_issues`, by its action.
    pub enum SubIssuesEvent {
        ParentIssueAdded(SubIssuesParentIssueAdded) = "parent_issue_added",
        ParentIssueRemoved(SubIssuesParentIssueRemoved) = "parent_issue_removed",
        SubIssueAdded(SubIssuesSubIssueAdded) = "sub_issue_added",
        SubIssueRemoved(SubIssuesSubIssueRemoved) = "sub_issue_removed",
    }

    /// `label`, by its action.
    pub enum LabelEvent {
        Created(LabelCreated) = "created",
        Deleted(LabelDeleted) = "deleted",
        Edited(LabelEdited) = "edited",
    }

    /// `milestone`, by its action.
    pub enum MilestoneEvent {
        Closed(MilestoneClosed) = "closed",
        Created(MilestoneCreated) = "created",
        Deleted(MilestoneDeleted) = "deleted",
        Edited(MilestoneEdited) = "edited",
        Opened(MilestoneOpened) = "opened",
    }
}

webhook_payload::payload! {
    /// The payload of `issue_comment` with the action `created`.
    pub struct IssueCommentCreated {
        always {
            comment: IssueComment = "comment",
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issue_comment` with the action `deleted`.
    pub struct IssueCommentDeleted {
        always {
            comment: IssueComment = "comment",
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issue_comment` with the action `edited`.
    pub struct IssueCommentEdited {
        always {
            changes: WebhooksChanges = "changes",
            comment: IssueComment = "comment",
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `comment` of `issue_comment.edited`.
    pub struct IssueComment {
        always {
            id: i64 = "id",
        }
        maybe {
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            created_at: Time = "created_at",
            html_url: String = "html_url",
            issue_url: String = "issue_url",
            node_id: String = "node_id",
            performed_via_github_app: Box<GitHubApp> = "performed_via_github_app",
            reactions: Box<ReleaseReactions> = "reactions",
            updated_at: Time = "updated_at",
            url: String = "url",
            user: Box<User> = "user",
        }
    }

    /// The payload of `issue_dependencies` with the action `blocked_by_added`.
    pub struct IssueDependenciesBlockedByAdded {
        always {
            blocked_issue: Issue = "blocked_issue",
            blocked_issue_id: f64 = "blocked_issue_id",
            blocking_issue: Issue = "blocking_issue",
            blocking_issue_id: f64 = "blocking_issue_id",
            blocking_issue_repo: Repository = "blocking_issue_repo",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issue_dependencies` with the action `blocked_by_removed`.
    pub struct IssueDependenciesBlockedByRemoved {
        always {
            blocked_issue: Issue = "blocked_issue",
            blocked_issue_id: f64 = "blocked_issue_id",
            blocking_issue: Issue = "blocking_issue",
            blocking_issue_id: f64 = "blocking_issue_id",
            blocking_issue_repo: Repository = "blocking_issue_repo",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issue_dependencies` with the action `blocking_added`.
    pub struct IssueDependenciesBlockingAdded {
        always {
            blocked_issue: Issue = "blocked_issue",
            blocked_issue_id: f64 = "blocked_issue_id",
            blocked_issue_repo: Repository = "blocked_issue_repo",
            blocking_issue: Issue = "blocking_issue",
            blocking_issue_id: f64 = "blocking_issue_id",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issue_dependencies` with the action `blocking_removed`.
    pub struct IssueDependenciesBlockingRemoved {
        always {
            blocked_issue: Issue = "blocked_issue",
            blocked_issue_id: f64 = "blocked_issue_id",
            blocked_issue_repo: Repository = "blocked_issue_repo",
            blocking_issue: Issue = "blocking_issue",
            blocking_issue_id: f64 = "blocking_issue_id",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `assigned`.
    pub struct IssuesAssigned {
        always {
            issue: Issue = "issue",
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

    /// The payload of `issues` with the action `closed`.
    pub struct IssuesClosed {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `deleted`.
    pub struct IssuesDeleted {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `demilestoned`.
    pub struct IssuesDemilestoned {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            milestone: Box<Milestone> = "milestone",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `edited`.
    pub struct IssuesEdited {
        always {
            changes: IssuesChanges = "changes",
            issue: Issue = "issue",
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

    /// Such as `changes` of `issues.edited`.
    pub struct IssuesChanges {
        always {}
        maybe {
            body: IssuesChangesBody = "body",
            title: IssuesChangesTitle = "title",
        }
    }

    /// Such as `changes.body` of `issues.edited`.
    pub struct IssuesChangesBody {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.title` of `issues.edited`.
    pub struct IssuesChangesTitle {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `issues` with the action `labeled`.
    pub struct IssuesLabeled {
        always {
            issue: Issue = "issue",
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

    /// The payload of `issues` with the action `locked`.
    pub struct IssuesLocked {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `milestoned`.
    pub struct IssuesMilestoned {
        always {
            issue: Issue = "issue",
            milestone: Milestone = "milestone",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `opened`.
    pub struct IssuesOpened {
        always {
            issue: Issue = "issue",
        }
        maybe {
            changes: IssuesOpenedChanges = "changes",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `issues.opened`.
    pub struct IssuesOpenedChanges {
        always {}
        maybe {
            old_issue: Box<OldIssue> = "old_issue",
            old_repository: Box<Repository> = "old_repository",
        }
    }

    /// Such as `changes.old_issue` of `issues.opened`.
    pub struct OldIssue {
        always {
            id: i64 = "id",
        }
        maybe {
            active_lock_reason: ActiveLockReason = "active_lock_reason",
            assignee: Box<User> = "assignee",
            assignees: Vec<Option<User>> = "assignees",
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            closed_at: Time = "closed_at",
            comments: i64 = "comments",
            comments_url: String = "comments_url",
            created_at: Time = "created_at",
            draft: bool = "draft",
            events_url: String = "events_url",
            html_url: String = "html_url",
            issue_dependencies_summary: IssueDependenciesSummary = "issue_dependencies_summary",
            issue_field_values: Vec<IssueFieldValue> = "issue_field_values",
            labels: Vec<Label> = "labels",
            labels_url: String = "labels_url",
            locked: bool = "locked",
            milestone: Box<Milestone> = "milestone",
            node_id: String = "node_id",
            number: i64 = "number",
            performed_via_github_app: Box<App> = "performed_via_github_app",
            pull_request: OldIssuePullRequest = "pull_request",
            reactions: Box<ReleaseReactions> = "reactions",
            repository_url: String = "repository_url",
            state: OldIssueState = "state",
            state_reason: String = "state_reason",
            sub_issues_summary: SubIssuesSummary = "sub_issues_summary",
            timeline_url: String = "timeline_url",
            title: String = "title",
            r#type: Box<IssueType> = "type",
            updated_at: Time = "updated_at",
            url: String = "url",
            user: Box<User> = "user",
        }
    }

    /// Such as `changes.old_issue.pull_request` of `issues.opened`.
    pub struct OldIssuePullRequest {
        always {}
        maybe {
            diff_url: String = "diff_url",
            html_url: String = "html_url",
            merged_at: Time = "merged_at",
            patch_url: String = "patch_url",
            url: String = "url",
        }
    }

    /// The payload of `issues` with the action `pinned`.
    pub struct IssuesPinned {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `reopened`.
    pub struct IssuesReopened {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `transferred`.
    pub struct IssuesTransferred {
        always {
            changes: IssuesTransferChanges = "changes",
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `issues.transferred`.
    pub struct IssuesTransferChanges {
        always {}
        maybe {
            new_issue: Box<Issue> = "new_issue",
            new_repository: Box<Repository> = "new_repository",
        }
    }

    /// The payload of `issues` with the action `typed`.
    pub struct IssuesTyped {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            r#type: Box<IssueType> = "type",
        }
    }

    /// Such as `issue` of `issues.typed`.
    pub struct Issue {
        always {
            id: i64 = "id",
            number: i64 = "number",
            title: String = "title",
        }
        maybe {
            active_lock_reason: ActiveLockReason = "active_lock_reason",
            assignee: Box<Account> = "assignee",
            assignees: Vec<Option<Account>> = "assignees",
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            body_html: String = "body_html",
            body_text: String = "body_text",
            closed_at: Time = "closed_at",
            closed_by: Box<SimpleUser> = "closed_by",
            comments: i64 = "comments",
            comments_url: String = "comments_url",
            created_at: Time = "created_at",
            draft: bool = "draft",
            events_url: String = "events_url",
            html_url: String = "html_url",
            issue_dependencies_summary: IssueDependenciesSummary = "issue_dependencies_summary",
            issue_field_values: Vec<IssueFieldValue> = "issue_field_values",
            labels: Vec<Option<TextOr<IssueLabel>>> = "labels",
            labels_url: String = "labels_url",
            locked: bool = "locked",
            milestone: Box<Milestone> = "milestone",
            node_id: String = "node_id",
            parent_issue_url: String = "parent_issue_url",
            performed_via_github_app: Box<PerformingApp> = "performed_via_github_app",
            pull_request: IssuePullRequest = "pull_request",
            reactions: Box<Reactions> = "reactions",
            repository: Box<Repository> = "repository",
            repository_url: String = "repository_url",
            state: OldIssueState = "state",
            state_reason: IssueStateReason = "state_reason",
            sub_issues_summary: SubIssuesSummary = "sub_issues_summary",
            timeline_url: String = "timeline_url",
            r#type: Box<IssueType> = "type",
            updated_at: Time = "updated_at",
            url: String = "url",
            user: Box<Account> = "user",
        }
    }

    /// Such as `issue.issue_dependencies_summary` of `issues.typed`.
    pub struct IssueDependenciesSummary {
        always {}
        maybe {
            blocked_by: i64 = "blocked_by",
            blocking: i64 = "blocking",
            total_blocked_by: i64 = "total_blocked_by",
            total_blocking: i64 = "total_blocking",
        }
    }

    /// Such as `issue.issue_field_values` of `issues.typed`.
    pub struct IssueFieldValue {
        always {}
        maybe {
            data_type: IssueFieldValueDataType = "data_type",
            issue_field_id: i64 = "issue_field_id",
            node_id: String = "node_id",
            single_select_option: IssueFieldValueSingleSelectOption = "single_select_option",
            value: Scalar = "value",
        }
    }

    /// Such as `issue.issue_field_values.single_select_option` of `issues.typed`.
    pub struct IssueFieldValueSingleSelectOption {
        always {
            id: i64 = "id",
        }
        maybe {
            color: String = "color",
            name: String = "name",
        }
    }

    /// Such as `issue.labels` of `issues.typed`.
    pub struct IssueLabel {
        always {}
        maybe {
            color: String = "color",
            default: bool = "default",
            description: String = "description",
            id: i64 = "id",
            name: String = "name",
            node_id: String = "node_id",
            url: String = "url",
        }
    }

    /// Such as `issue.pull_request` of `issues.typed`.
    pub struct IssuePullRequest {
        always {}
        maybe {
            diff_url: String = "diff_url",
            html_url: String = "html_url",
            merged_at: Time = "merged_at",
            patch_url: String = "patch_url",
            url: String = "url",
        }
    }

    /// Such as `issue.reactions` of `issues.typed`.
    pub struct Reactions {
        always {}
        maybe {
            plus_one: i64 = "+1",
            minus_one: i64 = "-1",
            confused: i64 = "confused",
            eyes: i64 = "eyes",
            heart: i64 = "heart",
            hooray: i64 = "hooray",
            laugh: i64 = "laugh",
            rocket: i64 = "rocket",
            total_count: i64 = "total_count",
            url: String = "url",
        }
    }

    /// Such as `issue.sub_issues_summary` of `issues.typed`.
    pub struct SubIssuesSummary {
        always {}
        maybe {
            completed: i64 = "completed",
            percent_completed: i64 = "percent_completed",
            total: i64 = "total",
        }
    }

    /// Such as `type` of `issues.typed`.
    pub struct IssueType {
        always {
            id: i64 = "id",
        }
        maybe {
            color: IssueTypeColor = "color",
            created_at: Time = "created_at",
            description: String = "description",
            is_enabled: bool = "is_enabled",
            name: String = "name",
            node_id: String = "node_id",
            updated_at: Time = "updated_at",
        }
    }

    /// The payload of `issues` with the action `unassigned`.
    pub struct IssuesUnassigned {
        always {
            issue: Issue = "issue",
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

    /// The payload of `issues` with the action `unlabeled`.
    pub struct IssuesUnlabeled {
        always {
            issue: Issue = "issue",
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

    /// The payload of `issues` with the action `unlocked`.
    pub struct IssuesUnlocked {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `unpinned`.
    pub struct IssuesUnpinned {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `issues` with the action `untyped`.
    pub struct IssuesUntyped {
        always {
            issue: Issue = "issue",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            r#type: Box<IssueType> = "type",
        }
    }

    /// The payload of `label` with the action `created`.
    pub struct LabelCreated {
        always {
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

    /// The payload of `label` with the action `deleted`.
    pub struct LabelDeleted {
        always {
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

    /// The payload of `label` with the action `edited`.
    pub struct LabelEdited {
        always {
            label: Label = "label",
        }
        maybe {
            changes: LabelChanges = "changes",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `label.edited`.
    pub struct LabelChanges {
        always {}
        maybe {
            color: LabelChangesColor = "color",
            description: LabelChangesDescription = "description",
            name: LabelChangesName = "name",
        }
    }

    /// Such as `changes.color` of `label.edited`.
    pub struct LabelChangesColor {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.description` of `label.edited`.
    pub struct LabelChangesDescription {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.name` of `label.edited`.
    pub struct LabelChangesName {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `milestone` with the action `closed`.
    pub struct MilestoneClosed {
        always {
            milestone: Milestone = "milestone",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `milestone` with the action `created`.
    pub struct MilestoneCreated {
        always {
            milestone: Milestone = "milestone",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `milestone` with the action `deleted`.
    pub struct MilestoneDeleted {
        always {
            milestone: Milestone = "milestone",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `milestone` with the action `edited`.
    pub struct MilestoneEdited {
        always {
            changes: MilestoneChanges = "changes",
            milestone: Milestone = "milestone",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `milestone.edited`.
    pub struct MilestoneChanges {
        always {}
        maybe {
            description: MilestoneChangesDescription = "description",
            due_on: MilestoneChangesDueOn = "due_on",
            title: MilestoneChangesTitle = "title",
        }
    }

    /// Such as `changes.description` of `milestone.edited`.
    pub struct MilestoneChangesDescription {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.due_on` of `milestone.edited`.
    pub struct MilestoneChangesDueOn {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.title` of `milestone.edited`.
    pub struct MilestoneChangesTitle {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `milestone` with the action `opened`.
    pub struct MilestoneOpened {
        always {
            milestone: Milestone = "milestone",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `sub_issues` with the action `parent_issue_added`.
    pub struct SubIssuesParentIssueAdded {
        always {
            parent_issue: Issue = "parent_issue",
            parent_issue_id: f64 = "parent_issue_id",
            parent_issue_repo: Repository = "parent_issue_repo",
            sub_issue: Issue = "sub_issue",
            sub_issue_id: f64 = "sub_issue_id",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `sub_issues` with the action `parent_issue_removed`.
    pub struct SubIssuesParentIssueRemoved {
        always {
            parent_issue: Issue = "parent_issue",
            parent_issue_id: f64 = "parent_issue_id",
            parent_issue_repo: Repository = "parent_issue_repo",
            sub_issue: Issue = "sub_issue",
            sub_issue_id: f64 = "sub_issue_id",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `sub_issues` with the action `sub_issue_added`.
    pub struct SubIssuesSubIssueAdded {
        always {
            parent_issue: Issue = "parent_issue",
            parent_issue_id: f64 = "parent_issue_id",
            sub_issue: Issue = "sub_issue",
            sub_issue_id: f64 = "sub_issue_id",
            sub_issue_repo: Repository = "sub_issue_repo",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `sub_issues` with the action `sub_issue_removed`.
    pub struct SubIssuesSubIssueRemoved {
        always {
            parent_issue: Issue = "parent_issue",
            parent_issue_id: f64 = "parent_issue_id",
            sub_issue: Issue = "sub_issue",
            sub_issue_id: f64 = "sub_issue_id",
            sub_issue_repo: Repository = "sub_issue_repo",
        }
        maybe {
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }
}

webhook_payload::names! {
    /// `data_type` of [`IssueFieldValue`].
    pub enum IssueFieldValueDataType {
        Date = "date",
        Number = "number",
        SingleSelect = "single_select",
        Text = "text",
    }
    /// `state_reason` of [`Issue`].
    pub enum IssueStateReason {
        Completed = "completed",
        Duplicate = "duplicate",
        NotPlanned = "not_planned",
        Reopened = "reopened",
    }
    /// `color` of [`IssueType`].
    pub enum IssueTypeColor {
        Blue = "blue",
        Gray = "gray",
        Green = "green",
        Orange = "orange",
        Pink = "pink",
        Purple = "purple",
        Red = "red",
        Yellow = "yellow",
    }
}
