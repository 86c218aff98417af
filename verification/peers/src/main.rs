//! Runs a receiver made of another crate, as that crate's own page shows it: `audited-peers CRATE SENDER`.
//!
//! `THE_SECRET` holds the secret. The program prints the address on which it listens.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::FromRef;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum_standardwebhooks::{SharedWebhook, StandardWebhook, Webhook};
use tower_github_webhook::ValidateGitHubWebhookLayer;
use webhook_verify::{Provider, Secret, verify};

#[derive(Clone)]
struct Shared(SharedWebhook);

impl FromRef<Shared> for SharedWebhook {
    fn from_ref(shared: &Shared) -> Self {
        shared.0.clone()
    }
}

fn verified(provider: Provider, secret: String) -> Router {
    let secret = Arc::new(Secret::new(secret));
    let handler = async move |headers: HeaderMap, body: Bytes| {
        let done = verify(provider, &headers, &body, &secret, Default::default());
        match done {
            Ok(()) => StatusCode::OK,
            Err(_) => StatusCode::UNAUTHORIZED,
        }
    };
    Router::new().route("/", post(handler))
}

fn router(name: &str, sender: &str, secret: String) -> Router {
    match (name, sender) {
        ("webhook-verify", "github") => verified(Provider::GitHub, secret),
        ("webhook-verify", "stripe") => verified(Provider::Stripe, secret),
        ("webhook-verify", "discord-interactions") => verified(Provider::Discord, secret),
        ("tower-github-webhook", _) => Router::new()
            .route("/", post(async |_: Bytes| StatusCode::OK))
            .layer(ValidateGitHubWebhookLayer::new(secret)),
        ("axum-standardwebhooks", _) => {
            let handler = async |StandardWebhook(_): StandardWebhook<Bytes>| StatusCode::OK;
            let webhook = Webhook::new(&secret).expect("a secret of Standard Webhooks");
            let shared = Shared(SharedWebhook::new(webhook));
            Router::new().route("/", post(handler)).with_state(shared)
        }
        other => panic!("nobody is {other:?}"),
    }
}

#[tokio::main]
async fn main() {
    let words: Vec<String> = std::env::args().collect();
    let secret = std::env::var("THE_SECRET").expect("THE_SECRET");
    let router = router(&words[1], &words[2], secret);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    println!("http://{}/", listener.local_addr().expect("an address"));
    axum::serve(listener, router).await.expect("a server");
}
