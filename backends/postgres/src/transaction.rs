//! The transaction in which a handler works.

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

/// The open transaction in which a delivery is handled: what the handler does in it and the mark that the delivery was
/// handled are committed together, or not at all. Clones are the same transaction.
///
/// In axum it is an extractor, with the feature `axum`; behind other services it stands in the request's extensions. It
/// ends when the handler returns: each later statement returns an [`Error`].
///
/// The handler neither commits nor rolls back. Success commits the transaction, and anything else rolls it back.
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

/// The connection within its transaction, for everything that [`Transaction`] has no function for: prepared statements,
/// `COPY`, streams of rows. The transaction does not end while it is held.
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

    /// How the time of the event stands to that of the newest handled event of its object. [`Order::Unknown`] without
    /// [`Settings::tell_order`](crate::Settings::tell_order).
    #[must_use]
    pub fn order(&self) -> Order {
        self.told_order().unwrap_or(Order::Unknown)
    }

    pub(crate) fn told_order(&self) -> Option<Order> {
        self.shared.order
    }

    /// Executes a statement and returns how many rows it changed.
    ///
    /// # Errors
    ///
    /// Returns an error if the server refused the statement, which undoes the whole transaction; if the connection
    /// broke; or if the handler has returned.
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
    /// Returns the errors of [`Transaction::execute`].
    pub async fn query(
        &self,
        statement: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error> {
        let client = self.client().await?;
        self.note(client.query(statement, parameters).await)
    }

    /// Executes a query that returns one row or none.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Transaction::execute`], and an error if there are more rows.
    pub async fn query_opt(
        &self,
        statement: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Option<Row>, Error> {
        let client = self.client().await?;
        self.note(client.query_opt(statement, parameters).await)
    }

    /// Executes a query that returns exactly one row.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Transaction::execute`], and an error if there are no rows or more than one.
    pub async fn query_one(
        &self,
        statement: &str,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Row, Error> {
        let client = self.client().await?;
        self.note(client.query_one(statement, parameters).await)
    }

    /// Executes a statement whose parameters come with their types, and returns how many rows it changed. Nothing is
    /// prepared, so it takes one round trip instead of two, and works through PgBouncer in transaction mode.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Transaction::execute`].
    pub async fn execute_typed(
        &self,
        statement: &str,
        parameters: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<u64, Error> {
        let client = self.client().await?;
        self.note(client.execute_typed(statement, parameters).await)
    }

    /// Executes a query whose parameters come with their types, and collects its rows. Nothing is prepared.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Transaction::execute`].
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
    /// Returns the errors of [`Transaction::execute`].
    pub async fn batch_execute(&self, statements: &str) -> Result<(), Error> {
        let client = self.client().await?;
        self.note(client.batch_execute(statements).await)
    }

    /// Returns the connection, for everything else. If a statement on it fails because the database wants the handler
    /// to run again (a deadlock, a conflict of serializable transactions), pass the failure to [`Transaction::note`].
    /// Otherwise the handler runs again only with the sender's next attempt.
    ///
    /// # Errors
    ///
    /// Returns an error if the handler has returned.
    pub async fn client(&self) -> Result<Borrowed<'_>, Error> {
        let open = self.shared.open.read().await;
        match RwLockReadGuard::try_map(open, |open| open.as_ref()?.client()) {
            Ok(client) => Ok(Borrowed { client }),
            Err(_) => Err(Error::ended()),
        }
    }

    /// Notes the outcome of a statement that went through [`Transaction::client`].
    ///
    /// # Errors
    ///
    /// Returns the error of the statement.
    pub fn note<T>(&self, outcome: Result<T, tokio_postgres::Error>) -> Result<T, Error> {
        let outcome = outcome.map_err(Error::from);
        self.remember(&outcome);
        outcome
    }

    /// Remembers whether the statement failed because the database wants the handler to run again.
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

    /// Takes the connection away, once the statements that are under way have ended.
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
