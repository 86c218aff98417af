//! Erases the types of handlers, so that handlers of different types stand in one map.

use std::error::Error;
use std::fmt::Write as _;
use std::pin::Pin;
use std::sync::Arc;

use http::Response;
use webhook_core::body::JsonError;
use webhook_core::on::Taking;
use webhook_core::{Provider, Received};

use super::reply::{IntoReply, ReplyBody};

/// How many causes of an error are written into the log line.
const MOST_CAUSES: usize = 8;

/// A handler of deliveries, and of whatever else it is told (`T`). It gives a delivery back that it does not handle.
pub(super) struct Handler<P: Provider, T>(Box<Run<P, T>>);

type Run<P, T> = dyn Fn(Received<P>, T) -> Result<Running, Box<Received<P>>> + Send + Sync;

/// A handler that is running. If it fails, it returns a sentence for the log.
pub(super) struct Running(pub(super) Pin<Box<Steps>>);

type Steps = dyn Future<Output = Result<Option<Response<ReplyBody>>, String>> + Send;

impl<P: Provider> Handler<P, ()> {
    /// A handler of the value that `taking` takes out of a delivery, such as its payload.
    pub(super) fn of<A, H, F>(taking: Taking<P, A>, handler: H) -> Self
    where
        A: Send + 'static,
        H: Fn(A) -> F + Send + Sync + 'static,
        F: Future<Output: IntoReply> + Send + 'static,
    {
        let handler = Arc::new(handler);
        Self(Box::new(move |received, ()| {
            let payload = taking(received).map_err(Box::new)?;
            let handler = Arc::clone(&handler);
            Ok(Running::new(async move { handler(payload).await }))
        }))
    }
}

impl<P: Provider, T: Send + 'static> Handler<P, T> {
    /// A handler of every delivery.
    pub(super) fn of_all<H, F>(handler: H) -> Self
    where
        H: Fn(Received<P>, T) -> F + Send + Sync + 'static,
        F: Future<Output: IntoReply> + Send + 'static,
    {
        let handler = Arc::new(handler);
        Self(Box::new(move |received, told| {
            let handler = Arc::clone(&handler);
            Ok(Running::new(async move { handler(received, told).await }))
        }))
    }

    pub(super) fn run(&self, received: Received<P>, told: T) -> Result<Running, Box<Received<P>>> {
        (self.0)(received, told)
    }
}

impl Running {
    /// Runs everything of the handler's own inside one future, where a panic is caught: the call, its future, the
    /// reply, and the sentence of its error.
    fn new(handling: impl Future<Output: IntoReply> + Send + 'static) -> Self {
        Self(Box::pin(async move {
            let replied = handling.await.into_reply();
            replied.map_err(|error| sentence(&*error))
        }))
    }
}

/// The sentence of an error with those of its causes. For a [`JsonError`] it is the path alone, because the sentence of
/// such an error may quote the body.
fn sentence(error: &(dyn Error + 'static)) -> String {
    let mut sentence = String::new();
    let mut next = Some(error);
    for _ in 0..MOST_CAUSES {
        let Some(error) = next else { break };
        if !sentence.is_empty() {
            sentence.push_str(": ");
        }
        let written = match error.downcast_ref::<JsonError>() {
            Some(error) => write!(sentence, "at {}: unreadable", error.path()),
            None => write!(sentence, "{error}"),
        };
        if written.is_err() {
            break;
        }
        next = error.source();
    }
    sentence
}
