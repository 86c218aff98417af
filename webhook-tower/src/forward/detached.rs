//! Keeps work going after the one who waits for it has gone away.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::Handle;

use crate::dispatch::contained;

/// A future that goes on after it is dropped: dropping it moves its work to a task of its own, so a sender that hangs
/// up ends nothing. It returns `None` if the work has panicked.
///
/// Spawning a task at the start would do the same, but would cost each delivery two switches between threads.
pub(super) struct Steady<T: Send + 'static> {
    work: Option<Pin<Box<dyn Future<Output = T> + Send>>>,
    /// The runtime on which the work goes on; unknown while the work was neither begun nor polled within one.
    runtime: Option<Handle>,
}

impl<T: Send + 'static> Steady<T> {
    /// Wraps `work`. Make or poll this inside a tokio runtime, on which the work goes on after this is dropped.
    pub(super) fn new(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self {
            work: Some(Box::pin(work)),
            runtime: Handle::try_current().ok(),
        }
    }
}

impl<T: Send + 'static> Future for Steady<T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let Some(mut work) = self.work.take() else {
            return Poll::Ready(None);
        };
        if self.runtime.is_none() {
            self.runtime = Handle::try_current().ok();
        }
        match contained(|| work.as_mut().poll(context)) {
            Some(Poll::Pending) => {
                self.work = Some(work);
                Poll::Pending
            }
            Some(Poll::Ready(outcome)) => Poll::Ready(Some(outcome)),
            None => {
                // Dropping what the panic left half done may panic once more.
                let _ = contained(|| drop(work));
                Poll::Ready(None)
            }
        }
    }
}

impl<T: Send + 'static> Drop for Steady<T> {
    fn drop(&mut self) {
        if let (Some(work), Some(runtime)) = (self.work.take(), &self.runtime) {
            drop(runtime.spawn(work));
        }
    }
}

impl<T: Send + 'static> fmt::Debug for Steady<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Steady").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use tokio::sync::{Notify, oneshot};
    use tokio::time::timeout;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(60);

    #[tokio::test]
    async fn work_goes_on_when_nobody_waits_for_it_any_more() {
        for polls in [0, 1] {
            let (go, may_go) = oneshot::channel::<()>();
            let (told, done) = oneshot::channel();
            let mut steady = Steady::new(async move {
                may_go.await.unwrap();
                told.send(()).unwrap();
            });
            for _ in 0..polls {
                let pending = std::future::poll_fn(|context| {
                    Poll::Ready(Pin::new(&mut steady).poll(context).is_pending())
                });
                assert!(pending.await);
            }
            drop(steady);
            go.send(()).unwrap();
            timeout(PATIENCE, done).await.unwrap().unwrap();
        }
    }

    #[tokio::test]
    async fn a_panic_is_an_outcome_and_ends_nobody_else() {
        struct Counts(Arc<AtomicUsize>, Arc<Notify>);
        impl Drop for Counts {
            fn drop(&mut self) {
                self.0.fetch_add(1, Ordering::SeqCst);
                self.1.notify_one();
            }
        }
        let (dropped, all) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
        let panics = || {
            let held = Counts(Arc::clone(&dropped), Arc::clone(&all));
            async move {
                tokio::task::yield_now().await;
                let _held = held;
                panic!("on purpose")
            }
        };
        let outcome: Option<()> = Steady::new(panics()).await;
        assert_eq!((outcome, dropped.load(Ordering::SeqCst)), (None, 1));
        all.notified().await;
        drop(Steady::<()>::new(panics()));
        timeout(PATIENCE, all.notified()).await.unwrap();
        assert_eq!(dropped.load(Ordering::SeqCst), 2);
    }
}
