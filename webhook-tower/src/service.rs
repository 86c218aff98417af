//! The service that the layer makes: it verifies each request, and calls the inner service with what is authentic.

use std::fmt;
use std::task::{Context, Poll};

use http::{Request, Response};
use http_body::Body;
use tower_service::Service;
use webhook_core::{Endpoint, Provider};

use crate::body::{ResponseBody, VerifiedBody};
use crate::future::ResponseFuture;
use crate::receiver::Receiver;
use crate::resolve::Resolve;
use crate::verify::VerifyFuture;

/// A service behind a [`WebhookLayer`](crate::WebhookLayer).
///
/// It is always ready: a delivery that is still being read holds no permit of the inner service, whose clone is made
/// ready once the delivery is verified. To shed load before anything is read, do so outside of this service: inside
/// of it, `LoadShed` sees only verified deliveries.
pub struct WebhookService<S, P: Provider, R = Endpoint<P>> {
    inner: S,
    receiver: Receiver<P, R>,
}

impl<S, P: Provider, R> WebhookService<S, P, R> {
    pub(crate) const fn new(inner: S, receiver: Receiver<P, R>) -> Self {
        Self { inner, receiver }
    }
}

impl<S, P, R, B, O> Service<Request<B>> for WebhookService<S, P, R>
where
    S: Service<Request<VerifiedBody>, Response = Response<O>> + Clone,
    P: Provider,
    R: Resolve<P>,
    B: Body,
{
    type Response = Response<ResponseBody<O>>;
    type Error = S::Error;
    type Future = ResponseFuture<S, P, R, B>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let verify = VerifyFuture::new(self.receiver.clone(), request);
        ResponseFuture::new(verify, self.inner.clone(), self.receiver.clone())
    }
}

impl<S: Clone, P: Provider, R> Clone for WebhookService<S, P, R> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            receiver: self.receiver.clone(),
        }
    }
}

impl<S: fmt::Debug, P: Provider, R> fmt::Debug for WebhookService<S, P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookService")
            .field("inner", &self.inner)
            .field("receiver", &self.receiver)
            .finish()
    }
}
