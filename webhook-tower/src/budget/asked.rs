//! The answer to a request for room in the budget.

use webhook_core::{Rejection, RejectionKind};

/// A delivery counts as small up to this many bytes of body.
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
    /// Whether the room is there already. Returns an error if it will not be there.
    pub(crate) fn is_granted(self) -> Result<bool, Rejection> {
        match self {
            Self::Granted => Ok(true),
            Self::Waits => Ok(false),
            Self::Refused => Err(RejectionKind::BudgetExhausted.into()),
        }
    }
}
