//! Lets copies of one delivery in one process wait for the first of them, without taking a connection.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::OwnedMutexGuard;
use tokio::time::timeout;
use webhook_tower::idempotency::{DeliveryKey, Mark};

/// Where copies of a delivery take turns. It holds the mark once one of them has completed the delivery.
type Joint = Arc<tokio::sync::Mutex<Option<Mark>>>;

#[derive(Clone, Debug, Default)]
pub(crate) struct Joints {
    known: Arc<Mutex<HashMap<DeliveryKey, Joint>>>,
}

impl Joints {
    fn known(&self) -> MutexGuard<'_, HashMap<DeliveryKey, Joint>> {
        // A panic elsewhere leaves the map whole.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits, for this time at most, until the copies that came before have had their turn.
    pub(crate) async fn join(&self, key: DeliveryKey, wait: Duration) -> Option<Turn> {
        let joint = self.known().entry(key).or_default().clone();
        let mut turn = Turn {
            joints: self.clone(),
            key,
            joint,
            mark: None,
        };
        turn.mark = Some(timeout(wait, turn.joint.clone().lock_owned()).await.ok()?);
        Some(turn)
    }
}

/// The turn of one copy. When it is dropped, the next copy has its turn.
#[derive(Debug)]
pub(crate) struct Turn {
    joints: Joints,
    key: DeliveryKey,
    joint: Joint,
    mark: Option<OwnedMutexGuard<Option<Mark>>>,
}

impl Turn {
    /// The mark that an earlier copy has left, if there is one.
    pub(crate) fn completed(&self) -> Option<Mark> {
        self.mark.as_deref()?.clone()
    }

    /// Leaves the mark to the copies that wait.
    pub(crate) fn complete(&mut self, mark: Mark) {
        if let Some(place) = &mut self.mark {
            **place = Some(mark);
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.mark = None;
        let mut known = self.joints.known();
        // Only the map and this turn still hold the joint, so no copy waits.
        if Arc::strong_count(&self.joint) == 2 {
            known.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn copies_take_turns_hear_of_the_mark_and_leave_nothing() {
        let joints = Joints::default();
        let key = DeliveryKey::from_bytes([7; 32]);
        let second = Duration::from_secs(1);
        let mut first = joints.join(key, second).await.expect("nobody is before it");
        assert!(first.completed().is_none());
        assert!(joints.join(key, Duration::from_millis(1)).await.is_none());
        let waiting = tokio::spawn({
            let joints = joints.clone();
            async move { joints.join(key, second).await.and_then(|it| it.completed()) }
        });
        tokio::task::yield_now().await;
        first.complete(Mark::new(Some("one".to_owned())));
        drop(first);
        let mark = waiting.await.expect("no panic");
        assert_eq!(mark, Some(Mark::new(Some("one".to_owned()))));
        assert!(joints.known().is_empty());
    }
}
