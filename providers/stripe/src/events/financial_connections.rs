//! `financial_connections.account.account_numbers_updated`, `financial_connections.account.created`, `financial_connections.account.deactivated`, `financial_connections.account.disconnected`, `financial_connections.account.expected_deactivation_date_updated`, `financial_connections.account.reactivated`, `financial_connections.account.refreshed_balance`, `financial_connections.account.refreshed_ownership`, `financial_connections.account.refreshed_transactions`, `financial_connections.account.supported_payment_method_types_updated`, `financial_connections.account.upcoming_account_number_expiry`, `financial_connections.account.upcoming_deactivation`, `financial_connections.authorization.expected_deactivation_date_updated`, `financial_connections.authorization.upcoming_deactivation`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `financial_connections.account`.
    FinancialConnectionsAccount = 335 {
        /// `account_holder`: an object, [`FinancialConnectionsAccountAccountHolder`], or null.
        account_holder: Option<FinancialConnectionsAccountAccountHolder<'a>> = opt 7,
        /// `account_numbers`: a list, each an object, [`FinancialConnectionsAccountAccountNumber`], or null.
        account_numbers: List<'a, FinancialConnectionsAccountAccountNumber<'a>> = all 15,
        /// `balance`: an object, [`FinancialConnectionsAccountBalance`], or null.
        balance: Option<FinancialConnectionsAccountBalance<'a>> = opt 180,
        /// `balance_refresh`: an object, [`FinancialConnectionsAccountBalanceRefresh`], or null.
        balance_refresh: Option<FinancialConnectionsAccountBalanceRefresh<'a>> = opt 181,
        /// `category`: a text out of [`FinancialConnectionsAccountCategory`], in every payload of today's schema.
        category: Option<FinancialConnectionsAccountCategory<'a>> = opt 302,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `display_name`: a text, or null.
        display_name: Option<&'a str> = opt 519,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `institution_name`: a text, in every payload of today's schema.
        institution_name: Option<&'a str> = opt 768,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `financial_connections.account`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `ownership`: the id of an object, or the object, or null.
        ownership: Option<Expandable<'a>> = opt 1026,
        /// `ownership_refresh`: an object, [`FinancialConnectionsAccountOwnershipRefresh`], or null.
        ownership_refresh: Option<FinancialConnectionsAccountOwnershipRefresh<'a>> = opt 1029,
        /// `permissions`: a list, each a text out of [`Permissions`], or null.
        permissions: List<'a, Permissions<'a>> = all 1139,
        /// `status`: a text out of [`FinancialConnectionsAccountStatus`], in every payload of today's schema.
        status: Option<FinancialConnectionsAccountStatus<'a>> = opt 1519,
        /// `status_details`: an object, [`FinancialConnectionsAccountStatusDetails`], or absent.
        status_details: Option<FinancialConnectionsAccountStatusDetails<'a>> = opt 1520,
        /// `subcategory`: a text out of [`FinancialConnectionsAccountSubcategory`], in every payload of today's schema.
        subcategory: Option<FinancialConnectionsAccountSubcategory<'a>> = opt 1532,
        /// `subscriptions`: a list, each a text out of [`FinancialConnectionsAccountSubscriptions`], or null.
        subscriptions: List<'a, FinancialConnectionsAccountSubscriptions<'a>> = all 1551,
        /// `supported_payment_method_types`: a list, each a text out of [`FinancialConnectionsAccountSupportedPaymentMethodTypes`], in every payload of today's schema.
        supported_payment_method_types: List<'a, FinancialConnectionsAccountSupportedPaymentMethodTypes<'a>> = all 1570,
        /// `transaction_refresh`: an object, [`FinancialConnectionsAccountTransactionRefresh`], or null.
        transaction_refresh: Option<FinancialConnectionsAccountTransactionRefresh<'a>> = opt 1653,
    }

    /// `account_holder` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountAccountHolder = 336 {
        /// `account`: the id of an object, or the object, or absent.
        account: Option<Expandable<'a>> = opt 5,
        /// `customer`: the id of an object, or the object, or absent.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or absent.
        customer_account: Option<&'a str> = opt 408,
        /// `type`: a text out of [`FinancialConnectionsAccountAccountHolderType`], in every payload of today's schema.
        type_: Option<FinancialConnectionsAccountAccountHolderType<'a>> = opt 1681,
    }

    /// `account_numbers` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountAccountNumber = 337 {
        /// `expected_expiry_date`: an integer, or null.
        expected_expiry_date: Option<i64> = opt 603,
        /// `identifier_type`: a text out of [`FinancialConnectionsAccountAccountNumberIdentifierType`], in every payload of today's schema.
        identifier_type: Option<FinancialConnectionsAccountAccountNumberIdentifierType<'a>> = opt 734,
        /// `status`: a text out of [`FinancialConnectionsAccountAccountNumberStatus`], in every payload of today's schema.
        status: Option<FinancialConnectionsAccountAccountNumberStatus<'a>> = opt 1519,
        /// `supported_networks`: a list, each a text out of [`FinancialConnectionsAccountAccountNumberSupportedNetworks`], in every payload of today's schema.
        supported_networks: List<'a, FinancialConnectionsAccountAccountNumberSupportedNetworks<'a>> = all 1569,
    }

    /// `balance` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountBalance = 338 {
        /// `as_of`: a time, in every payload of today's schema.
        as_of: Option<Timestamp> = opt 144,
        /// `cash`: an object, [`FinancialConnectionsAccountBalanceCash`], or absent.
        cash: Option<FinancialConnectionsAccountBalanceCash<'a>> = opt 293,
        /// `credit`: an object, [`FinancialConnectionsAccountBalanceCredit`], or absent.
        credit: Option<FinancialConnectionsAccountBalanceCredit<'a>> = opt 377,
        /// `current`: an object of any keys, each an integer, in every payload of today's schema.
        current: Map<'a, i64> = all 392,
        /// `type`: a text out of [`FinancialConnectionsAccountBalanceType`], in every payload of today's schema.
        type_: Option<FinancialConnectionsAccountBalanceType<'a>> = opt 1681,
    }

    /// `cash` of [`FinancialConnectionsAccountBalance`].
    FinancialConnectionsAccountBalanceCash = 339 {
        /// `available`: an object of any keys, each an integer, or null.
        available: Map<'a, i64> = all 168,
    }

    /// `credit` of [`FinancialConnectionsAccountBalance`].
    FinancialConnectionsAccountBalanceCredit = 340 {
        /// `used`: an object of any keys, each an integer, or null.
        used: Map<'a, i64> = all 1721,
    }

    /// `balance_refresh` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountBalanceRefresh = 341 {
        /// `last_attempted_at`: a time, in every payload of today's schema.
        last_attempted_at: Option<Timestamp> = opt 836,
        /// `next_refresh_available_at`: a time, or null.
        next_refresh_available_at: Option<Timestamp> = opt 978,
        /// `status`: a text out of [`ChargeStatus`], in every payload of today's schema.
        status: Option<ChargeStatus<'a>> = opt 1519,
    }

    /// `ownership_refresh` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountOwnershipRefresh = 342 {
        /// `last_attempted_at`: a time, in every payload of today's schema.
        last_attempted_at: Option<Timestamp> = opt 836,
        /// `next_refresh_available_at`: a time, or null.
        next_refresh_available_at: Option<Timestamp> = opt 978,
        /// `status`: a text out of [`ChargeStatus`], in every payload of today's schema.
        status: Option<ChargeStatus<'a>> = opt 1519,
    }

    /// `status_details` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountStatusDetails = 343 {
        /// `active`: an object, [`FinancialConnectionsAccountStatusDetailsActive`], or absent.
        active: Option<FinancialConnectionsAccountStatusDetailsActive<'a>> = opt 33,
    }

    /// `active` of [`FinancialConnectionsAccountStatusDetails`].
    FinancialConnectionsAccountStatusDetailsActive = 344 {
        /// `action`: a text out of [`Action`], in every payload of today's schema.
        action: Option<Action<'a>> = opt 31,
        /// `cause`: a text out of [`FinancialConnectionsAccountStatusDetailsActiveCause`], in every payload of today's schema.
        cause: Option<FinancialConnectionsAccountStatusDetailsActiveCause<'a>> = opt 304,
        /// `expected_deactivation_date`: a time, in every payload of today's schema.
        expected_deactivation_date: Option<Timestamp> = opt 600,
    }

    /// `transaction_refresh` of [`FinancialConnectionsAccount`].
    FinancialConnectionsAccountTransactionRefresh = 345 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt 725,
        /// `last_attempted_at`: a time, in every payload of today's schema.
        last_attempted_at: Option<Timestamp> = opt 836,
        /// `next_refresh_available_at`: a time, or null.
        next_refresh_available_at: Option<Timestamp> = opt 978,
        /// `status`: a text out of [`ChargeStatus`], in every payload of today's schema.
        status: Option<ChargeStatus<'a>> = opt 1519,
    }

    /// `financial_connections.authorization`.
    FinancialConnectionsAuthorization = 346 {
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `institution_name`: a text, in every payload of today's schema.
        institution_name: Option<&'a str> = opt 768,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `financial_connections.authorization`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `status`: a text out of [`BillingMeterStatus`], in every payload of today's schema.
        status: Option<BillingMeterStatus<'a>> = opt 1519,
        /// `status_details`: an object, [`FinancialConnectionsAuthorizationStatusDetails`], in every payload of today's schema.
        status_details: Option<FinancialConnectionsAuthorizationStatusDetails<'a>> = opt 1520,
    }

    /// `status_details` of [`FinancialConnectionsAuthorization`].
    FinancialConnectionsAuthorizationStatusDetails = 347 {
        /// `active`: an object, [`FinancialConnectionsAuthorizationStatusDetailsActive`], or absent.
        active: Option<FinancialConnectionsAuthorizationStatusDetailsActive<'a>> = opt 33,
        /// `inactive`: an object, [`FinancialConnectionsAuthorizationStatusDetailsInactive`], or absent.
        inactive: Option<FinancialConnectionsAuthorizationStatusDetailsInactive<'a>> = opt 745,
    }

    /// `active` of [`FinancialConnectionsAuthorizationStatusDetails`].
    FinancialConnectionsAuthorizationStatusDetailsActive = 348 {
        /// `action`: a text out of [`Action`], in every payload of today's schema.
        action: Option<Action<'a>> = opt 31,
        /// `expected_deactivation_date`: a time, in every payload of today's schema.
        expected_deactivation_date: Option<Timestamp> = opt 600,
    }

    /// `inactive` of [`FinancialConnectionsAuthorizationStatusDetails`].
    FinancialConnectionsAuthorizationStatusDetailsInactive = 349 {
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
