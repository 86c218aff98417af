//! One delivery from `begin` to `complete`, in a task that no hung-up sender cancels.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, sleep_until, timeout};
use tracing::{Instrument as _, Span};
use webhook_core::config::Defaults;
use webhook_core::{ConfigError, Delivery, Provider, Received};

use super::lease::{Holder, Lease};
use super::log;
use super::policy::{Idempotency, Repeated};
use super::store::{Begun, DeliveryKey, Fence, IdempotencyStore, Mark, StoreError};

/// What the work on a delivery came to.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    reason = "work is done or it is not, and every caller says which"
)]
pub enum Verdict<T> {
    /// It is done: the delivery is marked as handled, and repetitions of it do nothing.
    Done(T),
    /// It is not done: the lease is given back, and the sender's next attempt is handled.
    Failed(T),
}

/// What became of a delivery.
#[derive(Debug)]
#[non_exhaustive]
pub enum Handled<T> {
    /// The work was done now, and marked; or it failed, and the delivery is as it was before.
    Ran(T),
    /// It was handled before. Tell the sender so, with a status that it counts as success.
    Repetition(Mark),
    /// Somebody handles it right now. Tell the sender to come again, never that it was handled.
    InProgress {
        /// After how long it makes sense to come again.
        retry_after: Duration,
    },
    /// The lease was lost while the work went on. Tell the sender to come again.
    LeaseLost,
    /// The work panicked or was given up at shutdown, and the lease is given back.
    Broken,
    /// It could not be begun, or what became of it could not be written down.
    Unavailable(Unavailable),
}

/// Why a delivery could not be handled now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unavailable {
    /// As many deliveries as are allowed run already, or the program shuts down.
    NoRoom,
    /// The store gave no answer, or an error.
    StoreDown,
    /// A statement of the work failed and the work called it success, so its transaction was rolled back.
    RolledBack,
    /// The store broke off while it committed: whether the work is done is known at the next attempt.
    Unsure,
}

impl Unavailable {
    const fn as_str(self) -> &'static str {
        match self {
            Self::NoRoom => "no-room",
            Self::StoreDown => "store-down",
            Self::RolledBack => "rolled-back",
            Self::Unsure => "unsure",
        }
    }
}

impl<T> Handled<T> {
    /// Writes down what became of the delivery, once for each: [`HandleOnce`] ends with it.
    pub fn report<P: Provider>(&self, received: &Received<P>) {
        let delivery = received.delivery();
        match self {
            Self::Ran(_) => return,
            Self::Repetition(_) => return log::repetition(delivery),
            Self::InProgress { retry_after } => log::in_progress(delivery, *retry_after),
            Self::LeaseLost => log::lease_lost(delivery),
            Self::Broken => log::broken(delivery),
            Self::Unavailable(reason) => log::unavailable(delivery, reason.as_str()),
        }
        if received.settings().retry_horizon.is_none() {
            log::lost_risk(delivery);
        }
    }
}

/// Somebody who has work on a delivery done once: [`Idempotency`] under a lease, a database in a transaction
/// of its own.
pub trait HandleOnce: Clone + Send + Sync + 'static {
    /// What the work is handed, such as its [`Lease`]. The layer puts it into the request's extensions.
    type Grant: Clone + Send + Sync + 'static;

    /// Whether work may be done again within one call of [`HandleOnce::handle_once`], as when a database ends
    /// a transaction that stood in another's way.
    const RUNS_AGAIN: bool;

    /// Whether handled deliveries of a sender with these defaults are remembered for as long as retries and
    /// copies of them pass.
    ///
    /// # Errors
    ///
    /// [`ConfigError::Retries`], whose sentence says for how long they have to be remembered.
    fn check_retention(&self, sender: &Defaults) -> Result<(), ConfigError>;

    /// Does the work on a delivery, unless it was done before or somebody is doing it, in a task that no
    /// hung-up sender cancels.
    fn handle_once<P, T, W, F>(
        &self,
        received: &Received<P>,
        work: W,
    ) -> impl Future<Output = Handled<T>> + Send
    where
        P: Provider,
        T: Send + 'static,
        W: FnMut(Self::Grant) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static;
}

impl<St: IdempotencyStore> HandleOnce for Idempotency<St> {
    type Grant = Lease;
    const RUNS_AGAIN: bool = false;

