//! Serves the receiver, and its numbers for Prometheus at a port of their own.

use std::error::Error;

use tokio::net::TcpListener;
use webhook_core::Secret;
use webhook_example_metrics::{install, receiver, scraped, upkeep};
use webhook_github::GitHub;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let exporters = install(opentelemetry_stdout::MetricExporter::default())?;
    let app = receiver(GitHub::new(Secret::from_env("GITHUB_WEBHOOK_SECRET"))?)?;
    tokio::spawn(upkeep(exporters.prometheus.clone()));

    let inside = TcpListener::bind(("127.0.0.1", 9464)).await?;
    let numbers = scraped(exporters.prometheus);
    tokio::spawn(async move { axum::serve(inside, numbers).await });

    let outside = TcpListener::bind(("127.0.0.1", 3000)).await?;
    let stopped = async { drop(tokio::signal::ctrl_c().await) };
    axum::serve(outside, app)
        .with_graceful_shutdown(stopped)
        .await?;
    exporters.opentelemetry.shutdown()?;
    Ok(())
}
