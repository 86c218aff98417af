//! The answer to a request for room in the budget.

use webhook_core::{Rejection, RejectionKind};

/// The most bytes of body that a small delivery has. A longer body makes it a large one.
pub(super) const SMALL: usize = 64 * 1024;

/// The answer to a request for room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Granted,
    /// The delivery has to wait; [`Share::poll_room`] becomes ready when the room is there.
    Waits,
    Refused,
}

impl Asked {
    /// Whether the room was granted at once. Returns an error if the request was refused.
    pub(crate) fn is_granted(self) -> Result<bool, Rejection> {
        match self {
            Self::Granted => Ok(true),
            Self::Waits => Ok(false),
            Self::Refused => Err(RejectionKind::BudgetExhausted.into()),
        }
    }
}
