//! A receiver whose handler writes with sqlx: each delivery has one effect, whatever is killed or cancelled.
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use sqlx::PgPool;
use tower::ServiceBuilder;
use webhook_core::{ConfigError, Endpoint};
use webhook_postgres::PostgresStore;
use webhook_standard::{Event, StandardWebhooks};
use webhook_tower::idempotency::{Idempotency, IdempotencyLayer};
use webhook_tower::{Webhook, WebhookLayer};

/// The handler's own table, in which the digest of a delivery is unique.
pub const TABLE: &str = "CREATE TABLE IF NOT EXISTS invoices (
    delivery bytea PRIMARY KEY, event text NOT NULL, body jsonb NOT NULL)";

/// Makes the service: it verifies, then takes the lease, then runs the handler.
///
/// # Errors
///
/// Returns an error if handled deliveries would be forgotten while their sender still retries them.
pub fn app(
    endpoint: Endpoint<StandardWebhooks>,
    once: Idempotency<PostgresStore>,
    database: PgPool,
) -> Result<Router, ConfigError> {
    let inner = IdempotencyLayer::new(&endpoint, once)?;
    let layers = ServiceBuilder::new()
        .layer(WebhookLayer::new(endpoint))
        .layer(inner);
    Ok(Router::new()
        .route("/hook", post(on_invoice).layer(layers))
        .with_state(database))
}

async fn on_invoice(
    State(database): State<PgPool>,
    Webhook(delivery): Webhook<StandardWebhooks>,
) -> StatusCode {
    let Some(digest) = delivery.dedup_digest() else {
        return StatusCode::SERVICE_UNAVAILABLE; // unreadable under an unsigned name: nothing to go by
    };
    let invoice = match delivery.event() {
        Event::Message(message) => Invoice {
            digest,
            event: message.kind.clone().unwrap_or_default(),
            body: String::from_utf8_lossy(message.raw()).into_owned(),
        },
        _ => return StatusCode::SERVICE_UNAVAILABLE, // not handled, so not acknowledged
    };
    // If this handler is dropped, only the handle is dropped: the task runs on and ends its transaction.
    match tokio::spawn(write(database, invoice)).await {
        Ok(Ok(())) => StatusCode::OK,
        Ok(Err(_)) | Err(_) => StatusCode::INTERNAL_SERVER_ERROR, // undone, and the sender comes again
    }
}

struct Invoice {
    digest: [u8; 32],
    event: String,
    body: String,
}

/// Writes the invoice, unless it was written before. This function must never be cancelled: see README.md.
async fn write(database: PgPool, invoice: Invoice) -> Result<(), sqlx::Error> {
    let mut transaction = database.begin().await?;
    // A copy that comes at the same time waits here for the original.
    let insert = "INSERT INTO invoices (delivery, event, body) VALUES ($1, $2, $3::jsonb)
                  ON CONFLICT (delivery) DO NOTHING";
    let inserted = sqlx::query(insert)
        .bind(invoice.digest.as_slice())
        .bind(invoice.event)
        .bind(invoice.body)
        .execute(&mut *transaction)
        .await?;
    if inserted.rows_affected() == 1 {
        // Further effects go through the same transaction.
    }
    transaction.commit().await
}
