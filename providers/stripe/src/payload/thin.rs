//! `thin`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `reason` of [`V1BillingMeterErrorReportTriggered`], `reason` of [`V1BillingMeterNoMeterFound`].
    MeterErrorReason = 480 {
        /// `error_count`: an integer, in every payload of today's schema.
        error_count: Option<i64> = opt_integer 600,
        /// `error_types`: a list, each an object, [`MeterErrorType`], in every payload of today's schema.
        error_types: List<'a, MeterErrorType<'a>> = all 602,
    }

    /// `error_types` of [`MeterErrorReason`].
    MeterErrorType = 481 {
        /// `code`: a text out of [`MeterErrorTypeCode`], in every payload of today's schema.
        code: Option<MeterErrorTypeCode<'a>> = opt 350,
        /// `error_count`: an integer, in every payload of today's schema.
        error_count: Option<i64> = opt_integer 600,
        /// `sample_errors`: a list, each an object, [`MeterSampleError`], in every payload of today's schema.
        sample_errors: List<'a, MeterSampleError<'a>> = all 1462,
    }

    /// `sample_errors` of [`MeterErrorType`].
    MeterSampleError = 482 {
        /// `error_message`: a text, in every payload of today's schema.
        error_message: Option<&'a str> = opt_text 601,
        /// `request`: an object, [`MeterSampleErrorRequest`], in every payload of today's schema.
        request: Option<MeterSampleErrorRequest<'a>> = opt 1392,
    }

    /// `request` of [`MeterSampleError`].
    MeterSampleErrorRequest = 483 {
        /// `identifier`: a text, in every payload of today's schema.
        identifier: Option<&'a str> = opt_text 772,
    }

    /// The `data` of `v1.billing.meter.error_report_triggered`.
    V1BillingMeterErrorReportTriggered = 1141 {
        /// `developer_message_summary`: a text, in every payload of today's schema.
        developer_message_summary: Option<&'a str> = opt_text 521,
        /// `reason`: an object, [`MeterErrorReason`], in every payload of today's schema.
        reason: Option<MeterErrorReason<'a>> = opt 1300,
        /// `validation_end`: a text, in every payload of today's schema.
        validation_end: Option<&'a str> = opt_text 1811,
        /// `validation_start`: a text, in every payload of today's schema.
        validation_start: Option<&'a str> = opt_text 1812,
    }

    /// The `data` of `v1.billing.meter.no_meter_found`.
    V1BillingMeterNoMeterFound = 1142 {
        /// `developer_message_summary`: a text, in every payload of today's schema.
        developer_message_summary: Option<&'a str> = opt_text 521,
        /// `reason`: an object, [`MeterErrorReason`], in every payload of today's schema.
        reason: Option<MeterErrorReason<'a>> = opt 1300,
        /// `validation_end`: a text, in every payload of today's schema.
        validation_end: Option<&'a str> = opt_text 1811,
        /// `validation_start`: a text, in every payload of today's schema.
        validation_start: Option<&'a str> = opt_text 1812,
    }

    /// The `data` of `v1.invoice.upcoming`.
    V1InvoiceUpcoming = 1143 {
        /// `customer`: a text, in every payload of today's schema.
        customer: Option<&'a str> = opt_text 425,
        /// `subscription`: a text, or absent.
        subscription: Option<&'a str> = opt_text 1611,
    }

    /// The `data` of `v2.core.account[configuration.customer].capability_status_updated`.
    V2CoreAccountConfigurationCustomerCapabilityStatusUpdated = 1144 {
        /// `updated_capability`: a text out of [`V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedUpdatedCapability`], in every payload of today's schema.
        updated_capability: Option<V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedUpdatedCapability<'a>> = opt 1782,
    }

    /// The `data` of `v2.core.account[configuration.merchant].capability_status_updated`.
    V2CoreAccountConfigurationMerchantCapabilityStatusUpdated = 1145 {
        /// `updated_capability`: a text out of [`V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedUpdatedCapability`], in every payload of today's schema.
        updated_capability: Option<V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedUpdatedCapability<'a>> = opt 1782,
    }

    /// The `data` of `v2.core.account[configuration.recipient].capability_status_updated`.
    V2CoreAccountConfigurationRecipientCapabilityStatusUpdated = 1146 {
        /// `updated_capability`: a text out of [`V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedUpdatedCapability`], in every payload of today's schema.
        updated_capability: Option<V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedUpdatedCapability<'a>> = opt 1782,
    }

    /// The `data` of `v2.core.account_link.returned`.
    V2CoreAccountLinkReturned = 1147 {
        /// `account_id`: a text, in every payload of today's schema.
        account_id: Option<&'a str> = opt_text 11,
        /// `configurations`: a list, each a text out of [`V2CoreAccountLinkReturnedConfigurations`], in every payload of today's schema.
        configurations: List<'a, V2CoreAccountLinkReturnedConfigurations<'a>> = all 371,
        /// `use_case`: a text out of [`V2CoreAccountLinkReturnedUseCase`], in every payload of today's schema.
        use_case: Option<V2CoreAccountLinkReturnedUseCase<'a>> = opt 1800,
    }

    /// The `data` of `v2.core.account_person.created`.
    V2CoreAccountPersonCreated = 1148 {
        /// `account_id`: a text, in every payload of today's schema.
        account_id: Option<&'a str> = opt_text 11,
    }

    /// The `data` of `v2.core.account_person.deleted`.
    V2CoreAccountPersonDeleted = 1149 {
        /// `account_id`: a text, in every payload of today's schema.
        account_id: Option<&'a str> = opt_text 11,
    }

    /// The `data` of `v2.core.account_person.updated`.
    V2CoreAccountPersonUpdated = 1150 {
        /// `account_id`: a text, in every payload of today's schema.
        account_id: Option<&'a str> = opt_text 11,
    }

    /// The `data` of `v2.money_management.inbound_transfer.available`.
    V2MoneyManagementInboundTransferAvailable = 1151 {
        /// `transaction_id`: a text, in every payload of today's schema.
        transaction_id: Option<&'a str> = opt_text 1727,
    }

    /// The `data` of `v2.money_management.received_credit.available`.
    V2MoneyManagementReceivedCreditAvailable = 1152 {
        /// `transaction_id`: a text, in every payload of today's schema.
        transaction_id: Option<&'a str> = opt_text 1727,
    }

    /// The `data` of `v2.money_management.transaction.created`.
    V2MoneyManagementTransactionCreated = 1153 {
        /// `treasury_transaction`: a text, or absent.
        treasury_transaction: Option<&'a str> = opt_text 1747,
        /// `v1_id`: a text, or absent.
        v1_id: Option<&'a str> = opt_text 1809,
    }

    /// The `data` of `v2.money_management.transaction.updated`.
    V2MoneyManagementTransactionUpdated = 1154 {
        /// `treasury_transaction`: a text, or absent.
        treasury_transaction: Option<&'a str> = opt_text 1747,
    }
}

