//! Tests for how long a delivery is remembered, what a store forgets, and which settings are refused.

use super::*;

/// A receiver without leases would block a delivery for ever if its process is killed.
#[tokio::test(start_paused = true)]
async fn a_lease_that_nobody_renews_ends() {
    let store = MemoryStore::new();
    let received = received("msg_1");
    let key = DeliveryKey::of(&received).unwrap();
    let lease = Duration::from_secs(60);
    let Begun::Acquired(old) = store.begin(&key, lease).await.unwrap() else {
        panic!("it is nobody's");
    };
    assert!(matches!(
        store.begin(&key, lease).await.unwrap(),
        Begun::InProgress { for_at_most } if for_at_most <= lease
    ));
    sleep(lease).await;
    let Begun::Acquired(new) = store.begin(&key, lease).await.unwrap() else {
        panic!("the lease has ended");
    };
    assert!(new > old);
    // A process that comes back after its lease has ended changes nothing.
    let mark = Mark::default();
    assert!(!store.renew(&key, old, lease).await.unwrap());
    assert!(!store.complete(&key, old, &mark, lease).await.unwrap());
    assert!(!store.release(&key, old).await.unwrap());
    assert!(matches!(store.inspect(&key).await.unwrap(), Some(Known::InProgress(it)) if it == new));
    assert!(store.complete(&key, new, &mark, lease).await.unwrap());
    assert!(store.forget(&key).await.unwrap() && !store.forget(&key).await.unwrap());
    assert!(store.inspect(&key).await.unwrap().is_none());
}

