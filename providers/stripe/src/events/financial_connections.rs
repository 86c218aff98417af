//! `financial_connections.account.account_numbers_updated`, `financial_connections.account.created`, `financial_connections.account.deactivated`, `financial_connections.account.disconnected`, `financial_connections.account.expected_deactivation_date_updated`, `financial_connections.account.reactivated`, `financial_connections.account.refreshed_balance`, `financial_connections.account.refreshed_ownership`, `financial_connections.account.refreshed_transactions`, `financial_connections.account.supported_payment_method_types_updated`, `financial_connections.account.upcoming_account_number_expiry`, `financial_connections.account.upcoming_deactivation`, `financial_connections.authorization.expected_deactivation_date_updated`, `financial_connections.authorization.upcoming_deactivation`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `financial_connections.account`.
    pub struct FinancialConnectionsAccount {
        const OBJECT = "financial_connections.account" in "object";
        always {
            id: String = "id",
        }
        maybe {
            account_holder: FinancialConnectionsAccountAccountHolder = "account_holder",
            account_numbers: Vec<FinancialConnectionsAccountAccountNumber> = "account_numbers",
            balance: FinancialConnectionsAccountBalance = "balance",
            balance_refresh: FinancialConnectionsAccountBalanceRefresh = "balance_refresh",
            category: FinancialConnectionsAccountCategory = "category",
            created: i64 = "created",
            display_name: String = "display_name",
            institution_name: String = "institution_name",
            last4: String = "last4",
            livemode: bool = "livemode",
            ownership: Expandable = "ownership",
            ownership_refresh: FinancialConnectionsAccountOwnershipRefresh = "ownership_refresh",
            permissions: Vec<Permissions> = "permissions",
            status: FinancialConnectionsAccountStatus = "status",
            status_details: FinancialConnectionsAccountStatusDetails = "status_details",
            subcategory: FinancialConnectionsAccountSubcategory = "subcategory",
            subscriptions: Vec<FinancialConnectionsAccountSubscriptions> = "subscriptions",
            supported_payment_method_types: Vec<FinancialConnectionsAccountSupportedPaymentMethodTypes> = "supported_payment_method_types",
            transaction_refresh: FinancialConnectionsAccountTransactionRefresh = "transaction_refresh",
        }
    }

    /// Such as `account_holder` of [`FinancialConnectionsAccount`].
    pub struct FinancialConnectionsAccountAccountHolder {
        always {}
        maybe {
            account: Expandable = "account",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            r#type: FinancialConnectionsAccountAccountHolderType = "type",
        }
    }

    /// Such as `account_numbers` of [`FinancialConnectionsAccount`].
    pub struct FinancialConnectionsAccountAccountNumber {
        always {}
        maybe {
            expected_expiry_date: i64 = "expected_expiry_date",
            identifier_type: FinancialConnectionsAccountAccountNumberIdentifierType = "identifier_type",
            status: FinancialConnectionsAccountAccountNumberStatus = "status",
            supported_networks: Vec<FinancialConnectionsAccountAccountNumberSupportedNetworks> = "supported_networks",
        }
    }

    /// Such as `balance` of [`FinancialConnectionsAccount`].
    pub struct FinancialConnectionsAccountBalance {
        always {}
        maybe {
            as_of: i64 = "as_of",
            cash: FinancialConnectionsAccountBalanceCash = "cash",
            credit: FinancialConnectionsAccountBalanceCredit = "credit",
            current: Map<i64> = "current",
            r#type: FinancialConnectionsAccountBalanceType = "type",
        }
    }

    /// Such as `cash` of [`FinancialConnectionsAccountBalance`].
    pub struct FinancialConnectionsAccountBalanceCash {
        always {}
        maybe {
            available: Map<i64> = "available",
        }
    }

    /// Such as `credit` of [`FinancialConnectionsAccountBalance`].
    pub struct FinancialConnectionsAccountBalanceCredit {
        always {}
        maybe {
            used: Map<i64> = "used",
        }
    }

    /// Such as `balance_refresh` of [`FinancialConnectionsAccount`].
    pub struct FinancialConnectionsAccountBalanceRefresh {
        always {}
        maybe {
            last_attempted_at: i64 = "last_attempted_at",
            next_refresh_available_at: i64 = "next_refresh_available_at",
            status: ChargeStatus = "status",
        }
    }

    /// Such as `ownership_refresh` of [`FinancialConnectionsAccount`].
    pub struct FinancialConnectionsAccountOwnershipRefresh {
        always {}
        maybe {
            last_attempted_at: i64 = "last_attempted_at",
            next_refresh_available_at: i64 = "next_refresh_available_at",
            status: ChargeStatus = "status",
        }
    }

    /// Such as `status_details` of [`FinancialConnectionsAccount`].
    pub struct FinancialConnectionsAccountStatusDetails {
        always {}
        maybe {
            active: FinancialConnectionsAccountStatusDetailsActive = "active",
        }
    }

    /// Such as `active` of [`FinancialConnectionsAccountStatusDetails`].
    pub struct FinancialConnectionsAccountStatusDetailsActive {
        always {}
        maybe {
            action: Action = "action",
            cause: FinancialConnectionsAccountStatusDetailsActiveCause = "cause",
            expected_deactivation_date: i64 = "expected_deactivation_date",
        }
    }

    /// Such as `transaction_refresh` of [`FinancialConnectionsAccount`].
    pub struct FinancialConnectionsAccountTransactionRefresh {
        always {}
        maybe {
            id: String = "id",
            last_attempted_at: i64 = "last_attempted_at",
            next_refresh_available_at: i64 = "next_refresh_available_at",
            status: ChargeStatus = "status",
        }
    }

    /// `financial_connections.authorization`.
    pub struct FinancialConnectionsAuthorization {
        const OBJECT = "financial_connections.authorization" in "object";
        always {
            id: String = "id",
        }
        maybe {
            institution_name: String = "institution_name",
            livemode: bool = "livemode",
            status: BillingMeterStatus = "status",
            status_details: FinancialConnectionsAuthorizationStatusDetails = "status_details",
        }
    }

    /// Such as `status_details` of [`FinancialConnectionsAuthorization`].
    pub struct FinancialConnectionsAuthorizationStatusDetails {
        always {}
        maybe {
            active: FinancialConnectionsAuthorizationStatusDetailsActive = "active",
            inactive: FinancialConnectionsAuthorizationStatusDetailsInactive = "inactive",
        }
    }

    /// Such as `active` of [`FinancialConnectionsAuthorizationStatusDetails`].
    pub struct FinancialConnectionsAuthorizationStatusDetailsActive {
        always {}
        maybe {
            action: Action = "action",
            expected_deactivation_date: i64 = "expected_deactivation_date",
        }
    }

    /// Such as `inactive` of [`FinancialConnectionsAuthorizationStatusDetails`].
    pub struct FinancialConnectionsAuthorizationStatusDetailsInactive {
        always {}
        maybe {
            action: Action = "action",
        }
    }
}