webhook_payload::names! {
    'a;

    /// `code` of [`MeterErrorType`].
    MeterErrorTypeCode {
        ArchivedMeter = "archived_meter",
        MeterEventCustomerNotFound = "meter_event_customer_not_found",
        MeterEventDimensionCountTooHigh = "meter_event_dimension_count_too_high",
        MeterEventInvalidValue = "meter_event_invalid_value",
        MeterEventNoCustomerDefined = "meter_event_no_customer_defined",
        MeterEventValueTooManyDigits = "meter_event_value_too_many_digits",
        MissingDimensionPayloadKeys = "missing_dimension_payload_keys",
        NoMeter = "no_meter",
        TimestampInFuture = "timestamp_in_future",
        TimestampTooFarInPast = "timestamp_too_far_in_past",
    }

    /// `updated_capability` of [`V2CoreAccountConfigurationCustomerCapabilityStatusUpdated`].
    V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedUpdatedCapability {
        AutomaticIndirectTax = "automatic_indirect_tax",
    }

    /// `updated_capability` of [`V2CoreAccountConfigurationMerchantCapabilityStatusUpdated`].
    V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedUpdatedCapability {
        AchDebitPayments = "ach_debit_payments",
        AcssDebitPayments = "acss_debit_payments",
        AffirmPayments = "affirm_payments",
        AfterpayClearpayPayments = "afterpay_clearpay_payments",
        AlmaPayments = "alma_payments",
        AmazonPayPayments = "amazon_pay_payments",
        AuBecsDebitPayments = "au_becs_debit_payments",
        BacsDebitPayments = "bacs_debit_payments",
        BancontactPayments = "bancontact_payments",
        BlikPayments = "blik_payments",
        BlikRecurringPayments = "blik_recurring_payments",
        BoletoPayments = "boleto_payments",
        CardPayments = "card_payments",
        CartesBancairesPayments = "cartes_bancaires_payments",
        CashappPayments = "cashapp_payments",
        EpsPayments = "eps_payments",
        FpxPayments = "fpx_payments",
        GbBankTransferPayments = "gb_bank_transfer_payments",
        GrabpayPayments = "grabpay_payments",
        IdealPayments = "ideal_payments",
        JcbPayments = "jcb_payments",
        JpBankTransferPayments = "jp_bank_transfer_payments",
        KakaoPayPayments = "kakao_pay_payments",
        KlarnaPayments = "klarna_payments",
        KonbiniPayments = "konbini_payments",
        KrCardPayments = "kr_card_payments",
        LinkPayments = "link_payments",
        MobilepayPayments = "mobilepay_payments",
        MultibancoPayments = "multibanco_payments",
        MxBankTransferPayments = "mx_bank_transfer_payments",
        NaverPayPayments = "naver_pay_payments",
        OxxoPayments = "oxxo_payments",
        P24Payments = "p24_payments",
        PayByBankPayments = "pay_by_bank_payments",
        PaycoPayments = "payco_payments",
        PaynowPayments = "paynow_payments",
        PromptpayPayments = "promptpay_payments",
        RevolutPayPayments = "revolut_pay_payments",
        SamsungPayPayments = "samsung_pay_payments",
        SatispayPayments = "satispay_payments",
        SepaBankTransferPayments = "sepa_bank_transfer_payments",
        SepaDebitPayments = "sepa_debit_payments",
        SequraPayments = "sequra_payments",
        StripeBalancePayouts = "stripe_balance.payouts",
        SunbitPayments = "sunbit_payments",
        SwishPayments = "swish_payments",
        TwintPayments = "twint_payments",
        UsBankTransferPayments = "us_bank_transfer_payments",
        ZipPayments = "zip_payments",
    }

    /// `updated_capability` of [`V2CoreAccountConfigurationRecipientCapabilityStatusUpdated`].
    V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedUpdatedCapability {
        BankAccountsAch = "bank_accounts.ach",
        BankAccountsFedwire = "bank_accounts.fedwire",
        BankAccountsFps = "bank_accounts.fps",
        BankAccountsLocal = "bank_accounts.local",
        BankAccountsRtp = "bank_accounts.rtp",
        BankAccountsSepa = "bank_accounts.sepa",
        BankAccountsSwift = "bank_accounts.swift",
        BankAccountsWire = "bank_accounts.wire",
        Cards = "cards",
        StripeTransfers = "stripe.transfers",
        StripeBalancePayouts = "stripe_balance.payouts",
        StripeBalanceStripeTransfers = "stripe_balance.stripe_transfers",
    }

    /// `configurations` of [`V2CoreAccountLinkReturned`].
    V2CoreAccountLinkReturnedConfigurations {
        Customer = "customer",
        Merchant = "merchant",
        Recipient = "recipient",
    }

    /// `use_case` of [`V2CoreAccountLinkReturned`].
    V2CoreAccountLinkReturnedUseCase {
        AccountOnboarding = "account_onboarding",
        AccountUpdate = "account_update",
    }
}
