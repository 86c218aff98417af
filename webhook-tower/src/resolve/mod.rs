//! Finds the endpoint of a delivery: always the same one, one whose secrets can be replaced, or that of a tenant.

mod cached;
mod closure;
mod head;
mod lookup;
mod memory;
mod replaceable;

use std::error::Error;
use std::future::{Ready, ready};

use webhook_core::{Endpoint, Provider};

pub use self::cached::{Cached, CachedFuture};
pub use self::closure::{ResolveFn, resolve_fn};
pub use self::head::{TenantHead, UnprovenHead};
pub(crate) use self::lookup::{Finding, Lookup, Resolver};
pub use self::replaceable::Replaceable;

/// Why a resolver could not say which endpoint a delivery is for. It is logged, and the sender is asked to try again
/// (503).
pub type ResolveError = Box<dyn Error + Send + Sync>;

/// Finds the endpoint of a delivery from its head, before a byte of its body is read.
///
/// The head is not authentic: take from it only what tells where to look, such as a path segment. `Ok(None)` says that
/// no such tenant exists; the caller cannot tell it from a wrong signature.
///
/// Most resolvers are an async closure: [`resolve_fn`] turns one into a resolver. [`Cached`] goes around a resolver
/// whose store may be down.
pub trait Resolve<P: Provider>: Clone + Send + Sync + 'static {
    /// The future that [`Resolve::resolve`] returns.
    type Future: Future<Output = Result<Option<Endpoint<P>>, ResolveError>> + Send;

    /// Starts to look for the endpoint. It is called only for a delivery that has a place among the lookups
    /// ([`Receiver::resolve_wait`](crate::Receiver::resolve_wait)).
    fn resolve(&self, head: &UnprovenHead<'_>) -> Self::Future;

    /// The endpoint, if it is in memory and no store has to be asked. Such a delivery takes no place among the
    /// lookups, so a crowd that waits for the store does not keep it out. `None` unless a resolver says otherwise.
    fn known(&self, _head: &UnprovenHead<'_>) -> Option<Endpoint<P>> {
        None
    }

    /// The endpoint that is remembered, for a delivery that has to be looked up while all places for lookups are taken.
    /// It is the endpoint that is [`known`](Self::known), unless a resolver says otherwise.
    fn remembered(&self, head: &UnprovenHead<'_>) -> Option<Endpoint<P>> {
        self.known(head)
    }
}

/// Always finds this endpoint.
impl<P: Provider> Resolve<P> for Endpoint<P> {
    type Future = Ready<Result<Option<Self>, ResolveError>>;

    fn resolve(&self, _head: &UnprovenHead<'_>) -> Self::Future {
        ready(Ok(Some(self.clone())))
    }

    fn known(&self, _head: &UnprovenHead<'_>) -> Option<Self> {
        Some(self.clone())
    }
}
