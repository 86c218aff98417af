//! Starts a timer only when it is first needed.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::time::Sleep;

/// Becomes ready once the timer has run out, and never if there is no timer.
pub(crate) fn elapsed(timer: Pin<&mut Option<Sleep>>, context: &mut Context<'_>) -> Poll<()> {
    timer
        .as_pin_mut()
        .map_or(Poll::Pending, |timer| timer.poll(context))
}
