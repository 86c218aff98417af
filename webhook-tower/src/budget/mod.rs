//! The memory that is held before anybody has proven anything.

mod ledger;

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use self::ledger::{Ledger, Standing, Wakers};

/// A bound on the memory that unverified deliveries hold at once. Clones share it.
///
/// Counted are, of each delivery, its state and the buffers of its connection
/// ([`PER_DELIVERY`](Self::PER_DELIVERY)), its head where that is longer than usual, what is kept to verify it, and the
/// bytes of its body that came, never those that were announced, and these twice while a body that came in several chunks
/// is joined to one piece; of a verified one also its event, until its handler takes over. One budget may serve several receivers.
///
/// **When it is used up, somebody gives way.** A delivery that needs room gets that of the unverified one whose last byte
/// is the longest ago, which is refused with 503. Nobody gives way in its first second, so a crowd
/// that holds everything, however little it sends, keeps nobody out who sends what he has within a
/// second. Verified deliveries never give way.
///
/// **Large uploads give way first.** Those that have sent more than 64 KiB hold at most seven eighths
/// of the budget, and make room for small ones before any small one does. A large upload that finds nobody to give way
/// is refused at once.
///
/// **Who needs room may have to wait for it**: until one that gives way has dropped what it held, or
/// until somebody's first second is over. It waits for two seconds at most, unread. Those that wait hold their heads and
/// one chunk at most, beside the budget: an eighth of it in all, or 1 MiB if that is more. Where
/// they hold that, the next is refused at once.
#[derive(Clone, Debug)]
pub struct Budget {
    ledger: Arc<Mutex<Ledger>>,
}

/// A delivery of no more body than this is a small one.
const SMALL: usize = 64 * 1024;

/// The part of [`Budget::PER_DELIVERY`] that is for the head and for what is kept to verify it.
const USUAL_HEAD: usize = 8 * 1024;

/// A chunk of this length comes out of the buffers that every connection has.
const USUAL_CHUNK: usize = 8 * 1024;

/// The buffers of a connection do not grow beyond this, unless a longer chunk has come.
const MOST_BUFFERS: usize = 512 * 1024;

/// How long a delivery waits for room.
const PATIENCE: Duration = Duration::from_secs(2);

impl Budget {
    /// What each delivery is counted for, at least: 40 KiB for the buffers and the tasks of its connection, as an allocator
    /// counts them for one on axum, and for a head and a state of verification that hold up to 8 KiB together. What they
    /// hold beyond that is counted as well, and so are the buffers that a server enlarges when larger chunks
    /// come. So the budget bounds the number of deliveries too, however little each of them sends.
    pub const PER_DELIVERY: usize = 40 * 1024;

    /// A budget of this many bytes.
    #[must_use]
    pub fn new(bytes: usize) -> Self {
        Self {
            ledger: Arc::new(Mutex::new(Ledger::new(bytes))),
        }
    }

    /// What is counted now: of deliveries that are being read, and of verified ones whose handler has not taken over.
    #[must_use]
    pub fn used(&self) -> usize {
        self.ledger().used()
    }

    /// A share for a delivery that announces a body of this length; none where the budget could not hold it.
    pub(crate) fn open(&self, announced: Option<u64>) -> Option<Share> {
        let now = Instant::now();
        let announced = announced.map_or(1, |length| usize::try_from(length).unwrap_or(usize::MAX));
        let mut ledger = self.ledger();
        ledger.could_hold(announced, now).then(|| Share {
            budget: self.clone(),
            key: ledger.enter(now),
            head: 0,
            beside: 0,
            body: 0,
            joining: 0,
            buffers: Self::PER_DELIVERY,
            asks: false,
            paused: false,
            until: None,
        })
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What became of a request for room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Granted,
    /// [`Share::poll_room`] says when it is there.
    Waits,
    Refused,
}

/// There is no room, or this delivery had to give way.
#[derive(Debug)]
pub(crate) struct NoRoom;

/// What one delivery holds of the budget; given back when dropped, which must be after what it counts is dropped.
#[derive(Debug)]
pub(crate) struct Share {
    budget: Budget,
    key: usize,
    head: usize,
    /// The head, and what is kept beside the body: counted once it is more than usual.
    beside: usize,
    body: usize,
    /// What joining the chunks of the body takes, while that is done.
    joining: usize,
    buffers: usize,
    /// Whether it waits for what it asked for.
    asks: bool,
    /// Whether it has paused, so that it may have been told to give way.
    paused: bool,
    until: Option<Instant>,
}

impl Share {
    /// Asks for the room of a delivery whose head holds so many bytes, and of what is kept to verify it.
    pub(crate) fn ask_for_head(&mut self, head: usize, kept: usize) -> Asked {
        self.head = head;
        self.beside = head.saturating_add(kept).max(USUAL_HEAD);
        let beyond = self.beside.saturating_sub(USUAL_HEAD);
        self.ask(Budget::PER_DELIVERY.saturating_add(beyond))
    }

