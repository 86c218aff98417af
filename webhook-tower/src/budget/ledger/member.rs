//! One delivery in the ledger: what it holds, what it asks for, and since when.

use std::collections::BTreeSet;
use std::task::Waker;
use std::time::Duration;

use tokio::time::Instant;

/// How long a delivery is spared: it does not give way before this time has passed since it came.
pub(super) const GRACE: Duration = Duration::from_secs(1);

/// Deliveries sorted by a time, the earliest first.
pub(super) type Ordered = BTreeSet<(Instant, usize)>;

#[derive(Debug)]
pub(super) struct Member {
    pub(super) came: Instant,
    pub(super) last_byte: Instant,
    pub(super) held: usize,
    pub(super) asked: usize,
    pub(super) large: bool,
    pub(super) stage: Stage,
    pub(super) listed: Option<Listed>,
    pub(super) waker: Option<Waker>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Unproven,
    /// The ledger has told it to give way, and it has not yet dropped what it holds.
    Leaving,
    Proven,
}

/// The list in which an unproven delivery stands while it pauses: the young, which are spared, or the idle, which may
/// be told to give way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listed {
    Young,
    Idle,
}

impl Member {
    pub(super) fn wake_by(&mut self, waker: &Waker) {
        match &mut self.waker {
            Some(known) => known.clone_from(waker),
            none => *none = Some(waker.clone()),
        }
    }

    pub(super) const fn take_waker(&mut self) -> Option<Waker> {
        self.waker.take()
    }
}
