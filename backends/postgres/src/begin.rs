//! Begins the transaction of a delivery: sends its first statements in one round trip, and waits for copies before it.

use std::time::Duration;

use tokio::time::timeout;
use tokio_postgres::Client;
use tokio_postgres::types::Type;
use webhook_tower::idempotency::{DeliveryKey, Fence, Mark};

use crate::error::Error;
use crate::exactly_once::ExactlyOnce;
use crate::order::{Order, Place};
use crate::pool::{self, Open};
use crate::statements as sql;
use crate::store::{Taken, milliseconds};

/// What the database knows of a delivery before its work begins.
pub(crate) enum Begun {
    /// The transaction is open. If there is a fence, the delivery is marked in it; if there is an order, so is the
    /// event.
    Open(Open, Option<Fence>, Option<Order>),
    Completed(Mark),
    InProgress(Duration),
}

/// How long every copy may wait, on a connection, for the one that holds the row. Only a quarter of the pool may wait
/// longer.
const MOMENT: Duration = Duration::from_millis(20);

/// The place of an event in the order of its object, if an order is kept, and how long that place is remembered.
#[derive(Clone, Copy)]
pub(crate) struct Placed {
    pub(crate) place: Option<Place>,
    pub(crate) retention: Duration,
}

/// Writes the event into the order of its object. Returns `None` if no order is kept, or if the delivery is not marked.
async fn mark(
    client: &Client,
    key: Option<&DeliveryKey>,
    placed: Option<Placed>,
) -> Result<Option<Order>, Error> {
    let Some(placed) = placed else {
        return Ok(None);
    };
    match placed.place {
        Some(place) => place.mark(client, key, placed.retention).await,
        None => Ok(Some(Order::Unknown)),
    }
}

impl ExactlyOnce {
    /// Opens a transaction and marks the delivery in it, and the event in the order of its object.
    pub(crate) async fn begin(
        &self,
        key: &DeliveryKey,
        placed: Option<Placed>,
    ) -> Result<Begun, Error> {
        let mut rounds = 0;
        let mut wait = MOMENT.min(self.settings.lock_timeout);
        let mut waiter = None;
        loop {
            let error = match self.begin_within(key, placed, wait).await {
                Ok(Some(begun)) => return Ok(begun),
                // The copy that held the row has completed the delivery, or has given it back, so ask again.
                Ok(None) => Error::no_answer(),
                Err(error) => error,
            };
            rounds += 1;
            if error.is_lock_timeout() {
                if waiter.is_some() {
                    return Ok(Begun::InProgress(self.settings.lock_timeout));
                }
                // Only so many may wait longer, because copies of deliveries of other processes may not take all
                // connections.
                let Ok(permit) = self.waiters.clone().try_acquire_owned() else {
                    return Ok(Begun::InProgress(self.settings.lock_timeout));
                };
                waiter = Some(permit);
                wait = self.settings.lock_timeout;
            } else if rounds > 5 || (error.sql().is_some() && !error.wants_another_run()) {
                return Err(error);
            }
        }
    }

    async fn begin_within(
        &self,
        key: &DeliveryKey,
        placed: Option<Placed>,
        wait: Duration,
    ) -> Result<Option<Begun>, Error> {
        let object = pool::connection(&self.pool, self.settings.connect_timeout).await?;
        let open = Open::new(object);
        let Some(client) = open.client() else {
            return Err(Error::ended());
        };
        let begin = self.begin_statement(Some(wait));
        let (bytes, none) = (key.bytes().as_slice(), 0_i64);
        let parameters: [(&(dyn tokio_postgres::types::ToSql + Sync), Type); 2] =
            [(&bytes, Type::BYTEA), (&none, Type::INT8)];
        // They are polled in this order, and so sent in it, before the first answer arrives. The insert waits for the
        // copy that holds the row; the last statement resets that timeout for the handler's own statements.
        let together = async {
            tokio::join!(
                biased;
                client.batch_execute(&begin),
                client.query_typed(sql::TAKE, &parameters),
                mark(client, Some(key), placed),
                client.batch_execute("SET LOCAL lock_timeout TO DEFAULT"),
            )
        };
        // Both the insert and the order may wait for a row.
        let waits = wait.saturating_mul(2);
        let within = waits.saturating_add(self.settings.answer_timeout);
        let Ok((begun, taken, order, _)) = timeout(within, together).await else {
            return Err(Error::no_answer());
        };
        let taken = match (begun, taken) {
            (Err(error), _) | (Ok(()), Err(error)) => Err(Error::from(error)),
            (Ok(()), Ok(rows)) => Taken::read(rows.first()),
        };
        let known = match taken {
            Ok(Taken::Now(fence)) => match order {
                Ok(order) => return Ok(Some(Begun::Open(open, Some(fence), order))),
                Err(error) => Err(error),
            },
            Ok(Taken::Completed(mark)) => Ok(Some(Begun::Completed(mark))),
            Ok(Taken::Leased { left }) => Ok(Some(Begun::InProgress(left))),
            Ok(Taken::Changed) => Ok(None),
            Err(error) => Err(error),
        };
        open.roll_back(self.settings.answer_timeout).await;
        known
    }

    /// Opens a transaction without a mark.
    pub(crate) async fn begin_without_mark(&self, placed: Option<Placed>) -> Result<Begun, Error> {
        let object = pool::connection(&self.pool, self.settings.connect_timeout).await?;
        let open = Open::new(object);
        let Some(client) = open.client() else {
            return Err(Error::ended());
        };
        let wait = placed.map(|_| self.settings.lock_timeout);
        let begin = self.begin_statement(wait);
        let together = async {
            tokio::join!(
                biased;
                client.batch_execute(&begin),
                mark(client, None, placed),
                client.batch_execute("SET LOCAL lock_timeout TO DEFAULT"),
            )
        };
        let within = self
            .settings
            .answer_timeout
            .saturating_add(wait.unwrap_or_default());
        let Ok((begun, order, _)) = timeout(within, together).await else {
            return Err(Error::no_answer());
        };
        begun?;
        match order {
            Ok(order) => Ok(Begun::Open(open, None, order)),
            Err(error) => {
                open.roll_back(self.settings.answer_timeout).await;
                if error.is_lock_timeout() {
                    return Ok(Begun::InProgress(self.settings.lock_timeout));
                }
                Err(error)
            }
        }
    }

    /// Makes the statement that begins a transaction. Its timeout has the server end the transaction of a receiver that
    /// is gone.
    fn begin_statement(&self, wait: Option<Duration>) -> String {
        let isolation = self.settings.isolation.as_sql();
        let idle = milliseconds(self.settings.max_run_time).clamp(1, i64::from(i32::MAX));
        let mut begin = format!(
            "BEGIN ISOLATION LEVEL {isolation}; \
             SET LOCAL idle_in_transaction_session_timeout = {idle}"
        );
        if let Some(wait) = wait {
            let wait = milliseconds(wait).clamp(1, i64::from(i32::MAX));
            begin.push_str(&format!("; SET LOCAL lock_timeout = {wait}"));
        }
        begin
    }
}
