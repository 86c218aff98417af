//! `billing.alert.triggered`, `billing.credit_balance_transaction.created`, `billing.credit_grant.created`, `billing.credit_grant.updated`, `billing.meter.created`, `billing.meter.deactivated`, `billing.meter.reactivated`, `billing.meter.updated`, `billing_portal.configuration.created`, `billing_portal.configuration.updated`, `billing_portal.session.created`, `credit_note.created`, `credit_note.updated`, `credit_note.voided`, `customer.subscription.created`, `customer.subscription.deleted`, `customer.subscription.paused`, `customer.subscription.pending_update_applied`, `customer.subscription.pending_update_expired`, `customer.subscription.resumed`, `customer.subscription.trial_will_end`, `customer.subscription.updated`, `entitlements.active_entitlement_summary.updated`, `invoice.created`, `invoice.deleted`, `invoice.finalization_failed`, `invoice.finalized`, `invoice.marked_uncollectible`, `invoice.overdue`, `invoice.overpaid`, `invoice.paid`, `invoice.payment_action_required`, `invoice.payment_attempt_required`, `invoice.payment_failed`, `invoice.payment_succeeded`, `invoice.sent`, `invoice.upcoming`, `invoice.updated`, `invoice.voided`, `invoice.will_be_due`, `invoice_payment.paid`, `invoiceitem.created`, `invoiceitem.deleted`, `quote.accepted`, `quote.canceled`, `quote.created`, `quote.finalized`, `subscription_schedule.aborted`, `subscription_schedule.canceled`, `subscription_schedule.completed`, `subscription_schedule.created`, `subscription_schedule.expiring`, `subscription_schedule.released`, `subscription_schedule.updated`, `test_helpers.test_clock.advancing`, `test_helpers.test_clock.created`, `test_helpers.test_clock.deleted`, `test_helpers.test_clock.internal_failure`, `test_helpers.test_clock.ready`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `billing.alert`.
    pub struct BillingAlert {
        const OBJECT = "billing.alert" in "object";
        always {
            id: String = "id",
        }
        maybe {
            alert_type: BillingAlertAlertType = "alert_type",
            livemode: bool = "livemode",
            status: BillingAlertStatus = "status",
            title: String = "title",
            usage_threshold: BillingAlertUsageThreshold = "usage_threshold",
        }
    }

    /// Such as `usage_threshold` of [`BillingAlert`].
    pub struct BillingAlertUsageThreshold {
        always {}
        maybe {
            filters: Vec<BillingAlertUsageThresholdFilter> = "filters",
            gte: i64 = "gte",
            meter: Expandable = "meter",
            recurrence: BillingAlertUsageThresholdRecurrence = "recurrence",
        }
    }

    /// Such as `filters` of [`BillingAlertUsageThreshold`].
    pub struct BillingAlertUsageThresholdFilter {
        always {}
        maybe {
            customer: Expandable = "customer",
            r#type: BillingAlertUsageThresholdFilterType = "type",
        }
    }

    /// `billing.alert_triggered`.
    pub struct BillingAlertTriggered {
        const OBJECT = "billing.alert_triggered" in "object";
        always {}
        maybe {
            alert: Box<BillingAlert> = "alert",
            created: i64 = "created",
            customer: String = "customer",
            livemode: bool = "livemode",
            value: i64 = "value",
        }
    }

    /// `billing.credit_balance_transaction`.
    pub struct BillingCreditBalanceTransaction {
        const OBJECT = "billing.credit_balance_transaction" in "object";
        always {
            id: String = "id",
        }
        maybe {
            created: i64 = "created",
            credit: BillingCreditBalanceTransactionCredit = "credit",
            credit_grant: Expandable = "credit_grant",
            debit: BillingCreditBalanceTransactionDebit = "debit",
            effective_at: i64 = "effective_at",
            livemode: bool = "livemode",
            test_clock: Expandable = "test_clock",
            r#type: BillingCreditBalanceTransactionType = "type",
        }
    }

    /// Such as `credit` of [`BillingCreditBalanceTransaction`].
    pub struct BillingCreditBalanceTransactionCredit {
        always {}
        maybe {
            amount: CreditAmount = "amount",
            credits_application_invoice_voided: BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided = "credits_application_invoice_voided",
            r#type: BillingCreditBalanceTransactionCreditType = "type",
        }
    }

    /// Such as `credits_application_invoice_voided` of [`BillingCreditBalanceTransactionCredit`].
    pub struct BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided {
        always {}
        maybe {
            invoice: Expandable = "invoice",
            invoice_line_item: String = "invoice_line_item",
        }
    }

    /// Such as `debit` of [`BillingCreditBalanceTransaction`].
    pub struct BillingCreditBalanceTransactionDebit {
        always {}
        maybe {
            amount: CreditAmount = "amount",
            credits_applied: BillingCreditBalanceTransactionDebitCreditsApplied = "credits_applied",
            r#type: BillingCreditBalanceTransactionDebitType = "type",
        }
    }

    /// Such as `credits_applied` of [`BillingCreditBalanceTransactionDebit`].
    pub struct BillingCreditBalanceTransactionDebitCreditsApplied {
        always {}
        maybe {
            invoice: Expandable = "invoice",
            invoice_line_item: String = "invoice_line_item",
        }
    }

    /// `billing.credit_grant`.
    pub struct BillingCreditGrant {
        const OBJECT = "billing.credit_grant" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: CreditAmount = "amount",
            applicability_config: BillingCreditGrantApplicabilityConfig = "applicability_config",
            category: BillingCreditGrantCategory = "category",
            created: i64 = "created",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            effective_at: i64 = "effective_at",
            expires_at: i64 = "expires_at",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            name: String = "name",
            priority: i64 = "priority",
            test_clock: Expandable = "test_clock",
            updated: i64 = "updated",
            voided_at: i64 = "voided_at",
        }
    }

    /// Such as `amount` of [`BillingCreditBalanceTransactionCredit`].
    pub struct CreditAmount {
        always {}
        maybe {
            monetary: AmountMonetary = "monetary",
            r#type: CreditAmountType = "type",
        }
    }

    /// Such as `monetary` of [`CreditAmount`].
    pub struct AmountMonetary {
        always {}
        maybe {
            currency: String = "currency",
            value: i64 = "value",
        }
    }

    /// Such as `applicability_config` of [`BillingCreditGrant`].
    pub struct BillingCreditGrantApplicabilityConfig {
        always {}
        maybe {
            scope: BillingCreditGrantApplicabilityConfigScope = "scope",
        }
    }

    /// Such as `scope` of [`BillingCreditGrantApplicabilityConfig`].
    pub struct BillingCreditGrantApplicabilityConfigScope {
        always {}
        maybe {
            price_type: BillingCreditGrantApplicabilityConfigScopePriceType = "price_type",
            prices: Vec<BillingCreditGrantApplicabilityConfigScopePrice> = "prices",
        }
    }

    /// Such as `prices` of [`BillingCreditGrantApplicabilityConfigScope`].
    pub struct BillingCreditGrantApplicabilityConfigScopePrice {
        always {}
        maybe {
            id: String = "id",
        }
    }

    /// `billing.meter`.
    pub struct BillingMeter {
        const OBJECT = "billing.meter" in "object";
        always {
            id: String = "id",
        }
        maybe {
            created: i64 = "created",
            customer_mapping: BillingMeterCustomerMapping = "customer_mapping",
            default_aggregation: BillingMeterDefaultAggregation = "default_aggregation",
            display_name: String = "display_name",
            event_name: String = "event_name",
            event_time_window: BillingMeterEventTimeWindow = "event_time_window",
            livemode: bool = "livemode",
            status: BillingMeterStatus = "status",
            status_transitions: BillingMeterStatusTransitions = "status_transitions",
            updated: i64 = "updated",
            value_settings: BillingMeterValueSettings = "value_settings",
        }
    }

    /// Such as `customer_mapping` of [`BillingMeter`].
    pub struct BillingMeterCustomerMapping {
        always {}
        maybe {
            event_payload_key: String = "event_payload_key",
            r#type: BillingMeterCustomerMappingType = "type",
        }
    }

    /// Such as `default_aggregation` of [`BillingMeter`].
    pub struct BillingMeterDefaultAggregation {
        always {}
        maybe {
            formula: BillingMeterDefaultAggregationFormula = "formula",
        }
    }

    /// Such as `status_transitions` of [`BillingMeter`].
    pub struct BillingMeterStatusTransitions {
        always {}
        maybe {
            deactivated_at: i64 = "deactivated_at",
        }
    }

    /// Such as `value_settings` of [`BillingMeter`].
    pub struct BillingMeterValueSettings {
        always {}
        maybe {
            event_payload_key: String = "event_payload_key",
        }
    }

    /// `billing_portal.configuration`.
    pub struct BillingPortalConfiguration {
        const OBJECT = "billing_portal.configuration" in "object";
        always {
            id: String = "id",
        }
        maybe {
            active: bool = "active",
            application: Expandable = "application",
            business_profile: BillingPortalConfigurationBusinessProfile = "business_profile",
            created: i64 = "created",
            default_return_url: String = "default_return_url",
            features: Box<BillingPortalConfigurationFeatures> = "features",
            is_default: bool = "is_default",
            livemode: bool = "livemode",
            login_page: BillingPortalConfigurationLoginPage = "login_page",
            metadata: Map<String> = "metadata",
            name: String = "name",
            updated: i64 = "updated",
        }
    }

    /// Such as `business_profile` of [`BillingPortalConfiguration`].
    pub struct BillingPortalConfigurationBusinessProfile {
        always {}
        maybe {
            headline: String = "headline",
            privacy_policy_url: String = "privacy_policy_url",
            terms_of_service_url: String = "terms_of_service_url",
        }
    }

    /// Such as `features` of [`BillingPortalConfiguration`].
    pub struct BillingPortalConfigurationFeatures {
        always {}
        maybe {
            customer_update: BillingPortalConfigurationFeaturesCustomerUpdate = "customer_update",
            invoice_history: BillingPortalConfigurationFeaturesInvoiceHistory = "invoice_history",
            payment_method_update: BillingPortalConfigurationFeaturesPaymentMethodUpdate = "payment_method_update",
            subscription_cancel: BillingPortalConfigurationFeaturesSubscriptionCancel = "subscription_cancel",
            subscription_pause: BillingPortalConfigurationFeaturesSubscriptionPause = "subscription_pause",
            subscription_update: BillingPortalConfigurationFeaturesSubscriptionUpdate = "subscription_update",
        }
    }

    /// Such as `customer_update` of [`BillingPortalConfigurationFeatures`].
    pub struct BillingPortalConfigurationFeaturesCustomerUpdate {
        always {}
        maybe {
            allowed_updates: Vec<BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdates> = "allowed_updates",
            enabled: bool = "enabled",
        }
    }

    /// Such as `invoice_history` of [`BillingPortalConfigurationFeatures`].
    pub struct BillingPortalConfigurationFeaturesInvoiceHistory {
        always {}
        maybe {
            enabled: bool = "enabled",
        }
    }

    /// Such as `payment_method_update` of [`BillingPortalConfigurationFeatures`].
    pub struct BillingPortalConfigurationFeaturesPaymentMethodUpdate {
        always {}
        maybe {
            enabled: bool = "enabled",
            payment_method_configuration: String = "payment_method_configuration",
        }
    }

    /// Such as `subscription_cancel` of [`BillingPortalConfigurationFeatures`].
    pub struct BillingPortalConfigurationFeaturesSubscriptionCancel {
        always {}
        maybe {
            cancellation_reason: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason = "cancellation_reason",
            enabled: bool = "enabled",
            mode: BillingPortalConfigurationFeaturesSubscriptionCancelMode = "mode",
            proration_behavior: ProrationBehavior = "proration_behavior",
        }
    }

    /// Such as `cancellation_reason` of [`BillingPortalConfigurationFeaturesSubscriptionCancel`].
    pub struct BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
        always {}
        maybe {
            enabled: bool = "enabled",
            feedback_options: Vec<Expandable> = "feedback_options",
            options: Vec<BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOptions> = "options",
        }
    }

    /// Such as `subscription_pause` of [`BillingPortalConfigurationFeatures`].
    pub struct BillingPortalConfigurationFeaturesSubscriptionPause {
        always {}
        maybe {
            duration: BillingPortalConfigurationFeaturesSubscriptionPauseDuration = "duration",
            enabled: bool = "enabled",
        }
    }

    /// Such as `duration` of [`BillingPortalConfigurationFeaturesSubscriptionPause`].
    pub struct BillingPortalConfigurationFeaturesSubscriptionPauseDuration {
        always {}
        maybe {
            interval_options: Vec<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption> = "interval_options",
            r#type: BillingPortalConfigurationFeaturesSubscriptionPauseDurationType = "type",
        }
    }

    /// Such as `interval_options` of [`BillingPortalConfigurationFeaturesSubscriptionPauseDuration`].
    pub struct BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption {
        always {}
        maybe {
            interval: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval = "interval",
            interval_count: i64 = "interval_count",
        }
    }

    /// Such as `subscription_update` of [`BillingPortalConfigurationFeatures`].
    pub struct BillingPortalConfigurationFeaturesSubscriptionUpdate {
        always {}
        maybe {
            billing_cycle_anchor: BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor = "billing_cycle_anchor",
            default_allowed_updates: Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdates> = "default_allowed_updates",
            enabled: bool = "enabled",
            products: Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateProduct> = "products",
            proration_behavior: ProrationBehavior = "proration_behavior",
            schedule_at_period_end: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd = "schedule_at_period_end",
            trial_update_behavior: BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior = "trial_update_behavior",
        }
    }

    /// Such as `products` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    pub struct BillingPortalConfigurationFeaturesSubscriptionUpdateProduct {
        always {}
        maybe {
            adjustable_quantity: AdjustableQuantity = "adjustable_quantity",
            prices: Vec<String> = "prices",
            product: String = "product",
        }
    }

    /// Such as `schedule_at_period_end` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    pub struct BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd {
        always {}
        maybe {
            conditions: Vec<BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition> = "conditions",
        }
    }

    /// Such as `conditions` of [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd`].
    pub struct BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
        always {}
        maybe {
            r#type: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType = "type",
        }
    }

    /// Such as `login_page` of [`BillingPortalConfiguration`].
    pub struct BillingPortalConfigurationLoginPage {
        always {}
        maybe {
            enabled: bool = "enabled",
            url: String = "url",
        }
    }

    /// `billing_portal.session`.
    pub struct BillingPortalSession {
        const OBJECT = "billing_portal.session" in "object";
        always {
            id: String = "id",
        }
        maybe {
            after_expiration: BillingPortalSessionAfterExpiration = "after_expiration",
            configuration: Expandable = "configuration",
            created: i64 = "created",
            customer: String = "customer",
            customer_account: String = "customer_account",
            flow: Box<BillingPortalSessionFlow> = "flow",
            livemode: bool = "livemode",
            locale: BillingPortalSessionLocale = "locale",
            on_behalf_of: String = "on_behalf_of",
            return_url: String = "return_url",
            url: String = "url",
        }
    }

    /// Such as `after_expiration` of [`BillingPortalSession`].
    pub struct BillingPortalSessionAfterExpiration {
        always {}
        maybe {
            customer_login: BillingPortalSessionAfterExpirationCustomerLogin = "customer_login",
            r#type: BillingPortalSessionAfterExpirationType = "type",
        }
    }

    /// Such as `customer_login` of [`BillingPortalSessionAfterExpiration`].
    pub struct BillingPortalSessionAfterExpirationCustomerLogin {
        always {}
        maybe {
            expires_at: i64 = "expires_at",
        }
    }

    /// Such as `flow` of [`BillingPortalSession`].
    pub struct BillingPortalSessionFlow {
        always {}
        maybe {
            after_completion: BillingPortalSessionFlowAfterCompletion = "after_completion",
            customer_update: Json = "customer_update",
            subscription_cancel: BillingPortalSessionFlowSubscriptionCancel = "subscription_cancel",
            subscription_pause: BillingPortalSessionFlowSubscriptionPause = "subscription_pause",
            subscription_update: BillingPortalSessionFlowSubscriptionUpdate = "subscription_update",
            subscription_update_confirm: BillingPortalSessionFlowSubscriptionUpdateConfirm = "subscription_update_confirm",
            r#type: BillingPortalSessionFlowType = "type",
        }
    }

    /// Such as `after_completion` of [`BillingPortalSessionFlow`].
    pub struct BillingPortalSessionFlowAfterCompletion {
        always {}
        maybe {
            hosted_confirmation: AfterCompletionHostedConfirmation = "hosted_confirmation",
            redirect: BillingPortalSessionFlowAfterCompletionRedirect = "redirect",
            r#type: BillingPortalSessionFlowAfterCompletionType = "type",
        }
    }

    /// Such as `redirect` of [`BillingPortalSessionFlowAfterCompletion`].
    pub struct BillingPortalSessionFlowAfterCompletionRedirect {
        always {}
        maybe {
            return_url: String = "return_url",
        }
    }

    /// Such as `subscription_cancel` of [`BillingPortalSessionFlow`].
    pub struct BillingPortalSessionFlowSubscriptionCancel {
        always {}
        maybe {
            retention: BillingPortalSessionFlowSubscriptionCancelRetention = "retention",
            subscription: String = "subscription",
        }
    }

    /// Such as `retention` of [`BillingPortalSessionFlowSubscriptionCancel`].
    pub struct BillingPortalSessionFlowSubscriptionCancelRetention {
        always {}
        maybe {
            coupon_offer: BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer = "coupon_offer",
            r#type: BillingPortalSessionFlowSubscriptionCancelRetentionType = "type",
        }
    }

    /// Such as `coupon_offer` of [`BillingPortalSessionFlowSubscriptionCancelRetention`].
    pub struct BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer {
        always {}
        maybe {
            coupon: String = "coupon",
        }
    }

    /// Such as `subscription_pause` of [`BillingPortalSessionFlow`].
    pub struct BillingPortalSessionFlowSubscriptionPause {
        always {}
        maybe {
            subscription: String = "subscription",
        }
    }

    /// Such as `subscription_update` of [`BillingPortalSessionFlow`].
    pub struct BillingPortalSessionFlowSubscriptionUpdate {
        always {}
        maybe {
            subscription: String = "subscription",
        }
    }

    /// Such as `subscription_update_confirm` of [`BillingPortalSessionFlow`].
    pub struct BillingPortalSessionFlowSubscriptionUpdateConfirm {
        always {}
        maybe {
            discounts: Vec<BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount> = "discounts",
            items: Vec<BillingPortalSessionFlowSubscriptionUpdateConfirmItem> = "items",
            subscription: String = "subscription",
        }
    }

    /// Such as `discounts` of [`BillingPortalSessionFlowSubscriptionUpdateConfirm`].
    pub struct BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount {
        always {}
        maybe {
            coupon: String = "coupon",
            promotion_code: String = "promotion_code",
        }
    }

    /// Such as `items` of [`BillingPortalSessionFlowSubscriptionUpdateConfirm`].
    pub struct BillingPortalSessionFlowSubscriptionUpdateConfirmItem {
        always {}
        maybe {
            id: String = "id",
            price: String = "price",
            quantity: i64 = "quantity",
        }
    }

    /// `credit_note`.
    pub struct CreditNote {
        const OBJECT = "credit_note" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            amount_shipping: i64 = "amount_shipping",
            created: i64 = "created",
            currency: String = "currency",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            customer_balance_transaction: Expandable = "customer_balance_transaction",
            discount_amount: i64 = "discount_amount",
            discount_amounts: Vec<DiscountAmount> = "discount_amounts",
            effective_at: i64 = "effective_at",
            invoice: Expandable = "invoice",
            lines: List<CreditNoteLineItem> = "lines",
            livemode: bool = "livemode",
            memo: String = "memo",
            metadata: Map<String> = "metadata",
            number: String = "number",
            out_of_band_amount: i64 = "out_of_band_amount",
            pdf: String = "pdf",
            post_payment_amount: i64 = "post_payment_amount",
            pre_payment_amount: i64 = "pre_payment_amount",
            pretax_credit_amounts: Vec<PretaxCreditAmount> = "pretax_credit_amounts",
            reason: CreditNoteReason = "reason",
            refunds: Vec<CreditNoteRefund> = "refunds",
            shipping_cost: ShippingCost = "shipping_cost",
            status: CreditNoteStatus = "status",
            subtotal: i64 = "subtotal",
            subtotal_excluding_tax: i64 = "subtotal_excluding_tax",
            total: i64 = "total",
            total_excluding_tax: i64 = "total_excluding_tax",
            total_taxes: Vec<TotalTax> = "total_taxes",
            r#type: CreditNoteType = "type",
            voided_at: i64 = "voided_at",
        }
    }

    /// Such as `discount_amounts` of [`CreditNote`].
    pub struct DiscountAmount {
        always {}
        maybe {
            amount: i64 = "amount",
            discount: Expandable = "discount",
        }
    }

    /// Such as `pretax_credit_amounts` of [`CreditNote`].
    pub struct PretaxCreditAmount {
        always {}
        maybe {
            amount: i64 = "amount",
            credit_balance_transaction: Expandable = "credit_balance_transaction",
            discount: Expandable = "discount",
            r#type: PretaxCreditAmountType = "type",
        }
    }

    /// Such as `refunds` of [`CreditNote`].
    pub struct CreditNoteRefund {
        always {}
        maybe {
            amount_refunded: i64 = "amount_refunded",
            payment_record_refund: CreditNoteRefundPaymentRecordRefund = "payment_record_refund",
            refund: Expandable = "refund",
            r#type: CreditNoteRefundType = "type",
        }
    }

    /// Such as `payment_record_refund` of [`CreditNoteRefund`].
    pub struct CreditNoteRefundPaymentRecordRefund {
        always {}
        maybe {
            payment_record: String = "payment_record",
            refund_group: String = "refund_group",
        }
    }

    /// `credit_note_line_item`.
    pub struct CreditNoteLineItem {
        const OBJECT = "credit_note_line_item" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            description: String = "description",
            discount_amount: i64 = "discount_amount",
            discount_amounts: Vec<DiscountAmount> = "discount_amounts",
            invoice_line_item: String = "invoice_line_item",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            pretax_credit_amounts: Vec<PretaxCreditAmount> = "pretax_credit_amounts",
            quantity: i64 = "quantity",
            tax_rates: Vec<TaxRate> = "tax_rates",
            taxes: Vec<InvoiceLineItemTax> = "taxes",
            r#type: CreditNoteLineItemType = "type",
            unit_amount: i64 = "unit_amount",
            unit_amount_decimal: Json = "unit_amount_decimal",
        }
    }

    /// `entitlements.active_entitlement`.
    pub struct EntitlementsActiveEntitlement {
        const OBJECT = "entitlements.active_entitlement" in "object";
        always {
            id: String = "id",
        }
        maybe {
            feature: Expandable = "feature",
            livemode: bool = "livemode",
            lookup_key: String = "lookup_key",
        }
    }

    /// `entitlements.active_entitlement_summary`.
    pub struct EntitlementsActiveEntitlementSummary {
        const OBJECT = "entitlements.active_entitlement_summary" in "object";
        always {}
        maybe {
            customer: String = "customer",
            entitlements: List<EntitlementsActiveEntitlement> = "entitlements",
            livemode: bool = "livemode",
        }
    }

    /// `invoice`.
    pub struct Invoice {
        const OBJECT = "invoice" in "object";
        always {}
        maybe {
            account_country: String = "account_country",
            account_name: String = "account_name",
            account_tax_ids: Vec<Expandable> = "account_tax_ids",
            amount_due: i64 = "amount_due",
            amount_overpaid: i64 = "amount_overpaid",
            amount_paid: i64 = "amount_paid",
            amount_paid_off_stripe: i64 = "amount_paid_off_stripe",
            amount_remaining: i64 = "amount_remaining",
            amount_shipping: i64 = "amount_shipping",
            application: Expandable = "application",
            attempt_count: i64 = "attempt_count",
            attempted: bool = "attempted",
            auto_advance: bool = "auto_advance",
            automatic_tax: InvoiceAutomaticTax = "automatic_tax",
            automatically_finalizes_at: i64 = "automatically_finalizes_at",
            billing_reason: InvoiceBillingReason = "billing_reason",
            collection_method: InvoiceCollectionMethod = "collection_method",
            confirmation_secret: InvoiceConfirmationSecret = "confirmation_secret",
            created: i64 = "created",
            currency: String = "currency",
            custom_fields: Vec<CustomField> = "custom_fields",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            customer_address: Box<Address> = "customer_address",
            customer_email: String = "customer_email",
            customer_name: String = "customer_name",
            customer_phone: String = "customer_phone",
            customer_shipping: InvoiceCustomerShipping = "customer_shipping",
            customer_tax_exempt: InvoiceCustomerTaxExempt = "customer_tax_exempt",
            customer_tax_ids: Vec<InvoiceCustomerTaxId> = "customer_tax_ids",
            default_payment_method: Expandable = "default_payment_method",
            default_source: Expandable = "default_source",
            default_tax_rates: Vec<TaxRate> = "default_tax_rates",
            description: String = "description",
            discounts: Vec<Expandable> = "discounts",
            due_date: i64 = "due_date",
            effective_at: i64 = "effective_at",
            ending_balance: i64 = "ending_balance",
            footer: String = "footer",
            from_invoice: InvoiceFromInvoice = "from_invoice",
            hosted_invoice_url: String = "hosted_invoice_url",
            id: String = "id",
            invoice_pdf: String = "invoice_pdf",
            issuer: Issuer = "issuer",
            last_finalization_error: Box<InvoiceLastFinalizationError> = "last_finalization_error",
            latest_revision: Expandable = "latest_revision",
            lines: List<InvoiceLineItem> = "lines",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            next_payment_attempt: i64 = "next_payment_attempt",
            number: String = "number",
            on_behalf_of: Expandable = "on_behalf_of",
            parent: InvoiceParent = "parent",
            payment_settings: InvoicePaymentSettings = "payment_settings",
            payments: List<InvoicePayment> = "payments",
            period_end: i64 = "period_end",
            period_start: i64 = "period_start",
            post_payment_credit_notes_amount: i64 = "post_payment_credit_notes_amount",
            pre_payment_credit_notes_amount: i64 = "pre_payment_credit_notes_amount",
            receipt_number: String = "receipt_number",
            rendering: InvoiceRendering = "rendering",
            shipping_cost: ShippingCost = "shipping_cost",
            shipping_details: InvoiceShippingDetails = "shipping_details",
            starting_balance: i64 = "starting_balance",
            statement_descriptor: String = "statement_descriptor",
            status: InvoiceStatus = "status",
            status_details: InvoiceStatusDetails = "status_details",
            status_transitions: InvoiceStatusTransitions = "status_transitions",
            subtotal: i64 = "subtotal",
            subtotal_excluding_tax: i64 = "subtotal_excluding_tax",
            test_clock: Expandable = "test_clock",
            threshold_reason: InvoiceThresholdReason = "threshold_reason",
            total: i64 = "total",
            total_discount_amounts: Vec<InvoiceTotalDiscountAmount> = "total_discount_amounts",
            total_excluding_tax: i64 = "total_excluding_tax",
            total_pretax_credit_amounts: Vec<InvoiceTotalPretaxCreditAmount> = "total_pretax_credit_amounts",
            total_taxes: Vec<TotalTax> = "total_taxes",
            webhooks_delivered_at: i64 = "webhooks_delivered_at",
        }
    }

    /// Such as `automatic_tax` of [`Invoice`].
    pub struct InvoiceAutomaticTax {
        always {}
        maybe {
            disabled_reason: InvoiceAutomaticTaxDisabledReason = "disabled_reason",
            enabled: bool = "enabled",
            liability: AutomaticTaxLiability = "liability",
            provider: String = "provider",
            status: InvoiceAutomaticTaxStatus = "status",
        }
    }

    /// Such as `confirmation_secret` of [`Invoice`].
    pub struct InvoiceConfirmationSecret {
        always {}
        maybe {
            client_secret: String = "client_secret",
            r#type: String = "type",
        }
    }

    /// Such as `customer_shipping` of [`Invoice`].
    pub struct InvoiceCustomerShipping {
        always {}
        maybe {
            address: Box<Address> = "address",
            carrier: String = "carrier",
            name: String = "name",
            phone: String = "phone",
            tracking_number: String = "tracking_number",
        }
    }

    /// Such as `customer_tax_ids` of [`Invoice`].
    pub struct InvoiceCustomerTaxId {
        always {}
        maybe {
            r#type: CheckoutSessionCustomerDetailsTaxIdType = "type",
            value: String = "value",
        }
    }

    /// Such as `from_invoice` of [`Invoice`].
    pub struct InvoiceFromInvoice {
        always {}
        maybe {
            action: String = "action",
            invoice: Expandable = "invoice",
        }
    }

    /// Such as `last_finalization_error` of [`Invoice`].
    pub struct InvoiceLastFinalizationError {
        always {}
        maybe {
            advice_code: String = "advice_code",
            charge: String = "charge",
            code: Code = "code",
            decline_code: String = "decline_code",
            doc_url: String = "doc_url",
            message: String = "message",
            network_advice_code: String = "network_advice_code",
            network_decline_code: String = "network_decline_code",
            param: String = "param",
            payment_intent: Box<PaymentIntent> = "payment_intent",
            payment_method: Box<PaymentMethod> = "payment_method",
            payment_method_type: String = "payment_method_type",
            request_log_url: String = "request_log_url",
            setup_intent: Box<SetupIntent> = "setup_intent",
            source: CustomerSource = "source",
            r#type: InvoiceLastFinalizationErrorType = "type",
        }
    }

    /// Such as `parent` of [`Invoice`].
    pub struct InvoiceParent {
        always {}
        maybe {
            quote_details: InvoiceParentQuoteDetails = "quote_details",
            subscription_details: InvoiceParentSubscriptionDetails = "subscription_details",
            r#type: InvoiceParentType = "type",
        }
    }

    /// Such as `quote_details` of [`InvoiceParent`].
    pub struct InvoiceParentQuoteDetails {
        always {}
        maybe {
            quote: String = "quote",
        }
    }

    /// Such as `subscription_details` of [`InvoiceParent`].
    pub struct InvoiceParentSubscriptionDetails {
        always {}
        maybe {
            metadata: Map<String> = "metadata",
            subscription: Expandable = "subscription",
            subscription_proration_date: i64 = "subscription_proration_date",
        }
    }

    /// Such as `payment_settings` of [`Invoice`].
    pub struct InvoicePaymentSettings {
        always {}
        maybe {
            default_mandate: String = "default_mandate",
            payment_method_options: Box<InvoicePaymentSettingsPaymentMethodOptions> = "payment_method_options",
            payment_method_types: Vec<PaymentMethodTypes> = "payment_method_types",
        }
    }

    /// Such as `payment_method_options` of [`InvoicePaymentSettings`].
    pub struct InvoicePaymentSettingsPaymentMethodOptions {
        always {}
        maybe {
            acss_debit: PaymentSettingsPaymentMethodOptionsAcssDebit = "acss_debit",
            bancontact: PaymentSettingsPaymentMethodOptionsBancontact = "bancontact",
            billie: InvoicePaymentSettingsPaymentMethodOptionsBillie = "billie",
            blik: Json = "blik",
            card: InvoicePaymentSettingsPaymentMethodOptionsCard = "card",
            customer_balance: PaymentSettingsPaymentMethodOptionsCustomerBalance = "customer_balance",
            konbini: Json = "konbini",
            payto: PaymentSettingsPaymentMethodOptionsPayto = "payto",
            pix: InvoicePaymentSettingsPaymentMethodOptionsPix = "pix",
            sepa_debit: Json = "sepa_debit",
            upi: PaymentMethodOptionsUpi = "upi",
            us_bank_account: PaymentSettingsPaymentMethodOptionsUsBankAccount = "us_bank_account",
        }
    }

    /// Such as `billie` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    pub struct InvoicePaymentSettingsPaymentMethodOptionsBillie {
        always {}
        maybe {
            company_details: PaymentMethodOptionsBillieCompanyDetails = "company_details",
            reference: String = "reference",
        }
    }

    /// Such as `card` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    pub struct InvoicePaymentSettingsPaymentMethodOptionsCard {
        always {}
        maybe {
            installments: PaymentMethodOptionsCardInstallments = "installments",
            request_three_d_secure: RequestThreeDSecure = "request_three_d_secure",
        }
    }

    /// Such as `pix` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    pub struct InvoicePaymentSettingsPaymentMethodOptionsPix {
        always {}
        maybe {
            amount_includes_iof: AmountIncludesIof = "amount_includes_iof",
            expires_after_seconds: i64 = "expires_after_seconds",
        }
    }

    /// Such as `rendering` of [`Invoice`].
    pub struct InvoiceRendering {
        always {}
        maybe {
            amount_tax_display: String = "amount_tax_display",
            pdf: InvoiceRenderingPdf = "pdf",
            template: String = "template",
            template_version: i64 = "template_version",
        }
    }

    /// Such as `pdf` of [`InvoiceRendering`].
    pub struct InvoiceRenderingPdf {
        always {}
        maybe {
            page_size: InvoiceRenderingPdfPageSize = "page_size",
        }
    }

    /// Such as `shipping_details` of [`Invoice`].
    pub struct InvoiceShippingDetails {
        always {}
        maybe {
            address: Box<Address> = "address",
            carrier: String = "carrier",
            name: String = "name",
            phone: String = "phone",
            tracking_number: String = "tracking_number",
        }
    }

    /// Such as `status_details` of [`Invoice`].
    pub struct InvoiceStatusDetails {
        always {}
        maybe {
            uncollectible: InvoiceStatusDetailsUncollectible = "uncollectible",
        }
    }

    /// Such as `uncollectible` of [`InvoiceStatusDetails`].
    pub struct InvoiceStatusDetailsUncollectible {
        always {}
        maybe {
            reason: InvoiceStatusDetailsUncollectibleReason = "reason",
        }
    }

    /// Such as `status_transitions` of [`Invoice`].
    pub struct InvoiceStatusTransitions {
        always {}
        maybe {
            finalized_at: i64 = "finalized_at",
            marked_uncollectible_at: i64 = "marked_uncollectible_at",
            paid_at: i64 = "paid_at",
            voided_at: i64 = "voided_at",
        }
    }

    /// Such as `threshold_reason` of [`Invoice`].
    pub struct InvoiceThresholdReason {
        always {}
        maybe {
            amount_gte: i64 = "amount_gte",
            item_reasons: Vec<InvoiceThresholdReasonItemReason> = "item_reasons",
        }
    }

    /// Such as `item_reasons` of [`InvoiceThresholdReason`].
    pub struct InvoiceThresholdReasonItemReason {
        always {}
        maybe {
            line_item_ids: Vec<String> = "line_item_ids",
            usage_gte: i64 = "usage_gte",
        }
    }

    /// Such as `total_discount_amounts` of [`Invoice`].
    pub struct InvoiceTotalDiscountAmount {
        always {}
        maybe {
            amount: i64 = "amount",
            discount: Expandable = "discount",
        }
    }

    /// Such as `total_pretax_credit_amounts` of [`Invoice`].
    pub struct InvoiceTotalPretaxCreditAmount {
        always {}
        maybe {
            amount: i64 = "amount",
            credit_balance_transaction: Expandable = "credit_balance_transaction",
            discount: Expandable = "discount",
            r#type: PretaxCreditAmountType = "type",
        }
    }

    /// Such as `total_taxes` of [`CreditNote`].
    pub struct TotalTax {
        always {}
        maybe {
            amount: i64 = "amount",
            tax_behavior: TotalTaxTaxBehavior = "tax_behavior",
            tax_rate_details: TaxRateDetails = "tax_rate_details",
            taxability_reason: TaxabilityReason = "taxability_reason",
            taxable_amount: i64 = "taxable_amount",
            r#type: TotalTaxType = "type",
        }
    }

    /// Such as `tax_rate_details` of [`TotalTax`].
    pub struct TaxRateDetails {
        always {}
        maybe {
            tax_rate: String = "tax_rate",
        }
    }

    /// `invoiceitem`.
    pub struct InvoiceItem {
        const OBJECT = "invoiceitem" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            date: i64 = "date",
            description: String = "description",
            discountable: bool = "discountable",
            discounts: Vec<Expandable> = "discounts",
            frozen_fields: Vec<InvoiceItemFrozenFields> = "frozen_fields",
            invoice: Expandable = "invoice",
            invoicing_rules: Vec<InvoiceItemInvoicingRule> = "invoicing_rules",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            net_amount: i64 = "net_amount",
            parent: InvoiceItemParent = "parent",
            period: Period = "period",
            pricing: Pricing = "pricing",
            proration: bool = "proration",
            proration_details: InvoiceItemProrationDetails = "proration_details",
            quantity: i64 = "quantity",
            quantity_decimal: Json = "quantity_decimal",
            tax_rates: Vec<TaxRate> = "tax_rates",
            test_clock: Expandable = "test_clock",
        }
    }

    /// Such as `invoicing_rules` of [`InvoiceItem`].
    pub struct InvoiceItemInvoicingRule {
        always {}
        maybe {
            r#type: InvoiceItemInvoicingRuleType = "type",
        }
    }

    /// Such as `parent` of [`InvoiceItem`].
    pub struct InvoiceItemParent {
        always {}
        maybe {
            subscription_details: InvoiceItemParentSubscriptionDetails = "subscription_details",
            r#type: InvoiceItemParentType = "type",
        }
    }

    /// Such as `subscription_details` of [`InvoiceItemParent`].
    pub struct InvoiceItemParentSubscriptionDetails {
        always {}
        maybe {
            subscription: String = "subscription",
            subscription_item: String = "subscription_item",
        }
    }

    /// Such as `period` of [`InvoiceItem`].
    pub struct Period {
        always {}
        maybe {
            end: i64 = "end",
            start: i64 = "start",
        }
    }

    /// Such as `pricing` of [`InvoiceItem`].
    pub struct Pricing {
        always {}
        maybe {
            price_details: PricingPriceDetails = "price_details",
            r#type: PricingType = "type",
            unit_amount_decimal: Json = "unit_amount_decimal",
        }
    }

    /// Such as `price_details` of [`Pricing`].
    pub struct PricingPriceDetails {
        always {}
        maybe {
            price: Expandable = "price",
            product: String = "product",
        }
    }

    /// Such as `proration_details` of [`InvoiceItem`].
    pub struct InvoiceItemProrationDetails {
        always {}
        maybe {
            credited_items: InvoiceItemProrationDetailsCreditedItems = "credited_items",
            discount_amounts: Vec<DiscountAmount> = "discount_amounts",
        }
    }

    /// Such as `credited_items` of [`InvoiceItemProrationDetails`].
    pub struct InvoiceItemProrationDetailsCreditedItems {
        always {}
        maybe {
            invoice_item: String = "invoice_item",
            invoice_line_item_details: InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails = "invoice_line_item_details",
            r#type: InvoiceItemProrationDetailsCreditedItemsType = "type",
        }
    }

    /// Such as `invoice_line_item_details` of [`InvoiceItemProrationDetailsCreditedItems`].
    pub struct InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails {
        always {}
        maybe {
            invoice: String = "invoice",
            invoice_line_items: Vec<String> = "invoice_line_items",
        }
    }

    /// `line_item`.
    pub struct InvoiceLineItem {
        const OBJECT = "line_item" in "object";
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
            description: String = "description",
            discount_amounts: Vec<DiscountAmount> = "discount_amounts",
            discountable: bool = "discountable",
            discounts: Vec<Expandable> = "discounts",
            id: String = "id",
            invoice: String = "invoice",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            parent: Box<InvoiceLineItemParent> = "parent",
            period: Period = "period",
            pretax_credit_amounts: Vec<PretaxCreditAmount> = "pretax_credit_amounts",
            pricing: Pricing = "pricing",
            quantity: i64 = "quantity",
            quantity_decimal: Json = "quantity_decimal",
            subscription: Expandable = "subscription",
            subtotal: i64 = "subtotal",
            taxes: Vec<InvoiceLineItemTax> = "taxes",
        }
    }

    /// Such as `parent` of [`InvoiceLineItem`].
    pub struct InvoiceLineItemParent {
        always {}
        maybe {
            invoice_item_details: InvoiceLineItemParentInvoiceItemDetails = "invoice_item_details",
            subscription_item_details: InvoiceLineItemParentSubscriptionItemDetails = "subscription_item_details",
            r#type: InvoiceLineItemParentType = "type",
        }
    }

    /// Such as `invoice_item_details` of [`InvoiceLineItemParent`].
    pub struct InvoiceLineItemParentInvoiceItemDetails {
        always {}
        maybe {
            invoice_item: String = "invoice_item",
            proration: bool = "proration",
            proration_details: ProrationDetails = "proration_details",
            subscription: String = "subscription",
        }
    }

    /// Such as `proration_details` of [`InvoiceLineItemParentInvoiceItemDetails`].
    pub struct ProrationDetails {
        always {}
        maybe {
            credited_items: ProrationDetailsCreditedItems = "credited_items",
        }
    }

    /// Such as `credited_items` of [`ProrationDetails`].
    pub struct ProrationDetailsCreditedItems {
        always {}
        maybe {
            invoice: String = "invoice",
            invoice_line_items: Vec<String> = "invoice_line_items",
        }
    }

    /// Such as `subscription_item_details` of [`InvoiceLineItemParent`].
    pub struct InvoiceLineItemParentSubscriptionItemDetails {
        always {}
        maybe {
            invoice_item: String = "invoice_item",
            proration: bool = "proration",
            proration_details: ProrationDetails = "proration_details",
            subscription: String = "subscription",
            subscription_item: String = "subscription_item",
        }
    }

    /// Such as `taxes` of [`CreditNoteLineItem`].
    pub struct InvoiceLineItemTax {
        always {}
        maybe {
            amount: i64 = "amount",
            tax_behavior: TotalTaxTaxBehavior = "tax_behavior",
            tax_rate_details: TaxRateDetails = "tax_rate_details",
            taxability_reason: TaxabilityReason = "taxability_reason",
            taxable_amount: i64 = "taxable_amount",
            r#type: TotalTaxType = "type",
        }
    }

    /// `invoice_payment`.
    pub struct InvoicePayment {
        const OBJECT = "invoice_payment" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount_paid: i64 = "amount_paid",
            amount_requested: i64 = "amount_requested",
            created: i64 = "created",
            currency: String = "currency",
            invoice: Expandable = "invoice",
            is_default: bool = "is_default",
            livemode: bool = "livemode",
            payment: InvoicePaymentPayment = "payment",
            status: String = "status",
            status_transitions: InvoicePaymentStatusTransitions = "status_transitions",
        }
    }

    /// Such as `payment` of [`InvoicePayment`].
    pub struct InvoicePaymentPayment {
        always {}
        maybe {
            charge: Expandable = "charge",
            payment_intent: Expandable = "payment_intent",
            payment_record: Expandable = "payment_record",
            r#type: InvoicePaymentPaymentType = "type",
        }
    }

    /// Such as `status_transitions` of [`InvoicePayment`].
    pub struct InvoicePaymentStatusTransitions {
        always {}
        maybe {
            canceled_at: i64 = "canceled_at",
            paid_at: i64 = "paid_at",
        }
    }

    /// `quote`.
    pub struct Quote {
        const OBJECT = "quote" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount_subtotal: i64 = "amount_subtotal",
            amount_total: i64 = "amount_total",
            application: Expandable = "application",
            application_fee_amount: i64 = "application_fee_amount",
            application_fee_percent: f64 = "application_fee_percent",
            automatic_tax: QuoteAutomaticTax = "automatic_tax",
            collection_method: InvoiceCollectionMethod = "collection_method",
            computed: QuoteComputed = "computed",
            created: i64 = "created",
            currency: String = "currency",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            default_tax_rates: Vec<Expandable> = "default_tax_rates",
            description: String = "description",
            discounts: Vec<Expandable> = "discounts",
            expires_at: i64 = "expires_at",
            footer: String = "footer",
            from_quote: QuoteFromQuote = "from_quote",
            header: String = "header",
            invoice: Expandable = "invoice",
            invoice_settings: QuoteInvoiceSettings = "invoice_settings",
            line_items: List<LineItem> = "line_items",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            number: String = "number",
            on_behalf_of: Expandable = "on_behalf_of",
            status: QuoteStatus = "status",
            status_transitions: QuoteStatusTransitions = "status_transitions",
            subscription: Expandable = "subscription",
            subscription_data: QuoteSubscriptionData = "subscription_data",
            subscription_schedule: Expandable = "subscription_schedule",
            test_clock: Expandable = "test_clock",
            total_details: TotalDetails = "total_details",
            transfer_data: QuoteTransferData = "transfer_data",
        }
    }

    /// Such as `computed` of [`Quote`].
    pub struct QuoteComputed {
        always {}
        maybe {
            recurring: Box<QuoteComputedRecurring> = "recurring",
            upfront: Box<QuoteComputedUpfront> = "upfront",
        }
    }

    /// Such as `recurring` of [`QuoteComputed`].
    pub struct QuoteComputedRecurring {
        always {}
        maybe {
            amount_subtotal: i64 = "amount_subtotal",
            amount_total: i64 = "amount_total",
            interval: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval = "interval",
            interval_count: i64 = "interval_count",
            total_details: TotalDetails = "total_details",
        }
    }

    /// Such as `upfront` of [`QuoteComputed`].
    pub struct QuoteComputedUpfront {
        always {}
        maybe {
            amount_subtotal: i64 = "amount_subtotal",
            amount_total: i64 = "amount_total",
            line_items: List<LineItem> = "line_items",
            total_details: TotalDetails = "total_details",
        }
    }

    /// Such as `from_quote` of [`Quote`].
    pub struct QuoteFromQuote {
        always {}
        maybe {
            is_revision: bool = "is_revision",
            quote: Expandable = "quote",
        }
    }

    /// Such as `invoice_settings` of [`Quote`].
    pub struct QuoteInvoiceSettings {
        always {}
        maybe {
            custom_fields: Vec<CustomField> = "custom_fields",
            days_until_due: i64 = "days_until_due",
            description: String = "description",
            footer: String = "footer",
            issuer: Issuer = "issuer",
        }
    }

    /// Such as `status_transitions` of [`Quote`].
    pub struct QuoteStatusTransitions {
        always {}
        maybe {
            accepted_at: i64 = "accepted_at",
            canceled_at: i64 = "canceled_at",
            finalized_at: i64 = "finalized_at",
        }
    }

    /// Such as `subscription_data` of [`Quote`].
    pub struct QuoteSubscriptionData {
        always {}
        maybe {
            billing_mode: QuoteSubscriptionDataBillingMode = "billing_mode",
            description: String = "description",
            effective_date: i64 = "effective_date",
            metadata: Map<String> = "metadata",
            trial_period_days: i64 = "trial_period_days",
        }
    }

    /// Such as `billing_mode` of [`QuoteSubscriptionData`].
    pub struct QuoteSubscriptionDataBillingMode {
        always {}
        maybe {
            flexible: BillingModeFlexible = "flexible",
            r#type: QuoteSubscriptionDataBillingModeType = "type",
        }
    }

    /// Such as `transfer_data` of [`Quote`].
    pub struct QuoteTransferData {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_percent: f64 = "amount_percent",
            destination: Expandable = "destination",
        }
    }

    /// `subscription_schedule`.
    pub struct SubscriptionSchedule {
        const OBJECT = "subscription_schedule" in "object";
        always {
            id: String = "id",
        }
        maybe {
            application: Expandable = "application",
            billing_mode: BillingMode = "billing_mode",
            canceled_at: i64 = "canceled_at",
            completed_at: i64 = "completed_at",
            created: i64 = "created",
            current_phase: SubscriptionScheduleCurrentPhase = "current_phase",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            default_settings: Box<SubscriptionScheduleDefaultSettings> = "default_settings",
            end_behavior: SubscriptionScheduleEndBehavior = "end_behavior",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            pause_schedules: Vec<SubscriptionSchedulePauseSchedule> = "pause_schedules",
            phases: Vec<SubscriptionSchedulePhase> = "phases",
            released_at: i64 = "released_at",
            released_subscription: String = "released_subscription",
            status: SubscriptionScheduleStatus = "status",
            subscription: Expandable = "subscription",
            test_clock: Expandable = "test_clock",
        }
    }

    /// Such as `current_phase` of [`SubscriptionSchedule`].
    pub struct SubscriptionScheduleCurrentPhase {
        always {}
        maybe {
            end_date: i64 = "end_date",
            start_date: i64 = "start_date",
        }
    }

    /// Such as `default_settings` of [`SubscriptionSchedule`].
    pub struct SubscriptionScheduleDefaultSettings {
        always {}
        maybe {
            application_fee_percent: f64 = "application_fee_percent",
            automatic_tax: SubscriptionAutomaticTax = "automatic_tax",
            billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor = "billing_cycle_anchor",
            billing_thresholds: SubscriptionBillingThresholds = "billing_thresholds",
            collection_method: InvoiceCollectionMethod = "collection_method",
            default_payment_method: Expandable = "default_payment_method",
            description: String = "description",
            invoice_settings: Box<SubscriptionSchedulePhaseInvoiceSettings> = "invoice_settings",
            on_behalf_of: Expandable = "on_behalf_of",
            transfer_data: SubscriptionTransferData = "transfer_data",
        }
    }

    /// Such as `pause_schedules` of [`SubscriptionSchedule`].
    pub struct SubscriptionSchedulePauseSchedule {
        always {}
        maybe {
            key: String = "key",
            pause: Box<SubscriptionSchedulePauseSchedulePause> = "pause",
            resume: SubscriptionSchedulePauseScheduleResume = "resume",
        }
    }

    /// Such as `pause` of [`SubscriptionSchedulePauseSchedule`].
    pub struct SubscriptionSchedulePauseSchedulePause {
        always {}
        maybe {
            pause_at: i64 = "pause_at",
            settings: SubscriptionSchedulePauseSchedulePauseSettings = "settings",
            status: SubscriptionSchedulePauseSchedulePauseStatus = "status",
        }
    }

    /// Such as `settings` of [`SubscriptionSchedulePauseSchedulePause`].
    pub struct SubscriptionSchedulePauseSchedulePauseSettings {
        always {}
        maybe {
            bill_for: SubscriptionSchedulePauseSchedulePauseSettingsBillFor = "bill_for",
            invoicing_behavior: SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior = "invoicing_behavior",
            r#type: SubscriptionStatusDetailsPausedType = "type",
        }
    }

    /// Such as `bill_for` of [`SubscriptionSchedulePauseSchedulePauseSettings`].
    pub struct SubscriptionSchedulePauseSchedulePauseSettingsBillFor {
        always {}
        maybe {
            outstanding_usage_through: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough = "outstanding_usage_through",
            unused_time_from: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom = "unused_time_from",
        }
    }

    /// Such as `outstanding_usage_through` of [`SubscriptionSchedulePauseSchedulePauseSettingsBillFor`].
    pub struct SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough {
        always {}
        maybe {
            r#type: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType = "type",
        }
    }

    /// Such as `unused_time_from` of [`SubscriptionSchedulePauseSchedulePauseSettingsBillFor`].
    pub struct SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom {
        always {}
        maybe {
            r#type: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType = "type",
        }
    }

    /// Such as `status` of [`SubscriptionSchedulePauseSchedulePause`].
    pub struct SubscriptionSchedulePauseSchedulePauseStatus {
        always {}
        maybe {
            error: StatusError = "error",
            r#type: SubscriptionSchedulePauseSchedulePauseStatusType = "type",
        }
    }

    /// Such as `error` of [`SubscriptionSchedulePauseSchedulePauseStatus`].
    pub struct StatusError {
        always {}
        maybe {
            code: String = "code",
            message: String = "message",
        }
    }

    /// Such as `resume` of [`SubscriptionSchedulePauseSchedule`].
    pub struct SubscriptionSchedulePauseScheduleResume {
        always {}
        maybe {
            resume_at: i64 = "resume_at",
            settings: SubscriptionSchedulePauseScheduleResumeSettings = "settings",
            status: SubscriptionSchedulePauseScheduleResumeStatus = "status",
        }
    }

    /// Such as `settings` of [`SubscriptionSchedulePauseScheduleResume`].
    pub struct SubscriptionSchedulePauseScheduleResumeSettings {
        always {}
        maybe {
            billing_cycle_anchor: SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor = "billing_cycle_anchor",
            payment_behavior: SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior = "payment_behavior",
            proration_behavior: ProrationBehavior = "proration_behavior",
        }
    }

    /// Such as `status` of [`SubscriptionSchedulePauseScheduleResume`].
    pub struct SubscriptionSchedulePauseScheduleResumeStatus {
        always {}
        maybe {
            error: StatusError = "error",
            r#type: SubscriptionSchedulePauseScheduleResumeStatusType = "type",
        }
    }

    /// Such as `phases` of [`SubscriptionSchedule`].
    pub struct SubscriptionSchedulePhase {
        always {}
        maybe {
            add_invoice_items: Vec<SubscriptionSchedulePhaseAddInvoiceItem> = "add_invoice_items",
            application_fee_percent: f64 = "application_fee_percent",
            automatic_tax: SubscriptionAutomaticTax = "automatic_tax",
            billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor = "billing_cycle_anchor",
            billing_thresholds: SubscriptionBillingThresholds = "billing_thresholds",
            collection_method: InvoiceCollectionMethod = "collection_method",
            currency: String = "currency",
            default_payment_method: Expandable = "default_payment_method",
            default_tax_rates: Vec<TaxRate> = "default_tax_rates",
            description: String = "description",
            discounts: Vec<SubscriptionSchedulePhaseDiscount> = "discounts",
            end_date: i64 = "end_date",
            invoice_settings: Box<SubscriptionSchedulePhaseInvoiceSettings> = "invoice_settings",
            items: Vec<SubscriptionSchedulePhaseItem> = "items",
            metadata: Map<String> = "metadata",
            on_behalf_of: Expandable = "on_behalf_of",
            proration_behavior: ProrationBehavior = "proration_behavior",
            start_date: i64 = "start_date",
            transfer_data: SubscriptionTransferData = "transfer_data",
            trial: bool = "trial",
            trial_end: i64 = "trial_end",
        }
    }

    /// Such as `add_invoice_items` of [`SubscriptionSchedulePhase`].
    pub struct SubscriptionSchedulePhaseAddInvoiceItem {
        always {}
        maybe {
            discountable: bool = "discountable",
            discounts: Vec<SubscriptionSchedulePhaseDiscount> = "discounts",
            metadata: Map<String> = "metadata",
            period: SubscriptionSchedulePhaseAddInvoiceItemPeriod = "period",
            price: Expandable = "price",
            quantity: i64 = "quantity",
            tax_rates: Vec<TaxRate> = "tax_rates",
        }
    }

    /// Such as `period` of [`SubscriptionSchedulePhaseAddInvoiceItem`].
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPeriod {
        always {}
        maybe {
            end: SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd = "end",
            start: SubscriptionSchedulePhaseAddInvoiceItemPeriodStart = "start",
        }
    }

    /// Such as `end` of [`SubscriptionSchedulePhaseAddInvoiceItemPeriod`].
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
        always {}
        maybe {
            timestamp: i64 = "timestamp",
            r#type: SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType = "type",
        }
    }

    /// Such as `start` of [`SubscriptionSchedulePhaseAddInvoiceItemPeriod`].
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
        always {}
        maybe {
            timestamp: i64 = "timestamp",
            r#type: SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType = "type",
        }
    }

    /// Such as `discounts` of [`SubscriptionSchedulePhase`].
    pub struct SubscriptionSchedulePhaseDiscount {
        always {}
        maybe {
            coupon: Expandable = "coupon",
            discount: Expandable = "discount",
            promotion_code: Expandable = "promotion_code",
        }
    }

    /// Such as `invoice_settings` of [`SubscriptionScheduleDefaultSettings`].
    pub struct SubscriptionSchedulePhaseInvoiceSettings {
        always {}
        maybe {
            account_tax_ids: Vec<Expandable> = "account_tax_ids",
            custom_fields: Vec<CustomField> = "custom_fields",
            days_until_due: i64 = "days_until_due",
            description: String = "description",
            footer: String = "footer",
            issuer: Issuer = "issuer",
        }
    }

    /// Such as `items` of [`SubscriptionSchedulePhase`].
    pub struct SubscriptionSchedulePhaseItem {
        always {}
        maybe {
            billing_thresholds: SubscriptionItemBillingThresholds = "billing_thresholds",
            discounts: Vec<SubscriptionSchedulePhaseDiscount> = "discounts",
            metadata: Map<String> = "metadata",
            plan: Expandable = "plan",
            price: Expandable = "price",
            quantity: i64 = "quantity",
            tax_rates: Vec<TaxRate> = "tax_rates",
        }
    }

    /// `test_helpers.test_clock`.
    pub struct TestHelpersTestClock {
        const OBJECT = "test_helpers.test_clock" in "object";
        always {
            id: String = "id",
        }
        maybe {
            created: i64 = "created",
            deletes_after: i64 = "deletes_after",
            frozen_time: i64 = "frozen_time",
            livemode: bool = "livemode",
            name: String = "name",
            status: TestHelpersTestClockStatus = "status",
            status_details: TestHelpersTestClockStatusDetails = "status_details",
        }
    }

    /// Such as `status_details` of [`TestHelpersTestClock`].
    pub struct TestHelpersTestClockStatusDetails {
        always {}
        maybe {
            advancing: TestHelpersTestClockStatusDetailsAdvancing = "advancing",
        }
    }

    /// Such as `advancing` of [`TestHelpersTestClockStatusDetails`].
    pub struct TestHelpersTestClockStatusDetailsAdvancing {
        always {}
        maybe {
            target_frozen_time: i64 = "target_frozen_time",
        }
    }
}

