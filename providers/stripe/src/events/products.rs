//! `coupon.created`, `coupon.deleted`, `coupon.updated`, `customer.discount.created`, `customer.discount.deleted`, `customer.discount.updated`, `plan.created`, `plan.deleted`, `plan.updated`, `price.created`, `price.deleted`, `price.updated`, `product.created`, `product.deleted`, `product.updated`, `promotion_code.created`, `promotion_code.updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `coupon`.
    pub struct Coupon {
        const OBJECT = "coupon" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount_off: i64 = "amount_off",
            applies_to: CouponAppliesTo = "applies_to",
            created: i64 = "created",
            currency: String = "currency",
            currency_options: Map<CouponCurrencyOptions> = "currency_options",
            duration: CouponDuration = "duration",
            duration_in_months: i64 = "duration_in_months",
            livemode: bool = "livemode",
            max_redemptions: i64 = "max_redemptions",
            metadata: Map<String> = "metadata",
            name: String = "name",
            percent_off: f64 = "percent_off",
            redeem_by: i64 = "redeem_by",
            times_redeemed: i64 = "times_redeemed",
            valid: bool = "valid",
        }
    }

    /// Such as `applies_to` of [`Coupon`].
    pub struct CouponAppliesTo {
        always {}
        maybe {
            products: Vec<String> = "products",
        }
    }

    /// Such as `currency_options` of [`Coupon`].
    pub struct CouponCurrencyOptions {
        always {}
        maybe {
            amount_off: i64 = "amount_off",
        }
    }

    /// `product`.
    pub struct Product {
        const OBJECT = "product" in "object";
        always {
            id: String = "id",
        }
        maybe {
            active: bool = "active",
            created: i64 = "created",
            default_price: Expandable = "default_price",
            description: String = "description",
            images: Vec<String> = "images",
            livemode: bool = "livemode",
            marketing_features: Vec<ProductMarketingFeature> = "marketing_features",
            metadata: Map<String> = "metadata",
            name: String = "name",
            package_dimensions: ProductPackageDimensions = "package_dimensions",
            shippable: bool = "shippable",
            statement_descriptor: String = "statement_descriptor",
            tax_code: Expandable = "tax_code",
            tax_details: ProductTaxDetails = "tax_details",
            r#type: ProductType = "type",
            unit_label: String = "unit_label",
            updated: i64 = "updated",
            url: String = "url",
        }
    }

    /// Such as `marketing_features` of [`Product`].
    pub struct ProductMarketingFeature {
        always {}
        maybe {
            name: String = "name",
        }
    }

    /// Such as `package_dimensions` of [`Product`].
    pub struct ProductPackageDimensions {
        always {}
        maybe {
            height: f64 = "height",
            length: f64 = "length",
            weight: f64 = "weight",
            width: f64 = "width",
        }
    }

    /// Such as `tax_details` of [`Product`].
    pub struct ProductTaxDetails {
        always {}
        maybe {
            performance_location: String = "performance_location",
            tax_code: String = "tax_code",
        }
    }

    /// `promotion_code`.
    pub struct PromotionCode {
        const OBJECT = "promotion_code" in "object";
        always {
            id: String = "id",
        }
        maybe {
            active: bool = "active",
            code: String = "code",
            created: i64 = "created",
            customer: Expandable = "customer",
            customer_account: String = "customer_account",
            expires_at: i64 = "expires_at",
            livemode: bool = "livemode",
            max_redemptions: i64 = "max_redemptions",
            metadata: Map<String> = "metadata",
            promotion: PromotionCodePromotion = "promotion",
            restrictions: PromotionCodeRestrictions = "restrictions",
            times_redeemed: i64 = "times_redeemed",
        }
    }

    /// Such as `promotion` of [`PromotionCode`].
    pub struct PromotionCodePromotion {
        always {}
        maybe {
            coupon: Expandable = "coupon",
            r#type: DiscountSourceType = "type",
        }
    }

    /// Such as `restrictions` of [`PromotionCode`].
    pub struct PromotionCodeRestrictions {
        always {}
        maybe {
            currency_options: Map<PromotionCodeRestrictionsCurrencyOptions> = "currency_options",
            first_time_transaction: bool = "first_time_transaction",
            minimum_amount: i64 = "minimum_amount",
            minimum_amount_currency: String = "minimum_amount_currency",
        }
    }

    /// Such as `currency_options` of [`PromotionCodeRestrictions`].
    pub struct PromotionCodeRestrictionsCurrencyOptions {
        always {}
        maybe {
            minimum_amount: i64 = "minimum_amount",
        }
    }
}

webhook_payload::names! {
    /// `duration` of [`Coupon`].
    pub enum CouponDuration {
        Forever = "forever",
        Once = "once",
        Repeating = "repeating",
    }
    /// `type` of [`Product`].
    pub enum ProductType {
        Good = "good",
        Service = "service",
    }
}
