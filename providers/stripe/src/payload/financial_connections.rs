//! `financial_connections.account.account_numbers_updated`, `financial_connections.account.created`, `financial_connections.account.deactivated`, `financial_connections.account.disconnected`, `financial_connections.account.expected_deactivation_date_updated`, `financial_connections.account.reactivated`, `financial_connections.account.refreshed_balance`, `financial_connections.account.refreshed_ownership`, `financial_connections.account.refreshed_transactions`, `financial_connections.account.supported_payment_method_types_updated`, `financial_connections.account.upcoming_account_number_expiry`, `financial_connections.account.upcoming_deactivation`, `financial_connections.authorization.expected_deactivation_date_updated`, `financial_connections.authorization.upcoming_deactivation`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `financial_connections.account`.
    FinancialConnectionsAccount = 289 {
        /// `account_holder`: an object, [`FinancialConnectionsAccountAccountHolder`], or null.
        account_holder: Option<FinancialConnectionsAccountAccountHolder<'a>> = opt 7,
        /// `account_numbers`: a list, each an object, [`FinancialConnectionsAccountAccountNumber`], or absent, or null.
        account_numbers: List<'a, FinancialConnectionsAccountAccountNumber<'a>> = all 15,
        /// `balance`: an object, [`FinancialConnectionsAccountBalance`], or null.
        balance: Option<FinancialConnectionsAccountBalance<'a>> = opt 192,
        /// `balance_refresh`: an object, [`FinancialConnectionsAccountBalanceRefresh`], or null.
        balance_refresh: Option<FinancialConnectionsAccountBalanceRefresh<'a>> = opt 194,
        /// `category`: a text out of [`FinancialConnectionsAccountCategory`], in every payload of today's schema.
        category: Option<FinancialConnectionsAccountCategory<'a>> = opt 318,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `display_name`: a text, or null.
        display_name: Option<&'a str> = opt_text 543,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `institution_name`: a text, in every payload of today's schema.
        institution_name: Option<&'a str> = opt_text 807,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt_text 880,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `financial_connections.account`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `ownership`: the id of a [`FinancialConnectionsAccountOwnership`], or the object, or null.
        ownership: Option<Expandable<'a, FinancialConnectionsAccountOwnership<'a>>> = opt 1079,
        /// `ownership_refresh`: an object, [`FinancialConnectionsAccountOwnershipRefresh`], or null.
        ownership_refresh: Option<FinancialConnectionsAccountOwnershipRefresh<'a>> = opt 1082,
        /// `permissions`: a list, each a text out of [`Permissions`], or null.
        permissions: List<'a, Permissions<'a>> = all 1195,
        /// `status`: a text out of [`FinancialConnectionsAccountStatus`], in every payload of today's schema.
        status: Option<FinancialConnectionsAccountStatus<'a>> = opt 1592,
        /// `status_details`: an object, [`FinancialConnectionsAccountStatusDetails`], or absent.
        status_details: Option<FinancialConnectionsAccountStatusDetails<'a>> = opt 1593,
        /// `subcategory`: a text out of [`FinancialConnectionsAccountSubcategory`], in every payload of today's schema.
        subcategory: Option<FinancialConnectionsAccountSubcategory<'a>> = opt 1605,
        /// `subscriptions`: a list, each a text out of [`FinancialConnectionsAccountSubscriptions`], or absent, or null.
        subscriptions: List<'a, FinancialConnectionsAccountSubscriptions<'a>> = all 1624,
        /// `supported_payment_method_types`: a list, each a text out of [`FinancialConnectionsAccountSupportedPaymentMethodTypes`], in every payload of today's schema.
        supported_payment_method_types: List<'a, FinancialConnectionsAccountSupportedPaymentMethodTypes<'a>> = all 1644,
        /// `transaction_refresh`: an object, [`FinancialConnectionsAccountTransactionRefresh`], or absent, or null.
        transaction_refresh: Option<FinancialConnectionsAccountTransactionRefresh<'a>> = opt 1730,
    }

    /// `account_holder` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountAccountHolder = 290 {
        /// `account`: the id of a [`FinancialConnectionsAccount`], or the object, or absent.
        account: Option<Expandable<'a, FinancialConnectionsAccount<'a>>> = opt 5,
        /// `customer`: the id of a [`Customer`], or the object, or absent.
        customer: Option<Expandable<'a, Customer<'a>>> = opt 425,
        /// `customer_account`: a text, or absent.
        customer_account: Option<&'a str> = opt_text 427,
        /// `type`: a text out of [`FinancialConnectionsAccountAccountHolderType`], in every payload of today's schema.
        type_: Option<FinancialConnectionsAccountAccountHolderType<'a>> = opt 1758,
    }

    /// `account_numbers` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountAccountNumber = 291 {
        /// `expected_expiry_date`: an integer, or null.
        expected_expiry_date: Option<i64> = opt_integer 632,
        /// `identifier_type`: a text out of [`FinancialConnectionsAccountAccountNumberIdentifierType`], in every payload of today's schema.
        identifier_type: Option<FinancialConnectionsAccountAccountNumberIdentifierType<'a>> = opt 773,
        /// `status`: a text out of [`FinancialConnectionsAccountAccountNumberStatus`], in every payload of today's schema.
        status: Option<FinancialConnectionsAccountAccountNumberStatus<'a>> = opt 1592,
        /// `supported_networks`: a list, each a text out of [`FinancialConnectionsAccountAccountNumberSupportedNetworks`], in every payload of today's schema.
        supported_networks: List<'a, FinancialConnectionsAccountAccountNumberSupportedNetworks<'a>> = all 1643,
    }

    /// `balance` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountBalance = 292 {
        /// `as_of`: a time, in every payload of today's schema.
        as_of: Option<Timestamp> = opt_time 151,
        /// `cash`: an object, [`FinancialConnectionsAccountBalanceCash`], or absent.
        cash: Option<FinancialConnectionsAccountBalanceCash<'a>> = opt 309,
        /// `credit`: an object, [`FinancialConnectionsAccountBalanceCredit`], or absent.
        credit: Option<FinancialConnectionsAccountBalanceCredit<'a>> = opt 395,
        /// `current`: an object of any keys, each an integer, in every payload of today's schema.
        current: Map<'a, i64> = all 411,
        /// `type`: a text out of [`FinancialConnectionsAccountBalanceType`], in every payload of today's schema.
        type_: Option<FinancialConnectionsAccountBalanceType<'a>> = opt 1758,
    }

    /// `cash` of [`FinancialConnectionsAccountBalance`].
    FinancialConnectionsAccountBalanceCash = 293 {
        /// `available`: an object of any keys, each an integer, or null.
        available: Map<'a, i64> = all 180,
    }

    /// `credit` of [`FinancialConnectionsAccountBalance`].
    FinancialConnectionsAccountBalanceCredit = 294 {
        /// `used`: an object of any keys, each an integer, or null.
        used: Map<'a, i64> = all 1802,
    }

    /// `balance_refresh` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountBalanceRefresh = 295 {
        /// `last_attempted_at`: a time, in every payload of today's schema.
        last_attempted_at: Option<Timestamp> = opt_time 881,
        /// `next_refresh_available_at`: a time, or absent, or null.
        next_refresh_available_at: Option<Timestamp> = opt_time 1028,
        /// `status`: a text out of [`ChargeStatus`], in every payload of today's schema.
        status: Option<ChargeStatus<'a>> = opt 1592,
    }

    /// `financial_connections.account_owner`.
    FinancialConnectionsAccountOwner = 296 {
        /// `email`: a text, or null.
        email: Option<&'a str> = opt_text 575,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 997,
        /// `object`: the text `financial_connections.account_owner`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `ownership`: a text, in every payload of today's schema.
        ownership: Option<&'a str> = opt_text 1079,
        /// `phone`: a text, or null.
        phone: Option<&'a str> = opt_text 1202,
        /// `raw_address`: a text, or null.
        raw_address: Option<&'a str> = opt_text 1297,
        /// `refreshed_at`: an integer, or null.
        refreshed_at: Option<i64> = opt_integer 1333,
    }

    /// `financial_connections.account_ownership`.
    FinancialConnectionsAccountOwnership = 297 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `object`: the text `financial_connections.account_ownership`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `owners`: the first page of a list, each an object, [`FinancialConnectionsAccountOwner`], in every payload of today's schema.
        owners: Page<'a, FinancialConnectionsAccountOwner<'a>> = all 1077,
    }

    /// `ownership_refresh` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountOwnershipRefresh = 298 {
        /// `last_attempted_at`: a time, in every payload of today's schema.
        last_attempted_at: Option<Timestamp> = opt_time 881,
        /// `next_refresh_available_at`: a time, or absent, or null.
        next_refresh_available_at: Option<Timestamp> = opt_time 1028,
        /// `status`: a text out of [`ChargeStatus`], in every payload of today's schema.
        status: Option<ChargeStatus<'a>> = opt 1592,
    }

    /// `status_details` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountStatusDetails = 299 {
        /// `active`: an object, [`FinancialConnectionsAccountStatusDetailsActive`], or absent.
        active: Option<FinancialConnectionsAccountStatusDetailsActive<'a>> = opt 33,
    }

    /// `active` of [`FinancialConnectionsAccountStatusDetails`].
    FinancialConnectionsAccountStatusDetailsActive = 300 {
        /// `action`: a text out of [`Action`], in every payload of today's schema.
        action: Option<Action<'a>> = opt 31,
        /// `cause`: a text out of [`FinancialConnectionsAccountStatusDetailsActiveCause`], in every payload of today's schema.
        cause: Option<FinancialConnectionsAccountStatusDetailsActiveCause<'a>> = opt 320,
        /// `expected_deactivation_date`: a time, in every payload of today's schema.
        expected_deactivation_date: Option<Timestamp> = opt_time 629,
    }

    /// `transaction_refresh` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountTransactionRefresh = 301 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt_text 764,
        /// `last_attempted_at`: a time, in every payload of today's schema.
        last_attempted_at: Option<Timestamp> = opt_time 881,
        /// `next_refresh_available_at`: a time, or null.
        next_refresh_available_at: Option<Timestamp> = opt_time 1028,
        /// `status`: a text out of [`ChargeStatus`], in every payload of today's schema.
        status: Option<ChargeStatus<'a>> = opt 1592,
    }

    /// `financial_connections.authorization`.
    FinancialConnectionsAuthorization = 302 {
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `institution_name`: a text, in every payload of today's schema.
        institution_name: Option<&'a str> = opt_text 807,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `financial_connections.authorization`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `status`: a text out of [`BillingFeedbackOptionStatus`], in every payload of today's schema.
        status: Option<BillingFeedbackOptionStatus<'a>> = opt 1592,
        /// `status_details`: an object, [`FinancialConnectionsAuthorizationStatusDetails`], in every payload of today's schema.
        status_details: Option<FinancialConnectionsAuthorizationStatusDetails<'a>> = opt 1593,
    }

    /// `status_details` of [`FinancialConnectionsAuthorization`].
    FinancialConnectionsAuthorizationStatusDetails = 303 {
        /// `active`: an object, [`FinancialConnectionsAuthorizationStatusDetailsActive`], or absent.
        active: Option<FinancialConnectionsAuthorizationStatusDetailsActive<'a>> = opt 33,
        /// `inactive`: an object, [`FinancialConnectionsAuthorizationStatusDetailsInactive`], or absent.
        inactive: Option<FinancialConnectionsAuthorizationStatusDetailsInactive<'a>> = opt 784,
    }

    /// `active` of [`FinancialConnectionsAuthorizationStatusDetails`].
    FinancialConnectionsAuthorizationStatusDetailsActive = 304 {
        /// `action`: a text out of [`Action`], in every payload of today's schema.
        action: Option<Action<'a>> = opt 31,
        /// `expected_deactivation_date`: a time, in every payload of today's schema.
        expected_deactivation_date: Option<Timestamp> = opt_time 629,
    }

    /// `inactive` of [`FinancialConnectionsAuthorizationStatusDetails`].
    FinancialConnectionsAuthorizationStatusDetailsInactive = 305 {
        /// `action`: a text out of [`Action`], in every payload of today's schema.
        action: Option<Action<'a>> = opt 31,
    }
}

