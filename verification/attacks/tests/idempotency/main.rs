//! Tests that each delivery is handled once: one test for each way in which receivers lose or double deliveries.
//!
//! The table lists the ways in which published receivers and frameworks fail, and the test that a layer with the same
//! fault would fail:
//!
//! | what goes wrong elsewhere | test |
//! |---|---|
//! | the mark is made before the work, so what fails is lost | `a_handler_that_fails_twice_and_then_works_runs_three_times`, `only_a_2xx_completes` |
//! | a failed delivery is remembered as failed, and its retry gets 200 | the same, and `a_panic_gives_the_lease_back` |
//! | the mark is made after the commit, so a crash between doubles | `webhook-postgres`: `exactly_once`, where both are one commit; here `aimed::a_crash_between_claim_and_completion_frees_the_event_within_the_lease` |
//! | a copy gets 200 while the first is at work | `sixty_four_copies_at_once_have_one_effect_and_no_success_before_it` |
//! | a completed duplicate gets 409, so that the sender goes on | `a_repetition_is_acknowledged_without_the_handler` |
//! | no lease: a killed process blocks the delivery for a day | `remembering::a_lease_that_nobody_renews_ends` |
//! | a lease that nobody renews, or that anybody may complete | `a_handler_slower_than_its_lease_keeps_it`, `faults::a_lost_lease_is_told_to_the_handler_and_answered_with_503` |
//! | the sender hangs up, and the transaction or the handler dies half done | `a_sender_that_hangs_up_cancels_nothing`, `aimed::hanging_up_at_any_moment_loses_and_doubles_nothing` |
//! | the key is an id that nobody signs: whoever repeats it swallows an event | `repeated::another_body_under_a_handled_id_is_another_event` |
//! | the key is the body alone: an event with an equal body is swallowed | `repeated::an_equal_body_under_another_id_is_handled_once_for_each_id` |
//! | the key is a header of a request that nobody has verified | `a_forgery_poisons_no_key` |
//! | the store is down, and everything is let through or lost | `faults::a_store_that_is_down_or_hangs_is_503_and_no_handler`, `fallback::what_the_store_cannot_take_is_in_the_file_and_handled_once_from_there` |
//! | a copy is given the answer to another caller, cookies included | `kept::a_repetition_gets_the_response_with_the_headers_of_the_list_and_never_a_cookie`, `kept::another_delivery_with_an_equal_body_is_not_given_the_response` |
//! | a sender that never sends again is down for an hour, and what it lists is never looked at | `reconciled::what_a_sender_lists_and_nobody_handled_is_handled_once`, `reconciled::what_is_not_marked_is_not_recovered` |
//! | shutdown cuts handlers off | `shutdown_waits_for_what_runs_and_gives_the_rest_back`, `aimed::a_shutdown_under_load_loses_and_doubles_nothing` |
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod aimed;
mod fallback;
mod faults;
mod files;
mod kept;
mod reconciled;
mod remembering;
mod renewed;
mod repeated;
mod worked_off;

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use tokio::time::{Instant, sleep};
use tower::{Layer as _, ServiceExt as _, service_fn};
use webhook_attacks::registry::{self, Case, Visitor};
use webhook_core::config::{Defaults, RetryFault};
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{ConfigError, Endpoint, Provider, Received, Scheme as _, Timestamp};
use webhook_github::GitHub;
use webhook_standard::StandardWebhooks;
use webhook_tower::idempotency::{
    Begun, DeliveryKey, Fence, Handled, Idempotency, IdempotencyFault, IdempotencyLayer,
    IdempotencySettings, IdempotencyStore, Known, Lease, Mark, MemoryStore, Repeated, StoreError,
    Unavailable, Verdict,
};
use webhook_tower::{Receiver, VerifiedBody, WebhookLayer};

use faults::Faulty;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const BODY: &str = r#"{"type":"invoice.paid","data":{}}"#;
const PING: &str = r#"{"zen":"Speak like a human.","hook_id":1,"hook":{}}"#;

