//! A cache in front of a resolver, so that tenants which were found before keep receiving while the store is down.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};
use std::time::Duration;

use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep};
use webhook_core::{Endpoint, Provider};

use super::memory::{Freshness, Limits, Look, Memory, Remembered, lock};
use super::{Resolve, ResolveError, UnprovenHead};
use crate::log;

/// The longest key that is remembered. A longer one is looked up each time.
const LONGEST_KEY: usize = 512;

/// A bounded cache in front of a resolver, which answers while the store behind the resolver is down.
///
/// Without it, deliveries are lost while the store of tenants is down: they are refused with 503, and senders that
/// never retry, such as GitHub, do not send them again.
///
/// | an endpoint that was found | what happens |
/// |---|---|
/// | less than [`fresh_for`](Self::fresh_for) ago (1 minute) | it is served, and nobody is asked |
/// | longer ago | one delivery asks; those beside it, and for 5 seconds those after it, are served from memory |
/// | and the store fails, or takes longer than [`patience`](Self::patience) (1 second) | it is served from memory, with a WARN |
/// | and the store says that there is no such tenant | it is forgotten, and the delivery refused |
/// | more than [`stale_for`](Self::stale_for) ago (24 hours) without a word of the store | it is forgotten |
///
/// So a secret that you revoke in the store is still accepted for a minute and some seconds, and for up to a day while
/// the store is down. [`forget`](Self::forget) stops that at once, in this process.
///
/// A tenant that was *not* found is never remembered, so a stranger who tries names cannot fill the memory or push a
/// tenant out. When it is full, the endpoint that was not used for the longest makes room. Clones share the memory.
///
/// ```
/// use std::time::Duration;
/// use webhook_tower::core::Provider;
/// use webhook_tower::{Cached, Receiver, Resolve};
///
/// fn receiver<P: Provider, R: Resolve<P>>(store: R, nobody: P) -> Receiver<P, Cached<P, R>> {
///     let tenants = Cached::by_path(store).fresh_for(Duration::from_secs(30));
///     Receiver::resolving(tenants, nobody)
/// }
/// ```
pub struct Cached<P: Provider, R> {
    resolver: R,
    key: Arc<Key>,
    limits: Limits,
    memory: Arc<Mutex<Memory<P>>>,
}

type Key = dyn Fn(&UnprovenHead<'_>) -> Option<String> + Send + Sync;

impl<P: Provider, R: Resolve<P>> Cached<P, R> {
    /// Remembers what `resolver` finds, under the key that `key` makes of a head. If it makes none, the resolver is
    /// asked each time.
    ///
    /// The key must differ between tenants: if two tenants had one key, the endpoint of the first would judge the
    /// deliveries of the second, and refuse them.
    #[must_use]
    pub fn new(
        resolver: R,
        key: impl Fn(&UnprovenHead<'_>) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        Self {
            resolver,
            key: Arc::new(key),
            limits: Limits {
                capacity: 10_000,
                fresh: Duration::from_secs(60),
                stale: Duration::from_secs(24 * 60 * 60),
                patience: Duration::from_secs(1),
            },
            memory: Arc::new(Mutex::new(Memory::new())),
        }
    }

    /// Remembers what `resolver` finds under the path of the request: for tenants that have a path each.
    #[must_use]
    pub fn by_path(resolver: R) -> Self {
        Self::new(resolver, |head| Some(head.path()?.as_str().to_owned()))
    }

    /// How many endpoints are remembered at most. 10,000 by default; one takes about 2 KB.
    #[must_use]
    pub const fn capacity(mut self, endpoints: usize) -> Self {
        self.limits.capacity = endpoints;
        self
    }

    /// How long an endpoint is served without asking again. 1 minute by default.
    #[must_use]
    pub const fn fresh_for(mut self, time: Duration) -> Self {
        self.limits.fresh = time;
        self
    }

    /// How long an endpoint is served without confirmation while the store is down. 24 hours by default, and never
    /// less than [`fresh_for`](Self::fresh_for).
    #[must_use]
    pub const fn stale_for(mut self, time: Duration) -> Self {
        self.limits.stale = time;
        self
    }

    /// How long the store may take before a remembered endpoint is served instead. 1 second by default. Keep it below
    /// the time of [`Receiver::resolve_wait`](crate::Receiver::resolve_wait).
    #[must_use]
    pub const fn patience(mut self, time: Duration) -> Self {
        self.limits.patience = time;
        self
    }

    /// Forgets the endpoint with this key at once, such as one whose secret was revoked.
    pub fn forget(&self, key: &str) {
        self.memory().forget(key);
    }

    /// Forgets every endpoint at once.
    pub fn clear(&self) {
        self.memory().clear();
    }
}

impl<P: Provider, R> Cached<P, R> {
    fn memory(&self) -> MutexGuard<'_, Memory<P>> {
        lock(&self.memory)
    }
}

