//! Tests a store of tenants that is slow or down, and the memory in front of it.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use common::capture::Log;
use common::{Handler, Sender, deliver, now, signed_by};
use http::{Request, Uri};
use http_body_util::Full;
use tokio::time::{advance, sleep};
use tracing::Level;
use webhook_core::Endpoint;
use webhook_tower::{Cached, Receiver, Resolve, ResolveError, TenantHead, resolve_fn};

/// A store whose tenants, secrets and faults the test chooses.
#[derive(Clone, Default)]
struct Store {
    tenants: Arc<Mutex<HashSet<String>>>,
    trouble: Arc<Mutex<Option<Trouble>>>,
    asked: Arc<AtomicUsize>,
}

#[derive(Clone, Copy)]
enum Trouble {
    Down,
    Slow(Duration),
}

impl Store {
    fn of(tenants: &[&str]) -> Self {
        let store = Self::default();
        let names = tenants.iter().map(|name| (*name).to_owned());
        store.tenants.lock().unwrap().extend(names);
        store
    }

    fn suffers(&self, trouble: Option<Trouble>) {
        *self.trouble.lock().unwrap() = trouble;
    }

    fn asked(&self) -> usize {
        self.asked.swap(0, Ordering::SeqCst)
    }

    async fn find(&self, path: &str) -> Result<Option<Endpoint<Sender>>, ResolveError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let trouble = *self.trouble.lock().unwrap();
        match trouble {
            Some(Trouble::Down) => return Err("connection refused".into()),
            Some(Trouble::Slow(time)) => sleep(time).await,
            None => {}
        }
        let tenant = path.trim_start_matches('/');
        let known = self.tenants.lock().unwrap().contains(tenant);
        Ok(known.then(|| Endpoint::new(Sender::hmac(&secret_of(tenant))).with_tenant(tenant)))
    }

    fn resolver(&self) -> impl Resolve<Sender, Future: Send> + use<> {
        let store = self.clone();
        resolve_fn(move |head: TenantHead| {
            let store = store.clone();
            async move { store.find(head.path()).await }
        })
    }
}

fn secret_of(tenant: &str) -> String {
    format!("canary-secret-of-{tenant}")
}

fn to(tenant: &str) -> Request<Bytes> {
    let mut request = signed_by(&Sender::hmac(&secret_of(tenant)), "{}");
    *request.uri_mut() = Uri::try_from(format!("/{tenant}")).unwrap();
    request
}

fn receiver<R: Resolve<Sender>>(resolver: R) -> Receiver<Sender, R> {
    Receiver::resolving(resolver, Sender::nobody()).clock(now)
}

async fn status<R: Resolve<Sender>>(receiver: &Receiver<Sender, R>, tenant: &str) -> u16 {
    let handler = Handler::default();
    let seen = deliver(receiver, &handler, to(tenant).map(Full::new)).await;
    assert_eq!(handler.calls(), usize::from(seen.status == 200));
    seen.status
}

#[tokio::test(start_paused = true)]
async fn without_a_memory_a_store_that_is_down_costs_the_delivery() {
    let store = Store::of(&["acme"]);
    let receiver = receiver(store.resolver());
    assert_eq!(status(&receiver, "acme").await, 200);
    store.suffers(Some(Trouble::Down));
    assert_eq!(status(&receiver, "acme").await, 503);
}

#[tokio::test(start_paused = true)]
async fn what_was_found_is_served_while_the_store_is_down() {
    let (log, _guard) = Log::capture();
    let store = Store::of(&["acme", "umbrella"]);
    let receiver = receiver(Cached::by_path(store.resolver()));
    assert_eq!(status(&receiver, "acme").await, 200);
    assert_eq!(status(&receiver, "acme").await, 200);
    assert_eq!(store.asked(), 1, "fresh");

    store.suffers(Some(Trouble::Down));
    for _ in 0..24 {
        advance(Duration::from_secs(3590)).await;
        assert_eq!(status(&receiver, "acme").await, 200);
    }
    assert_eq!(
        store.asked(),
        24,
        "asked each time, and served all the same"
    );
    let lines = log.take();
    let message = "tenant not resolved, and served from memory";
    assert_eq!(lines.len(), 24);
    let line = &lines[1];
    assert_eq!((line.level, line.message()), (Level::WARN, message));
    assert_eq!(
        line.names(),
        ["age_s", "message", "provider", "reason", "tenant"]
    );
    assert_eq!(line.field("tenant"), Some("acme"));
    assert_eq!(line.field("age_s"), Some("7180"));
    assert_eq!(line.field("reason"), Some("connection refused"));

    // The memory serves no tenant that was never found, no stranger, and no wrong secret.
    assert_eq!(status(&receiver, "umbrella").await, 503);
    assert_eq!(status(&receiver, "stranger").await, 503);
    let mut forged = to("umbrella");
    *forged.uri_mut() = Uri::from_static("/acme");
    let seen = deliver(&receiver, &Handler::default(), forged.map(Full::new)).await;
    assert_eq!(seen.status, 401);

    // Nor does it serve a tenant that the store has not confirmed for more than a day.
    advance(Duration::from_secs(3600)).await;
    assert_eq!(status(&receiver, "acme").await, 503);
}

