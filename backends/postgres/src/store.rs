//! Keeps leases and marks in PostgreSQL: a lease says that a receiver handles a delivery, a mark that it was handled.

use std::fmt;
use std::time::Duration;

use deadpool_postgres::{Object, Pool};
use tokio_postgres::Row;
use tokio_postgres::types::{ToSql, Type};
use webhook_tower::idempotency::{
    Begun, DeliveryKey, Fence, IdempotencyStore, KeptResponse, Known, Mark, StoreError,
};

use crate::error::Error;
use crate::statements as sql;

/// A store of leases and marks in PostgreSQL, for
/// [`Idempotency`](webhook_tower::idempotency::Idempotency). Clones share the pool.
///
/// Between the handler's effect and the mark there is a moment in which a crash makes the effect happen again, as with
/// every store that is not part of the handler's own transaction. For a handler whose effects are in the same database,
/// [`ExactlyOnce`](crate::ExactlyOnce) has no such moment.
///
/// To claim a delivery takes one round trip, and so does to complete it; the pool adds one to test the connection
/// before it hands it out. [`migrate`](crate::migrate) makes the tables.
#[derive(Clone)]
pub struct PostgresStore {
    pool: Pool,
}

impl PostgresStore {
    /// Makes a store on this pool; [`pool`](crate::pool) makes one.
    #[must_use]
    pub const fn new(pool: Pool) -> Self {
        Self { pool }
    }

    /// The pool from which the store takes its connections.
    #[must_use]
    pub const fn pool(&self) -> &Pool {
        &self.pool
    }

    async fn client(&self) -> Result<Object, Error> {
        Ok(self.pool.get().await?)
    }

