//! Tests a dead letter that an operator puts back: copies that the sender sends afterwards are still copies.

use super::*;

/// Handles what waits, and answers each attempt with this status.
pub(super) async fn work(inbox: &Inbox, status: StatusCode) {
    let handler = Router::new().fallback(move || async move { status });
    let worker = Worker::at_least_once(endpoint(), keys(), handler).unwrap();
    let worker = worker.retries(RetryPolicy::new().most_attempts(1));
    let settings = DrainSettings::new().every(Duration::from_millis(20));
    inbox.drain(worker, settings, until_empty(inbox)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_of_a_dead_letter_that_was_put_back_changes_nothing() {
    let Some(server) = Postgres::start().unwrap() else {
        return;
    };
    let inbox = Inbox::open(database(&server).await).await.unwrap();
    assert!(deliver(&inbox, "msg_1").await.is_success());
    work(&inbox, StatusCode::INTERNAL_SERVER_ERROR).await;
    let [(id, _)] = &inbox.dead_letters(10).await.unwrap()[..] else {
        panic!("no dead letter");
    };
    let worker = Worker::at_least_once(endpoint(), keys(), ()).unwrap();
    inbox.replay(&worker, id).await.unwrap().unwrap().unwrap();
    // The sender sends it again, before and after it is handled.
    for waiting in [1, 0] {
        assert!(deliver(&inbox, "msg_1").await.is_success());
        assert_eq!(inbox.waiting().await.unwrap(), waiting);
        work(&inbox, StatusCode::OK).await;
    }
    assert_eq!(inbox.dead_letters(10).await.unwrap(), []);
    assert!(inbox.replay(&worker, id).await.unwrap().is_none());
}
