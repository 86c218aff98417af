//! The future of the layer's response: it reads and verifies, waits for the inner service, and runs it.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tokio::time::Instant;
use tower_service::Service;
use webhook_core::{Endpoint, Provider};

use crate::body::{ResponseBody, VerifiedBody};
use crate::count;
use crate::log;
use crate::outcome::Outcome;
use crate::receiver::Receiver;
use crate::resolve::Resolve;
use crate::verify::VerifyFuture;
use crate::waiting::Waiting;

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
        Verifying {
            #[pin]
            verify: VerifyFuture<P, R, B>,
            inner: Option<S>,
        },
        Waiting {
            #[pin]
            waiting: Waiting<S, P>,
        },
        Running {
            #[pin]
            response: S::Future,
            watch: Watch<P>,
        },
        Answered {
            response: Option<Response<Bytes>>,
        },
    }
}

impl<S, P, R, B> ResponseFuture<S, P, R, B>
where
    S: Service<Request<VerifiedBody>>,
    P: Provider,
    R: Resolve<P>,
{
    pub(crate) fn new(verify: VerifyFuture<P, R, B>, inner: S, receiver: Receiver<P, R>) -> Self {
        Self {
            state: State::Verifying {
                verify,
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
                StateProjection::Verifying { verify, inner } => {
                    match (ready!(verify.poll(context)), inner.take()) {
                        (Outcome::Answered(response), _) => State::answered(response),
                        (Outcome::Received(delivery), Some(inner)) => {
                            match Waiting::new(delivery, inner, bounds) {
                                Ok(waiting) => State::Waiting { waiting },
                                Err(response) => State::answered(*response),
                            }
                        }
                        // Polled again after it was ready: nothing is left to do.
                        (Outcome::Received(_), None) => return Poll::Pending,
                    }
                }
                StateProjection::Waiting { mut waiting } => {
                    match ready!(waiting.as_mut().poll_ready(bounds, context))? {
                        Ok((response, endpoint)) => State::Running {
                            response,
                            watch: Watch {
                                endpoint,
                                started: *this.started,
                                called: Instant::now(),
                                ended: None,
                            },
                        },
                        Err(refused) => State::answered(refused),
                    }
                }
                StateProjection::Running { response, watch } => {
                    let response = ready!(response.poll(context));
                    let status = response.as_ref().ok().map(|it| it.status().as_u16());
                    watch.ended = Some(status);
                    this.state.set(State::Answered { response: None });
                    return Poll::Ready(response.map(|response| response.map(ResponseBody::inner)));
                }
                StateProjection::Answered { response } => {
                    return match response.take() {
                        Some(response) => Poll::Ready(Ok(response.map(ResponseBody::own))),
                        // Polled again after it was ready: nothing is left to do.
                        None => Poll::Pending,
                    };
                }
            };
            this.state.set(next);
        }
    }
}

impl<S, P, R, B> State<S, P, R, B>
where
    S: Service<Request<VerifiedBody>>,
    P: Provider,
    R: Resolve<P>,
{
    const fn answered(response: Response<Bytes>) -> Self {
        Self::Answered {
            response: Some(response),
        }
    }
}

/// Counts how long a handler takes, and reports one that took longer than the sender waits, once it is over.
///
/// When a sender hangs up, the server drops the future. The slowest handlers therefore never complete, so this
/// reports when it is dropped.
struct Watch<P: Provider> {
    endpoint: Endpoint<P>,
    started: Instant,
    called: Instant,
    /// The status of its response; none within it for an error.
    ended: Option<Option<u16>>,
}

impl<P: Provider> Drop for Watch<P> {
    fn drop(&mut self) {
        count::handler(&self.endpoint, self.called.elapsed(), self.ended);
        let took = self.started.elapsed();
        if let Some(deadline) = self.endpoint.settings().response_deadline
            && took > deadline
        {
            log::slow(&self.endpoint, took, deadline);
            count::deadline_exceeded(&self.endpoint);
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
