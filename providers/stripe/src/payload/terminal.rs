//! `terminal.reader.action_failed`, `terminal.reader.action_succeeded`, `terminal.reader.action_updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `terminal.location`.
    TerminalLocation = 1035 {
        /// `address`: an object, [`Address`], in every payload of today's schema.
        address: Option<Address<'a>> = opt 42,
        /// `address_kana`: an object, [`AddressKana`], or absent.
        address_kana: Option<AddressKana<'a>> = opt 45,
        /// `address_kanji`: an object, [`AddressKanji`], or absent.
        address_kanji: Option<AddressKanji<'a>> = opt 46,
        /// `configuration_overrides`: a text, or absent.
        configuration_overrides: Option<&'a str> = opt_text 370,
        /// `display_name`: a text, in every payload of today's schema.
        display_name: Option<&'a str> = opt_text 543,
        /// `display_name_kana`: a text, or absent.
        display_name_kana: Option<&'a str> = opt_text 544,
        /// `display_name_kanji`: a text, or absent.
        display_name_kanji: Option<&'a str> = opt_text 545,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `terminal.location`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `phone`: a text, or absent.
        phone: Option<&'a str> = opt_text 1202,
    }

    /// `terminal.reader`.
    TerminalReader = 1036 {
        /// `action`: an object, [`TerminalReaderAction`], or absent, or null.
        action: Option<TerminalReaderAction<'a>> = opt 31,
        /// `device_sw_version`: a text, or null.
        device_sw_version: Option<&'a str> = opt_text 524,
        /// `device_type`: a text out of [`TerminalReaderDeviceType`], in every payload of today's schema.
        device_type: Option<TerminalReaderDeviceType<'a>> = opt 526,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `ip_address`: a text, or null.
        ip_address: Option<&'a str> = opt_text 838,
        /// `label`: a text, in every payload of today's schema.
        label: Option<&'a str> = opt_text 878,
        /// `last_seen_at`: a time, or absent, or null.
        last_seen_at: Option<Timestamp> = opt_time 888,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `location`: the id of a [`TerminalLocation`], or the object, or null.
        location: Option<Expandable<'a, TerminalLocation<'a>>> = opt 920,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `terminal.reader`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `serial_number`: a text, in every payload of today's schema.
        serial_number: Option<&'a str> = opt_text 1502,
        /// `status`: a text out of [`TerminalReaderStatus`], or null.
        status: Option<TerminalReaderStatus<'a>> = opt 1592,
    }

    /// `action` of [`TerminalReader`].
    TerminalReaderAction = 1037 {
        /// `api_error`: an object, [`TerminalReaderActionApiError`], or absent, or null.
        api_error: Option<TerminalReaderActionApiError<'a>> = opt 128,
        /// `collect_inputs`: an object, [`TerminalReaderActionCollectInputs`], or absent.
        collect_inputs: Option<TerminalReaderActionCollectInputs<'a>> = opt 353,
        /// `collect_payment_method`: an object, [`TerminalReaderActionCollectPaymentMethod`], or absent.
        collect_payment_method: Option<TerminalReaderActionCollectPaymentMethod<'a>> = opt 354,
        /// `confirm_payment_intent`: an object, [`TerminalReaderActionConfirmPaymentIntent`], or absent.
        confirm_payment_intent: Option<TerminalReaderActionConfirmPaymentIntent<'a>> = opt 373,
        /// `failure_code`: a text, or null.
        failure_code: Option<&'a str> = opt_text 650,
        /// `failure_message`: a text, or null.
        failure_message: Option<&'a str> = opt_text 652,
        /// `print_content`: an object, [`TerminalReaderActionPrintContent`], or absent.
        print_content: Option<TerminalReaderActionPrintContent<'a>> = opt 1249,
        /// `process_payment_intent`: an object, [`TerminalReaderActionProcessPaymentIntent`], or absent.
        process_payment_intent: Option<TerminalReaderActionProcessPaymentIntent<'a>> = opt 1254,
        /// `process_setup_intent`: an object, [`TerminalReaderActionProcessSetupIntent`], or absent.
        process_setup_intent: Option<TerminalReaderActionProcessSetupIntent<'a>> = opt 1255,
        /// `refund_payment`: an object, [`TerminalReaderActionRefundPayment`], or absent.
        refund_payment: Option<TerminalReaderActionRefundPayment<'a>> = opt 1350,
        /// `set_reader_display`: an object, [`TerminalReaderActionSetReaderDisplay`], or absent.
        set_reader_display: Option<TerminalReaderActionSetReaderDisplay<'a>> = opt 1512,
        /// `status`: a text out of [`TerminalReaderActionStatus`], in every payload of today's schema.
        status: Option<TerminalReaderActionStatus<'a>> = opt 1592,
        /// `type`: a text out of [`TerminalReaderActionType`], in every payload of today's schema.
        type_: Option<TerminalReaderActionType<'a>> = opt 1758,
    }

    /// `api_error` of [`TerminalReaderAction`].
    TerminalReaderActionApiError = 1038 {
        /// `advice_code`: a text, or absent.
        advice_code: Option<&'a str> = opt_text 59,
        /// `charge`: a text, or absent.
        charge: Option<&'a str> = opt_text 329,
        /// `code`: a text out of [`TerminalReaderActionApiErrorCode`], or absent.
        code: Option<TerminalReaderActionApiErrorCode<'a>> = opt 350,
        /// `decline_code`: a text, or absent.
        decline_code: Option<&'a str> = opt_text 479,
        /// `doc_url`: a text, or absent.
        doc_url: Option<&'a str> = opt_text 554,
        /// `message`: a text, or absent.
        message: Option<&'a str> = opt_text 959,
        /// `network_advice_code`: a text, or absent.
        network_advice_code: Option<&'a str> = opt_text 1011,
        /// `network_decline_code`: a text, or absent.
        network_decline_code: Option<&'a str> = opt_text 1014,
        /// `param`: a text, or absent.
        param: Option<&'a str> = opt_text 1096,
        /// `payment_intent`: an object, [`PaymentIntent`], or absent.
        payment_intent: Option<PaymentIntent<'a>> = opt 1137,
        /// `payment_method`: an object, [`PaymentMethod`], or absent.
        payment_method: Option<PaymentMethod<'a>> = opt 1140,
        /// `payment_method_type`: a text, or absent.
        payment_method_type: Option<&'a str> = opt_text 1151,
        /// `request_log_url`: a text, or absent.
        request_log_url: Option<&'a str> = opt_text 1397,
        /// `setup_intent`: an object, [`SetupIntent`], or absent.
        setup_intent: Option<SetupIntent<'a>> = opt 1519,
        /// `source`: one of several objects, [`CustomerSource`], or absent.
        source: Option<CustomerSource<'a>> = opt 1556,
        /// `type`: a text out of [`InvoiceLastFinalizationErrorType`], in every payload of today's schema.
        type_: Option<InvoiceLastFinalizationErrorType<'a>> = opt 1758,
    }

    /// `collect_inputs` of [`TerminalReaderAction`].
    TerminalReaderActionCollectInputs = 1039 {
        /// `inputs`: a list, each an object, [`TerminalReaderActionCollectInputsInput`], in every payload of today's schema.
        inputs: List<'a, TerminalReaderActionCollectInputsInput<'a>> = all 803,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 961,
    }

    /// `inputs` of [`TerminalReaderActionCollectInputs`].
    TerminalReaderActionCollectInputsInput = 1040 {
        /// `custom_text`: an object, [`TerminalReaderActionCollectInputsInputCustomText`], or null.
        custom_text: Option<TerminalReaderActionCollectInputsInputCustomText<'a>> = opt 423,
        /// `email`: an object, [`TerminalReaderActionCollectInputsInputEmail`], or absent.
        email: Option<TerminalReaderActionCollectInputsInputEmail<'a>> = opt 575,
        /// `numeric`: an object, [`TerminalReaderActionCollectInputsInputNumeric`], or absent.
        numeric: Option<TerminalReaderActionCollectInputsInputNumeric<'a>> = opt 1037,
        /// `phone`: an object, [`TerminalReaderActionCollectInputsInputPhone`], or absent.
        phone: Option<TerminalReaderActionCollectInputsInputPhone<'a>> = opt 1202,
        /// `required`: a truth value, or null.
        required: Option<bool> = opt_flag 1413,
        /// `selection`: an object, [`TerminalReaderActionCollectInputsInputSelection`], or absent.
        selection: Option<TerminalReaderActionCollectInputsInputSelection<'a>> = opt 1483,
        /// `signature`: an object, [`TerminalReaderActionCollectInputsInputSignature`], or absent.
        signature: Option<TerminalReaderActionCollectInputsInputSignature<'a>> = opt 1542,
        /// `skipped`: a truth value, or absent.
        skipped: Option<bool> = opt_flag 1549,
        /// `text`: an object, [`TerminalReaderActionCollectInputsInputText`], or absent.
        text: Option<TerminalReaderActionCollectInputsInputText<'a>> = opt 1685,
        /// `toggles`: a list, each an object, [`TerminalReaderActionCollectInputsInputToggle`], or null.
        toggles: List<'a, TerminalReaderActionCollectInputsInputToggle<'a>> = all 1702,
        /// `type`: a text out of [`TerminalReaderActionCollectInputsInputType`], in every payload of today's schema.
        type_: Option<TerminalReaderActionCollectInputsInputType<'a>> = opt 1758,
    }

    /// `custom_text` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputCustomText = 1041 {
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 511,
        /// `skip_button`: a text, or null.
        skip_button: Option<&'a str> = opt_text 1547,
        /// `submit_button`: a text, or null.
        submit_button: Option<&'a str> = opt_text 1609,
        /// `title`: a text, or null.
        title: Option<&'a str> = opt_text 1700,
    }

    /// `email` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputEmail = 1042 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt_text 1813,
    }

    /// `numeric` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputNumeric = 1043 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt_text 1813,
    }

    /// `phone` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputPhone = 1044 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt_text 1813,
    }

    /// `selection` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputSelection = 1045 {
        /// `choices`: a list, each an object, [`TerminalReaderActionCollectInputsInputSelectionChoice`], in every payload of today's schema.
        choices: List<'a, TerminalReaderActionCollectInputsInputSelectionChoice<'a>> = all 340,
        /// `id`: a text, or null.
        id: Option<&'a str> = opt_text 764,
        /// `text`: a text, or null.
        text: Option<&'a str> = opt_text 1685,
    }

    /// `choices` of [`TerminalReaderActionCollectInputsInputSelection`].
    TerminalReaderActionCollectInputsInputSelectionChoice = 1046 {
        /// `id`: a text, or null.
        id: Option<&'a str> = opt_text 764,
        /// `style`: a text out of [`TerminalReaderActionCollectInputsInputSelectionChoiceStyle`], or null.
        style: Option<TerminalReaderActionCollectInputsInputSelectionChoiceStyle<'a>> = opt 1604,
        /// `text`: a text, in every payload of today's schema.
        text: Option<&'a str> = opt_text 1685,
    }

    /// `signature` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputSignature = 1047 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt_text 1813,
    }

    /// `text` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputText = 1048 {
        /// `value`: a text, or null.
        value: Option<&'a str> = opt_text 1813,
    }

    /// `toggles` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputToggle = 1049 {
        /// `default_value`: a text out of [`TerminalReaderActionCollectInputsInputToggleDefaultValue`], or null.
        default_value: Option<TerminalReaderActionCollectInputsInputToggleDefaultValue<'a>> = opt 497,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 511,
        /// `title`: a text, or null.
        title: Option<&'a str> = opt_text 1700,
        /// `value`: a text out of [`TerminalReaderActionCollectInputsInputToggleValue`], or null.
        value: Option<TerminalReaderActionCollectInputsInputToggleValue<'a>> = opt 1813,
    }

    /// `collect_payment_method` of [`TerminalReaderAction`].
    TerminalReaderActionCollectPaymentMethod = 1050 {
        /// `collect_config`: an object, [`TerminalReaderActionCollectPaymentMethodCollectConfig`], or absent.
        collect_config: Option<TerminalReaderActionCollectPaymentMethodCollectConfig<'a>> = opt 352,
        /// `payment_intent`: the id of a [`PaymentIntent`], or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a, PaymentIntent<'a>>> = opt 1137,
        /// `payment_method`: an object, [`PaymentMethod`], or absent.
        payment_method: Option<PaymentMethod<'a>> = opt 1140,
    }

    /// `collect_config` of [`TerminalReaderActionCollectPaymentMethod`].
    TerminalReaderActionCollectPaymentMethodCollectConfig = 1051 {
        /// `enable_customer_cancellation`: a truth value, or absent.
        enable_customer_cancellation: Option<bool> = opt_flag 580,
        /// `skip_tipping`: a truth value, or absent.
        skip_tipping: Option<bool> = opt_flag 1548,
        /// `tipping`: an object, [`Tipping`], or absent.
        tipping: Option<Tipping<'a>> = opt 1699,
    }

    /// `confirm_payment_intent` of [`TerminalReaderAction`].
    TerminalReaderActionConfirmPaymentIntent = 1052 {
        /// `confirm_config`: an object, [`TerminalReaderActionConfirmPaymentIntentConfirmConfig`], or absent.
        confirm_config: Option<TerminalReaderActionConfirmPaymentIntentConfirmConfig<'a>> = opt 372,
        /// `payment_intent`: the id of a [`PaymentIntent`], or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a, PaymentIntent<'a>>> = opt 1137,
    }

    /// `confirm_config` of [`TerminalReaderActionConfirmPaymentIntent`].
    TerminalReaderActionConfirmPaymentIntentConfirmConfig = 1053 {
        /// `return_url`: a text, or absent.
        return_url: Option<&'a str> = opt_text 1437,
    }

    /// `print_content` of [`TerminalReaderAction`].
    TerminalReaderActionPrintContent = 1054 {
        /// `image`: an object, [`TerminalReaderActionPrintContentImage`], or absent.
        image: Option<TerminalReaderActionPrintContentImage<'a>> = opt 776,
        /// `type`: a text out of [`TerminalReaderActionPrintContentType`], in every payload of today's schema.
        type_: Option<TerminalReaderActionPrintContentType<'a>> = opt 1758,
    }

    /// `image` of [`TerminalReaderActionPrintContent`].
    TerminalReaderActionPrintContentImage = 1055 {
        /// `created_at`: a time, in every payload of today's schema.
        created_at: Option<Timestamp> = opt_time 393,
        /// `filename`: a text, in every payload of today's schema.
        filename: Option<&'a str> = opt_text 666,
        /// `size`: an integer, in every payload of today's schema.
        size: Option<i64> = opt_integer 1546,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 1758,
    }

    /// `process_payment_intent` of [`TerminalReaderAction`].
    TerminalReaderActionProcessPaymentIntent = 1056 {
        /// `payment_intent`: the id of a [`PaymentIntent`], or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a, PaymentIntent<'a>>> = opt 1137,
        /// `process_config`: an object, [`TerminalReaderActionProcessPaymentIntentProcessConfig`], or absent.
        process_config: Option<TerminalReaderActionProcessPaymentIntentProcessConfig<'a>> = opt 1253,
    }

    /// `process_config` of [`TerminalReaderActionProcessPaymentIntent`].
    TerminalReaderActionProcessPaymentIntentProcessConfig = 1057 {
        /// `enable_customer_cancellation`: a truth value, or absent.
        enable_customer_cancellation: Option<bool> = opt_flag 580,
        /// `return_url`: a text, or absent.
        return_url: Option<&'a str> = opt_text 1437,
        /// `skip_tipping`: a truth value, or absent.
        skip_tipping: Option<bool> = opt_flag 1548,
        /// `tipping`: an object, [`Tipping`], or absent.
        tipping: Option<Tipping<'a>> = opt 1699,
    }

    /// `process_setup_intent` of [`TerminalReaderAction`].
    TerminalReaderActionProcessSetupIntent = 1058 {
        /// `generated_card`: a text, or absent.
        generated_card: Option<&'a str> = opt_text 729,
        /// `process_config`: an object, [`TerminalReaderActionProcessSetupIntentProcessConfig`], or absent.
        process_config: Option<TerminalReaderActionProcessSetupIntentProcessConfig<'a>> = opt 1253,
        /// `setup_intent`: the id of a [`SetupIntent`], or the object, in every payload of today's schema.
        setup_intent: Option<Expandable<'a, SetupIntent<'a>>> = opt 1519,
    }

    /// `process_config` of [`TerminalReaderActionProcessSetupIntent`].
    TerminalReaderActionProcessSetupIntentProcessConfig = 1059 {
        /// `enable_customer_cancellation`: a truth value, or absent.
        enable_customer_cancellation: Option<bool> = opt_flag 580,
    }

    /// `refund_payment` of [`TerminalReaderAction`].
    TerminalReaderActionRefundPayment = 1060 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt_integer 92,
        /// `charge`: the id of a [`Charge`], or the object, or absent.
        charge: Option<Expandable<'a, Charge<'a>>> = opt 329,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 961,
        /// `payment_intent`: the id of a [`PaymentIntent`], or the object, or absent.
        payment_intent: Option<Expandable<'a, PaymentIntent<'a>>> = opt 1137,
        /// `reason`: a text out of [`TerminalReaderActionRefundPaymentReason`], or absent.
        reason: Option<TerminalReaderActionRefundPaymentReason<'a>> = opt 1300,
        /// `refund`: the id of a [`Refund`], or the object, or absent.
        refund: Option<Expandable<'a, Refund<'a>>> = opt 1334,
        /// `refund_application_fee`: a truth value, or absent.
        refund_application_fee: Option<bool> = opt_flag 1345,
        /// `refund_payment_config`: an object, [`TerminalReaderActionRefundPaymentRefundPaymentConfig`], or absent.
        refund_payment_config: Option<TerminalReaderActionRefundPaymentRefundPaymentConfig<'a>> = opt 1351,
        /// `reverse_transfer`: a truth value, or absent.
        reverse_transfer: Option<bool> = opt_flag 1444,
    }

    /// `refund_payment_config` of [`TerminalReaderActionRefundPayment`].
    TerminalReaderActionRefundPaymentRefundPaymentConfig = 1061 {
        /// `enable_customer_cancellation`: a truth value, or absent.
        enable_customer_cancellation: Option<bool> = opt_flag 580,
    }

    /// `set_reader_display` of [`TerminalReaderAction`].
    TerminalReaderActionSetReaderDisplay = 1062 {
        /// `cart`: an object, [`TerminalReaderActionSetReaderDisplayCart`], or null.
        cart: Option<TerminalReaderActionSetReaderDisplayCart<'a>> = opt 304,
        /// `type`: a text out of [`TerminalReaderActionSetReaderDisplayType`], in every payload of today's schema.
        type_: Option<TerminalReaderActionSetReaderDisplayType<'a>> = opt 1758,
    }

    /// `cart` of [`TerminalReaderActionSetReaderDisplay`].
    TerminalReaderActionSetReaderDisplayCart = 1063 {
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `line_items`: a list, each an object, [`TerminalReaderActionSetReaderDisplayCartLineItem`], in every payload of today's schema.
        line_items: List<'a, TerminalReaderActionSetReaderDisplayCartLineItem<'a>> = all 910,
        /// `tax`: an integer, or null.
        tax: Option<i64> = opt_integer 1655,
        /// `total`: an integer, in every payload of today's schema.
        total: Option<i64> = opt_integer 1712,
    }

    /// `line_items` of [`TerminalReaderActionSetReaderDisplayCart`].
    TerminalReaderActionSetReaderDisplayCartLineItem = 1064 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 511,
        /// `quantity`: an integer, in every payload of today's schema.
        quantity: Option<i64> = opt_integer 1287,
    }

    /// `tipping` of [`TerminalReaderActionCollectPaymentMethodCollectConfig`], `tipping` of [`TerminalReaderActionProcessPaymentIntentProcessConfig`].
    Tipping = 1086 {
        /// `amount_eligible`: an integer, or absent.
        amount_eligible: Option<i64> = opt_integer 102,
    }
}

