//! Bodies as hostile and ordinary clients send them, for the tests of the holes.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::buf::Chain;
use bytes::{Buf as _, Bytes};
use http_body::{Body, Frame, SizeHint};

/// The next step of a body.
#[derive(Clone)]
pub(crate) enum Step {
    Data(&'static [u8]),
    Fail,
}

/// A body of an unknown number of frames, like a chunked request: it never says that it has ended.
pub(crate) struct Chunked {
    steps: VecDeque<Step>,
    /// The length that the head announces, whether true or not.
    announced: Option<u64>,
    over: bool,
}

pub(crate) fn chunked(steps: impl IntoIterator<Item = Step>) -> Chunked {
    Chunked {
        steps: steps.into_iter().collect(),
        announced: None,
        over: false,
    }
}

pub(crate) fn pieces(pieces: &[&'static [u8]]) -> Chunked {
    chunked(pieces.iter().copied().map(Step::Data))
}

impl Chunked {
    pub(crate) fn announcing(mut self, length: u64) -> Self {
        self.announced = Some(length);
        self
    }
}

impl Body for Chunked {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        assert!(!self.over, "read beyond the end or an error");
        Poll::Ready(match self.steps.pop_front() {
            Some(Step::Data(bytes)) => Some(Ok(Frame::data(Bytes::from_static(bytes)))),
            Some(Step::Fail) => {
                self.over = true;
                Some(Err(io::Error::other("the client is gone")))
            }
            None => {
                self.over = true;
                None
            }
        })
    }

    fn size_hint(&self) -> SizeHint {
        self.announced
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A body without an end, in frames of 64 KiB, which counts how many were taken.
#[derive(Clone, Default)]
pub(crate) struct Endless {
    pub(crate) frames: Arc<AtomicUsize>,
}

pub(crate) const FRAME: usize = 64 << 10;

impl Body for Endless {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        static BLANK: [u8; FRAME] = [b' '; FRAME];
        self.frames.fetch_add(1, Ordering::SeqCst);
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&BLANK)))))
    }
}

/// A frame whose data is in two pieces of memory.
pub(crate) struct TwoPieces(pub(crate) Option<(&'static [u8], &'static [u8])>);

impl Body for TwoPieces {
    type Data = Chain<Bytes, Bytes>;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, io::Error>>> {
        Poll::Ready(self.0.take().map(|(first, second)| {
            let data = Bytes::from_static(first).chain(Bytes::from_static(second));
            Ok(Frame::data(data))
        }))
    }
}
