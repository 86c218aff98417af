//! What the tests share: a sender, its deliveries, and a proxy before the server that can be slow, mute or stuck.
#![allow(dead_code, reason = "each test program uses a part")]

use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicU16, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep};
use tower::ServiceExt as _;
use tower_layer::Layer as _;
use webhook_core::seal::SealKeys;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Received, Scheme as _, Timestamp};
use webhook_nats::async_nats::jetstream::{self, Context};
use webhook_nats::async_nats::{self, Client};
use webhook_nats::{Queue, QueueSettings};
use webhook_servers::Nats;
use webhook_standard::StandardWebhooks;
use webhook_tower::forward::{Attempt, ForwardSettings, Forwarder};
use webhook_tower::{VerifiedBody, WebhookLayer};

pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub(crate) const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";
pub(crate) const ANOTHER_KEY: &str = "E5zGgnfHGBnZl2oJ5qGyj0uPZD0V8rkmQ0mBvVhA9qM=";
pub(crate) const BODY: &str = r#"{"type":"invoice.paid","data":{}}"#;

pub(crate) fn keys() -> SealKeys {
    SealKeys::new(secret(KEY)).unwrap()
}

pub(crate) fn endpoint(namespace: &str) -> Endpoint<StandardWebhooks> {
    let sender = StandardWebhooks::new(secret(SECRET)).unwrap();
    // A server takes messages of up to 1 MiB unless its configuration says otherwise.
    let endpoint = Endpoint::new(sender).with_body_limit(768 << 10).unwrap();
    endpoint.with_namespace(namespace).unwrap()
}

/// A delivery, signed now.
pub(crate) fn message(id: &str, body: &str) -> Request<Body> {
    let sender = StandardWebhooks::new(secret(SECRET)).unwrap();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    let now = Timestamp::from(std::time::SystemTime::now());
    let outgoing = Outgoing::new(body.to_owned(), now).id(id);
    outgoing.sign(&sender, key).unwrap().map(Body::from)
}

pub(crate) async fn deliver(forwarder: &Forwarder, id: &str) -> StatusCode {
    deliver_to(forwarder, &endpoint("orders"), id, BODY).await
}

pub(crate) async fn deliver_to(
    forwarder: &Forwarder,
    endpoint: &Endpoint<StandardWebhooks>,
    id: &str,
    body: &str,
) -> StatusCode {
    let inner = forwarder.service(endpoint).unwrap();
    let service = WebhookLayer::new(endpoint.clone()).layer(inner);
    service.oneshot(message(id, body)).await.unwrap().status()
}

/// A receiver that waits for the queue for at most this long.
pub(crate) fn receiver(queue: &Queue, timeout: Duration) -> Forwarder {
    let settings = ForwardSettings::new().timeout(timeout);
    let forwarder = Forwarder::new(queue.clone(), keys());
    forwarder.with_settings(settings).unwrap()
}

/// Sends a delivery again and again until it is taken, as its sender does.
pub(crate) async fn until_taken(forwarder: &Forwarder, id: &str) {
    let started = Instant::now();
    while !deliver(forwarder, id).await.is_success() {
        assert!(
            started.elapsed() < Duration::from_secs(60),
            "{id} is never taken"
        );
        sleep(Duration::from_millis(50)).await;
    }
}

pub(crate) async fn client(server: &Nats) -> Client {
    async_nats::connect(server.url()).await.unwrap()
}

pub(crate) async fn queue(server: &Nats) -> Queue {
    let client = client(server).await;
    Queue::create(client, QueueSettings::default())
        .await
        .unwrap()
}

pub(crate) async fn context(server: &Nats) -> Context {
    jetstream::new(client(server).await)
}

pub(crate) fn context_at(client: Client) -> Context {
    jetstream::new(client)
}

/// How many messages a stream holds.
pub(crate) async fn kept(context: &Context, stream: &str) -> u64 {
    let stream = context.get_stream(stream).await.unwrap();
    stream.cached_info().state.messages
}

pub(crate) async fn until(what: &str, mut is: impl AsyncFnMut() -> bool) {
    let started = Instant::now();
    while !is().await {
        assert!(started.elapsed() < Duration::from_secs(60), "never: {what}");
        sleep(Duration::from_millis(20)).await;
    }
}

