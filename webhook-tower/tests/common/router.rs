//! Requests to an axum router, as the tests send them.

use axum::Router;
use axum::body::Body as AxumBody;
use bytes::Bytes;
use http::Request;
use tower::ServiceExt as _;
use webhook_tower::{Webhook, WebhookLayer};

use super::{Event, Seen, Sender, receiver};

pub(crate) async fn send(app: &Router, target: &'static str, request: Request<Bytes>) -> Seen {
    let mut request = request.map(AxumBody::from);
    *request.uri_mut() = http::Uri::from_static(target);
    let Ok(response) = app.clone().oneshot(request).await;
    Seen::of(response).await
}

pub(crate) async fn on_event(Webhook(received): Webhook<Sender>) -> String {
    match received.into_event() {
        Event::Plain(name) => format!("took {name}"),
        other => format!("{other:?}"),
    }
}

pub(crate) fn layer() -> WebhookLayer<Sender> {
    WebhookLayer::new(receiver())
}
