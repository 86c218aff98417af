//! The messages of a channel that the broker has not confirmed yet.
//!
//! The broker sends a message that no queue gets back before it acknowledges it, and identifies it by nothing but its
//! properties. The library hands the returned message to whichever confirmation it resolves next, which may be that of
//! another message. So one task looks at all confirmations. It takes a message for durable only after it has looked at
//! every earlier confirmation, and finds a returned message by its id.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use lapin::Confirmation;
use lapin::types::ShortString;
use tokio::sync::oneshot;
use tokio::time::Instant;

use crate::bell::Rings;
use crate::error::Error;
use crate::publish::{Place, outcome, unroutable};

/// Where the outcome of a message is told.
pub(crate) type Told = oneshot::Sender<Result<(), Error>>;

/// All messages of a channel that are under way. Each has a place among them, which is its number.
#[derive(Debug, Default)]
pub(crate) struct UnderWay {
    places: Vec<Option<One>>,
    free: Vec<usize>,
    /// The places whose confirmations have come and are not decided yet.
    answered: Vec<usize>,
    rings: Rings,
    is_closed: bool,
}

/// A message that the broker has not confirmed yet.
struct One {
    id: Option<ShortString>,
    since: Instant,
    confirming: Pin<Box<dyn Future<Output = lapin::Result<Confirmation>> + Send>>,
    answer: Option<lapin::Result<Confirmation>>,
    came_back: Option<Error>,
    told: Told,
    _place: Place,
}

impl UnderWay {
    const fn is_empty(&self) -> bool {
        self.places.len() == self.free.len()
    }

    /// Whether no message is added any more.
    pub(crate) const fn is_closed(&self) -> bool {
        self.is_closed
    }

    /// Whether no message is added any more, and none is under way.
    pub(crate) const fn is_over(&self) -> bool {
        self.is_closed && self.is_empty()
    }

    /// Refuses every message from now on, and wakes the task that looks.
    pub(crate) fn close(&mut self) {
        self.is_closed = true;
        self.rings.wake_task();
    }

    /// Adds a message. The first poll of `confirming`, which is made here, publishes it. If it is answered at once, the
    /// task that looks is woken.
    ///
    /// # Errors
    ///
    /// Returns an error if the lane is closed. The message was not published then.
    pub(crate) fn add(
        &mut self,
        id: Option<ShortString>,
        place: Place,
        told: Told,
        confirming: impl Future<Output = lapin::Result<Confirmation>> + Send + 'static,
    ) -> Result<(), Error> {
        if self.is_closed {
            return Err(Error::gone());
        }
        let mut one = One {
            id,
            since: Instant::now(),
            confirming: Box::pin(confirming),
            answer: None,
            came_back: None,
            told,
            _place: place,
        };
        let place = self.free.pop().unwrap_or(self.places.len());
        let waker = self.rings.waker(place);
        if one.look(&mut Context::from_waker(&waker)) {
            self.answered.push(place);
            self.rings.wake_task();
        }
        match self.places.get_mut(place) {
            Some(empty) => *empty = Some(one),
            None => self.places.push(Some(one)),
        }
        Ok(())
    }

    /// Polls the messages of which the library has news, until there are no more news. Returns whether any message is
    /// answered. If not, the task of the context is woken when there are news.
    ///
    /// The library resolves the confirmations of a channel one after the other, and each wakes its place before the
    /// next one is resolved. So when a confirmation is found here, every earlier one is found, too.
    pub(crate) fn look(&mut self, context: &Context<'_>) -> bool {
        let Self {
            places,
            answered,
            rings,
            ..
        } = self;
        loop {
            let looked = rings.answer(|place, waker| {
                let one = places.get_mut(place).and_then(Option::as_mut);
                if one.is_some_and(|it| it.look(&mut Context::from_waker(waker))) {
                    answered.push(place);
                }
            });
            if looked {
                continue;
            }
            if !answered.is_empty() {
                return true;
            }
            if !rings.has_rung(context) {
                return false;
            }
        }
    }

    /// Tells the callers whose messages are answered what became of them.
    pub(crate) fn decide(&mut self) {
        let mut returned = Vec::new();
        for place in &self.answered {
            if let Some(Some(one)) = self.places.get_mut(*place)
                && let Some(Ok(Confirmation::Ack(back) | Confirmation::Nack(back))) =
                    &mut one.answer
            {
                returned.extend(back.take());
            }
        }
        for back in returned {
            let id = back.delivery.properties.message_id();
            self.came_back(id, &unroutable(&back));
        }
        for place in self.answered.drain(..) {
            let Some(one) = self.places.get_mut(place).and_then(Option::take) else {
                continue;
            };
            self.free.push(place);
            let outcome = match (one.came_back, one.answer) {
                (Some(error), _) => Err(error),
                (None, Some(answer)) => answer.map_err(Error::from).and_then(outcome),
                (None, None) => Err(Error::gone()),
            };
            // A caller that has stopped waiting needs no answer.
            let _ = one.told.send(outcome);
        }
    }

    /// Marks returned messages: every message with the id. If none has the id, marks all messages, because it may be
    /// any.
    fn came_back(&mut self, id: &Option<ShortString>, error: &Error) {
        let is_known = id.is_some() && self.places.iter().flatten().any(|it| it.id == *id);
        let all = self.places.iter_mut().flatten();
        for one in all.filter(|it| !is_known || it.id == *id) {
            one.came_back = Some(error.clone());
        }
    }

    /// Whether a message has been under way for longer than this.
    pub(crate) fn has_one_older_than(&self, time: Duration) -> bool {
        let mut all = self.places.iter().flatten();
        all.any(|it| it.since.elapsed() > time)
    }
}

impl One {
    /// Polls the library once more, unless it has answered already. Returns whether it has answered now.
    fn look(&mut self, context: &mut Context<'_>) -> bool {
        if self.answer.is_some() {
            return false;
        }
        match self.confirming.as_mut().poll(context) {
            Poll::Ready(answer) => {
                self.answer = Some(answer);
                true
            }
            Poll::Pending => false,
        }
    }
}

impl std::fmt::Debug for One {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("One").finish_non_exhaustive()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use std::future::poll_fn;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, Mutex};
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
}
