//! Tests the outbox on a real server.
//!
//! Everything that is committed is sent, through failures, pauses, and kills of senders and of the database.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod attempts;
mod away;
#[path = "../door/mod.rs"]
mod door;
mod failing;
mod fair;
mod kills;
mod receiver;
mod resting;
mod sending;

use std::collections::HashMap;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use tokio::time::{sleep, timeout};
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Scheme as _};
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::outbox::{Destination, Message, Outbox, SendSettings, Sent, send};
use webhook_postgres::tokio_postgres::NoTls;
use webhook_postgres::{migrate, pool};
use webhook_servers::Postgres;
use webhook_standard::StandardWebhooks;
use webhook_tower::{RetrySchedule, SignLayer};

use crate::receiver::Receiver;

const BODY: &str = r#"{"type":"invoice.paid","data":{}}"#;

/// The secret of a destination. Each has its own.
fn secret_of(destination: &str) -> String {
    let text = format!("{destination}: of the tests and of nothing else");
    format!("whsec_{}", BASE64_STANDARD.encode(text))
}

fn sender(destination: &str) -> StandardWebhooks {
    StandardWebhooks::new(secret(secret_of(destination))).unwrap()
}

fn signing(destination: &str) -> SignLayer {
    let key = sender(destination).signing_key(&secret(secret_of(destination)));
    SignLayer::new(sender(destination), key.unwrap())
}

fn endpoint(destination: &str) -> Endpoint<StandardWebhooks> {
    Endpoint::new(sender(destination))
}

/// Makes destinations that reach receivers in this process, each under its own name.
fn destinations<'r>(
    all: impl IntoIterator<Item = (&'r str, &'r Receiver)>,
) -> HashMap<String, Destination> {
    all.into_iter()
        .map(|(name, receiver)| {
            let url = format!("https://{name}.example/hooks/only-for-us");
            let client = receiver.client(name);
            let destination = Destination::new(url.parse().unwrap(), signing(name), client);
            (name.to_owned(), destination.unwrap())
        })
        .collect()
}

async fn database(server: &Postgres) -> (Pool, Outbox) {
    let shared = pool(server.url("postgres").parse().unwrap(), NoTls, 16).unwrap();
    migrate(&shared).await.unwrap();
    let outbox = Outbox::open(shared.clone()).await.unwrap();
    (shared, outbox)
}

/// Puts messages into the outbox, each in a transaction of its own.
async fn put(pool: &Pool, ids: impl IntoIterator<Item = String>, names: &[&str]) {
    let mut client = pool.get().await.unwrap();
    for id in ids {
        let transaction = client.transaction().await.unwrap();
        let message = Message::new(id, BODY).unwrap();
        let new = send(&*transaction, &message, names).await.unwrap();
        assert_eq!(new, names.len() as u64);
        transaction.commit().await.unwrap();
    }
}

fn quick(pauses: usize) -> SendSettings {
    SendSettings::new()
        .every(Duration::from_millis(20))
        .schedule(RetrySchedule::of(vec![Duration::from_millis(40); pauses]))
}

/// Drains until nothing waits.
async fn drain(
    outbox: &Outbox,
    destinations: HashMap<String, Destination>,
    settings: SendSettings,
) -> Sent {
    outbox
        .drain(destinations, settings, until_empty(outbox))
        .await
}

async fn until_empty(outbox: &Outbox) {
    until(async || outbox.waiting().await.is_ok_and(|waiting| waiting == 0)).await;
}

async fn until(holds: impl AsyncFn() -> bool) {
    let wait = async {
        while !holds().await {
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(Duration::from_secs(120), wait).await.unwrap();
}
