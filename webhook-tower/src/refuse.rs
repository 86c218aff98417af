//! Refuses a request: a line in the log, and the response that the peer sees.

use bytes::Bytes;
use http::{Request, Response};
use webhook_core::Rejection;
use webhook_core::erased::AnyEndpoint;

use crate::count::Uncounted;
use crate::head::head_of;
use crate::log::{self, Tenant};
use crate::receiver::Bounds;

/// Logs and counts a refusal, and makes its response. `unread` says that more of the body may come.
pub(crate) fn refuse(
    endpoint: Option<&AnyEndpoint>,
    rejection: Rejection,
    bounds: &Bounds,
    request: &Request<()>,
    tenant: Tenant,
    unread: bool,
    uncounted: &mut Uncounted,
) -> Response<Bytes> {
    uncounted.refused(rejection.kind());
    log::refused(endpoint, &rejection, &head_of(request, bounds), tenant);
    let methods = endpoint.map_or(&[][..], AnyEndpoint::methods);
    bounds
        .refusals
        .respond(rejection, methods, request.version(), unread)
}
