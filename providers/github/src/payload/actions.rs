//! `check_run`, `check_suite`, `repository_dispatch`, `workflow_dispatch`, `workflow_job`, `workflow_run`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// Such as `check_run` of `check_run.created`.
    CheckRun = 43 {
        /// `app`: an object, [`App`], or null.
        app: Option<App<'a>> = opt 49,
        /// `check_suite`: an object, [`SimpleCheckSuite`], in every payload of today's schema.
        check_suite: Option<SimpleCheckSuite<'a>> = opt 114,
        /// `completed_at`: a time, or null.
        completed_at: Option<Timestamp> = opt_time 161,
        /// `conclusion`: a text out of [`CheckRunConclusion`], or null.
        conclusion: Option<CheckRunConclusion<'a>> = opt 162,
        /// `deployment`: an object, [`Deployment`], or absent.
        deployment: Option<Deployment<'a>> = opt 214,
        /// `details_url`: a text, or absent.
        details_url: Option<&'a str> = opt_text 221,
        /// `external_id`: a text, in every payload of today's schema.
        external_id: Option<&'a str> = opt_text 282,
        /// `head_sha`: a text, always there.
        head_sha: &'a str = must_text 340,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `output`: an object, [`CheckRunOutput`], in every payload of today's schema.
        output: Option<CheckRunOutput<'a>> = opt 518,
        /// `pull_requests`: a list, each an object, [`PullRequestMinimal`], in every payload of today's schema.
        pull_requests: List<'a, PullRequestMinimal<'a>> = all 605,
        /// `started_at`: a time, in every payload of today's schema.
        started_at: Option<Timestamp> = opt_time 778,
        /// `status`: a text out of [`CheckRunStatus`], always there.
        status: CheckRunStatus<'a> = must 781,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// What `check_run` has in common, whatever the action.
    CheckRunCommon = 44 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `check_run`: an object, [`CheckRun`], or absent.
        check_run: Option<CheckRun<'a>> = opt 111,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `requested_action`: an object, [`RequestedAction`], or absent.
        requested_action: Option<RequestedAction<'a>> = opt 656,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `check_run` with the action `completed`.
    CheckRunCompleted = 45 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `check_run`: an object, [`CheckRun`], always there.
        check_run: CheckRun<'a> = must 111,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `requested_action`: an object, [`RequestedAction`], or absent, or null.
        requested_action: Option<RequestedAction<'a>> = opt 656,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `check_run` with the action `created`.
    CheckRunCreated = 46 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `check_run`: an object, [`CheckRun`], always there.
        check_run: CheckRun<'a> = must 111,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `requested_action`: an object, [`RequestedAction`], or absent, or null.
        requested_action: Option<RequestedAction<'a>> = opt 656,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `check_run.output` of `check_run.created`.
    CheckRunOutput = 47 {
        /// `annotations_count`: an integer, in every payload of today's schema.
        annotations_count: Option<i64> = opt_integer 42,
        /// `annotations_url`: a text, in every payload of today's schema.
        annotations_url: Option<&'a str> = opt_text 43,
        /// `summary`: a text, or null.
        summary: Option<&'a str> = opt_text 797,
        /// `text`: a text, or null.
        text: Option<&'a str> = opt_text 820,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 825,
    }

    /// The payload of `check_run` with the action `requested_action`.
    CheckRunRequestedAction = 51 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `check_run`: an object, [`CheckRun`], always there.
        check_run: CheckRun<'a> = must 111,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `requested_action`: an object, [`RequestedAction`], or absent.
        requested_action: Option<RequestedAction<'a>> = opt 656,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `check_run` with the action `rerequested`.
    CheckRunRerequested = 52 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `check_run`: an object, [`CheckRun`], always there.
        check_run: CheckRun<'a> = must 111,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `requested_action`: an object, [`RequestedAction`], or absent, or null.
        requested_action: Option<RequestedAction<'a>> = opt 656,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `check_suite` of `check_suite.completed`.
    CheckSuiteCheckSuite = 54 {
        /// `after`: a text, or null.
        after: Option<&'a str> = opt_text 23,
        /// `app`: an object, [`CheckSuiteApp`], in every payload of today's schema.
        app: Option<CheckSuiteApp<'a>> = opt 49,
        /// `before`: a text, or null.
        before: Option<&'a str> = opt_text 77,
        /// `check_runs_url`: a text, in every payload of today's schema.
        check_runs_url: Option<&'a str> = opt_text 113,
        /// `conclusion`: a text out of [`SimpleCheckSuiteConclusion`], or null.
        conclusion: Option<SimpleCheckSuiteConclusion<'a>> = opt 162,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `head_branch`: a text, or null.
        head_branch: Option<&'a str> = opt_text 336,
        /// `head_commit`: an object, [`SimpleCommit`], in every payload of today's schema.
        head_commit: Option<SimpleCommit<'a>> = opt 337,
        /// `head_sha`: a text, always there.
        head_sha: &'a str = must_text 340,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `latest_check_runs_count`: an integer, in every payload of today's schema.
        latest_check_runs_count: Option<i64> = opt_integer 405,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `pull_requests`: a list, each an object, [`CheckRunPullRequest`], in every payload of today's schema.
        pull_requests: List<'a, CheckRunPullRequest<'a>> = all 605,
        /// `rerequestable`: a truth value, or absent.
        rerequestable: Option<bool> = opt_flag 678,
        /// `runs_rerequestable`: a truth value, or absent.
        runs_rerequestable: Option<bool> = opt_flag 720,
        /// `status`: a text out of [`CheckSuiteCheckSuiteStatus`], or null.
        status: Option<CheckSuiteCheckSuiteStatus<'a>> = opt 781,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// What `check_suite` has in common, whatever the action.
    CheckSuiteCommon = 55 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `check_suite`: an object, [`CheckSuiteCheckSuite`], or absent.
        check_suite: Option<CheckSuiteCheckSuite<'a>> = opt 114,
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

    /// The payload of `check_suite` with the action `completed`.
    CheckSuiteCompleted = 56 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `check_suite`: an object, [`CheckSuiteCheckSuite`], always there.
        check_suite: CheckSuiteCheckSuite<'a> = must 114,
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

    /// The payload of `check_suite` with the action `requested`.
    CheckSuiteRequested = 57 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `check_suite`: an object, [`CheckSuiteCheckSuite`], always there.
        check_suite: CheckSuiteCheckSuite<'a> = must 114,
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

    /// The payload of `check_suite` with the action `rerequested`.
    CheckSuiteRerequested = 58 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `check_suite`: an object, [`CheckSuiteCheckSuite`], always there.
        check_suite: CheckSuiteCheckSuite<'a> = must 114,
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

    /// Such as `check_run.check_suite.repository.code_of_conduct` of `check_run.created`.
    CodeOfConduct = 59 {
        /// `body`: a text, or absent.
        body: Option<&'a str> = opt_text 92,
        /// `html_url`: a text, or null.
        html_url: Option<&'a str> = opt_text 351,
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt_text 395,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `check_run.check_suite.repository` of `check_run.created`.
    MinimalRepository = 341 {
        /// `allow_forking`: a truth value, or absent.
        allow_forking: Option<bool> = opt_flag 33,
        /// `archive_url`: a text, in every payload of today's schema.
        archive_url: Option<&'a str> = opt_text 53,
        /// `archived`: a truth value, or absent.
        archived: Option<bool> = opt_flag 54,
        /// `assignees_url`: a text, in every payload of today's schema.
        assignees_url: Option<&'a str> = opt_text 62,
        /// `blobs_url`: a text, in every payload of today's schema.
        blobs_url: Option<&'a str> = opt_text 82,
        /// `branches_url`: a text, in every payload of today's schema.
        branches_url: Option<&'a str> = opt_text 97,
        /// `clone_url`: a text, or absent.
        clone_url: Option<&'a str> = opt_text 124,
        /// `code_of_conduct`: an object, [`CodeOfConduct`], or absent.
        code_of_conduct: Option<CodeOfConduct<'a>> = opt 132,
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
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `custom_properties`: a value of no known form, or absent.
        custom_properties: Option<Value<'a>> = opt 188,
        /// `default_branch`: a text, or absent.
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
        /// `forks`: an integer, or absent.
        forks: Option<i64> = opt_integer 306,
        /// `forks_count`: an integer, or absent.
        forks_count: Option<i64> = opt_integer 307,
        /// `forks_url`: a text, in every payload of today's schema.
        forks_url: Option<&'a str> = opt_text 308,
        /// `full_name`: a text, in every payload of today's schema.
        full_name: Option<&'a str> = opt_text 312,
        /// `git_commits_url`: a text, in every payload of today's schema.
        git_commits_url: Option<&'a str> = opt_text 315,
        /// `git_refs_url`: a text, in every payload of today's schema.
        git_refs_url: Option<&'a str> = opt_text 317,
        /// `git_tags_url`: a text, in every payload of today's schema.
        git_tags_url: Option<&'a str> = opt_text 318,
        /// `git_url`: a text, or absent.
        git_url: Option<&'a str> = opt_text 319,
        /// `has_discussions`: a truth value, or absent.
        has_discussions: Option<bool> = opt_flag 323,
        /// `has_downloads`: a truth value, or absent.
        has_downloads: Option<bool> = opt_flag 324,
        /// `has_issues`: a truth value, or absent.
        has_issues: Option<bool> = opt_flag 326,
        /// `has_pages`: a truth value, or absent.
        has_pages: Option<bool> = opt_flag 329,
        /// `has_projects`: a truth value, or absent.
        has_projects: Option<bool> = opt_flag 330,
        /// `has_pull_requests`: a truth value, or absent.
        has_pull_requests: Option<bool> = opt_flag 331,
        /// `has_wiki`: a truth value, or absent.
        has_wiki: Option<bool> = opt_flag 334,
        /// `homepage`: a text, or absent, or null.
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
        /// `language`: a text, or absent, or null.
        language: Option<&'a str> = opt_text 401,
        /// `languages_url`: a text, in every payload of today's schema.
        languages_url: Option<&'a str> = opt_text 402,
        /// `license`: an object, [`MinimalRepositoryLicense`], or absent, or null.
        license: Option<MinimalRepositoryLicense<'a>> = opt 412,
        /// `merges_url`: a text, in every payload of today's schema.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, in every payload of today's schema.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `mirror_url`: a text, or absent, or null.
        mirror_url: Option<&'a str> = opt_text 466,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `network_count`: an integer, or absent.
        network_count: Option<i64> = opt_integer 477,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, in every payload of today's schema.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `open_issues`: an integer, or absent.
        open_issues: Option<i64> = opt_integer 500,
        /// `open_issues_count`: an integer, or absent.
        open_issues_count: Option<i64> = opt_integer 501,
        /// `owner`: an object, [`SimpleUser`], in every payload of today's schema.
        owner: Option<SimpleUser<'a>> = opt 519,
        /// `permissions`: an object, [`MinimalRepositoryPermissions`], or absent.
        permissions: Option<MinimalRepositoryPermissions<'a>> = opt 549,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
        /// `pull_request_creation_policy`: a text out of [`PullRequestCreationPolicy`], or absent.
        pull_request_creation_policy: Option<PullRequestCreationPolicy<'a>> = opt 598,
        /// `pulls_url`: a text, in every payload of today's schema.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `pushed_at`: a time, or absent, or null.
        pushed_at: Option<Timestamp> = opt_time 615,
        /// `releases_url`: a text, in every payload of today's schema.
        releases_url: Option<&'a str> = opt_text 637,
        /// `role_name`: a text, or absent.
        role_name: Option<&'a str> = opt_text 704,
        /// `security_and_analysis`: an object, [`RepositorySecurityAndAnalysis`], or absent, or null.
        security_and_analysis: Option<RepositorySecurityAndAnalysis<'a>> = opt 739,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 756,
        /// `ssh_url`: a text, or absent.
        ssh_url: Option<&'a str> = opt_text 767,
        /// `stargazers_count`: an integer, or absent.
        stargazers_count: Option<i64> = opt_integer 770,
        /// `stargazers_url`: a text, in every payload of today's schema.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `subscribers_count`: an integer, or absent.
        subscribers_count: Option<i64> = opt_integer 793,
        /// `subscribers_url`: a text, in every payload of today's schema.
        subscribers_url: Option<&'a str> = opt_text 794,
        /// `subscription_url`: a text, in every payload of today's schema.
        subscription_url: Option<&'a str> = opt_text 795,
        /// `svn_url`: a text, or absent.
        svn_url: Option<&'a str> = opt_text 800,
        /// `tags_url`: a text, in every payload of today's schema.
        tags_url: Option<&'a str> = opt_text 804,
        /// `teams_url`: a text, in every payload of today's schema.
        teams_url: Option<&'a str> = opt_text 816,
        /// `temp_clone_token`: a text, or absent.
        temp_clone_token: Option<&'a str> = opt_text 817,
        /// `topics`: a list, each a text, or absent.
        topics: List<'a, &'a str> = all 834,
        /// `trees_url`: a text, in every payload of today's schema.
        trees_url: Option<&'a str> = opt_text 843,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `visibility`: a text, or absent.
        visibility: Option<&'a str> = opt_text 873,
        /// `watchers`: an integer, or absent.
        watchers: Option<i64> = opt_integer 877,
        /// `watchers_count`: an integer, or absent.
        watchers_count: Option<i64> = opt_integer 878,
        /// `web_commit_signoff_required`: a truth value, or absent.
        web_commit_signoff_required: Option<bool> = opt_flag 879,
    }

    /// Such as `check_run.check_suite.repository.license` of `check_run.created`.
    MinimalRepositoryLicense = 342 {
        /// `key`: a text, or absent.
        key: Option<&'a str> = opt_text 395,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `spdx_id`: a text, or absent.
        spdx_id: Option<&'a str> = opt_text 761,
        /// `url`: a text, or absent, or null.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `check_run.check_suite.repository.permissions` of `check_run.created`.
    MinimalRepositoryPermissions = 343 {
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

    /// Such as `check_run.pull_requests` of `check_run.created`.
    PullRequestMinimal = 496 {
        /// `base`: an object, [`PullRequestMinimalBase`], always there.
        base: PullRequestMinimalBase<'a> = must 74,
        /// `head`: an object, [`PullRequestMinimalHead`], always there.
        head: PullRequestMinimalHead<'a> = must 335,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `check_run.pull_requests.base` of `check_run.created`.
    PullRequestMinimalBase = 497 {
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`PullRequestMinimalBaseRepo`], in every payload of today's schema.
        repo: Option<PullRequestMinimalBaseRepo<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
    }

    /// Such as `check_run.pull_requests.base.repo` of `check_run.created`.
    PullRequestMinimalBaseRepo = 498 {
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `check_run.pull_requests.head` of `check_run.created`.
    PullRequestMinimalHead = 499 {
        /// `ref`: a text, always there.
        ref_: &'a str = must_text 624,
        /// `repo`: an object, [`PullRequestMinimalHeadRepo`], in every payload of today's schema.
        repo: Option<PullRequestMinimalHeadRepo<'a>> = opt 639,
        /// `sha`: a text, always there.
        sha: &'a str = must_text 744,
    }

    /// Such as `check_run.pull_requests.head.repo` of `check_run.created`.
    PullRequestMinimalHeadRepo = 500 {
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// The payload of `repository_dispatch`.
    RepositoryDispatch = 617 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `branch`: a text, in every payload of today's schema.
        branch: Option<&'a str> = opt_text 95,
        /// `client_payload`: a value of no known form, or null.
        client_payload: Option<Value<'a>> = opt 122,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], in every payload of today's schema.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `workflow_run.repository` of `workflow_run.completed`.
    RepositoryLite = 620 {
        /// `archive_url`: a text, in every payload of today's schema.
        archive_url: Option<&'a str> = opt_text 53,
        /// `assignees_url`: a text, in every payload of today's schema.
        assignees_url: Option<&'a str> = opt_text 62,
        /// `blobs_url`: a text, in every payload of today's schema.
        blobs_url: Option<&'a str> = opt_text 82,
        /// `branches_url`: a text, in every payload of today's schema.
        branches_url: Option<&'a str> = opt_text 97,
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
        /// `deployments_url`: a text, in every payload of today's schema.
        deployments_url: Option<&'a str> = opt_text 218,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `downloads_url`: a text, in every payload of today's schema.
        downloads_url: Option<&'a str> = opt_text 253,
        /// `events_url`: a text, in every payload of today's schema.
        events_url: Option<&'a str> = opt_text 276,
        /// `fork`: a truth value, in every payload of today's schema.
        fork: Option<bool> = opt_flag 304,
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
        /// `hooks_url`: a text, in every payload of today's schema.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
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
        /// `languages_url`: a text, in every payload of today's schema.
        languages_url: Option<&'a str> = opt_text 402,
        /// `merges_url`: a text, in every payload of today's schema.
        merges_url: Option<&'a str> = opt_text 457,
        /// `milestones_url`: a text, in every payload of today's schema.
        milestones_url: Option<&'a str> = opt_text 461,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `notifications_url`: a text, in every payload of today's schema.
        notifications_url: Option<&'a str> = opt_text 487,
        /// `owner`: an object, [`User`], or null.
        owner: Option<User<'a>> = opt 519,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
        /// `pulls_url`: a text, in every payload of today's schema.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `releases_url`: a text, in every payload of today's schema.
        releases_url: Option<&'a str> = opt_text 637,
        /// `stargazers_url`: a text, in every payload of today's schema.
        stargazers_url: Option<&'a str> = opt_text 771,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `subscribers_url`: a text, in every payload of today's schema.
        subscribers_url: Option<&'a str> = opt_text 794,
        /// `subscription_url`: a text, in every payload of today's schema.
        subscription_url: Option<&'a str> = opt_text 795,
        /// `tags_url`: a text, in every payload of today's schema.
        tags_url: Option<&'a str> = opt_text 804,
        /// `teams_url`: a text, in every payload of today's schema.
        teams_url: Option<&'a str> = opt_text 816,
        /// `trees_url`: a text, in every payload of today's schema.
        trees_url: Option<&'a str> = opt_text 843,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `requested_action` of `check_run.created`.
    RequestedAction = 672 {
        /// `identifier`: a text, or absent.
        identifier: Option<&'a str> = opt_text 353,
    }

    /// Such as `check_run.check_suite` of `check_run.created`.
    SimpleCheckSuite = 729 {
        /// `after`: a text, or absent, or null.
        after: Option<&'a str> = opt_text 23,
        /// `app`: an object, [`App`], or absent, or null.
        app: Option<App<'a>> = opt 49,
        /// `before`: a text, or absent, or null.
        before: Option<&'a str> = opt_text 77,
        /// `conclusion`: a text out of [`SimpleCheckSuiteConclusion`], or absent, or null.
        conclusion: Option<SimpleCheckSuiteConclusion<'a>> = opt 162,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `deployment`: an object, [`SimpleCheckSuiteDeployment`], or absent.
        deployment: Option<SimpleCheckSuiteDeployment<'a>> = opt 214,
        /// `head_branch`: a text, or absent, or null.
        head_branch: Option<&'a str> = opt_text 336,
        /// `head_sha`: a text, or absent.
        head_sha: Option<&'a str> = opt_text 340,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `pull_requests`: a list, each an object, [`PullRequestMinimal`], or absent.
        pull_requests: List<'a, PullRequestMinimal<'a>> = all 605,
        /// `repository`: an object, [`MinimalRepository`], or absent.
        repository: Option<MinimalRepository<'a>> = opt 645,
        /// `status`: a text out of [`CheckRunStatus`], or absent.
        status: Option<CheckRunStatus<'a>> = opt 781,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `check_run.check_suite.deployment` of `check_run.created`.
    SimpleCheckSuiteDeployment = 730 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `environment`: a text, in every payload of today's schema.
        environment: Option<&'a str> = opt_text 270,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `original_environment`: a text, in every payload of today's schema.
        original_environment: Option<&'a str> = opt_text 512,
        /// `repository_url`: a text, in every payload of today's schema.
        repository_url: Option<&'a str> = opt_text 654,
        /// `statuses_url`: a text, in every payload of today's schema.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `task`: a text, in every payload of today's schema.
        task: Option<&'a str> = opt_text 813,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// The payload of `workflow_dispatch`.
    WorkflowDispatch = 806 {
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `inputs`: a value of no known form, or null.
        inputs: Option<Value<'a>> = opt 361,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `workflow`: a text, always there.
        workflow: &'a str = must_text 883,
    }

    /// Such as `workflow_job` of `workflow_job.queued`.
    WorkflowJob = 808 {
        /// `check_run_url`: a text, in every payload of today's schema.
        check_run_url: Option<&'a str> = opt_text 112,
        /// `completed_at`: a time, or null.
        completed_at: Option<Timestamp> = opt_time 161,
        /// `conclusion`: a text out of [`WorkflowJobConclusion`], or null.
        conclusion: Option<WorkflowJobConclusion<'a>> = opt 162,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `head_branch`: a text, or absent, or null.
        head_branch: Option<&'a str> = opt_text 336,
        /// `head_sha`: a text, always there.
        head_sha: &'a str = must_text 340,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `labels`: a list, each a text, or null, in every payload of today's schema.
        labels: List<'a, Option<&'a str>> = all 399,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `run_attempt`: an integer, or absent.
        run_attempt: Option<i64> = opt_integer 711,
        /// `run_id`: an integer, in every payload of today's schema.
        run_id: Option<i64> = opt_integer 712,
        /// `run_url`: a text, in every payload of today's schema.
        run_url: Option<&'a str> = opt_text 715,
        /// `runner_group_id`: an integer, or null.
        runner_group_id: Option<i64> = opt_integer 716,
        /// `runner_group_name`: a text, or null.
        runner_group_name: Option<&'a str> = opt_text 717,
        /// `runner_id`: an integer, or null.
        runner_id: Option<i64> = opt_integer 718,
        /// `runner_name`: a text, or null.
        runner_name: Option<&'a str> = opt_text 719,
        /// `started_at`: a time, in every payload of today's schema.
        started_at: Option<Timestamp> = opt_time 778,
        /// `status`: a text out of [`WorkflowJobRunStatus`], always there.
        status: WorkflowJobRunStatus<'a> = must 781,
        /// `steps`: a list, each an object, [`WorkflowStep`], or null, in every payload of today's schema.
        steps: List<'a, Option<WorkflowStep<'a>>> = all 784,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `workflow_name`: a text, or absent, or null.
        workflow_name: Option<&'a str> = opt_text 888,
    }

    /// What `workflow_job` has in common, whatever the action.
    WorkflowJobCommon = 809 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `deployment`: an object, [`Deployment`], or absent.
        deployment: Option<Deployment<'a>> = opt 214,
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
        /// `workflow_job`: an object, [`WorkflowJob`], or absent.
        workflow_job: Option<WorkflowJob<'a>> = opt 885,
    }

    /// The payload of `workflow_job` with the action `completed`.
    WorkflowJobCompleted = 810 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `deployment`: an object, [`Deployment`], or absent.
        deployment: Option<Deployment<'a>> = opt 214,
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
        /// `workflow_job`: an object, [`WorkflowJob`], always there.
        workflow_job: WorkflowJob<'a> = must 885,
    }

    /// The payload of `workflow_job` with the action `in_progress`.
    WorkflowJobInProgress = 811 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `deployment`: an object, [`Deployment`], or absent.
        deployment: Option<Deployment<'a>> = opt 214,
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
        /// `workflow_job`: an object, [`WorkflowJob`], always there.
        workflow_job: WorkflowJob<'a> = must 885,
    }

    /// The payload of `workflow_job` with the action `queued`.
    WorkflowJobQueued = 812 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `deployment`: an object, [`Deployment`], or absent.
        deployment: Option<Deployment<'a>> = opt 214,
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
        /// `workflow_job`: an object, [`WorkflowJob`], always there.
        workflow_job: WorkflowJob<'a> = must 885,
    }

    /// The payload of `workflow_job` with the action `waiting`.
    WorkflowJobWaiting = 814 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `deployment`: an object, [`Deployment`], or absent.
        deployment: Option<Deployment<'a>> = opt 214,
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
        /// `workflow_job`: an object, [`WorkflowJob`], always there.
        workflow_job: WorkflowJob<'a> = must 885,
    }

    /// Such as `workflow_run` of `workflow_run.completed`.
    WorkflowRun = 815 {
        /// `actor`: an object, [`User`], or absent, or null.
        actor: Option<User<'a>> = opt 12,
        /// `artifacts_url`: a text, in every payload of today's schema.
        artifacts_url: Option<&'a str> = opt_text 56,
        /// `cancel_url`: a text, in every payload of today's schema.
        cancel_url: Option<&'a str> = opt_text 105,
        /// `check_suite_id`: an integer, or absent.
        check_suite_id: Option<i64> = opt_integer 115,
        /// `check_suite_node_id`: a text, or absent.
        check_suite_node_id: Option<&'a str> = opt_text 116,
        /// `check_suite_url`: a text, in every payload of today's schema.
        check_suite_url: Option<&'a str> = opt_text 117,
        /// `conclusion`: a text out of [`SimpleCheckSuiteConclusion`], or null.
        conclusion: Option<SimpleCheckSuiteConclusion<'a>> = opt 162,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `display_title`: a text, or absent.
        display_title: Option<&'a str> = opt_text 246,
        /// `event`: a text, in every payload of today's schema.
        event: Option<&'a str> = opt_text 274,
        /// `head_branch`: a text, or null.
        head_branch: Option<&'a str> = opt_text 336,
        /// `head_commit`: an object, [`SimpleCommit`], in every payload of today's schema.
        head_commit: Option<SimpleCommit<'a>> = opt 337,
        /// `head_repository`: an object, [`RepositoryLite`], in every payload of today's schema.
        head_repository: Option<RepositoryLite<'a>> = opt 339,
        /// `head_sha`: a text, always there.
        head_sha: &'a str = must_text 340,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `jobs_url`: a text, in every payload of today's schema.
        jobs_url: Option<&'a str> = opt_text 394,
        /// `logs_url`: a text, in every payload of today's schema.
        logs_url: Option<&'a str> = opt_text 424,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `path`: a text, or absent.
        path: Option<&'a str> = opt_text 539,
        /// `previous_attempt_url`: a text, or absent, or null.
        previous_attempt_url: Option<&'a str> = opt_text 563,
        /// `pull_requests`: a list, each an object, [`WorkflowRunPullRequest`], or null, in every payload of today's schema.
        pull_requests: List<'a, Option<WorkflowRunPullRequest<'a>>> = all 605,
        /// `referenced_workflows`: a list, each an object, [`WorkflowRunReferencedWorkflow`], or absent, or null.
        referenced_workflows: List<'a, WorkflowRunReferencedWorkflow<'a>> = all 627,
        /// `repository`: an object, [`RepositoryLite`], in every payload of today's schema.
        repository: Option<RepositoryLite<'a>> = opt 645,
        /// `rerun_url`: a text, in every payload of today's schema.
        rerun_url: Option<&'a str> = opt_text 679,
        /// `run_attempt`: an integer, or absent.
        run_attempt: Option<i64> = opt_integer 711,
        /// `run_number`: an integer, in every payload of today's schema.
        run_number: Option<i64> = opt_integer 713,
        /// `run_started_at`: a time, or absent.
        run_started_at: Option<Timestamp> = opt_time 714,
        /// `status`: a text out of [`DeploymentWorkflowRunStatus`], always there.
        status: DeploymentWorkflowRunStatus<'a> = must 781,
        /// `triggering_actor`: an object, [`User`], or absent, or null.
        triggering_actor: Option<User<'a>> = opt 845,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `workflow_id`: an integer, in every payload of today's schema.
        workflow_id: Option<i64> = opt_integer 884,
        /// `workflow_url`: a text, in every payload of today's schema.
        workflow_url: Option<&'a str> = opt_text 890,
    }

    /// What `workflow_run` has in common, whatever the action.
    WorkflowRunCommon = 816 {
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
        /// `workflow`: an object, [`Workflow`], or absent.
        workflow: Option<Workflow<'a>> = opt 883,
        /// `workflow_run`: an object, [`WorkflowRun`], or absent.
        workflow_run: Option<WorkflowRun<'a>> = opt 889,
    }

    /// The payload of `workflow_run` with the action `completed`.
    WorkflowRunCompleted = 817 {
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
        /// `workflow`: an object, [`Workflow`], or absent, or null.
        workflow: Option<Workflow<'a>> = opt 883,
        /// `workflow_run`: an object, [`WorkflowRun`], or absent.
        workflow_run: Option<WorkflowRun<'a>> = opt 889,
    }

    /// The payload of `workflow_run` with the action `in_progress`.
    WorkflowRunInProgress = 818 {
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
        /// `workflow`: an object, [`Workflow`], or null.
        workflow: Option<Workflow<'a>> = opt 883,
        /// `workflow_run`: an object, [`WorkflowRun`], always there.
        workflow_run: WorkflowRun<'a> = must 889,
    }

    /// Such as `workflow_run.pull_requests` of `workflow_run.completed`.
    WorkflowRunPullRequest = 819 {
        /// `_links`: an object, [`WorkflowRunPullRequestLinks`], or absent.
        links: Option<WorkflowRunPullRequestLinks<'a>> = opt 3,
        /// `active_lock_reason`: a text out of [`ActiveLockReason`], or absent, or null.
        active_lock_reason: Option<ActiveLockReason<'a>> = opt 11,
        /// `additions`: an integer, or absent.
        additions: Option<i64> = opt_integer 17,
        /// `assignee`: an object, [`WorkflowRunPullRequestAssignee`], or absent, or null.
        assignee: Option<WorkflowRunPullRequestAssignee<'a>> = opt 60,
        /// `assignees`: a list, each an object, [`WorkflowRunPullRequestAssignee`], or absent.
        assignees: List<'a, WorkflowRunPullRequestAssignee<'a>> = all 61,
        /// `author_association`: a text out of [`AuthorAssociation`], or absent.
        author_association: Option<AuthorAssociation<'a>> = opt 65,
        /// `auto_merge`: a value of no known form, or absent, or null.
        auto_merge: Option<Value<'a>> = opt 70,
        /// `base`: an object, [`WorkflowRunPullRequestBase`], in every payload of today's schema.
        base: Option<WorkflowRunPullRequestBase<'a>> = opt 74,
        /// `body`: a text, or absent.
        body: Option<&'a str> = opt_text 92,
        /// `changed_files`: an integer, or absent.
        changed_files: Option<i64> = opt_integer 108,
        /// `closed_at`: a time, or absent, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `comments`: an integer, or absent.
        comments: Option<i64> = opt_integer 146,
        /// `comments_url`: a text, or absent.
        comments_url: Option<&'a str> = opt_text 147,
        /// `commits`: an integer, or absent.
        commits: Option<i64> = opt_integer 155,
        /// `commits_url`: a text, or absent.
        commits_url: Option<&'a str> = opt_text 156,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `deletions`: an integer, or absent.
        deletions: Option<i64> = opt_integer 209,
        /// `diff_url`: a text, or absent.
        diff_url: Option<&'a str> = opt_text 224,
        /// `draft`: a truth value, or absent.
        draft: Option<bool> = opt_flag 254,
        /// `head`: an object, [`WorkflowRunPullRequestHead`], in every payload of today's schema.
        head: Option<WorkflowRunPullRequestHead<'a>> = opt 335,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `issue_url`: a text, or absent.
        issue_url: Option<&'a str> = opt_text 392,
        /// `labels`: a list, each an object, [`WorkflowRunPullRequestLabel`], or absent.
        labels: List<'a, WorkflowRunPullRequestLabel<'a>> = all 399,
        /// `locked`: a truth value, or absent.
        locked: Option<bool> = opt_flag 421,
        /// `maintainer_can_modify`: a truth value, or absent.
        maintainer_can_modify: Option<bool> = opt_flag 428,
        /// `merge_commit_sha`: a text, or absent, or null.
        merge_commit_sha: Option<&'a str> = opt_text 447,
        /// `mergeable`: a truth value, or absent, or null.
        mergeable: Option<bool> = opt_flag 452,
        /// `mergeable_state`: a text, or absent.
        mergeable_state: Option<&'a str> = opt_text 453,
        /// `merged`: a truth value, or absent, or null.
        merged: Option<bool> = opt_flag 454,
        /// `merged_at`: a time, or absent, or null.
        merged_at: Option<Timestamp> = opt_time 455,
        /// `merged_by`: an object, [`WorkflowRunPullRequestMergedBy`], or absent, or null.
        merged_by: Option<WorkflowRunPullRequestMergedBy<'a>> = opt 456,
        /// `milestone`: an object, [`WorkflowRunPullRequestMilestone`], or absent, or null.
        milestone: Option<WorkflowRunPullRequestMilestone<'a>> = opt 460,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `patch_url`: a text, or absent.
        patch_url: Option<&'a str> = opt_text 537,
        /// `rebaseable`: a truth value, or absent, or null.
        rebaseable: Option<bool> = opt_flag 622,
        /// `requested_reviewers`: a list, each an object, [`WorkflowRunPullRequestRequestedReviewer`], or absent.
        requested_reviewers: List<'a, WorkflowRunPullRequestRequestedReviewer<'a>> = all 658,
        /// `requested_teams`: a list, each an object, [`WorkflowRunPullRequestRequestedTeam`], or absent.
        requested_teams: List<'a, WorkflowRunPullRequestRequestedTeam<'a>> = all 660,
        /// `review_comment_url`: a text, or absent.
        review_comment_url: Option<&'a str> = opt_text 690,
        /// `review_comments`: an integer, or absent.
        review_comments: Option<i64> = opt_integer 691,
        /// `review_comments_url`: a text, or absent.
        review_comments_url: Option<&'a str> = opt_text 692,
        /// `state`: a text out of [`OldIssueState`], or absent.
        state: Option<OldIssueState<'a>> = opt 779,
        /// `statuses_url`: a text, or absent.
        statuses_url: Option<&'a str> = opt_text 783,
        /// `title`: a text, or absent.
        title: Option<&'a str> = opt_text 825,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user`: an object, [`WorkflowRunPullRequestUser`], or absent.
        user: Option<WorkflowRunPullRequestUser<'a>> = opt 857,
    }

    /// Such as `workflow_run.pull_requests.assignee` of `workflow_run.completed`.
    WorkflowRunPullRequestAssignee = 820 {
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

    /// Such as `workflow_run.pull_requests.base` of `workflow_run.completed`.
    WorkflowRunPullRequestBase = 821 {
        /// `label`: a text, or absent.
        label: Option<&'a str> = opt_text 398,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `repo`: an object, [`RepoRef`], in every payload of today's schema.
        repo: Option<RepoRef<'a>> = opt 639,
        /// `sha`: a text, in every payload of today's schema.
        sha: Option<&'a str> = opt_text 744,
        /// `user`: an object, [`WorkflowRunPullRequestBaseUser`], or absent.
        user: Option<WorkflowRunPullRequestBaseUser<'a>> = opt 857,
    }

    /// Such as `workflow_run.pull_requests.base.user` of `workflow_run.completed`.
    WorkflowRunPullRequestBaseUser = 822 {
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

    /// Such as `workflow_run.pull_requests.head` of `workflow_run.completed`.
    WorkflowRunPullRequestHead = 823 {
        /// `label`: a text, or absent.
        label: Option<&'a str> = opt_text 398,
        /// `ref`: a text, in every payload of today's schema.
        ref_: Option<&'a str> = opt_text 624,
        /// `repo`: an object, [`RepoRef`], in every payload of today's schema.
        repo: Option<RepoRef<'a>> = opt 639,
        /// `sha`: a text, in every payload of today's schema.
        sha: Option<&'a str> = opt_text 744,
        /// `user`: an object, [`WorkflowRunPullRequestHeadUser`], or absent.
        user: Option<WorkflowRunPullRequestHeadUser<'a>> = opt 857,
    }

    /// Such as `workflow_run.pull_requests.head.user` of `workflow_run.completed`.
    WorkflowRunPullRequestHeadUser = 824 {
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

    /// Such as `workflow_run.pull_requests.labels` of `workflow_run.completed`.
    WorkflowRunPullRequestLabel = 825 {
        /// `color`: a text, in every payload of today's schema.
        color: Option<&'a str> = opt_text 140,
        /// `default`: a truth value, in every payload of today's schema.
        default: Option<bool> = opt_flag 200,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run.pull_requests._links` of `workflow_run.completed`.
    WorkflowRunPullRequestLinks = 826 {
        /// `comments`: an object, [`WorkflowRunPullRequestLinksComments`], in every payload of today's schema.
        comments: Option<WorkflowRunPullRequestLinksComments<'a>> = opt 146,
        /// `commits`: an object, [`WorkflowRunPullRequestLinksCommits`], in every payload of today's schema.
        commits: Option<WorkflowRunPullRequestLinksCommits<'a>> = opt 155,
        /// `html`: an object, [`WorkflowRunPullRequestLinksHtml`], in every payload of today's schema.
        html: Option<WorkflowRunPullRequestLinksHtml<'a>> = opt 350,
        /// `issue`: an object, [`WorkflowRunPullRequestLinksIssue`], in every payload of today's schema.
        issue: Option<WorkflowRunPullRequestLinksIssue<'a>> = opt 380,
        /// `review_comment`: an object, [`WorkflowRunPullRequestLinksReviewComment`], in every payload of today's schema.
        review_comment: Option<WorkflowRunPullRequestLinksReviewComment<'a>> = opt 689,
        /// `review_comments`: an object, [`WorkflowRunPullRequestLinksReviewComments`], in every payload of today's schema.
        review_comments: Option<WorkflowRunPullRequestLinksReviewComments<'a>> = opt 691,
        /// `self`: an object, [`WorkflowRunPullRequestLinksSelf`], in every payload of today's schema.
        self_: Option<WorkflowRunPullRequestLinksSelf<'a>> = opt 741,
        /// `statuses`: an object, [`WorkflowRunPullRequestLinksStatuses`], in every payload of today's schema.
        statuses: Option<WorkflowRunPullRequestLinksStatuses<'a>> = opt 782,
    }

    /// Such as `workflow_run.pull_requests._links.comments` of `workflow_run.completed`.
    WorkflowRunPullRequestLinksComments = 827 {
        /// `href`: a text, in every payload of today's schema.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `workflow_run.pull_requests._links.commits` of `workflow_run.completed`.
    WorkflowRunPullRequestLinksCommits = 828 {
        /// `href`: a text, in every payload of today's schema.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `workflow_run.pull_requests._links.html` of `workflow_run.completed`.
    WorkflowRunPullRequestLinksHtml = 829 {
        /// `href`: a text, in every payload of today's schema.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `workflow_run.pull_requests._links.issue` of `workflow_run.completed`.
    WorkflowRunPullRequestLinksIssue = 830 {
        /// `href`: a text, in every payload of today's schema.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `workflow_run.pull_requests._links.review_comment` of `workflow_run.completed`.
    WorkflowRunPullRequestLinksReviewComment = 831 {
        /// `href`: a text, in every payload of today's schema.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `workflow_run.pull_requests._links.review_comments` of `workflow_run.completed`.
    WorkflowRunPullRequestLinksReviewComments = 832 {
        /// `href`: a text, in every payload of today's schema.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `workflow_run.pull_requests._links.self` of `workflow_run.completed`.
    WorkflowRunPullRequestLinksSelf = 833 {
        /// `href`: a text, in every payload of today's schema.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `workflow_run.pull_requests._links.statuses` of `workflow_run.completed`.
    WorkflowRunPullRequestLinksStatuses = 834 {
        /// `href`: a text, in every payload of today's schema.
        href: Option<&'a str> = opt_text 349,
    }

    /// Such as `workflow_run.pull_requests.merged_by` of `workflow_run.completed`.
    WorkflowRunPullRequestMergedBy = 835 {
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

    /// Such as `workflow_run.pull_requests.milestone` of `workflow_run.completed`.
    WorkflowRunPullRequestMilestone = 836 {
        /// `closed_at`: a time, or null.
        closed_at: Option<Timestamp> = opt_time 125,
        /// `closed_issues`: an integer, in every payload of today's schema.
        closed_issues: Option<i64> = opt_integer 127,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `creator`: an object, [`WorkflowRunPullRequestMilestoneCreator`], in every payload of today's schema.
        creator: Option<WorkflowRunPullRequestMilestoneCreator<'a>> = opt 182,
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
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 492,
        /// `open_issues`: an integer, in every payload of today's schema.
        open_issues: Option<i64> = opt_integer 500,
        /// `state`: a text out of [`OldIssueState`], in every payload of today's schema.
        state: Option<OldIssueState<'a>> = opt 779,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 825,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run.pull_requests.milestone.creator` of `workflow_run.completed`.
    WorkflowRunPullRequestMilestoneCreator = 837 {
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

    /// Such as `workflow_run.pull_requests.requested_reviewers` of `workflow_run.completed`.
    WorkflowRunPullRequestRequestedReviewer = 838 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
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
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `members_url`: a text, or absent.
        members_url: Option<&'a str> = opt_text 443,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `organizations_url`: a text, or absent.
        organizations_url: Option<&'a str> = opt_text 510,
        /// `parent`: an object, [`WorkflowRunPullRequestRequestedReviewerParent`], or absent, or null.
        parent: Option<WorkflowRunPullRequestRequestedReviewerParent<'a>> = opt 530,
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
        /// `type`: a text out of [`AppOwnerType`], or absent.
        type_: Option<AppOwnerType<'a>> = opt 846,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `workflow_run.pull_requests.requested_reviewers.parent` of `workflow_run.completed`.
    WorkflowRunPullRequestRequestedReviewerParent = 839 {
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

    /// Such as `workflow_run.pull_requests.requested_teams` of `workflow_run.completed`.
    WorkflowRunPullRequestRequestedTeam = 840 {
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
        /// `parent`: an object, [`WorkflowRunPullRequestRequestedTeamParent`], or absent, or null.
        parent: Option<WorkflowRunPullRequestRequestedTeamParent<'a>> = opt 530,
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

    /// Such as `workflow_run.pull_requests.requested_teams.parent` of `workflow_run.completed`.
    WorkflowRunPullRequestRequestedTeamParent = 841 {
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

    /// Such as `workflow_run.pull_requests.user` of `workflow_run.completed`.
    WorkflowRunPullRequestUser = 842 {
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

    /// Such as `workflow_run.referenced_workflows` of `workflow_run.completed`.
    WorkflowRunReferencedWorkflow = 843 {
        /// `path`: a text, in every payload of today's schema.
        path: Option<&'a str> = opt_text 539,
        /// `ref`: a text, or absent.
        ref_: Option<&'a str> = opt_text 624,
        /// `sha`: a text, in every payload of today's schema.
        sha: Option<&'a str> = opt_text 744,
    }

    /// The payload of `workflow_run` with the action `requested`.
    WorkflowRunRequested = 844 {
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
        /// `workflow`: an object, [`Workflow`], or null.
        workflow: Option<Workflow<'a>> = opt 883,
        /// `workflow_run`: an object, [`WorkflowRun`], always there.
        workflow_run: WorkflowRun<'a> = must 889,
    }

    /// Such as `workflow_job.steps` of `workflow_job.queued`.
    WorkflowStep = 845 {
        /// `completed_at`: a time, or null.
        completed_at: Option<Timestamp> = opt_time 161,
        /// `conclusion`: a text out of [`WorkflowJobRunConclusion`], or null.
        conclusion: Option<WorkflowJobRunConclusion<'a>> = opt 162,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `number`: an integer, always there.
        number: i64 = must 492,
        /// `started_at`: a time, or null.
        started_at: Option<Timestamp> = opt_time 778,
        /// `status`: a text out of [`CheckRunStatus`], always there.
        status: CheckRunStatus<'a> = must 781,
    }
}

webhook_payload::names! {
    'a;

    /// `conclusion` of [`CheckRun`].
    CheckRunConclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Pending = "pending",
        Skipped = "skipped",
        Stale = "stale",
        StartupFailure = "startup_failure",
        Success = "success",
        TimedOut = "timed_out",
        Waiting = "waiting",
    }

    /// `status` of [`CheckSuiteCheckSuite`].
    CheckSuiteCheckSuiteStatus {
        Completed = "completed",
        InProgress = "in_progress",
        Pending = "pending",
        Queued = "queued",
        Requested = "requested",
    }

    /// `conclusion` of [`WorkflowJob`].
    WorkflowJobConclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        Skipped = "skipped",
        Success = "success",
        TimedOut = "timed_out",
    }
}
