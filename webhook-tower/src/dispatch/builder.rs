//! What a dispatcher is made of. Faults are found here, before anything is served.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::sync::Arc;

use webhook_core::{ConfigError, EventNameFault, Provider, Received};

use super::handler::Handler;
use super::names;
use super::reply::IntoReply;
use super::{Dispatcher, Handlers, Unhandled};

/// Handlers, one for each event, and not yet a [`Dispatcher`]: only
/// [`fallback`](Self::fallback) makes it one, so that none is without.
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
    /// of the adapter's enum of names, which cannot be misspelt.
    ///
    /// A name that is empty, is registered already, or is none of
    /// [`Provider::known_events`] is an error of the last call, [`fallback`](Self::fallback).
    pub fn on<H, F>(self, event: impl AsRef<str>, handler: H) -> Self
    where
        H: Fn(Received<P>) -> F + Send + Sync + 'static,
        F: Future<Output: IntoReply> + Send + 'static,
    {
        let fault = names::unlisted::<P>(event.as_ref());
        self.register(event.as_ref(), fault, handler)
    }

    /// Registers the handler of an event that this version does not know, and the sender has: one that
    /// is newer, or private.
    ///
    /// The name may be known to a later version; that changes nothing here.
    pub fn on_unlisted<H, F>(self, event: impl AsRef<str>, handler: H) -> Self
    where
        H: Fn(Received<P>) -> F + Send + Sync + 'static,
        F: Future<Output: IntoReply> + Send + 'static,
    {
        self.register(event.as_ref(), None, handler)
    }

    fn register<H, F>(mut self, event: &str, unlisted: Option<EventNameFault>, handler: H) -> Self
    where
        H: Fn(Received<P>) -> F + Send + Sync + 'static,
        F: Future<Output: IntoReply> + Send + 'static,
    {
        let fault = match self.registered.entry(event.into()) {
            _ if event.is_empty() => Some(EventNameFault::Empty),
            _ if event.trim() != event => Some(EventNameFault::WhiteSpace),
            Entry::Occupied(_) => Some(EventNameFault::Repeated),
            Entry::Vacant(vacant) => {
                vacant.insert(Handler::new(move |received, ()| handler(received)));
                unlisted
            }
        };
        if let Some(fault) = fault {
            let name = event.to_owned();
            self.fault
                .get_or_insert(ConfigError::EventName { name, fault });
        }
        self
    }

    /// The dispatcher, with the handler of every delivery that no other is for, which is told why.
    ///
    /// # Errors
    ///
    /// The first fault of the names, as a [`ConfigError::EventName`].
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
                fallback: Handler::new(handler),
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
