//! The routes: one for each sender that is configured.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use webhook_bigcommerce::BigCommerce;
use webhook_contentful::Contentful;
use webhook_core::config::Namespaces;
use webhook_core::keys::Secrets;
use webhook_core::url::PublicUrl;
use webhook_core::{ConfigError, Endpoint, Provider};
use webhook_custom::{Config, Custom};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_mongodb::MongoDb;
use webhook_shopify::Shopify;
use webhook_slack::{Commands, EventsApi, Interactivity};
use webhook_standard::StandardWebhooks;
use webhook_stripe::Stripe;
use webhook_tower::{Webhook, WebhookLayer};
use webhook_twilio::Twilio;
use webhook_ups::Ups;
use webhook_x::X;

use crate::config::{self, named};
use crate::report;

/// Makes a router with every sender that is configured, and tells on stderr which they are and how to add the others.
pub(crate) fn mount() -> Result<Router, String> {
    let mut mounted = Mounted::default();
    mounted.sender("/stripe", "STRIPE_WEBHOOK_SECRET", Stripe::new)?;
    mounted.sender("/github", "GITHUB_WEBHOOK_SECRET", GitHub::new)?;
    discord(&mut mounted)?;
    deepgram(&mut mounted)?;
    standard(&mut mounted)?;
    slack(&mut mounted)?;
    twilio(&mut mounted)?;
    mounted.sender("/x", "X_CONSUMER_SECRET", X::new)?;
    mounted.sender("/shopify", "SHOPIFY_CLIENT_SECRET", Shopify::new)?;
    mounted.sender("/mongodb", "MONGODB_ATLAS_SECRET", MongoDb::new)?;
    contentful(&mut mounted)?;
    mounted.sender(
        "/bigcommerce",
        "BIGCOMMERCE_CLIENT_SECRET",
        BigCommerce::new,
    )?;
    mounted.sender("/ups", "UPS_BEARER_TOKEN", Ups::new)?;
    custom(&mut mounted)?;
    Ok(mounted.router)
}

fn discord(mounted: &mut Mounted) -> Result<(), String> {
    const KEY: &str = "DISCORD_PUBLIC_KEY";
    let Some(keys) = config::public_keys(KEY) else {
        return skipped("discord", KEY);
    };
    let interactions = Interactions::new(keys.clone()).map_err(named(KEY))?;
    // 202 acknowledges an interaction that is answered later through the API.
    mounted.add("/discord/interactions", interactions, StatusCode::ACCEPTED)?;
    let events = WebhookEvents::new(keys).map_err(named(KEY))?;
    mounted.add("/discord/events", events, StatusCode::NO_CONTENT)?;
    Ok(())
}

fn deepgram(mounted: &mut Mounted) -> Result<(), String> {
    const USER: &str = "DEEPGRAM_CALLBACK_USER";
    const PASSWORD: &str = "DEEPGRAM_CALLBACK_PASSWORD";
    let (user, passwords) = match (config::variable(USER)?, config::secrets(PASSWORD)) {
        (Some(user), Some(passwords)) => (user, passwords),
        (None, None) => return skipped("deepgram", &format!("{USER} and {PASSWORD}")),
        _ => return Err(together(USER, PASSWORD)),
    };
    let deepgram = Deepgram::basic(&user, passwords).map_err(named(PASSWORD))?;
    mounted.add("/deepgram", deepgram, StatusCode::OK)?;
    Ok(())
}

/// Adds Standard Webhooks with secrets, public keys, or both, as a sender needs that moves from one to the other.
fn standard(mounted: &mut Mounted) -> Result<(), String> {
    const SECRETS: &str = "STANDARD_WEBHOOK_SECRET";
    const KEYS: &str = "STANDARD_WEBHOOK_PUBLIC_KEY";
    let standard = match (config::secrets(SECRETS), config::public_keys(KEYS)) {
        (Some(secrets), None) => StandardWebhooks::new(secrets),
        (None, Some(keys)) => StandardWebhooks::asymmetric(keys),
        (Some(secrets), Some(keys)) => StandardWebhooks::mixed(secrets, keys),
        (None, None) => return skipped("standard", &format!("{SECRETS} or {KEYS}")),
    };
    let standard = standard.map_err(named(SECRETS))?;
    mounted.add("/standard", standard, StatusCode::OK)?;
    Ok(())
}

/// Adds Slack's three kinds of deliveries. One secret signs them all; the route tells them apart.
fn slack(mounted: &mut Mounted) -> Result<(), String> {
    const SECRET: &str = "SLACK_SIGNING_SECRET";
    let Some(secrets) = config::secrets(SECRET) else {
        return skipped("slack", SECRET);
    };
    let events = EventsApi::new(secrets.clone()).map_err(named(SECRET))?;
    mounted.add("/slack/events", events, StatusCode::OK)?;
    // An empty 200 shows the user nothing, and closes a modal that was submitted.
    let commands = Commands::new(secrets.clone()).map_err(named(SECRET))?;
    mounted.add("/slack/commands", commands, StatusCode::OK)?;
    let interactivity = Interactivity::new(secrets).map_err(named(SECRET))?;
    mounted.add("/slack/interactivity", interactivity, StatusCode::OK)?;
    Ok(())
}

