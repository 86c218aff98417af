//! The body of a request as it is read here, whatever its type: so that what reads it is compiled once.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use http_body::Body;

/// A body that is still coming in. None once the delivery is refused: nothing of it is kept while the response goes
/// out.
pub(crate) trait Incoming {
    /// The next piece, or `None` at the end. It is empty for trailers, since they are nothing that a sender signs.
    fn poll_piece(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Broken>>>;

    /// The length, where it is known before the body has come.
    fn announced(&self) -> Option<u64>;

    /// Whether more of it may come. Not every body knows its end before it is asked for one more frame.
    fn is_open(&self) -> bool;

    /// Drops what is left of it.
    fn discard(self: Pin<&mut Self>);
}

/// A body that ended in the middle.
pub(crate) struct Broken;

impl<B: Body> Incoming for Option<B> {
    fn poll_piece(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Broken>>> {
        let Some(body) = self.as_pin_mut() else {
            // It is refused: nobody asks.
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
