//! What several of the other files have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `account`.
    Account = 0 {
        /// `business_profile`: an object, [`AccountBusinessProfile`], or absent, or null.
        business_profile: Option<AccountBusinessProfile<'a>> = opt 247,
        /// `business_type`: a text out of [`AccountBusinessType`], or absent, or null.
        business_type: Option<AccountBusinessType<'a>> = opt 248,
        /// `capabilities`: an object, [`AccountCapabilities`], or absent.
        capabilities: Option<AccountCapabilities<'a>> = opt 267,
        /// `charges_enabled`: a truth value, in every payload of today's schema.
        charges_enabled: Option<bool> = opt 316,
        /// `company`: an object, [`AccountCompany`], or absent.
        company: Option<AccountCompany<'a>> = opt 344,
        /// `controller`: an object, [`AccountController`], or absent.
        controller: Option<AccountController<'a>> = opt 369,
        /// `country`: a text, or absent.
        country: Option<&'a str> = opt 371,
        /// `created`: a time, or absent.
        created: Option<Timestamp> = opt 374,
        /// `default_currency`: a text, or absent.
        default_currency: Option<&'a str> = opt 465,
        /// `details_submitted`: a truth value, in every payload of today's schema.
        details_submitted: Option<bool> = opt 497,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `external_accounts`: the first page of a list, each one of several objects, [`ExternalAccount`], or absent.
        external_accounts: Page<'a, ExternalAccount<'a>> = all 616,
        /// `future_requirements`: an object, [`AccountFutureRequirements`], or absent.
        future_requirements: Option<AccountFutureRequirements<'a>> = opt 685,
        /// `groups`: an object, [`AccountGroups`], or absent, or null.
        groups: Option<AccountGroups<'a>> = opt 703,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `individual`: an object, [`Person`], or absent.
        individual: Option<Person<'a>> = opt 757,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `account`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `payouts_enabled`: a truth value, in every payload of today's schema.
        payouts_enabled: Option<bool> = opt 1115,
        /// `requirements`: an object, [`AccountRequirements`], or absent.
        requirements: Option<AccountRequirements<'a>> = opt 1351,
        /// `settings`: an object, [`AccountSettings`], or absent, or null.
        settings: Option<AccountSettings<'a>> = opt 1443,
        /// `tos_acceptance`: an object, [`AccountTosAcceptance`], or absent.
        tos_acceptance: Option<AccountTosAcceptance<'a>> = opt 1635,
        /// `type`: a text out of [`AccountType`], in every payload of today's schema.
        type_: Option<AccountType<'a>> = opt 1681,
    }

    /// `business_profile` of [`Account`].
    AccountBusinessProfile = 1 {
        /// `annual_revenue`: an object, [`AccountBusinessProfileAnnualRevenue`], or absent, or null.
        annual_revenue: Option<AccountBusinessProfileAnnualRevenue<'a>> = opt 120,
        /// `estimated_worker_count`: an integer, or absent, or null.
        estimated_worker_count: Option<i64> = opt 575,
        /// `mcc`: a text, or null.
        mcc: Option<&'a str> = opt 902,
        /// `minority_owned_business_designation`: a list, each a text out of [`AccountBusinessProfileMinorityOwnedBusinessDesignation`], or null.
        minority_owned_business_designation: List<'a, AccountBusinessProfileMinorityOwnedBusinessDesignation<'a>> = all 925,
        /// `monthly_estimated_revenue`: an object, [`AccountBusinessProfileMonthlyEstimatedRevenue`], or absent.
        monthly_estimated_revenue: Option<AccountBusinessProfileMonthlyEstimatedRevenue<'a>> = opt 937,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `product_description`: a text, or absent, or null.
        product_description: Option<&'a str> = opt 1201,
        /// `specified_commercial_transactions_act_url`: a text, or null.
        specified_commercial_transactions_act_url: Option<&'a str> = opt 1497,
        /// `support_address`: an object, [`Address`], or null.
        support_address: Option<Address<'a>> = opt 1563,
        /// `support_email`: a text, or null.
        support_email: Option<&'a str> = opt 1564,
        /// `support_phone`: a text, or null.
        support_phone: Option<&'a str> = opt 1565,
        /// `support_url`: a text, or null.
        support_url: Option<&'a str> = opt 1566,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
    }

    /// `annual_revenue` of [`AccountBusinessProfile`].
    AccountBusinessProfileAnnualRevenue = 2 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt 389,
        /// `fiscal_year_end`: a text, or null.
        fiscal_year_end: Option<&'a str> = opt 648,
    }

    /// `monthly_estimated_revenue` of [`AccountBusinessProfile`].
    AccountBusinessProfileMonthlyEstimatedRevenue = 3 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
    }

    /// `capabilities` of [`Account`].
    AccountCapabilities = 4 {
        /// `acss_debit_payments`: a text out of [`AccountCapabilitiesAcssDebitPayments`], or absent.
        acss_debit_payments: Option<AccountCapabilitiesAcssDebitPayments<'a>> = opt 30,
        /// `affirm_payments`: a text out of [`AccountCapabilitiesAffirmPayments`], or absent.
        affirm_payments: Option<AccountCapabilitiesAffirmPayments<'a>> = opt 60,
        /// `afterpay_clearpay_payments`: a text out of [`AccountCapabilitiesAfterpayClearpayPayments`], or absent.
        afterpay_clearpay_payments: Option<AccountCapabilitiesAfterpayClearpayPayments<'a>> = opt 65,
        /// `alma_payments`: a text out of [`AccountCapabilitiesAlmaPayments`], or absent.
        alma_payments: Option<AccountCapabilitiesAlmaPayments<'a>> = opt 82,
        /// `amazon_pay_payments`: a text out of [`AccountCapabilitiesAmazonPayPayments`], or absent.
        amazon_pay_payments: Option<AccountCapabilitiesAmazonPayPayments<'a>> = opt 87,
        /// `app_distribution`: a text out of [`AccountCapabilitiesAppDistribution`], or absent.
        app_distribution: Option<AccountCapabilitiesAppDistribution<'a>> = opt 124,
        /// `au_becs_debit_payments`: a text out of [`AccountCapabilitiesAuBecsDebitPayments`], or absent.
        au_becs_debit_payments: Option<AccountCapabilitiesAuBecsDebitPayments<'a>> = opt 152,
        /// `bacs_debit_payments`: a text out of [`AccountCapabilitiesBacsDebitPayments`], or absent.
        bacs_debit_payments: Option<AccountCapabilitiesBacsDebitPayments<'a>> = opt 179,
        /// `bancontact_payments`: a text out of [`AccountCapabilitiesBancontactPayments`], or absent.
        bancontact_payments: Option<AccountCapabilitiesBancontactPayments<'a>> = opt 186,
        /// `bank_transfer_payments`: a text out of [`AccountCapabilitiesBankTransferPayments`], or absent.
        bank_transfer_payments: Option<AccountCapabilitiesBankTransferPayments<'a>> = opt 198,
        /// `billie_payments`: a text out of [`AccountCapabilitiesBilliePayments`], or absent.
        billie_payments: Option<AccountCapabilitiesBilliePayments<'a>> = opt 206,
        /// `bizum_payments`: a text out of [`AccountCapabilitiesBizumPayments`], or absent.
        bizum_payments: Option<AccountCapabilitiesBizumPayments<'a>> = opt 221,
        /// `blik_payments`: a text out of [`AccountCapabilitiesBlikPayments`], or absent.
        blik_payments: Option<AccountCapabilitiesBlikPayments<'a>> = opt 224,
        /// `blik_recurring_payments`: a text out of [`AccountCapabilitiesBlikRecurringPayments`], or absent.
        blik_recurring_payments: Option<AccountCapabilitiesBlikRecurringPayments<'a>> = opt 225,
        /// `boleto_payments`: a text out of [`AccountCapabilitiesBoletoPayments`], or absent.
        boleto_payments: Option<AccountCapabilitiesBoletoPayments<'a>> = opt 232,
        /// `card_issuing`: a text out of [`AccountCapabilitiesCardIssuing`], or absent.
        card_issuing: Option<AccountCapabilitiesCardIssuing<'a>> = opt 273,
        /// `card_payments`: a text out of [`AccountCapabilitiesCardPayments`], or absent.
        card_payments: Option<AccountCapabilitiesCardPayments<'a>> = opt 276,
        /// `cartes_bancaires_payments`: a text out of [`AccountCapabilitiesCartesBancairesPayments`], or absent.
        cartes_bancaires_payments: Option<AccountCapabilitiesCartesBancairesPayments<'a>> = opt 290,
        /// `cashapp_payments`: a text out of [`AccountCapabilitiesCashappPayments`], or absent.
        cashapp_payments: Option<AccountCapabilitiesCashappPayments<'a>> = opt 298,
        /// `crypto_payments`: a text out of [`AccountCapabilitiesCryptoPayments`], or absent.
        crypto_payments: Option<AccountCapabilitiesCryptoPayments<'a>> = opt 387,
        /// `eps_payments`: a text out of [`AccountCapabilitiesEpsPayments`], or absent.
        eps_payments: Option<AccountCapabilitiesEpsPayments<'a>> = opt 569,
        /// `fpx_payments`: a text out of [`AccountCapabilitiesFpxPayments`], or absent.
        fpx_payments: Option<AccountCapabilitiesFpxPayments<'a>> = opt 665,
        /// `gb_bank_transfer_payments`: a text out of [`AccountCapabilitiesGbBankTransferPayments`], or absent.
        gb_bank_transfer_payments: Option<AccountCapabilitiesGbBankTransferPayments<'a>> = opt 689,
        /// `giropay_payments`: a text out of [`AccountCapabilitiesGiropayPayments`], or absent.
        giropay_payments: Option<AccountCapabilitiesGiropayPayments<'a>> = opt 697,
        /// `grabpay_payments`: a text out of [`AccountCapabilitiesGrabpayPayments`], or absent.
        grabpay_payments: Option<AccountCapabilitiesGrabpayPayments<'a>> = opt 701,
        /// `ideal_payments`: a text out of [`AccountCapabilitiesIdealPayments`], or absent.
        ideal_payments: Option<AccountCapabilitiesIdealPayments<'a>> = opt 731,
        /// `india_international_payments`: a text out of [`AccountCapabilitiesIndiaInternationalPayments`], or absent.
        india_international_payments: Option<AccountCapabilitiesIndiaInternationalPayments<'a>> = opt 756,
        /// `jcb_payments`: a text out of [`AccountCapabilitiesJcbPayments`], or absent.
        jcb_payments: Option<AccountCapabilitiesJcbPayments<'a>> = opt 817,
        /// `jp_bank_transfer_payments`: a text out of [`AccountCapabilitiesJpBankTransferPayments`], or absent.
        jp_bank_transfer_payments: Option<AccountCapabilitiesJpBankTransferPayments<'a>> = opt 819,
        /// `kakao_pay_payments`: a text out of [`AccountCapabilitiesKakaoPayPayments`], or absent.
        kakao_pay_payments: Option<AccountCapabilitiesKakaoPayPayments<'a>> = opt 823,
        /// `klarna_payments`: a text out of [`AccountCapabilitiesKlarnaPayments`], or absent.
        klarna_payments: Option<AccountCapabilitiesKlarnaPayments<'a>> = opt 827,
        /// `konbini_payments`: a text out of [`AccountCapabilitiesKonbiniPayments`], or absent.
        konbini_payments: Option<AccountCapabilitiesKonbiniPayments<'a>> = opt 830,
        /// `kr_card_payments`: a text out of [`AccountCapabilitiesKrCardPayments`], or absent.
        kr_card_payments: Option<AccountCapabilitiesKrCardPayments<'a>> = opt 832,
        /// `legacy_payments`: a text out of [`AccountCapabilitiesLegacyPayments`], or absent.
        legacy_payments: Option<AccountCapabilitiesLegacyPayments<'a>> = opt 853,
        /// `link_payments`: a text out of [`AccountCapabilitiesLinkPayments`], or absent.
        link_payments: Option<AccountCapabilitiesLinkPayments<'a>> = opt 866,
        /// `mb_way_payments`: a text out of [`AccountCapabilitiesMbWayPayments`], or absent.
        mb_way_payments: Option<AccountCapabilitiesMbWayPayments<'a>> = opt 901,
        /// `mobilepay_payments`: a text out of [`AccountCapabilitiesMobilepayPayments`], or absent.
        mobilepay_payments: Option<AccountCapabilitiesMobilepayPayments<'a>> = opt 932,
        /// `multibanco_payments`: a text out of [`AccountCapabilitiesMultibancoPayments`], or absent.
        multibanco_payments: Option<AccountCapabilitiesMultibancoPayments<'a>> = opt 943,
        /// `mx_bank_transfer_payments`: a text out of [`AccountCapabilitiesMxBankTransferPayments`], or absent.
        mx_bank_transfer_payments: Option<AccountCapabilitiesMxBankTransferPayments<'a>> = opt 946,
        /// `naver_pay_payments`: a text out of [`AccountCapabilitiesNaverPayPayments`], or absent.
        naver_pay_payments: Option<AccountCapabilitiesNaverPayPayments<'a>> = opt 956,
        /// `nz_bank_account_becs_debit_payments`: a text out of [`AccountCapabilitiesNzBankAccountBecsDebitPayments`], or absent.
        nz_bank_account_becs_debit_payments: Option<AccountCapabilitiesNzBankAccountBecsDebitPayments<'a>> = opt 989,
        /// `oxxo_payments`: a text out of [`AccountCapabilitiesOxxoPayments`], or absent.
        oxxo_payments: Option<AccountCapabilitiesOxxoPayments<'a>> = opt 1032,
        /// `p24_payments`: a text out of [`AccountCapabilitiesP24Payments`], or absent.
        p24_payments: Option<AccountCapabilitiesP24Payments<'a>> = opt 1034,
        /// `pay_by_bank_payments`: a text out of [`AccountCapabilitiesPayByBankPayments`], or absent.
        pay_by_bank_payments: Option<AccountCapabilitiesPayByBankPayments<'a>> = opt 1055,
        /// `payco_payments`: a text out of [`AccountCapabilitiesPaycoPayments`], or absent.
        payco_payments: Option<AccountCapabilitiesPaycoPayments<'a>> = opt 1070,
        /// `paynow_payments`: a text out of [`AccountCapabilitiesPaynowPayments`], or absent.
        paynow_payments: Option<AccountCapabilitiesPaynowPayments<'a>> = opt 1111,
        /// `paypay_payments`: a text out of [`AccountCapabilitiesPaypayPayments`], or absent.
        paypay_payments: Option<AccountCapabilitiesPaypayPayments<'a>> = opt 1118,
        /// `payto_payments`: a text out of [`AccountCapabilitiesPaytoPayments`], or absent.
        payto_payments: Option<AccountCapabilitiesPaytoPayments<'a>> = opt 1120,
        /// `pix_payments`: a text out of [`AccountCapabilitiesPixPayments`], or absent.
        pix_payments: Option<AccountCapabilitiesPixPayments<'a>> = opt 1153,
        /// `promptpay_payments`: a text out of [`AccountCapabilitiesPromptpayPayments`], or absent.
        promptpay_payments: Option<AccountCapabilitiesPromptpayPayments<'a>> = opt 1212,
        /// `revolut_pay_payments`: a text out of [`AccountCapabilitiesRevolutPayPayments`], or absent.
        revolut_pay_payments: Option<AccountCapabilitiesRevolutPayPayments<'a>> = opt 1384,
        /// `samsung_pay_payments`: a text out of [`AccountCapabilitiesSamsungPayPayments`], or absent.
        samsung_pay_payments: Option<AccountCapabilitiesSamsungPayPayments<'a>> = opt 1396,
        /// `satispay_payments`: a text out of [`AccountCapabilitiesSatispayPayments`], or absent.
        satispay_payments: Option<AccountCapabilitiesSatispayPayments<'a>> = opt 1398,
        /// `scalapay_payments`: a text out of [`AccountCapabilitiesScalapayPayments`], or absent.
        scalapay_payments: Option<AccountCapabilitiesScalapayPayments<'a>> = opt 1402,
        /// `sepa_bank_transfer_payments`: a text out of [`AccountCapabilitiesSepaBankTransferPayments`], or absent.
        sepa_bank_transfer_payments: Option<AccountCapabilitiesSepaBankTransferPayments<'a>> = opt 1426,
        /// `sepa_debit_payments`: a text out of [`AccountCapabilitiesSepaDebitPayments`], or absent.
        sepa_debit_payments: Option<AccountCapabilitiesSepaDebitPayments<'a>> = opt 1429,
        /// `sequra_payments`: a text out of [`AccountCapabilitiesSequraPayments`], or absent.
        sequra_payments: Option<AccountCapabilitiesSequraPayments<'a>> = opt 1431,
        /// `sofort_payments`: a text out of [`AccountCapabilitiesSofortPayments`], or absent.
        sofort_payments: Option<AccountCapabilitiesSofortPayments<'a>> = opt 1480,
        /// `sunbit_payments`: a text out of [`AccountCapabilitiesSunbitPayments`], or absent.
        sunbit_payments: Option<AccountCapabilitiesSunbitPayments<'a>> = opt 1560,
        /// `swish_payments`: a text out of [`AccountCapabilitiesSwishPayments`], or absent.
        swish_payments: Option<AccountCapabilitiesSwishPayments<'a>> = opt 1577,
        /// `tax_reporting_us_1099_k`: a text out of [`AccountCapabilitiesTaxReportingUs1099K`], or absent.
        tax_reporting_us_1099_k: Option<AccountCapabilitiesTaxReportingUs1099K<'a>> = opt 1595,
        /// `tax_reporting_us_1099_misc`: a text out of [`AccountCapabilitiesTaxReportingUs1099Misc`], or absent.
        tax_reporting_us_1099_misc: Option<AccountCapabilitiesTaxReportingUs1099Misc<'a>> = opt 1596,
        /// `transfers`: a text out of [`AccountCapabilitiesTransfers`], or absent.
        transfers: Option<AccountCapabilitiesTransfers<'a>> = opt 1663,
        /// `treasury`: a text out of [`AccountCapabilitiesTreasury`], or absent.
        treasury: Option<AccountCapabilitiesTreasury<'a>> = opt 1669,
        /// `twint_payments`: a text out of [`AccountCapabilitiesTwintPayments`], or absent.
        twint_payments: Option<AccountCapabilitiesTwintPayments<'a>> = opt 1680,
        /// `upi_payments`: a text out of [`AccountCapabilitiesUpiPayments`], or absent.
        upi_payments: Option<AccountCapabilitiesUpiPayments<'a>> = opt 1707,
        /// `us_bank_account_ach_payments`: a text out of [`AccountCapabilitiesUsBankAccountAchPayments`], or absent.
        us_bank_account_ach_payments: Option<AccountCapabilitiesUsBankAccountAchPayments<'a>> = opt 1710,
        /// `us_bank_transfer_payments`: a text out of [`AccountCapabilitiesUsBankTransferPayments`], or absent.
        us_bank_transfer_payments: Option<AccountCapabilitiesUsBankTransferPayments<'a>> = opt 1712,
        /// `wero_payments`: a text out of [`AccountCapabilitiesWeroPayments`], or absent.
        wero_payments: Option<AccountCapabilitiesWeroPayments<'a>> = opt 1769,
        /// `zip_payments`: a text out of [`AccountCapabilitiesZipPayments`], or absent.
        zip_payments: Option<AccountCapabilitiesZipPayments<'a>> = opt 1774,
    }

    /// `company` of [`Account`].
    AccountCompany = 5 {
        /// `address`: an object, [`Address`], or absent.
        address: Option<Address<'a>> = opt 41,
        /// `address_kana`: an object, [`AddressKana`], or absent, or null.
        address_kana: Option<AddressKana<'a>> = opt 44,
        /// `address_kanji`: an object, [`AddressKanji`], or absent, or null.
        address_kanji: Option<AddressKanji<'a>> = opt 45,
        /// `administrative_address`: an object, [`Address`], or absent.
        administrative_address: Option<Address<'a>> = opt 56,
        /// `directors_provided`: a truth value, or absent.
        directors_provided: Option<bool> = opt 505,
        /// `directorship_declaration`: an object, [`AccountCompanyDirectorshipDeclaration`], or absent, or null.
        directorship_declaration: Option<AccountCompanyDirectorshipDeclaration<'a>> = opt 506,
        /// `executives_provided`: a truth value, or absent.
        executives_provided: Option<bool> = opt 592,
        /// `export_license_id`: a text, or absent.
        export_license_id: Option<&'a str> = opt 613,
        /// `export_purpose_code`: a text, or absent.
        export_purpose_code: Option<&'a str> = opt 614,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt 947,
        /// `name_kana`: a text, or absent, or null.
        name_kana: Option<&'a str> = opt 949,
        /// `name_kanji`: a text, or absent, or null.
        name_kanji: Option<&'a str> = opt 950,
        /// `owners_provided`: a truth value, or absent.
        owners_provided: Option<bool> = opt 1025,
        /// `ownership_declaration`: an object, [`AccountCompanyOwnershipDeclaration`], or absent, or null.
        ownership_declaration: Option<AccountCompanyOwnershipDeclaration<'a>> = opt 1027,
        /// `ownership_exemption_reason`: a text out of [`AccountCompanyOwnershipExemptionReason`], or absent.
        ownership_exemption_reason: Option<AccountCompanyOwnershipExemptionReason<'a>> = opt 1028,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt 1146,
        /// `physical_address`: an object, [`Address`], or absent.
        physical_address: Option<Address<'a>> = opt 1149,
        /// `principal_place_of_business`: an object, [`Address`], or absent.
        principal_place_of_business: Option<Address<'a>> = opt 1189,
        /// `registration_date`: an object, [`AccountCompanyRegistrationDate`], or absent.
        registration_date: Option<AccountCompanyRegistrationDate<'a>> = opt 1299,
        /// `representative_declaration`: an object, [`AccountCompanyRepresentativeDeclaration`], or absent, or null.
        representative_declaration: Option<AccountCompanyRepresentativeDeclaration<'a>> = opt 1325,
        /// `structure`: a text out of [`AccountCompanyStructure`], or absent.
        structure: Option<AccountCompanyStructure<'a>> = opt 1530,
        /// `tax_id_provided`: a truth value, or absent.
        tax_id_provided: Option<bool> = opt 1589,
        /// `tax_id_registrar`: a text, or absent.
        tax_id_registrar: Option<&'a str> = opt 1590,
        /// `vat_id_provided`: a truth value, or absent.
        vat_id_provided: Option<bool> = opt 1735,
        /// `verification`: an object, [`AccountCompanyVerification`], or absent, or null.
        verification: Option<AccountCompanyVerification<'a>> = opt 1737,
    }

    /// `directorship_declaration` of [`AccountCompany`].
    AccountCompanyDirectorshipDeclaration = 6 {
        /// `date`: an integer, or null.
        date: Option<i64> = opt 448,
        /// `ip`: a text, or null.
        ip: Option<&'a str> = opt 797,
        /// `user_agent`: a text, or null.
        user_agent: Option<&'a str> = opt 1722,
    }

    /// `ownership_declaration` of [`AccountCompany`].
    AccountCompanyOwnershipDeclaration = 7 {
        /// `date`: an integer, or null.
        date: Option<i64> = opt 448,
        /// `ip`: a text, or null.
        ip: Option<&'a str> = opt 797,
        /// `user_agent`: a text, or null.
        user_agent: Option<&'a str> = opt 1722,
    }

    /// `registration_date` of [`AccountCompany`].
    AccountCompanyRegistrationDate = 8 {
        /// `day`: an integer, or null.
        day: Option<i64> = opt 449,
        /// `month`: an integer, or null.
        month: Option<i64> = opt 935,
        /// `year`: an integer, or null.
        year: Option<i64> = opt 1771,
    }

    /// `representative_declaration` of [`AccountCompany`].
    AccountCompanyRepresentativeDeclaration = 9 {
        /// `date`: an integer, or null.
        date: Option<i64> = opt 448,
        /// `ip`: a text, or null.
        ip: Option<&'a str> = opt 797,
        /// `user_agent`: a text, or null.
        user_agent: Option<&'a str> = opt 1722,
    }

    /// `verification` of [`AccountCompany`].
    AccountCompanyVerification = 10 {
        /// `document`: an object, [`VerificationDocument`], in every payload of today's schema.
        document: Option<VerificationDocument<'a>> = opt 528,
    }

    /// `controller` of [`Account`].
    AccountController = 11 {
        /// `fees`: an object, [`AccountControllerFees`], or absent.
        fees: Option<AccountControllerFees<'a>> = opt 633,
        /// `is_controller`: a truth value, or absent.
        is_controller: Option<bool> = opt 802,
        /// `losses`: an object, [`AccountControllerLosses`], or absent.
        losses: Option<AccountControllerLosses<'a>> = opt 882,
        /// `requirement_collection`: a text out of [`AccountControllerRequirementCollection`], or absent.
        requirement_collection: Option<AccountControllerRequirementCollection<'a>> = opt 1350,
        /// `stripe_dashboard`: an object, [`AccountControllerStripeDashboard`], or absent.
        stripe_dashboard: Option<AccountControllerStripeDashboard<'a>> = opt 1528,
        /// `type`: a text out of [`AccountControllerType`], in every payload of today's schema.
        type_: Option<AccountControllerType<'a>> = opt 1681,
    }

    /// `fees` of [`AccountController`].
    AccountControllerFees = 12 {
        /// `payer`: a text out of [`AccountControllerFeesPayer`], in every payload of today's schema.
        payer: Option<AccountControllerFeesPayer<'a>> = opt 1071,
    }

    /// `losses` of [`AccountController`].
    AccountControllerLosses = 13 {
        /// `payments`: a text out of [`AccountControllerLossesPayments`], in every payload of today's schema.
        payments: Option<AccountControllerLossesPayments<'a>> = opt 1106,
    }

    /// `stripe_dashboard` of [`AccountController`].
    AccountControllerStripeDashboard = 14 {
        /// `type`: a text out of [`AccountControllerStripeDashboardType`], in every payload of today's schema.
        type_: Option<AccountControllerStripeDashboardType<'a>> = opt 1681,
    }

    /// `future_requirements` of [`Account`].
    AccountFutureRequirements = 15 {
        /// `alternatives`: a list, each an object, [`RequirementAlternative`], or null.
        alternatives: List<'a, RequirementAlternative<'a>> = all 85,
        /// `current_deadline`: a time, or null.
        current_deadline: Option<Timestamp> = opt 393,
        /// `currently_due`: a list, each a text, or null.
        currently_due: List<'a, &'a str> = all 399,
        /// `disabled_reason`: a text out of [`AccountFutureRequirementsDisabledReason`], or null.
        disabled_reason: Option<AccountFutureRequirementsDisabledReason<'a>> = opt 509,
        /// `errors`: a list, each an object, [`RequirementError`], or null.
        errors: List<'a, RequirementError<'a>> = all 574,
        /// `eventually_due`: a list, each a text, or null.
        eventually_due: List<'a, &'a str> = all 584,
        /// `past_due`: a list, each a text, or null.
        past_due: List<'a, &'a str> = all 1048,
        /// `pending_verification`: a list, each a text, or null.
        pending_verification: List<'a, &'a str> = all 1129,
    }

    /// `groups` of [`Account`].
    AccountGroups = 16 {
        /// `payments_pricing`: a text, or null.
        payments_pricing: Option<&'a str> = opt 1108,
    }

    /// `requirements` of [`Account`].
    AccountRequirements = 17 {
        /// `alternatives`: a list, each an object, [`RequirementAlternative`], or null.
        alternatives: List<'a, RequirementAlternative<'a>> = all 85,
        /// `current_deadline`: a time, or null.
        current_deadline: Option<Timestamp> = opt 393,
        /// `currently_due`: a list, each a text, or null.
        currently_due: List<'a, &'a str> = all 399,
        /// `disabled_reason`: a text out of [`AccountFutureRequirementsDisabledReason`], or null.
        disabled_reason: Option<AccountFutureRequirementsDisabledReason<'a>> = opt 509,
        /// `errors`: a list, each an object, [`RequirementError`], or null.
        errors: List<'a, RequirementError<'a>> = all 574,
        /// `eventually_due`: a list, each a text, or null.
        eventually_due: List<'a, &'a str> = all 584,
        /// `past_due`: a list, each a text, or null.
        past_due: List<'a, &'a str> = all 1048,
        /// `pending_verification`: a list, each a text, or null.
        pending_verification: List<'a, &'a str> = all 1129,
    }

    /// `settings` of [`Account`].
    AccountSettings = 18 {
        /// `bacs_debit_payments`: an object, [`AccountSettingsBacsDebitPayments`], or absent.
        bacs_debit_payments: Option<AccountSettingsBacsDebitPayments<'a>> = opt 179,
        /// `branding`: an object, [`AccountSettingsBranding`], in every payload of today's schema.
        branding: Option<AccountSettingsBranding<'a>> = opt 239,
        /// `card_issuing`: an object, [`AccountSettingsCardIssuing`], or absent.
        card_issuing: Option<AccountSettingsCardIssuing<'a>> = opt 273,
        /// `card_payments`: an object, [`AccountSettingsCardPayments`], in every payload of today's schema.
        card_payments: Option<AccountSettingsCardPayments<'a>> = opt 276,
        /// `dashboard`: an object, [`AccountSettingsDashboard`], in every payload of today's schema.
        dashboard: Option<AccountSettingsDashboard<'a>> = opt 440,
        /// `invoices`: an object, [`AccountSettingsInvoices`], or absent.
        invoices: Option<AccountSettingsInvoices<'a>> = opt 794,
        /// `payments`: an object, [`AccountSettingsPayments`], in every payload of today's schema.
        payments: Option<AccountSettingsPayments<'a>> = opt 1106,
        /// `payouts`: an object, [`AccountSettingsPayouts`], or absent.
        payouts: Option<AccountSettingsPayouts<'a>> = opt 1114,
        /// `paypay_payments`: an object, [`AccountSettingsPaypayPayments`], or absent.
        paypay_payments: Option<AccountSettingsPaypayPayments<'a>> = opt 1118,
        /// `sepa_debit_payments`: an object, [`AccountSettingsSepaDebitPayments`], or absent.
        sepa_debit_payments: Option<AccountSettingsSepaDebitPayments<'a>> = opt 1429,
        /// `treasury`: an object, [`AccountSettingsTreasury`], or absent.
        treasury: Option<AccountSettingsTreasury<'a>> = opt 1669,
    }

    /// `bacs_debit_payments` of [`AccountSettings`].
    AccountSettingsBacsDebitPayments = 19 {
        /// `display_name`: a text, or null.
        display_name: Option<&'a str> = opt 519,
        /// `service_user_number`: a text, or null.
        service_user_number: Option<&'a str> = opt 1440,
    }

    /// `branding` of [`AccountSettings`].
    AccountSettingsBranding = 20 {
        /// `icon`: the id of an object, or the object, or null.
        icon: Option<Expandable<'a>> = opt 724,
        /// `logo`: the id of an object, or the object, or null.
        logo: Option<Expandable<'a>> = opt 877,
        /// `primary_color`: a text, or null.
        primary_color: Option<&'a str> = opt 1188,
        /// `secondary_color`: a text, or null.
        secondary_color: Option<&'a str> = opt 1411,
    }

    /// `card_issuing` of [`AccountSettings`].
    AccountSettingsCardIssuing = 21 {
        /// `tos_acceptance`: an object, [`TosAcceptance`], or absent.
        tos_acceptance: Option<TosAcceptance<'a>> = opt 1635,
    }

    /// `card_payments` of [`AccountSettings`].
    AccountSettingsCardPayments = 22 {
        /// `decline_on`: an object, [`AccountSettingsCardPaymentsDeclineOn`], or absent.
        decline_on: Option<AccountSettingsCardPaymentsDeclineOn<'a>> = opt 459,
        /// `statement_descriptor_prefix`: a text, or null.
        statement_descriptor_prefix: Option<&'a str> = opt 1513,
        /// `statement_descriptor_prefix_kana`: a text, or null.
        statement_descriptor_prefix_kana: Option<&'a str> = opt 1514,
        /// `statement_descriptor_prefix_kanji`: a text, or null.
        statement_descriptor_prefix_kanji: Option<&'a str> = opt 1515,
    }

    /// `decline_on` of [`AccountSettingsCardPayments`].
    AccountSettingsCardPaymentsDeclineOn = 23 {
        /// `avs_failure`: a truth value, in every payload of today's schema.
        avs_failure: Option<bool> = opt 174,
        /// `cvc_failure`: a truth value, in every payload of today's schema.
        cvc_failure: Option<bool> = opt 438,
    }

    /// `dashboard` of [`AccountSettings`].
    AccountSettingsDashboard = 24 {
        /// `display_name`: a text, or null.
        display_name: Option<&'a str> = opt 519,
        /// `timezone`: a text, or null.
        timezone: Option<&'a str> = opt 1620,
    }

    /// `invoices` of [`AccountSettings`].
    AccountSettingsInvoices = 25 {
        /// `default_account_tax_ids`: a list, each the id of an object, or the object, or null.
        default_account_tax_ids: List<'a, Expandable<'a>> = all 461,
        /// `hosted_payment_method_save`: a text out of [`AccountSettingsInvoicesHostedPaymentMethodSave`], or null.
        hosted_payment_method_save: Option<AccountSettingsInvoicesHostedPaymentMethodSave<'a>> = opt 717,
    }

    /// `payments` of [`AccountSettings`].
    AccountSettingsPayments = 26 {
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `statement_descriptor_kana`: a text, or null.
        statement_descriptor_kana: Option<&'a str> = opt 1511,
        /// `statement_descriptor_kanji`: a text, or null.
        statement_descriptor_kanji: Option<&'a str> = opt 1512,
        /// `statement_descriptor_prefix_kana`: a text, or null.
        statement_descriptor_prefix_kana: Option<&'a str> = opt 1514,
        /// `statement_descriptor_prefix_kanji`: a text, or null.
        statement_descriptor_prefix_kanji: Option<&'a str> = opt 1515,
    }

    /// `payouts` of [`AccountSettings`].
    AccountSettingsPayouts = 27 {
        /// `debit_negative_balances`: a truth value, in every payload of today's schema.
        debit_negative_balances: Option<bool> = opt 456,
        /// `schedule`: an object, [`AccountSettingsPayoutsSchedule`], in every payload of today's schema.
        schedule: Option<AccountSettingsPayoutsSchedule<'a>> = opt 1403,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
    }

    /// `schedule` of [`AccountSettingsPayouts`].
    AccountSettingsPayoutsSchedule = 28 {
        /// `delay_days`: an integer, in every payload of today's schema.
        delay_days: Option<i64> = opt 477,
        /// `interval`: a text, in every payload of today's schema.
        interval: Option<&'a str> = opt 774,
        /// `monthly_anchor`: an integer, or absent.
        monthly_anchor: Option<i64> = opt 936,
        /// `monthly_payout_days`: a list, each an integer, or absent.
        monthly_payout_days: List<'a, i64> = all 938,
        /// `weekly_anchor`: a text, or absent.
        weekly_anchor: Option<&'a str> = opt 1766,
        /// `weekly_payout_days`: a list, each a text out of [`WeeklyPayoutDays`], or absent.
        weekly_payout_days: List<'a, WeeklyPayoutDays<'a>> = all 1767,
    }

    /// `paypay_payments` of [`AccountSettings`].
    AccountSettingsPaypayPayments = 29 {
        /// `additional_files`: a list, each a text, or absent.
        additional_files: List<'a, &'a str> = all 39,
        /// `goods_type`: a text out of [`AccountSettingsPaypayPaymentsGoodsType`], or absent.
        goods_type: Option<AccountSettingsPaypayPaymentsGoodsType<'a>> = opt 698,
        /// `site`: an object, [`AccountSettingsPaypayPaymentsSite`], or absent.
        site: Option<AccountSettingsPaypayPaymentsSite<'a>> = opt 1473,
    }

    /// `site` of [`AccountSettingsPaypayPayments`].
    AccountSettingsPaypayPaymentsSite = 30 {
        /// `accessible`: a value of no known form, or absent.
        accessible: Option<Value<'a>> = opt 4,
        /// `in_development`: an object, [`AccountSettingsPaypayPaymentsSiteInDevelopment`], or absent.
        in_development: Option<AccountSettingsPaypayPaymentsSiteInDevelopment<'a>> = opt 744,
        /// `restricted`: an object, [`AccountSettingsPaypayPaymentsSiteRestricted`], or absent.
        restricted: Option<AccountSettingsPaypayPaymentsSiteRestricted<'a>> = opt 1357,
        /// `type`: a text out of [`AccountSettingsPaypayPaymentsSiteType`], or absent.
        type_: Option<AccountSettingsPaypayPaymentsSiteType<'a>> = opt 1681,
    }

    /// `in_development` of [`AccountSettingsPaypayPaymentsSite`].
    AccountSettingsPaypayPaymentsSiteInDevelopment = 31 {
        /// `password_provided`: a truth value, or absent.
        password_provided: Option<bool> = opt 1047,
        /// `username`: a text, or null.
        username: Option<&'a str> = opt 1726,
    }

    /// `restricted` of [`AccountSettingsPaypayPaymentsSite`].
    AccountSettingsPaypayPaymentsSiteRestricted = 32 {
        /// `payment_flow_file`: a text, or null.
        payment_flow_file: Option<&'a str> = opt 1082,
    }

    /// `sepa_debit_payments` of [`AccountSettings`].
    AccountSettingsSepaDebitPayments = 33 {
        /// `creditor_id`: a text, or absent.
        creditor_id: Option<&'a str> = opt 382,
    }

    /// `treasury` of [`AccountSettings`].
    AccountSettingsTreasury = 34 {
        /// `tos_acceptance`: an object, [`TosAcceptance`], or absent.
        tos_acceptance: Option<TosAcceptance<'a>> = opt 1635,
    }

    /// `tos_acceptance` of [`Account`].
    AccountTosAcceptance = 35 {
        /// `date`: an integer, or absent, or null.
        date: Option<i64> = opt 448,
        /// `ip`: a text, or absent, or null.
        ip: Option<&'a str> = opt 797,
        /// `service_agreement`: a text, or absent.
        service_agreement: Option<&'a str> = opt 1434,
        /// `user_agent`: a text, or absent, or null.
        user_agent: Option<&'a str> = opt 1722,
    }

    /// `support_address` of [`AccountBusinessProfile`], `address` of [`AccountCompany`], `administrative_address` of [`AccountCompany`] and others.
    Address = 36 {
        /// `city`: a text, or null.
        city: Option<&'a str> = opt 324,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `line1`: a text, or null.
        line1: Option<&'a str> = opt 860,
        /// `line2`: a text, or null.
        line2: Option<&'a str> = opt 861,
        /// `postal_code`: a text, or null.
        postal_code: Option<&'a str> = opt 1163,
        /// `state`: a text, or null.
        state: Option<&'a str> = opt 1509,
    }

    /// `address_kana` of [`AccountCompany`], `address_kana` of [`Person`].
    AddressKana = 37 {
        /// `city`: a text, or null.
        city: Option<&'a str> = opt 324,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `line1`: a text, or null.
        line1: Option<&'a str> = opt 860,
        /// `line2`: a text, or null.
        line2: Option<&'a str> = opt 861,
        /// `postal_code`: a text, or null.
        postal_code: Option<&'a str> = opt 1163,
        /// `state`: a text, or null.
        state: Option<&'a str> = opt 1509,
        /// `town`: a text, or null.
        town: Option<&'a str> = opt 1643,
    }

    /// `address_kanji` of [`AccountCompany`], `address_kanji` of [`Person`].
    AddressKanji = 38 {
        /// `city`: a text, or null.
        city: Option<&'a str> = opt 324,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `line1`: a text, or null.
        line1: Option<&'a str> = opt 860,
        /// `line2`: a text, or null.
        line2: Option<&'a str> = opt 861,
        /// `postal_code`: a text, or null.
        postal_code: Option<&'a str> = opt 1163,
        /// `state`: a text, or null.
        state: Option<&'a str> = opt 1509,
        /// `town`: a text, or null.
        town: Option<&'a str> = opt 1643,
    }

    /// `adjustable_quantity` of [`BillingPortalConfigurationFeaturesSubscriptionUpdateProduct`], `adjustable_quantity` of [`LineItem`], `adjustable_quantity` of [`OptionalItem`].
    AdjustableQuantity = 39 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `maximum`: an integer, or null.
        maximum: Option<i64> = opt 897,
        /// `minimum`: an integer, or null.
        minimum: Option<i64> = opt 919,
    }

    /// `hosted_confirmation` of [`BillingPortalSessionFlowAfterCompletion`], `hosted_confirmation` of [`PaymentLinkAfterCompletion`].
    AfterCompletionHostedConfirmation = 40 {
        /// `custom_message`: a text, or null.
        custom_message: Option<&'a str> = opt 403,
    }

    /// `au_becs_debit` of [`PaymentMethod`], `au_becs_debit` of [`Source`].
    AuBecsDebit = 49 {
        /// `bsb_number`: a text, or absent, or null.
        bsb_number: Option<&'a str> = opt 244,
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or absent, or null.
        last4: Option<&'a str> = opt 835,
    }

    /// `automatic_payment_methods` of [`PaymentIntent`], `automatic_payment_methods` of [`SetupIntent`].
    AutomaticPaymentMethods = 50 {
        /// `allow_redirects`: a text out of [`AutomaticPaymentMethodsAllowRedirects`], or absent.
        allow_redirects: Option<AutomaticPaymentMethodsAllowRedirects<'a>> = opt 71,
        /// `enabled`: a truth value, or null.
        enabled: Option<bool> = opt 553,
    }

    /// `liability` of [`InvoiceAutomaticTax`], `liability` of [`PaymentLinkAutomaticTax`], `liability` of [`QuoteAutomaticTax`] and others.
    AutomaticTaxLiability = 51 {
        /// `account`: the id of an object, or the object, or absent.
        account: Option<Expandable<'a>> = opt 5,
        /// `type`: a text out of [`IssuerType`], in every payload of today's schema.
        type_: Option<IssuerType<'a>> = opt 1681,
    }

    /// `balance_transaction`.
    BalanceTransaction = 68 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `available_on`: a time, in every payload of today's schema.
        available_on: Option<Timestamp> = opt 170,
        /// `balance_type`: a text out of [`BalanceTransactionBalanceType`], in every payload of today's schema.
        balance_type: Option<BalanceTransactionBalanceType<'a>> = opt 184,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `exchange_rate`: a number, or null.
        exchange_rate: Option<f64> = opt 589,
        /// `fee`: an integer, in every payload of today's schema.
        fee: Option<i64> = opt 626,
        /// `fee_details`: a list, each an object, [`BalanceTransactionFeeDetail`], in every payload of today's schema.
        fee_details: List<'a, BalanceTransactionFeeDetail<'a>> = all 628,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `net`: an integer, in every payload of today's schema.
        net: Option<i64> = opt 957,
        /// `object`: the text `balance_transaction`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `reporting_category`: a text, in every payload of today's schema.
        reporting_category: Option<&'a str> = opt 1323,
        /// `source`: the id of an object, or the object, or null.
        source: Option<Expandable<'a>> = opt 1483,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `type`: a text out of [`BalanceTransactionType`], in every payload of today's schema.
        type_: Option<BalanceTransactionType<'a>> = opt 1681,
    }

    /// `fee_details` of [`BalanceTransaction`].
    BalanceTransactionFeeDetail = 69 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `application`: a text, or null.
        application: Option<&'a str> = opt 129,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
    }

    /// `bank_account`.
    BankAccount = 70 {
        /// `account`: the id of an object, or the object, or absent, or null.
        account: Option<Expandable<'a>> = opt 5,
        /// `account_holder_name`: a text, or null.
        account_holder_name: Option<&'a str> = opt 9,
        /// `account_holder_type`: a text, or null.
        account_holder_type: Option<&'a str> = opt 10,
        /// `account_type`: a text, or null.
        account_type: Option<&'a str> = opt 19,
        /// `available_payout_methods`: a list, each a text out of [`AvailablePayoutMethods`], or absent, or null.
        available_payout_methods: List<'a, AvailablePayoutMethods<'a>> = all 171,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `country`: a text, in every payload of today's schema.
        country: Option<&'a str> = opt 371,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, or absent, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `default_for_currency`: a truth value, or absent, or null.
        default_for_currency: Option<bool> = opt 467,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `future_requirements`: an object, [`BankAccountFutureRequirements`], or absent, or null.
        future_requirements: Option<BankAccountFutureRequirements<'a>> = opt 685,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `last4`: a text, in every payload of today's schema.
        last4: Option<&'a str> = opt 835,
        /// `metadata`: an object of any keys, each a text, or absent, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `bank_account`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `requirements`: an object, [`BankAccountRequirements`], or absent, or null.
        requirements: Option<BankAccountRequirements<'a>> = opt 1351,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt 1390,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
    }

    /// `future_requirements` of [`BankAccount`].
    BankAccountFutureRequirements = 71 {
        /// `currently_due`: a list, each a text, or null.
        currently_due: List<'a, &'a str> = all 399,
        /// `errors`: a list, each an object, [`RequirementError`], or null.
        errors: List<'a, RequirementError<'a>> = all 574,
        /// `past_due`: a list, each a text, or null.
        past_due: List<'a, &'a str> = all 1048,
        /// `pending_verification`: a list, each a text, or null.
        pending_verification: List<'a, &'a str> = all 1129,
    }

    /// `requirements` of [`BankAccount`].
    BankAccountRequirements = 72 {
        /// `currently_due`: a list, each a text, or null.
        currently_due: List<'a, &'a str> = all 399,
        /// `errors`: a list, each an object, [`RequirementError`], or null.
        errors: List<'a, RequirementError<'a>> = all 574,
        /// `past_due`: a list, each a text, or null.
        past_due: List<'a, &'a str> = all 1048,
        /// `pending_verification`: a list, each a text, or null.
        pending_verification: List<'a, &'a str> = all 1129,
    }

    /// `billing_mode` of [`Subscription`], `billing_mode` of [`SubscriptionSchedule`].
    BillingMode = 91 {
        /// `flexible`: an object, [`BillingModeFlexible`], or null.
        flexible: Option<BillingModeFlexible<'a>> = opt 653,
        /// `type`: a text out of [`QuoteSubscriptionDataBillingModeType`], in every payload of today's schema.
        type_: Option<QuoteSubscriptionDataBillingModeType<'a>> = opt 1681,
        /// `updated_at`: a time, or absent.
        updated_at: Option<Timestamp> = opt 1702,
    }

    /// `flexible` of [`QuoteSubscriptionDataBillingMode`], `flexible` of [`BillingMode`].
    BillingModeFlexible = 92 {
        /// `proration_discounts`: a text out of [`BillingModeFlexibleProrationDiscounts`], or absent.
        proration_discounts: Option<BillingModeFlexibleProrationDiscounts<'a>> = opt 1216,
    }

    /// `blik` of [`ChargePaymentMethodDetails`], `blik` of [`PaymentMethod`].
    Blik = 123 {
        /// `buyer_id`: a text, or absent, or null.
        buyer_id: Option<&'a str> = opt 251,
    }

    /// `boleto` of [`ChargePaymentMethodDetails`], `boleto` of [`PaymentMethod`].
    Boleto = 124 {
        /// `tax_id`: a text, in every payload of today's schema.
        tax_id: Option<&'a str> = opt 1587,
    }

    /// `card`.
    Card = 128 {
        /// `account`: the id of an object, or the object, or absent, or null.
        account: Option<Expandable<'a>> = opt 5,
        /// `address_city`: a text, or null.
        address_city: Option<&'a str> = opt 42,
        /// `address_country`: a text, or null.
        address_country: Option<&'a str> = opt 43,
        /// `address_line1`: a text, or null.
        address_line1: Option<&'a str> = opt 46,
        /// `address_line1_check`: a text, or null.
        address_line1_check: Option<&'a str> = opt 47,
        /// `address_line2`: a text, or null.
        address_line2: Option<&'a str> = opt 48,
        /// `address_state`: a text, or null.
        address_state: Option<&'a str> = opt 50,
        /// `address_zip`: a text, or null.
        address_zip: Option<&'a str> = opt 52,
        /// `address_zip_check`: a text, or null.
        address_zip_check: Option<&'a str> = opt 53,
        /// `allow_redisplay`: a text out of [`AllowRedisplay`], or absent, or null.
        allow_redisplay: Option<AllowRedisplay<'a>> = opt 72,
        /// `available_payout_methods`: a list, each a text out of [`AvailablePayoutMethods`], or absent, or null.
        available_payout_methods: List<'a, AvailablePayoutMethods<'a>> = all 171,
        /// `brand`: a text, in every payload of today's schema.
        brand: Option<&'a str> = opt 237,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `currency`: a text, or absent, or null.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, or absent, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `cvc_check`: a text, or null.
        cvc_check: Option<&'a str> = opt 437,
        /// `default_for_currency`: a truth value, or absent, or null.
        default_for_currency: Option<bool> = opt 467,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt 488,
        /// `dynamic_last4`: a text, or null.
        dynamic_last4: Option<&'a str> = opt 540,
        /// `exp_month`: an integer, in every payload of today's schema.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, in every payload of today's schema.
        exp_year: Option<i64> = opt 596,
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, in every payload of today's schema.
        funding: Option<&'a str> = opt 680,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `iin`: a text, or absent.
        iin: Option<&'a str> = opt 735,
        /// `issuer`: a text, or absent.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, in every payload of today's schema.
        last4: Option<&'a str> = opt 835,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `networks`: an object, [`CardNetworks`], or absent.
        networks: Option<CardNetworks<'a>> = opt 973,
        /// `object`: the text `card`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `regulated_status`: a text out of [`RegulatedStatus`], or null.
        regulated_status: Option<RegulatedStatus<'a>> = opt 1303,
        /// `status`: a text, or absent, or null.
        status: Option<&'a str> = opt 1519,
        /// `tokenization_method`: a text, or null.
        tokenization_method: Option<&'a str> = opt 1633,
    }

    /// `checks` of [`ChargePaymentMethodDetailsCard`], `checks` of [`PaymentMethodCard`].
    CardChecks = 129 {
        /// `address_line1_check`: a text, or null.
        address_line1_check: Option<&'a str> = opt 47,
        /// `address_postal_code_check`: a text, or null.
        address_postal_code_check: Option<&'a str> = opt 49,
        /// `cvc_check`: a text, or null.
        cvc_check: Option<&'a str> = opt 437,
    }

    /// `plan` of [`ChargePaymentMethodDetailsCardInstallments`], `plan` of [`PaymentIntentPaymentMethodOptionsCardInstallments`].
    CardInstallmentsPlan = 130 {
        /// `count`: an integer, or null.
        count: Option<i64> = opt 370,
        /// `interval`: a text out of [`CardInstallmentsPlanInterval`], or null.
        interval: Option<CardInstallmentsPlanInterval<'a>> = opt 774,
        /// `type`: a text out of [`CardInstallmentsPlanType`], in every payload of today's schema.
        type_: Option<CardInstallmentsPlanType<'a>> = opt 1681,
    }

    /// `networks` of [`Card`].
    CardNetworks = 131 {
        /// `preferred`: a text, or null.
        preferred: Option<&'a str> = opt 1168,
    }

    /// `offline` of [`PaymentMethodDetailsCardPresent`], `offline` of [`PaymentMethodCardPresent`].
    CardPresentOffline = 132 {
        /// `stored_at`: a time, or null.
        stored_at: Option<Timestamp> = opt 1524,
        /// `type`: a text out of [`CardPresentOfflineType`], or null.
        type_: Option<CardPresentOfflineType<'a>> = opt 1681,
    }

    /// `wallet` of [`PaymentMethodDetailsCardPresent`], `wallet` of [`PaymentMethodCardPresent`].
    CardPresentWallet = 133 {
        /// `type`: a text out of [`CardPresentWalletType`], in every payload of today's schema.
        type_: Option<CardPresentWalletType<'a>> = opt 1681,
    }

    /// `masterpass` of [`ChargePaymentMethodDetailsCardWallet`], `masterpass` of [`PaymentMethodCardWallet`].
    CardWalletMasterpass = 134 {
        /// `billing_address`: an object, [`Address`], or null.
        billing_address: Option<Address<'a>> = opt 208,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `shipping_address`: an object, [`Address`], or null.
        shipping_address: Option<Address<'a>> = opt 1453,
    }

    /// `visa_checkout` of [`ChargePaymentMethodDetailsCardWallet`], `visa_checkout` of [`PaymentMethodCardWallet`].
    CardWalletVisaCheckout = 135 {
        /// `billing_address`: an object, [`Address`], or null.
        billing_address: Option<Address<'a>> = opt 208,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `shipping_address`: an object, [`Address`], or null.
        shipping_address: Option<Address<'a>> = opt 1453,
    }

    /// `billing_details` of [`Charge`], `billing_details` of [`PaymentMethod`].
    ChargeBillingDetails = 139 {
        /// `address`: an object, [`Address`], or null.
        address: Option<Address<'a>> = opt 41,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `phone`: a text, or null.
        phone: Option<&'a str> = opt 1146,
        /// `tax_id`: a text, or null.
        tax_id: Option<&'a str> = opt 1587,
    }

    /// `transfer_data` of [`Charge`], `transfer_data` of [`PaymentLink`].
    ChargeTransferData = 213 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `destination`: the id of an object, or the object, in every payload of today's schema.
        destination: Option<Expandable<'a>> = opt 489,
    }

    /// `custom_fields` of [`CustomerInvoiceSettings`], `custom_fields` of [`Invoice`], `custom_fields` of [`InvoiceCreationInvoiceData`] and others.
    CustomField = 275 {
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt 947,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt 1732,
    }

    /// `custom_unit_amount` of [`Price`], `custom_unit_amount` of [`PriceCurrencyOptions`].
    CustomUnitAmount = 283 {
        /// `maximum`: an integer, or null.
        maximum: Option<i64> = opt 897,
        /// `minimum`: an integer, or null.
        minimum: Option<i64> = opt 919,
        /// `preset`: an integer, or null.
        preset: Option<i64> = opt 1178,
    }

    /// `discount`.
    Discount = 302 {
        /// `checkout_session`: a text, or null.
        checkout_session: Option<&'a str> = opt 319,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `end`: an integer, or null.
        end: Option<i64> = opt 554,
        /// `id`: a text, or absent.
        id: Option<&'a str> = opt 725,
        /// `invoice`: a text, or null.
        invoice: Option<&'a str> = opt 781,
        /// `invoice_item`: a text, or null.
        invoice_item: Option<&'a str> = opt 786,
        /// `object`: the text `discount`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `promotion_code`: the id of an object, or the object, or null.
        promotion_code: Option<Expandable<'a>> = opt 1208,
        /// `source`: an object, [`DiscountSource`], in every payload of today's schema.
        source: Option<DiscountSource<'a>> = opt 1483,
        /// `start`: an integer, in every payload of today's schema.
        start: Option<i64> = opt 1504,
        /// `subscription`: a text, or null.
        subscription: Option<&'a str> = opt 1538,
        /// `subscription_item`: a text, or null.
        subscription_item: Option<&'a str> = opt 1542,
    }

    /// `source` of [`Discount`].
    DiscountSource = 304 {
        /// `coupon`: the id of an object, or the object, or null.
        coupon: Option<Expandable<'a>> = opt 372,
        /// `type`: a text out of [`DiscountSourceType`], in every payload of today's schema.
        type_: Option<DiscountSourceType<'a>> = opt 1681,
    }

    /// `dob` of [`IdentityVerificationSessionVerifiedOutputs`], `dob` of [`IssuingCardholderIndividual`], `dob` of [`PaymentMethodKlarna`] and others.
    Dob = 325 {
        /// `day`: an integer, or null.
        day: Option<i64> = opt 449,
        /// `month`: an integer, or null.
        month: Option<i64> = opt 935,
        /// `year`: an integer, or null.
        year: Option<i64> = opt 1771,
    }

    /// `issuer` of [`Invoice`], `issuer` of [`InvoiceCreationInvoiceData`], `issuer` of [`QuoteInvoiceSettings`] and others.
    Issuer = 411 {
        /// `account`: the id of an object, or the object, or absent.
        account: Option<Expandable<'a>> = opt 5,
        /// `type`: a text out of [`IssuerType`], in every payload of today's schema.
        type_: Option<IssuerType<'a>> = opt 1681,
    }

    /// `item`.
    LineItem = 476 {
        /// `adjustable_quantity`: an object, [`AdjustableQuantity`], or null.
        adjustable_quantity: Option<AdjustableQuantity<'a>> = opt 54,
        /// `amount_discount`: an integer, in every payload of today's schema.
        amount_discount: Option<i64> = opt 96,
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt 115,
        /// `amount_tax`: an integer, in every payload of today's schema.
        amount_tax: Option<i64> = opt 116,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt 118,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `discounts`: a list, each an object, [`LineItemDiscount`], or absent.
        discounts: List<'a, LineItemDiscount<'a>> = all 514,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `item`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `price`: an object, [`Price`], or null.
        price: Option<Price<'a>> = opt 1182,
        /// `quantity`: an integer, or null.
        quantity: Option<i64> = opt 1227,
        /// `taxes`: a list, each an object, [`LineItemTax`], or absent.
        taxes: List<'a, LineItemTax<'a>> = all 1600,
    }

    /// `discounts` of [`LineItem`], `discounts` of [`TotalDetailsBreakdown`].
    LineItemDiscount = 477 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `discount`: an object, [`Discount`], in every payload of today's schema.
        discount: Option<Discount<'a>> = opt 510,
    }

    /// `taxes` of [`ShippingCost`], `taxes` of [`LineItem`], `taxes` of [`TotalDetailsBreakdown`].
    LineItemTax = 478 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `rate`: an object, [`TaxRate`], in every payload of today's schema.
        rate: Option<TaxRate<'a>> = opt 1235,
        /// `taxability_reason`: a text out of [`LineItemTaxTaxabilityReason`], or null.
        taxability_reason: Option<LineItemTaxTaxabilityReason<'a>> = opt 1598,
        /// `taxable_amount`: an integer, or null.
        taxable_amount: Option<i64> = opt 1599,
    }

    /// `managed_payments` of [`CheckoutSession`], `managed_payments` of [`PaymentIntent`], `managed_payments` of [`PaymentLink`] and others.
    ManagedPayments = 480 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
    }

    /// `mandate_options` of [`PaymentMethodOptionsBacsDebit`], `mandate_options` of [`PaymentMethodOptionsSepaDebit`], `mandate_options` of [`SetupIntentPaymentMethodOptionsBacsDebit`] and others.
    MandateOptions = 485 {
        /// `reference_prefix`: a text, or absent.
        reference_prefix: Option<&'a str> = opt 1268,
    }

    /// `networks` of [`PaymentMethodCard`], `networks` of [`PaymentMethodCardPresent`], `networks` of [`PaymentMethodInteracPresent`].
    Networks = 508 {
        /// `available`: a list, each a text, in every payload of today's schema.
        available: List<'a, &'a str> = all 168,
        /// `preferred`: a text, or null.
        preferred: Option<&'a str> = opt 1168,
    }

    /// `cashapp_handle_redirect_or_display_qr_code` of [`PaymentIntentNextAction`], `cashapp_handle_redirect_or_display_qr_code` of [`SetupIntentNextAction`].
    NextActionCashappHandleRedirectOrDisplayQrCode = 509 {
        /// `hosted_instructions_url`: a text, in every payload of today's schema.
        hosted_instructions_url: Option<&'a str> = opt 715,
        /// `mobile_auth_url`: a text, in every payload of today's schema.
        mobile_auth_url: Option<&'a str> = opt 930,
        /// `qr_code`: an object, [`QrCode`], in every payload of today's schema.
        qr_code: Option<QrCode<'a>> = opt 1225,
    }

    /// `pix_display_qr_code` of [`PaymentIntentNextAction`], `pix_display_qr_code` of [`SetupIntentNextAction`].
    NextActionPixDisplayQrCode = 510 {
        /// `data`: a text, or absent.
        data: Option<&'a str> = opt 441,
        /// `expires_at`: a time, or absent.
        expires_at: Option<Timestamp> = opt 608,
        /// `hosted_instructions_url`: a text, or absent.
        hosted_instructions_url: Option<&'a str> = opt 715,
        /// `image_url_png`: a text, or absent.
        image_url_png: Option<&'a str> = opt 741,
        /// `image_url_svg`: a text, or absent.
        image_url_svg: Option<&'a str> = opt 742,
    }

    /// `redirect_to_url` of [`PaymentIntentNextAction`], `redirect_to_url` of [`SetupIntentNextAction`].
    NextActionRedirectToUrl = 511 {
        /// `return_url`: a text, or null.
        return_url: Option<&'a str> = opt 1371,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
    }

    /// `upi_handle_redirect_or_display_qr_code` of [`PaymentIntentNextAction`], `upi_handle_redirect_or_display_qr_code` of [`SetupIntentNextAction`].
    NextActionUpiHandleRedirectOrDisplayQrCode = 512 {
        /// `hosted_instructions_url`: a text, in every payload of today's schema.
        hosted_instructions_url: Option<&'a str> = opt 715,
        /// `qr_code`: an object, [`QrCode`], in every payload of today's schema.
        qr_code: Option<QrCode<'a>> = opt 1225,
    }

    /// `verify_with_microdeposits` of [`PaymentIntentNextAction`], `verify_with_microdeposits` of [`SetupIntentNextAction`].
    NextActionVerifyWithMicrodeposits = 513 {
        /// `arrival_date`: a time, in every payload of today's schema.
        arrival_date: Option<Timestamp> = opt 143,
        /// `hosted_verification_url`: a text, in every payload of today's schema.
        hosted_verification_url: Option<&'a str> = opt 719,
        /// `microdeposit_type`: a text out of [`NextActionVerifyWithMicrodepositsMicrodepositType`], or null.
        microdeposit_type: Option<NextActionVerifyWithMicrodepositsMicrodepositType<'a>> = opt 918,
    }

    /// `payment_intent`.
    PaymentIntent = 515 {
        /// `allowed_payment_method_types`: a list, each a text out of [`AllowedPaymentMethodTypes`], or null.
        allowed_payment_method_types: List<'a, AllowedPaymentMethodTypes<'a>> = all 78,
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_capturable`: an integer, in every payload of today's schema.
        amount_capturable: Option<i64> = opt 91,
        /// `amount_details`: an object, [`PaymentIntentAmountDetails`], or absent.
        amount_details: Option<PaymentIntentAmountDetails<'a>> = opt 95,
        /// `amount_received`: an integer, in every payload of today's schema.
        amount_received: Option<i64> = opt 107,
        /// `application`: the id of an object, or the object, or null.
        application: Option<Expandable<'a>> = opt 129,
        /// `application_fee_amount`: an integer, or null.
        application_fee_amount: Option<i64> = opt 132,
        /// `automatic_payment_methods`: an object, [`AutomaticPaymentMethods`], or null.
        automatic_payment_methods: Option<AutomaticPaymentMethods<'a>> = opt 164,
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `cancellation_reason`: a text out of [`PaymentIntentCancellationReason`], or null.
        cancellation_reason: Option<PaymentIntentCancellationReason<'a>> = opt 265,
        /// `capture_method`: a text out of [`PaymentIntentCaptureMethod`], in every payload of today's schema.
        capture_method: Option<PaymentIntentCaptureMethod<'a>> = opt 269,
        /// `client_secret`: a text, or null.
        client_secret: Option<&'a str> = opt 329,
        /// `confirmation_method`: a text out of [`PaymentIntentConfirmationMethod`], in every payload of today's schema.
        confirmation_method: Option<PaymentIntentConfirmationMethod<'a>> = opt 356,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `excluded_payment_method_types`: a list, each a text out of [`ExcludedPaymentMethodTypes`], or null.
        excluded_payment_method_types: List<'a, ExcludedPaymentMethodTypes<'a>> = all 590,
        /// `hooks`: an object, [`PaymentIntentHooks`], or absent.
        hooks: Option<PaymentIntentHooks<'a>> = opt 713,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `last_payment_error`: an object, [`PaymentIntentLastPaymentError`], or null.
        last_payment_error: Option<PaymentIntentLastPaymentError<'a>> = opt 842,
        /// `latest_charge`: the id of an object, or the object, or null.
        latest_charge: Option<Expandable<'a>> = opt 847,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `managed_payments`: an object, [`ManagedPayments`], or null.
        managed_payments: Option<ManagedPayments<'a>> = opt 884,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `next_action`: an object, [`PaymentIntentNextAction`], or null.
        next_action: Option<PaymentIntentNextAction<'a>> = opt 974,
        /// `object`: the text `payment_intent`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `on_behalf_of`: the id of an object, or the object, or null.
        on_behalf_of: Option<Expandable<'a>> = opt 995,
        /// `payment_details`: an object, [`PaymentIntentPaymentDetails`], or absent.
        payment_details: Option<PaymentIntentPaymentDetails<'a>> = opt 1081,
        /// `payment_method`: the id of an object, or the object, or null.
        payment_method: Option<Expandable<'a>> = opt 1086,
        /// `payment_method_configuration_details`: an object, [`PaymentMethodConfigurationDetails`], or null.
        payment_method_configuration_details: Option<PaymentMethodConfigurationDetails<'a>> = opt 1091,
        /// `payment_method_options`: an object, [`PaymentIntentPaymentMethodOptions`], or null.
        payment_method_options: Option<PaymentIntentPaymentMethodOptions<'a>> = opt 1093,
        /// `payment_method_types`: a list, each a text, in every payload of today's schema.
        payment_method_types: List<'a, &'a str> = all 1098,
        /// `payment_record`: the id of an object, or the object, or null.
        payment_record: Option<Expandable<'a>> = opt 1100,
        /// `presentment_details`: an object, [`PresentmentDetails`], or absent.
        presentment_details: Option<PresentmentDetails<'a>> = opt 1177,
        /// `processing`: an object, [`PaymentIntentProcessing`], or null.
        processing: Option<PaymentIntentProcessing<'a>> = opt 1197,
        /// `receipt_email`: a text, or null.
        receipt_email: Option<&'a str> = opt 1246,
        /// `review`: the id of an object, or the object, or null.
        review: Option<Expandable<'a>> = opt 1380,
        /// `setup_future_usage`: a text out of [`PaymentIntentSetupFutureUsage`], or null.
        setup_future_usage: Option<PaymentIntentSetupFutureUsage<'a>> = opt 1447,
        /// `shipping`: an object, [`Shipping`], or null.
        shipping: Option<Shipping<'a>> = opt 1452,
        /// `source`: the id of an object, or the object, or null.
        source: Option<Expandable<'a>> = opt 1483,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `statement_descriptor_suffix`: a text, or null.
        statement_descriptor_suffix: Option<&'a str> = opt 1516,
        /// `status`: a text out of [`PaymentIntentStatus`], in every payload of today's schema.
        status: Option<PaymentIntentStatus<'a>> = opt 1519,
        /// `transfer_data`: an object, [`PaymentIntentTransferData`], or absent, or null.
        transfer_data: Option<PaymentIntentTransferData<'a>> = opt 1658,
        /// `transfer_group`: a text, or null.
        transfer_group: Option<&'a str> = opt 1659,
    }

    /// `amount_details` of [`PaymentIntent`].
    PaymentIntentAmountDetails = 516 {
        /// `discount_amount`: an integer, or absent.
        discount_amount: Option<i64> = opt 511,
        /// `error`: an object, [`PaymentIntentAmountDetailsError`], or absent.
        error: Option<PaymentIntentAmountDetailsError<'a>> = opt 570,
        /// `line_items`: the first page of a list, each an object, [`PaymentIntentAmountDetailsLineItem`], or absent.
        line_items: Page<'a, PaymentIntentAmountDetailsLineItem<'a>> = all 863,
        /// `shipping`: an object, [`PaymentIntentAmountDetailsShipping`], or absent.
        shipping: Option<PaymentIntentAmountDetailsShipping<'a>> = opt 1452,
        /// `tax`: an object, [`PaymentIntentAmountDetailsTax`], or absent.
        tax: Option<PaymentIntentAmountDetailsTax<'a>> = opt 1581,
        /// `tip`: an object, [`PaymentIntentAmountDetailsTip`], or absent.
        tip: Option<PaymentIntentAmountDetailsTip<'a>> = opt 1622,
    }

    /// `error` of [`PaymentIntentAmountDetails`].
    PaymentIntentAmountDetailsError = 517 {
        /// `code`: a text out of [`PaymentIntentAmountDetailsErrorCode`], or null.
        code: Option<PaymentIntentAmountDetailsErrorCode<'a>> = opt 333,
        /// `message`: a text, or null.
        message: Option<&'a str> = opt 911,
    }

    /// `payment_intent_amount_details_line_item`.
    PaymentIntentAmountDetailsLineItem = 518 {
        /// `discount_amount`: an integer, or null.
        discount_amount: Option<i64> = opt 511,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `object`: the text `payment_intent_amount_details_line_item`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `payment_method_options`: an object, [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`], or null.
        payment_method_options: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptions<'a>> = opt 1093,
        /// `product_code`: a text, or null.
        product_code: Option<&'a str> = opt 1200,
        /// `product_name`: a text, in every payload of today's schema.
        product_name: Option<&'a str> = opt 1202,
        /// `quantity`: an integer, in every payload of today's schema.
        quantity: Option<i64> = opt 1227,
        /// `tax`: an object, [`PaymentIntentAmountDetailsTax`], or null.
        tax: Option<PaymentIntentAmountDetailsTax<'a>> = opt 1581,
        /// `unit_cost`: an integer, in every payload of today's schema.
        unit_cost: Option<i64> = opt 1691,
        /// `unit_of_measure`: a text, or null.
        unit_of_measure: Option<&'a str> = opt 1694,
    }

    /// `payment_method_options` of [`PaymentIntentAmountDetailsLineItem`].
    PaymentIntentAmountDetailsLineItemPaymentMethodOptions = 519 {
        /// `card`: an object, [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard`], or absent.
        card: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard<'a>> = opt 271,
        /// `card_present`: an object, [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent`], or absent.
        card_present: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent<'a>> = opt 278,
        /// `klarna`: an object, [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna`], or absent.
        klarna: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna<'a>> = opt 825,
        /// `paypal`: an object, [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal`], or absent.
        paypal: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal<'a>> = opt 1116,
    }

    /// `card` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
    PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard = 520 {
        /// `commodity_code`: a text, or null.
        commodity_code: Option<&'a str> = opt 343,
    }

    /// `card_present` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
    PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent = 521 {
        /// `commodity_code`: a text, or null.
        commodity_code: Option<&'a str> = opt 343,
    }

    /// `klarna` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
    PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna = 522 {
        /// `image_url`: a text, or null.
        image_url: Option<&'a str> = opt 740,
        /// `product_url`: a text, or null.
        product_url: Option<&'a str> = opt 1205,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `subscription_reference`: a text, or null.
        subscription_reference: Option<&'a str> = opt 1547,
    }

    /// `paypal` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptions`].
    PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal = 523 {
        /// `category`: a text out of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory`], or absent.
        category: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory<'a>> = opt 302,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt 488,
        /// `sold_by`: a text, or absent.
        sold_by: Option<&'a str> = opt 1481,
    }

    /// `shipping` of [`PaymentIntentAmountDetails`].
    PaymentIntentAmountDetailsShipping = 524 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `from_postal_code`: a text, or null.
        from_postal_code: Option<&'a str> = opt 672,
        /// `to_postal_code`: a text, or null.
        to_postal_code: Option<&'a str> = opt 1625,
    }

    /// `tax` of [`PaymentIntentAmountDetails`], `tax` of [`PaymentIntentAmountDetailsLineItem`].
    PaymentIntentAmountDetailsTax = 525 {
        /// `total_tax_amount`: an integer, or null.
        total_tax_amount: Option<i64> = opt 1641,
    }

    /// `tip` of [`PaymentIntentAmountDetails`].
    PaymentIntentAmountDetailsTip = 526 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt 89,
    }

    /// `hooks` of [`PaymentIntent`].
    PaymentIntentHooks = 527 {
        /// `inputs`: an object, [`PaymentIntentHooksInputs`], or absent.
        inputs: Option<PaymentIntentHooksInputs<'a>> = opt 764,
    }

    /// `inputs` of [`PaymentIntentHooks`].
    PaymentIntentHooksInputs = 528 {
        /// `tax`: an object, [`PaymentIntentHooksInputsTax`], or absent.
        tax: Option<PaymentIntentHooksInputsTax<'a>> = opt 1581,
    }

    /// `tax` of [`PaymentIntentHooksInputs`].
    PaymentIntentHooksInputsTax = 529 {
        /// `calculation`: a text, in every payload of today's schema.
        calculation: Option<&'a str> = opt 253,
    }

    /// `last_payment_error` of [`PaymentIntent`].
    PaymentIntentLastPaymentError = 530 {
        /// `advice_code`: a text, or absent.
        advice_code: Option<&'a str> = opt 58,
        /// `charge`: a text, or absent.
        charge: Option<&'a str> = opt 313,
        /// `code`: a text out of [`Code`], or absent.
        code: Option<Code<'a>> = opt 333,
        /// `decline_code`: a text, or absent.
        decline_code: Option<&'a str> = opt 458,
        /// `doc_url`: a text, or absent.
        doc_url: Option<&'a str> = opt 527,
        /// `message`: a text, or absent.
        message: Option<&'a str> = opt 911,
        /// `network_advice_code`: a text, or absent.
        network_advice_code: Option<&'a str> = opt 961,
        /// `network_decline_code`: a text, or absent.
        network_decline_code: Option<&'a str> = opt 964,
        /// `param`: a text, or absent.
        param: Option<&'a str> = opt 1042,
        /// `payment_intent`: an object, [`PaymentIntent`], or absent.
        payment_intent: Option<PaymentIntent<'a>> = opt 1083,
        /// `payment_method`: an object, [`PaymentMethod`], or absent.
        payment_method: Option<PaymentMethod<'a>> = opt 1086,
        /// `payment_method_type`: a text, or absent.
        payment_method_type: Option<&'a str> = opt 1097,
        /// `request_log_url`: a text, or absent.
        request_log_url: Option<&'a str> = opt 1331,
        /// `setup_intent`: an object, [`SetupIntent`], or absent.
        setup_intent: Option<SetupIntent<'a>> = opt 1448,
        /// `source`: one of several objects, [`CustomerSource`], or absent.
        source: Option<CustomerSource<'a>> = opt 1483,
        /// `type`: a text out of [`InvoiceLastFinalizationErrorType`], in every payload of today's schema.
        type_: Option<InvoiceLastFinalizationErrorType<'a>> = opt 1681,
    }

    /// `next_action` of [`PaymentIntent`].
    PaymentIntentNextAction = 531 {
        /// `alipay_handle_redirect`: an object, [`PaymentIntentNextActionAlipayHandleRedirect`], or absent.
        alipay_handle_redirect: Option<PaymentIntentNextActionAlipayHandleRedirect<'a>> = opt 69,
        /// `blik_authorize`: a value of no known form, or absent.
        blik_authorize: Option<Value<'a>> = opt 223,
        /// `boleto_display_details`: an object, [`PaymentIntentNextActionBoletoDisplayDetails`], or absent.
        boleto_display_details: Option<PaymentIntentNextActionBoletoDisplayDetails<'a>> = opt 231,
        /// `card_await_notification`: an object, [`PaymentIntentNextActionCardAwaitNotification`], or absent.
        card_await_notification: Option<PaymentIntentNextActionCardAwaitNotification<'a>> = opt 272,
        /// `cashapp_handle_redirect_or_display_qr_code`: an object, [`NextActionCashappHandleRedirectOrDisplayQrCode`], or absent.
        cashapp_handle_redirect_or_display_qr_code: Option<NextActionCashappHandleRedirectOrDisplayQrCode<'a>> = opt 297,
        /// `display_bank_transfer_instructions`: an object, [`PaymentIntentNextActionDisplayBankTransferInstructions`], or absent.
        display_bank_transfer_instructions: Option<PaymentIntentNextActionDisplayBankTransferInstructions<'a>> = opt 516,
        /// `klarna_display_qr_code`: an object, [`PaymentIntentNextActionKlarnaDisplayQrCode`], or absent.
        klarna_display_qr_code: Option<PaymentIntentNextActionKlarnaDisplayQrCode<'a>> = opt 826,
        /// `konbini_display_details`: an object, [`PaymentIntentNextActionKonbiniDisplayDetails`], or absent.
        konbini_display_details: Option<PaymentIntentNextActionKonbiniDisplayDetails<'a>> = opt 829,
        /// `multibanco_display_details`: an object, [`PaymentIntentNextActionMultibancoDisplayDetails`], or absent.
        multibanco_display_details: Option<PaymentIntentNextActionMultibancoDisplayDetails<'a>> = opt 942,
        /// `oxxo_display_details`: an object, [`PaymentIntentNextActionOxxoDisplayDetails`], or absent.
        oxxo_display_details: Option<PaymentIntentNextActionOxxoDisplayDetails<'a>> = opt 1031,
        /// `paynow_display_qr_code`: an object, [`PaymentIntentNextActionPaynowDisplayQrCode`], or absent.
        paynow_display_qr_code: Option<PaymentIntentNextActionPaynowDisplayQrCode<'a>> = opt 1110,
        /// `pix_display_qr_code`: an object, [`NextActionPixDisplayQrCode`], or absent.
        pix_display_qr_code: Option<NextActionPixDisplayQrCode<'a>> = opt 1152,
        /// `promptpay_display_qr_code`: an object, [`PaymentIntentNextActionPromptpayDisplayQrCode`], or absent.
        promptpay_display_qr_code: Option<PaymentIntentNextActionPromptpayDisplayQrCode<'a>> = opt 1211,
        /// `redirect_to_url`: an object, [`NextActionRedirectToUrl`], or absent.
        redirect_to_url: Option<NextActionRedirectToUrl<'a>> = opt 1265,
        /// `swish_handle_redirect_or_display_qr_code`: an object, [`PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode`], or absent.
        swish_handle_redirect_or_display_qr_code: Option<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode<'a>> = opt 1576,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
        /// `upi_handle_redirect_or_display_qr_code`: an object, [`NextActionUpiHandleRedirectOrDisplayQrCode`], or absent.
        upi_handle_redirect_or_display_qr_code: Option<NextActionUpiHandleRedirectOrDisplayQrCode<'a>> = opt 1706,
        /// `use_stripe_sdk`: a value of no known form, or absent.
        use_stripe_sdk: Option<Value<'a>> = opt 1720,
        /// `verify_with_microdeposits`: an object, [`NextActionVerifyWithMicrodeposits`], or absent.
        verify_with_microdeposits: Option<NextActionVerifyWithMicrodeposits<'a>> = opt 1748,
        /// `wechat_pay_display_qr_code`: an object, [`PaymentIntentNextActionWechatPayDisplayQrCode`], or absent.
        wechat_pay_display_qr_code: Option<PaymentIntentNextActionWechatPayDisplayQrCode<'a>> = opt 1763,
        /// `wechat_pay_redirect_to_android_app`: an object, [`PaymentIntentNextActionWechatPayRedirectToAndroidApp`], or absent.
        wechat_pay_redirect_to_android_app: Option<PaymentIntentNextActionWechatPayRedirectToAndroidApp<'a>> = opt 1764,
        /// `wechat_pay_redirect_to_ios_app`: an object, [`PaymentIntentNextActionWechatPayRedirectToIosApp`], or absent.
        wechat_pay_redirect_to_ios_app: Option<PaymentIntentNextActionWechatPayRedirectToIosApp<'a>> = opt 1765,
    }

    /// `alipay_handle_redirect` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionAlipayHandleRedirect = 532 {
        /// `native_data`: a text, or null.
        native_data: Option<&'a str> = opt 953,
        /// `native_url`: a text, or null.
        native_url: Option<&'a str> = opt 954,
        /// `return_url`: a text, or null.
        return_url: Option<&'a str> = opt 1371,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
    }

    /// `boleto_display_details` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionBoletoDisplayDetails = 533 {
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `hosted_voucher_url`: a text, or null.
        hosted_voucher_url: Option<&'a str> = opt 720,
        /// `number`: a text, or null.
        number: Option<&'a str> = opt 986,
        /// `pdf`: a text, or null.
        pdf: Option<&'a str> = opt 1121,
    }

    /// `card_await_notification` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionCardAwaitNotification = 534 {
        /// `charge_attempt_at`: a time, or null.
        charge_attempt_at: Option<Timestamp> = opt 314,
        /// `customer_approval_required`: a truth value, or null.
        customer_approval_required: Option<bool> = opt 411,
    }

    /// `display_bank_transfer_instructions` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionDisplayBankTransferInstructions = 535 {
        /// `amount_remaining`: an integer, or null.
        amount_remaining: Option<i64> = opt 110,
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt 389,
        /// `financial_addresses`: a list, each an object, [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`], or absent.
        financial_addresses: List<'a, PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress<'a>> = all 639,
        /// `hosted_instructions_url`: a text, or null.
        hosted_instructions_url: Option<&'a str> = opt 715,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `type`: a text out of [`CustomerCashBalanceTransactionFundedBankTransferType`], in every payload of today's schema.
        type_: Option<CustomerCashBalanceTransactionFundedBankTransferType<'a>> = opt 1681,
    }

    /// `financial_addresses` of [`PaymentIntentNextActionDisplayBankTransferInstructions`].
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress = 536 {
        /// `aba`: an object, [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba`], or absent.
        aba: Option<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba<'a>> = opt 0,
        /// `iban`: an object, [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban`], or absent.
        iban: Option<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban<'a>> = opt 722,
        /// `sort_code`: an object, [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode`], or absent.
        sort_code: Option<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode<'a>> = opt 1482,
        /// `spei`: an object, [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei`], or absent.
        spei: Option<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei<'a>> = opt 1498,
        /// `supported_networks`: a list, each a text out of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetworks`], or absent.
        supported_networks: List<'a, PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetworks<'a>> = all 1569,
        /// `swift`: an object, [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift`], or absent.
        swift: Option<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift<'a>> = opt 1573,
        /// `type`: a text out of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressType`], in every payload of today's schema.
        type_: Option<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressType<'a>> = opt 1681,
        /// `zengin`: an object, [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin`], or absent.
        zengin: Option<PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin<'a>> = opt 1772,
    }

    /// `aba` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba = 537 {
        /// `account_holder_address`: an object, [`Address`], in every payload of today's schema.
        account_holder_address: Option<Address<'a>> = opt 8,
        /// `account_holder_name`: a text, in every payload of today's schema.
        account_holder_name: Option<&'a str> = opt 9,
        /// `account_number`: a text, in every payload of today's schema.
        account_number: Option<&'a str> = opt 13,
        /// `account_type`: a text, in every payload of today's schema.
        account_type: Option<&'a str> = opt 19,
        /// `bank_address`: an object, [`Address`], in every payload of today's schema.
        bank_address: Option<Address<'a>> = opt 189,
        /// `bank_name`: a text, in every payload of today's schema.
        bank_name: Option<&'a str> = opt 195,
        /// `routing_number`: a text, in every payload of today's schema.
        routing_number: Option<&'a str> = opt 1390,
    }

    /// `iban` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban = 538 {
        /// `account_holder_address`: an object, [`Address`], in every payload of today's schema.
        account_holder_address: Option<Address<'a>> = opt 8,
        /// `account_holder_name`: a text, in every payload of today's schema.
        account_holder_name: Option<&'a str> = opt 9,
        /// `bank_address`: an object, [`Address`], in every payload of today's schema.
        bank_address: Option<Address<'a>> = opt 189,
        /// `bic`: a text, in every payload of today's schema.
        bic: Option<&'a str> = opt 201,
        /// `country`: a text, in every payload of today's schema.
        country: Option<&'a str> = opt 371,
        /// `iban`: a text, in every payload of today's schema.
        iban: Option<&'a str> = opt 722,
    }

    /// `sort_code` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode = 539 {
        /// `account_holder_address`: an object, [`Address`], in every payload of today's schema.
        account_holder_address: Option<Address<'a>> = opt 8,
        /// `account_holder_name`: a text, in every payload of today's schema.
        account_holder_name: Option<&'a str> = opt 9,
        /// `account_number`: a text, in every payload of today's schema.
        account_number: Option<&'a str> = opt 13,
        /// `bank_address`: an object, [`Address`], in every payload of today's schema.
        bank_address: Option<Address<'a>> = opt 189,
        /// `sort_code`: a text, in every payload of today's schema.
        sort_code: Option<&'a str> = opt 1482,
    }

    /// `spei` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei = 540 {
        /// `account_holder_address`: an object, [`Address`], in every payload of today's schema.
        account_holder_address: Option<Address<'a>> = opt 8,
        /// `account_holder_name`: a text, in every payload of today's schema.
        account_holder_name: Option<&'a str> = opt 9,
        /// `bank_address`: an object, [`Address`], in every payload of today's schema.
        bank_address: Option<Address<'a>> = opt 189,
        /// `bank_code`: a text, in every payload of today's schema.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, in every payload of today's schema.
        bank_name: Option<&'a str> = opt 195,
        /// `clabe`: a text, in every payload of today's schema.
        clabe: Option<&'a str> = opt 325,
    }

    /// `swift` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift = 541 {
        /// `account_holder_address`: an object, [`Address`], in every payload of today's schema.
        account_holder_address: Option<Address<'a>> = opt 8,
        /// `account_holder_name`: a text, in every payload of today's schema.
        account_holder_name: Option<&'a str> = opt 9,
        /// `account_number`: a text, in every payload of today's schema.
        account_number: Option<&'a str> = opt 13,
        /// `account_type`: a text, in every payload of today's schema.
        account_type: Option<&'a str> = opt 19,
        /// `bank_address`: an object, [`Address`], in every payload of today's schema.
        bank_address: Option<Address<'a>> = opt 189,
        /// `bank_name`: a text, in every payload of today's schema.
        bank_name: Option<&'a str> = opt 195,
        /// `swift_code`: a text, in every payload of today's schema.
        swift_code: Option<&'a str> = opt 1574,
    }

    /// `zengin` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin = 542 {
        /// `account_holder_address`: an object, [`Address`], in every payload of today's schema.
        account_holder_address: Option<Address<'a>> = opt 8,
        /// `account_holder_name`: a text, or null.
        account_holder_name: Option<&'a str> = opt 9,
        /// `account_number`: a text, or null.
        account_number: Option<&'a str> = opt 13,
        /// `account_type`: a text, or null.
        account_type: Option<&'a str> = opt 19,
        /// `bank_address`: an object, [`Address`], in every payload of today's schema.
        bank_address: Option<Address<'a>> = opt 189,
        /// `bank_code`: a text, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `branch_code`: a text, or null.
        branch_code: Option<&'a str> = opt 235,
        /// `branch_name`: a text, or null.
        branch_name: Option<&'a str> = opt 236,
    }

    /// `klarna_display_qr_code` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionKlarnaDisplayQrCode = 543 {
        /// `data`: a text, in every payload of today's schema.
        data: Option<&'a str> = opt 441,
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `image_url_png`: a text, in every payload of today's schema.
        image_url_png: Option<&'a str> = opt 741,
        /// `image_url_svg`: a text, in every payload of today's schema.
        image_url_svg: Option<&'a str> = opt 742,
    }

    /// `konbini_display_details` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionKonbiniDisplayDetails = 544 {
        /// `expires_at`: a time, in every payload of today's schema.
        expires_at: Option<Timestamp> = opt 608,
        /// `hosted_voucher_url`: a text, or null.
        hosted_voucher_url: Option<&'a str> = opt 720,
        /// `stores`: an object, [`PaymentIntentNextActionKonbiniDisplayDetailsStores`], in every payload of today's schema.
        stores: Option<PaymentIntentNextActionKonbiniDisplayDetailsStores<'a>> = opt 1526,
    }

    /// `stores` of [`PaymentIntentNextActionKonbiniDisplayDetails`].
    PaymentIntentNextActionKonbiniDisplayDetailsStores = 545 {
        /// `familymart`: an object, [`PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart`], or null.
        familymart: Option<PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart<'a>> = opt 623,
        /// `lawson`: an object, [`PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson`], or null.
        lawson: Option<PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson<'a>> = opt 852,
        /// `ministop`: an object, [`PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop`], or null.
        ministop: Option<PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop<'a>> = opt 924,
        /// `seicomart`: an object, [`PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart`], or null.
        seicomart: Option<PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart<'a>> = opt 1413,
    }

    /// `familymart` of [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
    PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart = 546 {
        /// `confirmation_number`: a text, or absent.
        confirmation_number: Option<&'a str> = opt 357,
        /// `payment_code`: a text, in every payload of today's schema.
        payment_code: Option<&'a str> = opt 1078,
    }

    /// `lawson` of [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
    PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson = 547 {
        /// `confirmation_number`: a text, or absent.
        confirmation_number: Option<&'a str> = opt 357,
        /// `payment_code`: a text, in every payload of today's schema.
        payment_code: Option<&'a str> = opt 1078,
    }

    /// `ministop` of [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
    PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop = 548 {
        /// `confirmation_number`: a text, or absent.
        confirmation_number: Option<&'a str> = opt 357,
        /// `payment_code`: a text, in every payload of today's schema.
        payment_code: Option<&'a str> = opt 1078,
    }

    /// `seicomart` of [`PaymentIntentNextActionKonbiniDisplayDetailsStores`].
    PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart = 549 {
        /// `confirmation_number`: a text, or absent.
        confirmation_number: Option<&'a str> = opt 357,
        /// `payment_code`: a text, in every payload of today's schema.
        payment_code: Option<&'a str> = opt 1078,
    }

    /// `multibanco_display_details` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionMultibancoDisplayDetails = 550 {
        /// `entity`: a text, or null.
        entity: Option<&'a str> = opt 566,
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `hosted_voucher_url`: a text, or null.
        hosted_voucher_url: Option<&'a str> = opt 720,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `oxxo_display_details` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionOxxoDisplayDetails = 551 {
        /// `expires_after`: an integer, or null.
        expires_after: Option<i64> = opt 605,
        /// `hosted_voucher_url`: a text, or null.
        hosted_voucher_url: Option<&'a str> = opt 720,
        /// `number`: a text, or null.
        number: Option<&'a str> = opt 986,
    }

    /// `paynow_display_qr_code` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionPaynowDisplayQrCode = 552 {
        /// `data`: a text, in every payload of today's schema.
        data: Option<&'a str> = opt 441,
        /// `hosted_instructions_url`: a text, or null.
        hosted_instructions_url: Option<&'a str> = opt 715,
        /// `image_url_png`: a text, in every payload of today's schema.
        image_url_png: Option<&'a str> = opt 741,
        /// `image_url_svg`: a text, in every payload of today's schema.
        image_url_svg: Option<&'a str> = opt 742,
    }

    /// `promptpay_display_qr_code` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionPromptpayDisplayQrCode = 553 {
        /// `data`: a text, in every payload of today's schema.
        data: Option<&'a str> = opt 441,
        /// `hosted_instructions_url`: a text, in every payload of today's schema.
        hosted_instructions_url: Option<&'a str> = opt 715,
        /// `image_url_png`: a text, in every payload of today's schema.
        image_url_png: Option<&'a str> = opt 741,
        /// `image_url_svg`: a text, in every payload of today's schema.
        image_url_svg: Option<&'a str> = opt 742,
    }

    /// `swish_handle_redirect_or_display_qr_code` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode = 554 {
        /// `hosted_instructions_url`: a text, in every payload of today's schema.
        hosted_instructions_url: Option<&'a str> = opt 715,
        /// `mobile_auth_url`: a text, in every payload of today's schema.
        mobile_auth_url: Option<&'a str> = opt 930,
        /// `qr_code`: an object, [`PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode`], in every payload of today's schema.
        qr_code: Option<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode<'a>> = opt 1225,
    }

    /// `qr_code` of [`PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode`].
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode = 555 {
        /// `data`: a text, in every payload of today's schema.
        data: Option<&'a str> = opt 441,
        /// `expires_at`: a time, in every payload of today's schema.
        expires_at: Option<Timestamp> = opt 608,
        /// `image_url_png`: a text, in every payload of today's schema.
        image_url_png: Option<&'a str> = opt 741,
        /// `image_url_svg`: a text, in every payload of today's schema.
        image_url_svg: Option<&'a str> = opt 742,
    }

    /// `wechat_pay_display_qr_code` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionWechatPayDisplayQrCode = 556 {
        /// `data`: a text, in every payload of today's schema.
        data: Option<&'a str> = opt 441,
        /// `hosted_instructions_url`: a text, in every payload of today's schema.
        hosted_instructions_url: Option<&'a str> = opt 715,
        /// `image_data_url`: a text, in every payload of today's schema.
        image_data_url: Option<&'a str> = opt 738,
        /// `image_url_png`: a text, in every payload of today's schema.
        image_url_png: Option<&'a str> = opt 741,
        /// `image_url_svg`: a text, in every payload of today's schema.
        image_url_svg: Option<&'a str> = opt 742,
    }

    /// `wechat_pay_redirect_to_android_app` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionWechatPayRedirectToAndroidApp = 557 {
        /// `app_id`: a text, in every payload of today's schema.
        app_id: Option<&'a str> = opt 125,
        /// `nonce_str`: a text, in every payload of today's schema.
        nonce_str: Option<&'a str> = opt 983,
        /// `package`: a text, in every payload of today's schema.
        package: Option<&'a str> = opt 1035,
        /// `partner_id`: a text, in every payload of today's schema.
        partner_id: Option<&'a str> = opt 1045,
        /// `prepay_id`: a text, in every payload of today's schema.
        prepay_id: Option<&'a str> = opt 1173,
        /// `sign`: a text, in every payload of today's schema.
        sign: Option<&'a str> = opt 1469,
        /// `timestamp`: a text, in every payload of today's schema.
        timestamp: Option<&'a str> = opt 1619,
    }

    /// `wechat_pay_redirect_to_ios_app` of [`PaymentIntentNextAction`].
    PaymentIntentNextActionWechatPayRedirectToIosApp = 558 {
        /// `native_url`: a text, in every payload of today's schema.
        native_url: Option<&'a str> = opt 954,
    }

    /// `payment_details` of [`PaymentIntent`].
    PaymentIntentPaymentDetails = 559 {
        /// `customer_reference`: a text, or null.
        customer_reference: Option<&'a str> = opt 429,
        /// `order_reference`: a text, or null.
        order_reference: Option<&'a str> = opt 1003,
    }

    /// `payment_method_options` of [`PaymentIntent`].
    PaymentIntentPaymentMethodOptions = 560 {
        /// `acss_debit`: an object, [`PaymentIntentPaymentMethodOptionsAcssDebit`], or absent.
        acss_debit: Option<PaymentIntentPaymentMethodOptionsAcssDebit<'a>> = opt 29,
        /// `affirm`: an object, [`PaymentIntentPaymentMethodOptionsAffirm`], or absent.
        affirm: Option<PaymentIntentPaymentMethodOptionsAffirm<'a>> = opt 59,
        /// `afterpay_clearpay`: an object, [`PaymentIntentPaymentMethodOptionsAfterpayClearpay`], or absent.
        afterpay_clearpay: Option<PaymentIntentPaymentMethodOptionsAfterpayClearpay<'a>> = opt 64,
        /// `alipay`: an object, [`PaymentIntentPaymentMethodOptionsAlipay`], or absent.
        alipay: Option<PaymentIntentPaymentMethodOptionsAlipay<'a>> = opt 68,
        /// `alma`: an object, [`PaymentMethodOptionsAlma`], or absent.
        alma: Option<PaymentMethodOptionsAlma<'a>> = opt 81,
        /// `amazon_pay`: an object, [`PaymentMethodOptionsAmazonPay`], or absent.
        amazon_pay: Option<PaymentMethodOptionsAmazonPay<'a>> = opt 86,
        /// `au_becs_debit`: an object, [`PaymentIntentPaymentMethodOptionsAuBecsDebit`], or absent.
        au_becs_debit: Option<PaymentIntentPaymentMethodOptionsAuBecsDebit<'a>> = opt 151,
        /// `bacs_debit`: an object, [`PaymentMethodOptionsBacsDebit`], or absent.
        bacs_debit: Option<PaymentMethodOptionsBacsDebit<'a>> = opt 178,
        /// `bancontact`: an object, [`PaymentIntentPaymentMethodOptionsBancontact`], or absent.
        bancontact: Option<PaymentIntentPaymentMethodOptionsBancontact<'a>> = opt 185,
        /// `billie`: an object, [`PaymentIntentPaymentMethodOptionsBillie`], or absent.
        billie: Option<PaymentIntentPaymentMethodOptionsBillie<'a>> = opt 205,
        /// `bizum`: a value of no known form, or absent.
        bizum: Option<Value<'a>> = opt 220,
        /// `blik`: an object, [`PaymentIntentPaymentMethodOptionsBlik`], or absent.
        blik: Option<PaymentIntentPaymentMethodOptionsBlik<'a>> = opt 222,
        /// `boleto`: an object, [`PaymentMethodOptionsBoleto`], or absent.
        boleto: Option<PaymentMethodOptionsBoleto<'a>> = opt 230,
        /// `card`: an object, [`PaymentIntentPaymentMethodOptionsCard`], or absent.
        card: Option<PaymentIntentPaymentMethodOptionsCard<'a>> = opt 271,
        /// `card_present`: an object, [`PaymentIntentPaymentMethodOptionsCardPresent`], or absent.
        card_present: Option<PaymentIntentPaymentMethodOptionsCardPresent<'a>> = opt 278,
        /// `cashapp`: an object, [`PaymentIntentPaymentMethodOptionsCashapp`], or absent.
        cashapp: Option<PaymentIntentPaymentMethodOptionsCashapp<'a>> = opt 296,
        /// `crypto`: an object, [`PaymentIntentPaymentMethodOptionsCrypto`], or absent.
        crypto: Option<PaymentIntentPaymentMethodOptionsCrypto<'a>> = opt 386,
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
        /// `ideal`: an object, [`PaymentIntentPaymentMethodOptionsIdeal`], or absent.
        ideal: Option<PaymentIntentPaymentMethodOptionsIdeal<'a>> = opt 730,
        /// `interac_present`: a value of no known form, or absent.
        interac_present: Option<Value<'a>> = opt 773,
        /// `kakao_pay`: an object, [`PaymentMethodOptionsKakaoPay`], or absent.
        kakao_pay: Option<PaymentMethodOptionsKakaoPay<'a>> = opt 822,
        /// `klarna`: an object, [`PaymentIntentPaymentMethodOptionsKlarna`], or absent.
        klarna: Option<PaymentIntentPaymentMethodOptionsKlarna<'a>> = opt 825,
        /// `konbini`: an object, [`PaymentIntentPaymentMethodOptionsKonbini`], or absent.
        konbini: Option<PaymentIntentPaymentMethodOptionsKonbini<'a>> = opt 828,
        /// `kr_card`: an object, [`PaymentMethodOptionsKrCard`], or absent.
        kr_card: Option<PaymentMethodOptionsKrCard<'a>> = opt 831,
        /// `link`: an object, [`PaymentIntentPaymentMethodOptionsLink`], or absent.
        link: Option<PaymentIntentPaymentMethodOptionsLink<'a>> = opt 865,
        /// `mb_way`: an object, [`PaymentIntentPaymentMethodOptionsMbWay`], or absent.
        mb_way: Option<PaymentIntentPaymentMethodOptionsMbWay<'a>> = opt 900,
        /// `mobilepay`: an object, [`PaymentMethodOptionsMobilepay`], or absent.
        mobilepay: Option<PaymentMethodOptionsMobilepay<'a>> = opt 931,
        /// `multibanco`: an object, [`PaymentMethodOptionsMultibanco`], or absent.
        multibanco: Option<PaymentMethodOptionsMultibanco<'a>> = opt 941,
        /// `naver_pay`: an object, [`PaymentMethodOptionsNaverPay`], or absent.
        naver_pay: Option<PaymentMethodOptionsNaverPay<'a>> = opt 955,
        /// `nz_bank_account`: an object, [`PaymentIntentPaymentMethodOptionsNzBankAccount`], or absent.
        nz_bank_account: Option<PaymentIntentPaymentMethodOptionsNzBankAccount<'a>> = opt 988,
        /// `oxxo`: an object, [`PaymentMethodOptionsOxxo`], or absent.
        oxxo: Option<PaymentMethodOptionsOxxo<'a>> = opt 1030,
        /// `p24`: an object, [`PaymentMethodOptionsP24`], or absent.
        p24: Option<PaymentMethodOptionsP24<'a>> = opt 1033,
        /// `pay_by_bank`: a value of no known form, or absent.
        pay_by_bank: Option<Value<'a>> = opt 1054,
        /// `payco`: an object, [`PaymentMethodOptionsPayco`], or absent.
        payco: Option<PaymentMethodOptionsPayco<'a>> = opt 1069,
        /// `paynow`: an object, [`PaymentMethodOptionsPaynow`], or absent.
        paynow: Option<PaymentMethodOptionsPaynow<'a>> = opt 1109,
        /// `paypal`: an object, [`PaymentMethodOptionsPaypal`], or absent.
        paypal: Option<PaymentMethodOptionsPaypal<'a>> = opt 1116,
        /// `paypay`: a value of no known form, or absent.
        paypay: Option<Value<'a>> = opt 1117,
        /// `payto`: an object, [`PaymentIntentPaymentMethodOptionsPayto`], or absent.
        payto: Option<PaymentIntentPaymentMethodOptionsPayto<'a>> = opt 1119,
        /// `pix`: an object, [`PaymentIntentPaymentMethodOptionsPix`], or absent.
        pix: Option<PaymentIntentPaymentMethodOptionsPix<'a>> = opt 1151,
        /// `promptpay`: an object, [`PaymentIntentPaymentMethodOptionsPromptpay`], or absent.
        promptpay: Option<PaymentIntentPaymentMethodOptionsPromptpay<'a>> = opt 1210,
        /// `revolut_pay`: an object, [`PaymentMethodOptionsRevolutPay`], or absent.
        revolut_pay: Option<PaymentMethodOptionsRevolutPay<'a>> = opt 1383,
        /// `samsung_pay`: an object, [`PaymentMethodOptionsSamsungPay`], or absent.
        samsung_pay: Option<PaymentMethodOptionsSamsungPay<'a>> = opt 1395,
        /// `satispay`: an object, [`PaymentIntentPaymentMethodOptionsSatispay`], or absent.
        satispay: Option<PaymentIntentPaymentMethodOptionsSatispay<'a>> = opt 1397,
        /// `scalapay`: an object, [`PaymentMethodOptionsScalapay`], or absent.
        scalapay: Option<PaymentMethodOptionsScalapay<'a>> = opt 1401,
        /// `sepa_debit`: an object, [`PaymentMethodOptionsSepaDebit`], or absent.
        sepa_debit: Option<PaymentMethodOptionsSepaDebit<'a>> = opt 1428,
        /// `sequra`: an object, [`PaymentIntentPaymentMethodOptionsSequra`], or absent.
        sequra: Option<PaymentIntentPaymentMethodOptionsSequra<'a>> = opt 1430,
        /// `sofort`: an object, [`PaymentIntentPaymentMethodOptionsSofort`], or absent.
        sofort: Option<PaymentIntentPaymentMethodOptionsSofort<'a>> = opt 1479,
        /// `sunbit`: an object, [`PaymentMethodOptionsSunbit`], or absent.
        sunbit: Option<PaymentMethodOptionsSunbit<'a>> = opt 1559,
        /// `swish`: an object, [`PaymentIntentPaymentMethodOptionsSwish`], or absent.
        swish: Option<PaymentIntentPaymentMethodOptionsSwish<'a>> = opt 1575,
        /// `twint`: an object, [`PaymentMethodOptionsTwint`], or absent.
        twint: Option<PaymentMethodOptionsTwint<'a>> = opt 1679,
        /// `upi`: an object, [`PaymentIntentPaymentMethodOptionsUpi`], or absent.
        upi: Option<PaymentIntentPaymentMethodOptionsUpi<'a>> = opt 1705,
        /// `us_bank_account`: an object, [`PaymentIntentPaymentMethodOptionsUsBankAccount`], or absent.
        us_bank_account: Option<PaymentIntentPaymentMethodOptionsUsBankAccount<'a>> = opt 1709,
        /// `wechat_pay`: an object, [`PaymentMethodOptionsWechatPay`], or absent.
        wechat_pay: Option<PaymentMethodOptionsWechatPay<'a>> = opt 1762,
        /// `zip`: an object, [`PaymentIntentPaymentMethodOptionsZip`], or absent.
        zip: Option<PaymentIntentPaymentMethodOptionsZip<'a>> = opt 1773,
    }

    /// `acss_debit` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsAcssDebit = 561 {
        /// `mandate_options`: an object, [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions`], or absent.
        mandate_options: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt 1579,
        /// `verification_method`: a text out of [`VerificationMethod`], or absent.
        verification_method: Option<VerificationMethod<'a>> = opt 1740,
    }

    /// `mandate_options` of [`PaymentIntentPaymentMethodOptionsAcssDebit`].
    PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions = 562 {
        /// `custom_mandate_url`: a text, or absent.
        custom_mandate_url: Option<&'a str> = opt 402,
        /// `interval_description`: a text, or null.
        interval_description: Option<&'a str> = opt 776,
        /// `payment_schedule`: a text out of [`MandatePaymentMethodDetailsAcssDebitPaymentSchedule`], or null.
        payment_schedule: Option<MandatePaymentMethodDetailsAcssDebitPaymentSchedule<'a>> = opt 1103,
        /// `transaction_type`: a text out of [`TransactionType`], or null.
        transaction_type: Option<TransactionType<'a>> = opt 1655,
    }

    /// `affirm` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsAffirm = 563 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `preferred_locale`: a text, or absent.
        preferred_locale: Option<&'a str> = opt 1170,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `afterpay_clearpay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsAfterpayClearpay = 564 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `alipay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsAlipay = 565 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `au_becs_debit` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsAuBecsDebit = 566 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt 1579,
    }

    /// `bancontact` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsBancontact = 567 {
        /// `preferred_language`: a text out of [`ChargePaymentMethodDetailsBancontactPreferredLanguage`], in every payload of today's schema.
        preferred_language: Option<ChargePaymentMethodDetailsBancontactPreferredLanguage<'a>> = opt 1169,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `billie` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsBillie = 568 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `company_details`: an object, [`PaymentMethodOptionsBillieCompanyDetails`], or absent.
        company_details: Option<PaymentMethodOptionsBillieCompanyDetails<'a>> = opt 345,
        /// `reference`: a text, or absent, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `blik` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsBlik = 569 {
        /// `mandate_options`: an object, [`PaymentMethodOptionsBlikMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsBlikMandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `card` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsCard = 570 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `installments`: an object, [`PaymentIntentPaymentMethodOptionsCardInstallments`], or null.
        installments: Option<PaymentIntentPaymentMethodOptionsCardInstallments<'a>> = opt 766,
        /// `mandate_options`: an object, [`PaymentIntentPaymentMethodOptionsCardMandateOptions`], or null.
        mandate_options: Option<PaymentIntentPaymentMethodOptionsCardMandateOptions<'a>> = opt 886,
        /// `network`: a text out of [`PaymentIntentPaymentMethodOptionsCardNetwork`], or null.
        network: Option<PaymentIntentPaymentMethodOptionsCardNetwork<'a>> = opt 960,
        /// `request_extended_authorization`: a text out of [`RequestExtendedAuthorization`], or absent.
        request_extended_authorization: Option<RequestExtendedAuthorization<'a>> = opt 1327,
        /// `request_incremental_authorization`: a text out of [`RequestIncrementalAuthorization`], or absent.
        request_incremental_authorization: Option<RequestIncrementalAuthorization<'a>> = opt 1329,
        /// `request_multicapture`: a text out of [`RequestMulticapture`], or absent.
        request_multicapture: Option<RequestMulticapture<'a>> = opt 1332,
        /// `request_overcapture`: a text out of [`RequestOvercapture`], or absent.
        request_overcapture: Option<RequestOvercapture<'a>> = opt 1333,
        /// `request_three_d_secure`: a text out of [`RequestThreeDSecure`], or null.
        request_three_d_secure: Option<RequestThreeDSecure<'a>> = opt 1334,
        /// `require_cvc_recollection`: a truth value, or absent.
        require_cvc_recollection: Option<bool> = opt 1341,
        /// `setup_credential_usage`: a text out of [`SetupCredentialUsage`], or absent.
        setup_credential_usage: Option<SetupCredentialUsage<'a>> = opt 1446,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `statement_descriptor_suffix_kana`: a text, or absent.
        statement_descriptor_suffix_kana: Option<&'a str> = opt 1517,
        /// `statement_descriptor_suffix_kanji`: a text, or absent.
        statement_descriptor_suffix_kanji: Option<&'a str> = opt 1518,
        /// `stored_credential_usage`: a text out of [`StoredCredentialUsage`], or absent.
        stored_credential_usage: Option<StoredCredentialUsage<'a>> = opt 1525,
    }

    /// `installments` of [`PaymentIntentPaymentMethodOptionsCard`].
    PaymentIntentPaymentMethodOptionsCardInstallments = 571 {
        /// `available_plans`: a list, each an object, [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan`], or null.
        available_plans: List<'a, PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan<'a>> = all 172,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `plan`: an object, [`CardInstallmentsPlan`], or null.
        plan: Option<CardInstallmentsPlan<'a>> = opt 1154,
    }

    /// `available_plans` of [`PaymentIntentPaymentMethodOptionsCardInstallments`].
    PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan = 572 {
        /// `count`: an integer, or null.
        count: Option<i64> = opt 370,
        /// `interval`: a text out of [`CardInstallmentsPlanInterval`], or null.
        interval: Option<CardInstallmentsPlanInterval<'a>> = opt 774,
        /// `type`: a text out of [`CardInstallmentsPlanType`], in every payload of today's schema.
        type_: Option<CardInstallmentsPlanType<'a>> = opt 1681,
    }

    /// `mandate_options` of [`PaymentIntentPaymentMethodOptionsCard`].
    PaymentIntentPaymentMethodOptionsCardMandateOptions = 573 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_type`: a text out of [`AmountType`], in every payload of today's schema.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `end_date`: an integer, or null.
        end_date: Option<i64> = opt 556,
        /// `interval`: a text out of [`PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval`], in every payload of today's schema.
        interval: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval<'a>> = opt 774,
        /// `interval_count`: an integer, or null.
        interval_count: Option<i64> = opt 775,
        /// `reference`: a text, in every payload of today's schema.
        reference: Option<&'a str> = opt 1267,
        /// `start_date`: a time, in every payload of today's schema.
        start_date: Option<Timestamp> = opt 1505,
        /// `supported_types`: a list, each a text out of [`SupportedTypes`], or null.
        supported_types: List<'a, SupportedTypes<'a>> = all 1571,
    }

    /// `card_present` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsCardPresent = 574 {
        /// `capture_method`: a text out of [`PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod`], or absent.
        capture_method: Option<PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod<'a>> = opt 269,
        /// `request_extended_authorization`: a truth value, or null.
        request_extended_authorization: Option<bool> = opt 1327,
        /// `request_incremental_authorization_support`: a truth value, or null.
        request_incremental_authorization_support: Option<bool> = opt 1330,
        /// `routing`: an object, [`PaymentIntentPaymentMethodOptionsCardPresentRouting`], or absent.
        routing: Option<PaymentIntentPaymentMethodOptionsCardPresentRouting<'a>> = opt 1389,
    }

    /// `routing` of [`PaymentIntentPaymentMethodOptionsCardPresent`].
    PaymentIntentPaymentMethodOptionsCardPresentRouting = 575 {
        /// `requested_priority`: a text out of [`PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority`], or null.
        requested_priority: Option<PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority<'a>> = opt 1338,
    }

    /// `cashapp` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsCashapp = 576 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
    }

    /// `crypto` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsCrypto = 577 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `ideal` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsIdeal = 578 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `klarna` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsKlarna = 579 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `preferred_locale`: a text, or null.
        preferred_locale: Option<&'a str> = opt 1170,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
    }

    /// `konbini` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsKonbini = 580 {
        /// `confirmation_number`: a text, or null.
        confirmation_number: Option<&'a str> = opt 357,
        /// `expires_after_days`: an integer, or null.
        expires_after_days: Option<i64> = opt 606,
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `product_description`: a text, or null.
        product_description: Option<&'a str> = opt 1201,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `link` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsLink = 581 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `persistent_token`: a text, or null.
        persistent_token: Option<&'a str> = opt 1142,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `mb_way` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsMbWay = 582 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `nz_bank_account` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsNzBankAccount = 583 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt 1579,
    }

    /// `payto` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsPayto = 584 {
        /// `mandate_options`: an object, [`PaymentIntentPaymentMethodOptionsPaytoMandateOptions`], or absent.
        mandate_options: Option<PaymentIntentPaymentMethodOptionsPaytoMandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `mandate_options` of [`PaymentIntentPaymentMethodOptionsPayto`].
    PaymentIntentPaymentMethodOptionsPaytoMandateOptions = 585 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_type`: a text out of [`AmountType`], or null.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `end_date`: a text, or null.
        end_date: Option<&'a str> = opt 556,
        /// `payment_schedule`: a text out of [`MandatePaymentMethodDetailsPaytoPaymentSchedule`], or null.
        payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule<'a>> = opt 1103,
        /// `payments_per_period`: an integer, or null.
        payments_per_period: Option<i64> = opt 1107,
        /// `purpose`: a text out of [`Purpose`], or null.
        purpose: Option<Purpose<'a>> = opt 1224,
    }

    /// `pix` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsPix = 586 {
        /// `amount_includes_iof`: a text out of [`AmountIncludesIof`], or absent.
        amount_includes_iof: Option<AmountIncludesIof<'a>> = opt 101,
        /// `expires_after_seconds`: an integer, or null.
        expires_after_seconds: Option<i64> = opt 607,
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `mandate_options`: an object, [`PaymentMethodOptionsPixMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsPixMandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `promptpay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsPromptpay = 587 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `satispay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsSatispay = 588 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
    }

    /// `sequra` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsSequra = 589 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `sofort` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsSofort = 590 {
        /// `preferred_language`: a text out of [`ChargePaymentMethodDetailsSofortPreferredLanguage`], or null.
        preferred_language: Option<ChargePaymentMethodDetailsSofortPreferredLanguage<'a>> = opt 1169,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `swish` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsSwish = 591 {
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `upi` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsUpi = 592 {
        /// `setup_future_usage`: a text out of [`PaymentIntentSetupFutureUsage`], or absent.
        setup_future_usage: Option<PaymentIntentSetupFutureUsage<'a>> = opt 1447,
    }

    /// `us_bank_account` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsUsBankAccount = 593 {
        /// `financial_connections`: an object, [`PaymentMethodOptionsUsBankAccountFinancialConnections`], or absent.
        financial_connections: Option<PaymentMethodOptionsUsBankAccountFinancialConnections<'a>> = opt 640,
        /// `mandate_options`: an object, [`PaymentMethodOptionsUsBankAccountMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsUsBankAccountMandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt 1579,
        /// `transaction_purpose`: a text out of [`PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose`], or absent.
        transaction_purpose: Option<PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose<'a>> = opt 1652,
        /// `verification_method`: a text out of [`VerificationMethod`], or absent.
        verification_method: Option<VerificationMethod<'a>> = opt 1740,
    }

    /// `zip` of [`PaymentIntentPaymentMethodOptions`].
    PaymentIntentPaymentMethodOptionsZip = 594 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `processing` of [`PaymentIntent`].
    PaymentIntentProcessing = 595 {
        /// `card`: an object, [`PaymentIntentProcessingCard`], or absent.
        card: Option<PaymentIntentProcessingCard<'a>> = opt 271,
        /// `type`: a text out of [`FundingType`], in every payload of today's schema.
        type_: Option<FundingType<'a>> = opt 1681,
    }

    /// `card` of [`PaymentIntentProcessing`].
    PaymentIntentProcessingCard = 596 {
        /// `customer_notification`: an object, [`PaymentIntentProcessingCardCustomerNotification`], or absent.
        customer_notification: Option<PaymentIntentProcessingCardCustomerNotification<'a>> = opt 426,
    }

    /// `customer_notification` of [`PaymentIntentProcessingCard`].
    PaymentIntentProcessingCardCustomerNotification = 597 {
        /// `approval_requested`: a truth value, or null.
        approval_requested: Option<bool> = opt 137,
        /// `completes_at`: a time, or null.
        completes_at: Option<Timestamp> = opt 348,
    }

    /// `transfer_data` of [`PaymentIntent`].
    PaymentIntentTransferData = 598 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt 89,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt 488,
        /// `destination`: the id of an object, or the object, in every payload of today's schema.
        destination: Option<Expandable<'a>> = opt 489,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 913,
        /// `payment_data`: an object, [`PaymentIntentTransferDataPaymentData`], or absent.
        payment_data: Option<PaymentIntentTransferDataPaymentData<'a>> = opt 1080,
    }

    /// `payment_data` of [`PaymentIntentTransferData`].
    PaymentIntentTransferDataPaymentData = 599 {
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt 488,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 913,
    }

    /// `payment_method`.
    PaymentMethod = 617 {
        /// `acss_debit`: an object, [`PaymentMethodAcssDebit`], or absent.
        acss_debit: Option<PaymentMethodAcssDebit<'a>> = opt 29,
        /// `affirm`: a value of no known form, or absent.
        affirm: Option<Value<'a>> = opt 59,
        /// `afterpay_clearpay`: a value of no known form, or absent.
        afterpay_clearpay: Option<Value<'a>> = opt 64,
        /// `alipay`: a value of no known form, or absent.
        alipay: Option<Value<'a>> = opt 68,
        /// `allow_redisplay`: a text out of [`AllowRedisplay`], or absent.
        allow_redisplay: Option<AllowRedisplay<'a>> = opt 72,
        /// `alma`: a value of no known form, or absent.
        alma: Option<Value<'a>> = opt 81,
        /// `amazon_pay`: a value of no known form, or absent.
        amazon_pay: Option<Value<'a>> = opt 86,
        /// `au_becs_debit`: an object, [`AuBecsDebit`], or absent.
        au_becs_debit: Option<AuBecsDebit<'a>> = opt 151,
        /// `bacs_debit`: an object, [`PaymentMethodBacsDebit`], or absent.
        bacs_debit: Option<PaymentMethodBacsDebit<'a>> = opt 178,
        /// `bancontact`: a value of no known form, or absent.
        bancontact: Option<Value<'a>> = opt 185,
        /// `billie`: a value of no known form, or absent.
        billie: Option<Value<'a>> = opt 205,
        /// `billing_details`: an object, [`ChargeBillingDetails`], in every payload of today's schema.
        billing_details: Option<ChargeBillingDetails<'a>> = opt 213,
        /// `bizum`: an object, [`PaymentMethodBizum`], or absent.
        bizum: Option<PaymentMethodBizum<'a>> = opt 220,
        /// `blik`: an object, [`Blik`], or absent.
        blik: Option<Blik<'a>> = opt 222,
        /// `boleto`: an object, [`Boleto`], or absent.
        boleto: Option<Boleto<'a>> = opt 230,
        /// `card`: an object, [`PaymentMethodCard`], or absent.
        card: Option<PaymentMethodCard<'a>> = opt 271,
        /// `card_present`: an object, [`PaymentMethodCardPresent`], or absent.
        card_present: Option<PaymentMethodCardPresent<'a>> = opt 278,
        /// `cashapp`: an object, [`PaymentMethodCashapp`], or absent.
        cashapp: Option<PaymentMethodCashapp<'a>> = opt 296,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `crypto`: a value of no known form, or absent.
        crypto: Option<Value<'a>> = opt 386,
        /// `custom`: an object, [`PaymentMethodCustom`], or absent.
        custom: Option<PaymentMethodCustom<'a>> = opt 400,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `customer_balance`: a value of no known form, or absent.
        customer_balance: Option<Value<'a>> = opt 412,
        /// `eps`: an object, [`PaymentMethodEps`], or absent.
        eps: Option<PaymentMethodEps<'a>> = opt 568,
        /// `fpx`: an object, [`PaymentMethodFpx`], or absent.
        fpx: Option<PaymentMethodFpx<'a>> = opt 664,
        /// `giropay`: a value of no known form, or absent.
        giropay: Option<Value<'a>> = opt 696,
        /// `grabpay`: a value of no known form, or absent.
        grabpay: Option<Value<'a>> = opt 700,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `ideal`: an object, [`PaymentMethodIdeal`], or absent.
        ideal: Option<PaymentMethodIdeal<'a>> = opt 730,
        /// `interac_present`: an object, [`PaymentMethodInteracPresent`], or absent.
        interac_present: Option<PaymentMethodInteracPresent<'a>> = opt 773,
        /// `kakao_pay`: a value of no known form, or absent.
        kakao_pay: Option<Value<'a>> = opt 822,
        /// `klarna`: an object, [`PaymentMethodKlarna`], or absent.
        klarna: Option<PaymentMethodKlarna<'a>> = opt 825,
        /// `konbini`: a value of no known form, or absent.
        konbini: Option<Value<'a>> = opt 828,
        /// `kr_card`: an object, [`PaymentMethodKrCard`], or absent.
        kr_card: Option<PaymentMethodKrCard<'a>> = opt 831,
        /// `link`: an object, [`PaymentMethodLink`], or absent.
        link: Option<PaymentMethodLink<'a>> = opt 865,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `mb_way`: a value of no known form, or absent.
        mb_way: Option<Value<'a>> = opt 900,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `mobilepay`: a value of no known form, or absent.
        mobilepay: Option<Value<'a>> = opt 931,
        /// `multibanco`: a value of no known form, or absent.
        multibanco: Option<Value<'a>> = opt 941,
        /// `naver_pay`: an object, [`PaymentMethodNaverPay`], or absent.
        naver_pay: Option<PaymentMethodNaverPay<'a>> = opt 955,
        /// `nz_bank_account`: an object, [`PaymentMethodNzBankAccount`], or absent.
        nz_bank_account: Option<PaymentMethodNzBankAccount<'a>> = opt 988,
        /// `object`: the text `payment_method`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `oxxo`: a value of no known form, or absent.
        oxxo: Option<Value<'a>> = opt 1030,
        /// `p24`: an object, [`PaymentMethodP24`], or absent.
        p24: Option<PaymentMethodP24<'a>> = opt 1033,
        /// `pay_by_bank`: a value of no known form, or absent.
        pay_by_bank: Option<Value<'a>> = opt 1054,
        /// `payco`: a value of no known form, or absent.
        payco: Option<Value<'a>> = opt 1069,
        /// `paynow`: a value of no known form, or absent.
        paynow: Option<Value<'a>> = opt 1109,
        /// `paypal`: an object, [`PaymentMethodPaypal`], or absent.
        paypal: Option<PaymentMethodPaypal<'a>> = opt 1116,
        /// `paypay`: a value of no known form, or absent.
        paypay: Option<Value<'a>> = opt 1117,
        /// `payto`: an object, [`PaymentMethodPayto`], or absent.
        payto: Option<PaymentMethodPayto<'a>> = opt 1119,
        /// `pix`: an object, [`PaymentMethodPix`], or absent.
        pix: Option<PaymentMethodPix<'a>> = opt 1151,
        /// `promptpay`: a value of no known form, or absent.
        promptpay: Option<Value<'a>> = opt 1210,
        /// `radar_options`: an object, [`RadarOptions`], or absent.
        radar_options: Option<RadarOptions<'a>> = opt 1234,
        /// `revolut_pay`: a value of no known form, or absent.
        revolut_pay: Option<Value<'a>> = opt 1383,
        /// `samsung_pay`: a value of no known form, or absent.
        samsung_pay: Option<Value<'a>> = opt 1395,
        /// `satispay`: a value of no known form, or absent.
        satispay: Option<Value<'a>> = opt 1397,
        /// `scalapay`: a value of no known form, or absent.
        scalapay: Option<Value<'a>> = opt 1401,
        /// `sepa_debit`: an object, [`PaymentMethodSepaDebit`], or absent.
        sepa_debit: Option<PaymentMethodSepaDebit<'a>> = opt 1428,
        /// `sequra`: a value of no known form, or absent.
        sequra: Option<Value<'a>> = opt 1430,
        /// `sofort`: an object, [`PaymentMethodSofort`], or absent.
        sofort: Option<PaymentMethodSofort<'a>> = opt 1479,
        /// `sunbit`: a value of no known form, or absent.
        sunbit: Option<Value<'a>> = opt 1559,
        /// `swish`: a value of no known form, or absent.
        swish: Option<Value<'a>> = opt 1575,
        /// `twint`: a value of no known form, or absent.
        twint: Option<Value<'a>> = opt 1679,
        /// `type`: a text out of [`PaymentMethodType`], in every payload of today's schema.
        type_: Option<PaymentMethodType<'a>> = opt 1681,
        /// `upi`: an object, [`Upi`], or absent.
        upi: Option<Upi<'a>> = opt 1705,
        /// `us_bank_account`: an object, [`PaymentMethodUsBankAccount`], or absent.
        us_bank_account: Option<PaymentMethodUsBankAccount<'a>> = opt 1709,
        /// `wechat_pay`: a value of no known form, or absent.
        wechat_pay: Option<Value<'a>> = opt 1762,
        /// `zip`: a value of no known form, or absent.
        zip: Option<Value<'a>> = opt 1773,
    }

    /// `acss_debit` of [`PaymentMethod`].
    PaymentMethodAcssDebit = 618 {
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `institution_number`: a text, or null.
        institution_number: Option<&'a str> = opt 769,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `transit_number`: a text, or null.
        transit_number: Option<&'a str> = opt 1666,
    }

    /// `bacs_debit` of [`PaymentMethod`].
    PaymentMethodBacsDebit = 619 {
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `sort_code`: a text, or null.
        sort_code: Option<&'a str> = opt 1482,
    }

    /// `bizum` of [`PaymentMethod`].
    PaymentMethodBizum = 620 {
        /// `buyer_id`: a text, or absent, or null.
        buyer_id: Option<&'a str> = opt 251,
    }

    /// `card` of [`PaymentMethod`].
    PaymentMethodCard = 621 {
        /// `brand`: a text, in every payload of today's schema.
        brand: Option<&'a str> = opt 237,
        /// `checks`: an object, [`CardChecks`], or null.
        checks: Option<CardChecks<'a>> = opt 320,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt 488,
        /// `display_brand`: a text, or null.
        display_brand: Option<&'a str> = opt 517,
        /// `exp_month`: an integer, in every payload of today's schema.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, in every payload of today's schema.
        exp_year: Option<i64> = opt 596,
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, in every payload of today's schema.
        funding: Option<&'a str> = opt 680,
        /// `generated_from`: an object, [`PaymentMethodCardGeneratedFrom`], or null.
        generated_from: Option<PaymentMethodCardGeneratedFrom<'a>> = opt 693,
        /// `iin`: a text, or absent, or null.
        iin: Option<&'a str> = opt 735,
        /// `issuer`: a text, or absent, or null.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, in every payload of today's schema.
        last4: Option<&'a str> = opt 835,
        /// `networks`: an object, [`Networks`], or null.
        networks: Option<Networks<'a>> = opt 973,
        /// `regulated_status`: a text out of [`RegulatedStatus`], or null.
        regulated_status: Option<RegulatedStatus<'a>> = opt 1303,
        /// `three_d_secure_usage`: an object, [`PaymentMethodCardThreeDSecureUsage`], or null.
        three_d_secure_usage: Option<PaymentMethodCardThreeDSecureUsage<'a>> = opt 1612,
        /// `wallet`: an object, [`PaymentMethodCardWallet`], or null.
        wallet: Option<PaymentMethodCardWallet<'a>> = opt 1756,
    }

    /// `generated_from` of [`PaymentMethodCard`].
    PaymentMethodCardGeneratedFrom = 622 {
        /// `charge`: a text, or null.
        charge: Option<&'a str> = opt 313,
        /// `payment_method_details`: an object, [`PaymentMethodCardGeneratedFromPaymentMethodDetails`], or null.
        payment_method_details: Option<PaymentMethodCardGeneratedFromPaymentMethodDetails<'a>> = opt 1092,
        /// `setup_attempt`: the id of an object, or the object, or null.
        setup_attempt: Option<Expandable<'a>> = opt 1445,
    }

    /// `payment_method_details` of [`PaymentMethodCardGeneratedFrom`].
    PaymentMethodCardGeneratedFromPaymentMethodDetails = 623 {
        /// `card_present`: an object, [`PaymentMethodDetailsCardPresent`], or absent.
        card_present: Option<PaymentMethodDetailsCardPresent<'a>> = opt 278,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
    }

    /// `card_present` of [`PaymentMethod`].
    PaymentMethodCardPresent = 624 {
        /// `brand`: a text, or null.
        brand: Option<&'a str> = opt 237,
        /// `brand_product`: a text, or null.
        brand_product: Option<&'a str> = opt 238,
        /// `cardholder_name`: a text, or null.
        cardholder_name: Option<&'a str> = opt 283,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt 488,
        /// `exp_month`: an integer, in every payload of today's schema.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, in every payload of today's schema.
        exp_year: Option<i64> = opt 596,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, or null.
        funding: Option<&'a str> = opt 680,
        /// `iin`: a text, or absent, or null.
        iin: Option<&'a str> = opt 735,
        /// `issuer`: a text, or absent, or null.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `networks`: an object, [`Networks`], or null.
        networks: Option<Networks<'a>> = opt 973,
        /// `offline`: an object, [`CardPresentOffline`], or null.
        offline: Option<CardPresentOffline<'a>> = opt 993,
        /// `preferred_locales`: a list, each a text, or null.
        preferred_locales: List<'a, &'a str> = all 1171,
        /// `read_method`: a text out of [`ReadMethod`], or null.
        read_method: Option<ReadMethod<'a>> = opt 1237,
        /// `wallet`: an object, [`CardPresentWallet`], or absent.
        wallet: Option<CardPresentWallet<'a>> = opt 1756,
    }

    /// `three_d_secure_usage` of [`PaymentMethodCard`].
    PaymentMethodCardThreeDSecureUsage = 625 {
        /// `supported`: a truth value, in every payload of today's schema.
        supported: Option<bool> = opt 1567,
    }

    /// `wallet` of [`PaymentMethodCard`].
    PaymentMethodCardWallet = 626 {
        /// `amex_express_checkout`: a value of no known form, or absent.
        amex_express_checkout: Option<Value<'a>> = opt 88,
        /// `apple_pay`: a value of no known form, or absent.
        apple_pay: Option<Value<'a>> = opt 127,
        /// `dynamic_last4`: a text, or null.
        dynamic_last4: Option<&'a str> = opt 540,
        /// `google_pay`: a value of no known form, or absent.
        google_pay: Option<Value<'a>> = opt 699,
        /// `link`: a value of no known form, or absent.
        link: Option<Value<'a>> = opt 865,
        /// `masterpass`: an object, [`CardWalletMasterpass`], or absent.
        masterpass: Option<CardWalletMasterpass<'a>> = opt 894,
        /// `samsung_pay`: a value of no known form, or absent.
        samsung_pay: Option<Value<'a>> = opt 1395,
        /// `type`: a text out of [`ChargePaymentMethodDetailsCardWalletType`], in every payload of today's schema.
        type_: Option<ChargePaymentMethodDetailsCardWalletType<'a>> = opt 1681,
        /// `visa_checkout`: an object, [`CardWalletVisaCheckout`], or absent.
        visa_checkout: Option<CardWalletVisaCheckout<'a>> = opt 1751,
    }

    /// `cashapp` of [`PaymentMethod`].
    PaymentMethodCashapp = 627 {
        /// `buyer_id`: a text, or null.
        buyer_id: Option<&'a str> = opt 251,
        /// `cashtag`: a text, or null.
        cashtag: Option<&'a str> = opt 300,
    }

    /// `payment_method_configuration_details` of [`CheckoutSession`], `payment_method_configuration_details` of [`PaymentIntent`], `payment_method_configuration_details` of [`SetupIntent`].
    PaymentMethodConfigurationDetails = 628 {
        /// `id`: a text, in every payload of today's schema.
        id: Option<&'a str> = opt 725,
        /// `parent`: a text, or null.
        parent: Option<&'a str> = opt 1044,
    }

    /// `custom` of [`PaymentMethod`].
    PaymentMethodCustom = 629 {
        /// `display_name`: a text, or null.
        display_name: Option<&'a str> = opt 519,
        /// `logo`: an object, [`PaymentMethodCustomLogo`], or null.
        logo: Option<PaymentMethodCustomLogo<'a>> = opt 877,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
    }

    /// `logo` of [`PaymentMethodCustom`].
    PaymentMethodCustomLogo = 630 {
        /// `content_type`: a text, or null.
        content_type: Option<&'a str> = opt 367,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt 1708,
    }

    /// `card_present` of [`ChargePaymentMethodDetails`], `card_present` of [`PaymentMethodCardGeneratedFromPaymentMethodDetails`].
    PaymentMethodDetailsCardPresent = 631 {
        /// `amount_authorized`: an integer, or null.
        amount_authorized: Option<i64> = opt 90,
        /// `brand`: a text, or null.
        brand: Option<&'a str> = opt 237,
        /// `brand_product`: a text, or null.
        brand_product: Option<&'a str> = opt 238,
        /// `capture_before`: a time, or absent.
        capture_before: Option<Timestamp> = opt 268,
        /// `cardholder_name`: a text, or null.
        cardholder_name: Option<&'a str> = opt 283,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt 488,
        /// `emv_auth_data`: a text, or null.
        emv_auth_data: Option<&'a str> = opt 551,
        /// `exp_month`: an integer, in every payload of today's schema.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, in every payload of today's schema.
        exp_year: Option<i64> = opt 596,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, or null.
        funding: Option<&'a str> = opt 680,
        /// `generated_card`: a text, or null.
        generated_card: Option<&'a str> = opt 692,
        /// `iin`: a text, or absent, or null.
        iin: Option<&'a str> = opt 735,
        /// `incremental_authorization_supported`: a truth value, in every payload of today's schema.
        incremental_authorization_supported: Option<bool> = opt 754,
        /// `issuer`: a text, or absent, or null.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `location`: a text, or absent.
        location: Option<&'a str> = opt 873,
        /// `network`: a text, or null.
        network: Option<&'a str> = opt 960,
        /// `network_transaction_id`: a text, or null.
        network_transaction_id: Option<&'a str> = opt 971,
        /// `offline`: an object, [`CardPresentOffline`], or null.
        offline: Option<CardPresentOffline<'a>> = opt 993,
        /// `overcapture_supported`: a truth value, in every payload of today's schema.
        overcapture_supported: Option<bool> = opt 1023,
        /// `preferred_locales`: a list, each a text, or null.
        preferred_locales: List<'a, &'a str> = all 1171,
        /// `read_method`: a text out of [`ReadMethod`], or null.
        read_method: Option<ReadMethod<'a>> = opt 1237,
        /// `reader`: a text, or absent.
        reader: Option<&'a str> = opt 1238,
        /// `receipt`: an object, [`PaymentMethodDetailsCardPresentReceipt`], or null.
        receipt: Option<PaymentMethodDetailsCardPresentReceipt<'a>> = opt 1245,
        /// `wallet`: an object, [`CardPresentWallet`], or absent.
        wallet: Option<CardPresentWallet<'a>> = opt 1756,
    }

    /// `receipt` of [`PaymentMethodDetailsCardPresent`].
    PaymentMethodDetailsCardPresentReceipt = 632 {
        /// `account_type`: a text out of [`PaymentMethodDetailsCardPresentReceiptAccountType`], or absent.
        account_type: Option<PaymentMethodDetailsCardPresentReceiptAccountType<'a>> = opt 19,
        /// `application_cryptogram`: a text, or null.
        application_cryptogram: Option<&'a str> = opt 130,
        /// `application_preferred_name`: a text, or null.
        application_preferred_name: Option<&'a str> = opt 134,
        /// `authorization_code`: a text, or null.
        authorization_code: Option<&'a str> = opt 158,
        /// `authorization_response_code`: a text, or null.
        authorization_response_code: Option<&'a str> = opt 160,
        /// `cardholder_verification_method`: a text, or null.
        cardholder_verification_method: Option<&'a str> = opt 285,
        /// `dedicated_file_name`: a text, or null.
        dedicated_file_name: Option<&'a str> = opt 460,
        /// `terminal_verification_results`: a text, or null.
        terminal_verification_results: Option<&'a str> = opt 1604,
        /// `transaction_status_information`: a text, or null.
        transaction_status_information: Option<&'a str> = opt 1654,
    }

    /// `eps` of [`PaymentMethod`].
    PaymentMethodEps = 633 {
        /// `bank`: a text out of [`ChargePaymentMethodDetailsEpsBank`], or null.
        bank: Option<ChargePaymentMethodDetailsEpsBank<'a>> = opt 187,
    }

    /// `fpx` of [`PaymentMethod`].
    PaymentMethodFpx = 634 {
        /// `account_holder_type`: a text out of [`AccountHolderType`], or null.
        account_holder_type: Option<AccountHolderType<'a>> = opt 10,
        /// `bank`: a text out of [`ChargePaymentMethodDetailsFpxBank`], in every payload of today's schema.
        bank: Option<ChargePaymentMethodDetailsFpxBank<'a>> = opt 187,
    }

    /// `ideal` of [`PaymentMethod`].
    PaymentMethodIdeal = 635 {
        /// `bank`: a text out of [`ChargePaymentMethodDetailsIdealBank`], or null.
        bank: Option<ChargePaymentMethodDetailsIdealBank<'a>> = opt 187,
        /// `bic`: a text out of [`Bic`], or null.
        bic: Option<Bic<'a>> = opt 201,
    }

    /// `interac_present` of [`PaymentMethod`].
    PaymentMethodInteracPresent = 636 {
        /// `brand`: a text, or null.
        brand: Option<&'a str> = opt 237,
        /// `cardholder_name`: a text, or null.
        cardholder_name: Option<&'a str> = opt 283,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt 488,
        /// `exp_month`: an integer, in every payload of today's schema.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, in every payload of today's schema.
        exp_year: Option<i64> = opt 596,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, or null.
        funding: Option<&'a str> = opt 680,
        /// `iin`: a text, or absent, or null.
        iin: Option<&'a str> = opt 735,
        /// `issuer`: a text, or absent, or null.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `networks`: an object, [`Networks`], or null.
        networks: Option<Networks<'a>> = opt 973,
        /// `preferred_locales`: a list, each a text, or null.
        preferred_locales: List<'a, &'a str> = all 1171,
        /// `read_method`: a text out of [`ReadMethod`], or null.
        read_method: Option<ReadMethod<'a>> = opt 1237,
    }

    /// `klarna` of [`PaymentMethod`].
    PaymentMethodKlarna = 637 {
        /// `dob`: an object, [`Dob`], or absent, or null.
        dob: Option<Dob<'a>> = opt 526,
    }

    /// `kr_card` of [`PaymentMethod`].
    PaymentMethodKrCard = 638 {
        /// `brand`: a text out of [`Brand`], or null.
        brand: Option<Brand<'a>> = opt 237,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
    }

    /// `link` of [`PaymentMethod`].
    PaymentMethodLink = 639 {
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `persistent_token`: a text, or absent.
        persistent_token: Option<&'a str> = opt 1142,
    }

    /// `naver_pay` of [`PaymentMethod`].
    PaymentMethodNaverPay = 640 {
        /// `buyer_id`: a text, or null.
        buyer_id: Option<&'a str> = opt 251,
        /// `funding`: a text out of [`PaymentMethodNaverPayFunding`], in every payload of today's schema.
        funding: Option<PaymentMethodNaverPayFunding<'a>> = opt 680,
    }

    /// `nz_bank_account` of [`PaymentMethod`].
    PaymentMethodNzBankAccount = 641 {
        /// `account_holder_name`: a text, or null.
        account_holder_name: Option<&'a str> = opt 9,
        /// `bank_code`: a text, in every payload of today's schema.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, in every payload of today's schema.
        bank_name: Option<&'a str> = opt 195,
        /// `branch_code`: a text, in every payload of today's schema.
        branch_code: Option<&'a str> = opt 235,
        /// `last4`: a text, in every payload of today's schema.
        last4: Option<&'a str> = opt 835,
        /// `suffix`: a text, or null.
        suffix: Option<&'a str> = opt 1556,
    }

    /// `mandate_options` of [`CheckoutSessionPaymentMethodOptionsAcssDebit`], `mandate_options` of [`SetupIntentPaymentMethodOptionsAcssDebit`].
    PaymentMethodOptionsAcssDebitMandateOptions = 642 {
        /// `custom_mandate_url`: a text, or absent.
        custom_mandate_url: Option<&'a str> = opt 402,
        /// `default_for`: a list, each a text out of [`DefaultFor`], or absent.
        default_for: List<'a, DefaultFor<'a>> = all 466,
        /// `interval_description`: a text, or null.
        interval_description: Option<&'a str> = opt 776,
        /// `payment_schedule`: a text out of [`MandatePaymentMethodDetailsAcssDebitPaymentSchedule`], or null.
        payment_schedule: Option<MandatePaymentMethodDetailsAcssDebitPaymentSchedule<'a>> = opt 1103,
        /// `transaction_type`: a text out of [`TransactionType`], or null.
        transaction_type: Option<TransactionType<'a>> = opt 1655,
    }

    /// `alma` of [`CheckoutSessionPaymentMethodOptions`], `alma` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsAlma = 643 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
    }

    /// `amazon_pay` of [`CheckoutSessionPaymentMethodOptions`], `amazon_pay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsAmazonPay = 644 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `bacs_debit` of [`CheckoutSessionPaymentMethodOptions`], `bacs_debit` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsBacsDebit = 645 {
        /// `mandate_options`: an object, [`MandateOptions`], or absent.
        mandate_options: Option<MandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt 1579,
    }

    /// `company_details` of [`InvoicePaymentSettingsPaymentMethodOptionsBillie`], `company_details` of [`PaymentIntentPaymentMethodOptionsBillie`], `company_details` of [`SubscriptionPaymentSettingsPaymentMethodOptionsBillie`].
    PaymentMethodOptionsBillieCompanyDetails = 646 {
        /// `registered_address`: an object, [`Address`], or absent.
        registered_address: Option<Address<'a>> = opt 1297,
        /// `registered_name`: a text, or null.
        registered_name: Option<&'a str> = opt 1298,
        /// `registration_number`: a text, or null.
        registration_number: Option<&'a str> = opt 1300,
        /// `registration_type`: a text out of [`PaymentMethodOptionsBillieCompanyDetailsRegistrationType`], or absent.
        registration_type: Option<PaymentMethodOptionsBillieCompanyDetailsRegistrationType<'a>> = opt 1301,
        /// `vat`: a text, or null.
        vat: Option<&'a str> = opt 1734,
    }

    /// `mandate_options` of [`PaymentIntentPaymentMethodOptionsBlik`], `mandate_options` of [`SetupIntentPaymentMethodOptionsBlik`].
    PaymentMethodOptionsBlikMandateOptions = 647 {
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `type`: a text out of [`MandatePaymentMethodDetailsBlikType`], or null.
        type_: Option<MandatePaymentMethodDetailsBlikType<'a>> = opt 1681,
    }

    /// `boleto` of [`CheckoutSessionPaymentMethodOptions`], `boleto` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsBoleto = 648 {
        /// `expires_after_days`: an integer, in every payload of today's schema.
        expires_after_days: Option<i64> = opt 606,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
    }

    /// `installments` of [`CheckoutSessionPaymentMethodOptionsCard`], `installments` of [`InvoicePaymentSettingsPaymentMethodOptionsCard`].
    PaymentMethodOptionsCardInstallments = 649 {
        /// `enabled`: a truth value, or absent, or null.
        enabled: Option<bool> = opt 553,
    }

    /// `customer_balance` of [`CheckoutSessionPaymentMethodOptions`], `customer_balance` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsCustomerBalance = 650 {
        /// `bank_transfer`: an object, [`PaymentMethodOptionsCustomerBalanceBankTransfer`], or absent.
        bank_transfer: Option<PaymentMethodOptionsCustomerBalanceBankTransfer<'a>> = opt 197,
        /// `funding_type`: a text out of [`CustomerBalanceFundingType`], or null.
        funding_type: Option<CustomerBalanceFundingType<'a>> = opt 683,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `bank_transfer` of [`PaymentMethodOptionsCustomerBalance`].
    PaymentMethodOptionsCustomerBalanceBankTransfer = 651 {
        /// `eu_bank_transfer`: an object, [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`], or absent.
        eu_bank_transfer: Option<PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer<'a>> = opt 580,
        /// `requested_address_types`: a list, each a text out of [`PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes`], or absent.
        requested_address_types: List<'a, PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes<'a>> = all 1336,
        /// `type`: a text out of [`CustomerCashBalanceTransactionFundedBankTransferType`], or null.
        type_: Option<CustomerCashBalanceTransactionFundedBankTransferType<'a>> = opt 1681,
    }

    /// `eu_bank_transfer` of [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`], `eu_bank_transfer` of [`PaymentMethodOptionsCustomerBalanceBankTransfer`].
    PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer = 652 {
        /// `country`: a text out of [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry`], in every payload of today's schema.
        country: Option<PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry<'a>> = opt 371,
    }

    /// `eps` of [`CheckoutSessionPaymentMethodOptions`], `eps` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsEps = 653 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `fpx` of [`CheckoutSessionPaymentMethodOptions`], `fpx` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsFpx = 654 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `giropay` of [`CheckoutSessionPaymentMethodOptions`], `giropay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsGiropay = 655 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `grabpay` of [`CheckoutSessionPaymentMethodOptions`], `grabpay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsGrabpay = 656 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `kakao_pay` of [`CheckoutSessionPaymentMethodOptions`], `kakao_pay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsKakaoPay = 657 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `kr_card` of [`CheckoutSessionPaymentMethodOptions`], `kr_card` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsKrCard = 658 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `mobilepay` of [`CheckoutSessionPaymentMethodOptions`], `mobilepay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsMobilepay = 659 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `multibanco` of [`CheckoutSessionPaymentMethodOptions`], `multibanco` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsMultibanco = 660 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `naver_pay` of [`CheckoutSessionPaymentMethodOptions`], `naver_pay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsNaverPay = 661 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `oxxo` of [`CheckoutSessionPaymentMethodOptions`], `oxxo` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsOxxo = 662 {
        /// `expires_after_days`: an integer, in every payload of today's schema.
        expires_after_days: Option<i64> = opt 606,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `p24` of [`CheckoutSessionPaymentMethodOptions`], `p24` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsP24 = 663 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `payco` of [`CheckoutSessionPaymentMethodOptions`], `payco` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsPayco = 664 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `paynow` of [`CheckoutSessionPaymentMethodOptions`], `paynow` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsPaynow = 665 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `paypal` of [`CheckoutSessionPaymentMethodOptions`], `paypal` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsPaypal = 666 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `preferred_locale`: a text, or null.
        preferred_locale: Option<&'a str> = opt 1170,
        /// `reference`: a text, or null.
        reference: Option<&'a str> = opt 1267,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `mandate_options` of [`CheckoutSessionPaymentMethodOptionsPayto`], `mandate_options` of [`SetupIntentPaymentMethodOptionsPayto`].
    PaymentMethodOptionsPaytoMandateOptions = 667 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_type`: a text out of [`AmountType`], or null.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `end_date`: a text, or null.
        end_date: Option<&'a str> = opt 556,
        /// `payment_schedule`: a text out of [`MandatePaymentMethodDetailsPaytoPaymentSchedule`], or null.
        payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule<'a>> = opt 1103,
        /// `payments_per_period`: an integer, or null.
        payments_per_period: Option<i64> = opt 1107,
        /// `purpose`: a text out of [`Purpose`], or null.
        purpose: Option<Purpose<'a>> = opt 1224,
        /// `start_date`: a text, or null.
        start_date: Option<&'a str> = opt 1505,
    }

    /// `mandate_options` of [`CheckoutSessionPaymentMethodOptionsPix`], `mandate_options` of [`PaymentIntentPaymentMethodOptionsPix`], `mandate_options` of [`SetupIntentPaymentMethodOptionsPix`].
    PaymentMethodOptionsPixMandateOptions = 668 {
        /// `amount`: an integer, or absent.
        amount: Option<i64> = opt 89,
        /// `amount_includes_iof`: a text out of [`AmountIncludesIof`], or absent.
        amount_includes_iof: Option<AmountIncludesIof<'a>> = opt 101,
        /// `amount_type`: a text out of [`AmountType`], or absent.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `currency`: a text, or absent.
        currency: Option<&'a str> = opt 389,
        /// `end_date`: a text, or absent.
        end_date: Option<&'a str> = opt 556,
        /// `payment_schedule`: a text out of [`MandatePaymentMethodDetailsPixPaymentSchedule`], or absent.
        payment_schedule: Option<MandatePaymentMethodDetailsPixPaymentSchedule<'a>> = opt 1103,
        /// `reference`: a text, or absent.
        reference: Option<&'a str> = opt 1267,
        /// `start_date`: a text, or absent.
        start_date: Option<&'a str> = opt 1505,
    }

    /// `revolut_pay` of [`CheckoutSessionPaymentMethodOptions`], `revolut_pay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsRevolutPay = 669 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `samsung_pay` of [`CheckoutSessionPaymentMethodOptions`], `samsung_pay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsSamsungPay = 670 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `scalapay` of [`CheckoutSessionPaymentMethodOptions`], `scalapay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsScalapay = 671 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
    }

    /// `sepa_debit` of [`CheckoutSessionPaymentMethodOptions`], `sepa_debit` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsSepaDebit = 672 {
        /// `mandate_options`: an object, [`MandateOptions`], or absent.
        mandate_options: Option<MandateOptions<'a>> = opt 886,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage<'a>> = opt 1447,
        /// `target_date`: a text, or absent.
        target_date: Option<&'a str> = opt 1579,
    }

    /// `sunbit` of [`CheckoutSessionPaymentMethodOptions`], `sunbit` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsSunbit = 673 {
        /// `capture_method`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod`], or absent.
        capture_method: Option<CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod<'a>> = opt 269,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `twint` of [`CheckoutSessionPaymentMethodOptions`], `twint` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsTwint = 674 {
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage<'a>> = opt 1447,
    }

    /// `upi` of [`InvoicePaymentSettingsPaymentMethodOptions`], `upi` of [`SetupIntentPaymentMethodOptions`], `upi` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    PaymentMethodOptionsUpi = 675 {
        /// `mandate_options`: an object, [`PaymentMethodOptionsUpiMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsUpiMandateOptions<'a>> = opt 886,
    }

    /// `mandate_options` of [`CheckoutSessionPaymentMethodOptionsUpi`], `mandate_options` of [`PaymentMethodOptionsUpi`].
    PaymentMethodOptionsUpiMandateOptions = 676 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_type`: a text out of [`AmountType`], or null.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `end_date`: an integer, or null.
        end_date: Option<i64> = opt 556,
    }

    /// `financial_connections` of [`CheckoutSessionPaymentMethodOptionsUsBankAccount`], `financial_connections` of [`PaymentIntentPaymentMethodOptionsUsBankAccount`], `financial_connections` of [`SetupIntentPaymentMethodOptionsUsBankAccount`].
    PaymentMethodOptionsUsBankAccountFinancialConnections = 677 {
        /// `filters`: an object, [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`], or absent.
        filters: Option<PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters<'a>> = opt 636,
        /// `permissions`: a list, each a text out of [`Permissions`], or absent.
        permissions: List<'a, Permissions<'a>> = all 1139,
        /// `prefetch`: a list, each a text out of [`Prefetch`], or null.
        prefetch: List<'a, Prefetch<'a>> = all 1172,
        /// `return_url`: a text, or absent.
        return_url: Option<&'a str> = opt 1371,
    }

    /// `filters` of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`], `filters` of [`PaymentMethodOptionsUsBankAccountFinancialConnections`].
    PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters = 678 {
        /// `account_subcategories`: a list, each a text out of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories`], or absent.
        account_subcategories: List<'a, PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories<'a>> = all 16,
    }

    /// `mandate_options` of [`PaymentIntentPaymentMethodOptionsUsBankAccount`], `mandate_options` of [`SetupIntentPaymentMethodOptionsUsBankAccount`].
    PaymentMethodOptionsUsBankAccountMandateOptions = 679 {
        /// `collection_method`: a text out of [`MandatePaymentMethodDetailsUsBankAccountCollectionMethod`], or absent.
        collection_method: Option<MandatePaymentMethodDetailsUsBankAccountCollectionMethod<'a>> = opt 339,
    }

    /// `wechat_pay` of [`CheckoutSessionPaymentMethodOptions`], `wechat_pay` of [`PaymentIntentPaymentMethodOptions`].
    PaymentMethodOptionsWechatPay = 680 {
        /// `app_id`: a text, or null.
        app_id: Option<&'a str> = opt 125,
        /// `client`: a text out of [`PaymentMethodOptionsWechatPayClient`], or null.
        client: Option<PaymentMethodOptionsWechatPayClient<'a>> = opt 327,
        /// `setup_future_usage`: a text out of [`CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage`], or absent.
        setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage<'a>> = opt 1447,
    }

    /// `p24` of [`PaymentMethod`].
    PaymentMethodP24 = 681 {
        /// `bank`: a text out of [`ChargePaymentMethodDetailsP24Bank`], or null.
        bank: Option<ChargePaymentMethodDetailsP24Bank<'a>> = opt 187,
    }

    /// `paypal` of [`PaymentMethod`].
    PaymentMethodPaypal = 682 {
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `payer_email`: a text, or null.
        payer_email: Option<&'a str> = opt 1073,
        /// `payer_id`: a text, or null.
        payer_id: Option<&'a str> = opt 1074,
    }

    /// `payto` of [`PaymentMethod`].
    PaymentMethodPayto = 683 {
        /// `bsb_number`: a text, or null.
        bsb_number: Option<&'a str> = opt 244,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `pay_id`: a text, or null.
        pay_id: Option<&'a str> = opt 1056,
    }

    /// `pix` of [`PaymentMethod`].
    PaymentMethodPix = 684 {
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
    }

    /// `sepa_debit` of [`PaymentMethod`].
    PaymentMethodSepaDebit = 685 {
        /// `bank_code`: a text, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `branch_code`: a text, or null.
        branch_code: Option<&'a str> = opt 235,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `generated_from`: an object, [`PaymentMethodSepaDebitGeneratedFrom`], or null.
        generated_from: Option<PaymentMethodSepaDebitGeneratedFrom<'a>> = opt 693,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
    }

    /// `generated_from` of [`PaymentMethodSepaDebit`].
    PaymentMethodSepaDebitGeneratedFrom = 686 {
        /// `charge`: the id of an object, or the object, or null.
        charge: Option<Expandable<'a>> = opt 313,
        /// `setup_attempt`: the id of an object, or the object, or null.
        setup_attempt: Option<Expandable<'a>> = opt 1445,
    }

    /// `sofort` of [`PaymentMethod`].
    PaymentMethodSofort = 687 {
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
    }

    /// `us_bank_account` of [`PaymentMethod`].
    PaymentMethodUsBankAccount = 688 {
        /// `account_holder_type`: a text out of [`AccountHolderType`], or null.
        account_holder_type: Option<AccountHolderType<'a>> = opt 10,
        /// `account_type`: a text out of [`BankAccountType`], or null.
        account_type: Option<BankAccountType<'a>> = opt 19,
        /// `bank_name`: a text, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `financial_connections_account`: a text, or null.
        financial_connections_account: Option<&'a str> = opt 641,
        /// `fingerprint`: a text, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or null.
        last4: Option<&'a str> = opt 835,
        /// `networks`: an object, [`PaymentMethodUsBankAccountNetworks`], or null.
        networks: Option<PaymentMethodUsBankAccountNetworks<'a>> = opt 973,
        /// `routing_number`: a text, or null.
        routing_number: Option<&'a str> = opt 1390,
        /// `status_details`: an object, [`PaymentMethodUsBankAccountStatusDetails`], or null.
        status_details: Option<PaymentMethodUsBankAccountStatusDetails<'a>> = opt 1520,
    }

    /// `networks` of [`PaymentMethodUsBankAccount`].
    PaymentMethodUsBankAccountNetworks = 689 {
        /// `preferred`: a text, or null.
        preferred: Option<&'a str> = opt 1168,
        /// `supported`: a list, each a text out of [`PaymentMethodUsBankAccountNetworksSupported`], in every payload of today's schema.
        supported: List<'a, PaymentMethodUsBankAccountNetworksSupported<'a>> = all 1567,
    }

    /// `status_details` of [`PaymentMethodUsBankAccount`].
    PaymentMethodUsBankAccountStatusDetails = 690 {
        /// `blocked`: an object, [`PaymentMethodUsBankAccountStatusDetailsBlocked`], or absent.
        blocked: Option<PaymentMethodUsBankAccountStatusDetailsBlocked<'a>> = opt 226,
    }

    /// `blocked` of [`PaymentMethodUsBankAccountStatusDetails`].
    PaymentMethodUsBankAccountStatusDetailsBlocked = 691 {
        /// `network_code`: a text out of [`PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode`], or null.
        network_code: Option<PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode<'a>> = opt 962,
        /// `reason`: a text out of [`PaymentMethodUsBankAccountStatusDetailsBlockedReason`], or null.
        reason: Option<PaymentMethodUsBankAccountStatusDetailsBlockedReason<'a>> = opt 1239,
    }

    /// `acss_debit` of [`InvoicePaymentSettingsPaymentMethodOptions`], `acss_debit` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    PaymentSettingsPaymentMethodOptionsAcssDebit = 692 {
        /// `mandate_options`: an object, [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`], or absent.
        mandate_options: Option<PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions<'a>> = opt 886,
        /// `verification_method`: a text out of [`VerificationMethod`], or absent.
        verification_method: Option<VerificationMethod<'a>> = opt 1740,
    }

    /// `mandate_options` of [`PaymentSettingsPaymentMethodOptionsAcssDebit`].
    PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions = 693 {
        /// `transaction_type`: a text out of [`TransactionType`], or null.
        transaction_type: Option<TransactionType<'a>> = opt 1655,
    }

    /// `bancontact` of [`InvoicePaymentSettingsPaymentMethodOptions`], `bancontact` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    PaymentSettingsPaymentMethodOptionsBancontact = 694 {
        /// `preferred_language`: a text out of [`ChargePaymentMethodDetailsBancontactPreferredLanguage`], in every payload of today's schema.
        preferred_language: Option<ChargePaymentMethodDetailsBancontactPreferredLanguage<'a>> = opt 1169,
    }

    /// `customer_balance` of [`InvoicePaymentSettingsPaymentMethodOptions`], `customer_balance` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    PaymentSettingsPaymentMethodOptionsCustomerBalance = 695 {
        /// `bank_transfer`: an object, [`PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer`], or absent.
        bank_transfer: Option<PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer<'a>> = opt 197,
        /// `funding_type`: a text out of [`CustomerBalanceFundingType`], or null.
        funding_type: Option<CustomerBalanceFundingType<'a>> = opt 683,
    }

    /// `bank_transfer` of [`PaymentSettingsPaymentMethodOptionsCustomerBalance`].
    PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer = 696 {
        /// `eu_bank_transfer`: an object, [`PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer`], or absent.
        eu_bank_transfer: Option<PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer<'a>> = opt 580,
        /// `type`: a text, or null.
        type_: Option<&'a str> = opt 1681,
    }

    /// `payto` of [`InvoicePaymentSettingsPaymentMethodOptions`], `payto` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    PaymentSettingsPaymentMethodOptionsPayto = 697 {
        /// `mandate_options`: an object, [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`], or absent.
        mandate_options: Option<PaymentSettingsPaymentMethodOptionsPaytoMandateOptions<'a>> = opt 886,
    }

    /// `mandate_options` of [`PaymentSettingsPaymentMethodOptionsPayto`].
    PaymentSettingsPaymentMethodOptionsPaytoMandateOptions = 698 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_type`: a text out of [`AmountType`], or null.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `purpose`: a text out of [`Purpose`], or null.
        purpose: Option<Purpose<'a>> = opt 1224,
    }

    /// `us_bank_account` of [`InvoicePaymentSettingsPaymentMethodOptions`], `us_bank_account` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    PaymentSettingsPaymentMethodOptionsUsBankAccount = 699 {
        /// `financial_connections`: an object, [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`], or absent.
        financial_connections: Option<PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections<'a>> = opt 640,
        /// `verification_method`: a text out of [`VerificationMethod`], or absent.
        verification_method: Option<VerificationMethod<'a>> = opt 1740,
    }

    /// `financial_connections` of [`PaymentSettingsPaymentMethodOptionsUsBankAccount`].
    PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections = 700 {
        /// `filters`: an object, [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`], or absent.
        filters: Option<PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters<'a>> = opt 636,
        /// `permissions`: a list, each a text out of [`Permissions`], or absent.
        permissions: List<'a, Permissions<'a>> = all 1139,
        /// `prefetch`: a list, each a text out of [`Prefetch`], or null.
        prefetch: List<'a, Prefetch<'a>> = all 1172,
    }

    /// `payout`.
    Payout = 701 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `application_fee`: the id of an object, or the object, or null.
        application_fee: Option<Expandable<'a>> = opt 131,
        /// `application_fee_amount`: an integer, or null.
        application_fee_amount: Option<i64> = opt 132,
        /// `arrival_date`: a time, in every payload of today's schema.
        arrival_date: Option<Timestamp> = opt 143,
        /// `automatic`: a truth value, in every payload of today's schema.
        automatic: Option<bool> = opt 163,
        /// `balance_transaction`: the id of an object, or the object, or null.
        balance_transaction: Option<Expandable<'a>> = opt 182,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `destination`: the id of an object, or the object, or null.
        destination: Option<Expandable<'a>> = opt 489,
        /// `failure_balance_transaction`: the id of an object, or the object, or null.
        failure_balance_transaction: Option<Expandable<'a>> = opt 618,
        /// `failure_code`: a text, or null.
        failure_code: Option<&'a str> = opt 619,
        /// `failure_message`: a text, or null.
        failure_message: Option<&'a str> = opt 621,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `method`: a text, in every payload of today's schema.
        method: Option<&'a str> = opt 915,
        /// `object`: the text `payout`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `original_payout`: the id of an object, or the object, or null.
        original_payout: Option<Expandable<'a>> = opt 1008,
        /// `payout_method`: a text, or null.
        payout_method: Option<&'a str> = opt 1113,
        /// `reconciliation_status`: a text out of [`PayoutReconciliationStatus`], in every payload of today's schema.
        reconciliation_status: Option<PayoutReconciliationStatus<'a>> = opt 1256,
        /// `reversed_by`: the id of an object, or the object, or null.
        reversed_by: Option<Expandable<'a>> = opt 1379,
        /// `source_type`: a text, in every payload of today's schema.
        source_type: Option<&'a str> = opt 1494,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `trace_id`: an object, [`PayoutTraceId`], or null.
        trace_id: Option<PayoutTraceId<'a>> = opt 1644,
        /// `type`: a text out of [`PayoutType`], in every payload of today's schema.
        type_: Option<PayoutType<'a>> = opt 1681,
    }

    /// `trace_id` of [`Payout`].
    PayoutTraceId = 702 {
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `value`: a text, or null.
        value: Option<&'a str> = opt 1732,
    }

    /// `person`.
    Person = 704 {
        /// `account`: a text, in every payload of today's schema.
        account: Option<&'a str> = opt 5,
        /// `additional_tos_acceptances`: an object, [`PersonAdditionalTosAcceptances`], or absent.
        additional_tos_acceptances: Option<PersonAdditionalTosAcceptances<'a>> = opt 40,
        /// `address`: an object, [`Address`], or absent.
        address: Option<Address<'a>> = opt 41,
        /// `address_kana`: an object, [`AddressKana`], or absent, or null.
        address_kana: Option<AddressKana<'a>> = opt 44,
        /// `address_kanji`: an object, [`AddressKanji`], or absent, or null.
        address_kanji: Option<AddressKanji<'a>> = opt 45,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `dob`: an object, [`Dob`], or absent.
        dob: Option<Dob<'a>> = opt 526,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt 547,
        /// `first_name`: a text, or absent, or null.
        first_name: Option<&'a str> = opt 644,
        /// `first_name_kana`: a text, or absent, or null.
        first_name_kana: Option<&'a str> = opt 645,
        /// `first_name_kanji`: a text, or absent, or null.
        first_name_kanji: Option<&'a str> = opt 646,
        /// `full_name_aliases`: a list, each a text, or absent.
        full_name_aliases: List<'a, &'a str> = all 678,
        /// `future_requirements`: an object, [`PersonFutureRequirements`], or absent, or null.
        future_requirements: Option<PersonFutureRequirements<'a>> = opt 685,
        /// `gender`: a text, or absent, or null.
        gender: Option<&'a str> = opt 691,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `id_number_provided`: a truth value, or absent.
        id_number_provided: Option<bool> = opt 727,
        /// `id_number_secondary_provided`: a truth value, or absent.
        id_number_secondary_provided: Option<bool> = opt 728,
        /// `last_name`: a text, or absent, or null.
        last_name: Option<&'a str> = opt 839,
        /// `last_name_kana`: a text, or absent, or null.
        last_name_kana: Option<&'a str> = opt 840,
        /// `last_name_kanji`: a text, or absent, or null.
        last_name_kanji: Option<&'a str> = opt 841,
        /// `maiden_name`: a text, or absent, or null.
        maiden_name: Option<&'a str> = opt 883,
        /// `metadata`: an object of any keys, each a text, or absent.
        metadata: Map<'a, &'a str> = all 913,
        /// `nationality`: a text, or absent, or null.
        nationality: Option<&'a str> = opt 952,
        /// `object`: the text `person`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt 1146,
        /// `political_exposure`: a text out of [`PersonPoliticalExposure`], or absent.
        political_exposure: Option<PersonPoliticalExposure<'a>> = opt 1157,
        /// `registered_address`: an object, [`Address`], or absent.
        registered_address: Option<Address<'a>> = opt 1297,
        /// `relationship`: an object, [`PersonRelationship`], or absent.
        relationship: Option<PersonRelationship<'a>> = opt 1309,
        /// `requirements`: an object, [`PersonRequirements`], or absent, or null.
        requirements: Option<PersonRequirements<'a>> = opt 1351,
        /// `ssn_last_4_provided`: a truth value, or absent.
        ssn_last_4_provided: Option<bool> = opt 1503,
        /// `us_cfpb_data`: an object, [`PersonUsCfpbData`], or absent, or null.
        us_cfpb_data: Option<PersonUsCfpbData<'a>> = opt 1713,
        /// `verification`: an object, [`PersonVerification`], or absent.
        verification: Option<PersonVerification<'a>> = opt 1737,
    }

    /// `additional_tos_acceptances` of [`Person`].
    PersonAdditionalTosAcceptances = 705 {
        /// `account`: an object, [`PersonAdditionalTosAcceptancesAccount`], or null.
        account: Option<PersonAdditionalTosAcceptancesAccount<'a>> = opt 5,
    }

    /// `account` of [`PersonAdditionalTosAcceptances`].
    PersonAdditionalTosAcceptancesAccount = 706 {
        /// `date`: an integer, or null.
        date: Option<i64> = opt 448,
        /// `ip`: a text, or null.
        ip: Option<&'a str> = opt 797,
        /// `user_agent`: a text, or null.
        user_agent: Option<&'a str> = opt 1722,
    }

    /// `future_requirements` of [`Person`].
    PersonFutureRequirements = 707 {
        /// `alternatives`: a list, each an object, [`RequirementAlternative`], or null.
        alternatives: List<'a, RequirementAlternative<'a>> = all 85,
        /// `currently_due`: a list, each a text, in every payload of today's schema.
        currently_due: List<'a, &'a str> = all 399,
        /// `errors`: a list, each an object, [`RequirementError`], in every payload of today's schema.
        errors: List<'a, RequirementError<'a>> = all 574,
        /// `eventually_due`: a list, each a text, in every payload of today's schema.
        eventually_due: List<'a, &'a str> = all 584,
        /// `past_due`: a list, each a text, in every payload of today's schema.
        past_due: List<'a, &'a str> = all 1048,
        /// `pending_verification`: a list, each a text, in every payload of today's schema.
        pending_verification: List<'a, &'a str> = all 1129,
    }

    /// `relationship` of [`Person`].
    PersonRelationship = 708 {
        /// `authorizer`: a truth value, or null.
        authorizer: Option<bool> = opt 161,
        /// `director`: a truth value, or null.
        director: Option<bool> = opt 504,
        /// `executive`: a truth value, or null.
        executive: Option<bool> = opt 591,
        /// `legal_guardian`: a truth value, or null.
        legal_guardian: Option<bool> = opt 854,
        /// `owner`: a truth value, or null.
        owner: Option<bool> = opt 1024,
        /// `percent_ownership`: a number, or null.
        percent_ownership: Option<f64> = opt 1133,
        /// `representative`: a truth value, or null.
        representative: Option<bool> = opt 1324,
        /// `title`: a text, or null.
        title: Option<&'a str> = opt 1624,
    }

    /// `requirements` of [`Person`].
    PersonRequirements = 709 {
        /// `alternatives`: a list, each an object, [`RequirementAlternative`], or null.
        alternatives: List<'a, RequirementAlternative<'a>> = all 85,
        /// `currently_due`: a list, each a text, in every payload of today's schema.
        currently_due: List<'a, &'a str> = all 399,
        /// `errors`: a list, each an object, [`RequirementError`], in every payload of today's schema.
        errors: List<'a, RequirementError<'a>> = all 574,
        /// `eventually_due`: a list, each a text, in every payload of today's schema.
        eventually_due: List<'a, &'a str> = all 584,
        /// `past_due`: a list, each a text, in every payload of today's schema.
        past_due: List<'a, &'a str> = all 1048,
        /// `pending_verification`: a list, each a text, in every payload of today's schema.
        pending_verification: List<'a, &'a str> = all 1129,
    }

    /// `us_cfpb_data` of [`Person`].
    PersonUsCfpbData = 710 {
        /// `ethnicity_details`: an object, [`PersonUsCfpbDataEthnicityDetails`], or null.
        ethnicity_details: Option<PersonUsCfpbDataEthnicityDetails<'a>> = opt 578,
        /// `race_details`: an object, [`PersonUsCfpbDataRaceDetails`], or null.
        race_details: Option<PersonUsCfpbDataRaceDetails<'a>> = opt 1232,
        /// `self_identified_gender`: a text, or null.
        self_identified_gender: Option<&'a str> = opt 1415,
    }

    /// `ethnicity_details` of [`PersonUsCfpbData`].
    PersonUsCfpbDataEthnicityDetails = 711 {
        /// `ethnicity`: a list, each a text out of [`PersonUsCfpbDataEthnicityDetailsEthnicity`], or null.
        ethnicity: List<'a, PersonUsCfpbDataEthnicityDetailsEthnicity<'a>> = all 577,
        /// `ethnicity_other`: a text, or null.
        ethnicity_other: Option<&'a str> = opt 579,
    }

    /// `race_details` of [`PersonUsCfpbData`].
    PersonUsCfpbDataRaceDetails = 712 {
        /// `race`: a list, each a text out of [`PersonUsCfpbDataRaceDetailsRace`], or null.
        race: List<'a, PersonUsCfpbDataRaceDetailsRace<'a>> = all 1231,
        /// `race_other`: a text, or null.
        race_other: Option<&'a str> = opt 1233,
    }

    /// `verification` of [`Person`].
    PersonVerification = 713 {
        /// `additional_document`: an object, [`PersonVerificationAdditionalDocument`], or absent, or null.
        additional_document: Option<PersonVerificationAdditionalDocument<'a>> = opt 37,
        /// `details`: a text, or absent, or null.
        details: Option<&'a str> = opt 495,
        /// `details_code`: a text, or absent, or null.
        details_code: Option<&'a str> = opt 496,
        /// `document`: an object, [`VerificationDocument`], or absent.
        document: Option<VerificationDocument<'a>> = opt 528,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
    }

    /// `additional_document` of [`PersonVerification`].
    PersonVerificationAdditionalDocument = 714 {
        /// `back`: the id of an object, or the object, or null.
        back: Option<Expandable<'a>> = opt 175,
        /// `details`: a text, or null.
        details: Option<&'a str> = opt 495,
        /// `details_code`: a text, or null.
        details_code: Option<&'a str> = opt 496,
        /// `front`: the id of an object, or the object, or null.
        front: Option<Expandable<'a>> = opt 674,
    }

    /// `plan`.
    Plan = 716 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt 33,
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_decimal`: a value of no known form, or null.
        amount_decimal: Option<Value<'a>> = opt 94,
        /// `billing_scheme`: a text out of [`BillingScheme`], in every payload of today's schema.
        billing_scheme: Option<BillingScheme<'a>> = opt 217,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `interval`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`], in every payload of today's schema.
        interval: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval<'a>> = opt 774,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt 775,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `meter`: a text, or null.
        meter: Option<&'a str> = opt 914,
        /// `nickname`: a text, or null.
        nickname: Option<&'a str> = opt 979,
        /// `object`: the text `plan`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `product`: the id of an object, or the object, or null.
        product: Option<Expandable<'a>> = opt 1199,
        /// `tiers`: a list, each an object, [`Tier`], or absent.
        tiers: List<'a, Tier<'a>> = all 1616,
        /// `tiers_mode`: a text out of [`TiersMode`], or null.
        tiers_mode: Option<TiersMode<'a>> = opt 1617,
        /// `transform_usage`: an object, [`PlanTransformUsage`], or null.
        transform_usage: Option<PlanTransformUsage<'a>> = opt 1665,
        /// `trial_period_days`: an integer, or null.
        trial_period_days: Option<i64> = opt 1675,
        /// `usage_type`: a text out of [`UsageType`], in every payload of today's schema.
        usage_type: Option<UsageType<'a>> = opt 1718,
    }

    /// `transform_usage` of [`Plan`].
    PlanTransformUsage = 717 {
        /// `divide_by`: an integer, in every payload of today's schema.
        divide_by: Option<i64> = opt 525,
        /// `round`: a text out of [`Round`], in every payload of today's schema.
        round: Option<Round<'a>> = opt 1388,
    }

    /// `presentment_details` of [`Charge`], `presentment_details` of [`CheckoutSession`], `presentment_details` of [`PaymentIntent`] and others.
    PresentmentDetails = 718 {
        /// `presentment_amount`: an integer, in every payload of today's schema.
        presentment_amount: Option<i64> = opt 1175,
        /// `presentment_currency`: a text, in every payload of today's schema.
        presentment_currency: Option<&'a str> = opt 1176,
    }

    /// `price`.
    Price = 720 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt 33,
        /// `billing_scheme`: a text out of [`BillingScheme`], in every payload of today's schema.
        billing_scheme: Option<BillingScheme<'a>> = opt 217,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `currency_options`: an object of any keys, each an object, [`PriceCurrencyOptions`], or absent.
        currency_options: Map<'a, PriceCurrencyOptions<'a>> = all 391,
        /// `custom_unit_amount`: an object, [`CustomUnitAmount`], or null.
        custom_unit_amount: Option<CustomUnitAmount<'a>> = opt 405,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `lookup_key`: a text, or null.
        lookup_key: Option<&'a str> = opt 880,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `nickname`: a text, or null.
        nickname: Option<&'a str> = opt 979,
        /// `object`: the text `price`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `product`: the id of an object, or the object, in every payload of today's schema.
        product: Option<Expandable<'a>> = opt 1199,
        /// `recurring`: an object, [`PriceRecurring`], or null.
        recurring: Option<PriceRecurring<'a>> = opt 1260,
        /// `tax_behavior`: a text out of [`PriceTaxBehavior`], or null.
        tax_behavior: Option<PriceTaxBehavior<'a>> = opt 1583,
        /// `tiers`: a list, each an object, [`Tier`], or absent.
        tiers: List<'a, Tier<'a>> = all 1616,
        /// `tiers_mode`: a text out of [`TiersMode`], or null.
        tiers_mode: Option<TiersMode<'a>> = opt 1617,
        /// `transform_quantity`: an object, [`PriceTransformQuantity`], or null.
        transform_quantity: Option<PriceTransformQuantity<'a>> = opt 1664,
        /// `type`: a text out of [`PriceType`], in every payload of today's schema.
        type_: Option<PriceType<'a>> = opt 1681,
        /// `unit_amount`: an integer, or null.
        unit_amount: Option<i64> = opt 1689,
        /// `unit_amount_decimal`: a value of no known form, or null.
        unit_amount_decimal: Option<Value<'a>> = opt 1690,
    }

    /// `currency_options` of [`Price`].
    PriceCurrencyOptions = 721 {
        /// `custom_unit_amount`: an object, [`CustomUnitAmount`], or null.
        custom_unit_amount: Option<CustomUnitAmount<'a>> = opt 405,
        /// `tax_behavior`: a text out of [`PriceTaxBehavior`], or null.
        tax_behavior: Option<PriceTaxBehavior<'a>> = opt 1583,
        /// `tiers`: a list, each an object, [`Tier`], or absent.
        tiers: List<'a, Tier<'a>> = all 1616,
        /// `unit_amount`: an integer, or null.
        unit_amount: Option<i64> = opt 1689,
        /// `unit_amount_decimal`: a value of no known form, or null.
        unit_amount_decimal: Option<Value<'a>> = opt 1690,
    }

    /// `recurring` of [`Price`].
    PriceRecurring = 722 {
        /// `interval`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`], in every payload of today's schema.
        interval: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval<'a>> = opt 774,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt 775,
        /// `meter`: a text, or null.
        meter: Option<&'a str> = opt 914,
        /// `trial_period_days`: an integer, or null.
        trial_period_days: Option<i64> = opt 1675,
        /// `usage_type`: a text out of [`UsageType`], in every payload of today's schema.
        usage_type: Option<UsageType<'a>> = opt 1718,
    }

    /// `transform_quantity` of [`Price`].
    PriceTransformQuantity = 723 {
        /// `divide_by`: an integer, in every payload of today's schema.
        divide_by: Option<i64> = opt 525,
        /// `round`: a text out of [`Round`], in every payload of today's schema.
        round: Option<Round<'a>> = opt 1388,
    }

    /// `qr_code` of [`NextActionCashappHandleRedirectOrDisplayQrCode`], `qr_code` of [`NextActionUpiHandleRedirectOrDisplayQrCode`].
    QrCode = 736 {
        /// `expires_at`: a time, in every payload of today's schema.
        expires_at: Option<Timestamp> = opt 608,
        /// `image_url_png`: a text, in every payload of today's schema.
        image_url_png: Option<&'a str> = opt 741,
        /// `image_url_svg`: a text, in every payload of today's schema.
        image_url_svg: Option<&'a str> = opt 742,
    }

    /// `automatic_tax` of [`CheckoutSession`], `automatic_tax` of [`Quote`].
    QuoteAutomaticTax = 738 {
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `liability`: an object, [`AutomaticTaxLiability`], or null.
        liability: Option<AutomaticTaxLiability<'a>> = opt 857,
        /// `provider`: a text, or null.
        provider: Option<&'a str> = opt 1219,
        /// `status`: a text out of [`InvoiceAutomaticTaxStatus`], or null.
        status: Option<InvoiceAutomaticTaxStatus<'a>> = opt 1519,
    }

    /// `radar_options` of [`Charge`], `radar_options` of [`PaymentMethod`].
    RadarOptions = 749 {
        /// `session`: a text, or absent.
        session: Option<&'a str> = opt 1441,
    }

    /// `rendering_options` of [`CustomerInvoiceSettings`], `rendering_options` of [`InvoiceCreationInvoiceData`].
    RenderingOptions = 774 {
        /// `amount_tax_display`: a text, or null.
        amount_tax_display: Option<&'a str> = opt 117,
        /// `template`: a text, or null.
        template: Option<&'a str> = opt 1601,
    }

    /// `alternatives` of [`AccountFutureRequirements`], `alternatives` of [`AccountRequirements`], `alternatives` of [`CapabilityFutureRequirements`] and others.
    RequirementAlternative = 779 {
        /// `alternative_fields_due`: a list, each a text, in every payload of today's schema.
        alternative_fields_due: List<'a, &'a str> = all 84,
        /// `original_fields_due`: a list, each a text, in every payload of today's schema.
        original_fields_due: List<'a, &'a str> = all 1007,
    }

    /// `errors` of [`AccountFutureRequirements`], `errors` of [`AccountRequirements`], `errors` of [`BankAccountFutureRequirements`] and others.
    RequirementError = 780 {
        /// `code`: a text out of [`RequirementErrorCode`], in every payload of today's schema.
        code: Option<RequirementErrorCode<'a>> = opt 333,
        /// `reason`: a text, in every payload of today's schema.
        reason: Option<&'a str> = opt 1239,
        /// `requirement`: a text, in every payload of today's schema.
        requirement: Option<&'a str> = opt 1349,
    }

    /// `setup_intent`.
    SetupIntent = 794 {
        /// `allowed_payment_method_types`: a list, each a text out of [`AllowedPaymentMethodTypes`], or null.
        allowed_payment_method_types: List<'a, AllowedPaymentMethodTypes<'a>> = all 78,
        /// `application`: the id of an object, or the object, or null.
        application: Option<Expandable<'a>> = opt 129,
        /// `attach_to_self`: a truth value, or absent.
        attach_to_self: Option<bool> = opt 146,
        /// `automatic_payment_methods`: an object, [`AutomaticPaymentMethods`], or null.
        automatic_payment_methods: Option<AutomaticPaymentMethods<'a>> = opt 164,
        /// `cancellation_reason`: a text out of [`SetupIntentCancellationReason`], or null.
        cancellation_reason: Option<SetupIntentCancellationReason<'a>> = opt 265,
        /// `client_secret`: a text, or null.
        client_secret: Option<&'a str> = opt 329,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or absent, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `excluded_payment_method_types`: a list, each a text out of [`ExcludedPaymentMethodTypes`], or null.
        excluded_payment_method_types: List<'a, ExcludedPaymentMethodTypes<'a>> = all 590,
        /// `flow_directions`: a list, each a text out of [`SetupIntentFlowDirections`], or absent, or null.
        flow_directions: List<'a, SetupIntentFlowDirections<'a>> = all 657,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `last_setup_error`: an object, [`SetupIntentLastSetupError`], or null.
        last_setup_error: Option<SetupIntentLastSetupError<'a>> = opt 844,
        /// `latest_attempt`: the id of an object, or the object, or null.
        latest_attempt: Option<Expandable<'a>> = opt 846,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `managed_payments`: an object, [`ManagedPayments`], or absent, or null.
        managed_payments: Option<ManagedPayments<'a>> = opt 884,
        /// `mandate`: the id of an object, or the object, or null.
        mandate: Option<Expandable<'a>> = opt 885,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `next_action`: an object, [`SetupIntentNextAction`], or null.
        next_action: Option<SetupIntentNextAction<'a>> = opt 974,
        /// `object`: the text `setup_intent`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `on_behalf_of`: the id of an object, or the object, or null.
        on_behalf_of: Option<Expandable<'a>> = opt 995,
        /// `payment_method`: the id of an object, or the object, or null.
        payment_method: Option<Expandable<'a>> = opt 1086,
        /// `payment_method_configuration_details`: an object, [`PaymentMethodConfigurationDetails`], or null.
        payment_method_configuration_details: Option<PaymentMethodConfigurationDetails<'a>> = opt 1091,
        /// `payment_method_options`: an object, [`SetupIntentPaymentMethodOptions`], or null.
        payment_method_options: Option<SetupIntentPaymentMethodOptions<'a>> = opt 1093,
        /// `payment_method_types`: a list, each a text, in every payload of today's schema.
        payment_method_types: List<'a, &'a str> = all 1098,
        /// `single_use_mandate`: the id of an object, or the object, or null.
        single_use_mandate: Option<Expandable<'a>> = opt 1472,
        /// `status`: a text out of [`SetupIntentStatus`], in every payload of today's schema.
        status: Option<SetupIntentStatus<'a>> = opt 1519,
        /// `usage`: a text, in every payload of today's schema.
        usage: Option<&'a str> = opt 1715,
    }

    /// `last_setup_error` of [`SetupIntent`].
    SetupIntentLastSetupError = 795 {
        /// `advice_code`: a text, or absent.
        advice_code: Option<&'a str> = opt 58,
        /// `charge`: a text, or absent.
        charge: Option<&'a str> = opt 313,
        /// `code`: a text out of [`Code`], or absent.
        code: Option<Code<'a>> = opt 333,
        /// `decline_code`: a text, or absent.
        decline_code: Option<&'a str> = opt 458,
        /// `doc_url`: a text, or absent.
        doc_url: Option<&'a str> = opt 527,
        /// `message`: a text, or absent.
        message: Option<&'a str> = opt 911,
        /// `network_advice_code`: a text, or absent.
        network_advice_code: Option<&'a str> = opt 961,
        /// `network_decline_code`: a text, or absent.
        network_decline_code: Option<&'a str> = opt 964,
        /// `param`: a text, or absent.
        param: Option<&'a str> = opt 1042,
        /// `payment_intent`: an object, [`PaymentIntent`], or absent.
        payment_intent: Option<PaymentIntent<'a>> = opt 1083,
        /// `payment_method`: an object, [`PaymentMethod`], or absent.
        payment_method: Option<PaymentMethod<'a>> = opt 1086,
        /// `payment_method_type`: a text, or absent.
        payment_method_type: Option<&'a str> = opt 1097,
        /// `request_log_url`: a text, or absent.
        request_log_url: Option<&'a str> = opt 1331,
        /// `setup_intent`: an object, [`SetupIntent`], or absent.
        setup_intent: Option<SetupIntent<'a>> = opt 1448,
        /// `source`: one of several objects, [`CustomerSource`], or absent.
        source: Option<CustomerSource<'a>> = opt 1483,
        /// `type`: a text out of [`InvoiceLastFinalizationErrorType`], in every payload of today's schema.
        type_: Option<InvoiceLastFinalizationErrorType<'a>> = opt 1681,
    }

    /// `next_action` of [`SetupIntent`].
    SetupIntentNextAction = 796 {
        /// `blik_authorize`: a value of no known form, or absent.
        blik_authorize: Option<Value<'a>> = opt 223,
        /// `cashapp_handle_redirect_or_display_qr_code`: an object, [`NextActionCashappHandleRedirectOrDisplayQrCode`], or absent.
        cashapp_handle_redirect_or_display_qr_code: Option<NextActionCashappHandleRedirectOrDisplayQrCode<'a>> = opt 297,
        /// `pix_display_qr_code`: an object, [`NextActionPixDisplayQrCode`], or absent.
        pix_display_qr_code: Option<NextActionPixDisplayQrCode<'a>> = opt 1152,
        /// `redirect_to_url`: an object, [`NextActionRedirectToUrl`], or absent.
        redirect_to_url: Option<NextActionRedirectToUrl<'a>> = opt 1265,
        /// `type`: a text, in every payload of today's schema.
        type_: Option<&'a str> = opt 1681,
        /// `upi_handle_redirect_or_display_qr_code`: an object, [`NextActionUpiHandleRedirectOrDisplayQrCode`], or absent.
        upi_handle_redirect_or_display_qr_code: Option<NextActionUpiHandleRedirectOrDisplayQrCode<'a>> = opt 1706,
        /// `use_stripe_sdk`: a value of no known form, or absent.
        use_stripe_sdk: Option<Value<'a>> = opt 1720,
        /// `verify_with_microdeposits`: an object, [`NextActionVerifyWithMicrodeposits`], or absent.
        verify_with_microdeposits: Option<NextActionVerifyWithMicrodeposits<'a>> = opt 1748,
    }

    /// `payment_method_options` of [`SetupIntent`].
    SetupIntentPaymentMethodOptions = 797 {
        /// `acss_debit`: an object, [`SetupIntentPaymentMethodOptionsAcssDebit`], or absent.
        acss_debit: Option<SetupIntentPaymentMethodOptionsAcssDebit<'a>> = opt 29,
        /// `amazon_pay`: a value of no known form, or absent.
        amazon_pay: Option<Value<'a>> = opt 86,
        /// `bacs_debit`: an object, [`SetupIntentPaymentMethodOptionsBacsDebit`], or absent.
        bacs_debit: Option<SetupIntentPaymentMethodOptionsBacsDebit<'a>> = opt 178,
        /// `bizum`: a value of no known form, or absent.
        bizum: Option<Value<'a>> = opt 220,
        /// `blik`: an object, [`SetupIntentPaymentMethodOptionsBlik`], or absent.
        blik: Option<SetupIntentPaymentMethodOptionsBlik<'a>> = opt 222,
        /// `card`: an object, [`SetupIntentPaymentMethodOptionsCard`], or absent.
        card: Option<SetupIntentPaymentMethodOptionsCard<'a>> = opt 271,
        /// `card_present`: a value of no known form, or absent.
        card_present: Option<Value<'a>> = opt 278,
        /// `klarna`: an object, [`SetupIntentPaymentMethodOptionsKlarna`], or absent.
        klarna: Option<SetupIntentPaymentMethodOptionsKlarna<'a>> = opt 825,
        /// `link`: an object, [`SetupIntentPaymentMethodOptionsLink`], or absent.
        link: Option<SetupIntentPaymentMethodOptionsLink<'a>> = opt 865,
        /// `paypal`: an object, [`SetupIntentPaymentMethodOptionsPaypal`], or absent.
        paypal: Option<SetupIntentPaymentMethodOptionsPaypal<'a>> = opt 1116,
        /// `payto`: an object, [`SetupIntentPaymentMethodOptionsPayto`], or absent.
        payto: Option<SetupIntentPaymentMethodOptionsPayto<'a>> = opt 1119,
        /// `pix`: an object, [`SetupIntentPaymentMethodOptionsPix`], or absent.
        pix: Option<SetupIntentPaymentMethodOptionsPix<'a>> = opt 1151,
        /// `sepa_debit`: an object, [`SetupIntentPaymentMethodOptionsSepaDebit`], or absent.
        sepa_debit: Option<SetupIntentPaymentMethodOptionsSepaDebit<'a>> = opt 1428,
        /// `upi`: an object, [`PaymentMethodOptionsUpi`], or absent.
        upi: Option<PaymentMethodOptionsUpi<'a>> = opt 1705,
        /// `us_bank_account`: an object, [`SetupIntentPaymentMethodOptionsUsBankAccount`], or absent.
        us_bank_account: Option<SetupIntentPaymentMethodOptionsUsBankAccount<'a>> = opt 1709,
    }

    /// `acss_debit` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsAcssDebit = 798 {
        /// `currency`: a text out of [`Currency`], or null.
        currency: Option<Currency<'a>> = opt 389,
        /// `mandate_options`: an object, [`PaymentMethodOptionsAcssDebitMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsAcssDebitMandateOptions<'a>> = opt 886,
        /// `verification_method`: a text out of [`VerificationMethod`], or absent.
        verification_method: Option<VerificationMethod<'a>> = opt 1740,
    }

    /// `bacs_debit` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsBacsDebit = 799 {
        /// `mandate_options`: an object, [`MandateOptions`], or absent.
        mandate_options: Option<MandateOptions<'a>> = opt 886,
    }

    /// `blik` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsBlik = 800 {
        /// `mandate_options`: an object, [`PaymentMethodOptionsBlikMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsBlikMandateOptions<'a>> = opt 886,
    }

    /// `card` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsCard = 801 {
        /// `mandate_options`: an object, [`SetupIntentPaymentMethodOptionsCardMandateOptions`], or null.
        mandate_options: Option<SetupIntentPaymentMethodOptionsCardMandateOptions<'a>> = opt 886,
        /// `network`: a text out of [`PaymentIntentPaymentMethodOptionsCardNetwork`], or null.
        network: Option<PaymentIntentPaymentMethodOptionsCardNetwork<'a>> = opt 960,
        /// `request_three_d_secure`: a text out of [`RequestThreeDSecure`], or null.
        request_three_d_secure: Option<RequestThreeDSecure<'a>> = opt 1334,
        /// `setup_credential_usage`: a text out of [`SetupCredentialUsage`], or absent.
        setup_credential_usage: Option<SetupCredentialUsage<'a>> = opt 1446,
    }

    /// `mandate_options` of [`SetupIntentPaymentMethodOptionsCard`].
    SetupIntentPaymentMethodOptionsCardMandateOptions = 802 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `amount_type`: a text out of [`AmountType`], in every payload of today's schema.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `end_date`: an integer, or null.
        end_date: Option<i64> = opt 556,
        /// `interval`: a text out of [`PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval`], in every payload of today's schema.
        interval: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval<'a>> = opt 774,
        /// `interval_count`: an integer, or null.
        interval_count: Option<i64> = opt 775,
        /// `reference`: a text, in every payload of today's schema.
        reference: Option<&'a str> = opt 1267,
        /// `start_date`: a time, in every payload of today's schema.
        start_date: Option<Timestamp> = opt 1505,
        /// `supported_types`: a list, each a text out of [`SupportedTypes`], or null.
        supported_types: List<'a, SupportedTypes<'a>> = all 1571,
    }

    /// `klarna` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsKlarna = 803 {
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt 389,
        /// `preferred_locale`: a text, or null.
        preferred_locale: Option<&'a str> = opt 1170,
    }

    /// `link` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsLink = 804 {
        /// `persistent_token`: a text, or null.
        persistent_token: Option<&'a str> = opt 1142,
    }

    /// `paypal` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsPaypal = 805 {
        /// `billing_agreement_id`: a text, or null.
        billing_agreement_id: Option<&'a str> = opt 210,
    }

    /// `payto` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsPayto = 806 {
        /// `mandate_options`: an object, [`PaymentMethodOptionsPaytoMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsPaytoMandateOptions<'a>> = opt 886,
    }

    /// `pix` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsPix = 807 {
        /// `mandate_options`: an object, [`PaymentMethodOptionsPixMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsPixMandateOptions<'a>> = opt 886,
    }

    /// `sepa_debit` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsSepaDebit = 808 {
        /// `mandate_options`: an object, [`MandateOptions`], or absent.
        mandate_options: Option<MandateOptions<'a>> = opt 886,
    }

    /// `us_bank_account` of [`SetupIntentPaymentMethodOptions`].
    SetupIntentPaymentMethodOptionsUsBankAccount = 809 {
        /// `financial_connections`: an object, [`PaymentMethodOptionsUsBankAccountFinancialConnections`], or absent.
        financial_connections: Option<PaymentMethodOptionsUsBankAccountFinancialConnections<'a>> = opt 640,
        /// `mandate_options`: an object, [`PaymentMethodOptionsUsBankAccountMandateOptions`], or absent.
        mandate_options: Option<PaymentMethodOptionsUsBankAccountMandateOptions<'a>> = opt 886,
        /// `verification_method`: a text out of [`VerificationMethod`], or absent.
        verification_method: Option<VerificationMethod<'a>> = opt 1740,
    }

    /// `shipping` of [`Charge`], `shipping` of [`Customer`], `shipping` of [`PaymentIntent`] and others.
    Shipping = 810 {
        /// `address`: an object, [`Address`], or absent.
        address: Option<Address<'a>> = opt 41,
        /// `carrier`: a text, or absent, or null.
        carrier: Option<&'a str> = opt 286,
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt 947,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt 1146,
        /// `tracking_number`: a text, or absent, or null.
        tracking_number: Option<&'a str> = opt 1646,
    }

    /// `shipping_cost` of [`CheckoutSession`], `shipping_cost` of [`CreditNote`], `shipping_cost` of [`Invoice`].
    ShippingCost = 812 {
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt 115,
        /// `amount_tax`: an integer, in every payload of today's schema.
        amount_tax: Option<i64> = opt 116,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt 118,
        /// `shipping_rate`: the id of an object, or the object, or null.
        shipping_rate: Option<Expandable<'a>> = opt 1467,
        /// `taxes`: a list, each an object, [`LineItemTax`], or absent.
        taxes: List<'a, LineItemTax<'a>> = all 1600,
    }

    /// `source`.
    Source = 818 {
        /// `ach_credit_transfer`: an object, [`SourceAchCreditTransfer`], or absent.
        ach_credit_transfer: Option<SourceAchCreditTransfer<'a>> = opt 21,
        /// `ach_debit`: an object, [`SourceAchDebit`], or absent.
        ach_debit: Option<SourceAchDebit<'a>> = opt 22,
        /// `acss_debit`: an object, [`SourceAcssDebit`], or absent.
        acss_debit: Option<SourceAcssDebit<'a>> = opt 29,
        /// `alipay`: an object, [`SourceAlipay`], or absent.
        alipay: Option<SourceAlipay<'a>> = opt 68,
        /// `allow_redisplay`: a text out of [`AllowRedisplay`], or null.
        allow_redisplay: Option<AllowRedisplay<'a>> = opt 72,
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `au_becs_debit`: an object, [`AuBecsDebit`], or absent.
        au_becs_debit: Option<AuBecsDebit<'a>> = opt 151,
        /// `bancontact`: an object, [`SourceBancontact`], or absent.
        bancontact: Option<SourceBancontact<'a>> = opt 185,
        /// `card`: an object, [`SourceCard`], or absent.
        card: Option<SourceCard<'a>> = opt 271,
        /// `card_present`: an object, [`SourceCardPresent`], or absent.
        card_present: Option<SourceCardPresent<'a>> = opt 278,
        /// `client_secret`: a text, in every payload of today's schema.
        client_secret: Option<&'a str> = opt 329,
        /// `code_verification`: an object, [`SourceCodeVerification`], or absent.
        code_verification: Option<SourceCodeVerification<'a>> = opt 334,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt 389,
        /// `customer`: a text, or absent.
        customer: Option<&'a str> = opt 406,
        /// `eps`: an object, [`SourceEps`], or absent.
        eps: Option<SourceEps<'a>> = opt 568,
        /// `flow`: a text, in every payload of today's schema.
        flow: Option<&'a str> = opt 656,
        /// `giropay`: an object, [`SourceGiropay`], or absent.
        giropay: Option<SourceGiropay<'a>> = opt 696,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `ideal`: an object, [`SourceIdeal`], or absent.
        ideal: Option<SourceIdeal<'a>> = opt 730,
        /// `klarna`: an object, [`SourceKlarna`], or absent.
        klarna: Option<SourceKlarna<'a>> = opt 825,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `multibanco`: an object, [`SourceMultibanco`], or absent.
        multibanco: Option<SourceMultibanco<'a>> = opt 941,
        /// `object`: the text `source`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `owner`: an object, [`SourceOwner`], or null.
        owner: Option<SourceOwner<'a>> = opt 1024,
        /// `p24`: an object, [`SourceP24`], or absent.
        p24: Option<SourceP24<'a>> = opt 1033,
        /// `receiver`: an object, [`SourceReceiver`], or absent.
        receiver: Option<SourceReceiver<'a>> = opt 1254,
        /// `redirect`: an object, [`SourceRedirect`], or absent.
        redirect: Option<SourceRedirect<'a>> = opt 1263,
        /// `sepa_credit_transfer`: an object, [`SourceSepaCreditTransfer`], or absent.
        sepa_credit_transfer: Option<SourceSepaCreditTransfer<'a>> = opt 1427,
        /// `sepa_debit`: an object, [`SourceSepaDebit`], or absent.
        sepa_debit: Option<SourceSepaDebit<'a>> = opt 1428,
        /// `sofort`: an object, [`SourceSofort`], or absent.
        sofort: Option<SourceSofort<'a>> = opt 1479,
        /// `source_order`: an object, [`SourceSourceOrder`], or absent.
        source_order: Option<SourceSourceOrder<'a>> = opt 1489,
        /// `statement_descriptor`: a text, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `three_d_secure`: an object, [`SourceThreeDSecure`], or absent.
        three_d_secure: Option<SourceThreeDSecure<'a>> = opt 1611,
        /// `type`: a text out of [`SourceType`], in every payload of today's schema.
        type_: Option<SourceType<'a>> = opt 1681,
        /// `usage`: a text, or null.
        usage: Option<&'a str> = opt 1715,
        /// `wechat`: an object, [`SourceWechat`], or absent.
        wechat: Option<SourceWechat<'a>> = opt 1761,
    }

    /// `ach_credit_transfer` of [`Source`].
    SourceAchCreditTransfer = 819 {
        /// `account_number`: a text, or absent, or null.
        account_number: Option<&'a str> = opt 13,
        /// `bank_name`: a text, or absent, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `refund_account_holder_name`: a text, or absent, or null.
        refund_account_holder_name: Option<&'a str> = opt 1278,
        /// `refund_account_holder_type`: a text, or absent, or null.
        refund_account_holder_type: Option<&'a str> = opt 1279,
        /// `refund_routing_number`: a text, or absent, or null.
        refund_routing_number: Option<&'a str> = opt 1291,
        /// `routing_number`: a text, or absent, or null.
        routing_number: Option<&'a str> = opt 1390,
        /// `swift_code`: a text, or absent, or null.
        swift_code: Option<&'a str> = opt 1574,
    }

    /// `ach_debit` of [`Source`].
    SourceAchDebit = 820 {
        /// `bank_name`: a text, or absent, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `country`: a text, or absent, or null.
        country: Option<&'a str> = opt 371,
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or absent, or null.
        last4: Option<&'a str> = opt 835,
        /// `routing_number`: a text, or absent, or null.
        routing_number: Option<&'a str> = opt 1390,
        /// `type`: a text, or absent, or null.
        type_: Option<&'a str> = opt 1681,
    }

    /// `acss_debit` of [`Source`].
    SourceAcssDebit = 821 {
        /// `bank_address_city`: a text, or absent, or null.
        bank_address_city: Option<&'a str> = opt 190,
        /// `bank_address_line_1`: a text, or absent, or null.
        bank_address_line_1: Option<&'a str> = opt 191,
        /// `bank_address_line_2`: a text, or absent, or null.
        bank_address_line_2: Option<&'a str> = opt 192,
        /// `bank_address_postal_code`: a text, or absent, or null.
        bank_address_postal_code: Option<&'a str> = opt 193,
        /// `bank_name`: a text, or absent, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `category`: a text, or absent, or null.
        category: Option<&'a str> = opt 302,
        /// `country`: a text, or absent, or null.
        country: Option<&'a str> = opt 371,
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or absent, or null.
        last4: Option<&'a str> = opt 835,
        /// `routing_number`: a text, or absent, or null.
        routing_number: Option<&'a str> = opt 1390,
    }

    /// `alipay` of [`Source`].
    SourceAlipay = 822 {
        /// `data_string`: a text, or absent, or null.
        data_string: Option<&'a str> = opt 446,
        /// `native_url`: a text, or absent, or null.
        native_url: Option<&'a str> = opt 954,
        /// `statement_descriptor`: a text, or absent, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
    }

    /// `bancontact` of [`Source`].
    SourceBancontact = 823 {
        /// `bank_code`: a text, or absent, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, or absent, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `bic`: a text, or absent, or null.
        bic: Option<&'a str> = opt 201,
        /// `iban_last4`: a text, or absent, or null.
        iban_last4: Option<&'a str> = opt 723,
        /// `preferred_language`: a text, or absent, or null.
        preferred_language: Option<&'a str> = opt 1169,
        /// `statement_descriptor`: a text, or absent, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
    }

    /// `card` of [`Source`].
    SourceCard = 824 {
        /// `address_line1_check`: a text, or absent, or null.
        address_line1_check: Option<&'a str> = opt 47,
        /// `address_zip_check`: a text, or absent, or null.
        address_zip_check: Option<&'a str> = opt 53,
        /// `brand`: a text, or absent, or null.
        brand: Option<&'a str> = opt 237,
        /// `country`: a text, or absent, or null.
        country: Option<&'a str> = opt 371,
        /// `cvc_check`: a text, or absent, or null.
        cvc_check: Option<&'a str> = opt 437,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt 488,
        /// `dynamic_last4`: a text, or absent, or null.
        dynamic_last4: Option<&'a str> = opt 540,
        /// `exp_month`: an integer, or absent, or null.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, or absent, or null.
        exp_year: Option<i64> = opt 596,
        /// `fingerprint`: a text, or absent.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, or absent, or null.
        funding: Option<&'a str> = opt 680,
        /// `iin`: a text, or absent.
        iin: Option<&'a str> = opt 735,
        /// `issuer`: a text, or absent.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, or absent, or null.
        last4: Option<&'a str> = opt 835,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt 947,
        /// `three_d_secure`: a text, or absent.
        three_d_secure: Option<&'a str> = opt 1611,
        /// `tokenization_method`: a text, or absent, or null.
        tokenization_method: Option<&'a str> = opt 1633,
    }

    /// `card_present` of [`Source`].
    SourceCardPresent = 825 {
        /// `application_cryptogram`: a text, or absent.
        application_cryptogram: Option<&'a str> = opt 130,
        /// `application_preferred_name`: a text, or absent.
        application_preferred_name: Option<&'a str> = opt 134,
        /// `authorization_code`: a text, or absent, or null.
        authorization_code: Option<&'a str> = opt 158,
        /// `authorization_response_code`: a text, or absent.
        authorization_response_code: Option<&'a str> = opt 160,
        /// `brand`: a text, or absent, or null.
        brand: Option<&'a str> = opt 237,
        /// `country`: a text, or absent, or null.
        country: Option<&'a str> = opt 371,
        /// `cvm_type`: a text, or absent.
        cvm_type: Option<&'a str> = opt 439,
        /// `data_type`: a text, or absent, or null.
        data_type: Option<&'a str> = opt 447,
        /// `dedicated_file_name`: a text, or absent.
        dedicated_file_name: Option<&'a str> = opt 460,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt 488,
        /// `emv_auth_data`: a text, or absent.
        emv_auth_data: Option<&'a str> = opt 551,
        /// `evidence_customer_signature`: a text, or absent, or null.
        evidence_customer_signature: Option<&'a str> = opt 586,
        /// `evidence_transaction_certificate`: a text, or absent, or null.
        evidence_transaction_certificate: Option<&'a str> = opt 588,
        /// `exp_month`: an integer, or absent, or null.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, or absent, or null.
        exp_year: Option<i64> = opt 596,
        /// `fingerprint`: a text, or absent.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, or absent, or null.
        funding: Option<&'a str> = opt 680,
        /// `iin`: a text, or absent.
        iin: Option<&'a str> = opt 735,
        /// `issuer`: a text, or absent.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, or absent, or null.
        last4: Option<&'a str> = opt 835,
        /// `pos_device_id`: a text, or absent, or null.
        pos_device_id: Option<&'a str> = opt 1158,
        /// `pos_entry_mode`: a text, or absent.
        pos_entry_mode: Option<&'a str> = opt 1159,
        /// `read_method`: a text, or absent, or null.
        read_method: Option<&'a str> = opt 1237,
        /// `reader`: a text, or absent, or null.
        reader: Option<&'a str> = opt 1238,
        /// `terminal_verification_results`: a text, or absent.
        terminal_verification_results: Option<&'a str> = opt 1604,
        /// `transaction_status_information`: a text, or absent.
        transaction_status_information: Option<&'a str> = opt 1654,
    }

    /// `code_verification` of [`Source`].
    SourceCodeVerification = 826 {
        /// `attempts_remaining`: an integer, in every payload of today's schema.
        attempts_remaining: Option<i64> = opt 149,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
    }

    /// `eps` of [`Source`].
    SourceEps = 827 {
        /// `reference`: a text, or absent, or null.
        reference: Option<&'a str> = opt 1267,
        /// `statement_descriptor`: a text, or absent, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
    }

    /// `giropay` of [`Source`].
    SourceGiropay = 828 {
        /// `bank_code`: a text, or absent, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, or absent, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `bic`: a text, or absent, or null.
        bic: Option<&'a str> = opt 201,
        /// `statement_descriptor`: a text, or absent, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
    }

    /// `ideal` of [`Source`].
    SourceIdeal = 829 {
        /// `bank`: a text, or absent, or null.
        bank: Option<&'a str> = opt 187,
        /// `bic`: a text, or absent, or null.
        bic: Option<&'a str> = opt 201,
        /// `iban_last4`: a text, or absent, or null.
        iban_last4: Option<&'a str> = opt 723,
        /// `statement_descriptor`: a text, or absent, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
    }

    /// `klarna` of [`Source`].
    SourceKlarna = 830 {
        /// `background_image_url`: a text, or absent.
        background_image_url: Option<&'a str> = opt 177,
        /// `client_token`: a text, or absent, or null.
        client_token: Option<&'a str> = opt 330,
        /// `first_name`: a text, or absent.
        first_name: Option<&'a str> = opt 644,
        /// `last_name`: a text, or absent.
        last_name: Option<&'a str> = opt 839,
        /// `locale`: a text, or absent.
        locale: Option<&'a str> = opt 872,
        /// `logo_url`: a text, or absent.
        logo_url: Option<&'a str> = opt 878,
        /// `page_title`: a text, or absent.
        page_title: Option<&'a str> = opt 1038,
        /// `pay_later_asset_urls_descriptive`: a text, or absent.
        pay_later_asset_urls_descriptive: Option<&'a str> = opt 1057,
        /// `pay_later_asset_urls_standard`: a text, or absent.
        pay_later_asset_urls_standard: Option<&'a str> = opt 1058,
        /// `pay_later_name`: a text, or absent.
        pay_later_name: Option<&'a str> = opt 1059,
        /// `pay_later_redirect_url`: a text, or absent.
        pay_later_redirect_url: Option<&'a str> = opt 1060,
        /// `pay_now_asset_urls_descriptive`: a text, or absent.
        pay_now_asset_urls_descriptive: Option<&'a str> = opt 1061,
        /// `pay_now_asset_urls_standard`: a text, or absent.
        pay_now_asset_urls_standard: Option<&'a str> = opt 1062,
        /// `pay_now_name`: a text, or absent.
        pay_now_name: Option<&'a str> = opt 1063,
        /// `pay_now_redirect_url`: a text, or absent.
        pay_now_redirect_url: Option<&'a str> = opt 1064,
        /// `pay_over_time_asset_urls_descriptive`: a text, or absent.
        pay_over_time_asset_urls_descriptive: Option<&'a str> = opt 1065,
        /// `pay_over_time_asset_urls_standard`: a text, or absent.
        pay_over_time_asset_urls_standard: Option<&'a str> = opt 1066,
        /// `pay_over_time_name`: a text, or absent.
        pay_over_time_name: Option<&'a str> = opt 1067,
        /// `pay_over_time_redirect_url`: a text, or absent.
        pay_over_time_redirect_url: Option<&'a str> = opt 1068,
        /// `payment_method_categories`: a text, or absent.
        payment_method_categories: Option<&'a str> = opt 1087,
        /// `purchase_country`: a text, or absent.
        purchase_country: Option<&'a str> = opt 1221,
        /// `purchase_type`: a text, or absent.
        purchase_type: Option<&'a str> = opt 1223,
        /// `redirect_url`: a text, or absent.
        redirect_url: Option<&'a str> = opt 1266,
        /// `shipping_delay`: an integer, or absent.
        shipping_delay: Option<i64> = opt 1460,
        /// `shipping_first_name`: a text, or absent.
        shipping_first_name: Option<&'a str> = opt 1463,
        /// `shipping_last_name`: a text, or absent.
        shipping_last_name: Option<&'a str> = opt 1465,
    }

    /// `multibanco` of [`Source`].
    SourceMultibanco = 835 {
        /// `entity`: a text, or absent, or null.
        entity: Option<&'a str> = opt 566,
        /// `reference`: a text, or absent, or null.
        reference: Option<&'a str> = opt 1267,
        /// `refund_account_holder_address_city`: a text, or absent, or null.
        refund_account_holder_address_city: Option<&'a str> = opt 1272,
        /// `refund_account_holder_address_country`: a text, or absent, or null.
        refund_account_holder_address_country: Option<&'a str> = opt 1273,
        /// `refund_account_holder_address_line1`: a text, or absent, or null.
        refund_account_holder_address_line1: Option<&'a str> = opt 1274,
        /// `refund_account_holder_address_line2`: a text, or absent, or null.
        refund_account_holder_address_line2: Option<&'a str> = opt 1275,
        /// `refund_account_holder_address_postal_code`: a text, or absent, or null.
        refund_account_holder_address_postal_code: Option<&'a str> = opt 1276,
        /// `refund_account_holder_address_state`: a text, or absent, or null.
        refund_account_holder_address_state: Option<&'a str> = opt 1277,
        /// `refund_account_holder_name`: a text, or absent, or null.
        refund_account_holder_name: Option<&'a str> = opt 1278,
        /// `refund_iban`: a text, or absent, or null.
        refund_iban: Option<&'a str> = opt 1285,
    }

    /// `owner` of [`Source`].
    SourceOwner = 836 {
        /// `address`: an object, [`Address`], or null.
        address: Option<Address<'a>> = opt 41,
        /// `email`: a text, or null.
        email: Option<&'a str> = opt 547,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `phone`: a text, or null.
        phone: Option<&'a str> = opt 1146,
        /// `verified_address`: an object, [`Address`], or null.
        verified_address: Option<Address<'a>> = opt 1741,
        /// `verified_email`: a text, or null.
        verified_email: Option<&'a str> = opt 1743,
        /// `verified_name`: a text, or null.
        verified_name: Option<&'a str> = opt 1744,
        /// `verified_phone`: a text, or null.
        verified_phone: Option<&'a str> = opt 1746,
    }

    /// `p24` of [`Source`].
    SourceP24 = 837 {
        /// `reference`: a text, or absent, or null.
        reference: Option<&'a str> = opt 1267,
    }

    /// `receiver` of [`Source`].
    SourceReceiver = 838 {
        /// `address`: a text, or null.
        address: Option<&'a str> = opt 41,
        /// `amount_charged`: an integer, in every payload of today's schema.
        amount_charged: Option<i64> = opt 93,
        /// `amount_received`: an integer, in every payload of today's schema.
        amount_received: Option<i64> = opt 107,
        /// `amount_returned`: an integer, in every payload of today's schema.
        amount_returned: Option<i64> = opt 112,
        /// `refund_attributes_method`: a text, in every payload of today's schema.
        refund_attributes_method: Option<&'a str> = opt 1282,
        /// `refund_attributes_status`: a text, in every payload of today's schema.
        refund_attributes_status: Option<&'a str> = opt 1283,
    }

    /// `redirect` of [`Source`].
    SourceRedirect = 839 {
        /// `failure_reason`: a text, or null.
        failure_reason: Option<&'a str> = opt 622,
        /// `return_url`: a text, in every payload of today's schema.
        return_url: Option<&'a str> = opt 1371,
        /// `status`: a text, in every payload of today's schema.
        status: Option<&'a str> = opt 1519,
        /// `url`: a text, in every payload of today's schema.
        url: Option<&'a str> = opt 1708,
    }

    /// `sepa_credit_transfer` of [`Source`].
    SourceSepaCreditTransfer = 840 {
        /// `bank_name`: a text, or absent, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `bic`: a text, or absent, or null.
        bic: Option<&'a str> = opt 201,
        /// `iban`: a text, or absent, or null.
        iban: Option<&'a str> = opt 722,
        /// `refund_account_holder_address_city`: a text, or absent, or null.
        refund_account_holder_address_city: Option<&'a str> = opt 1272,
        /// `refund_account_holder_address_country`: a text, or absent, or null.
        refund_account_holder_address_country: Option<&'a str> = opt 1273,
        /// `refund_account_holder_address_line1`: a text, or absent, or null.
        refund_account_holder_address_line1: Option<&'a str> = opt 1274,
        /// `refund_account_holder_address_line2`: a text, or absent, or null.
        refund_account_holder_address_line2: Option<&'a str> = opt 1275,
        /// `refund_account_holder_address_postal_code`: a text, or absent, or null.
        refund_account_holder_address_postal_code: Option<&'a str> = opt 1276,
        /// `refund_account_holder_address_state`: a text, or absent, or null.
        refund_account_holder_address_state: Option<&'a str> = opt 1277,
        /// `refund_account_holder_name`: a text, or absent, or null.
        refund_account_holder_name: Option<&'a str> = opt 1278,
        /// `refund_iban`: a text, or absent, or null.
        refund_iban: Option<&'a str> = opt 1285,
    }

    /// `sepa_debit` of [`Source`].
    SourceSepaDebit = 841 {
        /// `bank_code`: a text, or absent, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `branch_code`: a text, or absent, or null.
        branch_code: Option<&'a str> = opt 235,
        /// `country`: a text, or absent, or null.
        country: Option<&'a str> = opt 371,
        /// `fingerprint`: a text, or absent, or null.
        fingerprint: Option<&'a str> = opt 642,
        /// `last4`: a text, or absent, or null.
        last4: Option<&'a str> = opt 835,
        /// `mandate_reference`: a text, or absent, or null.
        mandate_reference: Option<&'a str> = opt 887,
        /// `mandate_url`: a text, or absent, or null.
        mandate_url: Option<&'a str> = opt 888,
    }

    /// `sofort` of [`Source`].
    SourceSofort = 842 {
        /// `bank_code`: a text, or absent, or null.
        bank_code: Option<&'a str> = opt 194,
        /// `bank_name`: a text, or absent, or null.
        bank_name: Option<&'a str> = opt 195,
        /// `bic`: a text, or absent, or null.
        bic: Option<&'a str> = opt 201,
        /// `country`: a text, or absent, or null.
        country: Option<&'a str> = opt 371,
        /// `iban_last4`: a text, or absent, or null.
        iban_last4: Option<&'a str> = opt 723,
        /// `preferred_language`: a text, or absent, or null.
        preferred_language: Option<&'a str> = opt 1169,
        /// `statement_descriptor`: a text, or absent, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
    }

    /// `source_order` of [`Source`].
    SourceSourceOrder = 843 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `email`: a text, or absent.
        email: Option<&'a str> = opt 547,
        /// `items`: a list, each an object, [`SourceSourceOrderItem`], or null.
        items: List<'a, SourceSourceOrderItem<'a>> = all 814,
        /// `shipping`: an object, [`Shipping`], or absent.
        shipping: Option<Shipping<'a>> = opt 1452,
    }

    /// `items` of [`SourceSourceOrder`].
    SourceSourceOrderItem = 844 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt 389,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `parent`: a text, or null.
        parent: Option<&'a str> = opt 1044,
        /// `quantity`: an integer, or absent.
        quantity: Option<i64> = opt 1227,
        /// `type`: a text, or null.
        type_: Option<&'a str> = opt 1681,
    }

    /// `three_d_secure` of [`Source`].
    SourceThreeDSecure = 845 {
        /// `address_line1_check`: a text, or absent, or null.
        address_line1_check: Option<&'a str> = opt 47,
        /// `address_zip_check`: a text, or absent, or null.
        address_zip_check: Option<&'a str> = opt 53,
        /// `authenticated`: a truth value, or absent, or null.
        authenticated: Option<bool> = opt 154,
        /// `brand`: a text, or absent, or null.
        brand: Option<&'a str> = opt 237,
        /// `card`: a text, or absent, or null.
        card: Option<&'a str> = opt 271,
        /// `country`: a text, or absent, or null.
        country: Option<&'a str> = opt 371,
        /// `customer`: a text, or absent, or null.
        customer: Option<&'a str> = opt 406,
        /// `cvc_check`: a text, or absent, or null.
        cvc_check: Option<&'a str> = opt 437,
        /// `description`: a text, or absent.
        description: Option<&'a str> = opt 488,
        /// `dynamic_last4`: a text, or absent, or null.
        dynamic_last4: Option<&'a str> = opt 540,
        /// `exp_month`: an integer, or absent, or null.
        exp_month: Option<i64> = opt 595,
        /// `exp_year`: an integer, or absent, or null.
        exp_year: Option<i64> = opt 596,
        /// `fingerprint`: a text, or absent.
        fingerprint: Option<&'a str> = opt 642,
        /// `funding`: a text, or absent, or null.
        funding: Option<&'a str> = opt 680,
        /// `iin`: a text, or absent.
        iin: Option<&'a str> = opt 735,
        /// `issuer`: a text, or absent.
        issuer: Option<&'a str> = opt 807,
        /// `last4`: a text, or absent, or null.
        last4: Option<&'a str> = opt 835,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt 947,
        /// `three_d_secure`: a text, or absent.
        three_d_secure: Option<&'a str> = opt 1611,
        /// `tokenization_method`: a text, or absent, or null.
        tokenization_method: Option<&'a str> = opt 1633,
    }

    /// `wechat` of [`Source`].
    SourceWechat = 852 {
        /// `prepay_id`: a text, or absent.
        prepay_id: Option<&'a str> = opt 1173,
        /// `qr_code_url`: a text, or absent, or null.
        qr_code_url: Option<&'a str> = opt 1226,
        /// `statement_descriptor`: a text, or absent.
        statement_descriptor: Option<&'a str> = opt 1510,
    }

    /// `subscription`.
    Subscription = 857 {
        /// `application`: the id of an object, or the object, or null.
        application: Option<Expandable<'a>> = opt 129,
        /// `application_fee_percent`: a number, or null.
        application_fee_percent: Option<f64> = opt 133,
        /// `automatic_tax`: an object, [`SubscriptionAutomaticTax`], in every payload of today's schema.
        automatic_tax: Option<SubscriptionAutomaticTax<'a>> = opt 165,
        /// `billing_cycle_anchor`: a time, in every payload of today's schema.
        billing_cycle_anchor: Option<Timestamp> = opt 211,
        /// `billing_cycle_anchor_config`: an object, [`SubscriptionBillingCycleAnchorConfig`], or null.
        billing_cycle_anchor_config: Option<SubscriptionBillingCycleAnchorConfig<'a>> = opt 212,
        /// `billing_mode`: an object, [`BillingMode`], in every payload of today's schema.
        billing_mode: Option<BillingMode<'a>> = opt 214,
        /// `billing_schedules`: a list, each an object, [`SubscriptionBillingSchedule`], in every payload of today's schema.
        billing_schedules: List<'a, SubscriptionBillingSchedule<'a>> = all 216,
        /// `billing_thresholds`: an object, [`SubscriptionBillingThresholds`], or null.
        billing_thresholds: Option<SubscriptionBillingThresholds<'a>> = opt 218,
        /// `cancel_at`: a time, or null.
        cancel_at: Option<Timestamp> = opt 255,
        /// `cancel_at_period_end`: a truth value, in every payload of today's schema.
        cancel_at_period_end: Option<bool> = opt 256,
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `cancellation_details`: an object, [`SubscriptionCancellationDetails`], or null.
        cancellation_details: Option<SubscriptionCancellationDetails<'a>> = opt 261,
        /// `collection_method`: a text out of [`InvoiceCollectionMethod`], in every payload of today's schema.
        collection_method: Option<InvoiceCollectionMethod<'a>> = opt 339,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `customer`: the id of an object, or the object, in every payload of today's schema.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `days_until_due`: an integer, or null.
        days_until_due: Option<i64> = opt 452,
        /// `default_payment_method`: the id of an object, or the object, or null.
        default_payment_method: Option<Expandable<'a>> = opt 469,
        /// `default_source`: the id of an object, or the object, or null.
        default_source: Option<Expandable<'a>> = opt 473,
        /// `default_tax_rates`: a list, each an object, [`TaxRate`], or absent, or null.
        default_tax_rates: List<'a, TaxRate<'a>> = all 474,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `discounts`: a list, each the id of an object, or the object, in every payload of today's schema.
        discounts: List<'a, Expandable<'a>> = all 514,
        /// `ended_at`: a time, or null.
        ended_at: Option<Timestamp> = opt 558,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `invoice_settings`: an object, [`SubscriptionInvoiceSettings`], in every payload of today's schema.
        invoice_settings: Option<SubscriptionInvoiceSettings<'a>> = opt 793,
        /// `items`: the first page of a list, each an object, [`SubscriptionItem`], in every payload of today's schema.
        items: Page<'a, SubscriptionItem<'a>> = all 814,
        /// `latest_invoice`: the id of an object, or the object, or null.
        latest_invoice: Option<Expandable<'a>> = opt 849,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `managed_payments`: an object, [`ManagedPayments`], or null.
        managed_payments: Option<ManagedPayments<'a>> = opt 884,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `next_pending_invoice_item_invoice`: a time, or null.
        next_pending_invoice_item_invoice: Option<Timestamp> = opt 977,
        /// `object`: the text `subscription`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `on_behalf_of`: the id of an object, or the object, or null.
        on_behalf_of: Option<Expandable<'a>> = opt 995,
        /// `pause_collection`: an object, [`SubscriptionPauseCollection`], or null.
        pause_collection: Option<SubscriptionPauseCollection<'a>> = opt 1051,
        /// `payment_settings`: an object, [`SubscriptionPaymentSettings`], or null.
        payment_settings: Option<SubscriptionPaymentSettings<'a>> = opt 1104,
        /// `pending_invoice_item_interval`: an object, [`SubscriptionPendingInvoiceItemInterval`], or null.
        pending_invoice_item_interval: Option<SubscriptionPendingInvoiceItemInterval<'a>> = opt 1124,
        /// `pending_setup_intent`: the id of an object, or the object, or null.
        pending_setup_intent: Option<Expandable<'a>> = opt 1127,
        /// `pending_update`: an object, [`SubscriptionPendingUpdate`], or null.
        pending_update: Option<SubscriptionPendingUpdate<'a>> = opt 1128,
        /// `presentment_details`: an object, [`SubscriptionPresentmentDetails`], or absent.
        presentment_details: Option<SubscriptionPresentmentDetails<'a>> = opt 1177,
        /// `schedule`: the id of an object, or the object, or null.
        schedule: Option<Expandable<'a>> = opt 1403,
        /// `start_date`: a time, in every payload of today's schema.
        start_date: Option<Timestamp> = opt 1505,
        /// `status`: a text out of [`SubscriptionStatus`], in every payload of today's schema.
        status: Option<SubscriptionStatus<'a>> = opt 1519,
        /// `status_details`: an object, [`SubscriptionStatusDetails`], or absent.
        status_details: Option<SubscriptionStatusDetails<'a>> = opt 1520,
        /// `test_clock`: the id of an object, or the object, or null.
        test_clock: Option<Expandable<'a>> = opt 1608,
        /// `transfer_data`: an object, [`SubscriptionTransferData`], or null.
        transfer_data: Option<SubscriptionTransferData<'a>> = opt 1658,
        /// `trial_end`: a time, or null.
        trial_end: Option<Timestamp> = opt 1672,
        /// `trial_settings`: an object, [`SubscriptionTrialSettings`], or null.
        trial_settings: Option<SubscriptionTrialSettings<'a>> = opt 1676,
        /// `trial_start`: a time, or null.
        trial_start: Option<Timestamp> = opt 1677,
    }

    /// `automatic_tax` of [`Subscription`], `automatic_tax` of [`SubscriptionScheduleDefaultSettings`], `automatic_tax` of [`SubscriptionSchedulePhase`].
    SubscriptionAutomaticTax = 858 {
        /// `disabled_reason`: a text out of [`SubscriptionAutomaticTaxDisabledReason`], or null.
        disabled_reason: Option<SubscriptionAutomaticTaxDisabledReason<'a>> = opt 509,
        /// `enabled`: a truth value, in every payload of today's schema.
        enabled: Option<bool> = opt 553,
        /// `liability`: an object, [`AutomaticTaxLiability`], or null.
        liability: Option<AutomaticTaxLiability<'a>> = opt 857,
    }

    /// `billing_cycle_anchor_config` of [`Subscription`].
    SubscriptionBillingCycleAnchorConfig = 859 {
        /// `day_of_month`: an integer, in every payload of today's schema.
        day_of_month: Option<i64> = opt 450,
        /// `hour`: an integer, or null.
        hour: Option<i64> = opt 721,
        /// `minute`: an integer, or null.
        minute: Option<i64> = opt 926,
        /// `month`: an integer, or null.
        month: Option<i64> = opt 935,
        /// `second`: an integer, or null.
        second: Option<i64> = opt 1409,
    }

    /// `billing_schedules` of [`Subscription`].
    SubscriptionBillingSchedule = 860 {
        /// `applies_to`: a list, each an object, [`SubscriptionBillingScheduleAppliesTo`], or null.
        applies_to: List<'a, SubscriptionBillingScheduleAppliesTo<'a>> = all 136,
        /// `bill_until`: an object, [`SubscriptionBillingScheduleBillUntil`], in every payload of today's schema.
        bill_until: Option<SubscriptionBillingScheduleBillUntil<'a>> = opt 203,
        /// `key`: a text, in every payload of today's schema.
        key: Option<&'a str> = opt 824,
    }

    /// `applies_to` of [`SubscriptionBillingSchedule`].
    SubscriptionBillingScheduleAppliesTo = 861 {
        /// `price`: the id of an object, or the object, or null.
        price: Option<Expandable<'a>> = opt 1182,
        /// `type`: a text out of [`SubscriptionBillingScheduleAppliesToType`], in every payload of today's schema.
        type_: Option<SubscriptionBillingScheduleAppliesToType<'a>> = opt 1681,
    }

    /// `bill_until` of [`SubscriptionBillingSchedule`].
    SubscriptionBillingScheduleBillUntil = 862 {
        /// `computed_timestamp`: a time, in every payload of today's schema.
        computed_timestamp: Option<Timestamp> = opt 350,
        /// `duration`: an object, [`SubscriptionBillingScheduleBillUntilDuration`], or null.
        duration: Option<SubscriptionBillingScheduleBillUntilDuration<'a>> = opt 538,
        /// `timestamp`: an integer, or null.
        timestamp: Option<i64> = opt 1619,
        /// `type`: a text out of [`SubscriptionBillingScheduleBillUntilType`], in every payload of today's schema.
        type_: Option<SubscriptionBillingScheduleBillUntilType<'a>> = opt 1681,
    }

    /// `duration` of [`SubscriptionBillingScheduleBillUntil`].
    SubscriptionBillingScheduleBillUntilDuration = 863 {
        /// `interval`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`], in every payload of today's schema.
        interval: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval<'a>> = opt 774,
        /// `interval_count`: an integer, or null.
        interval_count: Option<i64> = opt 775,
    }

    /// `billing_thresholds` of [`Subscription`], `billing_thresholds` of [`SubscriptionScheduleDefaultSettings`], `billing_thresholds` of [`SubscriptionSchedulePhase`].
    SubscriptionBillingThresholds = 864 {
        /// `amount_gte`: an integer, or null.
        amount_gte: Option<i64> = opt 100,
        /// `reset_billing_cycle_anchor`: a truth value, or null.
        reset_billing_cycle_anchor: Option<bool> = opt 1355,
    }

    /// `cancellation_details` of [`Subscription`].
    SubscriptionCancellationDetails = 865 {
        /// `comment`: a text, or null.
        comment: Option<&'a str> = opt 342,
        /// `feedback`: a text out of [`SubscriptionCancellationDetailsFeedback`], or null.
        feedback: Option<SubscriptionCancellationDetailsFeedback<'a>> = opt 630,
        /// `feedback_option`: the id of an object, or the object, or null.
        feedback_option: Option<Expandable<'a>> = opt 631,
        /// `reason`: a text out of [`SubscriptionCancellationDetailsReason`], or null.
        reason: Option<SubscriptionCancellationDetailsReason<'a>> = opt 1239,
    }

    /// `invoice_settings` of [`PaymentLinkSubscriptionData`], `invoice_settings` of [`Subscription`].
    SubscriptionInvoiceSettings = 866 {
        /// `account_tax_ids`: a list, each the id of an object, or the object, or null.
        account_tax_ids: List<'a, Expandable<'a>> = all 17,
        /// `custom_fields`: a list, each an object, [`CustomField`], or null.
        custom_fields: List<'a, CustomField<'a>> = all 401,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `footer`: a text, or null.
        footer: Option<&'a str> = opt 660,
        /// `issuer`: an object, [`Issuer`], in every payload of today's schema.
        issuer: Option<Issuer<'a>> = opt 807,
    }

    /// `subscription_item`.
    SubscriptionItem = 867 {
        /// `billed_until`: a time, or absent.
        billed_until: Option<Timestamp> = opt 204,
        /// `billing_thresholds`: an object, [`SubscriptionItemBillingThresholds`], or null.
        billing_thresholds: Option<SubscriptionItemBillingThresholds<'a>> = opt 218,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `current_period_end`: a time, in every payload of today's schema.
        current_period_end: Option<Timestamp> = opt 394,
        /// `current_period_start`: a time, in every payload of today's schema.
        current_period_start: Option<Timestamp> = opt 395,
        /// `current_trial`: an object, [`SubscriptionItemCurrentTrial`], or null.
        current_trial: Option<SubscriptionItemCurrentTrial<'a>> = opt 398,
        /// `discounts`: a list, each the id of an object, or the object, in every payload of today's schema.
        discounts: List<'a, Expandable<'a>> = all 514,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `subscription_item`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `plan`: an object, [`Plan`], in every payload of today's schema.
        plan: Option<Plan<'a>> = opt 1154,
        /// `price`: an object, [`Price`], in every payload of today's schema.
        price: Option<Price<'a>> = opt 1182,
        /// `quantity`: an integer, or absent.
        quantity: Option<i64> = opt 1227,
        /// `subscription`: a text, in every payload of today's schema.
        subscription: Option<&'a str> = opt 1538,
        /// `tax_rates`: a list, each an object, [`TaxRate`], or null.
        tax_rates: List<'a, TaxRate<'a>> = all 1594,
    }

    /// `billing_thresholds` of [`SubscriptionItem`], `billing_thresholds` of [`SubscriptionSchedulePhaseItem`].
    SubscriptionItemBillingThresholds = 868 {
        /// `usage_gte`: an integer, or null.
        usage_gte: Option<i64> = opt 1716,
    }

    /// `current_trial` of [`SubscriptionItem`].
    SubscriptionItemCurrentTrial = 869 {
        /// `end_date`: an integer, in every payload of today's schema.
        end_date: Option<i64> = opt 556,
        /// `start_date`: a time, in every payload of today's schema.
        start_date: Option<Timestamp> = opt 1505,
        /// `trial_offer`: a text, in every payload of today's schema.
        trial_offer: Option<&'a str> = opt 1674,
    }

    /// `pause_collection` of [`Subscription`].
    SubscriptionPauseCollection = 870 {
        /// `behavior`: a text out of [`SubscriptionPauseCollectionBehavior`], in every payload of today's schema.
        behavior: Option<SubscriptionPauseCollectionBehavior<'a>> = opt 199,
        /// `resumes_at`: a time, or null.
        resumes_at: Option<Timestamp> = opt 1367,
    }

    /// `payment_settings` of [`Subscription`].
    SubscriptionPaymentSettings = 871 {
        /// `payment_method_options`: an object, [`SubscriptionPaymentSettingsPaymentMethodOptions`], or null.
        payment_method_options: Option<SubscriptionPaymentSettingsPaymentMethodOptions<'a>> = opt 1093,
        /// `payment_method_types`: a list, each a text out of [`PaymentMethodTypes`], or null.
        payment_method_types: List<'a, PaymentMethodTypes<'a>> = all 1098,
        /// `save_default_payment_method`: a text out of [`SubscriptionPaymentSettingsSaveDefaultPaymentMethod`], or null.
        save_default_payment_method: Option<SubscriptionPaymentSettingsSaveDefaultPaymentMethod<'a>> = opt 1399,
    }

    /// `payment_method_options` of [`SubscriptionPaymentSettings`].
    SubscriptionPaymentSettingsPaymentMethodOptions = 872 {
        /// `acss_debit`: an object, [`PaymentSettingsPaymentMethodOptionsAcssDebit`], or null.
        acss_debit: Option<PaymentSettingsPaymentMethodOptionsAcssDebit<'a>> = opt 29,
        /// `bancontact`: an object, [`PaymentSettingsPaymentMethodOptionsBancontact`], or null.
        bancontact: Option<PaymentSettingsPaymentMethodOptionsBancontact<'a>> = opt 185,
        /// `billie`: an object, [`SubscriptionPaymentSettingsPaymentMethodOptionsBillie`], or absent, or null.
        billie: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBillie<'a>> = opt 205,
        /// `blik`: an object, [`SubscriptionPaymentSettingsPaymentMethodOptionsBlik`], or absent, or null.
        blik: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBlik<'a>> = opt 222,
        /// `card`: an object, [`SubscriptionPaymentSettingsPaymentMethodOptionsCard`], or null.
        card: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCard<'a>> = opt 271,
        /// `customer_balance`: an object, [`PaymentSettingsPaymentMethodOptionsCustomerBalance`], or null.
        customer_balance: Option<PaymentSettingsPaymentMethodOptionsCustomerBalance<'a>> = opt 412,
        /// `konbini`: a value of no known form, or null.
        konbini: Option<Value<'a>> = opt 828,
        /// `payto`: an object, [`PaymentSettingsPaymentMethodOptionsPayto`], or null.
        payto: Option<PaymentSettingsPaymentMethodOptionsPayto<'a>> = opt 1119,
        /// `pix`: an object, [`SubscriptionPaymentSettingsPaymentMethodOptionsPix`], or null.
        pix: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPix<'a>> = opt 1151,
        /// `sepa_debit`: a value of no known form, or null.
        sepa_debit: Option<Value<'a>> = opt 1428,
        /// `upi`: an object, [`PaymentMethodOptionsUpi`], or null.
        upi: Option<PaymentMethodOptionsUpi<'a>> = opt 1705,
        /// `us_bank_account`: an object, [`PaymentSettingsPaymentMethodOptionsUsBankAccount`], or null.
        us_bank_account: Option<PaymentSettingsPaymentMethodOptionsUsBankAccount<'a>> = opt 1709,
    }

    /// `billie` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    SubscriptionPaymentSettingsPaymentMethodOptionsBillie = 873 {
        /// `company_details`: an object, [`PaymentMethodOptionsBillieCompanyDetails`], or absent.
        company_details: Option<PaymentMethodOptionsBillieCompanyDetails<'a>> = opt 345,
    }

    /// `blik` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    SubscriptionPaymentSettingsPaymentMethodOptionsBlik = 874 {
        /// `mandate_options`: an object, [`SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions`], or absent.
        mandate_options: Option<SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions<'a>> = opt 886,
    }

    /// `mandate_options` of [`SubscriptionPaymentSettingsPaymentMethodOptionsBlik`].
    SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions = 875 {
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
    }

    /// `card` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    SubscriptionPaymentSettingsPaymentMethodOptionsCard = 876 {
        /// `mandate_options`: an object, [`SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions`], or absent.
        mandate_options: Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions<'a>> = opt 886,
        /// `network`: a text out of [`PaymentIntentPaymentMethodOptionsCardNetwork`], or null.
        network: Option<PaymentIntentPaymentMethodOptionsCardNetwork<'a>> = opt 960,
        /// `request_three_d_secure`: a text out of [`RequestThreeDSecure`], or null.
        request_three_d_secure: Option<RequestThreeDSecure<'a>> = opt 1334,
    }

    /// `mandate_options` of [`SubscriptionPaymentSettingsPaymentMethodOptionsCard`].
    SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions = 877 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_type`: a text out of [`AmountType`], or null.
        amount_type: Option<AmountType<'a>> = opt 119,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
    }

    /// `pix` of [`SubscriptionPaymentSettingsPaymentMethodOptions`].
    SubscriptionPaymentSettingsPaymentMethodOptionsPix = 878 {
        /// `expires_after_seconds`: an integer, or absent.
        expires_after_seconds: Option<i64> = opt 607,
        /// `mandate_options`: an object, [`SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions`], or absent.
        mandate_options: Option<SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions<'a>> = opt 886,
    }

    /// `mandate_options` of [`SubscriptionPaymentSettingsPaymentMethodOptionsPix`].
    SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions = 879 {
        /// `amount`: an integer, or null.
        amount: Option<i64> = opt 89,
        /// `amount_includes_iof`: a text out of [`AmountIncludesIof`], or null.
        amount_includes_iof: Option<AmountIncludesIof<'a>> = opt 101,
        /// `end_date`: a text, or null.
        end_date: Option<&'a str> = opt 556,
        /// `payment_schedule`: a text out of [`MandatePaymentMethodDetailsPixPaymentSchedule`], or null.
        payment_schedule: Option<MandatePaymentMethodDetailsPixPaymentSchedule<'a>> = opt 1103,
    }

    /// `pending_invoice_item_interval` of [`Subscription`].
    SubscriptionPendingInvoiceItemInterval = 880 {
        /// `interval`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval`], in every payload of today's schema.
        interval: Option<BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval<'a>> = opt 774,
        /// `interval_count`: an integer, in every payload of today's schema.
        interval_count: Option<i64> = opt 775,
    }

    /// `pending_update` of [`Subscription`].
    SubscriptionPendingUpdate = 881 {
        /// `billing_cycle_anchor`: a time, or null.
        billing_cycle_anchor: Option<Timestamp> = opt 211,
        /// `cancel_at_period_end`: a truth value, or null.
        cancel_at_period_end: Option<bool> = opt 256,
        /// `discount`: an object, [`Discount`], or null.
        discount: Option<Discount<'a>> = opt 510,
        /// `discounts`: a list, each the id of an object, or the object, or null.
        discounts: List<'a, Expandable<'a>> = all 514,
        /// `expires_at`: a time, in every payload of today's schema.
        expires_at: Option<Timestamp> = opt 608,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `subscription_items`: a list, each an object, [`SubscriptionItem`], or null.
        subscription_items: List<'a, SubscriptionItem<'a>> = all 1544,
        /// `trial_end`: a time, or null.
        trial_end: Option<Timestamp> = opt 1672,
        /// `trial_from_plan`: a truth value, or null.
        trial_from_plan: Option<bool> = opt 1673,
    }

    /// `presentment_details` of [`Subscription`].
    SubscriptionPresentmentDetails = 882 {
        /// `presentment_currency`: a text, in every payload of today's schema.
        presentment_currency: Option<&'a str> = opt 1176,
    }

    /// `status_details` of [`Subscription`].
    SubscriptionStatusDetails = 904 {
        /// `paused`: an object, [`SubscriptionStatusDetailsPaused`], in every payload of today's schema.
        paused: Option<SubscriptionStatusDetailsPaused<'a>> = opt 1053,
    }

    /// `paused` of [`SubscriptionStatusDetails`].
    SubscriptionStatusDetailsPaused = 905 {
        /// `subscription`: an object, [`SubscriptionStatusDetailsPausedSubscription`], in every payload of today's schema.
        subscription: Option<SubscriptionStatusDetailsPausedSubscription<'a>> = opt 1538,
        /// `transitioned_at`: a time, in every payload of today's schema.
        transitioned_at: Option<Timestamp> = opt 1667,
        /// `type`: a text out of [`SubscriptionStatusDetailsPausedType`], in every payload of today's schema.
        type_: Option<SubscriptionStatusDetailsPausedType<'a>> = opt 1681,
    }

    /// `subscription` of [`SubscriptionStatusDetailsPaused`].
    SubscriptionStatusDetailsPausedSubscription = 906 {
        /// `type`: a text out of [`SubscriptionStatusDetailsPausedSubscriptionType`], in every payload of today's schema.
        type_: Option<SubscriptionStatusDetailsPausedSubscriptionType<'a>> = opt 1681,
    }

    /// `transfer_data` of [`Subscription`], `transfer_data` of [`SubscriptionScheduleDefaultSettings`], `transfer_data` of [`SubscriptionSchedulePhase`].
    SubscriptionTransferData = 907 {
        /// `amount_percent`: a number, or null.
        amount_percent: Option<f64> = opt 106,
        /// `destination`: the id of an object, or the object, in every payload of today's schema.
        destination: Option<Expandable<'a>> = opt 489,
    }

    /// `trial_settings` of [`Subscription`].
    SubscriptionTrialSettings = 908 {
        /// `end_behavior`: an object, [`SubscriptionTrialSettingsEndBehavior`], in every payload of today's schema.
        end_behavior: Option<SubscriptionTrialSettingsEndBehavior<'a>> = opt 555,
    }

    /// `end_behavior` of [`SubscriptionTrialSettings`].
    SubscriptionTrialSettingsEndBehavior = 909 {
        /// `billing_cycle_anchor`: a text out of [`BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor`], or null.
        billing_cycle_anchor: Option<BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor<'a>> = opt 211,
        /// `missing_payment_method`: a text out of [`MissingPaymentMethod`], in every payload of today's schema.
        missing_payment_method: Option<MissingPaymentMethod<'a>> = opt 929,
    }

    /// `tax_id`.
    TaxId = 910 {
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `tax_id`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `owner`: an object, [`TaxIdOwner`], or null.
        owner: Option<TaxIdOwner<'a>> = opt 1024,
        /// `type`: a text out of [`CheckoutSessionCustomerDetailsTaxIdType`], in every payload of today's schema.
        type_: Option<CheckoutSessionCustomerDetailsTaxIdType<'a>> = opt 1681,
        /// `value`: a text, in every payload of today's schema.
        value: Option<&'a str> = opt 1732,
        /// `verification`: an object, [`TaxIdVerification`], or null.
        verification: Option<TaxIdVerification<'a>> = opt 1737,
    }

    /// `owner` of [`TaxId`].
    TaxIdOwner = 912 {
        /// `account`: the id of an object, or the object, or absent.
        account: Option<Expandable<'a>> = opt 5,
        /// `application`: the id of an object, or the object, or absent.
        application: Option<Expandable<'a>> = opt 129,
        /// `customer`: the id of an object, or the object, or absent.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `type`: a text out of [`TaxIdOwnerType`], in every payload of today's schema.
        type_: Option<TaxIdOwnerType<'a>> = opt 1681,
    }

    /// `verification` of [`TaxId`].
    TaxIdVerification = 913 {
        /// `status`: a text out of [`TaxIdVerificationStatus`], in every payload of today's schema.
        status: Option<TaxIdVerificationStatus<'a>> = opt 1519,
        /// `verified_address`: a text, or null.
        verified_address: Option<&'a str> = opt 1741,
        /// `verified_name`: a text, or null.
        verified_name: Option<&'a str> = opt 1744,
    }

    /// `tax_rate`.
    TaxRate = 914 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt 33,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `display_name`: a text, in every payload of today's schema.
        display_name: Option<&'a str> = opt 519,
        /// `effective_percentage`: a number, or null.
        effective_percentage: Option<f64> = opt 544,
        /// `flat_amount`: an object, [`TaxRateFlatAmount`], or null.
        flat_amount: Option<TaxRateFlatAmount<'a>> = opt 650,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `inclusive`: a truth value, in every payload of today's schema.
        inclusive: Option<bool> = opt 752,
        /// `jurisdiction`: a text, or null.
        jurisdiction: Option<&'a str> = opt 820,
        /// `jurisdiction_level`: a text out of [`TaxRateJurisdictionLevel`], or null.
        jurisdiction_level: Option<TaxRateJurisdictionLevel<'a>> = opt 821,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `tax_rate`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `percentage`: a number, in every payload of today's schema.
        percentage: Option<f64> = opt 1134,
        /// `rate_type`: a text out of [`TaxRateRateType`], or null.
        rate_type: Option<TaxRateRateType<'a>> = opt 1236,
        /// `state`: a text, or null.
        state: Option<&'a str> = opt 1509,
        /// `tax_type`: a text out of [`TaxRateTaxType`], or null.
        tax_type: Option<TaxRateTaxType<'a>> = opt 1597,
    }

    /// `flat_amount` of [`TaxRate`].
    TaxRateFlatAmount = 916 {
        /// `amount`: an integer, in every payload of today's schema.
        amount: Option<i64> = opt 89,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
    }

    /// `tiers` of [`Plan`], `tiers` of [`Price`], `tiers` of [`PriceCurrencyOptions`].
    Tier = 971 {
        /// `flat_amount`: an integer, or null.
        flat_amount: Option<i64> = opt 650,
        /// `flat_amount_decimal`: a value of no known form, or null.
        flat_amount_decimal: Option<Value<'a>> = opt 651,
        /// `unit_amount`: an integer, or null.
        unit_amount: Option<i64> = opt 1689,
        /// `unit_amount_decimal`: a value of no known form, or null.
        unit_amount_decimal: Option<Value<'a>> = opt 1690,
        /// `up_to`: an integer, or null.
        up_to: Option<i64> = opt 1699,
    }

    /// `tos_acceptance` of [`AccountSettingsCardIssuing`], `tos_acceptance` of [`AccountSettingsTreasury`].
    TosAcceptance = 976 {
        /// `date`: an integer, or null.
        date: Option<i64> = opt 448,
        /// `ip`: a text, or null.
        ip: Option<&'a str> = opt 797,
        /// `user_agent`: a text, or absent.
        user_agent: Option<&'a str> = opt 1722,
    }

    /// `total_details` of [`CheckoutSession`], `total_details` of [`Quote`], `total_details` of [`QuoteComputedRecurring`] and others.
    TotalDetails = 977 {
        /// `amount_discount`: an integer, in every payload of today's schema.
        amount_discount: Option<i64> = opt 96,
        /// `amount_shipping`: an integer, or null.
        amount_shipping: Option<i64> = opt 114,
        /// `amount_tax`: an integer, in every payload of today's schema.
        amount_tax: Option<i64> = opt 116,
        /// `breakdown`: an object, [`TotalDetailsBreakdown`], or absent.
        breakdown: Option<TotalDetailsBreakdown<'a>> = opt 242,
    }

    /// `breakdown` of [`TotalDetails`].
    TotalDetailsBreakdown = 978 {
        /// `discounts`: a list, each an object, [`LineItemDiscount`], in every payload of today's schema.
        discounts: List<'a, LineItemDiscount<'a>> = all 514,
        /// `taxes`: a list, each an object, [`LineItemTax`], in every payload of today's schema.
        taxes: List<'a, LineItemTax<'a>> = all 1600,
    }

    /// `upi` of [`ChargePaymentMethodDetails`], `upi` of [`PaymentMethod`].
    Upi = 1021 {
        /// `vpa`: a text, or null.
        vpa: Option<&'a str> = opt 1755,
    }

    /// `document` of [`AccountCompanyVerification`], `document` of [`PersonVerification`].
    VerificationDocument = 1037 {
        /// `back`: the id of an object, or the object, or null.
        back: Option<Expandable<'a>> = opt 175,
        /// `details`: a text, or null.
        details: Option<&'a str> = opt 495,
        /// `details_code`: a text, or null.
        details_code: Option<&'a str> = opt 496,
        /// `front`: the id of an object, or the object, or null.
        front: Option<Expandable<'a>> = opt 674,
    }
}

