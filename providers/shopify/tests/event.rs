//! Tests families of headers, topics, privacy requests, and how other bodies are read.

use bytes::Bytes;
use http::Request;
use serde::Deserialize;
use webhook_core::body::UnreadableReason;
use webhook_core::config::SecretFault;
use webhook_core::coverage::{BodyCoverage, Freshness};
use webhook_core::testing::{Edit as _, Harness, secret};
use webhook_core::{ConfigError, RejectionKind};
use webhook_shopify::{Event, Family, Message, PrivacyRequest, Shopify, Topic};

const SECRET: &str = "canary-5f0c2b9e";
const SIGNATURE: &str = "x-shopify-hmac-sha256";

fn shopify() -> Harness<Shopify> {
    Harness::of(SECRET, Shopify::new).id("b54557e4")
}

/// Makes a delivery of this topic.
fn signed(topic: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    shopify().event_name(topic).signed(body)
}

/// Moves the delivery to the headers of Events.
fn as_event(request: &Request<Bytes>) -> Request<Bytes> {
    let names = ["hmac-sha256", "topic", "shop-domain", "webhook-id"];
    names.iter().fold(request.clone(), |request, name| {
        request.renamed(&format!("x-shopify-{name}"), &format!("shopify-{name}"))
    })
}

const SHOP_REDACT: &str = r#"{"shop_id":954889,"shop_domain":"a.myshopify.com"}"#;
const CUSTOMERS_REDACT: &str = r#"{"shop_id":954889,"shop_domain":"a.myshopify.com",
    "customer":{"id":191167,"email":"john@example.com","phone":"555-625-1199"},"orders_to_redact":[299938]}"#;
const DATA_REQUEST: &str = r#"{"shop_id":954889,"shop_domain":"a.myshopify.com","orders_requested":[299938],
    "customer":{"id":191167,"email":"john@example.com","phone":"555-625-1199"},"data_request":{"id":9999}}"#;

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn message(request: &Request<Bytes>) -> Message {
    match shopify().read(request).unwrap().into_event() {
        Event::Message(message) => message,
        other => panic!("another kind of event: {other:?}"),
    }
}

#[test]
fn a_webhook_is_read_by_its_topic() {
    #[derive(Deserialize)]
    struct Order {
        id: u64,
    }
    let body = r#"{"id":820982911946154508,"line_items":[]}"#;
    let request = signed("orders/create", body).with_header("x-shopify-sub-topic", "a");
    let request = request.with_header("x-shopify-triggered-at", "2026-11-21T08:00:00Z");
    let received = shopify().read(&request).unwrap();
    assert_eq!(received.event_name(), "orders/create");
    assert_eq!(received.authentic_id(), None, "no id is signed");
    let delivery = received.delivery();
    assert_eq!(delivery.coverage().body(), BodyCoverage::Bytes);
    assert_eq!(delivery.coverage().freshness(), Freshness::Unsigned);
    assert!(!delivery.topic().unwrap().is_signed());
    assert!(!delivery.field("x-shopify-shop-domain").unwrap().is_signed());

    let message = message(&request);
    assert_eq!(message.json::<Order>().unwrap().id, 820_982_911_946_154_508);
    assert_eq!(&**message.raw(), body.as_bytes());
    let unsigned = message.unsigned;
    assert_eq!(unsigned.family, Family::Webhooks);
    assert_eq!(unsigned.topic, Topic::OrdersCreate);
    assert_eq!(unsigned.shop.as_deref(), Some("example.myshopify.com"));
    assert_eq!(unsigned.webhook_id.as_deref(), Some("b54557e4"));
    assert_eq!(unsigned.sub_topic.as_deref(), Some("a"));
    assert_eq!(
        unsigned.triggered_at.as_deref(),
        Some("2026-11-21T08:00:00Z")
    );
    assert_eq!((unsigned.event_id, unsigned.action), (None, None));
}