    /// Asks for the room of all that is kept to verify the delivery, its body included, as far as it has none yet.
    pub(crate) fn ask_for_kept(&mut self, kept: usize) -> Asked {
        let beside = self.head.saturating_add(kept.saturating_sub(self.body));
        let more = beside.saturating_sub(self.beside);
        self.beside = self.beside.saturating_add(more);
        self.ask(more)
    }

    /// Asks for the room of a chunk of the body, which has come.
    pub(crate) fn ask_for_chunk(&mut self, chunk: usize) -> Asked {
        self.body = self.body.saturating_add(chunk);
        let larger = buffers(chunk).saturating_sub(self.buffers);
        self.buffers = self.buffers.saturating_add(larger);
        let large = self.body > SMALL;
        let now = Instant::now();
        self.budget.ledger().progress(self.key, large, now);
        self.ask(chunk.saturating_add(larger))
    }

    /// Asks for what joining the chunks of a complete body takes until that is done.
    pub(crate) fn ask_for_joining(&mut self, joining: usize) -> Asked {
        self.joining = joining;
        self.ask(joining)
    }

    /// The chunks of the body are joined, and gone.
    pub(crate) fn joined(&mut self) {
        let joining = std::mem::take(&mut self.joining);
        if joining > 0 {
            let now = Instant::now();
            let wakers = self.budget.ledger().give_back(self.key, joining, now);
            wake(wakers);
        }
    }

    /// Asks for so many bytes more.
    pub(crate) fn ask(&mut self, bytes: usize) -> Asked {
        let (asked, wakers) = self.budget.ledger().ask(self.key, bytes, Instant::now());
        wake(wakers);
        self.asks = asked == Asked::Waits;
        asked
    }

    /// Ready once what was asked for is there, with an error where it will not be.
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
                .ledger()
                .standing(self.key, context.waker(), now);
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

    /// The delivery waits for more to come, and may be told to give way. False where it was told already.
    pub(crate) fn pause(&mut self, context: &Context<'_>) -> bool {
        self.paused = true;
        let mut ledger = self.budget.ledger();
        ledger.pause(self.key, context.waker(), Instant::now())
    }

