//! Tests the tables: many receivers make them once, batches purge them, and settings that lose commits are reported.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{migrate, pool, purge, risks};
use webhook_servers::Postgres;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tables_are_made_once_by_many_purged_in_batches_and_risks_are_told() {
    let Some(server) = Postgres::start_with(&["synchronous_commit=off"]).unwrap() else {
        return;
    };
    let config = server.url("postgres").parse().unwrap();
    let shared = pool(config, NoTls, 8).unwrap();
    let all: Vec<_> = (0..8)
        .map(|_| {
            let shared = shared.clone();
            tokio::spawn(async move { migrate(&shared).await })
        })
        .collect();
    for one in all {
        one.await.unwrap().unwrap();
    }
    let found = risks(&shared).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].setting, "synchronous_commit");
    let client = shared.get().await.unwrap();
    let rows = "INSERT INTO webhook_deliveries (key, completed, fence, ends_at)
                SELECT decode(lpad(to_hex(n), 64, '0'), 'hex'), true, n,
                       now() + (n - 2500) * interval '1 hour'
                FROM generate_series(0, 2999) n";
    client.batch_execute(rows).await.unwrap();
    assert_eq!(purge(&shared, 1000).await.unwrap(), 2501);
    assert_eq!(purge(&shared, 1000).await.unwrap(), 0);
}
