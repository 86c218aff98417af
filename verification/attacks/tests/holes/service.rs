//! Tests how a receiver behaves as a service: with bodies, permits, routers and errors.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::body::Body as AxumBody;
use axum::routing::post;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use tokio::time::timeout;
use tower::buffer::Buffer;
use tower::limit::ConcurrencyLimit;
use tower::{Layer as _, ServiceExt as _, service_fn};
use webhook_core::RejectionKind;
use webhook_github::GitHub;
use webhook_tower::{Receiver, VerifiedBody, VerifyWebhook, Webhook, WebhookLayer};

use crate::bodies::{Step, TwoPieces, chunked, pieces};
use crate::support::{PING, discord, genuine, github, now, send, with_header};

/// A body that never says that it has ended is complete when it yields no more frames.
#[tokio::test(start_paused = true)]
async fn hole_02_chunked_bodies_finish() {
    let (start, end) = PING.as_bytes().split_at(10);
    let request = genuine(&github(), PING).map(|_| pieces(&[start, b"", end]));
    let seen = timeout(Duration::from_secs(5), send(github(), request)).await;
    assert_eq!(seen.unwrap().handled.unwrap(), PING);
}

/// An error of the body ends the reading.
#[tokio::test(start_paused = true)]
async fn hole_02_errors_of_the_body_end_it() {
    let steps = [Step::Data(b"{"), Step::Fail];
    let request = genuine(&github(), PING).map(|_| chunked(steps));
    let seen = timeout(Duration::from_secs(5), send(github(), request)).await;
    let seen = seen.unwrap();
    assert_eq!(seen.kind, Some(RejectionKind::BodyUnreadable));
    assert!(seen.handled.is_none());
}

/// A frame may have several pieces, and all of them are hashed and passed on.
#[tokio::test]
async fn hole_03_every_piece_of_a_frame_counts() {
    let (start, end) = PING.as_bytes().split_at(10);
    let request = genuine(&github(), PING).map(|_| TwoPieces(Some((start, end))));
    let seen = send(github(), request).await;
    assert_eq!(seen.handled.unwrap(), PING);
    // Nothing can hide in the second piece either.
    let request = genuine(&github(), PING).map(|_| TwoPieces(Some((PING.as_bytes(), b" "))));
    let seen = send(github(), request).await;
    assert_eq!(seen.kind, Some(RejectionKind::SignatureMismatch));
}

/// The layer calls only an inner service that said it was ready, whatever service it is.
#[tokio::test]
async fn hole_08_the_service_that_is_called_was_ready() {
    let handler = service_fn(|_: Request<VerifiedBody>| async {
        Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
    });
    let layer = WebhookLayer::new(Receiver::new(github()).clock(now));
    let limited = layer.layer(ConcurrencyLimit::new(handler, 1));
    let buffered = layer.layer(Buffer::new(handler, 1));
    for _ in 0..2 {
        let request = genuine(&github(), PING).map(Full::new);
        let response = limited.clone().oneshot(request.clone()).await.unwrap();
        assert_eq!(response.status(), 200);
        let response = buffered.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), 200);
    }
}

fn extractor(receiver: Receiver<GitHub>) -> Router {
    async fn on_event(VerifyWebhook(_): VerifyWebhook<GitHub>) -> StatusCode {
        StatusCode::OK
    }
    Router::new()
        .route("/", post(on_event))
        .with_state(receiver)
}

fn layered(receiver: Receiver<GitHub>) -> Router {
    async fn on_event(_: Webhook<GitHub>, body: Bytes) -> StatusCode {
        assert!(!body.is_empty());
        StatusCode::OK
    }
    Router::new()
        .route("/", post(on_event))
        .route_layer(WebhookLayer::new(receiver))
}

