//! A receiver over a real database, whose handler does what a test wants.
#![allow(dead_code, reason = "no test needs all of it")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

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
use webhook_postgres::tokio_postgres::types::Type;
use webhook_postgres::{ExactlyOnce, Settings, Transaction, migrate, pool};
use webhook_servers::Postgres;
use webhook_standard::StandardWebhooks;
use webhook_tower::idempotency::IdempotencyLayer;
use webhook_tower::{Receiver, Webhook, WebhookLayer};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub(crate) const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

pub(crate) fn standard() -> StandardWebhooks {
    let standard = StandardWebhooks::new(secret(SECRET)).unwrap();
    standard.with_subject("/data/id")
}

pub(crate) fn message(id: &str) -> Request<Body> {
    signed(id, r#"{"type":"invoice.paid","data":{}}"#.to_owned())
}

/// A message of this id and body, signed now.
pub(crate) fn signed(id: &str, body: String) -> Request<Body> {
    let sender = standard();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    let request = Outgoing::new(body, NOW).id(id).sign(&sender, key).unwrap();
    request.map(Body::from)
}

/// What the handler of a test does.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Does {
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
    let inserted = transaction
        .execute_typed(insert, &[(&id, Type::TEXT)])
        .await;
    if inserted.is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    sleep(it.takes).await;
    match it.does {
        Does::FailsTwice if run < 2 => return StatusCode::INTERNAL_SERVER_ERROR,
        Does::SwallowsAnError => {
            assert!(transaction.batch_execute("SELECT 1 / 0").await.is_err());
        }
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
pub(crate) struct Receiving {
    pub(crate) app: Router,
    pub(crate) once: ExactlyOnce,
    pub(crate) pool: Pool,
    pub(crate) runs: Arc<AtomicUsize>,
}

impl Receiving {
    pub(crate) async fn new(
        server: &Postgres,
        does: Does,
        takes: Duration,
        settings: Settings,
        connections: usize,
    ) -> Self {
        let url = server.url("postgres");
        let pool = pool(url.parse().unwrap(), NoTls, connections).unwrap();
        migrate(&pool).await.unwrap();
        let client = pool.get().await.unwrap();
        let table = "CREATE TABLE IF NOT EXISTS effects (id text)";
        client.batch_execute(table).await.unwrap();
        drop(client);
        Self::at(&url, does, takes, settings, connections)
    }

    /// Makes a receiver on a database at this URL that has the tables.
    pub(crate) fn at(
        url: &str,
        does: Does,
        takes: Duration,
        settings: Settings,
        connections: usize,
    ) -> Self {
        let pool = pool(url.parse().unwrap(), NoTls, connections).unwrap();
        let once = ExactlyOnce::with_settings(pool.clone(), settings).unwrap();
        let runs = Arc::<AtomicUsize>::default();
        let endpoint = Endpoint::new(standard());
        let inner = IdempotencyLayer::new(&endpoint, once.clone()).unwrap();
        let layers = ServiceBuilder::new()
            .layer(WebhookLayer::new(Receiver::new(endpoint).clock(|| NOW)))
            .layer(inner);
        let app = Router::new()
            .route("/", post(handler).layer(layers))
            .with_state(Handler {
                does,
                takes,
                runs: runs.clone(),
            });
        Self {
            app,
            once,
            pool,
            runs,
        }
    }

    pub(crate) async fn plain(server: &Postgres, does: Does) -> Self {
        Self::new(server, does, Duration::ZERO, Settings::new(), 8).await
    }

    pub(crate) async fn deliver(&self, id: &str) -> StatusCode {
        let app = self.app.clone();
        app.oneshot(message(id)).await.unwrap().status()
    }

    pub(crate) fn runs(&self) -> usize {
        self.runs.load(Ordering::SeqCst)
    }

    pub(crate) async fn count(&self, query: &str) -> i64 {
        let client = self.pool.get().await.unwrap();
        let rows = client.query_typed(query, &[]).await.unwrap();
        rows[0].get(0)
    }

    pub(crate) async fn effects(&self) -> i64 {
        self.count("SELECT count(*) FROM effects").await
    }
}
