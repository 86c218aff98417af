//! Tests when a destination is left alone, for how long, and what happens to its deliveries meanwhile.

use std::time::Duration;

use tokio::sync::oneshot;
use webhook_servers::Postgres;
use webhook_tower::RetrySchedule;

use crate::receiver::{Answer, Receiver};
use crate::{database, destinations, drain, put, quick, until};

/// A receiver can put the next attempt off, but cannot ask for an earlier one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receiver_puts_the_next_attempt_off_and_calls_for_none() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let hour = Duration::from_secs(3600);
    for (name, asks, pause) in [
        ("hurries", 1, hour),
        ("rests", 3600, Duration::from_millis(40)),
    ] {
        let receiver = Receiver::new(move |_, _| Answer::Later(503, asks));
        put(&pool, ["msg_1".to_owned()], &[name]).await;
        let settings = quick(0).schedule(RetrySchedule::of([pause]));
        let (stop, stopped) = oneshot::channel::<()>();
        let drained = outbox.drain(destinations([(name, &receiver)]), settings, async {
            drop(stopped.await);
        });
        let watch = async {
            let failed = "SELECT failures, unanswered, extract(epoch FROM run_at - now())::float8
                FROM webhook_outbox WHERE destination = $1";
            until(async || {
                let row = client.query_one(failed, &[&name]).await.unwrap();
                row.get::<_, i32>(0) == 1
            })
            .await;
            let row = client.query_one(failed, &[&name]).await.unwrap();
            // The attempt was answered, so it does not count as one that ended with its process.
            assert_eq!(row.get::<_, i32>(1), 0);
            let due: f64 = row.get(2);
            assert!((1800.0..=7200.0).contains(&due), "{name}: {due}");
            drop(stop);
        };
        let (sent, ()) = tokio::join!(drained, watch);
        assert_eq!((sent.again, receiver.ids().len()), (1, 1));
    }
}

/// A delivery that is older than the schedule is buried (made a dead letter) without an attempt of its own, if its
/// destination has failed for that long. A new delivery gets its attempts, and an answer to one of them ends the
/// burying.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waited_for_a_destination_that_failed_for_days_is_buried_and_what_is_new_is_tried() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let receiver = Receiver::that_works();
    let all = || destinations(["fails", "failed", "rests"].map(|name| (name, &receiver)));
    let rows = "INSERT INTO webhook_outbox_destinations (destination, failing_since, retry_at) VALUES
            ('fails', now() - interval '4 days', now() + interval '5 minutes'),
            ('failed', now() - interval '10 minutes', now() + interval '5 minutes');
        INSERT INTO webhook_outbox_destinations (destination, quiet_until) VALUES
            ('rests', now() + interval '1 hour');
        INSERT INTO webhook_outbox (destination, id, body, created_at) VALUES
            ('fails', 'msg_old', '{}', now() - interval '4 days'), ('fails', 'msg_new', '{}', now()),
            ('failed', 'msg_old', '{}', now() - interval '4 days'), ('rests', 'msg_new', '{}', now())";
    client.batch_execute(rows).await.unwrap();
    // The one that is left waits, as do those for destinations that have not failed for long, or that rest.
    let (stop, stopped) = oneshot::channel::<()>();
    let drained = outbox.drain(all(), quick(9), async { drop(stopped.await) });
    let watch = async {
        until(async || !outbox.dead_letters(1).await.unwrap().is_empty()).await;
        // A delivery to another destination shows that the process has looked since.
        put(&pool, ["msg_1".to_owned()], &["nobody"]).await;
        let looked = "SELECT begun > 0 FROM webhook_outbox WHERE destination = 'nobody'";
        until(async || client.query_one(looked, &[]).await.unwrap().get(0)).await;
        drop(stop);
    };
    let (sent, ()) = tokio::join!(drained, watch);
    assert_eq!((sent.delivered, receiver.came().len()), (0, 0));
    let dead: Vec<_> = outbox.dead_letters(9).await.unwrap();
    let dead: Vec<_> = dead
        .iter()
        .map(|it| (&*it.destination, &*it.id, &*it.reason))
        .collect();
    assert_eq!(dead, [("fails", "msg_old", "attempts")]);

    let tried = "UPDATE webhook_outbox_destinations SET retry_at = now(), quiet_until = now();
        DELETE FROM webhook_outbox WHERE destination = 'nobody'";
    client.batch_execute(tried).await.unwrap();
    let sent = drain(&outbox, all(), quick(1)).await;
    assert_eq!((sent.delivered, sent.dead), (3, 0));
    // It answers now, so a dead letter that an operator puts back is sent, however old it is.
    assert_eq!(outbox.replay("fails", None).await.unwrap(), 1);
    let old = "UPDATE webhook_outbox SET created_at = now() - interval '4 days' WHERE state = 0";
    assert_eq!(client.execute(old, &[]).await.unwrap(), 1);
    let sent = drain(&outbox, all(), quick(1)).await;
    assert_eq!((sent.delivered, sent.dead), (1, 0));
}

