//! Timers that are made when they are first needed.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::time::Sleep;

/// Ready once the timer has run out; never where none was made.
pub(crate) fn elapsed(timer: Pin<&mut Option<Sleep>>, context: &mut Context<'_>) -> Poll<()> {
    timer
        .as_pin_mut()
        .map_or(Poll::Pending, |timer| timer.poll(context))
}
