//! A memory in front of a resolver: tenants that were found keep receiving while their store is down.

use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep};
use webhook_core::{Endpoint, Provider};

use super::{Resolve, ResolveError, UnprovenHead};
use crate::log;

/// A longer key is looked up each time and never remembered.
const LONGEST_KEY: usize = 512;

/// Once the store was asked about an endpoint that is no longer fresh, it is left alone this long.
const PAUSE: Duration = Duration::from_secs(5);

/// Longer than any program runs, and short enough to be added to any time.
const AGES: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// A bounded memory in front of a resolver, which serves while the store behind it is down.
///
/// Without it, a store of tenants that is down costs deliveries: they are refused with 503, and senders
/// that never retry, such as GitHub, do not come again.
///
/// | an endpoint that was found | what happens |
/// |---|---|
/// | less than [`fresh_for`](Self::fresh_for) ago (1 minute) | it is served, and nobody is asked |
/// | longer ago | one delivery asks; those beside it, and for 5 seconds those after it, are served from memory |
/// | and the store fails, or takes longer than [`patience`](Self::patience) (1 second) | it is served from memory, with a WARN |
/// | and the store says that there is no such tenant | it is forgotten, and the delivery refused |
/// | more than [`stale_for`](Self::stale_for) ago (24 hours) without a word of the store | it is forgotten |
///
/// So a secret that is revoked in the store holds for a minute and some seconds more, and while the store
/// is down for up to a day: [`forget`](Self::forget) ends it at once, in this process.
///
/// What is *not* found is never remembered, so a stranger who tries names fills nothing and pushes nobody
/// out. Of those who were found, the one that was not asked for longest makes room. Clones share the memory.
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

#[derive(Clone, Copy, Debug)]
struct Limits {
    capacity: usize,
    fresh: Duration,
    stale: Duration,
    patience: Duration,
}

struct Memory<P: Provider> {
    entries: HashMap<String, Entry<P>>,
    /// How often something was looked for: what an entry was last used at.
    turn: u64,
    /// Rises when something is forgotten by hand, so that a lookup from before does not bring it back.
    generation: u64,
}

struct Entry<P: Provider> {
    endpoint: Endpoint<P>,
    found: Instant,
    ask_again: Instant,
    used: u64,
}

/// An endpoint of the memory, and how long ago the store named it.
struct Remembered<P: Provider> {
    endpoint: Endpoint<P>,
    found: Instant,
}

#[derive(Clone, Copy)]
enum Freshness {
    Needed,
    Waived,
}

enum Look<P: Provider> {
    Serve(Endpoint<P>),
    Ask(Option<Remembered<P>>),
}

impl<P: Provider, R: Resolve<P>> Cached<P, R> {
    /// Remembers what `resolver` finds under the key that `key` makes of a head. Where it makes none, the
    /// resolver is asked each time.
    ///
    /// The key must tell tenants apart as the resolver does: of two tenants with one key the second would
    /// be judged by the endpoint of the first, and refused.
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
            memory: Arc::new(Mutex::new(Memory {
                entries: HashMap::new(),
                turn: 0,
                generation: 0,
            })),
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

    /// How long an endpoint is served that the store, since it is down, does not confirm. 24 hours by
    /// default; not less than [`fresh_for`](Self::fresh_for).
    #[must_use]
    pub const fn stale_for(mut self, time: Duration) -> Self {
        self.limits.stale = time;
        self
    }

    /// How long the store may take before an endpoint that is remembered is served in its place. 1 second by
    /// default; keep it below the time of [`Receiver::resolve_wait`](crate::Receiver::resolve_wait).
    #[must_use]
    pub const fn patience(mut self, time: Duration) -> Self {
        self.limits.patience = time;
        self
    }

    /// Forgets the endpoint with this key at once, such as one whose secret was revoked.
    pub fn forget(&self, key: &str) {
        let mut memory = self.memory();
        memory.generation = memory.generation.wrapping_add(1);
        memory.entries.remove(key);
    }

    /// Forgets every endpoint at once.
    pub fn clear(&self) {
        let mut memory = self.memory();
        memory.generation = memory.generation.wrapping_add(1);
        memory.entries.clear();
    }
}

impl<P: Provider, R> Cached<P, R> {
    fn memory(&self) -> MutexGuard<'_, Memory<P>> {
        lock(&self.memory)
    }
}

fn lock<P: Provider>(memory: &Mutex<Memory<P>>) -> MutexGuard<'_, Memory<P>> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Limits {
    fn forgotten_after(&self) -> Duration {
        self.fresh.max(self.stale)
    }
}

impl<P: Provider> Memory<P> {
    /// What to do about this key. Whoever is told to ask about an endpoint that is remembered is the only
    /// one for a while.
    fn look(&mut self, key: &str, limits: &Limits, now: Instant) -> Look<P> {
        self.turn = self.turn.wrapping_add(1);
        let Some(entry) = self.entries.get_mut(key) else {
            return Look::Ask(None);
        };
        if now.duration_since(entry.found) > limits.forgotten_after() {
            self.entries.remove(key);
            return Look::Ask(None);
        }
        entry.used = self.turn;
        if now < entry.ask_again {
            return Look::Serve(entry.endpoint.clone());
        }
        entry.ask_again = now + PAUSE;
        Look::Ask(Some(Remembered {
            endpoint: entry.endpoint.clone(),
            found: entry.found,
        }))
    }

    /// The endpoint of this key, if it is fresh or need not be.
    fn peek(&mut self, key: &str, limits: &Limits, fresh: Freshness) -> Option<Endpoint<P>> {
        let now = Instant::now();
        self.turn = self.turn.wrapping_add(1);
        let entry = self.entries.get_mut(key)?;
        let fresh_enough = now < entry.ask_again || matches!(fresh, Freshness::Waived);
        if !fresh_enough || now.duration_since(entry.found) > limits.forgotten_after() {
            return None;
        }
        entry.used = self.turn;
        Some(entry.endpoint.clone())
    }

    fn keep(&mut self, key: String, endpoint: Endpoint<P>, limits: &Limits, now: Instant) {
        while self.entries.len() >= limits.capacity && !self.entries.contains_key(&key) {
            let oldest = self.entries.iter().min_by_key(|(_, entry)| entry.used);
            let Some(oldest) = oldest.map(|(key, _)| key.clone()) else {
                return;
            };
            self.entries.remove(&oldest);
        }
        let entry = Entry {
            endpoint,
            found: now,
            ask_again: now + limits.fresh.min(AGES),
            used: self.turn,
        };
        self.entries.insert(key, entry);
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
            (look, memory.generation)
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
    /// The answer of a [`Cached`] resolver to come.
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
                            && memory.generation == *generation
                        {
                            match &found {
                                Some(endpoint) => {
                                    memory.keep(key, endpoint.clone(), limits, Instant::now());
                                }
                                None => {
                                    memory.entries.remove(&key);
                                }
                            }
                        }
                        return Poll::Ready(Ok(found));
                    }
                    Poll::Ready(Err(error)) => error,
                    Poll::Pending => match patience.as_pin_mut().map(|it| it.poll(context)) {
                        Some(Poll::Ready(())) => "the resolver gave no answer in time".into(),
                        Some(Poll::Pending) | None => return Poll::Pending,
                    },
                };
                // What was forgotten by hand in the meantime is not served.
                let forgotten = lock(memory).generation != *generation;
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
            .field("remembered", &self.memory().entries.len())
            .finish_non_exhaustive()
    }
}
