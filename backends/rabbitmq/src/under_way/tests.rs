//! Tests of the messages of a channel that the broker has not confirmed yet.

#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::future::poll_fn;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::task::{Wake, Waker};

use super::*;
use crate::error::ErrorKind;
use crate::publish::Room;

type Outcome = oneshot::Receiver<Result<(), Error>>;

/// A confirmation as the library makes it: it is set, and then wakes whoever has polled it.
#[derive(Clone, Default)]
struct Promise(Arc<Mutex<Promised>>);

#[derive(Default)]
struct Promised {
    confirmation: Option<Confirmation>,
    waker: Option<Waker>,
    polls: usize,
}

impl Promise {
    fn wake(&self) {
        let waker = self.0.lock().unwrap().waker.take();
        waker.unwrap().wake();
    }

    fn resolve(&self, confirmation: Confirmation) {
        self.0.lock().unwrap().confirmation = Some(confirmation);
        self.wake();
    }

    fn poll(&self, context: &Context<'_>) -> Poll<lapin::Result<Confirmation>> {
        let mut inner = self.0.lock().unwrap();
        inner.polls += 1;
        inner.waker = Some(context.waker().clone());
        inner
            .confirmation
            .take()
            .map_or(Poll::Pending, |it| Poll::Ready(Ok(it)))
    }

    fn polls(&self) -> usize {
        self.0.lock().unwrap().polls
    }
}

/// Adds a message on which the broker's answer is the value of this function.
async fn add(
    all: &mut UnderWay,
    id: &str,
    mut answer: impl FnMut(&Context<'_>) -> Poll<lapin::Result<Confirmation>> + Send + 'static,
) -> Outcome {
    let (told, outcome) = oneshot::channel();
    let place = Room::new().take(1).await.unwrap();
    let confirming = poll_fn(move |context| answer(context));
    all.add(Some(ShortString::from(id)), place, told, confirming)
        .unwrap();
    outcome
}

async fn promised(all: &mut UnderWay, id: &str) -> (Promise, Outcome) {
    let promise = Promise::default();
    let polled = promise.clone();
    let outcome = add(all, id, move |context| polled.poll(context)).await;
    (promise, outcome)
}

fn looked(all: &mut UnderWay) -> bool {
    all.look(&Context::from_waker(Waker::noop()))
}

#[tokio::test]
async fn what_was_confirmed_before_a_message_is_looked_at_before_that_is_decided() {
    let mut all = UnderWay::default();
    let (first, _told) = promised(&mut all, "first").await;
    let second = Promise::default();
    let (polled, before) = (second.clone(), first.clone());
    let _second = add(&mut all, "second", move |context| {
        // The library resolves the first message and then this one while the task looks at this one.
        if polled.polls() > 0 {
            before.resolve(Confirmation::Ack(None));
            polled.0.lock().unwrap().confirmation = Some(Confirmation::Ack(None));
        }
        polled.poll(context)
    })
    .await;
    let (_waits, _told) = promised(&mut all, "waits").await;
    assert!(!looked(&mut all), "nothing new");
    second.wake();
    assert!(looked(&mut all));
    all.answered.sort_unstable();
    assert_eq!(all.answered, [0, 1]);
    all.decide();
    assert!(!looked(&mut all) && !all.is_empty(), "nothing new");
}

#[tokio::test]
async fn only_what_has_news_is_polled_and_each_place_is_used_again() {
    let mut all = UnderWay::default();
    let mut waiting = Vec::new();
    for number in 0..8 {
        waiting.push(promised(&mut all, &number.to_string()).await);
    }
    for round in 1..5 {
        let (promise, told) = waiting.remove(3);
        promise.resolve(Confirmation::Ack(None));
        assert!(looked(&mut all));
        all.decide();
        assert!(told.await.unwrap().is_ok());
        assert_eq!(
            promise.polls(),
            2,
            "when it was sent and when it was confirmed"
        );
        // The library may wake the place once more, whoever has it now.
        let (another, told) = promised(&mut all, "another").await;
        another.wake();
        assert!(!looked(&mut all));
        assert_eq!((another.polls(), all.places.len()), (2, 8), "{round}");
        another.resolve(Confirmation::Ack(None));
        assert!(looked(&mut all));
        all.decide();
        assert!(told.await.unwrap().is_ok());
        assert!(waiting.iter().all(|it| it.0.polls() == 1));
        waiting.insert(3, promised(&mut all, "next").await);
    }
    for (promise, _) in &waiting {
        promise.resolve(Confirmation::Ack(None));
    }
    assert!(looked(&mut all));
    all.decide();
    assert!(all.is_empty());
}

#[tokio::test]
async fn a_closed_lane_takes_no_message_and_is_over_once_all_are_answered() {
    struct Counts(AtomicUsize);
    impl Wake for Counts {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
    let count = Arc::new(Counts(AtomicUsize::new(0)));
    let woken = || count.0.load(Ordering::SeqCst);
    let waker = Waker::from(Arc::clone(&count));
    let context = Context::from_waker(&waker);
    let mut all = UnderWay::default();
    let (promise, told) = promised(&mut all, "there").await;
    assert!(!all.look(&context) && !all.is_closed());
    all.close();
    assert_eq!(woken(), 1, "the task learns that the lane is closed");
    assert!(all.is_closed() && !all.is_over());
    let (sender, mut outcome) = oneshot::channel();
    let place = Room::new().take(1).await.unwrap();
    let never = async { panic!("published") };
    let error = all.add(None, place, sender, never).unwrap_err();
    assert_eq!(error.kind(), Error::gone().kind());
    assert!(outcome.try_recv().is_err());
    promise.resolve(Confirmation::Ack(None));
    assert!(looked(&mut all));
    all.decide();
    assert!(told.await.unwrap().is_ok() && all.is_over());
    // What is answered as soon as it is published has no news later.
    let mut all = UnderWay::default();
    assert!(!all.look(&context));
    let acked = |_: &Context<'_>| Poll::Ready(Ok(Confirmation::Ack(None)));
    let _told = add(&mut all, "at once", acked).await;
    assert_eq!(woken(), 2);
}

#[tokio::test]
async fn what_came_back_is_found_by_its_id_and_without_one_nobody_is_told_of_success() {
    let error = Error::new(ErrorKind::Unroutable, "NO_ROUTE");
    for (back, expected) in [
        (None, [None, None, Some(ErrorKind::Full)]),
        (
            Some(Some("gone")),
            [None, Some(ErrorKind::Unroutable), Some(ErrorKind::Full)],
        ),
        (Some(Some("unknown")), [Some(ErrorKind::Unroutable); 3]),
        (Some(None), [Some(ErrorKind::Unroutable); 3]),
    ] {
        let mut all = UnderWay::default();
        let acked = |_: &Context<'_>| Poll::Ready(Ok(Confirmation::Ack(None)));
        let nacked = |_: &Context<'_>| Poll::Ready(Ok(Confirmation::Nack(None)));
        let told = [
            add(&mut all, "there", acked).await,
            add(&mut all, "gone", acked).await,
            add(&mut all, "full", nacked).await,
        ];
        assert!(looked(&mut all));
        if let Some(id) = back {
            all.came_back(&id.map(ShortString::from), &error);
        }
        all.decide();
        assert!(all.is_empty());
        let mut found = Vec::new();
        for told in told {
            found.push(told.await.unwrap().err().map(|it| it.kind()));
        }
        assert_eq!(found, expected, "{back:?}");
    }
}
