//! Ends the transaction of a delivery: completes the mark and commits, in one round trip.

use tokio::time::timeout;
use tokio_postgres::types::{ToSql, Type};
use webhook_tower::idempotency::{DeliveryKey, Fence, Mark};

use crate::error::Error;
use crate::exactly_once::ExactlyOnce;
use crate::pool::Open;
use crate::statements as sql;
use crate::store::{bigint, milliseconds, response, storable};

/// Why a transaction is not known to be committed.
pub(crate) enum Uncommitted {
    /// The transaction was rolled back.
    RolledBack(Error),
    /// The connection broke before the server said whether the transaction was committed.
    Unsure(Error),
}

/// The mark that is written with a commit.
pub(crate) struct Completion<'d> {
    pub(crate) key: DeliveryKey,
    pub(crate) fence: Fence,
    pub(crate) mark: &'d Mark,
    pub(crate) retention: std::time::Duration,
}

impl ExactlyOnce {
    /// Completes the mark, if there is one, and commits.
    ///
    /// PostgreSQL answers the `COMMIT` of an aborted transaction with success, but rolls it back (rust-postgres issue
    /// 1334). So a statement runs before the commit that fails in an aborted transaction.
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
            // A deferred constraint failed, or a conflict that shows only at the commit.
            (Ok(_), Err(refusal)) if refusal.is_refusal() => {
                open.close();
                Err(Uncommitted::RolledBack(refusal))
            }
            (Err(error), _) | (_, Err(error)) => Err(Uncommitted::Unsure(error)),
        }
    }
}
