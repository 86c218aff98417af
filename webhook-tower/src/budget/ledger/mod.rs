//! Keeps account of the budget: which delivery holds how much, which one waits for room, and which one gives way.

#[cfg(test)]
mod balance;
mod bytes;
mod member;
mod order;

use std::collections::VecDeque;
use std::mem;
use std::task::Waker;

use slab::Slab;
use tokio::time::Instant;

use self::bytes::Bytes;
use self::member::{GRACE, Member, Ordered, Stage};
use crate::budget::asked::{Asked, SMALL};

/// The least number of bytes that all waiting deliveries together may ask for, however small the budget is.
const LEAST_ROOM_TO_WAIT: usize = 1 << 20;

/// The deliveries of a budget, each under its key, with the bytes that it holds and those that it asks for.
#[derive(Debug)]
pub(super) struct Ledger {
    limit: usize,
    limit_of_large: usize,
    limit_of_waiting: usize,
    /// The bytes that are held: by all deliveries, and by the large ones.
    used: Bytes,
    /// The bytes that waiting deliveries have asked for.
    asked: Bytes,
    /// The part of `used` that belongs to deliveries which could be told to give way now.
    yielding: Bytes,
    /// The part of `used` that belongs to deliveries which were told to give way and have not dropped it yet.
    leaving: Bytes,
    members: Slab<Member>,
    /// Deliveries that pause in their first second, sorted by when they came.
    young: Ordered,
    /// Small deliveries that pause after their first second, sorted by when their last byte came.
    idle: Ordered,
    /// Large deliveries that pause after their first second, sorted by when their last byte came.
    idle_large: Ordered,
    /// Small deliveries that wait for room, in the order in which they asked for it.
    waiting: VecDeque<usize>,
    waiting_large: VecDeque<usize>,
}

/// Whether a delivery has the room that it asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Holds,
    /// The delivery waits. `next` is the time from which another delivery may give way, if there is one.
    Waits {
        next: Option<Instant>,
    },
    GaveWay,
}

/// The tasks to wake once the ledger is no longer locked.
pub(super) type Wakers = Vec<Waker>;

