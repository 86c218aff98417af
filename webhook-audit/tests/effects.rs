//! Tests the cases with effects (copies, retries, older events) against receivers that remember what they handled.

#![allow(
    clippy::unwrap_used,
    unreachable_pub,
    dead_code,
    reason = "a failing test should panic, and the receivers are those of the battery too"
)]

mod receivers;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Extension, Router};
use receivers::{SECRET, github};
use tower::ServiceBuilder;
use webhook_audit::{Audit, Canary, Class, InProcess, Report, Severity, Verdict};
use webhook_core::testing::{hmac_key, secret};
use webhook_github::GitHub;
use webhook_tower::WebhookLayer;
use webhook_tower::idempotency::{Idempotency, IdempotencyLayer, Lease, MemoryStore};

const ACTED: HeaderName = HeaderName::from_static("x-acted");
/// An event on which every handler fails.
const FAILING: &str = r#"{"zen":"fail","hook_id":2}"#;
const NEWER: &str = r#"{"zen":"state","hook_id":3,"updated":200}"#;
const OLDER: &str = r#"{"zen":"state","hook_id":3,"updated":100}"#;

/// How a receiver remembers deliveries. A mark says that a delivery was handled; a claim says that one is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Memory {
    /// It claims before the effect, takes the claim back on failure, and answers as the sender expects.
    Sound,
    /// It remembers nothing.
    None,
    /// It marks after the effect.
    After,
    /// It answers 200 to a copy while the original is being handled.
    Hasty,
    /// It marks before the effect, and keeps the mark on failure.
    Before,
    /// It claims before the effect, and never takes the claim back.
    Stuck,
    /// It refuses a delivery that was handled.
    Refusing,
    /// It is sound, but acts on events in the order in which they come.
    Orderless,
    /// It marks before the effect, and takes the mark back on failure unless the handler is dropped before.
    Dropped,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Working,
    Done,
}

struct Shared {
    memory: Memory,
    /// How long the handler works.
    pause: Duration,
    seen: Mutex<BTreeMap<Vec<u8>, State>>,
    newest: Mutex<u64>,
}

fn router(memory: Memory) -> Router {
    router_at_work(memory, Duration::from_millis(60))
}

fn router_at_work(memory: Memory, pause: Duration) -> Router {
    let shared = Arc::new(Shared {
        memory,
        pause,
        seen: Mutex::default(),
        newest: Mutex::default(),
    });
    let handler =
        async |shared: Extension<Arc<Shared>>, headers: HeaderMap, uri: Uri, body: Bytes| {
            if github::sound(&headers, &uri, &body).0 != 200 {
                return StatusCode::UNAUTHORIZED.into_response();
            }
            shared.deliver(&body).await
        };
    Router::new()
        .route("/", post(handler))
        .layer(Extension(shared))
}

impl Shared {
    fn state(&self, body: &Bytes) -> Option<State> {
        self.seen.lock().unwrap().get(&body[..]).copied()
    }

    fn mark(&self, body: &Bytes, state: State) {
        self.seen.lock().unwrap().insert(body.to_vec(), state);
    }

