//! `climate.order.canceled`, `climate.order.created`, `climate.order.delayed`, `climate.order.delivered`, `climate.order.product_substituted`, `climate.product.created`, `climate.product.pricing_updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `climate.order`.
    ClimateOrder = 211 {
        /// `amount_fees`: an integer, in every payload of today's schema.
        amount_fees: Option<i64> = opt_integer 105,
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt_integer 122,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt_integer 125,
        /// `beneficiary`: an object, [`ClimateOrderBeneficiary`], or absent.
        beneficiary: Option<ClimateOrderBeneficiary<'a>> = opt 213,
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt_time 274,
        /// `cancellation_reason`: a text out of [`ClimateOrderCancellationReason`], or null.
        cancellation_reason: Option<ClimateOrderCancellationReason<'a>> = opt 279,
        /// `certificate`: a text, or null.
        certificate: Option<&'a str> = opt_text 323,
        /// `confirmed_at`: a time, or null.
        confirmed_at: Option<Timestamp> = opt_time 377,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt_text 408,
        /// `delayed_at`: a time, or null.
        delayed_at: Option<Timestamp> = opt_time 501,
        /// `delivered_at`: a time, or null.
        delivered_at: Option<Timestamp> = opt_time 504,
        /// `delivery_details`: a list, each an object, [`ClimateOrderDeliveryDetail`], in every payload of today's schema.
        delivery_details: List<'a, ClimateOrderDeliveryDetail<'a>> = all 505,
        /// `expected_delivery_year`: an integer, in every payload of today's schema.
        expected_delivery_year: Option<i64> = opt_integer 631,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 961,
        /// `metric_tons`: a value of no known form, in every payload of today's schema.
        metric_tons: Option<Value<'a>> = opt 964,
        /// `object`: the text `climate.order`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `product`: the id of a [`ClimateProduct`], or the object, in every payload of today's schema.
        product: Option<Expandable<'a, ClimateProduct<'a>>> = opt 1259,
        /// `product_substituted_at`: a time, or null.
        product_substituted_at: Option<Timestamp> = opt_time 1263,
        /// `status`: a text out of [`ClimateOrderStatus`], in every payload of today's schema.
        status: Option<ClimateOrderStatus<'a>> = opt 1592,
    }

    /// `beneficiary` of [`ClimateOrder`].
    ClimateOrderBeneficiary = 212 {
        /// `public_name`: a text, in every payload of today's schema.
        public_name: Option<&'a str> = opt_text 1280,
    }

    /// `delivery_details` of [`ClimateOrder`].
    ClimateOrderDeliveryDetail = 213 {
        /// `delivered_at`: a time, in every payload of today's schema.
        delivered_at: Option<Timestamp> = opt_time 504,
        /// `location`: an object, [`Location`], or null.
        location: Option<Location<'a>> = opt 920,
        /// `metric_tons`: a text, in every payload of today's schema.
        metric_tons: Option<&'a str> = opt_text 964,
        /// `registry_url`: a text, or null.
        registry_url: Option<&'a str> = opt_text 1366,
        /// `supplier`: an object, [`ClimateSupplier`], in every payload of today's schema.
        supplier: Option<ClimateSupplier<'a>> = opt 1635,
    }

    /// `climate.product`.
    ClimateProduct = 214 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `current_prices_per_metric_ton`: an object of any keys, each an object, [`ClimateProductCurrentPricesPerMetricTon`], in every payload of today's schema.
        current_prices_per_metric_ton: Map<'a, ClimateProductCurrentPricesPerMetricTon<'a>> = all 416,
        /// `delivery_year`: an integer, or null.
        delivery_year: Option<i64> = opt_integer 507,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `metric_tons_available`: a value of no known form, in every payload of today's schema.
        metric_tons_available: Option<Value<'a>> = opt 965,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 997,
        /// `object`: the text `climate.product`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `suppliers`: a list, each an object, [`ClimateSupplier`], in every payload of today's schema.
        suppliers: List<'a, ClimateSupplier<'a>> = all 1636,
    }

    /// `current_prices_per_metric_ton` of [`ClimateProduct`].
    ClimateProductCurrentPricesPerMetricTon = 215 {
        /// `amount_fees`: an integer, in every payload of today's schema.
        amount_fees: Option<i64> = opt_integer 105,
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt_integer 122,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt_integer 125,
    }

    /// `climate.supplier`.
    ClimateSupplier = 216 {
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `info_url`: a text, in every payload of today's schema.
        info_url: Option<&'a str> = opt_text 800,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `locations`: a list, each an object, [`Location`], in every payload of today's schema.
        locations: List<'a, Location<'a>> = all 921,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt_text 997,
        /// `object`: the text `climate.supplier`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `removal_pathway`: a text out of [`ClimateSupplierRemovalPathway`], in every payload of today's schema.
        removal_pathway: Option<ClimateSupplierRemovalPathway<'a>> = opt 1379,
    }

    /// `location` of [`ClimateOrderDeliveryDetail`], `locations` of [`ClimateSupplier`].
    Location = 458 {
        /// `city`: a text, or null.
        city: Option<&'a str> = opt_text 341,
        /// `country`: a text, in every payload of today's schema.
        country: Option<&'a str> = opt_text 389,
        /// `latitude`: a number, or null.
        latitude: Option<f64> = opt 898,
        /// `longitude`: a number, or null.
        longitude: Option<f64> = opt 926,
        /// `region`: a text, or null.
        region: Option<&'a str> = opt_text 1360,
    }
}

webhook_payload::names! {
    'a;

    /// `cancellation_reason` of [`ClimateOrder`].
    ClimateOrderCancellationReason {
        Expired = "expired",
        ProductUnavailable = "product_unavailable",
        Requested = "requested",
    }

    /// `status` of [`ClimateOrder`].
    ClimateOrderStatus {
        AwaitingFunds = "awaiting_funds",
        Canceled = "canceled",
        Confirmed = "confirmed",
        Delivered = "delivered",
        Open = "open",
    }

    /// `removal_pathway` of [`ClimateSupplier`].
    ClimateSupplierRemovalPathway {
        BiomassCarbonRemovalAndStorage = "biomass_carbon_removal_and_storage",
        DirectAirCapture = "direct_air_capture",
        EnhancedWeathering = "enhanced_weathering",
        MarineCarbonRemoval = "marine_carbon_removal",
        Various = "various",
    }
}
