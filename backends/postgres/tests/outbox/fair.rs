//! Tests that no destination waits for another one.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::{Request, Response};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};
use webhook_postgres::outbox::{Destination, SendSettings};
use webhook_servers::Postgres;
use webhook_tower::SignedBody;

use crate::receiver::{Answer, Receiver};
use crate::{database, destinations, drain, put, quick, signing, until};

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

/// A destination has four attempts at a time while it answers, and one while it fails.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_answers_has_its_share_and_what_fails_has_one_attempt_at_a_time() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    // The pauses of what fails grow, so it has few deliveries.
    for (name, status, share, number) in [("fails", 500, 1, 4), ("works", 200, 4, 12)] {
        let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let highest = Arc::clone(&most);
        let client = tower::service_fn(move |_: Request<SignedBody>| {
            let (now, most) = (Arc::clone(&now), Arc::clone(&most));
            async move {
                let under_way = now.fetch_add(1, Ordering::SeqCst) + 1;
                most.fetch_max(under_way, Ordering::SeqCst);
                sleep(Duration::from_millis(100)).await;
                now.fetch_sub(1, Ordering::SeqCst);
                Ok::<_, Infallible>(Response::builder().status(status).body(()).unwrap())
            }
        });
        let url = format!("https://{name}.example/").parse().unwrap();
        let destination = Destination::new(url, signing(name), client).unwrap();
        put(&pool, (0..number).map(|it| format!("msg_{it}")), &[name]).await;
        let all = HashMap::from([(name.to_owned(), destination)]);
        let sent = drain(&outbox, all, quick(0)).await;
        assert_eq!(sent.delivered + sent.dead, number, "{name}");
        assert_eq!(highest.load(Ordering::SeqCst), share, "{name}");
    }
}

/// There are more new destinations than there is room for. Each end of an attempt makes room for the next one, so that
/// none of them waits for the next look, which is a minute away. Nobody asks again meanwhile for the destination that
/// answers, because it had nothing due when it was asked.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn new_destinations_follow_each_other_and_who_has_nothing_due_is_asked_once() {
    let Some(server) = Postgres::start_with(&["log_statement=all"]).unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let (works, fails) = (
        Receiver::that_works(),
        Receiver::new(|_, _| Answer::Status(500)),
    );
    let names: Vec<String> = (10..30).map(|it| format!("fails-{it}")).collect();
    let mut all = destinations(names.iter().map(|name| (&**name, &fails)));
    all.extend(destinations([("answers", &works)]));
    let names: Vec<&str> = all.keys().map(String::as_str).collect();
    put(&pool, ["msg_1".to_owned()], &names).await;
    let settings = quick(0).at_once(8).every(Duration::from_secs(60));
    let drained = drain(&outbox, all, settings);
    let sent = timeout(Duration::from_secs(40), drained).await;
    let sent = sent.expect("nobody waits for the next look");
    assert_eq!((sent.delivered, sent.dead), (1, 20));
    let log = std::fs::read_to_string(server.log()).unwrap();
    let asked = log.matches("unnest($1::text[], $2::int4[])").count();
    assert!((1..=2).contains(&asked), "asked {asked} times");
}
