//! `account.application.authorized`, `account.application.deauthorized`, `account.external_account.created`, `account.external_account.deleted`, `account.external_account.updated`, `account.updated`, `application_fee.created`, `application_fee.refund.updated`, `application_fee.refunded`, `capability.updated`, `person.created`, `person.deleted`, `person.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `application`.
    pub struct Application {
        const OBJECT = "application" in "object";
        always {
            id: String = "id",
        }
        maybe {
            name: String = "name",
        }
    }

    /// `application_fee`.
    pub struct ApplicationFee {
        const OBJECT = "application_fee" in "object";
        always {
            id: String = "id",
        }
        maybe {
            account: Expandable = "account",
            amount: i64 = "amount",
            amount_refunded: i64 = "amount_refunded",
            application: Expandable = "application",
            balance_transaction: Expandable = "balance_transaction",
            charge: Expandable = "charge",
            created: i64 = "created",
            currency: String = "currency",
            fee_source: ApplicationFeeFeeSource = "fee_source",
            livemode: bool = "livemode",
            originating_transaction: Expandable = "originating_transaction",
            refunded: bool = "refunded",
            refunds: List<FeeRefund> = "refunds",
        }
    }

    /// Such as `fee_source` of [`ApplicationFee`].
    pub struct ApplicationFeeFeeSource {
        always {}
        maybe {
            charge: String = "charge",
            payout: String = "payout",
            r#type: ApplicationFeeFeeSourceType = "type",
        }
    }

    /// `capability`.
    pub struct Capability {
        const OBJECT = "capability" in "object";
        always {
            id: String = "id",
        }
        maybe {
            account: Expandable = "account",
            future_requirements: Box<CapabilityFutureRequirements> = "future_requirements",
            requested: bool = "requested",
            requested_at: i64 = "requested_at",
            requirements: Box<CapabilityRequirements> = "requirements",
            status: CapabilityStatus = "status",
        }
    }

    /// Such as `future_requirements` of [`Capability`].
    pub struct CapabilityFutureRequirements {
        always {}
        maybe {
            alternatives: Vec<RequirementAlternative> = "alternatives",
            current_deadline: i64 = "current_deadline",
            currently_due: Vec<String> = "currently_due",
            disabled_reason: CapabilityFutureRequirementsDisabledReason = "disabled_reason",
            errors: Vec<RequirementError> = "errors",
            eventually_due: Vec<String> = "eventually_due",
            past_due: Vec<String> = "past_due",
            pending_verification: Vec<String> = "pending_verification",
        }
    }

    /// Such as `requirements` of [`Capability`].
    pub struct CapabilityRequirements {
        always {}
        maybe {
            alternatives: Vec<RequirementAlternative> = "alternatives",
            current_deadline: i64 = "current_deadline",
            currently_due: Vec<String> = "currently_due",
            disabled_reason: CapabilityFutureRequirementsDisabledReason = "disabled_reason",
            errors: Vec<RequirementError> = "errors",
            eventually_due: Vec<String> = "eventually_due",
            past_due: Vec<String> = "past_due",
            pending_verification: Vec<String> = "pending_verification",
        }
    }

    /// `fee_refund`.
    pub struct FeeRefund {
        const OBJECT = "fee_refund" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            balance_transaction: Expandable = "balance_transaction",
            created: i64 = "created",
            currency: String = "currency",
            fee: Expandable = "fee",
            metadata: Map<String> = "metadata",
        }
    }
}

webhook_payload::names! {
    /// `type` of [`ApplicationFeeFeeSource`].
    pub enum ApplicationFeeFeeSourceType {
        Charge = "charge",
        Payout = "payout",
    }
    /// `disabled_reason` of [`CapabilityFutureRequirements`], `disabled_reason` of [`CapabilityRequirements`].
    pub enum CapabilityFutureRequirementsDisabledReason {
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
    pub enum CapabilityStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
        Unrequested = "unrequested",
    }
}
