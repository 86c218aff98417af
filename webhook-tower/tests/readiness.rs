//! Tests that the layer is always ready, and only verified deliveries wait for the service (promise 8 of SECURITY.md).

mod common;

use std::convert::Infallible;
use std::future::{pending, poll_fn, ready};
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use common::bodies::{Step, frames};
use common::{Handler, Seen, forged, receiver, signed, soon, with_body};
use http::{Request, Response};
use http_body_util::Full;
use tokio::time::Instant;
use tower::buffer::Buffer;
use tower::limit::ConcurrencyLimit;
use tower::load_shed::LoadShed;
use tower::timeout::Timeout;
use tower::{Layer as _, Service, ServiceExt as _, service_fn};
use webhook_core::RejectionKind;
use webhook_tower::{Budget, VerifiedBody, WebhookLayer};

/// A service that answers a readiness check as told, and panics if it is called without being ready.
struct Moody {
    mood: Mood,
    ready: bool,
}

#[derive(Clone, Copy)]
enum Mood {
    Ready,
    Never,
    Failed,
}

fn moody(mood: Mood) -> Moody {
    Moody { mood, ready: false }
}

/// A clone is not ready, even if its original was, as with permits.
impl Clone for Moody {
    fn clone(&self) -> Self {
        moody(self.mood)
    }
}

impl Service<Request<VerifiedBody>> for Moody {
    type Response = Response<Full<Bytes>>;
    type Error = &'static str;
    type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        match self.mood {
            Mood::Ready => {
                self.ready = true;
                Poll::Ready(Ok(()))
            }
            Mood::Never => Poll::Pending,
            Mood::Failed => Poll::Ready(Err("out of order")),
        }
    }

    fn call(&mut self, _request: Request<VerifiedBody>) -> Self::Future {
        assert!(self.ready, "called without being ready");
        ready(Ok(Response::new(Full::from("handled"))))
    }
}

fn delivery() -> Request<Full<Bytes>> {
    signed("{}").map(Full::new)
}

#[tokio::test]
async fn the_layer_is_ready_whatever_the_inner_service_is() {
    for mood in [Mood::Ready, Mood::Never, Mood::Failed] {
        let mut service = WebhookLayer::new(receiver()).layer(moody(mood));
        let asked = poll_fn(|context| {
            Poll::Ready(Service::<Request<Full<Bytes>>>::poll_ready(
                &mut service,
                context,
            ))
        });
        assert_eq!(asked.await, Poll::Ready(Ok(())));
        // A refused request needs no inner service.
        let response = service.call(forged(delivery())).await.unwrap();
        assert_eq!(response.status(), 401);
    }
}

#[tokio::test]
async fn the_clone_that_is_called_was_ready() {
    let service = WebhookLayer::new(receiver()).layer(moody(Mood::Ready));
    for _ in 0..2 {
        let response = soon(service.clone().oneshot(delivery())).await.unwrap();
        assert_eq!(response.status(), 200);
    }
}

#[tokio::test]
async fn an_inner_service_that_fails_says_so() {
    let service = WebhookLayer::new(receiver()).layer(moody(Mood::Failed));
    let error = soon(service.oneshot(delivery())).await.unwrap_err();
    assert_eq!(error, "out of order");
}

#[tokio::test(start_paused = true)]
async fn an_inner_service_that_is_never_ready_is_not_waited_for_long() {
    let service = WebhookLayer::new(receiver()).layer(moody(Mood::Never));
    let started = Instant::now();
    let seen = Seen::of(soon(service.oneshot(delivery())).await.unwrap()).await;
    assert_eq!(seen.kind(), Some(RejectionKind::HandlerUnavailable));
    assert_eq!((seen.status, seen.header("retry-after")), (503, Some("5")));
    assert_eq!(seen.header("connection"), None, "the body was read");
    let late = started.elapsed().checked_sub(Duration::from_secs(5));
    assert!(late.is_some_and(|late| late < Duration::from_millis(10)));
}

#[tokio::test(start_paused = true)]
async fn only_so_many_wait_for_the_inner_service() {
    let receiver = receiver().handler_wait(1, Duration::from_secs(60));
    let service = WebhookLayer::new(receiver).layer(moody(Mood::Never));
    let waiting = tokio::spawn(service.clone().oneshot(delivery()));
    tokio::task::yield_now().await;

    let started = Instant::now();
    let seen = Seen::of(soon(service.clone().oneshot(delivery())).await.unwrap()).await;
    assert_eq!(seen.kind(), Some(RejectionKind::HandlerUnavailable));
    assert_eq!(started.elapsed(), Duration::ZERO, "refused at once");

    // A delivery that goes away leaves its place to the next one.
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    let started = Instant::now();
    let seen = Seen::of(soon(service.oneshot(delivery())).await.unwrap()).await;
    assert_eq!(seen.status, 503);
    assert!(started.elapsed() >= Duration::from_secs(60), "it waited");
}

