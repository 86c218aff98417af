//! A verified delivery that waits until the inner service is ready.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Request, Response};
use pin_project_lite::pin_project;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Sleep, sleep};
use tower_service::Service;
use webhook_core::{Endpoint, Provider, Received, RejectionKind};

use crate::body::VerifiedBody;
use crate::budget::Share;
use crate::count::Uncounted;
use crate::log::{self, Tenant};
use crate::outcome::Accepted;
use crate::receiver::Bounds;
use crate::refuse::refuse;
use crate::timer::elapsed;

pin_project! {
    /// A delivery with its place among those that wait.
    pub(crate) struct Waiting<S, P: Provider> {
        inner: S,
        request: Option<Request<VerifiedBody>>,
        endpoint: Endpoint<P>,
        tenant: Tenant,
        #[pin]
        timeout: Option<Sleep>,
        place: Option<OwnedSemaphorePermit>,
        uncounted: Uncounted,
        // The last to be dropped: what it counts is gone by then.
        share: Option<Share>,
    }
}

impl<S, P> Waiting<S, P>
where
    S: Service<Request<VerifiedBody>>,
    P: Provider,
{
    /// Takes a place among those that wait, before the inner service is asked whether it is ready. If there is none,
    /// returns the refusal.
    pub(crate) fn new(
        delivery: Accepted<P>,
        inner: S,
        bounds: &Bounds,
    ) -> Result<Self, Box<Response<Bytes>>> {
        let Accepted {
            mut head,
            received,
            endpoint,
            tenant,
            mut uncounted,
            share,
        } = delivery;
        let Ok(place) = bounds.waiting.clone().try_acquire_owned() else {
            let refused = unavailable(&endpoint, bounds, &head, tenant, &mut uncounted);
            return Err(Box::new(refused));
        };
        let body = VerifiedBody::new(received.delivery().body().clone());
        head.extensions_mut().insert(received);
        #[cfg(feature = "axum")]
        crate::axum::lift_body_limit(&mut head);
        Ok(Self {
            inner,
            request: Some(head.map(|()| body)),
            endpoint,
            tenant,
            timeout: None,
            place: Some(place),
            uncounted,
            share,
        })
    }

    /// The response to come once the inner service is ready, or a refusal where that takes too long.
    #[allow(clippy::type_complexity, reason = "each part is what it says")]
    pub(crate) fn poll_ready(
        self: Pin<&mut Self>,
        bounds: &Bounds,
        context: &mut Context<'_>,
    ) -> Poll<Result<Result<(S::Future, Endpoint<P>), Response<Bytes>>, S::Error>> {
        let mut this = self.project();
        let in_time = match this.inner.poll_ready(context) {
            Poll::Ready(ready) => ready.map(|()| true)?,
            Poll::Pending => {
                if this.timeout.is_none() {
                    this.timeout.set(Some(sleep(bounds.handler_wait)));
                }
                ready!(elapsed(this.timeout, context));
                false
            }
        };
        let Some(request) = this.request.take() else {
            // Polled again after it was ready: nothing is left to do.
            return Poll::Pending;
        };
        *this.place = None;
        if !in_time {
            let head = request.map(drop);
            let response = unavailable(this.endpoint, bounds, &head, *this.tenant, this.uncounted);
            return Poll::Ready(Ok(Err(response)));
        }
        // From here on it is the handler's, and no longer counted.
        *this.share = None;
        if let Some(received) = request.extensions().get::<Received<P>>() {
            log::accepted(received);
        }
        this.uncounted.accepted();
        Poll::Ready(Ok(Ok((this.inner.call(request), this.endpoint.clone()))))
    }
}

fn unavailable<P: Provider>(
    endpoint: &Endpoint<P>,
    bounds: &Bounds,
    head: &Request<()>,
    tenant: Tenant,
    uncounted: &mut Uncounted,
) -> Response<Bytes> {
    let kind = RejectionKind::HandlerUnavailable.into();
    refuse(Some(endpoint), kind, bounds, head, tenant, false, uncounted)
}
