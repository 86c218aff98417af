//! Samples of Shopify: a topic that is not signed, and two families of headers.

use http::Request;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};
use webhook_shopify::Shopify;

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::SHOPIFY;

const HEADER: &str = "x-shopify-hmac-sha256";
const TOPIC: &str = "x-shopify-topic";

const ORDER: &str = r#"{"id":820982911946154508,"total_price":"403.00","note":"🦜"}"#;
const REDACT: &str = r#"{"shop_id":954889,"shop_domain":"example.myshopify.com"}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let shopify = Shopify::new(Secret::new(SHOPIFY[0])?)?;
    let key = |text: &str| Secret::new(text).and_then(|secret| SigningKey::hmac(&secret));
    let (new, old) = (key(SHOPIFY[0])?, key(SHOPIFY[1])?);
    let foreign = key("somebody-elses-secret")?;
    let send =
        |topic: &str, body: &'static str| Outgoing::new(body, now).event(topic).id("b54557e4");
    let order = send("orders/create", ORDER).sign(&shopify, &new)?;

    let mut list = Samples::of("shopify", "/shopify");
    list.genuine("an order", 200, order.clone());
    list.genuine(
        "an order, signed with the old secret",
        200,
        send("orders/create", ORDER).sign(&shopify, old)?,
    );
    list.genuine(
        "a shop's data are to be erased",
        200,
        send("shop/redact", REDACT).sign(&shopify, &new)?,
    );
    list.genuine("under the headers of Events", 200, as_event(&order));

    // The topic's header is not signed: these bodies reach the handler as unreadable, and as no privacy request.
    list.genuine(
        "an order sent again as \"erase the shop\"",
        422,
        order.with_header(TOPIC, "shop/redact"),
    );
    list.refused(
        "the signed value of a cookie",
        400,
        send("orders/create", "offline_example.myshopify.com").sign(&shopify, &new)?,
    );
    list.genuine(
        "one family's signature, the other's topic",
        422,
        order
            .without(HEADER)
            .with_header("shopify-hmac-sha256", &order.header(HEADER)),
    );
    list.forged("no signature", order.without(HEADER));
    list.forged(
        "somebody else's secret",
        send("orders/create", ORDER).sign(&shopify, foreign)?,
    );
    list.forged("a byte more", order.with_body(format!("{ORDER} ")));
    Ok(list.into_list())
}

fn as_event(request: &Request<bytes::Bytes>) -> Request<bytes::Bytes> {
    [
        (HEADER, "shopify-hmac-sha256"),
        (TOPIC, "shopify-topic"),
        ("x-shopify-shop-domain", "shopify-shop-domain"),
    ]
    .into_iter()
    .fold(request.clone(), |request, (from, to)| {
        let value = request.header(from);
        request.without(from).with_header(to, &value)
    })
}
