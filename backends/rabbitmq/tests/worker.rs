//! Tests what becomes of a message in the queue: it is handled, tried again, or kept as a dead letter.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use std::time::Duration;

use common::{
    KEY, OTHER_KEY, PATIENCE, Receiver, Running, Seen, answer, endpoint, keys, name, named, open,
    policy, shared, until, worker,
};
use http::{Request, StatusCode};
use tokio::time::{sleep, timeout};
use tower::service_fn;
use webhook_core::seal::{SealError, SealKeys};
use webhook_core::testing::secret;
use webhook_rabbitmq::lapin::options::{BasicGetOptions, BasicPublishOptions};
use webhook_rabbitmq::lapin::{BasicProperties, Channel, Connection, ConnectionProperties};
use webhook_rabbitmq::{Broker, ConsumeSettings, Queue, QueueSettings, Unfit};
use webhook_tower::VerifiedBody;
use webhook_tower::forward::{Forwarder, RetryPolicy, Worker};

async fn channel(address: &str) -> (Connection, Channel) {
    let properties = ConnectionProperties::default();
    let connection = Connection::connect(address, properties).await.unwrap();
    let channel = connection.create_channel().await.unwrap();
    (connection, channel)
}

/// Puts bytes into a queue, as anybody can who may write to it.
async fn put(address: &str, queue: &str, body: &[u8]) {
    let (connection, channel) = channel(address).await;
    let options = BasicPublishOptions::default();
    let put = channel.basic_publish(
        "".into(),
        queue.into(),
        options,
        body,
        BasicProperties::default(),
    );
    put.await.unwrap().await.unwrap();
    connection.close(200, "OK".into()).await.unwrap();
}

