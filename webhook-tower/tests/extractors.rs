//! Tests axum's two extractors: the one behind the layer, and the one that verifies by itself.

mod common;

use axum::body::Body as AxumBody;
use axum::extract::FromRef;
use axum::routing::post;
use axum::{Extension, Json, Router};
use bytes::Bytes;
use common::capture::Log;
use common::other::Other;
use common::router::{layer, on_event, send};
use common::{Sender, forged, now, receiver, sender, signed, signed_as, signed_by, with_body};
use http::HeaderMap;
use tower::ServiceExt as _;
use webhook_core::{Received, RejectionKind};
use webhook_tower::{Receiver, VerifyWebhook, Webhook, WebhookLayer};

#[tokio::test]
async fn the_body_is_there_for_other_extractors() {
    async fn bytes(_: Webhook<Sender>, body: Bytes) -> Bytes {
        body
    }
    async fn json(_: Webhook<Sender>, Json(body): Json<serde_json::Value>) -> String {
        body["a"].to_string()
    }
    let app = Router::new()
        .route("/bytes", post(bytes))
        .route("/json", post(json))
        .layer(layer());
    let request = || {
        let mut request = signed(r#"{"a":[1]}"#);
        let json = http::HeaderValue::from_static("application/json");
        request.headers_mut().insert("content-type", json);
        request
    };
    assert_eq!(send(&app, "/bytes", request()).await.body, r#"{"a":[1]}"#);
    assert_eq!(send(&app, "/json", request()).await.body, "[1]");
}

/// Axum stops extractors at 2 MB by default; here the endpoint's own limit is the one that counts.
#[tokio::test]
async fn bodies_beyond_two_megabytes_pass_both_doors() {
    let body = vec![b' '; 3 << 20];
    let app = Router::new()
        .route("/event", post(on_event))
        .route(
            "/bytes",
            post(async |_: Webhook<Sender>, body: Bytes| body.len().to_string()),
        )
        .layer(layer())
        .route("/state", post(async |_: VerifyWebhook<Sender>| "took it"))
        .with_state(AppState {
            receiver: receiver(),
        });
    assert_eq!(send(&app, "/event", signed(body.clone())).await.status, 200);
    assert_eq!(
        send(&app, "/bytes", signed(body.clone())).await.body,
        "3145728"
    );
    assert_eq!(send(&app, "/state", signed(body)).await.body, "took it");
}

#[derive(Clone)]
struct AppState {
    receiver: Receiver<Sender>,
}

impl FromRef<AppState> for Receiver<Sender> {
    fn from_ref(state: &AppState) -> Self {
        state.receiver.clone()
    }
}

#[tokio::test]
async fn the_second_door_needs_no_layer() {
    async fn verify(headers: HeaderMap, VerifyWebhook(received): VerifyWebhook<Sender>) -> String {
        assert!(headers.contains_key("x-signature"));
        received.event_name().to_owned()
    }
    let app = Router::new()
        .route("/hook", post(verify))
        .with_state(AppState {
            receiver: receiver(),
        });
    assert_eq!(send(&app, "/hook", signed("{}")).await.body, "plain");
    let refused = send(&app, "/hook", forged(signed("{}"))).await;
    assert_eq!((refused.status, refused.body.len()), (401, 0));
    assert_eq!(refused.kind(), Some(RejectionKind::SignatureMismatch));
    let mut unsigned = with_body(
        signed("{}"),
        AxumBody::new(common::bodies::Untouchable::default()),
    );
    unsigned.headers_mut().remove("x-signature");
    *unsigned.uri_mut() = http::Uri::from_static("/hook");
    let Ok(refused) = app.clone().oneshot(unsigned).await;
    assert_eq!(refused.headers()["connection"], "close");
    assert_eq!(
        send(&app, "/hook", signed_as("ping", "{}")).await.body,
        r#"{"type":1}"#
    );
}

/// If the layer was forgotten, or is that of another provider, nothing passes, and a line says how to fix it.
#[tokio::test]
async fn a_missing_layer_is_the_developers_fault() {
    let (log, _guard) = Log::capture();
    let app = Router::new().route("/hook", post(on_event));
    assert_eq!(send(&app, "/hook", signed("{}")).await.status, 500);
    let line = log.only();
    assert_eq!(line.level, tracing::Level::ERROR);
    assert!(
        line.message()
            .contains(".route_layer(WebhookLayer::new(..))")
    );
    assert!(
        line.field("provider")
            .is_some_and(|name| name.ends_with("Sender"))
    );

    let other = WebhookLayer::new(Receiver::new(Other(sender())).clock(now));
    let app = Router::new()
        .route("/hook", post(on_event))
        .route_layer(other);
    assert_eq!(send(&app, "/hook", signed("{}")).await.status, 500);
    assert_eq!(log.take().len(), 1);
}

#[tokio::test]
async fn two_providers_side_by_side() {
    async fn on_other(Webhook(received): Webhook<Other>) -> &'static str {
        drop(received);
        "other"
    }
    let other = Other(Sender::hmac("another-secret"));
    let app = Router::new()
        .route("/other", post(on_other))
        .route_layer(WebhookLayer::new(Receiver::new(other).clock(now)))
        .merge(
            Router::new()
                .route("/hook", post(on_event))
                .route_layer(layer()),
        );
    let others = || signed_by(&Sender::hmac("another-secret"), "{}");
    assert_eq!(send(&app, "/hook", signed("{}")).await.body, "took plain");
    assert_eq!(send(&app, "/other", others()).await.body, "other");
    assert_eq!(send(&app, "/other", signed("{}")).await.status, 401);
    assert_eq!(send(&app, "/hook", others()).await.status, 401);
}

/// The extractor takes the proof out of the request; other code can read it in the extensions.
#[tokio::test]
async fn the_proof_is_taken_once() {
    type Left = Option<Extension<Received<Sender>>>;
    let both = async |Extension(seen): Extension<Received<Sender>>,
                      Webhook(taken): Webhook<Sender>,
                      left: Left| {
        assert_eq!(seen.dedup_key(), taken.dedup_key());
        left.is_none().to_string()
    };
    let app = Router::new()
        .route("/hook", post(both))
        .route_layer(layer());
    assert_eq!(send(&app, "/hook", signed("{}")).await.body, "true");
}
