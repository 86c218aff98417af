//! `climate.order.canceled`, `climate.order.created`, `climate.order.delayed`, `climate.order.delivered`, `climate.order.product_substituted`, `climate.product.created`, `climate.product.pricing_updated`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `climate.order`.
    pub struct ClimateOrder {
        const OBJECT = "climate.order" in "object";
        always {
            id: String = "id",
        }
        maybe {
            amount_fees: i64 = "amount_fees",
            amount_subtotal: i64 = "amount_subtotal",
            amount_total: i64 = "amount_total",
            beneficiary: ClimateOrderBeneficiary = "beneficiary",
            canceled_at: i64 = "canceled_at",
            cancellation_reason: ClimateOrderCancellationReason = "cancellation_reason",
            certificate: String = "certificate",
            confirmed_at: i64 = "confirmed_at",
            created: i64 = "created",
            currency: String = "currency",
            delayed_at: i64 = "delayed_at",
            delivered_at: i64 = "delivered_at",
            delivery_details: Vec<ClimateOrderDeliveryDetail> = "delivery_details",
            expected_delivery_year: i64 = "expected_delivery_year",
            livemode: bool = "livemode",
            metadata: Map<String> = "metadata",
            metric_tons: Json = "metric_tons",
            product: Expandable = "product",
            product_substituted_at: i64 = "product_substituted_at",
            status: ClimateOrderStatus = "status",
        }
    }

    /// Such as `beneficiary` of [`ClimateOrder`].
    pub struct ClimateOrderBeneficiary {
        always {}
        maybe {
            public_name: String = "public_name",
        }
    }

    /// Such as `delivery_details` of [`ClimateOrder`].
    pub struct ClimateOrderDeliveryDetail {
        always {}
        maybe {
            delivered_at: i64 = "delivered_at",
            location: Location = "location",
            metric_tons: String = "metric_tons",
            registry_url: String = "registry_url",
            supplier: ClimateSupplier = "supplier",
        }
    }

    /// `climate.product`.
    pub struct ClimateProduct {
        const OBJECT = "climate.product" in "object";
        always {
            id: String = "id",
        }
        maybe {
            created: i64 = "created",
            current_prices_per_metric_ton: Map<ClimateProductCurrentPricesPerMetricTon> = "current_prices_per_metric_ton",
            delivery_year: i64 = "delivery_year",
            livemode: bool = "livemode",
            metric_tons_available: Json = "metric_tons_available",
            name: String = "name",
            suppliers: Vec<ClimateSupplier> = "suppliers",
        }
    }

    /// Such as `current_prices_per_metric_ton` of [`ClimateProduct`].
    pub struct ClimateProductCurrentPricesPerMetricTon {
        always {}
        maybe {
            amount_fees: i64 = "amount_fees",
            amount_subtotal: i64 = "amount_subtotal",
            amount_total: i64 = "amount_total",
        }
    }

    /// `climate.supplier`.
    pub struct ClimateSupplier {
        const OBJECT = "climate.supplier" in "object";
        always {
            id: String = "id",
        }
        maybe {
            info_url: String = "info_url",
            livemode: bool = "livemode",
            locations: Vec<Location> = "locations",
            name: String = "name",
            removal_pathway: ClimateSupplierRemovalPathway = "removal_pathway",
        }
    }

    /// Such as `location` of [`ClimateOrderDeliveryDetail`].
    pub struct Location {
        always {}
        maybe {
            city: String = "city",
            country: String = "country",
            latitude: f64 = "latitude",
            longitude: f64 = "longitude",
            region: String = "region",
        }
    }
}

webhook_payload::names! {
    /// `cancellation_reason` of [`ClimateOrder`].
    pub enum ClimateOrderCancellationReason {
        Expired = "expired",
        ProductUnavailable = "product_unavailable",
        Requested = "requested",
    }
    /// `status` of [`ClimateOrder`].
    pub enum ClimateOrderStatus {
        AwaitingFunds = "awaiting_funds",
        Canceled = "canceled",
        Confirmed = "confirmed",
        Delivered = "delivered",
        Open = "open",
    }
    /// `removal_pathway` of [`ClimateSupplier`].
    pub enum ClimateSupplierRemovalPathway {
        BiomassCarbonRemovalAndStorage = "biomass_carbon_removal_and_storage",
        DirectAirCapture = "direct_air_capture",
        EnhancedWeathering = "enhanced_weathering",
        MarineCarbonRemoval = "marine_carbon_removal",
    }
}
