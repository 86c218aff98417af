//! The dispatcher: one handler for each event, and a fallback for the rest.

mod builder;
mod future;
mod handler;
mod names;
mod reply;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_service::Service;
use webhook_core::{Provider, Received};

use self::handler::Handler;

pub use self::builder::DispatcherBuilder;
pub use self::future::DispatchFuture;
#[cfg(feature = "forward")]
pub(crate) use self::future::contained;
pub use self::reply::{IntoReply, ReplyBody};

/// Gives each delivery to the handler that is registered for its event.
///
/// It is the inner service of a [`WebhookLayer`](crate::WebhookLayer), on a router or without one. It
/// takes requests with any body, and reads the proof that the layer has put into their extensions:
///
/// ```
/// use http::StatusCode;
/// use tower_layer::Layer as _;
/// use webhook_tower::{Dispatcher, Unhandled, WebhookLayer, WebhookService};
/// use webhook_tower::core::{ConfigError, Provider, Received};
///
/// fn service<P: Provider>(sender: P) -> Result<WebhookService<Dispatcher<P>>, ConfigError> {
///     let dispatcher = Dispatcher::builder()
///         .on("invoice.paid", on_paid)
///         .on("invoice.voided", async |_| println!("voided"))
///         .fallback(async |delivery: Received<P>, unhandled| match unhandled {
///             Unhandled::Unreadable => StatusCode::INTERNAL_SERVER_ERROR,
///             other => {
///                 eprintln!("{}: {other:?}, and not for us", delivery.event_name());
///                 StatusCode::OK
///             }
///         })?;
///     Ok(WebhookLayer::new(sender).layer(dispatcher))
/// }
///
/// async fn on_paid<P: Provider>(delivery: Received<P>) -> Result<(), std::io::Error> {
///     std::fs::write("paid.json", delivery.delivery().body())
/// }
/// ```
///
/// An adapter with typed payloads has one [`On`](webhook_core::on::On) for each event. Give it in the place of the
/// name, and the handler gets the payload, whose type the compiler knows.
/// [`IntoReply`] says what the sender gets for each type that a handler returns. A handler that fails or panics is
/// answered with 500 and an empty body, and is logged, and the server goes on. (Under `panic = "abort"` the process
/// ends.)
///
/// Clones share the handlers.
pub struct Dispatcher<P: Provider> {
    shared: Arc<Handlers<P>>,
}

struct Handlers<P: Provider> {
    registered: BTreeMap<Box<str>, Handler<P, ()>>,
    fallback: Handler<P, Unhandled>,
}

/// Why a delivery goes to the fallback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unhandled {
    /// The sender has such events, and no handler is registered for them: perhaps the endpoint's settings
    /// ask for more than is handled.
    Known,
    /// This version does not know the event: it is new, or its name is one that users choose.
    Unknown,
    /// The event could not be read, or does not have the payload that its handler asks for. It comes here whatever
    /// its name is, so that the handlers of an event get only what can be read.
    Unreadable,
}

impl<P: Provider> Dispatcher<P> {
    /// Starts a dispatcher without handlers. The last call is [`fallback`](DispatcherBuilder::fallback).
    pub fn builder() -> DispatcherBuilder<P> {
        DispatcherBuilder::new()
    }

    /// The names that have a handler, in alphabetical order: what to ask for in the endpoint's settings
    /// at the sender.
    pub fn registered(&self) -> impl Iterator<Item = &str> {
        self.shared.registered.keys().map(|name| &**name)
    }

    /// Gives one delivery to its handler: for those who have a [`Received`] and no request.
    ///
    /// The handler begins when the future is first polled, and ends when it is dropped.
    pub fn dispatch(&self, received: Received<P>) -> DispatchFuture {
        let Handlers {
            registered,
            fallback,
        } = &*self.shared;
        let name = received.event_name();
        let (received, unhandled) = if received.unreadable().is_some() {
            (received, Unhandled::Unreadable)
        } else if let Some(handler) = registered.get(name) {
            match DispatchFuture::of(handler, received, ()) {
                Ok(dispatching) => return dispatching,
                // The name is that of the event, but the delivery does not have its payload.
                Err(received) => (*received, Unhandled::Unreadable),
            }
        } else if names::is_known::<P>(name) {
            (received, Unhandled::Known)
        } else {
            (received, Unhandled::Unknown)
        };
        // The fallback takes every delivery.
        DispatchFuture::of(fallback, received, unhandled)
            .unwrap_or_else(|_| DispatchFuture::unproven::<P>())
    }
}

/// A request without a proof is answered with 500, and a log line that says how to fix it.
impl<P: Provider, B> Service<Request<B>> for Dispatcher<P> {
    type Response = Response<ReplyBody>;
    type Error = Infallible;
    type Future = DispatchFuture;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> DispatchFuture {
        // The proof in the extensions holds the body as well.
        let (mut head, _) = request.into_parts();
        match head.extensions.remove::<Received<P>>() {
            Some(received) => self.dispatch(received),
            None => DispatchFuture::unproven::<P>(),
        }
    }
}

impl<P: Provider> Clone for Dispatcher<P> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
        }
    }
}

/// Shows the names.
impl<P: Provider> fmt::Debug for Dispatcher<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.registered().collect();
        f.debug_struct("Dispatcher")
            .field("registered", &names)
            .finish_non_exhaustive()
    }
}
