//! Tests the inbox on a real server: each delivery that was answered is handled once, through kills of the database.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod away;
#[path = "../door/mod.rs"]
mod door;
mod equal_bodies;
mod kept;
mod replayed;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};
use tower::{Layer as _, ServiceExt as _};
use webhook_core::seal::SealKeys;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Scheme as _, Timestamp};
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::inbox::{DrainSettings, Inbox, Unfit};
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{ExactlyOnce, Transaction, migrate, pool};
use webhook_servers::Postgres;
use webhook_standard::StandardWebhooks;
use webhook_tower::forward::{Forwarder, RetryPolicy, Worker};
use webhook_tower::idempotency::IdempotencyLayer;
use webhook_tower::{Webhook, WebhookLayer};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";
const OTHER_KEY: &str = "E5zGgnfHGBnZl2oJ5qGyj0uPZD0V8rkmQ0mBvVhA9qM=";

fn keys() -> SealKeys {
    SealKeys::new(secret(KEY)).unwrap()
}

fn endpoint() -> Endpoint<StandardWebhooks> {
    named("orders")
}

fn named(namespace: &str) -> Endpoint<StandardWebhooks> {
    let sender = StandardWebhooks::new(secret(SECRET)).unwrap();
    Endpoint::new(sender).with_namespace(namespace).unwrap()
}

