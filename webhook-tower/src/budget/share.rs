//! A delivery's share of the budget: what it holds, and how it asks for more.

use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use super::Budget;
use super::asked::{Asked, SMALL};
use super::ledger::{Ledger, Standing, Wakers};

/// The part of [`Budget::PER_DELIVERY`] that is for the head and for what is kept to verify it.
const USUAL_HEAD: usize = 8 * 1024;

/// The longest chunk that fits into the buffers which every connection has anyway.
const USUAL_CHUNK: usize = 8 * 1024;

/// The size up to which the buffers of a connection grow, unless a longer chunk has come.
const MOST_BUFFERS: usize = 512 * 1024;

/// How long a delivery waits for room before it is refused.
const PATIENCE: Duration = Duration::from_secs(2);

/// The error of a delivery that gets no room, or that had to give way.
#[derive(Debug)]
pub(crate) struct NoRoom;

/// What one delivery holds of the budget. Dropping the share gives the room back, so drop first what it counts.
#[derive(Debug)]
pub(crate) struct Share {
    pub(super) budget: Budget,
    pub(super) key: usize,
    head: usize,
    /// The bytes of the head and of what is kept beside the body. They are counted only beyond what is usual.
    beside: usize,
    pub(super) body: usize,
    /// The bytes that joining or finishing the body takes, until that is done.
    moment: usize,
    buffers: usize,
    /// Whether the share waits for room that it asked for.
    asks: bool,
    /// Whether the delivery has paused, so that the ledger may have told it to give way.
    paused: bool,
    until: Option<Instant>,
}

impl Budget {
    /// Opens a share for a delivery that announces a body of this length. Returns `None` if the budget could not hold
    /// it.
    pub(crate) fn open(&self, announced: Option<u64>) -> Option<Share> {
        let now = Instant::now();
        let announced = announced.map_or(1, |length| usize::try_from(length).unwrap_or(usize::MAX));
        let mut ledger = self.ledger();
        ledger
            .could_hold(announced, now)
            .then(|| Share::new(self.clone(), ledger.enter(now)))
    }
}

impl Share {
    const fn new(budget: Budget, key: usize) -> Self {
        Self {
            budget,
            key,
            head: 0,
            beside: 0,
            body: 0,
            moment: 0,
            buffers: Budget::PER_DELIVERY,
            asks: false,
            paused: false,
            until: None,
        }
    }

    /// Asks for the room of a head of this many bytes, and of what is kept to verify the delivery.
    pub(crate) fn ask_for_head(&mut self, head: usize, kept: usize) -> Asked {
        self.head = head;
        self.beside = head.saturating_add(kept).max(USUAL_HEAD);
        let beyond = self.beside.saturating_sub(USUAL_HEAD);
        self.ask(Budget::PER_DELIVERY.saturating_add(beyond))
    }

    /// Asks for the room of a chunk of the body that has arrived, and of `joining` more bytes, which are taken while the
    /// delivery takes the chunk.
    pub(crate) fn ask_for_chunk(&mut self, chunk: usize, joining: usize) -> Asked {
        self.body = self.body.saturating_add(chunk);
        self.moment = joining;
        let larger = buffers(chunk).saturating_sub(self.buffers);
        self.buffers = self.buffers.saturating_add(larger);
        let large = self.body > SMALL;
        let bytes = chunk.saturating_add(larger).saturating_add(joining);
        self.ask_with(bytes, |it, key, now| it.progress(key, large, now))
    }

    /// Asks for the room of everything that is kept to verify the delivery, its body included, less the room that the
    /// share already has. If it has more, it gives the rest back.
    pub(crate) fn ask_for_kept(&mut self, kept: usize) -> Asked {
        let has = self.beside.saturating_add(mem::take(&mut self.moment));
        let beside = self.head.saturating_add(kept.saturating_sub(self.body));
        self.beside = beside.max(USUAL_HEAD);
        self.give_back(has.saturating_sub(self.beside));
        match self.beside.saturating_sub(has) {
            0 => Asked::Granted,
            more => self.ask(more),
        }
    }

