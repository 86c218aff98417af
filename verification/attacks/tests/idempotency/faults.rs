//! Tests a store that is down, hangs, loses its answer, or gives the lease to another process.

use super::*;

/// The fault of a store, if it has one.
#[derive(Clone, Default)]
pub(super) struct Faulty {
    pub(super) memory: MemoryStore,
    pub(super) down: Arc<AtomicBool>,
    pub(super) hangs: Arc<AtomicBool>,
    pub(super) complete_fails: Arc<AtomicBool>,
    /// Another process has taken the lease over before the work was done.
    pub(super) taken_over: Arc<AtomicBool>,
    pub(super) calls: Arc<AtomicUsize>,
    /// The call takes this long.
    pub(super) slow: Option<(&'static str, Duration)>,
}

impl Faulty {
    async fn fault(&self, call: &'static str) -> Result<(), StoreError> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        if let Some((slow, takes)) = self.slow
            && slow == call
        {
            sleep(takes).await;
        }
        if self.hangs.load(Ordering::SeqCst) {
            std::future::pending::<()>().await;
        }
        if self.down.load(Ordering::SeqCst) {
            return Err("down".into());
        }
        Ok(())
    }
}

impl IdempotencyStore for Faulty {
    async fn begin(&self, key: &DeliveryKey, lease: Duration) -> Result<Begun, StoreError> {
        self.fault("begin").await?;
        self.memory.begin(key, lease).await
    }

    async fn renew(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        lease: Duration,
    ) -> Result<bool, StoreError> {
        self.fault("renew").await?;
        self.memory.renew(key, fence, lease).await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        mark: &Mark,
        retention: Duration,
    ) -> Result<bool, StoreError> {
        self.fault("complete").await?;
        if self.complete_fails.load(Ordering::SeqCst) {
            return Err("no word of the commit".into());
        }
        if self.taken_over.load(Ordering::SeqCst) {
            return Ok(false);
        }
        self.memory.complete(key, fence, mark, retention).await
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<bool, StoreError> {
        self.fault("release").await?;
        self.memory.release(key, fence).await
    }

    async fn inspect(&self, key: &DeliveryKey) -> Result<Option<Known>, StoreError> {
        self.fault("inspect").await?;
        self.memory.inspect(key).await
    }

    async fn forget(&self, key: &DeliveryKey) -> Result<bool, StoreError> {
        self.memory.forget(key).await
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_down_or_hangs_is_503_and_no_handler() {
    let store = Faulty::default();
    let once = Idempotency::new(store.clone());
    let handler = Handler::new();
    for fault in [&store.down, &store.hangs] {
        fault.store(true, Ordering::SeqCst);
        let started = Instant::now();
        let response = deliver(standard(), &once, &handler, message("msg_1")).await;
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(response.headers().contains_key("retry-after"));
        assert!(started.elapsed() <= Duration::from_secs(2));
        assert_eq!(handler.runs(), 0);
        fault.store(false, Ordering::SeqCst);
    }
    let open = IdempotencySettings::new().insecure_repeat_while_store_is_down();
    let once = Idempotency::with_settings(store.clone(), open).unwrap();
    store.down.store(true, Ordering::SeqCst);
    for run in 1..=2 {
        let response = deliver(standard(), &once, &handler, message("msg_1")).await;
        assert!(response.status().is_success());
        assert_eq!(handler.runs(), run);
    }
}

/// If the commit may have happened, the answer is not success, and the handler does not run again.
#[tokio::test(start_paused = true)]
async fn an_unsure_completion_is_503_and_keeps_the_lease() {
    let store = Faulty::default();
    let once = Idempotency::new(store.clone());
    let handler = Handler::new();
    store.complete_fails.store(true, Ordering::SeqCst);
    let response = deliver(standard(), &once, &handler, message("msg_1")).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    let key = DeliveryKey::of(&received("msg_1")).unwrap();
    let known = store.inspect(&key).await.unwrap();
    assert!(matches!(known, Some(Known::InProgress(_))));
    // The mark is made when the store is back, so that the sender's next attempt repeats nothing.
    store.complete_fails.store(false, Ordering::SeqCst);
    sleep(Duration::from_secs(1)).await;
    let response = deliver(standard(), &once, &handler, message("msg_1")).await;
    assert!(response.status().is_success());
    assert_eq!(handler.runs(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_lost_lease_is_told_to_the_handler_and_answered_with_503() {
    let store = Faulty::default();
    let once = Idempotency::new(store.clone());
    let received = received("msg_1");
    let told = Arc::new(AtomicBool::new(false));
    let heard = told.clone();
    let handled = {
        let once = once.clone();
        tokio::spawn(async move {
            once.handle(&received, move |lease: Lease| async move {
                lease.lost().await;
                heard.store(lease.is_lost(), Ordering::SeqCst);
                Verdict::Done(())
            })
            .await
        })
    };
    sleep(Duration::from_secs(1)).await;
    store.down.store(true, Ordering::SeqCst);
    let started = Instant::now();
    assert!(matches!(handled.await.unwrap(), Handled::LeaseLost));
    assert!(
        started.elapsed() >= Duration::from_secs(55),
        "not before it has ended"
    );
    sleep(Duration::from_secs(1)).await;
    assert!(told.load(Ordering::SeqCst));
    assert!(store.memory.len() <= 1);
}

/// The store needs one round trip to claim a delivery and one to complete it.
#[tokio::test(start_paused = true)]
async fn a_delivery_costs_two_calls_of_the_store_and_a_repetition_one() {
    let store = Faulty::default();
    let once = Idempotency::new(store.clone());
    let handler = Handler::new();
    deliver(standard(), &once, &handler, message("msg_1")).await;
    assert_eq!(store.calls.swap(0, Ordering::SeqCst), 2);
    deliver(standard(), &once, &handler, message("msg_1")).await;
    assert_eq!(store.calls.load(Ordering::SeqCst), 1);
}

/// GitHub never retries, so a copy waits for another copy that is being handled, within GitHub's ten seconds.
#[tokio::test(start_paused = true)]
async fn what_is_never_sent_again_is_tried_until_the_senders_deadline() {
    let store = Faulty::default();
    let once = Idempotency::new(store.clone());
    let handler = Handler::new();
    store.down.store(true, Ordering::SeqCst);
    let back = store.clone();
    tokio::spawn(async move {
        sleep(Duration::from_secs(3)).await;
        back.down.store(false, Ordering::SeqCst);
    });
    let response = deliver(github(), &once, &handler, push(PING, "one")).await;
    assert!(response.status().is_success(), "{response:?}");
    assert_eq!(handler.runs(), 1);
    store.down.store(true, Ordering::SeqCst);
    let started = Instant::now();
    let response = deliver(github(), &once, &handler, push(BODY, "two")).await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(started.elapsed() < Duration::from_secs(10));
}
