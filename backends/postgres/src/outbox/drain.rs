//! The loop that sends: it claims deliveries that are due, and makes their attempts side by side.

use std::collections::HashMap;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};
use tokio_postgres::types::Type;

use super::attempt::{CONNECT, Claimed, Fate, Parameter, Run};
use super::destination::Destinations;
use super::fair::Fair;
use super::{Outbox, SendSettings, Sent, sql};
use crate::error::Error;
use crate::outage::Outage;
use crate::pool;

/// How often deliveries that are too old are buried (made dead letters).
const SWEEP_EVERY: Duration = Duration::from_secs(60);

impl Outbox {
    /// Sends the deliveries that wait, and those that come, until `stop` is ready. Then it claims no more deliveries,
    /// finishes the attempts at those that it has claimed, and returns what it has done. Run it in as many processes as
    /// you like.
    ///
    /// While the database cannot be reached, it logs the error and tries again after pauses that grow to 5 seconds.
    pub async fn drain<D: Destinations>(
        &self,
        destinations: D,
        settings: SendSettings,
        stop: impl Future<Output = ()>,
    ) -> Sent {
        let mut fair = Fair::new(settings.at_once, settings.at_once_each);
        let mut tick = interval(settings.every.max(Duration::from_millis(1)));
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let run = Arc::new(Run {
            outbox: self.clone(),
            destinations,
            settings,
        });
        let mut stop = pin!(stop);
        let mut attempts = Attempts::default();
        let mut looks = Looks::default();
        loop {
            for claimed in looks.look(&run, &mut fair).await {
                attempts.begin(&run, claimed);
            }
            tokio::select! {
                () = &mut stop => break,
                Some(ended) = attempts.tasks.join_next_with_id(), if !attempts.tasks.is_empty() => {
                    attempts.ended(ended, &mut fair);
                    while let Some(ended) = attempts.tasks.try_join_next_with_id() {
                        attempts.ended(ended, &mut fair);
                    }
                }
                _ = tick.tick() => fair.look_again(),
            }
            // Several may have been ready at once, and then chance chooses. A stop must not wait for one more look.
            if is_ready(stop.as_mut()).await {
                break;
            }
        }
        while let Some(ended) = attempts.tasks.join_next_with_id().await {
            attempts.ended(ended, &mut fair);
        }
        attempts.sent
    }
}

/// Returns whether a future is ready. If it is, nobody may poll it again.
async fn is_ready(mut future: Pin<&mut impl Future<Output = ()>>) -> bool {
    poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_ready())).await
}

/// What a loop knows of its looks into the database.
#[derive(Default)]
struct Looks {
    /// When everything that is too old was buried last.
    swept: Option<Instant>,
    sweeping: Outage,
    claiming: Outage,
}

impl Looks {
    /// Buries what is too old if it is time for that, and claims what is due. While one of the two fails, it alone
    /// pauses.
    async fn look<D: Destinations>(&mut self, run: &Run<D>, fair: &mut Fair) -> Vec<Claimed> {
        let is_time = self.swept.is_none_or(|at| at.elapsed() >= SWEEP_EVERY);
        if is_time && !self.sweeping.lasts(Instant::now()) {
            match run.sweep().await {
                Ok(everything) => {
                    self.sweeping.is_over();
                    // If the batch was full, the next look sweeps again.
                    self.swept = everything.then(Instant::now);
                }
                Err(error) => {
                    let pause = self.sweeping.failed(Instant::now());
                    tracing::error!(target: "webhook", %error, "the outbox cannot be swept; again in {pause:.1?}");
                }
            }
        }
        if self.claiming.lasts(Instant::now()) {
            return Vec::new();
        }
        match run.claim(fair).await {
            Ok(claimed) => {
                self.claiming.is_over();
                claimed
            }
            Err(error) => {
                let pause = self.claiming.failed(Instant::now());
                tracing::error!(target: "webhook", %error, "the outbox cannot be read; again in {pause:.1?}");
                Vec::new()
            }
        }
    }
}

