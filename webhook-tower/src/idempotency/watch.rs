//! Watches a running handler: renews its lease, and then marks the delivery as handled or gives the lease back.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, sleep_until};
use webhook_core::Provider;

use super::handled::{Handled, Unavailable, Verdict};
use super::kept_response::KeptResponse;
use super::lease::Holder;
use super::log;
use super::policy::Idempotency;
use super::store::{IdempotencyStore, Mark, StoreError};
use super::task::{Held, Task};

/// A running handler, and the lease that is kept for it.
pub(super) struct Watched<'t, St, P: Provider> {
    pub(super) task: &'t Task<St, P>,
    pub(super) held: Option<Held>,
    pub(super) holder: Holder,
}

/// The first thing that happened while the work was watched.
enum Came<T> {
    Ended(Result<Verdict<T>, tokio::task::JoinError>),
    Renewal,
    Abandoned,
}

impl<St: IdempotencyStore, P: Provider> Watched<'_, St, P> {
    /// Keeps the lease until the work has ended, and then writes the outcome into the store.
    pub(super) async fn attend<T>(
        &self,
        mut work: JoinHandle<Verdict<T>>,
        answer: oneshot::Sender<Handled<T>>,
    ) {
        let settings = &self.task.idempotency.settings;
        let mut answer = Some(answer);
        let every = settings.lease / 3;
        let now = Instant::now();
        let mut ends = now + settings.lease;
        let mut next = now + every;
        let mut lost = false;
        let mut abandoned = self.task.idempotency.abandon.subscribe();
        loop {
            let came = {
                let mut timer = pin!(sleep_until(next));
                let mut abandoned = pin!(abandoned.wait_for(|it| *it));
                poll_fn(|context| {
                    if let Poll::Ready(ended) = Pin::new(&mut work).poll(context) {
                        return Poll::Ready(Came::Ended(ended));
                    }
                    if abandoned.as_mut().poll(context).is_ready() {
                        return Poll::Ready(Came::Abandoned);
                    }
                    timer.as_mut().poll(context).map(|()| Came::Renewal)
                })
                .await
            };
            match came {
                Came::Ended(Ok(verdict)) if !lost => {
                    let (done, value, response) = verdict.into_parts();
                    let mark = self.mark(response);
                    let handled = self.conclude(done, value, &mark).await;
                    let unmarked = matches!(handled, Handled::Unavailable(Unavailable::Unmarked));
                    self.task.tell(&mut answer, handled).await;
                    if unmarked {
                        self.mark_late(ends, &mark).await;
                    }
                    return;
                }
                Came::Ended(Ok(_)) => return,
                Came::Ended(Err(_)) => {
                    self.release().await;
                    return self.task.tell(&mut answer, Handled::Broken).await;
                }
                Came::Abandoned => {
                    work.abort();
                    let ended = work.await;
                    let handled = match ended {
                        // The work ended in the same instant, so its outcome counts.
                        Ok(verdict) if !lost => {
                            let (done, value, response) = verdict.into_parts();
                            self.conclude(done, value, &self.mark(response)).await
                        }
                        _ => {
                            self.release().await;
                            Handled::Broken
                        }
                    };
                    return self.task.tell(&mut answer, handled).await;
                }
                Came::Renewal => {}
            }
            next = Instant::now() + every;
            if lost || self.held.is_none() {
                continue;
            }
            let too_long = self.task.started.elapsed() > settings.max_run_time;
            match (too_long, self.renew().await) {
                (false, Ok(true)) => ends = Instant::now() + settings.lease,
                (false, Ok(false)) => lost = true,
                (_, _) => lost = Instant::now() >= ends,
            }
            if lost {
                self.holder.lose();
                self.task.tell(&mut answer, Handled::LeaseLost).await;
            }
        }
    }

    /// Renews the lease, unless the handler has run for too long.
    async fn renew(&self) -> Result<bool, StoreError> {
        let settings = &self.task.idempotency.settings;
        let Some(Held { key, fence, .. }) = self.held else {
            return Ok(true);
        };
        if self.task.started.elapsed() > settings.max_run_time {
            return Err("the handler has run for longer than it may".into());
        }
        let store = &self.task.idempotency.store;
        let renewed = self
            .task
            .call(store.renew(&key, fence, settings.lease))
            .await;
        if let Err(error) = &renewed {
            log::store(error);
        }
        renewed
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
        let retention = idempotency.retention(&self.task.sender);
        let longest = idempotency.store.longest_retention();
        if longest.is_some_and(|longest| longest < self.task.sender.key_retention()) {
            log::forgotten_early(self.task.received.delivery(), longest, retention);
        }
        let complete = idempotency.store.complete(&key, fence, mark, retention);
        match self.task.call(complete).await {
            Ok(true) => Handled::Ran(value),
            Ok(false) => {
                self.holder.lose();
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
            _ => self.task.mark.clone(),
        };
        mark.with_response(response)
    }

    /// Tries again to mark the delivery while the lease lasts, so that the sender's next attempt repeats nothing.
    async fn mark_late(&self, ends: Instant, mark: &Mark) {
        let Some(Held { key, fence, .. }) = self.held else {
            return;
        };
        let Idempotency { store, abandon, .. } = &self.task.idempotency;
        let retention = self.task.idempotency.retention(&self.task.sender);
        let mut pause = Duration::from_millis(50);
        while Instant::now() + pause < ends && !*abandon.borrow() {
            sleep(pause).await;
            let complete = store.complete(&key, fence, mark, retention);
            // `Ok(false)` ends the attempts too: an earlier call may have made the mark though its answer was lost.
            if self.task.call(complete).await.is_ok() {
                return;
            }
            pause = pause.saturating_mul(2).min(Duration::from_millis(500));
        }
    }

    async fn release(&self) {
        if let Some(Held { key, fence, .. }) = self.held {
            let released = self.task.idempotency.store.release(&key, fence);
            if let Err(error) = self.task.call(released).await {
                // The lease then ends by itself.
                log::store(&error);
            }
        }
    }
}
