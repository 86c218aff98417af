//! `coupon.created`, `coupon.deleted`, `coupon.updated`, `customer.discount.created`, `customer.discount.deleted`, `customer.discount.updated`, `plan.created`, `plan.deleted`, `plan.updated`, `price.created`, `price.deleted`, `price.updated`, `product.created`, `product.deleted`, `product.updated`, `promotion_code.created`, `promotion_code.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `coupon`.
    Coupon = 267 {
        /// `amount_off`: an integer, or null.
        amount_off: Option<i64> = opt 102,
        /// `applies_to`: an object, [`CouponAppliesTo`], or absent.
        applies_to: Option<CouponAppliesTo<'a>> = opt 136,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, or null.
        currency: Option<&'a str> = opt 389,
        /// `currency_options`: an object of any keys, each an object, [`CouponCurrencyOptions`], or absent.
        currency_options: Map<'a, CouponCurrencyOptions<'a>> = all 391,
        /// `duration`: a text out of [`CouponDuration`], in every payload of today's schema.
        duration: Option<CouponDuration<'a>> = opt 538,
        /// `duration_in_months`: an integer, or null.
        duration_in_months: Option<i64> = opt 539,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `max_redemptions`: an integer, or null.
        max_redemptions: Option<i64> = opt 896,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `name`: a text, or null.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `coupon`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `percent_off`: a number, or null.
        percent_off: Option<f64> = opt 1132,
        /// `redeem_by`: a time, or null.
        redeem_by: Option<Timestamp> = opt 1262,
        /// `times_redeemed`: an integer, in every payload of today's schema.
        times_redeemed: Option<i64> = opt 1618,
        /// `valid`: a truth value, in every payload of today's schema.
        valid: Option<bool> = opt 1729,
    }

    /// `applies_to` of [`Coupon`].
    CouponAppliesTo = 268 {
        /// `products`: a list, each a text, in every payload of today's schema.
        products: List<'a, &'a str> = all 1206,
    }

    /// `currency_options` of [`Coupon`].
    CouponCurrencyOptions = 269 {
        /// `amount_off`: an integer, in every payload of today's schema.
        amount_off: Option<i64> = opt 102,
    }

    /// `product`.
    Product = 726 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt 33,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `default_price`: the id of an object, or the object, or absent, or null.
        default_price: Option<Expandable<'a>> = opt 470,
        /// `description`: a text, or null.
        description: Option<&'a str> = opt 488,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `images`: a list, each a text, in every payload of today's schema.
        images: List<'a, &'a str> = all 743,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `marketing_features`: a list, each an object, [`ProductMarketingFeature`], in every payload of today's schema.
        marketing_features: List<'a, ProductMarketingFeature<'a>> = all 891,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `product`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `package_dimensions`: an object, [`ProductPackageDimensions`], or null.
        package_dimensions: Option<ProductPackageDimensions<'a>> = opt 1036,
        /// `shippable`: a truth value, or null.
        shippable: Option<bool> = opt 1450,
        /// `statement_descriptor`: a text, or absent, or null.
        statement_descriptor: Option<&'a str> = opt 1510,
        /// `tax_code`: the id of an object, or the object, or absent, or null.
        tax_code: Option<Expandable<'a>> = opt 1584,
        /// `tax_details`: an object, [`ProductTaxDetails`], or null.
        tax_details: Option<ProductTaxDetails<'a>> = opt 1585,
        /// `type`: a text out of [`ProductType`], in every payload of today's schema.
        type_: Option<ProductType<'a>> = opt 1681,
        /// `unit_label`: a text, or absent, or null.
        unit_label: Option<&'a str> = opt 1693,
        /// `updated`: a time, in every payload of today's schema.
        updated: Option<Timestamp> = opt 1701,
        /// `url`: a text, or null.
        url: Option<&'a str> = opt 1708,
    }

    /// `marketing_features` of [`Product`].
    ProductMarketingFeature = 727 {
        /// `name`: a text, or absent.
        name: Option<&'a str> = opt 947,
    }

    /// `package_dimensions` of [`Product`].
    ProductPackageDimensions = 728 {
        /// `height`: a number, in every payload of today's schema.
        height: Option<f64> = opt 712,
        /// `length`: a number, in every payload of today's schema.
        length: Option<f64> = opt 855,
        /// `weight`: a number, in every payload of today's schema.
        weight: Option<f64> = opt 1768,
        /// `width`: a number, in every payload of today's schema.
        width: Option<f64> = opt 1770,
    }

    /// `tax_details` of [`Product`].
    ProductTaxDetails = 729 {
        /// `performance_location`: a text, or null.
        performance_location: Option<&'a str> = opt 1135,
        /// `tax_code`: a text, or null.
        tax_code: Option<&'a str> = opt 1584,
    }

    /// `promotion_code`.
    PromotionCode = 730 {
        /// `active`: a truth value, in every payload of today's schema.
        active: Option<bool> = opt 33,
        /// `code`: a text, in every payload of today's schema.
        code: Option<&'a str> = opt 333,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `customer`: the id of an object, or the object, or null.
        customer: Option<Expandable<'a>> = opt 406,
        /// `customer_account`: a text, or null.
        customer_account: Option<&'a str> = opt 408,
        /// `expires_at`: a time, or null.
        expires_at: Option<Timestamp> = opt 608,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `max_redemptions`: an integer, or null.
        max_redemptions: Option<i64> = opt 896,
        /// `metadata`: an object of any keys, each a text, or null.
        metadata: Map<'a, &'a str> = all 913,
        /// `object`: the text `promotion_code`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `promotion`: an object, [`PromotionCodePromotion`], in every payload of today's schema.
        promotion: Option<PromotionCodePromotion<'a>> = opt 1207,
        /// `restrictions`: an object, [`PromotionCodeRestrictions`], in every payload of today's schema.
        restrictions: Option<PromotionCodeRestrictions<'a>> = opt 1361,
        /// `times_redeemed`: an integer, in every payload of today's schema.
        times_redeemed: Option<i64> = opt 1618,
    }

    /// `promotion` of [`PromotionCode`].
    PromotionCodePromotion = 731 {
        /// `coupon`: the id of an object, or the object, or null.
        coupon: Option<Expandable<'a>> = opt 372,
        /// `type`: a text out of [`DiscountSourceType`], in every payload of today's schema.
        type_: Option<DiscountSourceType<'a>> = opt 1681,
    }

    /// `restrictions` of [`PromotionCode`].
    PromotionCodeRestrictions = 732 {
        /// `currency_options`: an object of any keys, each an object, [`PromotionCodeRestrictionsCurrencyOptions`], or absent.
        currency_options: Map<'a, PromotionCodeRestrictionsCurrencyOptions<'a>> = all 391,
        /// `first_time_transaction`: a truth value, in every payload of today's schema.
        first_time_transaction: Option<bool> = opt 647,
        /// `minimum_amount`: an integer, or null.
        minimum_amount: Option<i64> = opt 920,
        /// `minimum_amount_currency`: a text, or null.
        minimum_amount_currency: Option<&'a str> = opt 921,
    }

    /// `currency_options` of [`PromotionCodeRestrictions`].
    PromotionCodeRestrictionsCurrencyOptions = 733 {
        /// `minimum_amount`: an integer, in every payload of today's schema.
        minimum_amount: Option<i64> = opt 920,
    }
}

webhook_payload::names! {
    'a;

    /// `duration` of [`Coupon`].
    CouponDuration {
        Forever = "forever",
        Once = "once",
        Repeating = "repeating",
    }

    /// `type` of [`Product`].
    ProductType {
        Good = "good",
        Service = "service",
    }
}
