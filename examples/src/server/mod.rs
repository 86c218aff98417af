//! A server for a receiver: hyper, with the bounds that no layer can have, since they apply before a request comes.
//!
//! `axum::serve` waits for the head of a request without a limit, and accepts as many connections as there are file
//! descriptors. This folder depends on nothing else in the examples, so that you can copy it.
//!
//! | What is bounded | Default |
//! |---|---|
//! | a connection without a request under way: before the first one, while a head comes, between two | 10 s |
//! | connections; one more, and the one that has been silent for the longest gives way | 4096 |
//! | requests at once on one connection of HTTP/2 | 100 |
//! | bytes of a head; headers in it | 64 KiB, 100 |
//! | after the signal to stop, what is under way has | 35 s |
//!
//! No connection gives way in its first second, nor while a request that has come whole is being handled. Each
//! connection needs a file descriptor, so raise the limit of those (`LimitNOFILE`, `ulimit -n`) above the number of
//! connections.

mod connections;
mod streams;

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody as _};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::timeout;
use tower::ServiceExt as _;

use self::connections::{Connection, Connections, UnderWay};
use self::streams::{Stamped, Watched};

/// The bounds on what a stranger can use of the server before a whole request has come.
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

/// How many bytes HTTP/2 lets a client send on a stream that nobody reads, and on all streams of a connection
/// together.
const WINDOWS: (u32, u32) = (64 << 10, 256 << 10);

/// Serves until `stop` is ready, and then until the requests under way are done.
///
/// If a connection cannot be accepted, such as for want of a file descriptor, an idle one gives way, and accepting is
/// tried again.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let connections = Arc::new(Connections::new(limits.connections));
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
            // The memory is free by now, so the place can be given back.
            drop((connection, place));
        });
    }
    drop((listener, running));
    // A request that is not done by then is dropped.
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
                Body::new(Watched::new(body, under_way))
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
    let io = TokioIo::new(Stamped::new(stream, Arc::clone(connection)));
    let mut served = pin!(server.serve_connection(io, service));
    let mut draining = false;
    loop {
        tokio::select! {
            _ = served.as_mut() => return,
            () = connection.idle(limits.idle) => return,
            () = connection.dismissed() => return,
            _ = stopped.changed(), if !draining => {
                draining = true;
                served.as_mut().graceful_shutdown();
            }
        }
    }
}
