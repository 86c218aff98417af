//! Tests how a fallback file is worked off: each message ends, also one that no handler survives.

use tokio::time::timeout;
use webhook_tower::forward::{FileQueue, Forwarder, RetryPolicy, WorkedOff, Worker};

use super::fallback::{Folder, endpoint, keys, service, to};
use super::*;

/// Puts a delivery with each of these bodies into the file, as a receiver whose store is down does.
pub(super) async fn put(file: &FileQueue, bodies: &[&'static str]) {
    let store = Faulty::default();
    store.down.store(true, Ordering::SeqCst);
    let once = Idempotency::new(store).fallback(Forwarder::new(file.clone(), keys()));
    for body in bodies {
        let status = to(&endpoint("n"), &once, &Handler::new(), push(body, "one")).await;
        assert!(status.is_success(), "{status}");
    }
}

/// A handler panics each time, under a store that has this very file as its fallback. The worker's attempts must count:
/// if the message went back into the file as a new one, it would never end.
#[tokio::test(start_paused = true)]
async fn what_panics_each_time_is_a_dead_letter_in_the_end() {
    let folder = Folder::new("panics");
    let file = FileQueue::open(folder.file()).unwrap();
    put(&file, &[PING]).await;
    let panics = Handler {
        panics: true,
        ..Handler::new()
    };
    let once = Idempotency::new(MemoryStore::new());
    let once = once.fallback(Forwarder::new(file.clone(), keys()));
    let worker = Worker::once(endpoint("n"), keys(), once, service(&panics)).unwrap();
    let worker = worker.retries(RetryPolicy::new().most_attempts(3));
    let worker = worker.clock(|| NOW);
    for (again, dead) in [(1, 0), (1, 0), (0, 1), (0, 0)] {
        let worked = file.work_off(&worker).await.unwrap();
        assert_eq!((worked.done, worked.again, worked.dead), (0, again, dead));
    }
    assert_eq!(panics.runs(), 3);
}

/// A message ends its process each time that it is handled. The attempts that ended so count as well, so it becomes a
/// dead letter, and what waits behind it is handled. What was handled before it is not handled again.
#[tokio::test(start_paused = true)]
async fn what_ends_its_process_each_time_is_a_dead_letter_in_the_end() {
    let folder = Folder::new("ends");
    let file = FileQueue::open(folder.file()).unwrap();
    let bodies = [r#"{"zen":"1"}"#, r#"{"zen":"kills"}"#, r#"{"zen":"3"}"#];
    put(&file, &bodies).await;
    drop(file);
    let runs: Arc<[AtomicUsize; 3]> = Arc::default();
    let handler = service_fn({
        let runs = Arc::clone(&runs);
        move |request: Request<VerifiedBody>| {
            let received = request.extensions().get::<Received<GitHub>>().unwrap();
            let body = received.delivery().body();
            let place = bodies.iter().position(|it| it.as_bytes() == body).unwrap();
            runs[place].fetch_add(1, Ordering::SeqCst);
            async move {
                if place == 1 {
                    std::future::pending::<()>().await;
                }
                Ok::<_, Infallible>(Response::new(()))
            }
        }
    });
    let worker = Worker::at_least_once(endpoint("n"), keys(), handler).unwrap();
    let worker = worker.retries(RetryPolicy::new().most_attempts(2));
    let worker = worker.clock(|| NOW);
    let mut worked = Vec::new();
    for _ in 0..3 {
        // The process ends in the middle of a message, and the next one opens the file.
        let file = FileQueue::open(folder.file()).unwrap();
        let work = timeout(Duration::from_secs(60), file.work_off(&worker)).await;
        worked.push(work.ok().map(|it: std::io::Result<WorkedOff>| it.unwrap()));
    }
    let runs = [0, 1, 2].map(|it: usize| runs[it].load(Ordering::SeqCst));
    assert_eq!(runs, [1, 2, 1], "{worked:?}");
    assert!(worked[0].is_none() && worked[1].is_none());
    let last = worked[2].unwrap();
    assert_eq!((last.done, last.dead), (1, 1));
    let left: Vec<_> = std::fs::read_dir(folder.file().parent().unwrap())
        .unwrap()
        .collect();
    assert_eq!(
        left.len(),
        3,
        "the queue, its lock and the dead letters: {left:?}"
    );
}
