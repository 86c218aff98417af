//! After an outage, asks senders for the events that they could not deliver, and handles them like delivered ones.
//!
//! ```console
//! $ export STRIPE_WEBHOOK_SECRET=whsec_.. STRIPE_API_KEY=rk_live_..   # a key that may read events
//! $ export GITHUB_WEBHOOK_SECRET=.. GITHUB_APP_JWT=..   # of the app; the token lives ten minutes
//! $ cargo run --features tls --bin reconcile -- 2   # hours
//! ```
//!
//! It serves the webhooks `/stripe` and `/github` at `PORT` (3000), and fetches what was missed in the last hours.
//! Give it the time since the last run that left nothing open, and a little more. An event that comes twice, by
//! webhook and by API or in two runs, is handled once.
//!
//! | Sender | Keeps | Retries by itself | Asked for |
//! |---|---|---|---|
//! | Stripe | 30 days | 3 days | `GET /v1/events?delivery_success=false` |
//! | GitHub, an app's webhook | 3 days (Enterprise Server: 7) | never | `GET /app/hook/deliveries`, then each payload |
//!
//! If the outage began earlier than a sender keeps events, the program says so and handles what is left.
//!
//! A fetched event carries no signature. It is as authentic as the connection to the API, and there is no `Verified`
//! for it. `incoming.rs` shows what delivered and fetched events have in common: the event and its key.

mod api;
mod doors;
mod github;
mod handling;
mod incoming;
mod stripe;

use std::env::{VarError, var};
use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use http::HeaderValue;
use tokio::net::TcpListener;
use webhook_core::{Endpoint, Secret, Timestamp};
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::idempotency::MemoryStore;

use crate::api::{AnyError, HttpApi};
use crate::handling::{Desk, Handle, Report};
use crate::incoming::{Event, Incoming};

struct Print;

impl Handle for Print {
    async fn handle(&self, incoming: &Incoming) -> Result<(), AnyError> {
        match incoming.event() {
            Event::Stripe(event) => println!("stripe: {event:?}"),
            Event::GitHub(event) => println!("github: {event:?}"),
        }
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), AnyError> {
    tracing_subscriber::fmt().init();
    let hours = std::env::args().nth(1).ok_or("usage: reconcile HOURS")?;
    let hours: i64 = hours.parse()?;
    let now = Timestamp::from(SystemTime::now());
    let since = now
        .unix_seconds()
        .saturating_sub(hours.saturating_mul(60 * 60));
    let since = Timestamp::from_unix_seconds(since);
    // This store is in memory, so it lasts as long as the program. In production take `PostgresStore` or `RedisStore`.
    let desk = Arc::new(Desk {
        store: MemoryStore::new(),
        handler: Print,
    });

    let stripe = Endpoint::new(Stripe::new(Secret::from_env("STRIPE_WEBHOOK_SECRET"))?);
    let github = Endpoint::new(GitHub::new(Secret::from_env("GITHUB_WEBHOOK_SECRET"))?);
    let app = Router::new()
        .merge(doors::stripe(stripe.clone(), Arc::clone(&desk)))
        .merge(doors::github(github.clone(), Arc::clone(&desk)));
    let port = otherwise("PORT", "3000")?.parse()?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let serving = tokio::spawn(async move { axum::serve(listener, app).await });

    if let Ok(key) = var("STRIPE_API_KEY") {
        let base = otherwise("STRIPE_API", "https://api.stripe.com")?;
        let api = HttpApi::new(&base, bearer(&key)?)?;
        let missed = stripe::missed(&api, &stripe, since, now).await?;
        tell("stripe", desk.handle_all(missed).await?);
    }
    if let Ok(token) = var("GITHUB_APP_JWT") {
        let base = otherwise("GITHUB_API", "https://api.github.com")?;
        let api = HttpApi::new(&base, bearer(&token)?)?;
        let missed = github::missed(&api, &github, since, now).await?;
        tell("github", desk.handle_all(missed).await?);
    }
    Ok(serving.await??)
}

fn otherwise(name: &str, default: &str) -> Result<String, AnyError> {
    match var(name) {
        Err(VarError::NotPresent) => Ok(default.to_owned()),
        value => Ok(value?),
    }
}

fn bearer(token: &str) -> Result<HeaderValue, AnyError> {
    let value = format!("Bearer {token}").parse();
    value.map_err(|_| "the API's token holds what no header can: a newline, most likely".into())
}

fn tell(sender: &str, report: Report) {
    let Report {
        handled,
        already,
        open,
        gap,
    } = report;
    println!("{sender}: {handled} handled, {already} handled before, {open} still open");
    if gap {
        println!("{sender}: what is older than it keeps is lost here: compare its other lists");
    }
}
