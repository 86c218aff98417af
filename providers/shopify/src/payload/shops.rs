//! `shop`, `app_subscription`, `app_purchase`, `app_scopes`, `privacy`, `deleted`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `app_purchase_one_time` of [`AppPurchaseUpdate`].
    AppPurchase = 0 {
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `admin_graphql_api_shop_id`: a text, or absent, or null.
        admin_graphql_api_shop_id: Option<&'a str> = opt_text 9,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `status`: a text, or absent, or null.
        status: Option<&'a str> = opt_text 282,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
    }

    /// The data of `app_purchase`.
    AppPurchaseUpdate = 1 {
        /// `app_purchase_one_time`: an object, [`AppPurchase`], in every payload of today's schema.
        app_purchase_one_time: Option<AppPurchase<'a>> = opt 16,
    }

    /// `app_subscription` of [`AppSubscriptionUpdate`].
    AppSubscription = 2 {
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `admin_graphql_api_shop_id`: a text, or absent, or null.
        admin_graphql_api_shop_id: Option<&'a str> = opt_text 9,
        /// `capped_amount`: a text, or absent, or null.
        capped_amount: Option<&'a str> = opt_text 34,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `currency`: a text, or absent, or null.
        currency: Option<&'a str> = opt_text 67,
        /// `interval`: a text, or absent, or null.
        interval: Option<&'a str> = opt_text 140,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `plan_handle`: a text, or absent, or null.
        plan_handle: Option<&'a str> = opt_text 217,
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `status`: a text, or absent, or null.
        status: Option<&'a str> = opt_text 282,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
    }

    /// The data of `app_subscription`.
    AppSubscriptionUpdate = 3 {
        /// `app_subscription`: an object, [`AppSubscription`], in every payload of today's schema.
        app_subscription: Option<AppSubscription<'a>> = opt 17,
    }

    /// `data_request` of [`PrivacyRequest`].
    DataRequest = 8 {
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
    }

    /// The data of `deleted`.
    Deleted = 9 {
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
    }

    /// `customer` of [`PrivacyRequest`].
    PrivacyCustomer = 43 {
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 107,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt_text 215,
    }

    /// The data of `privacy`.
    PrivacyRequest = 44 {
        /// `customer`: an object, [`PrivacyCustomer`], or absent, or null.
        customer: Option<PrivacyCustomer<'a>> = opt 84,
        /// `data_request`: an object, [`DataRequest`], or absent, or null.
        data_request: Option<DataRequest<'a>> = opt 89,
        /// `orders_requested`: a list, each an integer, or absent, or null.
        orders_requested: List<'a, i64> = all 199,
        /// `orders_to_redact`: a list, each an integer, or absent, or null.
        orders_to_redact: List<'a, i64> = all 200,
        /// `shop_domain`: a text, always there.
        shop_domain: &'a str = must_text 269,
        /// `shop_id`: an integer, or absent, or null.
        shop_id: Option<i64> = opt_integer 270,
    }

    /// The data of `app_scopes`.
    ScopesUpdate = 52 {
        /// `current`: a list, each a text, or absent, or null.
        current: List<'a, &'a str> = all 70,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `previous`: a list, each a text, or absent, or null.
        previous: List<'a, &'a str> = all 227,
        /// `shop_id`: a text, or absent, or null.
        shop_id: Option<&'a str> = opt_text 270,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
    }

    /// The data of `shop`.
    Shop = 53 {
        /// `address1`: a text, or absent, or null.
        address1: Option<&'a str> = opt_text 4,
        /// `address2`: a text, or absent, or null.
        address2: Option<&'a str> = opt_text 5,
        /// `auto_configure_tax_inclusivity`: a truth value, or absent, or null.
        auto_configure_tax_inclusivity: Option<bool> = opt_flag 22,
        /// `checkout_api_supported`: a truth value, or absent, or null.
        checkout_api_supported: Option<bool> = opt_flag 39,
        /// `city`: a text, or absent, or null.
        city: Option<&'a str> = opt_text 42,
        /// `cookie_consent_level`: a text, or absent, or null.
        cookie_consent_level: Option<&'a str> = opt_text 55,
        /// `country`: a text, or absent, or null.
        country: Option<&'a str> = opt_text 57,
        /// `country_code`: a text, or absent, or null.
        country_code: Option<&'a str> = opt_text 58,
        /// `country_name`: a text, or absent, or null.
        country_name: Option<&'a str> = opt_text 61,
        /// `county_taxes`: a truth value, or absent, or null.
        county_taxes: Option<bool> = opt_flag 62,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `currency`: a text, or absent, or null.
        currency: Option<&'a str> = opt_text 67,
        /// `customer_email`: a text, or absent, or null.
        customer_email: Option<&'a str> = opt_text 85,
        /// `domain`: a text, or absent, or null.
        domain: Option<&'a str> = opt_text 102,
        /// `eligible_for_card_reader_giveaway`: a truth value, or absent, or null.
        eligible_for_card_reader_giveaway: Option<bool> = opt_flag 105,
        /// `eligible_for_payments`: a truth value, or absent, or null.
        eligible_for_payments: Option<bool> = opt_flag 106,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 107,
        /// `enabled_presentment_currencies`: a list, each a text, or absent, or null.
        enabled_presentment_currencies: List<'a, &'a str> = all 109,
        /// `finances`: a truth value, or absent, or null.
        finances: Option<bool> = opt_flag 115,
        /// `force_ssl`: a truth value, or absent, or null.
        force_ssl: Option<bool> = opt_flag 118,
        /// `google_apps_domain`: a text, or absent, or null.
        google_apps_domain: Option<&'a str> = opt_text 125,
        /// `google_apps_login_enabled`: a truth value, or absent, or null.
        google_apps_login_enabled: Option<bool> = opt_flag 126,
        /// `has_discounts`: a truth value, or absent, or null.
        has_discounts: Option<bool> = opt_flag 130,
        /// `has_gift_cards`: a truth value, or absent, or null.
        has_gift_cards: Option<bool> = opt_flag 131,
        /// `has_storefront`: a truth value, or absent, or null.
        has_storefront: Option<bool> = opt_flag 132,
        /// `iana_timezone`: a text, or absent, or null.
        iana_timezone: Option<&'a str> = opt_text 135,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 136,
        /// `latitude`: a number, or absent, or null.
        latitude: Option<f64> = opt 155,
        /// `longitude`: a number, or absent, or null.
        longitude: Option<f64> = opt 162,
        /// `marketing_sms_consent_enabled_at_checkout`: a truth value, or absent, or null.
        marketing_sms_consent_enabled_at_checkout: Option<bool> = opt_flag 165,
        /// `money_format`: a text, or absent, or null.
        money_format: Option<&'a str> = opt_text 173,
        /// `money_in_emails_format`: a text, or absent, or null.
        money_in_emails_format: Option<&'a str> = opt_text 174,
        /// `money_with_currency_format`: a text, or absent, or null.
        money_with_currency_format: Option<&'a str> = opt_text 175,
        /// `money_with_currency_in_emails_format`: a text, or absent, or null.
        money_with_currency_in_emails_format: Option<&'a str> = opt_text 176,
        /// `multi_location_enabled`: a truth value, or absent, or null.
        multi_location_enabled: Option<bool> = opt_flag 177,
        /// `myshopify_domain`: a text, or absent, or null.
        myshopify_domain: Option<&'a str> = opt_text 179,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `password_enabled`: a truth value, or absent, or null.
        password_enabled: Option<bool> = opt_flag 210,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt_text 215,
        /// `plan_display_name`: a text, or absent, or null.
        plan_display_name: Option<&'a str> = opt_text 216,
        /// `plan_name`: a text, or absent, or null.
        plan_name: Option<&'a str> = opt_text 218,
        /// `pre_launch_enabled`: a truth value, or absent, or null.
        pre_launch_enabled: Option<bool> = opt_flag 221,
        /// `primary_locale`: a text, or absent, or null.
        primary_locale: Option<&'a str> = opt_text 230,
        /// `primary_location_id`: an integer, or absent, or null.
        primary_location_id: Option<i64> = opt_integer 231,
        /// `province`: a text, or absent, or null.
        province: Option<&'a str> = opt_text 238,
        /// `province_code`: a text, or absent, or null.
        province_code: Option<&'a str> = opt_text 239,
        /// `requires_extra_payments_agreement`: a truth value, or absent, or null.
        requires_extra_payments_agreement: Option<bool> = opt_flag 255,
        /// `setup_required`: a truth value, or absent, or null.
        setup_required: Option<bool> = opt_flag 264,
        /// `shop_owner`: a text, or absent, or null.
        shop_owner: Option<&'a str> = opt_text 272,
        /// `source`: a text, or absent, or null.
        source: Option<&'a str> = opt_text 275,
        /// `tax_shipping`: a truth value, or absent, or null.
        tax_shipping: Option<bool> = opt_flag 296,
        /// `taxes_included`: a truth value, or absent, or null.
        taxes_included: Option<bool> = opt_flag 298,
        /// `timezone`: a text, or absent, or null.
        timezone: Option<&'a str> = opt_text 302,
        /// `transactional_sms_disabled`: a truth value, or absent, or null.
        transactional_sms_disabled: Option<bool> = opt_flag 332,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
        /// `weight_unit`: a text, or absent, or null.
        weight_unit: Option<&'a str> = opt_text 350,
        /// `zip`: a text, or absent, or null.
        zip: Option<&'a str> = opt_text 353,
    }
}
