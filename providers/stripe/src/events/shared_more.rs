//! What payloads of several families have that are no default features.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `payout`.
    pub struct Payout {
        const OBJECT = "payout" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            application_fee: Expandable = "application_fee",
            application_fee_amount: i64 = "application_fee_amount",
            arrival_date: i64 = "arrival_date",
            automatic: bool = "automatic",
            balance_transaction: Expandable = "balance_transaction",
            created: i64 = "created",
            currency: String = "currency",
            description: String = "description",
            destination: Expandable = "destination",
            failure_balance_transaction: Expandable = "failure_balance_transaction",
            failure_code: String = "failure_code",
            failure_message: String = "failure_message",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            method: String = "method",
            original_payout: Expandable = "original_payout",
            payout_method: String = "payout_method",
            reconciliation_status: PayoutReconciliationStatus = "reconciliation_status",
            reversed_by: Expandable = "reversed_by",
            source_type: String = "source_type",
            statement_descriptor: String = "statement_descriptor",
            status: String = "status",
            trace_id: PayoutTraceId = "trace_id",
            r#type: PayoutType = "type",
        }
    }

    /// Such as `trace_id` of [`Payout`].
    pub struct PayoutTraceId {
        always {}
        maybe {
            status: String = "status",
            value: String = "value",
        }
    }
}

webhook_payload::names! {
    /// `reconciliation_status` of [`Payout`].
    pub enum PayoutReconciliationStatus {
        Completed = "completed",
        InProgress = "in_progress",
        NotApplicable = "not_applicable",
    }
    /// `type` of [`Payout`].
    pub enum PayoutType {
        BankAccount = "bank_account",
        Card = "card",
    }
    /// `network` of [`TopupPaymentMethodOptionsUsBankAccount`], `network` of [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount`].
    pub enum TopupPaymentMethodOptionsUsBankAccountNetwork {
        Ach = "ach",
    }
}
