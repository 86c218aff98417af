//! The future of the layer's response: it reads and verifies a delivery, and then runs the inner service on it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::{Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tokio::time::Instant;
use tower_service::Service;

use crate::body::{ResponseBody, VerifiedBody};
use crate::handling::Handling;
use crate::outcome::Outcome;
use crate::receiver::Common;
use crate::verify::VerifyFuture;
use crate::waiting::Waiting;

pin_project! {
    /// The future of a [`WebhookService`](crate::WebhookService).
    pub struct ResponseFuture<S, B>
    where
        S: Service<Request<VerifiedBody>>,
    {
        #[pin]
        state: State<S, B>,
        common: Arc<Common>,
        started: Instant,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<S, B>
    where
        S: Service<Request<VerifiedBody>>,
    {
        Verifying {
            #[pin]
            verify: VerifyFuture<B>,
            inner: Option<S>,
        },
        Handling {
            #[pin]
            handling: Handling<S>,
        },
    }
}

impl<S, B> ResponseFuture<S, B>
where
    S: Service<Request<VerifiedBody>>,
    B: Body,
{
    pub(crate) fn new(common: Arc<Common>, request: Request<B>, inner: S) -> Self {
        let started = Instant::now();
        Self {
            state: State::Verifying {
                verify: VerifyFuture::new(Arc::clone(&common), request, started),
                inner: Some(inner),
            },
            common,
            started,
        }
    }
}

impl<S, B, O> Future for ResponseFuture<S, B>
where
    S: Service<Request<VerifiedBody>, Response = Response<O>>,
    B: Body,
{
    type Output = Result<Response<ResponseBody<O>>, S::Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let bounds = &this.common.bounds;
        if let StateProjection::Verifying { verify, inner } = this.state.as_mut().project() {
            let waiting = match ready!(verify.poll(context)) {
                Outcome::Received(delivery) => Waiting::new(delivery, bounds),
                Outcome::Answered(response) => Err(response),
            };
            let handling = match waiting {
                Ok(waiting) => match inner.take() {
                    Some(inner) => Handling::Waiting { inner, waiting },
                    // Polled again after it was ready: nothing is left to do.
                    None => Handling::Over,
                },
                Err(response) => {
                    let over = Handling::Over;
                    this.state.set(State::Handling { handling: over });
                    return Poll::Ready(Ok(response.map(ResponseBody::own)));
                }
            };
            this.state.set(State::Handling { handling });
        }
        match this.state.project() {
            StateProjection::Handling { handling } => handling.poll(bounds, *this.started, context),
            StateProjection::Verifying { .. } => Poll::Pending,
        }
    }
}

impl<S, B> fmt::Debug for ResponseFuture<S, B>
where
    S: Service<Request<VerifiedBody>>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
