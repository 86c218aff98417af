//! The receiving port: reads connections, heads and bodies within bounds.
//!
//! A body that it does not read whole is kept with a note of it.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body::Body as _;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};
use webhook_core::RejectionKind;

use crate::shared::{Came, Shared};

/// The most connections at once.
const CONNECTIONS: usize = 512;
/// How long the head of a request may take.
const HEAD: Duration = Duration::from_secs(10);
/// How long a body may take.
const BODY: Duration = Duration::from_secs(30);
/// The longest head, in bytes.
const MOST_HEAD: usize = 64 << 10;
/// The longest body that is kept whole.
pub(crate) const MOST_BODY: usize = 32 << 20;
/// How many bytes are kept of a longer body, or of a body for which there is no sender.
const BEGINNING: usize = 64 << 10;
/// The most bytes of all bodies that are being read.
const MOST_IN_ALL: usize = 256 << 20;

/// Counts the bytes of bodies that are being read, and gives them back when dropped.
struct Room<'a> {
    all: &'a AtomicUsize,
    taken: usize,
}

impl Room<'_> {
    fn take(&mut self, bytes: usize) -> bool {
        let before = self.all.fetch_add(bytes, Ordering::Relaxed);
        self.taken += bytes;
        before.saturating_add(bytes) <= MOST_IN_ALL
    }
}

impl Drop for Room<'_> {
    fn drop(&mut self) {
        self.all.fetch_sub(self.taken, Ordering::Relaxed);
    }
}

/// Accepts connections until the program ends.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let room = Arc::new(AtomicUsize::new(0));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            return;
        };
        let Ok((stream, _)) = listener.accept().await else {
            // No file descriptor is left. Connections that are open will end.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let (shared, room) = (Arc::clone(&shared), Arc::clone(&room));
        tokio::spawn(async move {
            let service =
                service_fn(|request| answer(Arc::clone(&shared), Arc::clone(&room), request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                // A client may close its side after the request and still wait for the answer.
                .half_close(true)
                .header_read_timeout(HEAD)
                .max_buf_size(MOST_HEAD)
                .preserve_header_case(true)
                .serve_connection(TokioIo::new(stream), service);
            // An error here means that the connection broke: its answers were sent, or nobody waits for one.
            let _ = connection.await;
            drop(place);
        });
    }
}

async fn answer(
    shared: Arc<Shared>,
    all: Arc<AtomicUsize>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let expected = shared.sender_of(&head.uri).is_some();
    let most = if expected { MOST_BODY } else { BEGINNING };
    let mut room = Room {
        all: &all,
        taken: 0,
    };
    let read = read(body, most, &mut room).await;
    let came = Came {
        head,
        body: read.body,
        length: read.length,
        cut: read.cut,
        origin: None,
    };
    let cut = came.cut.is_some();
    if read.no_room {
        let mut busy = Response::new(Full::default());
        *busy.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        busy.headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        busy.headers_mut()
            .insert(header::CONNECTION, HeaderValue::from_static("close"));
        return Ok(busy);
    }
    // A delivery that has come is kept, with its outcome, even if the sender hangs up.
    let taken = tokio::spawn(shared.take(came)).await;
    let mut answer = match taken {
        Ok((_, answer)) => answer.map(Full::new),
        Err(_) => {
            let mut failed = Response::new(Full::default());
            *failed.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            failed
        }
    };
    if cut {
        answer
            .headers_mut()
            .insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(answer)
}

struct Read {
    body: Bytes,
    length: u64,
    cut: Option<RejectionKind>,
    no_room: bool,
}

/// Reads the body up to the length that is kept.
async fn read(mut body: Incoming, most: usize, room: &mut Room<'_>) -> Read {
    let announced = body.size_hint().lower();
    let mut kept = Vec::new();
    let mut read = Read {
        body: Bytes::new(),
        length: 0,
        cut: None,
        no_room: false,
    };
    if announced > most as u64 {
        read.cut = Some(RejectionKind::BodyTooLarge);
        read.length = announced;
        return read;
    }
    let end = Instant::now() + BODY;
    loop {
        match timeout_at(end, body.frame()).await {
            Ok(Some(Ok(frame))) => {
                let chunk = frame.into_data().unwrap_or_default();
                read.length += chunk.len() as u64;
                if read.length > most as u64 {
                    kept.truncate(BEGINNING);
                    read.cut = Some(RejectionKind::BodyTooLarge);
                    break;
                }
                if !room.take(chunk.len()) {
                    read.no_room = true;
                    break;
                }
                kept.extend_from_slice(&chunk);
            }
            Ok(None) => break,
            Ok(Some(Err(_))) => {
                read.cut = Some(RejectionKind::BodyUnreadable);
                break;
            }
            Err(_) => {
                read.cut = Some(RejectionKind::ReadTimeout);
                break;
            }
        }
    }
    read.body = kept.into();
    read
}
