//! The task that renews the leases of the deliveries that are being worked on.
//!
//! A delivery needs no timer of its own: all leases of one [`Idempotency`] have the same length, so one task for all of
//! them, the keeper, sleeps until the next lease is due. It has each renewed in a task that runs beside the handler, so
//! a handler that blocks its thread does not keep its own lease from being renewed. Each runtime has a keeper of its own,
//! so that one whose threads are all blocked, or that is gone, has no part in the leases of another.

use std::task::Context;

use tokio::runtime::{Handle, Id};
use tokio::time::{Instant, sleep_until};

use super::lease::{Held, Lease};
use super::log;
use super::policy::Idempotency;
use super::running::{Kept, Place};
use super::store::{IdempotencyStore, StoreError};

/// The place of one delivery among those that run. When it is dropped, the place is free.
pub(super) struct Seat<'i, St: IdempotencyStore> {
    idempotency: &'i Idempotency<St>,
    /// The number of the place, until it is left.
    number: Option<usize>,
}

impl<St: IdempotencyStore> Idempotency<St> {
    /// Enters a delivery among those that run. From now on its lease is renewed, until the seat is dropped.
    pub(super) async fn enter(
        &self,
        held: Option<Held>,
        lease: &Lease,
        started: Instant,
    ) -> Seat<'_, St> {
        let runtime = Handle::current().id();
        let asked = held.map_or(started, |it| it.asked);
        let place = Place {
            lease: lease.clone(),
            runtime,
            held,
            started,
            due: Some(asked + self.settings.lease / 3),
            ends: asked + self.settings.lease,
            waker: None,
        };
        let (number, kept) = self.running.shared().take(place);
        let seat = Seat {
            idempotency: self,
            number: Some(number),
        };
        match kept {
            Kept::Yes => return seat,
            Kept::Soon => {}
            Kept::No => Keeper::start(self, runtime),
        }
        // A new task can be tied to the thread that has started it. If the handler blocked this thread now, the keeper
        // would never begin.
        while self.running.shared().kept(runtime) == Kept::Soon {
            tokio::task::yield_now().await;
        }
        seat
    }
}

impl<St: IdempotencyStore> Seat<'_, St> {
    /// Has the task of `context` woken when the lease is lost or everything is given up. Returns whether everything is
    /// given up already.
    pub(super) fn wake_when_told(&self, context: &Context<'_>) -> bool {
        let mut shared = self.idempotency.running.shared();
        let place = self.number.and_then(|number| shared.place(number));
        if let Some(place) = place {
            match &mut place.waker {
                Some(waker) => waker.clone_from(context.waker()),
                none => *none = Some(context.waker().clone()),
            }
        }
        shared.given_up
    }

    /// Frees the place, so that the lease is not renewed any more. Returns when it ends.
    pub(super) fn leave(mut self) -> Instant {
        let place = self.free();
        place.map_or_else(Instant::now, |it| it.ends)
    }

    fn free(&mut self) -> Option<Place> {
        let number = self.number.take()?;
        self.idempotency.running.shared().free(number)
    }
}

impl<St: IdempotencyStore> Drop for Seat<'_, St> {
    fn drop(&mut self) {
        self.free();
    }
}

/// The task that has the leases renewed.
struct Keeper<St: IdempotencyStore> {
    idempotency: Idempotency<St>,
    runtime: Id,
    ended: bool,
}

/// A lease that is due, and the place of its delivery.
struct Due {
    number: usize,
    held: Held,
    lease: Lease,
    runs_too_long: bool,
}

impl<St: IdempotencyStore> Keeper<St> {
    fn start(idempotency: &Idempotency<St>, runtime: Id) {
        let mut keeper = Self {
            idempotency: idempotency.clone(),
            runtime,
            ended: false,
        };
        tokio::spawn(async move {
            while let Some(next) = keeper.renew_what_is_due() {
                sleep_until(next).await;
            }
        });
    }

    /// Starts to renew the leases that are due, and returns when the next one is. It is `None` if there is none left:
    /// the next delivery then starts another keeper.
    fn renew_what_is_due(&mut self) -> Option<Instant> {
        let now = Instant::now();
        let settings = &self.idempotency.settings;
        // A delivery that is entered meanwhile may be due sooner than this one, if the store took long to give its
        // lease. So the keeper looks twice in the time after which a lease is due.
        let mut next = now + settings.lease / 6;
        let mut due = Vec::new();
        let mut shared = self.idempotency.running.shared();
        let keeper = shared.keepers.iter_mut().find(|it| it.0 == self.runtime);
        if let Some((_, kept)) = keeper {
            *kept = Kept::Yes;
        }
        let mut any = false;
        for (number, place) in shared.places.iter_mut().enumerate() {
            let place = place.as_mut().filter(|it| it.runtime == self.runtime);
            let Some((held, place)) = place.and_then(|it| Some((it.held?, it))) else {
                continue;
            };
            any = true;
            match place.due {
                Some(at) if at <= now => {
                    place.due = None;
                    due.push(Due {
                        number,
                        held,
                        lease: place.lease.clone(),
                        runs_too_long: now - place.started > settings.max_run_time,
                    });
                }
                Some(at) => next = next.min(at),
                None => {}
            }
        }
        if !any {
            shared.has_no_keeper(self.runtime);
            self.ended = true;
        }
        drop(shared);
        for it in due {
            tokio::spawn(self.idempotency.clone().renew(it));
        }
        any.then_some(next)
    }
}

impl<St: IdempotencyStore> Drop for Keeper<St> {
    fn drop(&mut self) {
        if !self.ended {
            // Its runtime shuts down.
            let mut shared = self.idempotency.running.shared();
            shared.has_no_keeper(self.runtime);
        }
    }
}

impl<St: IdempotencyStore> Idempotency<St> {
    async fn renew(self, due: Due) {
        let settings = &self.settings;
        let asked = Instant::now();
        let (key, fence) = (&due.held.key, due.held.fence);
        let renewed: Result<bool, StoreError> = if due.runs_too_long {
            Err("the handler has run for longer than it may".into())
        } else {
            let renewed = self
                .call(self.store.renew(key, fence, settings.lease))
                .await;
            if let Err(error) = &renewed {
                log::store(error);
            }
            renewed
        };
        let now = Instant::now();
        let mut shared = self.running.shared();
        // The work may have ended meanwhile, and another delivery may have its place.
        let place = shared.place(due.number);
        let Some(place) = place.filter(|it| it.lease.is(&due.lease)) else {
            return;
        };
        let lost = match renewed {
            Ok(true) => {
                place.ends = asked + settings.lease;
                false
            }
            Ok(false) => true,
            Err(_) => now >= place.ends,
        };
        place.due = Some(now + settings.lease / 3);
        if lost {
            place.held = None;
            place.lease.lose();
            if let Some(waker) = &place.waker {
                waker.wake_by_ref();
            }
        }
    }
}
