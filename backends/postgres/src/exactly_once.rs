//! One delivery from the begin of its transaction to the commit, in a task that no hung-up sender cancels.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use deadpool_postgres::Pool;
use tokio::sync::{Semaphore, oneshot, watch};
use tokio::time::{Instant, sleep, timeout};
use tracing::{Instrument as _, Span};
use webhook_core::{ConfigError, Defaults, Provider, Received};
use webhook_tower::idempotency::{
    DeliveryKey, Fence, HandleOnce, Handled, Mark, Repeated, Unavailable, Verdict,
};

use crate::begin::Begun;
use crate::commit::{Completion, Uncommitted};
use crate::error::Error;
use crate::joint::{Joints, Turn};
use crate::pool::{Misconfigured, Open};
use crate::settings::Settings;
use crate::transaction::Transaction;

/// Handles each delivery exactly once: what the handler does in its [`Transaction`] and the mark that the delivery
/// was handled are one commit. Clones share the pool, the room and the shutdown.
///
/// The insert of the mark is the lock: a copy waits for it, and then sees the mark, or takes the delivery over
/// when the first was undone. A crash at any point undoes both or neither. Effects outside of the database are
/// not part of it.
///
/// Give it to an [`IdempotencyLayer`](webhook_tower::idempotency::IdempotencyLayer) in place of an `Idempotency`,
/// or call [`ExactlyOnce::handle`]. The sender hears of success only after the commit.
#[derive(Clone)]
pub struct ExactlyOnce {
    pub(crate) pool: Pool,
    pub(crate) settings: Settings,
    /// Those who wait, on a connection, for a delivery of another process.
    pub(crate) waiters: Arc<Semaphore>,
    room: Arc<Semaphore>,
    joints: Joints,
    abandon: Arc<watch::Sender<bool>>,
}

impl ExactlyOnce {
    /// Handling exactly once on this pool, under [`Settings::new`]. [`migrate`](crate::migrate) makes the tables.
    #[must_use]
    pub fn new(pool: Pool) -> Self {
        Self::of(pool, Settings::new())
    }

    /// Handling exactly once on this pool, under these settings.
    ///
    /// # Errors
    ///
    /// Settings that cannot work; the error says which, and what to do.
    pub fn with_settings(pool: Pool, settings: Settings) -> Result<Self, Misconfigured> {
        settings.check()?;
        Ok(Self::of(pool, settings))
    }

    fn of(pool: Pool, settings: Settings) -> Self {
        Self {
            waiters: Arc::new(Semaphore::new(pool.status().max_size / 4)),
            room: Arc::new(Semaphore::new(settings.max_running)),
            joints: Joints::default(),
            abandon: Arc::new(watch::Sender::new(false)),
            pool,
            settings,
        }
    }

    /// The pool.
    #[must_use]
    pub const fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Does the work on a delivery in a transaction, unless it was done before or somebody is doing it.
    ///
    /// The work must do all its effects through the [`Transaction`]. It is done again, in a new one, where the
    /// database says that the first stood in another's way (a deadlock, a conflict of serializable transactions).
    /// It runs in a task of its own: whoever waits here and is dropped cancels nothing.
    ///
    /// A delivery without a key (see [`Received::dedup_key`]) is worked on each time, and leaves no mark.
    pub async fn handle<P, T, W, F>(&self, received: &Received<P>, work: W) -> Handled<T>
    where
        P: Provider,
        T: Send + 'static,
        W: FnMut(Transaction) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let handled = match self.room.clone().try_acquire_owned() {
            Err(_) => Handled::Unavailable(Unavailable::NoRoom),
            Ok(room) => {
                let task = Task::new(self.clone(), received);
                let (answer, answered) = oneshot::channel();
                let span = Span::current();
                tokio::spawn(
                    async move {
                        // Nobody may be left to hear it.
                        let _ = answer.send(task.run(work).await);
                        drop(room);
                    }
                    .instrument(span),
                );
                answered.await.unwrap_or(Handled::Broken)
            }
        };
        handled.report(received);
        handled
    }

    /// Stops to take deliveries, waits until those that run have ended, and undoes what has not ended after
    /// this time. New deliveries are answered with 503.
    ///
    /// Call it after the server has stopped to accept connections. It returns how many were undone.
    pub async fn drain(&self, at_most: Duration) -> usize {
        let all = u32::try_from(self.settings.max_running).unwrap_or(u32::MAX);
        let ended = timeout(at_most, self.room.acquire_many(all)).await;
        let mut left = 0;
        if !matches!(ended, Ok(Ok(_))) {
            left = self.settings.max_running - self.room.available_permits();
            self.abandon.send_replace(true);
            let grace = self.settings.answer_timeout.saturating_mul(2);
            let _ = timeout(grace, self.room.acquire_many(all)).await;
        }
        self.room.close();
        left
    }
}

