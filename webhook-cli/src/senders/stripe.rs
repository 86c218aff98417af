//! Sends as Stripe: snapshot and thin events. Bodies are pretty-printed, as Stripe prints snapshots.

use webhook_core::Secret;
use webhook_stripe::Stripe;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const STRIPE: Sender = Sender {
    name: "stripe",
    samples: &[
        Sample {
            name: "checkout.session.completed",
            what: "a snapshot event: a customer has paid",
            body: r#"{
  "id": "evt_1Sample@unique@",
  "object": "event",
  "api_version": "2026-10-28.endive",
  "created": 1763712000,
  "data": {
    "object": {
      "id": "cs_test_@unique@",
      "object": "checkout.session",
      "amount_total": 4200,
      "currency": "eur",
      "customer_details": {
        "name": "Žofie 🦊"
      },
      "mode": "payment",
      "payment_status": "paid",
      "status": "complete"
    }
  },
  "livemode": false,
  "pending_webhooks": 1,
  "request": {
    "id": null,
    "idempotency_key": null
  },
  "type": "checkout.session.completed"
}"#,
        },
        Sample {
            name: "invoice.paid",
            what: "a snapshot event: an invoice is paid",
            body: r#"{
  "id": "evt_1Sample@unique@",
  "object": "event",
  "api_version": "2026-10-28.endive",
  "created": 1763712000,
  "data": {
    "object": {
      "id": "in_1Sample@unique@",
      "object": "invoice",
      "amount_paid": 4200,
      "currency": "eur",
      "status": "paid"
    }
  },
  "livemode": false,
  "pending_webhooks": 1,
  "request": {
    "id": null,
    "idempotency_key": null
  },
  "type": "invoice.paid"
}"#,
        },
        Sample {
            name: "customer.subscription.updated",
            what: "a snapshot event with previous attributes",
            body: r#"{
  "id": "evt_1Sample@unique@",
  "object": "event",
  "api_version": "2026-10-28.endive",
  "created": 1763712000,
  "data": {
    "object": {
      "id": "sub_1Sample@unique@",
      "object": "subscription",
      "status": "active"
    },
    "previous_attributes": {
      "status": "trialing"
    }
  },
  "livemode": false,
  "pending_webhooks": 1,
  "request": {
    "id": null,
    "idempotency_key": null
  },
  "type": "customer.subscription.updated"
}"#,
        },
        Sample {
            name: "v1.billing.meter.error_report_triggered",
            what: "a thin event",
            body: r#"{
  "id": "evt_65Sample@unique@",
  "object": "v2.core.event",
  "type": "v1.billing.meter.error_report_triggered",
  "livemode": false,
  "created": "2026-11-21T08:00:00.000Z",
  "related_object": {
    "id": "mtr_123",
    "type": "billing.meter",
    "url": "/v1/billing/meters/mtr_123"
  }
}"#,
        },
        Sample {
            name: "thing.invented_tomorrow",
            what: "a snapshot event of a type that nobody knows yet",
            body: r#"{
  "id": "evt_1Sample@unique@",
  "object": "event",
  "created": 1763712000,
  "data": {
    "object": {
      "id": "thing_1",
      "object": "thing"
    }
  },
  "livemode": false,
  "type": "thing.invented_tomorrow"
}"#,
        },
    ],
    signature: Place {
        header: "stripe-signature",
        before: "v1=",
    },
    signs: Signs::BODY_AND_TIME,
    event_header: None,
    other_event: OtherEvent::No("Stripe names the event in the signed body alone"),
    keys: |secret, _| Keys::of(Secret::new(secret)?, Stripe::new),
    public: None,
    another: longer,
};
