//! The webhook routes: they pass verified events to the same handler as fetched events.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use webhook_core::Endpoint;
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::idempotency::IdempotencyStore;
use webhook_tower::{Webhook, WebhookLayer};

use crate::handling::{Desk, Handle, Outcome};
use crate::incoming::Incoming;

pub(crate) fn stripe<St: IdempotencyStore, H: Handle>(
    endpoint: Endpoint<Stripe>,
    desk: Arc<Desk<St, H>>,
) -> Router {
    Router::new()
        .route("/stripe", post(on_stripe::<St, H>))
        .route_layer(WebhookLayer::new(endpoint))
        .with_state(desk)
}

pub(crate) fn github<St: IdempotencyStore, H: Handle>(
    endpoint: Endpoint<GitHub>,
    desk: Arc<Desk<St, H>>,
) -> Router {
    Router::new()
        .route("/github", post(on_github::<St, H>))
        .route_layer(WebhookLayer::new(endpoint.clone()))
        .with_state((endpoint, desk))
}

async fn on_stripe<St: IdempotencyStore, H: Handle>(
    State(desk): State<Arc<Desk<St, H>>>,
    Webhook(received): Webhook<Stripe>,
) -> Response {
    answer(desk.handle_once(&Incoming::stripe(received)).await)
}

/// What the webhook door of GitHub needs: its endpoint, which makes the keys, and the desk behind both doors.
type Door<St, H> = (Endpoint<GitHub>, Arc<Desk<St, H>>);

async fn on_github<St: IdempotencyStore, H: Handle>(
    State((endpoint, desk)): State<Door<St, H>>,
    Webhook(received): Webhook<GitHub>,
) -> Response {
    let incoming = Incoming::github(&endpoint, received);
    answer(desk.handle_once(&incoming).await)
}

/// Answers 2xx only for an event that was handled: Stripe retries any other, and GitHub lists it as failed for the
/// next run.
fn answer(outcome: Outcome) -> Response {
    match outcome {
        Outcome::Handled | Outcome::Already => StatusCode::OK.into_response(),
        Outcome::Busy => (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "60")]).into_response(),
        Outcome::Failed => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
