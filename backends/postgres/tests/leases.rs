//! Tests the store of leases on a real server.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::time::sleep;
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{PostgresStore, migrate, pool, purge};
use webhook_servers::{PgBouncer, Postgres};
use webhook_tower::idempotency::{
    Begun, DeliveryKey, Fence, IdempotencyStore as _, KeepResponses, Known, Mark,
};

fn key(number: u8) -> DeliveryKey {
    DeliveryKey::from_bytes([number; 32])
}

async fn taken(store: &PostgresStore, number: u8, lease: Duration) -> Fence {
    match store.begin(&key(number), lease).await.unwrap() {
        Begun::Acquired(fence) => fence,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn leases_are_fenced_end_by_the_servers_clock_and_are_kept_by_renewal() {
    if let Some(server) = Postgres::start().unwrap() {
        leases(&server.url("postgres")).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn through_pgbouncer_too_leases_are_fenced_and_kept() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    if let Some(bouncer) = PgBouncer::start(&server, 3).unwrap() {
        leases(&bouncer.url()).await;
    }
}

/// Checks everything that a store must do, at the database at this URL.
async fn leases(url: &str) {
    let store = PostgresStore::new(pool(url.parse().unwrap(), NoTls, 8).unwrap());
    migrate(store.pool()).await.unwrap();
    let (short, long) = (Duration::from_millis(300), Duration::from_secs(60));
    let id = Mark::new(Some("one\0two".to_owned()));

    let old = taken(&store, 1, short).await;
    let begun = store.begin(&key(1), long).await.unwrap();
    assert!(
        matches!(begun, Begun::InProgress { for_at_most } if for_at_most <= short),
        "{begun:?}"
    );
    assert!(store.renew(&key(1), old, short).await.unwrap());
    sleep(short * 2).await;
    let new = taken(&store, 1, long).await;
    assert!(new > old);
    // A holder that comes back late changes nothing.
    assert!(!store.renew(&key(1), old, long).await.unwrap());
    assert!(!store.complete(&key(1), old, &id, long).await.unwrap());
    assert!(!store.release(&key(1), old).await.unwrap());
    assert_eq!(
        store.inspect(&key(1)).await.unwrap(),
        Some(Known::InProgress(new))
    );
    assert!(
        !store.forget(&key(1)).await.unwrap(),
        "a lease is not forgotten"
    );

    assert!(store.complete(&key(1), new, &id, long).await.unwrap());
    let mark = Mark::new(Some("one\u{fffd}two".to_owned()));
    let begun = store.begin(&key(1), long).await.unwrap();
    assert_eq!(begun, Begun::Completed(mark.clone()));
    assert_eq!(
        store.inspect(&key(1)).await.unwrap(),
        Some(Known::Completed(mark))
    );
    assert!(store.forget(&key(1)).await.unwrap());
    assert_eq!(store.inspect(&key(1)).await.unwrap(), None);

    // A lease that was given back is free at once, and so is a delivery whose retention has passed.
    let fence = taken(&store, 2, long).await;
    assert!(store.release(&key(2), fence).await.unwrap());
    let fence = taken(&store, 2, long).await;
    assert!(
        store
            .complete(&key(2), fence, &Mark::default(), short)
            .await
            .unwrap()
    );
    sleep(short * 2).await;
    taken(&store, 2, long).await;

    // The handler's response comes back unchanged, and is forgotten with the mark. A lease of the same key with another
    // fence finds no response.
    let keep = KeepResponses::up_to(1024).unwrap();
    let response = keep.of(
        StatusCode::OK,
        &HeaderMap::new(),
        vec![0, 0xff, b'\\', 0x80].into(),
    );
    let kept = Mark::new(Some("id".to_owned())).with_response(response);
    let fence = taken(&store, 4, long).await;
    assert!(store.complete(&key(4), fence, &kept, long).await.unwrap());
    let begun = store.begin(&key(4), long).await.unwrap();
    assert_eq!(begun, Begun::Completed(kept.clone()));
    let known = store.inspect(&key(4)).await.unwrap();
    assert_eq!(known, Some(Known::Completed(kept.clone())));
    assert!(store.forget(&key(4)).await.unwrap());
    let fence = taken(&store, 4, long).await;
    let late = Fence::new(fence.get() - 1);
    assert!(!store.complete(&key(4), late, &kept, long).await.unwrap());
    assert!(store.complete(&key(4), fence, &kept, short).await.unwrap());
    sleep(short * 2).await;
    let fence = taken(&store, 4, long).await;
    let bare = Mark::default();
    assert!(store.complete(&key(4), fence, &bare, long).await.unwrap());
    let begun = store.begin(&key(4), long).await.unwrap();
    assert_eq!(begun, Begun::Completed(bare), "that was another time");
    purge(store.pool(), 10).await.unwrap();
    let client = store.pool().get().await.unwrap();
    let left = "SELECT count(*) FROM webhook_responses";
    let left: i64 = client.query_typed(left, &[]).await.unwrap()[0].get(0);
    assert_eq!(left, 0, "what is remembered no longer is deleted");
    drop(client);

    let all: Vec<_> = (0..64)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.begin(&key(3), long).await.unwrap() })
        })
        .collect();
    let mut acquired = 0;
    for one in all {
        acquired += usize::from(matches!(one.await.unwrap(), Begun::Acquired(_)));
    }
    assert_eq!(acquired, 1);
}
