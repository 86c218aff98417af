//! The body of a request that an audit sends: at once, or slowly.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::time::Sleep;

use crate::target::Pace;

/// The body of a request that an audit sends. Its length is known from the start, and its pieces may come slowly.
#[derive(Debug)]
pub struct SentBody {
    pieces: VecDeque<Bytes>,
    pause: Duration,
    resting: Option<Pin<Box<Sleep>>>,
    taken: Taken,
}

/// Tells whether the last piece of a body was taken.
#[derive(Clone, Debug, Default)]
pub(crate) struct Taken(Arc<AtomicBool>);

impl Taken {
    pub(crate) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl SentBody {
    pub(crate) fn new(mut body: Bytes, pace: Pace) -> (Self, Taken) {
        let mut pieces = VecDeque::new();
        let more = pace.pieces.saturating_sub(1).min(body.len());
        if more > 0 {
            pieces.push_back(body.split_to(1));
            let each = body.len().div_ceil(more).max(1);
            while body.len() > each {
                pieces.push_back(body.split_to(each));
            }
        }
        if !body.is_empty() {
            pieces.push_back(body);
        }
        let taken = Taken::default();
        taken.0.store(pieces.is_empty(), Ordering::Release);
        let sent = Self {
            pieces,
            pause: pace.pause,
            resting: None,
            taken: taken.clone(),
        };
        (sent, taken)
    }
}

impl Body for SentBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Some(resting) = &mut self.resting {
            ready!(resting.as_mut().poll(context));
            self.resting = None;
        }
        let Some(piece) = self.pieces.pop_front() else {
            return Poll::Ready(None);
        };
        if self.pieces.is_empty() {
            self.taken.0.store(true, Ordering::Release);
        } else if !self.pause.is_zero() {
            self.resting = Some(Box::pin(tokio::time::sleep(self.pause)));
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        let left = self.pieces.iter().map(|it| it.len() as u64);
        SizeHint::with_exact(left.sum())
    }
}
