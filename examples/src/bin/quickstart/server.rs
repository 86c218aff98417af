//! The server: every sender with its layer, and handlers that tell what they saw.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::http::StatusCode;
use axum::http::status::InvalidStatusCode;
use axum::routing::any;
use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::sign::SigningKey;
use webhook_core::{Endpoint, Provider, PublicKey, Secret};
use webhook_custom::{Config, Custom};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_mongodb::MongoDb;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_tower::{Receiver, Webhook, WebhookLayer};
use webhook_twilio::Twilio;
use webhook_ups::Ups;
use webhook_x::X;

use crate::AnyError;
use crate::typed;

/// The old secret of Stripe, which is being rolled, so there are two.
pub(crate) const STRIPE_OLD: &str = "whsec_0f2c9e1b7a6d4835quickstart_old";
pub(crate) const STRIPE_NEW: &str = "whsec_5b8e3d7f1c2a9046quickstart_new";
pub(crate) const GITHUB: &str = "a-long-random-secret-of-this-demonstration";
pub(crate) const DEEPGRAM: (&str, &str) = ("callback", "a-s3cret:with:colons");
pub(crate) const DISCORD_SEED: [u8; 32] = *b"a seed of this demonstration 32b";
pub(crate) const STANDARD: &str = "whsec_dGhlLXNlY3JldC1vZi10aGlzLWRlbW9uc3RyYXRpb24=";
pub(crate) const STANDARD_SEED: [u8; 32] = *b"another seed of this program 32b";
pub(crate) const SLACK: &str = "5d1f0c7be2a94836quickstartslack";
pub(crate) const TWILIO: &str = "7a3c9e0f5b1d2846quickstarttwilio";
pub(crate) const X_SECRET: &str = "kQ7wZ2pLquickstartConsumerSecretOfX";
/// The two secrets of Shopify while one is rotated: for an hour Shopify may sign with either.
pub(crate) const SHOPIFY: [&str; 2] = ["shpss_b71e9quickstart_new", "shpss_0d4f3quickstart_old"];
pub(crate) const MONGODB: &str = "5f0c2b9e7a1d4836quickstartmongodb";
pub(crate) const CONTENTFUL: &str =
    "c2VjcmV0LW9mLXRoaXMtcXVpY2tzdGFydC1zZWNyZXQtb2YtdGhpcy1xdWlja3N0";
pub(crate) const BIGCOMMERCE: &str = "9e0f5b1d28467a3cquickstartbigcommerce";
/// A token that the receiver's token endpoint gave to UPS.
pub(crate) const UPS: &str = "1d28467a3c9e0f5bquickstartups";
pub(crate) const CUSTOM: &str = "c0ffee5b8e3d7f1cquickstartcustom";
/// The description of the custom sender, in a file of its own.
pub(crate) const CUSTOM_CONFIG: &str = include_str!("../../../custom.toml");
/// The URL by which Twilio knows the server; it listens elsewhere, as behind a proxy.
pub(crate) const PUBLIC: &str = "https://hooks.example.com";

/// What the handler saw of the request at hand.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<String>>);

impl Seen {
    fn set(&self, text: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = text;
    }

