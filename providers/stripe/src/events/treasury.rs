//! `treasury.credit_reversal.created`, `treasury.credit_reversal.posted`, `treasury.debit_reversal.completed`, `treasury.debit_reversal.created`, `treasury.debit_reversal.initial_credit_granted`, `treasury.financial_account.closed`, `treasury.financial_account.created`, `treasury.financial_account.features_status_updated`, `treasury.inbound_transfer.canceled`, `treasury.inbound_transfer.created`, `treasury.inbound_transfer.failed`, `treasury.inbound_transfer.succeeded`, `treasury.outbound_payment.canceled`, `treasury.outbound_payment.created`, `treasury.outbound_payment.expected_arrival_date_updated`, `treasury.outbound_payment.failed`, `treasury.outbound_payment.posted`, `treasury.outbound_payment.returned`, `treasury.outbound_payment.tracking_details_updated`, `treasury.outbound_transfer.canceled`, `treasury.outbound_transfer.created`, `treasury.outbound_transfer.expected_arrival_date_updated`, `treasury.outbound_transfer.failed`, `treasury.outbound_transfer.posted`, `treasury.outbound_transfer.returned`, `treasury.outbound_transfer.tracking_details_updated`, `treasury.received_credit.created`, `treasury.received_credit.failed`, `treasury.received_credit.succeeded`, `treasury.received_debit.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `treasury.credit_reversal`.
    pub struct TreasuryCreditReversal {
        const OBJECT = "treasury.credit_reversal" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            created: i64 = "created",
            currency: String = "currency",
            financial_account: String = "financial_account",
            hosted_regulatory_receipt_url: String = "hosted_regulatory_receipt_url",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            network: TreasuryCreditReversalNetwork = "network",
            received_credit: String = "received_credit",
            status: TreasuryCreditReversalStatus = "status",
            status_transitions: TreasuryCreditReversalStatusTransitions = "status_transitions",
            transaction: Expandable = "transaction",
        }
    }

    /// Such as `status_transitions` of [`TreasuryCreditReversal`].
    pub struct TreasuryCreditReversalStatusTransitions {
        always {}
        maybe {
            posted_at: i64 = "posted_at",
        }
    }

    /// `treasury.debit_reversal`.
    pub struct TreasuryDebitReversal {
        const OBJECT = "treasury.debit_reversal" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            created: i64 = "created",
            currency: String = "currency",
            financial_account: String = "financial_account",
            hosted_regulatory_receipt_url: String = "hosted_regulatory_receipt_url",
            linked_flows: TreasuryDebitReversalLinkedFlows = "linked_flows",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            network: TreasuryDebitReversalNetwork = "network",
            received_debit: String = "received_debit",
            status: TreasuryDebitReversalStatus = "status",
            status_transitions: TreasuryDebitReversalStatusTransitions = "status_transitions",
            transaction: Expandable = "transaction",
        }
    }

    /// Such as `linked_flows` of [`TreasuryDebitReversal`].
    pub struct TreasuryDebitReversalLinkedFlows {
        always {}
        maybe {
            issuing_dispute: String = "issuing_dispute",
        }
    }

    /// Such as `status_transitions` of [`TreasuryDebitReversal`].
    pub struct TreasuryDebitReversalStatusTransitions {
        always {}
        maybe {
            completed_at: i64 = "completed_at",
        }
    }

    /// `treasury.financial_account`.
    pub struct TreasuryFinancialAccount {
        const OBJECT = "treasury.financial_account" in "object";
        always {
            id: String = "id",
        }
        maybe {
            active_features: Vec<TreasuryFinancialAccountActiveFeatures> = "active_features",
            balance: TreasuryFinancialAccountBalance = "balance",
            country: String = "country",
            created: i64 = "created",
            features: Box<TreasuryFinancialAccountFeatures> = "features",
            financial_addresses: Vec<TreasuryFinancialAccountFinancialAddress> = "financial_addresses",
            is_default: bool = "is_default",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            nickname: String = "nickname",
            pending_features: Vec<TreasuryFinancialAccountPendingFeatures> = "pending_features",
            platform_restrictions: TreasuryFinancialAccountPlatformRestrictions = "platform_restrictions",
            restricted_features: Vec<TreasuryFinancialAccountRestrictedFeatures> = "restricted_features",
            status: TreasuryFinancialAccountStatus = "status",
            status_details: TreasuryFinancialAccountStatusDetails = "status_details",
            supported_currencies: Vec<String> = "supported_currencies",
        }
    }

    /// Such as `balance` of [`TreasuryFinancialAccount`].
    pub struct TreasuryFinancialAccountBalance {
        always {}
        maybe {
            cash: Map<i64> = "cash",
            inbound_pending: Map<i64> = "inbound_pending",
            outbound_pending: Map<i64> = "outbound_pending",
        }
    }

    /// Such as `financial_addresses` of [`TreasuryFinancialAccount`].
    pub struct TreasuryFinancialAccountFinancialAddress {
        always {}
        maybe {
            aba: TreasuryFinancialAccountFinancialAddressAba = "aba",
            supported_networks: Vec<TreasuryFinancialAccountFinancialAddressSupportedNetworks> = "supported_networks",
            r#type: TreasuryFinancialAccountFinancialAddressType = "type",
        }
    }

    /// Such as `aba` of [`TreasuryFinancialAccountFinancialAddress`].
    pub struct TreasuryFinancialAccountFinancialAddressAba {
        always {}
        maybe {
            account_holder_name: String = "account_holder_name",
            account_number: String = "account_number",
            account_number_last4: String = "account_number_last4",
            bank_name: String = "bank_name",
            routing_number: String = "routing_number",
        }
    }

    /// Such as `platform_restrictions` of [`TreasuryFinancialAccount`].
    pub struct TreasuryFinancialAccountPlatformRestrictions {
        always {}
        maybe {
            inbound_flows: TreasuryFinancialAccountPlatformRestrictionsInboundFlows = "inbound_flows",
            outbound_flows: TreasuryFinancialAccountPlatformRestrictionsOutboundFlows = "outbound_flows",
        }
    }

    /// Such as `status_details` of [`TreasuryFinancialAccount`].
    pub struct TreasuryFinancialAccountStatusDetails {
        always {}
        maybe {
            closed: TreasuryFinancialAccountStatusDetailsClosed = "closed",
        }
    }

    /// Such as `closed` of [`TreasuryFinancialAccountStatusDetails`].
    pub struct TreasuryFinancialAccountStatusDetailsClosed {
        always {}
        maybe {
            reasons: Vec<TreasuryFinancialAccountStatusDetailsClosedReasons> = "reasons",
        }
    }

    /// `treasury.financial_account_features`.
    pub struct TreasuryFinancialAccountFeatures {
        const OBJECT = "treasury.financial_account_features" in "object";
        always {}
        maybe {
            card_issuing: TreasuryFinancialAccountFeaturesCardIssuing = "card_issuing",
            deposit_insurance: TreasuryFinancialAccountFeaturesDepositInsurance = "deposit_insurance",
            financial_addresses: TreasuryFinancialAccountFeaturesFinancialAddresses = "financial_addresses",
            inbound_transfers: TreasuryFinancialAccountFeaturesInboundTransfers = "inbound_transfers",
            intra_stripe_flows: TreasuryFinancialAccountFeaturesIntraStripeFlows = "intra_stripe_flows",
            outbound_payments: TreasuryFinancialAccountFeaturesOutboundPayments = "outbound_payments",
            outbound_transfers: TreasuryFinancialAccountFeaturesOutboundTransfers = "outbound_transfers",
        }
    }

    /// Such as `card_issuing` of [`TreasuryFinancialAccountFeatures`].
    pub struct TreasuryFinancialAccountFeaturesCardIssuing {
        always {}
        maybe {
            requested: bool = "requested",
            status: TreasuryFinancialAccountFeaturesCardIssuingStatus = "status",
            status_details: Vec<FinancialAccountStatusDetail> = "status_details",
        }
    }

    /// Such as `status_details` of [`TreasuryFinancialAccountFeaturesCardIssuing`].
    pub struct FinancialAccountStatusDetail {
        always {}
        maybe {
            code: FinancialAccountStatusDetailCode = "code",
            resolution: FinancialAccountStatusDetailResolution = "resolution",
            restriction: FinancialAccountStatusDetailRestriction = "restriction",
        }
    }

    /// Such as `deposit_insurance` of [`TreasuryFinancialAccountFeatures`].
    pub struct TreasuryFinancialAccountFeaturesDepositInsurance {
        always {}
        maybe {
            requested: bool = "requested",
            status: TreasuryFinancialAccountFeaturesCardIssuingStatus = "status",
            status_details: Vec<FinancialAccountStatusDetail> = "status_details",
        }
    }

    /// Such as `financial_addresses` of [`TreasuryFinancialAccountFeatures`].
    pub struct TreasuryFinancialAccountFeaturesFinancialAddresses {
        always {}
        maybe {
            aba: TreasuryFinancialAccountFeaturesFinancialAddressesAba = "aba",
        }
    }

    /// Such as `aba` of [`TreasuryFinancialAccountFeaturesFinancialAddresses`].
    pub struct TreasuryFinancialAccountFeaturesFinancialAddressesAba {
        always {}
        maybe {
            requested: bool = "requested",
            status: TreasuryFinancialAccountFeaturesCardIssuingStatus = "status",
            status_details: Vec<FinancialAccountStatusDetail> = "status_details",
        }
    }

    /// Such as `inbound_transfers` of [`TreasuryFinancialAccountFeatures`].
    pub struct TreasuryFinancialAccountFeaturesInboundTransfers {
        always {}
        maybe {
            ach: FinancialAccountAch = "ach",
        }
    }

    /// Such as `ach` of [`TreasuryFinancialAccountFeaturesInboundTransfers`].
    pub struct FinancialAccountAch {
        always {}
        maybe {
            requested: bool = "requested",
            status: TreasuryFinancialAccountFeaturesCardIssuingStatus = "status",
            status_details: Vec<FinancialAccountStatusDetail> = "status_details",
        }
    }

    /// Such as `intra_stripe_flows` of [`TreasuryFinancialAccountFeatures`].
    pub struct TreasuryFinancialAccountFeaturesIntraStripeFlows {
        always {}
        maybe {
            requested: bool = "requested",
            status: TreasuryFinancialAccountFeaturesCardIssuingStatus = "status",
            status_details: Vec<FinancialAccountStatusDetail> = "status_details",
        }
    }

    /// Such as `outbound_payments` of [`TreasuryFinancialAccountFeatures`].
    pub struct TreasuryFinancialAccountFeaturesOutboundPayments {
        always {}
        maybe {
            ach: FinancialAccountAch = "ach",
            us_domestic_wire: UsDomesticWire = "us_domestic_wire",
        }
    }

    /// Such as `us_domestic_wire` of [`TreasuryFinancialAccountFeaturesOutboundPayments`].
    pub struct UsDomesticWire {
        always {}
        maybe {
            requested: bool = "requested",
            status: TreasuryFinancialAccountFeaturesCardIssuingStatus = "status",
            status_details: Vec<FinancialAccountStatusDetail> = "status_details",
        }
    }

    /// Such as `outbound_transfers` of [`TreasuryFinancialAccountFeatures`].
    pub struct TreasuryFinancialAccountFeaturesOutboundTransfers {
        always {}
        maybe {
            ach: FinancialAccountAch = "ach",
            us_domestic_wire: UsDomesticWire = "us_domestic_wire",
        }
    }

    /// `treasury.inbound_transfer`.
    pub struct TreasuryInboundTransfer {
        const OBJECT = "treasury.inbound_transfer" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            cancelable: bool = "cancelable",
            created: i64 = "created",
            currency: String = "currency",
            description: String = "description",
            failure_details: TreasuryInboundTransferFailureDetails = "failure_details",
            financial_account: String = "financial_account",
            hosted_regulatory_receipt_url: String = "hosted_regulatory_receipt_url",
            linked_flows: TreasuryInboundTransferLinkedFlows = "linked_flows",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            origin_payment_method: String = "origin_payment_method",
            origin_payment_method_details: TreasuryInboundTransferOriginPaymentMethodDetails = "origin_payment_method_details",
            returned: bool = "returned",
            statement_descriptor: String = "statement_descriptor",
            status: TreasuryInboundTransferStatus = "status",
            status_transitions: TreasuryInboundTransferStatusTransitions = "status_transitions",
            transaction: Expandable = "transaction",
        }
    }

    /// Such as `failure_details` of [`TreasuryInboundTransfer`].
    pub struct TreasuryInboundTransferFailureDetails {
        always {}
        maybe {
            code: TreasuryInboundTransferFailureDetailsCode = "code",
        }
    }

    /// Such as `linked_flows` of [`TreasuryInboundTransfer`].
    pub struct TreasuryInboundTransferLinkedFlows {
        always {}
        maybe {
            received_debit: String = "received_debit",
        }
    }

    /// Such as `origin_payment_method_details` of [`TreasuryInboundTransfer`].
    pub struct TreasuryInboundTransferOriginPaymentMethodDetails {
        always {}
        maybe {
            billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails = "billing_details",
            r#type: TreasuryInboundTransferOriginPaymentMethodDetailsType = "type",
            us_bank_account: Box<TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount> = "us_bank_account",
        }
    }

    /// Such as `billing_details` of [`TreasuryInboundTransferOriginPaymentMethodDetails`].
    pub struct TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails {
        always {}
        maybe {
            address: Box<Address> = "address",
            email: String = "email",
            name: String = "name",
        }
    }

    /// Such as `us_bank_account` of [`TreasuryInboundTransferOriginPaymentMethodDetails`].
    pub struct TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount {
        always {}
        maybe {
            account_holder_type: AccountHolderType = "account_holder_type",
            account_type: BankAccountType = "account_type",
            bank_name: String = "bank_name",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            mandate: Expandable = "mandate",
            network: TopupPaymentMethodOptionsUsBankAccountNetwork = "network",
            routing_number: String = "routing_number",
        }
    }

    /// Such as `status_transitions` of [`TreasuryInboundTransfer`].
    pub struct TreasuryInboundTransferStatusTransitions {
        always {}
        maybe {
            canceled_at: i64 = "canceled_at",
            failed_at: i64 = "failed_at",
            succeeded_at: i64 = "succeeded_at",
        }
    }

    /// `treasury.outbound_payment`.
    pub struct TreasuryOutboundPayment {
        const OBJECT = "treasury.outbound_payment" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            cancelable: bool = "cancelable",
            created: i64 = "created",
            currency: String = "currency",
            customer: String = "customer",
            description: String = "description",
            destination_payment_method: String = "destination_payment_method",
            destination_payment_method_details: DestinationPaymentMethodDetails = "destination_payment_method_details",
            end_user_details: TreasuryOutboundPaymentEndUserDetails = "end_user_details",
            expected_arrival_date: i64 = "expected_arrival_date",
            financial_account: String = "financial_account",
            hosted_regulatory_receipt_url: String = "hosted_regulatory_receipt_url",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            returned_details: ReturnedDetails = "returned_details",
            statement_descriptor: String = "statement_descriptor",
            status: TreasuryOutboundPaymentStatus = "status",
            status_transitions: StatusTransitions = "status_transitions",
            tracking_details: TrackingDetails = "tracking_details",
            transaction: Expandable = "transaction",
        }
    }

    /// Such as `destination_payment_method_details` of [`TreasuryOutboundPayment`].
    pub struct DestinationPaymentMethodDetails {
        always {}
        maybe {
            billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails = "billing_details",
            financial_account: FinancialAccount = "financial_account",
            r#type: DestinationPaymentMethodDetailsType = "type",
            us_bank_account: Box<DestinationPaymentMethodDetailsUsBankAccount> = "us_bank_account",
        }
    }

    /// Such as `us_bank_account` of [`DestinationPaymentMethodDetails`].
    pub struct DestinationPaymentMethodDetailsUsBankAccount {
        always {}
        maybe {
            account_holder_type: AccountHolderType = "account_holder_type",
            account_type: BankAccountType = "account_type",
            bank_name: String = "bank_name",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            mandate: Expandable = "mandate",
            network: DestinationPaymentMethodDetailsUsBankAccountNetwork = "network",
            routing_number: String = "routing_number",
        }
    }

    /// Such as `end_user_details` of [`TreasuryOutboundPayment`].
    pub struct TreasuryOutboundPaymentEndUserDetails {
        always {}
        maybe {
            ip_address: String = "ip_address",
            present: bool = "present",
        }
    }

    /// Such as `returned_details` of [`TreasuryOutboundPayment`].
    pub struct ReturnedDetails {
        always {}
        maybe {
            code: ReturnedDetailsCode = "code",
            transaction: Expandable = "transaction",
        }
    }

    /// Such as `status_transitions` of [`TreasuryOutboundPayment`].
    pub struct StatusTransitions {
        always {}
        maybe {
            canceled_at: i64 = "canceled_at",
            failed_at: i64 = "failed_at",
            posted_at: i64 = "posted_at",
            returned_at: i64 = "returned_at",
        }
    }

    /// Such as `tracking_details` of [`TreasuryOutboundPayment`].
    pub struct TrackingDetails {
        always {}
        maybe {
            ach: TrackingDetailsAch = "ach",
            r#type: TrackingDetailsType = "type",
            us_domestic_wire: TrackingDetailsUsDomesticWire = "us_domestic_wire",
        }
    }

    /// Such as `ach` of [`TrackingDetails`].
    pub struct TrackingDetailsAch {
        always {}
        maybe {
            trace_id: String = "trace_id",
        }
    }

    /// Such as `us_domestic_wire` of [`TrackingDetails`].
    pub struct TrackingDetailsUsDomesticWire {
        always {}
        maybe {
            chips: String = "chips",
            imad: String = "imad",
            omad: String = "omad",
        }
    }

    /// `treasury.outbound_transfer`.
    pub struct TreasuryOutboundTransfer {
        const OBJECT = "treasury.outbound_transfer" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            cancelable: bool = "cancelable",
            created: i64 = "created",
            currency: String = "currency",
            description: String = "description",
            destination_payment_method: String = "destination_payment_method",
            destination_payment_method_details: DestinationPaymentMethodDetails = "destination_payment_method_details",
            expected_arrival_date: i64 = "expected_arrival_date",
            financial_account: String = "financial_account",
            hosted_regulatory_receipt_url: String = "hosted_regulatory_receipt_url",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            returned_details: ReturnedDetails = "returned_details",
            statement_descriptor: String = "statement_descriptor",
            status: TreasuryOutboundPaymentStatus = "status",
            status_transitions: StatusTransitions = "status_transitions",
            tracking_details: TrackingDetails = "tracking_details",
            transaction: Expandable = "transaction",
        }
    }

    /// `treasury.received_credit`.
    pub struct TreasuryReceivedCredit {
        const OBJECT = "treasury.received_credit" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            created: i64 = "created",
            currency: String = "currency",
            description: String = "description",
            failure_code: TreasuryReceivedCreditFailureCode = "failure_code",
            financial_account: String = "financial_account",
            hosted_regulatory_receipt_url: String = "hosted_regulatory_receipt_url",
            initiating_payment_method_details: Box<InitiatingPaymentMethodDetails> = "initiating_payment_method_details",
            linked_flows: Box<TreasuryReceivedCreditLinkedFlows> = "linked_flows",
            livemode: bool = "livemode",
            network: TreasuryReceivedCreditNetwork = "network",
            reversal_details: ReversalDetails = "reversal_details",
            status: TreasuryReceivedCreditStatus = "status",
            transaction: Expandable = "transaction",
        }
    }

    /// Such as `linked_flows` of [`TreasuryReceivedCredit`].
    pub struct TreasuryReceivedCreditLinkedFlows {
        always {}
        maybe {
            credit_reversal: String = "credit_reversal",
            issuing_authorization: String = "issuing_authorization",
            issuing_transaction: String = "issuing_transaction",
            source_flow: String = "source_flow",
            source_flow_details: TreasuryReceivedCreditLinkedFlowsSourceFlowDetails = "source_flow_details",
            source_flow_type: String = "source_flow_type",
        }
    }

    /// Such as `source_flow_details` of [`TreasuryReceivedCreditLinkedFlows`].
    pub struct TreasuryReceivedCreditLinkedFlowsSourceFlowDetails {
        always {}
        maybe {
            credit_reversal: Box<TreasuryCreditReversal> = "credit_reversal",
            outbound_payment: Box<TreasuryOutboundPayment> = "outbound_payment",
            outbound_transfer: Box<TreasuryOutboundTransfer> = "outbound_transfer",
            payout: Box<Payout> = "payout",
            r#type: TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsType = "type",
        }
    }

    /// `treasury.received_debit`.
    pub struct TreasuryReceivedDebit {
        const OBJECT = "treasury.received_debit" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            created: i64 = "created",
            currency: String = "currency",
            description: String = "description",
            failure_code: TreasuryReceivedDebitFailureCode = "failure_code",
            financial_account: String = "financial_account",
            hosted_regulatory_receipt_url: String = "hosted_regulatory_receipt_url",
            initiating_payment_method_details: Box<InitiatingPaymentMethodDetails> = "initiating_payment_method_details",
            linked_flows: Box<TreasuryReceivedDebitLinkedFlows> = "linked_flows",
            livemode: bool = "livemode",
            network: TreasuryReceivedDebitNetwork = "network",
            reversal_details: ReversalDetails = "reversal_details",
            status: TreasuryReceivedCreditStatus = "status",
            transaction: Expandable = "transaction",
        }
    }

    /// Such as `initiating_payment_method_details` of [`TreasuryReceivedCredit`].
    pub struct InitiatingPaymentMethodDetails {
        always {}
        maybe {
            balance: InitiatingPaymentMethodDetailsBalance = "balance",
            billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails = "billing_details",
            financial_account: FinancialAccount = "financial_account",
            issuing_card: String = "issuing_card",
            r#type: InitiatingPaymentMethodDetailsType = "type",
            us_bank_account: InitiatingPaymentMethodDetailsUsBankAccount = "us_bank_account",
        }
    }

    /// Such as `financial_account` of [`DestinationPaymentMethodDetails`].
    pub struct FinancialAccount {
        always {}
        maybe {
            id: String = "id",
            network: FinancialAccountNetwork = "network",
        }
    }

    /// Such as `us_bank_account` of [`InitiatingPaymentMethodDetails`].
    pub struct InitiatingPaymentMethodDetailsUsBankAccount {
        always {}
        maybe {
            bank_name: String = "bank_name",
            last4: String = "last4",
            routing_number: String = "routing_number",
        }
    }

    /// Such as `linked_flows` of [`TreasuryReceivedDebit`].
    pub struct TreasuryReceivedDebitLinkedFlows {
        always {}
        maybe {
            debit_reversal: String = "debit_reversal",
            inbound_transfer: String = "inbound_transfer",
            issuing_authorization: String = "issuing_authorization",
            issuing_transaction: String = "issuing_transaction",
            payout: String = "payout",
            topup: String = "topup",
        }
    }

    /// Such as `reversal_details` of [`TreasuryReceivedCredit`].
    pub struct ReversalDetails {
        always {}
        maybe {
            deadline: i64 = "deadline",
            restricted_reason: ReversalDetailsRestrictedReason = "restricted_reason",
        }
    }
}

