//! `reserve.hold.created`, `reserve.hold.updated`, `reserve.plan.created`, `reserve.plan.disabled`, `reserve.plan.expired`, `reserve.plan.updated`, `reserve.release.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `reserve.hold`.
    ReserveHold = 781 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_releasable`: an integer, or absent.
        amount_releasable: Option<i64> = opt 109,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `created_by`: a text out of [`CreatedBy`], in every payload of today's schema.
        created_by: Option<CreatedBy<'a>> = opt 376,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `destination`: a text out of [`Destination`], in every payload of today's schema.
        destination: Option<Destination<'a>> = opt 489,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `is_releasable`: a truth value, or absent.
        is_releasable: Option<bool> = opt 805,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `reserve.hold`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `reason`: a text out of [`ReserveHoldReason`], in every payload of today's schema.
        reason: Option<ReserveHoldReason<'a>> = opt 1239,
        /// `release_details`: a list, each an object, [`ReserveHoldReleaseDetail`], or absent.
        release_details: List<'a, ReserveHoldReleaseDetail<'a>> = all 1311,
        /// `release_schedule`: an object, [`ReserveHoldReleaseSchedule`], in every payload of today's schema.
        release_schedule: Option<ReserveHoldReleaseSchedule<'a>> = opt 1312,
        /// `reserve_plan`: the id of an object, or the object, or null.
        reserve_plan: Option<Expandable<'a>> = opt 1353,
        /// `source_charge`: the id of an object, or the object, or null.
        source_charge: Option<Expandable<'a>> = opt 1484,
        /// `source_type`: a text out of [`ReserveHoldSourceType`], in every payload of today's schema.
        source_type: Option<ReserveHoldSourceType<'a>> = opt 1494,
    }

    /// `release_details` of [`ReserveHold`].
    ReserveHoldReleaseDetail = 782 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `reserve_release`: a text, in every payload of today's schema.
        reserve_release: Option<&'a str> = opt 1354,
    }

    /// `release_schedule` of [`ReserveHold`].
    ReserveHoldReleaseSchedule = 783 {
        /// `release_after`: a time, or null.
        release_after: Option<Timestamp> = opt 1310,
        /// `scheduled_release`: a time, or null.
        scheduled_release: Option<Timestamp> = opt 1405,
    }

    /// `reserve.plan`.
    ReservePlan = 784 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `created_by`: a text out of [`CreatedBy`], in every payload of today's schema.
        created_by: Option<CreatedBy<'a>> = opt 376,
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt 389,
        /// `destination`: a text out of [`Destination`], in every payload of today's schema.
        destination: Option<Destination<'a>> = opt 489,
        /// `disabled_at`: a time, or null.
        disabled_at: Option<Timestamp> = opt 508,
        /// `fixed_release`: an object, [`ReservePlanFixedRelease`], or absent.
        fixed_release: Option<ReservePlanFixedRelease<'a>> = opt 649,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `manual_release`: a value of no known form, or absent.
        manual_release: Option<Value<'a>> = opt 889,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `reserve.plan`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `percent`: an integer, in every payload of today's schema.
        percent: Option<i64> = opt 1131,
        /// `rolling_release`: an object, [`ReservePlanRollingRelease`], or absent.
        rolling_release: Option<ReservePlanRollingRelease<'a>> = opt 1387,
        /// `status`: a text out of [`ReservePlanStatus`], in every payload of today's schema.
        status: Option<ReservePlanStatus<'a>> = opt 1519,
        /// `type`: a text out of [`ReservePlanType`], in every payload of today's schema.
        type_: Option<ReservePlanType<'a>> = opt 1681,
    }

    /// `fixed_release` of [`ReservePlan`].
    ReservePlanFixedRelease = 785 {
        /// `release_after`: a time, in every payload of today's schema.
        release_after: Option<Timestamp> = opt 1310,
        /// `scheduled_release`: a time, in every payload of today's schema.
        scheduled_release: Option<Timestamp> = opt 1405,
    }

    /// `rolling_release` of [`ReservePlan`].
    ReservePlanRollingRelease = 786 {
        /// `days_after_charge`: an integer, in every payload of today's schema.
        days_after_charge: Option<i64> = opt 451,
        /// `expires_on`: an integer, or null.
        expires_on: Option<i64> = opt 609,
    }

    /// `reserve.release`.
    ReserveRelease = 787 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `created_by`: a text out of [`CreatedBy`], in every payload of today's schema.
        created_by: Option<CreatedBy<'a>> = opt 376,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `destination`: a text out of [`ReserveReleaseDestination`], in every payload of today's schema.
        destination: Option<ReserveReleaseDestination<'a>> = opt 489,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `reserve.release`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `reason`: a text out of [`ReserveReleaseReason`], in every payload of today's schema.
        reason: Option<ReserveReleaseReason<'a>> = opt 1239,
        /// `released_at`: a time, in every payload of today's schema.
        released_at: Option<Timestamp> = opt 1313,
        /// `reserve_hold`: the id of an object, or the object, or null.
        reserve_hold: Option<Expandable<'a>> = opt 1352,
        /// `reserve_plan`: the id of an object, or the object, or null.
        reserve_plan: Option<Expandable<'a>> = opt 1353,
        /// `source_transaction`: an object, [`ReserveReleaseSourceTransaction`], or absent.
        source_transaction: Option<ReserveReleaseSourceTransaction<'a>> = opt 1491,
    }

    /// `source_transaction` of [`ReserveRelease`].
    ReserveReleaseSourceTransaction = 788 {
        /// `dispute`: the id of an object, or the object, or absent.
        dispute: Option<Expandable<'a>> = opt 520,
        /// `refund`: the id of an object, or the object, or absent.
        refund: Option<Expandable<'a>> = opt 1271,
        /// `type`: a text out of [`ReserveReleaseSourceTransactionType`], in every payload of today's schema.
        type_: Option<ReserveReleaseSourceTransactionType<'a>> = opt 1681,
    }
}

webhook_payload::names! {
    'a;

    /// `created_by` of [`ReserveHold`], `created_by` of [`ReservePlan`], `created_by` of [`ReserveRelease`].
    CreatedBy {
        Application = "application",
        Stripe = "stripe",
    }

    /// `destination` of [`ReserveHold`], `destination` of [`ReservePlan`].
    Destination {
        OtherKind = "other",
        RiskReserved = "risk_reserved",
        SettlementReserved = "settlement_reserved",
    }

    /// `reason` of [`ReserveHold`].
    ReserveHoldReason {
        Charge = "charge",
        Standalone = "standalone",
    }

    /// `source_type` of [`ReserveHold`].
    ReserveHoldSourceType {
        BankAccount = "bank_account",
        Card = "card",
        Fpx = "fpx",
    }

    /// `status` of [`ReservePlan`].
    ReservePlanStatus {
        Active = "active",
        Disabled = "disabled",
        Expired = "expired",
        OtherKind = "other",
    }

    /// `type` of [`ReservePlan`].
    ReservePlanType {
        FixedRelease = "fixed_release",
        ManualRelease = "manual_release",
        OtherKind = "other",
        RollingRelease = "rolling_release",
    }

    /// `destination` of [`ReserveRelease`].
    ReserveReleaseDestination {
        OtherKind = "other",
        Payments = "payments",
    }

    /// `reason` of [`ReserveRelease`].
    ReserveReleaseReason {
        HoldExpired = "hold_expired",
        HoldReleasedEarly = "hold_released_early",
        HoldReversed = "hold_reversed",
        PlanDisabled = "plan_disabled",
    }

    /// `type` of [`ReserveReleaseSourceTransaction`].
    ReserveReleaseSourceTransactionType {
        Dispute = "dispute",
        Refund = "refund",
    }
}
