//! Tests what is under way at an unlucky moment: when the connection breaks, and when the worker is told to stop.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod support;

use std::time::Duration;

use axum::http::StatusCode;
use support::{
    Passes, Proxy, Ran, context, deliver, endpoint, handler, kept, keys, queue, receiver, until,
};
use tokio::sync::oneshot;
use webhook_nats::async_nats::jetstream::stream::{Config, DiscardPolicy, StorageType};
use webhook_nats::{ConsumeSettings, Queue, QueueSettings, async_nats};
use webhook_servers::Nats;
use webhook_tower::forward::{RetryPolicy, Worker};

const SECOND: Duration = Duration::from_secs(1);

/// The connection breaks in the moment in which a delivery is handed to the client, and the client finds another server
/// in the place of the first: one that keeps its stream in memory. That server confirms the delivery before anybody has
/// looked at its stream. The client runs on the thread of this test, so it notices nothing while the thread sleeps.
#[tokio::test]
async fn a_confirmation_of_a_server_that_was_not_checked_does_not_count() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let other = Nats::start(&[]).unwrap().unwrap();
    queue(&server).await;
    let forgets = Config {
        name: "webhooks".to_owned(),
        subjects: vec!["webhooks.>".to_owned()],
        discard: DiscardPolicy::New,
        storage: StorageType::Memory,
        ..Config::default()
    };
    let at_other = context(&other).await;
    at_other.create_stream(forgets).await.unwrap();
    let aside = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let proxy = aside.spawn(Proxy::start(server.port())).await.unwrap();
    let client = async_nats::connect(&proxy.url).await.unwrap();
    let queue = Queue::open(client, QueueSettings::default()).await.unwrap();
    let forwarder = receiver(&queue, SECOND * 5);
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    proxy.to(other.port());
    proxy.cut();
    std::thread::sleep(SECOND / 2);
    let status = deliver(&forwarder, "msg_2").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(kept(&at_other, "webhooks").await, 1, "it was confirmed");
    // From here on the other server is known to be unfit.
    let status = deliver(&forwarder, "msg_2").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(kept(&at_other, "webhooks").await, 1);
    aside.shutdown_background();
}

/// The worker connects anew, to a server that keeps dead letters in memory: a message there stays in its stream until its
/// dead letter is safe.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_dead_letter_goes_to_a_stream_that_was_not_checked() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let other = Nats::start(&[]).unwrap().unwrap();
    let at_server = queue(&server).await;
    let at_other = queue(&other).await;
    let context = context(&other).await;
    let dead = context.get_stream("webhooks_dead").await.unwrap();
    let sound = dead.cached_info().config.clone();
    let forgets = Config {
        storage: StorageType::Memory,
        ..sound.clone()
    };
    context.delete_stream("webhooks_dead").await.unwrap();
    context.create_stream(forgets).await.unwrap();
    let proxy = Proxy::start(server.port()).await;
    let through = async_nats::connect(&proxy.url).await.unwrap();
    let queue = Queue::open(through, QueueSettings::default())
        .await
        .unwrap();
    let ran = Ran::default();
    let answers = handler(&ran, async |_, _| 500);
    let worker = Worker::at_least_once(endpoint("orders"), keys(), answers).unwrap();
    let worker = worker.retries(RetryPolicy::new().most_attempts(1));
    let (stop, stopped) = oneshot::channel::<()>();
    let working = tokio::spawn(async move {
        let stopped = async move {
            let _ = stopped.await;
        };
        let settings = ConsumeSettings::new().ack_wait(SECOND);
        queue.consume(worker, settings, stopped).await
    });
    // The worker has begun, with the streams that it has checked, before it gets to the other server.
    let first = receiver(&at_server, SECOND * 5);
    assert!(deliver(&first, "msg_0").await.is_success());
    let at = support::context(&server).await;
    until("the first is a dead letter", async || {
        (
            kept(&at, "webhooks").await,
            kept(&at, "webhooks_dead").await,
        ) == (0, 1)
    })
    .await;
    ran.lock().unwrap().clear();
    let forwarder = receiver(&at_other, SECOND * 5);
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    proxy.to(other.port());
    proxy.cut();
    until("it is tried there", async || {
        !ran.lock().unwrap().is_empty()
    })
    .await;
    tokio::time::sleep(SECOND * 3).await;
    assert_eq!(kept(&context, "webhooks_dead").await, 0);
    assert_eq!(kept(&context, "webhooks").await, 1);
    context.delete_stream("webhooks_dead").await.unwrap();
    context.create_stream(sound).await.unwrap();
    let both = async || {
        let dead = kept(&context, "webhooks_dead").await;
        (kept(&context, "webhooks").await, dead) == (0, 1)
    };
    until("it is a dead letter", both).await;
    stop.send(()).unwrap();
    assert_eq!(working.await.unwrap().unwrap().dead, 2);
}

/// The server has sent a delivery when the worker is told to stop, and it arrives after that. The server counts it as an
/// attempt, so it is handled: if it went back at each stop, it would be a dead letter in the end, and no handler would
/// have seen it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_on_its_way_at_a_stop_loses_no_attempt() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let direct = queue(&server).await;
    let at = context(&server).await;
    let proxy = Proxy::start(server.port()).await;
    let through = async_nats::connect(&proxy.url).await.unwrap();
    let queue = Queue::open(through, QueueSettings::default())
        .await
        .unwrap();
    let ran = Ran::default();
    let answers = handler(&ran, async |_, _| 200);
    let worker = Worker::at_least_once(endpoint("orders"), keys(), answers).unwrap();
    let worker = worker.retries(RetryPolicy::new().most_attempts(1));
    let (stop, stopped) = oneshot::channel::<()>();
    let working = tokio::spawn(async move {
        let stopped = async move {
            let _ = stopped.await;
        };
        let settings = ConsumeSettings::new().at_once(1);
        queue.consume(worker, settings, stopped).await
    });
    let consumer = async || {
        let stream = at.get_stream("webhooks").await.unwrap();
        let consumer = stream.consumer_info("standard-webhooks=orders").await;
        consumer.map_or((0, 0), |it| (it.num_waiting, it.num_ack_pending))
    };
    until("it asks for a delivery", async || consumer().await.0 == 1).await;
    proxy.set(Passes::Late(1500));
    let forwarder = receiver(&direct, SECOND * 5);
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    until("the server has sent it", async || consumer().await.1 == 1).await;
    assert!(ran.lock().unwrap().is_empty());
    stop.send(()).unwrap();
    let consumed = working.await.unwrap().unwrap();
    assert_eq!((consumed.handled, consumed.dead), (1, 0));
    assert_eq!(*ran.lock().unwrap(), [("msg_1".to_owned(), 1)]);
    until("it is gone", async || kept(&at, "webhooks").await == 0).await;
}