/// The variable for the beginning of the URLs that senders call: scheme, host, and the prefix that a proxy removes.
const BASE: &str = "EXTERNAL_URL";

/// Adds Contentful, which signs the path that it called. A prefix that a proxy removes from it must be known.
fn contentful(mounted: &mut Mounted) -> Result<(), String> {
    const SECRET: &str = "CONTENTFUL_SIGNING_SECRET";
    let Some(secrets) = config::secrets(SECRET) else {
        return skipped("contentful", SECRET);
    };
    let mut contentful = Contentful::new(secrets).map_err(named(SECRET))?;
    if let Some(base) = config::variable(BASE)? {
        let url = PublicUrl::try_from(&*base).map_err(named(BASE))?;
        let behind = contentful.behind_prefix(url.prefix().as_str());
        contentful = behind.map_err(named(BASE))?;
    }
    mounted.add("/contentful", contentful, StatusCode::OK)
}

fn twilio(mounted: &mut Mounted) -> Result<(), String> {
    const TOKEN: &str = "TWILIO_AUTH_TOKEN";
    let (tokens, base) = match (config::secrets(TOKEN), config::variable(BASE)?) {
        (Some(tokens), Some(base)) => (tokens, base),
        (None, None) => return skipped("twilio", &format!("{TOKEN} and {BASE}")),
        // Only Contentful uses the variable here, for the prefix in it.
        (None, Some(_)) if config::secrets("CONTENTFUL_SIGNING_SECRET").is_some() => {
            return skipped("twilio", TOKEN);
        }
        // Twilio signs the URL that it requested, and the request does not contain that URL.
        _ => return Err(together(TOKEN, BASE)),
    };
    let twilio = Twilio::new(tokens, &*base).map_err(|error| match error {
        ConfigError::ExternalUrl => named(BASE)(error),
        error => named(TOKEN)(error),
    })?;
    // The status says that there is no content, so that Twilio does not look for TwiML in the body.
    mounted.add("/twilio", twilio, StatusCode::NO_CONTENT)?;
    Ok(())
}

/// Adds the sender that the file describes. The file says which variable holds the secret.
fn custom(mounted: &mut Mounted) -> Result<(), String> {
    const CONFIG: &str = "CUSTOM_WEBHOOK_CONFIG";
    let Some(path) = config::variable(CONFIG)? else {
        return skipped("custom", CONFIG);
    };
    let made = Config::from_file(path).and_then(|config| Custom::from_env(&config));
    let custom = made.map_err(|error| format!("{CONFIG}: {error}"))?;
    mounted.add("/custom", custom, StatusCode::OK)?;
    Ok(())
}

#[derive(Default)]
struct Mounted {
    endpoints: Namespaces,
    router: Router,
}

impl Mounted {
    /// Adds a sender that needs only secrets, if they are set, and acknowledges with 200.
    fn sender<P: Provider>(
        &mut self,
        path: &str,
        variable: &str,
        new: impl FnOnce(Result<Secrets, ConfigError>) -> Result<P, ConfigError>,
    ) -> Result<(), String> {
        let Some(secrets) = config::secrets(variable) else {
            return skipped(path.trim_start_matches('/'), variable);
        };
        self.add(path, new(secrets).map_err(named(variable))?, StatusCode::OK)
    }

    /// Adds a sender: each delivery that its layer lets through is reported and answered with `status`.
    ///
    /// It refuses a second sender of the same name, such as a custom one that is called `stripe`, since deliveries of
    /// one would pass for copies of the other's.
    fn add<P: Provider>(
        &mut self,
        path: &str,
        provider: P,
        status: StatusCode,
    ) -> Result<(), String> {
        let endpoint = self
            .endpoints
            .add(Endpoint::new(provider))
            .map_err(|error| error.to_string())?;
        let provider = endpoint.provider();
        let keys: Vec<_> = provider.keys().labels().collect();
        eprintln!(
            "receiver: {} mounted at {path}, keys {}",
            provider.name(),
            keys.join(", ")
        );
        // An unreadable event is reported but not acknowledged, since a reader of the lines gets no event of it.
        let handler = async move |Webhook(received): Webhook<P>| {
            let read = received.unreadable().is_none();
            match report::delivery(&received) {
                Ok(()) if read => status,
                _ => StatusCode::INTERNAL_SERVER_ERROR,
            }
        };
        // The layer gets requests of every method, and knows which methods the sender uses.
        let route = any(handler).layer(WebhookLayer::new(endpoint));
        self.router = std::mem::take(&mut self.router).route(path, route);
        Ok(())
    }
}

fn skipped(sender: &str, variables: &str) -> Result<(), String> {
    eprintln!("receiver: {sender} not mounted: set {variables}");
    Ok(())
}

fn together(one: &str, other: &str) -> String {
    format!("{one} and {other} belong together: set both")
}
