//! The deliveries that are being worked on, and which runtimes have a task that renews their leases.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use tokio::runtime::Id;
use tokio::time::Instant;

use super::lease::{Held, Lease};

/// The deliveries that are being worked on. The clones of one [`Idempotency`](super::Idempotency) share it.
#[derive(Default)]
pub(super) struct Running {
    shared: Mutex<Shared>,
}

#[derive(Default)]
pub(super) struct Shared {
    pub(super) places: Vec<Option<Place>>,
    /// The numbers of the places that no delivery has.
    unused: Vec<usize>,
    /// The runtimes that have a keeper.
    pub(super) keepers: Vec<(Id, Kept)>,
    /// Whether everything that runs is to be given up.
    pub(super) given_up: bool,
}

/// Whether a runtime has a keeper.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    No,
    /// Its task has not begun yet.
    Soon,
    Yes,
}

/// A delivery that is being worked on.
pub(super) struct Place {
    pub(super) lease: Lease,
    /// The runtime in which the delivery is worked on.
    pub(super) runtime: Id,
    /// What is renewed. It is `None` if there is nothing to renew: no mark is made, or the lease is lost.
    pub(super) held: Option<Held>,
    pub(super) started: Instant,
    /// When the lease is to be renewed next; `None` while it is being renewed.
    pub(super) due: Option<Instant>,
    /// When the lease ends unless it is renewed.
    pub(super) ends: Instant,
    /// Wakes the task that works on the delivery.
    pub(super) waker: Option<Waker>,
}

impl Running {
    /// Each change of the table is whole before anything can panic, so a poisoned lock is used all the same.
    pub(super) fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells everything that runs that it is given up.
    pub(super) fn give_up(&self) {
        let mut shared = self.shared();
        shared.given_up = true;
        shared.wake();
    }

    pub(super) fn is_given_up(&self) -> bool {
        self.shared().given_up
    }
}

impl Shared {
    fn wake(&self) {
        let wakers = self.places.iter().flatten();
        wakers
            .filter_map(|it| it.waker.as_ref())
            .for_each(Waker::wake_by_ref);
    }

    /// Puts a delivery into a free place. Returns the number of the place, and whether its lease is kept. If nobody
    /// keeps it yet, the caller has to start the keeper.
    pub(super) fn take(&mut self, place: Place) -> (usize, Kept) {
        let runtime = place.runtime;
        let kept = match place.held {
            Some(_) => self.kept(runtime),
            None => Kept::Yes, // There is nothing to renew.
        };
        if kept == Kept::No {
            self.keepers.push((runtime, Kept::Soon));
        }
        let number = match self.unused.pop() {
            Some(number) => {
                self.places[number] = Some(place);
                number
            }
            None => {
                self.places.push(Some(place));
                self.places.len() - 1
            }
        };
        (number, kept)
    }

    pub(super) fn kept(&self, runtime: Id) -> Kept {
        let keeper = self.keepers.iter().find(|it| it.0 == runtime);
        keeper.map_or(Kept::No, |it| it.1)
    }

    pub(super) fn has_no_keeper(&mut self, runtime: Id) {
        self.keepers.retain(|it| it.0 != runtime);
    }

    pub(super) fn free(&mut self, number: usize) -> Option<Place> {
        let place = self.places.get_mut(number)?.take()?;
        self.unused.push(number);
        Some(place)
    }

    pub(super) fn place(&mut self, number: usize) -> Option<&mut Place> {
        self.places.get_mut(number)?.as_mut()
    }
}
