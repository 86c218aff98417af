//! `billing.alert.triggered`, `billing.credit_balance_transaction.created`, `billing.credit_grant.created`, `billing.credit_grant.updated`, `billing.meter.created`, `billing.meter.deactivated`, `billing.meter.reactivated`, `billing.meter.updated`, `billing_portal.configuration.created`, `billing_portal.configuration.updated`, `billing_portal.session.created`, `credit_note.created`, `credit_note.updated`, `credit_note.voided`, `customer.subscription.created`, `customer.subscription.deleted`, `customer.subscription.paused`, `customer.subscription.pending_update_applied`, `customer.subscription.pending_update_expired`, `customer.subscription.resumed`, `customer.subscription.trial_will_end`, `customer.subscription.updated`, `entitlements.active_entitlement_summary.updated`, `invoice.created`, `invoice.deleted`, `invoice.finalization_failed`, `invoice.finalized`, `invoice.marked_uncollectible`, `invoice.overdue`, `invoice.overpaid`, `invoice.paid`, `invoice.payment_action_required`, `invoice.payment_attempt_required`, `invoice.payment_failed`, `invoice.payment_succeeded`, `invoice.sent`, `invoice.upcoming`, `invoice.updated`, `invoice.voided`, `invoice.will_be_due`, `invoice_payment.paid`, `invoiceitem.created`, `invoiceitem.deleted`, `invoiceitem.updated`, `quote.accepted`, `quote.canceled`, `quote.created`, `quote.finalized`, `subscription_schedule.aborted`, `subscription_schedule.canceled`, `subscription_schedule.completed`, `subscription_schedule.created`, `subscription_schedule.expiring`, `subscription_schedule.released`, `subscription_schedule.updated`, `test_helpers.test_clock.advancing`, `test_helpers.test_clock.created`, `test_helpers.test_clock.deleted`, `test_helpers.test_clock.internal_failure`, `test_helpers.test_clock.ready`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `billing.alert`.
    BillingAlert = 75 {
        /// `alert_type`: a text out of [`BillingAlertAlertType`], in every payload of today's schema.
        alert_type: Option<BillingAlertAlertType<'a>> = opt 69,
        /// `filter`: an object, [`BillingAlertFilter`], or absent, or null.
        filter: Option<BillingAlertFilter<'a>> = opt 668,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `billing.alert`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `status`: a text out of [`BillingAlertStatus`], or null.
        status: Option<BillingAlertStatus<'a>> = opt 1592,
        /// `title`: a text, in every payload of today's schema.
        title: Option<&'a str> = opt_text 1700,
        /// `usage_threshold`: an object, [`BillingAlertUsageThreshold`], or absent, or null.
        usage_threshold: Option<BillingAlertUsageThreshold<'a>> = opt 1797,
        /// `usage_threshold_config`: an object, [`BillingAlertUsageThresholdConfig`], or absent, or null.
        usage_threshold_config: Option<BillingAlertUsageThresholdConfig<'a>> = opt 1798,
    }

    /// `filter` of [`BillingAlert`].
    BillingAlertFilter = 76 {
        /// `customer`: the id of a [`Customer`], or the object, or null.
        customer: Option<Expandable<'a, Customer<'a>>> = opt 425,
    }

    /// `billing.alert_triggered`.
    BillingAlertTriggered = 77 {
        /// `alert`: an object, [`BillingAlert`], in every payload of today's schema.
        alert: Option<BillingAlert<'a>> = opt 68,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `customer`: a text, in every payload of today's schema.
        customer: Option<&'a str> = opt_text 425,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `billing.alert_triggered`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `value`: an integer, in every payload of today's schema.
        value: Option<i64> = opt_integer 1813,
    }

    /// `usage_threshold` of [`BillingAlert`].
    BillingAlertUsageThreshold = 78 {
        /// `filters`: a list, each an object, [`BillingAlertUsageThresholdFilter`], or null.
        filters: List<'a, BillingAlertUsageThresholdFilter<'a>> = all 669,
        /// `gte`: an integer, in every payload of today's schema.
        gte: Option<i64> = opt_integer 741,
        /// `meter`: the id of a [`BillingMeter`], or the object, in every payload of today's schema.
        meter: Option<Expandable<'a, BillingMeter<'a>>> = opt 962,
        /// `recurrence`: a text out of [`Recurrence`], in every payload of today's schema.
        recurrence: Option<Recurrence<'a>> = opt 1321,
    }

    /// `usage_threshold_config` of [`BillingAlert`].
    BillingAlertUsageThresholdConfig = 79 {
        /// `gte`: an integer, in every payload of today's schema.
        gte: Option<i64> = opt_integer 741,
        /// `meter`: the id of a [`BillingMeter`], or the object, in every payload of today's schema.
        meter: Option<Expandable<'a, BillingMeter<'a>>> = opt 962,
        /// `recurrence`: a text out of [`Recurrence`], in every payload of today's schema.
        recurrence: Option<Recurrence<'a>> = opt 1321,
    }

    /// `filters` of [`BillingAlertUsageThreshold`].
    BillingAlertUsageThresholdFilter = 80 {
        /// `customer`: the id of a [`Customer`], or the object, or null.
        customer: Option<Expandable<'a, Customer<'a>>> = opt 425,
        /// `type`: a text out of [`BillingAlertUsageThresholdFilterType`], in every payload of today's schema.
        type_: Option<BillingAlertUsageThresholdFilterType<'a>> = opt 1758,
    }

    /// `billing.meter`.
    BillingMeter = 91 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `customer_mapping`: an object, [`BillingMeterCustomerMapping`], in every payload of today's schema.
        customer_mapping: Option<BillingMeterCustomerMapping<'a>> = opt 443,
        /// `default_aggregation`: an object, [`BillingMeterDefaultAggregation`], in every payload of today's schema.
        default_aggregation: Option<BillingMeterDefaultAggregation<'a>> = opt 483,
        /// `display_name`: a text, in every payload of today's schema.
        display_name: Option<&'a str> = opt_text 543,
        /// `event_name`: a text, in every payload of today's schema.
        event_name: Option<&'a str> = opt_text 610,
        /// `event_time_window`: a text out of [`BillingMeterEventTimeWindow`], or null.
        event_time_window: Option<BillingMeterEventTimeWindow<'a>> = opt 612,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `billing.meter`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `status`: a text out of [`BillingFeedbackOptionStatus`], in every payload of today's schema.
        status: Option<BillingFeedbackOptionStatus<'a>> = opt 1592,
        /// `status_transitions`: an object, [`BillingMeterStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<BillingMeterStatusTransitions<'a>> = opt 1594,
        /// `updated`: a time, in every payload of today's schema.
        updated: Option<Timestamp> = opt_time 1780,
        /// `value_settings`: an object, [`BillingMeterValueSettings`], in every payload of today's schema.
        value_settings: Option<BillingMeterValueSettings<'a>> = opt 1814,
    }

    /// `customer_mapping` of [`BillingMeter`].
    BillingMeterCustomerMapping = 92 {
        /// `event_payload_key`: a text, in every payload of today's schema.
        event_payload_key: Option<&'a str> = opt_text 611,
        /// `type`: a text out of [`BillingMeterCustomerMappingType`], in every payload of today's schema.
        type_: Option<BillingMeterCustomerMappingType<'a>> = opt 1758,
    }

    /// `default_aggregation` of [`BillingMeter`].
    BillingMeterDefaultAggregation = 93 {
        /// `formula`: a text out of [`BillingMeterDefaultAggregationFormula`], in every payload of today's schema.
        formula: Option<BillingMeterDefaultAggregationFormula<'a>> = opt 699,
    }

    /// `value_settings` of [`BillingMeter`].
    BillingMeterValueSettings = 95 {
        /// `event_payload_key`: a text, in every payload of today's schema.
        event_payload_key: Option<&'a str> = opt_text 611,
    }

    /// `billing_portal.configuration`.
    BillingPortalConfiguration = 98 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt_flag 33,
        /// `application`: the id of a [`Application`], or the object, or null.
        application: Option<Expandable<'a, Application<'a>>> = opt 136,
        /// `business_profile`: an object, [`BillingPortalConfigurationBusinessProfile`], in every payload of today's schema.
        business_profile: Option<BillingPortalConfigurationBusinessProfile<'a>> = opt 261,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `default_return_url`: a text, or null.
        default_return_url: Option<&'a str> = opt_text 493,
        /// `features`: an object, [`BillingPortalConfigurationFeatures`], in every payload of today's schema.
        features: Option<BillingPortalConfigurationFeatures<'a>> = opt 656,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `is_default`: a truth value, in every payload of today's schema.
        is_default: Option<bool> = opt_flag 843,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `login_page`: an object, [`BillingPortalConfigurationLoginPage`], or absent.
        login_page: Option<BillingPortalConfigurationLoginPage<'a>> = opt 923,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 961,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 997,
        /// `object`: the text `billing_portal.configuration`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `updated`: a time, in every payload of today's schema.
        updated: Option<Timestamp> = opt_time 1780,
    }

    /// `business_profile` of [`BillingPortalConfiguration`].
    BillingPortalConfigurationBusinessProfile = 99 {
        /// `headline`: a text, or null.
        headline: Option<&'a str> = opt_text 748,
        /// `privacy_policy_url`: a text, or null.
        privacy_policy_url: Option<&'a str> = opt_text 1252,
        /// `terms_of_service_url`: a text, or null.
        terms_of_service_url: Option<&'a str> = opt_text 1683,
    }

    /// `features` of [`BillingPortalConfiguration`].
    BillingPortalConfigurationFeatures = 100 {
        /// `customer_update`: an object, [`BillingPortalConfigurationFeaturesCustomerUpdate`], in every payload of today's schema.
        customer_update: Option<BillingPortalConfigurationFeaturesCustomerUpdate<'a>> = opt 454,
        /// `invoice_history`: an object, [`BillingPortalConfigurationFeaturesInvoiceHistory`], in every payload of today's schema.
        invoice_history: Option<BillingPortalConfigurationFeaturesInvoiceHistory<'a>> = opt 825,
        /// `payment_method_update`: an object, [`BillingPortalConfigurationFeaturesPaymentMethodUpdate`], in every payload of today's schema.
        payment_method_update: Option<BillingPortalConfigurationFeaturesPaymentMethodUpdate<'a>> = opt 1153,
        /// `subscription_cancel`: an object, [`BillingPortalConfigurationFeaturesSubscriptionCancel`], in every payload of today's schema.
        subscription_cancel: Option<BillingPortalConfigurationFeaturesSubscriptionCancel<'a>> = opt 1612,
        /// `subscription_pause`: an object, [`BillingPortalConfigurationFeaturesSubscriptionPause`], or absent.
        subscription_pause: Option<BillingPortalConfigurationFeaturesSubscriptionPause<'a>> = opt 1618,
        /// `subscription_update`: an object, [`BillingPortalConfigurationFeaturesSubscriptionUpdate`], in every payload of today's schema.
        subscription_update: Option<BillingPortalConfigurationFeaturesSubscriptionUpdate<'a>> = opt 1622,
    }

    /// `customer_update` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesCustomerUpdate = 101 {
        /// `allowed_updates`: a list, each a text out of [`BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdates`], in every payload of today's schema.
        allowed_updates: List<'a, BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdates<'a>> = all 82,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt_flag 581,
    }

    /// `invoice_history` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesInvoiceHistory = 102 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt_flag 581,
    }

    /// `payment_method_update` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesPaymentMethodUpdate = 103 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt_flag 581,
        /// `payment_method_configuration`: a text, or absent, or null.
        payment_method_configuration: Option<&'a str> = opt_text 1144,
    }

    /// `subscription_cancel` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesSubscriptionCancel = 104 {
        /// `cancellation_reason`: an object, [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`], in every payload of today's schema.
        cancellation_reason: Option<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason<'a>> = opt 279,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt_flag 581,
        /// `mode`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionCancelMode`], in every payload of today's schema.
        mode: Option<BillingPortalConfigurationFeaturesSubscriptionCancelMode<'a>> = opt 982,
        /// `proration_behavior`: a text out of [`ProrationBehavior`], in every payload of today's schema.
        proration_behavior: Option<ProrationBehavior<'a>> = opt 1274,
    }

    /// `cancellation_reason` of [`BillingPortalConfigurationFeaturesSubscriptionCancel`].
    BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason = 105 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt_flag 581,
        /// `feedback_options`: a list, each the id of a [`BillingFeedbackOption`], or the object, or absent, or null.
        feedback_options: List<'a, Expandable<'a, BillingFeedbackOption<'a>>> = all 663,
        /// `options`: a list, each a text out of [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOptions`], in every payload of today's schema.
        options: List<'a, BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOptions<'a>> = all 1052,
    }

    /// `subscription_pause` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesSubscriptionPause = 106 {
        /// `duration`: an object, [`BillingPortalConfigurationFeaturesSubscriptionPauseDuration`], or absent.
        duration: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDuration<'a>> = opt 565,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt_flag 581,
    }

    /// `duration` of [`BillingPortalConfigurationFeaturesSubscriptionPause`].
    BillingPortalConfigurationFeaturesSubscriptionPauseDuration = 107 {
        /// `interval_options`: a list, each an object, [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption`], in every payload of today's schema.
        interval_options: List<'a, BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption<'a>> = all 817,
        /// `type`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationType`], in every payload of today's schema.
        type_: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationType<'a>> = opt 1758,
    }

    /// `interval_options` of [`BillingPortalConfigurationFeaturesSubscriptionPauseDuration`].
    BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption = 108 {
        /// `interval`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`], in every payload of today's schema.
        interval: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval<'a>> = opt 813,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt_integer 814,
    }

    /// `subscription_update` of [`BillingPortalConfigurationFeatures`].
    BillingPortalConfigurationFeaturesSubscriptionUpdate = 109 {
        /// `billing_cycle_anchor`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor`], or absent, or null.
        billing_cycle_anchor: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor<'a>> = opt 224,
        /// `default_allowed_updates`: a list, each a text out of [`BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdates`], in every payload of today's schema.
        default_allowed_updates: List<'a, BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdates<'a>> = all 484,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt_flag 581,
        /// `products`: a list, each an object, [`BillingPortalConfigurationFeaturesSubscriptionUpdateProduct`], or absent, or null.
        products: List<'a, BillingPortalConfigurationFeaturesSubscriptionUpdateProduct<'a>> = all 1266,
        /// `proration_behavior`: a text out of [`ProrationBehavior`], in every payload of today's schema.
        proration_behavior: Option<ProrationBehavior<'a>> = opt 1274,
        /// `schedule_at_period_end`: an object, [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`], or absent.
        schedule_at_period_end: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd<'a>> = opt 1472,
        /// `trial_update_behavior`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior`], or absent.
        trial_update_behavior: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior<'a>> = opt 1755,
    }

    /// `products` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateProduct = 110 {
        /// `adjustable_quantity`: an object, [`AdjustableQuantity`], or absent.
        adjustable_quantity: Option<AdjustableQuantity<'a>> = opt 55,
        /// `prices`: a list, each a text, in every payload of today's schema.
        prices: List<'a, &'a str> = all 1244,
        /// `product`: a text, in every payload of today's schema.
        product: Option<&'a str> = opt_text 1259,
    }

    /// `schedule_at_period_end` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd = 111 {
        /// `conditions`: a list, each an object, [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`], in every payload of today's schema.
        conditions: List<'a, BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition<'a>> = all 368,
    }

    /// `conditions` of [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition = 112 {
        /// `type`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType`], in every payload of today's schema.
        type_: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType<'a>> = opt 1758,
    }

    /// `login_page` of [`BillingPortalConfiguration`].
    BillingPortalConfigurationLoginPage = 113 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt_flag 581,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt_text 1788,
    }

    /// `billing_portal.session`.
    BillingPortalSession = 114 {
        /// `after_expiration`: an object, [`BillingPortalSessionAfterExpiration`], or absent, or null.
        after_expiration: Option<BillingPortalSessionAfterExpiration<'a>> = opt 63,
        /// `configuration`: the id of a [`BillingPortalConfiguration`], or the object, or absent.
        configuration: Option<Expandable<'a, BillingPortalConfiguration<'a>>> = opt 369,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `customer`: a text, in every payload of today's schema.
        customer: Option<&'a str> = opt_text 425,
        /// `customer_account`: a text, or absent, or null.
        customer_account: Option<&'a str> = opt_text 427,
        /// `flow`: an object, [`BillingPortalSessionFlow`], or absent, or null.
        flow: Option<BillingPortalSessionFlow<'a>> = opt 690,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `locale`: a text out of [`BillingPortalSessionLocale`], or absent, or null.
        locale: Option<BillingPortalSessionLocale<'a>> = opt 919,
        /// `object`: the text `billing_portal.session`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `on_behalf_of`: a text, or absent, or null.
        on_behalf_of: Option<&'a str> = opt_text 1046,
        /// `return_url`: a text, or null.
        return_url: Option<&'a str> = opt_text 1437,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt_text 1788,
    }

    /// `after_expiration` of [`BillingPortalSession`].
    BillingPortalSessionAfterExpiration = 115 {
        /// `customer_login`: an object, [`BillingPortalSessionAfterExpirationCustomerLogin`], or null.
        customer_login: Option<BillingPortalSessionAfterExpirationCustomerLogin<'a>> = opt 442,
        /// `type`: a text out of [`BillingPortalSessionAfterExpirationType`], in every payload of today's schema.
        type_: Option<BillingPortalSessionAfterExpirationType<'a>> = opt 1758,
    }

    /// `customer_login` of [`BillingPortalSessionAfterExpiration`].
    BillingPortalSessionAfterExpirationCustomerLogin = 116 {
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt_time 638,
    }

    /// `flow` of [`BillingPortalSession`].
    BillingPortalSessionFlow = 117 {
        /// `after_completion`: an object, [`BillingPortalSessionFlowAfterCompletion`], in every payload of today's schema.
        after_completion: Option<BillingPortalSessionFlowAfterCompletion<'a>> = opt 62,
        /// `customer_update`: a value of no known form, or absent, or null.
        customer_update: Option<Value<'a>> = opt 454,
        /// `subscription_cancel`: an object, [`BillingPortalSessionFlowSubscriptionCancel`], or null.
        subscription_cancel: Option<BillingPortalSessionFlowSubscriptionCancel<'a>> = opt 1612,
        /// `subscription_pause`: an object, [`BillingPortalSessionFlowSubscriptionPause`], or absent, or null.
        subscription_pause: Option<BillingPortalSessionFlowSubscriptionPause<'a>> = opt 1618,
        /// `subscription_update`: an object, [`BillingPortalSessionFlowSubscriptionUpdate`], or null.
        subscription_update: Option<BillingPortalSessionFlowSubscriptionUpdate<'a>> = opt 1622,
        /// `subscription_update_confirm`: an object, [`BillingPortalSessionFlowSubscriptionUpdateConfirm`], or null.
        subscription_update_confirm: Option<BillingPortalSessionFlowSubscriptionUpdateConfirm<'a>> = opt 1623,
        /// `type`: a text out of [`BillingPortalSessionFlowType`], in every payload of today's schema.
        type_: Option<BillingPortalSessionFlowType<'a>> = opt 1758,
    }

    /// `after_completion` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowAfterCompletion = 118 {
        /// `hosted_confirmation`: an object, [`AfterCompletionHostedConfirmation`], or null.
        hosted_confirmation: Option<AfterCompletionHostedConfirmation<'a>> = opt 753,
        /// `redirect`: an object, [`BillingPortalSessionFlowAfterCompletionRedirect`], or null.
        redirect: Option<BillingPortalSessionFlowAfterCompletionRedirect<'a>> = opt 1325,
        /// `type`: a text out of [`BillingPortalSessionFlowAfterCompletionType`], in every payload of today's schema.
        type_: Option<BillingPortalSessionFlowAfterCompletionType<'a>> = opt 1758,
    }

    /// `redirect` of [`BillingPortalSessionFlowAfterCompletion`].
    BillingPortalSessionFlowAfterCompletionRedirect = 119 {
        /// `return_url`: a text, in every payload of today's schema.
        return_url: Option<&'a str> = opt_text 1437,
    }

    /// `subscription_cancel` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowSubscriptionCancel = 120 {
        /// `retention`: an object, [`BillingPortalSessionFlowSubscriptionCancelRetention`], or absent, or null.
        retention: Option<BillingPortalSessionFlowSubscriptionCancelRetention<'a>> = opt 1434,
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt_text 1611,
    }

    /// `retention` of [`BillingPortalSessionFlowSubscriptionCancel`].
    BillingPortalSessionFlowSubscriptionCancelRetention = 121 {
        /// `coupon_offer`: an object, [`BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer`], or null.
        coupon_offer: Option<BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer<'a>> = opt 391,
        /// `type`: a text out of [`BillingPortalSessionFlowSubscriptionCancelRetentionType`], in every payload of today's schema.
        type_: Option<BillingPortalSessionFlowSubscriptionCancelRetentionType<'a>> = opt 1758,
    }

    /// `coupon_offer` of [`BillingPortalSessionFlowSubscriptionCancelRetention`].
    BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer = 122 {
        /// `coupon`: a text, in every payload of today's schema.
        coupon: Option<&'a str> = opt_text 390,
    }

    /// `subscription_pause` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowSubscriptionPause = 123 {
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt_text 1611,
    }

    /// `subscription_update` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowSubscriptionUpdate = 124 {
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt_text 1611,
    }

    /// `subscription_update_confirm` of [`BillingPortalSessionFlow`].
    BillingPortalSessionFlowSubscriptionUpdateConfirm = 125 {
        /// `discounts`: a list, each an object, [`BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount`], or null.
        discounts: List<'a, BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount<'a>> = all 537,
        /// `items`: a list, each an object, [`BillingPortalSessionFlowSubscriptionUpdateConfirmItem`], in every payload of today's schema.
        items: List<'a, BillingPortalSessionFlowSubscriptionUpdateConfirmItem<'a>> = all 857,
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt_text 1611,
    }

    /// `discounts` of [`BillingPortalSessionFlowSubscriptionUpdateConfirm`].
    BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount = 126 {
        /// `coupon`: a text, or null.
        coupon: Option<&'a str> = opt_text 390,
        /// `promotion_code`: a text, or null.
        promotion_code: Option<&'a str> = opt_text 1268,
    }

    /// `items` of [`BillingPortalSessionFlowSubscriptionUpdateConfirm`].
    BillingPortalSessionFlowSubscriptionUpdateConfirmItem = 127 {
        /// `id`: a text, or null.
        id: Option<&'a str> = opt_text 764,
        /// `price`: a text, or null.
        price: Option<&'a str> = opt_text 1241,
        /// `quantity`: an integer, or absent.
        quantity: Option<i64> = opt_integer 1287,
    }

    /// `credit_note`.
    CreditNote = 223 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `amount_shipping`: an integer, or absent.
        amount_shipping: Option<i64> = opt_integer 121,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `customer`: the id of a [`Customer`], or the object, in every payload of today's schema.
        customer: Option<Expandable<'a, Customer<'a>>> = opt 425,
        /// `customer_account`: a text, or absent, or null.
        customer_account: Option<&'a str> = opt_text 427,
        /// `customer_balance_transaction`: the id of a [`CustomerBalanceTransaction`], or the object, or null.
        customer_balance_transaction: Option<Expandable<'a, CustomerBalanceTransaction<'a>>> = opt 432,
        /// `discount_amount`: an integer, or absent.
        discount_amount: Option<i64> = opt_integer 534,
        /// `discount_amounts`: a list, each an object, [`DiscountAmount`], or absent.
        discount_amounts: List<'a, DiscountAmount<'a>> = all 535,
        /// `effective_at`: a time, or absent, or null.
        effective_at: Option<Timestamp> = opt_time 570,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `invoice`: the id of a [`Invoice`], or the object, in every payload of today's schema.
        invoice: Option<Expandable<'a, Invoice<'a>>> = opt 821,
        /// `lines`: the first page of a list, each an object, [`CreditNoteLineItem`], or absent.
        lines: Page<'a, CreditNoteLineItem<'a>> = all 911,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `memo`: a text, or null.
        memo: Option<&'a str> = opt_text 951,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 961,
        /// `number`: a text, in every payload of today's schema.
        number: Option<&'a str> = opt_text 1036,
        /// `object`: the text `credit_note`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `out_of_band_amount`: an integer, or absent, or null.
        out_of_band_amount: Option<i64> = opt_integer 1064,
        /// `pdf`: a text, in every payload of today's schema.
        pdf: Option<&'a str> = opt_text 1175,
        /// `post_payment_amount`: an integer, or absent.
        post_payment_amount: Option<i64> = opt_integer 1219,
        /// `pre_payment_amount`: an integer, or absent.
        pre_payment_amount: Option<i64> = opt_integer 1223,
        /// `pretax_credit_amounts`: a list, each an object, [`PretaxCreditAmount`], or absent.
        pretax_credit_amounts: List<'a, PretaxCreditAmount<'a>> = all 1238,
        /// `reason`: a text out of [`CreditNoteReason`], or null.
        reason: Option<CreditNoteReason<'a>> = opt 1300,
        /// `refund`: the id of a [`Refund`], or the object, or absent, or null.
        refund: Option<Expandable<'a, Refund<'a>>> = opt 1334,
        /// `refunds`: a list, each an object, [`CreditNoteRefund`], or absent.
        refunds: List<'a, CreditNoteRefund<'a>> = all 1359,
        /// `shipping_cost`: an object, [`ShippingCost`], or absent, or null.
        shipping_cost: Option<ShippingCost<'a>> = opt 1529,
        /// `status`: a text out of [`CreditNoteStatus`], in every payload of today's schema.
        status: Option<CreditNoteStatus<'a>> = opt 1592,
        /// `subtotal`: an integer, or absent.
        subtotal: Option<i64> = opt_integer 1625,
        /// `subtotal_excluding_tax`: an integer, or absent, or null.
        subtotal_excluding_tax: Option<i64> = opt_integer 1626,
        /// `tax_amounts`: a list, each an object, [`TaxAmount`], or absent.
        tax_amounts: List<'a, TaxAmount<'a>> = all 1657,
        /// `total`: an integer, or absent.
        total: Option<i64> = opt_integer 1712,
        /// `total_excluding_tax`: an integer, or absent, or null.
        total_excluding_tax: Option<i64> = opt_integer 1715,
        /// `total_taxes`: a list, each an object, [`TotalTax`], or absent, or null.
        total_taxes: List<'a, TotalTax<'a>> = all 1719,
        /// `type`: a text out of [`CreditNoteType`], in every payload of today's schema.
        type_: Option<CreditNoteType<'a>> = opt 1758,
        /// `voided_at`: a time, or null.
        voided_at: Option<Timestamp> = opt_time 1839,
    }

    /// `credit_note_line_item`.
    CreditNoteLineItem = 224 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `amount_excluding_tax`: an integer, or absent, or null.
        amount_excluding_tax: Option<i64> = opt_integer 103,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 511,
        /// `discount_amount`: an integer, in every payload of today's schema.
        discount_amount: Option<i64> = opt_integer 534,
        /// `discount_amounts`: a list, each an object, [`DiscountAmount`], or absent.
        discount_amounts: List<'a, DiscountAmount<'a>> = all 535,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `invoice_line_item`: a text, or absent.
        invoice_line_item: Option<&'a str> = opt_text 828,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, or absent, or null.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `credit_note_line_item`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `pretax_credit_amounts`: a list, each an object, [`PretaxCreditAmount`], or absent.
        pretax_credit_amounts: List<'a, PretaxCreditAmount<'a>> = all 1238,
        /// `quantity`: an integer, or null.
        quantity: Option<i64> = opt_integer 1287,
        /// `tax_amounts`: a list, each an object, [`TaxAmount`], or absent.
        tax_amounts: List<'a, TaxAmount<'a>> = all 1657,
        /// `tax_rates`: a list, each an object, [`TaxRate`], in every payload of today's schema.
        tax_rates: List<'a, TaxRate<'a>> = all 1670,
        /// `taxes`: a list, each an object, [`InvoiceLineItemTax`], or absent, or null.
        taxes: List<'a, InvoiceLineItemTax<'a>> = all 1676,
        /// `type`: a text out of [`CreditNoteLineItemType`], in every payload of today's schema.
        type_: Option<CreditNoteLineItemType<'a>> = opt 1758,
        /// `unit_amount`: an integer, or null.
        unit_amount: Option<i64> = opt_integer 1767,
        /// `unit_amount_decimal`: a value of no known form, or null.
        unit_amount_decimal: Option<Value<'a>> = opt 1768,
        /// `unit_amount_excluding_tax`: a text, or absent, or null.
        unit_amount_excluding_tax: Option<&'a str> = opt_text 1769,
    }

    /// `refunds` of [`CreditNote`].
    CreditNoteRefund = 225 {
        /// `amount_refunded`: an integer, in every payload of today's schema.
        amount_refunded: Option<i64> = opt_integer 115,
        /// `payment_record_refund`: an object, [`CreditNoteRefundPaymentRecordRefund`], or absent, or null.
        payment_record_refund: Option<CreditNoteRefundPaymentRecordRefund<'a>> = opt 1155,
        /// `refund`: the id of a [`Refund`], or the object, in every payload of today's schema.
        refund: Option<Expandable<'a, Refund<'a>>> = opt 1334,
        /// `type`: a text out of [`CreditNoteRefundType`], or absent, or null.
        type_: Option<CreditNoteRefundType<'a>> = opt 1758,
    }

    /// `payment_record_refund` of [`CreditNoteRefund`].
    CreditNoteRefundPaymentRecordRefund = 226 {
        /// `payment_record`: a text, in every payload of today's schema.
        payment_record: Option<&'a str> = opt_text 1154,
        /// `refund_group`: a text, in every payload of today's schema.
        refund_group: Option<&'a str> = opt_text 1348,
    }

    /// `customer_balance_transaction`.
    CustomerBalanceTransaction = 237 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `checkout_session`: the id of a [`CheckoutSession`], or the object, or absent, or null.
        checkout_session: Option<Expandable<'a, CheckoutSession<'a>>> = opt 336,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `credit_note`: the id of a [`CreditNote`], or the object, or null.
        credit_note: Option<Expandable<'a, CreditNote<'a>>> = opt 398,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `customer`: the id of a [`Customer`], or the object, in every payload of today's schema.
        customer: Option<Expandable<'a, Customer<'a>>> = opt 425,
        /// `customer_account`: a text, or absent, or null.
        customer_account: Option<&'a str> = opt_text 427,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 511,
        /// `ending_balance`: an integer, in every payload of today's schema.
        ending_balance: Option<i64> = opt_integer 587,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `invoice`: the id of a [`Invoice`], or the object, or null.
        invoice: Option<Expandable<'a, Invoice<'a>>> = opt 821,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `customer_balance_transaction`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `type`: a text out of [`CustomerBalanceTransactionType`], in every payload of today's schema.
        type_: Option<CustomerBalanceTransactionType<'a>> = opt 1758,
    }

    /// `entitlements.active_entitlement`.
    EntitlementsActiveEntitlement = 279 {
        /// `feature`: the id of a [`EntitlementsFeature`], or the object, in every payload of today's schema.
        feature: Option<Expandable<'a, EntitlementsFeature<'a>>> = opt 655,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `lookup_key`: a text, in every payload of today's schema.
        lookup_key: Option<&'a str> = opt_text 927,
        /// `object`: the text `entitlements.active_entitlement`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
    }

    /// `entitlements.active_entitlement_summary`.
    EntitlementsActiveEntitlementSummary = 280 {
        /// `customer`: a text, in every payload of today's schema.
        customer: Option<&'a str> = opt_text 425,
        /// `entitlements`: the first page of a list, each an object, [`EntitlementsActiveEntitlement`], in every payload of today's schema.
        entitlements: Page<'a, EntitlementsActiveEntitlement<'a>> = all 593,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `entitlements.active_entitlement_summary`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
    }

    /// `entitlements.feature`.
    EntitlementsFeature = 281 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt_flag 33,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `lookup_key`: a text, in every payload of today's schema.
        lookup_key: Option<&'a str> = opt_text 927,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 997,
        /// `object`: the text `entitlements.feature`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
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

    /// `type` of [`CustomerBalanceTransaction`].
    CustomerBalanceTransactionType {
        Adjustment = "adjustment",
        AppliedToInvoice = "applied_to_invoice",
        CheckoutSessionSubscriptionPayment = "checkout_session_subscription_payment",
        CheckoutSessionSubscriptionPaymentCanceled = "checkout_session_subscription_payment_canceled",
        CreditNote = "credit_note",
        Initial = "initial",
        InvoiceOverpaid = "invoice_overpaid",
        InvoiceTooLarge = "invoice_too_large",
        InvoiceTooSmall = "invoice_too_small",
        Migration = "migration",
        UnappliedFromInvoice = "unapplied_from_invoice",
        UnspentReceiverCredit = "unspent_receiver_credit",
    }

    /// `recurrence` of [`BillingAlertUsageThreshold`], `recurrence` of [`BillingAlertUsageThresholdConfig`].
    Recurrence {
        OneTime = "one_time",
    }
}
