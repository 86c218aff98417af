//! The future of a signed request: it ends with the response, or with the error that the request could not be signed.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;
use webhook_core::ConfigError;

use super::error::SignError;

pin_project! {
    /// The future of a [`SignService`](crate::SignService).
    pub struct SignFuture<F> {
        #[pin]
        state: State<F>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F> {
        Unsigned { error: Option<ConfigError> },
        Sent { #[pin] response: F },
    }
}

impl<F> SignFuture<F> {
    pub(crate) const fn unsigned(error: ConfigError) -> Self {
        let error = Some(error);
        Self {
            state: State::Unsigned { error },
        }
    }

    pub(crate) const fn sent(response: F) -> Self {
        Self {
            state: State::Sent { response },
        }
    }
}

impl<F: Future<Output = Result<R, E>>, R, E> Future for SignFuture<F> {
    type Output = Result<R, SignError<E>>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().state.project() {
            StateProjection::Unsigned { error } => match error.take() {
                Some(error) => Poll::Ready(Err(SignError::Unsigned(error))),
                // Polled again after it was ready: nothing is left to do.
                None => Poll::Pending,
            },
            StateProjection::Sent { response } => response.poll(context).map_err(SignError::Client),
        }
    }
}

impl<F> fmt::Debug for SignFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignFuture").finish_non_exhaustive()
    }
}
