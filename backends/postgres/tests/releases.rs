//! Tests that receivers of two releases can share one table while the new release is rolled out and migrates it.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::time::{sleep, timeout};
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::tokio_postgres::types::{ToSql, Type};
use webhook_postgres::tokio_postgres::{Client, NoTls};
use webhook_postgres::{MIGRATIONS, PostgresStore, migrate, pool};
use webhook_servers::Postgres;
use webhook_tower::idempotency::{
    Begun, DeliveryKey, Fence, IdempotencyStore as _, KeepResponses, Mark,
};

/// The statements of the release before, as they were: it knows of no responses. When this release is published, its
/// own statements take their place.
mod before {
    pub(super) const MIGRATIONS: usize = 4;
    pub(super) const TAKE: &str = "\
WITH taken AS (
    INSERT INTO webhook_deliveries AS known (key, fence, ends_at)
    VALUES ($1, nextval('webhook_fences'), clock_timestamp() + $2 * interval '1 millisecond')
    ON CONFLICT (key) DO UPDATE
    SET completed = false, fence = excluded.fence, delivery_id = NULL,
        ends_at = clock_timestamp() + $2 * interval '1 millisecond'
    WHERE known.ends_at <= clock_timestamp()
    RETURNING fence
)
SELECT true, false, fence, 0::bigint, NULL::text FROM taken
UNION ALL
SELECT false, completed, fence,
       (1000 * extract(epoch FROM ends_at - clock_timestamp()))::bigint, delivery_id
FROM webhook_deliveries WHERE key = $1 AND NOT EXISTS (SELECT FROM taken)";
    pub(super) const COMPLETE_HERE: &str = "\
WITH completed AS (
    UPDATE webhook_deliveries
    SET completed = true, delivery_id = $4,
        ends_at = clock_timestamp() + $3 * interval '1 millisecond'
    WHERE key = $1 AND fence = $2 AND NOT completed AND xmin = pg_current_xact_id()::xid
    RETURNING key
)
SELECT 1 / count(*) FROM completed";
    pub(super) const COMPLETE: &str = "\
UPDATE webhook_deliveries
SET completed = true, delivery_id = $4, ends_at = clock_timestamp() + $3 * interval '1 millisecond'
WHERE key = $1 AND fence = $2 AND NOT completed AND ends_at > clock_timestamp()";
    pub(super) const FORGET: &str = "DELETE FROM webhook_deliveries WHERE key = $1 AND completed";
}

const MINUTE: Duration = Duration::from_secs(60);
const MOMENT: Duration = Duration::from_millis(200);

fn key(number: u8) -> DeliveryKey {
    DeliveryKey::from_bytes([number; 32])
}

/// The answer that the release before gets when it takes a delivery.
#[derive(Debug, PartialEq, Eq)]
enum Took {
    Now(i64),
    Held,
    Completed(Option<String>),
}

/// A receiver of the release before.
struct Before<'c>(&'c Client);

impl Before<'_> {
    async fn take(&self, number: u8, lease: Duration) -> Took {
        let (key, lease) = (key(number), i64::try_from(lease.as_millis()).unwrap());
        let bytes = key.bytes().as_slice();
        let parameters: [(&(dyn ToSql + Sync), Type); 2] =
            [(&bytes, Type::BYTEA), (&lease, Type::INT8)];
        let rows = self.0.query_typed(before::TAKE, &parameters).await.unwrap();
        match (rows[0].get(0), rows[0].get(1)) {
            (true, _) => Took::Now(rows[0].get(2)),
            (false, true) => Took::Completed(rows[0].get(4)),
            (false, false) => Took::Held,
        }
    }

    /// Completes a delivery, and returns how many rows the statement changed.
    async fn complete(
        &self,
        statement: &str,
        number: u8,
        fence: i64,
        id: Option<&str>,
        kept: Duration,
    ) -> u64 {
        let (key, kept) = (key(number), i64::try_from(kept.as_millis()).unwrap());
        let bytes = key.bytes().as_slice();
        let parameters: [(&(dyn ToSql + Sync), Type); 4] = [
            (&bytes, Type::BYTEA),
            (&fence, Type::INT8),
            (&kept, Type::INT8),
            (&id, Type::TEXT),
        ];
        self.0.execute_typed(statement, &parameters).await.unwrap()
    }

    /// Handles a delivery exactly once, up to its commit.
    async fn handle(&self, number: u8, id: Option<&str>) {
        self.0.batch_execute("BEGIN").await.unwrap();
        let Took::Now(fence) = self.take(number, Duration::ZERO).await else {
            panic!("somebody has it");
        };
        self.complete(before::COMPLETE_HERE, number, fence, id, MINUTE)
            .await;
    }

    async fn commit(&self) {
        self.0.batch_execute("COMMIT").await.unwrap();
    }
}