/// A readiness check may cost work, or a place in the service's own queue, so a crowd must not reach it.
#[tokio::test(start_paused = true)]
async fn only_so_many_ask_whether_the_inner_service_is_ready() {
    #[derive(Clone, Default)]
    struct Asked(std::sync::Arc<std::sync::atomic::AtomicUsize>);

    impl Service<Request<VerifiedBody>> for Asked {
        type Response = Response<Full<Bytes>>;
        type Error = Infallible;
        type Future = std::future::Pending<Result<Self::Response, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            Poll::Pending
        }

        fn call(&mut self, _: Request<VerifiedBody>) -> Self::Future {
            panic!("called without being ready")
        }
    }

    let inner = Asked::default();
    let receiver = receiver().handler_wait(3, Duration::from_secs(1));
    let service = WebhookLayer::new(receiver).layer(inner.clone());
    let mut crowd = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        crowd.spawn(service.clone().oneshot(delivery()));
    }
    tokio::task::yield_now().await;
    assert_eq!(inner.0.load(std::sync::atomic::Ordering::SeqCst), 3);
    for response in crowd.join_all().await {
        assert_eq!(response.unwrap().status(), 503);
    }
}

/// There is one place, and the inner service panics, fails or never answers its readiness check, or the sender goes
/// away meanwhile: the next delivery finds the place free.
#[tokio::test(start_paused = true)]
async fn a_place_before_the_inner_service_comes_back() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU8, Ordering};

    const READY: u8 = 0;
    const PANICS: u8 = 1;
    const FAILS: u8 = 2;
    const NEVER: u8 = 3;
    const GOES_AWAY: u8 = 4;

    #[derive(Clone, Default)]
    struct Faulty(Arc<AtomicU8>);

    impl Service<Request<VerifiedBody>> for Faulty {
        type Response = Response<Full<Bytes>>;
        type Error = &'static str;
        type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
            match self.0.load(Ordering::SeqCst) {
                READY => Poll::Ready(Ok(())),
                PANICS => panic!("as asked"),
                FAILS => Poll::Ready(Err("out of order")),
                _ => Poll::Pending,
            }
        }

        fn call(&mut self, _: Request<VerifiedBody>) -> Self::Future {
            ready(Ok(Response::new(Full::default())))
        }
    }

    let budget = Budget::new(1 << 20);
    let receiver = receiver()
        .budget(budget.clone())
        .handler_wait(1, Duration::from_secs(1));
    let inner = Faulty::default();
    let service = WebhookLayer::new(receiver).layer(inner.clone());
    for mood in [PANICS, FAILS, NEVER, GOES_AWAY] {
        for _ in 0..3 {
            inner.0.store(mood, Ordering::SeqCst);
            let asking = tokio::spawn(service.clone().oneshot(delivery()));
            if mood == GOES_AWAY {
                tokio::task::yield_now().await;
                asking.abort();
            }
            match (mood, asking.await) {
                (PANICS, Err(error)) => assert!(error.is_panic()),
                (GOES_AWAY, Err(error)) => assert!(error.is_cancelled()),
                (FAILS, Ok(answered)) => assert!(answered.is_err()),
                (NEVER, Ok(answered)) => assert_eq!(answered.unwrap().status(), 503),
                (mood, other) => panic!("{mood}: {other:?}"),
            }
            assert_eq!(budget.used(), 0, "{mood}");
            inner.0.store(READY, Ordering::SeqCst);
            let next = soon(service.clone().oneshot(delivery())).await;
            assert_eq!(next.unwrap().status(), 200, "after {mood}");
        }
    }
}

