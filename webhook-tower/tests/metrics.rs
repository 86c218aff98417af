//! Tests the metrics: each outcome of a delivery is counted exactly once, under labels that no stranger writes.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use common::bodies::{Step, frames, pieces};
use common::recorder::Counts;
use common::{
    Handler, SECRET, Sender, deliver, forged, now, receiver, receiver_of, sender, signed,
    signed_as, signed_by, soon, with_body,
};
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use tokio::time::{sleep, timeout};
use tower::{Layer as _, ServiceExt as _, service_fn};
use webhook_core::seal::SealKeys;
use webhook_core::sign::Outgoing;
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Timestamp};
use webhook_tower::forward::{Envelope, FileQueue, Forwarder, Sink, SinkError, Worker};
use webhook_tower::idempotency::{
    Begun, DeliveryKey, Fence, Idempotency, IdempotencyLayer, IdempotencySettings,
    IdempotencyStore, Known, Lease, Mark, MemoryStore, Repeated, StoreError,
};
use webhook_tower::{Budget, Receiver, VerifiedBody, WebhookLayer, metrics as names, resolve_fn};

/// Runs a test with a recorder of its own.
fn counting<F: Future<Output = ()>>(test: impl FnOnce(Counts) -> F) {
    let counts = Counts::default();
    let _here = metrics::set_default_local_recorder(&counts);
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap()
        .block_on(test(counts.clone()));
}

/// The only outcome that was counted, with its kind.
fn only(counts: &Counts) -> (String, String) {
    let counted = counts.take_of(names::DELIVERIES);
    let [(key, 1)] = &*counted else {
        panic!("not exactly one outcome: {counted:?}");
    };
    let label = |name: &str| {
        let (_, rest) = key.split_once(&format!("{name}=")).unwrap();
        rest.split([',', '}']).next().unwrap().to_owned()
    };
    (label("outcome"), label("kind"))
}

