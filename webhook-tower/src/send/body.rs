//! The body of a signed request.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::body::VerifiedBody;

/// The body of a signed request, sent in one frame.
///
/// It has no public constructor, so a client that takes a `Request<SignedBody>` sends nothing that was not signed. For
/// a client that takes another body, convert it with `tower`'s `map_request` and [`into_bytes`](Self::into_bytes).
#[derive(Clone, Debug, Default)]
pub struct SignedBody {
    whole: VerifiedBody,
}

impl SignedBody {
    pub(crate) const fn new(bytes: Bytes) -> Self {
        Self {
            whole: VerifiedBody::new(bytes),
        }
    }

    /// Returns every byte that was signed.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.whole.into_bytes()
    }
}

impl Body for SignedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Pin::new(&mut self.whole).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.whole.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.whole.size_hint()
    }
}
