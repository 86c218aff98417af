//! Whether there is room.

use webhook_core::{Rejection, RejectionKind};

/// A delivery of no more body than this is a small one.
pub(super) const SMALL: usize = 64 * 1024;

/// What became of a request for room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    Granted,
    /// [`Share::poll_room`] says when it is there.
    Waits,
    Refused,
}

impl Asked {
    /// Whether the room is there already; an error where it will not be.
    pub(crate) fn is_granted(self) -> Result<bool, Rejection> {
        match self {
            Self::Granted => Ok(true),
            Self::Waits => Ok(false),
            Self::Refused => Err(RejectionKind::BudgetExhausted.into()),
        }
    }
}
