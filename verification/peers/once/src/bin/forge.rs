//! A receiver of forge-runtime: its `webhook_handler`, with the effect in the transaction that it gives the handler.
//!
//! The settings are those that suit the run best: the key is the id in the signed body, and what a killed process had
//! begun may be begun again after ten seconds, which no handler of the run takes.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::post;
use forge_core::Result;
use forge_core::webhook::{
    ForgeWebhook, IdempotencyConfig, IdempotencySource, SignatureAlgorithm, SignatureConfig, WebhookContext,
    WebhookInfo, WebhookResult,
};
use forge_runtime::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use forge_runtime::{WebhookRegistry, WebhookState, sqlx, webhook_handler};
use once_peers::{Arguments, told_to_stop, work};
use serde_json::Value;

/// The deliveries of one of the two senders.
struct Deliveries<const ONCE: bool>;

// The framework's macro writes this too.
impl<const ONCE: bool> forge_core::__sealed::Sealed for Deliveries<ONCE> {}

impl<const ONCE: bool> ForgeWebhook for Deliveries<ONCE> {
    type Payload = Value;

    fn info() -> WebhookInfo {
        let idempotency = IdempotencyConfig::new(IdempotencySource::Body("$.id"));
        WebhookInfo {
            name: if ONCE { "github" } else { "standard" },
            path: if ONCE { "/webhooks/github" } else { "/webhooks/standard" },
            signature: Some(SignatureConfig {
                algorithm: SignatureAlgorithm::HmacSha256,
                header_name: "x-hub-signature-256",
                secret_env: "SECRET",
                replay_window_secs: 0,
            }),
            idempotency: Some(idempotency.with_processing_timeout(Duration::from_secs(10))),
            ..WebhookInfo::default()
        }
    }

    fn execute(
        ctx: &WebhookContext,
        payload: Value,
    ) -> Pin<Box<dyn Future<Output = Result<WebhookResult>> + Send + '_>> {
        Box::pin(async move {
            let failed = |error: String| forge_core::ForgeError::Internal {
                context: error,
                source: None,
            };
            let id = work(&payload).await.map_err(failed)?;
            let mut connection = ctx.conn().await.map_err(|it| failed(it.to_string()))?;
            sqlx::query("INSERT INTO effects (id, process) VALUES ($1, $2)")
                .bind(id)
                .bind(i64::from(std::process::id()))
                .execute(&mut *connection)
                .await
                .map_err(|it| failed(it.to_string()))?;
            Ok(WebhookResult::Ok)
        })
    }
}

/// The framework's table, without its other tables, some of which need a newer server; and the one of the effects.
const TABLES: &str = "
    SELECT pg_advisory_xact_lock(7);
    CREATE TABLE IF NOT EXISTS effects (id text NOT NULL, process bigint NOT NULL);
    CREATE TABLE IF NOT EXISTS forge_webhook_events (
        webhook_name text, idempotency_key text, status text, raw_body bytea, raw_headers jsonb,
        processed_at timestamptz, expires_at timestamptz, PRIMARY KEY (webhook_name, idempotency_key)
    )";

#[tokio::main(worker_threads = 2)]
async fn main() {
    let arguments = Arguments::read();
    let mut options = PgConnectOptions::new().username("postgres").database("postgres");
    for part in arguments.store.split(' ') {
        options = match part.split_once('=') {
            Some(("host", host)) => options.host(host),
            Some(("port", port)) => options.port(port.parse().expect("a port")),
            _ => options,
        };
    }
    let pool = PgPoolOptions::new().max_connections(16).connect_lazy_with(options);
    while let Err(error) = sqlx::raw_sql(TABLES).execute(&pool).await {
        eprintln!("waiting for PostgreSQL: {error}");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let mut registry = WebhookRegistry::new();
    registry.register::<Deliveries<true>>();
    registry.register::<Deliveries<false>>();
    let state = Arc::new(WebhookState::new(Arc::new(registry), pool));
    let router = Router::new().route("/{*path}", post(webhook_handler)).with_state(state);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", arguments.port)).await.expect("a port");
    axum::serve(listener, router).with_graceful_shutdown(told_to_stop()).await.expect("a server");
}
