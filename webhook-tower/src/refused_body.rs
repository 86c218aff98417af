//! Keeps the body of a refused delivery so that the refusal can be explained, if the receiver asks for explanations.

use http::Request;
use webhook_core::Rejection;
use webhook_core::erased::{AnyEndpoint, AnyFinished, AnyInFlight};

#[cfg(feature = "explain")]
use crate::explain::Case;
use crate::log::Tenant;
use crate::receiver::Bounds;
#[cfg(feature = "explain")]
use crate::{head::uri_of, head_size};

/// The body of a delivery whose proof has failed, if refusals are explained.
#[derive(Default)]
pub(crate) struct KeptBody {
    #[cfg(feature = "explain")]
    body: Option<webhook_core::explain::RefusedBody>,
}

#[cfg(not(feature = "explain"))]
#[allow(
    clippy::unused_self,
    clippy::needless_pass_by_ref_mut,
    reason = "with the feature something is kept"
)]
impl KeptBody {
    pub(crate) fn finish(
        &mut self,
        in_flight: AnyInFlight,
        _: &Bounds,
    ) -> Result<AnyFinished, Rejection> {
        in_flight.finish()
    }

    pub(crate) fn explain(
        &mut self,
        _: Option<&AnyEndpoint>,
        _: Rejection,
        _: &Bounds,
        _: &Request<()>,
        _: Tenant,
    ) {
    }
}

#[cfg(feature = "explain")]
impl KeptBody {
    /// Ends the body and verifies it. If it is refused, and short enough to be explained, it is kept.
    pub(crate) fn finish(
        &mut self,
        in_flight: AnyInFlight,
        bounds: &Bounds,
    ) -> Result<AnyFinished, Rejection> {
        if bounds.explaining.is_none() {
            return in_flight.finish();
        }
        in_flight.finish_or_keep().map_err(|(rejection, body)| {
            if body.len() <= webhook_core::explain::LONGEST_BODY {
                self.body = Some(body);
            }
            rejection
        })
    }

    /// Hands a refused delivery to the explainer, which works later on another thread.
    pub(crate) fn explain(
        &mut self,
        endpoint: Option<&AnyEndpoint>,
        rejection: Rejection,
        bounds: &Bounds,
        request: &Request<()>,
        tenant: Tenant,
    ) {
        let body = self.body.take();
        let (Some(explaining), Some(endpoint)) = (&bounds.explaining, endpoint) else {
            return;
        };
        let uri = uri_of(request, bounds);
        explaining.take(rejection, head_size::of(request, uri), || Case {
            endpoint: endpoint.clone(),
            method: request.method().clone(),
            uri: uri.clone(),
            headers: request.headers().clone(),
            body,
            rejection,
            tenant,
            arrived: (bounds.clock)(),
        });
    }
}
