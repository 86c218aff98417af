//! Reads the head of a request as the sender wrote it, before a router shortened its URI.

use http::{Request, Uri};
use webhook_core::Head;

use crate::receiver::Bounds;

pub(crate) fn head_of<'a>(request: &'a Request<()>, bounds: &Bounds) -> Head<'a> {
    Head::new(request.method(), uri_of(request, bounds), request.headers())
}

/// The URI as requested, if a router has kept it, and else the URI of the request.
pub(crate) fn uri_of<'a>(request: &'a Request<()>, bounds: &Bounds) -> &'a Uri {
    let original = bounds
        .original_uri
        .and_then(|find| find(request.extensions()));
    original.unwrap_or_else(|| request.uri())
}
