//! `ping`, `meta`, `installation`, `installation_repositories`, `installation_target`, `github_app_authorization`, `marketplace_purchase`, `personal_access_token_request`, `sponsorship`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `meta`, by its action.
    pub enum MetaEvent {
        Deleted(MetaDeleted) = "deleted",
    }

    /// `installation`, by its action.
    pub enum InstallationEvent {
        Created(InstallationCreated) = "created",
        Deleted(InstallationDeleted) = "deleted",
        NewPermissionsAccepted(InstallationNewPermissionsAccepted) = "new_permissions_accepted",
        Suspend(InstallationSuspend) = "suspend",
        Unsuspend(InstallationUnsuspend) = "unsuspend",
    }

    /// `installation_repositories`, by its action.
    pub enum InstallationRepositoriesEvent {
        Added(InstallationRepositoriesAdded) = "added",
        Removed(InstallationRepositoriesRemoved) = "removed",
    }

    /// `installation_target`, by its action.
    pub enum InstallationTargetEvent {
        Renamed(InstallationTargetRenamed) = "renamed",
    }

    /// `github_app_authorization`, by its action.
    pub enum GithubAppAuthorizationEvent {
        Revoked(GithubAppAuthorizationRevoked) = "revoked",
    }

    /// `marketplace_purchase`, by its action.
    pub enum MarketplacePurchaseEvent {
        Cancelled(MarketplacePurchaseCancelled) = "cancelled",
        Changed(MarketplacePurchaseChanged) = "changed",
        PendingChange(MarketplacePurchasePendingChange) = "pending_change",
        PendingChangeCancelled(MarketplacePurchasePendingChangeCancelled) = "pending_change_cancelled",
        Purchased(MarketplacePurchasePurchased) = "purchased",
    }

    /// `personal_access_token_request`, by its action.
    pub enum PersonalAccessTokenRequestEvent {
        Approved(PersonalAccessTokenRequestApproved) = "approved",
        Cancelled(PersonalAccessTokenRequestCancelled) = "cancelled",
        Created(PersonalAccessTokenRequestCreated) = "created",
        Denied(PersonalAccessTokenRequestDenied) = "denied",
    }

    /// `sponsorship`, by its action.
    pub enum SponsorshipEvent {
        Cancelled(SponsorshipCancelled) = "cancelled",
        Created(SponsorshipCreated) = "created",
        Edited(SponsorshipEdited) = "edited",
        PendingCancellation(SponsorshipPendingCancellation) = "pending_cancellation",
        PendingTierChange(SponsorshipPendingTierChange) = "pending_tier_change",
        TierChanged(SponsorshipTierChanged) = "tier_changed",
    }
}

