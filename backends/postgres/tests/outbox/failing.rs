//! Tests which deliveries are tried again, when, and which become dead letters.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;
use webhook_servers::Postgres;
use webhook_tower::RetrySchedule;

use crate::receiver::{Answer, Receiver};
use crate::{database, destinations, drain, put, quick, until};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_fails_comes_again_with_its_id_and_another_signature_and_ends_as_a_dead_letter() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let broken = Arc::new(AtomicBool::new(true));
    let receiver = {
        let broken = Arc::clone(&broken);
        Receiver::new(move |id, before| match (id, before) {
            ("msg_twice", 0) => Answer::Status(500),
            ("msg_twice", 1) => Answer::Breaks,
            ("msg_moved", _) if broken.load(Ordering::SeqCst) => Answer::Status(301),
            _ => Answer::Status(204),
        })
    };
    let both = || destinations([("a", &receiver)]);
    put(&pool, ["msg_twice", "msg_moved"].map(str::to_owned), &["a"]).await;
    put(&pool, ["msg_lost".to_owned()], &["nobody"]).await;
    // Signatures have whole seconds, so the first pause is longer than one.
    let pauses = [Duration::from_millis(1100), Duration::from_millis(10)];
    let settings = quick(0).schedule(RetrySchedule::of(pauses));
    let sent = drain(&outbox, both(), settings).await;
    assert_eq!((sent.delivered, sent.again, sent.dead), (1, 6, 2));
    let came = receiver.came();
    let signatures = |id: &str| -> HashSet<String> {
        let those = came.iter().filter(|it| it.id == id);
        those.map(|it| it.signature.clone()).collect()
    };
    assert_eq!(came.iter().filter(|it| it.id == "msg_twice").count(), 3);
    assert!(signatures("msg_twice").len() >= 2, "signed when it is sent");

    let mut dead = outbox.dead_letters(10).await.unwrap();
    dead.sort_by(|a, b| a.id.cmp(&b.id));
    let shown: Vec<_> = dead
        .iter()
        .map(|it| {
            (
                &*it.destination,
                &*it.id,
                &*it.reason,
                it.detail.as_deref().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            (
                "nobody",
                "msg_lost",
                "attempts",
                "no destination has this name"
            ),
            ("a", "msg_moved", "attempts", "301 Moved Permanently"),
        ]
    );
    assert_eq!(
        outbox
            .purge_dead_letters(Duration::from_secs(60), 10)
            .await
            .unwrap(),
        0
    );

    // The operator puts it back once the receiver works again.
    broken.store(false, Ordering::SeqCst);
    assert_eq!(outbox.replay("a", Some("msg_twice")).await.unwrap(), 0);
    assert_eq!(outbox.replay("a", Some("msg_moved")).await.unwrap(), 1);
    assert_eq!(outbox.replay("a", None).await.unwrap(), 0);
    let sent = drain(&outbox, both(), quick(0)).await;
    assert_eq!((sent.delivered, sent.dead), (1, 0));
    assert_eq!(
        outbox.purge_dead_letters(Duration::ZERO, 10).await.unwrap(),
        1
    );
    assert_eq!(outbox.dead_letters(10).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receiver_that_is_gone_is_left_alone_until_it_is_resumed() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let gone = Arc::new(AtomicBool::new(true));
    let receiver = {
        let gone = Arc::clone(&gone);
        Receiver::new(move |_, _| match gone.load(Ordering::SeqCst) {
            true => Answer::Status(410),
            false => Answer::Status(200),
        })
    };
    put(&pool, (0..20).map(|it| format!("msg_{it}")), &["a"]).await;
    // The first one is answered; the others are buried (made dead letters) when the next process looks.
    let (stop, stopped) = oneshot::channel::<()>();
    let drained = outbox.drain(destinations([("a", &receiver)]), quick(9), async {
        drop(stopped.await);
    });
    let watch = async {
        until(async || !outbox.dead_letters(1).await.unwrap().is_empty()).await;
        drop(stop);
    };
    let (sent, ()) = tokio::join!(drained, watch);
    assert_eq!((sent.delivered, sent.dead), (0, 1));
    drain(&outbox, destinations([("a", &receiver)]), quick(9)).await;
    assert_eq!(receiver.ids().len(), 1, "nothing more is sent to it");
    let dead = outbox.dead_letters(100).await.unwrap();
    assert_eq!(dead.len(), 20);
    assert!(dead.iter().all(|it| it.reason == "gone"), "{dead:?}");

    gone.store(false, Ordering::SeqCst);
    outbox.resume("a").await.unwrap();
    assert_eq!(outbox.replay("a", None).await.unwrap(), 20);
    let sent = drain(&outbox, destinations([("a", &receiver)]), quick(9)).await;
    assert_eq!(sent.delivered, 20);
}

/// A receiver under load gets a pause from all events, and not only from the one that it has refused.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receiver_that_asks_for_a_pause_gets_it_from_all_events_and_others_do_not_wait() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let busy = Receiver::new(|id, before| match (id, before) {
        ("msg_0", 0) => Answer::Later(503, 2),
        _ => Answer::Status(200),
    });
    let other = Receiver::that_works();
    put(
        &pool,
        (0..10).map(|it| format!("msg_{it}")),
        &["busy", "other"],
    )
    .await;
    let all = destinations([("busy", &busy), ("other", &other)]);
    let begun = Instant::now();
    let sent = drain(&outbox, all, quick(9)).await;
    assert_eq!((sent.delivered, sent.again), (20, 1));
    assert!(begun.elapsed() >= Duration::from_secs(2));
    let ids = busy.ids();
    assert_eq!((&*ids[0], ids.len()), ("msg_0", 11));
    // The deliveries that were put off came after the pause, and the database knows when the last of the others was
    // delivered.
    let client = pool.get().await.unwrap();
    let early = "SELECT (SELECT max(changed_at) FROM webhook_outbox WHERE destination = 'other')
        < (SELECT min(changed_at) FROM webhook_outbox WHERE destination = 'busy')";
    assert!(
        client
            .query_one(early, &[])
            .await
            .unwrap()
            .get::<_, bool>(0)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_signed_is_a_dead_letter_and_what_ends_its_process_is_one_too() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let receiver = Receiver::that_works();
    // Standard Webhooks signs the id, the time and the body with dots between them, so an id may hold no dot.
    put(&pool, ["msg.1".to_owned()], &["a"]).await;
    put(&pool, ["msg_1".to_owned()], &["poison"]).await;
    let all = destinations([("a", &receiver), ("poison", &receiver)]);
    let client = pool.get().await.unwrap();
    let begun =
        "UPDATE webhook_outbox SET begun = 10, unanswered = 10 WHERE destination = 'poison'";
    client.batch_execute(begun).await.unwrap();
    let sent = drain(&outbox, all, quick(9)).await;
    assert_eq!((sent.delivered, sent.again, sent.dead), (0, 0, 2));
    assert!(receiver.came().is_empty());
    let mut reasons: Vec<_> = outbox.dead_letters(10).await.unwrap();
    reasons.sort_by(|a, b| a.reason.cmp(&b.reason));
    assert_eq!(reasons[0].reason, "unanswered");
    assert_eq!(reasons[1].reason, "unsigned");
    let detail = reasons[1].detail.as_deref().unwrap();
    assert!(detail.contains("cannot be signed"), "{detail}");
}
