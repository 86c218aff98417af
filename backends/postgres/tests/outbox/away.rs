//! Tests what a process that sends does while its database is away, or refuses what it writes.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use tokio::time::timeout;
use webhook_postgres::outbox::Outbox;
use webhook_servers::Postgres;

use crate::door::{Door, Way};
use crate::receiver::{Answer, Receiver};
use crate::{database, destinations, put, quick, until, until_empty};

/// The outbox asks a database that is away ever less often, and sends what waits once it is back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_away_is_asked_ever_less_often() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (direct, outside) = database(&server).await;
    let door = Door::before(&server).await;
    let outbox = Outbox::open(door.pool(4)).await.unwrap();
    let receiver = Receiver::that_works();
    let (stop, stopped) = oneshot::channel::<()>();
    let all = destinations([("a", &receiver)]);
    let drained = outbox.drain(all, quick(1), async { drop(stopped.await) });
    let watch = async {
        put(&direct, ["msg_1".to_owned()], &["a"]).await;
        until(async || receiver.came().len() == 1).await;
        until_empty(&outside).await;
        let shut = Instant::now();
        door.set(Way::Shut);
        put(&direct, ["msg_2".to_owned()], &["a"]).await;
        // The outbox sweeps once a minute, so these are four looks for what is due. The three pauses between them last
        // at least 250, 500 and 1,000 ms; otherwise this outbox looks every 20 ms.
        until(async || door.knocks() >= 4).await;
        let took = shut.elapsed();
        assert!(took >= Duration::from_millis(1750), "{took:?}");
        door.set(Way::Open);
        until(async || receiver.came().len() == 2).await;
        drop(stop);
    };
    let (sent, ()) = tokio::join!(drained, watch);
    assert_eq!((sent.delivered, receiver.ids().len()), (2, 2));
}

/// The database refuses the look for new destinations, after the look for those that answer has claimed deliveries.
/// These are sent all the same.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_claimed_is_sent_though_the_next_claim_fails() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let receiver = Receiver::that_works();
    let (stop, stopped) = oneshot::channel::<()>();
    let all = destinations([("answers", &receiver)]);
    let drained = outbox.drain(all, quick(1), async { drop(stopped.await) });
    let watch = async {
        put(&pool, ["msg_0".to_owned()], &["answers"]).await;
        until(async || receiver.came().len() == 1).await;
        let refuses = "CREATE FUNCTION refuses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                RAISE EXCEPTION 'refused';
            END $$;
            CREATE TRIGGER refuses BEFORE UPDATE ON webhook_outbox FOR EACH ROW
                WHEN (old.destination = 'refused') EXECUTE FUNCTION refuses()";
        client.batch_execute(refuses).await.unwrap();
        put(&pool, ["msg_0".to_owned()], &["refused"]).await;
        for number in 1..4 {
            put(&pool, [format!("msg_{number}")], &["answers"]).await;
            let came = async || receiver.came().len() == number + 1;
            // A delivery that is claimed and not sent comes again only after its lease of 45 seconds.
            timeout(Duration::from_secs(30), until(came)).await.unwrap();
        }
        drop(stop);
    };
    let (sent, ()) = tokio::join!(drained, watch);
    assert_eq!((sent.delivered, receiver.ids().len()), (4, 4));
}

/// A result that the database refuses is not written again and again: it would be refused each time. A result that
/// conflicts with another transaction is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_result_that_is_refused_is_given_up_and_one_that_conflicts_is_written_again() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let trigger = "CREATE SEQUENCE tries;
        CREATE FUNCTION refuses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF new.destination = 'refused' THEN RAISE EXCEPTION 'refused'; END IF;
            IF nextval('tries') = 1 THEN RAISE EXCEPTION 'conflict' USING ERRCODE = '40P01'; END IF;
            RETURN new;
        END $$;
        CREATE TRIGGER refuses BEFORE UPDATE ON webhook_outbox FOR EACH ROW
            WHEN (new.state = 1) EXECUTE FUNCTION refuses()";
    client.batch_execute(trigger).await.unwrap();
    let receiver = Receiver::that_works();
    let both = ["conflicts", "refused"];
    put(&pool, ["msg_1".to_owned()], &both).await;
    let settings = quick(0)
        .timeout(Duration::from_secs(60))
        .grace(Duration::from_secs(60));
    let (stop, stopped) = oneshot::channel::<()>();
    let all = destinations(both.map(|name| (name, &receiver)));
    let drained = outbox.drain(all, settings, async { drop(stopped.await) });
    let watch = async {
        until(async || receiver.came().len() == 2).await;
        drop(stop);
    };
    // The end of a drain waits for what is not written down yet.
    let both = async { tokio::join!(drained, watch) };
    let (sent, ()) = timeout(Duration::from_secs(30), both).await.unwrap();
    assert_eq!((sent.delivered, outbox.waiting().await.unwrap()), (2, 1));
}

/// The database is away when a result is to be written down. The process tries for as long as its lease lasts, and no
/// longer: after that another one may have begun the delivery again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_result_is_tried_for_as_long_as_its_lease_lasts() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (direct, outside) = database(&server).await;
    let door = Arc::new(Door::before(&server).await);
    let outbox = Outbox::open(door.pool(4)).await.unwrap();
    let shuts = Arc::clone(&door);
    let receiver = Receiver::new(move |_, _| {
        shuts.set(Way::Shut);
        Answer::Status(200)
    });
    put(&direct, ["msg_1".to_owned()], &["a"]).await;
    let settings = quick(0)
        .timeout(Duration::from_secs(1))
        .grace(Duration::from_secs(2));
    let (stop, stopped) = oneshot::channel::<()>();
    let all = destinations([("a", &receiver)]);
    let drained = outbox.drain(all, settings, async { drop(stopped.await) });
    let begun = Instant::now();
    let watch = async {
        until(async || receiver.came().len() == 1).await;
        drop(stop);
    };
    let both = async { tokio::join!(drained, watch) };
    let (sent, ()) = timeout(Duration::from_secs(40), both).await.unwrap();
    assert_eq!((sent.delivered, outside.waiting().await.unwrap()), (1, 1));
    assert!(begun.elapsed() >= Duration::from_secs(2));
}
