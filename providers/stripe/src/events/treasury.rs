//! `treasury.credit_reversal.created`, `treasury.credit_reversal.posted`, `treasury.debit_reversal.completed`, `treasury.debit_reversal.created`, `treasury.debit_reversal.initial_credit_granted`, `treasury.financial_account.closed`, `treasury.financial_account.created`, `treasury.financial_account.features_status_updated`, `treasury.inbound_transfer.canceled`, `treasury.inbound_transfer.created`, `treasury.inbound_transfer.failed`, `treasury.inbound_transfer.succeeded`, `treasury.outbound_payment.canceled`, `treasury.outbound_payment.created`, `treasury.outbound_payment.expected_arrival_date_updated`, `treasury.outbound_payment.failed`, `treasury.outbound_payment.posted`, `treasury.outbound_payment.returned`, `treasury.outbound_payment.tracking_details_updated`, `treasury.outbound_transfer.canceled`, `treasury.outbound_transfer.created`, `treasury.outbound_transfer.expected_arrival_date_updated`, `treasury.outbound_transfer.failed`, `treasury.outbound_transfer.posted`, `treasury.outbound_transfer.returned`, `treasury.outbound_transfer.tracking_details_updated`, `treasury.received_credit.created`, `treasury.received_credit.failed`, `treasury.received_credit.succeeded`, `treasury.received_debit.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `destination_payment_method_details` of [`TreasuryOutboundPayment`], `destination_payment_method_details` of [`TreasuryOutboundTransfer`].
    DestinationPaymentMethodDetails = 300 {
        /// `billing_details`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`], in every payload of today's schema.
        billing_details: Option<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails<'a>> = opt 213,
        /// `financial_account`: an object, [`FinancialAccount`], or absent.
        financial_account: Option<FinancialAccount<'a>> = opt 638,
        /// `type`: a text out of [`DestinationPaymentMethodDetailsType`], in every payload of today's schema.
        type_: Option<DestinationPaymentMethodDetailsType<'a>> = opt 1681,
        /// `us_bank_account`: an object, [`DestinationPaymentMethodDetailsUsBankAccount`], or absent.
        us_bank_account: Option<DestinationPaymentMethodDetailsUsBankAccount<'a>> = opt 1709,
    }

    /// `us_bank_account` of [`DestinationPaymentMethodDetails`].
    DestinationPaymentMethodDetailsUsBankAccount = 301 {
        /// `account_holder_type`: a text out of [`AccountHolderType`], or null.
        account_holder_type: Option<AccountHolderType<'a>> = opt 10,
        /// `account_type`: a text out of [`BankAccountType`], or null.
        account_type: Option<BankAccountType<'a>> = opt 19,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate`: the id of an object, or the object, or absent.
        mandate: Option<Expandable<'a>> = opt 885,
        /// `network`: a text out of [`DestinationPaymentMethodDetailsUsBankAccountNetwork`], in every payload of today's schema.
        network: Option<DestinationPaymentMethodDetailsUsBankAccountNetwork<'a>> = opt 960,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt 1390,
    }

    /// `financial_account` of [`DestinationPaymentMethodDetails`], `financial_account` of [`InitiatingPaymentMethodDetails`].
    FinancialAccount = 332 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt 725,
        /// `network`: a text out of [`FinancialAccountNetwork`], in every payload of today's schema.
        network: Option<FinancialAccountNetwork<'a>> = opt 960,
    }

    /// `ach` of [`TreasuryFinancialAccountFeaturesInboundTransfers`], `ach` of [`TreasuryFinancialAccountFeaturesOutboundPayments`], `ach` of [`TreasuryFinancialAccountFeaturesOutboundTransfers`].
    FinancialAccountAch = 333 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt 1335,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1519,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1520,
    }

    /// `status_details` of [`TreasuryFinancialAccountFeaturesCardIssuing`], `status_details` of [`TreasuryFinancialAccountFeaturesDepositInsurance`], `status_details` of [`TreasuryFinancialAccountFeaturesFinancialAddressesAba`] and others.
    FinancialAccountStatusDetail = 334 {
        /// `code`: a text out of [`FinancialAccountStatusDetailCode`], in every payload of today's schema.
        code: Option<FinancialAccountStatusDetailCode<'a>> = opt 333,
        /// `resolution`: a text out of [`FinancialAccountStatusDetailResolution`], or null.
        resolution: Option<FinancialAccountStatusDetailResolution<'a>> = opt 1356,
        /// `restriction`: a text out of [`FinancialAccountStatusDetailRestriction`], or absent.
        restriction: Option<FinancialAccountStatusDetailRestriction<'a>> = opt 1360,
    }

    /// `initiating_payment_method_details` of [`TreasuryReceivedCredit`], `initiating_payment_method_details` of [`TreasuryReceivedDebit`].
    InitiatingPaymentMethodDetails = 367 {
        /// `balance`: a text out of [`InitiatingPaymentMethodDetailsBalance`], or absent.
        balance: Option<InitiatingPaymentMethodDetailsBalance<'a>> = opt 180,
        /// `billing_details`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`], in every payload of today's schema.
        billing_details: Option<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails<'a>> = opt 213,
        /// `financial_account`: an object, [`FinancialAccount`], or absent.
        financial_account: Option<FinancialAccount<'a>> = opt 638,
        /// `issuing_card`: a text, or absent.
        issuing_card: Option<&'a str> = opt 810,
        /// `type`: a text out of [`InitiatingPaymentMethodDetailsType`], in every payload of today's schema.
        type_: Option<InitiatingPaymentMethodDetailsType<'a>> = opt 1681,
        /// `us_bank_account`: an object, [`InitiatingPaymentMethodDetailsUsBankAccount`], or absent.
        us_bank_account: Option<InitiatingPaymentMethodDetailsUsBankAccount<'a>> = opt 1709,
    }

    /// `us_bank_account` of [`InitiatingPaymentMethodDetails`].
    InitiatingPaymentMethodDetailsUsBankAccount = 368 {
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt 1390,
    }

    /// `returned_details` of [`TreasuryOutboundPayment`], `returned_details` of [`TreasuryOutboundTransfer`].
    ReturnedDetails = 789 {
        /// `code`: a text out of [`ReturnedDetailsCode`], in every payload of today's schema.
        code: Option<ReturnedDetailsCode<'a>> = opt 333,
        /// `transaction`: the id of an object, or the object, in every payload of today's schema.
        transaction: Option<Expandable<'a>> = opt 1648,
    }

    /// `reversal_details` of [`TreasuryReceivedCredit`], `reversal_details` of [`TreasuryReceivedDebit`].
    ReversalDetails = 790 {
        /// `deadline`: an integer, or null.
        deadline: Option<i64> = opt 454,
        /// `restricted_reason`: a text out of [`ReversalDetailsRestrictedReason`], or null.
        restricted_reason: Option<ReversalDetailsRestrictedReason<'a>> = opt 1359,
    }

    /// `status_transitions` of [`TreasuryOutboundPayment`], `status_transitions` of [`TreasuryOutboundTransfer`].
    StatusTransitions = 856 {
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `failed_at`: a time, or null.
        failed_at: Option<Timestamp> = opt 617,
        /// `posted_at`: a time, or null.
        posted_at: Option<Timestamp> = opt 1164,
        /// `returned_at`: a time, or null.
        returned_at: Option<Timestamp> = opt 1373,
    }

    /// `tracking_details` of [`TreasuryOutboundPayment`], `tracking_details` of [`TreasuryOutboundTransfer`].
    TrackingDetails = 980 {
        /// `ach`: an object, [`TrackingDetailsAch`], or absent.
        ach: Option<TrackingDetailsAch<'a>> = opt 20,
        /// `type`: a text out of [`TrackingDetailsType`], in every payload of today's schema.
        type_: Option<TrackingDetailsType<'a>> = opt 1681,
        /// `us_domestic_wire`: an object, [`TrackingDetailsUsDomesticWire`], or absent.
        us_domestic_wire: Option<TrackingDetailsUsDomesticWire<'a>> = opt 1714,
    }

    /// `ach` of [`TrackingDetails`].
    TrackingDetailsAch = 981 {
        /// `trace_id`: a text, in every payload of today's schema.
        trace_id: Option<&'a str> = opt 1644,
    }

    /// `us_domestic_wire` of [`TrackingDetails`].
    TrackingDetailsUsDomesticWire = 982 {
        /// `chips`: a text, or null.
        chips: Option<&'a str> = opt 322,
        /// `imad`: a text, or null.
        imad: Option<&'a str> = opt 736,
        /// `omad`: a text, or null.
        omad: Option<&'a str> = opt 994,
    }

    /// `treasury.credit_reversal`.
    TreasuryCreditReversal = 985 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt 638,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt 718,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `network`: a text out of [`TreasuryCreditReversalNetwork`], in every payload of today's schema.
        network: Option<TreasuryCreditReversalNetwork<'a>> = opt 960,
        /// `object`: the text `treasury.credit_reversal`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `received_credit`: a text, in every payload of today's schema.
        received_credit: Option<&'a str> = opt 1250,
        /// `status`: a text out of [`TreasuryCreditReversalStatus`], in every payload of today's schema.
        status: Option<TreasuryCreditReversalStatus<'a>> = opt 1519,
        /// `status_transitions`: an object, [`TreasuryCreditReversalStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<TreasuryCreditReversalStatusTransitions<'a>> = opt 1521,
        /// `transaction`: the id of an object, or the object, or null.
        transaction: Option<Expandable<'a>> = opt 1648,
    }

    /// `status_transitions` of [`TreasuryCreditReversal`].
    TreasuryCreditReversalStatusTransitions = 986 {
        /// `posted_at`: a time, or null.
        posted_at: Option<Timestamp> = opt 1164,
    }

    /// `treasury.debit_reversal`.
    TreasuryDebitReversal = 987 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `financial_account`: a text, or null.
        financial_account: Option<&'a str> = opt 638,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt 718,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `linked_flows`: an object, [`TreasuryDebitReversalLinkedFlows`], or null.
        linked_flows: Option<TreasuryDebitReversalLinkedFlows<'a>> = opt 867,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `network`: a text out of [`TreasuryDebitReversalNetwork`], in every payload of today's schema.
        network: Option<TreasuryDebitReversalNetwork<'a>> = opt 960,
        /// `object`: the text `treasury.debit_reversal`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `received_debit`: a text, in every payload of today's schema.
        received_debit: Option<&'a str> = opt 1252,
        /// `status`: a text out of [`TreasuryDebitReversalStatus`], in every payload of today's schema.
        status: Option<TreasuryDebitReversalStatus<'a>> = opt 1519,
        /// `status_transitions`: an object, [`TreasuryDebitReversalStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<TreasuryDebitReversalStatusTransitions<'a>> = opt 1521,
        /// `transaction`: the id of an object, or the object, or null.
        transaction: Option<Expandable<'a>> = opt 1648,
    }

    /// `linked_flows` of [`TreasuryDebitReversal`].
    TreasuryDebitReversalLinkedFlows = 988 {
        /// `issuing_dispute`: a text, or null.
        issuing_dispute: Option<&'a str> = opt 811,
    }

    /// `status_transitions` of [`TreasuryDebitReversal`].
    TreasuryDebitReversalStatusTransitions = 989 {
        /// `completed_at`: a time, or null.
        completed_at: Option<Timestamp> = opt 346,
    }

    /// `treasury.financial_account`.
    TreasuryFinancialAccount = 990 {
        /// `active_features`: a list, each a text out of [`TreasuryFinancialAccountActiveFeatures`], or absent.
        active_features: List<'a, TreasuryFinancialAccountActiveFeatures<'a>> = all 34,
        /// `balance`: an object, [`TreasuryFinancialAccountBalance`], in every payload of today's schema.
        balance: Option<TreasuryFinancialAccountBalance<'a>> = opt 180,
        /// `country`: a text, in every payload of today's schema.
        country: Option<&'a str> = opt 371,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `features`: an object, [`TreasuryFinancialAccountFeatures`], or absent.
        features: Option<TreasuryFinancialAccountFeatures<'a>> = opt 625,
        /// `financial_addresses`: a list, each an object, [`TreasuryFinancialAccountFinancialAddress`], in every payload of today's schema.
        financial_addresses: List<'a, TreasuryFinancialAccountFinancialAddress<'a>> = all 639,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `is_default`: a truth value, or absent.
        is_default: Option<bool> = opt 803,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `nickname`: a text, or absent, or null.
        nickname: Option<&'a str> = opt 979,
        /// `object`: the text `treasury.financial_account`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `pending_features`: a list, each a text out of [`TreasuryFinancialAccountPendingFeatures`], or absent.
        pending_features: List<'a, TreasuryFinancialAccountPendingFeatures<'a>> = all 1123,
        /// `platform_restrictions`: an object, [`TreasuryFinancialAccountPlatformRestrictions`], or absent, or null.
        platform_restrictions: Option<TreasuryFinancialAccountPlatformRestrictions<'a>> = opt 1156,
        /// `restricted_features`: a list, each a text out of [`TreasuryFinancialAccountRestrictedFeatures`], or absent.
        restricted_features: List<'a, TreasuryFinancialAccountRestrictedFeatures<'a>> = all 1358,
        /// `status`: a text out of [`TreasuryFinancialAccountStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountStatus<'a>> = opt 1519,
        /// `status_details`: an object, [`TreasuryFinancialAccountStatusDetails`], in every payload of today's schema.
        status_details: Option<TreasuryFinancialAccountStatusDetails<'a>> = opt 1520,
        /// `supported_currencies`: a list, each a text, in every payload of today's schema.
        supported_currencies: List<'a, &'a str> = all 1568,
    }

    /// `balance` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountBalance = 991 {
        /// `cash`: an object of any keys, each an integer, in every payload of today's schema.
        cash: Map<'a, i64> = all 293,
        /// `inbound_pending`: an object of any keys, each an integer, in every payload of today's schema.
        inbound_pending: Map<'a, i64> = all 749,
        /// `outbound_pending`: an object of any keys, each an integer, in every payload of today's schema.
        outbound_pending: Map<'a, i64> = all 1016,
    }

    /// `treasury.financial_account_features`.
    TreasuryFinancialAccountFeatures = 992 {
        /// `card_issuing`: an object, [`TreasuryFinancialAccountFeaturesCardIssuing`], or absent.
        card_issuing: Option<TreasuryFinancialAccountFeaturesCardIssuing<'a>> = opt 273,
        /// `deposit_insurance`: an object, [`TreasuryFinancialAccountFeaturesDepositInsurance`], or absent.
        deposit_insurance: Option<TreasuryFinancialAccountFeaturesDepositInsurance<'a>> = opt 487,
        /// `financial_addresses`: an object, [`TreasuryFinancialAccountFeaturesFinancialAddresses`], or absent.
        financial_addresses: Option<TreasuryFinancialAccountFeaturesFinancialAddresses<'a>> = opt 639,
        /// `inbound_transfers`: an object, [`TreasuryFinancialAccountFeaturesInboundTransfers`], or absent.
        inbound_transfers: Option<TreasuryFinancialAccountFeaturesInboundTransfers<'a>> = opt 751,
        /// `intra_stripe_flows`: an object, [`TreasuryFinancialAccountFeaturesIntraStripeFlows`], or absent.
        intra_stripe_flows: Option<TreasuryFinancialAccountFeaturesIntraStripeFlows<'a>> = opt 780,
        /// `object`: the text `treasury.financial_account_features`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `outbound_payments`: an object, [`TreasuryFinancialAccountFeaturesOutboundPayments`], or absent.
        outbound_payments: Option<TreasuryFinancialAccountFeaturesOutboundPayments<'a>> = opt 1015,
        /// `outbound_transfers`: an object, [`TreasuryFinancialAccountFeaturesOutboundTransfers`], or absent.
        outbound_transfers: Option<TreasuryFinancialAccountFeaturesOutboundTransfers<'a>> = opt 1018,
    }

    /// `card_issuing` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesCardIssuing = 993 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt 1335,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1519,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1520,
    }

    /// `deposit_insurance` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesDepositInsurance = 994 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt 1335,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1519,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1520,
    }

    /// `financial_addresses` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesFinancialAddresses = 995 {
        /// `aba`: an object, [`TreasuryFinancialAccountFeaturesFinancialAddressesAba`], or absent.
        aba: Option<TreasuryFinancialAccountFeaturesFinancialAddressesAba<'a>> = opt 0,
    }

    /// `aba` of [`TreasuryFinancialAccountFeaturesFinancialAddresses`].
    TreasuryFinancialAccountFeaturesFinancialAddressesAba = 996 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt 1335,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1519,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1520,
    }

    /// `inbound_transfers` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesInboundTransfers = 997 {
        /// `ach`: an object, [`FinancialAccountAch`], or absent.
        ach: Option<FinancialAccountAch<'a>> = opt 20,
    }

    /// `intra_stripe_flows` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesIntraStripeFlows = 998 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt 1335,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1519,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1520,
    }

    /// `outbound_payments` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesOutboundPayments = 999 {
        /// `ach`: an object, [`FinancialAccountAch`], or absent.
        ach: Option<FinancialAccountAch<'a>> = opt 20,
        /// `us_domestic_wire`: an object, [`UsDomesticWire`], or absent.
        us_domestic_wire: Option<UsDomesticWire<'a>> = opt 1714,
    }

    /// `outbound_transfers` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesOutboundTransfers = 1000 {
        /// `ach`: an object, [`FinancialAccountAch`], or absent.
        ach: Option<FinancialAccountAch<'a>> = opt 20,
        /// `us_domestic_wire`: an object, [`UsDomesticWire`], or absent.
        us_domestic_wire: Option<UsDomesticWire<'a>> = opt 1714,
    }

    /// `financial_addresses` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountFinancialAddress = 1001 {
        /// `aba`: an object, [`TreasuryFinancialAccountFinancialAddressAba`], or absent.
        aba: Option<TreasuryFinancialAccountFinancialAddressAba<'a>> = opt 0,
        /// `supported_networks`: a list, each a text out of [`TreasuryFinancialAccountFinancialAddressSupportedNetworks`], or absent.
        supported_networks: List<'a, TreasuryFinancialAccountFinancialAddressSupportedNetworks<'a>> = all 1569,
        /// `type`: a text out of [`TreasuryFinancialAccountFinancialAddressType`], in every payload of today's schema.
        type_: Option<TreasuryFinancialAccountFinancialAddressType<'a>> = opt 1681,
    }

    /// `aba` of [`TreasuryFinancialAccountFinancialAddress`].
    TreasuryFinancialAccountFinancialAddressAba = 1002 {
        /// `account_holder_name`: a text, in every payload of today's schema.
        account_holder_name: Option<&'a str> = opt 9,
        /// `account_number`: a text, or absent, or null.
        account_number: Option<&'a str> = opt 13,
        /// `account_number_last4`: a text, in every payload of today's schema.
        account_number_last4: Option<&'a str> = opt 14,
        /// `bank_name`: a text, in every payload of today's schema.
        bank_name: Option<&'a str> = opt 195,
        /// `routing_number`: a text, in every payload of today's schema.
        routing_number: Option<&'a str> = opt 1390,
    }

    /// `platform_restrictions` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountPlatformRestrictions = 1003 {
        /// `inbound_flows`: a text out of [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`], or null.
        inbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsInboundFlows<'a>> = opt 748,
        /// `outbound_flows`: a text out of [`TreasuryFinancialAccountPlatformRestrictionsOutboundFlows`], or null.
        outbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsOutboundFlows<'a>> = opt 1013,
    }

    /// `status_details` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountStatusDetails = 1004 {
        /// `closed`: an object, [`TreasuryFinancialAccountStatusDetailsClosed`], or null.
        closed: Option<TreasuryFinancialAccountStatusDetailsClosed<'a>> = opt 331,
    }

    /// `closed` of [`TreasuryFinancialAccountStatusDetails`].
    TreasuryFinancialAccountStatusDetailsClosed = 1005 {
        /// `reasons`: a list, each a text out of [`TreasuryFinancialAccountStatusDetailsClosedReasons`], in every payload of today's schema.
        reasons: List<'a, TreasuryFinancialAccountStatusDetailsClosedReasons<'a>> = all 1244,
    }

    /// `treasury.inbound_transfer`.
    TreasuryInboundTransfer = 1006 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `cancelable`: a truth value, in every payload of today's schema.
        cancelable: Option<bool> = opt 258,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `failure_details`: an object, [`TreasuryInboundTransferFailureDetails`], or null.
        failure_details: Option<TreasuryInboundTransferFailureDetails<'a>> = opt 620,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt 638,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt 718,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `linked_flows`: an object, [`TreasuryInboundTransferLinkedFlows`], in every payload of today's schema.
        linked_flows: Option<TreasuryInboundTransferLinkedFlows<'a>> = opt 867,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `treasury.inbound_transfer`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `origin_payment_method`: a text, or null.
        origin_payment_method: Option<&'a str> = opt 1005,
        /// `origin_payment_method_details`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetails`], or null.
        origin_payment_method_details: Option<TreasuryInboundTransferOriginPaymentMethodDetails<'a>> = opt 1006,
        /// `returned`: a truth value, or null.
        returned: Option<bool> = opt 1372,
        /// `statement_descriptor`: a text, in every payload of today's schema.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `status`: a text out of [`TreasuryInboundTransferStatus`], in every payload of today's schema.
        status: Option<TreasuryInboundTransferStatus<'a>> = opt 1519,
        /// `status_transitions`: an object, [`TreasuryInboundTransferStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<TreasuryInboundTransferStatusTransitions<'a>> = opt 1521,
        /// `transaction`: the id of an object, or the object, or null.
        transaction: Option<Expandable<'a>> = opt 1648,
    }

    /// `failure_details` of [`TreasuryInboundTransfer`].
    TreasuryInboundTransferFailureDetails = 1007 {
        /// `code`: a text out of [`TreasuryInboundTransferFailureDetailsCode`], in every payload of today's schema.
        code: Option<TreasuryInboundTransferFailureDetailsCode<'a>> = opt 333,
    }

    /// `linked_flows` of [`TreasuryInboundTransfer`].
    TreasuryInboundTransferLinkedFlows = 1008 {
        /// `received_debit`: a text, or null.
        received_debit: Option<&'a str> = opt 1252,
    }

    /// `origin_payment_method_details` of [`TreasuryInboundTransfer`].
    TreasuryInboundTransferOriginPaymentMethodDetails = 1009 {
        /// `billing_details`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`], in every payload of today's schema.
        billing_details: Option<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails<'a>> = opt 213,
        /// `type`: a text out of [`TreasuryInboundTransferOriginPaymentMethodDetailsType`], in every payload of today's schema.
        type_: Option<TreasuryInboundTransferOriginPaymentMethodDetailsType<'a>> = opt 1681,
        /// `us_bank_account`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount`], or absent.
        us_bank_account: Option<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount<'a>> = opt 1709,
    }

    /// `billing_details` of [`TreasuryInboundTransferOriginPaymentMethodDetails`], `billing_details` of [`DestinationPaymentMethodDetails`], `billing_details` of [`InitiatingPaymentMethodDetails`].
    TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails = 1010 {
        /// `address`: an object, [`Address`], in every payload of today's schema.
        address: Option<Address<'a>> = opt 41,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
    }

    /// `us_bank_account` of [`TreasuryInboundTransferOriginPaymentMethodDetails`].
    TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount = 1011 {
        /// `account_holder_type`: a text out of [`AccountHolderType`], or null.
        account_holder_type: Option<AccountHolderType<'a>> = opt 10,
        /// `account_type`: a text out of [`BankAccountType`], or null.
        account_type: Option<BankAccountType<'a>> = opt 19,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate`: the id of an object, or the object, or absent.
        mandate: Option<Expandable<'a>> = opt 885,
        /// `network`: a text out of [`TopupPaymentMethodOptionsUsBankAccountNetwork`], in every payload of today's schema.
        network: Option<TopupPaymentMethodOptionsUsBankAccountNetwork<'a>> = opt 960,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt 1390,
    }

    /// `status_transitions` of [`TreasuryInboundTransfer`].
    TreasuryInboundTransferStatusTransitions = 1012 {
        /// `canceled_at`: a time, or absent, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `failed_at`: a time, or null.
        failed_at: Option<Timestamp> = opt 617,
        /// `succeeded_at`: a time, or null.
        succeeded_at: Option<Timestamp> = opt 1554,
    }

    /// `treasury.outbound_payment`.
    TreasuryOutboundPayment = 1013 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `cancelable`: a truth value, in every payload of today's schema.
        cancelable: Option<bool> = opt 258,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `customer`: a text, or null.
        customer: Option<&'a str> = opt 406,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `destination_payment_method`: a text, or null.
        destination_payment_method: Option<&'a str> = opt 492,
        /// `destination_payment_method_details`: an object, [`DestinationPaymentMethodDetails`], or null.
        destination_payment_method_details: Option<DestinationPaymentMethodDetails<'a>> = opt 493,
        /// `end_user_details`: an object, [`TreasuryOutboundPaymentEndUserDetails`], or null.
        end_user_details: Option<TreasuryOutboundPaymentEndUserDetails<'a>> = opt 557,
        /// `expected_arrival_date`: an integer, in every payload of today's schema.
        expected_arrival_date: Option<i64> = opt 597,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt 638,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt 718,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `treasury.outbound_payment`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `returned_details`: an object, [`ReturnedDetails`], or null.
        returned_details: Option<ReturnedDetails<'a>> = opt 1374,
        /// `statement_descriptor`: a text, in every payload of today's schema.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `status`: a text out of [`TreasuryOutboundPaymentStatus`], in every payload of today's schema.
        status: Option<TreasuryOutboundPaymentStatus<'a>> = opt 1519,
        /// `status_transitions`: an object, [`StatusTransitions`], in every payload of today's schema.
        status_transitions: Option<StatusTransitions<'a>> = opt 1521,
        /// `tracking_details`: an object, [`TrackingDetails`], or null.
        tracking_details: Option<TrackingDetails<'a>> = opt 1645,
        /// `transaction`: the id of an object, or the object, in every payload of today's schema.
        transaction: Option<Expandable<'a>> = opt 1648,
    }

    /// `end_user_details` of [`TreasuryOutboundPayment`].
    TreasuryOutboundPaymentEndUserDetails = 1014 {
        /// `ip_address`: a text, or null.
        ip_address: Option<&'a str> = opt 798,
        /// `present`: a truth value, in every payload of today's schema.
        present: Option<bool> = opt 1174,
    }

    /// `treasury.outbound_transfer`.
    TreasuryOutboundTransfer = 1015 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `cancelable`: a truth value, in every payload of today's schema.
        cancelable: Option<bool> = opt 258,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `destination_payment_method`: a text, or null.
        destination_payment_method: Option<&'a str> = opt 492,
        /// `destination_payment_method_details`: an object, [`DestinationPaymentMethodDetails`], in every payload of today's schema.
        destination_payment_method_details: Option<DestinationPaymentMethodDetails<'a>> = opt 493,
        /// `expected_arrival_date`: an integer, in every payload of today's schema.
        expected_arrival_date: Option<i64> = opt 597,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt 638,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt 718,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `treasury.outbound_transfer`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `returned_details`: an object, [`ReturnedDetails`], or null.
        returned_details: Option<ReturnedDetails<'a>> = opt 1374,
        /// `statement_descriptor`: a text, in every payload of today's schema.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `status`: a text out of [`TreasuryOutboundPaymentStatus`], in every payload of today's schema.
        status: Option<TreasuryOutboundPaymentStatus<'a>> = opt 1519,
        /// `status_transitions`: an object, [`StatusTransitions`], in every payload of today's schema.
        status_transitions: Option<StatusTransitions<'a>> = opt 1521,
        /// `tracking_details`: an object, [`TrackingDetails`], or null.
        tracking_details: Option<TrackingDetails<'a>> = opt 1645,
        /// `transaction`: the id of an object, or the object, in every payload of today's schema.
        transaction: Option<Expandable<'a>> = opt 1648,
    }

    /// `treasury.received_credit`.
    TreasuryReceivedCredit = 1016 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt 488,
        /// `failure_code`: a text out of [`TreasuryReceivedCreditFailureCode`], or null.
        failure_code: Option<TreasuryReceivedCreditFailureCode<'a>> = opt 619,
        /// `financial_account`: a text, or null.
        financial_account: Option<&'a str> = opt 638,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt 718,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `initiating_payment_method_details`: an object, [`InitiatingPaymentMethodDetails`], in every payload of today's schema.
        initiating_payment_method_details: Option<InitiatingPaymentMethodDetails<'a>> = opt 763,
        /// `linked_flows`: an object, [`TreasuryReceivedCreditLinkedFlows`], in every payload of today's schema.
        linked_flows: Option<TreasuryReceivedCreditLinkedFlows<'a>> = opt 867,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `network`: a text out of [`TreasuryReceivedCreditNetwork`], in every payload of today's schema.
        network: Option<TreasuryReceivedCreditNetwork<'a>> = opt 960,
        /// `object`: the text `treasury.received_credit`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `reversal_details`: an object, [`ReversalDetails`], or null.
        reversal_details: Option<ReversalDetails<'a>> = opt 1375,
        /// `status`: a text out of [`TreasuryReceivedCreditStatus`], in every payload of today's schema.
        status: Option<TreasuryReceivedCreditStatus<'a>> = opt 1519,
        /// `transaction`: the id of an object, or the object, or null.
        transaction: Option<Expandable<'a>> = opt 1648,
    }

    /// `linked_flows` of [`TreasuryReceivedCredit`].
    TreasuryReceivedCreditLinkedFlows = 1017 {
        /// `credit_reversal`: a text, or null.
        credit_reversal: Option<&'a str> = opt 380,
        /// `issuing_authorization`: a text, or null.
        issuing_authorization: Option<&'a str> = opt 809,
        /// `issuing_transaction`: a text, or null.
        issuing_transaction: Option<&'a str> = opt 812,
        /// `source_flow`: a text, or null.
        source_flow: Option<&'a str> = opt 1486,
        /// `source_flow_details`: an object, [`TreasuryReceivedCreditLinkedFlowsSourceFlowDetails`], or absent, or null.
        source_flow_details: Option<TreasuryReceivedCreditLinkedFlowsSourceFlowDetails<'a>> = opt 1487,
        /// `source_flow_type`: a text, or null.
        source_flow_type: Option<&'a str> = opt 1488,
    }

    /// `source_flow_details` of [`TreasuryReceivedCreditLinkedFlows`].
    TreasuryReceivedCreditLinkedFlowsSourceFlowDetails = 1018 {
        /// `credit_reversal`: an object, [`TreasuryCreditReversal`], or absent.
        credit_reversal: Option<TreasuryCreditReversal<'a>> = opt 380,
        /// `outbound_payment`: an object, [`TreasuryOutboundPayment`], or absent.
        outbound_payment: Option<TreasuryOutboundPayment<'a>> = opt 1014,
        /// `outbound_transfer`: an object, [`TreasuryOutboundTransfer`], or absent.
        outbound_transfer: Option<TreasuryOutboundTransfer<'a>> = opt 1017,
        /// `payout`: an object, [`Payout`], or absent.
        payout: Option<Payout<'a>> = opt 1112,
        /// `type`: a text out of [`TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsType`], in every payload of today's schema.
        type_: Option<TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsType<'a>> = opt 1681,
    }

    /// `treasury.received_debit`.
    TreasuryReceivedDebit = 1019 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt 488,
        /// `failure_code`: a text out of [`TreasuryReceivedDebitFailureCode`], or null.
        failure_code: Option<TreasuryReceivedDebitFailureCode<'a>> = opt 619,
        /// `financial_account`: a text, or null.
        financial_account: Option<&'a str> = opt 638,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt 718,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `initiating_payment_method_details`: an object, [`InitiatingPaymentMethodDetails`], or absent.
        initiating_payment_method_details: Option<InitiatingPaymentMethodDetails<'a>> = opt 763,
        /// `linked_flows`: an object, [`TreasuryReceivedDebitLinkedFlows`], in every payload of today's schema.
        linked_flows: Option<TreasuryReceivedDebitLinkedFlows<'a>> = opt 867,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `network`: a text out of [`TreasuryReceivedDebitNetwork`], in every payload of today's schema.
        network: Option<TreasuryReceivedDebitNetwork<'a>> = opt 960,
        /// `object`: the text `treasury.received_debit`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `reversal_details`: an object, [`ReversalDetails`], or null.
        reversal_details: Option<ReversalDetails<'a>> = opt 1375,
        /// `status`: a text out of [`TreasuryReceivedCreditStatus`], in every payload of today's schema.
        status: Option<TreasuryReceivedCreditStatus<'a>> = opt 1519,
        /// `transaction`: the id of an object, or the object, or null.
        transaction: Option<Expandable<'a>> = opt 1648,
    }

    /// `linked_flows` of [`TreasuryReceivedDebit`].
    TreasuryReceivedDebitLinkedFlows = 1020 {
        /// `debit_reversal`: a text, or null.
        debit_reversal: Option<&'a str> = opt 457,
        /// `inbound_transfer`: a text, or null.
        inbound_transfer: Option<&'a str> = opt 750,
        /// `issuing_authorization`: a text, or null.
        issuing_authorization: Option<&'a str> = opt 809,
        /// `issuing_transaction`: a text, or null.
        issuing_transaction: Option<&'a str> = opt 812,
        /// `payout`: a text, or null.
        payout: Option<&'a str> = opt 1112,
        /// `topup`: a text, or null.
        topup: Option<&'a str> = opt 1634,
    }

    /// `us_domestic_wire` of [`TreasuryFinancialAccountFeaturesOutboundPayments`], `us_domestic_wire` of [`TreasuryFinancialAccountFeaturesOutboundTransfers`].
    UsDomesticWire = 1022 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt 1335,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1519,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1520,
    }
}

