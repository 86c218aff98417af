//! The receiver: an endpoint, or a resolver that finds one, and the bounds under which deliveries are read.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Extensions, Response, Uri};
use tokio::sync::Semaphore;
use webhook_core::erased::AnyEndpoint;
use webhook_core::{Endpoint, Provider, Rejection, Timestamp};

use crate::budget::Budget;
#[cfg(feature = "explain")]
use crate::explain::{Explainer, Explaining};
use crate::log;
use crate::refusal_response::Refusals;
use crate::resolve::{Lookup, Replaceable, Resolve, Resolver};

/// Reads deliveries of one provider: holds the endpoint, and the bounds that apply before anything is proven.
///
/// A [`WebhookLayer`](crate::WebhookLayer) is made of it, and so is the extractor that verifies by itself. Clones share
/// everything, the budget included.
///
/// ```
/// # use std::time::Duration;
/// # use webhook_core::Provider;
/// # use webhook_tower::{Budget, Receiver, WebhookLayer};
/// # fn example<P: Provider>(provider: P) -> WebhookLayer<P> {
/// let receiver = Receiver::new(provider)
///     .read_timeout(Duration::from_secs(20))
///     .budget(Budget::new(64 << 20));
/// WebhookLayer::new(receiver)
/// # }
/// ```
pub struct Receiver<P: Provider, R = Endpoint<P>> {
    common: Arc<Common>,
    of: PhantomData<fn() -> (P, R)>,
}

/// The content of a receiver without the types of its sender and its resolver, so that the code over it is compiled
/// once.
#[derive(Clone)]
pub(crate) struct Common {
    pub(crate) lookup: Arc<dyn Lookup>,
    /// The endpoint that judges heads before a tenant is known, and refuses for tenants that do not exist.
    pub(crate) decoy: Option<AnyEndpoint>,
    pub(crate) bounds: Bounds,
}

/// The limits on reading and waiting, and the other settings of a receiver.
#[derive(Clone)]
pub(crate) struct Bounds {
    pub(crate) read_timeout: Duration,
    pub(crate) idle_timeout: Duration,
    pub(crate) first_byte_timeout: Duration,
    pub(crate) handler_wait: Duration,
    /// The places of deliveries that wait for the inner service.
    pub(crate) waiting: Arc<Semaphore>,
    pub(crate) resolve_timeout: Duration,
    /// The places of deliveries that wait for the resolver.
    pub(crate) resolving: Arc<Semaphore>,
    pub(crate) budget: Budget,
    pub(crate) refusals: Refusals,
    pub(crate) refuse_unreadable: bool,
    pub(crate) clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    pub(crate) original_uri: Option<fn(&Extensions) -> Option<&Uri>>,
    #[cfg(feature = "explain")]
    pub(crate) explaining: Option<Arc<Explaining>>,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            read_timeout: Duration::from_secs(30),
            idle_timeout: Duration::from_secs(10),
            first_byte_timeout: Duration::from_secs(2),
            handler_wait: Duration::from_secs(5),
            waiting: places(1024),
            resolve_timeout: Duration::from_secs(2),
            resolving: places(256),
            budget: Budget::new(256 << 20),
            refusals: Refusals::default(),
            refuse_unreadable: false,
            clock: Arc::new(|| SystemTime::now().into()),
            original_uri: None,
            #[cfg(feature = "explain")]
            explaining: None,
        }
    }
}

fn places(most: usize) -> Arc<Semaphore> {
    Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS)))
}

impl<P: Provider> Receiver<P> {
    /// Makes a receiver for this endpoint, or for a provider with its defaults.
    #[must_use]
    pub fn new(endpoint: impl Into<Endpoint<P>>) -> Self {
        let endpoint = endpoint.into();
        log::key_warnings(endpoint.provider(), endpoint.name());
        Self::of(endpoint, None)
    }
}

impl<P: Provider, R: Resolve<P>> Receiver<P, R> {
    /// Makes a receiver whose resolver finds the endpoint of each delivery by its head, such as that of a tenant.
    ///
    /// `decoy` is an endpoint of the same provider with
    /// [`Keyring::nobody`](webhook_core::keys::Keyring::nobody). It judges the shape of every head before
    /// the resolver is asked, and where the resolver knows no endpoint it reads and refuses like a
    /// real one, so that tenants cannot be told from strangers by status or by the bytes that are read.
    /// Its body limit and tolerance hold for every delivery, so give it the widest of all tenants.
    #[must_use]
    pub fn resolving(resolver: R, decoy: impl Into<Endpoint<P>>) -> Self {
        Self::of(resolver, Some(decoy.into()))
    }

    /// How long a body may take to arrive, from the head to its last byte. 30 seconds by default.
    #[must_use]
    pub fn read_timeout(self, timeout: Duration) -> Self {
        self.bound(|bounds| {
            bounds.read_timeout = timeout;
        })
    }

    /// How long a body may pause. 10 seconds by default.
    #[must_use]
    pub fn idle_timeout(self, timeout: Duration) -> Self {
        self.bound(|bounds| {
            bounds.idle_timeout = timeout;
        })
    }

    /// How long the first byte of a body may take to arrive, once its delivery has room. 2 seconds by
    /// default, and never longer than the [`idle_timeout`](Self::idle_timeout).
    #[must_use]
    pub fn first_byte_timeout(self, timeout: Duration) -> Self {
        self.bound(|bounds| {
            bounds.first_byte_timeout = timeout;
        })
    }

    /// The bound on the memory of unverified deliveries. 256 MiB by default. Receivers share a budget that is cloned.
    #[must_use]
    pub fn budget(self, budget: Budget) -> Self {
        self.bound(|bounds| {
            bounds.budget = budget;
        })
    }

