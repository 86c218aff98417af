//! Sends many tiny uploads on few connections of HTTP/2: each sends one byte of a body, and no more.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::body::{Bytes, HttpBody};
use axum::http::Request;
use hyper::body::Frame;
use hyper::client::conn::http2::{SendRequest, handshake};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, sleep, timeout_at};

use crate::outcomes::{Outcomes, Who};
use crate::{AnyError, STREAMS};

/// Gives out permits at this rate, until the end. A permit that nobody takes within its second is gone, so that a
/// program that stood still sends no more afterwards than in any other second.
pub(crate) fn at_most(a_second: u32, end: Instant) -> Arc<Semaphore> {
    const TICK: Duration = Duration::from_millis(10);
    let permits = Arc::new(Semaphore::new(0));
    let given = Arc::clone(&permits);
    tokio::spawn(async move {
        let mut tick = tokio::time::interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Skip);
        let each = usize::try_from(a_second / 100).unwrap_or(1);
        while Instant::now() < end {
            tick.tick().await;
            given.add_permits(each.saturating_sub(given.available_permits()));
        }
    });
    permits
}

/// Holds as many uploads as a connection allows, until the end.
pub(crate) async fn hold(
    address: SocketAddr,
    after: Duration,
    end: Instant,
    replacing: Arc<Semaphore>,
    outcomes: Arc<Outcomes>,
) {
    sleep(after).await;
    while Instant::now() < end {
        let held = connection(address, &replacing, &outcomes);
        match timeout_at(end.into(), held).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) => outcomes.count(Who::TinyUploads, "reset"),
            Err(_) => outcomes.count(Who::TinyUploads, "unfinished"),
        }
        sleep(Duration::from_millis(500)).await;
    }
}

async fn connection(
    address: SocketAddr,
    replacing: &Semaphore,
    outcomes: &Arc<Outcomes>,
) -> Result<(), AnyError> {
    let io = TokioIo::new(TcpStream::connect(address).await?);
    let (sender, connection) = handshake(TokioExecutor::new(), io).await?;
    let mut uploads = JoinSet::new();
    uploads.spawn(async move {
        let _ = connection.await;
        None
    });
    for _ in 0..STREAMS {
        uploads.spawn(upload(sender.clone()));
    }
    while let Some(ended) = uploads.join_next().await {
        let Some(status) = ended? else {
            // The receiver has closed the connection.
            return Ok(());
        };
        outcomes.count(Who::TinyUploads, &status);
        replacing.acquire().await?.forget();
        uploads.spawn(upload(sender.clone()));
    }
    Ok(())
}

async fn upload(mut sender: SendRequest<OneByte>) -> Option<String> {
    let request = Request::post("http://localhost/")
        .header("content-type", "application/json")
        .header("content-length", "1000")
        .header("x-github-event", "ping")
        .header("x-github-delivery", "72d3162e-cc78-11e3-81ab-4c9367dc0958")
        .header("x-hub-signature-256", format!("sha256={}", "5a".repeat(32)))
        .body(OneByte { sent: false })
        .ok()?;
    match sender.send_request(request).await {
        Ok(response) => Some(response.status().as_str().to_owned()),
        Err(_) => Some("reset".to_owned()),
    }
}

/// A body that sends one byte and then waits for ever.
struct OneByte {
    sent: bool,
}

impl HttpBody for OneByte {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if std::mem::replace(&mut self.sent, true) {
            return Poll::Pending;
        }
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"{")))))
    }
}
