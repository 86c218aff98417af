//! Fakes Stripe's and GitHub's lists of deliveries, as their documentation describes them.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::extract::{Path, Query, State};
use axum::http::header::{AUTHORIZATION, LINK, RETRY_AFTER};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::net::TcpListener;

pub(crate) const TOKEN: &str = "Bearer test-token";

/// What the senders remember. Each list runs from the latest entry to the earliest.
#[derive(Clone, Default)]
pub(crate) struct Fake {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    /// Events that Stripe could not deliver.
    events: Mutex<Vec<Value>>,
    /// GitHub's attempts, with their payloads.
    attempts: Mutex<Vec<Value>>,
    /// Responses to give before any other.
    busy: Mutex<Vec<Response>>,
    asked: Mutex<Vec<String>>,
    unauthorized: AtomicUsize,
    /// The host that `Link` headers name.
    link_host: Mutex<String>,
}

impl Fake {
    /// Adds an event that happened at this time and reached nobody.
    pub(crate) fn stripe(&self, id: &str, created: i64) {
        self.shared
            .events
            .lock()
            .unwrap()
            .insert(0, event(id, created));
    }

    pub(crate) fn github(&self, id: u64, guid: &str, at: &str, status: &str, payload: Value) {
        let attempt = json!({
            "id": id, "guid": guid, "delivered_at": at, "redelivery": false, "duration": 0.27,
            "status": status, "status_code": if status == "OK" { 200 } else { 502 },
            "event": "label", "action": "created", "installation_id": 123,
            "repository_id": 456, "request": {"headers": {}, "payload": payload},
            "response": {"headers": {}, "payload": ""},
        });
        self.shared.attempts.lock().unwrap().insert(0, attempt);
    }

    pub(crate) fn busy(&self, status: StatusCode, headers: &[(&'static str, String)]) {
        let mut response = status.into_response();
        for (name, value) in headers {
            response.headers_mut().insert(*name, value.parse().unwrap());
        }
        self.shared.busy.lock().unwrap().push(response);
    }

    pub(crate) fn link_host(&self, host: &str) {
        host.clone_into(&mut self.shared.link_host.lock().unwrap());
    }

    /// Returns the paths and queries that were requested, in order.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.shared.asked.lock().unwrap().clone()
    }

    pub(crate) fn unauthorized(&self) -> usize {
        self.shared.unauthorized.load(Ordering::SeqCst)
    }

    /// Serves both APIs, and returns the base of their URLs.
    pub(crate) async fn listen(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new()
            .route("/v1/events", get(stripe_events))
            .route("/app/hook/deliveries", get(github_deliveries))
            .route("/app/hook/deliveries/{id}", get(github_delivery))
            .layer(axum::middleware::from_fn_with_state(self.clone(), guard))
            .with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        if self.shared.link_host.lock().unwrap().is_empty() {
            self.link_host(&base);
        }
        base
    }
}

pub(crate) fn event(id: &str, created: i64) -> Value {
    json!({
        "id": id, "object": "event", "type": "customer.created", "created": created,
        "api_version": "2026-10-28.endive", "livemode": false, "pending_webhooks": 1,
        "data": {"object": {"id": "cus_1", "object": "customer"}},
    })
}

async fn guard(
    State(fake): State<Fake>,
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> Response {
    let target = request.uri().path_and_query().unwrap().to_string();
    fake.shared.asked.lock().unwrap().push(target);
    if request
        .headers()
        .get(AUTHORIZATION)
        .is_none_or(|it| it != TOKEN)
    {
        fake.shared.unauthorized.fetch_add(1, Ordering::SeqCst);
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let busy = fake.shared.busy.lock().unwrap().pop();
    match busy {
        Some(response) => response,
        None => next.run(request).await,
    }
}

type Parameters = Query<Vec<(String, String)>>;

fn parameter<'a>(parameters: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut found = parameters.iter().filter(|(key, _)| key == name);
    found.next().map(|(_, value)| &**value)
}

/// The field by which a body of the event `label` is known.
pub(crate) const LABEL: &str = r#"{"id":7,"node_id":"x","url":"https://api.example.com/labels/7","name":"bug","description":null,"color":"ff0000","default":false}"#;

/// Makes a body of the event `label` with a number of its own.
pub(crate) fn label(number: u64) -> Value {
    let label: Value = serde_json::from_str(LABEL).unwrap();
    json!({"action": "created", "label": label, "number": number})
}

/// Fakes <https://docs.stripe.com/api/events/list>, with two events to a page.
async fn stripe_events(State(fake): State<Fake>, Query(query): Parameters) -> Response {
    if parameter(&query, "delivery_success") != Some("false") {
        return StatusCode::BAD_REQUEST.into_response();
    }
    let since: i64 = parameter(&query, "created[gte]").unwrap().parse().unwrap();
    let events = fake.shared.events.lock().unwrap();
    let since = |event: &&Value| event["created"].as_i64() >= Some(since);
    let all: Vec<_> = events.iter().filter(since).collect();
    let start = parameter(&query, "starting_after").map_or(0, |id| {
        let place = all.iter().position(|event| event["id"] == id);
        place.unwrap() + 1
    });
    let page: Vec<_> = all.iter().skip(start).take(2).collect();
    let has_more = start + page.len() < all.len();
    Json(json!({"object": "list", "url": "/v1/events", "has_more": has_more, "data": page}))
        .into_response()
}

/// Fakes <https://docs.github.com/en/rest/apps/webhooks#list-deliveries-for-an-app-webhook>, with two to a page.
async fn github_deliveries(State(fake): State<Fake>, Query(query): Parameters) -> Response {
    let attempts = fake.shared.attempts.lock().unwrap();
    let start = parameter(&query, "cursor").map_or(0, |cursor| {
        cursor.strip_prefix("v1_").unwrap().parse().unwrap()
    });
    let page = attempts.iter().skip(start).take(2).cloned();
    let page: Vec<_> = page
        .map(|mut attempt| {
            let attempt = attempt.as_object_mut().unwrap();
            attempt.remove("request");
            attempt.remove("response");
            Value::Object(attempt.clone())
        })
        .collect();
    let mut headers = HeaderMap::new();
    if start + page.len() < attempts.len() {
        let host = fake.shared.link_host.lock().unwrap();
        let next = start + page.len();
        let link = format!(
            "<{host}/app/hook/deliveries?per_page=100&cursor=v1_0>; rel=\"prev\", \
             <{host}/app/hook/deliveries?per_page=100&cursor=v1_{next}>; rel=\"next\""
        );
        headers.insert(LINK, link.parse().unwrap());
    }
    (headers, Json(page)).into_response()
}

/// Fakes <https://docs.github.com/en/rest/apps/webhooks#get-a-delivery-for-an-app-webhook>. Like GitHub, it writes the
/// JSON anew, with spaces, so that its bytes differ from the delivered ones.
async fn github_delivery(State(fake): State<Fake>, Path(id): Path<u64>) -> Response {
    let attempts = fake.shared.attempts.lock().unwrap();
    match attempts.iter().find(|attempt| attempt["id"] == id) {
        Some(attempt) => serde_json::to_string_pretty(attempt)
            .unwrap()
            .into_response(),
        None => (StatusCode::NOT_FOUND, [(RETRY_AFTER, "0")]).into_response(),
    }
}