    fn check_retention(&self, sender: &Defaults) -> Result<(), ConfigError> {
        Self::check_retention(self, sender)
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
    /// The work runs in a task of its own: whoever waits here and is dropped, as when a sender hangs up,
    /// cancels nothing. Where the sender never retries, a delivery that somebody else handles and a store
    /// that is down are tried again until the sender's deadline.
    ///
    /// A delivery without a key (see [`Received::dedup_key`](webhook_core::Received::dedup_key)) is worked on
    /// each time, and leaves no mark.
    pub async fn handle<P, T, W, F>(&self, received: &Received<P>, work: W) -> Handled<T>
    where
        P: Provider,
        T: Send + 'static,
        W: FnOnce(Lease) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let sender = received.settings();
        let room = self.room.clone().try_acquire_owned();
        let handled = match room {
            Ok(room) => self.in_a_task(received, sender, work, room).await,
            Err(_) => Handled::Unavailable(Unavailable::NoRoom),
        };
        handled.report(received);
        handled
    }

    /// Does the work in a task of its own, which takes `room` along.
    async fn in_a_task<P, T, W, F>(
        &self,
        received: &Received<P>,
        sender: Defaults,
        work: W,
        room: OwnedSemaphorePermit,
    ) -> Handled<T>
    where
        P: Provider,
        T: Send + 'static,
        W: FnOnce(Lease) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let unsigned = received.delivery().id().filter(|id| !id.is_signed());
        let task = Task {
            idempotency: self.clone(),
            key: DeliveryKey::of(received),
            mark: Mark::new(match received.authentic_id() {
                Some(_) => None,
                None => unsigned.map(|id| id.as_str().to_owned()),
            }),
            delivery: received.delivery().clone(),
            sender,
            started: Instant::now(),
        };
        let (answer, answered) = oneshot::channel();
        let span = Span::current();
        tokio::spawn(
            async move {
                task.run(work, answer).await;
                drop(room);
            }
            .instrument(span),
        );
        // The task always answers, unless the runtime shuts down under it.
        answered.await.unwrap_or(Handled::Broken)
    }
}

struct Task<St> {
    idempotency: Idempotency<St>,
    key: Option<DeliveryKey>,
    mark: Mark,
    delivery: Delivery,
    sender: Defaults,
    started: Instant,
}

/// What the store said before the work.
enum Start {
    /// Work, under this lease; without one nothing is marked.
    Work(Option<Fence>),
    Not(Reason),
}

/// Why there is nothing to work on.
enum Reason {
    Repetition(Mark),
    InProgress(Duration),
    StoreDown,
}

impl<St: IdempotencyStore> Task<St> {
    async fn run<T, W, F>(self, work: W, answer: oneshot::Sender<Handled<T>>)
    where
        T: Send + 'static,
        W: FnOnce(Lease) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let fence = match self.begin().await {
            Start::Work(fence) => fence,
            Start::Not(reason) => {
                let _ = answer.send(match reason {
                    Reason::Repetition(mark) => Handled::Repetition(mark),
                    Reason::InProgress(retry_after) => Handled::InProgress { retry_after },
                    Reason::StoreDown => Handled::Unavailable(Unavailable::StoreDown),
                });
                return;
            }
        };
        let (holder, lease) = Lease::new(fence);
        let work = tokio::spawn(work(lease).in_current_span());
        let watch = Watched {
            task: &self,
            fence,
            holder,
        };
        watch.attend(work, answer).await;
    }

    /// Asks for the lease. Where the sender never comes again, asks until its deadline.
    async fn begin(&self) -> Start {
        let Some(key) = self.key else {
            return Start::Work(None);
        };
        let mut pause = Duration::from_millis(50);
        loop {
            let settings = &self.idempotency.settings;
            let begun = self.call(self.idempotency.store.begin(&key, settings.lease));
            let reason = match begun.await {
                Ok(Begun::Acquired(fence)) => return Start::Work(Some(fence)),
                Ok(Begun::Completed(mark)) => return self.completed(mark),
                Ok(Begun::InProgress { for_at_most }) => Reason::InProgress(for_at_most),
                Err(error) => {
                    log::store(&error);
                    if settings.repeat_while_store_is_down {
                        return Start::Work(None);
                    }
                    Reason::StoreDown
                }
            };
            if self.sender.retry_horizon.is_some() || self.waited_enough(pause) {
                return Start::Not(reason);
            }
            sleep(pause).await;
            pause = pause.saturating_mul(2).min(Duration::from_millis(500));
        }
    }

    /// Whether another attempt after this pause would come too late for the sender.
    fn waited_enough(&self, pause: Duration) -> bool {
        // The handler wants a part of the time too.
        let deadline = self.sender.response_deadline.unwrap_or_default() / 2;
        self.started.elapsed().saturating_add(pause) >= deadline
    }

    fn completed(&self, mark: Mark) -> Start {
        let other = matches!(
            (&mark.delivery_id, &self.mark.delivery_id),
            (Some(handled), Some(this)) if handled != this
        );
        if other {
            log::repeated(&self.delivery, self.idempotency.settings.repeated);
            if self.idempotency.settings.repeated == Repeated::HandOver {
                return Start::Work(None);
            }
        }
        Start::Not(Reason::Repetition(mark))
    }

    /// One call of the store, under its deadline.
    async fn call<R>(
        &self,
        call: impl Future<Output = Result<R, StoreError>>,
    ) -> Result<R, StoreError> {
        match timeout(self.idempotency.settings.store_timeout, call).await {
            Ok(answer) => answer,
            Err(_) => Err("the store gave no answer in time".into()),
        }
    }
}