impl HandleOnce for ExactlyOnce {
    type Grant = Transaction;
    const RUNS_AGAIN: bool = true;

    fn check_retention(&self, sender: &Defaults) -> Result<(), ConfigError> {
        let asked = self.settings.retention;
        asked.map_or(Ok(()), |asked| sender.check_retention(asked))
    }

    async fn handle_once<P, T, W, F>(&self, received: &Received<P>, work: W) -> Handled<T>
    where
        P: Provider,
        T: Send + 'static,
        W: FnMut(Transaction) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        self.handle(received, work).await
    }
}

/// One delivery.
struct Task {
    once: ExactlyOnce,
    key: Option<DeliveryKey>,
    mark: Mark,
    sender: Defaults,
    started: Instant,
}

/// What one attempt came to.
enum Attempt<T> {
    Ended(Handled<T>),
    /// The transaction stood in another's way and is undone.
    Again,
}

impl Task {
    fn new<P: Provider>(once: ExactlyOnce, received: &Received<P>) -> Self {
        let unsigned = received.delivery().id().filter(|id| !id.is_signed());
        let unsigned = match received.authentic_id() {
            Some(_) => None,
            None => unsigned.map(|id| id.as_str().to_owned()),
        };
        Self {
            once,
            key: DeliveryKey::of(received),
            mark: Mark::new(unsigned),
            sender: received.settings(),
            started: Instant::now(),
        }
    }

