//! `release`, `package`, `registry_package`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `release`, by its action.
    pub enum ReleaseEvent {
        Created(ReleaseCreated) = "created",
        Deleted(ReleaseDeleted) = "deleted",
        Edited(ReleaseEdited) = "edited",
        Prereleased(ReleasePrereleased) = "prereleased",
        Published(ReleasePublished) = "published",
        Released(ReleaseReleased) = "released",
        Unpublished(ReleaseUnpublished) = "unpublished",
    }

    /// `package`, by its action.
    pub enum PackageEvent {
        Published(PackagePublished) = "published",
        Updated(PackageUpdated) = "updated",
    }

    /// `registry_package`, by its action.
    pub enum RegistryPackageEvent {
        Published(RegistryPackagePublished) = "published",
        Updated(RegistryPackageUpdated) = "updated",
    }
}

webhook_payload::payload! {
    /// The payload of `package` with the action `published`.
    pub struct PackagePublished {
        always {
            package: PackagePackage = "package",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `package.package_version.container_metadata` of `package.published`.
    pub struct PackagePackagePackageVersionContainerMetadata {
        always {}
        maybe {
            labels: Json = "labels",
            manifest: Json = "manifest",
            tag: PackagePackagePackageVersionContainerMetadataTag = "tag",
        }
    }

    /// Such as `package.package_version.container_metadata.tag` of `package.published`.
    pub struct PackagePackagePackageVersionContainerMetadataTag {
        always {}
        maybe {
            digest: String = "digest",
            name: String = "name",
        }
    }

    /// Such as `package.package_version.npm_metadata` of `package.published`.
    pub struct PackagePackagePackageVersionNpmMetadata {
        always {}
        maybe {
            author: Json = "author",
            bin: Json = "bin",
            bugs: Json = "bugs",
            commit_oid: String = "commit_oid",
            contributors: Vec<Json> = "contributors",
            cpu: Vec<String> = "cpu",
            deleted_by_id: i64 = "deleted_by_id",
            dependencies: Json = "dependencies",
            description: String = "description",
            dev_dependencies: Json = "dev_dependencies",
            directories: Json = "directories",
            dist: Json = "dist",
            engines: Json = "engines",
            files: Vec<String> = "files",
            git_head: String = "git_head",
            has_shrinkwrap: bool = "has_shrinkwrap",
            homepage: String = "homepage",
            id: String = "id",
            installation_command: String = "installation_command",
            keywords: Vec<String> = "keywords",
            license: String = "license",
            main: String = "main",
            maintainers: Vec<Json> = "maintainers",
            man: Json = "man",
            name: String = "name",
            node_version: String = "node_version",
            npm_user: String = "npm_user",
            npm_version: String = "npm_version",
            optional_dependencies: Json = "optional_dependencies",
            os: Vec<String> = "os",
            peer_dependencies: Json = "peer_dependencies",
            published_via_actions: bool = "published_via_actions",
            readme: String = "readme",
            release_id: i64 = "release_id",
            repository: Json = "repository",
            scripts: Json = "scripts",
            version: String = "version",
        }
    }

    /// Such as `package.package_version.nuget_metadata` of `package.published`.
    pub struct PackagePackagePackageVersionNugetMetadata {
        always {}
        maybe {
            id: Scalar = "id",
            name: String = "name",
            value: ScalarOr<PackagePackagePackageVersionNugetMetadataValue> = "value",
        }
    }

    /// Such as `package.package_version.nuget_metadata.value` of `package.published`.
    pub struct PackagePackagePackageVersionNugetMetadataValue {
        always {}
        maybe {
            branch: String = "branch",
            commit: String = "commit",
            r#type: String = "type",
            url: String = "url",
        }
    }

    /// The payload of `package` with the action `updated`.
    pub struct PackageUpdated {
        always {
            package: PackagePackage = "package",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `package` of `package.updated`.
    pub struct PackagePackage {
        always {
            id: i64 = "id",
        }
        maybe {
            created_at: Time = "created_at",
            description: String = "description",
            ecosystem: String = "ecosystem",
            html_url: String = "html_url",
            name: String = "name",
            namespace: String = "namespace",
            owner: Box<User> = "owner",
            package_type: String = "package_type",
            package_version: Box<PackagePackagePackageVersion> = "package_version",
            registry: PackagePackageRegistry = "registry",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `package.package_version` of `package.updated`.
    pub struct PackagePackagePackageVersion {
        always {
            id: i64 = "id",
        }
        maybe {
            author: Box<User> = "author",
            body: Json = "body",
            body_html: String = "body_html",
            container_metadata: PackagePackagePackageVersionContainerMetadata = "container_metadata",
            created_at: Time = "created_at",
            description: String = "description",
            docker_metadata: Vec<PackagePackagePackageVersionDockerMetadata> = "docker_metadata",
            draft: bool = "draft",
            html_url: String = "html_url",
            installation_command: String = "installation_command",
            manifest: String = "manifest",
            metadata: Vec<Json> = "metadata",
            name: String = "name",
            npm_metadata: Box<PackagePackagePackageVersionNpmMetadata> = "npm_metadata",
            nuget_metadata: Vec<PackagePackagePackageVersionNugetMetadata> = "nuget_metadata",
            package_files: Vec<PackagePackagePackageVersionPackageFile> = "package_files",
            package_url: String = "package_url",
            prerelease: bool = "prerelease",
            release: Box<PackagePackagePackageVersionRelease> = "release",
            rubygems_metadata: Vec<RubyGemsMetadata> = "rubygems_metadata",
            source_url: String = "source_url",
            summary: String = "summary",
            tag_name: String = "tag_name",
            target_commitish: String = "target_commitish",
            target_oid: String = "target_oid",
            updated_at: Time = "updated_at",
            version: String = "version",
        }
    }

    /// Such as `package.package_version.docker_metadata` of `package.updated`.
    pub struct PackagePackagePackageVersionDockerMetadata {
        always {}
        maybe {
            tags: Vec<String> = "tags",
        }
    }

    /// Such as `package.package_version.package_files` of `package.updated`.
    pub struct PackagePackagePackageVersionPackageFile {
        always {
            id: i64 = "id",
        }
        maybe {
            content_type: String = "content_type",
            created_at: Time = "created_at",
            download_url: String = "download_url",
            md5: String = "md5",
            name: String = "name",
            sha1: String = "sha1",
            sha256: String = "sha256",
            size: i64 = "size",
            state: String = "state",
            updated_at: Time = "updated_at",
        }
    }

    /// Such as `package.package_version.release` of `package.updated`.
    pub struct PackagePackagePackageVersionRelease {
        always {
            id: i64 = "id",
        }
        maybe {
            author: Box<User> = "author",
            created_at: Time = "created_at",
            draft: bool = "draft",
            html_url: String = "html_url",
            name: String = "name",
            prerelease: bool = "prerelease",
            published_at: Time = "published_at",
            tag_name: String = "tag_name",
            target_commitish: String = "target_commitish",
            url: String = "url",
        }
    }

    /// Such as `package.package_version.rubygems_metadata` of `package.updated`.
    pub struct RubyGemsMetadata {
        always {}
        maybe {
            commit_oid: String = "commit_oid",
            dependencies: Vec<Map<String>> = "dependencies",
            description: String = "description",
            homepage: String = "homepage",
            metadata: Map<String> = "metadata",
            name: String = "name",
            platform: String = "platform",
            readme: String = "readme",
            repo: String = "repo",
            version_info: RubyGemsMetadataVersionInfo = "version_info",
        }
    }

    /// Such as `package.package_version.rubygems_metadata.version_info` of `package.updated`.
    pub struct RubyGemsMetadataVersionInfo {
        always {}
        maybe {
            version: String = "version",
        }
    }

    /// Such as `package.registry` of `package.updated`.
    pub struct PackagePackageRegistry {
        always {}
        maybe {
            about_url: String = "about_url",
            name: String = "name",
            r#type: String = "type",
            url: String = "url",
            vendor: String = "vendor",
        }
    }

    /// The payload of `registry_package` with the action `published`.
    pub struct RegistryPackagePublished {
        always {
            registry_package: RegistryPackageRegistryPackage = "registry_package",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `registry_package.package_version.container_metadata` of `registry_package.published`.
    pub struct RegistryPackageRegistryPackagePackageVersionContainerMetadata {
        always {}
        maybe {
            labels: Json = "labels",
            manifest: Json = "manifest",
            tag: RegistryPackageRegistryPackagePackageVersionContainerMetadataTag = "tag",
        }
    }

    /// Such as `registry_package.package_version.container_metadata.tag` of `registry_package.published`.
    pub struct RegistryPackageRegistryPackagePackageVersionContainerMetadataTag {
        always {}
        maybe {
            digest: String = "digest",
            name: String = "name",
        }
    }

    /// Such as `registry_package.package_version.npm_metadata` of `registry_package.published`.
    pub struct RegistryPackageRegistryPackagePackageVersionNpmMetadata {
        always {}
        maybe {
            author: Json = "author",
            bin: Json = "bin",
            bugs: Json = "bugs",
            commit_oid: String = "commit_oid",
            contributors: Vec<String> = "contributors",
            cpu: Vec<String> = "cpu",
            deleted_by_id: i64 = "deleted_by_id",
            dependencies: Json = "dependencies",
            description: String = "description",
            dev_dependencies: Json = "dev_dependencies",
            directories: Json = "directories",
            dist: Json = "dist",
            engines: Json = "engines",
            files: Vec<String> = "files",
            git_head: String = "git_head",
            has_shrinkwrap: bool = "has_shrinkwrap",
            homepage: String = "homepage",
            id: String = "id",
            installation_command: String = "installation_command",
            keywords: Vec<String> = "keywords",
            license: String = "license",
            main: String = "main",
            maintainers: Vec<String> = "maintainers",
            man: Json = "man",
            name: String = "name",
            node_version: String = "node_version",
            npm_user: String = "npm_user",
            npm_version: String = "npm_version",
            optional_dependencies: Json = "optional_dependencies",
            os: Vec<String> = "os",
            peer_dependencies: Json = "peer_dependencies",
            published_via_actions: bool = "published_via_actions",
            readme: String = "readme",
            release_id: i64 = "release_id",
            repository: Json = "repository",
            scripts: Json = "scripts",
            version: String = "version",
        }
    }

    /// Such as `registry_package.package_version.nuget_metadata` of `registry_package.published`.
    pub struct RegistryPackageRegistryPackagePackageVersionNugetMetadata {
        always {}
        maybe {
            id: Json = "id",
            name: String = "name",
            value: ScalarOr<RegistryPackageRegistryPackagePackageVersionNugetMetadataValue> = "value",
        }
    }

    /// Such as `registry_package.package_version.nuget_metadata.value` of `registry_package.published`.
    pub struct RegistryPackageRegistryPackagePackageVersionNugetMetadataValue {
        always {}
        maybe {
            branch: String = "branch",
            commit: String = "commit",
            r#type: String = "type",
            url: String = "url",
        }
    }

    /// Such as `registry_package.registry` of `registry_package.published`.
    pub struct RegistryPackageRegistryPackageRegistry {
        always {}
        maybe {
            about_url: String = "about_url",
            name: String = "name",
            r#type: String = "type",
            url: String = "url",
            vendor: String = "vendor",
        }
    }

    /// The payload of `registry_package` with the action `updated`.
    pub struct RegistryPackageUpdated {
        always {
            registry_package: RegistryPackageRegistryPackage = "registry_package",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `registry_package` of `registry_package.updated`.
    pub struct RegistryPackageRegistryPackage {
        always {
            id: i64 = "id",
        }
        maybe {
            created_at: String = "created_at",
            description: String = "description",
            ecosystem: String = "ecosystem",
            html_url: String = "html_url",
            name: String = "name",
            namespace: String = "namespace",
            owner: Box<RegistryPackageRegistryPackageOwner> = "owner",
            package_type: String = "package_type",
            package_version: Box<RegistryPackageRegistryPackagePackageVersion> = "package_version",
            registry: RegistryPackageRegistryPackageRegistry = "registry",
            updated_at: String = "updated_at",
        }
    }

    /// Such as `registry_package.owner` of `registry_package.updated`.
    pub struct RegistryPackageRegistryPackageOwner {
        always {
            id: i64 = "id",
        }
        maybe {
            avatar_url: String = "avatar_url",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
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

    /// Such as `registry_package.package_version` of `registry_package.updated`.
    pub struct RegistryPackageRegistryPackagePackageVersion {
        always {
            id: i64 = "id",
        }
        maybe {
            author: Box<RegistryPackageRegistryPackagePackageVersionAuthor> = "author",
            body: Json = "body",
            body_html: String = "body_html",
            container_metadata: RegistryPackageRegistryPackagePackageVersionContainerMetadata = "container_metadata",
            created_at: String = "created_at",
            description: String = "description",
            docker_metadata: Vec<Option<RegistryPackageRegistryPackagePackageVersionDockerMetadata>> = "docker_metadata",
            draft: bool = "draft",
            html_url: String = "html_url",
            installation_command: String = "installation_command",
            manifest: String = "manifest",
            metadata: Vec<Json> = "metadata",
            name: String = "name",
            npm_metadata: Box<RegistryPackageRegistryPackagePackageVersionNpmMetadata> = "npm_metadata",
            nuget_metadata: Vec<RegistryPackageRegistryPackagePackageVersionNugetMetadata> = "nuget_metadata",
            package_files: Vec<RegistryPackageRegistryPackagePackageVersionPackageFile> = "package_files",
            package_url: String = "package_url",
            prerelease: bool = "prerelease",
            release: Box<RegistryPackageRegistryPackagePackageVersionRelease> = "release",
            rubygems_metadata: Vec<RubyGemsMetadata> = "rubygems_metadata",
            summary: String = "summary",
            tag_name: String = "tag_name",
            target_commitish: String = "target_commitish",
            target_oid: String = "target_oid",
            updated_at: String = "updated_at",
            version: String = "version",
        }
    }

    /// Such as `registry_package.package_version.author` of `registry_package.updated`.
    pub struct RegistryPackageRegistryPackagePackageVersionAuthor {
        always {
            id: i64 = "id",
        }
        maybe {
            avatar_url: String = "avatar_url",
            events_url: String = "events_url",
            followers_url: String = "followers_url",
            following_url: String = "following_url",
            gists_url: String = "gists_url",
            gravatar_id: String = "gravatar_id",
            html_url: String = "html_url",
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

    /// Such as `registry_package.package_version.docker_metadata` of `registry_package.updated`.
    pub struct RegistryPackageRegistryPackagePackageVersionDockerMetadata {
        always {}
        maybe {
            tags: Vec<String> = "tags",
        }
    }

    /// Such as `registry_package.package_version.package_files` of `registry_package.updated`.
    pub struct RegistryPackageRegistryPackagePackageVersionPackageFile {
        always {}
        maybe {
            content_type: String = "content_type",
            created_at: String = "created_at",
            download_url: String = "download_url",
            id: i64 = "id",
            md5: String = "md5",
            name: String = "name",
            sha1: String = "sha1",
            sha256: String = "sha256",
            size: i64 = "size",
            state: String = "state",
            updated_at: String = "updated_at",
        }
    }

    /// Such as `registry_package.package_version.release` of `registry_package.updated`.
    pub struct RegistryPackageRegistryPackagePackageVersionRelease {
        always {}
        maybe {
            author: Box<RegistryPackageRegistryPackagePackageVersionReleaseAuthor> = "author",
            created_at: String = "created_at",
            draft: bool = "draft",
            html_url: String = "html_url",
            id: i64 = "id",
            name: String = "name",
            prerelease: bool = "prerelease",
            published_at: String = "published_at",
            tag_name: String = "tag_name",
            target_commitish: String = "target_commitish",
            url: String = "url",
        }
    }

    /// Such as `registry_package.package_version.release.author` of `registry_package.updated`.
    pub struct RegistryPackageRegistryPackagePackageVersionReleaseAuthor {
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

    /// The payload of `release` with the action `created`.
    pub struct ReleaseCreated {
        always {
            release: Release = "release",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `release` with the action `deleted`.
    pub struct ReleaseDeleted {
        always {
            release: Release = "release",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `release` with the action `edited`.
    pub struct ReleaseEdited {
        always {
            changes: ReleaseChanges = "changes",
            release: Release = "release",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `changes` of `release.edited`.
    pub struct ReleaseChanges {
        always {}
        maybe {
            body: ReleaseChangesBody = "body",
            make_latest: ReleaseChangesMakeLatest = "make_latest",
            name: ReleaseChangesName = "name",
            tag_name: ReleaseChangesTagName = "tag_name",
        }
    }

    /// Such as `changes.body` of `release.edited`.
    pub struct ReleaseChangesBody {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.make_latest` of `release.edited`.
    pub struct ReleaseChangesMakeLatest {
        always {}
        maybe {
            to: bool = "to",
        }
    }

    /// Such as `changes.name` of `release.edited`.
    pub struct ReleaseChangesName {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `changes.tag_name` of `release.edited`.
    pub struct ReleaseChangesTagName {
        always {}
        maybe {
            from: String = "from",
        }
    }

    /// Such as `release` of `release.edited`.
    pub struct Release {
        always {
            id: i64 = "id",
            tag_name: String = "tag_name",
        }
        maybe {
            assets: Vec<Option<ReleaseAsset>> = "assets",
            assets_url: String = "assets_url",
            author: Box<User> = "author",
            body: String = "body",
            created_at: Time = "created_at",
            discussion_url: String = "discussion_url",
            draft: bool = "draft",
            html_url: String = "html_url",
            immutable: bool = "immutable",
            name: String = "name",
            node_id: String = "node_id",
            prerelease: bool = "prerelease",
            published_at: Time = "published_at",
            reactions: Box<ReleaseReactions> = "reactions",
            tarball_url: String = "tarball_url",
            target_commitish: String = "target_commitish",
            updated_at: Time = "updated_at",
            upload_url: String = "upload_url",
            url: String = "url",
            zipball_url: String = "zipball_url",
        }
    }

    /// Such as `release.assets` of `release.edited`.
    pub struct ReleaseAsset {
        always {
            id: i64 = "id",
        }
        maybe {
            browser_download_url: String = "browser_download_url",
            content_type: String = "content_type",
            created_at: Time = "created_at",
            digest: String = "digest",
            download_count: i64 = "download_count",
            label: String = "label",
            name: String = "name",
            node_id: String = "node_id",
            size: i64 = "size",
            state: ReleaseAssetState = "state",
            updated_at: Time = "updated_at",
            uploader: Box<User> = "uploader",
            url: String = "url",
        }
    }

    /// The payload of `release` with the action `prereleased`.
    pub struct ReleasePrereleased {
        always {
            release: Release = "release",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `release` with the action `published`.
    pub struct ReleasePublished {
        always {
            release: Release = "release",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `release` with the action `released`.
    pub struct ReleaseReleased {
        always {
            release: Release = "release",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `release` with the action `unpublished`.
    pub struct ReleaseUnpublished {
        always {
            release: Release = "release",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }
}

webhook_payload::names! {
    /// `state` of [`ReleaseAsset`].
    pub enum ReleaseAssetState {
        Uploaded = "uploaded",
    }
}
