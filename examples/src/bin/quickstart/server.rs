//! The server: four senders behind their layers, and handlers that say what they saw.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use webhook_core::{Endpoint, Provider, PublicKey, Secret, SigningKey};
use webhook_deepgram::Deepgram;
use webhook_discord::{Interactions, WebhookEvents};
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::{Receiver, Webhook, WebhookLayer};

use crate::AnyError;

/// Secrets of this demonstration: rolled at Stripe, so there are two.
pub(crate) const STRIPE_OLD: &str = "whsec_0f2c9e1b7a6d4835quickstart_old";
pub(crate) const STRIPE_NEW: &str = "whsec_5b8e3d7f1c2a9046quickstart_new";
pub(crate) const GITHUB: &str = "a-long-random-secret-of-this-demonstration";
pub(crate) const DEEPGRAM: (&str, &str) = ("callback", "a-s3cret:with:colons");
pub(crate) const DISCORD_SEED: [u8; 32] = *b"a seed of this demonstration 32b";

/// What the server made of the request at hand.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<String>>);

impl Seen {
    fn set(&self, text: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = text;
    }

    /// What was seen since the last call.
    pub(crate) fn take(&self) -> String {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The router, and what it sees.
pub(crate) fn app() -> Result<(Router, Seen), AnyError> {
    let seen = Seen::default();
    let stripe = Stripe::new([
        Secret::new(STRIPE_OLD)?.labelled("old"),
        Secret::new(STRIPE_NEW)?.labelled("new"),
    ])?;
    let key = SigningKey::ed25519(&DISCORD_SEED)
        .public()
        .ok_or("no public key")?;
    let key = PublicKey::from_bytes(key)?;
    let deepgram = Deepgram::basic(DEEPGRAM.0, Secret::new(DEEPGRAM.1)?)?;

    let app = Router::new();
    let app = mount(app, "/stripe", stripe, StatusCode::OK, &seen);
    let app = mount(
        app,
        "/github",
        GitHub::new(Secret::new(GITHUB)?)?,
        StatusCode::OK,
        &seen,
    );
    let interactions = Interactions::new(key.clone())?;
    let app = mount(
        app,
        "/discord/interactions",
        interactions,
        StatusCode::ACCEPTED,
        &seen,
    );
    let app = mount(
        app,
        "/discord/events",
        WebhookEvents::new(key)?,
        StatusCode::NO_CONTENT,
        &seen,
    );
    let app = mount(app, "/deepgram", deepgram, StatusCode::OK, &seen);
    Ok((app, seen))
}

fn mount<P: Provider>(
    app: Router,
    path: &str,
    provider: P,
    status: StatusCode,
    seen: &Seen,
) -> Router {
    let handled = seen.clone();
    let handler = async move |Webhook(received): Webhook<P>| {
        let event = received.event_name().to_owned();
        handled.set(format!("{event}, key {}", received.delivery().key_label()));
        status
    };
    let refused = seen.clone();
    let receiver = Receiver::new(Endpoint::new(provider)).on_refusal(move |rejection, response| {
        refused.set(match rejection.header() {
            Some(header) => format!("{} ({header})", rejection.kind()),
            None => rejection.kind().to_string(),
        });
        response
    });
    app.route(path, any(handler).layer(WebhookLayer::new(receiver)))
}
