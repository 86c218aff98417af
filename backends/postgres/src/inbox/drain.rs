//! The loop of an inbox's worker: it claims deliveries, has them handled, and writes down what became of each.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};
use tokio_postgres::types::{ToSql, Type};
use tower_service::Service;
use webhook_core::Provider;
use webhook_tower::VerifiedBody;
use webhook_tower::forward::{Outcome, Worker};

use super::{Inbox, sql};
use crate::error::Error;
use crate::outage::Outage;
use crate::pool;

/// How long a statement may wait for a connection, and how long for its answer.
const ANSWER: Duration = Duration::from_secs(5);

/// How a worker drains its inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DrainSettings {
    /// How many deliveries it handles at once. 8 by default.
    pub at_once: usize,
    /// How long a delivery stays with a worker that does not renew its lease. A delivery whose worker was killed waits
    /// for this long. The lease of a handler that takes longer is renewed. 30 seconds by default.
    pub lease: Duration,
    /// How often it looks for deliveries while there are none. Half a second by default.
    pub every: Duration,
}

impl DrainSettings {
    /// Makes settings with the defaults that the fields name.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            at_once: 8,
            lease: Duration::from_secs(30),
            every: Duration::from_millis(500),
        }
    }

    /// Sets how many deliveries are handled at once; at least one.
    #[must_use]
    pub const fn at_once(mut self, deliveries: usize) -> Self {
        self.at_once = if deliveries == 0 { 1 } else { deliveries };
        self
    }

    /// Sets how long a lease lasts; at least a second.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_secs(1));
        self
    }

    /// Sets the pause between looks; at least a millisecond.
    #[must_use]
    pub fn every(mut self, pause: Duration) -> Self {
        self.every = pause.max(Duration::from_millis(1));
        self
    }

    /// Returns the settings within the bounds that the setters keep, since a program can set the fields themselves.
    fn sound(self) -> Self {
        let Self {
            at_once,
            lease,
            every,
        } = self;
        self.at_once(at_once).lease(lease).every(every)
    }
}

impl Default for DrainSettings {
    fn default() -> Self {
        Self::new()
    }
}

/// What a call of [`Inbox::drain`] has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drained {
    /// Deliveries that were handled.
    pub handled: u64,
    /// Attempts that failed and will be made again.
    pub again: u64,
    /// Deliveries that became dead letters.
    pub dead: u64,
}

/// One delivery that was claimed.
struct Claimed {
    id: String,
    attempt: i32,
    sealed: Bytes,
}

impl Inbox {
    /// Handles deliveries of the worker's endpoint until `stop` is ready. Then it finishes the deliveries that it has
    /// begun, begins no more, and returns what it has done. Run it in as many processes as you like.
    ///
    /// While the database cannot be reached, it logs the error and tries again after pauses that grow to 5 seconds.
    pub async fn drain<P, S, B>(
        &self,
        worker: Worker<P, S>,
        settings: DrainSettings,
        stop: impl Future<Output = ()>,
    ) -> Drained
    where
        P: Provider,
        S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Future: Send,
        S::Error: Send,
        B: Send + 'static,
    {
        let (worker, settings) = (Arc::new(worker), settings.sound());
        let mut stop = pin!(stop);
        let mut running: JoinSet<Outcome> = JoinSet::new();
        let mut drained = Drained::default();
        let mut outage = Outage::default();
        loop {
            while let Some(ended) = running.try_join_next() {
                drained.count(ended.ok());
            }
            let free = settings.at_once.saturating_sub(running.len());
            let mut claimed = Vec::new();
            if free > 0 && !outage.lasts(Instant::now()) {
                match self.claim(&worker, settings.lease, free).await {
                    Ok(due) => {
                        outage.is_over();
                        claimed = due;
                    }
                    Err(error) => {
                        let pause = outage.failed(Instant::now());
                        tracing::error!(target: "webhook", %error, "the inbox cannot be read; again in {pause:.1?}");
                    }
                }
            }
            let idle = claimed.is_empty();
            for claimed in claimed {
                let (inbox, worker) = (self.clone(), Arc::clone(&worker));
                running.spawn(async move { inbox.work(&worker, claimed, settings.lease).await });
            }
            // If something came and there is still room, there may be more, so it looks again at once: a slow handler
            // delays nobody.
            let full = running.len() >= settings.at_once;
            let pause = if idle || full {
                settings.every
            } else {
                Duration::ZERO
            };
            tokio::select! {
                biased;
                () = &mut stop => break,
                Some(ended) = running.join_next(), if !running.is_empty() => drained.count(ended.ok()),
                () = sleep(pause) => {}
            }
        }
        while let Some(ended) = running.join_next().await {
            drained.count(ended.ok());
        }
        drained
    }

