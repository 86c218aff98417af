//! An endpoint whose secrets can change while it serves.

use std::fmt;
use std::future::{Ready, ready};
use std::sync::{Arc, PoisonError, RwLock};

use webhook_core::{Endpoint, Provider};

use super::{Resolve, ResolveError, UnprovenHead};
use crate::log;

/// An endpoint that can be replaced while it serves: new secrets without a restart.
///
/// Clones share the endpoint. A delivery that is under way keeps the one with which it began.
///
/// ```
/// # use webhook_core::Provider;
/// # use webhook_tower::{Receiver, Replaceable, WebhookLayer};
/// # fn example<P: Provider>(old: P, new: P) {
/// let endpoint = Replaceable::new(old);
/// let layer = WebhookLayer::new(Receiver::from(endpoint.clone()));
/// // Later, when the secret was rotated:
/// endpoint.replace(new);
/// # }
/// ```
pub struct Replaceable<P: Provider> {
    endpoint: Arc<RwLock<Endpoint<P>>>,
}

impl<P: Provider> Replaceable<P> {
    /// Makes a replaceable endpoint that starts with this one.
    #[must_use]
    pub fn new(endpoint: impl Into<Endpoint<P>>) -> Self {
        let endpoint = endpoint.into();
        log::key_warnings(endpoint.provider(), endpoint.name());
        Self {
            endpoint: Arc::new(RwLock::new(endpoint)),
        }
    }

    /// Replaces the endpoint for every delivery that begins from now on.
    pub fn replace(&self, endpoint: impl Into<Endpoint<P>>) {
        let endpoint = endpoint.into();
        log::key_warnings(endpoint.provider(), endpoint.name());
        *self
            .endpoint
            .write()
            .unwrap_or_else(PoisonError::into_inner) = endpoint;
    }

    /// The endpoint that judges new deliveries now.
    #[must_use]
    pub fn current(&self) -> Endpoint<P> {
        self.endpoint
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl<P: Provider> Resolve<P> for Replaceable<P> {
    type Future = Ready<Result<Option<Endpoint<P>>, ResolveError>>;

    fn resolve(&self, _head: &UnprovenHead<'_>) -> Self::Future {
        ready(Ok(Some(self.current())))
    }

    fn known(&self, _head: &UnprovenHead<'_>) -> Option<Endpoint<P>> {
        Some(self.current())
    }
}

impl<P: Provider> Clone for Replaceable<P> {
    fn clone(&self) -> Self {
        Self {
            endpoint: Arc::clone(&self.endpoint),
        }
    }
}

impl<P: Provider> fmt::Debug for Replaceable<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Replaceable").field(&self.current()).finish()
    }
}
