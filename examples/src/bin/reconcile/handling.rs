//! The handler for delivered and fetched events, and the two phases in which an event is recorded as handled.

use crate::api::AnyError;
use crate::incoming::{Incoming, Missed};
use crate::journal::{Begin, Journal};

/// What an event does, whichever way it came.
pub(crate) trait Handle: Send + Sync + 'static {
    /// Handles an event. What it changes belongs under the event's key, or into one transaction with
    /// the journal: a crash on the way to [`Journal::complete`] makes it run once more.
    fn handle(&self, incoming: &Incoming) -> impl Future<Output = Result<(), AnyError>> + Send;
}

/// A handler, and what it has handled.
#[derive(Debug)]
pub(crate) struct Desk<H> {
    pub(crate) journal: Journal,
    pub(crate) handler: H,
}

/// What became of one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Handled,
    /// It was handled before.
    Already,
    /// Somebody is at it, and may fail: it must come again.
    Busy,
    /// The handler failed: it must come again.
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

impl<H: Handle> Desk<H> {
    /// Handles an event unless that was done. One without a key is handled each time.
    ///
    /// A future that is dropped in the handler, or a crash, leaves the event begun. Once the lease is
    /// over it is handled again.
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

    /// Handles what was missed. One that fails does not keep the others.
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
