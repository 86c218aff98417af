//! A receiver whose handler writes with sqlx: one effect for each delivery, whatever is killed or cancelled.
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

/// The handler's own table. The digest of a delivery is unique in it.
pub const TABLE: &str = "CREATE TABLE IF NOT EXISTS invoices (
    delivery bytea PRIMARY KEY, event text NOT NULL, body jsonb NOT NULL)";

/// The service: verification, then the lease, then the handler.
///
/// # Errors
///
/// Handled deliveries would be forgotten while their sender still retries.
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
    // Whoever drops this handler drops the handle alone: the task runs on, and ends its transaction.
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

/// Writes the invoice, unless that was done before. Never to be cancelled: see README.md.
async fn write(database: PgPool, invoice: Invoice) -> Result<(), sqlx::Error> {
    let mut transaction = database.begin().await?;
    // A copy that comes at the same time waits here for the first one.
    let insert = "INSERT INTO invoices (delivery, event, body) VALUES ($1, $2, $3::jsonb)
                  ON CONFLICT (delivery) DO NOTHING";
    let inserted = sqlx::query(insert)
        .bind(invoice.digest.as_slice())
        .bind(invoice.event)
        .bind(invoice.body)
        .execute(&mut *transaction)
        .await?;
    if inserted.rows_affected() == 1 {
        // Further effects, through the same transaction.
    }
    transaction.commit().await
}
