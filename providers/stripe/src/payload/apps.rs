//! `apps.install.created`, `apps.install.deleted`, `apps.install.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `apps.install`.
    AppsInstall = 46 {
        /// `account`: a text, in every payload of today's schema.
        account: Option<&'a str> = opt_text 5,
        /// `app`: a text, in every payload of today's schema.
        app: Option<&'a str> = opt_text 130,
        /// `approval_required`: a truth value, in every payload of today's schema.
        approval_required: Option<bool> = opt_flag 145,
        /// `auth_code`: a text, or null.
        auth_code: Option<&'a str> = opt_text 161,
        /// `channel`: a text out of [`AppsInstallChannel`], in every payload of today's schema.
        channel: Option<AppsInstallChannel<'a>> = opt 328,
        /// `content_security_policy_granted`: an object, [`AppsInstallContentSecurityPolicyGranted`], in every payload of today's schema.
        content_security_policy_granted: Option<AppsInstallContentSecurityPolicyGranted<'a>> = opt 383,
        /// `content_security_policy_pending`: an object, [`AppsInstallContentSecurityPolicyPending`], in every payload of today's schema.
        content_security_policy_pending: Option<AppsInstallContentSecurityPolicyPending<'a>> = opt 384,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `created_by`: a text, or null.
        created_by: Option<&'a str> = opt_text 394,
        /// `endpoints_granted`: a list, each a text, in every payload of today's schema.
        endpoints_granted: List<'a, &'a str> = all 588,
        /// `endpoints_pending`: a list, each a text, in every payload of today's schema.
        endpoints_pending: List<'a, &'a str> = all 589,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `apps.install`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `permissions_granted`: a list, each a text, in every payload of today's schema.
        permissions_granted: List<'a, &'a str> = all 1196,
        /// `permissions_pending`: a list, each a text, in every payload of today's schema.
        permissions_pending: List<'a, &'a str> = all 1197,
        /// `status`: a text out of [`AppsInstallStatus`], in every payload of today's schema.
        status: Option<AppsInstallStatus<'a>> = opt 1592,
    }

    /// `content_security_policy_granted` of [`AppsInstall`].
    AppsInstallContentSecurityPolicyGranted = 47 {
        /// `connect_src`: a list, each a text, in every payload of today's schema.
        connect_src: List<'a, &'a str> = all 379,
        /// `image_src`: a list, each a text, in every payload of today's schema.
        image_src: List<'a, &'a str> = all 778,
    }

    /// `content_security_policy_pending` of [`AppsInstall`].
    AppsInstallContentSecurityPolicyPending = 48 {
        /// `connect_src`: a list, each a text, in every payload of today's schema.
        connect_src: List<'a, &'a str> = all 379,
        /// `image_src`: a list, each a text, in every payload of today's schema.
        image_src: List<'a, &'a str> = all 778,
    }
}

webhook_payload::names! {
    'a;

    /// `channel` of [`AppsInstall`].
    AppsInstallChannel {
        PrivateLive = "private_live",
        PrivateTest = "private_test",
        Public = "public",
        Review = "review",
        Testing = "testing",
    }

    /// `status` of [`AppsInstall`].
    AppsInstallStatus {
        InstallFailed = "install_failed",
        Installed = "installed",
        Installing = "installing",
        UninstallFailed = "uninstall_failed",
        Uninstalling = "uninstalling",
    }
}
