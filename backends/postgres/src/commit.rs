//! Ends the transaction of a delivery: completes the mark and commits, in one round trip.

use tokio::time::timeout;
use tokio_postgres::types::{ToSql, Type};
use webhook_tower::idempotency::{DeliveryKey, Fence, Mark};

use crate::error::Error;
use crate::exactly_once::ExactlyOnce;
use crate::pool::Open;
use crate::statements as sql;
use crate::store::{bigint, milliseconds, response, storable};

/// Why a commit did not do it.
pub(crate) enum Uncommitted {
    /// The transaction is undone.
    RolledBack(Error),
    /// The transaction is done or undone; the connection broke before the server said which.
    Unsure(Error),
}

/// What is written down with a commit.
pub(crate) struct Completion<'d> {
    pub(crate) key: DeliveryKey,
    pub(crate) fence: Fence,
    pub(crate) mark: &'d Mark,
    pub(crate) retention: std::time::Duration,
}

impl ExactlyOnce {
    /// Completes the mark, if there is one, and commits.
    ///
    /// PostgreSQL answers a `COMMIT` of an aborted transaction with success, and rolls back
    /// (rust-postgres issue 1334). The statement before it fails in such a transaction, and so tells.
    pub(crate) async fn commit(
        &self,
        open: Open,
        completion: Option<Completion<'_>>,
    ) -> Result<(), Uncommitted> {
        let Some(client) = open.client() else {
            return Err(Uncommitted::RolledBack(Error::ended()));
        };
        let ended = match &completion {
            Some(completion) => {
                let key = completion.key.bytes().as_slice();
                let fence = bigint(completion.fence.get());
                let retention = milliseconds(completion.retention);
                let (id, response) = (storable(completion.mark), response(completion.mark));
                let parameters: [(&(dyn ToSql + Sync), Type); 5] = [
                    (&key, Type::BYTEA),
                    (&fence, Type::INT8),
                    (&retention, Type::INT8),
                    (&id, Type::TEXT),
                    (&response, Type::BYTEA),
                ];
                let together = async {
                    tokio::join!(
                        biased;
                        client.query_typed(sql::COMPLETE_HERE, &parameters),
                        client.batch_execute("COMMIT"),
                    )
                };
                timeout(self.settings.answer_timeout, together).await
            }
            None => {
                let together = async {
                    tokio::join!(
                        biased;
                        client.query_typed(sql::STILL_WHOLE, &[]),
                        client.batch_execute("COMMIT"),
                    )
                };
                timeout(self.settings.answer_timeout, together).await
            }
        };
        let Ok((whole, committed)) = ended else {
            return Err(Uncommitted::Unsure(Error::no_answer()));
        };
        match (whole.map_err(Error::from), committed.map_err(Error::from)) {
            (Ok(_), Ok(())) => {
                open.close();
                Ok(())
            }
            (Err(refusal), Ok(())) if refusal.is_refusal() => {
                open.close();
                Err(Uncommitted::RolledBack(refusal))
            }
            // A deferred constraint, or a conflict that shows at the end.
            (Ok(_), Err(refusal)) if refusal.is_refusal() => {
                open.close();
                Err(Uncommitted::RolledBack(refusal))
            }
            (Err(error), _) | (_, Err(error)) => Err(Uncommitted::Unsure(error)),
        }
    }
}
