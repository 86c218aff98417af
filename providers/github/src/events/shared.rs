//! What payloads of several families have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// Such as `check_run.app` of `check_run.created`.
    pub struct GitHubApp {
        always {
            id: i64 = "id",
            name: String = "name",
        }
        maybe {
            client_id: String = "client_id",
            created_at: Time = "created_at",
            description: String = "description",
            events: Vec<String> = "events",
            external_url: String = "external_url",
            html_url: String = "html_url",
            installations_count: i64 = "installations_count",
            node_id: String = "node_id",
            owner: Box<AppOwner> = "owner",
            permissions: Map<Permissions> = "permissions",
            slug: String = "slug",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `check_run.app.owner` of `check_run.created`.
    pub struct AppOwner {
        always {
            id: i64 = "id",
        }
        maybe {
            avatar_url: String = "avatar_url",
            created_at: Time = "created_at",
            description: String = "description",
            email: String = "email",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
            login: String = "login",
            name: String = "name",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            slug: String = "slug",
            starred_at: String = "starred_at",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: String = "type",
            updated_at: Time = "updated_at",
            url: String = "url",
            user_view_type: String = "user_view_type",
            website_url: String = "website_url",
        }
    }

    /// Such as `check_suite.app` of `check_suite.completed`.
    pub struct App {
        always {
            name: String = "name",
        }
        maybe {
            client_id: String = "client_id",
            created_at: Time = "created_at",
            description: String = "description",
            events: Vec<AppEvents> = "events",
            external_url: String = "external_url",
            html_url: String = "html_url",
            id: i64 = "id",
            node_id: String = "node_id",
            owner: Box<User> = "owner",
            permissions: Map<Permissions> = "permissions",
            slug: String = "slug",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `check_suite.head_commit` of `check_suite.completed`.
    pub struct SimpleCommit {
        always {
            id: String = "id",
            message: String = "message",
        }
        maybe {
            author: CheckSuiteCommitAuthor = "author",
            committer: CheckSuiteCommitCommitter = "committer",
            timestamp: Time = "timestamp",
            tree_id: String = "tree_id",
        }
    }

    /// Such as `check_suite.head_commit.author` of `check_suite.completed`.
    pub struct CheckSuiteCommitAuthor {
        always {
            name: String = "name",
        }
        maybe {
            date: Time = "date",
            email: String = "email",
            username: String = "username",
        }
    }

    /// Such as `check_suite.head_commit.committer` of `check_suite.completed`.
    pub struct CheckSuiteCommitCommitter {
        always {
            name: String = "name",
        }
        maybe {
            date: Time = "date",
            email: String = "email",
            username: String = "username",
        }
    }

    /// Such as `enterprise` of `fork`.
    pub struct Enterprise {
        always {
            id: i64 = "id",
        }
        maybe {
            avatar_url: String = "avatar_url",
            created_at: Time = "created_at",
            description: String = "description",
            html_url: String = "html_url",
            name: String = "name",
            node_id: String = "node_id",
            slug: String = "slug",
            updated_at: Time = "updated_at",
            website_url: String = "website_url",
        }
    }

    /// Such as `forkee` of `fork`.
    pub struct Repository {
        always {
            full_name: String = "full_name",
            id: i64 = "id",
            name: String = "name",
        }
        maybe {
            allow_auto_merge: bool = "allow_auto_merge",
            allow_forking: bool = "allow_forking",
            allow_merge_commit: bool = "allow_merge_commit",
            allow_rebase_merge: bool = "allow_rebase_merge",
            allow_squash_merge: bool = "allow_squash_merge",
            allow_update_branch: bool = "allow_update_branch",
            anonymous_access_enabled: bool = "anonymous_access_enabled",
            archive_url: String = "archive_url",
            archived: bool = "archived",
            assignees_url: String = "assignees_url",
            blobs_url: String = "blobs_url",
            branches_url: String = "branches_url",
            clone_url: String = "clone_url",
            code_search_index_status: RepositoryCodeSearchIndexStatus = "code_search_index_status",
            collaborators_url: String = "collaborators_url",
            comments_url: String = "comments_url",
            commits_url: String = "commits_url",
            compare_url: String = "compare_url",
            contents_url: String = "contents_url",
            contributors_url: String = "contributors_url",
            created_at: Time = "created_at",
            custom_properties: Json = "custom_properties",
            default_branch: String = "default_branch",
            delete_branch_on_merge: bool = "delete_branch_on_merge",
            deployments_url: String = "deployments_url",
            description: String = "description",
            disabled: bool = "disabled",
            downloads_url: String = "downloads_url",
            events_url: String = "events_url",
            fork: bool = "fork",
            forks: i64 = "forks",
            forks_count: i64 = "forks_count",
            forks_url: String = "forks_url",
            git_commits_url: String = "git_commits_url",
            git_refs_url: String = "git_refs_url",
            git_tags_url: String = "git_tags_url",
            git_url: String = "git_url",
            has_discussions: bool = "has_discussions",
            has_downloads: bool = "has_downloads",
            has_issues: bool = "has_issues",
            has_pages: bool = "has_pages",
            has_projects: bool = "has_projects",
            has_wiki: bool = "has_wiki",
            homepage: String = "homepage",
            hooks_url: String = "hooks_url",
            html_url: String = "html_url",
            is_template: bool = "is_template",
            issue_comment_url: String = "issue_comment_url",
            issue_events_url: String = "issue_events_url",
            issues_url: String = "issues_url",
            keys_url: String = "keys_url",
            labels_url: String = "labels_url",
            language: String = "language",
            languages_url: String = "languages_url",
            license: Box<License> = "license",
            master_branch: String = "master_branch",
            merge_commit_message: MergeCommitMessage = "merge_commit_message",
            merge_commit_title: MergeCommitTitle = "merge_commit_title",
            merges_url: String = "merges_url",
            milestones_url: String = "milestones_url",
            mirror_url: String = "mirror_url",
            network_count: i64 = "network_count",
            node_id: String = "node_id",
            notifications_url: String = "notifications_url",
            open_issues: i64 = "open_issues",
            open_issues_count: i64 = "open_issues_count",
            organization: TextOr<SimpleUser> = "organization",
            owner: Box<Account> = "owner",
            permissions: RepositoryPermissions = "permissions",
            private: bool = "private",
            public: bool = "public",
            pulls_url: String = "pulls_url",
            pushed_at: Time = "pushed_at",
            releases_url: String = "releases_url",
            role_name: String = "role_name",
            size: i64 = "size",
            squash_merge_commit_message: SquashMergeCommitMessage = "squash_merge_commit_message",
            squash_merge_commit_title: SquashMergeCommitTitle = "squash_merge_commit_title",
            ssh_url: String = "ssh_url",
            stargazers: i64 = "stargazers",
            stargazers_count: i64 = "stargazers_count",
            stargazers_url: String = "stargazers_url",
            starred_at: String = "starred_at",
            statuses_url: String = "statuses_url",
            subscribers_count: i64 = "subscribers_count",
            subscribers_url: String = "subscribers_url",
            subscription_url: String = "subscription_url",
            svn_url: String = "svn_url",
            tags_url: String = "tags_url",
            teams_url: String = "teams_url",
            temp_clone_token: String = "temp_clone_token",
            template_repository: Box<RepositoryTemplateRepository> = "template_repository",
            topics: Vec<String> = "topics",
            trees_url: String = "trees_url",
            updated_at: Time = "updated_at",
            url: String = "url",
            use_squash_pr_title_as_default: bool = "use_squash_pr_title_as_default",
            visibility: RepositoryVisibility = "visibility",
            watchers: i64 = "watchers",
            watchers_count: i64 = "watchers_count",
            web_commit_signoff_required: bool = "web_commit_signoff_required",
        }
    }

    /// Such as `forkee.license` of `fork`.
    pub struct License {
        always {
            name: String = "name",
        }
        maybe {
            html_url: String = "html_url",
            key: String = "key",
            node_id: String = "node_id",
            spdx_id: String = "spdx_id",
            url: String = "url",
        }
    }

    /// Such as `forkee.owner` of `fork`.
    pub struct Account {
        always {
            id: i64 = "id",
            login: String = "login",
        }
        maybe {
            avatar_url: String = "avatar_url",
            deleted: bool = "deleted",
            email: String = "email",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
            name: String = "name",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            starred_at: String = "starred_at",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: AccountType = "type",
            url: String = "url",
            user_view_type: String = "user_view_type",
        }
    }

    /// Such as `forkee.permissions` of `fork`.
    pub struct RepositoryPermissions {
        always {}
        maybe {
            admin: bool = "admin",
            maintain: bool = "maintain",
            pull: bool = "pull",
            push: bool = "push",
            triage: bool = "triage",
        }
    }

    /// Such as `installation` of `fork`.
    pub struct SimpleInstallation {
        always {
            id: i64 = "id",
        }
        maybe {
            node_id: String = "node_id",
        }
    }

    /// Such as `organization` of `fork`.
    pub struct OrganizationSimple {
        always {
            id: i64 = "id",
            login: String = "login",
        }
        maybe {
            avatar_url: String = "avatar_url",
            description: String = "description",
            events_url: String = "events_url",
            hooks_url: String = "hooks_url",
            issues_url: String = "issues_url",
            members_url: String = "members_url",
            node_id: String = "node_id",
            public_members_url: String = "public_members_url",
            repos_url: String = "repos_url",
            url: String = "url",
        }
    }

    /// Such as `repository.template_repository` of `fork`.
    pub struct RepositoryTemplateRepository {
        always {}
        maybe {
            allow_auto_merge: bool = "allow_auto_merge",
            allow_merge_commit: bool = "allow_merge_commit",
            allow_rebase_merge: bool = "allow_rebase_merge",
            allow_squash_merge: bool = "allow_squash_merge",
            allow_update_branch: bool = "allow_update_branch",
            archive_url: String = "archive_url",
            archived: bool = "archived",
            assignees_url: String = "assignees_url",
            blobs_url: String = "blobs_url",
            branches_url: String = "branches_url",
            clone_url: String = "clone_url",
            collaborators_url: String = "collaborators_url",
            comments_url: String = "comments_url",
            commits_url: String = "commits_url",
            compare_url: String = "compare_url",
            contents_url: String = "contents_url",
            contributors_url: String = "contributors_url",
            created_at: String = "created_at",
            default_branch: String = "default_branch",
            delete_branch_on_merge: bool = "delete_branch_on_merge",
            deployments_url: String = "deployments_url",
            description: String = "description",
            disabled: bool = "disabled",
            downloads_url: String = "downloads_url",
            events_url: String = "events_url",
            fork: bool = "fork",
            forks_count: i64 = "forks_count",
            forks_url: String = "forks_url",
            full_name: String = "full_name",
            git_commits_url: String = "git_commits_url",
            git_refs_url: String = "git_refs_url",
            git_tags_url: String = "git_tags_url",
            git_url: String = "git_url",
            has_downloads: bool = "has_downloads",
            has_issues: bool = "has_issues",
            has_pages: bool = "has_pages",
            has_projects: bool = "has_projects",
            has_wiki: bool = "has_wiki",
            homepage: String = "homepage",
            hooks_url: String = "hooks_url",
            html_url: String = "html_url",
            id: i64 = "id",
            is_template: bool = "is_template",
            issue_comment_url: String = "issue_comment_url",
            issue_events_url: String = "issue_events_url",
            issues_url: String = "issues_url",
            keys_url: String = "keys_url",
            labels_url: String = "labels_url",
            language: String = "language",
            languages_url: String = "languages_url",
            merge_commit_message: MergeCommitMessage = "merge_commit_message",
            merge_commit_title: MergeCommitTitle = "merge_commit_title",
            merges_url: String = "merges_url",
            milestones_url: String = "milestones_url",
            mirror_url: String = "mirror_url",
            name: String = "name",
            network_count: i64 = "network_count",
            node_id: String = "node_id",
            notifications_url: String = "notifications_url",
            open_issues_count: i64 = "open_issues_count",
            owner: Box<RepositoryTemplateRepositoryOwner> = "owner",
            permissions: RepositoryTemplateRepositoryPermissions = "permissions",
            private: bool = "private",
            pulls_url: String = "pulls_url",
            pushed_at: String = "pushed_at",
            releases_url: String = "releases_url",
            size: i64 = "size",
            squash_merge_commit_message: SquashMergeCommitMessage = "squash_merge_commit_message",
            squash_merge_commit_title: SquashMergeCommitTitle = "squash_merge_commit_title",
            ssh_url: String = "ssh_url",
            stargazers_count: i64 = "stargazers_count",
            stargazers_url: String = "stargazers_url",
            statuses_url: String = "statuses_url",
            subscribers_count: i64 = "subscribers_count",
            subscribers_url: String = "subscribers_url",
            subscription_url: String = "subscription_url",
            svn_url: String = "svn_url",
            tags_url: String = "tags_url",
            teams_url: String = "teams_url",
            temp_clone_token: String = "temp_clone_token",
            topics: Vec<String> = "topics",
            trees_url: String = "trees_url",
            updated_at: String = "updated_at",
            url: String = "url",
            use_squash_pr_title_as_default: bool = "use_squash_pr_title_as_default",
            visibility: String = "visibility",
            watchers_count: i64 = "watchers_count",
        }
    }

    /// Such as `repository.template_repository.owner` of `fork`.
    pub struct RepositoryTemplateRepositoryOwner {
        always {}
        maybe {
            avatar_url: String = "avatar_url",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
            id: i64 = "id",
            login: String = "login",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: String = "type",
            url: String = "url",
        }
    }

    /// Such as `repository.template_repository.permissions` of `fork`.
    pub struct RepositoryTemplateRepositoryPermissions {
        always {}
        maybe {
            admin: bool = "admin",
            maintain: bool = "maintain",
            pull: bool = "pull",
            push: bool = "push",
            triage: bool = "triage",
        }
    }

    /// Such as `sender` of `fork`.
    pub struct SimpleUser {
        always {
            id: i64 = "id",
            login: String = "login",
        }
        maybe {
            avatar_url: String = "avatar_url",
            email: String = "email",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
            name: String = "name",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            starred_at: String = "starred_at",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: String = "type",
            url: String = "url",
            user_view_type: String = "user_view_type",
        }
    }

    /// Such as `changes` of `issue_comment.edited`.
    pub struct WebhooksChanges {
        always {}
        maybe {
            body: WebhooksChangesBody = "body",
        }
    }

    /// Such as `changes.body` of `issue_comment.edited`.
    pub struct WebhooksChangesBody {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `issue.performed_via_github_app` of `issues.typed`.
    pub struct PerformingApp {
        always {}
        maybe {
            client_id: String = "client_id",
            created_at: Time = "created_at",
            description: String = "description",
            events: Vec<PerformingAppEvents> = "events",
            external_url: String = "external_url",
            html_url: String = "html_url",
            id: i64 = "id",
            installations_count: i64 = "installations_count",
            name: String = "name",
            node_id: String = "node_id",
            owner: Box<PerformingAppOwner> = "owner",
            permissions: Map<Permissions> = "permissions",
            slug: String = "slug",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `issue.performed_via_github_app.owner` of `issues.typed`.
    pub struct PerformingAppOwner {
        always {
            id: i64 = "id",
        }
        maybe {
            avatar_url: String = "avatar_url",
            created_at: Time = "created_at",
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
            name: String = "name",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            slug: String = "slug",
            starred_at: String = "starred_at",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: DeploymentReviewerType = "type",
            updated_at: Time = "updated_at",
            url: String = "url",
            user_view_type: String = "user_view_type",
            website_url: String = "website_url",
        }
    }

    /// Such as `label` of `label.edited`.
    pub struct Label {
        always {
            id: i64 = "id",
            name: String = "name",
        }
        maybe {
            color: String = "color",
            default: bool = "default",
            description: String = "description",
            node_id: String = "node_id",
            url: String = "url",
        }
    }

    /// Such as `milestone` of `milestone.closed`.
    pub struct Milestone {
        always {
            id: i64 = "id",
            number: i64 = "number",
            state: OldIssueState = "state",
            title: String = "title",
        }
        maybe {
            closed_at: Time = "closed_at",
            closed_issues: i64 = "closed_issues",
            created_at: Time = "created_at",
            creator: Box<Account> = "creator",
            description: String = "description",
            due_on: Time = "due_on",
            html_url: String = "html_url",
            labels_url: String = "labels_url",
            node_id: String = "node_id",
            open_issues: i64 = "open_issues",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// Such as `pull_request` of `pull_request.closed`.
    pub struct PullRequest {
        always {
            base: PullRequestBase = "base",
            head: PullRequestHead = "head",
            id: i64 = "id",
            number: i64 = "number",
            state: OldIssueState = "state",
            title: String = "title",
        }
        maybe {
            links: Box<PullRequestLinks> = "_links",
            active_lock_reason: ActiveLockReason = "active_lock_reason",
            additions: i64 = "additions",
            allow_auto_merge: bool = "allow_auto_merge",
            allow_update_branch: bool = "allow_update_branch",
            assignee: Box<Account> = "assignee",
            assignees: Vec<Option<Account>> = "assignees",
            author_association: AuthorAssociation = "author_association",
            auto_merge: AutoMerge = "auto_merge",
            body: String = "body",
            changed_files: i64 = "changed_files",
            closed_at: Time = "closed_at",
            comments: i64 = "comments",
            comments_url: String = "comments_url",
            commits: i64 = "commits",
            commits_url: String = "commits_url",
            created_at: Time = "created_at",
            delete_branch_on_merge: bool = "delete_branch_on_merge",
            deletions: i64 = "deletions",
            diff_url: String = "diff_url",
            draft: bool = "draft",
            html_url: String = "html_url",
            issue_url: String = "issue_url",
            labels: Vec<PullRequestLabel> = "labels",
            locked: bool = "locked",
            maintainer_can_modify: bool = "maintainer_can_modify",
            merge_commit_message: MergeCommitMessage = "merge_commit_message",
            merge_commit_sha: String = "merge_commit_sha",
            merge_commit_title: MergeCommitTitle = "merge_commit_title",
            mergeable: bool = "mergeable",
            mergeable_state: String = "mergeable_state",
            merged: bool = "merged",
            merged_at: Time = "merged_at",
            merged_by: Box<Account> = "merged_by",
            milestone: Box<Milestone> = "milestone",
            node_id: String = "node_id",
            patch_url: String = "patch_url",
            rebaseable: bool = "rebaseable",
            requested_reviewers: Vec<Option<Reviewer>> = "requested_reviewers",
            requested_teams: Vec<RequestedTeam> = "requested_teams",
            review_comment_url: String = "review_comment_url",
            review_comments: i64 = "review_comments",
            review_comments_url: String = "review_comments_url",
            squash_merge_commit_message: SquashMergeCommitMessage = "squash_merge_commit_message",
            squash_merge_commit_title: SquashMergeCommitTitle = "squash_merge_commit_title",
            statuses_url: String = "statuses_url",
            updated_at: Time = "updated_at",
            url: String = "url",
            use_squash_pr_title_as_default: bool = "use_squash_pr_title_as_default",
            user: Box<Account> = "user",
        }
    }

    /// Such as `pull_request._links` of `pull_request.closed`.
    pub struct PullRequestLinks {
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

    /// Such as `pull_request._links.html` of `pull_request.closed`.
    pub struct Link {
        always {}
        maybe {
            href: String = "href",
        }
    }

    /// Such as `pull_request.auto_merge` of `pull_request.closed`.
    pub struct AutoMerge {
        always {}
        maybe {
            commit_message: String = "commit_message",
            commit_title: String = "commit_title",
            enabled_by: Box<Account> = "enabled_by",
            merge_method: MergeMethod = "merge_method",
        }
    }

    /// Such as `pull_request.base` of `pull_request.closed`.
    pub struct PullRequestBase {
        always {
            r#ref: String = "ref",
            sha: String = "sha",
        }
        maybe {
            label: String = "label",
            repo: Box<Repository> = "repo",
            user: Box<Account> = "user",
        }
    }

    /// Such as `pull_request.head` of `pull_request.closed`.
    pub struct PullRequestHead {
        always {
            r#ref: String = "ref",
            sha: String = "sha",
        }
        maybe {
            label: String = "label",
            repo: Box<Repository> = "repo",
            user: Box<Account> = "user",
        }
    }

    /// Such as `pull_request.labels` of `pull_request.closed`.
    pub struct PullRequestLabel {
        always {
            id: i64 = "id",
            name: String = "name",
        }
        maybe {
            color: String = "color",
            default: bool = "default",
            description: String = "description",
            node_id: String = "node_id",
            url: String = "url",
        }
    }

    /// Such as `pull_request.requested_reviewers` of `pull_request.closed`.
    pub struct Reviewer {
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
            starred_at: String = "starred_at",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: AccountType = "type",
            url: String = "url",
            user_view_type: String = "user_view_type",
        }
    }

    /// Such as `pull_request.requested_teams` of `pull_request.closed`.
    pub struct RequestedTeam {
        always {
            id: i64 = "id",
        }
        maybe {
            deleted: bool = "deleted",
            description: String = "description",
            enterprise_id: i64 = "enterprise_id",
            html_url: String = "html_url",
            ldap_dn: String = "ldap_dn",
            members_url: String = "members_url",
            name: String = "name",
            node_id: String = "node_id",
            notification_setting: String = "notification_setting",
            organization_id: i64 = "organization_id",
            parent: Box<RequestedTeamParent> = "parent",
            permission: String = "permission",
            privacy: Privacy = "privacy",
            repositories_url: String = "repositories_url",
            slug: String = "slug",
            r#type: RequestedTeamType = "type",
            url: String = "url",
        }
    }

    /// Such as `pull_request.requested_teams.parent` of `pull_request.locked`.
    pub struct RequestedTeamParent {
        always {
            id: i64 = "id",
        }
        maybe {
            description: String = "description",
            enterprise_id: i64 = "enterprise_id",
            html_url: String = "html_url",
            ldap_dn: String = "ldap_dn",
            members_url: String = "members_url",
            name: String = "name",
            node_id: String = "node_id",
            notification_setting: String = "notification_setting",
            organization_id: i64 = "organization_id",
            permission: String = "permission",
            privacy: Privacy = "privacy",
            repositories_url: String = "repositories_url",
            slug: String = "slug",
            r#type: RequestedTeamType = "type",
            url: String = "url",
        }
    }

    /// Such as `requested_team` of `pull_request.review_request_removed`.
    pub struct ReviewRequestTeam {
        always {
            id: i64 = "id",
        }
        maybe {
            deleted: bool = "deleted",
            description: String = "description",
            enterprise_id: i64 = "enterprise_id",
            html_url: String = "html_url",
            members_url: String = "members_url",
            name: String = "name",
            node_id: String = "node_id",
            notification_setting: String = "notification_setting",
            organization_id: i64 = "organization_id",
            parent: Box<RequestedTeamParent> = "parent",
            permission: String = "permission",
            permissions: TeamPermissions = "permissions",
            privacy: Privacy = "privacy",
            repositories_url: String = "repositories_url",
            slug: String = "slug",
            r#type: RequestedTeamType = "type",
            url: String = "url",
        }
    }

    /// Such as `release.reactions` of `release.edited`.
    pub struct ReleaseReactions {
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

    /// Such as `repository_advisory.collaborating_teams.permissions` of `repository_advisory.reported`.
    pub struct TeamPermissions {
        always {}
        maybe {
            admin: bool = "admin",
            maintain: bool = "maintain",
            pull: bool = "pull",
            push: bool = "push",
            triage: bool = "triage",
        }
    }

    /// Such as `repository.parent.code_search_index_status` of `security_and_analysis`.
    pub struct RepositoryCodeSearchIndexStatus {
        always {}
        maybe {
            lexical_commit_sha: String = "lexical_commit_sha",
            lexical_search_ok: bool = "lexical_search_ok",
        }
    }

    /// Such as `team` of `team_add`.
    pub struct Team {
        always {
            id: i64 = "id",
            name: String = "name",
        }
        maybe {
            deleted: bool = "deleted",
            description: String = "description",
            enterprise_id: i64 = "enterprise_id",
            html_url: String = "html_url",
            members_url: String = "members_url",
            node_id: String = "node_id",
            notification_setting: NotificationSetting = "notification_setting",
            organization_id: i64 = "organization_id",
            parent: Box<ParentTeam> = "parent",
            permission: String = "permission",
            privacy: Privacy = "privacy",
            repositories_url: String = "repositories_url",
            slug: String = "slug",
            r#type: RequestedTeamType = "type",
            url: String = "url",
        }
    }

    /// Such as `team.parent` of `team_add`.
    pub struct ParentTeam {
        always {
            id: i64 = "id",
        }
        maybe {
            description: String = "description",
            enterprise_id: i64 = "enterprise_id",
            html_url: String = "html_url",
            members_url: String = "members_url",
            name: String = "name",
            node_id: String = "node_id",
            notification_setting: NotificationSetting = "notification_setting",
            organization_id: i64 = "organization_id",
            permission: String = "permission",
            privacy: Privacy = "privacy",
            repositories_url: String = "repositories_url",
            slug: String = "slug",
            r#type: RequestedTeamType = "type",
            url: String = "url",
        }
    }

    /// Such as `user` of `user.created`.
    pub struct User {
        always {
            id: i64 = "id",
            login: String = "login",
        }
        maybe {
            avatar_url: String = "avatar_url",
            deleted: bool = "deleted",
            email: String = "email",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
            name: String = "name",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: AccountType = "type",
            url: String = "url",
            user_view_type: String = "user_view_type",
        }
    }
}

webhook_payload::names! {
    /// `type` of [`Account`], `type` of [`Reviewer`], `type` of [`ReviewedPullRequestReviewer`].
    pub enum AccountType {
        Bot = "Bot",
        Mannequin = "Mannequin",
        Organization = "Organization",
        User = "User",
    }
    /// `active_lock_reason` of [`OldIssue`], `active_lock_reason` of [`Issue`], `active_lock_reason` of [`PullRequest`].
    pub enum ActiveLockReason {
        OffTopic = "off-topic",
        Resolved = "resolved",
        Spam = "spam",
        TooHeated = "too heated",
    }
    /// `events` of [`App`].
    pub enum AppEvents {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        DeployKey = "deploy_key",
        Deployment = "deployment",
        DeploymentReview = "deployment_review",
        DeploymentStatus = "deployment_status",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        IssueComment = "issue_comment",
        Issues = "issues",
        Label = "label",
        Member = "member",
        Membership = "membership",
        MergeGroup = "merge_group",
        MergeQueueEntry = "merge_queue_entry",
        Milestone = "milestone",
        OrgBlock = "org_block",
        Organization = "organization",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        ProjectsV2Item = "projects_v2_item",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        PullRequestReviewThread = "pull_request_review_thread",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        RepositoryImport = "repository_import",
        SecretScanningAlert = "secret_scanning_alert",
        SecretScanningAlertLocation = "secret_scanning_alert_location",
        SecurityAndAnalysis = "security_and_analysis",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowDispatch = "workflow_dispatch",
        WorkflowJob = "workflow_job",
        WorkflowRun = "workflow_run",
    }
    /// `author_association` of [`CommitCommentComment`], `author_association` of [`WebhooksAnswer`], `author_association` of [`Discussion`].
    pub enum AuthorAssociation {
        Collaborator = "COLLABORATOR",
        Contributor = "CONTRIBUTOR",
        FirstTimer = "FIRST_TIMER",
        FirstTimeContributor = "FIRST_TIME_CONTRIBUTOR",
        Mannequin = "MANNEQUIN",
        Member = "MEMBER",
        None = "NONE",
        Owner = "OWNER",
    }
    /// `type` of [`DeploymentReviewer`], `type` of [`PerformingAppOwner`], `type` of [`StatusCommitAuthor`].
    pub enum DeploymentReviewerType {
        Bot = "Bot",
        Organization = "Organization",
        User = "User",
    }
    /// `merge_commit_message` of [`Repository`], `merge_commit_message` of [`RepositoryTemplateRepository`], `merge_commit_message` of [`PullRequest`].
    pub enum MergeCommitMessage {
        Blank = "BLANK",
        PRBody = "PR_BODY",
        PRTitle = "PR_TITLE",
    }
    /// `merge_commit_title` of [`Repository`], `merge_commit_title` of [`RepositoryTemplateRepository`], `merge_commit_title` of [`PullRequest`].
    pub enum MergeCommitTitle {
        MergeMessage = "MERGE_MESSAGE",
        PRTitle = "PR_TITLE",
    }
    /// `merge_method` of [`AutoMerge`], `merge_method` of [`PullRequestAutoMerge`].
    pub enum MergeMethod {
        Merge = "merge",
        Rebase = "rebase",
        Squash = "squash",
    }
    /// `notification_setting` of [`Team`], `notification_setting` of [`ParentTeam`].
    pub enum NotificationSetting {
        NotificationsDisabled = "notifications_disabled",
        NotificationsEnabled = "notifications_enabled",
    }
    /// `state` of [`OldIssue`], `state` of [`Issue`], `state` of [`Milestone`].
    pub enum OldIssueState {
        Closed = "closed",
        Open = "open",
    }
    /// `events` of [`PerformingApp`].
    pub enum PerformingAppEvents {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        DeployKey = "deploy_key",
        Deployment = "deployment",
        DeploymentReview = "deployment_review",
        DeploymentStatus = "deployment_status",
        Discussion = "discussion",
        DiscussionComment = "discussion_comment",
        Fork = "fork",
        Gollum = "gollum",
        IssueComment = "issue_comment",
        Issues = "issues",
        Label = "label",
        Member = "member",
        Membership = "membership",
        MergeGroup = "merge_group",
        MergeQueueEntry = "merge_queue_entry",
        Milestone = "milestone",
        OrgBlock = "org_block",
        Organization = "organization",
        PageBuild = "page_build",
        Project = "project",
        ProjectCard = "project_card",
        ProjectColumn = "project_column",
        Public = "public",
        PullRequest = "pull_request",
        PullRequestReview = "pull_request_review",
        PullRequestReviewComment = "pull_request_review_comment",
        PullRequestReviewThread = "pull_request_review_thread",
        Push = "push",
        RegistryPackage = "registry_package",
        Release = "release",
        Reminder = "reminder",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        SecretScanningAlert = "secret_scanning_alert",
        SecretScanningAlertLocation = "secret_scanning_alert_location",
        SecurityAndAnalysis = "security_and_analysis",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowDispatch = "workflow_dispatch",
        WorkflowJob = "workflow_job",
        WorkflowRun = "workflow_run",
    }
    /// `permissions` of [`GitHubApp`], `permissions` of [`App`], `permissions` of [`Installation`].
    pub enum Permissions {
        Admin = "admin",
        None = "none",
        Read = "read",
        Write = "write",
    }
    /// `privacy` of [`Reviewer`], `privacy` of [`RequestedTeam`], `privacy` of [`RequestedTeamParent`].
    pub enum Privacy {
        Closed = "closed",
        Open = "open",
        Secret = "secret",
    }
    /// `visibility` of [`Repository`].
    pub enum RepositoryVisibility {
        Internal = "internal",
        Private = "private",
        Public = "public",
    }
    /// `type` of [`RequestedTeam`], `type` of [`RequestedTeamParent`], `type` of [`ReviewRequestTeam`].
    pub enum RequestedTeamType {
        Enterprise = "enterprise",
        Organization = "organization",
    }
    /// `squash_merge_commit_message` of [`Repository`], `squash_merge_commit_message` of [`RepositoryTemplateRepository`], `squash_merge_commit_message` of [`PullRequest`].
    pub enum SquashMergeCommitMessage {
        Blank = "BLANK",
        CommitMessages = "COMMIT_MESSAGES",
        PRBody = "PR_BODY",
    }
    /// `squash_merge_commit_title` of [`Repository`], `squash_merge_commit_title` of [`RepositoryTemplateRepository`], `squash_merge_commit_title` of [`PullRequest`].
    pub enum SquashMergeCommitTitle {
        CommitORPRTitle = "COMMIT_OR_PR_TITLE",
        PRTitle = "PR_TITLE",
    }
}
