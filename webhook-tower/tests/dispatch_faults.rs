//! Tests what goes wrong in handlers and around them: errors, panics, no layer, a sender that hangs up.

mod common;

use std::cell::Cell;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use common::capture::Log;
use common::dispatch::{builder, nobody, received, reply, send};
use common::other::Other;
use common::{Seen, eventually, receiver, signed, signed_as, soon};
use http_body_util::Full;
use tokio::sync::Notify;
use tower::{Layer as _, ServiceExt as _};
use tracing::Level;
use webhook_core::Received;
use webhook_core::body::read_json;
use webhook_tower::{Dispatcher, WebhookLayer};

/// Panics when it is dropped for the first time.
struct Bomb(Cell<bool>);

impl Drop for Bomb {
    fn drop(&mut self) {
        if !self.0.replace(true) {
            panic!("dropped");
        }
    }
}

/// An error that panics when it is shown.
#[derive(Debug)]
struct Unspeakable;

impl fmt::Display for Unspeakable {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("shown")
    }
}

impl std::error::Error for Unspeakable {}

/// A future that ends well, and panics when it is dropped.
struct Fused {
    _bomb: Bomb,
}

impl Future for Fused {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }
}

#[tokio::test]
async fn panics_become_500_wherever_they_happen() {
    let (log, _guard) = Log::capture();
    let in_the_call =
        |_: Received<common::Sender>| -> std::future::Ready<()> { panic!("in the call") };
    let seen = [
        reply(in_the_call).await,
        reply(async |_| -> () { panic!("at once") }).await,
        reply(async |_| -> () {
            tokio::task::yield_now().await;
            panic!("later")
        })
        .await,
        reply(async |_| -> () { std::panic::panic_any(Bomb(Cell::new(false))) }).await,
        reply(async |_| Err::<(), _>(Unspeakable)).await,
        reply(|_| Fused {
            _bomb: Bomb(Cell::new(false)),
        })
        .await,
    ];
    for seen in &seen {
        assert_eq!((seen.status, seen.body.len()), (500, 0));
    }
    let lines = log.take();
    assert_eq!(lines.len(), seen.len());
    for line in lines {
        assert_eq!(
            (line.level, line.message()),
            (Level::ERROR, "handler panicked")
        );
    }
}

#[tokio::test]
async fn a_panic_ends_nothing_but_its_delivery() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let dispatcher = builder()
        .on("plain", move |_| {
            let before = counted.fetch_add(1, Ordering::SeqCst);
            async move { assert_ne!(before, 0, "the first") }
        })
        .fallback(nobody)
        .unwrap();
    assert_eq!(send(&dispatcher, signed("{}")).await.status, 500);
    assert_eq!(send(&dispatcher, signed("{}")).await.status, 200);
    // A panic of the fallback is contained as well.
    assert_eq!(send(&dispatcher, signed_as("new", "{}")).await.status, 500);
    assert_eq!(send(&dispatcher, signed("{}")).await.status, 200);
    assert_eq!(calls.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn errors_are_logged_with_their_causes_and_without_the_body() {
    #[derive(Debug)]
    struct Outer(std::io::Error);
    impl fmt::Display for Outer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("not stored")
        }
    }
    impl std::error::Error for Outer {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }
    let (log, _guard) = Log::capture();
    let seen = reply(async |_| Err::<(), _>(Outer(std::io::Error::other("disk full")))).await;
    assert_eq!(
        (seen.status, seen.headers.len(), seen.body.len()),
        (500, 0, 0)
    );
    let line = log.only();
    assert_eq!(
        (line.level, line.message()),
        (Level::ERROR, "handler failed")
    );
    assert_eq!(
        line.names(),
        ["error", "event", "key", "message", "provider"]
    );
    assert_eq!(line.field("error"), Some("not stored: disk full"));
    assert_eq!(line.field("event"), Some("plain"));
    assert_eq!(line.field("provider"), Some("sender"));

    // The sentence of a JSON error quotes the body.
    reply(async |_| read_json::<Vec<u8>>(br#"["canary-5d1e"]"#).map(drop)).await;
    assert_eq!(log.only().field("error"), Some("at [0]: unreadable"));

    // An error whose causes never end.
    #[derive(Debug)]
    struct Endless;
    impl fmt::Display for Endless {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("again")
        }
    }
    impl std::error::Error for Endless {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&Self)
        }
    }
    reply(async |_| Err::<(), _>(Endless)).await;
    let line = log.only();
    assert_eq!(line.field("error").unwrap().matches("again").count(), 8);

    reply(async |_| ()).await;
    assert!(log.take().is_empty(), "what goes well is not logged");
}

