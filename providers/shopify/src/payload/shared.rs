//! What several of the other files have.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `customer`.
    Customer = 6 {
        /// `accepts_marketing`: a truth value, or absent, or null.
        accepts_marketing: Option<bool> = opt_flag 1,
        /// `addresses`: a list, each an object, [`CustomerAddress`], or absent, or null.
        addresses: List<'a, CustomerAddress<'a>> = all 6,
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `currency`: a text, or absent, or null.
        currency: Option<&'a str> = opt_text 67,
        /// `default_address`: an object, [`CustomerAddress`], or absent, or null.
        default_address: Option<CustomerAddress<'a>> = opt 91,
        /// `email`: a text, or absent, or null.
        email: Option<&'a str> = opt_text 107,
        /// `email_marketing_consent`: an object, [`EmailMarketingConsent`], or absent, or null.
        email_marketing_consent: Option<EmailMarketingConsent<'a>> = opt 108,
        /// `first_name`: a text, or absent, or null.
        first_name: Option<&'a str> = opt_text 117,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 136,
        /// `last_name`: a text, or absent, or null.
        last_name: Option<&'a str> = opt_text 152,
        /// `last_order_id`: an integer, or absent, or null.
        last_order_id: Option<i64> = opt_integer 153,
        /// `last_order_name`: a text, or absent, or null.
        last_order_name: Option<&'a str> = opt_text 154,
        /// `marketing_opt_in_level`: a text, or absent, or null.
        marketing_opt_in_level: Option<&'a str> = opt_text 164,
        /// `metafield`: an object, [`ObjectMetafield`], or absent, or null.
        metafield: Option<ObjectMetafield<'a>> = opt 170,
        /// `multipass_identifier`: a text, or absent, or null.
        multipass_identifier: Option<&'a str> = opt_text 178,
        /// `note`: a text, or absent, or null.
        note: Option<&'a str> = opt_text 183,
        /// `orders_count`: an integer, or absent, or null.
        orders_count: Option<i64> = opt_integer 198,
        /// `password`: a text, or absent, or null.
        password: Option<&'a str> = opt_text 208,
        /// `password_confirmation`: a text, or absent, or null.
        password_confirmation: Option<&'a str> = opt_text 209,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt_text 215,
        /// `sms_marketing_consent`: an object, [`SmsMarketingConsent`], or absent, or null.
        sms_marketing_consent: Option<SmsMarketingConsent<'a>> = opt 274,
        /// `state`: a text out of [`CustomerState`], or absent, or null.
        state: Option<CustomerState<'a>> = opt 281,
        /// `tags`: a text, or absent, or null.
        tags: Option<&'a str> = opt_text 287,
        /// `tax_exempt`: a truth value, or absent, or null.
        tax_exempt: Option<bool> = opt_flag 293,
        /// `tax_exemptions`: a list, each a text, or absent, or null.
        tax_exemptions: List<'a, &'a str> = all 294,
        /// `total_spent`: a text, or absent, or null.
        total_spent: Option<&'a str> = opt_text 320,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
        /// `verified_email`: a truth value, or absent, or null.
        verified_email: Option<bool> = opt_flag 348,
    }

    /// `addresses` of [`Customer`], `default_address` of [`Customer`], `billing_address` of [`DraftOrder`] and others.
    CustomerAddress = 7 {
        /// `address1`: a text, or absent, or null.
        address1: Option<&'a str> = opt_text 4,
        /// `address2`: a text, or absent, or null.
        address2: Option<&'a str> = opt_text 5,
        /// `city`: a text, or absent, or null.
        city: Option<&'a str> = opt_text 42,
        /// `company`: a text, or absent, or null.
        company: Option<&'a str> = opt_text 46,
        /// `country`: a text, or absent, or null.
        country: Option<&'a str> = opt_text 57,
        /// `country_code`: a text, or absent, or null.
        country_code: Option<&'a str> = opt_text 58,
        /// `country_name`: a text, or absent, or null.
        country_name: Option<&'a str> = opt_text 61,
        /// `customer_id`: an integer, or absent, or null.
        customer_id: Option<i64> = opt_integer 86,
        /// `default`: a truth value, or absent, or null.
        default: Option<bool> = opt_flag 90,
        /// `first_name`: a text, or absent, or null.
        first_name: Option<&'a str> = opt_text 117,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `last_name`: a text, or absent, or null.
        last_name: Option<&'a str> = opt_text 152,
        /// `latitude`: a number, or absent, or null.
        latitude: Option<f64> = opt 155,
        /// `longitude`: a number, or absent, or null.
        longitude: Option<f64> = opt 162,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `phone`: a text, or absent, or null.
        phone: Option<&'a str> = opt_text 215,
        /// `province`: a text, or absent, or null.
        province: Option<&'a str> = opt_text 238,
        /// `province_code`: a text, or absent, or null.
        province_code: Option<&'a str> = opt_text 239,
        /// `zip`: a text, or absent, or null.
        zip: Option<&'a str> = opt_text 353,
    }

    /// `email_marketing_consent` of [`Customer`], `email_marketing_consent` of [`OrderCustomer`].
    EmailMarketingConsent = 16 {
        /// `consent_updated_at`: a time, or absent, or null.
        consent_updated_at: Option<Timestamp> = opt_time 53,
        /// `opt_in_level`: a text, or absent, or null.
        opt_in_level: Option<&'a str> = opt_text 188,
        /// `state`: a text, or absent, or null.
        state: Option<&'a str> = opt_text 281,
    }

    /// `presentment_money` of [`MoneySet`], `shop_money` of [`MoneySet`], `compare_at_price` of [`ProductVariantPresentmentPriceSet`] and others.
    Money = 23 {
        /// `amount`: a text, a number or a truth value, or absent, or null.
        amount: Option<Scalar<'a>> = opt 12,
        /// `currency_code`: a text, or absent, or null.
        currency_code: Option<&'a str> = opt_text 68,
    }

    /// `metafield` of [`Customer`].
    ObjectMetafield = 25 {
        /// `description`: a text, or absent, or null.
        description: Option<&'a str> = opt_text 92,
        /// `key`: a text, or absent, or null.
        key: Option<&'a str> = opt_text 148,
        /// `namespace`: a text, or absent, or null.
        namespace: Option<&'a str> = opt_text 181,
        /// `value`: a text, a number or a truth value, or absent, or null.
        value: Option<Scalar<'a>> = opt 338,
        /// `value_type`: a text out of [`ObjectMetafieldValueType`], or absent, or null.
        value_type: Option<ObjectMetafieldValueType<'a>> = opt 339,
    }

    /// `sms_marketing_consent` of [`Customer`].
    SmsMarketingConsent = 54 {
        /// `consent_collected_from`: a text, or absent, or null.
        consent_collected_from: Option<&'a str> = opt_text 52,
        /// `consent_updated_at`: a time, or absent, or null.
        consent_updated_at: Option<Timestamp> = opt_time 53,
        /// `opt_in_level`: a text, or absent, or null.
        opt_in_level: Option<&'a str> = opt_text 188,
        /// `state`: a text, or absent, or null.
        state: Option<&'a str> = opt_text 281,
    }
}

webhook_payload::names! {
    'a;

    /// `state` of [`Customer`], `state` of [`OrderCustomer`].
    CustomerState {
        Declined = "declined",
        Disabled = "disabled",
        Enabled = "enabled",
        Invited = "invited",
    }

    /// `value_type` of [`ObjectMetafield`].
    ObjectMetafieldValueType {
        Integer = "integer",
        String = "string",
    }
}
