//! The service that the layer makes: it verifies each request, and calls the inner service with authentic deliveries.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use http_body::Body;
use tower_service::Service;

use crate::body::{ResponseBody, VerifiedBody};
use crate::future::ResponseFuture;
use crate::receiver::Common;

/// A service behind a [`WebhookLayer`](crate::WebhookLayer).
///
/// It is always ready. A delivery that is still being read holds no permit of the inner service: a clone of that
/// service is made ready once the delivery is verified. To shed load before anything is read, do so outside of this
/// service, because a `LoadShed` inside of it sees only verified deliveries.
pub struct WebhookService<S> {
    inner: S,
    common: Arc<Common>,
}

impl<S> WebhookService<S> {
    pub(crate) const fn new(inner: S, common: Arc<Common>) -> Self {
        Self { inner, common }
    }
}

impl<S, B, O> Service<Request<B>> for WebhookService<S>
where
    S: Service<Request<VerifiedBody>, Response = Response<O>> + Clone,
    B: Body,
{
    type Response = Response<ResponseBody<O>>;
    type Error = S::Error;
    type Future = ResponseFuture<S, B>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        ResponseFuture::new(Arc::clone(&self.common), request, self.inner.clone())
    }
}

impl<S: Clone> Clone for WebhookService<S> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            common: Arc::clone(&self.common),
        }
    }
}

impl<S: fmt::Debug> fmt::Debug for WebhookService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookService")
            .field("inner", &self.inner)
            .field("receiver", &self.common)
            .finish()
    }
}
