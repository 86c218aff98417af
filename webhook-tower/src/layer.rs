//! The layer that verifies deliveries: a user puts it around a route or a service.

use std::fmt;
use std::sync::Arc;

use tower_layer::Layer;
use webhook_core::{Endpoint, Provider};

use crate::receiver::Receiver;
use crate::service::WebhookService;

/// Lets only authentic deliveries of one provider through to the inner service.
///
/// The inner service finds the proof and the event as a
/// [`Received<P>`](webhook_core::Received) in the request's extensions, and the verified body,
/// replayed, as its [`VerifiedBody`](crate::VerifiedBody). See the [crate documentation](crate) for
/// an example.
pub struct WebhookLayer<P: Provider, R = Endpoint<P>> {
    receiver: Receiver<P, R>,
}

impl<P: Provider, R> WebhookLayer<P, R> {
    /// Makes a layer of a [`Receiver`]. From an [`Endpoint`] or a provider it first makes a receiver with the default
    /// bounds.
    #[must_use]
    pub fn new(receiver: impl Into<Receiver<P, R>>) -> Self {
        Self {
            receiver: receiver.into(),
        }
    }
}

impl<P: Provider, R, S> Layer<S> for WebhookLayer<P, R> {
    type Service = WebhookService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        WebhookService::new(inner, Arc::clone(self.receiver.common()))
    }
}

impl<P: Provider, R> Clone for WebhookLayer<P, R> {
    fn clone(&self) -> Self {
        Self {
            receiver: self.receiver.clone(),
        }
    }
}

impl<P: Provider, R> fmt::Debug for WebhookLayer<P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WebhookLayer").field(&self.receiver).finish()
    }
}
