//! The layer between `WebhookLayer` and the handler.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderValue, Request, Response, StatusCode};
use tower_layer::Layer;
use tower_service::Service;
use webhook_core::{ConfigError, Endpoint, Provider, Received};

use crate::body::{ResponseBody, VerifiedBody};

use super::log;
use super::policy::Idempotency;
use super::run::{Handled, Verdict};
use super::store::IdempotencyStore;

/// Lets the handler of a provider's deliveries run once for each, inside of a
/// [`WebhookLayer`](crate::WebhookLayer).
///
/// A response of 2xx marks the delivery as handled. Every other one, an extractor's refusal, an error and a panic
/// give the lease back, so that the sender's next attempt is handled. A repetition is answered with the
/// provider's [acknowledgement](webhook_core::Provider::acknowledgement) and does not reach the handler; a copy
/// that comes while the first is at work gets 503 with `Retry-After`.
///
/// The handler finds its [`Lease`](super::Lease) in the request's extensions.
pub struct IdempotencyLayer<P, St> {
    idempotency: Idempotency<St>,
    provider: PhantomData<fn() -> P>,
}

impl<P: Provider, St: IdempotencyStore> IdempotencyLayer<P, St> {
    /// A layer that handles deliveries of this endpoint once as `idempotency` says; layers made of its clones
    /// share its store, its room and its shutdown.
    ///
    /// # Errors
    ///
    /// [`ConfigError::Retries`] where handled deliveries would be forgotten while retries and copies of them
    /// still pass: see [`Idempotency::check_retention`].
    pub fn new(endpoint: &Endpoint<P>, idempotency: Idempotency<St>) -> Result<Self, ConfigError> {
        idempotency.check_retention(&endpoint.settings())?;
        Ok(Self::resolving(idempotency))
    }

    /// A layer for deliveries whose endpoints a [resolver](crate::Resolve) finds, so that the settings of none
    /// of them are known yet.
    ///
    /// A handled delivery is remembered for as long as retries and copies of it pass at its own endpoint,
    /// also where the settings say less. Where the store keeps nothing for so long, an error is logged with each
    /// delivery; [`Idempotency::check_retention`] tells it beforehand.
    #[must_use]
    pub const fn resolving(idempotency: Idempotency<St>) -> Self {
        Self {
            idempotency,
            provider: PhantomData,
        }
    }
}

impl<P, St: Clone, S> Layer<S> for IdempotencyLayer<P, St> {
    type Service = IdempotencyService<P, St, S>;

    fn layer(&self, inner: S) -> Self::Service {
        IdempotencyService {
            idempotency: self.idempotency.clone(),
            inner,
            provider: PhantomData,
        }
    }
}

/// The service that [`IdempotencyLayer`] makes.
pub struct IdempotencyService<P, St, S> {
    idempotency: Idempotency<St>,
    inner: S,
    provider: PhantomData<fn() -> P>,
}

/// The future of an [`IdempotencyService`].
pub struct IdempotencyFuture<O, E> {
    inner: Pin<Box<Answer<O, E>>>,
}

type Answer<O, E> = dyn Future<Output = Result<Response<ResponseBody<O>>, E>> + Send;

impl<O, E> Future for IdempotencyFuture<O, E> {
    type Output = Result<Response<ResponseBody<O>>, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.inner.as_mut().poll(context)
    }
}

impl<P, St, S, O> Service<Request<VerifiedBody>> for IdempotencyService<P, St, S>
where
    P: Provider,
    St: IdempotencyStore,
    S: Service<Request<VerifiedBody>, Response = Response<O>> + Clone + Send + 'static,
    S::Future: Send + 'static,
    S::Error: Send + 'static,
    O: Send + 'static,
{
    type Response = Response<ResponseBody<O>>;
    type Error = S::Error;
    type Future = IdempotencyFuture<O, S::Error>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<VerifiedBody>) -> Self::Future {
        let received = request.extensions().get::<Received<P>>().cloned();
        let idempotency = self.idempotency.clone();
        // The one that was made ready is called, and a clone takes its place.
        let fresh = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, fresh);
        let answer = async move {
            let Some(received) = received else {
                log::layer_missing(std::any::type_name::<P>());
                return Ok(own(StatusCode::INTERNAL_SERVER_ERROR));
            };
            let work = move |lease| async move {
                request.extensions_mut().insert(lease);
                if let Err(error) = poll_fn(|context| inner.poll_ready(context)).await {
                    return Verdict::Failed(Err(error));
                }
                match inner.call(request).await {
                    Ok(response) if response.status().is_success() => Verdict::Done(Ok(response)),
                    other => Verdict::Failed(other),
                }
            };
            match idempotency.handle(&received, work).await {
                Handled::Ran(response) => response.map(|it| it.map(ResponseBody::inner)),
                Handled::Repetition(_) => Ok(own(P::acknowledgement())),
                Handled::InProgress { retry_after } => Ok(later(retry_after)),
                Handled::LeaseLost | Handled::Unavailable(_) => Ok(later(Duration::from_secs(5))),
                Handled::Broken => Ok(own(StatusCode::INTERNAL_SERVER_ERROR)),
            }
        };
        IdempotencyFuture {
            inner: Box::pin(answer),
        }
    }
}

fn own<O>(status: StatusCode) -> Response<ResponseBody<O>> {
    let mut response = Response::new(ResponseBody::own(Bytes::new()));
    *response.status_mut() = status;
    response
}

/// 503, and after how many seconds to come again: one at least, and a minute at most.
fn later<O>(after: Duration) -> Response<ResponseBody<O>> {
    let mut response = own(StatusCode::SERVICE_UNAVAILABLE);
    let seconds = after.as_secs().clamp(1, 60);
    response
        .headers_mut()
        .insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

impl<P, St: Clone> Clone for IdempotencyLayer<P, St> {
    fn clone(&self) -> Self {
        Self {
            idempotency: self.idempotency.clone(),
            provider: PhantomData,
        }
    }
}

impl<P, St: Clone, S: Clone> Clone for IdempotencyService<P, St, S> {
    fn clone(&self) -> Self {
        Self {
            idempotency: self.idempotency.clone(),
            inner: self.inner.clone(),
            provider: PhantomData,
        }
    }
}

impl<P, St: fmt::Debug> fmt::Debug for IdempotencyLayer<P, St> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IdempotencyLayer")
            .field(&self.idempotency)
            .finish()
    }
}

impl<P, St: fmt::Debug, S: fmt::Debug> fmt::Debug for IdempotencyService<P, St, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdempotencyService")
            .field("idempotency", &self.idempotency)
            .field("inner", &self.inner)
            .finish()
    }
}

impl<O, E> fmt::Debug for IdempotencyFuture<O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdempotencyFuture").finish_non_exhaustive()
    }
}