/// Migrates as the release before did when it started first.
async fn migrated_before(pool: &Pool) {
    let client = pool.get().await.unwrap();
    let table = "CREATE TABLE webhook_migrations (
                     name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())";
    client.batch_execute(table).await.unwrap();
    for (name, statements) in &MIGRATIONS[..before::MIGRATIONS] {
        client.batch_execute(statements).await.unwrap();
        let note = format!("INSERT INTO webhook_migrations (name) VALUES ('{name}')");
        client.batch_execute(&note).await.unwrap();
    }
}

async fn taken(store: &PostgresStore, number: u8, lease: Duration) -> Fence {
    match store.begin(&key(number), lease).await.unwrap() {
        Begun::Acquired(fence) => fence,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_release_before_and_this_one_share_the_table() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let shared = pool(server.url("postgres").parse().unwrap(), NoTls, 8).unwrap();
    migrated_before(&shared).await;
    let (one, other) = (shared.get().await.unwrap(), shared.get().await.unwrap());
    let (old, at_work) = (Before(&one), Before(&other));

    // The new release starts while a handler of the old one works in its transaction: neither waits for the other.
    at_work.handle(1, Some("id")).await;
    let migrating = timeout(MINUTE, migrate(&shared)).await;
    migrating.expect("it waits for a handler").unwrap();
    let store = PostgresStore::new(shared.clone());
    let Took::Now(fence) = old.take(2, MINUTE).await else {
        panic!("nobody has it");
    };
    at_work.commit().await;
    let completed = old.complete(before::COMPLETE, 2, fence, None, MINUTE).await;
    assert_eq!(completed, 1);

    // The new release knows as handled what the old one has handled, and sees the leases that the old one holds.
    let id = Mark::new(Some("id".to_owned()));
    let begun = store.begin(&key(1), MINUTE).await.unwrap();
    assert_eq!(begun, Begun::Completed(id.clone()));
    let begun = store.begin(&key(2), MINUTE).await.unwrap();
    assert_eq!(begun, Begun::Completed(Mark::default()));
    assert!(matches!(old.take(3, MINUTE).await, Took::Now(_)));
    let begun = store.begin(&key(3), MINUTE).await.unwrap();
    assert!(matches!(begun, Begun::InProgress { .. }), "{begun:?}");

    // Now the other way round, with a response of which the old release knows nothing.
    let keep = KeepResponses::up_to(1024).unwrap();
    let response = keep.of(StatusCode::OK, &HeaderMap::new(), "done".into());
    assert!(response.is_some());
    for (number, mark) in [
        (4, id.clone().with_response(response.clone())),
        (5, Mark::default().with_response(response.clone())),
        (6, id),
        (7, Mark::default()),
    ] {
        let fence = taken(&store, number, MINUTE).await;
        assert_eq!(old.take(number, MINUTE).await, Took::Held);
        let completed = store.complete(&key(number), fence, &mark, MINUTE).await;
        assert!(completed.unwrap());
        let known = Took::Completed(mark.delivery_id.clone());
        assert_eq!(old.take(number, MINUTE).await, known);
        let fence = i64::try_from(fence.get()).unwrap();
        assert_eq!(
            old.complete(before::COMPLETE, number, fence, None, MINUTE)
                .await,
            0
        );
        let begun = store.begin(&key(number), MINUTE).await.unwrap();
        assert_eq!(begun, Begun::Completed(mark));
    }
}

/// The old release leaves responses where they are. They then belong to another attempt, and nobody gets them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_response_that_the_release_before_left_behind_is_nobodys() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let shared = pool(server.url("postgres").parse().unwrap(), NoTls, 8).unwrap();
    migrate(&shared).await.unwrap();
    let store = PostgresStore::new(shared.clone());
    let client = shared.get().await.unwrap();
    let old = Before(&client);
    let keep = KeepResponses::up_to(1024).unwrap();
    let response = keep.of(StatusCode::OK, &HeaderMap::new(), "done".into());
    let mark = Mark::default().with_response(response);

    // The old release forgets the delivery by hand, or handles it again after its retention.
    for (number, retention) in [(1, MINUTE), (2, MOMENT)] {
        let fence = taken(&store, number, MINUTE).await;
        assert!(
            store
                .complete(&key(number), fence, &mark, retention)
                .await
                .unwrap()
        );
        if retention == MINUTE {
            let key = key(number);
            let forgotten = client
                .execute(before::FORGET, &[&key.bytes().as_slice()])
                .await;
            assert_eq!(forgotten.unwrap(), 1);
        }
        let fence = loop {
            match old.take(number, MINUTE).await {
                Took::Now(fence) => break fence,
                Took::Completed(_) => sleep(MOMENT / 4).await,
                Took::Held => panic!("nobody holds it"),
            }
        };
        assert_eq!(
            old.complete(before::COMPLETE, number, fence, None, MINUTE)
                .await,
            1
        );
        let begun = store.begin(&key(number), MINUTE).await.unwrap();
        assert_eq!(begun, Begun::Completed(Mark::default()));
    }
}