    /// Returns what was seen since the last call.
    pub(crate) fn take(&self) -> String {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Makes the router, and the record of what its handlers see.
pub(crate) fn app() -> Result<(Router, Seen), AnyError> {
    let stripe = Stripe::new([
        Secret::new(STRIPE_OLD)?.labelled("old"),
        Secret::new(STRIPE_NEW)?.labelled("new"),
    ])?;
    let key = |seed| SigningKey::ed25519(seed).public().ok_or("no public key");
    let discord = PublicKey::from_bytes(key(&DISCORD_SEED)?)?;
    let standard = StandardWebhooks::mixed(
        Secret::new(STANDARD)?.labelled("secret"),
        [PublicKey::from_bytes(key(&STANDARD_SEED)?)?.labelled("public key")],
    )?;
    let slack = Secret::new(SLACK)?;

    let seen = Seen::default();
    let mut app = Routes::new(&seen);
    app.typed("/stripe", 200, stripe, typed::stripe)?;
    let github = GitHub::new(Secret::new(GITHUB)?)?;
    app.typed("/github", 200, github, typed::github)?;
    let interactions = Interactions::new(discord.clone())?;
    app.typed(
        "/discord/interactions",
        202,
        interactions,
        typed::interaction,
    )?;
    let events = WebhookEvents::new(discord)?;
    app.typed("/discord/events", 204, events, typed::webhook_event)?;
    let password = Secret::new(DEEPGRAM.1)?;
    let deepgram = Deepgram::basic(DEEPGRAM.0, password)?;
    app.typed("/deepgram", 200, deepgram, typed::callback)?;
    app.mount("/standard", 200, standard)?;
    app.mount("/slack/events", 200, EventsApi::new(slack.clone())?)?;
    app.mount("/slack/commands", 200, Commands::new(slack.clone())?)?;
    app.mount("/slack/interactivity", 200, Interactivity::new(slack)?)?;
    app.mount("/twilio", 204, Twilio::new(Secret::new(TWILIO)?, PUBLIC)?)?;
    app.mount("/x", 200, X::new(Secret::new(X_SECRET)?)?)?;
    let [new, old] = SHOPIFY.map(Secret::new);
    let secrets = [new?.labelled("new"), old?.labelled("old")];
    app.mount("/shopify", 200, Shopify::new(secrets)?)?;
    app.mount("/mongodb", 200, MongoDb::new(Secret::new(MONGODB)?)?)?;
    app.mount(
        "/contentful",
        200,
        Contentful::new(Secret::new(CONTENTFUL)?)?,
    )?;
    let bigcommerce = BigCommerce::new(Secret::new(BIGCOMMERCE)?)?;
    app.mount("/bigcommerce", 200, bigcommerce)?;
    app.mount("/ups", 200, Ups::new(Secret::new(UPS)?)?)?;
    let custom = Config::from_toml(CUSTOM_CONFIG)?;
    let custom = Custom::new(&custom, Secret::new(CUSTOM)?)?;
    app.mount("/custom", 200, custom)?;
    let Routes { router, .. } = app;
    Ok((router, seen))
}

struct Routes<'a> {
    router: Router,
    seen: &'a Seen,
}

impl<'a> Routes<'a> {
    fn new(seen: &'a Seen) -> Self {
        Self {
            router: Router::new(),
            seen,
        }
    }

    /// Adds a route for a sender, whose handler answers with `status`.
    fn mount<P: Provider>(
        &mut self,
        path: &str,
        status: u16,
        provider: P,
    ) -> Result<(), InvalidStatusCode> {
        self.typed(path, status, provider, |_| None)
    }

    /// Adds a route whose handler also tells something of the event's own fields.
    fn typed<P: Provider>(
        &mut self,
        path: &str,
        status: u16,
        provider: P,
        say: fn(&P::Event) -> Option<String>,
    ) -> Result<(), InvalidStatusCode> {
        let status = StatusCode::from_u16(status)?;
        let handled = self.seen.clone();
        let handler = async move |Webhook(received): Webhook<P>| {
            let event = received.event_name().to_owned();
            // A genuine body of these samples always has its event's type, or is an unknown event.
            if let Some(unreadable) = received.unreadable() {
                handled.set(format!("{event}, unreadable: {}", unreadable.error()));
                return StatusCode::UNPROCESSABLE_ENTITY;
            }
            let said = say(received.event()).map_or(String::new(), |it| format!(": {it}"));
            let key = received.delivery().key_label();
            handled.set(format!("{event}{said}, key {key}"));
            status
        };
        let refused = self.seen.clone();
        let receiver =
            Receiver::new(Endpoint::new(provider)).on_refusal(move |rejection, response| {
                refused.set(match rejection.header() {
                    Some(header) => format!("{} ({header})", rejection.kind()),
                    None => rejection.kind().to_string(),
                });
                response
            });
        let route = any(handler).layer(WebhookLayer::new(receiver));
        self.router = std::mem::take(&mut self.router).route(path, route);
        Ok(())
    }
}
