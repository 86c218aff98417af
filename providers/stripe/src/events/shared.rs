//! What payloads of several families have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `account`.
    pub struct Account {
        const OBJECT = "account" in "object";
        always {
            id: String = "id",
        }
        maybe {
            business_profile: Box<AccountBusinessProfile> = "business_profile",
            business_type: AccountBusinessType = "business_type",
            capabilities: Box<AccountCapabilities> = "capabilities",
            charges_enabled: bool = "charges_enabled",
            company: Box<AccountCompany> = "company",
            controller: AccountController = "controller",
            country: String = "country",
            created: i64 = "created",
            default_currency: String = "default_currency",
            details_submitted: bool = "details_submitted",
            email: String = "email",
            external_accounts: List<ExternalAccount> = "external_accounts",
            future_requirements: Box<AccountFutureRequirements> = "future_requirements",
            groups: AccountGroups = "groups",
            individual: Box<Person> = "individual",
            metadata: Map<String> = "metadata",
            payouts_enabled: bool = "payouts_enabled",
            requirements: Box<AccountRequirements> = "requirements",
            settings: Box<AccountSettings> = "settings",
            tos_acceptance: AccountTosAcceptance = "tos_acceptance",
            r#type: AccountType = "type",
        }
    }

    /// Such as `business_profile` of [`Account`].
    pub struct AccountBusinessProfile {
        always {}
        maybe {
            annual_revenue: AccountBusinessProfileAnnualRevenue = "annual_revenue",
            estimated_worker_count: i64 = "estimated_worker_count",
            mcc: String = "mcc",
            minority_owned_business_designation: Vec<AccountBusinessProfileMinorityOwnedBusinessDesignation> = "minority_owned_business_designation",
            monthly_estimated_revenue: AccountBusinessProfileMonthlyEstimatedRevenue = "monthly_estimated_revenue",
            name: String = "name",
            product_description: String = "product_description",
            specified_commercial_transactions_act_url: String = "specified_commercial_transactions_act_url",
            support_address: Box<Address> = "support_address",
            support_email: String = "support_email",
            support_phone: String = "support_phone",
            support_url: String = "support_url",
            url: String = "url",
        }
    }

    /// Such as `annual_revenue` of [`AccountBusinessProfile`].
    pub struct AccountBusinessProfileAnnualRevenue {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
            fiscal_year_end: String = "fiscal_year_end",
        }
    }

    /// Such as `monthly_estimated_revenue` of [`AccountBusinessProfile`].
    pub struct AccountBusinessProfileMonthlyEstimatedRevenue {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
        }
    }

    /// Such as `capabilities` of [`Account`].
    pub struct AccountCapabilities {
        always {}
        maybe {
            acss_debit_payments: AccountCapabilitiesAcssDebitPayments = "acss_debit_payments",
            affirm_payments: AccountCapabilitiesAffirmPayments = "affirm_payments",
            afterpay_clearpay_payments: AccountCapabilitiesAfterpayClearpayPayments = "afterpay_clearpay_payments",
            alma_payments: AccountCapabilitiesAlmaPayments = "alma_payments",
            amazon_pay_payments: AccountCapabilitiesAmazonPayPayments = "amazon_pay_payments",
            app_distribution: AccountCapabilitiesAppDistribution = "app_distribution",
            au_becs_debit_payments: AccountCapabilitiesAuBecsDebitPayments = "au_becs_debit_payments",
            bacs_debit_payments: AccountCapabilitiesBacsDebitPayments = "bacs_debit_payments",
            bancontact_payments: AccountCapabilitiesBancontactPayments = "bancontact_payments",
            bank_transfer_payments: AccountCapabilitiesBankTransferPayments = "bank_transfer_payments",
            billie_payments: AccountCapabilitiesBilliePayments = "billie_payments",
            bizum_payments: AccountCapabilitiesBizumPayments = "bizum_payments",
            blik_payments: AccountCapabilitiesBlikPayments = "blik_payments",
            blik_recurring_payments: AccountCapabilitiesBlikRecurringPayments = "blik_recurring_payments",
            boleto_payments: AccountCapabilitiesBoletoPayments = "boleto_payments",
            card_issuing: AccountCapabilitiesCardIssuing = "card_issuing",
            card_payments: AccountCapabilitiesCardPayments = "card_payments",
            cartes_bancaires_payments: AccountCapabilitiesCartesBancairesPayments = "cartes_bancaires_payments",
            cashapp_payments: AccountCapabilitiesCashappPayments = "cashapp_payments",
            crypto_payments: AccountCapabilitiesCryptoPayments = "crypto_payments",
            eps_payments: AccountCapabilitiesEpsPayments = "eps_payments",
            fpx_payments: AccountCapabilitiesFpxPayments = "fpx_payments",
            gb_bank_transfer_payments: AccountCapabilitiesGbBankTransferPayments = "gb_bank_transfer_payments",
            giropay_payments: AccountCapabilitiesGiropayPayments = "giropay_payments",
            grabpay_payments: AccountCapabilitiesGrabpayPayments = "grabpay_payments",
            ideal_payments: AccountCapabilitiesIdealPayments = "ideal_payments",
            india_international_payments: AccountCapabilitiesIndiaInternationalPayments = "india_international_payments",
            jcb_payments: AccountCapabilitiesJcbPayments = "jcb_payments",
            jp_bank_transfer_payments: AccountCapabilitiesJpBankTransferPayments = "jp_bank_transfer_payments",
            kakao_pay_payments: AccountCapabilitiesKakaoPayPayments = "kakao_pay_payments",
            klarna_payments: AccountCapabilitiesKlarnaPayments = "klarna_payments",
            konbini_payments: AccountCapabilitiesKonbiniPayments = "konbini_payments",
            kr_card_payments: AccountCapabilitiesKrCardPayments = "kr_card_payments",
            legacy_payments: AccountCapabilitiesLegacyPayments = "legacy_payments",
            link_payments: AccountCapabilitiesLinkPayments = "link_payments",
            mb_way_payments: AccountCapabilitiesMbWayPayments = "mb_way_payments",
            mobilepay_payments: AccountCapabilitiesMobilepayPayments = "mobilepay_payments",
            multibanco_payments: AccountCapabilitiesMultibancoPayments = "multibanco_payments",
            mx_bank_transfer_payments: AccountCapabilitiesMxBankTransferPayments = "mx_bank_transfer_payments",
            naver_pay_payments: AccountCapabilitiesNaverPayPayments = "naver_pay_payments",
            nz_bank_account_becs_debit_payments: AccountCapabilitiesNzBankAccountBecsDebitPayments = "nz_bank_account_becs_debit_payments",
            oxxo_payments: AccountCapabilitiesOxxoPayments = "oxxo_payments",
            p24_payments: AccountCapabilitiesP24Payments = "p24_payments",
            pay_by_bank_payments: AccountCapabilitiesPayByBankPayments = "pay_by_bank_payments",
            payco_payments: AccountCapabilitiesPaycoPayments = "payco_payments",
            paynow_payments: AccountCapabilitiesPaynowPayments = "paynow_payments",
            paypay_payments: AccountCapabilitiesPaypayPayments = "paypay_payments",
            payto_payments: AccountCapabilitiesPaytoPayments = "payto_payments",
            pix_payments: AccountCapabilitiesPixPayments = "pix_payments",
            promptpay_payments: AccountCapabilitiesPromptpayPayments = "promptpay_payments",
            revolut_pay_payments: AccountCapabilitiesRevolutPayPayments = "revolut_pay_payments",
            samsung_pay_payments: AccountCapabilitiesSamsungPayPayments = "samsung_pay_payments",
            satispay_payments: AccountCapabilitiesSatispayPayments = "satispay_payments",
            scalapay_payments: AccountCapabilitiesScalapayPayments = "scalapay_payments",
            sepa_bank_transfer_payments: AccountCapabilitiesSepaBankTransferPayments = "sepa_bank_transfer_payments",
            sepa_debit_payments: AccountCapabilitiesSepaDebitPayments = "sepa_debit_payments",
            sequra_payments: AccountCapabilitiesSequraPayments = "sequra_payments",
            sofort_payments: AccountCapabilitiesSofortPayments = "sofort_payments",
            sunbit_payments: AccountCapabilitiesSunbitPayments = "sunbit_payments",
            swish_payments: AccountCapabilitiesSwishPayments = "swish_payments",
            tax_reporting_us_1099_k: AccountCapabilitiesTaxReportingUs1099K = "tax_reporting_us_1099_k",
            tax_reporting_us_1099_misc: AccountCapabilitiesTaxReportingUs1099Misc = "tax_reporting_us_1099_misc",
            transfers: AccountCapabilitiesTransfers = "transfers",
            treasury: AccountCapabilitiesTreasury = "treasury",
            twint_payments: AccountCapabilitiesTwintPayments = "twint_payments",
            upi_payments: AccountCapabilitiesUpiPayments = "upi_payments",
            us_bank_account_ach_payments: AccountCapabilitiesUsBankAccountAchPayments = "us_bank_account_ach_payments",
            us_bank_transfer_payments: AccountCapabilitiesUsBankTransferPayments = "us_bank_transfer_payments",
            wero_payments: AccountCapabilitiesWeroPayments = "wero_payments",
            zip_payments: AccountCapabilitiesZipPayments = "zip_payments",
        }
    }

    /// Such as `company` of [`Account`].
    pub struct AccountCompany {
        always {}
        maybe {
            address: Box<Address> = "address",
            address_kana: Box<AddressKana> = "address_kana",
            address_kanji: Box<AddressKanji> = "address_kanji",
            administrative_address: Box<Address> = "administrative_address",
            directors_provided: bool = "directors_provided",
            directorship_declaration: AccountCompanyDirectorshipDeclaration = "directorship_declaration",
            executives_provided: bool = "executives_provided",
            export_license_id: String = "export_license_id",
            export_purpose_code: String = "export_purpose_code",
            name: String = "name",
            name_kana: String = "name_kana",
            name_kanji: String = "name_kanji",
            owners_provided: bool = "owners_provided",
            ownership_declaration: AccountCompanyOwnershipDeclaration = "ownership_declaration",
            ownership_exemption_reason: AccountCompanyOwnershipExemptionReason = "ownership_exemption_reason",
            phone: String = "phone",
            physical_address: Box<Address> = "physical_address",
            principal_place_of_business: Box<Address> = "principal_place_of_business",
            registration_date: AccountCompanyRegistrationDate = "registration_date",
            representative_declaration: AccountCompanyRepresentativeDeclaration = "representative_declaration",
            structure: AccountCompanyStructure = "structure",
            tax_id_provided: bool = "tax_id_provided",
            tax_id_registrar: String = "tax_id_registrar",
            vat_id_provided: bool = "vat_id_provided",
            verification: AccountCompanyVerification = "verification",
        }
    }

    /// Such as `directorship_declaration` of [`AccountCompany`].
    pub struct AccountCompanyDirectorshipDeclaration {
        always {}
        maybe {
            date: i64 = "date",
            ip: String = "ip",
            user_agent: String = "user_agent",
        }
    }

    /// Such as `ownership_declaration` of [`AccountCompany`].
    pub struct AccountCompanyOwnershipDeclaration {
        always {}
        maybe {
            date: i64 = "date",
            ip: String = "ip",
            user_agent: String = "user_agent",
        }
    }

    /// Such as `registration_date` of [`AccountCompany`].
    pub struct AccountCompanyRegistrationDate {
        always {}
        maybe {
            day: i64 = "day",
            month: i64 = "month",
            year: i64 = "year",
        }
    }

    /// Such as `representative_declaration` of [`AccountCompany`].
    pub struct AccountCompanyRepresentativeDeclaration {
        always {}
        maybe {
            date: i64 = "date",
            ip: String = "ip",
            user_agent: String = "user_agent",
        }
    }

    /// Such as `verification` of [`AccountCompany`].
    pub struct AccountCompanyVerification {
        always {}
        maybe {
            document: VerificationDocument = "document",
        }
    }

    /// Such as `controller` of [`Account`].
    pub struct AccountController {
        always {}
        maybe {
            fees: AccountControllerFees = "fees",
            is_controller: bool = "is_controller",
            losses: AccountControllerLosses = "losses",
            requirement_collection: AccountControllerRequirementCollection = "requirement_collection",
            stripe_dashboard: AccountControllerStripeDashboard = "stripe_dashboard",
            r#type: AccountControllerType = "type",
        }
    }

    /// Such as `fees` of [`AccountController`].
    pub struct AccountControllerFees {
        always {}
        maybe {
            payer: AccountControllerFeesPayer = "payer",
        }
    }

    /// Such as `losses` of [`AccountController`].
    pub struct AccountControllerLosses {
        always {}
        maybe {
            payments: AccountControllerLossesPayments = "payments",
        }
    }

    /// Such as `stripe_dashboard` of [`AccountController`].
    pub struct AccountControllerStripeDashboard {
        always {}
        maybe {
            r#type: AccountControllerStripeDashboardType = "type",
        }
    }

    /// Such as `future_requirements` of [`Account`].
    pub struct AccountFutureRequirements {
        always {}
        maybe {
            alternatives: Vec<RequirementAlternative> = "alternatives",
            current_deadline: i64 = "current_deadline",
            currently_due: Vec<String> = "currently_due",
            disabled_reason: AccountFutureRequirementsDisabledReason = "disabled_reason",
            errors: Vec<RequirementError> = "errors",
            eventually_due: Vec<String> = "eventually_due",
            past_due: Vec<String> = "past_due",
            pending_verification: Vec<String> = "pending_verification",
        }
    }

    /// Such as `groups` of [`Account`].
    pub struct AccountGroups {
        always {}
        maybe {
            payments_pricing: String = "payments_pricing",
        }
    }

    /// Such as `requirements` of [`Account`].
    pub struct AccountRequirements {
        always {}
        maybe {
            alternatives: Vec<RequirementAlternative> = "alternatives",
            current_deadline: i64 = "current_deadline",
            currently_due: Vec<String> = "currently_due",
            disabled_reason: AccountFutureRequirementsDisabledReason = "disabled_reason",
            errors: Vec<RequirementError> = "errors",
            eventually_due: Vec<String> = "eventually_due",
            past_due: Vec<String> = "past_due",
            pending_verification: Vec<String> = "pending_verification",
        }
    }

    /// Such as `settings` of [`Account`].
    pub struct AccountSettings {
        always {}
        maybe {
            bacs_debit_payments: AccountSettingsBacsDebitPayments = "bacs_debit_payments",
            branding: AccountSettingsBranding = "branding",
            card_issuing: AccountSettingsCardIssuing = "card_issuing",
            card_payments: AccountSettingsCardPayments = "card_payments",
            dashboard: AccountSettingsDashboard = "dashboard",
            invoices: AccountSettingsInvoices = "invoices",
            payments: AccountSettingsPayments = "payments",
            payouts: Box<AccountSettingsPayouts> = "payouts",
            paypay_payments: AccountSettingsPaypayPayments = "paypay_payments",
            sepa_debit_payments: AccountSettingsSepaDebitPayments = "sepa_debit_payments",
            treasury: AccountSettingsTreasury = "treasury",
        }
    }

    /// Such as `bacs_debit_payments` of [`AccountSettings`].
    pub struct AccountSettingsBacsDebitPayments {
        always {}
        maybe {
            display_name: String = "display_name",
            service_user_number: String = "service_user_number",
        }
    }

    /// Such as `branding` of [`AccountSettings`].
    pub struct AccountSettingsBranding {
        always {}
        maybe {
            icon: Expandable = "icon",
            logo: Expandable = "logo",
            primary_color: String = "primary_color",
            secondary_color: String = "secondary_color",
        }
    }

    /// Such as `card_issuing` of [`AccountSettings`].
    pub struct AccountSettingsCardIssuing {
        always {}
        maybe {
            tos_acceptance: TosAcceptance = "tos_acceptance",
        }
    }

    /// Such as `card_payments` of [`AccountSettings`].
    pub struct AccountSettingsCardPayments {
        always {}
        maybe {
            decline_on: AccountSettingsCardPaymentsDeclineOn = "decline_on",
            statement_descriptor_prefix: String = "statement_descriptor_prefix",
            statement_descriptor_prefix_kana: String = "statement_descriptor_prefix_kana",
            statement_descriptor_prefix_kanji: String = "statement_descriptor_prefix_kanji",
        }
    }

    /// Such as `decline_on` of [`AccountSettingsCardPayments`].
    pub struct AccountSettingsCardPaymentsDeclineOn {
        always {}
        maybe {
            avs_failure: bool = "avs_failure",
            cvc_failure: bool = "cvc_failure",
        }
    }

    /// Such as `dashboard` of [`AccountSettings`].
    pub struct AccountSettingsDashboard {
        always {}
        maybe {
            display_name: String = "display_name",
            timezone: String = "timezone",
        }
    }

    /// Such as `invoices` of [`AccountSettings`].
    pub struct AccountSettingsInvoices {
        always {}
        maybe {
            default_account_tax_ids: Vec<Expandable> = "default_account_tax_ids",
            hosted_payment_method_save: AccountSettingsInvoicesHostedPaymentMethodSave = "hosted_payment_method_save",
        }
    }

    /// Such as `payments` of [`AccountSettings`].
    pub struct AccountSettingsPayments {
        always {}
        maybe {
            statement_descriptor: String = "statement_descriptor",
            statement_descriptor_kana: String = "statement_descriptor_kana",
            statement_descriptor_kanji: String = "statement_descriptor_kanji",
            statement_descriptor_prefix_kana: String = "statement_descriptor_prefix_kana",
            statement_descriptor_prefix_kanji: String = "statement_descriptor_prefix_kanji",
        }
    }

    /// Such as `payouts` of [`AccountSettings`].
    pub struct AccountSettingsPayouts {
        always {}
        maybe {
            debit_negative_balances: bool = "debit_negative_balances",
            schedule: AccountSettingsPayoutsSchedule = "schedule",
            statement_descriptor: String = "statement_descriptor",
        }
    }

    /// Such as `schedule` of [`AccountSettingsPayouts`].
    pub struct AccountSettingsPayoutsSchedule {
        always {}
        maybe {
            delay_days: i64 = "delay_days",
            interval: String = "interval",
            monthly_anchor: i64 = "monthly_anchor",
            monthly_payout_days: Vec<i64> = "monthly_payout_days",
            weekly_anchor: String = "weekly_anchor",
            weekly_payout_days: Vec<WeeklyPayoutDays> = "weekly_payout_days",
        }
    }

    /// Such as `paypay_payments` of [`AccountSettings`].
    pub struct AccountSettingsPaypayPayments {
        always {}
        maybe {
            additional_files: Vec<String> = "additional_files",
            goods_type: AccountSettingsPaypayPaymentsGoodsType = "goods_type",
            site: AccountSettingsPaypayPaymentsSite = "site",
        }
    }

    /// Such as `site` of [`AccountSettingsPaypayPayments`].
    pub struct AccountSettingsPaypayPaymentsSite {
        always {}
        maybe {
            accessible: Json = "accessible",
            in_development: AccountSettingsPaypayPaymentsSiteInDevelopment = "in_development",
            restricted: AccountSettingsPaypayPaymentsSiteRestricted = "restricted",
            r#type: AccountSettingsPaypayPaymentsSiteType = "type",
        }
    }

    /// Such as `in_development` of [`AccountSettingsPaypayPaymentsSite`].
    pub struct AccountSettingsPaypayPaymentsSiteInDevelopment {
        always {}
        maybe {
            password_provided: bool = "password_provided",
            username: String = "username",
        }
    }

    /// Such as `restricted` of [`AccountSettingsPaypayPaymentsSite`].
    pub struct AccountSettingsPaypayPaymentsSiteRestricted {
        always {}
        maybe {
            payment_flow_file: String = "payment_flow_file",
        }
    }

    /// Such as `sepa_debit_payments` of [`AccountSettings`].
    pub struct AccountSettingsSepaDebitPayments {
        always {}
        maybe {
            creditor_id: String = "creditor_id",
        }
    }

    /// Such as `treasury` of [`AccountSettings`].
    pub struct AccountSettingsTreasury {
        always {}
        maybe {
            tos_acceptance: TosAcceptance = "tos_acceptance",
        }
    }

    /// Such as `tos_acceptance` of [`AccountSettingsCardIssuing`].
    pub struct TosAcceptance {
        always {}
        maybe {
            date: i64 = "date",
            ip: String = "ip",
            user_agent: String = "user_agent",
        }
    }

    /// Such as `tos_acceptance` of [`Account`].
    pub struct AccountTosAcceptance {
        always {}
        maybe {
            date: i64 = "date",
            ip: String = "ip",
            service_agreement: String = "service_agreement",
            user_agent: String = "user_agent",
        }
    }

    /// Such as `support_address` of [`AccountBusinessProfile`].
    pub struct Address {
        always {}
        maybe {
            city: String = "city",
            country: String = "country",
            line1: String = "line1",
            line2: String = "line2",
            postal_code: String = "postal_code",
            state: String = "state",
        }
    }

    /// `balance_transaction`.
    pub struct BalanceTransaction {
        const OBJECT = "balance_transaction" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount: i64 = "amount",
            available_on: i64 = "available_on",
            balance_type: BalanceTransactionBalanceType = "balance_type",
            created: i64 = "created",
            currency: String = "currency",
            description: String = "description",
            exchange_rate: f64 = "exchange_rate",
            fee: i64 = "fee",
            fee_details: Vec<BalanceTransactionFeeDetail> = "fee_details",
            net: i64 = "net",
            reporting_category: String = "reporting_category",
            source: Expandable = "source",
            status: String = "status",
            r#type: BalanceTransactionType = "type",
        }
    }

    /// Such as `fee_details` of [`BalanceTransaction`].
    pub struct BalanceTransactionFeeDetail {
        always {}
        maybe {
            amount: i64 = "amount",
            application: String = "application",
            currency: String = "currency",
            description: String = "description",
            r#type: String = "type",
        }
    }

    /// `bank_account`.
    pub struct BankAccount {
        const OBJECT = "bank_account" in "object";
        always {
            id: String = "id",
        }
        maybe {
            account: Expandable = "account",
            account_holder_name: String = "account_holder_name",
            account_holder_type: String = "account_holder_type",
            account_type: String = "account_type",
            available_payout_methods: Vec<AvailablePayoutMethods> = "available_payout_methods",
            bank_name: String = "bank_name",
            country: String = "country",
            currency: String = "currency",
            customer: Expandable = "customer",
            default_for_currency: bool = "default_for_currency",
            fingerprint: String = "fingerprint",
            future_requirements: BankAccountFutureRequirements = "future_requirements",
            last4: String = "last4",
            metadata: Map<String> = "metadata",
            requirements: BankAccountRequirements = "requirements",
            routing_number: String = "routing_number",
            status: String = "status",
        }
    }

    /// Such as `future_requirements` of [`BankAccount`].
    pub struct BankAccountFutureRequirements {
        always {}
        maybe {
            currently_due: Vec<String> = "currently_due",
            errors: Vec<RequirementError> = "errors",
            past_due: Vec<String> = "past_due",
            pending_verification: Vec<String> = "pending_verification",
        }
    }

    /// Such as `requirements` of [`BankAccount`].
    pub struct BankAccountRequirements {
        always {}
        maybe {
            currently_due: Vec<String> = "currently_due",
            errors: Vec<RequirementError> = "errors",
            past_due: Vec<String> = "past_due",
            pending_verification: Vec<String> = "pending_verification",
        }
    }

    /// `card`.
    pub struct Card {
        const OBJECT = "card" in "object";
        always {
            id: String = "id",
        }
        maybe {
            account: Expandable = "account",
            address_city: String = "address_city",
            address_country: String = "address_country",
            address_line1: String = "address_line1",
            address_line1_check: String = "address_line1_check",
            address_line2: String = "address_line2",
            address_state: String = "address_state",
            address_zip: String = "address_zip",
            address_zip_check: String = "address_zip_check",
            allow_redisplay: AllowRedisplay = "allow_redisplay",
            available_payout_methods: Vec<AvailablePayoutMethods> = "available_payout_methods",
            brand: String = "brand",
            country: String = "country",
            currency: String = "currency",
            customer: Expandable = "customer",
            cvc_check: String = "cvc_check",
            default_for_currency: bool = "default_for_currency",
            description: String = "description",
            dynamic_last4: String = "dynamic_last4",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            iin: String = "iin",
            issuer: String = "issuer",
            last4: String = "last4",
            metadata: Map<String> = "metadata",
            name: String = "name",
            networks: CardNetworks = "networks",
            regulated_status: RegulatedStatus = "regulated_status",
            status: String = "status",
            tokenization_method: String = "tokenization_method",
        }
    }

    /// Such as `networks` of [`Card`].
    pub struct CardNetworks {
        always {}
        maybe {
            preferred: String = "preferred",
        }
    }

    /// Such as `billing_details` of [`Charge`].
    pub struct ChargeBillingDetails {
        always {}
        maybe {
            address: Box<Address> = "address",
            email: String = "email",
            name: String = "name",
            phone: String = "phone",
            tax_id: String = "tax_id",
        }
    }

    /// Such as `plan` of [`ChargePaymentMethodDetailsCardInstallments`].
    pub struct CardInstallmentsPlan {
        always {}
        maybe {
            count: i64 = "count",
            interval: CardInstallmentsPlanInterval = "interval",
            r#type: CardInstallmentsPlanType = "type",
        }
    }

    /// Such as `card_present` of [`ChargePaymentMethodDetails`].
    pub struct PaymentMethodDetailsCardPresent {
        always {}
        maybe {
            amount_authorized: i64 = "amount_authorized",
            brand: String = "brand",
            brand_product: String = "brand_product",
            capture_before: i64 = "capture_before",
            cardholder_name: String = "cardholder_name",
            country: String = "country",
            description: String = "description",
            emv_auth_data: String = "emv_auth_data",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            generated_card: String = "generated_card",
            iin: String = "iin",
            incremental_authorization_supported: bool = "incremental_authorization_supported",
            issuer: String = "issuer",
            last4: String = "last4",
            location: String = "location",
            network: String = "network",
            network_transaction_id: String = "network_transaction_id",
            offline: CardPresentOffline = "offline",
            overcapture_supported: bool = "overcapture_supported",
            preferred_locales: Vec<String> = "preferred_locales",
            read_method: ReadMethod = "read_method",
            reader: String = "reader",
            receipt: Box<PaymentMethodDetailsCardPresentReceipt> = "receipt",
            wallet: CardPresentWallet = "wallet",
        }
    }

    /// Such as `receipt` of [`PaymentMethodDetailsCardPresent`].
    pub struct PaymentMethodDetailsCardPresentReceipt {
        always {}
        maybe {
            account_type: PaymentMethodDetailsCardPresentReceiptAccountType = "account_type",
            application_cryptogram: String = "application_cryptogram",
            application_preferred_name: String = "application_preferred_name",
            authorization_code: String = "authorization_code",
            authorization_response_code: String = "authorization_response_code",
            cardholder_verification_method: String = "cardholder_verification_method",
            dedicated_file_name: String = "dedicated_file_name",
            terminal_verification_results: String = "terminal_verification_results",
            transaction_status_information: String = "transaction_status_information",
        }
    }

    /// Such as `presentment_details` of [`Charge`].
    pub struct PresentmentDetails {
        always {}
        maybe {
            presentment_amount: i64 = "presentment_amount",
            presentment_currency: String = "presentment_currency",
        }
    }

    /// Such as `radar_options` of [`Charge`].
    pub struct RadarOptions {
        always {}
        maybe {
            session: String = "session",
        }
    }

    /// Such as `shipping` of [`Charge`].
    pub struct Shipping {
        always {}
        maybe {
            address: Box<Address> = "address",
            carrier: String = "carrier",
            name: String = "name",
            phone: String = "phone",
            tracking_number: String = "tracking_number",
        }
    }

    /// Such as `transfer_data` of [`Charge`].
    pub struct ChargeTransferData {
        always {}
        maybe {
            amount: i64 = "amount",
            destination: Expandable = "destination",
        }
    }

    /// Such as `installments` of [`CheckoutSessionPaymentMethodOptionsCard`].
    pub struct PaymentMethodOptionsCardInstallments {
        always {}
        maybe {
            enabled: bool = "enabled",
        }
    }

    /// Such as `rendering_options` of [`CustomerInvoiceSettings`].
    pub struct RenderingOptions {
        always {}
        maybe {
            amount_tax_display: String = "amount_tax_display",
            template: String = "template",
        }
    }

    /// `discount`.
    pub struct Discount {
        const OBJECT = "discount" in "object";
        always {}
        maybe {
            checkout_session: String = "checkout_session",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            end: i64 = "end",
            id: String = "id",
            invoice: String = "invoice",
            invoice_item: String = "invoice_item",
            promotion_code: Expandable = "promotion_code",
            source: DiscountSource = "source",
            start: i64 = "start",
            subscription: String = "subscription",
            subscription_item: String = "subscription_item",
        }
    }

    /// Such as `source` of [`Discount`].
    pub struct DiscountSource {
        always {}
        maybe {
            coupon: Expandable = "coupon",
            r#type: DiscountSourceType = "type",
        }
    }

    /// Such as `custom_fields` of [`CustomerInvoiceSettings`].
    pub struct CustomField {
        always {}
        maybe {
            name: String = "name",
            value: String = "value",
        }
    }

    /// Such as `issuer` of [`Invoice`].
    pub struct Issuer {
        always {}
        maybe {
            account: Expandable = "account",
            r#type: IssuerType = "type",
        }
    }

    /// Such as `acss_debit` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    pub struct PaymentSettingsPaymentMethodOptionsAcssDebit {
        always {}
        maybe {
            mandate_options: PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = "mandate_options",
            verification_method: VerificationMethod = "verification_method",
        }
    }

    /// Such as `mandate_options` of [`PaymentSettingsPaymentMethodOptionsAcssDebit`].
    pub struct PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
        always {}
        maybe {
            transaction_type: TransactionType = "transaction_type",
        }
    }

    /// Such as `bancontact` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    pub struct PaymentSettingsPaymentMethodOptionsBancontact {
        always {}
        maybe {
            preferred_language: ChargePaymentMethodDetailsBancontactPreferredLanguage = "preferred_language",
        }
    }

    /// Such as `customer_balance` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    pub struct PaymentSettingsPaymentMethodOptionsCustomerBalance {
        always {}
        maybe {
            bank_transfer: PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = "bank_transfer",
            funding_type: CustomerBalanceFundingType = "funding_type",
        }
    }

    /// Such as `bank_transfer` of [`PaymentSettingsPaymentMethodOptionsCustomerBalance`].
    pub struct PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
        always {}
        maybe {
            eu_bank_transfer: PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = "eu_bank_transfer",
            r#type: String = "type",
        }
    }

    /// Such as `payto` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    pub struct PaymentSettingsPaymentMethodOptionsPayto {
        always {}
        maybe {
            mandate_options: PaymentSettingsPaymentMethodOptionsPaytoMandateOptions = "mandate_options",
        }
    }

    /// Such as `mandate_options` of [`PaymentSettingsPaymentMethodOptionsPayto`].
    pub struct PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_type: AmountType = "amount_type",
            purpose: Purpose = "purpose",
        }
    }

    /// Such as `us_bank_account` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    pub struct PaymentSettingsPaymentMethodOptionsUsBankAccount {
        always {}
        maybe {
            financial_connections: PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = "financial_connections",
            verification_method: VerificationMethod = "verification_method",
        }
    }

    /// Such as `financial_connections` of [`PaymentSettingsPaymentMethodOptionsUsBankAccount`].
    pub struct PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
        always {}
        maybe {
            filters: PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = "filters",
            permissions: Vec<Permissions> = "permissions",
            prefetch: Vec<Prefetch> = "prefetch",
        }
    }

    /// Such as `shipping_cost` of [`CheckoutSession`].
    pub struct ShippingCost {
        always {}
        maybe {
            amount_subtotal: i64 = "amount_subtotal",
            amount_tax: i64 = "amount_tax",
            amount_total: i64 = "amount_total",
            shipping_rate: Expandable = "shipping_rate",
            taxes: Vec<LineItemTax> = "taxes",
        }
    }

    /// `item`.
    pub struct LineItem {
        const OBJECT = "item" in "object";
        always {
            id: String = "id",
        }
        maybe {
            adjustable_quantity: AdjustableQuantity = "adjustable_quantity",
            amount_discount: i64 = "amount_discount",
            amount_subtotal: i64 = "amount_subtotal",
            amount_tax: i64 = "amount_tax",
            amount_total: i64 = "amount_total",
            currency: String = "currency",
            description: String = "description",
            discounts: Vec<LineItemDiscount> = "discounts",
            metadata: Map<String> = "metadata",
            price: Box<Price> = "price",
            quantity: i64 = "quantity",
            taxes: Vec<LineItemTax> = "taxes",
        }
    }

    /// Such as `adjustable_quantity` of [`BillingPortalConfigurationFeaturesSubscriptionUpdateProduct`].
    pub struct AdjustableQuantity {
        always {}
        maybe {
            enabled: bool = "enabled",
            maximum: i64 = "maximum",
            minimum: i64 = "minimum",
        }
    }

    /// Such as `discounts` of [`LineItem`].
    pub struct LineItemDiscount {
        always {}
        maybe {
            amount: i64 = "amount",
            discount: Box<Discount> = "discount",
        }
    }

    /// Such as `taxes` of [`ShippingCost`].
    pub struct LineItemTax {
        always {}
        maybe {
            amount: i64 = "amount",
            rate: Box<TaxRate> = "rate",
            taxability_reason: LineItemTaxTaxabilityReason = "taxability_reason",
            taxable_amount: i64 = "taxable_amount",
        }
    }

    /// `payment_intent`.
    pub struct PaymentIntent {
        const OBJECT = "payment_intent" in "object";
        always {
            id: String = "id",
        }
        maybe {
            allowed_payment_method_types: Vec<AllowedPaymentMethodTypes> = "allowed_payment_method_types",
            amount: i64 = "amount",
            amount_capturable: i64 = "amount_capturable",
            amount_details: Box<PaymentIntentAmountDetails> = "amount_details",
            amount_received: i64 = "amount_received",
            application: Expandable = "application",
            application_fee_amount: i64 = "application_fee_amount",
            automatic_payment_methods: AutomaticPaymentMethods = "automatic_payment_methods",
            canceled_at: i64 = "canceled_at",
            cancellation_reason: PaymentIntentCancellationReason = "cancellation_reason",
            capture_method: PaymentIntentCaptureMethod = "capture_method",
            client_secret: String = "client_secret",
            confirmation_method: PaymentIntentConfirmationMethod = "confirmation_method",
            created: i64 = "created",
            currency: String = "currency",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            description: String = "description",
            excluded_payment_method_types: Vec<ExcludedPaymentMethodTypes> = "excluded_payment_method_types",
            hooks: PaymentIntentHooks = "hooks",
            last_payment_error: Box<PaymentIntentLastPaymentError> = "last_payment_error",
            latest_charge: Expandable = "latest_charge",
            livemode: bool = "livemode",
            managed_payments: ManagedPayments = "managed_payments",
            metadata: Map<String> = "metadata",
            next_action: Box<PaymentIntentNextAction> = "next_action",
            on_behalf_of: Expandable = "on_behalf_of",
            payment_details: PaymentIntentPaymentDetails = "payment_details",
            payment_method: Expandable = "payment_method",
            payment_method_configuration_details: PaymentMethodConfigurationDetails = "payment_method_configuration_details",
            payment_method_options: Box<PaymentIntentPaymentMethodOptions> = "payment_method_options",
            payment_method_types: Vec<String> = "payment_method_types",
            payment_record: Expandable = "payment_record",
            presentment_details: PresentmentDetails = "presentment_details",
            processing: PaymentIntentProcessing = "processing",
            receipt_email: String = "receipt_email",
            review: Expandable = "review",
            setup_future_usage: PaymentIntentSetupFutureUsage = "setup_future_usage",
            shipping: Shipping = "shipping",
            source: Expandable = "source",
            statement_descriptor: String = "statement_descriptor",
            statement_descriptor_suffix: String = "statement_descriptor_suffix",
            status: PaymentIntentStatus = "status",
            transfer_data: Box<PaymentIntentTransferData> = "transfer_data",
            transfer_group: String = "transfer_group",
        }
    }

    /// Such as `amount_details` of [`PaymentIntent`].
    pub struct PaymentIntentAmountDetails {
        always {}
        maybe {
            discount_amount: i64 = "discount_amount",
            error: PaymentIntentAmountDetailsError = "error",
            line_items: List<PaymentIntentAmountDetailsLineItem> = "line_items",
            shipping: PaymentIntentAmountDetailsShipping = "shipping",
            tax: PaymentIntentAmountDetailsTax = "tax",
            tip: PaymentIntentAmountDetailsTip = "tip",
        }
    }

    /// Such as `error` of [`PaymentIntentAmountDetails`].
    pub struct PaymentIntentAmountDetailsError {
        always {}
        maybe {
            code: PaymentIntentAmountDetailsErrorCode = "code",
            message: String = "message",
        }
    }

    /// Such as `shipping` of [`PaymentIntentAmountDetails`].
    pub struct PaymentIntentAmountDetailsShipping {
        always {}
        maybe {
            amount: i64 = "amount",
            from_postal_code: String = "from_postal_code",
            to_postal_code: String = "to_postal_code",
        }
    }

    /// Such as `tax` of [`PaymentIntentAmountDetails`].
    pub struct PaymentIntentAmountDetailsTax {
        always {}
        maybe {
            total_tax_amount: i64 = "total_tax_amount",
        }
    }

    /// Such as `tip` of [`PaymentIntentAmountDetails`].
    pub struct PaymentIntentAmountDetailsTip {
        always {}
        maybe {
            amount: i64 = "amount",
        }
    }

    /// Such as `hooks` of [`PaymentIntent`].
    pub struct PaymentIntentHooks {
        always {}
        maybe {
            inputs: PaymentIntentHooksInputs = "inputs",
        }
    }

    /// Such as `inputs` of [`PaymentIntentHooks`].
    pub struct PaymentIntentHooksInputs {
        always {}
        maybe {
            tax: PaymentIntentHooksInputsTax = "tax",
        }
    }

    /// Such as `tax` of [`PaymentIntentHooksInputs`].
    pub struct PaymentIntentHooksInputsTax {
        always {}
        maybe {
            calculation: String = "calculation",
        }
    }

    /// Such as `last_payment_error` of [`PaymentIntent`].
    pub struct PaymentIntentLastPaymentError {
        always {}
        maybe {
            advice_code: String = "advice_code",
            charge: String = "charge",
            code: Code = "code",
            decline_code: String = "decline_code",
            doc_url: String = "doc_url",
            message: String = "message",
            network_advice_code: String = "network_advice_code",
            network_decline_code: String = "network_decline_code",
            param: String = "param",
            payment_intent: Box<PaymentIntent> = "payment_intent",
            payment_method: Box<PaymentMethod> = "payment_method",
            payment_method_type: String = "payment_method_type",
            request_log_url: String = "request_log_url",
            setup_intent: Box<SetupIntent> = "setup_intent",
            source: CustomerSource = "source",
            r#type: InvoiceLastFinalizationErrorType = "type",
        }
    }

    /// Such as `next_action` of [`PaymentIntent`].
    pub struct PaymentIntentNextAction {
        always {}
        maybe {
            alipay_handle_redirect: PaymentIntentNextActionAlipayHandleRedirect = "alipay_handle_redirect",
            blik_authorize: Json = "blik_authorize",
            boleto_display_details: PaymentIntentNextActionBoletoDisplayDetails = "boleto_display_details",
            card_await_notification: PaymentIntentNextActionCardAwaitNotification = "card_await_notification",
            cashapp_handle_redirect_or_display_qr_code: NextActionCashappHandleRedirectOrDisplayQrCode = "cashapp_handle_redirect_or_display_qr_code",
            display_bank_transfer_instructions: PaymentIntentNextActionDisplayBankTransferInstructions = "display_bank_transfer_instructions",
            klarna_display_qr_code: PaymentIntentNextActionKlarnaDisplayQrCode = "klarna_display_qr_code",
            konbini_display_details: PaymentIntentNextActionKonbiniDisplayDetails = "konbini_display_details",
            multibanco_display_details: PaymentIntentNextActionMultibancoDisplayDetails = "multibanco_display_details",
            oxxo_display_details: PaymentIntentNextActionOxxoDisplayDetails = "oxxo_display_details",
            paynow_display_qr_code: PaymentIntentNextActionPaynowDisplayQrCode = "paynow_display_qr_code",
            pix_display_qr_code: NextActionPixDisplayQrCode = "pix_display_qr_code",
            promptpay_display_qr_code: PaymentIntentNextActionPromptpayDisplayQrCode = "promptpay_display_qr_code",
            redirect_to_url: NextActionRedirectToUrl = "redirect_to_url",
            swish_handle_redirect_or_display_qr_code: Box<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode> = "swish_handle_redirect_or_display_qr_code",
            r#type: String = "type",
            upi_handle_redirect_or_display_qr_code: NextActionUpiHandleRedirectOrDisplayQrCode = "upi_handle_redirect_or_display_qr_code",
            use_stripe_sdk: Json = "use_stripe_sdk",
            verify_with_microdeposits: NextActionVerifyWithMicrodeposits = "verify_with_microdeposits",
            wechat_pay_display_qr_code: PaymentIntentNextActionWechatPayDisplayQrCode = "wechat_pay_display_qr_code",
            wechat_pay_redirect_to_android_app: Box<PaymentIntentNextActionWechatPayRedirectToAndroidApp> = "wechat_pay_redirect_to_android_app",
            wechat_pay_redirect_to_ios_app: PaymentIntentNextActionWechatPayRedirectToIosApp = "wechat_pay_redirect_to_ios_app",
        }
    }

    /// Such as `alipay_handle_redirect` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionAlipayHandleRedirect {
        always {}
        maybe {
            native_data: String = "native_data",
            native_url: String = "native_url",
            return_url: String = "return_url",
            url: String = "url",
        }
    }

    /// Such as `boleto_display_details` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionBoletoDisplayDetails {
        always {}
        maybe {
            expires_at: i64 = "expires_at",
            hosted_voucher_url: String = "hosted_voucher_url",
            number: String = "number",
            pdf: String = "pdf",
        }
    }

    /// Such as `card_await_notification` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionCardAwaitNotification {
        always {}
        maybe {
            charge_attempt_at: i64 = "charge_attempt_at",
            customer_approval_required: bool = "customer_approval_required",
        }
    }

    /// Such as `display_bank_transfer_instructions` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionDisplayBankTransferInstructions {
        always {}
        maybe {
            amount_remaining: i64 = "amount_remaining",
            currency: String = "currency",
            financial_addresses: Vec<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress> = "financial_addresses",
            hosted_instructions_url: String = "hosted_instructions_url",
            reference: String = "reference",
            r#type: CustomerCashBalanceTransactionFundedBankTransferType = "type",
        }
    }

    /// Such as `financial_addresses` of [`PaymentIntentNextActionDisplayBankTransferInstructions`].
    pub struct PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress {
        always {}
        maybe {
            aba: Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba> = "aba",
            iban: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban = "iban",
            sort_code: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode = "sort_code",
            spei: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei = "spei",
            supported_networks: Vec<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetworks> = "supported_networks",
            swift: Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift> = "swift",
            r#type: PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressType = "type",
            zengin: Box<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin> = "zengin",
        }
    }

    /// Such as `aba` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    pub struct PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba {
        always {}
        maybe {
            account_holder_address: Box<Address> = "account_holder_address",
            account_holder_name: String = "account_holder_name",
            account_number: String = "account_number",
            account_type: String = "account_type",
            bank_address: Box<Address> = "bank_address",
            bank_name: String = "bank_name",
            routing_number: String = "routing_number",
        }
    }

    /// Such as `iban` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    pub struct PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban {
        always {}
        maybe {
            account_holder_address: Box<Address> = "account_holder_address",
            account_holder_name: String = "account_holder_name",
            bank_address: Box<Address> = "bank_address",
            bic: String = "bic",
            country: String = "country",
            iban: String = "iban",
        }
    }

    /// Such as `sort_code` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    pub struct PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode {
        always {}
        maybe {
            account_holder_address: Box<Address> = "account_holder_address",
            account_holder_name: String = "account_holder_name",
            account_number: String = "account_number",
            bank_address: Box<Address> = "bank_address",
            sort_code: String = "sort_code",
        }
    }

    /// Such as `spei` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    pub struct PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei {
        always {}
        maybe {
            account_holder_address: Box<Address> = "account_holder_address",
            account_holder_name: String = "account_holder_name",
            bank_address: Box<Address> = "bank_address",
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            clabe: String = "clabe",
        }
    }

    /// Such as `swift` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    pub struct PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift {
        always {}
        maybe {
            account_holder_address: Box<Address> = "account_holder_address",
            account_holder_name: String = "account_holder_name",
            account_number: String = "account_number",
            account_type: String = "account_type",
            bank_address: Box<Address> = "bank_address",
            bank_name: String = "bank_name",
            swift_code: String = "swift_code",
        }
    }

    /// Such as `zengin` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    pub struct PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin {
        always {}
        maybe {
            account_holder_address: Box<Address> = "account_holder_address",
            account_holder_name: String = "account_holder_name",
            account_number: String = "account_number",
            account_type: String = "account_type",
            bank_address: Box<Address> = "bank_address",
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            branch_code: String = "branch_code",
            branch_name: String = "branch_name",
        }
    }

    /// Such as `klarna_display_qr_code` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionKlarnaDisplayQrCode {
        always {}
        maybe {
            data: String = "data",
            expires_at: i64 = "expires_at",
            image_url_png: String = "image_url_png",
            image_url_svg: String = "image_url_svg",
        }
    }

    /// Such as `konbini_display_details` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionKonbiniDisplayDetails {
        always {}
        maybe {
            expires_at: i64 = "expires_at",
            hosted_voucher_url: String = "hosted_voucher_url",
            stores: Box<PaymentIntentNextActionKonbiniDisplayDetailsStores> = "stores",
        }
    }

    /// Such as `stores` of [`PaymentIntentNextActionKonbiniDisplayDetails`].
    pub struct PaymentIntentNextActionKonbiniDisplayDetailsStores {
        always {}
        maybe {
            familymart: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart = "familymart",
            lawson: PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson = "lawson",
            ministop: PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop = "ministop",
            seicomart: PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart = "seicomart",
        }
    }

    /// Such as `familymart` of [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
    pub struct PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart {
        always {}
        maybe {
            confirmation_number: String = "confirmation_number",
            payment_code: String = "payment_code",
        }
    }

    /// Such as `lawson` of [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
    pub struct PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson {
        always {}
        maybe {
            confirmation_number: String = "confirmation_number",
            payment_code: String = "payment_code",
        }
    }

    /// Such as `ministop` of [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
    pub struct PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop {
        always {}
        maybe {
            confirmation_number: String = "confirmation_number",
            payment_code: String = "payment_code",
        }
    }

    /// Such as `seicomart` of [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
    pub struct PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart {
        always {}
        maybe {
            confirmation_number: String = "confirmation_number",
            payment_code: String = "payment_code",
        }
    }

    /// Such as `multibanco_display_details` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionMultibancoDisplayDetails {
        always {}
        maybe {
            entity: String = "entity",
            expires_at: i64 = "expires_at",
            hosted_voucher_url: String = "hosted_voucher_url",
            reference: String = "reference",
        }
    }

    /// Such as `oxxo_display_details` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionOxxoDisplayDetails {
        always {}
        maybe {
            expires_after: i64 = "expires_after",
            hosted_voucher_url: String = "hosted_voucher_url",
            number: String = "number",
        }
    }

    /// Such as `paynow_display_qr_code` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionPaynowDisplayQrCode {
        always {}
        maybe {
            data: String = "data",
            hosted_instructions_url: String = "hosted_instructions_url",
            image_url_png: String = "image_url_png",
            image_url_svg: String = "image_url_svg",
        }
    }

    /// Such as `promptpay_display_qr_code` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionPromptpayDisplayQrCode {
        always {}
        maybe {
            data: String = "data",
            hosted_instructions_url: String = "hosted_instructions_url",
            image_url_png: String = "image_url_png",
            image_url_svg: String = "image_url_svg",
        }
    }

    /// Such as `swish_handle_redirect_or_display_qr_code` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
        always {}
        maybe {
            hosted_instructions_url: String = "hosted_instructions_url",
            mobile_auth_url: String = "mobile_auth_url",
            qr_code: PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode = "qr_code",
        }
    }

    /// Such as `qr_code` of [`PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode`].
    pub struct PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode {
        always {}
        maybe {
            data: String = "data",
            expires_at: i64 = "expires_at",
            image_url_png: String = "image_url_png",
            image_url_svg: String = "image_url_svg",
        }
    }

    /// Such as `wechat_pay_display_qr_code` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionWechatPayDisplayQrCode {
        always {}
        maybe {
            data: String = "data",
            hosted_instructions_url: String = "hosted_instructions_url",
            image_data_url: String = "image_data_url",
            image_url_png: String = "image_url_png",
            image_url_svg: String = "image_url_svg",
        }
    }

    /// Such as `wechat_pay_redirect_to_android_app` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionWechatPayRedirectToAndroidApp {
        always {}
        maybe {
            app_id: String = "app_id",
            nonce_str: String = "nonce_str",
            package: String = "package",
            partner_id: String = "partner_id",
            prepay_id: String = "prepay_id",
            sign: String = "sign",
            timestamp: String = "timestamp",
        }
    }

    /// Such as `wechat_pay_redirect_to_ios_app` of [`PaymentIntentNextAction`].
    pub struct PaymentIntentNextActionWechatPayRedirectToIosApp {
        always {}
        maybe {
            native_url: String = "native_url",
        }
    }

    /// Such as `payment_details` of [`PaymentIntent`].
    pub struct PaymentIntentPaymentDetails {
        always {}
        maybe {
            customer_reference: String = "customer_reference",
            order_reference: String = "order_reference",
        }
    }

    /// Such as `payment_method_options` of [`PaymentIntent`].
    pub struct PaymentIntentPaymentMethodOptions {
        always {}
        maybe {
            acss_debit: Box<PaymentIntentPaymentMethodOptionsAcssDebit> = "acss_debit",
            affirm: PaymentIntentPaymentMethodOptionsAffirm = "affirm",
            afterpay_clearpay: PaymentIntentPaymentMethodOptionsAfterpayClearpay = "afterpay_clearpay",
            alipay: PaymentIntentPaymentMethodOptionsAlipay = "alipay",
            alma: PaymentMethodOptionsAlma = "alma",
            amazon_pay: PaymentMethodOptionsAmazonPay = "amazon_pay",
            au_becs_debit: PaymentIntentPaymentMethodOptionsAuBecsDebit = "au_becs_debit",
            bacs_debit: PaymentMethodOptionsBacsDebit = "bacs_debit",
            bancontact: PaymentIntentPaymentMethodOptionsBancontact = "bancontact",
            billie: Box<PaymentIntentPaymentMethodOptionsBillie> = "billie",
            bizum: Json = "bizum",
            blik: PaymentIntentPaymentMethodOptionsBlik = "blik",
            boleto: PaymentMethodOptionsBoleto = "boleto",
            card: Box<PaymentIntentPaymentMethodOptionsCard> = "card",
            card_present: PaymentIntentPaymentMethodOptionsCardPresent = "card_present",
            cashapp: PaymentIntentPaymentMethodOptionsCashapp = "cashapp",
            crypto: PaymentIntentPaymentMethodOptionsCrypto = "crypto",
            customer_balance: PaymentMethodOptionsCustomerBalance = "customer_balance",
            eps: PaymentMethodOptionsEps = "eps",
            fpx: PaymentMethodOptionsFpx = "fpx",
            giropay: PaymentMethodOptionsGiropay = "giropay",
            grabpay: PaymentMethodOptionsGrabpay = "grabpay",
            ideal: PaymentIntentPaymentMethodOptionsIdeal = "ideal",
            interac_present: Json = "interac_present",
            kakao_pay: PaymentMethodOptionsKakaoPay = "kakao_pay",
            klarna: PaymentIntentPaymentMethodOptionsKlarna = "klarna",
            konbini: PaymentIntentPaymentMethodOptionsKonbini = "konbini",
            kr_card: PaymentMethodOptionsKrCard = "kr_card",
            link: PaymentIntentPaymentMethodOptionsLink = "link",
            mb_way: PaymentIntentPaymentMethodOptionsMbWay = "mb_way",
            mobilepay: PaymentMethodOptionsMobilepay = "mobilepay",
            multibanco: PaymentMethodOptionsMultibanco = "multibanco",
            naver_pay: PaymentMethodOptionsNaverPay = "naver_pay",
            nz_bank_account: PaymentIntentPaymentMethodOptionsNzBankAccount = "nz_bank_account",
            oxxo: PaymentMethodOptionsOxxo = "oxxo",
            p24: PaymentMethodOptionsP24 = "p24",
            pay_by_bank: Json = "pay_by_bank",
            payco: PaymentMethodOptionsPayco = "payco",
            paynow: PaymentMethodOptionsPaynow = "paynow",
            paypal: PaymentMethodOptionsPaypal = "paypal",
            paypay: Json = "paypay",
            payto: PaymentIntentPaymentMethodOptionsPayto = "payto",
            pix: PaymentIntentPaymentMethodOptionsPix = "pix",
            promptpay: PaymentIntentPaymentMethodOptionsPromptpay = "promptpay",
            revolut_pay: PaymentMethodOptionsRevolutPay = "revolut_pay",
            samsung_pay: PaymentMethodOptionsSamsungPay = "samsung_pay",
            satispay: PaymentIntentPaymentMethodOptionsSatispay = "satispay",
            scalapay: PaymentMethodOptionsScalapay = "scalapay",
            sepa_debit: PaymentMethodOptionsSepaDebit = "sepa_debit",
            sequra: PaymentIntentPaymentMethodOptionsSequra = "sequra",
            sofort: PaymentIntentPaymentMethodOptionsSofort = "sofort",
            sunbit: PaymentMethodOptionsSunbit = "sunbit",
            swish: PaymentIntentPaymentMethodOptionsSwish = "swish",
            twint: PaymentMethodOptionsTwint = "twint",
            upi: PaymentIntentPaymentMethodOptionsUpi = "upi",
            us_bank_account: Box<PaymentIntentPaymentMethodOptionsUsBankAccount> = "us_bank_account",
            wechat_pay: PaymentMethodOptionsWechatPay = "wechat_pay",
            zip: PaymentIntentPaymentMethodOptionsZip = "zip",
        }
    }

    /// Such as `acss_debit` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsAcssDebit {
        always {}
        maybe {
            mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            target_date: String = "target_date",
            verification_method: VerificationMethod = "verification_method",
        }
    }

    /// Such as `mandate_options` of [`PaymentIntentPaymentMethodOptionsAcssDebit`].
    pub struct PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions {
        always {}
        maybe {
            custom_mandate_url: String = "custom_mandate_url",
            interval_description: String = "interval_description",
            payment_schedule: MandatePaymentMethodDetailsAcssDebitPaymentSchedule = "payment_schedule",
            transaction_type: TransactionType = "transaction_type",
        }
    }

    /// Such as `affirm` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsAffirm {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            preferred_locale: String = "preferred_locale",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `afterpay_clearpay` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsAfterpayClearpay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            reference: String = "reference",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `alipay` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsAlipay {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `alma` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsAlma {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
        }
    }

    /// Such as `amazon_pay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsAmazonPay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `au_becs_debit` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsAuBecsDebit {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            target_date: String = "target_date",
        }
    }

    /// Such as `bacs_debit` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsBacsDebit {
        always {}
        maybe {
            mandate_options: MandateOptions = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            target_date: String = "target_date",
        }
    }

    /// Such as `bancontact` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsBancontact {
        always {}
        maybe {
            preferred_language: ChargePaymentMethodDetailsBancontactPreferredLanguage = "preferred_language",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `billie` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsBillie {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            company_details: PaymentMethodOptionsBillieCompanyDetails = "company_details",
            reference: String = "reference",
        }
    }

    /// Such as `company_details` of [`InvoicePaymentSettingsPaymentMethodOptionsBillie`].
    pub struct PaymentMethodOptionsBillieCompanyDetails {
        always {}
        maybe {
            registered_address: Box<Address> = "registered_address",
            registered_name: String = "registered_name",
            registration_number: String = "registration_number",
            registration_type: PaymentMethodOptionsBillieCompanyDetailsRegistrationType = "registration_type",
            vat: String = "vat",
        }
    }

    /// Such as `blik` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsBlik {
        always {}
        maybe {
            mandate_options: PaymentMethodOptionsBlikMandateOptions = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `boleto` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsBoleto {
        always {}
        maybe {
            expires_after_days: i64 = "expires_after_days",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `card` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsCard {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            installments: PaymentIntentPaymentMethodOptionsCardInstallments = "installments",
            mandate_options: Box<PaymentIntentPaymentMethodOptionsCardMandateOptions> = "mandate_options",
            network: PaymentIntentPaymentMethodOptionsCardNetwork = "network",
            request_extended_authorization: RequestExtendedAuthorization = "request_extended_authorization",
            request_incremental_authorization: RequestIncrementalAuthorization = "request_incremental_authorization",
            request_multicapture: RequestMulticapture = "request_multicapture",
            request_overcapture: RequestOvercapture = "request_overcapture",
            request_three_d_secure: RequestThreeDSecure = "request_three_d_secure",
            require_cvc_recollection: bool = "require_cvc_recollection",
            setup_credential_usage: SetupCredentialUsage = "setup_credential_usage",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            statement_descriptor_suffix_kana: String = "statement_descriptor_suffix_kana",
            statement_descriptor_suffix_kanji: String = "statement_descriptor_suffix_kanji",
            stored_credential_usage: StoredCredentialUsage = "stored_credential_usage",
        }
    }

    /// Such as `installments` of [`PaymentIntentPaymentMethodOptionsCard`].
    pub struct PaymentIntentPaymentMethodOptionsCardInstallments {
        always {}
        maybe {
            available_plans: Vec<PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan> = "available_plans",
            enabled: bool = "enabled",
            plan: CardInstallmentsPlan = "plan",
        }
    }

    /// Such as `available_plans` of [`PaymentIntentPaymentMethodOptionsCardInstallments`].
    pub struct PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan {
        always {}
        maybe {
            count: i64 = "count",
            interval: CardInstallmentsPlanInterval = "interval",
            r#type: CardInstallmentsPlanType = "type",
        }
    }

    /// Such as `mandate_options` of [`PaymentIntentPaymentMethodOptionsCard`].
    pub struct PaymentIntentPaymentMethodOptionsCardMandateOptions {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_type: AmountType = "amount_type",
            description: String = "description",
            end_date: i64 = "end_date",
            interval: PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval = "interval",
            interval_count: i64 = "interval_count",
            reference: String = "reference",
            start_date: i64 = "start_date",
            supported_types: Vec<SupportedTypes> = "supported_types",
        }
    }

    /// Such as `card_present` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsCardPresent {
        always {}
        maybe {
            capture_method: PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod = "capture_method",
            request_extended_authorization: bool = "request_extended_authorization",
            request_incremental_authorization_support: bool = "request_incremental_authorization_support",
            routing: PaymentIntentPaymentMethodOptionsCardPresentRouting = "routing",
        }
    }

    /// Such as `routing` of [`PaymentIntentPaymentMethodOptionsCardPresent`].
    pub struct PaymentIntentPaymentMethodOptionsCardPresentRouting {
        always {}
        maybe {
            requested_priority: PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority = "requested_priority",
        }
    }

    /// Such as `cashapp` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsCashapp {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `crypto` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsCrypto {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `customer_balance` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsCustomerBalance {
        always {}
        maybe {
            bank_transfer: PaymentMethodOptionsCustomerBalanceBankTransfer = "bank_transfer",
            funding_type: CustomerBalanceFundingType = "funding_type",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `bank_transfer` of [`PaymentMethodOptionsCustomerBalance`].
    pub struct PaymentMethodOptionsCustomerBalanceBankTransfer {
        always {}
        maybe {
            eu_bank_transfer: PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = "eu_bank_transfer",
            requested_address_types: Vec<PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes> = "requested_address_types",
            r#type: CustomerCashBalanceTransactionFundedBankTransferType = "type",
        }
    }

    /// Such as `eu_bank_transfer` of [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`].
    pub struct PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
        always {}
        maybe {
            country: PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry = "country",
        }
    }

    /// Such as `eps` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsEps {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `fpx` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsFpx {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `giropay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsGiropay {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `grabpay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsGrabpay {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `ideal` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsIdeal {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `kakao_pay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsKakaoPay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `klarna` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsKlarna {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            preferred_locale: String = "preferred_locale",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `konbini` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsKonbini {
        always {}
        maybe {
            confirmation_number: String = "confirmation_number",
            expires_after_days: i64 = "expires_after_days",
            expires_at: i64 = "expires_at",
            product_description: String = "product_description",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `kr_card` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsKrCard {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `link` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsLink {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            persistent_token: String = "persistent_token",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `mb_way` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsMbWay {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `mobilepay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsMobilepay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `multibanco` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsMultibanco {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `naver_pay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsNaverPay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `nz_bank_account` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsNzBankAccount {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            target_date: String = "target_date",
        }
    }

    /// Such as `oxxo` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsOxxo {
        always {}
        maybe {
            expires_after_days: i64 = "expires_after_days",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `p24` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsP24 {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `payco` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsPayco {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `paynow` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsPaynow {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `paypal` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsPaypal {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            preferred_locale: String = "preferred_locale",
            reference: String = "reference",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `payto` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsPayto {
        always {}
        maybe {
            mandate_options: PaymentIntentPaymentMethodOptionsPaytoMandateOptions = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `mandate_options` of [`PaymentIntentPaymentMethodOptionsPayto`].
    pub struct PaymentIntentPaymentMethodOptionsPaytoMandateOptions {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_type: AmountType = "amount_type",
            end_date: String = "end_date",
            payment_schedule: MandatePaymentMethodDetailsPaytoPaymentSchedule = "payment_schedule",
            payments_per_period: i64 = "payments_per_period",
            purpose: Purpose = "purpose",
        }
    }

    /// Such as `pix` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsPix {
        always {}
        maybe {
            amount_includes_iof: AmountIncludesIof = "amount_includes_iof",
            expires_after_seconds: i64 = "expires_after_seconds",
            expires_at: i64 = "expires_at",
            mandate_options: Box<PaymentMethodOptionsPixMandateOptions> = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `promptpay` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsPromptpay {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `revolut_pay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsRevolutPay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `samsung_pay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsSamsungPay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `satispay` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsSatispay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `scalapay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsScalapay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
        }
    }

    /// Such as `sepa_debit` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsSepaDebit {
        always {}
        maybe {
            mandate_options: MandateOptions = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            target_date: String = "target_date",
        }
    }

    /// Such as `sequra` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsSequra {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `sofort` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsSofort {
        always {}
        maybe {
            preferred_language: ChargePaymentMethodDetailsSofortPreferredLanguage = "preferred_language",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `sunbit` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsSunbit {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `swish` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsSwish {
        always {}
        maybe {
            reference: String = "reference",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `twint` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsTwint {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `upi` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsUpi {
        always {}
        maybe {
            setup_future_usage: PaymentIntentSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `us_bank_account` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsUsBankAccount {
        always {}
        maybe {
            financial_connections: PaymentMethodOptionsUsBankAccountFinancialConnections = "financial_connections",
            mandate_options: PaymentMethodOptionsUsBankAccountMandateOptions = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            target_date: String = "target_date",
            transaction_purpose: PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose = "transaction_purpose",
            verification_method: VerificationMethod = "verification_method",
        }
    }

    /// Such as `wechat_pay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct PaymentMethodOptionsWechatPay {
        always {}
        maybe {
            app_id: String = "app_id",
            client: PaymentMethodOptionsWechatPayClient = "client",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `zip` of [`PaymentIntentPaymentMethodOptions`].
    pub struct PaymentIntentPaymentMethodOptionsZip {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `processing` of [`PaymentIntent`].
    pub struct PaymentIntentProcessing {
        always {}
        maybe {
            card: PaymentIntentProcessingCard = "card",
            r#type: FundingType = "type",
        }
    }

    /// Such as `card` of [`PaymentIntentProcessing`].
    pub struct PaymentIntentProcessingCard {
        always {}
        maybe {
            customer_notification: PaymentIntentProcessingCardCustomerNotification = "customer_notification",
        }
    }

    /// Such as `customer_notification` of [`PaymentIntentProcessingCard`].
    pub struct PaymentIntentProcessingCardCustomerNotification {
        always {}
        maybe {
            approval_requested: bool = "approval_requested",
            completes_at: i64 = "completes_at",
        }
    }

    /// Such as `transfer_data` of [`PaymentIntent`].
    pub struct PaymentIntentTransferData {
        always {}
        maybe {
            amount: i64 = "amount",
            description: String = "description",
            destination: Expandable = "destination",
            metadata: Map<String> = "metadata",
            payment_data: PaymentIntentTransferDataPaymentData = "payment_data",
        }
    }

    /// Such as `payment_data` of [`PaymentIntentTransferData`].
    pub struct PaymentIntentTransferDataPaymentData {
        always {}
        maybe {
            description: String = "description",
            metadata: Map<String> = "metadata",
        }
    }

    /// `payment_intent_amount_details_line_item`.
    pub struct PaymentIntentAmountDetailsLineItem {
        const OBJECT = "payment_intent_amount_details_line_item" in "object";
        always {
            id: String = "id",
        }
        maybe {
            discount_amount: i64 = "discount_amount",
            payment_method_options: Box<PaymentIntentAmountDetailsLineItemPaymentMethodOptions> = "payment_method_options",
            product_code: String = "product_code",
            product_name: String = "product_name",
            quantity: i64 = "quantity",
            tax: PaymentIntentAmountDetailsTax = "tax",
            unit_cost: i64 = "unit_cost",
            unit_of_measure: String = "unit_of_measure",
        }
    }

    /// Such as `payment_method_options` of [`PaymentIntentAmountDetailsLineItem`].
    pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptions {
        always {}
        maybe {
            card: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard = "card",
            card_present: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent = "card_present",
            klarna: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna = "klarna",
            paypal: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal = "paypal",
        }
    }

    /// Such as `card` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
    pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard {
        always {}
        maybe {
            commodity_code: String = "commodity_code",
        }
    }

    /// Such as `card_present` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
    pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent {
        always {}
        maybe {
            commodity_code: String = "commodity_code",
        }
    }

    /// Such as `klarna` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
    pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna {
        always {}
        maybe {
            image_url: String = "image_url",
            product_url: String = "product_url",
            reference: String = "reference",
            subscription_reference: String = "subscription_reference",
        }
    }

    /// Such as `paypal` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
    pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal {
        always {}
        maybe {
            category: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory = "category",
            description: String = "description",
            sold_by: String = "sold_by",
        }
    }

    /// Such as `hosted_confirmation` of [`BillingPortalSessionFlowAfterCompletion`].
    pub struct AfterCompletionHostedConfirmation {
        always {}
        maybe {
            custom_message: String = "custom_message",
        }
    }

    /// Such as `managed_payments` of [`CheckoutSession`].
    pub struct ManagedPayments {
        always {}
        maybe {
            enabled: bool = "enabled",
        }
    }

    /// `payment_method`.
    pub struct PaymentMethod {
        const OBJECT = "payment_method" in "object";
        always {
            id: String = "id",
        }
        maybe {
            acss_debit: PaymentMethodAcssDebit = "acss_debit",
            affirm: Json = "affirm",
            afterpay_clearpay: Json = "afterpay_clearpay",
            alipay: Json = "alipay",
            allow_redisplay: AllowRedisplay = "allow_redisplay",
            alma: Json = "alma",
            amazon_pay: Json = "amazon_pay",
            au_becs_debit: AuBecsDebit = "au_becs_debit",
            bacs_debit: PaymentMethodBacsDebit = "bacs_debit",
            bancontact: Json = "bancontact",
            billie: Json = "billie",
            billing_details: ChargeBillingDetails = "billing_details",
            bizum: PaymentMethodBizum = "bizum",
            blik: Blik = "blik",
            boleto: Boleto = "boleto",
            card: Box<PaymentMethodCard> = "card",
            card_present: Box<PaymentMethodCardPresent> = "card_present",
            cashapp: PaymentMethodCashapp = "cashapp",
            created: i64 = "created",
            crypto: Json = "crypto",
            custom: PaymentMethodCustom = "custom",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            customer_balance: Json = "customer_balance",
            eps: PaymentMethodEps = "eps",
            fpx: PaymentMethodFpx = "fpx",
            giropay: Json = "giropay",
            grabpay: Json = "grabpay",
            ideal: PaymentMethodIdeal = "ideal",
            interac_present: Box<PaymentMethodInteracPresent> = "interac_present",
            kakao_pay: Json = "kakao_pay",
            klarna: PaymentMethodKlarna = "klarna",
            konbini: Json = "konbini",
            kr_card: PaymentMethodKrCard = "kr_card",
            link: PaymentMethodLink = "link",
            livemode: bool = "livemode",
            mb_way: Json = "mb_way",
            metadata: Map<String> = "metadata",
            mobilepay: Json = "mobilepay",
            multibanco: Json = "multibanco",
            naver_pay: PaymentMethodNaverPay = "naver_pay",
            nz_bank_account: Box<PaymentMethodNzBankAccount> = "nz_bank_account",
            oxxo: Json = "oxxo",
            p24: PaymentMethodP24 = "p24",
            pay_by_bank: Json = "pay_by_bank",
            payco: Json = "payco",
            paynow: Json = "paynow",
            paypal: PaymentMethodPaypal = "paypal",
            paypay: Json = "paypay",
            payto: PaymentMethodPayto = "payto",
            pix: PaymentMethodPix = "pix",
            promptpay: Json = "promptpay",
            radar_options: RadarOptions = "radar_options",
            revolut_pay: Json = "revolut_pay",
            samsung_pay: Json = "samsung_pay",
            satispay: Json = "satispay",
            scalapay: Json = "scalapay",
            sepa_debit: Box<PaymentMethodSepaDebit> = "sepa_debit",
            sequra: Json = "sequra",
            sofort: PaymentMethodSofort = "sofort",
            sunbit: Json = "sunbit",
            swish: Json = "swish",
            twint: Json = "twint",
            r#type: PaymentMethodType = "type",
            upi: Upi = "upi",
            us_bank_account: Box<PaymentMethodUsBankAccount> = "us_bank_account",
            wechat_pay: Json = "wechat_pay",
            zip: Json = "zip",
        }
    }

    /// Such as `acss_debit` of [`PaymentMethod`].
    pub struct PaymentMethodAcssDebit {
        always {}
        maybe {
            bank_name: String = "bank_name",
            fingerprint: String = "fingerprint",
            institution_number: String = "institution_number",
            last4: String = "last4",
            transit_number: String = "transit_number",
        }
    }

    /// Such as `bacs_debit` of [`PaymentMethod`].
    pub struct PaymentMethodBacsDebit {
        always {}
        maybe {
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            sort_code: String = "sort_code",
        }
    }

    /// Such as `bizum` of [`PaymentMethod`].
    pub struct PaymentMethodBizum {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
        }
    }

    /// Such as `blik` of [`ChargePaymentMethodDetails`].
    pub struct Blik {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
        }
    }

    /// Such as `boleto` of [`ChargePaymentMethodDetails`].
    pub struct Boleto {
        always {}
        maybe {
            tax_id: String = "tax_id",
        }
    }

    /// Such as `card` of [`PaymentMethod`].
    pub struct PaymentMethodCard {
        always {}
        maybe {
            brand: String = "brand",
            checks: CardChecks = "checks",
            country: String = "country",
            description: String = "description",
            display_brand: String = "display_brand",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            generated_from: PaymentMethodCardGeneratedFrom = "generated_from",
            iin: String = "iin",
            issuer: String = "issuer",
            last4: String = "last4",
            networks: Networks = "networks",
            regulated_status: RegulatedStatus = "regulated_status",
            three_d_secure_usage: PaymentMethodCardThreeDSecureUsage = "three_d_secure_usage",
            wallet: Box<PaymentMethodCardWallet> = "wallet",
        }
    }

    /// Such as `checks` of [`ChargePaymentMethodDetailsCard`].
    pub struct CardChecks {
        always {}
        maybe {
            address_line1_check: String = "address_line1_check",
            address_postal_code_check: String = "address_postal_code_check",
            cvc_check: String = "cvc_check",
        }
    }

    /// Such as `generated_from` of [`PaymentMethodCard`].
    pub struct PaymentMethodCardGeneratedFrom {
        always {}
        maybe {
            charge: String = "charge",
            payment_method_details: PaymentMethodCardGeneratedFromPaymentMethodDetails = "payment_method_details",
            setup_attempt: Expandable = "setup_attempt",
        }
    }

    /// Such as `payment_method_details` of [`PaymentMethodCardGeneratedFrom`].
    pub struct PaymentMethodCardGeneratedFromPaymentMethodDetails {
        always {}
        maybe {
            card_present: Box<PaymentMethodDetailsCardPresent> = "card_present",
            r#type: String = "type",
        }
    }

    /// Such as `networks` of [`PaymentMethodCard`].
    pub struct Networks {
        always {}
        maybe {
            available: Vec<String> = "available",
            preferred: String = "preferred",
        }
    }

    /// Such as `three_d_secure_usage` of [`PaymentMethodCard`].
    pub struct PaymentMethodCardThreeDSecureUsage {
        always {}
        maybe {
            supported: bool = "supported",
        }
    }

    /// Such as `wallet` of [`PaymentMethodCard`].
    pub struct PaymentMethodCardWallet {
        always {}
        maybe {
            amex_express_checkout: Json = "amex_express_checkout",
            apple_pay: Json = "apple_pay",
            dynamic_last4: String = "dynamic_last4",
            google_pay: Json = "google_pay",
            link: Json = "link",
            masterpass: CardWalletMasterpass = "masterpass",
            samsung_pay: Json = "samsung_pay",
            r#type: ChargePaymentMethodDetailsCardWalletType = "type",
            visa_checkout: CardWalletVisaCheckout = "visa_checkout",
        }
    }

    /// Such as `masterpass` of [`ChargePaymentMethodDetailsCardWallet`].
    pub struct CardWalletMasterpass {
        always {}
        maybe {
            billing_address: Box<Address> = "billing_address",
            email: String = "email",
            name: String = "name",
            shipping_address: Box<Address> = "shipping_address",
        }
    }

    /// Such as `visa_checkout` of [`ChargePaymentMethodDetailsCardWallet`].
    pub struct CardWalletVisaCheckout {
        always {}
        maybe {
            billing_address: Box<Address> = "billing_address",
            email: String = "email",
            name: String = "name",
            shipping_address: Box<Address> = "shipping_address",
        }
    }

    /// Such as `card_present` of [`PaymentMethod`].
    pub struct PaymentMethodCardPresent {
        always {}
        maybe {
            brand: String = "brand",
            brand_product: String = "brand_product",
            cardholder_name: String = "cardholder_name",
            country: String = "country",
            description: String = "description",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            iin: String = "iin",
            issuer: String = "issuer",
            last4: String = "last4",
            networks: Networks = "networks",
            offline: CardPresentOffline = "offline",
            preferred_locales: Vec<String> = "preferred_locales",
            read_method: ReadMethod = "read_method",
            wallet: CardPresentWallet = "wallet",
        }
    }

    /// Such as `offline` of [`PaymentMethodDetailsCardPresent`].
    pub struct CardPresentOffline {
        always {}
        maybe {
            stored_at: i64 = "stored_at",
            r#type: CardPresentOfflineType = "type",
        }
    }

    /// Such as `wallet` of [`PaymentMethodDetailsCardPresent`].
    pub struct CardPresentWallet {
        always {}
        maybe {
            r#type: CardPresentWalletType = "type",
        }
    }

    /// Such as `cashapp` of [`PaymentMethod`].
    pub struct PaymentMethodCashapp {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
            cashtag: String = "cashtag",
        }
    }

    /// Such as `custom` of [`PaymentMethod`].
    pub struct PaymentMethodCustom {
        always {}
        maybe {
            display_name: String = "display_name",
            logo: PaymentMethodCustomLogo = "logo",
            r#type: String = "type",
        }
    }

    /// Such as `logo` of [`PaymentMethodCustom`].
    pub struct PaymentMethodCustomLogo {
        always {}
        maybe {
            content_type: String = "content_type",
            url: String = "url",
        }
    }

    /// Such as `eps` of [`PaymentMethod`].
    pub struct PaymentMethodEps {
        always {}
        maybe {
            bank: ChargePaymentMethodDetailsEpsBank = "bank",
        }
    }

    /// Such as `fpx` of [`PaymentMethod`].
    pub struct PaymentMethodFpx {
        always {}
        maybe {
            account_holder_type: AccountHolderType = "account_holder_type",
            bank: ChargePaymentMethodDetailsFpxBank = "bank",
        }
    }

    /// Such as `ideal` of [`PaymentMethod`].
    pub struct PaymentMethodIdeal {
        always {}
        maybe {
            bank: ChargePaymentMethodDetailsIdealBank = "bank",
            bic: Bic = "bic",
        }
    }

    /// Such as `interac_present` of [`PaymentMethod`].
    pub struct PaymentMethodInteracPresent {
        always {}
        maybe {
            brand: String = "brand",
            cardholder_name: String = "cardholder_name",
            country: String = "country",
            description: String = "description",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            iin: String = "iin",
            issuer: String = "issuer",
            last4: String = "last4",
            networks: Networks = "networks",
            preferred_locales: Vec<String> = "preferred_locales",
            read_method: ReadMethod = "read_method",
        }
    }

    /// Such as `klarna` of [`PaymentMethod`].
    pub struct PaymentMethodKlarna {
        always {}
        maybe {
            dob: Dob = "dob",
        }
    }

    /// Such as `kr_card` of [`PaymentMethod`].
    pub struct PaymentMethodKrCard {
        always {}
        maybe {
            brand: Brand = "brand",
            last4: String = "last4",
        }
    }

    /// Such as `link` of [`PaymentMethod`].
    pub struct PaymentMethodLink {
        always {}
        maybe {
            email: String = "email",
            persistent_token: String = "persistent_token",
        }
    }

    /// Such as `naver_pay` of [`PaymentMethod`].
    pub struct PaymentMethodNaverPay {
        always {}
        maybe {
            buyer_id: String = "buyer_id",
            funding: PaymentMethodNaverPayFunding = "funding",
        }
    }

    /// Such as `nz_bank_account` of [`PaymentMethod`].
    pub struct PaymentMethodNzBankAccount {
        always {}
        maybe {
            account_holder_name: String = "account_holder_name",
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            branch_code: String = "branch_code",
            last4: String = "last4",
            suffix: String = "suffix",
        }
    }

    /// Such as `p24` of [`PaymentMethod`].
    pub struct PaymentMethodP24 {
        always {}
        maybe {
            bank: ChargePaymentMethodDetailsP24Bank = "bank",
        }
    }

    /// Such as `paypal` of [`PaymentMethod`].
    pub struct PaymentMethodPaypal {
        always {}
        maybe {
            country: String = "country",
            payer_email: String = "payer_email",
            payer_id: String = "payer_id",
        }
    }

    /// Such as `payto` of [`PaymentMethod`].
    pub struct PaymentMethodPayto {
        always {}
        maybe {
            bsb_number: String = "bsb_number",
            last4: String = "last4",
            pay_id: String = "pay_id",
        }
    }

    /// Such as `pix` of [`PaymentMethod`].
    pub struct PaymentMethodPix {
        always {}
        maybe {
            fingerprint: String = "fingerprint",
        }
    }

    /// Such as `sepa_debit` of [`PaymentMethod`].
    pub struct PaymentMethodSepaDebit {
        always {}
        maybe {
            bank_code: String = "bank_code",
            branch_code: String = "branch_code",
            country: String = "country",
            fingerprint: String = "fingerprint",
            generated_from: PaymentMethodSepaDebitGeneratedFrom = "generated_from",
            last4: String = "last4",
        }
    }

    /// Such as `generated_from` of [`PaymentMethodSepaDebit`].
    pub struct PaymentMethodSepaDebitGeneratedFrom {
        always {}
        maybe {
            charge: Expandable = "charge",
            setup_attempt: Expandable = "setup_attempt",
        }
    }

    /// Such as `sofort` of [`PaymentMethod`].
    pub struct PaymentMethodSofort {
        always {}
        maybe {
            country: String = "country",
        }
    }

    /// Such as `upi` of [`ChargePaymentMethodDetails`].
    pub struct Upi {
        always {}
        maybe {
            vpa: String = "vpa",
        }
    }

    /// Such as `us_bank_account` of [`PaymentMethod`].
    pub struct PaymentMethodUsBankAccount {
        always {}
        maybe {
            account_holder_type: AccountHolderType = "account_holder_type",
            account_type: BankAccountType = "account_type",
            bank_name: String = "bank_name",
            financial_connections_account: String = "financial_connections_account",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            networks: PaymentMethodUsBankAccountNetworks = "networks",
            routing_number: String = "routing_number",
            status_details: PaymentMethodUsBankAccountStatusDetails = "status_details",
        }
    }

    /// Such as `networks` of [`PaymentMethodUsBankAccount`].
    pub struct PaymentMethodUsBankAccountNetworks {
        always {}
        maybe {
            preferred: String = "preferred",
            supported: Vec<PaymentMethodUsBankAccountNetworksSupported> = "supported",
        }
    }

    /// Such as `status_details` of [`PaymentMethodUsBankAccount`].
    pub struct PaymentMethodUsBankAccountStatusDetails {
        always {}
        maybe {
            blocked: PaymentMethodUsBankAccountStatusDetailsBlocked = "blocked",
        }
    }

    /// Such as `blocked` of [`PaymentMethodUsBankAccountStatusDetails`].
    pub struct PaymentMethodUsBankAccountStatusDetailsBlocked {
        always {}
        maybe {
            network_code: PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode = "network_code",
            reason: PaymentMethodUsBankAccountStatusDetailsBlockedReason = "reason",
        }
    }

    /// `person`.
    pub struct Person {
        const OBJECT = "person" in "object";
        always {
            id: String = "id",
        }
        maybe {
            account: String = "account",
            additional_tos_acceptances: PersonAdditionalTosAcceptances = "additional_tos_acceptances",
            address: Box<Address> = "address",
            address_kana: Box<AddressKana> = "address_kana",
            address_kanji: Box<AddressKanji> = "address_kanji",
            created: i64 = "created",
            dob: Dob = "dob",
            email: String = "email",
            first_name: String = "first_name",
            first_name_kana: String = "first_name_kana",
            first_name_kanji: String = "first_name_kanji",
            full_name_aliases: Vec<String> = "full_name_aliases",
            future_requirements: Box<PersonFutureRequirements> = "future_requirements",
            gender: String = "gender",
            id_number_provided: bool = "id_number_provided",
            id_number_secondary_provided: bool = "id_number_secondary_provided",
            last_name: String = "last_name",
            last_name_kana: String = "last_name_kana",
            last_name_kanji: String = "last_name_kanji",
            maiden_name: String = "maiden_name",
            metadata: Map<String> = "metadata",
            nationality: String = "nationality",
            phone: String = "phone",
            political_exposure: PersonPoliticalExposure = "political_exposure",
            registered_address: Box<Address> = "registered_address",
            relationship: PersonRelationship = "relationship",
            requirements: Box<PersonRequirements> = "requirements",
            ssn_last_4_provided: bool = "ssn_last_4_provided",
            us_cfpb_data: PersonUsCfpbData = "us_cfpb_data",
            verification: Box<PersonVerification> = "verification",
        }
    }

    /// Such as `additional_tos_acceptances` of [`Person`].
    pub struct PersonAdditionalTosAcceptances {
        always {}
        maybe {
            account: PersonAdditionalTosAcceptancesAccount = "account",
        }
    }

    /// Such as `account` of [`PersonAdditionalTosAcceptances`].
    pub struct PersonAdditionalTosAcceptancesAccount {
        always {}
        maybe {
            date: i64 = "date",
            ip: String = "ip",
            user_agent: String = "user_agent",
        }
    }

    /// Such as `address_kana` of [`AccountCompany`].
    pub struct AddressKana {
        always {}
        maybe {
            city: String = "city",
            country: String = "country",
            line1: String = "line1",
            line2: String = "line2",
            postal_code: String = "postal_code",
            state: String = "state",
            town: String = "town",
        }
    }

    /// Such as `address_kanji` of [`AccountCompany`].
    pub struct AddressKanji {
        always {}
        maybe {
            city: String = "city",
            country: String = "country",
            line1: String = "line1",
            line2: String = "line2",
            postal_code: String = "postal_code",
            state: String = "state",
            town: String = "town",
        }
    }

    /// Such as `dob` of [`IdentityVerificationSessionVerifiedOutputs`].
    pub struct Dob {
        always {}
        maybe {
            day: i64 = "day",
            month: i64 = "month",
            year: i64 = "year",
        }
    }

    /// Such as `future_requirements` of [`Person`].
    pub struct PersonFutureRequirements {
        always {}
        maybe {
            alternatives: Vec<RequirementAlternative> = "alternatives",
            currently_due: Vec<String> = "currently_due",
            errors: Vec<RequirementError> = "errors",
            eventually_due: Vec<String> = "eventually_due",
            past_due: Vec<String> = "past_due",
            pending_verification: Vec<String> = "pending_verification",
        }
    }

    /// Such as `relationship` of [`Person`].
    pub struct PersonRelationship {
        always {}
        maybe {
            authorizer: bool = "authorizer",
            director: bool = "director",
            executive: bool = "executive",
            legal_guardian: bool = "legal_guardian",
            owner: bool = "owner",
            percent_ownership: f64 = "percent_ownership",
            representative: bool = "representative",
            title: String = "title",
        }
    }

    /// Such as `requirements` of [`Person`].
    pub struct PersonRequirements {
        always {}
        maybe {
            alternatives: Vec<RequirementAlternative> = "alternatives",
            currently_due: Vec<String> = "currently_due",
            errors: Vec<RequirementError> = "errors",
            eventually_due: Vec<String> = "eventually_due",
            past_due: Vec<String> = "past_due",
            pending_verification: Vec<String> = "pending_verification",
        }
    }

    /// Such as `alternatives` of [`AccountFutureRequirements`].
    pub struct RequirementAlternative {
        always {}
        maybe {
            alternative_fields_due: Vec<String> = "alternative_fields_due",
            original_fields_due: Vec<String> = "original_fields_due",
        }
    }

    /// Such as `errors` of [`AccountFutureRequirements`].
    pub struct RequirementError {
        always {}
        maybe {
            code: RequirementErrorCode = "code",
            reason: String = "reason",
            requirement: String = "requirement",
        }
    }

    /// Such as `us_cfpb_data` of [`Person`].
    pub struct PersonUsCfpbData {
        always {}
        maybe {
            ethnicity_details: PersonUsCfpbDataEthnicityDetails = "ethnicity_details",
            race_details: PersonUsCfpbDataRaceDetails = "race_details",
            self_identified_gender: String = "self_identified_gender",
        }
    }

    /// Such as `ethnicity_details` of [`PersonUsCfpbData`].
    pub struct PersonUsCfpbDataEthnicityDetails {
        always {}
        maybe {
            ethnicity: Vec<PersonUsCfpbDataEthnicityDetailsEthnicity> = "ethnicity",
            ethnicity_other: String = "ethnicity_other",
        }
    }

    /// Such as `race_details` of [`PersonUsCfpbData`].
    pub struct PersonUsCfpbDataRaceDetails {
        always {}
        maybe {
            race: Vec<PersonUsCfpbDataRaceDetailsRace> = "race",
            race_other: String = "race_other",
        }
    }

    /// Such as `verification` of [`Person`].
    pub struct PersonVerification {
        always {}
        maybe {
            additional_document: PersonVerificationAdditionalDocument = "additional_document",
            details: String = "details",
            details_code: String = "details_code",
            document: VerificationDocument = "document",
            status: String = "status",
        }
    }

    /// Such as `additional_document` of [`PersonVerification`].
    pub struct PersonVerificationAdditionalDocument {
        always {}
        maybe {
            back: Expandable = "back",
            details: String = "details",
            details_code: String = "details_code",
            front: Expandable = "front",
        }
    }

    /// Such as `document` of [`AccountCompanyVerification`].
    pub struct VerificationDocument {
        always {}
        maybe {
            back: Expandable = "back",
            details: String = "details",
            details_code: String = "details_code",
            front: Expandable = "front",
        }
    }

    /// `plan`.
    pub struct Plan {
        const OBJECT = "plan" in "object";
        always {
            id: String = "id",
        }
        maybe {
            active: bool = "active",
            amount: i64 = "amount",
            amount_decimal: Json = "amount_decimal",
            billing_scheme: BillingScheme = "billing_scheme",
            created: i64 = "created",
            currency: String = "currency",
            interval: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval = "interval",
            interval_count: i64 = "interval_count",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            meter: String = "meter",
            nickname: String = "nickname",
            product: Expandable = "product",
            tiers: Vec<Tier> = "tiers",
            tiers_mode: TiersMode = "tiers_mode",
            transform_usage: PlanTransformUsage = "transform_usage",
            trial_period_days: i64 = "trial_period_days",
            usage_type: UsageType = "usage_type",
        }
    }

    /// Such as `tiers` of [`Plan`].
    pub struct Tier {
        always {}
        maybe {
            flat_amount: i64 = "flat_amount",
            flat_amount_decimal: Json = "flat_amount_decimal",
            unit_amount: i64 = "unit_amount",
            unit_amount_decimal: Json = "unit_amount_decimal",
            up_to: i64 = "up_to",
        }
    }

    /// Such as `transform_usage` of [`Plan`].
    pub struct PlanTransformUsage {
        always {}
        maybe {
            divide_by: i64 = "divide_by",
            round: Round = "round",
        }
    }

    /// `price`.
    pub struct Price {
        const OBJECT = "price" in "object";
        always {
            id: String = "id",
        }
        maybe {
            active: bool = "active",
            billing_scheme: BillingScheme = "billing_scheme",
            created: i64 = "created",
            currency: String = "currency",
            currency_options: Map<PriceCurrencyOptions> = "currency_options",
            custom_unit_amount: CustomUnitAmount = "custom_unit_amount",
            livemode: bool = "livemode",
            lookup_key: String = "lookup_key",
            metadata: Map<String> = "metadata",
            nickname: String = "nickname",
            product: Expandable = "product",
            recurring: PriceRecurring = "recurring",
            tax_behavior: PriceTaxBehavior = "tax_behavior",
            tiers: Vec<Tier> = "tiers",
            tiers_mode: TiersMode = "tiers_mode",
            transform_quantity: PriceTransformQuantity = "transform_quantity",
            r#type: PriceType = "type",
            unit_amount: i64 = "unit_amount",
            unit_amount_decimal: Json = "unit_amount_decimal",
        }
    }

    /// Such as `currency_options` of [`Price`].
    pub struct PriceCurrencyOptions {
        always {}
        maybe {
            custom_unit_amount: CustomUnitAmount = "custom_unit_amount",
            tax_behavior: PriceTaxBehavior = "tax_behavior",
            tiers: Vec<Tier> = "tiers",
            unit_amount: i64 = "unit_amount",
            unit_amount_decimal: Json = "unit_amount_decimal",
        }
    }

    /// Such as `custom_unit_amount` of [`Price`].
    pub struct CustomUnitAmount {
        always {}
        maybe {
            maximum: i64 = "maximum",
            minimum: i64 = "minimum",
            preset: i64 = "preset",
        }
    }

    /// Such as `recurring` of [`Price`].
    pub struct PriceRecurring {
        always {}
        maybe {
            interval: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval = "interval",
            interval_count: i64 = "interval_count",
            meter: String = "meter",
            trial_period_days: i64 = "trial_period_days",
            usage_type: UsageType = "usage_type",
        }
    }

    /// Such as `transform_quantity` of [`Price`].
    pub struct PriceTransformQuantity {
        always {}
        maybe {
            divide_by: i64 = "divide_by",
            round: Round = "round",
        }
    }

    /// Such as `automatic_tax` of [`CheckoutSession`].
    pub struct QuoteAutomaticTax {
        always {}
        maybe {
            enabled: bool = "enabled",
            liability: AutomaticTaxLiability = "liability",
            provider: String = "provider",
            status: InvoiceAutomaticTaxStatus = "status",
        }
    }

    /// Such as `liability` of [`InvoiceAutomaticTax`].
    pub struct AutomaticTaxLiability {
        always {}
        maybe {
            account: Expandable = "account",
            r#type: IssuerType = "type",
        }
    }

    /// Such as `total_details` of [`CheckoutSession`].
    pub struct TotalDetails {
        always {}
        maybe {
            amount_discount: i64 = "amount_discount",
            amount_shipping: i64 = "amount_shipping",
            amount_tax: i64 = "amount_tax",
            breakdown: TotalDetailsBreakdown = "breakdown",
        }
    }

    /// Such as `breakdown` of [`TotalDetails`].
    pub struct TotalDetailsBreakdown {
        always {}
        maybe {
            discounts: Vec<LineItemDiscount> = "discounts",
            taxes: Vec<LineItemTax> = "taxes",
        }
    }

    /// `setup_intent`.
    pub struct SetupIntent {
        const OBJECT = "setup_intent" in "object";
        always {
            id: String = "id",
        }
        maybe {
            allowed_payment_method_types: Vec<AllowedPaymentMethodTypes> = "allowed_payment_method_types",
            application: Expandable = "application",
            attach_to_self: bool = "attach_to_self",
            automatic_payment_methods: AutomaticPaymentMethods = "automatic_payment_methods",
            cancellation_reason: SetupIntentCancellationReason = "cancellation_reason",
            client_secret: String = "client_secret",
            created: i64 = "created",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            description: String = "description",
            excluded_payment_method_types: Vec<ExcludedPaymentMethodTypes> = "excluded_payment_method_types",
            flow_directions: Vec<SetupIntentFlowDirections> = "flow_directions",
            last_setup_error: Box<SetupIntentLastSetupError> = "last_setup_error",
            latest_attempt: Expandable = "latest_attempt",
            livemode: bool = "livemode",
            managed_payments: ManagedPayments = "managed_payments",
            mandate: Expandable = "mandate",
            metadata: Map<String> = "metadata",
            next_action: Box<SetupIntentNextAction> = "next_action",
            on_behalf_of: Expandable = "on_behalf_of",
            payment_method: Expandable = "payment_method",
            payment_method_configuration_details: PaymentMethodConfigurationDetails = "payment_method_configuration_details",
            payment_method_options: Box<SetupIntentPaymentMethodOptions> = "payment_method_options",
            payment_method_types: Vec<String> = "payment_method_types",
            single_use_mandate: Expandable = "single_use_mandate",
            status: SetupIntentStatus = "status",
            usage: String = "usage",
        }
    }

    /// Such as `automatic_payment_methods` of [`PaymentIntent`].
    pub struct AutomaticPaymentMethods {
        always {}
        maybe {
            allow_redirects: AutomaticPaymentMethodsAllowRedirects = "allow_redirects",
            enabled: bool = "enabled",
        }
    }

    /// Such as `last_setup_error` of [`SetupIntent`].
    pub struct SetupIntentLastSetupError {
        always {}
        maybe {
            advice_code: String = "advice_code",
            charge: String = "charge",
            code: Code = "code",
            decline_code: String = "decline_code",
            doc_url: String = "doc_url",
            message: String = "message",
            network_advice_code: String = "network_advice_code",
            network_decline_code: String = "network_decline_code",
            param: String = "param",
            payment_intent: Box<PaymentIntent> = "payment_intent",
            payment_method: Box<PaymentMethod> = "payment_method",
            payment_method_type: String = "payment_method_type",
            request_log_url: String = "request_log_url",
            setup_intent: Box<SetupIntent> = "setup_intent",
            source: CustomerSource = "source",
            r#type: InvoiceLastFinalizationErrorType = "type",
        }
    }

    /// Such as `next_action` of [`SetupIntent`].
    pub struct SetupIntentNextAction {
        always {}
        maybe {
            blik_authorize: Json = "blik_authorize",
            cashapp_handle_redirect_or_display_qr_code: NextActionCashappHandleRedirectOrDisplayQrCode = "cashapp_handle_redirect_or_display_qr_code",
            pix_display_qr_code: NextActionPixDisplayQrCode = "pix_display_qr_code",
            redirect_to_url: NextActionRedirectToUrl = "redirect_to_url",
            r#type: String = "type",
            upi_handle_redirect_or_display_qr_code: NextActionUpiHandleRedirectOrDisplayQrCode = "upi_handle_redirect_or_display_qr_code",
            use_stripe_sdk: Json = "use_stripe_sdk",
            verify_with_microdeposits: NextActionVerifyWithMicrodeposits = "verify_with_microdeposits",
        }
    }

    /// Such as `cashapp_handle_redirect_or_display_qr_code` of [`PaymentIntentNextAction`].
    pub struct NextActionCashappHandleRedirectOrDisplayQrCode {
        always {}
        maybe {
            hosted_instructions_url: String = "hosted_instructions_url",
            mobile_auth_url: String = "mobile_auth_url",
            qr_code: QrCode = "qr_code",
        }
    }

    /// Such as `pix_display_qr_code` of [`PaymentIntentNextAction`].
    pub struct NextActionPixDisplayQrCode {
        always {}
        maybe {
            data: String = "data",
            expires_at: i64 = "expires_at",
            hosted_instructions_url: String = "hosted_instructions_url",
            image_url_png: String = "image_url_png",
            image_url_svg: String = "image_url_svg",
        }
    }

    /// Such as `redirect_to_url` of [`PaymentIntentNextAction`].
    pub struct NextActionRedirectToUrl {
        always {}
        maybe {
            return_url: String = "return_url",
            url: String = "url",
        }
    }

    /// Such as `upi_handle_redirect_or_display_qr_code` of [`PaymentIntentNextAction`].
    pub struct NextActionUpiHandleRedirectOrDisplayQrCode {
        always {}
        maybe {
            hosted_instructions_url: String = "hosted_instructions_url",
            qr_code: QrCode = "qr_code",
        }
    }

    /// Such as `qr_code` of [`NextActionCashappHandleRedirectOrDisplayQrCode`].
    pub struct QrCode {
        always {}
        maybe {
            expires_at: i64 = "expires_at",
            image_url_png: String = "image_url_png",
            image_url_svg: String = "image_url_svg",
        }
    }

    /// Such as `verify_with_microdeposits` of [`PaymentIntentNextAction`].
    pub struct NextActionVerifyWithMicrodeposits {
        always {}
        maybe {
            arrival_date: i64 = "arrival_date",
            hosted_verification_url: String = "hosted_verification_url",
            microdeposit_type: NextActionVerifyWithMicrodepositsMicrodepositType = "microdeposit_type",
        }
    }

    /// Such as `payment_method_configuration_details` of [`CheckoutSession`].
    pub struct PaymentMethodConfigurationDetails {
        always {}
        maybe {
            id: String = "id",
            parent: String = "parent",
        }
    }

    /// Such as `payment_method_options` of [`SetupIntent`].
    pub struct SetupIntentPaymentMethodOptions {
        always {}
        maybe {
            acss_debit: Box<SetupIntentPaymentMethodOptionsAcssDebit> = "acss_debit",
            amazon_pay: Json = "amazon_pay",
            bacs_debit: SetupIntentPaymentMethodOptionsBacsDebit = "bacs_debit",
            bizum: Json = "bizum",
            blik: SetupIntentPaymentMethodOptionsBlik = "blik",
            card: SetupIntentPaymentMethodOptionsCard = "card",
            card_present: Json = "card_present",
            klarna: SetupIntentPaymentMethodOptionsKlarna = "klarna",
            link: SetupIntentPaymentMethodOptionsLink = "link",
            paypal: SetupIntentPaymentMethodOptionsPaypal = "paypal",
            payto: SetupIntentPaymentMethodOptionsPayto = "payto",
            pix: SetupIntentPaymentMethodOptionsPix = "pix",
            sepa_debit: SetupIntentPaymentMethodOptionsSepaDebit = "sepa_debit",
            upi: PaymentMethodOptionsUpi = "upi",
            us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccount = "us_bank_account",
        }
    }

    /// Such as `acss_debit` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsAcssDebit {
        always {}
        maybe {
            currency: Currency = "currency",
            mandate_options: PaymentMethodOptionsAcssDebitMandateOptions = "mandate_options",
            verification_method: VerificationMethod = "verification_method",
        }
    }

    /// Such as `mandate_options` of [`CheckoutSessionPaymentMethodOptionsAcssDebit`].
    pub struct PaymentMethodOptionsAcssDebitMandateOptions {
        always {}
        maybe {
            custom_mandate_url: String = "custom_mandate_url",
            default_for: Vec<DefaultFor> = "default_for",
            interval_description: String = "interval_description",
            payment_schedule: MandatePaymentMethodDetailsAcssDebitPaymentSchedule = "payment_schedule",
            transaction_type: TransactionType = "transaction_type",
        }
    }

    /// Such as `bacs_debit` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsBacsDebit {
        always {}
        maybe {
            mandate_options: MandateOptions = "mandate_options",
        }
    }

    /// Such as `mandate_options` of [`PaymentMethodOptionsBacsDebit`].
    pub struct MandateOptions {
        always {}
        maybe {
            reference_prefix: String = "reference_prefix",
        }
    }

    /// Such as `blik` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsBlik {
        always {}
        maybe {
            mandate_options: PaymentMethodOptionsBlikMandateOptions = "mandate_options",
        }
    }

    /// Such as `mandate_options` of [`PaymentIntentPaymentMethodOptionsBlik`].
    pub struct PaymentMethodOptionsBlikMandateOptions {
        always {}
        maybe {
            expires_at: i64 = "expires_at",
            r#type: MandatePaymentMethodDetailsBlikType = "type",
        }
    }

    /// Such as `card` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsCard {
        always {}
        maybe {
            mandate_options: Box<SetupIntentPaymentMethodOptionsCardMandateOptions> = "mandate_options",
            network: PaymentIntentPaymentMethodOptionsCardNetwork = "network",
            request_three_d_secure: RequestThreeDSecure = "request_three_d_secure",
            setup_credential_usage: SetupCredentialUsage = "setup_credential_usage",
        }
    }

    /// Such as `mandate_options` of [`SetupIntentPaymentMethodOptionsCard`].
    pub struct SetupIntentPaymentMethodOptionsCardMandateOptions {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_type: AmountType = "amount_type",
            currency: String = "currency",
            description: String = "description",
            end_date: i64 = "end_date",
            interval: PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval = "interval",
            interval_count: i64 = "interval_count",
            reference: String = "reference",
            start_date: i64 = "start_date",
            supported_types: Vec<SupportedTypes> = "supported_types",
        }
    }

    /// Such as `klarna` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsKlarna {
        always {}
        maybe {
            currency: String = "currency",
            preferred_locale: String = "preferred_locale",
        }
    }

    /// Such as `link` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsLink {
        always {}
        maybe {
            persistent_token: String = "persistent_token",
        }
    }

    /// Such as `paypal` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsPaypal {
        always {}
        maybe {
            billing_agreement_id: String = "billing_agreement_id",
        }
    }

    /// Such as `payto` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsPayto {
        always {}
        maybe {
            mandate_options: PaymentMethodOptionsPaytoMandateOptions = "mandate_options",
        }
    }

    /// Such as `mandate_options` of [`CheckoutSessionPaymentMethodOptionsPayto`].
    pub struct PaymentMethodOptionsPaytoMandateOptions {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_type: AmountType = "amount_type",
            end_date: String = "end_date",
            payment_schedule: MandatePaymentMethodDetailsPaytoPaymentSchedule = "payment_schedule",
            payments_per_period: i64 = "payments_per_period",
            purpose: Purpose = "purpose",
            start_date: String = "start_date",
        }
    }

    /// Such as `pix` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsPix {
        always {}
        maybe {
            mandate_options: Box<PaymentMethodOptionsPixMandateOptions> = "mandate_options",
        }
    }

    /// Such as `mandate_options` of [`CheckoutSessionPaymentMethodOptionsPix`].
    pub struct PaymentMethodOptionsPixMandateOptions {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_includes_iof: AmountIncludesIof = "amount_includes_iof",
            amount_type: AmountType = "amount_type",
            currency: String = "currency",
            end_date: String = "end_date",
            payment_schedule: MandatePaymentMethodDetailsPixPaymentSchedule = "payment_schedule",
            reference: String = "reference",
            start_date: String = "start_date",
        }
    }

    /// Such as `sepa_debit` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsSepaDebit {
        always {}
        maybe {
            mandate_options: MandateOptions = "mandate_options",
        }
    }

    /// Such as `upi` of [`InvoicePaymentSettingsPaymentMethodOptions`].
    pub struct PaymentMethodOptionsUpi {
        always {}
        maybe {
            mandate_options: PaymentMethodOptionsUpiMandateOptions = "mandate_options",
        }
    }

    /// Such as `mandate_options` of [`CheckoutSessionPaymentMethodOptionsUpi`].
    pub struct PaymentMethodOptionsUpiMandateOptions {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_type: AmountType = "amount_type",
            description: String = "description",
            end_date: i64 = "end_date",
        }
    }

    /// Such as `us_bank_account` of [`SetupIntentPaymentMethodOptions`].
    pub struct SetupIntentPaymentMethodOptionsUsBankAccount {
        always {}
        maybe {
            financial_connections: PaymentMethodOptionsUsBankAccountFinancialConnections = "financial_connections",
            mandate_options: PaymentMethodOptionsUsBankAccountMandateOptions = "mandate_options",
            verification_method: VerificationMethod = "verification_method",
        }
    }

    /// Such as `financial_connections` of [`CheckoutSessionPaymentMethodOptionsUsBankAccount`].
    pub struct PaymentMethodOptionsUsBankAccountFinancialConnections {
        always {}
        maybe {
            filters: PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = "filters",
            permissions: Vec<Permissions> = "permissions",
            prefetch: Vec<Prefetch> = "prefetch",
            return_url: String = "return_url",
        }
    }

    /// Such as `filters` of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`].
    pub struct PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
        always {}
        maybe {
            account_subcategories: Vec<PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories> = "account_subcategories",
        }
    }

    /// Such as `mandate_options` of [`PaymentIntentPaymentMethodOptionsUsBankAccount`].
    pub struct PaymentMethodOptionsUsBankAccountMandateOptions {
        always {}
        maybe {
            collection_method: MandatePaymentMethodDetailsUsBankAccountCollectionMethod = "collection_method",
        }
    }

    /// `source`.
    pub struct Source {
        const OBJECT = "source" in "object";
        always {
            id: String = "id",
        }
        maybe {
            ach_credit_transfer: Box<SourceAchCreditTransfer> = "ach_credit_transfer",
            ach_debit: Box<SourceAchDebit> = "ach_debit",
            acss_debit: Box<SourceAcssDebit> = "acss_debit",
            alipay: SourceAlipay = "alipay",
            allow_redisplay: AllowRedisplay = "allow_redisplay",
            amount: i64 = "amount",
            au_becs_debit: AuBecsDebit = "au_becs_debit",
            bancontact: Box<SourceBancontact> = "bancontact",
            card: Box<SourceCard> = "card",
            card_present: Box<SourceCardPresent> = "card_present",
            client_secret: String = "client_secret",
            code_verification: SourceCodeVerification = "code_verification",
            created: i64 = "created",
            currency: String = "currency",
            customer: String = "customer",
            eps: SourceEps = "eps",
            flow: String = "flow",
            giropay: SourceGiropay = "giropay",
            ideal: SourceIdeal = "ideal",
            klarna: Box<SourceKlarna> = "klarna",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            multibanco: Box<SourceMultibanco> = "multibanco",
            owner: Box<SourceOwner> = "owner",
            p24: SourceP24 = "p24",
            receiver: SourceReceiver = "receiver",
            redirect: SourceRedirect = "redirect",
            sepa_credit_transfer: Box<SourceSepaCreditTransfer> = "sepa_credit_transfer",
            sepa_debit: Box<SourceSepaDebit> = "sepa_debit",
            sofort: Box<SourceSofort> = "sofort",
            source_order: Box<SourceSourceOrder> = "source_order",
            statement_descriptor: String = "statement_descriptor",
            status: String = "status",
            three_d_secure: Box<SourceThreeDSecure> = "three_d_secure",
            r#type: SourceType = "type",
            usage: String = "usage",
            wechat: SourceWechat = "wechat",
        }
    }

    /// Such as `ach_credit_transfer` of [`Source`].
    pub struct SourceAchCreditTransfer {
        always {}
        maybe {
            account_number: String = "account_number",
            bank_name: String = "bank_name",
            fingerprint: String = "fingerprint",
            refund_account_holder_name: String = "refund_account_holder_name",
            refund_account_holder_type: String = "refund_account_holder_type",
            refund_routing_number: String = "refund_routing_number",
            routing_number: String = "routing_number",
            swift_code: String = "swift_code",
        }
    }

    /// Such as `ach_debit` of [`Source`].
    pub struct SourceAchDebit {
        always {}
        maybe {
            bank_name: String = "bank_name",
            country: String = "country",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            routing_number: String = "routing_number",
            r#type: String = "type",
        }
    }

    /// Such as `acss_debit` of [`Source`].
    pub struct SourceAcssDebit {
        always {}
        maybe {
            bank_address_city: String = "bank_address_city",
            bank_address_line_1: String = "bank_address_line_1",
            bank_address_line_2: String = "bank_address_line_2",
            bank_address_postal_code: String = "bank_address_postal_code",
            bank_name: String = "bank_name",
            category: String = "category",
            country: String = "country",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            routing_number: String = "routing_number",
        }
    }

    /// Such as `alipay` of [`Source`].
    pub struct SourceAlipay {
        always {}
        maybe {
            data_string: String = "data_string",
            native_url: String = "native_url",
            statement_descriptor: String = "statement_descriptor",
        }
    }

    /// Such as `au_becs_debit` of [`PaymentMethod`].
    pub struct AuBecsDebit {
        always {}
        maybe {
            bsb_number: String = "bsb_number",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
        }
    }

    /// Such as `bancontact` of [`Source`].
    pub struct SourceBancontact {
        always {}
        maybe {
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            bic: String = "bic",
            iban_last4: String = "iban_last4",
            preferred_language: String = "preferred_language",
            statement_descriptor: String = "statement_descriptor",
        }
    }

    /// Such as `card` of [`Source`].
    pub struct SourceCard {
        always {}
        maybe {
            address_line1_check: String = "address_line1_check",
            address_zip_check: String = "address_zip_check",
            brand: String = "brand",
            country: String = "country",
            cvc_check: String = "cvc_check",
            description: String = "description",
            dynamic_last4: String = "dynamic_last4",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            iin: String = "iin",
            issuer: String = "issuer",
            last4: String = "last4",
            name: String = "name",
            three_d_secure: String = "three_d_secure",
            tokenization_method: String = "tokenization_method",
        }
    }

    /// Such as `card_present` of [`Source`].
    pub struct SourceCardPresent {
        always {}
        maybe {
            application_cryptogram: String = "application_cryptogram",
            application_preferred_name: String = "application_preferred_name",
            authorization_code: String = "authorization_code",
            authorization_response_code: String = "authorization_response_code",
            brand: String = "brand",
            country: String = "country",
            cvm_type: String = "cvm_type",
            data_type: String = "data_type",
            dedicated_file_name: String = "dedicated_file_name",
            description: String = "description",
            emv_auth_data: String = "emv_auth_data",
            evidence_customer_signature: String = "evidence_customer_signature",
            evidence_transaction_certificate: String = "evidence_transaction_certificate",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            iin: String = "iin",
            issuer: String = "issuer",
            last4: String = "last4",
            pos_device_id: String = "pos_device_id",
            pos_entry_mode: String = "pos_entry_mode",
            read_method: String = "read_method",
            reader: String = "reader",
            terminal_verification_results: String = "terminal_verification_results",
            transaction_status_information: String = "transaction_status_information",
        }
    }

    /// Such as `code_verification` of [`Source`].
    pub struct SourceCodeVerification {
        always {}
        maybe {
            attempts_remaining: i64 = "attempts_remaining",
            status: String = "status",
        }
    }

    /// Such as `eps` of [`Source`].
    pub struct SourceEps {
        always {}
        maybe {
            reference: String = "reference",
            statement_descriptor: String = "statement_descriptor",
        }
    }

    /// Such as `giropay` of [`Source`].
    pub struct SourceGiropay {
        always {}
        maybe {
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            bic: String = "bic",
            statement_descriptor: String = "statement_descriptor",
        }
    }

    /// Such as `ideal` of [`Source`].
    pub struct SourceIdeal {
        always {}
        maybe {
            bank: String = "bank",
            bic: String = "bic",
            iban_last4: String = "iban_last4",
            statement_descriptor: String = "statement_descriptor",
        }
    }

    /// Such as `klarna` of [`Source`].
    pub struct SourceKlarna {
        always {}
        maybe {
            background_image_url: String = "background_image_url",
            client_token: String = "client_token",
            first_name: String = "first_name",
            last_name: String = "last_name",
            locale: String = "locale",
            logo_url: String = "logo_url",
            page_title: String = "page_title",
            pay_later_asset_urls_descriptive: String = "pay_later_asset_urls_descriptive",
            pay_later_asset_urls_standard: String = "pay_later_asset_urls_standard",
            pay_later_name: String = "pay_later_name",
            pay_later_redirect_url: String = "pay_later_redirect_url",
            pay_now_asset_urls_descriptive: String = "pay_now_asset_urls_descriptive",
            pay_now_asset_urls_standard: String = "pay_now_asset_urls_standard",
            pay_now_name: String = "pay_now_name",
            pay_now_redirect_url: String = "pay_now_redirect_url",
            pay_over_time_asset_urls_descriptive: String = "pay_over_time_asset_urls_descriptive",
            pay_over_time_asset_urls_standard: String = "pay_over_time_asset_urls_standard",
            pay_over_time_name: String = "pay_over_time_name",
            pay_over_time_redirect_url: String = "pay_over_time_redirect_url",
            payment_method_categories: String = "payment_method_categories",
            purchase_country: String = "purchase_country",
            purchase_type: String = "purchase_type",
            redirect_url: String = "redirect_url",
            shipping_delay: i64 = "shipping_delay",
            shipping_first_name: String = "shipping_first_name",
            shipping_last_name: String = "shipping_last_name",
        }
    }

    /// Such as `multibanco` of [`Source`].
    pub struct SourceMultibanco {
        always {}
        maybe {
            entity: String = "entity",
            reference: String = "reference",
            refund_account_holder_address_city: String = "refund_account_holder_address_city",
            refund_account_holder_address_country: String = "refund_account_holder_address_country",
            refund_account_holder_address_line1: String = "refund_account_holder_address_line1",
            refund_account_holder_address_line2: String = "refund_account_holder_address_line2",
            refund_account_holder_address_postal_code: String = "refund_account_holder_address_postal_code",
            refund_account_holder_address_state: String = "refund_account_holder_address_state",
            refund_account_holder_name: String = "refund_account_holder_name",
            refund_iban: String = "refund_iban",
        }
    }

    /// Such as `owner` of [`Source`].
    pub struct SourceOwner {
        always {}
        maybe {
            address: Box<Address> = "address",
            email: String = "email",
            name: String = "name",
            phone: String = "phone",
            verified_address: Box<Address> = "verified_address",
            verified_email: String = "verified_email",
            verified_name: String = "verified_name",
            verified_phone: String = "verified_phone",
        }
    }

    /// Such as `p24` of [`Source`].
    pub struct SourceP24 {
        always {}
        maybe {
            reference: String = "reference",
        }
    }

    /// Such as `receiver` of [`Source`].
    pub struct SourceReceiver {
        always {}
        maybe {
            address: String = "address",
            amount_charged: i64 = "amount_charged",
            amount_received: i64 = "amount_received",
            amount_returned: i64 = "amount_returned",
            refund_attributes_method: String = "refund_attributes_method",
            refund_attributes_status: String = "refund_attributes_status",
        }
    }

    /// Such as `redirect` of [`Source`].
    pub struct SourceRedirect {
        always {}
        maybe {
            failure_reason: String = "failure_reason",
            return_url: String = "return_url",
            status: String = "status",
            url: String = "url",
        }
    }

    /// Such as `sepa_credit_transfer` of [`Source`].
    pub struct SourceSepaCreditTransfer {
        always {}
        maybe {
            bank_name: String = "bank_name",
            bic: String = "bic",
            iban: String = "iban",
            refund_account_holder_address_city: String = "refund_account_holder_address_city",
            refund_account_holder_address_country: String = "refund_account_holder_address_country",
            refund_account_holder_address_line1: String = "refund_account_holder_address_line1",
            refund_account_holder_address_line2: String = "refund_account_holder_address_line2",
            refund_account_holder_address_postal_code: String = "refund_account_holder_address_postal_code",
            refund_account_holder_address_state: String = "refund_account_holder_address_state",
            refund_account_holder_name: String = "refund_account_holder_name",
            refund_iban: String = "refund_iban",
        }
    }

    /// Such as `sepa_debit` of [`Source`].
    pub struct SourceSepaDebit {
        always {}
        maybe {
            bank_code: String = "bank_code",
            branch_code: String = "branch_code",
            country: String = "country",
            fingerprint: String = "fingerprint",
            last4: String = "last4",
            mandate_reference: String = "mandate_reference",
            mandate_url: String = "mandate_url",
        }
    }

    /// Such as `sofort` of [`Source`].
    pub struct SourceSofort {
        always {}
        maybe {
            bank_code: String = "bank_code",
            bank_name: String = "bank_name",
            bic: String = "bic",
            country: String = "country",
            iban_last4: String = "iban_last4",
            preferred_language: String = "preferred_language",
            statement_descriptor: String = "statement_descriptor",
        }
    }

    /// Such as `source_order` of [`Source`].
    pub struct SourceSourceOrder {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
            email: String = "email",
            items: Vec<SourceSourceOrderItem> = "items",
            shipping: Shipping = "shipping",
        }
    }

    /// Such as `items` of [`SourceSourceOrder`].
    pub struct SourceSourceOrderItem {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
            description: String = "description",
            parent: String = "parent",
            quantity: i64 = "quantity",
            r#type: String = "type",
        }
    }

    /// Such as `three_d_secure` of [`Source`].
    pub struct SourceThreeDSecure {
        always {}
        maybe {
            address_line1_check: String = "address_line1_check",
            address_zip_check: String = "address_zip_check",
            authenticated: bool = "authenticated",
            brand: String = "brand",
            card: String = "card",
            country: String = "country",
            customer: String = "customer",
            cvc_check: String = "cvc_check",
            description: String = "description",
            dynamic_last4: String = "dynamic_last4",
            exp_month: i64 = "exp_month",
            exp_year: i64 = "exp_year",
            fingerprint: String = "fingerprint",
            funding: String = "funding",
            iin: String = "iin",
            issuer: String = "issuer",
            last4: String = "last4",
            name: String = "name",
            three_d_secure: String = "three_d_secure",
            tokenization_method: String = "tokenization_method",
        }
    }

    /// Such as `wechat` of [`Source`].
    pub struct SourceWechat {
        always {}
        maybe {
            prepay_id: String = "prepay_id",
            qr_code_url: String = "qr_code_url",
            statement_descriptor: String = "statement_descriptor",
        }
    }

    /// `subscription`.
    pub struct Subscription {
        const OBJECT = "subscription" in "object";
        always {
            id: String = "id",
        }
        maybe {
            application: Expandable = "application",
            application_fee_percent: f64 = "application_fee_percent",
            automatic_tax: SubscriptionAutomaticTax = "automatic_tax",
            billing_cycle_anchor: i64 = "billing_cycle_anchor",
            billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfig = "billing_cycle_anchor_config",
            billing_mode: BillingMode = "billing_mode",
            billing_schedules: Vec<SubscriptionBillingSchedule> = "billing_schedules",
            billing_thresholds: SubscriptionBillingThresholds = "billing_thresholds",
            cancel_at: i64 = "cancel_at",
            cancel_at_period_end: bool = "cancel_at_period_end",
            canceled_at: i64 = "canceled_at",
            cancellation_details: SubscriptionCancellationDetails = "cancellation_details",
            collection_method: InvoiceCollectionMethod = "collection_method",
            created: i64 = "created",
            currency: String = "currency",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            days_until_due: i64 = "days_until_due",
            default_payment_method: Expandable = "default_payment_method",
            default_source: Expandable = "default_source",
            default_tax_rates: Vec<TaxRate> = "default_tax_rates",
            description: String = "description",
            discounts: Vec<Expandable> = "discounts",
            ended_at: i64 = "ended_at",
            invoice_settings: Box<SubscriptionInvoiceSettings> = "invoice_settings",
            items: List<SubscriptionItem> = "items",
            latest_invoice: Expandable = "latest_invoice",
            livemode: bool = "livemode",
            managed_payments: ManagedPayments = "managed_payments",
            metadata: Map<String> = "metadata",
            next_pending_invoice_item_invoice: i64 = "next_pending_invoice_item_invoice",
            on_behalf_of: Expandable = "on_behalf_of",
            pause_collection: SubscriptionPauseCollection = "pause_collection",
            payment_settings: SubscriptionPaymentSettings = "payment_settings",
            pending_invoice_item_interval: SubscriptionPendingInvoiceItemInterval = "pending_invoice_item_interval",
            pending_setup_intent: Expandable = "pending_setup_intent",
            pending_update: Box<SubscriptionPendingUpdate> = "pending_update",
            presentment_details: SubscriptionPresentmentDetails = "presentment_details",
            schedule: Expandable = "schedule",
            start_date: i64 = "start_date",
            status: SubscriptionStatus = "status",
            status_details: SubscriptionStatusDetails = "status_details",
            test_clock: Expandable = "test_clock",
            transfer_data: SubscriptionTransferData = "transfer_data",
            trial_end: i64 = "trial_end",
            trial_settings: SubscriptionTrialSettings = "trial_settings",
            trial_start: i64 = "trial_start",
        }
    }

    /// Such as `automatic_tax` of [`Subscription`].
    pub struct SubscriptionAutomaticTax {
        always {}
        maybe {
            disabled_reason: SubscriptionAutomaticTaxDisabledReason = "disabled_reason",
            enabled: bool = "enabled",
            liability: AutomaticTaxLiability = "liability",
        }
    }

    /// Such as `billing_cycle_anchor_config` of [`Subscription`].
    pub struct SubscriptionBillingCycleAnchorConfig {
        always {}
        maybe {
            day_of_month: i64 = "day_of_month",
            hour: i64 = "hour",
            minute: i64 = "minute",
            month: i64 = "month",
            second: i64 = "second",
        }
    }

    /// Such as `billing_mode` of [`Subscription`].
    pub struct BillingMode {
        always {}
        maybe {
            flexible: BillingModeFlexible = "flexible",
            r#type: QuoteSubscriptionDataBillingModeType = "type",
            updated_at: i64 = "updated_at",
        }
    }

    /// Such as `flexible` of [`QuoteSubscriptionDataBillingMode`].
    pub struct BillingModeFlexible {
        always {}
        maybe {
            proration_discounts: BillingModeFlexibleProrationDiscounts = "proration_discounts",
        }
    }

    /// Such as `billing_schedules` of [`Subscription`].
    pub struct SubscriptionBillingSchedule {
        always {}
        maybe {
            applies_to: Vec<SubscriptionBillingScheduleAppliesTo> = "applies_to",
            bill_until: SubscriptionBillingScheduleBillUntil = "bill_until",
            key: String = "key",
        }
    }

    /// Such as `applies_to` of [`SubscriptionBillingSchedule`].
    pub struct SubscriptionBillingScheduleAppliesTo {
        always {}
        maybe {
            price: Expandable = "price",
            r#type: SubscriptionBillingScheduleAppliesToType = "type",
        }
    }

    /// Such as `bill_until` of [`SubscriptionBillingSchedule`].
    pub struct SubscriptionBillingScheduleBillUntil {
        always {}
        maybe {
            computed_timestamp: i64 = "computed_timestamp",
            duration: SubscriptionBillingScheduleBillUntilDuration = "duration",
            timestamp: i64 = "timestamp",
            r#type: SubscriptionBillingScheduleBillUntilType = "type",
        }
    }

    /// Such as `duration` of [`SubscriptionBillingScheduleBillUntil`].
    pub struct SubscriptionBillingScheduleBillUntilDuration {
        always {}
        maybe {
            interval: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval = "interval",
            interval_count: i64 = "interval_count",
        }
    }

    /// Such as `billing_thresholds` of [`Subscription`].
    pub struct SubscriptionBillingThresholds {
        always {}
        maybe {
            amount_gte: i64 = "amount_gte",
            reset_billing_cycle_anchor: bool = "reset_billing_cycle_anchor",
        }
    }

    /// Such as `cancellation_details` of [`Subscription`].
    pub struct SubscriptionCancellationDetails {
        always {}
        maybe {
            comment: String = "comment",
            feedback: SubscriptionCancellationDetailsFeedback = "feedback",
            feedback_option: Expandable = "feedback_option",
            reason: SubscriptionCancellationDetailsReason = "reason",
        }
    }

    /// Such as `invoice_settings` of [`PaymentLinkSubscriptionData`].
    pub struct SubscriptionInvoiceSettings {
        always {}
        maybe {
            account_tax_ids: Vec<Expandable> = "account_tax_ids",
            custom_fields: Vec<CustomField> = "custom_fields",
            description: String = "description",
            footer: String = "footer",
            issuer: Issuer = "issuer",
        }
    }

    /// Such as `pause_collection` of [`Subscription`].
    pub struct SubscriptionPauseCollection {
        always {}
        maybe {
            behavior: SubscriptionPauseCollectionBehavior = "behavior",
            resumes_at: i64 = "resumes_at",
        }
    }

    /// Such as `payment_settings` of [`Subscription`].
    pub struct SubscriptionPaymentSettings {
        always {}
        maybe {
            payment_method_options: Box<SubscriptionPaymentSettingsPaymentMethodOptions> = "payment_method_options",
            payment_method_types: Vec<PaymentMethodTypes> = "payment_method_types",
            save_default_payment_method: SubscriptionPaymentSettingsSaveDefaultPaymentMethod = "save_default_payment_method",
        }
    }

    /// Such as `payment_method_options` of [`SubscriptionPaymentSettings`].
    pub struct SubscriptionPaymentSettingsPaymentMethodOptions {
        always {}
        maybe {
            acss_debit: PaymentSettingsPaymentMethodOptionsAcssDebit = "acss_debit",
            bancontact: PaymentSettingsPaymentMethodOptionsBancontact = "bancontact",
            billie: SubscriptionPaymentSettingsPaymentMethodOptionsBillie = "billie",
            blik: SubscriptionPaymentSettingsPaymentMethodOptionsBlik = "blik",
            card: SubscriptionPaymentSettingsPaymentMethodOptionsCard = "card",
            customer_balance: PaymentSettingsPaymentMethodOptionsCustomerBalance = "customer_balance",
            konbini: Json = "konbini",
            payto: PaymentSettingsPaymentMethodOptionsPayto = "payto",
            pix: SubscriptionPaymentSettingsPaymentMethodOptionsPix = "pix",
            sepa_debit: Json = "sepa_debit",
            upi: PaymentMethodOptionsUpi = "upi",
            us_bank_account: PaymentSettingsPaymentMethodOptionsUsBankAccount = "us_bank_account",
        }
    }

    /// Such as `billie` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsBillie {
        always {}
        maybe {
            company_details: PaymentMethodOptionsBillieCompanyDetails = "company_details",
        }
    }

    /// Such as `blik` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsBlik {
        always {}
        maybe {
            mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions = "mandate_options",
        }
    }

    /// Such as `mandate_options` of [`SubscriptionPaymentSettingsPaymentMethodOptionsBlik`].
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions {
        always {}
        maybe {
            expires_at: i64 = "expires_at",
        }
    }

    /// Such as `card` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsCard {
        always {}
        maybe {
            mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions = "mandate_options",
            network: PaymentIntentPaymentMethodOptionsCardNetwork = "network",
            request_three_d_secure: RequestThreeDSecure = "request_three_d_secure",
        }
    }

    /// Such as `mandate_options` of [`SubscriptionPaymentSettingsPaymentMethodOptionsCard`].
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_type: AmountType = "amount_type",
            description: String = "description",
        }
    }

    /// Such as `pix` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsPix {
        always {}
        maybe {
            expires_after_seconds: i64 = "expires_after_seconds",
            mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions = "mandate_options",
        }
    }

    /// Such as `mandate_options` of [`SubscriptionPaymentSettingsPaymentMethodOptionsPix`].
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions {
        always {}
        maybe {
            amount: i64 = "amount",
            amount_includes_iof: AmountIncludesIof = "amount_includes_iof",
            end_date: String = "end_date",
            payment_schedule: MandatePaymentMethodDetailsPixPaymentSchedule = "payment_schedule",
        }
    }

    /// Such as `pending_invoice_item_interval` of [`Subscription`].
    pub struct SubscriptionPendingInvoiceItemInterval {
        always {}
        maybe {
            interval: BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval = "interval",
            interval_count: i64 = "interval_count",
        }
    }

    /// Such as `pending_update` of [`Subscription`].
    pub struct SubscriptionPendingUpdate {
        always {}
        maybe {
            billing_cycle_anchor: i64 = "billing_cycle_anchor",
            cancel_at_period_end: bool = "cancel_at_period_end",
            discount: Box<Discount> = "discount",
            discounts: Vec<Expandable> = "discounts",
            expires_at: i64 = "expires_at",
            metadata: Map<String> = "metadata",
            subscription_items: Vec<SubscriptionItem> = "subscription_items",
            trial_end: i64 = "trial_end",
            trial_from_plan: bool = "trial_from_plan",
        }
    }

    /// Such as `presentment_details` of [`Subscription`].
    pub struct SubscriptionPresentmentDetails {
        always {}
        maybe {
            presentment_currency: String = "presentment_currency",
        }
    }

    /// Such as `status_details` of [`Subscription`].
    pub struct SubscriptionStatusDetails {
        always {}
        maybe {
            paused: SubscriptionStatusDetailsPaused = "paused",
        }
    }

    /// Such as `paused` of [`SubscriptionStatusDetails`].
    pub struct SubscriptionStatusDetailsPaused {
        always {}
        maybe {
            subscription: SubscriptionStatusDetailsPausedSubscription = "subscription",
            transitioned_at: i64 = "transitioned_at",
            r#type: SubscriptionStatusDetailsPausedType = "type",
        }
    }

    /// Such as `subscription` of [`SubscriptionStatusDetailsPaused`].
    pub struct SubscriptionStatusDetailsPausedSubscription {
        always {}
        maybe {
            r#type: SubscriptionStatusDetailsPausedSubscriptionType = "type",
        }
    }

    /// Such as `transfer_data` of [`Subscription`].
    pub struct SubscriptionTransferData {
        always {}
        maybe {
            amount_percent: f64 = "amount_percent",
            destination: Expandable = "destination",
        }
    }

    /// Such as `trial_settings` of [`Subscription`].
    pub struct SubscriptionTrialSettings {
        always {}
        maybe {
            end_behavior: SubscriptionTrialSettingsEndBehavior = "end_behavior",
        }
    }

    /// Such as `end_behavior` of [`SubscriptionTrialSettings`].
    pub struct SubscriptionTrialSettingsEndBehavior {
        always {}
        maybe {
            billing_cycle_anchor: BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor = "billing_cycle_anchor",
            missing_payment_method: MissingPaymentMethod = "missing_payment_method",
        }
    }

    /// `subscription_item`.
    pub struct SubscriptionItem {
        const OBJECT = "subscription_item" in "object";
        always {
            id: String = "id",
        }
        maybe {
            billed_until: i64 = "billed_until",
            billing_thresholds: SubscriptionItemBillingThresholds = "billing_thresholds",
            created: i64 = "created",
            current_period_end: i64 = "current_period_end",
            current_period_start: i64 = "current_period_start",
            current_trial: SubscriptionItemCurrentTrial = "current_trial",
            discounts: Vec<Expandable> = "discounts",
            metadata: Map<String> = "metadata",
            plan: Box<Plan> = "plan",
            price: Box<Price> = "price",
            quantity: i64 = "quantity",
            subscription: String = "subscription",
            tax_rates: Vec<TaxRate> = "tax_rates",
        }
    }

    /// Such as `billing_thresholds` of [`SubscriptionItem`].
    pub struct SubscriptionItemBillingThresholds {
        always {}
        maybe {
            usage_gte: i64 = "usage_gte",
        }
    }

    /// Such as `current_trial` of [`SubscriptionItem`].
    pub struct SubscriptionItemCurrentTrial {
        always {}
        maybe {
            end_date: i64 = "end_date",
            start_date: i64 = "start_date",
            trial_offer: String = "trial_offer",
        }
    }

    /// `tax_id`.
    pub struct TaxId {
        const OBJECT = "tax_id" in "object";
        always {
            id: String = "id",
        }
        maybe {
            country: String = "country",
            created: i64 = "created",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            livemode: bool = "livemode",
            owner: TaxIdOwner = "owner",
            r#type: CheckoutSessionCustomerDetailsTaxIdType = "type",
            value: String = "value",
            verification: TaxIdVerification = "verification",
        }
    }

    /// Such as `owner` of [`TaxId`].
    pub struct TaxIdOwner {
        always {}
        maybe {
            account: Expandable = "account",
            application: Expandable = "application",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            r#type: TaxIdOwnerType = "type",
        }
    }

    /// Such as `verification` of [`TaxId`].
    pub struct TaxIdVerification {
        always {}
        maybe {
            status: TaxIdVerificationStatus = "status",
            verified_address: String = "verified_address",
            verified_name: String = "verified_name",
        }
    }

    /// `tax_rate`.
    pub struct TaxRate {
        const OBJECT = "tax_rate" in "object";
        always {
            id: String = "id",
        }
        maybe {
            active: bool = "active",
            country: String = "country",
            created: i64 = "created",
            description: String = "description",
            display_name: String = "display_name",
            effective_percentage: f64 = "effective_percentage",
            flat_amount: TaxRateFlatAmount = "flat_amount",
            inclusive: bool = "inclusive",
            jurisdiction: String = "jurisdiction",
            jurisdiction_level: TaxRateJurisdictionLevel = "jurisdiction_level",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            percentage: f64 = "percentage",
            rate_type: TaxRateRateType = "rate_type",
            state: String = "state",
            tax_type: TaxRateTaxType = "tax_type",
        }
    }

    /// Such as `flat_amount` of [`TaxRate`].
    pub struct TaxRateFlatAmount {
        always {}
        maybe {
            amount: i64 = "amount",
            currency: String = "currency",
        }
    }
}

