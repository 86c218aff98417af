//! Tests the example `reconcile` against a local fake of both lists: outages, overlaps, pages, limits and crashes.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

#[path = "../../src/bin/reconcile/api.rs"]
mod api;
#[path = "../../src/bin/reconcile/doors.rs"]
mod doors;
#[path = "../../src/bin/reconcile/github.rs"]
mod github;
#[path = "../../src/bin/reconcile/handling.rs"]
mod handling;
#[path = "../../src/bin/reconcile/incoming.rs"]
mod incoming;
#[path = "../../src/bin/reconcile/stripe.rs"]
mod stripe;

mod asking;
mod crashes;
mod fake;
mod missed;

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use http::{HeaderValue, Request};
use serde_json::{Value, json};
use tower::ServiceExt as _;
use webhook_core::sign::{Outgoing, SigningKey};
use webhook_core::{Endpoint, Scheme, Secret, Timestamp};
use webhook_github::GitHub;
use webhook_stripe::Stripe;
use webhook_tower::idempotency::{DeliveryKey, MemoryStore};

use crate::api::{AnyError, HttpApi};
use crate::fake::{Fake, TOKEN};
use crate::handling::{Desk, Handle, Report};
use crate::incoming::{Event, Incoming};

/// The present of the fake; the time is an argument everywhere.
const NOW: Timestamp = Timestamp::from_unix_seconds(1_794_000_000);
const HOUR: i64 = 60 * 60;

fn ago(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(NOW.unix_seconds() - seconds)
}

/// The key with which both senders sign here.
fn own() -> SigningKey {
    SigningKey::hmac(&Secret::new("a-secret-of-this-test").unwrap()).unwrap()
}

fn stripe_endpoint() -> Endpoint<Stripe> {
    Endpoint::new(Stripe::new(Secret::new("a-secret-of-this-test").unwrap()).unwrap())
        .with_namespace("orders")
        .unwrap()
}

fn github_endpoint() -> Endpoint<GitHub> {
    Endpoint::new(GitHub::new(Secret::new("a-secret-of-this-test").unwrap()).unwrap())
}

/// Counts how often each event was handled. Clones share their counts.
#[derive(Clone, Default)]
struct Count {
    runs: Arc<Mutex<Vec<String>>>,
    failures: Arc<AtomicUsize>,
    /// The effects of the events, under their keys, so that a second run changes nothing.
    effects: Arc<Mutex<HashMap<Option<DeliveryKey>, String>>>,
    hangs: Arc<AtomicUsize>,
}

impl Handle for Count {
    async fn handle(&self, incoming: &Incoming) -> Result<(), AnyError> {
        let label = match incoming.event() {
            Event::Stripe(event) => event.id().unwrap().to_owned(),
            Event::GitHub(event) => {
                let envelope = event.envelope().unwrap();
                envelope.json::<Value>()?["number"].to_string()
            }
        };
        self.runs.lock().unwrap().push(label.clone());
        let fails = |left: usize| left.checked_sub(1);
        let ordering = Ordering::SeqCst;
        if self
            .failures
            .fetch_update(ordering, ordering, fails)
            .is_ok()
        {
            return Err("the database is away".into());
        }
        self.effects.lock().unwrap().insert(incoming.key(), label);
        if self.hangs.fetch_update(ordering, ordering, fails).is_ok() {
            std::future::pending::<()>().await;
        }
        Ok(())
    }
}

impl Count {
    fn runs(&self) -> Vec<String> {
        self.runs.lock().unwrap().clone()
    }
}

/// Both webhook routes, and the handler that they lead to.
struct Shop {
    fake: Fake,
    api: HttpApi,
    handler: Count,
    desk: Arc<Desk<MemoryStore, Count>>,
    app: Router,
}

impl Shop {
    async fn open() -> Self {
        let fake = Fake::default();
        let base = fake.listen().await;
        let handler = Count::default();
        let desk = Arc::new(Desk {
            store: MemoryStore::new(),
            handler: handler.clone(),
        });
        let app = Router::new()
            .merge(doors::stripe(stripe_endpoint(), Arc::clone(&desk)))
            .merge(doors::github(github_endpoint(), Arc::clone(&desk)));
        Self {
            api: HttpApi::new(&base, HeaderValue::from_static(TOKEN)).unwrap(),
            fake,
            handler,
            desk,
            app,
        }
    }

    /// Delivers a webhook with a real signature, and returns the status of the answer.
    async fn deliver(&self, path: &str, scheme: &dyn Scheme, body: Bytes, guid: &str) -> u16 {
        let now = Timestamp::from(std::time::SystemTime::now());
        let outgoing = Outgoing::new(body, now).id(guid).event("label");
        let mut request: Request<Bytes> = outgoing.sign(scheme, own()).unwrap();
        *request.uri_mut() = path.parse().unwrap();
        let response = self.app.clone().oneshot(request.map(Body::from)).await;
        response.unwrap().status().as_u16()
    }

    async fn stripe_webhook(&self, id: &str) -> u16 {
        let body = fake::event(id, NOW.unix_seconds()).to_string();
        let endpoint = stripe_endpoint();
        self.deliver("/stripe", endpoint.provider(), body.into(), "")
            .await
    }

    /// Delivers GitHub's own bytes, which are compact and whose keys are in no order.
    async fn github_webhook(&self, guid: &str, number: u64) -> u16 {
        let label = fake::LABEL;
        let body = format!(
            r#"{{"number":{number},"action":"created","label":{label},"a":{{"c":1,"b":"é"}}}}"#
        );
        let endpoint = github_endpoint();
        self.deliver("/github", endpoint.provider(), body.into(), guid)
            .await
    }

    fn github_attempt(&self, id: u64, guid: &str, seconds_ago: i64, status: &str, number: u64) {
        let mut payload = fake::label(number);
        payload["a"] = json!({"b": "é", "c": 1});
        let at = ago(seconds_ago).to_string();
        self.fake.github(id, guid, &at, status, payload);
    }

    async fn stripe_run(&self, since: Timestamp) -> Report {
        let missed = stripe::missed(&self.api, &stripe_endpoint(), since, NOW).await;
        self.desk.handle_all(missed.unwrap()).await.unwrap()
    }

    async fn github_run(&self, since: Timestamp) -> Report {
        let missed = github::missed(&self.api, &github_endpoint(), since, NOW).await;
        self.desk.handle_all(missed.unwrap()).await.unwrap()
    }
}

fn report(handled: usize, already: usize) -> Report {
    Report {
        handled,
        already,
        ..Report::default()
    }
}