/// The attempts that are under way, each with the name of its destination, which is needed even if a client panics.
#[derive(Default)]
struct Attempts {
    tasks: JoinSet<Fate>,
    names: HashMap<Id, String>,
    sent: Sent,
}

impl Attempts {
    fn begin<D: Destinations>(&mut self, run: &Arc<Run<D>>, claimed: Claimed) {
        let name = claimed.destination.clone();
        let run = Arc::clone(run);
        let task = self.tasks.spawn(async move { run.work(claimed).await });
        self.names.insert(task.id(), name);
    }

    fn ended(&mut self, ended: Result<(Id, Fate), JoinError>, fair: &mut Fair) {
        let (id, fate) = match ended {
            Ok((id, fate)) => (id, fate),
            Err(error) => (error.id(), Fate::Again), // a panic; the delivery comes again after its lease
        };
        if let Some(name) = self.names.remove(&id) {
            fair.ended(&name, fate == Fate::Delivered);
        }
        let count = match fate {
            Fate::Delivered => &mut self.sent.delivered,
            Fate::Again => &mut self.sent.again,
            Fate::Dead => &mut self.sent.dead,
        };
        *count = count.saturating_add(1);
    }
}

impl<D: Destinations> Run<D> {
    /// Claims as many deliveries as there is room for: from destinations that answer first, and then one from each of
    /// the others.
    async fn claim(&self, fair: &mut Fair) -> Result<Vec<Claimed>, Error> {
        let lease = self.settings.lease().as_secs_f64();
        let mut all = Vec::new();
        let sound = fair.sound();
        let room = fair.room();
        if room > 0 && !sound.is_empty() {
            let (names, rooms): (Vec<&str>, Vec<i32>) =
                sound.iter().map(|(name, room)| (&**name, *room)).unzip();
            let most = i64::try_from(room).unwrap_or(i64::MAX);
            let parameters: [Parameter<'_>; 4] = [
                (&names, Type::TEXT_ARRAY),
                (&rooms, Type::INT4_ARRAY),
                (&lease, Type::FLOAT8),
                (&most, Type::INT8),
            ];
            all = self.claimed(sql::CLAIM_SOUND, &parameters).await?;
            let filled = all.len() >= room;
            for claimed in &all {
                fair.begun(&claimed.destination);
            }
            fair.looked_at(&sound, filled);
        }
        let Some((after, room)) = fair.others() else {
            return Ok(all);
        };
        let (after, not_others) = (after.to_owned(), fair.not_others());
        let most = i64::try_from(room).unwrap_or(i64::MAX);
        let parameters: [Parameter<'_>; 4] = [
            (&after, Type::TEXT),
            (&not_others, Type::TEXT_ARRAY),
            (&lease, Type::FLOAT8),
            (&most, Type::INT8),
        ];
        let others = match self.claimed(sql::CLAIM_OTHERS, &parameters).await {
            Ok(others) => others,
            // The deliveries that the first statement has claimed are sent all the same.
            Err(error) if all.is_empty() => return Err(error),
            Err(_) => return Ok(all),
        };
        for claimed in &others {
            fair.begun(&claimed.destination);
        }
        let last = others.iter().map(|it| &it.destination).max().cloned();
        fair.came_to(last.filter(|_| others.len() >= room));
        all.extend(others);
        Ok(all)
    }

    async fn claimed(
        &self,
        statement: &str,
        parameters: &[Parameter<'_>],
    ) -> Result<Vec<Claimed>, Error> {
        let client = pool::connection(&self.outbox.pool, CONNECT).await?;
        // If the answer does not arrive, the claimed deliveries are begun again after their lease.
        let rows = timeout(CONNECT, client.query_typed(statement, parameters)).await;
        let rows = rows.map_err(|_| Error::no_answer())??;
        rows.iter().map(Claimed::read).collect()
    }
}
