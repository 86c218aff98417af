//! A resolver without its types, so that the code that asks it is compiled once.

use std::marker::PhantomData;
use std::pin::Pin;

use webhook_core::erased::AnyEndpoint;
use webhook_core::{Endpoint, Provider};

use super::{Resolve, ResolveError, UnprovenHead};

/// The future of a resolver that looks for an endpoint.
pub(crate) type Finding =
    Pin<Box<dyn Future<Output = Result<Option<AnyEndpoint>, ResolveError>> + Send>>;

/// What [`Resolve`] does, for endpoints without their types.
pub(crate) trait Lookup: Send + Sync {
    /// Does what [`Resolve::known`] does.
    fn known(&self, head: &UnprovenHead<'_>) -> Option<AnyEndpoint>;

    /// Does what [`Resolve::remembered`] does.
    fn remembered(&self, head: &UnprovenHead<'_>) -> Option<AnyEndpoint>;

    /// Does what [`Resolve::resolve`] does.
    fn resolve(&self, head: &UnprovenHead<'_>) -> Finding;
}

/// A resolver that is asked for endpoints of one sender.
pub(crate) struct Resolver<P, R> {
    resolver: R,
    of: PhantomData<fn() -> P>,
}

impl<P, R> Resolver<P, R> {
    pub(crate) const fn new(resolver: R) -> Self {
        Self {
            resolver,
            of: PhantomData,
        }
    }
}

impl<P: Provider, R: Resolve<P>> Lookup for Resolver<P, R> {
    fn known(&self, head: &UnprovenHead<'_>) -> Option<AnyEndpoint> {
        self.resolver.known(head).map(Endpoint::erase)
    }

    fn remembered(&self, head: &UnprovenHead<'_>) -> Option<AnyEndpoint> {
        self.resolver.remembered(head).map(Endpoint::erase)
    }

    fn resolve(&self, head: &UnprovenHead<'_>) -> Finding {
        let answer = self.resolver.resolve(head);
        Box::pin(async move { Ok(answer.await?.map(Endpoint::erase)) })
    }
}
