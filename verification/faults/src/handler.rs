//! The handler of the receivers and workers, which makes the effect of each delivery.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::State;
use axum::routing::{MethodRouter, post};
use axum::{Extension, Router};
use http::StatusCode;
use tokio::time::sleep;
use tower::ServiceBuilder;
use webhook_core::{Endpoint, Provider, Received};
use webhook_tower::idempotency::{
    DeliveryKey, Idempotency, IdempotencyLayer, IdempotencySettings, IdempotencyStore, Lease,
};
use webhook_tower::{Webhook, WebhookLayer};

use crate::marking::Marking;
use crate::modes::{Break, Serving, Setup};
use crate::reconciling::Endpoints;
use crate::{Failure, log, senders};

/// How long a lease lasts: short, so that another process soon takes over what a killed one had begun.
pub(crate) const LEASE: Duration = Duration::from_secs(5);

/// The id, the key and the kind of a delivery, read from its body.
pub(crate) struct Delivered {
    pub(crate) id: String,
    /// The delivery's key in the store, in hexadecimal digits.
    pub(crate) key: String,
    kind: String,
}

impl Delivered {
    pub(crate) fn of<P: Provider>(received: &Received<P>) -> Option<Self> {
        let said: serde_json::Value = serde_json::from_slice(received.delivery().body()).ok()?;
        Some(Self {
            id: said.get("id")?.as_str()?.to_owned(),
            key: DeliveryKey::of(received)?.to_string(),
            kind: said.get("kind")?.as_str()?.to_owned(),
        })
    }
}

/// Decides how long the work on a delivery takes, and whether it succeeds.
#[derive(Clone)]
pub(crate) struct Does {
    pub(crate) breaks: Option<Break>,
    attempts: Arc<Mutex<HashMap<String, u32>>>,
}

impl Does {
    pub(crate) fn new(breaks: Option<Break>) -> Self {
        Self {
            breaks,
            attempts: Arc::default(),
        }
    }

    /// Sleeps for as long as the work takes, and returns whether it succeeds.
    pub(crate) async fn the_work(&self, delivered: &Delivered) -> bool {
        let takes = match delivered.kind.as_str() {
            "slow" => LEASE + LEASE / 2,
            _ => Duration::from_millis(fastrand::u64(0..20)),
        };
        sleep(takes).await;
        if delivered.kind != "fails-twice" {
            return true;
        }
        let mut attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        let attempts = attempts.entry(delivered.id.clone()).or_default();
        *attempts += 1;
        *attempts > 2
    }
}

#[derive(Clone)]
struct Handler {
    does: Does,
    log: PathBuf,
}

/// A receiver whose handler holds a lease of this store, and writes its effects to the log.
pub(crate) fn under_leases<St: IdempotencyStore>(
    store: St,
    setup: &Setup,
) -> Result<Serving, Failure> {
    if setup.breaks == Some(Break::DropHead) {
        return Err("this mode has no queue: take another one".into());
    }
    let store = Marking::new(store, setup);
    let endpoints = Endpoints {
        standard: senders::standard()?.into(),
        github: senders::github()?.into(),
    };
    let settings = IdempotencySettings::new()
        .lease(LEASE)
        .store_timeout(LEASE / 3)
        .max_run_time(LEASE * 20);
    let once = Idempotency::with_settings(store, settings)?;
    let handler = Handler {
        does: Does::new(setup.breaks),
        log: setup.log.clone(),
    };
    let router = Router::new()
        .route("/standard", route(endpoints.standard.clone(), &once)?)
        .route("/github", route(endpoints.github.clone(), &once)?)
        .with_state(handler);
    Ok(Serving {
        router: endpoints.with_reconcile(router, once.store().clone()),
        drain: Box::new(move |at_most| Box::pin(async move { once.drain(at_most).await })),
    })
}

fn route<P: Provider, St: IdempotencyStore>(
    endpoint: Endpoint<P>,
    once: &Idempotency<St>,
) -> Result<MethodRouter<Handler>, Failure> {
    let inner = IdempotencyLayer::new(&endpoint, once.clone())?;
    let layers = ServiceBuilder::new()
        .layer(WebhookLayer::new(endpoint))
        .layer(inner);
    Ok(post(handle::<P>).layer(layers))
}

async fn handle<P: Provider>(
    State(handler): State<Handler>,
    Extension(lease): Extension<Lease>,
    Webhook(received): Webhook<P>,
) -> StatusCode {
    let Some(delivered) = Delivered::of(&received) else {
        return StatusCode::UNPROCESSABLE_ENTITY;
    };
    if handler.does.breaks == Some(Break::AckFirst) {
        tokio::spawn(async move { handler.work(&delivered).await });
        return StatusCode::OK;
    }
    let works = handler.does.the_work(&delivered).await;
    if !works || lease.is_lost() {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    match log::write_effect(&handler.log, &delivered).await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl Handler {
    async fn work(&self, delivered: &Delivered) -> Result<(), Failure> {
        if self.does.the_work(delivered).await {
            log::write_effect(&self.log, delivered).await?;
        }
        Ok(())
    }
}
