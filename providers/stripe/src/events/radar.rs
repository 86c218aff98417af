//! `radar.early_fraud_warning.created`, `radar.early_fraud_warning.updated`, `review.closed`, `review.opened`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a family may use nothing of others")]
use super::*;

webhook_payload::payload! {
    /// `radar.early_fraud_warning`.
    pub struct RadarEarlyFraudWarning {
        const OBJECT = "radar.early_fraud_warning" in "object";
        always {
            id: String = "id",
        }
        maybe {
            actionable: bool = "actionable",
            charge: Expandable = "charge",
            created: i64 = "created",
            fraud_type: String = "fraud_type",
            livemode: bool = "livemode",
            payment_intent: Expandable = "payment_intent",
        }
    }

    /// `review`.
    pub struct Review {
        const OBJECT = "review" in "object";
        always {
            id: String = "id",
        }
        maybe {
            billing_zip: String = "billing_zip",
            charge: Expandable = "charge",
            closed_reason: ReviewClosedReason = "closed_reason",
            created: i64 = "created",
            ip_address: String = "ip_address",
            ip_address_location: ReviewIpAddressLocation = "ip_address_location",
            livemode: bool = "livemode",
            open: bool = "open",
            opened_reason: ReviewOpenedReason = "opened_reason",
            payment_intent: Expandable = "payment_intent",
            reason: String = "reason",
            session: ReviewSession = "session",
        }
    }

    /// Such as `ip_address_location` of [`Review`].
    pub struct ReviewIpAddressLocation {
        always {}
        maybe {
            city: String = "city",
            country: String = "country",
            latitude: f64 = "latitude",
            longitude: f64 = "longitude",
            region: String = "region",
        }
    }

    /// Such as `session` of [`Review`].
    pub struct ReviewSession {
        always {}
        maybe {
            browser: String = "browser",
            device: String = "device",
            platform: String = "platform",
            version: String = "version",
        }
    }
}

webhook_payload::names! {
    /// `closed_reason` of [`Review`].
    pub enum ReviewClosedReason {
        Acknowledged = "acknowledged",
        Approved = "approved",
        Canceled = "canceled",
        Disputed = "disputed",
        PaymentNeverSettled = "payment_never_settled",
        Redacted = "redacted",
        Refunded = "refunded",
        RefundedAsFraud = "refunded_as_fraud",
    }
    /// `opened_reason` of [`Review`].
    pub enum ReviewOpenedReason {
        Manual = "manual",
        Rule = "rule",
    }
}
