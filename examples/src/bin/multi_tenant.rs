//! Serves several tenants at one URL: Stripe Connect with two secrets, GitHub Apps with a resolver.
//!
//! It also replaces a secret while the service runs.
//!
//! ```text
//! cargo run --bin multi_tenant
//! ```

use std::collections::HashMap;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::routing::post;
use bytes::Bytes;
use http::{HeaderValue, Request};
use tower::ServiceExt as _;
use webhook_core::keys::Keyring;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{ConfigError, Endpoint, Secret, Timestamp};
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::{
    Receiver, Replaceable, Resolve, ResolveError, UnprovenHead, Webhook, WebhookLayer,
};

const TARGET: &str = "x-github-hook-installation-target-id";

/// Stripe Connect: the platform's endpoint and its Connect endpoint share a URL but have different secrets. The label
/// tells which secret verified; `account`, which is signed, tells whose event it is.
fn stripe_connect() -> Result<Stripe, ConfigError> {
    Stripe::new([
        Secret::new("whsec_platform_0123456789")?.labelled("platform"),
        Secret::new("whsec_connect_0123456789")?.labelled("connect"),
    ])
}

async fn on_stripe(Webhook(delivery): Webhook<Stripe>) -> StatusCode {
    if delivery.unreadable().is_some() {
        return StatusCode::INTERNAL_SERVER_ERROR; // logged; Stripe comes again
    }
    let key = delivery.delivery().key_label().to_owned();
    if let Some(event) = delivery.event().snapshot() {
        println!(
            "  stripe: {} by {key}, account {:?}",
            event.kind(),
            event.account()
        );
    }
    StatusCode::OK
}

/// GitHub Apps: each app has a secret of its own, and the target header says for which app a delivery is. The header
/// is not signed and need not be, since it only chooses the secret that must then verify.
#[derive(Clone)]
struct Apps(Arc<HashMap<String, Endpoint<GitHub>>>);

impl Apps {
    fn new(apps: &[(&str, &'static str, &str)]) -> Result<Self, ConfigError> {
        let endpoint = |&(id, name, secret): &(&str, &'static str, &str)| {
            let github = GitHub::new(Secret::new(secret)?)?;
            Ok((id.to_owned(), Endpoint::new(github).with_tenant(name)))
        };
        Ok(Self(Arc::new(
            apps.iter()
                .map(endpoint)
                .collect::<Result<_, ConfigError>>()?,
        )))
    }
}

impl Resolve<GitHub> for Apps {
    type Future = Ready<Result<Option<Endpoint<GitHub>>, ResolveError>>;

    fn resolve(&self, head: &UnprovenHead<'_>) -> Self::Future {
        let app = head
            .only(TARGET)
            .ok()
            .and_then(|id| self.0.get(id.as_str()));
        ready(Ok(app.cloned()))
    }
}

async fn on_github(Webhook(delivery): Webhook<GitHub>) -> StatusCode {
    if delivery.unreadable().is_some() {
        return StatusCode::INTERNAL_SERVER_ERROR; // logged; GitHub shows it as failed
    }
    let tenant = delivery.delivery().tenant().map(str::to_owned);
    if let Some(event) = delivery.event().envelope() {
        // The installation is in the signed body, so a program may act on it.
        println!(
            "  github: {} for {tenant:?}, installation {:?}",
            event.name(),
            event.installation_id()
        );
    }
    StatusCode::OK
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let apps = Apps::new(&[
        ("1001", "builder", "secret-of-the-builder"),
        ("1002", "linter", "secret-of-the-linter"),
    ])?;
    let decoy = GitHub::with_keyring(Keyring::nobody());
    let stripe = Replaceable::new(stripe_connect()?);
    let app = Router::new()
        .route(
            "/stripe",
            post(on_stripe).layer(WebhookLayer::new(stripe.clone())),
        )
        .route(
            "/github",
            post(on_github).layer(WebhookLayer::new(Receiver::resolving(apps, decoy))),
        );

    println!("Stripe Connect: two secrets on one URL");
    deliver(
        &app,
        "/stripe",
        stripe_event("whsec_platform_0123456789", None)?,
    )
    .await?;
    deliver(
        &app,
        "/stripe",
        stripe_event("whsec_connect_0123456789", Some("acct_1"))?,
    )
    .await?;

    println!("The platform's secret is replaced while the service runs");
    stripe.replace(Stripe::new(
        Secret::new("whsec_replaced_0123456789")?.labelled("replaced"),
    )?);
    deliver(
        &app,
        "/stripe",
        stripe_event("whsec_replaced_0123456789", None)?,
    )
    .await?;
    deliver(
        &app,
        "/stripe",
        stripe_event("whsec_platform_0123456789", None)?,
    )
    .await?;

    println!("GitHub Apps: told apart by the target header");
    deliver(
        &app,
        "/github",
        github_event("1001", "secret-of-the-builder")?,
    )
    .await?;
    deliver(
        &app,
        "/github",
        github_event("1002", "secret-of-the-linter")?,
    )
    .await?;
    println!(
        "One app's secret under another's id, and an app that does not exist: the same answer"
    );
    deliver(
        &app,
        "/github",
        github_event("1002", "secret-of-the-builder")?,
    )
    .await?;
    deliver(
        &app,
        "/github",
        github_event("9999", "secret-of-the-builder")?,
    )
    .await?;
    Ok(())
}

async fn deliver(
    app: &Router,
    path: &str,
    request: Request<Bytes>,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut request = request.map(Body::from);
    *request.uri_mut() = path.parse()?;
    let response = app.clone().oneshot(request).await?;
    println!("  -> {}", response.status());
    Ok(())
}

fn stripe_event(secret: &str, account: Option<&str>) -> Result<Request<Bytes>, ConfigError> {
    let account = account.map_or_else(String::new, |id| format!(r#""account":"{id}","#));
    let body = format!(
        r#"{{"id":"evt_1","object":"event",{account}"data":{{"object":{{"id":"cus_1","object":"customer"}}}},"type":"customer.created"}}"#
    );
    let key = SigningKey::hmac(&Secret::new(secret)?)?;
    Outgoing::new(body, now()).sign(&stripe_connect()?, key)
}

fn github_event(app: &str, secret: &str) -> Result<Request<Bytes>, ConfigError> {
    let body =
        r#"{"zen":"Speak like a human.","hook_id":1,"hook":{"id":1},"installation":{"id":77}}"#;
    let secret = Secret::new(secret)?;
    let key = SigningKey::hmac(&secret)?;
    let github = GitHub::new(secret)?;
    let mut request = Outgoing::new(body, now())
        .event("ping")
        .id("1")
        .sign(&github, key)?;
    let target =
        HeaderValue::from_str(app).map_err(|error| ConfigError::Signing(error.to_string()))?;
    request.headers_mut().insert(TARGET, target);
    Ok(request)
}

fn now() -> Timestamp {
    SystemTime::now().into()
}
