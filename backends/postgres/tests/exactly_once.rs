//! Exactly once against a real server: one test for each way in which an effect is lost or doubled.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{Request, StatusCode};
use axum::routing::post;
use tokio::time::sleep;
use tower::{ServiceBuilder, ServiceExt as _};
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Scheme as _, Timestamp};
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{ExactlyOnce, Isolation, Settings, Transaction, migrate, pool};
use webhook_servers::Postgres;
use webhook_standard::StandardWebhooks;
use webhook_tower::idempotency::IdempotencyLayer;
use webhook_tower::{Receiver, Webhook, WebhookLayer};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

fn standard() -> StandardWebhooks {
    StandardWebhooks::new(secret(SECRET)).unwrap()
}

fn message(id: &str) -> Request<Body> {
    let sender = standard();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    let body = r#"{"type":"invoice.paid","data":{}}"#;
    let request = Outgoing::new(body, NOW).id(id).sign(&sender, key).unwrap();
    request.map(Body::from)
}

/// What the handler does.
#[derive(Clone, Copy, PartialEq)]
enum Does {
    Works,
    FailsTwice,
    SwallowsAnError,
    Commits,
    Panics,
    Deadlocks,
}

#[derive(Clone)]
struct Handler {
    does: Does,
    takes: Duration,
    runs: Arc<AtomicUsize>,
}

async fn handler(
    State(it): State<Handler>,
    transaction: Transaction,
    Webhook(delivery): Webhook<StandardWebhooks>,
) -> StatusCode {
    let run = it.runs.fetch_add(1, Ordering::SeqCst);
    let id = delivery.authentic_id().unwrap().into_owned();
    let insert = "INSERT INTO effects (id) VALUES ($1)";
    if transaction.execute(insert, &[&id]).await.is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    sleep(it.takes).await;
    match it.does {
        Does::FailsTwice if run < 2 => return StatusCode::INTERNAL_SERVER_ERROR,
        Does::SwallowsAnError => assert!(transaction.execute("SELECT 1 / 0", &[]).await.is_err()),
        Does::Commits => transaction.batch_execute("COMMIT; BEGIN").await.unwrap(),
        Does::Panics => panic!("the handler panics"),
        Does::Deadlocks if run == 0 => {
            let raise = "DO $$ BEGIN RAISE EXCEPTION 'late' USING ERRCODE = '40P01'; END $$";
            assert!(transaction.batch_execute(raise).await.is_err());
            return StatusCode::INTERNAL_SERVER_ERROR;
        }
        _ => {}
    }
    StatusCode::OK
}

/// A receiver over a database of its own.
struct Receiving {
    app: Router,
    once: ExactlyOnce,
    pool: Pool,
    runs: Arc<AtomicUsize>,
}

impl Receiving {
    async fn new(
        server: &Postgres,
        does: Does,
        takes: Duration,
        settings: Settings,
        connections: usize,
    ) -> Self {
        let config = server.url("postgres").parse().unwrap();
        let pool = pool(config, NoTls, connections).unwrap();
        migrate(&pool).await.unwrap();
        let client = pool.get().await.unwrap();
        let table = "CREATE TABLE IF NOT EXISTS effects (id text)";
        client.batch_execute(table).await.unwrap();
        drop(client);
        let once = ExactlyOnce::with_settings(pool.clone(), settings).unwrap();
        let handler_state = Handler {
            does,
            takes,
            runs: Arc::default(),
        };
        let runs = handler_state.runs.clone();
        let endpoint = Endpoint::new(standard());
        let inner = IdempotencyLayer::new(&endpoint, once.clone()).unwrap();
        let layers = ServiceBuilder::new()
            .layer(WebhookLayer::new(Receiver::new(endpoint).clock(|| NOW)))
            .layer(inner);
        let app = Router::new()
            .route("/", post(handler).layer(layers))
            .with_state(handler_state);
        Self {
            app,
            once,
            pool,
            runs,
        }
    }

