//! Says of a delivery that is in no queue that it may be lost.

use webhook_core::Delivery;

use super::log;
use crate::count;

/// Reports, when it is dropped, that a delivery is in no queue. It does so on drop so that a delivery is reported also
/// when nobody waits for it any more and when a queue panics.
pub(super) struct Loss {
    /// Boxed, since an allocator gives out two small pieces faster than one that is larger than a kilobyte.
    delivery: Box<Delivery>,
    /// Whether the delivery may be lost: its sender never sends it again, and no caller reports the loss.
    is_possible: bool,
    /// Why the delivery is in no queue; `None` once it is in one.
    reason: Option<&'static str>,
}

impl Loss {
    /// Reports that handing the delivery over broke, unless it is told what became of it.
    pub(super) fn unless_told(delivery: Delivery, is_possible: bool) -> Self {
        Self {
            delivery: Box::new(delivery),
            is_possible,
            reason: Some("broken"),
        }
    }

    pub(super) const fn delivery(&self) -> &Delivery {
        &self.delivery
    }

    /// A method, because an `async` block captures only the fields that it names: calling this makes it capture the
    /// whole `Loss`.
    pub(super) const fn is(&mut self, reason: Option<&'static str>) {
        self.reason = reason;
    }
}

impl Drop for Loss {
    fn drop(&mut self) {
        let Some(reason) = self.reason else { return };
        log::unavailable(&self.delivery, reason);
        count::forwarded(&self.delivery, "", reason);
        if self.is_possible {
            log::lost_risk(&self.delivery);
            count::lost_risk(&self.delivery);
        }
    }
}
