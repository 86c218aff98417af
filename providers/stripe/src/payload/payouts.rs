//! `balance.available`, `balance_settings.updated`, `payout.canceled`, `payout.created`, `payout.failed`, `payout.paid`, `payout.reconciliation_completed`, `payout.updated`, `recipient.created`, `recipient.deleted`, `recipient.updated`, `topup.canceled`, `topup.created`, `topup.failed`, `topup.reversed`, `topup.succeeded`, `transfer.created`, `transfer.failed`, `transfer.paid`, `transfer.reversed`, `transfer.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `balance`.
    Balance = 53 {
        /// `available`: a list, each an object, [`BalanceAvailable`], in every payload of today's schema.
        available: List<'a, BalanceAvailable<'a>> = all 180,
        /// `connect_reserved`: a list, each an object, [`BalanceConnectReserved`], or absent.
        connect_reserved: List<'a, BalanceConnectReserved<'a>> = all 378,
        /// `instant_available`: a list, each an object, [`BalanceInstantAvailable`], or absent.
        instant_available: List<'a, BalanceInstantAvailable<'a>> = all 806,
        /// `issuing`: an object, [`BalanceIssuing`], or absent.
        issuing: Option<BalanceIssuing<'a>> = opt 850,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `balance`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `pending`: a list, each an object, [`BalancePending`], in every payload of today's schema.
        pending: List<'a, BalancePending<'a>> = all 1176,
        /// `refund_and_dispute_prefunding`: an object, [`BalanceRefundAndDisputePrefunding`], or absent.
        refund_and_dispute_prefunding: Option<BalanceRefundAndDisputePrefunding<'a>> = opt 1344,
    }

    /// `available` of [`Balance`], `available` of [`BalanceIssuing`], `available` of [`BalanceRefundAndDisputePrefunding`].
    BalanceAvailable = 54 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1568,
    }

    /// `connect_reserved` of [`Balance`].
    BalanceConnectReserved = 55 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1568,
    }

    /// `instant_available` of [`Balance`].
    BalanceInstantAvailable = 57 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `net_available`: a list, each an object, [`BalanceInstantAvailableNetAvailable`], or absent.
        net_available: List<'a, BalanceInstantAvailableNetAvailable<'a>> = all 1009,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1568,
    }

    /// `net_available` of [`BalanceInstantAvailable`].
    BalanceInstantAvailableNetAvailable = 58 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `destination`: a text, in every payload of today's schema.
        destination: Option<&'a str> = opt_text 512,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1568,
    }

    /// `issuing` of [`Balance`].
    BalanceIssuing = 59 {
        /// `available`: a list, each an object, [`BalanceAvailable`], in every payload of today's schema.
        available: List<'a, BalanceAvailable<'a>> = all 180,
    }

    /// `pending` of [`Balance`], `pending` of [`BalanceRefundAndDisputePrefunding`].
    BalancePending = 60 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `source_types`: an object, [`BalanceSourceTypes`], or absent.
        source_types: Option<BalanceSourceTypes<'a>> = opt 1568,
    }

    /// `refund_and_dispute_prefunding` of [`Balance`].
    BalanceRefundAndDisputePrefunding = 61 {
        /// `available`: a list, each an object, [`BalanceAvailable`], in every payload of today's schema.
        available: List<'a, BalanceAvailable<'a>> = all 180,
        /// `pending`: a list, each an object, [`BalancePending`], in every payload of today's schema.
        pending: List<'a, BalancePending<'a>> = all 1176,
    }

    /// `balance_settings`.
    BalanceSettings = 62 {
        /// `object`: the text `balance_settings`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `payments`: an object, [`BalanceSettingsPayments`], in every payload of today's schema.
        payments: Option<BalanceSettingsPayments<'a>> = opt 1160,
    }

    /// `payments` of [`BalanceSettings`].
    BalanceSettingsPayments = 63 {
        /// `debit_negative_balances`: a truth value, or null.
        debit_negative_balances: Option<bool> = opt_flag 477,
        /// `payouts`: an object, [`BalanceSettingsPaymentsPayouts`], or null.
        payouts: Option<BalanceSettingsPaymentsPayouts<'a>> = opt 1168,
        /// `settlement_timing`: an object, [`BalanceSettingsPaymentsSettlementTiming`], in every payload of today's schema.
        settlement_timing: Option<BalanceSettingsPaymentsSettlementTiming<'a>> = opt 1514,
    }

    /// `payouts` of [`BalanceSettingsPayments`].
    BalanceSettingsPaymentsPayouts = 64 {
        /// `automatic_transfer_rules_by_currency`: an object of any keys, each a list, each an object, [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency`], or absent, or null.
        automatic_transfer_rules_by_currency: Map<'a, List<'a, BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency<'a>>> = all 178,
        /// `minimum_balance_by_currency`: an object of any keys, each an integer, or null.
        minimum_balance_by_currency: Map<'a, i64> = all 971,
        /// `schedule`: an object, [`BalanceSettingsPaymentsPayoutsSchedule`], or null.
        schedule: Option<BalanceSettingsPaymentsPayoutsSchedule<'a>> = opt 1471,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt_text 1583,
        /// `status`: a text out of [`BalanceSettingsPaymentsPayoutsStatus`], in every payload of today's schema.
        status: Option<BalanceSettingsPaymentsPayoutsStatus<'a>> = opt 1592,
    }

    /// `automatic_transfer_rules_by_currency` of [`BalanceSettingsPaymentsPayouts`].
    BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency = 65 {
        /// `payout_method`: a text, in every payload of today's schema.
        payout_method: Option<&'a str> = opt_text 1167,
        /// `transfer_up_to_amount`: an integer, or null.
        transfer_up_to_amount: Option<i64> = opt_integer 1738,
        /// `type`: a text out of [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyType`], in every payload of today's schema.
        type_: Option<BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyType<'a>> = opt 1758,
    }

    /// `schedule` of [`BalanceSettingsPaymentsPayouts`].
    BalanceSettingsPaymentsPayoutsSchedule = 66 {
        /// `interval`: a text out of [`BalanceSettingsPaymentsPayoutsScheduleInterval`], or null.
        interval: Option<BalanceSettingsPaymentsPayoutsScheduleInterval<'a>> = opt 813,
        /// `monthly_payout_days`: a list, each an integer, or absent.
        monthly_payout_days: List<'a, i64> = all 988,
        /// `weekly_payout_days`: a list, each a text out of [`BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDays`], or absent.
        weekly_payout_days: List<'a, BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDays<'a>> = all 1853,
    }

    /// `settlement_timing` of [`BalanceSettingsPayments`].
    BalanceSettingsPaymentsSettlementTiming = 67 {
        /// `delay_days`: an integer, in every payload of today's schema.
        delay_days: Option<i64> = opt_integer 499,
        /// `delay_days_override`: an integer, or absent.
        delay_days_override: Option<i64> = opt_integer 500,
        /// `start_of_day`: an object, [`BalanceSettingsPaymentsSettlementTimingStartOfDay`], or absent, or null.
        start_of_day: Option<BalanceSettingsPaymentsSettlementTimingStartOfDay<'a>> = opt 1579,
    }

    /// `start_of_day` of [`BalanceSettingsPaymentsSettlementTiming`].
    BalanceSettingsPaymentsSettlementTimingStartOfDay = 68 {
        /// `hour`: an integer, in every payload of today's schema.
        hour: Option<i64> = opt_integer 760,
        /// `minutes`: an integer, in every payload of today's schema.
        minutes: Option<i64> = opt_integer 976,
        /// `timezone`: a text, in every payload of today's schema.
        timezone: Option<&'a str> = opt_text 1696,
    }

    /// `source_types` of [`BalanceAvailable`], `source_types` of [`BalanceConnectReserved`], `source_types` of [`BalanceInstantAvailable`] and others.
    BalanceSourceTypes = 69 {
        /// `bank_account`: an integer, or absent.
        bank_account: Option<i64> = opt_integer 201,
        /// `card`: an integer, or absent.
        card: Option<i64> = opt_integer 286,
        /// `fpx`: an integer, or absent.
        fpx: Option<i64> = opt_integer 700,
    }

    /// `topup`.
    Topup = 1087 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `balance_transaction`: the id of a [`BalanceTransaction`], or the object, or null.
        balance_transaction: Option<Expandable<'a, BalanceTransaction<'a>>> = opt 195,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 511,
        /// `expected_availability_date`: an integer, or null.
        expected_availability_date: Option<i64> = opt_integer 628,
        /// `failure_code`: a text, or null.
        failure_code: Option<&'a str> = opt_text 650,
        /// `failure_message`: a text, or null.
        failure_message: Option<&'a str> = opt_text 652,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `initiated_by`: a text out of [`TopupInitiatedBy`], or absent, or null.
        initiated_by: Option<TopupInitiatedBy<'a>> = opt 801,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `topup`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `payment_method`: the id of a [`PaymentMethod`], or the object, or absent, or null.
        payment_method: Option<Expandable<'a, PaymentMethod<'a>>> = opt 1140,
        /// `payment_method_options`: an object, [`TopupPaymentMethodOptions`], or absent, or null.
        payment_method_options: Option<TopupPaymentMethodOptions<'a>> = opt 1147,
        /// `source`: an object, [`Source`], or null.
        source: Option<Source<'a>> = opt 1556,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt_text 1583,
        /// `status`: a text out of [`TopupStatus`], in every payload of today's schema.
        status: Option<TopupStatus<'a>> = opt 1592,
        /// `transfer_group`: a text, or null.
        transfer_group: Option<&'a str> = opt_text 1736,
    }

    /// `payment_method_options` of [`Topup`].
    TopupPaymentMethodOptions = 1088 {
        /// `us_bank_account`: an object, [`TopupPaymentMethodOptionsUsBankAccount`], or null.
        us_bank_account: Option<TopupPaymentMethodOptionsUsBankAccount<'a>> = opt 1789,
    }

    /// `us_bank_account` of [`TopupPaymentMethodOptions`].
    TopupPaymentMethodOptionsUsBankAccount = 1089 {
        /// `network`: a text out of [`TopupPaymentMethodOptionsUsBankAccountNetwork`], in every payload of today's schema.
        network: Option<TopupPaymentMethodOptionsUsBankAccountNetwork<'a>> = opt 1010,
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

    /// `weekly_payout_days` of [`BalanceSettingsPaymentsPayoutsSchedule`].
    BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDays {
        Friday = "friday",
        Monday = "monday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
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