    async fn plain(server: &Postgres, does: Does) -> Self {
        Self::new(server, does, Duration::ZERO, Settings::new(), 8).await
    }

    async fn deliver(&self, id: &str) -> StatusCode {
        self.app
            .clone()
            .oneshot(message(id))
            .await
            .unwrap()
            .status()
    }

    fn runs(&self) -> usize {
        self.runs.load(Ordering::SeqCst)
    }

    async fn count(&self, query: &str) -> i64 {
        let client = self.pool.get().await.unwrap();
        client.query_one(query, &[]).await.unwrap().get(0)
    }

    async fn effects(&self) -> i64 {
        self.count("SELECT count(*) FROM effects").await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_fails_is_undone_and_what_works_is_done_once() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let sound = Receiving::plain(&server, Does::Works).await;
    for _ in 0..3 {
        assert!(sound.deliver("works").await.is_success());
    }
    assert_eq!((sound.runs(), sound.effects().await), (1, 1));

    let failing = Receiving::plain(&server, Does::FailsTwice).await;
    for status in [500, 500, 200] {
        assert_eq!(failing.deliver("fails").await.as_u16(), status);
    }
    assert_eq!((failing.runs(), failing.effects().await), (3, 2));

    // Each is undone, told as 503 or 500, and free for the next attempt at once.
    for (does, status) in [(Does::SwallowsAnError, 503), (Does::Panics, 500)] {
        let faulty = Receiving::plain(&server, does).await;
        for run in 1..=2 {
            assert_eq!(faulty.deliver("faulty").await.as_u16(), status);
            assert_eq!(faulty.runs(), run);
        }
        assert_eq!(faulty.effects().await, 2);
        assert_eq!(
            faulty
                .count("SELECT count(*) FROM webhook_deliveries")
                .await,
            2
        );
    }

    // A handler that commits by itself is noticed, and nothing counts as handled.
    let committing = Receiving::plain(&server, Does::Commits).await;
    assert_eq!(
        committing.deliver("commits").await,
        StatusCode::SERVICE_UNAVAILABLE
    );
    assert_eq!(sound.deliver("commits").await, StatusCode::OK);
    assert_eq!(sound.runs(), 2);

    let deadlocked = Receiving::plain(&server, Does::Deadlocks).await;
    let before = deadlocked.effects().await;
    assert_eq!(deadlocked.deliver("deadlock").await, StatusCode::OK);
    assert_eq!(
        (deadlocked.runs(), deadlocked.effects().await),
        (2, before + 1)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_copies_in_two_processes_have_one_effect() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    for isolation in [Isolation::ReadCommitted, Isolation::Serializable] {
        let settings = Settings::new().isolation(isolation);
        let takes = Duration::from_millis(300);
        let one = Receiving::new(&server, Does::Works, takes, settings, 8).await;
        let other = Receiving::new(&server, Does::Works, takes, settings, 8).await;
        let before = one.effects().await;
        let id = format!("{isolation:?}");
        let copies: Vec<_> = (0..64)
            .map(|copy| {
                let app = if copy % 2 == 0 { &one.app } else { &other.app }.clone();
                let (id, pool) = (id.clone(), one.pool.clone());
                tokio::spawn(async move {
                    let status = app.oneshot(message(&id)).await.unwrap().status();
                    let client = pool.get().await.unwrap();
                    let seen = "SELECT count(*) FROM effects WHERE id = $1";
                    let done: i64 = client.query_one(seen, &[&id]).await.unwrap().get(0);
                    assert!(
                        !status.is_success() || done == 1,
                        "success before the commit"
                    );
                    status
                })
            })
            .collect();
        let mut succeeded = 0;
        for copy in copies {
            let status = copy.await.unwrap();
            assert!(
                status.is_success() || status == StatusCode::SERVICE_UNAVAILABLE,
                "{status}"
            );
            succeeded += usize::from(status.is_success());
        }
        assert!(succeeded >= 32, "{succeeded}");
        assert_eq!(one.runs() + other.runs(), 1, "{isolation:?}");
        assert_eq!(one.effects().await, before + 1);
    }
}

/// Copies of a slow event may not take the connections from everybody else.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pool_of_four_and_a_slow_event_leave_room_for_others() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let slow = Duration::from_secs(3);
    let elsewhere = Receiving::new(&server, Does::Works, slow, Settings::new(), 4).await;
    let here = Receiving::new(&server, Does::Works, Duration::ZERO, Settings::new(), 4).await;
    let first = tokio::spawn({
        let app = elsewhere.app.clone();
        async move { app.oneshot(message("slow")).await.unwrap().status() }
    });
    sleep(Duration::from_millis(500)).await;
    let copies: Vec<_> = (0..32)
        .map(|_| tokio::spawn(here.app.clone().oneshot(message("slow"))))
        .collect();
    sleep(Duration::from_millis(200)).await;
    let mut slowest = Duration::ZERO;
    for number in 0..20 {
        let started = Instant::now();
        assert_eq!(
            here.deliver(&format!("quick {number}")).await,
            StatusCode::OK
        );
        slowest = slowest.max(started.elapsed());
    }
    assert!(slowest < Duration::from_millis(200), "{slowest:?}");
    for copy in copies {
        let status = copy.await.unwrap().unwrap().status();
        assert!(status == StatusCode::OK || status == StatusCode::SERVICE_UNAVAILABLE);
    }
    assert_eq!(first.await.unwrap(), StatusCode::OK);
    assert_eq!(
        here.count("SELECT count(*) FROM effects WHERE id = 'slow'")
            .await,
        1
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hanging_up_a_restart_of_the_server_and_shutdown_lose_nothing() {
    let Some(mut server) = Postgres::start().unwrap() else {
        return;
    };
    let takes = Duration::from_millis(400);
    let it = Receiving::new(&server, Does::Works, takes, Settings::new(), 4).await;
    // The sender hangs up within the handler.
    let hung_up = tokio::time::timeout(Duration::from_millis(200), it.deliver("hangs up")).await;
    assert!(hung_up.is_err());
    sleep(Duration::from_secs(1)).await;
    assert_eq!(it.effects().await, 1);
    assert_eq!(it.deliver("hangs up").await, StatusCode::OK);
    assert_eq!(it.runs(), 1);
    // The server is killed within the handler: no success is claimed, and the next attempt works.
    let running = tokio::spawn(it.app.clone().oneshot(message("killed")));
    sleep(Duration::from_millis(200)).await;
    server.kill();
    let status = running.await.unwrap().unwrap().status();
    assert!(!status.is_success(), "{status}");
    assert_eq!(it.deliver("down").await, StatusCode::SERVICE_UNAVAILABLE);
    server.restart().unwrap();
    assert_eq!(it.effects().await, 1);
    assert_eq!(it.deliver("killed").await, StatusCode::OK);
    assert_eq!(it.effects().await, 2);
    // Shutdown waits for what runs, and then takes nothing more.
    let running = tokio::spawn(it.app.clone().oneshot(message("shutdown")));
    sleep(Duration::from_millis(100)).await;
    assert_eq!(it.once.drain(Duration::from_secs(5)).await, 0);
    assert_eq!(running.await.unwrap().unwrap().status(), StatusCode::OK);
    assert_eq!(it.deliver("late").await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(it.effects().await, 3);
    // What has not ended in time is undone.
    let it = Receiving::new(
        &server,
        Does::Works,
        Duration::from_secs(60),
        Settings::new(),
        4,
    )
    .await;
    let running = tokio::spawn(it.app.clone().oneshot(message("undone")));
    sleep(Duration::from_millis(200)).await;
    assert_eq!(it.once.drain(Duration::from_millis(100)).await, 1);
    assert!(!running.await.unwrap().unwrap().status().is_success());
    assert_eq!(it.effects().await, 3);
}
