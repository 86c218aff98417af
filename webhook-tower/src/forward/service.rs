//! The inner service that answers a delivery once a queue has confirmed it, and with 503 and `Retry-After` if none has.

use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::header::RETRY_AFTER;
use http::{HeaderValue, Request, Response, StatusCode};
use tower_service::Service;
use webhook_core::{ConfigError, Endpoint, Provider, Received};

use super::forwarder::{Forwarded, Forwarder, Forwarding};
use super::log;
use crate::dispatch::ReplyBody;

/// The seconds after which a sender may try again that was answered with 503.
const RETRY_AFTER_SECONDS: u64 = 5;

/// The inner service that a [`Forwarder`] makes. It is always ready: if it has no room, it answers with 503.
pub struct ForwardService<P> {
    /// Each request clones the service, which is one count here, and one for each part of a forwarder without the `Arc`.
    forwarder: Arc<Forwarder>,
    provider: PhantomData<fn() -> P>,
}

impl<P> ForwardService<P> {
    pub(super) const fn new(forwarder: Arc<Forwarder>) -> Self {
        Self {
            forwarder,
            provider: PhantomData,
        }
    }
}

impl Forwarder {
    /// Makes the service that forwards the deliveries of an endpoint.
    ///
    /// # Errors
    ///
    /// Returns an error if the endpoint cannot seal with these keys, because it has no namespace or one of its secrets
    /// is a seal key. Returns an error, too, if its largest body, sealed and in its envelope, is longer than the queue
    /// takes and no [overflow](Self::overflow) takes it.
    pub fn service<P: Provider>(
        &self,
        endpoint: &Endpoint<P>,
    ) -> Result<ForwardService<P>, ConfigError> {
        self.check(endpoint)?;
        Ok(self.resolving())
    }

    /// Makes the service that forwards deliveries whose endpoints a [resolver](crate::Resolve) finds. Those endpoints
    /// are not known at the start, so the service makes the checks of [`Forwarder::service`] with each delivery. One
    /// that cannot be sealed, or is too long, is answered with 503 and logged as an error.
    #[must_use]
    pub fn resolving<P: Provider>(&self) -> ForwardService<P> {
        ForwardService::new(Arc::new(self.clone()))
    }
}

/// The future of a [`ForwardService`].
pub struct ForwardFuture {
    forwarding: Result<Forwarding, LayerMissing>,
    /// The sender's acknowledgement.
    acknowledgement: StatusCode,
}

/// The request carries no proof.
struct LayerMissing;

impl Future for ForwardFuture {
    type Output = Result<Response<ReplyBody>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Ok(forwarding) = &mut self.forwarding else {
            return Poll::Ready(Ok(empty(StatusCode::INTERNAL_SERVER_ERROR)));
        };
        let forwarded = ready!(Pin::new(forwarding).poll(context));
        Poll::Ready(Ok(match forwarded {
            Forwarded::Answered => empty(self.acknowledgement),
            Forwarded::Unavailable => {
                let mut response = empty(StatusCode::SERVICE_UNAVAILABLE);
                let seconds = HeaderValue::from(RETRY_AFTER_SECONDS);
                response.headers_mut().insert(RETRY_AFTER, seconds);
                response
            }
        }))
    }
}

/// A request without a proof is answered with 500, and a log line that says how to fix it.
impl<P: Provider, B> Service<Request<B>> for ForwardService<P> {
    type Response = Response<ReplyBody>;
    type Error = Infallible;
    type Future = ForwardFuture;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> ForwardFuture {
        let traceparent = request.headers().get("traceparent");
        let traceparent = traceparent.and_then(|it| it.to_str().ok());
        let forwarding = match request.extensions().get::<Received<P>>() {
            Some(received) => Ok(self.forwarder.forward(received, traceparent)),
            None => {
                log::layer_missing(std::any::type_name::<P>());
                Err(LayerMissing)
            }
        };
        ForwardFuture {
            forwarding,
            acknowledgement: P::acknowledgement(),
        }
    }
}

fn empty(status: StatusCode) -> Response<ReplyBody> {
    let mut response = Response::new(ReplyBody::from(()));
    *response.status_mut() = status;
    response
}

impl<P> Clone for ForwardService<P> {
    fn clone(&self) -> Self {
        Self::new(Arc::clone(&self.forwarder))
    }
}

impl<P> fmt::Debug for ForwardService<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ForwardService")
            .field(&self.forwarder)
            .finish()
    }
}

impl fmt::Debug for ForwardFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ForwardFuture").finish_non_exhaustive()
    }
}
