//! The layer that has each delivery handled once. It stands between `WebhookLayer` and the handler.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body::Body;
use tower_layer::Layer;
use tower_service::Service;
use webhook_core::{ConfigError, Endpoint, Provider, Received};

use crate::body::{ResponseBody, VerifiedBody};

use super::handled::{HandleOnce, Handled, Verdict};
use super::kept_response::KeepResponses;
use super::log;

/// Runs the handler once for each delivery of a provider, inside a [`WebhookLayer`](crate::WebhookLayer).
///
/// A response of 2xx marks the delivery as handled. Any other response, an extractor's refusal, an error and a panic
/// give the lease back, so that the sender's next attempt is handled. A repetition is answered with the provider's
/// [acknowledgement](webhook_core::Provider::acknowledgement) and does not reach the handler. A copy that comes while
/// the first is being handled gets 503 with `Retry-After`.
///
/// For senders that read the body of an answer, [`keep_responses`](IdempotencyLayer::keep_responses) answers
/// repetitions with the handler's own response.
///
/// The handler finds its [`Lease`](super::Lease), or whatever else is [granted](HandleOnce::Grant), in the request's
/// extensions.
pub struct IdempotencyLayer<P, O> {
    once: O,
    keep: Option<Arc<KeepResponses>>,
    provider: PhantomData<fn() -> P>,
}

impl<P: Provider, O: HandleOnce> IdempotencyLayer<P, O> {
    /// Makes a layer that has deliveries of this endpoint handled once by this [`Idempotency`](super::Idempotency) or
    /// database. Layers that are made of its clones share its store, its room and its shutdown.
    ///
    /// # Errors
    ///
    /// Returns [`ConfigError::Retries`] if handled deliveries would be forgotten while the sender still retries them or
    /// copies of them are still accepted: see [`HandleOnce::check_retention`]. If there is a
    /// [`Fallback`](super::Fallback), returns the errors of [`Fallback::check`](super::Fallback::check) as well.
    pub fn new(endpoint: &Endpoint<P>, once: O) -> Result<Self, ConfigError> {
        once.check_retention(&endpoint.settings())?;
        if let Some(fallback) = once.fallback() {
            fallback.check(endpoint)?;
        }
        Ok(Self::resolving(once))
    }

    /// Makes a layer for deliveries whose endpoints a [resolver](crate::Resolve) finds, so that none of their settings
    /// are known yet.
    ///
    /// The store is asked to remember a handled delivery for as long as retries and copies of it pass at its own
    /// endpoint, even if the settings say less. If the store keeps nothing for so long, an error is logged with each
    /// delivery; [`HandleOnce::check_retention`] tells you beforehand.
    #[must_use]
    pub const fn resolving(once: O) -> Self {
        Self {
            once,
            keep: None,
            provider: PhantomData,
        }
    }

    /// Keeps handlers' responses beside the mark, and answers repetitions with them instead of with the
    /// acknowledgement. Without this call no response is kept.
    ///
    /// Whoever sends a handled delivery again, with its signature, then gets the handler's answer to it. The layer
    /// reads a response's body before it marks the delivery, so that what it keeps is whole.
    #[must_use]
    pub fn keep_responses(mut self, keep: KeepResponses) -> Self {
        self.keep = Some(Arc::new(keep));
        self
    }
}

impl<P, O: Clone, S> Layer<S> for IdempotencyLayer<P, O> {
    type Service = IdempotencyService<P, O, S>;

    fn layer(&self, inner: S) -> Self::Service {
        IdempotencyService {
            once: self.once.clone(),
            keep: self.keep.clone(),
            inner,
            provider: PhantomData,
        }
    }
}

/// The service that [`IdempotencyLayer`] makes.
pub struct IdempotencyService<P, O, S> {
    once: O,
    keep: Option<Arc<KeepResponses>>,
    inner: S,
    provider: PhantomData<fn() -> P>,
}

/// The future of an [`IdempotencyService`].
pub struct IdempotencyFuture<B, E> {
    inner: Pin<Box<Answer<B, E>>>,
}

type Answer<B, E> = dyn Future<Output = Result<Response<ResponseBody<B>>, E>> + Send;

impl<B, E> Future for IdempotencyFuture<B, E> {
    type Output = Result<Response<ResponseBody<B>>, E>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.inner.as_mut().poll(context)
    }
}