fn standard() -> StandardWebhooks {
    StandardWebhooks::new(secret(SECRET)).unwrap()
}

fn github() -> GitHub {
    GitHub::new(secret(SECRET)).unwrap()
}

/// A delivery of a sender that signs its ids.
fn message(id: &str) -> Request<Bytes> {
    let sender = standard();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    Outgoing::new(BODY, NOW).id(id).sign(&sender, key).unwrap()
}

/// A delivery of a sender that signs only the body.
fn push(body: &'static str, id: &str) -> Request<Bytes> {
    let sender = github();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    let delivery = Outgoing::new(body, NOW).event("ping").id(id);
    delivery.sign(&sender, key).unwrap()
}

/// How a handler behaves, and how often it ran.
#[derive(Clone)]
struct Handler {
    runs: Arc<AtomicUsize>,
    ends: Arc<AtomicUsize>,
    status: StatusCode,
    takes: Duration,
    panics: bool,
    /// The handler fails this many times before it succeeds.
    fails: usize,
}

impl Handler {
    fn new() -> Self {
        Self {
            runs: Arc::default(),
            ends: Arc::default(),
            status: StatusCode::OK,
            takes: Duration::ZERO,
            panics: false,
            fails: 0,
        }
    }

    fn runs(&self) -> usize {
        self.runs.load(Ordering::SeqCst)
    }

    fn ends(&self) -> usize {
        self.ends.load(Ordering::SeqCst)
    }

    async fn run(self) -> StatusCode {
        let before = self.runs.fetch_add(1, Ordering::SeqCst);
        sleep(self.takes).await;
        self.ends.fetch_add(1, Ordering::SeqCst);
        assert!(!self.panics, "the handler panics");
        if before < self.fails {
            StatusCode::INTERNAL_SERVER_ERROR
        } else {
            self.status
        }
    }
}

type Answer = Result<Response<()>, Infallible>;

/// Sends one delivery through both layers.
async fn deliver<P: Provider, St: IdempotencyStore>(
    provider: P,
    idempotency: &Idempotency<St>,
    handler: &Handler,
    request: Request<Bytes>,
) -> Response<()> {
    let handler = handler.clone();
    let inner = service_fn(move |request: Request<VerifiedBody>| {
        assert!(request.extensions().get::<Lease>().is_some());
        let handler = handler.clone();
        async move {
            let mut response = Response::new(Full::new(Bytes::new()));
            *response.status_mut() = handler.run().await;
            Ok::<_, Infallible>(response)
        }
    });
    let endpoint = Endpoint::new(provider);
    let once = IdempotencyLayer::new(&endpoint, idempotency.clone()).unwrap();
    let once = once.layer(inner);
    let receiver = Receiver::new(endpoint).clock(|| NOW);
    let service = WebhookLayer::new(receiver).layer(once);
    let response = service.oneshot(request.map(Full::new)).await;
    let answer: Answer = response.map(|response| response.map(drop));
    answer.unwrap_or_else(|never| match never {})
}

fn memory() -> Idempotency<MemoryStore> {
    Idempotency::new(MemoryStore::new())
}

#[tokio::test(start_paused = true)]
async fn a_repetition_is_acknowledged_without_the_handler() {
    let (once, handler) = (memory(), Handler::new());
    for _ in 0..3 {
        let response = deliver(standard(), &once, &handler, message("msg_1")).await;
        assert!(response.status().is_success());
    }
    assert_eq!(handler.runs(), 1);
    deliver(standard(), &once, &handler, message("msg_2")).await;
    assert_eq!(handler.runs(), 2, "another id is another delivery");
}

