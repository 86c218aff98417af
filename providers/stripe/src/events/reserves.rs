//! `reserve.hold.created`, `reserve.hold.updated`, `reserve.plan.created`, `reserve.plan.disabled`, `reserve.plan.expired`, `reserve.plan.updated`, `reserve.release.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `reserve.hold`.
    pub struct ReserveHold {
        const OBJECT = "reserve.hold" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            amount_releasable: i64 = "amount_releasable",
            created: i64 = "created",
            created_by: CreatedBy = "created_by",
            currency: String = "currency",
            destination: Destination = "destination",
            is_releasable: bool = "is_releasable",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            reason: ReserveHoldReason = "reason",
            release_details: Vec<ReserveHoldReleaseDetail> = "release_details",
            release_schedule: ReserveHoldReleaseSchedule = "release_schedule",
            reserve_plan: Expandable = "reserve_plan",
            source_charge: Expandable = "source_charge",
            source_type: ReserveHoldSourceType = "source_type",
        }
    }

    /// Such as `release_details` of [`ReserveHold`].
    pub struct ReserveHoldReleaseDetail {
        always {}
        maybe {
            amount: i64 = "amount",
            reserve_release: String = "reserve_release",
        }
    }

    /// Such as `release_schedule` of [`ReserveHold`].
    pub struct ReserveHoldReleaseSchedule {
        always {}
        maybe {
            release_after: i64 = "release_after",
            scheduled_release: i64 = "scheduled_release",
        }
    }

    /// `reserve.plan`.
    pub struct ReservePlan {
        const OBJECT = "reserve.plan" in "object";
        always {
            id: String = "id",
        }
        maybe {
            created: i64 = "created",
            created_by: CreatedBy = "created_by",
            currency: String = "currency",
            destination: Destination = "destination",
            disabled_at: i64 = "disabled_at",
            fixed_release: ReservePlanFixedRelease = "fixed_release",
            livemode: bool = "livemode",
            manual_release: Json = "manual_release",
            metadata: Map<String> = "metadata",
            percent: i64 = "percent",
            rolling_release: ReservePlanRollingRelease = "rolling_release",
            status: ReservePlanStatus = "status",
            r#type: ReservePlanType = "type",
        }
    }

    /// Such as `fixed_release` of [`ReservePlan`].
    pub struct ReservePlanFixedRelease {
        always {}
        maybe {
            release_after: i64 = "release_after",
            scheduled_release: i64 = "scheduled_release",
        }
    }

    /// Such as `rolling_release` of [`ReservePlan`].
    pub struct ReservePlanRollingRelease {
        always {}
        maybe {
            days_after_charge: i64 = "days_after_charge",
            expires_on: i64 = "expires_on",
        }
    }

    /// `reserve.release`.
    pub struct ReserveRelease {
        const OBJECT = "reserve.release" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            created: i64 = "created",
            created_by: CreatedBy = "created_by",
            currency: String = "currency",
            destination: ReserveReleaseDestination = "destination",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            reason: ReserveReleaseReason = "reason",
            released_at: i64 = "released_at",
            reserve_hold: Expandable = "reserve_hold",
            reserve_plan: Expandable = "reserve_plan",
            source_transaction: ReserveReleaseSourceTransaction = "source_transaction",
        }
    }

    /// Such as `source_transaction` of [`ReserveRelease`].
    pub struct ReserveReleaseSourceTransaction {
        always {}
        maybe {
            dispute: Expandable = "dispute",
            refund: Expandable = "refund",
            r#type: ReserveReleaseSourceTransactionType = "type",
        }
    }
}

webhook_payload::names! {
    /// `created_by` of [`ReserveHold`], `created_by` of [`ReservePlan`], `created_by` of [`ReserveRelease`].
    pub enum CreatedBy {
        Application = "application",
        Stripe = "stripe",
    }
    /// `destination` of [`ReserveHold`], `destination` of [`ReservePlan`].
    pub enum Destination {
        OtherKind = "other",
        RiskReserved = "risk_reserved",
        SettlementReserved = "settlement_reserved",
    }
    /// `reason` of [`ReserveHold`].
    pub enum ReserveHoldReason {
        Charge = "charge",
        Standalone = "standalone",
    }
    /// `source_type` of [`ReserveHold`].
    pub enum ReserveHoldSourceType {
        BankAccount = "bank_account",
        Card = "card",
        Fpx = "fpx",
    }
    /// `status` of [`ReservePlan`].
    pub enum ReservePlanStatus {
        Active = "active",
        Disabled = "disabled",
        Expired = "expired",
        OtherKind = "other",
    }
    /// `type` of [`ReservePlan`].
    pub enum ReservePlanType {
        FixedRelease = "fixed_release",
        ManualRelease = "manual_release",
        OtherKind = "other",
        RollingRelease = "rolling_release",
    }
    /// `destination` of [`ReserveRelease`].
    pub enum ReserveReleaseDestination {
        OtherKind = "other",
        Payments = "payments",
    }
    /// `reason` of [`ReserveRelease`].
    pub enum ReserveReleaseReason {
        HoldExpired = "hold_expired",
        HoldReleasedEarly = "hold_released_early",
        HoldReversed = "hold_reversed",
        PlanDisabled = "plan_disabled",
    }
    /// `type` of [`ReserveReleaseSourceTransaction`].
    pub enum ReserveReleaseSourceTransactionType {
        Dispute = "dispute",
        Refund = "refund",
    }
}
