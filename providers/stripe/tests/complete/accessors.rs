//! Every accessor of every view. Written by `cargo xtask gen`.

use webhook_payload::Shaped;
use webhook_payload::testing::{Say, Type};
use webhook_stripe::payload::*;

/// Has accessors called.
pub(crate) struct Accessors;

webhook_payload::says! {
    Accessors;
    views {
        Account {
            "business_profile" business_profile,
            "business_type" business_type,
            "capabilities" capabilities,
            "charges_enabled" charges_enabled,
            "company" company,
            "controller" controller,
            "country" country,
            "created" created,
            "default_currency" default_currency,
            "details_submitted" details_submitted,
            "email" email,
            "external_accounts" external_accounts,
            "future_requirements" future_requirements,
            "groups" groups,
            "id" id,
            "individual" individual,
            "metadata" metadata,
            "object" object,
            "payouts_enabled" payouts_enabled,
            "requirements" requirements,
            "settings" settings,
            "tos_acceptance" tos_acceptance,
            "type" type_,
        }
        AccountBusinessProfile {
            "annual_revenue" annual_revenue,
            "estimated_worker_count" estimated_worker_count,
            "mcc" mcc,
            "minority_owned_business_designation" minority_owned_business_designation,
            "monthly_estimated_revenue" monthly_estimated_revenue,
            "name" name,
            "product_description" product_description,
            "specified_commercial_transactions_act_url" specified_commercial_transactions_act_url,
            "support_address" support_address,
            "support_email" support_email,
            "support_phone" support_phone,
            "support_url" support_url,
            "url" url,
        }
        AccountBusinessProfileAnnualRevenue {
            "amount" amount,
            "currency" currency,
            "fiscal_year_end" fiscal_year_end,
        }
        AccountBusinessProfileMonthlyEstimatedRevenue {
            "amount" amount,
            "currency" currency,
        }
        AccountCapabilities {
            "acss_debit_payments" acss_debit_payments,
            "affirm_payments" affirm_payments,
            "afterpay_clearpay_payments" afterpay_clearpay_payments,
            "alma_payments" alma_payments,
            "amazon_pay_payments" amazon_pay_payments,
            "app_distribution" app_distribution,
            "au_becs_debit_payments" au_becs_debit_payments,
            "bacs_debit_payments" bacs_debit_payments,
            "bancontact_payments" bancontact_payments,
            "bank_transfer_payments" bank_transfer_payments,
            "billie_payments" billie_payments,
            "bizum_payments" bizum_payments,
            "blik_payments" blik_payments,
            "blik_recurring_payments" blik_recurring_payments,
            "boleto_payments" boleto_payments,
            "card_issuing" card_issuing,
            "card_payments" card_payments,
            "cartes_bancaires_payments" cartes_bancaires_payments,
            "cashapp_payments" cashapp_payments,
            "crypto_payments" crypto_payments,
            "eps_payments" eps_payments,
            "fpx_payments" fpx_payments,
            "gb_bank_transfer_payments" gb_bank_transfer_payments,
            "giropay_payments" giropay_payments,
            "grabpay_payments" grabpay_payments,
            "ideal_payments" ideal_payments,
            "india_international_payments" india_international_payments,
            "jcb_payments" jcb_payments,
            "jp_bank_transfer_payments" jp_bank_transfer_payments,
            "kakao_pay_payments" kakao_pay_payments,
            "klarna_payments" klarna_payments,
            "konbini_payments" konbini_payments,
            "kr_card_payments" kr_card_payments,
            "legacy_payments" legacy_payments,
            "link_payments" link_payments,
            "mb_way_payments" mb_way_payments,
            "mobilepay_payments" mobilepay_payments,
            "multibanco_payments" multibanco_payments,
            "mx_bank_transfer_payments" mx_bank_transfer_payments,
            "naver_pay_payments" naver_pay_payments,
            "nz_bank_account_becs_debit_payments" nz_bank_account_becs_debit_payments,
            "oxxo_payments" oxxo_payments,
            "p24_payments" p24_payments,
            "pay_by_bank_payments" pay_by_bank_payments,
            "payco_payments" payco_payments,
            "paynow_payments" paynow_payments,
            "paypay_payments" paypay_payments,
            "payto_payments" payto_payments,
            "pix_payments" pix_payments,
            "promptpay_payments" promptpay_payments,
            "revolut_pay_payments" revolut_pay_payments,
            "samsung_pay_payments" samsung_pay_payments,
            "satispay_payments" satispay_payments,
            "scalapay_payments" scalapay_payments,
            "sepa_bank_transfer_payments" sepa_bank_transfer_payments,
            "sepa_debit_payments" sepa_debit_payments,
            "sequra_payments" sequra_payments,
            "sofort_payments" sofort_payments,
            "sunbit_payments" sunbit_payments,
            "swish_payments" swish_payments,
            "tax_reporting_us_1099_k" tax_reporting_us_1099_k,
            "tax_reporting_us_1099_misc" tax_reporting_us_1099_misc,
            "transfers" transfers,
            "treasury" treasury,
            "twint_payments" twint_payments,
            "upi_payments" upi_payments,
            "us_bank_account_ach_payments" us_bank_account_ach_payments,
            "us_bank_transfer_payments" us_bank_transfer_payments,
            "wero_payments" wero_payments,
            "zip_payments" zip_payments,
        }
        AccountCompany {
            "address" address,
            "address_kana" address_kana,
            "address_kanji" address_kanji,
            "administrative_address" administrative_address,
            "directors_provided" directors_provided,
            "directorship_declaration" directorship_declaration,
            "executives_provided" executives_provided,
            "export_license_id" export_license_id,
            "export_purpose_code" export_purpose_code,
            "name" name,
            "name_kana" name_kana,
            "name_kanji" name_kanji,
            "owners_provided" owners_provided,
            "ownership_declaration" ownership_declaration,
            "ownership_exemption_reason" ownership_exemption_reason,
            "phone" phone,
            "physical_address" physical_address,
            "principal_place_of_business" principal_place_of_business,
            "registration_date" registration_date,
            "representative_declaration" representative_declaration,
            "structure" structure,
            "tax_id_provided" tax_id_provided,
            "tax_id_registrar" tax_id_registrar,
            "vat_id_provided" vat_id_provided,
            "verification" verification,
        }
        AccountCompanyDirectorshipDeclaration {
            "date" date,
            "ip" ip,
            "user_agent" user_agent,
        }
        AccountCompanyOwnershipDeclaration {
            "date" date,
            "ip" ip,
            "user_agent" user_agent,
        }
        AccountCompanyRegistrationDate {
            "day" day,
            "month" month,
            "year" year,
        }
        AccountCompanyRepresentativeDeclaration {
            "date" date,
            "ip" ip,
            "user_agent" user_agent,
        }
        AccountCompanyVerification {
            "document" document,
        }
        AccountController {
            "fees" fees,
            "is_controller" is_controller,
            "losses" losses,
            "requirement_collection" requirement_collection,
            "stripe_dashboard" stripe_dashboard,
            "type" type_,
        }
        AccountControllerFees {
            "payer" payer,
        }
        AccountControllerLosses {
            "payments" payments,
        }
        AccountControllerStripeDashboard {
            "type" type_,
        }
        AccountFutureRequirements {
            "alternatives" alternatives,
            "current_deadline" current_deadline,
            "currently_due" currently_due,
            "disabled_reason" disabled_reason,
            "errors" errors,
            "eventually_due" eventually_due,
            "past_due" past_due,
            "pending_verification" pending_verification,
        }
        AccountGroups {
            "payments_pricing" payments_pricing,
        }
        AccountRequirements {
            "alternatives" alternatives,
            "current_deadline" current_deadline,
            "currently_due" currently_due,
            "disabled_reason" disabled_reason,
            "errors" errors,
            "eventually_due" eventually_due,
            "past_due" past_due,
            "pending_verification" pending_verification,
        }
        AccountSettings {
            "bacs_debit_payments" bacs_debit_payments,
            "branding" branding,
            "card_issuing" card_issuing,
            "card_payments" card_payments,
            "dashboard" dashboard,
            "invoices" invoices,
            "payments" payments,
            "payouts" payouts,
            "paypay_payments" paypay_payments,
            "sepa_debit_payments" sepa_debit_payments,
            "treasury" treasury,
        }
        AccountSettingsBacsDebitPayments {
            "display_name" display_name,
            "service_user_number" service_user_number,
        }
        AccountSettingsBranding {
            "icon" icon,
            "logo" logo,
            "primary_color" primary_color,
            "secondary_color" secondary_color,
        }
        AccountSettingsCardIssuing {
            "tos_acceptance" tos_acceptance,
        }
        AccountSettingsCardPayments {
            "decline_on" decline_on,
            "statement_descriptor_prefix" statement_descriptor_prefix,
            "statement_descriptor_prefix_kana" statement_descriptor_prefix_kana,
            "statement_descriptor_prefix_kanji" statement_descriptor_prefix_kanji,
        }
        AccountSettingsCardPaymentsDeclineOn {
            "avs_failure" avs_failure,
            "cvc_failure" cvc_failure,
        }
        AccountSettingsDashboard {
            "display_name" display_name,
            "timezone" timezone,
        }
        AccountSettingsInvoices {
            "default_account_tax_ids" default_account_tax_ids,
            "hosted_payment_method_save" hosted_payment_method_save,
        }
        AccountSettingsPayments {
            "statement_descriptor" statement_descriptor,
            "statement_descriptor_kana" statement_descriptor_kana,
            "statement_descriptor_kanji" statement_descriptor_kanji,
            "statement_descriptor_prefix_kana" statement_descriptor_prefix_kana,
            "statement_descriptor_prefix_kanji" statement_descriptor_prefix_kanji,
        }
        AccountSettingsPayouts {
            "debit_negative_balances" debit_negative_balances,
            "schedule" schedule,
            "statement_descriptor" statement_descriptor,
        }
        AccountSettingsPayoutsSchedule {
            "delay_days" delay_days,
            "interval" interval,
            "monthly_anchor" monthly_anchor,
            "monthly_payout_days" monthly_payout_days,
            "weekly_anchor" weekly_anchor,
            "weekly_payout_days" weekly_payout_days,
        }
        AccountSettingsPaypayPayments {
            "additional_files" additional_files,
            "goods_type" goods_type,
            "site" site,
        }
        AccountSettingsPaypayPaymentsSite {
            "accessible" accessible,
            "in_development" in_development,
            "restricted" restricted,
            "type" type_,
        }
        AccountSettingsPaypayPaymentsSiteInDevelopment {
            "password_provided" password_provided,
            "username" username,
        }
        AccountSettingsPaypayPaymentsSiteRestricted {
            "payment_flow_file" payment_flow_file,
        }
        AccountSettingsSepaDebitPayments {
            "creditor_id" creditor_id,
        }
        AccountSettingsTreasury {
            "tos_acceptance" tos_acceptance,
        }
        AccountTosAcceptance {
            "date" date,
            "ip" ip,
            "service_agreement" service_agreement,
            "user_agent" user_agent,
        }
        Address {
            "city" city,
            "country" country,
            "line1" line1,
            "line2" line2,
            "postal_code" postal_code,
            "state" state,
        }
        AddressKana {
            "city" city,
            "country" country,
            "line1" line1,
            "line2" line2,
            "postal_code" postal_code,
            "state" state,
            "town" town,
        }
        AddressKanji {
            "city" city,
            "country" country,
            "line1" line1,
            "line2" line2,
            "postal_code" postal_code,
            "state" state,
            "town" town,
        }
        AdjustableQuantity {
            "enabled" enabled,
            "maximum" maximum,
            "minimum" minimum,
        }
        AfterCompletionHostedConfirmation {
            "custom_message" custom_message,
        }
        AmountDetails {
            "atm_fee" atm_fee,
            "cashback_amount" cashback_amount,
        }
        AmountMonetary {
            "currency" currency,
            "value" value,
        }
        Application {
            "id" id,
            "name" name,
            "object" object,
        }
        ApplicationFee {
            "account" account,
            "amount" amount,
            "amount_refunded" amount_refunded,
            "application" application,
            "balance_transaction" balance_transaction,
            "charge" charge,
            "created" created,
            "currency" currency,
            "fee_source" fee_source,
            "id" id,
            "livemode" livemode,
            "object" object,
            "originating_transaction" originating_transaction,
            "refunded" refunded,
            "refunds" refunds,
        }
        ApplicationFeeFeeSource {
            "charge" charge,
            "payout" payout,
            "type" type_,
        }
        AppsInstall {
            "account" account,
            "app" app,
            "approval_required" approval_required,
            "auth_code" auth_code,
            "channel" channel,
            "content_security_policy_granted" content_security_policy_granted,
            "content_security_policy_pending" content_security_policy_pending,
            "created" created,
            "created_by" created_by,
            "endpoints_granted" endpoints_granted,
            "endpoints_pending" endpoints_pending,
            "id" id,
            "livemode" livemode,
            "object" object,
            "permissions_granted" permissions_granted,
            "permissions_pending" permissions_pending,
            "status" status,
        }
        AppsInstallContentSecurityPolicyGranted {
            "connect_src" connect_src,
            "image_src" image_src,
        }
        AppsInstallContentSecurityPolicyPending {
            "connect_src" connect_src,
            "image_src" image_src,
        }
        AuBecsDebit {
            "bsb_number" bsb_number,
            "fingerprint" fingerprint,
            "last4" last4,
        }
        AuthorizationControlsSpendingLimit {
            "amount" amount,
            "categories" categories,
            "interval" interval,
        }
        AutomaticPaymentMethods {
            "allow_redirects" allow_redirects,
            "enabled" enabled,
        }
        AutomaticTaxLiability {
            "account" account,
            "type" type_,
        }
        Balance {
            "available" available,
            "connect_reserved" connect_reserved,
            "instant_available" instant_available,
            "issuing" issuing,
            "livemode" livemode,
            "object" object,
            "pending" pending,
            "refund_and_dispute_prefunding" refund_and_dispute_prefunding,
        }
        BalanceAvailable {
            "amount" amount,
            "currency" currency,
            "source_types" source_types,
        }
        BalanceConnectReserved {
            "amount" amount,
            "currency" currency,
            "source_types" source_types,
        }
        BalanceImpact {
            "cash" cash,
            "inbound_pending" inbound_pending,
            "outbound_pending" outbound_pending,
        }
        BalanceInstantAvailable {
            "amount" amount,
            "currency" currency,
            "net_available" net_available,
            "source_types" source_types,
        }
        BalanceInstantAvailableNetAvailable {
            "amount" amount,
            "destination" destination,
            "source_types" source_types,
        }
        BalanceIssuing {
            "available" available,
        }
        BalancePending {
            "amount" amount,
            "currency" currency,
            "source_types" source_types,
        }
        BalanceRefundAndDisputePrefunding {
            "available" available,
            "pending" pending,
        }
        BalanceSettings {
            "object" object,
            "payments" payments,
        }
        BalanceSettingsPayments {
            "debit_negative_balances" debit_negative_balances,
            "payouts" payouts,
            "settlement_timing" settlement_timing,
        }
        BalanceSettingsPaymentsPayouts {
            "automatic_transfer_rules_by_currency" automatic_transfer_rules_by_currency,
            "minimum_balance_by_currency" minimum_balance_by_currency,
            "schedule" schedule,
            "statement_descriptor" statement_descriptor,
            "status" status,
        }
        BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency {
            "payout_method" payout_method,
            "transfer_up_to_amount" transfer_up_to_amount,
            "type" type_,
        }
        BalanceSettingsPaymentsPayoutsSchedule {
            "interval" interval,
            "monthly_payout_days" monthly_payout_days,
            "weekly_payout_days" weekly_payout_days,
        }
        BalanceSettingsPaymentsSettlementTiming {
            "delay_days" delay_days,
            "delay_days_override" delay_days_override,
            "start_of_day" start_of_day,
        }
        BalanceSettingsPaymentsSettlementTimingStartOfDay {
            "hour" hour,
            "minutes" minutes,
            "timezone" timezone,
        }
        BalanceSourceTypes {
            "bank_account" bank_account,
            "card" card,
            "fpx" fpx,
        }
        BalanceTransaction {
            "amount" amount,
            "available_on" available_on,
            "balance_type" balance_type,
            "created" created,
            "currency" currency,
            "description" description,
            "exchange_rate" exchange_rate,
            "fee" fee,
            "fee_details" fee_details,
            "id" id,
            "net" net,
            "object" object,
            "reporting_category" reporting_category,
            "source" source,
            "status" status,
            "type" type_,
        }
        BalanceTransactionFeeDetail {
            "amount" amount,
            "application" application,
            "currency" currency,
            "description" description,
            "type" type_,
        }
        BankAccount {
            "account" account,
            "account_holder_name" account_holder_name,
            "account_holder_type" account_holder_type,
            "account_type" account_type,
            "available_payout_methods" available_payout_methods,
            "bank_name" bank_name,
            "country" country,
            "currency" currency,
            "customer" customer,
            "default_for_currency" default_for_currency,
            "fingerprint" fingerprint,
            "future_requirements" future_requirements,
            "id" id,
            "last4" last4,
            "metadata" metadata,
            "object" object,
            "requirements" requirements,
            "routing_number" routing_number,
            "status" status,
        }
        BankAccountFutureRequirements {
            "currently_due" currently_due,
            "errors" errors,
            "past_due" past_due,
            "pending_verification" pending_verification,
        }
        BankAccountRequirements {
            "currently_due" currently_due,
            "errors" errors,
            "past_due" past_due,
            "pending_verification" pending_verification,
        }
        BillingAlert {
            "alert_type" alert_type,
            "filter" filter,
            "id" id,
            "livemode" livemode,
            "object" object,
            "status" status,
            "title" title,
            "usage_threshold" usage_threshold,
            "usage_threshold_config" usage_threshold_config,
        }
        BillingAlertFilter {
            "customer" customer,
        }
        BillingAlertTriggered {
            "alert" alert,
            "created" created,
            "customer" customer,
            "livemode" livemode,
            "object" object,
            "value" value,
        }
        BillingAlertUsageThreshold {
            "filters" filters,
            "gte" gte,
            "meter" meter,
            "recurrence" recurrence,
        }
        BillingAlertUsageThresholdConfig {
            "gte" gte,
            "meter" meter,
            "recurrence" recurrence,
        }
        BillingAlertUsageThresholdFilter {
            "customer" customer,
            "type" type_,
        }
        BillingCreditBalanceTransaction {
            "created" created,
            "credit" credit,
            "credit_grant" credit_grant,
            "debit" debit,
            "effective_at" effective_at,
            "id" id,
            "livemode" livemode,
            "object" object,
            "test_clock" test_clock,
            "type" type_,
        }
        BillingCreditBalanceTransactionCredit {
            "amount" amount,
            "credits_application_invoice_voided" credits_application_invoice_voided,
            "type" type_,
        }
        BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided {
            "invoice" invoice,
            "invoice_line_item" invoice_line_item,
        }
        BillingCreditBalanceTransactionDebit {
            "amount" amount,
            "credits_applied" credits_applied,
            "type" type_,
        }
        BillingCreditBalanceTransactionDebitCreditsApplied {
            "invoice" invoice,
            "invoice_line_item" invoice_line_item,
        }
        BillingCreditGrant {
            "amount" amount,
            "applicability_config" applicability_config,
            "category" category,
            "created" created,
            "customer" customer,
            "customer_account" customer_account,
            "effective_at" effective_at,
            "expires_at" expires_at,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "name" name,
            "object" object,
            "priority" priority,
            "test_clock" test_clock,
            "updated" updated,
            "voided_at" voided_at,
        }
        BillingCreditGrantApplicabilityConfig {
            "scope" scope,
        }
        BillingCreditGrantApplicabilityConfigScope {
            "price_type" price_type,
            "prices" prices,
        }
        BillingCreditGrantApplicabilityConfigScopePrice {
            "id" id,
        }
        BillingFeedbackOption {
            "description" description,
            "id" id,
            "livemode" livemode,
            "object" object,
            "status" status,
            "status_transitions" status_transitions,
        }
        BillingMeter {
            "created" created,
            "customer_mapping" customer_mapping,
            "default_aggregation" default_aggregation,
            "display_name" display_name,
            "event_name" event_name,
            "event_time_window" event_time_window,
            "id" id,
            "livemode" livemode,
            "object" object,
            "status" status,
            "status_transitions" status_transitions,
            "updated" updated,
            "value_settings" value_settings,
        }
        BillingMeterCustomerMapping {
            "event_payload_key" event_payload_key,
            "type" type_,
        }
        BillingMeterDefaultAggregation {
            "formula" formula,
        }
        BillingMeterStatusTransitions {
            "deactivated_at" deactivated_at,
        }
        BillingMeterValueSettings {
            "event_payload_key" event_payload_key,
        }
        BillingMode {
            "flexible" flexible,
            "type" type_,
            "updated_at" updated_at,
        }
        BillingModeFlexible {
            "proration_discounts" proration_discounts,
        }
        BillingPortalConfiguration {
            "active" active,
            "application" application,
            "business_profile" business_profile,
            "created" created,
            "default_return_url" default_return_url,
            "features" features,
            "id" id,
            "is_default" is_default,
            "livemode" livemode,
            "login_page" login_page,
            "metadata" metadata,
            "name" name,
            "object" object,
            "updated" updated,
        }
        BillingPortalConfigurationBusinessProfile {
            "headline" headline,
            "privacy_policy_url" privacy_policy_url,
            "terms_of_service_url" terms_of_service_url,
        }
        BillingPortalConfigurationFeatures {
            "customer_update" customer_update,
            "invoice_history" invoice_history,
            "payment_method_update" payment_method_update,
            "subscription_cancel" subscription_cancel,
            "subscription_pause" subscription_pause,
            "subscription_update" subscription_update,
        }
        BillingPortalConfigurationFeaturesCustomerUpdate {
            "allowed_updates" allowed_updates,
            "enabled" enabled,
        }
        BillingPortalConfigurationFeaturesInvoiceHistory {
            "enabled" enabled,
        }
        BillingPortalConfigurationFeaturesPaymentMethodUpdate {
            "enabled" enabled,
            "payment_method_configuration" payment_method_configuration,
        }
        BillingPortalConfigurationFeaturesSubscriptionCancel {
            "cancellation_reason" cancellation_reason,
            "enabled" enabled,
            "mode" mode,
            "proration_behavior" proration_behavior,
        }
        BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason {
            "enabled" enabled,
            "feedback_options" feedback_options,
            "options" options,
        }
        BillingPortalConfigurationFeaturesSubscriptionPause {
            "duration" duration,
            "enabled" enabled,
        }
        BillingPortalConfigurationFeaturesSubscriptionPauseDuration {
            "interval_options" interval_options,
            "type" type_,
        }
        BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption {
            "interval" interval,
            "interval_count" interval_count,
        }
        BillingPortalConfigurationFeaturesSubscriptionUpdate {
            "billing_cycle_anchor" billing_cycle_anchor,
            "default_allowed_updates" default_allowed_updates,
            "enabled" enabled,
            "products" products,
            "proration_behavior" proration_behavior,
            "schedule_at_period_end" schedule_at_period_end,
            "trial_update_behavior" trial_update_behavior,
        }
        BillingPortalConfigurationFeaturesSubscriptionUpdateProduct {
            "adjustable_quantity" adjustable_quantity,
            "prices" prices,
            "product" product,
        }
        BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd {
            "conditions" conditions,
        }
        BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition {
            "type" type_,
        }
        BillingPortalConfigurationLoginPage {
            "enabled" enabled,
            "url" url,
        }
        BillingPortalSession {
            "after_expiration" after_expiration,
            "configuration" configuration,
            "created" created,
            "customer" customer,
            "customer_account" customer_account,
            "flow" flow,
            "id" id,
            "livemode" livemode,
            "locale" locale,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "return_url" return_url,
            "url" url,
        }
        BillingPortalSessionAfterExpiration {
            "customer_login" customer_login,
            "type" type_,
        }
        BillingPortalSessionAfterExpirationCustomerLogin {
            "expires_at" expires_at,
        }
        BillingPortalSessionFlow {
            "after_completion" after_completion,
            "customer_update" customer_update,
            "subscription_cancel" subscription_cancel,
            "subscription_pause" subscription_pause,
            "subscription_update" subscription_update,
            "subscription_update_confirm" subscription_update_confirm,
            "type" type_,
        }
        BillingPortalSessionFlowAfterCompletion {
            "hosted_confirmation" hosted_confirmation,
            "redirect" redirect,
            "type" type_,
        }
        BillingPortalSessionFlowAfterCompletionRedirect {
            "return_url" return_url,
        }
        BillingPortalSessionFlowSubscriptionCancel {
            "retention" retention,
            "subscription" subscription,
        }
        BillingPortalSessionFlowSubscriptionCancelRetention {
            "coupon_offer" coupon_offer,
            "type" type_,
        }
        BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer {
            "coupon" coupon,
        }
        BillingPortalSessionFlowSubscriptionPause {
            "subscription" subscription,
        }
        BillingPortalSessionFlowSubscriptionUpdate {
            "subscription" subscription,
        }
        BillingPortalSessionFlowSubscriptionUpdateConfirm {
            "discounts" discounts,
            "items" items,
            "subscription" subscription,
        }
        BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount {
            "coupon" coupon,
            "promotion_code" promotion_code,
        }
        BillingPortalSessionFlowSubscriptionUpdateConfirmItem {
            "id" id,
            "price" price,
            "quantity" quantity,
        }
        Blik {
            "buyer_id" buyer_id,
        }
        Boleto {
            "tax_id" tax_id,
        }
        Capability {
            "account" account,
            "future_requirements" future_requirements,
            "id" id,
            "object" object,
            "requested" requested,
            "requested_at" requested_at,
            "requirements" requirements,
            "status" status,
        }
        CapabilityFutureRequirements {
            "alternatives" alternatives,
            "current_deadline" current_deadline,
            "currently_due" currently_due,
            "disabled_reason" disabled_reason,
            "errors" errors,
            "eventually_due" eventually_due,
            "past_due" past_due,
            "pending_verification" pending_verification,
        }
        CapabilityRequirements {
            "alternatives" alternatives,
            "current_deadline" current_deadline,
            "currently_due" currently_due,
            "disabled_reason" disabled_reason,
            "errors" errors,
            "eventually_due" eventually_due,
            "past_due" past_due,
            "pending_verification" pending_verification,
        }
        Card {
            "account" account,
            "address_city" address_city,
            "address_country" address_country,
            "address_line1" address_line1,
            "address_line1_check" address_line1_check,
            "address_line2" address_line2,
            "address_state" address_state,
            "address_zip" address_zip,
            "address_zip_check" address_zip_check,
            "allow_redisplay" allow_redisplay,
            "available_payout_methods" available_payout_methods,
            "brand" brand,
            "country" country,
            "currency" currency,
            "customer" customer,
            "cvc_check" cvc_check,
            "default_for_currency" default_for_currency,
            "description" description,
            "dynamic_last4" dynamic_last4,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "id" id,
            "iin" iin,
            "issuer" issuer,
            "last4" last4,
            "metadata" metadata,
            "name" name,
            "networks" networks,
            "object" object,
            "recipient" recipient,
            "regulated_status" regulated_status,
            "status" status,
            "tokenization_method" tokenization_method,
        }
        CardChecks {
            "address_line1_check" address_line1_check,
            "address_postal_code_check" address_postal_code_check,
            "cvc_check" cvc_check,
        }
        CardInstallmentsPlan {
            "count" count,
            "interval" interval,
            "type" type_,
        }
        CardNetworks {
            "preferred" preferred,
        }
        CardPresentOffline {
            "stored_at" stored_at,
            "type" type_,
        }
        CardPresentWallet {
            "type" type_,
        }
        CardWalletMasterpass {
            "billing_address" billing_address,
            "email" email,
            "name" name,
            "shipping_address" shipping_address,
        }
        CardWalletVisaCheckout {
            "billing_address" billing_address,
            "email" email,
            "name" name,
            "shipping_address" shipping_address,
        }
        CashBalance {
            "available" available,
            "customer" customer,
            "customer_account" customer_account,
            "livemode" livemode,
            "object" object,
            "settings" settings,
        }
        CashBalanceSettings {
            "reconciliation_mode" reconciliation_mode,
            "using_merchant_default" using_merchant_default,
        }
        Charge {
            "alternate_statement_descriptors" alternate_statement_descriptors,
            "amount" amount,
            "amount_captured" amount_captured,
            "amount_refunded" amount_refunded,
            "application" application,
            "application_fee" application_fee,
            "application_fee_amount" application_fee_amount,
            "authorization_code" authorization_code,
            "balance_transaction" balance_transaction,
            "billing_details" billing_details,
            "calculated_statement_descriptor" calculated_statement_descriptor,
            "captured" captured,
            "created" created,
            "currency" currency,
            "customer" customer,
            "description" description,
            "destination" destination,
            "dispute" dispute,
            "disputed" disputed,
            "failure_balance_transaction" failure_balance_transaction,
            "failure_code" failure_code,
            "failure_message" failure_message,
            "fraud_details" fraud_details,
            "id" id,
            "invoice" invoice,
            "level3" level3,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "order" order,
            "outcome" outcome,
            "paid" paid,
            "payment_intent" payment_intent,
            "payment_method" payment_method,
            "payment_method_details" payment_method_details,
            "presentment_details" presentment_details,
            "radar_options" radar_options,
            "receipt_email" receipt_email,
            "receipt_number" receipt_number,
            "receipt_url" receipt_url,
            "refunded" refunded,
            "refunds" refunds,
            "review" review,
            "shipping" shipping,
            "source" source,
            "source_transfer" source_transfer,
            "statement_descriptor" statement_descriptor,
            "statement_descriptor_suffix" statement_descriptor_suffix,
            "status" status,
            "transfer" transfer,
            "transfer_data" transfer_data,
            "transfer_group" transfer_group,
        }
        ChargeAlternateStatementDescriptors {
            "kana" kana,
            "kanji" kanji,
        }
        ChargeBillingDetails {
            "address" address,
            "email" email,
            "name" name,
            "phone" phone,
            "tax_id" tax_id,
        }
        ChargeFraudDetails {
            "stripe_report" stripe_report,
            "user_report" user_report,
        }
        ChargeLevel3 {
            "customer_reference" customer_reference,
            "line_items" line_items,
            "merchant_reference" merchant_reference,
            "shipping_address_zip" shipping_address_zip,
            "shipping_amount" shipping_amount,
            "shipping_from_zip" shipping_from_zip,
        }
        ChargeLevel3LineItem {
            "discount_amount" discount_amount,
            "product_code" product_code,
            "product_description" product_description,
            "quantity" quantity,
            "tax_amount" tax_amount,
            "unit_cost" unit_cost,
        }
        ChargeOutcome {
            "advice_code" advice_code,
            "network_advice_code" network_advice_code,
            "network_decline_code" network_decline_code,
            "network_status" network_status,
            "reason" reason,
            "risk_level" risk_level,
            "risk_score" risk_score,
            "rule" rule,
            "seller_message" seller_message,
            "type" type_,
        }
        ChargePaymentMethodDetails {
            "ach_credit_transfer" ach_credit_transfer,
            "ach_debit" ach_debit,
            "acss_debit" acss_debit,
            "affirm" affirm,
            "afterpay_clearpay" afterpay_clearpay,
            "alipay" alipay,
            "alma" alma,
            "amazon_pay" amazon_pay,
            "au_becs_debit" au_becs_debit,
            "bacs_debit" bacs_debit,
            "bancontact" bancontact,
            "billie" billie,
            "bitcoin" bitcoin,
            "bizum" bizum,
            "blik" blik,
            "boleto" boleto,
            "card" card,
            "card_present" card_present,
            "cashapp" cashapp,
            "crypto" crypto,
            "customer_balance" customer_balance,
            "eps" eps,
            "fpx" fpx,
            "giropay" giropay,
            "grabpay" grabpay,
            "ideal" ideal,
            "interac_present" interac_present,
            "kakao_pay" kakao_pay,
            "klarna" klarna,
            "konbini" konbini,
            "kr_card" kr_card,
            "link" link,
            "mb_way" mb_way,
            "mobilepay" mobilepay,
            "multibanco" multibanco,
            "naver_pay" naver_pay,
            "nz_bank_account" nz_bank_account,
            "oxxo" oxxo,
            "p24" p24,
            "pay_by_bank" pay_by_bank,
            "payco" payco,
            "paynow" paynow,
            "paypal" paypal,
            "paypay" paypay,
            "payto" payto,
            "pix" pix,
            "promptpay" promptpay,
            "revolut_pay" revolut_pay,
            "samsung_pay" samsung_pay,
            "satispay" satispay,
            "scalapay" scalapay,
            "sepa_credit_transfer" sepa_credit_transfer,
            "sepa_debit" sepa_debit,
            "sequra" sequra,
            "sofort" sofort,
            "stripe_account" stripe_account,
            "sunbit" sunbit,
            "swish" swish,
            "twint" twint,
            "type" type_,
            "upi" upi,
            "us_bank_account" us_bank_account,
            "wechat" wechat,
            "wechat_pay" wechat_pay,
            "zip" zip,
        }
        ChargePaymentMethodDetailsAcssDebit {
            "bank_name" bank_name,
            "country" country,
            "expected_debit_date" expected_debit_date,
            "fingerprint" fingerprint,
            "institution_number" institution_number,
            "last4" last4,
            "mandate" mandate,
            "routing_number" routing_number,
            "transit_number" transit_number,
        }
        ChargePaymentMethodDetailsBitcoin {
            "address" address,
            "amount" amount,
            "amount_charged" amount_charged,
            "amount_received" amount_received,
            "amount_returned" amount_returned,
            "refund_address" refund_address,
        }
        ChargePaymentMethodDetailsCard {
            "amount_authorized" amount_authorized,
            "authorization_code" authorization_code,
            "brand" brand,
            "capture_before" capture_before,
            "checks" checks,
            "country" country,
            "description" description,
            "electronic_commerce_indicator" electronic_commerce_indicator,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "extended_authorization" extended_authorization,
            "fingerprint" fingerprint,
            "funding" funding,
            "iin" iin,
            "incremental_authorization" incremental_authorization,
            "installments" installments,
            "issuer" issuer,
            "last4" last4,
            "mandate" mandate,
            "moto" moto,
            "multicapture" multicapture,
            "network" network,
            "network_token" network_token,
            "network_transaction_id" network_transaction_id,
            "overcapture" overcapture,
            "regulated_status" regulated_status,
            "setup_credential_usage" setup_credential_usage,
            "stored_credential_usage" stored_credential_usage,
            "three_d_secure" three_d_secure,
            "transaction_link_id" transaction_link_id,
            "wallet" wallet,
        }
        ChargePaymentMethodDetailsCardExtendedAuthorization {
            "status" status,
        }
        ChargePaymentMethodDetailsCardIncrementalAuthorization {
            "status" status,
        }
        ChargePaymentMethodDetailsCardMulticapture {
            "status" status,
        }
        ChargePaymentMethodDetailsCardOvercapture {
            "maximum_amount_capturable" maximum_amount_capturable,
            "status" status,
        }
        ChargePaymentMethodDetailsCardThreeDSecure {
            "authenticated" authenticated,
            "authentication_flow" authentication_flow,
            "electronic_commerce_indicator" electronic_commerce_indicator,
            "exemption_indicator" exemption_indicator,
            "exemption_indicator_applied" exemption_indicator_applied,
            "result" result,
            "result_reason" result_reason,
            "succeeded" succeeded,
            "transaction_id" transaction_id,
            "version" version,
        }
        ChargePaymentMethodDetailsCardWallet {
            "amex_express_checkout" amex_express_checkout,
            "apple_pay" apple_pay,
            "dynamic_last4" dynamic_last4,
            "google_pay" google_pay,
            "link" link,
            "masterpass" masterpass,
            "samsung_pay" samsung_pay,
            "type" type_,
            "visa_checkout" visa_checkout,
        }
        ChargePaymentMethodDetailsCardWalletLink {
            "funding_source_group" funding_source_group,
        }
        ChargePaymentMethodDetailsPix {
            "bank_transaction_id" bank_transaction_id,
            "fingerprint" fingerprint,
            "mandate" mandate,
        }
        ChargeTransferData {
            "amount" amount,
            "destination" destination,
        }
        CheckoutSession {
            "adaptive_pricing" adaptive_pricing,
            "after_expiration" after_expiration,
            "allow_promotion_codes" allow_promotion_codes,
            "allowed_payment_method_types" allowed_payment_method_types,
            "amount_subtotal" amount_subtotal,
            "amount_total" amount_total,
            "automatic_tax" automatic_tax,
            "billing_address_collection" billing_address_collection,
            "branding_settings" branding_settings,
            "cancel_url" cancel_url,
            "client_reference_id" client_reference_id,
            "client_secret" client_secret,
            "collected_information" collected_information,
            "consent" consent,
            "consent_collection" consent_collection,
            "created" created,
            "currency" currency,
            "currency_conversion" currency_conversion,
            "custom_fields" custom_fields,
            "custom_text" custom_text,
            "customer" customer,
            "customer_account" customer_account,
            "customer_creation" customer_creation,
            "customer_details" customer_details,
            "customer_email" customer_email,
            "discounts" discounts,
            "display_items" display_items,
            "excluded_payment_method_types" excluded_payment_method_types,
            "expires_at" expires_at,
            "id" id,
            "integration_identifier" integration_identifier,
            "invoice" invoice,
            "invoice_creation" invoice_creation,
            "line_items" line_items,
            "livemode" livemode,
            "locale" locale,
            "managed_payments" managed_payments,
            "metadata" metadata,
            "mode" mode,
            "name_collection" name_collection,
            "object" object,
            "optional_items" optional_items,
            "origin_context" origin_context,
            "payment_intent" payment_intent,
            "payment_link" payment_link,
            "payment_method_collection" payment_method_collection,
            "payment_method_configuration_details" payment_method_configuration_details,
            "payment_method_options" payment_method_options,
            "payment_method_types" payment_method_types,
            "payment_status" payment_status,
            "permissions" permissions,
            "phone_number_collection" phone_number_collection,
            "presentment_details" presentment_details,
            "recovered_from" recovered_from,
            "redirect_on_completion" redirect_on_completion,
            "return_url" return_url,
            "saved_payment_method_options" saved_payment_method_options,
            "setup_intent" setup_intent,
            "shipping" shipping,
            "shipping_address_collection" shipping_address_collection,
            "shipping_cost" shipping_cost,
            "shipping_details" shipping_details,
            "shipping_options" shipping_options,
            "shipping_rate" shipping_rate,
            "status" status,
            "submit_type" submit_type,
            "subscription" subscription,
            "success_url" success_url,
            "tax_id_collection" tax_id_collection,
            "total_details" total_details,
            "ui_mode" ui_mode,
            "url" url,
            "wallet_options" wallet_options,
        }
        CheckoutSessionAdaptivePricing {
            "enabled" enabled,
        }
        CheckoutSessionAfterExpiration {
            "recovery" recovery,
        }
        CheckoutSessionAfterExpirationRecovery {
            "allow_promotion_codes" allow_promotion_codes,
            "enabled" enabled,
            "expires_at" expires_at,
            "url" url,
        }
        CheckoutSessionBrandingSettings {
            "background_color" background_color,
            "border_style" border_style,
            "button_color" button_color,
            "display_name" display_name,
            "font_family" font_family,
            "icon" icon,
            "logo" logo,
        }
        CheckoutSessionBrandingSettingsIcon {
            "file" file,
            "type" type_,
            "url" url,
        }
        CheckoutSessionBrandingSettingsLogo {
            "file" file,
            "type" type_,
            "url" url,
        }
        CheckoutSessionCollectedInformation {
            "business_name" business_name,
            "individual_name" individual_name,
            "shipping_details" shipping_details,
        }
        CheckoutSessionConsent {
            "promotions" promotions,
            "terms_of_service" terms_of_service,
        }
        CheckoutSessionCurrencyConversion {
            "amount_subtotal" amount_subtotal,
            "amount_total" amount_total,
            "fx_rate" fx_rate,
            "source_currency" source_currency,
        }
        CheckoutSessionCustomField {
            "dropdown" dropdown,
            "key" key,
            "label" label,
            "numeric" numeric,
            "optional" optional,
            "text" text,
            "type" type_,
        }
        CheckoutSessionCustomFieldDropdown {
            "default_value" default_value,
            "options" options,
            "value" value,
        }
        CheckoutSessionCustomFieldNumeric {
            "default_value" default_value,
            "maximum_length" maximum_length,
            "minimum_length" minimum_length,
            "value" value,
        }
        CheckoutSessionCustomFieldText {
            "default_value" default_value,
            "maximum_length" maximum_length,
            "minimum_length" minimum_length,
            "value" value,
        }
        CheckoutSessionCustomerDetails {
            "address" address,
            "business_name" business_name,
            "email" email,
            "individual_name" individual_name,
            "name" name,
            "phone" phone,
            "tax_exempt" tax_exempt,
            "tax_ids" tax_ids,
        }
        CheckoutSessionCustomerDetailsTaxId {
            "type" type_,
            "value" value,
        }
        CheckoutSessionDiscount {
            "coupon" coupon,
            "promotion_code" promotion_code,
        }
        CheckoutSessionDisplayItem {
            "amount" amount,
            "currency" currency,
            "custom" custom,
            "plan" plan,
            "quantity" quantity,
            "sku" sku,
            "type" type_,
        }
        CheckoutSessionDisplayItemCustom {
            "description" description,
            "images" images,
            "name" name,
        }
        CheckoutSessionPaymentMethodOptions {
            "acss_debit" acss_debit,
            "affirm" affirm,
            "afterpay_clearpay" afterpay_clearpay,
            "alipay" alipay,
            "alma" alma,
            "amazon_pay" amazon_pay,
            "au_becs_debit" au_becs_debit,
            "bacs_debit" bacs_debit,
            "bancontact" bancontact,
            "billie" billie,
            "boleto" boleto,
            "card" card,
            "cashapp" cashapp,
            "customer_balance" customer_balance,
            "eps" eps,
            "fpx" fpx,
            "giropay" giropay,
            "grabpay" grabpay,
            "ideal" ideal,
            "kakao_pay" kakao_pay,
            "klarna" klarna,
            "konbini" konbini,
            "kr_card" kr_card,
            "link" link,
            "mobilepay" mobilepay,
            "multibanco" multibanco,
            "naver_pay" naver_pay,
            "oxxo" oxxo,
            "p24" p24,
            "payco" payco,
            "paynow" paynow,
            "paypal" paypal,
            "payto" payto,
            "pix" pix,
            "revolut_pay" revolut_pay,
            "samsung_pay" samsung_pay,
            "satispay" satispay,
            "scalapay" scalapay,
            "sepa_debit" sepa_debit,
            "sequra" sequra,
            "sofort" sofort,
            "sunbit" sunbit,
            "swish" swish,
            "twint" twint,
            "upi" upi,
            "us_bank_account" us_bank_account,
            "wechat_pay" wechat_pay,
        }
        CheckoutSessionPaymentMethodOptionsAcssDebit {
            "currency" currency,
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
            "target_date" target_date,
            "verification_method" verification_method,
        }
        CheckoutSessionPaymentMethodOptionsAffirm {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsAfterpayClearpay {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsAlipay {
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsAuBecsDebit {
            "setup_future_usage" setup_future_usage,
            "target_date" target_date,
        }
        CheckoutSessionPaymentMethodOptionsBancontact {
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsBillie {
            "capture_method" capture_method,
        }
        CheckoutSessionPaymentMethodOptionsCard {
            "capture_method" capture_method,
            "installments" installments,
            "request_extended_authorization" request_extended_authorization,
            "request_incremental_authorization" request_incremental_authorization,
            "request_multicapture" request_multicapture,
            "request_overcapture" request_overcapture,
            "request_three_d_secure" request_three_d_secure,
            "restrictions" restrictions,
            "setup_future_usage" setup_future_usage,
            "statement_descriptor_suffix_kana" statement_descriptor_suffix_kana,
            "statement_descriptor_suffix_kanji" statement_descriptor_suffix_kanji,
        }
        CheckoutSessionPaymentMethodOptionsCardRestrictions {
            "brands_blocked" brands_blocked,
            "funding_types_blocked" funding_types_blocked,
        }
        CheckoutSessionPaymentMethodOptionsCashapp {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsCustomerBalance {
            "bank_transfer" bank_transfer,
            "funding_type" funding_type,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
            "eu_bank_transfer" eu_bank_transfer,
            "requested_address_types" requested_address_types,
            "type" type_,
        }
        CheckoutSessionPaymentMethodOptionsIdeal {
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsKlarna {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsKonbini {
            "expires_after_days" expires_after_days,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsLink {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsPayto {
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsPix {
            "amount_includes_iof" amount_includes_iof,
            "expires_after_seconds" expires_after_seconds,
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsSatispay {
            "capture_method" capture_method,
        }
        CheckoutSessionPaymentMethodOptionsSequra {
            "capture_method" capture_method,
        }
        CheckoutSessionPaymentMethodOptionsSofort {
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsSwish {
            "reference" reference,
        }
        CheckoutSessionPaymentMethodOptionsUpi {
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
        }
        CheckoutSessionPaymentMethodOptionsUsBankAccount {
            "financial_connections" financial_connections,
            "setup_future_usage" setup_future_usage,
            "target_date" target_date,
            "verification_method" verification_method,
        }
        CheckoutSessionPermissions {
            "update_shipping_details" update_shipping_details,
        }
        CheckoutSessionSavedPaymentMethodOptions {
            "allow_redisplay_filters" allow_redisplay_filters,
            "payment_method_remove" payment_method_remove,
            "payment_method_save" payment_method_save,
        }
        CheckoutSessionWalletOptions {
            "link" link,
        }
        CheckoutSessionWalletOptionsLink {
            "display" display,
        }
        ClimateOrder {
            "amount_fees" amount_fees,
            "amount_subtotal" amount_subtotal,
            "amount_total" amount_total,
            "beneficiary" beneficiary,
            "canceled_at" canceled_at,
            "cancellation_reason" cancellation_reason,
            "certificate" certificate,
            "confirmed_at" confirmed_at,
            "created" created,
            "currency" currency,
            "delayed_at" delayed_at,
            "delivered_at" delivered_at,
            "delivery_details" delivery_details,
            "expected_delivery_year" expected_delivery_year,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "metric_tons" metric_tons,
            "object" object,
            "product" product,
            "product_substituted_at" product_substituted_at,
            "status" status,
        }
        ClimateOrderBeneficiary {
            "public_name" public_name,
        }
        ClimateOrderDeliveryDetail {
            "delivered_at" delivered_at,
            "location" location,
            "metric_tons" metric_tons,
            "registry_url" registry_url,
            "supplier" supplier,
        }
        ClimateProduct {
            "created" created,
            "current_prices_per_metric_ton" current_prices_per_metric_ton,
            "delivery_year" delivery_year,
            "id" id,
            "livemode" livemode,
            "metric_tons_available" metric_tons_available,
            "name" name,
            "object" object,
            "suppliers" suppliers,
        }
        ClimateProductCurrentPricesPerMetricTon {
            "amount_fees" amount_fees,
            "amount_subtotal" amount_subtotal,
            "amount_total" amount_total,
        }
        ClimateSupplier {
            "id" id,
            "info_url" info_url,
            "livemode" livemode,
            "locations" locations,
            "name" name,
            "object" object,
            "removal_pathway" removal_pathway,
        }
        ConsentCollection {
            "payment_method_reuse_agreement" payment_method_reuse_agreement,
            "promotions" promotions,
            "terms_of_service" terms_of_service,
        }
        ConsentCollectionPaymentMethodReuseAgreement {
            "position" position,
        }
        Coupon {
            "amount_off" amount_off,
            "applies_to" applies_to,
            "created" created,
            "currency" currency,
            "currency_options" currency_options,
            "duration" duration,
            "duration_in_months" duration_in_months,
            "id" id,
            "livemode" livemode,
            "max_redemptions" max_redemptions,
            "metadata" metadata,
            "name" name,
            "object" object,
            "percent_off" percent_off,
            "redeem_by" redeem_by,
            "times_redeemed" times_redeemed,
            "valid" valid,
        }
        CouponAppliesTo {
            "products" products,
        }
        CouponCurrencyOptions {
            "amount_off" amount_off,
        }
        CreditAmount {
            "monetary" monetary,
            "type" type_,
        }
        CreditNote {
            "amount" amount,
            "amount_shipping" amount_shipping,
            "created" created,
            "currency" currency,
            "customer" customer,
            "customer_account" customer_account,
            "customer_balance_transaction" customer_balance_transaction,
            "discount_amount" discount_amount,
            "discount_amounts" discount_amounts,
            "effective_at" effective_at,
            "id" id,
            "invoice" invoice,
            "lines" lines,
            "livemode" livemode,
            "memo" memo,
            "metadata" metadata,
            "number" number,
            "object" object,
            "out_of_band_amount" out_of_band_amount,
            "pdf" pdf,
            "post_payment_amount" post_payment_amount,
            "pre_payment_amount" pre_payment_amount,
            "pretax_credit_amounts" pretax_credit_amounts,
            "reason" reason,
            "refund" refund,
            "refunds" refunds,
            "shipping_cost" shipping_cost,
            "status" status,
            "subtotal" subtotal,
            "subtotal_excluding_tax" subtotal_excluding_tax,
            "tax_amounts" tax_amounts,
            "total" total,
            "total_excluding_tax" total_excluding_tax,
            "total_taxes" total_taxes,
            "type" type_,
            "voided_at" voided_at,
        }
        CreditNoteLineItem {
            "amount" amount,
            "amount_excluding_tax" amount_excluding_tax,
            "description" description,
            "discount_amount" discount_amount,
            "discount_amounts" discount_amounts,
            "id" id,
            "invoice_line_item" invoice_line_item,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "pretax_credit_amounts" pretax_credit_amounts,
            "quantity" quantity,
            "tax_amounts" tax_amounts,
            "tax_rates" tax_rates,
            "taxes" taxes,
            "type" type_,
            "unit_amount" unit_amount,
            "unit_amount_decimal" unit_amount_decimal,
            "unit_amount_excluding_tax" unit_amount_excluding_tax,
        }
        CreditNoteRefund {
            "amount_refunded" amount_refunded,
            "payment_record_refund" payment_record_refund,
            "refund" refund,
            "type" type_,
        }
        CreditNoteRefundPaymentRecordRefund {
            "payment_record" payment_record,
            "refund_group" refund_group,
        }
        CustomField {
            "name" name,
            "value" value,
        }
        CustomFieldDropdownOption {
            "label" label,
            "value" value,
        }
        CustomFieldLabel {
            "custom" custom,
            "type" type_,
        }
        CustomText {
            "after_submit" after_submit,
            "shipping_address" shipping_address,
            "submit" submit,
            "terms_of_service_acceptance" terms_of_service_acceptance,
        }
        CustomTextAfterSubmit {
            "message" message,
        }
        CustomTextShippingAddress {
            "message" message,
        }
        CustomTextSubmit {
            "message" message,
        }
        CustomTextTermsOfServiceAcceptance {
            "message" message,
        }
        CustomUnitAmount {
            "maximum" maximum,
            "minimum" minimum,
            "preset" preset,
        }
        Customer {
            "address" address,
            "balance" balance,
            "business_name" business_name,
            "cash_balance" cash_balance,
            "created" created,
            "currency" currency,
            "customer_account" customer_account,
            "default_source" default_source,
            "delinquent" delinquent,
            "description" description,
            "discount" discount,
            "email" email,
            "id" id,
            "individual_name" individual_name,
            "invoice_credit_balance" invoice_credit_balance,
            "invoice_prefix" invoice_prefix,
            "invoice_settings" invoice_settings,
            "livemode" livemode,
            "metadata" metadata,
            "name" name,
            "next_invoice_sequence" next_invoice_sequence,
            "object" object,
            "phone" phone,
            "preferred_locales" preferred_locales,
            "shipping" shipping,
            "sources" sources,
            "subscriptions" subscriptions,
            "tax" tax,
            "tax_exempt" tax_exempt,
            "tax_ids" tax_ids,
            "test_clock" test_clock,
        }
        CustomerBalanceTransaction {
            "amount" amount,
            "checkout_session" checkout_session,
            "created" created,
            "credit_note" credit_note,
            "currency" currency,
            "customer" customer,
            "customer_account" customer_account,
            "description" description,
            "ending_balance" ending_balance,
            "id" id,
            "invoice" invoice,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "type" type_,
        }
        CustomerCashBalanceTransaction {
            "adjusted_for_overdraft" adjusted_for_overdraft,
            "applied_to_payment" applied_to_payment,
            "created" created,
            "currency" currency,
            "customer" customer,
            "customer_account" customer_account,
            "ending_balance" ending_balance,
            "funded" funded,
            "id" id,
            "livemode" livemode,
            "net_amount" net_amount,
            "object" object,
            "refunded_from_payment" refunded_from_payment,
            "transferred_to_balance" transferred_to_balance,
            "type" type_,
            "unapplied_from_payment" unapplied_from_payment,
        }
        CustomerCashBalanceTransactionAdjustedForOverdraft {
            "balance_transaction" balance_transaction,
            "linked_transaction" linked_transaction,
        }
        CustomerCashBalanceTransactionAppliedToPayment {
            "payment_intent" payment_intent,
        }
        CustomerCashBalanceTransactionFunded {
            "bank_transfer" bank_transfer,
        }
        CustomerCashBalanceTransactionFundedBankTransfer {
            "eu_bank_transfer" eu_bank_transfer,
            "gb_bank_transfer" gb_bank_transfer,
            "jp_bank_transfer" jp_bank_transfer,
            "reference" reference,
            "type" type_,
            "us_bank_transfer" us_bank_transfer,
        }
        CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer {
            "bic" bic,
            "iban_last4" iban_last4,
            "sender_name" sender_name,
        }
        CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer {
            "account_number_last4" account_number_last4,
            "sender_name" sender_name,
            "sort_code" sort_code,
        }
        CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer {
            "sender_bank" sender_bank,
            "sender_branch" sender_branch,
            "sender_name" sender_name,
        }
        CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer {
            "network" network,
            "sender_name" sender_name,
        }
        CustomerCashBalanceTransactionRefundedFromPayment {
            "refund" refund,
        }
        CustomerCashBalanceTransactionTransferredToBalance {
            "balance_transaction" balance_transaction,
        }
        CustomerCashBalanceTransactionUnappliedFromPayment {
            "payment_intent" payment_intent,
        }
        CustomerInvoiceSettings {
            "custom_fields" custom_fields,
            "default_payment_method" default_payment_method,
            "footer" footer,
            "rendering_options" rendering_options,
        }
        CustomerTax {
            "automatic_tax" automatic_tax,
            "ip_address" ip_address,
            "location" location,
            "provider" provider,
        }
        CustomerTaxLocation {
            "country" country,
            "source" source,
            "state" state,
        }
        DestinationPaymentMethodDetails {
            "billing_details" billing_details,
            "financial_account" financial_account,
            "type" type_,
            "us_bank_account" us_bank_account,
        }
        DestinationPaymentMethodDetailsUsBankAccount {
            "account_holder_type" account_holder_type,
            "account_type" account_type,
            "bank_name" bank_name,
            "fingerprint" fingerprint,
            "last4" last4,
            "mandate" mandate,
            "network" network,
            "routing_number" routing_number,
        }
        Discount {
            "checkout_session" checkout_session,
            "coupon" coupon,
            "customer" customer,
            "customer_account" customer_account,
            "end" end,
            "id" id,
            "invoice" invoice,
            "invoice_item" invoice_item,
            "object" object,
            "promotion_code" promotion_code,
            "source" source,
            "start" start,
            "subscription" subscription,
            "subscription_item" subscription_item,
        }
        DiscountAmount {
            "amount" amount,
            "discount" discount,
        }
        DiscountSource {
            "coupon" coupon,
            "type" type_,
        }
        Dispute {
            "amount" amount,
            "balance_transactions" balance_transactions,
            "charge" charge,
            "created" created,
            "currency" currency,
            "enhanced_eligibility_types" enhanced_eligibility_types,
            "evidence" evidence,
            "evidence_details" evidence_details,
            "id" id,
            "intended_submission_method" intended_submission_method,
            "is_charge_refundable" is_charge_refundable,
            "livemode" livemode,
            "metadata" metadata,
            "network_reason_code" network_reason_code,
            "object" object,
            "payment_intent" payment_intent,
            "payment_method_details" payment_method_details,
            "reason" reason,
            "status" status,
        }
        DisputeEvidence {
            "access_activity_log" access_activity_log,
            "appeal" appeal,
            "billing_address" billing_address,
            "cancellation_policy" cancellation_policy,
            "cancellation_policy_disclosure" cancellation_policy_disclosure,
            "cancellation_rebuttal" cancellation_rebuttal,
            "customer_communication" customer_communication,
            "customer_email_address" customer_email_address,
            "customer_name" customer_name,
            "customer_purchase_ip" customer_purchase_ip,
            "customer_signature" customer_signature,
            "duplicate_charge_documentation" duplicate_charge_documentation,
            "duplicate_charge_explanation" duplicate_charge_explanation,
            "duplicate_charge_id" duplicate_charge_id,
            "enhanced_evidence" enhanced_evidence,
            "product_description" product_description,
            "receipt" receipt,
            "refund_policy" refund_policy,
            "refund_policy_disclosure" refund_policy_disclosure,
            "refund_refusal_explanation" refund_refusal_explanation,
            "service_date" service_date,
            "service_documentation" service_documentation,
            "shipping_address" shipping_address,
            "shipping_carrier" shipping_carrier,
            "shipping_date" shipping_date,
            "shipping_documentation" shipping_documentation,
            "shipping_tracking_number" shipping_tracking_number,
            "uncategorized_file" uncategorized_file,
            "uncategorized_text" uncategorized_text,
        }
        DisputeEvidenceAppeal {
            "card" card,
        }
        DisputeEvidenceAppealCard {
            "reason_for_filing" reason_for_filing,
            "supporting_files" supporting_files,
        }
        DisputeEvidenceDetails {
            "due_by" due_by,
            "enhanced_eligibility" enhanced_eligibility,
            "has_evidence" has_evidence,
            "past_due" past_due,
            "submission_count" submission_count,
            "submission_method" submission_method,
        }
        DisputeEvidenceDetailsEnhancedEligibility {
            "mastercard_compliance" mastercard_compliance,
            "visa_compelling_evidence_3" visa_compelling_evidence_3,
            "visa_compliance" visa_compliance,
        }
        DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance {
            "status" status,
        }
        DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 {
            "required_actions" required_actions,
            "status" status,
        }
        DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance {
            "status" status,
        }
        DisputeEvidenceEnhancedEvidence {
            "mastercard_compliance" mastercard_compliance,
            "visa_compelling_evidence_3" visa_compelling_evidence_3,
            "visa_compliance" visa_compliance,
        }
        DisputeEvidenceEnhancedEvidenceMastercardCompliance {
            "fee_acknowledged" fee_acknowledged,
        }
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3 {
            "disputed_transaction" disputed_transaction,
            "prior_undisputed_transactions" prior_undisputed_transactions,
        }
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction {
            "customer_account_id" customer_account_id,
            "customer_device_fingerprint" customer_device_fingerprint,
            "customer_device_id" customer_device_id,
            "customer_email_address" customer_email_address,
            "customer_purchase_ip" customer_purchase_ip,
            "merchandise_or_services" merchandise_or_services,
            "product_description" product_description,
            "shipping_address" shipping_address,
        }
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
            "charge" charge,
            "customer_account_id" customer_account_id,
            "customer_device_fingerprint" customer_device_fingerprint,
            "customer_device_id" customer_device_id,
            "customer_email_address" customer_email_address,
            "customer_purchase_ip" customer_purchase_ip,
            "product_description" product_description,
            "shipping_address" shipping_address,
        }
        DisputeEvidenceEnhancedEvidenceVisaCompliance {
            "fee_acknowledged" fee_acknowledged,
        }
        DisputePaymentMethodDetails {
            "amazon_pay" amazon_pay,
            "card" card,
            "klarna" klarna,
            "paypal" paypal,
            "type" type_,
        }
        DisputePaymentMethodDetailsAmazonPay {
            "dispute_type" dispute_type,
        }
        DisputePaymentMethodDetailsCard {
            "brand" brand,
            "case_type" case_type,
            "network" network,
            "network_reason_code" network_reason_code,
        }
        DisputePaymentMethodDetailsKlarna {
            "chargeback_loss_reason_code" chargeback_loss_reason_code,
            "reason_code" reason_code,
        }
        DisputePaymentMethodDetailsPaypal {
            "case_id" case_id,
            "reason_code" reason_code,
        }
        Dob {
            "day" day,
            "month" month,
            "year" year,
        }
        EntitlementsActiveEntitlement {
            "feature" feature,
            "id" id,
            "livemode" livemode,
            "lookup_key" lookup_key,
            "object" object,
        }
        EntitlementsActiveEntitlementSummary {
            "customer" customer,
            "entitlements" entitlements,
            "livemode" livemode,
            "object" object,
        }
        EntitlementsFeature {
            "active" active,
            "id" id,
            "livemode" livemode,
            "lookup_key" lookup_key,
            "metadata" metadata,
            "name" name,
            "object" object,
        }
        Expiry {
            "date" date,
            "type" type_,
        }
        FeeRefund {
            "amount" amount,
            "balance_transaction" balance_transaction,
            "created" created,
            "currency" currency,
            "fee" fee,
            "id" id,
            "metadata" metadata,
            "object" object,
        }
        File {
            "created" created,
            "expires_at" expires_at,
            "filename" filename,
            "id" id,
            "links" links,
            "object" object,
            "purpose" purpose,
            "size" size,
            "title" title,
            "type" type_,
            "url" url,
        }
        FileLink {
            "created" created,
            "expired" expired,
            "expires_at" expires_at,
            "file" file,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "url" url,
        }
        FinancialAccount {
            "id" id,
            "network" network,
        }
        FinancialAccountAch {
            "requested" requested,
            "status" status,
            "status_details" status_details,
        }
        FinancialAccountStatusDetail {
            "code" code,
            "resolution" resolution,
            "restriction" restriction,
        }
        FinancialConnectionsAccount {
            "account_holder" account_holder,
            "account_numbers" account_numbers,
            "balance" balance,
            "balance_refresh" balance_refresh,
            "category" category,
            "created" created,
            "display_name" display_name,
            "id" id,
            "institution_name" institution_name,
            "last4" last4,
            "livemode" livemode,
            "object" object,
            "ownership" ownership,
            "ownership_refresh" ownership_refresh,
            "permissions" permissions,
            "status" status,
            "status_details" status_details,
            "subcategory" subcategory,
            "subscriptions" subscriptions,
            "supported_payment_method_types" supported_payment_method_types,
            "transaction_refresh" transaction_refresh,
        }
        FinancialConnectionsAccountAccountHolder {
            "account" account,
            "customer" customer,
            "customer_account" customer_account,
            "type" type_,
        }
        FinancialConnectionsAccountAccountNumber {
            "expected_expiry_date" expected_expiry_date,
            "identifier_type" identifier_type,
            "status" status,
            "supported_networks" supported_networks,
        }
        FinancialConnectionsAccountBalance {
            "as_of" as_of,
            "cash" cash,
            "credit" credit,
            "current" current,
            "type" type_,
        }
        FinancialConnectionsAccountBalanceCash {
            "available" available,
        }
        FinancialConnectionsAccountBalanceCredit {
            "used" used,
        }
        FinancialConnectionsAccountBalanceRefresh {
            "last_attempted_at" last_attempted_at,
            "next_refresh_available_at" next_refresh_available_at,
            "status" status,
        }
        FinancialConnectionsAccountOwner {
            "email" email,
            "id" id,
            "name" name,
            "object" object,
            "ownership" ownership,
            "phone" phone,
            "raw_address" raw_address,
            "refreshed_at" refreshed_at,
        }
        FinancialConnectionsAccountOwnership {
            "created" created,
            "id" id,
            "object" object,
            "owners" owners,
        }
        FinancialConnectionsAccountOwnershipRefresh {
            "last_attempted_at" last_attempted_at,
            "next_refresh_available_at" next_refresh_available_at,
            "status" status,
        }
        FinancialConnectionsAccountStatusDetails {
            "active" active,
        }
        FinancialConnectionsAccountStatusDetailsActive {
            "action" action,
            "cause" cause,
            "expected_deactivation_date" expected_deactivation_date,
        }
        FinancialConnectionsAccountTransactionRefresh {
            "id" id,
            "last_attempted_at" last_attempted_at,
            "next_refresh_available_at" next_refresh_available_at,
            "status" status,
        }
        FinancialConnectionsAuthorization {
            "id" id,
            "institution_name" institution_name,
            "livemode" livemode,
            "object" object,
            "status" status,
            "status_details" status_details,
        }
        FinancialConnectionsAuthorizationStatusDetails {
            "active" active,
            "inactive" inactive,
        }
        FinancialConnectionsAuthorizationStatusDetailsActive {
            "action" action,
            "expected_deactivation_date" expected_deactivation_date,
        }
        FinancialConnectionsAuthorizationStatusDetailsInactive {
            "action" action,
        }
        FleetReportedBreakdown {
            "fuel" fuel,
            "non_fuel" non_fuel,
            "tax" tax,
        }
        FleetReportedBreakdownFuel {
            "gross_amount_decimal" gross_amount_decimal,
        }
        FleetReportedBreakdownNonFuel {
            "gross_amount_decimal" gross_amount_decimal,
        }
        FleetReportedBreakdownTax {
            "local_amount_decimal" local_amount_decimal,
            "national_amount_decimal" national_amount_decimal,
        }
        FlowDetails {
            "credit_reversal" credit_reversal,
            "debit_reversal" debit_reversal,
            "inbound_transfer" inbound_transfer,
            "issuing_authorization" issuing_authorization,
            "outbound_payment" outbound_payment,
            "outbound_transfer" outbound_transfer,
            "received_credit" received_credit,
            "received_debit" received_debit,
            "type" type_,
        }
        Funding {
            "card" card,
            "type" type_,
        }
        FundingCard {
            "brand" brand,
            "country" country,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "funding" funding,
            "last4" last4,
        }
        IdentityVerificationReport {
            "client_reference_id" client_reference_id,
            "created" created,
            "document" document,
            "email" email,
            "id" id,
            "id_number" id_number,
            "livemode" livemode,
            "object" object,
            "options" options,
            "phone" phone,
            "selfie" selfie,
            "type" type_,
            "verification_flow" verification_flow,
            "verification_session" verification_session,
        }
        IdentityVerificationReportDocument {
            "address" address,
            "dob" dob,
            "error" error,
            "expiration_date" expiration_date,
            "files" files,
            "first_name" first_name,
            "issued_date" issued_date,
            "issuing_country" issuing_country,
            "last_name" last_name,
            "number" number,
            "sex" sex,
            "status" status,
            "type" type_,
            "unparsed_place_of_birth" unparsed_place_of_birth,
            "unparsed_sex" unparsed_sex,
        }
        IdentityVerificationReportDocumentError {
            "code" code,
            "reason" reason,
        }
        IdentityVerificationReportDocumentExpirationDate {
            "day" day,
            "month" month,
            "year" year,
        }
        IdentityVerificationReportDocumentIssuedDate {
            "day" day,
            "month" month,
            "year" year,
        }
        IdentityVerificationReportEmail {
            "email" email,
            "error" error,
            "status" status,
        }
        IdentityVerificationReportEmailError {
            "code" code,
            "reason" reason,
        }
        IdentityVerificationReportIdNumber {
            "dob" dob,
            "error" error,
            "first_name" first_name,
            "id_number" id_number,
            "id_number_type" id_number_type,
            "last_name" last_name,
            "status" status,
        }
        IdentityVerificationReportIdNumberError {
            "code" code,
            "reason" reason,
        }
        IdentityVerificationReportOptions {
            "document" document,
            "id_number" id_number,
        }
        IdentityVerificationReportPhone {
            "error" error,
            "phone" phone,
            "status" status,
        }
        IdentityVerificationReportPhoneError {
            "code" code,
            "reason" reason,
        }
        IdentityVerificationReportSelfie {
            "document" document,
            "error" error,
            "selfie" selfie,
            "status" status,
        }
        IdentityVerificationReportSelfieError {
            "code" code,
            "reason" reason,
        }
        IdentityVerificationSession {
            "client_reference_id" client_reference_id,
            "client_secret" client_secret,
            "created" created,
            "id" id,
            "last_error" last_error,
            "last_verification_report" last_verification_report,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "options" options,
            "provided_details" provided_details,
            "redaction" redaction,
            "related_customer" related_customer,
            "related_customer_account" related_customer_account,
            "related_person" related_person,
            "status" status,
            "type" type_,
            "url" url,
            "verification_flow" verification_flow,
            "verified_outputs" verified_outputs,
        }
        IdentityVerificationSessionLastError {
            "code" code,
            "reason" reason,
        }
        IdentityVerificationSessionOptions {
            "document" document,
            "email" email,
            "id_number" id_number,
            "matching" matching,
            "phone" phone,
        }
        IdentityVerificationSessionOptionsEmail {
            "require_verification" require_verification,
        }
        IdentityVerificationSessionOptionsMatching {
            "dob" dob,
            "name" name,
        }
        IdentityVerificationSessionOptionsPhone {
            "require_verification" require_verification,
        }
        IdentityVerificationSessionProvidedDetails {
            "email" email,
            "phone" phone,
        }
        IdentityVerificationSessionRedaction {
            "status" status,
        }
        IdentityVerificationSessionRelatedPerson {
            "account" account,
            "person" person,
        }
        IdentityVerificationSessionVerifiedOutputs {
            "address" address,
            "dob" dob,
            "email" email,
            "first_name" first_name,
            "id_number" id_number,
            "id_number_type" id_number_type,
            "last_name" last_name,
            "phone" phone,
            "sex" sex,
            "unparsed_place_of_birth" unparsed_place_of_birth,
            "unparsed_sex" unparsed_sex,
        }
        InitiatingPaymentMethodDetails {
            "balance" balance,
            "billing_details" billing_details,
            "financial_account" financial_account,
            "issuing_card" issuing_card,
            "type" type_,
            "us_bank_account" us_bank_account,
        }
        InitiatingPaymentMethodDetailsUsBankAccount {
            "bank_name" bank_name,
            "last4" last4,
            "routing_number" routing_number,
        }
        Invoice {
            "account_country" account_country,
            "account_name" account_name,
            "account_tax_ids" account_tax_ids,
            "amount_due" amount_due,
            "amount_overpaid" amount_overpaid,
            "amount_paid" amount_paid,
            "amount_paid_off_stripe" amount_paid_off_stripe,
            "amount_remaining" amount_remaining,
            "amount_shipping" amount_shipping,
            "application" application,
            "application_fee_amount" application_fee_amount,
            "attempt_count" attempt_count,
            "attempted" attempted,
            "auto_advance" auto_advance,
            "automatic_tax" automatic_tax,
            "automatically_finalizes_at" automatically_finalizes_at,
            "billing_reason" billing_reason,
            "charge" charge,
            "collection_method" collection_method,
            "confirmation_secret" confirmation_secret,
            "created" created,
            "currency" currency,
            "custom_fields" custom_fields,
            "customer" customer,
            "customer_account" customer_account,
            "customer_address" customer_address,
            "customer_email" customer_email,
            "customer_name" customer_name,
            "customer_phone" customer_phone,
            "customer_shipping" customer_shipping,
            "customer_tax_exempt" customer_tax_exempt,
            "customer_tax_ids" customer_tax_ids,
            "default_payment_method" default_payment_method,
            "default_source" default_source,
            "default_tax_rates" default_tax_rates,
            "description" description,
            "discount" discount,
            "discounts" discounts,
            "due_date" due_date,
            "effective_at" effective_at,
            "ending_balance" ending_balance,
            "footer" footer,
            "from_invoice" from_invoice,
            "hosted_invoice_url" hosted_invoice_url,
            "id" id,
            "invoice_pdf" invoice_pdf,
            "issuer" issuer,
            "last_finalization_error" last_finalization_error,
            "latest_revision" latest_revision,
            "lines" lines,
            "livemode" livemode,
            "metadata" metadata,
            "next_payment_attempt" next_payment_attempt,
            "number" number,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "paid" paid,
            "paid_out_of_band" paid_out_of_band,
            "parent" parent,
            "payment_intent" payment_intent,
            "payment_settings" payment_settings,
            "payments" payments,
            "period_end" period_end,
            "period_start" period_start,
            "post_payment_credit_notes_amount" post_payment_credit_notes_amount,
            "pre_payment_credit_notes_amount" pre_payment_credit_notes_amount,
            "quote" quote,
            "receipt_number" receipt_number,
            "rendering" rendering,
            "rendering_options" rendering_options,
            "shipping_cost" shipping_cost,
            "shipping_details" shipping_details,
            "starting_balance" starting_balance,
            "statement_descriptor" statement_descriptor,
            "status" status,
            "status_details" status_details,
            "status_transitions" status_transitions,
            "subscription" subscription,
            "subscription_details" subscription_details,
            "subscription_proration_date" subscription_proration_date,
            "subtotal" subtotal,
            "subtotal_excluding_tax" subtotal_excluding_tax,
            "tax" tax,
            "tax_percent" tax_percent,
            "test_clock" test_clock,
            "threshold_reason" threshold_reason,
            "total" total,
            "total_discount_amounts" total_discount_amounts,
            "total_excluding_tax" total_excluding_tax,
            "total_pretax_credit_amounts" total_pretax_credit_amounts,
            "total_tax_amounts" total_tax_amounts,
            "total_taxes" total_taxes,
            "transfer_data" transfer_data,
            "webhooks_delivered_at" webhooks_delivered_at,
        }
        InvoiceAutomaticTax {
            "disabled_reason" disabled_reason,
            "enabled" enabled,
            "liability" liability,
            "provider" provider,
            "status" status,
        }
        InvoiceConfirmationSecret {
            "client_secret" client_secret,
            "type" type_,
        }
        InvoiceCreation {
            "enabled" enabled,
            "invoice_data" invoice_data,
        }
        InvoiceCreationInvoiceData {
            "account_tax_ids" account_tax_ids,
            "custom_fields" custom_fields,
            "description" description,
            "footer" footer,
            "issuer" issuer,
            "metadata" metadata,
            "rendering_options" rendering_options,
        }
        InvoiceCustomerShipping {
            "address" address,
            "carrier" carrier,
            "name" name,
            "phone" phone,
            "tracking_number" tracking_number,
        }
        InvoiceCustomerTaxId {
            "type" type_,
            "value" value,
        }
        InvoiceFromInvoice {
            "action" action,
            "invoice" invoice,
        }
        InvoiceItem {
            "amount" amount,
            "currency" currency,
            "customer" customer,
            "customer_account" customer_account,
            "date" date,
            "description" description,
            "discountable" discountable,
            "discounts" discounts,
            "frozen_fields" frozen_fields,
            "id" id,
            "invoice" invoice,
            "invoicing_rules" invoicing_rules,
            "livemode" livemode,
            "metadata" metadata,
            "net_amount" net_amount,
            "object" object,
            "parent" parent,
            "period" period,
            "plan" plan,
            "price" price,
            "pricing" pricing,
            "proration" proration,
            "proration_details" proration_details,
            "quantity" quantity,
            "quantity_decimal" quantity_decimal,
            "subscription" subscription,
            "subscription_item" subscription_item,
            "tax_rates" tax_rates,
            "test_clock" test_clock,
            "unified_proration" unified_proration,
            "unit_amount" unit_amount,
            "unit_amount_decimal" unit_amount_decimal,
        }
        InvoiceItemInvoicingRule {
            "type" type_,
        }
        InvoiceItemParent {
            "subscription_details" subscription_details,
            "type" type_,
        }
        InvoiceItemParentSubscriptionDetails {
            "subscription" subscription,
            "subscription_item" subscription_item,
        }
        InvoiceItemProrationDetails {
            "credited_items" credited_items,
            "discount_amounts" discount_amounts,
        }
        InvoiceItemProrationDetailsCreditedItems {
            "invoice_item" invoice_item,
            "invoice_line_item_details" invoice_line_item_details,
            "type" type_,
        }
        InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails {
            "invoice" invoice,
            "invoice_line_items" invoice_line_items,
        }
        InvoiceLastFinalizationError {
            "advice_code" advice_code,
            "charge" charge,
            "code" code,
            "decline_code" decline_code,
            "doc_url" doc_url,
            "message" message,
            "network_advice_code" network_advice_code,
            "network_decline_code" network_decline_code,
            "param" param,
            "payment_intent" payment_intent,
            "payment_method" payment_method,
            "payment_method_type" payment_method_type,
            "request_log_url" request_log_url,
            "setup_intent" setup_intent,
            "source" source,
            "type" type_,
        }
        InvoiceLineItem {
            "amount" amount,
            "amount_excluding_tax" amount_excluding_tax,
            "currency" currency,
            "description" description,
            "discount_amounts" discount_amounts,
            "discountable" discountable,
            "discounts" discounts,
            "id" id,
            "invoice" invoice,
            "invoice_item" invoice_item,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "parent" parent,
            "period" period,
            "plan" plan,
            "pretax_credit_amounts" pretax_credit_amounts,
            "price" price,
            "pricing" pricing,
            "proration" proration,
            "proration_details" proration_details,
            "quantity" quantity,
            "quantity_decimal" quantity_decimal,
            "subscription" subscription,
            "subscription_item" subscription_item,
            "subtotal" subtotal,
            "tax_amounts" tax_amounts,
            "tax_rates" tax_rates,
            "taxes" taxes,
            "type" type_,
            "unified_proration" unified_proration,
            "unit_amount_excluding_tax" unit_amount_excluding_tax,
        }
        InvoiceLineItemParent {
            "invoice_item_details" invoice_item_details,
            "subscription_item_details" subscription_item_details,
            "type" type_,
        }
        InvoiceLineItemParentInvoiceItemDetails {
            "invoice_item" invoice_item,
            "proration" proration,
            "proration_details" proration_details,
            "subscription" subscription,
        }
        InvoiceLineItemParentSubscriptionItemDetails {
            "invoice_item" invoice_item,
            "proration" proration,
            "proration_details" proration_details,
            "subscription" subscription,
            "subscription_item" subscription_item,
        }
        InvoiceLineItemTax {
            "amount" amount,
            "tax_behavior" tax_behavior,
            "tax_rate_details" tax_rate_details,
            "taxability_reason" taxability_reason,
            "taxable_amount" taxable_amount,
            "type" type_,
        }
        InvoiceParent {
            "quote_details" quote_details,
            "subscription_details" subscription_details,
            "type" type_,
        }
        InvoiceParentQuoteDetails {
            "quote" quote,
        }
        InvoiceParentSubscriptionDetails {
            "metadata" metadata,
            "subscription" subscription,
            "subscription_proration_date" subscription_proration_date,
        }
        InvoicePayment {
            "amount_paid" amount_paid,
            "amount_requested" amount_requested,
            "created" created,
            "currency" currency,
            "id" id,
            "invoice" invoice,
            "is_default" is_default,
            "livemode" livemode,
            "object" object,
            "payment" payment,
            "status" status,
            "status_transitions" status_transitions,
        }
        InvoicePaymentPayment {
            "charge" charge,
            "payment_intent" payment_intent,
            "payment_record" payment_record,
            "type" type_,
        }
        InvoicePaymentSettings {
            "default_mandate" default_mandate,
            "payment_method_options" payment_method_options,
            "payment_method_types" payment_method_types,
        }
        InvoicePaymentSettingsPaymentMethodOptions {
            "acss_debit" acss_debit,
            "bancontact" bancontact,
            "billie" billie,
            "blik" blik,
            "card" card,
            "customer_balance" customer_balance,
            "konbini" konbini,
            "payto" payto,
            "pix" pix,
            "sepa_debit" sepa_debit,
            "upi" upi,
            "us_bank_account" us_bank_account,
        }
        InvoicePaymentSettingsPaymentMethodOptionsBillie {
            "company_details" company_details,
            "reference" reference,
        }
        InvoicePaymentSettingsPaymentMethodOptionsCard {
            "installments" installments,
            "request_three_d_secure" request_three_d_secure,
        }
        InvoicePaymentSettingsPaymentMethodOptionsPix {
            "amount_includes_iof" amount_includes_iof,
            "expires_after_seconds" expires_after_seconds,
        }
        InvoicePaymentStatusTransitions {
            "canceled_at" canceled_at,
            "paid_at" paid_at,
        }
        InvoiceRendering {
            "amount_tax_display" amount_tax_display,
            "pdf" pdf,
            "template" template,
            "template_version" template_version,
        }
        InvoiceRenderingOptions {
            "amount_tax_display" amount_tax_display,
        }
        InvoiceRenderingPdf {
            "page_size" page_size,
        }
        InvoiceShippingDetails {
            "address" address,
            "carrier" carrier,
            "name" name,
            "phone" phone,
            "tracking_number" tracking_number,
        }
        InvoiceStatusDetails {
            "uncollectible" uncollectible,
        }
        InvoiceStatusDetailsUncollectible {
            "reason" reason,
        }
        InvoiceStatusTransitions {
            "finalized_at" finalized_at,
            "marked_uncollectible_at" marked_uncollectible_at,
            "paid_at" paid_at,
            "voided_at" voided_at,
        }
        InvoiceSubscriptionDetails {
            "metadata" metadata,
        }
        InvoiceThresholdReason {
            "amount_gte" amount_gte,
            "item_reasons" item_reasons,
        }
        InvoiceThresholdReasonItemReason {
            "line_item_ids" line_item_ids,
            "usage_gte" usage_gte,
        }
        InvoiceTotalDiscountAmount {
            "amount" amount,
            "discount" discount,
        }
        InvoiceTotalPretaxCreditAmount {
            "amount" amount,
            "credit_balance_transaction" credit_balance_transaction,
            "discount" discount,
            "type" type_,
        }
        InvoiceTotalTaxAmount {
            "amount" amount,
            "inclusive" inclusive,
            "tax_rate" tax_rate,
            "taxability_reason" taxability_reason,
            "taxable_amount" taxable_amount,
        }
        Issuer {
            "account" account,
            "type" type_,
        }
        IssuingAuthorization {
            "amount" amount,
            "amount_details" amount_details,
            "approved" approved,
            "authorization_method" authorization_method,
            "authorized_amount" authorized_amount,
            "authorized_currency" authorized_currency,
            "balance_transactions" balance_transactions,
            "card" card,
            "card_presence" card_presence,
            "cardholder" cardholder,
            "created" created,
            "currency" currency,
            "fleet" fleet,
            "fraud_challenges" fraud_challenges,
            "fuel" fuel,
            "held_amount" held_amount,
            "held_currency" held_currency,
            "id" id,
            "is_held_amount_controllable" is_held_amount_controllable,
            "livemode" livemode,
            "merchant_amount" merchant_amount,
            "merchant_currency" merchant_currency,
            "merchant_data" merchant_data,
            "metadata" metadata,
            "network_data" network_data,
            "object" object,
            "pending_authorized_amount" pending_authorized_amount,
            "pending_held_amount" pending_held_amount,
            "pending_request" pending_request,
            "request_history" request_history,
            "status" status,
            "token" token,
            "transactions" transactions,
            "treasury" treasury,
            "verification_data" verification_data,
            "verified_by_fraud_challenge" verified_by_fraud_challenge,
            "wallet" wallet,
            "wallet_provider" wallet_provider,
        }
        IssuingAuthorizationFleet {
            "cardholder_prompt_data" cardholder_prompt_data,
            "purchase_type" purchase_type,
            "reported_breakdown" reported_breakdown,
            "service_type" service_type,
        }
        IssuingAuthorizationFleetCardholderPromptData {
            "alphanumeric_id" alphanumeric_id,
            "driver_id" driver_id,
            "odometer" odometer,
            "unspecified_id" unspecified_id,
            "user_id" user_id,
            "vehicle_number" vehicle_number,
        }
        IssuingAuthorizationFraudChallenge {
            "channel" channel,
            "status" status,
            "undeliverable_reason" undeliverable_reason,
        }
        IssuingAuthorizationFuel {
            "industry_product_code" industry_product_code,
            "quantity_decimal" quantity_decimal,
            "type" type_,
            "unit" unit,
            "unit_cost_decimal" unit_cost_decimal,
        }
        IssuingAuthorizationNetworkData {
            "acquiring_institution_id" acquiring_institution_id,
            "system_trace_audit_number" system_trace_audit_number,
            "transaction_id" transaction_id,
        }
        IssuingAuthorizationPendingRequest {
            "amount" amount,
            "amount_details" amount_details,
            "currency" currency,
            "is_amount_controllable" is_amount_controllable,
            "merchant_amount" merchant_amount,
            "merchant_currency" merchant_currency,
            "network_risk_score" network_risk_score,
        }
        IssuingAuthorizationRequestHistory {
            "amount" amount,
            "amount_details" amount_details,
            "approved" approved,
            "authorization_code" authorization_code,
            "authorized_amount" authorized_amount,
            "authorized_currency" authorized_currency,
            "created" created,
            "currency" currency,
            "held_amount" held_amount,
            "held_currency" held_currency,
            "merchant_amount" merchant_amount,
            "merchant_currency" merchant_currency,
            "network_risk_score" network_risk_score,
            "reason" reason,
            "reason_message" reason_message,
            "requested_at" requested_at,
            "violated_authorization_controls" violated_authorization_controls,
        }
        IssuingAuthorizationRequestHistoryViolatedAuthorizationControl {
            "entity" entity,
            "name" name,
        }
        IssuingAuthorizationTreasury {
            "received_credits" received_credits,
            "received_debits" received_debits,
            "transaction" transaction,
        }
        IssuingAuthorizationVerificationData {
            "address_line1_check" address_line1_check,
            "address_postal_code_check" address_postal_code_check,
            "address_zip_check" address_zip_check,
            "authentication" authentication,
            "authentication_exemption" authentication_exemption,
            "cvc_check" cvc_check,
            "expiry_check" expiry_check,
            "postal_code" postal_code,
            "three_d_secure" three_d_secure,
        }
        IssuingAuthorizationVerificationDataAuthenticationExemption {
            "claimed_by" claimed_by,
            "type" type_,
        }
        IssuingAuthorizationVerificationDataThreeDSecure {
            "result" result,
        }
        IssuingCard {
            "authorization_controls" authorization_controls,
            "brand" brand,
            "cancellation_reason" cancellation_reason,
            "cardholder" cardholder,
            "created" created,
            "currency" currency,
            "cvc" cvc,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "financial_account" financial_account,
            "id" id,
            "last4" last4,
            "latest_fraud_warning" latest_fraud_warning,
            "lifecycle_controls" lifecycle_controls,
            "livemode" livemode,
            "metadata" metadata,
            "name" name,
            "number" number,
            "object" object,
            "personalization_design" personalization_design,
            "pin" pin,
            "replaced_by" replaced_by,
            "replacement_for" replacement_for,
            "replacement_reason" replacement_reason,
            "second_line" second_line,
            "shipping" shipping,
            "spending_controls" spending_controls,
            "status" status,
            "type" type_,
            "wallets" wallets,
        }
        IssuingCardAuthorizationControls {
            "allowed_categories" allowed_categories,
            "blocked_categories" blocked_categories,
            "currency" currency,
            "max_approvals" max_approvals,
            "spending_limits" spending_limits,
            "spending_limits_currency" spending_limits_currency,
        }
        IssuingCardLatestFraudWarning {
            "started_at" started_at,
            "type" type_,
        }
        IssuingCardLifecycleControls {
            "cancel_after" cancel_after,
        }
        IssuingCardLifecycleControlsCancelAfter {
            "payment_count" payment_count,
        }
        IssuingCardPin {
            "status" status,
        }
        IssuingCardShipping {
            "address" address,
            "address_validation" address_validation,
            "business_name" business_name,
            "carrier" carrier,
            "customs" customs,
            "delivered_at" delivered_at,
            "eta" eta,
            "name" name,
            "phone" phone,
            "phone_number" phone_number,
            "require_signature" require_signature,
            "service" service,
            "shipped_at" shipped_at,
            "status" status,
            "tracking_number" tracking_number,
            "tracking_url" tracking_url,
            "type" type_,
        }
        IssuingCardShippingAddressValidation {
            "mode" mode,
            "normalized_address" normalized_address,
            "result" result,
        }
        IssuingCardShippingCustoms {
            "eori_number" eori_number,
        }
        IssuingCardWallets {
            "apple_pay" apple_pay,
            "google_pay" google_pay,
            "primary_account_identifier" primary_account_identifier,
        }
        IssuingCardWalletsApplePay {
            "eligible" eligible,
            "ineligible_reason" ineligible_reason,
        }
        IssuingCardWalletsGooglePay {
            "eligible" eligible,
            "ineligible_reason" ineligible_reason,
        }
        IssuingCardholder {
            "authorization_controls" authorization_controls,
            "billing" billing,
            "company" company,
            "created" created,
            "email" email,
            "id" id,
            "individual" individual,
            "is_default" is_default,
            "livemode" livemode,
            "metadata" metadata,
            "name" name,
            "object" object,
            "phone_number" phone_number,
            "preferred_locales" preferred_locales,
            "requirements" requirements,
            "spending_controls" spending_controls,
            "status" status,
            "type" type_,
        }
        IssuingCardholderAuthorizationControls {
            "allowed_categories" allowed_categories,
            "blocked_categories" blocked_categories,
            "spending_limits" spending_limits,
            "spending_limits_currency" spending_limits_currency,
        }
        IssuingCardholderBilling {
            "address" address,
            "name" name,
        }
        IssuingCardholderCompany {
            "tax_id_provided" tax_id_provided,
        }
        IssuingCardholderIndividual {
            "card_issuing" card_issuing,
            "dob" dob,
            "first_name" first_name,
            "last_name" last_name,
            "verification" verification,
        }
        IssuingCardholderIndividualCardIssuing {
            "user_terms_acceptance" user_terms_acceptance,
        }
        IssuingCardholderIndividualCardIssuingUserTermsAcceptance {
            "date" date,
            "ip" ip,
            "user_agent" user_agent,
        }
        IssuingCardholderIndividualVerification {
            "document" document,
        }
        IssuingCardholderIndividualVerificationDocument {
            "back" back,
            "front" front,
        }
        IssuingCardholderRequirements {
            "disabled_reason" disabled_reason,
            "past_due" past_due,
        }
        IssuingDispute {
            "amount" amount,
            "balance_transactions" balance_transactions,
            "created" created,
            "currency" currency,
            "disputed_transaction" disputed_transaction,
            "evidence" evidence,
            "id" id,
            "livemode" livemode,
            "loss_reason" loss_reason,
            "metadata" metadata,
            "object" object,
            "reason" reason,
            "status" status,
            "transaction" transaction,
            "treasury" treasury,
        }
        IssuingDisputeEvidence {
            "canceled" canceled,
            "duplicate" duplicate,
            "fraudulent" fraudulent,
            "merchandise_not_as_described" merchandise_not_as_described,
            "no_valid_authorization" no_valid_authorization,
            "not_received" not_received,
            "other" other,
            "reason" reason,
            "service_not_as_described" service_not_as_described,
        }
        IssuingDisputeEvidenceCanceled {
            "additional_documentation" additional_documentation,
            "canceled_at" canceled_at,
            "cancellation_policy_provided" cancellation_policy_provided,
            "cancellation_reason" cancellation_reason,
            "expected_at" expected_at,
            "explanation" explanation,
            "product_description" product_description,
            "product_type" product_type,
            "return_status" return_status,
            "returned_at" returned_at,
        }
        IssuingDisputeEvidenceDuplicate {
            "additional_documentation" additional_documentation,
            "card_statement" card_statement,
            "cash_receipt" cash_receipt,
            "check_image" check_image,
            "explanation" explanation,
            "original_transaction" original_transaction,
        }
        IssuingDisputeEvidenceFraudulent {
            "additional_documentation" additional_documentation,
            "dispute_explanation" dispute_explanation,
            "explanation" explanation,
            "uncategorized_file" uncategorized_file,
        }
        IssuingDisputeEvidenceMerchandiseNotAsDescribed {
            "additional_documentation" additional_documentation,
            "explanation" explanation,
            "received_at" received_at,
            "return_description" return_description,
            "return_status" return_status,
            "returned_at" returned_at,
        }
        IssuingDisputeEvidenceNoValidAuthorization {
            "additional_documentation" additional_documentation,
            "explanation" explanation,
        }
        IssuingDisputeEvidenceNotReceived {
            "additional_documentation" additional_documentation,
            "expected_at" expected_at,
            "explanation" explanation,
            "product_description" product_description,
            "product_type" product_type,
        }
        IssuingDisputeEvidenceOther {
            "additional_documentation" additional_documentation,
            "dispute_explanation" dispute_explanation,
            "explanation" explanation,
            "product_description" product_description,
            "product_type" product_type,
            "uncategorized_file" uncategorized_file,
        }
        IssuingDisputeEvidenceServiceNotAsDescribed {
            "additional_documentation" additional_documentation,
            "canceled_at" canceled_at,
            "cancellation_reason" cancellation_reason,
            "explanation" explanation,
            "received_at" received_at,
        }
        IssuingDisputeTreasury {
            "debit_reversal" debit_reversal,
            "received_debit" received_debit,
        }
        IssuingPersonalizationDesign {
            "card_logo" card_logo,
            "carrier_text" carrier_text,
            "created" created,
            "id" id,
            "livemode" livemode,
            "lookup_key" lookup_key,
            "metadata" metadata,
            "name" name,
            "object" object,
            "physical_bundle" physical_bundle,
            "preferences" preferences,
            "rejection_reasons" rejection_reasons,
            "status" status,
        }
        IssuingPersonalizationDesignCarrierText {
            "footer_body" footer_body,
            "footer_title" footer_title,
            "header_body" header_body,
            "header_title" header_title,
        }
        IssuingPersonalizationDesignPreferences {
            "is_default" is_default,
            "is_platform_default" is_platform_default,
        }
        IssuingPersonalizationDesignRejectionReasons {
            "card_logo" card_logo,
            "carrier_text" carrier_text,
        }
        IssuingPhysicalBundle {
            "features" features,
            "id" id,
            "livemode" livemode,
            "name" name,
            "object" object,
            "status" status,
            "type" type_,
        }
        IssuingPhysicalBundleFeatures {
            "card_logo" card_logo,
            "carrier_text" carrier_text,
            "second_line" second_line,
        }
        IssuingToken {
            "card" card,
            "created" created,
            "device_fingerprint" device_fingerprint,
            "id" id,
            "last4" last4,
            "livemode" livemode,
            "network" network,
            "network_data" network_data,
            "network_updated_at" network_updated_at,
            "object" object,
            "status" status,
            "wallet_provider" wallet_provider,
        }
        IssuingTokenNetworkData {
            "device" device,
            "mastercard" mastercard,
            "type" type_,
            "visa" visa,
            "wallet_provider" wallet_provider,
        }
        IssuingTokenNetworkDataDevice {
            "device_fingerprint" device_fingerprint,
            "ip_address" ip_address,
            "location" location,
            "name" name,
            "phone_number" phone_number,
            "type" type_,
        }
        IssuingTokenNetworkDataMastercard {
            "card_reference_id" card_reference_id,
            "token_reference_id" token_reference_id,
            "token_requestor_id" token_requestor_id,
            "token_requestor_name" token_requestor_name,
        }
        IssuingTokenNetworkDataVisa {
            "card_reference_id" card_reference_id,
            "token_reference_id" token_reference_id,
            "token_requestor_id" token_requestor_id,
            "token_risk_score" token_risk_score,
        }
        IssuingTokenNetworkDataWalletProvider {
            "account_id" account_id,
            "account_trust_score" account_trust_score,
            "card_number_source" card_number_source,
            "cardholder_address" cardholder_address,
            "cardholder_name" cardholder_name,
            "device_trust_score" device_trust_score,
            "hashed_account_email_address" hashed_account_email_address,
            "reason_codes" reason_codes,
            "suggested_decision" suggested_decision,
            "suggested_decision_version" suggested_decision_version,
        }
        IssuingTokenNetworkDataWalletProviderCardholderAddress {
            "line1" line1,
            "postal_code" postal_code,
        }
        IssuingTransaction {
            "amount" amount,
            "amount_details" amount_details,
            "authorization" authorization,
            "balance_transaction" balance_transaction,
            "card" card,
            "cardholder" cardholder,
            "created" created,
            "currency" currency,
            "dispute" dispute,
            "id" id,
            "livemode" livemode,
            "merchant_amount" merchant_amount,
            "merchant_currency" merchant_currency,
            "merchant_data" merchant_data,
            "metadata" metadata,
            "network_data" network_data,
            "object" object,
            "purchase_details" purchase_details,
            "token" token,
            "treasury" treasury,
            "type" type_,
            "wallet" wallet,
        }
        IssuingTransactionNetworkData {
            "authorization_code" authorization_code,
            "processing_date" processing_date,
            "transaction_id" transaction_id,
        }
        IssuingTransactionPurchaseDetails {
            "fleet" fleet,
            "flight" flight,
            "fuel" fuel,
            "lodging" lodging,
            "receipt" receipt,
            "reference" reference,
        }
        IssuingTransactionPurchaseDetailsFleet {
            "cardholder_prompt_data" cardholder_prompt_data,
            "purchase_type" purchase_type,
            "reported_breakdown" reported_breakdown,
            "service_type" service_type,
        }
        IssuingTransactionPurchaseDetailsFleetCardholderPromptData {
            "driver_id" driver_id,
            "odometer" odometer,
            "unspecified_id" unspecified_id,
            "user_id" user_id,
            "vehicle_number" vehicle_number,
        }
        IssuingTransactionPurchaseDetailsFlight {
            "departure_at" departure_at,
            "passenger_name" passenger_name,
            "refundable" refundable,
            "segments" segments,
            "travel_agency" travel_agency,
        }
        IssuingTransactionPurchaseDetailsFlightSegment {
            "arrival_airport_code" arrival_airport_code,
            "carrier" carrier,
            "departure_airport_code" departure_airport_code,
            "flight_number" flight_number,
            "service_class" service_class,
            "stopover_allowed" stopover_allowed,
        }
        IssuingTransactionPurchaseDetailsFuel {
            "industry_product_code" industry_product_code,
            "quantity_decimal" quantity_decimal,
            "type" type_,
            "unit" unit,
            "unit_cost_decimal" unit_cost_decimal,
            "volume_decimal" volume_decimal,
        }
        IssuingTransactionPurchaseDetailsLodging {
            "check_in_at" check_in_at,
            "nights" nights,
        }
        IssuingTransactionPurchaseDetailsReceipt {
            "description" description,
            "quantity" quantity,
            "total" total,
            "unit_cost" unit_cost,
        }
        IssuingTransactionTreasury {
            "received_credit" received_credit,
            "received_debit" received_debit,
        }
        LineItem {
            "adjustable_quantity" adjustable_quantity,
            "amount_discount" amount_discount,
            "amount_subtotal" amount_subtotal,
            "amount_tax" amount_tax,
            "amount_total" amount_total,
            "currency" currency,
            "description" description,
            "discounts" discounts,
            "id" id,
            "metadata" metadata,
            "object" object,
            "price" price,
            "product" product,
            "quantity" quantity,
            "taxes" taxes,
        }
        LineItemDiscount {
            "amount" amount,
            "discount" discount,
        }
        LineItemTax {
            "amount" amount,
            "rate" rate,
            "taxability_reason" taxability_reason,
            "taxable_amount" taxable_amount,
        }
        Location {
            "city" city,
            "country" country,
            "latitude" latitude,
            "longitude" longitude,
            "region" region,
        }
        ManagedPayments {
            "enabled" enabled,
        }
        Mandate {
            "customer_acceptance" customer_acceptance,
            "id" id,
            "livemode" livemode,
            "multi_use" multi_use,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "payment_method" payment_method,
            "payment_method_details" payment_method_details,
            "single_use" single_use,
            "status" status,
            "type" type_,
        }
        MandateCustomerAcceptance {
            "accepted_at" accepted_at,
            "offline" offline,
            "online" online,
            "type" type_,
        }
        MandateCustomerAcceptanceOnline {
            "ip_address" ip_address,
            "user_agent" user_agent,
        }
        MandateMultiUse {
            "amount" amount,
            "currency" currency,
        }
        MandateOptions {
            "reference_prefix" reference_prefix,
        }
        MandatePaymentMethodDetails {
            "acss_debit" acss_debit,
            "amazon_pay" amazon_pay,
            "au_becs_debit" au_becs_debit,
            "bacs_debit" bacs_debit,
            "blik" blik,
            "card" card,
            "cashapp" cashapp,
            "kakao_pay" kakao_pay,
            "klarna" klarna,
            "kr_card" kr_card,
            "link" link,
            "naver_pay" naver_pay,
            "nz_bank_account" nz_bank_account,
            "paypal" paypal,
            "payto" payto,
            "pix" pix,
            "revolut_pay" revolut_pay,
            "sepa_debit" sepa_debit,
            "twint" twint,
            "type" type_,
            "upi" upi,
            "us_bank_account" us_bank_account,
        }
        MandatePaymentMethodDetailsAcssDebit {
            "default_for" default_for,
            "interval_description" interval_description,
            "payment_schedule" payment_schedule,
            "transaction_type" transaction_type,
        }
        MandatePaymentMethodDetailsAuBecsDebit {
            "url" url,
        }
        MandatePaymentMethodDetailsBacsDebit {
            "display_name" display_name,
            "network_status" network_status,
            "reference" reference,
            "revocation_reason" revocation_reason,
            "service_user_number" service_user_number,
            "url" url,
        }
        MandatePaymentMethodDetailsBlik {
            "expires_after" expires_after,
            "expires_at" expires_at,
            "off_session" off_session,
            "type" type_,
        }
        MandatePaymentMethodDetailsCard {
            "india" india,
        }
        MandatePaymentMethodDetailsCardIndia {
            "inactive_reason" inactive_reason,
        }
        MandatePaymentMethodDetailsPaypal {
            "billing_agreement_id" billing_agreement_id,
            "payer_id" payer_id,
        }
        MandatePaymentMethodDetailsPayto {
            "amount" amount,
            "amount_type" amount_type,
            "end_date" end_date,
            "payment_schedule" payment_schedule,
            "payments_per_period" payments_per_period,
            "purpose" purpose,
            "start_date" start_date,
        }
        MandatePaymentMethodDetailsPix {
            "amount_includes_iof" amount_includes_iof,
            "amount_type" amount_type,
            "end_date" end_date,
            "payment_schedule" payment_schedule,
            "reference" reference,
            "start_date" start_date,
        }
        MandatePaymentMethodDetailsSepaDebit {
            "reference" reference,
            "url" url,
        }
        MandatePaymentMethodDetailsUpi {
            "amount" amount,
            "amount_type" amount_type,
            "description" description,
            "end_date" end_date,
        }
        MandatePaymentMethodDetailsUsBankAccount {
            "collection_method" collection_method,
        }
        MandateSingleUse {
            "amount" amount,
            "currency" currency,
        }
        MerchantData {
            "category" category,
            "category_code" category_code,
            "city" city,
            "country" country,
            "name" name,
            "network_id" network_id,
            "postal_code" postal_code,
            "state" state,
            "tax_id" tax_id,
            "terminal_id" terminal_id,
            "url" url,
        }
        MeterErrorReason {
            "error_count" error_count,
            "error_types" error_types,
        }
        MeterErrorType {
            "code" code,
            "error_count" error_count,
            "sample_errors" sample_errors,
        }
        MeterSampleError {
            "error_message" error_message,
            "request" request,
        }
        MeterSampleErrorRequest {
            "identifier" identifier,
        }
        NameCollection {
            "business" business,
            "individual" individual,
        }
        NameCollectionBusiness {
            "enabled" enabled,
            "optional" optional,
        }
        NameCollectionIndividual {
            "enabled" enabled,
            "optional" optional,
        }
        Networks {
            "available" available,
            "preferred" preferred,
        }
        NextActionCashappHandleRedirectOrDisplayQrCode {
            "hosted_instructions_url" hosted_instructions_url,
            "mobile_auth_url" mobile_auth_url,
            "qr_code" qr_code,
        }
        NextActionPixDisplayQrCode {
            "data" data,
            "expires_at" expires_at,
            "hosted_instructions_url" hosted_instructions_url,
            "image_url_png" image_url_png,
            "image_url_svg" image_url_svg,
        }
        NextActionRedirectToUrl {
            "return_url" return_url,
            "url" url,
        }
        NextActionUpiHandleRedirectOrDisplayQrCode {
            "hosted_instructions_url" hosted_instructions_url,
            "qr_code" qr_code,
        }
        NextActionVerifyWithMicrodeposits {
            "arrival_date" arrival_date,
            "hosted_verification_url" hosted_verification_url,
            "microdeposit_type" microdeposit_type,
        }
        OffSession {
            "amount" amount,
            "currency" currency,
            "interval" interval,
            "interval_count" interval_count,
        }
        OptionalItem {
            "adjustable_quantity" adjustable_quantity,
            "price" price,
            "quantity" quantity,
        }
        OptionsDocument {
            "allowed_types" allowed_types,
            "require_id_number" require_id_number,
            "require_live_capture" require_live_capture,
            "require_matching_selfie" require_matching_selfie,
        }
        Order {
            "amount" amount,
            "amount_returned" amount_returned,
            "amount_subtotal" amount_subtotal,
            "amount_total" amount_total,
            "application" application,
            "application_fee" application_fee,
            "automatic_tax" automatic_tax,
            "billing_details" billing_details,
            "charge" charge,
            "client_secret" client_secret,
            "created" created,
            "currency" currency,
            "customer" customer,
            "description" description,
            "discounts" discounts,
            "email" email,
            "external_coupon_code" external_coupon_code,
            "id" id,
            "ip_address" ip_address,
            "items" items,
            "line_items" line_items,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "payment" payment,
            "returns" returns,
            "selected_shipping_method" selected_shipping_method,
            "shipping" shipping,
            "shipping_cost" shipping_cost,
            "shipping_details" shipping_details,
            "shipping_methods" shipping_methods,
            "status" status,
            "status_transitions" status_transitions,
            "tax_details" tax_details,
            "total_details" total_details,
            "updated" updated,
            "upstream_id" upstream_id,
        }
        OrderAutomaticTax {
            "enabled" enabled,
            "status" status,
        }
        OrderBillingDetails {
            "address" address,
            "email" email,
            "name" name,
            "phone" phone,
        }
        OrderItem {
            "amount" amount,
            "currency" currency,
            "description" description,
            "object" object,
            "parent" parent,
            "quantity" quantity,
            "type" type_,
        }
        OrderPayment {
            "payment_intent" payment_intent,
            "settings" settings,
            "status" status,
        }
        OrderPaymentSettings {
            "application_fee_amount" application_fee_amount,
            "automatic_payment_methods" automatic_payment_methods,
            "payment_method_options" payment_method_options,
            "payment_method_types" payment_method_types,
            "return_url" return_url,
            "statement_descriptor" statement_descriptor,
            "statement_descriptor_suffix" statement_descriptor_suffix,
            "transfer_data" transfer_data,
        }
        OrderPaymentSettingsAutomaticPaymentMethods {
            "enabled" enabled,
        }
        OrderPaymentSettingsPaymentMethodOptions {
            "acss_debit" acss_debit,
            "afterpay_clearpay" afterpay_clearpay,
            "alipay" alipay,
            "bancontact" bancontact,
            "card" card,
            "customer_balance" customer_balance,
            "ideal" ideal,
            "klarna" klarna,
            "link" link,
            "oxxo" oxxo,
            "p24" p24,
            "paypal" paypal,
            "sepa_debit" sepa_debit,
            "sofort" sofort,
            "wechat_pay" wechat_pay,
        }
        OrderPaymentSettingsPaymentMethodOptionsAcssDebit {
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
            "verification_method" verification_method,
        }
        OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay {
            "capture_method" capture_method,
            "reference" reference,
            "setup_future_usage" setup_future_usage,
        }
        OrderPaymentSettingsPaymentMethodOptionsCard {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        OrderPaymentSettingsPaymentMethodOptionsCustomerBalance {
            "bank_transfer" bank_transfer,
            "funding_type" funding_type,
            "setup_future_usage" setup_future_usage,
        }
        OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            "eu_bank_transfer" eu_bank_transfer,
            "requested_address_types" requested_address_types,
            "type" type_,
        }
        OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            "country" country,
        }
        OrderPaymentSettingsPaymentMethodOptionsKlarna {
            "capture_method" capture_method,
            "preferred_locale" preferred_locale,
            "setup_future_usage" setup_future_usage,
        }
        OrderPaymentSettingsPaymentMethodOptionsPaypal {
            "capture_method" capture_method,
            "preferred_locale" preferred_locale,
        }
        OrderPaymentSettingsPaymentMethodOptionsSepaDebit {
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
        }
        OrderReturn {
            "amount" amount,
            "created" created,
            "currency" currency,
            "id" id,
            "items" items,
            "livemode" livemode,
            "object" object,
            "order" order,
            "refund" refund,
        }
        OrderShippingCost {
            "amount_subtotal" amount_subtotal,
            "amount_tax" amount_tax,
            "amount_total" amount_total,
            "shipping_rate" shipping_rate,
            "taxes" taxes,
        }
        OrderShippingCostTax {
            "amount" amount,
            "rate" rate,
        }
        OrderShippingDetails {
            "address" address,
            "name" name,
            "phone" phone,
        }
        OrderShippingMethod {
            "amount" amount,
            "currency" currency,
            "delivery_estimate" delivery_estimate,
            "description" description,
            "id" id,
        }
        OrderShippingMethodDeliveryEstimate {
            "date" date,
            "earliest" earliest,
            "latest" latest,
            "type" type_,
        }
        OrderStatusTransitions {
            "canceled" canceled,
            "fulfiled" fulfiled,
            "paid" paid,
            "returned" returned,
        }
        OrderTaxDetails {
            "tax_exempt" tax_exempt,
            "tax_ids" tax_ids,
        }
        OrderTaxDetailsTaxId {
            "type" type_,
            "value" value,
        }
        OrderTotalDetails {
            "amount_discount" amount_discount,
            "amount_shipping" amount_shipping,
            "amount_tax" amount_tax,
            "breakdown" breakdown,
        }
        OrderTotalDetailsBreakdown {
            "discounts" discounts,
            "taxes" taxes,
        }
        PackageDimensions {
            "height" height,
            "length" length,
            "weight" weight,
            "width" width,
        }
        PaymentIntent {
            "allowed_payment_method_types" allowed_payment_method_types,
            "amount" amount,
            "amount_capturable" amount_capturable,
            "amount_details" amount_details,
            "amount_received" amount_received,
            "application" application,
            "application_fee_amount" application_fee_amount,
            "automatic_payment_methods" automatic_payment_methods,
            "canceled_at" canceled_at,
            "cancellation_reason" cancellation_reason,
            "capture_method" capture_method,
            "charges" charges,
            "client_secret" client_secret,
            "confirmation_method" confirmation_method,
            "created" created,
            "currency" currency,
            "customer" customer,
            "customer_account" customer_account,
            "description" description,
            "excluded_payment_method_types" excluded_payment_method_types,
            "hooks" hooks,
            "id" id,
            "invoice" invoice,
            "last_payment_error" last_payment_error,
            "latest_charge" latest_charge,
            "livemode" livemode,
            "managed_payments" managed_payments,
            "metadata" metadata,
            "next_action" next_action,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "payment_details" payment_details,
            "payment_method" payment_method,
            "payment_method_configuration_details" payment_method_configuration_details,
            "payment_method_options" payment_method_options,
            "payment_method_types" payment_method_types,
            "payment_record" payment_record,
            "presentment_details" presentment_details,
            "processing" processing,
            "receipt_email" receipt_email,
            "review" review,
            "setup_future_usage" setup_future_usage,
            "shipping" shipping,
            "source" source,
            "statement_descriptor" statement_descriptor,
            "statement_descriptor_suffix" statement_descriptor_suffix,
            "status" status,
            "transfer_data" transfer_data,
            "transfer_group" transfer_group,
        }
        PaymentIntentAmountDetails {
            "discount_amount" discount_amount,
            "error" error,
            "line_items" line_items,
            "shipping" shipping,
            "tax" tax,
            "tip" tip,
        }
        PaymentIntentAmountDetailsError {
            "code" code,
            "message" message,
        }
        PaymentIntentAmountDetailsLineItem {
            "discount_amount" discount_amount,
            "id" id,
            "object" object,
            "payment_method_options" payment_method_options,
            "product_code" product_code,
            "product_name" product_name,
            "quantity" quantity,
            "tax" tax,
            "unit_cost" unit_cost,
            "unit_of_measure" unit_of_measure,
        }
        PaymentIntentAmountDetailsLineItemPaymentMethodOptions {
            "card" card,
            "card_present" card_present,
            "klarna" klarna,
            "paypal" paypal,
        }
        PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard {
            "commodity_code" commodity_code,
        }
        PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent {
            "commodity_code" commodity_code,
        }
        PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna {
            "image_url" image_url,
            "product_url" product_url,
            "reference" reference,
            "subscription_reference" subscription_reference,
        }
        PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal {
            "category" category,
            "description" description,
            "sold_by" sold_by,
        }
        PaymentIntentAmountDetailsShipping {
            "amount" amount,
            "from_postal_code" from_postal_code,
            "to_postal_code" to_postal_code,
        }
        PaymentIntentAmountDetailsTax {
            "total_tax_amount" total_tax_amount,
        }
        PaymentIntentAmountDetailsTip {
            "amount" amount,
        }
        PaymentIntentHooks {
            "inputs" inputs,
        }
        PaymentIntentHooksInputs {
            "tax" tax,
        }
        PaymentIntentHooksInputsTax {
            "calculation" calculation,
        }
        PaymentIntentLastPaymentError {
            "advice_code" advice_code,
            "charge" charge,
            "code" code,
            "decline_code" decline_code,
            "doc_url" doc_url,
            "message" message,
            "network_advice_code" network_advice_code,
            "network_decline_code" network_decline_code,
            "param" param,
            "payment_intent" payment_intent,
            "payment_method" payment_method,
            "payment_method_type" payment_method_type,
            "request_log_url" request_log_url,
            "setup_intent" setup_intent,
            "source" source,
            "type" type_,
        }
        PaymentIntentNextAction {
            "alipay_handle_redirect" alipay_handle_redirect,
            "blik_authorize" blik_authorize,
            "boleto_display_details" boleto_display_details,
            "card_await_notification" card_await_notification,
            "cashapp_handle_redirect_or_display_qr_code" cashapp_handle_redirect_or_display_qr_code,
            "display_bank_transfer_instructions" display_bank_transfer_instructions,
            "klarna_display_qr_code" klarna_display_qr_code,
            "konbini_display_details" konbini_display_details,
            "multibanco_display_details" multibanco_display_details,
            "oxxo_display_details" oxxo_display_details,
            "paynow_display_qr_code" paynow_display_qr_code,
            "pix_display_qr_code" pix_display_qr_code,
            "promptpay_display_qr_code" promptpay_display_qr_code,
            "redirect_to_url" redirect_to_url,
            "swish_handle_redirect_or_display_qr_code" swish_handle_redirect_or_display_qr_code,
            "type" type_,
            "upi_handle_redirect_or_display_qr_code" upi_handle_redirect_or_display_qr_code,
            "use_stripe_sdk" use_stripe_sdk,
            "verify_with_microdeposits" verify_with_microdeposits,
            "wechat_pay_display_qr_code" wechat_pay_display_qr_code,
            "wechat_pay_redirect_to_android_app" wechat_pay_redirect_to_android_app,
            "wechat_pay_redirect_to_ios_app" wechat_pay_redirect_to_ios_app,
        }
        PaymentIntentNextActionAlipayHandleRedirect {
            "native_data" native_data,
            "native_url" native_url,
            "return_url" return_url,
            "url" url,
        }
        PaymentIntentNextActionBoletoDisplayDetails {
            "expires_at" expires_at,
            "hosted_voucher_url" hosted_voucher_url,
            "number" number,
            "pdf" pdf,
        }
        PaymentIntentNextActionCardAwaitNotification {
            "charge_attempt_at" charge_attempt_at,
            "customer_approval_required" customer_approval_required,
        }
        PaymentIntentNextActionDisplayBankTransferInstructions {
            "amount_remaining" amount_remaining,
            "currency" currency,
            "financial_addresses" financial_addresses,
            "hosted_instructions_url" hosted_instructions_url,
            "reference" reference,
            "type" type_,
        }
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress {
            "aba" aba,
            "iban" iban,
            "sort_code" sort_code,
            "spei" spei,
            "supported_networks" supported_networks,
            "swift" swift,
            "type" type_,
            "zengin" zengin,
        }
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba {
            "account_holder_address" account_holder_address,
            "account_holder_name" account_holder_name,
            "account_number" account_number,
            "account_type" account_type,
            "bank_address" bank_address,
            "bank_name" bank_name,
            "routing_number" routing_number,
        }
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban {
            "account_holder_address" account_holder_address,
            "account_holder_name" account_holder_name,
            "bank_address" bank_address,
            "bic" bic,
            "country" country,
            "iban" iban,
        }
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode {
            "account_holder_address" account_holder_address,
            "account_holder_name" account_holder_name,
            "account_number" account_number,
            "bank_address" bank_address,
            "sort_code" sort_code,
        }
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei {
            "account_holder_address" account_holder_address,
            "account_holder_name" account_holder_name,
            "bank_address" bank_address,
            "bank_code" bank_code,
            "bank_name" bank_name,
            "clabe" clabe,
        }
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift {
            "account_holder_address" account_holder_address,
            "account_holder_name" account_holder_name,
            "account_number" account_number,
            "account_type" account_type,
            "bank_address" bank_address,
            "bank_name" bank_name,
            "swift_code" swift_code,
        }
        PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin {
            "account_holder_address" account_holder_address,
            "account_holder_name" account_holder_name,
            "account_number" account_number,
            "account_type" account_type,
            "bank_address" bank_address,
            "bank_code" bank_code,
            "bank_name" bank_name,
            "branch_code" branch_code,
            "branch_name" branch_name,
        }
        PaymentIntentNextActionKlarnaDisplayQrCode {
            "data" data,
            "expires_at" expires_at,
            "image_url_png" image_url_png,
            "image_url_svg" image_url_svg,
        }
        PaymentIntentNextActionKonbiniDisplayDetails {
            "expires_at" expires_at,
            "hosted_voucher_url" hosted_voucher_url,
            "stores" stores,
        }
        PaymentIntentNextActionKonbiniDisplayDetailsStores {
            "familymart" familymart,
            "lawson" lawson,
            "ministop" ministop,
            "seicomart" seicomart,
        }
        PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart {
            "confirmation_number" confirmation_number,
            "payment_code" payment_code,
        }
        PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson {
            "confirmation_number" confirmation_number,
            "payment_code" payment_code,
        }
        PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop {
            "confirmation_number" confirmation_number,
            "payment_code" payment_code,
        }
        PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart {
            "confirmation_number" confirmation_number,
            "payment_code" payment_code,
        }
        PaymentIntentNextActionMultibancoDisplayDetails {
            "entity" entity,
            "expires_at" expires_at,
            "hosted_voucher_url" hosted_voucher_url,
            "reference" reference,
        }
        PaymentIntentNextActionOxxoDisplayDetails {
            "expires_after" expires_after,
            "hosted_voucher_url" hosted_voucher_url,
            "number" number,
        }
        PaymentIntentNextActionPaynowDisplayQrCode {
            "data" data,
            "hosted_instructions_url" hosted_instructions_url,
            "image_url_png" image_url_png,
            "image_url_svg" image_url_svg,
        }
        PaymentIntentNextActionPromptpayDisplayQrCode {
            "data" data,
            "hosted_instructions_url" hosted_instructions_url,
            "image_url_png" image_url_png,
            "image_url_svg" image_url_svg,
        }
        PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
            "hosted_instructions_url" hosted_instructions_url,
            "mobile_auth_url" mobile_auth_url,
            "qr_code" qr_code,
        }
        PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode {
            "data" data,
            "expires_at" expires_at,
            "image_url_png" image_url_png,
            "image_url_svg" image_url_svg,
        }
        PaymentIntentNextActionWechatPayDisplayQrCode {
            "data" data,
            "hosted_instructions_url" hosted_instructions_url,
            "image_data_url" image_data_url,
            "image_url_png" image_url_png,
            "image_url_svg" image_url_svg,
        }
        PaymentIntentNextActionWechatPayRedirectToAndroidApp {
            "app_id" app_id,
            "nonce_str" nonce_str,
            "package" package,
            "partner_id" partner_id,
            "prepay_id" prepay_id,
            "sign" sign,
            "timestamp" timestamp,
        }
        PaymentIntentNextActionWechatPayRedirectToIosApp {
            "native_url" native_url,
        }
        PaymentIntentPaymentDetails {
            "customer_reference" customer_reference,
            "order_reference" order_reference,
        }
        PaymentIntentPaymentMethodOptions {
            "acss_debit" acss_debit,
            "affirm" affirm,
            "afterpay_clearpay" afterpay_clearpay,
            "alipay" alipay,
            "alma" alma,
            "amazon_pay" amazon_pay,
            "au_becs_debit" au_becs_debit,
            "bacs_debit" bacs_debit,
            "bancontact" bancontact,
            "billie" billie,
            "bizum" bizum,
            "blik" blik,
            "boleto" boleto,
            "card" card,
            "card_present" card_present,
            "cashapp" cashapp,
            "crypto" crypto,
            "customer_balance" customer_balance,
            "eps" eps,
            "fpx" fpx,
            "giropay" giropay,
            "grabpay" grabpay,
            "ideal" ideal,
            "interac_present" interac_present,
            "kakao_pay" kakao_pay,
            "klarna" klarna,
            "konbini" konbini,
            "kr_card" kr_card,
            "link" link,
            "mb_way" mb_way,
            "mobilepay" mobilepay,
            "multibanco" multibanco,
            "naver_pay" naver_pay,
            "nz_bank_account" nz_bank_account,
            "oxxo" oxxo,
            "p24" p24,
            "pay_by_bank" pay_by_bank,
            "payco" payco,
            "paynow" paynow,
            "paypal" paypal,
            "paypay" paypay,
            "payto" payto,
            "pix" pix,
            "promptpay" promptpay,
            "revolut_pay" revolut_pay,
            "samsung_pay" samsung_pay,
            "satispay" satispay,
            "scalapay" scalapay,
            "sepa_debit" sepa_debit,
            "sequra" sequra,
            "sofort" sofort,
            "sunbit" sunbit,
            "swish" swish,
            "twint" twint,
            "upi" upi,
            "us_bank_account" us_bank_account,
            "wechat_pay" wechat_pay,
            "zip" zip,
        }
        PaymentIntentPaymentMethodOptionsAcssDebit {
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
            "target_date" target_date,
            "verification_method" verification_method,
        }
        PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions {
            "custom_mandate_url" custom_mandate_url,
            "interval_description" interval_description,
            "payment_schedule" payment_schedule,
            "transaction_type" transaction_type,
        }
        PaymentIntentPaymentMethodOptionsAffirm {
            "capture_method" capture_method,
            "preferred_locale" preferred_locale,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsAfterpayClearpay {
            "capture_method" capture_method,
            "reference" reference,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsAuBecsDebit {
            "setup_future_usage" setup_future_usage,
            "target_date" target_date,
        }
        PaymentIntentPaymentMethodOptionsBillie {
            "capture_method" capture_method,
            "company_details" company_details,
            "reference" reference,
        }
        PaymentIntentPaymentMethodOptionsBlik {
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsBlikMandateOptions {
            "expires_at" expires_at,
            "type" type_,
        }
        PaymentIntentPaymentMethodOptionsCard {
            "capture_method" capture_method,
            "installments" installments,
            "mandate_options" mandate_options,
            "network" network,
            "request_extended_authorization" request_extended_authorization,
            "request_incremental_authorization" request_incremental_authorization,
            "request_multicapture" request_multicapture,
            "request_overcapture" request_overcapture,
            "request_three_d_secure" request_three_d_secure,
            "require_cvc_recollection" require_cvc_recollection,
            "setup_credential_usage" setup_credential_usage,
            "setup_future_usage" setup_future_usage,
            "statement_descriptor_suffix_kana" statement_descriptor_suffix_kana,
            "statement_descriptor_suffix_kanji" statement_descriptor_suffix_kanji,
            "stored_credential_usage" stored_credential_usage,
        }
        PaymentIntentPaymentMethodOptionsCardInstallments {
            "available_plans" available_plans,
            "enabled" enabled,
            "plan" plan,
        }
        PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan {
            "count" count,
            "interval" interval,
            "type" type_,
        }
        PaymentIntentPaymentMethodOptionsCardMandateOptions {
            "amount" amount,
            "amount_type" amount_type,
            "description" description,
            "end_date" end_date,
            "interval" interval,
            "interval_count" interval_count,
            "reference" reference,
            "start_date" start_date,
            "supported_types" supported_types,
        }
        PaymentIntentPaymentMethodOptionsCardPresent {
            "capture_method" capture_method,
            "request_extended_authorization" request_extended_authorization,
            "request_incremental_authorization_support" request_incremental_authorization_support,
            "routing" routing,
        }
        PaymentIntentPaymentMethodOptionsCardPresentRouting {
            "requested_priority" requested_priority,
        }
        PaymentIntentPaymentMethodOptionsCashapp {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsCrypto {
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsCustomerBalance {
            "bank_transfer" bank_transfer,
            "funding_type" funding_type,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer {
            "eu_bank_transfer" eu_bank_transfer,
            "requested_address_types" requested_address_types,
            "type" type_,
        }
        PaymentIntentPaymentMethodOptionsKlarna {
            "capture_method" capture_method,
            "preferred_locale" preferred_locale,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsKonbini {
            "confirmation_number" confirmation_number,
            "expires_after_days" expires_after_days,
            "expires_at" expires_at,
            "product_description" product_description,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsMbWay {
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsNzBankAccount {
            "setup_future_usage" setup_future_usage,
            "target_date" target_date,
        }
        PaymentIntentPaymentMethodOptionsPayto {
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsPaytoMandateOptions {
            "amount" amount,
            "amount_type" amount_type,
            "end_date" end_date,
            "payment_schedule" payment_schedule,
            "payments_per_period" payments_per_period,
            "purpose" purpose,
        }
        PaymentIntentPaymentMethodOptionsPix {
            "amount_includes_iof" amount_includes_iof,
            "expires_after_seconds" expires_after_seconds,
            "expires_at" expires_at,
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsPromptpay {
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsSatispay {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsSequra {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsSwish {
            "reference" reference,
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsUpi {
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentPaymentMethodOptionsUsBankAccount {
            "financial_connections" financial_connections,
            "mandate_options" mandate_options,
            "preferred_settlement_speed" preferred_settlement_speed,
            "setup_future_usage" setup_future_usage,
            "target_date" target_date,
            "transaction_purpose" transaction_purpose,
            "verification_method" verification_method,
        }
        PaymentIntentPaymentMethodOptionsZip {
            "setup_future_usage" setup_future_usage,
        }
        PaymentIntentProcessing {
            "card" card,
            "type" type_,
        }
        PaymentIntentProcessingCard {
            "customer_notification" customer_notification,
        }
        PaymentIntentProcessingCardCustomerNotification {
            "approval_requested" approval_requested,
            "completes_at" completes_at,
        }
        PaymentIntentTransferData {
            "amount" amount,
            "description" description,
            "destination" destination,
            "metadata" metadata,
            "payment_data" payment_data,
        }
        PaymentIntentTransferDataPaymentData {
            "description" description,
            "metadata" metadata,
        }
        PaymentLink {
            "active" active,
            "after_completion" after_completion,
            "allow_promotion_codes" allow_promotion_codes,
            "application" application,
            "application_fee_amount" application_fee_amount,
            "application_fee_percent" application_fee_percent,
            "automatic_tax" automatic_tax,
            "billing_address_collection" billing_address_collection,
            "consent_collection" consent_collection,
            "currency" currency,
            "custom_fields" custom_fields,
            "custom_text" custom_text,
            "customer_creation" customer_creation,
            "id" id,
            "inactive_message" inactive_message,
            "invoice_creation" invoice_creation,
            "line_items" line_items,
            "livemode" livemode,
            "managed_payments" managed_payments,
            "metadata" metadata,
            "name_collection" name_collection,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "optional_items" optional_items,
            "payment_intent_data" payment_intent_data,
            "payment_method_collection" payment_method_collection,
            "payment_method_options" payment_method_options,
            "payment_method_types" payment_method_types,
            "phone_number_collection" phone_number_collection,
            "restrictions" restrictions,
            "shipping_address_collection" shipping_address_collection,
            "shipping_options" shipping_options,
            "submit_type" submit_type,
            "subscription_data" subscription_data,
            "tax_id_collection" tax_id_collection,
            "transfer_data" transfer_data,
            "url" url,
        }
        PaymentLinkAfterCompletion {
            "hosted_confirmation" hosted_confirmation,
            "redirect" redirect,
            "type" type_,
        }
        PaymentLinkAfterCompletionRedirect {
            "url" url,
        }
        PaymentLinkAutomaticTax {
            "enabled" enabled,
            "liability" liability,
        }
        PaymentLinkCustomField {
            "dropdown" dropdown,
            "key" key,
            "label" label,
            "numeric" numeric,
            "optional" optional,
            "text" text,
            "type" type_,
        }
        PaymentLinkCustomFieldDropdown {
            "default_value" default_value,
            "options" options,
        }
        PaymentLinkCustomFieldNumeric {
            "default_value" default_value,
            "maximum_length" maximum_length,
            "minimum_length" minimum_length,
        }
        PaymentLinkCustomFieldText {
            "default_value" default_value,
            "maximum_length" maximum_length,
            "minimum_length" minimum_length,
        }
        PaymentLinkPaymentIntentData {
            "capture_method" capture_method,
            "description" description,
            "metadata" metadata,
            "setup_future_usage" setup_future_usage,
            "statement_descriptor" statement_descriptor,
            "statement_descriptor_suffix" statement_descriptor_suffix,
            "transfer_group" transfer_group,
        }
        PaymentLinkPaymentMethodOptions {
            "card" card,
        }
        PaymentLinkPaymentMethodOptionsCard {
            "restrictions" restrictions,
        }
        PaymentLinkPaymentMethodOptionsCardRestrictions {
            "brands_blocked" brands_blocked,
        }
        PaymentLinkRestrictions {
            "completed_sessions" completed_sessions,
        }
        PaymentLinkRestrictionsCompletedSessions {
            "count" count,
            "limit" limit,
        }
        PaymentLinkSubscriptionData {
            "description" description,
            "invoice_settings" invoice_settings,
            "metadata" metadata,
            "trial_period_days" trial_period_days,
            "trial_settings" trial_settings,
        }
        PaymentLinkSubscriptionDataTrialSettings {
            "end_behavior" end_behavior,
        }
        PaymentLinkSubscriptionDataTrialSettingsEndBehavior {
            "missing_payment_method" missing_payment_method,
        }
        PaymentMethod {
            "acss_debit" acss_debit,
            "affirm" affirm,
            "afterpay_clearpay" afterpay_clearpay,
            "alipay" alipay,
            "allow_redisplay" allow_redisplay,
            "alma" alma,
            "amazon_pay" amazon_pay,
            "au_becs_debit" au_becs_debit,
            "bacs_debit" bacs_debit,
            "bancontact" bancontact,
            "billie" billie,
            "billing_details" billing_details,
            "bizum" bizum,
            "blik" blik,
            "boleto" boleto,
            "card" card,
            "card_present" card_present,
            "cashapp" cashapp,
            "created" created,
            "crypto" crypto,
            "custom" custom,
            "customer" customer,
            "customer_account" customer_account,
            "customer_balance" customer_balance,
            "eps" eps,
            "fpx" fpx,
            "giropay" giropay,
            "grabpay" grabpay,
            "id" id,
            "ideal" ideal,
            "interac_present" interac_present,
            "kakao_pay" kakao_pay,
            "klarna" klarna,
            "konbini" konbini,
            "kr_card" kr_card,
            "link" link,
            "livemode" livemode,
            "mb_way" mb_way,
            "metadata" metadata,
            "mobilepay" mobilepay,
            "multibanco" multibanco,
            "naver_pay" naver_pay,
            "nz_bank_account" nz_bank_account,
            "object" object,
            "oxxo" oxxo,
            "p24" p24,
            "pay_by_bank" pay_by_bank,
            "payco" payco,
            "paynow" paynow,
            "paypal" paypal,
            "paypay" paypay,
            "payto" payto,
            "pix" pix,
            "promptpay" promptpay,
            "radar_options" radar_options,
            "revolut_pay" revolut_pay,
            "samsung_pay" samsung_pay,
            "satispay" satispay,
            "scalapay" scalapay,
            "sepa_debit" sepa_debit,
            "sequra" sequra,
            "sofort" sofort,
            "sunbit" sunbit,
            "swish" swish,
            "twint" twint,
            "type" type_,
            "upi" upi,
            "us_bank_account" us_bank_account,
            "wechat_pay" wechat_pay,
            "zip" zip,
        }
        PaymentMethodAcssDebit {
            "bank_name" bank_name,
            "fingerprint" fingerprint,
            "institution_number" institution_number,
            "last4" last4,
            "transit_number" transit_number,
        }
        PaymentMethodBacsDebit {
            "fingerprint" fingerprint,
            "last4" last4,
            "sort_code" sort_code,
        }
        PaymentMethodBizum {
            "buyer_id" buyer_id,
        }
        PaymentMethodCard {
            "brand" brand,
            "checks" checks,
            "country" country,
            "description" description,
            "display_brand" display_brand,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "generated_from" generated_from,
            "iin" iin,
            "issuer" issuer,
            "last4" last4,
            "networks" networks,
            "regulated_status" regulated_status,
            "three_d_secure_usage" three_d_secure_usage,
            "wallet" wallet,
        }
        PaymentMethodCardGeneratedFrom {
            "charge" charge,
            "payment_method_details" payment_method_details,
            "setup_attempt" setup_attempt,
        }
        PaymentMethodCardGeneratedFromPaymentMethodDetails {
            "card_present" card_present,
            "type" type_,
        }
        PaymentMethodCardPresent {
            "brand" brand,
            "brand_product" brand_product,
            "cardholder_name" cardholder_name,
            "country" country,
            "description" description,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "iin" iin,
            "issuer" issuer,
            "last4" last4,
            "networks" networks,
            "offline" offline,
            "preferred_locales" preferred_locales,
            "read_method" read_method,
            "wallet" wallet,
        }
        PaymentMethodCardThreeDSecureUsage {
            "supported" supported,
        }
        PaymentMethodCardWallet {
            "amex_express_checkout" amex_express_checkout,
            "apple_pay" apple_pay,
            "dynamic_last4" dynamic_last4,
            "google_pay" google_pay,
            "link" link,
            "masterpass" masterpass,
            "samsung_pay" samsung_pay,
            "type" type_,
            "visa_checkout" visa_checkout,
        }
        PaymentMethodCashapp {
            "buyer_id" buyer_id,
            "cashtag" cashtag,
        }
        PaymentMethodConfigurationDetails {
            "id" id,
            "parent" parent,
        }
        PaymentMethodCustom {
            "display_name" display_name,
            "logo" logo,
            "type" type_,
        }
        PaymentMethodCustomLogo {
            "content_type" content_type,
            "url" url,
        }
        PaymentMethodDetailsAchCreditTransfer {
            "account_number" account_number,
            "bank_name" bank_name,
            "routing_number" routing_number,
            "swift_code" swift_code,
        }
        PaymentMethodDetailsAchDebit {
            "account_holder_type" account_holder_type,
            "bank_name" bank_name,
            "country" country,
            "fingerprint" fingerprint,
            "last4" last4,
            "routing_number" routing_number,
        }
        PaymentMethodDetailsAffirm {
            "location" location,
            "reader" reader,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsAfterpayClearpay {
            "order_id" order_id,
            "reference" reference,
        }
        PaymentMethodDetailsAlipay {
            "buyer_id" buyer_id,
            "fingerprint" fingerprint,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsAlma {
            "installments" installments,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsAlmaInstallments {
            "count" count,
        }
        PaymentMethodDetailsAmazonPay {
            "funding" funding,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsAuBecsDebit {
            "bsb_number" bsb_number,
            "expected_debit_date" expected_debit_date,
            "fingerprint" fingerprint,
            "last4" last4,
            "mandate" mandate,
        }
        PaymentMethodDetailsBacsDebit {
            "expected_debit_date" expected_debit_date,
            "fingerprint" fingerprint,
            "last4" last4,
            "mandate" mandate,
            "sort_code" sort_code,
        }
        PaymentMethodDetailsBancontact {
            "bank_code" bank_code,
            "bank_name" bank_name,
            "bic" bic,
            "generated_sepa_debit" generated_sepa_debit,
            "generated_sepa_debit_mandate" generated_sepa_debit_mandate,
            "iban_last4" iban_last4,
            "preferred_language" preferred_language,
            "verified_name" verified_name,
        }
        PaymentMethodDetailsBillie {
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsBizum {
            "buyer_id" buyer_id,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsCardInstallments {
            "plan" plan,
        }
        PaymentMethodDetailsCardNetworkToken {
            "used" used,
        }
        PaymentMethodDetailsCardPresent {
            "amount_authorized" amount_authorized,
            "brand" brand,
            "brand_product" brand_product,
            "capture_before" capture_before,
            "cardholder_name" cardholder_name,
            "country" country,
            "description" description,
            "emv_auth_data" emv_auth_data,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "generated_card" generated_card,
            "iin" iin,
            "incremental_authorization_supported" incremental_authorization_supported,
            "issuer" issuer,
            "last4" last4,
            "location" location,
            "network" network,
            "network_transaction_id" network_transaction_id,
            "offline" offline,
            "overcapture_supported" overcapture_supported,
            "preferred_locales" preferred_locales,
            "read_method" read_method,
            "reader" reader,
            "receipt" receipt,
            "wallet" wallet,
        }
        PaymentMethodDetailsCardPresentReceipt {
            "account_type" account_type,
            "application_cryptogram" application_cryptogram,
            "application_preferred_name" application_preferred_name,
            "authorization_code" authorization_code,
            "authorization_response_code" authorization_response_code,
            "cardholder_verification_method" cardholder_verification_method,
            "dedicated_file_name" dedicated_file_name,
            "terminal_verification_results" terminal_verification_results,
            "transaction_status_information" transaction_status_information,
        }
        PaymentMethodDetailsCashapp {
            "buyer_id" buyer_id,
            "cashtag" cashtag,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsCrypto {
            "buyer_address" buyer_address,
            "network" network,
            "token_currency" token_currency,
            "transaction_hash" transaction_hash,
        }
        PaymentMethodDetailsEps {
            "bank" bank,
            "verified_name" verified_name,
        }
        PaymentMethodDetailsFpx {
            "account_holder_type" account_holder_type,
            "bank" bank,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsGiropay {
            "bank_code" bank_code,
            "bank_name" bank_name,
            "bic" bic,
            "verified_name" verified_name,
        }
        PaymentMethodDetailsGrabpay {
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsIdeal {
            "bank" bank,
            "bic" bic,
            "generated_sepa_debit" generated_sepa_debit,
            "generated_sepa_debit_mandate" generated_sepa_debit_mandate,
            "iban_last4" iban_last4,
            "transaction_id" transaction_id,
            "verified_name" verified_name,
        }
        PaymentMethodDetailsInteracPresent {
            "brand" brand,
            "cardholder_name" cardholder_name,
            "country" country,
            "description" description,
            "emv_auth_data" emv_auth_data,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "generated_card" generated_card,
            "iin" iin,
            "issuer" issuer,
            "last4" last4,
            "location" location,
            "network" network,
            "network_transaction_id" network_transaction_id,
            "preferred_locales" preferred_locales,
            "read_method" read_method,
            "reader" reader,
            "receipt" receipt,
        }
        PaymentMethodDetailsInteracPresentReceipt {
            "account_type" account_type,
            "application_cryptogram" application_cryptogram,
            "application_preferred_name" application_preferred_name,
            "authorization_code" authorization_code,
            "authorization_response_code" authorization_response_code,
            "cardholder_verification_method" cardholder_verification_method,
            "dedicated_file_name" dedicated_file_name,
            "terminal_verification_results" terminal_verification_results,
            "transaction_status_information" transaction_status_information,
        }
        PaymentMethodDetailsKakaoPay {
            "buyer_id" buyer_id,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsKlarna {
            "location" location,
            "payer_details" payer_details,
            "payment_method_category" payment_method_category,
            "preferred_locale" preferred_locale,
            "reader" reader,
        }
        PaymentMethodDetailsKlarnaPayerDetails {
            "address" address,
        }
        PaymentMethodDetailsKlarnaPayerDetailsAddress {
            "country" country,
        }
        PaymentMethodDetailsKonbini {
            "store" store,
        }
        PaymentMethodDetailsKonbiniStore {
            "chain" chain,
        }
        PaymentMethodDetailsKrCard {
            "brand" brand,
            "buyer_id" buyer_id,
            "last4" last4,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsLink {
            "country" country,
            "funding_source_group" funding_source_group,
        }
        PaymentMethodDetailsMobilepay {
            "card" card,
        }
        PaymentMethodDetailsMobilepayCard {
            "brand" brand,
            "country" country,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "last4" last4,
        }
        PaymentMethodDetailsMultibanco {
            "entity" entity,
            "reference" reference,
        }
        PaymentMethodDetailsNaverPay {
            "buyer_id" buyer_id,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsNzBankAccount {
            "account_holder_name" account_holder_name,
            "bank_code" bank_code,
            "bank_name" bank_name,
            "branch_code" branch_code,
            "expected_debit_date" expected_debit_date,
            "last4" last4,
            "suffix" suffix,
        }
        PaymentMethodDetailsOxxo {
            "number" number,
        }
        PaymentMethodDetailsP24 {
            "bank" bank,
            "reference" reference,
            "verified_name" verified_name,
        }
        PaymentMethodDetailsPayco {
            "buyer_id" buyer_id,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsPaynow {
            "location" location,
            "reader" reader,
            "reference" reference,
        }
        PaymentMethodDetailsPaypal {
            "country" country,
            "payer_email" payer_email,
            "payer_id" payer_id,
            "payer_name" payer_name,
            "seller_protection" seller_protection,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsPaypalSellerProtection {
            "dispute_categories" dispute_categories,
            "status" status,
        }
        PaymentMethodDetailsPayto {
            "bsb_number" bsb_number,
            "last4" last4,
            "mandate" mandate,
            "pay_id" pay_id,
        }
        PaymentMethodDetailsPromptpay {
            "reference" reference,
        }
        PaymentMethodDetailsRevolutPay {
            "funding" funding,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsSamsungPay {
            "buyer_id" buyer_id,
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsSatispay {
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsScalapay {
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsSepaCreditTransfer {
            "bank_name" bank_name,
            "bic" bic,
            "iban" iban,
        }
        PaymentMethodDetailsSepaDebit {
            "bank_code" bank_code,
            "branch_code" branch_code,
            "country" country,
            "expected_debit_date" expected_debit_date,
            "fingerprint" fingerprint,
            "last4" last4,
            "mandate" mandate,
        }
        PaymentMethodDetailsSequra {
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsSofort {
            "bank_code" bank_code,
            "bank_name" bank_name,
            "bic" bic,
            "country" country,
            "generated_sepa_debit" generated_sepa_debit,
            "generated_sepa_debit_mandate" generated_sepa_debit_mandate,
            "iban_last4" iban_last4,
            "preferred_language" preferred_language,
            "verified_name" verified_name,
        }
        PaymentMethodDetailsSunbit {
            "transaction_id" transaction_id,
        }
        PaymentMethodDetailsSwish {
            "fingerprint" fingerprint,
            "payment_reference" payment_reference,
            "verified_phone_last4" verified_phone_last4,
        }
        PaymentMethodDetailsTwint {
            "mandate" mandate,
        }
        PaymentMethodDetailsUsBankAccount {
            "account_holder_type" account_holder_type,
            "account_type" account_type,
            "bank_name" bank_name,
            "expected_debit_date" expected_debit_date,
            "fingerprint" fingerprint,
            "last4" last4,
            "mandate" mandate,
            "payment_reference" payment_reference,
            "routing_number" routing_number,
        }
        PaymentMethodDetailsWechatPay {
            "fingerprint" fingerprint,
            "location" location,
            "reader" reader,
            "transaction_id" transaction_id,
        }
        PaymentMethodEps {
            "bank" bank,
        }
        PaymentMethodFpx {
            "account_holder_type" account_holder_type,
            "bank" bank,
        }
        PaymentMethodIdeal {
            "bank" bank,
            "bic" bic,
        }
        PaymentMethodInteracPresent {
            "brand" brand,
            "cardholder_name" cardholder_name,
            "country" country,
            "description" description,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "iin" iin,
            "issuer" issuer,
            "last4" last4,
            "networks" networks,
            "preferred_locales" preferred_locales,
            "read_method" read_method,
        }
        PaymentMethodKlarna {
            "dob" dob,
        }
        PaymentMethodKrCard {
            "brand" brand,
            "last4" last4,
        }
        PaymentMethodLink {
            "country" country,
            "email" email,
            "persistent_token" persistent_token,
        }
        PaymentMethodNaverPay {
            "buyer_id" buyer_id,
            "funding" funding,
        }
        PaymentMethodNzBankAccount {
            "account_holder_name" account_holder_name,
            "bank_code" bank_code,
            "bank_name" bank_name,
            "branch_code" branch_code,
            "last4" last4,
            "suffix" suffix,
        }
        PaymentMethodOptionsAlipay {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsAlma {
            "capture_method" capture_method,
        }
        PaymentMethodOptionsAmazonPay {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsBacsDebit {
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
            "target_date" target_date,
        }
        PaymentMethodOptionsBancontact {
            "preferred_language" preferred_language,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsBillieCompanyDetails {
            "registered_address" registered_address,
            "registered_name" registered_name,
            "registration_number" registration_number,
            "registration_type" registration_type,
            "vat" vat,
        }
        PaymentMethodOptionsBoleto {
            "expires_after_days" expires_after_days,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsCardInstallments {
            "enabled" enabled,
        }
        PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
            "country" country,
        }
        PaymentMethodOptionsEps {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsFpx {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsGiropay {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsGrabpay {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsIdeal {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsKakaoPay {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsKrCard {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsLink {
            "capture_method" capture_method,
            "persistent_token" persistent_token,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsMobilepay {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsMultibanco {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsNaverPay {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsOxxo {
            "expires_after_days" expires_after_days,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsP24 {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsPayco {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsPaynow {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsPaypal {
            "capture_method" capture_method,
            "preferred_locale" preferred_locale,
            "reference" reference,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsPaytoMandateOptions {
            "amount" amount,
            "amount_type" amount_type,
            "end_date" end_date,
            "payment_schedule" payment_schedule,
            "payments_per_period" payments_per_period,
            "purpose" purpose,
            "start_date" start_date,
        }
        PaymentMethodOptionsPixMandateOptions {
            "amount" amount,
            "amount_includes_iof" amount_includes_iof,
            "amount_type" amount_type,
            "currency" currency,
            "end_date" end_date,
            "payment_schedule" payment_schedule,
            "reference" reference,
            "start_date" start_date,
        }
        PaymentMethodOptionsRevolutPay {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsSamsungPay {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsScalapay {
            "capture_method" capture_method,
        }
        PaymentMethodOptionsSepaDebit {
            "mandate_options" mandate_options,
            "setup_future_usage" setup_future_usage,
            "target_date" target_date,
        }
        PaymentMethodOptionsSofort {
            "preferred_language" preferred_language,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsSunbit {
            "capture_method" capture_method,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsTwint {
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodOptionsUpi {
            "mandate_options" mandate_options,
        }
        PaymentMethodOptionsUpiMandateOptions {
            "amount" amount,
            "amount_type" amount_type,
            "description" description,
            "end_date" end_date,
        }
        PaymentMethodOptionsUsBankAccountFinancialConnections {
            "filters" filters,
            "permissions" permissions,
            "prefetch" prefetch,
            "return_url" return_url,
        }
        PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
            "account_subcategories" account_subcategories,
        }
        PaymentMethodOptionsUsBankAccountMandateOptions {
            "collection_method" collection_method,
        }
        PaymentMethodOptionsWechatPay {
            "app_id" app_id,
            "client" client,
            "setup_future_usage" setup_future_usage,
        }
        PaymentMethodP24 {
            "bank" bank,
        }
        PaymentMethodPaypal {
            "country" country,
            "payer_email" payer_email,
            "payer_id" payer_id,
        }
        PaymentMethodPayto {
            "bsb_number" bsb_number,
            "last4" last4,
            "pay_id" pay_id,
        }
        PaymentMethodSepaDebit {
            "bank_code" bank_code,
            "branch_code" branch_code,
            "country" country,
            "fingerprint" fingerprint,
            "generated_from" generated_from,
            "last4" last4,
        }
        PaymentMethodSepaDebitGeneratedFrom {
            "charge" charge,
            "setup_attempt" setup_attempt,
        }
        PaymentMethodSofort {
            "country" country,
        }
        PaymentMethodUsBankAccount {
            "account_holder_type" account_holder_type,
            "account_type" account_type,
            "bank_name" bank_name,
            "financial_connections_account" financial_connections_account,
            "fingerprint" fingerprint,
            "last4" last4,
            "networks" networks,
            "routing_number" routing_number,
            "status_details" status_details,
        }
        PaymentMethodUsBankAccountNetworks {
            "preferred" preferred,
            "supported" supported,
        }
        PaymentMethodUsBankAccountStatusDetails {
            "blocked" blocked,
        }
        PaymentMethodUsBankAccountStatusDetailsBlocked {
            "network_code" network_code,
            "reason" reason,
        }
        PaymentRecord {
            "amount" amount,
            "amount_authorized" amount_authorized,
            "amount_canceled" amount_canceled,
            "amount_failed" amount_failed,
            "amount_guaranteed" amount_guaranteed,
            "amount_refunded" amount_refunded,
            "amount_requested" amount_requested,
            "application" application,
            "created" created,
            "customer_details" customer_details,
            "customer_presence" customer_presence,
            "description" description,
            "id" id,
            "latest_payment_attempt_record" latest_payment_attempt_record,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "payment_method_details" payment_method_details,
            "processor_details" processor_details,
            "reported_by" reported_by,
            "shipping_details" shipping_details,
        }
        PaymentRecordAmount {
            "currency" currency,
            "value" value,
        }
        PaymentRecordAmountAuthorized {
            "currency" currency,
            "value" value,
        }
        PaymentRecordAmountCanceled {
            "currency" currency,
            "value" value,
        }
        PaymentRecordAmountFailed {
            "currency" currency,
            "value" value,
        }
        PaymentRecordAmountGuaranteed {
            "currency" currency,
            "value" value,
        }
        PaymentRecordAmountRefunded {
            "currency" currency,
            "value" value,
        }
        PaymentRecordAmountRequested {
            "currency" currency,
            "value" value,
        }
        PaymentRecordCustomerDetails {
            "customer" customer,
            "email" email,
            "name" name,
            "phone" phone,
        }
        PaymentRecordPaymentMethodDetails {
            "ach_credit_transfer" ach_credit_transfer,
            "ach_debit" ach_debit,
            "acss_debit" acss_debit,
            "affirm" affirm,
            "afterpay_clearpay" afterpay_clearpay,
            "alipay" alipay,
            "alma" alma,
            "amazon_pay" amazon_pay,
            "au_becs_debit" au_becs_debit,
            "bacs_debit" bacs_debit,
            "bancontact" bancontact,
            "billie" billie,
            "billing_details" billing_details,
            "bizum" bizum,
            "blik" blik,
            "boleto" boleto,
            "card" card,
            "card_present" card_present,
            "cashapp" cashapp,
            "crypto" crypto,
            "custom" custom,
            "customer_balance" customer_balance,
            "eps" eps,
            "fpx" fpx,
            "giropay" giropay,
            "grabpay" grabpay,
            "ideal" ideal,
            "interac_present" interac_present,
            "kakao_pay" kakao_pay,
            "klarna" klarna,
            "konbini" konbini,
            "kr_card" kr_card,
            "link" link,
            "mb_way" mb_way,
            "mobilepay" mobilepay,
            "momo" momo,
            "multibanco" multibanco,
            "naver_pay" naver_pay,
            "nz_bank_account" nz_bank_account,
            "oxxo" oxxo,
            "p24" p24,
            "pay_by_bank" pay_by_bank,
            "payco" payco,
            "payment_method" payment_method,
            "paynow" paynow,
            "paypal" paypal,
            "paypay" paypay,
            "payto" payto,
            "pix" pix,
            "promptpay" promptpay,
            "revolut_pay" revolut_pay,
            "samsung_pay" samsung_pay,
            "satispay" satispay,
            "scalapay" scalapay,
            "sepa_credit_transfer" sepa_credit_transfer,
            "sepa_debit" sepa_debit,
            "sequra" sequra,
            "sofort" sofort,
            "stripe_account" stripe_account,
            "sunbit" sunbit,
            "swish" swish,
            "twint" twint,
            "type" type_,
            "upi" upi,
            "us_bank_account" us_bank_account,
            "wechat" wechat,
            "wechat_pay" wechat_pay,
            "zip" zip,
        }
        PaymentRecordPaymentMethodDetailsAcssDebit {
            "bank_name" bank_name,
            "expected_debit_date" expected_debit_date,
            "fingerprint" fingerprint,
            "institution_number" institution_number,
            "last4" last4,
            "mandate" mandate,
            "transit_number" transit_number,
        }
        PaymentRecordPaymentMethodDetailsCard {
            "authorization_code" authorization_code,
            "brand" brand,
            "capture_before" capture_before,
            "checks" checks,
            "country" country,
            "description" description,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "iin" iin,
            "installments" installments,
            "issuer" issuer,
            "last4" last4,
            "moto" moto,
            "network" network,
            "network_advice_code" network_advice_code,
            "network_decline_code" network_decline_code,
            "network_token" network_token,
            "network_transaction_id" network_transaction_id,
            "stored_credential_usage" stored_credential_usage,
            "three_d_secure" three_d_secure,
            "wallet" wallet,
        }
        PaymentRecordPaymentMethodDetailsCardChecks {
            "address_line1_check" address_line1_check,
            "address_postal_code_check" address_postal_code_check,
            "cvc_check" cvc_check,
        }
        PaymentRecordPaymentMethodDetailsCardThreeDSecure {
            "authentication_flow" authentication_flow,
            "cryptogram" cryptogram,
            "electronic_commerce_indicator" electronic_commerce_indicator,
            "exemption_indicator" exemption_indicator,
            "exemption_indicator_applied" exemption_indicator_applied,
            "result" result,
            "result_reason" result_reason,
            "version" version,
        }
        PaymentRecordPaymentMethodDetailsCardWallet {
            "apple_pay" apple_pay,
            "dynamic_last4" dynamic_last4,
            "google_pay" google_pay,
            "link" link,
            "type" type_,
        }
        PaymentRecordPaymentMethodDetailsCardWalletApplePay {
            "type" type_,
        }
        PaymentRecordPaymentMethodDetailsCustom {
            "display_name" display_name,
            "type" type_,
        }
        PaymentRecordPaymentMethodDetailsMomo {
            "fingerprint" fingerprint,
            "mandate" mandate,
        }
        PaymentRecordPaymentMethodDetailsPix {
            "bank_transaction_id" bank_transaction_id,
            "mandate" mandate,
        }
        PaymentRecordProcessorDetails {
            "custom" custom,
            "type" type_,
        }
        PaymentRecordProcessorDetailsCustom {
            "payment_reference" payment_reference,
        }
        PaymentSettingsPaymentMethodOptionsAcssDebit {
            "mandate_options" mandate_options,
            "verification_method" verification_method,
        }
        PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
            "transaction_type" transaction_type,
        }
        PaymentSettingsPaymentMethodOptionsBancontact {
            "preferred_language" preferred_language,
        }
        PaymentSettingsPaymentMethodOptionsCustomerBalance {
            "bank_transfer" bank_transfer,
            "funding_type" funding_type,
        }
        PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
            "eu_bank_transfer" eu_bank_transfer,
            "type" type_,
        }
        PaymentSettingsPaymentMethodOptionsPayto {
            "mandate_options" mandate_options,
        }
        PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
            "amount" amount,
            "amount_type" amount_type,
            "purpose" purpose,
        }
        PaymentSettingsPaymentMethodOptionsUsBankAccount {
            "financial_connections" financial_connections,
            "verification_method" verification_method,
        }
        PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
            "filters" filters,
            "permissions" permissions,
            "prefetch" prefetch,
        }
        Payout {
            "amount" amount,
            "application_fee" application_fee,
            "application_fee_amount" application_fee_amount,
            "arrival_date" arrival_date,
            "automatic" automatic,
            "balance_transaction" balance_transaction,
            "created" created,
            "currency" currency,
            "description" description,
            "destination" destination,
            "failure_balance_transaction" failure_balance_transaction,
            "failure_code" failure_code,
            "failure_message" failure_message,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "method" method,
            "object" object,
            "original_payout" original_payout,
            "payout_method" payout_method,
            "reconciliation_status" reconciliation_status,
            "reversed_by" reversed_by,
            "source_type" source_type,
            "statement_descriptor" statement_descriptor,
            "status" status,
            "trace_id" trace_id,
            "type" type_,
        }
        PayoutTraceId {
            "status" status,
            "value" value,
        }
        Period {
            "end" end,
            "start" start,
        }
        Person {
            "account" account,
            "additional_tos_acceptances" additional_tos_acceptances,
            "address" address,
            "address_kana" address_kana,
            "address_kanji" address_kanji,
            "created" created,
            "dob" dob,
            "email" email,
            "first_name" first_name,
            "first_name_kana" first_name_kana,
            "first_name_kanji" first_name_kanji,
            "full_name_aliases" full_name_aliases,
            "future_requirements" future_requirements,
            "gender" gender,
            "id" id,
            "id_number_provided" id_number_provided,
            "id_number_secondary_provided" id_number_secondary_provided,
            "last_name" last_name,
            "last_name_kana" last_name_kana,
            "last_name_kanji" last_name_kanji,
            "maiden_name" maiden_name,
            "metadata" metadata,
            "nationality" nationality,
            "object" object,
            "phone" phone,
            "political_exposure" political_exposure,
            "registered_address" registered_address,
            "relationship" relationship,
            "requirements" requirements,
            "ssn_last_4_provided" ssn_last_4_provided,
            "us_cfpb_data" us_cfpb_data,
            "verification" verification,
        }
        PersonAdditionalTosAcceptances {
            "account" account,
        }
        PersonAdditionalTosAcceptancesAccount {
            "date" date,
            "ip" ip,
            "user_agent" user_agent,
        }
        PersonFutureRequirements {
            "alternatives" alternatives,
            "currently_due" currently_due,
            "errors" errors,
            "eventually_due" eventually_due,
            "past_due" past_due,
            "pending_verification" pending_verification,
        }
        PersonRelationship {
            "authorizer" authorizer,
            "director" director,
            "executive" executive,
            "legal_guardian" legal_guardian,
            "owner" owner,
            "percent_ownership" percent_ownership,
            "representative" representative,
            "title" title,
        }
        PersonRequirements {
            "alternatives" alternatives,
            "currently_due" currently_due,
            "errors" errors,
            "eventually_due" eventually_due,
            "past_due" past_due,
            "pending_verification" pending_verification,
        }
        PersonUsCfpbData {
            "ethnicity_details" ethnicity_details,
            "race_details" race_details,
            "self_identified_gender" self_identified_gender,
        }
        PersonUsCfpbDataEthnicityDetails {
            "ethnicity" ethnicity,
            "ethnicity_other" ethnicity_other,
        }
        PersonUsCfpbDataRaceDetails {
            "race" race,
            "race_other" race_other,
        }
        PersonVerification {
            "additional_document" additional_document,
            "details" details,
            "details_code" details_code,
            "document" document,
            "status" status,
        }
        PersonVerificationAdditionalDocument {
            "back" back,
            "details" details,
            "details_code" details_code,
            "front" front,
        }
        PhoneNumberCollection {
            "enabled" enabled,
        }
        Pix {
            "fingerprint" fingerprint,
        }
        Plan {
            "active" active,
            "aggregate_usage" aggregate_usage,
            "amount" amount,
            "amount_decimal" amount_decimal,
            "billing_scheme" billing_scheme,
            "created" created,
            "currency" currency,
            "id" id,
            "interval" interval,
            "interval_count" interval_count,
            "livemode" livemode,
            "metadata" metadata,
            "meter" meter,
            "nickname" nickname,
            "object" object,
            "product" product,
            "tiers" tiers,
            "tiers_mode" tiers_mode,
            "transform_usage" transform_usage,
            "trial_period_days" trial_period_days,
            "usage_type" usage_type,
        }
        PlanTransformUsage {
            "divide_by" divide_by,
            "round" round,
        }
        PresentmentDetails {
            "presentment_amount" presentment_amount,
            "presentment_currency" presentment_currency,
        }
        PretaxCreditAmount {
            "amount" amount,
            "credit_balance_transaction" credit_balance_transaction,
            "discount" discount,
            "type" type_,
        }
        Price {
            "active" active,
            "billing_scheme" billing_scheme,
            "created" created,
            "currency" currency,
            "currency_options" currency_options,
            "custom_unit_amount" custom_unit_amount,
            "id" id,
            "livemode" livemode,
            "lookup_key" lookup_key,
            "metadata" metadata,
            "nickname" nickname,
            "object" object,
            "product" product,
            "recurring" recurring,
            "tax_behavior" tax_behavior,
            "tiers" tiers,
            "tiers_mode" tiers_mode,
            "transform_quantity" transform_quantity,
            "type" type_,
            "unit_amount" unit_amount,
            "unit_amount_decimal" unit_amount_decimal,
        }
        PriceCurrencyOptions {
            "custom_unit_amount" custom_unit_amount,
            "tax_behavior" tax_behavior,
            "tiers" tiers,
            "unit_amount" unit_amount,
            "unit_amount_decimal" unit_amount_decimal,
        }
        PriceRecurring {
            "aggregate_usage" aggregate_usage,
            "interval" interval,
            "interval_count" interval_count,
            "meter" meter,
            "trial_period_days" trial_period_days,
            "usage_type" usage_type,
        }
        PriceTransformQuantity {
            "divide_by" divide_by,
            "round" round,
        }
        Pricing {
            "price_details" price_details,
            "type" type_,
            "unit_amount_decimal" unit_amount_decimal,
        }
        PricingPriceDetails {
            "price" price,
            "product" product,
        }
        Product {
            "active" active,
            "attributes" attributes,
            "caption" caption,
            "created" created,
            "deactivate_on" deactivate_on,
            "default_price" default_price,
            "description" description,
            "features" features,
            "id" id,
            "images" images,
            "livemode" livemode,
            "marketing_features" marketing_features,
            "metadata" metadata,
            "name" name,
            "object" object,
            "package_dimensions" package_dimensions,
            "shippable" shippable,
            "statement_descriptor" statement_descriptor,
            "tax_code" tax_code,
            "tax_details" tax_details,
            "type" type_,
            "unit_label" unit_label,
            "updated" updated,
            "url" url,
        }
        ProductFeature {
            "name" name,
        }
        ProductMarketingFeature {
            "name" name,
        }
        ProductTaxDetails {
            "performance_location" performance_location,
            "tax_code" tax_code,
        }
        PromotionCode {
            "active" active,
            "code" code,
            "coupon" coupon,
            "created" created,
            "customer" customer,
            "customer_account" customer_account,
            "expires_at" expires_at,
            "id" id,
            "livemode" livemode,
            "max_redemptions" max_redemptions,
            "metadata" metadata,
            "object" object,
            "promotion" promotion,
            "restrictions" restrictions,
            "times_redeemed" times_redeemed,
        }
        PromotionCodePromotion {
            "coupon" coupon,
            "type" type_,
        }
        PromotionCodeRestrictions {
            "currency_options" currency_options,
            "first_time_transaction" first_time_transaction,
            "minimum_amount" minimum_amount,
            "minimum_amount_currency" minimum_amount_currency,
        }
        PromotionCodeRestrictionsCurrencyOptions {
            "minimum_amount" minimum_amount,
        }
        ProrationDetails {
            "credited_items" credited_items,
        }
        ProrationDetailsCreditedItems {
            "invoice" invoice,
            "invoice_line_items" invoice_line_items,
        }
        QrCode {
            "expires_at" expires_at,
            "image_url_png" image_url_png,
            "image_url_svg" image_url_svg,
        }
        Quote {
            "amount_subtotal" amount_subtotal,
            "amount_total" amount_total,
            "application" application,
            "application_fee_amount" application_fee_amount,
            "application_fee_percent" application_fee_percent,
            "automatic_tax" automatic_tax,
            "collection_method" collection_method,
            "computed" computed,
            "created" created,
            "currency" currency,
            "customer" customer,
            "customer_account" customer_account,
            "default_tax_rates" default_tax_rates,
            "description" description,
            "discounts" discounts,
            "expires_at" expires_at,
            "footer" footer,
            "from_quote" from_quote,
            "header" header,
            "id" id,
            "invoice" invoice,
            "invoice_settings" invoice_settings,
            "line_items" line_items,
            "livemode" livemode,
            "metadata" metadata,
            "number" number,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "status" status,
            "status_transitions" status_transitions,
            "subscription" subscription,
            "subscription_data" subscription_data,
            "subscription_schedule" subscription_schedule,
            "test_clock" test_clock,
            "total_details" total_details,
            "transfer_data" transfer_data,
        }
        QuoteAutomaticTax {
            "enabled" enabled,
            "liability" liability,
            "provider" provider,
            "status" status,
        }
        QuoteComputed {
            "recurring" recurring,
            "upfront" upfront,
        }
        QuoteComputedRecurring {
            "amount_subtotal" amount_subtotal,
            "amount_total" amount_total,
            "interval" interval,
            "interval_count" interval_count,
            "total_details" total_details,
        }
        QuoteComputedUpfront {
            "amount_subtotal" amount_subtotal,
            "amount_total" amount_total,
            "line_items" line_items,
            "total_details" total_details,
        }
        QuoteFromQuote {
            "is_revision" is_revision,
            "quote" quote,
        }
        QuoteInvoiceSettings {
            "custom_fields" custom_fields,
            "days_until_due" days_until_due,
            "description" description,
            "footer" footer,
            "issuer" issuer,
        }
        QuoteStatusTransitions {
            "accepted_at" accepted_at,
            "canceled_at" canceled_at,
            "finalized_at" finalized_at,
        }
        QuoteSubscriptionData {
            "billing_mode" billing_mode,
            "description" description,
            "effective_date" effective_date,
            "metadata" metadata,
            "trial_period_days" trial_period_days,
        }
        QuoteSubscriptionDataBillingMode {
            "flexible" flexible,
            "type" type_,
        }
        QuoteTransferData {
            "amount" amount,
            "amount_percent" amount_percent,
            "destination" destination,
        }
        RadarEarlyFraudWarning {
            "actionable" actionable,
            "charge" charge,
            "created" created,
            "fraud_type" fraud_type,
            "id" id,
            "livemode" livemode,
            "object" object,
            "payment_intent" payment_intent,
        }
        RadarOptions {
            "session" session,
        }
        Reason {
            "request" request,
            "type" type_,
        }
        Recipient {
            "active_account" active_account,
            "cards" cards,
            "created" created,
            "default_card" default_card,
            "description" description,
            "email" email,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "migrated_to" migrated_to,
            "name" name,
            "object" object,
            "rolled_back_from" rolled_back_from,
            "type" type_,
            "verified" verified,
        }
        Refund {
            "amount" amount,
            "balance_transaction" balance_transaction,
            "charge" charge,
            "created" created,
            "currency" currency,
            "customer" customer,
            "customer_account" customer_account,
            "description" description,
            "destination_details" destination_details,
            "failure_balance_transaction" failure_balance_transaction,
            "failure_reason" failure_reason,
            "id" id,
            "instructions_email" instructions_email,
            "metadata" metadata,
            "next_action" next_action,
            "object" object,
            "payment_intent" payment_intent,
            "payment_method" payment_method,
            "pending_reason" pending_reason,
            "presentment_details" presentment_details,
            "reason" reason,
            "receipt_number" receipt_number,
            "source_transfer_reversal" source_transfer_reversal,
            "status" status,
            "transfer_reversal" transfer_reversal,
        }
        RefundDestinationDetails {
            "affirm" affirm,
            "afterpay_clearpay" afterpay_clearpay,
            "alipay" alipay,
            "alma" alma,
            "amazon_pay" amazon_pay,
            "au_bank_transfer" au_bank_transfer,
            "blik" blik,
            "br_bank_transfer" br_bank_transfer,
            "card" card,
            "cashapp" cashapp,
            "crypto" crypto,
            "customer_cash_balance" customer_cash_balance,
            "eps" eps,
            "eu_bank_transfer" eu_bank_transfer,
            "gb_bank_transfer" gb_bank_transfer,
            "giropay" giropay,
            "grabpay" grabpay,
            "jp_bank_transfer" jp_bank_transfer,
            "klarna" klarna,
            "mb_way" mb_way,
            "multibanco" multibanco,
            "mx_bank_transfer" mx_bank_transfer,
            "nz_bank_transfer" nz_bank_transfer,
            "p24" p24,
            "paynow" paynow,
            "paypal" paypal,
            "pix" pix,
            "revolut" revolut,
            "scalapay" scalapay,
            "sofort" sofort,
            "swish" swish,
            "th_bank_transfer" th_bank_transfer,
            "twint" twint,
            "type" type_,
            "us_bank_transfer" us_bank_transfer,
            "wechat_pay" wechat_pay,
            "zip" zip,
        }
        RefundDestinationDetailsAfterpayClearpay {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsBlik {
            "network_decline_code" network_decline_code,
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsBrBankTransfer {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsCard {
            "reference" reference,
            "reference_status" reference_status,
            "reference_type" reference_type,
            "type" type_,
        }
        RefundDestinationDetailsCrypto {
            "reference" reference,
        }
        RefundDestinationDetailsEuBankTransfer {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsGbBankTransfer {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsJpBankTransfer {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsKlarna {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsMbWay {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsMultibanco {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsMxBankTransfer {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsP24 {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsPaypal {
            "network_decline_code" network_decline_code,
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsSwish {
            "network_decline_code" network_decline_code,
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsThBankTransfer {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundDestinationDetailsUsBankTransfer {
            "reference" reference,
            "reference_status" reference_status,
        }
        RefundNextAction {
            "display_details" display_details,
            "type" type_,
        }
        RefundNextActionDisplayDetails {
            "email_sent" email_sent,
            "expires_at" expires_at,
        }
        RefundNextActionDisplayDetailsEmailSent {
            "email_sent_at" email_sent_at,
            "email_sent_to" email_sent_to,
        }
        RelatedObject {
            "id" id,
            "type" type_,
            "url" url,
        }
        RenderingOptions {
            "amount_tax_display" amount_tax_display,
            "template" template,
        }
        ReportingReportRun {
            "created" created,
            "error" error,
            "id" id,
            "livemode" livemode,
            "object" object,
            "parameters" parameters,
            "report_type" report_type,
            "result" result,
            "status" status,
            "succeeded_at" succeeded_at,
        }
        ReportingReportRunParameters {
            "columns" columns,
            "connected_account" connected_account,
            "currency" currency,
            "interval_end" interval_end,
            "interval_start" interval_start,
            "payout" payout,
            "reporting_category" reporting_category,
            "timezone" timezone,
        }
        ReportingReportType {
            "data_available_end" data_available_end,
            "data_available_start" data_available_start,
            "default_columns" default_columns,
            "id" id,
            "livemode" livemode,
            "name" name,
            "object" object,
            "updated" updated,
            "version" version,
        }
        Request {
            "id" id,
            "idempotency_key" idempotency_key,
        }
        RequirementAlternative {
            "alternative_fields_due" alternative_fields_due,
            "original_fields_due" original_fields_due,
        }
        RequirementError {
            "code" code,
            "reason" reason,
            "requirement" requirement,
        }
        ReserveHold {
            "amount" amount,
            "amount_releasable" amount_releasable,
            "created" created,
            "created_by" created_by,
            "currency" currency,
            "destination" destination,
            "id" id,
            "is_releasable" is_releasable,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "reason" reason,
            "release_details" release_details,
            "release_schedule" release_schedule,
            "reserve_plan" reserve_plan,
            "source_charge" source_charge,
            "source_type" source_type,
        }
        ReserveHoldReleaseDetail {
            "amount" amount,
            "reserve_release" reserve_release,
        }
        ReserveHoldReleaseSchedule {
            "release_after" release_after,
            "scheduled_release" scheduled_release,
        }
        ReservePlan {
            "created" created,
            "created_by" created_by,
            "currency" currency,
            "destination" destination,
            "disabled_at" disabled_at,
            "fixed_release" fixed_release,
            "id" id,
            "livemode" livemode,
            "manual_release" manual_release,
            "metadata" metadata,
            "object" object,
            "percent" percent,
            "rolling_release" rolling_release,
            "status" status,
            "type" type_,
        }
        ReservePlanFixedRelease {
            "release_after" release_after,
            "scheduled_release" scheduled_release,
        }
        ReservePlanRollingRelease {
            "days_after_charge" days_after_charge,
            "expires_on" expires_on,
        }
        ReserveRelease {
            "amount" amount,
            "created" created,
            "created_by" created_by,
            "currency" currency,
            "destination" destination,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "reason" reason,
            "released_at" released_at,
            "reserve_hold" reserve_hold,
            "reserve_plan" reserve_plan,
            "source_transaction" source_transaction,
        }
        ReserveReleaseSourceTransaction {
            "dispute" dispute,
            "refund" refund,
            "type" type_,
        }
        ReturnedDetails {
            "code" code,
            "transaction" transaction,
        }
        ReversalDetails {
            "deadline" deadline,
            "restricted_reason" restricted_reason,
        }
        Review {
            "billing_zip" billing_zip,
            "charge" charge,
            "closed_reason" closed_reason,
            "created" created,
            "id" id,
            "ip_address" ip_address,
            "ip_address_location" ip_address_location,
            "livemode" livemode,
            "object" object,
            "open" open,
            "opened_reason" opened_reason,
            "payment_intent" payment_intent,
            "reason" reason,
            "session" session,
        }
        ReviewIpAddressLocation {
            "city" city,
            "country" country,
            "latitude" latitude,
            "longitude" longitude,
            "region" region,
        }
        ReviewSession {
            "browser" browser,
            "device" device,
            "platform" platform,
            "version" version,
        }
        SetupAttempt {
            "application" application,
            "attach_to_self" attach_to_self,
            "created" created,
            "customer" customer,
            "customer_account" customer_account,
            "flow_directions" flow_directions,
            "id" id,
            "livemode" livemode,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "payment_method" payment_method,
            "payment_method_details" payment_method_details,
            "setup_error" setup_error,
            "setup_intent" setup_intent,
            "status" status,
            "usage" usage,
        }
        SetupAttemptPaymentMethodDetails {
            "acss_debit" acss_debit,
            "amazon_pay" amazon_pay,
            "au_becs_debit" au_becs_debit,
            "bacs_debit" bacs_debit,
            "bancontact" bancontact,
            "blik" blik,
            "boleto" boleto,
            "card" card,
            "card_present" card_present,
            "cashapp" cashapp,
            "ideal" ideal,
            "kakao_pay" kakao_pay,
            "klarna" klarna,
            "kr_card" kr_card,
            "link" link,
            "naver_pay" naver_pay,
            "nz_bank_account" nz_bank_account,
            "paypal" paypal,
            "payto" payto,
            "pix" pix,
            "revolut_pay" revolut_pay,
            "satispay" satispay,
            "sepa_debit" sepa_debit,
            "sofort" sofort,
            "twint" twint,
            "type" type_,
            "upi" upi,
            "us_bank_account" us_bank_account,
        }
        SetupAttemptPaymentMethodDetailsCard {
            "brand" brand,
            "checks" checks,
            "country" country,
            "description" description,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "iin" iin,
            "issuer" issuer,
            "last4" last4,
            "moto" moto,
            "network" network,
            "three_d_secure" three_d_secure,
            "wallet" wallet,
        }
        SetupAttemptPaymentMethodDetailsCardPresent {
            "generated_card" generated_card,
            "offline" offline,
        }
        SetupAttemptPaymentMethodDetailsCardThreeDSecure {
            "authentication_flow" authentication_flow,
            "electronic_commerce_indicator" electronic_commerce_indicator,
            "result" result,
            "result_reason" result_reason,
            "transaction_id" transaction_id,
            "version" version,
        }
        SetupAttemptPaymentMethodDetailsCardWallet {
            "apple_pay" apple_pay,
            "google_pay" google_pay,
            "type" type_,
        }
        SetupAttemptPaymentMethodDetailsIdeal {
            "bank" bank,
            "bic" bic,
            "generated_sepa_debit" generated_sepa_debit,
            "generated_sepa_debit_mandate" generated_sepa_debit_mandate,
            "iban_last4" iban_last4,
            "verified_name" verified_name,
        }
        SetupAttemptPaymentMethodDetailsNaverPay {
            "buyer_id" buyer_id,
        }
        SetupAttemptPaymentMethodDetailsSofort {
            "bank_code" bank_code,
            "bank_name" bank_name,
            "bic" bic,
            "generated_sepa_debit" generated_sepa_debit,
            "generated_sepa_debit_mandate" generated_sepa_debit_mandate,
            "iban_last4" iban_last4,
            "preferred_language" preferred_language,
            "verified_name" verified_name,
        }
        SetupAttemptSetupError {
            "advice_code" advice_code,
            "charge" charge,
            "code" code,
            "decline_code" decline_code,
            "doc_url" doc_url,
            "message" message,
            "network_advice_code" network_advice_code,
            "network_decline_code" network_decline_code,
            "param" param,
            "payment_intent" payment_intent,
            "payment_method" payment_method,
            "payment_method_type" payment_method_type,
            "request_log_url" request_log_url,
            "setup_intent" setup_intent,
            "source" source,
            "type" type_,
        }
        SetupIntent {
            "allowed_payment_method_types" allowed_payment_method_types,
            "application" application,
            "attach_to_self" attach_to_self,
            "automatic_payment_methods" automatic_payment_methods,
            "cancellation_reason" cancellation_reason,
            "client_secret" client_secret,
            "created" created,
            "customer" customer,
            "customer_account" customer_account,
            "description" description,
            "excluded_payment_method_types" excluded_payment_method_types,
            "flow_directions" flow_directions,
            "id" id,
            "last_setup_error" last_setup_error,
            "latest_attempt" latest_attempt,
            "livemode" livemode,
            "managed_payments" managed_payments,
            "mandate" mandate,
            "metadata" metadata,
            "next_action" next_action,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "payment_method" payment_method,
            "payment_method_configuration_details" payment_method_configuration_details,
            "payment_method_options" payment_method_options,
            "payment_method_types" payment_method_types,
            "single_use_mandate" single_use_mandate,
            "status" status,
            "usage" usage,
        }
        SetupIntentLastSetupError {
            "advice_code" advice_code,
            "charge" charge,
            "code" code,
            "decline_code" decline_code,
            "doc_url" doc_url,
            "message" message,
            "network_advice_code" network_advice_code,
            "network_decline_code" network_decline_code,
            "param" param,
            "payment_intent" payment_intent,
            "payment_method" payment_method,
            "payment_method_type" payment_method_type,
            "request_log_url" request_log_url,
            "setup_intent" setup_intent,
            "source" source,
            "type" type_,
        }
        SetupIntentNextAction {
            "blik_authorize" blik_authorize,
            "cashapp_handle_redirect_or_display_qr_code" cashapp_handle_redirect_or_display_qr_code,
            "pix_display_qr_code" pix_display_qr_code,
            "redirect_to_url" redirect_to_url,
            "type" type_,
            "upi_handle_redirect_or_display_qr_code" upi_handle_redirect_or_display_qr_code,
            "use_stripe_sdk" use_stripe_sdk,
            "verify_with_microdeposits" verify_with_microdeposits,
        }
        SetupIntentPaymentMethodOptions {
            "acss_debit" acss_debit,
            "amazon_pay" amazon_pay,
            "bacs_debit" bacs_debit,
            "bizum" bizum,
            "blik" blik,
            "card" card,
            "card_present" card_present,
            "klarna" klarna,
            "link" link,
            "paypal" paypal,
            "payto" payto,
            "pix" pix,
            "sepa_debit" sepa_debit,
            "upi" upi,
            "us_bank_account" us_bank_account,
        }
        SetupIntentPaymentMethodOptionsAcssDebit {
            "currency" currency,
            "mandate_options" mandate_options,
            "verification_method" verification_method,
        }
        SetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
            "custom_mandate_url" custom_mandate_url,
            "default_for" default_for,
            "interval_description" interval_description,
            "payment_schedule" payment_schedule,
            "transaction_type" transaction_type,
        }
        SetupIntentPaymentMethodOptionsBacsDebit {
            "mandate_options" mandate_options,
        }
        SetupIntentPaymentMethodOptionsBlik {
            "mandate_options" mandate_options,
        }
        SetupIntentPaymentMethodOptionsBlikMandateOptions {
            "expires_after" expires_after,
            "expires_at" expires_at,
            "off_session" off_session,
            "type" type_,
        }
        SetupIntentPaymentMethodOptionsCard {
            "mandate_options" mandate_options,
            "network" network,
            "request_three_d_secure" request_three_d_secure,
            "setup_credential_usage" setup_credential_usage,
        }
        SetupIntentPaymentMethodOptionsCardMandateOptions {
            "amount" amount,
            "amount_type" amount_type,
            "currency" currency,
            "description" description,
            "end_date" end_date,
            "interval" interval,
            "interval_count" interval_count,
            "reference" reference,
            "start_date" start_date,
            "supported_types" supported_types,
        }
        SetupIntentPaymentMethodOptionsKlarna {
            "currency" currency,
            "preferred_locale" preferred_locale,
        }
        SetupIntentPaymentMethodOptionsLink {
            "persistent_token" persistent_token,
        }
        SetupIntentPaymentMethodOptionsPaypal {
            "billing_agreement_id" billing_agreement_id,
        }
        SetupIntentPaymentMethodOptionsPayto {
            "mandate_options" mandate_options,
        }
        SetupIntentPaymentMethodOptionsPix {
            "mandate_options" mandate_options,
        }
        SetupIntentPaymentMethodOptionsSepaDebit {
            "mandate_options" mandate_options,
        }
        SetupIntentPaymentMethodOptionsUsBankAccount {
            "financial_connections" financial_connections,
            "mandate_options" mandate_options,
            "verification_method" verification_method,
        }
        Shipping {
            "address" address,
            "carrier" carrier,
            "name" name,
            "phone" phone,
            "tracking_number" tracking_number,
        }
        ShippingAddressCollection {
            "allowed_countries" allowed_countries,
        }
        ShippingCost {
            "amount_subtotal" amount_subtotal,
            "amount_tax" amount_tax,
            "amount_total" amount_total,
            "shipping_rate" shipping_rate,
            "taxes" taxes,
        }
        ShippingOption {
            "shipping_amount" shipping_amount,
            "shipping_rate" shipping_rate,
        }
        ShippingRate {
            "active" active,
            "created" created,
            "delivery_estimate" delivery_estimate,
            "display_name" display_name,
            "fixed_amount" fixed_amount,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "tax_behavior" tax_behavior,
            "tax_code" tax_code,
            "type" type_,
        }
        ShippingRateDeliveryEstimate {
            "maximum" maximum,
            "minimum" minimum,
        }
        ShippingRateDeliveryEstimateMaximum {
            "unit" unit,
            "value" value,
        }
        ShippingRateDeliveryEstimateMinimum {
            "unit" unit,
            "value" value,
        }
        ShippingRateFixedAmount {
            "amount" amount,
            "currency" currency,
            "currency_options" currency_options,
        }
        ShippingRateFixedAmountCurrencyOptions {
            "amount" amount,
            "tax_behavior" tax_behavior,
        }
        SigmaScheduledQueryRun {
            "created" created,
            "data_load_time" data_load_time,
            "error" error,
            "file" file,
            "id" id,
            "livemode" livemode,
            "object" object,
            "result_available_until" result_available_until,
            "sql" sql,
            "status" status,
            "title" title,
        }
        SigmaScheduledQueryRunError {
            "message" message,
        }
        Sku {
            "active" active,
            "attributes" attributes,
            "created" created,
            "currency" currency,
            "id" id,
            "image" image,
            "inventory" inventory,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "package_dimensions" package_dimensions,
            "price" price,
            "product" product,
            "updated" updated,
        }
        SkuInventory {
            "quantity" quantity,
            "type" type_,
            "value" value,
        }
        Snapshot {
            "account" account,
            "api_version" api_version,
            "context" context,
            "created" created,
            "data" data,
            "id" id,
            "livemode" livemode,
            "object" object,
            "pending_webhooks" pending_webhooks,
            "request" request,
            "type" type_,
        }
        SnapshotData {
            "object" object,
            "previous_attributes" previous_attributes,
        }
        Source {
            "ach_credit_transfer" ach_credit_transfer,
            "ach_debit" ach_debit,
            "acss_debit" acss_debit,
            "alipay" alipay,
            "allow_redisplay" allow_redisplay,
            "amount" amount,
            "au_becs_debit" au_becs_debit,
            "bancontact" bancontact,
            "card" card,
            "card_present" card_present,
            "client_secret" client_secret,
            "code_verification" code_verification,
            "created" created,
            "currency" currency,
            "customer" customer,
            "eps" eps,
            "flow" flow,
            "giropay" giropay,
            "id" id,
            "ideal" ideal,
            "klarna" klarna,
            "livemode" livemode,
            "metadata" metadata,
            "multibanco" multibanco,
            "object" object,
            "owner" owner,
            "p24" p24,
            "receiver" receiver,
            "redirect" redirect,
            "sepa_credit_transfer" sepa_credit_transfer,
            "sepa_debit" sepa_debit,
            "sofort" sofort,
            "source_order" source_order,
            "statement_descriptor" statement_descriptor,
            "status" status,
            "three_d_secure" three_d_secure,
            "type" type_,
            "usage" usage,
            "wechat" wechat,
        }
        SourceAchCreditTransfer {
            "account_number" account_number,
            "bank_name" bank_name,
            "fingerprint" fingerprint,
            "refund_account_holder_name" refund_account_holder_name,
            "refund_account_holder_type" refund_account_holder_type,
            "refund_routing_number" refund_routing_number,
            "routing_number" routing_number,
            "swift_code" swift_code,
        }
        SourceAchDebit {
            "bank_name" bank_name,
            "country" country,
            "fingerprint" fingerprint,
            "last4" last4,
            "routing_number" routing_number,
            "type" type_,
        }
        SourceAcssDebit {
            "bank_address_city" bank_address_city,
            "bank_address_line_1" bank_address_line_1,
            "bank_address_line_2" bank_address_line_2,
            "bank_address_postal_code" bank_address_postal_code,
            "bank_name" bank_name,
            "category" category,
            "country" country,
            "fingerprint" fingerprint,
            "last4" last4,
            "routing_number" routing_number,
        }
        SourceAlipay {
            "data_string" data_string,
            "native_url" native_url,
            "statement_descriptor" statement_descriptor,
        }
        SourceBancontact {
            "bank_code" bank_code,
            "bank_name" bank_name,
            "bic" bic,
            "iban_last4" iban_last4,
            "preferred_language" preferred_language,
            "statement_descriptor" statement_descriptor,
        }
        SourceCard {
            "address_line1_check" address_line1_check,
            "address_zip_check" address_zip_check,
            "brand" brand,
            "country" country,
            "cvc_check" cvc_check,
            "description" description,
            "dynamic_last4" dynamic_last4,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "iin" iin,
            "issuer" issuer,
            "last4" last4,
            "name" name,
            "three_d_secure" three_d_secure,
            "tokenization_method" tokenization_method,
        }
        SourceCardPresent {
            "application_cryptogram" application_cryptogram,
            "application_preferred_name" application_preferred_name,
            "authorization_code" authorization_code,
            "authorization_response_code" authorization_response_code,
            "brand" brand,
            "country" country,
            "cvm_type" cvm_type,
            "data_type" data_type,
            "dedicated_file_name" dedicated_file_name,
            "description" description,
            "emv_auth_data" emv_auth_data,
            "evidence_customer_signature" evidence_customer_signature,
            "evidence_transaction_certificate" evidence_transaction_certificate,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "iin" iin,
            "issuer" issuer,
            "last4" last4,
            "pos_device_id" pos_device_id,
            "pos_entry_mode" pos_entry_mode,
            "read_method" read_method,
            "reader" reader,
            "terminal_verification_results" terminal_verification_results,
            "transaction_status_information" transaction_status_information,
        }
        SourceCodeVerification {
            "attempts_remaining" attempts_remaining,
            "status" status,
        }
        SourceEps {
            "reference" reference,
            "statement_descriptor" statement_descriptor,
        }
        SourceGiropay {
            "bank_code" bank_code,
            "bank_name" bank_name,
            "bic" bic,
            "statement_descriptor" statement_descriptor,
        }
        SourceIdeal {
            "bank" bank,
            "bic" bic,
            "iban_last4" iban_last4,
            "statement_descriptor" statement_descriptor,
        }
        SourceKlarna {
            "background_image_url" background_image_url,
            "client_token" client_token,
            "first_name" first_name,
            "last_name" last_name,
            "locale" locale,
            "logo_url" logo_url,
            "page_title" page_title,
            "pay_later_asset_urls_descriptive" pay_later_asset_urls_descriptive,
            "pay_later_asset_urls_standard" pay_later_asset_urls_standard,
            "pay_later_name" pay_later_name,
            "pay_later_redirect_url" pay_later_redirect_url,
            "pay_now_asset_urls_descriptive" pay_now_asset_urls_descriptive,
            "pay_now_asset_urls_standard" pay_now_asset_urls_standard,
            "pay_now_name" pay_now_name,
            "pay_now_redirect_url" pay_now_redirect_url,
            "pay_over_time_asset_urls_descriptive" pay_over_time_asset_urls_descriptive,
            "pay_over_time_asset_urls_standard" pay_over_time_asset_urls_standard,
            "pay_over_time_name" pay_over_time_name,
            "pay_over_time_redirect_url" pay_over_time_redirect_url,
            "payment_method_categories" payment_method_categories,
            "purchase_country" purchase_country,
            "purchase_type" purchase_type,
            "redirect_url" redirect_url,
            "shipping_delay" shipping_delay,
            "shipping_first_name" shipping_first_name,
            "shipping_last_name" shipping_last_name,
        }
        SourceMandateNotification {
            "acss_debit" acss_debit,
            "amount" amount,
            "bacs_debit" bacs_debit,
            "created" created,
            "id" id,
            "livemode" livemode,
            "object" object,
            "reason" reason,
            "sepa_debit" sepa_debit,
            "source" source,
            "status" status,
            "type" type_,
        }
        SourceMandateNotificationAcssDebit {
            "statement_descriptor" statement_descriptor,
        }
        SourceMandateNotificationBacsDebit {
            "last4" last4,
        }
        SourceMandateNotificationSepaDebit {
            "creditor_identifier" creditor_identifier,
            "last4" last4,
            "mandate_reference" mandate_reference,
        }
        SourceMultibanco {
            "entity" entity,
            "reference" reference,
            "refund_account_holder_address_city" refund_account_holder_address_city,
            "refund_account_holder_address_country" refund_account_holder_address_country,
            "refund_account_holder_address_line1" refund_account_holder_address_line1,
            "refund_account_holder_address_line2" refund_account_holder_address_line2,
            "refund_account_holder_address_postal_code" refund_account_holder_address_postal_code,
            "refund_account_holder_address_state" refund_account_holder_address_state,
            "refund_account_holder_name" refund_account_holder_name,
            "refund_iban" refund_iban,
        }
        SourceOwner {
            "address" address,
            "email" email,
            "name" name,
            "phone" phone,
            "verified_address" verified_address,
            "verified_email" verified_email,
            "verified_name" verified_name,
            "verified_phone" verified_phone,
        }
        SourceP24 {
            "reference" reference,
        }
        SourceReceiver {
            "address" address,
            "amount_charged" amount_charged,
            "amount_received" amount_received,
            "amount_returned" amount_returned,
            "refund_attributes_method" refund_attributes_method,
            "refund_attributes_status" refund_attributes_status,
        }
        SourceRedirect {
            "failure_reason" failure_reason,
            "return_url" return_url,
            "status" status,
            "url" url,
        }
        SourceSepaCreditTransfer {
            "bank_name" bank_name,
            "bic" bic,
            "iban" iban,
            "refund_account_holder_address_city" refund_account_holder_address_city,
            "refund_account_holder_address_country" refund_account_holder_address_country,
            "refund_account_holder_address_line1" refund_account_holder_address_line1,
            "refund_account_holder_address_line2" refund_account_holder_address_line2,
            "refund_account_holder_address_postal_code" refund_account_holder_address_postal_code,
            "refund_account_holder_address_state" refund_account_holder_address_state,
            "refund_account_holder_name" refund_account_holder_name,
            "refund_iban" refund_iban,
        }
        SourceSepaDebit {
            "bank_code" bank_code,
            "branch_code" branch_code,
            "country" country,
            "fingerprint" fingerprint,
            "last4" last4,
            "mandate_reference" mandate_reference,
            "mandate_url" mandate_url,
        }
        SourceSofort {
            "bank_code" bank_code,
            "bank_name" bank_name,
            "bic" bic,
            "country" country,
            "iban_last4" iban_last4,
            "preferred_language" preferred_language,
            "statement_descriptor" statement_descriptor,
        }
        SourceSourceOrder {
            "amount" amount,
            "currency" currency,
            "email" email,
            "items" items,
            "shipping" shipping,
        }
        SourceSourceOrderItem {
            "amount" amount,
            "currency" currency,
            "description" description,
            "parent" parent,
            "quantity" quantity,
            "type" type_,
        }
        SourceThreeDSecure {
            "address_line1_check" address_line1_check,
            "address_zip_check" address_zip_check,
            "authenticated" authenticated,
            "brand" brand,
            "card" card,
            "country" country,
            "customer" customer,
            "cvc_check" cvc_check,
            "description" description,
            "dynamic_last4" dynamic_last4,
            "exp_month" exp_month,
            "exp_year" exp_year,
            "fingerprint" fingerprint,
            "funding" funding,
            "iin" iin,
            "issuer" issuer,
            "last4" last4,
            "name" name,
            "three_d_secure" three_d_secure,
            "tokenization_method" tokenization_method,
        }
        SourceTransaction {
            "ach_credit_transfer" ach_credit_transfer,
            "amount" amount,
            "chf_credit_transfer" chf_credit_transfer,
            "created" created,
            "currency" currency,
            "gbp_credit_transfer" gbp_credit_transfer,
            "id" id,
            "livemode" livemode,
            "object" object,
            "paper_check" paper_check,
            "sepa_credit_transfer" sepa_credit_transfer,
            "source" source,
            "status" status,
            "type" type_,
        }
        SourceTransactionAchCreditTransfer {
            "customer_data" customer_data,
            "fingerprint" fingerprint,
            "last4" last4,
            "routing_number" routing_number,
        }
        SourceTransactionChfCreditTransfer {
            "reference" reference,
            "sender_address_country" sender_address_country,
            "sender_address_line1" sender_address_line1,
            "sender_iban" sender_iban,
            "sender_name" sender_name,
        }
        SourceTransactionGbpCreditTransfer {
            "fingerprint" fingerprint,
            "funding_method" funding_method,
            "last4" last4,
            "reference" reference,
            "sender_account_number" sender_account_number,
            "sender_name" sender_name,
            "sender_sort_code" sender_sort_code,
            "sort_code" sort_code,
        }
        SourceTransactionPaperCheck {
            "available_at" available_at,
            "invoices" invoices,
        }
        SourceTransactionSepaCreditTransfer {
            "reference" reference,
            "sender_iban" sender_iban,
            "sender_name" sender_name,
        }
        SourceWechat {
            "prepay_id" prepay_id,
            "qr_code_url" qr_code_url,
            "statement_descriptor" statement_descriptor,
        }
        SpendingControls {
            "allowed_card_presences" allowed_card_presences,
            "allowed_categories" allowed_categories,
            "allowed_merchant_countries" allowed_merchant_countries,
            "blocked_card_presences" blocked_card_presences,
            "blocked_categories" blocked_categories,
            "blocked_merchant_countries" blocked_merchant_countries,
            "spending_limits" spending_limits,
            "spending_limits_currency" spending_limits_currency,
        }
        SpendingControlsSpendingLimit {
            "amount" amount,
            "categories" categories,
            "interval" interval,
        }
        StatusError {
            "code" code,
            "message" message,
        }
        Subscription {
            "application" application,
            "application_fee_percent" application_fee_percent,
            "automatic_tax" automatic_tax,
            "billing_cycle_anchor" billing_cycle_anchor,
            "billing_cycle_anchor_config" billing_cycle_anchor_config,
            "billing_mode" billing_mode,
            "billing_schedules" billing_schedules,
            "billing_thresholds" billing_thresholds,
            "cancel_at" cancel_at,
            "cancel_at_period_end" cancel_at_period_end,
            "canceled_at" canceled_at,
            "cancellation_details" cancellation_details,
            "collection_method" collection_method,
            "created" created,
            "currency" currency,
            "current_period_end" current_period_end,
            "current_period_start" current_period_start,
            "customer" customer,
            "customer_account" customer_account,
            "days_until_due" days_until_due,
            "default_payment_method" default_payment_method,
            "default_source" default_source,
            "default_tax_rates" default_tax_rates,
            "description" description,
            "discount" discount,
            "discounts" discounts,
            "ended_at" ended_at,
            "id" id,
            "invoice_settings" invoice_settings,
            "items" items,
            "latest_invoice" latest_invoice,
            "livemode" livemode,
            "managed_payments" managed_payments,
            "metadata" metadata,
            "next_pending_invoice_item_invoice" next_pending_invoice_item_invoice,
            "object" object,
            "on_behalf_of" on_behalf_of,
            "pause_collection" pause_collection,
            "payment_settings" payment_settings,
            "pending_invoice_item_interval" pending_invoice_item_interval,
            "pending_setup_intent" pending_setup_intent,
            "pending_update" pending_update,
            "plan" plan,
            "presentment_details" presentment_details,
            "quantity" quantity,
            "schedule" schedule,
            "start_date" start_date,
            "status" status,
            "status_details" status_details,
            "tax_percent" tax_percent,
            "test_clock" test_clock,
            "transfer_data" transfer_data,
            "trial_end" trial_end,
            "trial_settings" trial_settings,
            "trial_start" trial_start,
        }
        SubscriptionAutomaticTax {
            "disabled_reason" disabled_reason,
            "enabled" enabled,
            "liability" liability,
        }
        SubscriptionBillingCycleAnchorConfig {
            "day_of_month" day_of_month,
            "hour" hour,
            "minute" minute,
            "month" month,
            "second" second,
        }
        SubscriptionBillingSchedule {
            "applies_to" applies_to,
            "bill_until" bill_until,
            "key" key,
        }
        SubscriptionBillingScheduleAppliesTo {
            "price" price,
            "type" type_,
        }
        SubscriptionBillingScheduleBillUntil {
            "computed_timestamp" computed_timestamp,
            "duration" duration,
            "timestamp" timestamp,
            "type" type_,
        }
        SubscriptionBillingScheduleBillUntilDuration {
            "interval" interval,
            "interval_count" interval_count,
        }
        SubscriptionBillingThresholds {
            "amount_gte" amount_gte,
            "reset_billing_cycle_anchor" reset_billing_cycle_anchor,
        }
        SubscriptionCancellationDetails {
            "comment" comment,
            "feedback" feedback,
            "feedback_option" feedback_option,
            "reason" reason,
        }
        SubscriptionInvoiceSettings {
            "account_tax_ids" account_tax_ids,
            "custom_fields" custom_fields,
            "description" description,
            "footer" footer,
            "issuer" issuer,
        }
        SubscriptionItem {
            "billed_until" billed_until,
            "billing_thresholds" billing_thresholds,
            "created" created,
            "current_period_end" current_period_end,
            "current_period_start" current_period_start,
            "current_trial" current_trial,
            "discounts" discounts,
            "id" id,
            "metadata" metadata,
            "object" object,
            "plan" plan,
            "price" price,
            "quantity" quantity,
            "subscription" subscription,
            "tax_rates" tax_rates,
        }
        SubscriptionItemBillingThresholds {
            "usage_gte" usage_gte,
        }
        SubscriptionItemCurrentTrial {
            "end_date" end_date,
            "start_date" start_date,
            "trial_offer" trial_offer,
        }
        SubscriptionPauseCollection {
            "behavior" behavior,
            "resumes_at" resumes_at,
        }
        SubscriptionPaymentSettings {
            "payment_method_options" payment_method_options,
            "payment_method_types" payment_method_types,
            "save_default_payment_method" save_default_payment_method,
        }
        SubscriptionPaymentSettingsPaymentMethodOptions {
            "acss_debit" acss_debit,
            "bancontact" bancontact,
            "billie" billie,
            "blik" blik,
            "card" card,
            "customer_balance" customer_balance,
            "konbini" konbini,
            "payto" payto,
            "pix" pix,
            "sepa_debit" sepa_debit,
            "upi" upi,
            "us_bank_account" us_bank_account,
        }
        SubscriptionPaymentSettingsPaymentMethodOptionsBillie {
            "company_details" company_details,
        }
        SubscriptionPaymentSettingsPaymentMethodOptionsBlik {
            "mandate_options" mandate_options,
        }
        SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions {
            "expires_at" expires_at,
        }
        SubscriptionPaymentSettingsPaymentMethodOptionsCard {
            "mandate_options" mandate_options,
            "network" network,
            "request_three_d_secure" request_three_d_secure,
        }
        SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
            "amount" amount,
            "amount_type" amount_type,
            "description" description,
        }
        SubscriptionPaymentSettingsPaymentMethodOptionsPix {
            "expires_after_seconds" expires_after_seconds,
            "mandate_options" mandate_options,
        }
        SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions {
            "amount" amount,
            "amount_includes_iof" amount_includes_iof,
            "end_date" end_date,
            "payment_schedule" payment_schedule,
        }
        SubscriptionPendingInvoiceItemInterval {
            "interval" interval,
            "interval_count" interval_count,
        }
        SubscriptionPendingUpdate {
            "billing_cycle_anchor" billing_cycle_anchor,
            "cancel_at_period_end" cancel_at_period_end,
            "discount" discount,
            "discounts" discounts,
            "expires_at" expires_at,
            "metadata" metadata,
            "subscription_items" subscription_items,
            "trial_end" trial_end,
            "trial_from_plan" trial_from_plan,
        }
        SubscriptionPresentmentDetails {
            "presentment_currency" presentment_currency,
        }
        SubscriptionSchedule {
            "application" application,
            "billing_mode" billing_mode,
            "canceled_at" canceled_at,
            "completed_at" completed_at,
            "created" created,
            "current_phase" current_phase,
            "customer" customer,
            "customer_account" customer_account,
            "default_settings" default_settings,
            "end_behavior" end_behavior,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "pause_schedules" pause_schedules,
            "phases" phases,
            "released_at" released_at,
            "released_subscription" released_subscription,
            "renewal_interval" renewal_interval,
            "status" status,
            "subscription" subscription,
            "test_clock" test_clock,
        }
        SubscriptionScheduleCurrentPhase {
            "end_date" end_date,
            "start_date" start_date,
        }
        SubscriptionScheduleDefaultSettings {
            "application_fee_percent" application_fee_percent,
            "automatic_tax" automatic_tax,
            "billing_cycle_anchor" billing_cycle_anchor,
            "billing_thresholds" billing_thresholds,
            "collection_method" collection_method,
            "default_payment_method" default_payment_method,
            "description" description,
            "invoice_settings" invoice_settings,
            "on_behalf_of" on_behalf_of,
            "transfer_data" transfer_data,
        }
        SubscriptionSchedulePauseSchedule {
            "key" key,
            "pause" pause,
            "resume" resume,
        }
        SubscriptionSchedulePauseSchedulePause {
            "pause_at" pause_at,
            "settings" settings,
            "status" status,
        }
        SubscriptionSchedulePauseSchedulePauseSettings {
            "bill_for" bill_for,
            "invoicing_behavior" invoicing_behavior,
            "type" type_,
        }
        SubscriptionSchedulePauseSchedulePauseSettingsBillFor {
            "outstanding_usage_through" outstanding_usage_through,
            "unused_time_from" unused_time_from,
        }
        SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough {
            "type" type_,
        }
        SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom {
            "type" type_,
        }
        SubscriptionSchedulePauseSchedulePauseStatus {
            "error" error,
            "type" type_,
        }
        SubscriptionSchedulePauseScheduleResume {
            "resume_at" resume_at,
            "settings" settings,
            "status" status,
        }
        SubscriptionSchedulePauseScheduleResumeSettings {
            "billing_cycle_anchor" billing_cycle_anchor,
            "payment_behavior" payment_behavior,
            "proration_behavior" proration_behavior,
        }
        SubscriptionSchedulePauseScheduleResumeStatus {
            "error" error,
            "type" type_,
        }
        SubscriptionSchedulePhase {
            "add_invoice_items" add_invoice_items,
            "application_fee_percent" application_fee_percent,
            "automatic_tax" automatic_tax,
            "billing_cycle_anchor" billing_cycle_anchor,
            "billing_thresholds" billing_thresholds,
            "collection_method" collection_method,
            "coupon" coupon,
            "currency" currency,
            "default_payment_method" default_payment_method,
            "default_tax_rates" default_tax_rates,
            "description" description,
            "discounts" discounts,
            "end_date" end_date,
            "invoice_settings" invoice_settings,
            "items" items,
            "metadata" metadata,
            "on_behalf_of" on_behalf_of,
            "plans" plans,
            "proration_behavior" proration_behavior,
            "start_date" start_date,
            "tax_percent" tax_percent,
            "transfer_data" transfer_data,
            "trial" trial,
            "trial_end" trial_end,
        }
        SubscriptionSchedulePhaseAddInvoiceItem {
            "discountable" discountable,
            "discounts" discounts,
            "metadata" metadata,
            "period" period,
            "price" price,
            "quantity" quantity,
            "tax_rates" tax_rates,
        }
        SubscriptionSchedulePhaseAddInvoiceItemPeriod {
            "end" end,
            "start" start,
        }
        SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
            "timestamp" timestamp,
            "type" type_,
        }
        SubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
            "timestamp" timestamp,
            "type" type_,
        }
        SubscriptionSchedulePhaseDiscount {
            "coupon" coupon,
            "discount" discount,
            "promotion_code" promotion_code,
        }
        SubscriptionSchedulePhaseInvoiceSettings {
            "account_tax_ids" account_tax_ids,
            "custom_fields" custom_fields,
            "days_until_due" days_until_due,
            "description" description,
            "footer" footer,
            "issuer" issuer,
        }
        SubscriptionSchedulePhaseItem {
            "billing_thresholds" billing_thresholds,
            "discounts" discounts,
            "metadata" metadata,
            "plan" plan,
            "price" price,
            "quantity" quantity,
            "tax_rates" tax_rates,
        }
        SubscriptionSchedulePhasePlan {
            "billing_thresholds" billing_thresholds,
            "plan" plan,
            "price" price,
            "quantity" quantity,
            "tax_rates" tax_rates,
        }
        SubscriptionScheduleRenewalInterval {
            "interval" interval,
            "length" length,
        }
        SubscriptionStatusDetails {
            "paused" paused,
        }
        SubscriptionStatusDetailsPaused {
            "subscription" subscription,
            "transitioned_at" transitioned_at,
            "type" type_,
        }
        SubscriptionStatusDetailsPausedSubscription {
            "type" type_,
        }
        SubscriptionTransferData {
            "amount_percent" amount_percent,
            "destination" destination,
        }
        SubscriptionTrialSettings {
            "end_behavior" end_behavior,
        }
        SubscriptionTrialSettingsEndBehavior {
            "billing_cycle_anchor" billing_cycle_anchor,
            "missing_payment_method" missing_payment_method,
        }
        TaxAmount {
            "amount" amount,
            "inclusive" inclusive,
            "tax_rate" tax_rate,
            "taxability_reason" taxability_reason,
            "taxable_amount" taxable_amount,
        }
        TaxCode {
            "description" description,
            "id" id,
            "name" name,
            "object" object,
            "requirements" requirements,
        }
        TaxCodeRequirements {
            "performance_location" performance_location,
        }
        TaxId {
            "country" country,
            "created" created,
            "customer" customer,
            "customer_account" customer_account,
            "id" id,
            "livemode" livemode,
            "object" object,
            "owner" owner,
            "type" type_,
            "value" value,
            "verification" verification,
        }
        TaxIdCollection {
            "enabled" enabled,
            "required" required,
        }
        TaxIdOwner {
            "account" account,
            "application" application,
            "customer" customer,
            "customer_account" customer_account,
            "type" type_,
        }
        TaxIdVerification {
            "status" status,
            "verified_address" verified_address,
            "verified_name" verified_name,
        }
        TaxRate {
            "active" active,
            "country" country,
            "created" created,
            "description" description,
            "display_name" display_name,
            "effective_percentage" effective_percentage,
            "flat_amount" flat_amount,
            "id" id,
            "inclusive" inclusive,
            "jurisdiction" jurisdiction,
            "jurisdiction_level" jurisdiction_level,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "percentage" percentage,
            "rate_type" rate_type,
            "state" state,
            "tax_type" tax_type,
        }
        TaxRateDetails {
            "tax_rate" tax_rate,
        }
        TaxRateFlatAmount {
            "amount" amount,
            "currency" currency,
        }
        TaxSettings {
            "defaults" defaults,
            "head_office" head_office,
            "livemode" livemode,
            "object" object,
            "status" status,
            "status_details" status_details,
        }
        TaxSettingsDefaults {
            "provider" provider,
            "tax_behavior" tax_behavior,
            "tax_code" tax_code,
        }
        TaxSettingsHeadOffice {
            "address" address,
        }
        TaxSettingsStatusDetails {
            "active" active,
            "pending" pending,
        }
        TaxSettingsStatusDetailsPending {
            "missing_fields" missing_fields,
        }
        TerminalLocation {
            "address" address,
            "address_kana" address_kana,
            "address_kanji" address_kanji,
            "configuration_overrides" configuration_overrides,
            "display_name" display_name,
            "display_name_kana" display_name_kana,
            "display_name_kanji" display_name_kanji,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "phone" phone,
        }
        TerminalReader {
            "action" action,
            "device_sw_version" device_sw_version,
            "device_type" device_type,
            "id" id,
            "ip_address" ip_address,
            "label" label,
            "last_seen_at" last_seen_at,
            "livemode" livemode,
            "location" location,
            "metadata" metadata,
            "object" object,
            "serial_number" serial_number,
            "status" status,
        }
        TerminalReaderAction {
            "api_error" api_error,
            "collect_inputs" collect_inputs,
            "collect_payment_method" collect_payment_method,
            "confirm_payment_intent" confirm_payment_intent,
            "failure_code" failure_code,
            "failure_message" failure_message,
            "print_content" print_content,
            "process_payment_intent" process_payment_intent,
            "process_setup_intent" process_setup_intent,
            "refund_payment" refund_payment,
            "set_reader_display" set_reader_display,
            "status" status,
            "type" type_,
        }
        TerminalReaderActionApiError {
            "advice_code" advice_code,
            "charge" charge,
            "code" code,
            "decline_code" decline_code,
            "doc_url" doc_url,
            "message" message,
            "network_advice_code" network_advice_code,
            "network_decline_code" network_decline_code,
            "param" param,
            "payment_intent" payment_intent,
            "payment_method" payment_method,
            "payment_method_type" payment_method_type,
            "request_log_url" request_log_url,
            "setup_intent" setup_intent,
            "source" source,
            "type" type_,
        }
        TerminalReaderActionCollectInputs {
            "inputs" inputs,
            "metadata" metadata,
        }
        TerminalReaderActionCollectInputsInput {
            "custom_text" custom_text,
            "email" email,
            "numeric" numeric,
            "phone" phone,
            "required" required,
            "selection" selection,
            "signature" signature,
            "skipped" skipped,
            "text" text,
            "toggles" toggles,
            "type" type_,
        }
        TerminalReaderActionCollectInputsInputCustomText {
            "description" description,
            "skip_button" skip_button,
            "submit_button" submit_button,
            "title" title,
        }
        TerminalReaderActionCollectInputsInputEmail {
            "value" value,
        }
        TerminalReaderActionCollectInputsInputNumeric {
            "value" value,
        }
        TerminalReaderActionCollectInputsInputPhone {
            "value" value,
        }
        TerminalReaderActionCollectInputsInputSelection {
            "choices" choices,
            "id" id,
            "text" text,
        }
        TerminalReaderActionCollectInputsInputSelectionChoice {
            "id" id,
            "style" style,
            "text" text,
        }
        TerminalReaderActionCollectInputsInputSignature {
            "value" value,
        }
        TerminalReaderActionCollectInputsInputText {
            "value" value,
        }
        TerminalReaderActionCollectInputsInputToggle {
            "default_value" default_value,
            "description" description,
            "title" title,
            "value" value,
        }
        TerminalReaderActionCollectPaymentMethod {
            "collect_config" collect_config,
            "payment_intent" payment_intent,
            "payment_method" payment_method,
        }
        TerminalReaderActionCollectPaymentMethodCollectConfig {
            "enable_customer_cancellation" enable_customer_cancellation,
            "skip_tipping" skip_tipping,
            "tipping" tipping,
        }
        TerminalReaderActionConfirmPaymentIntent {
            "confirm_config" confirm_config,
            "payment_intent" payment_intent,
        }
        TerminalReaderActionConfirmPaymentIntentConfirmConfig {
            "return_url" return_url,
        }
        TerminalReaderActionPrintContent {
            "image" image,
            "type" type_,
        }
        TerminalReaderActionPrintContentImage {
            "created_at" created_at,
            "filename" filename,
            "size" size,
            "type" type_,
        }
        TerminalReaderActionProcessPaymentIntent {
            "payment_intent" payment_intent,
            "process_config" process_config,
        }
        TerminalReaderActionProcessPaymentIntentProcessConfig {
            "enable_customer_cancellation" enable_customer_cancellation,
            "return_url" return_url,
            "skip_tipping" skip_tipping,
            "tipping" tipping,
        }
        TerminalReaderActionProcessSetupIntent {
            "generated_card" generated_card,
            "process_config" process_config,
            "setup_intent" setup_intent,
        }
        TerminalReaderActionProcessSetupIntentProcessConfig {
            "enable_customer_cancellation" enable_customer_cancellation,
        }
        TerminalReaderActionRefundPayment {
            "amount" amount,
            "charge" charge,
            "metadata" metadata,
            "payment_intent" payment_intent,
            "reason" reason,
            "refund" refund,
            "refund_application_fee" refund_application_fee,
            "refund_payment_config" refund_payment_config,
            "reverse_transfer" reverse_transfer,
        }
        TerminalReaderActionRefundPaymentRefundPaymentConfig {
            "enable_customer_cancellation" enable_customer_cancellation,
        }
        TerminalReaderActionSetReaderDisplay {
            "cart" cart,
            "type" type_,
        }
        TerminalReaderActionSetReaderDisplayCart {
            "currency" currency,
            "line_items" line_items,
            "tax" tax,
            "total" total,
        }
        TerminalReaderActionSetReaderDisplayCartLineItem {
            "amount" amount,
            "description" description,
            "quantity" quantity,
        }
        TestHelpersTestClock {
            "created" created,
            "deletes_after" deletes_after,
            "frozen_time" frozen_time,
            "id" id,
            "livemode" livemode,
            "name" name,
            "object" object,
            "status" status,
            "status_details" status_details,
        }
        TestHelpersTestClockStatusDetails {
            "advancing" advancing,
        }
        TestHelpersTestClockStatusDetailsAdvancing {
            "target_frozen_time" target_frozen_time,
        }
        Thin {
            "changes" changes,
            "context" context,
            "created" created,
            "data" data,
            "id" id,
            "livemode" livemode,
            "object" object,
            "reason" reason,
            "related_object" related_object,
            "snapshot_event" snapshot_event,
            "type" type_,
        }
        ThreeDSecureAuthentication {
            "acquirer_details" acquirer_details,
            "amount" amount,
            "challenge_url" challenge_url,
            "channel" channel,
            "created" created,
            "currency" currency,
            "directory_server" directory_server,
            "fingerprinting_url" fingerprinting_url,
            "flow_preference" flow_preference,
            "future_usage" future_usage,
            "id" id,
            "livemode" livemode,
            "message_category" message_category,
            "metadata" metadata,
            "object" object,
            "outcome" outcome,
            "outcome_details" outcome_details,
            "payment_method" payment_method,
            "reason" reason,
            "shipping_address" shipping_address,
            "status" status,
        }
        ThreeDSecureAuthenticationAcquirerDetails {
            "acquirer_bin" acquirer_bin,
            "acquirer_country" acquirer_country,
            "acquirer_merchant_id" acquirer_merchant_id,
            "mcc" mcc,
            "merchant_name" merchant_name,
            "requestor_id" requestor_id,
        }
        ThreeDSecureAuthenticationChannel {
            "browser" browser,
            "three_r_i" three_r_i,
            "type" type_,
        }
        ThreeDSecureAuthenticationChannelBrowser {
            "accept_header" accept_header,
            "color_depth" color_depth,
            "ip_address" ip_address,
            "java_enabled" java_enabled,
            "javascript_enabled" javascript_enabled,
            "language" language,
            "screen_height" screen_height,
            "screen_width" screen_width,
            "timezone_offset" timezone_offset,
            "user_agent" user_agent,
        }
        ThreeDSecureAuthenticationChannelThreeRI {
            "previous_authentication" previous_authentication,
            "type" type_,
        }
        ThreeDSecureAuthenticationFlowPreference {
            "challenge" challenge,
            "data_share" data_share,
            "frictionless" frictionless,
            "type" type_,
        }
        ThreeDSecureAuthenticationFlowPreferenceChallenge {
            "type" type_,
        }
        ThreeDSecureAuthenticationFlowPreferenceDataShare {
            "type" type_,
        }
        ThreeDSecureAuthenticationFlowPreferenceFrictionless {
            "type" type_,
        }
        ThreeDSecureAuthenticationFutureUsage {
            "installment" installment,
            "recurring" recurring,
            "type" type_,
        }
        ThreeDSecureAuthenticationFutureUsageInstallment {
            "amount" amount,
            "expiry" expiry,
            "interval" interval,
            "interval_count" interval_count,
            "number" number,
        }
        ThreeDSecureAuthenticationFutureUsageRecurring {
            "amount" amount,
            "expiry" expiry,
            "interval" interval,
            "interval_count" interval_count,
        }
        ThreeDSecureAuthenticationOutcomeDetails {
            "acs_transaction_id" acs_transaction_id,
            "ares" ares,
            "ares_trans_status" ares_trans_status,
            "cryptogram" cryptogram,
            "ds_transaction_id" ds_transaction_id,
            "eci" eci,
            "network_details" network_details,
            "protocol_version" protocol_version,
            "requestor_challenge_indicator" requestor_challenge_indicator,
            "rreq" rreq,
            "rreq_trans_status" rreq_trans_status,
            "three_ds_server_transaction_id" three_ds_server_transaction_id,
        }
        ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails {
            "cartes_bancaires" cartes_bancaires,
        }
        ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires {
            "avalgo" avalgo,
            "cb_exemption" cb_exemption,
            "cb_score" cb_score,
        }
        ThreeDSecureAuthenticationShippingAddress {
            "city" city,
            "country" country,
            "line1" line1,
            "line2" line2,
            "postal_code" postal_code,
            "state" state,
        }
        Tier {
            "flat_amount" flat_amount,
            "flat_amount_decimal" flat_amount_decimal,
            "unit_amount" unit_amount,
            "unit_amount_decimal" unit_amount_decimal,
            "up_to" up_to,
        }
        Tipping {
            "amount_eligible" amount_eligible,
        }
        Topup {
            "amount" amount,
            "balance_transaction" balance_transaction,
            "created" created,
            "currency" currency,
            "description" description,
            "expected_availability_date" expected_availability_date,
            "failure_code" failure_code,
            "failure_message" failure_message,
            "id" id,
            "initiated_by" initiated_by,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "payment_method" payment_method,
            "payment_method_options" payment_method_options,
            "source" source,
            "statement_descriptor" statement_descriptor,
            "status" status,
            "transfer_group" transfer_group,
        }
        TopupPaymentMethodOptions {
            "us_bank_account" us_bank_account,
        }
        TopupPaymentMethodOptionsUsBankAccount {
            "network" network,
        }
        TosAcceptance {
            "date" date,
            "ip" ip,
            "user_agent" user_agent,
        }
        TotalDetails {
            "amount_discount" amount_discount,
            "amount_shipping" amount_shipping,
            "amount_tax" amount_tax,
            "breakdown" breakdown,
        }
        TotalDetailsBreakdown {
            "discounts" discounts,
            "taxes" taxes,
        }
        TotalTax {
            "amount" amount,
            "tax_behavior" tax_behavior,
            "tax_rate_details" tax_rate_details,
            "taxability_reason" taxability_reason,
            "taxable_amount" taxable_amount,
            "type" type_,
        }
        TrackingDetails {
            "ach" ach,
            "type" type_,
            "us_domestic_wire" us_domestic_wire,
        }
        TrackingDetailsAch {
            "trace_id" trace_id,
        }
        TrackingDetailsUsDomesticWire {
            "chips" chips,
            "imad" imad,
            "omad" omad,
        }
        Transfer {
            "amount" amount,
            "amount_reversed" amount_reversed,
            "balance_transaction" balance_transaction,
            "created" created,
            "currency" currency,
            "description" description,
            "destination" destination,
            "destination_payment" destination_payment,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "reversals" reversals,
            "reversed" reversed,
            "source_transaction" source_transaction,
            "source_type" source_type,
            "transfer_group" transfer_group,
        }
        TransferReversal {
            "amount" amount,
            "balance_transaction" balance_transaction,
            "created" created,
            "currency" currency,
            "destination_payment_refund" destination_payment_refund,
            "id" id,
            "metadata" metadata,
            "object" object,
            "source_refund" source_refund,
            "transfer" transfer,
        }
        TreasuryCreditReversal {
            "amount" amount,
            "created" created,
            "currency" currency,
            "financial_account" financial_account,
            "hosted_regulatory_receipt_url" hosted_regulatory_receipt_url,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "network" network,
            "object" object,
            "received_credit" received_credit,
            "status" status,
            "status_transitions" status_transitions,
            "transaction" transaction,
        }
        TreasuryCreditReversalStatusTransitions {
            "posted_at" posted_at,
        }
        TreasuryDebitReversal {
            "amount" amount,
            "created" created,
            "currency" currency,
            "financial_account" financial_account,
            "hosted_regulatory_receipt_url" hosted_regulatory_receipt_url,
            "id" id,
            "linked_flows" linked_flows,
            "livemode" livemode,
            "metadata" metadata,
            "network" network,
            "object" object,
            "received_debit" received_debit,
            "status" status,
            "status_transitions" status_transitions,
            "transaction" transaction,
        }
        TreasuryDebitReversalLinkedFlows {
            "issuing_dispute" issuing_dispute,
        }
        TreasuryDebitReversalStatusTransitions {
            "completed_at" completed_at,
        }
        TreasuryFinancialAccount {
            "active_features" active_features,
            "balance" balance,
            "country" country,
            "created" created,
            "features" features,
            "financial_addresses" financial_addresses,
            "id" id,
            "is_default" is_default,
            "livemode" livemode,
            "metadata" metadata,
            "nickname" nickname,
            "object" object,
            "pending_features" pending_features,
            "platform_restrictions" platform_restrictions,
            "restricted_features" restricted_features,
            "status" status,
            "status_details" status_details,
            "supported_currencies" supported_currencies,
        }
        TreasuryFinancialAccountBalance {
            "cash" cash,
            "inbound_pending" inbound_pending,
            "outbound_pending" outbound_pending,
        }
        TreasuryFinancialAccountFeatures {
            "card_issuing" card_issuing,
            "deposit_insurance" deposit_insurance,
            "financial_addresses" financial_addresses,
            "inbound_transfers" inbound_transfers,
            "intra_stripe_flows" intra_stripe_flows,
            "object" object,
            "outbound_payments" outbound_payments,
            "outbound_transfers" outbound_transfers,
        }
        TreasuryFinancialAccountFeaturesCardIssuing {
            "requested" requested,
            "status" status,
            "status_details" status_details,
        }
        TreasuryFinancialAccountFeaturesDepositInsurance {
            "requested" requested,
            "status" status,
            "status_details" status_details,
        }
        TreasuryFinancialAccountFeaturesFinancialAddresses {
            "aba" aba,
        }
        TreasuryFinancialAccountFeaturesFinancialAddressesAba {
            "requested" requested,
            "status" status,
            "status_details" status_details,
        }
        TreasuryFinancialAccountFeaturesInboundTransfers {
            "ach" ach,
        }
        TreasuryFinancialAccountFeaturesIntraStripeFlows {
            "requested" requested,
            "status" status,
            "status_details" status_details,
        }
        TreasuryFinancialAccountFeaturesOutboundPayments {
            "ach" ach,
            "us_domestic_wire" us_domestic_wire,
        }
        TreasuryFinancialAccountFeaturesOutboundTransfers {
            "ach" ach,
            "us_domestic_wire" us_domestic_wire,
        }
        TreasuryFinancialAccountFinancialAddress {
            "aba" aba,
            "supported_networks" supported_networks,
            "type" type_,
        }
        TreasuryFinancialAccountFinancialAddressAba {
            "account_holder_name" account_holder_name,
            "account_number" account_number,
            "account_number_last4" account_number_last4,
            "bank_name" bank_name,
            "routing_number" routing_number,
        }
        TreasuryFinancialAccountPlatformRestrictions {
            "inbound_flows" inbound_flows,
            "outbound_flows" outbound_flows,
        }
        TreasuryFinancialAccountStatusDetails {
            "closed" closed,
        }
        TreasuryFinancialAccountStatusDetailsClosed {
            "reasons" reasons,
        }
        TreasuryInboundTransfer {
            "amount" amount,
            "cancelable" cancelable,
            "created" created,
            "currency" currency,
            "description" description,
            "failure_details" failure_details,
            "financial_account" financial_account,
            "hosted_regulatory_receipt_url" hosted_regulatory_receipt_url,
            "id" id,
            "linked_flows" linked_flows,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "origin_payment_method" origin_payment_method,
            "origin_payment_method_details" origin_payment_method_details,
            "returned" returned,
            "statement_descriptor" statement_descriptor,
            "status" status,
            "status_transitions" status_transitions,
            "transaction" transaction,
        }
        TreasuryInboundTransferFailureDetails {
            "code" code,
        }
        TreasuryInboundTransferLinkedFlows {
            "received_debit" received_debit,
        }
        TreasuryInboundTransferOriginPaymentMethodDetails {
            "billing_details" billing_details,
            "type" type_,
            "us_bank_account" us_bank_account,
        }
        TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails {
            "address" address,
            "email" email,
            "name" name,
        }
        TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount {
            "account_holder_type" account_holder_type,
            "account_type" account_type,
            "bank_name" bank_name,
            "fingerprint" fingerprint,
            "last4" last4,
            "mandate" mandate,
            "network" network,
            "routing_number" routing_number,
        }
        TreasuryInboundTransferStatusTransitions {
            "canceled_at" canceled_at,
            "failed_at" failed_at,
            "succeeded_at" succeeded_at,
        }
        TreasuryOutboundPayment {
            "amount" amount,
            "cancelable" cancelable,
            "created" created,
            "currency" currency,
            "customer" customer,
            "description" description,
            "destination_payment_method" destination_payment_method,
            "destination_payment_method_details" destination_payment_method_details,
            "end_user_details" end_user_details,
            "expected_arrival_date" expected_arrival_date,
            "financial_account" financial_account,
            "hosted_regulatory_receipt_url" hosted_regulatory_receipt_url,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "returned_details" returned_details,
            "statement_descriptor" statement_descriptor,
            "status" status,
            "status_transitions" status_transitions,
            "tracking_details" tracking_details,
            "transaction" transaction,
        }
        TreasuryOutboundPaymentEndUserDetails {
            "ip_address" ip_address,
            "present" present,
        }
        TreasuryOutboundPaymentStatusTransitions {
            "canceled_at" canceled_at,
            "failed_at" failed_at,
            "posted_at" posted_at,
            "returned_at" returned_at,
        }
        TreasuryOutboundTransfer {
            "amount" amount,
            "cancelable" cancelable,
            "created" created,
            "currency" currency,
            "description" description,
            "destination_payment_method" destination_payment_method,
            "destination_payment_method_details" destination_payment_method_details,
            "expected_arrival_date" expected_arrival_date,
            "financial_account" financial_account,
            "hosted_regulatory_receipt_url" hosted_regulatory_receipt_url,
            "id" id,
            "livemode" livemode,
            "metadata" metadata,
            "object" object,
            "returned_details" returned_details,
            "statement_descriptor" statement_descriptor,
            "status" status,
            "status_transitions" status_transitions,
            "tracking_details" tracking_details,
            "transaction" transaction,
        }
        TreasuryReceivedCredit {
            "amount" amount,
            "created" created,
            "currency" currency,
            "description" description,
            "failure_code" failure_code,
            "financial_account" financial_account,
            "hosted_regulatory_receipt_url" hosted_regulatory_receipt_url,
            "id" id,
            "initiating_payment_method_details" initiating_payment_method_details,
            "linked_flows" linked_flows,
            "livemode" livemode,
            "network" network,
            "object" object,
            "reversal_details" reversal_details,
            "status" status,
            "transaction" transaction,
        }
        TreasuryReceivedCreditLinkedFlows {
            "credit_reversal" credit_reversal,
            "issuing_authorization" issuing_authorization,
            "issuing_transaction" issuing_transaction,
            "source_flow" source_flow,
            "source_flow_details" source_flow_details,
            "source_flow_type" source_flow_type,
        }
        TreasuryReceivedCreditLinkedFlowsSourceFlowDetails {
            "credit_reversal" credit_reversal,
            "outbound_payment" outbound_payment,
            "outbound_transfer" outbound_transfer,
            "payout" payout,
            "type" type_,
        }
        TreasuryReceivedDebit {
            "amount" amount,
            "created" created,
            "currency" currency,
            "description" description,
            "failure_code" failure_code,
            "financial_account" financial_account,
            "hosted_regulatory_receipt_url" hosted_regulatory_receipt_url,
            "id" id,
            "initiating_payment_method_details" initiating_payment_method_details,
            "linked_flows" linked_flows,
            "livemode" livemode,
            "network" network,
            "object" object,
            "reversal_details" reversal_details,
            "status" status,
            "transaction" transaction,
        }
        TreasuryReceivedDebitLinkedFlows {
            "debit_reversal" debit_reversal,
            "inbound_transfer" inbound_transfer,
            "issuing_authorization" issuing_authorization,
            "issuing_transaction" issuing_transaction,
            "payout" payout,
            "topup" topup,
        }
        TreasuryTransaction {
            "amount" amount,
            "balance_impact" balance_impact,
            "created" created,
            "currency" currency,
            "description" description,
            "entries" entries,
            "financial_account" financial_account,
            "flow" flow,
            "flow_details" flow_details,
            "flow_type" flow_type,
            "id" id,
            "livemode" livemode,
            "object" object,
            "status" status,
            "status_transitions" status_transitions,
        }
        TreasuryTransactionEntry {
            "balance_impact" balance_impact,
            "created" created,
            "currency" currency,
            "effective_at" effective_at,
            "financial_account" financial_account,
            "flow" flow,
            "flow_details" flow_details,
            "flow_type" flow_type,
            "id" id,
            "livemode" livemode,
            "object" object,
            "transaction" transaction,
            "type" type_,
        }
        TreasuryTransactionStatusTransitions {
            "posted_at" posted_at,
            "void_at" void_at,
        }
        Upi {
            "vpa" vpa,
        }
        UsDomesticWire {
            "requested" requested,
            "status" status,
            "status_details" status_details,
        }
        V1BillingMeterErrorReportTriggered {
            "developer_message_summary" developer_message_summary,
            "reason" reason,
            "validation_end" validation_end,
            "validation_start" validation_start,
        }
        V1BillingMeterNoMeterFound {
            "developer_message_summary" developer_message_summary,
            "reason" reason,
            "validation_end" validation_end,
            "validation_start" validation_start,
        }
        V1InvoiceUpcoming {
            "customer" customer,
            "subscription" subscription,
        }
        V2CoreAccountConfigurationCustomerCapabilityStatusUpdated {
            "updated_capability" updated_capability,
        }
        V2CoreAccountConfigurationMerchantCapabilityStatusUpdated {
            "updated_capability" updated_capability,
        }
        V2CoreAccountConfigurationRecipientCapabilityStatusUpdated {
            "updated_capability" updated_capability,
        }
        V2CoreAccountLinkReturned {
            "account_id" account_id,
            "configurations" configurations,
            "use_case" use_case,
        }
        V2CoreAccountPersonCreated {
            "account_id" account_id,
        }
        V2CoreAccountPersonDeleted {
            "account_id" account_id,
        }
        V2CoreAccountPersonUpdated {
            "account_id" account_id,
        }
        V2MoneyManagementInboundTransferAvailable {
            "transaction_id" transaction_id,
        }
        V2MoneyManagementReceivedCreditAvailable {
            "transaction_id" transaction_id,
        }
        V2MoneyManagementTransactionCreated {
            "treasury_transaction" treasury_transaction,
            "v1_id" v1_id,
        }
        V2MoneyManagementTransactionUpdated {
            "treasury_transaction" treasury_transaction,
        }
        VerificationDocument {
            "back" back,
            "details" details,
            "details_code" details_code,
            "front" front,
        }
    }
    unions {
        CustomerSource { Account, BankAccount, Card, Source, }
        ExternalAccount { BankAccount, Card, }
    }
    names { AccountBusinessProfileMinorityOwnedBusinessDesignation, AccountBusinessType, AccountCapabilitiesAcssDebitPayments, AccountCapabilitiesAffirmPayments, AccountCapabilitiesAfterpayClearpayPayments, AccountCapabilitiesAlmaPayments, AccountCapabilitiesAmazonPayPayments, AccountCapabilitiesAppDistribution, AccountCapabilitiesAuBecsDebitPayments, AccountCapabilitiesBacsDebitPayments, AccountCapabilitiesBancontactPayments, AccountCapabilitiesBankTransferPayments, AccountCapabilitiesBilliePayments, AccountCapabilitiesBizumPayments, AccountCapabilitiesBlikPayments, AccountCapabilitiesBlikRecurringPayments, AccountCapabilitiesBoletoPayments, AccountCapabilitiesCardIssuing, AccountCapabilitiesCardPayments, AccountCapabilitiesCartesBancairesPayments, AccountCapabilitiesCashappPayments, AccountCapabilitiesCryptoPayments, AccountCapabilitiesEpsPayments, AccountCapabilitiesFpxPayments, AccountCapabilitiesGbBankTransferPayments, AccountCapabilitiesGiropayPayments, AccountCapabilitiesGrabpayPayments, AccountCapabilitiesIdealPayments, AccountCapabilitiesIndiaInternationalPayments, AccountCapabilitiesJcbPayments, AccountCapabilitiesJpBankTransferPayments, AccountCapabilitiesKakaoPayPayments, AccountCapabilitiesKlarnaPayments, AccountCapabilitiesKonbiniPayments, AccountCapabilitiesKrCardPayments, AccountCapabilitiesLegacyPayments, AccountCapabilitiesLinkPayments, AccountCapabilitiesMbWayPayments, AccountCapabilitiesMobilepayPayments, AccountCapabilitiesMultibancoPayments, AccountCapabilitiesMxBankTransferPayments, AccountCapabilitiesNaverPayPayments, AccountCapabilitiesNzBankAccountBecsDebitPayments, AccountCapabilitiesOxxoPayments, AccountCapabilitiesP24Payments, AccountCapabilitiesPayByBankPayments, AccountCapabilitiesPaycoPayments, AccountCapabilitiesPaynowPayments, AccountCapabilitiesPaypayPayments, AccountCapabilitiesPaytoPayments, AccountCapabilitiesPixPayments, AccountCapabilitiesPromptpayPayments, AccountCapabilitiesRevolutPayPayments, AccountCapabilitiesSamsungPayPayments, AccountCapabilitiesSatispayPayments, AccountCapabilitiesScalapayPayments, AccountCapabilitiesSepaBankTransferPayments, AccountCapabilitiesSepaDebitPayments, AccountCapabilitiesSequraPayments, AccountCapabilitiesSofortPayments, AccountCapabilitiesSunbitPayments, AccountCapabilitiesSwishPayments, AccountCapabilitiesTaxReportingUs1099K, AccountCapabilitiesTaxReportingUs1099Misc, AccountCapabilitiesTransfers, AccountCapabilitiesTreasury, AccountCapabilitiesTwintPayments, AccountCapabilitiesUpiPayments, AccountCapabilitiesUsBankAccountAchPayments, AccountCapabilitiesUsBankTransferPayments, AccountCapabilitiesWeroPayments, AccountCapabilitiesZipPayments, AccountCompanyOwnershipExemptionReason, AccountCompanyStructure, AccountControllerFeesPayer, AccountControllerLossesPayments, AccountControllerRequirementCollection, AccountControllerStripeDashboardType, AccountControllerType, AccountFutureRequirementsDisabledReason, AccountHolderType, AccountSettingsInvoicesHostedPaymentMethodSave, AccountSettingsPayoutsScheduleWeeklyPayoutDays, AccountSettingsPaypayPaymentsGoodsType, AccountSettingsPaypayPaymentsSiteType, AccountType, Action, AggregateUsage, AllowRedisplay, AllowedCategories, AllowedPaymentMethodTypes, AmountIncludesIof, AmountType, ApplicationFeeFeeSourceType, AppsInstallChannel, AppsInstallStatus, AuthenticationFlow, AuthorizationControlsSpendingLimitCategories, AuthorizationControlsSpendingLimitInterval, AutomaticPaymentMethodsAllowRedirects, AvailablePayoutMethods, BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyType, BalanceSettingsPaymentsPayoutsScheduleInterval, BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDays, BalanceSettingsPaymentsPayoutsStatus, BalanceTransactionBalanceType, BalanceTransactionType, BankAccountType, Bic, BillingAddressCollection, BillingAlertAlertType, BillingAlertStatus, BillingAlertUsageThresholdFilterType, BillingCreditBalanceTransactionCreditType, BillingCreditBalanceTransactionDebitType, BillingCreditBalanceTransactionType, BillingCreditGrantApplicabilityConfigScopePriceType, BillingCreditGrantCategory, BillingFeedbackOptionStatus, BillingMeterCustomerMappingType, BillingMeterDefaultAggregationFormula, BillingMeterEventTimeWindow, BillingModeFlexibleProrationDiscounts, BillingPortalConfigurationFeaturesCustomerUpdateAllowedUpdates, BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReasonOptions, BillingPortalConfigurationFeaturesSubscriptionCancelMode, BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval, BillingPortalConfigurationFeaturesSubscriptionPauseDurationType, BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor, BillingPortalConfigurationFeaturesSubscriptionUpdateDefaultAllowedUpdates, BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndConditionType, BillingPortalConfigurationFeaturesSubscriptionUpdateTrialUpdateBehavior, BillingPortalSessionAfterExpirationType, BillingPortalSessionFlowAfterCompletionType, BillingPortalSessionFlowSubscriptionCancelRetentionType, BillingPortalSessionFlowType, BillingPortalSessionLocale, BillingScheme, BlockedCategories, Brand, BrandsBlocked, CapabilityFutureRequirementsDisabledReason, CapabilityStatus, CardInstallmentsPlanInterval, CardInstallmentsPlanType, CardPresentOfflineType, CardPresentWalletType, CashBalanceSettingsReconciliationMode, ChargeOutcomeAdviceCode, ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus, ChargePaymentMethodDetailsCardThreeDSecureResult, ChargePaymentMethodDetailsCardWalletType, ChargeStatus, CheckoutSessionBrandingSettingsBorderStyle, CheckoutSessionBrandingSettingsIconType, CheckoutSessionConsentPromotions, CheckoutSessionConsentTermsOfService, CheckoutSessionCustomFieldType, CheckoutSessionCustomerDetailsTaxIdType, CheckoutSessionLocale, CheckoutSessionMode, CheckoutSessionOriginContext, CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage, CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod, CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage, CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage, CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure, CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlocked, CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType, CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod, CheckoutSessionPaymentStatus, CheckoutSessionPermissionsUpdateShippingDetails, CheckoutSessionRedirectOnCompletion, CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilters, CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove, CheckoutSessionSavedPaymentMethodOptionsPaymentMethodSave, CheckoutSessionStatus, CheckoutSessionUiMode, CheckoutSessionWalletOptionsLinkDisplay, ClimateOrderCancellationReason, ClimateOrderStatus, ClimateSupplierRemovalPathway, Code, ConsentCollectionPaymentMethodReuseAgreementPosition, ConsentCollectionPromotions, ConsentCollectionTermsOfService, CouponDuration, CreatedBy, CreditAmountType, CreditNoteLineItemType, CreditNoteReason, CreditNoteRefundType, CreditNoteStatus, CreditNoteType, Currency, CustomFieldLabelType, CustomerBalanceFundingType, CustomerBalanceTransactionType, CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork, CustomerCashBalanceTransactionType, CustomerCreation, CustomerTaxAutomaticTax, CustomerTaxLocationSource, DefaultFor, Destination, DestinationPaymentMethodDetailsType, DestinationPaymentMethodDetailsUsBankAccountNetwork, DiscountSourceType, DisputeEnhancedEligibilityTypes, DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus, DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredActions, DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status, DisputeEvidenceDetailsSubmissionMethod, DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices, DisputeIntendedSubmissionMethod, DisputePaymentMethodDetailsAmazonPayDisputeType, DisputePaymentMethodDetailsCardCaseType, DisputePaymentMethodDetailsType, DisputeStatus, DisputedProductType, ElectronicCommerceIndicator, ExcludedPaymentMethodTypes, ExemptionIndicator, ExpiryType, FilePurpose, FinancialAccountNetwork, FinancialAccountStatusDetailCode, FinancialAccountStatusDetailResolution, FinancialAccountStatusDetailRestriction, FinancialConnectionsAccountAccountHolderType, FinancialConnectionsAccountAccountNumberIdentifierType, FinancialConnectionsAccountAccountNumberStatus, FinancialConnectionsAccountAccountNumberSupportedNetworks, FinancialConnectionsAccountBalanceType, FinancialConnectionsAccountCategory, FinancialConnectionsAccountStatus, FinancialConnectionsAccountStatusDetailsActiveCause, FinancialConnectionsAccountSubcategory, FinancialConnectionsAccountSubscriptions, FinancialConnectionsAccountSupportedPaymentMethodTypes, FlowDetailsType, FlowDirections, FlowType, FundingType, IdNumberType, IdentityVerificationReportDocumentErrorCode, IdentityVerificationReportDocumentStatus, IdentityVerificationReportDocumentType, IdentityVerificationReportEmailErrorCode, IdentityVerificationReportIdNumberErrorCode, IdentityVerificationReportPhoneErrorCode, IdentityVerificationReportSelfieErrorCode, IdentityVerificationReportType, IdentityVerificationSessionLastErrorCode, IdentityVerificationSessionOptionsMatchingDob, IdentityVerificationSessionOptionsMatchingName, IdentityVerificationSessionRedactionStatus, IdentityVerificationSessionStatus, IneligibleReason, InitiatingPaymentMethodDetailsBalance, InitiatingPaymentMethodDetailsType, InvoiceAutomaticTaxDisabledReason, InvoiceAutomaticTaxStatus, InvoiceBillingReason, InvoiceCollectionMethod, InvoiceCustomerTaxExempt, InvoiceItemFrozenFields, InvoiceItemInvoicingRuleType, InvoiceItemParentType, InvoiceItemProrationDetailsCreditedItemsType, InvoiceLastFinalizationErrorType, InvoiceLineItemParentType, InvoiceLineItemType, InvoiceParentType, InvoicePaymentPaymentType, InvoiceRenderingPdfPageSize, InvoiceStatus, InvoiceStatusDetailsUncollectibleReason, IssuerType, IssuingAuthorizationAuthorizationMethod, IssuingAuthorizationCardPresence, IssuingAuthorizationFleetPurchaseType, IssuingAuthorizationFleetServiceType, IssuingAuthorizationFraudChallengeChannel, IssuingAuthorizationFraudChallengeStatus, IssuingAuthorizationFraudChallengeUndeliverableReason, IssuingAuthorizationFuelType, IssuingAuthorizationFuelUnit, IssuingAuthorizationRequestHistoryReason, IssuingAuthorizationRequestHistoryViolatedAuthorizationControlEntity, IssuingAuthorizationRequestHistoryViolatedAuthorizationControlName, IssuingAuthorizationStatus, IssuingAuthorizationVerificationDataAddressLine1Check, IssuingAuthorizationVerificationDataAddressPostalCodeCheck, IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy, IssuingAuthorizationVerificationDataAuthenticationExemptionType, IssuingAuthorizationVerificationDataCvcCheck, IssuingAuthorizationVerificationDataExpiryCheck, IssuingAuthorizationVerificationDataThreeDSecureResult, IssuingCardCancellationReason, IssuingCardLatestFraudWarningType, IssuingCardPinStatus, IssuingCardReplacementReason, IssuingCardShippingAddressValidationMode, IssuingCardShippingAddressValidationResult, IssuingCardShippingCarrier, IssuingCardShippingService, IssuingCardShippingStatus, IssuingCardShippingType, IssuingCardStatus, IssuingCardType, IssuingCardholderPreferredLocales, IssuingCardholderRequirementsDisabledReason, IssuingCardholderRequirementsPastDue, IssuingCardholderStatus, IssuingCardholderType, IssuingDisputeEvidenceReason, IssuingDisputeLossReason, IssuingDisputeStatus, IssuingPersonalizationDesignRejectionReasonsCardLogo, IssuingPersonalizationDesignRejectionReasonsCarrierText, IssuingPersonalizationDesignStatus, IssuingPhysicalBundleFeaturesCardLogo, IssuingPhysicalBundleFeaturesCarrierText, IssuingPhysicalBundleFeaturesSecondLine, IssuingPhysicalBundleStatus, IssuingPhysicalBundleType, IssuingTokenNetwork, IssuingTokenNetworkDataDeviceType, IssuingTokenNetworkDataType, IssuingTokenNetworkDataWalletProviderCardNumberSource, IssuingTokenNetworkDataWalletProviderReasonCodes, IssuingTokenNetworkDataWalletProviderSuggestedDecision, IssuingTokenStatus, IssuingTokenWalletProvider, IssuingTransactionType, IssuingTransactionWallet, LineItemTaxTaxabilityReason, MandateCustomerAcceptanceType, MandatePaymentMethodDetailsAcssDebitPaymentSchedule, MandatePaymentMethodDetailsBacsDebitNetworkStatus, MandatePaymentMethodDetailsBacsDebitRevocationReason, MandatePaymentMethodDetailsBlikType, MandatePaymentMethodDetailsCardIndiaInactiveReason, MandatePaymentMethodDetailsPaytoPaymentSchedule, MandatePaymentMethodDetailsPixPaymentSchedule, MandatePaymentMethodDetailsUsBankAccountCollectionMethod, MandateStatus, MandateType, MeterErrorTypeCode, MissingPaymentMethod, NextActionVerifyWithMicrodepositsMicrodepositType, OptionsDocumentAllowedTypes, OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpayCaptureMethod, OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry, OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes, OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferType, OrderPaymentSettingsPaymentMethodTypes, OrderPaymentStatus, OrderStatus, OrderTaxDetailsTaxIdType, PaymentIntentAmountDetailsErrorCode, PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory, PaymentIntentCancellationReason, PaymentIntentCaptureMethod, PaymentIntentConfirmationMethod, PaymentIntentLastPaymentErrorType, PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetworks, PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressType, PaymentIntentPaymentMethodOptionsBlikMandateOptionsType, PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval, PaymentIntentPaymentMethodOptionsCardNetwork, PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod, PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority, PaymentIntentPaymentMethodOptionsCardRequestThreeDSecure, PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferType, PaymentIntentPaymentMethodOptionsUsBankAccountPreferredSettlementSpeed, PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose, PaymentIntentSetupFutureUsage, PaymentIntentStatus, PaymentLinkAfterCompletionType, PaymentLinkPaymentMethodTypes, PaymentMethodCollection, PaymentMethodDetailsBancontactPreferredLanguage, PaymentMethodDetailsCardPresentReceiptAccountType, PaymentMethodDetailsCryptoNetwork, PaymentMethodDetailsCryptoTokenCurrency, PaymentMethodDetailsEpsBank, PaymentMethodDetailsFpxBank, PaymentMethodDetailsIdealBank, PaymentMethodDetailsInteracPresentReceiptAccountType, PaymentMethodDetailsKonbiniStoreChain, PaymentMethodDetailsP24Bank, PaymentMethodDetailsPaypalSellerProtectionDisputeCategories, PaymentMethodDetailsPaypalSellerProtectionStatus, PaymentMethodDetailsSofortPreferredLanguage, PaymentMethodNaverPayFunding, PaymentMethodOptionsBillieCompanyDetailsRegistrationType, PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry, PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories, PaymentMethodOptionsWechatPayClient, PaymentMethodType, PaymentMethodTypes, PaymentMethodUsBankAccountNetworksSupported, PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode, PaymentMethodUsBankAccountStatusDetailsBlockedReason, PaymentRecordCustomerPresence, PaymentRecordPaymentMethodDetailsCardBrand, PaymentRecordPaymentMethodDetailsCardChecksAddressLine1Check, PaymentRecordPaymentMethodDetailsCardChecksAddressPostalCodeCheck, PaymentRecordPaymentMethodDetailsCardChecksCvcCheck, PaymentRecordPaymentMethodDetailsCardFunding, PaymentRecordPaymentMethodDetailsCardNetwork, PaymentRecordPaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator, PaymentRecordReportedBy, PayoutReconciliationStatus, PayoutType, Permissions, PersonPoliticalExposure, PersonUsCfpbDataEthnicityDetailsEthnicity, PersonUsCfpbDataRaceDetailsRace, Prefetch, PretaxCreditAmountType, PriceTaxBehavior, PriceType, PricingType, ProductType, ProrationBehavior, Provider, Purpose, QuoteStatus, QuoteSubscriptionDataBillingModeType, ReadMethod, Recurrence, RefundDestinationDetailsCardType, RefundPendingReason, RefundReason, RegulatedStatus, RequestExtendedAuthorization, RequestIncrementalAuthorization, RequestMulticapture, RequestOvercapture, RequestedAddressTypes, RequirementErrorCode, ReserveHoldReason, ReserveHoldSourceType, ReservePlanStatus, ReservePlanType, ReserveReleaseDestination, ReserveReleaseReason, ReserveReleaseSourceTransactionType, ResultReason, ReturnStatus, ReturnedDetailsCode, ReversalDetailsRestrictedReason, ReviewClosedReason, ReviewOpenedReason, Round, SetupAttemptPaymentMethodDetailsCardWalletType, SetupCredentialUsage, SetupIntentCancellationReason, SetupIntentStatus, Sex, ShippingAddressCollectionAllowedCountries, ShippingRateType, SourceTransactionType, SourceType, SpendingControlsAllowedCardPresences, SpendingControlsAllowedCategories, SpendingControlsBlockedCardPresences, SpendingControlsBlockedCategories, SpendingControlsSpendingLimitCategories, StoredCredentialUsage, SubmitType, SubscriptionAutomaticTaxDisabledReason, SubscriptionBillingScheduleAppliesToType, SubscriptionBillingScheduleBillUntilType, SubscriptionCancellationDetailsFeedback, SubscriptionCancellationDetailsReason, SubscriptionPauseCollectionBehavior, SubscriptionPaymentSettingsSaveDefaultPaymentMethod, SubscriptionScheduleDefaultSettingsBillingCycleAnchor, SubscriptionScheduleEndBehavior, SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType, SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType, SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior, SubscriptionSchedulePauseSchedulePauseStatusType, SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor, SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior, SubscriptionSchedulePauseScheduleResumeStatusType, SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType, SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType, SubscriptionScheduleStatus, SubscriptionStatus, SubscriptionStatusDetailsPausedSubscriptionType, SubscriptionStatusDetailsPausedType, SupportedTypes, TaxAmountTaxabilityReason, TaxCodeRequirementsPerformanceLocation, TaxExempt, TaxIdCollectionRequired, TaxIdOwnerType, TaxIdVerificationStatus, TaxRateJurisdictionLevel, TaxRateRateType, TaxRateTaxType, TaxSettingsDefaultsTaxBehavior, TaxSettingsStatus, TerminalReaderActionApiErrorCode, TerminalReaderActionCollectInputsInputSelectionChoiceStyle, TerminalReaderActionCollectInputsInputToggleDefaultValue, TerminalReaderActionCollectInputsInputToggleValue, TerminalReaderActionCollectInputsInputType, TerminalReaderActionPrintContentType, TerminalReaderActionRefundPaymentReason, TerminalReaderActionSetReaderDisplayType, TerminalReaderActionStatus, TerminalReaderActionType, TerminalReaderDeviceType, TerminalReaderStatus, TestHelpersTestClockStatus, ThreeDSecureAuthenticationChannelThreeRIType, ThreeDSecureAuthenticationChannelType, ThreeDSecureAuthenticationDirectoryServer, ThreeDSecureAuthenticationFlowPreferenceChallengeType, ThreeDSecureAuthenticationFlowPreferenceDataShareType, ThreeDSecureAuthenticationFlowPreferenceFrictionlessType, ThreeDSecureAuthenticationFlowPreferenceType, ThreeDSecureAuthenticationFutureUsageInstallmentInterval, ThreeDSecureAuthenticationFutureUsageType, ThreeDSecureAuthenticationMessageCategory, ThreeDSecureAuthenticationOutcome, ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus, ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion, ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator, ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatus, ThreeDSecureAuthenticationReason, ThreeDSecureAuthenticationStatus, TiersMode, TopupInitiatedBy, TopupPaymentMethodOptionsUsBankAccountNetwork, TopupStatus, TotalTaxTaxBehavior, TotalTaxTaxabilityReason, TotalTaxType, TrackingDetailsType, TransactionType, TreasuryCreditReversalNetwork, TreasuryCreditReversalStatus, TreasuryDebitReversalNetwork, TreasuryDebitReversalStatus, TreasuryFinancialAccountActiveFeatures, TreasuryFinancialAccountFeaturesCardIssuingStatus, TreasuryFinancialAccountFinancialAddressSupportedNetworks, TreasuryFinancialAccountFinancialAddressType, TreasuryFinancialAccountPendingFeatures, TreasuryFinancialAccountPlatformRestrictionsInboundFlows, TreasuryFinancialAccountPlatformRestrictionsOutboundFlows, TreasuryFinancialAccountRestrictedFeatures, TreasuryFinancialAccountStatus, TreasuryFinancialAccountStatusDetailsClosedReasons, TreasuryInboundTransferFailureDetailsCode, TreasuryInboundTransferOriginPaymentMethodDetailsType, TreasuryInboundTransferStatus, TreasuryOutboundPaymentStatus, TreasuryReceivedCreditFailureCode, TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsType, TreasuryReceivedCreditNetwork, TreasuryReceivedCreditStatus, TreasuryReceivedDebitFailureCode, TreasuryReceivedDebitNetwork, TreasuryTransactionEntryType, TreasuryTransactionStatus, Unit, UsageType, V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedUpdatedCapability, V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedUpdatedCapability, V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedUpdatedCapability, V2CoreAccountLinkReturnedConfigurations, V2CoreAccountLinkReturnedUseCase, VerificationMethod, Version,  }
    codes {  }
}

/// All types, by their ids in the facts.
#[rustfmt::skip]
pub(crate) static TYPES: &[Type] = &[
    Type { id: "Account", name: "Account", form: Account::FORM, say: |it| Say::<Accessors>::say(Account::at(it)) },
    Type { id: "Account.BusinessProfile", name: "AccountBusinessProfile", form: AccountBusinessProfile::FORM, say: |it| Say::<Accessors>::say(AccountBusinessProfile::at(it)) },
    Type { id: "Account.BusinessProfile.AnnualRevenue", name: "AccountBusinessProfileAnnualRevenue", form: AccountBusinessProfileAnnualRevenue::FORM, say: |it| Say::<Accessors>::say(AccountBusinessProfileAnnualRevenue::at(it)) },
    Type { id: "Account.BusinessProfile.MonthlyEstimatedRevenue", name: "AccountBusinessProfileMonthlyEstimatedRevenue", form: AccountBusinessProfileMonthlyEstimatedRevenue::FORM, say: |it| Say::<Accessors>::say(AccountBusinessProfileMonthlyEstimatedRevenue::at(it)) },
    Type { id: "Account.Capabilities", name: "AccountCapabilities", form: AccountCapabilities::FORM, say: |it| Say::<Accessors>::say(AccountCapabilities::at(it)) },
    Type { id: "Account.Company", name: "AccountCompany", form: AccountCompany::FORM, say: |it| Say::<Accessors>::say(AccountCompany::at(it)) },
    Type { id: "Account.Company.DirectorshipDeclaration", name: "AccountCompanyDirectorshipDeclaration", form: AccountCompanyDirectorshipDeclaration::FORM, say: |it| Say::<Accessors>::say(AccountCompanyDirectorshipDeclaration::at(it)) },
    Type { id: "Account.Company.OwnershipDeclaration", name: "AccountCompanyOwnershipDeclaration", form: AccountCompanyOwnershipDeclaration::FORM, say: |it| Say::<Accessors>::say(AccountCompanyOwnershipDeclaration::at(it)) },
    Type { id: "Account.Company.RegistrationDate", name: "AccountCompanyRegistrationDate", form: AccountCompanyRegistrationDate::FORM, say: |it| Say::<Accessors>::say(AccountCompanyRegistrationDate::at(it)) },
    Type { id: "Account.Company.RepresentativeDeclaration", name: "AccountCompanyRepresentativeDeclaration", form: AccountCompanyRepresentativeDeclaration::FORM, say: |it| Say::<Accessors>::say(AccountCompanyRepresentativeDeclaration::at(it)) },
    Type { id: "Account.Company.Verification", name: "AccountCompanyVerification", form: AccountCompanyVerification::FORM, say: |it| Say::<Accessors>::say(AccountCompanyVerification::at(it)) },
    Type { id: "Account.Controller", name: "AccountController", form: AccountController::FORM, say: |it| Say::<Accessors>::say(AccountController::at(it)) },
    Type { id: "Account.Controller.Fees", name: "AccountControllerFees", form: AccountControllerFees::FORM, say: |it| Say::<Accessors>::say(AccountControllerFees::at(it)) },
    Type { id: "Account.Controller.Losses", name: "AccountControllerLosses", form: AccountControllerLosses::FORM, say: |it| Say::<Accessors>::say(AccountControllerLosses::at(it)) },
    Type { id: "Account.Controller.StripeDashboard", name: "AccountControllerStripeDashboard", form: AccountControllerStripeDashboard::FORM, say: |it| Say::<Accessors>::say(AccountControllerStripeDashboard::at(it)) },
    Type { id: "Account.FutureRequirements", name: "AccountFutureRequirements", form: AccountFutureRequirements::FORM, say: |it| Say::<Accessors>::say(AccountFutureRequirements::at(it)) },
    Type { id: "Account.Groups", name: "AccountGroups", form: AccountGroups::FORM, say: |it| Say::<Accessors>::say(AccountGroups::at(it)) },
    Type { id: "Account.Requirements", name: "AccountRequirements", form: AccountRequirements::FORM, say: |it| Say::<Accessors>::say(AccountRequirements::at(it)) },
    Type { id: "Account.Settings", name: "AccountSettings", form: AccountSettings::FORM, say: |it| Say::<Accessors>::say(AccountSettings::at(it)) },
    Type { id: "Account.Settings.BacsDebitPayments", name: "AccountSettingsBacsDebitPayments", form: AccountSettingsBacsDebitPayments::FORM, say: |it| Say::<Accessors>::say(AccountSettingsBacsDebitPayments::at(it)) },
    Type { id: "Account.Settings.Branding", name: "AccountSettingsBranding", form: AccountSettingsBranding::FORM, say: |it| Say::<Accessors>::say(AccountSettingsBranding::at(it)) },
    Type { id: "Account.Settings.CardIssuing", name: "AccountSettingsCardIssuing", form: AccountSettingsCardIssuing::FORM, say: |it| Say::<Accessors>::say(AccountSettingsCardIssuing::at(it)) },
    Type { id: "Account.Settings.CardPayments", name: "AccountSettingsCardPayments", form: AccountSettingsCardPayments::FORM, say: |it| Say::<Accessors>::say(AccountSettingsCardPayments::at(it)) },
    Type { id: "Account.Settings.CardPayments.DeclineOn", name: "AccountSettingsCardPaymentsDeclineOn", form: AccountSettingsCardPaymentsDeclineOn::FORM, say: |it| Say::<Accessors>::say(AccountSettingsCardPaymentsDeclineOn::at(it)) },
    Type { id: "Account.Settings.Dashboard", name: "AccountSettingsDashboard", form: AccountSettingsDashboard::FORM, say: |it| Say::<Accessors>::say(AccountSettingsDashboard::at(it)) },
    Type { id: "Account.Settings.Invoices", name: "AccountSettingsInvoices", form: AccountSettingsInvoices::FORM, say: |it| Say::<Accessors>::say(AccountSettingsInvoices::at(it)) },
    Type { id: "Account.Settings.Payments", name: "AccountSettingsPayments", form: AccountSettingsPayments::FORM, say: |it| Say::<Accessors>::say(AccountSettingsPayments::at(it)) },
    Type { id: "Account.Settings.Payouts", name: "AccountSettingsPayouts", form: AccountSettingsPayouts::FORM, say: |it| Say::<Accessors>::say(AccountSettingsPayouts::at(it)) },
    Type { id: "Account.Settings.Payouts.Schedule", name: "AccountSettingsPayoutsSchedule", form: AccountSettingsPayoutsSchedule::FORM, say: |it| Say::<Accessors>::say(AccountSettingsPayoutsSchedule::at(it)) },
    Type { id: "Account.Settings.PaypayPayments", name: "AccountSettingsPaypayPayments", form: AccountSettingsPaypayPayments::FORM, say: |it| Say::<Accessors>::say(AccountSettingsPaypayPayments::at(it)) },
    Type { id: "Account.Settings.PaypayPayments.Site", name: "AccountSettingsPaypayPaymentsSite", form: AccountSettingsPaypayPaymentsSite::FORM, say: |it| Say::<Accessors>::say(AccountSettingsPaypayPaymentsSite::at(it)) },
    Type { id: "Account.Settings.PaypayPayments.Site.InDevelopment", name: "AccountSettingsPaypayPaymentsSiteInDevelopment", form: AccountSettingsPaypayPaymentsSiteInDevelopment::FORM, say: |it| Say::<Accessors>::say(AccountSettingsPaypayPaymentsSiteInDevelopment::at(it)) },
    Type { id: "Account.Settings.PaypayPayments.Site.Restricted", name: "AccountSettingsPaypayPaymentsSiteRestricted", form: AccountSettingsPaypayPaymentsSiteRestricted::FORM, say: |it| Say::<Accessors>::say(AccountSettingsPaypayPaymentsSiteRestricted::at(it)) },
    Type { id: "Account.Settings.SepaDebitPayments", name: "AccountSettingsSepaDebitPayments", form: AccountSettingsSepaDebitPayments::FORM, say: |it| Say::<Accessors>::say(AccountSettingsSepaDebitPayments::at(it)) },
    Type { id: "Account.Settings.Treasury", name: "AccountSettingsTreasury", form: AccountSettingsTreasury::FORM, say: |it| Say::<Accessors>::say(AccountSettingsTreasury::at(it)) },
    Type { id: "Account.TosAcceptance", name: "AccountTosAcceptance", form: AccountTosAcceptance::FORM, say: |it| Say::<Accessors>::say(AccountTosAcceptance::at(it)) },
    Type { id: "Address", name: "Address", form: Address::FORM, say: |it| Say::<Accessors>::say(Address::at(it)) },
    Type { id: "Person.AddressKana", name: "AddressKana", form: AddressKana::FORM, say: |it| Say::<Accessors>::say(AddressKana::at(it)) },
    Type { id: "Person.AddressKanji", name: "AddressKanji", form: AddressKanji::FORM, say: |it| Say::<Accessors>::say(AddressKanji::at(it)) },
    Type { id: "LineItem.AdjustableQuantity", name: "AdjustableQuantity", form: AdjustableQuantity::FORM, say: |it| Say::<Accessors>::say(AdjustableQuantity::at(it)) },
    Type { id: "PaymentLink.AfterCompletion.HostedConfirmation", name: "AfterCompletionHostedConfirmation", form: AfterCompletionHostedConfirmation::FORM, say: |it| Say::<Accessors>::say(AfterCompletionHostedConfirmation::at(it)) },
    Type { id: "Issuing.Transaction.AmountDetails", name: "AmountDetails", form: AmountDetails::FORM, say: |it| Say::<Accessors>::say(AmountDetails::at(it)) },
    Type { id: "Billing.CreditGrant.Amount.Monetary", name: "AmountMonetary", form: AmountMonetary::FORM, say: |it| Say::<Accessors>::say(AmountMonetary::at(it)) },
    Type { id: "Application", name: "Application", form: Application::FORM, say: |it| Say::<Accessors>::say(Application::at(it)) },
    Type { id: "ApplicationFee", name: "ApplicationFee", form: ApplicationFee::FORM, say: |it| Say::<Accessors>::say(ApplicationFee::at(it)) },
    Type { id: "ApplicationFee.FeeSource", name: "ApplicationFeeFeeSource", form: ApplicationFeeFeeSource::FORM, say: |it| Say::<Accessors>::say(ApplicationFeeFeeSource::at(it)) },
    Type { id: "Apps.Install", name: "AppsInstall", form: AppsInstall::FORM, say: |it| Say::<Accessors>::say(AppsInstall::at(it)) },
    Type { id: "Apps.Install.ContentSecurityPolicyGranted", name: "AppsInstallContentSecurityPolicyGranted", form: AppsInstallContentSecurityPolicyGranted::FORM, say: |it| Say::<Accessors>::say(AppsInstallContentSecurityPolicyGranted::at(it)) },
    Type { id: "Apps.Install.ContentSecurityPolicyPending", name: "AppsInstallContentSecurityPolicyPending", form: AppsInstallContentSecurityPolicyPending::FORM, say: |it| Say::<Accessors>::say(AppsInstallContentSecurityPolicyPending::at(it)) },
    Type { id: "Source.AuBecsDebit", name: "AuBecsDebit", form: AuBecsDebit::FORM, say: |it| Say::<Accessors>::say(AuBecsDebit::at(it)) },
    Type { id: "Issuing.Card.AuthorizationControls.SpendingLimit", name: "AuthorizationControlsSpendingLimit", form: AuthorizationControlsSpendingLimit::FORM, say: |it| Say::<Accessors>::say(AuthorizationControlsSpendingLimit::at(it)) },
    Type { id: "SetupIntent.AutomaticPaymentMethods", name: "AutomaticPaymentMethods", form: AutomaticPaymentMethods::FORM, say: |it| Say::<Accessors>::say(AutomaticPaymentMethods::at(it)) },
    Type { id: "Quote.AutomaticTax.Liability", name: "AutomaticTaxLiability", form: AutomaticTaxLiability::FORM, say: |it| Say::<Accessors>::say(AutomaticTaxLiability::at(it)) },
    Type { id: "Balance", name: "Balance", form: Balance::FORM, say: |it| Say::<Accessors>::say(Balance::at(it)) },
    Type { id: "Balance.Available", name: "BalanceAvailable", form: BalanceAvailable::FORM, say: |it| Say::<Accessors>::say(BalanceAvailable::at(it)) },
    Type { id: "Balance.ConnectReserved", name: "BalanceConnectReserved", form: BalanceConnectReserved::FORM, say: |it| Say::<Accessors>::say(BalanceConnectReserved::at(it)) },
    Type { id: "Treasury.Transaction.BalanceImpact", name: "BalanceImpact", form: BalanceImpact::FORM, say: |it| Say::<Accessors>::say(BalanceImpact::at(it)) },
    Type { id: "Balance.InstantAvailable", name: "BalanceInstantAvailable", form: BalanceInstantAvailable::FORM, say: |it| Say::<Accessors>::say(BalanceInstantAvailable::at(it)) },
    Type { id: "Balance.InstantAvailable.NetAvailable", name: "BalanceInstantAvailableNetAvailable", form: BalanceInstantAvailableNetAvailable::FORM, say: |it| Say::<Accessors>::say(BalanceInstantAvailableNetAvailable::at(it)) },
    Type { id: "Balance.Issuing", name: "BalanceIssuing", form: BalanceIssuing::FORM, say: |it| Say::<Accessors>::say(BalanceIssuing::at(it)) },
    Type { id: "Balance.Pending", name: "BalancePending", form: BalancePending::FORM, say: |it| Say::<Accessors>::say(BalancePending::at(it)) },
    Type { id: "Balance.RefundAndDisputePrefunding", name: "BalanceRefundAndDisputePrefunding", form: BalanceRefundAndDisputePrefunding::FORM, say: |it| Say::<Accessors>::say(BalanceRefundAndDisputePrefunding::at(it)) },
    Type { id: "BalanceSettings", name: "BalanceSettings", form: BalanceSettings::FORM, say: |it| Say::<Accessors>::say(BalanceSettings::at(it)) },
    Type { id: "BalanceSettings.Payments", name: "BalanceSettingsPayments", form: BalanceSettingsPayments::FORM, say: |it| Say::<Accessors>::say(BalanceSettingsPayments::at(it)) },
    Type { id: "BalanceSettings.Payments.Payouts", name: "BalanceSettingsPaymentsPayouts", form: BalanceSettingsPaymentsPayouts::FORM, say: |it| Say::<Accessors>::say(BalanceSettingsPaymentsPayouts::at(it)) },
    Type { id: "BalanceSettings.Payments.Payouts.AutomaticTransferRulesByCurrency", name: "BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency", form: BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency::FORM, say: |it| Say::<Accessors>::say(BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency::at(it)) },
    Type { id: "BalanceSettings.Payments.Payouts.Schedule", name: "BalanceSettingsPaymentsPayoutsSchedule", form: BalanceSettingsPaymentsPayoutsSchedule::FORM, say: |it| Say::<Accessors>::say(BalanceSettingsPaymentsPayoutsSchedule::at(it)) },
    Type { id: "BalanceSettings.Payments.SettlementTiming", name: "BalanceSettingsPaymentsSettlementTiming", form: BalanceSettingsPaymentsSettlementTiming::FORM, say: |it| Say::<Accessors>::say(BalanceSettingsPaymentsSettlementTiming::at(it)) },
    Type { id: "BalanceSettings.Payments.SettlementTiming.StartOfDay", name: "BalanceSettingsPaymentsSettlementTimingStartOfDay", form: BalanceSettingsPaymentsSettlementTimingStartOfDay::FORM, say: |it| Say::<Accessors>::say(BalanceSettingsPaymentsSettlementTimingStartOfDay::at(it)) },
    Type { id: "Balance.Pending.SourceTypes", name: "BalanceSourceTypes", form: BalanceSourceTypes::FORM, say: |it| Say::<Accessors>::say(BalanceSourceTypes::at(it)) },
    Type { id: "BalanceTransaction", name: "BalanceTransaction", form: BalanceTransaction::FORM, say: |it| Say::<Accessors>::say(BalanceTransaction::at(it)) },
    Type { id: "BalanceTransaction.FeeDetail", name: "BalanceTransactionFeeDetail", form: BalanceTransactionFeeDetail::FORM, say: |it| Say::<Accessors>::say(BalanceTransactionFeeDetail::at(it)) },
    Type { id: "BankAccount", name: "BankAccount", form: BankAccount::FORM, say: |it| Say::<Accessors>::say(BankAccount::at(it)) },
    Type { id: "BankAccount.FutureRequirements", name: "BankAccountFutureRequirements", form: BankAccountFutureRequirements::FORM, say: |it| Say::<Accessors>::say(BankAccountFutureRequirements::at(it)) },
    Type { id: "BankAccount.Requirements", name: "BankAccountRequirements", form: BankAccountRequirements::FORM, say: |it| Say::<Accessors>::say(BankAccountRequirements::at(it)) },
    Type { id: "Billing.Alert", name: "BillingAlert", form: BillingAlert::FORM, say: |it| Say::<Accessors>::say(BillingAlert::at(it)) },
    Type { id: "Billing.Alert.Filter", name: "BillingAlertFilter", form: BillingAlertFilter::FORM, say: |it| Say::<Accessors>::say(BillingAlertFilter::at(it)) },
    Type { id: "Billing.AlertTriggered", name: "BillingAlertTriggered", form: BillingAlertTriggered::FORM, say: |it| Say::<Accessors>::say(BillingAlertTriggered::at(it)) },
    Type { id: "Billing.Alert.UsageThreshold", name: "BillingAlertUsageThreshold", form: BillingAlertUsageThreshold::FORM, say: |it| Say::<Accessors>::say(BillingAlertUsageThreshold::at(it)) },
    Type { id: "Billing.Alert.UsageThresholdConfig", name: "BillingAlertUsageThresholdConfig", form: BillingAlertUsageThresholdConfig::FORM, say: |it| Say::<Accessors>::say(BillingAlertUsageThresholdConfig::at(it)) },
    Type { id: "Billing.Alert.UsageThreshold.Filter", name: "BillingAlertUsageThresholdFilter", form: BillingAlertUsageThresholdFilter::FORM, say: |it| Say::<Accessors>::say(BillingAlertUsageThresholdFilter::at(it)) },
    Type { id: "Billing.CreditBalanceTransaction", name: "BillingCreditBalanceTransaction", form: BillingCreditBalanceTransaction::FORM, say: |it| Say::<Accessors>::say(BillingCreditBalanceTransaction::at(it)) },
    Type { id: "Billing.CreditBalanceTransaction.Credit", name: "BillingCreditBalanceTransactionCredit", form: BillingCreditBalanceTransactionCredit::FORM, say: |it| Say::<Accessors>::say(BillingCreditBalanceTransactionCredit::at(it)) },
    Type { id: "Billing.CreditBalanceTransaction.Credit.CreditsApplicationInvoiceVoided", name: "BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided", form: BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided::FORM, say: |it| Say::<Accessors>::say(BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided::at(it)) },
    Type { id: "Billing.CreditBalanceTransaction.Debit", name: "BillingCreditBalanceTransactionDebit", form: BillingCreditBalanceTransactionDebit::FORM, say: |it| Say::<Accessors>::say(BillingCreditBalanceTransactionDebit::at(it)) },
    Type { id: "Billing.CreditBalanceTransaction.Debit.CreditsApplied", name: "BillingCreditBalanceTransactionDebitCreditsApplied", form: BillingCreditBalanceTransactionDebitCreditsApplied::FORM, say: |it| Say::<Accessors>::say(BillingCreditBalanceTransactionDebitCreditsApplied::at(it)) },
    Type { id: "Billing.CreditGrant", name: "BillingCreditGrant", form: BillingCreditGrant::FORM, say: |it| Say::<Accessors>::say(BillingCreditGrant::at(it)) },
    Type { id: "Billing.CreditGrant.ApplicabilityConfig", name: "BillingCreditGrantApplicabilityConfig", form: BillingCreditGrantApplicabilityConfig::FORM, say: |it| Say::<Accessors>::say(BillingCreditGrantApplicabilityConfig::at(it)) },
    Type { id: "Billing.CreditGrant.ApplicabilityConfig.Scope", name: "BillingCreditGrantApplicabilityConfigScope", form: BillingCreditGrantApplicabilityConfigScope::FORM, say: |it| Say::<Accessors>::say(BillingCreditGrantApplicabilityConfigScope::at(it)) },
    Type { id: "Billing.CreditGrant.ApplicabilityConfig.Scope.Price", name: "BillingCreditGrantApplicabilityConfigScopePrice", form: BillingCreditGrantApplicabilityConfigScopePrice::FORM, say: |it| Say::<Accessors>::say(BillingCreditGrantApplicabilityConfigScopePrice::at(it)) },
    Type { id: "Billing.FeedbackOption", name: "BillingFeedbackOption", form: BillingFeedbackOption::FORM, say: |it| Say::<Accessors>::say(BillingFeedbackOption::at(it)) },
    Type { id: "Billing.Meter", name: "BillingMeter", form: BillingMeter::FORM, say: |it| Say::<Accessors>::say(BillingMeter::at(it)) },
    Type { id: "Billing.Meter.CustomerMapping", name: "BillingMeterCustomerMapping", form: BillingMeterCustomerMapping::FORM, say: |it| Say::<Accessors>::say(BillingMeterCustomerMapping::at(it)) },
    Type { id: "Billing.Meter.DefaultAggregation", name: "BillingMeterDefaultAggregation", form: BillingMeterDefaultAggregation::FORM, say: |it| Say::<Accessors>::say(BillingMeterDefaultAggregation::at(it)) },
    Type { id: "Billing.Meter.StatusTransitions", name: "BillingMeterStatusTransitions", form: BillingMeterStatusTransitions::FORM, say: |it| Say::<Accessors>::say(BillingMeterStatusTransitions::at(it)) },
    Type { id: "Billing.Meter.ValueSettings", name: "BillingMeterValueSettings", form: BillingMeterValueSettings::FORM, say: |it| Say::<Accessors>::say(BillingMeterValueSettings::at(it)) },
    Type { id: "Subscription.BillingMode", name: "BillingMode", form: BillingMode::FORM, say: |it| Say::<Accessors>::say(BillingMode::at(it)) },
    Type { id: "Subscription.BillingMode.Flexible", name: "BillingModeFlexible", form: BillingModeFlexible::FORM, say: |it| Say::<Accessors>::say(BillingModeFlexible::at(it)) },
    Type { id: "BillingPortal.Configuration", name: "BillingPortalConfiguration", form: BillingPortalConfiguration::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfiguration::at(it)) },
    Type { id: "BillingPortal.Configuration.BusinessProfile", name: "BillingPortalConfigurationBusinessProfile", form: BillingPortalConfigurationBusinessProfile::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationBusinessProfile::at(it)) },
    Type { id: "BillingPortal.Configuration.Features", name: "BillingPortalConfigurationFeatures", form: BillingPortalConfigurationFeatures::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeatures::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.CustomerUpdate", name: "BillingPortalConfigurationFeaturesCustomerUpdate", form: BillingPortalConfigurationFeaturesCustomerUpdate::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesCustomerUpdate::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.InvoiceHistory", name: "BillingPortalConfigurationFeaturesInvoiceHistory", form: BillingPortalConfigurationFeaturesInvoiceHistory::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesInvoiceHistory::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.PaymentMethodUpdate", name: "BillingPortalConfigurationFeaturesPaymentMethodUpdate", form: BillingPortalConfigurationFeaturesPaymentMethodUpdate::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesPaymentMethodUpdate::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.SubscriptionCancel", name: "BillingPortalConfigurationFeaturesSubscriptionCancel", form: BillingPortalConfigurationFeaturesSubscriptionCancel::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesSubscriptionCancel::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.SubscriptionCancel.CancellationReason", name: "BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason", form: BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.SubscriptionPause", name: "BillingPortalConfigurationFeaturesSubscriptionPause", form: BillingPortalConfigurationFeaturesSubscriptionPause::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesSubscriptionPause::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.SubscriptionPause.Duration", name: "BillingPortalConfigurationFeaturesSubscriptionPauseDuration", form: BillingPortalConfigurationFeaturesSubscriptionPauseDuration::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesSubscriptionPauseDuration::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.SubscriptionPause.Duration.IntervalOption", name: "BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption", form: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.SubscriptionUpdate", name: "BillingPortalConfigurationFeaturesSubscriptionUpdate", form: BillingPortalConfigurationFeaturesSubscriptionUpdate::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesSubscriptionUpdate::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.SubscriptionUpdate.Product", name: "BillingPortalConfigurationFeaturesSubscriptionUpdateProduct", form: BillingPortalConfigurationFeaturesSubscriptionUpdateProduct::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesSubscriptionUpdateProduct::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.SubscriptionUpdate.ScheduleAtPeriodEnd", name: "BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd", form: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd::at(it)) },
    Type { id: "BillingPortal.Configuration.Features.SubscriptionUpdate.ScheduleAtPeriodEnd.Condition", name: "BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition", form: BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition::at(it)) },
    Type { id: "BillingPortal.Configuration.LoginPage", name: "BillingPortalConfigurationLoginPage", form: BillingPortalConfigurationLoginPage::FORM, say: |it| Say::<Accessors>::say(BillingPortalConfigurationLoginPage::at(it)) },
    Type { id: "BillingPortal.Session", name: "BillingPortalSession", form: BillingPortalSession::FORM, say: |it| Say::<Accessors>::say(BillingPortalSession::at(it)) },
    Type { id: "BillingPortal.Session.AfterExpiration", name: "BillingPortalSessionAfterExpiration", form: BillingPortalSessionAfterExpiration::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionAfterExpiration::at(it)) },
    Type { id: "BillingPortal.Session.AfterExpiration.CustomerLogin", name: "BillingPortalSessionAfterExpirationCustomerLogin", form: BillingPortalSessionAfterExpirationCustomerLogin::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionAfterExpirationCustomerLogin::at(it)) },
    Type { id: "BillingPortal.Session.Flow", name: "BillingPortalSessionFlow", form: BillingPortalSessionFlow::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlow::at(it)) },
    Type { id: "BillingPortal.Session.Flow.AfterCompletion", name: "BillingPortalSessionFlowAfterCompletion", form: BillingPortalSessionFlowAfterCompletion::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowAfterCompletion::at(it)) },
    Type { id: "BillingPortal.Session.Flow.AfterCompletion.Redirect", name: "BillingPortalSessionFlowAfterCompletionRedirect", form: BillingPortalSessionFlowAfterCompletionRedirect::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowAfterCompletionRedirect::at(it)) },
    Type { id: "BillingPortal.Session.Flow.SubscriptionCancel", name: "BillingPortalSessionFlowSubscriptionCancel", form: BillingPortalSessionFlowSubscriptionCancel::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowSubscriptionCancel::at(it)) },
    Type { id: "BillingPortal.Session.Flow.SubscriptionCancel.Retention", name: "BillingPortalSessionFlowSubscriptionCancelRetention", form: BillingPortalSessionFlowSubscriptionCancelRetention::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowSubscriptionCancelRetention::at(it)) },
    Type { id: "BillingPortal.Session.Flow.SubscriptionCancel.Retention.CouponOffer", name: "BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer", form: BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer::at(it)) },
    Type { id: "BillingPortal.Session.Flow.SubscriptionPause", name: "BillingPortalSessionFlowSubscriptionPause", form: BillingPortalSessionFlowSubscriptionPause::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowSubscriptionPause::at(it)) },
    Type { id: "BillingPortal.Session.Flow.SubscriptionUpdate", name: "BillingPortalSessionFlowSubscriptionUpdate", form: BillingPortalSessionFlowSubscriptionUpdate::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowSubscriptionUpdate::at(it)) },
    Type { id: "BillingPortal.Session.Flow.SubscriptionUpdateConfirm", name: "BillingPortalSessionFlowSubscriptionUpdateConfirm", form: BillingPortalSessionFlowSubscriptionUpdateConfirm::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowSubscriptionUpdateConfirm::at(it)) },
    Type { id: "BillingPortal.Session.Flow.SubscriptionUpdateConfirm.Discount", name: "BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount", form: BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount::at(it)) },
    Type { id: "BillingPortal.Session.Flow.SubscriptionUpdateConfirm.Item", name: "BillingPortalSessionFlowSubscriptionUpdateConfirmItem", form: BillingPortalSessionFlowSubscriptionUpdateConfirmItem::FORM, say: |it| Say::<Accessors>::say(BillingPortalSessionFlowSubscriptionUpdateConfirmItem::at(it)) },
    Type { id: "PaymentMethod.Blik", name: "Blik", form: Blik::FORM, say: |it| Say::<Accessors>::say(Blik::at(it)) },
    Type { id: "PaymentMethod.Boleto", name: "Boleto", form: Boleto::FORM, say: |it| Say::<Accessors>::say(Boleto::at(it)) },
    Type { id: "Capability", name: "Capability", form: Capability::FORM, say: |it| Say::<Accessors>::say(Capability::at(it)) },
    Type { id: "Capability.FutureRequirements", name: "CapabilityFutureRequirements", form: CapabilityFutureRequirements::FORM, say: |it| Say::<Accessors>::say(CapabilityFutureRequirements::at(it)) },
    Type { id: "Capability.Requirements", name: "CapabilityRequirements", form: CapabilityRequirements::FORM, say: |it| Say::<Accessors>::say(CapabilityRequirements::at(it)) },
    Type { id: "Card", name: "Card", form: Card::FORM, say: |it| Say::<Accessors>::say(Card::at(it)) },
    Type { id: "PaymentMethod.Card.Checks", name: "CardChecks", form: CardChecks::FORM, say: |it| Say::<Accessors>::say(CardChecks::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.Installments.Plan", name: "CardInstallmentsPlan", form: CardInstallmentsPlan::FORM, say: |it| Say::<Accessors>::say(CardInstallmentsPlan::at(it)) },
    Type { id: "Card.Networks", name: "CardNetworks", form: CardNetworks::FORM, say: |it| Say::<Accessors>::say(CardNetworks::at(it)) },
    Type { id: "PaymentMethod.CardPresent.Offline", name: "CardPresentOffline", form: CardPresentOffline::FORM, say: |it| Say::<Accessors>::say(CardPresentOffline::at(it)) },
    Type { id: "PaymentMethod.CardPresent.Wallet", name: "CardPresentWallet", form: CardPresentWallet::FORM, say: |it| Say::<Accessors>::say(CardPresentWallet::at(it)) },
    Type { id: "PaymentMethod.Card.Wallet.Masterpass", name: "CardWalletMasterpass", form: CardWalletMasterpass::FORM, say: |it| Say::<Accessors>::say(CardWalletMasterpass::at(it)) },
    Type { id: "PaymentMethod.Card.Wallet.VisaCheckout", name: "CardWalletVisaCheckout", form: CardWalletVisaCheckout::FORM, say: |it| Say::<Accessors>::say(CardWalletVisaCheckout::at(it)) },
    Type { id: "CashBalance", name: "CashBalance", form: CashBalance::FORM, say: |it| Say::<Accessors>::say(CashBalance::at(it)) },
    Type { id: "CashBalance.Settings", name: "CashBalanceSettings", form: CashBalanceSettings::FORM, say: |it| Say::<Accessors>::say(CashBalanceSettings::at(it)) },
    Type { id: "Charge", name: "Charge", form: Charge::FORM, say: |it| Say::<Accessors>::say(Charge::at(it)) },
    Type { id: "Charge.AlternateStatementDescriptors", name: "ChargeAlternateStatementDescriptors", form: ChargeAlternateStatementDescriptors::FORM, say: |it| Say::<Accessors>::say(ChargeAlternateStatementDescriptors::at(it)) },
    Type { id: "Charge.BillingDetails", name: "ChargeBillingDetails", form: ChargeBillingDetails::FORM, say: |it| Say::<Accessors>::say(ChargeBillingDetails::at(it)) },
    Type { id: "Charge.FraudDetails", name: "ChargeFraudDetails", form: ChargeFraudDetails::FORM, say: |it| Say::<Accessors>::say(ChargeFraudDetails::at(it)) },
    Type { id: "Charge.Level3", name: "ChargeLevel3", form: ChargeLevel3::FORM, say: |it| Say::<Accessors>::say(ChargeLevel3::at(it)) },
    Type { id: "Charge.Level3.LineItem", name: "ChargeLevel3LineItem", form: ChargeLevel3LineItem::FORM, say: |it| Say::<Accessors>::say(ChargeLevel3LineItem::at(it)) },
    Type { id: "Charge.Outcome", name: "ChargeOutcome", form: ChargeOutcome::FORM, say: |it| Say::<Accessors>::say(ChargeOutcome::at(it)) },
    Type { id: "Charge.PaymentMethodDetails", name: "ChargePaymentMethodDetails", form: ChargePaymentMethodDetails::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetails::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.AcssDebit", name: "ChargePaymentMethodDetailsAcssDebit", form: ChargePaymentMethodDetailsAcssDebit::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsAcssDebit::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Bitcoin", name: "ChargePaymentMethodDetailsBitcoin", form: ChargePaymentMethodDetailsBitcoin::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsBitcoin::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card", name: "ChargePaymentMethodDetailsCard", form: ChargePaymentMethodDetailsCard::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsCard::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.ExtendedAuthorization", name: "ChargePaymentMethodDetailsCardExtendedAuthorization", form: ChargePaymentMethodDetailsCardExtendedAuthorization::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsCardExtendedAuthorization::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.IncrementalAuthorization", name: "ChargePaymentMethodDetailsCardIncrementalAuthorization", form: ChargePaymentMethodDetailsCardIncrementalAuthorization::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsCardIncrementalAuthorization::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.Multicapture", name: "ChargePaymentMethodDetailsCardMulticapture", form: ChargePaymentMethodDetailsCardMulticapture::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsCardMulticapture::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.Overcapture", name: "ChargePaymentMethodDetailsCardOvercapture", form: ChargePaymentMethodDetailsCardOvercapture::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsCardOvercapture::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.ThreeDSecure", name: "ChargePaymentMethodDetailsCardThreeDSecure", form: ChargePaymentMethodDetailsCardThreeDSecure::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsCardThreeDSecure::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.Wallet", name: "ChargePaymentMethodDetailsCardWallet", form: ChargePaymentMethodDetailsCardWallet::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsCardWallet::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.Wallet.Link", name: "ChargePaymentMethodDetailsCardWalletLink", form: ChargePaymentMethodDetailsCardWalletLink::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsCardWalletLink::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Pix", name: "ChargePaymentMethodDetailsPix", form: ChargePaymentMethodDetailsPix::FORM, say: |it| Say::<Accessors>::say(ChargePaymentMethodDetailsPix::at(it)) },
    Type { id: "Charge.TransferData", name: "ChargeTransferData", form: ChargeTransferData::FORM, say: |it| Say::<Accessors>::say(ChargeTransferData::at(it)) },
    Type { id: "Checkout.Session", name: "CheckoutSession", form: CheckoutSession::FORM, say: |it| Say::<Accessors>::say(CheckoutSession::at(it)) },
    Type { id: "Checkout.Session.AdaptivePricing", name: "CheckoutSessionAdaptivePricing", form: CheckoutSessionAdaptivePricing::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionAdaptivePricing::at(it)) },
    Type { id: "Checkout.Session.AfterExpiration", name: "CheckoutSessionAfterExpiration", form: CheckoutSessionAfterExpiration::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionAfterExpiration::at(it)) },
    Type { id: "Checkout.Session.AfterExpiration.Recovery", name: "CheckoutSessionAfterExpirationRecovery", form: CheckoutSessionAfterExpirationRecovery::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionAfterExpirationRecovery::at(it)) },
    Type { id: "Checkout.Session.BrandingSettings", name: "CheckoutSessionBrandingSettings", form: CheckoutSessionBrandingSettings::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionBrandingSettings::at(it)) },
    Type { id: "Checkout.Session.BrandingSettings.Icon", name: "CheckoutSessionBrandingSettingsIcon", form: CheckoutSessionBrandingSettingsIcon::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionBrandingSettingsIcon::at(it)) },
    Type { id: "Checkout.Session.BrandingSettings.Logo", name: "CheckoutSessionBrandingSettingsLogo", form: CheckoutSessionBrandingSettingsLogo::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionBrandingSettingsLogo::at(it)) },
    Type { id: "Checkout.Session.CollectedInformation", name: "CheckoutSessionCollectedInformation", form: CheckoutSessionCollectedInformation::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionCollectedInformation::at(it)) },
    Type { id: "Checkout.Session.Consent", name: "CheckoutSessionConsent", form: CheckoutSessionConsent::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionConsent::at(it)) },
    Type { id: "Checkout.Session.CurrencyConversion", name: "CheckoutSessionCurrencyConversion", form: CheckoutSessionCurrencyConversion::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionCurrencyConversion::at(it)) },
    Type { id: "Checkout.Session.CustomField", name: "CheckoutSessionCustomField", form: CheckoutSessionCustomField::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionCustomField::at(it)) },
    Type { id: "Checkout.Session.CustomField.Dropdown", name: "CheckoutSessionCustomFieldDropdown", form: CheckoutSessionCustomFieldDropdown::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionCustomFieldDropdown::at(it)) },
    Type { id: "Checkout.Session.CustomField.Numeric", name: "CheckoutSessionCustomFieldNumeric", form: CheckoutSessionCustomFieldNumeric::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionCustomFieldNumeric::at(it)) },
    Type { id: "Checkout.Session.CustomField.Text", name: "CheckoutSessionCustomFieldText", form: CheckoutSessionCustomFieldText::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionCustomFieldText::at(it)) },
    Type { id: "Checkout.Session.CustomerDetails", name: "CheckoutSessionCustomerDetails", form: CheckoutSessionCustomerDetails::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionCustomerDetails::at(it)) },
    Type { id: "Checkout.Session.CustomerDetails.TaxId", name: "CheckoutSessionCustomerDetailsTaxId", form: CheckoutSessionCustomerDetailsTaxId::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionCustomerDetailsTaxId::at(it)) },
    Type { id: "Checkout.Session.Discount", name: "CheckoutSessionDiscount", form: CheckoutSessionDiscount::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionDiscount::at(it)) },
    Type { id: "Checkout.Session.DisplayItem", name: "CheckoutSessionDisplayItem", form: CheckoutSessionDisplayItem::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionDisplayItem::at(it)) },
    Type { id: "Checkout.Session.DisplayItem.Custom", name: "CheckoutSessionDisplayItemCustom", form: CheckoutSessionDisplayItemCustom::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionDisplayItemCustom::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions", name: "CheckoutSessionPaymentMethodOptions", form: CheckoutSessionPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptions::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.AcssDebit", name: "CheckoutSessionPaymentMethodOptionsAcssDebit", form: CheckoutSessionPaymentMethodOptionsAcssDebit::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsAcssDebit::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Affirm", name: "CheckoutSessionPaymentMethodOptionsAffirm", form: CheckoutSessionPaymentMethodOptionsAffirm::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsAffirm::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.AfterpayClearpay", name: "CheckoutSessionPaymentMethodOptionsAfterpayClearpay", form: CheckoutSessionPaymentMethodOptionsAfterpayClearpay::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsAfterpayClearpay::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Alipay", name: "CheckoutSessionPaymentMethodOptionsAlipay", form: CheckoutSessionPaymentMethodOptionsAlipay::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsAlipay::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.AuBecsDebit", name: "CheckoutSessionPaymentMethodOptionsAuBecsDebit", form: CheckoutSessionPaymentMethodOptionsAuBecsDebit::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsAuBecsDebit::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Bancontact", name: "CheckoutSessionPaymentMethodOptionsBancontact", form: CheckoutSessionPaymentMethodOptionsBancontact::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsBancontact::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Billie", name: "CheckoutSessionPaymentMethodOptionsBillie", form: CheckoutSessionPaymentMethodOptionsBillie::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsBillie::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Card", name: "CheckoutSessionPaymentMethodOptionsCard", form: CheckoutSessionPaymentMethodOptionsCard::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsCard::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Card.Restrictions", name: "CheckoutSessionPaymentMethodOptionsCardRestrictions", form: CheckoutSessionPaymentMethodOptionsCardRestrictions::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsCardRestrictions::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Cashapp", name: "CheckoutSessionPaymentMethodOptionsCashapp", form: CheckoutSessionPaymentMethodOptionsCashapp::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsCashapp::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.CustomerBalance", name: "CheckoutSessionPaymentMethodOptionsCustomerBalance", form: CheckoutSessionPaymentMethodOptionsCustomerBalance::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsCustomerBalance::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.CustomerBalance.BankTransfer", name: "CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer", form: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Ideal", name: "CheckoutSessionPaymentMethodOptionsIdeal", form: CheckoutSessionPaymentMethodOptionsIdeal::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsIdeal::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Klarna", name: "CheckoutSessionPaymentMethodOptionsKlarna", form: CheckoutSessionPaymentMethodOptionsKlarna::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsKlarna::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Konbini", name: "CheckoutSessionPaymentMethodOptionsKonbini", form: CheckoutSessionPaymentMethodOptionsKonbini::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsKonbini::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Link", name: "CheckoutSessionPaymentMethodOptionsLink", form: CheckoutSessionPaymentMethodOptionsLink::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsLink::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Payto", name: "CheckoutSessionPaymentMethodOptionsPayto", form: CheckoutSessionPaymentMethodOptionsPayto::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsPayto::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Pix", name: "CheckoutSessionPaymentMethodOptionsPix", form: CheckoutSessionPaymentMethodOptionsPix::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsPix::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Satispay", name: "CheckoutSessionPaymentMethodOptionsSatispay", form: CheckoutSessionPaymentMethodOptionsSatispay::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsSatispay::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Sequra", name: "CheckoutSessionPaymentMethodOptionsSequra", form: CheckoutSessionPaymentMethodOptionsSequra::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsSequra::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Sofort", name: "CheckoutSessionPaymentMethodOptionsSofort", form: CheckoutSessionPaymentMethodOptionsSofort::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsSofort::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Swish", name: "CheckoutSessionPaymentMethodOptionsSwish", form: CheckoutSessionPaymentMethodOptionsSwish::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsSwish::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Upi", name: "CheckoutSessionPaymentMethodOptionsUpi", form: CheckoutSessionPaymentMethodOptionsUpi::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsUpi::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.UsBankAccount", name: "CheckoutSessionPaymentMethodOptionsUsBankAccount", form: CheckoutSessionPaymentMethodOptionsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPaymentMethodOptionsUsBankAccount::at(it)) },
    Type { id: "Checkout.Session.Permissions", name: "CheckoutSessionPermissions", form: CheckoutSessionPermissions::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionPermissions::at(it)) },
    Type { id: "Checkout.Session.SavedPaymentMethodOptions", name: "CheckoutSessionSavedPaymentMethodOptions", form: CheckoutSessionSavedPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionSavedPaymentMethodOptions::at(it)) },
    Type { id: "Checkout.Session.WalletOptions", name: "CheckoutSessionWalletOptions", form: CheckoutSessionWalletOptions::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionWalletOptions::at(it)) },
    Type { id: "Checkout.Session.WalletOptions.Link", name: "CheckoutSessionWalletOptionsLink", form: CheckoutSessionWalletOptionsLink::FORM, say: |it| Say::<Accessors>::say(CheckoutSessionWalletOptionsLink::at(it)) },
    Type { id: "Climate.Order", name: "ClimateOrder", form: ClimateOrder::FORM, say: |it| Say::<Accessors>::say(ClimateOrder::at(it)) },
    Type { id: "Climate.Order.Beneficiary", name: "ClimateOrderBeneficiary", form: ClimateOrderBeneficiary::FORM, say: |it| Say::<Accessors>::say(ClimateOrderBeneficiary::at(it)) },
    Type { id: "Climate.Order.DeliveryDetail", name: "ClimateOrderDeliveryDetail", form: ClimateOrderDeliveryDetail::FORM, say: |it| Say::<Accessors>::say(ClimateOrderDeliveryDetail::at(it)) },
    Type { id: "Climate.Product", name: "ClimateProduct", form: ClimateProduct::FORM, say: |it| Say::<Accessors>::say(ClimateProduct::at(it)) },
    Type { id: "Climate.Product.CurrentPricesPerMetricTon", name: "ClimateProductCurrentPricesPerMetricTon", form: ClimateProductCurrentPricesPerMetricTon::FORM, say: |it| Say::<Accessors>::say(ClimateProductCurrentPricesPerMetricTon::at(it)) },
    Type { id: "Climate.Supplier", name: "ClimateSupplier", form: ClimateSupplier::FORM, say: |it| Say::<Accessors>::say(ClimateSupplier::at(it)) },
    Type { id: "PaymentLink.ConsentCollection", name: "ConsentCollection", form: ConsentCollection::FORM, say: |it| Say::<Accessors>::say(ConsentCollection::at(it)) },
    Type { id: "PaymentLink.ConsentCollection.PaymentMethodReuseAgreement", name: "ConsentCollectionPaymentMethodReuseAgreement", form: ConsentCollectionPaymentMethodReuseAgreement::FORM, say: |it| Say::<Accessors>::say(ConsentCollectionPaymentMethodReuseAgreement::at(it)) },
    Type { id: "Coupon", name: "Coupon", form: Coupon::FORM, say: |it| Say::<Accessors>::say(Coupon::at(it)) },
    Type { id: "Coupon.AppliesTo", name: "CouponAppliesTo", form: CouponAppliesTo::FORM, say: |it| Say::<Accessors>::say(CouponAppliesTo::at(it)) },
    Type { id: "Coupon.CurrencyOptions", name: "CouponCurrencyOptions", form: CouponCurrencyOptions::FORM, say: |it| Say::<Accessors>::say(CouponCurrencyOptions::at(it)) },
    Type { id: "Billing.CreditGrant.Amount", name: "CreditAmount", form: CreditAmount::FORM, say: |it| Say::<Accessors>::say(CreditAmount::at(it)) },
    Type { id: "CreditNote", name: "CreditNote", form: CreditNote::FORM, say: |it| Say::<Accessors>::say(CreditNote::at(it)) },
    Type { id: "CreditNoteLineItem", name: "CreditNoteLineItem", form: CreditNoteLineItem::FORM, say: |it| Say::<Accessors>::say(CreditNoteLineItem::at(it)) },
    Type { id: "CreditNote.Refund", name: "CreditNoteRefund", form: CreditNoteRefund::FORM, say: |it| Say::<Accessors>::say(CreditNoteRefund::at(it)) },
    Type { id: "CreditNote.Refund.PaymentRecordRefund", name: "CreditNoteRefundPaymentRecordRefund", form: CreditNoteRefundPaymentRecordRefund::FORM, say: |it| Say::<Accessors>::say(CreditNoteRefundPaymentRecordRefund::at(it)) },
    Type { id: "Invoice.CustomField", name: "CustomField", form: CustomField::FORM, say: |it| Say::<Accessors>::say(CustomField::at(it)) },
    Type { id: "PaymentLink.CustomField.Dropdown.Option", name: "CustomFieldDropdownOption", form: CustomFieldDropdownOption::FORM, say: |it| Say::<Accessors>::say(CustomFieldDropdownOption::at(it)) },
    Type { id: "PaymentLink.CustomField.Label", name: "CustomFieldLabel", form: CustomFieldLabel::FORM, say: |it| Say::<Accessors>::say(CustomFieldLabel::at(it)) },
    Type { id: "PaymentLink.CustomText", name: "CustomText", form: CustomText::FORM, say: |it| Say::<Accessors>::say(CustomText::at(it)) },
    Type { id: "PaymentLink.CustomText.AfterSubmit", name: "CustomTextAfterSubmit", form: CustomTextAfterSubmit::FORM, say: |it| Say::<Accessors>::say(CustomTextAfterSubmit::at(it)) },
    Type { id: "PaymentLink.CustomText.ShippingAddress", name: "CustomTextShippingAddress", form: CustomTextShippingAddress::FORM, say: |it| Say::<Accessors>::say(CustomTextShippingAddress::at(it)) },
    Type { id: "PaymentLink.CustomText.Submit", name: "CustomTextSubmit", form: CustomTextSubmit::FORM, say: |it| Say::<Accessors>::say(CustomTextSubmit::at(it)) },
    Type { id: "PaymentLink.CustomText.TermsOfServiceAcceptance", name: "CustomTextTermsOfServiceAcceptance", form: CustomTextTermsOfServiceAcceptance::FORM, say: |it| Say::<Accessors>::say(CustomTextTermsOfServiceAcceptance::at(it)) },
    Type { id: "Price.CustomUnitAmount", name: "CustomUnitAmount", form: CustomUnitAmount::FORM, say: |it| Say::<Accessors>::say(CustomUnitAmount::at(it)) },
    Type { id: "Customer", name: "Customer", form: Customer::FORM, say: |it| Say::<Accessors>::say(Customer::at(it)) },
    Type { id: "CustomerBalanceTransaction", name: "CustomerBalanceTransaction", form: CustomerBalanceTransaction::FORM, say: |it| Say::<Accessors>::say(CustomerBalanceTransaction::at(it)) },
    Type { id: "CustomerCashBalanceTransaction", name: "CustomerCashBalanceTransaction", form: CustomerCashBalanceTransaction::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransaction::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.AdjustedForOverdraft", name: "CustomerCashBalanceTransactionAdjustedForOverdraft", form: CustomerCashBalanceTransactionAdjustedForOverdraft::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionAdjustedForOverdraft::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.AppliedToPayment", name: "CustomerCashBalanceTransactionAppliedToPayment", form: CustomerCashBalanceTransactionAppliedToPayment::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionAppliedToPayment::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.Funded", name: "CustomerCashBalanceTransactionFunded", form: CustomerCashBalanceTransactionFunded::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionFunded::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.Funded.BankTransfer", name: "CustomerCashBalanceTransactionFundedBankTransfer", form: CustomerCashBalanceTransactionFundedBankTransfer::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionFundedBankTransfer::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.Funded.BankTransfer.EuBankTransfer", name: "CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer", form: CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.Funded.BankTransfer.GbBankTransfer", name: "CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer", form: CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.Funded.BankTransfer.JpBankTransfer", name: "CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer", form: CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.Funded.BankTransfer.UsBankTransfer", name: "CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer", form: CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.RefundedFromPayment", name: "CustomerCashBalanceTransactionRefundedFromPayment", form: CustomerCashBalanceTransactionRefundedFromPayment::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionRefundedFromPayment::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.TransferredToBalance", name: "CustomerCashBalanceTransactionTransferredToBalance", form: CustomerCashBalanceTransactionTransferredToBalance::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionTransferredToBalance::at(it)) },
    Type { id: "CustomerCashBalanceTransaction.UnappliedFromPayment", name: "CustomerCashBalanceTransactionUnappliedFromPayment", form: CustomerCashBalanceTransactionUnappliedFromPayment::FORM, say: |it| Say::<Accessors>::say(CustomerCashBalanceTransactionUnappliedFromPayment::at(it)) },
    Type { id: "Customer.InvoiceSettings", name: "CustomerInvoiceSettings", form: CustomerInvoiceSettings::FORM, say: |it| Say::<Accessors>::say(CustomerInvoiceSettings::at(it)) },
    Type { id: "Customer.Tax", name: "CustomerTax", form: CustomerTax::FORM, say: |it| Say::<Accessors>::say(CustomerTax::at(it)) },
    Type { id: "Customer.Tax.Location", name: "CustomerTaxLocation", form: CustomerTaxLocation::FORM, say: |it| Say::<Accessors>::say(CustomerTaxLocation::at(it)) },
    Type { id: "Treasury.OutboundPayment.DestinationPaymentMethodDetails", name: "DestinationPaymentMethodDetails", form: DestinationPaymentMethodDetails::FORM, say: |it| Say::<Accessors>::say(DestinationPaymentMethodDetails::at(it)) },
    Type { id: "Treasury.OutboundPayment.DestinationPaymentMethodDetails.UsBankAccount", name: "DestinationPaymentMethodDetailsUsBankAccount", form: DestinationPaymentMethodDetailsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(DestinationPaymentMethodDetailsUsBankAccount::at(it)) },
    Type { id: "Discount", name: "Discount", form: Discount::FORM, say: |it| Say::<Accessors>::say(Discount::at(it)) },
    Type { id: "CreditNote.DiscountAmount", name: "DiscountAmount", form: DiscountAmount::FORM, say: |it| Say::<Accessors>::say(DiscountAmount::at(it)) },
    Type { id: "Discount.Source", name: "DiscountSource", form: DiscountSource::FORM, say: |it| Say::<Accessors>::say(DiscountSource::at(it)) },
    Type { id: "Dispute", name: "Dispute", form: Dispute::FORM, say: |it| Say::<Accessors>::say(Dispute::at(it)) },
    Type { id: "Dispute.Evidence", name: "DisputeEvidence", form: DisputeEvidence::FORM, say: |it| Say::<Accessors>::say(DisputeEvidence::at(it)) },
    Type { id: "Dispute.Evidence.Appeal", name: "DisputeEvidenceAppeal", form: DisputeEvidenceAppeal::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceAppeal::at(it)) },
    Type { id: "Dispute.Evidence.Appeal.Card", name: "DisputeEvidenceAppealCard", form: DisputeEvidenceAppealCard::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceAppealCard::at(it)) },
    Type { id: "Dispute.EvidenceDetails", name: "DisputeEvidenceDetails", form: DisputeEvidenceDetails::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceDetails::at(it)) },
    Type { id: "Dispute.EvidenceDetails.EnhancedEligibility", name: "DisputeEvidenceDetailsEnhancedEligibility", form: DisputeEvidenceDetailsEnhancedEligibility::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceDetailsEnhancedEligibility::at(it)) },
    Type { id: "Dispute.EvidenceDetails.EnhancedEligibility.MastercardCompliance", name: "DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance", form: DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance::at(it)) },
    Type { id: "Dispute.EvidenceDetails.EnhancedEligibility.VisaCompellingEvidence3", name: "DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3", form: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3::at(it)) },
    Type { id: "Dispute.EvidenceDetails.EnhancedEligibility.VisaCompliance", name: "DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance", form: DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance::at(it)) },
    Type { id: "Dispute.Evidence.EnhancedEvidence", name: "DisputeEvidenceEnhancedEvidence", form: DisputeEvidenceEnhancedEvidence::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceEnhancedEvidence::at(it)) },
    Type { id: "Dispute.Evidence.EnhancedEvidence.MastercardCompliance", name: "DisputeEvidenceEnhancedEvidenceMastercardCompliance", form: DisputeEvidenceEnhancedEvidenceMastercardCompliance::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceEnhancedEvidenceMastercardCompliance::at(it)) },
    Type { id: "Dispute.Evidence.EnhancedEvidence.VisaCompellingEvidence3", name: "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3", form: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3::at(it)) },
    Type { id: "Dispute.Evidence.EnhancedEvidence.VisaCompellingEvidence3.DisputedTransaction", name: "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction", form: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction::at(it)) },
    Type { id: "Dispute.Evidence.EnhancedEvidence.VisaCompellingEvidence3.PriorUndisputedTransaction", name: "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction", form: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction::at(it)) },
    Type { id: "Dispute.Evidence.EnhancedEvidence.VisaCompliance", name: "DisputeEvidenceEnhancedEvidenceVisaCompliance", form: DisputeEvidenceEnhancedEvidenceVisaCompliance::FORM, say: |it| Say::<Accessors>::say(DisputeEvidenceEnhancedEvidenceVisaCompliance::at(it)) },
    Type { id: "Dispute.PaymentMethodDetails", name: "DisputePaymentMethodDetails", form: DisputePaymentMethodDetails::FORM, say: |it| Say::<Accessors>::say(DisputePaymentMethodDetails::at(it)) },
    Type { id: "Dispute.PaymentMethodDetails.AmazonPay", name: "DisputePaymentMethodDetailsAmazonPay", form: DisputePaymentMethodDetailsAmazonPay::FORM, say: |it| Say::<Accessors>::say(DisputePaymentMethodDetailsAmazonPay::at(it)) },
    Type { id: "Dispute.PaymentMethodDetails.Card", name: "DisputePaymentMethodDetailsCard", form: DisputePaymentMethodDetailsCard::FORM, say: |it| Say::<Accessors>::say(DisputePaymentMethodDetailsCard::at(it)) },
    Type { id: "Dispute.PaymentMethodDetails.Klarna", name: "DisputePaymentMethodDetailsKlarna", form: DisputePaymentMethodDetailsKlarna::FORM, say: |it| Say::<Accessors>::say(DisputePaymentMethodDetailsKlarna::at(it)) },
    Type { id: "Dispute.PaymentMethodDetails.Paypal", name: "DisputePaymentMethodDetailsPaypal", form: DisputePaymentMethodDetailsPaypal::FORM, say: |it| Say::<Accessors>::say(DisputePaymentMethodDetailsPaypal::at(it)) },
    Type { id: "Person.Dob", name: "Dob", form: Dob::FORM, say: |it| Say::<Accessors>::say(Dob::at(it)) },
    Type { id: "Entitlements.ActiveEntitlement", name: "EntitlementsActiveEntitlement", form: EntitlementsActiveEntitlement::FORM, say: |it| Say::<Accessors>::say(EntitlementsActiveEntitlement::at(it)) },
    Type { id: "Entitlements.ActiveEntitlementSummary", name: "EntitlementsActiveEntitlementSummary", form: EntitlementsActiveEntitlementSummary::FORM, say: |it| Say::<Accessors>::say(EntitlementsActiveEntitlementSummary::at(it)) },
    Type { id: "Entitlements.Feature", name: "EntitlementsFeature", form: EntitlementsFeature::FORM, say: |it| Say::<Accessors>::say(EntitlementsFeature::at(it)) },
    Type { id: "ThreeDSecure.Authentication.FutureUsage.Recurring.Expiry", name: "Expiry", form: Expiry::FORM, say: |it| Say::<Accessors>::say(Expiry::at(it)) },
    Type { id: "FeeRefund", name: "FeeRefund", form: FeeRefund::FORM, say: |it| Say::<Accessors>::say(FeeRefund::at(it)) },
    Type { id: "File", name: "File", form: File::FORM, say: |it| Say::<Accessors>::say(File::at(it)) },
    Type { id: "FileLink", name: "FileLink", form: FileLink::FORM, say: |it| Say::<Accessors>::say(FileLink::at(it)) },
    Type { id: "Treasury.ReceivedDebit.InitiatingPaymentMethodDetails.FinancialAccount", name: "FinancialAccount", form: FinancialAccount::FORM, say: |it| Say::<Accessors>::say(FinancialAccount::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.InboundTransfers.Ach", name: "FinancialAccountAch", form: FinancialAccountAch::FORM, say: |it| Say::<Accessors>::say(FinancialAccountAch::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.CardIssuing.StatusDetail", name: "FinancialAccountStatusDetail", form: FinancialAccountStatusDetail::FORM, say: |it| Say::<Accessors>::say(FinancialAccountStatusDetail::at(it)) },
    Type { id: "FinancialConnections.Account", name: "FinancialConnectionsAccount", form: FinancialConnectionsAccount::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccount::at(it)) },
    Type { id: "FinancialConnections.Account.AccountHolder", name: "FinancialConnectionsAccountAccountHolder", form: FinancialConnectionsAccountAccountHolder::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountAccountHolder::at(it)) },
    Type { id: "FinancialConnections.Account.AccountNumber", name: "FinancialConnectionsAccountAccountNumber", form: FinancialConnectionsAccountAccountNumber::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountAccountNumber::at(it)) },
    Type { id: "FinancialConnections.Account.Balance", name: "FinancialConnectionsAccountBalance", form: FinancialConnectionsAccountBalance::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountBalance::at(it)) },
    Type { id: "FinancialConnections.Account.Balance.Cash", name: "FinancialConnectionsAccountBalanceCash", form: FinancialConnectionsAccountBalanceCash::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountBalanceCash::at(it)) },
    Type { id: "FinancialConnections.Account.Balance.Credit", name: "FinancialConnectionsAccountBalanceCredit", form: FinancialConnectionsAccountBalanceCredit::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountBalanceCredit::at(it)) },
    Type { id: "FinancialConnections.Account.BalanceRefresh", name: "FinancialConnectionsAccountBalanceRefresh", form: FinancialConnectionsAccountBalanceRefresh::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountBalanceRefresh::at(it)) },
    Type { id: "FinancialConnections.AccountOwner", name: "FinancialConnectionsAccountOwner", form: FinancialConnectionsAccountOwner::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountOwner::at(it)) },
    Type { id: "FinancialConnections.AccountOwnership", name: "FinancialConnectionsAccountOwnership", form: FinancialConnectionsAccountOwnership::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountOwnership::at(it)) },
    Type { id: "FinancialConnections.Account.OwnershipRefresh", name: "FinancialConnectionsAccountOwnershipRefresh", form: FinancialConnectionsAccountOwnershipRefresh::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountOwnershipRefresh::at(it)) },
    Type { id: "FinancialConnections.Account.StatusDetails", name: "FinancialConnectionsAccountStatusDetails", form: FinancialConnectionsAccountStatusDetails::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountStatusDetails::at(it)) },
    Type { id: "FinancialConnections.Account.StatusDetails.Active", name: "FinancialConnectionsAccountStatusDetailsActive", form: FinancialConnectionsAccountStatusDetailsActive::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountStatusDetailsActive::at(it)) },
    Type { id: "FinancialConnections.Account.TransactionRefresh", name: "FinancialConnectionsAccountTransactionRefresh", form: FinancialConnectionsAccountTransactionRefresh::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAccountTransactionRefresh::at(it)) },
    Type { id: "FinancialConnections.Authorization", name: "FinancialConnectionsAuthorization", form: FinancialConnectionsAuthorization::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAuthorization::at(it)) },
    Type { id: "FinancialConnections.Authorization.StatusDetails", name: "FinancialConnectionsAuthorizationStatusDetails", form: FinancialConnectionsAuthorizationStatusDetails::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAuthorizationStatusDetails::at(it)) },
    Type { id: "FinancialConnections.Authorization.StatusDetails.Active", name: "FinancialConnectionsAuthorizationStatusDetailsActive", form: FinancialConnectionsAuthorizationStatusDetailsActive::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAuthorizationStatusDetailsActive::at(it)) },
    Type { id: "FinancialConnections.Authorization.StatusDetails.Inactive", name: "FinancialConnectionsAuthorizationStatusDetailsInactive", form: FinancialConnectionsAuthorizationStatusDetailsInactive::FORM, say: |it| Say::<Accessors>::say(FinancialConnectionsAuthorizationStatusDetailsInactive::at(it)) },
    Type { id: "Issuing.Authorization.Fleet.ReportedBreakdown", name: "FleetReportedBreakdown", form: FleetReportedBreakdown::FORM, say: |it| Say::<Accessors>::say(FleetReportedBreakdown::at(it)) },
    Type { id: "Issuing.Authorization.Fleet.ReportedBreakdown.Fuel", name: "FleetReportedBreakdownFuel", form: FleetReportedBreakdownFuel::FORM, say: |it| Say::<Accessors>::say(FleetReportedBreakdownFuel::at(it)) },
    Type { id: "Issuing.Authorization.Fleet.ReportedBreakdown.NonFuel", name: "FleetReportedBreakdownNonFuel", form: FleetReportedBreakdownNonFuel::FORM, say: |it| Say::<Accessors>::say(FleetReportedBreakdownNonFuel::at(it)) },
    Type { id: "Issuing.Authorization.Fleet.ReportedBreakdown.Tax", name: "FleetReportedBreakdownTax", form: FleetReportedBreakdownTax::FORM, say: |it| Say::<Accessors>::say(FleetReportedBreakdownTax::at(it)) },
    Type { id: "Treasury.Transaction.FlowDetails", name: "FlowDetails", form: FlowDetails::FORM, say: |it| Say::<Accessors>::say(FlowDetails::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.AmazonPay.Funding", name: "Funding", form: Funding::FORM, say: |it| Say::<Accessors>::say(Funding::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.AmazonPay.Funding.Card", name: "FundingCard", form: FundingCard::FORM, say: |it| Say::<Accessors>::say(FundingCard::at(it)) },
    Type { id: "Identity.VerificationReport", name: "IdentityVerificationReport", form: IdentityVerificationReport::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReport::at(it)) },
    Type { id: "Identity.VerificationReport.Document", name: "IdentityVerificationReportDocument", form: IdentityVerificationReportDocument::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportDocument::at(it)) },
    Type { id: "Identity.VerificationReport.Document.Error", name: "IdentityVerificationReportDocumentError", form: IdentityVerificationReportDocumentError::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportDocumentError::at(it)) },
    Type { id: "Identity.VerificationReport.Document.ExpirationDate", name: "IdentityVerificationReportDocumentExpirationDate", form: IdentityVerificationReportDocumentExpirationDate::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportDocumentExpirationDate::at(it)) },
    Type { id: "Identity.VerificationReport.Document.IssuedDate", name: "IdentityVerificationReportDocumentIssuedDate", form: IdentityVerificationReportDocumentIssuedDate::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportDocumentIssuedDate::at(it)) },
    Type { id: "Identity.VerificationReport.Email", name: "IdentityVerificationReportEmail", form: IdentityVerificationReportEmail::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportEmail::at(it)) },
    Type { id: "Identity.VerificationReport.Email.Error", name: "IdentityVerificationReportEmailError", form: IdentityVerificationReportEmailError::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportEmailError::at(it)) },
    Type { id: "Identity.VerificationReport.IdNumber", name: "IdentityVerificationReportIdNumber", form: IdentityVerificationReportIdNumber::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportIdNumber::at(it)) },
    Type { id: "Identity.VerificationReport.IdNumber.Error", name: "IdentityVerificationReportIdNumberError", form: IdentityVerificationReportIdNumberError::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportIdNumberError::at(it)) },
    Type { id: "Identity.VerificationReport.Options", name: "IdentityVerificationReportOptions", form: IdentityVerificationReportOptions::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportOptions::at(it)) },
    Type { id: "Identity.VerificationReport.Phone", name: "IdentityVerificationReportPhone", form: IdentityVerificationReportPhone::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportPhone::at(it)) },
    Type { id: "Identity.VerificationReport.Phone.Error", name: "IdentityVerificationReportPhoneError", form: IdentityVerificationReportPhoneError::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportPhoneError::at(it)) },
    Type { id: "Identity.VerificationReport.Selfie", name: "IdentityVerificationReportSelfie", form: IdentityVerificationReportSelfie::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportSelfie::at(it)) },
    Type { id: "Identity.VerificationReport.Selfie.Error", name: "IdentityVerificationReportSelfieError", form: IdentityVerificationReportSelfieError::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationReportSelfieError::at(it)) },
    Type { id: "Identity.VerificationSession", name: "IdentityVerificationSession", form: IdentityVerificationSession::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSession::at(it)) },
    Type { id: "Identity.VerificationSession.LastError", name: "IdentityVerificationSessionLastError", form: IdentityVerificationSessionLastError::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSessionLastError::at(it)) },
    Type { id: "Identity.VerificationSession.Options", name: "IdentityVerificationSessionOptions", form: IdentityVerificationSessionOptions::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSessionOptions::at(it)) },
    Type { id: "Identity.VerificationSession.Options.Email", name: "IdentityVerificationSessionOptionsEmail", form: IdentityVerificationSessionOptionsEmail::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSessionOptionsEmail::at(it)) },
    Type { id: "Identity.VerificationSession.Options.Matching", name: "IdentityVerificationSessionOptionsMatching", form: IdentityVerificationSessionOptionsMatching::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSessionOptionsMatching::at(it)) },
    Type { id: "Identity.VerificationSession.Options.Phone", name: "IdentityVerificationSessionOptionsPhone", form: IdentityVerificationSessionOptionsPhone::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSessionOptionsPhone::at(it)) },
    Type { id: "Identity.VerificationSession.ProvidedDetails", name: "IdentityVerificationSessionProvidedDetails", form: IdentityVerificationSessionProvidedDetails::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSessionProvidedDetails::at(it)) },
    Type { id: "Identity.VerificationSession.Redaction", name: "IdentityVerificationSessionRedaction", form: IdentityVerificationSessionRedaction::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSessionRedaction::at(it)) },
    Type { id: "Identity.VerificationSession.RelatedPerson", name: "IdentityVerificationSessionRelatedPerson", form: IdentityVerificationSessionRelatedPerson::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSessionRelatedPerson::at(it)) },
    Type { id: "Identity.VerificationSession.VerifiedOutputs", name: "IdentityVerificationSessionVerifiedOutputs", form: IdentityVerificationSessionVerifiedOutputs::FORM, say: |it| Say::<Accessors>::say(IdentityVerificationSessionVerifiedOutputs::at(it)) },
    Type { id: "Treasury.ReceivedDebit.InitiatingPaymentMethodDetails", name: "InitiatingPaymentMethodDetails", form: InitiatingPaymentMethodDetails::FORM, say: |it| Say::<Accessors>::say(InitiatingPaymentMethodDetails::at(it)) },
    Type { id: "Treasury.ReceivedDebit.InitiatingPaymentMethodDetails.UsBankAccount", name: "InitiatingPaymentMethodDetailsUsBankAccount", form: InitiatingPaymentMethodDetailsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(InitiatingPaymentMethodDetailsUsBankAccount::at(it)) },
    Type { id: "Invoice", name: "Invoice", form: Invoice::FORM, say: |it| Say::<Accessors>::say(Invoice::at(it)) },
    Type { id: "Invoice.AutomaticTax", name: "InvoiceAutomaticTax", form: InvoiceAutomaticTax::FORM, say: |it| Say::<Accessors>::say(InvoiceAutomaticTax::at(it)) },
    Type { id: "Invoice.ConfirmationSecret", name: "InvoiceConfirmationSecret", form: InvoiceConfirmationSecret::FORM, say: |it| Say::<Accessors>::say(InvoiceConfirmationSecret::at(it)) },
    Type { id: "PaymentLink.InvoiceCreation", name: "InvoiceCreation", form: InvoiceCreation::FORM, say: |it| Say::<Accessors>::say(InvoiceCreation::at(it)) },
    Type { id: "PaymentLink.InvoiceCreation.InvoiceData", name: "InvoiceCreationInvoiceData", form: InvoiceCreationInvoiceData::FORM, say: |it| Say::<Accessors>::say(InvoiceCreationInvoiceData::at(it)) },
    Type { id: "Invoice.CustomerShipping", name: "InvoiceCustomerShipping", form: InvoiceCustomerShipping::FORM, say: |it| Say::<Accessors>::say(InvoiceCustomerShipping::at(it)) },
    Type { id: "Invoice.CustomerTaxId", name: "InvoiceCustomerTaxId", form: InvoiceCustomerTaxId::FORM, say: |it| Say::<Accessors>::say(InvoiceCustomerTaxId::at(it)) },
    Type { id: "Invoice.FromInvoice", name: "InvoiceFromInvoice", form: InvoiceFromInvoice::FORM, say: |it| Say::<Accessors>::say(InvoiceFromInvoice::at(it)) },
    Type { id: "InvoiceItem", name: "InvoiceItem", form: InvoiceItem::FORM, say: |it| Say::<Accessors>::say(InvoiceItem::at(it)) },
    Type { id: "InvoiceItem.InvoicingRule", name: "InvoiceItemInvoicingRule", form: InvoiceItemInvoicingRule::FORM, say: |it| Say::<Accessors>::say(InvoiceItemInvoicingRule::at(it)) },
    Type { id: "InvoiceItem.Parent", name: "InvoiceItemParent", form: InvoiceItemParent::FORM, say: |it| Say::<Accessors>::say(InvoiceItemParent::at(it)) },
    Type { id: "InvoiceItem.Parent.SubscriptionDetails", name: "InvoiceItemParentSubscriptionDetails", form: InvoiceItemParentSubscriptionDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceItemParentSubscriptionDetails::at(it)) },
    Type { id: "InvoiceItem.ProrationDetails", name: "InvoiceItemProrationDetails", form: InvoiceItemProrationDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceItemProrationDetails::at(it)) },
    Type { id: "InvoiceItem.ProrationDetails.CreditedItems", name: "InvoiceItemProrationDetailsCreditedItems", form: InvoiceItemProrationDetailsCreditedItems::FORM, say: |it| Say::<Accessors>::say(InvoiceItemProrationDetailsCreditedItems::at(it)) },
    Type { id: "InvoiceItem.ProrationDetails.CreditedItems.InvoiceLineItemDetails", name: "InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails", form: InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails::at(it)) },
    Type { id: "Invoice.LastFinalizationError", name: "InvoiceLastFinalizationError", form: InvoiceLastFinalizationError::FORM, say: |it| Say::<Accessors>::say(InvoiceLastFinalizationError::at(it)) },
    Type { id: "InvoiceLineItem", name: "InvoiceLineItem", form: InvoiceLineItem::FORM, say: |it| Say::<Accessors>::say(InvoiceLineItem::at(it)) },
    Type { id: "InvoiceLineItem.Parent", name: "InvoiceLineItemParent", form: InvoiceLineItemParent::FORM, say: |it| Say::<Accessors>::say(InvoiceLineItemParent::at(it)) },
    Type { id: "InvoiceLineItem.Parent.InvoiceItemDetails", name: "InvoiceLineItemParentInvoiceItemDetails", form: InvoiceLineItemParentInvoiceItemDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceLineItemParentInvoiceItemDetails::at(it)) },
    Type { id: "InvoiceLineItem.Parent.SubscriptionItemDetails", name: "InvoiceLineItemParentSubscriptionItemDetails", form: InvoiceLineItemParentSubscriptionItemDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceLineItemParentSubscriptionItemDetails::at(it)) },
    Type { id: "InvoiceLineItem.Tax", name: "InvoiceLineItemTax", form: InvoiceLineItemTax::FORM, say: |it| Say::<Accessors>::say(InvoiceLineItemTax::at(it)) },
    Type { id: "Invoice.Parent", name: "InvoiceParent", form: InvoiceParent::FORM, say: |it| Say::<Accessors>::say(InvoiceParent::at(it)) },
    Type { id: "Invoice.Parent.QuoteDetails", name: "InvoiceParentQuoteDetails", form: InvoiceParentQuoteDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceParentQuoteDetails::at(it)) },
    Type { id: "Invoice.Parent.SubscriptionDetails", name: "InvoiceParentSubscriptionDetails", form: InvoiceParentSubscriptionDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceParentSubscriptionDetails::at(it)) },
    Type { id: "InvoicePayment", name: "InvoicePayment", form: InvoicePayment::FORM, say: |it| Say::<Accessors>::say(InvoicePayment::at(it)) },
    Type { id: "InvoicePayment.Payment", name: "InvoicePaymentPayment", form: InvoicePaymentPayment::FORM, say: |it| Say::<Accessors>::say(InvoicePaymentPayment::at(it)) },
    Type { id: "Invoice.PaymentSettings", name: "InvoicePaymentSettings", form: InvoicePaymentSettings::FORM, say: |it| Say::<Accessors>::say(InvoicePaymentSettings::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions", name: "InvoicePaymentSettingsPaymentMethodOptions", form: InvoicePaymentSettingsPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(InvoicePaymentSettingsPaymentMethodOptions::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.Billie", name: "InvoicePaymentSettingsPaymentMethodOptionsBillie", form: InvoicePaymentSettingsPaymentMethodOptionsBillie::FORM, say: |it| Say::<Accessors>::say(InvoicePaymentSettingsPaymentMethodOptionsBillie::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.Card", name: "InvoicePaymentSettingsPaymentMethodOptionsCard", form: InvoicePaymentSettingsPaymentMethodOptionsCard::FORM, say: |it| Say::<Accessors>::say(InvoicePaymentSettingsPaymentMethodOptionsCard::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.Pix", name: "InvoicePaymentSettingsPaymentMethodOptionsPix", form: InvoicePaymentSettingsPaymentMethodOptionsPix::FORM, say: |it| Say::<Accessors>::say(InvoicePaymentSettingsPaymentMethodOptionsPix::at(it)) },
    Type { id: "InvoicePayment.StatusTransitions", name: "InvoicePaymentStatusTransitions", form: InvoicePaymentStatusTransitions::FORM, say: |it| Say::<Accessors>::say(InvoicePaymentStatusTransitions::at(it)) },
    Type { id: "Invoice.Rendering", name: "InvoiceRendering", form: InvoiceRendering::FORM, say: |it| Say::<Accessors>::say(InvoiceRendering::at(it)) },
    Type { id: "Invoice.RenderingOptions", name: "InvoiceRenderingOptions", form: InvoiceRenderingOptions::FORM, say: |it| Say::<Accessors>::say(InvoiceRenderingOptions::at(it)) },
    Type { id: "Invoice.Rendering.Pdf", name: "InvoiceRenderingPdf", form: InvoiceRenderingPdf::FORM, say: |it| Say::<Accessors>::say(InvoiceRenderingPdf::at(it)) },
    Type { id: "Invoice.ShippingDetails", name: "InvoiceShippingDetails", form: InvoiceShippingDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceShippingDetails::at(it)) },
    Type { id: "Invoice.StatusDetails", name: "InvoiceStatusDetails", form: InvoiceStatusDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceStatusDetails::at(it)) },
    Type { id: "Invoice.StatusDetails.Uncollectible", name: "InvoiceStatusDetailsUncollectible", form: InvoiceStatusDetailsUncollectible::FORM, say: |it| Say::<Accessors>::say(InvoiceStatusDetailsUncollectible::at(it)) },
    Type { id: "Invoice.StatusTransitions", name: "InvoiceStatusTransitions", form: InvoiceStatusTransitions::FORM, say: |it| Say::<Accessors>::say(InvoiceStatusTransitions::at(it)) },
    Type { id: "Invoice.SubscriptionDetails", name: "InvoiceSubscriptionDetails", form: InvoiceSubscriptionDetails::FORM, say: |it| Say::<Accessors>::say(InvoiceSubscriptionDetails::at(it)) },
    Type { id: "Invoice.ThresholdReason", name: "InvoiceThresholdReason", form: InvoiceThresholdReason::FORM, say: |it| Say::<Accessors>::say(InvoiceThresholdReason::at(it)) },
    Type { id: "Invoice.ThresholdReason.ItemReason", name: "InvoiceThresholdReasonItemReason", form: InvoiceThresholdReasonItemReason::FORM, say: |it| Say::<Accessors>::say(InvoiceThresholdReasonItemReason::at(it)) },
    Type { id: "Invoice.TotalDiscountAmount", name: "InvoiceTotalDiscountAmount", form: InvoiceTotalDiscountAmount::FORM, say: |it| Say::<Accessors>::say(InvoiceTotalDiscountAmount::at(it)) },
    Type { id: "Invoice.TotalPretaxCreditAmount", name: "InvoiceTotalPretaxCreditAmount", form: InvoiceTotalPretaxCreditAmount::FORM, say: |it| Say::<Accessors>::say(InvoiceTotalPretaxCreditAmount::at(it)) },
    Type { id: "Invoice.TotalTaxAmount", name: "InvoiceTotalTaxAmount", form: InvoiceTotalTaxAmount::FORM, say: |it| Say::<Accessors>::say(InvoiceTotalTaxAmount::at(it)) },
    Type { id: "Invoice.Issuer", name: "Issuer", form: Issuer::FORM, say: |it| Say::<Accessors>::say(Issuer::at(it)) },
    Type { id: "Issuing.Authorization", name: "IssuingAuthorization", form: IssuingAuthorization::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorization::at(it)) },
    Type { id: "Issuing.Authorization.Fleet", name: "IssuingAuthorizationFleet", form: IssuingAuthorizationFleet::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationFleet::at(it)) },
    Type { id: "Issuing.Authorization.Fleet.CardholderPromptData", name: "IssuingAuthorizationFleetCardholderPromptData", form: IssuingAuthorizationFleetCardholderPromptData::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationFleetCardholderPromptData::at(it)) },
    Type { id: "Issuing.Authorization.FraudChallenge", name: "IssuingAuthorizationFraudChallenge", form: IssuingAuthorizationFraudChallenge::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationFraudChallenge::at(it)) },
    Type { id: "Issuing.Authorization.Fuel", name: "IssuingAuthorizationFuel", form: IssuingAuthorizationFuel::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationFuel::at(it)) },
    Type { id: "Issuing.Authorization.NetworkData", name: "IssuingAuthorizationNetworkData", form: IssuingAuthorizationNetworkData::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationNetworkData::at(it)) },
    Type { id: "Issuing.Authorization.PendingRequest", name: "IssuingAuthorizationPendingRequest", form: IssuingAuthorizationPendingRequest::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationPendingRequest::at(it)) },
    Type { id: "Issuing.Authorization.RequestHistory", name: "IssuingAuthorizationRequestHistory", form: IssuingAuthorizationRequestHistory::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationRequestHistory::at(it)) },
    Type { id: "Issuing.Authorization.RequestHistory.ViolatedAuthorizationControl", name: "IssuingAuthorizationRequestHistoryViolatedAuthorizationControl", form: IssuingAuthorizationRequestHistoryViolatedAuthorizationControl::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationRequestHistoryViolatedAuthorizationControl::at(it)) },
    Type { id: "Issuing.Authorization.Treasury", name: "IssuingAuthorizationTreasury", form: IssuingAuthorizationTreasury::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationTreasury::at(it)) },
    Type { id: "Issuing.Authorization.VerificationData", name: "IssuingAuthorizationVerificationData", form: IssuingAuthorizationVerificationData::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationVerificationData::at(it)) },
    Type { id: "Issuing.Authorization.VerificationData.AuthenticationExemption", name: "IssuingAuthorizationVerificationDataAuthenticationExemption", form: IssuingAuthorizationVerificationDataAuthenticationExemption::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationVerificationDataAuthenticationExemption::at(it)) },
    Type { id: "Issuing.Authorization.VerificationData.ThreeDSecure", name: "IssuingAuthorizationVerificationDataThreeDSecure", form: IssuingAuthorizationVerificationDataThreeDSecure::FORM, say: |it| Say::<Accessors>::say(IssuingAuthorizationVerificationDataThreeDSecure::at(it)) },
    Type { id: "Issuing.Card", name: "IssuingCard", form: IssuingCard::FORM, say: |it| Say::<Accessors>::say(IssuingCard::at(it)) },
    Type { id: "Issuing.Card.AuthorizationControls", name: "IssuingCardAuthorizationControls", form: IssuingCardAuthorizationControls::FORM, say: |it| Say::<Accessors>::say(IssuingCardAuthorizationControls::at(it)) },
    Type { id: "Issuing.Card.LatestFraudWarning", name: "IssuingCardLatestFraudWarning", form: IssuingCardLatestFraudWarning::FORM, say: |it| Say::<Accessors>::say(IssuingCardLatestFraudWarning::at(it)) },
    Type { id: "Issuing.Card.LifecycleControls", name: "IssuingCardLifecycleControls", form: IssuingCardLifecycleControls::FORM, say: |it| Say::<Accessors>::say(IssuingCardLifecycleControls::at(it)) },
    Type { id: "Issuing.Card.LifecycleControls.CancelAfter", name: "IssuingCardLifecycleControlsCancelAfter", form: IssuingCardLifecycleControlsCancelAfter::FORM, say: |it| Say::<Accessors>::say(IssuingCardLifecycleControlsCancelAfter::at(it)) },
    Type { id: "Issuing.Card.Pin", name: "IssuingCardPin", form: IssuingCardPin::FORM, say: |it| Say::<Accessors>::say(IssuingCardPin::at(it)) },
    Type { id: "Issuing.Card.Shipping", name: "IssuingCardShipping", form: IssuingCardShipping::FORM, say: |it| Say::<Accessors>::say(IssuingCardShipping::at(it)) },
    Type { id: "Issuing.Card.Shipping.AddressValidation", name: "IssuingCardShippingAddressValidation", form: IssuingCardShippingAddressValidation::FORM, say: |it| Say::<Accessors>::say(IssuingCardShippingAddressValidation::at(it)) },
    Type { id: "Issuing.Card.Shipping.Customs", name: "IssuingCardShippingCustoms", form: IssuingCardShippingCustoms::FORM, say: |it| Say::<Accessors>::say(IssuingCardShippingCustoms::at(it)) },
    Type { id: "Issuing.Card.Wallets", name: "IssuingCardWallets", form: IssuingCardWallets::FORM, say: |it| Say::<Accessors>::say(IssuingCardWallets::at(it)) },
    Type { id: "Issuing.Card.Wallets.ApplePay", name: "IssuingCardWalletsApplePay", form: IssuingCardWalletsApplePay::FORM, say: |it| Say::<Accessors>::say(IssuingCardWalletsApplePay::at(it)) },
    Type { id: "Issuing.Card.Wallets.GooglePay", name: "IssuingCardWalletsGooglePay", form: IssuingCardWalletsGooglePay::FORM, say: |it| Say::<Accessors>::say(IssuingCardWalletsGooglePay::at(it)) },
    Type { id: "Issuing.Cardholder", name: "IssuingCardholder", form: IssuingCardholder::FORM, say: |it| Say::<Accessors>::say(IssuingCardholder::at(it)) },
    Type { id: "Issuing.Cardholder.AuthorizationControls", name: "IssuingCardholderAuthorizationControls", form: IssuingCardholderAuthorizationControls::FORM, say: |it| Say::<Accessors>::say(IssuingCardholderAuthorizationControls::at(it)) },
    Type { id: "Issuing.Cardholder.Billing", name: "IssuingCardholderBilling", form: IssuingCardholderBilling::FORM, say: |it| Say::<Accessors>::say(IssuingCardholderBilling::at(it)) },
    Type { id: "Issuing.Cardholder.Company", name: "IssuingCardholderCompany", form: IssuingCardholderCompany::FORM, say: |it| Say::<Accessors>::say(IssuingCardholderCompany::at(it)) },
    Type { id: "Issuing.Cardholder.Individual", name: "IssuingCardholderIndividual", form: IssuingCardholderIndividual::FORM, say: |it| Say::<Accessors>::say(IssuingCardholderIndividual::at(it)) },
    Type { id: "Issuing.Cardholder.Individual.CardIssuing", name: "IssuingCardholderIndividualCardIssuing", form: IssuingCardholderIndividualCardIssuing::FORM, say: |it| Say::<Accessors>::say(IssuingCardholderIndividualCardIssuing::at(it)) },
    Type { id: "Issuing.Cardholder.Individual.CardIssuing.UserTermsAcceptance", name: "IssuingCardholderIndividualCardIssuingUserTermsAcceptance", form: IssuingCardholderIndividualCardIssuingUserTermsAcceptance::FORM, say: |it| Say::<Accessors>::say(IssuingCardholderIndividualCardIssuingUserTermsAcceptance::at(it)) },
    Type { id: "Issuing.Cardholder.Individual.Verification", name: "IssuingCardholderIndividualVerification", form: IssuingCardholderIndividualVerification::FORM, say: |it| Say::<Accessors>::say(IssuingCardholderIndividualVerification::at(it)) },
    Type { id: "Issuing.Cardholder.Individual.Verification.Document", name: "IssuingCardholderIndividualVerificationDocument", form: IssuingCardholderIndividualVerificationDocument::FORM, say: |it| Say::<Accessors>::say(IssuingCardholderIndividualVerificationDocument::at(it)) },
    Type { id: "Issuing.Cardholder.Requirements", name: "IssuingCardholderRequirements", form: IssuingCardholderRequirements::FORM, say: |it| Say::<Accessors>::say(IssuingCardholderRequirements::at(it)) },
    Type { id: "Issuing.Dispute", name: "IssuingDispute", form: IssuingDispute::FORM, say: |it| Say::<Accessors>::say(IssuingDispute::at(it)) },
    Type { id: "Issuing.Dispute.Evidence", name: "IssuingDisputeEvidence", form: IssuingDisputeEvidence::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeEvidence::at(it)) },
    Type { id: "Issuing.Dispute.Evidence.Canceled", name: "IssuingDisputeEvidenceCanceled", form: IssuingDisputeEvidenceCanceled::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeEvidenceCanceled::at(it)) },
    Type { id: "Issuing.Dispute.Evidence.Duplicate", name: "IssuingDisputeEvidenceDuplicate", form: IssuingDisputeEvidenceDuplicate::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeEvidenceDuplicate::at(it)) },
    Type { id: "Issuing.Dispute.Evidence.Fraudulent", name: "IssuingDisputeEvidenceFraudulent", form: IssuingDisputeEvidenceFraudulent::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeEvidenceFraudulent::at(it)) },
    Type { id: "Issuing.Dispute.Evidence.MerchandiseNotAsDescribed", name: "IssuingDisputeEvidenceMerchandiseNotAsDescribed", form: IssuingDisputeEvidenceMerchandiseNotAsDescribed::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeEvidenceMerchandiseNotAsDescribed::at(it)) },
    Type { id: "Issuing.Dispute.Evidence.NoValidAuthorization", name: "IssuingDisputeEvidenceNoValidAuthorization", form: IssuingDisputeEvidenceNoValidAuthorization::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeEvidenceNoValidAuthorization::at(it)) },
    Type { id: "Issuing.Dispute.Evidence.NotReceived", name: "IssuingDisputeEvidenceNotReceived", form: IssuingDisputeEvidenceNotReceived::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeEvidenceNotReceived::at(it)) },
    Type { id: "Issuing.Dispute.Evidence.Other", name: "IssuingDisputeEvidenceOther", form: IssuingDisputeEvidenceOther::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeEvidenceOther::at(it)) },
    Type { id: "Issuing.Dispute.Evidence.ServiceNotAsDescribed", name: "IssuingDisputeEvidenceServiceNotAsDescribed", form: IssuingDisputeEvidenceServiceNotAsDescribed::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeEvidenceServiceNotAsDescribed::at(it)) },
    Type { id: "Issuing.Dispute.Treasury", name: "IssuingDisputeTreasury", form: IssuingDisputeTreasury::FORM, say: |it| Say::<Accessors>::say(IssuingDisputeTreasury::at(it)) },
    Type { id: "Issuing.PersonalizationDesign", name: "IssuingPersonalizationDesign", form: IssuingPersonalizationDesign::FORM, say: |it| Say::<Accessors>::say(IssuingPersonalizationDesign::at(it)) },
    Type { id: "Issuing.PersonalizationDesign.CarrierText", name: "IssuingPersonalizationDesignCarrierText", form: IssuingPersonalizationDesignCarrierText::FORM, say: |it| Say::<Accessors>::say(IssuingPersonalizationDesignCarrierText::at(it)) },
    Type { id: "Issuing.PersonalizationDesign.Preferences", name: "IssuingPersonalizationDesignPreferences", form: IssuingPersonalizationDesignPreferences::FORM, say: |it| Say::<Accessors>::say(IssuingPersonalizationDesignPreferences::at(it)) },
    Type { id: "Issuing.PersonalizationDesign.RejectionReasons", name: "IssuingPersonalizationDesignRejectionReasons", form: IssuingPersonalizationDesignRejectionReasons::FORM, say: |it| Say::<Accessors>::say(IssuingPersonalizationDesignRejectionReasons::at(it)) },
    Type { id: "Issuing.PhysicalBundle", name: "IssuingPhysicalBundle", form: IssuingPhysicalBundle::FORM, say: |it| Say::<Accessors>::say(IssuingPhysicalBundle::at(it)) },
    Type { id: "Issuing.PhysicalBundle.Features", name: "IssuingPhysicalBundleFeatures", form: IssuingPhysicalBundleFeatures::FORM, say: |it| Say::<Accessors>::say(IssuingPhysicalBundleFeatures::at(it)) },
    Type { id: "Issuing.Token", name: "IssuingToken", form: IssuingToken::FORM, say: |it| Say::<Accessors>::say(IssuingToken::at(it)) },
    Type { id: "Issuing.Token.NetworkData", name: "IssuingTokenNetworkData", form: IssuingTokenNetworkData::FORM, say: |it| Say::<Accessors>::say(IssuingTokenNetworkData::at(it)) },
    Type { id: "Issuing.Token.NetworkData.Device", name: "IssuingTokenNetworkDataDevice", form: IssuingTokenNetworkDataDevice::FORM, say: |it| Say::<Accessors>::say(IssuingTokenNetworkDataDevice::at(it)) },
    Type { id: "Issuing.Token.NetworkData.Mastercard", name: "IssuingTokenNetworkDataMastercard", form: IssuingTokenNetworkDataMastercard::FORM, say: |it| Say::<Accessors>::say(IssuingTokenNetworkDataMastercard::at(it)) },
    Type { id: "Issuing.Token.NetworkData.Visa", name: "IssuingTokenNetworkDataVisa", form: IssuingTokenNetworkDataVisa::FORM, say: |it| Say::<Accessors>::say(IssuingTokenNetworkDataVisa::at(it)) },
    Type { id: "Issuing.Token.NetworkData.WalletProvider", name: "IssuingTokenNetworkDataWalletProvider", form: IssuingTokenNetworkDataWalletProvider::FORM, say: |it| Say::<Accessors>::say(IssuingTokenNetworkDataWalletProvider::at(it)) },
    Type { id: "Issuing.Token.NetworkData.WalletProvider.CardholderAddress", name: "IssuingTokenNetworkDataWalletProviderCardholderAddress", form: IssuingTokenNetworkDataWalletProviderCardholderAddress::FORM, say: |it| Say::<Accessors>::say(IssuingTokenNetworkDataWalletProviderCardholderAddress::at(it)) },
    Type { id: "Issuing.Transaction", name: "IssuingTransaction", form: IssuingTransaction::FORM, say: |it| Say::<Accessors>::say(IssuingTransaction::at(it)) },
    Type { id: "Issuing.Transaction.NetworkData", name: "IssuingTransactionNetworkData", form: IssuingTransactionNetworkData::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionNetworkData::at(it)) },
    Type { id: "Issuing.Transaction.PurchaseDetails", name: "IssuingTransactionPurchaseDetails", form: IssuingTransactionPurchaseDetails::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionPurchaseDetails::at(it)) },
    Type { id: "Issuing.Transaction.PurchaseDetails.Fleet", name: "IssuingTransactionPurchaseDetailsFleet", form: IssuingTransactionPurchaseDetailsFleet::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionPurchaseDetailsFleet::at(it)) },
    Type { id: "Issuing.Transaction.PurchaseDetails.Fleet.CardholderPromptData", name: "IssuingTransactionPurchaseDetailsFleetCardholderPromptData", form: IssuingTransactionPurchaseDetailsFleetCardholderPromptData::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionPurchaseDetailsFleetCardholderPromptData::at(it)) },
    Type { id: "Issuing.Transaction.PurchaseDetails.Flight", name: "IssuingTransactionPurchaseDetailsFlight", form: IssuingTransactionPurchaseDetailsFlight::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionPurchaseDetailsFlight::at(it)) },
    Type { id: "Issuing.Transaction.PurchaseDetails.Flight.Segment", name: "IssuingTransactionPurchaseDetailsFlightSegment", form: IssuingTransactionPurchaseDetailsFlightSegment::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionPurchaseDetailsFlightSegment::at(it)) },
    Type { id: "Issuing.Transaction.PurchaseDetails.Fuel", name: "IssuingTransactionPurchaseDetailsFuel", form: IssuingTransactionPurchaseDetailsFuel::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionPurchaseDetailsFuel::at(it)) },
    Type { id: "Issuing.Transaction.PurchaseDetails.Lodging", name: "IssuingTransactionPurchaseDetailsLodging", form: IssuingTransactionPurchaseDetailsLodging::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionPurchaseDetailsLodging::at(it)) },
    Type { id: "Issuing.Transaction.PurchaseDetails.Receipt", name: "IssuingTransactionPurchaseDetailsReceipt", form: IssuingTransactionPurchaseDetailsReceipt::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionPurchaseDetailsReceipt::at(it)) },
    Type { id: "Issuing.Transaction.Treasury", name: "IssuingTransactionTreasury", form: IssuingTransactionTreasury::FORM, say: |it| Say::<Accessors>::say(IssuingTransactionTreasury::at(it)) },
    Type { id: "LineItem", name: "LineItem", form: LineItem::FORM, say: |it| Say::<Accessors>::say(LineItem::at(it)) },
    Type { id: "LineItem.Discount", name: "LineItemDiscount", form: LineItemDiscount::FORM, say: |it| Say::<Accessors>::say(LineItemDiscount::at(it)) },
    Type { id: "LineItem.Tax", name: "LineItemTax", form: LineItemTax::FORM, say: |it| Say::<Accessors>::say(LineItemTax::at(it)) },
    Type { id: "Climate.Supplier.Location", name: "Location", form: Location::FORM, say: |it| Say::<Accessors>::say(Location::at(it)) },
    Type { id: "PaymentLink.ManagedPayments", name: "ManagedPayments", form: ManagedPayments::FORM, say: |it| Say::<Accessors>::say(ManagedPayments::at(it)) },
    Type { id: "Mandate", name: "Mandate", form: Mandate::FORM, say: |it| Say::<Accessors>::say(Mandate::at(it)) },
    Type { id: "Mandate.CustomerAcceptance", name: "MandateCustomerAcceptance", form: MandateCustomerAcceptance::FORM, say: |it| Say::<Accessors>::say(MandateCustomerAcceptance::at(it)) },
    Type { id: "Mandate.CustomerAcceptance.Online", name: "MandateCustomerAcceptanceOnline", form: MandateCustomerAcceptanceOnline::FORM, say: |it| Say::<Accessors>::say(MandateCustomerAcceptanceOnline::at(it)) },
    Type { id: "Mandate.MultiUse", name: "MandateMultiUse", form: MandateMultiUse::FORM, say: |it| Say::<Accessors>::say(MandateMultiUse::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.BacsDebit.MandateOptions", name: "MandateOptions", form: MandateOptions::FORM, say: |it| Say::<Accessors>::say(MandateOptions::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails", name: "MandatePaymentMethodDetails", form: MandatePaymentMethodDetails::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetails::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.AcssDebit", name: "MandatePaymentMethodDetailsAcssDebit", form: MandatePaymentMethodDetailsAcssDebit::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsAcssDebit::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.AuBecsDebit", name: "MandatePaymentMethodDetailsAuBecsDebit", form: MandatePaymentMethodDetailsAuBecsDebit::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsAuBecsDebit::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.BacsDebit", name: "MandatePaymentMethodDetailsBacsDebit", form: MandatePaymentMethodDetailsBacsDebit::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsBacsDebit::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.Blik", name: "MandatePaymentMethodDetailsBlik", form: MandatePaymentMethodDetailsBlik::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsBlik::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.Card", name: "MandatePaymentMethodDetailsCard", form: MandatePaymentMethodDetailsCard::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsCard::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.Card.India", name: "MandatePaymentMethodDetailsCardIndia", form: MandatePaymentMethodDetailsCardIndia::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsCardIndia::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.Paypal", name: "MandatePaymentMethodDetailsPaypal", form: MandatePaymentMethodDetailsPaypal::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsPaypal::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.Payto", name: "MandatePaymentMethodDetailsPayto", form: MandatePaymentMethodDetailsPayto::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsPayto::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.Pix", name: "MandatePaymentMethodDetailsPix", form: MandatePaymentMethodDetailsPix::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsPix::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.SepaDebit", name: "MandatePaymentMethodDetailsSepaDebit", form: MandatePaymentMethodDetailsSepaDebit::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsSepaDebit::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.Upi", name: "MandatePaymentMethodDetailsUpi", form: MandatePaymentMethodDetailsUpi::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsUpi::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.UsBankAccount", name: "MandatePaymentMethodDetailsUsBankAccount", form: MandatePaymentMethodDetailsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(MandatePaymentMethodDetailsUsBankAccount::at(it)) },
    Type { id: "Mandate.SingleUse", name: "MandateSingleUse", form: MandateSingleUse::FORM, say: |it| Say::<Accessors>::say(MandateSingleUse::at(it)) },
    Type { id: "Issuing.Transaction.MerchantData", name: "MerchantData", form: MerchantData::FORM, say: |it| Say::<Accessors>::say(MerchantData::at(it)) },
    Type { id: "V1BillingMeterNoMeterFound.Reason", name: "MeterErrorReason", form: MeterErrorReason::FORM, say: |it| Say::<Accessors>::say(MeterErrorReason::at(it)) },
    Type { id: "V1BillingMeterNoMeterFound.Reason.ErrorType", name: "MeterErrorType", form: MeterErrorType::FORM, say: |it| Say::<Accessors>::say(MeterErrorType::at(it)) },
    Type { id: "V1BillingMeterNoMeterFound.Reason.ErrorType.SampleError", name: "MeterSampleError", form: MeterSampleError::FORM, say: |it| Say::<Accessors>::say(MeterSampleError::at(it)) },
    Type { id: "V1BillingMeterNoMeterFound.Reason.ErrorType.SampleError.Request", name: "MeterSampleErrorRequest", form: MeterSampleErrorRequest::FORM, say: |it| Say::<Accessors>::say(MeterSampleErrorRequest::at(it)) },
    Type { id: "PaymentLink.NameCollection", name: "NameCollection", form: NameCollection::FORM, say: |it| Say::<Accessors>::say(NameCollection::at(it)) },
    Type { id: "PaymentLink.NameCollection.Business", name: "NameCollectionBusiness", form: NameCollectionBusiness::FORM, say: |it| Say::<Accessors>::say(NameCollectionBusiness::at(it)) },
    Type { id: "PaymentLink.NameCollection.Individual", name: "NameCollectionIndividual", form: NameCollectionIndividual::FORM, say: |it| Say::<Accessors>::say(NameCollectionIndividual::at(it)) },
    Type { id: "PaymentMethod.Card.Networks", name: "Networks", form: Networks::FORM, say: |it| Say::<Accessors>::say(Networks::at(it)) },
    Type { id: "SetupIntent.NextAction.CashappHandleRedirectOrDisplayQrCode", name: "NextActionCashappHandleRedirectOrDisplayQrCode", form: NextActionCashappHandleRedirectOrDisplayQrCode::FORM, say: |it| Say::<Accessors>::say(NextActionCashappHandleRedirectOrDisplayQrCode::at(it)) },
    Type { id: "SetupIntent.NextAction.PixDisplayQrCode", name: "NextActionPixDisplayQrCode", form: NextActionPixDisplayQrCode::FORM, say: |it| Say::<Accessors>::say(NextActionPixDisplayQrCode::at(it)) },
    Type { id: "SetupIntent.NextAction.RedirectToUrl", name: "NextActionRedirectToUrl", form: NextActionRedirectToUrl::FORM, say: |it| Say::<Accessors>::say(NextActionRedirectToUrl::at(it)) },
    Type { id: "SetupIntent.NextAction.UpiHandleRedirectOrDisplayQrCode", name: "NextActionUpiHandleRedirectOrDisplayQrCode", form: NextActionUpiHandleRedirectOrDisplayQrCode::FORM, say: |it| Say::<Accessors>::say(NextActionUpiHandleRedirectOrDisplayQrCode::at(it)) },
    Type { id: "SetupIntent.NextAction.VerifyWithMicrodeposits", name: "NextActionVerifyWithMicrodeposits", form: NextActionVerifyWithMicrodeposits::FORM, say: |it| Say::<Accessors>::say(NextActionVerifyWithMicrodeposits::at(it)) },
    Type { id: "Mandate.PaymentMethodDetails.Blik.OffSession", name: "OffSession", form: OffSession::FORM, say: |it| Say::<Accessors>::say(OffSession::at(it)) },
    Type { id: "PaymentLink.OptionalItem", name: "OptionalItem", form: OptionalItem::FORM, say: |it| Say::<Accessors>::say(OptionalItem::at(it)) },
    Type { id: "Identity.VerificationReport.Options.Document", name: "OptionsDocument", form: OptionsDocument::FORM, say: |it| Say::<Accessors>::say(OptionsDocument::at(it)) },
    Type { id: "Order", name: "Order", form: Order::FORM, say: |it| Say::<Accessors>::say(Order::at(it)) },
    Type { id: "Order.AutomaticTax", name: "OrderAutomaticTax", form: OrderAutomaticTax::FORM, say: |it| Say::<Accessors>::say(OrderAutomaticTax::at(it)) },
    Type { id: "Order.BillingDetails", name: "OrderBillingDetails", form: OrderBillingDetails::FORM, say: |it| Say::<Accessors>::say(OrderBillingDetails::at(it)) },
    Type { id: "OrderItem", name: "OrderItem", form: OrderItem::FORM, say: |it| Say::<Accessors>::say(OrderItem::at(it)) },
    Type { id: "Order.Payment", name: "OrderPayment", form: OrderPayment::FORM, say: |it| Say::<Accessors>::say(OrderPayment::at(it)) },
    Type { id: "Order.Payment.Settings", name: "OrderPaymentSettings", form: OrderPaymentSettings::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettings::at(it)) },
    Type { id: "Order.Payment.Settings.AutomaticPaymentMethods", name: "OrderPaymentSettingsAutomaticPaymentMethods", form: OrderPaymentSettingsAutomaticPaymentMethods::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsAutomaticPaymentMethods::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions", name: "OrderPaymentSettingsPaymentMethodOptions", form: OrderPaymentSettingsPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptions::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions.AcssDebit", name: "OrderPaymentSettingsPaymentMethodOptionsAcssDebit", form: OrderPaymentSettingsPaymentMethodOptionsAcssDebit::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptionsAcssDebit::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions.AfterpayClearpay", name: "OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay", form: OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions.Card", name: "OrderPaymentSettingsPaymentMethodOptionsCard", form: OrderPaymentSettingsPaymentMethodOptionsCard::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptionsCard::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions.CustomerBalance", name: "OrderPaymentSettingsPaymentMethodOptionsCustomerBalance", form: OrderPaymentSettingsPaymentMethodOptionsCustomerBalance::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptionsCustomerBalance::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions.CustomerBalance.BankTransfer", name: "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer", form: OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer", name: "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer", form: OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions.Klarna", name: "OrderPaymentSettingsPaymentMethodOptionsKlarna", form: OrderPaymentSettingsPaymentMethodOptionsKlarna::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptionsKlarna::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions.Paypal", name: "OrderPaymentSettingsPaymentMethodOptionsPaypal", form: OrderPaymentSettingsPaymentMethodOptionsPaypal::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptionsPaypal::at(it)) },
    Type { id: "Order.Payment.Settings.PaymentMethodOptions.SepaDebit", name: "OrderPaymentSettingsPaymentMethodOptionsSepaDebit", form: OrderPaymentSettingsPaymentMethodOptionsSepaDebit::FORM, say: |it| Say::<Accessors>::say(OrderPaymentSettingsPaymentMethodOptionsSepaDebit::at(it)) },
    Type { id: "OrderReturn", name: "OrderReturn", form: OrderReturn::FORM, say: |it| Say::<Accessors>::say(OrderReturn::at(it)) },
    Type { id: "Order.ShippingCost", name: "OrderShippingCost", form: OrderShippingCost::FORM, say: |it| Say::<Accessors>::say(OrderShippingCost::at(it)) },
    Type { id: "Order.ShippingCost.Tax", name: "OrderShippingCostTax", form: OrderShippingCostTax::FORM, say: |it| Say::<Accessors>::say(OrderShippingCostTax::at(it)) },
    Type { id: "Order.ShippingDetails", name: "OrderShippingDetails", form: OrderShippingDetails::FORM, say: |it| Say::<Accessors>::say(OrderShippingDetails::at(it)) },
    Type { id: "Order.ShippingMethod", name: "OrderShippingMethod", form: OrderShippingMethod::FORM, say: |it| Say::<Accessors>::say(OrderShippingMethod::at(it)) },
    Type { id: "Order.ShippingMethod.DeliveryEstimate", name: "OrderShippingMethodDeliveryEstimate", form: OrderShippingMethodDeliveryEstimate::FORM, say: |it| Say::<Accessors>::say(OrderShippingMethodDeliveryEstimate::at(it)) },
    Type { id: "Order.StatusTransitions", name: "OrderStatusTransitions", form: OrderStatusTransitions::FORM, say: |it| Say::<Accessors>::say(OrderStatusTransitions::at(it)) },
    Type { id: "Order.TaxDetails", name: "OrderTaxDetails", form: OrderTaxDetails::FORM, say: |it| Say::<Accessors>::say(OrderTaxDetails::at(it)) },
    Type { id: "Order.TaxDetails.TaxId", name: "OrderTaxDetailsTaxId", form: OrderTaxDetailsTaxId::FORM, say: |it| Say::<Accessors>::say(OrderTaxDetailsTaxId::at(it)) },
    Type { id: "Order.TotalDetails", name: "OrderTotalDetails", form: OrderTotalDetails::FORM, say: |it| Say::<Accessors>::say(OrderTotalDetails::at(it)) },
    Type { id: "Order.TotalDetails.Breakdown", name: "OrderTotalDetailsBreakdown", form: OrderTotalDetailsBreakdown::FORM, say: |it| Say::<Accessors>::say(OrderTotalDetailsBreakdown::at(it)) },
    Type { id: "Sku.PackageDimensions", name: "PackageDimensions", form: PackageDimensions::FORM, say: |it| Say::<Accessors>::say(PackageDimensions::at(it)) },
    Type { id: "PaymentIntent", name: "PaymentIntent", form: PaymentIntent::FORM, say: |it| Say::<Accessors>::say(PaymentIntent::at(it)) },
    Type { id: "PaymentIntent.AmountDetails", name: "PaymentIntentAmountDetails", form: PaymentIntentAmountDetails::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetails::at(it)) },
    Type { id: "PaymentIntent.AmountDetails.Error", name: "PaymentIntentAmountDetailsError", form: PaymentIntentAmountDetailsError::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsError::at(it)) },
    Type { id: "PaymentIntentAmountDetailsLineItem", name: "PaymentIntentAmountDetailsLineItem", form: PaymentIntentAmountDetailsLineItem::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsLineItem::at(it)) },
    Type { id: "PaymentIntentAmountDetailsLineItem.PaymentMethodOptions", name: "PaymentIntentAmountDetailsLineItemPaymentMethodOptions", form: PaymentIntentAmountDetailsLineItemPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsLineItemPaymentMethodOptions::at(it)) },
    Type { id: "PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.Card", name: "PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard", form: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard::at(it)) },
    Type { id: "PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.CardPresent", name: "PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent", form: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent::at(it)) },
    Type { id: "PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.Klarna", name: "PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna", form: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna::at(it)) },
    Type { id: "PaymentIntentAmountDetailsLineItem.PaymentMethodOptions.Paypal", name: "PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal", form: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal::at(it)) },
    Type { id: "PaymentIntent.AmountDetails.Shipping", name: "PaymentIntentAmountDetailsShipping", form: PaymentIntentAmountDetailsShipping::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsShipping::at(it)) },
    Type { id: "PaymentIntent.AmountDetails.Tax", name: "PaymentIntentAmountDetailsTax", form: PaymentIntentAmountDetailsTax::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsTax::at(it)) },
    Type { id: "PaymentIntent.AmountDetails.Tip", name: "PaymentIntentAmountDetailsTip", form: PaymentIntentAmountDetailsTip::FORM, say: |it| Say::<Accessors>::say(PaymentIntentAmountDetailsTip::at(it)) },
    Type { id: "PaymentIntent.Hooks", name: "PaymentIntentHooks", form: PaymentIntentHooks::FORM, say: |it| Say::<Accessors>::say(PaymentIntentHooks::at(it)) },
    Type { id: "PaymentIntent.Hooks.Inputs", name: "PaymentIntentHooksInputs", form: PaymentIntentHooksInputs::FORM, say: |it| Say::<Accessors>::say(PaymentIntentHooksInputs::at(it)) },
    Type { id: "PaymentIntent.Hooks.Inputs.Tax", name: "PaymentIntentHooksInputsTax", form: PaymentIntentHooksInputsTax::FORM, say: |it| Say::<Accessors>::say(PaymentIntentHooksInputsTax::at(it)) },
    Type { id: "PaymentIntent.LastPaymentError", name: "PaymentIntentLastPaymentError", form: PaymentIntentLastPaymentError::FORM, say: |it| Say::<Accessors>::say(PaymentIntentLastPaymentError::at(it)) },
    Type { id: "PaymentIntent.NextAction", name: "PaymentIntentNextAction", form: PaymentIntentNextAction::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextAction::at(it)) },
    Type { id: "PaymentIntent.NextAction.AlipayHandleRedirect", name: "PaymentIntentNextActionAlipayHandleRedirect", form: PaymentIntentNextActionAlipayHandleRedirect::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionAlipayHandleRedirect::at(it)) },
    Type { id: "PaymentIntent.NextAction.BoletoDisplayDetails", name: "PaymentIntentNextActionBoletoDisplayDetails", form: PaymentIntentNextActionBoletoDisplayDetails::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionBoletoDisplayDetails::at(it)) },
    Type { id: "PaymentIntent.NextAction.CardAwaitNotification", name: "PaymentIntentNextActionCardAwaitNotification", form: PaymentIntentNextActionCardAwaitNotification::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionCardAwaitNotification::at(it)) },
    Type { id: "PaymentIntent.NextAction.DisplayBankTransferInstructions", name: "PaymentIntentNextActionDisplayBankTransferInstructions", form: PaymentIntentNextActionDisplayBankTransferInstructions::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionDisplayBankTransferInstructions::at(it)) },
    Type { id: "PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddress", name: "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress", form: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress::at(it)) },
    Type { id: "PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddress.Aba", name: "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba", form: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba::at(it)) },
    Type { id: "PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddress.Iban", name: "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban", form: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban::at(it)) },
    Type { id: "PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddress.SortCode", name: "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode", form: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode::at(it)) },
    Type { id: "PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddress.Spei", name: "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei", form: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei::at(it)) },
    Type { id: "PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddress.Swift", name: "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift", form: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift::at(it)) },
    Type { id: "PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddress.Zengin", name: "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin", form: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin::at(it)) },
    Type { id: "PaymentIntent.NextAction.KlarnaDisplayQrCode", name: "PaymentIntentNextActionKlarnaDisplayQrCode", form: PaymentIntentNextActionKlarnaDisplayQrCode::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionKlarnaDisplayQrCode::at(it)) },
    Type { id: "PaymentIntent.NextAction.KonbiniDisplayDetails", name: "PaymentIntentNextActionKonbiniDisplayDetails", form: PaymentIntentNextActionKonbiniDisplayDetails::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionKonbiniDisplayDetails::at(it)) },
    Type { id: "PaymentIntent.NextAction.KonbiniDisplayDetails.Stores", name: "PaymentIntentNextActionKonbiniDisplayDetailsStores", form: PaymentIntentNextActionKonbiniDisplayDetailsStores::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionKonbiniDisplayDetailsStores::at(it)) },
    Type { id: "PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Familymart", name: "PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart", form: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart::at(it)) },
    Type { id: "PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Lawson", name: "PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson", form: PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson::at(it)) },
    Type { id: "PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Ministop", name: "PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop", form: PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop::at(it)) },
    Type { id: "PaymentIntent.NextAction.KonbiniDisplayDetails.Stores.Seicomart", name: "PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart", form: PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart::at(it)) },
    Type { id: "PaymentIntent.NextAction.MultibancoDisplayDetails", name: "PaymentIntentNextActionMultibancoDisplayDetails", form: PaymentIntentNextActionMultibancoDisplayDetails::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionMultibancoDisplayDetails::at(it)) },
    Type { id: "PaymentIntent.NextAction.OxxoDisplayDetails", name: "PaymentIntentNextActionOxxoDisplayDetails", form: PaymentIntentNextActionOxxoDisplayDetails::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionOxxoDisplayDetails::at(it)) },
    Type { id: "PaymentIntent.NextAction.PaynowDisplayQrCode", name: "PaymentIntentNextActionPaynowDisplayQrCode", form: PaymentIntentNextActionPaynowDisplayQrCode::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionPaynowDisplayQrCode::at(it)) },
    Type { id: "PaymentIntent.NextAction.PromptpayDisplayQrCode", name: "PaymentIntentNextActionPromptpayDisplayQrCode", form: PaymentIntentNextActionPromptpayDisplayQrCode::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionPromptpayDisplayQrCode::at(it)) },
    Type { id: "PaymentIntent.NextAction.SwishHandleRedirectOrDisplayQrCode", name: "PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode", form: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode::at(it)) },
    Type { id: "PaymentIntent.NextAction.SwishHandleRedirectOrDisplayQrCode.QrCode", name: "PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode", form: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode::at(it)) },
    Type { id: "PaymentIntent.NextAction.WechatPayDisplayQrCode", name: "PaymentIntentNextActionWechatPayDisplayQrCode", form: PaymentIntentNextActionWechatPayDisplayQrCode::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionWechatPayDisplayQrCode::at(it)) },
    Type { id: "PaymentIntent.NextAction.WechatPayRedirectToAndroidApp", name: "PaymentIntentNextActionWechatPayRedirectToAndroidApp", form: PaymentIntentNextActionWechatPayRedirectToAndroidApp::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionWechatPayRedirectToAndroidApp::at(it)) },
    Type { id: "PaymentIntent.NextAction.WechatPayRedirectToIosApp", name: "PaymentIntentNextActionWechatPayRedirectToIosApp", form: PaymentIntentNextActionWechatPayRedirectToIosApp::FORM, say: |it| Say::<Accessors>::say(PaymentIntentNextActionWechatPayRedirectToIosApp::at(it)) },
    Type { id: "PaymentIntent.PaymentDetails", name: "PaymentIntentPaymentDetails", form: PaymentIntentPaymentDetails::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentDetails::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions", name: "PaymentIntentPaymentMethodOptions", form: PaymentIntentPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptions::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.AcssDebit", name: "PaymentIntentPaymentMethodOptionsAcssDebit", form: PaymentIntentPaymentMethodOptionsAcssDebit::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsAcssDebit::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.AcssDebit.MandateOptions", name: "PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions", form: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Affirm", name: "PaymentIntentPaymentMethodOptionsAffirm", form: PaymentIntentPaymentMethodOptionsAffirm::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsAffirm::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.AfterpayClearpay", name: "PaymentIntentPaymentMethodOptionsAfterpayClearpay", form: PaymentIntentPaymentMethodOptionsAfterpayClearpay::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsAfterpayClearpay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.AuBecsDebit", name: "PaymentIntentPaymentMethodOptionsAuBecsDebit", form: PaymentIntentPaymentMethodOptionsAuBecsDebit::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsAuBecsDebit::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Billie", name: "PaymentIntentPaymentMethodOptionsBillie", form: PaymentIntentPaymentMethodOptionsBillie::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsBillie::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Blik", name: "PaymentIntentPaymentMethodOptionsBlik", form: PaymentIntentPaymentMethodOptionsBlik::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsBlik::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Blik.MandateOptions", name: "PaymentIntentPaymentMethodOptionsBlikMandateOptions", form: PaymentIntentPaymentMethodOptionsBlikMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsBlikMandateOptions::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Card", name: "PaymentIntentPaymentMethodOptionsCard", form: PaymentIntentPaymentMethodOptionsCard::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCard::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Card.Installments", name: "PaymentIntentPaymentMethodOptionsCardInstallments", form: PaymentIntentPaymentMethodOptionsCardInstallments::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCardInstallments::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Card.Installments.AvailablePlan", name: "PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan", form: PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Card.MandateOptions", name: "PaymentIntentPaymentMethodOptionsCardMandateOptions", form: PaymentIntentPaymentMethodOptionsCardMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCardMandateOptions::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.CardPresent", name: "PaymentIntentPaymentMethodOptionsCardPresent", form: PaymentIntentPaymentMethodOptionsCardPresent::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCardPresent::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.CardPresent.Routing", name: "PaymentIntentPaymentMethodOptionsCardPresentRouting", form: PaymentIntentPaymentMethodOptionsCardPresentRouting::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCardPresentRouting::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Cashapp", name: "PaymentIntentPaymentMethodOptionsCashapp", form: PaymentIntentPaymentMethodOptionsCashapp::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCashapp::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Crypto", name: "PaymentIntentPaymentMethodOptionsCrypto", form: PaymentIntentPaymentMethodOptionsCrypto::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCrypto::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.CustomerBalance", name: "PaymentIntentPaymentMethodOptionsCustomerBalance", form: PaymentIntentPaymentMethodOptionsCustomerBalance::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCustomerBalance::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.CustomerBalance.BankTransfer", name: "PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer", form: PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Klarna", name: "PaymentIntentPaymentMethodOptionsKlarna", form: PaymentIntentPaymentMethodOptionsKlarna::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsKlarna::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Konbini", name: "PaymentIntentPaymentMethodOptionsKonbini", form: PaymentIntentPaymentMethodOptionsKonbini::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsKonbini::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.MbWay", name: "PaymentIntentPaymentMethodOptionsMbWay", form: PaymentIntentPaymentMethodOptionsMbWay::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsMbWay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.NzBankAccount", name: "PaymentIntentPaymentMethodOptionsNzBankAccount", form: PaymentIntentPaymentMethodOptionsNzBankAccount::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsNzBankAccount::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Payto", name: "PaymentIntentPaymentMethodOptionsPayto", form: PaymentIntentPaymentMethodOptionsPayto::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsPayto::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Payto.MandateOptions", name: "PaymentIntentPaymentMethodOptionsPaytoMandateOptions", form: PaymentIntentPaymentMethodOptionsPaytoMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsPaytoMandateOptions::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Pix", name: "PaymentIntentPaymentMethodOptionsPix", form: PaymentIntentPaymentMethodOptionsPix::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsPix::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Promptpay", name: "PaymentIntentPaymentMethodOptionsPromptpay", form: PaymentIntentPaymentMethodOptionsPromptpay::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsPromptpay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Satispay", name: "PaymentIntentPaymentMethodOptionsSatispay", form: PaymentIntentPaymentMethodOptionsSatispay::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsSatispay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Sequra", name: "PaymentIntentPaymentMethodOptionsSequra", form: PaymentIntentPaymentMethodOptionsSequra::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsSequra::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Swish", name: "PaymentIntentPaymentMethodOptionsSwish", form: PaymentIntentPaymentMethodOptionsSwish::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsSwish::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Upi", name: "PaymentIntentPaymentMethodOptionsUpi", form: PaymentIntentPaymentMethodOptionsUpi::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsUpi::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.UsBankAccount", name: "PaymentIntentPaymentMethodOptionsUsBankAccount", form: PaymentIntentPaymentMethodOptionsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsUsBankAccount::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Zip", name: "PaymentIntentPaymentMethodOptionsZip", form: PaymentIntentPaymentMethodOptionsZip::FORM, say: |it| Say::<Accessors>::say(PaymentIntentPaymentMethodOptionsZip::at(it)) },
    Type { id: "PaymentIntent.Processing", name: "PaymentIntentProcessing", form: PaymentIntentProcessing::FORM, say: |it| Say::<Accessors>::say(PaymentIntentProcessing::at(it)) },
    Type { id: "PaymentIntent.Processing.Card", name: "PaymentIntentProcessingCard", form: PaymentIntentProcessingCard::FORM, say: |it| Say::<Accessors>::say(PaymentIntentProcessingCard::at(it)) },
    Type { id: "PaymentIntent.Processing.Card.CustomerNotification", name: "PaymentIntentProcessingCardCustomerNotification", form: PaymentIntentProcessingCardCustomerNotification::FORM, say: |it| Say::<Accessors>::say(PaymentIntentProcessingCardCustomerNotification::at(it)) },
    Type { id: "PaymentIntent.TransferData", name: "PaymentIntentTransferData", form: PaymentIntentTransferData::FORM, say: |it| Say::<Accessors>::say(PaymentIntentTransferData::at(it)) },
    Type { id: "PaymentIntent.TransferData.PaymentData", name: "PaymentIntentTransferDataPaymentData", form: PaymentIntentTransferDataPaymentData::FORM, say: |it| Say::<Accessors>::say(PaymentIntentTransferDataPaymentData::at(it)) },
    Type { id: "PaymentLink", name: "PaymentLink", form: PaymentLink::FORM, say: |it| Say::<Accessors>::say(PaymentLink::at(it)) },
    Type { id: "PaymentLink.AfterCompletion", name: "PaymentLinkAfterCompletion", form: PaymentLinkAfterCompletion::FORM, say: |it| Say::<Accessors>::say(PaymentLinkAfterCompletion::at(it)) },
    Type { id: "PaymentLink.AfterCompletion.Redirect", name: "PaymentLinkAfterCompletionRedirect", form: PaymentLinkAfterCompletionRedirect::FORM, say: |it| Say::<Accessors>::say(PaymentLinkAfterCompletionRedirect::at(it)) },
    Type { id: "PaymentLink.AutomaticTax", name: "PaymentLinkAutomaticTax", form: PaymentLinkAutomaticTax::FORM, say: |it| Say::<Accessors>::say(PaymentLinkAutomaticTax::at(it)) },
    Type { id: "PaymentLink.CustomField", name: "PaymentLinkCustomField", form: PaymentLinkCustomField::FORM, say: |it| Say::<Accessors>::say(PaymentLinkCustomField::at(it)) },
    Type { id: "PaymentLink.CustomField.Dropdown", name: "PaymentLinkCustomFieldDropdown", form: PaymentLinkCustomFieldDropdown::FORM, say: |it| Say::<Accessors>::say(PaymentLinkCustomFieldDropdown::at(it)) },
    Type { id: "PaymentLink.CustomField.Numeric", name: "PaymentLinkCustomFieldNumeric", form: PaymentLinkCustomFieldNumeric::FORM, say: |it| Say::<Accessors>::say(PaymentLinkCustomFieldNumeric::at(it)) },
    Type { id: "PaymentLink.CustomField.Text", name: "PaymentLinkCustomFieldText", form: PaymentLinkCustomFieldText::FORM, say: |it| Say::<Accessors>::say(PaymentLinkCustomFieldText::at(it)) },
    Type { id: "PaymentLink.PaymentIntentData", name: "PaymentLinkPaymentIntentData", form: PaymentLinkPaymentIntentData::FORM, say: |it| Say::<Accessors>::say(PaymentLinkPaymentIntentData::at(it)) },
    Type { id: "PaymentLink.PaymentMethodOptions", name: "PaymentLinkPaymentMethodOptions", form: PaymentLinkPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(PaymentLinkPaymentMethodOptions::at(it)) },
    Type { id: "PaymentLink.PaymentMethodOptions.Card", name: "PaymentLinkPaymentMethodOptionsCard", form: PaymentLinkPaymentMethodOptionsCard::FORM, say: |it| Say::<Accessors>::say(PaymentLinkPaymentMethodOptionsCard::at(it)) },
    Type { id: "PaymentLink.PaymentMethodOptions.Card.Restrictions", name: "PaymentLinkPaymentMethodOptionsCardRestrictions", form: PaymentLinkPaymentMethodOptionsCardRestrictions::FORM, say: |it| Say::<Accessors>::say(PaymentLinkPaymentMethodOptionsCardRestrictions::at(it)) },
    Type { id: "PaymentLink.Restrictions", name: "PaymentLinkRestrictions", form: PaymentLinkRestrictions::FORM, say: |it| Say::<Accessors>::say(PaymentLinkRestrictions::at(it)) },
    Type { id: "PaymentLink.Restrictions.CompletedSessions", name: "PaymentLinkRestrictionsCompletedSessions", form: PaymentLinkRestrictionsCompletedSessions::FORM, say: |it| Say::<Accessors>::say(PaymentLinkRestrictionsCompletedSessions::at(it)) },
    Type { id: "PaymentLink.SubscriptionData", name: "PaymentLinkSubscriptionData", form: PaymentLinkSubscriptionData::FORM, say: |it| Say::<Accessors>::say(PaymentLinkSubscriptionData::at(it)) },
    Type { id: "PaymentLink.SubscriptionData.TrialSettings", name: "PaymentLinkSubscriptionDataTrialSettings", form: PaymentLinkSubscriptionDataTrialSettings::FORM, say: |it| Say::<Accessors>::say(PaymentLinkSubscriptionDataTrialSettings::at(it)) },
    Type { id: "PaymentLink.SubscriptionData.TrialSettings.EndBehavior", name: "PaymentLinkSubscriptionDataTrialSettingsEndBehavior", form: PaymentLinkSubscriptionDataTrialSettingsEndBehavior::FORM, say: |it| Say::<Accessors>::say(PaymentLinkSubscriptionDataTrialSettingsEndBehavior::at(it)) },
    Type { id: "PaymentMethod", name: "PaymentMethod", form: PaymentMethod::FORM, say: |it| Say::<Accessors>::say(PaymentMethod::at(it)) },
    Type { id: "PaymentMethod.AcssDebit", name: "PaymentMethodAcssDebit", form: PaymentMethodAcssDebit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodAcssDebit::at(it)) },
    Type { id: "PaymentMethod.BacsDebit", name: "PaymentMethodBacsDebit", form: PaymentMethodBacsDebit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodBacsDebit::at(it)) },
    Type { id: "PaymentMethod.Bizum", name: "PaymentMethodBizum", form: PaymentMethodBizum::FORM, say: |it| Say::<Accessors>::say(PaymentMethodBizum::at(it)) },
    Type { id: "PaymentMethod.Card", name: "PaymentMethodCard", form: PaymentMethodCard::FORM, say: |it| Say::<Accessors>::say(PaymentMethodCard::at(it)) },
    Type { id: "PaymentMethod.Card.GeneratedFrom", name: "PaymentMethodCardGeneratedFrom", form: PaymentMethodCardGeneratedFrom::FORM, say: |it| Say::<Accessors>::say(PaymentMethodCardGeneratedFrom::at(it)) },
    Type { id: "PaymentMethod.Card.GeneratedFrom.PaymentMethodDetails", name: "PaymentMethodCardGeneratedFromPaymentMethodDetails", form: PaymentMethodCardGeneratedFromPaymentMethodDetails::FORM, say: |it| Say::<Accessors>::say(PaymentMethodCardGeneratedFromPaymentMethodDetails::at(it)) },
    Type { id: "PaymentMethod.CardPresent", name: "PaymentMethodCardPresent", form: PaymentMethodCardPresent::FORM, say: |it| Say::<Accessors>::say(PaymentMethodCardPresent::at(it)) },
    Type { id: "PaymentMethod.Card.ThreeDSecureUsage", name: "PaymentMethodCardThreeDSecureUsage", form: PaymentMethodCardThreeDSecureUsage::FORM, say: |it| Say::<Accessors>::say(PaymentMethodCardThreeDSecureUsage::at(it)) },
    Type { id: "PaymentMethod.Card.Wallet", name: "PaymentMethodCardWallet", form: PaymentMethodCardWallet::FORM, say: |it| Say::<Accessors>::say(PaymentMethodCardWallet::at(it)) },
    Type { id: "PaymentMethod.Cashapp", name: "PaymentMethodCashapp", form: PaymentMethodCashapp::FORM, say: |it| Say::<Accessors>::say(PaymentMethodCashapp::at(it)) },
    Type { id: "SetupIntent.PaymentMethodConfigurationDetails", name: "PaymentMethodConfigurationDetails", form: PaymentMethodConfigurationDetails::FORM, say: |it| Say::<Accessors>::say(PaymentMethodConfigurationDetails::at(it)) },
    Type { id: "PaymentMethod.Custom", name: "PaymentMethodCustom", form: PaymentMethodCustom::FORM, say: |it| Say::<Accessors>::say(PaymentMethodCustom::at(it)) },
    Type { id: "PaymentMethod.Custom.Logo", name: "PaymentMethodCustomLogo", form: PaymentMethodCustomLogo::FORM, say: |it| Say::<Accessors>::say(PaymentMethodCustomLogo::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.AchCreditTransfer", name: "PaymentMethodDetailsAchCreditTransfer", form: PaymentMethodDetailsAchCreditTransfer::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsAchCreditTransfer::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.AchDebit", name: "PaymentMethodDetailsAchDebit", form: PaymentMethodDetailsAchDebit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsAchDebit::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Affirm", name: "PaymentMethodDetailsAffirm", form: PaymentMethodDetailsAffirm::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsAffirm::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.AfterpayClearpay", name: "PaymentMethodDetailsAfterpayClearpay", form: PaymentMethodDetailsAfterpayClearpay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsAfterpayClearpay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Alipay", name: "PaymentMethodDetailsAlipay", form: PaymentMethodDetailsAlipay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsAlipay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Alma", name: "PaymentMethodDetailsAlma", form: PaymentMethodDetailsAlma::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsAlma::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Alma.Installments", name: "PaymentMethodDetailsAlmaInstallments", form: PaymentMethodDetailsAlmaInstallments::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsAlmaInstallments::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.AmazonPay", name: "PaymentMethodDetailsAmazonPay", form: PaymentMethodDetailsAmazonPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsAmazonPay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.AuBecsDebit", name: "PaymentMethodDetailsAuBecsDebit", form: PaymentMethodDetailsAuBecsDebit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsAuBecsDebit::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.BacsDebit", name: "PaymentMethodDetailsBacsDebit", form: PaymentMethodDetailsBacsDebit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsBacsDebit::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Bancontact", name: "PaymentMethodDetailsBancontact", form: PaymentMethodDetailsBancontact::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsBancontact::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Billie", name: "PaymentMethodDetailsBillie", form: PaymentMethodDetailsBillie::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsBillie::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Bizum", name: "PaymentMethodDetailsBizum", form: PaymentMethodDetailsBizum::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsBizum::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.Installments", name: "PaymentMethodDetailsCardInstallments", form: PaymentMethodDetailsCardInstallments::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsCardInstallments::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Card.NetworkToken", name: "PaymentMethodDetailsCardNetworkToken", form: PaymentMethodDetailsCardNetworkToken::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsCardNetworkToken::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.CardPresent", name: "PaymentMethodDetailsCardPresent", form: PaymentMethodDetailsCardPresent::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsCardPresent::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.CardPresent.Receipt", name: "PaymentMethodDetailsCardPresentReceipt", form: PaymentMethodDetailsCardPresentReceipt::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsCardPresentReceipt::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Cashapp", name: "PaymentMethodDetailsCashapp", form: PaymentMethodDetailsCashapp::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsCashapp::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Crypto", name: "PaymentMethodDetailsCrypto", form: PaymentMethodDetailsCrypto::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsCrypto::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Eps", name: "PaymentMethodDetailsEps", form: PaymentMethodDetailsEps::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsEps::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Fpx", name: "PaymentMethodDetailsFpx", form: PaymentMethodDetailsFpx::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsFpx::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Giropay", name: "PaymentMethodDetailsGiropay", form: PaymentMethodDetailsGiropay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsGiropay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Grabpay", name: "PaymentMethodDetailsGrabpay", form: PaymentMethodDetailsGrabpay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsGrabpay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Ideal", name: "PaymentMethodDetailsIdeal", form: PaymentMethodDetailsIdeal::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsIdeal::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.InteracPresent", name: "PaymentMethodDetailsInteracPresent", form: PaymentMethodDetailsInteracPresent::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsInteracPresent::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.InteracPresent.Receipt", name: "PaymentMethodDetailsInteracPresentReceipt", form: PaymentMethodDetailsInteracPresentReceipt::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsInteracPresentReceipt::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.KakaoPay", name: "PaymentMethodDetailsKakaoPay", form: PaymentMethodDetailsKakaoPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsKakaoPay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Klarna", name: "PaymentMethodDetailsKlarna", form: PaymentMethodDetailsKlarna::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsKlarna::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Klarna.PayerDetails", name: "PaymentMethodDetailsKlarnaPayerDetails", form: PaymentMethodDetailsKlarnaPayerDetails::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsKlarnaPayerDetails::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Klarna.PayerDetails.Address", name: "PaymentMethodDetailsKlarnaPayerDetailsAddress", form: PaymentMethodDetailsKlarnaPayerDetailsAddress::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsKlarnaPayerDetailsAddress::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Konbini", name: "PaymentMethodDetailsKonbini", form: PaymentMethodDetailsKonbini::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsKonbini::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Konbini.Store", name: "PaymentMethodDetailsKonbiniStore", form: PaymentMethodDetailsKonbiniStore::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsKonbiniStore::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.KrCard", name: "PaymentMethodDetailsKrCard", form: PaymentMethodDetailsKrCard::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsKrCard::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Link", name: "PaymentMethodDetailsLink", form: PaymentMethodDetailsLink::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsLink::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Mobilepay", name: "PaymentMethodDetailsMobilepay", form: PaymentMethodDetailsMobilepay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsMobilepay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Mobilepay.Card", name: "PaymentMethodDetailsMobilepayCard", form: PaymentMethodDetailsMobilepayCard::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsMobilepayCard::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Multibanco", name: "PaymentMethodDetailsMultibanco", form: PaymentMethodDetailsMultibanco::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsMultibanco::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.NaverPay", name: "PaymentMethodDetailsNaverPay", form: PaymentMethodDetailsNaverPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsNaverPay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.NzBankAccount", name: "PaymentMethodDetailsNzBankAccount", form: PaymentMethodDetailsNzBankAccount::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsNzBankAccount::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Oxxo", name: "PaymentMethodDetailsOxxo", form: PaymentMethodDetailsOxxo::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsOxxo::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.P24", name: "PaymentMethodDetailsP24", form: PaymentMethodDetailsP24::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsP24::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Payco", name: "PaymentMethodDetailsPayco", form: PaymentMethodDetailsPayco::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsPayco::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Paynow", name: "PaymentMethodDetailsPaynow", form: PaymentMethodDetailsPaynow::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsPaynow::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Paypal", name: "PaymentMethodDetailsPaypal", form: PaymentMethodDetailsPaypal::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsPaypal::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Paypal.SellerProtection", name: "PaymentMethodDetailsPaypalSellerProtection", form: PaymentMethodDetailsPaypalSellerProtection::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsPaypalSellerProtection::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Payto", name: "PaymentMethodDetailsPayto", form: PaymentMethodDetailsPayto::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsPayto::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Promptpay", name: "PaymentMethodDetailsPromptpay", form: PaymentMethodDetailsPromptpay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsPromptpay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.RevolutPay", name: "PaymentMethodDetailsRevolutPay", form: PaymentMethodDetailsRevolutPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsRevolutPay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.SamsungPay", name: "PaymentMethodDetailsSamsungPay", form: PaymentMethodDetailsSamsungPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsSamsungPay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Satispay", name: "PaymentMethodDetailsSatispay", form: PaymentMethodDetailsSatispay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsSatispay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Scalapay", name: "PaymentMethodDetailsScalapay", form: PaymentMethodDetailsScalapay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsScalapay::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.SepaCreditTransfer", name: "PaymentMethodDetailsSepaCreditTransfer", form: PaymentMethodDetailsSepaCreditTransfer::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsSepaCreditTransfer::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.SepaDebit", name: "PaymentMethodDetailsSepaDebit", form: PaymentMethodDetailsSepaDebit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsSepaDebit::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Sequra", name: "PaymentMethodDetailsSequra", form: PaymentMethodDetailsSequra::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsSequra::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Sofort", name: "PaymentMethodDetailsSofort", form: PaymentMethodDetailsSofort::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsSofort::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Sunbit", name: "PaymentMethodDetailsSunbit", form: PaymentMethodDetailsSunbit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsSunbit::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Swish", name: "PaymentMethodDetailsSwish", form: PaymentMethodDetailsSwish::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsSwish::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.Twint", name: "PaymentMethodDetailsTwint", form: PaymentMethodDetailsTwint::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsTwint::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.UsBankAccount", name: "PaymentMethodDetailsUsBankAccount", form: PaymentMethodDetailsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsUsBankAccount::at(it)) },
    Type { id: "Charge.PaymentMethodDetails.WechatPay", name: "PaymentMethodDetailsWechatPay", form: PaymentMethodDetailsWechatPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodDetailsWechatPay::at(it)) },
    Type { id: "PaymentMethod.Eps", name: "PaymentMethodEps", form: PaymentMethodEps::FORM, say: |it| Say::<Accessors>::say(PaymentMethodEps::at(it)) },
    Type { id: "PaymentMethod.Fpx", name: "PaymentMethodFpx", form: PaymentMethodFpx::FORM, say: |it| Say::<Accessors>::say(PaymentMethodFpx::at(it)) },
    Type { id: "PaymentMethod.Ideal", name: "PaymentMethodIdeal", form: PaymentMethodIdeal::FORM, say: |it| Say::<Accessors>::say(PaymentMethodIdeal::at(it)) },
    Type { id: "PaymentMethod.InteracPresent", name: "PaymentMethodInteracPresent", form: PaymentMethodInteracPresent::FORM, say: |it| Say::<Accessors>::say(PaymentMethodInteracPresent::at(it)) },
    Type { id: "PaymentMethod.Klarna", name: "PaymentMethodKlarna", form: PaymentMethodKlarna::FORM, say: |it| Say::<Accessors>::say(PaymentMethodKlarna::at(it)) },
    Type { id: "PaymentMethod.KrCard", name: "PaymentMethodKrCard", form: PaymentMethodKrCard::FORM, say: |it| Say::<Accessors>::say(PaymentMethodKrCard::at(it)) },
    Type { id: "PaymentMethod.Link", name: "PaymentMethodLink", form: PaymentMethodLink::FORM, say: |it| Say::<Accessors>::say(PaymentMethodLink::at(it)) },
    Type { id: "PaymentMethod.NaverPay", name: "PaymentMethodNaverPay", form: PaymentMethodNaverPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodNaverPay::at(it)) },
    Type { id: "PaymentMethod.NzBankAccount", name: "PaymentMethodNzBankAccount", form: PaymentMethodNzBankAccount::FORM, say: |it| Say::<Accessors>::say(PaymentMethodNzBankAccount::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Alipay", name: "PaymentMethodOptionsAlipay", form: PaymentMethodOptionsAlipay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsAlipay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Alma", name: "PaymentMethodOptionsAlma", form: PaymentMethodOptionsAlma::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsAlma::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.AmazonPay", name: "PaymentMethodOptionsAmazonPay", form: PaymentMethodOptionsAmazonPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsAmazonPay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.BacsDebit", name: "PaymentMethodOptionsBacsDebit", form: PaymentMethodOptionsBacsDebit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsBacsDebit::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Bancontact", name: "PaymentMethodOptionsBancontact", form: PaymentMethodOptionsBancontact::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsBancontact::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Billie.CompanyDetails", name: "PaymentMethodOptionsBillieCompanyDetails", form: PaymentMethodOptionsBillieCompanyDetails::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsBillieCompanyDetails::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Boleto", name: "PaymentMethodOptionsBoleto", form: PaymentMethodOptionsBoleto::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsBoleto::at(it)) },
    Type { id: "Checkout.Session.PaymentMethodOptions.Card.Installments", name: "PaymentMethodOptionsCardInstallments", form: PaymentMethodOptionsCardInstallments::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsCardInstallments::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.CustomerBalance.BankTransfer.EuBankTransfer", name: "PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer", form: PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Eps", name: "PaymentMethodOptionsEps", form: PaymentMethodOptionsEps::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsEps::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Fpx", name: "PaymentMethodOptionsFpx", form: PaymentMethodOptionsFpx::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsFpx::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Giropay", name: "PaymentMethodOptionsGiropay", form: PaymentMethodOptionsGiropay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsGiropay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Grabpay", name: "PaymentMethodOptionsGrabpay", form: PaymentMethodOptionsGrabpay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsGrabpay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Ideal", name: "PaymentMethodOptionsIdeal", form: PaymentMethodOptionsIdeal::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsIdeal::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.KakaoPay", name: "PaymentMethodOptionsKakaoPay", form: PaymentMethodOptionsKakaoPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsKakaoPay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.KrCard", name: "PaymentMethodOptionsKrCard", form: PaymentMethodOptionsKrCard::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsKrCard::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Link", name: "PaymentMethodOptionsLink", form: PaymentMethodOptionsLink::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsLink::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Mobilepay", name: "PaymentMethodOptionsMobilepay", form: PaymentMethodOptionsMobilepay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsMobilepay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Multibanco", name: "PaymentMethodOptionsMultibanco", form: PaymentMethodOptionsMultibanco::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsMultibanco::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.NaverPay", name: "PaymentMethodOptionsNaverPay", form: PaymentMethodOptionsNaverPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsNaverPay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Oxxo", name: "PaymentMethodOptionsOxxo", form: PaymentMethodOptionsOxxo::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsOxxo::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.P24", name: "PaymentMethodOptionsP24", form: PaymentMethodOptionsP24::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsP24::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Payco", name: "PaymentMethodOptionsPayco", form: PaymentMethodOptionsPayco::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsPayco::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Paynow", name: "PaymentMethodOptionsPaynow", form: PaymentMethodOptionsPaynow::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsPaynow::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Paypal", name: "PaymentMethodOptionsPaypal", form: PaymentMethodOptionsPaypal::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsPaypal::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Payto.MandateOptions", name: "PaymentMethodOptionsPaytoMandateOptions", form: PaymentMethodOptionsPaytoMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsPaytoMandateOptions::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Pix.MandateOptions", name: "PaymentMethodOptionsPixMandateOptions", form: PaymentMethodOptionsPixMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsPixMandateOptions::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.RevolutPay", name: "PaymentMethodOptionsRevolutPay", form: PaymentMethodOptionsRevolutPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsRevolutPay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.SamsungPay", name: "PaymentMethodOptionsSamsungPay", form: PaymentMethodOptionsSamsungPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsSamsungPay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Scalapay", name: "PaymentMethodOptionsScalapay", form: PaymentMethodOptionsScalapay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsScalapay::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.SepaDebit", name: "PaymentMethodOptionsSepaDebit", form: PaymentMethodOptionsSepaDebit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsSepaDebit::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Sofort", name: "PaymentMethodOptionsSofort", form: PaymentMethodOptionsSofort::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsSofort::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Sunbit", name: "PaymentMethodOptionsSunbit", form: PaymentMethodOptionsSunbit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsSunbit::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.Twint", name: "PaymentMethodOptionsTwint", form: PaymentMethodOptionsTwint::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsTwint::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Upi", name: "PaymentMethodOptionsUpi", form: PaymentMethodOptionsUpi::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsUpi::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Upi.MandateOptions", name: "PaymentMethodOptionsUpiMandateOptions", form: PaymentMethodOptionsUpiMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsUpiMandateOptions::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections", name: "PaymentMethodOptionsUsBankAccountFinancialConnections", form: PaymentMethodOptionsUsBankAccountFinancialConnections::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsUsBankAccountFinancialConnections::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.UsBankAccount.FinancialConnections.Filters", name: "PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters", form: PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.UsBankAccount.MandateOptions", name: "PaymentMethodOptionsUsBankAccountMandateOptions", form: PaymentMethodOptionsUsBankAccountMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsUsBankAccountMandateOptions::at(it)) },
    Type { id: "PaymentIntent.PaymentMethodOptions.WechatPay", name: "PaymentMethodOptionsWechatPay", form: PaymentMethodOptionsWechatPay::FORM, say: |it| Say::<Accessors>::say(PaymentMethodOptionsWechatPay::at(it)) },
    Type { id: "PaymentMethod.P24", name: "PaymentMethodP24", form: PaymentMethodP24::FORM, say: |it| Say::<Accessors>::say(PaymentMethodP24::at(it)) },
    Type { id: "PaymentMethod.Paypal", name: "PaymentMethodPaypal", form: PaymentMethodPaypal::FORM, say: |it| Say::<Accessors>::say(PaymentMethodPaypal::at(it)) },
    Type { id: "PaymentMethod.Payto", name: "PaymentMethodPayto", form: PaymentMethodPayto::FORM, say: |it| Say::<Accessors>::say(PaymentMethodPayto::at(it)) },
    Type { id: "PaymentMethod.SepaDebit", name: "PaymentMethodSepaDebit", form: PaymentMethodSepaDebit::FORM, say: |it| Say::<Accessors>::say(PaymentMethodSepaDebit::at(it)) },
    Type { id: "PaymentMethod.SepaDebit.GeneratedFrom", name: "PaymentMethodSepaDebitGeneratedFrom", form: PaymentMethodSepaDebitGeneratedFrom::FORM, say: |it| Say::<Accessors>::say(PaymentMethodSepaDebitGeneratedFrom::at(it)) },
    Type { id: "PaymentMethod.Sofort", name: "PaymentMethodSofort", form: PaymentMethodSofort::FORM, say: |it| Say::<Accessors>::say(PaymentMethodSofort::at(it)) },
    Type { id: "PaymentMethod.UsBankAccount", name: "PaymentMethodUsBankAccount", form: PaymentMethodUsBankAccount::FORM, say: |it| Say::<Accessors>::say(PaymentMethodUsBankAccount::at(it)) },
    Type { id: "PaymentMethod.UsBankAccount.Networks", name: "PaymentMethodUsBankAccountNetworks", form: PaymentMethodUsBankAccountNetworks::FORM, say: |it| Say::<Accessors>::say(PaymentMethodUsBankAccountNetworks::at(it)) },
    Type { id: "PaymentMethod.UsBankAccount.StatusDetails", name: "PaymentMethodUsBankAccountStatusDetails", form: PaymentMethodUsBankAccountStatusDetails::FORM, say: |it| Say::<Accessors>::say(PaymentMethodUsBankAccountStatusDetails::at(it)) },
    Type { id: "PaymentMethod.UsBankAccount.StatusDetails.Blocked", name: "PaymentMethodUsBankAccountStatusDetailsBlocked", form: PaymentMethodUsBankAccountStatusDetailsBlocked::FORM, say: |it| Say::<Accessors>::say(PaymentMethodUsBankAccountStatusDetailsBlocked::at(it)) },
    Type { id: "PaymentRecord", name: "PaymentRecord", form: PaymentRecord::FORM, say: |it| Say::<Accessors>::say(PaymentRecord::at(it)) },
    Type { id: "PaymentRecord.Amount", name: "PaymentRecordAmount", form: PaymentRecordAmount::FORM, say: |it| Say::<Accessors>::say(PaymentRecordAmount::at(it)) },
    Type { id: "PaymentRecord.AmountAuthorized", name: "PaymentRecordAmountAuthorized", form: PaymentRecordAmountAuthorized::FORM, say: |it| Say::<Accessors>::say(PaymentRecordAmountAuthorized::at(it)) },
    Type { id: "PaymentRecord.AmountCanceled", name: "PaymentRecordAmountCanceled", form: PaymentRecordAmountCanceled::FORM, say: |it| Say::<Accessors>::say(PaymentRecordAmountCanceled::at(it)) },
    Type { id: "PaymentRecord.AmountFailed", name: "PaymentRecordAmountFailed", form: PaymentRecordAmountFailed::FORM, say: |it| Say::<Accessors>::say(PaymentRecordAmountFailed::at(it)) },
    Type { id: "PaymentRecord.AmountGuaranteed", name: "PaymentRecordAmountGuaranteed", form: PaymentRecordAmountGuaranteed::FORM, say: |it| Say::<Accessors>::say(PaymentRecordAmountGuaranteed::at(it)) },
    Type { id: "PaymentRecord.AmountRefunded", name: "PaymentRecordAmountRefunded", form: PaymentRecordAmountRefunded::FORM, say: |it| Say::<Accessors>::say(PaymentRecordAmountRefunded::at(it)) },
    Type { id: "PaymentRecord.AmountRequested", name: "PaymentRecordAmountRequested", form: PaymentRecordAmountRequested::FORM, say: |it| Say::<Accessors>::say(PaymentRecordAmountRequested::at(it)) },
    Type { id: "PaymentRecord.CustomerDetails", name: "PaymentRecordCustomerDetails", form: PaymentRecordCustomerDetails::FORM, say: |it| Say::<Accessors>::say(PaymentRecordCustomerDetails::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails", name: "PaymentRecordPaymentMethodDetails", form: PaymentRecordPaymentMethodDetails::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetails::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails.AcssDebit", name: "PaymentRecordPaymentMethodDetailsAcssDebit", form: PaymentRecordPaymentMethodDetailsAcssDebit::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetailsAcssDebit::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails.Card", name: "PaymentRecordPaymentMethodDetailsCard", form: PaymentRecordPaymentMethodDetailsCard::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetailsCard::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails.Card.Checks", name: "PaymentRecordPaymentMethodDetailsCardChecks", form: PaymentRecordPaymentMethodDetailsCardChecks::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetailsCardChecks::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails.Card.ThreeDSecure", name: "PaymentRecordPaymentMethodDetailsCardThreeDSecure", form: PaymentRecordPaymentMethodDetailsCardThreeDSecure::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetailsCardThreeDSecure::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails.Card.Wallet", name: "PaymentRecordPaymentMethodDetailsCardWallet", form: PaymentRecordPaymentMethodDetailsCardWallet::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetailsCardWallet::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails.Card.Wallet.ApplePay", name: "PaymentRecordPaymentMethodDetailsCardWalletApplePay", form: PaymentRecordPaymentMethodDetailsCardWalletApplePay::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetailsCardWalletApplePay::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails.Custom", name: "PaymentRecordPaymentMethodDetailsCustom", form: PaymentRecordPaymentMethodDetailsCustom::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetailsCustom::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails.Momo", name: "PaymentRecordPaymentMethodDetailsMomo", form: PaymentRecordPaymentMethodDetailsMomo::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetailsMomo::at(it)) },
    Type { id: "PaymentRecord.PaymentMethodDetails.Pix", name: "PaymentRecordPaymentMethodDetailsPix", form: PaymentRecordPaymentMethodDetailsPix::FORM, say: |it| Say::<Accessors>::say(PaymentRecordPaymentMethodDetailsPix::at(it)) },
    Type { id: "PaymentRecord.ProcessorDetails", name: "PaymentRecordProcessorDetails", form: PaymentRecordProcessorDetails::FORM, say: |it| Say::<Accessors>::say(PaymentRecordProcessorDetails::at(it)) },
    Type { id: "PaymentRecord.ProcessorDetails.Custom", name: "PaymentRecordProcessorDetailsCustom", form: PaymentRecordProcessorDetailsCustom::FORM, say: |it| Say::<Accessors>::say(PaymentRecordProcessorDetailsCustom::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.AcssDebit", name: "PaymentSettingsPaymentMethodOptionsAcssDebit", form: PaymentSettingsPaymentMethodOptionsAcssDebit::FORM, say: |it| Say::<Accessors>::say(PaymentSettingsPaymentMethodOptionsAcssDebit::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.AcssDebit.MandateOptions", name: "PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions", form: PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.Bancontact", name: "PaymentSettingsPaymentMethodOptionsBancontact", form: PaymentSettingsPaymentMethodOptionsBancontact::FORM, say: |it| Say::<Accessors>::say(PaymentSettingsPaymentMethodOptionsBancontact::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.CustomerBalance", name: "PaymentSettingsPaymentMethodOptionsCustomerBalance", form: PaymentSettingsPaymentMethodOptionsCustomerBalance::FORM, say: |it| Say::<Accessors>::say(PaymentSettingsPaymentMethodOptionsCustomerBalance::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.CustomerBalance.BankTransfer", name: "PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer", form: PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer::FORM, say: |it| Say::<Accessors>::say(PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.Payto", name: "PaymentSettingsPaymentMethodOptionsPayto", form: PaymentSettingsPaymentMethodOptionsPayto::FORM, say: |it| Say::<Accessors>::say(PaymentSettingsPaymentMethodOptionsPayto::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.Payto.MandateOptions", name: "PaymentSettingsPaymentMethodOptionsPaytoMandateOptions", form: PaymentSettingsPaymentMethodOptionsPaytoMandateOptions::FORM, say: |it| Say::<Accessors>::say(PaymentSettingsPaymentMethodOptionsPaytoMandateOptions::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.UsBankAccount", name: "PaymentSettingsPaymentMethodOptionsUsBankAccount", form: PaymentSettingsPaymentMethodOptionsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(PaymentSettingsPaymentMethodOptionsUsBankAccount::at(it)) },
    Type { id: "Invoice.PaymentSettings.PaymentMethodOptions.UsBankAccount.FinancialConnections", name: "PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections", form: PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections::FORM, say: |it| Say::<Accessors>::say(PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections::at(it)) },
    Type { id: "Payout", name: "Payout", form: Payout::FORM, say: |it| Say::<Accessors>::say(Payout::at(it)) },
    Type { id: "Payout.TraceId", name: "PayoutTraceId", form: PayoutTraceId::FORM, say: |it| Say::<Accessors>::say(PayoutTraceId::at(it)) },
    Type { id: "InvoiceItem.Period", name: "Period", form: Period::FORM, say: |it| Say::<Accessors>::say(Period::at(it)) },
    Type { id: "Person", name: "Person", form: Person::FORM, say: |it| Say::<Accessors>::say(Person::at(it)) },
    Type { id: "Person.AdditionalTosAcceptances", name: "PersonAdditionalTosAcceptances", form: PersonAdditionalTosAcceptances::FORM, say: |it| Say::<Accessors>::say(PersonAdditionalTosAcceptances::at(it)) },
    Type { id: "Person.AdditionalTosAcceptances.Account", name: "PersonAdditionalTosAcceptancesAccount", form: PersonAdditionalTosAcceptancesAccount::FORM, say: |it| Say::<Accessors>::say(PersonAdditionalTosAcceptancesAccount::at(it)) },
    Type { id: "Person.FutureRequirements", name: "PersonFutureRequirements", form: PersonFutureRequirements::FORM, say: |it| Say::<Accessors>::say(PersonFutureRequirements::at(it)) },
    Type { id: "Person.Relationship", name: "PersonRelationship", form: PersonRelationship::FORM, say: |it| Say::<Accessors>::say(PersonRelationship::at(it)) },
    Type { id: "Person.Requirements", name: "PersonRequirements", form: PersonRequirements::FORM, say: |it| Say::<Accessors>::say(PersonRequirements::at(it)) },
    Type { id: "Person.UsCfpbData", name: "PersonUsCfpbData", form: PersonUsCfpbData::FORM, say: |it| Say::<Accessors>::say(PersonUsCfpbData::at(it)) },
    Type { id: "Person.UsCfpbData.EthnicityDetails", name: "PersonUsCfpbDataEthnicityDetails", form: PersonUsCfpbDataEthnicityDetails::FORM, say: |it| Say::<Accessors>::say(PersonUsCfpbDataEthnicityDetails::at(it)) },
    Type { id: "Person.UsCfpbData.RaceDetails", name: "PersonUsCfpbDataRaceDetails", form: PersonUsCfpbDataRaceDetails::FORM, say: |it| Say::<Accessors>::say(PersonUsCfpbDataRaceDetails::at(it)) },
    Type { id: "Person.Verification", name: "PersonVerification", form: PersonVerification::FORM, say: |it| Say::<Accessors>::say(PersonVerification::at(it)) },
    Type { id: "Person.Verification.AdditionalDocument", name: "PersonVerificationAdditionalDocument", form: PersonVerificationAdditionalDocument::FORM, say: |it| Say::<Accessors>::say(PersonVerificationAdditionalDocument::at(it)) },
    Type { id: "PaymentLink.PhoneNumberCollection", name: "PhoneNumberCollection", form: PhoneNumberCollection::FORM, say: |it| Say::<Accessors>::say(PhoneNumberCollection::at(it)) },
    Type { id: "PaymentMethod.Pix", name: "Pix", form: Pix::FORM, say: |it| Say::<Accessors>::say(Pix::at(it)) },
    Type { id: "Plan", name: "Plan", form: Plan::FORM, say: |it| Say::<Accessors>::say(Plan::at(it)) },
    Type { id: "Plan.TransformUsage", name: "PlanTransformUsage", form: PlanTransformUsage::FORM, say: |it| Say::<Accessors>::say(PlanTransformUsage::at(it)) },
    Type { id: "Charge.PresentmentDetails", name: "PresentmentDetails", form: PresentmentDetails::FORM, say: |it| Say::<Accessors>::say(PresentmentDetails::at(it)) },
    Type { id: "CreditNote.PretaxCreditAmount", name: "PretaxCreditAmount", form: PretaxCreditAmount::FORM, say: |it| Say::<Accessors>::say(PretaxCreditAmount::at(it)) },
    Type { id: "Price", name: "Price", form: Price::FORM, say: |it| Say::<Accessors>::say(Price::at(it)) },
    Type { id: "Price.CurrencyOptions", name: "PriceCurrencyOptions", form: PriceCurrencyOptions::FORM, say: |it| Say::<Accessors>::say(PriceCurrencyOptions::at(it)) },
    Type { id: "Price.Recurring", name: "PriceRecurring", form: PriceRecurring::FORM, say: |it| Say::<Accessors>::say(PriceRecurring::at(it)) },
    Type { id: "Price.TransformQuantity", name: "PriceTransformQuantity", form: PriceTransformQuantity::FORM, say: |it| Say::<Accessors>::say(PriceTransformQuantity::at(it)) },
    Type { id: "InvoiceItem.Pricing", name: "Pricing", form: Pricing::FORM, say: |it| Say::<Accessors>::say(Pricing::at(it)) },
    Type { id: "InvoiceItem.Pricing.PriceDetails", name: "PricingPriceDetails", form: PricingPriceDetails::FORM, say: |it| Say::<Accessors>::say(PricingPriceDetails::at(it)) },
    Type { id: "Product", name: "Product", form: Product::FORM, say: |it| Say::<Accessors>::say(Product::at(it)) },
    Type { id: "Product.Feature", name: "ProductFeature", form: ProductFeature::FORM, say: |it| Say::<Accessors>::say(ProductFeature::at(it)) },
    Type { id: "Product.MarketingFeature", name: "ProductMarketingFeature", form: ProductMarketingFeature::FORM, say: |it| Say::<Accessors>::say(ProductMarketingFeature::at(it)) },
    Type { id: "Product.TaxDetails", name: "ProductTaxDetails", form: ProductTaxDetails::FORM, say: |it| Say::<Accessors>::say(ProductTaxDetails::at(it)) },
    Type { id: "PromotionCode", name: "PromotionCode", form: PromotionCode::FORM, say: |it| Say::<Accessors>::say(PromotionCode::at(it)) },
    Type { id: "PromotionCode.Promotion", name: "PromotionCodePromotion", form: PromotionCodePromotion::FORM, say: |it| Say::<Accessors>::say(PromotionCodePromotion::at(it)) },
    Type { id: "PromotionCode.Restrictions", name: "PromotionCodeRestrictions", form: PromotionCodeRestrictions::FORM, say: |it| Say::<Accessors>::say(PromotionCodeRestrictions::at(it)) },
    Type { id: "PromotionCode.Restrictions.CurrencyOptions", name: "PromotionCodeRestrictionsCurrencyOptions", form: PromotionCodeRestrictionsCurrencyOptions::FORM, say: |it| Say::<Accessors>::say(PromotionCodeRestrictionsCurrencyOptions::at(it)) },
    Type { id: "InvoiceLineItem.ProrationDetails", name: "ProrationDetails", form: ProrationDetails::FORM, say: |it| Say::<Accessors>::say(ProrationDetails::at(it)) },
    Type { id: "InvoiceLineItem.ProrationDetails.CreditedItems", name: "ProrationDetailsCreditedItems", form: ProrationDetailsCreditedItems::FORM, say: |it| Say::<Accessors>::say(ProrationDetailsCreditedItems::at(it)) },
    Type { id: "SetupIntent.NextAction.UpiHandleRedirectOrDisplayQrCode.QrCode", name: "QrCode", form: QrCode::FORM, say: |it| Say::<Accessors>::say(QrCode::at(it)) },
    Type { id: "Quote", name: "Quote", form: Quote::FORM, say: |it| Say::<Accessors>::say(Quote::at(it)) },
    Type { id: "Quote.AutomaticTax", name: "QuoteAutomaticTax", form: QuoteAutomaticTax::FORM, say: |it| Say::<Accessors>::say(QuoteAutomaticTax::at(it)) },
    Type { id: "Quote.Computed", name: "QuoteComputed", form: QuoteComputed::FORM, say: |it| Say::<Accessors>::say(QuoteComputed::at(it)) },
    Type { id: "Quote.Computed.Recurring", name: "QuoteComputedRecurring", form: QuoteComputedRecurring::FORM, say: |it| Say::<Accessors>::say(QuoteComputedRecurring::at(it)) },
    Type { id: "Quote.Computed.Upfront", name: "QuoteComputedUpfront", form: QuoteComputedUpfront::FORM, say: |it| Say::<Accessors>::say(QuoteComputedUpfront::at(it)) },
    Type { id: "Quote.FromQuote", name: "QuoteFromQuote", form: QuoteFromQuote::FORM, say: |it| Say::<Accessors>::say(QuoteFromQuote::at(it)) },
    Type { id: "Quote.InvoiceSettings", name: "QuoteInvoiceSettings", form: QuoteInvoiceSettings::FORM, say: |it| Say::<Accessors>::say(QuoteInvoiceSettings::at(it)) },
    Type { id: "Quote.StatusTransitions", name: "QuoteStatusTransitions", form: QuoteStatusTransitions::FORM, say: |it| Say::<Accessors>::say(QuoteStatusTransitions::at(it)) },
    Type { id: "Quote.SubscriptionData", name: "QuoteSubscriptionData", form: QuoteSubscriptionData::FORM, say: |it| Say::<Accessors>::say(QuoteSubscriptionData::at(it)) },
    Type { id: "Quote.SubscriptionData.BillingMode", name: "QuoteSubscriptionDataBillingMode", form: QuoteSubscriptionDataBillingMode::FORM, say: |it| Say::<Accessors>::say(QuoteSubscriptionDataBillingMode::at(it)) },
    Type { id: "Quote.TransferData", name: "QuoteTransferData", form: QuoteTransferData::FORM, say: |it| Say::<Accessors>::say(QuoteTransferData::at(it)) },
    Type { id: "Radar.EarlyFraudWarning", name: "RadarEarlyFraudWarning", form: RadarEarlyFraudWarning::FORM, say: |it| Say::<Accessors>::say(RadarEarlyFraudWarning::at(it)) },
    Type { id: "Charge.RadarOptions", name: "RadarOptions", form: RadarOptions::FORM, say: |it| Say::<Accessors>::say(RadarOptions::at(it)) },
    Type { id: "Reason", name: "Reason", form: Reason::FORM, say: |it| Say::<Accessors>::say(Reason::at(it)) },
    Type { id: "Recipient", name: "Recipient", form: Recipient::FORM, say: |it| Say::<Accessors>::say(Recipient::at(it)) },
    Type { id: "Refund", name: "Refund", form: Refund::FORM, say: |it| Say::<Accessors>::say(Refund::at(it)) },
    Type { id: "Refund.DestinationDetails", name: "RefundDestinationDetails", form: RefundDestinationDetails::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetails::at(it)) },
    Type { id: "Refund.DestinationDetails.AfterpayClearpay", name: "RefundDestinationDetailsAfterpayClearpay", form: RefundDestinationDetailsAfterpayClearpay::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsAfterpayClearpay::at(it)) },
    Type { id: "Refund.DestinationDetails.Blik", name: "RefundDestinationDetailsBlik", form: RefundDestinationDetailsBlik::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsBlik::at(it)) },
    Type { id: "Refund.DestinationDetails.BrBankTransfer", name: "RefundDestinationDetailsBrBankTransfer", form: RefundDestinationDetailsBrBankTransfer::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsBrBankTransfer::at(it)) },
    Type { id: "Refund.DestinationDetails.Card", name: "RefundDestinationDetailsCard", form: RefundDestinationDetailsCard::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsCard::at(it)) },
    Type { id: "Refund.DestinationDetails.Crypto", name: "RefundDestinationDetailsCrypto", form: RefundDestinationDetailsCrypto::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsCrypto::at(it)) },
    Type { id: "Refund.DestinationDetails.EuBankTransfer", name: "RefundDestinationDetailsEuBankTransfer", form: RefundDestinationDetailsEuBankTransfer::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsEuBankTransfer::at(it)) },
    Type { id: "Refund.DestinationDetails.GbBankTransfer", name: "RefundDestinationDetailsGbBankTransfer", form: RefundDestinationDetailsGbBankTransfer::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsGbBankTransfer::at(it)) },
    Type { id: "Refund.DestinationDetails.JpBankTransfer", name: "RefundDestinationDetailsJpBankTransfer", form: RefundDestinationDetailsJpBankTransfer::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsJpBankTransfer::at(it)) },
    Type { id: "Refund.DestinationDetails.Klarna", name: "RefundDestinationDetailsKlarna", form: RefundDestinationDetailsKlarna::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsKlarna::at(it)) },
    Type { id: "Refund.DestinationDetails.MbWay", name: "RefundDestinationDetailsMbWay", form: RefundDestinationDetailsMbWay::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsMbWay::at(it)) },
    Type { id: "Refund.DestinationDetails.Multibanco", name: "RefundDestinationDetailsMultibanco", form: RefundDestinationDetailsMultibanco::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsMultibanco::at(it)) },
    Type { id: "Refund.DestinationDetails.MxBankTransfer", name: "RefundDestinationDetailsMxBankTransfer", form: RefundDestinationDetailsMxBankTransfer::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsMxBankTransfer::at(it)) },
    Type { id: "Refund.DestinationDetails.P24", name: "RefundDestinationDetailsP24", form: RefundDestinationDetailsP24::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsP24::at(it)) },
    Type { id: "Refund.DestinationDetails.Paypal", name: "RefundDestinationDetailsPaypal", form: RefundDestinationDetailsPaypal::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsPaypal::at(it)) },
    Type { id: "Refund.DestinationDetails.Swish", name: "RefundDestinationDetailsSwish", form: RefundDestinationDetailsSwish::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsSwish::at(it)) },
    Type { id: "Refund.DestinationDetails.ThBankTransfer", name: "RefundDestinationDetailsThBankTransfer", form: RefundDestinationDetailsThBankTransfer::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsThBankTransfer::at(it)) },
    Type { id: "Refund.DestinationDetails.UsBankTransfer", name: "RefundDestinationDetailsUsBankTransfer", form: RefundDestinationDetailsUsBankTransfer::FORM, say: |it| Say::<Accessors>::say(RefundDestinationDetailsUsBankTransfer::at(it)) },
    Type { id: "Refund.NextAction", name: "RefundNextAction", form: RefundNextAction::FORM, say: |it| Say::<Accessors>::say(RefundNextAction::at(it)) },
    Type { id: "Refund.NextAction.DisplayDetails", name: "RefundNextActionDisplayDetails", form: RefundNextActionDisplayDetails::FORM, say: |it| Say::<Accessors>::say(RefundNextActionDisplayDetails::at(it)) },
    Type { id: "Refund.NextAction.DisplayDetails.EmailSent", name: "RefundNextActionDisplayDetailsEmailSent", form: RefundNextActionDisplayDetailsEmailSent::FORM, say: |it| Say::<Accessors>::say(RefundNextActionDisplayDetailsEmailSent::at(it)) },
    Type { id: "RelatedObject", name: "RelatedObject", form: RelatedObject::FORM, say: |it| Say::<Accessors>::say(RelatedObject::at(it)) },
    Type { id: "Customer.InvoiceSettings.RenderingOptions", name: "RenderingOptions", form: RenderingOptions::FORM, say: |it| Say::<Accessors>::say(RenderingOptions::at(it)) },
    Type { id: "Reporting.ReportRun", name: "ReportingReportRun", form: ReportingReportRun::FORM, say: |it| Say::<Accessors>::say(ReportingReportRun::at(it)) },
    Type { id: "Reporting.ReportRun.Parameters", name: "ReportingReportRunParameters", form: ReportingReportRunParameters::FORM, say: |it| Say::<Accessors>::say(ReportingReportRunParameters::at(it)) },
    Type { id: "Reporting.ReportType", name: "ReportingReportType", form: ReportingReportType::FORM, say: |it| Say::<Accessors>::say(ReportingReportType::at(it)) },
    Type { id: "Request", name: "Request", form: Request::FORM, say: |it| Say::<Accessors>::say(Request::at(it)) },
    Type { id: "Person.Requirements.Alternative", name: "RequirementAlternative", form: RequirementAlternative::FORM, say: |it| Say::<Accessors>::say(RequirementAlternative::at(it)) },
    Type { id: "Person.Requirements.Error", name: "RequirementError", form: RequirementError::FORM, say: |it| Say::<Accessors>::say(RequirementError::at(it)) },
    Type { id: "Reserve.Hold", name: "ReserveHold", form: ReserveHold::FORM, say: |it| Say::<Accessors>::say(ReserveHold::at(it)) },
    Type { id: "Reserve.Hold.ReleaseDetail", name: "ReserveHoldReleaseDetail", form: ReserveHoldReleaseDetail::FORM, say: |it| Say::<Accessors>::say(ReserveHoldReleaseDetail::at(it)) },
    Type { id: "Reserve.Hold.ReleaseSchedule", name: "ReserveHoldReleaseSchedule", form: ReserveHoldReleaseSchedule::FORM, say: |it| Say::<Accessors>::say(ReserveHoldReleaseSchedule::at(it)) },
    Type { id: "Reserve.Plan", name: "ReservePlan", form: ReservePlan::FORM, say: |it| Say::<Accessors>::say(ReservePlan::at(it)) },
    Type { id: "Reserve.Plan.FixedRelease", name: "ReservePlanFixedRelease", form: ReservePlanFixedRelease::FORM, say: |it| Say::<Accessors>::say(ReservePlanFixedRelease::at(it)) },
    Type { id: "Reserve.Plan.RollingRelease", name: "ReservePlanRollingRelease", form: ReservePlanRollingRelease::FORM, say: |it| Say::<Accessors>::say(ReservePlanRollingRelease::at(it)) },
    Type { id: "Reserve.Release", name: "ReserveRelease", form: ReserveRelease::FORM, say: |it| Say::<Accessors>::say(ReserveRelease::at(it)) },
    Type { id: "Reserve.Release.SourceTransaction", name: "ReserveReleaseSourceTransaction", form: ReserveReleaseSourceTransaction::FORM, say: |it| Say::<Accessors>::say(ReserveReleaseSourceTransaction::at(it)) },
    Type { id: "Treasury.OutboundPayment.ReturnedDetails", name: "ReturnedDetails", form: ReturnedDetails::FORM, say: |it| Say::<Accessors>::say(ReturnedDetails::at(it)) },
    Type { id: "Treasury.ReceivedDebit.ReversalDetails", name: "ReversalDetails", form: ReversalDetails::FORM, say: |it| Say::<Accessors>::say(ReversalDetails::at(it)) },
    Type { id: "Review", name: "Review", form: Review::FORM, say: |it| Say::<Accessors>::say(Review::at(it)) },
    Type { id: "Review.IpAddressLocation", name: "ReviewIpAddressLocation", form: ReviewIpAddressLocation::FORM, say: |it| Say::<Accessors>::say(ReviewIpAddressLocation::at(it)) },
    Type { id: "Review.Session", name: "ReviewSession", form: ReviewSession::FORM, say: |it| Say::<Accessors>::say(ReviewSession::at(it)) },
    Type { id: "SetupAttempt", name: "SetupAttempt", form: SetupAttempt::FORM, say: |it| Say::<Accessors>::say(SetupAttempt::at(it)) },
    Type { id: "SetupAttempt.PaymentMethodDetails", name: "SetupAttemptPaymentMethodDetails", form: SetupAttemptPaymentMethodDetails::FORM, say: |it| Say::<Accessors>::say(SetupAttemptPaymentMethodDetails::at(it)) },
    Type { id: "SetupAttempt.PaymentMethodDetails.Card", name: "SetupAttemptPaymentMethodDetailsCard", form: SetupAttemptPaymentMethodDetailsCard::FORM, say: |it| Say::<Accessors>::say(SetupAttemptPaymentMethodDetailsCard::at(it)) },
    Type { id: "SetupAttempt.PaymentMethodDetails.CardPresent", name: "SetupAttemptPaymentMethodDetailsCardPresent", form: SetupAttemptPaymentMethodDetailsCardPresent::FORM, say: |it| Say::<Accessors>::say(SetupAttemptPaymentMethodDetailsCardPresent::at(it)) },
    Type { id: "SetupAttempt.PaymentMethodDetails.Card.ThreeDSecure", name: "SetupAttemptPaymentMethodDetailsCardThreeDSecure", form: SetupAttemptPaymentMethodDetailsCardThreeDSecure::FORM, say: |it| Say::<Accessors>::say(SetupAttemptPaymentMethodDetailsCardThreeDSecure::at(it)) },
    Type { id: "SetupAttempt.PaymentMethodDetails.Card.Wallet", name: "SetupAttemptPaymentMethodDetailsCardWallet", form: SetupAttemptPaymentMethodDetailsCardWallet::FORM, say: |it| Say::<Accessors>::say(SetupAttemptPaymentMethodDetailsCardWallet::at(it)) },
    Type { id: "SetupAttempt.PaymentMethodDetails.Ideal", name: "SetupAttemptPaymentMethodDetailsIdeal", form: SetupAttemptPaymentMethodDetailsIdeal::FORM, say: |it| Say::<Accessors>::say(SetupAttemptPaymentMethodDetailsIdeal::at(it)) },
    Type { id: "SetupAttempt.PaymentMethodDetails.NaverPay", name: "SetupAttemptPaymentMethodDetailsNaverPay", form: SetupAttemptPaymentMethodDetailsNaverPay::FORM, say: |it| Say::<Accessors>::say(SetupAttemptPaymentMethodDetailsNaverPay::at(it)) },
    Type { id: "SetupAttempt.PaymentMethodDetails.Sofort", name: "SetupAttemptPaymentMethodDetailsSofort", form: SetupAttemptPaymentMethodDetailsSofort::FORM, say: |it| Say::<Accessors>::say(SetupAttemptPaymentMethodDetailsSofort::at(it)) },
    Type { id: "SetupAttempt.SetupError", name: "SetupAttemptSetupError", form: SetupAttemptSetupError::FORM, say: |it| Say::<Accessors>::say(SetupAttemptSetupError::at(it)) },
    Type { id: "SetupIntent", name: "SetupIntent", form: SetupIntent::FORM, say: |it| Say::<Accessors>::say(SetupIntent::at(it)) },
    Type { id: "SetupIntent.LastSetupError", name: "SetupIntentLastSetupError", form: SetupIntentLastSetupError::FORM, say: |it| Say::<Accessors>::say(SetupIntentLastSetupError::at(it)) },
    Type { id: "SetupIntent.NextAction", name: "SetupIntentNextAction", form: SetupIntentNextAction::FORM, say: |it| Say::<Accessors>::say(SetupIntentNextAction::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions", name: "SetupIntentPaymentMethodOptions", form: SetupIntentPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptions::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.AcssDebit", name: "SetupIntentPaymentMethodOptionsAcssDebit", form: SetupIntentPaymentMethodOptionsAcssDebit::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsAcssDebit::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.AcssDebit.MandateOptions", name: "SetupIntentPaymentMethodOptionsAcssDebitMandateOptions", form: SetupIntentPaymentMethodOptionsAcssDebitMandateOptions::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsAcssDebitMandateOptions::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.BacsDebit", name: "SetupIntentPaymentMethodOptionsBacsDebit", form: SetupIntentPaymentMethodOptionsBacsDebit::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsBacsDebit::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Blik", name: "SetupIntentPaymentMethodOptionsBlik", form: SetupIntentPaymentMethodOptionsBlik::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsBlik::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Blik.MandateOptions", name: "SetupIntentPaymentMethodOptionsBlikMandateOptions", form: SetupIntentPaymentMethodOptionsBlikMandateOptions::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsBlikMandateOptions::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Card", name: "SetupIntentPaymentMethodOptionsCard", form: SetupIntentPaymentMethodOptionsCard::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsCard::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Card.MandateOptions", name: "SetupIntentPaymentMethodOptionsCardMandateOptions", form: SetupIntentPaymentMethodOptionsCardMandateOptions::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsCardMandateOptions::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Klarna", name: "SetupIntentPaymentMethodOptionsKlarna", form: SetupIntentPaymentMethodOptionsKlarna::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsKlarna::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Link", name: "SetupIntentPaymentMethodOptionsLink", form: SetupIntentPaymentMethodOptionsLink::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsLink::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Paypal", name: "SetupIntentPaymentMethodOptionsPaypal", form: SetupIntentPaymentMethodOptionsPaypal::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsPaypal::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Payto", name: "SetupIntentPaymentMethodOptionsPayto", form: SetupIntentPaymentMethodOptionsPayto::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsPayto::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.Pix", name: "SetupIntentPaymentMethodOptionsPix", form: SetupIntentPaymentMethodOptionsPix::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsPix::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.SepaDebit", name: "SetupIntentPaymentMethodOptionsSepaDebit", form: SetupIntentPaymentMethodOptionsSepaDebit::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsSepaDebit::at(it)) },
    Type { id: "SetupIntent.PaymentMethodOptions.UsBankAccount", name: "SetupIntentPaymentMethodOptionsUsBankAccount", form: SetupIntentPaymentMethodOptionsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(SetupIntentPaymentMethodOptionsUsBankAccount::at(it)) },
    Type { id: "Order.Shipping", name: "Shipping", form: Shipping::FORM, say: |it| Say::<Accessors>::say(Shipping::at(it)) },
    Type { id: "PaymentLink.ShippingAddressCollection", name: "ShippingAddressCollection", form: ShippingAddressCollection::FORM, say: |it| Say::<Accessors>::say(ShippingAddressCollection::at(it)) },
    Type { id: "Invoice.ShippingCost", name: "ShippingCost", form: ShippingCost::FORM, say: |it| Say::<Accessors>::say(ShippingCost::at(it)) },
    Type { id: "PaymentLink.ShippingOption", name: "ShippingOption", form: ShippingOption::FORM, say: |it| Say::<Accessors>::say(ShippingOption::at(it)) },
    Type { id: "ShippingRate", name: "ShippingRate", form: ShippingRate::FORM, say: |it| Say::<Accessors>::say(ShippingRate::at(it)) },
    Type { id: "ShippingRate.DeliveryEstimate", name: "ShippingRateDeliveryEstimate", form: ShippingRateDeliveryEstimate::FORM, say: |it| Say::<Accessors>::say(ShippingRateDeliveryEstimate::at(it)) },
    Type { id: "ShippingRate.DeliveryEstimate.Maximum", name: "ShippingRateDeliveryEstimateMaximum", form: ShippingRateDeliveryEstimateMaximum::FORM, say: |it| Say::<Accessors>::say(ShippingRateDeliveryEstimateMaximum::at(it)) },
    Type { id: "ShippingRate.DeliveryEstimate.Minimum", name: "ShippingRateDeliveryEstimateMinimum", form: ShippingRateDeliveryEstimateMinimum::FORM, say: |it| Say::<Accessors>::say(ShippingRateDeliveryEstimateMinimum::at(it)) },
    Type { id: "ShippingRate.FixedAmount", name: "ShippingRateFixedAmount", form: ShippingRateFixedAmount::FORM, say: |it| Say::<Accessors>::say(ShippingRateFixedAmount::at(it)) },
    Type { id: "ShippingRate.FixedAmount.CurrencyOptions", name: "ShippingRateFixedAmountCurrencyOptions", form: ShippingRateFixedAmountCurrencyOptions::FORM, say: |it| Say::<Accessors>::say(ShippingRateFixedAmountCurrencyOptions::at(it)) },
    Type { id: "Sigma.ScheduledQueryRun", name: "SigmaScheduledQueryRun", form: SigmaScheduledQueryRun::FORM, say: |it| Say::<Accessors>::say(SigmaScheduledQueryRun::at(it)) },
    Type { id: "Sigma.ScheduledQueryRun.Error", name: "SigmaScheduledQueryRunError", form: SigmaScheduledQueryRunError::FORM, say: |it| Say::<Accessors>::say(SigmaScheduledQueryRunError::at(it)) },
    Type { id: "Sku", name: "Sku", form: Sku::FORM, say: |it| Say::<Accessors>::say(Sku::at(it)) },
    Type { id: "Sku.Inventory", name: "SkuInventory", form: SkuInventory::FORM, say: |it| Say::<Accessors>::say(SkuInventory::at(it)) },
    Type { id: "Snapshot", name: "Snapshot", form: Snapshot::FORM, say: |it| Say::<Accessors>::say(Snapshot::at(it)) },
    Type { id: "Snapshot.Data", name: "SnapshotData", form: SnapshotData::FORM, say: |it| Say::<Accessors>::say(SnapshotData::at(it)) },
    Type { id: "Source", name: "Source", form: Source::FORM, say: |it| Say::<Accessors>::say(Source::at(it)) },
    Type { id: "Source.AchCreditTransfer", name: "SourceAchCreditTransfer", form: SourceAchCreditTransfer::FORM, say: |it| Say::<Accessors>::say(SourceAchCreditTransfer::at(it)) },
    Type { id: "Source.AchDebit", name: "SourceAchDebit", form: SourceAchDebit::FORM, say: |it| Say::<Accessors>::say(SourceAchDebit::at(it)) },
    Type { id: "Source.AcssDebit", name: "SourceAcssDebit", form: SourceAcssDebit::FORM, say: |it| Say::<Accessors>::say(SourceAcssDebit::at(it)) },
    Type { id: "Source.Alipay", name: "SourceAlipay", form: SourceAlipay::FORM, say: |it| Say::<Accessors>::say(SourceAlipay::at(it)) },
    Type { id: "Source.Bancontact", name: "SourceBancontact", form: SourceBancontact::FORM, say: |it| Say::<Accessors>::say(SourceBancontact::at(it)) },
    Type { id: "Source.Card", name: "SourceCard", form: SourceCard::FORM, say: |it| Say::<Accessors>::say(SourceCard::at(it)) },
    Type { id: "Source.CardPresent", name: "SourceCardPresent", form: SourceCardPresent::FORM, say: |it| Say::<Accessors>::say(SourceCardPresent::at(it)) },
    Type { id: "Source.CodeVerification", name: "SourceCodeVerification", form: SourceCodeVerification::FORM, say: |it| Say::<Accessors>::say(SourceCodeVerification::at(it)) },
    Type { id: "Source.Eps", name: "SourceEps", form: SourceEps::FORM, say: |it| Say::<Accessors>::say(SourceEps::at(it)) },
    Type { id: "Source.Giropay", name: "SourceGiropay", form: SourceGiropay::FORM, say: |it| Say::<Accessors>::say(SourceGiropay::at(it)) },
    Type { id: "Source.Ideal", name: "SourceIdeal", form: SourceIdeal::FORM, say: |it| Say::<Accessors>::say(SourceIdeal::at(it)) },
    Type { id: "Source.Klarna", name: "SourceKlarna", form: SourceKlarna::FORM, say: |it| Say::<Accessors>::say(SourceKlarna::at(it)) },
    Type { id: "SourceMandateNotification", name: "SourceMandateNotification", form: SourceMandateNotification::FORM, say: |it| Say::<Accessors>::say(SourceMandateNotification::at(it)) },
    Type { id: "SourceMandateNotification.AcssDebit", name: "SourceMandateNotificationAcssDebit", form: SourceMandateNotificationAcssDebit::FORM, say: |it| Say::<Accessors>::say(SourceMandateNotificationAcssDebit::at(it)) },
    Type { id: "SourceMandateNotification.BacsDebit", name: "SourceMandateNotificationBacsDebit", form: SourceMandateNotificationBacsDebit::FORM, say: |it| Say::<Accessors>::say(SourceMandateNotificationBacsDebit::at(it)) },
    Type { id: "SourceMandateNotification.SepaDebit", name: "SourceMandateNotificationSepaDebit", form: SourceMandateNotificationSepaDebit::FORM, say: |it| Say::<Accessors>::say(SourceMandateNotificationSepaDebit::at(it)) },
    Type { id: "Source.Multibanco", name: "SourceMultibanco", form: SourceMultibanco::FORM, say: |it| Say::<Accessors>::say(SourceMultibanco::at(it)) },
    Type { id: "Source.Owner", name: "SourceOwner", form: SourceOwner::FORM, say: |it| Say::<Accessors>::say(SourceOwner::at(it)) },
    Type { id: "Source.P24", name: "SourceP24", form: SourceP24::FORM, say: |it| Say::<Accessors>::say(SourceP24::at(it)) },
    Type { id: "Source.Receiver", name: "SourceReceiver", form: SourceReceiver::FORM, say: |it| Say::<Accessors>::say(SourceReceiver::at(it)) },
    Type { id: "Source.Redirect", name: "SourceRedirect", form: SourceRedirect::FORM, say: |it| Say::<Accessors>::say(SourceRedirect::at(it)) },
    Type { id: "Source.SepaCreditTransfer", name: "SourceSepaCreditTransfer", form: SourceSepaCreditTransfer::FORM, say: |it| Say::<Accessors>::say(SourceSepaCreditTransfer::at(it)) },
    Type { id: "Source.SepaDebit", name: "SourceSepaDebit", form: SourceSepaDebit::FORM, say: |it| Say::<Accessors>::say(SourceSepaDebit::at(it)) },
    Type { id: "Source.Sofort", name: "SourceSofort", form: SourceSofort::FORM, say: |it| Say::<Accessors>::say(SourceSofort::at(it)) },
    Type { id: "Source.SourceOrder", name: "SourceSourceOrder", form: SourceSourceOrder::FORM, say: |it| Say::<Accessors>::say(SourceSourceOrder::at(it)) },
    Type { id: "Source.SourceOrder.Item", name: "SourceSourceOrderItem", form: SourceSourceOrderItem::FORM, say: |it| Say::<Accessors>::say(SourceSourceOrderItem::at(it)) },
    Type { id: "Source.ThreeDSecure", name: "SourceThreeDSecure", form: SourceThreeDSecure::FORM, say: |it| Say::<Accessors>::say(SourceThreeDSecure::at(it)) },
    Type { id: "SourceTransaction", name: "SourceTransaction", form: SourceTransaction::FORM, say: |it| Say::<Accessors>::say(SourceTransaction::at(it)) },
    Type { id: "SourceTransaction.AchCreditTransfer", name: "SourceTransactionAchCreditTransfer", form: SourceTransactionAchCreditTransfer::FORM, say: |it| Say::<Accessors>::say(SourceTransactionAchCreditTransfer::at(it)) },
    Type { id: "SourceTransaction.ChfCreditTransfer", name: "SourceTransactionChfCreditTransfer", form: SourceTransactionChfCreditTransfer::FORM, say: |it| Say::<Accessors>::say(SourceTransactionChfCreditTransfer::at(it)) },
    Type { id: "SourceTransaction.GbpCreditTransfer", name: "SourceTransactionGbpCreditTransfer", form: SourceTransactionGbpCreditTransfer::FORM, say: |it| Say::<Accessors>::say(SourceTransactionGbpCreditTransfer::at(it)) },
    Type { id: "SourceTransaction.PaperCheck", name: "SourceTransactionPaperCheck", form: SourceTransactionPaperCheck::FORM, say: |it| Say::<Accessors>::say(SourceTransactionPaperCheck::at(it)) },
    Type { id: "SourceTransaction.SepaCreditTransfer", name: "SourceTransactionSepaCreditTransfer", form: SourceTransactionSepaCreditTransfer::FORM, say: |it| Say::<Accessors>::say(SourceTransactionSepaCreditTransfer::at(it)) },
    Type { id: "Source.Wechat", name: "SourceWechat", form: SourceWechat::FORM, say: |it| Say::<Accessors>::say(SourceWechat::at(it)) },
    Type { id: "Issuing.Card.SpendingControls", name: "SpendingControls", form: SpendingControls::FORM, say: |it| Say::<Accessors>::say(SpendingControls::at(it)) },
    Type { id: "Issuing.Card.SpendingControls.SpendingLimit", name: "SpendingControlsSpendingLimit", form: SpendingControlsSpendingLimit::FORM, say: |it| Say::<Accessors>::say(SpendingControlsSpendingLimit::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Pause.Status.Error", name: "StatusError", form: StatusError::FORM, say: |it| Say::<Accessors>::say(StatusError::at(it)) },
    Type { id: "Subscription", name: "Subscription", form: Subscription::FORM, say: |it| Say::<Accessors>::say(Subscription::at(it)) },
    Type { id: "Subscription.AutomaticTax", name: "SubscriptionAutomaticTax", form: SubscriptionAutomaticTax::FORM, say: |it| Say::<Accessors>::say(SubscriptionAutomaticTax::at(it)) },
    Type { id: "Subscription.BillingCycleAnchorConfig", name: "SubscriptionBillingCycleAnchorConfig", form: SubscriptionBillingCycleAnchorConfig::FORM, say: |it| Say::<Accessors>::say(SubscriptionBillingCycleAnchorConfig::at(it)) },
    Type { id: "Subscription.BillingSchedule", name: "SubscriptionBillingSchedule", form: SubscriptionBillingSchedule::FORM, say: |it| Say::<Accessors>::say(SubscriptionBillingSchedule::at(it)) },
    Type { id: "Subscription.BillingSchedule.AppliesTo", name: "SubscriptionBillingScheduleAppliesTo", form: SubscriptionBillingScheduleAppliesTo::FORM, say: |it| Say::<Accessors>::say(SubscriptionBillingScheduleAppliesTo::at(it)) },
    Type { id: "Subscription.BillingSchedule.BillUntil", name: "SubscriptionBillingScheduleBillUntil", form: SubscriptionBillingScheduleBillUntil::FORM, say: |it| Say::<Accessors>::say(SubscriptionBillingScheduleBillUntil::at(it)) },
    Type { id: "Subscription.BillingSchedule.BillUntil.Duration", name: "SubscriptionBillingScheduleBillUntilDuration", form: SubscriptionBillingScheduleBillUntilDuration::FORM, say: |it| Say::<Accessors>::say(SubscriptionBillingScheduleBillUntilDuration::at(it)) },
    Type { id: "Subscription.BillingThresholds", name: "SubscriptionBillingThresholds", form: SubscriptionBillingThresholds::FORM, say: |it| Say::<Accessors>::say(SubscriptionBillingThresholds::at(it)) },
    Type { id: "Subscription.CancellationDetails", name: "SubscriptionCancellationDetails", form: SubscriptionCancellationDetails::FORM, say: |it| Say::<Accessors>::say(SubscriptionCancellationDetails::at(it)) },
    Type { id: "Subscription.InvoiceSettings", name: "SubscriptionInvoiceSettings", form: SubscriptionInvoiceSettings::FORM, say: |it| Say::<Accessors>::say(SubscriptionInvoiceSettings::at(it)) },
    Type { id: "SubscriptionItem", name: "SubscriptionItem", form: SubscriptionItem::FORM, say: |it| Say::<Accessors>::say(SubscriptionItem::at(it)) },
    Type { id: "SubscriptionItem.BillingThresholds", name: "SubscriptionItemBillingThresholds", form: SubscriptionItemBillingThresholds::FORM, say: |it| Say::<Accessors>::say(SubscriptionItemBillingThresholds::at(it)) },
    Type { id: "SubscriptionItem.CurrentTrial", name: "SubscriptionItemCurrentTrial", form: SubscriptionItemCurrentTrial::FORM, say: |it| Say::<Accessors>::say(SubscriptionItemCurrentTrial::at(it)) },
    Type { id: "Subscription.PauseCollection", name: "SubscriptionPauseCollection", form: SubscriptionPauseCollection::FORM, say: |it| Say::<Accessors>::say(SubscriptionPauseCollection::at(it)) },
    Type { id: "Subscription.PaymentSettings", name: "SubscriptionPaymentSettings", form: SubscriptionPaymentSettings::FORM, say: |it| Say::<Accessors>::say(SubscriptionPaymentSettings::at(it)) },
    Type { id: "Subscription.PaymentSettings.PaymentMethodOptions", name: "SubscriptionPaymentSettingsPaymentMethodOptions", form: SubscriptionPaymentSettingsPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(SubscriptionPaymentSettingsPaymentMethodOptions::at(it)) },
    Type { id: "Subscription.PaymentSettings.PaymentMethodOptions.Billie", name: "SubscriptionPaymentSettingsPaymentMethodOptionsBillie", form: SubscriptionPaymentSettingsPaymentMethodOptionsBillie::FORM, say: |it| Say::<Accessors>::say(SubscriptionPaymentSettingsPaymentMethodOptionsBillie::at(it)) },
    Type { id: "Subscription.PaymentSettings.PaymentMethodOptions.Blik", name: "SubscriptionPaymentSettingsPaymentMethodOptionsBlik", form: SubscriptionPaymentSettingsPaymentMethodOptionsBlik::FORM, say: |it| Say::<Accessors>::say(SubscriptionPaymentSettingsPaymentMethodOptionsBlik::at(it)) },
    Type { id: "Subscription.PaymentSettings.PaymentMethodOptions.Blik.MandateOptions", name: "SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions", form: SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions::FORM, say: |it| Say::<Accessors>::say(SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions::at(it)) },
    Type { id: "Subscription.PaymentSettings.PaymentMethodOptions.Card", name: "SubscriptionPaymentSettingsPaymentMethodOptionsCard", form: SubscriptionPaymentSettingsPaymentMethodOptionsCard::FORM, say: |it| Say::<Accessors>::say(SubscriptionPaymentSettingsPaymentMethodOptionsCard::at(it)) },
    Type { id: "Subscription.PaymentSettings.PaymentMethodOptions.Card.MandateOptions", name: "SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions", form: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions::FORM, say: |it| Say::<Accessors>::say(SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions::at(it)) },
    Type { id: "Subscription.PaymentSettings.PaymentMethodOptions.Pix", name: "SubscriptionPaymentSettingsPaymentMethodOptionsPix", form: SubscriptionPaymentSettingsPaymentMethodOptionsPix::FORM, say: |it| Say::<Accessors>::say(SubscriptionPaymentSettingsPaymentMethodOptionsPix::at(it)) },
    Type { id: "Subscription.PaymentSettings.PaymentMethodOptions.Pix.MandateOptions", name: "SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions", form: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions::FORM, say: |it| Say::<Accessors>::say(SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions::at(it)) },
    Type { id: "Subscription.PendingInvoiceItemInterval", name: "SubscriptionPendingInvoiceItemInterval", form: SubscriptionPendingInvoiceItemInterval::FORM, say: |it| Say::<Accessors>::say(SubscriptionPendingInvoiceItemInterval::at(it)) },
    Type { id: "Subscription.PendingUpdate", name: "SubscriptionPendingUpdate", form: SubscriptionPendingUpdate::FORM, say: |it| Say::<Accessors>::say(SubscriptionPendingUpdate::at(it)) },
    Type { id: "Subscription.PresentmentDetails", name: "SubscriptionPresentmentDetails", form: SubscriptionPresentmentDetails::FORM, say: |it| Say::<Accessors>::say(SubscriptionPresentmentDetails::at(it)) },
    Type { id: "SubscriptionSchedule", name: "SubscriptionSchedule", form: SubscriptionSchedule::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedule::at(it)) },
    Type { id: "SubscriptionSchedule.CurrentPhase", name: "SubscriptionScheduleCurrentPhase", form: SubscriptionScheduleCurrentPhase::FORM, say: |it| Say::<Accessors>::say(SubscriptionScheduleCurrentPhase::at(it)) },
    Type { id: "SubscriptionSchedule.DefaultSettings", name: "SubscriptionScheduleDefaultSettings", form: SubscriptionScheduleDefaultSettings::FORM, say: |it| Say::<Accessors>::say(SubscriptionScheduleDefaultSettings::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule", name: "SubscriptionSchedulePauseSchedule", form: SubscriptionSchedulePauseSchedule::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseSchedule::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Pause", name: "SubscriptionSchedulePauseSchedulePause", form: SubscriptionSchedulePauseSchedulePause::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseSchedulePause::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Pause.Settings", name: "SubscriptionSchedulePauseSchedulePauseSettings", form: SubscriptionSchedulePauseSchedulePauseSettings::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseSchedulePauseSettings::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Pause.Settings.BillFor", name: "SubscriptionSchedulePauseSchedulePauseSettingsBillFor", form: SubscriptionSchedulePauseSchedulePauseSettingsBillFor::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseSchedulePauseSettingsBillFor::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Pause.Settings.BillFor.OutstandingUsageThrough", name: "SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough", form: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Pause.Settings.BillFor.UnusedTimeFrom", name: "SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom", form: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Pause.Status", name: "SubscriptionSchedulePauseSchedulePauseStatus", form: SubscriptionSchedulePauseSchedulePauseStatus::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseSchedulePauseStatus::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Resume", name: "SubscriptionSchedulePauseScheduleResume", form: SubscriptionSchedulePauseScheduleResume::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseScheduleResume::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Resume.Settings", name: "SubscriptionSchedulePauseScheduleResumeSettings", form: SubscriptionSchedulePauseScheduleResumeSettings::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseScheduleResumeSettings::at(it)) },
    Type { id: "SubscriptionSchedule.PauseSchedule.Resume.Status", name: "SubscriptionSchedulePauseScheduleResumeStatus", form: SubscriptionSchedulePauseScheduleResumeStatus::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePauseScheduleResumeStatus::at(it)) },
    Type { id: "SubscriptionSchedule.Phase", name: "SubscriptionSchedulePhase", form: SubscriptionSchedulePhase::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePhase::at(it)) },
    Type { id: "SubscriptionSchedule.Phase.AddInvoiceItem", name: "SubscriptionSchedulePhaseAddInvoiceItem", form: SubscriptionSchedulePhaseAddInvoiceItem::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePhaseAddInvoiceItem::at(it)) },
    Type { id: "SubscriptionSchedule.Phase.AddInvoiceItem.Period", name: "SubscriptionSchedulePhaseAddInvoiceItemPeriod", form: SubscriptionSchedulePhaseAddInvoiceItemPeriod::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePhaseAddInvoiceItemPeriod::at(it)) },
    Type { id: "SubscriptionSchedule.Phase.AddInvoiceItem.Period.End", name: "SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd", form: SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd::at(it)) },
    Type { id: "SubscriptionSchedule.Phase.AddInvoiceItem.Period.Start", name: "SubscriptionSchedulePhaseAddInvoiceItemPeriodStart", form: SubscriptionSchedulePhaseAddInvoiceItemPeriodStart::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePhaseAddInvoiceItemPeriodStart::at(it)) },
    Type { id: "SubscriptionSchedule.Phase.Discount", name: "SubscriptionSchedulePhaseDiscount", form: SubscriptionSchedulePhaseDiscount::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePhaseDiscount::at(it)) },
    Type { id: "SubscriptionSchedule.Phase.InvoiceSettings", name: "SubscriptionSchedulePhaseInvoiceSettings", form: SubscriptionSchedulePhaseInvoiceSettings::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePhaseInvoiceSettings::at(it)) },
    Type { id: "SubscriptionSchedule.Phase.Item", name: "SubscriptionSchedulePhaseItem", form: SubscriptionSchedulePhaseItem::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePhaseItem::at(it)) },
    Type { id: "SubscriptionSchedule.Phase.Plan", name: "SubscriptionSchedulePhasePlan", form: SubscriptionSchedulePhasePlan::FORM, say: |it| Say::<Accessors>::say(SubscriptionSchedulePhasePlan::at(it)) },
    Type { id: "SubscriptionSchedule.RenewalInterval", name: "SubscriptionScheduleRenewalInterval", form: SubscriptionScheduleRenewalInterval::FORM, say: |it| Say::<Accessors>::say(SubscriptionScheduleRenewalInterval::at(it)) },
    Type { id: "Subscription.StatusDetails", name: "SubscriptionStatusDetails", form: SubscriptionStatusDetails::FORM, say: |it| Say::<Accessors>::say(SubscriptionStatusDetails::at(it)) },
    Type { id: "Subscription.StatusDetails.Paused", name: "SubscriptionStatusDetailsPaused", form: SubscriptionStatusDetailsPaused::FORM, say: |it| Say::<Accessors>::say(SubscriptionStatusDetailsPaused::at(it)) },
    Type { id: "Subscription.StatusDetails.Paused.Subscription", name: "SubscriptionStatusDetailsPausedSubscription", form: SubscriptionStatusDetailsPausedSubscription::FORM, say: |it| Say::<Accessors>::say(SubscriptionStatusDetailsPausedSubscription::at(it)) },
    Type { id: "Subscription.TransferData", name: "SubscriptionTransferData", form: SubscriptionTransferData::FORM, say: |it| Say::<Accessors>::say(SubscriptionTransferData::at(it)) },
    Type { id: "Subscription.TrialSettings", name: "SubscriptionTrialSettings", form: SubscriptionTrialSettings::FORM, say: |it| Say::<Accessors>::say(SubscriptionTrialSettings::at(it)) },
    Type { id: "Subscription.TrialSettings.EndBehavior", name: "SubscriptionTrialSettingsEndBehavior", form: SubscriptionTrialSettingsEndBehavior::FORM, say: |it| Say::<Accessors>::say(SubscriptionTrialSettingsEndBehavior::at(it)) },
    Type { id: "CreditNote.TaxAmount", name: "TaxAmount", form: TaxAmount::FORM, say: |it| Say::<Accessors>::say(TaxAmount::at(it)) },
    Type { id: "TaxCode", name: "TaxCode", form: TaxCode::FORM, say: |it| Say::<Accessors>::say(TaxCode::at(it)) },
    Type { id: "TaxCode.Requirements", name: "TaxCodeRequirements", form: TaxCodeRequirements::FORM, say: |it| Say::<Accessors>::say(TaxCodeRequirements::at(it)) },
    Type { id: "TaxId", name: "TaxId", form: TaxId::FORM, say: |it| Say::<Accessors>::say(TaxId::at(it)) },
    Type { id: "PaymentLink.TaxIdCollection", name: "TaxIdCollection", form: TaxIdCollection::FORM, say: |it| Say::<Accessors>::say(TaxIdCollection::at(it)) },
    Type { id: "TaxId.Owner", name: "TaxIdOwner", form: TaxIdOwner::FORM, say: |it| Say::<Accessors>::say(TaxIdOwner::at(it)) },
    Type { id: "TaxId.Verification", name: "TaxIdVerification", form: TaxIdVerification::FORM, say: |it| Say::<Accessors>::say(TaxIdVerification::at(it)) },
    Type { id: "TaxRate", name: "TaxRate", form: TaxRate::FORM, say: |it| Say::<Accessors>::say(TaxRate::at(it)) },
    Type { id: "Invoice.TotalTax.TaxRateDetails", name: "TaxRateDetails", form: TaxRateDetails::FORM, say: |it| Say::<Accessors>::say(TaxRateDetails::at(it)) },
    Type { id: "TaxRate.FlatAmount", name: "TaxRateFlatAmount", form: TaxRateFlatAmount::FORM, say: |it| Say::<Accessors>::say(TaxRateFlatAmount::at(it)) },
    Type { id: "Tax.Settings", name: "TaxSettings", form: TaxSettings::FORM, say: |it| Say::<Accessors>::say(TaxSettings::at(it)) },
    Type { id: "Tax.Settings.Defaults", name: "TaxSettingsDefaults", form: TaxSettingsDefaults::FORM, say: |it| Say::<Accessors>::say(TaxSettingsDefaults::at(it)) },
    Type { id: "Tax.Settings.HeadOffice", name: "TaxSettingsHeadOffice", form: TaxSettingsHeadOffice::FORM, say: |it| Say::<Accessors>::say(TaxSettingsHeadOffice::at(it)) },
    Type { id: "Tax.Settings.StatusDetails", name: "TaxSettingsStatusDetails", form: TaxSettingsStatusDetails::FORM, say: |it| Say::<Accessors>::say(TaxSettingsStatusDetails::at(it)) },
    Type { id: "Tax.Settings.StatusDetails.Pending", name: "TaxSettingsStatusDetailsPending", form: TaxSettingsStatusDetailsPending::FORM, say: |it| Say::<Accessors>::say(TaxSettingsStatusDetailsPending::at(it)) },
    Type { id: "Terminal.Location", name: "TerminalLocation", form: TerminalLocation::FORM, say: |it| Say::<Accessors>::say(TerminalLocation::at(it)) },
    Type { id: "Terminal.Reader", name: "TerminalReader", form: TerminalReader::FORM, say: |it| Say::<Accessors>::say(TerminalReader::at(it)) },
    Type { id: "Terminal.Reader.Action", name: "TerminalReaderAction", form: TerminalReaderAction::FORM, say: |it| Say::<Accessors>::say(TerminalReaderAction::at(it)) },
    Type { id: "Terminal.Reader.Action.ApiError", name: "TerminalReaderActionApiError", form: TerminalReaderActionApiError::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionApiError::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs", name: "TerminalReaderActionCollectInputs", form: TerminalReaderActionCollectInputs::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputs::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input", name: "TerminalReaderActionCollectInputsInput", form: TerminalReaderActionCollectInputsInput::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInput::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input.CustomText", name: "TerminalReaderActionCollectInputsInputCustomText", form: TerminalReaderActionCollectInputsInputCustomText::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInputCustomText::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input.Email", name: "TerminalReaderActionCollectInputsInputEmail", form: TerminalReaderActionCollectInputsInputEmail::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInputEmail::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input.Numeric", name: "TerminalReaderActionCollectInputsInputNumeric", form: TerminalReaderActionCollectInputsInputNumeric::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInputNumeric::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input.Phone", name: "TerminalReaderActionCollectInputsInputPhone", form: TerminalReaderActionCollectInputsInputPhone::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInputPhone::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input.Selection", name: "TerminalReaderActionCollectInputsInputSelection", form: TerminalReaderActionCollectInputsInputSelection::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInputSelection::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input.Selection.Choice", name: "TerminalReaderActionCollectInputsInputSelectionChoice", form: TerminalReaderActionCollectInputsInputSelectionChoice::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInputSelectionChoice::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input.Signature", name: "TerminalReaderActionCollectInputsInputSignature", form: TerminalReaderActionCollectInputsInputSignature::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInputSignature::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input.Text", name: "TerminalReaderActionCollectInputsInputText", form: TerminalReaderActionCollectInputsInputText::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInputText::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectInputs.Input.Toggle", name: "TerminalReaderActionCollectInputsInputToggle", form: TerminalReaderActionCollectInputsInputToggle::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectInputsInputToggle::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectPaymentMethod", name: "TerminalReaderActionCollectPaymentMethod", form: TerminalReaderActionCollectPaymentMethod::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectPaymentMethod::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectPaymentMethod.CollectConfig", name: "TerminalReaderActionCollectPaymentMethodCollectConfig", form: TerminalReaderActionCollectPaymentMethodCollectConfig::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionCollectPaymentMethodCollectConfig::at(it)) },
    Type { id: "Terminal.Reader.Action.ConfirmPaymentIntent", name: "TerminalReaderActionConfirmPaymentIntent", form: TerminalReaderActionConfirmPaymentIntent::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionConfirmPaymentIntent::at(it)) },
    Type { id: "Terminal.Reader.Action.ConfirmPaymentIntent.ConfirmConfig", name: "TerminalReaderActionConfirmPaymentIntentConfirmConfig", form: TerminalReaderActionConfirmPaymentIntentConfirmConfig::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionConfirmPaymentIntentConfirmConfig::at(it)) },
    Type { id: "Terminal.Reader.Action.PrintContent", name: "TerminalReaderActionPrintContent", form: TerminalReaderActionPrintContent::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionPrintContent::at(it)) },
    Type { id: "Terminal.Reader.Action.PrintContent.Image", name: "TerminalReaderActionPrintContentImage", form: TerminalReaderActionPrintContentImage::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionPrintContentImage::at(it)) },
    Type { id: "Terminal.Reader.Action.ProcessPaymentIntent", name: "TerminalReaderActionProcessPaymentIntent", form: TerminalReaderActionProcessPaymentIntent::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionProcessPaymentIntent::at(it)) },
    Type { id: "Terminal.Reader.Action.ProcessPaymentIntent.ProcessConfig", name: "TerminalReaderActionProcessPaymentIntentProcessConfig", form: TerminalReaderActionProcessPaymentIntentProcessConfig::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionProcessPaymentIntentProcessConfig::at(it)) },
    Type { id: "Terminal.Reader.Action.ProcessSetupIntent", name: "TerminalReaderActionProcessSetupIntent", form: TerminalReaderActionProcessSetupIntent::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionProcessSetupIntent::at(it)) },
    Type { id: "Terminal.Reader.Action.ProcessSetupIntent.ProcessConfig", name: "TerminalReaderActionProcessSetupIntentProcessConfig", form: TerminalReaderActionProcessSetupIntentProcessConfig::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionProcessSetupIntentProcessConfig::at(it)) },
    Type { id: "Terminal.Reader.Action.RefundPayment", name: "TerminalReaderActionRefundPayment", form: TerminalReaderActionRefundPayment::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionRefundPayment::at(it)) },
    Type { id: "Terminal.Reader.Action.RefundPayment.RefundPaymentConfig", name: "TerminalReaderActionRefundPaymentRefundPaymentConfig", form: TerminalReaderActionRefundPaymentRefundPaymentConfig::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionRefundPaymentRefundPaymentConfig::at(it)) },
    Type { id: "Terminal.Reader.Action.SetReaderDisplay", name: "TerminalReaderActionSetReaderDisplay", form: TerminalReaderActionSetReaderDisplay::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionSetReaderDisplay::at(it)) },
    Type { id: "Terminal.Reader.Action.SetReaderDisplay.Cart", name: "TerminalReaderActionSetReaderDisplayCart", form: TerminalReaderActionSetReaderDisplayCart::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionSetReaderDisplayCart::at(it)) },
    Type { id: "Terminal.Reader.Action.SetReaderDisplay.Cart.LineItem", name: "TerminalReaderActionSetReaderDisplayCartLineItem", form: TerminalReaderActionSetReaderDisplayCartLineItem::FORM, say: |it| Say::<Accessors>::say(TerminalReaderActionSetReaderDisplayCartLineItem::at(it)) },
    Type { id: "TestHelpers.TestClock", name: "TestHelpersTestClock", form: TestHelpersTestClock::FORM, say: |it| Say::<Accessors>::say(TestHelpersTestClock::at(it)) },
    Type { id: "TestHelpers.TestClock.StatusDetails", name: "TestHelpersTestClockStatusDetails", form: TestHelpersTestClockStatusDetails::FORM, say: |it| Say::<Accessors>::say(TestHelpersTestClockStatusDetails::at(it)) },
    Type { id: "TestHelpers.TestClock.StatusDetails.Advancing", name: "TestHelpersTestClockStatusDetailsAdvancing", form: TestHelpersTestClockStatusDetailsAdvancing::FORM, say: |it| Say::<Accessors>::say(TestHelpersTestClockStatusDetailsAdvancing::at(it)) },
    Type { id: "Thin", name: "Thin", form: Thin::FORM, say: |it| Say::<Accessors>::say(Thin::at(it)) },
    Type { id: "ThreeDSecure.Authentication", name: "ThreeDSecureAuthentication", form: ThreeDSecureAuthentication::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthentication::at(it)) },
    Type { id: "ThreeDSecure.Authentication.AcquirerDetails", name: "ThreeDSecureAuthenticationAcquirerDetails", form: ThreeDSecureAuthenticationAcquirerDetails::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationAcquirerDetails::at(it)) },
    Type { id: "ThreeDSecure.Authentication.Channel", name: "ThreeDSecureAuthenticationChannel", form: ThreeDSecureAuthenticationChannel::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationChannel::at(it)) },
    Type { id: "ThreeDSecure.Authentication.Channel.Browser", name: "ThreeDSecureAuthenticationChannelBrowser", form: ThreeDSecureAuthenticationChannelBrowser::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationChannelBrowser::at(it)) },
    Type { id: "ThreeDSecure.Authentication.Channel.ThreeRI", name: "ThreeDSecureAuthenticationChannelThreeRI", form: ThreeDSecureAuthenticationChannelThreeRI::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationChannelThreeRI::at(it)) },
    Type { id: "ThreeDSecure.Authentication.FlowPreference", name: "ThreeDSecureAuthenticationFlowPreference", form: ThreeDSecureAuthenticationFlowPreference::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationFlowPreference::at(it)) },
    Type { id: "ThreeDSecure.Authentication.FlowPreference.Challenge", name: "ThreeDSecureAuthenticationFlowPreferenceChallenge", form: ThreeDSecureAuthenticationFlowPreferenceChallenge::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationFlowPreferenceChallenge::at(it)) },
    Type { id: "ThreeDSecure.Authentication.FlowPreference.DataShare", name: "ThreeDSecureAuthenticationFlowPreferenceDataShare", form: ThreeDSecureAuthenticationFlowPreferenceDataShare::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationFlowPreferenceDataShare::at(it)) },
    Type { id: "ThreeDSecure.Authentication.FlowPreference.Frictionless", name: "ThreeDSecureAuthenticationFlowPreferenceFrictionless", form: ThreeDSecureAuthenticationFlowPreferenceFrictionless::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationFlowPreferenceFrictionless::at(it)) },
    Type { id: "ThreeDSecure.Authentication.FutureUsage", name: "ThreeDSecureAuthenticationFutureUsage", form: ThreeDSecureAuthenticationFutureUsage::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationFutureUsage::at(it)) },
    Type { id: "ThreeDSecure.Authentication.FutureUsage.Installment", name: "ThreeDSecureAuthenticationFutureUsageInstallment", form: ThreeDSecureAuthenticationFutureUsageInstallment::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationFutureUsageInstallment::at(it)) },
    Type { id: "ThreeDSecure.Authentication.FutureUsage.Recurring", name: "ThreeDSecureAuthenticationFutureUsageRecurring", form: ThreeDSecureAuthenticationFutureUsageRecurring::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationFutureUsageRecurring::at(it)) },
    Type { id: "ThreeDSecure.Authentication.OutcomeDetails", name: "ThreeDSecureAuthenticationOutcomeDetails", form: ThreeDSecureAuthenticationOutcomeDetails::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationOutcomeDetails::at(it)) },
    Type { id: "ThreeDSecure.Authentication.OutcomeDetails.NetworkDetails", name: "ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails", form: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails::at(it)) },
    Type { id: "ThreeDSecure.Authentication.OutcomeDetails.NetworkDetails.CartesBancaires", name: "ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires", form: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires::at(it)) },
    Type { id: "ThreeDSecure.Authentication.ShippingAddress", name: "ThreeDSecureAuthenticationShippingAddress", form: ThreeDSecureAuthenticationShippingAddress::FORM, say: |it| Say::<Accessors>::say(ThreeDSecureAuthenticationShippingAddress::at(it)) },
    Type { id: "Plan.Tier", name: "Tier", form: Tier::FORM, say: |it| Say::<Accessors>::say(Tier::at(it)) },
    Type { id: "Terminal.Reader.Action.CollectPaymentMethod.CollectConfig.Tipping", name: "Tipping", form: Tipping::FORM, say: |it| Say::<Accessors>::say(Tipping::at(it)) },
    Type { id: "Topup", name: "Topup", form: Topup::FORM, say: |it| Say::<Accessors>::say(Topup::at(it)) },
    Type { id: "Topup.PaymentMethodOptions", name: "TopupPaymentMethodOptions", form: TopupPaymentMethodOptions::FORM, say: |it| Say::<Accessors>::say(TopupPaymentMethodOptions::at(it)) },
    Type { id: "Topup.PaymentMethodOptions.UsBankAccount", name: "TopupPaymentMethodOptionsUsBankAccount", form: TopupPaymentMethodOptionsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(TopupPaymentMethodOptionsUsBankAccount::at(it)) },
    Type { id: "Account.Settings.Treasury.TosAcceptance", name: "TosAcceptance", form: TosAcceptance::FORM, say: |it| Say::<Accessors>::say(TosAcceptance::at(it)) },
    Type { id: "Quote.TotalDetails", name: "TotalDetails", form: TotalDetails::FORM, say: |it| Say::<Accessors>::say(TotalDetails::at(it)) },
    Type { id: "Quote.TotalDetails.Breakdown", name: "TotalDetailsBreakdown", form: TotalDetailsBreakdown::FORM, say: |it| Say::<Accessors>::say(TotalDetailsBreakdown::at(it)) },
    Type { id: "Invoice.TotalTax", name: "TotalTax", form: TotalTax::FORM, say: |it| Say::<Accessors>::say(TotalTax::at(it)) },
    Type { id: "Treasury.OutboundPayment.TrackingDetails", name: "TrackingDetails", form: TrackingDetails::FORM, say: |it| Say::<Accessors>::say(TrackingDetails::at(it)) },
    Type { id: "Treasury.OutboundPayment.TrackingDetails.Ach", name: "TrackingDetailsAch", form: TrackingDetailsAch::FORM, say: |it| Say::<Accessors>::say(TrackingDetailsAch::at(it)) },
    Type { id: "Treasury.OutboundPayment.TrackingDetails.UsDomesticWire", name: "TrackingDetailsUsDomesticWire", form: TrackingDetailsUsDomesticWire::FORM, say: |it| Say::<Accessors>::say(TrackingDetailsUsDomesticWire::at(it)) },
    Type { id: "Transfer", name: "Transfer", form: Transfer::FORM, say: |it| Say::<Accessors>::say(Transfer::at(it)) },
    Type { id: "TransferReversal", name: "TransferReversal", form: TransferReversal::FORM, say: |it| Say::<Accessors>::say(TransferReversal::at(it)) },
    Type { id: "Treasury.CreditReversal", name: "TreasuryCreditReversal", form: TreasuryCreditReversal::FORM, say: |it| Say::<Accessors>::say(TreasuryCreditReversal::at(it)) },
    Type { id: "Treasury.CreditReversal.StatusTransitions", name: "TreasuryCreditReversalStatusTransitions", form: TreasuryCreditReversalStatusTransitions::FORM, say: |it| Say::<Accessors>::say(TreasuryCreditReversalStatusTransitions::at(it)) },
    Type { id: "Treasury.DebitReversal", name: "TreasuryDebitReversal", form: TreasuryDebitReversal::FORM, say: |it| Say::<Accessors>::say(TreasuryDebitReversal::at(it)) },
    Type { id: "Treasury.DebitReversal.LinkedFlows", name: "TreasuryDebitReversalLinkedFlows", form: TreasuryDebitReversalLinkedFlows::FORM, say: |it| Say::<Accessors>::say(TreasuryDebitReversalLinkedFlows::at(it)) },
    Type { id: "Treasury.DebitReversal.StatusTransitions", name: "TreasuryDebitReversalStatusTransitions", form: TreasuryDebitReversalStatusTransitions::FORM, say: |it| Say::<Accessors>::say(TreasuryDebitReversalStatusTransitions::at(it)) },
    Type { id: "Treasury.FinancialAccount", name: "TreasuryFinancialAccount", form: TreasuryFinancialAccount::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccount::at(it)) },
    Type { id: "Treasury.FinancialAccount.Balance", name: "TreasuryFinancialAccountBalance", form: TreasuryFinancialAccountBalance::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountBalance::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures", name: "TreasuryFinancialAccountFeatures", form: TreasuryFinancialAccountFeatures::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFeatures::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.CardIssuing", name: "TreasuryFinancialAccountFeaturesCardIssuing", form: TreasuryFinancialAccountFeaturesCardIssuing::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFeaturesCardIssuing::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.DepositInsurance", name: "TreasuryFinancialAccountFeaturesDepositInsurance", form: TreasuryFinancialAccountFeaturesDepositInsurance::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFeaturesDepositInsurance::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.FinancialAddresses", name: "TreasuryFinancialAccountFeaturesFinancialAddresses", form: TreasuryFinancialAccountFeaturesFinancialAddresses::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFeaturesFinancialAddresses::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.FinancialAddresses.Aba", name: "TreasuryFinancialAccountFeaturesFinancialAddressesAba", form: TreasuryFinancialAccountFeaturesFinancialAddressesAba::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFeaturesFinancialAddressesAba::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.InboundTransfers", name: "TreasuryFinancialAccountFeaturesInboundTransfers", form: TreasuryFinancialAccountFeaturesInboundTransfers::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFeaturesInboundTransfers::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.IntraStripeFlows", name: "TreasuryFinancialAccountFeaturesIntraStripeFlows", form: TreasuryFinancialAccountFeaturesIntraStripeFlows::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFeaturesIntraStripeFlows::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.OutboundPayments", name: "TreasuryFinancialAccountFeaturesOutboundPayments", form: TreasuryFinancialAccountFeaturesOutboundPayments::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFeaturesOutboundPayments::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.OutboundTransfers", name: "TreasuryFinancialAccountFeaturesOutboundTransfers", form: TreasuryFinancialAccountFeaturesOutboundTransfers::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFeaturesOutboundTransfers::at(it)) },
    Type { id: "Treasury.FinancialAccount.FinancialAddress", name: "TreasuryFinancialAccountFinancialAddress", form: TreasuryFinancialAccountFinancialAddress::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFinancialAddress::at(it)) },
    Type { id: "Treasury.FinancialAccount.FinancialAddress.Aba", name: "TreasuryFinancialAccountFinancialAddressAba", form: TreasuryFinancialAccountFinancialAddressAba::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountFinancialAddressAba::at(it)) },
    Type { id: "Treasury.FinancialAccount.PlatformRestrictions", name: "TreasuryFinancialAccountPlatformRestrictions", form: TreasuryFinancialAccountPlatformRestrictions::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountPlatformRestrictions::at(it)) },
    Type { id: "Treasury.FinancialAccount.StatusDetails", name: "TreasuryFinancialAccountStatusDetails", form: TreasuryFinancialAccountStatusDetails::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountStatusDetails::at(it)) },
    Type { id: "Treasury.FinancialAccount.StatusDetails.Closed", name: "TreasuryFinancialAccountStatusDetailsClosed", form: TreasuryFinancialAccountStatusDetailsClosed::FORM, say: |it| Say::<Accessors>::say(TreasuryFinancialAccountStatusDetailsClosed::at(it)) },
    Type { id: "Treasury.InboundTransfer", name: "TreasuryInboundTransfer", form: TreasuryInboundTransfer::FORM, say: |it| Say::<Accessors>::say(TreasuryInboundTransfer::at(it)) },
    Type { id: "Treasury.InboundTransfer.FailureDetails", name: "TreasuryInboundTransferFailureDetails", form: TreasuryInboundTransferFailureDetails::FORM, say: |it| Say::<Accessors>::say(TreasuryInboundTransferFailureDetails::at(it)) },
    Type { id: "Treasury.InboundTransfer.LinkedFlows", name: "TreasuryInboundTransferLinkedFlows", form: TreasuryInboundTransferLinkedFlows::FORM, say: |it| Say::<Accessors>::say(TreasuryInboundTransferLinkedFlows::at(it)) },
    Type { id: "Treasury.InboundTransfer.OriginPaymentMethodDetails", name: "TreasuryInboundTransferOriginPaymentMethodDetails", form: TreasuryInboundTransferOriginPaymentMethodDetails::FORM, say: |it| Say::<Accessors>::say(TreasuryInboundTransferOriginPaymentMethodDetails::at(it)) },
    Type { id: "Treasury.InboundTransfer.OriginPaymentMethodDetails.BillingDetails", name: "TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails", form: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails::FORM, say: |it| Say::<Accessors>::say(TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails::at(it)) },
    Type { id: "Treasury.InboundTransfer.OriginPaymentMethodDetails.UsBankAccount", name: "TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount", form: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount::FORM, say: |it| Say::<Accessors>::say(TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount::at(it)) },
    Type { id: "Treasury.InboundTransfer.StatusTransitions", name: "TreasuryInboundTransferStatusTransitions", form: TreasuryInboundTransferStatusTransitions::FORM, say: |it| Say::<Accessors>::say(TreasuryInboundTransferStatusTransitions::at(it)) },
    Type { id: "Treasury.OutboundPayment", name: "TreasuryOutboundPayment", form: TreasuryOutboundPayment::FORM, say: |it| Say::<Accessors>::say(TreasuryOutboundPayment::at(it)) },
    Type { id: "Treasury.OutboundPayment.EndUserDetails", name: "TreasuryOutboundPaymentEndUserDetails", form: TreasuryOutboundPaymentEndUserDetails::FORM, say: |it| Say::<Accessors>::say(TreasuryOutboundPaymentEndUserDetails::at(it)) },
    Type { id: "Treasury.OutboundPayment.StatusTransitions", name: "TreasuryOutboundPaymentStatusTransitions", form: TreasuryOutboundPaymentStatusTransitions::FORM, say: |it| Say::<Accessors>::say(TreasuryOutboundPaymentStatusTransitions::at(it)) },
    Type { id: "Treasury.OutboundTransfer", name: "TreasuryOutboundTransfer", form: TreasuryOutboundTransfer::FORM, say: |it| Say::<Accessors>::say(TreasuryOutboundTransfer::at(it)) },
    Type { id: "Treasury.ReceivedCredit", name: "TreasuryReceivedCredit", form: TreasuryReceivedCredit::FORM, say: |it| Say::<Accessors>::say(TreasuryReceivedCredit::at(it)) },
    Type { id: "Treasury.ReceivedCredit.LinkedFlows", name: "TreasuryReceivedCreditLinkedFlows", form: TreasuryReceivedCreditLinkedFlows::FORM, say: |it| Say::<Accessors>::say(TreasuryReceivedCreditLinkedFlows::at(it)) },
    Type { id: "Treasury.ReceivedCredit.LinkedFlows.SourceFlowDetails", name: "TreasuryReceivedCreditLinkedFlowsSourceFlowDetails", form: TreasuryReceivedCreditLinkedFlowsSourceFlowDetails::FORM, say: |it| Say::<Accessors>::say(TreasuryReceivedCreditLinkedFlowsSourceFlowDetails::at(it)) },
    Type { id: "Treasury.ReceivedDebit", name: "TreasuryReceivedDebit", form: TreasuryReceivedDebit::FORM, say: |it| Say::<Accessors>::say(TreasuryReceivedDebit::at(it)) },
    Type { id: "Treasury.ReceivedDebit.LinkedFlows", name: "TreasuryReceivedDebitLinkedFlows", form: TreasuryReceivedDebitLinkedFlows::FORM, say: |it| Say::<Accessors>::say(TreasuryReceivedDebitLinkedFlows::at(it)) },
    Type { id: "Treasury.Transaction", name: "TreasuryTransaction", form: TreasuryTransaction::FORM, say: |it| Say::<Accessors>::say(TreasuryTransaction::at(it)) },
    Type { id: "Treasury.TransactionEntry", name: "TreasuryTransactionEntry", form: TreasuryTransactionEntry::FORM, say: |it| Say::<Accessors>::say(TreasuryTransactionEntry::at(it)) },
    Type { id: "Treasury.Transaction.StatusTransitions", name: "TreasuryTransactionStatusTransitions", form: TreasuryTransactionStatusTransitions::FORM, say: |it| Say::<Accessors>::say(TreasuryTransactionStatusTransitions::at(it)) },
    Type { id: "PaymentMethod.Upi", name: "Upi", form: Upi::FORM, say: |it| Say::<Accessors>::say(Upi::at(it)) },
    Type { id: "Treasury.FinancialAccountFeatures.OutboundPayments.UsDomesticWire", name: "UsDomesticWire", form: UsDomesticWire::FORM, say: |it| Say::<Accessors>::say(UsDomesticWire::at(it)) },
    Type { id: "V1BillingMeterErrorReportTriggered", name: "V1BillingMeterErrorReportTriggered", form: V1BillingMeterErrorReportTriggered::FORM, say: |it| Say::<Accessors>::say(V1BillingMeterErrorReportTriggered::at(it)) },
    Type { id: "V1BillingMeterNoMeterFound", name: "V1BillingMeterNoMeterFound", form: V1BillingMeterNoMeterFound::FORM, say: |it| Say::<Accessors>::say(V1BillingMeterNoMeterFound::at(it)) },
    Type { id: "V1InvoiceUpcoming", name: "V1InvoiceUpcoming", form: V1InvoiceUpcoming::FORM, say: |it| Say::<Accessors>::say(V1InvoiceUpcoming::at(it)) },
    Type { id: "V2CoreAccountConfigurationCustomerCapabilityStatusUpdated", name: "V2CoreAccountConfigurationCustomerCapabilityStatusUpdated", form: V2CoreAccountConfigurationCustomerCapabilityStatusUpdated::FORM, say: |it| Say::<Accessors>::say(V2CoreAccountConfigurationCustomerCapabilityStatusUpdated::at(it)) },
    Type { id: "V2CoreAccountConfigurationMerchantCapabilityStatusUpdated", name: "V2CoreAccountConfigurationMerchantCapabilityStatusUpdated", form: V2CoreAccountConfigurationMerchantCapabilityStatusUpdated::FORM, say: |it| Say::<Accessors>::say(V2CoreAccountConfigurationMerchantCapabilityStatusUpdated::at(it)) },
    Type { id: "V2CoreAccountConfigurationRecipientCapabilityStatusUpdated", name: "V2CoreAccountConfigurationRecipientCapabilityStatusUpdated", form: V2CoreAccountConfigurationRecipientCapabilityStatusUpdated::FORM, say: |it| Say::<Accessors>::say(V2CoreAccountConfigurationRecipientCapabilityStatusUpdated::at(it)) },
    Type { id: "V2CoreAccountLinkReturned", name: "V2CoreAccountLinkReturned", form: V2CoreAccountLinkReturned::FORM, say: |it| Say::<Accessors>::say(V2CoreAccountLinkReturned::at(it)) },
    Type { id: "V2CoreAccountPersonCreated", name: "V2CoreAccountPersonCreated", form: V2CoreAccountPersonCreated::FORM, say: |it| Say::<Accessors>::say(V2CoreAccountPersonCreated::at(it)) },
    Type { id: "V2CoreAccountPersonDeleted", name: "V2CoreAccountPersonDeleted", form: V2CoreAccountPersonDeleted::FORM, say: |it| Say::<Accessors>::say(V2CoreAccountPersonDeleted::at(it)) },
    Type { id: "V2CoreAccountPersonUpdated", name: "V2CoreAccountPersonUpdated", form: V2CoreAccountPersonUpdated::FORM, say: |it| Say::<Accessors>::say(V2CoreAccountPersonUpdated::at(it)) },
    Type { id: "V2MoneyManagementInboundTransferAvailable", name: "V2MoneyManagementInboundTransferAvailable", form: V2MoneyManagementInboundTransferAvailable::FORM, say: |it| Say::<Accessors>::say(V2MoneyManagementInboundTransferAvailable::at(it)) },
    Type { id: "V2MoneyManagementReceivedCreditAvailable", name: "V2MoneyManagementReceivedCreditAvailable", form: V2MoneyManagementReceivedCreditAvailable::FORM, say: |it| Say::<Accessors>::say(V2MoneyManagementReceivedCreditAvailable::at(it)) },
    Type { id: "V2MoneyManagementTransactionCreated", name: "V2MoneyManagementTransactionCreated", form: V2MoneyManagementTransactionCreated::FORM, say: |it| Say::<Accessors>::say(V2MoneyManagementTransactionCreated::at(it)) },
    Type { id: "V2MoneyManagementTransactionUpdated", name: "V2MoneyManagementTransactionUpdated", form: V2MoneyManagementTransactionUpdated::FORM, say: |it| Say::<Accessors>::say(V2MoneyManagementTransactionUpdated::at(it)) },
    Type { id: "Person.Verification.Document", name: "VerificationDocument", form: VerificationDocument::FORM, say: |it| Say::<Accessors>::say(VerificationDocument::at(it)) },
    Type { id: "CustomerSource", name: "CustomerSource", form: CustomerSource::FORM, say: |it| Say::<Accessors>::say(CustomerSource::at(it)) },
    Type { id: "ExternalAccount", name: "ExternalAccount", form: ExternalAccount::FORM, say: |it| Say::<Accessors>::say(ExternalAccount::at(it)) },
];
