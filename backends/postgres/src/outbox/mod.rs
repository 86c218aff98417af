//! An outbox: sends webhooks of your own after the transaction that they report is committed.
//!
//! [`send`] puts a message into a table, in your own transaction, so the order is paid and its `order.paid` is on its
//! way, or neither. [`Outbox::drain`] sends it, in the same process or in another, in as many as you like. The table
//! holds the body, the event's id and name, and the *name* of each destination. When an attempt is made,
//! [`Destinations`] finds the URL and the secret, and the request is signed.
//!
//! ```no_run
//! use std::collections::HashMap;
//!
//! use webhook_postgres::deadpool_postgres::Pool;
//! use webhook_postgres::outbox::{Destination, Message, Outbox, SendSettings, send};
//!
//! # type AnyError = Box<dyn std::error::Error + Send + Sync>;
//! async fn pay(pool: &Pool, order: i64) -> Result<(), AnyError> {
//!     let mut client = pool.get().await?;
//!     let transaction = client.transaction().await?;
//!     transaction.execute("UPDATE orders SET paid = true WHERE id = $1", &[&order]).await?;
//!     let body = format!(r#"{{"type":"order.paid","data":{{"order":{order}}}}}"#);
//!     let message = Message::new(format!("msg_paid_{order}"), body)?.event("order.paid")?;
//!     send(&*transaction, &message, &["shop-7", "warehouse"]).await?;
//!     Ok(transaction.commit().await?)
//! }
//!
//! async fn deliver(pool: Pool, destinations: HashMap<String, Destination>) -> Result<(), AnyError> {
//!     webhook_postgres::migrate(&pool).await?; // makes the table
//!     let outbox = Outbox::open(pool).await?;
//!     let stop = std::future::pending(); // ready when the process is to end
//!     outbox.drain(destinations, SendSettings::new(), stop).await;
//!     Ok(())
//! }
//! ```
//!
//! # What it promises
//!
//! | What happens | What becomes of a delivery |
//! |---|---|
//! | The transaction is rolled back, or its process is killed before the commit | it is never sent |
//! | A process that drains is killed, or the database is | nothing is lost; if the kill comes between the receiver's 2xx and the note of it, the delivery is sent again, with the same id |
//! | A receiver fails | it is attempted again by the schedule, ten times within three days, each time with a new signature and the same id; then it becomes a dead letter |
//! | A receiver asks for a pause, or answers 429, 502 or 504 | nothing is sent to it meanwhile |
//! | A receiver answers 410 | this delivery, and those that wait for the receiver, become dead letters, until [`Outbox::resume`] and [`Outbox::replay`] are called |
//! | A receiver is down or hangs | other receivers do not wait: the failing one gets one attempt at a time, less and less often, and all failing receivers together get half of the room |
//! | The program sends a message with the same id again | nothing happens, because the row is kept until [`Outbox::purge`] deletes it |
//!
//! **There is no order**, not even within a destination: attempts run side by side, and one that fails comes later. Put
//! a time or a number into the body, by which receivers recognise the newest.
//!
//! A process finds what is due by looking every half second, and after pauses of up to 5 seconds while the database is
//! away. Give it a pool of its own, with four connections or more.

mod attempt;
mod destination;
mod drain;
mod fair;
mod message;
mod settings;
mod sql;

use std::fmt;
use std::time::{Duration, SystemTime};

use deadpool_postgres::Pool;
use tokio_postgres::types::{ToSql, Type};

pub use self::destination::{Destination, Destinations};
pub use self::message::{Message, SEND, send};
pub use self::settings::{SendSettings, Sent};
use crate::error::Error;

/// The outbox of a database, for programs that drain and watch it. Clones share the pool.
#[derive(Clone)]
pub struct Outbox {
    pool: Pool,
}