    async fn deliver(&self, body: &Bytes) -> Response {
        let memory = self.memory;
        match (memory, self.state(body)) {
            (Memory::None, _) => {}
            (Memory::Hasty | Memory::Before | Memory::Dropped, Some(_)) => {
                return StatusCode::OK.into_response();
            }
            (Memory::After, Some(State::Working)) | (_, None) => {}
            (Memory::Refusing, Some(State::Done)) | (_, Some(State::Working)) => {
                return StatusCode::CONFLICT.into_response();
            }
            (_, Some(State::Done)) => return StatusCode::OK.into_response(),
        }
        match memory {
            Memory::Before | Memory::Dropped => self.mark(body, State::Done),
            _ => self.mark(body, State::Working),
        }
        tokio::time::sleep(self.pause).await;
        if &body[..] == FAILING.as_bytes() {
            if !matches!(memory, Memory::Before | Memory::Stuck) {
                self.seen.lock().unwrap().remove(&body[..]);
            }
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
        self.mark(body, State::Done);
        if memory != Memory::Orderless && self.is_older(body) {
            return StatusCode::OK.into_response();
        }
        ([(ACTED, "1")], "ok").into_response()
    }

    /// Returns whether the receiver has seen a newer state of the object.
    fn is_older(&self, body: &Bytes) -> bool {
        let json: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let Some(updated) = json["updated"].as_u64() else {
            return false;
        };
        let mut newest = self.newest.lock().unwrap();
        let older = updated < *newest;
        *newest = updated.max(*newest);
        older
    }
}

async fn audit(router: Router) -> Report {
    let scheme = GitHub::new(secret(SECRET)).unwrap();
    let key = hmac_key(SECRET).unwrap();
    Audit::new(&scheme, &key)
        .event("ping", NEWER)
        .failing("ping", FAILING)
        .older(OLDER)
        .canary(Canary::Header(ACTED))
        .allow_effects()
        .run(&InProcess::new(router))
        .await
}

fn severe(report: &Report) -> Vec<Class> {
    let found = report.findings().map(|it| it.class);
    found.filter(|it| it.severity() > Severity::Info).collect()
}

#[tokio::test(start_paused = true)]
async fn each_fault_of_a_memory_is_found_by_its_name() {
    for (memory, class) in [
        (Memory::After, Class::ConcurrentEffects),
        (Memory::Hasty, Class::AcknowledgedInProgress),
        (Memory::Before, Class::RetryLost),
        (Memory::Stuck, Class::RetryRefused),
        (Memory::Refusing, Class::DuplicateRefused),
        (Memory::Orderless, Class::OlderEventActs),
        (Memory::Dropped, Class::HangUpLost),
    ] {
        let report = audit(router(memory)).await;
        let found = severe(&report);
        // A receiver that marks before the effect also acknowledges a copy too early; one that acknowledges too early
        // also keeps the mark when the handler is dropped.
        let allowed = |it: &Class| {
            *it == class
                || match memory {
                    Memory::Before | Memory::Dropped => *it == Class::AcknowledgedInProgress,
                    Memory::Hasty => *it == Class::HangUpLost,
                    _ => false,
                }
        };
        assert!(found.contains(&class), "{memory:?}\n{report}");
        assert!(found.iter().all(allowed), "{memory:?}\n{report}");
    }
    let report = audit(router(Memory::None)).await;
    assert_eq!(severe(&report), [Class::ReplayHasEffect], "{report}");
}

#[tokio::test(start_paused = true)]
async fn a_sound_memory_is_clean() {
    let report = audit(router(Memory::Sound)).await;
    assert_eq!(report.verdict(), Verdict::Clean, "{report}");
}

#[tokio::test]
async fn nothing_is_delivered_twice_without_consent() {
    let scheme = GitHub::new(secret(SECRET)).unwrap();
    let key = hmac_key(SECRET).unwrap();
    let report = Audit::new(&scheme, &key)
        .event("ping", NEWER)
        .failing("ping", FAILING)
        .older(OLDER)
        .canary(Canary::Header(ACTED))
        .run(&InProcess::new(router(Memory::Stuck)))
        .await;
    assert!(!severe(&report).contains(&Class::RetryRefused), "{report}");
    assert!(
        !severe(&report).contains(&Class::OlderEventActs),
        "{report}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_layer_that_handles_once_is_clean() {
    let provider = GitHub::new(secret(SECRET)).unwrap();
    let endpoint = webhook_core::Endpoint::new(provider.clone());
    let once = Idempotency::new(MemoryStore::new());
    let once = IdempotencyLayer::new(&endpoint, once).unwrap();
    let handler = async |_: Extension<Lease>, body: Bytes| {
        tokio::time::sleep(Duration::from_millis(60)).await;
        if &body[..] == FAILING.as_bytes() {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
        ([(ACTED, "1")], "ok").into_response()
    };
    let layers = ServiceBuilder::new()
        .layer(WebhookLayer::new(endpoint))
        .layer(once);
    let app = Router::new().route("/", post(handler).layer(layers));
    let key = hmac_key(SECRET).unwrap();
    let report = Audit::new(&provider, &key)
        .event("ping", NEWER)
        .failing("ping", FAILING)
        .canary(Canary::Header(ACTED))
        .allow_effects()
        .run(&InProcess::new(app))
        .await;
    assert_eq!(report.verdict(), Verdict::Clean, "{report}");
}

/// Without a canary, or without an event on which the handler fails, no answer shows what became of a delivery.
#[tokio::test(start_paused = true)]
async fn a_hang_up_that_nothing_would_show_is_said_to_be_untried() {
    let scheme = GitHub::new(secret(SECRET)).unwrap();
    let key = hmac_key(SECRET).unwrap();
    let audit = Audit::new(&scheme, &key)
        .event("ping", NEWER)
        .allow_effects();
    let app = || InProcess::new(router(Memory::Sound));
    let blind = audit.clone().failing("ping", FAILING).run(&app()).await;
    let tame = audit
        .clone()
        .canary(Canary::Header(ACTED))
        .run(&app())
        .await;
    for report in [blind, tame] {
        assert_eq!(report.untried().len(), 1, "{report}");
        assert!(
            report
                .to_string()
                .contains("not tried: a sender that hangs up")
        );
    }
    let whole = audit.failing("ping", FAILING).canary(Canary::Header(ACTED));
    assert!(whole.run(&app()).await.untried().is_empty());
}

/// The server drops the handler when the sender closes a real connection, too.
#[cfg(feature = "http")]
#[tokio::test]
async fn a_connection_that_ends_in_mid_handler_is_seen() {
    let lost = async |memory| {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        let app = router_at_work(memory, Duration::from_millis(200));
        let server = tokio::spawn(async move { axum::serve(listener, app).await });
        let scheme = GitHub::new(secret(SECRET)).unwrap();
        let key = hmac_key(SECRET).unwrap();
        let report = Audit::new(&scheme, &key)
            .event("ping", NEWER)
            .failing("ping", FAILING)
            .canary(Canary::Header(ACTED))
            .allow_effects()
            .run(&webhook_audit::Remote::new(url.parse().unwrap()).unwrap())
            .await;
        server.abort();
        report.findings().any(|it| it.class == Class::HangUpLost)
    };
    assert!(!lost(Memory::Sound).await);
    // A busy machine may answer before the audit can hang up, and then the report says so.
    let mut seen = false;
    for _ in 0..5 {
        seen = seen || lost(Memory::Dropped).await;
    }
    assert!(seen);
}
