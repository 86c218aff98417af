//! `apps.install.created`, `apps.install.deleted`, `apps.install.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `apps.install`.
    pub struct AppsInstall {
        const OBJECT = "apps.install" in "object";
        always {
            id: String = "id",
        }
        maybe {
            account: String = "account",
            app: String = "app",
            approval_required: bool = "approval_required",
            auth_code: String = "auth_code",
            channel: AppsInstallChannel = "channel",
            content_security_policy_granted: AppsInstallContentSecurityPolicyGranted = "content_security_policy_granted",
            content_security_policy_pending: AppsInstallContentSecurityPolicyPending = "content_security_policy_pending",
            created: i64 = "created",
            created_by: String = "created_by",
            endpoints_granted: Vec<String> = "endpoints_granted",
            endpoints_pending: Vec<String> = "endpoints_pending",
            livemode: bool = "livemode",
            permissions_granted: Vec<String> = "permissions_granted",
            permissions_pending: Vec<String> = "permissions_pending",
            status: AppsInstallStatus = "status",
        }
    }

    /// Such as `content_security_policy_granted` of [`AppsInstall`].
    pub struct AppsInstallContentSecurityPolicyGranted {
        always {}
        maybe {
            connect_src: Vec<String> = "connect_src",
            image_src: Vec<String> = "image_src",
        }
    }

    /// Such as `content_security_policy_pending` of [`AppsInstall`].
    pub struct AppsInstallContentSecurityPolicyPending {
        always {}
        maybe {
            connect_src: Vec<String> = "connect_src",
            image_src: Vec<String> = "image_src",
        }
    }
}

webhook_payload::names! {
    /// `channel` of [`AppsInstall`].
    pub enum AppsInstallChannel {
        PrivateLive = "private_live",
        PrivateTest = "private_test",
        Public = "public",
        Review = "review",
        Testing = "testing",
    }
    /// `status` of [`AppsInstall`].
    pub enum AppsInstallStatus {
        InstallFailed = "install_failed",
        Installed = "installed",
        Installing = "installing",
        UninstallFailed = "uninstall_failed",
        Uninstalling = "uninstalling",
    }
}
