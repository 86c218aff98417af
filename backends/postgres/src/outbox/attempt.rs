//! Makes one attempt at a delivery, and writes down what became of it.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, sleep, timeout};
use tokio_postgres::Row;
use tokio_postgres::types::{ToSql, Type};
use webhook_tower::Answered;

use super::destination::{Attempted, BoxError, Destinations};
use super::{Outbox, SendSettings, sql};
use crate::error::Error;
use crate::outage::Outage;
use crate::pool;

/// How long a statement may wait for a connection, and how long for its answer.
pub(super) const CONNECT: Duration = Duration::from_secs(5);
/// The pause before the outbox asks the program for a destination again, after the program could not tell it.
const ASK_AGAIN: Duration = Duration::from_secs(30);
/// How many attempts in a row may end because their process ends.
const MOST_UNANSWERED: i32 = 10;
/// The least age of a delivery that is buried (made a dead letter) without an attempt of its own.
const SHORTEST_HORIZON: Duration = Duration::from_secs(3600);
/// How many characters of an error are kept.
const LONGEST_DETAIL: usize = 500;
/// How many deliveries of a destination one sweep buries at most.
const SWEEP_BATCH: i64 = 1000;

pub(super) type Parameter<'p> = (&'p (dyn ToSql + Sync), Type);

/// A delivery that this process has claimed.
pub(super) struct Claimed {
    pub(super) destination: String,
    pub(super) id: String,
    pub(super) event: Option<String>,
    pub(super) body: Bytes,
    pub(super) begun: i32,
    pub(super) unanswered: i32,
    pub(super) failures: i32,
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Delivered,
    Again,
    Dead,
}

/// What every attempt of a drain needs.
pub(super) struct Run<D> {
    pub(super) outbox: Outbox,
    pub(super) destinations: D,
    pub(super) settings: SendSettings,
}

impl<D: Destinations> Run<D> {
    /// Makes one attempt and writes down what became of it.
    pub(super) async fn work(&self, claimed: Claimed) -> Fate {
        let begun = Instant::now();
        if claimed.unanswered > MOST_UNANSWERED {
            let detail = "each attempt ended with its process";
            return self.bury(&claimed, begun, "unanswered", detail).await;
        }
        let attempt = async {
            match self.destinations.find(&claimed.destination).await {
                Ok(Some(destination)) => {
                    let (event, body) = (claimed.event.as_deref(), claimed.body.clone());
                    Ok(destination.attempt(&claimed.id, event, body).await)
                }
                Ok(None) => Ok(Attempted::Failed("no destination has this name".into())),
                Err(error) => Err(error),
            }
        };
        match timeout(self.settings.timeout, attempt).await {
            Err(_) => {
                let late = format!("no answer within {:?}", self.settings.timeout);
                self.failed(&claimed, begun, Answered::NOTHING, &late).await
            }
            Ok(Err(error)) => self.later(&claimed, begun, &error).await,
            Ok(Ok(Attempted::Unsigned(error))) => {
                self.bury(&claimed, begun, "unsigned", &error).await
            }
            Ok(Ok(Attempted::Failed(error))) => {
                self.failed(&claimed, begun, Answered::NOTHING, &chain(&*error))
                    .await
            }
            Ok(Ok(Attempted::Answered(answered, status))) => match answered {
                Answered::Delivered => {
                    self.write(sql::DELIVERED, &claimed, begun, &[]).await;
                    Fate::Delivered
                }
                Answered::Gone => {
                    let parameters = [(&claimed.destination as _, Type::TEXT)];
                    self.write_all(sql::GONE, &parameters, begun).await;
                    self.bury(&claimed, begun, "gone", "410 Gone").await
                }
                answered => {
                    self.failed(&claimed, begun, answered, &status.to_string())
                        .await
                }
            },
        }
    }

