//! A server for a receiver: hyper, with the bounds that the layer cannot have, since they come before a request does.
//!
//! `axum::serve` waits for the head of a request for ever, and accepts as many connections as there are
//! file descriptors. This file depends on nothing else of the examples: copy it.
//!
//! | What is bounded | Default |
//! |---|---|
//! | a connection without a request under way: before the first one, while a head comes, between two | 10 s |
//! | connections; one more, and the one that has been silent for the longest gives way | 4096 |
//! | requests at once on one connection of HTTP/2 | 100 |
//! | bytes of a head; headers in it | 64 KiB, 100 |
//! | after the signal to stop, what is under way has | 35 s |
//!
//! No connection gives way in its first second, and none whose request has come whole: its handler may
//! be at work. Each needs a file descriptor, so raise the limit of those (`LimitNOFILE`, `ulimit -n`)
//! above the number of connections.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use hyper::body::{Frame, Incoming, SizeHint};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{Instant, sleep, sleep_until, timeout};
use tower::ServiceExt as _;

/// What a stranger may take of the server before any request of his has come.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// How long a connection may be without a request under way.
    pub idle: Duration,
    /// How many connections may be open.
    pub connections: usize,
    /// How many requests may be under way on one connection of HTTP/2.
    pub streams: u32,
    /// How many bytes a head may have: 8 KiB at least.
    pub head: u32,
    /// How long requests that are under way have to finish once the server is told to stop.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            idle: Duration::from_secs(10),
            connections: 4096,
            streams: 100,
            head: 64 << 10,
            drain: Duration::from_secs(35),
        }
    }
}

/// A connection does not give way before it has been here for so long.
const GRACE: Duration = Duration::from_secs(1);

/// What HTTP/2 lets a client send on a stream that nobody reads, and on all streams of a connection together.
const WINDOWS: (u32, u32) = (64 << 10, 256 << 10);

/// Serves until `stop` is ready, and then until what is under way is done.
///
/// A connection that cannot be accepted, such as for want of a file descriptor, makes an idle one give
/// way and is tried again.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let connections = Arc::new(Connections::new(&limits));
    let (running, stopped) = watch::channel(());
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            () = &mut stop => break,
            accepted = connections.accept(&listener) => accepted,
        };
        let (stream, connection, place) = accepted;
        let (app, limits, stopped) = (app.clone(), limits.clone(), stopped.clone());
        tokio::spawn(async move {
            handle(stream, app, &limits, &connection, stopped).await;
            // The memory is free by now, and so is the place.
            drop((connection, place));
        });
    }
    drop((listener, running));
    // What is not done by then is given up.
    let _ = timeout(limits.drain, connections.all_gone(limits.connections)).await;
}

/// Serves one connection until it ends, is idle for too long, or has to give way.
async fn handle(
    stream: TcpStream,
    app: Router,
    limits: &Limits,
    connection: &Arc<Connection>,
    mut stopped: watch::Receiver<()>,
) {
    let service = service_fn(|request: hyper::Request<Incoming>| {
        let under_way = Arc::new(UnderWay::new(connection));
        let app = app.clone();
        async move {
            let request = request.map(|body| {
                let under_way = Arc::clone(&under_way);
                if body.is_end_stream() {
                    under_way.came_whole();
                }
                Body::new(Watched { body, under_way })
            });
            let response: Result<_, Infallible> = app.oneshot(request).await;
            drop(under_way);
            response
        }
    });
    let mut server = auto::Builder::new(TokioExecutor::new());
    server
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.idle)
        .max_buf_size(usize::try_from(limits.head).unwrap_or(usize::MAX));
    server
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.streams)
        .max_header_list_size(limits.head)
        .initial_stream_window_size(WINDOWS.0)
        .initial_connection_window_size(WINDOWS.1);
    let io = TokioIo::new(Stamped {
        stream,
        connection: Arc::clone(connection),
    });
    let mut served = pin!(server.serve_connection(io, service));
    let mut draining = false;
    loop {
        tokio::select! {
            _ = served.as_mut() => return,
            () = connection.idle(limits.idle) => return,
            () = connection.dismissed.notified() => return,
            _ = stopped.changed(), if !draining => {
                draining = true;
                served.as_mut().graceful_shutdown();
            }
        }
    }
}

