//! Tests what a worker of the inbox does while its database is away, or answers nothing.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::http::{Request, Response};
use tokio::sync::oneshot;
use tokio::time::{sleep, timeout};
use webhook_postgres::inbox::{DrainSettings, Inbox};
use webhook_servers::Postgres;
use webhook_tower::VerifiedBody;
use webhook_tower::forward::Worker;

use crate::door::{Door, Way};
use crate::{database, deliver, endpoint, keys, until_empty};

/// A worker asks a database that is away ever less often. If the database takes everything and answers nothing, the
/// worker still stops when it is told to. What waits is handled once the database answers again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_spares_a_database_that_is_away_and_does_not_wait_for_a_mute_one() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let direct = Inbox::open(database(&server).await).await.unwrap();
    for (way, knocks, least) in [
        // The pauses between four looks last at least 250, 500 and 1,000 ms; otherwise this worker looks every 20 ms.
        (Way::Shut, 4, Duration::from_millis(1750)),
        (Way::Mute, 1, Duration::ZERO),
    ] {
        let door = Door::before(&server).await;
        let inbox = Inbox::open(door.pool(2)).await.unwrap();
        let runs = Arc::new(AtomicUsize::new(0));
        let drain = || {
            let runs = Arc::clone(&runs);
            let service = tower::service_fn(move |_: Request<VerifiedBody>| {
                runs.fetch_add(1, Ordering::SeqCst);
                async { Ok::<_, Infallible>(Response::new(())) }
            });
            let worker = Worker::at_least_once(endpoint(), keys(), service).unwrap();
            let settings = DrainSettings::new().every(Duration::from_millis(20));
            let (stop, stopped) = oneshot::channel::<()>();
            let inbox = inbox.clone();
            let drained = async move {
                let stopped = async { drop(stopped.await) };
                inbox.drain(worker, settings, stopped).await
            };
            (stop, tokio::spawn(drained))
        };
        let (stop, draining) = drain();
        assert!(deliver(&direct, &format!("{way:?} 1")).await.is_success());
        until_empty(&direct).await;
        let since = Instant::now();
        door.set(way);
        assert!(deliver(&direct, &format!("{way:?} 2")).await.is_success());
        let knocked = async {
            while door.knocks() < knocks {
                sleep(Duration::from_millis(10)).await;
            }
        };
        timeout(Duration::from_secs(120), knocked).await.unwrap();
        let took = since.elapsed();
        assert!(took >= least, "{way:?}: {took:?}");
        drop(stop);
        let drained = timeout(Duration::from_secs(120), draining).await;
        assert_eq!(drained.unwrap().unwrap().handled, 1, "{way:?}");

        door.set(Way::Open);
        let (stop, draining) = drain();
        until_empty(&direct).await;
        drop(stop);
        assert_eq!(draining.await.unwrap().handled, 1, "{way:?}");
        assert_eq!(runs.load(Ordering::SeqCst), 2, "{way:?}");
    }
}
