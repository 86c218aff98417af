//! `package`, `registry_package`, `release`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// What `package` has in common, whatever the action.
    PackageCommon = 367 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `package`: an object, [`PackagePackage`], or absent.
        package: Option<PackagePackage<'a>> = opt 521,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `package` of `package.updated`.
    PackagePackage = 368 {
        /// `created_at`: a time, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 219,
        /// `ecosystem`: a text, or absent.
        ecosystem: Option<&'a str> = opt_text 257,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `namespace`: a text, or absent.
        namespace: Option<&'a str> = opt_text 475,
        /// `owner`: an object, [`User`], or null.
        owner: Option<User<'a>> = opt 519,
        /// `package_type`: a text out of [`PackageType`], in every payload of today's schema.
        package_type: Option<PackageType<'a>> = opt 523,
        /// `package_version`: an object, [`PackagePackagePackageVersion`], or null.
        package_version: Option<PackagePackagePackageVersion<'a>> = opt 525,
        /// `registry`: an object, [`PackagePackageRegistry`], or null.
        registry: Option<PackagePackageRegistry<'a>> = opt 629,
        /// `updated_at`: a time, or null.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `package.package_version` of `package.updated`.
    PackagePackagePackageVersion = 369 {
        /// `author`: an object, [`User`], or absent, or null.
        author: Option<User<'a>> = opt 64,
        /// `body`: a text, or an object, [`PackagePackagePackageVersionBody`], or absent.
        body: Option<TextOr<'a, PackagePackagePackageVersionBody<'a>>> = opt 92,
        /// `body_html`: a text, or absent.
        body_html: Option<&'a str> = opt_text 93,
        /// `container_metadata`: an object, [`PackagePackagePackageVersionContainerMetadata`], or absent, or null.
        container_metadata: Option<PackagePackagePackageVersionContainerMetadata<'a>> = opt 170,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 219,
        /// `docker_metadata`: a list, each an object, [`PackagePackagePackageVersionDockerMetadata`], or absent.
        docker_metadata: List<'a, PackagePackagePackageVersionDockerMetadata<'a>> = all 250,
        /// `draft`: a truth value, or absent.
        draft: Option<bool> = opt_flag 254,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `installation_command`: a text, in every payload of today's schema.
        installation_command: Option<&'a str> = opt_text 364,
        /// `manifest`: a text, or absent.
        manifest: Option<&'a str> = opt_text 432,
        /// `metadata`: a list, each a value of no known form, in every payload of today's schema.
        metadata: List<'a, Value<'a>> = all 459,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `npm_metadata`: an object, [`PackagePackagePackageVersionNpmMetadata`], or absent, or null.
        npm_metadata: Option<PackagePackagePackageVersionNpmMetadata<'a>> = opt 488,
        /// `nuget_metadata`: a list, each an object, [`PackagePackagePackageVersionNugetMetadata`], or absent, or null.
        nuget_metadata: List<'a, PackagePackagePackageVersionNugetMetadata<'a>> = all 491,
        /// `package_files`: a list, each an object, [`PackagePackagePackageVersionPackageFile`], in every payload of today's schema.
        package_files: List<'a, PackagePackagePackageVersionPackageFile<'a>> = all 522,
        /// `package_url`: a text, or absent.
        package_url: Option<&'a str> = opt_text 524,
        /// `prerelease`: a truth value, or absent.
        prerelease: Option<bool> = opt_flag 562,
        /// `release`: an object, [`PackagePackagePackageVersionRelease`], or absent.
        release: Option<PackagePackagePackageVersionRelease<'a>> = opt 635,
        /// `rubygems_metadata`: a list, each an object, [`RubyGemsMetadata`], or absent.
        rubygems_metadata: List<'a, RubyGemsMetadata<'a>> = all 705,
        /// `source_url`: a text, or absent.
        source_url: Option<&'a str> = opt_text 760,
        /// `summary`: a text, in every payload of today's schema.
        summary: Option<&'a str> = opt_text 797,
        /// `tag_name`: a text, or absent.
        tag_name: Option<&'a str> = opt_text 802,
        /// `target_commitish`: a text, or absent.
        target_commitish: Option<&'a str> = opt_text 807,
        /// `target_oid`: a text, or absent.
        target_oid: Option<&'a str> = opt_text 810,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `version`: a text, in every payload of today's schema.
        version: Option<&'a str> = opt_text 871,
    }

    /// Such as `package.package_version.body` of `package.updated`.
    PackagePackagePackageVersionBody = 370 {
        /// `_formatted`: a truth value, in every payload of today's schema.
        formatted: Option<bool> = opt_flag 2,
        /// `attributes`: a value of no known form, in every payload of today's schema.
        attributes: Option<Value<'a>> = opt 63,
        /// `info`: an object, [`PackagePackagePackageVersionBodyInfo`], in every payload of today's schema.
        info: Option<PackagePackagePackageVersionBodyInfo<'a>> = opt 360,
        /// `repository`: an object, [`PackagePackagePackageVersionBodyRepository`], in every payload of today's schema.
        repository: Option<PackagePackagePackageVersionBodyRepository<'a>> = opt 645,
    }

    /// Such as `package.package_version.body.info` of `package.updated`.
    PackagePackagePackageVersionBodyInfo = 371 {
        /// `collection`: a truth value, in every payload of today's schema.
        collection: Option<bool> = opt_flag 139,
        /// `mode`: an integer, in every payload of today's schema.
        mode: Option<i64> = opt_integer 467,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `oid`: a text, in every payload of today's schema.
        oid: Option<&'a str> = opt_text 493,
        /// `path`: a text, in every payload of today's schema.
        path: Option<&'a str> = opt_text 539,
        /// `size`: an integer, or null.
        size: Option<i64> = opt_integer 756,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 846,
    }

    /// Such as `package.package_version.body.repository` of `package.updated`.
    PackagePackagePackageVersionBodyRepository = 372 {
        /// `repository`: an object, [`PackagePackagePackageVersionBodyRepositoryRepository`], in every payload of today's schema.
        repository: Option<PackagePackagePackageVersionBodyRepositoryRepository<'a>> = opt 645,
    }

    /// Such as `package.package_version.body.repository.repository` of `package.updated`.
    PackagePackagePackageVersionBodyRepositoryRepository = 373 {
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
        /// `custom_properties`: an object of any keys, each a text, or a list of texts, or null, in every payload of today's schema.
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
        /// `full_name`: a text, in every payload of today's schema.
        full_name: Option<&'a str> = opt_text 312,
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
        /// `is_template`: a truth value, in every payload of today's schema.
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
        /// `license`: an object, [`PackagePackagePackageVersionBodyRepositoryRepositoryLicense`], or null.
        license: Option<PackagePackagePackageVersionBodyRepositoryRepositoryLicense<'a>> = opt 412,
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
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
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
        /// `owner`: an object, [`PackagePackagePackageVersionBodyRepositoryRepositoryOwner`], in every payload of today's schema.
        owner: Option<PackagePackagePackageVersionBodyRepositoryRepositoryOwner<'a>> = opt 519,
        /// `permissions`: an object, [`PackagePackagePackageVersionBodyRepositoryRepositoryPermissions`], or absent.
        permissions: Option<PackagePackagePackageVersionBodyRepositoryRepositoryPermissions<'a>> = opt 549,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
        /// `public`: a truth value, or absent.
        public: Option<bool> = opt_flag 586,
        /// `pulls_url`: a text, in every payload of today's schema.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `pushed_at`: a time, or null.
        pushed_at: Option<Timestamp> = opt_time 615,
        /// `releases_url`: a text, in every payload of today's schema.
        releases_url: Option<&'a str> = opt_text 637,
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
        /// `topics`: a list, each a text, in every payload of today's schema.
        topics: List<'a, &'a str> = all 834,
        /// `trees_url`: a text, in every payload of today's schema.
        trees_url: Option<&'a str> = opt_text 843,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `use_squash_pr_title_as_default`: a truth value, or absent.
        use_squash_pr_title_as_default: Option<bool> = opt_flag 856,
        /// `visibility`: a text out of [`Visibility`], in every payload of today's schema.
        visibility: Option<Visibility<'a>> = opt 873,
        /// `watchers`: an integer, in every payload of today's schema.
        watchers: Option<i64> = opt_integer 877,
        /// `watchers_count`: an integer, in every payload of today's schema.
        watchers_count: Option<i64> = opt_integer 878,
        /// `web_commit_signoff_required`: a truth value, in every payload of today's schema.
        web_commit_signoff_required: Option<bool> = opt_flag 879,
    }

    /// Such as `package.package_version.body.repository.repository.license` of `package.updated`.
    PackagePackagePackageVersionBodyRepositoryRepositoryLicense = 374 {
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

    /// Such as `package.package_version.body.repository.repository.owner` of `package.updated`.
    PackagePackagePackageVersionBodyRepositoryRepositoryOwner = 375 {
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

    /// Such as `package.package_version.body.repository.repository.permissions` of `package.updated`.
    PackagePackagePackageVersionBodyRepositoryRepositoryPermissions = 376 {
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

    /// Such as `package.package_version.container_metadata` of `package.updated`.
    PackagePackagePackageVersionContainerMetadata = 377 {
        /// `labels`: a value of no known form, or absent, or null.
        labels: Option<Value<'a>> = opt 399,
        /// `manifest`: a value of no known form, or absent, or null.
        manifest: Option<Value<'a>> = opt 432,
        /// `tag`: an object, [`PackagePackagePackageVersionContainerMetadataTag`], or absent.
        tag: Option<PackagePackagePackageVersionContainerMetadataTag<'a>> = opt 801,
    }

    /// Such as `package.package_version.container_metadata.tag` of `package.updated`.
    PackagePackagePackageVersionContainerMetadataTag = 378 {
        /// `digest`: a text, or absent.
        digest: Option<&'a str> = opt_text 225,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
    }

    /// Such as `package.package_version.docker_metadata` of `package.updated`.
    PackagePackagePackageVersionDockerMetadata = 379 {
        /// `tags`: a list, each a text, or absent.
        tags: List<'a, &'a str> = all 803,
    }

    /// Such as `package.package_version.npm_metadata` of `package.updated`.
    PackagePackagePackageVersionNpmMetadata = 380 {
        /// `author`: an object of any keys, each a text, or absent, or null.
        author: Map<'a, &'a str> = all 64,
        /// `bin`: a value of no known form, or absent.
        bin: Option<Value<'a>> = opt 79,
        /// `bugs`: an object of any keys, each a text, or absent, or null.
        bugs: Map<'a, &'a str> = all 99,
        /// `commit_oid`: a text, or absent.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `contributors`: a list, each a value of no known form, or absent.
        contributors: List<'a, Value<'a>> = all 176,
        /// `cpu`: a list, each a text, or absent.
        cpu: List<'a, &'a str> = all 178,
        /// `deleted_by_id`: an integer, or absent.
        deleted_by_id: Option<i64> = opt_integer 208,
        /// `dependencies`: an object of any keys, each a text, or absent.
        dependencies: Map<'a, &'a str> = all 212,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 219,
        /// `dev_dependencies`: an object of any keys, each a text, or absent.
        dev_dependencies: Map<'a, &'a str> = all 222,
        /// `directories`: an object of any keys, each a text, or absent, or null.
        directories: Map<'a, &'a str> = all 227,
        /// `dist`: an object of any keys, each a text, or absent, or null.
        dist: Map<'a, &'a str> = all 247,
        /// `engines`: an object of any keys, each a text, or absent.
        engines: Map<'a, &'a str> = all 266,
        /// `files`: a list, each a text, or absent.
        files: List<'a, &'a str> = all 294,
        /// `git_head`: a text, or absent.
        git_head: Option<&'a str> = opt_text 316,
        /// `has_shrinkwrap`: a truth value, or absent.
        has_shrinkwrap: Option<bool> = opt_flag 333,
        /// `homepage`: a text, or absent.
        homepage: Option<&'a str> = opt_text 344,
        /// `id`: a text, or absent.
        id: Option<&'a str> = opt_text 352,
        /// `installation_command`: a text, or absent.
        installation_command: Option<&'a str> = opt_text 364,
        /// `keywords`: a list, each a text, or absent.
        keywords: List<'a, &'a str> = all 397,
        /// `license`: a text, or absent.
        license: Option<&'a str> = opt_text 412,
        /// `main`: a text, or absent.
        main: Option<&'a str> = opt_text 425,
        /// `maintainers`: a list, each a value of no known form, or absent.
        maintainers: List<'a, Value<'a>> = all 429,
        /// `man`: a value of no known form, or absent.
        man: Option<Value<'a>> = opt 431,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_version`: a text, or absent.
        node_version: Option<&'a str> = opt_text 484,
        /// `npm_user`: a text, or absent.
        npm_user: Option<&'a str> = opt_text 489,
        /// `npm_version`: a text, or absent.
        npm_version: Option<&'a str> = opt_text 490,
        /// `optional_dependencies`: an object of any keys, each a text, or absent.
        optional_dependencies: Map<'a, &'a str> = all 504,
        /// `os`: a list, each a text, or absent.
        os: List<'a, &'a str> = all 516,
        /// `peer_dependencies`: an object of any keys, each a text, or absent.
        peer_dependencies: Map<'a, &'a str> = all 542,
        /// `published_via_actions`: a truth value, or absent.
        published_via_actions: Option<bool> = opt_flag 592,
        /// `readme`: a text, or absent.
        readme: Option<&'a str> = opt_text 620,
        /// `release_id`: an integer, or absent.
        release_id: Option<i64> = opt_integer 636,
        /// `repository`: an object of any keys, each a text, or absent, or null.
        repository: Map<'a, &'a str> = all 645,
        /// `scripts`: a value of no known form, or absent.
        scripts: Option<Value<'a>> = opt 723,
        /// `version`: a text, or absent.
        version: Option<&'a str> = opt_text 871,
    }

    /// Such as `package.package_version.nuget_metadata` of `package.updated`.
    PackagePackagePackageVersionNugetMetadata = 381 {
        /// `id`: a text, a number or a truth value, or absent.
        id: Option<Scalar<'a>> = opt 352,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `value`: a text, a number or a truth value, or an object, [`PackagePackagePackageVersionNugetMetadataValue`], or absent.
        value: Option<ScalarOr<'a, PackagePackagePackageVersionNugetMetadataValue<'a>>> = opt 861,
    }

    /// Such as `package.package_version.nuget_metadata.value` of `package.updated`.
    PackagePackagePackageVersionNugetMetadataValue = 382 {
        /// `branch`: a text, or absent.
        branch: Option<&'a str> = opt_text 95,
        /// `commit`: a text, or absent.
        commit: Option<&'a str> = opt_text 148,
        /// `type`: a text, or absent.
        type_: Option<&'a str> = opt_text 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `package.package_version.package_files` of `package.updated`.
    PackagePackagePackageVersionPackageFile = 383 {
        /// `content_type`: a text, in every payload of today's schema.
        content_type: Option<&'a str> = opt_text 172,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `download_url`: a text, in every payload of today's schema.
        download_url: Option<&'a str> = opt_text 252,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `md5`: a text, or null.
        md5: Option<&'a str> = opt_text 440,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `sha1`: a text, or null.
        sha1: Option<&'a str> = opt_text 745,
        /// `sha256`: a text, or null.
        sha256: Option<&'a str> = opt_text 746,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt_integer 756,
        /// `state`: a text, or null.
        state: Option<&'a str> = opt_text 779,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `package.package_version.release` of `package.updated`.
    PackagePackagePackageVersionRelease = 384 {
        /// `author`: an object, [`User`], or null.
        author: Option<User<'a>> = opt 64,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `draft`: a truth value, in every payload of today's schema.
        draft: Option<bool> = opt_flag 254,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 474,
        /// `prerelease`: a truth value, in every payload of today's schema.
        prerelease: Option<bool> = opt_flag 562,
        /// `published_at`: a time, in every payload of today's schema.
        published_at: Option<Timestamp> = opt_time 591,
        /// `tag_name`: a text, in every payload of today's schema.
        tag_name: Option<&'a str> = opt_text 802,
        /// `target_commitish`: a text, in every payload of today's schema.
        target_commitish: Option<&'a str> = opt_text 807,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `package.registry` of `package.updated`.
    PackagePackageRegistry = 385 {
        /// `about_url`: a text, in every payload of today's schema.
        about_url: Option<&'a str> = opt_text 4,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 846,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `vendor`: a text, in every payload of today's schema.
        vendor: Option<&'a str> = opt_text 867,
    }

    /// The payload of `package` with the action `published`.
    PackagePublished = 386 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `package`: an object, [`PackagePackage`], always there.
        package: PackagePackage<'a> = must 521,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `package` with the action `updated`.
    PackageUpdated = 387 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `package`: an object, [`PackagePackage`], always there.
        package: PackagePackage<'a> = must 521,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `registry_package` has in common, whatever the action.
    RegistryPackageCommon = 541 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `registry_package`: an object, [`RegistryPackageRegistryPackage`], or absent.
        registry_package: Option<RegistryPackageRegistryPackage<'a>> = opt 630,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `registry_package` with the action `published`.
    RegistryPackagePublished = 542 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `registry_package`: an object, [`RegistryPackageRegistryPackage`], always there.
        registry_package: RegistryPackageRegistryPackage<'a> = must 630,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `registry_package` of `registry_package.updated`.
    RegistryPackageRegistryPackage = 543 {
        /// `created_at`: a time, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 219,
        /// `ecosystem`: a text, in every payload of today's schema.
        ecosystem: Option<&'a str> = opt_text 257,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `namespace`: a text, in every payload of today's schema.
        namespace: Option<&'a str> = opt_text 475,
        /// `owner`: an object, [`RegistryPackageRegistryPackageOwner`], in every payload of today's schema.
        owner: Option<RegistryPackageRegistryPackageOwner<'a>> = opt 519,
        /// `package_type`: a text out of [`PackageType`], in every payload of today's schema.
        package_type: Option<PackageType<'a>> = opt 523,
        /// `package_version`: an object, [`RegistryPackageRegistryPackagePackageVersion`], or null.
        package_version: Option<RegistryPackageRegistryPackagePackageVersion<'a>> = opt 525,
        /// `registry`: an object, [`RegistryPackageRegistryPackageRegistry`], or null.
        registry: Option<RegistryPackageRegistryPackageRegistry<'a>> = opt 629,
        /// `updated_at`: a time, or null.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `registry_package.owner` of `registry_package.updated`.
    RegistryPackageRegistryPackageOwner = 544 {
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
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `registry_package.package_version` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersion = 545 {
        /// `author`: an object, [`RegistryPackageRegistryPackagePackageVersionAuthor`], or absent.
        author: Option<RegistryPackageRegistryPackagePackageVersionAuthor<'a>> = opt 64,
        /// `body`: a text, or an object, [`RegistryPackageRegistryPackagePackageVersionBody`], or absent.
        body: Option<TextOr<'a, RegistryPackageRegistryPackagePackageVersionBody<'a>>> = opt 92,
        /// `body_html`: a text, or absent.
        body_html: Option<&'a str> = opt_text 93,
        /// `container_metadata`: an object, [`RegistryPackageRegistryPackagePackageVersionContainerMetadata`], or absent.
        container_metadata: Option<RegistryPackageRegistryPackagePackageVersionContainerMetadata<'a>> = opt 170,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 219,
        /// `docker_metadata`: a list, each an object, [`RegistryPackageRegistryPackagePackageVersionDockerMetadata`], or null, or absent.
        docker_metadata: List<'a, Option<RegistryPackageRegistryPackagePackageVersionDockerMetadata<'a>>> = all 250,
        /// `draft`: a truth value, or absent.
        draft: Option<bool> = opt_flag 254,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `installation_command`: a text, in every payload of today's schema.
        installation_command: Option<&'a str> = opt_text 364,
        /// `manifest`: a text, or absent.
        manifest: Option<&'a str> = opt_text 432,
        /// `metadata`: a list, each a value of no known form, in every payload of today's schema.
        metadata: List<'a, Value<'a>> = all 459,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `npm_metadata`: an object, [`RegistryPackageRegistryPackagePackageVersionNpmMetadata`], or absent, or null.
        npm_metadata: Option<RegistryPackageRegistryPackagePackageVersionNpmMetadata<'a>> = opt 488,
        /// `nuget_metadata`: a list, each an object, [`RegistryPackageRegistryPackagePackageVersionNugetMetadata`], or absent, or null.
        nuget_metadata: List<'a, RegistryPackageRegistryPackagePackageVersionNugetMetadata<'a>> = all 491,
        /// `package_files`: a list, each an object, [`RegistryPackageRegistryPackagePackageVersionPackageFile`], in every payload of today's schema.
        package_files: List<'a, RegistryPackageRegistryPackagePackageVersionPackageFile<'a>> = all 522,
        /// `package_url`: a text, or absent.
        package_url: Option<&'a str> = opt_text 524,
        /// `prerelease`: a truth value, or absent.
        prerelease: Option<bool> = opt_flag 562,
        /// `release`: an object, [`RegistryPackageRegistryPackagePackageVersionRelease`], or absent.
        release: Option<RegistryPackageRegistryPackagePackageVersionRelease<'a>> = opt 635,
        /// `rubygems_metadata`: a list, each an object, [`RubyGemsMetadata`], or absent.
        rubygems_metadata: List<'a, RubyGemsMetadata<'a>> = all 705,
        /// `source_url`: a text, or absent.
        source_url: Option<&'a str> = opt_text 760,
        /// `summary`: a text, in every payload of today's schema.
        summary: Option<&'a str> = opt_text 797,
        /// `tag_name`: a text, or absent.
        tag_name: Option<&'a str> = opt_text 802,
        /// `target_commitish`: a text, or absent.
        target_commitish: Option<&'a str> = opt_text 807,
        /// `target_oid`: a text, or absent.
        target_oid: Option<&'a str> = opt_text 810,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `version`: a text, in every payload of today's schema.
        version: Option<&'a str> = opt_text 871,
    }

    /// Such as `registry_package.package_version.author` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionAuthor = 546 {
        /// `avatar_url`: a text, in every payload of today's schema.
        avatar_url: Option<&'a str> = opt_text 72,
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
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 846,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }

    /// Such as `registry_package.package_version.body` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionBody = 547 {
        /// `_formatted`: a truth value, or absent.
        formatted: Option<bool> = opt_flag 2,
        /// `attributes`: a value of no known form, or absent.
        attributes: Option<Value<'a>> = opt 63,
        /// `info`: an object, [`RegistryPackageRegistryPackagePackageVersionBodyInfo`], in every payload of today's schema.
        info: Option<RegistryPackageRegistryPackagePackageVersionBodyInfo<'a>> = opt 360,
        /// `repository`: an object, [`RegistryPackageRegistryPackagePackageVersionBodyRepository`], in every payload of today's schema.
        repository: Option<RegistryPackageRegistryPackagePackageVersionBodyRepository<'a>> = opt 645,
    }

    /// Such as `registry_package.package_version.body.info` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionBodyInfo = 548 {
        /// `collection`: a truth value, or null.
        collection: Option<bool> = opt_flag 139,
        /// `mode`: an integer, in every payload of today's schema.
        mode: Option<i64> = opt_integer 467,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `oid`: a text, in every payload of today's schema.
        oid: Option<&'a str> = opt_text 493,
        /// `path`: a text, in every payload of today's schema.
        path: Option<&'a str> = opt_text 539,
        /// `size`: an integer, or null.
        size: Option<i64> = opt_integer 756,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 846,
    }

    /// Such as `registry_package.package_version.body.repository` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionBodyRepository = 549 {
        /// `repository`: an object, [`RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepository`], in every payload of today's schema.
        repository: Option<RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepository<'a>> = opt 645,
    }

    /// Such as `registry_package.package_version.body.repository.repository` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepository = 550 {
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
        /// `custom_properties`: an object of any keys, each a text, or a list of texts, or null, in every payload of today's schema.
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
        /// `full_name`: a text, in every payload of today's schema.
        full_name: Option<&'a str> = opt_text 312,
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
        /// `is_template`: a truth value, in every payload of today's schema.
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
        /// `license`: an object, [`RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepositoryLicense`], or null.
        license: Option<RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepositoryLicense<'a>> = opt 412,
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
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
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
        /// `owner`: an object, [`RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepositoryOwner`], in every payload of today's schema.
        owner: Option<RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepositoryOwner<'a>> = opt 519,
        /// `permissions`: an object, [`RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepositoryPermissions`], or absent.
        permissions: Option<RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepositoryPermissions<'a>> = opt 549,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
        /// `public`: a truth value, or absent.
        public: Option<bool> = opt_flag 586,
        /// `pulls_url`: a text, in every payload of today's schema.
        pulls_url: Option<&'a str> = opt_text 606,
        /// `pushed_at`: a time, or null.
        pushed_at: Option<Timestamp> = opt_time 615,
        /// `releases_url`: a text, in every payload of today's schema.
        releases_url: Option<&'a str> = opt_text 637,
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
        /// `topics`: a list, each a text, in every payload of today's schema.
        topics: List<'a, &'a str> = all 834,
        /// `trees_url`: a text, in every payload of today's schema.
        trees_url: Option<&'a str> = opt_text 843,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `use_squash_pr_title_as_default`: a truth value, or absent.
        use_squash_pr_title_as_default: Option<bool> = opt_flag 856,
        /// `visibility`: a text out of [`Visibility`], in every payload of today's schema.
        visibility: Option<Visibility<'a>> = opt 873,
        /// `watchers`: an integer, in every payload of today's schema.
        watchers: Option<i64> = opt_integer 877,
        /// `watchers_count`: an integer, in every payload of today's schema.
        watchers_count: Option<i64> = opt_integer 878,
        /// `web_commit_signoff_required`: a truth value, in every payload of today's schema.
        web_commit_signoff_required: Option<bool> = opt_flag 879,
    }

    /// Such as `registry_package.package_version.body.repository.repository.license` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepositoryLicense = 551 {
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

    /// Such as `registry_package.package_version.body.repository.repository.owner` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepositoryOwner = 552 {
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

    /// Such as `registry_package.package_version.body.repository.repository.permissions` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionBodyRepositoryRepositoryPermissions = 553 {
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

    /// Such as `registry_package.package_version.container_metadata` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionContainerMetadata = 554 {
        /// `labels`: an object, [`RegistryPackageRegistryPackagePackageVersionContainerMetadataLabels`], or absent, or null.
        labels: Option<RegistryPackageRegistryPackagePackageVersionContainerMetadataLabels<'a>> = opt 399,
        /// `manifest`: an object, [`RegistryPackageRegistryPackagePackageVersionContainerMetadataManifest`], or absent, or null.
        manifest: Option<RegistryPackageRegistryPackagePackageVersionContainerMetadataManifest<'a>> = opt 432,
        /// `tag`: an object, [`RegistryPackageRegistryPackagePackageVersionContainerMetadataTag`], or absent.
        tag: Option<RegistryPackageRegistryPackagePackageVersionContainerMetadataTag<'a>> = opt 801,
    }

    /// Such as `registry_package.package_version.container_metadata.labels` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionContainerMetadataLabels = 555 {
        /// `all_labels`: an object of any keys, each a text, or absent.
        all_labels: Map<'a, &'a str> = all 29,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 219,
        /// `image_url`: a text, or absent.
        image_url: Option<&'a str> = opt_text 356,
        /// `licenses`: a text, or absent.
        licenses: Option<&'a str> = opt_text 413,
        /// `revision`: a text, or absent.
        revision: Option<&'a str> = opt_text 701,
        /// `source`: a text, or absent.
        source: Option<&'a str> = opt_text 758,
    }

    /// Such as `registry_package.package_version.container_metadata.manifest` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionContainerMetadataManifest = 556 {
        /// `config`: an object, [`RegistryPackageRegistryPackagePackageVersionContainerMetadataManifestConfig`], or absent.
        config: Option<RegistryPackageRegistryPackagePackageVersionContainerMetadataManifestConfig<'a>> = opt 166,
        /// `digest`: a text, or absent.
        digest: Option<&'a str> = opt_text 225,
        /// `layers`: a list, each an object, [`RegistryPackageRegistryPackagePackageVersionContainerMetadataManifestLayer`], or absent.
        layers: List<'a, RegistryPackageRegistryPackagePackageVersionContainerMetadataManifestLayer<'a>> = all 408,
        /// `media_type`: a text, or absent.
        media_type: Option<&'a str> = opt_text 441,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 756,
        /// `uri`: a text, or absent.
        uri: Option<&'a str> = opt_text 854,
    }

    /// Such as `registry_package.package_version.container_metadata.manifest.config` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionContainerMetadataManifestConfig = 557 {
        /// `digest`: a text, or absent.
        digest: Option<&'a str> = opt_text 225,
        /// `media_type`: a text, or absent.
        media_type: Option<&'a str> = opt_text 441,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 756,
    }

    /// Such as `registry_package.package_version.container_metadata.manifest.layers` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionContainerMetadataManifestLayer = 558 {
        /// `digest`: a text, or absent.
        digest: Option<&'a str> = opt_text 225,
        /// `media_type`: a text, or absent.
        media_type: Option<&'a str> = opt_text 441,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 756,
    }

    /// Such as `registry_package.package_version.container_metadata.tag` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionContainerMetadataTag = 559 {
        /// `digest`: a text, or absent.
        digest: Option<&'a str> = opt_text 225,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
    }

    /// Such as `registry_package.package_version.docker_metadata` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionDockerMetadata = 560 {
        /// `tags`: a list, each a text, or absent.
        tags: List<'a, &'a str> = all 803,
    }

    /// Such as `registry_package.package_version.npm_metadata` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionNpmMetadata = 561 {
        /// `author`: a value of no known form, or absent, or null.
        author: Option<Value<'a>> = opt 64,
        /// `bin`: a value of no known form, or absent.
        bin: Option<Value<'a>> = opt 79,
        /// `bugs`: a value of no known form, or absent, or null.
        bugs: Option<Value<'a>> = opt 99,
        /// `commit_oid`: a text, or absent.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `contributors`: a list, each a value of no known form, or absent.
        contributors: List<'a, Value<'a>> = all 176,
        /// `cpu`: a list, each a text, or absent.
        cpu: List<'a, &'a str> = all 178,
        /// `deleted_by_id`: an integer, or absent.
        deleted_by_id: Option<i64> = opt_integer 208,
        /// `dependencies`: an object of any keys, each a text, or absent.
        dependencies: Map<'a, &'a str> = all 212,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 219,
        /// `dev_dependencies`: an object of any keys, each a text, or absent.
        dev_dependencies: Map<'a, &'a str> = all 222,
        /// `directories`: a value of no known form, or absent, or null.
        directories: Option<Value<'a>> = opt 227,
        /// `dist`: a value of no known form, or absent, or null.
        dist: Option<Value<'a>> = opt 247,
        /// `engines`: an object of any keys, each a text, or absent.
        engines: Map<'a, &'a str> = all 266,
        /// `files`: a list, each a text, or absent.
        files: List<'a, &'a str> = all 294,
        /// `git_head`: a text, or absent.
        git_head: Option<&'a str> = opt_text 316,
        /// `has_shrinkwrap`: a truth value, or absent.
        has_shrinkwrap: Option<bool> = opt_flag 333,
        /// `homepage`: a text, or absent.
        homepage: Option<&'a str> = opt_text 344,
        /// `id`: a text, or absent.
        id: Option<&'a str> = opt_text 352,
        /// `installation_command`: a text, or absent.
        installation_command: Option<&'a str> = opt_text 364,
        /// `keywords`: a list, each a text, or absent.
        keywords: List<'a, &'a str> = all 397,
        /// `license`: a text, or absent.
        license: Option<&'a str> = opt_text 412,
        /// `main`: a text, or absent.
        main: Option<&'a str> = opt_text 425,
        /// `maintainers`: a list, each a value of no known form, or absent.
        maintainers: List<'a, Value<'a>> = all 429,
        /// `man`: a value of no known form, or absent.
        man: Option<Value<'a>> = opt 431,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_version`: a text, or absent.
        node_version: Option<&'a str> = opt_text 484,
        /// `npm_user`: a text, or absent.
        npm_user: Option<&'a str> = opt_text 489,
        /// `npm_version`: a text, or absent.
        npm_version: Option<&'a str> = opt_text 490,
        /// `optional_dependencies`: an object of any keys, each a text, or absent.
        optional_dependencies: Map<'a, &'a str> = all 504,
        /// `os`: a list, each a text, or absent.
        os: List<'a, &'a str> = all 516,
        /// `peer_dependencies`: an object of any keys, each a text, or absent.
        peer_dependencies: Map<'a, &'a str> = all 542,
        /// `published_via_actions`: a truth value, or absent.
        published_via_actions: Option<bool> = opt_flag 592,
        /// `readme`: a text, or absent.
        readme: Option<&'a str> = opt_text 620,
        /// `release_id`: an integer, or absent.
        release_id: Option<i64> = opt_integer 636,
        /// `repository`: a value of no known form, or absent, or null.
        repository: Option<Value<'a>> = opt 645,
        /// `scripts`: a value of no known form, or absent.
        scripts: Option<Value<'a>> = opt 723,
        /// `version`: a text, or absent.
        version: Option<&'a str> = opt_text 871,
    }

    /// Such as `registry_package.package_version.nuget_metadata` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionNugetMetadata = 562 {
        /// `id`: a value of no known form, or absent.
        id: Option<Value<'a>> = opt 352,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `value`: a text, a number or a truth value, or an object, [`RegistryPackageRegistryPackagePackageVersionNugetMetadataValue`], or absent.
        value: Option<ScalarOr<'a, RegistryPackageRegistryPackagePackageVersionNugetMetadataValue<'a>>> = opt 861,
    }

    /// Such as `registry_package.package_version.nuget_metadata.value` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionNugetMetadataValue = 563 {
        /// `branch`: a text, or absent.
        branch: Option<&'a str> = opt_text 95,
        /// `commit`: a text, or absent.
        commit: Option<&'a str> = opt_text 148,
        /// `type`: a text, or absent.
        type_: Option<&'a str> = opt_text 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `registry_package.package_version.package_files` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionPackageFile = 564 {
        /// `content_type`: a text, or absent.
        content_type: Option<&'a str> = opt_text 172,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `download_url`: a text, or absent.
        download_url: Option<&'a str> = opt_text 252,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `md5`: a text, or absent, or null.
        md5: Option<&'a str> = opt_text 440,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `sha1`: a text, or absent, or null.
        sha1: Option<&'a str> = opt_text 745,
        /// `sha256`: a text, or absent, or null.
        sha256: Option<&'a str> = opt_text 746,
        /// `size`: an integer, or absent.
        size: Option<i64> = opt_integer 756,
        /// `state`: a text, or absent, or null.
        state: Option<&'a str> = opt_text 779,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `registry_package.package_version.release` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionRelease = 565 {
        /// `author`: an object, [`RegistryPackageRegistryPackagePackageVersionReleaseAuthor`], or absent.
        author: Option<RegistryPackageRegistryPackagePackageVersionReleaseAuthor<'a>> = opt 64,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `draft`: a truth value, or absent.
        draft: Option<bool> = opt_flag 254,
        /// `html_url`: a text, or absent.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 474,
        /// `prerelease`: a truth value, or absent.
        prerelease: Option<bool> = opt_flag 562,
        /// `published_at`: a time, or absent.
        published_at: Option<Timestamp> = opt_time 591,
        /// `tag_name`: a text, or absent.
        tag_name: Option<&'a str> = opt_text 802,
        /// `target_commitish`: a text, or absent.
        target_commitish: Option<&'a str> = opt_text 807,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `registry_package.package_version.release.author` of `registry_package.updated`.
    RegistryPackageRegistryPackagePackageVersionReleaseAuthor = 566 {
        /// `avatar_url`: a text, or absent.
        avatar_url: Option<&'a str> = opt_text 72,
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

    /// Such as `registry_package.registry` of `registry_package.updated`.
    RegistryPackageRegistryPackageRegistry = 567 {
        /// `about_url`: a text, or absent.
        about_url: Option<&'a str> = opt_text 4,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `type`: a text, or absent.
        type_: Option<&'a str> = opt_text 846,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `vendor`: a text, or absent.
        vendor: Option<&'a str> = opt_text 867,
    }

    /// The payload of `registry_package` with the action `updated`.
    RegistryPackageUpdated = 568 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `registry_package`: an object, [`RegistryPackageRegistryPackage`], always there.
        registry_package: RegistryPackageRegistryPackage<'a> = must 630,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `release` of `release.edited`.
    Release = 569 {
        /// `assets`: a list, each an object, [`ReleaseAsset`], or null, in every payload of today's schema.
        assets: List<'a, Option<ReleaseAsset<'a>>> = all 57,
        /// `assets_url`: a text, in every payload of today's schema.
        assets_url: Option<&'a str> = opt_text 58,
        /// `author`: an object, [`User`], or null.
        author: Option<User<'a>> = opt 64,
        /// `body`: a text, or null.
        body: Option<&'a str> = opt_text 92,
        /// `created_at`: a time, or null.
        created_at: Option<Timestamp> = opt_time 181,
        /// `discussion_url`: a text, or absent.
        discussion_url: Option<&'a str> = opt_text 234,
        /// `draft`: a truth value, in every payload of today's schema.
        draft: Option<bool> = opt_flag 254,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `immutable`: a truth value, or absent.
        immutable: Option<bool> = opt_flag 357,
        /// `mentions_count`: an integer, or absent.
        mentions_count: Option<i64> = opt_integer 445,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `prerelease`: a truth value, in every payload of today's schema.
        prerelease: Option<bool> = opt_flag 562,
        /// `published_at`: a time, or null.
        published_at: Option<Timestamp> = opt_time 591,
        /// `reactions`: an object, [`Reactions`], or absent.
        reactions: Option<Reactions<'a>> = opt 618,
        /// `tag_name`: a text, always there.
        tag_name: &'a str = must_text 802,
        /// `tarball_url`: a text, or null.
        tarball_url: Option<&'a str> = opt_text 805,
        /// `target_commitish`: a text, in every payload of today's schema.
        target_commitish: Option<&'a str> = opt_text 807,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `upload_url`: a text, in every payload of today's schema.
        upload_url: Option<&'a str> = opt_text 852,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
        /// `zipball_url`: a text, or null.
        zipball_url: Option<&'a str> = opt_text 894,
    }

    /// Such as `release.assets` of `release.edited`.
    ReleaseAsset = 570 {
        /// `browser_download_url`: a text, in every payload of today's schema.
        browser_download_url: Option<&'a str> = opt_text 98,
        /// `content_type`: a text, in every payload of today's schema.
        content_type: Option<&'a str> = opt_text 172,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `digest`: a text, or absent, or null.
        digest: Option<&'a str> = opt_text 225,
        /// `download_count`: an integer, in every payload of today's schema.
        download_count: Option<i64> = opt_integer 251,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `label`: a text, or null.
        label: Option<&'a str> = opt_text 398,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt_integer 756,
        /// `state`: a text out of [`ReleaseAssetState`], in every payload of today's schema.
        state: Option<ReleaseAssetState<'a>> = opt 779,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `uploader`: an object, [`User`], or absent, or null.
        uploader: Option<User<'a>> = opt 853,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `changes` of `release.edited`.
    ReleaseChanges = 571 {
        /// `body`: an object, [`ReleaseChangesBody`], or absent.
        body: Option<ReleaseChangesBody<'a>> = opt 92,
        /// `make_latest`: an object, [`ReleaseChangesMakeLatest`], or absent.
        make_latest: Option<ReleaseChangesMakeLatest<'a>> = opt 430,
        /// `name`: an object, [`ReleaseChangesName`], or absent.
        name: Option<ReleaseChangesName<'a>> = opt 474,
        /// `tag_name`: an object, [`ReleaseChangesTagName`], or absent.
        tag_name: Option<ReleaseChangesTagName<'a>> = opt 802,
    }

    /// Such as `changes.body` of `release.edited`.
    ReleaseChangesBody = 572 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.make_latest` of `release.edited`.
    ReleaseChangesMakeLatest = 573 {
        /// `to`: a truth value, in every payload of today's schema.
        to: Option<bool> = opt_flag 827,
    }

    /// Such as `changes.name` of `release.edited`.
    ReleaseChangesName = 574 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.tag_name` of `release.edited`.
    ReleaseChangesTagName = 575 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// What `release` has in common, whatever the action.
    ReleaseCommon = 576 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ReleaseChanges`], or absent.
        changes: Option<ReleaseChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `release`: an object, [`Release`], or absent.
        release: Option<Release<'a>> = opt 635,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `release` with the action `created`.
    ReleaseCreated = 577 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `release`: an object, [`Release`], always there.
        release: Release<'a> = must 635,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `release` with the action `deleted`.
    ReleaseDeleted = 578 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `release`: an object, [`Release`], always there.
        release: Release<'a> = must 635,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `release` with the action `edited`.
    ReleaseEdited = 579 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`ReleaseChanges`], or absent.
        changes: Option<ReleaseChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `release`: an object, [`Release`], always there.
        release: Release<'a> = must 635,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `release` with the action `prereleased`.
    ReleasePrereleased = 580 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `release`: an object, [`Release`], always there.
        release: Release<'a> = must 635,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `release` with the action `published`.
    ReleasePublished = 581 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `release`: an object, [`Release`], always there.
        release: Release<'a> = must 635,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `release` with the action `released`.
    ReleaseReleased = 582 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `release`: an object, [`Release`], always there.
        release: Release<'a> = must 635,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `release` with the action `unpublished`.
    ReleaseUnpublished = 583 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `release`: an object, [`Release`], always there.
        release: Release<'a> = must 635,
        /// `repository`: an object, [`Repository`], in every payload of today's schema.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `package.package_version.rubygems_metadata` of `package.updated`.
    RubyGemsMetadata = 678 {
        /// `commit_oid`: a text, or absent.
        commit_oid: Option<&'a str> = opt_text 151,
        /// `dependencies`: a list, each an object of any keys, each a text, or absent.
        dependencies: List<'a, Map<'a, &'a str>> = all 212,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt_text 219,
        /// `homepage`: a text, or absent.
        homepage: Option<&'a str> = opt_text 344,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 459,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `platform`: a text, or absent.
        platform: Option<&'a str> = opt_text 560,
        /// `readme`: a text, or absent.
        readme: Option<&'a str> = opt_text 620,
        /// `repo`: a text, or absent.
        repo: Option<&'a str> = opt_text 639,
        /// `version_info`: an object, [`RubyGemsMetadataVersionInfo`], or absent.
        version_info: Option<RubyGemsMetadataVersionInfo<'a>> = opt 872,
    }

    /// Such as `package.package_version.rubygems_metadata.version_info` of `package.updated`.
    RubyGemsMetadataVersionInfo = 679 {
        /// `version`: a text, or absent.
        version: Option<&'a str> = opt_text 871,
    }
}

webhook_payload::names! {
    'a;

    /// `package_type` of [`PackagePackage`], `package_type` of [`RegistryPackageRegistryPackage`].
    PackageType {
        Container = "CONTAINER",
        Docker = "docker",
        Maven = "maven",
        Npm = "npm",
        Nuget = "nuget",
        Rubygems = "rubygems",
    }

    /// `state` of [`ReleaseAsset`].
    ReleaseAssetState {
        Uploaded = "uploaded",
    }
}
