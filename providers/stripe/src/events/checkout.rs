//! `checkout.session.async_payment_failed`, `checkout.session.async_payment_succeeded`, `checkout.session.completed`, `checkout.session.expired`, `payment_link.created`, `payment_link.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `checkout.session`.
    pub struct CheckoutSession {
        const OBJECT = "checkout.session" in "object";
        always {
            id: String = "id",
        }
        maybe {
            adaptive_pricing: CheckoutSessionAdaptivePricing = "adaptive_pricing",
            after_expiration: CheckoutSessionAfterExpiration = "after_expiration",
            allow_promotion_codes: bool = "allow_promotion_codes",
            allowed_payment_method_types: Vec<String> = "allowed_payment_method_types",
            amount_subtotal: i64 = "amount_subtotal",
            amount_total: i64 = "amount_total",
            automatic_tax: QuoteAutomaticTax = "automatic_tax",
            billing_address_collection: BillingAddressCollection = "billing_address_collection",
            branding_settings: Box<CheckoutSessionBrandingSettings> = "branding_settings",
            cancel_url: String = "cancel_url",
            client_reference_id: String = "client_reference_id",
            client_secret: String = "client_secret",
            collected_information: CheckoutSessionCollectedInformation = "collected_information",
            consent: CheckoutSessionConsent = "consent",
            consent_collection: ConsentCollection = "consent_collection",
            created: i64 = "created",
            currency: String = "currency",
            currency_conversion: CheckoutSessionCurrencyConversion = "currency_conversion",
            custom_fields: Vec<CheckoutSessionCustomField> = "custom_fields",
            custom_text: CustomText = "custom_text",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            customer_creation: CustomerCreation = "customer_creation",
            customer_details: Box<CheckoutSessionCustomerDetails> = "customer_details",
            customer_email: String = "customer_email",
            discounts: Vec<CheckoutSessionDiscount> = "discounts",
            excluded_payment_method_types: Vec<String> = "excluded_payment_method_types",
            expires_at: i64 = "expires_at",
            integration_identifier: String = "integration_identifier",
            invoice: Expandable = "invoice",
            invoice_creation: InvoiceCreation = "invoice_creation",
            line_items: List<LineItem> = "line_items",
            livemode: bool = "livemode",
            locale: CheckoutSessionLocale = "locale",
            managed_payments: ManagedPayments = "managed_payments",
            metadata: Map<String> = "metadata",
            mode: CheckoutSessionMode = "mode",
            name_collection: NameCollection = "name_collection",
            optional_items: Vec<OptionalItem> = "optional_items",
            origin_context: CheckoutSessionOriginContext = "origin_context",
            payment_intent: Expandable = "payment_intent",
            payment_link: Expandable = "payment_link",
            payment_method_collection: PaymentMethodCollection = "payment_method_collection",
            payment_method_configuration_details: PaymentMethodConfigurationDetails = "payment_method_configuration_details",
            payment_method_options: Box<CheckoutSessionPaymentMethodOptions> = "payment_method_options",
            payment_method_types: Vec<String> = "payment_method_types",
            payment_status: CheckoutSessionPaymentStatus = "payment_status",
            permissions: CheckoutSessionPermissions = "permissions",
            phone_number_collection: PhoneNumberCollection = "phone_number_collection",
            presentment_details: PresentmentDetails = "presentment_details",
            recovered_from: String = "recovered_from",
            redirect_on_completion: CheckoutSessionRedirectOnCompletion = "redirect_on_completion",
            return_url: String = "return_url",
            saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptions = "saved_payment_method_options",
            setup_intent: Expandable = "setup_intent",
            shipping_address_collection: ShippingAddressCollection = "shipping_address_collection",
            shipping_cost: ShippingCost = "shipping_cost",
            shipping_options: Vec<ShippingOption> = "shipping_options",
            status: CheckoutSessionStatus = "status",
            submit_type: SubmitType = "submit_type",
            subscription: Expandable = "subscription",
            success_url: String = "success_url",
            tax_id_collection: TaxIdCollection = "tax_id_collection",
            total_details: TotalDetails = "total_details",
            ui_mode: CheckoutSessionUiMode = "ui_mode",
            url: String = "url",
            wallet_options: CheckoutSessionWalletOptions = "wallet_options",
        }
    }

    /// Such as `adaptive_pricing` of [`CheckoutSession`].
    pub struct CheckoutSessionAdaptivePricing {
        always {}
        maybe {
            enabled: bool = "enabled",
        }
    }

    /// Such as `after_expiration` of [`CheckoutSession`].
    pub struct CheckoutSessionAfterExpiration {
        always {}
        maybe {
            recovery: CheckoutSessionAfterExpirationRecovery = "recovery",
        }
    }

    /// Such as `recovery` of [`CheckoutSessionAfterExpiration`].
    pub struct CheckoutSessionAfterExpirationRecovery {
        always {}
        maybe {
            allow_promotion_codes: bool = "allow_promotion_codes",
            enabled: bool = "enabled",
            expires_at: i64 = "expires_at",
            url: String = "url",
        }
    }

    /// Such as `branding_settings` of [`CheckoutSession`].
    pub struct CheckoutSessionBrandingSettings {
        always {}
        maybe {
            background_color: String = "background_color",
            border_style: CheckoutSessionBrandingSettingsBorderStyle = "border_style",
            button_color: String = "button_color",
            display_name: String = "display_name",
            font_family: String = "font_family",
            icon: CheckoutSessionBrandingSettingsIcon = "icon",
            logo: CheckoutSessionBrandingSettingsLogo = "logo",
        }
    }

    /// Such as `icon` of [`CheckoutSessionBrandingSettings`].
    pub struct CheckoutSessionBrandingSettingsIcon {
        always {}
        maybe {
            file: String = "file",
            r#type: CheckoutSessionBrandingSettingsIconType = "type",
            url: String = "url",
        }
    }

    /// Such as `logo` of [`CheckoutSessionBrandingSettings`].
    pub struct CheckoutSessionBrandingSettingsLogo {
        always {}
        maybe {
            file: String = "file",
            r#type: CheckoutSessionBrandingSettingsIconType = "type",
            url: String = "url",
        }
    }

    /// Such as `collected_information` of [`CheckoutSession`].
    pub struct CheckoutSessionCollectedInformation {
        always {}
        maybe {
            business_name: String = "business_name",
            individual_name: String = "individual_name",
            shipping_details: CheckoutSessionCollectedInformationShippingDetails = "shipping_details",
        }
    }

    /// Such as `shipping_details` of [`CheckoutSessionCollectedInformation`].
    pub struct CheckoutSessionCollectedInformationShippingDetails {
        always {}
        maybe {
            address: Box<Address> = "address",
            name: String = "name",
        }
    }

    /// Such as `consent` of [`CheckoutSession`].
    pub struct CheckoutSessionConsent {
        always {}
        maybe {
            promotions: CheckoutSessionConsentPromotions = "promotions",
            terms_of_service: CheckoutSessionConsentTermsOfService = "terms_of_service",
        }
    }

    /// Such as `currency_conversion` of [`CheckoutSession`].
    pub struct CheckoutSessionCurrencyConversion {
        always {}
        maybe {
            amount_subtotal: i64 = "amount_subtotal",
            amount_total: i64 = "amount_total",
            fx_rate: Json = "fx_rate",
            source_currency: String = "source_currency",
        }
    }

    /// Such as `custom_fields` of [`CheckoutSession`].
    pub struct CheckoutSessionCustomField {
        always {}
        maybe {
            dropdown: CheckoutSessionCustomFieldDropdown = "dropdown",
            key: String = "key",
            label: CustomFieldLabel = "label",
            numeric: CheckoutSessionCustomFieldNumeric = "numeric",
            optional: bool = "optional",
            text: CheckoutSessionCustomFieldText = "text",
            r#type: CheckoutSessionCustomFieldType = "type",
        }
    }

    /// Such as `dropdown` of [`CheckoutSessionCustomField`].
    pub struct CheckoutSessionCustomFieldDropdown {
        always {}
        maybe {
            default_value: String = "default_value",
            options: Vec<CustomFieldDropdownOption> = "options",
            value: String = "value",
        }
    }

    /// Such as `numeric` of [`CheckoutSessionCustomField`].
    pub struct CheckoutSessionCustomFieldNumeric {
        always {}
        maybe {
            default_value: String = "default_value",
            maximum_length: i64 = "maximum_length",
            minimum_length: i64 = "minimum_length",
            value: String = "value",
        }
    }

    /// Such as `text` of [`CheckoutSessionCustomField`].
    pub struct CheckoutSessionCustomFieldText {
        always {}
        maybe {
            default_value: String = "default_value",
            maximum_length: i64 = "maximum_length",
            minimum_length: i64 = "minimum_length",
            value: String = "value",
        }
    }

    /// Such as `customer_details` of [`CheckoutSession`].
    pub struct CheckoutSessionCustomerDetails {
        always {}
        maybe {
            address: Box<Address> = "address",
            business_name: String = "business_name",
            email: String = "email",
            individual_name: String = "individual_name",
            name: String = "name",
            phone: String = "phone",
            tax_exempt: TaxExempt = "tax_exempt",
            tax_ids: Vec<CheckoutSessionCustomerDetailsTaxId> = "tax_ids",
        }
    }

    /// Such as `tax_ids` of [`CheckoutSessionCustomerDetails`].
    pub struct CheckoutSessionCustomerDetailsTaxId {
        always {}
        maybe {
            r#type: CheckoutSessionCustomerDetailsTaxIdType = "type",
            value: String = "value",
        }
    }

    /// Such as `discounts` of [`CheckoutSession`].
    pub struct CheckoutSessionDiscount {
        always {}
        maybe {
            coupon: Expandable = "coupon",
            promotion_code: Expandable = "promotion_code",
        }
    }

    /// Such as `payment_method_options` of [`CheckoutSession`].
    pub struct CheckoutSessionPaymentMethodOptions {
        always {}
        maybe {
            acss_debit: Box<CheckoutSessionPaymentMethodOptionsAcssDebit> = "acss_debit",
            affirm: CheckoutSessionPaymentMethodOptionsAffirm = "affirm",
            afterpay_clearpay: CheckoutSessionPaymentMethodOptionsAfterpayClearpay = "afterpay_clearpay",
            alipay: CheckoutSessionPaymentMethodOptionsAlipay = "alipay",
            alma: PaymentMethodOptionsAlma = "alma",
            amazon_pay: PaymentMethodOptionsAmazonPay = "amazon_pay",
            au_becs_debit: CheckoutSessionPaymentMethodOptionsAuBecsDebit = "au_becs_debit",
            bacs_debit: PaymentMethodOptionsBacsDebit = "bacs_debit",
            bancontact: CheckoutSessionPaymentMethodOptionsBancontact = "bancontact",
            billie: CheckoutSessionPaymentMethodOptionsBillie = "billie",
            boleto: PaymentMethodOptionsBoleto = "boleto",
            card: Box<CheckoutSessionPaymentMethodOptionsCard> = "card",
            cashapp: CheckoutSessionPaymentMethodOptionsCashapp = "cashapp",
            customer_balance: PaymentMethodOptionsCustomerBalance = "customer_balance",
            eps: PaymentMethodOptionsEps = "eps",
            fpx: PaymentMethodOptionsFpx = "fpx",
            giropay: PaymentMethodOptionsGiropay = "giropay",
            grabpay: PaymentMethodOptionsGrabpay = "grabpay",
            ideal: CheckoutSessionPaymentMethodOptionsIdeal = "ideal",
            kakao_pay: PaymentMethodOptionsKakaoPay = "kakao_pay",
            klarna: CheckoutSessionPaymentMethodOptionsKlarna = "klarna",
            konbini: CheckoutSessionPaymentMethodOptionsKonbini = "konbini",
            kr_card: PaymentMethodOptionsKrCard = "kr_card",
            link: CheckoutSessionPaymentMethodOptionsLink = "link",
            mobilepay: PaymentMethodOptionsMobilepay = "mobilepay",
            multibanco: PaymentMethodOptionsMultibanco = "multibanco",
            naver_pay: PaymentMethodOptionsNaverPay = "naver_pay",
            oxxo: PaymentMethodOptionsOxxo = "oxxo",
            p24: PaymentMethodOptionsP24 = "p24",
            payco: PaymentMethodOptionsPayco = "payco",
            paynow: PaymentMethodOptionsPaynow = "paynow",
            paypal: PaymentMethodOptionsPaypal = "paypal",
            payto: Box<CheckoutSessionPaymentMethodOptionsPayto> = "payto",
            pix: CheckoutSessionPaymentMethodOptionsPix = "pix",
            revolut_pay: PaymentMethodOptionsRevolutPay = "revolut_pay",
            samsung_pay: PaymentMethodOptionsSamsungPay = "samsung_pay",
            satispay: CheckoutSessionPaymentMethodOptionsSatispay = "satispay",
            scalapay: PaymentMethodOptionsScalapay = "scalapay",
            sepa_debit: PaymentMethodOptionsSepaDebit = "sepa_debit",
            sequra: CheckoutSessionPaymentMethodOptionsSequra = "sequra",
            sofort: CheckoutSessionPaymentMethodOptionsSofort = "sofort",
            sunbit: PaymentMethodOptionsSunbit = "sunbit",
            swish: CheckoutSessionPaymentMethodOptionsSwish = "swish",
            twint: PaymentMethodOptionsTwint = "twint",
            upi: CheckoutSessionPaymentMethodOptionsUpi = "upi",
            us_bank_account: Box<CheckoutSessionPaymentMethodOptionsUsBankAccount> = "us_bank_account",
            wechat_pay: PaymentMethodOptionsWechatPay = "wechat_pay",
        }
    }

    /// Such as `acss_debit` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsAcssDebit {
        always {}
        maybe {
            currency: Currency = "currency",
            mandate_options: PaymentMethodOptionsAcssDebitMandateOptions = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            target_date: String = "target_date",
            verification_method: VerificationMethod = "verification_method",
        }
    }

    /// Such as `affirm` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsAffirm {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `afterpay_clearpay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsAfterpayClearpay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `alipay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsAlipay {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `au_becs_debit` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsAuBecsDebit {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
            target_date: String = "target_date",
        }
    }

    /// Such as `bancontact` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsBancontact {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `billie` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsBillie {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
        }
    }

    /// Such as `card` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsCard {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            installments: PaymentMethodOptionsCardInstallments = "installments",
            request_extended_authorization: RequestExtendedAuthorization = "request_extended_authorization",
            request_incremental_authorization: RequestIncrementalAuthorization = "request_incremental_authorization",
            request_multicapture: RequestMulticapture = "request_multicapture",
            request_overcapture: RequestOvercapture = "request_overcapture",
            request_three_d_secure: RequestThreeDSecure = "request_three_d_secure",
            restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictions = "restrictions",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            statement_descriptor_suffix_kana: String = "statement_descriptor_suffix_kana",
            statement_descriptor_suffix_kanji: String = "statement_descriptor_suffix_kanji",
        }
    }

    /// Such as `restrictions` of [`CheckoutSessionPaymentMethodOptionsCard`].
    pub struct CheckoutSessionPaymentMethodOptionsCardRestrictions {
        always {}
        maybe {
            brands_blocked: Vec<BrandsBlocked> = "brands_blocked",
            funding_types_blocked: Vec<CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlocked> = "funding_types_blocked",
        }
    }

    /// Such as `cashapp` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsCashapp {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `ideal` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsIdeal {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `klarna` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsKlarna {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `konbini` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsKonbini {
        always {}
        maybe {
            expires_after_days: i64 = "expires_after_days",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `link` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsLink {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `payto` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsPayto {
        always {}
        maybe {
            mandate_options: PaymentMethodOptionsPaytoMandateOptions = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `pix` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsPix {
        always {}
        maybe {
            amount_includes_iof: AmountIncludesIof = "amount_includes_iof",
            expires_after_seconds: i64 = "expires_after_seconds",
            mandate_options: Box<PaymentMethodOptionsPixMandateOptions> = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `satispay` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsSatispay {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
        }
    }

    /// Such as `sequra` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsSequra {
        always {}
        maybe {
            capture_method: CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod = "capture_method",
        }
    }

    /// Such as `sofort` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsSofort {
        always {}
        maybe {
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `swish` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsSwish {
        always {}
        maybe {
            reference: String = "reference",
        }
    }

    /// Such as `upi` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsUpi {
        always {}
        maybe {
            mandate_options: PaymentMethodOptionsUpiMandateOptions = "mandate_options",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
        }
    }

    /// Such as `us_bank_account` of [`CheckoutSessionPaymentMethodOptions`].
    pub struct CheckoutSessionPaymentMethodOptionsUsBankAccount {
        always {}
        maybe {
            financial_connections: PaymentMethodOptionsUsBankAccountFinancialConnections = "financial_connections",
            setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage = "setup_future_usage",
            target_date: String = "target_date",
            verification_method: CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod = "verification_method",
        }
    }

    /// Such as `permissions` of [`CheckoutSession`].
    pub struct CheckoutSessionPermissions {
        always {}
        maybe {
            update_shipping_details: CheckoutSessionPermissionsUpdateShippingDetails = "update_shipping_details",
        }
    }

    /// Such as `saved_payment_method_options` of [`CheckoutSession`].
    pub struct CheckoutSessionSavedPaymentMethodOptions {
        always {}
        maybe {
            allow_redisplay_filters: Vec<CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilters> = "allow_redisplay_filters",
            payment_method_remove: CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove = "payment_method_remove",
            payment_method_save: CheckoutSessionSavedPaymentMethodOptionsPaymentMethodSave = "payment_method_save",
        }
    }

    /// Such as `wallet_options` of [`CheckoutSession`].
    pub struct CheckoutSessionWalletOptions {
        always {}
        maybe {
            link: CheckoutSessionWalletOptionsLink = "link",
        }
    }

    /// Such as `link` of [`CheckoutSessionWalletOptions`].
    pub struct CheckoutSessionWalletOptionsLink {
        always {}
        maybe {
            display: CheckoutSessionWalletOptionsLinkDisplay = "display",
        }
    }

    /// `payment_link`.
    pub struct PaymentLink {
        const OBJECT = "payment_link" in "object";
        always {
            id: String = "id",
        }
        maybe {
            active: bool = "active",
            after_completion: PaymentLinkAfterCompletion = "after_completion",
            allow_promotion_codes: bool = "allow_promotion_codes",
            application: Expandable = "application",
            application_fee_amount: i64 = "application_fee_amount",
            application_fee_percent: f64 = "application_fee_percent",
            automatic_tax: PaymentLinkAutomaticTax = "automatic_tax",
            billing_address_collection: BillingAddressCollection = "billing_address_collection",
            consent_collection: ConsentCollection = "consent_collection",
            currency: String = "currency",
            custom_fields: Vec<PaymentLinkCustomField> = "custom_fields",
            custom_text: CustomText = "custom_text",
            customer_creation: CustomerCreation = "customer_creation",
            inactive_message: String = "inactive_message",
            invoice_creation: InvoiceCreation = "invoice_creation",
            line_items: List<LineItem> = "line_items",
            livemode: bool = "livemode",
            managed_payments: ManagedPayments = "managed_payments",
            metadata: Map<String> = "metadata",
            name_collection: NameCollection = "name_collection",
            on_behalf_of: Expandable = "on_behalf_of",
            optional_items: Vec<OptionalItem> = "optional_items",
            payment_intent_data: Box<PaymentLinkPaymentIntentData> = "payment_intent_data",
            payment_method_collection: PaymentMethodCollection = "payment_method_collection",
            payment_method_options: PaymentLinkPaymentMethodOptions = "payment_method_options",
            payment_method_types: Vec<PaymentLinkPaymentMethodTypes> = "payment_method_types",
            phone_number_collection: PhoneNumberCollection = "phone_number_collection",
            restrictions: PaymentLinkRestrictions = "restrictions",
            shipping_address_collection: ShippingAddressCollection = "shipping_address_collection",
            shipping_options: Vec<ShippingOption> = "shipping_options",
            submit_type: SubmitType = "submit_type",
            subscription_data: PaymentLinkSubscriptionData = "subscription_data",
            tax_id_collection: TaxIdCollection = "tax_id_collection",
            transfer_data: ChargeTransferData = "transfer_data",
            url: String = "url",
        }
    }

    /// Such as `after_completion` of [`PaymentLink`].
    pub struct PaymentLinkAfterCompletion {
        always {}
        maybe {
            hosted_confirmation: AfterCompletionHostedConfirmation = "hosted_confirmation",
            redirect: PaymentLinkAfterCompletionRedirect = "redirect",
            r#type: PaymentLinkAfterCompletionType = "type",
        }
    }

    /// Such as `redirect` of [`PaymentLinkAfterCompletion`].
    pub struct PaymentLinkAfterCompletionRedirect {
        always {}
        maybe {
            url: String = "url",
        }
    }

    /// Such as `automatic_tax` of [`PaymentLink`].
    pub struct PaymentLinkAutomaticTax {
        always {}
        maybe {
            enabled: bool = "enabled",
            liability: AutomaticTaxLiability = "liability",
        }
    }

    /// Such as `consent_collection` of [`CheckoutSession`].
    pub struct ConsentCollection {
        always {}
        maybe {
            payment_method_reuse_agreement: ConsentCollectionPaymentMethodReuseAgreement = "payment_method_reuse_agreement",
            promotions: ConsentCollectionPromotions = "promotions",
            terms_of_service: ConsentCollectionTermsOfService = "terms_of_service",
        }
    }

    /// Such as `payment_method_reuse_agreement` of [`ConsentCollection`].
    pub struct ConsentCollectionPaymentMethodReuseAgreement {
        always {}
        maybe {
            position: ConsentCollectionPaymentMethodReuseAgreementPosition = "position",
        }
    }

    /// Such as `custom_fields` of [`PaymentLink`].
    pub struct PaymentLinkCustomField {
        always {}
        maybe {
            dropdown: PaymentLinkCustomFieldDropdown = "dropdown",
            key: String = "key",
            label: CustomFieldLabel = "label",
            numeric: PaymentLinkCustomFieldNumeric = "numeric",
            optional: bool = "optional",
            text: PaymentLinkCustomFieldText = "text",
            r#type: CheckoutSessionCustomFieldType = "type",
        }
    }

    /// Such as `dropdown` of [`PaymentLinkCustomField`].
    pub struct PaymentLinkCustomFieldDropdown {
        always {}
        maybe {
            default_value: String = "default_value",
            options: Vec<CustomFieldDropdownOption> = "options",
        }
    }

    /// Such as `options` of [`CheckoutSessionCustomFieldDropdown`].
    pub struct CustomFieldDropdownOption {
        always {}
        maybe {
            label: String = "label",
            value: String = "value",
        }
    }

    /// Such as `label` of [`CheckoutSessionCustomField`].
    pub struct CustomFieldLabel {
        always {}
        maybe {
            custom: String = "custom",
            r#type: CustomFieldLabelType = "type",
        }
    }

    /// Such as `numeric` of [`PaymentLinkCustomField`].
    pub struct PaymentLinkCustomFieldNumeric {
        always {}
        maybe {
            default_value: String = "default_value",
            maximum_length: i64 = "maximum_length",
            minimum_length: i64 = "minimum_length",
        }
    }

    /// Such as `text` of [`PaymentLinkCustomField`].
    pub struct PaymentLinkCustomFieldText {
        always {}
        maybe {
            default_value: String = "default_value",
            maximum_length: i64 = "maximum_length",
            minimum_length: i64 = "minimum_length",
        }
    }

    /// Such as `custom_text` of [`CheckoutSession`].
    pub struct CustomText {
        always {}
        maybe {
            after_submit: CustomTextAfterSubmit = "after_submit",
            shipping_address: CustomTextShippingAddress = "shipping_address",
            submit: CustomTextSubmit = "submit",
            terms_of_service_acceptance: CustomTextTermsOfServiceAcceptance = "terms_of_service_acceptance",
        }
    }

    /// Such as `after_submit` of [`CustomText`].
    pub struct CustomTextAfterSubmit {
        always {}
        maybe {
            message: String = "message",
        }
    }

    /// Such as `shipping_address` of [`CustomText`].
    pub struct CustomTextShippingAddress {
        always {}
        maybe {
            message: String = "message",
        }
    }

    /// Such as `submit` of [`CustomText`].
    pub struct CustomTextSubmit {
        always {}
        maybe {
            message: String = "message",
        }
    }

    /// Such as `terms_of_service_acceptance` of [`CustomText`].
    pub struct CustomTextTermsOfServiceAcceptance {
        always {}
        maybe {
            message: String = "message",
        }
    }

    /// Such as `invoice_creation` of [`CheckoutSession`].
    pub struct InvoiceCreation {
        always {}
        maybe {
            enabled: bool = "enabled",
            invoice_data: Box<InvoiceCreationInvoiceData> = "invoice_data",
        }
    }

    /// Such as `invoice_data` of [`InvoiceCreation`].
    pub struct InvoiceCreationInvoiceData {
        always {}
        maybe {
            account_tax_ids: Vec<Expandable> = "account_tax_ids",
            custom_fields: Vec<CustomField> = "custom_fields",
            description: String = "description",
            footer: String = "footer",
            issuer: Issuer = "issuer",
            metadata: Map<String> = "metadata",
            rendering_options: RenderingOptions = "rendering_options",
        }
    }

    /// Such as `name_collection` of [`CheckoutSession`].
    pub struct NameCollection {
        always {}
        maybe {
            business: NameCollectionBusiness = "business",
            individual: NameCollectionIndividual = "individual",
        }
    }

    /// Such as `business` of [`NameCollection`].
    pub struct NameCollectionBusiness {
        always {}
        maybe {
            enabled: bool = "enabled",
            optional: bool = "optional",
        }
    }

    /// Such as `individual` of [`NameCollection`].
    pub struct NameCollectionIndividual {
        always {}
        maybe {
            enabled: bool = "enabled",
            optional: bool = "optional",
        }
    }

    /// Such as `optional_items` of [`CheckoutSession`].
    pub struct OptionalItem {
        always {}
        maybe {
            adjustable_quantity: AdjustableQuantity = "adjustable_quantity",
            price: String = "price",
            quantity: i64 = "quantity",
        }
    }

    /// Such as `payment_intent_data` of [`PaymentLink`].
    pub struct PaymentLinkPaymentIntentData {
        always {}
        maybe {
            capture_method: PaymentIntentCaptureMethod = "capture_method",
            description: String = "description",
            metadata: Map<String> = "metadata",
            setup_future_usage: PaymentIntentSetupFutureUsage = "setup_future_usage",
            statement_descriptor: String = "statement_descriptor",
            statement_descriptor_suffix: String = "statement_descriptor_suffix",
            transfer_group: String = "transfer_group",
        }
    }

    /// Such as `payment_method_options` of [`PaymentLink`].
    pub struct PaymentLinkPaymentMethodOptions {
        always {}
        maybe {
            card: PaymentLinkPaymentMethodOptionsCard = "card",
        }
    }

    /// Such as `card` of [`PaymentLinkPaymentMethodOptions`].
    pub struct PaymentLinkPaymentMethodOptionsCard {
        always {}
        maybe {
            restrictions: PaymentLinkPaymentMethodOptionsCardRestrictions = "restrictions",
        }
    }

    /// Such as `restrictions` of [`PaymentLinkPaymentMethodOptionsCard`].
    pub struct PaymentLinkPaymentMethodOptionsCardRestrictions {
        always {}
        maybe {
            brands_blocked: Vec<BrandsBlocked> = "brands_blocked",
        }
    }

    /// Such as `phone_number_collection` of [`CheckoutSession`].
    pub struct PhoneNumberCollection {
        always {}
        maybe {
            enabled: bool = "enabled",
        }
    }

    /// Such as `restrictions` of [`PaymentLink`].
    pub struct PaymentLinkRestrictions {
        always {}
        maybe {
            completed_sessions: PaymentLinkRestrictionsCompletedSessions = "completed_sessions",
        }
    }

    /// Such as `completed_sessions` of [`PaymentLinkRestrictions`].
    pub struct PaymentLinkRestrictionsCompletedSessions {
        always {}
        maybe {
            count: i64 = "count",
            limit: i64 = "limit",
        }
    }

    /// Such as `shipping_address_collection` of [`CheckoutSession`].
    pub struct ShippingAddressCollection {
        always {}
        maybe {
            allowed_countries: Vec<ShippingAddressCollectionAllowedCountries> = "allowed_countries",
        }
    }

    /// Such as `shipping_options` of [`CheckoutSession`].
    pub struct ShippingOption {
        always {}
        maybe {
            shipping_amount: i64 = "shipping_amount",
            shipping_rate: Expandable = "shipping_rate",
        }
    }

    /// Such as `subscription_data` of [`PaymentLink`].
    pub struct PaymentLinkSubscriptionData {
        always {}
        maybe {
            description: String = "description",
            invoice_settings: Box<SubscriptionInvoiceSettings> = "invoice_settings",
            metadata: Map<String> = "metadata",
            trial_period_days: i64 = "trial_period_days",
            trial_settings: PaymentLinkSubscriptionDataTrialSettings = "trial_settings",
        }
    }

    /// Such as `trial_settings` of [`PaymentLinkSubscriptionData`].
    pub struct PaymentLinkSubscriptionDataTrialSettings {
        always {}
        maybe {
            end_behavior: PaymentLinkSubscriptionDataTrialSettingsEndBehavior = "end_behavior",
        }
    }

    /// Such as `end_behavior` of [`PaymentLinkSubscriptionDataTrialSettings`].
    pub struct PaymentLinkSubscriptionDataTrialSettingsEndBehavior {
        always {}
        maybe {
            missing_payment_method: MissingPaymentMethod = "missing_payment_method",
        }
    }

    /// Such as `tax_id_collection` of [`CheckoutSession`].
    pub struct TaxIdCollection {
        always {}
        maybe {
            enabled: bool = "enabled",
            required: TaxIdCollectionRequired = "required",
        }
    }
}

webhook_payload::names! {
    /// `billing_address_collection` of [`CheckoutSession`], `billing_address_collection` of [`PaymentLink`].
    pub enum BillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }
    /// `brands_blocked` of [`CheckoutSessionPaymentMethodOptionsCardRestrictions`], `brands_blocked` of [`PaymentLinkPaymentMethodOptionsCardRestrictions`].
    pub enum BrandsBlocked {
        AmericanExpress = "american_express",
        DiscoverGlobalNetwork = "discover_global_network",
        Mastercard = "mastercard",
        Visa = "visa",
    }
    /// `border_style` of [`CheckoutSessionBrandingSettings`].
    pub enum CheckoutSessionBrandingSettingsBorderStyle {
        Pill = "pill",
        Rectangular = "rectangular",
        Rounded = "rounded",
    }
    /// `type` of [`CheckoutSessionBrandingSettingsIcon`], `type` of [`CheckoutSessionBrandingSettingsLogo`].
    pub enum CheckoutSessionBrandingSettingsIconType {
        File = "file",
        Url = "url",
    }
    /// `promotions` of [`CheckoutSessionConsent`].
    pub enum CheckoutSessionConsentPromotions {
        OptIn = "opt_in",
        OptOut = "opt_out",
    }
    /// `terms_of_service` of [`CheckoutSessionConsent`].
    pub enum CheckoutSessionConsentTermsOfService {
        Accepted = "accepted",
    }
    /// `type` of [`CheckoutSessionCustomField`], `type` of [`PaymentLinkCustomField`].
    pub enum CheckoutSessionCustomFieldType {
        Dropdown = "dropdown",
        Numeric = "numeric",
        Text = "text",
    }
    /// `locale` of [`CheckoutSession`].
    pub enum CheckoutSessionLocale {
        Auto = "auto",
        Bg = "bg",
        Cs = "cs",
        Da = "da",
        De = "de",
        El = "el",
        En = "en",
        EnGB = "en-GB",
        Es = "es",
        Es419 = "es-419",
        Et = "et",
        Fi = "fi",
        Fil = "fil",
        Fr = "fr",
        FrCA = "fr-CA",
        HiIN = "hi-IN",
        Hr = "hr",
        Hu = "hu",
        Id = "id",
        It = "it",
        Ja = "ja",
        Ko = "ko",
        Lt = "lt",
        Lv = "lv",
        Ms = "ms",
        Mt = "mt",
        Nb = "nb",
        Nl = "nl",
        Pl = "pl",
        Pt = "pt",
        PtBR = "pt-BR",
        Ro = "ro",
        Ru = "ru",
        Sk = "sk",
        Sl = "sl",
        Sv = "sv",
        Th = "th",
        Tr = "tr",
        Vi = "vi",
        Zh = "zh",
        ZhHK = "zh-HK",
        ZhTW = "zh-TW",
    }
    /// `mode` of [`CheckoutSession`].
    pub enum CheckoutSessionMode {
        Payment = "payment",
        Setup = "setup",
        Subscription = "subscription",
    }
    /// `origin_context` of [`CheckoutSession`].
    pub enum CheckoutSessionOriginContext {
        MobileApp = "mobile_app",
        Web = "web",
    }
    /// `funding_types_blocked` of [`CheckoutSessionPaymentMethodOptionsCardRestrictions`].
    pub enum CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlocked {
        Credit = "credit",
        Debit = "debit",
        Prepaid = "prepaid",
    }
    /// `verification_method` of [`CheckoutSessionPaymentMethodOptionsUsBankAccount`].
    pub enum CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
    }
    /// `payment_status` of [`CheckoutSession`].
    pub enum CheckoutSessionPaymentStatus {
        NoPaymentRequired = "no_payment_required",
        Paid = "paid",
        Unpaid = "unpaid",
    }
    /// `update_shipping_details` of [`CheckoutSessionPermissions`].
    pub enum CheckoutSessionPermissionsUpdateShippingDetails {
        ClientOnly = "client_only",
        ServerOnly = "server_only",
    }
    /// `redirect_on_completion` of [`CheckoutSession`].
    pub enum CheckoutSessionRedirectOnCompletion {
        Always = "always",
        IfRequired = "if_required",
        Never = "never",
    }
    /// `allow_redisplay_filters` of [`CheckoutSessionSavedPaymentMethodOptions`].
    pub enum CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilters {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
    /// `payment_method_remove` of [`CheckoutSessionSavedPaymentMethodOptions`].
    pub enum CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove {
        Disabled = "disabled",
        Enabled = "enabled",
    }
    /// `payment_method_save` of [`CheckoutSessionSavedPaymentMethodOptions`].
    pub enum CheckoutSessionSavedPaymentMethodOptionsPaymentMethodSave {
        Disabled = "disabled",
        Enabled = "enabled",
    }
    /// `status` of [`CheckoutSession`].
    pub enum CheckoutSessionStatus {
        Complete = "complete",
        Expired = "expired",
        Open = "open",
    }
    /// `ui_mode` of [`CheckoutSession`].
    pub enum CheckoutSessionUiMode {
        Elements = "elements",
        EmbeddedPage = "embedded_page",
        Form = "form",
        HostedPage = "hosted_page",
    }
    /// `display` of [`CheckoutSessionWalletOptionsLink`].
    pub enum CheckoutSessionWalletOptionsLinkDisplay {
        Auto = "auto",
        Never = "never",
    }
    /// `position` of [`ConsentCollectionPaymentMethodReuseAgreement`].
    pub enum ConsentCollectionPaymentMethodReuseAgreementPosition {
        Auto = "auto",
        Hidden = "hidden",
    }
    /// `promotions` of [`ConsentCollection`].
    pub enum ConsentCollectionPromotions {
        Auto = "auto",
        None = "none",
    }
    /// `terms_of_service` of [`ConsentCollection`].
    pub enum ConsentCollectionTermsOfService {
        None = "none",
        Required = "required",
    }
    /// `type` of [`CustomFieldLabel`].
    pub enum CustomFieldLabelType {
        Custom = "custom",
    }
    /// `customer_creation` of [`CheckoutSession`], `customer_creation` of [`PaymentLink`].
    pub enum CustomerCreation {
        Always = "always",
        IfRequired = "if_required",
    }
    /// `type` of [`PaymentLinkAfterCompletion`].
    pub enum PaymentLinkAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        Redirect = "redirect",
    }
    /// `payment_method_types` of [`PaymentLink`].
    pub enum PaymentLinkPaymentMethodTypes {
        Affirm = "affirm",
        AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay",
        Alma = "alma",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Bizum = "bizum",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        Klarna = "klarna",
        Konbini = "konbini",
        Link = "link",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Multibanco = "multibanco",
        Oxxo = "oxxo",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Paynow = "paynow",
        Paypal = "paypal",
        Paypay = "paypay",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
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
    /// `payment_method_collection` of [`CheckoutSession`], `payment_method_collection` of [`PaymentLink`].
    pub enum PaymentMethodCollection {
        Always = "always",
        IfRequired = "if_required",
    }
    /// `allowed_countries` of [`ShippingAddressCollection`].
    pub enum ShippingAddressCollectionAllowedCountries {
        AC = "AC",
        AD = "AD",
        AE = "AE",
        AF = "AF",
        AG = "AG",
        AI = "AI",
        AL = "AL",
        AM = "AM",
        AO = "AO",
        AQ = "AQ",
        AR = "AR",
        AT = "AT",
        AU = "AU",
        AW = "AW",
        AX = "AX",
        AZ = "AZ",
        BA = "BA",
        BB = "BB",
        BD = "BD",
        BE = "BE",
        BF = "BF",
        BG = "BG",
        BH = "BH",
        BI = "BI",
        BJ = "BJ",
        BL = "BL",
        BM = "BM",
        BN = "BN",
        BO = "BO",
        BQ = "BQ",
        BR = "BR",
        BS = "BS",
        BT = "BT",
        BV = "BV",
        BW = "BW",
        BY = "BY",
        BZ = "BZ",
        CA = "CA",
        CD = "CD",
        CF = "CF",
        CG = "CG",
        CH = "CH",
        CI = "CI",
        CK = "CK",
        CL = "CL",
        CM = "CM",
        CN = "CN",
        CO = "CO",
        CR = "CR",
        CV = "CV",
        CW = "CW",
        CY = "CY",
        CZ = "CZ",
        DE = "DE",
        DJ = "DJ",
        DK = "DK",
        DM = "DM",
        DO = "DO",
        DZ = "DZ",
        EC = "EC",
        EE = "EE",
        EG = "EG",
        EH = "EH",
        ER = "ER",
        ES = "ES",
        ET = "ET",
        FI = "FI",
        FJ = "FJ",
        FK = "FK",
        FO = "FO",
        FR = "FR",
        GA = "GA",
        GB = "GB",
        GD = "GD",
        GE = "GE",
        GF = "GF",
        GG = "GG",
        GH = "GH",
        GI = "GI",
        GL = "GL",
        GM = "GM",
        GN = "GN",
        GP = "GP",
        GQ = "GQ",
        GR = "GR",
        GS = "GS",
        GT = "GT",
        GU = "GU",
        GW = "GW",
        GY = "GY",
        HK = "HK",
        HN = "HN",
        HR = "HR",
        HT = "HT",
        HU = "HU",
        ID = "ID",
        IE = "IE",
        IL = "IL",
        IM = "IM",
        IN = "IN",
        IO = "IO",
        IQ = "IQ",
        IS = "IS",
        IT = "IT",
        JE = "JE",
        JM = "JM",
        JO = "JO",
        JP = "JP",
        KE = "KE",
        KG = "KG",
        KH = "KH",
        KI = "KI",
        KM = "KM",
        KN = "KN",
        KR = "KR",
        KW = "KW",
        KY = "KY",
        KZ = "KZ",
        LA = "LA",
        LB = "LB",
        LC = "LC",
        LI = "LI",
        LK = "LK",
        LR = "LR",
        LS = "LS",
        LT = "LT",
        LU = "LU",
        LV = "LV",
        LY = "LY",
        MA = "MA",
        MC = "MC",
        MD = "MD",
        ME = "ME",
        MF = "MF",
        MG = "MG",
        MK = "MK",
        ML = "ML",
        MM = "MM",
        MN = "MN",
        MO = "MO",
        MQ = "MQ",
        MR = "MR",
        MS = "MS",
        MT = "MT",
        MU = "MU",
        MV = "MV",
        MW = "MW",
        MX = "MX",
        MY = "MY",
        MZ = "MZ",
        NA = "NA",
        NC = "NC",
        NE = "NE",
        NG = "NG",
        NI = "NI",
        NL = "NL",
        NO = "NO",
        NP = "NP",
        NR = "NR",
        NU = "NU",
        NZ = "NZ",
        OM = "OM",
        PA = "PA",
        PE = "PE",
        PF = "PF",
        PG = "PG",
        PH = "PH",
        PK = "PK",
        PL = "PL",
        PM = "PM",
        PN = "PN",
        PR = "PR",
        PS = "PS",
        PT = "PT",
        PY = "PY",
        QA = "QA",
        RE = "RE",
        RO = "RO",
        RS = "RS",
        RU = "RU",
        RW = "RW",
        SA = "SA",
        SB = "SB",
        SC = "SC",
        SD = "SD",
        SE = "SE",
        SG = "SG",
        SH = "SH",
        SI = "SI",
        SJ = "SJ",
        SK = "SK",
        SL = "SL",
        SM = "SM",
        SN = "SN",
        SO = "SO",
        SR = "SR",
        SS = "SS",
        ST = "ST",
        SV = "SV",
        SX = "SX",
        SZ = "SZ",
        TA = "TA",
        TC = "TC",
        TD = "TD",
        TF = "TF",
        TG = "TG",
        TH = "TH",
        TJ = "TJ",
        TK = "TK",
        TL = "TL",
        TM = "TM",
        TN = "TN",
        TO = "TO",
        TR = "TR",
        TT = "TT",
        TV = "TV",
        TW = "TW",
        TZ = "TZ",
        UA = "UA",
        UG = "UG",
        US = "US",
        UY = "UY",
        UZ = "UZ",
        VA = "VA",
        VC = "VC",
        VE = "VE",
        VG = "VG",
        VN = "VN",
        VU = "VU",
        WF = "WF",
        WS = "WS",
        XK = "XK",
        YE = "YE",
        YT = "YT",
        ZA = "ZA",
        ZM = "ZM",
        ZW = "ZW",
        ZZ = "ZZ",
    }
    /// `submit_type` of [`CheckoutSession`], `submit_type` of [`PaymentLink`].
    pub enum SubmitType {
        Auto = "auto",
        Book = "book",
        Donate = "donate",
        Pay = "pay",
        Subscribe = "subscribe",
    }
    /// `required` of [`TaxIdCollection`].
    pub enum TaxIdCollectionRequired {
        IfSupported = "if_supported",
        Never = "never",
    }
}