webhook_payload::unions! {
    super::tables::CATALOG, 'a;

    /// One of several objects.
    CustomerSource = 0 {
        0 => Account(Account),
        1 => BankAccount(BankAccount),
        2 => Card(Card),
        3 => Source(Source),
    }

    /// One of several objects.
    ExternalAccount = 1 {
        0 => BankAccount(BankAccount),
        1 => Card(Card),
    }
}

webhook_payload::names! {
    'a;

    /// `minority_owned_business_designation` of [`AccountBusinessProfile`].
    AccountBusinessProfileMinorityOwnedBusinessDesignation {
        LgbtqiOwnedBusiness = "lgbtqi_owned_business",
        MinorityOwnedBusiness = "minority_owned_business",
        NoneOfTheseApply = "none_of_these_apply",
        PreferNotToAnswer = "prefer_not_to_answer",
        WomenOwnedBusiness = "women_owned_business",
    }

    /// `business_type` of [`Account`].
    AccountBusinessType {
        Company = "company",
        GovernmentEntity = "government_entity",
        Individual = "individual",
        NonProfit = "non_profit",
    }

    /// `acss_debit_payments` of [`AccountCapabilities`].
    AccountCapabilitiesAcssDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `affirm_payments` of [`AccountCapabilities`].
    AccountCapabilitiesAffirmPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `afterpay_clearpay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesAfterpayClearpayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `alma_payments` of [`AccountCapabilities`].
    AccountCapabilitiesAlmaPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `amazon_pay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesAmazonPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `app_distribution` of [`AccountCapabilities`].
    AccountCapabilitiesAppDistribution {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `au_becs_debit_payments` of [`AccountCapabilities`].
    AccountCapabilitiesAuBecsDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `bacs_debit_payments` of [`AccountCapabilities`].
    AccountCapabilitiesBacsDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `bancontact_payments` of [`AccountCapabilities`].
    AccountCapabilitiesBancontactPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `bank_transfer_payments` of [`AccountCapabilities`].
    AccountCapabilitiesBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `billie_payments` of [`AccountCapabilities`].
    AccountCapabilitiesBilliePayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `bizum_payments` of [`AccountCapabilities`].
    AccountCapabilitiesBizumPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `blik_payments` of [`AccountCapabilities`].
    AccountCapabilitiesBlikPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `blik_recurring_payments` of [`AccountCapabilities`].
    AccountCapabilitiesBlikRecurringPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `boleto_payments` of [`AccountCapabilities`].
    AccountCapabilitiesBoletoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `card_issuing` of [`AccountCapabilities`].
    AccountCapabilitiesCardIssuing {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `card_payments` of [`AccountCapabilities`].
    AccountCapabilitiesCardPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `cartes_bancaires_payments` of [`AccountCapabilities`].
    AccountCapabilitiesCartesBancairesPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `cashapp_payments` of [`AccountCapabilities`].
    AccountCapabilitiesCashappPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `crypto_payments` of [`AccountCapabilities`].
    AccountCapabilitiesCryptoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `eps_payments` of [`AccountCapabilities`].
    AccountCapabilitiesEpsPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `fpx_payments` of [`AccountCapabilities`].
    AccountCapabilitiesFpxPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `gb_bank_transfer_payments` of [`AccountCapabilities`].
    AccountCapabilitiesGbBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `giropay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesGiropayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `grabpay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesGrabpayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `ideal_payments` of [`AccountCapabilities`].
    AccountCapabilitiesIdealPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `india_international_payments` of [`AccountCapabilities`].
    AccountCapabilitiesIndiaInternationalPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `jcb_payments` of [`AccountCapabilities`].
    AccountCapabilitiesJcbPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `jp_bank_transfer_payments` of [`AccountCapabilities`].
    AccountCapabilitiesJpBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `kakao_pay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesKakaoPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `klarna_payments` of [`AccountCapabilities`].
    AccountCapabilitiesKlarnaPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `konbini_payments` of [`AccountCapabilities`].
    AccountCapabilitiesKonbiniPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `kr_card_payments` of [`AccountCapabilities`].
    AccountCapabilitiesKrCardPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `legacy_payments` of [`AccountCapabilities`].
    AccountCapabilitiesLegacyPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `link_payments` of [`AccountCapabilities`].
    AccountCapabilitiesLinkPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `mb_way_payments` of [`AccountCapabilities`].
    AccountCapabilitiesMbWayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `mobilepay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesMobilepayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `multibanco_payments` of [`AccountCapabilities`].
    AccountCapabilitiesMultibancoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `mx_bank_transfer_payments` of [`AccountCapabilities`].
    AccountCapabilitiesMxBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `naver_pay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesNaverPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `nz_bank_account_becs_debit_payments` of [`AccountCapabilities`].
    AccountCapabilitiesNzBankAccountBecsDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `oxxo_payments` of [`AccountCapabilities`].
    AccountCapabilitiesOxxoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `p24_payments` of [`AccountCapabilities`].
    AccountCapabilitiesP24Payments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `pay_by_bank_payments` of [`AccountCapabilities`].
    AccountCapabilitiesPayByBankPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `payco_payments` of [`AccountCapabilities`].
    AccountCapabilitiesPaycoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `paynow_payments` of [`AccountCapabilities`].
    AccountCapabilitiesPaynowPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `paypay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesPaypayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `payto_payments` of [`AccountCapabilities`].
    AccountCapabilitiesPaytoPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `pix_payments` of [`AccountCapabilities`].
    AccountCapabilitiesPixPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `promptpay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesPromptpayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `revolut_pay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesRevolutPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `samsung_pay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesSamsungPayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `satispay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesSatispayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `scalapay_payments` of [`AccountCapabilities`].
    AccountCapabilitiesScalapayPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `sepa_bank_transfer_payments` of [`AccountCapabilities`].
    AccountCapabilitiesSepaBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `sepa_debit_payments` of [`AccountCapabilities`].
    AccountCapabilitiesSepaDebitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `sequra_payments` of [`AccountCapabilities`].
    AccountCapabilitiesSequraPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `sofort_payments` of [`AccountCapabilities`].
    AccountCapabilitiesSofortPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `sunbit_payments` of [`AccountCapabilities`].
    AccountCapabilitiesSunbitPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `swish_payments` of [`AccountCapabilities`].
    AccountCapabilitiesSwishPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `tax_reporting_us_1099_k` of [`AccountCapabilities`].
    AccountCapabilitiesTaxReportingUs1099K {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `tax_reporting_us_1099_misc` of [`AccountCapabilities`].
    AccountCapabilitiesTaxReportingUs1099Misc {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `transfers` of [`AccountCapabilities`].
    AccountCapabilitiesTransfers {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `treasury` of [`AccountCapabilities`].
    AccountCapabilitiesTreasury {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `twint_payments` of [`AccountCapabilities`].
    AccountCapabilitiesTwintPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `upi_payments` of [`AccountCapabilities`].
    AccountCapabilitiesUpiPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `us_bank_account_ach_payments` of [`AccountCapabilities`].
    AccountCapabilitiesUsBankAccountAchPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `us_bank_transfer_payments` of [`AccountCapabilities`].
    AccountCapabilitiesUsBankTransferPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `wero_payments` of [`AccountCapabilities`].
    AccountCapabilitiesWeroPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `zip_payments` of [`AccountCapabilities`].
    AccountCapabilitiesZipPayments {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }

    /// `ownership_exemption_reason` of [`AccountCompany`].
    AccountCompanyOwnershipExemptionReason {
        QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
        QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
    }

    /// `structure` of [`AccountCompany`].
    AccountCompanyStructure {
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
    AccountControllerFeesPayer {
        Account = "account",
        Application = "application",
        ApplicationCustom = "application_custom",
        ApplicationExpress = "application_express",
    }

    /// `payments` of [`AccountControllerLosses`].
    AccountControllerLossesPayments {
        Application = "application",
        Stripe = "stripe",
    }

    /// `requirement_collection` of [`AccountController`].
    AccountControllerRequirementCollection {
        Application = "application",
        Stripe = "stripe",
    }

    /// `type` of [`AccountControllerStripeDashboard`].
    AccountControllerStripeDashboardType {
        Express = "express",
        Full = "full",
        None = "none",
    }

    /// `type` of [`AccountController`].
    AccountControllerType {
        Account = "account",
        Application = "application",
    }

    /// `disabled_reason` of [`AccountFutureRequirements`], `disabled_reason` of [`AccountRequirements`].
    AccountFutureRequirementsDisabledReason {
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
    AccountHolderType {
        Company = "company",
        Individual = "individual",
    }

    /// `hosted_payment_method_save` of [`AccountSettingsInvoices`].
    AccountSettingsInvoicesHostedPaymentMethodSave {
        Always = "always",
        Never = "never",
        Offer = "offer",
    }

    /// `goods_type` of [`AccountSettingsPaypayPayments`].
    AccountSettingsPaypayPaymentsGoodsType {
        DigitalContent = "digital_content",
        OtherKind = "other",
    }

    /// `type` of [`AccountSettingsPaypayPaymentsSite`].
    AccountSettingsPaypayPaymentsSiteType {
        Accessible = "accessible",
        InDevelopment = "in_development",
        Restricted = "restricted",
    }

    /// `type` of [`Account`].
    AccountType {
        Custom = "custom",
        Express = "express",
        None = "none",
        Standard = "standard",
    }

    /// `allow_redisplay` of [`Card`], `allow_redisplay` of [`PaymentMethod`], `allow_redisplay` of [`Source`].
    AllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }

    /// `allowed_payment_method_types` of [`PaymentIntent`], `allowed_payment_method_types` of [`SetupIntent`].
    AllowedPaymentMethodTypes {
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
    AmountIncludesIof {
        Always = "always",
        Never = "never",
    }

    /// `amount_type` of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`], `amount_type` of [`MandatePaymentMethodDetailsPayto`], `amount_type` of [`MandatePaymentMethodDetailsPix`].
    AmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }

    /// `allow_redirects` of [`AutomaticPaymentMethods`].
    AutomaticPaymentMethodsAllowRedirects {
        Always = "always",
        Never = "never",
    }

    /// `available_payout_methods` of [`BankAccount`], `available_payout_methods` of [`Card`].
    AvailablePayoutMethods {
        Instant = "instant",
        Standard = "standard",
    }

    /// `status` of [`BalanceSettingsPaymentsPayouts`], `status` of [`ChargePaymentMethodDetailsCardExtendedAuthorization`].
    BalanceSettingsPaymentsPayoutsStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }

    /// `balance_type` of [`BalanceTransaction`].
    BalanceTransactionBalanceType {
        Issuing = "issuing",
        Payments = "payments",
        RefundAndDisputePrefunding = "refund_and_dispute_prefunding",
        RiskReserved = "risk_reserved",
    }

    /// `type` of [`BalanceTransaction`].
    BalanceTransactionType {
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
    BankAccountType {
        Checking = "checking",
        Savings = "savings",
    }

    /// `bic` of [`ChargePaymentMethodDetailsIdeal`], `bic` of [`PaymentMethodIdeal`].
    Bic {
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
    BillingMeterStatus {
        Active = "active",
        Inactive = "inactive",
    }

    /// `proration_discounts` of [`BillingModeFlexible`].
    BillingModeFlexibleProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }

    /// `interval` of [`BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption`], `interval` of [`Plan`], `interval` of [`PriceRecurring`].
    BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOptionInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }

    /// `billing_cycle_anchor` of [`BillingPortalConfigurationFeaturesSubscriptionUpdate`], `billing_cycle_anchor` of [`SubscriptionTrialSettingsEndBehavior`].
    BillingPortalConfigurationFeaturesSubscriptionUpdateBillingCycleAnchor {
        Now = "now",
        Unchanged = "unchanged",
    }

    /// `billing_scheme` of [`Plan`], `billing_scheme` of [`Price`].
    BillingScheme {
        PerUnit = "per_unit",
        Tiered = "tiered",
    }

    /// `brand` of [`ChargePaymentMethodDetailsKrCard`], `brand` of [`PaymentMethodKrCard`].
    Brand {
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
    CardInstallmentsPlanInterval {
        Month = "month",
    }

    /// `type` of [`CardInstallmentsPlan`], `type` of [`PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan`].
    CardInstallmentsPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }

    /// `type` of [`CardPresentOffline`].
    CardPresentOfflineType {
        Deferred = "deferred",
    }

    /// `type` of [`CardPresentWallet`].
    CardPresentWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
        Unknown = "unknown",
    }

    /// `preferred_language` of [`ChargePaymentMethodDetailsBancontact`], `preferred_language` of [`PaymentSettingsPaymentMethodOptionsBancontact`], `preferred_language` of [`PaymentIntentPaymentMethodOptionsBancontact`].
    ChargePaymentMethodDetailsBancontactPreferredLanguage {
        De = "de",
        En = "en",
        Fr = "fr",
        Nl = "nl",
    }

    /// `type` of [`ChargePaymentMethodDetailsCardWallet`], `type` of [`PaymentMethodCardWallet`].
    ChargePaymentMethodDetailsCardWalletType {
        AmexExpressCheckout = "amex_express_checkout",
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        Link = "link",
        Masterpass = "masterpass",
        SamsungPay = "samsung_pay",
        VisaCheckout = "visa_checkout",
    }

    /// `bank` of [`ChargePaymentMethodDetailsEps`], `bank` of [`PaymentMethodEps`].
    ChargePaymentMethodDetailsEpsBank {
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
    ChargePaymentMethodDetailsFpxBank {
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
    ChargePaymentMethodDetailsIdealBank {
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
    ChargePaymentMethodDetailsP24Bank {
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
    ChargePaymentMethodDetailsSofortPreferredLanguage {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Nl = "nl",
        Pl = "pl",
    }

    /// `status` of [`Charge`], `status` of [`FinancialConnectionsAccountBalanceRefresh`], `status` of [`FinancialConnectionsAccountOwnershipRefresh`].
    ChargeStatus {
        Failed = "failed",
        Pending = "pending",
        Succeeded = "succeeded",
    }

    /// `type` of [`CheckoutSessionCustomerDetailsTaxId`], `type` of [`InvoiceCustomerTaxId`], `type` of [`TaxId`].
    CheckoutSessionCustomerDetailsTaxIdType {
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
    CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }

    /// `capture_method` of [`CheckoutSessionPaymentMethodOptionsAffirm`], `capture_method` of [`CheckoutSessionPaymentMethodOptionsAfterpayClearpay`], `capture_method` of [`CheckoutSessionPaymentMethodOptionsBillie`].
    CheckoutSessionPaymentMethodOptionsAffirmCaptureMethod {
        Manual = "manual",
    }

    /// `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsAffirm`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsAfterpayClearpay`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsAlipay`].
    CheckoutSessionPaymentMethodOptionsAffirmSetupFutureUsage {
        None = "none",
    }

    /// `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsBancontact`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsLink`], `setup_future_usage` of [`CheckoutSessionPaymentMethodOptionsPayto`].
    CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
    }

    /// `code` of [`InvoiceLastFinalizationError`], `code` of [`PaymentIntentLastPaymentError`], `code` of [`SetupIntentLastSetupError`].
    Code {
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
    Currency {
        Cad = "cad",
        Usd = "usd",
    }

    /// `funding_type` of [`PaymentSettingsPaymentMethodOptionsCustomerBalance`], `funding_type` of [`PaymentMethodOptionsCustomerBalance`].
    CustomerBalanceFundingType {
        BankTransfer = "bank_transfer",
    }

    /// `type` of [`CustomerCashBalanceTransactionFundedBankTransfer`], `type` of [`PaymentIntentNextActionDisplayBankTransferInstructions`], `type` of [`PaymentMethodOptionsCustomerBalanceBankTransfer`].
    CustomerCashBalanceTransactionFundedBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }

    /// `default_for` of [`MandatePaymentMethodDetailsAcssDebit`], `default_for` of [`PaymentMethodOptionsAcssDebitMandateOptions`].
    DefaultFor {
        Invoice = "invoice",
        Subscription = "subscription",
    }

    /// `type` of [`DiscountSource`], `type` of [`PromotionCodePromotion`].
    DiscountSourceType {
        Coupon = "coupon",
    }

    /// `excluded_payment_method_types` of [`PaymentIntent`], `excluded_payment_method_types` of [`SetupIntent`].
    ExcludedPaymentMethodTypes {
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
    FundingType {
        Card = "card",
    }

    /// `status` of [`InvoiceAutomaticTax`], `status` of [`QuoteAutomaticTax`].
    InvoiceAutomaticTaxStatus {
        Complete = "complete",
        Failed = "failed",
        RequiresLocationInputs = "requires_location_inputs",
    }

    /// `collection_method` of [`Invoice`], `collection_method` of [`Quote`], `collection_method` of [`Subscription`].
    InvoiceCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }

    /// `type` of [`InvoiceLastFinalizationError`], `type` of [`PaymentIntentLastPaymentError`], `type` of [`SetupIntentLastSetupError`].
    InvoiceLastFinalizationErrorType {
        ApiError = "api_error",
        CardError = "card_error",
        IdempotencyError = "idempotency_error",
        InvalidRequestError = "invalid_request_error",
    }

    /// `type` of [`Issuer`], `type` of [`AutomaticTaxLiability`].
    IssuerType {
        Account = "account",
        Itself = "self",
    }

    /// `taxability_reason` of [`LineItemTax`].
    LineItemTaxTaxabilityReason {
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
    MandatePaymentMethodDetailsAcssDebitPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }

    /// `type` of [`MandatePaymentMethodDetailsBlik`], `type` of [`PaymentMethodOptionsBlikMandateOptions`].
    MandatePaymentMethodDetailsBlikType {
        OffSession = "off_session",
    }

    /// `payment_schedule` of [`MandatePaymentMethodDetailsPayto`], `payment_schedule` of [`PaymentIntentPaymentMethodOptionsPaytoMandateOptions`], `payment_schedule` of [`PaymentMethodOptionsPaytoMandateOptions`].
    MandatePaymentMethodDetailsPaytoPaymentSchedule {
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
    MandatePaymentMethodDetailsPixPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }

    /// `collection_method` of [`MandatePaymentMethodDetailsUsBankAccount`], `collection_method` of [`PaymentMethodOptionsUsBankAccountMandateOptions`].
    MandatePaymentMethodDetailsUsBankAccountCollectionMethod {
        Paper = "paper",
    }

    /// `missing_payment_method` of [`PaymentLinkSubscriptionDataTrialSettingsEndBehavior`], `missing_payment_method` of [`SubscriptionTrialSettingsEndBehavior`].
    MissingPaymentMethod {
        Cancel = "cancel",
        CreateInvoice = "create_invoice",
        Pause = "pause",
    }

    /// `microdeposit_type` of [`NextActionVerifyWithMicrodeposits`].
    NextActionVerifyWithMicrodepositsMicrodepositType {
        Amounts = "amounts",
        DescriptorCode = "descriptor_code",
    }

    /// `code` of [`PaymentIntentAmountDetailsError`].
    PaymentIntentAmountDetailsErrorCode {
        AmountDetailsAmountMismatch = "amount_details_amount_mismatch",
        AmountDetailsTaxShippingDiscountGreaterThanAmount = "amount_details_tax_shipping_discount_greater_than_amount",
    }

    /// `category` of [`PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal`].
    PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory {
        DigitalGoods = "digital_goods",
        Donation = "donation",
        PhysicalGoods = "physical_goods",
    }

    /// `cancellation_reason` of [`PaymentIntent`].
    PaymentIntentCancellationReason {
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
    PaymentIntentCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }

    /// `confirmation_method` of [`PaymentIntent`].
    PaymentIntentConfirmationMethod {
        Automatic = "automatic",
        Manual = "manual",
    }

    /// `supported_networks` of [`PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress`].
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSupportedNetworks {
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
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressType {
        Aba = "aba",
        Iban = "iban",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }

    /// `interval` of [`PaymentIntentPaymentMethodOptionsCardMandateOptions`], `interval` of [`SetupIntentPaymentMethodOptionsCardMandateOptions`].
    PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval {
        Day = "day",
        Month = "month",
        Sporadic = "sporadic",
        Week = "week",
        Year = "year",
    }

    /// `network` of [`PaymentIntentPaymentMethodOptionsCard`], `network` of [`SetupIntentPaymentMethodOptionsCard`], `network` of [`SubscriptionPaymentSettingsPaymentMethodOptionsCard`].
    PaymentIntentPaymentMethodOptionsCardNetwork {
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
    PaymentIntentPaymentMethodOptionsCardPresentCaptureMethod {
        Manual = "manual",
        ManualPreferred = "manual_preferred",
    }

    /// `requested_priority` of [`PaymentIntentPaymentMethodOptionsCardPresentRouting`].
    PaymentIntentPaymentMethodOptionsCardPresentRoutingRequestedPriority {
        Domestic = "domestic",
        International = "international",
    }

    /// `transaction_purpose` of [`PaymentIntentPaymentMethodOptionsUsBankAccount`].
    PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose {
        Goods = "goods",
        OtherKind = "other",
        Services = "services",
        Unspecified = "unspecified",
    }

    /// `setup_future_usage` of [`PaymentIntent`], `setup_future_usage` of [`PaymentIntentPaymentMethodOptionsUpi`], `setup_future_usage` of [`PaymentLinkPaymentIntentData`].
    PaymentIntentSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }

    /// `status` of [`PaymentIntent`].
    PaymentIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresCapture = "requires_capture",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }

    /// `account_type` of [`PaymentMethodDetailsCardPresentReceipt`].
    PaymentMethodDetailsCardPresentReceiptAccountType {
        Checking = "checking",
        Credit = "credit",
        Prepaid = "prepaid",
        Unknown = "unknown",
    }

    /// `funding` of [`PaymentMethodNaverPay`].
    PaymentMethodNaverPayFunding {
        Card = "card",
        Points = "points",
    }

    /// `registration_type` of [`PaymentMethodOptionsBillieCompanyDetails`].
    PaymentMethodOptionsBillieCompanyDetailsRegistrationType {
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
    PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
        Be = "BE",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        Ie = "IE",
        Nl = "NL",
    }

    /// `requested_address_types` of [`PaymentMethodOptionsCustomerBalanceBankTransfer`].
    PaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressTypes {
        Aba = "aba",
        Iban = "iban",
        Sepa = "sepa",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }

    /// `account_subcategories` of [`PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters`].
    PaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories {
        Checking = "checking",
        Savings = "savings",
    }

    /// `client` of [`PaymentMethodOptionsWechatPay`].
    PaymentMethodOptionsWechatPayClient {
        Android = "android",
        Ios = "ios",
        Web = "web",
    }

    /// `type` of [`PaymentMethod`].
    PaymentMethodType {
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
    PaymentMethodTypes {
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
    PaymentMethodUsBankAccountNetworksSupported {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }

    /// `network_code` of [`PaymentMethodUsBankAccountStatusDetailsBlocked`].
    PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode {
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
    PaymentMethodUsBankAccountStatusDetailsBlockedReason {
        BankAccountClosed = "bank_account_closed",
        BankAccountFrozen = "bank_account_frozen",
        BankAccountInvalidDetails = "bank_account_invalid_details",
        BankAccountRestricted = "bank_account_restricted",
        BankAccountUnusable = "bank_account_unusable",
        DebitNotAuthorized = "debit_not_authorized",
        TokenizedAccountNumberDeactivated = "tokenized_account_number_deactivated",
    }

    /// `reconciliation_status` of [`Payout`].
    PayoutReconciliationStatus {
        Completed = "completed",
        InProgress = "in_progress",
        NotApplicable = "not_applicable",
    }

    /// `type` of [`Payout`].
    PayoutType {
        BankAccount = "bank_account",
        Card = "card",
    }

    /// `permissions` of [`FinancialConnectionsAccount`], `permissions` of [`PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections`], `permissions` of [`PaymentMethodOptionsUsBankAccountFinancialConnections`].
    Permissions {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }

    /// `political_exposure` of [`Person`].
    PersonPoliticalExposure {
        Existing = "existing",
        None = "none",
    }

    /// `ethnicity` of [`PersonUsCfpbDataEthnicityDetails`].
    PersonUsCfpbDataEthnicityDetailsEthnicity {
        Cuban = "cuban",
        HispanicOrLatino = "hispanic_or_latino",
        Mexican = "mexican",
        NotHispanicOrLatino = "not_hispanic_or_latino",
        OtherHispanicOrLatino = "other_hispanic_or_latino",
        PreferNotToAnswer = "prefer_not_to_answer",
        PuertoRican = "puerto_rican",
    }

    /// `race` of [`PersonUsCfpbDataRaceDetails`].
    PersonUsCfpbDataRaceDetailsRace {
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
    Prefetch {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }

    /// `tax_behavior` of [`Price`], `tax_behavior` of [`PriceCurrencyOptions`].
    PriceTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }

    /// `type` of [`Price`].
    PriceType {
        OneTime = "one_time",
        Recurring = "recurring",
    }

    /// `provider` of [`CustomerTax`], `provider` of [`TaxSettingsDefaults`].
    Provider {
        Anrok = "anrok",
        Avalara = "avalara",
        Sphere = "sphere",
        Stripe = "stripe",
    }

    /// `purpose` of [`PaymentSettingsPaymentMethodOptionsPaytoMandateOptions`], `purpose` of [`MandatePaymentMethodDetailsPayto`], `purpose` of [`PaymentIntentPaymentMethodOptionsPaytoMandateOptions`].
    Purpose {
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
    QuoteSubscriptionDataBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }

    /// `read_method` of [`PaymentMethodDetailsCardPresent`], `read_method` of [`ChargePaymentMethodDetailsInteracPresent`], `read_method` of [`PaymentMethodCardPresent`].
    ReadMethod {
        ContactEmv = "contact_emv",
        ContactlessEmv = "contactless_emv",
        ContactlessMagstripeMode = "contactless_magstripe_mode",
        MagneticStripeFallback = "magnetic_stripe_fallback",
        MagneticStripeTrack2 = "magnetic_stripe_track2",
    }

    /// `regulated_status` of [`Card`], `regulated_status` of [`ChargePaymentMethodDetailsCard`], `regulated_status` of [`PaymentMethodCard`].
    RegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }

    /// `request_extended_authorization` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_extended_authorization` of [`PaymentIntentPaymentMethodOptionsCard`].
    RequestExtendedAuthorization {
        IfAvailable = "if_available",
        Never = "never",
    }

    /// `request_incremental_authorization` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_incremental_authorization` of [`PaymentIntentPaymentMethodOptionsCard`].
    RequestIncrementalAuthorization {
        IfAvailable = "if_available",
        Never = "never",
    }

    /// `request_multicapture` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_multicapture` of [`PaymentIntentPaymentMethodOptionsCard`].
    RequestMulticapture {
        IfAvailable = "if_available",
        Never = "never",
    }

    /// `request_overcapture` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_overcapture` of [`PaymentIntentPaymentMethodOptionsCard`].
    RequestOvercapture {
        IfAvailable = "if_available",
        Never = "never",
    }

    /// `request_three_d_secure` of [`CheckoutSessionPaymentMethodOptionsCard`], `request_three_d_secure` of [`InvoicePaymentSettingsPaymentMethodOptionsCard`], `request_three_d_secure` of [`PaymentIntentPaymentMethodOptionsCard`].
    RequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }

    /// `code` of [`RequirementError`].
    RequirementErrorCode {
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
    Round {
        Down = "down",
        Up = "up",
    }

    /// `setup_credential_usage` of [`ChargePaymentMethodDetailsCard`], `setup_credential_usage` of [`PaymentIntentPaymentMethodOptionsCard`], `setup_credential_usage` of [`SetupIntentPaymentMethodOptionsCard`].
    SetupCredentialUsage {
        Installment = "installment",
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }

    /// `cancellation_reason` of [`SetupIntent`].
    SetupIntentCancellationReason {
        Abandoned = "abandoned",
        Duplicate = "duplicate",
        RequestedByCustomer = "requested_by_customer",
    }

    /// `flow_directions` of [`SetupIntent`].
    SetupIntentFlowDirections {
        Inbound = "inbound",
        Outbound = "outbound",
    }

    /// `status` of [`SetupIntent`].
    SetupIntentStatus {
        Canceled = "canceled",
        Processing = "processing",
        RequiresAction = "requires_action",
        RequiresConfirmation = "requires_confirmation",
        RequiresPaymentMethod = "requires_payment_method",
        Succeeded = "succeeded",
    }

    /// `type` of [`Source`].
    SourceType {
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
    StoredCredentialUsage {
        Installment = "installment",
        Recurring = "recurring",
        Unscheduled = "unscheduled",
    }

    /// `disabled_reason` of [`SubscriptionAutomaticTax`].
    SubscriptionAutomaticTaxDisabledReason {
        RequiresLocationInputs = "requires_location_inputs",
    }

    /// `type` of [`SubscriptionBillingScheduleAppliesTo`].
    SubscriptionBillingScheduleAppliesToType {
        Price = "price",
    }

    /// `type` of [`SubscriptionBillingScheduleBillUntil`].
    SubscriptionBillingScheduleBillUntilType {
        Duration = "duration",
        Timestamp = "timestamp",
    }

    /// `feedback` of [`SubscriptionCancellationDetails`].
    SubscriptionCancellationDetailsFeedback {
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
    SubscriptionCancellationDetailsReason {
        CanceledByRetentionPolicy = "canceled_by_retention_policy",
        CancellationRequested = "cancellation_requested",
        PaymentDisputed = "payment_disputed",
        PaymentFailed = "payment_failed",
    }

    /// `behavior` of [`SubscriptionPauseCollection`].
    SubscriptionPauseCollectionBehavior {
        KeepAsDraft = "keep_as_draft",
        MarkUncollectible = "mark_uncollectible",
        Void = "void",
    }

    /// `save_default_payment_method` of [`SubscriptionPaymentSettings`].
    SubscriptionPaymentSettingsSaveDefaultPaymentMethod {
        Off = "off",
        OnSubscription = "on_subscription",
    }

    /// `status` of [`Subscription`].
    SubscriptionStatus {
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
    SubscriptionStatusDetailsPausedSubscriptionType {
        FinalPaymentFailure = "final_payment_failure",
        FirstPaymentFailure = "first_payment_failure",
        PauseRequested = "pause_requested",
        System = "system",
        TrialEndWithoutPaymentMethod = "trial_end_without_payment_method",
    }

    /// `type` of [`SubscriptionStatusDetailsPaused`], `type` of [`SubscriptionSchedulePauseSchedulePauseSettings`].
    SubscriptionStatusDetailsPausedType {
        Subscription = "subscription",
    }

    /// `supported_types` of [`PaymentIntentPaymentMethodOptionsCardMandateOptions`], `supported_types` of [`SetupIntentPaymentMethodOptionsCardMandateOptions`].
    SupportedTypes {
        India = "india",
    }

    /// `tax_exempt` of [`CheckoutSessionCustomerDetails`], `tax_exempt` of [`Customer`].
    TaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }

    /// `type` of [`TaxIdOwner`].
    TaxIdOwnerType {
        Account = "account",
        Application = "application",
        Customer = "customer",
        Itself = "self",
    }

    /// `status` of [`TaxIdVerification`].
    TaxIdVerificationStatus {
        Pending = "pending",
        Unavailable = "unavailable",
        Unverified = "unverified",
        Verified = "verified",
    }

    /// `jurisdiction_level` of [`TaxRate`].
    TaxRateJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        Multiple = "multiple",
        State = "state",
    }

    /// `rate_type` of [`TaxRate`].
    TaxRateRateType {
        FlatAmount = "flat_amount",
        Percentage = "percentage",
    }

    /// `tax_type` of [`TaxRate`].
    TaxRateTaxType {
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
    TiersMode {
        Graduated = "graduated",
        Volume = "volume",
    }

    /// `network` of [`TopupPaymentMethodOptionsUsBankAccount`], `network` of [`TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount`].
    TopupPaymentMethodOptionsUsBankAccountNetwork {
        Ach = "ach",
    }

    /// `transaction_type` of [`PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions`], `transaction_type` of [`MandatePaymentMethodDetailsAcssDebit`], `transaction_type` of [`PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions`].
    TransactionType {
        Business = "business",
        Personal = "personal",
    }

    /// `usage_type` of [`Plan`], `usage_type` of [`PriceRecurring`].
    UsageType {
        Licensed = "licensed",
        Metered = "metered",
    }

    /// `verification_method` of [`CheckoutSessionPaymentMethodOptionsAcssDebit`], `verification_method` of [`PaymentSettingsPaymentMethodOptionsAcssDebit`], `verification_method` of [`PaymentSettingsPaymentMethodOptionsUsBankAccount`].
    VerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }

    /// `weekly_payout_days` of [`AccountSettingsPayoutsSchedule`], `weekly_payout_days` of [`BalanceSettingsPaymentsPayoutsSchedule`].
    WeeklyPayoutDays {
        Friday = "friday",
        Monday = "monday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}
