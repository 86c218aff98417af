//! Tests senders that never retry, with a store that is down: the delivery goes into a fallback file.

use std::path::PathBuf;

use webhook_core::seal::SealKeys;
use webhook_tower::forward::{
    Envelope, FileQueue, Forwarder, RetryPolicy, Sink, SinkError, Worker,
};

use super::*;

const SEAL_KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";

pub(super) fn keys() -> SealKeys {
    SealKeys::new(secret(SEAL_KEY)).unwrap()
}

/// A folder of this test's own, which is deleted when the test ends.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(test: &str) -> Self {
        let name = format!("webhook-fallback-{}-{test}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(super) fn file(&self) -> PathBuf {
        self.0.join("deliveries")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(super) fn endpoint(namespace: &str) -> Endpoint<GitHub> {
    Endpoint::new(github()).with_namespace(namespace).unwrap()
}

pub(super) async fn to<St: IdempotencyStore>(
    endpoint: &Endpoint<GitHub>,
    once: &Idempotency<St>,
    handler: &Handler,
    request: Request<Bytes>,
) -> StatusCode {
    let layer = IdempotencyLayer::new(endpoint, once.clone()).unwrap();
    let receiver = Receiver::new(endpoint.clone()).clock(|| NOW);
    let service = WebhookLayer::new(receiver).layer(layer.layer(service(handler)));
    let Ok(response) = service.oneshot(request.map(Full::new)).await;
    response.status()
}

pub(super) type Served = Result<Response<Full<Bytes>>, Infallible>;

pub(super) fn service(
    handler: &Handler,
) -> impl tower::Service<
    Request<VerifiedBody>,
    Response = Response<Full<Bytes>>,
    Error = Infallible,
    Future: Future<Output = Served> + Send,
> + Clone
+ Send
+ 'static {
    let handler = handler.clone();
    service_fn(move |_: Request<VerifiedBody>| {
        let handler = handler.clone();
        async move {
            let mut response = Response::new(Full::new(Bytes::new()));
            *response.status_mut() = handler.run().await;
            Ok::<_, Infallible>(response)
        }
    })
}

/// A worker that takes deliveries from the fallback file, under the same store.
fn work_off<St: IdempotencyStore>(
    file: &FileQueue,
    endpoint: Endpoint<GitHub>,
    once: &Idempotency<St>,
    handler: &Handler,
) -> impl Future<Output = webhook_tower::forward::WorkedOff> {
    let worker = Worker::once(endpoint, keys(), once.clone(), service(handler)).unwrap();
    let (worker, file) = (worker.clock(|| NOW), file.clone());
    async move { file.work_off(&worker).await.unwrap() }
}