#[tokio::test(start_paused = true)]
async fn a_slow_store_is_not_waited_for_where_something_is_remembered() {
    let store = Store::of(&["acme", "umbrella"]);
    let receiver = receiver(Cached::by_path(store.resolver()));
    assert_eq!(status(&receiver, "acme").await, 200);
    advance(Duration::from_secs(61)).await;
    store.suffers(Some(Trouble::Slow(Duration::from_secs(100))));
    let began = tokio::time::Instant::now();
    assert_eq!(status(&receiver, "acme").await, 200);
    assert_eq!(began.elapsed().as_secs(), 1);
    // The next deliveries do not wait at all, and the store is left alone.
    for _ in 0..100 {
        assert_eq!(status(&receiver, "acme").await, 200);
    }
    assert_eq!(began.elapsed().as_secs(), 1);
    assert_eq!(store.asked(), 2);
    assert_eq!(status(&receiver, "umbrella").await, 503);
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_is_no_longer_fresh_is_asked_for_once() {
    let store = Store::of(&["acme"]);
    let receiver = receiver(Cached::by_path(store.resolver()));
    assert_eq!(status(&receiver, "acme").await, 200);
    advance(Duration::from_secs(61)).await;
    store.asked();
    store.suffers(Some(Trouble::Slow(Duration::from_millis(500))));
    let mut waiting = Vec::new();
    for _ in 0..50 {
        let receiver = receiver.clone();
        waiting.push(tokio::spawn(async move { status(&receiver, "acme").await }));
    }
    for one in waiting {
        assert_eq!(one.await.unwrap(), 200);
    }
    assert_eq!(store.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_tenant_that_is_gone_or_forgotten_is_refused() {
    let store = Store::of(&["acme", "umbrella"]);
    let cached = Cached::by_path(store.resolver());
    let receiver = receiver(cached.clone());
    for tenant in ["acme", "umbrella"] {
        assert_eq!(status(&receiver, tenant).await, 200);
    }
    store.tenants.lock().unwrap().clear();
    assert_eq!(status(&receiver, "acme").await, 200, "still fresh");
    advance(Duration::from_secs(61)).await;
    assert_eq!(status(&receiver, "acme").await, 401, "the store says so");
    assert_eq!(status(&receiver, "acme").await, 401, "and is not overruled");

    store.suffers(Some(Trouble::Down));
    assert_eq!(status(&receiver, "umbrella").await, 200, "remembered");
    cached.forget("/umbrella");
    assert_eq!(status(&receiver, "umbrella").await, 503, "forgotten");
}

/// Somebody who revokes a secret and calls `forget` does not want a lookup from before to bring it back.
#[tokio::test(start_paused = true)]
async fn a_lookup_from_before_brings_nothing_back() {
    let store = Store::of(&["acme"]);
    let cached = Cached::by_path(store.resolver());
    let receiver = receiver(cached.clone());
    store.suffers(Some(Trouble::Slow(Duration::from_millis(900))));
    let under_way = tokio::spawn({
        let receiver = receiver.clone();
        async move { status(&receiver, "acme").await }
    });
    tokio::task::yield_now().await;
    cached.clear();
    assert_eq!(under_way.await.unwrap(), 200);
    store.suffers(Some(Trouble::Down));
    assert_eq!(status(&receiver, "acme").await, 503);
}

#[tokio::test(start_paused = true)]
async fn the_memory_is_bounded_and_strangers_push_nobody_out() {
    let store = Store::of(&["one", "two", "three"]);
    let cached = Cached::by_path(store.resolver()).capacity(2);
    let receiver = receiver(cached.clone());
    let remembered = || format!("{cached:?}").contains("remembered: 2");
    assert_eq!(status(&receiver, "one").await, 200);
    assert_eq!(status(&receiver, "two").await, 200);
    for stranger in 0..1000 {
        assert_eq!(
            status(&receiver, &format!("stranger-{stranger}")).await,
            401
        );
    }
    assert!(remembered(), "{cached:?}");
    store.asked();
    assert_eq!(status(&receiver, "one").await, 200);
    assert_eq!(store.asked(), 0, "still there");
    // The third tenant pushes out the one that was not used for the longest.
    assert_eq!(status(&receiver, "three").await, 200);
    assert!(remembered(), "{cached:?}");
    store.suffers(Some(Trouble::Down));
    assert_eq!(status(&receiver, "one").await, 200);
    assert_eq!(status(&receiver, "three").await, 200);
    assert_eq!(status(&receiver, "two").await, 503);

    // A very long key is not remembered, and neither is anything if there is no room.
    let endless = "x".repeat(10_000);
    store.suffers(None);
    store.tenants.lock().unwrap().insert(endless.clone());
    assert_eq!(status(&receiver, &endless).await, 200);
    assert!(remembered(), "{cached:?}");
    let nothing = Cached::by_path(store.resolver()).capacity(0);
    let receiver = self::receiver(nothing);
    assert_eq!(status(&receiver, "one").await, 200);
    store.suffers(Some(Trouble::Down));
    assert_eq!(status(&receiver, "one").await, 503);
}

/// Any duration may be set, and none makes a sum that overflows.
#[tokio::test(start_paused = true)]
async fn durations_without_end_are_no_trouble() {
    let store = Store::of(&["acme"]);
    let cached = Cached::new(store.resolver(), |head| {
        head.path().map(|path| path.to_string())
    })
    .fresh_for(Duration::MAX)
    .stale_for(Duration::MAX)
    .patience(Duration::MAX);
    let receiver = receiver(cached);
    assert_eq!(status(&receiver, "acme").await, 200);
    store.suffers(Some(Trouble::Down));
    advance(Duration::from_secs(1 << 20)).await;
    assert_eq!(status(&receiver, "acme").await, 200);
}
