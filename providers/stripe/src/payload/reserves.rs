//! `reserve.hold.created`, `reserve.hold.updated`, `reserve.plan.created`, `reserve.plan.disabled`, `reserve.plan.expired`, `reserve.plan.updated`, `reserve.release.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `reserve.hold`.
    ReserveHold = 870 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `amount_releasable`: an integer, or absent.
        amount_releasable: Option<i64> = opt_integer 116,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `created_by`: a text out of [`CreatedBy`], in every payload of today's schema.
        created_by: Option<CreatedBy<'a>> = opt 394,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `destination`: a text out of [`Destination`], or absent.
        destination: Option<Destination<'a>> = opt 512,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `is_releasable`: a truth value, or absent.
        is_releasable: Option<bool> = opt_flag 846,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `reserve.hold`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `reason`: a text out of [`ReserveHoldReason`], in every payload of today's schema.
        reason: Option<ReserveHoldReason<'a>> = opt 1300,
        /// `release_details`: a list, each an object, [`ReserveHoldReleaseDetail`], or absent.
        release_details: List<'a, ReserveHoldReleaseDetail<'a>> = all 1375,
        /// `release_schedule`: an object, [`ReserveHoldReleaseSchedule`], in every payload of today's schema.
        release_schedule: Option<ReserveHoldReleaseSchedule<'a>> = opt 1376,
        /// `reserve_plan`: the id of a [`ReservePlan`], or the object, or null.
        reserve_plan: Option<Expandable<'a, ReservePlan<'a>>> = opt 1419,
        /// `source_charge`: the id of a [`Charge`], or the object, or null.
        source_charge: Option<Expandable<'a, Charge<'a>>> = opt 1557,
        /// `source_type`: a text out of [`ReserveHoldSourceType`], in every payload of today's schema.
        source_type: Option<ReserveHoldSourceType<'a>> = opt 1567,
    }

    /// `release_details` of [`ReserveHold`].
    ReserveHoldReleaseDetail = 871 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `reserve_release`: a text, in every payload of today's schema.
        reserve_release: Option<&'a str> = opt_text 1420,
    }

    /// `release_schedule` of [`ReserveHold`].
    ReserveHoldReleaseSchedule = 872 {
        /// `release_after`: a time, or null.
        release_after: Option<Timestamp> = opt_time 1374,
        /// `scheduled_release`: a time, or null.
        scheduled_release: Option<Timestamp> = opt_time 1473,
    }

    /// `reserve.plan`.
    ReservePlan = 873 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `created_by`: a text out of [`CreatedBy`], in every payload of today's schema.
        created_by: Option<CreatedBy<'a>> = opt 394,
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt_text 408,
        /// `destination`: a text out of [`Destination`], or absent.
        destination: Option<Destination<'a>> = opt 512,
        /// `disabled_at`: a time, or null.
        disabled_at: Option<Timestamp> = opt_time 531,
        /// `fixed_release`: an object, [`ReservePlanFixedRelease`], or absent.
        fixed_release: Option<ReservePlanFixedRelease<'a>> = opt 683,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `manual_release`: a value of no known form, or absent.
        manual_release: Option<Value<'a>> = opt 936,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `reserve.plan`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `percent`: a number, in every payload of today's schema.
        percent: Option<f64> = opt 1187,
        /// `rolling_release`: an object, [`ReservePlanRollingRelease`], or absent.
        rolling_release: Option<ReservePlanRollingRelease<'a>> = opt 1455,
        /// `status`: a text out of [`ReservePlanStatus`], in every payload of today's schema.
        status: Option<ReservePlanStatus<'a>> = opt 1592,
        /// `type`: a text out of [`ReservePlanType`], in every payload of today's schema.
        type_: Option<ReservePlanType<'a>> = opt 1758,
    }

    /// `fixed_release` of [`ReservePlan`].
    ReservePlanFixedRelease = 874 {
        /// `release_after`: a time, in every payload of today's schema.
        release_after: Option<Timestamp> = opt_time 1374,
        /// `scheduled_release`: a time, in every payload of today's schema.
        scheduled_release: Option<Timestamp> = opt_time 1473,
    }

    /// `rolling_release` of [`ReservePlan`].
    ReservePlanRollingRelease = 875 {
        /// `days_after_charge`: an integer, in every payload of today's schema.
        days_after_charge: Option<i64> = opt_integer 471,
        /// `expires_on`: an integer, or null.
        expires_on: Option<i64> = opt_integer 639,
    }

    /// `reserve.release`.
    ReserveRelease = 876 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `created_by`: a text out of [`CreatedBy`], in every payload of today's schema.
        created_by: Option<CreatedBy<'a>> = opt 394,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `destination`: a text out of [`ReserveReleaseDestination`], or absent.
        destination: Option<ReserveReleaseDestination<'a>> = opt 512,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `reserve.release`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `reason`: a text out of [`ReserveReleaseReason`], in every payload of today's schema.
        reason: Option<ReserveReleaseReason<'a>> = opt 1300,
        /// `released_at`: a time, in every payload of today's schema.
        released_at: Option<Timestamp> = opt_time 1377,
        /// `reserve_hold`: the id of a [`ReserveHold`], or the object, or null.
        reserve_hold: Option<Expandable<'a, ReserveHold<'a>>> = opt 1418,
        /// `reserve_plan`: the id of a [`ReservePlan`], or the object, or null.
        reserve_plan: Option<Expandable<'a, ReservePlan<'a>>> = opt 1419,
        /// `source_transaction`: an object, [`ReserveReleaseSourceTransaction`], or absent.
        source_transaction: Option<ReserveReleaseSourceTransaction<'a>> = opt 1564,
    }

    /// `source_transaction` of [`ReserveRelease`].
    ReserveReleaseSourceTransaction = 877 {
        /// `dispute`: the id of a [`Dispute`], or the object, or absent.
        dispute: Option<Expandable<'a, Dispute<'a>>> = opt 546,
        /// `refund`: the id of a [`Refund`], or the object, or absent.
        refund: Option<Expandable<'a, Refund<'a>>> = opt 1334,
        /// `type`: a text out of [`ReserveReleaseSourceTransactionType`], in every payload of today's schema.
        type_: Option<ReserveReleaseSourceTransactionType<'a>> = opt 1758,
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
        BulkHoldExpiry = "bulk_hold_expiry",
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
