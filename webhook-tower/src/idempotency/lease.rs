//! The lease under which a handler runs: its fence, and the signal that the lease is lost.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;
use tokio::time::Instant;

use super::store::{DeliveryKey, Fence};

/// The lease of the delivery that a handler works on. Behind the layer it stands in the request's
/// extensions: `Extension(lease): Extension<Lease>` in axum.
///
/// The lease is renewed while the handler runs. It is lost if the store is down for longer than the lease lasts, or the
/// handler runs longer than is allowed. Then another receiver may handle the delivery too, and the sender is told to
/// try again. A handler whose steps must not happen twice asks [`Lease::is_lost`] before each of them, or writes the
/// [fence](Lease::fence) beside its data and refuses smaller ones.
#[derive(Clone)]
pub struct Lease {
    fence: Option<Fence>,
    loss: Arc<Loss>,
}

/// Whether a lease is lost, and the tasks that wait to be told so.
#[derive(Default)]
struct Loss {
    has_come: AtomicBool,
    waiting: Notify,
}

impl Lease {
    pub(super) fn new(fence: Option<Fence>) -> Self {
        Self {
            fence,
            loss: Arc::default(),
        }
    }

    /// Tells the handler that the lease is lost.
    pub(super) fn lose(&self) {
        self.loss.has_come.store(true, Ordering::SeqCst);
        self.loss.waiting.notify_waiters();
    }

    /// Whether both are clones of one lease.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.loss, &other.loss)
    }

    /// The fence of the lease. It is `None` if the delivery is handled without a mark: because it has no key, or
    /// because the store is down and the program's settings accept that deliveries then repeat.
    #[must_use]
    pub const fn fence(&self) -> Option<Fence> {
        self.fence
    }

    /// Whether the lease is lost.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        self.loss.has_come.load(Ordering::SeqCst)
    }

    /// Waits until the lease is lost. It never returns if the lease is never lost.
    pub async fn lost(&self) {
        // Whoever loses the lease wakes only those that already wait, so begin to wait before looking at the flag.
        let told = self.loss.waiting.notified();
        if !self.is_lost() {
            told.await;
        }
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease")
            .field("fence", &self.fence)
            .field("lost", &self.is_lost())
            .finish()
    }
}

/// The key under which a delivery is worked on, and the fence of its lease.
#[derive(Clone, Copy)]
pub(super) struct Held {
    pub(super) key: DeliveryKey,
    pub(super) fence: Fence,
    /// When the store was asked for the lease, which began later.
    pub(super) asked: Instant,
    /// Whether the key is that of the body and the unsigned id together.
    pub(super) under_id: bool,
}