    async fn run<T, W, F>(self, mut work: W) -> Handled<T>
    where
        T: Send + 'static,
        W: FnMut(Transaction) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let mut again = 0;
        let mut pause = Duration::from_millis(50);
        loop {
            let handled = match self.attempt(&mut work).await {
                Attempt::Ended(handled) => handled,
                Attempt::Again if again < self.once.settings.runs_again => {
                    again += 1;
                    continue;
                }
                Attempt::Again => Handled::Unavailable(Unavailable::RolledBack),
            };
            // Nothing was begun. Where the sender never comes again, it is tried until its deadline.
            let unbegun = matches!(
                handled,
                Handled::InProgress { .. } | Handled::Unavailable(Unavailable::StoreDown)
            );
            if !unbegun || self.sender.retry_horizon.is_some() || self.waited_enough(pause) {
                return handled;
            }
            sleep(pause).await;
            pause = pause.saturating_mul(2).min(Duration::from_millis(500));
        }
    }

    fn waited_enough(&self, pause: Duration) -> bool {
        // The handler wants a part of the time too.
        let deadline = self.sender.response_deadline.unwrap_or_default() / 2;
        self.started.elapsed().saturating_add(pause) >= deadline
    }

    async fn attempt<T, W, F>(&self, work: &mut W) -> Attempt<T>
    where
        T: Send + 'static,
        W: FnMut(Transaction) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let mut turn = None;
        let mut marked = false;
        let begun = match self.key {
            None => self.once.begin_without_mark().await,
            Some(key) => {
                let wait = self.once.settings.lock_timeout;
                let Some(joined) = self.once.joints.join(key, wait).await else {
                    return Attempt::Ended(Handled::InProgress { retry_after: wait });
                };
                let completed = joined.completed();
                turn = Some(joined);
                marked = true;
                match completed {
                    Some(mark) => Ok(Begun::Completed(mark)),
                    None => self.once.begin(&key).await,
                }
            }
        };
        let begun = match begun {
            Ok(Begun::Completed(mark)) if self.is_another(&mark) => {
                marked = false;
                // The copies behind it need not wait for it.
                turn = None;
                self.once.begin_without_mark().await
            }
            other => other,
        };
        let (open, fence) = match begun {
            Ok(Begun::Open(open, fence)) => (open, fence),
            Ok(Begun::Completed(mark)) => {
                if let Some(turn) = &mut turn {
                    turn.complete(mark.clone());
                }
                return Attempt::Ended(Handled::Repetition(mark));
            }
            Ok(Begun::InProgress(retry_after)) => {
                return Attempt::Ended(Handled::InProgress { retry_after });
            }
            Err(error) => {
                log("a transaction could not be begun", &error);
                return Attempt::Ended(Handled::Unavailable(Unavailable::StoreDown));
            }
        };
        let fence = fence.filter(|_| marked);
        self.work_in(open, fence, work, turn).await
    }

    /// Whether the handled delivery had an equal body and another unsigned id, and is to be handed over.
    fn is_another(&self, handled: &Mark) -> bool {
        let other = matches!(
            (&handled.delivery_id, &self.mark.delivery_id),
            (Some(handled), Some(this)) if handled != this
        );
        other && self.once.settings.repeated == Repeated::HandOver
    }

    async fn work_in<T, W, F>(
        &self,
        open: Open,
        fence: Option<Fence>,
        work: &mut W,
        mut turn: Option<Turn>,
    ) -> Attempt<T>
    where
        T: Send + 'static,
        W: FnMut(Transaction) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let settings = &self.once.settings;
        let transaction = Transaction::new(open, fence);
        let mut work = tokio::spawn(work(transaction.clone()).in_current_span());
        let mut abandoned = self.once.abandon.subscribe();
        let ended = tokio::select! {
            biased;
            ended = &mut work => Some(ended),
            _ = abandoned.wait_for(|it| *it) => None,
            () = sleep(settings.max_run_time) => None,
        };
        if ended.is_none() {
            work.abort();
            let _ = work.await;
        }
        // What still holds a statement when the handler has returned is not waited for long.
        let Ok(Some(open)) = timeout(settings.answer_timeout, transaction.end()).await else {
            return Attempt::Ended(Handled::Broken);
        };
        let verdict = match ended {
            Some(Ok(verdict)) => verdict,
            Some(Err(_)) | None => {
                open.roll_back(settings.answer_timeout).await;
                return Attempt::Ended(Handled::Broken);
            }
        };
        let value = match verdict {
            Verdict::Done(value) => value,
            Verdict::Failed(value) => {
                open.roll_back(settings.answer_timeout).await;
                return if transaction.wants_another_run() {
                    Attempt::Again
                } else {
                    Attempt::Ended(Handled::Ran(value))
                };
            }
        };
        let completion = match (self.key, fence) {
            (Some(key), Some(fence)) => Some(Completion {
                key,
                fence,
                mark: &self.mark,
                retention: settings.retention_for(&self.sender),
            }),
            _ => None,
        };
        match self.once.commit(open, completion).await {
            Ok(()) => {
                if let (Some(turn), Some(_)) = (&mut turn, fence) {
                    turn.complete(self.mark.clone());
                }
                Attempt::Ended(Handled::Ran(value))
            }
            Err(Uncommitted::RolledBack(error)) => {
                if transaction.wants_another_run() || error.wants_another_run() {
                    return Attempt::Again;
                }
                log_rolled_back(&error);
                Attempt::Ended(Handled::Unavailable(Unavailable::RolledBack))
            }
            Err(Uncommitted::Unsure(error)) => {
                log(
                    "the connection broke while a transaction was committed",
                    &error,
                );
                Attempt::Ended(Handled::Unavailable(Unavailable::Unsure))
            }
        }
    }
}

fn log(what: &'static str, error: &Error) {
    tracing::error!(target: "webhook", %error, "{what}");
}

fn log_rolled_back(error: &Error) {
    if error.is_of_an_aborted_transaction() {
        tracing::error!(
            target: "webhook",
            "a handler answered with success after one of its statements had failed, so everything that it did \
             is undone: return the statement's error"
        );
    } else if error.code() == Some("22012") {
        tracing::error!(
            target: "webhook",
            "a handler ended its transaction itself, or deleted its mark: it must leave commit and rollback to \
             `ExactlyOnce`"
        );
    } else {
        log(
            "a transaction was rolled back when it was to be committed",
            error,
        );
    }
}

impl fmt::Debug for ExactlyOnce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExactlyOnce")
            .field("settings", &self.settings)
            .field("free", &self.room.available_permits())
            .finish_non_exhaustive()
    }
}
