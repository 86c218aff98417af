//! Makes a pool that never hands out a connection that is broken or within a transaction.

use std::time::Duration;

use deadpool_postgres::{ClientWrapper, Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use tokio::time::timeout;
use tokio_postgres::Config;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};

use crate::connect::Patient;
use crate::error::Error;

/// Fails on a connection that is dead, and on one within a transaction, where `now()` is the time at which the
/// transaction began.
const FRESH: &str = "SELECT 1 / (now() = statement_timestamp())::int";

/// Makes a pool of this many connections. Each is tested before it is handed out, because a deadpool of
/// [`RecyclingMethod::Fast`] hands out connections that a restarted server has cut. An attempt to connect goes on if
/// the caller gives up, and the next caller gets its connection, so that a server which is slow after its start is not
/// asked again and again.
///
/// `tls` is [`NoTls`](tokio_postgres::NoTls), or a value that `tokio-postgres-rustls` makes.
///
/// # Errors
///
/// Returns an error if the number of connections is zero.
pub fn pool<T>(config: Config, tls: T, connections: usize) -> Result<Pool, Misconfigured>
where
    T: MakeTlsConnect<tokio_postgres::Socket> + Clone + Sync + Send + 'static,
    T::Stream: Sync + Send,
    T::TlsConnect: Sync + Send,
    <T::TlsConnect as TlsConnect<tokio_postgres::Socket>>::Future: Send,
{
    if connections == 0 {
        return Err(Misconfigured(
            "a pool of 0 connections could never give one: say how many",
        ));
    }
    let manager = ManagerConfig {
        recycling_method: RecyclingMethod::Custom(FRESH.to_owned()),
    };
    let manager = Manager::from_connect(config, Patient::new(tls), manager);
    Pool::builder(manager)
        .max_size(connections)
        .build()
        .map_err(|_| Misconfigured("the pool needs tokio's timers: build it without timeouts"))
}

/// The error for settings that cannot work. Its text says what to fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misconfigured(pub(crate) &'static str);

impl std::fmt::Display for Misconfigured {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Misconfigured {}

/// Takes a connection out of the pool, within this time.
pub(crate) async fn connection(pool: &Pool, within: Duration) -> Result<Object, Error> {
    match timeout(within, pool.get()).await {
        Ok(object) => Ok(object?),
        Err(_) => Err(Error::no_connection()),
    }
}

/// A connection within a transaction. If it is dropped before the transaction ends, by a panic or a cancelled task, the
/// connection is closed and leaves the pool, and the server rolls back.
#[derive(Debug)]
pub(crate) struct Open(Option<Box<Object>>);

impl Open {
    pub(crate) fn new(object: Object) -> Self {
        Self(Some(Box::new(object)))
    }

    /// The connection; `None` only while it is dropped.
    pub(crate) fn client(&self) -> Option<&ClientWrapper> {
        self.0.as_deref().map(|object| &**object)
    }

    /// Gives the connection back to the pool, after its transaction has ended.
    pub(crate) fn close(mut self) {
        self.0.take();
    }

    /// Rolls the transaction back. If the server does not confirm that in time, the connection is closed, which also
    /// rolls back.
    pub(crate) async fn roll_back(self, within: Duration) {
        let Some(client) = self.client() else { return };
        if let Ok(Ok(())) = timeout(within, client.batch_execute("ROLLBACK")).await {
            self.close();
        }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if let Some(object) = self.0.take() {
            drop(Object::take(*object));
        }
    }
}
