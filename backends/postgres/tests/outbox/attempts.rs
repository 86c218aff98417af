//! Tests which rows an attempt changes, and that it leaves those of other attempts alone.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::{Request, Response};
use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinHandle;
use webhook_postgres::deadpool_postgres::Client;
use webhook_postgres::outbox::{Destination, Destinations, Outbox, SendSettings, Sent};
use webhook_servers::Postgres;
use webhook_tower::SignedBody;

use crate::receiver::{Answer, Receiver};
use crate::{database, destinations, drain, put, quick, signing, until};

type AnyError = Box<dyn std::error::Error + Send + Sync>;

/// Destinations that are found only when the test says so. Until then an attempt is under way.
#[derive(Clone)]
struct Gate {
    all: Arc<HashMap<String, Destination>>,
    asked: Arc<Semaphore>,
    go: Arc<Semaphore>,
}

impl Gate {
    fn before(name: &str, receiver: &Receiver) -> Self {
        Self {
            all: Arc::new(destinations([(name, receiver)])),
            asked: Arc::new(Semaphore::new(0)),
            go: Arc::new(Semaphore::new(0)),
        }
    }

    async fn until_asked(&self) {
        self.asked.acquire().await.unwrap().forget();
    }
}

impl Destinations for Gate {
    async fn find(&self, name: &str) -> Result<Option<Destination>, AnyError> {
        self.asked.add_permits(1);
        self.go.acquire().await?.forget();
        Ok(self.all.get(name).cloned())
    }
}

/// Starts a drain beside the test, and returns what stops it.
fn beside(
    outbox: &Outbox,
    destinations: impl Destinations,
    settings: SendSettings,
) -> (oneshot::Sender<()>, JoinHandle<Sent>) {
    let (stop, stopped) = oneshot::channel::<()>();
    let outbox = outbox.clone();
    let task = tokio::spawn(async move {
        let stopped = async { drop(stopped.await) };
        outbox.drain(destinations, settings, stopped).await
    });
    (stop, task)
}

/// The state of a row: state, begun, unanswered, failures, and in how many seconds it is due.
async fn row(client: &Client, destination: &str) -> (i16, i32, i32, i32, f64) {
    let row =
        "SELECT state, begun, unanswered, failures, extract(epoch FROM run_at - now())::float8
        FROM webhook_outbox WHERE destination = $1";
    let row = client.query_one(row, &[&destination]).await.unwrap();
    (row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))
}

