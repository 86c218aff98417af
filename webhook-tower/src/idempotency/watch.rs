//! Runs a handler under its lease, and then marks the delivery as handled or gives the lease back.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::{Instant, sleep};
use webhook_core::Provider;

use super::handled::{Handled, Unavailable, Verdict};
use super::kept_response::KeptResponse;
use super::lease::{Held, Lease};
use super::log;
use super::store::{IdempotencyStore, Mark};
use super::task::Task;

/// A delivery whose handler runs, and the lease that is held for it.
pub(super) struct Watched<'t, St, P: Provider> {
    task: &'t Task<St, P>,
    held: Option<Held>,
    lease: Lease,
}

/// The first thing that happened while the handler ran.
enum Came<T> {
    Ended(Verdict<T>),
    Panicked,
    Lost,
    GivenUp,
}

impl<'t, St: IdempotencyStore, P: Provider> Watched<'t, St, P> {
    pub(super) fn new(task: &'t Task<St, P>, held: Option<Held>) -> Self {
        Self {
            task,
            held,
            lease: Lease::new(held.map(|it| it.fence)),
        }
    }

    /// Runs the handler while its lease is renewed, and then writes the outcome into the store.
    pub(super) async fn attend<T, W, F>(self, work: W, answer: oneshot::Sender<Handled<T>>)
    where
        T: Send,
        W: FnOnce(Lease) -> F,
        F: Future<Output = Verdict<T>>,
    {
        let (task, lease) = (self.task, self.lease.clone());
        let seat = task
            .idempotency
            .enter(self.held, &lease, task.started)
            .await;
        // The call is inside of the future too, because it may panic as well.
        let mut work = pin!(Some(async move { work(lease).await }));
        let mut answer = Some(answer);
        // Tells the sender that the lease is lost, while the handler goes on.
        let mut telling: Option<Pin<Box<dyn Future<Output = ()> + Send + '_>>> = None;
        let mut told = false;
        let came = loop {
            let came = poll_fn(|context| {
                if let Poll::Ready(ended) = poll(work.as_mut(), context) {
                    return Poll::Ready(ended.map_or(Came::Panicked, Came::Ended));
                }
                if seat.wake_when_told(context) {
                    drop_work(work.as_mut());
                    return Poll::Ready(Came::GivenUp);
                }
                if !told && self.lease.is_lost() {
                    return Poll::Ready(Came::Lost);
                }
                if telling
                    .as_mut()
                    .is_some_and(|it| it.as_mut().poll(context).is_ready())
                {
                    telling = None;
                }
                Poll::Pending
            })
            .await;
            if !matches!(came, Came::Lost) {
                break came;
            }
            told = true;
            telling = Some(Box::pin(task.tell(answer.take(), Handled::LeaseLost)));
        };
        let ends = seat.leave();
        if let Some(telling) = telling {
            telling.await;
        }
        match came {
            Came::Ended(_) if told => {}
            // The handler was quicker to end than the sender was told.
            Came::Ended(_) if self.lease.is_lost() => task.tell(answer, Handled::LeaseLost).await,
            Came::Ended(verdict) => {
                let (done, value, response) = verdict.into_parts();
                let mark = self.mark(response);
                let handled = self.conclude(done, value, &mark).await;
                let unmarked = matches!(handled, Handled::Unavailable(Unavailable::Unmarked));
                task.tell(answer, handled).await;
                if unmarked {
                    self.mark_late(ends, &mark).await;
                }
            }
            Came::Panicked | Came::GivenUp | Came::Lost => {
                self.release().await;
                task.tell(answer, Handled::Broken).await;
            }
        }
    }

    async fn conclude<T>(&self, done: bool, value: T, mark: &Mark) -> Handled<T> {
        let Some(Held { key, fence, .. }) = self.held else {
            return Handled::Ran(value);
        };
        if !done {
            self.release().await;
            return Handled::Ran(value);
        }
        let idempotency = &self.task.idempotency;
        let sender = self.task.received.settings();
        let retention = idempotency.retention(&sender);
        let longest = idempotency.store.longest_retention();
        if longest.is_some_and(|longest| longest < sender.key_retention()) {
            log::forgotten_early(self.task.received.delivery(), longest, retention);
        }
        let complete = idempotency.store.complete(&key, fence, mark, retention);
        match self.task.idempotency.call(complete).await {
            Ok(true) => Handled::Ran(value),
            Ok(false) => {
                self.lease.lose();
                Handled::LeaseLost
            }
            // Whether the mark was made is unknown. When the sender tries again, the store knows.
            Err(error) => {
                log::store(&error);
                Handled::Unavailable(Unavailable::Unmarked)
            }
        }
    }

    /// The mark of the delivery. Under the key of body and id together it needs no id, since no other delivery has that
    /// key.
    fn mark(&self, response: Option<KeptResponse>) -> Mark {
        let mark = match self.held {
            Some(held) if held.under_id => Mark::default(),
            _ => Mark::of(&self.task.received),
        };
        mark.with_response(response)
    }

    /// Tries again to mark the delivery while the lease lasts, so that the sender's next attempt repeats nothing.
    async fn mark_late(&self, ends: Instant, mark: &Mark) {
        let Some(Held { key, fence, .. }) = self.held else {
            return;
        };
        let idempotency = &self.task.idempotency;
        let retention = idempotency.retention(&self.task.received.settings());
        let mut pause = Duration::from_millis(50);
        while Instant::now() + pause < ends && !idempotency.running.is_given_up() {
            sleep(pause).await;
            let complete = idempotency.store.complete(&key, fence, mark, retention);
            // `Ok(false)` ends the attempts too: an earlier call may have made the mark though its answer was lost.
            if self.task.idempotency.call(complete).await.is_ok() {
                return;
            }
            pause = pause.saturating_mul(2).min(Duration::from_millis(500));
        }
    }

    async fn release(&self) {
        if let Some(Held { key, fence, .. }) = self.held {
            let released = self.task.idempotency.store.release(&key, fence);
            if let Err(error) = self.task.idempotency.call(released).await {
                // The lease then ends by itself.
                log::store(&error);
            }
        }
    }
}

/// Polls the handler, which has not ended yet. It is `None` if the handler panicked.
fn poll<F: Future>(
    mut work: Pin<&mut Option<F>>,
    context: &mut Context<'_>,
) -> Poll<Option<F::Output>> {
    let polled = catch_unwind(AssertUnwindSafe(|| {
        let work = work.as_mut().as_pin_mut();
        work.map_or(Poll::Pending, |it| it.poll(context))
    }));
    let ended = match polled {
        Ok(Poll::Pending) => return Poll::Pending,
        Ok(Poll::Ready(output)) => Some(output),
        Err(_) => None,
    };
    drop_work(work);
    Poll::Ready(ended)
}

/// Drops the handler, and what it holds. A panic on the way counts no more than one in the handler does.
fn drop_work<F>(mut work: Pin<&mut Option<F>>) {
    let _ = catch_unwind(AssertUnwindSafe(|| work.set(None)));
}