    /// Runs a statement, and returns whether it changed a row.
    async fn changes(
        &self,
        statement: &str,
        parameters: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<bool, StoreError> {
        let client = self.client().await?;
        let changed = client.execute_typed(statement, parameters).await;
        Ok(changed.map_err(Error::from)? > 0)
    }
}

/// Deletes the deliveries, responses and objects whose retention has passed, in batches of this many. Returns how many
/// it deleted.
///
/// Run it every few minutes while deliveries are handled, in one receiver or in all: a batch skips rows that others
/// hold.
///
/// # Errors
///
/// Returns an error if the database cannot be reached. What was deleted before that stays deleted.
pub async fn purge(pool: &Pool, batch: u32) -> Result<u64, Error> {
    let batch = i64::from(batch.max(1));
    let mut purged = 0_u64;
    for statement in [sql::PURGE, sql::PURGE_RESPONSES, sql::PURGE_WATERMARKS] {
        loop {
            // The connection is given back after each batch, so that deliveries get their turn.
            let client = pool.get().await?;
            let parameters: [(&(dyn ToSql + Sync), Type); 1] = [(&batch, Type::INT8)];
            let deleted = client.execute_typed(statement, &parameters).await?;
            purged = purged.saturating_add(deleted);
            if deleted < batch.unsigned_abs() {
                break;
            }
        }
    }
    Ok(purged)
}

/// The answer of [`sql::TAKE`].
pub(crate) enum Taken {
    Now(Fence),
    Leased {
        left: Duration,
    },
    Completed(Mark),
    /// The delivery was completed while the statement waited.
    Changed,
}

impl Taken {
    pub(crate) fn read(row: Option<&Row>) -> Result<Self, Error> {
        let Some(row) = row else {
            return Ok(Self::Changed);
        };
        if row.try_get(0)? {
            return Ok(Self::Now(fence(row.try_get(2)?)));
        }
        if row.try_get(1)? {
            return Ok(Self::Completed(mark(row.try_get(4)?, row.try_get(5)?)));
        }
        let left: i64 = row.try_get(3)?;
        Ok(Self::Leased {
            left: Duration::from_millis(u64::try_from(left).unwrap_or(0)),
        })
    }
}

fn mark(id: Option<String>, response: Option<&[u8]>) -> Mark {
    Mark::new(id).with_response(response.and_then(KeptResponse::from_bytes))
}

/// The response of a mark, encoded for the database.
pub(crate) fn response(mark: &Mark) -> Option<Vec<u8>> {
    mark.response.as_ref().map(KeptResponse::to_bytes)
}

fn fence(number: i64) -> Fence {
    Fence::new(number.unsigned_abs())
}

/// A fence or a time as a `bigint` of the database.
pub(crate) fn bigint(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A duration in milliseconds, at most a century, so that adding it to a clock never overflows.
pub(crate) fn milliseconds(duration: Duration) -> i64 {
    const CENTURY: i64 = 100 * 365 * 24 * 60 * 60 * 1000;
    i64::try_from(duration.as_millis()).map_or(CENTURY, |it| it.min(CENTURY))
}

/// The id of a mark as PostgreSQL can hold it: without NUL.
pub(crate) fn storable(mark: &Mark) -> Option<String> {
    mark.delivery_id
        .as_ref()
        .map(|it| it.replace('\0', "\u{fffd}"))
}

impl IdempotencyStore for PostgresStore {
    async fn begin(&self, key: &DeliveryKey, lease: Duration) -> Result<Begun, StoreError> {
        let key = key.bytes().as_slice();
        let lease = milliseconds(lease);
        let client = self.client().await?;
        // The statement may have waited for somebody who then completed the delivery or gave it back. Each round waits
        // for one more.
        for _ in 0..5 {
            let rows = client
                .query_typed(sql::TAKE, &[(&key, Type::BYTEA), (&lease, Type::INT8)])
                .await
                .map_err(Error::from)?;
            return Ok(match Taken::read(rows.first())? {
                Taken::Now(fence) => Begun::Acquired(fence),
                Taken::Leased { left } => Begun::InProgress { for_at_most: left },
                Taken::Completed(mark) => Begun::Completed(mark),
                Taken::Changed => continue,
            });
        }
        Ok(Begun::InProgress {
            for_at_most: Duration::ZERO,
        })
    }

    async fn renew(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        lease: Duration,
    ) -> Result<bool, StoreError> {
        let (key, fence) = (key.bytes().as_slice(), bigint(fence.get()));
        let lease = milliseconds(lease);
        self.changes(
            sql::RENEW,
            &[
                (&key, Type::BYTEA),
                (&fence, Type::INT8),
                (&lease, Type::INT8),
            ],
        )
        .await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        mark: &Mark,
        retention: Duration,
    ) -> Result<bool, StoreError> {
        let (key, fence) = (key.bytes().as_slice(), bigint(fence.get()));
        let (retention, id) = (milliseconds(retention), storable(mark));
        let response = response(mark);
        let parameters: [(&(dyn ToSql + Sync), Type); 5] = [
            (&key, Type::BYTEA),
            (&fence, Type::INT8),
            (&retention, Type::INT8),
            (&id, Type::TEXT),
            (&response, Type::BYTEA),
        ];
        if response.is_some() {
            return self.changes(sql::COMPLETE_KEEPING, &parameters).await;
        }
        let [key, fence, retention, id, _] = parameters;
        self.changes(sql::COMPLETE, &[key, fence, retention, id])
            .await
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<bool, StoreError> {
        let (key, fence) = (key.bytes().as_slice(), bigint(fence.get()));
        let parameters: [(&(dyn ToSql + Sync), Type); 2] =
            [(&key, Type::BYTEA), (&fence, Type::INT8)];
        self.changes(sql::RELEASE, &parameters).await
    }

    async fn inspect(&self, key: &DeliveryKey) -> Result<Option<Known>, StoreError> {
        let key = key.bytes().as_slice();
        let client = self.client().await?;
        let rows = client
            .query_typed(sql::INSPECT, &[(&key, Type::BYTEA)])
            .await
            .map_err(Error::from)?;
        let Some(row) = rows.first() else {
            return Ok(None);
        };
        Ok(Some(if row.try_get(0)? {
            Known::Completed(mark(row.try_get(2)?, row.try_get(3)?))
        } else {
            Known::InProgress(fence(row.try_get(1)?))
        }))
    }

    async fn forget(&self, key: &DeliveryKey) -> Result<bool, StoreError> {
        let key = key.bytes().as_slice();
        self.changes(sql::FORGET, &[(&key, Type::BYTEA)]).await
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").finish_non_exhaustive()
    }
}
