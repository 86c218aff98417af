//! A receiver of Standard Webhooks that verifies, handles each id once, and otherwise misbehaves as it is told to.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{any, post};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use webhook_standard::StandardWebhooks;
use webhook_tower::{Webhook, WebhookLayer};

/// The state that survives a restart; in production, a database.
#[derive(Clone, Default)]
pub(crate) struct Receiving {
    memory: Arc<Memory>,
    failures: usize,
    slow: Option<(usize, Duration)>,
    answer: Option<StatusCode>,
    hang_up: Arc<AtomicBool>,
}

#[derive(Default)]
struct Memory {
    /// The progress of each id: how often it failed, and whether it was handled.
    events: Mutex<HashMap<String, Progress>>,
    attempts: Mutex<Vec<Attempt>>,
    requests: AtomicUsize,
    repeated: AtomicUsize,
    elsewhere: AtomicUsize,
}

#[derive(Clone, Copy, Default)]
struct Progress {
    failed: usize,
    handled: usize,
}

/// The headers of one delivery.
pub(crate) struct Attempt {
    pub(crate) id: String,
    pub(crate) timestamp: String,
    pub(crate) signature: String,
}

impl Receiving {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Fails each event this often before it handles it.
    pub(crate) const fn failing(mut self, times: usize) -> Self {
        self.failures = times;
        self
    }

    /// Answers one in this many events this much later, after it was handled.
    pub(crate) const fn slow(mut self, one_in: usize, by: Duration) -> Self {
        self.slow = Some((one_in, by));
        self
    }

    /// Answers every request with this status.
    pub(crate) const fn answering(mut self, status: StatusCode) -> Self {
        self.answer = Some(status);
        self
    }

    /// Says on each answer that the connection ends.
    pub(crate) fn hanging_up(self) -> Self {
        self.hang_up.store(true, Ordering::SeqCst);
        self
    }

    pub(crate) fn handled(&self) -> HashMap<String, usize> {
        let events = self.memory.events.lock().unwrap();
        let handled = events.iter().filter(|(_, it)| it.handled > 0);
        handled.map(|(id, it)| (id.clone(), it.handled)).collect()
    }

    pub(crate) fn attempts(&self) -> std::sync::MutexGuard<'_, Vec<Attempt>> {
        self.memory.attempts.lock().unwrap()
    }

    pub(crate) fn requests(&self) -> usize {
        self.memory.requests.load(Ordering::SeqCst)
    }

    /// Returns how many deliveries came of events that had been handled already.
    pub(crate) fn repeated(&self) -> usize {
        self.memory.repeated.load(Ordering::SeqCst)
    }

    /// Returns how many requests came to the place where redirects lead.
    pub(crate) fn elsewhere(&self) -> usize {
        self.memory.elsewhere.load(Ordering::SeqCst)
    }

    pub(crate) async fn listen(&self, port: u16) -> Server {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let listener = listener.into_std().unwrap();
        let port = listener.local_addr().unwrap().port();
        let handler = post(receive).route_layer(WebhookLayer::new(crate::standard()));
        let app = Router::new()
            .route("/elsewhere", any(elsewhere))
            .fallback_service(handler.with_state(self.clone()))
            .with_state(self.clone());
        // The server has a runtime of its own, so that its connections end with it, as those of a process do.
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        runtime.spawn(async move {
            let listener = TcpListener::from_std(listener).unwrap();
            axum::serve(listener, app).await.unwrap();
        });
        Server {
            port,
            runtime: Some(runtime),
        }
    }
}

async fn elsewhere(State(receiving): State<Receiving>) {
    receiving.memory.elsewhere.fetch_add(1, Ordering::SeqCst);
}

async fn receive(
    State(receiving): State<Receiving>,
    headers: HeaderMap,
    Webhook(received): Webhook<StandardWebhooks>,
) -> Response {
    let memory = &receiving.memory;
    memory.requests.fetch_add(1, Ordering::SeqCst);
    let text = |name: &str| headers[name].to_str().unwrap().to_owned();
    memory.attempts.lock().unwrap().push(Attempt {
        id: text("webhook-id"),
        timestamp: text("webhook-timestamp"),
        signature: text("webhook-signature"),
    });
    if let Some(status) = receiving.answer {
        return (status, [("location", "/elsewhere")]).into_response();
    }
    let id = received.authentic_id().unwrap().into_owned();
    let mut late = None;
    let status = {
        let mut events = memory.events.lock().unwrap();
        let progress = events.entry(id).or_default();
        if progress.handled > 0 {
            memory.repeated.fetch_add(1, Ordering::SeqCst);
            StatusCode::OK
        } else if progress.failed < receiving.failures {
            progress.failed += 1;
            StatusCode::INTERNAL_SERVER_ERROR
        } else {
            progress.handled += 1;
            late = receiving.slow;
            StatusCode::OK
        }
    };
    if let Some((one_in, by)) = late
        && received
            .authentic_id()
            .is_some_and(|id| number(&id).is_multiple_of(one_in))
    {
        tokio::time::sleep(by).await;
    }
    let mut response = status.into_response();
    if receiving.hang_up.load(Ordering::SeqCst) {
        let close = axum::http::HeaderValue::from_static("close");
        response.headers_mut().insert("connection", close);
    }
    response
}

fn number(id: &str) -> usize {
    let digits = id.rsplit('_').next().unwrap_or_default();
    digits.parse().unwrap_or(1)
}

/// A running receiver.
pub(crate) struct Server {
    port: u16,
    runtime: Option<Runtime>,
}

impl Server {
    pub(crate) const fn port(&self) -> u16 {
        self.port
    }

    /// Ends the server as a crash would: closes the listener and all connections, and drops what is being handled.
    pub(crate) async fn stop(&mut self) {
        self.end();
        while TcpStream::connect(("127.0.0.1", self.port)).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    fn end(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}