#[test]
fn each_outcome_of_a_request_counts_exactly_once() {
    counting(async |counts| {
        let handler = Handler::default();
        let told = |outcome: &str, kind: &str| {
            assert_eq!(only(&counts), (outcome.into(), kind.into()));
        };
        deliver(&receiver(), &handler, signed("{}").map(Full::new)).await;
        told("accepted", "");
        deliver(
            &receiver(),
            &handler,
            signed_as("ping", "{}").map(Full::new),
        )
        .await;
        told("answered", "");
        let shaking = receiver_of(sender().with_handshakes());
        let challenge = Request::get("/?challenge=token").body(Full::<Bytes>::default());
        deliver(&shaking, &handler, challenge.unwrap()).await;
        told("handshake", "");
        let probing = receiver_of(Sender::probing(SECRET));
        let probe = Request::post("/")
            .body(Full::<Bytes>::from("probe"))
            .unwrap();
        deliver(&probing, &handler, probe).await;
        told("handshake", "");

        // Refusals by the head, by the body, for want of time or room, and for what the event means.
        let mut deleted = signed("{}");
        *deleted.method_mut() = http::Method::DELETE;
        let mut encoded = signed("{}");
        let gzip = HeaderValue::from_static("gzip");
        encoded.headers_mut().insert("content-encoding", gzip);
        let mut unsigned = signed("{}");
        unsigned.headers_mut().remove("x-signature");
        let mut twice = signed("{}");
        let again = twice.headers()["x-signature"].clone();
        twice.headers_mut().append("x-signature", again);
        let mut short = signed("{}");
        let ab = HeaderValue::from_static("ab");
        short.headers_mut().insert("x-signature", ab);
        for (request, kind) in [
            (deleted, "method-not-allowed"),
            (encoded, "content-encoding"),
            (unsigned, "missing-header"),
            (twice, "repeated-header"),
            (short, "malformed-signature"),
            (forged(signed("{}")), "signature-mismatch"),
            (signed_as("object", "[]"), "contradiction"),
        ] {
            deliver(&receiver(), &handler, request.map(Full::new)).await;
            told("refused", kind);
        }
        let timed = Sender::timed(SECRET);
        for (seconds, kind) in [(-301, "timestamp-too-old"), (301, "timestamp-in-future")] {
            let at = Timestamp::from_unix_seconds(common::NOW + seconds);
            let late = Outgoing::new("{}", at).event("plain");
            let late = late.sign(&timed, timed.key()).unwrap();
            let receiver = receiver_of(Endpoint::new(timed.clone()));
            deliver(&receiver, &handler, late.map(Full::new)).await;
            told("refused", kind);
        }
        let broken = with_body(signed("{}"), frames(|_| Step::Fail));
        deliver(&receiver(), &handler, broken).await;
        told("refused", "body-unreadable");
        let silent = with_body(signed("{}"), frames(|_| Step::Pause));
        deliver(&receiver(), &handler, silent).await;
        told("refused", "idle-timeout");
        let hurried = receiver().read_timeout(Duration::from_millis(1));
        let silent = with_body(signed("{}"), frames(|_| Step::Pause));
        deliver(&hurried, &handler, silent).await;
        told("refused", "read-timeout");
        let small = receiver_of(Endpoint::new(sender()).with_body_limit(1).unwrap());
        deliver(
            &small,
            &handler,
            with_body(signed("{}"), pieces(&["{", "}"])),
        )
        .await;
        told("refused", "body-too-large");
        let poor = receiver().budget(Budget::new(1));
        deliver(&poor, &handler, signed("{}").map(Full::new)).await;
        told("refused", "budget-exhausted");
        let strict = receiver().refuse_unreadable();
        let odd = signed_as("numbers", r#"{"a":[1,"x"]}"#);
        deliver(&strict, &handler, odd.map(Full::new)).await;
        told("refused", "unreadable");
        let nowhere = resolve_fn(async |_| Err::<Option<Endpoint<Sender>>, _>("down".into()));
        let lost = Receiver::resolving(nowhere, Sender::nobody()).clock(now);
        deliver(&lost, &handler, signed("{}").map(Full::new)).await;
        told("refused", "tenant-unavailable");
        let full = receiver().handler_wait(0, Duration::from_secs(1));
        deliver(&full, &handler, signed("{}").map(Full::new)).await;
        told("refused", "handler-unavailable");
    });
}

#[test]
fn a_sender_that_hangs_up_is_counted_once_wherever_it_does() {
    counting(async |counts| {
        // The sender hangs up while its body comes.
        let handler = Handler::default();
        let service = WebhookLayer::new(receiver()).layer(handler.service());
        let silent = with_body(signed("{}"), frames(|_| Step::Pause));
        let hung_up = timeout(Duration::from_millis(1), service.oneshot(silent)).await;
        assert!(hung_up.is_err());
        assert_eq!(only(&counts), ("hung-up".into(), String::new()));
        // The sender hangs up while its tenant is looked up.
        let never = resolve_fn(async |_| std::future::pending().await);
        let receiver = Receiver::<Sender, _>::resolving(never, Sender::nobody()).clock(now);
        let service = WebhookLayer::new(receiver).layer(handler.service());
        let request = signed("{}").map(Full::new);
        let hung_up = timeout(Duration::from_millis(1), service.oneshot(request)).await;
        assert!(hung_up.is_err());
        assert_eq!(only(&counts), ("hung-up".into(), String::new()));
        // The sender hangs up while it waits for the inner service.
        let busy = tower::limit::ConcurrencyLimit::new(handler.service(), 0);
        let service = WebhookLayer::new(common::receiver()).layer(busy);
        let request = signed("{}").map(Full::new);
        let hung_up = timeout(Duration::from_millis(1), service.oneshot(request)).await;
        assert!(hung_up.is_err());
        assert_eq!(only(&counts), ("hung-up".into(), String::new()));
        // The sender hangs up while its handler runs: that delivery was accepted before, and the handler was dropped.
        let slow = service_fn(async |_: Request<VerifiedBody>| {
            sleep(Duration::from_secs(60)).await;
            Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
        });
        let service = WebhookLayer::new(common::receiver()).layer(slow);
        let request = signed("{}").map(Full::new);
        let hung_up = timeout(Duration::from_millis(1), service.oneshot(request)).await;
        assert!(hung_up.is_err());
        let all = counts.take();
        let has = |part: &str| all.iter().any(|(key, n)| key.contains(part) && *n == 1);
        assert!(has("outcome=accepted") && has("status=dropped"), "{all:?}");
        assert!(!has("hung-up"), "{all:?}");
    });
}

/// No label holds text that a stranger or a sender writes: no id, no path, and no event that is not on the list.
#[test]
fn no_label_holds_what_a_stranger_chose() {
    counting(async |counts| {
        let canary = "canary-4711";
        let endpoint = || Endpoint::new(sender().with_ids()).with_label("billing");
        for topic in [canary, "numbers", "another"] {
            for genuine in [true, false] {
                let mut request = signed_as(topic, format!(r#"{{"{canary}":["x"]}}"#));
                *request.uri_mut() = format!("/{canary}?{canary}=1").parse().unwrap();
                let value = HeaderValue::from_static(canary);
                request.headers_mut().insert("x-id", value);
                let request = if genuine { request } else { forged(request) };
                let receiver = receiver_of(endpoint());
                deliver(&receiver, &Handler::default(), request.map(Full::new)).await;
            }
        }
        let all = counts.take();
        assert!(all.iter().all(|(key, _)| !key.contains(canary)), "{all:?}");
        let of = |key: &str| all.iter().find(|it| it.0 == key).map(|it| it.1);
        let common = "endpoint=billing";
        for (key, n) in [
            (
                format!(
                    "webhook.unreadable{{{common},event=numbers,provider=sender,reason=malformed}}"
                ),
                1,
            ),
            (
                format!(
                    "webhook.unreadable{{{common},event=other,provider=sender,reason=contradiction}}"
                ),
                1,
            ),
            (
                format!("webhook.key.used{{{common},label=1,provider=sender}}"),
                3,
            ),
            (
                format!("webhook.verify.duration{{{common},provider=sender}}"),
                3,
            ),
            (
                format!("webhook.handler.duration{{{common},provider=sender,status=2xx}}"),
                3,
            ),
        ] {
            assert_eq!(of(&key), Some(n), "{key}: {all:?}");
        }
    });
}

#[test]
fn late_answers_and_held_bytes_are_counted() {
    counting(async |counts| {
        let hurried = Endpoint::new(sender().with_deadline(Duration::from_secs(1)));
        for (takes, late) in [(0, 0), (2, 1)] {
            let slow = service_fn(move |_: Request<VerifiedBody>| async move {
                sleep(Duration::from_secs(takes)).await;
                Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
            });
            let service = WebhookLayer::new(receiver_of(hurried.clone())).layer(slow);
            let request = signed("{}").map(Full::new);
            service.oneshot(request).await.unwrap();
            let counted = counts.take_of(names::DEADLINE_EXCEEDED);
            assert_eq!(counted.iter().map(|it| it.1).sum::<u64>(), late);
        }
        // Two budgets share one gauge.
        let mut held = Vec::new();
        for _ in 0..2 {
            let service = WebhookLayer::new(receiver().budget(Budget::new(1 << 20)));
            let service = service.layer(Handler::default().service());
            let silent = with_body(signed("{}"), frames(|_| Step::Pause));
            held.push(tokio::spawn(service.oneshot(silent)));
        }
        sleep(Duration::from_millis(1)).await;
        let most = counts.gauge(names::UNVERIFIED_BYTES);
        assert!(most >= 2.0 * Budget::PER_DELIVERY as f64, "{most}");
        for delivery in held {
            soon(delivery).await.unwrap().unwrap();
        }
        assert_eq!(counts.gauge(names::UNVERIFIED_BYTES), 0.0);
    });
}

/// A store that can be switched off.
#[derive(Clone, Default)]
struct Store {
    memory: MemoryStore,
    down: Arc<AtomicBool>,
    forgets: Arc<AtomicBool>,
}

impl Store {
    fn up(&self) -> Result<(), StoreError> {
        match self.down.load(Ordering::SeqCst) {
            true => Err("down".into()),
            false => Ok(()),
        }
    }
}

impl IdempotencyStore for Store {
    async fn begin(&self, key: &DeliveryKey, lease: Duration) -> Result<Begun, StoreError> {
        self.up()?;
        self.memory.begin(key, lease).await
    }

    async fn renew(
        &self,
        key: &DeliveryKey,
        at: Fence,
        lease: Duration,
    ) -> Result<bool, StoreError> {
        self.up()?;
        let lost = self.forgets.load(Ordering::SeqCst);
        Ok(!lost && self.memory.renew(key, at, lease).await?)
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        at: Fence,
        mark: &Mark,
        retention: Duration,
    ) -> Result<bool, StoreError> {
        self.up()?;
        self.memory.complete(key, at, mark, retention).await
    }

    async fn release(&self, key: &DeliveryKey, at: Fence) -> Result<bool, StoreError> {
        self.memory.release(key, at).await
    }

    async fn inspect(&self, key: &DeliveryKey) -> Result<Option<Known>, StoreError> {
        self.memory.inspect(key).await
    }

    async fn forget(&self, key: &DeliveryKey) -> Result<bool, StoreError> {
        self.memory.forget(key).await
    }
}

fn under_id(body: &'static str, id: &'static str) -> Request<Full<Bytes>> {
    let mut request = signed_by(&sender(), body);
    let id = HeaderValue::from_static(id);
    request.headers_mut().insert("x-id", id);
    request.map(Full::new)
}

fn endpoint() -> Endpoint<Sender> {
    Endpoint::new(sender().with_ids())
        .with_namespace("n")
        .unwrap()
}

/// Sends one delivery through both layers to a handler that does this.
async fn once<H, F>(
    once: &Idempotency<Store>,
    request: Request<Full<Bytes>>,
    handler: H,
) -> StatusCode
where
    H: Fn(Lease) -> F + Clone + Send + 'static,
    F: Future<Output = StatusCode> + Send + 'static,
{
    let inner = service_fn(move |request: Request<VerifiedBody>| {
        let lease = request.extensions().get::<Lease>().cloned().unwrap();
        let answer = handler(lease);
        async move {
            let mut response = Response::new(Full::<Bytes>::default());
            *response.status_mut() = answer.await;
            Ok::<_, Infallible>(response)
        }
    });
    let layer = IdempotencyLayer::new(&endpoint(), once.clone()).unwrap();
    let service = WebhookLayer::new(receiver_of(endpoint())).layer(layer.layer(inner));
    service.oneshot(request).await.unwrap().status()
}

async fn works(_: Lease) -> StatusCode {
    StatusCode::OK
}

/// The counts of handling once, without the names and the labels that all of them have.
fn handled(counts: &Counts) -> Vec<String> {
    let mut told = Vec::new();
    for (key, n) in counts.take() {
        let (name, labels) = key.split_once('{').unwrap();
        let word = match name {
            names::HANDLED | names::DUPLICATES => labels
                .split([',', '}'])
                .find_map(|it| {
                    it.strip_prefix("outcome=")
                        .or_else(|| it.strip_prefix("kind="))
                })
                .unwrap(),
            names::LOST_RISK => "lost-risk",
            names::DEFERRED => "deferred",
            _ => continue,
        };
        told.extend(std::iter::repeat_n(
            word.to_owned(),
            usize::try_from(n).unwrap(),
        ));
    }
    told.sort();
    told
}

#[test]
fn each_outcome_of_handling_once_counts_exactly_once() {
    counting(async |counts| {
        let store = Store::default();
        let handling = |settings| Idempotency::with_settings(store.clone(), settings).unwrap();
        let settings = IdempotencySettings::new();
        let usual = handling(settings);
        let told = |expected: &[&str]| assert_eq!(handled(&counts), expected);
        once(&usual, under_id("1", "a"), works).await;
        told(&["ran"]);
        once(&usual, under_id("1", "a"), works).await;
        told(&["repetition"]);
        let dropping = handling(settings.repeated(Repeated::Drop));
        once(&dropping, under_id("1", "b"), works).await;
        told(&["repeated"]);
        once(&usual, under_id("1", "b"), works).await;
        told(&["handed-over", "ran"]);
        once(&usual, under_id("1", "b"), works).await;
        told(&["repetition"]);
        once(&usual, under_id("2", "a"), async |_| {
            StatusCode::BAD_GATEWAY
        })
        .await;
        told(&["ran"]);
        once(&usual, under_id("2", "a"), async |_| panic!("it panics")).await;
        told(&["broken", "lost-risk"]);
        // The sender has no deadline here, so nobody waits.
        let slow = async |_: Lease| {
            sleep(Duration::from_secs(100)).await;
            StatusCode::OK
        };
        let narrow = handling(settings.max_running(1));
        let running = tokio::spawn({
            let narrow = narrow.clone();
            async move { once(&narrow, under_id("3", "a"), slow).await }
        });
        sleep(Duration::from_secs(1)).await;
        told(&[]);
        once(&narrow, under_id("4", "a"), works).await;
        told(&["lost-risk", "no-room"]);
        once(&usual, under_id("3", "a"), works).await;
        told(&["in-progress", "lost-risk"]);
        running.await.unwrap();
        told(&["ran"]);
        store.down.store(true, Ordering::SeqCst);
        once(&usual, under_id("5", "a"), works).await;
        told(&["lost-risk", "store-down"]);
        store.down.store(false, Ordering::SeqCst);
        // The effect is there, but its mark is not.
        let down = store.down.clone();
        let breaks = move |_: Lease| {
            down.store(true, Ordering::SeqCst);
            async { StatusCode::OK }
        };
        once(&usual, under_id("6", "a"), breaks).await;
        told(&["unmarked"]);
        store.down.store(false, Ordering::SeqCst);
        store.forgets.store(true, Ordering::SeqCst);
        once(&usual, under_id("7", "a"), slow).await;
        told(&["lease-lost", "lost-risk"]);
        store.forgets.store(false, Ordering::SeqCst);
        // A sender that hangs up changes none of these counts.
        let gone = once(&usual, under_id("8", "a"), slow);
        assert!(timeout(Duration::from_secs(1), gone).await.is_err());
        sleep(Duration::from_secs(200)).await;
        told(&["ran"]);
        store.down.store(true, Ordering::SeqCst);
        let gone = once(&usual, under_id("9", "a"), works);
        assert!(timeout(Duration::ZERO, gone).await.is_err());
        sleep(Duration::from_secs(10)).await;
        told(&["lost-risk", "store-down"]);
    });
}

/// A queue in memory that can be told to take nothing.
#[derive(Clone, Default)]
struct Queue(Arc<AtomicBool>);

impl Sink for Queue {
    async fn put(&self, _: &Envelope) -> Result<(), SinkError> {
        match self.0.load(Ordering::SeqCst) {
            true => Err("full".into()),
            false => Ok(()),
        }
    }

    fn limit(&self) -> Option<usize> {
        None
    }

    fn size(&self, sealed: usize) -> usize {
        sealed
    }

    fn name(&self) -> &'static str {
        "memory"
    }
}

fn keys() -> SealKeys {
    SealKeys::new(secret("wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=")).unwrap()
}

#[test]
fn each_outcome_of_forwarding_counts_exactly_once() {
    counting(async |counts| {
        let queue = Queue::default();
        let forwarder = Forwarder::new(queue.clone(), keys());
        let forward = async |forwarder: &Forwarder| {
            let inner = forwarder.service(&endpoint()).unwrap();
            let service = WebhookLayer::new(receiver_of(endpoint())).layer(inner);
            let request = signed("{}").map(Full::new);
            service.oneshot(request).await.unwrap().status()
        };
        let told = |expected: &[(&str, u64)]| {
            let counted: Vec<(String, u64)> = counts.take();
            let of = |(key, _): &&(String, u64)| {
                key.starts_with(names::FORWARDED) || key.starts_with(names::LOST_RISK)
            };
            let counted: Vec<_> = counted.iter().filter(of).collect();
            assert_eq!(counted.len(), expected.len(), "{counted:?}");
            for ((key, n), (part, expected)) in counted.into_iter().zip(expected) {
                assert!(key.contains(part) && n == expected, "{key}: {part}");
            }
        };
        assert!(forward(&forwarder).await.is_success());
        told(&[("outcome=durable,provider=sender,sink=memory", 1)]);
        assert!(
            forward(&forwarder.clone().only(|_| false))
                .await
                .is_success()
        );
        told(&[("outcome=left-out", 1)]);
        queue.0.store(true, Ordering::SeqCst);
        assert_eq!(forward(&forwarder).await, 503);
        told(&[("outcome=queue", 1), (names::LOST_RISK, 1)]);
    });
}

/// A delivery that the store cannot take goes to the file, is answered as a success, and is handled once from there.
#[test]
fn the_fallback_of_a_sender_that_never_retries_is_a_file_on_its_own_disk() {
    counting(async |counts| {
        let folder = std::env::temp_dir().join(format!("webhook-metrics-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = FileQueue::open(folder.join("fallback")).unwrap();
        let store = Store::default();
        let forwarder = Forwarder::new(file.clone(), keys());
        let usual = Idempotency::new(store.clone()).fallback(forwarder);
        store.down.store(true, Ordering::SeqCst);
        let status = once(&usual, under_id("1", "a"), works).await;
        assert!(status.is_success());
        assert_eq!(handled(&counts), ["deferred", "store-down"]);
        store.down.store(false, Ordering::SeqCst);
        let handler = Handler::default();
        let worker = Worker::once(endpoint(), keys(), usual.clone(), handler.service());
        let worker = worker.unwrap().clock(now);
        let worked = file.work_off(&worker).await.unwrap();
        assert_eq!((worked.done, handler.calls()), (1, 1));
        assert!(file.is_empty());
        let counted = counts.take_of(names::WORKED);
        assert!(counted[0].0.contains("outcome=done"), "{counted:?}");
        std::fs::remove_dir_all(folder).unwrap();
    });
}