    /// The delivery is authentic: it gives way to nobody.
    pub(crate) fn prove(&mut self) {
        self.paused = false;
        let wakers = self.budget.ledger().prove(self.key, Instant::now());
        wake(wakers);
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let wakers = self.budget.ledger().leave(self.key, Instant::now());
        wake(wakers);
    }
}

/// What the state of a delivery and the buffers of its connection hold where a chunk of this length came.
///
/// A server that has filled its buffer makes the next one twice as long, and that may take twice the memory.
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

/// Wakes them while the ledger is not locked: a waker may do anything.
fn wake(wakers: Wakers) {
    wakers.into_iter().for_each(|waker| waker.wake());
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    fn opened(budget: &Budget) -> Share {
        let mut share = budget.open(None).unwrap();
        assert_eq!(share.ask_for_head(0, 0), Asked::Granted);
        share
    }

    /// Whether a delivery has what it asked for.
    fn holds(share: &Share) -> bool {
        let mut ledger = share.budget.ledger();
        let standing = ledger.standing(share.key, Waker::noop(), Instant::now());
        standing.0 == Standing::Holds
    }

    #[test]
    fn shares_are_given_back() {
        let budget = Budget::new(8 * SMALL);
        let mut share = opened(&budget);
        assert_eq!(share.ask_for_chunk(1000), Asked::Granted);
        assert_eq!(share.ask_for_chunk(24), Asked::Granted);
        assert_eq!(budget.used(), 1024 + Budget::PER_DELIVERY);
        drop(share);
        assert_eq!(budget.used(), 0);
    }

    #[test]
    fn the_last_eighth_is_for_small_deliveries() {
        let budget = Budget::new(64 * SMALL);
        let mut large = opened(&budget);
        assert_eq!(large.ask_for_chunk(28 * SMALL), Asked::Granted);
        assert_eq!(large.ask_for_chunk(0), Asked::Granted);
        assert_eq!(budget.used(), 56 * SMALL);
        assert_eq!(
            large.ask_for_chunk(1),
            Asked::Refused,
            "it has had its part"
        );
        let two = Some(2 * SMALL as u64);
        assert!(budget.open(two).is_none(), "no room for another large one");
        let mut small = budget.open(Some(1000)).unwrap();
        assert_eq!(small.ask_for_head(0, 0), Asked::Granted);
        assert_eq!(small.ask_for_chunk(SMALL), Asked::Granted);
        drop(large);
        assert!(budget.open(two).is_some());
    }

    #[test]
    fn deliveries_that_send_nothing_are_counted() {
        let budget = Budget::new(4 * Budget::PER_DELIVERY);
        let mut open: Vec<_> = (0..4).map(|_| opened(&budget)).collect();
        let mut next = budget.open(None).unwrap();
        assert_eq!(next.ask_for_head(0, 0), Asked::Waits, "nothing is left");
        open.pop();
        assert!(holds(&next));
    }

    #[test]
    fn an_absurd_announcement_takes_nothing() {
        let budget = Budget::new(8 * SMALL);
        assert!(budget.open(Some(u64::MAX)).is_none());
        assert_eq!(budget.used(), 0);
    }

    /// Whatever happens in whatever order, the sums are those of the members.
    #[tokio::test(start_paused = true)]
    async fn the_ledger_balances() {
        let budget = Budget::new(64 * Budget::PER_DELIVERY);
        let mut shares: Vec<Share> = Vec::new();
        let mut state = 1_u32;
        let mut next = move |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            usize::try_from(state >> 16).unwrap() % below
        };
        let (mut refused, mut waited, mut left) = (0, 0, 0);
        for _ in 0..50_000 {
            tokio::time::advance(Duration::from_millis(20)).await;
            let at = next(shares.len().max(1));
            match (next(10), shares.get_mut(at)) {
                (0..3, _) | (_, None) => {
                    let mut share = budget.open(None).unwrap();
                    match share.ask_for_head(next(20_000), 0) {
                        Asked::Refused => refused += 1,
                        Asked::Waits | Asked::Granted => shares.push(share),
                    }
                }
                (3, Some(_)) => drop(shares.swap_remove(at)),
                (4, Some(share)) if next(4) == 0 => share.prove(),
                (4..7, Some(share)) => {
                    if !holds(share) {
                        waited += 1;
                    } else if share.ask_for_chunk(next(90_000)) == Asked::Refused {
                        refused += 1;
                        shares.swap_remove(at);
                    }
                }
                (9, Some(share)) => {
                    if holds(share) && share.ask_for_joining(share.body) == Asked::Granted {
                        share.joined();
                    }
                }
                (_, Some(share)) => {
                    if !share.pause(&Context::from_waker(Waker::noop())) {
                        left += 1;
                        shares.swap_remove(at);
                    }
                }
            }
            budget.ledger().assert_balanced();
        }
        assert!(
            refused > 100 && waited > 100 && left > 100,
            "{refused} {waited} {left}"
        );
        drop(shares);
        assert_eq!(budget.used(), 0);
        budget.ledger().assert_balanced();
    }
}
