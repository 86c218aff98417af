//! The future that verifies a request. It is thin, because it is compiled for each type of body.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Request;
use http_body::Body;
use pin_project_lite::pin_project;

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
    pub(crate) fn new(common: Arc<Common>, request: Request<B>) -> Self {
        let (parts, body) = request.into_parts();
        Self {
            body: Some(body),
            verifying: Verifying::new(common, Request::from_parts(parts, ())),
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