/// Of one delivery, nothing is read from the headers of the other family.
#[test]
fn families_are_not_mixed() {
    let request = as_event(&signed("Product", "{}"));
    let request = request.with_header("shopify-action", "update");
    let request = request.with_header("shopify-resource-id", "gid://shopify/Product/1");
    let unsigned = message(&request).unsigned;
    assert_eq!(unsigned.family, Family::Events);
    assert_eq!(unsigned.topic, Topic::Other("Product".into()));
    assert_eq!(unsigned.action.as_deref(), Some("update"));

    // Events come with both families. What the headers of webhooks say is not read.
    let mut both = request.clone();
    for (name, value) in [
        ("x-shopify-topic", "shop/redact"),
        ("x-shopify-shop-domain", "b.myshopify.com"),
        ("x-shopify-webhook-id", "2"),
        ("x-shopify-api-version", "2020-01"),
        ("x-shopify-hmac-sha256", "AAAA"),
    ] {
        both = both.with_header(name, value);
    }
    assert_eq!(message(&both).unsigned, unsigned);
    let twice = {
        let mut twice = both.clone();
        let value = "again".parse().unwrap();
        twice.headers_mut().append("x-shopify-topic", value);
        twice
    };
    assert_eq!(shopify().refusal(&twice), None, "not looked at");

    // A valid signature in the header of webhooks does not help if that of Events is wrong.
    let webhook = signed("orders/create", "{}");
    for wrong in ["", "AAAA", &"A".repeat(44)] {
        let status = shopify()
            .refusal(&webhook.with_header("shopify-hmac-sha256", wrong))
            .map(RejectionKind::status);
        assert_eq!(status.map(|it| it.as_u16()), Some(401), "{wrong}");
    }
    let topic = as_event(&webhook).without("shopify-topic");
    let mixed = topic.with_header("x-shopify-topic", "orders/create");
    let reason = |request: &_| {
        shopify()
            .read(request)
            .unwrap()
            .unreadable()
            .map(|it| it.reason())
    };
    assert_eq!(reason(&mixed), Some(UnreadableReason::NoEventName));
    let mixed = webhook
        .with_header("shopify-topic", "a")
        .without("x-shopify-topic");
    assert_eq!(reason(&mixed), Some(UnreadableReason::NoEventName));
}

/// Each header is read into its own field, of either family.
#[test]
fn no_header_is_taken_for_another() {
    let webhook = signed("orders/create", "{}");
    for (prefix, request) in [
        ("x-shopify-", webhook.clone()),
        ("shopify-", as_event(&webhook)),
    ] {
        let names = [
            "api-version",
            "event-id",
            "triggered-at",
            "sub-topic",
            "name",
            "handle",
            "action",
            "resource-id",
        ];
        let mut request = request;
        for name in names {
            let header: http::HeaderName = format!("{prefix}{name}").parse().unwrap();
            request.headers_mut().insert(header, name.parse().unwrap());
        }
        let unsigned = message(&request).unsigned;
        let read = [
            unsigned.api_version,
            unsigned.event_id,
            unsigned.triggered_at,
            unsigned.sub_topic,
            unsigned.name,
            unsigned.handle,
            unsigned.action,
            unsigned.resource_id,
        ];
        assert_eq!(read.map(Option::unwrap), names, "{prefix}");
    }
}

#[test]
fn the_signature_comes_once() {
    let mut twice = signed("orders/create", "{}");
    let value = twice.headers()["x-shopify-hmac-sha256"].clone();
    twice.headers_mut().append("x-shopify-hmac-sha256", value);
    assert_eq!(
        shopify().refusal(&twice),
        Some(RejectionKind::RepeatedHeader)
    );
}

#[test]
fn while_a_secret_is_rotated_either_verifies_and_is_named() {
    let secrets = [
        secret("new-secret").labelled("new"),
        secret(SECRET).labelled("old"),
    ];
    let both = Shopify::new(secrets).unwrap();
    let verified = Harness::new(both, &secret(SECRET))
        .verify(&signed("orders/create", "{}"))
        .unwrap();
    assert_eq!(verified.delivery().key_label(), "old");
    let new = Shopify::new(secret("new-secret")).unwrap();
    let refused = Harness::new(new, &secret(SECRET))
        .verify(&signed("orders/create", "{}"))
        .unwrap_err();
    assert_eq!(refused.kind(), RejectionKind::SignatureMismatch);
}

