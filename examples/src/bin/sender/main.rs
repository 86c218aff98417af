//! Delivers events as Standard Webhooks: signs each attempt anew, and retries by the specification's schedule.
//!
//! It never sends into the network in which the sender itself lives.
//!
//! ```console
//! $ export SENDER_SECRET=whsec_b25seS1mb3ItdGhpcy1leGFtcGxlLTVmMGM=
//! $ echo '{"type":"invoice.paid","timestamp":"2026-11-21T08:00:00Z","data":{"id":"inv_1"}}' |
//!     cargo run --bin sender -- http://127.0.0.1:3000/standard --allow 127.0.0.1
//! ```
//!
//! Each line of the input is an event. `--allow HOST` names a host that may have a private address, and that may be
//! reached without TLS. `--insecure-http` allows to send without TLS to public hosts as well. For `https`, build with
//! `--features tls`.
//!
//! A sender in production also needs a queue that outlives the process: here an event waits for its next attempt in
//! memory, up to three days. `webhook_postgres::outbox` is such a queue, and writes an event in the transaction that
//! causes it. The example `outbox_sender` sends from that queue with the client of this example.

mod address;
mod connect;
mod endpoint;
mod retry;

use std::io::BufRead as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use webhook_core::{Scheme as _, Secret};
use webhook_standard::StandardWebhooks;
use webhook_tower::{RetrySchedule, SignLayer};

use crate::connect::{Allowed, Connector, Internet};
use crate::endpoint::{Endpoint, Outcome};

type AnyError = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), AnyError> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let mut arguments = std::env::args().skip(1);
    let url = arguments
        .next()
        .ok_or("usage: sender URL [--allow HOST].. [--insecure-http] [--timeout SECONDS]")?;
    let mut allowed = Allowed::default();
    let mut timeout = None;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--allow" => allowed.insert(&arguments.next().ok_or("--allow takes a host")?),
            "--timeout" => timeout = arguments.next().and_then(|seconds| seconds.parse().ok()),
            "--insecure-http" => allowed.insecure_http(),
            _ => return Err(format!("{argument}: not an argument of this program").into()),
        }
    }
    let secret = Secret::from_env("SENDER_SECRET")?;
    let scheme = StandardWebhooks::new(secret.clone())?;
    let key = scheme.signing_key(&secret)?;
    let connector = connect::tls(Connector::new(Internet, allowed.clone()))?;
    let client = Client::builder(TokioExecutor::new()).build(connector);
    let endpoint = Endpoint::new(
        url.parse()?,
        &allowed,
        SignLayer::new(scheme, key),
        client,
        RetrySchedule::of_the_specification(),
    )?;
    let endpoint = Arc::new(match timeout {
        Some(seconds) => endpoint.timeout(Duration::from_secs(seconds)),
        None => endpoint,
    });

    let mut deliveries = tokio::task::JoinSet::new();
    for line in std::io::stdin().lock().lines() {
        let (endpoint, id, body) = (Arc::clone(&endpoint), new_id(), Bytes::from(line?));
        deliveries.spawn(async move { (id.clone(), endpoint.deliver(&id, body).await) });
    }
    let mut lost = 0;
    while let Some(delivery) = deliveries.join_next().await {
        let (id, outcome) = delivery?;
        println!("{id}: {outcome}");
        lost += u32::from(!matches!(outcome, Outcome::Delivered));
    }
    match lost {
        0 => Ok(()),
        lost => Err(format!("{lost} not delivered").into()),
    }
}

/// Makes an id that no other event has and that contains nothing that a customer could choose.
fn new_id() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let nanos = since.map_or(0, |since| since.as_nanos());
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("msg_{nanos:x}{:x}{count:x}", std::process::id())
}
