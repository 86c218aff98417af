//! Handles delivered and fetched events, and marks in a store which of them were handled.

use std::time::Duration;

use webhook_tower::idempotency::{
    Begun, DeliveryKey, Fence, IdempotencyStore, Listed, Mark, StoreError, reconcile,
};

use crate::api::AnyError;
use crate::incoming::{Incoming, Missed};

/// As long as a handler could possibly take: after that, an event that was begun is taken for one of a program that is gone.
pub(crate) const LEASE: Duration = Duration::from_secs(300);
/// As long as the senders list an event.
const RETENTION: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The effect of an event, on whichever way the event came.
pub(crate) trait Handle: Send + Sync + 'static {
    /// Handles an event. It runs once more after a crash on the way to [`IdempotencyStore::complete`], so keep what it
    /// changes under the event's key, or in one transaction with the mark.
    fn handle(&self, incoming: &Incoming) -> impl Future<Output = Result<(), AnyError>> + Send;
}

/// A handler, and the store of what it has handled.
#[derive(Debug)]
pub(crate) struct Desk<St, H> {
    pub(crate) store: St,
    pub(crate) handler: H,
}

/// What became of one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Handled,
    /// The event was handled before.
    Already,
    /// Another task is handling the event and may fail, so the event must come again.
    Busy,
    /// The handler or the store failed, so the event must come again.
    Failed,
}

/// What a run over missed events has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Report {
    pub(crate) handled: usize,
    pub(crate) already: usize,
    /// Being handled elsewhere, failed, or not readable: run again, for the same time.
    pub(crate) open: usize,
    pub(crate) gap: bool,
}

impl<St: IdempotencyStore, H: Handle> Desk<St, H> {
    /// Handles an event unless it was handled before. An event without a key is handled each time.
    ///
    /// A crash, or a future that is dropped in the handler, leaves the event begun. Once its lease is over, it is
    /// handled again.
    pub(crate) async fn handle_once(&self, incoming: &Incoming) -> Outcome {
        let Some(key) = incoming.key() else {
            return match self.handler.handle(incoming).await {
                Ok(()) => Outcome::Handled,
                Err(error) => {
                    eprintln!("an event without a key: {error}");
                    Outcome::Failed
                }
            };
        };
        let fence = match self.store.begin(&key, LEASE).await {
            Ok(Begun::Completed(_)) => return Outcome::Already,
            Ok(Begun::InProgress { .. }) => return Outcome::Busy,
            Ok(Begun::Acquired(fence)) => fence,
            Err(error) => return failed(&key, &error),
        };
        match self.handler.handle(incoming).await {
            Ok(()) => self.complete(&key, fence).await,
            Err(error) => {
                if let Err(error) = self.store.release(&key, fence).await {
                    eprintln!("{key}: {error}"); // its lease ends by itself
                }
                failed(&key, &error)
            }
        }
    }

    async fn complete(&self, key: &DeliveryKey, fence: Fence) -> Outcome {
        let mark = Mark::default();
        match self.store.complete(key, fence, &mark, RETENTION).await {
            Ok(true) => Outcome::Handled,
            Ok(false) => failed(key, &"the handler took longer than its lease".into()),
            Err(error) => failed(key, &error),
        }
    }

    /// Handles the missed events that the store does not know as handled. One that fails does not keep the others from
    /// being handled.
    pub(crate) async fn handle_all(&self, missed: Missed) -> Result<Report, StoreError> {
        let events = missed.events.into_iter();
        let listed = events.filter_map(|it| Some(Listed::new(it.key()?, it)));
        let again = async |incoming: Incoming| match self.handle_once(&incoming).await {
            Outcome::Handled | Outcome::Already => Ok(()),
            Outcome::Busy => Err("somebody is at it".into()),
            Outcome::Failed => Err("it could not be handled".into()),
        };
        // Its answer is there when the event is handled, so that there is nothing to wait for.
        let found = reconcile(&self.store, listed, Duration::ZERO, again).await?;
        Ok(Report {
            handled: found.recovered,
            already: found.handled_before,
            open: found.open.len() + missed.unreadable,
            gap: missed.gap,
        })
    }
}

fn failed(key: &DeliveryKey, error: &AnyError) -> Outcome {
    eprintln!("{key}: {error}");
    Outcome::Failed
}
