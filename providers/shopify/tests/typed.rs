//! Tests bodies as views: accessors return what the body has, and the report lists what they cannot return.
#![allow(clippy::unwrap_used, reason = "tests")]

use webhook_core::testing::Harness;
use webhook_shopify::payload::{Order, PrivacyRequest, Product, Refund};
use webhook_shopify::{Event, Message, Shopify};

const SECRET: &str = "canary-5f0c2b9e";

fn shopify() -> Harness<Shopify> {
    Harness::of(SECRET, Shopify::new).id("b54557e4")
}

fn message(topic: &str, body: &str) -> Message {
    match shopify().event_name(topic).event(body.to_owned()) {
        Event::Message(message) => message,
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn an_order_is_at_hand() {
    let order = message(
        "orders/create",
        r#"{"id":9007199254740993,"admin_graphql_api_id":"gid://shopify/Order/9007199254740993","cancel_reason":null,"currency":"EUR","financial_status":"paid",
        "total_price":"199.00","total_price_set":{"shop_money":{"amount":"199.00","currency_code":"EUR"},"presentment_money":{"amount":"199.00","currency_code":"EUR"}},
        "created_at":"2025-01-23T23:10:15-05:00","test":false,"customer":{"id":7,"email":"ann@example.com"},"returns":[],"of_tomorrow":1,
        "line_items":[{"id":1,"title":"A","quantity":2,"price":"10.00","discount_allocations":[{"amount":"1.00","discount_application_index":0}]},"wrong"],
        "shipping_lines":[{"id":2,"is_removed":false,"title":"Post"}],"total_weight":"heavy"}"#,
    );
    let root = order.typed::<Order<'static>>().unwrap();
    let view = root.get();
    assert_eq!(view.id(), Some(9_007_199_254_740_993));
    assert_eq!(view.total_price(), Some("199.00"));
    let money = view.total_price_set().unwrap().shop_money().unwrap();
    assert_eq!(money.currency_code(), Some("EUR"));
    assert_eq!(view.customer().unwrap().email(), Some("ann@example.com"));
    assert_eq!(view.financial_status().unwrap().as_str(), "paid");
    assert_eq!(view.line_items().len(), 1);
    let item = view.line_items().first().unwrap();
    assert_eq!((item.title(), item.quantity()), (Some("A"), Some(2)));
    assert_eq!(view.total_weight(), None);
    let report = root.report();
    assert_eq!(report.unknown_fields, ["of_tomorrow"]);
    assert_eq!(report.left_out, ["line_items[1]", "total_weight"]);
}

#[test]
fn products_refunds_and_privacy_requests_are_at_hand() {
    let product = message(
        "products/update",
        r#"{"id":1,"title":"Shoe","status":"active","variants":[{"id":2,"price":"5.00","sku":"S"}],"variant_gids":[{"admin_graphql_api_id":"g","updated_at":"2025-01-23T23:10:15Z"}]}"#,
    );
    let root = product.typed::<Product<'static>>().unwrap();
    assert_eq!(root.get().variants().first().unwrap().sku(), Some("S"));
    assert!(root.report().is_empty(), "{:?}", root.report());

    let refund = message(
        "refunds/create",
        r#"{"id":1,"order_id":2,"refund_line_items":[{"id":3,"quantity":1,"restock_type":"return"}],"transactions":[{"id":4,"amount":"5.00","kind":"refund"}]}"#,
    );
    let root = refund.typed::<Refund<'static>>().unwrap();
    assert_eq!(
        root.get().transactions().first().unwrap().amount(),
        Some("5.00")
    );
    assert!(root.report().is_empty(), "{:?}", root.report());

    let request = message(
        "customers/redact",
        r#"{"shop_id":1,"shop_domain":"a.myshopify.com","customer":{"id":2,"email":"a@example.com","phone":"1"},"orders_to_redact":[3,4]}"#,
    );
    let root = request.typed::<PrivacyRequest<'static>>().unwrap();
    assert_eq!(root.get().shop_domain(), "a.myshopify.com");
    assert_eq!(
        root.get().orders_to_redact().iter().collect::<Vec<_>>(),
        [3, 4]
    );
    assert!(root.report().is_empty(), "{:?}", root.report());
}

#[tokio::test]
async fn handlers_get_the_resource_of_their_topic() {
    use webhook_shopify::on;
    use webhook_tower::Dispatcher;

    let dispatcher = Dispatcher::<Shopify>::builder()
        .on(on::ORDERS_CREATE, async |order| {
            assert_eq!(order.get().id(), Some(7));
            http::StatusCode::CREATED
        })
        .on(
            on::SHOP_REDACT.with_delivery(),
            async |(request, received)| {
                assert_eq!(request.get().shop_domain(), "a.myshopify.com");
                assert!(
                    received
                        .delivery()
                        .topic()
                        .is_some_and(|it| !it.is_signed())
                );
                http::StatusCode::ACCEPTED
            },
        )
        .fallback(async |_, _| http::StatusCode::INTERNAL_SERVER_ERROR)
        .unwrap();
    for (topic, body, status) in [
        ("orders/create", r#"{"id":7,"of_tomorrow":1}"#, 201),
        ("orders/create", "[7]", 500),
        ("orders/updated", r#"{"id":7}"#, 500),
        (
            "shop/redact",
            r#"{"shop_id":1,"shop_domain":"a.myshopify.com"}"#,
            202,
        ),
    ] {
        let received = shopify().event_name(topic).sent(body);
        let reply = dispatcher.dispatch(received).await.unwrap();
        assert_eq!(reply.status(), status, "{topic} {body}");
    }
    let report = |topic, body: &'static str| shopify().event_name(topic).event(body).report();
    let order = report("orders/create", r#"{"id":7,"of_tomorrow":1,"note":7}"#).unwrap();
    assert_eq!(
        (order.unknown_fields, order.left_out),
        (vec!["of_tomorrow".to_owned()], vec!["note".to_owned()])
    );
    assert_eq!(report("carts/create", "{}"), None);
}