webhook_payload::one_of! {
    /// One of several objects.
    pub enum CustomerSource by "object" {
        Account(Account) = "account",
        BankAccount(BankAccount) = "bank_account",
        Card(Card) = "card",
        Source(Source) = "source",
    }
    /// One of several objects.
    pub enum ExternalAccount by "object" {
        BankAccount(BankAccount) = "bank_account",
        Card(Card) = "card",
    }
}

webhook_payload::names! {
    /// `minority_owned_business_designation` of [`AccountBusinessProfile`].
    pub enum AccountBusinessProfileMinorityOwnedBusinessDesignation {
        LgbtqiOwnedBusiness = "lgbtqi_owned_business",
        MinorityOwnedBusiness = "minority_owned_business",
        NoneOfTheseApply = "none_of_these_apply",
        PreferNotToAnswer = "prefer_not_to_answer",
        WomenOwnedBusiness = "women_owned_business",
    }
    /// `business_type` of [`Account`].
    pub enum AccountBusinessType {
        Company = "company",
        GovernmentEntity = "government_entity",
        Individual = "individual",
        NonProfit = "non_profit",
    }
    /// `acss_debit_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesAcssDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `affirm_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesAffirmPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `afterpay_clearpay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesAfterpayClearpayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `alma_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesAlmaPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `amazon_pay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesAmazonPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `app_distribution` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesAppDistribution {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `au_becs_debit_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesAuBecsDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `bacs_debit_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesBacsDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `bancontact_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesBancontactPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `bank_transfer_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `billie_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesBilliePayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `bizum_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesBizumPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `blik_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesBlikPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `blik_recurring_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesBlikRecurringPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `boleto_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesBoletoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `card_issuing` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesCardIssuing {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `card_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesCardPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `cartes_bancaires_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesCartesBancairesPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `cashapp_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesCashappPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `crypto_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesCryptoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `eps_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesEpsPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `fpx_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesFpxPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `gb_bank_transfer_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesGbBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `giropay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesGiropayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `grabpay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesGrabpayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `ideal_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesIdealPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `india_international_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesIndiaInternationalPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `jcb_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesJcbPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `jp_bank_transfer_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesJpBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `kakao_pay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesKakaoPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `klarna_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesKlarnaPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `konbini_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesKonbiniPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `kr_card_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesKrCardPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `legacy_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesLegacyPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `link_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesLinkPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `mb_way_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesMbWayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `mobilepay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesMobilepayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `multibanco_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesMultibancoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `mx_bank_transfer_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesMxBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `naver_pay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesNaverPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `nz_bank_account_becs_debit_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesNzBankAccountBecsDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `oxxo_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesOxxoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `p24_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesP24Payments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `pay_by_bank_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesPayByBankPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `payco_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesPaycoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `paynow_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesPaynowPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `paypay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesPaypayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `payto_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesPaytoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `pix_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesPixPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `promptpay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesPromptpayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `revolut_pay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesRevolutPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `samsung_pay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesSamsungPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `satispay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesSatispayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `scalapay_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesScalapayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `sepa_bank_transfer_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesSepaBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `sepa_debit_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesSepaDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `sequra_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesSequraPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `sofort_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesSofortPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `sunbit_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesSunbitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `swish_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesSwishPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `tax_reporting_us_1099_k` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesTaxReportingUs1099K {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `tax_reporting_us_1099_misc` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesTaxReportingUs1099Misc {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `transfers` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesTransfers {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `treasury` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesTreasury {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `twint_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesTwintPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `upi_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesUpiPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `us_bank_account_ach_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesUsBankAccountAchPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `us_bank_transfer_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesUsBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `wero_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesWeroPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `zip_payments` of [`AccountCapabilities`].
    pub enum AccountCapabilitiesZipPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
    /// `ownership_exemption_reason` of [`AccountCompany`].
    pub enum AccountCompanyOwnershipExemptionReason {
        QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
        QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
    }
    /// `structure` of [`AccountCompany`].
    pub enum AccountCompanyStructure {
        FreeZoneEstablishment = "free_zone_establishment",
        FreeZoneLlc = "free_zone_llc",
        GovernmentInstrumentality = "government_instrumentality",
        GovernmentalUnit = "governmental_unit",
        IncorporatedNonProfit = "incorporated_non_profit",
        IncorporatedPartnership = "incorporated_partnership",
        LimitedLiabilityPartnership = "limited_liability_partnership",
        Llc = "llc",
        MultiMemberLlc = "multi_member_llc",
        PrivateCompany = "private_company",
        PrivateCorporation = "private_corporation",
        PrivatePartnership = "private_partnership",
        PublicCompany = "public_company",
        PublicCorporation = "public_corporation",
        PublicPartnership = "public_partnership",
        RegisteredCharity = "registered_charity",
        SingleMemberLlc = "single_member_llc",
        SoleEstablishment = "sole_establishment",
        SoleProprietorship = "sole_proprietorship",
        TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
        UnincorporatedAssociation = "unincorporated_association",
        UnincorporatedNonProfit = "unincorporated_non_profit",
        UnincorporatedPartnership = "unincorporated_partnership",
    }
    /// `payer` of [`AccountControllerFees`].
    pub enum AccountControllerFeesPayer {
        Account = "account",
        Application = "application",
        ApplicationCustom = "application_custom",
        ApplicationExpress = "application_express",
    }
    /// `payments` of [`AccountControllerLosses`].
    pub enum AccountControllerLossesPayments {
        Application = "application",
        Stripe = "stripe",
    }
    /// `requirement_collection` of [`AccountController`].
    pub enum AccountControllerRequirementCollection {
        Application = "application",
        Stripe = "stripe",
    }
    /// `type` of [`AccountControllerStripeDashboard`].
    pub enum AccountControllerStripeDashboardType {
        Express = "express",
        Full = "full",
        None = "none",
    }
    /// `type` of [`AccountController`].
    pub enum AccountControllerType {
        Account = "account",
        Application = "application",
    }
    /// `disabled_reason` of [`AccountFutureRequirements`], `disabled_reason` of [`AccountRequirements`].
    pub enum AccountFutureRequirementsDisabledReason {
        ActionRequiredRequestedCapabilities = "action_required.requested_capabilities",
        Listed = "listed",
        OtherKind = "other",
        PlatformPaused = "platform_paused",
        RejectedFraud = "rejected.fraud",
        RejectedIncompleteVerification = "rejected.incomplete_verification",
        RejectedListed = "rejected.listed",
        RejectedOther = "rejected.other",
        RejectedPlatformFraud = "rejected.platform_fraud",
        RejectedPlatformOther = "rejected.platform_other",
        RejectedPlatformTermsOfService = "rejected.platform_terms_of_service",
        RejectedTermsOfService = "rejected.terms_of_service",
        RequirementsPastDue = "requirements.past_due",
        RequirementsPendingVerification = "requirements.pending_verification",
        UnderReview = "under_review",
    }
    /// `account_holder_type` of [`ChargePaymentMethodDetailsAchDebit`], `account_holder_type` of [`ChargePaymentMethodDetailsFpx`], `account_holder_type` of [`ChargePaymentMethodDetailsUsBankAccount`].
    pub enum AccountHolderType {
        Company = "company",
        Individual = "individual",
    }
    /// `hosted_payment_method_save` of [`AccountSettingsInvoices`].
    pub enum AccountSettingsInvoicesHostedPaymentMethodSave {
        Always = "always",
        Never = "never",
        Offer = "offer",
    }
    /// `goods_type` of [`AccountSettingsPaypayPayments`].
    pub enum AccountSettingsPaypayPaymentsGoodsType {
        DigitalContent = "digital_content",
        OtherKind = "other",
    }
    /// `type` of [`AccountSettingsPaypayPaymentsSite`].
    pub enum AccountSettingsPaypayPaymentsSiteType {
        Accessible = "accessible",
        InDevelopment = "in_development",
        Restricted = "restricted",
    }
    /// `type` of [`Account`].
    pub enum AccountType {
        Custom = "custom",
        Express = "express",
        None = "none",
        Standard = "standard",
    }
    /// `allow_redisplay` of [`Card`], `allow_redisplay` of [`PaymentMethod`], `allow_redisplay` of [`Source`].
    pub enum AllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
    /// `allowed_payment_method_types` of [`PaymentIntent`], `allowed_payment_method_types` of [`SetupIntent`].
    pub enum AllowedPaymentMethodTypes {
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay",
        Alma = "alma",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Bizum = "bizum",
        Blik = "blik",
        BokuPromptpay = "boku_promptpay",
        Boleto = "boleto",
        CapchasePay = "capchase_pay",
        Card = "card",
        CardPresent = "card_present",
        Cashapp = "cashapp",
        CheckScan = "check_scan",
        ClickToPay = "click_to_pay",
        Crypto = "crypto",
        CustomerBalance = "customer_balance",
        DemoPay = "demo_pay",
        Duitnow = "duitnow",
        DummyAuthPush = "dummy_auth_push",
        DummyPassthroughCard = "dummy_passthrough_card",
        Edenred = "edenred",
        Eps = "eps",
        Fpx = "fpx",
        Gcash = "gcash",
        Getbalance = "getbalance",
        GiftCard = "gift_card",
        Giropay = "giropay",
        Gopay = "gopay",
        Grabpay = "grabpay",
        IdBankTransfer = "id_bank_transfer",
        Ideal = "ideal",
        InteracPresent = "interac_present",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Knet = "knet",
        Konbini = "konbini",
        KrCard = "kr_card",
        KrMarket = "kr_market",
        Kriya = "kriya",
        Link = "link",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Momo = "momo",
        Mondu = "mondu",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        Netbanking = "netbanking",
        NgBank = "ng_bank",
        NgBankTransfer = "ng_bank_transfer",
        NgCard = "ng_card",
        NgMarket = "ng_market",
        NgUssd = "ng_ussd",
        NgWallet = "ng_wallet",
        NzBankAccount = "nz_bank_account",
        Octopus = "octopus",
        Oxxo = "oxxo",
        P24 = "p24",
        PaperCheck = "paper_check",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Paypay = "paypay",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        Qris = "qris",
        Rechnung = "rechnung",
        RevolutPay = "revolut_pay",
        SamsungPay = "samsung_pay",
        Satispay = "satispay",
        Scalapay = "scalapay",
        SepaDebit = "sepa_debit",
        Sequra = "sequra",
        ShopPay = "shop_pay",
        Shopeepay = "shopeepay",
        Sofort = "sofort",
        SouthKoreaMarket = "south_korea_market",
        StripeBalance = "stripe_balance",
        Sunbit = "sunbit",
        Swish = "swish",
        Tamara = "tamara",
        TestPay = "test_pay",
        TouchNGo = "touch_n_go",
        Truemoney = "truemoney",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        UsCashVoucher = "us_cash_voucher",
        Vipps = "vipps",
        WechatPay = "wechat_pay",
        Wero = "wero",
        Zip = "zip",
    }
    /// `amount_includes_iof` of [`CheckoutSessionPaymentMethodOptionsPix`], `amount_includes_iof` of [`InvoicePaymentSettingsPaymentMethodOptionsPix`], `amount_includes_iof` of [`MandatePaymentMethodDetailsPix`].
    pub enum AmountIncludesIof {
        Always = "always",
        Never = "never",
    }
    /// `amount_type` of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`], `amount_type` of [`MandatePaymentMethodDetailsPayto`], `amount_type` of [`MandatePaymentMethodDetailsPix`].
    pub enum AmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
    /// `allow_redirects` of [`AutomaticPaymentMethods`].
    pub enum AutomaticPaymentMethodsAllowRedirects {
        Always = "always",
        Never = "never",
    }
    /// `available_payout_methods` of [`BankAccount`], `available_payout_methods` of [`Card`].
    pub enum AvailablePayoutMethods {
        Instant = "instant",
        Standard = "standard",
    }
    /// `status` of [`BalanceSettingsPaymentsPayouts`], `status` of [`ChargePaymentMethodDetailsCardExtendedAuthorization`].
    pub enum BalanceSettingsPaymentsPayoutsStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
    /// `balance_type` of [`BalanceTransaction`].
    pub enum BalanceTransactionBalanceType {
        Issuing = "issuing",
        Payments = "payments",
        RefundAndDisputePrefunding = "refund_and_dispute_prefunding",
        RiskReserved = "risk_reserved",
    }
    /// `type` of [`BalanceTransaction`].
    pub enum BalanceTransactionType {
        Adjustment = "adjustment",
        Advance = "advance",
        AdvanceFunding = "advance_funding",
        AnticipationRepayment = "anticipation_repayment",
        ApplicationFee = "application_fee",
        ApplicationFeeRefund = "application_fee_refund",
        Charge = "charge",
        ClimateOrderPurchase = "climate_order_purchase",
        ClimateOrderRefund = "climate_order_refund",
        ConnectCollectionTransfer = "connect_collection_transfer",
        Contribution = "contribution",
        FeeCreditFunding = "fee_credit_funding",
        InboundTransfer = "inbound_transfer",
        InboundTransferReversal = "inbound_transfer_reversal",
        IssuingAuthorizationHold = "issuing_authorization_hold",
        IssuingAuthorizationRelease = "issuing_authorization_release",
        IssuingDispute = "issuing_dispute",
        IssuingDisputeProvisionalCredit = "issuing_dispute_provisional_credit",
        IssuingDisputeProvisionalCreditReversal = "issuing_dispute_provisional_credit_reversal",
        IssuingTransaction = "issuing_transaction",
        ObligationOutbound = "obligation_outbound",
        ObligationReversalInbound = "obligation_reversal_inbound",
        Payment = "payment",
        PaymentFailureRefund = "payment_failure_refund",
        PaymentNetworkReserveHold = "payment_network_reserve_hold",
        PaymentNetworkReserveRelease = "payment_network_reserve_release",
        PaymentRefund = "payment_refund",
        PaymentReversal = "payment_reversal",
        PaymentUnreconciled = "payment_unreconciled",
        Payout = "payout",
        PayoutCancel = "payout_cancel",
        PayoutFailure = "payout_failure",
        PayoutMinimumBalanceHold = "payout_minimum_balance_hold",
        PayoutMinimumBalanceRelease = "payout_minimum_balance_release",
        Refund = "refund",
        RefundFailure = "refund_failure",
        ReserveHold = "reserve_hold",
        ReserveRelease = "reserve_release",
        ReserveTransaction = "reserve_transaction",
        ReservedFunds = "reserved_funds",
        StripeBalancePaymentDebit = "stripe_balance_payment_debit",
        StripeBalancePaymentDebitReversal = "stripe_balance_payment_debit_reversal",
        StripeFee = "stripe_fee",
        StripeFxFee = "stripe_fx_fee",
        TaxFee = "tax_fee",
        TaxFund = "tax_fund",
        Topup = "topup",
        TopupReversal = "topup_reversal",
        Transfer = "transfer",
        TransferCancel = "transfer_cancel",
        TransferFailure = "transfer_failure",
        TransferRefund = "transfer_refund",
    }
    /// `account_type` of [`ChargePaymentMethodDetailsUsBankAccount`], `account_type` of [`PaymentMethodUsBankAccount`], `account_type` of [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount`].
    pub enum BankAccountType {
        Checking = "checking",
        Savings = "savings",
    }
    /// `bic` of [`ChargePaymentMethodDetailsIdeal`], `bic` of [`PaymentMethodIdeal`].
    pub enum Bic {
        Abnanl2a = "ABNANL2A",
        Adybnl2a = "ADYBNL2A",
        Asnbnl21 = "ASNBNL21",
        Bitsnl2a = "BITSNL2A",
        Bunqnl2a = "BUNQNL2A",
        Buutnl2a = "BUUTNL2A",
        Fnomnl22 = "FNOMNL22",
        Fvlbnl22 = "FVLBNL22",
        Handnl2a = "HANDNL2A",
        Ingbnl2a = "INGBNL2A",
        Knabnl2h = "KNABNL2H",
        Mllenl2a = "MLLENL2A",
        Moyonl21 = "MOYONL21",
        Nnbanl2g = "NNBANL2G",
        Ntsbdeb1 = "NTSBDEB1",
        Rabonl2u = "RABONL2U",
        Rbrbnl21 = "RBRBNL21",
        Revoie23 = "REVOIE23",
        Revolt21 = "REVOLT21",
        Snsbnl2a = "SNSBNL2A",
        Trionl2u = "TRIONL2U",
    }
    /// `status` of [`BillingMeter`], `status` of [`FinancialConnectionsAuthorization`].
    pub enum BillingMeterStatus {
        Active = "active",
        Inactive = "inactive",
    }
    /// `proration_discounts` of [`BillingModeFlexible`].
    pub enum BillingModeFlexibleProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }
    /// `interval` of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption`], `interval` of [`Plan`], `interval` of [`PriceRecurring`].
    pub enum BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
    /// `billing_cycle_anchor` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`], `billing_cycle_anchor` of [`SubscriptionTrialSettingsEndBehavior`].
    pub enum BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor {
        Now = "now",
        Unchanged = "unchanged",
    }
    /// `billing_scheme` of [`Plan`], `billing_scheme` of [`Price`].
    pub enum BillingScheme {
        PerUnit = "per_unit",
        Tiered = "tiered",
    }
    /// `brand` of [`ChargePaymentMethodDetailsKrCard`], `brand` of [`PaymentMethodKrCard`].
    pub enum Brand {
        Bc = "bc",
        Citi = "citi",
        Hana = "hana",
        Hyundai = "hyundai",
        Jeju = "jeju",
        Jeonbuk = "jeonbuk",
        Kakaobank = "kakaobank",
        Kbank = "kbank",
        Kdbbank = "kdbbank",
        Kookmin = "kookmin",
        Kwangju = "kwangju",
        Lotte = "lotte",
        Mg = "mg",
        Nh = "nh",
        Post = "post",
        Samsung = "samsung",
        Savingsbank = "savingsbank",
        Shinhan = "shinhan",
        Shinhyup = "shinhyup",
        Suhyup = "suhyup",
        Tossbank = "tossbank",
        Woori = "woori",
    }
    /// `interval` of [`CardInstallmentsPlan`], `interval` of [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan`].
    pub enum CardInstallmentsPlanInterval {
        Month = "month",
    }
    /// `type` of [`CardInstallmentsPlan`], `type` of [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan`].
    pub enum CardInstallmentsPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
    /// `type` of [`CardPresentOffline`].
    pub enum CardPresentOfflineType {
        Deferred = "deferred",
    }
    /// `type` of [`CardPresentWallet`].
    pub enum CardPresentWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
        Unknown = "unknown",
    }
    /// `preferred_language` of [`ChargePaymentMethodDetailsBancontact`], `preferred_language` of [`PaymentSettingsPaymentMethodOptionsBancontact`], `preferred_language` of [`PaymentIntentPaymentMethodOptionsBancontact`].
    pub enum ChargePaymentMethodDetailsBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }
    /// `type` of [`ChargePaymentMethodDetailsCardWallet`], `type` of [`PaymentMethodCardWallet`].
    pub enum ChargePaymentMethodDetailsCardWalletType {
        AmexExpressCheckout = "amex_express_checkout",
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        Link = "link",
        Masterpass = "masterpass",
        SamsungPay = "samsung_pay",
        VisaCheckout = "visa_checkout",
    }
    /// `bank` of [`ChargePaymentMethodDetailsEps`], `bank` of [`PaymentMethodEps`].
    pub enum ChargePaymentMethodDetailsEpsBank {
        ArzteUndApothekerBank = "arzte_und_apotheker_bank",
        AustrianAnadiBankAg = "austrian_anadi_bank_ag",
        BankAustria = "bank_austria",
        BankhausCarlSpangler = "bankhaus_carl_spangler",
        BankhausSchelhammerUndSchatteraAg = "bankhaus_schelhammer_und_schattera_ag",
        BawagPskAg = "bawag_psk_ag",
        BksBankAg = "bks_bank_ag",
        BrullKallmusBankAg = "brull_kallmus_bank_ag",
        BtvVierLanderBank = "btv_vier_lander_bank",
        CapitalBankGraweGruppeAg = "capital_bank_grawe_gruppe_ag",
        DeutscheBankAg = "deutsche_bank_ag",
        Dolomitenbank = "dolomitenbank",
        EasybankAg = "easybank_ag",
        ErsteBankUndSparkassen = "erste_bank_und_sparkassen",
        HypoAlpeadriabankInternationalAg = "hypo_alpeadriabank_international_ag",
        HypoBankBurgenlandAktiengesellschaft = "hypo_bank_burgenland_aktiengesellschaft",
        HypoNoeLbFurNiederosterreichUWien = "hypo_noe_lb_fur_niederosterreich_u_wien",
        HypoOberosterreichSalzburgSteiermark = "hypo_oberosterreich_salzburg_steiermark",
        HypoTirolBankAg = "hypo_tirol_bank_ag",
        HypoVorarlbergBankAg = "hypo_vorarlberg_bank_ag",
        MarchfelderBank = "marchfelder_bank",
        OberbankAg = "oberbank_ag",
        RaiffeisenBankengruppeOsterreich = "raiffeisen_bankengruppe_osterreich",
        SchoellerbankAg = "schoellerbank_ag",
        SpardaBankWien = "sparda_bank_wien",
        VolksbankGruppe = "volksbank_gruppe",
        VolkskreditbankAg = "volkskreditbank_ag",
        VrBankBraunau = "vr_bank_braunau",
    }
    /// `bank` of [`ChargePaymentMethodDetailsFpx`], `bank` of [`PaymentMethodFpx`].
    pub enum ChargePaymentMethodDetailsFpxBank {
        AffinBank = "affin_bank",
        Agrobank = "agrobank",
        AllianceBank = "alliance_bank",
        Ambank = "ambank",
        BankIslam = "bank_islam",
        BankMuamalat = "bank_muamalat",
        BankOfChina = "bank_of_china",
        BankRakyat = "bank_rakyat",
        BnpParibas = "bnp_paribas",
        Bsn = "bsn",
        Cimb = "cimb",
        Citibank = "citibank",
        DeutscheBank = "deutsche_bank",
        HongLeongBank = "hong_leong_bank",
        Hsbc = "hsbc",
        Kfh = "kfh",
        Maybank2e = "maybank2e",
        Maybank2u = "maybank2u",
        MbsbBank = "mbsb_bank",
        Ocbc = "ocbc",
        PbEnterprise = "pb_enterprise",
        PublicBank = "public_bank",
        Rhb = "rhb",
        StandardChartered = "standard_chartered",
        Uob = "uob",
    }
    /// `bank` of [`ChargePaymentMethodDetailsIdeal`], `bank` of [`PaymentMethodIdeal`].
    pub enum ChargePaymentMethodDetailsIdealBank {
        AbnAmro = "abn_amro",
        Adyen = "adyen",
        AsnBank = "asn_bank",
        Bunq = "bunq",
        Buut = "buut",
        Finom = "finom",
        Handelsbanken = "handelsbanken",
        Ing = "ing",
        Knab = "knab",
        Mollie = "mollie",
        Moneyou = "moneyou",
        N26 = "n26",
        Nn = "nn",
        Rabobank = "rabobank",
        Regiobank = "regiobank",
        Revolut = "revolut",
        SnsBank = "sns_bank",
        TriodosBank = "triodos_bank",
        VanLanschot = "van_lanschot",
        Yoursafe = "yoursafe",
    }
    /// `bank` of [`ChargePaymentMethodDetailsP24`], `bank` of [`PaymentMethodP24`].
    pub enum ChargePaymentMethodDetailsP24Bank {
        AliorBank = "alior_bank",
        BankMillennium = "bank_millennium",
        BankNowyBfgSa = "bank_nowy_bfg_sa",
        BankPekaoSa = "bank_pekao_sa",
        BankiSpbdzielcze = "banki_spbdzielcze",
        Blik = "blik",
        BnpParibas = "bnp_paribas",
        Boz = "boz",
        CitiHandlowy = "citi_handlowy",
        CreditAgricole = "credit_agricole",
        Envelobank = "envelobank",
        EtransferPocztowy24 = "etransfer_pocztowy24",
        GetinBank = "getin_bank",
        Ideabank = "ideabank",
        Ing = "ing",
        Inteligo = "inteligo",
        MbankMtransfer = "mbank_mtransfer",
        NestPrzelew = "nest_przelew",
        NoblePay = "noble_pay",
        PbacZIpko = "pbac_z_ipko",
        PlusBank = "plus_bank",
        SantanderPrzelew24 = "santander_przelew24",
        TmobileUsbugiBankowe = "tmobile_usbugi_bankowe",
        ToyotaBank = "toyota_bank",
        Velobank = "velobank",
        VolkswagenBank = "volkswagen_bank",
    }
    /// `preferred_language` of [`ChargePaymentMethodDetailsSofort`], `preferred_language` of [`PaymentIntentPaymentMethodOptionsSofort`].
    pub enum ChargePaymentMethodDetailsSofortPreferredLanguage {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Nl = "nl",
        Pl = "pl",
    }
    /// `status` of [`Charge`], `status` of [`FinancialConnectionsAccountBalanceRefresh`], `status` of [`FinancialConnectionsAccountOwnershipRefresh`].
    pub enum ChargeStatus {
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }
    /// `type` of [`CheckoutSessionCustomerDetailsTaxId`], `type` of [`InvoiceCustomerTaxId`], `type` of [`TaxId`].
    pub enum CheckoutSessionCustomerDetailsTaxIdType {
        AdNrt = "ad_nrt",
        AeTrn = "ae_trn",
        AlTin = "al_tin",
        AmTin = "am_tin",
        AoTin = "ao_tin",
        ArCuit = "ar_cuit",
        AuAbn = "au_abn",
        AuAcn = "au_acn",
        AuArn = "au_arn",
        AuWpn = "au_wpn",
        AwTin = "aw_tin",
        AzTin = "az_tin",
        BaTin = "ba_tin",
        BbTin = "bb_tin",
        BdBin = "bd_bin",
        BfIfu = "bf_ifu",
        BgUic = "bg_uic",
        BhVat = "bh_vat",
        BjIfu = "bj_ifu",
        BoTin = "bo_tin",
        BrCnpj = "br_cnpj",
        BrCpf = "br_cpf",
        BsTin = "bs_tin",
        BwVat = "bw_vat",
        ByTin = "by_tin",
        CaBn = "ca_bn",
        CaGstHst = "ca_gst_hst",
        CaPstBc = "ca_pst_bc",
        CaPstMb = "ca_pst_mb",
        CaPstSk = "ca_pst_sk",
        CaQst = "ca_qst",
        CdNif = "cd_nif",
        ChUid = "ch_uid",
        ChVat = "ch_vat",
        CiVat = "ci_vat",
        ClTin = "cl_tin",
        CmNiu = "cm_niu",
        CnTin = "cn_tin",
        CoNit = "co_nit",
        CrTin = "cr_tin",
        CvNif = "cv_nif",
        CzDic = "cz_dic",
        DeStn = "de_stn",
        DoRcn = "do_rcn",
        EcRuc = "ec_ruc",
        EgTin = "eg_tin",
        EsCif = "es_cif",
        EtTin = "et_tin",
        EuOssVat = "eu_oss_vat",
        EuVat = "eu_vat",
        FoVat = "fo_vat",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        FrSpi = "fr_spi",
        GbVat = "gb_vat",
        GeVat = "ge_vat",
        GhTin = "gh_tin",
        GiTin = "gi_tin",
        GnNif = "gn_nif",
        HkBr = "hk_br",
        HrOib = "hr_oib",
        HuTin = "hu_tin",
        IcNif = "ic_nif",
        IdNpwp = "id_npwp",
        IlVat = "il_vat",
        InGst = "in_gst",
        IsKt = "is_kt",
        IsVat = "is_vat",
        ItCf = "it_cf",
        JpCn = "jp_cn",
        JpRn = "jp_rn",
        JpTrn = "jp_trn",
        KePin = "ke_pin",
        KgTin = "kg_tin",
        KhTin = "kh_tin",
        KrBrn = "kr_brn",
        KzBin = "kz_bin",
        LaTin = "la_tin",
        LiUid = "li_uid",
        LiVat = "li_vat",
        LkVat = "lk_vat",
        MaVat = "ma_vat",
        MdCf = "md_cf",
        MdVat = "md_vat",
        MePib = "me_pib",
        MkVat = "mk_vat",
        MrNif = "mr_nif",
        MuVat = "mu_vat",
        MxRfc = "mx_rfc",
        MyFrp = "my_frp",
        MyItn = "my_itn",
        MySst = "my_sst",
        MzNuit = "mz_nuit",
        NgTin = "ng_tin",
        NoVat = "no_vat",
        NoVoec = "no_voec",
        NpPan = "np_pan",
        NzBn = "nz_bn",
        NzGst = "nz_gst",
        OmVat = "om_vat",
        PeRuc = "pe_ruc",
        PhTin = "ph_tin",
        PlNip = "pl_nip",
        PtNif = "pt_nif",
        PyRuc = "py_ruc",
        RoTin = "ro_tin",
        RsPib = "rs_pib",
        RuInn = "ru_inn",
        RuKpp = "ru_kpp",
        SaVat = "sa_vat",
        SgGst = "sg_gst",
        SgUen = "sg_uen",
        SiTin = "si_tin",
        SmCoe = "sm_coe",
        SnNinea = "sn_ninea",
        SrFin = "sr_fin",
        SvNit = "sv_nit",
        ThVat = "th_vat",
        TjTin = "tj_tin",
        TrTin = "tr_tin",
        TtBir = "tt_bir",
        TtVat = "tt_vat",
        TwVat = "tw_vat",
        TzVat = "tz_vat",
        UaVat = "ua_vat",
        UgTin = "ug_tin",
        Unknown = "unknown",
        UsEin = "us_ein",
        UyRuc = "uy_ruc",
        UzTin = "uz_tin",
        UzVat = "uz_vat",
        VeRif = "ve_rif",
        VnTin = "vn_tin",
        ZaVat = "za_vat",
        ZmTin = "zm_tin",
        ZwTin = "zw_tin",
    }
    /// `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsAcssDebit`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsCard`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsKlarna`].
    pub enum CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }
    /// `capture_method` of [`CheckoutSessionPaymentMethodOptionsAffirm`], `capture_method` of [`CheckoutSessionPaymentMethodOptionsAfterpayClearpay`], `capture_method` of [`CheckoutSessionPaymentMethodOptionsBillie`].
    pub enum CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod {
        Manual = "manual",
    }
    /// `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsAffirm`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsAfterpayClearpay`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsAlipay`].
    pub enum CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage {
        None = "none",
    }
    /// `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsBancontact`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsLink`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsPayto`].
    pub enum CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
    }
    /// `code` of [`InvoiceLastFinalizationError`], `code` of [`PaymentIntentLastPaymentError`], `code` of [`SetupIntentLastSetupError`].
    pub enum Code {
        AccountClosed = "account_closed",
        AccountCountryInvalidAddress = "account_country_invalid_address",
        AccountErrorCountryChangeRequiresAdditionalSteps = "account_error_country_change_requires_additional_steps",
        AccountInformationMismatch = "account_information_mismatch",
        AccountInvalid = "account_invalid",
        AccountNumberInvalid = "account_number_invalid",
        AccountTokenRequiredForV2Account = "account_token_required_for_v2_account",
        AcssDebitSessionIncomplete = "acss_debit_session_incomplete",
        ActionBlocked = "action_blocked",
        AlipayUpgradeRequired = "alipay_upgrade_required",
        AmountTooLarge = "amount_too_large",
        AmountTooSmall = "amount_too_small",
        AnomalousMoneyMovementRequest = "anomalous_money_movement_request",
        ApiKeyExpired = "api_key_expired",
        ApplicationFeesNotAllowed = "application_fees_not_allowed",
        ApprovalRequired = "approval_required",
        AuthenticationFailure = "authentication_failure",
        AuthenticationRequired = "authentication_required",
        BalanceInsufficient = "balance_insufficient",
        BalanceInvalidParameter = "balance_invalid_parameter",
        BankAccountBadRoutingNumbers = "bank_account_bad_routing_numbers",
        BankAccountDeclined = "bank_account_declined",
        BankAccountExists = "bank_account_exists",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        BankAccountUnverified = "bank_account_unverified",
        BankAccountVerificationFailed = "bank_account_verification_failed",
        BillingInvalidMandate = "billing_invalid_mandate",
        BitcoinUpgradeRequired = "bitcoin_upgrade_required",
        CapabilityNotActive = "capability_not_active",
        CaptureChargeAuthorizationExpired = "capture_charge_authorization_expired",
        CaptureUnauthorizedPayment = "capture_unauthorized_payment",
        CardDeclineRateLimitExceeded = "card_decline_rate_limit_exceeded",
        CardDeclined = "card_declined",
        CardholderPhoneNumberRequired = "cardholder_phone_number_required",
        ChargeAlreadyCaptured = "charge_already_captured",
        ChargeAlreadyRefunded = "charge_already_refunded",
        ChargeDisputed = "charge_disputed",
        ChargeExceedsSourceLimit = "charge_exceeds_source_limit",
        ChargeExceedsTransactionLimit = "charge_exceeds_transaction_limit",
        ChargeExpiredForCapture = "charge_expired_for_capture",
        ChargeInvalidParameter = "charge_invalid_parameter",
        ChargeNotRefundable = "charge_not_refundable",
        ClearingCodeUnsupported = "clearing_code_unsupported",
        CountryCodeInvalid = "country_code_invalid",
        CountryUnsupported = "country_unsupported",
        CouponExpired = "coupon_expired",
        CustomerMaxPaymentMethods = "customer_max_payment_methods",
        CustomerMaxSubscriptions = "customer_max_subscriptions",
        CustomerSessionExpired = "customer_session_expired",
        CustomerTaxLocationInvalid = "customer_tax_location_invalid",
        DebitNotAuthorized = "debit_not_authorized",
        DisputeEvidencePageLimitExceeded = "dispute_evidence_page_limit_exceeded",
        EmailInvalid = "email_invalid",
        ExpiredCard = "expired_card",
        ExpiredPaymentMethod = "expired_payment_method",
        FailedTaxCalculation = "failed_tax_calculation",
        FinancialAccountBalanceDoesNotSupportCurrency = "financial_account_balance_does_not_support_currency",
        FinancialAccountCapabilityNotEnabled = "financial_account_capability_not_enabled",
        FinancialAccountCapabilityRestricted = "financial_account_capability_restricted",
        FinancialConnectionsAccountInactive = "financial_connections_account_inactive",
        FinancialConnectionsAccountPendingAccountNumbers = "financial_connections_account_pending_account_numbers",
        FinancialConnectionsAccountUnavailableAccountNumbers = "financial_connections_account_unavailable_account_numbers",
        FinancialConnectionsConsentLocaleInvalid = "financial_connections_consent_locale_invalid",
        FinancialConnectionsConsentLocaleUnsupported = "financial_connections_consent_locale_unsupported",
        FinancialConnectionsNoSuccessfulTransactionRefresh = "financial_connections_no_successful_transaction_refresh",
        ForwardingApiInactive = "forwarding_api_inactive",
        ForwardingApiInvalidParameter = "forwarding_api_invalid_parameter",
        ForwardingApiRetryableUpstreamError = "forwarding_api_retryable_upstream_error",
        ForwardingApiUpstreamConnectionError = "forwarding_api_upstream_connection_error",
        ForwardingApiUpstreamConnectionTimeout = "forwarding_api_upstream_connection_timeout",
        ForwardingApiUpstreamError = "forwarding_api_upstream_error",
        IdempotencyKeyInUse = "idempotency_key_in_use",
        IncorrectAddress = "incorrect_address",
        IncorrectCvc = "incorrect_cvc",
        IncorrectNumber = "incorrect_number",
        IncorrectPostalCode = "incorrect_postal_code",
        IncorrectZip = "incorrect_zip",
        IndiaRecurringPaymentMandateCanceled = "india_recurring_payment_mandate_canceled",
        InstantPayoutsConfigDisabled = "instant_payouts_config_disabled",
        InstantPayoutsCurrencyDisabled = "instant_payouts_currency_disabled",
        InstantPayoutsLimitExceeded = "instant_payouts_limit_exceeded",
        InstantPayoutsUnsupported = "instant_payouts_unsupported",
        InsufficientFunds = "insufficient_funds",
        IntentInvalidState = "intent_invalid_state",
        IntentVerificationMethodMissing = "intent_verification_method_missing",
        InvalidCanceledSubscriptionFields = "invalid_canceled_subscription_fields",
        InvalidCardType = "invalid_card_type",
        InvalidCharacters = "invalid_characters",
        InvalidChargeAmount = "invalid_charge_amount",
        InvalidCvc = "invalid_cvc",
        InvalidExpiryMonth = "invalid_expiry_month",
        InvalidExpiryYear = "invalid_expiry_year",
        InvalidMandateReferencePrefixFormat = "invalid_mandate_reference_prefix_format",
        InvalidNumber = "invalid_number",
        InvalidSourceUsage = "invalid_source_usage",
        InvalidTaxLocation = "invalid_tax_location",
        InvoiceNoCustomerLineItems = "invoice_no_customer_line_items",
        InvoiceNoPaymentMethodTypes = "invoice_no_payment_method_types",
        InvoiceNoSubscriptionLineItems = "invoice_no_subscription_line_items",
        InvoiceNotEditable = "invoice_not_editable",
        InvoiceOnBehalfOfNotEditable = "invoice_on_behalf_of_not_editable",
        InvoicePaymentIntentRequiresAction = "invoice_payment_intent_requires_action",
        InvoiceUpcomingNone = "invoice_upcoming_none",
        LivemodeMismatch = "livemode_mismatch",
        LockTimeout = "lock_timeout",
        Missing = "missing",
        NoAccount = "no_account",
        NotAllowedOnStandardAccount = "not_allowed_on_standard_account",
        OutOfInventory = "out_of_inventory",
        OwnershipDeclarationNotAllowed = "ownership_declaration_not_allowed",
        ParameterInvalidEmpty = "parameter_invalid_empty",
        ParameterInvalidInteger = "parameter_invalid_integer",
        ParameterInvalidStringBlank = "parameter_invalid_string_blank",
        ParameterInvalidStringEmpty = "parameter_invalid_string_empty",
        ParameterMissing = "parameter_missing",
        ParameterUnknown = "parameter_unknown",
        ParametersExclusive = "parameters_exclusive",
        PaymentEvaluationOnApiVersionNotSupported = "payment_evaluation_on_api_version_not_supported",
        PaymentIntentActionRequired = "payment_intent_action_required",
        PaymentIntentAuthenticationFailure = "payment_intent_authentication_failure",
        PaymentIntentIncompatiblePaymentMethod = "payment_intent_incompatible_payment_method",
        PaymentIntentInvalidParameter = "payment_intent_invalid_parameter",
        PaymentIntentKonbiniRejectedConfirmationNumber = "payment_intent_konbini_rejected_confirmation_number",
        PaymentIntentMandateInvalid = "payment_intent_mandate_invalid",
        PaymentIntentPaymentAttemptExpired = "payment_intent_payment_attempt_expired",
        PaymentIntentPaymentAttemptFailed = "payment_intent_payment_attempt_failed",
        PaymentIntentRateLimitExceeded = "payment_intent_rate_limit_exceeded",
        PaymentIntentUnexpectedState = "payment_intent_unexpected_state",
        PaymentMethodBankAccountAlreadyVerified = "payment_method_bank_account_already_verified",
        PaymentMethodBankAccountBlocked = "payment_method_bank_account_blocked",
        PaymentMethodBillingDetailsAddressMissing = "payment_method_billing_details_address_missing",
        PaymentMethodConfigurationFailures = "payment_method_configuration_failures",
        PaymentMethodCurrencyMismatch = "payment_method_currency_mismatch",
        PaymentMethodCustomerDecline = "payment_method_customer_decline",
        PaymentMethodInvalidParameter = "payment_method_invalid_parameter",
        PaymentMethodInvalidParameterTestmode = "payment_method_invalid_parameter_testmode",
        PaymentMethodMicrodepositFailed = "payment_method_microdeposit_failed",
        PaymentMethodMicrodepositProcessingError = "payment_method_microdeposit_processing_error",
        PaymentMethodMicrodepositVerificationAmountsInvalid = "payment_method_microdeposit_verification_amounts_invalid",
        PaymentMethodMicrodepositVerificationAmountsMismatch = "payment_method_microdeposit_verification_amounts_mismatch",
        PaymentMethodMicrodepositVerificationAttemptsExceeded = "payment_method_microdeposit_verification_attempts_exceeded",
        PaymentMethodMicrodepositVerificationDescriptorCodeMismatch = "payment_method_microdeposit_verification_descriptor_code_mismatch",
        PaymentMethodMicrodepositVerificationTimeout = "payment_method_microdeposit_verification_timeout",
        PaymentMethodNotAvailable = "payment_method_not_available",
        PaymentMethodProviderDecline = "payment_method_provider_decline",
        PaymentMethodProviderTimeout = "payment_method_provider_timeout",
        PaymentMethodRestricted = "payment_method_restricted",
        PaymentMethodUnactivated = "payment_method_unactivated",
        PaymentMethodUnexpectedState = "payment_method_unexpected_state",
        PaymentMethodUnsupportedType = "payment_method_unsupported_type",
        PayoutReconciliationNotReady = "payout_reconciliation_not_ready",
        PayoutsLimitExceeded = "payouts_limit_exceeded",
        PayoutsNotAllowed = "payouts_not_allowed",
        PlatformAccountRequired = "platform_account_required",
        PlatformApiKeyExpired = "platform_api_key_expired",
        PostalCodeInvalid = "postal_code_invalid",
        ProcessingError = "processing_error",
        ProductInactive = "product_inactive",
        ProgressiveOnboardingLimitExceeded = "progressive_onboarding_limit_exceeded",
        RateLimit = "rate_limit",
        ReferToCustomer = "refer_to_customer",
        RefundDisputedPayment = "refund_disputed_payment",
        RequestBlocked = "request_blocked",
        ResourceAlreadyExists = "resource_already_exists",
        ResourceMissing = "resource_missing",
        ReturnIntentAlreadyProcessed = "return_intent_already_processed",
        RoutingNumberInvalid = "routing_number_invalid",
        SecretKeyRequired = "secret_key_required",
        SepaUnsupportedAccount = "sepa_unsupported_account",
        ServicePeriodCouponWithMeteredTieredItemUnsupported = "service_period_coupon_with_metered_tiered_item_unsupported",
        SetupAttemptFailed = "setup_attempt_failed",
        SetupIntentAuthenticationFailure = "setup_intent_authentication_failure",
        SetupIntentInvalidParameter = "setup_intent_invalid_parameter",
        SetupIntentMandateInvalid = "setup_intent_mandate_invalid",
        SetupIntentMobileWalletUnsupported = "setup_intent_mobile_wallet_unsupported",
        SetupIntentSetupAttemptExpired = "setup_intent_setup_attempt_expired",
        SetupIntentUnexpectedState = "setup_intent_unexpected_state",
        ShippingAddressInvalid = "shipping_address_invalid",
        ShippingCalculationFailed = "shipping_calculation_failed",
        SiretInvalid = "siret_invalid",
        SkuInactive = "sku_inactive",
        SmartDisputesNotAvailable = "smart_disputes_not_available",
        StateUnsupported = "state_unsupported",
        StatusTransitionInvalid = "status_transition_invalid",
        StorerCapabilityMissing = "storer_capability_missing",
        StorerCapabilityNotActive = "storer_capability_not_active",
        StripeTaxInactive = "stripe_tax_inactive",
        SubscriptionUpdateTrialAfterBillingCycleAnchor = "subscription_update_trial_after_billing_cycle_anchor",
        TaxIdInvalid = "tax_id_invalid",
        TaxIdProhibited = "tax_id_prohibited",
        TaxesCalculationFailed = "taxes_calculation_failed",
        TerminalLocationCountryUnsupported = "terminal_location_country_unsupported",
        TerminalReaderBusy = "terminal_reader_busy",
        TerminalReaderHardwareFault = "terminal_reader_hardware_fault",
        TerminalReaderInvalidLocationForActivation = "terminal_reader_invalid_location_for_activation",
        TerminalReaderInvalidLocationForPayment = "terminal_reader_invalid_location_for_payment",
        TerminalReaderOffline = "terminal_reader_offline",
        TerminalReaderTimeout = "terminal_reader_timeout",
        TestmodeChargesOnly = "testmode_charges_only",
        ThreeDSecureAuthenticationNotSupported = "three_d_secure_authentication_not_supported",
        ThreeDSecureAuthenticationUpstreamError = "three_d_secure_authentication_upstream_error",
        TlsVersionUnsupported = "tls_version_unsupported",
        TokenAlreadyUsed = "token_already_used",
        TokenCardNetworkInvalid = "token_card_network_invalid",
        TokenInUse = "token_in_use",
        TransferSourceBalanceParametersMismatch = "transfer_source_balance_parameters_mismatch",
        TransfersNotAllowed = "transfers_not_allowed",
        UrlInvalid = "url_invalid",
    }
    /// `currency` of [`CheckoutSessionPaymentMethodOptionsAcssDebit`], `currency` of [`SetupIntentPaymentMethodOptionsAcssDebit`].
    pub enum Currency {
        Cad = "cad",
        Usd = "usd",
    }
    /// `funding_type` of [`PaymentSettingsPaymentMethodOptionsCustomerBalance`], `funding_type` of [`PaymentMethodOptionsCustomerBalance`].
    pub enum CustomerBalanceFundingType {
        BankTransfer = "bank_transfer",
    }
    /// `type` of [`CustomerCashBalanceTransactionFundedBankTransfer`], `type` of [`PaymentIntentNextActionDisplayBankTransferInstructions`], `type` of [`PaymentMethodOptionsCustomerBalanceBankTransfer`].
    pub enum CustomerCashBalanceTransactionFundedBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }
    /// `default_for` of [`MandatePaymentMethodDetailsAcssDebit`], `default_for` of [`PaymentMethodOptionsAcssDebitMandateOptions`].
    pub enum DefaultFor {
        Invoice = "invoice",
        Subscription = "subscription",
    }
    /// `type` of [`DiscountSource`], `type` of [`PromotionCodePromotion`].
    pub enum DiscountSourceType {
        Coupon = "coupon",
    }
    /// `excluded_payment_method_types` of [`PaymentIntent`], `excluded_payment_method_types` of [`SetupIntent`].
    pub enum ExcludedPaymentMethodTypes {
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay",
        Alma = "alma",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Bizum = "bizum",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Crypto = "crypto",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        Oxxo = "oxxo",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Paypay = "paypay",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        SamsungPay = "samsung_pay",
        Satispay = "satispay",
        Scalapay = "scalapay",
        SepaDebit = "sepa_debit",
        Sequra = "sequra",
        Sofort = "sofort",
        Sunbit = "sunbit",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
        Zip = "zip",
    }
    /// `type` of [`Funding`], `type` of [`PaymentIntentProcessing`].
    pub enum FundingType {
        Card = "card",
    }
    /// `status` of [`InvoiceAutomaticTax`], `status` of [`QuoteAutomaticTax`].
    pub enum InvoiceAutomaticTaxStatus {
        Complete = "complete",
        Failed = "failed",
        RequiresLocationInputs = "requires_location_inputs",
    }
    /// `collection_method` of [`Invoice`], `collection_method` of [`Quote`], `collection_method` of [`Subscription`].
    pub enum InvoiceCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
    /// `type` of [`InvoiceLastFinalizationError`], `type` of [`PaymentIntentLastPaymentError`], `type` of [`SetupIntentLastSetupError`].
    pub enum InvoiceLastFinalizationErrorType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }
    /// `type` of [`Issuer`], `type` of [`AutomaticTaxLiability`].
    pub enum IssuerType {
        Account = "account",
        Itself = "self",
    }
    /// `taxability_reason` of [`LineItemTax`].
    pub enum LineItemTaxTaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotCollecting = "not_collecting",
        NotSubjectToTax = "not_subject_to_tax",
        NotSupported = "not_supported",
        PortionProductExempt = "portion_product_exempt",
        PortionReducedRated = "portion_reduced_rated",
        PortionStandardRated = "portion_standard_rated",
        ProductExempt = "product_exempt",
        ProductExemptHoliday = "product_exempt_holiday",
        ProportionallyRated = "proportionally_rated",
        ReducedRated = "reduced_rated",
        ReverseCharge = "reverse_charge",
        StandardRated = "standard_rated",
        TaxableBasisReduced = "taxable_basis_reduced",
        ZeroRated = "zero_rated",
    }
    /// `payment_schedule` of [`MandatePaymentMethodDetailsAcssDebit`], `payment_schedule` of [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions`], `payment_schedule` of [`PaymentMethodOptionsAcssDebitMandateOptions`].
    pub enum MandatePaymentMethodDetailsAcssDebitPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
    /// `type` of [`MandatePaymentMethodDetailsBlik`], `type` of [`PaymentMethodOptionsBlikMandateOptions`].
    pub enum MandatePaymentMethodDetailsBlikType {
        OffSession = "off_session",
    }
    /// `payment_schedule` of [`MandatePaymentMethodDetailsPayto`], `payment_schedule` of [`PaymentIntentPaymentMethodOptionsPaytoMandateOptions`], `payment_schedule` of [`PaymentMethodOptionsPaytoMandateOptions`].
    pub enum MandatePaymentMethodDetailsPaytoPaymentSchedule {
        Adhoc = "adhoc",
        Annual = "annual",
        Daily = "daily",
        Fortnightly = "fortnightly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        SemiAnnual = "semi_annual",
        Weekly = "weekly",
    }
    /// `payment_schedule` of [`MandatePaymentMethodDetailsPix`], `payment_schedule` of [`PaymentMethodOptionsPixMandateOptions`], `payment_schedule` of [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions`].
    pub enum MandatePaymentMethodDetailsPixPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }
    /// `collection_method` of [`MandatePaymentMethodDetailsUsBankAccount`], `collection_method` of [`PaymentMethodOptionsUsBankAccountMandateOptions`].
    pub enum MandatePaymentMethodDetailsUsBankAccountCollectionMethod {
        Paper = "paper",
    }
    /// `missing_payment_method` of [`PaymentLinkSubscriptionDataTrialSettingsEndBehavior`], `missing_payment_method` of [`SubscriptionTrialSettingsEndBehavior`].
    pub enum MissingPaymentMethod {
        Cancel = "cancel",
        CreateInvoice = "create_invoice",
        Pause = "pause",
    }
    /// `microdeposit_type` of [`NextActionVerifyWithMicrodeposits`].
    pub enum NextActionVerifyWithMicrodepositsMicrodepositType {
        Amounts = "amounts",
        DescriptorCode = "descriptor_code",
    }
    /// `code` of [`PaymentIntentAmountDetailsError`].
    pub enum PaymentIntentAmountDetailsErrorCode {
        AmountDetailsAmountMismatch = "amount_details_amount_mismatch",
        AmountDetailsTaxShippingDiscountGreaterThanAmount = "amount_details_tax_shipping_discount_greater_than_amount",
    }
    /// `category` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal`].
    pub enum PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory {
        DigitalGoods = "digital_goods",
        Donation = "donation",
        PhysicalGoods = "physical_goods",
    }
    /// `cancellation_reason` of [`PaymentIntent`].
    pub enum PaymentIntentCancellationReason {
        Abandoned = "abandoned",
        Automatic = "automatic",
        Duplicate = "duplicate",
        Expired = "expired",
        FailedInvoice = "failed_invoice",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
        VoidInvoice = "void_invoice",
    }
    /// `capture_method` of [`PaymentIntent`], `capture_method` of [`PaymentLinkPaymentIntentData`].
    pub enum PaymentIntentCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }
    /// `confirmation_method` of [`PaymentIntent`].
    pub enum PaymentIntentConfirmationMethod {
        Automatic = "automatic",
        Manual = "manual",
    }
    /// `supported_networks` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    pub enum PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetworks {
        Ach = "ach",
        Bacs = "bacs",
        Chaps = "chaps",
        DomesticWireUs = "domestic_wire_us",
        Fps = "fps",
        Sepa = "sepa",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
    /// `type` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    pub enum PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressType {
        Aba = "aba",
        Iban = "iban",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
    /// `interval` of [`PaymentIntentPaymentMethodOptionsCardMandateOptions`], `interval` of [`SetupIntentPaymentMethodOptionsCardMandateOptions`].
    pub enum PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval {
        Day = "day",
        Month = "month",
        Sporadic = "sporadic",
        Week = "week",
        Year = "year",
    }
    /// `network` of [`PaymentIntentPaymentMethodOptionsCard`], `network` of [`SetupIntentPaymentMethodOptionsCard`], `network` of [`SubscriptionPaymentSettingsPaymentMethodOptionsCard`].
    pub enum PaymentIntentPaymentMethodOptionsCardNetwork {
        Amex = "amex",
        CartesBancaires = "cartes_bancaires",
        Diners = "diners",
        Discover = "discover",
        EftposAu = "eftpos_au",
        Girocard = "girocard",
        Interac = "interac",
        Jcb = "jcb",
        Link = "link",
        Mastercard = "mastercard",
        Unionpay = "unionpay",
        Unknown = "unknown",
        Visa = "visa",
    }
    /// `capture_method` of [`PaymentIntentPaymentMethodOptionsCardPresent`].
    pub enum PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod {
        Manual = "manual",
        ManualPreferred = "manual_preferred",
    }
    /// `requested_priority` of [`PaymentIntentPaymentMethodOptionsCardPresentRouting`].
    pub enum PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority {
        Domestic = "domestic",
        International = "international",
    }
    /// `transaction_purpose` of [`PaymentIntentPaymentMethodOptionsUsBankAccount`].
    pub enum PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose {
        Goods = "goods",
        OtherKind = "other",
        Services = "services",
        Unspecified = "unspecified",
    }
    /// `setup_future_usage` of [`PaymentIntent`], `setup_future_usage` of [`PaymentIntentPaymentMethodOptionsUpi`], `setup_future_usage` of [`PaymentLinkPaymentIntentData`].
    pub enum PaymentIntentSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
    /// `status` of [`PaymentIntent`].
    pub enum PaymentIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresCapture = "requires_capture",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }
    /// `account_type` of [`PaymentMethodDetailsCardPresentReceipt`].
    pub enum PaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        Unknown = "unknown",
    }
    /// `funding` of [`PaymentMethodNaverPay`].
    pub enum PaymentMethodNaverPayFunding {
        Card = "card",
        Points = "points",
    }
    /// `registration_type` of [`PaymentMethodOptionsBillieCompanyDetails`].
    pub enum PaymentMethodOptionsBillieCompanyDetailsRegistrationType {
        ChEin = "ch_ein",
        DeHrb = "de_hrb",
        DkCvr = "dk_cvr",
        EsCif = "es_cif",
        FiTunnus = "fi_tunnus",
        FrSiren = "fr_siren",
        FrSiret = "fr_siret",
        ItRea = "it_rea",
        NlKvk = "nl_kvk",
        NoOrgNumber = "no_org_number",
        NoPno = "no_pno",
        SeOrgNumber = "se_org_number",
        SePno = "se_pno",
        UkCrn = "uk_crn",
    }
    /// `country` of [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`].
    pub enum PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
        BE = "BE",
        DE = "DE",
        ES = "ES",
        FR = "FR",
        IE = "IE",
        NL = "NL",
    }
    /// `requested_address_types` of [`PaymentMethodOptionsCustomerBalanceBankTransfer`].
    pub enum PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes {
        Aba = "aba",
        Iban = "iban",
        Sepa = "sepa",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
    /// `account_subcategories` of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
    pub enum PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories {
        Checking = "checking",
        Savings = "savings",
    }
    /// `client` of [`PaymentMethodOptionsWechatPay`].
    pub enum PaymentMethodOptionsWechatPayClient {
        Android = "android",
        Ios = "ios",
        Web = "web",
    }
    /// `type` of [`PaymentMethod`].
    pub enum PaymentMethodType {
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay",
        Alma = "alma",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Bizum = "bizum",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        CardPresent = "card_present",
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        InteracPresent = "interac_present",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        Link = "link",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        Oxxo = "oxxo",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Paypay = "paypay",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        SamsungPay = "samsung_pay",
        Satispay = "satispay",
        Scalapay = "scalapay",
        SepaDebit = "sepa_debit",
        Sequra = "sequra",
        Sofort = "sofort",
        Sunbit = "sunbit",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
        Zip = "zip",
    }
    /// `payment_method_types` of [`InvoicePaymentSettings`], `payment_method_types` of [`SubscriptionPaymentSettings`].
    pub enum PaymentMethodTypes {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        Alipay = "alipay",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        JpCreditTransfer = "jp_credit_transfer",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        Link = "link",
        MbWay = "mb_way",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        Satispay = "satispay",
        SepaCreditTransfer = "sepa_credit_transfer",
        SepaDebit = "sepa_debit",
        Sequra = "sequra",
        Sofort = "sofort",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
    }
    /// `supported` of [`PaymentMethodUsBankAccountNetworks`].
    pub enum PaymentMethodUsBankAccountNetworksSupported {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
    /// `network_code` of [`PaymentMethodUsBankAccountStatusDetailsBlocked`].
    pub enum PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode {
        R02 = "R02",
        R03 = "R03",
        R04 = "R04",
        R05 = "R05",
        R07 = "R07",
        R08 = "R08",
        R10 = "R10",
        R11 = "R11",
        R16 = "R16",
        R20 = "R20",
        R29 = "R29",
        R31 = "R31",
    }
    /// `reason` of [`PaymentMethodUsBankAccountStatusDetailsBlocked`].
    pub enum PaymentMethodUsBankAccountStatusDetailsBlockedReason {
        BankAccountClosed = "bank_account_closed",
        BankAccountFrozen = "bank_account_frozen",
        BankAccountInvalidDetails = "bank_account_invalid_details",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        DebitNotAuthorized = "debit_not_authorized",
        TokenizedAccountNumberDeactivated = "tokenized_account_number_deactivated",
    }
    /// `permissions` of [`FinancialConnectionsAccount`], `permissions` of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`], `permissions` of [`PaymentMethodOptionsUsBankAccountFinancialConnections`].
    pub enum Permissions {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
    /// `political_exposure` of [`Person`].
    pub enum PersonPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
    /// `ethnicity` of [`PersonUsCfpbDataEthnicityDetails`].
    pub enum PersonUsCfpbDataEthnicityDetailsEthnicity {
        Cuban = "cuban",
        HispanicOrLatino = "hispanic_or_latino",
        Mexican = "mexican",
        NotHispanicOrLatino = "not_hispanic_or_latino",
        OtherHispanicOrLatino = "other_hispanic_or_latino",
        PreferNotToAnswer = "prefer_not_to_answer",
        PuertoRican = "puerto_rican",
    }
    /// `race` of [`PersonUsCfpbDataRaceDetails`].
    pub enum PersonUsCfpbDataRaceDetailsRace {
        AfricanAmerican = "african_american",
        AmericanIndianOrAlaskaNative = "american_indian_or_alaska_native",
        Asian = "asian",
        AsianIndian = "asian_indian",
        BlackOrAfricanAmerican = "black_or_african_american",
        Chinese = "chinese",
        Ethiopian = "ethiopian",
        Filipino = "filipino",
        GuamanianOrChamorro = "guamanian_or_chamorro",
        Haitian = "haitian",
        Jamaican = "jamaican",
        Japanese = "japanese",
        Korean = "korean",
        NativeHawaiian = "native_hawaiian",
        NativeHawaiianOrOtherPacificIslander = "native_hawaiian_or_other_pacific_islander",
        Nigerian = "nigerian",
        OtherAsian = "other_asian",
        OtherBlackOrAfricanAmerican = "other_black_or_african_american",
        OtherPacificIslander = "other_pacific_islander",
        PreferNotToAnswer = "prefer_not_to_answer",
        Samoan = "samoan",
        Somali = "somali",
        Vietnamese = "vietnamese",
        White = "white",
    }
    /// `prefetch` of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`], `prefetch` of [`PaymentMethodOptionsUsBankAccountFinancialConnections`].
    pub enum Prefetch {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
    /// `tax_behavior` of [`Price`], `tax_behavior` of [`PriceCurrencyOptions`].
    pub enum PriceTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
    /// `type` of [`Price`].
    pub enum PriceType {
        OneTime = "one_time",
        Recurring = "recurring",
    }
    /// `provider` of [`CustomerTax`], `provider` of [`TaxSettingsDefaults`].
    pub enum Provider {
        Anrok = "anrok",
        Avalara = "avalara",
        Sphere = "sphere",
        Stripe = "stripe",
    }
    /// `purpose` of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`], `purpose` of [`MandatePaymentMethodDetailsPayto`], `purpose` of [`PaymentIntentPaymentMethodOptionsPaytoMandateOptions`].
    pub enum Purpose {
        DependantSupport = "dependant_support",
        Government = "government",
        Loan = "loan",
        Mortgage = "mortgage",
        OtherKind = "other",
        Pension = "pension",
        Personal = "personal",
        Retail = "retail",
        Salary = "salary",
        Tax = "tax",
        Utility = "utility",
    }
    /// `type` of [`QuoteSubscriptionDataBillingMode`], `type` of [`BillingMode`].
    pub enum QuoteSubscriptionDataBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
    /// `read_method` of [`PaymentMethodDetailsCardPresent`], `read_method` of [`ChargePaymentMethodDetailsInteracPresent`], `read_method` of [`PaymentMethodCardPresent`].
    pub enum ReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }
    /// `regulated_status` of [`Card`], `regulated_status` of [`ChargePaymentMethodDetailsCard`], `regulated_status` of [`PaymentMethodCard`].
    pub enum RegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
    /// `request_extended_authorization` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_extended_authorization` of [`PaymentIntentPaymentMethodOptionsCard`].
    pub enum RequestExtendedAuthorization {
        IfAvailable = "if_available",
        Never = "never",
    }
    /// `request_incremental_authorization` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_incremental_authorization` of [`PaymentIntentPaymentMethodOptionsCard`].
    pub enum RequestIncrementalAuthorization {
        IfAvailable = "if_available",
        Never = "never",
    }
    /// `request_multicapture` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_multicapture` of [`PaymentIntentPaymentMethodOptionsCard`].
    pub enum RequestMulticapture {
        IfAvailable = "if_available",
        Never = "never",
    }
    /// `request_overcapture` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_overcapture` of [`PaymentIntentPaymentMethodOptionsCard`].
    pub enum RequestOvercapture {
        IfAvailable = "if_available",
        Never = "never",
    }
    /// `request_three_d_secure` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_three_d_secure` of [`InvoicePaymentSettingsPaymentMethodOptionsCard`], `request_three_d_secure` of [`PaymentIntentPaymentMethodOptionsCard`].
    pub enum RequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
    /// `code` of [`RequirementError`].
    pub enum RequirementErrorCode {
        ExternalRequest = "external_request",
        InformationMissing = "information_missing",
        InvalidAddressCityStatePostalCode = "invalid_address_city_state_postal_code",
        InvalidAddressCmraAddress = "invalid_address_cmra_address",
        InvalidAddressHighwayContractBox = "invalid_address_highway_contract_box",
        InvalidAddressPrivateMailbox = "invalid_address_private_mailbox",
        InvalidAddressRegisteredAgentAddress = "invalid_address_registered_agent_address",
        InvalidBusinessProfileName = "invalid_business_profile_name",
        InvalidBusinessProfileNameDenylisted = "invalid_business_profile_name_denylisted",
        InvalidCompanyNameDenylisted = "invalid_company_name_denylisted",
        InvalidDobAgeOverMaximum = "invalid_dob_age_over_maximum",
        InvalidDobAgeUnder18 = "invalid_dob_age_under_18",
        InvalidDobAgeUnderMinimum = "invalid_dob_age_under_minimum",
        InvalidProductDescriptionLength = "invalid_product_description_length",
        InvalidProductDescriptionUrlMatch = "invalid_product_description_url_match",
        InvalidRepresentativeCountry = "invalid_representative_country",
        InvalidSignator = "invalid_signator",
        InvalidStatementDescriptorBusinessMismatch = "invalid_statement_descriptor_business_mismatch",
        InvalidStatementDescriptorDenylisted = "invalid_statement_descriptor_denylisted",
        InvalidStatementDescriptorLength = "invalid_statement_descriptor_length",
        InvalidStatementDescriptorPrefixDenylisted = "invalid_statement_descriptor_prefix_denylisted",
        InvalidStatementDescriptorPrefixMismatch = "invalid_statement_descriptor_prefix_mismatch",
        InvalidStreetAddress = "invalid_street_address",
        InvalidTaxId = "invalid_tax_id",
        InvalidTaxIdFormat = "invalid_tax_id_format",
        InvalidTosAcceptance = "invalid_tos_acceptance",
        InvalidUrlDenylisted = "invalid_url_denylisted",
        InvalidUrlFormat = "invalid_url_format",
        InvalidUrlLength = "invalid_url_length",
        InvalidUrlWebPresenceDetected = "invalid_url_web_presence_detected",
        InvalidUrlWebsiteBusinessInformationMismatch = "invalid_url_website_business_information_mismatch",
        InvalidUrlWebsiteEmpty = "invalid_url_website_empty",
        InvalidUrlWebsiteInaccessible = "invalid_url_website_inaccessible",
        InvalidUrlWebsiteInaccessibleGeoblocked = "invalid_url_website_inaccessible_geoblocked",
        InvalidUrlWebsiteInaccessiblePasswordProtected = "invalid_url_website_inaccessible_password_protected",
        InvalidUrlWebsiteIncomplete = "invalid_url_website_incomplete",
        InvalidUrlWebsiteIncompleteCancellationPolicy = "invalid_url_website_incomplete_cancellation_policy",
        InvalidUrlWebsiteIncompleteCustomerServiceDetails = "invalid_url_website_incomplete_customer_service_details",
        InvalidUrlWebsiteIncompleteLegalRestrictions = "invalid_url_website_incomplete_legal_restrictions",
        InvalidUrlWebsiteIncompleteRefundPolicy = "invalid_url_website_incomplete_refund_policy",
        InvalidUrlWebsiteIncompleteReturnPolicy = "invalid_url_website_incomplete_return_policy",
        InvalidUrlWebsiteIncompleteTermsAndConditions = "invalid_url_website_incomplete_terms_and_conditions",
        InvalidUrlWebsiteIncompleteUnderConstruction = "invalid_url_website_incomplete_under_construction",
        InvalidUrlWebsiteOther = "invalid_url_website_other",
        InvalidValueOther = "invalid_value_other",
        UnsupportedBusinessType = "unsupported_business_type",
        VerificationDirectorsMismatch = "verification_directors_mismatch",
        VerificationDocumentAddressMismatch = "verification_document_address_mismatch",
        VerificationDocumentAddressMissing = "verification_document_address_missing",
        VerificationDocumentCorrupt = "verification_document_corrupt",
        VerificationDocumentCountryNotSupported = "verification_document_country_not_supported",
        VerificationDocumentDirectorsMismatch = "verification_document_directors_mismatch",
        VerificationDocumentDobMismatch = "verification_document_dob_mismatch",
        VerificationDocumentDuplicateType = "verification_document_duplicate_type",
        VerificationDocumentExpired = "verification_document_expired",
        VerificationDocumentFailedCopy = "verification_document_failed_copy",
        VerificationDocumentFailedGreyscale = "verification_document_failed_greyscale",
        VerificationDocumentFailedOther = "verification_document_failed_other",
        VerificationDocumentFailedTestMode = "verification_document_failed_test_mode",
        VerificationDocumentFraudulent = "verification_document_fraudulent",
        VerificationDocumentIdNumberMismatch = "verification_document_id_number_mismatch",
        VerificationDocumentIdNumberMissing = "verification_document_id_number_missing",
        VerificationDocumentIncomplete = "verification_document_incomplete",
        VerificationDocumentInvalid = "verification_document_invalid",
        VerificationDocumentIssueOrExpiryDateMissing = "verification_document_issue_or_expiry_date_missing",
        VerificationDocumentManipulated = "verification_document_manipulated",
        VerificationDocumentMissingBack = "verification_document_missing_back",
        VerificationDocumentMissingFront = "verification_document_missing_front",
        VerificationDocumentNameMismatch = "verification_document_name_mismatch",
        VerificationDocumentNameMissing = "verification_document_name_missing",
        VerificationDocumentNationalityMismatch = "verification_document_nationality_mismatch",
        VerificationDocumentNotReadable = "verification_document_not_readable",
        VerificationDocumentNotSigned = "verification_document_not_signed",
        VerificationDocumentNotUploaded = "verification_document_not_uploaded",
        VerificationDocumentPhotoMismatch = "verification_document_photo_mismatch",
        VerificationDocumentTooLarge = "verification_document_too_large",
        VerificationDocumentTypeNotSupported = "verification_document_type_not_supported",
        VerificationExtraneousDirectors = "verification_extraneous_directors",
        VerificationFailedAddressMatch = "verification_failed_address_match",
        VerificationFailedAuthorizerAuthority = "verification_failed_authorizer_authority",
        VerificationFailedBusinessIecNumber = "verification_failed_business_iec_number",
        VerificationFailedDocumentMatch = "verification_failed_document_match",
        VerificationFailedIdNumberMatch = "verification_failed_id_number_match",
        VerificationFailedKeyedIdentity = "verification_failed_keyed_identity",
        VerificationFailedKeyedMatch = "verification_failed_keyed_match",
        VerificationFailedNameMatch = "verification_failed_name_match",
        VerificationFailedOther = "verification_failed_other",
        VerificationFailedRepresentativeAuthority = "verification_failed_representative_authority",
        VerificationFailedResidentialAddress = "verification_failed_residential_address",
        VerificationFailedTaxIdMatch = "verification_failed_tax_id_match",
        VerificationFailedTaxIdNotIssued = "verification_failed_tax_id_not_issued",
        VerificationLegalEntityStructureMismatch = "verification_legal_entity_structure_mismatch",
        VerificationMissingDirectors = "verification_missing_directors",
        VerificationMissingExecutives = "verification_missing_executives",
        VerificationMissingOwners = "verification_missing_owners",
        VerificationRejectedOwnershipExemptionReason = "verification_rejected_ownership_exemption_reason",
        VerificationRequiresAdditionalMemorandumOfAssociations = "verification_requires_additional_memorandum_of_associations",
        VerificationRequiresAdditionalProofOfRegistration = "verification_requires_additional_proof_of_registration",
        VerificationSupportability = "verification_supportability",
    }
    /// `round` of [`PlanTransformUsage`], `round` of [`PriceTransformQuantity`].
    pub enum Round {
        Down = "down",
        Up = "up",
    }
    /// `setup_credential_usage` of [`ChargePaymentMethodDetailsCard`], `setup_credential_usage` of [`PaymentIntentPaymentMethodOptionsCard`], `setup_credential_usage` of [`SetupIntentPaymentMethodOptionsCard`].
    pub enum SetupCredentialUsage {
        Installment = "installment",
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }
    /// `cancellation_reason` of [`SetupIntent`].
    pub enum SetupIntentCancellationReason {
        Abandoned = "abandoned",
        Duplicate = "duplicate",
        RequestedByCustomer = "requested_by_customer",
    }
    /// `flow_directions` of [`SetupIntent`].
    pub enum SetupIntentFlowDirections {
        Inbound = "inbound",
        Outbound = "outbound",
    }
    /// `status` of [`SetupIntent`].
    pub enum SetupIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }
    /// `type` of [`Source`].
    pub enum SourceType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        AcssDebit = "acss_debit",
        Alipay = "alipay",
        AuBecsDebit = "au_becs_debit",
        Bancontact = "bancontact",
        Card = "card",
        CardPresent = "card_present",
        Eps = "eps",
        Giropay = "giropay",
        Ideal = "ideal",
        Klarna = "klarna",
        Multibanco = "multibanco",
        P24 = "p24",
        SepaCreditTransfer = "sepa_credit_transfer",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        ThreeDSecure = "three_d_secure",
        Wechat = "wechat",
    }
    /// `stored_credential_usage` of [`ChargePaymentMethodDetailsCard`], `stored_credential_usage` of [`PaymentIntentPaymentMethodOptionsCard`].
    pub enum StoredCredentialUsage {
        Installment = "installment",
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }
    /// `disabled_reason` of [`SubscriptionAutomaticTax`].
    pub enum SubscriptionAutomaticTaxDisabledReason {
        RequiresLocationInputs = "requires_location_inputs",
    }
    /// `type` of [`SubscriptionBillingScheduleAppliesTo`].
    pub enum SubscriptionBillingScheduleAppliesToType {
        Price = "price",
    }
    /// `type` of [`SubscriptionBillingScheduleBillUntil`].
    pub enum SubscriptionBillingScheduleBillUntilType {
        Duration = "duration",
        Timestamp = "timestamp",
    }
    /// `feedback` of [`SubscriptionCancellationDetails`].
    pub enum SubscriptionCancellationDetailsFeedback {
        CustomerService = "customer_service",
        LowQuality = "low_quality",
        MissingFeatures = "missing_features",
        OtherKind = "other",
        SwitchedService = "switched_service",
        TooComplex = "too_complex",
        TooExpensive = "too_expensive",
        Unused = "unused",
    }
    /// `reason` of [`SubscriptionCancellationDetails`].
    pub enum SubscriptionCancellationDetailsReason {
        CanceledByRetentionPolicy = "canceled_by_retention_policy",
        CancellationRequested = "cancellation_requested",
        PaymentDisputed = "payment_disputed",
        PaymentFailed = "payment_failed",
    }
    /// `behavior` of [`SubscriptionPauseCollection`].
    pub enum SubscriptionPauseCollectionBehavior {
        KeepAsDraft = "keep_as_draft",
        MarkUncollectible = "mark_uncollectible",
        Void = "void",
    }
    /// `save_default_payment_method` of [`SubscriptionPaymentSettings`].
    pub enum SubscriptionPaymentSettingsSaveDefaultPaymentMethod {
        Off = "off",
        OnSubscription = "on_subscription",
    }
    /// `status` of [`Subscription`].
    pub enum SubscriptionStatus {
        Active = "active",
        Canceled = "canceled",
        Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired",
        PastDue = "past_due",
        Paused = "paused",
        Trialing = "trialing",
        Unpaid = "unpaid",
    }
    /// `type` of [`SubscriptionStatusDetailsPausedSubscription`].
    pub enum SubscriptionStatusDetailsPausedSubscriptionType {
        FinalPaymentFailure = "final_payment_failure",
        FirstPaymentFailure = "first_payment_failure",
        PauseRequested = "pause_requested",
        System = "system",
        TrialEndWithoutPaymentMethod = "trial_end_without_payment_method",
    }
    /// `type` of [`SubscriptionStatusDetailsPaused`], `type` of [`SubscriptionSchedulePauseSchedulePauseSettings`].
    pub enum SubscriptionStatusDetailsPausedType {
        Subscription = "subscription",
    }
    /// `supported_types` of [`PaymentIntentPaymentMethodOptionsCardMandateOptions`], `supported_types` of [`SetupIntentPaymentMethodOptionsCardMandateOptions`].
    pub enum SupportedTypes {
        India = "india",
    }
    /// `tax_exempt` of [`CheckoutSessionCustomerDetails`], `tax_exempt` of [`Customer`].
    pub enum TaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
    /// `type` of [`TaxIdOwner`].
    pub enum TaxIdOwnerType {
        Account = "account",
        Application = "application",
        Customer = "customer",
        Itself = "self",
    }
    /// `status` of [`TaxIdVerification`].
    pub enum TaxIdVerificationStatus {
        Pending = "pending",
        Unavailable = "unavailable",
        Unverified = "unverified",
        Verified = "verified",
    }
    /// `jurisdiction_level` of [`TaxRate`].
    pub enum TaxRateJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        Multiple = "multiple",
        State = "state",
    }
    /// `rate_type` of [`TaxRate`].
    pub enum TaxRateRateType {
        FlatAmount = "flat_amount",
        Percentage = "percentage",
    }
    /// `tax_type` of [`TaxRate`].
    pub enum TaxRateTaxType {
        AdmissionsTax = "admissions_tax",
        AmusementTax = "amusement_tax",
        AttendanceTax = "attendance_tax",
        CommunicationsTax = "communications_tax",
        DigitalExciseTax = "digital_excise_tax",
        EntertainmentTax = "entertainment_tax",
        GetFund = "get_fund",
        GrossReceiptsTax = "gross_receipts_tax",
        Gst = "gst",
        HospitalityTax = "hospitality_tax",
        Hst = "hst",
        Igst = "igst",
        Jct = "jct",
        LeaseTax = "lease_tax",
        LuxuryTax = "luxury_tax",
        MassTransitParkingTax = "mass_transit_parking_tax",
        Nhil = "nhil",
        ParkingTax = "parking_tax",
        Pst = "pst",
        Qst = "qst",
        ResortTax = "resort_tax",
        RetailDeliveryFee = "retail_delivery_fee",
        Rst = "rst",
        SalesTax = "sales_tax",
        ServiceTax = "service_tax",
        TourismTax = "tourism_tax",
        UtilityUsersTax = "utility_users_tax",
        Vat = "vat",
    }
    /// `tiers_mode` of [`Plan`], `tiers_mode` of [`Price`].
    pub enum TiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }
    /// `transaction_type` of [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`], `transaction_type` of [`MandatePaymentMethodDetailsAcssDebit`], `transaction_type` of [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions`].
    pub enum TransactionType {
        Business = "business",
        Personal = "personal",
    }
    /// `usage_type` of [`Plan`], `usage_type` of [`PriceRecurring`].
    pub enum UsageType {
        Licensed = "licensed",
        Metered = "metered",
    }
    /// `verification_method` of [`CheckoutSessionPaymentMethodOptionsAcssDebit`], `verification_method` of [`PaymentSettingsPaymentMethodOptionsAcssDebit`], `verification_method` of [`PaymentSettingsPaymentMethodOptionsUsBankAccount`].
    pub enum VerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
    /// `weekly_payout_days` of [`AccountSettingsPayoutsSchedule`], `weekly_payout_days` of [`BalanceSettingsPaymentsPayoutsSchedule`].
    pub enum WeeklyPayoutDays {
        Friday = "friday",
        Monday = "monday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}
