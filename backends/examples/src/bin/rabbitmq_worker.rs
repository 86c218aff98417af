//! A receiver that answers once RabbitMQ has confirmed a delivery, and the worker that handles it.
//!
//! ```sh
//! export WEBHOOK_SECRET=whsec_..                          # the sender's
//! export WEBHOOK_SEAL_KEY=$(openssl rand -base64 32)
//! export RABBITMQ_URL=amqp://guest:guest@localhost:5672/%2f  # unless it is this one
//! cargo run -p webhook-backend-examples --bin rabbitmq_worker           # both, on port 8000, path /orders
//! cargo run -p webhook-backend-examples --bin rabbitmq_worker receive   # or one of them in each program
//! cargo run -p webhook-backend-examples --bin rabbitmq_worker work
//! cargo run -p webhook-backend-examples --bin rabbitmq_worker dead      # what nobody could handle, and why
//! cargo run -p webhook-backend-examples --bin rabbitmq_worker replay    # puts it back, when that is fixed
//! ```

use axum::Router;
use http::StatusCode;
use webhook_backend_examples::{Failure, address, endpoint, receive, seal_keys, told_to_stop};
use webhook_rabbitmq::{Broker, ConsumeSettings, Queue, QueueSettings};
use webhook_standard::StandardWebhooks;
use webhook_tower::Webhook;
use webhook_tower::forward::Worker;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let usual = "amqp://guest:guest@localhost:5672/%2f";
    let broker = Broker::connect(&address("RABBITMQ_URL", usual)).await?;
    let queue = Queue::open(&broker, QueueSettings::quorum("example.orders")).await?;
    // With a database, `Worker::once` marks the deliveries that were handled, so that a copy is not handled again.
    let handler = Router::new().fallback(handle);
    let worker = Worker::at_least_once(endpoint("orders")?, seal_keys()?, handler)?;
    match std::env::args().nth(1).as_deref() {
        Some("receive") => receive(queue).await,
        Some("work") => work(queue, worker).await,
        Some("dead") => {
            for dead in queue.dead_letters(100).await? {
                println!(
                    "{} {} after {} attempts: {}",
                    dead.id, dead.event, dead.attempts, dead.detail
                );
            }
            Ok(())
        }
        Some("replay") => {
            let replayed = queue.replay(&worker, 100, |_| true).await?;
            println!("{} are in the queue again", replayed.replayed.len());
            for (id, error) in replayed.left {
                println!("{id} stays: {error:?}");
            }
            Ok(())
        }
        Some(other) => Err(format!("{other} is no argument: receive, work, dead or replay").into()),
        None => {
            let (received, worked) = tokio::join!(receive(queue.clone()), work(queue, worker));
            received.and(worked)
        }
    }
}

async fn work(queue: Queue, worker: Worker<StandardWebhooks, Router>) -> Result<(), Failure> {
    let consumer = queue.consumer(worker, ConsumeSettings::new()).await?;
    let consumed = consumer.run(told_to_stop()?).await;
    println!(
        "{} handled, {} to be tried again, {} dead",
        consumed.handled, consumed.again, consumed.dead
    );
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
