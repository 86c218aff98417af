//! One delivery from the begin of its transaction to the commit.

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
use crate::error::Error;
use crate::exactly_once::ExactlyOnce;
use crate::joint::Turn;
use crate::order::{Order, Place};
use crate::pool::Open;
use crate::transaction::Transaction;

/// One delivery.
pub(crate) struct Task {
    once: ExactlyOnce,
    key: Option<DeliveryKey>,
    mark: Mark,
    /// Where an order is kept.
    placed: Option<Placed>,
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
    pub(crate) fn new<P: Provider>(once: ExactlyOnce, received: &Received<P>) -> Self {
        let unsigned = received.delivery().id().filter(|id| !id.is_signed());
        let unsigned = match received.authentic_id() {
            Some(_) => None,
            None => unsigned.map(|id| id.as_str().to_owned()),
        };
        let sender = received.settings();
        let placed = once.settings.tells_order.then(|| Placed {
            place: Place::of(received),
            retention: once.settings.retention_for(&sender),
        });
        Self {
            once,
            key: DeliveryKey::of(received),
            mark: Mark::new(unsigned),
            placed,
            sender,
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
        // Held until the transaction has ended: events of one object wait for each other without a connection.
        let mut subject = None;
        let mut marked = false;
        let begun = match self.key {
            None => self.once.begin_without_mark(self.placed).await,
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
                    None => match self.turn_of_subject().await {
                        Ok(turn) => {
                            subject = turn;
                            self.once.begin(&key, self.placed).await
                        }
                        Err(wait) => Ok(Begun::InProgress(wait)),
                    },
                }
            }
        };
        let begun = match begun {
            Ok(Begun::Completed(mark)) if self.is_another(&mark) => {
                marked = false;
                // The copies behind it need not wait for it.
                turn = None;
                let joined = match subject.take() {
                    None => self.turn_of_subject().await,
                    some => Ok(some),
                };
                match joined {
                    Ok(turn) => {
                        subject = turn;
                        self.once.begin_without_mark(self.placed).await
                    }
                    Err(wait) => Ok(Begun::InProgress(wait)),
                }
            }
            other => other,
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
        let fence = fence.filter(|_| marked);
        let attempt = self.work_in((open, fence, order), work, turn).await;
        drop(subject);
        attempt
    }

    /// The turn of the event among those of its object, where an order is kept; or how long it was waited for in vain.
    async fn turn_of_subject(&self) -> Result<Option<Turn>, Duration> {
        let Some(place) = self.placed.and_then(|it| it.place) else {
            return Ok(None);
        };
        let wait = self.once.settings.lock_timeout;
        let turn = self.once.subjects.join(place.subject, wait).await;
        turn.map(Some).ok_or(wait)
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
        (open, fence, order): (Open, Option<Fence>, Option<Order>),
        work: &mut W,
        mut turn: Option<Turn>,
    ) -> Attempt<T>
    where
        T: Send + 'static,
        W: FnMut(Transaction) -> F + Send + 'static,
        F: Future<Output = Verdict<T>> + Send + 'static,
    {
        let settings = &self.once.settings;
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
