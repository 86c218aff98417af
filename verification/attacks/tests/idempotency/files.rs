//! Tests that a file of deliveries belongs to one process, and what becomes of its dead letters.

use webhook_core::seal::{SealError, SealKeys};
use webhook_github::GitHub;
use webhook_tower::forward::{FileFault, FileQueue, RetryPolicy, WorkedOff, Worker};

use super::fallback::{Folder, Served, endpoint, keys, service};
use super::worked_off::put;
use super::*;

const BODIES: [&str; 3] = [r#"{"zen":"1"}"#, r#"{"zen":"2"}"#, r#"{"zen":"3"}"#];

const ANOTHER_KEY: &str = "E5zGgnfHGBnZl2oJ5qGyj0uPZD0V8rkmQ0mBvVhA9qM=";

/// A worker that tries each message once.
fn worker(
    handler: &Handler,
) -> Worker<
    GitHub,
    impl tower::Service<
        Request<VerifiedBody>,
        Response = Response<Full<Bytes>>,
        Error = Infallible,
        Future: Future<Output = Served> + Send,
    > + Clone
    + Send
    + 'static,
> {
    let worker = Worker::at_least_once(endpoint("n"), keys(), service(handler)).unwrap();
    let worker = worker.retries(RetryPolicy::new().most_attempts(1));
    worker.clock(|| NOW)
}

fn counts(worked: WorkedOff) -> (usize, usize, usize) {
    (worked.done, worked.again, worked.dead)
}

fn fails() -> Handler {
    Handler {
        fails: usize::MAX,
        ..Handler::new()
    }
}

/// If two processes had one file, the one that works it off would delete what the other one writes meanwhile.
#[test]
fn two_processes_never_have_one_file() {
    let folder = Folder::new("held");
    let file = FileQueue::open(folder.file()).unwrap();
    let clone = file.clone();
    for ended in [Some(file), Some(clone)] {
        let fault = FileQueue::open(folder.file()).unwrap_err();
        assert!(matches!(&fault, FileFault::Held { path } if *path == folder.file()));
        assert!(fault.to_string().contains("`FileQueue::open_in`"));
        drop(ended);
    }
    FileQueue::open(folder.file()).unwrap();
    let fault = FileQueue::open(folder.file().join("nowhere")).unwrap_err();
    assert!(matches!(fault, FileFault::Disk { .. }), "{fault}");
}

/// A rolling deployment: the new process starts while the old one takes deliveries. When the old one has ended, the new
/// one handles what it has left, also what it was about to handle.
#[tokio::test(start_paused = true)]
async fn each_process_has_a_file_of_its_own_and_takes_over_those_of_ended_ones() {
    let folder = Folder::new("rolling");
    let old = FileQueue::open_in(folder.file()).unwrap();
    let new = FileQueue::open_in(folder.file()).unwrap();
    put(&old, &BODIES[..2]).await;
    put(&new, &BODIES[2..]).await;
    let works = Handler::new();
    assert_eq!(
        counts(new.work_off(&worker(&works)).await.unwrap()),
        (1, 0, 0)
    );
    // The old one has taken its deliveries out, and ends before it has handled the first of them.
    let hangs = Handler {
        takes: Duration::from_secs(600),
        ..Handler::new()
    };
    let (hanging, minute) = (worker(&hangs), Duration::from_secs(60));
    let ends = tokio::time::timeout(minute, old.work_off(&hanging));
    assert!(ends.await.is_err() && hangs.runs() == 1);
    assert_eq!(
        counts(new.work_off(&worker(&works)).await.unwrap()),
        (0, 0, 0)
    );
    drop(old);
    assert!(new.left_by_others().unwrap().len() == 1);
    // Both get their one attempt: that of the first ended with the old process.
    assert_eq!(
        counts(new.work_off(&worker(&works)).await.unwrap()),
        (1, 0, 1)
    );
    assert!(new.is_empty());
    let left = new.left_by_others().unwrap();
    assert!(left.len() == 1 && left[0].is_empty(), "its dead letter");
    assert_eq!(left[0].dead_letters(9).await.unwrap().len(), 1);
    // A third process gets the second file, since somebody has the first one.
    drop(new);
    let third = FileQueue::open_in(folder.file()).unwrap();
    put(&third, &BODIES[..1]).await;
    let second = folder.file().join("deliveries-2");
    assert!(std::fs::metadata(second).unwrap().len() > 0);
}

#[tokio::test(start_paused = true)]
async fn dead_letters_are_listed_and_put_back() {
    let folder = Folder::new("dead-letters");
    let file = FileQueue::open(folder.file()).unwrap();
    put(&file, &BODIES).await;
    assert_eq!(file.dead_letters(9).await.unwrap(), []);
    let worked = file.work_off(&worker(&fails())).await.unwrap();
    assert_eq!(counts(worked), (0, 0, 3));
    let dead = file.dead_letters(9).await.unwrap();
    assert_eq!(
        (dead.len(), file.dead_letters(2).await.unwrap().len()),
        (3, 2)
    );
    for dead in &dead {
        let told = (&*dead.reason, &*dead.detail, dead.attempts);
        assert_eq!(told, ("attempts", "1 attempts have failed", 1));
    }
    let works = Handler::new();
    let again = worker(&works);
    let other = SealKeys::new(secret(ANOTHER_KEY)).unwrap();
    let other = Worker::at_least_once(endpoint("n"), other, service(&works)).unwrap();
    let refused = file.replay(&other, &dead[1].id).await.unwrap();
    assert_eq!(refused, Some(Err(SealError::UnknownKey)));
    assert_eq!(file.replay(&again, "nobody").await.unwrap(), None);
    assert_eq!(file.dead_letters(9).await.unwrap(), dead);
    // The middle one is put back, and the others stay.
    assert_eq!(
        file.replay(&again, &dead[1].id).await.unwrap(),
        Some(Ok(()))
    );
    let left = file.dead_letters(9).await.unwrap();
    assert_eq!(left, [dead[0].clone(), dead[2].clone()]);
    assert_eq!(file.replay(&again, &dead[1].id).await.unwrap(), None);
    assert_eq!(counts(file.work_off(&again).await.unwrap()), (1, 0, 0));
    assert_eq!(works.runs(), 1);
}

/// The dead letters are as many as the disk shall hold. The next one stays in the queue, and no handler sees it, until an
/// operator has made room.
#[tokio::test(start_paused = true)]
async fn dead_letters_have_a_bound_and_nothing_is_lost_at_it() {
    let folder = Folder::new("dead-bound");
    let file = FileQueue::open(folder.file()).unwrap();
    put(&file, &BODIES[..2]).await;
    let length = file.len();
    let file = file.max_bytes(length);
    let handler = fails();
    assert_eq!(
        counts(file.work_off(&worker(&handler)).await.unwrap()),
        (0, 1, 1)
    );
    assert_eq!(
        counts(file.work_off(&worker(&handler)).await.unwrap()),
        (0, 1, 0)
    );
    assert_eq!(handler.runs(), 2);
    let dead = folder.file().with_extension("dead");
    assert!(std::fs::metadata(&dead).unwrap().len() <= length);
    std::fs::rename(&dead, folder.file().with_extension("old")).unwrap();
    assert_eq!(
        counts(file.work_off(&worker(&handler)).await.unwrap()),
        (0, 0, 1)
    );
    assert!(handler.runs() == 2 && file.is_empty());
}
