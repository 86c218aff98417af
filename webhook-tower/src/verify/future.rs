//! The future that verifies a request. It is thin, because it is compiled for each type of body.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Request;
use http_body::Body;
use pin_project_lite::pin_project;
use tokio::time::Instant;

use super::Verifying;
use crate::outcome::Outcome;
use crate::receiver::Common;

pin_project! {
    /// Finds the endpoint, judges the head, and verifies the body as it is read.
    pub(crate) struct VerifyFuture<B> {
        #[pin]
        body: Option<B>,
        // This field is dropped last, because it holds the budget's room for the body.
        #[pin]
        verifying: Verifying,
    }
}

impl<B: Body> VerifyFuture<B> {
    /// Verifies a request whose head came at this time.
    pub(crate) fn new(common: Arc<Common>, request: Request<B>, started: Instant) -> Self {
        let (parts, body) = request.into_parts();
        let head = Request::from_parts(parts, ());
        Self {
            body: Some(body),
            verifying: Verifying::new(common, head, started),
        }
    }
}

impl<B: Body> Future for VerifyFuture<B> {
    type Output = Outcome;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Outcome> {
        let this = self.project();
        this.verifying.poll(this.body, context)
    }
}
