//! Tests two ways to verify UPS's tokens, which the receiver's own token endpoint has handed out.
//!
//! One looks each token up in a slow store; the other, for a single machine, puts the tokens into a keyring that is
//! replaced.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::routing::post;
use http::{HeaderValue, Request};
use http_body_util::BodyExt as _;
use sha2::{Digest as _, Sha256};
use tower::ServiceExt as _;
use webhook_core::keys::Keyring;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Endpoint, Secret, Timestamp};
use webhook_tower::{
    Receiver, Replaceable, Resolve, ResolveError, UnprovenHead, Webhook, WebhookLayer,
};
use webhook_ups::{Event, Ups, bearer_token};

const DELIVERED: &str = include_str!("../../providers/ups/samples/least.json");

/// The tokens that were handed out, by their SHA-256, and the time until which each is valid.
#[derive(Clone, Default)]
struct Tokens {
    until: Arc<Mutex<HashMap<[u8; 32], SystemTime>>>,
    down: Arc<AtomicBool>,
    asked: Arc<AtomicUsize>,
}

impl Tokens {
    fn hand_out(&self, token: &str, until: SystemTime) {
        let digest = Sha256::digest(token).into();
        self.until.lock().unwrap().insert(digest, until);
    }

    /// Looks a token up, as a database would.
    async fn holds(&self, token: &str) -> Result<bool, ResolveError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(5)).await;
        if self.down.load(Ordering::SeqCst) {
            return Err("the store of tokens cannot be reached".into());
        }
        let digest: [u8; 32] = Sha256::digest(token).into();
        let until = self.until.lock().unwrap().get(&digest).copied();
        Ok(until.is_some_and(|until| SystemTime::now() < until))
    }
}

impl Resolve<Ups> for Tokens {
    type Future = Pin<Box<dyn Future<Output = Result<Option<Endpoint<Ups>>, ResolveError>> + Send>>;

    fn resolve(&self, head: &UnprovenHead<'_>) -> Self::Future {
        let token = bearer_token(head).map(|token| token.as_str().to_owned());
        let tokens = self.clone();
        Box::pin(async move {
            match token {
                // The delivery is then judged under the endpoint of this one token.
                Ok(token) if tokens.holds(&token).await? => {
                    Ok(Some(Endpoint::new(Ups::new(Secret::new(token)?)?)))
                }
                _ => Ok(None),
            }
        })
    }
}

async fn on_ups(Webhook(delivery): Webhook<Ups>) -> (StatusCode, String) {
    match delivery.into_event() {
        Event::Tracking(tracking) => (StatusCode::OK, tracking.event.tracking_number),
        _ => (StatusCode::OK, String::new()),
    }
}

fn sent_with(token: &str) -> Request<Body> {
    let token = Secret::new(token).unwrap();
    let key = SigningKey::token(&token);
    let ups = Ups::new(token).unwrap();
    let now = Timestamp::from(SystemTime::now());
    let request = Outgoing::new(DELIVERED, now).sign(&ups, key).unwrap();
    request.map(Body::from)
}

async fn answer(app: &Router, request: Request<Body>) -> (u16, String) {
    let response = app.clone().oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn a_token_is_looked_up_for_each_delivery() {
    let tokens = Tokens::default();
    let (now, hour) = (SystemTime::now(), Duration::from_secs(3600));
    tokens.hand_out("token-that-holds", now + hour);
    tokens.hand_out("token-that-has-expired", now - hour);
    let decoy = Ups::with_keyring(Keyring::nobody());
    let layer = WebhookLayer::new(Receiver::resolving(tokens.clone(), decoy));
    let app = Router::new().route("/", post(on_ups).layer(layer));

    let accepted = (200, "1ZCIETST0111111114".to_owned());
    let refused = (401, String::new());
    assert_eq!(answer(&app, sent_with("token-that-holds")).await, accepted);
    for stranger in [
        "token-that-has-expired",
        "token-of-a-stranger",
        "token-that-hold",
    ] {
        assert_eq!(
            answer(&app, sent_with(stranger)).await,
            refused,
            "{stranger}"
        );
    }
    let asked = tokens.asked.load(Ordering::SeqCst);
    assert_eq!(asked, 4);

    // A request without a token does not reach the store.
    for header in ["", "Bearer", "Basic dG9rZW4=", "token-that-holds"] {
        let mut request = sent_with("token-that-holds");
        let value = HeaderValue::from_static(header);
        request.headers_mut().insert("authorization", value);
        assert_eq!(answer(&app, request).await, refused, "{header}");
    }
    assert_eq!(tokens.asked.load(Ordering::SeqCst), asked);

    // If the store cannot be asked, that is no verdict on the caller.
    tokens.down.store(true, Ordering::SeqCst);
    let (status, body) = answer(&app, sent_with("token-that-holds")).await;
    assert_eq!((status, &*body), (503, ""));
}

#[tokio::test]
async fn a_minted_token_replaces_the_ring() {
    let ring = |tokens: &[&str]| {
        let tokens: Result<Vec<_>, _> = tokens.iter().map(|token| Secret::new(*token)).collect();
        Ups::new(tokens.unwrap()).unwrap()
    };
    let current = Replaceable::new(ring(&["token-of-monday"]));
    let layer = WebhookLayer::new(Receiver::from(current.clone()));
    let app = Router::new().route("/", post(on_ups).layer(layer));
    let status = async |token: &str| answer(&app, sent_with(token)).await.0;

    assert_eq!(status("token-of-monday").await, 200);
    assert_eq!(status("token-of-tuesday").await, 401);
    current.replace(ring(&["token-of-tuesday", "token-of-monday"]));
    assert_eq!(status("token-of-monday").await, 200);
    assert_eq!(status("token-of-tuesday").await, 200);
    current.replace(ring(&["token-of-wednesday", "token-of-tuesday"]));
    assert_eq!(status("token-of-monday").await, 401);
}
