//! Tests the dispatcher as a service of axum's routers.

mod common;

use axum::response::{IntoResponse as _, Response};
use axum::routing::{any_service, post, post_service};
use axum::{Json, Router};
use common::router::{layer, send};
use common::{Sender, forged, receiver, signed, signed_as};
use http::StatusCode;
use http_body_util::BodyExt as _;
use tower::Layer as _;
use webhook_core::Received;
use webhook_tower::{Dispatcher, ReplyBody, Unhandled, VerifyWebhook, Webhook};

fn dispatcher() -> Dispatcher<Sender> {
    Dispatcher::builder()
        .on("plain", async |_| StatusCode::ACCEPTED)
        .on("object", async |delivery: Received<Sender>| {
            let body: serde_json::Value = delivery.delivery().json()?;
            Ok::<Response, webhook_core::body::JsonError>(Json(body["a"].clone()).into_response())
        })
        .fallback(async |_, unhandled: Unhandled| http::Response::new(format!("{unhandled:?}")))
        .expect("names of the sender")
}

#[tokio::test]
async fn it_is_mounted_like_any_service_or_handler() {
    let (first, second) = (dispatcher(), dispatcher());
    let app = Router::new()
        .route("/any", any_service(dispatcher()).layer(layer()))
        .route("/post", post_service(dispatcher()).layer(layer()))
        .route_service("/whole", layer().layer(dispatcher()))
        .route(
            "/handler",
            post(move |Webhook(delivery): Webhook<Sender>| first.dispatch(delivery)).layer(layer()),
        )
        .route(
            "/second-door",
            post(move |VerifyWebhook(delivery): VerifyWebhook<Sender>| second.dispatch(delivery)),
        )
        .with_state(receiver());
    for place in ["/any", "/post", "/whole", "/handler", "/second-door"] {
        assert_eq!(send(&app, place, signed("{}")).await.status, 202, "{place}");
        let seen = send(&app, place, forged(signed("{}"))).await;
        assert_eq!(seen.status, 401, "{place}");
        let seen = send(&app, place, signed_as("object", r#"{"a":[1]}"#)).await;
        assert_eq!(seen.body, "[1]", "{place}");
        assert_eq!(seen.header("content-type"), Some("application/json"));
        let seen = send(&app, place, signed_as("object", "{")).await;
        assert_eq!((seen.status, seen.body.len()), (500, 0), "{place}");
        let seen = send(&app, place, signed_as("numbers", "{}")).await;
        assert_eq!(seen.body, "Known", "{place}");
        let seen = send(&app, place, signed_as("new", "{}")).await;
        assert_eq!(seen.body, "Unknown", "{place}");
    }
}

/// A body of axum's type is passed on as it is, with its trailers and errors.
#[tokio::test]
async fn any_body_of_axum_is_a_reply() {
    let failing = axum::body::Body::new(common::bodies::frames(|number| match number {
        0 => common::bodies::Step::Data("a".into()),
        _ => common::bodies::Step::Fail,
    }));
    let mut body = ReplyBody::from(failing);
    assert!(body.frame().await.expect("data").is_ok());
    assert!(body.frame().await.expect("an error").is_err());
    let sized = ReplyBody::from(axum::body::Body::from("four"));
    assert_eq!(http_body::Body::size_hint(&sized).exact(), Some(4));
    assert!(http_body::Body::is_end_stream(&ReplyBody::from(())));
}
