//! `product`, `inventory_item`, `inventory_level`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// The data of `inventory_item`.
    InventoryItem = 19 {
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `cost`: a text, or absent, or null.
        cost: Option<&'a str> = opt_text 56,
        /// `country_code_of_origin`: a text, or absent, or null.
        country_code_of_origin: Option<&'a str> = opt_text 59,
        /// `country_harmonized_system_codes`: a list, each an object, [`InventoryItemCountryHarmonizedSystemCode`], or absent, or null.
        country_harmonized_system_codes: List<'a, InventoryItemCountryHarmonizedSystemCode<'a>> = all 60,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `harmonized_system_code`: a text, or absent, or null.
        harmonized_system_code: Option<&'a str> = opt_text 129,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `province_code_of_origin`: a text, or absent, or null.
        province_code_of_origin: Option<&'a str> = opt_text 240,
        /// `requires_shipping`: a truth value, or absent, or null.
        requires_shipping: Option<bool> = opt_flag 256,
        /// `sku`: a text, or absent, or null.
        sku: Option<&'a str> = opt_text 273,
        /// `tracked`: a truth value, or absent, or null.
        tracked: Option<bool> = opt_flag 326,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
        /// `weight_unit`: a text, or absent, or null.
        weight_unit: Option<&'a str> = opt_text 350,
        /// `weight_value`: a number, or absent, or null.
        weight_value: Option<f64> = opt 351,
    }

    /// `country_harmonized_system_codes` of [`InventoryItem`].
    InventoryItemCountryHarmonizedSystemCode = 20 {
        /// `country_code`: a text, or absent, or null.
        country_code: Option<&'a str> = opt_text 58,
        /// `harmonized_system_code`: a text, or absent, or null.
        harmonized_system_code: Option<&'a str> = opt_text 129,
    }

    /// The data of `inventory_level`.
    InventoryLevel = 21 {
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `available`: an integer, or absent, or null.
        available: Option<i64> = opt_integer 23,
        /// `inventory_item_id`: an integer, or absent, or null.
        inventory_item_id: Option<i64> = opt_integer 141,
        /// `location_id`: an integer, or absent, or null.
        location_id: Option<i64> = opt_integer 161,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
    }

    /// The data of `product`.
    Product = 45 {
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `body_html`: a text, or absent, or null.
        body_html: Option<&'a str> = opt_text 27,
        /// `category`: a value of no known form, or absent, or null.
        category: Option<Value<'a>> = opt 37,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `handle`: a text, or absent, or null.
        handle: Option<&'a str> = opt_text 128,
        /// `has_variants_that_requires_components`: a truth value, or absent, or null.
        has_variants_that_requires_components: Option<bool> = opt_flag 133,
        /// `id`: an integer, in every payload of today's schema.
        id: Option<i64> = opt_integer 136,
        /// `image`: an object, [`ProductImage`], or absent, or null.
        image: Option<ProductImage<'a>> = opt 137,
        /// `images`: a list, each an object, [`ProductImage`], or absent, or null.
        images: List<'a, ProductImage<'a>> = all 139,
        /// `media`: a list, each a value of no known form, or absent, or null.
        media: List<'a, Value<'a>> = all 166,
        /// `metafields_global_description_tag`: a text, or absent, or null.
        metafields_global_description_tag: Option<&'a str> = opt_text 171,
        /// `metafields_global_title_tag`: a text, or absent, or null.
        metafields_global_title_tag: Option<&'a str> = opt_text 172,
        /// `options`: a list, each an object, [`ProductOption`], or absent, or null.
        options: List<'a, ProductOption<'a>> = all 193,
        /// `product_type`: a text, or absent, or null.
        product_type: Option<&'a str> = opt_text 236,
        /// `published_at`: a time, or absent, or null.
        published_at: Option<Timestamp> = opt_time 241,
        /// `published_scope`: a text, or absent, or null.
        published_scope: Option<&'a str> = opt_text 242,
        /// `status`: a text, or absent, or null.
        status: Option<&'a str> = opt_text 282,
        /// `tags`: a text, or absent, or null.
        tags: Option<&'a str> = opt_text 287,
        /// `template_suffix`: a text, or absent, or null.
        template_suffix: Option<&'a str> = opt_text 299,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
        /// `variant_gids`: a list, each an object, [`VariantGid`], or absent, or null.
        variant_gids: List<'a, VariantGid<'a>> = all 341,
        /// `variant_ids`: a list, each a value of no known form, or absent, or null.
        variant_ids: List<'a, Value<'a>> = all 343,
        /// `variants`: a list, each an object, [`ProductVariant`], or absent, or null.
        variants: List<'a, ProductVariant<'a>> = all 346,
        /// `vendor`: a text, or absent, or null.
        vendor: Option<&'a str> = opt_text 347,
    }

    /// `image` of [`Product`], `images` of [`Product`].
    ProductImage = 46 {
        /// `alt`: a text, or absent, or null.
        alt: Option<&'a str> = opt_text 11,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `height`: a number, or absent, or null.
        height: Option<f64> = opt 134,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `position`: an integer, or absent, or null.
        position: Option<i64> = opt_integer 220,
        /// `product_id`: an integer, or absent, or null.
        product_id: Option<i64> = opt_integer 235,
        /// `src`: a text, or absent, or null.
        src: Option<&'a str> = opt_text 279,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
        /// `variant_ids`: a list, each an integer, or absent, or null.
        variant_ids: List<'a, i64> = all 343,
        /// `width`: a number, or absent, or null.
        width: Option<f64> = opt 352,
    }

    /// `options` of [`Product`].
    ProductOption = 47 {
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `name`: a text, or absent, or null.
        name: Option<&'a str> = opt_text 180,
        /// `position`: an integer, or absent, or null.
        position: Option<i64> = opt_integer 220,
        /// `product_id`: an integer, or absent, or null.
        product_id: Option<i64> = opt_integer 235,
        /// `values`: a list, each a text, or absent, or null.
        values: List<'a, &'a str> = all 340,
    }

    /// `variants` of [`Product`].
    ProductVariant = 48 {
        /// `barcode`: a text, or absent, or null.
        barcode: Option<&'a str> = opt_text 25,
        /// `compare_at_price`: a text, or absent, or null.
        compare_at_price: Option<&'a str> = opt_text 48,
        /// `created_at`: a time, or absent, or null.
        created_at: Option<Timestamp> = opt_time 63,
        /// `fulfillment_service`: a text, or absent, or null.
        fulfillment_service: Option<&'a str> = opt_text 120,
        /// `grams`: an integer, or absent, or null.
        grams: Option<i64> = opt_integer 127,
        /// `id`: an integer, or absent, or null.
        id: Option<i64> = opt_integer 136,
        /// `image_id`: an integer, or absent, or null.
        image_id: Option<i64> = opt_integer 138,
        /// `inventory_item_id`: an integer, or absent, or null.
        inventory_item_id: Option<i64> = opt_integer 141,
        /// `inventory_management`: a text, or absent, or null.
        inventory_management: Option<&'a str> = opt_text 142,
        /// `inventory_policy`: a text out of [`ProductVariantInventoryPolicy`], or absent, or null.
        inventory_policy: Option<ProductVariantInventoryPolicy<'a>> = opt 143,
        /// `inventory_quantity`: an integer, or absent, or null.
        inventory_quantity: Option<i64> = opt_integer 144,
        /// `old_inventory_quantity`: an integer, or absent, or null.
        old_inventory_quantity: Option<i64> = opt_integer 187,
        /// `option`: a value of no known form, or absent, or null.
        option: Option<Value<'a>> = opt 189,
        /// `option1`: a text, or absent, or null.
        option1: Option<&'a str> = opt_text 190,
        /// `option2`: a text, or absent, or null.
        option2: Option<&'a str> = opt_text 191,
        /// `option3`: a text, or absent, or null.
        option3: Option<&'a str> = opt_text 192,
        /// `position`: an integer, or absent, or null.
        position: Option<i64> = opt_integer 220,
        /// `presentment_prices`: a list, each an object, [`ProductVariantPresentmentPriceSet`], or absent, or null.
        presentment_prices: List<'a, ProductVariantPresentmentPriceSet<'a>> = all 226,
        /// `price`: a text, or absent, or null.
        price: Option<&'a str> = opt_text 228,
        /// `product_id`: an integer, or absent, or null.
        product_id: Option<i64> = opt_integer 235,
        /// `requires_shipping`: a truth value, or absent, or null.
        requires_shipping: Option<bool> = opt_flag 256,
        /// `sku`: a text, or absent, or null.
        sku: Option<&'a str> = opt_text 273,
        /// `tax_code`: a text, or absent, or null.
        tax_code: Option<&'a str> = opt_text 292,
        /// `taxable`: a truth value, or absent, or null.
        taxable: Option<bool> = opt_flag 297,
        /// `title`: a text, or absent, or null.
        title: Option<&'a str> = opt_text 305,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
        /// `weight`: a number, or absent, or null.
        weight: Option<f64> = opt 349,
        /// `weight_unit`: a text out of [`ProductVariantWeightUnit`], or absent, or null.
        weight_unit: Option<ProductVariantWeightUnit<'a>> = opt 350,
    }

    /// `presentment_prices` of [`ProductVariant`].
    ProductVariantPresentmentPriceSet = 49 {
        /// `compare_at_price`: an object, [`Money`], or absent, or null.
        compare_at_price: Option<Money<'a>> = opt 48,
        /// `price`: an object, [`Money`], or absent, or null.
        price: Option<Money<'a>> = opt 228,
    }

    /// `variant_gids` of [`Product`].
    VariantGid = 57 {
        /// `admin_graphql_api_id`: a text, or absent, or null.
        admin_graphql_api_id: Option<&'a str> = opt_text 8,
        /// `updated_at`: a time, or absent, or null.
        updated_at: Option<Timestamp> = opt_time 335,
    }
}

webhook_payload::names! {
    'a;

    /// `inventory_policy` of [`ProductVariant`].
    ProductVariantInventoryPolicy {
        Continue = "continue",
        Deny = "deny",
    }

    /// `weight_unit` of [`ProductVariant`].
    ProductVariantWeightUnit {
        G = "g",
        Kg = "kg",
        Lb = "lb",
        Oz = "oz",
    }
}
