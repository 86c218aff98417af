//! The receiver under attack: one GitHub endpoint with the default bounds.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use tokio::net::TcpListener;
use webhook_core::{Secret, SigningKey};
use webhook_github::GitHub;
use webhook_tower::{Webhook, WebhookLayer};

use crate::AnyError;

/// The secret that the genuine deliveries are signed with.
pub(crate) const SECRET: &str = "a-long-random-secret-of-this-test";

/// What the genuine sender signs with.
pub(crate) fn key() -> Result<SigningKey, AnyError> {
    Ok(SigningKey::hmac(&Secret::new(SECRET)?)?)
}

pub(crate) fn github() -> Result<GitHub, AnyError> {
    Ok(GitHub::new(Secret::new(SECRET)?)?)
}

pub(crate) async fn run() -> Result<(), AnyError> {
    let handler = async |_: Webhook<GitHub>| StatusCode::OK;
    let app = Router::new().route("/", any(handler).layer(WebhookLayer::new(github()?)));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}
