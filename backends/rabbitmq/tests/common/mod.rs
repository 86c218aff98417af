//! What the tests share: a broker for all tests of a program, a sender, and handlers.
#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "not each test uses all of it"
)]

pub mod proxy;

use std::convert::Infallible;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use tower::{Layer as _, Service, ServiceExt as _, service_fn};
use webhook_core::seal::SealKeys;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Scheme as _, Timestamp};
use webhook_rabbitmq::{Broker, ConsumeSettings, Consumed, Queue, QueueSettings};
use webhook_servers::RabbitMq;
use webhook_standard::StandardWebhooks;
use webhook_tower::forward::{Attempt, ForwardSettings, Forwarder, RetryPolicy, Sink, Worker};
use webhook_tower::{VerifiedBody, WebhookLayer};

pub const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";
pub const OTHER_KEY: &str = "Rm9yIHRlc3RzIG9ubHksIHRoaXJ0eS10d28gYnl0ZXM=";

/// How long a test waits for something that has to come. Brokers start while other tests run.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// The address of a broker that all tests of this program share, and that ends with the program.
/// `WEBHOOK_TESTS_RABBITMQ` names one that runs already.
pub fn shared() -> Option<String> {
    if let Ok(address) = std::env::var("WEBHOOK_TESTS_RABBITMQ") {
        return Some(address);
    }
    static BROKER: Mutex<Option<RabbitMq>> = Mutex::new(None);
    let mut broker = BROKER.lock().unwrap_or_else(PoisonError::into_inner);
    if broker.is_none() {
        *broker = RabbitMq::start(&[]).unwrap();
    }
    broker.as_ref().map(RabbitMq::url)
}

/// A name for a queue that no other test uses.
pub fn name() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::SeqCst);
    format!("tests.{}.{number}", std::process::id())
}

pub fn keys() -> SealKeys {
    SealKeys::new(secret(KEY)).unwrap()
}

pub fn endpoint() -> Endpoint<StandardWebhooks> {
    named("orders")
}

pub fn named(namespace: &str) -> Endpoint<StandardWebhooks> {
    let sender = StandardWebhooks::new(secret(SECRET)).unwrap();
    let endpoint = Endpoint::new(sender).with_namespace(namespace).unwrap();
    endpoint.with_body_limit(64 << 10).unwrap()
}