webhook_payload::names! {
    /// `action` of [`FinancialConnectionsAccountStatusDetailsActive`], `action` of [`FinancialConnectionsAuthorizationStatusDetailsActive`], `action` of [`FinancialConnectionsAuthorizationStatusDetailsInactive`].
    pub enum Action {
        None = "none",
        RelinkRequired = "relink_required",
    }
    /// `type` of [`FinancialConnectionsAccountAccountHolder`].
    pub enum FinancialConnectionsAccountAccountHolderType {
        Account = "account",
        Customer = "customer",
    }
    /// `identifier_type` of [`FinancialConnectionsAccountAccountNumber`].
    pub enum FinancialConnectionsAccountAccountNumberIdentifierType {
        AccountNumber = "account_number",
        TokenizedAccountNumber = "tokenized_account_number",
    }
    /// `status` of [`FinancialConnectionsAccountAccountNumber`].
    pub enum FinancialConnectionsAccountAccountNumberStatus {
        Deactivated = "deactivated",
        Expired = "expired",
        Pending = "pending",
        Transactable = "transactable",
    }
    /// `supported_networks` of [`FinancialConnectionsAccountAccountNumber`].
    pub enum FinancialConnectionsAccountAccountNumberSupportedNetworks {
        Ach = "ach",
    }
    /// `type` of [`FinancialConnectionsAccountBalance`].
    pub enum FinancialConnectionsAccountBalanceType {
        Cash = "cash",
        Credit = "credit",
    }
    /// `category` of [`FinancialConnectionsAccount`].
    pub enum FinancialConnectionsAccountCategory {
        Cash = "cash",
        Credit = "credit",
        Investment = "investment",
        OtherKind = "other",
    }
    /// `status` of [`FinancialConnectionsAccount`].
    pub enum FinancialConnectionsAccountStatus {
        Active = "active",
        Disconnected = "disconnected",
        Inactive = "inactive",
    }
    /// `cause` of [`FinancialConnectionsAccountStatusDetailsActive`].
    pub enum FinancialConnectionsAccountStatusDetailsActiveCause {
        AccessExpired = "access_expired",
        InstitutionRequirement = "institution_requirement",
        Unspecified = "unspecified",
    }
    /// `subcategory` of [`FinancialConnectionsAccount`].
    pub enum FinancialConnectionsAccountSubcategory {
        Checking = "checking",
        CreditCard = "credit_card",
        LineOfCredit = "line_of_credit",
        Mortgage = "mortgage",
        OtherKind = "other",
        Savings = "savings",
    }
    /// `subscriptions` of [`FinancialConnectionsAccount`].
    pub enum FinancialConnectionsAccountSubscriptions {
        Transactions = "transactions",
    }
    /// `supported_payment_method_types` of [`FinancialConnectionsAccount`].
    pub enum FinancialConnectionsAccountSupportedPaymentMethodTypes {
        Link = "link",
        UsBankAccount = "us_bank_account",
    }
}
