//! Tests of the renewal of leases, and of what ends a handler otherwise than by its return.

use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

use super::*;

/// Leases of two seconds, as short as these tests can wait for.
fn short() -> Idempotency<MemoryStore> {
    let settings = IdempotencySettings::new()
        .lease(Duration::from_secs(2))
        .store_timeout(Duration::from_millis(500));
    Idempotency::with_settings(MemoryStore::new(), settings).unwrap()
}

/// A runtime with this many threads.
fn threads(number: usize) -> Runtime {
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(number).enable_time();
    builder.build().unwrap()
}

/// A handler that computes for long, and never lets another task have its thread, is not handled a second time.
#[test]
fn a_handler_that_blocks_its_thread_keeps_its_lease() {
    let once = short();
    let runtime = threads(2);
    let blocked = runtime.block_on(async {
        let work = |_| async {
            std::thread::sleep(Duration::from_secs(3));
            Verdict::Done(())
        };
        once.handle(&received("msg_1"), work).await
    });
    assert!(matches!(blocked, Handled::Ran(())), "{blocked:?}");
}

/// A program may have a runtime for each core, which share the store. One of them does nothing any more, which must not
/// be the one that renews the leases of the others.
#[test]
fn a_lease_is_renewed_though_another_runtime_stands_still() {
    let once = short();
    let first = Builder::new_current_thread().enable_time().build().unwrap();
    let work = |_: Lease| async { Verdict::Done(()) };
    let handled = first.block_on(once.handle(&received("msg_1"), work));
    assert!(matches!(handled, Handled::Ran(())));
    let second = threads(1);
    let (end, ended) = oneshot::channel::<()>();
    let running = {
        let once = once.clone();
        second.spawn(async move {
            let work = |_: Lease| async {
                ended.await.unwrap();
                Verdict::Done(())
            };
            once.handle(&received("msg_2"), work).await
        })
    };
    while once.store().len() < 2 {
        std::thread::yield_now();
    }
    std::thread::sleep(Duration::from_secs(3));
    end.send(()).unwrap();
    let handled = second.block_on(running).unwrap();
    assert!(matches!(handled, Handled::Ran(())), "{handled:?}");
    drop(first);
}

/// A handler that has no future yet panics like any other, and leaves no lease behind.
#[tokio::test(start_paused = true)]
async fn a_panic_before_the_first_step_gives_the_lease_back() {
    let once = memory();
    let panics = |_: Lease| -> std::future::Ready<Verdict<()>> { panic!("before the first step") };
    let handled = once.handle(&received("msg_1"), panics).await;
    assert!(matches!(handled, Handled::Broken), "{handled:?}");
    assert!(once.store().is_empty());
}

/// What panics when it is dropped.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        assert!(std::thread::panicking(), "dropped");
    }
}

/// A handler whose state panics when it is dropped cannot keep a shutdown from giving its lease back.
#[tokio::test(start_paused = true)]
async fn a_panic_while_a_handler_is_given_up_gives_the_lease_back() {
    let once = memory();
    let running = {
        let once = once.clone();
        tokio::spawn(async move {
            let work = |_: Lease| async {
                let _bomb = Bomb;
                std::future::pending::<()>().await;
                Verdict::Done(())
            };
            once.handle(&received("msg_1"), work).await
        })
    };
    sleep(Duration::from_secs(1)).await;
    assert_eq!(once.store().len(), 1);
    assert_eq!(once.drain(Duration::from_secs(1)).await, 1);
    let handled = running.await.unwrap();
    assert!(matches!(handled, Handled::Broken), "{handled:?}");
    assert!(once.store().is_empty());
}

/// One task renews all leases, whenever they begin: those of slow handlers are kept while quick ones come and go.
#[tokio::test(start_paused = true)]
async fn each_of_many_leases_is_renewed_in_time() {
    let once = memory();
    let mut slow = Vec::new();
    for number in 0..100_u64 {
        let kept = once.clone();
        slow.push(tokio::spawn(async move {
            sleep(Duration::from_secs(number)).await;
            let id = format!("slow_{number}");
            let takes = Duration::from_secs(600 - number);
            let work = move |lease: Lease| async move {
                sleep(takes).await;
                assert!(!lease.is_lost());
                Verdict::Done(())
            };
            kept.handle(&received(&id), work).await
        }));
        let quick = |_: Lease| async { Verdict::Done(()) };
        let id = format!("quick_{number}");
        assert!(matches!(
            once.handle(&received(&id), quick).await,
            Handled::Ran(())
        ));
        sleep(Duration::from_millis(700)).await;
    }
    for slow in slow {
        let handled = slow.await.unwrap();
        assert!(matches!(handled, Handled::Ran(())), "{handled:?}");
    }
}