/// A lease ends by itself, even if nobody else has asked for the delivery since. Its holder may be the only one that
/// does not know that the sender was told to retry.
#[tokio::test(start_paused = true)]
async fn a_lease_that_has_ended_is_lost_though_nobody_took_it() {
    let store = MemoryStore::new();
    let key = DeliveryKey::of(&received("msg_1")).unwrap();
    let lease = Duration::from_secs(60);
    let Begun::Acquired(ended) = store.begin(&key, lease).await.unwrap() else {
        panic!("it is nobody's");
    };
    sleep(lease).await;
    let mark = Mark::default();
    assert!(!store.renew(&key, ended, lease).await.unwrap());
    assert!(!store.complete(&key, ended, &mark, lease).await.unwrap());
    assert!(!store.release(&key, ended).await.unwrap());
    assert!(store.inspect(&key).await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_full_store_forgets_what_is_oldest_and_never_a_lease() {
    let store = MemoryStore::with_capacity(2);
    let (lease, day) = (Duration::from_secs(60), Duration::from_secs(86_400));
    let key = |id: &str| DeliveryKey::of(&received(id)).unwrap();
    for id in ["msg_1", "msg_2"] {
        let Begun::Acquired(fence) = store.begin(&key(id), lease).await.unwrap() else {
            panic!("new");
        };
        store
            .complete(&key(id), fence, &Mark::default(), day)
            .await
            .unwrap();
        sleep(Duration::from_secs(1)).await;
    }
    assert!(matches!(
        store.begin(&key("msg_3"), lease).await.unwrap(),
        Begun::Acquired(_)
    ));
    assert!(
        store.inspect(&key("msg_1")).await.unwrap().is_none(),
        "the oldest gave way"
    );
    assert!(matches!(
        store.begin(&key("msg_4"), lease).await.unwrap(),
        Begun::Acquired(_)
    ));
    assert!(
        store.begin(&key("msg_5"), lease).await.is_err(),
        "two are at work"
    );
    assert_eq!(store.len(), 2);
    sleep(lease).await;
    assert!(matches!(
        store.begin(&key("msg_5"), lease).await.unwrap(),
        Begun::Acquired(_)
    ));
}

#[tokio::test(start_paused = true)]
async fn a_mark_is_kept_for_the_retention_and_no_longer() {
    let week = 7 * 24 * 3600;
    let settings = IdempotencySettings::new().retention(Duration::from_secs(week));
    let once = Idempotency::with_settings(MemoryStore::new(), settings).unwrap();
    let handler = Handler::new();
    for (after, runs) in [(0, 1), (week - 1, 1), (2, 2)] {
        sleep(Duration::from_secs(after)).await;
        deliver(standard(), &once, &handler, message("msg_1")).await;
        assert_eq!(handler.runs(), runs);
    }
}

#[test]
fn settings_that_contradict_each_other_do_not_start() {
    let second = Duration::from_secs(1);
    let settings = IdempotencySettings::new();
    for (settings, fault) in [
        (settings.lease(second / 2), IdempotencyFault::ShortLease),
        (settings.lease(5 * second), IdempotencyFault::ShortLease),
        (
            settings.max_run_time(second),
            IdempotencyFault::ShortRunTime,
        ),
        (settings.max_running(0), IdempotencyFault::NoRoom),
        (
            settings.store_timeout(Duration::ZERO),
            IdempotencyFault::NoTime,
        ),
        (settings.retention(second), IdempotencyFault::ShortRetention),
    ] {
        let made = Idempotency::with_settings(MemoryStore::new(), settings);
        assert_eq!(made.unwrap_err(), fault);
        assert!(fault.to_string().contains(':'), "{fault} says what to do");
    }
}

/// A store that deletes marks after a while by itself, as a cache does.
#[derive(Clone)]
struct Forgetful(MemoryStore, Duration);

impl IdempotencyStore for Forgetful {
    async fn begin(&self, key: &DeliveryKey, lease: Duration) -> Result<Begun, StoreError> {
        self.0.begin(key, lease).await
    }

    async fn renew(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        lease: Duration,
    ) -> Result<bool, StoreError> {
        self.0.renew(key, fence, lease).await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        mark: &Mark,
        retention: Duration,
    ) -> Result<bool, StoreError> {
        let kept = retention.min(self.1);
        self.0.complete(key, fence, mark, kept).await
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<bool, StoreError> {
        self.0.release(key, fence).await
    }

    fn longest_retention(&self) -> Option<Duration> {
        Some(self.1)
    }

    async fn inspect(&self, key: &DeliveryKey) -> Result<Option<Known>, StoreError> {
        self.0.inspect(key).await
    }

    async fn forget(&self, key: &DeliveryKey) -> Result<bool, StoreError> {
        self.0.forget(key).await
    }
}

/// Makes the layer for this endpoint, in a program that remembers for `set` with a store that keeps for `kept`.
fn layer<P: Provider>(
    endpoint: &Endpoint<P>,
    set: Option<Duration>,
    kept: Duration,
) -> Result<(), ConfigError> {
    let mut settings = IdempotencySettings::new().lease(Duration::from_secs(6));
    settings.retention = set;
    let store = Forgetful(MemoryStore::new(), kept);
    let once = Idempotency::with_settings(store, settings).unwrap();
    IdempotencyLayer::new(endpoint, once).map(drop)
}

#[test]
fn what_forgets_before_a_sender_has_stopped_to_retry_does_not_start() {
    struct Retentions(usize);

    impl Visitor for Retentions {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let least = case.one.settings().key_retention();
            let (second, ever) = (Duration::from_secs(1), Duration::MAX);
            for (set, kept) in [(None, least), (Some(least), ever), (None, ever)] {
                assert_eq!(layer(&case.one, set, kept), Ok(()), "{}", case.name);
            }
            let short = least - second;
            for (set, kept) in [(None, short), (Some(short), ever), (Some(least), short)] {
                let fault = layer(&case.one, set, kept).unwrap_err();
                let retention = short;
                let expected = ConfigError::Retries(RetryFault::Retention { retention, least });
                assert_eq!(fault, expected, "{}", case.name);
                let sentence = fault.to_string();
                assert!(
                    sentence.contains(&least.as_secs().to_string()),
                    "{sentence}"
                );
                assert!(sentence.contains("leave it out"), "{sentence}");
                self.0 += 1;
            }
        }
    }
    let mut retentions = Retentions(0);
    registry::every(&mut retentions);
    assert!(retentions.0 >= 90, "{}", retentions.0);
}

/// An endpoint's own settings count, and not its sender's defaults.
#[test]
fn an_operator_who_knows_of_longer_retries_needs_a_longer_memory() {
    let four_days = Duration::from_secs(4 * 24 * 3600);
    let settings = |horizon| Defaults::retry_horizon(standard().defaults(), horizon);
    let endpoint = |horizon| {
        Endpoint::new(standard())
            .with_settings(settings(horizon))
            .unwrap()
    };
    let known = endpoint(four_days / 2);
    assert_eq!(layer(&known, Some(four_days), Duration::MAX), Ok(()));
    assert!(layer(&endpoint(four_days), Some(four_days), Duration::MAX).is_err());
}

/// A layer for tenants knows no settings when it is made, and no setting of a tenant lets a copy pass.
#[tokio::test(start_paused = true)]
async fn a_tenant_is_remembered_for_as_long_as_its_copies_pass() {
    let hour = Duration::from_secs(3600);
    let settings = IdempotencySettings::new().retention(hour);
    let once = Idempotency::with_settings(MemoryStore::new(), settings).unwrap();
    let work = |_: Lease| async { Verdict::Done(()) };
    let first = once.handle(&received("msg_1"), work).await;
    assert!(matches!(first, Handled::Ran(())));
    sleep(standard().defaults().key_retention() - hour).await;
    let again = once.handle(&received("msg_1"), work).await;
    assert!(matches!(again, Handled::Repetition(_)));
    sleep(2 * hour).await;
    let later = once.handle(&received("msg_1"), work).await;
    assert!(matches!(later, Handled::Ran(())));
}
