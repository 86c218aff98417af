//! `charge.captured`, `charge.dispute.closed`, `charge.dispute.created`, `charge.dispute.funds_reinstated`, `charge.dispute.funds_withdrawn`, `charge.dispute.updated`, `charge.expired`, `charge.failed`, `charge.pending`, `charge.refund.updated`, `charge.refunded`, `charge.succeeded`, `charge.updated`, `mandate.updated`, `order.created`, `order.payment_failed`, `order.payment_succeeded`, `order.updated`, `order_return.created`, `payment_intent.amount_capturable_updated`, `payment_intent.canceled`, `payment_intent.created`, `payment_intent.partially_funded`, `payment_intent.payment_failed`, `payment_intent.processing`, `payment_intent.requires_action`, `payment_intent.succeeded`, `payment_method.attached`, `payment_method.automatically_updated`, `payment_method.card_automatically_updated`, `payment_method.detached`, `payment_method.updated`, `refund.created`, `refund.failed`, `refund.updated`, `setup_intent.canceled`, `setup_intent.created`, `setup_intent.requires_action`, `setup_intent.setup_failed`, `setup_intent.succeeded`, `source.canceled`, `source.chargeable`, `source.failed`, `source.mandate_notification`, `source.refund_attributes_required`, `source.transaction.created`, `source.transaction.updated`, `three_d_secure.authentication.canceled`, `three_d_secure.authentication.challenge_started`, `three_d_secure.authentication.errored`, `three_d_secure.authentication.failed`, `three_d_secure.authentication.requires_challenge`, `three_d_secure.authentication.requires_submission`, `three_d_secure.authentication.succeeded`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `expiry` of [`ThreeDSecureAuthenticationFutureUsageInstallment`], `expiry` of [`ThreeDSecureAuthenticationFutureUsageRecurring`].
    Expiry = 282 {
        /// `date`: a text, or absent.
        date: Option<&'a str> = opt_text 468,
        /// `type`: a text out of [`ExpiryType`], in every payload of today's schema.
        type_: Option<ExpiryType<'a>> = opt 1758,
    }

    /// `source_mandate_notification`.
    SourceMandateNotification = 940 {
        /// `acss_debit`: an object, [`SourceMandateNotificationAcssDebit`], or absent.
        acss_debit: Option<SourceMandateNotificationAcssDebit<'a>> = opt 29,
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt_integer 92,
        /// `bacs_debit`: an object, [`SourceMandateNotificationBacsDebit`], or absent.
        bacs_debit: Option<SourceMandateNotificationBacsDebit<'a>> = opt 190,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `source_mandate_notification`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `reason`: a text, in every payload of today's schema.
        reason: Option<&'a str> = opt_text 1300,
        /// `sepa_debit`: an object, [`SourceMandateNotificationSepaDebit`], or absent.
        sepa_debit: Option<SourceMandateNotificationSepaDebit<'a>> = opt 1498,
        /// `source`: an object, [`Source`], in every payload of today's schema.
        source: Option<Source<'a>> = opt 1556,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt_text 1592,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt_text 1758,
    }

    /// `acss_debit` of [`SourceMandateNotification`].
    SourceMandateNotificationAcssDebit = 941 {
        /// `statement_descriptor`: a text, or absent.
        statement_descriptor: Option<&'a str> = opt_text 1583,
    }

    /// `bacs_debit` of [`SourceMandateNotification`].
    SourceMandateNotificationBacsDebit = 942 {
        /// `last4`: a text, or absent.
        last4: Option<&'a str> = opt_text 880,
    }

    /// `sepa_debit` of [`SourceMandateNotification`].
    SourceMandateNotificationSepaDebit = 943 {
        /// `creditor_identifier`: a text, or absent.
        creditor_identifier: Option<&'a str> = opt_text 402,
        /// `last4`: a text, or absent.
        last4: Option<&'a str> = opt_text 880,
        /// `mandate_reference`: a text, or absent.
        mandate_reference: Option<&'a str> = opt_text 934,
    }

    /// `source_transaction`.
    SourceTransaction = 955 {
        /// `ach_credit_transfer`: an object, [`SourceTransactionAchCreditTransfer`], or absent.
        ach_credit_transfer: Option<SourceTransactionAchCreditTransfer<'a>> = opt 21,
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `chf_credit_transfer`: an object, [`SourceTransactionChfCreditTransfer`], or absent.
        chf_credit_transfer: Option<SourceTransactionChfCreditTransfer<'a>> = opt 338,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `gbp_credit_transfer`: an object, [`SourceTransactionGbpCreditTransfer`], or absent.
        gbp_credit_transfer: Option<SourceTransactionGbpCreditTransfer<'a>> = opt 727,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `source_transaction`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `paper_check`: an object, [`SourceTransactionPaperCheck`], or absent.
        paper_check: Option<SourceTransactionPaperCheck<'a>> = opt 1095,
        /// `sepa_credit_transfer`: an object, [`SourceTransactionSepaCreditTransfer`], or absent.
        sepa_credit_transfer: Option<SourceTransactionSepaCreditTransfer<'a>> = opt 1497,
        /// `source`: a text, in every payload of today's schema.
        source: Option<&'a str> = opt_text 1556,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt_text 1592,
        /// `type`: a text out of [`SourceTransactionType`], in every payload of today's schema.
        type_: Option<SourceTransactionType<'a>> = opt 1758,
    }

    /// `ach_credit_transfer` of [`SourceTransaction`].
    SourceTransactionAchCreditTransfer = 956 {
        /// `customer_data`: a text, or absent.
        customer_data: Option<&'a str> = opt_text 436,
        /// `fingerprint`: a text, or absent.
        fingerprint: Option<&'a str> = opt_text 675,
        /// `last4`: a text, or absent.
        last4: Option<&'a str> = opt_text 880,
        /// `routing_number`: a text, or absent.
        routing_number: Option<&'a str> = opt_text 1458,
    }

    /// `chf_credit_transfer` of [`SourceTransaction`].
    SourceTransactionChfCreditTransfer = 957 {
        /// `reference`: a text, or absent.
        reference: Option<&'a str> = opt_text 1329,
        /// `sender_address_country`: a text, or absent.
        sender_address_country: Option<&'a str> = opt_text 1489,
        /// `sender_address_line1`: a text, or absent.
        sender_address_line1: Option<&'a str> = opt_text 1490,
        /// `sender_iban`: a text, or absent.
        sender_iban: Option<&'a str> = opt_text 1493,
        /// `sender_name`: a text, or absent.
        sender_name: Option<&'a str> = opt_text 1494,
    }

    /// `gbp_credit_transfer` of [`SourceTransaction`].
    SourceTransactionGbpCreditTransfer = 958 {
        /// `fingerprint`: a text, or absent.
        fingerprint: Option<&'a str> = opt_text 675,
        /// `funding_method`: a text, or absent.
        funding_method: Option<&'a str> = opt_text 718,
        /// `last4`: a text, or absent.
        last4: Option<&'a str> = opt_text 880,
        /// `reference`: a text, or absent.
        reference: Option<&'a str> = opt_text 1329,
        /// `sender_account_number`: a text, or absent.
        sender_account_number: Option<&'a str> = opt_text 1488,
        /// `sender_name`: a text, or absent.
        sender_name: Option<&'a str> = opt_text 1494,
        /// `sender_sort_code`: a text, or absent.
        sender_sort_code: Option<&'a str> = opt_text 1495,
        /// `sort_code`: a text, or absent.
        sort_code: Option<&'a str> = opt_text 1555,
    }

    /// `paper_check` of [`SourceTransaction`].
    SourceTransactionPaperCheck = 959 {
        /// `available_at`: a text, or absent.
        available_at: Option<&'a str> = opt_text 181,
        /// `invoices`: a text, or absent.
        invoices: Option<&'a str> = opt_text 834,
    }

    /// `sepa_credit_transfer` of [`SourceTransaction`].
    SourceTransactionSepaCreditTransfer = 960 {
        /// `reference`: a text, or absent.
        reference: Option<&'a str> = opt_text 1329,
        /// `sender_iban`: a text, or absent.
        sender_iban: Option<&'a str> = opt_text 1493,
        /// `sender_name`: a text, or absent.
        sender_name: Option<&'a str> = opt_text 1494,
    }

    /// `three_d_secure.authentication`.
    ThreeDSecureAuthentication = 1069 {
        /// `acquirer_details`: an object, [`ThreeDSecureAuthenticationAcquirerDetails`], or absent.
        acquirer_details: Option<ThreeDSecureAuthenticationAcquirerDetails<'a>> = opt 25,
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt_integer 92,
        /// `challenge_url`: a text, or absent.
        challenge_url: Option<&'a str> = opt_text 326,
        /// `channel`: an object, [`ThreeDSecureAuthenticationChannel`], in every payload of today's schema.
        channel: Option<ThreeDSecureAuthenticationChannel<'a>> = opt 328,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, or absent.
        currency: Option<&'a str> = opt_text 408,
        /// `directory_server`: a text out of [`ThreeDSecureAuthenticationDirectoryServer`], in every payload of today's schema.
        directory_server: Option<ThreeDSecureAuthenticationDirectoryServer<'a>> = opt 530,
        /// `fingerprinting_url`: a text, or absent.
        fingerprinting_url: Option<&'a str> = opt_text 676,
        /// `flow_preference`: an object, [`ThreeDSecureAuthenticationFlowPreference`], or absent.
        flow_preference: Option<ThreeDSecureAuthenticationFlowPreference<'a>> = opt 693,
        /// `future_usage`: an object, [`ThreeDSecureAuthenticationFutureUsage`], or absent.
        future_usage: Option<ThreeDSecureAuthenticationFutureUsage<'a>> = opt 723,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `message_category`: a text out of [`ThreeDSecureAuthenticationMessageCategory`], in every payload of today's schema.
        message_category: Option<ThreeDSecureAuthenticationMessageCategory<'a>> = opt 960,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `three_d_secure.authentication`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `outcome`: a text out of [`ThreeDSecureAuthenticationOutcome`], or absent.
        outcome: Option<ThreeDSecureAuthenticationOutcome<'a>> = opt 1071,
        /// `outcome_details`: an object, [`ThreeDSecureAuthenticationOutcomeDetails`], or absent.
        outcome_details: Option<ThreeDSecureAuthenticationOutcomeDetails<'a>> = opt 1072,
        /// `payment_method`: the id of a [`PaymentMethod`], or the object, in every payload of today's schema.
        payment_method: Option<Expandable<'a, PaymentMethod<'a>>> = opt 1140,
        /// `reason`: a text out of [`ThreeDSecureAuthenticationReason`], or absent.
        reason: Option<ThreeDSecureAuthenticationReason<'a>> = opt 1300,
        /// `shipping_address`: an object, [`ThreeDSecureAuthenticationShippingAddress`], or absent.
        shipping_address: Option<ThreeDSecureAuthenticationShippingAddress<'a>> = opt 1524,
        /// `status`: a text out of [`ThreeDSecureAuthenticationStatus`], in every payload of today's schema.
        status: Option<ThreeDSecureAuthenticationStatus<'a>> = opt 1592,
    }

    /// `acquirer_details` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationAcquirerDetails = 1070 {
        /// `acquirer_bin`: a text, or absent.
        acquirer_bin: Option<&'a str> = opt_text 23,
        /// `acquirer_country`: a text, or absent.
        acquirer_country: Option<&'a str> = opt_text 24,
        /// `acquirer_merchant_id`: a text, or absent.
        acquirer_merchant_id: Option<&'a str> = opt_text 26,
        /// `mcc`: a text, or absent.
        mcc: Option<&'a str> = opt_text 950,
        /// `merchant_name`: a text, or absent.
        merchant_name: Option<&'a str> = opt_text 957,
        /// `requestor_id`: a text, or absent.
        requestor_id: Option<&'a str> = opt_text 1406,
    }

    /// `channel` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationChannel = 1071 {
        /// `browser`: an object, [`ThreeDSecureAuthenticationChannelBrowser`], or absent.
        browser: Option<ThreeDSecureAuthenticationChannelBrowser<'a>> = opt 257,
        /// `three_r_i`: an object, [`ThreeDSecureAuthenticationChannelThreeRI`], or absent.
        three_r_i: Option<ThreeDSecureAuthenticationChannelThreeRI<'a>> = opt 1690,
        /// `type`: a text out of [`ThreeDSecureAuthenticationChannelType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationChannelType<'a>> = opt 1758,
    }

    /// `browser` of [`ThreeDSecureAuthenticationChannel`].
    ThreeDSecureAuthenticationChannelBrowser = 1072 {
        /// `accept_header`: a text, in every payload of today's schema.
        accept_header: Option<&'a str> = opt_text 1,
        /// `color_depth`: an integer, or absent.
        color_depth: Option<i64> = opt_integer 357,
        /// `ip_address`: a text, in every payload of today's schema.
        ip_address: Option<&'a str> = opt_text 838,
        /// `java_enabled`: a truth value, or absent.
        java_enabled: Option<bool> = opt_flag 858,
        /// `javascript_enabled`: a truth value, in every payload of today's schema.
        javascript_enabled: Option<bool> = opt_flag 859,
        /// `language`: a text, in every payload of today's schema.
        language: Option<&'a str> = opt_text 879,
        /// `screen_height`: an integer, or absent.
        screen_height: Option<i64> = opt_integer 1475,
        /// `screen_width`: an integer, or absent.
        screen_width: Option<i64> = opt_integer 1476,
        /// `timezone_offset`: an integer, or absent.
        timezone_offset: Option<i64> = opt_integer 1697,
        /// `user_agent`: a text, in every payload of today's schema.
        user_agent: Option<&'a str> = opt_text 1803,
    }

    /// `three_r_i` of [`ThreeDSecureAuthenticationChannel`].
    ThreeDSecureAuthenticationChannelThreeRI = 1073 {
        /// `previous_authentication`: a text, in every payload of today's schema.
        previous_authentication: Option<&'a str> = opt_text 1240,
        /// `type`: a text out of [`ThreeDSecureAuthenticationChannelThreeRIType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationChannelThreeRIType<'a>> = opt 1758,
    }

    /// `flow_preference` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationFlowPreference = 1074 {
        /// `challenge`: an object, [`ThreeDSecureAuthenticationFlowPreferenceChallenge`], or absent.
        challenge: Option<ThreeDSecureAuthenticationFlowPreferenceChallenge<'a>> = opt 325,
        /// `data_share`: an object, [`ThreeDSecureAuthenticationFlowPreferenceDataShare`], or absent.
        data_share: Option<ThreeDSecureAuthenticationFlowPreferenceDataShare<'a>> = opt 465,
        /// `frictionless`: an object, [`ThreeDSecureAuthenticationFlowPreferenceFrictionless`], or absent.
        frictionless: Option<ThreeDSecureAuthenticationFlowPreferenceFrictionless<'a>> = opt 706,
        /// `type`: a text out of [`ThreeDSecureAuthenticationFlowPreferenceType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFlowPreferenceType<'a>> = opt 1758,
    }

    /// `challenge` of [`ThreeDSecureAuthenticationFlowPreference`].
    ThreeDSecureAuthenticationFlowPreferenceChallenge = 1075 {
        /// `type`: a text out of [`ThreeDSecureAuthenticationFlowPreferenceChallengeType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFlowPreferenceChallengeType<'a>> = opt 1758,
    }

    /// `data_share` of [`ThreeDSecureAuthenticationFlowPreference`].
    ThreeDSecureAuthenticationFlowPreferenceDataShare = 1076 {
        /// `type`: a text out of [`ThreeDSecureAuthenticationFlowPreferenceDataShareType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFlowPreferenceDataShareType<'a>> = opt 1758,
    }

    /// `frictionless` of [`ThreeDSecureAuthenticationFlowPreference`].
    ThreeDSecureAuthenticationFlowPreferenceFrictionless = 1077 {
        /// `type`: a text out of [`ThreeDSecureAuthenticationFlowPreferenceFrictionlessType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFlowPreferenceFrictionlessType<'a>> = opt 1758,
    }

    /// `future_usage` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationFutureUsage = 1078 {
        /// `installment`: an object, [`ThreeDSecureAuthenticationFutureUsageInstallment`], or absent.
        installment: Option<ThreeDSecureAuthenticationFutureUsageInstallment<'a>> = opt 804,
        /// `recurring`: an object, [`ThreeDSecureAuthenticationFutureUsageRecurring`], or absent.
        recurring: Option<ThreeDSecureAuthenticationFutureUsageRecurring<'a>> = opt 1322,
        /// `type`: a text out of [`ThreeDSecureAuthenticationFutureUsageType`], in every payload of today's schema.
        type_: Option<ThreeDSecureAuthenticationFutureUsageType<'a>> = opt 1758,
    }

    /// `installment` of [`ThreeDSecureAuthenticationFutureUsage`].
    ThreeDSecureAuthenticationFutureUsageInstallment = 1079 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt_integer 92,
        /// `expiry`: an object, [`Expiry`], in every payload of today's schema.
        expiry: Option<Expiry<'a>> = opt 640,
        /// `interval`: a text out of [`ThreeDSecureAuthenticationFutureUsageInstallmentInterval`], in every payload of today's schema.
        interval: Option<ThreeDSecureAuthenticationFutureUsageInstallmentInterval<'a>> = opt 813,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt_integer 814,
        /// `number`: an integer, in every payload of today's schema.
        number: Option<i64> = opt_integer 1036,
    }

    /// `recurring` of [`ThreeDSecureAuthenticationFutureUsage`].
    ThreeDSecureAuthenticationFutureUsageRecurring = 1080 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt_integer 92,
        /// `expiry`: an object, [`Expiry`], in every payload of today's schema.
        expiry: Option<Expiry<'a>> = opt 640,
        /// `interval`: a text out of [`ThreeDSecureAuthenticationFutureUsageInstallmentInterval`], in every payload of today's schema.
        interval: Option<ThreeDSecureAuthenticationFutureUsageInstallmentInterval<'a>> = opt 813,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt_integer 814,
    }

    /// `outcome_details` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationOutcomeDetails = 1081 {
        /// `acs_transaction_id`: a text, or absent.
        acs_transaction_id: Option<&'a str> = opt_text 28,
        /// `ares`: a text, or absent.
        ares: Option<&'a str> = opt_text 147,
        /// `ares_trans_status`: a text out of [`ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus`], or absent.
        ares_trans_status: Option<ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus<'a>> = opt 148,
        /// `cryptogram`: a text, or absent.
        cryptogram: Option<&'a str> = opt_text 407,
        /// `ds_transaction_id`: a text, or absent.
        ds_transaction_id: Option<&'a str> = opt_text 558,
        /// `eci`: a text, or absent.
        eci: Option<&'a str> = opt_text 569,
        /// `network_details`: an object, [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails`], or absent.
        network_details: Option<ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails<'a>> = opt 1015,
        /// `protocol_version`: a text out of [`ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion`], in every payload of today's schema.
        protocol_version: Option<ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion<'a>> = opt 1277,
        /// `requestor_challenge_indicator`: a text out of [`ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator`], or absent.
        requestor_challenge_indicator: Option<ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator<'a>> = opt 1405,
        /// `rreq`: a text, or absent.
        rreq: Option<&'a str> = opt_text 1459,
        /// `rreq_trans_status`: a text out of [`ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatus`], or absent.
        rreq_trans_status: Option<ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatus<'a>> = opt 1460,
        /// `three_ds_server_transaction_id`: a text, in every payload of today's schema.
        three_ds_server_transaction_id: Option<&'a str> = opt_text 1689,
    }

    /// `network_details` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails = 1082 {
        /// `cartes_bancaires`: an object, [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires`], or absent.
        cartes_bancaires: Option<ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires<'a>> = opt 305,
    }

    /// `cartes_bancaires` of [`ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires = 1083 {
        /// `avalgo`: a text, in every payload of today's schema.
        avalgo: Option<&'a str> = opt_text 185,
        /// `cb_exemption`: a text, or null.
        cb_exemption: Option<&'a str> = opt_text 321,
        /// `cb_score`: a text, or null.
        cb_score: Option<&'a str> = opt_text 322,
    }

    /// `shipping_address` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationShippingAddress = 1084 {
        /// `city`: a text, or absent.
        city: Option<&'a str> = opt_text 341,
        /// `country`: a text, or absent.
        country: Option<&'a str> = opt_text 389,
        /// `line1`: a text, or absent.
        line1: Option<&'a str> = opt_text 907,
        /// `line2`: a text, or absent.
        line2: Option<&'a str> = opt_text 908,
        /// `postal_code`: a text, or absent.
        postal_code: Option<&'a str> = opt_text 1221,
        /// `state`: a text, or absent.
        state: Option<&'a str> = opt_text 1582,
    }
}

