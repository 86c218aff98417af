//! The transaction that a handler works in.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use deadpool_postgres::ClientWrapper;
use tokio::sync::{RwLock, RwLockReadGuard};
use tokio_postgres::Row;
use tokio_postgres::types::{ToSql, Type};
use webhook_tower::idempotency::Fence;

use crate::error::Error;
use crate::order::Order;
use crate::pool::Open;

/// The open transaction in which a delivery is handled: what the handler does in it and the mark that the delivery
/// was handled are committed together, or not at all. Clones are the same transaction.
///
/// In axum it is an extractor, with the feature `axum`; behind other services it stands in the request's extensions.
/// It ends with the handler: when that returns, each later statement is an [`Error`].
///
/// The handler neither commits nor rolls back. It returns success, or it does not.
#[derive(Clone)]
pub struct Transaction {
    shared: Arc<Shared>,
}

struct Shared {
    open: RwLock<Option<Open>>,
    fence: Option<Fence>,
    order: Option<Order>,
    /// Whether a statement failed because the transaction conflicted with another one.
    wants_another_run: Mutex<bool>,
}

/// The connection, within its transaction, for everything that [`Transaction`] has no function for: prepared
/// statements, `COPY`, streams of rows. While it is held, the transaction does not end.
pub struct Borrowed<'t> {
    client: RwLockReadGuard<'t, ClientWrapper>,
}

impl Transaction {
    pub(crate) fn new(open: Open, fence: Option<Fence>, order: Option<Order>) -> Self {
        Self {
            shared: Arc::new(Shared {
                open: RwLock::new(Some(open)),
                fence,
                order,
                wants_another_run: Mutex::new(false),
            }),
        }
    }

    /// A number that grows with each attempt to handle a delivery, for effects outside of this database. `None`
    /// for a delivery that leaves no mark.
    #[must_use]
    pub fn fence(&self) -> Option<Fence> {
        self.shared.fence
    }

    /// How the event stands to the newest handled one of its object. [`Order::Unknown`] without
    /// [`Settings::tell_order`](crate::Settings::tell_order).
    #[must_use]
    pub fn order(&self) -> Order {
        self.told_order().unwrap_or(Order::Unknown)
    }

    pub(crate) fn told_order(&self) -> Option<Order> {
        self.shared.order
    }

    /// Executes a statement and says how many rows it changed.
    ///
    /// # Errors
    ///
    /// The server refused it, and undoes the whole transaction; the connection broke; or the handler has returned.
    pub async fn execute(
        &self,
        statement: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<u64, Error> {
        let client = self.client().await?;
        self.note(client.execute(statement, parameters).await)
    }

    /// Executes a query and collects its rows.
    ///
    /// # Errors
    ///
    /// As for [`Transaction::execute`].
    pub async fn query(
        &self,
        statement: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error> {
        let client = self.client().await?;
        self.note(client.query(statement, parameters).await)
    }

    /// Executes a query of one row or none.
    ///
    /// # Errors
    ///
    /// As for [`Transaction::execute`], and where there are more rows.
    pub async fn query_opt(
        &self,
        statement: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<Row>, Error> {
        let client = self.client().await?;
        self.note(client.query_opt(statement, parameters).await)
    }

    /// Executes a query of exactly one row.
    ///
    /// # Errors
    ///
    /// As for [`Transaction::execute`], and where there are none or more rows.
    pub async fn query_one(
        &self,
        statement: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Row, Error> {
        let client = self.client().await?;
        self.note(client.query_one(statement, parameters).await)
    }

    /// Executes a statement whose parameters come with their types, and says how many rows it changed. Nothing is
    /// prepared: it is one round trip in place of two, and PgBouncer in transaction mode may stand before the server.
    ///
    /// # Errors
    ///
    /// As for [`Transaction::execute`].
    pub async fn execute_typed(
        &self,
        statement: &str,
        parameters: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<u64, Error> {
        let client = self.client().await?;
        self.note(client.execute_typed(statement, parameters).await)
    }

    /// Executes a query whose parameters come with their types, and collects its rows, likewise.
    ///
    /// # Errors
    ///
    /// As for [`Transaction::execute`].
    pub async fn query_typed(
        &self,
        statement: &str,
        parameters: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Vec<Row>, Error> {
        let client = self.client().await?;
        self.note(client.query_typed(statement, parameters).await)
    }

    /// Executes statements without parameters, separated by semicolons.
    ///
    /// # Errors
    ///
    /// As for [`Transaction::execute`].
    pub async fn batch_execute(&self, statements: &str) -> Result<(), Error> {
        let client = self.client().await?;
        self.note(client.batch_execute(statements).await)
    }

    /// The connection, for everything else. A failure that is the database's wish to run the handler again
    /// (a deadlock, a conflict of serializable transactions) is answered with a run only if it is handed to
    /// [`Transaction::note`]; otherwise the sender's next attempt is that run.
    ///
    /// # Errors
    ///
    /// The handler has returned.
    pub async fn client(&self) -> Result<Borrowed<'_>, Error> {
        let open = self.shared.open.read().await;
        match RwLockReadGuard::try_map(open, |open| open.as_ref()?.client()) {
            Ok(client) => Ok(Borrowed { client }),
            Err(_) => Err(Error::ended()),
        }
    }

    /// Takes note of the outcome of a statement that went through [`Transaction::client`].
    ///
    /// # Errors
    ///
    /// The statement's own.
    pub fn note<T>(&self, outcome: Result<T, tokio_postgres::Error>) -> Result<T, Error> {
        let outcome = outcome.map_err(Error::from);
        self.remember(&outcome);
        outcome
    }

    /// Remembers a failure that is the database's wish to run the handler again.
    pub(crate) fn remember<T>(&self, outcome: &Result<T, Error>) {
        if outcome.as_ref().is_err_and(Error::wants_another_run) {
            *self.flag() = true;
        }
    }

    pub(crate) fn wants_another_run(&self) -> bool {
        *self.flag()
    }

    fn flag(&self) -> std::sync::MutexGuard<'_, bool> {
        let flag = &self.shared.wants_another_run;
        flag.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the connection away, after the statements that are under way.
    pub(crate) async fn end(&self) -> Option<Open> {
        self.shared.open.write().await.take()
    }
}

impl Deref for Borrowed<'_> {
    type Target = ClientWrapper;

    fn deref(&self) -> &ClientWrapper {
        &self.client
    }
}

impl fmt::Debug for Transaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transaction")
            .field("fence", &self.shared.fence)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Borrowed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Borrowed").finish_non_exhaustive()
    }
}
