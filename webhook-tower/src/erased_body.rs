//! The body of a request without its type, so that the code that reads it is compiled once.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use http_body::Body;

/// A body that is still coming in. It becomes `None` when the delivery is refused, so that nothing of it is kept while
/// the response goes out.
pub(crate) trait Incoming {
    /// Returns the next piece, or `None` at the end. A piece is empty for trailers, which no sender signs.
    fn poll_piece(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Broken>>>;

    /// The length of the body, if it is known before the body has come.
    fn announced(&self) -> Option<u64>;

    /// Whether more of the body may come. Some bodies know their end only when they are asked for one more frame.
    fn is_open(&self) -> bool;

    /// Drops the rest of the body.
    fn discard(self: Pin<&mut Self>);
}

/// The error of a body that ended in the middle.
pub(crate) struct Broken;

impl<B: Body> Incoming for Option<B> {
    fn poll_piece(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Broken>>> {
        let Some(body) = self.as_pin_mut() else {
            // The delivery was refused, so nobody asks for more of the body.
            return Poll::Pending;
        };
        Poll::Ready(match ready!(body.poll_frame(context)) {
            Some(Ok(frame)) => Some(Ok(match frame.into_data() {
                Ok(mut data) => data.copy_to_bytes(data.remaining()),
                Err(_) => Bytes::new(),
            })),
            Some(Err(_)) => Some(Err(Broken)),
            None => None,
        })
    }

    fn announced(&self) -> Option<u64> {
        self.as_ref()?.size_hint().exact()
    }

    fn is_open(&self) -> bool {
        self.as_ref().is_some_and(|body| !body.is_end_stream())
    }

    fn discard(mut self: Pin<&mut Self>) {
        self.set(None);
    }
}
