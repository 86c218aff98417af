//! Decides for each delivery whether its work runs, and what a copy is answered while the first one is being handled.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, oneshot};
use tokio::time::{Instant, sleep};
use tracing::Instrument as _;
use webhook_core::config::Defaults;
use webhook_core::{ConfigError, Provider, Received};

use super::fallback::Fallback;
use super::handled::{HandleOnce, Handled, Unavailable, Verdict};
use super::lease::{Held, Lease};
use super::log;
use super::policy::{Idempotency, Repeated};
use super::store::{Begun, DeliveryKey, IdempotencyStore, Mark};
use super::task::Task;
use super::watch::Watched;

impl<St: IdempotencyStore> HandleOnce for Idempotency<St> {
    type Grant = Lease;
    const RUNS_AGAIN: bool = false;

    fn check_retention(&self, sender: &Defaults) -> Result<(), ConfigError> {
        Self::check_retention(self, sender)
    }

    fn fallback(&self) -> Option<&Fallback> {
        self.fallback.as_ref()
    }

    async fn handle_once<P, T, W, F>(&self, received: &Received<P>, work: W) -> Handled<T>
    where
        P: Provider,
        T: Send + 'static,
        W: FnMut(Lease) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        self.handle(received, work).await
    }
}

impl<St: IdempotencyStore> Idempotency<St> {
    /// Does the work on a delivery, unless it was done before or somebody is doing it.
    ///
    /// The work runs in a task of its own, so it goes on when the future that waits for it is dropped, as happens when
    /// a sender hangs up. If the sender never retries, and somebody else is handling the delivery or the store is down,
    /// the store is asked again until half of the sender's deadline has passed.
    ///
    /// A delivery without a key (see [`Received::dedup_key`](webhook_core::Received::dedup_key)) is worked on each time
    /// that it comes, and leaves no mark.
    pub async fn handle<P, T, W, F>(&self, received: &Received<P>, work: W) -> Handled<T>
    where
        P: Provider,
        T: Send + 'static,
        W: FnOnce(Lease) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let answered = match Arc::clone(&self.room).try_acquire_owned() {
            Ok(room) => self.start(received, work, room),
            Err(_) => {
                let handled = Handled::Unavailable(Unavailable::NoRoom);
                let settled = handled.settle(received, self.fallback.as_ref());
                return Box::pin(settled).await;
            }
        };
        // The task always answers, unless the runtime shuts down.
        answered.await.unwrap_or(Handled::Broken)
    }

    /// Starts the work in a task of its own, which holds `room` until it ends and sends the result to the receiver.
    fn start<P, T, W, F>(
        &self,
        received: &Received<P>,
        work: W,
        room: OwnedSemaphorePermit,
    ) -> oneshot::Receiver<Handled<T>>
    where
        P: Provider,
        T: Send + 'static,
        W: FnOnce(Lease) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        // In a box of its own, because two blocks of less than a kilobyte cost an allocator less than a larger one.
        let task = Box::new(Task {
            idempotency: self.clone(),
            key: DeliveryKey::of(received),
            received: received.clone(),
            started: Instant::now(),
        });
        let (answer, answered) = oneshot::channel();
        let run = async move {
            task.run(work, answer).await;
            drop(room);
        };
        // In a box, because the runtime moves the future that it is given, and this one is large.
        tokio::spawn(Box::pin(run).in_current_span());
        answered
    }
}

/// Whether the work runs, as the store has decided.
enum Start {
    /// Do the work under this lease. Without a lease, nothing is marked.
    Work(Option<Held>),
    Not(Reason),
}

/// Why the work does not run.
enum Reason {
    Repetition(Mark),
    Repeated(Mark),
    InProgress(Duration),
    StoreDown,
}

impl<St: IdempotencyStore, P: Provider> Task<St, P> {
    async fn run<T, W, F>(&self, work: W, answer: oneshot::Sender<Handled<T>>)
    where
        T: Send + 'static,
        W: FnOnce(Lease) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let held = match self.begin().await {
            Start::Work(held) => held,
            Start::Not(reason) => {
                let handled = match reason {
                    Reason::Repetition(mark) => Handled::Repetition(mark),
                    Reason::Repeated(mark) => Handled::Repeated(mark),
                    Reason::InProgress(retry_after) => Handled::InProgress { retry_after },
                    Reason::StoreDown => Handled::Unavailable(Unavailable::StoreDown),
                };
                return self.tell(Some(answer), handled).await;
            }
        };
        let watched = Watched::new(self, held);
        watched.attend(work, answer).await;
    }

    /// Asks the store for the lease. If the sender never retries, asks again until half of its deadline has passed.
    async fn begin(&self) -> Start {
        let Some(mut key) = self.key else {
            return Start::Work(None);
        };
        let mut under_id = false;
        let mut pause = Duration::from_millis(50);
        let mut asked = self.started;
        loop {
            let settings = &self.idempotency.settings;
            let store = &self.idempotency.store;
            let begun = self.idempotency.call(store.begin(&key, settings.lease));
            let reason = match begun.await {
                Ok(Begun::Acquired(fence)) => {
                    if under_id {
                        Repeated::handed_over(&self.received);
                    }
                    return Start::Work(Some(Held {
                        key,
                        fence,
                        asked,
                        under_id,
                    }));
                }
                Ok(Begun::Completed(mark))
                    if under_id || !mark.is_of_another(&Mark::of(&self.received)) =>
                {
                    return Start::Not(Reason::Repetition(mark));
                }
                Ok(Begun::Completed(mark)) => match self.under_id() {
                    // From now on, copies of this delivery are recognised by the key of its body and its id together.
                    Some(own) => {
                        (key, under_id) = (own, true);
                        continue;
                    }
                    None => return Start::Not(Reason::Repeated(mark)),
                },
                Ok(Begun::InProgress { for_at_most }) => Reason::InProgress(for_at_most),
                Err(error) => {
                    log::store(&error);
                    if settings.repeat_while_store_is_down {
                        return Start::Work(None);
                    }
                    Reason::StoreDown
                }
            };
            if self.received.settings().retry_horizon.is_some() || self.waited_enough(pause) {
                return Start::Not(reason);
            }
            sleep(pause).await;
            asked = Instant::now();
            pause = pause.saturating_mul(2).min(Duration::from_millis(500));
        }
    }

    /// The key of the body and the unsigned id together, if a delivery with an equal body is to be handed over.
    fn under_id(&self) -> Option<DeliveryKey> {
        match self.idempotency.settings.repeated {
            Repeated::HandOver => DeliveryKey::of_repeated(&self.received),
            Repeated::Drop => None,
        }
    }
}
