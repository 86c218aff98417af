//! Which endpoint a delivery is for: always the same, one that is replaced while running, a tenant's.

mod cached;
mod closure;
mod head;
mod replaceable;

use std::error::Error;
use std::future::{Ready, ready};

use webhook_core::{Endpoint, Provider};

pub use self::cached::{Cached, CachedFuture};
pub use self::closure::{ResolveFn, resolve_fn};
pub use self::head::{TenantHead, UnprovenHead};
pub use self::replaceable::Replaceable;

/// Why a resolver could not tell; logged, and the sender is asked to come again (503).
pub type ResolveError = Box<dyn Error + Send + Sync>;

/// Finds the endpoint of a delivery from its head, before a byte of its body is read.
///
/// The head is not authentic: take from it only what tells where to look, such as a path segment.
/// `Ok(None)` is a tenant that does not exist, which the caller cannot tell from a wrong signature.
///
/// Most resolvers are an async closure: [`resolve_fn`] makes one of it. [`Cached`] goes around a resolver
/// whose store may be down.
pub trait Resolve<P: Provider>: Clone + Send + Sync + 'static {
    /// The answer to come.
    type Future: Future<Output = Result<Option<Endpoint<P>>, ResolveError>> + Send;

    /// Starts to look for the endpoint. It is called by those that have a place among the lookups
    /// ([`Receiver::resolve_wait`](crate::Receiver::resolve_wait)).
    fn resolve(&self, head: &UnprovenHead<'_>) -> Self::Future;

    /// The endpoint, where it is in memory and nobody need be asked. Such a delivery takes no place among the lookups,
    /// so that a crowd that waits for a store keeps out nobody who needs none. None unless said otherwise.
    fn known(&self, _head: &UnprovenHead<'_>) -> Option<Endpoint<P>> {
        None
    }

    /// The endpoint as far as it is remembered, where it should be looked up and there is no place for
    /// that. What is [`known`](Self::known), unless said otherwise.
    fn remembered(&self, head: &UnprovenHead<'_>) -> Option<Endpoint<P>> {
        self.known(head)
    }
}

/// Always this endpoint.
impl<P: Provider> Resolve<P> for Endpoint<P> {
    type Future = Ready<Result<Option<Self>, ResolveError>>;

    fn resolve(&self, _head: &UnprovenHead<'_>) -> Self::Future {
        ready(Ok(Some(self.clone())))
    }

    fn known(&self, _head: &UnprovenHead<'_>) -> Option<Self> {
        Some(self.clone())
    }
}
