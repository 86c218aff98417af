//! A verified delivery that waits until the inner service is ready.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Request, Response};
use pin_project_lite::pin_project;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Sleep, sleep};
use webhook_core::RejectionKind;
use webhook_core::erased::AnyEndpoint;

use crate::body::VerifiedBody;
use crate::budget::Share;
use crate::count::Uncounted;
use crate::log::{self, Tenant};
use crate::outcome::Accepted;
use crate::receiver::Bounds;
use crate::refuse::refuse;
use crate::timer::elapsed;

pin_project! {
    /// A verified delivery with its place among those that wait for the inner service.
    pub(crate) struct Waiting {
        request: Option<Request<VerifiedBody>>,
        endpoint: AnyEndpoint,
        tenant: Tenant,
        #[pin]
        timeout: Option<Sleep>,
        place: Option<OwnedSemaphorePermit>,
        uncounted: Uncounted,
        // This field is dropped last, after everything that the share counts.
        share: Option<Share>,
    }
}

impl Waiting {
    /// Takes a place among the waiting deliveries before the inner service is asked whether it is ready. If no place is
    /// free, returns the refusal.
    #[allow(clippy::result_large_err, reason = "the response goes out as it is")]
    pub(crate) fn new(delivery: Accepted, bounds: &Bounds) -> Result<Self, Response<Bytes>> {
        let Accepted {
            head,
            body,
            endpoint,
            tenant,
            mut uncounted,
            share,
        } = delivery;
        let Ok(place) = bounds.waiting.clone().try_acquire_owned() else {
            let refused = unavailable(&endpoint, bounds, &head, tenant, &mut uncounted);
            return Err(refused);
        };
        #[cfg(feature = "axum")]
        let head = {
            let mut head = head;
            crate::axum::lift_body_limit(&mut head);
            head
        };
        Ok(Self {
            request: Some(head.map(|()| VerifiedBody::new(body))),
            endpoint,
            tenant,
            timeout: None,
            place: Some(place),
            uncounted,
            share,
        })
    }

    /// Returns the request once the inner service is ready. From here on the handler has it, and the budget no longer
    /// counts it.
    pub(crate) fn take(self: Pin<&mut Self>) -> Option<(Request<VerifiedBody>, AnyEndpoint)> {
        let this = self.project();
        let request = this.request.take()?;
        *this.place = None;
        *this.share = None;
        if let Some(received) = this.endpoint.received(request.extensions()) {
            log::accepted(received);
        }
        this.uncounted.accepted();
        Some((request, this.endpoint.clone()))
    }

    /// Becomes ready with the refusal if the inner service was not ready in time.
    pub(crate) fn poll_refused(
        self: Pin<&mut Self>,
        bounds: &Bounds,
        context: &mut Context<'_>,
    ) -> Poll<Response<Bytes>> {
        let mut this = self.project();
        if this.timeout.is_none() {
            this.timeout.set(Some(sleep(bounds.handler_wait)));
        }
        ready!(elapsed(this.timeout, context));
        let Some(request) = this.request.take() else {
            // Polled again after it was ready: nothing is left to do.
            return Poll::Pending;
        };
        *this.place = None;
        let head = request.map(drop);
        let response = unavailable(this.endpoint, bounds, &head, *this.tenant, this.uncounted);
        Poll::Ready(response)
    }
}

fn unavailable(
    endpoint: &AnyEndpoint,
    bounds: &Bounds,
    head: &Request<()>,
    tenant: Tenant,
    uncounted: &mut Uncounted,
) -> Response<Bytes> {
    let kind = RejectionKind::HandlerUnavailable.into();
    refuse(Some(endpoint), kind, bounds, head, tenant, false, uncounted)
}
