//! Counts the statements that a delivery costs, and tests that the release before works on this release's tables.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod receiving;

use std::time::Duration;

use axum::http::StatusCode;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::tokio_postgres::types::Type;
use webhook_postgres::{MIGRATIONS, PostgresStore, Settings, migrate, pool, purge};
use webhook_servers::Postgres;
use webhook_tower::idempotency::{Begun, DeliveryKey, IdempotencyStore as _, Mark};

use receiving::{Does, Receiving};

/// The first words of each statement that the server logs beyond the first `known` bytes, and how long the log is then.
fn logged(server: &Postgres, known: usize) -> (Vec<String>, usize) {
    let log = std::fs::read_to_string(server.log()).unwrap();
    let statements = log[known..].lines().filter_map(|line| {
        let (_, statement) = line.split_once("LOG:  ")?;
        let (_, statement) = statement
            .strip_prefix("statement: ")
            .map(|it| ("", it))
            .or_else(|| statement.strip_prefix("execute ")?.split_once(": "))?;
        let words: Vec<&str> = statement.split_whitespace().take(3).collect();
        Some(words.join(" "))
    });
    (statements.collect(), log.len())
}

/// The pool tests each connection before it hands it out.
const TRIED: &str = "SELECT 1 /";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delivery_costs_the_insert_the_update_and_the_handlers_own_statements() {
    let Some(server) = Postgres::start_with(&["log_statement=all"]).unwrap() else {
        return;
    };
    let direct = Receiving::plain(&server, Does::Works).await;
    let url = server.url("postgres");
    for (settings, order) in [
        (Settings::new(), None),
        (
            Settings::new().tell_order(),
            Some("INSERT INTO webhook_watermarks"),
        ),
    ] {
        let it = Receiving::at(&url, Does::Works, Duration::ZERO, settings, 1);
        // A connection is made; from then on it is tested each time.
        assert_eq!(
            it.deliver(&format!("first {order:?}")).await,
            StatusCode::OK
        );
        let (_, known) = logged(&server, 0);
        let body = r#"{"type":"x","timestamp":"2022-11-03T20:26:10Z","data":{"id":"a"}}"#;
        let request = receiving::signed(&format!("counted {order:?}"), body.to_owned());
        let answer = tower::ServiceExt::oneshot(it.app.clone(), request).await;
        assert_eq!(answer.unwrap().status(), StatusCode::OK);
        let right: Vec<&str> = [TRIED, "BEGIN ISOLATION LEVEL", "WITH taken AS"]
            .into_iter()
            .chain(order)
            .chain(["SET LOCAL lock_timeout", "INSERT INTO effects"])
            .chain(["WITH completed AS", "COMMIT"])
            .collect();
        let (statements, known) = logged(&server, known);
        assert_eq!(statements, right);
        // A repetition costs one look at the mark.
        assert_eq!(
            it.deliver(&format!("first {order:?}")).await,
            StatusCode::OK
        );
        let (statements, _) = logged(&server, known);
        let copy = statements.iter().filter(|it| it.starts_with("WITH"));
        assert_eq!(copy.count(), 1, "{statements:?}");
    }
    assert_eq!(direct.effects().await, 4);

    let store = PostgresStore::new(pool(url.parse().unwrap(), NoTls, 1).unwrap());
    let minute = Duration::from_secs(60);
    let key = |byte| DeliveryKey::from_bytes([byte; 32]);
    assert!(matches!(
        store.begin(&key(1), minute).await.unwrap(),
        Begun::Acquired(_)
    ));
    let (_, known) = logged(&server, 0);
    let Begun::Acquired(fence) = store.begin(&key(2), minute).await.unwrap() else {
        panic!("somebody has it");
    };
    let mark = Mark::default();
    assert!(store.complete(&key(2), fence, &mark, minute).await.unwrap());
    let (statements, _) = logged(&server, known);
    let right = [TRIED, "WITH taken AS", TRIED, "UPDATE webhook_deliveries"];
    assert_eq!(statements, right);
}

/// The statements of the release before, as they were. When this release is published, its own take their place.
mod before {
    pub(super) const MIGRATIONS: [&str; 2] = ["0001_deliveries", "0002_inbox"];
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
    pub(super) const RELEASE: &str = "\
DELETE FROM webhook_deliveries
WHERE key = $1 AND fence = $2 AND NOT completed AND ends_at > clock_timestamp()";
    pub(super) const PURGE: &str = "\
DELETE FROM webhook_deliveries WHERE key = ANY (ARRAY(
    SELECT key FROM webhook_deliveries WHERE ends_at <= clock_timestamp()
    ORDER BY ends_at LIMIT $1 FOR UPDATE SKIP LOCKED
))";
}

