//! `radar.early_fraud_warning.created`, `radar.early_fraud_warning.updated`, `review.closed`, `review.opened`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `radar.early_fraud_warning`.
    RadarEarlyFraudWarning = 748 {
        /// `actionable`: a truth value, in every payload of today's schema.
        actionable: Option<bool> = opt 32,
        /// `charge`: the id of an object, or the object, in every payload of today's schema.
        charge: Option<Expandable<'a>> = opt 313,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `fraud_type`: a text, in every payload of today's schema.
        fraud_type: Option<&'a str> = opt 668,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `radar.early_fraud_warning`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `payment_intent`: the id of an object, or the object, or absent.
        payment_intent: Option<Expandable<'a>> = opt 1083,
    }

    /// `review`.
    Review = 791 {
        /// `billing_zip`: a text, or null.
        billing_zip: Option<&'a str> = opt 219,
        /// `charge`: the id of an object, or the object, or null.
        charge: Option<Expandable<'a>> = opt 313,
        /// `closed_reason`: a text out of [`ReviewClosedReason`], or null.
        closed_reason: Option<ReviewClosedReason<'a>> = opt 332,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt 374,
        /// `id`: a text, always there.
        id: &'a str = must 725,
        /// `ip_address`: a text, or null.
        ip_address: Option<&'a str> = opt 798,
        /// `ip_address_location`: an object, [`ReviewIpAddressLocation`], or null.
        ip_address_location: Option<ReviewIpAddressLocation<'a>> = opt 799,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt 870,
        /// `object`: the text `review`, in every payload of today's schema.
        object: Option<&'a str> = opt 991,
        /// `open`: a truth value, in every payload of today's schema.
        open: Option<bool> = opt 997,
        /// `opened_reason`: a text out of [`ReviewOpenedReason`], in every payload of today's schema.
        opened_reason: Option<ReviewOpenedReason<'a>> = opt 998,
        /// `payment_intent`: the id of an object, or the object, or absent.
        payment_intent: Option<Expandable<'a>> = opt 1083,
        /// `reason`: a text, in every payload of today's schema.
        reason: Option<&'a str> = opt 1239,
        /// `session`: an object, [`ReviewSession`], or null.
        session: Option<ReviewSession<'a>> = opt 1441,
    }

    /// `ip_address_location` of [`Review`].
    ReviewIpAddressLocation = 792 {
        /// `city`: a text, or null.
        city: Option<&'a str> = opt 324,
        /// `country`: a text, or null.
        country: Option<&'a str> = opt 371,
        /// `latitude`: a number, or null.
        latitude: Option<f64> = opt 851,
        /// `longitude`: a number, or null.
        longitude: Option<f64> = opt 879,
        /// `region`: a text, or null.
        region: Option<&'a str> = opt 1296,
    }

    /// `session` of [`Review`].
    ReviewSession = 793 {
        /// `browser`: a text, or null.
        browser: Option<&'a str> = opt 243,
        /// `device`: a text, or null.
        device: Option<&'a str> = opt 499,
        /// `platform`: a text, or null.
        platform: Option<&'a str> = opt 1155,
        /// `version`: a text, or null.
        version: Option<&'a str> = opt 1749,
    }
}

webhook_payload::names! {
    'a;

    /// `closed_reason` of [`Review`].
    ReviewClosedReason {
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
    ReviewOpenedReason {
        Manual = "manual",
        Rule = "rule",
    }
}
