//! Runs the handler of one delivery: its reply becomes the response, and an error or a panic becomes a 500.

use std::convert::Infallible;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use http::{Response, StatusCode};
use webhook_core::{Provider, Received};

use super::handler::{Handler, Running};
use super::reply::{ReplyBody, empty};
use crate::log::{self, Subject};

/// The future of a [`Dispatcher`](crate::Dispatcher): the response to one delivery.
///
/// Dropping it drops the handler where it stands, as servers do when the sender hangs up.
#[must_use = "a handler begins when it is polled"]
pub struct DispatchFuture {
    state: State,
}

enum State {
    Running {
        handler: Running,
        subject: Subject,
        acknowledgement: StatusCode,
    },
    Unproven {
        provider: &'static str,
    },
    Done,
}

impl DispatchFuture {
    pub(super) fn of<P: Provider, T: Send + 'static>(
        handler: &Handler<P, T>,
        received: Received<P>,
        told: T,
    ) -> Result<Self, Box<Received<P>>> {
        let subject = Subject::of(&received);
        Ok(Self {
            state: State::Running {
                handler: handler.run(received, told)?,
                subject,
                acknowledgement: P::acknowledgement(),
            },
        })
    }

    pub(super) fn unproven<P: Provider>() -> Self {
        Self {
            state: State::Unproven {
                provider: std::any::type_name::<P>(),
            },
        }
    }
}

impl Future for DispatchFuture {
    type Output = Result<Response<ReplyBody>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match &mut self.state {
            State::Running {
                handler,
                subject,
                acknowledgement,
            } => match contained(|| handler.0.as_mut().poll(context)) {
                Some(Poll::Pending) => return Poll::Pending,
                Some(Poll::Ready(Ok(reply))) => reply.unwrap_or_else(|| empty(*acknowledgement)),
                Some(Poll::Ready(Err(error))) => {
                    log::handler_failed(subject, &error);
                    empty(StatusCode::INTERNAL_SERVER_ERROR)
                }
                None => {
                    log::handler_panicked(subject);
                    empty(StatusCode::INTERNAL_SERVER_ERROR)
                }
            },
            State::Unproven { provider } => {
                log::dispatcher_without_layer(provider);
                empty(StatusCode::INTERNAL_SERVER_ERROR)
            }
            // Polled again after it was ready: nothing is left to do.
            State::Done => return Poll::Pending,
        };
        self.state = State::Done;
        Poll::Ready(Ok(response))
    }
}

/// Returns what `run` returns, or `None` if it panics. The panic hook has then already reported the panic.
pub(crate) fn contained<T>(run: impl FnOnce() -> T) -> Option<T> {
    // Whatever a panic left half done is never used again, only dropped.
    catch_unwind(AssertUnwindSafe(run))
        .map_err(|payload| {
            // The payload of a panic may panic when it is dropped; the payload of that second panic is leaked.
            if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(payload))) {
                std::mem::forget(again);
            }
        })
        .ok()
}

impl fmt::Debug for DispatchFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DispatchFuture").finish_non_exhaustive()
    }
}