webhook_payload::payload! {
    /// The payload of `github_app_authorization` with the action `revoked`.
    pub struct GithubAppAuthorizationRevoked {
        always {}
        maybe {
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `installation` with the action `created`.
    pub struct InstallationCreated {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: Box<Installation> = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repositories: Vec<InstallationRepository> = "repositories",
            repository: Box<Repository> = "repository",
            requester: Box<User> = "requester",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `installation` of `installation.created`.
    pub struct Installation {
        always {
            id: i64 = "id",
        }
        maybe {
            access_tokens_url: String = "access_tokens_url",
            account: Box<AppOwner> = "account",
            app_id: i64 = "app_id",
            app_slug: String = "app_slug",
            client_id: String = "client_id",
            contact_email: String = "contact_email",
            created_at: Time = "created_at",
            events: Vec<String> = "events",
            has_multiple_single_files: bool = "has_multiple_single_files",
            html_url: String = "html_url",
            permissions: Map<Permissions> = "permissions",
            repositories_url: String = "repositories_url",
            repository_selection: RepositorySelection = "repository_selection",
            single_file_name: String = "single_file_name",
            single_file_paths: Vec<String> = "single_file_paths",
            suspended_at: Time = "suspended_at",
            suspended_by: Box<SimpleUser> = "suspended_by",
            target_id: i64 = "target_id",
            target_type: String = "target_type",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `repositories` of `installation.created`.
    pub struct InstallationRepository {
        always {
            id: i64 = "id",
        }
        maybe {
            full_name: String = "full_name",
            name: String = "name",
            node_id: String = "node_id",
            private: bool = "private",
        }
    }

    /// The payload of `installation` with the action `deleted`.
    pub struct InstallationDeleted {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: Box<Installation> = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repositories: Vec<InstallationRepository> = "repositories",
            repository: Box<Repository> = "repository",
            requester: Json = "requester",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `installation` with the action `new_permissions_accepted`.
    pub struct InstallationNewPermissionsAccepted {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: Box<Installation> = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repositories: Vec<InstallationRepository> = "repositories",
            repository: Box<Repository> = "repository",
            requester: Json = "requester",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `installation` with the action `suspend`.
    pub struct InstallationSuspend {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: Box<Installation> = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repositories: Vec<InstallationRepository> = "repositories",
            repository: Box<Repository> = "repository",
            requester: Json = "requester",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `installation` with the action `unsuspend`.
    pub struct InstallationUnsuspend {
        always {}
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: Box<Installation> = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repositories: Vec<InstallationRepository> = "repositories",
            repository: Box<Repository> = "repository",
            requester: Json = "requester",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `installation_repositories` with the action `added`.
    pub struct InstallationRepositoriesAdded {
        always {
            repositories_added: Vec<InstallationRepositoriesRepositoriesAdded> = "repositories_added",
            repositories_removed: Vec<InstallationRepositoriesRepositoriesKept> = "repositories_removed",
            repository_selection: RepositorySelection = "repository_selection",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: Box<Installation> = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            requester: Box<User> = "requester",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `repositories_added` of `installation_repositories.added`.
    pub struct InstallationRepositoriesRepositoriesAdded {
        always {
            id: i64 = "id",
        }
        maybe {
            full_name: String = "full_name",
            name: String = "name",
            node_id: String = "node_id",
            private: bool = "private",
        }
    }

    /// Such as `repositories_removed` of `installation_repositories.added`.
    pub struct InstallationRepositoriesRepositoriesKept {
        always {}
        maybe {
            full_name: String = "full_name",
            id: i64 = "id",
            name: String = "name",
            node_id: String = "node_id",
            private: bool = "private",
        }
    }

    /// The payload of `installation_repositories` with the action `removed`.
    pub struct InstallationRepositoriesRemoved {
        always {
            repositories_added: Vec<InstallationRepositoriesRepositoriesAdded> = "repositories_added",
            repositories_removed: Vec<InstallationRepositoriesRepositoriesRemoved> = "repositories_removed",
            repository_selection: RepositorySelection = "repository_selection",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: Box<Installation> = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            requester: Box<User> = "requester",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `repositories_removed` of `installation_repositories.removed`.
    pub struct InstallationRepositoriesRepositoriesRemoved {
        always {
            id: i64 = "id",
        }
        maybe {
            full_name: String = "full_name",
            name: String = "name",
            node_id: String = "node_id",
            private: bool = "private",
        }
    }

    /// The payload of `installation_target` with the action `renamed`.
    pub struct InstallationTargetRenamed {
        always {
            account: InstallationTargetAccount = "account",
            changes: InstallationTargetChanges = "changes",
            target_type: String = "target_type",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `account` of `installation_target.renamed`.
    pub struct InstallationTargetAccount {
        always {
            id: i64 = "id",
        }
        maybe {
            archived_at: String = "archived_at",
            avatar_url: String = "avatar_url",
            created_at: String = "created_at",
            description: Json = "description",
            events_url: String = "events_url",
            followers: i64 = "followers",
            followers_url: String = "followers_url",
            following: i64 = "following",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            has_organization_projects: bool = "has_organization_projects",
            has_repository_projects: bool = "has_repository_projects",
            hooks_url: String = "hooks_url",
            html_url: String = "html_url",
            is_verified: bool = "is_verified",
            issues_url: String = "issues_url",
            login: String = "login",
            members_url: String = "members_url",
            name: String = "name",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            public_gists: i64 = "public_gists",
            public_members_url: String = "public_members_url",
            public_repos: i64 = "public_repos",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            slug: String = "slug",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: String = "type",
            updated_at: String = "updated_at",
            url: String = "url",
            user_view_type: String = "user_view_type",
            website_url: Json = "website_url",
        }
    }

    /// Such as `changes` of `installation_target.renamed`.
    pub struct InstallationTargetChanges {
        always {}
        maybe {
            login: InstallationTargetChangesLogin = "login",
            slug: InstallationTargetChangesSlug = "slug",
        }
    }

    /// Such as `changes.login` of `installation_target.renamed`.
    pub struct InstallationTargetChangesLogin {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.slug` of `installation_target.renamed`.
    pub struct InstallationTargetChangesSlug {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// The payload of `marketplace_purchase` with the action `cancelled`.
    pub struct MarketplacePurchaseCancelled {
        always {
            effective_date: Time = "effective_date",
            marketplace_purchase: MarketplacePurchase = "marketplace_purchase",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            previous_marketplace_purchase: Box<MarketplacePurchase> = "previous_marketplace_purchase",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `marketplace_purchase` with the action `changed`.
    pub struct MarketplacePurchaseChanged {
        always {
            effective_date: Time = "effective_date",
            marketplace_purchase: MarketplacePurchase = "marketplace_purchase",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            previous_marketplace_purchase: Box<MarketplacePurchase> = "previous_marketplace_purchase",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `marketplace_purchase` of `marketplace_purchase.changed`.
    pub struct MarketplacePurchase {
        always {}
        maybe {
            account: MarketplacePurchaseAccount = "account",
            billing_cycle: String = "billing_cycle",
            free_trial_ends_on: String = "free_trial_ends_on",
            next_billing_date: Time = "next_billing_date",
            on_free_trial: bool = "on_free_trial",
            plan: Box<MarketplacePurchasePlan> = "plan",
            unit_count: i64 = "unit_count",
        }
    }

    /// Such as `marketplace_purchase.account` of `marketplace_purchase.changed`.
    pub struct MarketplacePurchaseAccount {
        always {
            id: i64 = "id",
        }
        maybe {
            login: String = "login",
            node_id: String = "node_id",
            organization_billing_email: String = "organization_billing_email",
            r#type: String = "type",
        }
    }

    /// Such as `marketplace_purchase.plan` of `marketplace_purchase.changed`.
    pub struct MarketplacePurchasePlan {
        always {
            id: i64 = "id",
        }
        maybe {
            bullets: Vec<Option<String>> = "bullets",
            description: String = "description",
            has_free_trial: bool = "has_free_trial",
            monthly_price_in_cents: i64 = "monthly_price_in_cents",
            name: String = "name",
            price_model: MarketplacePurchasePlanPriceModel = "price_model",
            unit_name: String = "unit_name",
            yearly_price_in_cents: i64 = "yearly_price_in_cents",
        }
    }

    /// The payload of `marketplace_purchase` with the action `pending_change`.
    pub struct MarketplacePurchasePendingChange {
        always {
            effective_date: String = "effective_date",
            marketplace_purchase: MarketplacePurchase = "marketplace_purchase",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            previous_marketplace_purchase: Box<MarketplacePurchase> = "previous_marketplace_purchase",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `marketplace_purchase` with the action `pending_change_cancelled`.
    pub struct MarketplacePurchasePendingChangeCancelled {
        always {
            effective_date: String = "effective_date",
            marketplace_purchase: MarketplacePurchase = "marketplace_purchase",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            previous_marketplace_purchase: Box<MarketplacePurchase> = "previous_marketplace_purchase",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `marketplace_purchase` with the action `purchased`.
    pub struct MarketplacePurchasePurchased {
        always {
            effective_date: Time = "effective_date",
            marketplace_purchase: MarketplacePurchase = "marketplace_purchase",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            previous_marketplace_purchase: Box<MarketplacePurchase> = "previous_marketplace_purchase",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `meta` with the action `deleted`.
    pub struct MetaDeleted {
        always {
            hook: MetaHook = "hook",
            hook_id: i64 = "hook_id",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `hook` of `meta.deleted`.
    pub struct MetaHook {
        always {
            id: i64 = "id",
        }
        maybe {
            active: bool = "active",
            config: MetaHookConfig = "config",
            created_at: Time = "created_at",
            events: Vec<MetaHookEvents> = "events",
            name: String = "name",
            r#type: String = "type",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `hook.config` of `meta.deleted`.
    pub struct MetaHookConfig {
        always {}
        maybe {
            content_type: MetaHookConfigContentType = "content_type",
            insecure_ssl: String = "insecure_ssl",
            secret: String = "secret",
            url: String = "url",
        }
    }

    /// The payload of `personal_access_token_request` with the action `approved`.
    pub struct PersonalAccessTokenRequestApproved {
        always {
            personal_access_token_request: PersonalAccessTokenRequest = "personal_access_token_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `personal_access_token_request` with the action `cancelled`.
    pub struct PersonalAccessTokenRequestCancelled {
        always {
            personal_access_token_request: PersonalAccessTokenRequest = "personal_access_token_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `personal_access_token_request` with the action `created`.
    pub struct PersonalAccessTokenRequestCreated {
        always {
            personal_access_token_request: PersonalAccessTokenRequest = "personal_access_token_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `personal_access_token_request` with the action `denied`.
    pub struct PersonalAccessTokenRequestDenied {
        always {
            personal_access_token_request: PersonalAccessTokenRequest = "personal_access_token_request",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `personal_access_token_request` of `personal_access_token_request.denied`.
    pub struct PersonalAccessTokenRequest {
        always {
            id: i64 = "id",
        }
        maybe {
            created_at: String = "created_at",
            owner: Box<SimpleUser> = "owner",
            permissions_added: PersonalAccessTokenRequestPermissionsAdded = "permissions_added",
            permissions_result: PersonalAccessTokenRequestPermissionsResult = "permissions_result",
            permissions_upgraded: PersonalAccessTokenRequestPermissionsUpgraded = "permissions_upgraded",
            repositories: Vec<PersonalAccessTokenRequestRepository> = "repositories",
            repository_count: i64 = "repository_count",
            repository_selection: PersonalAccessTokenRequestRepositorySelection = "repository_selection",
            token_expired: bool = "token_expired",
            token_expires_at: String = "token_expires_at",
            token_id: i64 = "token_id",
            token_last_used_at: String = "token_last_used_at",
            token_name: String = "token_name",
        }
    }

    /// Such as `personal_access_token_request.permissions_added` of `personal_access_token_request.denied`.
    pub struct PersonalAccessTokenRequestPermissionsAdded {
        always {}
        maybe {
            organization: Map<String> = "organization",
            other: Map<String> = "other",
            repository: Map<String> = "repository",
        }
    }

    /// Such as `personal_access_token_request.permissions_result` of `personal_access_token_request.denied`.
    pub struct PersonalAccessTokenRequestPermissionsResult {
        always {}
        maybe {
            organization: Map<String> = "organization",
            other: Map<String> = "other",
            repository: Map<String> = "repository",
        }
    }

    /// Such as `personal_access_token_request.permissions_upgraded` of `personal_access_token_request.denied`.
    pub struct PersonalAccessTokenRequestPermissionsUpgraded {
        always {}
        maybe {
            organization: Map<String> = "organization",
            other: Map<String> = "other",
            repository: Map<String> = "repository",
        }
    }

    /// Such as `personal_access_token_request.repositories` of `personal_access_token_request.denied`.
    pub struct PersonalAccessTokenRequestRepository {
        always {
            id: i64 = "id",
        }
        maybe {
            full_name: String = "full_name",
            name: String = "name",
            node_id: String = "node_id",
            private: bool = "private",
        }
    }

    /// The payload of `ping`.
    pub struct Ping {
        always {}
        maybe {
            hook: Box<Webhook> = "hook",
            hook_id: i64 = "hook_id",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            zen: String = "zen",
        }
    }

    /// Such as `hook` of `ping`.
    pub struct Webhook {
        always {
            id: i64 = "id",
        }
        maybe {
            active: bool = "active",
            app_id: i64 = "app_id",
            config: WebhookConfig = "config",
            created_at: Time = "created_at",
            deliveries_url: String = "deliveries_url",
            events: Vec<String> = "events",
            last_response: HookResponse = "last_response",
            name: WebhookName = "name",
            ping_url: String = "ping_url",
            test_url: String = "test_url",
            r#type: String = "type",
            updated_at: Time = "updated_at",
            url: String = "url",
        }
    }

    /// Such as `hook.config` of `ping`.
    pub struct WebhookConfig {
        always {}
        maybe {
            content_type: String = "content_type",
            insecure_ssl: Scalar = "insecure_ssl",
            secret: String = "secret",
            url: String = "url",
        }
    }

    /// Such as `hook.last_response` of `ping`.
    pub struct HookResponse {
        always {}
        maybe {
            code: i64 = "code",
            message: String = "message",
            status: String = "status",
        }
    }

    /// The payload of `sponsorship` with the action `cancelled`.
    pub struct SponsorshipCancelled {
        always {
            sponsorship: WebhooksSponsorship = "sponsorship",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `sponsorship` with the action `created`.
    pub struct SponsorshipCreated {
        always {
            sponsorship: WebhooksSponsorship = "sponsorship",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `sponsorship` with the action `edited`.
    pub struct SponsorshipEdited {
        always {
            changes: SponsorshipChanges = "changes",
            sponsorship: WebhooksSponsorship = "sponsorship",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `sponsorship.edited`.
    pub struct SponsorshipChanges {
        always {}
        maybe {
            privacy_level: SponsorshipChangesPrivacyLevel = "privacy_level",
        }
    }

    /// Such as `changes.privacy_level` of `sponsorship.edited`.
    pub struct SponsorshipChangesPrivacyLevel {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `sponsorship` of `sponsorship.edited`.
    pub struct WebhooksSponsorship {
        always {}
        maybe {
            created_at: Time = "created_at",
            maintainer: Box<WebhooksSponsorshipMaintainer> = "maintainer",
            node_id: String = "node_id",
            privacy_level: String = "privacy_level",
            sponsor: Box<User> = "sponsor",
            sponsorable: Box<User> = "sponsorable",
            tier: Box<SponsorshipTier> = "tier",
        }
    }

    /// Such as `sponsorship.maintainer` of `sponsorship.edited`.
    pub struct WebhooksSponsorshipMaintainer {
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
            user_view_type: String = "user_view_type",
        }
    }

    /// Such as `sponsorship.tier` of `sponsorship.edited`.
    pub struct SponsorshipTier {
        always {}
        maybe {
            created_at: Time = "created_at",
            description: String = "description",
            is_custom_ammount: bool = "is_custom_ammount",
            is_custom_amount: bool = "is_custom_amount",
            is_one_time: bool = "is_one_time",
            monthly_price_in_cents: i64 = "monthly_price_in_cents",
            monthly_price_in_dollars: i64 = "monthly_price_in_dollars",
            name: String = "name",
            node_id: String = "node_id",
        }
    }

    /// The payload of `sponsorship` with the action `pending_cancellation`.
    pub struct SponsorshipPendingCancellation {
        always {
            sponsorship: WebhooksSponsorship = "sponsorship",
        }
        maybe {
            effective_date: String = "effective_date",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `sponsorship` with the action `pending_tier_change`.
    pub struct SponsorshipPendingTierChange {
        always {
            changes: WebhooksChanges8 = "changes",
            sponsorship: WebhooksSponsorship = "sponsorship",
        }
        maybe {
            effective_date: Time = "effective_date",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `sponsorship` with the action `tier_changed`.
    pub struct SponsorshipTierChanged {
        always {
            changes: WebhooksChanges8 = "changes",
            sponsorship: WebhooksSponsorship = "sponsorship",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `sponsorship.tier_changed`.
    pub struct WebhooksChanges8 {
        always {}
        maybe {
            tier: WebhooksChanges8Tier = "tier",
        }
    }

    /// Such as `changes.tier` of `sponsorship.tier_changed`.
    pub struct WebhooksChanges8Tier {
        always {}
        maybe {
            from: Box<SponsorshipTier> = "from",
        }
    }
}

webhook_payload::names! {
    /// `price_model` of [`MarketplacePurchasePlan`].
    pub enum MarketplacePurchasePlanPriceModel {
        FlatRateInCapitals = "FLAT_RATE",
        Free = "FREE",
        PerUnitInCapitals = "PER_UNIT",
        FlatRate = "flat-rate",
        PerUnit = "per-unit",
    }
    /// `content_type` of [`MetaHookConfig`].
    pub enum MetaHookConfigContentType {
        Form = "form",
        Json = "json",
    }
    /// `events` of [`MetaHook`].
    pub enum MetaHookEvents {
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
    pub enum PersonalAccessTokenRequestRepositorySelection {
        All = "all",
        None = "none",
        Subset = "subset",
    }
    /// `repository_selection` of [`Installation`], `repository_selection` of [`InstallationRepositoriesAdded`], `repository_selection` of [`InstallationRepositoriesRemoved`].
    pub enum RepositorySelection {
        All = "all",
        Selected = "selected",
    }
    /// `name` of [`Webhook`].
    pub enum WebhookName {
        Web = "web",
    }
}