#[test]
fn privacy_topics_are_marked_and_typed() {
    let marked: Vec<_> = Topic::KNOWN
        .iter()
        .filter(|name| Topic::from(**name).is_privacy())
        .collect();
    assert_eq!(
        marked,
        [
            &"customers/data_request",
            &"customers/redact",
            &"shop/redact"
        ]
    );
    let request = message(&signed("customers/data_request", DATA_REQUEST));
    let request: PrivacyRequest = request.json().unwrap();
    assert_eq!(request.shop_domain, "a.myshopify.com");
    assert_eq!(request.shop_id, Some(954_889));
    assert_eq!(request.orders_requested, Some(vec![299_938]));
    assert_eq!(request.orders_to_redact, None);
    assert_eq!(request.data_request.unwrap().id, Some(9999));
    let customer = request.customer.unwrap();
    assert_eq!(customer.email.as_deref(), Some("john@example.com"));
    let request = message(&signed("shop/redact", SHOP_REDACT));
    assert_eq!(request.json::<PrivacyRequest>().unwrap().customer, None);
}

/// An authentic body under another topic must not become a request that erases data.
#[test]
fn no_delivery_becomes_a_privacy_request() {
    let reason = |request: &_| {
        shopify()
            .read(request)
            .unwrap()
            .unreadable()
            .map(|it| it.reason())
    };
    let contradiction = Some(UnreadableReason::Contradiction);
    let bodies = [
        ("orders/create", r#"{"id":1,"customer":{"id":2}}"#),
        ("app/uninstalled", r#"{"id":1,"domain":"a.myshopify.com"}"#),
        ("products/delete", r#"{"id":1}"#),
        ("shop/redact", SHOP_REDACT),
        ("customers/redact", CUSTOMERS_REDACT),
        ("customers/data_request", DATA_REQUEST),
    ];
    for (own, body) in bodies {
        assert_eq!(reason(&signed(own, body)), None, "{own}");
        for other in ["shop/redact", "customers/redact", "customers/data_request"] {
            let relabelled = signed(own, body).with_header("x-shopify-topic", other);
            let expected = contradiction.filter(|_| own != other);
            assert_eq!(reason(&relabelled), expected, "{own} as {other}");
            // Such a copy also leaves no key, so that the genuine delivery does not pass for a repetition.
            let key = shopify().read(&relabelled).unwrap().dedup_key();
            assert_eq!(key.is_some(), own == other, "{own} as {other}");
        }
    }
    let text = signed("orders/create", "<order/>");
    let relabelled = text.with_header("x-shopify-topic", "shop/redact");
    assert_eq!(reason(&relabelled), contradiction);
}

/// Requests of the privacy laws do come without the shop's header. Their body names the shop.
#[test]
fn no_header_but_the_signature_decides_whether_a_delivery_is_genuine() {
    let genuine = signed("customers/redact", CUSTOMERS_REDACT);
    for name in [
        "x-shopify-shop-domain",
        "x-shopify-webhook-id",
        "x-shopify-api-version",
        "x-shopify-triggered-at",
    ] {
        for values in [&[][..], &[&b""[..]], &[b" "], &[b"a", b"a"], &[b"\xfcbung"]] {
            let mut request = genuine.clone();
            request.headers_mut().remove(name);
            for value in values {
                let value = http::HeaderValue::from_bytes(value).unwrap();
                request.headers_mut().append(name, value);
            }
            let message = message(&request);
            let privacy: PrivacyRequest = message.json().unwrap();
            assert_eq!(privacy.shop_domain, "a.myshopify.com");
            let unsigned = message.unsigned;
            let field = match name {
                "x-shopify-shop-domain" => unsigned.shop,
                "x-shopify-webhook-id" => unsigned.webhook_id,
                "x-shopify-api-version" => unsigned.api_version,
                _ => unsigned.triggered_at,
            };
            assert_eq!(field, None, "{name}: {values:?}");
        }
    }
}

/// Without a topic nothing says what happened. Nobody can make a privacy request vanish by removing the topic: the
/// delivery reaches the handler, and completes no key.
#[test]
fn without_a_topic_the_event_is_unreadable_and_never_refused() {
    for values in [&[][..], &[""], &["a/b", "a/b"], &["a/b", "shop/redact"]] {
        let mut request = signed("shop/redact", SHOP_REDACT);
        request.headers_mut().remove("x-shopify-topic");
        for value in values {
            let value = value.parse().unwrap();
            request.headers_mut().append("x-shopify-topic", value);
        }
        let received = shopify().read(&request).unwrap();
        let unreadable = received.unreadable().unwrap();
        assert_eq!(unreadable.reason(), UnreadableReason::NoEventName);
        assert_eq!(unreadable.raw(), SHOP_REDACT);
        assert_eq!(received.dedup_key(), None);
    }
}

/// Shopify's secret signs cookies and redirects too. Such a text has a genuine signature and must be refused.
#[test]
fn what_else_the_secret_signs_is_no_event() {
    for body in [
        "offline_example.myshopify.com",
        "8f6d6a0e-6c07-4c4d-a6a2-3f2d9a3c1a55",
        "code=0907a61c&shop=a.myshopify.com&state=1&timestamp=1337178173",
        "123",
        "null",
        "\"text\"",
        "",
        " ",
    ] {
        let refused = shopify().refusal(&signed("orders/create", body));
        assert_eq!(refused, Some(RejectionKind::Contradiction), "{body:?}");
    }
}

#[test]
fn what_cannot_be_read_is_not_lost() {
    for body in ["<order><id>1</id></order>", "[1]", " \n<a/>"] {
        let Event::Other(other) = shopify()
            .read(&signed("orders/create", body))
            .unwrap()
            .into_event()
        else {
            panic!("an object: {body}");
        };
        assert_eq!(&**other.raw(), body.as_bytes());
        assert_eq!(other.unsigned.topic, Topic::OrdersCreate);
    }
    for body in [&b"{"[..], b"{} {}", b"{\"a\":\xff}", b"{\"shop_domain\":}"] {
        let received = shopify().read(&signed("shop/redact", body)).unwrap();
        assert_eq!(received.event_name(), "shop/redact");
        let unreadable = received.unreadable().unwrap();
        assert_eq!(
            (unreadable.raw(), unreadable.name()),
            (&body.into(), Some("shop/redact"))
        );
    }
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let deep = message(&signed("a/b", deep));
    assert!(deep.json::<serde_json::Value>().is_err());
    let new = message(&signed("invented/tomorrow", r#"{"new":[]}"#));
    assert_eq!(new.unsigned.topic, Topic::Other("invented/tomorrow".into()));
}

#[test]
fn a_replay_under_another_topic_has_the_same_key() {
    let request = signed("orders/create", r#"{"id":1}"#);
    let key = shopify().read(&request).unwrap().dedup_key();
    let replayed = request.with_header("x-shopify-topic", "orders/paid");
    let replayed = replayed.with_header("x-shopify-webhook-id", "another");
    assert_eq!(shopify().read(&replayed).unwrap().dedup_key(), key);
}

/// Equal bodies under two topics of the list count as two deliveries. Under all other topics together they count as
/// one.
#[test]
fn a_declared_topic_makes_another_delivery_and_no_other_topic_does() {
    let topics = [Topic::OrdersCreate, Topic::OrdersPaid, Topic::from("x/new")];
    let declared = Harness::of(SECRET, |secret| Shopify::new(secret)?.with_topics(topics));
    let body = r#"{"id":1}"#;
    let key = |request: &Request<Bytes>| declared.received(request).dedup_key().unwrap();
    let under = |topic: &str| key(&shopify().event_name(topic).signed(body));
    let keys = ["orders/create", "orders/paid", "x/new", "orders/updated"].map(under);
    for (place, own) in keys.iter().enumerate() {
        assert!(!keys[..place].contains(own), "{own}");
    }
    // A retry, and a replay under another id: the same delivery.
    let again = signed("orders/paid", body).with_header("x-shopify-webhook-id", "another");
    assert_eq!(key(&again), keys[1]);
    // However a replay is labelled, there are no more keys than topics in the list, and one.
    for topic in [
        "orders/cancelled",
        "orders/paid ",
        "Orders/Paid",
        "orders/pai",
        "a",
        "invented/1",
    ] {
        let replayed = signed("orders/create", body).with_header("x-shopify-topic", topic);
        let accepted = declared.read(&replayed).map(|it| it.dedup_key().unwrap());
        if let Ok(replayed) = accepted {
            assert!(replayed == keys[3] || replayed == keys[1], "{topic:?}");
        }
    }
    // What was fetched from the API has the key of its delivery.
    let endpoint = declared.endpoint();
    assert_eq!(
        endpoint.dedup_key_of_topic("orders/paid", body.as_bytes()),
        keys[1]
    );
    assert_eq!(endpoint.dedup_key_of_body(body.as_bytes()), keys[3]);
    for topics in [
        vec![Topic::from("")],
        vec![Topic::OrdersPaid, Topic::from("orders/paid")],
    ] {
        let error = shopify().adapter().clone().with_topics(topics).unwrap_err();
        assert!(matches!(error, ConfigError::EventName { .. }), "{error}");
    }
}

#[test]
fn what_is_no_client_secret_is_refused_with_a_sentence() {
    for token in ["shpat_0123456789abcdef", "shpca_0123456789abcdef"] {
        let error = Shopify::new(secret(token)).unwrap_err();
        let is_right = matches!(
            &error,
            ConfigError::Secret {
                fault: SecretFault::NotOfSender(_),
                ..
            }
        );
        assert!(is_right, "{error}");
        assert!(error.to_string().contains("client secret"), "{error}");
        assert!(!error.to_string().contains("0123"), "{error}");
    }
    assert!(Shopify::new(secret("shpss_0123456789abcdef")).is_ok());
    assert!(Shopify::new(Vec::new()).is_err());
}

#[test]
fn nothing_that_is_printed_shows_a_secret_or_a_body() {
    let request = signed("orders/create", r#"{"canary-body":1}"#);
    let rejection = shopify()
        .verify(&request.with_header(SIGNATURE, "x"))
        .unwrap_err();
    let received = shopify().read(&request).unwrap();
    let shown = format!(
        "{:?} {rejection:?} {received:?} {:?} {:?}",
        shopify(),
        received.event(),
        shopify().endpoint()
    );
    assert!(!shown.contains("canary"), "{shown}");
    let settings = shopify().endpoint().settings();
    assert_eq!(settings.response_deadline.unwrap().as_secs(), 5);
    assert_eq!(settings.retry_horizon.unwrap().as_secs(), 14_400);
}

/// Of what is there twice the last counts, half a surrogate is U+FFFD, and the report of the typed order says so.
#[test]
fn odd_json_costs_no_order() {
    use webhook_shopify::payload::Order;

    let body = r#"{"id":1,"note":"half \ud83d","\ud83d":1e400,"id":820982911946154508.0,"total_price":7,
        "line_items":[{"id":1,"id":2},7]}"#;
    let order = message(&signed("orders/create", body))
        .typed::<Order<'static>>()
        .unwrap();
    assert_eq!(order.get().id(), Some(820_982_911_946_154_508));
    assert_eq!(order.get().note(), Some("half \u{fffd}"));
    let report = order.report();
    assert_eq!(report.duplicates, ["id", "line_items[0].id"]);
    assert_eq!(report.lone_surrogates, ["note", "\u{fffd}"]);
    assert_eq!(report.left_out, ["total_price", "line_items[1]"]);
    // A request of the privacy laws is one however odd the rest is.
    let odd = r#"{"shop_id":1,"shop_id":2,"\ud83d":1,"shop_domain":"a.myshopify.com"}"#;
    let request = message(&signed("shop/redact", odd))
        .typed::<webhook_shopify::payload::PrivacyRequest<'static>>()
        .unwrap();
    assert_eq!(request.get().shop_domain(), "a.myshopify.com");
    assert_eq!(request.get().shop_id(), Some(2));
}
