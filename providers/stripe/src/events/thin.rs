//! What thin events bring.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// The `data` of `v1.billing.meter.error_report_triggered`.
    pub struct V1BillingMeterErrorReportTriggered {
        always {}
        maybe {
            developer_message_summary: String = "developer_message_summary",
            reason: MeterErrorReason = "reason",
            validation_end: String = "validation_end",
            validation_start: String = "validation_start",
        }
    }

    /// The `data` of `v1.billing.meter.no_meter_found`.
    pub struct V1BillingMeterNoMeterFound {
        always {}
        maybe {
            developer_message_summary: String = "developer_message_summary",
            reason: MeterErrorReason = "reason",
            validation_end: String = "validation_end",
            validation_start: String = "validation_start",
        }
    }

    /// Such as `reason` of [`V1BillingMeterErrorReportTriggered`].
    pub struct MeterErrorReason {
        always {}
        maybe {
            error_count: i64 = "error_count",
            error_types: Vec<MeterErrorType> = "error_types",
        }
    }

    /// Such as `error_types` of [`MeterErrorReason`].
    pub struct MeterErrorType {
        always {}
        maybe {
            code: MeterErrorTypeCode = "code",
            error_count: i64 = "error_count",
            sample_errors: Vec<MeterSampleError> = "sample_errors",
        }
    }

    /// Such as `sample_errors` of [`MeterErrorType`].
    pub struct MeterSampleError {
        always {}
        maybe {
            error_message: String = "error_message",
            request: MeterSampleErrorRequest = "request",
        }
    }

    /// Such as `request` of [`MeterSampleError`].
    pub struct MeterSampleErrorRequest {
        always {}
        maybe {
            identifier: String = "identifier",
        }
    }

    /// The `data` of `v1.invoice.upcoming`.
    pub struct V1InvoiceUpcoming {
        always {}
        maybe {
            customer: String = "customer",
            subscription: String = "subscription",
        }
    }

    /// The `data` of `v2.core.account[configuration.customer].capability_status_updated`.
    pub struct V2CoreAccountConfigurationCustomerCapabilityStatusUpdated {
        always {}
        maybe {
            updated_capability: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedUpdatedCapability = "updated_capability",
        }
    }

    /// The `data` of `v2.core.account[configuration.merchant].capability_status_updated`.
    pub struct V2CoreAccountConfigurationMerchantCapabilityStatusUpdated {
        always {}
        maybe {
            updated_capability: V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedUpdatedCapability = "updated_capability",
        }
    }

    /// The `data` of `v2.core.account[configuration.recipient].capability_status_updated`.
    pub struct V2CoreAccountConfigurationRecipientCapabilityStatusUpdated {
        always {}
        maybe {
            updated_capability: V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedUpdatedCapability = "updated_capability",
        }
    }

    /// The `data` of `v2.core.account_link.returned`.
    pub struct V2CoreAccountLinkReturned {
        always {}
        maybe {
            account_id: String = "account_id",
            configurations: Vec<V2CoreAccountLinkReturnedConfigurations> = "configurations",
            use_case: V2CoreAccountLinkReturnedUseCase = "use_case",
        }
    }

    /// The `data` of `v2.core.account_person.created`.
    pub struct V2CoreAccountPersonCreated {
        always {}
        maybe {
            account_id: String = "account_id",
        }
    }

    /// The `data` of `v2.core.account_person.deleted`.
    pub struct V2CoreAccountPersonDeleted {
        always {}
        maybe {
            account_id: String = "account_id",
        }
    }

    /// The `data` of `v2.core.account_person.updated`.
    pub struct V2CoreAccountPersonUpdated {
        always {}
        maybe {
            account_id: String = "account_id",
        }
    }

    /// The `data` of `v2.money_management.inbound_transfer.available`.
    pub struct V2MoneyManagementInboundTransferAvailable {
        always {}
        maybe {
            transaction_id: String = "transaction_id",
        }
    }

    /// The `data` of `v2.money_management.received_credit.available`.
    pub struct V2MoneyManagementReceivedCreditAvailable {
        always {}
        maybe {
            transaction_id: String = "transaction_id",
        }
    }

    /// The `data` of `v2.money_management.transaction.created`.
    pub struct V2MoneyManagementTransactionCreated {
        always {}
        maybe {
            treasury_transaction: String = "treasury_transaction",
            v1_id: String = "v1_id",
        }
    }

    /// The `data` of `v2.money_management.transaction.updated`.
    pub struct V2MoneyManagementTransactionUpdated {
        always {}
        maybe {
            treasury_transaction: String = "treasury_transaction",
        }
    }
}

webhook_payload::names! {
    /// `code` of [`MeterErrorType`].
    pub enum MeterErrorTypeCode {
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
    pub enum V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedUpdatedCapability {
        AutomaticIndirectTax = "automatic_indirect_tax",
    }
    /// `updated_capability` of [`V2CoreAccountConfigurationMerchantCapabilityStatusUpdated`].
    pub enum V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedUpdatedCapability {
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
    pub enum V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedUpdatedCapability {
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
    pub enum V2CoreAccountLinkReturnedConfigurations {
        Customer = "customer",
        Merchant = "merchant",
        Recipient = "recipient",
    }
    /// `use_case` of [`V2CoreAccountLinkReturned`].
    pub enum V2CoreAccountLinkReturnedUseCase {
        AccountOnboarding = "account_onboarding",
        AccountUpdate = "account_update",
    }
}