    /// Asks for the room that finishing a complete body takes, until [`Share::finished`] gives it back.
    pub(crate) fn ask_for_finishing(&mut self, finishing: usize) -> Asked {
        self.moment = finishing;
        self.ask(finishing)
    }

    /// Gives back what finishing took: the body is one piece now, and everything else that finishing made is dropped.
    pub(crate) fn finished(&mut self) {
        let finishing = mem::take(&mut self.moment);
        self.give_back(finishing);
    }

    fn give_back(&mut self, bytes: usize) {
        if bytes > 0 {
            let now = Instant::now();
            let wakers = self.budget.with(|it| it.give_back(self.key, bytes, now));
            wake(wakers);
        }
    }

    /// Asks for this many bytes more.
    pub(crate) fn ask(&mut self, bytes: usize) -> Asked {
        if bytes == 0 {
            return Asked::Granted;
        }
        self.ask_with(bytes, |_, _, _| ())
    }

    /// Tells the ledger something, and asks for this many bytes more, so that the ledger is locked once.
    fn ask_with(&mut self, bytes: usize, tell: impl FnOnce(&mut Ledger, usize, Instant)) -> Asked {
        let now = Instant::now();
        let (asked, wakers) = self.budget.with(|it| {
            tell(it, self.key, now);
            it.ask(self.key, bytes, now)
        });
        wake(wakers);
        self.asks = asked == Asked::Waits;
        asked
    }

    /// Becomes ready once the share has the room, or with an error if it will not get it.
    pub(crate) fn poll_room(
        &mut self,
        mut timer: Pin<&mut Option<Sleep>>,
        context: &mut Context<'_>,
    ) -> Poll<Result<(), NoRoom>> {
        if !self.asks && !self.paused {
            return Poll::Ready(Ok(()));
        }
        loop {
            let now = Instant::now();
            let standing = self
                .budget
                .with(|it| it.standing(self.key, context.waker(), now));
            wake(standing.1);
            let next = match standing.0 {
                Standing::Holds => {
                    self.asks = false;
                    self.until = None;
                    timer.set(None);
                    return Poll::Ready(Ok(()));
                }
                Standing::GaveWay => return Poll::Ready(Err(NoRoom)),
                Standing::Waits { next } => next,
            };
            let until = *self.until.get_or_insert(now + PATIENCE);
            if until <= now {
                return Poll::Ready(Err(NoRoom));
            }
            let turn = next.map_or(until, |next| next.min(until));
            timer.set(Some(sleep_until(turn)));
            if let Some(timer) = timer.as_mut().as_pin_mut() {
                ready!(timer.poll(context));
            }
        }
    }

    /// Marks the delivery as waiting for more bytes, so that it may be told to give way. Returns false if it was told
    /// already.
    pub(crate) fn pause(&mut self, context: &Context<'_>) -> bool {
        self.paused = true;
        let now = Instant::now();
        self.budget
            .with(|it| it.pause(self.key, context.waker(), now))
    }

    /// Marks the delivery as authentic, so that it never gives way.
    pub(crate) fn prove(&mut self) {
        self.paused = false;
        let wakers = self.budget.with(|it| it.prove(self.key, Instant::now()));
        wake(wakers);
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let wakers = self.budget.with(|it| it.leave(self.key, Instant::now()));
        wake(wakers);
    }
}

/// The bytes that the state of a delivery and the buffers of its connection hold after a chunk of this length.
///
/// A server that has filled its buffer makes the next one twice as long, and moving to it may take twice the memory.
fn buffers(chunk: usize) -> usize {
    let more = if chunk > USUAL_CHUNK {
        chunk.saturating_mul(4)
    } else {
        0
    };
    Budget::PER_DELIVERY
        .saturating_add(more)
        .min(MOST_BUFFERS)
        .max(chunk)
}

/// Wakes the tasks. Call it while the ledger is not locked, because a waker may run any code.
fn wake(wakers: Wakers) {
    wakers.into_iter().for_each(|waker| waker.wake());
}
