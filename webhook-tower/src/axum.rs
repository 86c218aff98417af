//! The two extractors for axum: `Webhook` takes what the layer has verified, and `VerifyWebhook` verifies by itself.

use std::fmt;
use std::sync::Arc;

use axum_core::extract::{DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;
use http::request::Parts;
use tokio::time::Instant;
use webhook_core::{Provider, Received};

use crate::log;
use crate::outcome::Outcome;
use crate::receiver::Receiver;
use crate::verify::VerifyFuture;

/// The delivery that the [`WebhookLayer`](crate::WebhookLayer) of this route has verified.
///
/// Without that layer every request gets a 500, and a log line that says how to fix it.
#[allow(
    clippy::exhaustive_structs,
    reason = "handlers take it apart by pattern"
)]
pub struct Webhook<P: Provider>(pub Received<P>);

impl<P: Provider, S: Sync> FromRequestParts<S> for Webhook<P> {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, StatusCode> {
        match parts.extensions.remove::<Received<P>>() {
            Some(received) => Ok(Self(received)),
            None => {
                log::layer_missing(std::any::type_name::<P>());
                Err(StatusCode::INTERNAL_SERVER_ERROR)
            }
        }
    }
}

impl<P: Provider> fmt::Debug for Webhook<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Webhook").field(&self.0).finish()
    }
}

/// A delivery that this extractor verifies itself, with the [`Receiver`] in the router's state.
///
/// There is no layer to forget: a state without the receiver does not compile. Handshakes and pings
/// are answered before the handler, as behind the layer.
#[allow(
    clippy::exhaustive_structs,
    reason = "handlers take it apart by pattern"
)]
pub struct VerifyWebhook<P: Provider>(pub Received<P>);

impl<P, S> FromRequest<S> for VerifyWebhook<P>
where
    P: Provider,
    Receiver<P>: FromRef<S>,
    S: Sync,
{
    type Rejection = NotForHandler;

    async fn from_request(request: Request, state: &S) -> Result<Self, NotForHandler> {
        let common = Arc::clone(Receiver::<P>::from_ref(state).common());
        let mut accepted = match VerifyFuture::new(common, request, Instant::now()).await {
            Outcome::Received(accepted) => accepted,
            Outcome::Answered(response) => return Err(NotForHandler(response)),
        };
        accepted.begin();
        match accepted.head.extensions_mut().remove::<Received<P>>() {
            Some(received) => Ok(Self(received)),
            None => Err(NotForHandler::missing()),
        }
    }
}

impl<P: Provider> fmt::Debug for VerifyWebhook<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VerifyWebhook").field(&self.0).finish()
    }
}

/// The response that an extractor returns instead of a delivery: a refusal, or an answer that needs no handler.
#[derive(Debug)]
pub struct NotForHandler(http::Response<Bytes>);

impl NotForHandler {
    /// The rejection for a request whose extensions hold no delivery that this [`Provider::erase`] recognises as its
    /// own.
    fn missing() -> Self {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        Self(response)
    }
}

impl IntoResponse for NotForHandler {
    fn into_response(self) -> Response {
        self.0.map(axum_core::body::Body::from)
    }
}

/// Lifts the limit of 2 MB that axum's extractors put on bodies by default.
///
/// The layer has read and verified the body before, and has applied the endpoint's own limit to it.
pub(crate) fn lift_body_limit<B>(request: &mut http::Request<B>) {
    DefaultBodyLimit::disable().apply(request);
}
