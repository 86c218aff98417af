//! Tests a sender that never retries while the database is down: nothing is lost, and each event has one effect.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use tower::{Layer as _, ServiceExt as _, service_fn};
use webhook_core::seal::SealKeys;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Scheme as _, Timestamp};
use webhook_github::GitHub;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{ExactlyOnce, Settings, Transaction, migrate, pool};
use webhook_servers::Postgres;
use webhook_tower::forward::{FileQueue, Forwarder, Worker};
use webhook_tower::idempotency::IdempotencyLayer;
use webhook_tower::{Receiver, VerifiedBody, WebhookLayer};

const SECRET: &str = "a-secret-of-the-hook-1";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

/// A folder of this test's own, deleted at its end.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn endpoint() -> Endpoint<GitHub> {
    let github = GitHub::new(secret(SECRET)).unwrap();
    Endpoint::new(github).with_namespace("n").unwrap()
}

fn keys() -> SealKeys {
    SealKeys::new(secret("wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=")).unwrap()
}

/// A handler whose effect is a row in its transaction. It counts its runs.
async fn handler(
    request: Request<VerifiedBody>,
    runs: Arc<AtomicUsize>,
) -> Result<Response<Body>, Infallible> {
    runs.fetch_add(1, Ordering::SeqCst);
    let transaction = request.extensions().get::<Transaction>().unwrap();
    let effect = "INSERT INTO effects (id) VALUES ('one')";
    let mut response = Response::new(Body::empty());
    if transaction.execute_typed(effect, &[]).await.is_err() {
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    }
    Ok(response)
}

async fn deliver(once: &ExactlyOnce, runs: &Arc<AtomicUsize>, zen: &str) -> StatusCode {
    let sender = GitHub::new(secret(SECRET)).unwrap();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    let body = format!(r#"{{"zen":"{zen}","hook_id":1,"hook":{{}}}}"#);
    let outgoing = Outgoing::new(body, NOW).event("ping").id(zen);
    let request: Request<Body> = outgoing.sign(&sender, key).unwrap().map(Body::from);
    let layer = IdempotencyLayer::new(&endpoint(), once.clone()).unwrap();
    let runs = runs.clone();
    let inner = service_fn(move |request| handler(request, runs.clone()));
    let receiver = WebhookLayer::new(Receiver::new(endpoint()).clock(|| NOW));
    let Ok(response) = receiver.layer(layer.layer(inner)).oneshot(request).await;
    response.status()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_database_cannot_take_is_in_the_file_and_has_one_effect_from_there() {
    let Some(mut server) = Postgres::start().unwrap() else {
        return;
    };
    let name = format!("webhook-postgres-fallback-{}", std::process::id());
    let folder = Folder(std::env::temp_dir().join(name));
    std::fs::create_dir_all(&folder.0).unwrap();
    let file = FileQueue::open(folder.0.join("deliveries")).unwrap();
    let pool = pool(server.url("postgres").parse().unwrap(), NoTls, 4).unwrap();
    migrate(&pool).await.unwrap();
    let client = pool.get().await.unwrap();
    client
        .batch_execute("CREATE TABLE effects (id text)")
        .await
        .unwrap();
    drop(client);
    let plain = ExactlyOnce::with_settings(pool.clone(), Settings::new()).unwrap();
    let once = plain.clone().fallback(Forwarder::new(file.clone(), keys()));
    let runs = Arc::<AtomicUsize>::default();

    // While the database works, nothing goes to the file.
    assert!(deliver(&once, &runs, "before").await.is_success());
    assert!(file.is_empty());

    server.kill();
    let started = Instant::now();
    let (with, without) = tokio::join!(
        deliver(&once, &runs, "down"),
        deliver(&plain, &runs, "told"),
    );
    // GitHub waits for ten seconds; a machine under load gets more time.
    assert!(started.elapsed() < Duration::from_secs(30));
    assert!(with.is_success(), "{with}");
    assert_eq!(without, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(
        runs.load(Ordering::SeqCst),
        1,
        "without a database nothing runs"
    );
    assert!(!file.is_empty());

    server.restart().unwrap();
    let counted = runs.clone();
    let inner = service_fn(move |request| handler(request, counted.clone()));
    let worker = Worker::once(endpoint(), keys(), once.clone(), inner).unwrap();
    let worker = worker.clock(|| NOW);
    // The pool still has connections of the server that is gone, and the first attempts may get them.
    while !file.is_empty() {
        let worked = file.work_off(&worker).await.unwrap();
        assert_eq!((worked.dead, worked.left), (0, 0));
        assert!(started.elapsed() < Duration::from_secs(120));
    }
    let effects = async || {
        let client = pool.get().await.unwrap();
        let rows = client
            .query_typed("SELECT count(*) FROM effects", &[])
            .await;
        rows.unwrap()[0].get::<_, i64>(0)
    };
    assert_eq!(effects().await, 2);
    // GitHub's "Redeliver" sends the same key, and changes nothing.
    assert!(deliver(&once, &runs, "down").await.is_success());
    assert_eq!(effects().await, 2);
    // A delivery that was answered with 503 is handled when its sender is asked to send it again.
    assert!(deliver(&plain, &runs, "told").await.is_success());
    assert_eq!(effects().await, 3);
}