    /// How many verified deliveries may ask the inner service whether it is ready, or wait until it is, and for how
    /// long. 1024 and 5 seconds by default. Each takes its place before it asks, so 0 lets none through.
    #[must_use]
    pub fn handler_wait(self, most: usize, timeout: Duration) -> Self {
        self.bound(|bounds| {
            bounds.waiting = places(most);
            bounds.handler_wait = timeout;
        })
    }

    /// How many deliveries may ask the resolver at once, and how long each may wait for the answer. 256 and 2 seconds
    /// by default. A delivery takes its place before the resolver is asked, and gives it back with the answer. If all
    /// places are taken, it is refused at once.
    #[must_use]
    pub fn resolve_wait(self, most: usize, timeout: Duration) -> Self {
        self.bound(|bounds| {
            bounds.resolving = places(most);
            bounds.resolve_timeout = timeout;
        })
    }

    /// Sets the response to refusals. The closure gets the rejection and the default response.
    ///
    /// The caller gets whatever the closure returns, so let it tell nothing about the rejection that a stranger must
    /// not know.
    #[must_use]
    pub fn on_refusal(
        self,
        replace: impl Fn(&Rejection, Response<Bytes>) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Self {
        self.bound(|bounds| {
            bounds.refusals = Refusals::replaced_by(replace);
        })
    }

    /// Refuses an authentic event that cannot be read with 503, so that the sender keeps it and retries. Without this
    /// call the handler gets such an event as unreadable.
    ///
    /// Use it only for senders that retry: one that does not, like GitHub, would lose the event.
    #[must_use]
    pub fn refuse_unreadable(self) -> Self {
        self.bound(|bounds| {
            bounds.refuse_unreadable = true;
        })
    }

    /// Explains refused deliveries in the log: **for development**, since it keeps bodies that nobody has proven.
    ///
    /// The answer stays the same and goes out first. After it, [`webhook_core::explain`] looks for the causes in a copy
    /// of the head and of the body (up to 1 MiB, which the budget does not count), on another thread. It explains one
    /// delivery at a time, 8 in a row and 6 a minute after that. The causes are logged under the target
    /// `webhook::explained`, and the caller learns nothing of them. A head that is refused before its body is read is
    /// explained without the body.
    #[cfg(feature = "explain")]
    #[must_use]
    pub fn explain_refusals_in_development(self, explainer: Explainer) -> Self {
        self.bound(|bounds| {
            bounds.explaining = Some(Arc::new(Explaining::new(explainer)));
        })
    }

    /// Takes the time from `clock` instead of the system, for tests.
    #[must_use]
    pub fn clock(self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.bound(|bounds| {
            bounds.clock = Arc::new(clock);
        })
    }

    /// Tells where a router in front keeps the URI as it was requested, for senders that sign it.
    ///
    /// Under axum's `nest`: `|extensions| extensions.get::<OriginalUri>().map(|uri| &uri.0)`.
    #[must_use]
    pub fn original_uri(self, find: fn(&Extensions) -> Option<&Uri>) -> Self {
        self.bound(|bounds| {
            bounds.original_uri = Some(find);
        })
    }
}

impl<P: Provider, R: Resolve<P>> Receiver<P, R> {
    fn of(resolver: R, decoy: Option<Endpoint<P>>) -> Self {
        Self {
            common: Common::new(
                Arc::new(Resolver::new(resolver)),
                decoy.map(Endpoint::erase),
            ),
            of: PhantomData,
        }
    }

    fn bound(mut self, set: impl FnOnce(&mut Bounds)) -> Self {
        set(self.common.bounds_mut());
        self
    }
}

impl<P: Provider, R> Receiver<P, R> {
    pub(crate) const fn common(&self) -> &Arc<Common> {
        &self.common
    }
}

impl Common {
    fn new(lookup: Arc<dyn Lookup>, decoy: Option<AnyEndpoint>) -> Arc<Self> {
        let bounds = Bounds::default();
        Arc::new(Self {
            lookup,
            decoy,
            bounds,
        })
    }

    /// Returns the bounds so that they can be changed. A clone of this receiver keeps its own, unchanged.
    fn bounds_mut(self: &mut Arc<Self>) -> &mut Bounds {
        &mut Arc::make_mut(self).bounds
    }
}

impl<P: Provider> From<P> for Receiver<P> {
    fn from(provider: P) -> Self {
        Self::new(provider)
    }
}

impl<P: Provider> From<Endpoint<P>> for Receiver<P> {
    fn from(endpoint: Endpoint<P>) -> Self {
        Self::new(endpoint)
    }
}

/// Makes a receiver whose endpoint can be replaced while it serves.
impl<P: Provider> From<Replaceable<P>> for Receiver<P, Replaceable<P>> {
    fn from(endpoint: Replaceable<P>) -> Self {
        Self::of(endpoint, None)
    }
}

impl<P: Provider, R> Clone for Receiver<P, R> {
    fn clone(&self) -> Self {
        Self {
            common: Arc::clone(&self.common),
            of: PhantomData,
        }
    }
}

impl<P: Provider, R> fmt::Debug for Receiver<P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.common.fmt(f)
    }
}

impl fmt::Debug for Common {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("decoy", &self.decoy)
            .field("read_timeout", &self.bounds.read_timeout)
            .field("idle_timeout", &self.bounds.idle_timeout)
            .field("first_byte_timeout", &self.bounds.first_byte_timeout)
            .field("budget", &self.bounds.budget)
            .field("refusals", &self.bounds.refusals)
            .finish_non_exhaustive()
    }
}
