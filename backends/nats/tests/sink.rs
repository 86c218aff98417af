//! Tests a receiver before a real server: it answers 2xx once the stream has the delivery, and never before.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod support;

use std::time::Duration;

use axum::http::StatusCode;
use support::{
    BODY, Passes, Proxy, client, context, deliver, deliver_to, endpoint, kept, keys, message,
    queue, receiver, until_taken,
};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use webhook_core::{ConfigError, Endpoint};
use webhook_nats::async_nats;
use webhook_nats::async_nats::jetstream::stream::{Config, DiscardPolicy, StorageType};
use webhook_nats::{Error, Queue, QueueSettings, Unfit};
use webhook_servers::Nats;
use webhook_standard::StandardWebhooks;
use webhook_tower::forward::Forwarder;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delivery_is_answered_once_the_stream_has_it() {
    let Some(mut server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let forwarder = receiver(&queue, SECOND * 5);
    let request = message("msg_1", BODY);
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    // The sender did not get the answer, and sends the delivery again.
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    let at = context(&server).await;
    assert_eq!(kept(&at, "webhooks").await, 1);
    let stream = at.get_stream("webhooks").await.unwrap();
    let stored = stream.get_raw_message(1).await.unwrap();
    assert_eq!(
        stored.subject.as_str(),
        "webhooks.standard-webhooks.orders.invoice_paid".replace("invoice_paid", "invoice.paid")
    );
    let header = |name: &str| stored.headers.get(name).unwrap().as_str().to_owned();
    assert_eq!(header("ce-specversion"), "1.0");
    assert_eq!(header("ce-type"), "webhook.standard-webhooks.invoice.paid");
    assert_eq!(header("content-type"), "application/x-webhook-sealed");
    assert_eq!(header("Nats-Msg-Id"), header("ce-id"));
    assert_eq!(header("ce-id").len(), 64);
    assert!(!stored.headers.iter().any(|(name, _)| {
        request.headers().contains_key(name.to_string().as_str())
            && name.to_string().to_lowercase() != "content-type"
    }));
    // The delivery is on the disk, whatever becomes of the server.
    server.kill();
    server.restart().unwrap();
    let at = context(&server).await;
    assert_eq!(kept(&at, "webhooks").await, 1);
    until_taken(&forwarder, "msg_2").await;
    assert_eq!(kept(&at, "webhooks").await, 2);
    assert_eq!(queue.in_flight(), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_that_loses_is_refused_at_start() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let at = context(&server).await;
    let open = async || Queue::open(client(&server).await, QueueSettings::default()).await;
    let missing = open().await.unwrap_err();
    assert!(
        matches!(
            &missing,
            Unfit::Server {
                error: Error::NoStream,
                ..
            }
        ),
        "{missing}"
    );
    let mut config = Config {
        name: "webhooks".to_owned(),
        subjects: vec!["webhooks.>".to_owned()],
        discard: DiscardPolicy::Old,
        storage: StorageType::Memory,
        max_age: SECOND * 3600,
        ..Config::default()
    };
    at.create_stream(config.clone()).await.unwrap();
    let unfit = open().await.unwrap_err();
    let text = ConfigError::from(unfit).to_string();
    for part in [
        "`storage` is memory",
        "`discard` is old",
        "`max_age` is 3600",
        "make it",
    ] {
        assert!(text.contains(part), "{text}");
    }
    // `create` does not change a stream that exists.
    let created = Queue::create(client(&server).await, QueueSettings::default()).await;
    assert!(matches!(created, Err(Unfit::Loses { .. })));
    at.delete_stream("webhooks").await.unwrap();
    config.storage = StorageType::File;
    config.discard = DiscardPolicy::New;
    config.max_age = SECOND * 1_209_600;
    at.create_stream(config).await.unwrap();
    open().await.unwrap();

    let Some(plain) = Nats::start(&["jetstream: disabled"]).unwrap() else {
        return;
    };
    let none = Queue::open(client(&plain).await, QueueSettings::default()).await;
    assert!(matches!(none, Err(Unfit::Server { .. })), "{none:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_the_server_does_not_take_is_found_at_start() {
    const LARGE: usize = 25 << 20;
    let Some(small) = Nats::start(&[]).unwrap() else {
        return;
    };
    let endpoint: Endpoint<StandardWebhooks> = endpoint("orders").with_body_limit(LARGE).unwrap();
    let small = queue(&small).await;
    let refused = Forwarder::new(small.clone(), keys()).service(&endpoint);
    let text = refused.unwrap_err().to_string();
    assert!(
        text.contains("nats takes 1048576") && text.contains("overflow"),
        "{text}"
    );

    let server = Nats::start(&["max_payload: 32MB"]).unwrap().unwrap();
    let large = queue(&server).await;
    let with_overflow = Forwarder::new(small, keys()).overflow(large.clone());
    let body = format!(
        r#"{{"type":"invoice.paid","data":"{}"}}"#,
        "x".repeat(LARGE - 40)
    );
    let status = deliver_to(&with_overflow, &endpoint, "msg_1", &body).await;
    assert!(status.is_success(), "{status}");
    let at = context(&server).await;
    assert_eq!(kept(&at, "webhooks").await, 1);
    let stream = at.get_stream("webhooks").await.unwrap();
    assert!(stream.cached_info().state.bytes > (LARGE - 40) as u64);
    assert_eq!(large.in_flight(), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_stream_is_503_until_it_has_room() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let settings = QueueSettings::default().max_bytes(4096);
    let queue = Queue::create(client(&server).await, settings)
        .await
        .unwrap();
    let forwarder = receiver(&queue, SECOND * 5);
    let mut taken = 0;
    while deliver(&forwarder, &format!("msg_{taken}"))
        .await
        .is_success()
    {
        taken += 1;
        assert!(taken < 100, "it is never full");
    }
    assert!(taken > 0);
    let at = context(&server).await;
    let stream = at.get_stream("webhooks").await.unwrap();
    assert_eq!(stream.cached_info().state.messages, taken);
    for number in 0..20 {
        let status = deliver(&forwarder, &format!("more_{number}")).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    }
    assert_eq!(kept(&at, "webhooks").await, taken);
    stream.delete_message(1).await.unwrap();
    assert!(deliver(&forwarder, "more_1").await.is_success());
    assert_eq!(kept(&at, "webhooks").await, taken);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_gone_is_503_until_it_is_back() {
    let Some(mut server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let forwarder = receiver(&queue, SECOND * 5);
    let mut durable = 0;
    for number in 0..50 {
        durable += u64::from(
            deliver(&forwarder, &format!("msg_{number}"))
                .await
                .is_success(),
        );
    }
    assert_eq!(durable, 50);
    server.kill();
    let started = Instant::now();
    for number in 0..200 {
        let status = deliver(&forwarder, &format!("away_{number}")).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    }
    // Nobody waits for a server that is known to be away, and the client keeps nothing for it.
    assert!(started.elapsed() < SECOND * 20, "{:?}", started.elapsed());
    // The client still holds what it had taken before it knew.
    let (bytes, waiting) = queue.in_flight();
    assert!(bytes < 10_000 && waiting == 0, "{bytes} {waiting}");
    // Another server takes its place, with a stream that forgets: the first delivery after that notices.
    server.restart().unwrap();
    let at = context(&server).await;
    let stream = at.get_stream("webhooks").await.unwrap();
    let sound = stream.cached_info().config.clone();
    let mut forgets = sound.clone();
    forgets.discard = DiscardPolicy::Old;
    at.update_stream(&forgets).await.unwrap();
    sleep(SECOND * 3).await;
    for number in 0..3 {
        let status = deliver(&forwarder, &format!("forgets_{number}")).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    }
    at.update_stream(&sound).await.unwrap();
    until_taken(&forwarder, "the last").await;
    let kept = kept(&at, "webhooks").await;
    assert!((durable + 1..=durable + 3).contains(&kept), "{kept}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_slow_or_drops_what_it_accepts_is_503_and_recovers() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    queue(&server).await;
    let proxy = Proxy::start(server.port()).await;
    let client = async_nats::connect(&proxy.url).await.unwrap();
    let queue = Queue::open(client, QueueSettings::default()).await.unwrap();
    let forwarder = receiver(&queue, SECOND * 2);
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    for (passes, prefix) in [(Passes::Late(5000), "slow"), (Passes::Nothing, "dropped")] {
        proxy.set(passes);
        let started = Instant::now();
        let mut all = JoinSet::new();
        for number in 0..50 {
            let (forwarder, id) = (forwarder.clone(), format!("{prefix}_{number}"));
            all.spawn(async move { deliver(&forwarder, &id).await });
        }
        while let Some(status) = all.join_next().await {
            assert_eq!(status.unwrap(), StatusCode::SERVICE_UNAVAILABLE, "{prefix}");
        }
        assert!(started.elapsed() < SECOND * 20, "{:?}", started.elapsed());
        assert_eq!(queue.in_flight().1, 0, "{prefix}: somebody still waits");
        proxy.set(Passes::AtOnce);
        if passes == Passes::Nothing {
            // Bytes in the middle of the connection were thrown away.
            proxy.cut();
        }
        until_taken(&forwarder, &format!("{prefix}_0")).await;
    }
    let at = context(&server).await;
    // A slow message may be stored, once, under the same id as its retry; a dropped one is not.
    let kept = kept(&at, "webhooks").await;
    assert!((3..=1 + 50 + 1).contains(&kept), "{kept}");
    assert_eq!(queue.in_flight(), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_that_is_deleted_is_503_and_a_worse_one_in_its_place_as_well() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let forwarder = receiver(&queue, SECOND * 5);
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    let at = context(&server).await;
    at.delete_stream("webhooks").await.unwrap();
    let unavailable = async |id| {
        let status = deliver(&forwarder, id).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{id}");
    };
    unavailable("msg_2").await;
    unavailable("msg_3").await;
    let mut config = Config {
        name: "webhooks".to_owned(),
        subjects: vec!["webhooks.>".to_owned()],
        discard: DiscardPolicy::New,
        storage: StorageType::Memory,
        ..Config::default()
    };
    at.create_stream(config.clone()).await.unwrap();
    unavailable("msg_2").await;
    unavailable("msg_3").await;
    assert_eq!(kept(&at, "webhooks").await, 0);
    at.delete_stream("webhooks").await.unwrap();
    // A stream with another name takes the subjects.
    config.name = "other".to_owned();
    config.storage = StorageType::File;
    at.create_stream(config.clone()).await.unwrap();
    unavailable("msg_2").await;
    assert_eq!(kept(&at, "other").await, 0);
    at.delete_stream("other").await.unwrap();
    config.name = "webhooks".to_owned();
    at.create_stream(config).await.unwrap();
    assert!(deliver(&forwarder, "msg_2").await.is_success());
    assert_eq!(kept(&at, "webhooks").await, 1);
}
