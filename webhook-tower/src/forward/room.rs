//! Counts the deliveries and bytes that are on their way to a queue, and admits no more than the settings allow.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The deliveries and bytes that are on their way now, and the most that may be.
#[derive(Debug)]
pub(super) struct Room {
    deliveries: AtomicUsize,
    bytes: AtomicUsize,
    most: [usize; 2],
}

/// The room that one delivery takes. Dropping it gives the room back.
#[derive(Debug)]
pub(super) struct Place {
    room: Arc<Room>,
    bytes: usize,
}

impl Room {
    pub(super) const fn new(deliveries: usize, bytes: usize) -> Self {
        Self {
            deliveries: AtomicUsize::new(0),
            bytes: AtomicUsize::new(0),
            most: [deliveries, bytes],
        }
    }

    /// How many deliveries and bytes are on their way.
    pub(super) fn used(&self) -> (usize, usize) {
        let read = |it: &AtomicUsize| it.load(Ordering::Relaxed);
        (read(&self.deliveries), read(&self.bytes))
    }

    pub(super) fn take(self: &Arc<Self>, bytes: usize) -> Option<Place> {
        let add = |used: &AtomicUsize, more: usize, most: usize| {
            used.fetch_update(Ordering::AcqRel, Ordering::Acquire, |used| {
                used.checked_add(more).filter(|sum| *sum <= most)
            })
            .is_ok()
        };
        let [deliveries, most] = self.most;
        if !add(&self.deliveries, 1, deliveries) {
            return None;
        }
        // The room is taken. From here on dropping `place` gives it back.
        let mut place = Place {
            room: Arc::clone(self),
            bytes: 0,
        };
        if !add(&self.bytes, bytes, most) {
            return None;
        }
        place.bytes = bytes;
        Some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.room.bytes.fetch_sub(self.bytes, Ordering::AcqRel);
        self.room.deliveries.fetch_sub(1, Ordering::AcqRel);
    }
}