webhook_payload::names! {
    'a;

    /// `type` of [`Expiry`].
    ExpiryType {
        Date = "date",
        Never = "never",
    }

    /// `type` of [`SourceTransaction`].
    SourceTransactionType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        Alipay = "alipay",
        Bancontact = "bancontact",
        Card = "card",
        CardPresent = "card_present",
        Eps = "eps",
        Giropay = "giropay",
        Ideal = "ideal",
        Klarna = "klarna",
        Multibanco = "multibanco",
        P24 = "p24",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        ThreeDSecure = "three_d_secure",
        Wechat = "wechat",
    }

    /// `type` of [`ThreeDSecureAuthenticationChannelThreeRI`].
    ThreeDSecureAuthenticationChannelThreeRIType {
        DelayedShipment = "delayed_shipment",
        OtherPayment = "other_payment",
        Recurring = "recurring",
        SplitShipment = "split_shipment",
    }

    /// `type` of [`ThreeDSecureAuthenticationChannel`].
    ThreeDSecureAuthenticationChannelType {
        Browser = "browser",
        ThreeRI = "three_r_i",
    }

    /// `directory_server` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationDirectoryServer {
        AmericanExpress = "american_express",
        CartesBancaires = "cartes_bancaires",
        Discover = "discover",
        Mastercard = "mastercard",
        Visa = "visa",
    }

    /// `type` of [`ThreeDSecureAuthenticationFlowPreferenceChallenge`].
    ThreeDSecureAuthenticationFlowPreferenceChallengeType {
        Mandated = "mandated",
        Preferred = "preferred",
    }

    /// `type` of [`ThreeDSecureAuthenticationFlowPreferenceDataShare`].
    ThreeDSecureAuthenticationFlowPreferenceDataShareType {
        DsSpecific = "ds_specific",
        EmvStandard = "emv_standard",
    }

    /// `type` of [`ThreeDSecureAuthenticationFlowPreferenceFrictionless`].
    ThreeDSecureAuthenticationFlowPreferenceFrictionlessType {
        LowRisk = "low_risk",
        None = "none",
    }

    /// `type` of [`ThreeDSecureAuthenticationFlowPreference`].
    ThreeDSecureAuthenticationFlowPreferenceType {
        Challenge = "challenge",
        DataShare = "data_share",
        Frictionless = "frictionless",
    }

    /// `interval` of [`ThreeDSecureAuthenticationFutureUsageInstallment`], `interval` of [`ThreeDSecureAuthenticationFutureUsageRecurring`].
    ThreeDSecureAuthenticationFutureUsageInstallmentInterval {
        Day = "day",
    }

    /// `type` of [`ThreeDSecureAuthenticationFutureUsage`].
    ThreeDSecureAuthenticationFutureUsageType {
        CardOnFile = "card_on_file",
        Installment = "installment",
        Recurring = "recurring",
    }

    /// `message_category` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationMessageCategory {
        NonPaymentAuthentication = "non_payment_authentication",
        PaymentAuthentication = "payment_authentication",
    }

    /// `outcome` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationOutcome {
        Abandoned = "abandoned",
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Canceled = "canceled",
        Denied = "denied",
        Informational = "informational",
        InternalError = "internal_error",
        NotSupported = "not_supported",
        NotTriggered = "not_triggered",
        ProcessingError = "processing_error",
        Rejected = "rejected",
    }

    /// `ares_trans_status` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsAresTransStatus {
        A = "A",
        C = "C",
        D = "D",
        I = "I",
        N = "N",
        R = "R",
        S = "S",
        U = "U",
        Y = "Y",
    }

    /// `protocol_version` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsProtocolVersion {
        V2_1_0 = "2.1.0",
        V2_2_0 = "2.2.0",
        V2_3_1 = "2.3.1",
    }

    /// `requestor_challenge_indicator` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsRequestorChallengeIndicator {
        Code01 = "01",
        Code02 = "02",
        Code03 = "03",
        Code04 = "04",
        Code05 = "05",
        Code06 = "06",
    }

    /// `rreq_trans_status` of [`ThreeDSecureAuthenticationOutcomeDetails`].
    ThreeDSecureAuthenticationOutcomeDetailsRreqTransStatus {
        A = "A",
        C = "C",
        D = "D",
        I = "I",
        N = "N",
        R = "R",
        S = "S",
        U = "U",
        Y = "Y",
    }

    /// `reason` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationReason {
        CardholderAuthentication = "cardholder_authentication",
        IssuerRequested = "issuer_requested",
        LiabilityShift = "liability_shift",
        ProcessingCosts = "processing_costs",
        RegulatoryCompliance = "regulatory_compliance",
    }

    /// `status` of [`ThreeDSecureAuthentication`].
    ThreeDSecureAuthenticationStatus {
        Canceled = "canceled",
        Error = "error",
        Failed = "failed",
        RequiresChallenge = "requires_challenge",
        RequiresSubmission = "requires_submission",
        Succeeded = "succeeded",
    }
}