/// A replay begins anew: it is not buried for the age of the delivery.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_replayed_is_as_new() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let receiver = Receiver::that_works();
    let rows = "INSERT INTO webhook_outbox_destinations (destination, failing_since) VALUES
            ('a', now() - interval '4 days');
        INSERT INTO webhook_outbox (destination, id, body, created_at, state, failures) VALUES
            ('a', 'msg_1', '{}', now() - interval '4 days', 2, 9)";
    client.batch_execute(rows).await.unwrap();
    assert_eq!(outbox.replay("a", Some("msg_1")).await.unwrap(), 1);
    let sent = drain(&outbox, destinations([("a", &receiver)]), quick(1)).await;
    assert_eq!((sent.delivered, sent.dead), (1, 0));
}

/// Another process has learnt that a destination is gone, rests or fails. A process that it answered until now sends
/// nothing more either.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_process_hears_of_a_destination_counts_for_all() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let heard = [
        ("gone", "gone", "true"),
        ("rests", "quiet_until", "now() + interval '1 hour'"),
        ("fails", "retry_at", "now() + interval '5 minutes'"),
    ];
    let (receiver, other) = (Receiver::that_works(), Receiver::that_works());
    let mut all = destinations([("other", &other)]);
    all.extend(destinations(heard.map(|(name, ..)| (name, &receiver))));
    let (stop, stopped) = oneshot::channel::<()>();
    let drained = outbox.drain(all, quick(1), async { drop(stopped.await) });
    let watch = async {
        let names = heard.map(|(name, ..)| name);
        put(&pool, ["msg_1".to_owned()], &names).await;
        until(async || receiver.came().len() == 3).await;
        for (name, column, value) in heard {
            let row = format!(
                "INSERT INTO webhook_outbox_destinations (destination, {column}) VALUES ('{name}', {value})"
            );
            client.batch_execute(&row).await.unwrap();
        }
        put(&pool, ["msg_2".to_owned()], &names).await;
        // It looks again and again, and sends the deliveries for others.
        for round in 0..10 {
            put(&pool, [format!("msg_{round}")], &["other"]).await;
            until(async || other.came().len() == round + 1).await;
        }
        drop(stop);
    };
    let (sent, ()) = tokio::join!(drained, watch);
    assert_eq!((sent.delivered, receiver.came().len()), (13, 3));
}

/// The longer a destination has failed, the later is the next attempt for all of its deliveries: five minutes at most.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_destination_that_goes_on_to_fail_has_ever_fewer_attempts() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let fails = Receiver::new(|_, _| Answer::Status(500));
    let rows = "INSERT INTO webhook_outbox_destinations (destination, failing_since) VALUES
        ('minutes', now() - interval '2 minutes'), ('hours', now() - interval '3 hours')";
    client.batch_execute(rows).await.unwrap();
    put(&pool, ["msg_1".to_owned()], &["minutes", "hours"]).await;
    let all = destinations(["minutes", "hours"].map(|name| (name, &fails)));
    let (stop, stopped) = oneshot::channel::<()>();
    let drained = outbox.drain(all, quick(9), async { drop(stopped.await) });
    let watch = async {
        until(async || fails.came().len() == 2).await;
        drop(stop);
    };
    // The results are written down before the drain ends.
    tokio::join!(drained, watch);
    let rest =
        "SELECT extract(epoch FROM retry_at - now())::float8 FROM webhook_outbox_destinations
        ORDER BY destination";
    let rows = client.query(rest, &[]).await.unwrap();
    let rest: Vec<f64> = rows.iter().map(|row| row.get(0)).collect();
    assert!((240.0..=300.0).contains(&rest[0]), "{rest:?}");
    assert!((60.0..=240.0).contains(&rest[1]), "{rest:?}");
    assert_eq!(fails.came().len(), 2);
}
