//! Starts a real server on a free loopback port, sends genuine and hostile deliveries over HTTP, and prints a table.
//!
//! It needs no account, no key and no network. It exits with 0 only if every verdict is the right one.

mod bigcommerce;
mod contentful;
mod custom;
mod deepgram;
mod discord;
mod github;
mod mongodb;
mod sample;
mod server;
mod shopify;
mod slack;
mod standard;
mod stripe;
mod table;
mod twilio;
mod typed;
mod ups;
mod wire;
mod x;

use std::future::pending;
use std::process::ExitCode;
use std::time::SystemTime;

use tokio::net::TcpListener;
use webhook_core::Timestamp;
use webhook_examples::server::{Limits, serve};

use crate::sample::Sample;
use crate::table::Tally;

type AnyError = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(tally) if tally.wrong == 0 => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("quickstart: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<Tally, AnyError> {
    let (app, seen) = server::app()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(serve(listener, app, Limits::default(), pending()));

    let now = Timestamp::from(SystemTime::now());
    let samples: Vec<Sample> = [
        stripe::samples(now)?,
        github::samples(now)?,
        discord::samples(now)?,
        deepgram::samples(now)?,
        standard::samples(now)?,
        slack::samples(now)?,
        twilio::samples(now)?,
        x::samples(now)?,
        shopify::samples(now)?,
        mongodb::samples(now)?,
        contentful::samples(now)?,
        bigcommerce::samples(now)?,
        ups::samples(now)?,
        custom::samples(now)?,
    ]
    .into_iter()
    .flatten()
    .collect();

    println!(
        "A server listens on http://{address}. {} deliveries are on their way.",
        samples.len()
    );
    let mut tally = Tally::default();
    for sample in samples {
        let status = wire::deliver(address, &sample).await?;
        tally.add(&sample, status, &seen.take());
    }
    tally.close();
    Ok(tally)
}
