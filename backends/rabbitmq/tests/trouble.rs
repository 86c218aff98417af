//! Tests a broker that is slow, or that hangs up: no sender hears of a success that nobody has confirmed.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use std::time::{Duration, Instant};

use common::proxy::{Proxy, Way};
use common::{Receiver, Running, Seen, answer, hurried, keys, name, open, shared, until, worker};
use http::{Request, StatusCode};
use tokio::time::{sleep, timeout};
use tower::service_fn;
use webhook_rabbitmq::lapin::options::QueueDeclareOptions;
use webhook_rabbitmq::lapin::types::{AMQPValue, FieldTable};
use webhook_rabbitmq::lapin::{Connection, ConnectionProperties};
use webhook_rabbitmq::{Broker, Queue, QueueSettings};
use webhook_tower::VerifiedBody;
use webhook_tower::forward::{ForwardSettings, Forwarder};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_broker_is_503_and_what_it_confirms_too_late_comes_again_under_the_same_id() {
    let Some(address) = shared() else { return };
    let proxy = Proxy::start(&address).await;
    let broker = Broker::connect(&proxy.address).await.unwrap();
    let queue = open(&broker).await;
    let receiver = hurried(&queue);
    assert_eq!(receiver.deliver("msg_0").await, StatusCode::OK);
    proxy.set(Way::Late(Duration::from_secs(5)));
    let started = Instant::now();
    assert_eq!(
        receiver.deliver("msg_1").await,
        StatusCode::SERVICE_UNAVAILABLE
    );
    assert!(
        started.elapsed() < Duration::from_secs(4),
        "{:?}",
        started.elapsed()
    );
    proxy.set(Way::Open);
    // The same connection goes on, and the sender tries again.
    until("a broker that is quick again", async || {
        receiver.deliver("msg_1").await.is_success()
    })
    .await;
    assert!(broker.is_connected());
    assert!(queue.waiting().await.unwrap() >= 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_takes_deliveries_and_hangs_up_has_confirmed_none() {
    let Some(address) = shared() else { return };
    let proxy = Proxy::start(&address).await;
    let broker = Broker::connect(&proxy.address).await.unwrap();
    let queue = open(&broker).await;
    let receiver = Receiver::new(queue.clone());
    let direct = Broker::connect(&address).await.unwrap();
    let direct = Queue::open(&direct, QueueSettings::quorum(queue.name()))
        .await
        .unwrap();
    let mut confirmed = 0;
    for round in 0..5 {
        assert_eq!(
            receiver.deliver(&format!("before_{round}")).await,
            StatusCode::OK
        );
        confirmed += 1;
        proxy.set(Way::HangsUp);
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..16 {
            let (receiver, id) = (receiver.clone(), format!("msg_{round}_{number}"));
            tasks.spawn(async move { receiver.deliver(&id).await });
        }
        while let Some(status) = tasks.join_next().await {
            assert_eq!(status.unwrap(), StatusCode::SERVICE_UNAVAILABLE);
        }
        proxy.set(Way::Open);
        let again = format!("again_{round}");
        until("a connection", async || {
            receiver.deliver(&again).await.is_success()
        })
        .await;
        confirmed += 1;
    }
    // Every message that was reported as durable is there; nothing was reported of the rest.
    assert!(direct.waiting().await.unwrap() >= confirmed);
}

/// An acknowledgement that is sent in the moment in which the connection breaks gets no answer, and holds up neither
/// the worker nor its end.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_whose_connection_breaks_again_and_again_loses_no_place_and_still_stops() {
    let Some(address) = shared() else { return };
    let proxy = Proxy::start(&address).await;
    let queue = open(&Broker::connect(&address).await.unwrap()).await;
    let receiver = Receiver::new(queue.clone());
    let seen = Seen::default();
    let handler = {
        let seen = seen.clone();
        service_fn(move |request: Request<VerifiedBody>| {
            let (number, _) = seen.add(&request);
            // The handlers end at different times, so some of them end while a connection breaks.
            let takes = number.bytes().map(u64::from).sum::<u64>() % 23;
            async move {
                sleep(Duration::from_millis(takes)).await;
                answer(200)
            }
        })
    };
    let broken = Broker::connect(&proxy.address).await.unwrap();
    let broken = Queue::open(&broken, QueueSettings::quorum(queue.name()))
        .await
        .unwrap();
    let running = Running::start(&broken, worker(handler, 100), 16).await;
    let mut sent = 0;
    for _ in 0..20 {
        for _ in 0..30 {
            assert_eq!(
                receiver.deliver(&format!("msg_{sent}")).await,
                StatusCode::OK
            );
            sent += 1;
        }
        proxy.set(Way::HangsUp);
        sleep(Duration::from_millis(20)).await;
        proxy.set(Way::Open);
    }
    until("all of them", async || {
        let all = seen.all();
        let distinct: std::collections::HashSet<&str> =
            all.iter().map(|(id, _)| id.as_str()).collect();
        distinct.len() == sent
    })
    .await;
    let stopped = timeout(Duration::from_secs(30), running.stop()).await;
    assert!(stopped.is_ok(), "it waits for what nobody will answer");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_no_message_can_hold_is_refused_at_start_and_25_mb_pass_where_the_broker_takes_them()
 {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let long = common::named("orders").with_body_limit(25 << 20).unwrap();
    let settings = QueueSettings::classic(name());
    let queue = Queue::open(&broker, settings.clone()).await.unwrap();
    let room = ForwardSettings::new()
        .max_bytes(200 << 20)
        .timeout(Duration::from_secs(60));
    let forwarder = |queue: &Queue| {
        Forwarder::new(queue.clone(), keys())
            .with_settings(room)
            .unwrap()
    };
    let refused = forwarder(&queue).service(&long).unwrap_err().to_string();
    assert!(refused.contains("rabbitmq takes 16777216"), "{refused}");

    let queue = Queue::open(&broker, settings.message_limit(40 << 20))
        .await
        .unwrap();
    forwarder(&queue).service(&long).unwrap();
    let receiver = Receiver::at(forwarder(&queue), long);
    let request = common::long("msg_1", (25 << 20) - 200);
    assert_eq!(receiver.send(request).await, StatusCode::OK);
    assert_eq!(queue.waiting().await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_stays_until_its_dead_letter_is_durable_also_when_its_worker_stops() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let queue = open(&broker).await;
    let seen = Seen::default();
    let handler = seen.answering(|_, _| 500);
    let running = Running::start(&queue, worker(handler, 1), 1).await;
    let dead = format!("{}.dead", queue.name());
    let operator = Connection::connect(&address, ConnectionProperties::default());
    let operator = operator.await.unwrap();
    let channel = operator.create_channel().await.unwrap();
    let deleted = channel.queue_delete(dead.as_str().into(), Default::default());
    deleted.await.unwrap();
    // The worker would make a queue that is gone again, so there is one in its place that takes nothing.
    let mut full = FieldTable::default();
    full.insert("x-max-length".into(), AMQPValue::LongInt(0));
    let refuses = AMQPValue::LongString("reject-publish".into());
    full.insert("x-overflow".into(), refuses);
    let options = QueueDeclareOptions::durable();
    let made = channel.queue_declare(dead.as_str().into(), options, full);
    made.await.unwrap();
    let receiver = Receiver::new(queue.clone());
    assert_eq!(receiver.deliver("fails").await, StatusCode::OK);
    until("the attempt", async || seen.all().len() == 1).await;
    running.stop().await;
    until("the message", async || queue.waiting().await.unwrap() == 1).await;
    assert_eq!(queue.dead().await.unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_is_told_to_stop_ends_though_its_broker_says_nothing() {
    let Some(address) = shared() else { return };
    for handles in [false, true] {
        let proxy = Proxy::start(&address).await;
        // The heartbeat is too long for anybody to notice, within this test, that the broker says nothing.
        let patient = format!("{}?heartbeat=600", proxy.address);
        let broker = Broker::connect(&patient).await.unwrap();
        let queue = open(&broker).await;
        let seen = Seen::default();
        let (silent, is_silent) = tokio::sync::watch::channel(false);
        let handler = {
            let seen = seen.clone();
            service_fn(move |request: Request<VerifiedBody>| {
                seen.add(&request);
                let mut is_silent = is_silent.clone();
                async move {
                    is_silent.wait_for(|it| *it).await.unwrap();
                    answer(200)
                }
            })
        };
        let running = Running::start(&queue, worker(handler, 3), 1).await;
        if handles {
            let receiver = Receiver::new(queue.clone());
            assert_eq!(receiver.deliver("msg_1").await, StatusCode::OK);
            until("the handler", async || seen.all().len() == 1).await;
        }
        proxy.set(Way::Silent);
        silent.send_replace(true);
        // The broker answers neither the consumer's end nor the acknowledgement.
        let consumed = running.stop().await;
        assert_eq!(consumed.handled, u64::from(handles));
    }
}