/// Work under way, and the lease that is kept for it.
struct Watched<'t, St> {
    task: &'t Task<St>,
    fence: Option<Fence>,
    holder: Holder,
}

/// What came first while the work was watched.
enum Came<T> {
    Ended(Result<Verdict<T>, tokio::task::JoinError>),
    Renewal,
    Abandoned,
}

impl<St: IdempotencyStore> Watched<'_, St> {
    /// Keeps the lease until the work has ended, and writes down what it came to.
    async fn attend<T>(
        &self,
        mut work: JoinHandle<Verdict<T>>,
        answer: oneshot::Sender<Handled<T>>,
    ) {
        let settings = &self.task.idempotency.settings;
        let mut answer = Some(answer);
        let mut tell = |handled| {
            if let Some(answer) = answer.take() {
                let _ = answer.send(handled);
            }
        };
        let every = settings.lease / 3;
        let mut ends = Instant::now() + settings.lease;
        let mut next = Instant::now() + every;
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
                    let handled = self.conclude(verdict).await;
                    let unsure = matches!(handled, Handled::Unavailable(Unavailable::StoreDown));
                    tell(handled);
                    if unsure {
                        self.mark_late(ends).await;
                    }
                    return;
                }
                Came::Ended(Ok(_)) => return,
                Came::Ended(Err(_)) => {
                    self.release().await;
                    return tell(Handled::Broken);
                }
                Came::Abandoned => {
                    work.abort();
                    let ended = work.await;
                    return tell(match ended {
                        // It ended in the same instant, and what it did stands.
                        Ok(verdict) if !lost => self.conclude(verdict).await,
                        _ => {
                            self.release().await;
                            Handled::Broken
                        }
                    });
                }
                Came::Renewal => {}
            }
            next = Instant::now() + every;
            if lost || self.fence.is_none() {
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
                tell(Handled::LeaseLost);
            }
        }
    }

    /// Renews the lease, unless the handler has run for too long.
    async fn renew(&self) -> Result<bool, StoreError> {
        let settings = &self.task.idempotency.settings;
        let (Some(key), Some(fence)) = (self.task.key, self.fence) else {
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

    async fn conclude<T>(&self, verdict: Verdict<T>) -> Handled<T> {
        let (Some(key), Some(fence)) = (self.task.key, self.fence) else {
            return Handled::Ran(match verdict {
                Verdict::Done(value) | Verdict::Failed(value) => value,
            });
        };
        let value = match verdict {
            Verdict::Done(value) => value,
            Verdict::Failed(value) => {
                self.release().await;
                return Handled::Ran(value);
            }
        };
        let idempotency = &self.task.idempotency;
        let retention = idempotency.retention(&self.task.sender);
        let longest = idempotency.store.longest_retention();
        if longest.is_some_and(|longest| longest < self.task.sender.key_retention()) {
            log::forgotten_early(&self.task.delivery, longest, retention);
        }
        let complete = idempotency
            .store
            .complete(&key, fence, &self.task.mark, retention);
        match self.task.call(complete).await {
            Ok(true) => Handled::Ran(value),
            Ok(false) => {
                self.holder.lose();
                Handled::LeaseLost
            }
            // Whether it is marked is unknown: the sender comes again, and the store then knows.
            Err(error) => {
                log::store(&error);
                Handled::Unavailable(Unavailable::StoreDown)
            }
        }
    }

    /// Tries to mark what was done while the lease lasts: then the sender's next attempt repeats nothing.
    async fn mark_late(&self, ends: Instant) {
        let (Some(key), Some(fence)) = (self.task.key, self.fence) else {
            return;
        };
        let Idempotency { store, abandon, .. } = &self.task.idempotency;
        let retention = self.task.idempotency.retention(&self.task.sender);
        let mut pause = Duration::from_millis(50);
        while Instant::now() + pause < ends && !*abandon.borrow() {
            sleep(pause).await;
            let complete = store.complete(&key, fence, &self.task.mark, retention);
            // `false` where the one before was done, and its answer lost.
            if self.task.call(complete).await.is_ok() {
                return;
            }
            pause = pause.saturating_mul(2).min(Duration::from_millis(500));
        }
    }

    async fn release(&self) {
        if let (Some(key), Some(fence)) = (self.task.key, self.fence) {
            let released = self.task.idempotency.store.release(&key, fence);
            if let Err(error) = self.task.call(released).await {
                // Then the lease ends by itself.
                log::store(&error);
            }
        }
    }
}
