//! The result of verifying a request: a delivery for the handler, or a response without the handler.

use bytes::Bytes;
use http::{Request, Response};
use webhook_core::erased::AnyEndpoint;

use crate::budget::Share;
use crate::count::Uncounted;
use crate::log::Tenant;

/// How the verification of a request ended.
#[allow(clippy::large_enum_variant, reason = "the large one is the rule")]
pub(crate) enum Outcome {
    /// The delivery is authentic.
    Received(Accepted),
    /// The request is answered, or refused, without the handler.
    Answered(Response<Bytes>),
}

/// An authentic delivery, with everything that is needed to call the handler.
pub(crate) struct Accepted {
    /// The head. Its extensions hold the [`Received`](webhook_core::Received) delivery.
    pub(crate) head: Request<()>,
    /// The body. The received delivery in the head's extensions shares its bytes.
    pub(crate) body: Bytes,
    pub(crate) endpoint: AnyEndpoint,
    pub(crate) tenant: Tenant,
    pub(crate) uncounted: Uncounted,
    /// The share is held until the handler takes over, because anyone who has recorded an authentic delivery can send
    /// it again and again.
    pub(crate) share: Option<Share>,
}

#[cfg(feature = "axum")]
impl Accepted {
    /// Hands the delivery over to the handler: from here on the budget no longer counts it.
    pub(crate) fn begin(&mut self) {
        self.share = None;
        if let Some(received) = self.endpoint.received(self.head.extensions()) {
            crate::log::accepted(received);
        }
        self.uncounted.accepted();
    }
}
