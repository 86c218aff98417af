//! Tests endpoints that are looked up: tenants, strangers, and lookups that fail.

mod common;

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use common::bodies::{Step, Untouchable, frames};
use common::capture::Log;
use common::{Handler, Seen, Sender, deliver, forged, now, refuse, sender, signed_by, with_body};
use http::{Request, Response, Uri};
use http_body_util::Full;
use tokio::time::{Instant, sleep};
use tower::{Layer as _, ServiceExt as _, service_fn};
use tracing::Level;
use webhook_core::{Endpoint, Received, RejectionKind};
use webhook_tower::{
    Cached, Receiver, Replaceable, Resolve, ResolveError, UnprovenHead, VerifiedBody, WebhookLayer,
};

type Found = Result<Option<Endpoint<Sender>>, ResolveError>;

/// A resolver that finds the tenant by the first segment of the path.
#[derive(Clone)]
struct ByPath {
    tenants: Arc<HashMap<&'static str, &'static str>>,
    asked: Arc<AtomicUsize>,
}

fn by_path() -> ByPath {
    ByPath {
        tenants: Arc::new([("acme", "canary-acme"), ("umbrella", "canary-umbrella")].into()),
        asked: Arc::default(),
    }
}

impl Resolve<Sender> for ByPath {
    type Future = Ready<Found>;

    fn resolve(&self, head: &UnprovenHead<'_>) -> Self::Future {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let target = head.target().expect("a path");
        let tenant = target.as_str().trim_start_matches('/').to_owned();
        ready(Ok(self.tenants.get(tenant.as_str()).map(|secret| {
            Endpoint::new(Sender::hmac(secret)).with_tenant(tenant)
        })))
    }
}

fn resolving<R: Resolve<Sender>>(resolver: R) -> Receiver<Sender, R> {
    Receiver::resolving(resolver, Sender::nobody()).clock(now)
}

fn to(tenant: &'static str, secret: &str) -> Request<Bytes> {
    let mut request = signed_by(&Sender::hmac(secret), "{}");
    *request.uri_mut() = Uri::from_static(tenant);
    request
}

#[tokio::test]
async fn each_tenant_has_its_own_secret_and_its_own_proof() {
    let inner = service_fn(|request: Request<VerifiedBody>| async move {
        let received = request.extensions().get::<Received<Sender>>();
        let tenant = received.and_then(|received| received.delivery().tenant());
        let tenant = tenant.unwrap_or("nobody").to_owned();
        Ok::<_, Infallible>(Response::new(Full::<Bytes>::from(tenant)))
    });
    let service = WebhookLayer::new(resolving(by_path())).layer(inner);
    for (request, status, body) in [
        (to("/acme", "canary-acme"), 200, "acme"),
        (to("/umbrella", "canary-umbrella"), 200, "umbrella"),
        (to("/acme", "canary-umbrella"), 401, ""),
        (to("/umbrella", "canary-acme"), 401, ""),
        (to("/stranger", "canary-acme"), 401, ""),
    ] {
        let response = service.clone().oneshot(request.map(Full::new)).await;
        let seen = Seen::of(response.unwrap()).await;
        assert_eq!((seen.status, &*seen.body), (status, body.as_bytes()));
    }
}

