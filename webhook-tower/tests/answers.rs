//! Tests what is answered: by the layer for the user, by the handler, and in place of a refusal.

mod common;

use std::convert::Infallible;

use bytes::Bytes;
use common::bodies::{Untouchable, pieces};
use common::{
    Event, Handler, Seen, Sender, deliver, forged, receiver, receiver_of, refuse, sender, signed,
    signed_as, with_body,
};
use http::{HeaderValue, Method, Request, Response, StatusCode, Uri};
use http_body_util::Full;
use tower::{Layer as _, ServiceExt as _, service_fn};
use webhook_core::{Received, Rejection, RejectionKind};
use webhook_tower::{VerifiedBody, WebhookLayer};

#[tokio::test]
async fn a_ping_is_answered_without_the_handler() {
    let seen = refuse(&receiver(), signed_as("ping", "{}").map(Full::new)).await;
    assert_eq!(seen.status, 200);
    assert_eq!(seen.body, r#"{"type":1}"#);
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.rejection, None);
}

/// A ping is answered as one only if it is authentic.
#[tokio::test]
async fn a_forged_ping_is_refused() {
    let request = forged(signed_as("ping", "{}")).map(Full::new);
    let seen = refuse(&receiver(), request).await;
    assert_eq!((seen.status, seen.body), (401, Bytes::new()));
}

fn challenge(target: &'static str) -> Request<Bytes> {
    let mut request = Request::new(Bytes::new());
    *request.method_mut() = Method::GET;
    *request.uri_mut() = Uri::from_static(target);
    request
}

#[tokio::test]
async fn a_handshake_is_answered_from_the_head() {
    let receiver = receiver_of(sender().with_handshakes());
    let seen = refuse(&receiver, challenge("/?challenge=abc").map(Full::new)).await;
    assert_eq!((seen.status, &*seen.body), (200, &b"abc"[..]));
    assert_eq!(seen.header("connection"), None);

    let unread = with_body(challenge("/?challenge=abc"), Untouchable::default());
    let seen = refuse(&receiver, unread).await;
    assert_eq!((seen.status, &*seen.body), (200, &b"abc"[..]));
    assert_eq!(
        seen.header("connection"),
        Some("close"),
        "its body was not read"
    );

    // A request that is not a challenge is a delivery like any other.
    for target in ["/", "/?challenge=", "/?challenge=%3Cb%3E"] {
        let seen = refuse(&receiver, challenge(target).map(Full::new)).await;
        assert_eq!(seen.status, 401, "{target}");
    }
}

/// A connection test without a proof is answered, and can never reach the handler.
#[tokio::test]
async fn a_probe_is_answered_and_never_handled() {
    let receiver = receiver_of(Sender::probing(common::SECRET));
    let request = |body: &'static str| Request::post("/").body(pieces(&[body])).unwrap();
    let seen = refuse(&receiver, request("probe")).await;
    assert_eq!((seen.status, seen.body), (200, Bytes::new()));
    for other in ["", "another", "a body that is longer than any probe"] {
        let seen = refuse(&receiver, request(other)).await;
        assert_eq!(seen.kind(), Some(RejectionKind::NoSignature), "{other}");
    }
}

/// Returns the events that reach the handler: their names, and whether they were read.
async fn handled(request: Request<Bytes>) -> Event {
    let inner = service_fn(|request: Request<VerifiedBody>| async move {
        let received = request.extensions().get::<Received<Sender>>();
        let event = received.expect("the proof").event().clone();
        let mut response = Response::new(Full::<Bytes>::default());
        response.extensions_mut().insert(event);
        Ok::<_, Infallible>(response)
    });
    let service = WebhookLayer::new(receiver()).layer(inner);
    let response = service.oneshot(request.map(Full::new)).await.unwrap();
    let event = response.extensions().get::<Event>();
    event.expect("it reached the handler").clone()
}

