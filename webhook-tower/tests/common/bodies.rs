//! Bodies that no honest client sends.

use std::convert::Infallible;
use std::io;
use std::marker::PhantomPinned;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;

/// A body that panics when it is polled, for requests that must be refused by their heads alone.
#[derive(Default)]
pub(crate) struct Untouchable {
    pub(crate) announced: Option<u64>,
}

impl Body for Untouchable {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        panic!("a refused body was read")
    }

    fn size_hint(&self) -> SizeHint {
        self.announced
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

pin_project! {
    /// A body that makes each frame by its number. It is not `Unpin`, as many bodies are not.
    ///
    /// It panics if it is polled again after its end or after an error.
    pub(crate) struct Frames<F> {
        next: F,
        polled: Arc<AtomicUsize>,
        over: bool,
        #[pin]
        pinned: PhantomPinned,
    }
}

/// One step of a body.
pub(crate) enum Step {
    Data(Bytes),
    Trailers,
    /// Nothing comes any more, and nobody is woken.
    Pause,
    Fail,
    End,
}

pub(crate) fn frames<F: FnMut(usize) -> Step>(next: F) -> Frames<F> {
    Frames {
        next,
        polled: Arc::default(),
        over: false,
        pinned: PhantomPinned,
    }
}

/// A body of these pieces, which then ends.
pub(crate) fn pieces(pieces: &[&'static str]) -> Frames<impl FnMut(usize) -> Step + use<>> {
    let pieces = pieces.to_vec();
    frames(move |number| match pieces.get(number) {
        Some(piece) => Step::Data(Bytes::from_static(piece.as_bytes())),
        None => Step::End,
    })
}

impl<F> Frames<F> {
    /// How often the body was polled. The count can be read after the body was given away.
    pub(crate) fn polled(&self) -> Arc<AtomicUsize> {
        Arc::clone(&self.polled)
    }
}

impl<F: FnMut(usize) -> Step> Body for Frames<F> {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = self.project();
        assert!(!*this.over, "a body was read beyond its end");
        let number = this.polled.fetch_add(1, Ordering::SeqCst);
        Poll::Ready(match (this.next)(number) {
            Step::Data(bytes) => Some(Ok(Frame::data(bytes))),
            Step::Trailers => Some(Ok(Frame::trailers(http::HeaderMap::new()))),
            Step::Pause => return Poll::Pending,
            Step::Fail => {
                *this.over = true;
                Some(Err(io::Error::other("canary-error-5d1e")))
            }
            Step::End => {
                *this.over = true;
                None
            }
        })
    }
}
