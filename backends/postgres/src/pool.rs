//! Connections: a pool that hands out none which is broken or in a transaction, and a connection that never goes
//! back to it in one.

use std::time::Duration;

use deadpool_postgres::{ClientWrapper, Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use tokio::time::timeout;
use tokio_postgres::Config;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};

use crate::connect::Patient;
use crate::error::Error;

/// Fails where the connection is dead, and where it is within a transaction: that one's clock stood still when
/// it began.
const FRESH: &str = "SELECT 1 / (now() = statement_timestamp())::int";

/// A pool of this many connections. Each is tried before it is handed out: a deadpool of
/// [`RecyclingMethod::Fast`] hands out what a restarted server has left behind. An attempt to connect goes on when whoever
/// wanted the connection waits no longer, and the next one gets it: a server that is slow after its start is not asked again
/// and again.
///
/// `tls` is [`NoTls`](tokio_postgres::NoTls), or what `tokio-postgres-rustls` makes.
///
/// # Errors
///
/// Says what is wrong with the number of connections: there must be one at least.
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

/// What a program says of itself that cannot be. The text says what to mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misconfigured(pub(crate) &'static str);

impl std::fmt::Display for Misconfigured {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Misconfigured {}

/// A connection out of the pool, within this time.
pub(crate) async fn connection(pool: &Pool, within: Duration) -> Result<Object, Error> {
    match timeout(within, pool.get()).await {
        Ok(object) => Ok(object?),
        Err(_) => Err(Error::no_connection()),
    }
}

/// A connection within a transaction. Dropped in mid-transaction, by a panic or a cancelled task, it is closed
/// and leaves the pool: the server then rolls back.
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

    /// Undoes what was done. Where that cannot be said in time the connection is closed, which does it too.
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