/// A delivery that is no longer tried.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadLetter {
    /// The name of its destination.
    pub destination: String,
    /// The id of its message.
    pub id: String,
    /// The name of its event, if it has one.
    pub event: Option<String>,
    /// Why it is no longer tried. `attempts`: the schedule is at its end. `gone`: the receiver has answered 410.
    /// `unsigned`: it could not be signed. `unanswered`: ten attempts in a row ended with their process.
    pub reason: String,
    /// What was wrong with the last attempt.
    pub detail: Option<String>,
    /// When it became a dead letter.
    pub since: SystemTime,
}

impl Outbox {
    /// Opens the outbox in the database of this pool. [`migrate`](crate::migrate) makes its tables.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached, or does not have the tables.
    pub async fn open(pool: Pool) -> Result<Self, Error> {
        let outbox = Self { pool };
        outbox.dead_letters(1).await?;
        Ok(outbox)
    }

    /// How many deliveries wait or are under way.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn waiting(&self) -> Result<u64, Error> {
        let client = self.pool.get().await?;
        let row = client.query_typed_one(sql::WAITING, &[]).await?;
        let count: i64 = row.try_get(0)?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// Returns the oldest dead letters, at most this many.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn dead_letters(&self, at_most: u32) -> Result<Vec<DeadLetter>, Error> {
        let client = self.pool.get().await?;
        let most = i64::from(at_most);
        let rows = client
            .query_typed(sql::DEAD, &[(&most, Type::INT8)])
            .await?;
        rows.iter()
            .map(|row| {
                Ok(DeadLetter {
                    destination: row.try_get(0)?,
                    id: row.try_get(1)?,
                    event: row.try_get(2)?,
                    reason: row.try_get(3)?,
                    detail: row.try_get(4)?,
                    since: row.try_get(5)?,
                })
            })
            .collect()
    }

    /// Sends a dead letter again, under the same id and from the beginning of the schedule. Without an id, sends all
    /// dead letters of the destination again. Returns how many there were. This is for a command of an operator.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn replay(&self, destination: &str, id: Option<&str>) -> Result<u64, Error> {
        let parameters: [(&(dyn ToSql + Sync), Type); 2] =
            [(&destination, Type::TEXT), (&id, Type::TEXT)];
        let client = self.pool.get().await?;
        Ok(client.execute_typed(sql::REPLAY, &parameters).await?)
    }

    /// Forgets that a destination has answered 410, has asked for a pause, or has failed for long, so that deliveries
    /// go to it again. Its dead letters stay dead until [`Outbox::replay`].
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn resume(&self, destination: &str) -> Result<(), Error> {
        let client = self.pool.get().await?;
        client
            .execute_typed(sql::RESUME, &[(&destination, Type::TEXT)])
            .await?;
        Ok(())
    }

    /// Deletes what was delivered longer ago than this, in batches of this many. Returns how many it deleted.
    ///
    /// Until a delivery is deleted, a second message of the same id is recognised as a copy.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn purge(&self, older_than: Duration, batch: u32) -> Result<u64, Error> {
        self.delete(sql::PURGE_DELIVERED, older_than, batch).await
    }

    /// Deletes dead letters that are older than this, in batches of this many. Returns how many it deleted.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn purge_dead_letters(&self, older_than: Duration, batch: u32) -> Result<u64, Error> {
        self.delete(sql::PURGE_DEAD, older_than, batch).await
    }

    async fn delete(&self, statement: &str, older: Duration, batch: u32) -> Result<u64, Error> {
        let (seconds, batch) = (older.as_secs_f64(), i64::from(batch.max(1)));
        let parameters: [(&(dyn ToSql + Sync), Type); 2] =
            [(&seconds, Type::FLOAT8), (&batch, Type::INT8)];
        let client = self.pool.get().await?;
        let mut all = 0_u64;
        loop {
            let deleted = client.execute_typed(statement, &parameters).await?;
            all = all.saturating_add(deleted);
            if deleted < batch.unsigned_abs() {
                return Ok(all);
            }
        }
    }
}

impl fmt::Debug for Outbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outbox").finish_non_exhaustive()
    }
}