webhook_payload::names! {
    'a;

    /// `code` of [`TerminalReaderActionApiError`].
    TerminalReaderActionApiErrorCode {
        AccountClosed = "account_closed",
        AccountCountryInvalidAddress = "account_country_invalid_address",
        AccountErrorCountryChangeRequiresAdditionalSteps = "account_error_country_change_requires_additional_steps",
        AccountInformationMismatch = "account_information_mismatch",
        AccountInvalid = "account_invalid",
        AccountNumberInvalid = "account_number_invalid",
        AccountTokenRequiredForV2Account = "account_token_required_for_v2_account",
        AcssDebitSessionIncomplete = "acss_debit_session_incomplete",
        ActionBlocked = "action_blocked",
        AlipayUpgradeRequired = "alipay_upgrade_required",
        AmountTooLarge = "amount_too_large",
        AmountTooSmall = "amount_too_small",
        AnomalousMoneyMovementRequest = "anomalous_money_movement_request",
        ApiKeyExpired = "api_key_expired",
        ApplicationFeesNotAllowed = "application_fees_not_allowed",
        ApprovalRequired = "approval_required",
        AuthenticationFailure = "authentication_failure",
        AuthenticationRequired = "authentication_required",
        BalanceInsufficient = "balance_insufficient",
        BalanceInvalidParameter = "balance_invalid_parameter",
        BankAccountBadRoutingNumbers = "bank_account_bad_routing_numbers",
        BankAccountDeclined = "bank_account_declined",
        BankAccountExists = "bank_account_exists",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        BankAccountUnverified = "bank_account_unverified",
        BankAccountVerificationFailed = "bank_account_verification_failed",
        BillingInvalidMandate = "billing_invalid_mandate",
        BitcoinUpgradeRequired = "bitcoin_upgrade_required",
        CapabilityNotActive = "capability_not_active",
        CaptureChargeAuthorizationExpired = "capture_charge_authorization_expired",
        CaptureUnauthorizedPayment = "capture_unauthorized_payment",
        CardDeclineRateLimitExceeded = "card_decline_rate_limit_exceeded",
        CardDeclined = "card_declined",
        CardholderPhoneNumberRequired = "cardholder_phone_number_required",
        ChargeAlreadyCaptured = "charge_already_captured",
        ChargeAlreadyRefunded = "charge_already_refunded",
        ChargeDisputed = "charge_disputed",
        ChargeExceedsSourceLimit = "charge_exceeds_source_limit",
        ChargeExceedsTransactionLimit = "charge_exceeds_transaction_limit",
        ChargeExpiredForCapture = "charge_expired_for_capture",
        ChargeInvalidParameter = "charge_invalid_parameter",
        ChargeNotRefundable = "charge_not_refundable",
        ClearingCodeUnsupported = "clearing_code_unsupported",
        CountryCodeInvalid = "country_code_invalid",
        CountryUnsupported = "country_unsupported",
        CouponExpired = "coupon_expired",
        CustomerMaxPaymentMethods = "customer_max_payment_methods",
        CustomerMaxSubscriptions = "customer_max_subscriptions",
        CustomerSessionExpired = "customer_session_expired",
        CustomerTaxLocationInvalid = "customer_tax_location_invalid",
        DebitNotAuthorized = "debit_not_authorized",
        DisputeEvidencePageLimitExceeded = "dispute_evidence_page_limit_exceeded",
        EmailInvalid = "email_invalid",
        ExpiredCard = "expired_card",
        ExpiredPaymentMethod = "expired_payment_method",
        FailedTaxCalculation = "failed_tax_calculation",
        FinancialAccountBalanceDoesNotSupportCurrency = "financial_account_balance_does_not_support_currency",
        FinancialAccountCapabilityNotEnabled = "financial_account_capability_not_enabled",
        FinancialAccountCapabilityRestricted = "financial_account_capability_restricted",
        FinancialConnectionsAccountInactive = "financial_connections_account_inactive",
        FinancialConnectionsAccountPendingAccountNumbers = "financial_connections_account_pending_account_numbers",
        FinancialConnectionsAccountUnavailableAccountNumbers = "financial_connections_account_unavailable_account_numbers",
        FinancialConnectionsConsentLocaleInvalid = "financial_connections_consent_locale_invalid",
        FinancialConnectionsConsentLocaleUnsupported = "financial_connections_consent_locale_unsupported",
        FinancialConnectionsNoSuccessfulTransactionRefresh = "financial_connections_no_successful_transaction_refresh",
        ForwardingApiInactive = "forwarding_api_inactive",
        ForwardingApiInvalidParameter = "forwarding_api_invalid_parameter",
        ForwardingApiRetryableUpstreamError = "forwarding_api_retryable_upstream_error",
        ForwardingApiUpstreamConnectionError = "forwarding_api_upstream_connection_error",
        ForwardingApiUpstreamConnectionTimeout = "forwarding_api_upstream_connection_timeout",
        ForwardingApiUpstreamError = "forwarding_api_upstream_error",
        IdempotencyKeyInUse = "idempotency_key_in_use",
        IncorrectAddress = "incorrect_address",
        IncorrectCvc = "incorrect_cvc",
        IncorrectNumber = "incorrect_number",
        IncorrectPostalCode = "incorrect_postal_code",
        IncorrectZip = "incorrect_zip",
        IndiaRecurringPaymentMandateCanceled = "india_recurring_payment_mandate_canceled",
        InstantPayoutsConfigDisabled = "instant_payouts_config_disabled",
        InstantPayoutsCurrencyDisabled = "instant_payouts_currency_disabled",
        InstantPayoutsLimitExceeded = "instant_payouts_limit_exceeded",
        InstantPayoutsUnsupported = "instant_payouts_unsupported",
        InsufficientFunds = "insufficient_funds",
        IntentInvalidState = "intent_invalid_state",
        IntentVerificationMethodMissing = "intent_verification_method_missing",
        InvalidCanceledSubscriptionFields = "invalid_canceled_subscription_fields",
        InvalidCardType = "invalid_card_type",
        InvalidCharacters = "invalid_characters",
        InvalidChargeAmount = "invalid_charge_amount",
        InvalidCvc = "invalid_cvc",
        InvalidExpiryMonth = "invalid_expiry_month",
        InvalidExpiryYear = "invalid_expiry_year",
        InvalidMandateReferencePrefixFormat = "invalid_mandate_reference_prefix_format",
        InvalidNumber = "invalid_number",
        InvalidSourceUsage = "invalid_source_usage",
        InvalidTaxLocation = "invalid_tax_location",
        InvoiceNoCustomerLineItems = "invoice_no_customer_line_items",
        InvoiceNoPaymentMethodTypes = "invoice_no_payment_method_types",
        InvoiceNoSubscriptionLineItems = "invoice_no_subscription_line_items",
        InvoiceNotEditable = "invoice_not_editable",
        InvoiceOnBehalfOfNotEditable = "invoice_on_behalf_of_not_editable",
        InvoicePaymentIntentRequiresAction = "invoice_payment_intent_requires_action",
        InvoiceUpcomingNone = "invoice_upcoming_none",
        LivemodeMismatch = "livemode_mismatch",
        LockTimeout = "lock_timeout",
        Missing = "missing",
        NoAccount = "no_account",
        NotAllowedOnStandardAccount = "not_allowed_on_standard_account",
        OutOfInventory = "out_of_inventory",
        OwnershipDeclarationNotAllowed = "ownership_declaration_not_allowed",
        ParameterInvalidEmpty = "parameter_invalid_empty",
        ParameterInvalidInteger = "parameter_invalid_integer",
        ParameterInvalidStringBlank = "parameter_invalid_string_blank",
        ParameterInvalidStringEmpty = "parameter_invalid_string_empty",
        ParameterMissing = "parameter_missing",
        ParameterUnknown = "parameter_unknown",
        ParametersExclusive = "parameters_exclusive",
        PaymentEvaluationOnApiVersionNotSupported = "payment_evaluation_on_api_version_not_supported",
        PaymentIntentActionRequired = "payment_intent_action_required",
        PaymentIntentAuthenticationFailure = "payment_intent_authentication_failure",
        PaymentIntentIncompatiblePaymentMethod = "payment_intent_incompatible_payment_method",
        PaymentIntentInvalidParameter = "payment_intent_invalid_parameter",
        PaymentIntentKonbiniRejectedConfirmationNumber = "payment_intent_konbini_rejected_confirmation_number",
        PaymentIntentMandateInvalid = "payment_intent_mandate_invalid",
        PaymentIntentPaymentAttemptExpired = "payment_intent_payment_attempt_expired",
        PaymentIntentPaymentAttemptFailed = "payment_intent_payment_attempt_failed",
        PaymentIntentRateLimitExceeded = "payment_intent_rate_limit_exceeded",
        PaymentIntentUnexpectedState = "payment_intent_unexpected_state",
        PaymentMethodBankAccountAlreadyVerified = "payment_method_bank_account_already_verified",
        PaymentMethodBankAccountBlocked = "payment_method_bank_account_blocked",
        PaymentMethodBillingDetailsAddressMissing = "payment_method_billing_details_address_missing",
        PaymentMethodConfigurationFailures = "payment_method_configuration_failures",
        PaymentMethodCurrencyMismatch = "payment_method_currency_mismatch",
        PaymentMethodCustomerDecline = "payment_method_customer_decline",
        PaymentMethodInvalidParameter = "payment_method_invalid_parameter",
        PaymentMethodInvalidParameterTestmode = "payment_method_invalid_parameter_testmode",
        PaymentMethodMicrodepositFailed = "payment_method_microdeposit_failed",
        PaymentMethodMicrodepositProcessingError = "payment_method_microdeposit_processing_error",
        PaymentMethodMicrodepositVerificationAmountsInvalid = "payment_method_microdeposit_verification_amounts_invalid",
        PaymentMethodMicrodepositVerificationAmountsMismatch = "payment_method_microdeposit_verification_amounts_mismatch",
        PaymentMethodMicrodepositVerificationAttemptsExceeded = "payment_method_microdeposit_verification_attempts_exceeded",
        PaymentMethodMicrodepositVerificationDescriptorCodeMismatch = "payment_method_microdeposit_verification_descriptor_code_mismatch",
        PaymentMethodMicrodepositVerificationTimeout = "payment_method_microdeposit_verification_timeout",
        PaymentMethodNotAvailable = "payment_method_not_available",
        PaymentMethodProviderDecline = "payment_method_provider_decline",
        PaymentMethodProviderTimeout = "payment_method_provider_timeout",
        PaymentMethodRestricted = "payment_method_restricted",
        PaymentMethodUnactivated = "payment_method_unactivated",
        PaymentMethodUnexpectedState = "payment_method_unexpected_state",
        PaymentMethodUnsupportedType = "payment_method_unsupported_type",
        PayoutReconciliationNotReady = "payout_reconciliation_not_ready",
        PayoutsLimitExceeded = "payouts_limit_exceeded",
        PayoutsNotAllowed = "payouts_not_allowed",
        PlatformAccountRequired = "platform_account_required",
        PlatformApiKeyExpired = "platform_api_key_expired",
        PostalCodeInvalid = "postal_code_invalid",
        ProcessingError = "processing_error",
        ProductInactive = "product_inactive",
        ProgressiveOnboardingLimitExceeded = "progressive_onboarding_limit_exceeded",
        RateLimit = "rate_limit",
        ReferToCustomer = "refer_to_customer",
        RefundDisputedPayment = "refund_disputed_payment",
        RequestBlocked = "request_blocked",
        ResourceAlreadyExists = "resource_already_exists",
        ResourceMissing = "resource_missing",
        ReturnIntentAlreadyProcessed = "return_intent_already_processed",
        RoutingNumberInvalid = "routing_number_invalid",
        SecretKeyRequired = "secret_key_required",
        SepaUnsupportedAccount = "sepa_unsupported_account",
        ServicePeriodCouponWithMeteredTieredItemUnsupported = "service_period_coupon_with_metered_tiered_item_unsupported",
        SetupAttemptFailed = "setup_attempt_failed",
        SetupIntentAuthenticationFailure = "setup_intent_authentication_failure",
        SetupIntentInvalidParameter = "setup_intent_invalid_parameter",
        SetupIntentMandateInvalid = "setup_intent_mandate_invalid",
        SetupIntentMobileWalletUnsupported = "setup_intent_mobile_wallet_unsupported",
        SetupIntentSetupAttemptExpired = "setup_intent_setup_attempt_expired",
        SetupIntentUnexpectedState = "setup_intent_unexpected_state",
        ShippingAddressInvalid = "shipping_address_invalid",
        ShippingCalculationFailed = "shipping_calculation_failed",
        SiretInvalid = "siret_invalid",
        SkuInactive = "sku_inactive",
        SmartDisputesNotAvailable = "smart_disputes_not_available",
        StateUnsupported = "state_unsupported",
        StatusTransitionInvalid = "status_transition_invalid",
        StorerCapabilityMissing = "storer_capability_missing",
        StorerCapabilityNotActive = "storer_capability_not_active",
        StripeTaxInactive = "stripe_tax_inactive",
        SubscriptionUpdateTrialAfterBillingCycleAnchor = "subscription_update_trial_after_billing_cycle_anchor",
        TaxIdInvalid = "tax_id_invalid",
        TaxIdProhibited = "tax_id_prohibited",
        TaxesCalculationFailed = "taxes_calculation_failed",
        TerminalLocationCountryUnsupported = "terminal_location_country_unsupported",
        TerminalReaderBusy = "terminal_reader_busy",
        TerminalReaderHardwareFault = "terminal_reader_hardware_fault",
        TerminalReaderInvalidLocationForActivation = "terminal_reader_invalid_location_for_activation",
        TerminalReaderInvalidLocationForPayment = "terminal_reader_invalid_location_for_payment",
        TerminalReaderOffline = "terminal_reader_offline",
        TerminalReaderTimeout = "terminal_reader_timeout",
        TestmodeChargesOnly = "testmode_charges_only",
        ThreeDSecureAuthenticationNotSupported = "three_d_secure_authentication_not_supported",
        ThreeDSecureAuthenticationUpstreamError = "three_d_secure_authentication_upstream_error",
        TlsVersionUnsupported = "tls_version_unsupported",
        TokenAlreadyUsed = "token_already_used",
        TokenCardNetworkInvalid = "token_card_network_invalid",
        TokenInUse = "token_in_use",
        TransferSourceBalanceParametersMismatch = "transfer_source_balance_parameters_mismatch",
        TransfersNotAllowed = "transfers_not_allowed",
        UrlInvalid = "url_invalid",
    }

    /// `style` of [`TerminalReaderActionCollectInputsInputSelectionChoice`].
    TerminalReaderActionCollectInputsInputSelectionChoiceStyle {
        Primary = "primary",
        Secondary = "secondary",
    }

    /// `default_value` of [`TerminalReaderActionCollectInputsInputToggle`].
    TerminalReaderActionCollectInputsInputToggleDefaultValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }

    /// `value` of [`TerminalReaderActionCollectInputsInputToggle`].
    TerminalReaderActionCollectInputsInputToggleValue {
        Disabled = "disabled",
        Enabled = "enabled",
    }

    /// `type` of [`TerminalReaderActionCollectInputsInput`].
    TerminalReaderActionCollectInputsInputType {
        Email = "email",
        Numeric = "numeric",
        Phone = "phone",
        Selection = "selection",
        Signature = "signature",
        Text = "text",
    }

    /// `type` of [`TerminalReaderActionPrintContent`].
    TerminalReaderActionPrintContentType {
        Image = "image",
    }

    /// `reason` of [`TerminalReaderActionRefundPayment`].
    TerminalReaderActionRefundPaymentReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }

    /// `type` of [`TerminalReaderActionSetReaderDisplay`].
    TerminalReaderActionSetReaderDisplayType {
        Cart = "cart",
    }

    /// `status` of [`TerminalReaderAction`].
    TerminalReaderActionStatus {
        Failed = "failed",
        InProgress = "in_progress",
        Succeeded = "succeeded",
    }

    /// `type` of [`TerminalReaderAction`].
    TerminalReaderActionType {
        CollectInputs = "collect_inputs",
        CollectPaymentMethod = "collect_payment_method",
        ConfirmPaymentIntent = "confirm_payment_intent",
        PrintContent = "print_content",
        ProcessPaymentIntent = "process_payment_intent",
        ProcessSetupIntent = "process_setup_intent",
        RefundPayment = "refund_payment",
        SetReaderDisplay = "set_reader_display",
    }

    /// `device_type` of [`TerminalReader`].
    TerminalReaderDeviceType {
        BbposChipper2x = "bbpos_chipper2x",
        BbposWisepad3 = "bbpos_wisepad3",
        BbposWiseposE = "bbpos_wisepos_e",
        MobilePhoneReader = "mobile_phone_reader",
        SimulatedStripeS700 = "simulated_stripe_s700",
        SimulatedStripeS710 = "simulated_stripe_s710",
        SimulatedStripeT600 = "simulated_stripe_t600",
        SimulatedVerifoneM425 = "simulated_verifone_m425",
        SimulatedVerifoneP630 = "simulated_verifone_p630",
        SimulatedVerifoneUx700 = "simulated_verifone_ux700",
        SimulatedVerifoneV660p = "simulated_verifone_v660p",
        SimulatedWiseposE = "simulated_wisepos_e",
        StripeM2 = "stripe_m2",
        StripeS700 = "stripe_s700",
        StripeS710 = "stripe_s710",
        StripeT600 = "stripe_t600",
        VerifoneP400 = "verifone_P400",
        VerifoneM425 = "verifone_m425",
        VerifoneP630 = "verifone_p630",
        VerifoneUx700 = "verifone_ux700",
        VerifoneV660p = "verifone_v660p",
    }

    /// `status` of [`TerminalReader`].
    TerminalReaderStatus {
        Offline = "offline",
        Online = "online",
    }
}
