//! A webhook receiver for real use: configured from the environment, one JSON line per delivery.
//!
//! ```text
//! LISTEN                      address to listen on, 127.0.0.1:3000 unless set; port 0 picks a free one
//! STRIPE_WEBHOOK_SECRET       a secret; others beside it while one is rolled are the same name with _2,
//! GITHUB_WEBHOOK_SECRET       _3 and so on. Or the name with _FILE: a file with one secret a line; or
//! SLACK_SIGNING_SECRET        with _DIR: a folder with one a file, such as a Secret that Kubernetes mounts
//! X_CONSUMER_SECRET           the first one answers challenges
//! SHOPIFY_CLIENT_SECRET
//! MONGODB_ATLAS_SECRET
//! CONTENTFUL_SIGNING_SECRET
//! BIGCOMMERCE_CLIENT_SECRET
//! UPS_BEARER_TOKEN            those that your token endpoint hands out
//! STANDARD_WEBHOOK_SECRET     the same;
//! STANDARD_WEBHOOK_PUBLIC_KEY beside it or in its place, public keys (whpk_..)
//! TWILIO_AUTH_TOKEN           the same;
//! EXTERNAL_URL                with it, what Twilio's webhook URL begins with: https://hooks.example.com, or
//!                             https://hooks.example.com/hooks where a proxy takes /hooks off the path;
//!                             Contentful, which signs the path, goes by that prefix too
//! DISCORD_PUBLIC_KEY          the application's public key, 64 hexadecimal digits; _2, _FILE and _DIR too
//! DEEPGRAM_CALLBACK_USER      the Basic credentials in the callback URL;
//! DEEPGRAM_CALLBACK_PASSWORD  every secret is taken whole, commas and all
//! CUSTOM_WEBHOOK_CONFIG       a file in TOML or JSON that describes a custom sender, such as
//!                             examples/custom.toml; it names the variable that holds the secret
//! ```
//!
//! The routes are `/custom`, `/stripe`, `/github`, `/slack/events`, `/slack/commands`, `/slack/interactivity`,
//! `/x`, `/standard`, `/twilio`, `/shopify`, `/mongodb`, `/contentful`, `/bigcommerce`, `/ups`,
//! `/discord/interactions`, `/discord/events` and `/deepgram`.
//!
//! A sender without configuration is not mounted. The first line on stdout is the address; each
//! line after it is a delivery that reached the handler. Refusals go to stderr.

mod config;
mod report;
mod routes;

use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use webhook_examples::server::{Limits, serve};

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .init();
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("receiver: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let app = routes::mount()?;
    let address = config::variable("LISTEN")?.unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(&address)
        .await
        .map_err(|error| format!("LISTEN={address}: {error}"))?;
    report::listening(listener.local_addr()?)?;

    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let told_to_stop = async {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        eprintln!("receiver: draining");
    };
    serve(listener, app, Limits::default(), told_to_stop).await;
    Ok(())
}
