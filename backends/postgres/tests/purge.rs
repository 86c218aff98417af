//! Measures how long it takes to purge a tenth of ten million marks, and how deliveries fare meanwhile.
//!
//! It takes long, and is no part of the continuous integration:
//! `cargo test -p webhook-postgres --features axum --test purge -- --ignored --nocapture`
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod receiving;

use std::time::{Duration, Instant};

use axum::http::StatusCode;
use tokio::time::sleep;
use webhook_postgres::purge;
use webhook_servers::Postgres;

use receiving::{Does, Receiving};

const ROWS: i64 = 10_000_000;
const EXPIRED: i64 = ROWS / 10;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes and two gigabytes"]
async fn a_tenth_of_ten_million_marks_is_purged_while_deliveries_are_handled() {
    let Some(server) = Postgres::start_with(&["max_wal_size=4GB"]).unwrap() else {
        return;
    };
    let it = Receiving::plain(&server, Does::Works).await;
    let client = it.pool.get().await.unwrap();
    // The keys are digests in no order, as in service; expired rows lie among the rest.
    let rows = format!(
        "INSERT INTO webhook_deliveries (key, completed, fence, ends_at)
         SELECT sha256(n::text::bytea), true, n,
                now() + CASE WHEN n % 10 = 0 THEN -1 ELSE 1 END * (1 + n % 1000) * interval '1 hour'
         FROM generate_series(1, {ROWS}) n"
    );
    // The indexes are made after the rows, which is faster and gives the same indexes.
    let without = "ALTER TABLE webhook_deliveries DROP CONSTRAINT webhook_deliveries_pkey;
                   DROP INDEX webhook_deliveries_ends_at";
    let with = "ALTER TABLE webhook_deliveries ADD PRIMARY KEY (key);
                CREATE INDEX webhook_deliveries_ends_at ON webhook_deliveries (ends_at);
                ANALYZE webhook_deliveries";
    let started = Instant::now();
    for statements in [without, &rows, with, "CHECKPOINT"] {
        client.batch_execute(statements).await.unwrap();
    }
    drop(client);
    println!("made {ROWS} rows in {:.0?}", started.elapsed());

    for (label, batch) in [("before", None), ("meanwhile", Some(1000))] {
        let purging = tokio::spawn({
            let pool = it.pool.clone();
            async move {
                let started = Instant::now();
                let purged = match batch {
                    Some(batch) => purge(&pool, batch).await.unwrap(),
                    None => {
                        sleep(Duration::from_secs(10)).await;
                        0
                    }
                };
                (purged, started.elapsed())
            }
        });
        let mut took = Vec::new();
        while !purging.is_finished() {
            let started = Instant::now();
            let id = format!("{label} {}", took.len());
            assert_eq!(it.deliver(&id).await, StatusCode::OK);
            took.push(started.elapsed());
            sleep(Duration::from_millis(20)).await;
        }
        took.sort_unstable();
        let at = |share: usize| took[(took.len() - 1) * share / 100];
        let (purged, time) = purging.await.unwrap();
        println!(
            "{label}: purged {purged} in {time:.1?}; {} deliveries, half within {:.1?}, 99 % within {:.1?}, all within {:.1?}",
            took.len(),
            at(50),
            at(99),
            at(100)
        );
        if batch.is_some() {
            assert_eq!(purged, EXPIRED.unsigned_abs());
        }
    }
    let left = it.count("SELECT count(*) FROM webhook_deliveries").await;
    assert!(left >= ROWS - EXPIRED);
}
