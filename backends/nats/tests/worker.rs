//! Tests a worker behind a real server: each delivery is handled, and one that fails or is stopped is delivered again.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use support::{
    Ran, context, deliver, endpoint, handler, ids, kept, keys, queue, receiver, until, until_taken,
};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};
use webhook_nats::async_nats::jetstream::stream::Config;
use webhook_nats::{ConsumeSettings, Consumed, Queue, Unfit};
use webhook_servers::Nats;
use webhook_tower::forward::{RetryPolicy, Worker};

const SECOND: Duration = Duration::from_secs(1);

/// A worker of the endpoint `orders`, and the sender that tells it to stop.
struct Working {
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<Consumed, Unfit>>,
}

impl Working {
    fn start<F>(
        queue: &Queue,
        ran: &Ran,
        settings: ConsumeSettings,
        policy: RetryPolicy,
        answer: impl Fn(String, u32) -> F + Clone + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = u16> + Send + 'static,
    {
        let worker = Worker::at_least_once(endpoint("orders"), keys(), handler(ran, answer));
        let worker = worker.unwrap().retries(policy);
        let (queue, (stop, stopped)) = (queue.clone(), oneshot::channel());
        let task = tokio::spawn(async move {
            let stopped = async move {
                let _ = stopped.await;
            };
            queue.consume(worker, settings, stopped).await
        });
        Self { stop, task }
    }

    async fn stop(self) -> Consumed {
        self.stop.send(()).unwrap();
        self.task.await.unwrap().unwrap()
    }
}

fn soon() -> RetryPolicy {
    RetryPolicy::new().pauses(Duration::from_millis(50), Duration::from_millis(50))
}

async fn empty(server: &Nats) {
    let at = context(server).await;
    until("the stream is empty", async || {
        kept(&at, "webhooks").await == 0
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_delivery_is_handled_and_then_gone_and_a_failed_one_comes_again() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let forwarder = receiver(&queue, SECOND * 5);
    for number in 0..20 {
        assert!(
            deliver(&forwarder, &format!("msg_{number}"))
                .await
                .is_success()
        );
    }
    let ran = Ran::default();
    let settings = ConsumeSettings::new();
    let working = Working::start(&queue, &ran, settings, soon(), async |id, attempt| {
        match (&*id, attempt) {
            ("msg_7", 1 | 2) => 500,
            _ => 200,
        }
    });
    empty(&server).await;
    let consumed = working.stop().await;
    assert_eq!(
        (consumed.handled, consumed.again, consumed.dead),
        (20, 2, 0)
    );
    let ran = ran.lock().unwrap().clone();
    assert_eq!(ran.len(), 22);
    let of_seven: Vec<u32> = ran
        .iter()
        .filter(|it| it.0 == "msg_7")
        .map(|it| it.1)
        .collect();
    assert_eq!(of_seven, [1, 2, 3]);
    assert_eq!(queue.in_flight(), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pause_holds_no_slot_and_a_slow_handler_keeps_its_delivery() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let at = context(&server).await;
    let forwarder = receiver(&queue, SECOND * 5);
    assert!(deliver(&forwarder, "fails").await.is_success());
    let ran = Ran::default();
    let settings = ConsumeSettings::new().at_once(1).ack_wait(SECOND);
    let policy = RetryPolicy::new().pauses(SECOND * 600, SECOND * 600);
    let start = || {
        Working::start(&queue, &ran, settings.clone(), policy, async |id, _| {
            if id == "slow" {
                sleep(Duration::from_millis(2500)).await;
            }
            if id == "fails" { 500 } else { 200 }
        })
    };
    let one = start();
    until("the first attempt", async || {
        !ran.lock().unwrap().is_empty()
    })
    .await;
    for number in 0..10 {
        assert!(
            deliver(&forwarder, &format!("msg_{number}"))
                .await
                .is_success()
        );
    }
    // The worker's one slot is free while the first delivery waits for 10 minutes.
    until("the ten are handled", async || {
        kept(&at, "webhooks").await == 1
    })
    .await;
    // Another worker would get the delivery if the first one did not keep it.
    let other = start();
    assert!(deliver(&forwarder, "slow").await.is_success());
    until("the slow one begins", async || {
        ids(&ran).contains(&"slow".to_owned())
    })
    .await;
    until("the slow one is handled", async || {
        kept(&at, "webhooks").await == 1
    })
    .await;
    let (one, other) = (one.stop().await, other.stop().await);
    assert_eq!(
        (one.handled + other.handled, one.again + other.again),
        (11, 1)
    );
    let ids = ids(&ran);
    assert_eq!(ids.iter().filter(|it| *it == "slow").count(), 1, "{ids:?}");
    assert_eq!(ids.iter().filter(|it| *it == "fails").count(), 1, "{ids:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_is_told_to_stop_ends_what_it_has_begun_and_leaves_the_rest() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let forwarder = receiver(&queue, SECOND * 5);
    let ran = Ran::default();
    let (begun, ended) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counts = (Arc::clone(&begun), Arc::clone(&ended));
    let settings = ConsumeSettings::new().at_once(4).ack_wait(SECOND * 120);
    let working = Working::start(&queue, &ran, settings.clone(), soon(), move |_, _| {
        let (begun, ended) = counts.clone();
        async move {
            begun.fetch_add(1, Ordering::SeqCst);
            sleep(SECOND).await;
            ended.fetch_add(1, Ordering::SeqCst);
            200
        }
    });
    for number in 0..12 {
        assert!(
            deliver(&forwarder, &format!("msg_{number}"))
                .await
                .is_success()
        );
    }
    until("four are at work", async || {
        begun.load(Ordering::SeqCst) >= 4
    })
    .await;
    let consumed = working.stop().await;
    let ended = ended.load(Ordering::SeqCst);
    assert_eq!(begun.load(Ordering::SeqCst), ended);
    assert_eq!(consumed.handled as usize, ended);
    let at = context(&server).await;
    assert_eq!(kept(&at, "webhooks").await as usize, 12 - ended);
    // The delivery that it left is not held until its `ack_wait` of two minutes is over.
    let started = Instant::now();
    let working = Working::start(&queue, &ran, settings, soon(), async |_, _| 200);
    empty(&server).await;
    assert!(started.elapsed() < SECOND * 60, "{:?}", started.elapsed());
    working.stop().await;
    let mut ids = ids(&ran);
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), ran.lock().unwrap().len()), (12, 12));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_is_handled_through_kills_of_the_server() {
    let Some(mut server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let ran = Ran::default();
    let settings = ConsumeSettings::new().ack_wait(SECOND * 2);
    let workers = [(); 2].map(|()| {
        Working::start(&queue, &ran, settings.clone(), soon(), async |_, _| {
            sleep(Duration::from_millis(5)).await;
            200
        })
    });
    let forwarder = receiver(&queue, SECOND * 2);
    let done = Arc::new(AtomicBool::new(false));
    let sending = {
        let (forwarder, done) = (forwarder.clone(), Arc::clone(&done));
        tokio::spawn(async move {
            let mut sent = 0;
            while !done.load(Ordering::SeqCst) {
                until_taken(&forwarder, &format!("msg_{sent}")).await;
                sent += 1;
            }
            sent
        })
    };
    for _ in 0..3 {
        let before = ran.lock().unwrap().len();
        until("some more are handled", async || {
            ran.lock().unwrap().len() >= before + 30
        })
        .await;
        server.kill();
        sleep(Duration::from_millis(300)).await;
        server.restart().unwrap();
    }
    done.store(true, Ordering::SeqCst);
    let sent: usize = sending.await.unwrap();
    let distinct = || {
        let mut distinct = ids(&ran);
        distinct.sort();
        distinct.dedup();
        distinct.len()
    };
    until("all are handled", async || distinct() == sent).await;
    for worker in workers {
        worker.stop().await;
    }
    let again = ids(&ran).len() - distinct();
    // A server of version 2.9 that is killed may keep messages that it was told are handled, and delivers them to
    // nobody.
    let left = kept(&context(&server).await, "webhooks").await;
    println!(
        "3 kills, {sent} answered and handled, {again} times again, {left} left in the stream"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_that_is_deleted_and_made_again_is_worked_on_without_a_restart() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let ran = Ran::default();
    let settings = ConsumeSettings::new().at_once(2);
    let working = Working::start(&queue, &ran, settings, soon(), async |_, _| 200);
    let forwarder = receiver(&queue, SECOND * 5);
    assert!(deliver(&forwarder, "msg_1").await.is_success());
    empty(&server).await;
    let at = context(&server).await;
    let stream = at.get_stream("webhooks").await.unwrap();
    let config: Config = stream.cached_info().config.clone();
    at.delete_stream("webhooks").await.unwrap();
    assert!(!deliver(&forwarder, "msg_2").await.is_success());
    at.create_stream(config).await.unwrap();
    until_taken(&forwarder, "msg_2").await;
    until("msg_2 is handled", async || {
        ids(&ran).iter().any(|it| it == "msg_2")
    })
    .await;
    empty(&server).await;
    working.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_does_not_begin_where_it_would_lose() {
    let Some(server) = Nats::start(&[]).unwrap() else {
        return;
    };
    let queue = queue(&server).await;
    let at = context(&server).await;
    let worker = || {
        let handler = handler(&Ran::default(), async |_, _| 200);
        Worker::at_least_once(endpoint("orders"), keys(), handler).unwrap()
    };
    let never = || std::future::ready(());
    let consume = async || {
        queue
            .consume(worker(), ConsumeSettings::new(), never())
            .await
    };
    consume().await.unwrap();
    // Seals are opened for 14 days.
    let stream = at.get_stream("webhooks").await.unwrap();
    let config = stream.cached_info().config.clone();
    let mut short = config.clone();
    short.max_age = SECOND * 86_400;
    at.update_stream(&short).await.unwrap();
    let refused = consume().await.unwrap_err().to_string();
    assert!(refused.contains("`max_age` is 86400 seconds"), "{refused}");
    at.update_stream(&config).await.unwrap();
    let dead = at.get_stream("webhooks_dead").await.unwrap();
    let mut dead = dead.cached_info().config.clone();
    dead.max_message_size = 1000;
    at.update_stream(&dead).await.unwrap();
    let refused = consume().await.unwrap_err().to_string();
    assert!(
        refused.contains("webhooks_dead") && refused.contains("max_msg_size"),
        "{refused}"
    );
    at.delete_stream("webhooks_dead").await.unwrap();
    let refused = consume().await.unwrap_err();
    assert!(
        matches!(&refused, Unfit::Server { stream, .. } if stream == "webhooks_dead"),
        "{refused}"
    );
}
