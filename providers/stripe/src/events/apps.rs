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
        account: Option<&'a str> = opt 5,
        /// `app`: a text, in every payload of today's schema.
        app: Option<&'a str> = opt 123,
        /// `approval_required`: a truth value, in every payload of today's schema.
        approval_required: Option<bool> = opt 138,
        /// `auth_code`: a text, or null.
        auth_code: Option<&'a str> = opt 153,
        /// `channel`: a text out of [`AppsInstallChannel`], in every payload of today's schema.
        channel: Option<AppsInstallChannel<'a>> = opt 312,
        /// `content_security_policy_granted`: an object, [`AppsInstallContentSecurityPolicyGranted`], in every payload of today's schema.
        content_security_policy_granted: Option<AppsInstallContentSecurityPolicyGranted<'a>> = opt 365,
        /// `content_security_policy_pending`: an object, [`AppsInstallContentSecurityPolicyPending`], in every payload of today's schema.
        content_security_policy_pending: Option<AppsInstallContentSecurityPolicyPending<'a>> = opt 366,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `created_by`: a text, or null.
        created_by: Option<&'a str> = opt 376,
        /// `endpoints_granted`: a list, each a text, in every payload of today's schema.
        endpoints_granted: List<'a, &'a str> = all 560,
        /// `endpoints_pending`: a list, each a text, in every payload of today's schema.
        endpoints_pending: List<'a, &'a str> = all 561,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `apps.install`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `permissions_granted`: a list, each a text, in every payload of today's schema.
        permissions_granted: List<'a, &'a str> = all 1140,
        /// `permissions_pending`: a list, each a text, in every payload of today's schema.
        permissions_pending: List<'a, &'a str> = all 1141,
        /// `status`: a text out of [`AppsInstallStatus`], in every payload of today's schema.
        status: Option<AppsInstallStatus<'a>> = opt 1519,
    }

    /// `content_security_policy_granted` of [`AppsInstall`].
    AppsInstallContentSecurityPolicyGranted = 47 {
        /// `connect_src`: a list, each a text, in every payload of today's schema.
        connect_src: List<'a, &'a str> = all 361,
        /// `image_src`: a list, each a text, in every payload of today's schema.
        image_src: List<'a, &'a str> = all 739,
    }

    /// `content_security_policy_pending` of [`AppsInstall`].
    AppsInstallContentSecurityPolicyPending = 48 {
        /// `connect_src`: a list, each a text, in every payload of today's schema.
        connect_src: List<'a, &'a str> = all 361,
        /// `image_src`: a list, each a text, in every payload of today's schema.
        image_src: List<'a, &'a str> = all 739,
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
