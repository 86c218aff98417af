//! What the tests share: a small sender, its requests, and a handler that counts.

#![allow(dead_code, reason = "each test file uses a part of this")]
#![allow(unused_imports, reason = "each test file uses a part of this")]

pub(crate) mod bodies;
pub(crate) mod capture;
pub(crate) mod dispatch;
pub(crate) mod other;
#[cfg(feature = "metrics")]
pub(crate) mod recorder;
#[cfg(feature = "axum")]
pub(crate) mod router;
pub(crate) mod sender;
pub(crate) mod server;

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::{BodyExt as _, Full};
use tower::util::BoxCloneService;
use tower::{Layer as _, Service, ServiceExt as _};
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Received, Rejection, RejectionKind, Timestamp};
use webhook_tower::{Receiver, Resolve, VerifiedBody, WebhookLayer};

pub(crate) use sender::{Event, Sender};

/// The time of every test that does not set another one.
pub(crate) const NOW: i64 = 1_700_000_000;

pub(crate) const SECRET: &str = "canary-secret-7f3a9c";

pub(crate) fn now() -> Timestamp {
    Timestamp::from_unix_seconds(NOW)
}

/// A sender that signs its body and nothing else.
pub(crate) fn sender() -> Sender {
    Sender::hmac(SECRET)
}

pub(crate) fn receiver() -> Receiver<Sender> {
    receiver_of(sender())
}

/// A receiver whose clock stands at [`NOW`].
pub(crate) fn receiver_of(endpoint: impl Into<Endpoint<Sender>>) -> Receiver<Sender> {
    Receiver::new(endpoint).clock(now)
}

/// A genuine delivery of the usual sender.
pub(crate) fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    signed_by(&sender(), body)
}

pub(crate) fn signed_by(sender: &Sender, body: impl Into<Bytes>) -> Request<Bytes> {
    Outgoing::new(body, now())
        .event("plain")
        .sign(sender, sender.key())
        .expect("the sender can sign")
}

/// A genuine delivery whose unsigned topic header has this value.
pub(crate) fn signed_as(topic: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    Outgoing::new(body, now())
        .event(topic)
        .sign(&sender(), sender().key())
        .expect("the sender can sign")
}

/// Gives a request a well-formed signature that was made with no key.
pub(crate) fn forged<B>(mut request: Request<B>) -> Request<B> {
    let value = http::HeaderValue::from_static(
        "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e",
    );
    request.headers_mut().insert("x-signature", value);
    request
}

/// Gives a signed request another body, as somebody on the way can.
pub(crate) fn with_body<B>(request: Request<Bytes>, body: B) -> Request<B> {
    request.map(|_| body)
}

/// Counts the deliveries that reach it, and answers `handled`.
#[derive(Clone, Default)]
pub(crate) struct Handler {
    calls: Arc<AtomicUsize>,
}

pub(crate) type Inner = BoxCloneService<Request<VerifiedBody>, Response<Full<Bytes>>, Infallible>;

impl Handler {
    pub(crate) fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }

    pub(crate) fn service(
        &self,
    ) -> impl Service<
        Request<VerifiedBody>,
        Response = Response<Full<Bytes>>,
        Error = Infallible,
        Future: Send,
    > + Clone
    + Send
    + Sync
    + 'static {
        let calls = Arc::clone(&self.calls);
        tower::service_fn(move |request: Request<VerifiedBody>| {
            let received = request.extensions().get::<Received<Sender>>();
            let proven = received.expect("the proof is in the extensions");
            assert_eq!(
                proven.delivery().body(),
                &request.body().clone().into_bytes()
            );
            calls.fetch_add(1, Ordering::SeqCst);
            std::future::ready(Ok(Response::new(Full::from("handled"))))
        })
    }
}

/// The response that a caller sees, and what the operator finds in its extensions.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) status: u16,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) rejection: Option<Rejection>,
}

impl Seen {
    pub(crate) async fn of<B: Body<Error: std::fmt::Debug>>(response: Response<B>) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            status: parts.status.as_u16(),
            headers: parts.headers,
            rejection: parts.extensions.get::<Rejection>().copied(),
            body: body
                .collect()
                .await
                .expect("a readable response")
                .to_bytes(),
        }
    }

    pub(crate) fn kind(&self) -> Option<RejectionKind> {
        self.rejection.map(|rejection| rejection.kind())
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Everything by which the peer can tell responses apart.
    pub(crate) fn on_the_wire(&self) -> (u16, &http::HeaderMap, &Bytes) {
        (self.status, &self.headers, &self.body)
    }
}

/// Sends one request through a layer of this receiver to this handler.
pub(crate) async fn deliver<R: Resolve<Sender>, B: Body>(
    receiver: &Receiver<Sender, R>,
    handler: &Handler,
    request: Request<B>,
) -> Seen {
    let service = WebhookLayer::new(receiver.clone()).layer(handler.service());
    let Ok(response) = soon(service.oneshot(request)).await;
    Seen::of(response).await
}

/// Sends one request that must not reach the handler.
pub(crate) async fn refuse<R: Resolve<Sender>, B: Body>(
    receiver: &Receiver<Sender, R>,
    request: Request<B>,
) -> Seen {
    let handler = Handler::default();
    let seen = deliver(receiver, &handler, request).await;
    assert_eq!(handler.calls(), 0, "the handler was reached: {seen:?}");
    seen
}

/// Waits for something that has to end, so that a defect fails a test instead of hanging it.
pub(crate) async fn soon<F: Future>(what: F) -> F::Output {
    let ended = tokio::time::timeout(std::time::Duration::from_secs(100), what).await;
    ended.expect("it never ended")
}

/// Waits until another task has done something; panics if it never does.
pub(crate) async fn eventually(what: impl Fn() -> bool) {
    for _ in 0..10_000 {
        if what() {
            return;
        }
        tokio::task::yield_now().await;
        // Real sockets need real time; with a paused clock this only moves it.
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
    panic!("it never came");
}
