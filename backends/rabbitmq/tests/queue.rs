//! Tests which queues are accepted, and what a receiver answers when the queue does not take a delivery.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use common::{PATIENCE, Receiver, name, open, shared, until};
use http::StatusCode;
use lapin::options::{BasicGetOptions, QueueDeclareOptions};
use lapin::types::{AMQPValue, FieldTable};
use lapin::{Connection, ConnectionProperties};
use tokio::time::timeout;
use webhook_rabbitmq::{
    Broker, ErrorKind, Queue, QueueSettings, Subscription, Topic, Unfit, lapin,
};

async fn channel(address: &str) -> (Connection, lapin::Channel) {
    let properties = ConnectionProperties::default();
    let connection = Connection::connect(address, properties).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    (connection, channel)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delivery_is_durable_with_its_type_and_id_before_it_is_answered() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    for settings in [
        QueueSettings::quorum(name()),
        QueueSettings::classic(name()),
    ] {
        let queue = Queue::open(&broker, settings.clone()).await.unwrap();
        let receiver = Receiver::new(queue.clone());
        assert_eq!(receiver.deliver("msg_1").await, StatusCode::OK);
        // Opens the queue once more, as a program does that starts again.
        let again = Queue::open(&broker, settings).await.unwrap();
        assert_eq!(again.waiting().await.unwrap(), 1);

        let (_connection, channel) = channel(&address).await;
        let got = channel.basic_get(queue.name().into(), BasicGetOptions::default());
        let message = got.await.unwrap().unwrap();
        let properties = &message.properties;
        assert_eq!(*properties.delivery_mode(), Some(2));
        assert_eq!(properties.kind().as_ref().unwrap().as_str(), "invoice.paid");
        let content_type = properties.content_type().as_ref().unwrap();
        assert_eq!(content_type.as_str(), "application/cloudevents+json");
        let id = properties.message_id().as_ref().unwrap();
        assert_eq!(id.as_str().len(), 64, "the SHA-256 of its key");
        assert!(String::from_utf8_lossy(&message.data).starts_with(r#"{"specversion":"1.0""#));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_queue_that_could_lose_deliveries_is_refused_with_how_to_mend_it() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let text = |it: &str| AMQPValue::LongString(it.into());
    let durable = QueueDeclareOptions::durable();
    let with = |more: &[(&str, AMQPValue)]| {
        let mut table = FieldTable::default();
        table.insert("x-queue-type".into(), text("classic"));
        table.insert("x-overflow".into(), text("reject-publish"));
        for (name, value) in more {
            table.insert((*name).into(), value.clone());
        }
        table
    };
    let mut dropping = with(&[("x-overflow", text("drop-head"))]);
    dropping.insert("x-max-length".into(), AMQPValue::LongInt(10));
    for (what, options, arguments) in [
        ("durable", QueueDeclareOptions::default(), with(&[])),
        ("x-overflow", durable, dropping),
        ("x-overflow", durable, FieldTable::default()),
        (
            "x-message-ttl",
            durable,
            with(&[("x-message-ttl", AMQPValue::LongInt(60_000))]),
        ),
        (
            "x-expires",
            durable,
            with(&[("x-expires", AMQPValue::LongInt(60_000))]),
        ),
        (
            "x-max-length",
            durable,
            with(&[("x-max-length", AMQPValue::LongInt(10))]),
        ),
        ("auto_delete", durable.auto_delete(), with(&[])),
    ] {
        let name = name();
        let (_connection, channel) = channel(&address).await;
        let made = channel.queue_declare(name.as_str().into(), options, arguments);
        made.await.unwrap();
        let refused = Queue::open(&broker, QueueSettings::classic(&name))
            .await
            .unwrap_err();
        assert!(
            matches!(refused, Unfit::Differs { .. }),
            "{what}: {refused}"
        );
        let said = refused.to_string();
        assert!(said.contains(what), "{what}: {said}");
        assert!(
            said.contains("x-overflow=reject-publish") && said.contains(&name),
            "{said}"
        );
        // A queue of another kind, and one with a limit that the settings do not have.
        assert!(
            Queue::open(&broker, QueueSettings::quorum(&name))
                .await
                .is_err(),
            "{what}"
        );
    }
    for faulty in [
        QueueSettings::quorum(""),
        QueueSettings::quorum("n".repeat(201)),
        QueueSettings::quorum("amq.x"),
        QueueSettings::quorum(name()).most_messages(0),
    ] {
        let refused = Queue::open(&broker, faulty).await.unwrap_err();
        assert!(matches!(refused, Unfit::Settings(_)), "{refused}");
    }
    let none: [Subscription; 0] = [];
    assert!(matches!(
        Topic::open(&broker, name(), none).await,
        Err(Unfit::Settings(_))
    ));
    let bad = Broker::connect("https://127.0.0.1/").await.unwrap_err();
    assert_eq!(bad.kind(), ErrorKind::Address);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_queue_is_503_until_there_is_room() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let settings = QueueSettings::classic(name()).most_messages(2);
    let queue = Queue::open(&broker, settings).await.unwrap();
    let receiver = Receiver::new(queue.clone());
    let mut durable = 0;
    let mut refused = 0;
    for number in 0..8 {
        match receiver.deliver(&format!("msg_{number}")).await {
            StatusCode::OK => durable += 1,
            StatusCode::SERVICE_UNAVAILABLE => refused += 1,
            other => panic!("{other}"),
        }
    }
    assert!(durable >= 2 && refused >= 1, "{durable} {refused}");
    assert_eq!(
        queue.waiting().await.unwrap(),
        durable,
        "none was dropped for another one"
    );
    let (_connection, channel) = channel(&address).await;
    let purged = channel.queue_purge(queue.name().into(), Default::default());
    assert_eq!(purged.await.unwrap(), durable);
    assert_eq!(receiver.deliver("msg_9").await, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_queue_gets_is_no_delivery_that_is_durable_however_many_come_at_once() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let there = QueueSettings::quorum(name());
    // No queue wants the events that are called `gone`.
    let subscriptions = [Subscription::new(there.clone(), "*.*.there")];
    let topic = Topic::open(&broker, name(), subscriptions).await.unwrap();
    let receiver = Receiver::new(topic);
    // The broker acknowledges returned messages together with those that were not returned.
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..400 {
        let receiver = receiver.clone();
        tasks.spawn(async move {
            let event = if number % 2 == 0 { "gone" } else { "there" };
            (
                number % 2,
                receiver.event(&format!("msg_{number}"), event).await,
            )
        });
    }
    while let Some(ended) = tasks.join_next().await {
        match ended.unwrap() {
            (0, status) => assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE),
            (_, status) => assert_eq!(status, StatusCode::OK),
        }
    }
    let queue = Queue::open(&broker, there).await.unwrap();
    assert_eq!(queue.waiting().await.unwrap(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_event_goes_to_each_queue_that_wants_it() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let [all, paid] = [QueueSettings::quorum(name()), QueueSettings::quorum(name())];
    let subscriptions = [
        Subscription::new(all.clone(), "#"),
        Subscription::new(paid.clone(), "*.orders.invoice.#").and("*.orders.*.paid"),
    ];
    let topic = Topic::open(&broker, name(), subscriptions).await.unwrap();
    let receiver = Receiver::new(topic);
    assert_eq!(
        receiver.event("msg_1", "invoice.paid").await,
        StatusCode::OK
    );
    assert_eq!(
        receiver.event("msg_2", "customer.made").await,
        StatusCode::OK
    );
    for (settings, expected) in [(all, 2), (paid, 1)] {
        let queue = Queue::open(&broker, settings).await.unwrap();
        assert_eq!(queue.waiting().await.unwrap(), expected);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_is_killed_is_503_at_once_and_has_kept_everything_when_it_is_back() {
    let Some(mut server) = webhook_servers::RabbitMq::start(&[]).unwrap() else {
        return;
    };
    let broker = Broker::connect(&server.url()).await.unwrap();
    let queue = open(&broker).await;
    let receiver = Receiver::new(queue.clone());
    let server = tokio::task::spawn_blocking(move || {
        server.settle().unwrap();
        server
    });
    let mut server = server.await.unwrap();
    until("a broker that was stopped in order", async || {
        receiver.deliver("msg_0").await == StatusCode::OK
    })
    .await;
    for number in 1..20 {
        let status = receiver.deliver(&format!("msg_{number}")).await;
        assert_eq!(status, StatusCode::OK);
    }
    server.kill();
    let refused = timeout(PATIENCE, receiver.deliver("msg_20")).await.unwrap();
    assert_eq!(refused, StatusCode::SERVICE_UNAVAILABLE);
    until("the loss", async || !broker.is_connected()).await;
    let started = std::time::Instant::now();
    assert_eq!(
        receiver.deliver("msg_21").await,
        StatusCode::SERVICE_UNAVAILABLE
    );
    assert!(
        started.elapsed().as_millis() < 500,
        "at once, not after a timeout"
    );

    let server = tokio::task::spawn_blocking(move || {
        server.restart().unwrap();
        server
    });
    let _server = server.await.unwrap();
    until("a broker that is back", async || {
        receiver.deliver("msg_22").await == StatusCode::OK
    })
    .await;
    assert_eq!(queue.waiting().await.unwrap(), 21);
}