pub fn delivery(id: &str, event: &str) -> Request<Bytes> {
    signed(
        id,
        format!(r#"{{"type":"{event}","id":"{id}","data":{{}}}}"#),
    )
}

/// A delivery of this many bytes.
pub fn long(id: &str, bytes: usize) -> Request<Bytes> {
    let filling = "x".repeat(bytes.saturating_sub(60));
    signed(
        id,
        format!(r#"{{"type":"invoice.paid","id":"{id}","data":"{filling}"}}"#),
    )
}

fn signed(id: &str, body: String) -> Request<Bytes> {
    let sender = StandardWebhooks::new(secret(SECRET)).unwrap();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    let now = Timestamp::from(std::time::SystemTime::now());
    Outgoing::new(body, now).id(id).sign(&sender, key).unwrap()
}

/// A receiver that hands deliveries to a sink.
#[derive(Clone)]
pub struct Receiver {
    forwarder: Forwarder,
    endpoint: Endpoint<StandardWebhooks>,
}

impl Receiver {
    pub fn new(sink: impl Sink) -> Self {
        Self::of(Forwarder::new(sink, keys()))
    }

    pub fn of(forwarder: Forwarder) -> Self {
        Self::at(forwarder, endpoint())
    }

    pub fn at(forwarder: Forwarder, endpoint: Endpoint<StandardWebhooks>) -> Self {
        Self {
            forwarder,
            endpoint,
        }
    }

    pub async fn deliver(&self, id: &str) -> StatusCode {
        self.event(id, "invoice.paid").await
    }

    pub async fn event(&self, id: &str, event: &str) -> StatusCode {
        self.send(delivery(id, event)).await
    }

    pub async fn send(&self, request: Request<Bytes>) -> StatusCode {
        let forward = self.forwarder.service(&self.endpoint).unwrap();
        let service = WebhookLayer::new(self.endpoint.clone()).layer(forward);
        let request = request.map(http_body_util::Full::new);
        let response = service.oneshot(request).await.unwrap();
        if response.status() == StatusCode::SERVICE_UNAVAILABLE {
            assert!(response.headers().contains_key(http::header::RETRY_AFTER));
        }
        response.status()
    }
}

/// What a handler has seen: the ids of deliveries, and the attempt of each.
#[derive(Clone, Default)]
pub struct Seen(Arc<Mutex<Vec<(String, u32)>>>);

impl Seen {
    pub fn all(&self) -> Vec<(String, u32)> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub fn add(&self, request: &Request<VerifiedBody>) -> (String, u32) {
        let received = request
            .extensions()
            .get::<webhook_core::Received<StandardWebhooks>>();
        let id = received.unwrap().authentic_id().unwrap().into_owned();
        let attempt = request.extensions().get::<Attempt>().unwrap().0;
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push((id.clone(), attempt));
        (id, attempt)
    }

    /// A handler that notes what it gets, and answers with what this returns for the delivery's id and the attempt.
    pub fn answering<F>(
        &self,
        status: F,
    ) -> impl Service<
        Request<VerifiedBody>,
        Response = Response<()>,
        Error = Infallible,
        Future: Send,
    >
    + Clone
    + Send
    + Sync
    + 'static
    + use<F>
    where
        F: Fn(&str, u32) -> u16 + Clone + Send + Sync + 'static,
    {
        let seen = self.clone();
        service_fn(move |request: Request<VerifiedBody>| {
            let (id, attempt) = seen.add(&request);
            std::future::ready(answer(status(&id, attempt)))
        })
    }
}

pub fn answer(status: u16) -> Result<Response<()>, Infallible> {
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    Ok(response)
}

pub fn policy(attempts: u32) -> RetryPolicy {
    let pauses = (Duration::from_millis(50), Duration::from_millis(100));
    RetryPolicy::new()
        .most_attempts(attempts)
        .pauses(pauses.0, pauses.1)
}

pub fn worker<S>(service: S, attempts: u32) -> Worker<StandardWebhooks, S> {
    let worker = Worker::at_least_once(endpoint(), keys(), service).unwrap();
    worker.retries(policy(attempts))
}

/// A consumer that runs beside the test.
pub struct Running {
    stop: oneshot::Sender<()>,
    task: JoinHandle<Consumed>,
}

impl Running {
    pub async fn start<S>(queue: &Queue, worker: Worker<StandardWebhooks, S>, at_once: u16) -> Self
    where
        S: Service<Request<VerifiedBody>, Response = Response<()>, Error = Infallible>
            + Clone
            + Send
            + Sync
            + 'static,
        S::Future: Send,
    {
        let settings = ConsumeSettings::new().at_once(at_once);
        let consumer = queue.consumer(worker, settings).await.unwrap();
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(consumer.run(async { drop(stopped.await) }));
        Self { stop, task }
    }

    /// Stops the consumer, and returns what it has done.
    pub async fn stop(self) -> Consumed {
        let _ = self.stop.send(());
        timeout(PATIENCE, self.task).await.unwrap().unwrap()
    }
}

/// Waits until the condition holds.
pub async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !is_so().await {
            sleep(Duration::from_millis(20)).await;
        }
    };
    assert!(
        timeout(PATIENCE, waiting).await.is_ok(),
        "{what} never came"
    );
}

pub async fn open(broker: &Broker) -> Queue {
    Queue::open(broker, QueueSettings::quorum(name()))
        .await
        .unwrap()
}

/// A receiver that gives its queue one second to confirm.
pub fn hurried(queue: &Queue) -> Receiver {
    let settings = ForwardSettings::new().timeout(Duration::from_secs(1));
    Receiver::of(
        Forwarder::new(queue.clone(), keys())
            .with_settings(settings)
            .unwrap(),
    )
}
