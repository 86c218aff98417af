//! What several of the other files have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// Such as `forkee.owner` of `fork`.
    Account = 0 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `deleted`: a truth value, or absent.
        deleted: Option<bool> = opt_flag 205,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent, or null.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, always there.
        login: &'a str = must_text 423,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
        /// `site_admin`: a truth value, or absent.
        site_admin: Option<bool> = opt_flag 755,
        /// `starred_at`: a text, or absent.
        starred_at: Option<&'a str> = opt_text 772,
        /// `starred_url`: a text, or absent.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, or absent.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`DeploymentReviewerType`], or absent.
        type_: Option<DeploymentReviewerType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `check_run.app` of `check_run.created`.
    App = 5 {
        /// `client_id`: a text, or absent.
        client_id: Option<&'a str> = opt_text 121,
        /// `client_secret`: a text, or absent.
        client_secret: Option<&'a str> = opt_text 123,
        /// `created_at`: a time, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `events`: a list, each a text out of [`AppEvents`], or absent.
        events: List<'a, AppEvents<'a>> = all 275,
        /// `external_url`: a text, or null.
        external_url: Option<&'a str> = opt_text 285,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or null.
        id: Option<i64> = opt_integer 352,
        /// `installations_count`: an integer, or absent.
        installations_count: Option<i64> = opt_integer 365,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `owner`: an object, [`AppOwner`], or null.
        owner: Option<AppOwner<'a>> = opt 519,
        /// `pem`: a text, or absent.
        pem: Option<&'a str> = opt_text 543,
        /// `permissions`: an object of any keys, each a text out of [`Permissions`], or absent.
        permissions: Map<'a, Permissions<'a>> = all 549,
        /// `slug`: a text, or absent.
        slug: Option<&'a str> = opt_text 757,
        /// `updated_at`: a time, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `webhook_secret`: a text, or absent, or null.
        webhook_secret: Option<&'a str> = opt_text 880,
    }

    /// Such as `check_run.app.owner` of `check_run.created`.
    AppOwner = 6 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `deleted`: a truth value, or absent.
        deleted: Option<bool> = opt_flag 205,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent, or null.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
        /// `site_admin`: a truth value, or absent.
        site_admin: Option<bool> = opt_flag 755,
        /// `slug`: a text, or absent.
        slug: Option<&'a str> = opt_text 757,
        /// `starred_at`: a text, or absent.
        starred_at: Option<&'a str> = opt_text 772,
        /// `starred_url`: a text, or absent.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, or absent.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`AppOwnerType`], or absent.
        type_: Option<AppOwnerType<'a>> = opt 846,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
        /// `website_url`: a text, or absent, or null.
        website_url: Option<&'a str> = opt_text 881,
    }

    /// Such as `pull_request.auto_merge` of `pull_request.closed`.
    AutoMerge = 7 {
        /// `commit_message`: a text, or null.
        commit_message: Option<&'a str> = opt_text 150,
        /// `commit_title`: a text, or null.
        commit_title: Option<&'a str> = opt_text 153,
        /// `enabled_by`: an object, [`Account`], or null.
        enabled_by: Option<Account<'a>> = opt 262,
        /// `merge_method`: a text out of [`AutoMergeMergeMethod`], in every payload of today's schema.
        merge_method: Option<AutoMergeMergeMethod<'a>> = opt 450,
    }

    /// Such as `workflow_run.pull_requests` of `deployment.created`.
    CheckRunPullRequest = 48 {
        /// `base`: an object, [`CheckRunPullRequestBase`], always there.
        base: CheckRunPullRequestBase<'a> = must 74,
        /// `head`: an object, [`CheckRunPullRequestHead`], always there.
        head: CheckRunPullRequestHead<'a> = must 335,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run.pull_requests.base` of `deployment.created`.
    CheckRunPullRequestBase = 49 {
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`RepoRef`], in every payload of today's schema.
        repo: Option<RepoRef<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
    }

    /// Such as `workflow_run.pull_requests.head` of `deployment.created`.
    CheckRunPullRequestHead = 50 {
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`RepoRef`], in every payload of today's schema.
        repo: Option<RepoRef<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
    }

    /// Such as `check_suite.app` of `check_suite.completed`.
    CheckSuiteApp = 53 {
        /// `client_id`: a text, or absent, or null.
        client_id: Option<&'a str> = opt_text 121,
        /// `created_at`: a time, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `events`: a list, each a text out of [`CheckSuiteAppEvents`], or absent.
        events: List<'a, CheckSuiteAppEvents<'a>> = all 275,
        /// `external_url`: a text, or null.
        external_url: Option<&'a str> = opt_text 285,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or null.
        id: Option<i64> = opt_integer 352,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `owner`: an object, [`User`], or null.
        owner: Option<User<'a>> = opt 519,
        /// `permissions`: an object of any keys, each a text out of [`Permissions`], or absent.
        permissions: Map<'a, Permissions<'a>> = all 549,
        /// `slug`: a text, or absent.
        slug: Option<&'a str> = opt_text 757,
        /// `updated_at`: a time, or null.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `deployment` of `deployment.created`.
    Deployment = 119 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `creator`: an object, [`Account`], or absent, or null.
        creator: Option<Account<'a>> = opt 182,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `environment`: a text, in every payload of today's schema.
        environment: Option<&'a str> = opt_text 270,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `original_environment`: a text, or absent.
        original_environment: Option<&'a str> = opt_text 512,
        /// `payload`: a value of no known form, or absent.
        payload: Option<Value<'a>> = opt 541,
        /// `performed_via_github_app`: an object, [`App`], or absent, or null.
        performed_via_github_app: Option<App<'a>> = opt 547,
        /// `production_environment`: a truth value, or absent.
        production_environment: Option<bool> = opt_flag 571,
        /// `ref`: a text, or absent.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository_url`: a text, in every payload of today's schema.
        repository_url: Option<&'a str> = opt_text 654,
        /// `sha`: a text, or absent.
        sha: Option<&'a str> = opt_text 744,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `task`: a text, in every payload of today's schema.
        task: Option<&'a str> = opt_text 813,
        /// `transient_environment`: a truth value, or absent.
        transient_environment: Option<bool> = opt_flag 840,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `reviewers.reviewer` of `deployment_review.approved`.
    DeploymentReviewer = 130 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `deleted`: a truth value, or absent.
        deleted: Option<bool> = opt_flag 205,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `members_url`: a text, or absent.
        members_url: Option<&'a str> = opt_text 443,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `notification_setting`: a text out of [`NotificationSetting`], or absent.
        notification_setting: Option<NotificationSetting<'a>> = opt 486,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `parent`: an object, [`ReviewerParent`], or absent, or null.
        parent: Option<ReviewerParent<'a>> = opt 530,
        /// `permission`: a text, or absent.
        permission: Option<&'a str> = opt_text 548,
        /// `privacy`: a text out of [`Privacy`], or absent.
        privacy: Option<Privacy<'a>> = opt 567,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
        /// `repositories_url`: a text, or absent.
        repositories_url: Option<&'a str> = opt_text 644,
        /// `site_admin`: a truth value, or absent.
        site_admin: Option<bool> = opt_flag 755,
        /// `slug`: a text, or absent.
        slug: Option<&'a str> = opt_text 757,
        /// `starred_url`: a text, or absent.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, or absent.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`DeploymentReviewerType`], or absent.
        type_: Option<DeploymentReviewerType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `enterprise` of `fork`.
    EventEnterprise = 192 {
        /// `avatar_url`: a text, in every payload of today's schema.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `created_at`: a time, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `slug`: a text, in every payload of today's schema.
        slug: Option<&'a str> = opt_text 757,
        /// `updated_at`: a time, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `website_url`: a text, or absent, or null.
        website_url: Option<&'a str> = opt_text 881,
    }

    /// Such as `installation` of `fork`.
    InstallationReference = 218 {
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
    }

    /// Such as `label` of `label.edited`.
    Label = 289 {
        /// `color`: a text, in every payload of today's schema.
        color: Option<&'a str> = opt_text 140,
        /// `default`: a truth value, in every payload of today's schema.
        default: Option<bool> = opt_flag 200,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `forkee.license` of `fork`.
    License = 298 {
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt_text 395,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `spdx_id`: a text, or null.
        spdx_id: Option<&'a str> = opt_text 761,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `pull_request._links.html` of `pull_request.closed`.
    Link = 299 {
        /// `href`: a text, in every payload of today's schema.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `milestone` of `milestone.closed`.
    Milestone = 330 {
        /// `closed_at`: a time, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `closed_issues`: an integer, in every payload of today's schema.
        closed_issues: Option<i64> = opt_integer 127,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `creator`: an object, [`Account`], or null.
        creator: Option<Account<'a>> = opt 182,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `due_on`: a time, or null.
        due_on: Option<Timestamp> = opt_time 255,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `labels_url`: a text, in every payload of today's schema.
        labels_url: Option<&'a str> = opt_text 400,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `open_issues`: an integer, in every payload of today's schema.
        open_issues: Option<i64> = opt_integer 500,
        /// `state`: a text out of [`OldIssueState`], always there.
        state: OldIssueState<'a> = must 779,
        /// `title`: a text, always there.
        title: &'a str = must_text 825,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `organization` of `fork`.
    OrganizationSimple = 366 {
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
        /// `login`: a text, always there.
        login: &'a str = must_text 423,
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

    /// Such as `team.parent` of `team_add`.
    ParentTeam = 391 {
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `enterprise_id`: an integer, or absent.
        enterprise_id: Option<i64> = opt_integer 268,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `members_url`: a text, in every payload of today's schema.
        members_url: Option<&'a str> = opt_text 443,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notification_setting`: a text out of [`NotificationSetting`], or absent.
        notification_setting: Option<NotificationSetting<'a>> = opt 486,
        /// `organization_id`: an integer, or absent.
        organization_id: Option<i64> = opt_integer 508,
        /// `permission`: a text, in every payload of today's schema.
        permission: Option<&'a str> = opt_text 548,
        /// `privacy`: a text out of [`Privacy`], in every payload of today's schema.
        privacy: Option<Privacy<'a>> = opt 567,
        /// `repositories_url`: a text, in every payload of today's schema.
        repositories_url: Option<&'a str> = opt_text 644,
        /// `slug`: a text, in every payload of today's schema.
        slug: Option<&'a str> = opt_text 757,
        /// `type`: a text out of [`RequestedTeamType`], or absent.
        type_: Option<RequestedTeamType<'a>> = opt 846,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `pull_request` of `pull_request.closed`.
    PullRequest = 473 {
        /// `_links`: an object, [`PullRequestLinks`], in every payload of today's schema.
        links: Option<PullRequestLinks<'a>> = opt 3,
        /// `active_lock_reason`: a text out of [`ActiveLockReason`], or absent, or null.
        active_lock_reason: Option<ActiveLockReason<'a>> = opt 11,
        /// `additions`: an integer, or absent.
        additions: Option<i64> = opt_integer 17,
        /// `allow_auto_merge`: a truth value, or absent.
        allow_auto_merge: Option<bool> = opt_flag 30,
        /// `allow_update_branch`: a truth value, or absent.
        allow_update_branch: Option<bool> = opt_flag 37,
        /// `assignee`: an object, [`Account`], or null.
        assignee: Option<Account<'a>> = opt 60,
        /// `assignees`: a list, each an object, [`Account`], or null, or absent, or null.
        assignees: List<'a, Option<Account<'a>>> = all 61,
        /// `author_association`: a text out of [`AuthorAssociation`], in every payload of today's schema.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `auto_merge`: an object, [`AutoMerge`], or absent, or null.
        auto_merge: Option<AutoMerge<'a>> = opt 70,
        /// `base`: an object, [`PullRequestBase`], always there.
        base: PullRequestBase<'a> = must 74,
        /// `body`: a text, or null.
        body: Option<&'a str> = opt_text 92,
        /// `changed_files`: an integer, or absent.
        changed_files: Option<i64> = opt_integer 108,
        /// `closed_at`: a time, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `comments`: an integer, or absent.
        comments: Option<i64> = opt_integer 146,
        /// `comments_url`: a text, in every payload of today's schema.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits`: an integer, or absent.
        commits: Option<i64> = opt_integer 155,
        /// `commits_url`: a text, in every payload of today's schema.
        commits_url: Option<&'a str> = opt_text 156,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `delete_branch_on_merge`: a truth value, or absent.
        delete_branch_on_merge: Option<bool> = opt_flag 204,
        /// `deletions`: an integer, or absent.
        deletions: Option<i64> = opt_integer 209,
        /// `diff_url`: a text, in every payload of today's schema.
        diff_url: Option<&'a str> = opt_text 224,
        /// `draft`: a truth value, or absent.
        draft: Option<bool> = opt_flag 254,
        /// `head`: an object, [`PullRequestHead`], always there.
        head: PullRequestHead<'a> = must 335,
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
        /// `maintainer_can_modify`: a truth value, or absent.
        maintainer_can_modify: Option<bool> = opt_flag 428,
        /// `merge_commit_message`: a text out of [`MergeCommitMessage`], or absent.
        merge_commit_message: Option<MergeCommitMessage<'a>> = opt 446,
        /// `merge_commit_sha`: a text, or null.
        merge_commit_sha: Option<&'a str> = opt_text 447,
        /// `merge_commit_title`: a text out of [`MergeCommitTitle`], or absent.
        merge_commit_title: Option<MergeCommitTitle<'a>> = opt 448,
        /// `mergeable`: a truth value, or absent, or null.
        mergeable: Option<bool> = opt_flag 452,
        /// `mergeable_state`: a text, or absent.
        mergeable_state: Option<&'a str> = opt_text 453,
        /// `merged`: a truth value, or absent, or null.
        merged: Option<bool> = opt_flag 454,
        /// `merged_at`: a time, or null.
        merged_at: Option<Timestamp> = opt_time 455,
        /// `merged_by`: an object, [`Account`], or absent, or null.
        merged_by: Option<Account<'a>> = opt 456,
        /// `milestone`: an object, [`Milestone`], or null.
        milestone: Option<Milestone<'a>> = opt 460,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `patch_url`: a text, in every payload of today's schema.
        patch_url: Option<&'a str> = opt_text 537,
        /// `rebaseable`: a truth value, or absent, or null.
        rebaseable: Option<bool> = opt_flag 622,
        /// `requested_reviewers`: a list, each an object, [`Reviewer`], or null, or absent, or null.
        requested_reviewers: List<'a, Option<Reviewer<'a>>> = all 658,
        /// `requested_teams`: a list, each an object, [`RequestedTeam`], or absent, or null.
        requested_teams: List<'a, RequestedTeam<'a>> = all 660,
        /// `review_comment_url`: a text, in every payload of today's schema.
        review_comment_url: Option<&'a str> = opt_text 690,
        /// `review_comments`: an integer, or absent.
        review_comments: Option<i64> = opt_integer 691,
        /// `review_comments_url`: a text, in every payload of today's schema.
        review_comments_url: Option<&'a str> = opt_text 692,
        /// `squash_merge_commit_message`: a text out of [`SquashMergeCommitMessage`], or absent.
        squash_merge_commit_message: Option<SquashMergeCommitMessage<'a>> = opt 765,
        /// `squash_merge_commit_title`: a text out of [`SquashMergeCommitTitle`], or absent.
        squash_merge_commit_title: Option<SquashMergeCommitTitle<'a>> = opt 766,
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
        /// `use_squash_pr_title_as_default`: a truth value, or absent.
        use_squash_pr_title_as_default: Option<bool> = opt_flag 856,
        /// `user`: an object, [`Account`], or null.
        user: Option<Account<'a>> = opt 857,
    }

    /// Such as `pull_request.base` of `pull_request.closed`.
    PullRequestBase = 477 {
        /// `label`: a text, or null.
        label: Option<&'a str> = opt_text 398,
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`Repository`], in every payload of today's schema.
        repo: Option<Repository<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
        /// `user`: an object, [`Account`], or null.
        user: Option<Account<'a>> = opt 857,
    }

    /// Such as `pull_request.head` of `pull_request.closed`.
    PullRequestHead = 491 {
        /// `label`: a text, or null.
        label: Option<&'a str> = opt_text 398,
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`Repository`], or null.
        repo: Option<Repository<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
        /// `user`: an object, [`Account`], or null.
        user: Option<Account<'a>> = opt 857,
    }

    /// Such as `pull_request._links` of `pull_request.closed`.
    PullRequestLinks = 493 {
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

    /// Such as `stack` of `pull_request.stacked`.
    PullRequestStack = 528 {
        /// `base`: an object, [`PullRequestStackBase`], in every payload of today's schema.
        base: Option<PullRequestStackBase<'a>> = opt 74,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `number`: an integer, or absent.
        number: Option<i64> = opt_integer 492,
        /// `position`: an integer, or absent.
        position: Option<i64> = opt_integer 561,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 756,
    }

    /// Such as `stack.base` of `pull_request.stacked`.
    PullRequestStackBase = 529 {
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `sha`: a text, in every payload of today's schema.
        sha: Option<&'a str> = opt_text 744,
    }

    /// Such as `pusher` of `push`.
    Pusher = 539 {
        /// `date`: a text, or absent.
        date: Option<&'a str> = opt_text 199,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `username`: a text, or absent.
        username: Option<&'a str> = opt_text 859,
    }

    /// Such as `issue.reactions` of `issues.typed`.
    Reactions = 540 {
        /// `+1`: an integer, in every payload of today's schema.
        plus_one: Option<i64> = opt_integer 0,
        /// `-1`: an integer, in every payload of today's schema.
        minus_one: Option<i64> = opt_integer 1,
        /// `confused`: an integer, in every payload of today's schema.
        confused: Option<i64> = opt_integer 168,
        /// `eyes`: an integer, in every payload of today's schema.
        eyes: Option<i64> = opt_integer 286,
        /// `heart`: an integer, in every payload of today's schema.
        heart: Option<i64> = opt_integer 341,
        /// `hooray`: an integer, in every payload of today's schema.
        hooray: Option<i64> = opt_integer 348,
        /// `laugh`: an integer, in every payload of today's schema.
        laugh: Option<i64> = opt_integer 407,
        /// `rocket`: an integer, in every payload of today's schema.
        rocket: Option<i64> = opt_integer 702,
        /// `total_count`: an integer, in every payload of today's schema.
        total_count: Option<i64> = opt_integer 838,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run.pull_requests.base.repo` of `deployment.created`.
    RepoRef = 584 {
        /// `allow_merge_commit`: a truth value, or absent.
        allow_merge_commit: Option<bool> = opt_flag 34,
        /// `allow_rebase_merge`: a truth value, or absent.
        allow_rebase_merge: Option<bool> = opt_flag 35,
        /// `allow_squash_merge`: a truth value, or absent.
        allow_squash_merge: Option<bool> = opt_flag 36,
        /// `archive_url`: a text, or absent.
        archive_url: Option<&'a str> = opt_text 53,
        /// `archived`: a truth value, or absent.
        archived: Option<bool> = opt_flag 54,
        /// `assignees_url`: a text, or absent.
        assignees_url: Option<&'a str> = opt_text 62,
        /// `blobs_url`: a text, or absent.
        blobs_url: Option<&'a str> = opt_text 82,
        /// `branches_url`: a text, or absent.
        branches_url: Option<&'a str> = opt_text 97,
        /// `clone_url`: a text, or absent.
        clone_url: Option<&'a str> = opt_text 124,
        /// `collaborators_url`: a text, or absent.
        collaborators_url: Option<&'a str> = opt_text 138,
        /// `comments_url`: a text, or absent.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits_url`: a text, or absent.
        commits_url: Option<&'a str> = opt_text 156,
        /// `compare_url`: a text, or absent.
        compare_url: Option<&'a str> = opt_text 159,
        /// `contents_url`: a text, or absent.
        contents_url: Option<&'a str> = opt_text 174,
        /// `contributors_url`: a text, or absent.
        contributors_url: Option<&'a str> = opt_text 177,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `default_branch`: a text, or absent.
        default_branch: Option<&'a str> = opt_text 201,
        /// `delete_branch_on_merge`: a truth value, or absent.
        delete_branch_on_merge: Option<bool> = opt_flag 204,
        /// `deployments_url`: a text, or absent.
        deployments_url: Option<&'a str> = opt_text 218,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `disabled`: a truth value, or absent.
        disabled: Option<bool> = opt_flag 228,
        /// `downloads_url`: a text, or absent.
        downloads_url: Option<&'a str> = opt_text 253,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `fork`: a truth value, or absent.
        fork: Option<bool> = opt_flag 304,
        /// `forks`: an integer, or absent.
        forks: Option<i64> = opt_integer 306,
        /// `forks_count`: an integer, or absent.
        forks_count: Option<i64> = opt_integer 307,
        /// `forks_url`: a text, or absent.
        forks_url: Option<&'a str> = opt_text 308,
        /// `full_name`: a text, or absent.
        full_name: Option<&'a str> = opt_text 312,
        /// `git_commits_url`: a text, or absent.
        git_commits_url: Option<&'a str> = opt_text 315,
        /// `git_refs_url`: a text, or absent.
        git_refs_url: Option<&'a str> = opt_text 317,
        /// `git_tags_url`: a text, or absent.
        git_tags_url: Option<&'a str> = opt_text 318,
        /// `git_url`: a text, or absent.
        git_url: Option<&'a str> = opt_text 319,
        /// `has_downloads`: a truth value, or absent.
        has_downloads: Option<bool> = opt_flag 324,
        /// `has_issues`: a truth value, or absent.
        has_issues: Option<bool> = opt_flag 326,
        /// `has_pages`: a truth value, or absent.
        has_pages: Option<bool> = opt_flag 329,
        /// `has_projects`: a truth value, or absent.
        has_projects: Option<bool> = opt_flag 330,
        /// `has_wiki`: a truth value, or absent.
        has_wiki: Option<bool> = opt_flag 334,
        /// `homepage`: a text, or absent, or null.
        homepage: Option<&'a str> = opt_text 344,
        /// `hooks_url`: a text, or absent.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `issue_comment_url`: a text, or absent.
        issue_comment_url: Option<&'a str> = opt_text 382,
        /// `issue_events_url`: a text, or absent.
        issue_events_url: Option<&'a str> = opt_text 384,
        /// `issues_url`: a text, or absent.
        issues_url: Option<&'a str> = opt_text 393,
        /// `keys_url`: a text, or absent.
        keys_url: Option<&'a str> = opt_text 396,
        /// `labels_url`: a text, or absent.
        labels_url: Option<&'a str> = opt_text 400,
        /// `language`: a text, or absent, or null.
        language: Option<&'a str> = opt_text 401,
        /// `languages_url`: a text, or absent.
        languages_url: Option<&'a str> = opt_text 402,
        /// `license`: an object, [`RepoRefLicense`], or absent, or null.
        license: Option<RepoRefLicense<'a>> = opt 412,
        /// `master_branch`: a text, or absent.
        master_branch: Option<&'a str> = opt_text 435,
        /// `merges_url`: a text, or absent.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, or absent.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `mirror_url`: a text, or absent, or null.
        mirror_url: Option<&'a str> = opt_text 466,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, or absent.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `open_issues`: an integer, or absent.
        open_issues: Option<i64> = opt_integer 500,
        /// `open_issues_count`: an integer, or absent.
        open_issues_count: Option<i64> = opt_integer 501,
        /// `organization`: a text, or absent.
        organization: Option<&'a str> = opt_text 506,
        /// `owner`: an object, [`RepoRefOwner`], or absent.
        owner: Option<RepoRefOwner<'a>> = opt 519,
        /// `permissions`: an object, [`RepoRefPermissions`], or absent.
        permissions: Option<RepoRefPermissions<'a>> = opt 549,
        /// `private`: a truth value, or absent.
        private: Option<bool> = opt_flag 569,
        /// `public`: a truth value, or absent.
        public: Option<bool> = opt_flag 586,
        /// `pulls_url`: a text, or absent.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `pushed_at`: a time, or absent.
        pushed_at: Option<Timestamp> = opt_time 615,
        /// `releases_url`: a text, or absent.
        releases_url: Option<&'a str> = opt_text 637,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 756,
        /// `ssh_url`: a text, or absent.
        ssh_url: Option<&'a str> = opt_text 767,
        /// `stargazers`: an integer, or absent.
        stargazers: Option<i64> = opt_integer 769,
        /// `stargazers_count`: an integer, or absent.
        stargazers_count: Option<i64> = opt_integer 770,
        /// `stargazers_url`: a text, or absent.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `statuses_url`: a text, or absent.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `subscribers_url`: a text, or absent.
        subscribers_url: Option<&'a str> = opt_text 794,
        /// `subscription_url`: a text, or absent.
        subscription_url: Option<&'a str> = opt_text 795,
        /// `svn_url`: a text, or absent.
        svn_url: Option<&'a str> = opt_text 800,
        /// `tags_url`: a text, or absent.
        tags_url: Option<&'a str> = opt_text 804,
        /// `teams_url`: a text, or absent.
        teams_url: Option<&'a str> = opt_text 816,
        /// `trees_url`: a text, or absent.
        trees_url: Option<&'a str> = opt_text 843,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `watchers`: an integer, or absent.
        watchers: Option<i64> = opt_integer 877,
        /// `watchers_count`: an integer, or absent.
        watchers_count: Option<i64> = opt_integer 878,
    }

    /// Such as `workflow_run.pull_requests.base.repo.license` of `workflow_run.completed`.
    RepoRefLicense = 585 {
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt_text 395,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `spdx_id`: a text, in every payload of today's schema.
        spdx_id: Option<&'a str> = opt_text 761,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run.pull_requests.base.repo.owner` of `workflow_run.completed`.
    RepoRefOwner = 586 {
        /// `avatar_url`: a text, in every payload of today's schema.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, in every payload of today's schema.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, in every payload of today's schema.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, in every payload of today's schema.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, in every payload of today's schema.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, in every payload of today's schema.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, in every payload of today's schema.
        login: Option<&'a str> = opt_text 423,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, in every payload of today's schema.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `received_events_url`: a text, in every payload of today's schema.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, in every payload of today's schema.
        repos_url: Option<&'a str> = opt_text 640,
        /// `site_admin`: a truth value, in every payload of today's schema.
        site_admin: Option<bool> = opt_flag 755,
        /// `starred_url`: a text, in every payload of today's schema.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, in every payload of today's schema.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`AppOwnerType`], in every payload of today's schema.
        type_: Option<AppOwnerType<'a>> = opt 846,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run.pull_requests.base.repo.permissions` of `workflow_run.completed`.
    RepoRefPermissions = 587 {
        /// `admin`: a truth value, in every payload of today's schema.
        admin: Option<bool> = opt_flag 18,
        /// `maintain`: a truth value, or absent.
        maintain: Option<bool> = opt_flag 426,
        /// `pull`: a truth value, in every payload of today's schema.
        pull: Option<bool> = opt_flag 594,
        /// `push`: a truth value, in every payload of today's schema.
        push: Option<bool> = opt_flag 607,
        /// `triage`: a truth value, or absent.
        triage: Option<bool> = opt_flag 844,
    }

    /// Such as `forkee` of `fork`.
    Repository = 588 {
        /// `allow_auto_merge`: a truth value, or absent.
        allow_auto_merge: Option<bool> = opt_flag 30,
        /// `allow_forking`: a truth value, or absent.
        allow_forking: Option<bool> = opt_flag 33,
        /// `allow_merge_commit`: a truth value, or absent.
        allow_merge_commit: Option<bool> = opt_flag 34,
        /// `allow_rebase_merge`: a truth value, or absent.
        allow_rebase_merge: Option<bool> = opt_flag 35,
        /// `allow_squash_merge`: a truth value, or absent.
        allow_squash_merge: Option<bool> = opt_flag 36,
        /// `allow_update_branch`: a truth value, or absent.
        allow_update_branch: Option<bool> = opt_flag 37,
        /// `anonymous_access_enabled`: a truth value, or absent.
        anonymous_access_enabled: Option<bool> = opt_flag 44,
        /// `archive_url`: a text, in every payload of today's schema.
        archive_url: Option<&'a str> = opt_text 53,
        /// `archived`: a truth value, in every payload of today's schema.
        archived: Option<bool> = opt_flag 54,
        /// `assignees_url`: a text, in every payload of today's schema.
        assignees_url: Option<&'a str> = opt_text 62,
        /// `blobs_url`: a text, in every payload of today's schema.
        blobs_url: Option<&'a str> = opt_text 82,
        /// `branches_url`: a text, in every payload of today's schema.
        branches_url: Option<&'a str> = opt_text 97,
        /// `clone_url`: a text, in every payload of today's schema.
        clone_url: Option<&'a str> = opt_text 124,
        /// `code_search_index_status`: an object, [`RepositoryCodeSearchIndexStatus`], or absent.
        code_search_index_status: Option<RepositoryCodeSearchIndexStatus<'a>> = opt 134,
        /// `collaborators_url`: a text, in every payload of today's schema.
        collaborators_url: Option<&'a str> = opt_text 138,
        /// `comments_url`: a text, in every payload of today's schema.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits_url`: a text, in every payload of today's schema.
        commits_url: Option<&'a str> = opt_text 156,
        /// `compare_url`: a text, in every payload of today's schema.
        compare_url: Option<&'a str> = opt_text 159,
        /// `contents_url`: a text, in every payload of today's schema.
        contents_url: Option<&'a str> = opt_text 174,
        /// `contributors_url`: a text, in every payload of today's schema.
        contributors_url: Option<&'a str> = opt_text 177,
        /// `created_at`: a time, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `custom_properties`: an object of any keys, each a text, or a list of texts, or null, or absent.
        custom_properties: Map<'a, Option<OneOrMany<'a>>> = all 188,
        /// `default_branch`: a text, in every payload of today's schema.
        default_branch: Option<&'a str> = opt_text 201,
        /// `delete_branch_on_merge`: a truth value, or absent.
        delete_branch_on_merge: Option<bool> = opt_flag 204,
        /// `deployments_url`: a text, in every payload of today's schema.
        deployments_url: Option<&'a str> = opt_text 218,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `disabled`: a truth value, or absent.
        disabled: Option<bool> = opt_flag 228,
        /// `downloads_url`: a text, in every payload of today's schema.
        downloads_url: Option<&'a str> = opt_text 253,
        /// `events_url`: a text, in every payload of today's schema.
        events_url: Option<&'a str> = opt_text 276,
        /// `fork`: a truth value, in every payload of today's schema.
        fork: Option<bool> = opt_flag 304,
        /// `forks`: an integer, in every payload of today's schema.
        forks: Option<i64> = opt_integer 306,
        /// `forks_count`: an integer, in every payload of today's schema.
        forks_count: Option<i64> = opt_integer 307,
        /// `forks_url`: a text, in every payload of today's schema.
        forks_url: Option<&'a str> = opt_text 308,
        /// `full_name`: a text, always there.
        full_name: &'a str = must_text 312,
        /// `git_commits_url`: a text, in every payload of today's schema.
        git_commits_url: Option<&'a str> = opt_text 315,
        /// `git_refs_url`: a text, in every payload of today's schema.
        git_refs_url: Option<&'a str> = opt_text 317,
        /// `git_tags_url`: a text, in every payload of today's schema.
        git_tags_url: Option<&'a str> = opt_text 318,
        /// `git_url`: a text, in every payload of today's schema.
        git_url: Option<&'a str> = opt_text 319,
        /// `has_discussions`: a truth value, or absent.
        has_discussions: Option<bool> = opt_flag 323,
        /// `has_downloads`: a truth value, in every payload of today's schema.
        has_downloads: Option<bool> = opt_flag 324,
        /// `has_issues`: a truth value, in every payload of today's schema.
        has_issues: Option<bool> = opt_flag 326,
        /// `has_pages`: a truth value, in every payload of today's schema.
        has_pages: Option<bool> = opt_flag 329,
        /// `has_projects`: a truth value, in every payload of today's schema.
        has_projects: Option<bool> = opt_flag 330,
        /// `has_pull_requests`: a truth value, or absent.
        has_pull_requests: Option<bool> = opt_flag 331,
        /// `has_wiki`: a truth value, in every payload of today's schema.
        has_wiki: Option<bool> = opt_flag 334,
        /// `homepage`: a text, or null.
        homepage: Option<&'a str> = opt_text 344,
        /// `hooks_url`: a text, in every payload of today's schema.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `is_template`: a truth value, or absent.
        is_template: Option<bool> = opt_flag 378,
        /// `issue_comment_url`: a text, in every payload of today's schema.
        issue_comment_url: Option<&'a str> = opt_text 382,
        /// `issue_events_url`: a text, in every payload of today's schema.
        issue_events_url: Option<&'a str> = opt_text 384,
        /// `issues_url`: a text, in every payload of today's schema.
        issues_url: Option<&'a str> = opt_text 393,
        /// `keys_url`: a text, in every payload of today's schema.
        keys_url: Option<&'a str> = opt_text 396,
        /// `labels_url`: a text, in every payload of today's schema.
        labels_url: Option<&'a str> = opt_text 400,
        /// `language`: a text, or null.
        language: Option<&'a str> = opt_text 401,
        /// `languages_url`: a text, in every payload of today's schema.
        languages_url: Option<&'a str> = opt_text 402,
        /// `license`: an object, [`License`], or null.
        license: Option<License<'a>> = opt 412,
        /// `master_branch`: a text, or absent.
        master_branch: Option<&'a str> = opt_text 435,
        /// `merge_commit_message`: a text out of [`MergeCommitMessage`], or absent.
        merge_commit_message: Option<MergeCommitMessage<'a>> = opt 446,
        /// `merge_commit_title`: a text out of [`MergeCommitTitle`], or absent.
        merge_commit_title: Option<MergeCommitTitle<'a>> = opt 448,
        /// `merges_url`: a text, in every payload of today's schema.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, in every payload of today's schema.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `mirror_url`: a text, or null.
        mirror_url: Option<&'a str> = opt_text 466,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `network_count`: an integer, or absent.
        network_count: Option<i64> = opt_integer 477,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, in every payload of today's schema.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `open_issues`: an integer, in every payload of today's schema.
        open_issues: Option<i64> = opt_integer 500,
        /// `open_issues_count`: an integer, in every payload of today's schema.
        open_issues_count: Option<i64> = opt_integer 501,
        /// `organization`: a text, or an object, [`SimpleUser`], or absent, or null.
        organization: Option<TextOr<'a, SimpleUser<'a>>> = opt 506,
        /// `owner`: an object, [`Account`], or null.
        owner: Option<Account<'a>> = opt 519,
        /// `permissions`: an object, [`RepositoryPermissions`], or absent.
        permissions: Option<RepositoryPermissions<'a>> = opt 549,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
        /// `public`: a truth value, or absent.
        public: Option<bool> = opt_flag 586,
        /// `pull_request_creation_policy`: a text out of [`PullRequestCreationPolicy`], or absent.
        pull_request_creation_policy: Option<PullRequestCreationPolicy<'a>> = opt 598,
        /// `pulls_url`: a text, in every payload of today's schema.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `pushed_at`: a time, or null.
        pushed_at: Option<Timestamp> = opt_time 615,
        /// `releases_url`: a text, in every payload of today's schema.
        releases_url: Option<&'a str> = opt_text 637,
        /// `role_name`: a text, or absent, or null.
        role_name: Option<&'a str> = opt_text 704,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt_integer 756,
        /// `squash_merge_commit_message`: a text out of [`SquashMergeCommitMessage`], or absent.
        squash_merge_commit_message: Option<SquashMergeCommitMessage<'a>> = opt 765,
        /// `squash_merge_commit_title`: a text out of [`SquashMergeCommitTitle`], or absent.
        squash_merge_commit_title: Option<SquashMergeCommitTitle<'a>> = opt 766,
        /// `ssh_url`: a text, in every payload of today's schema.
        ssh_url: Option<&'a str> = opt_text 767,
        /// `stargazers`: an integer, or absent.
        stargazers: Option<i64> = opt_integer 769,
        /// `stargazers_count`: an integer, in every payload of today's schema.
        stargazers_count: Option<i64> = opt_integer 770,
        /// `stargazers_url`: a text, in every payload of today's schema.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `starred_at`: a text, or absent.
        starred_at: Option<&'a str> = opt_text 772,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `subscribers_count`: an integer, or absent.
        subscribers_count: Option<i64> = opt_integer 793,
        /// `subscribers_url`: a text, in every payload of today's schema.
        subscribers_url: Option<&'a str> = opt_text 794,
        /// `subscription_url`: a text, in every payload of today's schema.
        subscription_url: Option<&'a str> = opt_text 795,
        /// `svn_url`: a text, in every payload of today's schema.
        svn_url: Option<&'a str> = opt_text 800,
        /// `tags_url`: a text, in every payload of today's schema.
        tags_url: Option<&'a str> = opt_text 804,
        /// `teams_url`: a text, in every payload of today's schema.
        teams_url: Option<&'a str> = opt_text 816,
        /// `temp_clone_token`: a text, or absent.
        temp_clone_token: Option<&'a str> = opt_text 817,
        /// `template_repository`: an object, [`RepositoryTemplateRepository`], or absent, or null.
        template_repository: Option<RepositoryTemplateRepository<'a>> = opt 818,
        /// `topics`: a list, each a text, or absent.
        topics: List<'a, &'a str> = all 834,
        /// `trees_url`: a text, in every payload of today's schema.
        trees_url: Option<&'a str> = opt_text 843,
        /// `updated_at`: a time, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `use_squash_pr_title_as_default`: a truth value, or absent.
        use_squash_pr_title_as_default: Option<bool> = opt_flag 856,
        /// `visibility`: a text out of [`Visibility`], or absent.
        visibility: Option<Visibility<'a>> = opt 873,
        /// `watchers`: an integer, in every payload of today's schema.
        watchers: Option<i64> = opt_integer 877,
        /// `watchers_count`: an integer, in every payload of today's schema.
        watchers_count: Option<i64> = opt_integer 878,
        /// `web_commit_signoff_required`: a truth value, or absent.
        web_commit_signoff_required: Option<bool> = opt_flag 879,
    }

    /// Such as `repository.parent.code_search_index_status` of `security_and_analysis`.
    RepositoryCodeSearchIndexStatus = 613 {
        /// `lexical_commit_sha`: a text, or absent.
        lexical_commit_sha: Option<&'a str> = opt_text 410,
        /// `lexical_search_ok`: a truth value, or absent.
        lexical_search_ok: Option<bool> = opt_flag 411,
    }

    /// Such as `forkee.permissions` of `fork`.
    RepositoryPermissions = 621 {
        /// `admin`: a truth value, in every payload of today's schema.
        admin: Option<bool> = opt_flag 18,
        /// `maintain`: a truth value, or absent.
        maintain: Option<bool> = opt_flag 426,
        /// `pull`: a truth value, in every payload of today's schema.
        pull: Option<bool> = opt_flag 594,
        /// `push`: a truth value, in every payload of today's schema.
        push: Option<bool> = opt_flag 607,
        /// `triage`: a truth value, or absent.
        triage: Option<bool> = opt_flag 844,
    }

    /// Such as `repository.security_and_analysis` of `security_and_analysis`.
    RepositorySecurityAndAnalysis = 659 {
        /// `advanced_security`: an object, [`SecurityAndAnalysisAdvancedSecurity`], or absent.
        advanced_security: Option<SecurityAndAnalysisAdvancedSecurity<'a>> = opt 20,
        /// `code_security`: an object, [`SecurityAndAnalysisCodeSecurity`], or absent.
        code_security: Option<SecurityAndAnalysisCodeSecurity<'a>> = opt 135,
        /// `dependabot_security_updates`: an object, [`SecurityAndAnalysisDependabotSecurityUpdates`], or absent.
        dependabot_security_updates: Option<SecurityAndAnalysisDependabotSecurityUpdates<'a>> = opt 211,
        /// `secret_scanning`: an object, [`SecurityAndAnalysisSecretScanning`], or absent.
        secret_scanning: Option<SecurityAndAnalysisSecretScanning<'a>> = opt 726,
        /// `secret_scanning_ai_detection`: an object, [`SecurityAndAnalysisSecretScanningAiDetection`], or absent.
        secret_scanning_ai_detection: Option<SecurityAndAnalysisSecretScanningAiDetection<'a>> = opt 727,
        /// `secret_scanning_delegated_alert_dismissal`: an object, [`SecurityAndAnalysisSecretScanningDelegatedAlertDismissal`], or absent.
        secret_scanning_delegated_alert_dismissal: Option<SecurityAndAnalysisSecretScanningDelegatedAlertDismissal<'a>> = opt 728,
        /// `secret_scanning_delegated_bypass`: an object, [`SecurityAndAnalysisSecretScanningDelegatedBypass`], or absent.
        secret_scanning_delegated_bypass: Option<SecurityAndAnalysisSecretScanningDelegatedBypass<'a>> = opt 729,
        /// `secret_scanning_delegated_bypass_options`: an object, [`SecurityAndAnalysisSecretScanningDelegatedBypassOptions`], or absent.
        secret_scanning_delegated_bypass_options: Option<SecurityAndAnalysisSecretScanningDelegatedBypassOptions<'a>> = opt 730,
        /// `secret_scanning_non_provider_patterns`: an object, [`SecurityAndAnalysisSecretScanningNonProviderPatterns`], or absent.
        secret_scanning_non_provider_patterns: Option<SecurityAndAnalysisSecretScanningNonProviderPatterns<'a>> = opt 731,
        /// `secret_scanning_push_protection`: an object, [`SecurityAndAnalysisSecretScanningPushProtection`], or absent.
        secret_scanning_push_protection: Option<SecurityAndAnalysisSecretScanningPushProtection<'a>> = opt 732,
        /// `secret_scanning_validity_checks`: an object, [`SecurityAndAnalysisSecretScanningValidityChecks`], or absent.
        secret_scanning_validity_checks: Option<SecurityAndAnalysisSecretScanningValidityChecks<'a>> = opt 733,
    }

    /// Such as `repository.template_repository` of `fork`.
    RepositoryTemplateRepository = 660 {
        /// `allow_auto_merge`: a truth value, or absent.
        allow_auto_merge: Option<bool> = opt_flag 30,
        /// `allow_merge_commit`: a truth value, or absent.
        allow_merge_commit: Option<bool> = opt_flag 34,
        /// `allow_rebase_merge`: a truth value, or absent.
        allow_rebase_merge: Option<bool> = opt_flag 35,
        /// `allow_squash_merge`: a truth value, or absent.
        allow_squash_merge: Option<bool> = opt_flag 36,
        /// `allow_update_branch`: a truth value, or absent.
        allow_update_branch: Option<bool> = opt_flag 37,
        /// `archive_url`: a text, or absent.
        archive_url: Option<&'a str> = opt_text 53,
        /// `archived`: a truth value, or absent.
        archived: Option<bool> = opt_flag 54,
        /// `assignees_url`: a text, or absent.
        assignees_url: Option<&'a str> = opt_text 62,
        /// `blobs_url`: a text, or absent.
        blobs_url: Option<&'a str> = opt_text 82,
        /// `branches_url`: a text, or absent.
        branches_url: Option<&'a str> = opt_text 97,
        /// `clone_url`: a text, or absent.
        clone_url: Option<&'a str> = opt_text 124,
        /// `collaborators_url`: a text, or absent.
        collaborators_url: Option<&'a str> = opt_text 138,
        /// `comments_url`: a text, or absent.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits_url`: a text, or absent.
        commits_url: Option<&'a str> = opt_text 156,
        /// `compare_url`: a text, or absent.
        compare_url: Option<&'a str> = opt_text 159,
        /// `contents_url`: a text, or absent.
        contents_url: Option<&'a str> = opt_text 174,
        /// `contributors_url`: a text, or absent.
        contributors_url: Option<&'a str> = opt_text 177,
        /// `created_at`: a text, or absent.
        created_at: Option<&'a str> = opt_text 181,
        /// `default_branch`: a text, or absent.
        default_branch: Option<&'a str> = opt_text 201,
        /// `delete_branch_on_merge`: a truth value, or absent.
        delete_branch_on_merge: Option<bool> = opt_flag 204,
        /// `deployments_url`: a text, or absent.
        deployments_url: Option<&'a str> = opt_text 218,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 219,
        /// `disabled`: a truth value, or absent.
        disabled: Option<bool> = opt_flag 228,
        /// `downloads_url`: a text, or absent.
        downloads_url: Option<&'a str> = opt_text 253,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `fork`: a truth value, or absent.
        fork: Option<bool> = opt_flag 304,
        /// `forks_count`: an integer, or absent.
        forks_count: Option<i64> = opt_integer 307,
        /// `forks_url`: a text, or absent.
        forks_url: Option<&'a str> = opt_text 308,
        /// `full_name`: a text, or absent.
        full_name: Option<&'a str> = opt_text 312,
        /// `git_commits_url`: a text, or absent.
        git_commits_url: Option<&'a str> = opt_text 315,
        /// `git_refs_url`: a text, or absent.
        git_refs_url: Option<&'a str> = opt_text 317,
        /// `git_tags_url`: a text, or absent.
        git_tags_url: Option<&'a str> = opt_text 318,
        /// `git_url`: a text, or absent.
        git_url: Option<&'a str> = opt_text 319,
        /// `has_downloads`: a truth value, or absent.
        has_downloads: Option<bool> = opt_flag 324,
        /// `has_issues`: a truth value, or absent.
        has_issues: Option<bool> = opt_flag 326,
        /// `has_pages`: a truth value, or absent.
        has_pages: Option<bool> = opt_flag 329,
        /// `has_projects`: a truth value, or absent.
        has_projects: Option<bool> = opt_flag 330,
        /// `has_wiki`: a truth value, or absent.
        has_wiki: Option<bool> = opt_flag 334,
        /// `homepage`: a text, or absent.
        homepage: Option<&'a str> = opt_text 344,
        /// `hooks_url`: a text, or absent.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `is_template`: a truth value, or absent.
        is_template: Option<bool> = opt_flag 378,
        /// `issue_comment_url`: a text, or absent.
        issue_comment_url: Option<&'a str> = opt_text 382,
        /// `issue_events_url`: a text, or absent.
        issue_events_url: Option<&'a str> = opt_text 384,
        /// `issues_url`: a text, or absent.
        issues_url: Option<&'a str> = opt_text 393,
        /// `keys_url`: a text, or absent.
        keys_url: Option<&'a str> = opt_text 396,
        /// `labels_url`: a text, or absent.
        labels_url: Option<&'a str> = opt_text 400,
        /// `language`: a text, or absent.
        language: Option<&'a str> = opt_text 401,
        /// `languages_url`: a text, or absent.
        languages_url: Option<&'a str> = opt_text 402,
        /// `merge_commit_message`: a text out of [`MergeCommitMessage`], or absent.
        merge_commit_message: Option<MergeCommitMessage<'a>> = opt 446,
        /// `merge_commit_title`: a text out of [`MergeCommitTitle`], or absent.
        merge_commit_title: Option<MergeCommitTitle<'a>> = opt 448,
        /// `merges_url`: a text, or absent.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, or absent.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `mirror_url`: a text, or absent.
        mirror_url: Option<&'a str> = opt_text 466,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `network_count`: an integer, or absent.
        network_count: Option<i64> = opt_integer 477,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, or absent.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `open_issues_count`: an integer, or absent.
        open_issues_count: Option<i64> = opt_integer 501,
        /// `owner`: an object, [`RepositoryTemplateRepositoryOwner`], or absent.
        owner: Option<RepositoryTemplateRepositoryOwner<'a>> = opt 519,
        /// `permissions`: an object, [`RepositoryTemplateRepositoryPermissions`], or absent.
        permissions: Option<RepositoryTemplateRepositoryPermissions<'a>> = opt 549,
        /// `private`: a truth value, or absent.
        private: Option<bool> = opt_flag 569,
        /// `pulls_url`: a text, or absent.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `pushed_at`: a text, or absent.
        pushed_at: Option<&'a str> = opt_text 615,
        /// `releases_url`: a text, or absent.
        releases_url: Option<&'a str> = opt_text 637,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 756,
        /// `squash_merge_commit_message`: a text out of [`SquashMergeCommitMessage`], or absent.
        squash_merge_commit_message: Option<SquashMergeCommitMessage<'a>> = opt 765,
        /// `squash_merge_commit_title`: a text out of [`SquashMergeCommitTitle`], or absent.
        squash_merge_commit_title: Option<SquashMergeCommitTitle<'a>> = opt 766,
        /// `ssh_url`: a text, or absent.
        ssh_url: Option<&'a str> = opt_text 767,
        /// `stargazers_count`: an integer, or absent.
        stargazers_count: Option<i64> = opt_integer 770,
        /// `stargazers_url`: a text, or absent.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `statuses_url`: a text, or absent.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `subscribers_count`: an integer, or absent.
        subscribers_count: Option<i64> = opt_integer 793,
        /// `subscribers_url`: a text, or absent.
        subscribers_url: Option<&'a str> = opt_text 794,
        /// `subscription_url`: a text, or absent.
        subscription_url: Option<&'a str> = opt_text 795,
        /// `svn_url`: a text, or absent.
        svn_url: Option<&'a str> = opt_text 800,
        /// `tags_url`: a text, or absent.
        tags_url: Option<&'a str> = opt_text 804,
        /// `teams_url`: a text, or absent.
        teams_url: Option<&'a str> = opt_text 816,
        /// `temp_clone_token`: a text, or absent.
        temp_clone_token: Option<&'a str> = opt_text 817,
        /// `topics`: a list, each a text, or absent.
        topics: List<'a, &'a str> = all 834,
        /// `trees_url`: a text, or absent.
        trees_url: Option<&'a str> = opt_text 843,
        /// `updated_at`: a text, or absent.
        updated_at: Option<&'a str> = opt_text 851,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `use_squash_pr_title_as_default`: a truth value, or absent.
        use_squash_pr_title_as_default: Option<bool> = opt_flag 856,
        /// `visibility`: a text, or absent.
        visibility: Option<&'a str> = opt_text 873,
        /// `watchers_count`: an integer, or absent.
        watchers_count: Option<i64> = opt_integer 878,
    }

    /// Such as `repository.template_repository.owner` of `fork`.
    RepositoryTemplateRepositoryOwner = 661 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
        /// `site_admin`: a truth value, or absent.
        site_admin: Option<bool> = opt_flag 755,
        /// `starred_url`: a text, or absent.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, or absent.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text, or absent.
        type_: Option<&'a str> = opt_text 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `repository.template_repository.permissions` of `fork`.
    RepositoryTemplateRepositoryPermissions = 662 {
        /// `admin`: a truth value, or absent.
        admin: Option<bool> = opt_flag 18,
        /// `maintain`: a truth value, or absent.
        maintain: Option<bool> = opt_flag 426,
        /// `pull`: a truth value, or absent.
        pull: Option<bool> = opt_flag 594,
        /// `push`: a truth value, or absent.
        push: Option<bool> = opt_flag 607,
        /// `triage`: a truth value, or absent.
        triage: Option<bool> = opt_flag 844,
    }

    /// Such as `pull_request.requested_teams` of `pull_request.closed`.
    RequestedTeam = 673 {
        /// `deleted`: a truth value, or absent.
        deleted: Option<bool> = opt_flag 205,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `enterprise_id`: an integer, or absent.
        enterprise_id: Option<i64> = opt_integer 268,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `ldap_dn`: a text, or absent.
        ldap_dn: Option<&'a str> = opt_text 409,
        /// `members_url`: a text, or absent.
        members_url: Option<&'a str> = opt_text 443,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `notification_setting`: a text out of [`NotificationSetting`], or absent.
        notification_setting: Option<NotificationSetting<'a>> = opt 486,
        /// `organization_id`: an integer, or absent.
        organization_id: Option<i64> = opt_integer 508,
        /// `parent`: an object, [`ReviewerParent`], or absent, or null.
        parent: Option<ReviewerParent<'a>> = opt 530,
        /// `permission`: a text, or absent.
        permission: Option<&'a str> = opt_text 548,
        /// `privacy`: a text out of [`Privacy`], or absent.
        privacy: Option<Privacy<'a>> = opt 567,
        /// `repositories_url`: a text, or absent.
        repositories_url: Option<&'a str> = opt_text 644,
        /// `slug`: a text, or absent.
        slug: Option<&'a str> = opt_text 757,
        /// `type`: a text out of [`RequestedTeamType`], or absent.
        type_: Option<RequestedTeamType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `pull_request.requested_reviewers` of `pull_request.closed`.
    Reviewer = 676 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `deleted`: a truth value, or absent.
        deleted: Option<bool> = opt_flag 205,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent, or null.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `members_url`: a text, or absent.
        members_url: Option<&'a str> = opt_text 443,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `notification_setting`: a text out of [`NotificationSetting`], or absent.
        notification_setting: Option<NotificationSetting<'a>> = opt 486,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `parent`: an object, [`ReviewerParent`], or absent, or null.
        parent: Option<ReviewerParent<'a>> = opt 530,
        /// `permission`: a text, or absent.
        permission: Option<&'a str> = opt_text 548,
        /// `privacy`: a text out of [`Privacy`], or absent.
        privacy: Option<Privacy<'a>> = opt 567,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
        /// `repositories_url`: a text, or absent.
        repositories_url: Option<&'a str> = opt_text 644,
        /// `site_admin`: a truth value, or absent.
        site_admin: Option<bool> = opt_flag 755,
        /// `slug`: a text, or absent.
        slug: Option<&'a str> = opt_text 757,
        /// `starred_at`: a text, or absent.
        starred_at: Option<&'a str> = opt_text 772,
        /// `starred_url`: a text, or absent.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, or absent.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`DeploymentReviewerType`], or absent.
        type_: Option<DeploymentReviewerType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `reviewers.reviewer.parent` of `deployment_review.approved`.
    ReviewerParent = 677 {
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `members_url`: a text, in every payload of today's schema.
        members_url: Option<&'a str> = opt_text 443,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notification_setting`: a text out of [`NotificationSetting`], or absent.
        notification_setting: Option<NotificationSetting<'a>> = opt 486,
        /// `permission`: a text, in every payload of today's schema.
        permission: Option<&'a str> = opt_text 548,
        /// `privacy`: a text out of [`Privacy`], in every payload of today's schema.
        privacy: Option<Privacy<'a>> = opt 567,
        /// `repositories_url`: a text, in every payload of today's schema.
        repositories_url: Option<&'a str> = opt_text 644,
        /// `slug`: a text, in every payload of today's schema.
        slug: Option<&'a str> = opt_text 757,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `repository.security_and_analysis.advanced_security` of `security_and_analysis`.
    SecurityAndAnalysisAdvancedSecurity = 715 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `repository.security_and_analysis.code_security` of `security_and_analysis`.
    SecurityAndAnalysisCodeSecurity = 718 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `repository.security_and_analysis.dependabot_security_updates` of `security_and_analysis`.
    SecurityAndAnalysisDependabotSecurityUpdates = 719 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `repository.security_and_analysis.secret_scanning` of `security_and_analysis`.
    SecurityAndAnalysisSecretScanning = 720 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `repository.security_and_analysis.secret_scanning_ai_detection` of `security_and_analysis`.
    SecurityAndAnalysisSecretScanningAiDetection = 721 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `repository.security_and_analysis.secret_scanning_delegated_alert_dismissal` of `security_and_analysis`.
    SecurityAndAnalysisSecretScanningDelegatedAlertDismissal = 722 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `repository.security_and_analysis.secret_scanning_delegated_bypass` of `security_and_analysis`.
    SecurityAndAnalysisSecretScanningDelegatedBypass = 723 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `repository.security_and_analysis.secret_scanning_delegated_bypass_options` of `security_and_analysis`.
    SecurityAndAnalysisSecretScanningDelegatedBypassOptions = 724 {
        /// `reviewers`: a list, each an object, [`SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewer`], or absent.
        reviewers: List<'a, SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewer<'a>> = all 700,
    }

    /// Such as `repository.security_and_analysis.secret_scanning_delegated_bypass_options.reviewers` of `security_and_analysis`.
    SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewer = 725 {
        /// `mode`: a text out of [`SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewerMode`], or absent.
        mode: Option<SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewerMode<'a>> = opt 467,
        /// `reviewer_id`: an integer, in every payload of today's schema.
        reviewer_id: Option<i64> = opt_integer 697,
        /// `reviewer_type`: a text out of [`SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewerReviewerType`], in every payload of today's schema.
        reviewer_type: Option<SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewerReviewerType<'a>> = opt 699,
    }

    /// Such as `repository.security_and_analysis.secret_scanning_non_provider_patterns` of `security_and_analysis`.
    SecurityAndAnalysisSecretScanningNonProviderPatterns = 726 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `repository.security_and_analysis.secret_scanning_push_protection` of `security_and_analysis`.
    SecurityAndAnalysisSecretScanningPushProtection = 727 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `repository.security_and_analysis.secret_scanning_validity_checks` of `security_and_analysis`.
    SecurityAndAnalysisSecretScanningValidityChecks = 728 {
        /// `status`: a text out of [`SecurityAndAnalysisAdvancedSecurityStatus`], or absent.
        status: Option<SecurityAndAnalysisAdvancedSecurityStatus<'a>> = opt 781,
    }

    /// Such as `check_suite.head_commit` of `check_suite.completed`.
    SimpleCommit = 731 {
        /// `author`: an object, [`Pusher`], or null.
        author: Option<Pusher<'a>> = opt 64,
        /// `committer`: an object, [`Pusher`], or null.
        committer: Option<Pusher<'a>> = opt 157,
        /// `id`: a text, always there.
        id: &'a str = must_text 352,
        /// `message`: a text, always there.
        message: &'a str = must_text 458,
        /// `timestamp`: a time, in every payload of today's schema.
        timestamp: Option<Timestamp> = opt_time 824,
        /// `tree_id`: a text, in every payload of today's schema.
        tree_id: Option<&'a str> = opt_text 842,
    }

    /// Such as `sender` of `fork`.
    SimpleUser = 737 {
        /// `avatar_url`: a text, in every payload of today's schema.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, in every payload of today's schema.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, in every payload of today's schema.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, in every payload of today's schema.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, in every payload of today's schema.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or null.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, always there.
        login: &'a str = must_text 423,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, in every payload of today's schema.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `received_events_url`: a text, in every payload of today's schema.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, in every payload of today's schema.
        repos_url: Option<&'a str> = opt_text 640,
        /// `site_admin`: a truth value, in every payload of today's schema.
        site_admin: Option<bool> = opt_flag 755,
        /// `starred_at`: a text, or absent.
        starred_at: Option<&'a str> = opt_text 772,
        /// `starred_url`: a text, in every payload of today's schema.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, in every payload of today's schema.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`AppOwnerType`], in every payload of today's schema.
        type_: Option<AppOwnerType<'a>> = opt 846,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `team` of `team_add`.
    Team = 767 {
        /// `deleted`: a truth value, or absent.
        deleted: Option<bool> = opt_flag 205,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `enterprise_id`: an integer, or absent.
        enterprise_id: Option<i64> = opt_integer 268,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `members_url`: a text, or absent.
        members_url: Option<&'a str> = opt_text 443,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `notification_setting`: a text out of [`NotificationSetting`], or absent.
        notification_setting: Option<NotificationSetting<'a>> = opt 486,
        /// `organization_id`: an integer, or absent.
        organization_id: Option<i64> = opt_integer 508,
        /// `parent`: an object, [`ParentTeam`], or absent, or null.
        parent: Option<ParentTeam<'a>> = opt 530,
        /// `permission`: a text, or absent.
        permission: Option<&'a str> = opt_text 548,
        /// `privacy`: a text out of [`Privacy`], or absent.
        privacy: Option<Privacy<'a>> = opt 567,
        /// `repositories_url`: a text, or absent.
        repositories_url: Option<&'a str> = opt_text 644,
        /// `slug`: a text, or absent.
        slug: Option<&'a str> = opt_text 757,
        /// `type`: a text out of [`RequestedTeamType`], or absent.
        type_: Option<RequestedTeamType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `user` of `user.created`.
    User = 785 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `deleted`: a truth value, or absent.
        deleted: Option<bool> = opt_flag 205,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 259,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, always there.
        login: &'a str = must_text 423,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
        /// `site_admin`: a truth value, or absent.
        site_admin: Option<bool> = opt_flag 755,
        /// `starred_url`: a text, or absent.
        starred_url: Option<&'a str> = opt_text 773,
        /// `subscriptions_url`: a text, or absent.
        subscriptions_url: Option<&'a str> = opt_text 796,
        /// `type`: a text out of [`DeploymentReviewerType`], or absent.
        type_: Option<DeploymentReviewerType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `changes` of `issue_comment.edited`.
    WebhooksChanges = 795 {
        /// `body`: an object, [`WebhooksChangesBody`], or absent.
        body: Option<WebhooksChangesBody<'a>> = opt 92,
    }

    /// Such as `changes.body` of `issue_comment.edited`.
    WebhooksChangesBody = 798 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `workflow` of `deployment.created`.
    Workflow = 805 {
        /// `badge_url`: a text, in every payload of today's schema.
        badge_url: Option<&'a str> = opt_text 73,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `path`: a text, in every payload of today's schema.
        path: Option<&'a str> = opt_text 539,
        /// `state`: a text, always there.
        state: &'a str = must_text 779,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }
}

webhook_payload::names! {
    'a;

    /// `active_lock_reason` of [`OldIssue`], `active_lock_reason` of [`Issue`], `active_lock_reason` of [`PullRequest`].
    ActiveLockReason {
        OffTopic = "off-topic",
        Resolved = "resolved",
        Spam = "spam",
        TooHeated = "too heated",
    }

    /// `events` of [`App`].
    AppEvents {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        DependabotAlert = "dependabot_alert",
        DeployKey = "deploy_key",
        Deployment = "deployment",
        DeploymentProtectionRule = "deployment_protection_rule",
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
        Reminder = "reminder",
        Repository = "repository",
        RepositoryDispatch = "repository_dispatch",
        RepositoryRuleset = "repository_ruleset",
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

    /// `type` of [`AppOwner`], `type` of [`DeploymentWorkflowRunHeadRepositoryOwner`], `type` of [`DeploymentWorkflowRunRepositoryOwner`].
    AppOwnerType {
        Bot = "Bot",
        Organization = "Organization",
        User = "User",
    }

    /// `author_association` of [`CommitCommentComment`], `author_association` of [`WebhooksAnswer`], `author_association` of [`Discussion`].
    AuthorAssociation {
        Collaborator = "COLLABORATOR",
        Contributor = "CONTRIBUTOR",
        FirstTimer = "FIRST_TIMER",
        FirstTimeContributor = "FIRST_TIME_CONTRIBUTOR",
        Mannequin = "MANNEQUIN",
        Member = "MEMBER",
        None = "NONE",
        Owner = "OWNER",
    }

    /// `merge_method` of [`AutoMerge`].
    AutoMergeMergeMethod {
        Merge = "merge",
        Rebase = "rebase",
        Squash = "squash",
    }

    /// `status` of [`CheckRun`], `status` of [`SimpleCheckSuite`], `status` of [`DeploymentStatusCheckRun`].
    CheckRunStatus {
        Completed = "completed",
        InProgress = "in_progress",
        Pending = "pending",
        Queued = "queued",
        Waiting = "waiting",
    }

    /// `events` of [`CheckSuiteApp`].
    CheckSuiteAppEvents {
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        ContentReference = "content_reference",
        Create = "create",
        Delete = "delete",
        DependabotAlert = "dependabot_alert",
        DeployKey = "deploy_key",
        Deployment = "deployment",
        DeploymentProtectionRule = "deployment_protection_rule",
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
        RepositoryRuleset = "repository_ruleset",
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

    /// `type` of [`DeploymentReviewer`], `type` of [`Account`], `type` of [`Reviewer`].
    DeploymentReviewerType {
        Bot = "Bot",
        Mannequin = "Mannequin",
        Organization = "Organization",
        User = "User",
    }

    /// `status` of [`DeploymentWorkflowRun`], `status` of [`WorkflowRun`].
    DeploymentWorkflowRunStatus {
        Completed = "completed",
        InProgress = "in_progress",
        Pending = "pending",
        Queued = "queued",
        Requested = "requested",
        Waiting = "waiting",
    }

    /// `merge_commit_message` of [`Repository`], `merge_commit_message` of [`RepositoryTemplateRepository`], `merge_commit_message` of [`PullRequest`].
    MergeCommitMessage {
        Blank = "BLANK",
        PrBody = "PR_BODY",
        PrTitle = "PR_TITLE",
    }

    /// `merge_commit_title` of [`Repository`], `merge_commit_title` of [`RepositoryTemplateRepository`], `merge_commit_title` of [`PullRequest`].
    MergeCommitTitle {
        MergeMessage = "MERGE_MESSAGE",
        PrTitle = "PR_TITLE",
    }

    /// `notification_setting` of [`DeploymentReviewer`], `notification_setting` of [`ReviewerParent`], `notification_setting` of [`Reviewer`].
    NotificationSetting {
        NotificationsDisabled = "notifications_disabled",
        NotificationsEnabled = "notifications_enabled",
    }

    /// `state` of [`OldIssue`], `state` of [`Issue`], `state` of [`Milestone`].
    OldIssueState {
        Closed = "closed",
        Open = "open",
    }

    /// `permissions` of [`App`], `permissions` of [`CheckSuiteApp`], `permissions` of [`Installation`].
    Permissions {
        Admin = "admin",
        None = "none",
        Read = "read",
        Write = "write",
    }

    /// `privacy` of [`DeploymentReviewer`], `privacy` of [`ReviewerParent`], `privacy` of [`Reviewer`].
    Privacy {
        Closed = "closed",
        Open = "open",
        Secret = "secret",
    }

    /// `pull_request_creation_policy` of [`MinimalRepository`], `pull_request_creation_policy` of [`Repository`], `pull_request_creation_policy` of [`PushedRepository`].
    PullRequestCreationPolicy {
        All = "all",
        CollaboratorsOnly = "collaborators_only",
    }

    /// `type` of [`RequestedTeam`], `type` of [`CollaboratingTeam`], `type` of [`TeamSimple`].
    RequestedTeamType {
        Enterprise = "enterprise",
        Organization = "organization",
    }

    /// `status` of [`SecurityAndAnalysisAdvancedSecurity`], `status` of [`SecurityAndAnalysisCodeSecurity`], `status` of [`SecurityAndAnalysisDependabotSecurityUpdates`].
    SecurityAndAnalysisAdvancedSecurityStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }

    /// `mode` of [`SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewer`].
    SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewerMode {
        Always = "ALWAYS",
        Exempt = "EXEMPT",
    }

    /// `reviewer_type` of [`SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewer`].
    SecurityAndAnalysisSecretScanningDelegatedBypassOptionsReviewerReviewerType {
        Role = "ROLE",
        Team = "TEAM",
    }

    /// `conclusion` of [`SimpleCheckSuite`], `conclusion` of [`CheckSuiteCheckSuite`], `conclusion` of [`DeploymentWorkflowRun`].
    SimpleCheckSuiteConclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Skipped = "skipped",
        Stale = "stale",
        StartupFailure = "startup_failure",
        Success = "success",
        TimedOut = "timed_out",
    }

    /// `squash_merge_commit_message` of [`Repository`], `squash_merge_commit_message` of [`RepositoryTemplateRepository`], `squash_merge_commit_message` of [`PullRequest`].
    SquashMergeCommitMessage {
        Blank = "BLANK",
        CommitMessages = "COMMIT_MESSAGES",
        PrBody = "PR_BODY",
    }

    /// `squash_merge_commit_title` of [`Repository`], `squash_merge_commit_title` of [`RepositoryTemplateRepository`], `squash_merge_commit_title` of [`PullRequest`].
    SquashMergeCommitTitle {
        CommitOrPrTitle = "COMMIT_OR_PR_TITLE",
        PrTitle = "PR_TITLE",
    }

    /// `visibility` of [`Repository`], `visibility` of [`PackagePackagePackageVersionBodyRepositoryRepository`], `visibility` of [`PushedRepository`].
    Visibility {
        Internal = "internal",
        Private = "private",
        Public = "public",
    }

    /// `conclusion` of [`WorkflowJobRun`], `conclusion` of [`DeploymentReviewWorkflowJobRun`], `conclusion` of [`WorkflowStep`].
    WorkflowJobRunConclusion {
        Cancelled = "cancelled",
        Failure = "failure",
        Skipped = "skipped",
        Success = "success",
    }

    /// `status` of [`WorkflowJobRun`], `status` of [`DeploymentReviewWorkflowJobRun`], `status` of [`WorkflowJob`].
    WorkflowJobRunStatus {
        Completed = "completed",
        InProgress = "in_progress",
        Queued = "queued",
        Waiting = "waiting",
    }
}