webhook_payload::names! {
    'a;

    /// `type` of [`DestinationPaymentMethodDetails`].
    DestinationPaymentMethodDetailsType {
        FinancialAccount = "financial_account",
        UsBankAccount = "us_bank_account",
    }

    /// `network` of [`DestinationPaymentMethodDetailsUsBankAccount`].
    DestinationPaymentMethodDetailsUsBankAccountNetwork {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }

    /// `network` of [`FinancialAccount`].
    FinancialAccountNetwork {
        Stripe = "stripe",
    }

    /// `code` of [`FinancialAccountStatusDetail`].
    FinancialAccountStatusDetailCode {
        Activating = "activating",
        CapabilityNotRequested = "capability_not_requested",
        FinancialAccountClosed = "financial_account_closed",
        RejectedOther = "rejected_other",
        RejectedUnsupportedBusiness = "rejected_unsupported_business",
        RequirementsPastDue = "requirements_past_due",
        RequirementsPendingVerification = "requirements_pending_verification",
        RestrictedByPlatform = "restricted_by_platform",
        RestrictedOther = "restricted_other",
    }

    /// `resolution` of [`FinancialAccountStatusDetail`].
    FinancialAccountStatusDetailResolution {
        ContactStripe = "contact_stripe",
        ProvideInformation = "provide_information",
        RemoveRestriction = "remove_restriction",
    }

    /// `restriction` of [`FinancialAccountStatusDetail`].
    FinancialAccountStatusDetailRestriction {
        InboundFlows = "inbound_flows",
        OutboundFlows = "outbound_flows",
    }

    /// `balance` of [`InitiatingPaymentMethodDetails`].
    InitiatingPaymentMethodDetailsBalance {
        Payments = "payments",
    }

    /// `type` of [`InitiatingPaymentMethodDetails`].
    InitiatingPaymentMethodDetailsType {
        Balance = "balance",
        FinancialAccount = "financial_account",
        IssuingCard = "issuing_card",
        Stripe = "stripe",
        UsBankAccount = "us_bank_account",
    }

    /// `code` of [`ReturnedDetails`].
    ReturnedDetailsCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        Declined = "declined",
        IncorrectAccountHolderName = "incorrect_account_holder_name",
        InvalidAccountNumber = "invalid_account_number",
        InvalidCurrency = "invalid_currency",
        NoAccount = "no_account",
        OtherKind = "other",
    }

    /// `restricted_reason` of [`ReversalDetails`].
    ReversalDetailsRestrictedReason {
        AlreadyReversed = "already_reversed",
        DeadlinePassed = "deadline_passed",
        NetworkRestricted = "network_restricted",
        OtherKind = "other",
        SourceFlowRestricted = "source_flow_restricted",
    }

    /// `type` of [`TrackingDetails`].
    TrackingDetailsType {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }

    /// `network` of [`TreasuryCreditReversal`].
    TreasuryCreditReversalNetwork {
        Ach = "ach",
        Stripe = "stripe",
    }

    /// `status` of [`TreasuryCreditReversal`].
    TreasuryCreditReversalStatus {
        Canceled = "canceled",
        Posted = "posted",
        Processing = "processing",
    }

    /// `network` of [`TreasuryDebitReversal`].
    TreasuryDebitReversalNetwork {
        Ach = "ach",
        Card = "card",
    }

    /// `status` of [`TreasuryDebitReversal`].
    TreasuryDebitReversalStatus {
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }

    /// `active_features` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountActiveFeatures {
        CardIssuing = "card_issuing",
        DepositInsurance = "deposit_insurance",
        FinancialAddressesAba = "financial_addresses.aba",
        FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
        InboundTransfersAch = "inbound_transfers.ach",
        IntraStripeFlows = "intra_stripe_flows",
        OutboundPaymentsAch = "outbound_payments.ach",
        OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
        OutboundTransfersAch = "outbound_transfers.ach",
        OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
        RemoteDepositCapture = "remote_deposit_capture",
    }

    /// `status` of [`TreasuryFinancialAccountFeaturesCardIssuing`], `status` of [`TreasuryFinancialAccountFeaturesDepositInsurance`], `status` of [`TreasuryFinancialAccountFeaturesFinancialAddressesAba`].
    TreasuryFinancialAccountFeaturesCardIssuingStatus {
        Active = "active",
        Pending = "pending",
        Restricted = "restricted",
    }

    /// `supported_networks` of [`TreasuryFinancialAccountFinancialAddress`].
    TreasuryFinancialAccountFinancialAddressSupportedNetworks {
        Ach = "ach",
        Rtp = "rtp",
        UsDomesticWire = "us_domestic_wire",
    }

    /// `type` of [`TreasuryFinancialAccountFinancialAddress`].
    TreasuryFinancialAccountFinancialAddressType {
        Aba = "aba",
    }

    /// `pending_features` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountPendingFeatures {
        CardIssuing = "card_issuing",
        DepositInsurance = "deposit_insurance",
        FinancialAddressesAba = "financial_addresses.aba",
        FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
        InboundTransfersAch = "inbound_transfers.ach",
        IntraStripeFlows = "intra_stripe_flows",
        OutboundPaymentsAch = "outbound_payments.ach",
        OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
        OutboundTransfersAch = "outbound_transfers.ach",
        OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
        RemoteDepositCapture = "remote_deposit_capture",
    }

    /// `inbound_flows` of [`TreasuryFinancialAccountPlatformRestrictions`].
    TreasuryFinancialAccountPlatformRestrictionsInboundFlows {
        Restricted = "restricted",
        Unrestricted = "unrestricted",
    }

    /// `outbound_flows` of [`TreasuryFinancialAccountPlatformRestrictions`].
    TreasuryFinancialAccountPlatformRestrictionsOutboundFlows {
        Restricted = "restricted",
        Unrestricted = "unrestricted",
    }

    /// `restricted_features` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountRestrictedFeatures {
        CardIssuing = "card_issuing",
        DepositInsurance = "deposit_insurance",
        FinancialAddressesAba = "financial_addresses.aba",
        FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
        InboundTransfersAch = "inbound_transfers.ach",
        IntraStripeFlows = "intra_stripe_flows",
        OutboundPaymentsAch = "outbound_payments.ach",
        OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
        OutboundTransfersAch = "outbound_transfers.ach",
        OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
        RemoteDepositCapture = "remote_deposit_capture",
    }

    /// `status` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountStatus {
        Closed = "closed",
        Open = "open",
    }

    /// `reasons` of [`TreasuryFinancialAccountStatusDetailsClosed`].
    TreasuryFinancialAccountStatusDetailsClosedReasons {
        AccountRejected = "account_rejected",
        ClosedByPlatform = "closed_by_platform",
        OtherKind = "other",
    }

    /// `code` of [`TreasuryInboundTransferFailureDetails`].
    TreasuryInboundTransferFailureDetailsCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        DebitNotAuthorized = "debit_not_authorized",
        IncorrectAccountHolderAddress = "incorrect_account_holder_address",
        IncorrectAccountHolderName = "incorrect_account_holder_name",
        IncorrectAccountHolderTaxId = "incorrect_account_holder_tax_id",
        InsufficientFunds = "insufficient_funds",
        InvalidAccountNumber = "invalid_account_number",
        InvalidCurrency = "invalid_currency",
        NoAccount = "no_account",
        OtherKind = "other",
    }

    /// `type` of [`TreasuryInboundTransferOriginPaymentMethodDetails`].
    TreasuryInboundTransferOriginPaymentMethodDetailsType {
        UsBankAccount = "us_bank_account",
    }

    /// `status` of [`TreasuryInboundTransfer`].
    TreasuryInboundTransferStatus {
        Canceled = "canceled",
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }

    /// `status` of [`TreasuryOutboundPayment`], `status` of [`TreasuryOutboundTransfer`].
    TreasuryOutboundPaymentStatus {
        Canceled = "canceled",
        Failed = "failed",
        Posted = "posted",
        Processing = "processing",
        Returned = "returned",
    }

    /// `failure_code` of [`TreasuryReceivedCredit`].
    TreasuryReceivedCreditFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InternationalTransaction = "international_transaction",
        OtherKind = "other",
    }

    /// `type` of [`TreasuryReceivedCreditLinkedFlowsSourceFlowDetails`].
    TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsType {
        CreditReversal = "credit_reversal",
        OtherKind = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        Payout = "payout",
    }

    /// `network` of [`TreasuryReceivedCredit`].
    TreasuryReceivedCreditNetwork {
        Ach = "ach",
        Card = "card",
        Rtp = "rtp",
        Stripe = "stripe",
        UsDomesticWire = "us_domestic_wire",
    }

    /// `status` of [`TreasuryReceivedCredit`], `status` of [`TreasuryReceivedDebit`].
    TreasuryReceivedCreditStatus {
        Failed = "failed",
        Succeeded = "succeeded",
    }

    /// `failure_code` of [`TreasuryReceivedDebit`].
    TreasuryReceivedDebitFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InsufficientFunds = "insufficient_funds",
        InternationalTransaction = "international_transaction",
        OtherKind = "other",
    }

    /// `network` of [`TreasuryReceivedDebit`].
    TreasuryReceivedDebitNetwork {
        Ach = "ach",
        Card = "card",
        Stripe = "stripe",
    }
}
