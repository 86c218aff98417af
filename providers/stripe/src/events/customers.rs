//! `cash_balance.funds_available`, `customer.created`, `customer.deleted`, `customer.source.created`, `customer.source.deleted`, `customer.source.expiring`, `customer.source.updated`, `customer.updated`, `customer_cash_balance_transaction.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `cash_balance`.
    pub struct CashBalance {
        const OBJECT = "cash_balance" in "object";
        always {}
        maybe {
            available: Map<i64> = "available",
            customer: String = "customer",
            customer_account: String = "customer_account",
            livemode: bool = "livemode",
            settings: CashBalanceSettings = "settings",
        }
    }

    /// Such as `settings` of [`CashBalance`].
    pub struct CashBalanceSettings {
        always {}
        maybe {
            reconciliation_mode: CashBalanceSettingsReconciliationMode = "reconciliation_mode",
            using_merchant_default: bool = "using_merchant_default",
        }
    }

    /// `customer`.
    pub struct Customer {
        const OBJECT = "customer" in "object";
        always {
            id: String = "id",
        }
        maybe {
            address: Box<Address> = "address",
            balance: i64 = "balance",
            business_name: String = "business_name",
            cash_balance: CashBalance = "cash_balance",
            created: i64 = "created",
            currency: String = "currency",
            customer_account: String = "customer_account",
            default_source: Expandable = "default_source",
            delinquent: bool = "delinquent",
            description: String = "description",
            discount: Box<Discount> = "discount",
            email: String = "email",
            individual_name: String = "individual_name",
            invoice_credit_balance: Map<i64> = "invoice_credit_balance",
            invoice_prefix: String = "invoice_prefix",
            invoice_settings: CustomerInvoiceSettings = "invoice_settings",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            name: String = "name",
            next_invoice_sequence: i64 = "next_invoice_sequence",
            phone: String = "phone",
            preferred_locales: Vec<String> = "preferred_locales",
            shipping: Shipping = "shipping",
            sources: List<CustomerSource> = "sources",
            subscriptions: List<Subscription> = "subscriptions",
            tax: CustomerTax = "tax",
            tax_exempt: TaxExempt = "tax_exempt",
            tax_ids: List<TaxId> = "tax_ids",
            test_clock: Expandable = "test_clock",
        }
    }

    /// Such as `invoice_settings` of [`Customer`].
    pub struct CustomerInvoiceSettings {
        always {}
        maybe {
            custom_fields: Vec<CustomField> = "custom_fields",
            default_payment_method: Expandable = "default_payment_method",
            footer: String = "footer",
            rendering_options: RenderingOptions = "rendering_options",
        }
    }

    /// Such as `tax` of [`Customer`].
    pub struct CustomerTax {
        always {}
        maybe {
            automatic_tax: CustomerTaxAutomaticTax = "automatic_tax",
            ip_address: String = "ip_address",
            location: CustomerTaxLocation = "location",
            provider: Provider = "provider",
        }
    }

    /// Such as `location` of [`CustomerTax`].
    pub struct CustomerTaxLocation {
        always {}
        maybe {
            country: String = "country",
            source: CustomerTaxLocationSource = "source",
            state: String = "state",
        }
    }

    /// `customer_cash_balance_transaction`.
    pub struct CustomerCashBalanceTransaction {
        const OBJECT = "customer_cash_balance_transaction" in "object";
        always {
            id: String = "id",
        }
        maybe {
            adjusted_for_overdraft: CustomerCashBalanceTransactionAdjustedForOverdraft = "adjusted_for_overdraft",
            applied_to_payment: CustomerCashBalanceTransactionAppliedToPayment = "applied_to_payment",
            created: i64 = "created",
            currency: String = "currency",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            ending_balance: i64 = "ending_balance",
            funded: CustomerCashBalanceTransactionFunded = "funded",
            livemode: bool = "livemode",
            net_amount: i64 = "net_amount",
            refunded_from_payment: CustomerCashBalanceTransactionRefundedFromPayment = "refunded_from_payment",
            transferred_to_balance: CustomerCashBalanceTransactionTransferredToBalance = "transferred_to_balance",
            r#type: CustomerCashBalanceTransactionType = "type",
            unapplied_from_payment: CustomerCashBalanceTransactionUnappliedFromPayment = "unapplied_from_payment",
        }
    }

    /// Such as `adjusted_for_overdraft` of [`CustomerCashBalanceTransaction`].
    pub struct CustomerCashBalanceTransactionAdjustedForOverdraft {
        always {}
        maybe {
            balance_transaction: Expandable = "balance_transaction",
            linked_transaction: Expandable = "linked_transaction",
        }
    }

    /// Such as `applied_to_payment` of [`CustomerCashBalanceTransaction`].
    pub struct CustomerCashBalanceTransactionAppliedToPayment {
        always {}
        maybe {
            payment_intent: Expandable = "payment_intent",
        }
    }

    /// Such as `funded` of [`CustomerCashBalanceTransaction`].
    pub struct CustomerCashBalanceTransactionFunded {
        always {}
        maybe {
            bank_transfer: Box<CustomerCashBalanceTransactionFundedBankTransfer> = "bank_transfer",
        }
    }

    /// Such as `bank_transfer` of [`CustomerCashBalanceTransactionFunded`].
    pub struct CustomerCashBalanceTransactionFundedBankTransfer {
        always {}
        maybe {
            eu_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer = "eu_bank_transfer",
            gb_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer = "gb_bank_transfer",
            jp_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer = "jp_bank_transfer",
            reference: String = "reference",
            r#type: CustomerCashBalanceTransactionFundedBankTransferType = "type",
            us_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer = "us_bank_transfer",
        }
    }

    /// Such as `eu_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    pub struct CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer {
        always {}
        maybe {
            bic: String = "bic",
            iban_last4: String = "iban_last4",
            sender_name: String = "sender_name",
        }
    }

    /// Such as `gb_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    pub struct CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer {
        always {}
        maybe {
            account_number_last4: String = "account_number_last4",
            sender_name: String = "sender_name",
            sort_code: String = "sort_code",
        }
    }

    /// Such as `jp_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    pub struct CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer {
        always {}
        maybe {
            sender_bank: String = "sender_bank",
            sender_branch: String = "sender_branch",
            sender_name: String = "sender_name",
        }
    }

    /// Such as `us_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    pub struct CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer {
        always {}
        maybe {
            network: CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork = "network",
            sender_name: String = "sender_name",
        }
    }

    /// Such as `refunded_from_payment` of [`CustomerCashBalanceTransaction`].
    pub struct CustomerCashBalanceTransactionRefundedFromPayment {
        always {}
        maybe {
            refund: Expandable = "refund",
        }
    }

    /// Such as `transferred_to_balance` of [`CustomerCashBalanceTransaction`].
    pub struct CustomerCashBalanceTransactionTransferredToBalance {
        always {}
        maybe {
            balance_transaction: Expandable = "balance_transaction",
        }
    }

    /// Such as `unapplied_from_payment` of [`CustomerCashBalanceTransaction`].
    pub struct CustomerCashBalanceTransactionUnappliedFromPayment {
        always {}
        maybe {
            payment_intent: Expandable = "payment_intent",
        }
    }
}

