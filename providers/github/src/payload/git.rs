//! `commit_comment`, `create`, `delete`, `gollum`, `push`, `status`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// Such as `commits` of `push`.
    Commit = 77 {
        /// `added`: a list, each a text, or absent.
        added: List<'a, &'a str> = all 15,
        /// `author`: an object, [`Pusher`], in every payload of today's schema.
        author: Option<Pusher<'a>> = opt 64,
        /// `committer`: an object, [`Pusher`], in every payload of today's schema.
        committer: Option<Pusher<'a>> = opt 157,
        /// `distinct`: a truth value, in every payload of today's schema.
        distinct: Option<bool> = opt_flag 248,
        /// `id`: a text, always there.
        id: &'a str = must_text 352,
        /// `message`: a text, always there.
        message: &'a str = must_text 458,
        /// `modified`: a list, each a text, or absent.
        modified: List<'a, &'a str> = all 468,
        /// `removed`: a list, each a text, or absent.
        removed: List<'a, &'a str> = all 638,
        /// `timestamp`: a time, in every payload of today's schema.
        timestamp: Option<Timestamp> = opt_time 824,
        /// `tree_id`: a text, in every payload of today's schema.
        tree_id: Option<&'a str> = opt_text 842,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `comment` of `commit_comment.created`.
    CommitCommentComment = 78 {
        /// `author_association`: a text out of [`AuthorAssociation`], in every payload of today's schema.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `body`: a text, in every payload of today's schema.
        body: Option<&'a str> = opt_text 92,
        /// `commit_id`: a text, in every payload of today's schema.
        commit_id: Option<&'a str> = opt_text 149,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `line`: an integer, or null.
        line: Option<i64> = opt_integer 414,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `path`: a text, or null.
        path: Option<&'a str> = opt_text 539,
        /// `position`: an integer, or null.
        position: Option<i64> = opt_integer 561,
        /// `reactions`: an object, [`Reactions`], or absent.
        reactions: Option<Reactions<'a>> = opt 618,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user`: an object, [`User`], or null.
        user: Option<User<'a>> = opt 857,
    }

    /// What `commit_comment` has in common, whatever the action.
    CommitCommentCommon = 79 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`CommitCommentComment`], or absent.
        comment: Option<CommitCommentComment<'a>> = opt 144,
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

    /// The payload of `commit_comment` with the action `created`.
    CommitCommentCreated = 80 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `comment`: an object, [`CommitCommentComment`], always there.
        comment: CommitCommentComment<'a> = must 144,
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

    /// The payload of `create`.
    Create = 81 {
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `master_branch`: a text, always there.
        master_branch: &'a str = must_text 435,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pusher_type`: a text, in every payload of today's schema.
        pusher_type: Option<&'a str> = opt_text 617,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `ref_type`: a text out of [`RefType`], in every payload of today's schema.
        ref_type: Option<RefType<'a>> = opt 626,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `delete`.
    Delete = 94 {
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pusher_type`: a text, in every payload of today's schema.
        pusher_type: Option<&'a str> = opt_text 617,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `ref_type`: a text out of [`RefType`], always there.
        ref_type: RefType<'a> = must 626,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `gollum`.
    Gollum = 209 {
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pages`: a list, each an object, [`GollumPage`], always there.
        pages: List<'a, GollumPage<'a>> = all 528,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `pages` of `gollum`.
    GollumPage = 210 {
        /// `action`: a text out of [`GollumPageAction`], in every payload of today's schema.
        action: Option<GollumPageAction<'a>> = opt 9,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `page_name`: a text, in every payload of today's schema.
        page_name: Option<&'a str> = opt_text 526,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
        /// `summary`: a text, or null.
        summary: Option<&'a str> = opt_text 797,
        /// `title`: a text, always there.
        title: &'a str = must_text 825,
    }

    /// The payload of `push`.
    Push = 535 {
        /// `after`: a text, always there.
        after: &'a str = must_text 23,
        /// `base_ref`: a text, or null.
        base_ref: Option<&'a str> = opt_text 75,
        /// `before`: a text, in every payload of today's schema.
        before: Option<&'a str> = opt_text 77,
        /// `commits`: a list, each an object, [`Commit`], in every payload of today's schema.
        commits: List<'a, Commit<'a>> = all 155,
        /// `compare`: a text, in every payload of today's schema.
        compare: Option<&'a str> = opt_text 158,
        /// `created`: a truth value, in every payload of today's schema.
        created: Option<bool> = opt_flag 180,
        /// `deleted`: a truth value, in every payload of today's schema.
        deleted: Option<bool> = opt_flag 205,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `forced`: a truth value, in every payload of today's schema.
        forced: Option<bool> = opt_flag 303,
        /// `head_commit`: an object, [`Commit`], or null.
        head_commit: Option<Commit<'a>> = opt 337,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `pusher`: an object, [`Pusher`], in every payload of today's schema.
        pusher: Option<Pusher<'a>> = opt 616,
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repository`: an object, [`PushedRepository`], in every payload of today's schema.
        repository: Option<PushedRepository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `repository.license` of `push`.
    PushedLicense = 536 {
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

    /// Such as `repository.owner` of `push`.
    PushedOwner = 537 {
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
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
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
        /// `type`: a text out of [`AppOwnerType`], or absent.
        type_: Option<AppOwnerType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `repository` of `push`.
    PushedRepository = 538 {
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
        /// `created_at`: a time, in every payload of today's schema.
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
        /// `license`: an object, [`PushedLicense`], or null.
        license: Option<PushedLicense<'a>> = opt 412,
        /// `master_branch`: a text, or absent.
        master_branch: Option<&'a str> = opt_text 435,
        /// `merge_commit_message`: a text, or absent.
        merge_commit_message: Option<&'a str> = opt_text 446,
        /// `merge_commit_title`: a text, or absent.
        merge_commit_title: Option<&'a str> = opt_text 448,
        /// `merges_url`: a text, in every payload of today's schema.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, in every payload of today's schema.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `mirror_url`: a text, or null.
        mirror_url: Option<&'a str> = opt_text 466,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, in every payload of today's schema.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `open_issues`: an integer, in every payload of today's schema.
        open_issues: Option<i64> = opt_integer 500,
        /// `open_issues_count`: an integer, in every payload of today's schema.
        open_issues_count: Option<i64> = opt_integer 501,
        /// `organization`: a text, or absent.
        organization: Option<&'a str> = opt_text 506,
        /// `owner`: an object, [`PushedOwner`], or null.
        owner: Option<PushedOwner<'a>> = opt 519,
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
        /// `squash_merge_commit_message`: a text, or absent.
        squash_merge_commit_message: Option<&'a str> = opt_text 765,
        /// `squash_merge_commit_title`: a text, or absent.
        squash_merge_commit_title: Option<&'a str> = opt_text 766,
        /// `ssh_url`: a text, in every payload of today's schema.
        ssh_url: Option<&'a str> = opt_text 767,
        /// `stargazers`: an integer, or absent.
        stargazers: Option<i64> = opt_integer 769,
        /// `stargazers_count`: an integer, in every payload of today's schema.
        stargazers_count: Option<i64> = opt_integer 770,
        /// `stargazers_url`: a text, in every payload of today's schema.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
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
        /// `topics`: a list, each a text, or absent.
        topics: List<'a, &'a str> = all 834,
        /// `trees_url`: a text, in every payload of today's schema.
        trees_url: Option<&'a str> = opt_text 843,
        /// `updated_at`: a time, in every payload of today's schema.
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

    /// The payload of `status`.
    Status = 751 {
        /// `avatar_url`: a text, or absent, or null.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `branches`: a list, each an object, [`StatusBranche`], in every payload of today's schema.
        branches: List<'a, StatusBranche<'a>> = all 96,
        /// `commit`: an object, [`StatusCommit`], in every payload of today's schema.
        commit: Option<StatusCommit<'a>> = opt 148,
        /// `context`: a text, always there.
        context: &'a str = must_text 175,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 352,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sha`: a text, in every payload of today's schema.
        sha: Option<&'a str> = opt_text 744,
        /// `state`: a text out of [`StatusState`], in every payload of today's schema.
        state: Option<StatusState<'a>> = opt 779,
        /// `target_url`: a text, or null.
        target_url: Option<&'a str> = opt_text 812,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `branches` of `status`.
    StatusBranche = 752 {
        /// `commit`: an object, [`StatusBrancheCommit`], in every payload of today's schema.
        commit: Option<StatusBrancheCommit<'a>> = opt 148,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `protected`: a truth value, or absent.
        protected: Option<bool> = opt_flag 583,
    }

    /// Such as `branches.commit` of `status`.
    StatusBrancheCommit = 753 {
        /// `sha`: a text, or null.
        sha: Option<&'a str> = opt_text 744,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `commit` of `status`.
    StatusCommit = 755 {
        /// `author`: an object, [`StatusCommitAuthor`], or null.
        author: Option<StatusCommitAuthor<'a>> = opt 64,
        /// `comments_url`: a text, in every payload of today's schema.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commit`: an object, [`StatusCommitCommit`], in every payload of today's schema.
        commit: Option<StatusCommitCommit<'a>> = opt 148,
        /// `committer`: an object, [`StatusCommitAuthor`], or null.
        committer: Option<StatusCommitAuthor<'a>> = opt 157,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `parents`: a list, each an object, [`StatusCommitParent`], in every payload of today's schema.
        parents: List<'a, StatusCommitParent<'a>> = all 536,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `commit.author` of `status`.
    StatusCommitAuthor = 756 {
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
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
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
        /// `type`: a text out of [`AppOwnerType`], or absent.
        type_: Option<AppOwnerType<'a>> = opt 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `commit.commit` of `status`.
    StatusCommitCommit = 757 {
        /// `author`: an object, [`Pusher`], in every payload of today's schema.
        author: Option<Pusher<'a>> = opt 64,
        /// `comment_count`: an integer, in every payload of today's schema.
        comment_count: Option<i64> = opt_integer 145,
        /// `committer`: an object, [`Pusher`], in every payload of today's schema.
        committer: Option<Pusher<'a>> = opt 157,
        /// `message`: a text, always there.
        message: &'a str = must_text 458,
        /// `tree`: an object, [`StatusCommitCommitTree`], in every payload of today's schema.
        tree: Option<StatusCommitCommitTree<'a>> = opt 841,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `verification`: an object, [`StatusCommitCommitVerification`], in every payload of today's schema.
        verification: Option<StatusCommitCommitVerification<'a>> = opt 868,
    }

    /// Such as `commit.commit.tree` of `status`.
    StatusCommitCommitTree = 758 {
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `commit.commit.verification` of `status`.
    StatusCommitCommitVerification = 759 {
        /// `payload`: a text, or null.
        payload: Option<&'a str> = opt_text 541,
        /// `reason`: a text out of [`StatusCommitCommitVerificationReason`], in every payload of today's schema.
        reason: Option<StatusCommitCommitVerificationReason<'a>> = opt 621,
        /// `signature`: a text, or null.
        signature: Option<&'a str> = opt_text 749,
        /// `verified`: a truth value, in every payload of today's schema.
        verified: Option<bool> = opt_flag 869,
        /// `verified_at`: a text, or absent, or null.
        verified_at: Option<&'a str> = opt_text 870,
    }

    /// Such as `commit.parents` of `status`.
    StatusCommitParent = 760 {
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `sha`: a text, in every payload of today's schema.
        sha: Option<&'a str> = opt_text 744,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }
}

webhook_payload::names! {
    'a;

    /// `action` of [`GollumPage`].
    GollumPageAction {
        Created = "created",
        Edited = "edited",
    }

    /// `ref_type` of [`Create`], `ref_type` of [`Delete`].
    RefType {
        Branch = "branch",
        Tag = "tag",
    }

    /// `reason` of [`StatusCommitCommitVerification`].
    StatusCommitCommitVerificationReason {
        BadCert = "bad_cert",
        BadEmail = "bad_email",
        ExpiredKey = "expired_key",
        GpgverifyError = "gpgverify_error",
        GpgverifyUnavailable = "gpgverify_unavailable",
        Invalid = "invalid",
        MalformedSignature = "malformed_signature",
        NoUser = "no_user",
        NotSigningKey = "not_signing_key",
        OcspPending = "ocsp_pending",
        UnknownKey = "unknown_key",
        UnknownSignatureType = "unknown_signature_type",
        Unsigned = "unsigned",
        UnverifiedEmail = "unverified_email",
        Valid = "valid",
    }

    /// `state` of [`Status`].
    StatusState {
        Error = "error",
        Failure = "failure",
        Pending = "pending",
        Success = "success",
    }
}
