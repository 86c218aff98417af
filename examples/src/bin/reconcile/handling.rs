//! Handles delivered and fetched events, and records in two phases which of them were handled.

use crate::api::AnyError;
use crate::incoming::{Incoming, Missed};
use crate::journal::{Begin, Journal};

/// The effect of an event, on whichever way the event came.
pub(crate) trait Handle: Send + Sync + 'static {
    /// Handles an event. It runs once more after a crash on the way to [`Journal::complete`], so keep what it changes
    /// under the event's key, or in one transaction with the journal.
    fn handle(&self, incoming: &Incoming) -> impl Future<Output = Result<(), AnyError>> + Send;
}

/// A handler, and the journal of what it has handled.
#[derive(Debug)]
pub(crate) struct Desk<H> {
    pub(crate) journal: Journal,
    pub(crate) handler: H,
}

/// The result of handling an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Handled,
    /// The event was handled before.
    Already,
    /// Another task is handling the event and may fail, so the event must come again.
    Busy,
    /// The handler failed, so the event must come again.
    Failed,
}

/// The result of a run over missed events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Report {
    pub(crate) handled: usize,
    pub(crate) already: usize,
    /// Events that are being handled elsewhere, that failed, or that were not readable: run again, for the same time.
    pub(crate) open: usize,
    pub(crate) gap: bool,
}

impl<H: Handle> Desk<H> {
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
        match self.journal.begin(key) {
            Begin::Completed => return Outcome::Already,
            Begin::InProgress => return Outcome::Busy,
            Begin::Acquired => {}
        }
        match self.handler.handle(incoming).await {
            Ok(()) => {
                self.journal.complete(key);
                Outcome::Handled
            }
            Err(error) => {
                eprintln!("{key}: {error}");
                self.journal.release(key);
                Outcome::Failed
            }
        }
    }

    /// Handles the missed events. One that fails does not keep the others from being handled.
    pub(crate) async fn handle_all(&self, missed: Missed) -> Report {
        let mut report = Report {
            open: missed.unreadable,
            gap: missed.gap,
            ..Report::default()
        };
        for incoming in &missed.events {
            match self.handle_once(incoming).await {
                Outcome::Handled => report.handled += 1,
                Outcome::Already => report.already += 1,
                Outcome::Busy | Outcome::Failed => report.open += 1,
            }
        }
        report
    }
}
