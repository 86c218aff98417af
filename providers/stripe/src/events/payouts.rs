//! `balance.available`, `balance_settings.updated`, `payout.canceled`, `payout.created`, `payout.failed`, `payout.paid`, `payout.reconciliation_completed`, `payout.updated`, `topup.canceled`, `topup.created`, `topup.failed`, `topup.reversed`, `topup.succeeded`, `transfer.created`, `transfer.reversed`, `transfer.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `balance`.
    Balance = 52 {
        /// `available`: a list, each an object, [`BalanceAvailable`], in every payload of today's schema.
        available: List<'a, BalanceAvailable<'a>> = all 168,
        /// `connect_reserved`: a list, each an object, [`BalanceConnectReserved`], or absent.
        connect_reserved: List<'a, BalanceConnectReserved<'a>> = all 360,
        /// `instant_available`: a list, each an object, [`BalanceInstantAvailable`], or absent.
        instant_available: List<'a, BalanceInstantAvailable<'a>> = all 767,
        /// `issuing`: an object, [`BalanceIssuing`], or absent.
        issuing: Option<BalanceIssuing<'a>> = opt 808,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `balance`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `pending`: a list, each an object, [`BalancePending`], in every payload of today's schema.
        pending: List<'a, BalancePending<'a>> = all 1122,
        /// `refund_and_dispute_prefunding`: an object, [`BalanceRefundAndDisputePrefunding`], or absent.
        refund_and_dispute_prefunding: Option<BalanceRefundAndDisputePrefunding<'a>> = opt 1280,
    }

    /// `available` of [`Balance`], `available` of [`BalanceIssuing`], `available` of [`BalanceRefundAndDisputePrefunding`].
    BalanceAvailable = 53 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1495,
    }

    /// `connect_reserved` of [`Balance`].
    BalanceConnectReserved = 54 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1495,
    }

    /// `instant_available` of [`Balance`].
    BalanceInstantAvailable = 55 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `net_available`: a list, each an object, [`BalanceInstantAvailableNetAvailable`], or absent.
        net_available: List<'a, BalanceInstantAvailableNetAvailable<'a>> = all 959,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1495,
    }

    /// `net_available` of [`BalanceInstantAvailable`].
    BalanceInstantAvailableNetAvailable = 56 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `destination`: a text, in every payload of today's schema.
        destination: Option<&'a str> = opt 489,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1495,
    }

    /// `issuing` of [`Balance`].
    BalanceIssuing = 57 {
        /// `available`: a list, each an object, [`BalanceAvailable`], in every payload of today's schema.
        available: List<'a, BalanceAvailable<'a>> = all 168,
    }

    /// `pending` of [`Balance`], `pending` of [`BalanceRefundAndDisputePrefunding`].
    BalancePending = 58 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1495,
    }

    /// `refund_and_dispute_prefunding` of [`Balance`].
    BalanceRefundAndDisputePrefunding = 59 {
        /// `available`: a list, each an object, [`BalanceAvailable`], in every payload of today's schema.
        available: List<'a, BalanceAvailable<'a>> = all 168,
        /// `pending`: a list, each an object, [`BalancePending`], in every payload of today's schema.
        pending: List<'a, BalancePending<'a>> = all 1122,
    }

    /// `balance_settings`.
    BalanceSettings = 60 {
        /// `object`: the text `balance_settings`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `payments`: an object, [`BalanceSettingsPayments`], in every payload of today's schema.
        payments: Option<BalanceSettingsPayments<'a>> = opt 1106,
    }

    /// `payments` of [`BalanceSettings`].
    BalanceSettingsPayments = 61 {
        /// `debit_negative_balances`: a truth value, or null.
        debit_negative_balances: Option<bool> = opt 456,
        /// `payouts`: an object, [`BalanceSettingsPaymentsPayouts`], or null.
        payouts: Option<BalanceSettingsPaymentsPayouts<'a>> = opt 1114,
        /// `settlement_timing`: an object, [`BalanceSettingsPaymentsSettlementTiming`], in every payload of today's schema.
        settlement_timing: Option<BalanceSettingsPaymentsSettlementTiming<'a>> = opt 1444,
    }

    /// `payouts` of [`BalanceSettingsPayments`].
    BalanceSettingsPaymentsPayouts = 62 {
        /// `automatic_transfer_rules_by_currency`: an object of any keys, each a list, each an object, [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency`], or null.
        automatic_transfer_rules_by_currency: Map<'a, List<'a, BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency<'a>>> = all 166,
        /// `minimum_balance_by_currency`: an object of any keys, each an integer, or null.
        minimum_balance_by_currency: Map<'a, i64> = all 922,
        /// `schedule`: an object, [`BalanceSettingsPaymentsPayoutsSchedule`], or null.
        schedule: Option<BalanceSettingsPaymentsPayoutsSchedule<'a>> = opt 1403,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `status`: a text out of [`BalanceSettingsPaymentsPayoutsStatus`], in every payload of today's schema.
        status: Option<BalanceSettingsPaymentsPayoutsStatus<'a>> = opt 1519,
    }

    /// `automatic_transfer_rules_by_currency` of [`BalanceSettingsPaymentsPayouts`].
    BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency = 63 {
        /// `payout_method`: a text, in every payload of today's schema.
        payout_method: Option<&'a str> = opt 1113,
        /// `transfer_up_to_amount`: an integer, or null.
        transfer_up_to_amount: Option<i64> = opt 1661,
        /// `type`: a text out of [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyType`], in every payload of today's schema.
        type_: Option<BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyType<'a>> = opt 1681,
    }

    /// `schedule` of [`BalanceSettingsPaymentsPayouts`].
    BalanceSettingsPaymentsPayoutsSchedule = 64 {
        /// `interval`: a text out of [`BalanceSettingsPaymentsPayoutsScheduleInterval`], or null.
        interval: Option<BalanceSettingsPaymentsPayoutsScheduleInterval<'a>> = opt 774,
        /// `monthly_payout_days`: a list, each an integer, or absent.
        monthly_payout_days: List<'a, i64> = all 938,
        /// `weekly_payout_days`: a list, each a text out of [`WeeklyPayoutDays`], or absent.
        weekly_payout_days: List<'a, WeeklyPayoutDays<'a>> = all 1767,
    }

    /// `settlement_timing` of [`BalanceSettingsPayments`].
    BalanceSettingsPaymentsSettlementTiming = 65 {
        /// `delay_days`: an integer, in every payload of today's schema.
        delay_days: Option<i64> = opt 477,
        /// `delay_days_override`: an integer, or absent.
        delay_days_override: Option<i64> = opt 478,
        /// `start_of_day`: an object, [`BalanceSettingsPaymentsSettlementTimingStartOfDay`], or null.
        start_of_day: Option<BalanceSettingsPaymentsSettlementTimingStartOfDay<'a>> = opt 1506,
    }

    /// `start_of_day` of [`BalanceSettingsPaymentsSettlementTiming`].
    BalanceSettingsPaymentsSettlementTimingStartOfDay = 66 {
        /// `hour`: an integer, in every payload of today's schema.
        hour: Option<i64> = opt 721,
        /// `minutes`: an integer, in every payload of today's schema.
        minutes: Option<i64> = opt 927,
        /// `timezone`: a text, in every payload of today's schema.
        timezone: Option<&'a str> = opt 1620,
    }

    /// `source_types` of [`BalanceAvailable`], `source_types` of [`BalanceConnectReserved`], `source_types` of [`BalanceInstantAvailable`] and others.
    BalanceSourceTypes = 67 {
        /// `bank_account`: an integer, or absent.
        bank_account: Option<i64> = opt 188,
        /// `card`: an integer, or absent.
        card: Option<i64> = opt 271,
        /// `fpx`: an integer, or absent.
        fpx: Option<i64> = opt 664,
    }

    /// `topup`.
    Topup = 973 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `balance_transaction`: the id of an object, or the object, or null.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `expected_availability_date`: an integer, or null.
        expected_availability_date: Option<i64> = opt 599,
        /// `failure_code`: a text, or null.
        failure_code: Option<&'a str> = opt 619,
        /// `failure_message`: a text, or null.
        failure_message: Option<&'a str> = opt 621,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `initiated_by`: a text out of [`TopupInitiatedBy`], or null.
        initiated_by: Option<TopupInitiatedBy<'a>> = opt 762,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `topup`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `payment_method`: the id of an object, or the object, or absent, or null.
        payment_method: Option<Expandable<'a>> = opt 1086,
        /// `payment_method_options`: an object, [`TopupPaymentMethodOptions`], or absent, or null.
        payment_method_options: Option<TopupPaymentMethodOptions<'a>> = opt 1093,
        /// `source`: an object, [`Source`], or null.
        source: Option<Source<'a>> = opt 1483,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `status`: a text out of [`TopupStatus`], in every payload of today's schema.
        status: Option<TopupStatus<'a>> = opt 1519,
        /// `transfer_group`: a text, or null.
        transfer_group: Option<&'a str> = opt 1659,
    }

    /// `payment_method_options` of [`Topup`].
    TopupPaymentMethodOptions = 974 {
        /// `us_bank_account`: an object, [`TopupPaymentMethodOptionsUsBankAccount`], or null.
        us_bank_account: Option<TopupPaymentMethodOptionsUsBankAccount<'a>> = opt 1709,
    }

    /// `us_bank_account` of [`TopupPaymentMethodOptions`].
    TopupPaymentMethodOptionsUsBankAccount = 975 {
        /// `network`: a text out of [`TopupPaymentMethodOptionsUsBankAccountNetwork`], in every payload of today's schema.
        network: Option<TopupPaymentMethodOptionsUsBankAccountNetwork<'a>> = opt 960,
    }

    /// `transfer`.
    Transfer = 983 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_reversed`: an integer, in every payload of today's schema.
        amount_reversed: Option<i64> = opt 113,
        /// `balance_transaction`: the id of an object, or the object, or null.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `destination`: the id of an object, or the object, or null.
        destination: Option<Expandable<'a>> = opt 489,
        /// `destination_payment`: the id of an object, or the object, or absent.
        destination_payment: Option<Expandable<'a>> = opt 491,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `transfer`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `reversals`: the first page of a list, each an object, [`TransferReversal`], in every payload of today's schema.
        reversals: Page<'a, TransferReversal<'a>> = all 1376,
        /// `reversed`: a truth value, in every payload of today's schema.
        reversed: Option<bool> = opt 1378,
        /// `source_transaction`: the id of an object, or the object, or null.
        source_transaction: Option<Expandable<'a>> = opt 1491,
        /// `source_type`: a text, or absent.
        source_type: Option<&'a str> = opt 1494,
        /// `transfer_group`: a text, or null.
        transfer_group: Option<&'a str> = opt 1659,
    }

    /// `transfer_reversal`.
    TransferReversal = 984 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `balance_transaction`: the id of an object, or the object, or null.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `destination_payment_refund`: the id of an object, or the object, or null.
        destination_payment_refund: Option<Expandable<'a>> = opt 494,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `transfer_reversal`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `source_refund`: the id of an object, or the object, or null.
        source_refund: Option<Expandable<'a>> = opt 1490,
        /// `transfer`: the id of an object, or the object, in every payload of today's schema.
        transfer: Option<Expandable<'a>> = opt 1657,
    }
}

webhook_payload::names! {
    'a;

    /// `type` of [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency`].
    BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyType {
        TransferAll = "transfer_all",
        TransferUpToAmount = "transfer_up_to_amount",
    }

    /// `interval` of [`BalanceSettingsPaymentsPayoutsSchedule`].
    BalanceSettingsPaymentsPayoutsScheduleInterval {
        Daily = "daily",
        Manual = "manual",
        Monthly = "monthly",
        Weekly = "weekly",
    }

    /// `initiated_by` of [`Topup`].
    TopupInitiatedBy {
        Stripe = "stripe",
        User = "user",
    }

    /// `status` of [`Topup`].
    TopupStatus {
        Canceled = "canceled",
        Failed = "failed",
        Pending = "pending",
        Reversed = "reversed",
        Succeeded = "succeeded",
    }
}
