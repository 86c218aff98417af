//! Tests that each delivery has one effect: with many copies, with a lost mark, and with a handler that is dropped.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use tower::ServiceExt as _;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Scheme as _, Timestamp};
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{PostgresStore, migrate, pool};
use webhook_servers::Postgres;
use webhook_standard::StandardWebhooks;
use webhook_tower::idempotency::Idempotency;
use webhook_with_sqlx::{TABLE, app};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

fn standard() -> StandardWebhooks {
    StandardWebhooks::new(secret(SECRET)).unwrap()
}

fn message(id: &str) -> Request<Body> {
    let sender = standard();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    let now = Timestamp::from(SystemTime::now());
    let outgoing = Outgoing::new(r#"{"type":"invoice.paid","data":{}}"#, now).id(id);
    let request = outgoing.url("/hook".parse().unwrap()).sign(&sender, key);
    request.unwrap().map(Body::from)
}

struct Receiving {
    app: Router,
    once: Idempotency<PostgresStore>,
    database: PgPool,
}

impl Receiving {
    async fn new(server: &Postgres) -> Self {
        let options = PgConnectOptions::new()
            .host("127.0.0.1")
            .port(server.port())
            .username("postgres")
            .database("postgres");
        let connections = PgPoolOptions::new().max_connections(4);
        let database = connections.connect_with(options).await.unwrap();
        sqlx::query(TABLE).execute(&database).await.unwrap();
        let marks = pool(server.url("postgres").parse().unwrap(), NoTls, 4).unwrap();
        migrate(&marks).await.unwrap();
        let once = Idempotency::new(PostgresStore::new(marks));
        let app = app(Endpoint::new(standard()), once.clone(), database.clone()).unwrap();
        Self {
            app,
            once,
            database,
        }
    }

    async fn deliver(&self, id: &str) -> StatusCode {
        let app = self.app.clone();
        app.oneshot(message(id)).await.unwrap().status()
    }

    async fn count(&self, query: &'static str) -> i64 {
        sqlx::query_scalar(query)
            .fetch_one(&self.database)
            .await
            .unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delivery_has_one_effect_whatever_is_killed_or_cancelled() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let it = Receiving::new(&server).await;
    let invoices = "SELECT count(*) FROM invoices";
    let copies: Vec<_> = (0..32)
        .map(|_| tokio::spawn(it.app.clone().oneshot(message("one"))))
        .collect();
    for copy in copies {
        let status = copy.await.unwrap().unwrap().status();
        assert!(status == StatusCode::OK || status == StatusCode::SERVICE_UNAVAILABLE);
    }
    assert_eq!(it.deliver("one").await, StatusCode::OK);
    assert_eq!(it.count(invoices).await, 1);

    // This state is that of a crash between the effect and the mark: there is no mark, and the delivery comes again.
    sqlx::query("DELETE FROM webhook_deliveries")
        .execute(&it.database)
        .await
        .unwrap();
    assert_eq!(it.deliver("one").await, StatusCode::OK);
    assert_eq!(it.count(invoices).await, 1);

    // Handlers are dropped in mid-transaction. Their tasks end what they have begun, and no connection stays in a
    // transaction.
    let mut lock = it.database.begin().await.unwrap();
    sqlx::query("LOCK TABLE invoices")
        .execute(&mut *lock)
        .await
        .unwrap();
    let given_up: Vec<_> = ["two", "three"]
        .map(|id| tokio::spawn(it.app.clone().oneshot(message(id))))
        .into_iter()
        .collect();
    let waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    while it.count(waiting).await < 2 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(it.once.drain(Duration::from_millis(50)).await, 2);
    for one in given_up {
        assert!(!one.await.unwrap().unwrap().status().is_success());
    }
    lock.commit().await.unwrap();
    while it.count(waiting).await > 0 || it.count(invoices).await < 3 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let open = "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'";
    assert_eq!(it.count(open).await, 0);
    // The senders retry, at the next process, and nothing is done twice.
    let next = Receiving::new(&server).await;
    for id in ["one", "two", "three"] {
        assert_eq!(next.deliver(id).await, StatusCode::OK);
    }
    assert_eq!(next.count(invoices).await, 3);
}
