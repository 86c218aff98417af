//! Tests that no destination waits for another one.

use std::time::Duration;

use tokio::sync::oneshot;
use webhook_postgres::outbox::SendSettings;
use webhook_servers::Postgres;

use crate::receiver::{Answer, Receiver};
use crate::{database, destinations, until};

/// Thirty receivers hang, with 300 deliveries for each, and every attempt at them holds its place for a minute. The
/// deliveries for the receiver that answers arrive all the same, because the others get half of the room, with one
/// attempt each.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn receivers_that_hang_delay_no_other_and_have_one_attempt_each() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let rows = "INSERT INTO webhook_outbox (destination, id, body, run_at)
        SELECT 'hangs-' || receiver, 'msg_' || it, '{}', now() - interval '1 hour'
        FROM generate_series(1, 30) receiver, generate_series(1, 300) it;
        INSERT INTO webhook_outbox (destination, id, body)
        SELECT 'works', 'msg_' || it, '{}' FROM generate_series(1, 200) it;
        ANALYZE webhook_outbox";
    client.batch_execute(rows).await.unwrap();
    let (hangs, works) = (Receiver::new(|_, _| Answer::Hangs), Receiver::that_works());
    let names: Vec<String> = (1..=30).map(|it| format!("hangs-{it}")).collect();
    let mut all = destinations(names.iter().map(|name| (&**name, &hangs)));
    all.extend(destinations([("works", &works)]));
    let settings = SendSettings::new()
        .at_once(64)
        .timeout(Duration::from_secs(60))
        .every(Duration::from_millis(20));
    let (stop, stopped) = oneshot::channel::<()>();
    let drain = {
        let outbox = outbox.clone();
        tokio::spawn(async move {
            let stopped = async { drop(stopped.await) };
            outbox.drain(all, settings, stopped).await
        })
    };
    until(async || works.came().len() == 200).await;
    let under_way = "SELECT max(begun), sum(begun), count(DISTINCT destination) FROM webhook_outbox
        WHERE begun > 0 AND destination <> 'works'";
    let row = client.query_one(under_way, &[]).await.unwrap();
    let (most, all): (i32, i64) = (row.get(0), row.get(1));
    assert_eq!(most, 1);
    assert!(
        all <= 30,
        "{all} attempts are under way at receivers that hang"
    );
    assert_eq!(row.get::<_, i64>(2), all, "each has one");
    drain.abort();
    drop(stop);
}

/// The room is small and many receivers hang: they never have more than half of it, and a new destination gets its
/// turn.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn receivers_that_fail_have_half_of_the_room_and_a_new_one_gets_its_turn() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let rows = "INSERT INTO webhook_outbox (destination, id, body)
        SELECT 'hangs-' || receiver, 'msg_' || it, '{}'
        FROM generate_series(1, 20) receiver, generate_series(1, 100) it;
        INSERT INTO webhook_outbox (destination, id, body)
        SELECT 'works', 'msg_' || it, '{}' FROM generate_series(1, 100) it;
        ANALYZE webhook_outbox";
    client.batch_execute(rows).await.unwrap();
    let (hangs, works) = (Receiver::new(|_, _| Answer::Hangs), Receiver::that_works());
    let names: Vec<String> = (1..=20).map(|it| format!("hangs-{it}")).collect();
    let mut all = destinations(names.iter().map(|name| (&**name, &hangs)));
    all.extend(destinations([("works", &works)]));
    let settings = SendSettings::new()
        .at_once(8)
        .timeout(Duration::from_millis(500))
        .every(Duration::from_millis(20));
    let drain = {
        let outbox = outbox.clone();
        tokio::spawn(async move { outbox.drain(all, settings, std::future::pending()).await })
    };
    // Twenty receivers hang, four at a time, half a second each: the one that works has its first turn within seconds.
    until(async || works.came().len() == 100).await;
    assert!(
        hangs.came().len() < 200,
        "{} attempts at what hangs",
        hangs.came().len()
    );
    drain.abort();
}
