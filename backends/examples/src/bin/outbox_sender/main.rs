//! Sends webhooks of your own from a table: everything that is committed is sent, even if processes are killed.
//!
//! ```console
//! $ backends/examples/start postgres # in another terminal: it prints what to export
//! $ export SENDER_SECRET_SHOP="$WEBHOOK_SECRET" # of the receiver, for one the example `inbox_worker`
//! $ echo '{"type":"invoice.paid","timestamp":"2026-11-21T08:00:00Z","data":{"id":"inv_1"}}' |
//!     cargo run -p webhook-backend-examples --bin outbox_sender -- \
//!         shop=http://127.0.0.1:8000/orders --allow 127.0.0.1
//! ```
//!
//! Each line of the input is an event. The program puts it into the outbox, once for each destination, in a transaction
//! in which a service would change its own tables as well. Then it sends the event, signed with the destination's own
//! secret, and tries again for three days. Start the program in as many terminals as you like, and kill it: another one
//! goes on. `--until-empty` ends it when nothing waits. `--within SECONDS` says how long a receiver may take to answer,
//! 15 by default; a delivery that a killed process had begun is begun again after three times as long.
//!
//! The client is that of the example `sender`: it judges each address that it connects to, and follows no redirects.
//! `--allow HOST` names a host that may be at a private address, and may be reached without TLS. For https, build with
//! `--features tls`.

#[path = "../../../../../examples/src/bin/sender/address.rs"]
mod address;
#[path = "../../../../../examples/src/bin/sender/connect.rs"]
mod connect;

use std::collections::HashMap;
use std::io::BufRead as _;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::Uri;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::signal::unix::{SignalKind, signal};
use webhook_core::{Scheme as _, Secret};
use webhook_postgres::deadpool_postgres::Pool;
use webhook_postgres::outbox::{Destination, Message, Outbox, SendSettings, send};
use webhook_postgres::tokio_postgres::NoTls;
use webhook_standard::StandardWebhooks;
use webhook_tower::SignLayer;

use crate::connect::{Allowed, Connector, Internet};

type AnyError = Box<dyn std::error::Error + Send + Sync>;

const USAGE: &str = "usage: outbox_sender NAME=URL.. [--allow HOST].. [--insecure-http] [--until-empty] [--within SECONDS]";

#[tokio::main]
async fn main() -> Result<(), AnyError> {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    let mut urls: Vec<(String, Uri)> = Vec::new();
    let mut allowed = Allowed::default();
    let mut until_empty = false;
    let mut settings = SendSettings::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--allow" => allowed.insert(&arguments.next().ok_or("--allow takes a host")?),
            "--insecure-http" => allowed.insecure_http(),
            "--until-empty" => until_empty = true,
            "--within" => {
                let seconds = arguments.next().ok_or("--within takes seconds")?;
                let within = Duration::from_secs(seconds.parse()?);
                settings = settings.timeout(within).grace(within * 2);
            }
            _ => {
                let (name, url) = argument.split_once('=').ok_or(USAGE)?;
                urls.push((name.to_owned(), url.parse()?));
            }
        }
    }
    if urls.is_empty() {
        return Err(USAGE.into());
    }
    let database = std::env::var("DATABASE_URL").map_err(|_| "set DATABASE_URL")?;
    let pool = webhook_postgres::pool(database.parse()?, NoTls, 8)?;
    webhook_postgres::migrate(&pool).await?;
    let destinations = destinations(&urls, &allowed)?;
    let names: Vec<&str> = urls.iter().map(|(name, _)| &**name).collect();
    for line in std::io::stdin().lock().lines() {
        put(&pool, line?, &names).await?;
    }

    let outbox = Outbox::open(pool).await?;
    let (mut term, mut interrupt) = (
        signal(SignalKind::terminate())?,
        signal(SignalKind::interrupt())?,
    );
    let stop = async {
        tokio::select! {
            _ = term.recv() => {}
            _ = interrupt.recv() => {}
            () = empty(&outbox), if until_empty => {}
        }
    };
    let sent = outbox.drain(destinations, settings, stop).await;
    println!(
        "delivered {}, failed for now {}, dead {}; {} wait",
        sent.delivered,
        sent.again,
        sent.dead,
        outbox.waiting().await?
    );
    for dead in outbox.dead_letters(20).await? {
        let detail = dead.detail.unwrap_or_default();
        println!(
            "dead: {} for {}: {} {detail}",
            dead.id, dead.destination, dead.reason
        );
    }
    Ok(())
}

/// Makes the destinations, each with a secret of its own from the variable `SENDER_SECRET_` and its name.
fn destinations(
    urls: &[(String, Uri)],
    allowed: &Allowed,
) -> Result<HashMap<String, Destination>, AnyError> {
    let connector = connect::tls(Connector::new(Internet, allowed.clone()))?;
    let client = Client::builder(TokioExecutor::new()).build(connector);
    let mut destinations = HashMap::new();
    for (name, url) in urls {
        let variable = name.to_ascii_uppercase().replace('-', "_");
        let secret = Secret::from_env(&format!("SENDER_SECRET_{variable}"))?;
        let scheme = StandardWebhooks::new(secret.clone())?;
        let sign = SignLayer::new(scheme.clone(), scheme.signing_key(&secret)?);
        let insecure = allowed.without_tls(url.host().unwrap_or_default());
        let destination = match insecure {
            true => Destination::insecure_http(url.clone(), sign, client.clone()),
            false => Destination::new(url.clone(), sign, client.clone()),
        };
        destinations.insert(name.clone(), destination?);
    }
    Ok(destinations)
}

/// Puts an event into the outbox, as a service does in the transaction of its own changes.
async fn put(pool: &Pool, body: String, names: &[&str]) -> Result<(), AnyError> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    // The service's own changes belong here.
    send(&*transaction, &Message::new(new_id(), body)?, names).await?;
    Ok(transaction.commit().await?)
}

async fn empty(outbox: &Outbox) {
    while outbox.waiting().await.unwrap_or(1) > 0 {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// Makes an id that no other event has, and that no customer can choose.
fn new_id() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let nanos = since.map_or(0, |since| since.as_nanos());
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("msg_{nanos:x}{:x}{count:x}", std::process::id())
}
