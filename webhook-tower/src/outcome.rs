//! The result of verifying a request: a delivery for the handler, or a response without the handler.

use bytes::Bytes;
use http::{Request, Response};
use webhook_core::erased::AnyEndpoint;

use crate::budget::Share;
use crate::count::Uncounted;
use crate::log::Tenant;

/// What became of a request.
#[allow(clippy::large_enum_variant, reason = "the large one is the rule")]
pub(crate) enum Outcome {
    /// It is authentic.
    Received(Accepted),
    /// It is answered, or refused, without the handler.
    Answered(Response<Bytes>),
}

/// An authentic delivery, with everything that is needed to call the handler.
pub(crate) struct Accepted {
    /// Its extensions hold what was received.
    pub(crate) head: Request<()>,
    /// The body, which what was received shares.
    pub(crate) body: Bytes,
    pub(crate) endpoint: AnyEndpoint,
    pub(crate) tenant: Tenant,
    pub(crate) uncounted: Uncounted,
    /// Held until the handler takes over: a recorded delivery is authentic each time it is sent.
    pub(crate) share: Option<Share>,
}

#[cfg(feature = "axum")]
impl Accepted {
    /// The handler takes over: from here on it is no longer counted.
    pub(crate) fn begin(&mut self) {
        self.share = None;
        if let Some(received) = self.endpoint.received(self.head.extensions()) {
            crate::log::accepted(received);
        }
        self.uncounted.accepted();
    }
}