webhook_payload::names! {
    /// `reconciliation_mode` of [`CashBalanceSettings`].
    pub enum CashBalanceSettingsReconciliationMode {
        Automatic = "automatic",
        Manual = "manual",
    }
    /// `network` of [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer`].
    pub enum CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork {
        Ach = "ach",
        DomesticWireUs = "domestic_wire_us",
        Fednow = "fednow",
        Rtp = "rtp",
        Swift = "swift",
    }
    /// `type` of [`CustomerCashBalanceTransaction`].
    pub enum CustomerCashBalanceTransactionType {
        AdjustedForOverdraft = "adjusted_for_overdraft",
        AppliedToPayment = "applied_to_payment",
        Funded = "funded",
        FundingReversed = "funding_reversed",
        RefundedFromPayment = "refunded_from_payment",
        ReturnCanceled = "return_canceled",
        ReturnInitiated = "return_initiated",
        TransferredToBalance = "transferred_to_balance",
        UnappliedFromPayment = "unapplied_from_payment",
    }
    /// `automatic_tax` of [`CustomerTax`].
    pub enum CustomerTaxAutomaticTax {
        Failed = "failed",
        NotCollecting = "not_collecting",
        Supported = "supported",
        UnrecognizedLocation = "unrecognized_location",
    }
    /// `source` of [`CustomerTaxLocation`].
    pub enum CustomerTaxLocationSource {
        BillingAddress = "billing_address",
        IpAddress = "ip_address",
        PaymentMethod = "payment_method",
        ShippingDestination = "shipping_destination",
    }
}
