//! The order in which deliveries that pause give way.

use std::task::Waker;

use tokio::time::Instant;

use super::Ledger;
use super::bytes::Bytes;
use super::member::{GRACE, Listed, Ordered, Stage};

impl Ledger {
    /// The key of the delivery that has paused the longest: a large one if there is any. A small one gives way only if
    /// the whole budget lacks room, not if the large deliveries alone do.
    pub(super) fn next_to_give_way(&self) -> Option<usize> {
        let missing = self.missing();
        if missing == Bytes::default() {
            return None;
        }
        let small = || self.idle.first().filter(|_| missing.all > 0);
        let (_, key) = self.idle_large.first().or_else(small)?;
        Some(*key)
    }

    /// Tells a delivery to give way. Its room is free once it has dropped what it holds.
    pub(super) fn dismiss(&mut self, key: usize) -> Option<Waker> {
        self.unlist(key);
        self.withdraw(key);
        let member = self.members.get_mut(key)?;
        member.stage = Stage::Leaving;
        self.leaving.add(member.held, member.large);
        member.take_waker()
    }

    pub(super) fn list(&mut self, key: usize, now: Instant) {
        let Some(member) = self.members.get_mut(key) else {
            return;
        };
        let (held, large) = (member.held, member.large);
        if now.duration_since(member.came) < GRACE {
            member.listed = Some(Listed::Young);
            self.young.insert((member.came, key));
        } else {
            member.listed = Some(Listed::Idle);
            let at = member.last_byte;
            self.yielding.add(held, large);
            self.idle_by_size(large).insert((at, key));
        }
    }

    pub(super) fn unlist(&mut self, key: usize) {
        let Some(member) = self.members.get_mut(key) else {
            return;
        };
        let (held, large) = (member.held, member.large);
        match member.listed.take() {
            Some(Listed::Young) => {
                self.young.remove(&(member.came, key));
            }
            Some(Listed::Idle) => {
                let at = member.last_byte;
                self.yielding.less(held, large);
                self.idle_by_size(large).remove(&(at, key));
            }
            None => {}
        }
    }

    const fn idle_by_size(&mut self, large: bool) -> &mut Ordered {
        if large {
            &mut self.idle_large
        } else {
            &mut self.idle
        }
    }

    /// Moves deliveries whose first second is over from the young to the idle.
    pub(super) fn grow_old(&mut self, now: Instant) {
        while let Some(&(came, key)) = self.young.first()
            && now.duration_since(came) >= GRACE
        {
            self.unlist(key);
            self.list(key, now);
        }
    }
}
