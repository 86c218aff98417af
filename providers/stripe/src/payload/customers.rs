//! `cash_balance.funds_available`, `customer.created`, `customer.deleted`, `customer.source.created`, `customer.source.deleted`, `customer.source.expiring`, `customer.source.updated`, `customer.updated`, `customer_cash_balance_transaction.created`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `customer_cash_balance_transaction`.
    CustomerCashBalanceTransaction = 238 {
        /// `adjusted_for_overdraft`: an object, [`CustomerCashBalanceTransactionAdjustedForOverdraft`], or absent.
        adjusted_for_overdraft: Option<CustomerCashBalanceTransactionAdjustedForOverdraft<'a>> = opt 56,
        /// `applied_to_payment`: an object, [`CustomerCashBalanceTransactionAppliedToPayment`], or absent.
        applied_to_payment: Option<CustomerCashBalanceTransactionAppliedToPayment<'a>> = opt 142,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `customer`: the id of a [`Customer`], or the object, in every payload of today's schema.
        customer: Option<Expandable<'a, Customer<'a>>> = opt 425,
        /// `customer_account`: a text, or absent, or null.
        customer_account: Option<&'a str> = opt_text 427,
        /// `ending_balance`: an integer, in every payload of today's schema.
        ending_balance: Option<i64> = opt_integer 587,
        /// `funded`: an object, [`CustomerCashBalanceTransactionFunded`], or absent.
        funded: Option<CustomerCashBalanceTransactionFunded<'a>> = opt 716,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `net_amount`: an integer, in every payload of today's schema.
        net_amount: Option<i64> = opt_integer 1008,
        /// `object`: the text `customer_cash_balance_transaction`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `refunded_from_payment`: an object, [`CustomerCashBalanceTransactionRefundedFromPayment`], or absent.
        refunded_from_payment: Option<CustomerCashBalanceTransactionRefundedFromPayment<'a>> = opt 1358,
        /// `transferred_to_balance`: an object, [`CustomerCashBalanceTransactionTransferredToBalance`], or absent.
        transferred_to_balance: Option<CustomerCashBalanceTransactionTransferredToBalance<'a>> = opt 1739,
        /// `type`: a text out of [`CustomerCashBalanceTransactionType`], in every payload of today's schema.
        type_: Option<CustomerCashBalanceTransactionType<'a>> = opt 1758,
        /// `unapplied_from_payment`: an object, [`CustomerCashBalanceTransactionUnappliedFromPayment`], or absent.
        unapplied_from_payment: Option<CustomerCashBalanceTransactionUnappliedFromPayment<'a>> = opt 1760,
    }

    /// `adjusted_for_overdraft` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionAdjustedForOverdraft = 239 {
        /// `balance_transaction`: the id of a [`BalanceTransaction`], or the object, or absent.
        balance_transaction: Option<Expandable<'a, BalanceTransaction<'a>>> = opt 195,
        /// `linked_transaction`: the id of a [`CustomerCashBalanceTransaction`], or the object, in every payload of today's schema.
        linked_transaction: Option<Expandable<'a, CustomerCashBalanceTransaction<'a>>> = opt 915,
    }

    /// `applied_to_payment` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionAppliedToPayment = 240 {
        /// `payment_intent`: the id of a [`PaymentIntent`], or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a, PaymentIntent<'a>>> = opt 1137,
    }

    /// `funded` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionFunded = 241 {
        /// `bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransfer`], in every payload of today's schema.
        bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransfer<'a>> = opt 210,
    }

    /// `bank_transfer` of [`CustomerCashBalanceTransactionFunded`].
    CustomerCashBalanceTransactionFundedBankTransfer = 242 {
        /// `eu_bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer`], or absent.
        eu_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer<'a>> = opt 609,
        /// `gb_bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer`], or absent.
        gb_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer<'a>> = opt 725,
        /// `jp_bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer`], or absent.
        jp_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer<'a>> = opt 861,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt_text 1329,
        /// `type`: a text out of [`CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType`], in every payload of today's schema.
        type_: Option<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferType<'a>> = opt 1758,
        /// `us_bank_transfer`: an object, [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer`], or absent.
        us_bank_transfer: Option<CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer<'a>> = opt 1791,
    }

    /// `eu_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer = 243 {
        /// `bic`: a text, or null.
        bic: Option<&'a str> = opt_text 214,
        /// `iban_last4`: a text, or null.
        iban_last4: Option<&'a str> = opt_text 762,
        /// `sender_name`: a text, or null.
        sender_name: Option<&'a str> = opt_text 1494,
    }

    /// `gb_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer = 244 {
        /// `account_number_last4`: a text, or null.
        account_number_last4: Option<&'a str> = opt_text 14,
        /// `sender_name`: a text, or null.
        sender_name: Option<&'a str> = opt_text 1494,
        /// `sort_code`: a text, or null.
        sort_code: Option<&'a str> = opt_text 1555,
    }

    /// `jp_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer = 245 {
        /// `sender_bank`: a text, or null.
        sender_bank: Option<&'a str> = opt_text 1491,
        /// `sender_branch`: a text, or null.
        sender_branch: Option<&'a str> = opt_text 1492,
        /// `sender_name`: a text, or null.
        sender_name: Option<&'a str> = opt_text 1494,
    }

    /// `us_bank_transfer` of [`CustomerCashBalanceTransactionFundedBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer = 246 {
        /// `network`: a text out of [`CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork`], or absent.
        network: Option<CustomerCashBalanceTransactionFundedBankTransferUsBankTransferNetwork<'a>> = opt 1010,
        /// `sender_name`: a text, or null.
        sender_name: Option<&'a str> = opt_text 1494,
    }

    /// `refunded_from_payment` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionRefundedFromPayment = 247 {
        /// `refund`: the id of a [`Refund`], or the object, in every payload of today's schema.
        refund: Option<Expandable<'a, Refund<'a>>> = opt 1334,
    }

    /// `transferred_to_balance` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionTransferredToBalance = 248 {
        /// `balance_transaction`: the id of a [`BalanceTransaction`], or the object, in every payload of today's schema.
        balance_transaction: Option<Expandable<'a, BalanceTransaction<'a>>> = opt 195,
    }

    /// `unapplied_from_payment` of [`CustomerCashBalanceTransaction`].
    CustomerCashBalanceTransactionUnappliedFromPayment = 249 {
        /// `payment_intent`: the id of a [`PaymentIntent`], or the object, in every payload of today's schema.
        payment_intent: Option<Expandable<'a, PaymentIntent<'a>>> = opt 1137,
    }
}

webhook_payload::names! {
    'a;

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
}