/// The deliveries that a handler was given, and the attempt of each.
pub(crate) type Ran = Arc<Mutex<Vec<(String, u32)>>>;

pub(crate) type Handler =
    tower::util::BoxCloneSyncService<Request<VerifiedBody>, Response<()>, std::convert::Infallible>;

/// A handler that notes what it gets, and answers with what this function returns.
pub(crate) fn handler<F>(
    ran: &Ran,
    answer: impl Fn(String, u32) -> F + Clone + Send + Sync + 'static,
) -> Handler
where
    F: Future<Output = u16> + Send + 'static,
{
    let ran = Arc::clone(ran);
    Handler::new(tower::service_fn(move |request: Request<VerifiedBody>| {
        let received = request.extensions().get::<Received<StandardWebhooks>>();
        let id = received.unwrap().authentic_id().unwrap().into_owned();
        let attempt = request.extensions().get::<Attempt>().unwrap().0;
        ran.lock().unwrap().push((id.clone(), attempt));
        let answer = answer(id, attempt);
        async move {
            let status = answer.await;
            Ok(Response::builder().status(status).body(()).unwrap())
        }
    }))
}

pub(crate) fn ids(ran: &Ran) -> Vec<String> {
    ran.lock().unwrap().iter().map(|it| it.0.clone()).collect()
}

/// What a proxy does with the bytes that pass through it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passes {
    /// Passes everything at once.
    AtOnce,
    /// Passes the server's bytes this many milliseconds late.
    Late(u64),
    /// Takes the client's bytes, and throws them away.
    Nothing,
    /// Does not even take the client's bytes.
    Stuck,
}

/// A proxy before a server.
pub(crate) struct Proxy {
    pub(crate) url: String,
    /// The port of the server.
    port: Arc<AtomicU16>,
    state: Arc<AtomicU64>,
    cut: tokio::sync::watch::Sender<u64>,
}

impl Proxy {
    pub(crate) async fn start(port: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let url = format!("nats://{}", listener.local_addr().unwrap());
        let state = Arc::new(AtomicU64::new(0));
        let (cut, cuts) = tokio::sync::watch::channel(0);
        let port = Arc::new(AtomicU16::new(port));
        let (of_task, to) = (Arc::clone(&state), Arc::clone(&port));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let port = to.load(Ordering::SeqCst);
                let (state, mut cuts) = (Arc::clone(&of_task), cuts.clone());
                cuts.mark_unchanged();
                tokio::spawn(async move {
                    let Ok(server) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await else {
                        return;
                    };
                    let (client_reads, client_writes) = client.into_split();
                    let (server_reads, server_writes) = server.into_split();
                    tokio::select! {
                        _ = cuts.changed() => {}
                        () = pass(client_reads, server_writes, &state, true) => {}
                        () = pass(server_reads, client_writes, &state, false) => {}
                    }
                });
            }
        });
        Self {
            url,
            port,
            state,
            cut,
        }
    }

    /// Passes the next connections to another server.
    pub(crate) fn to(&self, port: u16) {
        self.port.store(port, Ordering::SeqCst);
    }

    pub(crate) fn set(&self, passes: Passes) {
        let number = match passes {
            Passes::AtOnce => 0,
            Passes::Nothing => 1,
            Passes::Stuck => 2,
            Passes::Late(milliseconds) => 1000 + milliseconds,
        };
        self.state.store(number, Ordering::SeqCst);
    }

    /// Ends the connections that exist now.
    pub(crate) fn cut(&self) {
        self.cut.send_modify(|it| *it += 1);
    }
}

async fn pass(
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    state: &AtomicU64,
    of_client: bool,
) {
    let mut buffer = vec![0; 64 << 10];
    loop {
        stuck(state, of_client).await;
        let Ok(count @ 1..) = from.read(&mut buffer).await else {
            return;
        };
        // The proxy may have got stuck while this waited for something to read.
        stuck(state, of_client).await;
        match state.load(Ordering::SeqCst) {
            1 if of_client => continue,
            late @ 1000.. if !of_client => sleep(Duration::from_millis(late - 1000)).await,
            _ => {}
        }
        if to.write_all(&buffer[..count]).await.is_err() {
            return;
        }
    }
}

async fn stuck(state: &AtomicU64, of_client: bool) {
    while of_client && state.load(Ordering::SeqCst) == 2 {
        sleep(Duration::from_millis(10)).await;
    }
}
