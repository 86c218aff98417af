//! `account.application.authorized`, `account.application.deauthorized`, `account.external_account.created`, `account.external_account.deleted`, `account.external_account.updated`, `account.updated`, `application_fee.created`, `application_fee.refund.updated`, `application_fee.refunded`, `capability.updated`, `person.created`, `person.deleted`, `person.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `application`.
    Application = 43 {
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `application`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
    }

    /// `application_fee`.
    ApplicationFee = 44 {
        /// `account`: the id of an object, or the object, in every payload of today's schema.
        account: Option<Expandable<'a>> = opt 5,
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_refunded`: an integer, in every payload of today's schema.
        amount_refunded: Option<i64> = opt 108,
        /// `application`: the id of an object, or the object, in every payload of today's schema.
        application: Option<Expandable<'a>> = opt 129,
        /// `balance_transaction`: the id of an object, or the object, or null.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `charge`: the id of an object, or the object, in every payload of today's schema.
        charge: Option<Expandable<'a>> = opt 313,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `fee_source`: an object, [`ApplicationFeeFeeSource`], or null.
        fee_source: Option<ApplicationFeeFeeSource<'a>> = opt 629,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `application_fee`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `originating_transaction`: the id of an object, or the object, or null.
        originating_transaction: Option<Expandable<'a>> = opt 1010,
        /// `refunded`: a truth value, in every payload of today's schema.
        refunded: Option<bool> = opt 1293,
        /// `refunds`: the first page of a list, each an object, [`FeeRefund`], in every payload of today's schema.
        refunds: Page<'a, FeeRefund<'a>> = all 1295,
    }

    /// `fee_source` of [`ApplicationFee`].
    ApplicationFeeFeeSource = 45 {
        /// `charge`: a text, or absent.
        charge: Option<&'a str> = opt 313,
        /// `payout`: a text, or absent.
        payout: Option<&'a str> = opt 1112,
        /// `type`: a text out of [`ApplicationFeeFeeSourceType`], in every payload of today's schema.
        type_: Option<ApplicationFeeFeeSourceType<'a>> = opt 1681,
    }

    /// `capability`.
    Capability = 125 {
        /// `account`: the id of an object, or the object, in every payload of today's schema.
        account: Option<Expandable<'a>> = opt 5,
        /// `future_requirements`: an object, [`CapabilityFutureRequirements`], or absent.
        future_requirements: Option<CapabilityFutureRequirements<'a>> = opt 685,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `object`: the text `capability`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt 1335,
        /// `requested_at`: a time, or null.
        requested_at: Option<Timestamp> = opt 1337,
        /// `requirements`: an object, [`CapabilityRequirements`], or absent.
        requirements: Option<CapabilityRequirements<'a>> = opt 1351,
        /// `status`: a text out of [`CapabilityStatus`], in every payload of today's schema.
        status: Option<CapabilityStatus<'a>> = opt 1519,
    }

    /// `future_requirements` of [`Capability`].
    CapabilityFutureRequirements = 126 {
        /// `alternatives`: a list, each an object, [`RequirementAlternative`], or null.
        alternatives: List<'a, RequirementAlternative<'a>> = all 85,
        /// `current_deadline`: a time, or null.
        current_deadline: Option<Timestamp> = opt 393,
        /// `currently_due`: a list, each a text, in every payload of today's schema.
        currently_due: List<'a, &'a str> = all 399,
        /// `disabled_reason`: a text out of [`CapabilityFutureRequirementsDisabledReason`], or null.
        disabled_reason: Option<CapabilityFutureRequirementsDisabledReason<'a>> = opt 509,
        /// `errors`: a list, each an object, [`RequirementError`], in every payload of today's schema.
        errors: List<'a, RequirementError<'a>> = all 574,
        /// `eventually_due`: a list, each a text, in every payload of today's schema.
        eventually_due: List<'a, &'a str> = all 584,
        /// `past_due`: a list, each a text, in every payload of today's schema.
        past_due: List<'a, &'a str> = all 1048,
        /// `pending_verification`: a list, each a text, in every payload of today's schema.
        pending_verification: List<'a, &'a str> = all 1129,
    }

    /// `requirements` of [`Capability`].
    CapabilityRequirements = 127 {
        /// `alternatives`: a list, each an object, [`RequirementAlternative`], or null.
        alternatives: List<'a, RequirementAlternative<'a>> = all 85,
        /// `current_deadline`: a time, or null.
        current_deadline: Option<Timestamp> = opt 393,
        /// `currently_due`: a list, each a text, in every payload of today's schema.
        currently_due: List<'a, &'a str> = all 399,
        /// `disabled_reason`: a text out of [`CapabilityFutureRequirementsDisabledReason`], or null.
        disabled_reason: Option<CapabilityFutureRequirementsDisabledReason<'a>> = opt 509,
        /// `errors`: a list, each an object, [`RequirementError`], in every payload of today's schema.
        errors: List<'a, RequirementError<'a>> = all 574,
        /// `eventually_due`: a list, each a text, in every payload of today's schema.
        eventually_due: List<'a, &'a str> = all 584,
        /// `past_due`: a list, each a text, in every payload of today's schema.
        past_due: List<'a, &'a str> = all 1048,
        /// `pending_verification`: a list, each a text, in every payload of today's schema.
        pending_verification: List<'a, &'a str> = all 1129,
    }

    /// `fee_refund`.
    FeeRefund = 329 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `balance_transaction`: the id of an object, or the object, or null.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `fee`: the id of an object, or the object, in every payload of today's schema.
        fee: Option<Expandable<'a>> = opt 626,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `fee_refund`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
    }
}

webhook_payload::names! {
    'a;

    /// `type` of [`ApplicationFeeFeeSource`].
    ApplicationFeeFeeSourceType {
        Charge = "charge",
        Payout = "payout",
    }

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
        Inactive = "inactive",
        Pending = "pending",
        Unrequested = "unrequested",
    }
}
