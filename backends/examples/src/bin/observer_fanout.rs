//! Gives one event to several subscribers: RabbitMQ makes each a copy, by the event's name, and none waits for another.
//!
//! ```sh
//! export WEBHOOK_SECRET=whsec_..
//! export WEBHOOK_SEAL_KEY=$(openssl rand -base64 32)
//! cargo run -p webhook-backend-examples --bin observer_fanout   # port 8000, path /orders
//! ```

use std::convert::Infallible;

use http::{Request, Response, StatusCode};
use tower::service_fn;
use webhook_backend_examples::{Failure, address, endpoint, receive, seal_keys, told_to_stop};
use webhook_core::Received;
use webhook_rabbitmq::{Broker, ConsumeSettings, Queue, QueueSettings, Subscription, Topic};
use webhook_standard::StandardWebhooks;
use webhook_tower::VerifiedBody;
use webhook_tower::forward::Worker;

/// The queue of each subscriber, with the patterns of `sender.endpoint.event` that it wants.
fn subscribers() -> [(&'static str, Subscription); 2] {
    let [billing, audit] = ["example.billing", "example.audit"].map(QueueSettings::quorum);
    [
        (
            "example.billing",
            Subscription::new(billing, "*.orders.invoice.#"),
        ),
        // One subscriber wants everything. If nobody wanted an event, its sender would get 503.
        ("example.audit", Subscription::new(audit, "#")),
    ]
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let usual = "amqp://guest:guest@localhost:5672/%2f";
    let broker = Broker::connect(&address("RABBITMQ_URL", usual)).await?;
    let subscriptions = subscribers().map(|it| it.1);
    let topic = Topic::open(&broker, "example.webhooks", subscriptions).await?;
    let (received, billed, audited) = tokio::join!(
        receive(topic),
        observe(&broker, "example.billing"),
        observe(&broker, "example.audit"),
    );
    received.and(billed).and(audited)
}

/// Runs one subscriber. It is usually a program of its own, which has the seal keys and the endpoint.
async fn observe(broker: &Broker, name: &'static str) -> Result<(), Failure> {
    let queue = Queue::open(broker, QueueSettings::quorum(name)).await?;
    let handler = service_fn(move |request: Request<VerifiedBody>| async move {
        let mut response = Response::new(());
        match request.extensions().get::<Received<StandardWebhooks>>() {
            Some(delivery) if delivery.unreadable().is_none() => {
                println!("{name}: {}", delivery.event_name());
            }
            _ => *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR,
        }
        Ok::<_, Infallible>(response)
    });
    let worker = Worker::at_least_once(endpoint("orders")?, seal_keys()?, handler)?;
    let consumer = queue.consumer(worker, ConsumeSettings::new()).await?;
    consumer.run(told_to_stop()?).await;
    Ok(())
}
