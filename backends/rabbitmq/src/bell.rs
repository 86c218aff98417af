//! Tells a task which of its futures have news, so that it polls those and not all of them.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Wake, Waker};

use futures_util::task::AtomicWaker;

/// A list of the places whose futures have been woken, and the task that polls them.
#[derive(Debug, Default)]
pub(crate) struct Bell {
    rung: Mutex<Vec<usize>>,
    task: AtomicWaker,
}

/// The waker of one place. It serves one future after another: whoever is woken for an earlier future is polled once
/// too often, which does no harm.
#[derive(Debug)]
struct Ring {
    bell: Arc<Bell>,
    place: usize,
    /// Whether the place is in the list already.
    is_listed: AtomicBool,
}

/// The wakers of all places.
#[derive(Debug, Default)]
pub(crate) struct Rings {
    bell: Arc<Bell>,
    all: Vec<(Arc<Ring>, Waker)>,
    /// The list that is looked at. It is swapped with the bell's, so that neither is made anew each time.
    heard: Vec<usize>,
}

impl Wake for Ring {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if !self.is_listed.swap(true, Ordering::AcqRel) {
            self.bell.rung().push(self.place);
            self.bell.task.wake();
        }
    }
}

impl Bell {
    fn rung(&self) -> MutexGuard<'_, Vec<usize>> {
        self.rung.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rings {
    /// The waker of a place. Places are numbered from 0, and a new one follows the last.
    pub(crate) fn waker(&mut self, place: usize) -> Waker {
        while self.all.len() <= place {
            let ring = Arc::new(Ring {
                bell: Arc::clone(&self.bell),
                place: self.all.len(),
                is_listed: AtomicBool::new(false),
            });
            let waker = Waker::from(Arc::clone(&ring));
            self.all.push((ring, waker));
        }
        self.all
            .get(place)
            .map_or_else(|| Waker::noop().clone(), |it| it.1.clone())
    }

    /// Wakes the task that listens, though no place has been woken.
    pub(crate) fn wake_task(&self) {
        self.bell.task.wake();
    }

    /// Whether a place has been woken that nobody has looked at since. If not, the task of the context is woken when
    /// one is.
    pub(crate) fn has_rung(&self, context: &Context<'_>) -> bool {
        self.bell.task.register(context.waker());
        !self.bell.rung().is_empty()
    }

    /// Calls `look` with a place that has been woken and not been looked at since, and returns whether there was one.
    ///
    /// The place is taken off the list before it is looked at. If it is woken meanwhile, it is in the list again.
    pub(crate) fn answer(&mut self, look: impl FnOnce(usize, &Waker)) -> bool {
        if self.heard.is_empty() {
            std::mem::swap(&mut *self.bell.rung(), &mut self.heard);
        }
        let Some(place) = self.heard.pop() else {
            return false;
        };
        if let Some((ring, waker)) = self.all.get(place) {
            ring.is_listed.swap(false, Ordering::AcqRel);
            look(place, waker);
        }
        true
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;

    fn heard(rings: &mut Rings) -> Vec<usize> {
        let mut heard = Vec::new();
        while rings.answer(|place, _| heard.push(place)) {}
        heard
    }

    #[test]
    fn each_place_that_was_woken_is_heard_once_and_wakes_the_task_that_listens() {
        let mut listening = Rings::default();
        let listens = listening.waker(0);
        let context = Context::from_waker(&listens);
        let mut rings = Rings::default();
        let wakers = [0, 1, 2].map(|place| rings.waker(place));
        assert!(!rings.has_rung(&context));
        wakers[2].wake_by_ref();
        assert_eq!(heard(&mut listening), [0], "the task is woken");
        wakers[0].wake_by_ref();
        wakers[2].wake_by_ref();
        assert!(rings.has_rung(&context));
        assert_eq!(heard(&mut rings), [0, 2]);
        assert!(!rings.has_rung(&context));
        assert!(heard(&mut rings).is_empty());
        // What is woken while it is looked at is looked at again.
        wakers[1].wake_by_ref();
        assert!(rings.answer(|_, waker| waker.wake_by_ref()));
        assert_eq!(heard(&mut rings), [1]);
    }
}