#[tokio::test]
async fn an_event_reaches_the_handler_read() {
    let event = handled(signed_as("numbers", r#"{"a":[1,2]}"#)).await;
    assert_eq!(event, Event::Numbers([("a".to_owned(), vec![1, 2])].into()));
    let event = handled(signed_as("of-tomorrow", "{}")).await;
    assert_eq!(event, Event::Plain("of-tomorrow".to_owned()));
}

#[tokio::test]
async fn an_unreadable_event_reaches_the_handler() {
    const RAW: &str = r#"{"a":[1,"two"]}"#;
    let Event::Unreadable(unreadable) = handled(signed_as("numbers", RAW)).await else {
        panic!("it cannot be read");
    };
    assert_eq!(unreadable.error().path(), "a[1]");
    assert_eq!(unreadable.raw(), RAW);
}

#[tokio::test]
async fn an_unreadable_event_can_be_refused() {
    let receiver = receiver().refuse_unreadable();
    let request = signed_as("numbers", r#"{"a":[1,"two"]}"#).map(Full::new);
    let seen = refuse(&receiver, request).await;
    assert_eq!(seen.kind(), Some(RejectionKind::Unreadable));
    assert_eq!((seen.status, seen.header("retry-after")), (503, Some("5")));
    assert_eq!(seen.header("connection"), None);

    let handler = Handler::default();
    let readable = signed_as("numbers", r#"{"a":[1]}"#).map(Full::new);
    assert_eq!(deliver(&receiver, &handler, readable).await.status, 200);
}

#[tokio::test]
async fn a_contradiction_is_a_bad_request() {
    let seen = refuse(&receiver(), signed_as("object", "[]").map(Full::new)).await;
    assert_eq!(seen.kind(), Some(RejectionKind::Contradiction));
    assert_eq!((seen.status, seen.body), (400, Bytes::new()));
}

/// The closure gets the default response, the connection is closed whatever the closure does, and the kind stands in
/// the extensions for metrics.
#[tokio::test]
async fn a_refusal_can_be_replaced() {
    let receiver = receiver().on_refusal(|rejection, default| {
        assert_eq!(default.status(), rejection.kind().status());
        assert!(default.body().is_empty());
        let mut response = Response::new(Bytes::from_static(b"no"));
        *response.status_mut() = StatusCode::IM_A_TEAPOT;
        let headers = response.headers_mut();
        headers.insert("connection", HeaderValue::from_static("keep-alive"));
        headers.insert("x-own", HeaderValue::from_static("yes"));
        response
    });
    let mut request = with_body(signed("{}"), Untouchable::default());
    request.headers_mut().remove("x-signature");
    let seen = refuse(&receiver, request).await;
    assert_eq!((seen.status, &*seen.body), (418, &b"no"[..]));
    assert_eq!(seen.header("x-own"), Some("yes"));
    assert_eq!(seen.header("connection"), Some("close"));
    let expected = Rejection::of_header(RejectionKind::MissingHeader, "x-signature");
    assert_eq!(seen.rejection, Some(expected));
}

/// The handler's response stays as it is: status, headers, extensions.
#[tokio::test]
async fn the_handler_s_response_is_left_as_it_is() {
    let inner = service_fn(|_: Request<VerifiedBody>| async {
        let mut response = Response::new(Full::<Bytes>::from("own"));
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        let value = HeaderValue::from_static("yes");
        response.headers_mut().insert("x-own", value);
        Ok::<_, Infallible>(response)
    });
    let service = WebhookLayer::new(receiver()).layer(inner);
    let request = signed("{}").map(Full::new);
    let seen = Seen::of(service.oneshot(request).await.unwrap()).await;
    assert_eq!((seen.status, &*seen.body), (500, &b"own"[..]));
    assert_eq!(seen.header("x-own"), Some("yes"));
    assert_eq!(seen.rejection, None);
}

/// Method, target, version, headers and extensions of the request come through.
#[tokio::test]
async fn the_head_of_the_request_is_left_as_it_is() {
    let inner = service_fn(|request: Request<VerifiedBody>| async move {
        assert_eq!(request.method(), Method::POST);
        assert_eq!(request.uri(), "/there?x=1");
        assert_eq!(request.version(), http::Version::HTTP_2);
        assert_eq!(request.headers()["x-topic"], "plain");
        assert_eq!(request.extensions().get(), Some(&7_u8));
        Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
    });
    let mut request = signed("{}").map(Full::new);
    *request.uri_mut() = Uri::from_static("/there?x=1");
    *request.version_mut() = http::Version::HTTP_2;
    request.extensions_mut().insert(7_u8);
    let service = WebhookLayer::new(receiver()).layer(inner);
    assert_eq!(service.oneshot(request).await.unwrap().status(), 200);
}