/// Takes a message out of a queue for good.
async fn take(address: &str, queue: &str) -> Vec<u8> {
    let (_connection, channel) = channel(address).await;
    let options = BasicGetOptions { no_ack: true };
    let taken = channel.basic_get(queue.into(), options).await.unwrap();
    taken.unwrap().delivery.data
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_fails_is_tried_again_and_its_pause_holds_up_nothing() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    for settings in [
        QueueSettings::quorum(name()),
        QueueSettings::classic(name()),
    ] {
        let queue = Queue::open(&broker, settings).await.unwrap();
        let seen = Seen::default();
        let handler = seen.answering(|id, attempt| match id {
            "fails" if attempt < 3 => 500,
            _ => 200,
        });
        let slowly = RetryPolicy::new().most_attempts(5);
        let slowly = slowly.pauses(Duration::from_secs(1), Duration::from_secs(1));
        let worker = worker(handler, 5).retries(slowly);
        // The worker handles one message at a time.
        let running = Running::start(&queue, worker, 1).await;
        let receiver = Receiver::new(queue.clone());
        assert_eq!(receiver.deliver("fails").await, StatusCode::OK);
        until("the first attempt", async || !seen.all().is_empty()).await;
        assert_eq!(receiver.deliver("works").await, StatusCode::OK);
        until("all attempts", async || seen.all().len() == 4).await;
        let consumed = running.stop().await;
        assert_eq!((consumed.handled, consumed.again, consumed.dead), (2, 2, 0));
        let order = ["fails", "works", "fails", "fails"];
        assert!(
            seen.all().iter().map(|it| &*it.0).eq(order),
            "{:?}",
            seen.all()
        );
        let attempts: Vec<u32> = seen.all().iter().map(|it| it.1).collect();
        assert_eq!(attempts, [1, 1, 2, 3]);
        assert_eq!(queue.waiting().await.unwrap(), 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_always_fails_is_a_dead_letter_and_comes_back_under_a_message_id_of_its_own() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let queue = open(&broker).await;
    let seen = Seen::default();
    let handler = {
        let seen = seen.clone();
        service_fn(move |request: Request<VerifiedBody>| {
            seen.add(&request);
            let works = seen.all().len() > 3;
            async move {
                assert!(works, "a panic is a failure too");
                answer(200)
            }
        })
    };
    let worker = worker(handler, 3);
    let running = Running::start(&queue, worker.clone(), 8).await;
    let receiver = Receiver::new(queue.clone());
    assert_eq!(receiver.deliver("msg_1").await, StatusCode::OK);
    until("a dead letter", async || queue.dead().await.unwrap() == 1).await;
    let consumed = running.stop().await;
    assert_eq!((consumed.handled, consumed.again, consumed.dead), (0, 2, 1));

    let dead = queue.dead_letters(10).await.unwrap();
    assert_eq!(dead.len(), 1);
    assert_eq!((&*dead[0].reason, dead[0].attempts), ("attempts", 3));
    assert_eq!(dead[0].event, "invoice.paid");
    // The dead letter is still there, and an operator puts it back.
    let nothing = queue.replay(&worker, 10, |_| false).await.unwrap();
    assert_eq!(nothing, Default::default());
    until("what was looked at", async || {
        queue.dead().await.unwrap() == 1
    })
    .await;
    let replayed = queue
        .replay(&worker, 10, |it| it.reason == "attempts")
        .await
        .unwrap();
    assert_eq!(replayed.replayed, [dead[0].id.clone()]);
    assert_eq!(
        (queue.dead().await.unwrap(), queue.waiting().await.unwrap()),
        (0, 1)
    );
    let body = String::from_utf8(take(&address, queue.name()).await).unwrap();
    assert!(!body.contains(&dead[0].id), "{body}");
    put(&address, queue.name(), body.as_bytes()).await;
    let running = Running::start(&queue, worker, 8).await;
    until("the handler", async || seen.all().len() == 4).await;
    assert_eq!(running.stop().await.handled, 1);
    assert_eq!(seen.all()[3], ("msg_1".to_owned(), 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_not_sealed_for_this_endpoint_reaches_no_handler_and_is_kept_with_its_reason() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let queue = open(&broker).await;
    let receiver = Receiver::new(queue.clone());
    assert_eq!(receiver.deliver("msg_1").await, StatusCode::OK);
    let genuine = String::from_utf8(take(&address, queue.name()).await).unwrap();
    let (head, rest) = genuine.split_once("data_base64\":\"").unwrap();
    let with = |data: &str| format!("{head}data_base64\":\"{data}\"}}");
    let data = rest.trim_end_matches("\"}");
    // The message begins with `WHsl`, and a version that nobody knows.
    let later = with(&format!("V0hzbP8{}", &data[7..]));
    // A byte within the MAC at the end is changed.
    let at = data.len() - 12;
    let other = if data.as_bytes()[at] == b'A' {
        "B"
    } else {
        "A"
    };
    let changed = with(&format!("{}{other}{}", &data[..at], &data[at + 1..]));
    for body in [
        br#"{"type":"invoice.paid","id":"msg_2"}"#.as_slice(),
        b"\xff\x00",
        b"",
        with("").as_bytes(),
        with("eyJ0eXBlIjoiaW52b2ljZS5wYWlkIn0=").as_bytes(),
        later.as_bytes(),
        changed.as_bytes(),
    ] {
        put(&address, queue.name(), body).await;
    }
    let seen = Seen::default();
    let handler = |seen: &Seen| seen.answering(|_, _| 200);
    let running = Running::start(&queue, worker(handler(&seen), 3), 2).await;
    until("dead letters", async || queue.dead().await.unwrap() == 7).await;
    assert_eq!(running.stop().await.dead, 7);

    // Messages of another endpoint, of another key, and from long ago.
    let other = Worker::at_least_once(named("refunds"), keys(), handler(&seen)).unwrap();
    let stranger = SealKeys::new(secret(OTHER_KEY)).unwrap();
    let stranger = Worker::at_least_once(endpoint(), stranger, handler(&seen)).unwrap();
    let late = Worker::at_least_once(endpoint(), keys(), handler(&seen)).unwrap();
    let late = late.clock(|| {
        let in_a_month = Duration::from_secs(31 * 24 * 60 * 60);
        (std::time::SystemTime::now() + in_a_month).into()
    });
    for (number, worker) in [other, stranger, late].into_iter().enumerate() {
        put(&address, queue.name(), genuine.as_bytes()).await;
        let running = Running::start(&queue, worker.retries(policy(3)), 2).await;
        let expected = 8 + u32::try_from(number).unwrap();
        until("a dead letter", async || {
            queue.dead().await.unwrap() == expected
        })
        .await;
        running.stop().await;
    }
    let dead = queue.dead_letters(20).await.unwrap();
    let mut reasons: Vec<_> = dead.iter().map(|it| &*it.reason).collect();
    reasons.sort_unstable();
    let expected = [
        "expired",
        "forged",
        "no-envelope",
        "no-envelope",
        "no-envelope",
        "not-sealed",
        "not-sealed",
        "other-endpoint",
        "unknown-key",
        "unknown-version",
    ];
    assert_eq!(reasons, expected);
    assert!(dead.iter().all(|it| !it.detail.is_empty()));
    assert_eq!(seen.all(), []);

    // A replay puts back the messages that open, and leaves the rest with the reason.
    until("what was looked at", async || {
        queue.dead().await.unwrap() == 10
    })
    .await;
    let replayed = queue
        .replay(&worker(handler(&seen), 3), 20, |_| true)
        .await
        .unwrap();
    assert_eq!((replayed.replayed.len(), replayed.left.len()), (3, 7));
    assert!(
        replayed
            .left
            .iter()
            .any(|it| it.1 == Some(SealError::NotSealed))
    );
    until("what stays", async || queue.dead().await.unwrap() == 7).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_seal_key_opens_what_is_in_flight_and_seals_nothing_new() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let queue = open(&broker).await;
    let old = Receiver::new(queue.clone());
    assert_eq!(old.deliver("in flight").await, StatusCode::OK);
    let both = || SealKeys::new([secret(OTHER_KEY), secret(KEY)]).unwrap();
    let new = Receiver::of(Forwarder::new(queue.clone(), both()));
    assert_eq!(new.deliver("new").await, StatusCode::OK);
    let seen = Seen::default();
    let handler = seen.answering(|_, _| 200);
    let rotated = Worker::at_least_once(endpoint(), both(), handler.clone()).unwrap();
    let running = Running::start(&queue, rotated.retries(policy(3)), 1).await;
    until("both", async || seen.all().len() == 2).await;
    assert_eq!(running.stop().await.handled, 2);

    // A worker that has only the old key opens no new message.
    assert_eq!(new.deliver("newer").await, StatusCode::OK);
    let running = Running::start(&queue, worker(handler, 3), 1).await;
    until("a dead letter", async || queue.dead().await.unwrap() == 1).await;
    running.stop().await;
    assert_eq!(
        queue.dead_letters(1).await.unwrap()[0].reason,
        "unknown-key"
    );
    assert_eq!(seen.all().len(), 2);
}

/// Runs a worker whose process ends while its handler runs. Each call does so once.
fn ended_within_the_handler(address: &str, queue: &str, seen: &Seen) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let before = seen.all().len();
    runtime.block_on(async {
        let broker = Broker::connect(address).await.unwrap();
        let queue = Queue::open(&broker, QueueSettings::quorum(queue))
            .await
            .unwrap();
        let seen = seen.clone();
        let handler = {
            let seen = seen.clone();
            service_fn(move |request: Request<VerifiedBody>| {
                seen.add(&request);
                std::future::pending()
            })
        };
        let _running = Running::start(&queue, worker(handler, 3), 1).await;
        until("an attempt", async || seen.all().len() > before).await;
    });
    runtime.shutdown_background();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_ends_its_worker_each_time_ends_too() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let queue = open(&broker).await;
    assert_eq!(
        Receiver::new(queue.clone()).deliver("ends").await,
        StatusCode::OK
    );
    let seen = Seen::default();
    for _ in 0..3 {
        let (address, name, seen) = (address.clone(), queue.name().to_owned(), seen.clone());
        let ended =
            tokio::task::spawn_blocking(move || ended_within_the_handler(&address, &name, &seen));
        timeout(PATIENCE, ended).await.unwrap().unwrap();
    }
    let works = service_fn(|_: Request<VerifiedBody>| async { answer(200) });
    let running = Running::start(&queue, worker(works, 3), 1).await;
    until("a dead letter", async || queue.dead().await.unwrap() == 1).await;
    let consumed = running.stop().await;
    assert_eq!((consumed.handled, consumed.dead), (0, 1));
    let attempts: Vec<u32> = seen.all().iter().map(|it| it.1).collect();
    assert_eq!(attempts, [1, 2, 3]);
    let dead = queue.dead_letters(1).await.unwrap();
    assert_eq!((&*dead[0].reason, dead[0].attempts), ("attempts", 3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_handler_keeps_its_message_and_a_stop_waits_for_it() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let queue = open(&broker).await;
    let seen = Seen::default();
    let handler = {
        let seen = seen.clone();
        service_fn(move |request: Request<VerifiedBody>| {
            seen.add(&request);
            async {
                sleep(Duration::from_secs(2)).await;
                answer(200)
            }
        })
    };
    let one = Running::start(&queue, worker(handler.clone(), 3), 1).await;
    let other = Running::start(&queue, worker(handler, 3), 1).await;
    assert_eq!(
        Receiver::new(queue.clone()).deliver("slow").await,
        StatusCode::OK
    );
    until("the handler", async || seen.all().len() == 1).await;
    let (one, other) = tokio::join!(one.stop(), other.stop());
    assert_eq!(one.handled + other.handled, 1, "the stop has waited");
    assert_eq!(one.again + other.again, 0);
    assert_eq!((seen.all().len(), queue.waiting().await.unwrap()), (1, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_for_its_next_attempt_is_not_lost_while_the_queue_is_full() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let settings = QueueSettings::classic(name()).most_messages(1);
    let queue = Queue::open(&broker, settings).await.unwrap();
    let receiver = Receiver::new(queue.clone());
    let seen = Seen::default();
    let handler = |status| seen.answering(move |_, _| status);
    let running = Running::start(&queue, worker(handler(500), 9), 1).await;
    assert_eq!(receiver.deliver("waits").await, StatusCode::OK);
    until("an attempt", async || !seen.all().is_empty()).await;
    running.stop().await;
    // The message waits for its next attempt, or is already back in the queue. Then the test fills the queue.
    let mut durable = 0;
    for number in 0..4 {
        durable += usize::from(
            receiver
                .deliver(&format!("msg_{number}"))
                .await
                .is_success(),
        );
    }
    sleep(Duration::from_millis(500)).await;
    let before = seen.all().len();
    let running = Running::start(&queue, worker(handler(200), 9), 1).await;
    until("all of them", async || {
        seen.all().len() == before + durable + 1
    })
    .await;
    assert_eq!(
        running.stop().await.handled,
        u64::try_from(durable).unwrap() + 1
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pauses_that_outlast_the_seal_are_refused_at_start() {
    let Some(address) = shared() else { return };
    let broker = Broker::connect(&address).await.unwrap();
    let queue = open(&broker).await;
    let works = service_fn(|_: Request<VerifiedBody>| async { answer(200) });
    let day = Duration::from_secs(24 * 60 * 60);
    let policy = RetryPolicy::new().most_attempts(30).pauses(day, day);
    let worker = worker(works, 3).retries(policy);
    let refused = queue
        .consumer(worker, ConsumeSettings::new())
        .await
        .unwrap_err();
    assert!(
        matches!(&refused, Unfit::Settings(said) if said.contains("horizon")),
        "{refused}"
    );
}