webhook_payload::names! {
    /// `type` of [`DestinationPaymentMethodDetails`].
    pub enum DestinationPaymentMethodDetailsType {
        FinancialAccount = "financial_account",
        UsBankAccount = "us_bank_account",
    }
    /// `network` of [`DestinationPaymentMethodDetailsUsBankAccount`].
    pub enum DestinationPaymentMethodDetailsUsBankAccountNetwork {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
    /// `network` of [`FinancialAccount`].
    pub enum FinancialAccountNetwork {
        Stripe = "stripe",
    }
    /// `code` of [`FinancialAccountStatusDetail`].
    pub enum FinancialAccountStatusDetailCode {
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
    pub enum FinancialAccountStatusDetailResolution {
        ContactStripe = "contact_stripe",
        ProvideInformation = "provide_information",
        RemoveRestriction = "remove_restriction",
    }
    /// `restriction` of [`FinancialAccountStatusDetail`].
    pub enum FinancialAccountStatusDetailRestriction {
        InboundFlows = "inbound_flows",
        OutboundFlows = "outbound_flows",
    }
    /// `balance` of [`InitiatingPaymentMethodDetails`].
    pub enum InitiatingPaymentMethodDetailsBalance {
        Payments = "payments",
    }
    /// `type` of [`InitiatingPaymentMethodDetails`].
    pub enum InitiatingPaymentMethodDetailsType {
        Balance = "balance",
        FinancialAccount = "financial_account",
        IssuingCard = "issuing_card",
        Stripe = "stripe",
        UsBankAccount = "us_bank_account",
    }
    /// `code` of [`ReturnedDetails`].
    pub enum ReturnedDetailsCode {
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
    pub enum ReversalDetailsRestrictedReason {
        AlreadyReversed = "already_reversed",
        DeadlinePassed = "deadline_passed",
        NetworkRestricted = "network_restricted",
        OtherKind = "other",
        SourceFlowRestricted = "source_flow_restricted",
    }
    /// `type` of [`TrackingDetails`].
    pub enum TrackingDetailsType {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
    /// `network` of [`TreasuryCreditReversal`].
    pub enum TreasuryCreditReversalNetwork {
        Ach = "ach",
        Stripe = "stripe",
    }
    /// `status` of [`TreasuryCreditReversal`].
    pub enum TreasuryCreditReversalStatus {
        Canceled = "canceled",
        Posted = "posted",
        Processing = "processing",
    }
    /// `network` of [`TreasuryDebitReversal`].
    pub enum TreasuryDebitReversalNetwork {
        Ach = "ach",
        Card = "card",
    }
    /// `status` of [`TreasuryDebitReversal`].
    pub enum TreasuryDebitReversalStatus {
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }
    /// `active_features` of [`TreasuryFinancialAccount`].
    pub enum TreasuryFinancialAccountActiveFeatures {
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
    pub enum TreasuryFinancialAccountFeaturesCardIssuingStatus {
        Active = "active",
        Pending = "pending",
        Restricted = "restricted",
    }
    /// `supported_networks` of [`TreasuryFinancialAccountFinancialAddress`].
    pub enum TreasuryFinancialAccountFinancialAddressSupportedNetworks {
        Ach = "ach",
        Rtp = "rtp",
        UsDomesticWire = "us_domestic_wire",
    }
    /// `type` of [`TreasuryFinancialAccountFinancialAddress`].
    pub enum TreasuryFinancialAccountFinancialAddressType {
        Aba = "aba",
    }
    /// `pending_features` of [`TreasuryFinancialAccount`].
    pub enum TreasuryFinancialAccountPendingFeatures {
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
    pub enum TreasuryFinancialAccountPlatformRestrictionsInboundFlows {
        Restricted = "restricted",
        Unrestricted = "unrestricted",
    }
    /// `outbound_flows` of [`TreasuryFinancialAccountPlatformRestrictions`].
    pub enum TreasuryFinancialAccountPlatformRestrictionsOutboundFlows {
        Restricted = "restricted",
        Unrestricted = "unrestricted",
    }
    /// `restricted_features` of [`TreasuryFinancialAccount`].
    pub enum TreasuryFinancialAccountRestrictedFeatures {
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
    pub enum TreasuryFinancialAccountStatus {
        Closed = "closed",
        Open = "open",
    }
    /// `reasons` of [`TreasuryFinancialAccountStatusDetailsClosed`].
    pub enum TreasuryFinancialAccountStatusDetailsClosedReasons {
        AccountRejected = "account_rejected",
        ClosedByPlatform = "closed_by_platform",
        OtherKind = "other",
    }
    /// `code` of [`TreasuryInboundTransferFailureDetails`].
    pub enum TreasuryInboundTransferFailureDetailsCode {
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
    pub enum TreasuryInboundTransferOriginPaymentMethodDetailsType {
        UsBankAccount = "us_bank_account",
    }
    /// `status` of [`TreasuryInboundTransfer`].
    pub enum TreasuryInboundTransferStatus {
        Canceled = "canceled",
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
    }
    /// `status` of [`TreasuryOutboundPayment`], `status` of [`TreasuryOutboundTransfer`].
    pub enum TreasuryOutboundPaymentStatus {
        Canceled = "canceled",
        Failed = "failed",
        Posted = "posted",
        Processing = "processing",
        Returned = "returned",
    }
    /// `failure_code` of [`TreasuryReceivedCredit`].
    pub enum TreasuryReceivedCreditFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InternationalTransaction = "international_transaction",
        OtherKind = "other",
    }
    /// `type` of [`TreasuryReceivedCreditLinkedFlowsSourceFlowDetails`].
    pub enum TreasuryReceivedCreditLinkedFlowsSourceFlowDetailsType {
        CreditReversal = "credit_reversal",
        OtherKind = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        Payout = "payout",
    }
    /// `network` of [`TreasuryReceivedCredit`].
    pub enum TreasuryReceivedCreditNetwork {
        Ach = "ach",
        Card = "card",
        Rtp = "rtp",
        Stripe = "stripe",
        UsDomesticWire = "us_domestic_wire",
    }
    /// `status` of [`TreasuryReceivedCredit`], `status` of [`TreasuryReceivedDebit`].
    pub enum TreasuryReceivedCreditStatus {
        Failed = "failed",
        Succeeded = "succeeded",
    }
    /// `failure_code` of [`TreasuryReceivedDebit`].
    pub enum TreasuryReceivedDebitFailureCode {
        AccountClosed = "account_closed",
        AccountFrozen = "account_frozen",
        InsufficientFunds = "insufficient_funds",
        InternationalTransaction = "international_transaction",
        OtherKind = "other",
    }
    /// `network` of [`TreasuryReceivedDebit`].
    pub enum TreasuryReceivedDebitNetwork {
        Ach = "ach",
        Card = "card",
        Stripe = "stripe",
    }
}
