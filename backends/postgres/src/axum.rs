//! Lets axum handlers take the transaction, and the order of events, as arguments.

use axum_core::extract::FromRequestParts;
use http::StatusCode;
use http::request::Parts;

use crate::order::Order;
use crate::transaction::Transaction;

/// Extracts the transaction that an `IdempotencyLayer` with an [`ExactlyOnce`](crate::ExactlyOnce) has opened. Without
/// that layer the response is 500, and a line in the log says what is missing.
impl<S: Send + Sync> FromRequestParts<S> for Transaction {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, StatusCode> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| {
            tracing::error!(
                target: "webhook",
                "a handler wants a webhook_postgres::Transaction and no layer opened one: put an \
                 IdempotencyLayer::new(&endpoint, ExactlyOnce::new(pool)) between the WebhookLayer and the handler"
            );
            StatusCode::INTERNAL_SERVER_ERROR
        })
    }
}

/// Extracts how the event stands to the newest of its object. Without `Settings::tell_order`, or without the layer, the
/// response is 500, and a line in the log says what is missing.
impl<S: Send + Sync> FromRequestParts<S> for Order {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, StatusCode> {
        let transaction = Transaction::from_request_parts(parts, state).await?;
        transaction.told_order().ok_or_else(|| {
            tracing::error!(
                target: "webhook",
                "a handler wants a webhook_postgres::Order and no order is kept: make the ExactlyOnce with_settings(pool, \
                 Settings::new().tell_order())"
            );
            StatusCode::INTERNAL_SERVER_ERROR
        })
    }
}
