//! Sends the list of deliveries of the sender that never retries to a receiver.
//!
//! The receiver compares the list with its store and has the missing deliveries sent once more.

use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body_util::Full;
use tokio::time::sleep;
use tower::ServiceExt as _;
use webhook_core::Endpoint;
use webhook_github::GitHub;
use webhook_standard::StandardWebhooks;
use webhook_tower::idempotency::{IdempotencyStore, Listed, StoreError, reconcile};

use crate::Failure;
use crate::senders::{self, Delivery, Seen};

/// How long a receiver waits for a delivery that it has asked for.
const WITHIN: Duration = Duration::from_secs(2);
/// For how long the list is sent again although nothing more is recovered: a broker needs that long to come back.
const PATIENCE: Duration = Duration::from_secs(30);

/// How many deliveries were recovered, and which ones the store still does not know as handled.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) recovered: usize,
    pub(crate) open: Vec<Delivery>,
}

/// The two endpoints of a receiver.
#[derive(Clone)]
pub(crate) struct Endpoints {
    pub(crate) standard: Endpoint<StandardWebhooks>,
    pub(crate) github: Endpoint<GitHub>,
}

impl Endpoints {
    fn listed(&self, delivery: Delivery) -> Listed<Delivery> {
        if !delivery.once {
            return Listed::of_id(&self.standard, &delivery.id.clone(), delivery);
        }
        let (body, id) = (delivery.body(), delivery.id.clone());
        Listed::of_body(&self.github, body.as_bytes(), Some(&id), delivery)
    }

    /// Adds `/reconcile` to a receiver's routes. It takes a sender's list, and answers how many deliveries were
    /// recovered and which are still open. For each missing delivery it sends the sender's signed request to the other
    /// routes.
    pub(crate) fn with_reconcile<St: IdempotencyStore>(self, router: Router, store: St) -> Router {
        let inside = router.clone();
        let compare = move |list: String| {
            let (endpoints, inside, store) = (self.clone(), inside.clone(), store.clone());
            async move {
                let found = endpoints.compare(&list, &inside, &store).await;
                found.map_err(|error| (StatusCode::SERVICE_UNAVAILABLE, error.to_string()))
            }
        };
        router.route("/reconcile", post(compare))
    }

    async fn compare<St: IdempotencyStore>(
        &self,
        list: &str,
        inside: &Router,
        store: &St,
    ) -> Result<String, StoreError> {
        let listed: Vec<_> = list
            .lines()
            .filter_map(Delivery::by_id)
            .map(|it| self.listed(it))
            .collect();
        let again = |delivery: Delivery| {
            let inside = inside.clone();
            async move {
                let request = delivery.request()?.map(Body::new);
                let response = inside.oneshot(request).await?;
                match response.status() {
                    status if status.is_success() => Ok(()),
                    status => Err(status.to_string().into()),
                }
            }
        };
        let found = reconcile(store, listed, WITHIN, again).await?;
        let open = found.open.iter().map(|it| it.event().id.as_str());
        let recovered = found.recovered.to_string();
        let lines: Vec<&str> = std::iter::once(recovered.as_str()).chain(open).collect();
        Ok(lines.join("\n"))
    }
}

/// Sends each delivery of the list once more, as often as it takes until its sender gives up. It is what an operator
/// does by hand for a receiver that cannot reconcile.
pub(crate) async fn by_hand(
    ports: &[u16],
    list: Vec<Delivery>,
    seen: &Arc<Seen>,
) -> Result<Found, Failure> {
    let listed = list.len();
    let list = list.into_iter().filter(|it| it.once);
    let again: Vec<Delivery> = list.map(Delivery::by_hand).collect();
    seen.failed
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clear();
    senders::send(&again, ports, seen).await?;
    let mut failed = seen.failed.lock().unwrap_or_else(PoisonError::into_inner);
    let open = std::mem::take(&mut *failed);
    Ok(Found {
        recovered: listed - open.len(),
        open,
    })
}

/// Sends the list to the receivers until nothing in it is open, or until nothing more is recovered. A run with a
/// built-in fault sends it only once.
pub(crate) async fn ask(
    ports: &[u16],
    list: Vec<Delivery>,
    broken: bool,
) -> Result<Found, Failure> {
    let mut found = Found {
        recovered: 0,
        open: list,
    };
    let mut moved = Instant::now();
    while !found.open.is_empty() {
        let ids: Vec<&str> = found.open.iter().map(|it| it.id.as_str()).collect();
        let request = Request::builder()
            .method(Method::POST)
            .uri("/reconcile")
            .header(http::header::HOST, "localhost")
            .body(Full::new(Bytes::from(ids.join("\n"))))?;
        if let Some((StatusCode::OK, answer)) =
            senders::exchange(request, senders::any(ports)).await
        {
            let answer = String::from_utf8(answer.to_vec())?;
            let mut lines = answer.lines();
            found.recovered += lines.next().unwrap_or_default().parse::<usize>()?;
            let open: Vec<Delivery> = lines.filter_map(Delivery::by_id).collect();
            if open.len() < found.open.len() {
                moved = Instant::now();
            }
            found.open = open;
        }
        if broken || moved.elapsed() > PATIENCE {
            break;
        }
        sleep(Duration::from_millis(500)).await;
    }
    Ok(found)
}
