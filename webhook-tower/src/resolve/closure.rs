//! A resolver from an async closure.

use std::fmt;

use webhook_core::{Endpoint, Provider};

use super::{Resolve, ResolveError, TenantHead, UnprovenHead};

/// A resolver that calls an async closure or function for each delivery.
///
/// The closure clones whatever it needs before its `async move` block, because the future outlives the call:
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::Arc;
///
/// use webhook_tower::core::{Endpoint, Provider};
/// use webhook_tower::{Receiver, TenantHead, WebhookLayer, resolve_fn};
///
/// # fn example<P: Provider>(nobody: P, tenants: Arc<HashMap<String, Endpoint<P>>>) {
/// let resolver = resolve_fn(move |head: TenantHead| {
///     let tenants = Arc::clone(&tenants);
///     async move {
///         let Some(tenant) = head.path().strip_prefix("/hook/") else {
///             return Ok(None);
///         };
///         Ok(tenants.get(tenant).cloned())
///     }
/// });
/// let layer = WebhookLayer::new(Receiver::resolving(resolver, nobody));
/// # let _ = tower_layer::Layer::layer(&layer, ());
/// # }
/// ```
///
/// With axum and the feature `axum` of this crate, the tenant can be a parameter of the route:
/// `let Some(Path(tenant)) = head.extract::<Path<String>>().await? else { return Ok(None) };`.
pub const fn resolve_fn<F>(find: F) -> ResolveFn<F> {
    ResolveFn { find }
}

/// The resolver that [`resolve_fn`] makes.
#[derive(Clone, Copy)]
pub struct ResolveFn<F> {
    find: F,
}

impl<P, F, A> Resolve<P> for ResolveFn<F>
where
    P: Provider,
    F: Fn(TenantHead) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Result<Option<Endpoint<P>>, ResolveError>> + Send,
{
    type Future = A;

    fn resolve(&self, head: &UnprovenHead<'_>) -> A {
        (self.find)(head.to_tenant_head())
    }
}

impl<F> fmt::Debug for ResolveFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResolveFn").finish_non_exhaustive()
    }
}
