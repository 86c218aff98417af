//! `cash_balance.funds_available`, `customer.created`, `customer.deleted`, `customer.source.created`, `customer.source.deleted`, `customer.source.expiring`, `customer.source.updated`, `customer.updated`, `customer_cash_balance_transaction.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `cash_balance`.
    CashBalance = 136 {
        /// `available`: an object of any keys, each an integer, or null.
        available: Map<'a, i64> = all 168,
        /// `customer`: a text, in every payload of today's schema.
        customer: Option<&'a str> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `cash_balance`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `settings`: an object, [`CashBalanceSettings`], in every payload of today's schema.
        settings: Option<CashBalanceSettings<'a>> = opt 1443,
    }

    /// `settings` of [`CashBalance`].
    CashBalanceSettings = 137 {
        /// `reconciliation_mode`: a text out of [`CashBalanceSettingsReconciliationMode`], in every payload of today's schema.
        reconciliation_mode: Option<CashBalanceSettingsReconciliationMode<'a>> = opt 1255,
        /// `using_merchant_default`: a truth value, in every payload of today's schema.
        using_merchant_default: Option<bool> = opt 1727,
    }

    /// `customer`.
    Customer = 284 {
        /// `address`: an object, [`Address`], or absent, or null.
        address: Option<Address<'a>> = opt 41,
        /// `balance`: an integer, in every payload of today's schema.
        balance: Option<i64> = opt 180,
        /// `business_name`: a text, or absent.
        business_name: Option<&'a str> = opt 246,
        /// `cash_balance`: an object, [`CashBalance`], or absent, or null.
        cash_balance: Option<CashBalance<'a>> = opt 294,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, or absent, or null.
        currency: Option<&'a str> = opt 389,
        /// `customer_account`: a text, or absent, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `default_source`: the id of an object, or the object, or null.
        default_source: Option<Expandable<'a>> = opt 473,
        /// `delinquent`: a truth value, or absent, or null.
        delinquent: Option<bool> = opt 481,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `discount`: an object, [`Discount`], or absent, or null.
        discount: Option<Discount<'a>> = opt 510,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `individual_name`: a text, or absent.
        individual_name: Option<&'a str> = opt 758,
        /// `invoice_credit_balance`: an object of any keys, each an integer, or absent.
        invoice_credit_balance: Map<'a, i64> = all 783,
        /// `invoice_prefix`: a text, or absent, or null.
        invoice_prefix: Option<&'a str> = opt 792,
        /// `invoice_settings`: an object, [`CustomerInvoiceSettings`], in every payload of today's schema.
        invoice_settings: Option<CustomerInvoiceSettings<'a>> = opt 793,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt 947,
        /// `next_invoice_sequence`: an integer, or absent.
        next_invoice_sequence: Option<i64> = opt 975,
        /// `object`: the text `customer`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt 1146,
        /// `preferred_locales`: a list, each a text, or absent, or null.
        preferred_locales: List<'a, &'a str> = all 1171,
        /// `shipping`: an object, [`Shipping`], or null.
        shipping: Option<Shipping<'a>> = opt 1452,
        /// `sources`: the first page of a list, each one of several objects, [`CustomerSource`], or absent.
        sources: Page<'a, CustomerSource<'a>> = all 1496,
        /// `subscriptions`: the first page of a list, each an object, [`Subscription`], or absent.
        subscriptions: Page<'a, Subscription<'a>> = all 1551,
        /// `tax`: an object, [`CustomerTax`], or absent.
        tax: Option<CustomerTax<'a>> = opt 1581,
        /// `tax_exempt`: a text out of [`TaxExempt`], or absent, or null.
        tax_exempt: Option<TaxExempt<'a>> = opt 1586,
        /// `tax_ids`: the first page of a list, each an object, [`TaxId`], or absent.
        tax_ids: Page<'a, TaxId<'a>> = all 1591,
        /// `test_clock`: the id of an object, or the object, or absent, or null.
        test_clock: Option<Expandable<'a>> = opt 1608,
    }

    /// `customer_cash_balance_transaction`.
    CustomerCashBalanceTransaction = 285 {
        /// `adjusted_for_overdraft`: an object, [`CustomerCashBalanceTransactionAdjustedForOverdraft`], or absent.
        adjusted_for_overdraft: Option<CustomerCashBalanceTransactionAdjustedForOverdraft<'a>> = opt 55,
        /// `applied_to_payment`: an object, [`CustomerCashBalanceTransactionAppliedToPayment`], or absent.
        applied_to_payment: Option<CustomerCashBalanceTransactionAppliedToPayment<'a>> = opt 135,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, in every payload of today's schema.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `ending_balance`: an integer, in every payload of today's schema.
        ending_balance: Option<i64> = opt 559,
        /// `funded`: an object, [`CustomerCashBalanceTransactionFunded`], or absent.
        funded: Option<CustomerCashBalanceTransactionFunded<'a>> = opt 679,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `net_amount`: an integer, in every payload of today's schema.
        net_amount: Option<i64> = opt 958,
        /// `object`: the text `customer_cash_balance_transaction`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `refunded_from_payment`: an object, [`CustomerCashBalanceTransactionRefundedFromPayment`], or absent.
        refunded_from_payment: Option<CustomerCashBalanceTransactionRefundedFromPayment<'a>> = opt 1294,
        /// `transferred_to_balance`: an object, [`CustomerCashBalanceTransactionTransferredToBalance`], or absent.
        transferred_to_balance: Option<CustomerCashBalanceTransactionTransferredToBalance<'a>> = opt 1662,
        /// `type`: a text out of [`CustomerCashBalanceTransactionType`], in every payload of today's schema.
        type_: Option<CustomerCashBalanceTransactionType<'a>> = opt 1681,
        /// `unapplied_from_payment`: an object, [`CustomerCashBalanceTransactionUnappliedFromPayment`], or absent.
        unapplied_from_payment: Option<CustomerCashBalanceTransactionUnappliedFromPayment<'a>> = opt 1683,
    }

    /// `adjusted_for_overdraft` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionAdjustedForOverdraft = 286 {
        /// `balance_transaction`: the id of an object, or the object, in every payload of today's schema.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `linked_transaction`: the id of an object, or the object, in every payload of today's schema.
        linked_transaction: Option<Expandable<'a>> = opt 868,
    }

    /// `applied_to_payment` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionAppliedToPayment = 287 {
        /// `payment_intent`: the id of an object, or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a>> = opt 1083,
    }

    /// `funded` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionFunded = 288 {
        /// `bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransfer`], in every payload of today's schema.
        bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransfer<'a>> = opt 197,
    }

    /// `bank_transfer` of [`CustomerCashBalanceTransactionFunded`].
    CustomerCashBalanceTransactionFundedBankTransfer = 289 {
        /// `eu_bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer`], or absent.
        eu_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer<'a>> = opt 580,
        /// `gb_bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer`], or absent.
        gb_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer<'a>> = opt 688,
        /// `jp_bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer`], or absent.
        jp_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer<'a>> = opt 818,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `type`: a text out of [`CustomerCashBalanceTransactionFundedBankTransferType`], in every payload of today's schema.
        type_: Option<CustomerCashBalanceTransactionFundedBankTransferType<'a>> = opt 1681,
        /// `us_bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer`], or absent.
        us_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer<'a>> = opt 1711,
    }

    /// `eu_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer = 290 {
        /// `bic`: a text, or null.
        bic: Option<&'a str> = opt 201,
        /// `iban_last4`: a text, or null.
        iban_last4: Option<&'a str> = opt 723,
        /// `sender_name`: a text, or null.
        sender_name: Option<&'a str> = opt 1424,
    }

    /// `gb_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer = 291 {
        /// `account_number_last4`: a text, or null.
        account_number_last4: Option<&'a str> = opt 14,
        /// `sender_name`: a text, or null.
        sender_name: Option<&'a str> = opt 1424,
        /// `sort_code`: a text, or null.
        sort_code: Option<&'a str> = opt 1482,
    }

    /// `jp_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer = 292 {
        /// `sender_bank`: a text, or null.
        sender_bank: Option<&'a str> = opt 1421,
        /// `sender_branch`: a text, or null.
        sender_branch: Option<&'a str> = opt 1422,
        /// `sender_name`: a text, or null.
        sender_name: Option<&'a str> = opt 1424,
    }

    /// `us_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer = 293 {
        /// `network`: a text out of [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork`], or absent.
        network: Option<CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork<'a>> = opt 960,
        /// `sender_name`: a text, or null.
        sender_name: Option<&'a str> = opt 1424,
    }

    /// `refunded_from_payment` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionRefundedFromPayment = 294 {
        /// `refund`: the id of an object, or the object, in every payload of today's schema.
        refund: Option<Expandable<'a>> = opt 1271,
    }

    /// `transferred_to_balance` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionTransferredToBalance = 295 {
        /// `balance_transaction`: the id of an object, or the object, in every payload of today's schema.
        balance_transaction: Option<Expandable<'a>> = opt 182,
    }

    /// `unapplied_from_payment` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionUnappliedFromPayment = 296 {
        /// `payment_intent`: the id of an object, or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a>> = opt 1083,
    }

    /// `invoice_settings` of [`Customer`].
    CustomerInvoiceSettings = 297 {
        /// `custom_fields`: a list, each an object, [`CustomField`], or null.
        custom_fields: List<'a, CustomField<'a>> = all 401,
        /// `default_payment_method`: the id of an object, or the object, or null.
        default_payment_method: Option<Expandable<'a>> = opt 469,
        /// `footer`: a text, or null.
        footer: Option<&'a str> = opt 660,
        /// `rendering_options`: an object, [`RenderingOptions`], or null.
        rendering_options: Option<RenderingOptions<'a>> = opt 1317,
    }

    /// `tax` of [`Customer`].
    CustomerTax = 298 {
        /// `automatic_tax`: a text out of [`CustomerTaxAutomaticTax`], in every payload of today's schema.
        automatic_tax: Option<CustomerTaxAutomaticTax<'a>> = opt 165,
        /// `ip_address`: a text, or null.
        ip_address: Option<&'a str> = opt 798,
        /// `location`: an object, [`CustomerTaxLocation`], or null.
        location: Option<CustomerTaxLocation<'a>> = opt 873,
        /// `provider`: a text out of [`Provider`], in every payload of today's schema.
        provider: Option<Provider<'a>> = opt 1219,
    }

    /// `location` of [`CustomerTax`].
    CustomerTaxLocation = 299 {
        /// `country`: a text, in every payload of today's schema.
        country: Option<&'a str> = opt 371,
        /// `source`: a text out of [`CustomerTaxLocationSource`], in every payload of today's schema.
        source: Option<CustomerTaxLocationSource<'a>> = opt 1483,
        /// `state`: a text, or null.
        state: Option<&'a str> = opt 1509,
    }
}

webhook_payload::names! {
    'a;

    /// `reconciliation_mode` of [`CashBalanceSettings`].
    CashBalanceSettingsReconciliationMode {
        Automatic = "automatic",
        Manual = "manual",
    }

    /// `network` of [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork {
        Ach = "ach",
        DomesticWireUs = "domestic_wire_us",
        Fednow = "fednow",
        Rtp = "rtp",
        Swift = "swift",
    }

    /// `type` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionType {
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
    CustomerTaxAutomaticTax {
        Failed = "failed",
        NotCollecting = "not_collecting",
        Supported = "supported",
        UnrecognizedLocation = "unrecognized_location",
    }

    /// `source` of [`CustomerTaxLocation`].
    CustomerTaxLocationSource {
        BillingAddress = "billing_address",
        IpAddress = "ip_address",
        PaymentMethod = "payment_method",
        ShippingDestination = "shipping_destination",
    }
}
