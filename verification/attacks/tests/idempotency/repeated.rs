//! Tests senders that sign only the body: bodies may be equal, and ids are not signed.

use super::*;

fn handling(repeated: Repeated) -> Idempotency<MemoryStore> {
    let settings = IdempotencySettings::new().repeated(repeated);
    Idempotency::with_settings(MemoryStore::new(), settings).unwrap()
}

/// GitHub signs neither id nor time, so an equal body may be a new event, or a replay under another id.
#[tokio::test(start_paused = true)]
async fn an_equal_body_under_another_id_is_handled_once_for_each_id() {
    for (repeated, runs) in [(Repeated::HandOver, 3), (Repeated::Drop, 1)] {
        let once = handling(repeated);
        let handler = Handler::new();
        for id in ["one", "one", "two", "two", "three", "one", "two", "three"] {
            let response = deliver(github(), &once, &handler, push(PING, id)).await;
            assert!(response.status().is_success());
        }
        assert_eq!(handler.runs(), runs, "{repeated:?}");
    }
}

/// What happens to a delivery of one id does not affect another id.
#[tokio::test(start_paused = true)]
async fn a_second_id_fails_and_comes_again_by_itself() {
    let once = handling(Repeated::HandOver);
    let sound = Handler::new();
    deliver(github(), &once, &sound, push(PING, "one")).await;
    let failing = Handler {
        fails: 1,
        ..Handler::new()
    };
    for (status, runs) in [(500, 1), (200, 2)] {
        let response = deliver(github(), &once, &failing, push(PING, "two")).await;
        assert_eq!(response.status(), status);
        assert_eq!(failing.runs(), runs);
    }
    deliver(github(), &once, &failing, push(PING, "two")).await;
    assert_eq!((sound.runs(), failing.runs()), (1, 2));
}

/// The copies of a second id have one effect, even if they all arrive at the same time.
#[tokio::test(start_paused = true)]
async fn sixty_four_copies_of_a_second_id_have_one_effect() {
    let once = handling(Repeated::HandOver);
    let handler = Handler {
        takes: Duration::from_secs(1),
        ..Handler::new()
    };
    deliver(github(), &once, &handler, push(PING, "one")).await;
    let copies: Vec<_> = (0..64)
        .map(|_| {
            let (once, handler) = (once.clone(), handler.clone());
            tokio::spawn(async move { deliver(github(), &once, &handler, push(PING, "two")).await })
        })
        .collect();
    for copy in copies {
        // GitHub never retries, so each copy waits for the first one.
        assert!(copy.await.unwrap().status().is_success());
    }
    assert_eq!(handler.runs(), 2);
}

/// If the unsigned id were the key, a receiver would handle only the first of these, and a stranger with any genuine
/// delivery could choose which one that is.
#[tokio::test(start_paused = true)]
async fn another_body_under_a_handled_id_is_another_event() {
    for repeated in [Repeated::HandOver, Repeated::Drop] {
        let once = handling(repeated);
        let handler = Handler::new();
        let other = r#"{"zen":"Design for failure.","hook_id":1,"hook":{}}"#;
        for body in [PING, other] {
            deliver(github(), &once, &handler, push(body, "one")).await;
        }
        assert_eq!(handler.runs(), 2);
    }
}

/// An id as long as a head allows takes no more room in a store than a short one, and still differs from other ids.
#[tokio::test(start_paused = true)]
async fn a_long_id_is_kept_as_its_digest() {
    let store = MemoryStore::new();
    let once = Idempotency::new(store.clone());
    let handler = Handler::new();
    let long = |last: char| "x".repeat(6000) + &last.to_string();
    for id in [long('a'), long('a'), long('b'), long('b')] {
        let response = deliver(github(), &once, &handler, push(PING, &id)).await;
        assert!(response.status().is_success());
    }
    assert_eq!(handler.runs(), 2);
    let endpoint = github().into();
    let request = push(PING, &long('a'));
    let finished = webhook_core::testing::deliver(&endpoint, &request, NOW).unwrap();
    let webhook_core::Finished::Verified(verified) = finished else {
        panic!("no handshake");
    };
    let received = verified.read().unwrap();
    let key = DeliveryKey::of(&received).unwrap();
    let Some(Known::Completed(mark)) = store.inspect(&key).await.unwrap() else {
        panic!("it is handled");
    };
    assert_eq!(mark.delivery_id.map(|it| it.len()), Some(64));
    // Copies of the second id share a key of their own, which does not need the id.
    let own = DeliveryKey::of_repeated(&received).unwrap();
    assert_ne!(own, key);
    assert_eq!(store.len(), 2);
}

/// If the id is signed, the delivery has one key and no second one.
#[test]
fn a_signed_id_has_no_second_key() {
    let received = received("msg_1");
    assert_eq!(DeliveryKey::of_repeated(&received), None);
    assert_eq!(Mark::of(&received), Mark::default());
}
