//! Tests deliveries that go through a queue.
//!
//! They are answered 2xx only once the queue has them durably, what waits for the queue is bounded, and a worker proves
//! them again when it takes them out.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod never_again;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use tokio::time::sleep;
use tower::{Layer as _, ServiceExt as _};
use webhook_core::seal::{CameBy, SealError, SealKeys};
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Received, Scheme as _, Timestamp};
use webhook_github::GitHub;
use webhook_standard::StandardWebhooks;
use webhook_tower::forward::{
    Attempt, Envelope, ForwardSettings, Forwarder, Outcome, RetryPolicy, Sink, SinkError, Worker,
};
use webhook_tower::idempotency::{Idempotency, MemoryStore};
use webhook_tower::{Dispatcher, Receiver, ReplyBody, Unhandled, WebhookLayer};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";
const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);
const BODY: &str = r#"{"type":"invoice.paid","data":{}}"#;
const TRACE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

/// A queue in memory, with a behaviour that the test chooses.
#[derive(Clone, Default)]
struct Queue {
    stored: Arc<Mutex<Vec<Envelope>>>,
    puts: Arc<AtomicUsize>,
    /// The queue refuses the message.
    is_down: Arc<AtomicBool>,
    takes: Duration,
    /// The queue takes the message and never confirms it.
    is_silent: bool,
    panics: bool,
    limit: Option<usize>,
    /// How many times as many bytes as usual it makes of a delivery; 0 counts as once.
    times: usize,
}

impl Queue {
    fn stored(&self) -> Vec<Envelope> {
        self.stored.lock().unwrap().clone()
    }
}

impl Sink for Queue {
    async fn put(&self, envelope: &Envelope) -> Result<(), SinkError> {
        self.puts.fetch_add(1, Ordering::SeqCst);
        assert!(!self.panics, "a queue that panics");
        if self.is_down.load(Ordering::SeqCst) {
            return Err("the queue is full".into());
        }
        sleep(self.takes).await;
        self.stored.lock().unwrap().push(envelope.clone());
        if self.is_silent {
            std::future::pending::<()>().await;
        }
        Ok(())
    }

    fn limit(&self) -> Option<usize> {
        self.limit
    }

    fn size(&self, sealed: usize) -> usize {
        Envelope::structured_size(sealed) * self.times.max(1)
    }

    fn name(&self) -> &'static str {
        "memory"
    }
}

fn keys() -> SealKeys {
    SealKeys::new(secret(KEY)).unwrap()
}

fn endpoint() -> Endpoint<StandardWebhooks> {
    let sender = StandardWebhooks::new(secret(SECRET)).unwrap();
    Endpoint::new(sender).with_namespace("orders").unwrap()
}

fn message(id: &str) -> Request<Bytes> {
    let sender = StandardWebhooks::new(secret(SECRET)).unwrap();
    let key = sender.signing_key(&secret(SECRET)).unwrap();
    Outgoing::new(BODY, NOW).id(id).sign(&sender, key).unwrap()
}

async fn deliver(forwarder: &Forwarder, request: Request<Bytes>) -> Response<()> {
    deliver_at(endpoint(), forwarder, request).await
}

async fn deliver_at(
    endpoint: Endpoint<StandardWebhooks>,
    forwarder: &Forwarder,
    request: Request<Bytes>,
) -> Response<()> {
    let forward = forwarder.service(&endpoint).unwrap();
    let service = WebhookLayer::new(Receiver::new(endpoint).clock(|| NOW)).layer(forward);
    let response = service.oneshot(request.map(Full::new)).await.unwrap();
    response.map(drop)
}

fn is_later(response: &Response<()>) -> bool {
    let retry = response.headers().get(RETRY_AFTER);
    response.status() == StatusCode::SERVICE_UNAVAILABLE && retry == Some(&HeaderValue::from(5))
}

/// A worker that counts the deliveries that it handles, and that fails this many times before it succeeds.
fn worker(
    runs: &Arc<AtomicUsize>,
    fails: usize,
) -> Worker<StandardWebhooks, Dispatcher<StandardWebhooks>> {
    let dispatcher = counting(runs, fails);
    Worker::at_least_once(endpoint(), keys(), dispatcher)
        .unwrap()
        .clock(|| NOW)
}

