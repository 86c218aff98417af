//! Tests dead letters: a message that does not open, or that fails for good, is kept with its reason and never handled.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod support;

use std::time::Duration;

use support::{
    ANOTHER_KEY, BODY, Handler, KEY, Ran, context, deliver, deliver_to, endpoint, handler, ids,
    kept, keys, queue, receiver, until,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use webhook_core::Timestamp;
use webhook_core::seal::SealKeys;
use webhook_core::testing::secret;
use webhook_nats::async_nats::jetstream::Context;
use webhook_nats::{ConsumeSettings, Queue, QueueSettings};
use webhook_servers::Nats;
use webhook_standard::StandardWebhooks;
use webhook_tower::forward::{Forwarder, RetryPolicy, Worker};

const SECOND: Duration = Duration::from_secs(1);
const SUBJECT: &str = "webhooks.standard-webhooks.orders.invoice.paid";

fn policy(attempts: u32) -> RetryPolicy {
    let pause = Duration::from_millis(50);
    RetryPolicy::new()
        .most_attempts(attempts)
        .pauses(pause, pause)
}

/// Runs the worker until the stream is empty.
async fn work(
    queue: &Queue,
    at: &Context,
    worker: Worker<StandardWebhooks, Handler>,
) -> (u64, u64, u64) {
    let settings = ConsumeSettings::new().ack_wait(SECOND * 2);
    let empty = until("the stream is empty", async || {
        kept(at, "webhooks").await == 0
    });
    let done = queue.consume(worker, settings, empty).await.unwrap();
    (done.handled, done.again, done.dead)
}

async fn reasons(queue: &Queue) -> Vec<String> {
    let dead = queue.dead_letters(0, 100).await.unwrap();
    let mut reasons: Vec<String> = dead.into_iter().map(|it| it.reason).collect();
    reasons.sort();
    reasons
}

/// Publishes a message as somebody who may write to the server, with a status as the server's own answers have it.
async fn publish_with_a_status(port: u16, subject: &str) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let head = "NATS/1.0 404 No Messages\r\n\r\n";
    let (head_size, size) = (head.len(), head.len() + 4);
    let text = format!(
        "CONNECT {{\"verbose\":false,\"headers\":true}}\r\nHPUB {subject} {head_size} {size}\r\n{head}text\r\nPING\r\n"
    );
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut said = Vec::new();
    while !said.windows(4).any(|it| it == b"PONG") {
        let mut buffer = [0; 4096];
        let count = stream.read(&mut buffer).await.unwrap();
        assert!(count > 0, "{}", String::from_utf8_lossy(&said));
        said.extend_from_slice(&buffer[..count]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_not_sealed_for_this_endpoint_is_a_dead_letter_and_nobody_handles_it() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let at = context(&server).await;
    let forwarder = receiver(&queue, SECOND * 5);
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    let billing = endpoint("billing");
    assert!(
        deliver_to(&forwarder, &billing, "msg_2", BODY)
            .await
            .is_success()
    );
    let stream = at.get_stream("webhooks").await.unwrap();
    let genuine = stream.get_raw_message(1).await.unwrap().payload.to_vec();
    let other = stream.get_raw_message(2).await.unwrap().payload;
    stream.delete_message(2).await.unwrap();
    let mut changed = genuine.clone();
    *changed.last_mut().unwrap() ^= 1;
    let mut later = genuine.clone();
    later[4] = 9;
    let with_another_key = SealKeys::new(secret(ANOTHER_KEY)).unwrap();
    let stranger = Forwarder::new(queue.clone(), with_another_key);
    assert!(deliver(&stranger, "msg_3").await.is_success());
    for payload in [
        BODY.as_bytes().to_vec(),
        Vec::new(),
        genuine[..50].to_vec(),
        other.to_vec(),
        changed,
        later,
    ] {
        let ack = at.publish(SUBJECT, payload.into()).await.unwrap();
        ack.await.unwrap();
    }
    publish_with_a_status(server.port(), SUBJECT).await;
    assert_eq!(kept(&at, "webhooks").await, 9);

    let ran = Ran::default();
    let answers = handler(&ran, async |_, _| 200);
    let worker = Worker::at_least_once(endpoint("orders"), keys(), answers).unwrap();
    assert_eq!(work(&queue, &at, worker.clone()).await, (1, 0, 8));
    assert_eq!(ids(&ran), ["msg_1"]);
    let expected = [
        "forged",
        "forged",
        "not-sealed",
        "not-sealed",
        "not-sealed",
        "other-endpoint",
        "unknown-key",
        "unknown-version",
    ];
    assert_eq!(reasons(&queue).await, expected);
    // Nor does a command of an operator accept one of them as authentic.
    for dead in queue.dead_letters(0, 100).await.unwrap() {
        assert_eq!(
            dead.subject,
            SUBJECT.replace("webhooks.s", "webhooks_dead.s")
        );
        let replayed = queue.replay(&worker, dead.sequence).await.unwrap();
        assert!(replayed.unwrap().is_err(), "{dead:?}");
    }
    assert_eq!(kept(&at, "webhooks").await, 0);
    assert_eq!(reasons(&queue).await, expected);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn attempts_end_in_a_dead_letter_which_an_operator_puts_back() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let at = context(&server).await;
    let forwarder = receiver(&queue, SECOND * 5);
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    let stream = at.get_stream("webhooks").await.unwrap();
    let first = stream.get_raw_message(1).await.unwrap();
    let ran = Ran::default();
    let answers = handler(&ran, {
        let ran = ran.clone();
        move |_, _| {
            let status = if ran.lock().unwrap().len() <= 3 {
                500
            } else {
                200
            };
            async move { status }
        }
    });
    let worker = Worker::at_least_once(endpoint("orders"), keys(), answers);
    let worker = worker.unwrap().retries(policy(3));
    assert_eq!(work(&queue, &at, worker.clone()).await, (0, 2, 1));
    assert_eq!(reasons(&queue).await, ["attempts"]);
    let dead = at.get_stream("webhooks_dead").await.unwrap();
    let letter = dead.get_raw_message(1).await.unwrap();
    assert_eq!(letter.payload, first.payload);
    let header = |name: &str| letter.headers.get(name).unwrap().as_str().to_owned();
    assert_eq!(
        (header("Webhook-Attempts"), header("Webhook-Reason")),
        ("3".into(), "attempts".into())
    );
    assert_eq!(
        header("ce-id"),
        first.headers.get("ce-id").unwrap().as_str()
    );

    // The handler works again. The stream still remembers the first message, but does not take this one for a copy.
    assert_eq!(queue.replay(&worker, 1).await.unwrap(), Some(Ok(())));
    assert_eq!(queue.replay(&worker, 1).await.unwrap(), None);
    assert!(reasons(&queue).await.is_empty());
    let again = stream
        .get_last_raw_message_by_subject(SUBJECT)
        .await
        .unwrap();
    assert_ne!(again.headers.get("ce-id"), first.headers.get("ce-id"));
    assert_eq!(again.headers.get("ce-time"), first.headers.get("ce-time"));
    assert_eq!(work(&queue, &at, worker).await, (1, 0, 0));
    let attempts: Vec<u32> = ran.lock().unwrap().iter().map(|it| it.1).collect();
    assert_eq!(attempts, [1, 2, 3, 1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delivery_that_ends_its_process_ends_as_well() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let at = context(&server).await;
    assert!(
        deliver(&receiver(&queue, SECOND * 5), "msg_1")
            .await
            .is_success()
    );
    let ran = Ran::default();
    let answers = handler(&ran, async |_, _| std::future::pending::<u16>().await);
    let worker = Worker::at_least_once(endpoint("orders"), keys(), answers);
    let worker = worker.unwrap().retries(policy(2));
    let settings = ConsumeSettings::new().at_once(1).ack_wait(SECOND);
    for killed in 1..=2 {
        // When a runtime is shut down nothing of it is left, as when a process is killed.
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let (url, worker, settings) = (server.url(), worker.clone(), settings.clone());
        runtime.spawn(async move {
            let client = webhook_nats::async_nats::connect(url).await.unwrap();
            let queue = Queue::open(client, QueueSettings::default()).await.unwrap();
            queue
                .consume(worker, settings, std::future::pending())
                .await
        });
        until("it is at work", async || {
            ran.lock().unwrap().len() == killed
        })
        .await;
        runtime.shutdown_background();
    }
    assert_eq!(work(&queue, &at, worker).await, (0, 0, 1));
    assert_eq!(ran.lock().unwrap().len(), 2);
    assert_eq!(reasons(&queue).await, ["attempts"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_stays_until_its_dead_letter_is_durable() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let at = context(&server).await;
    let dead = at.get_stream("webhooks_dead").await.unwrap();
    let roomy = dead.cached_info().config.clone();
    let mut full = roomy.clone();
    full.max_bytes = 1;
    at.update_stream(&full).await.unwrap();
    assert!(
        deliver(&receiver(&queue, SECOND * 5), "msg_1")
            .await
            .is_success()
    );
    let ran = Ran::default();
    let answers = handler(&ran, async |_, _| 500);
    let worker = Worker::at_least_once(endpoint("orders"), keys(), answers);
    let worker = worker.unwrap().retries(policy(1));
    let (stop, stopped) = oneshot::channel::<()>();
    let working = tokio::spawn({
        let (queue, settings) = (queue.clone(), ConsumeSettings::new().ack_wait(SECOND));
        async move {
            let stopped = async move {
                let _ = stopped.await;
            };
            queue.consume(worker, settings, stopped).await
        }
    });
    until("its handler fails", async || {
        !ran.lock().unwrap().is_empty()
    })
    .await;
    tokio::time::sleep(SECOND * 3).await;
    assert_eq!(kept(&at, "webhooks").await, 1);
    assert_eq!(kept(&at, "webhooks_dead").await, 0);
    at.update_stream(&roomy).await.unwrap();
    until("the dead letter is kept", async || {
        kept(&at, "webhooks_dead").await == 1
    })
    .await;
    until("the message is gone", async || {
        kept(&at, "webhooks").await == 0
    })
    .await;
    stop.send(()).unwrap();
    assert_eq!(working.await.unwrap().unwrap().dead, 1);
    // The message was not handled while it waited to become a dead letter.
    assert_eq!(ran.lock().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_seal_key_opens_what_is_in_flight_and_an_old_seal_is_a_dead_letter() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let at = context(&server).await;
    assert!(
        deliver(&receiver(&queue, SECOND * 5), "old")
            .await
            .is_success()
    );
    let rotated = SealKeys::new([secret(ANOTHER_KEY), secret(KEY)]).unwrap();
    let forwarder = Forwarder::new(queue.clone(), rotated.clone());
    assert!(deliver(&forwarder, "new").await.is_success());
    let ran = Ran::default();
    let answers = handler(&ran, async |_, _| 200);
    let worker = |keys: SealKeys| Worker::at_least_once(endpoint("orders"), keys, answers.clone());
    assert_eq!(
        work(&queue, &at, worker(rotated.clone()).unwrap()).await,
        (2, 0, 0)
    );
    // No new message is sealed with the old key.
    assert!(deliver(&forwarder, "newer").await.is_success());
    assert_eq!(work(&queue, &at, worker(keys()).unwrap()).await, (0, 0, 1));
    assert_eq!(reasons(&queue).await, ["unknown-key"]);

    assert!(deliver(&forwarder, "late").await.is_success());
    let in_a_month = Timestamp::from(std::time::SystemTime::now() + SECOND * 86_400 * 30);
    let late = worker(rotated.clone()).unwrap().clock(move || in_a_month);
    assert_eq!(work(&queue, &at, late).await, (0, 0, 1));
    assert_eq!(reasons(&queue).await, ["expired", "unknown-key"]);
    let worker = worker(rotated).unwrap();
    for dead in queue.dead_letters(0, 10).await.unwrap() {
        assert_eq!(
            queue.replay(&worker, dead.sequence).await.unwrap(),
            Some(Ok(()))
        );
    }
    assert_eq!(work(&queue, &at, worker).await, (2, 0, 0));
    let mut all = ids(&ran);
    all.sort();
    assert_eq!(all, ["late", "new", "newer", "old"]);
}
