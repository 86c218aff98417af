//! Tests where the layer can stand: in axum's routers, in tower's stacks, and around all kinds of bodies.

mod common;

use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use axum::Router;
use axum::body::Body as AxumBody;
use axum::extract::OriginalUri;
use axum::routing::{MethodRouter, any, get, post};
use bytes::{Buf, Bytes};
use common::bodies::pieces;
use common::router::{layer, on_event, send};
use common::{
    Handler, SECRET, Seen, Sender, forged, now, receiver, receiver_of, sender, signed, with_body,
};
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt as _, Full, StreamBody, combinators::BoxBody};
use tower::{Layer as _, ServiceBuilder, ServiceExt as _};
use webhook_core::RejectionKind;
use webhook_core::sign::Outgoing;
use webhook_tower::{
    Receiver, ResponseBody, ResponseFuture, VerifiedBody, WebhookLayer, WebhookService,
};

#[tokio::test]
async fn on_a_router() {
    let app = Router::new().route("/hook", post(on_event)).layer(layer());
    assert_eq!(send(&app, "/hook", signed("{}")).await.body, "took plain");
    let seen = send(&app, "/hook", forged(signed("{}"))).await;
    assert_eq!(
        (seen.status, seen.kind()),
        (401, Some(RejectionKind::SignatureMismatch))
    );
    // A layer around a router comes before its routes, so it guards paths without a route, too.
    assert_eq!(
        send(&app, "/nowhere", forged(signed("{}"))).await.status,
        401
    );
}

#[tokio::test]
async fn on_routes() {
    let app = Router::new()
        .route("/hook", post(on_event))
        .route_layer(layer())
        .route("/health", get(|| async { "fine" }));
    assert_eq!(send(&app, "/hook", signed("{}")).await.body, "took plain");
    assert_eq!(send(&app, "/hook", forged(signed("{}"))).await.status, 401);
    assert_eq!(
        send(&app, "/nowhere", forged(signed("{}"))).await.status,
        404
    );
    let health = Request::get("/health").body(Bytes::new()).unwrap();
    assert_eq!(send(&app, "/health", health).await.body, "fine");
}

#[tokio::test]
async fn on_a_method() {
    let route: MethodRouter = post(on_event).layer(layer());
    let app = Router::new().route("/hook", route.get(|| async { "open" }));
    assert_eq!(send(&app, "/hook", signed("{}")).await.body, "took plain");
    assert_eq!(send(&app, "/hook", forged(signed("{}"))).await.status, 401);
    let read = Request::get("/").body(Bytes::new()).unwrap();
    assert_eq!(send(&app, "/hook", read).await.body, "open");
}

/// A handshake comes with GET, so its route takes any method, and the layer decides.
#[tokio::test]
async fn with_handshakes() {
    let layer = WebhookLayer::new(receiver_of(sender().with_handshakes()));
    let app = Router::new()
        .route("/hook", any(on_event))
        .route_layer(layer);
    let challenge = Request::get("/").body(Bytes::new()).unwrap();
    let seen = send(&app, "/hook?challenge=abc", challenge).await;
    assert_eq!((seen.status, &*seen.body), (200, &b"abc"[..]));
    assert_eq!(send(&app, "/hook", signed("{}")).await.body, "took plain");
    let mut other = signed("{}");
    *other.method_mut() = http::Method::PUT;
    let seen = send(&app, "/hook", other).await;
    assert_eq!(
        (seen.status, seen.header("allow")),
        (405, Some("POST, GET"))
    );
}

