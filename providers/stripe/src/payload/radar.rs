//! `radar.early_fraud_warning.created`, `radar.early_fraud_warning.updated`, `review.closed`, `review.opened`.
//!
//! Written by `cargo xtask gen`.

#[allow(unused_imports, reason = "a file may use nothing of others")]
use super::*;

webhook_payload::views! {
    super::tables::CATALOG, 'a;

    /// `radar.early_fraud_warning`.
    RadarEarlyFraudWarning = 836 {
        /// `actionable`: a truth value, in every payload of today's schema.
        actionable: Option<bool> = opt_flag 32,
        /// `charge`: the id of a [`Charge`], or the object, in every payload of today's schema.
        charge: Option<Expandable<'a, Charge<'a>>> = opt 329,
        /// `created`: a time, in every payload of today's schema.
        created: Option<Timestamp> = opt_time 392,
        /// `fraud_type`: a text, in every payload of today's schema.
        fraud_type: Option<&'a str> = opt_text 704,
        /// `id`: a text, always there.
        id: &'a str = must_text 764,
        /// `livemode`: a truth value, in every payload of today's schema.
        livemode: Option<bool> = opt_flag 917,
        /// `object`: the text `radar.early_fraud_warning`, in every payload of today's schema.
        object: Option<&'a str> = opt_text 1041,
        /// `payment_intent`: the id of a [`PaymentIntent`], or the object, or absent.
        payment_intent: Option<Expandable<'a, PaymentIntent<'a>>> = opt 1137,
    }
}