/// GitHub's deliveries meet a store that is down, a store that hangs, and a copy that never ends, and GitHub hangs up
/// or not. Each time the delivery is in the file, and is handled once from there.
#[tokio::test(start_paused = true)]
async fn what_the_store_cannot_take_is_in_the_file_and_handled_once_from_there() {
    let folder = Folder::new("store");
    let file = FileQueue::open(folder.file()).unwrap();
    let store = Faulty::default();
    let once = Idempotency::new(store.clone()).fallback(Forwarder::new(file.clone(), keys()));
    let handler = Handler::new();
    let github = endpoint("n");
    for (fault, body) in [
        (&store.down, r#"{"zen":"1"}"#),
        (&store.hangs, r#"{"zen":"2"}"#),
    ] {
        fault.store(true, Ordering::SeqCst);
        let started = Instant::now();
        let status = to(&github, &once, &handler, push(body, "one")).await;
        assert!(status.is_success(), "{status}");
        assert!(started.elapsed() < Duration::from_secs(10), "in time");
        fault.store(false, Ordering::SeqCst);
    }
    store.down.store(true, Ordering::SeqCst);
    let hangs_up = to(&github, &once, &handler, push(r#"{"zen":"3"}"#, "one"));
    let hung_up = tokio::time::timeout(Duration::from_secs(1), hangs_up).await;
    assert!(hung_up.is_err());
    sleep(Duration::from_secs(10)).await;
    store.down.store(false, Ordering::SeqCst);
    assert_eq!(handler.runs(), 0);

    let worked = work_off(&file, github.clone(), &once, &handler).await;
    assert_eq!((worked.done, handler.runs()), (3, 3));
    assert!(file.is_empty());
    // GitHub's "Redeliver" brings the same key, and must not change anything.
    let status = to(&github, &once, &handler, push(r#"{"zen":"1"}"#, "one")).await;
    assert!(status.is_success());
    assert_eq!(handler.runs(), 3);

    // Another copy of the delivery works for longer than GitHub waits, and fails in the end.
    let slow = Handler {
        takes: Duration::from_secs(30),
        fails: 1,
        ..Handler::new()
    };
    let first = tokio::spawn({
        let (github, once, slow) = (github.clone(), once.clone(), slow.clone());
        async move { to(&github, &once, &slow, push(r#"{"zen":"4"}"#, "one")).await }
    });
    sleep(Duration::from_secs(1)).await;
    let status = to(&github, &once, &slow, push(r#"{"zen":"4"}"#, "one")).await;
    assert!(status.is_success() && slow.runs() == 1, "{status}");
    assert_eq!(first.await.unwrap(), StatusCode::INTERNAL_SERVER_ERROR);
    let worked = work_off(&file, github, &once, &slow).await;
    assert_eq!((worked.done, slow.runs()), (1, 2), "it was not lost");
}

/// A receiver loses the lease of a delivery while its handler works: it cannot renew the lease, or finds at the end that
/// another process holds it. That process may fail as well, so the delivery is in the file.
#[tokio::test(start_paused = true)]
async fn a_delivery_whose_lease_is_lost_is_in_the_file() {
    for renewed in [false, true] {
        let folder = Folder::new(if renewed { "taken" } else { "not-renewed" });
        let file = FileQueue::open(folder.file()).unwrap();
        let store = Faulty::default();
        let once = Idempotency::new(store.clone()).fallback(Forwarder::new(file.clone(), keys()));
        let slow = Handler {
            takes: Duration::from_secs(if renewed { 5 } else { 300 }),
            ..Handler::new()
        };
        let first = tokio::spawn({
            let (once, slow) = (once.clone(), slow.clone());
            async move { to(&endpoint("n"), &once, &slow, push(PING, "one")).await }
        });
        sleep(Duration::from_secs(1)).await;
        assert_eq!((slow.runs(), store.memory.len()), (1, 1));
        let fault = if renewed {
            &store.taken_over
        } else {
            &store.down
        };
        fault.store(true, Ordering::SeqCst);
        let status = first.await.unwrap();
        assert!(status.is_success(), "{status}");
        fault.store(false, Ordering::SeqCst);
        assert!(!file.is_empty(), "{renewed}");
        // The worker comes when the lease has ended for everybody.
        sleep(Duration::from_secs(400)).await;
        let works = Handler::new();
        let worked = work_off(&file, endpoint("n"), &once, &works).await;
        assert_eq!((worked.done, works.runs()), (1, 1), "{renewed}");
    }
}

/// A crash has cut off the last line of the file. The next process ends that line before it writes its own: otherwise
/// the next delivery would be a part of it, and would be skipped with it.
#[tokio::test(start_paused = true)]
async fn a_line_that_a_crash_has_cut_off_takes_no_other_along() {
    let folder = Folder::new("cut");
    let store = Faulty::default();
    store.down.store(true, Ordering::SeqCst);
    let handler = Handler::new();
    let bodies = [r#"{"zen":"1"}"#, r#"{"zen":"2"}"#, r#"{"zen":"3"}"#];
    for (place, body) in bodies.into_iter().enumerate() {
        let file = FileQueue::open(folder.file()).unwrap();
        let once = Idempotency::new(store.clone()).fallback(Forwarder::new(file, keys()));
        let status = to(&endpoint("n"), &once, &handler, push(body, "one")).await;
        assert!(status.is_success());
        drop(once);
        // The crash may come after any byte of a line.
        let mut text = std::fs::read(folder.file()).unwrap();
        let line = text.iter().position(|it| *it == b'\n').unwrap();
        text.extend_from_within(..[line / 2, line - 1, 1][place]);
        std::fs::write(folder.file(), text).unwrap();
    }
    store.down.store(false, Ordering::SeqCst);
    let file = FileQueue::open(folder.file()).unwrap();
    let once = Idempotency::new(store).fallback(Forwarder::new(file.clone(), keys()));
    let worked = work_off(&file, endpoint("n"), &once, &handler).await;
    let counted = (worked.again, worked.left, worked.dead);
    assert_eq!((counted, handler.runs()), ((0, 0, 0), 3));
    assert!(file.is_empty());
}

/// A sender that retries needs no file. Without a file, a delivery that is lost must never be answered with success.
#[tokio::test(start_paused = true)]
async fn only_what_would_be_lost_goes_to_the_file() {
    let folder = Folder::new("only");
    let file = FileQueue::open(folder.file()).unwrap();
    let store = Faulty::default();
    store.down.store(true, Ordering::SeqCst);
    let plain = Idempotency::new(store.clone());
    let handler = Handler::new();
    let with_file = plain.clone().fallback(Forwarder::new(file.clone(), keys()));
    let endpoint_of_retries = Endpoint::new(standard()).with_namespace("n").unwrap();
    let layer = IdempotencyLayer::new(&endpoint_of_retries, with_file).unwrap();
    let receiver = Receiver::new(endpoint_of_retries).clock(|| NOW);
    let service = WebhookLayer::new(receiver).layer(layer.layer(service(&handler)));
    let request = message("msg_1").map(Full::new);
    let Ok(response) = service.oneshot(request).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    let status = to(&endpoint("n"), &plain, &handler, push(PING, "one")).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(file.is_empty() && handler.runs() == 0);

    // Work that is done but not marked is not handed to the file, because it would be done again.
    store.down.store(false, Ordering::SeqCst);
    store.complete_fails.store(true, Ordering::SeqCst);
    let once = Idempotency::new(store).fallback(Forwarder::new(file.clone(), keys()));
    let status = to(&endpoint("n"), &once, &handler, push(PING, "one")).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(file.is_empty() && handler.runs() == 1);
}

/// A queue that accepts nothing.
#[derive(Clone)]
struct Full0;

impl Sink for Full0 {
    async fn put(&self, _: &Envelope) -> Result<(), SinkError> {
        Err("full".into())
    }

    fn limit(&self) -> Option<usize> {
        None
    }

    fn size(&self, sealed: usize) -> usize {
        sealed
    }

    fn name(&self) -> &'static str {
        "full"
    }
}

#[tokio::test(start_paused = true)]
async fn a_fallback_that_fails_too_is_503_and_one_that_cannot_work_does_not_start() {
    let store = Faulty::default();
    store.down.store(true, Ordering::SeqCst);
    let handler = Handler::new();
    let once = Idempotency::new(store).fallback(Forwarder::new(Full0, keys()));
    let status = to(&endpoint("n"), &once, &handler, push(PING, "one")).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    let nameless = IdempotencyLayer::new(&Endpoint::new(github()), once)
        .err()
        .unwrap();
    assert!(nameless.to_string().contains("namespace"), "{nameless}");
}

/// What the fallback file promises after a crash. A line that the crash cut off was never confirmed. A delivery that
/// was taken out but not finished is in the file again. One that fails stays, one of another endpoint waits for its own
/// worker, and one that cannot be opened is kept as a dead letter.
#[tokio::test(start_paused = true)]
async fn the_file_survives_crashes_failures_and_strangers() {
    use std::io::Write as _;

    let folder = Folder::new("crash");
    let file = FileQueue::open(folder.file()).unwrap();
    let store = Faulty::default();
    store.down.store(true, Ordering::SeqCst);
    let once = Idempotency::new(store.clone()).fallback(Forwarder::new(file.clone(), keys()));
    let handler = Handler {
        fails: 1,
        ..Handler::new()
    };
    for (namespace, body) in [("n", r#"{"zen":"1"}"#), ("other", r#"{"zen":"2"}"#)] {
        let status = to(&endpoint(namespace), &once, &handler, push(body, "one")).await;
        assert!(status.is_success());
    }
    store.down.store(false, Ordering::SeqCst);
    drop((file, once));
    let mut raw = std::fs::OpenOptions::new();
    let mut raw = raw.append(true).open(folder.file()).unwrap();
    raw.write_all(b"0 {\"specversion\":\"1.0\"}\nnoise\n0 {\"cut off")
        .unwrap();

    // This worker is the next process.
    let file = FileQueue::open(folder.file()).unwrap();
    let once = Idempotency::new(store.clone()).fallback(Forwarder::new(file.clone(), keys()));
    let worked = work_off(&file, endpoint("n"), &once, &handler).await;
    let counted = (worked.done, worked.again, worked.left, worked.dead);
    assert_eq!(counted, (0, 1, 1, 1));
    let dead = std::fs::read_to_string(format!("{}.dead", folder.file().display())).unwrap();
    assert!(dead.starts_with("1\tno-envelope\tthe message"), "{dead}");
    assert!(dead.ends_with("\t{\"specversion\":\"1.0\"}\n"), "{dead}");
    // The worker ends before it has handled everything, and its successor begins again.
    drop((file, once));
    // The lease of what has failed is given back, and what would renew it ends.
    sleep(Duration::from_secs(400)).await;
    std::fs::rename(folder.file(), format!("{}.taken", folder.file().display())).unwrap();
    let file = FileQueue::open(folder.file()).unwrap();
    let once = Idempotency::new(store.clone()).fallback(Forwarder::new(file.clone(), keys()));
    let worked = work_off(&file, endpoint("n"), &once, &handler).await;
    assert_eq!((worked.done, worked.left, handler.runs()), (1, 1, 2));
    let worked = work_off(&file, endpoint("other"), &once, &handler).await;
    assert_eq!((worked.done, handler.runs()), (1, 3));
    assert!(file.is_empty());
    let left: Vec<_> = std::fs::read_dir(&folder.0).unwrap().collect();
    assert_eq!(
        left.len(),
        3,
        "the queue, its lock and the dead letters: {left:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_full_refuses_and_keeps_what_it_has() {
    let folder = Folder::new("full");
    let file = FileQueue::open(folder.file()).unwrap().max_bytes(600);
    let store = Faulty::default();
    store.down.store(true, Ordering::SeqCst);
    let once = Idempotency::new(store).fallback(Forwarder::new(file.clone(), keys()));
    let handler = Handler::new();
    let mut statuses = Vec::new();
    for body in [r#"{"zen":"1"}"#, r#"{"zen":"2"}"#] {
        let status = to(&endpoint("n"), &once, &handler, push(body, "one")).await;
        statuses.push(status.as_u16());
    }
    assert_eq!(statuses, [200, 503], "{} bytes", file.len());
    let text = std::fs::read_to_string(folder.file()).unwrap();
    assert_eq!(text.lines().count(), 1);
}

/// Handlers panic, and more deliveries arrive than may run at once: GitHub sends none of them again.
#[tokio::test(start_paused = true)]
async fn what_panics_or_finds_no_room_is_in_the_file_too() {
    let folder = Folder::new("room");
    let file = FileQueue::open(folder.file()).unwrap();
    let settings = IdempotencySettings::new().max_running(1);
    let once = Idempotency::with_settings(MemoryStore::new(), settings).unwrap();
    let once = once.fallback(Forwarder::new(file.clone(), keys()));
    let panics = Handler {
        takes: Duration::from_secs(5),
        panics: true,
        ..Handler::new()
    };
    let github = endpoint("n");
    let (first, second) = tokio::join!(
        to(&github, &once, &panics, push(r#"{"zen":"1"}"#, "one")),
        to(&github, &once, &panics, push(r#"{"zen":"2"}"#, "one")),
    );
    assert!(first.is_success() && second.is_success());
    assert_eq!(panics.runs(), 1, "there is room for one");
    let works = Handler::new();
    let worked = work_off(&file, github, &once, &works).await;
    assert_eq!((worked.done, works.runs()), (2, 2));
}

/// The file counts attempts, so that a delivery that always fails becomes a dead letter, which only this user can read.
#[tokio::test(start_paused = true)]
async fn what_always_fails_leaves_the_file_and_is_kept_beside_it() {
    let folder = Folder::new("fails");
    let file = FileQueue::open(folder.file()).unwrap();
    let store = Faulty::default();
    store.down.store(true, Ordering::SeqCst);
    let once = Idempotency::new(store.clone()).fallback(Forwarder::new(file.clone(), keys()));
    let fails = Handler {
        fails: usize::MAX,
        ..Handler::new()
    };
    let status = to(&endpoint("n"), &once, &fails, push(PING, "one")).await;
    assert!(status.is_success());
    store.down.store(false, Ordering::SeqCst);
    let worker = Worker::once(endpoint("n"), keys(), once, service(&fails)).unwrap();
    let worker = worker.retries(RetryPolicy::new().most_attempts(3));
    let worker = worker.clock(|| NOW);
    for (again, dead) in [(1, 0), (1, 0), (0, 1), (0, 0)] {
        let worked = file.work_off(&worker).await.unwrap();
        assert_eq!((worked.done, worked.again, worked.dead), (0, again, dead));
    }
    assert_eq!(fails.runs(), 3);
    let name = format!("{}.dead", folder.file().display());
    for path in [folder.file(), name.into()] {
        let mode = std::os::unix::fs::PermissionsExt::mode(
            &std::fs::metadata(path).unwrap().permissions(),
        );
        assert_eq!(mode & 0o777, 0o600);
    }
}