#[tokio::test]
async fn without_the_layer_it_says_what_is_missing() {
    let (log, _guard) = Log::capture();
    let dispatcher = builder().on("plain", async |_| ()).fallback(nobody);
    let Ok(response) = dispatcher.unwrap().oneshot(signed("{}")).await;
    assert_eq!(Seen::of(response).await.status, 500);
    let line = log.only();
    assert_eq!(
        (line.level, line.names()),
        (Level::ERROR, vec!["message", "provider"])
    );
    assert!(line.message().starts_with("a Dispatcher got a request"));
    assert!(line.message().contains("WebhookLayer::new(..)"));

    // The proof of another sender counts as no proof.
    let dispatcher = Dispatcher::<Other>::builder()
        .fallback(async |_, _| ())
        .unwrap();
    let service = WebhookLayer::new(receiver()).layer(dispatcher);
    let Ok(response) = service.oneshot(signed("{}").map(Full::new)).await;
    assert_eq!(Seen::of(response).await.status, 500);
}

/// A sender that hangs up makes the server drop the future.
#[tokio::test]
async fn a_dropped_future_drops_its_handler() {
    struct Dropped(Arc<AtomicUsize>);
    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
    let dropped = Arc::new(AtomicUsize::new(0));
    let begun = Arc::new(AtomicUsize::new(0));
    let (guarded, counted) = (Arc::clone(&dropped), Arc::clone(&begun));
    let dispatcher = builder()
        .on("plain", move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
            let guard = Dropped(Arc::clone(&guarded));
            async move {
                let _guard = guard;
                std::future::pending::<()>().await;
            }
        })
        .fallback(nobody)
        .unwrap();
    // A future that was never polled has not begun the handler.
    drop(dispatcher.dispatch(received("plain", "{}")));
    assert_eq!(begun.load(Ordering::SeqCst), 0);
    let task = tokio::spawn(dispatcher.dispatch(received("plain", "{}")));
    eventually(|| begun.load(Ordering::SeqCst) == 1).await;
    assert_eq!(dropped.load(Ordering::SeqCst), 0);
    task.abort();
    assert!(soon(task).await.unwrap_err().is_cancelled());
    assert_eq!(dropped.load(Ordering::SeqCst), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deliveries_are_handled_side_by_side() {
    const MANY: usize = 64;
    let inside = Arc::new(AtomicUsize::new(0));
    let all = Arc::new(Notify::new());
    let (entered, waiting) = (Arc::clone(&inside), Arc::clone(&all));
    let dispatcher = builder()
        .on("plain", move |_| {
            let (entered, waiting) = (Arc::clone(&entered), Arc::clone(&waiting));
            async move {
                let notified = waiting.notified();
                entered.fetch_add(1, Ordering::SeqCst);
                notified.await;
            }
        })
        .fallback(nobody)
        .unwrap();
    let tasks: Vec<_> = (0..MANY)
        .map(|_| {
            let dispatcher = dispatcher.clone();
            tokio::spawn(async move { send(&dispatcher, signed("{}")).await.status })
        })
        .collect();
    eventually(|| inside.load(Ordering::SeqCst) == MANY).await;
    all.notify_waiters();
    for task in tasks {
        assert_eq!(soon(task).await.unwrap(), 200);
    }
}
