//! What the programs of this package share: where their servers and secrets are, a receiver that hands deliveries to a
//! queue, and how the throughput of a queue is measured.

#[path = "../../../examples/src/server/mod.rs"]
pub mod server;
pub mod throughput;

use axum::Router;
use axum::routing::post_service;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tower::Layer as _;
use webhook_core::seal::SealKeys;
use webhook_core::{Endpoint, Secret};
use webhook_standard::StandardWebhooks;
use webhook_tower::WebhookLayer;
use webhook_tower::forward::{Forwarder, Sink};

use crate::server::{Limits, serve};

/// Why a program ends.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What an environment variable says, or what is so on a machine where everything has its usual port.
#[must_use]
pub fn address(variable: &str, usual: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| usual.to_owned())
}

/// The endpoint of a sender of Standard Webhooks, whose secret is in `WEBHOOK_SECRET`.
///
/// # Errors
///
/// There is no secret, or it is none.
pub fn endpoint(namespace: &str) -> Result<Endpoint<StandardWebhooks>, Failure> {
    let sender = StandardWebhooks::new(Secret::from_env("WEBHOOK_SECRET"))?;
    Ok(Endpoint::new(sender).with_namespace(namespace)?)
}

/// The keys of receiver and worker, in `WEBHOOK_SEAL_KEY`: `openssl rand -base64 32` makes one.
///
/// # Errors
///
/// There is no key, or it is none.
pub fn seal_keys() -> Result<SealKeys, Failure> {
    Ok(SealKeys::from_env("WEBHOOK_SEAL_KEY")?)
}

/// A receiver at the path `/orders`, on port 8000 or at the address in `LISTEN`, which answers once this queue has the
/// delivery. It ends when the program is told to stop.
///
/// # Errors
///
/// There is no secret or seal key, the queue is too small for the endpoint, or nobody can listen there.
pub async fn receive(queue: impl Sink) -> Result<(), Failure> {
    let endpoint = endpoint("orders")?;
    let forward = Forwarder::new(queue, seal_keys()?).service(&endpoint)?;
    let service = WebhookLayer::new(endpoint).layer(forward);
    let app = Router::new().route("/orders", post_service(service));
    let listener = TcpListener::bind(address("LISTEN", "127.0.0.1:8000")).await?;
    println!("http://{}/orders takes deliveries", listener.local_addr()?);
    serve(listener, app, Limits::default(), told_to_stop()?).await;
    Ok(())
}

/// Ready when the program is told to stop.
///
/// # Errors
///
/// The system does not say so.
pub fn told_to_stop() -> Result<impl Future<Output = ()> + Send, Failure> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
