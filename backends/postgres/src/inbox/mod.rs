//! An inbox: a table into which deliveries are written before they are answered, and the worker's loop that drains it.
//!
//! It is a [`Sink`](webhook_tower::forward::Sink) for the receiver, and needs no broker: a row is both the message and
//! the mark that it was handled. Together with [`ExactlyOnce`](crate::ExactlyOnce) a worker handles each delivery
//! exactly once, if its effects are in the same database. The loop is a statement with `SKIP LOCKED`. It counts an
//! attempt before the attempt begins, so that a delivery which kills its worker becomes a dead letter in the end.
//!
//! # Why no job engine drains it
//!
//! Three were weighed, by their code, in November 2026. graphile_worker 0.14.1 takes nothing back from a killed worker
//! unless it is asked to, and then only after five minutes; a worker that comes back late deletes the job of the worker
//! that has it by now, and with it the only mark that it was there. apalis-postgres 1.0.0 counts an attempt only if its
//! end is noticed, and has no dead letters, only rows that have failed. awa 0.6.9 guards its completions by a lease,
//! but has 40,000 lines and its own ring of partitions. The last two use sqlx, where a future that is dropped within
//! `begin` gives its connection back inside an open transaction (issue 4385, whose fix is not yet released). Each of
//! the three adds about a hundred packages, for what takes nine statements here. Whoever already runs one of them can
//! hand deliveries to it through a [`Sink`](webhook_tower::forward::Sink) of their own.

mod drain;
mod sink;
mod sql;

use std::fmt;
use std::time::Duration;

use deadpool_postgres::Pool;
use tokio_postgres::types::Type;
use webhook_core::Provider;
use webhook_core::seal::SealError;
use webhook_tower::forward::Worker;

pub use self::drain::{DrainSettings, Drained};
use crate::error::Error;
use crate::migrate::{Risk, risks};

/// The inbox of a database. Clones share the pool.
#[derive(Clone)]
pub struct Inbox {
    pool: Pool,
    safe: sink::Safe,
}

/// Why a program cannot use an inbox.
#[derive(Debug)]
#[non_exhaustive]
pub enum Unfit {
    /// The database cannot be reached, or does not have the table: call [`migrate`](crate::migrate).
    Database(Error),
    /// A crash of the server would lose what it has confirmed, and no sender sends that again.
    Forgets(Vec<Risk>),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database(error) => write!(f, "the inbox cannot be used: {error}"),
            Self::Forgets(risks) => {
                f.write_str("a crash of the database would forget deliveries that it has confirmed. Change ")?;
                for (place, risk) in risks.iter().enumerate() {
                    let comma = if place > 0 { ", " } else { "" };
                    write!(f, "{comma}`{} = {}`", risk.setting, risk.value)?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for Unfit {}

impl Inbox {
    /// Opens the inbox in the database of this pool. [`migrate`](crate::migrate) makes its table.
    ///
    /// # Errors
    ///
    /// Returns an error if the database does not have the table, or if its settings let a crash lose what it has
    /// confirmed: `synchronous_commit`, `fsync` or `full_page_writes` is off. A receiver looks at these settings again before
    /// a delivery if it has not done so for a second, and answers 503 while one of them is off.
    pub async fn open(pool: Pool) -> Result<Self, Unfit> {
        let found = risks(&pool).await.map_err(Unfit::Database)?;
        if !found.is_empty() {
            return Err(Unfit::Forgets(found));
        }
        let safe = sink::Safe::default();
        let inbox = Self { pool, safe };
        inbox.waiting().await.map_err(Unfit::Database)?;
        Ok(inbox)
    }

    /// How many deliveries wait or are being handled.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn waiting(&self) -> Result<u64, Error> {
        let client = self.pool.get().await?;
        let rows = client.query_typed(sql::WAITING, &[]).await?;
        let count: i64 = match rows.first() {
            Some(row) => row.try_get(0)?,
            None => 0,
        };
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// Returns the oldest dead letters, at most this many: the id of each, and the reason.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn dead_letters(&self, at_most: u32) -> Result<Vec<(String, String)>, Error> {
        let client = self.pool.get().await?;
        let most = i64::from(at_most);
        let rows = client
            .query_typed(sql::DEAD, &[(&most, Type::INT8)])
            .await?;
        let read = |row: &tokio_postgres::Row| Ok((row.try_get(0)?, row.try_get(1)?));
        rows.iter().map(read).collect()
    }

    /// Puts a dead letter back, sealed again under a new message id, for a command of an operator. It returns `None` if
    /// there is no such dead letter. The row of the old id stays until [`Inbox::purge`] deletes it, so that copies which
    /// the sender sends later are still recognised.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached. The inner error says why the seal does not open; the dead
    /// letter then stays.
    pub async fn replay<P: Provider, S>(
        &self,
        worker: &Worker<P, S>,
        id: &str,
    ) -> Result<Option<Result<(), SealError>>, Error> {
        let mut client = self.pool.get().await?;
        let transaction = client.transaction().await?;
        let rows = transaction
            .query_typed(sql::TAKE_DEAD, &[(&id, Type::TEXT)])
            .await?;
        let Some(row) = rows.first() else {
            return Ok(None);
        };
        let sealed: Vec<u8> = row.try_get(0)?;
        let envelope = match worker.replay(sealed.into()) {
            Ok(envelope) => envelope,
            Err(error) => return Ok(Some(Err(error))),
        };
        let row = sink::Row::of(&envelope)?;
        transaction
            .execute_typed(sql::PUT, &row.parameters())
            .await?;
        transaction.commit().await?;
        Ok(Some(Ok(())))
    }

    /// Deletes deliveries that were handled longer ago than this, in batches of this many. Returns how many it deleted.
    ///
    /// Keep a row for as long as retries and copies of its delivery pass, because the row is the mark by which a copy
    /// is recognised.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn purge(&self, older_than: Duration, batch: u32) -> Result<u64, Error> {
        self.delete(sql::PURGE, older_than, batch).await
    }

    /// Deletes dead letters that are older than this, in batches of this many. Returns how many it deleted.
    ///
    /// Nothing else deletes a dead letter, so call this every few minutes, and keep them for as long as an operator may
    /// need to [replay](Inbox::replay) one. A copy that the sender sends after that is a new delivery.
    ///
    /// # Errors
    ///
    /// Returns an error if the database cannot be reached.
    pub async fn purge_dead_letters(&self, older_than: Duration, batch: u32) -> Result<u64, Error> {
        self.delete(sql::PURGE_DEAD, older_than, batch).await
    }

    async fn delete(&self, statement: &str, older: Duration, batch: u32) -> Result<u64, Error> {
        let client = self.pool.get().await?;
        let (seconds, batch) = (older.as_secs_f64(), i64::from(batch.max(1)));
        let mut all = 0_u64;
        loop {
            let parameters: [(&(dyn tokio_postgres::types::ToSql + Sync), Type); 2] =
                [(&seconds, Type::FLOAT8), (&batch, Type::INT8)];
            let deleted = client.execute_typed(statement, &parameters).await?;
            all = all.saturating_add(deleted);
            if deleted < batch.unsigned_abs() {
                return Ok(all);
            }
        }
    }
}

impl fmt::Debug for Inbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox").finish_non_exhaustive()
    }
}