webhook_payload::names! {
    'a;

    /// `action` of [`FinancialConnectionsAccountStatusDetailsActive`], `action` of [`FinancialConnectionsAuthorizationStatusDetailsActive`], `action` of [`FinancialConnectionsAuthorizationStatusDetailsInactive`].
    Action {
        None = "none",
        RelinkRequired = "relink_required",
    }

    /// `type` of [`FinancialConnectionsAccountAccountHolder`].
    FinancialConnectionsAccountAccountHolderType {
        Account = "account",
        Customer = "customer",
    }

    /// `identifier_type` of [`FinancialConnectionsAccountAccountNumber`].
    FinancialConnectionsAccountAccountNumberIdentifierType {
        AccountNumber = "account_number",
        TokenizedAccountNumber = "tokenized_account_number",
    }

    /// `status` of [`FinancialConnectionsAccountAccountNumber`].
    FinancialConnectionsAccountAccountNumberStatus {
        Deactivated = "deactivated",
        Expired = "expired",
        Pending = "pending",
        Transactable = "transactable",
    }

    /// `supported_networks` of [`FinancialConnectionsAccountAccountNumber`].
    FinancialConnectionsAccountAccountNumberSupportedNetworks {
        Ach = "ach",
    }

    /// `type` of [`FinancialConnectionsAccountBalance`].
    FinancialConnectionsAccountBalanceType {
        Cash = "cash",
        Credit = "credit",
    }

    /// `category` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountCategory {
        Cash = "cash",
        Credit = "credit",
        Investment = "investment",
        OtherKind = "other",
    }

    /// `status` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountStatus {
        Active = "active",
        Disconnected = "disconnected",
        Inactive = "inactive",
    }

    /// `cause` of [`FinancialConnectionsAccountStatusDetailsActive`].
    FinancialConnectionsAccountStatusDetailsActiveCause {
        AccessExpired = "access_expired",
        InstitutionRequirement = "institution_requirement",
        Unspecified = "unspecified",
    }

    /// `subcategory` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountSubcategory {
        Checking = "checking",
        CreditCard = "credit_card",
        LineOfCredit = "line_of_credit",
        Mortgage = "mortgage",
        OtherKind = "other",
        Savings = "savings",
    }

    /// `subscriptions` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountSubscriptions {
        Transactions = "transactions",
    }

    /// `supported_payment_method_types` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountSupportedPaymentMethodTypes {
        Link = "link",
        UsBankAccount = "us_bank_account",
    }
}
