//! Receives GitHub's webhooks in AWS Lambda, behind an HTTP API of API Gateway or a function URL.
//!
//! `lambda_http` turns the event into an `http::Request`, and decodes a body that the gateway has encoded as base64.
//! From there on the router and the layer are the same as in any server: the layer verifies the bytes that GitHub
//! sent.
//!
//! Watch for these:
//!
//! - The gateway has limits of its own, below GitHub's 25 MB. A delivery that it refuses never comes here.
//! - Under a REST API, the URI contains the stage's path. GitHub does not sign the URI; for a sender that does, use
//!   [`Receiver::original_uri`](webhook_tower::Receiver::original_uri).
//! - A cold start counts: GitHub waits 10 seconds for the answer.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::any;
use lambda_http::Error;
use webhook_core::ConfigError;
use webhook_core::keys::{IntoSecrets, Secrets};
use webhook_github::{Event, GitHub};
use webhook_tower::{Webhook, WebhookLayer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // This fails at start-up: a function without its secret must not come up and refuse every delivery.
    let app = app(Secrets::from_env("GITHUB_WEBHOOK_SECRET"))?;
    lambda_http::run(app).await
}

fn app(secrets: impl IntoSecrets) -> Result<Router, ConfigError> {
    let layer = WebhookLayer::new(GitHub::new(secrets)?);
    Ok(Router::new().route("/github", any(on_github).layer(layer)))
}

async fn on_github(Webhook(received): Webhook<GitHub>) -> StatusCode {
    match received.into_event() {
        // The event was not handled, so it is not acknowledged: GitHub shows it as failed, and you can redeliver it.
        Event::Unreadable(event) => {
            eprintln!("{}", event.error());
            StatusCode::INTERNAL_SERVER_ERROR
        }
        // Put the event into a queue here, and answer once it is stored: GitHub never retries by itself.
        _ => StatusCode::ACCEPTED,
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde_json::json;
    use tower::ServiceExt as _;
    use webhook_core::sign::{Outgoing, SigningKey};
    use webhook_core::{Endpoint, Secret, Timestamp};

    use super::*;

    const SECRET: &str = "a-long-random-secret-of-this-test";
    /// An official example, from the npm package `@octokit/webhooks-examples` 7.6.1 (MIT licence).
    const PUSH: &str = include_str!("push.json");

    /// Returns a body with characters beyond ASCII.
    fn push() -> String {
        PUSH.replace("simple-tag", "Grüße-✨")
    }

    /// Returns the status for an event as the gateway writes it; its body is signed as [`push`].
    async fn answer(body: &str, encoded: bool) -> StatusCode {
        let endpoint = Endpoint::new(GitHub::new(Secret::new(SECRET).unwrap()).unwrap());
        let now = Timestamp::from(std::time::SystemTime::now());
        let outgoing = Outgoing::new(push(), now).event("push");
        let key = SigningKey::hmac(&Secret::new(SECRET).unwrap()).unwrap();
        let signed = outgoing.sign(endpoint.provider(), key).unwrap();
        let headers: serde_json::Map<_, _> = signed
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), json!(value.to_str().unwrap())))
            .collect();
        let body = if encoded {
            STANDARD.encode(body)
        } else {
            body.to_owned()
        };
        let event = json!({
            "version": "2.0",
            "routeKey": "$default",
            "rawPath": "/github",
            "rawQueryString": "",
            "headers": headers,
            "requestContext": {
                "http": { "method": "POST", "path": "/github", "protocol": "HTTP/1.1" },
                "stage": "$default",
                "timeEpoch": 0,
            },
            "body": body,
            "isBase64Encoded": encoded,
        });
        let request = lambda_http::request::from_str(&event.to_string()).unwrap();
        let app = app(Secret::new(SECRET).unwrap()).unwrap();
        app.oneshot(request).await.unwrap().status()
    }

    #[tokio::test]
    async fn bodies_are_verified_as_sent_however_the_gateway_wraps_them() {
        for encoded in [false, true] {
            assert_eq!(answer(&push(), encoded).await, 202);
            assert_eq!(answer(&push().replace('1', "2"), encoded).await, 401);
        }
    }
}
