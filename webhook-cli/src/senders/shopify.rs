//! Sends as Shopify: webhooks, and the requests that privacy laws demand.

use webhook_core::Secret;
use webhook_shopify::Shopify;

use crate::senders::sender::{Keys, OtherEvent, Place, Sample, Sender, Signs, longer};

pub(crate) const SENDER: Sender = Sender {
    name: "shopify",
    samples: &[
        Sample {
            name: "orders/create",
            what: "an order is placed",
            body: r#"{"id":1@unique@,"admin_graphql_api_id":"gid://shopify/Order/1@unique@","name":"1001","test":true,"currency":"EUR","total_price":"403.00","customer":{"id":2,"first_name":"Zoë"},"line_items":[{"id":3,"quantity":1,"title":"Grüße 🦊"}]}"#,
        },
        Sample {
            name: "app/uninstalled",
            what: "a shop removes the app",
            body: r#"{"id":1@unique@,"name":"Example","domain":"example.myshopify.com","myshopify_domain":"example.myshopify.com"}"#,
        },
        Sample {
            name: "customers/data_request",
            what: "privacy: a customer asks for the data",
            body: r#"{"shop_id":954889,"shop_domain":"example.myshopify.com","orders_requested":[299938],"customer":{"id":191167,"email":"john@example.com","phone":"555-625-1199"},"data_request":{"id":1@unique@}}"#,
        },
        Sample {
            name: "customers/redact",
            what: "privacy: a customer's data are to be erased",
            body: r#"{"shop_id":954889,"shop_domain":"example.myshopify.com","customer":{"id":1@unique@,"email":"john@example.com","phone":"555-625-1199"},"orders_to_redact":[299938]}"#,
        },
        Sample {
            name: "shop/redact",
            what: "privacy: a shop's data are to be erased",
            body: r#"{"shop_id":1@unique@,"shop_domain":"example.myshopify.com"}"#,
        },
        Sample {
            name: "invented/tomorrow",
            what: "a topic that nobody knows yet",
            body: r#"{"id":1@unique@}"#,
        },
    ],
    signature: Place {
        header: "x-shopify-hmac-sha256",
        before: "",
    },
    signs: Signs::BODY,
    event_header: Some("x-shopify-topic"),
    // The body of no other event fits one of these two.
    other_event: OtherEvent::Named(["shop/redact", "customers/redact"]),
    keys: |secret, _| Keys::of(Secret::new(secret)?, Shopify::new),
    public: None,
    another: longer,
};
