//! Reads a body as it arrives: counts its bytes, applies the limits of length and time, and hashes it.

use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use pin_project_lite::pin_project;
use tokio::time::{Sleep, sleep};
use webhook_core::erased::AnyInFlight;
use webhook_core::{Rejection, RejectionKind};

use crate::budget::Share;
use crate::erased_body::Incoming;
use crate::receiver::Bounds;
use crate::timer::elapsed;

/// How many frames one poll reads before it yields, so that other tasks get their turn.
const FRAMES_IN_A_TURN: usize = 32;

pin_project! {
    /// Reads the body of one delivery.
    pub(crate) struct BodyReader {
        in_flight: Option<AnyInFlight>,
        // A chunk that has arrived and is hashed once the budget has room for it.
        chunk: Option<Bytes>,
        begun: bool,
        ended: bool,
        // Whether a byte has arrived since the timeouts were last checked.
        progress: bool,
        #[pin]
        deadline: Option<Sleep>,
        #[pin]
        idle: Option<Sleep>,
    }
}

/// The state of the body after one poll.
enum Frames {
    Ended,
    /// A chunk has come, and there is no room for it yet.
    NoRoom,
    Paused,
}

impl BodyReader {
    pub(crate) const fn new(in_flight: AnyInFlight) -> Self {
        Self {
            in_flight: Some(in_flight),
            chunk: None,
            begun: false,
            ended: false,
            progress: false,
            deadline: None,
            idle: None,
        }
    }

    /// Returns the delivery once its body is complete. Returns `None` while a chunk, or finishing the body, waits for
    /// room in the budget. `left` is how much time the body still has.
    pub(crate) fn poll(
        mut self: Pin<&mut Self>,
        body: Pin<&mut dyn Incoming>,
        share: &mut Share,
        bounds: &Bounds,
        left: impl FnOnce() -> Duration,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<AnyInFlight>, Rejection>> {
        match self.as_mut().take_frames(body, share, context) {
            Ok(Frames::Ended) => {
                let complete = self.project().in_flight.take();
                let nothing = || RejectionKind::BodyUnreadable.into();
                return Poll::Ready(complete.map(Some).ok_or_else(nothing));
            }
            Ok(Frames::NoRoom) => return Poll::Ready(Ok(None)),
            Ok(Frames::Paused) => {}
            Err(rejection) => return Poll::Ready(Err(rejection)),
        }
        let mut this = self.project();
        if mem::take(this.progress) || this.idle.is_none() {
            let patience = match *this.begun {
                true => bounds.idle_timeout,
                false => bounds.idle_timeout.min(bounds.first_byte_timeout),
            };
            this.idle.set(Some(sleep(patience)));
        }
        if this.deadline.is_none() {
            this.deadline.set(Some(sleep(left())));
        }
        let late = if elapsed(this.deadline, context).is_ready() {
            RejectionKind::ReadTimeout
        } else if elapsed(this.idle, context).is_ready() {
            RejectionKind::IdleTimeout
        } else {
            return Poll::Pending;
        };
        Poll::Ready(Err(late.into()))
    }

    /// Reads the frames that have arrived.
    fn take_frames(
        self: Pin<&mut Self>,
        mut body: Pin<&mut dyn Incoming>,
        share: &mut Share,
        context: &mut Context<'_>,
    ) -> Result<Frames, Rejection> {
        let this = self.project();
        if *this.ended {
            return Ok(Frames::Ended);
        }
        for _ in 0..FRAMES_IN_A_TURN {
            if let Some(chunk) = this.chunk.take() {
                *this.progress = true;
                if let Some(in_flight) = this.in_flight {
                    in_flight.update(chunk)?;
                    if !share.ask_for_kept(in_flight.retained()).is_granted()? {
                        return Ok(Frames::NoRoom);
                    }
                }
            }
            let came = match body.as_mut().poll_piece(context) {
                Poll::Ready(Some(Ok(piece))) => piece,
                Poll::Ready(Some(Err(_))) => return Err(RejectionKind::BodyUnreadable.into()),
                Poll::Ready(None) => {
                    *this.ended = true;
                    let finishing = this.in_flight.as_ref().map_or(0, AnyInFlight::finishing);
                    return Ok(match share.ask_for_finishing(finishing).is_granted()? {
                        true => Frames::Ended,
                        false => Frames::NoRoom,
                    });
                }
                Poll::Pending => return Ok(Frames::Paused),
            };
            if came.is_empty() {
                continue;
            }
            *this.begun = true;
            let joining = this
                .in_flight
                .as_ref()
                .map_or(0, |it| it.updating(came.len()));
            let asked = share.ask_for_chunk(came.len(), joining);
            *this.chunk = Some(came);
            if !asked.is_granted()? {
                return Ok(Frames::NoRoom);
            }
        }
        context.waker().wake_by_ref();
        Ok(Frames::Paused)
    }
}
