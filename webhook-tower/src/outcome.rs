//! The result of verifying a request: a delivery for the handler, or a response without the handler.

use bytes::Bytes;
use http::{Request, Response};
use webhook_core::{Endpoint, Provider, Received};

use crate::budget::Share;
use crate::count::Uncounted;
use crate::log::Tenant;

/// What became of a request.
#[allow(clippy::large_enum_variant, reason = "the large one is the rule")]
pub(crate) enum Outcome<P: Provider> {
    /// It is authentic.
    Received(Accepted<P>),
    /// It is answered, or refused, without the handler.
    Answered(Response<Bytes>),
}

/// An authentic delivery, with everything that is needed to call the handler.
pub(crate) struct Accepted<P: Provider> {
    pub(crate) head: Request<()>,
    pub(crate) received: Received<P>,
    pub(crate) endpoint: Endpoint<P>,
    pub(crate) tenant: Tenant,
    pub(crate) uncounted: Uncounted,
    /// Held until the handler takes over: a recorded delivery is authentic each time it is sent.
    pub(crate) share: Option<Share>,
}