/// A receiver that marks a delivery before the work would lose it when the work fails.
#[tokio::test(start_paused = true)]
async fn a_handler_that_fails_twice_and_then_works_runs_three_times() {
    let once = memory();
    let handler = Handler {
        fails: 2,
        ..Handler::new()
    };
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let response = deliver(standard(), &once, &handler, message("msg_1")).await;
        statuses.push(response.status().as_u16());
    }
    assert_eq!(statuses[..3], [500, 500, 200]);
    assert!((200..300).contains(&statuses[3]));
    assert_eq!(handler.runs(), 3);
}

#[tokio::test(start_paused = true)]
async fn only_a_2xx_completes() {
    for status in [301, 400, 404, 409, 422, 429, 500, 503] {
        let once = memory();
        let handler = Handler {
            status: StatusCode::from_u16(status).unwrap(),
            ..Handler::new()
        };
        for run in 1..=2 {
            let response = deliver(standard(), &once, &handler, message("msg_1")).await;
            assert_eq!(response.status().as_u16(), status);
            assert_eq!(handler.runs(), run, "{status}");
        }
        assert!(once.store().is_empty(), "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_panic_gives_the_lease_back() {
    let once = memory();
    let handler = Handler {
        panics: true,
        ..Handler::new()
    };
    let response = deliver(standard(), &once, &handler, message("msg_1")).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(once.store().is_empty());
    let sound = Handler::new();
    deliver(standard(), &once, &sound, message("msg_1")).await;
    assert_eq!(sound.runs(), 1);
}

/// A receiver that answers 2xx to a copy while the first copy is handled would lose the delivery if that one fails.
#[tokio::test(start_paused = true)]
async fn sixty_four_copies_at_once_have_one_effect_and_no_success_before_it() {
    let once = memory();
    let handler = Handler {
        takes: Duration::from_secs(1),
        ..Handler::new()
    };
    let copies: Vec<_> = (0..64)
        .map(|_| {
            let (once, handler) = (once.clone(), handler.clone());
            tokio::spawn(async move {
                let response = deliver(standard(), &once, &handler, message("msg_1")).await;
                let early = handler.ends() == 0;
                (response, early)
            })
        })
        .collect();
    let mut succeeded = 0;
    for copy in copies {
        let (response, early) = copy.await.unwrap();
        if response.status().is_success() {
            succeeded += 1;
            assert!(!early, "nobody hears of success before there is one");
        } else {
            assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
            assert!(response.headers().contains_key("retry-after"));
        }
    }
    assert_eq!((handler.runs(), succeeded), (1, 1));
}

/// A receiver whose handler dies with the connection would do half of the work, and then the first half again.
#[tokio::test(start_paused = true)]
async fn a_sender_that_hangs_up_cancels_nothing() {
    let once = memory();
    let handler = Handler {
        takes: Duration::from_secs(5),
        ..Handler::new()
    };
    let hung_up = tokio::time::timeout(
        Duration::from_secs(1),
        deliver(standard(), &once, &handler, message("msg_1")),
    );
    assert!(hung_up.await.is_err());
    sleep(Duration::from_secs(5)).await;
    assert_eq!((handler.runs(), handler.ends()), (1, 1));
    let response = deliver(standard(), &once, &handler, message("msg_1")).await;
    assert!(response.status().is_success());
    assert_eq!(handler.runs(), 1);
}

/// A receiver that does not renew its lease would run a slow handler twice.
#[tokio::test(start_paused = true)]
async fn a_handler_slower_than_its_lease_keeps_it() {
    let once = memory();
    let handler = Handler {
        takes: Duration::from_secs(300),
        ..Handler::new()
    };
    let first = {
        let (once, handler) = (once.clone(), handler.clone());
        tokio::spawn(async move { deliver(standard(), &once, &handler, message("msg_1")).await })
    };
    sleep(Duration::from_secs(200)).await;
    let second = deliver(standard(), &once, &handler, message("msg_1")).await;
    assert_eq!(second.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(first.await.unwrap().status().is_success());
    assert_eq!(handler.runs(), 1);
}

fn received(id: &str) -> Received<StandardWebhooks> {
    let endpoint = standard().into();
    match webhook_core::testing::deliver(&endpoint, &message(id), NOW).unwrap() {
        webhook_core::Finished::Verified(verified) => verified.read().unwrap(),
        webhook_core::Finished::Answer(_) => panic!("no handshake"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_runs_too_long_is_not_renewed_for_ever() {
    let settings = IdempotencySettings::new().max_run_time(Duration::from_secs(120));
    let once = Idempotency::with_settings(MemoryStore::new(), settings).unwrap();
    let handler = Handler {
        takes: Duration::from_secs(100_000),
        ..Handler::new()
    };
    let started = Instant::now();
    let response = deliver(standard(), &once, &handler, message("msg_1")).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(started.elapsed() <= Duration::from_secs(240));
    let sound = Handler::new();
    deliver(standard(), &once, &sound, message("msg_1")).await;
    assert_eq!(sound.runs(), 1, "another receiver may have it");
}

/// An unsigned request never reaches the store, whatever id it names.
#[tokio::test(start_paused = true)]
async fn a_forgery_poisons_no_key() {
    let store = Faulty::default();
    let once = Idempotency::new(store.clone());
    let handler = Handler::new();
    let mut forged = message("msg_1");
    let value = HeaderValue::from_static("v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    forged.headers_mut().insert("webhook-signature", value);
    let response = deliver(standard(), &once, &handler, forged).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(store.calls.load(Ordering::SeqCst), 0);
    deliver(standard(), &once, &handler, message("msg_1")).await;
    assert_eq!(handler.runs(), 1);
}

#[tokio::test(start_paused = true)]
async fn no_more_run_at_once_than_is_allowed() {
    let settings = IdempotencySettings::new().max_running(4);
    let once = Idempotency::with_settings(MemoryStore::new(), settings).unwrap();
    let slow = Handler {
        takes: Duration::from_secs(5),
        ..Handler::new()
    };
    for id in 0..4 {
        let (once, slow) = (once.clone(), slow.clone());
        tokio::spawn(async move {
            deliver(standard(), &once, &slow, message(&format!("msg_{id}"))).await
        });
    }
    sleep(Duration::from_secs(1)).await;
    let response = deliver(standard(), &once, &slow, message("msg_9")).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(slow.runs(), 4);
    sleep(Duration::from_secs(5)).await;
    let response = deliver(standard(), &once, &slow, message("msg_9")).await;
    assert!(response.status().is_success());
}

#[tokio::test(start_paused = true)]
async fn shutdown_waits_for_what_runs_and_gives_the_rest_back() {
    for (takes, given_up, ends) in [(5, 0, 1), (50, 1, 0)] {
        let once = memory();
        let handler = Handler {
            takes: Duration::from_secs(takes),
            ..Handler::new()
        };
        let running = {
            let (once, handler) = (once.clone(), handler.clone());
            tokio::spawn(
                async move { deliver(standard(), &once, &handler, message("msg_1")).await },
            )
        };
        sleep(Duration::from_secs(1)).await;
        assert_eq!(once.drain(Duration::from_secs(20)).await, given_up);
        assert_eq!(handler.ends(), ends);
        let status = running.await.unwrap().status();
        assert_eq!(status.is_success(), ends == 1, "{status}");
        assert_eq!(
            once.store().is_empty(),
            ends == 0,
            "what was given up is free again"
        );
        let late = deliver(standard(), &once, &handler, message("msg_2")).await;
        assert_eq!(late.status(), StatusCode::SERVICE_UNAVAILABLE);
    }
}

#[tokio::test(start_paused = true)]
async fn a_layer_without_a_verified_delivery_is_500() {
    let inner = service_fn(|_: Request<VerifiedBody>| async {
        Ok::<_, Infallible>(Response::new(Full::new(Bytes::new())))
    });
    let layer = IdempotencyLayer::<GitHub, _>::resolving(memory());
    let response = layer
        .layer(inner)
        .oneshot(Request::default())
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let _ = Unavailable::NoRoom;
}
