//! Counts the open connections, bounds them, and decides which one gives way to a new one.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep, sleep_until, timeout};

/// How long a connection is kept before it may have to give way.
const GRACE: Duration = Duration::from_secs(1);

/// All connections that are open.
pub(super) struct Connections {
    places: Arc<Semaphore>,
    open: Arc<Open>,
    next: AtomicU64,
}

type Open = Mutex<HashMap<u64, Arc<Connection>>>;

/// The state of one connection.
pub(super) struct Connection {
    number: u64,
    came: Instant,
    /// When the last byte came, in milliseconds after the connection.
    last_byte: AtomicU64,
    last_end: AtomicU64,
    /// The number of requests that have no response yet.
    under_way: AtomicUsize,
    /// The number of those requests that have come whole.
    at_work: AtomicUsize,
    dismissed: Notify,
}

impl Connections {
    /// Makes room for this many connections.
    pub(super) fn new(most: usize) -> Self {
        let places = most.min(Semaphore::MAX_PERMITS);
        Self {
            places: Arc::new(Semaphore::new(places)),
            open: Arc::default(),
            next: AtomicU64::new(0),
        }
    }

    /// Accepts the next connection, once there is a place for it.
    pub(super) async fn accept(
        &self,
        listener: &TcpListener,
    ) -> (TcpStream, Arc<Connection>, OwnedPlace) {
        loop {
            let stream = match listener.accept().await {
                Ok((stream, _)) => stream,
                // There is no file descriptor, or the peer is already gone.
                Err(_) => {
                    self.dismiss_one();
                    sleep(Duration::from_millis(10)).await;
                    continue;
                }
            };
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let permit = self.place().await;
            let connection = Arc::new(Connection {
                number,
                came: Instant::now(),
                last_byte: AtomicU64::new(0),
                last_end: AtomicU64::new(0),
                under_way: AtomicUsize::new(0),
                at_work: AtomicUsize::new(0),
                dismissed: Notify::new(),
            });
            locked(&self.open).insert(number, Arc::clone(&connection));
            let place = OwnedPlace {
                number,
                open: Arc::clone(&self.open),
                _permit: permit,
            };
            return (stream, connection, place);
        }
    }

    /// Waits for a place. If all are taken, the connection that has been silent for the longest gives way.
    async fn place(&self) -> OwnedSemaphorePermit {
        loop {
            if let Ok(permit) = Arc::clone(&self.places).try_acquire_owned() {
                return permit;
            }
            self.dismiss_one();
            let freed = Arc::clone(&self.places).acquire_owned();
            // Perhaps no connection could give way yet; soon the first second of one is over.
            if let Ok(Ok(permit)) = timeout(Duration::from_millis(50), freed).await {
                return permit;
            }
        }
    }

    fn dismiss_one(&self) {
        let mut open = locked(&self.open);
        let could = |connection: &&Arc<Connection>| {
            connection.came.elapsed() >= GRACE && connection.at_work.load(Ordering::Relaxed) == 0
        };
        let last_byte = |connection: &&Arc<Connection>| {
            connection.came + Duration::from_millis(connection.last_byte.load(Ordering::Relaxed))
        };
        let silent = open.values().filter(could).min_by_key(last_byte);
        let silent = silent.map(|connection| connection.number);
        // The connection leaves the list, so that the next caller finds another one.
        if let Some(silent) = silent.and_then(|number| open.remove(&number)) {
            silent.dismissed.notify_one();
        }
    }

    /// Becomes ready once this many places are free.
    pub(super) async fn all_gone(&self, connections: usize) {
        let all = u32::try_from(connections).unwrap_or(u32::MAX);
        let _ = self.places.acquire_many(all).await;
    }
}

/// A place among the connections, which is given back when dropped.
pub(super) struct OwnedPlace {
    number: u64,
    open: Arc<Open>,
    _permit: OwnedSemaphorePermit,
}

impl Drop for OwnedPlace {
    fn drop(&mut self) {
        locked(&self.open).remove(&self.number);
    }
}

fn locked(open: &Open) -> MutexGuard<'_, HashMap<u64, Arc<Connection>>> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Connection {
    fn now(&self) -> u64 {
        u64::try_from(self.came.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Notes that a byte has come.
    pub(super) fn stamp(&self) {
        self.last_byte.store(self.now(), Ordering::Relaxed);
    }

    /// Becomes ready once this connection has to give way to another one.
    pub(super) async fn dismissed(&self) {
        self.dismissed.notified().await;
    }

    /// Becomes ready once no request has been under way for this long.
    pub(super) async fn idle(&self, patience: Duration) {
        loop {
            let since = self.came + Duration::from_millis(self.last_end.load(Ordering::Relaxed));
            let until = match self.under_way.load(Ordering::Relaxed) {
                0 => since + patience,
                _ => Instant::now() + patience / 4,
            };
            if until <= Instant::now() {
                return;
            }
            sleep_until(until).await;
        }
    }
}

/// A request that has no response yet.
pub(super) struct UnderWay {
    connection: Arc<Connection>,
    whole: AtomicBool,
}

impl UnderWay {
    pub(super) fn new(connection: &Arc<Connection>) -> Self {
        connection.under_way.fetch_add(1, Ordering::Relaxed);
        Self {
            connection: Arc::clone(connection),
            whole: AtomicBool::new(false),
        }
    }

    /// Notes that the request has come whole: a handler may be at work, so the connection gives way to no other.
    pub(super) fn came_whole(&self) {
        if !self.whole.swap(true, Ordering::Relaxed) {
            self.connection.at_work.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        let connection = &self.connection;
        if self.whole.load(Ordering::Relaxed) {
            connection.at_work.fetch_sub(1, Ordering::Relaxed);
        }
        connection
            .last_end
            .store(connection.now(), Ordering::Relaxed);
        connection.under_way.fetch_sub(1, Ordering::Relaxed);
    }
}
