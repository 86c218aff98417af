//! `balance.available`, `balance_settings.updated`, `payout.canceled`, `payout.created`, `payout.failed`, `payout.paid`, `payout.reconciliation_completed`, `payout.updated`, `topup.canceled`, `topup.created`, `topup.failed`, `topup.reversed`, `topup.succeeded`, `transfer.created`, `transfer.reversed`, `transfer.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `balance`.
    pub struct Balance {
        const OBJECT = "balance" in "object";
        always {}
        maybe {
            available: Vec<BalanceAvailable> = "available",
            connect_reserved: Vec<BalanceConnectReserved> = "connect_reserved",
            instant_available: Vec<BalanceInstantAvailable> = "instant_available",
            issuing: BalanceIssuing = "issuing",
            livemode: bool = "livemode",
            pending: Vec<BalancePending> = "pending",
            refund_and_dispute_prefunding: BalanceRefundAndDisputePrefunding = "refund_and_dispute_prefunding",
        }
    }

    /// Such as `available` of [`Balance`].
    pub struct BalanceAvailable {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
            source_types: BalanceSourceTypes = "source_types",
        }
    }

    /// Such as `connect_reserved` of [`Balance`].
    pub struct BalanceConnectReserved {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
            source_types: BalanceSourceTypes = "source_types",
        }
    }

    /// Such as `instant_available` of [`Balance`].
    pub struct BalanceInstantAvailable {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
            net_available: Vec<BalanceInstantAvailableNetAvailable> = "net_available",
            source_types: BalanceSourceTypes = "source_types",
        }
    }

    /// Such as `net_available` of [`BalanceInstantAvailable`].
    pub struct BalanceInstantAvailableNetAvailable {
        always {}
        maybe {
            amount: i64 = "amount",
            destination: String = "destination",
            source_types: BalanceSourceTypes = "source_types",
        }
    }

    /// Such as `issuing` of [`Balance`].
    pub struct BalanceIssuing {
        always {}
        maybe {
            available: Vec<BalanceAvailable> = "available",
        }
    }

    /// Such as `pending` of [`Balance`].
    pub struct BalancePending {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
            source_types: BalanceSourceTypes = "source_types",
        }
    }

    /// Such as `source_types` of [`BalanceAvailable`].
    pub struct BalanceSourceTypes {
        always {}
        maybe {
            bank_account: i64 = "bank_account",
            card: i64 = "card",
            fpx: i64 = "fpx",
        }
    }

    /// Such as `refund_and_dispute_prefunding` of [`Balance`].
    pub struct BalanceRefundAndDisputePrefunding {
        always {}
        maybe {
            available: Vec<BalanceAvailable> = "available",
            pending: Vec<BalancePending> = "pending",
        }
    }

    /// `balance_settings`.
    pub struct BalanceSettings {
        const OBJECT = "balance_settings" in "object";
        always {}
        maybe {
            payments: BalanceSettingsPayments = "payments",
        }
    }

    /// Such as `payments` of [`BalanceSettings`].
    pub struct BalanceSettingsPayments {
        always {}
        maybe {
            debit_negative_balances: bool = "debit_negative_balances",
            payouts: Box<BalanceSettingsPaymentsPayouts> = "payouts",
            settlement_timing: BalanceSettingsPaymentsSettlementTiming = "settlement_timing",
        }
    }

    /// Such as `payouts` of [`BalanceSettingsPayments`].
    pub struct BalanceSettingsPaymentsPayouts {
        always {}
        maybe {
            automatic_transfer_rules_by_currency: Map<Vec<BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency>> = "automatic_transfer_rules_by_currency",
            minimum_balance_by_currency: Map<i64> = "minimum_balance_by_currency",
            schedule: BalanceSettingsPaymentsPayoutsSchedule = "schedule",
            statement_descriptor: String = "statement_descriptor",
            status: BalanceSettingsPaymentsPayoutsStatus = "status",
        }
    }

    /// Such as `automatic_transfer_rules_by_currency` of [`BalanceSettingsPaymentsPayouts`].
    pub struct BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency {
        always {}
        maybe {
            payout_method: String = "payout_method",
            transfer_up_to_amount: i64 = "transfer_up_to_amount",
            r#type: BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyType = "type",
        }
    }

    /// Such as `schedule` of [`BalanceSettingsPaymentsPayouts`].
    pub struct BalanceSettingsPaymentsPayoutsSchedule {
        always {}
        maybe {
            interval: BalanceSettingsPaymentsPayoutsScheduleInterval = "interval",
            monthly_payout_days: Vec<i64> = "monthly_payout_days",
            weekly_payout_days: Vec<WeeklyPayoutDays> = "weekly_payout_days",
        }
    }

    /// Such as `settlement_timing` of [`BalanceSettingsPayments`].
    pub struct BalanceSettingsPaymentsSettlementTiming {
        always {}
        maybe {
            delay_days: i64 = "delay_days",
            delay_days_override: i64 = "delay_days_override",
            start_of_day: BalanceSettingsPaymentsSettlementTimingStartOfDay = "start_of_day",
        }
    }

    /// Such as `start_of_day` of [`BalanceSettingsPaymentsSettlementTiming`].
    pub struct BalanceSettingsPaymentsSettlementTimingStartOfDay {
        always {}
        maybe {
            hour: i64 = "hour",
            minutes: i64 = "minutes",
            timezone: String = "timezone",
        }
    }

    /// `topup`.
    pub struct Topup {
        const OBJECT = "topup" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            balance_transaction: Expandable = "balance_transaction",
            created: i64 = "created",
            currency: String = "currency",
            description: String = "description",
            expected_availability_date: i64 = "expected_availability_date",
            failure_code: String = "failure_code",
            failure_message: String = "failure_message",
            initiated_by: TopupInitiatedBy = "initiated_by",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            payment_method: Expandable = "payment_method",
            payment_method_options: TopupPaymentMethodOptions = "payment_method_options",
            source: Box<Source> = "source",
            statement_descriptor: String = "statement_descriptor",
            status: TopupStatus = "status",
            transfer_group: String = "transfer_group",
        }
    }

    /// Such as `payment_method_options` of [`Topup`].
    pub struct TopupPaymentMethodOptions {
        always {}
        maybe {
            us_bank_account: TopupPaymentMethodOptionsUsBankAccount = "us_bank_account",
        }
    }

    /// Such as `us_bank_account` of [`TopupPaymentMethodOptions`].
    pub struct TopupPaymentMethodOptionsUsBankAccount {
        always {}
        maybe {
            network: TopupPaymentMethodOptionsUsBankAccountNetwork = "network",
        }
    }

    /// `transfer`.
    pub struct Transfer {
        const OBJECT = "transfer" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            amount_reversed: i64 = "amount_reversed",
            balance_transaction: Expandable = "balance_transaction",
            created: i64 = "created",
            currency: String = "currency",
            description: String = "description",
            destination: Expandable = "destination",
            destination_payment: Expandable = "destination_payment",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            reversals: List<TransferReversal> = "reversals",
            reversed: bool = "reversed",
            source_transaction: Expandable = "source_transaction",
            source_type: String = "source_type",
            transfer_group: String = "transfer_group",
        }
    }

    /// `transfer_reversal`.
    pub struct TransferReversal {
        const OBJECT = "transfer_reversal" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            balance_transaction: Expandable = "balance_transaction",
            created: i64 = "created",
            currency: String = "currency",
            destination_payment_refund: Expandable = "destination_payment_refund",
            metadata: Map<String> = "metadata",
            source_refund: Expandable = "source_refund",
            transfer: Expandable = "transfer",
        }
    }
}

webhook_payload::names! {
    /// `type` of [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency`].
    pub enum BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyType {
        TransferAll = "transfer_all",
        TransferUpToAmount = "transfer_up_to_amount",
    }
    /// `interval` of [`BalanceSettingsPaymentsPayoutsSchedule`].
    pub enum BalanceSettingsPaymentsPayoutsScheduleInterval {
        Daily = "daily",
        Manual = "manual",
        Monthly = "monthly",
        Weekly = "weekly",
    }
    /// `initiated_by` of [`Topup`].
    pub enum TopupInitiatedBy {
        Stripe = "stripe",
        User = "user",
    }
    /// `status` of [`Topup`].
    pub enum TopupStatus {
        Canceled = "canceled",
        Failed = "failed",
        Pending = "pending",
        Reversed = "reversed",
        Succeeded = "succeeded",
    }
}
