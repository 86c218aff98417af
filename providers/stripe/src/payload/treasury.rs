//! `treasury.credit_reversal.created`, `treasury.credit_reversal.posted`, `treasury.debit_reversal.completed`, `treasury.debit_reversal.created`, `treasury.debit_reversal.initial_credit_granted`, `treasury.financial_account.closed`, `treasury.financial_account.created`, `treasury.financial_account.features_status_updated`, `treasury.inbound_transfer.canceled`, `treasury.inbound_transfer.created`, `treasury.inbound_transfer.failed`, `treasury.inbound_transfer.succeeded`, `treasury.outbound_payment.canceled`, `treasury.outbound_payment.created`, `treasury.outbound_payment.expected_arrival_date_updated`, `treasury.outbound_payment.failed`, `treasury.outbound_payment.posted`, `treasury.outbound_payment.returned`, `treasury.outbound_payment.tracking_details_updated`, `treasury.outbound_transfer.canceled`, `treasury.outbound_transfer.created`, `treasury.outbound_transfer.expected_arrival_date_updated`, `treasury.outbound_transfer.failed`, `treasury.outbound_transfer.posted`, `treasury.outbound_transfer.returned`, `treasury.outbound_transfer.tracking_details_updated`, `treasury.received_credit.created`, `treasury.received_credit.failed`, `treasury.received_credit.succeeded`, `treasury.received_debit.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `balance_impact` of [`TreasuryTransaction`], `balance_impact` of [`TreasuryTransactionEntry`].
    BalanceImpact = 56 {
        /// `cash`: an integer, in every payload of today's schema.
        cash: Option<i64> = opt_integer 309,
        /// `inbound_pending`: an integer, in every payload of today's schema.
        inbound_pending: Option<i64> = opt_integer 788,
        /// `outbound_pending`: an integer, in every payload of today's schema.
        outbound_pending: Option<i64> = opt_integer 1068,
    }

    /// `destination_payment_method_details` of [`TreasuryOutboundPayment`], `destination_payment_method_details` of [`TreasuryOutboundTransfer`].
    DestinationPaymentMethodDetails = 253 {
        /// `billing_details`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`], in every payload of today's schema.
        billing_details: Option<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails<'a>> = opt 226,
        /// `financial_account`: an object, [`FinancialAccount`], or absent.
        financial_account: Option<FinancialAccount<'a>> = opt 671,
        /// `type`: a text out of [`DestinationPaymentMethodDetailsType`], in every payload of today's schema.
        type_: Option<DestinationPaymentMethodDetailsType<'a>> = opt 1758,
        /// `us_bank_account`: an object, [`DestinationPaymentMethodDetailsUsBankAccount`], or absent.
        us_bank_account: Option<DestinationPaymentMethodDetailsUsBankAccount<'a>> = opt 1789,
    }

    /// `us_bank_account` of [`DestinationPaymentMethodDetails`].
    DestinationPaymentMethodDetailsUsBankAccount = 254 {
        /// `account_holder_type`: a text out of [`AccountHolderType`], or null.
        account_holder_type: Option<AccountHolderType<'a>> = opt 10,
        /// `account_type`: a text out of [`BankAccountType`], or null.
        account_type: Option<BankAccountType<'a>> = opt 19,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt_text 208,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt_text 675,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt_text 880,
        /// `mandate`: the id of a [`Mandate`], or the object, or absent.
        mandate: Option<Expandable<'a, Mandate<'a>>> = opt 932,
        /// `network`: a text out of [`DestinationPaymentMethodDetailsUsBankAccountNetwork`], in every payload of today's schema.
        network: Option<DestinationPaymentMethodDetailsUsBankAccountNetwork<'a>> = opt 1010,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt_text 1458,
    }

    /// `financial_account` of [`DestinationPaymentMethodDetails`], `financial_account` of [`InitiatingPaymentMethodDetails`].
    FinancialAccount = 286 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 764,
        /// `network`: a text out of [`FinancialAccountNetwork`], in every payload of today's schema.
        network: Option<FinancialAccountNetwork<'a>> = opt 1010,
    }

    /// `ach` of [`TreasuryFinancialAccountFeaturesInboundTransfers`], `ach` of [`TreasuryFinancialAccountFeaturesOutboundPayments`], `ach` of [`TreasuryFinancialAccountFeaturesOutboundTransfers`].
    FinancialAccountAch = 287 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt_flag 1401,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1592,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1593,
    }

    /// `status_details` of [`TreasuryFinancialAccountFeaturesCardIssuing`], `status_details` of [`TreasuryFinancialAccountFeaturesDepositInsurance`], `status_details` of [`TreasuryFinancialAccountFeaturesFinancialAddressesAba`] and others.
    FinancialAccountStatusDetail = 288 {
        /// `code`: a text out of [`FinancialAccountStatusDetailCode`], in every payload of today's schema.
        code: Option<FinancialAccountStatusDetailCode<'a>> = opt 350,
        /// `resolution`: a text out of [`FinancialAccountStatusDetailResolution`], or null.
        resolution: Option<FinancialAccountStatusDetailResolution<'a>> = opt 1422,
        /// `restriction`: a text out of [`FinancialAccountStatusDetailRestriction`], or absent.
        restriction: Option<FinancialAccountStatusDetailRestriction<'a>> = opt 1426,
    }

    /// `flow_details` of [`TreasuryTransaction`], `flow_details` of [`TreasuryTransactionEntry`].
    FlowDetails = 310 {
        /// `credit_reversal`: an object, [`TreasuryCreditReversal`], or absent.
        credit_reversal: Option<TreasuryCreditReversal<'a>> = opt 399,
        /// `debit_reversal`: an object, [`TreasuryDebitReversal`], or absent.
        debit_reversal: Option<TreasuryDebitReversal<'a>> = opt 478,
        /// `inbound_transfer`: an object, [`TreasuryInboundTransfer`], or absent.
        inbound_transfer: Option<TreasuryInboundTransfer<'a>> = opt 789,
        /// `issuing_authorization`: an object, [`IssuingAuthorization`], or absent.
        issuing_authorization: Option<IssuingAuthorization<'a>> = opt 851,
        /// `outbound_payment`: an object, [`TreasuryOutboundPayment`], or absent.
        outbound_payment: Option<TreasuryOutboundPayment<'a>> = opt 1066,
        /// `outbound_transfer`: an object, [`TreasuryOutboundTransfer`], or absent.
        outbound_transfer: Option<TreasuryOutboundTransfer<'a>> = opt 1069,
        /// `received_credit`: an object, [`TreasuryReceivedCredit`], or absent.
        received_credit: Option<TreasuryReceivedCredit<'a>> = opt 1311,
        /// `received_debit`: an object, [`TreasuryReceivedDebit`], or absent.
        received_debit: Option<TreasuryReceivedDebit<'a>> = opt 1313,
        /// `type`: a text out of [`FlowDetailsType`], in every payload of today's schema.
        type_: Option<FlowDetailsType<'a>> = opt 1758,
    }

    /// `initiating_payment_method_details` of [`TreasuryReceivedCredit`], `initiating_payment_method_details` of [`TreasuryReceivedDebit`].
    InitiatingPaymentMethodDetails = 337 {
        /// `balance`: a text out of [`InitiatingPaymentMethodDetailsBalance`], or absent.
        balance: Option<InitiatingPaymentMethodDetailsBalance<'a>> = opt 192,
        /// `billing_details`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`], in every payload of today's schema.
        billing_details: Option<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails<'a>> = opt 226,
        /// `financial_account`: an object, [`FinancialAccount`], or absent.
        financial_account: Option<FinancialAccount<'a>> = opt 671,
        /// `issuing_card`: a text, or absent.
        issuing_card: Option<&'a str> = opt_text 852,
        /// `type`: a text out of [`InitiatingPaymentMethodDetailsType`], in every payload of today's schema.
        type_: Option<InitiatingPaymentMethodDetailsType<'a>> = opt 1758,
        /// `us_bank_account`: an object, [`InitiatingPaymentMethodDetailsUsBankAccount`], or absent.
        us_bank_account: Option<InitiatingPaymentMethodDetailsUsBankAccount<'a>> = opt 1789,
    }

    /// `us_bank_account` of [`InitiatingPaymentMethodDetails`].
    InitiatingPaymentMethodDetailsUsBankAccount = 338 {
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt_text 208,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt_text 880,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt_text 1458,
    }

    /// `returned_details` of [`TreasuryOutboundPayment`], `returned_details` of [`TreasuryOutboundTransfer`].
    ReturnedDetails = 878 {
        /// `code`: a text out of [`ReturnedDetailsCode`], in every payload of today's schema.
        code: Option<ReturnedDetailsCode<'a>> = opt 350,
        /// `transaction`: the id of a [`TreasuryTransaction`], or the object, in every payload of today's schema.
        transaction: Option<Expandable<'a, TreasuryTransaction<'a>>> = opt 1725,
    }

    /// `reversal_details` of [`TreasuryReceivedCredit`], `reversal_details` of [`TreasuryReceivedDebit`].
    ReversalDetails = 879 {
        /// `deadline`: an integer, or null.
        deadline: Option<i64> = opt_integer 475,
        /// `restricted_reason`: a text out of [`ReversalDetailsRestrictedReason`], or null.
        restricted_reason: Option<ReversalDetailsRestrictedReason<'a>> = opt 1425,
    }

    /// `tracking_details` of [`TreasuryOutboundPayment`], `tracking_details` of [`TreasuryOutboundTransfer`].
    TrackingDetails = 1094 {
        /// `ach`: an object, [`TrackingDetailsAch`], or absent.
        ach: Option<TrackingDetailsAch<'a>> = opt 20,
        /// `type`: a text out of [`TrackingDetailsType`], in every payload of today's schema.
        type_: Option<TrackingDetailsType<'a>> = opt 1758,
        /// `us_domestic_wire`: an object, [`TrackingDetailsUsDomesticWire`], or absent.
        us_domestic_wire: Option<TrackingDetailsUsDomesticWire<'a>> = opt 1794,
    }

    /// `ach` of [`TrackingDetails`].
    TrackingDetailsAch = 1095 {
        /// `trace_id`: a text, in every payload of today's schema.
        trace_id: Option<&'a str> = opt_text 1721,
    }

    /// `us_domestic_wire` of [`TrackingDetails`].
    TrackingDetailsUsDomesticWire = 1096 {
        /// `chips`: a text, or absent, or null.
        chips: Option<&'a str> = opt_text 339,
        /// `imad`: a text, or null.
        imad: Option<&'a str> = opt_text 775,
        /// `omad`: a text, or null.
        omad: Option<&'a str> = opt_text 1045,
    }

    /// `treasury.credit_reversal`.
    TreasuryCreditReversal = 1099 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt_text 671,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt_text 757,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `network`: a text out of [`TreasuryCreditReversalNetwork`], in every payload of today's schema.
        network: Option<TreasuryCreditReversalNetwork<'a>> = opt 1010,
        /// `object`: the text `treasury.credit_reversal`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `received_credit`: a text, in every payload of today's schema.
        received_credit: Option<&'a str> = opt_text 1311,
        /// `status`: a text out of [`TreasuryCreditReversalStatus`], in every payload of today's schema.
        status: Option<TreasuryCreditReversalStatus<'a>> = opt 1592,
        /// `status_transitions`: an object, [`TreasuryCreditReversalStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<TreasuryCreditReversalStatusTransitions<'a>> = opt 1594,
        /// `transaction`: the id of a [`TreasuryTransaction`], or the object, or null.
        transaction: Option<Expandable<'a, TreasuryTransaction<'a>>> = opt 1725,
    }

    /// `status_transitions` of [`TreasuryCreditReversal`].
    TreasuryCreditReversalStatusTransitions = 1100 {
        /// `posted_at`: a time, or null.
        posted_at: Option<Timestamp> = opt_time 1222,
    }

    /// `treasury.debit_reversal`.
    TreasuryDebitReversal = 1101 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `financial_account`: a text, or null.
        financial_account: Option<&'a str> = opt_text 671,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt_text 757,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `linked_flows`: an object, [`TreasuryDebitReversalLinkedFlows`], or null.
        linked_flows: Option<TreasuryDebitReversalLinkedFlows<'a>> = opt 914,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `network`: a text out of [`TreasuryDebitReversalNetwork`], in every payload of today's schema.
        network: Option<TreasuryDebitReversalNetwork<'a>> = opt 1010,
        /// `object`: the text `treasury.debit_reversal`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `received_debit`: a text, in every payload of today's schema.
        received_debit: Option<&'a str> = opt_text 1313,
        /// `status`: a text out of [`TreasuryDebitReversalStatus`], in every payload of today's schema.
        status: Option<TreasuryDebitReversalStatus<'a>> = opt 1592,
        /// `status_transitions`: an object, [`TreasuryDebitReversalStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<TreasuryDebitReversalStatusTransitions<'a>> = opt 1594,
        /// `transaction`: the id of a [`TreasuryTransaction`], or the object, or null.
        transaction: Option<Expandable<'a, TreasuryTransaction<'a>>> = opt 1725,
    }

    /// `linked_flows` of [`TreasuryDebitReversal`].
    TreasuryDebitReversalLinkedFlows = 1102 {
        /// `issuing_dispute`: a text, or null.
        issuing_dispute: Option<&'a str> = opt_text 854,
    }

    /// `status_transitions` of [`TreasuryDebitReversal`].
    TreasuryDebitReversalStatusTransitions = 1103 {
        /// `completed_at`: a time, or null.
        completed_at: Option<Timestamp> = opt_time 363,
    }

    /// `treasury.financial_account`.
    TreasuryFinancialAccount = 1104 {
        /// `active_features`: a list, each a text out of [`TreasuryFinancialAccountActiveFeatures`], or absent.
        active_features: List<'a, TreasuryFinancialAccountActiveFeatures<'a>> = all 35,
        /// `balance`: an object, [`TreasuryFinancialAccountBalance`], in every payload of today's schema.
        balance: Option<TreasuryFinancialAccountBalance<'a>> = opt 192,
        /// `country`: a text, in every payload of today's schema.
        country: Option<&'a str> = opt_text 389,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `features`: an object, [`TreasuryFinancialAccountFeatures`], or absent.
        features: Option<TreasuryFinancialAccountFeatures<'a>> = opt 656,
        /// `financial_addresses`: a list, each an object, [`TreasuryFinancialAccountFinancialAddress`], in every payload of today's schema.
        financial_addresses: List<'a, TreasuryFinancialAccountFinancialAddress<'a>> = all 672,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `is_default`: a truth value, or absent.
        is_default: Option<bool> = opt_flag 843,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 961,
        /// `nickname`: a text, or absent, or null.
        nickname: Option<&'a str> = opt_text 1029,
        /// `object`: the text `treasury.financial_account`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `pending_features`: a list, each a text out of [`TreasuryFinancialAccountPendingFeatures`], or absent.
        pending_features: List<'a, TreasuryFinancialAccountPendingFeatures<'a>> = all 1178,
        /// `platform_restrictions`: an object, [`TreasuryFinancialAccountPlatformRestrictions`], or absent, or null.
        platform_restrictions: Option<TreasuryFinancialAccountPlatformRestrictions<'a>> = opt 1214,
        /// `restricted_features`: a list, each a text out of [`TreasuryFinancialAccountRestrictedFeatures`], or absent.
        restricted_features: List<'a, TreasuryFinancialAccountRestrictedFeatures<'a>> = all 1424,
        /// `status`: a text out of [`TreasuryFinancialAccountStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountStatus<'a>> = opt 1592,
        /// `status_details`: an object, [`TreasuryFinancialAccountStatusDetails`], in every payload of today's schema.
        status_details: Option<TreasuryFinancialAccountStatusDetails<'a>> = opt 1593,
        /// `supported_currencies`: a list, each a text, in every payload of today's schema.
        supported_currencies: List<'a, &'a str> = all 1642,
    }

    /// `balance` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountBalance = 1105 {
        /// `cash`: an object of any keys, each an integer, in every payload of today's schema.
        cash: Map<'a, i64> = all 309,
        /// `inbound_pending`: an object of any keys, each an integer, in every payload of today's schema.
        inbound_pending: Map<'a, i64> = all 788,
        /// `outbound_pending`: an object of any keys, each an integer, in every payload of today's schema.
        outbound_pending: Map<'a, i64> = all 1068,
    }

    /// `treasury.financial_account_features`.
    TreasuryFinancialAccountFeatures = 1106 {
        /// `card_issuing`: an object, [`TreasuryFinancialAccountFeaturesCardIssuing`], or absent.
        card_issuing: Option<TreasuryFinancialAccountFeaturesCardIssuing<'a>> = opt 288,
        /// `deposit_insurance`: an object, [`TreasuryFinancialAccountFeaturesDepositInsurance`], or absent.
        deposit_insurance: Option<TreasuryFinancialAccountFeaturesDepositInsurance<'a>> = opt 510,
        /// `financial_addresses`: an object, [`TreasuryFinancialAccountFeaturesFinancialAddresses`], or absent.
        financial_addresses: Option<TreasuryFinancialAccountFeaturesFinancialAddresses<'a>> = opt 672,
        /// `inbound_transfers`: an object, [`TreasuryFinancialAccountFeaturesInboundTransfers`], or absent.
        inbound_transfers: Option<TreasuryFinancialAccountFeaturesInboundTransfers<'a>> = opt 790,
        /// `intra_stripe_flows`: an object, [`TreasuryFinancialAccountFeaturesIntraStripeFlows`], or absent.
        intra_stripe_flows: Option<TreasuryFinancialAccountFeaturesIntraStripeFlows<'a>> = opt 819,
        /// `object`: the text `treasury.financial_account_features`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `outbound_payments`: an object, [`TreasuryFinancialAccountFeaturesOutboundPayments`], or absent.
        outbound_payments: Option<TreasuryFinancialAccountFeaturesOutboundPayments<'a>> = opt 1067,
        /// `outbound_transfers`: an object, [`TreasuryFinancialAccountFeaturesOutboundTransfers`], or absent.
        outbound_transfers: Option<TreasuryFinancialAccountFeaturesOutboundTransfers<'a>> = opt 1070,
    }

    /// `card_issuing` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesCardIssuing = 1107 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt_flag 1401,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1592,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1593,
    }

    /// `deposit_insurance` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesDepositInsurance = 1108 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt_flag 1401,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1592,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1593,
    }

    /// `financial_addresses` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesFinancialAddresses = 1109 {
        /// `aba`: an object, [`TreasuryFinancialAccountFeaturesFinancialAddressesAba`], or absent.
        aba: Option<TreasuryFinancialAccountFeaturesFinancialAddressesAba<'a>> = opt 0,
    }

    /// `aba` of [`TreasuryFinancialAccountFeaturesFinancialAddresses`].
    TreasuryFinancialAccountFeaturesFinancialAddressesAba = 1110 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt_flag 1401,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1592,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1593,
    }

    /// `inbound_transfers` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesInboundTransfers = 1111 {
        /// `ach`: an object, [`FinancialAccountAch`], or absent.
        ach: Option<FinancialAccountAch<'a>> = opt 20,
    }

    /// `intra_stripe_flows` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesIntraStripeFlows = 1112 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt_flag 1401,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1592,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1593,
    }

    /// `outbound_payments` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesOutboundPayments = 1113 {
        /// `ach`: an object, [`FinancialAccountAch`], or absent.
        ach: Option<FinancialAccountAch<'a>> = opt 20,
        /// `us_domestic_wire`: an object, [`UsDomesticWire`], or absent.
        us_domestic_wire: Option<UsDomesticWire<'a>> = opt 1794,
    }

    /// `outbound_transfers` of [`TreasuryFinancialAccountFeatures`].
    TreasuryFinancialAccountFeaturesOutboundTransfers = 1114 {
        /// `ach`: an object, [`FinancialAccountAch`], or absent.
        ach: Option<FinancialAccountAch<'a>> = opt 20,
        /// `us_domestic_wire`: an object, [`UsDomesticWire`], or absent.
        us_domestic_wire: Option<UsDomesticWire<'a>> = opt 1794,
    }

    /// `financial_addresses` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountFinancialAddress = 1115 {
        /// `aba`: an object, [`TreasuryFinancialAccountFinancialAddressAba`], or absent.
        aba: Option<TreasuryFinancialAccountFinancialAddressAba<'a>> = opt 0,
        /// `supported_networks`: a list, each a text out of [`TreasuryFinancialAccountFinancialAddressSupportedNetworks`], or absent.
        supported_networks: List<'a, TreasuryFinancialAccountFinancialAddressSupportedNetworks<'a>> = all 1643,
        /// `type`: a text out of [`TreasuryFinancialAccountFinancialAddressType`], in every payload of today's schema.
        type_: Option<TreasuryFinancialAccountFinancialAddressType<'a>> = opt 1758,
    }

    /// `aba` of [`TreasuryFinancialAccountFinancialAddress`].
    TreasuryFinancialAccountFinancialAddressAba = 1116 {
        /// `account_holder_name`: a text, in every payload of today's schema.
        account_holder_name: Option<&'a str> = opt_text 9,
        /// `account_number`: a text, or absent, or null.
        account_number: Option<&'a str> = opt_text 13,
        /// `account_number_last4`: a text, in every payload of today's schema.
        account_number_last4: Option<&'a str> = opt_text 14,
        /// `bank_name`: a text, in every payload of today's schema.
        bank_name: Option<&'a str> = opt_text 208,
        /// `routing_number`: a text, in every payload of today's schema.
        routing_number: Option<&'a str> = opt_text 1458,
    }

    /// `platform_restrictions` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountPlatformRestrictions = 1117 {
        /// `inbound_flows`: a text out of [`TreasuryFinancialAccountPlatformRestrictionsInboundFlows`], or null.
        inbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsInboundFlows<'a>> = opt 787,
        /// `outbound_flows`: a text out of [`TreasuryFinancialAccountPlatformRestrictionsOutboundFlows`], or null.
        outbound_flows: Option<TreasuryFinancialAccountPlatformRestrictionsOutboundFlows<'a>> = opt 1065,
    }

    /// `status_details` of [`TreasuryFinancialAccount`].
    TreasuryFinancialAccountStatusDetails = 1118 {
        /// `closed`: an object, [`TreasuryFinancialAccountStatusDetailsClosed`], or null.
        closed: Option<TreasuryFinancialAccountStatusDetailsClosed<'a>> = opt 348,
    }

    /// `closed` of [`TreasuryFinancialAccountStatusDetails`].
    TreasuryFinancialAccountStatusDetailsClosed = 1119 {
        /// `reasons`: a list, each a text out of [`TreasuryFinancialAccountStatusDetailsClosedReasons`], in every payload of today's schema.
        reasons: List<'a, TreasuryFinancialAccountStatusDetailsClosedReasons<'a>> = all 1305,
    }

    /// `treasury.inbound_transfer`.
    TreasuryInboundTransfer = 1120 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `cancelable`: a truth value, in every payload of today's schema.
        cancelable: Option<bool> = opt_flag 272,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 511,
        /// `failure_details`: an object, [`TreasuryInboundTransferFailureDetails`], or null.
        failure_details: Option<TreasuryInboundTransferFailureDetails<'a>> = opt 651,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt_text 671,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt_text 757,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `linked_flows`: an object, [`TreasuryInboundTransferLinkedFlows`], in every payload of today's schema.
        linked_flows: Option<TreasuryInboundTransferLinkedFlows<'a>> = opt 914,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `treasury.inbound_transfer`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `origin_payment_method`: a text, or null.
        origin_payment_method: Option<&'a str> = opt_text 1057,
        /// `origin_payment_method_details`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetails`], or null.
        origin_payment_method_details: Option<TreasuryInboundTransferOriginPaymentMethodDetails<'a>> = opt 1058,
        /// `returned`: a truth value, or null.
        returned: Option<bool> = opt_flag 1438,
        /// `statement_descriptor`: a text, in every payload of today's schema.
        statement_descriptor: Option<&'a str> = opt_text 1583,
        /// `status`: a text out of [`TreasuryInboundTransferStatus`], in every payload of today's schema.
        status: Option<TreasuryInboundTransferStatus<'a>> = opt 1592,
        /// `status_transitions`: an object, [`TreasuryInboundTransferStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<TreasuryInboundTransferStatusTransitions<'a>> = opt 1594,
        /// `transaction`: the id of a [`TreasuryTransaction`], or the object, or null.
        transaction: Option<Expandable<'a, TreasuryTransaction<'a>>> = opt 1725,
    }

    /// `failure_details` of [`TreasuryInboundTransfer`].
    TreasuryInboundTransferFailureDetails = 1121 {
        /// `code`: a text out of [`TreasuryInboundTransferFailureDetailsCode`], in every payload of today's schema.
        code: Option<TreasuryInboundTransferFailureDetailsCode<'a>> = opt 350,
    }

    /// `linked_flows` of [`TreasuryInboundTransfer`].
    TreasuryInboundTransferLinkedFlows = 1122 {
        /// `received_debit`: a text, or null.
        received_debit: Option<&'a str> = opt_text 1313,
    }

    /// `origin_payment_method_details` of [`TreasuryInboundTransfer`].
    TreasuryInboundTransferOriginPaymentMethodDetails = 1123 {
        /// `billing_details`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails`], in every payload of today's schema.
        billing_details: Option<TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails<'a>> = opt 226,
        /// `type`: a text out of [`TreasuryInboundTransferOriginPaymentMethodDetailsType`], in every payload of today's schema.
        type_: Option<TreasuryInboundTransferOriginPaymentMethodDetailsType<'a>> = opt 1758,
        /// `us_bank_account`: an object, [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount`], or absent.
        us_bank_account: Option<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount<'a>> = opt 1789,
    }

    /// `billing_details` of [`TreasuryInboundTransferOriginPaymentMethodDetails`], `billing_details` of [`DestinationPaymentMethodDetails`], `billing_details` of [`InitiatingPaymentMethodDetails`].
    TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails = 1124 {
        /// `address`: an object, [`Address`], in every payload of today's schema.
        address: Option<Address<'a>> = opt 42,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt_text 575,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt_text 997,
    }

    /// `us_bank_account` of [`TreasuryInboundTransferOriginPaymentMethodDetails`].
    TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount = 1125 {
        /// `account_holder_type`: a text out of [`AccountHolderType`], or null.
        account_holder_type: Option<AccountHolderType<'a>> = opt 10,
        /// `account_type`: a text out of [`BankAccountType`], or null.
        account_type: Option<BankAccountType<'a>> = opt 19,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt_text 208,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt_text 675,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt_text 880,
        /// `mandate`: the id of a [`Mandate`], or the object, or absent.
        mandate: Option<Expandable<'a, Mandate<'a>>> = opt 932,
        /// `network`: a text out of [`TopupPaymentMethodOptionsUsBankAccountNetwork`], in every payload of today's schema.
        network: Option<TopupPaymentMethodOptionsUsBankAccountNetwork<'a>> = opt 1010,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt_text 1458,
    }

    /// `status_transitions` of [`TreasuryInboundTransfer`].
    TreasuryInboundTransferStatusTransitions = 1126 {
        /// `canceled_at`: a time, or absent, or null.
        canceled_at: Option<Timestamp> = opt_time 274,
        /// `failed_at`: a time, or null.
        failed_at: Option<Timestamp> = opt_time 648,
        /// `succeeded_at`: a time, or null.
        succeeded_at: Option<Timestamp> = opt_time 1628,
    }

    /// `treasury.outbound_payment`.
    TreasuryOutboundPayment = 1127 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `cancelable`: a truth value, in every payload of today's schema.
        cancelable: Option<bool> = opt_flag 272,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `customer`: a text, or null.
        customer: Option<&'a str> = opt_text 425,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 511,
        /// `destination_payment_method`: a text, or null.
        destination_payment_method: Option<&'a str> = opt_text 515,
        /// `destination_payment_method_details`: an object, [`DestinationPaymentMethodDetails`], or null.
        destination_payment_method_details: Option<DestinationPaymentMethodDetails<'a>> = opt 516,
        /// `end_user_details`: an object, [`TreasuryOutboundPaymentEndUserDetails`], or null.
        end_user_details: Option<TreasuryOutboundPaymentEndUserDetails<'a>> = opt 585,
        /// `expected_arrival_date`: an integer, in every payload of today's schema.
        expected_arrival_date: Option<i64> = opt_integer 626,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt_text 671,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt_text 757,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `treasury.outbound_payment`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `returned_details`: an object, [`ReturnedDetails`], or null.
        returned_details: Option<ReturnedDetails<'a>> = opt 1440,
        /// `statement_descriptor`: a text, in every payload of today's schema.
        statement_descriptor: Option<&'a str> = opt_text 1583,
        /// `status`: a text out of [`TreasuryOutboundPaymentStatus`], in every payload of today's schema.
        status: Option<TreasuryOutboundPaymentStatus<'a>> = opt 1592,
        /// `status_transitions`: an object, [`TreasuryOutboundPaymentStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<TreasuryOutboundPaymentStatusTransitions<'a>> = opt 1594,
        /// `tracking_details`: an object, [`TrackingDetails`], or absent, or null.
        tracking_details: Option<TrackingDetails<'a>> = opt 1722,
        /// `transaction`: the id of a [`TreasuryTransaction`], or the object, in every payload of today's schema.
        transaction: Option<Expandable<'a, TreasuryTransaction<'a>>> = opt 1725,
    }

    /// `end_user_details` of [`TreasuryOutboundPayment`].
    TreasuryOutboundPaymentEndUserDetails = 1128 {
        /// `ip_address`: a text, or null.
        ip_address: Option<&'a str> = opt_text 838,
        /// `present`: a truth value, in every payload of today's schema.
        present: Option<bool> = opt_flag 1233,
    }

    /// `status_transitions` of [`TreasuryOutboundPayment`], `status_transitions` of [`TreasuryOutboundTransfer`].
    TreasuryOutboundPaymentStatusTransitions = 1129 {
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt_time 274,
        /// `failed_at`: a time, or null.
        failed_at: Option<Timestamp> = opt_time 648,
        /// `posted_at`: a time, or null.
        posted_at: Option<Timestamp> = opt_time 1222,
        /// `returned_at`: a time, or null.
        returned_at: Option<Timestamp> = opt_time 1439,
    }

    /// `treasury.outbound_transfer`.
    TreasuryOutboundTransfer = 1130 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `cancelable`: a truth value, in every payload of today's schema.
        cancelable: Option<bool> = opt_flag 272,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt_text 511,
        /// `destination_payment_method`: a text, or null.
        destination_payment_method: Option<&'a str> = opt_text 515,
        /// `destination_payment_method_details`: an object, [`DestinationPaymentMethodDetails`], in every payload of today's schema.
        destination_payment_method_details: Option<DestinationPaymentMethodDetails<'a>> = opt 516,
        /// `expected_arrival_date`: an integer, in every payload of today's schema.
        expected_arrival_date: Option<i64> = opt_integer 626,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt_text 671,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt_text 757,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `object`: the text `treasury.outbound_transfer`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `returned_details`: an object, [`ReturnedDetails`], or null.
        returned_details: Option<ReturnedDetails<'a>> = opt 1440,
        /// `statement_descriptor`: a text, in every payload of today's schema.
        statement_descriptor: Option<&'a str> = opt_text 1583,
        /// `status`: a text out of [`TreasuryOutboundPaymentStatus`], in every payload of today's schema.
        status: Option<TreasuryOutboundPaymentStatus<'a>> = opt 1592,
        /// `status_transitions`: an object, [`TreasuryOutboundPaymentStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<TreasuryOutboundPaymentStatusTransitions<'a>> = opt 1594,
        /// `tracking_details`: an object, [`TrackingDetails`], or absent, or null.
        tracking_details: Option<TrackingDetails<'a>> = opt 1722,
        /// `transaction`: the id of a [`TreasuryTransaction`], or the object, in every payload of today's schema.
        transaction: Option<Expandable<'a, TreasuryTransaction<'a>>> = opt 1725,
    }

    /// `treasury.received_credit`.
    TreasuryReceivedCredit = 1131 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 511,
        /// `failure_code`: a text out of [`TreasuryReceivedCreditFailureCode`], or null.
        failure_code: Option<TreasuryReceivedCreditFailureCode<'a>> = opt 650,
        /// `financial_account`: a text, or null.
        financial_account: Option<&'a str> = opt_text 671,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt_text 757,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `initiating_payment_method_details`: an object, [`InitiatingPaymentMethodDetails`], in every payload of today's schema.
        initiating_payment_method_details: Option<InitiatingPaymentMethodDetails<'a>> = opt 802,
        /// `linked_flows`: an object, [`TreasuryReceivedCreditLinkedFlows`], in every payload of today's schema.
        linked_flows: Option<TreasuryReceivedCreditLinkedFlows<'a>> = opt 914,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `network`: a text out of [`TreasuryReceivedCreditNetwork`], in every payload of today's schema.
        network: Option<TreasuryReceivedCreditNetwork<'a>> = opt 1010,
        /// `object`: the text `treasury.received_credit`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `reversal_details`: an object, [`ReversalDetails`], or null.
        reversal_details: Option<ReversalDetails<'a>> = opt 1442,
        /// `status`: a text out of [`TreasuryReceivedCreditStatus`], in every payload of today's schema.
        status: Option<TreasuryReceivedCreditStatus<'a>> = opt 1592,
        /// `transaction`: the id of a [`TreasuryTransaction`], or the object, or null.
        transaction: Option<Expandable<'a, TreasuryTransaction<'a>>> = opt 1725,
    }

    /// `linked_flows` of [`TreasuryReceivedCredit`].
    TreasuryReceivedCreditLinkedFlows = 1132 {
        /// `credit_reversal`: a text, or null.
        credit_reversal: Option<&'a str> = opt_text 399,
        /// `issuing_authorization`: a text, or null.
        issuing_authorization: Option<&'a str> = opt_text 851,
        /// `issuing_transaction`: a text, or null.
        issuing_transaction: Option<&'a str> = opt_text 855,
        /// `source_flow`: a text, or null.
        source_flow: Option<&'a str> = opt_text 1559,
        /// `source_flow_details`: an object, [`TreasuryReceivedCreditLinkedFlowsSourceFlowDetails`], or absent, or null.
        source_flow_details: Option<TreasuryReceivedCreditLinkedFlowsSourceFlowDetails<'a>> = opt 1560,
        /// `source_flow_type`: a text, or null.
        source_flow_type: Option<&'a str> = opt_text 1561,
    }

    /// `source_flow_details` of [`TreasuryReceivedCreditLinkedFlows`].
    TreasuryReceivedCreditLinkedFlowsSourceFlowDetails = 1133 {
        /// `credit_reversal`: an object, [`TreasuryCreditReversal`], or absent.
        credit_reversal: Option<TreasuryCreditReversal<'a>> = opt 399,
        /// `outbound_payment`: an object, [`TreasuryOutboundPayment`], or absent.
        outbound_payment: Option<TreasuryOutboundPayment<'a>> = opt 1066,
        /// `outbound_transfer`: an object, [`TreasuryOutboundTransfer`], or absent.
        outbound_transfer: Option<TreasuryOutboundTransfer<'a>> = opt 1069,
        /// `payout`: an object, [`Payout`], or absent.
        payout: Option<Payout<'a>> = opt 1166,
        /// `type`: a text out of [`TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsType`], in every payload of today's schema.
        type_: Option<TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsType<'a>> = opt 1758,
    }

    /// `treasury.received_debit`.
    TreasuryReceivedDebit = 1134 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 511,
        /// `failure_code`: a text out of [`TreasuryReceivedDebitFailureCode`], or null.
        failure_code: Option<TreasuryReceivedDebitFailureCode<'a>> = opt 650,
        /// `financial_account`: a text, or null.
        financial_account: Option<&'a str> = opt_text 671,
        /// `hosted_regulatory_receipt_url`: a text, or null.
        hosted_regulatory_receipt_url: Option<&'a str> = opt_text 757,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `initiating_payment_method_details`: an object, [`InitiatingPaymentMethodDetails`], or absent.
        initiating_payment_method_details: Option<InitiatingPaymentMethodDetails<'a>> = opt 802,
        /// `linked_flows`: an object, [`TreasuryReceivedDebitLinkedFlows`], in every payload of today's schema.
        linked_flows: Option<TreasuryReceivedDebitLinkedFlows<'a>> = opt 914,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `network`: a text out of [`TreasuryReceivedDebitNetwork`], in every payload of today's schema.
        network: Option<TreasuryReceivedDebitNetwork<'a>> = opt 1010,
        /// `object`: the text `treasury.received_debit`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `reversal_details`: an object, [`ReversalDetails`], or null.
        reversal_details: Option<ReversalDetails<'a>> = opt 1442,
        /// `status`: a text out of [`TreasuryReceivedCreditStatus`], in every payload of today's schema.
        status: Option<TreasuryReceivedCreditStatus<'a>> = opt 1592,
        /// `transaction`: the id of a [`TreasuryTransaction`], or the object, or null.
        transaction: Option<Expandable<'a, TreasuryTransaction<'a>>> = opt 1725,
    }

    /// `linked_flows` of [`TreasuryReceivedDebit`].
    TreasuryReceivedDebitLinkedFlows = 1135 {
        /// `debit_reversal`: a text, or null.
        debit_reversal: Option<&'a str> = opt_text 478,
        /// `inbound_transfer`: a text, or null.
        inbound_transfer: Option<&'a str> = opt_text 789,
        /// `issuing_authorization`: a text, or null.
        issuing_authorization: Option<&'a str> = opt_text 851,
        /// `issuing_transaction`: a text, or null.
        issuing_transaction: Option<&'a str> = opt_text 855,
        /// `payout`: a text, or absent, or null.
        payout: Option<&'a str> = opt_text 1166,
        /// `topup`: a text, or absent, or null.
        topup: Option<&'a str> = opt_text 1710,
    }

    /// `treasury.transaction`.
    TreasuryTransaction = 1136 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt_integer 92,
        /// `balance_impact`: an object, [`BalanceImpact`], in every payload of today's schema.
        balance_impact: Option<BalanceImpact<'a>> = opt 193,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `description`: a text, in every payload of today's schema.
        description: Option<&'a str> = opt_text 511,
        /// `entries`: the first page of a list, each an object, [`TreasuryTransactionEntry`], or absent, or null.
        entries: Page<'a, TreasuryTransactionEntry<'a>> = all 595,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt_text 671,
        /// `flow`: a text, or null.
        flow: Option<&'a str> = opt_text 690,
        /// `flow_details`: an object, [`FlowDetails`], or absent, or null.
        flow_details: Option<FlowDetails<'a>> = opt 691,
        /// `flow_type`: a text out of [`FlowType`], in every payload of today's schema.
        flow_type: Option<FlowType<'a>> = opt 694,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `treasury.transaction`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `status`: a text out of [`TreasuryTransactionStatus`], in every payload of today's schema.
        status: Option<TreasuryTransactionStatus<'a>> = opt 1592,
        /// `status_transitions`: an object, [`TreasuryTransactionStatusTransitions`], in every payload of today's schema.
        status_transitions: Option<TreasuryTransactionStatusTransitions<'a>> = opt 1594,
    }

    /// `treasury.transaction_entry`.
    TreasuryTransactionEntry = 1137 {
        /// `balance_impact`: an object, [`BalanceImpact`], in every payload of today's schema.
        balance_impact: Option<BalanceImpact<'a>> = opt 193,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `effective_at`: a time, in every payload of today's schema.
        effective_at: Option<Timestamp> = opt_time 570,
        /// `financial_account`: a text, in every payload of today's schema.
        financial_account: Option<&'a str> = opt_text 671,
        /// `flow`: a text, or null.
        flow: Option<&'a str> = opt_text 690,
        /// `flow_details`: an object, [`FlowDetails`], or absent, or null.
        flow_details: Option<FlowDetails<'a>> = opt 691,
        /// `flow_type`: a text out of [`FlowType`], in every payload of today's schema.
        flow_type: Option<FlowType<'a>> = opt 694,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `treasury.transaction_entry`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `transaction`: the id of a [`TreasuryTransaction`], or the object, in every payload of today's schema.
        transaction: Option<Expandable<'a, TreasuryTransaction<'a>>> = opt 1725,
        /// `type`: a text out of [`TreasuryTransactionEntryType`], in every payload of today's schema.
        type_: Option<TreasuryTransactionEntryType<'a>> = opt 1758,
    }

    /// `status_transitions` of [`TreasuryTransaction`].
    TreasuryTransactionStatusTransitions = 1138 {
        /// `posted_at`: a time, or null.
        posted_at: Option<Timestamp> = opt_time 1222,
        /// `void_at`: an integer, or null.
        void_at: Option<i64> = opt_integer 1838,
    }

    /// `us_domestic_wire` of [`TreasuryFinancialAccountFeaturesOutboundPayments`], `us_domestic_wire` of [`TreasuryFinancialAccountFeaturesOutboundTransfers`].
    UsDomesticWire = 1140 {
        /// `requested`: a truth value, in every payload of today's schema.
        requested: Option<bool> = opt_flag 1401,
        /// `status`: a text out of [`TreasuryFinancialAccountFeaturesCardIssuingStatus`], in every payload of today's schema.
        status: Option<TreasuryFinancialAccountFeaturesCardIssuingStatus<'a>> = opt 1592,
        /// `status_details`: a list, each an object, [`FinancialAccountStatusDetail`], in every payload of today's schema.
        status_details: List<'a, FinancialAccountStatusDetail<'a>> = all 1593,
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

    /// `type` of [`FlowDetails`].
    FlowDetailsType {
        CreditReversal = "credit_reversal",
        DebitReversal = "debit_reversal",
        InboundTransfer = "inbound_transfer",
        IssuingAuthorization = "issuing_authorization",
        OtherKind = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        ReceivedCredit = "received_credit",
        ReceivedDebit = "received_debit",
    }

    /// `flow_type` of [`TreasuryTransaction`], `flow_type` of [`TreasuryTransactionEntry`].
    FlowType {
        CreditReversal = "credit_reversal",
        DebitReversal = "debit_reversal",
        InboundTransfer = "inbound_transfer",
        IssuingAuthorization = "issuing_authorization",
        OtherKind = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        ReceivedCredit = "received_credit",
        ReceivedDebit = "received_debit",
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

    /// `type` of [`TreasuryTransactionEntry`].
    TreasuryTransactionEntryType {
        CreditReversal = "credit_reversal",
        CreditReversalPosting = "credit_reversal_posting",
        DebitReversal = "debit_reversal",
        InboundTransfer = "inbound_transfer",
        InboundTransferReturn = "inbound_transfer_return",
        IssuingAuthorizationHold = "issuing_authorization_hold",
        IssuingAuthorizationRelease = "issuing_authorization_release",
        OtherKind = "other",
        OutboundPayment = "outbound_payment",
        OutboundPaymentCancellation = "outbound_payment_cancellation",
        OutboundPaymentFailure = "outbound_payment_failure",
        OutboundPaymentPosting = "outbound_payment_posting",
        OutboundPaymentReturn = "outbound_payment_return",
        OutboundTransfer = "outbound_transfer",
        OutboundTransferCancellation = "outbound_transfer_cancellation",
        OutboundTransferFailure = "outbound_transfer_failure",
        OutboundTransferPosting = "outbound_transfer_posting",
        OutboundTransferReturn = "outbound_transfer_return",
        ReceivedCredit = "received_credit",
        ReceivedDebit = "received_debit",
    }

    /// `status` of [`TreasuryTransaction`].
    TreasuryTransactionStatus {
        Open = "open",
        Posted = "posted",
        Void = "void",
    }
}
