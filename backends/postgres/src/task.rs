//! Handles one delivery exactly once, from the beginning of its transaction to the commit.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use tracing::Instrument as _;
use webhook_core::config::Defaults;
use webhook_core::{Provider, Received};
use webhook_tower::idempotency::{
    DeliveryKey, Fence, Handled, Mark, Repeated, Unavailable, Verdict,
};

use crate::begin::{Begun, Placed};
use crate::commit::{Completion, Uncommitted};
use crate::copies::Turn;
use crate::error::Error;
use crate::exactly_once::ExactlyOnce;
use crate::order::{Order, Place};
use crate::pool::Open;
use crate::transaction::Transaction;

/// One delivery that is being handled.
pub(crate) struct Task<P: Provider> {
    once: ExactlyOnce,
    key: Option<DeliveryKey>,
    mark: Mark,
    /// The event's place in the order of its object, if an order is kept.
    placed: Option<Placed>,
    sender: Defaults,
    received: Received<P>,
    /// Whether the delivery was already counted as handed over although a handled one has an equal body.
    handed_over: AtomicBool,
    started: Instant,
}

/// The mark that a delivery leaves in its transaction.
struct Marking {
    key: DeliveryKey,
    fence: Fence,
    mark: Mark,
}

/// The result of one attempt.
enum Attempt<T> {
    Ended(Handled<T>),
    /// The transaction conflicted with another one and was rolled back.
    Again,
}

impl<P: Provider> Task<P> {
    pub(crate) fn new(once: ExactlyOnce, received: &Received<P>) -> Self {
        let sender = received.settings();
        let placed = once.settings.tells_order.then(|| Placed {
            place: Place::of(received),
            retention: once.settings.retention_for(&sender),
        });
        Self {
            once,
            key: DeliveryKey::of(received),
            mark: Mark::of(received),
            placed,
            sender,
            received: received.clone(),
            handed_over: AtomicBool::new(false),
            started: Instant::now(),
        }
    }

    pub(crate) async fn run<T, W, F>(self, mut work: W) -> Handled<T>
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
            // Nothing was begun. If the sender never retries, this tries again until half of the sender's deadline has
            // passed.
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
        // Half of the sender's deadline is left to the handler.
        let deadline = self.sender.response_deadline.unwrap_or_default() / 2;
        self.started.elapsed().saturating_add(pause) >= deadline
    }

    async fn attempt<T, W, F>(&self, work: &mut W) -> Attempt<T>
    where
        T: Send + 'static,
        W: FnMut(Transaction) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let (mut key, mut under_id) = (self.key, false);
        // Held until the transaction has ended, so that events of one object wait for each other without a connection.
        let mut subject = None;
        let (begun, mut turn) = loop {
            let Some(known) = key else {
                break (self.once.begin_without_mark(self.placed).await, None);
            };
            let wait = self.once.settings.lock_timeout;
            let Some(mut turn) = self.once.joints.join(known, wait).await else {
                return Attempt::Ended(Handled::InProgress { retry_after: wait });
            };
            let begun = match turn.completed() {
                Some(mark) => Ok(Begun::Completed(mark)),
                None => match self.turn_of_subject().await {
                    Ok(turn) => {
                        subject = turn;
                        self.once.begin(&known, self.placed).await
                    }
                    Err(wait) => Ok(Begun::InProgress(wait)),
                },
            };
            let other = match &begun {
                Ok(Begun::Completed(mark)) if !under_id && mark.is_of_another(&self.mark) => mark,
                _ => break (begun, Some(turn)),
            };
            let Some(own) = self.under_id() else {
                return Attempt::Ended(Handled::Repeated(other.clone()));
            };
            // From now on, copies of this delivery are recognised by its own id. Copies of the other one need not wait
            // for it.
            turn.complete(other.clone());
            subject = None;
            (key, under_id) = (Some(own), true);
        };
        let (open, fence, order) = match begun {
            Ok(Begun::Open(open, fence, order)) => (open, fence, order),
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
        if under_id && !self.handed_over.swap(true, Ordering::Relaxed) {
            Repeated::handed_over(&self.received);
        }
        let marking = match (key, fence) {
            (Some(key), Some(fence)) => Some(Marking {
                key,
                fence,
                mark: if under_id {
                    Mark::default()
                } else {
                    self.mark.clone()
                },
            }),
            _ => None,
        };
        let attempt = self.work_in((open, marking, order), work, turn).await;
        drop(subject);
        attempt
    }

    /// Waits for the event's turn among those of its object, if an order is kept. The error is how long it waited in
    /// vain.
    async fn turn_of_subject(&self) -> Result<Option<Turn>, Duration> {
        let Some(place) = self.placed.and_then(|it| it.place) else {
            return Ok(None);
        };
        let wait = self.once.settings.lock_timeout;
        let turn = self.once.subjects.join(place.subject, wait).await;
        turn.map(Some).ok_or(wait)
    }

    /// The key of the body and the unsigned id together, if a delivery with an equal body is to be handed over.
    fn under_id(&self) -> Option<DeliveryKey> {
        match self.once.settings.repeated {
            Repeated::HandOver => DeliveryKey::of_repeated(&self.received),
            _ => None,
        }
    }

    async fn work_in<T, W, F>(
        &self,
        (open, mut marking, order): (Open, Option<Marking>, Option<Order>),
        work: &mut W,
        mut turn: Option<Turn>,
    ) -> Attempt<T>
    where
        T: Send + 'static,
        W: FnMut(Transaction) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let settings = &self.once.settings;
        let fence = marking.as_ref().map(|it| it.fence);
        let transaction = Transaction::new(open, fence, order);
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
        // If the handler has returned but something of it still runs a statement, this does not wait for long.
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
        let (done, value, response) = verdict.into_parts();
        if !done {
            open.roll_back(settings.answer_timeout).await;
            return if transaction.wants_another_run() {
                Attempt::Again
            } else {
                Attempt::Ended(Handled::Ran(value))
            };
        }
        if let Some(marking) = &mut marking {
            marking.mark.response = response;
        }
        let completion = marking.as_ref().map(|it| Completion {
            key: it.key,
            fence: it.fence,
            mark: &it.mark,
            retention: settings.retention_for(&self.sender),
        });
        match self.once.commit(open, completion).await {
            Ok(()) => {
                if let (Some(turn), Some(marking)) = (&mut turn, marking) {
                    turn.complete(marking.mark);
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