/// Neither status, headers nor the number of bytes that are read tells an unknown tenant from a wrong signature.
#[tokio::test]
async fn a_stranger_is_refused_like_a_wrong_signature() {
    let receiver = resolving(by_path());
    let mut seen = Vec::new();
    for tenant in ["/acme", "/stranger"] {
        let body = frames(|number| match number {
            0 | 1 => Step::Data(Bytes::from_static(b"{}")),
            _ => Step::End,
        });
        let polled = body.polled();
        let refused = refuse(
            &receiver,
            with_body(forged(to(tenant, "some-secret")), body),
        )
        .await;
        let cut_off = frames(|_| Step::Data(Bytes::from(vec![0; 1 << 20])));
        let read = cut_off.polled();
        let too_large = refuse(&receiver, with_body(to(tenant, "some-secret"), cut_off)).await;
        seen.push((
            refused.status,
            refused.headers,
            refused.body,
            polled.load(Ordering::SeqCst),
            too_large.status,
            too_large.headers,
            read.load(Ordering::SeqCst),
        ));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!((seen[0].0, seen[0].3, seen[0].4), (401, 3, 413));
}

/// A tenant that does not exist is refused by the head, as a wrong password is.
#[tokio::test]
async fn a_stranger_is_refused_like_a_wrong_password() {
    #[derive(Clone)]
    struct OneUser;

    impl Resolve<Sender> for OneUser {
        type Future = Ready<Found>;

        fn resolve(&self, head: &UnprovenHead<'_>) -> Self::Future {
            let known = head.target().is_some_and(|target| &*target == "/acme");
            ready(Ok(known.then(|| Sender::basic("right-password").into())))
        }
    }

    let receiver = Receiver::resolving(OneUser, Sender::basic_nobody()).clock(now);
    let wrong = |tenant| {
        let mut request = signed_by(&Sender::basic("wrong-password"), "{}");
        *request.uri_mut() = Uri::from_static(tenant);
        with_body(request, Untouchable::default())
    };
    let known = refuse(&receiver, wrong("/acme")).await;
    let stranger = refuse(&receiver, wrong("/stranger")).await;
    assert_eq!(known.on_the_wire(), stranger.on_the_wire());
    assert_eq!(known.rejection, stranger.rejection);
    let mut right = signed_by(&Sender::basic("right-password"), "{}").map(Full::new);
    *right.uri_mut() = Uri::from_static("/acme");
    assert_eq!(
        deliver(&receiver, &Handler::default(), right).await.status,
        200
    );
}

/// A lookup costs something, so nobody can cause one with a head that could never be genuine.
#[tokio::test]
async fn a_condemned_head_is_not_looked_up() {
    let resolver = by_path();
    let receiver = resolving(resolver.clone());
    let mut unsigned = to("/acme", "canary-acme");
    unsigned.headers_mut().remove("x-signature");
    let mut delete = to("/acme", "canary-acme");
    *delete.method_mut() = http::Method::DELETE;
    let mut large = to("/acme", "canary-acme");
    let length = http::HeaderValue::from_static("99999999999");
    large.headers_mut().insert("content-length", length);
    for (request, status) in [(unsigned, 401), (delete, 405), (large, 413)] {
        let seen = refuse(&receiver, with_body(request, Untouchable::default())).await;
        assert_eq!(
            (seen.status, seen.header("connection")),
            (status, Some("close"))
        );
    }
    assert_eq!(resolver.asked.load(Ordering::SeqCst), 0);
}

/// The decoy refuses before anybody is asked, so it must have the widest limits of all tenants.
#[tokio::test]
async fn the_decoys_limits_hold_for_all() {
    let narrow = Endpoint::new(Sender::nobody()).with_body_limit(1);
    let receiver = Receiver::resolving(by_path(), narrow.unwrap()).clock(now);
    let mut request = to("/acme", "canary-acme");
    let length = http::HeaderValue::from_static("2");
    request.headers_mut().insert("content-length", length);
    let seen = refuse(&receiver, with_body(request, Untouchable::default())).await;
    assert_eq!(seen.status, 413);
}

/// Answers after a while, from a future of its own, as a database does.
#[derive(Clone)]
struct Later {
    after: Duration,
    fails: bool,
}

impl Resolve<Sender> for Later {
    type Future = Pin<Box<dyn Future<Output = Found> + Send>>;

    fn resolve(&self, head: &UnprovenHead<'_>) -> Self::Future {
        let Self { after, fails } = *self;
        let known = head.target().is_some_and(|target| &*target == "/acme");
        Box::pin(async move {
            sleep(after).await;
            if fails {
                return Err("the database is away".into());
            }
            Ok(known.then(|| sender().into()))
        })
    }
}

fn later(seconds: u64) -> Later {
    Later {
        after: Duration::from_secs(seconds),
        fails: false,
    }
}

#[tokio::test(start_paused = true)]
async fn a_lookup_may_take_its_time() {
    let receiver = resolving(later(1));
    let started = Instant::now();
    let request = || to("/acme", common::SECRET).map(Full::new);
    let seen = deliver(&receiver, &Handler::default(), request()).await;
    assert_eq!((seen.status, started.elapsed().as_secs()), (200, 1));
    assert_eq!(refuse(&receiver, forged(request())).await.status, 401);
}

/// A lookup that fails is the receiver's fault: the sender must try again, and a 401 would make some senders give up.
#[tokio::test(start_paused = true)]
async fn a_lookup_that_fails_is_not_the_senders_fault() {
    let (log, _guard) = Log::capture();
    let fails = Later {
        after: Duration::ZERO,
        fails: true,
    };
    for (resolver, seconds, reason) in [
        (fails, 0, "the database is away"),
        (later(100), 2, "the resolver gave no answer in time"),
    ] {
        let started = Instant::now();
        let receiver = resolving(resolver);
        let request = with_body(to("/acme", common::SECRET), Untouchable::default());
        let seen = refuse(&receiver, request).await;
        assert_eq!(seen.kind(), Some(RejectionKind::TenantUnavailable));
        assert_eq!((seen.status, seen.header("retry-after")), (503, Some("5")));
        assert_eq!(seen.header("connection"), Some("close"));
        assert_eq!(started.elapsed().as_secs(), seconds);
        let lines = log.take();
        assert_eq!(lines.len(), 2, "the reason, and the refusal: {lines:?}");
        assert_eq!(lines[0].level, Level::ERROR);
        assert_eq!(lines[0].message(), "tenant not resolved");
        assert_eq!(lines[0].field("reason"), Some(reason));
        assert_eq!(lines[1].message(), "delivery refused");
        assert_eq!(lines[1].field("kind"), Some("tenant-unavailable"));
    }
}

#[tokio::test(start_paused = true)]
async fn only_so_many_lookups_are_under_way() {
    let receiver = resolving(later(50)).resolve_wait(2, Duration::from_secs(60));
    let request = || to("/acme", common::SECRET).map(Full::new);
    let mut asking = Vec::new();
    for _ in 0..2 {
        let receiver = receiver.clone();
        let request = request();
        asking.push(tokio::spawn(async move {
            deliver(&receiver, &Handler::default(), request).await
        }));
    }
    tokio::task::yield_now().await;
    let started = Instant::now();
    let seen = refuse(&receiver, request()).await;
    assert_eq!(seen.kind(), Some(RejectionKind::TenantUnavailable));
    assert_eq!(started.elapsed(), Duration::ZERO, "refused at once");
    for asked in asking {
        assert_eq!(asked.await.unwrap().status, 200);
    }
    // The places of those deliveries are free again.
    let seen = deliver(&receiver, &Handler::default(), request()).await;
    assert_eq!(seen.status, 200);
}

/// Counts the lookups that have begun and not ended, in its future as well as in the call.
#[derive(Clone, Default)]
struct Counted {
    begun: Arc<AtomicUsize>,
    under_way: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
    panics: bool,
}

struct UnderWay(Arc<AtomicUsize>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Resolve<Sender> for Counted {
    type Future = Pin<Box<dyn Future<Output = Found> + Send>>;

    fn resolve(&self, _head: &UnprovenHead<'_>) -> Self::Future {
        self.begun.fetch_add(1, Ordering::SeqCst);
        let now = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        let under_way = UnderWay(Arc::clone(&self.under_way));
        let panics = self.panics;
        Box::pin(async move {
            sleep(Duration::from_secs(1)).await;
            assert!(!panics, "as asked");
            drop(under_way);
            Ok(Some(sender().into()))
        })
    }
}

/// A forged head costs nothing: the resolver is not called before there is a place.
#[tokio::test(start_paused = true)]
async fn a_crowd_of_heads_begins_no_more_lookups_than_there_are_places() {
    for most in [0, 1, 7] {
        let resolver = Counted::default();
        let receiver = resolving(resolver.clone()).resolve_wait(most, Duration::from_secs(2));
        let mut crowd = tokio::task::JoinSet::new();
        for _ in 0..5000 {
            let receiver = receiver.clone();
            let request = with_body(forged(to("/acme", common::SECRET)), frames(|_| Step::Pause));
            crowd.spawn(async move { refuse(&receiver, request).await.kind() });
        }
        let seen = crowd.join_all().await;
        let unavailable = Some(RejectionKind::TenantUnavailable);
        let refused = seen.iter().filter(|kind| **kind == unavailable).count();
        assert_eq!(refused, 5000 - most);
        assert_eq!(resolver.begun.load(Ordering::SeqCst), most, "of {most}");
        assert_eq!(resolver.under_way.load(Ordering::SeqCst), 0);
    }
}

/// A place is given back with an answer, when a delivery goes away, and when a resolver panics.
#[tokio::test(start_paused = true)]
async fn places_of_lookups_come_back() {
    let request = || to("/acme", common::SECRET).map(Full::new);
    for panics in [false, true] {
        let resolver = Counted {
            panics,
            ..Counted::default()
        };
        let receiver = resolving(resolver.clone()).resolve_wait(1, Duration::from_secs(9));
        for _ in 0..3 {
            let other = receiver.clone();
            let goes_away =
                tokio::spawn(async move { deliver(&other, &Handler::default(), request()).await });
            tokio::task::yield_now().await;
            goes_away.abort();
            assert!(goes_away.await.unwrap_err().is_cancelled());
            let other = receiver.clone();
            let stays =
                tokio::spawn(async move { deliver(&other, &Handler::default(), request()).await });
            match stays.await {
                Ok(seen) => assert_eq!((panics, seen.status), (false, 200)),
                Err(error) => assert!(panics && error.is_panic()),
            }
        }
        assert_eq!(resolver.begun.load(Ordering::SeqCst), 6);
        assert_eq!(resolver.most.load(Ordering::SeqCst), 1);
    }
}

/// Does what the path says, at each point at which a resolver can fail.
#[derive(Clone)]
struct Faulty;

fn asked_to(head: &UnprovenHead<'_>, fault: &str) -> bool {
    head.target().is_some_and(|target| &*target == fault)
}

impl Resolve<Sender> for Faulty {
    type Future = Pin<Box<dyn Future<Output = Found> + Send>>;

    fn resolve(&self, head: &UnprovenHead<'_>) -> Self::Future {
        assert!(!asked_to(head, "/panics-when-called"), "as asked");
        let [hangs, polled, fails, later] =
            ["/hangs", "/panics-when-polled", "/fails", "/panics-later"]
                .map(|fault| asked_to(head, fault));
        Box::pin(async move {
            assert!(!polled, "as asked");
            if hangs {
                std::future::pending::<()>().await;
            }
            tokio::task::yield_now().await;
            assert!(!later, "as asked");
            match fails {
                true => Err("the store is away".into()),
                false => Ok(Some(sender().into())),
            }
        })
    }

    fn known(&self, head: &UnprovenHead<'_>) -> Option<Endpoint<Sender>> {
        assert!(!asked_to(head, "/panics-when-it-remembers"), "as asked");
        None
    }

    fn remembered(&self, head: &UnprovenHead<'_>) -> Option<Endpoint<Sender>> {
        assert!(!asked_to(head, "/panics-without-a-place"), "as asked");
        None
    }
}

/// There is one place, and a resolver hangs, fails or panics wherever it is called: the next delivery finds the place
/// free, and nothing of the delivery before it is counted any more. A resolver with a memory in front of it behaves in
/// the same way.
#[tokio::test(start_paused = true)]
async fn a_place_comes_back_whatever_the_resolver_does() {
    async fn one_after_the_other<R: Resolve<Sender>>(resolver: R, in_memory: &[&'static str]) {
        let budget = webhook_tower::Budget::new(1 << 20);
        let receiver = resolving(resolver)
            .resolve_wait(1, Duration::from_secs(3))
            .budget(budget.clone());
        let asked = [
            "/hangs",
            "/panics-when-called",
            "/panics-when-polled",
            "/panics-later",
            "/fails",
        ];
        for fault in asked.into_iter().chain(in_memory.first().copied()) {
            for _ in 0..3 {
                let other = receiver.clone();
                let request = with_body(to(fault, common::SECRET), Untouchable::default());
                let attempt = tokio::spawn(async move { refuse(&other, request).await.status });
                match attempt.await {
                    Ok(status) => assert_eq!((status, fault.starts_with("/panics")), (503, false)),
                    Err(error) => assert!(error.is_panic() && fault.starts_with("/panics")),
                }
                assert_eq!(budget.used(), 0, "{fault}");
            }
            let genuine = to("/acme", common::SECRET).map(Full::new);
            let seen = deliver(&receiver, &Handler::default(), genuine).await;
            assert_eq!(seen.status, 200, "after {fault}");
        }
        // If the place is taken, a delivery without one must not free that of another.
        let other = receiver.clone();
        let hangs = with_body(to("/hangs", common::SECRET), Untouchable::default());
        let hangs = tokio::spawn(async move { refuse(&other, hangs).await.status });
        tokio::task::yield_now().await;
        for fault in in_memory.iter().skip(1).copied() {
            let other = receiver.clone();
            let request = with_body(to(fault, common::SECRET), Untouchable::default());
            let without = tokio::spawn(async move { refuse(&other, request).await.status });
            assert!(without.await.is_err_and(|error| error.is_panic()));
        }
        assert_eq!(hangs.await.unwrap(), 503);
        let genuine = to("/acme", common::SECRET).map(Full::new);
        assert_eq!(
            deliver(&receiver, &Handler::default(), genuine)
                .await
                .status,
            200
        );
        assert_eq!(budget.used(), 0);
    }

    let in_memory = ["/panics-when-it-remembers", "/panics-without-a-place"];
    one_after_the_other(Faulty, &in_memory).await;
    // This cache remembers by itself, and calls only one function of the resolver.
    one_after_the_other(Cached::by_path(Faulty).fresh_for(Duration::ZERO), &[]).await;
}

/// A crowd that waits for the store keeps out no tenant who is remembered, whether fresh or not.
#[tokio::test(start_paused = true)]
async fn who_is_remembered_needs_no_place() {
    let tenants = Cached::by_path(later(1)).fresh_for(Duration::from_secs(10));
    let receiver = resolving(tenants).resolve_wait(1, Duration::from_secs(60));
    let request = || to("/acme", common::SECRET).map(Full::new);
    let handler = Handler::default();
    assert_eq!(deliver(&receiver, &handler, request()).await.status, 200);
    for seconds in [1, 30] {
        sleep(Duration::from_secs(seconds)).await;
        let other = receiver.clone();
        let crowd = tokio::spawn(async move {
            let request = forged(to("/stranger", common::SECRET)).map(Full::new);
            refuse(&other, request).await.status
        });
        tokio::task::yield_now().await;
        let started = Instant::now();
        let stranger = refuse(&receiver, to("/other", common::SECRET).map(Full::new)).await;
        assert_eq!(stranger.status, 503, "the crowd has the only place");
        assert_eq!(deliver(&receiver, &handler, request()).await.status, 200);
        assert_eq!(started.elapsed(), Duration::ZERO, "nobody was asked");
        assert_eq!(crowd.await.unwrap(), 401);
    }
}

/// The place belongs to the lookup and not to the delivery: a slow body holds none.
#[tokio::test(start_paused = true)]
async fn a_body_holds_no_place_of_a_lookup() {
    let receiver = resolving(later(1)).resolve_wait(1, Duration::from_secs(2));
    let body = frames(|_| Step::Pause);
    let slow = with_body(to("/acme", common::SECRET), body);
    let other = receiver.clone();
    tokio::spawn(async move { refuse(&other, slow).await });
    sleep(Duration::from_millis(1500)).await;
    let request = to("/acme", common::SECRET).map(Full::new);
    assert_eq!(
        deliver(&receiver, &Handler::default(), request)
            .await
            .status,
        200
    );
}

/// Heads that wait for the resolver are in memory, so they are counted.
#[tokio::test(start_paused = true)]
async fn a_head_is_counted_while_its_tenant_is_looked_up() {
    let budget = webhook_tower::Budget::new(1 << 20);
    let receiver = resolving(later(1)).budget(budget.clone());
    let mut request = to("/acme", common::SECRET).map(Full::new);
    let long = http::HeaderValue::from_str(&"x".repeat(60_000)).unwrap();
    request.headers_mut().insert("x-long", long);
    let seen = tokio::spawn(async move { deliver(&receiver, &Handler::default(), request).await });
    tokio::task::yield_now().await;
    assert!(budget.used() > 60_000, "{}", budget.used());
    assert_eq!(seen.await.unwrap().status, 200);
    assert_eq!(budget.used(), 0);
}

/// The body's deadline runs from the head, so a slow lookup does not lengthen it.
#[tokio::test(start_paused = true)]
async fn the_lookup_counts_against_the_deadline() {
    let receiver = resolving(later(20))
        .resolve_wait(1, Duration::from_secs(60))
        .idle_timeout(Duration::from_secs(60));
    let started = Instant::now();
    let body = frames(|number| match number {
        0 => Step::Data(Bytes::from_static(b"{")),
        _ => Step::Pause,
    });
    let stalled = with_body(to("/acme", common::SECRET), body);
    let seen = refuse(&receiver, stalled).await;
    assert_eq!(seen.kind(), Some(RejectionKind::ReadTimeout));
    assert_eq!(started.elapsed().as_secs(), 30);
}

#[tokio::test]
async fn secrets_can_be_replaced_while_serving() {
    let endpoint = Replaceable::new(Sender::hmac("old-secret"));
    let receiver = Receiver::from(endpoint.clone()).clock(now);
    let handler = Handler::default();
    let old = || to("/", "old-secret").map(Full::new);
    let new = || to("/", "new-secret").map(Full::new);
    assert_eq!(deliver(&receiver, &handler, old()).await.status, 200);
    assert_eq!(deliver(&receiver, &handler, new()).await.status, 401);

    // A delivery that is under way keeps the secret with which it began.
    let mut endpoints = vec![Sender::hmac("new-secret")];
    let replaced = endpoint.clone();
    let body = frames(move |number| match number {
        0 => {
            endpoints.drain(..).for_each(|new| replaced.replace(new));
            Step::Data(Bytes::from_static(b"{}"))
        }
        _ => Step::End,
    });
    let under_way = with_body(to("/", "old-secret"), body);
    assert_eq!(deliver(&receiver, &handler, under_way).await.status, 200);
    assert_eq!(deliver(&receiver, &handler, old()).await.status, 401);
    assert_eq!(deliver(&receiver, &handler, new()).await.status, 200);
    assert_eq!(handler.calls(), 3);
}