/// All connections that are open.
struct Connections {
    places: Arc<Semaphore>,
    open: Arc<Open>,
    next: AtomicU64,
}

type Open = Mutex<HashMap<u64, Arc<Connection>>>;

/// What is known of one connection.
struct Connection {
    number: u64,
    came: Instant,
    /// Milliseconds after it came.
    last_byte: AtomicU64,
    last_end: AtomicU64,
    /// Requests that have no response yet.
    under_way: AtomicUsize,
    /// Those of them that have come whole.
    at_work: AtomicUsize,
    dismissed: Notify,
}

impl Connections {
    fn new(limits: &Limits) -> Self {
        let places = limits.connections.min(Semaphore::MAX_PERMITS);
        Self {
            places: Arc::new(Semaphore::new(places)),
            open: Arc::default(),
            next: AtomicU64::new(0),
        }
    }

    /// The next connection, once there is a place for it.
    async fn accept(&self, listener: &TcpListener) -> (TcpStream, Arc<Connection>, OwnedPlace) {
        loop {
            let stream = match listener.accept().await {
                Ok((stream, _)) => stream,
                // No descriptor, or a peer that has gone already.
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

    /// A place: where all are taken, that of the connection that has been silent for the longest.
    async fn place(&self) -> OwnedSemaphorePermit {
        loop {
            if let Ok(permit) = Arc::clone(&self.places).try_acquire_owned() {
                return permit;
            }
            self.dismiss_one();
            let freed = Arc::clone(&self.places).acquire_owned();
            // Perhaps nobody could give way; soon somebody's first second will be over.
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
        // It is listed no more, so that the next one finds another.
        if let Some(silent) = silent.and_then(|number| open.remove(&number)) {
            silent.dismissed.notify_one();
        }
    }

    async fn all_gone(&self, connections: usize) {
        let all = u32::try_from(connections).unwrap_or(u32::MAX);
        let _ = self.places.acquire_many(all).await;
    }
}

/// A place among the connections; free again when it is dropped.
struct OwnedPlace {
    number: u64,
    open: Arc<Open>,
    _permit: OwnedSemaphorePermit,
}

impl Drop for OwnedPlace {
    fn drop(&mut self) {
        locked(&self.open).remove(&self.number);
    }
}

fn locked(open: &Open) -> std::sync::MutexGuard<'_, HashMap<u64, Arc<Connection>>> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Connection {
    fn now(&self) -> u64 {
        u64::try_from(self.came.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Ready once no request has been under way for so long.
    async fn idle(&self, patience: Duration) {
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

/// A request without a response.
struct UnderWay {
    connection: Arc<Connection>,
    whole: AtomicBool,
}

impl UnderWay {
    fn new(connection: &Arc<Connection>) -> Self {
        connection.under_way.fetch_add(1, Ordering::Relaxed);
        Self {
            connection: Arc::clone(connection),
            whole: AtomicBool::new(false),
        }
    }

    /// From now on a handler may be at work, and the connection gives way to nobody.
    fn came_whole(&self) {
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

/// The body of a request, which tells when it has come whole.
struct Watched {
    body: Incoming,
    under_way: Arc<UnderWay>,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(context);
        if matches!(frame, Poll::Ready(None)) {
            self.under_way.came_whole();
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A stream that tells when its last byte came.
struct Stamped {
    stream: TcpStream,
    connection: Arc<Connection>,
}

impl AsyncRead for Stamped {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        if buffer.filled().len() > before {
            let now = self.connection.now();
            self.connection.last_byte.store(now, Ordering::Relaxed);
        }
        read
    }
}

impl AsyncWrite for Stamped {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
