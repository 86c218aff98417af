//! Samples of BigCommerce: Standard Webhooks, signed with the text of the client secret.

use webhook_bigcommerce::BigCommerce;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Secret, Timestamp};

use crate::AnyError;
use crate::sample::{Sample, Samples, Tamper as _};
use crate::server::BIGCOMMERCE;

const HEADER: &str = "webhook-signature";

const ORDER: &str = r#"{"scope":"store/order/created","store_id":"1025646","data":{"type":"order","id":250},"hash":"dd70c0976e06b67aaf671e73f49dcb79230ebf9d"}"#;

pub(crate) fn samples(now: Timestamp) -> Result<Vec<Sample>, AnyError> {
    let bigcommerce = BigCommerce::new(Secret::new(BIGCOMMERCE)?)?;
    let own = SigningKey::hmac(&Secret::new(BIGCOMMERCE)?)?;
    let foreign = SigningKey::hmac(&Secret::new("somebody-elses-secret")?)?;
    let send = |after: i64| {
        let at = Timestamp::from_unix_seconds(now.unix_seconds() + after);
        Outgoing::new(ORDER, at).id("msg_bc1")
    };
    let order = send(0).sign(&bigcommerce, &own)?;

    let mut list = Samples::of("bigcommerce", "/bigcommerce");
    list.genuine("an order", 200, order.clone());
    list.genuine(
        "a scope that nobody knows yet",
        200,
        Outgoing::new(r#"{"scope":"store/invented/tomorrow"}"#, now)
            .id("msg_bc2")
            .sign(&bigcommerce, &own)?,
    );

    list.forged(
        "the hash of the payload for a signature",
        order.with_header(HEADER, "v1,dd70c0976e06b67aaf671e73f49dcb79230ebf9d"),
    );
    list.forged("another id", order.with_header("webhook-id", "msg_bc2"));
    list.forged(
        "recorded six minutes ago",
        send(-360).sign(&bigcommerce, &own)?,
    );
    list.forged("no signature", order.without(HEADER));
    list.forged(
        "somebody else's secret",
        send(0).sign(&bigcommerce, foreign)?,
    );
    list.forged("a byte more", order.with_body(format!("{ORDER} ")));
    Ok(list.into_list())
}
