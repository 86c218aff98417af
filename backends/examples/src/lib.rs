//! What the example programs share: addresses and secrets, a receiver that hands deliveries to a queue, and throughput.

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

/// The error with which a program ends.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Reads an environment variable, or returns the default for a machine where every server has its usual port.
#[must_use]
pub fn address(variable: &str, usual: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| usual.to_owned())
}

/// Makes the endpoint of a sender of Standard Webhooks, whose secret is in `WEBHOOK_SECRET`.
///
/// # Errors
///
/// Returns an error if there is no secret, or if it is not a valid one.
pub fn endpoint(namespace: &str) -> Result<Endpoint<StandardWebhooks>, Failure> {
    let sender = StandardWebhooks::new(Secret::from_env("WEBHOOK_SECRET"))?;
    Ok(Endpoint::new(sender).with_namespace(namespace)?)
}

/// Reads the seal keys of receiver and worker from `WEBHOOK_SEAL_KEY`: `openssl rand -base64 32` makes one.
///
/// # Errors
///
/// Returns an error if there is no key, or if it is not a valid one.
pub fn seal_keys() -> Result<SealKeys, Failure> {
    Ok(SealKeys::from_env("WEBHOOK_SEAL_KEY")?)
}

/// Serves a receiver at the path `/orders`, on port 8000 or at the address in `LISTEN`. It answers a delivery once this
/// queue has confirmed it, and returns when the program is told to stop.
///
/// # Errors
///
/// Returns an error if there is no secret or seal key, if the queue is too small for the endpoint, or if nobody can
/// listen there.
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

/// Returns a future that is ready when the program is told to stop.
///
/// # Errors
///
/// Returns an error if the system delivers no signals.
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