fn message(id: &str) -> Request<Body> {
    let sender = StandardWebhooks::new(secret(SECRET)).unwrap();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    let now = Timestamp::from(std::time::SystemTime::now());
    let outgoing = Outgoing::new(r#"{"type":"invoice.paid","data":{}}"#, now).id(id);
    outgoing.sign(&sender, key).unwrap().map(Body::from)
}

async fn deliver(inbox: &Inbox, id: &str) -> StatusCode {
    deliver_sealed(inbox, id, &endpoint(), keys()).await
}

async fn deliver_sealed(
    inbox: &Inbox,
    id: &str,
    at: &Endpoint<StandardWebhooks>,
    keys: SealKeys,
) -> StatusCode {
    let forward = Forwarder::new(inbox.clone(), keys).service(at).unwrap();
    let service = WebhookLayer::new(at.clone()).layer(forward);
    service.oneshot(message(id)).await.unwrap().status()
}

async fn database(server: &Postgres) -> Pool {
    let shared = pool(server.url("postgres").parse().unwrap(), NoTls, 16).unwrap();
    migrate(&shared).await.unwrap();
    let client = shared.get().await.unwrap();
    let table = "CREATE TABLE effects (id text NOT NULL)";
    client.batch_execute(table).await.unwrap();
    shared
}

async fn effect(
    transaction: Transaction,
    Webhook(delivery): Webhook<StandardWebhooks>,
) -> StatusCode {
    let id = delivery.authentic_id().unwrap().into_owned();
    let insert = "INSERT INTO effects (id) VALUES ($1)";
    match transaction.execute(insert, &[&id]).await {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The number of effects, and how many of them happened twice.
async fn effects(pool: &Pool) -> (i64, i64) {
    let client = pool.get().await.unwrap();
    let rows = client
        .query_one(
            "SELECT count(DISTINCT id), count(*) - count(DISTINCT id) FROM effects",
            &[],
        )
        .await
        .unwrap();
    (rows.get(0), rows.get(1))
}

async fn until_empty(inbox: &Inbox) {
    let empty = async {
        while inbox.waiting().await.unwrap_or(1) > 0 {
            sleep(Duration::from_millis(50)).await;
        }
    };
    timeout(Duration::from_secs(90), empty).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_is_handled_once_through_kills_of_the_database() {
    let Some(mut server) = Postgres::start().unwrap() else {
        return;
    };
    let shared = database(&server).await;
    let inbox = Inbox::open(shared.clone()).await.unwrap();
    let once = IdempotencyLayer::new(&endpoint(), ExactlyOnce::new(shared.clone())).unwrap();
    let app = || once.layer(Router::new().fallback(effect));
    let settings = DrainSettings::new()
        .lease(Duration::from_secs(2))
        .every(Duration::from_millis(20));
    let (mut stops, mut drains) = (Vec::new(), Vec::new());
    for _ in 0..2 {
        let (stop, stopped) = oneshot::channel::<()>();
        stops.push(stop);
        let policy = RetryPolicy::new().most_attempts(1000);
        let policy = policy.pauses(Duration::from_millis(50), Duration::from_millis(200));
        let worker = Worker::at_least_once(endpoint(), keys(), app())
            .unwrap()
            .retries(policy);
        let inbox = inbox.clone();
        drains.push(tokio::spawn(async move {
            let stopped = async { drop(stopped.await) };
            inbox.drain(worker, settings, stopped).await
        }));
    }
    let answered = Arc::new(Mutex::new(Vec::new()));
    let senders: Vec<_> = (0..8)
        .map(|sender| {
            let (inbox, answered) = (inbox.clone(), Arc::clone(&answered));
            tokio::spawn(async move {
                for number in 0..40 {
                    let id = format!("msg_{sender}_{number}");
                    // Three copies of each delivery come, and are retried as a sender retries them.
                    for _ in 0..3 {
                        while !deliver(&inbox, &id).await.is_success() {
                            sleep(Duration::from_millis(100)).await;
                        }
                    }
                    answered.lock().unwrap().push(id);
                }
            })
        })
        .collect();
    for _ in 0..3 {
        sleep(Duration::from_millis(700)).await;
        server.restart().unwrap(); // a kill, and a start
    }
    for sender in senders {
        timeout(Duration::from_secs(90), sender)
            .await
            .unwrap()
            .unwrap();
    }
    until_empty(&inbox).await;
    drop(stops);
    for drain in drains {
        timeout(Duration::from_secs(20), drain)
            .await
            .unwrap()
            .unwrap();
    }
    assert_eq!(answered.lock().unwrap().len(), 320);
    assert_eq!(effects(&shared).await, (320, 0), "handled, doubled");
    assert_eq!(inbox.dead_letters(10).await.unwrap(), []);
    assert_eq!(inbox.purge(Duration::ZERO, 100).await.unwrap(), 320);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_sealed_for_the_worker_and_what_always_fails_are_dead_letters_with_their_reason()
 {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let shared = database(&server).await;
    let inbox = Inbox::open(shared.clone()).await.unwrap();
    assert!(deliver(&inbox, "msg_1").await.is_success());
    let client = shared.get().await.unwrap();
    // Somebody who can write to the table, but has no key.
    client
        .batch_execute(
            "INSERT INTO webhook_inbox (id, provider, namespace, route, sealed)
                 VALUES ('unsealed', 'standard-webhooks', 'orders', '', '{\"type\":\"invoice.paid\"}');
             INSERT INTO webhook_inbox (id, provider, namespace, route, sealed)
                 SELECT 'changed', provider, namespace, route, sealed || '\\x00' FROM webhook_inbox WHERE id <> 'unsealed'",
        )
        .await
        .unwrap();
    // One delivery was sealed for another endpoint than its row says; another one with a key that the worker does not
    // have.
    let refunds = named("refunds");
    let other = deliver_sealed(&inbox, "msg_2", &refunds, keys()).await;
    assert!(other.is_success());
    let moved = "UPDATE webhook_inbox SET namespace = 'orders' WHERE namespace = 'refunds'";
    assert_eq!(client.execute(moved, &[]).await.unwrap(), 1);
    let another_key = SealKeys::new(secret(OTHER_KEY)).unwrap();
    let stranger = deliver_sealed(&inbox, "msg_3", &endpoint(), another_key).await;
    assert!(stranger.is_success());
    let runs = Arc::new(AtomicUsize::new(0));
    let failing = {
        let runs = Arc::clone(&runs);
        tower::service_fn(move |_: Request<webhook_tower::VerifiedBody>| {
            let run = runs.fetch_add(1, Ordering::SeqCst);
            let status = if run < 3 { 500 } else { 200 };
            async move {
                Ok::<_, std::convert::Infallible>(
                    axum::http::Response::builder()
                        .status(status)
                        .body(())
                        .unwrap(),
                )
            }
        })
    };
    let policy = RetryPolicy::new()
        .most_attempts(3)
        .pauses(Duration::from_millis(10), Duration::from_millis(10));
    let worker = Worker::at_least_once(endpoint(), keys(), failing)
        .unwrap()
        .retries(policy);
    let settings = DrainSettings::new().every(Duration::from_millis(20));
    let drained = inbox
        .drain(worker.clone(), settings, until_empty(&inbox))
        .await;
    assert_eq!((drained.handled, drained.again, drained.dead), (0, 2, 5));
    let dead = inbox.dead_letters(10).await.unwrap();
    let mut reasons: Vec<_> = dead.iter().map(|(_, reason)| &**reason).collect();
    reasons.sort_unstable();
    let expected = [
        "attempts",
        "forged",
        "not-sealed",
        "other-endpoint",
        "unknown-key",
    ];
    assert_eq!(reasons, expected);
    assert_eq!(runs.load(Ordering::SeqCst), 3);

    // The operator puts it back once the handler works; a copy from the sender changes nothing.
    let id = &dead
        .iter()
        .find(|(_, reason)| reason == "attempts")
        .unwrap()
        .0;
    assert_eq!(inbox.replay(&worker, id).await.unwrap(), Some(Ok(())));
    assert_eq!(inbox.replay(&worker, id).await.unwrap(), None);
    assert!(
        inbox
            .replay(&worker, "unsealed")
            .await
            .unwrap()
            .unwrap()
            .is_err()
    );
    let drained = inbox.drain(worker, settings, until_empty(&inbox)).await;
    assert_eq!((drained.handled, drained.dead), (1, 0));
    assert_eq!(inbox.dead_letters(10).await.unwrap().len(), 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_forgets_is_refused_and_one_that_is_gone_is_503_until_it_is_back() {
    let Some(forgets) = Postgres::start_with(&["synchronous_commit=off"]).unwrap() else {
        return;
    };
    let refused = Inbox::open(database(&forgets).await).await.unwrap_err();
    assert!(matches!(refused, Unfit::Forgets(_)), "{refused}");
    assert!(
        refused.to_string().contains("synchronous_commit = off"),
        "{refused}"
    );
    drop(forgets);

    let mut server = Postgres::start().unwrap().unwrap();
    let empty = pool(server.url("postgres").parse().unwrap(), NoTls, 2).unwrap();
    assert!(matches!(Inbox::open(empty).await, Err(Unfit::Database(_))));
    let inbox = Inbox::open(database(&server).await).await.unwrap();
    server.kill();
    // The processes of a killed server serve their connections for a moment more, and what they confirm is durable.
    let mut durable = 0;
    for number in 0..600 {
        let status = deliver(&inbox, &format!("msg_{number}")).await;
        if status == StatusCode::SERVICE_UNAVAILABLE {
            break;
        }
        assert!(status.is_success());
        durable += 1;
        sleep(Duration::from_millis(20)).await;
    }
    assert!(durable < 600, "nobody noticed that the server is gone");
    server.restart().unwrap();
    assert!(deliver(&inbox, "the last").await.is_success());
    assert_eq!(inbox.waiting().await.unwrap(), durable + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_seal_key_opens_what_is_in_flight_and_seals_nothing_new() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let shared = database(&server).await;
    let inbox = Inbox::open(shared.clone()).await.unwrap();
    assert!(deliver(&inbox, "in flight").await.is_success());
    let both = || SealKeys::new([secret(OTHER_KEY), secret(KEY)]).unwrap();
    let new = deliver_sealed(&inbox, "new", &endpoint(), both()).await;
    assert!(new.is_success());
    let works = || {
        tower::service_fn(|_: Request<webhook_tower::VerifiedBody>| async {
            Ok::<_, std::convert::Infallible>(axum::http::Response::new(()))
        })
    };
    let settings = DrainSettings::new().every(Duration::from_millis(20));
    let rotated = Worker::at_least_once(endpoint(), both(), works()).unwrap();
    let drained = inbox.drain(rotated, settings, until_empty(&inbox)).await;
    assert_eq!((drained.handled, drained.dead), (2, 0));

    // A worker that has only the old key opens no new delivery.
    let newer = deliver_sealed(&inbox, "newer", &endpoint(), both()).await;
    assert!(newer.is_success());
    let old = Worker::at_least_once(endpoint(), keys(), works()).unwrap();
    let drained = inbox.drain(old, settings, until_empty(&inbox)).await;
    assert_eq!((drained.handled, drained.dead), (0, 1));
    let dead = inbox.dead_letters(10).await.unwrap();
    assert_eq!(dead[0].1, "unknown-key");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_takes_what_is_for_its_endpoint_and_keeps_it_while_its_handler_is_slow() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let shared = database(&server).await;
    let inbox = Inbox::open(shared.clone()).await.unwrap();
    let refunds = named("refunds");
    let other = deliver_sealed(&inbox, "msg_1", &refunds, keys()).await;
    assert!(other.is_success());
    assert!(deliver(&inbox, "msg_2").await.is_success());
    let runs = Arc::new(AtomicUsize::new(0));
    let slow = {
        let runs = Arc::clone(&runs);
        tower::service_fn(move |_: Request<webhook_tower::VerifiedBody>| {
            runs.fetch_add(1, Ordering::SeqCst);
            async {
                sleep(Duration::from_secs(9)).await;
                Ok::<_, std::convert::Infallible>(axum::http::Response::new(()))
            }
        })
    };
    let settings = DrainSettings::new()
        .lease(Duration::from_secs(4))
        .every(Duration::from_millis(20));
    let drain = || {
        let worker = Worker::at_least_once(endpoint(), keys(), slow.clone()).unwrap();
        let handled = async {
            while inbox.waiting().await.unwrap() > 1 {
                sleep(Duration::from_millis(50)).await;
            }
        };
        inbox.drain(worker, settings, handled)
    };
    let both = async { tokio::join!(drain(), drain()) };
    let (one, other) = timeout(Duration::from_secs(90), both).await.unwrap();
    let handled = one.handled + other.handled;
    assert_eq!((handled, runs.load(Ordering::SeqCst)), (1, 1));
    // The delivery of the other endpoint stays where that endpoint's worker finds it.
    assert_eq!(inbox.waiting().await.unwrap(), 1);
    assert_eq!(inbox.dead_letters(10).await.unwrap(), []);
}
