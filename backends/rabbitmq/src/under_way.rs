//! The messages of a channel that the broker has not confirmed yet.
//!
//! The broker sends a message that no queue gets back before it acknowledges it, and identifies it by nothing but its
//! properties. The library hands the returned message to whichever confirmation it resolves next, which may be that of
//! another message. So one task looks at all confirmations. It takes a message for durable only after it has looked at
//! every earlier confirmation, and finds a returned message by its id.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
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
    closed: Arc<AtomicBool>,
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

    /// Tells those who have no lock whether no message is added any more.
    pub(crate) fn closed(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.closed)
    }

    fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// Whether no message is added any more, and none is under way.
    pub(crate) fn is_over(&self) -> bool {
        self.is_closed() && self.is_empty()
    }

    /// Refuses every message from now on, and wakes the task that looks.
    pub(crate) fn close(&mut self) {
        self.closed.store(true, Ordering::Release);
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
        if self.is_closed() {
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

    /// Polls a message of which the library has news. Returns whether there was one.
    pub(crate) fn look_at_one(&mut self) -> bool {
        let Self {
            places,
            answered,
            rings,
            ..
        } = self;
        rings.answer(|place, waker| {
            let one = places.get_mut(place).and_then(Option::as_mut);
            if one.is_some_and(|it| it.look(&mut Context::from_waker(waker))) {
                answered.push(place);
            }
        })
    }

    /// Polls the messages of which the library has news, until there are no more news. Returns whether any message is
    /// answered. If not, the task of the context is woken when there are news.
    ///
    /// The library resolves the confirmations of a channel one after the other, and each wakes its place before the
    /// next one is resolved. So when a confirmation is found here, every earlier one is found, too.
    pub(crate) fn look(&mut self, context: &Context<'_>) -> bool {
        loop {
            while self.look_at_one() {}
            if !self.answered.is_empty() {
                return true;
            }
            if !self.rings.has_rung(context) {
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
mod tests;