/// A recorded delivery is authentic each time that it is sent, so the budget goes on counting deliveries that wait.
#[tokio::test(start_paused = true)]
async fn what_waits_for_the_inner_service_stays_in_the_budget() {
    let budget = webhook_tower::Budget::new(1 << 20);
    let receiver = receiver().budget(budget.clone());
    let service = WebhookLayer::new(receiver).layer(moody(Mood::Never));
    let waiting = tokio::spawn(service.oneshot(delivery()));
    tokio::task::yield_now().await;
    assert!(budget.used() > webhook_tower::Budget::PER_DELIVERY);
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    assert_eq!(budget.used(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_unfinished_upload_holds_no_permit() {
    let handler = Handler::default();
    let inner = ConcurrencyLimit::new(handler.service(), 1);
    let service = WebhookLayer::new(receiver()).layer(inner);
    let stalled = with_body(signed("{}"), frames(|_| Step::Pause));
    let mut uploads = Vec::new();
    for _ in 0..10 {
        let stalled = with_body(signed("{}"), frames(|_| Step::Pause));
        uploads.push(tokio::spawn(service.clone().oneshot(stalled)));
    }
    let mut one_more = pin!(service.clone().oneshot(stalled));
    let turned = poll_fn(|context| Poll::Ready(one_more.as_mut().poll(context))).await;
    assert!(turned.is_pending());
    let response = soon(service.oneshot(delivery())).await.unwrap();
    assert_eq!((response.status().as_u16(), handler.calls()), (200, 1));
}

/// A delivery that waits for a permit gets it when the one before it is done.
#[tokio::test(start_paused = true)]
async fn verified_deliveries_wait_for_their_permit() {
    let busy = service_fn(|_: Request<VerifiedBody>| async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
    });
    let inner = ConcurrencyLimit::new(busy, 1);
    let service = WebhookLayer::new(receiver()).layer(inner);
    let started = Instant::now();
    let first = tokio::spawn(service.clone().oneshot(delivery()));
    let second = tokio::spawn(service.oneshot(delivery()));
    assert_eq!(first.await.unwrap().unwrap().status(), 200);
    assert_eq!(second.await.unwrap().unwrap().status(), 200);
    assert!(
        started.elapsed() >= Duration::from_secs(4),
        "one after the other"
    );
}

/// Inside the layer, `LoadShed` sheds verified deliveries and answers them itself; outside it has nothing to shed.
#[tokio::test(start_paused = true)]
async fn load_is_shed_where_the_layer_stands() {
    let stuck = || ConcurrencyLimit::new(service_fn(stuck), 1);
    let inside = WebhookLayer::new(receiver()).layer(LoadShed::new(stuck()));
    let mut running = pin!(inside.clone().oneshot(delivery()));
    let turned = poll_fn(|context| Poll::Ready(running.as_mut().poll(context).is_pending()));
    assert!(turned.await);
    let shed = soon(inside.clone().oneshot(delivery())).await.unwrap_err();
    assert!(shed.is::<tower::load_shed::error::Overloaded>());
    let refused = inside.oneshot(forged(delivery())).await.unwrap();
    assert_eq!(
        refused.status(),
        401,
        "nothing is shed before it is verified"
    );

    let outside = LoadShed::new(WebhookLayer::new(receiver()).layer(stuck()));
    let mut running = pin!(outside.clone().oneshot(delivery()));
    let turned = poll_fn(|context| Poll::Ready(running.as_mut().poll(context).is_pending()));
    assert!(turned.await);
    let waited = soon(outside.oneshot(delivery())).await.unwrap();
    assert_eq!(
        waited.status(),
        503,
        "the layer's own answer, after its own wait"
    );
}

async fn stuck(_: Request<VerifiedBody>) -> Result<Response<Full<Bytes>>, Infallible> {
    pending().await
}

#[tokio::test(start_paused = true)]
async fn the_errors_of_inner_layers_pass_through() {
    let inner = Timeout::new(service_fn(stuck), Duration::from_secs(1));
    let service = WebhookLayer::new(receiver()).layer(inner);
    let error = soon(service.oneshot(delivery())).await.unwrap_err();
    assert!(error.is::<tower::timeout::error::Elapsed>());
}

#[tokio::test]
async fn a_buffered_service_is_made_ready_too() {
    let handler = Handler::default();
    let inner = Buffer::new(handler.service(), 1);
    let service = WebhookLayer::new(receiver()).layer(inner);
    for _ in 0..3 {
        let response = soon(service.clone().oneshot(delivery())).await.unwrap();
        assert_eq!(response.status(), 200);
    }
    assert_eq!(handler.calls(), 3);
}

#[tokio::test]
async fn a_handler_that_panics_takes_nothing_with_it() {
    let budget = Budget::new(1 << 20);
    let receiver = receiver()
        .budget(budget.clone())
        .handler_wait(1, Duration::from_secs(1));
    let inner = service_fn(|request: Request<VerifiedBody>| async move {
        assert!(!request.headers().contains_key("x-panic"), "as asked");
        Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
    });
    let service = WebhookLayer::new(receiver).layer(ConcurrencyLimit::new(inner, 1));
    let mut bad = delivery();
    let value = http::HeaderValue::from_static("yes");
    bad.headers_mut().insert("x-panic", value);
    for _ in 0..3 {
        let died = tokio::spawn(service.clone().oneshot(bad.clone())).await;
        assert!(died.unwrap_err().is_panic());
        assert_eq!(budget.used(), 0);
    }
    let response = soon(service.oneshot(delivery())).await.unwrap();
    assert_eq!(response.status(), 200);
}
