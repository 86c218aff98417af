//! Sends as BigCommerce: Standard Webhooks, signed with the text of the client secret.

use webhook_bigcommerce::BigCommerce;
use webhook_core::Secret;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const SENDER: Sender = Sender {
    name: "bigcommerce",
    samples: &[
        Sample {
            name: "store/order/created",
            what: "an order is placed",
            body: r#"{"scope":"store/order/created","store_id":"1025646","data":{"type":"order","id":1@unique@},"hash":"dd70c0976e06b67aaf671e73f49d@unique@","created_at":1763712000,"producer":"stores/abcde"}"#,
        },
        Sample {
            name: "store/cart/lineItem/created",
            what: "an item is put into a cart",
            body: r#"{"scope":"store/cart/lineItem/created","store_id":"1025646","data":{"type":"cart_line_item","id":"743bfd94-d5dd-47c5-9c19-@unique@","cartId":"b0386708-fef3-45de-9d8b-fbe3031450a4"},"hash":"399321a1bf1ac1331e12826fb89f@unique@","created_at":1763712000,"producer":"stores/abcde"}"#,
        },
        Sample {
            name: "store/app/uninstalled",
            what: "a store removes the app",
            body: r#"{"scope":"store/app/uninstalled","store_id":"1025646","data":{"type":"store"},"hash":"c553845e0a5e28dc8b0ea4944586@unique@","created_at":1763712000,"producer":"stores/abcde"}"#,
        },
        Sample {
            name: "store/hook/deliveryException",
            what: "BigCommerce could not deliver to another webhook",
            body: r#"{"scope":"store/hook/deliveryException","store_id":"1025646","data":{"type":"webhook","id":123,"error_code":90001,"message":"Grüße 🦊"},"hash":"e0c298b8097a6a2f39d17e593a9b@unique@","created_at":1763712000,"producer":"stores/abcde"}"#,
        },
        Sample {
            name: "store/invented/tomorrow",
            what: "a scope that nobody knows yet",
            body: r#"{"scope":"store/invented/tomorrow","store_id":"1025646","data":{"id":1@unique@}}"#,
        },
    ],
    signature: Place {
        header: "webhook-signature",
        before: "v1,",
    },
    signs: Signs::BODY_AND_TIME,
    event_header: None,
    other_event: OtherEvent::No("BigCommerce names the scope in the signed body alone"),
    keys: |secret, _| Keys::of(Secret::new(secret)?, BigCommerce::new),
    public: None,
    another: longer,
};
