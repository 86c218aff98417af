//! `ExactlyOnce` handles each delivery exactly once, with one pool, one bound and one shutdown for all of its clones.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use deadpool_postgres::Pool;
use tokio::sync::{Semaphore, oneshot, watch};
use tokio::time::timeout;
use tracing::{Instrument as _, Span};
use webhook_core::config::Defaults;
use webhook_core::{ConfigError, Provider, Received};
use webhook_tower::idempotency::{Fallback, HandleOnce, Handled, Unavailable, Verdict};

use crate::copies::Joints;
use crate::pool::Misconfigured;
use crate::settings::Settings;
use crate::task::Task;
use crate::transaction::Transaction;

/// Handles each delivery exactly once: one commit holds what the handler does in its [`Transaction`], and the mark, the
/// row that says that the delivery was handled. Clones share the pool, the room and the shutdown.
///
/// The insert of the mark is the lock: a copy waits for it. Then the copy sees the mark, or takes the delivery over if
/// the first transaction was rolled back. A crash at any point undoes both the effects and the mark, or neither.
/// Effects outside of the database are not part of this.
///
/// Give it to an [`IdempotencyLayer`](webhook_tower::idempotency::IdempotencyLayer) in place of an `Idempotency`,
/// or call [`ExactlyOnce::handle`]. The sender hears of success only after the commit.
#[derive(Clone)]
pub struct ExactlyOnce {
    pub(crate) pool: Pool,
    pub(crate) settings: Settings,
    /// The deliveries that wait, on a connection of the pool, for another process.
    pub(crate) waiters: Arc<Semaphore>,
    room: Arc<Semaphore>,
    fallback: Option<Fallback>,
    /// The turns of copies of one delivery, and of events of one object.
    pub(crate) joints: Joints,
    pub(crate) subjects: Joints,
    pub(crate) abandon: Arc<watch::Sender<bool>>,
}

impl ExactlyOnce {
    /// Makes a handle on this pool, under [`Settings::new`]. [`migrate`](crate::migrate) makes the tables.
    #[must_use]
    pub fn new(pool: Pool) -> Self {
        Self::of(pool, Settings::new())
    }

    /// Makes a handle on this pool, under these settings.
    ///
    /// # Errors
    ///
    /// Returns an error if the settings cannot work. It says which ones, and what to do.
    pub fn with_settings(pool: Pool, settings: Settings) -> Result<Self, Misconfigured> {
        settings.check()?;
        Ok(Self::of(pool, settings))
    }

    fn of(pool: Pool, settings: Settings) -> Self {
        Self {
            waiters: Arc::new(Semaphore::new(pool.status().max_size / 4)),
            room: Arc::new(Semaphore::new(settings.max_running)),
            fallback: None,
            joints: Joints::default(),
            subjects: Joints::default(),
            abandon: Arc::new(watch::Sender::new(false)),
            pool,
            settings,
        }
    }

    /// Adds a queue for deliveries that could not be handled and that their sender never sends again, such as a
    /// `Forwarder` to a file, because the database itself may be down. Endpoints then need what a forwarder needs: a
    /// namespace.
    #[must_use]
    pub fn fallback(mut self, fallback: impl Into<Fallback>) -> Self {
        self.fallback = Some(fallback.into());
        self
    }

    /// The pool from which the transactions take their connections.
    #[must_use]
    pub const fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Does the work on a delivery in a transaction, unless it was done before or somebody is doing it.
    ///
    /// The work must do all its effects through the [`Transaction`]. If the database says that the transaction
    /// conflicted with another one (a deadlock, a conflict of serializable transactions), the work is done again in a
    /// new one. It runs in a task of its own, which goes on when the future that waits for it is dropped.
    ///
    /// A delivery without a key (see [`Received::dedup_key`]) is worked on each time that it comes, and leaves no mark.
    pub async fn handle<P, T, W, F>(&self, received: &Received<P>, work: W) -> Handled<T>
    where
        P: Provider,
        T: Send + 'static,
        W: FnMut(Transaction) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        match self.room.clone().try_acquire_owned() {
            Err(_) => {
                let handled = Handled::Unavailable(Unavailable::NoRoom);
                handled.settle(received, self.fallback.as_ref()).await
            }
            Ok(room) => {
                let task = Task::new(self.clone(), received);
                let (answer, answered) = oneshot::channel();
                let span = Span::current();
                let (received, fallback) = (received.clone(), self.fallback.clone());
                tokio::spawn(
                    async move {
                        let handled = task.run(work).await;
                        let settled = handled.settle(&received, fallback.as_ref()).await;
                        // The caller may be gone, so nobody may receive this.
                        let _ = answer.send(settled);
                        drop(room);
                    }
                    .instrument(span),
                );
                answered.await.unwrap_or(Handled::Broken)
            }
        }
    }

    /// Stops taking deliveries, waits until those that run have ended, and rolls back those that have not ended after
    /// `at_most`. New deliveries are answered with 503.
    ///
    /// Call it after the server has stopped accepting connections. It returns how many were rolled back.
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

    fn fallback(&self) -> Option<&Fallback> {
        self.fallback.as_ref()
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

impl fmt::Debug for ExactlyOnce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExactlyOnce")
            .field("settings", &self.settings)
            .field("free", &self.room.available_permits())
            .finish_non_exhaustive()
    }
}
