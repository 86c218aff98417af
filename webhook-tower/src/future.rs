//! The response to come: read and verify, wait for the inner service, run it.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep};
use tower_service::Service;
use webhook_core::{Endpoint, Provider, Received, RejectionKind};

use crate::body::{ResponseBody, VerifiedBody};
use crate::budget::Share;
use crate::log::{self, Tenant};
use crate::place::Place;
use crate::reading::{Outcome, Reading, refuse};
use crate::receiver::Receiver;
use crate::resolve::Resolve;

pin_project! {
    /// The future of a [`WebhookService`](crate::WebhookService).
    pub struct ResponseFuture<S, P, R, B>
    where
        S: Service<Request<VerifiedBody>>,
        P: Provider,
        R: Resolve<P>,
    {
        #[pin]
        state: State<S, P, R, B>,
        receiver: Receiver<P, R>,
        started: Instant,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<S, P, R, B>
    where
        S: Service<Request<VerifiedBody>>,
        P: Provider,
        R: Resolve<P>,
    {
        Reading {
            #[pin]
            reading: Reading<P, R, B>,
            inner: Option<S>,
        },
        Waiting {
            inner: S,
            delivery: Option<Request<VerifiedBody>>,
            endpoint: Endpoint<P>,
            share: Option<Share>,
            #[pin]
            timeout: Option<Sleep>,
            place: Option<Place>,
        },
        Running {
            #[pin]
            response: S::Future,
            watch: Watch<P>,
        },
        Done,
    }
}

impl<S, P, R, B> ResponseFuture<S, P, R, B>
where
    S: Service<Request<VerifiedBody>>,
    P: Provider,
    R: Resolve<P>,
{
    pub(crate) fn new(reading: Reading<P, R, B>, inner: S, receiver: Receiver<P, R>) -> Self {
        Self {
            state: State::Reading {
                reading,
                inner: Some(inner),
            },
            receiver,
            started: Instant::now(),
        }
    }
}

impl<S, P, R, B, O> Future for ResponseFuture<S, P, R, B>
where
    S: Service<Request<VerifiedBody>, Response = Response<O>>,
    P: Provider,
    R: Resolve<P>,
    B: Body,
{
    type Output = Result<Response<ResponseBody<O>>, S::Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let bounds = this.receiver.bounds();
        loop {
            let next = match this.state.as_mut().project() {
                StateProjection::Reading { reading, inner } => {
                    let (mut head, received, endpoint, share) = match ready!(reading.poll(context))
                    {
                        Outcome::Received {
                            head,
                            received,
                            endpoint,
                            share,
                        } => (head, received, endpoint, share),
                        Outcome::Answered(response) => {
                            return Poll::Ready(Ok(response.map(ResponseBody::own)));
                        }
                    };
                    let body = VerifiedBody::new(received.delivery().body().clone());
                    head.extensions_mut().insert(received);
                    #[cfg(feature = "axum")]
                    crate::axum::lift_body_limit(&mut head);
                    let Some(inner) = inner.take() else {
                        // Polled again after it was ready: nothing is left to do.
                        return Poll::Pending;
                    };
                    State::Waiting {
                        inner,
                        delivery: Some(head.map(|()| body)),
                        endpoint,
                        share,
                        timeout: None,
                        place: None,
                    }
                }
                StateProjection::Waiting {
                    inner,
                    delivery,
                    endpoint,
                    share,
                    mut timeout,
                    place,
                } => {
                    let in_time = match inner.poll_ready(context) {
                        Poll::Ready(Ok(())) => true,
                        Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                        Poll::Pending => {
                            if place.is_none() {
                                *place = Place::take(&bounds.waiting, bounds.most_waiting);
                                timeout.set(Some(sleep(bounds.handler_wait)));
                            }
                            if place.is_some()
                                && let Some(timeout) = timeout.as_pin_mut()
                            {
                                ready!(timeout.poll(context));
                            }
                            false
                        }
                    };
                    let Some(delivery) = delivery.take() else {
                        return Poll::Pending;
                    };
                    if !in_time {
                        let head = delivery.map(drop);
                        let kind = RejectionKind::HandlerUnavailable.into();
                        let tenant = match this.receiver.decoy() {
                            Some(_) => Tenant::Attempted,
                            None => Tenant::NotAsked,
                        };
                        let response = refuse(Some(endpoint), kind, bounds, &head, tenant, false);
                        return Poll::Ready(Ok(response.map(ResponseBody::own)));
                    }
                    *share = None;
                    if let Some(received) = delivery.extensions().get::<Received<P>>() {
                        log::accepted(received);
                    }
                    State::Running {
                        response: inner.call(delivery),
                        watch: Watch {
                            endpoint: endpoint.clone(),
                            started: *this.started,
                        },
                    }
                }
                StateProjection::Running { response, .. } => {
                    let response = ready!(response.poll(context));
                    this.state.set(State::Done);
                    return Poll::Ready(response.map(|response| response.map(ResponseBody::inner)));
                }
                // Polled again after it was ready: nothing is left to do.
                StateProjection::Done => return Poll::Pending,
            };
            this.state.set(next);
        }
    }
}

/// Reports a handler that took longer than the sender waits, once it is over.
///
/// A sender that hangs up makes the server drop the future, so the worst handlers never complete:
/// being dropped counts.
struct Watch<P: Provider> {
    endpoint: Endpoint<P>,
    started: Instant,
}

impl<P: Provider> Drop for Watch<P> {
    fn drop(&mut self) {
        let took = self.started.elapsed();
        if let Some(deadline) = self.endpoint.settings().response_deadline
            && took > deadline
        {
            log::slow(&self.endpoint, took, deadline);
        }
    }
}

impl<S, P, R, B> fmt::Debug for ResponseFuture<S, P, R, B>
where
    S: Service<Request<VerifiedBody>>,
    P: Provider,
    R: Resolve<P>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
