//! The receiver under attack: GitHub, GitHub's tenants with a slow lookup, and Discord.
//!
//! They share one budget for the memory of unproven deliveries, and have the default bounds.

use std::future::pending;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use tokio::net::TcpListener;
use webhook_core::keys::Keyring;
use webhook_core::sign::SigningKey;
use webhook_core::{Endpoint, PublicKey, Secret};
use webhook_discord::Interactions;
use webhook_examples::server::{Limits, serve};
use webhook_github::GitHub;
use webhook_tower::{Budget, Receiver, TenantHead, Webhook, WebhookLayer, resolve_fn};

use crate::{AnyError, BUDGET, STREAMS};

/// The secret that signs the genuine deliveries.
pub(crate) const SECRET: &str = "a-long-random-secret-of-this-test";

/// How long the lookup of a tenant takes.
const LOOKUP: Duration = Duration::from_secs(1);

fn github() -> Result<GitHub, AnyError> {
    Ok(GitHub::new(Secret::new(SECRET)?)?)
}

/// Makes the scheme and the key of a sender that signs as GitHub does.
pub(crate) fn sender() -> Result<(GitHub, SigningKey), AnyError> {
    Ok((github()?, SigningKey::hmac(&Secret::new(SECRET)?)?))
}

pub(crate) async fn run() -> Result<(), AnyError> {
    let budget = Budget::new(BUDGET);
    let direct = Receiver::new(github()?).budget(budget.clone());
    let endpoint = Endpoint::new(github()?);
    let slow = resolve_fn(move |_: TenantHead| {
        let endpoint = endpoint.clone();
        async move {
            tokio::time::sleep(LOOKUP).await;
            Ok(Some(endpoint))
        }
    });
    let nobody = GitHub::with_keyring(Keyring::nobody());
    let tenants = Receiver::resolving(slow, nobody).budget(budget.clone());
    let key = SigningKey::ed25519(b"a seed of this test of 32 bytes.");
    let key = PublicKey::from_bytes(key.public().ok_or("no public key")?)?;
    let discord = Receiver::new(Interactions::new(key)?).budget(budget);

    let handler = async |_: Webhook<GitHub>| StatusCode::OK;
    let interaction = async |_: Webhook<Interactions>| StatusCode::ACCEPTED;
    let app = Router::new()
        .route("/", any(handler).layer(WebhookLayer::new(direct)))
        .route("/tenant", any(handler).layer(WebhookLayer::new(tenants)))
        .route(
            "/discord",
            any(interaction).layer(WebhookLayer::new(discord)),
        );
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    let mut limits = Limits::default();
    limits.streams = STREAMS;
    serve(listener, app, limits, pending()).await;
    Ok(())
}
