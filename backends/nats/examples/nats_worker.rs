//! A receiver that answers once a stream of NATS JetStream has stored a delivery, and the worker that handles it.
//!
//! ```sh
//! nats-server -js -sd /var/lib/nats &                     # unless one runs
//! export WEBHOOK_SECRET=whsec_..                          # the sender's
//! export WEBHOOK_SEAL_KEY=$(openssl rand -base64 32)
//! export NATS_URL=nats://localhost:4222                   # unless it is this one
//! cargo run -p webhook-nats --example nats_worker receive    # on port 8000, path /orders
//! cargo run -p webhook-nats --example nats_worker work       # until a line is entered
//! cargo run -p webhook-nats --example nats_worker dead       # what nobody could handle, and why
//! cargo run -p webhook-nats --example nats_worker replay 7   # puts the seventh back, when that is fixed
//! ```

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post_service;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tower_layer::Layer as _;
use webhook_core::Endpoint;
use webhook_core::keys::Secrets;
use webhook_core::seal::SealKeys;
use webhook_nats::{ConsumeSettings, Queue, QueueSettings, async_nats};
use webhook_standard::StandardWebhooks;
use webhook_tower::forward::{Forwarder, Worker};
use webhook_tower::{Webhook, WebhookLayer};

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let url = std::env::var("NATS_URL").unwrap_or_else(|_| "nats://localhost:4222".to_owned());
    // Makes the streams if they do not exist.
    let client = async_nats::connect(url).await?;
    let queue = Queue::create(client, QueueSettings::new("webhooks")).await?;
    // With a database, `Worker::once` marks the deliveries that were handled, so that a copy is not handled again.
    let handler = Router::new().fallback(handle);
    let worker = Worker::at_least_once(endpoint()?, keys()?, handler)?;
    let sequence = std::env::args().nth(2);
    match (std::env::args().nth(1).as_deref(), sequence) {
        (Some("receive"), None) => receive(queue).await,
        (Some("work"), None) => {
            let settings = ConsumeSettings::new();
            let consumed = queue.consume(worker, settings, told_to_stop()).await?;
            println!("{consumed:?}");
            Ok(())
        }
        (Some("dead"), None) => {
            for dead in queue.dead_letters(0, 100).await? {
                println!("{} {}: {}", dead.sequence, dead.subject, dead.detail);
            }
            Ok(())
        }
        (Some("replay"), Some(sequence)) => {
            let replayed = queue.replay(&worker, sequence.parse()?).await?;
            replayed.ok_or("there is no such dead letter")??;
            println!("it is in the queue again");
            Ok(())
        }
        _ => Err("say receive, work, dead, or replay and a number".into()),
    }
}

/// Makes the endpoint. A server takes messages of up to 1 MiB unless it is configured otherwise, so bodies must be
/// shorter.
fn endpoint() -> Result<Endpoint<StandardWebhooks>, Failure> {
    let sender = StandardWebhooks::new(Secrets::from_env("WEBHOOK_SECRET"))?;
    let endpoint = Endpoint::new(sender).with_namespace("orders")?;
    Ok(endpoint.with_body_limit(512 << 10)?)
}

fn keys() -> Result<SealKeys, Failure> {
    Ok(SealKeys::from_env("WEBHOOK_SEAL_KEY")?)
}

async fn receive(queue: Queue) -> Result<(), Failure> {
    let endpoint = endpoint()?;
    let forward = Forwarder::new(queue, keys()?).service(&endpoint)?;
    let service = WebhookLayer::new(endpoint).layer(forward);
    let app = Router::new().route("/orders", post_service(service));
    let listener = TcpListener::bind("127.0.0.1:8000").await?;
    println!("http://{}/orders", listener.local_addr()?);
    let serving = axum::serve(listener, app);
    serving.with_graceful_shutdown(told_to_stop()).await?;
    Ok(())
}

async fn handle(Webhook(delivery): Webhook<StandardWebhooks>) -> StatusCode {
    if let Some(unreadable) = delivery.unreadable() {
        eprintln!("{unreadable:?}");
        // The message is tried again, and becomes a dead letter in the end: nothing is thrown away.
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    println!("{}: {:?}", delivery.event_name(), delivery.authentic_id());
    StatusCode::OK
}

/// Is ready when somebody enters a line. The worker then finishes what it has begun, and begins nothing more.
async fn told_to_stop() {
    let (told, stop) = oneshot::channel();
    std::thread::spawn(move || {
        let entered = std::io::stdin().read_line(&mut String::new());
        // Without a terminal nobody can enter a line.
        while !entered.as_ref().is_ok_and(|bytes| *bytes > 0) {
            std::thread::park();
        }
        let _ = told.send(());
    });
    let _ = stop.await;
}
