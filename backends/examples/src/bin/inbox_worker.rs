//! Answers deliveries once they are rows of PostgreSQL, and has a worker handle each of them exactly once.
//!
//! ```console
//! $ backends/examples/start postgres # in another terminal: it prints what to export
//! $ cargo run -p webhook-backend-examples --bin inbox_worker
//! $ cargo run --bin webhook -- send standard http://127.0.0.1:8000/orders --secret-env WEBHOOK_SECRET
//! ```
//!
//! It is receiver and worker in one process. `inbox_worker receive` and `inbox_worker work` run one of the two, in as
//! many processes as you like. Kill any of them: no delivery that was answered with 2xx is lost or handled twice.
//! `inbox_worker replay ID` puts a dead letter back.

use std::time::Duration;

use axum::Router;
use http::StatusCode;
use tower::Layer as _;
use webhook_backend_examples::{Failure, endpoint, receive, seal_keys, told_to_stop};
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::inbox::{DrainSettings, Inbox};
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{ExactlyOnce, Transaction};
use webhook_standard::StandardWebhooks;
use webhook_tower::Webhook;
use webhook_tower::forward::Worker;
use webhook_tower::idempotency::{IdempotencyLayer, IdempotencyService};

#[tokio::main]
async fn main() -> Result<(), Failure> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let database = std::env::var("DATABASE_URL").map_err(|_| "set DATABASE_URL")?;
    let pool = webhook_postgres::pool(database.parse()?, NoTls, 16)?;
    webhook_postgres::migrate(&pool).await?;
    let table = "CREATE TABLE IF NOT EXISTS handled (id text NOT NULL, event text NOT NULL)";
    pool.get().await?.batch_execute(table).await?;
    let inbox = Inbox::open(pool.clone()).await?; // refuses a database that would forget
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => {
            let (received, worked) = tokio::join!(receive(inbox.clone()), work(inbox, &pool));
            received.and(worked)
        }
        ["receive"] => receive(inbox).await,
        ["work"] => work(inbox, &pool).await,
        ["replay", id] => {
            let replayed = inbox.replay(&worker(&pool)?, id).await?;
            replayed.ok_or("there is no dead letter of this id")??;
            println!("{id} waits again");
            Ok(())
        }
        _ => Err("usage: inbox_worker [receive | work | replay ID]".into()),
    }
}

fn worker(
    pool: &Pool,
) -> Result<
    Worker<StandardWebhooks, IdempotencyService<StandardWebhooks, ExactlyOnce, Router>>,
    Failure,
> {
    let endpoint = endpoint("orders")?; // the receiver's: a delivery opens only where it was sealed for
    let once = IdempotencyLayer::new(&endpoint, ExactlyOnce::new(pool.clone()))?;
    let handler = once.layer(Router::new().fallback(handle));
    // `ExactlyOnce` makes the mark that a delivery was handled, so the worker needs none of its own.
    Ok(Worker::at_least_once(endpoint, seal_keys()?, handler)?)
}

async fn work(inbox: Inbox, pool: &Pool) -> Result<(), Failure> {
    let settings = DrainSettings::new().every(Duration::from_millis(100));
    let drained = inbox.drain(worker(pool)?, settings, told_to_stop()?).await;
    println!(
        "handled {}, failed for now {}, dead {}",
        drained.handled, drained.again, drained.dead
    );
    for (id, reason) in inbox.dead_letters(20).await? {
        println!("dead: {id}: {reason}");
    }
    Ok(())
}

/// Commits the effect of a delivery and the mark that it was handled in one transaction.
async fn handle(
    transaction: Transaction,
    Webhook(delivery): Webhook<StandardWebhooks>,
) -> StatusCode {
    if delivery.unreadable().is_some() {
        return StatusCode::SERVICE_UNAVAILABLE; // logged; after its attempts it is a dead letter
    }
    let id = delivery.authentic_id().unwrap_or_default().into_owned();
    let event = delivery.event_name().to_string();
    let insert = "INSERT INTO handled (id, event) VALUES ($1, $2)";
    match transaction.execute(insert, &[&id, &event]).await {
        Ok(_) => {
            println!("{id}: {event}");
            StatusCode::OK
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR, // undone, and tried again
    }
}