impl Ledger {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            limit_of_large: limit.saturating_sub(limit / 8),
            limit_of_waiting: (limit / 8).max(LEAST_ROOM_TO_WAIT),
            used: Bytes::default(),
            asked: Bytes::default(),
            yielding: Bytes::default(),
            leaving: Bytes::default(),
            members: Slab::new(),
            young: Ordered::new(),
            idle: Ordered::new(),
            idle_large: Ordered::new(),
            waiting: VecDeque::new(),
            waiting_large: VecDeque::new(),
        }
    }

    pub(super) const fn used(&self) -> usize {
        self.used.all
    }

    /// Enters a delivery whose head has just come. It holds nothing yet.
    pub(super) fn enter(&mut self, now: Instant) -> usize {
        self.members.insert(Member {
            came: now,
            last_byte: now,
            held: 0,
            asked: 0,
            large: false,
            stage: Stage::Unproven,
            listed: None,
            waker: None,
        })
    }

    /// Whether the budget could ever hold a body of this length; for a large body, whether it could do so at once.
    pub(super) fn could_hold(&mut self, length: usize, now: Instant) -> bool {
        if length <= SMALL {
            return length <= self.limit;
        }
        self.grow_old(now);
        length <= self.reach_of_large()
    }

    /// How many bytes large deliveries could get at once if every delivery gave way that may.
    fn reach_of_large(&self) -> usize {
        let reach = |limit: usize, part: fn(Bytes) -> usize| {
            let stay = part(self.used)
                .saturating_sub(part(self.yielding))
                .saturating_sub(part(self.leaving));
            limit.saturating_sub(stay.saturating_add(part(self.asked)))
        };
        let large = reach(self.limit_of_large, |bytes| bytes.large);
        large.min(reach(self.limit, |bytes| bytes.all))
    }

    /// Records that a byte of the body has come, and whether the delivery is a large one by now.
    pub(super) fn progress(&mut self, key: usize, large: bool, now: Instant) {
        self.unlist(key);
        let Some(member) = self.members.get_mut(key) else {
            return;
        };
        member.last_byte = now;
        if large && !member.large && member.stage != Stage::Leaving {
            member.large = true;
            self.used.large = self.used.large.saturating_add(member.held);
        }
    }

    /// Asks for more bytes.
    pub(super) fn ask(&mut self, key: usize, bytes: usize, now: Instant) -> (Asked, Wakers) {
        let refused = (Asked::Refused, Wakers::new());
        let Some(member) = self.members.get_mut(key) else {
            return refused;
        };
        if member.stage == Stage::Leaving || member.asked > 0 {
            return refused;
        }
        let (held, large) = (member.held, member.large);
        if bytes == 0 || (self.fits(bytes, large) && self.queue(large).is_empty()) {
            self.grant(key, bytes);
            return (Asked::Granted, Wakers::new());
        }
        self.grow_old(now);
        let limit = if large {
            self.limit_of_large
        } else {
            self.limit
        };
        if held.saturating_add(bytes) > limit
            || self.asked.all.saturating_add(bytes) > self.limit_of_waiting
            // A large upload is refused rather than made to wait until others have had their first second: its sender
            // can send it again.
            || (large && bytes > self.reach_of_large())
        {
            return refused;
        }
        if let Some(member) = self.members.get_mut(key) {
            member.asked = bytes;
        }
        self.asked.add(bytes, large);
        self.queue(large).push_back(key);
        let wakers = self.settle(now);
        let waits = self.members.get(key).is_some_and(|member| member.asked > 0);
        let asked = if waits { Asked::Waits } else { Asked::Granted };
        (asked, wakers)
    }

    /// Returns whether a delivery has the room that it asked for. If it waits, `waker` wakes it when that changes.
    pub(super) fn standing(
        &mut self,
        key: usize,
        waker: &Waker,
        now: Instant,
    ) -> (Standing, Wakers) {
        let wakers = self.settle(now);
        let next = self.young.first().map(|(came, _)| *came + GRACE);
        let Some(member) = self.members.get_mut(key) else {
            return (Standing::GaveWay, wakers);
        };
        let standing = match member.stage {
            Stage::Leaving => Standing::GaveWay,
            Stage::Unproven | Stage::Proven if member.asked == 0 => Standing::Holds,
            Stage::Unproven | Stage::Proven => {
                member.wake_by(waker);
                Standing::Waits { next }
            }
        };
        (standing, wakers)
    }

    /// Records that a delivery waits for its body or for room, so that it can be told to give way. Returns false if it
    /// was told already.
    pub(super) fn pause(&mut self, key: usize, waker: &Waker, now: Instant) -> bool {
        let Some(member) = self.members.get_mut(key) else {
            return false;
        };
        member.wake_by(waker);
        match member.stage {
            Stage::Leaving => return false,
            Stage::Unproven if member.listed.is_none() && member.held > 0 => self.list(key, now),
            Stage::Unproven | Stage::Proven => {}
        }
        true
    }

    /// Records that a delivery is authentic, so that it never gives way.
    pub(super) fn prove(&mut self, key: usize, now: Instant) -> Wakers {
        self.unlist(key);
        let Some(member) = self.members.get_mut(key) else {
            return Wakers::new();
        };
        if mem::replace(&mut member.stage, Stage::Proven) == Stage::Leaving {
            // Waiting deliveries were promised its room; the ledger now has to find that room elsewhere.
            self.leaving.less(member.held, member.large);
            return self.settle(now);
        }
        Wakers::new()
    }

    /// Records that a delivery has dropped this many of the bytes that it held.
    pub(super) fn give_back(&mut self, key: usize, bytes: usize, now: Instant) -> Wakers {
        self.unlist(key);
        let Some(member) = self.members.get_mut(key) else {
            return Wakers::new();
        };
        let bytes = bytes.min(member.held);
        member.held = member.held.saturating_sub(bytes);
        let (large, leaving) = (member.large, member.stage == Stage::Leaving);
        self.used.less(bytes, large);
        if leaving {
            self.leaving.less(bytes, large);
        }
        self.settle(now)
    }

    /// Removes a delivery that has dropped everything it held.
    pub(super) fn leave(&mut self, key: usize, now: Instant) -> Wakers {
        self.unlist(key);
        self.withdraw(key);
        let Some(member) = self.members.try_remove(key) else {
            return Wakers::new();
        };
        self.used.less(member.held, member.large);
        if member.stage == Stage::Leaving {
            self.leaving.less(member.held, member.large);
        }
        self.settle(now)
    }

    /// Grants the free room to waiting deliveries, and tells others to give way for what is still missing.
    fn settle(&mut self, now: Instant) -> Wakers {
        let mut wakers = Wakers::new();
        if self.asked.all == 0 {
            return wakers;
        }
        self.grow_old(now);
        for large in [false, true] {
            while let Some(&key) = self.queue(large).front() {
                let asked = self.members.get(key).map_or(0, |member| member.asked);
                if !self.fits(asked, large) {
                    break;
                }
                self.withdraw(key);
                self.grant(key, asked);
                wakers.extend(self.members.get_mut(key).and_then(Member::take_waker));
            }
        }
        while let Some(victim) = self.next_to_give_way() {
            wakers.extend(self.dismiss(victim));
        }
        wakers
    }

    /// How many bytes waiting deliveries will still lack after every delivery that was told to give way has left.
    const fn missing(&self) -> Bytes {
        const fn lacks(limit: usize, asked: usize, used: usize, leaving: usize) -> usize {
            asked.saturating_sub(limit.saturating_sub(used.saturating_sub(leaving)))
        }
        let (asked, used, leaving) = (self.asked, self.used, self.leaving);
        Bytes {
            all: lacks(self.limit, asked.all, used.all, leaving.all),
            large: lacks(self.limit_of_large, asked.large, used.large, leaving.large),
        }
    }

    const fn fits(&self, bytes: usize, large: bool) -> bool {
        self.used.all.saturating_add(bytes) <= self.limit
            && (!large || self.used.large.saturating_add(bytes) <= self.limit_of_large)
    }

    fn grant(&mut self, key: usize, bytes: usize) {
        self.unlist(key);
        if let Some(member) = self.members.get_mut(key) {
            member.held = member.held.saturating_add(bytes);
            self.used.add(bytes, member.large);
        }
    }

    /// Withdraws the request of a delivery for more room.
    fn withdraw(&mut self, key: usize) {
        let Some(member) = self.members.get_mut(key) else {
            return;
        };
        let (asked, large) = (mem::take(&mut member.asked), member.large);
        if asked > 0 {
            self.asked.less(asked, large);
            self.queue(large).retain(|waiting| *waiting != key);
        }
    }

    const fn queue(&mut self, large: bool) -> &mut VecDeque<usize> {
        if large {
            &mut self.waiting_large
        } else {
            &mut self.waiting
        }
    }
}
