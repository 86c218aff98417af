//! Tests the sending side: the layer sends what its sender would have sent, on every attempt.

mod common;

use std::convert::Infallible;
use std::future::{Future as _, poll_fn, ready};
use std::pin::pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use common::{NOW, SECRET, Sender, deliver, now, receiver_of};
use http::{HeaderMap, Method, Request, Response, Version};
use http_body::Body as _;
use tower::{Service, ServiceBuilder, ServiceExt as _, service_fn};
use webhook_core::sign::SigningKey;
use webhook_core::testing::secret;
use webhook_core::{ConfigError, Timestamp};
use webhook_tower::{Outbound, SignError, SignLayer, SignedBody};

/// A client that keeps the requests that it gets, and answers that they were received.
#[derive(Clone, Default)]
struct Client {
    sent: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Client {
    fn sent(&self) -> Vec<Request<Bytes>> {
        self.sent.lock().expect("no other test").clone()
    }

    fn service(
        &self,
    ) -> impl Service<Request<SignedBody>, Response = Response<()>, Error = Infallible> + Clone + use<>
    {
        let sent = Arc::clone(&self.sent);
        service_fn(move |request: Request<SignedBody>| {
            let request = request.map(SignedBody::into_bytes);
            sent.lock().expect("no other test").push(request);
            ready(Ok(Response::new(())))
        })
    }
}

fn post(body: &'static str) -> Request<Bytes> {
    Request::post("https://example.com/hooks?a=1")
        .body(Bytes::from(body))
        .expect("a request")
}

/// Sends one request through the layer. Returns what was sent, or why nothing was sent.
async fn send(layer: SignLayer, request: Request<Bytes>) -> Result<Request<Bytes>, ConfigError> {
    let client = Client::default();
    let service = ServiceBuilder::new().layer(layer).service(client.service());
    match service.oneshot(request).await {
        Ok(_) => Ok(client.sent().pop().expect("one request")),
        Err(SignError::Unsigned(error)) => {
            assert!(client.sent().is_empty(), "it was sent all the same");
            Err(error)
        }
        Err(other) => panic!("{other}"),
    }
}

fn layer(sender: Sender) -> SignLayer {
    let key = sender.key();
    SignLayer::new(sender, key).clock(now)
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers[name].to_str().expect("text")
}

#[tokio::test]
async fn what_is_signed_here_is_received_there() {
    for sender in [
        Sender::hmac(SECRET),
        Sender::timed(SECRET),
        Sender::targeted(SECRET),
        Sender::basic(SECRET),
    ] {
        let sent = send(layer(sender.clone()), post("hello")).await;
        let sent = sent.expect("it can be signed");
        let handler = common::Handler::default();
        assert_eq!(sent.body(), "hello");
        let request = sent.clone().map(http_body_util::Full::new);
        let seen = deliver(&receiver_of(sender), &handler, request).await;
        assert_eq!((seen.status, handler.calls()), (200, 1), "{seen:?}");
        assert_eq!(sent.uri(), "https://example.com/hooks?a=1");
    }
}

/// Retries outside of the layer send the same request again, minutes later.
#[tokio::test]
async fn each_attempt_has_a_time_and_a_signature_of_its_own() {
    let clock = Arc::new(AtomicI64::new(NOW));
    let sender = Sender::timed(SECRET);
    let layer = SignLayer::new(sender.clone(), sender.key()).clock({
        let clock = Arc::clone(&clock);
        move || Timestamp::from_unix_seconds(clock.load(Ordering::SeqCst))
    });
    let client = Client::default();
    let mut service = ServiceBuilder::new().layer(layer).service(client.service());
    let request = post("hello");
    for _ in 0..3 {
        poll_fn(|context| service.poll_ready(context))
            .await
            .expect("a client that is ready");
        service
            .call(request.clone())
            .await
            .expect("a client that sends");
        clock.fetch_add(3600, Ordering::SeqCst);
    }
    let sent = client.sent();
    let of = |name: &str| -> Vec<_> {
        let values = sent.iter().map(|it| header(it.headers(), name).to_owned());
        values.collect()
    };
    let times: Vec<_> = [0, 3600, 7200].map(|it| (NOW + it).to_string()).into();
    assert_eq!(of("x-timestamp"), times);
    let mut signatures = of("x-signature");
    signatures.dedup();
    assert_eq!(signatures.len(), 3);
    for (place, request) in sent.into_iter().enumerate() {
        assert_eq!(request.body(), "hello");
        let then = NOW + 3600 * i64::try_from(place).expect("a few");
        let receiver = webhook_tower::Receiver::new(sender.clone())
            .clock(move || Timestamp::from_unix_seconds(then));
        let request = request.map(http_body_util::Full::new);
        let seen = deliver(&receiver, &common::Handler::default(), request).await;
        assert_eq!(seen.status, 200, "attempt {place}");
    }
}

#[tokio::test]
async fn what_is_said_beside_the_body_comes_from_the_outbound() {
    let mut request = post("hello");
    request
        .extensions_mut()
        .insert(Outbound::new().event("plain"));
    request.extensions_mut().insert("for the client");
    *request.version_mut() = Version::HTTP_2;
    let sent = send(layer(common::sender()), request).await;
    let sent = sent.expect("it can be signed");
    assert_eq!(header(sent.headers(), "x-topic"), "plain");
    assert_eq!(
        sent.extensions().get::<&str>().copied(),
        Some("for the client")
    );
    assert_eq!(sent.version(), Version::HTTP_2);
}

#[tokio::test]
async fn the_schemes_headers_replace_others_of_their_name_and_no_more() {
    let mut request = post("hello");
    for (name, value) in [
        ("user-agent", "ours/1"),
        ("x-signature", "0000"),
        ("x-signature", "1111"),
    ] {
        let value = http::HeaderValue::from_static(value);
        request.headers_mut().append(name, value);
    }
    let sent = send(layer(common::sender()), request).await;
    let sent = sent.expect("it can be signed");
    assert_eq!(header(sent.headers(), "user-agent"), "ours/1");
    assert_eq!(sent.headers().get_all("x-signature").iter().count(), 1);
    assert_eq!(header(sent.headers(), "x-signature").len(), 64);
}

#[tokio::test]
async fn what_signs_is_the_key_that_was_given() {
    let new = SigningKey::hmac(&secret("a newer secret")).expect("a key");
    let layer = SignLayer::new(common::sender(), new).clock(now);
    let sent = send(layer, post("hello")).await;
    let request = sent
        .expect("it can be signed")
        .map(http_body_util::Full::new);
    let receiver = receiver_of(Sender::hmac("a newer secret"));
    let seen = deliver(&receiver, &common::Handler::default(), request).await;
    assert_eq!(seen.status, 200);
}

#[tokio::test]
async fn what_cannot_be_signed_is_not_sent() {
    let mut get = post("hello");
    *get.method_mut() = Method::GET;
    let unsendable = Outbound::new().event("line\nbreak");
    let mut broken = post("hello");
    broken.extensions_mut().insert(unsendable);
    let two = || SigningKey::hmac(&secret("a newer secret")).expect("a key");
    let signed_with = |keys: Vec<SigningKey>| SignLayer::new(common::sender(), keys).clock(now);
    for (layer, request, expected) in [
        (layer(common::sender()), get, "POST"),
        (layer(common::sender()), broken, "x-topic"),
        // The scheme has a secret, but it is not for signing.
        (signed_with(vec![]), post("hello"), "no key was given"),
        (signed_with(vec![two(), two()]), post("hello"), "more keys"),
        (
            signed_with(vec![SigningKey::ed25519(&[7; 32])]),
            post("hello"),
            "no key",
        ),
    ] {
        let error = send(layer, request).await.expect_err(expected);
        assert!(matches!(error, ConfigError::Signing(_)), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

/// If the client is not ready, the request waits, and the client's errors are passed on unchanged.
#[tokio::test]
async fn the_service_is_ready_when_the_client_is() {
    struct Busy;
    impl Service<Request<SignedBody>> for Busy {
        type Response = Response<()>;
        type Error = &'static str;
        type Future = std::future::Ready<Result<Response<()>, &'static str>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), &'static str>> {
            Poll::Ready(Err("out of connections"))
        }

        fn call(&mut self, _: Request<SignedBody>) -> Self::Future {
            ready(Err("connection reset"))
        }
    }
    let mut service = ServiceBuilder::new()
        .layer(layer(common::sender()))
        .service(Busy);
    let error = poll_fn(|context| service.poll_ready(context)).await;
    let error = error.expect_err("it never is");
    assert!(
        matches!(error, SignError::Client("out of connections")),
        "{error}"
    );
    let error = service.call(post("hello")).await.expect_err("it cannot");
    assert!(
        matches!(error, SignError::Client("connection reset")),
        "{error}"
    );
}

#[tokio::test]
async fn nothing_that_is_printed_holds_a_secret() {
    let layer = layer(Sender::basic(SECRET));
    let service = ServiceBuilder::new().layer(layer.clone()).service("client");
    let printed = format!("{layer:?} {service:?}");
    assert!(!printed.contains(SECRET), "{printed}");
    let sent = send(self::layer(Sender::basic(SECRET)), post("hello")).await;
    let sent = sent.expect("it can be signed");
    let credentials = header(sent.headers(), "authorization");
    let printed = format!("{sent:?}");
    let (_, encoded) = credentials.split_once(' ').expect("Basic and credentials");
    assert!(!printed.contains(encoded), "{printed}");
}

#[test]
fn the_body_is_one_frame_of_known_length() {
    let client = service_fn(|request: Request<SignedBody>| {
        let mut body = request.into_body();
        assert_eq!(body.size_hint().exact(), Some(5));
        assert!(!body.is_end_stream());
        let mut context = Context::from_waker(Waker::noop());
        let frame = pin!(&mut body).poll_frame(&mut context);
        let Poll::Ready(Some(Ok(frame))) = frame else {
            panic!("{frame:?}");
        };
        assert_eq!(frame.into_data().expect("data"), "hello");
        assert!(body.is_end_stream());
        ready(Ok::<_, Infallible>(Response::new(())))
    });
    let mut service = ServiceBuilder::new()
        .layer(layer(common::sender()))
        .service(client);
    let mut sending = pin!(service.call(post("hello")));
    let mut context = Context::from_waker(Waker::noop());
    assert!(sending.as_mut().poll(&mut context).is_ready());
}
