//! Tests that the rights which the manual names are enough, and that fewer are not.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod support;

use std::time::Duration;

use support::{Ran, context_at, deliver, endpoint, handler, ids, kept, keys, receiver, until};
use webhook_nats::async_nats;
use webhook_nats::{ConsumeSettings, Queue, QueueSettings, Unfit};
use webhook_servers::Nats;
use webhook_tower::forward::{RetryPolicy, Worker};

const USERS: &str = r#"authorization { users = [
    { user: operator, password: p }
    { user: receiver, password: p, permissions: {
        publish: ["webhooks.>", "$JS.API.STREAM.INFO.webhooks"], subscribe: ["_INBOX.>"] } }
    { user: worker, password: p, permissions: {
        publish: ["$JS.API.STREAM.INFO.*", "$JS.API.CONSUMER.>", "$JS.ACK.webhooks.>", "webhooks_dead.>"],
        subscribe: ["_INBOX.>"] } }
] }"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_rights_of_the_manual_are_enough_and_a_worker_cannot_put_in() {
    let Some(server) = Nats::start(&[USERS]).unwrap() else {
        return;
    };
    let client = async |user: &str| {
        let options = async_nats::ConnectOptions::with_user_and_password(user.into(), "p".into());
        options.connect(server.url()).await.unwrap()
    };
    let settings = QueueSettings::default().answer(Duration::from_secs(2));
    let created = Queue::create(client("receiver").await, settings.clone()).await;
    assert!(matches!(created, Err(Unfit::Server { .. })), "{created:?}");
    Queue::create(client("operator").await, settings.clone())
        .await
        .unwrap();
    let at = context_at(client("operator").await);

    let to = Queue::open(client("receiver").await, settings.clone())
        .await
        .unwrap();
    let forwarder = receiver(&to, Duration::from_secs(5));
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    assert!(deliver(&forwarder, "fails").await.is_success());

    let from = Queue::open(client("worker").await, settings).await.unwrap();
    let ran = Ran::default();
    let answers = handler(&ran, async |id, _| if id == "fails" { 500 } else { 200 });
    let pause = Duration::from_millis(50);
    let policy = RetryPolicy::new().most_attempts(2).pauses(pause, pause);
    let worker = Worker::at_least_once(endpoint("orders"), keys(), answers);
    let worker = worker.unwrap().retries(policy);
    let empty = until("the stream is empty", async || {
        kept(&at, "webhooks").await == 0
    });
    let done = from
        .consume(worker, ConsumeSettings::new(), empty)
        .await
        .unwrap();
    assert_eq!((done.handled, done.again, done.dead), (1, 1, 1));
    assert_eq!(ids(&ran).len(), 3);
    assert_eq!(kept(&at, "webhooks_dead").await, 1);

    // Its server does not even answer: it knows no such right.
    let not_his = receiver(&from, Duration::from_secs(1));
    assert!(!deliver(&not_his, "msg_2").await.is_success());
    assert_eq!(kept(&at, "webhooks").await, 0);
}