/// A nested router gets a shortened URI, but this sender signs the URI that it requested.
#[tokio::test]
async fn under_a_nested_router() {
    let sender = Sender::targeted(SECRET);
    let request = || {
        let delivery = Outgoing::new("{}", now()).url(http::Uri::from_static("/api/hook?x=1"));
        delivery.sign(&sender, sender.key()).unwrap()
    };
    let nested = |receiver: Receiver<Sender>| {
        let hook = Router::new()
            .route("/hook", post(|| async {}))
            .route_layer(WebhookLayer::new(receiver));
        Router::new().nest("/api", hook)
    };
    let unaware = nested(receiver_of(sender.clone()));
    assert_eq!(send(&unaware, "/api/hook?x=1", request()).await.status, 401);
    let aware =
        nested(receiver_of(sender.clone()).original_uri(|extensions| {
            extensions.get::<OriginalUri>().map(|original| &original.0)
        }));
    assert_eq!(send(&aware, "/api/hook?x=1", request()).await.status, 200);
    assert_eq!(send(&aware, "/api/hook?x=2", request()).await.status, 401);
}

#[tokio::test]
async fn in_a_stack() {
    let handler = Handler::default();
    let service = ServiceBuilder::new()
        .concurrency_limit(5)
        .layer(layer())
        .buffer(5)
        .concurrency_limit(1)
        .service(handler.service());
    let response = service.oneshot(signed("{}").map(Full::new)).await.unwrap();
    assert_eq!((response.status(), handler.calls()), (StatusCode::OK, 1));
}

#[tokio::test]
async fn around_all_kinds_of_bodies() {
    async fn passes<B: Body>(body: B) -> bool {
        let request = with_body(signed("{}"), body);
        let seen = common::deliver(&receiver(), &Handler::default(), request).await;
        seen.status == 200
    }
    let frame = || Ok::<_, Infallible>(http_body::Frame::data(Bytes::from_static(b"{}")));
    assert!(passes(Full::new(Bytes::from("{}"))).await);
    assert!(passes("{}".to_owned()).await);
    assert!(passes(AxumBody::from("{}")).await);
    assert!(passes(BoxBody::new(Full::<Bytes>::from("{}"))).await);
    assert!(passes(pieces(&["{", "}"])).await, "not Unpin");
    let (mut sending, body) = http_body_util::channel::Channel::<Bytes, Infallible>::new(1);
    assert!(sending.try_send(frame().unwrap()).is_ok());
    drop(sending);
    assert!(passes(StreamBody::new(http_body_util::BodyStream::new(body))).await);
    let not_bytes = b"{".as_slice().chain(Bytes::from_static(b"}"));
    assert!(passes(Full::new(not_bytes)).await);
}

/// Responses may be boxed: the layer's own ones need no conversion into the inner body.
#[tokio::test]
async fn around_boxed_responses() {
    let inner = tower::service_fn(|_: Request<VerifiedBody>| async {
        let body: BoxBody<Bytes, std::io::Error> =
            Full::from("boxed").map_err(|e| match e {}).boxed();
        Ok::<_, Infallible>(Response::new(body))
    });
    let service = layer().layer(inner);
    let request = signed("{}").map(Full::new);
    let passed = service.clone().oneshot(request.clone()).await.unwrap();
    assert_eq!(Seen::of(passed).await.body, "boxed");
    let refused = service.oneshot(forged(request)).await.unwrap();
    assert_eq!(Seen::of(refused).await.status, 401);
}

/// A timer is made only for something that pauses; a body and a service that are ready need no runtime.
#[test]
fn without_a_runtime() {
    let service = layer().layer(Handler::default().service());
    let mut response = pin!(service.oneshot(signed("{}").map(Full::new)));
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Ok(response)) = response.as_mut().poll(&mut context) else {
        panic!("nothing pauses");
    };
    assert_eq!(response.status(), 200);
}

/// The bounds that servers put on a service and its future.
#[test]
fn the_service_can_be_shared() {
    const fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    const fn sent<T: Send + 'static>(_: &T) {}
    type Inner = axum::routing::Route;
    shared::<Option<WebhookService<Inner>>>(&None);
    shared(&layer());
    shared(&receiver());
    sent::<Option<ResponseBody<AxumBody>>>(&None);
    sent::<Option<ResponseFuture<Inner, AxumBody>>>(&None);
}