impl<P, O, S, B> Service<Request<VerifiedBody>> for IdempotencyService<P, O, S>
where
    P: Provider,
    O: HandleOnce,
    S: Service<Request<VerifiedBody>, Response = Response<B>> + Clone + Send + 'static,
    S::Future: Send + 'static,
    S::Error: Send + 'static,
    B: Body<Data = Bytes> + Send + 'static,
{
    type Response = Response<ResponseBody<B>>;
    type Error = S::Error;
    type Future = IdempotencyFuture<B, S::Error>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<VerifiedBody>) -> Self::Future {
        let received = request.extensions().get::<Received<P>>().cloned();
        let (once, keep) = (self.once.clone(), self.keep.clone());
        // The service that was made ready is called, and a clone takes its place.
        let fresh = self.inner.clone();
        let inner = std::mem::replace(&mut self.inner, fresh);
        let answer = async move {
            let Some(received) = received else {
                log::layer_missing(std::any::type_name::<P>());
                return Ok(own(StatusCode::INTERNAL_SERVER_ERROR));
            };
            let mut call = Some((inner, request));
            let kept = keep.clone().map(|keep| (keep, received.clone()));
            let work = move |grant: O::Grant| {
                // A copy of the request is kept only if the work may run again.
                let call = if O::RUNS_AGAIN {
                    call.clone()
                } else {
                    call.take()
                };
                run(call, grant, kept.clone())
            };
            let handled = once.handle_once(&received, work).await;
            handled.respond::<P>(keep.as_deref())
        };
        IdempotencyFuture {
            inner: Box::pin(answer),
        }
    }
}

/// The answer of the inner service; `None` if its request is used up.
type Served<B, E> = Option<Result<Response<ResponseBody<B>>, E>>;

async fn run<P, S, B, G>(
    call: Option<(S, Request<VerifiedBody>)>,
    grant: G,
    keep: Option<(Arc<KeepResponses>, Received<P>)>,
) -> Verdict<Served<B, S::Error>>
where
    P: Provider,
    S: Service<Request<VerifiedBody>, Response = Response<B>>,
    B: Body<Data = Bytes>,
    G: Clone + Send + Sync + 'static,
{
    let Some((mut inner, mut request)) = call else {
        return Verdict::Failed(None);
    };
    request.extensions_mut().insert(grant);
    if let Err(error) = poll_fn(|context| inner.poll_ready(context)).await {
        return Verdict::Failed(Some(Err(error)));
    }
    match inner.call(request).await {
        Ok(response) if response.status().is_success() => {
            let Some((keep, received)) = keep else {
                return Verdict::Done(Some(Ok(response.map(ResponseBody::inner))));
            };
            match keep.take(response).await {
                (response, Some(kept)) => Verdict::Answered(Some(Ok(response)), kept),
                (response, None) => {
                    log::response_not_kept(received.delivery());
                    Verdict::Done(Some(Ok(response)))
                }
            }
        }
        other => Verdict::Failed(Some(other.map(|it| it.map(ResponseBody::inner)))),
    }
}

impl<B, E> Handled<Served<B, E>> {
    fn respond<P: Provider>(
        self,
        keep: Option<&KeepResponses>,
    ) -> Result<Response<ResponseBody<B>>, E> {
        match self {
            Self::Ran(Some(answer)) => answer,
            Self::Repetition(mark) => {
                let kept = keep.zip(mark.response);
                let again = kept.and_then(|(keep, response)| keep.replay(response));
                Ok(again.unwrap_or_else(|| own(P::acknowledgement())))
            }
            Self::Repeated(_) | Self::Deferred => Ok(own(P::acknowledgement())),
            Self::InProgress { retry_after } => Ok(later(retry_after)),
            Self::LeaseLost | Self::Unavailable(_) => Ok(later(Duration::from_secs(5))),
            Self::Ran(None) | Self::Broken => Ok(own(StatusCode::INTERNAL_SERVER_ERROR)),
        }
    }
}

fn own<B>(status: StatusCode) -> Response<ResponseBody<B>> {
    let mut response = Response::new(ResponseBody::own(Bytes::new()));
    *response.status_mut() = status;
    response
}

/// Makes a 503 with the seconds after which to try again: at least one, and at most a minute.
fn later<B>(after: Duration) -> Response<ResponseBody<B>> {
    let mut response = own(StatusCode::SERVICE_UNAVAILABLE);
    let seconds = after.as_secs().clamp(1, 60);
    response
        .headers_mut()
        .insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

impl<P, O: Clone> Clone for IdempotencyLayer<P, O> {
    fn clone(&self) -> Self {
        Self {
            once: self.once.clone(),
            keep: self.keep.clone(),
            provider: PhantomData,
        }
    }
}

impl<P, O: Clone, S: Clone> Clone for IdempotencyService<P, O, S> {
    fn clone(&self) -> Self {
        Self {
            once: self.once.clone(),
            keep: self.keep.clone(),
            inner: self.inner.clone(),
            provider: PhantomData,
        }
    }
}

impl<P, O: fmt::Debug> fmt::Debug for IdempotencyLayer<P, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("IdempotencyLayer").field(&self.once).finish()
    }
}

impl<P, O: fmt::Debug, S: fmt::Debug> fmt::Debug for IdempotencyService<P, O, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdempotencyService")
            .field("once", &self.once)
            .field("inner", &self.inner)
            .finish()
    }
}

impl<B, E> fmt::Debug for IdempotencyFuture<B, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdempotencyFuture").finish_non_exhaustive()
    }
}
