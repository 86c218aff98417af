//! Tests recovery after an outage: what the sender lists and the store does not know is handled once.

use std::sync::Mutex;

use webhook_tower::idempotency::{Listed, reconcile};

use super::*;

const OTHER: &str = r#"{"zen":"Another one.","hook_id":1,"hook":{}}"#;
const MINUTE: Duration = Duration::from_secs(60);

/// An entry in GitHub's list of deliveries: the body and the id.
type Entry = (&'static str, &'static str);

fn entry((body, id): Entry) -> Listed<Entry> {
    Listed::of_body(
        &Endpoint::new(github()),
        body.as_bytes(),
        Some(id),
        (body, id),
    )
}

/// A sender that delivers again on request, and a receiver that gets the delivery.
struct Asked<St> {
    once: Idempotency<St>,
    handler: Handler,
    entries: Arc<Mutex<Vec<Entry>>>,
}

impl<St: IdempotencyStore> Asked<St> {
    fn of(once: Idempotency<St>) -> Self {
        Self {
            once,
            handler: Handler::new(),
            entries: Arc::default(),
        }
    }

    /// (handled before, recovered, open)
    async fn reconcile(&self, list: &[Entry]) -> Result<(usize, usize, Vec<Entry>), StoreError> {
        let listed: Vec<_> = list.iter().copied().map(entry).collect();
        let again = |(body, id): Entry| {
            let (once, handler) = (self.once.clone(), self.handler.clone());
            self.entries.lock().unwrap().push((body, id));
            async move {
                let response = deliver(github(), &once, &handler, push(body, id)).await;
                match response.status().is_success() {
                    true => Ok(()),
                    false => Err(response.status().to_string().into()),
                }
            }
        };
        let found = reconcile(self.once.store(), listed, MINUTE, again).await?;
        let open = found.open.iter().map(|it| *it.event()).collect();
        Ok((found.handled_before, found.recovered, open))
    }

    fn asked(&self) -> Vec<Entry> {
        std::mem::take(&mut *self.entries.lock().unwrap())
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_sender_lists_and_nobody_handled_is_handled_once() {
    let sender = Asked::of(memory());
    deliver(github(), &sender.once, &sender.handler, push(PING, "one")).await;
    let failing = Handler {
        fails: 1,
        ..Handler::new()
    };
    deliver(github(), &sender.once, &failing, push(OTHER, "two")).await;
    // Another event with the body of a handled one counts as another event.
    let list = [(PING, "one"), (OTHER, "two"), (PING, "three")];
    let found = sender.reconcile(&list).await.unwrap();
    assert_eq!(found, (1, 2, vec![]));
    assert_eq!(sender.asked(), [(OTHER, "two"), (PING, "three")]);
    assert_eq!(sender.handler.runs(), 3);
    // The list of the next run overlaps with this one.
    assert_eq!(sender.reconcile(&list).await.unwrap(), (3, 0, vec![]));
    assert_eq!((sender.asked(), sender.handler.runs()), (vec![], 3));
}

/// If the signature covers the id, the id is the key.
#[tokio::test(start_paused = true)]
async fn a_signed_id_is_known_by_itself() {
    let (once, handler) = (memory(), Handler::new());
    deliver(standard(), &once, &handler, message("msg_1")).await;
    let endpoint = Endpoint::new(standard());
    let listed = ["msg_1", "msg_2"].map(|id| Listed::of_id(&endpoint, id, id));
    let again = |id| {
        let (once, handler) = (once.clone(), handler.clone());
        async move {
            deliver(standard(), &once, &handler, message(id)).await;
            Ok(())
        }
    };
    let found = reconcile(once.store(), listed, MINUTE, again)
        .await
        .unwrap();
    assert_eq!((found.handled_before, found.recovered), (1, 1));
    assert!(found.open.is_empty());
    assert_eq!(handler.runs(), 2);
}

/// The run counts what the store says, not what it is told, and one failure does not keep others from being recovered.
#[tokio::test(start_paused = true)]
async fn what_is_not_marked_is_not_recovered() {
    let mut sender = Asked::of(memory());
    sender.handler.fails = 1;
    let found = sender.reconcile(&[(PING, "one"), (OTHER, "two")]).await;
    assert_eq!(found.unwrap(), (0, 1, vec![(PING, "one")]));

    // This sender agrees and delivers nothing. The run waits for it, but no longer than it is allowed to.
    let started = Instant::now();
    let listed = [entry((PING, "one"))];
    let yes = |_| async { Ok(()) };
    let found = reconcile(sender.once.store(), listed, MINUTE, yes)
        .await
        .unwrap();
    assert_eq!((found.recovered, found.open.len()), (0, 1));
    assert_eq!(started.elapsed(), MINUTE);
}

/// A delivery may come later than the answer to the request for it, so the run waits.
#[tokio::test(start_paused = true)]
async fn a_delivery_that_comes_a_moment_later_counts() {
    let (once, handler) = (memory(), Handler::new());
    let again = |(body, id): Entry| {
        let (once, handler) = (once.clone(), handler.clone());
        async move {
            tokio::spawn(async move {
                sleep(MINUTE / 3).await;
                deliver(github(), &once, &handler, push(body, id)).await;
            });
            Ok(())
        }
    };
    let listed = [entry((PING, "one")), entry((OTHER, "two"))];
    let found = reconcile(once.store(), listed, MINUTE, again)
        .await
        .unwrap();
    assert_eq!(
        (found.recovered, found.open.len(), handler.runs()),
        (2, 0, 2)
    );
}

#[tokio::test(start_paused = true)]
async fn what_somebody_is_handling_is_not_asked_for() {
    for (takes, expected) in [
        (MINUTE / 2, (1, 0, vec![])),
        (MINUTE * 2, (0, 0, vec![(PING, "one")])),
    ] {
        let sender = Asked::of(memory());
        let handler = Handler {
            takes,
            ..Handler::new()
        };
        let once = sender.once.clone();
        let at_work =
            tokio::spawn(
                async move { deliver(github(), &once, &handler, push(PING, "one")).await },
            );
        sleep(Duration::from_secs(1)).await;
        assert_eq!(sender.reconcile(&[(PING, "one")]).await.unwrap(), expected);
        assert_eq!(sender.asked(), []);
        assert!(at_work.await.unwrap().status().is_success());
        assert_eq!(
            sender.reconcile(&[(PING, "one")]).await.unwrap(),
            (1, 0, vec![])
        );
    }
}

#[tokio::test(start_paused = true)]
async fn without_the_store_nothing_is_asked_for() {
    let store = Faulty::default();
    let sender = Asked::of(Idempotency::new(store.clone()));
    for fault in [&store.down, &store.hangs] {
        fault.store(true, Ordering::SeqCst);
        assert!(sender.reconcile(&[(PING, "one")]).await.is_err());
        assert_eq!(sender.asked(), []);
        fault.store(false, Ordering::SeqCst);
    }
    assert_eq!(
        sender.reconcile(&[(PING, "one")]).await.unwrap(),
        (0, 1, vec![])
    );
}