impl<P: Provider, R> Cached<P, R> {
    fn peek(&self, head: &UnprovenHead<'_>, fresh: Freshness) -> Option<Endpoint<P>> {
        let key = (self.key)(head).filter(|key| key.len() <= LONGEST_KEY)?;
        self.memory().peek(&key, &self.limits, fresh)
    }
}

impl<P: Provider, R: Resolve<P>> Resolve<P> for Cached<P, R> {
    type Future = CachedFuture<P, R::Future>;

    fn known(&self, head: &UnprovenHead<'_>) -> Option<Endpoint<P>> {
        self.peek(head, Freshness::Needed)
    }

    fn remembered(&self, head: &UnprovenHead<'_>) -> Option<Endpoint<P>> {
        self.peek(head, Freshness::Waived)
    }

    fn resolve(&self, head: &UnprovenHead<'_>) -> Self::Future {
        let key = (self.key)(head).filter(|key| key.len() <= LONGEST_KEY);
        let (look, generation) = {
            let mut memory = self.memory();
            let look = match &key {
                Some(key) => memory.look(key, &self.limits, Instant::now()),
                None => Look::Ask(None),
            };
            (look, memory.generation())
        };
        match look {
            Look::Serve(endpoint) => CachedFuture {
                state: State::Known {
                    endpoint: Some(endpoint),
                },
            },
            Look::Ask(remembered) => CachedFuture {
                state: State::Asking {
                    asked: self.resolver.resolve(head),
                    patience: remembered.as_ref().map(|_| sleep(self.limits.patience)),
                    remembered,
                    key,
                    generation,
                    limits: self.limits,
                    memory: Arc::clone(&self.memory),
                },
            },
        }
    }
}

pin_project! {
    /// The future of a [`Cached`] resolver.
    pub struct CachedFuture<P: Provider, F> {
        #[pin]
        state: State<P, F>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<P: Provider, F> {
        Known {
            endpoint: Option<Endpoint<P>>,
        },
        Asking {
            #[pin]
            asked: F,
            #[pin]
            patience: Option<Sleep>,
            remembered: Option<Remembered<P>>,
            key: Option<String>,
            generation: u64,
            limits: Limits,
            memory: Arc<Mutex<Memory<P>>>,
        },
    }
}

impl<P, F> Future for CachedFuture<P, F>
where
    P: Provider,
    F: Future<Output = Result<Option<Endpoint<P>>, ResolveError>>,
{
    type Output = Result<Option<Endpoint<P>>, ResolveError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().state.project() {
            StateProjection::Known { endpoint } => Poll::Ready(Ok(endpoint.take())),
            StateProjection::Asking {
                asked,
                patience,
                remembered,
                key,
                generation,
                limits,
                memory,
            } => {
                let reason: ResolveError = match asked.poll(context) {
                    Poll::Ready(Ok(found)) => {
                        let mut memory = lock(memory);
                        if let Some(key) = key.take()
                            && memory.generation() == *generation
                        {
                            memory.learn(key, found.as_ref(), limits, Instant::now());
                        }
                        return Poll::Ready(Ok(found));
                    }
                    Poll::Ready(Err(error)) => error,
                    Poll::Pending => match patience.as_pin_mut().map(|it| it.poll(context)) {
                        Some(Poll::Ready(())) => "the resolver gave no answer in time".into(),
                        Some(Poll::Pending) | None => return Poll::Pending,
                    },
                };
                // Somebody forgot the endpoint by hand in the meantime, so it is not served.
                let forgotten = lock(memory).generation() != *generation;
                match remembered.take().filter(|_| !forgotten) {
                    Some(Remembered { endpoint, found }) => {
                        log::remembered(&endpoint, found.elapsed(), &reason);
                        Poll::Ready(Ok(Some(endpoint)))
                    }
                    None => Poll::Ready(Err(reason)),
                }
            }
        }
    }
}

impl<P: Provider, F> fmt::Debug for CachedFuture<P, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedFuture").finish_non_exhaustive()
    }
}

impl<P: Provider, R: Clone> Clone for Cached<P, R> {
    fn clone(&self) -> Self {
        Self {
            resolver: self.resolver.clone(),
            key: Arc::clone(&self.key),
            limits: self.limits,
            memory: Arc::clone(&self.memory),
        }
    }
}

/// Shows how many endpoints are remembered, and none of them.
impl<P: Provider, R> fmt::Debug for Cached<P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached")
            .field("limits", &self.limits)
            .field("remembered", &self.memory().len())
            .finish_non_exhaustive()
    }
}