/// While a new release is rolled out, receivers of both handle deliveries, and copies of one delivery come to both.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_release_before_and_this_one_share_the_tables() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let url = server.url("postgres");
    let old = pool(url.parse().unwrap(), NoTls, 4).unwrap();
    let client = old.get().await.unwrap();
    // The tables are as the release before makes them, with a mark in them.
    let table = "CREATE TABLE webhook_migrations (
                     name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());
                 CREATE TABLE effects (id text)";
    client.batch_execute(table).await.unwrap();
    for (name, statements) in MIGRATIONS {
        if before::MIGRATIONS.contains(&name) {
            client.batch_execute(statements).await.unwrap();
            let note = format!("INSERT INTO webhook_migrations (name) VALUES ('{name}')");
            client.batch_execute(&note).await.unwrap();
        }
    }
    let marked = [1_u8; 32].as_slice();
    let none: Option<&str> = None;
    let take = async |key: &[u8]| {
        let parameters: [(
            &(dyn webhook_postgres::tokio_postgres::types::ToSql + Sync),
            Type,
        ); 2] = [(&key, Type::BYTEA), (&0_i64, Type::INT8)];
        let rows = client.query_typed(before::TAKE, &parameters).await.unwrap();
        let row = rows.first().unwrap();
        (
            row.get::<_, bool>(0),
            row.get::<_, bool>(1),
            row.get::<_, i64>(2),
        )
    };
    let complete = async |key: &[u8], fence: i64| {
        let parameters: [(
            &(dyn webhook_postgres::tokio_postgres::types::ToSql + Sync),
            Type,
        ); 4] = [
            (&key, Type::BYTEA),
            (&fence, Type::INT8),
            (&3_600_000_i64, Type::INT8),
            (&none, Type::TEXT),
        ];
        client
            .query_typed(before::COMPLETE_HERE, &parameters)
            .await
            .unwrap();
        client.batch_execute("COMMIT").await.unwrap();
    };
    client.batch_execute("BEGIN").await.unwrap();
    let (taken, _, fence) = take(marked).await;
    assert!(taken);
    complete(marked, fence).await;

    // This release migrates the tables while the old one works in a transaction.
    let working = [2_u8; 32].as_slice();
    client.batch_execute("BEGIN").await.unwrap();
    let (taken, _, fence) = take(working).await;
    assert!(taken);
    let new = pool(url.parse().unwrap(), NoTls, 4).unwrap();
    migrate(&new).await.unwrap();
    let store = PostgresStore::new(new.clone());
    let minute = Duration::from_secs(60);
    let marked = DeliveryKey::from_bytes([1; 32]);
    let begun = store.begin(&marked, minute).await.unwrap();
    assert_eq!(begun, Begun::Completed(Mark::default()));
    // A copy at this release waits for the old one, and then sees its mark.
    let waiting = tokio::spawn({
        let store = store.clone();
        async move {
            store
                .begin(&DeliveryKey::from_bytes([2; 32]), minute)
                .await
                .unwrap()
        }
    });
    complete(working, fence).await;
    assert_eq!(waiting.await.unwrap(), Begun::Completed(Mark::default()));

    // The old release knows as handled what this release handles with an order.
    let it = Receiving::at(
        &url,
        Does::Works,
        Duration::ZERO,
        Settings::new().tell_order(),
        4,
    );
    assert_eq!(it.deliver("new").await, StatusCode::OK);
    let rows = client
        .query_typed(
            "SELECT key FROM webhook_deliveries WHERE completed ORDER BY fence DESC LIMIT 1",
            &[],
        )
        .await
        .unwrap();
    let key: Vec<u8> = rows[0].get(0);
    assert_eq!((take(&key).await.0, take(&key).await.1), (false, true));

    // This release takes a delivery that the old one gives back; and both purge.
    let (taken, _, fence) = take(&[3; 32]).await;
    assert!(taken, "a lease of no time");
    let parameters: [(
        &(dyn webhook_postgres::tokio_postgres::types::ToSql + Sync),
        Type,
    ); 2] = [(&[3_u8; 32].as_slice(), Type::BYTEA), (&fence, Type::INT8)];
    client
        .execute_typed(before::RELEASE, &parameters)
        .await
        .unwrap();
    let begun = store.begin(&DeliveryKey::from_bytes([3; 32]), minute).await;
    assert!(matches!(begun.unwrap(), Begun::Acquired(_)));
    client
        .batch_execute("UPDATE webhook_deliveries SET ends_at = now() - interval '1 second'")
        .await
        .unwrap();
    let purged = client
        .execute_typed(before::PURGE, &[(&2_i64, Type::INT8)])
        .await;
    assert_eq!(purged.unwrap(), 2);
    assert_eq!(purge(&new, 100).await.unwrap(), 2);
}
