//! `checkout.session.async_payment_failed`, `checkout.session.async_payment_succeeded`, `checkout.session.completed`, `checkout.session.expired`, `payment_link.created`, `payment_link.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `checkout.session`.
    CheckoutSession = 214 {
        /// `adaptive_pricing`: an object, [`CheckoutSessionAdaptivePricing`], or null.
        adaptive_pricing: Option<CheckoutSessionAdaptivePricing<'a>> = opt 35,
        /// `after_expiration`: an object, [`CheckoutSessionAfterExpiration`], or null.
        after_expiration: Option<CheckoutSessionAfterExpiration<'a>> = opt 62,
        /// `allow_promotion_codes`: a truth value, or null.
        allow_promotion_codes: Option<bool> = opt 70,
        /// `allowed_payment_method_types`: a list, each a text, or null.
        allowed_payment_method_types: List<'a, &'a str> = all 78,
        /// `amount_subtotal`: an integer, or null.
        amount_subtotal: Option<i64> = opt 115,
        /// `amount_total`: an integer, or null.
        amount_total: Option<i64> = opt 118,
        /// `automatic_tax`: an object, [`QuoteAutomaticTax`], in every payload of today's schema.
        automatic_tax: Option<QuoteAutomaticTax<'a>> = opt 165,
        /// `billing_address_collection`: a text out of [`BillingAddressCollection`], or null.
        billing_address_collection: Option<BillingAddressCollection<'a>> = opt 209,
        /// `branding_settings`: an object, [`CheckoutSessionBrandingSettings`], or absent.
        branding_settings: Option<CheckoutSessionBrandingSettings<'a>> = opt 240,
        /// `cancel_url`: a text, or null.
        cancel_url: Option<&'a str> = opt 257,
        /// `client_reference_id`: a text, or null.
        client_reference_id: Option<&'a str> = opt 328,
        /// `client_secret`: a text, or null.
        client_secret: Option<&'a str> = opt 329,
        /// `collected_information`: an object, [`CheckoutSessionCollectedInformation`], or null.
        collected_information: Option<CheckoutSessionCollectedInformation<'a>> = opt 338,
        /// `consent`: an object, [`CheckoutSessionConsent`], or null.
        consent: Option<CheckoutSessionConsent<'a>> = opt 363,
        /// `consent_collection`: an object, [`ConsentCollection`], or null.
        consent_collection: Option<ConsentCollection<'a>> = opt 364,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt 389,
        /// `currency_conversion`: an object, [`CheckoutSessionCurrencyConversion`], or null.
        currency_conversion: Option<CheckoutSessionCurrencyConversion<'a>> = opt 390,
        /// `custom_fields`: a list, each an object, [`CheckoutSessionCustomField`], in every payload of today's schema.
        custom_fields: List<'a, CheckoutSessionCustomField<'a>> = all 401,
        /// `custom_text`: an object, [`CustomText`], in every payload of today's schema.
        custom_text: Option<CustomText<'a>> = opt 404,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `customer_creation`: a text out of [`CustomerCreation`], or null.
        customer_creation: Option<CustomerCreation<'a>> = opt 416,
        /// `customer_details`: an object, [`CheckoutSessionCustomerDetails`], or null.
        customer_details: Option<CheckoutSessionCustomerDetails<'a>> = opt 418,
        /// `customer_email`: a text, or null.
        customer_email: Option<&'a str> = opt 421,
        /// `discounts`: a list, each an object, [`CheckoutSessionDiscount`], or null.
        discounts: List<'a, CheckoutSessionDiscount<'a>> = all 514,
        /// `excluded_payment_method_types`: a list, each a text, or absent.
        excluded_payment_method_types: List<'a, &'a str> = all 590,
        /// `expires_at`: a time, in every payload of today's schema.
        expires_at: Option<Timestamp> = opt 608,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `integration_identifier`: a text, or null.
        integration_identifier: Option<&'a str> = opt 771,
        /// `invoice`: the id of an object, or the object, or null.
        invoice: Option<Expandable<'a>> = opt 781,
        /// `invoice_creation`: an object, [`InvoiceCreation`], or null.
        invoice_creation: Option<InvoiceCreation<'a>> = opt 782,
        /// `line_items`: the first page of a list, each an object, [`LineItem`], or absent.
        line_items: Page<'a, LineItem<'a>> = all 863,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `locale`: a text out of [`CheckoutSessionLocale`], or null.
        locale: Option<CheckoutSessionLocale<'a>> = opt 872,
        /// `managed_payments`: an object, [`ManagedPayments`], or null.
        managed_payments: Option<ManagedPayments<'a>> = opt 884,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `mode`: a text out of [`CheckoutSessionMode`], in every payload of today's schema.
        mode: Option<CheckoutSessionMode<'a>> = opt 933,
        /// `name_collection`: an object, [`NameCollection`], or absent.
        name_collection: Option<NameCollection<'a>> = opt 948,
        /// `object`: the text `checkout.session`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `optional_items`: a list, each an object, [`OptionalItem`], or absent, or null.
        optional_items: List<'a, OptionalItem<'a>> = all 1000,
        /// `origin_context`: a text out of [`CheckoutSessionOriginContext`], or null.
        origin_context: Option<CheckoutSessionOriginContext<'a>> = opt 1004,
        /// `payment_intent`: the id of an object, or the object, or null.
        payment_intent: Option<Expandable<'a>> = opt 1083,
        /// `payment_link`: the id of an object, or the object, or null.
        payment_link: Option<Expandable<'a>> = opt 1085,
        /// `payment_method_collection`: a text out of [`PaymentMethodCollection`], or null.
        payment_method_collection: Option<PaymentMethodCollection<'a>> = opt 1089,
        /// `payment_method_configuration_details`: an object, [`PaymentMethodConfigurationDetails`], or null.
        payment_method_configuration_details: Option<PaymentMethodConfigurationDetails<'a>> = opt 1091,
        /// `payment_method_options`: an object, [`CheckoutSessionPaymentMethodOptions`], or null.
        payment_method_options: Option<CheckoutSessionPaymentMethodOptions<'a>> = opt 1093,
        /// `payment_method_types`: a list, each a text, in every payload of today's schema.
        payment_method_types: List<'a, &'a str> = all 1098,
        /// `payment_status`: a text out of [`CheckoutSessionPaymentStatus`], in every payload of today's schema.
        payment_status: Option<CheckoutSessionPaymentStatus<'a>> = opt 1105,
        /// `permissions`: an object, [`CheckoutSessionPermissions`], or null.
        permissions: Option<CheckoutSessionPermissions<'a>> = opt 1139,
        /// `phone_number_collection`: an object, [`PhoneNumberCollection`], or absent.
        phone_number_collection: Option<PhoneNumberCollection<'a>> = opt 1148,
        /// `presentment_details`: an object, [`PresentmentDetails`], or absent.
        presentment_details: Option<PresentmentDetails<'a>> = opt 1177,
        /// `recovered_from`: a text, or null.
        recovered_from: Option<&'a str> = opt 1257,
        /// `redirect_on_completion`: a text out of [`CheckoutSessionRedirectOnCompletion`], or absent.
        redirect_on_completion: Option<CheckoutSessionRedirectOnCompletion<'a>> = opt 1264,
        /// `return_url`: a text, or absent.
        return_url: Option<&'a str> = opt 1371,
        /// `saved_payment_method_options`: an object, [`CheckoutSessionSavedPaymentMethodOptions`], or null.
        saved_payment_method_options: Option<CheckoutSessionSavedPaymentMethodOptions<'a>> = opt 1400,
        /// `setup_intent`: the id of an object, or the object, or null.
        setup_intent: Option<Expandable<'a>> = opt 1448,
        /// `shipping_address_collection`: an object, [`ShippingAddressCollection`], or null.
        shipping_address_collection: Option<ShippingAddressCollection<'a>> = opt 1454,
        /// `shipping_cost`: an object, [`ShippingCost`], or null.
        shipping_cost: Option<ShippingCost<'a>> = opt 1458,
        /// `shipping_options`: a list, each an object, [`ShippingOption`], in every payload of today's schema.
        shipping_options: List<'a, ShippingOption<'a>> = all 1466,
        /// `status`: a text out of [`CheckoutSessionStatus`], or null.
        status: Option<CheckoutSessionStatus<'a>> = opt 1519,
        /// `submit_type`: a text out of [`SubmitType`], or null.
        submit_type: Option<SubmitType<'a>> = opt 1537,
        /// `subscription`: the id of an object, or the object, or null.
        subscription: Option<Expandable<'a>> = opt 1538,
        /// `success_url`: a text, or null.
        success_url: Option<&'a str> = opt 1555,
        /// `tax_id_collection`: an object, [`TaxIdCollection`], or absent.
        tax_id_collection: Option<TaxIdCollection<'a>> = opt 1588,
        /// `total_details`: an object, [`TotalDetails`], or null.
        total_details: Option<TotalDetails<'a>> = opt 1637,
        /// `ui_mode`: a text out of [`CheckoutSessionUiMode`], or null.
        ui_mode: Option<CheckoutSessionUiMode<'a>> = opt 1682,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
        /// `wallet_options`: an object, [`CheckoutSessionWalletOptions`], or null.
        wallet_options: Option<CheckoutSessionWalletOptions<'a>> = opt 1757,
    }

    /// `adaptive_pricing` of [`CheckoutSession`].
    CheckoutSessionAdaptivePricing = 215 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
    }

    /// `after_expiration` of [`CheckoutSession`].
    CheckoutSessionAfterExpiration = 216 {
        /// `recovery`: an object, [`CheckoutSessionAfterExpirationRecovery`], or null.
        recovery: Option<CheckoutSessionAfterExpirationRecovery<'a>> = opt 1258,
    }

    /// `recovery` of [`CheckoutSessionAfterExpiration`].
    CheckoutSessionAfterExpirationRecovery = 217 {
        /// `allow_promotion_codes`: a truth value, in every payload of today's schema.
        allow_promotion_codes: Option<bool> = opt 70,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
    }

    /// `branding_settings` of [`CheckoutSession`].
    CheckoutSessionBrandingSettings = 218 {
        /// `background_color`: a text, in every payload of today's schema.
        background_color: Option<&'a str> = opt 176,
        /// `border_style`: a text out of [`CheckoutSessionBrandingSettingsBorderStyle`], in every payload of today's schema.
        border_style: Option<CheckoutSessionBrandingSettingsBorderStyle<'a>> = opt 233,
        /// `button_color`: a text, in every payload of today's schema.
        button_color: Option<&'a str> = opt 249,
        /// `display_name`: a text, in every payload of today's schema.
        display_name: Option<&'a str> = opt 519,
        /// `font_family`: a text, in every payload of today's schema.
        font_family: Option<&'a str> = opt 659,
        /// `icon`: an object, [`CheckoutSessionBrandingSettingsIcon`], or null.
        icon: Option<CheckoutSessionBrandingSettingsIcon<'a>> = opt 724,
        /// `logo`: an object, [`CheckoutSessionBrandingSettingsLogo`], or null.
        logo: Option<CheckoutSessionBrandingSettingsLogo<'a>> = opt 877,
    }

    /// `icon` of [`CheckoutSessionBrandingSettings`].
    CheckoutSessionBrandingSettingsIcon = 219 {
        /// `file`: a text, or absent.
        file: Option<&'a str> = opt 634,
        /// `type`: a text out of [`CheckoutSessionBrandingSettingsIconType`], in every payload of today's schema.
        type_: Option<CheckoutSessionBrandingSettingsIconType<'a>> = opt 1681,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt 1708,
    }

    /// `logo` of [`CheckoutSessionBrandingSettings`].
    CheckoutSessionBrandingSettingsLogo = 220 {
        /// `file`: a text, or absent.
        file: Option<&'a str> = opt 634,
        /// `type`: a text out of [`CheckoutSessionBrandingSettingsIconType`], in every payload of today's schema.
        type_: Option<CheckoutSessionBrandingSettingsIconType<'a>> = opt 1681,
        /// `url`: a text, or absent.
        url: Option<&'a str> = opt 1708,
    }

    /// `collected_information` of [`CheckoutSession`].
    CheckoutSessionCollectedInformation = 221 {
        /// `business_name`: a text, or null.
        business_name: Option<&'a str> = opt 246,
        /// `individual_name`: a text, or null.
        individual_name: Option<&'a str> = opt 758,
        /// `shipping_details`: an object, [`CheckoutSessionCollectedInformationShippingDetails`], or null.
        shipping_details: Option<CheckoutSessionCollectedInformationShippingDetails<'a>> = opt 1461,
    }

    /// `shipping_details` of [`CheckoutSessionCollectedInformation`].
    CheckoutSessionCollectedInformationShippingDetails = 222 {
        /// `address`: an object, [`Address`], in every payload of today's schema.
        address: Option<Address<'a>> = opt 41,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt 947,
    }

    /// `consent` of [`CheckoutSession`].
    CheckoutSessionConsent = 223 {
        /// `promotions`: a text out of [`CheckoutSessionConsentPromotions`], or null.
        promotions: Option<CheckoutSessionConsentPromotions<'a>> = opt 1209,
        /// `terms_of_service`: a text out of [`CheckoutSessionConsentTermsOfService`], or null.
        terms_of_service: Option<CheckoutSessionConsentTermsOfService<'a>> = opt 1605,
    }

    /// `currency_conversion` of [`CheckoutSession`].
    CheckoutSessionCurrencyConversion = 224 {
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt 115,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt 118,
        /// `fx_rate`: a value of no known form, in every payload of today's schema.
        fx_rate: Option<Value<'a>> = opt 687,
        /// `source_currency`: a text, in every payload of today's schema.
        source_currency: Option<&'a str> = opt 1485,
    }

    /// `custom_fields` of [`CheckoutSession`].
    CheckoutSessionCustomField = 225 {
        /// `dropdown`: an object, [`CheckoutSessionCustomFieldDropdown`], or absent.
        dropdown: Option<CheckoutSessionCustomFieldDropdown<'a>> = opt 530,
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt 824,
        /// `label`: an object, [`CustomFieldLabel`], in every payload of today's schema.
        label: Option<CustomFieldLabel<'a>> = opt 833,
        /// `numeric`: an object, [`CheckoutSessionCustomFieldNumeric`], or absent.
        numeric: Option<CheckoutSessionCustomFieldNumeric<'a>> = opt 987,
        /// `optional`: a truth value, in every payload of today's schema.
        optional: Option<bool> = opt 999,
        /// `text`: an object, [`CheckoutSessionCustomFieldText`], or absent.
        text: Option<CheckoutSessionCustomFieldText<'a>> = opt 1609,
        /// `type`: a text out of [`CheckoutSessionCustomFieldType`], in every payload of today's schema.
        type_: Option<CheckoutSessionCustomFieldType<'a>> = opt 1681,
    }

    /// `dropdown` of [`CheckoutSessionCustomField`].
    CheckoutSessionCustomFieldDropdown = 226 {
        /// `default_value`: a text, or null.
        default_value: Option<&'a str> = opt 475,
        /// `options`: a list, each an object, [`CustomFieldDropdownOption`], in every payload of today's schema.
        options: List<'a, CustomFieldDropdownOption<'a>> = all 1001,
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `numeric` of [`CheckoutSessionCustomField`].
    CheckoutSessionCustomFieldNumeric = 227 {
        /// `default_value`: a text, or null.
        default_value: Option<&'a str> = opt 475,
        /// `maximum_length`: an integer, or null.
        maximum_length: Option<i64> = opt 899,
        /// `minimum_length`: an integer, or null.
        minimum_length: Option<i64> = opt 923,
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `text` of [`CheckoutSessionCustomField`].
    CheckoutSessionCustomFieldText = 228 {
        /// `default_value`: a text, or null.
        default_value: Option<&'a str> = opt 475,
        /// `maximum_length`: an integer, or null.
        maximum_length: Option<i64> = opt 899,
        /// `minimum_length`: an integer, or null.
        minimum_length: Option<i64> = opt 923,
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `customer_details` of [`CheckoutSession`].
    CheckoutSessionCustomerDetails = 229 {
        /// `address`: an object, [`Address`], or null.
        address: Option<Address<'a>> = opt 41,
        /// `business_name`: a text, or null.
        business_name: Option<&'a str> = opt 246,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `individual_name`: a text, or null.
        individual_name: Option<&'a str> = opt 758,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `phone`: a text, or null.
        phone: Option<&'a str> = opt 1146,
        /// `tax_exempt`: a text out of [`TaxExempt`], or null.
        tax_exempt: Option<TaxExempt<'a>> = opt 1586,
        /// `tax_ids`: a list, each an object, [`CheckoutSessionCustomerDetailsTaxId`], or null.
        tax_ids: List<'a, CheckoutSessionCustomerDetailsTaxId<'a>> = all 1591,
    }

    /// `tax_ids` of [`CheckoutSessionCustomerDetails`].
    CheckoutSessionCustomerDetailsTaxId = 230 {
        /// `type`: a text out of [`CheckoutSessionCustomerDetailsTaxIdType`], in every payload of today's schema.
        type_: Option<CheckoutSessionCustomerDetailsTaxIdType<'a>> = opt 1681,
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `discounts` of [`CheckoutSession`].
    CheckoutSessionDiscount = 231 {
        /// `coupon`: the id of an object, or the object, or null.
        coupon: Option<Expandable<'a>> = opt 372,
        /// `promotion_code`: the id of an object, or the object, or null.
        promotion_code: Option<Expandable<'a>> = opt 1208,
    }

    /// `payment_method_options` of [`CheckoutSession`].
    CheckoutSessionPaymentMethodOptions = 232 {
        /// `acss_debit`: an object, [`CheckoutSessionPaymentMethodOptionsAcssDebit`], or absent.
        acss_debit: Option<CheckoutSessionPaymentMethodOptionsAcssDebit<'a>> = opt 29,
        /// `affirm`: an object, [`CheckoutSessionPaymentMethodOptionsAffirm`], or absent.
        affirm: Option<CheckoutSessionPaymentMethodOptionsAffirm<'a>> = opt 59,
        /// `afterpay_clearpay`: an object, [`CheckoutSessionPaymentMethodOptionsAfterpayClearpay`], or absent.
        afterpay_clearpay: Option<CheckoutSessionPaymentMethodOptionsAfterpayClearpay<'a>> = opt 64,
        /// `alipay`: an object, [`CheckoutSessionPaymentMethodOptionsAlipay`], or absent.
        alipay: Option<CheckoutSessionPaymentMethodOptionsAlipay<'a>> = opt 68,
        /// `alma`: an object, [`PaymentMethodOptionsAlma`], or absent.
        alma: Option<PaymentMethodOptionsAlma<'a>> = opt 81,
        /// `amazon_pay`: an object, [`PaymentMethodOptionsAmazonPay`], or absent.
        amazon_pay: Option<PaymentMethodOptionsAmazonPay<'a>> = opt 86,
        /// `au_becs_debit`: an object, [`CheckoutSessionPaymentMethodOptionsAuBecsDebit`], or absent.
        au_becs_debit: Option<CheckoutSessionPaymentMethodOptionsAuBecsDebit<'a>> = opt 151,
        /// `bacs_debit`: an object, [`PaymentMethodOptionsBacsDebit`], or absent.
        bacs_debit: Option<PaymentMethodOptionsBacsDebit<'a>> = opt 178,
        /// `bancontact`: an object, [`CheckoutSessionPaymentMethodOptionsBancontact`], or absent.
        bancontact: Option<CheckoutSessionPaymentMethodOptionsBancontact<'a>> = opt 185,
        /// `billie`: an object, [`CheckoutSessionPaymentMethodOptionsBillie`], or absent.
        billie: Option<CheckoutSessionPaymentMethodOptionsBillie<'a>> = opt 205,
        /// `boleto`: an object, [`PaymentMethodOptionsBoleto`], or absent.
        boleto: Option<PaymentMethodOptionsBoleto<'a>> = opt 230,
        /// `card`: an object, [`CheckoutSessionPaymentMethodOptionsCard`], or absent.
        card: Option<CheckoutSessionPaymentMethodOptionsCard<'a>> = opt 271,
        /// `cashapp`: an object, [`CheckoutSessionPaymentMethodOptionsCashapp`], or absent.
        cashapp: Option<CheckoutSessionPaymentMethodOptionsCashapp<'a>> = opt 296,
        /// `customer_balance`: an object, [`PaymentMethodOptionsCustomerBalance`], or absent.
        customer_balance: Option<PaymentMethodOptionsCustomerBalance<'a>> = opt 412,
        /// `eps`: an object, [`PaymentMethodOptionsEps`], or absent.
        eps: Option<PaymentMethodOptionsEps<'a>> = opt 568,
        /// `fpx`: an object, [`PaymentMethodOptionsFpx`], or absent.
        fpx: Option<PaymentMethodOptionsFpx<'a>> = opt 664,
        /// `giropay`: an object, [`PaymentMethodOptionsGiropay`], or absent.
        giropay: Option<PaymentMethodOptionsGiropay<'a>> = opt 696,
        /// `grabpay`: an object, [`PaymentMethodOptionsGrabpay`], or absent.
        grabpay: Option<PaymentMethodOptionsGrabpay<'a>> = opt 700,
        /// `ideal`: an object, [`CheckoutSessionPaymentMethodOptionsIdeal`], or absent.
        ideal: Option<CheckoutSessionPaymentMethodOptionsIdeal<'a>> = opt 730,
        /// `kakao_pay`: an object, [`PaymentMethodOptionsKakaoPay`], or absent.
        kakao_pay: Option<PaymentMethodOptionsKakaoPay<'a>> = opt 822,
        /// `klarna`: an object, [`CheckoutSessionPaymentMethodOptionsKlarna`], or absent.
        klarna: Option<CheckoutSessionPaymentMethodOptionsKlarna<'a>> = opt 825,
        /// `konbini`: an object, [`CheckoutSessionPaymentMethodOptionsKonbini`], or absent.
        konbini: Option<CheckoutSessionPaymentMethodOptionsKonbini<'a>> = opt 828,
        /// `kr_card`: an object, [`PaymentMethodOptionsKrCard`], or absent.
        kr_card: Option<PaymentMethodOptionsKrCard<'a>> = opt 831,
        /// `link`: an object, [`CheckoutSessionPaymentMethodOptionsLink`], or absent.
        link: Option<CheckoutSessionPaymentMethodOptionsLink<'a>> = opt 865,
        /// `mobilepay`: an object, [`PaymentMethodOptionsMobilepay`], or absent.
        mobilepay: Option<PaymentMethodOptionsMobilepay<'a>> = opt 931,
        /// `multibanco`: an object, [`PaymentMethodOptionsMultibanco`], or absent.
        multibanco: Option<PaymentMethodOptionsMultibanco<'a>> = opt 941,
        /// `naver_pay`: an object, [`PaymentMethodOptionsNaverPay`], or absent.
        naver_pay: Option<PaymentMethodOptionsNaverPay<'a>> = opt 955,
        /// `oxxo`: an object, [`PaymentMethodOptionsOxxo`], or absent.
        oxxo: Option<PaymentMethodOptionsOxxo<'a>> = opt 1030,
        /// `p24`: an object, [`PaymentMethodOptionsP24`], or absent.
        p24: Option<PaymentMethodOptionsP24<'a>> = opt 1033,
        /// `payco`: an object, [`PaymentMethodOptionsPayco`], or absent.
        payco: Option<PaymentMethodOptionsPayco<'a>> = opt 1069,
        /// `paynow`: an object, [`PaymentMethodOptionsPaynow`], or absent.
        paynow: Option<PaymentMethodOptionsPaynow<'a>> = opt 1109,
        /// `paypal`: an object, [`PaymentMethodOptionsPaypal`], or absent.
        paypal: Option<PaymentMethodOptionsPaypal<'a>> = opt 1116,
        /// `payto`: an object, [`CheckoutSessionPaymentMethodOptionsPayto`], or absent.
        payto: Option<CheckoutSessionPaymentMethodOptionsPayto<'a>> = opt 1119,
        /// `pix`: an object, [`CheckoutSessionPaymentMethodOptionsPix`], or absent.
        pix: Option<CheckoutSessionPaymentMethodOptionsPix<'a>> = opt 1151,
        /// `revolut_pay`: an object, [`PaymentMethodOptionsRevolutPay`], or absent.
        revolut_pay: Option<PaymentMethodOptionsRevolutPay<'a>> = opt 1383,
        /// `samsung_pay`: an object, [`PaymentMethodOptionsSamsungPay`], or absent.
        samsung_pay: Option<PaymentMethodOptionsSamsungPay<'a>> = opt 1395,
        /// `satispay`: an object, [`CheckoutSessionPaymentMethodOptionsSatispay`], or absent.
        satispay: Option<CheckoutSessionPaymentMethodOptionsSatispay<'a>> = opt 1397,
        /// `scalapay`: an object, [`PaymentMethodOptionsScalapay`], or absent.
        scalapay: Option<PaymentMethodOptionsScalapay<'a>> = opt 1401,
        /// `sepa_debit`: an object, [`PaymentMethodOptionsSepaDebit`], or absent.
        sepa_debit: Option<PaymentMethodOptionsSepaDebit<'a>> = opt 1428,
        /// `sequra`: an object, [`CheckoutSessionPaymentMethodOptionsSequra`], or absent.
        sequra: Option<CheckoutSessionPaymentMethodOptionsSequra<'a>> = opt 1430,
        /// `sofort`: an object, [`CheckoutSessionPaymentMethodOptionsSofort`], or absent.
        sofort: Option<CheckoutSessionPaymentMethodOptionsSofort<'a>> = opt 1479,
        /// `sunbit`: an object, [`PaymentMethodOptionsSunbit`], or absent.
        sunbit: Option<PaymentMethodOptionsSunbit<'a>> = opt 1559,
        /// `swish`: an object, [`CheckoutSessionPaymentMethodOptionsSwish`], or absent.
        swish: Option<CheckoutSessionPaymentMethodOptionsSwish<'a>> = opt 1575,
        /// `twint`: an object, [`PaymentMethodOptionsTwint`], or absent.
        twint: Option<PaymentMethodOptionsTwint<'a>> = opt 1679,
        /// `upi`: an object, [`CheckoutSessionPaymentMethodOptionsUpi`], or absent.
        upi: Option<CheckoutSessionPaymentMethodOptionsUpi<'a>> = opt 1705,
        /// `us_bank_account`: an object, [`CheckoutSessionPaymentMethodOptionsUsBankAccount`], or absent.
        us_bank_account: Option<CheckoutSessionPaymentMethodOptionsUsBankAccount<'a>> = opt 1709,
        /// `wechat_pay`: an object, [`PaymentMethodOptionsWechatPay`], or absent.
        wechat_pay: Option<PaymentMethodOptionsWechatPay<'a>> = opt 1762,
    }

    /// `acss_debit` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsAcssDebit = 233 {
        /// `currency`: a text out of [`Currency`], or absent.
        currency: Option<Currency<'a>> = opt 389,
        /// `mandate_options`: an object, [`PaymentMethodOptionsAcssDebitMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsAcssDebitMandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt 1579,
        /// `verification_method`: a text out of [`VerificationMethod`], or absent.
        verification_method: Option<VerificationMethod<'a>> = opt 1740,
    }

    /// `affirm` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsAffirm = 234 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `afterpay_clearpay` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsAfterpayClearpay = 235 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `alipay` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsAlipay = 236 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `au_becs_debit` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsAuBecsDebit = 237 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt 1579,
    }

    /// `bancontact` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsBancontact = 238 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `billie` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsBillie = 239 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
    }

    /// `card` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsCard = 240 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `installments`: an object, [`PaymentMethodOptionsCardInstallments`], or absent.
        installments: Option<PaymentMethodOptionsCardInstallments<'a>> = opt 766,
        /// `request_extended_authorization`: a text out of [`RequestExtendedAuthorization`], or absent.
        request_extended_authorization: Option<RequestExtendedAuthorization<'a>> = opt 1327,
        /// `request_incremental_authorization`: a text out of [`RequestIncrementalAuthorization`], or absent.
        request_incremental_authorization: Option<RequestIncrementalAuthorization<'a>> = opt 1329,
        /// `request_multicapture`: a text out of [`RequestMulticapture`], or absent.
        request_multicapture: Option<RequestMulticapture<'a>> = opt 1332,
        /// `request_overcapture`: a text out of [`RequestOvercapture`], or absent.
        request_overcapture: Option<RequestOvercapture<'a>> = opt 1333,
        /// `request_three_d_secure`: a text out of [`RequestThreeDSecure`], in every payload of today's schema.
        request_three_d_secure: Option<RequestThreeDSecure<'a>> = opt 1334,
        /// `restrictions`: an object, [`CheckoutSessionPaymentMethodOptionsCardRestrictions`], or absent.
        restrictions: Option<CheckoutSessionPaymentMethodOptionsCardRestrictions<'a>> = opt 1361,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `statement_descriptor_suffix_kana`: a text, or absent.
        statement_descriptor_suffix_kana: Option<&'a str> = opt 1517,
        /// `statement_descriptor_suffix_kanji`: a text, or absent.
        statement_descriptor_suffix_kanji: Option<&'a str> = opt 1518,
    }

    /// `restrictions` of [`CheckoutSessionPaymentMethodOptionsCard`].
    CheckoutSessionPaymentMethodOptionsCardRestrictions = 241 {
        /// `brands_blocked`: a list, each a text out of [`BrandsBlocked`], or absent.
        brands_blocked: List<'a, BrandsBlocked<'a>> = all 241,
        /// `funding_types_blocked`: a list, each a text out of [`CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlocked`], or absent.
        funding_types_blocked: List<'a, CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlocked<'a>> = all 684,
    }

    /// `cashapp` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsCashapp = 242 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `ideal` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsIdeal = 243 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `klarna` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsKlarna = 244 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
    }

    /// `konbini` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsKonbini = 245 {
        /// `expires_after_days`: an integer, or null.
        expires_after_days: Option<i64> = opt 606,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `link` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsLink = 246 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `payto` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsPayto = 247 {
        /// `mandate_options`: an object, [`PaymentMethodOptionsPaytoMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsPaytoMandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `pix` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsPix = 248 {
        /// `amount_includes_iof`: a text out of [`AmountIncludesIof`], or absent.
        amount_includes_iof: Option<AmountIncludesIof<'a>> = opt 101,
        /// `expires_after_seconds`: an integer, or null.
        expires_after_seconds: Option<i64> = opt 607,
        /// `mandate_options`: an object, [`PaymentMethodOptionsPixMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsPixMandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `satispay` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsSatispay = 249 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
    }

    /// `sequra` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsSequra = 250 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
    }

    /// `sofort` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsSofort = 251 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `swish` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsSwish = 252 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `upi` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsUpi = 253 {
        /// `mandate_options`: an object, [`PaymentMethodOptionsUpiMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsUpiMandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
    }

    /// `us_bank_account` of [`CheckoutSessionPaymentMethodOptions`].
    CheckoutSessionPaymentMethodOptionsUsBankAccount = 254 {
        /// `financial_connections`: an object, [`PaymentMethodOptionsUsBankAccountFinancialConnections`], or absent.
        financial_connections: Option<PaymentMethodOptionsUsBankAccountFinancialConnections<'a>> = opt 640,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt 1579,
        /// `verification_method`: a text out of [`CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod`], or absent.
        verification_method: Option<CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod<'a>> = opt 1740,
    }

    /// `permissions` of [`CheckoutSession`].
    CheckoutSessionPermissions = 255 {
        /// `update_shipping_details`: a text out of [`CheckoutSessionPermissionsUpdateShippingDetails`], or null.
        update_shipping_details: Option<CheckoutSessionPermissionsUpdateShippingDetails<'a>> = opt 1700,
    }

    /// `saved_payment_method_options` of [`CheckoutSession`].
    CheckoutSessionSavedPaymentMethodOptions = 256 {
        /// `allow_redisplay_filters`: a list, each a text out of [`CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilters`], or null.
        allow_redisplay_filters: List<'a, CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilters<'a>> = all 73,
        /// `payment_method_remove`: a text out of [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove`], or null.
        payment_method_remove: Option<CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove<'a>> = opt 1094,
        /// `payment_method_save`: a text out of [`CheckoutSessionSavedPaymentMethodOptionsPaymentMethodSave`], or null.
        payment_method_save: Option<CheckoutSessionSavedPaymentMethodOptionsPaymentMethodSave<'a>> = opt 1096,
    }

    /// `wallet_options` of [`CheckoutSession`].
    CheckoutSessionWalletOptions = 257 {
        /// `link`: an object, [`CheckoutSessionWalletOptionsLink`], or absent.
        link: Option<CheckoutSessionWalletOptionsLink<'a>> = opt 865,
    }

    /// `link` of [`CheckoutSessionWalletOptions`].
    CheckoutSessionWalletOptionsLink = 258 {
        /// `display`: a text out of [`CheckoutSessionWalletOptionsLinkDisplay`], or absent.
        display: Option<CheckoutSessionWalletOptionsLinkDisplay<'a>> = opt 515,
    }

    /// `consent_collection` of [`CheckoutSession`], `consent_collection` of [`PaymentLink`].
    ConsentCollection = 265 {
        /// `payment_method_reuse_agreement`: an object, [`ConsentCollectionPaymentMethodReuseAgreement`], or null.
        payment_method_reuse_agreement: Option<ConsentCollectionPaymentMethodReuseAgreement<'a>> = opt 1095,
        /// `promotions`: a text out of [`ConsentCollectionPromotions`], or null.
        promotions: Option<ConsentCollectionPromotions<'a>> = opt 1209,
        /// `terms_of_service`: a text out of [`ConsentCollectionTermsOfService`], or null.
        terms_of_service: Option<ConsentCollectionTermsOfService<'a>> = opt 1605,
    }

    /// `payment_method_reuse_agreement` of [`ConsentCollection`].
    ConsentCollectionPaymentMethodReuseAgreement = 266 {
        /// `position`: a text out of [`ConsentCollectionPaymentMethodReuseAgreementPosition`], in every payload of today's schema.
        position: Option<ConsentCollectionPaymentMethodReuseAgreementPosition<'a>> = opt 1160,
    }

    /// `options` of [`CheckoutSessionCustomFieldDropdown`], `options` of [`PaymentLinkCustomFieldDropdown`].
    CustomFieldDropdownOption = 276 {
        /// `label`: a text, in every payload of today's schema.
        label: Option<&'a str> = opt 833,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt 1732,
    }

    /// `label` of [`CheckoutSessionCustomField`], `label` of [`PaymentLinkCustomField`].
    CustomFieldLabel = 277 {
        /// `custom`: a text, or null.
        custom: Option<&'a str> = opt 400,
        /// `type`: a text out of [`CustomFieldLabelType`], in every payload of today's schema.
        type_: Option<CustomFieldLabelType<'a>> = opt 1681,
    }

    /// `custom_text` of [`CheckoutSession`], `custom_text` of [`PaymentLink`].
    CustomText = 278 {
        /// `after_submit`: an object, [`CustomTextAfterSubmit`], or null.
        after_submit: Option<CustomTextAfterSubmit<'a>> = opt 63,
        /// `shipping_address`: an object, [`CustomTextShippingAddress`], or null.
        shipping_address: Option<CustomTextShippingAddress<'a>> = opt 1453,
        /// `submit`: an object, [`CustomTextSubmit`], or null.
        submit: Option<CustomTextSubmit<'a>> = opt 1535,
        /// `terms_of_service_acceptance`: an object, [`CustomTextTermsOfServiceAcceptance`], or null.
        terms_of_service_acceptance: Option<CustomTextTermsOfServiceAcceptance<'a>> = opt 1606,
    }

    /// `after_submit` of [`CustomText`].
    CustomTextAfterSubmit = 279 {
        /// `message`: a text, in every payload of today's schema.
        message: Option<&'a str> = opt 911,
    }

    /// `shipping_address` of [`CustomText`].
    CustomTextShippingAddress = 280 {
        /// `message`: a text, in every payload of today's schema.
        message: Option<&'a str> = opt 911,
    }

    /// `submit` of [`CustomText`].
    CustomTextSubmit = 281 {
        /// `message`: a text, in every payload of today's schema.
        message: Option<&'a str> = opt 911,
    }

    /// `terms_of_service_acceptance` of [`CustomText`].
    CustomTextTermsOfServiceAcceptance = 282 {
        /// `message`: a text, in every payload of today's schema.
        message: Option<&'a str> = opt 911,
    }

    /// `invoice_creation` of [`CheckoutSession`], `invoice_creation` of [`PaymentLink`].
    InvoiceCreation = 372 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `invoice_data`: an object, [`InvoiceCreationInvoiceData`], or null.
        invoice_data: Option<InvoiceCreationInvoiceData<'a>> = opt 784,
    }

    /// `invoice_data` of [`InvoiceCreation`].
    InvoiceCreationInvoiceData = 373 {
        /// `account_tax_ids`: a list, each the id of an object, or the object, or null.
        account_tax_ids: List<'a, Expandable<'a>> = all 17,
        /// `custom_fields`: a list, each an object, [`CustomField`], or null.
        custom_fields: List<'a, CustomField<'a>> = all 401,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `footer`: a text, or null.
        footer: Option<&'a str> = opt 660,
        /// `issuer`: an object, [`Issuer`], or null.
        issuer: Option<Issuer<'a>> = opt 807,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `rendering_options`: an object, [`RenderingOptions`], or null.
        rendering_options: Option<RenderingOptions<'a>> = opt 1317,
    }

    /// `name_collection` of [`CheckoutSession`], `name_collection` of [`PaymentLink`].
    NameCollection = 505 {
        /// `business`: an object, [`NameCollectionBusiness`], or absent.
        business: Option<NameCollectionBusiness<'a>> = opt 245,
        /// `individual`: an object, [`NameCollectionIndividual`], or absent.
        individual: Option<NameCollectionIndividual<'a>> = opt 757,
    }

    /// `business` of [`NameCollection`].
    NameCollectionBusiness = 506 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `optional`: a truth value, in every payload of today's schema.
        optional: Option<bool> = opt 999,
    }

    /// `individual` of [`NameCollection`].
    NameCollectionIndividual = 507 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `optional`: a truth value, in every payload of today's schema.
        optional: Option<bool> = opt 999,
    }

    /// `optional_items` of [`CheckoutSession`], `optional_items` of [`PaymentLink`].
    OptionalItem = 514 {
        /// `adjustable_quantity`: an object, [`AdjustableQuantity`], or null.
        adjustable_quantity: Option<AdjustableQuantity<'a>> = opt 54,
        /// `price`: a text, in every payload of today's schema.
        price: Option<&'a str> = opt 1182,
        /// `quantity`: an integer, in every payload of today's schema.
        quantity: Option<i64> = opt 1227,
    }

    /// `payment_link`.
    PaymentLink = 600 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt 33,
        /// `after_completion`: an object, [`PaymentLinkAfterCompletion`], in every payload of today's schema.
        after_completion: Option<PaymentLinkAfterCompletion<'a>> = opt 61,
        /// `allow_promotion_codes`: a truth value, in every payload of today's schema.
        allow_promotion_codes: Option<bool> = opt 70,
        /// `application`: the id of an object, or the object, or null.
        application: Option<Expandable<'a>> = opt 129,
        /// `application_fee_amount`: an integer, or null.
        application_fee_amount: Option<i64> = opt 132,
        /// `application_fee_percent`: a number, or null.
        application_fee_percent: Option<f64> = opt 133,
        /// `automatic_tax`: an object, [`PaymentLinkAutomaticTax`], in every payload of today's schema.
        automatic_tax: Option<PaymentLinkAutomaticTax<'a>> = opt 165,
        /// `billing_address_collection`: a text out of [`BillingAddressCollection`], in every payload of today's schema.
        billing_address_collection: Option<BillingAddressCollection<'a>> = opt 209,
        /// `consent_collection`: an object, [`ConsentCollection`], or null.
        consent_collection: Option<ConsentCollection<'a>> = opt 364,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `custom_fields`: a list, each an object, [`PaymentLinkCustomField`], in every payload of today's schema.
        custom_fields: List<'a, PaymentLinkCustomField<'a>> = all 401,
        /// `custom_text`: an object, [`CustomText`], in every payload of today's schema.
        custom_text: Option<CustomText<'a>> = opt 404,
        /// `customer_creation`: a text out of [`CustomerCreation`], in every payload of today's schema.
        customer_creation: Option<CustomerCreation<'a>> = opt 416,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `inactive_message`: a text, or null.
        inactive_message: Option<&'a str> = opt 746,
        /// `invoice_creation`: an object, [`InvoiceCreation`], or null.
        invoice_creation: Option<InvoiceCreation<'a>> = opt 782,
        /// `line_items`: the first page of a list, each an object, [`LineItem`], or absent.
        line_items: Page<'a, LineItem<'a>> = all 863,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `managed_payments`: an object, [`ManagedPayments`], or null.
        managed_payments: Option<ManagedPayments<'a>> = opt 884,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `name_collection`: an object, [`NameCollection`], or absent.
        name_collection: Option<NameCollection<'a>> = opt 948,
        /// `object`: the text `payment_link`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `on_behalf_of`: the id of an object, or the object, or null.
        on_behalf_of: Option<Expandable<'a>> = opt 995,
        /// `optional_items`: a list, each an object, [`OptionalItem`], or absent, or null.
        optional_items: List<'a, OptionalItem<'a>> = all 1000,
        /// `payment_intent_data`: an object, [`PaymentLinkPaymentIntentData`], or null.
        payment_intent_data: Option<PaymentLinkPaymentIntentData<'a>> = opt 1084,
        /// `payment_method_collection`: a text out of [`PaymentMethodCollection`], in every payload of today's schema.
        payment_method_collection: Option<PaymentMethodCollection<'a>> = opt 1089,
        /// `payment_method_options`: an object, [`PaymentLinkPaymentMethodOptions`], or null.
        payment_method_options: Option<PaymentLinkPaymentMethodOptions<'a>> = opt 1093,
        /// `payment_method_types`: a list, each a text out of [`PaymentLinkPaymentMethodTypes`], or null.
        payment_method_types: List<'a, PaymentLinkPaymentMethodTypes<'a>> = all 1098,
        /// `phone_number_collection`: an object, [`PhoneNumberCollection`], in every payload of today's schema.
        phone_number_collection: Option<PhoneNumberCollection<'a>> = opt 1148,
        /// `restrictions`: an object, [`PaymentLinkRestrictions`], or null.
        restrictions: Option<PaymentLinkRestrictions<'a>> = opt 1361,
        /// `shipping_address_collection`: an object, [`ShippingAddressCollection`], or null.
        shipping_address_collection: Option<ShippingAddressCollection<'a>> = opt 1454,
        /// `shipping_options`: a list, each an object, [`ShippingOption`], in every payload of today's schema.
        shipping_options: List<'a, ShippingOption<'a>> = all 1466,
        /// `submit_type`: a text out of [`SubmitType`], in every payload of today's schema.
        submit_type: Option<SubmitType<'a>> = opt 1537,
        /// `subscription_data`: an object, [`PaymentLinkSubscriptionData`], or null.
        subscription_data: Option<PaymentLinkSubscriptionData<'a>> = opt 1540,
        /// `tax_id_collection`: an object, [`TaxIdCollection`], in every payload of today's schema.
        tax_id_collection: Option<TaxIdCollection<'a>> = opt 1588,
        /// `transfer_data`: an object, [`ChargeTransferData`], or null.
        transfer_data: Option<ChargeTransferData<'a>> = opt 1658,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt 1708,
    }

    /// `after_completion` of [`PaymentLink`].
    PaymentLinkAfterCompletion = 601 {
        /// `hosted_confirmation`: an object, [`AfterCompletionHostedConfirmation`], or absent.
        hosted_confirmation: Option<AfterCompletionHostedConfirmation<'a>> = opt 714,
        /// `redirect`: an object, [`PaymentLinkAfterCompletionRedirect`], or absent.
        redirect: Option<PaymentLinkAfterCompletionRedirect<'a>> = opt 1263,
        /// `type`: a text out of [`PaymentLinkAfterCompletionType`], in every payload of today's schema.
        type_: Option<PaymentLinkAfterCompletionType<'a>> = opt 1681,
    }

    /// `redirect` of [`PaymentLinkAfterCompletion`].
    PaymentLinkAfterCompletionRedirect = 602 {
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt 1708,
    }

    /// `automatic_tax` of [`PaymentLink`].
    PaymentLinkAutomaticTax = 603 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `liability`: an object, [`AutomaticTaxLiability`], or null.
        liability: Option<AutomaticTaxLiability<'a>> = opt 857,
    }

    /// `custom_fields` of [`PaymentLink`].
    PaymentLinkCustomField = 604 {
        /// `dropdown`: an object, [`PaymentLinkCustomFieldDropdown`], or absent.
        dropdown: Option<PaymentLinkCustomFieldDropdown<'a>> = opt 530,
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt 824,
        /// `label`: an object, [`CustomFieldLabel`], in every payload of today's schema.
        label: Option<CustomFieldLabel<'a>> = opt 833,
        /// `numeric`: an object, [`PaymentLinkCustomFieldNumeric`], or absent.
        numeric: Option<PaymentLinkCustomFieldNumeric<'a>> = opt 987,
        /// `optional`: a truth value, in every payload of today's schema.
        optional: Option<bool> = opt 999,
        /// `text`: an object, [`PaymentLinkCustomFieldText`], or absent.
        text: Option<PaymentLinkCustomFieldText<'a>> = opt 1609,
        /// `type`: a text out of [`CheckoutSessionCustomFieldType`], in every payload of today's schema.
        type_: Option<CheckoutSessionCustomFieldType<'a>> = opt 1681,
    }

    /// `dropdown` of [`PaymentLinkCustomField`].
    PaymentLinkCustomFieldDropdown = 605 {
        /// `default_value`: a text, or null.
        default_value: Option<&'a str> = opt 475,
        /// `options`: a list, each an object, [`CustomFieldDropdownOption`], in every payload of today's schema.
        options: List<'a, CustomFieldDropdownOption<'a>> = all 1001,
    }

    /// `numeric` of [`PaymentLinkCustomField`].
    PaymentLinkCustomFieldNumeric = 606 {
        /// `default_value`: a text, or null.
        default_value: Option<&'a str> = opt 475,
        /// `maximum_length`: an integer, or null.
        maximum_length: Option<i64> = opt 899,
        /// `minimum_length`: an integer, or null.
        minimum_length: Option<i64> = opt 923,
    }

    /// `text` of [`PaymentLinkCustomField`].
    PaymentLinkCustomFieldText = 607 {
        /// `default_value`: a text, or null.
        default_value: Option<&'a str> = opt 475,
        /// `maximum_length`: an integer, or null.
        maximum_length: Option<i64> = opt 899,
        /// `minimum_length`: an integer, or null.
        minimum_length: Option<i64> = opt 923,
    }

    /// `payment_intent_data` of [`PaymentLink`].
    PaymentLinkPaymentIntentData = 608 {
        /// `capture_method`: a text out of [`PaymentIntentCaptureMethod`], or null.
        capture_method: Option<PaymentIntentCaptureMethod<'a>> = opt 269,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `setup_future_usage`: a text out of [`PaymentIntentSetupFutureUsage`], or null.
        setup_future_usage: Option<PaymentIntentSetupFutureUsage<'a>> = opt 1447,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `statement_descriptor_suffix`: a text, or null.
        statement_descriptor_suffix: Option<&'a str> = opt 1516,
        /// `transfer_group`: a text, or null.
        transfer_group: Option<&'a str> = opt 1659,
    }

    /// `payment_method_options` of [`PaymentLink`].
    PaymentLinkPaymentMethodOptions = 609 {
        /// `card`: an object, [`PaymentLinkPaymentMethodOptionsCard`], or null.
        card: Option<PaymentLinkPaymentMethodOptionsCard<'a>> = opt 271,
    }

    /// `card` of [`PaymentLinkPaymentMethodOptions`].
    PaymentLinkPaymentMethodOptionsCard = 610 {
        /// `restrictions`: an object, [`PaymentLinkPaymentMethodOptionsCardRestrictions`], or null.
        restrictions: Option<PaymentLinkPaymentMethodOptionsCardRestrictions<'a>> = opt 1361,
    }

    /// `restrictions` of [`PaymentLinkPaymentMethodOptionsCard`].
    PaymentLinkPaymentMethodOptionsCardRestrictions = 611 {
        /// `brands_blocked`: a list, each a text out of [`BrandsBlocked`], in every payload of today's schema.
        brands_blocked: List<'a, BrandsBlocked<'a>> = all 241,
    }

    /// `restrictions` of [`PaymentLink`].
    PaymentLinkRestrictions = 612 {
        /// `completed_sessions`: an object, [`PaymentLinkRestrictionsCompletedSessions`], in every payload of today's schema.
        completed_sessions: Option<PaymentLinkRestrictionsCompletedSessions<'a>> = opt 347,
    }

    /// `completed_sessions` of [`PaymentLinkRestrictions`].
    PaymentLinkRestrictionsCompletedSessions = 613 {
        /// `count`: an integer, in every payload of today's schema.
        count: Option<i64> = opt 370,
        /// `limit`: an integer, in every payload of today's schema.
        limit: Option<i64> = opt 859,
    }

    /// `subscription_data` of [`PaymentLink`].
    PaymentLinkSubscriptionData = 614 {
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `invoice_settings`: an object, [`SubscriptionInvoiceSettings`], in every payload of today's schema.
        invoice_settings: Option<SubscriptionInvoiceSettings<'a>> = opt 793,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `trial_period_days`: an integer, or null.
        trial_period_days: Option<i64> = opt 1675,
        /// `trial_settings`: an object, [`PaymentLinkSubscriptionDataTrialSettings`], or null.
        trial_settings: Option<PaymentLinkSubscriptionDataTrialSettings<'a>> = opt 1676,
    }

    /// `trial_settings` of [`PaymentLinkSubscriptionData`].
    PaymentLinkSubscriptionDataTrialSettings = 615 {
        /// `end_behavior`: an object, [`PaymentLinkSubscriptionDataTrialSettingsEndBehavior`], in every payload of today's schema.
        end_behavior: Option<PaymentLinkSubscriptionDataTrialSettingsEndBehavior<'a>> = opt 555,
    }

    /// `end_behavior` of [`PaymentLinkSubscriptionDataTrialSettings`].
    PaymentLinkSubscriptionDataTrialSettingsEndBehavior = 616 {
        /// `missing_payment_method`: a text out of [`MissingPaymentMethod`], in every payload of today's schema.
        missing_payment_method: Option<MissingPaymentMethod<'a>> = opt 929,
    }

    /// `phone_number_collection` of [`CheckoutSession`], `phone_number_collection` of [`PaymentLink`].
    PhoneNumberCollection = 715 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
    }

    /// `shipping_address_collection` of [`CheckoutSession`], `shipping_address_collection` of [`PaymentLink`].
    ShippingAddressCollection = 811 {
        /// `allowed_countries`: a list, each a text out of [`ShippingAddressCollectionAllowedCountries`], in every payload of today's schema.
        allowed_countries: List<'a, ShippingAddressCollectionAllowedCountries<'a>> = all 76,
    }

    /// `shipping_options` of [`CheckoutSession`], `shipping_options` of [`PaymentLink`].
    ShippingOption = 813 {
        /// `shipping_amount`: an integer, in every payload of today's schema.
        shipping_amount: Option<i64> = opt 1456,
        /// `shipping_rate`: the id of an object, or the object, in every payload of today's schema.
        shipping_rate: Option<Expandable<'a>> = opt 1467,
    }

    /// `tax_id_collection` of [`CheckoutSession`], `tax_id_collection` of [`PaymentLink`].
    TaxIdCollection = 911 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `required`: a text out of [`TaxIdCollectionRequired`], in every payload of today's schema.
        required: Option<TaxIdCollectionRequired<'a>> = opt 1347,
    }
}

