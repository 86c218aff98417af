//! `billing.alert.triggered`, `billing.credit_balance_transaction.created`, `billing.credit_grant.created`, `billing.credit_grant.updated`, `billing.meter.created`, `billing.meter.deactivated`, `billing.meter.reactivated`, `billing.meter.updated`, `billing_portal.configuration.created`, `billing_portal.configuration.updated`, `billing_portal.session.created`, `credit_note.created`, `credit_note.updated`, `credit_note.voided`, `customer.subscription.created`, `customer.subscription.deleted`, `customer.subscription.paused`, `customer.subscription.pending_update_applied`, `customer.subscription.pending_update_expired`, `customer.subscription.resumed`, `customer.subscription.trial_will_end`, `customer.subscription.updated`, `entitlements.active_entitlement_summary.updated`, `invoice.created`, `invoice.deleted`, `invoice.finalization_failed`, `invoice.finalized`, `invoice.marked_uncollectible`, `invoice.overdue`, `invoice.overpaid`, `invoice.paid`, `invoice.payment_action_required`, `invoice.payment_attempt_required`, `invoice.payment_failed`, `invoice.payment_succeeded`, `invoice.sent`, `invoice.upcoming`, `invoice.updated`, `invoice.voided`, `invoice.will_be_due`, `invoice_payment.paid`, `invoiceitem.created`, `invoiceitem.deleted`, `quote.accepted`, `quote.canceled`, `quote.created`, `quote.finalized`, `subscription_schedule.aborted`, `subscription_schedule.canceled`, `subscription_schedule.completed`, `subscription_schedule.created`, `subscription_schedule.expiring`, `subscription_schedule.released`, `subscription_schedule.updated`, `test_helpers.test_clock.advancing`, `test_helpers.test_clock.created`, `test_helpers.test_clock.deleted`, `test_helpers.test_clock.internal_failure`, `test_helpers.test_clock.ready`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `monetary` of [`CreditAmount`].
    AmountMonetary = 42 {
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `value`: an integer, in every payload of today's schema.
        value: Option<i64> = opt 1732,
    }

    /// `billing.alert`.
    BillingAlert = 73 {
        /// `alert_type`: a text out of [`BillingAlertAlertType`], in every payload of today's schema.
        alert_type: Option<BillingAlertAlertType<'a>> = opt 67,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `billing.alert`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `status`: a text out of [`BillingAlertStatus`], or null.
        status: Option<BillingAlertStatus<'a>> = opt 1519,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt 1624,
        /// `usage_threshold`: an object, [`BillingAlertUsageThreshold`], or null.
        usage_threshold: Option<BillingAlertUsageThreshold<'a>> = opt 1717,
    }

    /// `billing.alert_triggered`.
    BillingAlertTriggered = 74 {
        /// `alert`: an object, [`BillingAlert`], in every payload of today's schema.
        alert: Option<BillingAlert<'a>> = opt 66,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `customer`: a text, in every payload of today's schema.
        customer: Option<&'a str> = opt 406,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `billing.alert_triggered`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `value`: an integer, in every payload of today's schema.
        value: Option<i64> = opt 1732,
    }

    /// `usage_threshold` of [`BillingAlert`].
    BillingAlertUsageThreshold = 75 {
        /// `filters`: a list, each an object, [`BillingAlertUsageThresholdFilter`], or null.
        filters: List<'a, BillingAlertUsageThresholdFilter<'a>> = all 636,
        /// `gte`: an integer, in every payload of today's schema.
        gte: Option<i64> = opt 704,
        /// `meter`: the id of an object, or the object, in every payload of today's schema.
        meter: Option<Expandable<'a>> = opt 914,
        /// `recurrence`: a text out of [`BillingAlertUsageThresholdRecurrence`], in every payload of today's schema.
        recurrence: Option<BillingAlertUsageThresholdRecurrence<'a>> = opt 1259,
    }

    /// `filters` of [`BillingAlertUsageThreshold`].
    BillingAlertUsageThresholdFilter = 76 {
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `type`: a text out of [`BillingAlertUsageThresholdFilterType`], in every payload of today's schema.
        type_: Option<BillingAlertUsageThresholdFilterType<'a>> = opt 1681,
    }

    /// `billing.credit_balance_transaction`.
    BillingCreditBalanceTransaction = 77 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `credit`: an object, [`BillingCreditBalanceTransactionCredit`], or null.
        credit: Option<BillingCreditBalanceTransactionCredit<'a>> = opt 377,
        /// `credit_grant`: the id of an object, or the object, in every payload of today's schema.
        credit_grant: Option<Expandable<'a>> = opt 379,
        /// `debit`: an object, [`BillingCreditBalanceTransactionDebit`], or null.
        debit: Option<BillingCreditBalanceTransactionDebit<'a>> = opt 455,
        /// `effective_at`: a time, in every payload of today's schema.
        effective_at: Option<Timestamp> = opt 542,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `billing.credit_balance_transaction`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `test_clock`: the id of an object, or the object, or null.
        test_clock: Option<Expandable<'a>> = opt 1608,
        /// `type`: a text out of [`BillingCreditBalanceTransactionType`], or null.
        type_: Option<BillingCreditBalanceTransactionType<'a>> = opt 1681,
    }

    /// `credit` of [`BillingCreditBalanceTransaction`].
    BillingCreditBalanceTransactionCredit = 78 {
        /// `amount`: an object, [`CreditAmount`], in every payload of today's schema.
        amount: Option<CreditAmount<'a>> = opt 89,
        /// `credits_application_invoice_voided`: an object, [`BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided`], or null.
        credits_application_invoice_voided: Option<BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided<'a>> = opt 384,
        /// `type`: a text out of [`BillingCreditBalanceTransactionCreditType`], in every payload of today's schema.
        type_: Option<BillingCreditBalanceTransactionCreditType<'a>> = opt 1681,
    }

    /// `credits_application_invoice_voided` of [`BillingCreditBalanceTransactionCredit`].
    BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided = 79 {
        /// `invoice`: the id of an object, or the object, in every payload of today's schema.
        invoice: Option<Expandable<'a>> = opt 781,
        /// `invoice_line_item`: a text, in every payload of today's schema.
        invoice_line_item: Option<&'a str> = opt 788,
    }

    /// `debit` of [`BillingCreditBalanceTransaction`].
    BillingCreditBalanceTransactionDebit = 80 {
        /// `amount`: an object, [`CreditAmount`], in every payload of today's schema.
        amount: Option<CreditAmount<'a>> = opt 89,
        /// `credits_applied`: an object, [`BillingCreditBalanceTransactionDebitCreditsApplied`], or null.
        credits_applied: Option<BillingCreditBalanceTransactionDebitCreditsApplied<'a>> = opt 385,
        /// `type`: a text out of [`BillingCreditBalanceTransactionDebitType`], in every payload of today's schema.
        type_: Option<BillingCreditBalanceTransactionDebitType<'a>> = opt 1681,
    }

    /// `credits_applied` of [`BillingCreditBalanceTransactionDebit`].
    BillingCreditBalanceTransactionDebitCreditsApplied = 81 {
        /// `invoice`: the id of an object, or the object, in every payload of today's schema.
        invoice: Option<Expandable<'a>> = opt 781,
        /// `invoice_line_item`: a text, in every payload of today's schema.
        invoice_line_item: Option<&'a str> = opt 788,
    }

    /// `billing.credit_grant`.
    BillingCreditGrant = 82 {
        /// `amount`: an object, [`CreditAmount`], in every payload of today's schema.
        amount: Option<CreditAmount<'a>> = opt 89,
        /// `applicability_config`: an object, [`BillingCreditGrantApplicabilityConfig`], in every payload of today's schema.
        applicability_config: Option<BillingCreditGrantApplicabilityConfig<'a>> = opt 128,
        /// `category`: a text out of [`BillingCreditGrantCategory`], in every payload of today's schema.
        category: Option<BillingCreditGrantCategory<'a>> = opt 302,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `customer`: the id of an object, or the object, in every payload of today's schema.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `effective_at`: a time, or null.
        effective_at: Option<Timestamp> = opt 542,
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `billing.credit_grant`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `priority`: an integer, or null.
        priority: Option<i64> = opt 1192,
        /// `test_clock`: the id of an object, or the object, or null.
        test_clock: Option<Expandable<'a>> = opt 1608,
        /// `updated`: a time, in every payload of today's schema.
        updated: Option<Timestamp> = opt 1701,
        /// `voided_at`: a time, or null.
        voided_at: Option<Timestamp> = opt 1754,
    }

    /// `applicability_config` of [`BillingCreditGrant`].
    BillingCreditGrantApplicabilityConfig = 83 {
        /// `scope`: an object, [`BillingCreditGrantApplicabilityConfigScope`], in every payload of today's schema.
        scope: Option<BillingCreditGrantApplicabilityConfigScope<'a>> = opt 1406,
    }

    /// `scope` of [`BillingCreditGrantApplicabilityConfig`].
    BillingCreditGrantApplicabilityConfigScope = 84 {
        /// `price_type`: a text out of [`BillingCreditGrantApplicabilityConfigScopePriceType`], or absent.
        price_type: Option<BillingCreditGrantApplicabilityConfigScopePriceType<'a>> = opt 1184,
        /// `prices`: a list, each an object, [`BillingCreditGrantApplicabilityConfigScopePrice`], or absent.
        prices: List<'a, BillingCreditGrantApplicabilityConfigScopePrice<'a>> = all 1185,
    }

    /// `prices` of [`BillingCreditGrantApplicabilityConfigScope`].
    BillingCreditGrantApplicabilityConfigScopePrice = 85 {
        /// `id`: a text, or null.
        id: Option<&'a str> = opt 725,
    }

    /// `billing.meter`.
    BillingMeter = 86 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `customer_mapping`: an object, [`BillingMeterCustomerMapping`], in every payload of today's schema.
        customer_mapping: Option<BillingMeterCustomerMapping<'a>> = opt 424,
        /// `default_aggregation`: an object, [`BillingMeterDefaultAggregation`], in every payload of today's schema.
        default_aggregation: Option<BillingMeterDefaultAggregation<'a>> = opt 462,
        /// `display_name`: a text, in every payload of today's schema.
        display_name: Option<&'a str> = opt 519,
        /// `event_name`: a text, in every payload of today's schema.
        event_name: Option<&'a str> = opt 581,
        /// `event_time_window`: a text out of [`BillingMeterEventTimeWindow`], or null.
        event_time_window: Option<BillingMeterEventTimeWindow<'a>> = opt 583,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `billing.meter`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `status`: a text out of [`BillingMeterStatus`], in every payload of today's schema.
        status: Option<BillingMeterStatus<'a>> = opt 1519,
        /// `status_transitions`: an object, [`BillingMeterStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<BillingMeterStatusTransitions<'a>> = opt 1521,
        /// `updated`: a time, in every payload of today's schema.
        updated: Option<Timestamp> = opt 1701,
        /// `value_settings`: an object, [`BillingMeterValueSettings`], in every payload of today's schema.
        value_settings: Option<BillingMeterValueSettings<'a>> = opt 1733,
    }

    /// `customer_mapping` of [`BillingMeter`].
    BillingMeterCustomerMapping = 87 {
        /// `event_payload_key`: a text, in every payload of today's schema.
        event_payload_key: Option<&'a str> = opt 582,
        /// `type`: a text out of [`BillingMeterCustomerMappingType`], in every payload of today's schema.
        type_: Option<BillingMeterCustomerMappingType<'a>> = opt 1681,
    }

    /// `default_aggregation` of [`BillingMeter`].
    BillingMeterDefaultAggregation = 88 {
        /// `formula`: a text out of [`BillingMeterDefaultAggregationFormula`], in every payload of today's schema.
        formula: Option<BillingMeterDefaultAggregationFormula<'a>> = opt 663,
    }

    /// `status_transitions` of [`BillingMeter`].
    BillingMeterStatusTransitions = 89 {
        /// `deactivated_at`: a time, or null.
        deactivated_at: Option<Timestamp> = opt 453,
    }

    /// `value_settings` of [`BillingMeter`].
    BillingMeterValueSettings = 90 {
        /// `event_payload_key`: a text, in every payload of today's schema.
        event_payload_key: Option<&'a str> = opt 582,
    }

    /// `billing_portal.configuration`.
    BillingPortalConfiguration = 93 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt 33,
        /// `application`: the id of an object, or the object, or null.
        application: Option<Expandable<'a>> = opt 129,
        /// `business_profile`: an object, [`BillingPortalConfigurationBusinessProfile`], in every payload of today's schema.
        business_profile: Option<BillingPortalConfigurationBusinessProfile<'a>> = opt 247,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `default_return_url`: a text, or null.
        default_return_url: Option<&'a str> = opt 471,
        /// `features`: an object, [`BillingPortalConfigurationFeatures`], in every payload of today's schema.
        features: Option<BillingPortalConfigurationFeatures<'a>> = opt 625,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `is_default`: a truth value, in every payload of today's schema.
        is_default: Option<bool> = opt 803,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `login_page`: an object, [`BillingPortalConfigurationLoginPage`], in every payload of today's schema.
        login_page: Option<BillingPortalConfigurationLoginPage<'a>> = opt 876,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `billing_portal.configuration`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `updated`: a time, in every payload of today's schema.
        updated: Option<Timestamp> = opt 1701,
    }

    /// `business_profile` of [`BillingPortalConfiguration`].
    BillingPortalConfigurationBusinessProfile = 94 {
        /// `headline`: a text, or null.
        headline: Option<&'a str> = opt 711,
        /// `privacy_policy_url`: a text, or null.
        privacy_policy_url: Option<&'a str> = opt 1193,
        /// `terms_of_service_url`: a text, or null.
        terms_of_service_url: Option<&'a str> = opt 1607,
    }

    /// `features` of [`BillingPortalConfiguration`].
    BillingPortalConfigurationFeatures = 95 {
        /// `customer_update`: an object, [`BillingPortalConfigurationFeaturesCustomerUpdate`], in every payload of today's schema.
        customer_update: Option<BillingPortalConfigurationFeaturesCustomerUpdate<'a>> = opt 434,
        /// `invoice_history`: an object, [`BillingPortalConfigurationFeaturesInvoiceHistory`], in every payload of today's schema.
        invoice_history: Option<BillingPortalConfigurationFeaturesInvoiceHistory<'a>> = opt 785,
        /// `payment_method_update`: an object, [`BillingPortalConfigurationFeaturesPaymentMethodUpdate`], in every payload of today's schema.
        payment_method_update: Option<BillingPortalConfigurationFeaturesPaymentMethodUpdate<'a>> = opt 1099,
        /// `subscription_cancel`: an object, [`BillingPortalConfigurationFeaturesSubscriptionCancel`], in every payload of today's schema.
        subscription_cancel: Option<BillingPortalConfigurationFeaturesSubscriptionCancel<'a>> = opt 1539,
        /// `subscription_pause`: an object, [`BillingPortalConfigurationFeaturesSubscriptionPause`], in every payload of today's schema.
        subscription_pause: Option<BillingPortalConfigurationFeaturesSubscriptionPause<'a>> = opt 1545,
        /// `subscription_update`: an object, [`BillingPortalConfigurationFeaturesSubscriptionUpdate`], in every payload of today's schema.
        subscription_update: Option<BillingPortalConfigurationFeaturesSubscriptionUpdate<'a>> = opt 1549,
    }

    /// `customer_update` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesCustomerUpdate = 96 {
        /// `allowed_updates`: a list, each a text out of [`BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdates`], in every payload of today's schema.
        allowed_updates: List<'a, BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdates<'a>> = all 80,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
    }

    /// `invoice_history` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesInvoiceHistory = 97 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
    }

    /// `payment_method_update` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesPaymentMethodUpdate = 98 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `payment_method_configuration`: a text, or null.
        payment_method_configuration: Option<&'a str> = opt 1090,
    }

    /// `subscription_cancel` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesSubscriptionCancel = 99 {
        /// `cancellation_reason`: an object, [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`], in every payload of today's schema.
        cancellation_reason: Option<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason<'a>> = opt 265,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `mode`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionCancelMode`], in every payload of today's schema.
        mode: Option<BillingPortalConfigurationFeaturesSubscriptionCancelMode<'a>> = opt 933,
        /// `proration_behavior`: a text out of [`ProrationBehavior`], in every payload of today's schema.
        proration_behavior: Option<ProrationBehavior<'a>> = opt 1214,
    }

    /// `cancellation_reason` of [`BillingPortalConfigurationFeaturesSubscriptionCancel`].
    BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason = 100 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `feedback_options`: a list, each the id of an object, or the object, or null.
        feedback_options: List<'a, Expandable<'a>> = all 632,
        /// `options`: a list, each a text out of [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOptions`], in every payload of today's schema.
        options: List<'a, BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOptions<'a>> = all 1001,
    }

    /// `subscription_pause` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesSubscriptionPause = 101 {
        /// `duration`: an object, [`BillingPortalConfigurationFeaturesSubscriptionPauseDuration`], in every payload of today's schema.
        duration: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDuration<'a>> = opt 538,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
    }

    /// `duration` of [`BillingPortalConfigurationFeaturesSubscriptionPause`].
    BillingPortalConfigurationFeaturesSubscriptionPauseDuration = 102 {
        /// `interval_options`: a list, each an object, [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption`], in every payload of today's schema.
        interval_options: List<'a, BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption<'a>> = all 778,
        /// `type`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationType`], in every payload of today's schema.
        type_: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationType<'a>> = opt 1681,
    }

    /// `interval_options` of [`BillingPortalConfigurationFeaturesSubscriptionPauseDuration`].
    BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption = 103 {
        /// `interval`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`], in every payload of today's schema.
        interval: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval<'a>> = opt 774,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt 775,
    }

    /// `subscription_update` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesSubscriptionUpdate = 104 {
        /// `billing_cycle_anchor`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor`], or null.
        billing_cycle_anchor: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor<'a>> = opt 211,
        /// `default_allowed_updates`: a list, each a text out of [`BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdates`], in every payload of today's schema.
        default_allowed_updates: List<'a, BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdates<'a>> = all 463,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `products`: a list, each an object, [`BillingPortalConfigurationFeaturesSubscriptionUpdateProduct`], or absent, or null.
        products: List<'a, BillingPortalConfigurationFeaturesSubscriptionUpdateProduct<'a>> = all 1206,
        /// `proration_behavior`: a text out of [`ProrationBehavior`], in every payload of today's schema.
        proration_behavior: Option<ProrationBehavior<'a>> = opt 1214,
        /// `schedule_at_period_end`: an object, [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`], in every payload of today's schema.
        schedule_at_period_end: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd<'a>> = opt 1404,
        /// `trial_update_behavior`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior`], in every payload of today's schema.
        trial_update_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior<'a>> = opt 1678,
    }

    /// `products` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateProduct = 105 {
        /// `adjustable_quantity`: an object, [`AdjustableQuantity`], in every payload of today's schema.
        adjustable_quantity: Option<AdjustableQuantity<'a>> = opt 54,
        /// `prices`: a list, each a text, in every payload of today's schema.
        prices: List<'a, &'a str> = all 1185,
        /// `product`: a text, in every payload of today's schema.
        product: Option<&'a str> = opt 1199,
    }

    /// `schedule_at_period_end` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd = 106 {
        /// `conditions`: a list, each an object, [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`], in every payload of today's schema.
        conditions: List<'a, BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition<'a>> = all 351,
    }

    /// `conditions` of [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition = 107 {
        /// `type`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType`], in every payload of today's schema.
        type_: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType<'a>> = opt 1681,
    }

    /// `login_page` of [`BillingPortalConfiguration`].
    BillingPortalConfigurationLoginPage = 108 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
    }

    /// `billing_portal.session`.
    BillingPortalSession = 109 {
        /// `after_expiration`: an object, [`BillingPortalSessionAfterExpiration`], or absent, or null.
        after_expiration: Option<BillingPortalSessionAfterExpiration<'a>> = opt 62,
        /// `configuration`: the id of an object, or the object, in every payload of today's schema.
        configuration: Option<Expandable<'a>> = opt 352,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `customer`: a text, in every payload of today's schema.
        customer: Option<&'a str> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `flow`: an object, [`BillingPortalSessionFlow`], or null.
        flow: Option<BillingPortalSessionFlow<'a>> = opt 656,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `locale`: a text out of [`BillingPortalSessionLocale`], or null.
        locale: Option<BillingPortalSessionLocale<'a>> = opt 872,
        /// `object`: the text `billing_portal.session`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `on_behalf_of`: a text, or null.
        on_behalf_of: Option<&'a str> = opt 995,
        /// `return_url`: a text, or null.
        return_url: Option<&'a str> = opt 1371,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt 1708,
    }

    /// `after_expiration` of [`BillingPortalSession`].
    BillingPortalSessionAfterExpiration = 110 {
        /// `customer_login`: an object, [`BillingPortalSessionAfterExpirationCustomerLogin`], or null.
        customer_login: Option<BillingPortalSessionAfterExpirationCustomerLogin<'a>> = opt 423,
        /// `type`: a text out of [`BillingPortalSessionAfterExpirationType`], in every payload of today's schema.
        type_: Option<BillingPortalSessionAfterExpirationType<'a>> = opt 1681,
    }

    /// `customer_login` of [`BillingPortalSessionAfterExpiration`].
    BillingPortalSessionAfterExpirationCustomerLogin = 111 {
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
    }

    /// `flow` of [`BillingPortalSession`].
    BillingPortalSessionFlow = 112 {
        /// `after_completion`: an object, [`BillingPortalSessionFlowAfterCompletion`], in every payload of today's schema.
        after_completion: Option<BillingPortalSessionFlowAfterCompletion<'a>> = opt 61,
        /// `customer_update`: a value of no known form, or null.
        customer_update: Option<Value<'a>> = opt 434,
        /// `subscription_cancel`: an object, [`BillingPortalSessionFlowSubscriptionCancel`], or null.
        subscription_cancel: Option<BillingPortalSessionFlowSubscriptionCancel<'a>> = opt 1539,
        /// `subscription_pause`: an object, [`BillingPortalSessionFlowSubscriptionPause`], or null.
        subscription_pause: Option<BillingPortalSessionFlowSubscriptionPause<'a>> = opt 1545,
        /// `subscription_update`: an object, [`BillingPortalSessionFlowSubscriptionUpdate`], or null.
        subscription_update: Option<BillingPortalSessionFlowSubscriptionUpdate<'a>> = opt 1549,
        /// `subscription_update_confirm`: an object, [`BillingPortalSessionFlowSubscriptionUpdateConfirm`], or null.
        subscription_update_confirm: Option<BillingPortalSessionFlowSubscriptionUpdateConfirm<'a>> = opt 1550,
        /// `type`: a text out of [`BillingPortalSessionFlowType`], in every payload of today's schema.
        type_: Option<BillingPortalSessionFlowType<'a>> = opt 1681,
    }

    /// `after_completion` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowAfterCompletion = 113 {
        /// `hosted_confirmation`: an object, [`AfterCompletionHostedConfirmation`], or null.
        hosted_confirmation: Option<AfterCompletionHostedConfirmation<'a>> = opt 714,
        /// `redirect`: an object, [`BillingPortalSessionFlowAfterCompletionRedirect`], or null.
        redirect: Option<BillingPortalSessionFlowAfterCompletionRedirect<'a>> = opt 1263,
        /// `type`: a text out of [`BillingPortalSessionFlowAfterCompletionType`], in every payload of today's schema.
        type_: Option<BillingPortalSessionFlowAfterCompletionType<'a>> = opt 1681,
    }

    /// `redirect` of [`BillingPortalSessionFlowAfterCompletion`].
    BillingPortalSessionFlowAfterCompletionRedirect = 114 {
        /// `return_url`: a text, in every payload of today's schema.
        return_url: Option<&'a str> = opt 1371,
    }

    /// `subscription_cancel` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowSubscriptionCancel = 115 {
        /// `retention`: an object, [`BillingPortalSessionFlowSubscriptionCancelRetention`], or null.
        retention: Option<BillingPortalSessionFlowSubscriptionCancelRetention<'a>> = opt 1368,
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt 1538,
    }

    /// `retention` of [`BillingPortalSessionFlowSubscriptionCancel`].
    BillingPortalSessionFlowSubscriptionCancelRetention = 116 {
        /// `coupon_offer`: an object, [`BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer`], or null.
        coupon_offer: Option<BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer<'a>> = opt 373,
        /// `type`: a text out of [`BillingPortalSessionFlowSubscriptionCancelRetentionType`], in every payload of today's schema.
        type_: Option<BillingPortalSessionFlowSubscriptionCancelRetentionType<'a>> = opt 1681,
    }

    /// `coupon_offer` of [`BillingPortalSessionFlowSubscriptionCancelRetention`].
    BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer = 117 {
        /// `coupon`: a text, in every payload of today's schema.
        coupon: Option<&'a str> = opt 372,
    }

    /// `subscription_pause` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowSubscriptionPause = 118 {
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt 1538,
    }

    /// `subscription_update` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowSubscriptionUpdate = 119 {
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt 1538,
    }

    /// `subscription_update_confirm` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowSubscriptionUpdateConfirm = 120 {
        /// `discounts`: a list, each an object, [`BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount`], or null.
        discounts: List<'a, BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount<'a>> = all 514,
        /// `items`: a list, each an object, [`BillingPortalSessionFlowSubscriptionUpdateConfirmItem`], in every payload of today's schema.
        items: List<'a, BillingPortalSessionFlowSubscriptionUpdateConfirmItem<'a>> = all 814,
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt 1538,
    }

    /// `discounts` of [`BillingPortalSessionFlowSubscriptionUpdateConfirm`].
    BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount = 121 {
        /// `coupon`: a text, or null.
        coupon: Option<&'a str> = opt 372,
        /// `promotion_code`: a text, or null.
        promotion_code: Option<&'a str> = opt 1208,
    }

    /// `items` of [`BillingPortalSessionFlowSubscriptionUpdateConfirm`].
    BillingPortalSessionFlowSubscriptionUpdateConfirmItem = 122 {
        /// `id`: a text, or null.
        id: Option<&'a str> = opt 725,
        /// `price`: a text, or null.
        price: Option<&'a str> = opt 1182,
        /// `quantity`: an integer, or absent.
        quantity: Option<i64> = opt 1227,
    }

    /// `amount` of [`BillingCreditBalanceTransactionCredit`], `amount` of [`BillingCreditBalanceTransactionDebit`], `amount` of [`BillingCreditGrant`].
    CreditAmount = 270 {
        /// `monetary`: an object, [`AmountMonetary`], or null.
        monetary: Option<AmountMonetary<'a>> = opt 934,
        /// `type`: a text out of [`CreditAmountType`], in every payload of today's schema.
        type_: Option<CreditAmountType<'a>> = opt 1681,
    }

    /// `credit_note`.
    CreditNote = 271 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_shipping`: an integer, in every payload of today's schema.
        amount_shipping: Option<i64> = opt 114,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, in every payload of today's schema.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `customer_balance_transaction`: the id of an object, or the object, or null.
        customer_balance_transaction: Option<Expandable<'a>> = opt 413,
        /// `discount_amount`: an integer, in every payload of today's schema.
        discount_amount: Option<i64> = opt 511,
        /// `discount_amounts`: a list, each an object, [`DiscountAmount`], in every payload of today's schema.
        discount_amounts: List<'a, DiscountAmount<'a>> = all 512,
        /// `effective_at`: a time, or null.
        effective_at: Option<Timestamp> = opt 542,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `invoice`: the id of an object, or the object, in every payload of today's schema.
        invoice: Option<Expandable<'a>> = opt 781,
        /// `lines`: the first page of a list, each an object, [`CreditNoteLineItem`], in every payload of today's schema.
        lines: Page<'a, CreditNoteLineItem<'a>> = all 864,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `memo`: a text, or null.
        memo: Option<&'a str> = opt 903,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `number`: a text, in every payload of today's schema.
        number: Option<&'a str> = opt 986,
        /// `object`: the text `credit_note`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `out_of_band_amount`: an integer, or null.
        out_of_band_amount: Option<i64> = opt 1012,
        /// `pdf`: a text, in every payload of today's schema.
        pdf: Option<&'a str> = opt 1121,
        /// `post_payment_amount`: an integer, in every payload of today's schema.
        post_payment_amount: Option<i64> = opt 1161,
        /// `pre_payment_amount`: an integer, in every payload of today's schema.
        pre_payment_amount: Option<i64> = opt 1165,
        /// `pretax_credit_amounts`: a list, each an object, [`PretaxCreditAmount`], in every payload of today's schema.
        pretax_credit_amounts: List<'a, PretaxCreditAmount<'a>> = all 1179,
        /// `reason`: a text out of [`CreditNoteReason`], or null.
        reason: Option<CreditNoteReason<'a>> = opt 1239,
        /// `refunds`: a list, each an object, [`CreditNoteRefund`], in every payload of today's schema.
        refunds: List<'a, CreditNoteRefund<'a>> = all 1295,
        /// `shipping_cost`: an object, [`ShippingCost`], or null.
        shipping_cost: Option<ShippingCost<'a>> = opt 1458,
        /// `status`: a text out of [`CreditNoteStatus`], in every payload of today's schema.
        status: Option<CreditNoteStatus<'a>> = opt 1519,
        /// `subtotal`: an integer, in every payload of today's schema.
        subtotal: Option<i64> = opt 1552,
        /// `subtotal_excluding_tax`: an integer, or null.
        subtotal_excluding_tax: Option<i64> = opt 1553,
        /// `total`: an integer, in every payload of today's schema.
        total: Option<i64> = opt 1636,
        /// `total_excluding_tax`: an integer, or null.
        total_excluding_tax: Option<i64> = opt 1639,
        /// `total_taxes`: a list, each an object, [`TotalTax`], or null.
        total_taxes: List<'a, TotalTax<'a>> = all 1642,
        /// `type`: a text out of [`CreditNoteType`], in every payload of today's schema.
        type_: Option<CreditNoteType<'a>> = opt 1681,
        /// `voided_at`: a time, or null.
        voided_at: Option<Timestamp> = opt 1754,
    }

    /// `credit_note_line_item`.
    CreditNoteLineItem = 272 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `discount_amount`: an integer, in every payload of today's schema.
        discount_amount: Option<i64> = opt 511,
        /// `discount_amounts`: a list, each an object, [`DiscountAmount`], in every payload of today's schema.
        discount_amounts: List<'a, DiscountAmount<'a>> = all 512,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `invoice_line_item`: a text, or absent.
        invoice_line_item: Option<&'a str> = opt 788,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `credit_note_line_item`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `pretax_credit_amounts`: a list, each an object, [`PretaxCreditAmount`], in every payload of today's schema.
        pretax_credit_amounts: List<'a, PretaxCreditAmount<'a>> = all 1179,
        /// `quantity`: an integer, or null.
        quantity: Option<i64> = opt 1227,
        /// `tax_rates`: a list, each an object, [`TaxRate`], in every payload of today's schema.
        tax_rates: List<'a, TaxRate<'a>> = all 1594,
        /// `taxes`: a list, each an object, [`InvoiceLineItemTax`], or null.
        taxes: List<'a, InvoiceLineItemTax<'a>> = all 1600,
        /// `type`: a text out of [`CreditNoteLineItemType`], in every payload of today's schema.
        type_: Option<CreditNoteLineItemType<'a>> = opt 1681,
        /// `unit_amount`: an integer, or null.
        unit_amount: Option<i64> = opt 1689,
        /// `unit_amount_decimal`: a value of no known form, or null.
        unit_amount_decimal: Option<Value<'a>> = opt 1690,
    }

    /// `refunds` of [`CreditNote`].
    CreditNoteRefund = 273 {
        /// `amount_refunded`: an integer, in every payload of today's schema.
        amount_refunded: Option<i64> = opt 108,
        /// `payment_record_refund`: an object, [`CreditNoteRefundPaymentRecordRefund`], or null.
        payment_record_refund: Option<CreditNoteRefundPaymentRecordRefund<'a>> = opt 1101,
        /// `refund`: the id of an object, or the object, in every payload of today's schema.
        refund: Option<Expandable<'a>> = opt 1271,
        /// `type`: a text out of [`CreditNoteRefundType`], or null.
        type_: Option<CreditNoteRefundType<'a>> = opt 1681,
    }

    /// `payment_record_refund` of [`CreditNoteRefund`].
    CreditNoteRefundPaymentRecordRefund = 274 {
        /// `payment_record`: a text, in every payload of today's schema.
        payment_record: Option<&'a str> = opt 1100,
        /// `refund_group`: a text, in every payload of today's schema.
        refund_group: Option<&'a str> = opt 1284,
    }

    /// `discount_amounts` of [`CreditNote`], `discount_amounts` of [`CreditNoteLineItem`], `discount_amounts` of [`InvoiceItemProrationDetails`] and others.
    DiscountAmount = 303 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `discount`: the id of an object, or the object, in every payload of today's schema.
        discount: Option<Expandable<'a>> = opt 510,
    }

    /// `entitlements.active_entitlement`.
    EntitlementsActiveEntitlement = 326 {
        /// `feature`: the id of an object, or the object, in every payload of today's schema.
        feature: Option<Expandable<'a>> = opt 624,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `lookup_key`: a text, in every payload of today's schema.
        lookup_key: Option<&'a str> = opt 880,
        /// `object`: the text `entitlements.active_entitlement`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
    }

    /// `entitlements.active_entitlement_summary`.
    EntitlementsActiveEntitlementSummary = 327 {
        /// `customer`: a text, in every payload of today's schema.
        customer: Option<&'a str> = opt 406,
        /// `entitlements`: the first page of a list, each an object, [`EntitlementsActiveEntitlement`], in every payload of today's schema.
        entitlements: Page<'a, EntitlementsActiveEntitlement<'a>> = all 565,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `entitlements.active_entitlement_summary`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
    }

    /// `invoice`.
    Invoice = 369 {
        /// `account_country`: a text, or null.
        account_country: Option<&'a str> = opt 6,
        /// `account_name`: a text, or null.
        account_name: Option<&'a str> = opt 12,
        /// `account_tax_ids`: a list, each the id of an object, or the object, or null.
        account_tax_ids: List<'a, Expandable<'a>> = all 17,
        /// `amount_due`: an integer, in every payload of today's schema.
        amount_due: Option<i64> = opt 97,
        /// `amount_overpaid`: an integer, in every payload of today's schema.
        amount_overpaid: Option<i64> = opt 103,
        /// `amount_paid`: an integer, in every payload of today's schema.
        amount_paid: Option<i64> = opt 104,
        /// `amount_paid_off_stripe`: an integer, or absent.
        amount_paid_off_stripe: Option<i64> = opt 105,
        /// `amount_remaining`: an integer, in every payload of today's schema.
        amount_remaining: Option<i64> = opt 110,
        /// `amount_shipping`: an integer, in every payload of today's schema.
        amount_shipping: Option<i64> = opt 114,
        /// `application`: the id of an object, or the object, or null.
        application: Option<Expandable<'a>> = opt 129,
        /// `attempt_count`: an integer, in every payload of today's schema.
        attempt_count: Option<i64> = opt 147,
        /// `attempted`: a truth value, in every payload of today's schema.
        attempted: Option<bool> = opt 148,
        /// `auto_advance`: a truth value, or absent.
        auto_advance: Option<bool> = opt 162,
        /// `automatic_tax`: an object, [`InvoiceAutomaticTax`], in every payload of today's schema.
        automatic_tax: Option<InvoiceAutomaticTax<'a>> = opt 165,
        /// `automatically_finalizes_at`: a time, or null.
        automatically_finalizes_at: Option<Timestamp> = opt 167,
        /// `billing_reason`: a text out of [`InvoiceBillingReason`], or null.
        billing_reason: Option<InvoiceBillingReason<'a>> = opt 215,
        /// `collection_method`: a text out of [`InvoiceCollectionMethod`], in every payload of today's schema.
        collection_method: Option<InvoiceCollectionMethod<'a>> = opt 339,
        /// `confirmation_secret`: an object, [`InvoiceConfirmationSecret`], or absent, or null.
        confirmation_secret: Option<InvoiceConfirmationSecret<'a>> = opt 358,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `custom_fields`: a list, each an object, [`CustomField`], or null.
        custom_fields: List<'a, CustomField<'a>> = all 401,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `customer_address`: an object, [`Address`], or null.
        customer_address: Option<Address<'a>> = opt 410,
        /// `customer_email`: a text, or null.
        customer_email: Option<&'a str> = opt 421,
        /// `customer_name`: a text, or null.
        customer_name: Option<&'a str> = opt 425,
        /// `customer_phone`: a text, or null.
        customer_phone: Option<&'a str> = opt 427,
        /// `customer_shipping`: an object, [`InvoiceCustomerShipping`], or null.
        customer_shipping: Option<InvoiceCustomerShipping<'a>> = opt 430,
        /// `customer_tax_exempt`: a text out of [`InvoiceCustomerTaxExempt`], or null.
        customer_tax_exempt: Option<InvoiceCustomerTaxExempt<'a>> = opt 432,
        /// `customer_tax_ids`: a list, each an object, [`InvoiceCustomerTaxId`], or absent, or null.
        customer_tax_ids: List<'a, InvoiceCustomerTaxId<'a>> = all 433,
        /// `default_payment_method`: the id of an object, or the object, or null.
        default_payment_method: Option<Expandable<'a>> = opt 469,
        /// `default_source`: the id of an object, or the object, or null.
        default_source: Option<Expandable<'a>> = opt 473,
        /// `default_tax_rates`: a list, each an object, [`TaxRate`], in every payload of today's schema.
        default_tax_rates: List<'a, TaxRate<'a>> = all 474,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `discounts`: a list, each the id of an object, or the object, in every payload of today's schema.
        discounts: List<'a, Expandable<'a>> = all 514,
        /// `due_date`: a time, or null.
        due_date: Option<Timestamp> = opt 533,
        /// `effective_at`: a time, or null.
        effective_at: Option<Timestamp> = opt 542,
        /// `ending_balance`: an integer, or null.
        ending_balance: Option<i64> = opt 559,
        /// `footer`: a text, or null.
        footer: Option<&'a str> = opt 660,
        /// `from_invoice`: an object, [`InvoiceFromInvoice`], or null.
        from_invoice: Option<InvoiceFromInvoice<'a>> = opt 671,
        /// `hosted_invoice_url`: a text, or absent, or null.
        hosted_invoice_url: Option<&'a str> = opt 716,
        /// `id`: a text, or absent.
        id: Option<&'a str> = opt 725,
        /// `invoice_pdf`: a text, or absent, or null.
        invoice_pdf: Option<&'a str> = opt 791,
        /// `issuer`: an object, [`Issuer`], in every payload of today's schema.
        issuer: Option<Issuer<'a>> = opt 807,
        /// `last_finalization_error`: an object, [`InvoiceLastFinalizationError`], or null.
        last_finalization_error: Option<InvoiceLastFinalizationError<'a>> = opt 838,
        /// `latest_revision`: the id of an object, or the object, or null.
        latest_revision: Option<Expandable<'a>> = opt 850,
        /// `lines`: the first page of a list, each an object, [`InvoiceLineItem`], in every payload of today's schema.
        lines: Page<'a, InvoiceLineItem<'a>> = all 864,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `next_payment_attempt`: a time, or null.
        next_payment_attempt: Option<Timestamp> = opt 976,
        /// `number`: a text, or null.
        number: Option<&'a str> = opt 986,
        /// `object`: the text `invoice`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `on_behalf_of`: the id of an object, or the object, or null.
        on_behalf_of: Option<Expandable<'a>> = opt 995,
        /// `parent`: an object, [`InvoiceParent`], or null.
        parent: Option<InvoiceParent<'a>> = opt 1044,
        /// `payment_settings`: an object, [`InvoicePaymentSettings`], in every payload of today's schema.
        payment_settings: Option<InvoicePaymentSettings<'a>> = opt 1104,
        /// `payments`: the first page of a list, each an object, [`InvoicePayment`], or absent.
        payments: Page<'a, InvoicePayment<'a>> = all 1106,
        /// `period_end`: a time, in every payload of today's schema.
        period_end: Option<Timestamp> = opt 1137,
        /// `period_start`: a time, in every payload of today's schema.
        period_start: Option<Timestamp> = opt 1138,
        /// `post_payment_credit_notes_amount`: an integer, in every payload of today's schema.
        post_payment_credit_notes_amount: Option<i64> = opt 1162,
        /// `pre_payment_credit_notes_amount`: an integer, in every payload of today's schema.
        pre_payment_credit_notes_amount: Option<i64> = opt 1166,
        /// `receipt_number`: a text, or null.
        receipt_number: Option<&'a str> = opt 1247,
        /// `rendering`: an object, [`InvoiceRendering`], or null.
        rendering: Option<InvoiceRendering<'a>> = opt 1316,
        /// `shipping_cost`: an object, [`ShippingCost`], or null.
        shipping_cost: Option<ShippingCost<'a>> = opt 1458,
        /// `shipping_details`: an object, [`InvoiceShippingDetails`], or null.
        shipping_details: Option<InvoiceShippingDetails<'a>> = opt 1461,
        /// `starting_balance`: an integer, in every payload of today's schema.
        starting_balance: Option<i64> = opt 1508,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `status`: a text out of [`InvoiceStatus`], or null.
        status: Option<InvoiceStatus<'a>> = opt 1519,
        /// `status_details`: an object, [`InvoiceStatusDetails`], or absent.
        status_details: Option<InvoiceStatusDetails<'a>> = opt 1520,
        /// `status_transitions`: an object, [`InvoiceStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<InvoiceStatusTransitions<'a>> = opt 1521,
        /// `subtotal`: an integer, in every payload of today's schema.
        subtotal: Option<i64> = opt 1552,
        /// `subtotal_excluding_tax`: an integer, or null.
        subtotal_excluding_tax: Option<i64> = opt 1553,
        /// `test_clock`: the id of an object, or the object, or null.
        test_clock: Option<Expandable<'a>> = opt 1608,
        /// `threshold_reason`: an object, [`InvoiceThresholdReason`], or absent.
        threshold_reason: Option<InvoiceThresholdReason<'a>> = opt 1615,
        /// `total`: an integer, in every payload of today's schema.
        total: Option<i64> = opt 1636,
        /// `total_discount_amounts`: a list, each an object, [`InvoiceTotalDiscountAmount`], or null.
        total_discount_amounts: List<'a, InvoiceTotalDiscountAmount<'a>> = all 1638,
        /// `total_excluding_tax`: an integer, or null.
        total_excluding_tax: Option<i64> = opt 1639,
        /// `total_pretax_credit_amounts`: a list, each an object, [`InvoiceTotalPretaxCreditAmount`], or null.
        total_pretax_credit_amounts: List<'a, InvoiceTotalPretaxCreditAmount<'a>> = all 1640,
        /// `total_taxes`: a list, each an object, [`TotalTax`], or null.
        total_taxes: List<'a, TotalTax<'a>> = all 1642,
        /// `webhooks_delivered_at`: a time, or null.
        webhooks_delivered_at: Option<Timestamp> = opt 1760,
    }

    /// `automatic_tax` of [`Invoice`].
    InvoiceAutomaticTax = 370 {
        /// `disabled_reason`: a text out of [`InvoiceAutomaticTaxDisabledReason`], or null.
        disabled_reason: Option<InvoiceAutomaticTaxDisabledReason<'a>> = opt 509,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `liability`: an object, [`AutomaticTaxLiability`], or null.
        liability: Option<AutomaticTaxLiability<'a>> = opt 857,
        /// `provider`: a text, or null.
        provider: Option<&'a str> = opt 1219,
        /// `status`: a text out of [`InvoiceAutomaticTaxStatus`], or null.
        status: Option<InvoiceAutomaticTaxStatus<'a>> = opt 1519,
    }

    /// `confirmation_secret` of [`Invoice`].
    InvoiceConfirmationSecret = 371 {
        /// `client_secret`: a text, in every payload of today's schema.
        client_secret: Option<&'a str> = opt 329,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
    }

    /// `customer_shipping` of [`Invoice`].
    InvoiceCustomerShipping = 374 {
        /// `address`: an object, [`Address`], or absent.
        address: Option<Address<'a>> = opt 41,
        /// `carrier`: a text, or absent, or null.
        carrier: Option<&'a str> = opt 286,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt 947,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt 1146,
        /// `tracking_number`: a text, or absent, or null.
        tracking_number: Option<&'a str> = opt 1646,
    }

    /// `customer_tax_ids` of [`Invoice`].
    InvoiceCustomerTaxId = 375 {
        /// `type`: a text out of [`CheckoutSessionCustomerDetailsTaxIdType`], in every payload of today's schema.
        type_: Option<CheckoutSessionCustomerDetailsTaxIdType<'a>> = opt 1681,
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `from_invoice` of [`Invoice`].
    InvoiceFromInvoice = 376 {
        /// `action`: a text, in every payload of today's schema.
        action: Option<&'a str> = opt 31,
        /// `invoice`: the id of an object, or the object, in every payload of today's schema.
        invoice: Option<Expandable<'a>> = opt 781,
    }

    /// `invoiceitem`.
    InvoiceItem = 377 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, in every payload of today's schema.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `date`: an integer, in every payload of today's schema.
        date: Option<i64> = opt 448,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `discountable`: a truth value, in every payload of today's schema.
        discountable: Option<bool> = opt 513,
        /// `discounts`: a list, each the id of an object, or the object, or null.
        discounts: List<'a, Expandable<'a>> = all 514,
        /// `frozen_fields`: a list, each a text out of [`InvoiceItemFrozenFields`], or absent.
        frozen_fields: List<'a, InvoiceItemFrozenFields<'a>> = all 675,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `invoice`: the id of an object, or the object, or null.
        invoice: Option<Expandable<'a>> = opt 781,
        /// `invoicing_rules`: a list, each an object, [`InvoiceItemInvoicingRule`], or absent.
        invoicing_rules: List<'a, InvoiceItemInvoicingRule<'a>> = all 796,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `net_amount`: an integer, or absent.
        net_amount: Option<i64> = opt 958,
        /// `object`: the text `invoiceitem`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `parent`: an object, [`InvoiceItemParent`], or null.
        parent: Option<InvoiceItemParent<'a>> = opt 1044,
        /// `period`: an object, [`Period`], in every payload of today's schema.
        period: Option<Period<'a>> = opt 1136,
        /// `pricing`: an object, [`Pricing`], or null.
        pricing: Option<Pricing<'a>> = opt 1186,
        /// `proration`: a truth value, in every payload of today's schema.
        proration: Option<bool> = opt 1213,
        /// `proration_details`: an object, [`InvoiceItemProrationDetails`], or absent.
        proration_details: Option<InvoiceItemProrationDetails<'a>> = opt 1215,
        /// `quantity`: an integer, in every payload of today's schema.
        quantity: Option<i64> = opt 1227,
        /// `quantity_decimal`: a value of no known form, in every payload of today's schema.
        quantity_decimal: Option<Value<'a>> = opt 1228,
        /// `tax_rates`: a list, each an object, [`TaxRate`], or null.
        tax_rates: List<'a, TaxRate<'a>> = all 1594,
        /// `test_clock`: the id of an object, or the object, or null.
        test_clock: Option<Expandable<'a>> = opt 1608,
    }

    /// `invoicing_rules` of [`InvoiceItem`].
    InvoiceItemInvoicingRule = 378 {
        /// `type`: a text out of [`InvoiceItemInvoicingRuleType`], in every payload of today's schema.
        type_: Option<InvoiceItemInvoicingRuleType<'a>> = opt 1681,
    }

    /// `parent` of [`InvoiceItem`].
    InvoiceItemParent = 379 {
        /// `subscription_details`: an object, [`InvoiceItemParentSubscriptionDetails`], or null.
        subscription_details: Option<InvoiceItemParentSubscriptionDetails<'a>> = opt 1541,
        /// `type`: a text out of [`InvoiceItemParentType`], in every payload of today's schema.
        type_: Option<InvoiceItemParentType<'a>> = opt 1681,
    }

    /// `subscription_details` of [`InvoiceItemParent`].
    InvoiceItemParentSubscriptionDetails = 380 {
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt 1538,
        /// `subscription_item`: a text, or absent.
        subscription_item: Option<&'a str> = opt 1542,
    }

    /// `proration_details` of [`InvoiceItem`].
    InvoiceItemProrationDetails = 381 {
        /// `credited_items`: an object, [`InvoiceItemProrationDetailsCreditedItems`], or null.
        credited_items: Option<InvoiceItemProrationDetailsCreditedItems<'a>> = opt 381,
        /// `discount_amounts`: a list, each an object, [`DiscountAmount`], in every payload of today's schema.
        discount_amounts: List<'a, DiscountAmount<'a>> = all 512,
    }

    /// `credited_items` of [`InvoiceItemProrationDetails`].
    InvoiceItemProrationDetailsCreditedItems = 382 {
        /// `invoice_item`: a text, or absent.
        invoice_item: Option<&'a str> = opt 786,
        /// `invoice_line_item_details`: an object, [`InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails`], or absent.
        invoice_line_item_details: Option<InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails<'a>> = opt 789,
        /// `type`: a text out of [`InvoiceItemProrationDetailsCreditedItemsType`], in every payload of today's schema.
        type_: Option<InvoiceItemProrationDetailsCreditedItemsType<'a>> = opt 1681,
    }

    /// `invoice_line_item_details` of [`InvoiceItemProrationDetailsCreditedItems`].
    InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails = 383 {
        /// `invoice`: a text, in every payload of today's schema.
        invoice: Option<&'a str> = opt 781,
        /// `invoice_line_items`: a list, each a text, in every payload of today's schema.
        invoice_line_items: List<'a, &'a str> = all 790,
    }

    /// `last_finalization_error` of [`Invoice`].
    InvoiceLastFinalizationError = 384 {
        /// `advice_code`: a text, or absent.
        advice_code: Option<&'a str> = opt 58,
        /// `charge`: a text, or absent.
        charge: Option<&'a str> = opt 313,
        /// `code`: a text out of [`Code`], or absent.
        code: Option<Code<'a>> = opt 333,
        /// `decline_code`: a text, or absent.
        decline_code: Option<&'a str> = opt 458,
        /// `doc_url`: a text, or absent.
        doc_url: Option<&'a str> = opt 527,
        /// `message`: a text, or absent.
        message: Option<&'a str> = opt 911,
        /// `network_advice_code`: a text, or absent.
        network_advice_code: Option<&'a str> = opt 961,
        /// `network_decline_code`: a text, or absent.
        network_decline_code: Option<&'a str> = opt 964,
        /// `param`: a text, or absent.
        param: Option<&'a str> = opt 1042,
        /// `payment_intent`: an object, [`PaymentIntent`], or absent.
        payment_intent: Option<PaymentIntent<'a>> = opt 1083,
        /// `payment_method`: an object, [`PaymentMethod`], or absent.
        payment_method: Option<PaymentMethod<'a>> = opt 1086,
        /// `payment_method_type`: a text, or absent.
        payment_method_type: Option<&'a str> = opt 1097,
        /// `request_log_url`: a text, or absent.
        request_log_url: Option<&'a str> = opt 1331,
        /// `setup_intent`: an object, [`SetupIntent`], or absent.
        setup_intent: Option<SetupIntent<'a>> = opt 1448,
        /// `source`: one of several objects, [`CustomerSource`], or absent.
        source: Option<CustomerSource<'a>> = opt 1483,
        /// `type`: a text out of [`InvoiceLastFinalizationErrorType`], in every payload of today's schema.
        type_: Option<InvoiceLastFinalizationErrorType<'a>> = opt 1681,
    }

    /// `line_item`.
    InvoiceLineItem = 385 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `discount_amounts`: a list, each an object, [`DiscountAmount`], or null.
        discount_amounts: List<'a, DiscountAmount<'a>> = all 512,
        /// `discountable`: a truth value, in every payload of today's schema.
        discountable: Option<bool> = opt 513,
        /// `discounts`: a list, each the id of an object, or the object, in every payload of today's schema.
        discounts: List<'a, Expandable<'a>> = all 514,
        /// `id`: a text, or absent.
        id: Option<&'a str> = opt 725,
        /// `invoice`: a text, or null.
        invoice: Option<&'a str> = opt 781,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `line_item`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `parent`: an object, [`InvoiceLineItemParent`], or null.
        parent: Option<InvoiceLineItemParent<'a>> = opt 1044,
        /// `period`: an object, [`Period`], in every payload of today's schema.
        period: Option<Period<'a>> = opt 1136,
        /// `pretax_credit_amounts`: a list, each an object, [`PretaxCreditAmount`], or null.
        pretax_credit_amounts: List<'a, PretaxCreditAmount<'a>> = all 1179,
        /// `pricing`: an object, [`Pricing`], or null.
        pricing: Option<Pricing<'a>> = opt 1186,
        /// `quantity`: an integer, or null.
        quantity: Option<i64> = opt 1227,
        /// `quantity_decimal`: a value of no known form, or null.
        quantity_decimal: Option<Value<'a>> = opt 1228,
        /// `subscription`: the id of an object, or the object, or null.
        subscription: Option<Expandable<'a>> = opt 1538,
        /// `subtotal`: an integer, in every payload of today's schema.
        subtotal: Option<i64> = opt 1552,
        /// `taxes`: a list, each an object, [`InvoiceLineItemTax`], or null.
        taxes: List<'a, InvoiceLineItemTax<'a>> = all 1600,
    }

    /// `parent` of [`InvoiceLineItem`].
    InvoiceLineItemParent = 386 {
        /// `invoice_item_details`: an object, [`InvoiceLineItemParentInvoiceItemDetails`], or null.
        invoice_item_details: Option<InvoiceLineItemParentInvoiceItemDetails<'a>> = opt 787,
        /// `subscription_item_details`: an object, [`InvoiceLineItemParentSubscriptionItemDetails`], or null.
        subscription_item_details: Option<InvoiceLineItemParentSubscriptionItemDetails<'a>> = opt 1543,
        /// `type`: a text out of [`InvoiceLineItemParentType`], in every payload of today's schema.
        type_: Option<InvoiceLineItemParentType<'a>> = opt 1681,
    }

    /// `invoice_item_details` of [`InvoiceLineItemParent`].
    InvoiceLineItemParentInvoiceItemDetails = 387 {
        /// `invoice_item`: a text, in every payload of today's schema.
        invoice_item: Option<&'a str> = opt 786,
        /// `proration`: a truth value, in every payload of today's schema.
        proration: Option<bool> = opt 1213,
        /// `proration_details`: an object, [`ProrationDetails`], or null.
        proration_details: Option<ProrationDetails<'a>> = opt 1215,
        /// `subscription`: a text, or null.
        subscription: Option<&'a str> = opt 1538,
    }

    /// `subscription_item_details` of [`InvoiceLineItemParent`].
    InvoiceLineItemParentSubscriptionItemDetails = 388 {
        /// `invoice_item`: a text, or null.
        invoice_item: Option<&'a str> = opt 786,
        /// `proration`: a truth value, in every payload of today's schema.
        proration: Option<bool> = opt 1213,
        /// `proration_details`: an object, [`ProrationDetails`], or null.
        proration_details: Option<ProrationDetails<'a>> = opt 1215,
        /// `subscription`: a text, or null.
        subscription: Option<&'a str> = opt 1538,
        /// `subscription_item`: a text, in every payload of today's schema.
        subscription_item: Option<&'a str> = opt 1542,
    }

    /// `taxes` of [`CreditNoteLineItem`], `taxes` of [`InvoiceLineItem`].
    InvoiceLineItemTax = 389 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `tax_behavior`: a text out of [`TotalTaxTaxBehavior`], in every payload of today's schema.
        tax_behavior: Option<TotalTaxTaxBehavior<'a>> = opt 1583,
        /// `tax_rate_details`: an object, [`TaxRateDetails`], or null.
        tax_rate_details: Option<TaxRateDetails<'a>> = opt 1593,
        /// `taxability_reason`: a text out of [`TaxabilityReason`], in every payload of today's schema.
        taxability_reason: Option<TaxabilityReason<'a>> = opt 1598,
        /// `taxable_amount`: an integer, or null.
        taxable_amount: Option<i64> = opt 1599,
        /// `type`: a text out of [`TotalTaxType`], in every payload of today's schema.
        type_: Option<TotalTaxType<'a>> = opt 1681,
    }

    /// `parent` of [`Invoice`].
    InvoiceParent = 390 {
        /// `quote_details`: an object, [`InvoiceParentQuoteDetails`], or null.
        quote_details: Option<InvoiceParentQuoteDetails<'a>> = opt 1230,
        /// `subscription_details`: an object, [`InvoiceParentSubscriptionDetails`], or null.
        subscription_details: Option<InvoiceParentSubscriptionDetails<'a>> = opt 1541,
        /// `type`: a text out of [`InvoiceParentType`], in every payload of today's schema.
        type_: Option<InvoiceParentType<'a>> = opt 1681,
    }

    /// `quote_details` of [`InvoiceParent`].
    InvoiceParentQuoteDetails = 391 {
        /// `quote`: a text, in every payload of today's schema.
        quote: Option<&'a str> = opt 1229,
    }

    /// `subscription_details` of [`InvoiceParent`].
    InvoiceParentSubscriptionDetails = 392 {
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `subscription`: the id of an object, or the object, in every payload of today's schema.
        subscription: Option<Expandable<'a>> = opt 1538,
        /// `subscription_proration_date`: a time, or absent.
        subscription_proration_date: Option<Timestamp> = opt 1546,
    }

    /// `invoice_payment`.
    InvoicePayment = 393 {
        /// `amount_paid`: an integer, or null.
        amount_paid: Option<i64> = opt 104,
        /// `amount_requested`: an integer, in every payload of today's schema.
        amount_requested: Option<i64> = opt 111,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `invoice`: the id of an object, or the object, in every payload of today's schema.
        invoice: Option<Expandable<'a>> = opt 781,
        /// `is_default`: a truth value, in every payload of today's schema.
        is_default: Option<bool> = opt 803,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `invoice_payment`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `payment`: an object, [`InvoicePaymentPayment`], in every payload of today's schema.
        payment: Option<InvoicePaymentPayment<'a>> = opt 1076,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `status_transitions`: an object, [`InvoicePaymentStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<InvoicePaymentStatusTransitions<'a>> = opt 1521,
    }

    /// `payment` of [`InvoicePayment`].
    InvoicePaymentPayment = 394 {
        /// `charge`: the id of an object, or the object, or absent.
        charge: Option<Expandable<'a>> = opt 313,
        /// `payment_intent`: the id of an object, or the object, or absent.
        payment_intent: Option<Expandable<'a>> = opt 1083,
        /// `payment_record`: the id of an object, or the object, or absent.
        payment_record: Option<Expandable<'a>> = opt 1100,
        /// `type`: a text out of [`InvoicePaymentPaymentType`], in every payload of today's schema.
        type_: Option<InvoicePaymentPaymentType<'a>> = opt 1681,
    }

    /// `payment_settings` of [`Invoice`].
    InvoicePaymentSettings = 395 {
        /// `default_mandate`: a text, or null.
        default_mandate: Option<&'a str> = opt 468,
        /// `payment_method_options`: an object, [`InvoicePaymentSettingsPaymentMethodOptions`], or null.
        payment_method_options: Option<InvoicePaymentSettingsPaymentMethodOptions<'a>> = opt 1093,
        /// `payment_method_types`: a list, each a text out of [`PaymentMethodTypes`], or null.
        payment_method_types: List<'a, PaymentMethodTypes<'a>> = all 1098,
    }

    /// `payment_method_options` of [`InvoicePaymentSettings`].
    InvoicePaymentSettingsPaymentMethodOptions = 396 {
        /// `acss_debit`: an object, [`PaymentSettingsPaymentMethodOptionsAcssDebit`], or null.
        acss_debit: Option<PaymentSettingsPaymentMethodOptionsAcssDebit<'a>> = opt 29,
        /// `bancontact`: an object, [`PaymentSettingsPaymentMethodOptionsBancontact`], or null.
        bancontact: Option<PaymentSettingsPaymentMethodOptionsBancontact<'a>> = opt 185,
        /// `billie`: an object, [`InvoicePaymentSettingsPaymentMethodOptionsBillie`], or absent, or null.
        billie: Option<InvoicePaymentSettingsPaymentMethodOptionsBillie<'a>> = opt 205,
        /// `blik`: a value of no known form, or absent, or null.
        blik: Option<Value<'a>> = opt 222,
        /// `card`: an object, [`InvoicePaymentSettingsPaymentMethodOptionsCard`], or null.
        card: Option<InvoicePaymentSettingsPaymentMethodOptionsCard<'a>> = opt 271,
        /// `customer_balance`: an object, [`PaymentSettingsPaymentMethodOptionsCustomerBalance`], or null.
        customer_balance: Option<PaymentSettingsPaymentMethodOptionsCustomerBalance<'a>> = opt 412,
        /// `konbini`: a value of no known form, or null.
        konbini: Option<Value<'a>> = opt 828,
        /// `payto`: an object, [`PaymentSettingsPaymentMethodOptionsPayto`], or null.
        payto: Option<PaymentSettingsPaymentMethodOptionsPayto<'a>> = opt 1119,
        /// `pix`: an object, [`InvoicePaymentSettingsPaymentMethodOptionsPix`], or null.
        pix: Option<InvoicePaymentSettingsPaymentMethodOptionsPix<'a>> = opt 1151,
        /// `sepa_debit`: a value of no known form, or null.
        sepa_debit: Option<Value<'a>> = opt 1428,
        /// `upi`: an object, [`PaymentMethodOptionsUpi`], or null.
        upi: Option<PaymentMethodOptionsUpi<'a>> = opt 1705,
        /// `us_bank_account`: an object, [`PaymentSettingsPaymentMethodOptionsUsBankAccount`], or null.
        us_bank_account: Option<PaymentSettingsPaymentMethodOptionsUsBankAccount<'a>> = opt 1709,
    }

    /// `billie` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    InvoicePaymentSettingsPaymentMethodOptionsBillie = 397 {
        /// `company_details`: an object, [`PaymentMethodOptionsBillieCompanyDetails`], or absent.
        company_details: Option<PaymentMethodOptionsBillieCompanyDetails<'a>> = opt 345,
        /// `reference`: a text, or absent, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `card` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    InvoicePaymentSettingsPaymentMethodOptionsCard = 398 {
        /// `installments`: an object, [`PaymentMethodOptionsCardInstallments`], or absent.
        installments: Option<PaymentMethodOptionsCardInstallments<'a>> = opt 766,
        /// `request_three_d_secure`: a text out of [`RequestThreeDSecure`], or null.
        request_three_d_secure: Option<RequestThreeDSecure<'a>> = opt 1334,
    }

    /// `pix` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    InvoicePaymentSettingsPaymentMethodOptionsPix = 399 {
        /// `amount_includes_iof`: a text out of [`AmountIncludesIof`], or null.
        amount_includes_iof: Option<AmountIncludesIof<'a>> = opt 101,
        /// `expires_after_seconds`: an integer, or absent.
        expires_after_seconds: Option<i64> = opt 607,
    }

    /// `status_transitions` of [`InvoicePayment`].
    InvoicePaymentStatusTransitions = 400 {
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `paid_at`: a time, or null.
        paid_at: Option<Timestamp> = opt 1040,
    }

    /// `rendering` of [`Invoice`].
    InvoiceRendering = 401 {
        /// `amount_tax_display`: a text, or null.
        amount_tax_display: Option<&'a str> = opt 117,
        /// `pdf`: an object, [`InvoiceRenderingPdf`], or null.
        pdf: Option<InvoiceRenderingPdf<'a>> = opt 1121,
        /// `template`: a text, or null.
        template: Option<&'a str> = opt 1601,
        /// `template_version`: an integer, or null.
        template_version: Option<i64> = opt 1602,
    }

    /// `pdf` of [`InvoiceRendering`].
    InvoiceRenderingPdf = 402 {
        /// `page_size`: a text out of [`InvoiceRenderingPdfPageSize`], or null.
        page_size: Option<InvoiceRenderingPdfPageSize<'a>> = opt 1037,
    }

    /// `shipping_details` of [`Invoice`].
    InvoiceShippingDetails = 403 {
        /// `address`: an object, [`Address`], or absent.
        address: Option<Address<'a>> = opt 41,
        /// `carrier`: a text, or absent, or null.
        carrier: Option<&'a str> = opt 286,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt 947,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt 1146,
        /// `tracking_number`: a text, or absent, or null.
        tracking_number: Option<&'a str> = opt 1646,
    }

    /// `status_details` of [`Invoice`].
    InvoiceStatusDetails = 404 {
        /// `uncollectible`: an object, [`InvoiceStatusDetailsUncollectible`], or absent.
        uncollectible: Option<InvoiceStatusDetailsUncollectible<'a>> = opt 1686,
    }

    /// `uncollectible` of [`InvoiceStatusDetails`].
    InvoiceStatusDetailsUncollectible = 405 {
        /// `reason`: a text out of [`InvoiceStatusDetailsUncollectibleReason`], or null.
        reason: Option<InvoiceStatusDetailsUncollectibleReason<'a>> = opt 1239,
    }

    /// `status_transitions` of [`Invoice`].
    InvoiceStatusTransitions = 406 {
        /// `finalized_at`: a time, or null.
        finalized_at: Option<Timestamp> = opt 637,
        /// `marked_uncollectible_at`: a time, or null.
        marked_uncollectible_at: Option<Timestamp> = opt 890,
        /// `paid_at`: a time, or null.
        paid_at: Option<Timestamp> = opt 1040,
        /// `voided_at`: a time, or null.
        voided_at: Option<Timestamp> = opt 1754,
    }

    /// `threshold_reason` of [`Invoice`].
    InvoiceThresholdReason = 407 {
        /// `amount_gte`: an integer, or null.
        amount_gte: Option<i64> = opt 100,
        /// `item_reasons`: a list, each an object, [`InvoiceThresholdReasonItemReason`], in every payload of today's schema.
        item_reasons: List<'a, InvoiceThresholdReasonItemReason<'a>> = all 813,
    }

    /// `item_reasons` of [`InvoiceThresholdReason`].
    InvoiceThresholdReasonItemReason = 408 {
        /// `line_item_ids`: a list, each a text, in every payload of today's schema.
        line_item_ids: List<'a, &'a str> = all 862,
        /// `usage_gte`: an integer, in every payload of today's schema.
        usage_gte: Option<i64> = opt 1716,
    }

    /// `total_discount_amounts` of [`Invoice`].
    InvoiceTotalDiscountAmount = 409 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `discount`: the id of an object, or the object, in every payload of today's schema.
        discount: Option<Expandable<'a>> = opt 510,
    }

    /// `total_pretax_credit_amounts` of [`Invoice`].
    InvoiceTotalPretaxCreditAmount = 410 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `credit_balance_transaction`: the id of an object, or the object, or absent, or null.
        credit_balance_transaction: Option<Expandable<'a>> = opt 378,
        /// `discount`: the id of an object, or the object, or absent.
        discount: Option<Expandable<'a>> = opt 510,
        /// `type`: a text out of [`PretaxCreditAmountType`], in every payload of today's schema.
        type_: Option<PretaxCreditAmountType<'a>> = opt 1681,
    }

    /// `period` of [`InvoiceItem`], `period` of [`InvoiceLineItem`].
    Period = 703 {
        /// `end`: an integer, in every payload of today's schema.
        end: Option<i64> = opt 554,
        /// `start`: an integer, in every payload of today's schema.
        start: Option<i64> = opt 1504,
    }

    /// `pretax_credit_amounts` of [`CreditNote`], `pretax_credit_amounts` of [`CreditNoteLineItem`], `pretax_credit_amounts` of [`InvoiceLineItem`].
    PretaxCreditAmount = 719 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `credit_balance_transaction`: the id of an object, or the object, or absent, or null.
        credit_balance_transaction: Option<Expandable<'a>> = opt 378,
        /// `discount`: the id of an object, or the object, or absent.
        discount: Option<Expandable<'a>> = opt 510,
        /// `type`: a text out of [`PretaxCreditAmountType`], in every payload of today's schema.
        type_: Option<PretaxCreditAmountType<'a>> = opt 1681,
    }

    /// `pricing` of [`InvoiceItem`], `pricing` of [`InvoiceLineItem`].
    Pricing = 724 {
        /// `price_details`: an object, [`PricingPriceDetails`], or absent.
        price_details: Option<PricingPriceDetails<'a>> = opt 1183,
        /// `type`: a text out of [`PricingType`], in every payload of today's schema.
        type_: Option<PricingType<'a>> = opt 1681,
        /// `unit_amount_decimal`: a value of no known form, or null.
        unit_amount_decimal: Option<Value<'a>> = opt 1690,
    }

    /// `price_details` of [`Pricing`].
    PricingPriceDetails = 725 {
        /// `price`: the id of an object, or the object, in every payload of today's schema.
        price: Option<Expandable<'a>> = opt 1182,
        /// `product`: a text, in every payload of today's schema.
        product: Option<&'a str> = opt 1199,
    }

    /// `proration_details` of [`InvoiceLineItemParentInvoiceItemDetails`], `proration_details` of [`InvoiceLineItemParentSubscriptionItemDetails`].
    ProrationDetails = 734 {
        /// `credited_items`: an object, [`ProrationDetailsCreditedItems`], or null.
        credited_items: Option<ProrationDetailsCreditedItems<'a>> = opt 381,
    }

    /// `credited_items` of [`ProrationDetails`].
    ProrationDetailsCreditedItems = 735 {
        /// `invoice`: a text, in every payload of today's schema.
        invoice: Option<&'a str> = opt 781,
        /// `invoice_line_items`: a list, each a text, in every payload of today's schema.
        invoice_line_items: List<'a, &'a str> = all 790,
    }

    /// `quote`.
    Quote = 737 {
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt 115,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt 118,
        /// `application`: the id of an object, or the object, or null.
        application: Option<Expandable<'a>> = opt 129,
        /// `application_fee_amount`: an integer, or null.
        application_fee_amount: Option<i64> = opt 132,
        /// `application_fee_percent`: a number, or null.
        application_fee_percent: Option<f64> = opt 133,
        /// `automatic_tax`: an object, [`QuoteAutomaticTax`], in every payload of today's schema.
        automatic_tax: Option<QuoteAutomaticTax<'a>> = opt 165,
        /// `collection_method`: a text out of [`InvoiceCollectionMethod`], in every payload of today's schema.
        collection_method: Option<InvoiceCollectionMethod<'a>> = opt 339,
        /// `computed`: an object, [`QuoteComputed`], in every payload of today's schema.
        computed: Option<QuoteComputed<'a>> = opt 349,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `default_tax_rates`: a list, each the id of an object, or the object, or absent.
        default_tax_rates: List<'a, Expandable<'a>> = all 474,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `discounts`: a list, each the id of an object, or the object, in every payload of today's schema.
        discounts: List<'a, Expandable<'a>> = all 514,
        /// `expires_at`: a time, in every payload of today's schema.
        expires_at: Option<Timestamp> = opt 608,
        /// `footer`: a text, or null.
        footer: Option<&'a str> = opt 660,
        /// `from_quote`: an object, [`QuoteFromQuote`], or null.
        from_quote: Option<QuoteFromQuote<'a>> = opt 673,
        /// `header`: a text, or null.
        header: Option<&'a str> = opt 708,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `invoice`: the id of an object, or the object, or null.
        invoice: Option<Expandable<'a>> = opt 781,
        /// `invoice_settings`: an object, [`QuoteInvoiceSettings`], in every payload of today's schema.
        invoice_settings: Option<QuoteInvoiceSettings<'a>> = opt 793,
        /// `line_items`: the first page of a list, each an object, [`LineItem`], or absent.
        line_items: Page<'a, LineItem<'a>> = all 863,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `number`: a text, or null.
        number: Option<&'a str> = opt 986,
        /// `object`: the text `quote`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `on_behalf_of`: the id of an object, or the object, or null.
        on_behalf_of: Option<Expandable<'a>> = opt 995,
        /// `status`: a text out of [`QuoteStatus`], in every payload of today's schema.
        status: Option<QuoteStatus<'a>> = opt 1519,
        /// `status_transitions`: an object, [`QuoteStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<QuoteStatusTransitions<'a>> = opt 1521,
        /// `subscription`: the id of an object, or the object, or null.
        subscription: Option<Expandable<'a>> = opt 1538,
        /// `subscription_data`: an object, [`QuoteSubscriptionData`], in every payload of today's schema.
        subscription_data: Option<QuoteSubscriptionData<'a>> = opt 1540,
        /// `subscription_schedule`: the id of an object, or the object, or null.
        subscription_schedule: Option<Expandable<'a>> = opt 1548,
        /// `test_clock`: the id of an object, or the object, or null.
        test_clock: Option<Expandable<'a>> = opt 1608,
        /// `total_details`: an object, [`TotalDetails`], in every payload of today's schema.
        total_details: Option<TotalDetails<'a>> = opt 1637,
        /// `transfer_data`: an object, [`QuoteTransferData`], or null.
        transfer_data: Option<QuoteTransferData<'a>> = opt 1658,
    }

    /// `computed` of [`Quote`].
    QuoteComputed = 739 {
        /// `recurring`: an object, [`QuoteComputedRecurring`], or null.
        recurring: Option<QuoteComputedRecurring<'a>> = opt 1260,
        /// `upfront`: an object, [`QuoteComputedUpfront`], in every payload of today's schema.
        upfront: Option<QuoteComputedUpfront<'a>> = opt 1704,
    }

    /// `recurring` of [`QuoteComputed`].
    QuoteComputedRecurring = 740 {
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt 115,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt 118,
        /// `interval`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`], in every payload of today's schema.
        interval: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval<'a>> = opt 774,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt 775,
        /// `total_details`: an object, [`TotalDetails`], in every payload of today's schema.
        total_details: Option<TotalDetails<'a>> = opt 1637,
    }

    /// `upfront` of [`QuoteComputed`].
    QuoteComputedUpfront = 741 {
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt 115,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt 118,
        /// `line_items`: the first page of a list, each an object, [`LineItem`], or absent.
        line_items: Page<'a, LineItem<'a>> = all 863,
        /// `total_details`: an object, [`TotalDetails`], in every payload of today's schema.
        total_details: Option<TotalDetails<'a>> = opt 1637,
    }

    /// `from_quote` of [`Quote`].
    QuoteFromQuote = 742 {
        /// `is_revision`: a truth value, in every payload of today's schema.
        is_revision: Option<bool> = opt 806,
        /// `quote`: the id of an object, or the object, in every payload of today's schema.
        quote: Option<Expandable<'a>> = opt 1229,
    }

    /// `invoice_settings` of [`Quote`].
    QuoteInvoiceSettings = 743 {
        /// `custom_fields`: a list, each an object, [`CustomField`], or null.
        custom_fields: List<'a, CustomField<'a>> = all 401,
        /// `days_until_due`: an integer, or null.
        days_until_due: Option<i64> = opt 452,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `footer`: a text, or null.
        footer: Option<&'a str> = opt 660,
        /// `issuer`: an object, [`Issuer`], in every payload of today's schema.
        issuer: Option<Issuer<'a>> = opt 807,
    }

    /// `status_transitions` of [`Quote`].
    QuoteStatusTransitions = 744 {
        /// `accepted_at`: a time, or null.
        accepted_at: Option<Timestamp> = opt 2,
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `finalized_at`: a time, or null.
        finalized_at: Option<Timestamp> = opt 637,
    }

    /// `subscription_data` of [`Quote`].
    QuoteSubscriptionData = 745 {
        /// `billing_mode`: an object, [`QuoteSubscriptionDataBillingMode`], in every payload of today's schema.
        billing_mode: Option<QuoteSubscriptionDataBillingMode<'a>> = opt 214,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `effective_date`: an integer, or null.
        effective_date: Option<i64> = opt 543,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `trial_period_days`: an integer, or null.
        trial_period_days: Option<i64> = opt 1675,
    }

    /// `billing_mode` of [`QuoteSubscriptionData`].
    QuoteSubscriptionDataBillingMode = 746 {
        /// `flexible`: an object, [`BillingModeFlexible`], or absent.
        flexible: Option<BillingModeFlexible<'a>> = opt 653,
        /// `type`: a text out of [`QuoteSubscriptionDataBillingModeType`], in every payload of today's schema.
        type_: Option<QuoteSubscriptionDataBillingModeType<'a>> = opt 1681,
    }

    /// `transfer_data` of [`Quote`].
    QuoteTransferData = 747 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_percent`: a number, or null.
        amount_percent: Option<f64> = opt 106,
        /// `destination`: the id of an object, or the object, in every payload of today's schema.
        destination: Option<Expandable<'a>> = opt 489,
    }

    /// `error` of [`SubscriptionSchedulePauseSchedulePauseStatus`], `error` of [`SubscriptionSchedulePauseScheduleResumeStatus`].
    StatusError = 855 {
        /// `code`: a text, or absent.
        code: Option<&'a str> = opt 333,
        /// `message`: a text, in every payload of today's schema.
        message: Option<&'a str> = opt 911,
    }

    /// `subscription_schedule`.
    SubscriptionSchedule = 883 {
        /// `application`: the id of an object, or the object, or null.
        application: Option<Expandable<'a>> = opt 129,
        /// `billing_mode`: an object, [`BillingMode`], in every payload of today's schema.
        billing_mode: Option<BillingMode<'a>> = opt 214,
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `completed_at`: a time, or null.
        completed_at: Option<Timestamp> = opt 346,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `current_phase`: an object, [`SubscriptionScheduleCurrentPhase`], or null.
        current_phase: Option<SubscriptionScheduleCurrentPhase<'a>> = opt 396,
        /// `customer`: the id of an object, or the object, in every payload of today's schema.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `default_settings`: an object, [`SubscriptionScheduleDefaultSettings`], in every payload of today's schema.
        default_settings: Option<SubscriptionScheduleDefaultSettings<'a>> = opt 472,
        /// `end_behavior`: a text out of [`SubscriptionScheduleEndBehavior`], in every payload of today's schema.
        end_behavior: Option<SubscriptionScheduleEndBehavior<'a>> = opt 555,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `subscription_schedule`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `pause_schedules`: a list, each an object, [`SubscriptionSchedulePauseSchedule`], in every payload of today's schema.
        pause_schedules: List<'a, SubscriptionSchedulePauseSchedule<'a>> = all 1052,
        /// `phases`: a list, each an object, [`SubscriptionSchedulePhase`], in every payload of today's schema.
        phases: List<'a, SubscriptionSchedulePhase<'a>> = all 1145,
        /// `released_at`: a time, or null.
        released_at: Option<Timestamp> = opt 1313,
        /// `released_subscription`: a text, or null.
        released_subscription: Option<&'a str> = opt 1314,
        /// `status`: a text out of [`SubscriptionScheduleStatus`], in every payload of today's schema.
        status: Option<SubscriptionScheduleStatus<'a>> = opt 1519,
        /// `subscription`: the id of an object, or the object, or null.
        subscription: Option<Expandable<'a>> = opt 1538,
        /// `test_clock`: the id of an object, or the object, or null.
        test_clock: Option<Expandable<'a>> = opt 1608,
    }

    /// `current_phase` of [`SubscriptionSchedule`].
    SubscriptionScheduleCurrentPhase = 884 {
        /// `end_date`: an integer, in every payload of today's schema.
        end_date: Option<i64> = opt 556,
        /// `start_date`: a time, in every payload of today's schema.
        start_date: Option<Timestamp> = opt 1505,
    }

    /// `default_settings` of [`SubscriptionSchedule`].
    SubscriptionScheduleDefaultSettings = 885 {
        /// `application_fee_percent`: a number, or null.
        application_fee_percent: Option<f64> = opt 133,
        /// `automatic_tax`: an object, [`SubscriptionAutomaticTax`], or absent.
        automatic_tax: Option<SubscriptionAutomaticTax<'a>> = opt 165,
        /// `billing_cycle_anchor`: a text out of [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`], in every payload of today's schema.
        billing_cycle_anchor: Option<SubscriptionScheduleDefaultSettingsBillingCycleAnchor<'a>> = opt 211,
        /// `billing_thresholds`: an object, [`SubscriptionBillingThresholds`], or null.
        billing_thresholds: Option<SubscriptionBillingThresholds<'a>> = opt 218,
        /// `collection_method`: a text out of [`InvoiceCollectionMethod`], or null.
        collection_method: Option<InvoiceCollectionMethod<'a>> = opt 339,
        /// `default_payment_method`: the id of an object, or the object, or null.
        default_payment_method: Option<Expandable<'a>> = opt 469,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `invoice_settings`: an object, [`SubscriptionSchedulePhaseInvoiceSettings`], in every payload of today's schema.
        invoice_settings: Option<SubscriptionSchedulePhaseInvoiceSettings<'a>> = opt 793,
        /// `on_behalf_of`: the id of an object, or the object, or null.
        on_behalf_of: Option<Expandable<'a>> = opt 995,
        /// `transfer_data`: an object, [`SubscriptionTransferData`], or null.
        transfer_data: Option<SubscriptionTransferData<'a>> = opt 1658,
    }

    /// `pause_schedules` of [`SubscriptionSchedule`].
    SubscriptionSchedulePauseSchedule = 886 {
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt 824,
        /// `pause`: an object, [`SubscriptionSchedulePauseSchedulePause`], in every payload of today's schema.
        pause: Option<SubscriptionSchedulePauseSchedulePause<'a>> = opt 1049,
        /// `resume`: an object, [`SubscriptionSchedulePauseScheduleResume`], or null.
        resume: Option<SubscriptionSchedulePauseScheduleResume<'a>> = opt 1365,
    }

    /// `pause` of [`SubscriptionSchedulePauseSchedule`].
    SubscriptionSchedulePauseSchedulePause = 887 {
        /// `pause_at`: a time, in every payload of today's schema.
        pause_at: Option<Timestamp> = opt 1050,
        /// `settings`: an object, [`SubscriptionSchedulePauseSchedulePauseSettings`], or null.
        settings: Option<SubscriptionSchedulePauseSchedulePauseSettings<'a>> = opt 1443,
        /// `status`: an object, [`SubscriptionSchedulePauseSchedulePauseStatus`], in every payload of today's schema.
        status: Option<SubscriptionSchedulePauseSchedulePauseStatus<'a>> = opt 1519,
    }

    /// `settings` of [`SubscriptionSchedulePauseSchedulePause`].
    SubscriptionSchedulePauseSchedulePauseSettings = 888 {
        /// `bill_for`: an object, [`SubscriptionSchedulePauseSchedulePauseSettingsBillFor`], in every payload of today's schema.
        bill_for: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillFor<'a>> = opt 202,
        /// `invoicing_behavior`: a text out of [`SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior`], in every payload of today's schema.
        invoicing_behavior: Option<SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior<'a>> = opt 795,
        /// `type`: a text out of [`SubscriptionStatusDetailsPausedType`], in every payload of today's schema.
        type_: Option<SubscriptionStatusDetailsPausedType<'a>> = opt 1681,
    }

    /// `bill_for` of [`SubscriptionSchedulePauseSchedulePauseSettings`].
    SubscriptionSchedulePauseSchedulePauseSettingsBillFor = 889 {
        /// `outstanding_usage_through`: an object, [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough`], in every payload of today's schema.
        outstanding_usage_through: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough<'a>> = opt 1021,
        /// `unused_time_from`: an object, [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom`], in every payload of today's schema.
        unused_time_from: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom<'a>> = opt 1698,
    }

    /// `outstanding_usage_through` of [`SubscriptionSchedulePauseSchedulePauseSettingsBillFor`].
    SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough = 890 {
        /// `type`: a text out of [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType`], in every payload of today's schema.
        type_: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType<'a>> = opt 1681,
    }

    /// `unused_time_from` of [`SubscriptionSchedulePauseSchedulePauseSettingsBillFor`].
    SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom = 891 {
        /// `type`: a text out of [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType`], in every payload of today's schema.
        type_: Option<SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType<'a>> = opt 1681,
    }

    /// `status` of [`SubscriptionSchedulePauseSchedulePause`].
    SubscriptionSchedulePauseSchedulePauseStatus = 892 {
        /// `error`: an object, [`StatusError`], or absent.
        error: Option<StatusError<'a>> = opt 570,
        /// `type`: a text out of [`SubscriptionSchedulePauseSchedulePauseStatusType`], in every payload of today's schema.
        type_: Option<SubscriptionSchedulePauseSchedulePauseStatusType<'a>> = opt 1681,
    }

    /// `resume` of [`SubscriptionSchedulePauseSchedule`].
    SubscriptionSchedulePauseScheduleResume = 893 {
        /// `resume_at`: an integer, in every payload of today's schema.
        resume_at: Option<i64> = opt 1366,
        /// `settings`: an object, [`SubscriptionSchedulePauseScheduleResumeSettings`], in every payload of today's schema.
        settings: Option<SubscriptionSchedulePauseScheduleResumeSettings<'a>> = opt 1443,
        /// `status`: an object, [`SubscriptionSchedulePauseScheduleResumeStatus`], in every payload of today's schema.
        status: Option<SubscriptionSchedulePauseScheduleResumeStatus<'a>> = opt 1519,
    }

    /// `settings` of [`SubscriptionSchedulePauseScheduleResume`].
    SubscriptionSchedulePauseScheduleResumeSettings = 894 {
        /// `billing_cycle_anchor`: a text out of [`SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor`], in every payload of today's schema.
        billing_cycle_anchor: Option<SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor<'a>> = opt 211,
        /// `payment_behavior`: a text out of [`SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior`], in every payload of today's schema.
        payment_behavior: Option<SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior<'a>> = opt 1077,
        /// `proration_behavior`: a text out of [`ProrationBehavior`], in every payload of today's schema.
        proration_behavior: Option<ProrationBehavior<'a>> = opt 1214,
    }

    /// `status` of [`SubscriptionSchedulePauseScheduleResume`].
    SubscriptionSchedulePauseScheduleResumeStatus = 895 {
        /// `error`: an object, [`StatusError`], or absent.
        error: Option<StatusError<'a>> = opt 570,
        /// `type`: a text out of [`SubscriptionSchedulePauseScheduleResumeStatusType`], in every payload of today's schema.
        type_: Option<SubscriptionSchedulePauseScheduleResumeStatusType<'a>> = opt 1681,
    }

    /// `phases` of [`SubscriptionSchedule`].
    SubscriptionSchedulePhase = 896 {
        /// `add_invoice_items`: a list, each an object, [`SubscriptionSchedulePhaseAddInvoiceItem`], in every payload of today's schema.
        add_invoice_items: List<'a, SubscriptionSchedulePhaseAddInvoiceItem<'a>> = all 36,
        /// `application_fee_percent`: a number, or null.
        application_fee_percent: Option<f64> = opt 133,
        /// `automatic_tax`: an object, [`SubscriptionAutomaticTax`], or absent.
        automatic_tax: Option<SubscriptionAutomaticTax<'a>> = opt 165,
        /// `billing_cycle_anchor`: a text out of [`SubscriptionScheduleDefaultSettingsBillingCycleAnchor`], or null.
        billing_cycle_anchor: Option<SubscriptionScheduleDefaultSettingsBillingCycleAnchor<'a>> = opt 211,
        /// `billing_thresholds`: an object, [`SubscriptionBillingThresholds`], or null.
        billing_thresholds: Option<SubscriptionBillingThresholds<'a>> = opt 218,
        /// `collection_method`: a text out of [`InvoiceCollectionMethod`], or null.
        collection_method: Option<InvoiceCollectionMethod<'a>> = opt 339,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `default_payment_method`: the id of an object, or the object, or null.
        default_payment_method: Option<Expandable<'a>> = opt 469,
        /// `default_tax_rates`: a list, each an object, [`TaxRate`], or absent, or null.
        default_tax_rates: List<'a, TaxRate<'a>> = all 474,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `discounts`: a list, each an object, [`SubscriptionSchedulePhaseDiscount`], in every payload of today's schema.
        discounts: List<'a, SubscriptionSchedulePhaseDiscount<'a>> = all 514,
        /// `end_date`: an integer, in every payload of today's schema.
        end_date: Option<i64> = opt 556,
        /// `invoice_settings`: an object, [`SubscriptionSchedulePhaseInvoiceSettings`], or null.
        invoice_settings: Option<SubscriptionSchedulePhaseInvoiceSettings<'a>> = opt 793,
        /// `items`: a list, each an object, [`SubscriptionSchedulePhaseItem`], in every payload of today's schema.
        items: List<'a, SubscriptionSchedulePhaseItem<'a>> = all 814,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `on_behalf_of`: the id of an object, or the object, or null.
        on_behalf_of: Option<Expandable<'a>> = opt 995,
        /// `proration_behavior`: a text out of [`ProrationBehavior`], in every payload of today's schema.
        proration_behavior: Option<ProrationBehavior<'a>> = opt 1214,
        /// `start_date`: a time, in every payload of today's schema.
        start_date: Option<Timestamp> = opt 1505,
        /// `transfer_data`: an object, [`SubscriptionTransferData`], or null.
        transfer_data: Option<SubscriptionTransferData<'a>> = opt 1658,
        /// `trial`: a truth value, or absent.
        trial: Option<bool> = opt 1671,
        /// `trial_end`: a time, or null.
        trial_end: Option<Timestamp> = opt 1672,
    }

    /// `add_invoice_items` of [`SubscriptionSchedulePhase`].
    SubscriptionSchedulePhaseAddInvoiceItem = 897 {
        /// `discountable`: a truth value, or null.
        discountable: Option<bool> = opt 513,
        /// `discounts`: a list, each an object, [`SubscriptionSchedulePhaseDiscount`], in every payload of today's schema.
        discounts: List<'a, SubscriptionSchedulePhaseDiscount<'a>> = all 514,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `period`: an object, [`SubscriptionSchedulePhaseAddInvoiceItemPeriod`], in every payload of today's schema.
        period: Option<SubscriptionSchedulePhaseAddInvoiceItemPeriod<'a>> = opt 1136,
        /// `price`: the id of an object, or the object, in every payload of today's schema.
        price: Option<Expandable<'a>> = opt 1182,
        /// `quantity`: an integer, or null.
        quantity: Option<i64> = opt 1227,
        /// `tax_rates`: a list, each an object, [`TaxRate`], or absent, or null.
        tax_rates: List<'a, TaxRate<'a>> = all 1594,
    }

    /// `period` of [`SubscriptionSchedulePhaseAddInvoiceItem`].
    SubscriptionSchedulePhaseAddInvoiceItemPeriod = 898 {
        /// `end`: an object, [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd`], in every payload of today's schema.
        end: Option<SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd<'a>> = opt 554,
        /// `start`: an object, [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStart`], in every payload of today's schema.
        start: Option<SubscriptionSchedulePhaseAddInvoiceItemPeriodStart<'a>> = opt 1504,
    }

    /// `end` of [`SubscriptionSchedulePhaseAddInvoiceItemPeriod`].
    SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd = 899 {
        /// `timestamp`: an integer, or absent.
        timestamp: Option<i64> = opt 1619,
        /// `type`: a text out of [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType`], in every payload of today's schema.
        type_: Option<SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType<'a>> = opt 1681,
    }

    /// `start` of [`SubscriptionSchedulePhaseAddInvoiceItemPeriod`].
    SubscriptionSchedulePhaseAddInvoiceItemPeriodStart = 900 {
        /// `timestamp`: an integer, or absent.
        timestamp: Option<i64> = opt 1619,
        /// `type`: a text out of [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType`], in every payload of today's schema.
        type_: Option<SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType<'a>> = opt 1681,
    }

    /// `discounts` of [`SubscriptionSchedulePhase`], `discounts` of [`SubscriptionSchedulePhaseAddInvoiceItem`], `discounts` of [`SubscriptionSchedulePhaseItem`].
    SubscriptionSchedulePhaseDiscount = 901 {
        /// `coupon`: the id of an object, or the object, or null.
        coupon: Option<Expandable<'a>> = opt 372,
        /// `discount`: the id of an object, or the object, or null.
        discount: Option<Expandable<'a>> = opt 510,
        /// `promotion_code`: the id of an object, or the object, or null.
        promotion_code: Option<Expandable<'a>> = opt 1208,
    }

    /// `invoice_settings` of [`SubscriptionScheduleDefaultSettings`], `invoice_settings` of [`SubscriptionSchedulePhase`].
    SubscriptionSchedulePhaseInvoiceSettings = 902 {
        /// `account_tax_ids`: a list, each the id of an object, or the object, or null.
        account_tax_ids: List<'a, Expandable<'a>> = all 17,
        /// `custom_fields`: a list, each an object, [`CustomField`], or null.
        custom_fields: List<'a, CustomField<'a>> = all 401,
        /// `days_until_due`: an integer, or null.
        days_until_due: Option<i64> = opt 452,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `footer`: a text, or null.
        footer: Option<&'a str> = opt 660,
        /// `issuer`: an object, [`Issuer`], or null.
        issuer: Option<Issuer<'a>> = opt 807,
    }

    /// `items` of [`SubscriptionSchedulePhase`].
    SubscriptionSchedulePhaseItem = 903 {
        /// `billing_thresholds`: an object, [`SubscriptionItemBillingThresholds`], or null.
        billing_thresholds: Option<SubscriptionItemBillingThresholds<'a>> = opt 218,
        /// `discounts`: a list, each an object, [`SubscriptionSchedulePhaseDiscount`], in every payload of today's schema.
        discounts: List<'a, SubscriptionSchedulePhaseDiscount<'a>> = all 514,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `plan`: the id of an object, or the object, in every payload of today's schema.
        plan: Option<Expandable<'a>> = opt 1154,
        /// `price`: the id of an object, or the object, in every payload of today's schema.
        price: Option<Expandable<'a>> = opt 1182,
        /// `quantity`: an integer, or absent.
        quantity: Option<i64> = opt 1227,
        /// `tax_rates`: a list, each an object, [`TaxRate`], or absent, or null.
        tax_rates: List<'a, TaxRate<'a>> = all 1594,
    }

    /// `tax_rate_details` of [`TotalTax`], `tax_rate_details` of [`InvoiceLineItemTax`].
    TaxRateDetails = 915 {
        /// `tax_rate`: a text, in every payload of today's schema.
        tax_rate: Option<&'a str> = opt 1592,
    }

    /// `test_helpers.test_clock`.
    TestHelpersTestClock = 951 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `deletes_after`: a time, in every payload of today's schema.
        deletes_after: Option<Timestamp> = opt 480,
        /// `frozen_time`: a time, in every payload of today's schema.
        frozen_time: Option<Timestamp> = opt 676,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `test_helpers.test_clock`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `status`: a text out of [`TestHelpersTestClockStatus`], in every payload of today's schema.
        status: Option<TestHelpersTestClockStatus<'a>> = opt 1519,
        /// `status_details`: an object, [`TestHelpersTestClockStatusDetails`], in every payload of today's schema.
        status_details: Option<TestHelpersTestClockStatusDetails<'a>> = opt 1520,
    }

    /// `status_details` of [`TestHelpersTestClock`].
    TestHelpersTestClockStatusDetails = 952 {
        /// `advancing`: an object, [`TestHelpersTestClockStatusDetailsAdvancing`], or absent.
        advancing: Option<TestHelpersTestClockStatusDetailsAdvancing<'a>> = opt 57,
    }

    /// `advancing` of [`TestHelpersTestClockStatusDetails`].
    TestHelpersTestClockStatusDetailsAdvancing = 953 {
        /// `target_frozen_time`: a time, in every payload of today's schema.
        target_frozen_time: Option<Timestamp> = opt 1580,
    }

    /// `total_taxes` of [`CreditNote`], `total_taxes` of [`Invoice`].
    TotalTax = 979 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `tax_behavior`: a text out of [`TotalTaxTaxBehavior`], in every payload of today's schema.
        tax_behavior: Option<TotalTaxTaxBehavior<'a>> = opt 1583,
        /// `tax_rate_details`: an object, [`TaxRateDetails`], or null.
        tax_rate_details: Option<TaxRateDetails<'a>> = opt 1593,
        /// `taxability_reason`: a text out of [`TaxabilityReason`], in every payload of today's schema.
        taxability_reason: Option<TaxabilityReason<'a>> = opt 1598,
        /// `taxable_amount`: an integer, or null.
        taxable_amount: Option<i64> = opt 1599,
        /// `type`: a text out of [`TotalTaxType`], in every payload of today's schema.
        type_: Option<TotalTaxType<'a>> = opt 1681,
    }
}

