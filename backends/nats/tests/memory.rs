//! Measures the memory that a mute server costs, in a program of its own, so that nothing else is counted.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::StatusCode;
use support::{Passes, Proxy, deliver, deliver_to, endpoint, queue, receiver, until_taken};
use tokio::task::JoinSet;
use webhook_nats::async_nats;
use webhook_nats::{Queue, QueueSettings};
use webhook_servers::{Growth, Nats};

/// How many bytes the client may hold.
const HELD: usize = 16 << 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_takes_nothing_costs_bounded_memory_and_is_found_again() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    queue(&server).await;
    let proxy = Proxy::start(server.port()).await;
    let client = async_nats::connect(&proxy.url).await.unwrap();
    let settings = QueueSettings::default().max_held(HELD);
    let queue = Queue::open(client, settings).await.unwrap();
    let forwarder = receiver(&queue, Duration::from_secs(1));
    assert!(deliver(&forwarder, "msg_0").await.is_success());
    proxy.set(Passes::Stuck);
    let growth = Growth::watch();
    let sent = Arc::new(AtomicUsize::new(0));
    let body = format!(
        r#"{{"type":"invoice.paid","data":"{}"}}"#,
        "x".repeat(48 << 10)
    );
    let mut tasks = JoinSet::new();
    for task in 0..64 {
        let (forwarder, sent, body) = (forwarder.clone(), Arc::clone(&sent), body.clone());
        tasks.spawn(async move {
            for number in 0..40 {
                let id = format!("msg_{task}_{number}");
                sent.fetch_add(body.len(), Ordering::SeqCst);
                let status = deliver_to(&forwarder, &endpoint("orders"), &id, &body).await;
                assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
            }
        });
    }
    while let Some(ended) = tasks.join_next().await {
        ended.unwrap();
    }
    let most = growth.most();
    let sent = sent.load(Ordering::SeqCst);
    eprintln!(
        "{} MiB of bodies for a server that takes nothing: {} MiB more memory at most",
        sent >> 20,
        most >> 20
    );
    // The bytes that the client holds, and as many again while 64 messages are made.
    assert!(most < 4 * HELD && sent > 7 * HELD, "{most} of {sent}");
    proxy.set(Passes::AtOnce);
    until_taken(&forwarder, "msg_last").await;
}