fn counting(runs: &Arc<AtomicUsize>, fails: usize) -> Dispatcher<StandardWebhooks> {
    let runs = Arc::clone(runs);
    Dispatcher::builder()
        .fallback(move |received: Received<StandardWebhooks>, _: Unhandled| {
            let run = runs.fetch_add(1, Ordering::SeqCst);
            let by_seal = matches!(received.delivery().came_by(), CameBy::Seal { .. });
            async move {
                if by_seal && run >= fails {
                    StatusCode::OK
                } else {
                    StatusCode::INTERNAL_SERVER_ERROR
                }
            }
        })
        .unwrap()
}

/// Queues keep what messages of one route and one type have in common.
#[tokio::test]
async fn the_route_and_the_type_determine_the_source() {
    let queue = Queue::default();
    let forwarder = Forwarder::new(queue.clone(), keys());
    for namespace in ["my.orders", "my_orders", "orders"] {
        let endpoint = endpoint().with_namespace(namespace).unwrap();
        let response = deliver_at(endpoint, &forwarder, message("msg_1")).await;
        assert_eq!(response.status(), StatusCode::OK);
    }
    let stored = queue.stored();
    let source = |it: &Envelope| {
        it.attributes()
            .find(|it| it.0 == "source")
            .unwrap()
            .1
            .to_owned()
    };
    let all: Vec<_> = stored
        .iter()
        .map(|it| (it.route().as_str(), it.kind(), source(it)))
        .collect();
    assert_eq!(all.len(), 3);
    assert_eq!(all[0], all[1]);
    assert_ne!(all[0].0, all[2].0);
    assert_ne!(all[0].2, all[2].2);
}

#[tokio::test]
async fn what_is_durable_is_answered_and_becomes_the_same_proof() {
    let queue = Queue::default();
    let forwarder = Forwarder::new(queue.clone(), keys());
    let mut request = message("msg_1");
    let traced = HeaderValue::from_static(TRACE);
    request.headers_mut().insert("traceparent", traced);
    assert_eq!(deliver(&forwarder, request).await.status(), StatusCode::OK);
    let stored = queue.stored();
    let [envelope] = &stored[..] else {
        panic!("{stored:?}")
    };
    let attributes: BTreeMap<_, _> = envelope.attributes().collect();
    assert_eq!(attributes["specversion"], "1.0");
    assert_eq!(attributes["source"], "/webhooks/standard-webhooks/orders");
    assert_eq!(attributes["type"], "webhook.standard-webhooks.invoice.paid");
    assert_eq!(attributes["time"], "2023-11-14T22:13:20Z");
    assert_eq!(attributes["traceparent"], TRACE);
    assert_eq!(
        envelope.route().as_str(),
        "standard-webhooks.orders.invoice.paid"
    );

    let structured = envelope.structured();
    let json: serde_json::Value = serde_json::from_slice(&structured).unwrap();
    for (name, value) in &attributes {
        assert_eq!(json[name], *value);
    }
    assert!(structured.len() <= Envelope::structured_size(envelope.data().len()));
    let sealed = Envelope::open_structured(&structured).unwrap();
    assert_eq!(sealed, envelope.data());
    let received = endpoint()
        .open_sealed(&keys(), sealed, NOW)
        .unwrap()
        .read()
        .unwrap();
    let digest: String = received
        .dedup_digest()
        .unwrap()
        .iter()
        .map(|it| format!("{it:02x}"))
        .collect();
    assert_eq!(envelope.id(), digest);

    // The sender's next attempt has the same id.
    deliver(&forwarder, message("msg_1")).await;
    assert_eq!(queue.stored()[1].id(), envelope.id());
    let runs = Arc::new(AtomicUsize::new(0));
    let outcome = worker(&runs, 0).handle(envelope.data().clone(), 1).await;
    assert_eq!((outcome, runs.load(Ordering::SeqCst)), (Outcome::Done, 1));
}