    async fn claim<P: Provider, S>(
        &self,
        worker: &Worker<P, S>,
        lease: Duration,
        at_most: usize,
    ) -> Result<Vec<Claimed>, Error> {
        let endpoint = worker.endpoint();
        let provider = endpoint.provider().name().as_bytes();
        let namespace = endpoint.namespace().unwrap_or_default().as_bytes();
        let tenant = endpoint.tenant().map(str::as_bytes);
        let (lease, most) = (
            lease.as_secs_f64(),
            i64::try_from(at_most).unwrap_or(i64::MAX),
        );
        let parameters: [(&(dyn ToSql + Sync), Type); 5] = [
            (&provider, Type::BYTEA),
            (&namespace, Type::BYTEA),
            (&tenant, Type::BYTEA),
            (&lease, Type::FLOAT8),
            (&most, Type::INT8),
        ];
        let client = pool::connection(&self.pool, ANSWER).await?;
        // If the answer does not arrive, the claimed deliveries are handled after their lease.
        let rows = timeout(ANSWER, client.query_typed(sql::CLAIM, &parameters)).await;
        let rows = rows.map_err(|_| Error::no_answer())??;
        rows.iter()
            .map(|row| {
                Ok(Claimed {
                    id: row.try_get(0)?,
                    attempt: row.try_get(1)?,
                    sealed: row.try_get::<_, Vec<u8>>(2)?.into(),
                })
            })
            .collect()
    }

    /// Handles one delivery, renews its lease meanwhile, and writes down what became of it.
    async fn work<P, S, B>(
        &self,
        worker: &Worker<P, S>,
        claimed: Claimed,
        lease: Duration,
    ) -> Outcome
    where
        P: Provider,
        S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Future: Send,
        S::Error: Send,
        B: Send + 'static,
    {
        let Claimed {
            id,
            attempt,
            sealed,
        } = claimed;
        let number = u32::try_from(attempt).unwrap_or(u32::MAX);
        let mut handling = pin!(worker.handle(sealed, number));
        let outcome = loop {
            match timeout(lease / 3, &mut handling).await {
                Ok(outcome) => break outcome,
                Err(_) => self.later(&id, attempt, lease).await,
            }
        };
        match &outcome {
            Outcome::Done => self.change(sql::HANDLED, &id, attempt, &[]).await,
            Outcome::Again(pause) => self.later(&id, attempt, *pause).await,
            Outcome::Dead(dead) => {
                let (reason, detail) = (dead.reason, &dead.detail);
                let more: [(&(dyn ToSql + Sync), Type); 2] =
                    [(&reason, Type::TEXT), (detail, Type::TEXT)];
                self.change(sql::BURY, &id, attempt, &more).await;
            }
        }
        outcome
    }

    async fn later(&self, id: &str, attempt: i32, pause: Duration) {
        let seconds = pause.as_secs_f64();
        self.change(sql::LATER, id, attempt, &[(&seconds, Type::FLOAT8)])
            .await;
    }

    /// Changes the row of an attempt. If that fails, the lease ends by itself and the delivery is handled again.
    async fn change(
        &self,
        statement: &str,
        id: &str,
        attempt: i32,
        more: &[(&(dyn ToSql + Sync), Type)],
    ) {
        let mut parameters: Vec<(&(dyn ToSql + Sync), Type)> =
            vec![(&id, Type::TEXT), (&attempt, Type::INT4)];
        parameters.extend_from_slice(more);
        let changed = async {
            let client = pool::connection(&self.pool, ANSWER).await?;
            Ok::<_, Error>(client.execute_typed(statement, &parameters).await?)
        };
        let changed = timeout(ANSWER, changed).await;
        if let Err(error) = changed.unwrap_or_else(|_| Err(Error::no_answer())) {
            tracing::error!(target: "webhook", %error, "what became of a delivery of the inbox is not written down");
        }
    }
}

impl Drained {
    fn count(&mut self, outcome: Option<Outcome>) {
        let count = match outcome {
            Some(Outcome::Done) => &mut self.handled,
            Some(Outcome::Dead(_)) => &mut self.dead,
            Some(Outcome::Again(_)) | None => &mut self.again,
        };
        *count = count.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_field_makes_a_drain_spin_or_stand_still() {
        let zero = DrainSettings {
            at_once: 0,
            lease: Duration::ZERO,
            every: Duration::ZERO,
        };
        let least = DrainSettings {
            at_once: 1,
            lease: Duration::from_secs(1),
            every: Duration::from_millis(1),
        };
        assert_eq!(zero.sound(), least);
        assert_eq!(DrainSettings::new().sound(), DrainSettings::new());
    }
}