/// A process stood still for so long that another one has begun its delivery again. Its result comes too late, and
/// changes nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_comes_late_leaves_the_delivery_to_whoever_has_begun_it_again() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    for (name, answers, settings) in [
        ("delivers", 200, quick(1)),
        ("fails", 500, quick(1)),
        ("buries", 500, quick(0)),
    ] {
        let receiver = Receiver::new(move |_, _| Answer::Status(answers));
        let gate = Gate::before(name, &receiver);
        put(&pool, ["msg_1".to_owned()], &[name]).await;
        let (stop, draining) = beside(&outbox, gate.clone(), settings);
        gate.until_asked().await;
        let other = "UPDATE webhook_outbox SET begun = begun + 1, unanswered = unanswered + 1,
            run_at = now() + interval '1 hour' WHERE destination = $1";
        client.execute(other, &[&name]).await.unwrap();
        gate.go.add_permits(1);
        until(async || receiver.came().len() == 1).await;
        drop(stop);
        draining.await.unwrap();
        let (state, begun, unanswered, failures, due) = row(&client, name).await;
        assert_eq!((state, begun, unanswered, failures), (0, 2, 2, 0), "{name}");
        assert!(due > 1800.0, "{name}: {due}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stop_waits_for_what_was_begun_and_begins_nothing() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let receiver = Receiver::that_works();
    let gate = Gate::before("a", &receiver);
    put(&pool, ["msg_1".to_owned()], &["a"]).await;
    let (stop, draining) = beside(&outbox, gate.clone(), quick(0));
    gate.until_asked().await;
    drop(stop);
    put(&pool, ["msg_2".to_owned()], &["a", "b"]).await;
    gate.go.add_permits(3);
    let sent = draining.await.unwrap();
    assert_eq!((sent.delivered, sent.again, sent.dead), (1, 0, 0));
    assert_eq!(receiver.ids(), ["msg_1"]);
    assert_eq!(outbox.waiting().await.unwrap(), 2);
}

/// Destinations that cannot be looked up at first.
struct Unsure {
    all: HashMap<String, Destination>,
    asked: Arc<AtomicUsize>,
}

impl Destinations for Unsure {
    async fn find(&self, name: &str) -> Result<Option<Destination>, AnyError> {
        if self.asked.fetch_add(1, Ordering::SeqCst) == 0 {
            return Err("the table of customers is locked".into());
        }
        Ok(self.all.get(name).cloned())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_nobody_can_say_where_a_delivery_goes_no_attempt_is_counted() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = pool.get().await.unwrap();
    let receiver = Receiver::that_works();
    put(&pool, ["msg_1".to_owned()], &["a"]).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let unsure = Unsure {
        all: destinations([("a", &receiver)]),
        asked: Arc::clone(&asked),
    };
    // The schedule allows one attempt alone, so a failed lookup must not count as one.
    let (stop, draining) = beside(&outbox, unsure, quick(0));
    until(async || row(&client, "a").await.2 == 0 && asked.load(Ordering::SeqCst) == 1).await;
    let (state, begun, _, failures, due) = row(&client, "a").await;
    assert_eq!((state, begun, failures), (0, 1, 0));
    assert!(due > 5.0, "{due}");
    let due = "UPDATE webhook_outbox SET run_at = now()";
    client.execute(due, &[]).await.unwrap();
    until(async || receiver.came().len() == 1).await;
    drop(stop);
    let sent = draining.await.unwrap();
    assert_eq!((sent.delivered, sent.dead), (1, 0));
}

/// The client is the program's own. If it panics, the attempt counts as one that ended with its process: it is made
/// again after its lease, and neither the drain nor the destination stands still.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_panics_ends_its_attempt_and_nothing_else() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let client = tower::service_fn(move |_: Request<SignedBody>| {
        let call = counted.fetch_add(1, Ordering::SeqCst);
        async move {
            assert!(call > 0, "on purpose");
            Ok::<_, std::io::Error>(Response::new(()))
        }
    });
    let url = "https://panics.example/".parse().unwrap();
    let panics = Destination::new(url, signing("panics"), client).unwrap();
    let works = Receiver::that_works();
    let mut all = destinations([("works", &works)]);
    all.insert("panics".to_owned(), panics);
    put(&pool, ["msg_1".to_owned()], &["panics", "works"]).await;
    let settings = quick(0)
        .timeout(Duration::from_secs(1))
        .grace(Duration::from_secs(1));
    let sent = drain(&outbox, all, settings).await;
    assert_eq!((sent.delivered, sent.again, sent.dead), (2, 1, 0));
    assert_eq!((calls.load(Ordering::SeqCst), works.ids().len()), (2, 1));
}

/// The text of a client's error is for an operator: it is cut, and holds nothing that a column cannot store.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_error_that_no_column_could_hold_is_written_down_all_the_same() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let (pool, outbox) = database(&server).await;
    let client = tower::service_fn(|_: Request<SignedBody>| async {
        let text = format!("a\0b\n{}", "é".repeat(10_000));
        Err::<Response<()>, _>(std::io::Error::other(text))
    });
    let url = "https://broken.example/".parse().unwrap();
    let broken = Destination::new(url, signing("broken"), client).unwrap();
    put(&pool, ["msg_1".to_owned()], &["broken"]).await;
    let all = HashMap::from([("broken".to_owned(), broken)]);
    let sent = drain(&outbox, all, quick(0)).await;
    assert_eq!((sent.delivered, sent.again, sent.dead), (0, 0, 1));
    let dead = outbox.dead_letters(1).await.unwrap();
    let detail = dead[0].detail.as_deref().unwrap();
    assert!(detail.contains("a b é"), "{detail}");
    assert!(detail.chars().count() <= 500);
}
