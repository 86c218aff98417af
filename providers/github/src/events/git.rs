//! `push`, `create`, `delete`, `commit_comment`, `status`, `gollum`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

crate::typed::actions! {
    /// `commit_comment`, by its action.
    pub enum CommitCommentEvent {
        Created(CommitCommentCreated) = "created",
    }
}

webhook_payload::payload! {
    /// The payload of `commit_comment` with the action `created`.
    pub struct CommitCommentCreated {
        always {
            comment: CommitCommentComment = "comment",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `comment` of `commit_comment.created`.
    pub struct CommitCommentComment {
        always {
            id: i64 = "id",
        }
        maybe {
            author_association: AuthorAssociation = "author_association",
            body: String = "body",
            commit_id: String = "commit_id",
            created_at: Time = "created_at",
            html_url: String = "html_url",
            line: i64 = "line",
            node_id: String = "node_id",
            path: String = "path",
            position: i64 = "position",
            reactions: Box<ReleaseReactions> = "reactions",
            updated_at: Time = "updated_at",
            url: String = "url",
            user: Box<User> = "user",
        }
    }

    /// The payload of `create`.
    pub struct Create {
        always {
            master_branch: String = "master_branch",
            pusher_type: String = "pusher_type",
            r#ref: String = "ref",
            ref_type: RefType = "ref_type",
        }
        maybe {
            description: String = "description",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `delete`.
    pub struct Delete {
        always {
            pusher_type: String = "pusher_type",
            r#ref: String = "ref",
            ref_type: RefType = "ref_type",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// The payload of `gollum`.
    pub struct Gollum {
        always {
            pages: Vec<GollumPage> = "pages",
        }
        maybe {
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `pages` of `gollum`.
    pub struct GollumPage {
        always {}
        maybe {
            action: GollumPageAction = "action",
            html_url: String = "html_url",
            page_name: String = "page_name",
            sha: String = "sha",
            summary: String = "summary",
            title: String = "title",
        }
    }

    /// The payload of `push`.
    pub struct Push {
        always {
            after: String = "after",
            before: String = "before",
            commits: Vec<Commit> = "commits",
            compare: String = "compare",
            created: bool = "created",
            deleted: bool = "deleted",
            forced: bool = "forced",
            pusher: Pusher = "pusher",
            r#ref: String = "ref",
        }
        maybe {
            base_ref: String = "base_ref",
            enterprise: Box<Enterprise> = "enterprise",
            head_commit: Box<Commit> = "head_commit",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
        }
    }

    /// Such as `commits` of `push`.
    pub struct Commit {
        always {
            id: String = "id",
        }
        maybe {
            added: Vec<String> = "added",
            author: Pusher = "author",
            committer: Pusher = "committer",
            distinct: bool = "distinct",
            message: String = "message",
            modified: Vec<String> = "modified",
            removed: Vec<String> = "removed",
            timestamp: Time = "timestamp",
            tree_id: String = "tree_id",
            url: String = "url",
        }
    }

    /// Such as `pusher` of `push`.
    pub struct Pusher {
        always {
            name: String = "name",
        }
        maybe {
            date: String = "date",
            email: String = "email",
            username: String = "username",
        }
    }

    /// The payload of `status`.
    pub struct Status {
        always {
            branches: Vec<StatusBranche> = "branches",
            commit: StatusCommit = "commit",
            context: String = "context",
            created_at: Time = "created_at",
            id: i64 = "id",
            name: String = "name",
            sha: String = "sha",
            state: StatusState = "state",
            updated_at: Time = "updated_at",
        }
        maybe {
            avatar_url: String = "avatar_url",
            description: String = "description",
            enterprise: Box<Enterprise> = "enterprise",
            installation: SimpleInstallation = "installation",
            organization: Box<OrganizationSimple> = "organization",
            repository: Box<Repository> = "repository",
            sender: Box<SimpleUser> = "sender",
            target_url: String = "target_url",
        }
    }

    /// Such as `branches` of `status`.
    pub struct StatusBranche {
        always {
            name: String = "name",
        }
        maybe {
            commit: StatusBrancheCommit = "commit",
            protected: bool = "protected",
        }
    }

    /// Such as `branches.commit` of `status`.
    pub struct StatusBrancheCommit {
        always {}
        maybe {
            sha: String = "sha",
            url: String = "url",
        }
    }

    /// Such as `commit` of `status`.
    pub struct StatusCommit {
        always {}
        maybe {
            author: Box<StatusCommitAuthor> = "author",
            comments_url: String = "comments_url",
            commit: Box<StatusCommitCommit> = "commit",
            committer: Box<StatusCommitAuthor> = "committer",
            html_url: String = "html_url",
            node_id: String = "node_id",
            parents: Vec<StatusCommitParent> = "parents",
            sha: String = "sha",
            url: String = "url",
        }
    }

    /// Such as `commit.author` of `status`.
    pub struct StatusCommitAuthor {
        always {}
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
            id: i64 = "id",
            login: String = "login",
            name: String = "name",
            node_id: String = "node_id",
            organizations_url: String = "organizations_url",
            received_events_url: String = "received_events_url",
            repos_url: String = "repos_url",
            site_admin: bool = "site_admin",
            starred_url: String = "starred_url",
            subscriptions_url: String = "subscriptions_url",
            r#type: DeploymentReviewerType = "type",
            url: String = "url",
        }
    }

    /// Such as `commit.commit` of `status`.
    pub struct StatusCommitCommit {
        always {}
        maybe {
            author: Pusher = "author",
            comment_count: i64 = "comment_count",
            committer: Pusher = "committer",
            message: String = "message",
            tree: StatusCommitCommitTree = "tree",
            url: String = "url",
            verification: StatusCommitCommitVerification = "verification",
        }
    }

    /// Such as `commit.commit.tree` of `status`.
    pub struct StatusCommitCommitTree {
        always {}
        maybe {
            sha: String = "sha",
            url: String = "url",
        }
    }

    /// Such as `commit.commit.verification` of `status`.
    pub struct StatusCommitCommitVerification {
        always {}
        maybe {
            payload: String = "payload",
            reason: StatusCommitCommitVerificationReason = "reason",
            signature: String = "signature",
            verified: bool = "verified",
            verified_at: String = "verified_at",
        }
    }

    /// Such as `commit.parents` of `status`.
    pub struct StatusCommitParent {
        always {}
        maybe {
            html_url: String = "html_url",
            sha: String = "sha",
            url: String = "url",
        }
    }
}

webhook_payload::names! {
    /// `action` of [`GollumPage`].
    pub enum GollumPageAction {
        Created = "created",
        Edited = "edited",
    }
    /// `ref_type` of [`Create`], `ref_type` of [`Delete`].
    pub enum RefType {
        Branch = "branch",
        Tag = "tag",
    }
    /// `reason` of [`StatusCommitCommitVerification`].
    pub enum StatusCommitCommitVerificationReason {
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
    pub enum StatusState {
        Error = "error",
        Failure = "failure",
        Pending = "pending",
        Success = "success",
    }
}
