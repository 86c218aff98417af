//! The builder of a dispatcher, which finds faults in the names before anything is served.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::sync::Arc;

use webhook_core::config::EventNameFault;
use webhook_core::on::Select;
use webhook_core::{ConfigError, Provider, Received};

use super::handler::Handler;
use super::names;
use super::reply::IntoReply;
use super::{Dispatcher, Handlers, Unhandled};

/// Collects the handlers of a [`Dispatcher`], one for each event. Only [`fallback`](Self::fallback) makes the
/// dispatcher, so that none is without one.
///
/// ```
/// # use webhook_tower::{Dispatcher, core::Provider};
/// fn serve<P: Provider>(finished: Dispatcher<P>) -> impl tower_service::Service<http::Request<()>> {
///     finished
/// }
/// ```
///
/// ```compile_fail,E0277
/// # use webhook_tower::{DispatcherBuilder, core::Provider};
/// fn serve<P: Provider>(unfinished: DispatcherBuilder<P>) -> impl tower_service::Service<http::Request<()>> {
///     unfinished
/// }
/// ```
#[must_use = "it dispatches once it has a fallback"]
pub struct DispatcherBuilder<P: Provider> {
    registered: BTreeMap<Box<str>, Handler<P, ()>>,
    fault: Option<ConfigError>,
}

impl<P: Provider> DispatcherBuilder<P> {
    pub(super) const fn new() -> Self {
        Self {
            registered: BTreeMap::new(),
            fault: None,
        }
    }

    /// Registers the handler of an event, by the sender's name of it: text such as `"push"`, or a variant
    /// of the adapter's enum of names, which cannot be misspelt. Its handler gets all that was received.
    ///
    /// With an [`On`](webhook_core::on::On) of the adapter, such as `on::PUSH`, the handler gets the payload:
    /// `.on(on::PUSH, async |push| ..)`. With `on::PUSH.with_delivery()` it gets the payload and the whole received
    /// delivery. An event that could not be read goes to the fallback instead.
    ///
    /// If a name is empty, is registered already, or is not in [`Provider::known_events`], the last call,
    /// [`fallback`](Self::fallback), returns the error.
    pub fn on<E, H, F>(self, event: E, handler: H) -> Self
    where
        E: Select<P, Payload: Send + 'static>,
        H: Fn(E::Payload) -> F + Send + Sync + 'static,
        F: Future<Output: IntoReply> + Send + 'static,
    {
        let name: Box<str> = event.name().into();
        let fault = names::unlisted::<P>(&name);
        self.register(name, fault, Handler::of(event.taking(), handler))
    }

    /// Registers the handler of an event that the sender has and this version does not know, because it is newer or
    /// private.
    ///
    /// The name may be known to a later version; that changes nothing here.
    pub fn on_unlisted<E, H, F>(self, event: E, handler: H) -> Self
    where
        E: Select<P, Payload: Send + 'static>,
        H: Fn(E::Payload) -> F + Send + Sync + 'static,
        F: Future<Output: IntoReply> + Send + 'static,
    {
        let name = event.name().into();
        self.register(name, None, Handler::of(event.taking(), handler))
    }

    fn register(
        mut self,
        event: Box<str>,
        unlisted: Option<EventNameFault>,
        handler: Handler<P, ()>,
    ) -> Self {
        let fault = match self.registered.entry(event.clone()) {
            _ if event.is_empty() => Some(EventNameFault::Empty),
            _ if event.trim() != &*event => Some(EventNameFault::WhiteSpace),
            Entry::Occupied(_) => Some(EventNameFault::Repeated),
            Entry::Vacant(vacant) => {
                vacant.insert(handler);
                unlisted
            }
        };
        if let Some(fault) = fault {
            let name = event.into();
            self.fault
                .get_or_insert(ConfigError::EventName { name, fault });
        }
        self
    }

    /// Makes the dispatcher. `handler` gets every delivery that no other handler is registered for, and is told why.
    ///
    /// # Errors
    ///
    /// Returns the first fault in the names, as a [`ConfigError::EventName`].
    pub fn fallback<H, F>(self, handler: H) -> Result<Dispatcher<P>, ConfigError>
    where
        H: Fn(Received<P>, Unhandled) -> F + Send + Sync + 'static,
        F: Future<Output: IntoReply> + Send + 'static,
    {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        Ok(Dispatcher {
            shared: Arc::new(Handlers {
                registered: self.registered,
                fallback: Handler::of_all(handler),
            }),
        })
    }
}

/// Shows the names.
impl<P: Provider> fmt::Debug for DispatcherBuilder<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.registered.keys().collect();
        f.debug_struct("DispatcherBuilder")
            .field("registered", &names)
            .field("fault", &self.fault)
            .finish()
    }
}
