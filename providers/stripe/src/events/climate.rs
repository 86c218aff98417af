//! `climate.order.canceled`, `climate.order.created`, `climate.order.delayed`, `climate.order.delivered`, `climate.order.product_substituted`, `climate.product.created`, `climate.product.pricing_updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `climate.order`.
    ClimateOrder = 259 {
        /// `amount_fees`: an integer, in every payload of today's schema.
        amount_fees: Option<i64> = opt 99,
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt 115,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt 118,
        /// `beneficiary`: an object, [`ClimateOrderBeneficiary`], or absent.
        beneficiary: Option<ClimateOrderBeneficiary<'a>> = opt 200,
        /// `canceled_at`: a time, or null.
        canceled_at: Option<Timestamp> = opt 260,
        /// `cancellation_reason`: a text out of [`ClimateOrderCancellationReason`], or null.
        cancellation_reason: Option<ClimateOrderCancellationReason<'a>> = opt 265,
        /// `certificate`: a text, or null.
        certificate: Option<&'a str> = opt 307,
        /// `confirmed_at`: a time, or null.
        confirmed_at: Option<Timestamp> = opt 359,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `currency`: a text, in every payload of today's schema.
        currency: Option<&'a str> = opt 389,
        /// `delayed_at`: a time, or null.
        delayed_at: Option<Timestamp> = opt 479,
        /// `delivered_at`: a time, or null.
        delivered_at: Option<Timestamp> = opt 482,
        /// `delivery_details`: a list, each an object, [`ClimateOrderDeliveryDetail`], in every payload of today's schema.
        delivery_details: List<'a, ClimateOrderDeliveryDetail<'a>> = all 483,
        /// `expected_delivery_year`: an integer, in every payload of today's schema.
        expected_delivery_year: Option<i64> = opt 602,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metadata`: an object of any keys, each a text, in every payload of today's schema.
        metadata: Map<'a, &'a str> = all 913,
        /// `metric_tons`: a value of no known form, in every payload of today's schema.
        metric_tons: Option<Value<'a>> = opt 916,
        /// `object`: the text `climate.order`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `product`: the id of an object, or the object, in every payload of today's schema.
        product: Option<Expandable<'a>> = opt 1199,
        /// `product_substituted_at`: a time, or null.
        product_substituted_at: Option<Timestamp> = opt 1203,
        /// `status`: a text out of [`ClimateOrderStatus`], in every payload of today's schema.
        status: Option<ClimateOrderStatus<'a>> = opt 1519,
    }

    /// `beneficiary` of [`ClimateOrder`].
    ClimateOrderBeneficiary = 260 {
        /// `public_name`: a text, in every payload of today's schema.
        public_name: Option<&'a str> = opt 1220,
    }

    /// `delivery_details` of [`ClimateOrder`].
    ClimateOrderDeliveryDetail = 261 {
        /// `delivered_at`: a time, in every payload of today's schema.
        delivered_at: Option<Timestamp> = opt 482,
        /// `location`: an object, [`Location`], or null.
        location: Option<Location<'a>> = opt 873,
        /// `metric_tons`: a text, in every payload of today's schema.
        metric_tons: Option<&'a str> = opt 916,
        /// `registry_url`: a text, or null.
        registry_url: Option<&'a str> = opt 1302,
        /// `supplier`: an object, [`ClimateSupplier`], in every payload of today's schema.
        supplier: Option<ClimateSupplier<'a>> = opt 1561,
    }

    /// `climate.product`.
    ClimateProduct = 262 {
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `current_prices_per_metric_ton`: an object of any keys, each an object, [`ClimateProductCurrentPricesPerMetricTon`], in every payload of today's schema.
        current_prices_per_metric_ton: Map<'a, ClimateProductCurrentPricesPerMetricTon<'a>> = all 397,
        /// `delivery_year`: an integer, or null.
        delivery_year: Option<i64> = opt 484,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `metric_tons_available`: a value of no known form, in every payload of today's schema.
        metric_tons_available: Option<Value<'a>> = opt 917,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `climate.product`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `suppliers`: a list, each an object, [`ClimateSupplier`], in every payload of today's schema.
        suppliers: List<'a, ClimateSupplier<'a>> = all 1562,
    }

    /// `current_prices_per_metric_ton` of [`ClimateProduct`].
    ClimateProductCurrentPricesPerMetricTon = 263 {
        /// `amount_fees`: an integer, in every payload of today's schema.
        amount_fees: Option<i64> = opt 99,
        /// `amount_subtotal`: an integer, in every payload of today's schema.
        amount_subtotal: Option<i64> = opt 115,
        /// `amount_total`: an integer, in every payload of today's schema.
        amount_total: Option<i64> = opt 118,
    }

    /// `climate.supplier`.
    ClimateSupplier = 264 {
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `info_url`: a text, in every payload of today's schema.
        info_url: Option<&'a str> = opt 761,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `locations`: a list, each an object, [`Location`], in every payload of today's schema.
        locations: List<'a, Location<'a>> = all 874,
        /// `name`: a text, in every payload of today's schema.
        name: Option<&'a str> = opt 947,
        /// `object`: the text `climate.supplier`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `removal_pathway`: a text out of [`ClimateSupplierRemovalPathway`], in every payload of today's schema.
        removal_pathway: Option<ClimateSupplierRemovalPathway<'a>> = opt 1315,
    }

    /// `location` of [`ClimateOrderDeliveryDetail`], `locations` of [`ClimateSupplier`].
    Location = 479 {
        /// `city`: a text, or null.
        city: Option<&'a str> = opt 324,
        /// `country`: a text, in every payload of today's schema.
        country: Option<&'a str> = opt 371,
        /// `latitude`: a number, or null.
        latitude: Option<f64> = opt 851,
        /// `longitude`: a number, or null.
        longitude: Option<f64> = opt 879,
        /// `region`: a text, or null.
        region: Option<&'a str> = opt 1296,
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
    }
}