webhook_payload::names! {
    'a;

    /// `alert_type` of [`BillingAlert`].
    BillingAlertAlertType {
        UsageThreshold = "usage_threshold",
    }

    /// `status` of [`BillingAlert`].
    BillingAlertStatus {
        Active = "active",
        Archived = "archived",
        Inactive = "inactive",
    }

    /// `type` of [`BillingAlertUsageThresholdFilter`].
    BillingAlertUsageThresholdFilterType {
        Customer = "customer",
    }

    /// `recurrence` of [`BillingAlertUsageThreshold`].
    BillingAlertUsageThresholdRecurrence {
        OneTime = "one_time",
    }

    /// `type` of [`BillingCreditBalanceTransactionCredit`].
    BillingCreditBalanceTransactionCreditType {
        CreditsApplicationInvoiceVoided = "credits_application_invoice_voided",
        CreditsGranted = "credits_granted",
    }

    /// `type` of [`BillingCreditBalanceTransactionDebit`].
    BillingCreditBalanceTransactionDebitType {
        CreditsApplied = "credits_applied",
        CreditsExpired = "credits_expired",
        CreditsVoided = "credits_voided",
    }

    /// `type` of [`BillingCreditBalanceTransaction`].
    BillingCreditBalanceTransactionType {
        Credit = "credit",
        Debit = "debit",
    }

    /// `price_type` of [`BillingCreditGrantApplicabilityConfigScope`].
    BillingCreditGrantApplicabilityConfigScopePriceType {
        Metered = "metered",
    }

    /// `category` of [`BillingCreditGrant`].
    BillingCreditGrantCategory {
        Paid = "paid",
        Promotional = "promotional",
    }

    /// `type` of [`BillingMeterCustomerMapping`].
    BillingMeterCustomerMappingType {
        ById = "by_id",
    }

    /// `formula` of [`BillingMeterDefaultAggregation`].
    BillingMeterDefaultAggregationFormula {
        Count = "count",
        Last = "last",
        Sum = "sum",
    }

    /// `event_time_window` of [`BillingMeter`].
    BillingMeterEventTimeWindow {
        Day = "day",
        Hour = "hour",
    }

    /// `allowed_updates` of [`BillingPortalConfigurationFeaturesCustomerUpdate`].
    BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdates {
        Address = "address",
        Email = "email",
        Name = "name",
        Phone = "phone",
        Shipping = "shipping",
        TaxId = "tax_id",
    }

    /// `options` of [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`].
    BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOptions {
        CustomerService = "customer_service",
        LowQuality = "low_quality",
        MissingFeatures = "missing_features",
        OtherKind = "other",
        SwitchedService = "switched_service",
        TooComplex = "too_complex",
        TooExpensive = "too_expensive",
        Unused = "unused",
    }

    /// `mode` of [`BillingPortalConfigurationFeaturesSubscriptionCancel`].
    BillingPortalConfigurationFeaturesSubscriptionCancelMode {
        AtPeriodEnd = "at_period_end",
        Immediately = "immediately",
    }

    /// `type` of [`BillingPortalConfigurationFeaturesSubscriptionPauseDuration`].
    BillingPortalConfigurationFeaturesSubscriptionPauseDurationType {
        Indefinite = "indefinite",
        IntervalOptions = "interval_options",
    }

    /// `default_allowed_updates` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdates {
        Price = "price",
        PromotionCode = "promotion_code",
        Quantity = "quantity",
    }

    /// `type` of [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType {
        DecreasingItemAmount = "decreasing_item_amount",
        ShorteningInterval = "shortening_interval",
    }

    /// `trial_update_behavior` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior {
        ContinueTrial = "continue_trial",
        EndTrial = "end_trial",
    }

    /// `type` of [`BillingPortalSessionAfterExpiration`].
    BillingPortalSessionAfterExpirationType {
        CustomerLogin = "customer_login",
    }

    /// `type` of [`BillingPortalSessionFlowAfterCompletion`].
    BillingPortalSessionFlowAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        PortalHomepage = "portal_homepage",
        Redirect = "redirect",
    }

    /// `type` of [`BillingPortalSessionFlowSubscriptionCancelRetention`].
    BillingPortalSessionFlowSubscriptionCancelRetentionType {
        CouponOffer = "coupon_offer",
    }

    /// `type` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowType {
        CustomerUpdate = "customer_update",
        PaymentMethodUpdate = "payment_method_update",
        SubscriptionCancel = "subscription_cancel",
        SubscriptionPause = "subscription_pause",
        SubscriptionUpdate = "subscription_update",
        SubscriptionUpdateConfirm = "subscription_update_confirm",
    }

    /// `locale` of [`BillingPortalSession`].
    BillingPortalSessionLocale {
        Auto = "auto",
        Bg = "bg",
        Cs = "cs",
        Da = "da",
        De = "de",
        El = "el",
        En = "en",
        EnAu = "en-AU",
        EnCa = "en-CA",
        EnGb = "en-GB",
        EnIe = "en-IE",
        EnIn = "en-IN",
        EnNz = "en-NZ",
        EnSg = "en-SG",
        Es = "es",
        Es419 = "es-419",
        Et = "et",
        Fi = "fi",
        Fil = "fil",
        Fr = "fr",
        FrCa = "fr-CA",
        Hr = "hr",
        Hu = "hu",
        Id = "id",
        It = "it",
        Ja = "ja",
        Ko = "ko",
        Lt = "lt",
        Lv = "lv",
        Ms = "ms",
        Mt = "mt",
        Nb = "nb",
        Nl = "nl",
        Pl = "pl",
        Pt = "pt",
        PtBr = "pt-BR",
        Ro = "ro",
        Ru = "ru",
        Sk = "sk",
        Sl = "sl",
        Sv = "sv",
        Th = "th",
        Tr = "tr",
        Vi = "vi",
        Zh = "zh",
        ZhHk = "zh-HK",
        ZhTw = "zh-TW",
    }

    /// `type` of [`CreditAmount`].
    CreditAmountType {
        Monetary = "monetary",
    }

    /// `type` of [`CreditNoteLineItem`].
    CreditNoteLineItemType {
        CustomLineItem = "custom_line_item",
        InvoiceLineItem = "invoice_line_item",
    }

    /// `reason` of [`CreditNote`].
    CreditNoteReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        OrderChange = "order_change",
        ProductUnsatisfactory = "product_unsatisfactory",
    }

    /// `type` of [`CreditNoteRefund`].
    CreditNoteRefundType {
        PaymentRecordRefund = "payment_record_refund",
        Refund = "refund",
    }

    /// `status` of [`CreditNote`].
    CreditNoteStatus {
        Issued = "issued",
        Void = "void",
    }

    /// `type` of [`CreditNote`].
    CreditNoteType {
        Mixed = "mixed",
        PostPayment = "post_payment",
        PrePayment = "pre_payment",
    }

    /// `disabled_reason` of [`InvoiceAutomaticTax`].
    InvoiceAutomaticTaxDisabledReason {
        FinalizationRequiresLocationInputs = "finalization_requires_location_inputs",
        FinalizationSystemError = "finalization_system_error",
    }

    /// `billing_reason` of [`Invoice`].
    InvoiceBillingReason {
        AutomaticPendingInvoiceItemInvoice = "automatic_pending_invoice_item_invoice",
        Manual = "manual",
        QuoteAccept = "quote_accept",
        Subscription = "subscription",
        SubscriptionCreate = "subscription_create",
        SubscriptionCycle = "subscription_cycle",
        SubscriptionThreshold = "subscription_threshold",
        SubscriptionUpdate = "subscription_update",
        Upcoming = "upcoming",
    }

    /// `customer_tax_exempt` of [`Invoice`].
    InvoiceCustomerTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }

    /// `frozen_fields` of [`InvoiceItem`].
    InvoiceItemFrozenFields {
        Discounts = "discounts",
        Pricing = "pricing",
        Quantity = "quantity",
    }

    /// `type` of [`InvoiceItemInvoicingRule`].
    InvoiceItemInvoicingRuleType {
        DeferUntilCreditedItemsResolved = "defer_until_credited_items_resolved",
    }

    /// `type` of [`InvoiceItemParent`].
    InvoiceItemParentType {
        SubscriptionDetails = "subscription_details",
    }

    /// `type` of [`InvoiceItemProrationDetailsCreditedItems`].
    InvoiceItemProrationDetailsCreditedItemsType {
        InvoiceItem = "invoice_item",
        InvoiceLineItems = "invoice_line_items",
    }

    /// `type` of [`InvoiceLineItemParent`].
    InvoiceLineItemParentType {
        InvoiceItemDetails = "invoice_item_details",
        SubscriptionItemDetails = "subscription_item_details",
    }

    /// `type` of [`InvoiceParent`].
    InvoiceParentType {
        QuoteDetails = "quote_details",
        SubscriptionDetails = "subscription_details",
    }

    /// `type` of [`InvoicePaymentPayment`].
    InvoicePaymentPaymentType {
        Charge = "charge",
        PaymentIntent = "payment_intent",
        PaymentRecord = "payment_record",
    }

    /// `page_size` of [`InvoiceRenderingPdf`].
    InvoiceRenderingPdfPageSize {
        A4 = "a4",
        Auto = "auto",
        Letter = "letter",
    }

    /// `status` of [`Invoice`].
    InvoiceStatus {
        Draft = "draft",
        Open = "open",
        Paid = "paid",
        Uncollectible = "uncollectible",
        Void = "void",
    }

    /// `reason` of [`InvoiceStatusDetailsUncollectible`].
    InvoiceStatusDetailsUncollectibleReason {
        MaxPaymentAttempts = "max_payment_attempts",
        PaymentNotReceived = "payment_not_received",
        SubscriptionCanceled = "subscription_canceled",
        SubscriptionPaused = "subscription_paused",
        UserForgiven = "user_forgiven",
    }

    /// `type` of [`PretaxCreditAmount`], `type` of [`InvoiceTotalPretaxCreditAmount`].
    PretaxCreditAmountType {
        CreditBalanceTransaction = "credit_balance_transaction",
        Discount = "discount",
    }

    /// `type` of [`Pricing`].
    PricingType {
        PriceDetails = "price_details",
    }

    /// `proration_behavior` of [`BillingPortalConfigurationFeaturesSubscriptionCancel`], `proration_behavior` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`], `proration_behavior` of [`SubscriptionSchedulePauseScheduleResumeSettings`].
    ProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }

    /// `status` of [`Quote`].
    QuoteStatus {
        Accepted = "accepted",
        Canceled = "canceled",
        Draft = "draft",
        Open = "open",
    }

    /// `billing_cycle_anchor` of [`SubscriptionScheduleDefaultSettings`], `billing_cycle_anchor` of [`SubscriptionSchedulePhase`].
    SubscriptionScheduleDefaultSettingsBillingCycleAnchor {
        Automatic = "automatic",
        PhaseStart = "phase_start",
    }

    /// `end_behavior` of [`SubscriptionSchedule`].
    SubscriptionScheduleEndBehavior {
        Cancel = "cancel",
        None = "none",
        Release = "release",
        Renew = "renew",
    }

    /// `type` of [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough`].
    SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType {
        None = "none",
        PauseAt = "pause_at",
    }

    /// `type` of [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom`].
    SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType {
        ItemCurrentPeriodStart = "item_current_period_start",
        None = "none",
        PauseAt = "pause_at",
    }

    /// `invoicing_behavior` of [`SubscriptionSchedulePauseSchedulePauseSettings`].
    SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior {
        Invoice = "invoice",
        PendingInvoiceItem = "pending_invoice_item",
    }

    /// `type` of [`SubscriptionSchedulePauseSchedulePauseStatus`].
    SubscriptionSchedulePauseSchedulePauseStatusType {
        Error = "error",
        Scheduled = "scheduled",
        Succeeded = "succeeded",
    }

    /// `billing_cycle_anchor` of [`SubscriptionSchedulePauseScheduleResumeSettings`].
    SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor {
        ResumeAt = "resume_at",
        Unchanged = "unchanged",
    }

    /// `payment_behavior` of [`SubscriptionSchedulePauseScheduleResumeSettings`].
    SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior {
        ResumeOnPaymentAttempt = "resume_on_payment_attempt",
        ResumeOnPaymentSuccess = "resume_on_payment_success",
    }

    /// `type` of [`SubscriptionSchedulePauseScheduleResumeStatus`].
    SubscriptionSchedulePauseScheduleResumeStatusType {
        Error = "error",
        Pending = "pending",
        RequiresAction = "requires_action",
        Scheduled = "scheduled",
        Succeeded = "succeeded",
    }

    /// `type` of [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd`].
    SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        PhaseEnd = "phase_end",
        Timestamp = "timestamp",
    }

    /// `type` of [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStart`].
    SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType {
        MaxItemPeriodStart = "max_item_period_start",
        PhaseStart = "phase_start",
        Timestamp = "timestamp",
    }

    /// `status` of [`SubscriptionSchedule`].
    SubscriptionScheduleStatus {
        Active = "active",
        Canceled = "canceled",
        Completed = "completed",
        NotStarted = "not_started",
        Released = "released",
    }

    /// `taxability_reason` of [`TotalTax`], `taxability_reason` of [`InvoiceLineItemTax`].
    TaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotAvailable = "not_available",
        NotCollecting = "not_collecting",
        NotSubjectToTax = "not_subject_to_tax",
        NotSupported = "not_supported",
        PortionProductExempt = "portion_product_exempt",
        PortionReducedRated = "portion_reduced_rated",
        PortionStandardRated = "portion_standard_rated",
        ProductExempt = "product_exempt",
        ProductExemptHoliday = "product_exempt_holiday",
        ProportionallyRated = "proportionally_rated",
        ReducedRated = "reduced_rated",
        ReverseCharge = "reverse_charge",
        StandardRated = "standard_rated",
        TaxableBasisReduced = "taxable_basis_reduced",
        ZeroRated = "zero_rated",
    }

    /// `status` of [`TestHelpersTestClock`].
    TestHelpersTestClockStatus {
        Advancing = "advancing",
        InternalFailure = "internal_failure",
        Ready = "ready",
    }

    /// `tax_behavior` of [`TotalTax`], `tax_behavior` of [`InvoiceLineItemTax`].
    TotalTaxTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }

    /// `type` of [`TotalTax`], `type` of [`InvoiceLineItemTax`].
    TotalTaxType {
        TaxRateDetails = "tax_rate_details",
    }
}
