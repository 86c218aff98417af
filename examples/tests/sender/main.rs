//! Tests the example `sender` against receivers that fail, restart, are slow, or ask to be left alone.
//!
//! Other receivers are not at the address that their name promises.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

#[path = "../../src/bin/sender/address.rs"]
mod address;
#[path = "../../src/bin/sender/connect.rs"]
#[allow(
    dead_code,
    reason = "connections without TLS are made without the part about it"
)]
mod connect;
#[path = "../../src/bin/sender/endpoint.rs"]
mod endpoint;
#[path = "../../src/bin/sender/retry.rs"]
mod retry;

mod addresses;
mod arrival;
mod receiver;
mod timing;

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use webhook_core::{Scheme, Secret, Timestamp};
use webhook_standard::StandardWebhooks;
use webhook_tower::{RetrySchedule, SignLayer};

use crate::connect::{Allowed, Connector, Network};
use crate::endpoint::Endpoint;

const SECRET: &str = "whsec_b25seS1mb3ItdGhpcy1leGFtcGxlLTVmMGM=";
const BODY: &str = r#"{"type":"invoice.paid","data":{}}"#;

pub(crate) fn standard() -> StandardWebhooks {
    StandardWebhooks::new(Secret::new(SECRET).unwrap()).unwrap()
}

/// Signs every attempt a second later than the one before.
fn signing() -> SignLayer {
    let now = Timestamp::from(SystemTime::now()).unix_seconds();
    let clock = AtomicI64::new(now - 200);
    let key = standard().signing_key(&Secret::new(SECRET).unwrap());
    SignLayer::new(standard(), key.unwrap())
        .clock(move || Timestamp::from_unix_seconds(clock.fetch_add(1, Ordering::SeqCst)))
}

fn local() -> Allowed {
    let mut allowed = Allowed::default();
    allowed.insert("127.0.0.1");
    allowed
}

fn quick(pauses: usize) -> RetrySchedule {
    RetrySchedule::of(vec![Duration::from_millis(40); pauses])
}

/// Makes an endpoint over the real connections of this network.
fn endpoint(
    network: impl Network,
    url: &str,
    allowed: &Allowed,
    schedule: RetrySchedule,
) -> Endpoint {
    let connector = Connector::new(network, allowed.clone());
    let client = Client::builder(TokioExecutor::new()).build(connector);
    Endpoint::new(url.parse().unwrap(), allowed, signing(), client, schedule).unwrap()
}

async fn soon<F: Future>(what: F) -> F::Output {
    let ended = tokio::time::timeout(Duration::from_secs(100), what).await;
    ended.expect("it never ended")
}