    /// Handles a failed attempt: the next one is made after the schedule's pause, or later if the receiver has asked
    /// for that.
    async fn failed(
        &self,
        claimed: &Claimed,
        begun: Instant,
        answered: Answered,
        detail: &str,
    ) -> Fate {
        let attempt = claimed.failures.saturating_add(1);
        let pause = usize::try_from(attempt).ok();
        let pause = pause.and_then(|attempt| self.settings.schedule.pause(attempt));
        // A receiver can put the next attempt off, but cannot ask for more attempts.
        let (wait, slow_down) = match answered {
            Answered::Failed {
                wait, slow_down, ..
            } => (wait.unwrap_or_default(), slow_down),
            _ => (Duration::ZERO, false),
        };
        let asked = wait.max(pause.unwrap_or_default());
        let quiet = slow_down.then_some(asked.as_secs_f64());
        let destination: [Parameter<'_>; 2] =
            [(&claimed.destination, Type::TEXT), (&quiet, Type::FLOAT8)];
        self.write_all(sql::FAILING, &destination, begun).await;
        if pause.is_none() {
            return self.bury(claimed, begun, "attempts", detail).await;
        }
        let seconds = asked.as_secs();
        tracing::warn!(
            target: "webhook",
            destination = claimed.destination,
            id = claimed.id,
            attempt,
            error = detail,
            "a delivery failed; again in {seconds} s"
        );
        let (seconds, detail) = (asked.as_secs_f64(), storable(detail));
        let more: [Parameter<'_>; 2] = [(&seconds, Type::FLOAT8), (&detail, Type::TEXT)];
        self.write(sql::FAILED, claimed, begun, &more).await;
        Fate::Again
    }

    /// Puts a delivery off whose destination could not be looked up.
    async fn later(&self, claimed: &Claimed, begun: Instant, error: &BoxError) -> Fate {
        tracing::error!(
            target: "webhook",
            destination = claimed.destination,
            id = claimed.id,
            error = chain(&**error),
            "a destination could not be looked up"
        );
        let seconds = ASK_AGAIN.as_secs_f64();
        self.write(sql::LATER, claimed, begun, &[(&seconds, Type::FLOAT8)])
            .await;
        Fate::Again
    }

    async fn bury(&self, claimed: &Claimed, begun: Instant, reason: &str, detail: &str) -> Fate {
        tracing::error!(
            target: "webhook",
            destination = claimed.destination,
            id = claimed.id,
            reason,
            error = detail,
            "a delivery is a dead letter; Outbox::replay sends it once more"
        );
        let detail = storable(detail);
        let more: [Parameter<'_>; 2] = [(&reason, Type::TEXT), (&detail, Type::TEXT)];
        self.write(sql::BURY, claimed, begun, &more).await;
        Fate::Dead
    }

    /// Changes the row of an attempt.
    async fn write(
        &self,
        statement: &str,
        claimed: &Claimed,
        begun: Instant,
        more: &[Parameter<'_>],
    ) {
        let mut parameters: Vec<Parameter<'_>> = vec![
            (&claimed.destination, Type::TEXT),
            (&claimed.id, Type::TEXT),
            (&claimed.begun, Type::INT4),
        ];
        parameters.extend_from_slice(more);
        self.write_all(statement, &parameters, begun).await;
    }

    /// Runs the statement again and again while the lease lasts, so that a short outage of the database makes no copy
    /// of the delivery. After that another process begins the delivery again.
    async fn write_all(&self, statement: &str, parameters: &[Parameter<'_>], begun: Instant) {
        let mut outage = Outage::default();
        loop {
            let written = async {
                let client = pool::connection(&self.outbox.pool, CONNECT).await?;
                Ok::<_, Error>(client.execute_typed(statement, parameters).await?)
            };
            let error = match timeout(CONNECT, written).await {
                Ok(Ok(_)) => return,
                Ok(Err(error)) => error,
                Err(_) => Error::no_answer(),
            };
            let refused = error.is_refusal() && !error.wants_another_run();
            if begun.elapsed() >= self.settings.lease() || refused {
                tracing::error!(target: "webhook", %error, "what became of a delivery of the outbox is not written down");
                return;
            }
            let left = self.settings.lease().saturating_sub(begun.elapsed());
            sleep(outage.failed(Instant::now()).min(left)).await;
        }
    }

    /// Buries what waits for destinations that are gone or have failed for longer than the schedule lasts. Returns
    /// whether that was everything.
    pub(super) async fn sweep(&self) -> Result<bool, Error> {
        let horizon = self.settings.schedule.horizon().max(SHORTEST_HORIZON);
        let horizon = horizon.as_secs_f64();
        let parameters: [Parameter<'_>; 2] = [(&horizon, Type::FLOAT8), (&SWEEP_BATCH, Type::INT8)];
        let swept = async {
            let client = pool::connection(&self.outbox.pool, CONNECT).await?;
            Ok::<_, Error>(client.execute_typed(sql::SWEEP, &parameters).await?)
        };
        let swept = timeout(CONNECT, swept).await;
        let dead = swept.map_err(|_| Error::no_answer())??;
        if dead > 0 {
            tracing::error!(
                target: "webhook",
                dead,
                "deliveries to destinations that are gone, or have failed for too long, are dead letters"
            );
        }
        Ok(dead < SWEEP_BATCH.unsigned_abs())
    }
}

impl Claimed {
    pub(super) fn read(row: &Row) -> Result<Self, Error> {
        Ok(Self {
            destination: row.try_get(0)?,
            id: row.try_get(1)?,
            event: row.try_get(2)?,
            body: row.try_get::<_, Vec<u8>>(3)?.into(),
            begun: row.try_get(4)?,
            unanswered: row.try_get(5)?,
            failures: row.try_get(6)?,
        })
    }
}

/// The sentence of an error with those of its causes.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let texts: Vec<_> = causes.map(ToString::to_string).collect();
    texts.join(": ")
}

/// Makes a text safe for a column of the database and for an operator's terminal.
fn storable(text: &str) -> String {
    let plain = |character: char| {
        if character.is_control() {
            ' '
        } else {
            character
        }
    };
    text.chars().map(plain).take(LONGEST_DETAIL).collect()
}
