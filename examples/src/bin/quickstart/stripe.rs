//! Samples of Stripe: rolled secrets, snapshot and thin events, and requests that must be refused.

use http::Method;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_stripe::Stripe;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::{STRIPE_NEW, STRIPE_OLD};

const HEADER: &str = "stripe-signature";

const CHECKOUT: &str = r#"{
  "id": "evt_1QuickstartCheckout",
  "object": "event",
  "api_version": "2026-10-28.endive",
  "created": 1763000000,
  "data": {
    "object": {
      "id": "cs_test_a1b2c3",
      "object": "checkout.session",
      "amount_total": 4200,
      "currency": "eur",
      "customer_details": { "name": "Žofie 🦊" }
    }
  },
  "livemode": false,
  "pending_webhooks": 1,
  "request": { "id": null, "idempotency_key": null },
  "type": "checkout.session.completed"
}"#;

const THIN: &str = r#"{"id":"evt_65QuickstartThin","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered","livemode":false,"created":"2026-11-21T08:00:00.000Z","related_object":{"id":"mtr_123","type":"billing.meter","url":"/v1/billing/meters/mtr_123"}}"#;

const TOMORROW: &str = r#"{"id":"evt_1QuickstartNew","object":"event","created":1763000001,"data":{"object":{"id":"x_1","object":"thing"}},"livemode":false,"type":"thing.invented_tomorrow"}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let stripe = Stripe::new(Secret::new(STRIPE_NEW)?)?;
    let old = SigningKey::hmac(&Secret::new(STRIPE_OLD)?)?;
    let new = SigningKey::hmac(&Secret::new(STRIPE_NEW)?)?;
    let foreign = SigningKey::hmac(&Secret::new("whsec_of_somebody_else")?)?;
    let at = |seconds: i64| Timestamp::from_unix_seconds(now.unix_seconds() + seconds);
    let signed = Outgoing::new(CHECKOUT, now).sign(&stripe, &new)?;
    let both = Outgoing::new(CHECKOUT, now).sign(&stripe, [old.clone(), new.clone()])?;

    let mut list = Samples::of("stripe", "/stripe");
    list.genuine("checkout completed, with an emoji", 200, signed.clone());
    list.genuine(
        "the same, signed with the old secret",
        200,
        Outgoing::new(CHECKOUT, now).sign(&stripe, old)?,
    );
    list.genuine("while rolling: two signatures", 200, both);
    list.genuine(
        "a good signature beside a malformed one",
        200,
        signed.edited(HEADER, |it| it + ",v1=bad_signature"),
    );
    list.genuine(
        "a thin event",
        200,
        Outgoing::new(THIN, now).sign(&stripe, &new)?,
    );
    list.genuine(
        "an event invented tomorrow",
        200,
        Outgoing::new(TOMORROW, now).sign(&stripe, &new)?,
    );

    list.forged("no signature", signed.without(HEADER));
    list.forged(
        "somebody else's secret",
        Outgoing::new(CHECKOUT, now).sign(&stripe, foreign)?,
    );
    list.forged(
        "one amount changed",
        signed.with_body(CHECKOUT.replace("4200", "9900")),
    );
    list.forged(
        "the body reformatted",
        signed.with_body(CHECKOUT.replace("\n  ", "")),
    );
    list.forged(
        "a byte order mark in front",
        signed.with_body(format!("\u{feff}{CHECKOUT}")),
    );
    list.forged(
        "recorded six minutes ago",
        Outgoing::new(CHECKOUT, at(-360)).sign(&stripe, &new)?,
    );
    list.forged(
        "from six minutes ahead",
        Outgoing::new(CHECKOUT, at(360)).sign(&stripe, &new)?,
    );
    list.forged(
        "its time moved, the signature kept",
        signed.edited(HEADER, |it| it.replacen("t=", "t=+", 1)),
    );
    list.forged(
        "two times in one header",
        signed.edited(HEADER, |it| format!("t={},{it}", now.unix_seconds())),
    );
    list.forged(
        "only the test scheme v0",
        signed.edited(HEADER, |it| it.replace("v1=", "v0=")),
    );
    list.forged(
        "the signature in upper case",
        signed.edited(HEADER, |it| {
            it.split_once("v1=").map_or_else(String::new, |(t, v1)| {
                format!("{t}v1={}", v1.to_uppercase())
            })
        }),
    );
    list.forged(
        "the signature cut short",
        signed.edited(HEADER, |it| {
            it.get(..it.len() - 2).unwrap_or_default().to_owned()
        }),
    );
    list.forged(
        "a second signature header",
        signed.with_another(HEADER, "t=1,v1=00"),
    );
    list.forged(
        "a thousand signatures",
        signed.edited(HEADER, |it| it + &",v1=00".repeat(1000)),
    );
    list.refused(
        "compressed on the way",
        415,
        signed.with_header("content-encoding", "gzip"),
    );
    list.refused("fetched with GET", 405, signed.with_method(Method::GET));
    list.refused(
        "announcing a terabyte",
        413,
        signed.with_header("content-length", "1000000000000"),
    );
    Ok(list.into_list())
}