/// A body that is too long or breaks off is refused by both entrances, and nothing panics.
#[tokio::test]
async fn hole_12_broken_and_long_bodies_do_not_panic() {
    let endpoint = github().with_body_limit(1000).unwrap();
    let receiver = Receiver::new(endpoint).clock(now);
    for app in [extractor(receiver.clone()), layered(receiver)] {
        for (steps, status) in [
            (vec![Step::Data(b"{"), Step::Fail], 400),
            (vec![Step::Fail], 400),
            (vec![Step::Data(&[b' '; 3 << 20])], 413),
        ] {
            let body = AxumBody::new(chunked(steps));
            let request = genuine(&github(), PING).map(|_| body);
            let response = app.clone().oneshot(request).await.unwrap();
            assert_eq!(response.status(), status);
        }
    }
}

/// The limit that was set is the one that counts, whether it is below or above axum's own 2 MB.
#[tokio::test]
async fn hole_13_the_limit_is_the_one_that_was_set() {
    let limited = |bytes| Receiver::new(github().with_body_limit(bytes).unwrap()).clock(now);
    let doors = |bytes| [extractor(limited(bytes)), layered(limited(bytes))];
    let long = PING.to_owned() + &" ".repeat(3 << 20);
    for (bytes, status) in [(1000, 413), (10 << 20, 200)] {
        for app in doors(bytes) {
            let request = genuine(&github(), long.clone()).map(AxumBody::from);
            let response = app.oneshot(request).await.unwrap();
            assert_eq!(response.status(), status, "{bytes}");
        }
    }
}

/// A refusal is a response, because a tower error would end the connection or look like a fault of the receiver. A long
/// body is answered 413, and a forged one 401 without a body.
#[tokio::test]
async fn hole_21_and_25_refusals_are_responses_that_tell_nothing() {
    let unsigned = {
        let mut request = genuine(&github(), PING);
        request.headers_mut().remove("x-hub-signature-256");
        request
    };
    let zeros = format!("sha256={}", "0".repeat(64));
    let forged = with_header(genuine(&github(), PING), "x-hub-signature-256", zeros);
    let long = with_header(genuine(&github(), PING), "content-length", "99999999999");
    for (request, status) in [(unsigned, 401), (forged, 401), (long, 413)] {
        // `send` takes the response out of a `Result` whose error is `Infallible`.
        let seen = send(github(), request.map(Full::new)).await;
        assert_eq!((seen.status, seen.handled), (status, None));
        assert!(seen.answer.is_empty());
    }
}

/// Every kind of failed authentication has the same status, so that none says how far a caller came.
#[tokio::test]
async fn hole_21_every_failed_authentication_is_a_401() {
    for kind in [
        RejectionKind::MissingHeader,
        RejectionKind::RepeatedHeader,
        RejectionKind::MalformedHeader,
        RejectionKind::NoSignature,
        RejectionKind::MalformedSignature,
        RejectionKind::TooManySignatures,
        RejectionKind::MalformedTimestamp,
        RejectionKind::TimestampTooOld,
        RejectionKind::TimestampInFuture,
        RejectionKind::SignatureMismatch,
        RejectionKind::UnsignedBody,
        RejectionKind::MalformedBody,
    ] {
        assert_eq!(kind.status(), StatusCode::UNAUTHORIZED, "{kind}");
    }
    let request = genuine(&discord(), "[]").map(Full::new);
    let seen = send(discord(), request).await;
    assert_eq!(seen.kind, Some(RejectionKind::MalformedBody));
    assert_eq!((seen.status, seen.answer), (401, Bytes::new()));
}

/// The layer wraps a route, a router and a nested router, over axum's own body.
#[tokio::test]
async fn hole_32_the_layer_fits_a_router() {
    let routed = layered(Receiver::new(github()).clock(now));
    let layered = Router::new()
        .route("/", post(|_: Webhook<GitHub>| async { "" }))
        .layer(WebhookLayer::new(Receiver::new(github()).clock(now)));
    for app in [routed, layered] {
        let request = genuine(&github(), PING).map(AxumBody::from);
        assert_eq!(app.oneshot(request).await.unwrap().status(), 200);
    }
}
