//! Tests that missed events are handled in order and once, whether the webhook or the API brings them first.

use std::sync::atomic::Ordering;

use serde_json::Value;

use crate::handling::Report;
use crate::{HOUR, Shop, ago, fake, report};

#[tokio::test]
async fn what_stripe_could_not_deliver_is_handled_in_order_and_once() {
    let shop = Shop::open().await;
    assert_eq!(shop.stripe_webhook("evt_0").await, 200);
    // Seven events are missed in the outage; the first of them is older than the time that is asked for.
    shop.fake.stripe("evt_old", ago(3 * HOUR).unix_seconds());
    shop.fake.stripe("evt_0", ago(2 * HOUR).unix_seconds());
    for n in 1..=5 {
        shop.fake
            .stripe(&format!("evt_{n}"), ago(HOUR - n).unix_seconds());
    }
    // Stripe retries one of them before the run.
    assert_eq!(shop.stripe_webhook("evt_3").await, 200);
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, report(4, 2));
    let expected = ["evt_0", "evt_3", "evt_1", "evt_2", "evt_4", "evt_5"];
    assert_eq!(shop.handler.runs(), expected);
    // Stripe retries one of them after the run, and the run itself is repeated, with an overlap.
    assert_eq!(shop.stripe_webhook("evt_5").await, 200);
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, report(0, 6));
    assert_eq!(shop.handler.runs(), expected);
    let asked = shop.fake.asked();
    let first = format!(
        "/v1/events?delivery_success=false&created%5Bgte%5D={}&limit=100",
        ago(2 * HOUR).unix_seconds()
    );
    let pages: Vec<_> = ["", "&starting_after=evt_4", "&starting_after=evt_2"]
        .map(|cursor| first.clone() + cursor)
        .into();
    assert_eq!(asked, [pages.clone(), pages].concat());
    assert_eq!(shop.fake.unauthorized(), 0);
}

#[tokio::test]
async fn what_github_could_not_deliver_is_handled_in_order_and_once() {
    let shop = Shop::open().await;
    assert_eq!(shop.github_webhook("guid-1", 1).await, 200);
    shop.github_attempt(10, "guid-0", 3 * HOUR, "failed to connect", 0);
    shop.github_attempt(11, "guid-1", 2 * HOUR, "OK", 1);
    shop.github_attempt(12, "guid-2", HOUR, "failed to connect", 2);
    shop.github_attempt(13, "guid-3", HOUR - 1, "timed out", 3);
    shop.github_attempt(14, "guid-4", HOUR - 2, "Bad Gateway", 4);
    // Somebody redelivers by hand, once in vain and once with success.
    shop.github_attempt(15, "guid-2", HOUR - 3, "timed out", 2);
    shop.github_attempt(16, "guid-3", HOUR - 4, "OK", 3);
    assert_eq!(shop.github_webhook("guid-3", 3).await, 200);
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(2, 0));
    let expected = ["1", "3", "2", "4"];
    assert_eq!(shop.handler.runs(), expected);
    let payloads: Vec<_> = shop.fake.asked().split_off(4);
    assert_eq!(
        payloads,
        ["/app/hook/deliveries/15", "/app/hook/deliveries/14"]
    );
    // GitHub redelivers a fetched event, and another run comes: the bytes are others, but the event is the same.
    assert_eq!(shop.github_webhook("guid-2", 2).await, 200);
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(0, 2));
    assert_eq!(shop.handler.runs(), expected);
}

/// GitHub's attempt timed out, but the receiver handled the delivery.
#[tokio::test]
async fn what_github_calls_failed_may_have_been_handled() {
    let shop = Shop::open().await;
    assert_eq!(shop.github_webhook("guid-1", 1).await, 200);
    shop.github_attempt(11, "guid-1", HOUR, "timed out", 1);
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(0, 1));
    assert_eq!(shop.handler.runs(), ["1"]);
}

/// The GUID of a webhook is not signed. An attacker who sends an old delivery under the GUID of a missed one must not
/// make the missed one count as handled.
#[tokio::test]
async fn a_replay_under_the_guid_of_a_missed_delivery_hides_nothing() {
    let shop = Shop::open().await;
    assert_eq!(shop.github_webhook("guid-1", 1).await, 200);
    assert_eq!(shop.github_webhook("guid-2", 1).await, 200);
    assert_eq!(shop.handler.runs(), ["1"]);
    shop.github_attempt(12, "guid-2", HOUR, "failed to connect", 2);
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, report(1, 0));
    assert_eq!(shop.handler.runs(), ["1", "2"]);
}

#[tokio::test]
async fn an_outage_longer_than_the_sender_keeps_is_told() {
    let shop = Shop::open().await;
    shop.fake.stripe("evt_1", ago(HOUR).unix_seconds());
    let told = Report {
        gap: true,
        ..report(1, 0)
    };
    assert_eq!(shop.stripe_run(ago(31 * 24 * HOUR)).await, told);
    shop.github_attempt(1, "guid-1", HOUR, "failed", 1);
    assert_eq!(shop.github_run(ago(4 * 24 * HOUR)).await, told);
    assert_eq!(shop.github_run(ago(2 * 24 * HOUR)).await, report(0, 1));
}

#[tokio::test]
async fn what_fails_is_open_and_comes_again() {
    let shop = Shop::open().await;
    shop.handler.failures.store(2, Ordering::SeqCst);
    shop.fake.stripe("evt_1", ago(HOUR).unix_seconds());
    shop.fake.stripe("evt_2", ago(HOUR).unix_seconds());
    shop.fake.stripe("evt_3", ago(HOUR).unix_seconds());
    let two_open = Report {
        open: 2,
        ..report(1, 0)
    };
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, two_open);
    assert_eq!(shop.stripe_run(ago(2 * HOUR)).await, report(2, 1));
    let expected = ["evt_1", "evt_2", "evt_3", "evt_1", "evt_2"];
    assert_eq!(shop.handler.runs(), expected);
    // A failure of a webhook is answered with 500, so that Stripe tries again.
    shop.handler.failures.store(1, Ordering::SeqCst);
    assert_eq!(shop.stripe_webhook("evt_4").await, 500);
    assert_eq!(shop.stripe_webhook("evt_4").await, 200);
}

/// An entry that cannot be read as an event is counted, and never skipped in silence.
#[tokio::test]
async fn a_delivery_without_a_payload_is_open() {
    let shop = Shop::open().await;
    let at = ago(HOUR).to_string();
    shop.fake.github(1, "guid-1", &at, "failed", Value::Null);
    shop.fake.github(2, "guid-2", &at, "failed", fake::label(2));
    let one_open = Report {
        open: 1,
        ..report(1, 0)
    };
    assert_eq!(shop.github_run(ago(2 * HOUR)).await, one_open);
}
