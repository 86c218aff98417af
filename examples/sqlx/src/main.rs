//! Runs the receiver at 127.0.0.1:3000: `WEBHOOK_SECRET=whsec_.. DATABASE_URL=postgres://app@localhost/app cargo run`.

use std::time::Duration;

use sqlx::postgres::PgPoolOptions;
use webhook_core::{Endpoint, Secret};
use webhook_postgres::PostgresStore;
use webhook_standard::StandardWebhooks;
use webhook_tower::idempotency::Idempotency;
use webhook_with_sqlx::{TABLE, app};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::var("DATABASE_URL")?;
    let database = PgPoolOptions::new()
        .max_connections(8)
        .connect(&url)
        .await?;
    sqlx::query(TABLE).execute(&database).await?;
    // Leases and marks (the rows that say that a delivery was handled) have a few connections of their own.
    let marks = webhook_postgres::pool(url.parse()?, webhook_postgres::tokio_postgres::NoTls, 4)?;
    webhook_postgres::migrate(&marks).await?;
    webhook_postgres::risks(&marks).await?;
    let once = Idempotency::new(PostgresStore::new(marks));

    let sender = StandardWebhooks::new(Secret::from_env("WEBHOOK_SECRET"))?;
    let app = app(Endpoint::new(sender), once.clone(), database.clone())?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    let stopped = async { drop(tokio::signal::ctrl_c().await) };
    axum::serve(listener, app)
        .with_graceful_shutdown(stopped)
        .await?;
    once.drain(Duration::from_secs(20)).await;
    database.close().await; // waits for transactions that are still at work
    Ok(())
}
