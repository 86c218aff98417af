//! Tests that a receiver holds a bounded number of bytes for a server that takes nothing.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod support;

use std::time::Duration;

use axum::http::StatusCode;
use support::{Passes, Proxy, deliver_to, endpoint, keys, queue, receiver, until_taken};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use webhook_nats::async_nats;
use webhook_nats::{Queue, QueueSettings};
use webhook_servers::Nats;
use webhook_tower::forward::Forwarder;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_connection_does_not_take_is_bounded() {
    const MOST: usize = 2 << 20;
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    queue(&server).await;
    // A queue whose client may not hold the largest message is refused when the receiver is made.
    let little = QueueSettings::default().max_held(500_000);
    let little = Queue::open(support::client(&server).await, little).await;
    let refused = Forwarder::new(little.unwrap(), keys()).service(&endpoint("orders"));
    assert!(
        refused
            .unwrap_err()
            .to_string()
            .contains("nats takes 500000")
    );
    let proxy = Proxy::start(server.port()).await;
    let client = async_nats::connect(&proxy.url).await.unwrap();
    let settings = QueueSettings::default().max_held(MOST);
    let queue = Queue::open(client, settings).await.unwrap();
    let forwarder = receiver(&queue, SECOND);
    let body = format!(
        r#"{{"type":"invoice.paid","data":"{}"}}"#,
        "x".repeat(500_000)
    );
    proxy.set(Passes::Stuck);
    let mut most = 0;
    for round in 0..3 {
        let mut all = JoinSet::new();
        for number in 0..40 {
            let (forwarder, body) = (forwarder.clone(), body.clone());
            let id = format!("stuck_{round}_{number}");
            all.spawn(async move { deliver_to(&forwarder, &endpoint("orders"), &id, &body).await });
        }
        while let Some(status) = all.join_next().await {
            assert_eq!(status.unwrap(), StatusCode::SERVICE_UNAVAILABLE);
            most = most.max(queue.in_flight().0);
        }
    }
    println!(
        "120 deliveries of 500 kB at a stuck connection: the client holds {most} bytes at most"
    );
    assert!((1..=MOST).contains(&most), "{most}");
    proxy.set(Passes::AtOnce);
    until_taken(&forwarder, "stuck_0_0").await;
    let started = Instant::now();
    while queue.in_flight() != (0, 0) {
        assert!(started.elapsed() < SECOND * 30, "{:?}", queue.in_flight());
        sleep(Duration::from_millis(20)).await;
    }
}
