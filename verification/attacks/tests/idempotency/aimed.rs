//! Tests hang-ups, crashes and shutdowns, each aimed at one moment of a delivery.

use super::*;

/// The sender hangs up while the claim, the handler or the completion is under way.
#[tokio::test(start_paused = true)]
async fn hanging_up_at_any_moment_loses_and_doubles_nothing() {
    for moment in ["begin", "handler", "complete"] {
        for never_retries in [false, true] {
            let second = Duration::from_secs(1);
            let store = Faulty {
                slow: Some((moment, second)),
                ..Faulty::default()
            };
            let once = Idempotency::new(store.clone());
            let handler = Handler {
                takes: if moment == "handler" {
                    second
                } else {
                    Duration::ZERO
                },
                ..Handler::new()
            };
            let deliver = async || match never_retries {
                true => deliver(github(), &once, &handler, push(PING, "one")).await,
                false => deliver(standard(), &once, &handler, message("msg_1")).await,
            };
            let hung_up = tokio::time::timeout(second / 2, deliver()).await;
            assert!(hung_up.is_err(), "{moment}: hung up in time");
            sleep(3 * second).await;
            assert_eq!((handler.runs(), handler.ends()), (1, 1), "{moment}");
            let again = deliver().await;
            assert!(again.status().is_success(), "{moment}");
            assert_eq!(handler.runs(), 1, "{moment}: it was marked");
        }
    }
}

/// A delivery that a killed process has begun is free again when its lease has ended, and not before.
#[tokio::test(start_paused = true)]
async fn a_crash_between_claim_and_completion_frees_the_event_within_the_lease() {
    let old = Faulty::default();
    let new = Faulty {
        memory: old.memory.clone(),
        ..Faulty::default()
    };
    let (old_once, new_once) = (Idempotency::new(old.clone()), Idempotency::new(new.clone()));
    let never_ends = Handler {
        takes: Duration::from_secs(100_000),
        ..Handler::new()
    };
    let killed = tokio::spawn({
        let handler = never_ends.clone();
        async move { deliver(standard(), &old_once, &handler, message("msg_1")).await }
    });
    sleep(Duration::from_secs(1)).await;
    assert_eq!(never_ends.runs(), 1);
    // From this point on, nothing of the old process reaches the store.
    old.hangs.store(true, Ordering::SeqCst);
    killed.abort();
    let crashed = Instant::now();
    let handler = Handler::new();
    let mut refused = 0;
    while handler.runs() == 0 {
        let response = deliver(standard(), &new_once, &handler, message("msg_1")).await;
        if handler.runs() == 0 {
            assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
            refused += 1;
            sleep(Duration::from_secs(1)).await;
        } else {
            assert!(response.status().is_success());
        }
        assert!(
            crashed.elapsed() <= Duration::from_secs(61),
            "within the lease"
        );
    }
    assert!(refused > 50, "nobody takes it before: {refused}");
}

/// A process is told to stop while it handles sixty-four deliveries. Their senders retry at the next process.
#[tokio::test(start_paused = true)]
async fn a_shutdown_under_load_loses_and_doubles_nothing() {
    const DELIVERIES: u64 = 64;
    let store = MemoryStore::new();
    let old = Idempotency::new(store.clone());
    let new = Idempotency::new(store);
    // A handler's effect is its end. Half of the handlers end before the shutdown's deadline, and half are given up.
    let handlers: Vec<Handler> = (0..DELIVERIES)
        .map(|number| Handler {
            takes: Duration::from_millis(500 * number + 1),
            ..Handler::new()
        })
        .collect();
    let deliveries: Vec<_> = handlers
        .iter()
        .enumerate()
        .map(|(number, handler)| {
            let (old, new, handler) = (old.clone(), new.clone(), handler.clone());
            tokio::spawn(async move {
                let id = format!("msg_{number}");
                let first = deliver(standard(), &old, &handler, message(&id)).await;
                if first.status().is_success() {
                    return true;
                }
                let again = deliver(standard(), &new, &handler, message(&id)).await;
                assert!(again.status().is_success(), "{id}");
                false
            })
        })
        .collect();
    sleep(Duration::from_secs(1)).await;
    let given_up = old.drain(Duration::from_secs(15)).await;
    let mut in_time = 0;
    for delivery in deliveries {
        in_time += usize::from(delivery.await.unwrap());
    }
    assert_eq!(in_time + given_up, handlers.len());
    assert!(given_up > 20 && in_time > 20, "{given_up} and {in_time}");
    for (number, handler) in handlers.iter().enumerate() {
        assert_eq!(handler.ends(), 1, "msg_{number} has one effect");
    }
}