webhook_payload::names! {
    'a;

    /// `billing_address_collection` of [`CheckoutSession`], `billing_address_collection` of [`PaymentLink`].
    BillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }

    /// `brands_blocked` of [`CheckoutSessionPaymentMethodOptionsCardRestrictions`], `brands_blocked` of [`PaymentLinkPaymentMethodOptionsCardRestrictions`].
    BrandsBlocked {
        AmericanExpress = "american_express",
        DiscoverGlobalNetwork = "discover_global_network",
        Mastercard = "mastercard",
        Visa = "visa",
    }

    /// `border_style` of [`CheckoutSessionBrandingSettings`].
    CheckoutSessionBrandingSettingsBorderStyle {
        Pill = "pill",
        Rectangular = "rectangular",
        Rounded = "rounded",
    }

    /// `type` of [`CheckoutSessionBrandingSettingsIcon`], `type` of [`CheckoutSessionBrandingSettingsLogo`].
    CheckoutSessionBrandingSettingsIconType {
        File = "file",
        Url = "url",
    }

    /// `promotions` of [`CheckoutSessionConsent`].
    CheckoutSessionConsentPromotions {
        OptIn = "opt_in",
        OptOut = "opt_out",
    }

    /// `terms_of_service` of [`CheckoutSessionConsent`].
    CheckoutSessionConsentTermsOfService {
        Accepted = "accepted",
    }

    /// `type` of [`CheckoutSessionCustomField`], `type` of [`PaymentLinkCustomField`].
    CheckoutSessionCustomFieldType {
        Dropdown = "dropdown",
        Numeric = "numeric",
        Text = "text",
    }

    /// `locale` of [`CheckoutSession`].
    CheckoutSessionLocale {
        Auto = "auto",
        Bg = "bg",
        Cs = "cs",
        Da = "da",
        De = "de",
        El = "el",
        En = "en",
        EnGb = "en-GB",
        Es = "es",
        Es419 = "es-419",
        Et = "et",
        Fi = "fi",
        Fil = "fil",
        Fr = "fr",
        FrCa = "fr-CA",
        HiIn = "hi-IN",
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
        PtBr = "pt-BR",
        Ro = "ro",
        Ru = "ru",
        Sk = "sk",
        Sl = "sl",
        Sv = "sv",
        Th = "th",
        Tr = "tr",
        Vi = "vi",
        Zh = "zh",
        ZhHk = "zh-HK",
        ZhTw = "zh-TW",
    }

    /// `mode` of [`CheckoutSession`].
    CheckoutSessionMode {
        Payment = "payment",
        Setup = "setup",
        Subscription = "subscription",
    }

    /// `origin_context` of [`CheckoutSession`].
    CheckoutSessionOriginContext {
        MobileApp = "mobile_app",
        Web = "web",
    }

    /// `funding_types_blocked` of [`CheckoutSessionPaymentMethodOptionsCardRestrictions`].
    CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlocked {
        Credit = "credit",
        Debit = "debit",
        Prepaid = "prepaid",
    }

    /// `verification_method` of [`CheckoutSessionPaymentMethodOptionsUsBankAccount`].
    CheckoutSessionPaymentMethodOptionsUsBankAccountVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
    }

    /// `payment_status` of [`CheckoutSession`].
    CheckoutSessionPaymentStatus {
        NoPaymentRequired = "no_payment_required",
        Paid = "paid",
        Unpaid = "unpaid",
    }

    /// `update_shipping_details` of [`CheckoutSessionPermissions`].
    CheckoutSessionPermissionsUpdateShippingDetails {
        ClientOnly = "client_only",
        ServerOnly = "server_only",
    }

    /// `redirect_on_completion` of [`CheckoutSession`].
    CheckoutSessionRedirectOnCompletion {
        Always = "always",
        IfRequired = "if_required",
        Never = "never",
    }

    /// `allow_redisplay_filters` of [`CheckoutSessionSavedPaymentMethodOptions`].
    CheckoutSessionSavedPaymentMethodOptionsAllowRedisplayFilters {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }

    /// `payment_method_remove` of [`CheckoutSessionSavedPaymentMethodOptions`].
    CheckoutSessionSavedPaymentMethodOptionsPaymentMethodRemove {
        Disabled = "disabled",
        Enabled = "enabled",
    }

    /// `payment_method_save` of [`CheckoutSessionSavedPaymentMethodOptions`].
    CheckoutSessionSavedPaymentMethodOptionsPaymentMethodSave {
        Disabled = "disabled",
        Enabled = "enabled",
    }

    /// `status` of [`CheckoutSession`].
    CheckoutSessionStatus {
        Complete = "complete",
        Expired = "expired",
        Open = "open",
    }

    /// `ui_mode` of [`CheckoutSession`].
    CheckoutSessionUiMode {
        Elements = "elements",
        EmbeddedPage = "embedded_page",
        Form = "form",
        HostedPage = "hosted_page",
    }

    /// `display` of [`CheckoutSessionWalletOptionsLink`].
    CheckoutSessionWalletOptionsLinkDisplay {
        Auto = "auto",
        Never = "never",
    }

    /// `position` of [`ConsentCollectionPaymentMethodReuseAgreement`].
    ConsentCollectionPaymentMethodReuseAgreementPosition {
        Auto = "auto",
        Hidden = "hidden",
    }

    /// `promotions` of [`ConsentCollection`].
    ConsentCollectionPromotions {
        Auto = "auto",
        None = "none",
    }

    /// `terms_of_service` of [`ConsentCollection`].
    ConsentCollectionTermsOfService {
        None = "none",
        Required = "required",
    }

    /// `type` of [`CustomFieldLabel`].
    CustomFieldLabelType {
        Custom = "custom",
    }

    /// `customer_creation` of [`CheckoutSession`], `customer_creation` of [`PaymentLink`].
    CustomerCreation {
        Always = "always",
        IfRequired = "if_required",
    }

    /// `type` of [`PaymentLinkAfterCompletion`].
    PaymentLinkAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        Redirect = "redirect",
    }

    /// `payment_method_types` of [`PaymentLink`].
    PaymentLinkPaymentMethodTypes {
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
    PaymentMethodCollection {
        Always = "always",
        IfRequired = "if_required",
    }

    /// `allowed_countries` of [`ShippingAddressCollection`].
    ShippingAddressCollectionAllowedCountries {
        Ac = "AC",
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        At = "AT",
        Au = "AU",
        Aw = "AW",
        Ax = "AX",
        Az = "AZ",
        Ba = "BA",
        Bb = "BB",
        Bd = "BD",
        Be = "BE",
        Bf = "BF",
        Bg = "BG",
        Bh = "BH",
        Bi = "BI",
        Bj = "BJ",
        Bl = "BL",
        Bm = "BM",
        Bn = "BN",
        Bo = "BO",
        Bq = "BQ",
        Br = "BR",
        Bs = "BS",
        Bt = "BT",
        Bv = "BV",
        Bw = "BW",
        By = "BY",
        Bz = "BZ",
        Ca = "CA",
        Cd = "CD",
        Cf = "CF",
        Cg = "CG",
        Ch = "CH",
        Ci = "CI",
        Ck = "CK",
        Cl = "CL",
        Cm = "CM",
        Cn = "CN",
        Co = "CO",
        Cr = "CR",
        Cv = "CV",
        Cw = "CW",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dj = "DJ",
        Dk = "DK",
        Dm = "DM",
        Do = "DO",
        Dz = "DZ",
        Ec = "EC",
        Ee = "EE",
        Eg = "EG",
        Eh = "EH",
        Er = "ER",
        Es = "ES",
        Et = "ET",
        Fi = "FI",
        Fj = "FJ",
        Fk = "FK",
        Fo = "FO",
        Fr = "FR",
        Ga = "GA",
        Gb = "GB",
        Gd = "GD",
        Ge = "GE",
        Gf = "GF",
        Gg = "GG",
        Gh = "GH",
        Gi = "GI",
        Gl = "GL",
        Gm = "GM",
        Gn = "GN",
        Gp = "GP",
        Gq = "GQ",
        Gr = "GR",
        Gs = "GS",
        Gt = "GT",
        Gu = "GU",
        Gw = "GW",
        Gy = "GY",
        Hk = "HK",
        Hn = "HN",
        Hr = "HR",
        Ht = "HT",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Io = "IO",
        Iq = "IQ",
        Is = "IS",
        It = "IT",
        Je = "JE",
        Jm = "JM",
        Jo = "JO",
        Jp = "JP",
        Ke = "KE",
        Kg = "KG",
        Kh = "KH",
        Ki = "KI",
        Km = "KM",
        Kn = "KN",
        Kr = "KR",
        Kw = "KW",
        Ky = "KY",
        Kz = "KZ",
        La = "LA",
        Lb = "LB",
        Lc = "LC",
        Li = "LI",
        Lk = "LK",
        Lr = "LR",
        Ls = "LS",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Ly = "LY",
        Ma = "MA",
        Mc = "MC",
        Md = "MD",
        Me = "ME",
        Mf = "MF",
        Mg = "MG",
        Mk = "MK",
        Ml = "ML",
        Mm = "MM",
        Mn = "MN",
        Mo = "MO",
        Mq = "MQ",
        Mr = "MR",
        Ms = "MS",
        Mt = "MT",
        Mu = "MU",
        Mv = "MV",
        Mw = "MW",
        Mx = "MX",
        My = "MY",
        Mz = "MZ",
        Na = "NA",
        Nc = "NC",
        Ne = "NE",
        Ng = "NG",
        Ni = "NI",
        Nl = "NL",
        No = "NO",
        Np = "NP",
        Nr = "NR",
        Nu = "NU",
        Nz = "NZ",
        Om = "OM",
        Pa = "PA",
        Pe = "PE",
        Pf = "PF",
        Pg = "PG",
        Ph = "PH",
        Pk = "PK",
        Pl = "PL",
        Pm = "PM",
        Pn = "PN",
        Pr = "PR",
        Ps = "PS",
        Pt = "PT",
        Py = "PY",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Rs = "RS",
        Ru = "RU",
        Rw = "RW",
        Sa = "SA",
        Sb = "SB",
        Sc = "SC",
        Sd = "SD",
        Se = "SE",
        Sg = "SG",
        Sh = "SH",
        Si = "SI",
        Sj = "SJ",
        Sk = "SK",
        Sl = "SL",
        Sm = "SM",
        Sn = "SN",
        So = "SO",
        Sr = "SR",
        Ss = "SS",
        St = "ST",
        Sv = "SV",
        Sx = "SX",
        Sz = "SZ",
        Ta = "TA",
        Tc = "TC",
        Td = "TD",
        Tf = "TF",
        Tg = "TG",
        Th = "TH",
        Tj = "TJ",
        Tk = "TK",
        Tl = "TL",
        Tm = "TM",
        Tn = "TN",
        To = "TO",
        Tr = "TR",
        Tt = "TT",
        Tv = "TV",
        Tw = "TW",
        Tz = "TZ",
        Ua = "UA",
        Ug = "UG",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Va = "VA",
        Vc = "VC",
        Ve = "VE",
        Vg = "VG",
        Vn = "VN",
        Vu = "VU",
        Wf = "WF",
        Ws = "WS",
        Xk = "XK",
        Ye = "YE",
        Yt = "YT",
        Za = "ZA",
        Zm = "ZM",
        Zw = "ZW",
        Zz = "ZZ",
    }

    /// `submit_type` of [`CheckoutSession`], `submit_type` of [`PaymentLink`].
    SubmitType {
        Auto = "auto",
        Book = "book",
        Donate = "donate",
        Pay = "pay",
        Subscribe = "subscribe",
    }

    /// `required` of [`TaxIdCollection`].
    TaxIdCollectionRequired {
        IfSupported = "if_supported",
        Never = "never",
    }
}
