//! Measures the memory that a silent broker costs. It has a program of its own, so that nothing else counts.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::proxy::{Proxy, Way};
use common::{PATIENCE, hurried, open, shared, until};
use http::StatusCode;
use tokio::time::timeout;
use webhook_rabbitmq::{Broker, ErrorKind};
use webhook_servers::Growth;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_says_nothing_costs_bounded_memory_and_is_found_again() {
    let Some(address) = shared() else { return };
    let proxy = Proxy::start(&address).await;
    let broker = Broker::connect(&proxy.address).await.unwrap();
    let queue = open(&broker).await;
    let receiver = hurried(&queue);
    assert_eq!(receiver.deliver("msg_0").await, StatusCode::OK);
    proxy.set(Way::Silent);
    let growth = Growth::watch();
    let sent = Arc::new(AtomicUsize::new(0));
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..64 {
        let (receiver, sent) = (receiver.clone(), Arc::clone(&sent));
        tasks.spawn(async move {
            for number in 0..8 {
                let request = common::long(&format!("msg_{task}_{number}"), 48 << 10);
                sent.fetch_add(request.body().len(), Ordering::SeqCst);
                assert_eq!(
                    receiver.send(request).await,
                    StatusCode::SERVICE_UNAVAILABLE
                );
            }
        });
    }
    while let Some(ended) = tasks.join_next().await {
        ended.unwrap();
    }
    let most = growth.most();
    let sent = sent.load(Ordering::SeqCst);
    eprintln!(
        "{} MiB of bodies for a silent broker: {} MiB more memory at most",
        sent >> 20,
        most >> 20
    );
    // 64 MiB are on their way, held by the library, and as much again while the messages are made.
    assert!(most < 160 << 20, "{most}");
    proxy.set(Way::Open);
    until("the broker", async || {
        receiver.deliver("msg_last").await.is_success()
    })
    .await;

    // A broker that lets a program in and then says nothing is not waited for.
    proxy.set(Way::Silent);
    let refused = timeout(PATIENCE, Broker::connect(&proxy.address))
        .await
        .unwrap();
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::NoAnswer);
}
