//! `account.application.authorized`, `account.application.deauthorized`, `account.external_account.created`, `account.external_account.deleted`, `account.external_account.updated`, `account.updated`, `application_fee.created`, `application_fee.refund.updated`, `application_fee.refunded`, `capability.updated`, `person.created`, `person.deleted`, `person.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `capability`.
    Capability = 130 {
        /// `account`: the id of a [`Account`], or the object, in every payload of today's schema.
        account: Option<Expandable<'a, Account<'a>>> = opt 5,
        /// `future_requirements`: an object, [`CapabilityFutureRequirements`], or absent.
        future_requirements: Option<CapabilityFutureRequirements<'a>> = opt 722,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `object`: the text `capability`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt_flag 1401,
        /// `requested_at`: a time, or null.
        requested_at: Option<Timestamp> = opt_time 1403,
        /// `requirements`: an object, [`CapabilityRequirements`], or absent.
        requirements: Option<CapabilityRequirements<'a>> = opt 1417,
        /// `status`: a text out of [`CapabilityStatus`], in every payload of today's schema.
        status: Option<CapabilityStatus<'a>> = opt 1592,
    }

    /// `future_requirements` of [`Capability`].
    CapabilityFutureRequirements = 131 {
        /// `alternatives`: a list, each an object, [`RequirementAlternative`], or null.
        alternatives: List<'a, RequirementAlternative<'a>> = all 88,
        /// `current_deadline`: a time, or null.
        current_deadline: Option<Timestamp> = opt_time 412,
        /// `currently_due`: a list, each a text, in every payload of today's schema.
        currently_due: List<'a, &'a str> = all 418,
        /// `disabled_reason`: a text out of [`CapabilityFutureRequirementsDisabledReason`], or null.
        disabled_reason: Option<CapabilityFutureRequirementsDisabledReason<'a>> = opt 532,
        /// `errors`: a list, each an object, [`RequirementError`], in every payload of today's schema.
        errors: List<'a, RequirementError<'a>> = all 603,
        /// `eventually_due`: a list, each a text, in every payload of today's schema.
        eventually_due: List<'a, &'a str> = all 613,
        /// `past_due`: a list, each a text, in every payload of today's schema.
        past_due: List<'a, &'a str> = all 1102,
        /// `pending_verification`: a list, each a text, in every payload of today's schema.
        pending_verification: List<'a, &'a str> = all 1185,
    }

    /// `requirements` of [`Capability`].
    CapabilityRequirements = 132 {
        /// `alternatives`: a list, each an object, [`RequirementAlternative`], or absent, or null.
        alternatives: List<'a, RequirementAlternative<'a>> = all 88,
        /// `current_deadline`: a time, or null.
        current_deadline: Option<Timestamp> = opt_time 412,
        /// `currently_due`: a list, each a text, in every payload of today's schema.
        currently_due: List<'a, &'a str> = all 418,
        /// `disabled_reason`: a text out of [`CapabilityFutureRequirementsDisabledReason`], or null.
        disabled_reason: Option<CapabilityFutureRequirementsDisabledReason<'a>> = opt 532,
        /// `errors`: a list, each an object, [`RequirementError`], or absent.
        errors: List<'a, RequirementError<'a>> = all 603,
        /// `eventually_due`: a list, each a text, in every payload of today's schema.
        eventually_due: List<'a, &'a str> = all 613,
        /// `past_due`: a list, each a text, in every payload of today's schema.
        past_due: List<'a, &'a str> = all 1102,
        /// `pending_verification`: a list, each a text, in every payload of today's schema.
        pending_verification: List<'a, &'a str> = all 1185,
    }
}

webhook_payload::names! {
    'a;

    /// `disabled_reason` of [`CapabilityFutureRequirements`], `disabled_reason` of [`CapabilityRequirements`].
    CapabilityFutureRequirementsDisabledReason {
        OtherKind = "other",
        PausedInactivity = "paused.inactivity",
        PendingOnboarding = "pending.onboarding",
        PendingReview = "pending.review",
        PlatformDisabled = "platform_disabled",
        PlatformPaused = "platform_paused",
        RejectedInactivity = "rejected.inactivity",
        RejectedOther = "rejected.other",
        RejectedUnsupportedBusiness = "rejected.unsupported_business",
        RequirementsFieldsNeeded = "requirements.fields_needed",
    }

    /// `status` of [`Capability`].
    CapabilityStatus {
        Active = "active",
        Disabled = "disabled",
        Inactive = "inactive",
        Pending = "pending",
        Unrequested = "unrequested",
    }
}
