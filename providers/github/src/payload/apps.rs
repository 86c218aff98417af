//! `github_app_authorization`, `installation`, `installation_repositories`, `installation_target`, `marketplace_purchase`, `meta`, `personal_access_token_request`, `ping`, `sponsorship`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// What `github_app_authorization` has in common, whatever the action.
    GithubAppAuthorizationCommon = 207 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `github_app_authorization` with the action `revoked`.
    GithubAppAuthorizationRevoked = 208 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `hook.last_response` of `ping`.
    HookResponse = 211 {
        /// `code`: an integer, or null.
        code: Option<i64> = opt_integer 131,
        /// `message`: a text, or null.
        message: Option<&'a str> = opt_text 458,
        /// `status`: a text, or null.
        status: Option<&'a str> = opt_text 781,
    }

    /// Such as `installation` of `installation.created`.
    Installation = 212 {
        /// `access_tokens_url`: a text, in every payload of today's schema.
        access_tokens_url: Option<&'a str> = opt_text 7,
        /// `account`: an object, [`InstallationAccount`], in every payload of today's schema.
        account: Option<InstallationAccount<'a>> = opt 8,
        /// `app_id`: an integer, in every payload of today's schema.
        app_id: Option<i64> = opt_integer 50,
        /// `app_slug`: a text, or absent.
        app_slug: Option<&'a str> = opt_text 51,
        /// `client_id`: a text, or absent.
        client_id: Option<&'a str> = opt_text 121,
        /// `contact_email`: a text, or absent, or null.
        contact_email: Option<&'a str> = opt_text 169,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `events`: a list, each a text out of [`InstallationEvents`], in every payload of today's schema.
        events: List<'a, InstallationEvents<'a>> = all 275,
        /// `has_multiple_single_files`: a truth value, or absent.
        has_multiple_single_files: Option<bool> = opt_flag 327,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `permissions`: an object of any keys, each a text out of [`Permissions`], in every payload of today's schema.
        permissions: Map<'a, Permissions<'a>> = all 549,
        /// `repositories_url`: a text, in every payload of today's schema.
        repositories_url: Option<&'a str> = opt_text 644,
        /// `repository_selection`: a text out of [`RepositorySelection`], in every payload of today's schema.
        repository_selection: Option<RepositorySelection<'a>> = opt 653,
        /// `single_file_name`: a text, or null.
        single_file_name: Option<&'a str> = opt_text 752,
        /// `single_file_paths`: a list, each a text, or absent.
        single_file_paths: List<'a, &'a str> = all 753,
        /// `suspended_at`: a time, or absent, or null.
        suspended_at: Option<Timestamp> = opt_time 798,
        /// `suspended_by`: a text, or an object, [`SimpleUser`], or absent, or null.
        suspended_by: Option<TextOr<'a, SimpleUser<'a>>> = opt 799,
        /// `target_id`: an integer, in every payload of today's schema.
        target_id: Option<i64> = opt_integer 809,
        /// `target_type`: a text out of [`InstallationTargetType`], in every payload of today's schema.
        target_type: Option<InstallationTargetType<'a>> = opt 811,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `installation.account` of `installation.created`.
    InstallationAccount = 213 {
        /// `avatar_url`: a text, in every payload of today's schema.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 181,
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
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, or absent.
        login: Option<&'a str> = opt_text 423,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
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

    /// What `installation` has in common, whatever the action.
    InstallationCommon = 214 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], or absent.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories`: a list, each an object, [`InstallationRepository`], or absent.
        repositories: List<'a, InstallationRepository<'a>> = all 641,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `installation` with the action `created`.
    InstallationCreated = 215 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], in every payload of today's schema.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories`: a list, each an object, [`InstallationRepository`], or absent.
        repositories: List<'a, InstallationRepository<'a>> = all 641,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `requester`: an object, [`User`], or absent, or null.
        requester: Option<User<'a>> = opt 661,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `installation` with the action `deleted`.
    InstallationDeleted = 216 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], in every payload of today's schema.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories`: a list, each an object, [`InstallationRepository`], or absent.
        repositories: List<'a, InstallationRepository<'a>> = all 641,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `requester`: a value of no known form, or absent, or null.
        requester: Option<Value<'a>> = opt 661,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `installation` with the action `new_permissions_accepted`.
    InstallationNewPermissionsAccepted = 217 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], in every payload of today's schema.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories`: a list, each an object, [`InstallationRepository`], or absent.
        repositories: List<'a, InstallationRepository<'a>> = all 641,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `requester`: a value of no known form, or absent, or null.
        requester: Option<Value<'a>> = opt 661,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `installation_repositories` with the action `added`.
    InstallationRepositoriesAdded = 219 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], in every payload of today's schema.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories_added`: a list, each an object, [`InstallationRepositoriesRepositoriesAdded`], always there.
        repositories_added: List<'a, InstallationRepositoriesRepositoriesAdded<'a>> = all 642,
        /// `repositories_removed`: a list, each an object, [`InstallationRepositoriesRepositoriesKept`], in every payload of today's schema.
        repositories_removed: List<'a, InstallationRepositoriesRepositoriesKept<'a>> = all 643,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_selection`: a text out of [`RepositorySelection`], in every payload of today's schema.
        repository_selection: Option<RepositorySelection<'a>> = opt 653,
        /// `requester`: an object, [`User`], or absent, or null.
        requester: Option<User<'a>> = opt 661,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `installation_repositories` has in common, whatever the action.
    InstallationRepositoriesCommon = 220 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], or absent.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories_added`: a list, each an object, [`InstallationRepositoriesRepositoriesAdded`], or absent.
        repositories_added: List<'a, InstallationRepositoriesRepositoriesAdded<'a>> = all 642,
        /// `repositories_removed`: a list, each an object, [`InstallationRepositoriesRepositoriesKept`], or absent.
        repositories_removed: List<'a, InstallationRepositoriesRepositoriesKept<'a>> = all 643,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_selection`: a text out of [`RepositorySelection`], or absent.
        repository_selection: Option<RepositorySelection<'a>> = opt 653,
        /// `requester`: an object, [`User`], or absent.
        requester: Option<User<'a>> = opt 661,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `installation_repositories` with the action `removed`.
    InstallationRepositoriesRemoved = 221 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], in every payload of today's schema.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories_added`: a list, each an object, [`InstallationRepositoriesRepositoriesAdded`], always there.
        repositories_added: List<'a, InstallationRepositoriesRepositoriesAdded<'a>> = all 642,
        /// `repositories_removed`: a list, each an object, [`InstallationRepositoriesRepositoriesKept`], in every payload of today's schema.
        repositories_removed: List<'a, InstallationRepositoriesRepositoriesKept<'a>> = all 643,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `repository_selection`: a text out of [`RepositorySelection`], in every payload of today's schema.
        repository_selection: Option<RepositorySelection<'a>> = opt 653,
        /// `requester`: an object, [`User`], or absent, or null.
        requester: Option<User<'a>> = opt 661,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `repositories_added` of `installation_repositories.added`.
    InstallationRepositoriesRepositoriesAdded = 222 {
        /// `full_name`: a text, in every payload of today's schema.
        full_name: Option<&'a str> = opt_text 312,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
    }

    /// Such as `repositories_removed` of `installation_repositories.added`.
    InstallationRepositoriesRepositoriesKept = 223 {
        /// `full_name`: a text, or absent.
        full_name: Option<&'a str> = opt_text 312,
        /// `id`: an integer, or absent.
        id: Option<i64> = opt_integer 352,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `private`: a truth value, or absent.
        private: Option<bool> = opt_flag 569,
    }

    /// Such as `repositories` of `installation.created`.
    InstallationRepository = 224 {
        /// `full_name`: a text, always there.
        full_name: &'a str = must_text 312,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
    }

    /// The payload of `installation` with the action `suspend`.
    InstallationSuspend = 225 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], in every payload of today's schema.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories`: a list, each an object, [`InstallationRepository`], or absent.
        repositories: List<'a, InstallationRepository<'a>> = all 641,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `requester`: a value of no known form, or absent, or null.
        requester: Option<Value<'a>> = opt 661,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `account` of `installation_target.renamed`.
    InstallationTargetAccount = 226 {
        /// `archived_at`: a text, or absent, or null.
        archived_at: Option<&'a str> = opt_text 55,
        /// `avatar_url`: a text, in every payload of today's schema.
        avatar_url: Option<&'a str> = opt_text 72,
        /// `created_at`: a time, or absent.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a value of no known form, or absent, or null.
        description: Option<Value<'a>> = opt 219,
        /// `events_url`: a text, or absent.
        events_url: Option<&'a str> = opt_text 276,
        /// `followers`: an integer, or absent.
        followers: Option<i64> = opt_integer 299,
        /// `followers_url`: a text, or absent.
        followers_url: Option<&'a str> = opt_text 300,
        /// `following`: an integer, or absent.
        following: Option<i64> = opt_integer 301,
        /// `following_url`: a text, or absent.
        following_url: Option<&'a str> = opt_text 302,
        /// `gists_url`: a text, or absent.
        gists_url: Option<&'a str> = opt_text 314,
        /// `gravatar_id`: a text, or absent.
        gravatar_id: Option<&'a str> = opt_text 320,
        /// `has_organization_projects`: a truth value, or absent.
        has_organization_projects: Option<bool> = opt_flag 328,
        /// `has_repository_projects`: a truth value, or absent.
        has_repository_projects: Option<bool> = opt_flag 332,
        /// `hooks_url`: a text, or absent.
        hooks_url: Option<&'a str> = opt_text 347,
        /// `html_url`: a text, in every payload of today's schema.
        html_url: Option<&'a str> = opt_text 351,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `is_verified`: a truth value, or absent.
        is_verified: Option<bool> = opt_flag 379,
        /// `issues_url`: a text, or absent.
        issues_url: Option<&'a str> = opt_text 393,
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
        /// `public_gists`: an integer, or absent.
        public_gists: Option<i64> = opt_integer 587,
        /// `public_members_url`: a text, or absent.
        public_members_url: Option<&'a str> = opt_text 588,
        /// `public_repos`: an integer, or absent.
        public_repos: Option<i64> = opt_integer 589,
        /// `received_events_url`: a text, or absent.
        received_events_url: Option<&'a str> = opt_text 623,
        /// `repos_url`: a text, or absent.
        repos_url: Option<&'a str> = opt_text 640,
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
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
        /// `website_url`: a value of no known form, or absent, or null.
        website_url: Option<Value<'a>> = opt 881,
    }

    /// Such as `changes` of `installation_target.renamed`.
    InstallationTargetChanges = 227 {
        /// `login`: an object, [`InstallationTargetChangesLogin`], or absent.
        login: Option<InstallationTargetChangesLogin<'a>> = opt 423,
        /// `slug`: an object, [`InstallationTargetChangesSlug`], or absent.
        slug: Option<InstallationTargetChangesSlug<'a>> = opt 757,
    }

    /// Such as `changes.login` of `installation_target.renamed`.
    InstallationTargetChangesLogin = 228 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// Such as `changes.slug` of `installation_target.renamed`.
    InstallationTargetChangesSlug = 229 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// What `installation_target` has in common, whatever the action.
    InstallationTargetCommon = 230 {
        /// `account`: an object, [`InstallationTargetAccount`], or absent.
        account: Option<InstallationTargetAccount<'a>> = opt 8,
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`InstallationTargetChanges`], or absent.
        changes: Option<InstallationTargetChanges<'a>> = opt 109,
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
        /// `target_type`: a text, or absent.
        target_type: Option<&'a str> = opt_text 811,
    }

    /// The payload of `installation_target` with the action `renamed`.
    InstallationTargetRenamed = 231 {
        /// `account`: an object, [`InstallationTargetAccount`], in every payload of today's schema.
        account: Option<InstallationTargetAccount<'a>> = opt 8,
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`InstallationTargetChanges`], or absent.
        changes: Option<InstallationTargetChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], in every payload of today's schema.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `target_type`: a text, always there.
        target_type: &'a str = must_text 811,
    }

    /// The payload of `installation` with the action `unsuspend`.
    InstallationUnsuspend = 232 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`Installation`], in every payload of today's schema.
        installation: Option<Installation<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repositories`: a list, each an object, [`InstallationRepository`], or absent.
        repositories: List<'a, InstallationRepository<'a>> = all 641,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `requester`: a value of no known form, or absent, or null.
        requester: Option<Value<'a>> = opt 661,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `marketplace_purchase` of `marketplace_purchase.changed`.
    MarketplacePurchase = 300 {
        /// `account`: an object, [`MarketplacePurchaseAccount`], in every payload of today's schema.
        account: Option<MarketplacePurchaseAccount<'a>> = opt 8,
        /// `billing_cycle`: a text, in every payload of today's schema.
        billing_cycle: Option<&'a str> = opt_text 78,
        /// `free_trial_ends_on`: a time, or null.
        free_trial_ends_on: Option<Timestamp> = opt_time 309,
        /// `next_billing_date`: a time, or absent, or null.
        next_billing_date: Option<Timestamp> = opt_time 482,
        /// `on_free_trial`: a truth value, or null.
        on_free_trial: Option<bool> = opt_flag 499,
        /// `plan`: an object, [`MarketplacePurchasePlan`], in every payload of today's schema.
        plan: Option<MarketplacePurchasePlan<'a>> = opt 559,
        /// `unit_count`: an integer, in every payload of today's schema.
        unit_count: Option<i64> = opt_integer 847,
    }

    /// Such as `marketplace_purchase.account` of `marketplace_purchase.changed`.
    MarketplacePurchaseAccount = 301 {
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `login`: a text, always there.
        login: &'a str = must_text 423,
        /// `node_id`: a text, or absent.
        node_id: Option<&'a str> = opt_text 483,
        /// `organization_billing_email`: a text, or null.
        organization_billing_email: Option<&'a str> = opt_text 507,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 846,
    }

    /// The payload of `marketplace_purchase` with the action `cancelled`.
    MarketplacePurchaseCancelled = 302 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `effective_date`: a time, in every payload of today's schema.
        effective_date: Option<Timestamp> = opt_time 258,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `marketplace_purchase`: an object, [`MarketplacePurchase`], always there.
        marketplace_purchase: MarketplacePurchase<'a> = must 434,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `previous_marketplace_purchase`: an object, [`MarketplacePurchase`], or absent.
        previous_marketplace_purchase: Option<MarketplacePurchase<'a>> = opt 564,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `marketplace_purchase` with the action `changed`.
    MarketplacePurchaseChanged = 303 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `effective_date`: a time, in every payload of today's schema.
        effective_date: Option<Timestamp> = opt_time 258,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `marketplace_purchase`: an object, [`MarketplacePurchase`], always there.
        marketplace_purchase: MarketplacePurchase<'a> = must 434,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `previous_marketplace_purchase`: an object, [`MarketplacePurchase`], or absent.
        previous_marketplace_purchase: Option<MarketplacePurchase<'a>> = opt 564,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `marketplace_purchase` has in common, whatever the action.
    MarketplacePurchaseCommon = 304 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `effective_date`: a time, or absent.
        effective_date: Option<Timestamp> = opt_time 258,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `marketplace_purchase`: an object, [`MarketplacePurchase`], or absent.
        marketplace_purchase: Option<MarketplacePurchase<'a>> = opt 434,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `previous_marketplace_purchase`: an object, [`MarketplacePurchase`], or absent.
        previous_marketplace_purchase: Option<MarketplacePurchase<'a>> = opt 564,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `marketplace_purchase` with the action `pending_change`.
    MarketplacePurchasePendingChange = 305 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `effective_date`: a time, in every payload of today's schema.
        effective_date: Option<Timestamp> = opt_time 258,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `marketplace_purchase`: an object, [`MarketplacePurchase`], always there.
        marketplace_purchase: MarketplacePurchase<'a> = must 434,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `previous_marketplace_purchase`: an object, [`MarketplacePurchase`], or absent.
        previous_marketplace_purchase: Option<MarketplacePurchase<'a>> = opt 564,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `marketplace_purchase` with the action `pending_change_cancelled`.
    MarketplacePurchasePendingChangeCancelled = 306 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `effective_date`: a time, in every payload of today's schema.
        effective_date: Option<Timestamp> = opt_time 258,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `marketplace_purchase`: an object, [`MarketplacePurchase`], always there.
        marketplace_purchase: MarketplacePurchase<'a> = must 434,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `previous_marketplace_purchase`: an object, [`MarketplacePurchase`], or absent.
        previous_marketplace_purchase: Option<MarketplacePurchase<'a>> = opt 564,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `marketplace_purchase.plan` of `marketplace_purchase.changed`.
    MarketplacePurchasePlan = 307 {
        /// `bullets`: a list, each a text, or null, in every payload of today's schema.
        bullets: List<'a, Option<&'a str>> = all 101,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 219,
        /// `has_free_trial`: a truth value, in every payload of today's schema.
        has_free_trial: Option<bool> = opt_flag 325,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `monthly_price_in_cents`: an integer, in every payload of today's schema.
        monthly_price_in_cents: Option<i64> = opt_integer 469,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `price_model`: a text out of [`MarketplacePurchasePlanPriceModel`], in every payload of today's schema.
        price_model: Option<MarketplacePurchasePlanPriceModel<'a>> = opt 566,
        /// `unit_name`: a text, or null.
        unit_name: Option<&'a str> = opt_text 848,
        /// `yearly_price_in_cents`: an integer, in every payload of today's schema.
        yearly_price_in_cents: Option<i64> = opt_integer 892,
    }

    /// The payload of `marketplace_purchase` with the action `purchased`.
    MarketplacePurchasePurchased = 308 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `effective_date`: a time, in every payload of today's schema.
        effective_date: Option<Timestamp> = opt_time 258,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `marketplace_purchase`: an object, [`MarketplacePurchase`], always there.
        marketplace_purchase: MarketplacePurchase<'a> = must 434,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `previous_marketplace_purchase`: an object, [`MarketplacePurchase`], or absent.
        previous_marketplace_purchase: Option<MarketplacePurchase<'a>> = opt 564,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `meta` has in common, whatever the action.
    MetaCommon = 326 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `hook`: an object, [`MetaHook`], or absent.
        hook: Option<MetaHook<'a>> = opt 345,
        /// `hook_id`: an integer, or absent.
        hook_id: Option<i64> = opt_integer 346,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `meta` with the action `deleted`.
    MetaDeleted = 327 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `hook`: an object, [`MetaHook`], always there.
        hook: MetaHook<'a> = must 345,
        /// `hook_id`: an integer, in every payload of today's schema.
        hook_id: Option<i64> = opt_integer 346,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent, or null.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `hook` of `meta.deleted`.
    MetaHook = 328 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt_flag 10,
        /// `config`: an object, [`MetaHookConfig`], in every payload of today's schema.
        config: Option<MetaHookConfig<'a>> = opt 166,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `events`: a list, each a text out of [`MetaHookEvents`], in every payload of today's schema.
        events: List<'a, MetaHookEvents<'a>> = all 275,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 846,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
    }

    /// Such as `hook.config` of `meta.deleted`.
    MetaHookConfig = 329 {
        /// `content_type`: a text out of [`ContentType`], in every payload of today's schema.
        content_type: Option<ContentType<'a>> = opt 172,
        /// `insecure_ssl`: a text out of [`MetaHookConfigInsecureSsl`], in every payload of today's schema.
        insecure_ssl: Option<MetaHookConfigInsecureSsl<'a>> = opt 362,
        /// `secret`: a text, or absent.
        secret: Option<&'a str> = opt_text 724,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `personal_access_token_request` of `personal_access_token_request.denied`.
    PersonalAccessTokenRequest = 392 {
        /// `created_at`: a text, in every payload of today's schema.
        created_at: Option<&'a str> = opt_text 181,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `owner`: an object, [`SimpleUser`], in every payload of today's schema.
        owner: Option<SimpleUser<'a>> = opt 519,
        /// `permissions_added`: an object, [`PersonalAccessTokenRequestPermissionsAdded`], in every payload of today's schema.
        permissions_added: Option<PersonalAccessTokenRequestPermissionsAdded<'a>> = opt 550,
        /// `permissions_result`: an object, [`PersonalAccessTokenRequestPermissionsResult`], in every payload of today's schema.
        permissions_result: Option<PersonalAccessTokenRequestPermissionsResult<'a>> = opt 551,
        /// `permissions_upgraded`: an object, [`PersonalAccessTokenRequestPermissionsUpgraded`], in every payload of today's schema.
        permissions_upgraded: Option<PersonalAccessTokenRequestPermissionsUpgraded<'a>> = opt 552,
        /// `repositories`: a list, each an object, [`PersonalAccessTokenRequestRepository`], or null.
        repositories: List<'a, PersonalAccessTokenRequestRepository<'a>> = all 641,
        /// `repository_count`: an integer, or null.
        repository_count: Option<i64> = opt_integer 647,
        /// `repository_selection`: a text out of [`PersonalAccessTokenRequestRepositorySelection`], in every payload of today's schema.
        repository_selection: Option<PersonalAccessTokenRequestRepositorySelection<'a>> = opt 653,
        /// `token_expired`: a truth value, in every payload of today's schema.
        token_expired: Option<bool> = opt_flag 828,
        /// `token_expires_at`: a text, or null.
        token_expires_at: Option<&'a str> = opt_text 829,
        /// `token_id`: an integer, or absent.
        token_id: Option<i64> = opt_integer 830,
        /// `token_last_used_at`: a text, or null.
        token_last_used_at: Option<&'a str> = opt_text 831,
        /// `token_name`: a text, or absent.
        token_name: Option<&'a str> = opt_text 832,
    }

    /// The payload of `personal_access_token_request` with the action `approved`.
    PersonalAccessTokenRequestApproved = 393 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], in every payload of today's schema.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `personal_access_token_request`: an object, [`PersonalAccessTokenRequest`], always there.
        personal_access_token_request: PersonalAccessTokenRequest<'a> = must 553,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `personal_access_token_request` with the action `cancelled`.
    PersonalAccessTokenRequestCancelled = 394 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], in every payload of today's schema.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `personal_access_token_request`: an object, [`PersonalAccessTokenRequest`], always there.
        personal_access_token_request: PersonalAccessTokenRequest<'a> = must 553,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// What `personal_access_token_request` has in common, whatever the action.
    PersonalAccessTokenRequestCommon = 395 {
        /// `action`: a text, or absent.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `personal_access_token_request`: an object, [`PersonalAccessTokenRequest`], or absent.
        personal_access_token_request: Option<PersonalAccessTokenRequest<'a>> = opt 553,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `personal_access_token_request` with the action `created`.
    PersonalAccessTokenRequestCreated = 396 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `personal_access_token_request`: an object, [`PersonalAccessTokenRequest`], always there.
        personal_access_token_request: PersonalAccessTokenRequest<'a> = must 553,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// The payload of `personal_access_token_request` with the action `denied`.
    PersonalAccessTokenRequestDenied = 397 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], in every payload of today's schema.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], in every payload of today's schema.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `personal_access_token_request`: an object, [`PersonalAccessTokenRequest`], always there.
        personal_access_token_request: PersonalAccessTokenRequest<'a> = must 553,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
    }

    /// Such as `personal_access_token_request.permissions_added` of `personal_access_token_request.denied`.
    PersonalAccessTokenRequestPermissionsAdded = 398 {
        /// `organization`: an object of any keys, each a text, or absent.
        organization: Map<'a, &'a str> = all 506,
        /// `other`: an object of any keys, each a text, or absent.
        other: Map<'a, &'a str> = all 517,
        /// `repository`: an object of any keys, each a text, or absent.
        repository: Map<'a, &'a str> = all 645,
    }

    /// Such as `personal_access_token_request.permissions_result` of `personal_access_token_request.denied`.
    PersonalAccessTokenRequestPermissionsResult = 399 {
        /// `organization`: an object of any keys, each a text, or absent.
        organization: Map<'a, &'a str> = all 506,
        /// `other`: an object of any keys, each a text, or absent.
        other: Map<'a, &'a str> = all 517,
        /// `repository`: an object of any keys, each a text, or absent.
        repository: Map<'a, &'a str> = all 645,
    }

    /// Such as `personal_access_token_request.permissions_upgraded` of `personal_access_token_request.denied`.
    PersonalAccessTokenRequestPermissionsUpgraded = 400 {
        /// `organization`: an object of any keys, each a text, or absent.
        organization: Map<'a, &'a str> = all 506,
        /// `other`: an object of any keys, each a text, or absent.
        other: Map<'a, &'a str> = all 517,
        /// `repository`: an object of any keys, each a text, or absent.
        repository: Map<'a, &'a str> = all 645,
    }

    /// Such as `personal_access_token_request.repositories` of `personal_access_token_request.denied`.
    PersonalAccessTokenRequestRepository = 401 {
        /// `full_name`: a text, in every payload of today's schema.
        full_name: Option<&'a str> = opt_text 312,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `private`: a truth value, in every payload of today's schema.
        private: Option<bool> = opt_flag 569,
    }

    /// The payload of `ping`.
    Ping = 402 {
        /// `hook`: an object, [`Webhook`], or absent.
        hook: Option<Webhook<'a>> = opt 345,
        /// `hook_id`: an integer, or absent.
        hook_id: Option<i64> = opt_integer 346,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], or absent.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `zen`: a text, or absent.
        zen: Option<&'a str> = opt_text 893,
    }

    /// The payload of `sponsorship` with the action `cancelled`.
    SponsorshipCancelled = 738 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sponsorship`: an object, [`WebhooksSponsorship`], always there.
        sponsorship: WebhooksSponsorship<'a> = must 764,
    }

    /// Such as `changes` of `sponsorship.edited`.
    SponsorshipChanges = 739 {
        /// `privacy_level`: an object, [`SponsorshipChangesPrivacyLevel`], or absent.
        privacy_level: Option<SponsorshipChangesPrivacyLevel<'a>> = opt 568,
    }

    /// Such as `changes.privacy_level` of `sponsorship.edited`.
    SponsorshipChangesPrivacyLevel = 740 {
        /// `from`: a text, in every payload of today's schema.
        from: Option<&'a str> = opt_text 310,
    }

    /// What `sponsorship` has in common, whatever the action.
    SponsorshipCommon = 741 {
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
        /// `sponsorship`: an object, [`WebhooksSponsorship`], or absent.
        sponsorship: Option<WebhooksSponsorship<'a>> = opt 764,
    }

    /// The payload of `sponsorship` with the action `created`.
    SponsorshipCreated = 742 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sponsorship`: an object, [`WebhooksSponsorship`], always there.
        sponsorship: WebhooksSponsorship<'a> = must 764,
    }

    /// The payload of `sponsorship` with the action `edited`.
    SponsorshipEdited = 743 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`SponsorshipChanges`], or absent.
        changes: Option<SponsorshipChanges<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sponsorship`: an object, [`WebhooksSponsorship`], always there.
        sponsorship: WebhooksSponsorship<'a> = must 764,
    }

    /// The payload of `sponsorship` with the action `pending_cancellation`.
    SponsorshipPendingCancellation = 744 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `effective_date`: a text, or absent.
        effective_date: Option<&'a str> = opt_text 258,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sponsorship`: an object, [`WebhooksSponsorship`], always there.
        sponsorship: WebhooksSponsorship<'a> = must 764,
    }

    /// The payload of `sponsorship` with the action `pending_tier_change`.
    SponsorshipPendingTierChange = 745 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`WebhooksChanges8`], or absent.
        changes: Option<WebhooksChanges8<'a>> = opt 109,
        /// `effective_date`: a time, or absent.
        effective_date: Option<Timestamp> = opt_time 258,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sponsorship`: an object, [`WebhooksSponsorship`], always there.
        sponsorship: WebhooksSponsorship<'a> = must 764,
    }

    /// Such as `sponsorship.tier` of `sponsorship.edited`.
    SponsorshipTier = 746 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 219,
        /// `is_custom_ammount`: a truth value, or absent.
        is_custom_ammount: Option<bool> = opt_flag 374,
        /// `is_custom_amount`: a truth value, or absent.
        is_custom_amount: Option<bool> = opt_flag 375,
        /// `is_one_time`: a truth value, or absent.
        is_one_time: Option<bool> = opt_flag 377,
        /// `monthly_price_in_cents`: an integer, in every payload of today's schema.
        monthly_price_in_cents: Option<i64> = opt_integer 469,
        /// `monthly_price_in_dollars`: an integer, in every payload of today's schema.
        monthly_price_in_dollars: Option<i64> = opt_integer 470,
        /// `name`: a text, always there.
        name: &'a str = must_text 474,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
    }

    /// The payload of `sponsorship` with the action `tier_changed`.
    SponsorshipTierChanged = 747 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt_text 9,
        /// `changes`: an object, [`WebhooksChanges8`], or absent.
        changes: Option<WebhooksChanges8<'a>> = opt 109,
        /// `enterprise`: an object, [`EventEnterprise`], or absent.
        enterprise: Option<EventEnterprise<'a>> = opt 267,
        /// `installation`: an object, [`InstallationReference`], or absent.
        installation: Option<InstallationReference<'a>> = opt 363,
        /// `organization`: an object, [`OrganizationSimple`], or absent.
        organization: Option<OrganizationSimple<'a>> = opt 506,
        /// `repository`: an object, [`Repository`], or absent.
        repository: Option<Repository<'a>> = opt 645,
        /// `sender`: an object, [`SimpleUser`], in every payload of today's schema.
        sender: Option<SimpleUser<'a>> = opt 742,
        /// `sponsorship`: an object, [`WebhooksSponsorship`], always there.
        sponsorship: WebhooksSponsorship<'a> = must 764,
    }

    /// Such as `hook` of `ping`.
    Webhook = 791 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt_flag 10,
        /// `app_id`: an integer, or absent.
        app_id: Option<i64> = opt_integer 50,
        /// `config`: an object, [`WebhookConfig`], in every payload of today's schema.
        config: Option<WebhookConfig<'a>> = opt 166,
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `deliveries_url`: a text, or absent.
        deliveries_url: Option<&'a str> = opt_text 210,
        /// `events`: a list, each a text out of [`WebhookEvents`], in every payload of today's schema.
        events: List<'a, WebhookEvents<'a>> = all 275,
        /// `id`: an integer, always there.
        id: i64 = must 352,
        /// `last_response`: an object, [`HookResponse`], or absent.
        last_response: Option<HookResponse<'a>> = opt 403,
        /// `name`: a text out of [`WebhookName`], always there.
        name: WebhookName<'a> = must 474,
        /// `ping_url`: a text, or absent.
        ping_url: Option<&'a str> = opt_text 555,
        /// `test_url`: a text, or absent.
        test_url: Option<&'a str> = opt_text 819,
        /// `type`: a text out of [`WebhookType`], in every payload of today's schema.
        type_: Option<WebhookType<'a>> = opt 846,
        /// `updated_at`: a time, in every payload of today's schema.
        updated_at: Option<Timestamp> = opt_time 851,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `hook.config` of `ping`.
    WebhookConfig = 792 {
        /// `content_type`: a text out of [`ContentType`], or absent.
        content_type: Option<ContentType<'a>> = opt 172,
        /// `insecure_ssl`: a text, a number or a truth value, or absent.
        insecure_ssl: Option<Scalar<'a>> = opt 362,
        /// `secret`: a text, or absent.
        secret: Option<&'a str> = opt_text 724,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt_text 855,
    }

    /// Such as `changes` of `sponsorship.tier_changed`.
    WebhooksChanges8 = 796 {
        /// `tier`: an object, [`WebhooksChanges8Tier`], in every payload of today's schema.
        tier: Option<WebhooksChanges8Tier<'a>> = opt 822,
    }

    /// Such as `changes.tier` of `sponsorship.tier_changed`.
    WebhooksChanges8Tier = 797 {
        /// `from`: an object, [`SponsorshipTier`], in every payload of today's schema.
        from: Option<SponsorshipTier<'a>> = opt 310,
    }

    /// Such as `sponsorship` of `sponsorship.edited`.
    WebhooksSponsorship = 803 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 181,
        /// `maintainer`: an object, [`WebhooksSponsorshipMaintainer`], or absent.
        maintainer: Option<WebhooksSponsorshipMaintainer<'a>> = opt 427,
        /// `node_id`: a text, in every payload of today's schema.
        node_id: Option<&'a str> = opt_text 483,
        /// `privacy_level`: a text, in every payload of today's schema.
        privacy_level: Option<&'a str> = opt_text 568,
        /// `sponsor`: an object, [`User`], or null.
        sponsor: Option<User<'a>> = opt 762,
        /// `sponsorable`: an object, [`User`], or null.
        sponsorable: Option<User<'a>> = opt 763,
        /// `tier`: an object, [`SponsorshipTier`], in every payload of today's schema.
        tier: Option<SponsorshipTier<'a>> = opt 822,
    }

    /// Such as `sponsorship.maintainer` of `sponsorship.edited`.
    WebhooksSponsorshipMaintainer = 804 {
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
        /// `user_view_type`: a text, or absent.
        user_view_type: Option<&'a str> = opt_text 858,
    }
}

webhook_payload::names! {
    'a;

    /// `content_type` of [`MetaHookConfig`], `content_type` of [`WebhookConfig`].
    ContentType {
        Form = "form",
        Json = "json",
    }

    /// `events` of [`Installation`].
    InstallationEvents {
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

    /// `target_type` of [`Installation`].
    InstallationTargetType {
        Organization = "Organization",
        User = "User",
    }

    /// `price_model` of [`MarketplacePurchasePlan`].
    MarketplacePurchasePlanPriceModel {
        FlatRateInCapitals = "FLAT_RATE",
        Free = "FREE",
        PerUnitInCapitals = "PER_UNIT",
        FlatRate = "flat-rate",
        PerUnit = "per-unit",
    }

    /// `insecure_ssl` of [`MetaHookConfig`].
    MetaHookConfigInsecureSsl {
        Verified = "0",
        Unverified = "1",
    }

    /// `events` of [`MetaHook`].
    MetaHookEvents {
        Every = "*",
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        Create = "create",
        Delete = "delete",
        DeployKey = "deploy_key",
        Deployment = "deployment",
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
        Meta = "meta",
        Milestone = "milestone",
        OrgBlock = "org_block",
        Organization = "organization",
        Package = "package",
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
        RepositoryVulnerabilityAlert = "repository_vulnerability_alert",
        SecretScanningAlert = "secret_scanning_alert",
        SecretScanningAlertLocation = "secret_scanning_alert_location",
        SecurityAndAnalysis = "security_and_analysis",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowJob = "workflow_job",
        WorkflowRun = "workflow_run",
    }

    /// `repository_selection` of [`PersonalAccessTokenRequest`].
    PersonalAccessTokenRequestRepositorySelection {
        All = "all",
        None = "none",
        Subset = "subset",
    }

    /// `repository_selection` of [`Installation`], `repository_selection` of [`InstallationRepositoriesAdded`], `repository_selection` of [`InstallationRepositoriesRemoved`].
    RepositorySelection {
        All = "all",
        Selected = "selected",
    }

    /// `events` of [`Webhook`].
    WebhookEvents {
        Every = "*",
        BranchProtectionRule = "branch_protection_rule",
        CheckRun = "check_run",
        CheckSuite = "check_suite",
        CodeScanningAlert = "code_scanning_alert",
        CommitComment = "commit_comment",
        Create = "create",
        Delete = "delete",
        DeployKey = "deploy_key",
        Deployment = "deployment",
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
        Meta = "meta",
        Milestone = "milestone",
        OrgBlock = "org_block",
        Organization = "organization",
        Package = "package",
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
        RepositoryImport = "repository_import",
        RepositoryVulnerabilityAlert = "repository_vulnerability_alert",
        SecretScanningAlert = "secret_scanning_alert",
        SecretScanningAlertLocation = "secret_scanning_alert_location",
        SecurityAndAnalysis = "security_and_analysis",
        Star = "star",
        Status = "status",
        Team = "team",
        TeamAdd = "team_add",
        Watch = "watch",
        WorkflowJob = "workflow_job",
        WorkflowRun = "workflow_run",
    }

    /// `name` of [`Webhook`].
    WebhookName {
        Web = "web",
    }

    /// `type` of [`Webhook`].
    WebhookType {
        App = "App",
        Organization = "Organization",
        Repository = "Repository",
    }
}
