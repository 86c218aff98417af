//! The routes: each sender's, where it is configured.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use webhook_core::{Endpoint, Provider, PublicKey, Secret};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::{Webhook, WebhookLayer};

use crate::{config, report};

/// A router with every sender that is configured; tells on stderr which are, and how to add the rest.
pub(crate) fn mount() -> Result<Router, String> {
    let mut mounted = Mounted::default();
    let text = |error: webhook_core::ConfigError| error.to_string();

    const STRIPE: &str = "STRIPE_WEBHOOK_SECRET";
    match config::secrets(STRIPE)? {
        Some(secrets) => {
            let stripe = Stripe::new(secrets).map_err(|error| error.named(STRIPE).to_string())?;
            mounted.add("/stripe", stripe, StatusCode::OK);
        }
        None => skipped("stripe", STRIPE),
    }
    const GITHUB: &str = "GITHUB_WEBHOOK_SECRET";
    match config::secrets(GITHUB)? {
        Some(secrets) => {
            let github = GitHub::new(secrets).map_err(|error| error.named(GITHUB).to_string())?;
            mounted.add("/github", github, StatusCode::OK);
        }
        None => skipped("github", GITHUB),
    }
    match config::variable("DISCORD_PUBLIC_KEY")? {
        Some(hex) => {
            let key = PublicKey::from_hex(&hex)
                .map_err(|error| format!("DISCORD_PUBLIC_KEY: {error}"))?;
            let interactions = Interactions::new(key.clone()).map_err(text)?;
            // An interaction that is answered through the API is acknowledged with 202.
            mounted.add("/discord/interactions", interactions, StatusCode::ACCEPTED);
            let events = WebhookEvents::new(key).map_err(text)?;
            mounted.add("/discord/events", events, StatusCode::NO_CONTENT);
        }
        None => skipped("discord", "DISCORD_PUBLIC_KEY"),
    }
    let user = config::variable("DEEPGRAM_CALLBACK_USER")?;
    let password = config::variable("DEEPGRAM_CALLBACK_PASSWORD")?;
    match (user, password) {
        (Some(user), Some(password)) => {
            let password = Secret::new(password)
                .map_err(|error| error.named("DEEPGRAM_CALLBACK_PASSWORD").to_string())?;
            let deepgram = Deepgram::basic(&user, password).map_err(text)?;
            mounted.add("/deepgram", deepgram, StatusCode::OK);
        }
        (None, None) => skipped(
            "deepgram",
            "DEEPGRAM_CALLBACK_USER and DEEPGRAM_CALLBACK_PASSWORD",
        ),
        _ => {
            return Err(
                "DEEPGRAM_CALLBACK_USER and DEEPGRAM_CALLBACK_PASSWORD belong together: set both"
                    .to_owned(),
            );
        }
    }
    Ok(mounted.router)
}

#[derive(Default)]
struct Mounted {
    router: Router,
}

impl Mounted {
    /// Mounts a sender: what its layer lets through is reported and answered with `status`.
    fn add<P: Provider>(&mut self, path: &str, provider: P, status: StatusCode) {
        let keys: Vec<_> = provider.keys().labels().collect();
        eprintln!(
            "receiver: {} mounted at {path}, keys {}",
            provider.name(),
            keys.join(", ")
        );
        let handler = async move |Webhook(received): Webhook<P>| match report::delivery(&received) {
            Ok(()) => status,
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        // Every method goes to the layer, which knows the ones that the sender uses.
        let route = any(handler).layer(WebhookLayer::new(Endpoint::new(provider)));
        self.router = std::mem::take(&mut self.router).route(path, route);
    }
}

fn skipped(sender: &str, variables: &str) {
    eprintln!("receiver: {sender} not mounted: set {variables}");
}