#[tokio::test]
async fn a_traceparent_of_another_form_is_left_out() {
    let queue = Queue::default();
    let forwarder = Forwarder::new(queue.clone(), keys());
    for text in [
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x",
        "a\"b",
    ] {
        let mut request = message("msg_1");
        request
            .headers_mut()
            .insert("traceparent", HeaderValue::from_static(text));
        deliver(&forwarder, request).await;
        let stored = queue.stored();
        let last = stored.last().unwrap();
        assert!(
            last.attributes().all(|(name, _)| name != "traceparent"),
            "{text}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_queue_that_is_down_slow_silent_or_broken_is_503_and_recovers() {
    let down = Queue::default();
    down.is_down.store(true, Ordering::SeqCst);
    let slow = Queue {
        takes: Duration::from_secs(6),
        ..Queue::default()
    };
    let silent = Queue {
        is_silent: true,
        ..Queue::default()
    };
    let broken = Queue {
        panics: true,
        ..Queue::default()
    };
    for queue in [&down, &slow, &silent, &broken] {
        let forwarder = Forwarder::new(queue.clone(), keys());
        let response = deliver(&forwarder, message("msg_1")).await;
        assert!(is_later(&response), "{response:?}");
        assert_eq!(queue.puts.load(Ordering::SeqCst), 1);
        assert_eq!(forwarder.in_flight(), (0, 0));
    }
    let forwarder = Forwarder::new(down.clone(), keys());
    down.is_down.store(false, Ordering::SeqCst);
    assert!(
        deliver(&forwarder, message("msg_1"))
            .await
            .status()
            .is_success()
    );
}

#[tokio::test(start_paused = true)]
async fn what_waits_for_a_queue_is_bounded_in_number_and_bytes() {
    let slow = Queue {
        takes: Duration::from_secs(2),
        ..Queue::default()
    };
    let of = |settings| {
        Forwarder::new(slow.clone(), keys())
            .with_settings(settings)
            .unwrap()
    };
    // A message with the longest body that the endpoint accepts needs 2 MB. There is room for one, but not for two.
    let by_bytes = of(ForwardSettings::new().max_bytes(2 << 20));
    let by_number = of(ForwardSettings::new().max_in_flight(3));
    for (forwarder, most) in [(by_number, 3), (by_bytes, 87)] {
        let all = (0..200).map(|id| {
            let forwarder = forwarder.clone();
            tokio::spawn(async move { deliver(&forwarder, message(&format!("msg_{id}"))).await })
        });
        let (mut durable, mut refused) = (0, 0);
        for task in all.collect::<Vec<_>>() {
            let response = task.await.unwrap();
            durable += usize::from(response.status().is_success());
            refused += usize::from(is_later(&response));
        }
        assert_eq!(durable + refused, 200);
        assert!((1..=most).contains(&durable), "{durable} of {most}");
        assert_eq!(forwarder.in_flight(), (0, 0));
    }
    assert!(ForwardSettings::new().max_bytes(0) != ForwardSettings::new());
    let none = Forwarder::new(slow, keys()).with_settings(ForwardSettings::new().max_in_flight(0));
    assert!(none.is_err());
}

/// A fallback may make more bytes of a delivery than the first queue does, and has them all in memory while the first one
/// is away.
#[tokio::test(start_paused = true)]
async fn room_is_counted_by_the_queue_that_needs_the_most() {
    let sizes = |first: usize, fallback: usize| {
        let of = |times| Queue {
            takes: Duration::from_secs(2),
            times,
            ..Queue::default()
        };
        let settings = ForwardSettings::new().max_bytes(16 << 20);
        let forwarder = Forwarder::new(of(first), keys()).fallback(of(fallback));
        forwarder.with_settings(settings).unwrap()
    };
    let mut held = Vec::new();
    for forwarder in [sizes(1, 1), sizes(1, 4), sizes(4, 1)] {
        let taken = forwarder.clone();
        let task = tokio::spawn(async move { deliver(&taken, message("msg_1")).await });
        sleep(Duration::from_secs(1)).await;
        held.push(forwarder.in_flight().1);
        assert!(task.await.unwrap().status().is_success());
    }
    assert_eq!(held[1], held[0] * 4);
    assert_eq!(held[1], held[2]);
    // A body for which the fallback alone has no room is known at the start.
    assert!(sizes(1, 13).service(&endpoint()).is_err());
}

#[tokio::test(start_paused = true)]
async fn a_sender_that_hangs_up_leaves_the_delivery_on_its_way() {
    let slow = Queue {
        takes: Duration::from_secs(2),
        ..Queue::default()
    };
    let forwarder = Forwarder::new(slow.clone(), keys());
    let hung_up = tokio::time::timeout(
        Duration::from_secs(1),
        deliver(&forwarder, message("msg_1")),
    );
    assert!(hung_up.await.is_err());
    assert_eq!(forwarder.in_flight().0, 1);
    sleep(Duration::from_secs(2)).await;
    assert_eq!((slow.stored().len(), forwarder.in_flight()), (1, (0, 0)));
}

#[tokio::test(start_paused = true)]
async fn for_a_sender_that_never_retries_the_queue_is_tried_again_and_then_another() {
    let sender = || GitHub::new(secret(SECRET)).unwrap();
    let endpoint = || Endpoint::new(sender()).with_namespace("code").unwrap();
    let request = || {
        let key = sender().signing_key(&secret(SECRET)).unwrap();
        let push = Outgoing::new(r#"{"ref":"refs/heads/main"}"#, NOW)
            .event("push")
            .id("1");
        push.sign(&sender(), key).unwrap().map(Full::new)
    };
    let down = Queue::default();
    down.is_down.store(true, Ordering::SeqCst);
    let other = Queue::default();
    // GitHub's bodies of 25 MB are messages of 34 MB.
    let settings = ForwardSettings::new().max_bytes(256 << 20);
    let forwarder = Forwarder::new(down.clone(), keys())
        .with_settings(settings)
        .unwrap();
    let status = |forwarder: Forwarder| async move {
        let layer = WebhookLayer::new(Receiver::new(endpoint()).clock(|| NOW));
        let service = layer.layer(forwarder.service(&endpoint()).unwrap());
        service.oneshot(request()).await.unwrap().status()
    };
    assert_eq!(
        status(forwarder.clone()).await,
        StatusCode::SERVICE_UNAVAILABLE
    );
    assert!(down.puts.load(Ordering::SeqCst) > 3);
    assert_eq!(
        status(forwarder.fallback(other.clone())).await,
        StatusCode::OK
    );
    assert_eq!((other.stored().len(), down.stored().len()), (1, 0));
}

#[tokio::test]
async fn a_body_that_no_queue_would_take_is_an_error_at_start() {
    let sender = GitHub::new(secret(SECRET)).unwrap();
    let endpoint = Endpoint::new(sender).with_namespace("code").unwrap();
    let queue = |limit| Queue {
        limit: Some(limit),
        ..Queue::default()
    };
    let settings = ForwardSettings::new().max_bytes(256 << 20);
    let of = |limit| {
        Forwarder::new(queue(limit), keys())
            .with_settings(settings)
            .unwrap()
    };
    let error = of(26 << 20).service(&endpoint).unwrap_err().to_string();
    assert!(
        error.contains("overflow") && error.contains("memory takes"),
        "{error}"
    );
    assert!(of(36 << 20).service(&endpoint).is_ok());
    assert!(
        of(26 << 20)
            .overflow(queue(36 << 20))
            .service(&endpoint)
            .is_ok()
    );
    // What the first queue takes and the fallback does not would be lost at the moment for which there is a fallback.
    let short = of(36 << 20).fallback(queue(26 << 20)).service(&endpoint);
    let error = short.unwrap_err().to_string();
    assert!(
        error.contains("`fallback`") && error.contains("memory takes 27262976"),
        "{error}"
    );
    let long = of(26 << 20)
        .overflow(queue(36 << 20))
        .fallback(queue(36 << 20));
    assert!(long.service(&endpoint).is_ok());
    // A bound in bytes that could never admit the longest body is refused too.
    assert!(
        Forwarder::new(queue(1 << 20), keys())
            .service(&endpoint)
            .is_err()
    );
    let unnamed = Endpoint::new(GitHub::new(secret(SECRET)).unwrap());
    assert!(of(36 << 20).service(&unnamed).is_err());

    // A long message goes to the other queue, and 25 MB come out as they went in.
    let (short, long) = (queue(1 << 20), queue(36 << 20));
    let forwarder = Forwarder::new(short.clone(), keys()).overflow(long.clone());
    let forwarder = forwarder.with_settings(settings).unwrap();
    let body = format!(r#"{{"ref":"{}"}}"#, "x".repeat((25 << 20) - 20));
    let key = endpoint.provider().signing_key(&secret(SECRET)).unwrap();
    let push = Outgoing::new(body.clone(), NOW).event("push").id("1");
    let request = push.sign(endpoint.provider(), key).unwrap();
    let layer = WebhookLayer::new(Receiver::new(endpoint.clone()).clock(|| NOW));
    let service = layer.layer(forwarder.service(&endpoint).unwrap());
    let response = service.oneshot(request.map(Full::new)).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!((short.stored().len(), long.stored().len()), (0, 1));
    let structured = long.stored()[0].structured();
    assert!(structured.len() <= 36 << 20);
    let sealed = Envelope::open_structured(&structured).unwrap();
    let opened = endpoint.open_sealed(&keys(), sealed, NOW).unwrap();
    assert_eq!(opened.delivery().body().as_ref(), body.as_bytes());
}

#[tokio::test]
async fn what_nobody_wants_and_pings_never_reach_the_queue() {
    let queue = Queue::default();
    let forwarder =
        Forwarder::new(queue.clone(), keys()).only(|name| name.event() != "invoice.paid");
    assert!(
        deliver(&forwarder, message("msg_1"))
            .await
            .status()
            .is_success()
    );
    assert!(
        deliver(&forwarder, Request::new(Bytes::new()))
            .await
            .status()
            .is_client_error()
    );
    let sender = || webhook_slack::EventsApi::new(secret(SECRET)).unwrap();
    let endpoint = || Endpoint::new(sender()).with_namespace("chat").unwrap();
    let handshake = r#"{"type":"url_verification","token":"t","challenge":"abc"}"#;
    let key = sender().signing_key(&secret(SECRET)).unwrap();
    let request = Outgoing::new(handshake, NOW).sign(&sender(), key).unwrap();
    let layer = WebhookLayer::new(Receiver::new(endpoint()).clock(|| NOW));
    let service = layer.layer(forwarder.service(&endpoint()).unwrap());
    let response = service.oneshot(request.map(Full::new)).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(queue.puts.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_worker_refuses_what_was_not_sealed_for_its_endpoint() {
    let runs = Arc::new(AtomicUsize::new(0));
    let queue = Queue::default();
    deliver(&Forwarder::new(queue.clone(), keys()), message("msg_1")).await;
    let genuine = queue.stored()[0].data().clone();
    let other = endpoint().with_namespace("payouts").unwrap();
    let other = Worker::at_least_once(other, keys(), counting(&runs, 0))
        .unwrap()
        .clock(|| NOW);
    let mut forged = genuine.to_vec();
    *forged.last_mut().unwrap() ^= 1;
    let later = worker(&runs, 0).clock(|| Timestamp::from_unix_seconds(1_702_000_000));
    for (reason, worker, bytes) in [
        (
            "not-sealed",
            worker(&runs, 0),
            Bytes::from_static(BODY.as_bytes()),
        ),
        ("forged", worker(&runs, 0), forged.into()),
        ("other-endpoint", other, genuine.clone()),
        ("expired", later, genuine.clone()),
        ("attempts", worker(&runs, 0), genuine.clone()),
    ] {
        let attempt = if reason == "attempts" { 11 } else { 1 };
        let Outcome::Dead(dead) = worker.handle(bytes, attempt).await else {
            panic!("{reason}: handled");
        };
        assert_eq!(dead.reason, reason);
    }
    assert_eq!(runs.load(Ordering::SeqCst), 0);
    // An operator replays what was too old: the same delivery under another message id.
    let later = worker(&runs, 0).clock(|| Timestamp::from_unix_seconds(1_702_000_000));
    let again = later.replay(genuine.clone()).unwrap();
    assert_ne!(again.id(), queue.stored()[0].id());
    assert_eq!(later.handle(again.data().clone(), 1).await, Outcome::Done);
    assert!(later.replay(Bytes::from_static(b"anything")).is_err());
}

#[tokio::test]
async fn attempts_end_in_a_dead_letter_and_pauses_grow() {
    let runs = Arc::new(AtomicUsize::new(0));
    let queue = Queue::default();
    deliver(&Forwarder::new(queue.clone(), keys()), message("msg_1")).await;
    let sealed = queue.stored()[0].data().clone();
    let second = Duration::from_secs(1);
    let policy = RetryPolicy::new()
        .most_attempts(4)
        .pauses(second, 3 * second);
    let worker = worker(&runs, usize::MAX).retries(policy);
    for (attempt, pause) in [(1, 1), (2, 2), (3, 3)] {
        let outcome = worker.handle(sealed.clone(), attempt).await;
        assert_eq!(outcome, Outcome::Again(pause * second));
    }
    let Outcome::Dead(dead) = worker.handle(sealed, 4).await else {
        panic!("tried for ever");
    };
    assert_eq!((dead.reason, runs.load(Ordering::SeqCst)), ("attempts", 4));
    assert_eq!(
        RetryPolicy::new().pause_after(u32::MAX),
        Duration::from_secs(600)
    );
}

/// An operator may put back what has waited for longer than the seal keys allow, but not for longer than a year.
#[tokio::test]
async fn an_expired_dead_letter_is_put_back_until_it_is_a_year_old() {
    let runs = Arc::new(AtomicUsize::new(0));
    let queue = Queue::default();
    deliver(&Forwarder::new(queue.clone(), keys()), message("msg_1")).await;
    let sealed = queue.stored()[0].data().clone();
    for (days, opens) in [(15, true), (366, true), (367, false)] {
        let now = Timestamp::from_unix_seconds(NOW.unix_seconds() + days * 86_400);
        let worker = worker(&runs, 0).clock(move || now);
        let Outcome::Dead(dead) = worker.handle(sealed.clone(), 1).await else {
            panic!("opened after {days} days");
        };
        assert_eq!(dead.reason, "expired");
        match worker.replay(sealed.clone()) {
            Ok(again) => {
                assert!(opens, "{days} days");
                let outcome = worker.handle(again.data().clone(), 1).await;
                assert_eq!(outcome, Outcome::Done, "{days} days");
            }
            Err(error) => assert_eq!((error, opens), (SealError::Expired, false), "{days} days"),
        }
    }
}

/// The fields of settings are public, so a program can set what the setters do not.
#[tokio::test]
async fn no_settings_bury_every_message_unseen_or_wait_for_ever() {
    let runs = Arc::new(AtomicUsize::new(0));
    let queue = Queue::default();
    deliver(&Forwarder::new(queue.clone(), keys()), message("msg_1")).await;
    let sealed = queue.stored()[0].data().clone();
    let mut none = RetryPolicy::new();
    none.most_attempts = 0;
    let worker = worker(&runs, usize::MAX).retries(none);
    let outcome = worker.handle(sealed, 1).await;
    assert!(matches!(outcome, Outcome::Dead(_)), "{outcome:?}");
    assert_eq!(runs.load(Ordering::SeqCst), 1);
    let hour = Duration::from_secs(3600);
    let of = |timeout| {
        let settings = ForwardSettings::new().timeout(timeout);
        Forwarder::new(queue.clone(), keys()).with_settings(settings)
    };
    assert!(of(hour).is_ok());
    // The clock would overflow, and each delivery of a sender without a deadline would be 503.
    for longer in [hour + Duration::from_nanos(1), Duration::MAX] {
        let fault = of(longer).unwrap_err().to_string();
        assert!(fault.contains("`timeout`"), "{fault}");
    }
}

#[tokio::test]
async fn a_handler_that_panics_fails_its_message_and_not_the_worker() {
    let service = tower::service_fn(|request: Request<webhook_tower::VerifiedBody>| async move {
        let attempt = request.extensions().get::<Attempt>().copied();
        assert_eq!(attempt, Some(Attempt(2)), "the first attempt panics");
        Ok::<_, std::convert::Infallible>(Response::new(ReplyBody::from(())))
    });
    let queue = Queue::default();
    deliver(&Forwarder::new(queue.clone(), keys()), message("msg_1")).await;
    let sealed = queue.stored()[0].data().clone();
    let worker = Worker::at_least_once(endpoint(), keys(), service)
        .unwrap()
        .clock(|| NOW);
    assert!(matches!(
        worker.handle(sealed.clone(), 1).await,
        Outcome::Again(_)
    ));
    assert_eq!(worker.handle(sealed, 2).await, Outcome::Done);
}

#[tokio::test]
async fn a_worker_with_a_mark_handles_copies_once_and_one_without_each() {
    let queue = Queue::default();
    let forwarder = Forwarder::new(queue.clone(), keys());
    for _ in 0..3 {
        deliver(&forwarder, message("msg_1")).await;
    }
    let (once, each) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let store = Idempotency::new(MemoryStore::new());
    let marking = Worker::once(endpoint(), keys(), store, counting(&once, 0))
        .unwrap()
        .clock(|| NOW);
    let plain = worker(&each, 0);
    for envelope in queue.stored() {
        assert_eq!(
            marking.handle(envelope.data().clone(), 1).await,
            Outcome::Done
        );
        assert_eq!(
            plain.handle(envelope.data().clone(), 1).await,
            Outcome::Done
        );
    }
    assert_eq!(
        (once.load(Ordering::SeqCst), each.load(Ordering::SeqCst)),
        (1, 3)
    );
}
