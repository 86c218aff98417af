//! Hands a verified delivery to the inner service: waits until that service is ready, and runs it.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{Request, Response};
use pin_project_lite::pin_project;
use tokio::time::Instant;
use tower_service::Service;
use webhook_core::erased::AnyEndpoint;

use crate::body::{ResponseBody, VerifiedBody};
use crate::count;
use crate::log;
use crate::receiver::Bounds;
use crate::waiting::Waiting;

pin_project! {
    /// The inner service with one delivery. It names no sender's type, so all routes of a router share its code.
    #[project = HandlingProjection]
    pub(crate) enum Handling<S>
    where
        S: Service<Request<VerifiedBody>>,
    {
        Waiting {
            inner: S,
            #[pin]
            waiting: Waiting,
        },
        Running {
            #[pin]
            response: S::Future,
            watch: Watch,
        },
        Over,
    }
}

impl<S, O> Handling<S>
where
    S: Service<Request<VerifiedBody>, Response = Response<O>>,
{
    #[allow(clippy::type_complexity, reason = "each part is what it says")]
    pub(crate) fn poll(
        mut self: Pin<&mut Self>,
        bounds: &Bounds,
        started: Instant,
        context: &mut Context<'_>,
    ) -> Poll<Result<Response<ResponseBody<O>>, S::Error>> {
        loop {
            let next = match self.as_mut().project() {
                HandlingProjection::Waiting { inner, mut waiting } => {
                    match inner.poll_ready(context) {
                        Poll::Ready(Ok(())) => {
                            let Some((request, endpoint)) = waiting.take() else {
                                // Polled again after it was ready: nothing is left to do.
                                return Poll::Pending;
                            };
                            Self::Running {
                                response: inner.call(request),
                                watch: Watch::new(endpoint, started),
                            }
                        }
                        Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                        Poll::Pending => {
                            let refused = ready!(waiting.as_mut().poll_refused(bounds, context));
                            self.set(Self::Over);
                            return Poll::Ready(Ok(refused.map(ResponseBody::own)));
                        }
                    }
                }
                HandlingProjection::Running { response, watch } => {
                    let response = ready!(response.poll(context));
                    let status = response.as_ref().ok().map(|it| it.status().as_u16());
                    watch.ended = Some(status);
                    self.set(Self::Over);
                    return Poll::Ready(response.map(|response| response.map(ResponseBody::inner)));
                }
                // Polled again after it was ready: nothing is left to do.
                HandlingProjection::Over => return Poll::Pending,
            };
            self.set(next);
        }
    }
}

/// Measures how long a handler takes, and reports one that took longer than the sender waits.
///
/// It reports when it is dropped, because a server drops the future when the sender hangs up: the slowest handlers
/// never complete.
pub(crate) struct Watch {
    endpoint: AnyEndpoint,
    started: Instant,
    called: Instant,
    /// The status of the response, or `None` inside for an error. `None` outside while the service has not answered.
    ended: Option<Option<u16>>,
}

impl Watch {
    fn new(endpoint: AnyEndpoint, started: Instant) -> Self {
        Self {
            endpoint,
            started,
            called: Instant::now(),
            ended: None,
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let now = Instant::now();
        count::handler(&self.endpoint, now.duration_since(self.called), self.ended);
        let took = now.duration_since(self.started);
        if let Some(deadline) = self.endpoint.settings().response_deadline
            && took > deadline
        {
            log::slow(&self.endpoint, took, deadline);
            count::deadline_exceeded(&self.endpoint);
        }
    }
}