webhook_payload::names! {
    /// `alert_type` of [`BillingAlert`].
    pub enum BillingAlertAlertType {
        UsageThreshold = "usage_threshold",
    }
    /// `status` of [`BillingAlert`].
    pub enum BillingAlertStatus {
        Active = "active",
        Archived = "archived",
        Inactive = "inactive",
    }
    /// `type` of [`BillingAlertUsageThresholdFilter`].
    pub enum BillingAlertUsageThresholdFilterType {
        Customer = "customer",
    }
    /// `recurrence` of [`BillingAlertUsageThreshold`].
    pub enum BillingAlertUsageThresholdRecurrence {
        OneTime = "one_time",
    }
    /// `type` of [`BillingCreditBalanceTransactionCredit`].
    pub enum BillingCreditBalanceTransactionCreditType {
        CreditsApplicationInvoiceVoided = "credits_application_invoice_voided",
        CreditsGranted = "credits_granted",
    }
    /// `type` of [`BillingCreditBalanceTransactionDebit`].
    pub enum BillingCreditBalanceTransactionDebitType {
        CreditsApplied = "credits_applied",
        CreditsExpired = "credits_expired",
        CreditsVoided = "credits_voided",
    }
    /// `type` of [`BillingCreditBalanceTransaction`].
    pub enum BillingCreditBalanceTransactionType {
        Credit = "credit",
        Debit = "debit",
    }
    /// `price_type` of [`BillingCreditGrantApplicabilityConfigScope`].
    pub enum BillingCreditGrantApplicabilityConfigScopePriceType {
        Metered = "metered",
    }
    /// `category` of [`BillingCreditGrant`].
    pub enum BillingCreditGrantCategory {
        Paid = "paid",
        Promotional = "promotional",
    }
    /// `type` of [`BillingMeterCustomerMapping`].
    pub enum BillingMeterCustomerMappingType {
        ById = "by_id",
    }
    /// `formula` of [`BillingMeterDefaultAggregation`].
    pub enum BillingMeterDefaultAggregationFormula {
        Count = "count",
        Last = "last",
        Sum = "sum",
    }
    /// `event_time_window` of [`BillingMeter`].
    pub enum BillingMeterEventTimeWindow {
        Day = "day",
        Hour = "hour",
    }
    /// `allowed_updates` of [`BillingPortalConfigurationFeaturesCustomerUpdate`].
    pub enum BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdates {
        Address = "address",
        Email = "email",
        Name = "name",
        Phone = "phone",
        Shipping = "shipping",
        TaxId = "tax_id",
    }
    /// `options` of [`BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason`].
    pub enum BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOptions {
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
    pub enum BillingPortalConfigurationFeaturesSubscriptionCancelMode {
        AtPeriodEnd = "at_period_end",
        Immediately = "immediately",
    }
    /// `type` of [`BillingPortalConfigurationFeaturesSubscriptionPauseDuration`].
    pub enum BillingPortalConfigurationFeaturesSubscriptionPauseDurationType {
        Indefinite = "indefinite",
        IntervalOptions = "interval_options",
    }
    /// `default_allowed_updates` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    pub enum BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdates {
        Price = "price",
        PromotionCode = "promotion_code",
        Quantity = "quantity",
    }
    /// `type` of [`BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition`].
    pub enum BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType {
        DecreasingItemAmount = "decreasing_item_amount",
        ShorteningInterval = "shortening_interval",
    }
    /// `trial_update_behavior` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`].
    pub enum BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior {
        ContinueTrial = "continue_trial",
        EndTrial = "end_trial",
    }
    /// `type` of [`BillingPortalSessionAfterExpiration`].
    pub enum BillingPortalSessionAfterExpirationType {
        CustomerLogin = "customer_login",
    }
    /// `type` of [`BillingPortalSessionFlowAfterCompletion`].
    pub enum BillingPortalSessionFlowAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        PortalHomepage = "portal_homepage",
        Redirect = "redirect",
    }
    /// `type` of [`BillingPortalSessionFlowSubscriptionCancelRetention`].
    pub enum BillingPortalSessionFlowSubscriptionCancelRetentionType {
        CouponOffer = "coupon_offer",
    }
    /// `type` of [`BillingPortalSessionFlow`].
    pub enum BillingPortalSessionFlowType {
        CustomerUpdate = "customer_update",
        PaymentMethodUpdate = "payment_method_update",
        SubscriptionCancel = "subscription_cancel",
        SubscriptionPause = "subscription_pause",
        SubscriptionUpdate = "subscription_update",
        SubscriptionUpdateConfirm = "subscription_update_confirm",
    }
    /// `locale` of [`BillingPortalSession`].
    pub enum BillingPortalSessionLocale {
        Auto = "auto",
        Bg = "bg",
        Cs = "cs",
        Da = "da",
        De = "de",
        El = "el",
        En = "en",
        EnAU = "en-AU",
        EnCA = "en-CA",
        EnGB = "en-GB",
        EnIE = "en-IE",
        EnIN = "en-IN",
        EnNZ = "en-NZ",
        EnSG = "en-SG",
        Es = "es",
        Es419 = "es-419",
        Et = "et",
        Fi = "fi",
        Fil = "fil",
        Fr = "fr",
        FrCA = "fr-CA",
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
        PtBR = "pt-BR",
        Ro = "ro",
        Ru = "ru",
        Sk = "sk",
        Sl = "sl",
        Sv = "sv",
        Th = "th",
        Tr = "tr",
        Vi = "vi",
        Zh = "zh",
        ZhHK = "zh-HK",
        ZhTW = "zh-TW",
    }
    /// `type` of [`CreditAmount`].
    pub enum CreditAmountType {
        Monetary = "monetary",
    }
    /// `type` of [`CreditNoteLineItem`].
    pub enum CreditNoteLineItemType {
        CustomLineItem = "custom_line_item",
        InvoiceLineItem = "invoice_line_item",
    }
    /// `reason` of [`CreditNote`].
    pub enum CreditNoteReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        OrderChange = "order_change",
        ProductUnsatisfactory = "product_unsatisfactory",
    }
    /// `type` of [`CreditNoteRefund`].
    pub enum CreditNoteRefundType {
        PaymentRecordRefund = "payment_record_refund",
        Refund = "refund",
    }
    /// `status` of [`CreditNote`].
    pub enum CreditNoteStatus {
        Issued = "issued",
        Void = "void",
    }
    /// `type` of [`CreditNote`].
    pub enum CreditNoteType {
        Mixed = "mixed",
        PostPayment = "post_payment",
        PrePayment = "pre_payment",
    }
    /// `disabled_reason` of [`InvoiceAutomaticTax`].
    pub enum InvoiceAutomaticTaxDisabledReason {
        FinalizationRequiresLocationInputs = "finalization_requires_location_inputs",
        FinalizationSystemError = "finalization_system_error",
    }
    /// `billing_reason` of [`Invoice`].
    pub enum InvoiceBillingReason {
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
    pub enum InvoiceCustomerTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
    /// `frozen_fields` of [`InvoiceItem`].
    pub enum InvoiceItemFrozenFields {
        Discounts = "discounts",
        Pricing = "pricing",
        Quantity = "quantity",
    }
    /// `type` of [`InvoiceItemInvoicingRule`].
    pub enum InvoiceItemInvoicingRuleType {
        DeferUntilCreditedItemsResolved = "defer_until_credited_items_resolved",
    }
    /// `type` of [`InvoiceItemParent`].
    pub enum InvoiceItemParentType {
        SubscriptionDetails = "subscription_details",
    }
    /// `type` of [`InvoiceItemProrationDetailsCreditedItems`].
    pub enum InvoiceItemProrationDetailsCreditedItemsType {
        InvoiceItem = "invoice_item",
        InvoiceLineItems = "invoice_line_items",
    }
    /// `type` of [`InvoiceLineItemParent`].
    pub enum InvoiceLineItemParentType {
        InvoiceItemDetails = "invoice_item_details",
        SubscriptionItemDetails = "subscription_item_details",
    }
    /// `type` of [`InvoiceParent`].
    pub enum InvoiceParentType {
        QuoteDetails = "quote_details",
        SubscriptionDetails = "subscription_details",
    }
    /// `type` of [`InvoicePaymentPayment`].
    pub enum InvoicePaymentPaymentType {
        Charge = "charge",
        PaymentIntent = "payment_intent",
        PaymentRecord = "payment_record",
    }
    /// `page_size` of [`InvoiceRenderingPdf`].
    pub enum InvoiceRenderingPdfPageSize {
        A4 = "a4",
        Auto = "auto",
        Letter = "letter",
    }
    /// `status` of [`Invoice`].
    pub enum InvoiceStatus {
        Draft = "draft",
        Open = "open",
        Paid = "paid",
        Uncollectible = "uncollectible",
        Void = "void",
    }
    /// `reason` of [`InvoiceStatusDetailsUncollectible`].
    pub enum InvoiceStatusDetailsUncollectibleReason {
        MaxPaymentAttempts = "max_payment_attempts",
        PaymentNotReceived = "payment_not_received",
        SubscriptionCanceled = "subscription_canceled",
        SubscriptionPaused = "subscription_paused",
        UserForgiven = "user_forgiven",
    }
    /// `type` of [`PretaxCreditAmount`], `type` of [`InvoiceTotalPretaxCreditAmount`].
    pub enum PretaxCreditAmountType {
        CreditBalanceTransaction = "credit_balance_transaction",
        Discount = "discount",
    }
    /// `type` of [`Pricing`].
    pub enum PricingType {
        PriceDetails = "price_details",
    }
    /// `proration_behavior` of [`BillingPortalConfigurationFeaturesSubscriptionCancel`], `proration_behavior` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`], `proration_behavior` of [`SubscriptionSchedulePauseScheduleResumeSettings`].
    pub enum ProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
    /// `status` of [`Quote`].
    pub enum QuoteStatus {
        Accepted = "accepted",
        Canceled = "canceled",
        Draft = "draft",
        Open = "open",
    }
    /// `billing_cycle_anchor` of [`SubscriptionScheduleDefaultSettings`], `billing_cycle_anchor` of [`SubscriptionSchedulePhase`].
    pub enum SubscriptionScheduleDefaultSettingsBillingCycleAnchor {
        Automatic = "automatic",
        PhaseStart = "phase_start",
    }
    /// `end_behavior` of [`SubscriptionSchedule`].
    pub enum SubscriptionScheduleEndBehavior {
        Cancel = "cancel",
        None = "none",
        Release = "release",
        Renew = "renew",
    }
    /// `type` of [`SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough`].
    pub enum SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType {
        None = "none",
        PauseAt = "pause_at",
    }
    /// `type` of [`SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom`].
    pub enum SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType {
        ItemCurrentPeriodStart = "item_current_period_start",
        None = "none",
        PauseAt = "pause_at",
    }
    /// `invoicing_behavior` of [`SubscriptionSchedulePauseSchedulePauseSettings`].
    pub enum SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior {
        Invoice = "invoice",
        PendingInvoiceItem = "pending_invoice_item",
    }
    /// `type` of [`SubscriptionSchedulePauseSchedulePauseStatus`].
    pub enum SubscriptionSchedulePauseSchedulePauseStatusType {
        Error = "error",
        Scheduled = "scheduled",
        Succeeded = "succeeded",
    }
    /// `billing_cycle_anchor` of [`SubscriptionSchedulePauseScheduleResumeSettings`].
    pub enum SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor {
        ResumeAt = "resume_at",
        Unchanged = "unchanged",
    }
    /// `payment_behavior` of [`SubscriptionSchedulePauseScheduleResumeSettings`].
    pub enum SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior {
        ResumeOnPaymentAttempt = "resume_on_payment_attempt",
        ResumeOnPaymentSuccess = "resume_on_payment_success",
    }
    /// `type` of [`SubscriptionSchedulePauseScheduleResumeStatus`].
    pub enum SubscriptionSchedulePauseScheduleResumeStatusType {
        Error = "error",
        Pending = "pending",
        RequiresAction = "requires_action",
        Scheduled = "scheduled",
        Succeeded = "succeeded",
    }
    /// `type` of [`SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd`].
    pub enum SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        PhaseEnd = "phase_end",
        Timestamp = "timestamp",
    }
    /// `type` of [`SubscriptionSchedulePhaseAddInvoiceItemPeriodStart`].
    pub enum SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType {
        MaxItemPeriodStart = "max_item_period_start",
        PhaseStart = "phase_start",
        Timestamp = "timestamp",
    }
    /// `status` of [`SubscriptionSchedule`].
    pub enum SubscriptionScheduleStatus {
        Active = "active",
        Canceled = "canceled",
        Completed = "completed",
        NotStarted = "not_started",
        Released = "released",
    }
    /// `taxability_reason` of [`TotalTax`], `taxability_reason` of [`InvoiceLineItemTax`].
    pub enum TaxabilityReason {
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
    pub enum TestHelpersTestClockStatus {
        Advancing = "advancing",
        InternalFailure = "internal_failure",
        Ready = "ready",
    }
    /// `tax_behavior` of [`TotalTax`], `tax_behavior` of [`InvoiceLineItemTax`].
    pub enum TotalTaxTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
    /// `type` of [`TotalTax`], `type` of [`InvoiceLineItemTax`].
    pub enum TotalTaxType {
        TaxRateDetails = "tax_rate_details",
    }
}
