//! The memory of a cached resolver: the endpoints that it has found, how long each is served, and which makes room.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use webhook_core::{Endpoint, Provider};

/// How long the store is not asked again about an endpoint that is no longer fresh.
const PAUSE: Duration = Duration::from_secs(5);

/// A time longer than any program runs, and short enough to be added to any clock.
const AGES: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// How many endpoints are remembered, and for how long.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) capacity: usize,
    pub(super) fresh: Duration,
    pub(super) stale: Duration,
    pub(super) patience: Duration,
}

/// The endpoints that were found, by the keys of their tenants.
pub(super) struct Memory<P: Provider> {
    entries: HashMap<String, Entry<P>>,
    /// A counter of lookups. An entry holds its value from when it was last used.
    turn: u64,
    /// Grows when something is forgotten by hand, so that a lookup that began before does not bring it back.
    generation: u64,
}

struct Entry<P: Provider> {
    endpoint: Endpoint<P>,
    found: Instant,
    ask_again: Instant,
    used: u64,
}

/// A remembered endpoint, and when the store last confirmed it.
pub(super) struct Remembered<P: Provider> {
    pub(super) endpoint: Endpoint<P>,
    pub(super) found: Instant,
}

/// Whether an endpoint must be fresh to be served.
#[derive(Clone, Copy)]
pub(super) enum Freshness {
    Needed,
    Waived,
}

/// What to do about a delivery.
pub(super) enum Look<P: Provider> {
    /// Serve this endpoint, and ask nobody.
    Serve(Endpoint<P>),
    /// Ask the store. If the store fails, this endpoint is served.
    Ask(Option<Remembered<P>>),
}

impl Limits {
    fn forgotten_after(&self) -> Duration {
        self.fresh.max(self.stale)
    }
}

impl<P: Provider> Memory<P> {
    pub(super) fn new() -> Self {
        Self {
            entries: HashMap::new(),
            turn: 0,
            generation: 0,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) const fn generation(&self) -> u64 {
        self.generation
    }

    /// Forgets one endpoint by hand.
    pub(super) fn forget(&mut self, key: &str) {
        self.generation = self.generation.wrapping_add(1);
        self.entries.remove(key);
    }

    /// Forgets all endpoints by hand.
    pub(super) fn clear(&mut self) {
        self.generation = self.generation.wrapping_add(1);
        self.entries.clear();
    }

    /// Records what the store has said about a key: its endpoint, or that there is no such tenant.
    pub(super) fn learn(
        &mut self,
        key: String,
        found: Option<&Endpoint<P>>,
        limits: &Limits,
        now: Instant,
    ) {
        match found {
            Some(endpoint) => self.keep(key, endpoint.clone(), limits, now),
            None => {
                self.entries.remove(&key);
            }
        }
    }

    /// Decides what to do about this key. One caller is told to ask the store about a remembered endpoint; for five
    /// seconds after that, the others are told to serve it from memory.
    pub(super) fn look(&mut self, key: &str, limits: &Limits, now: Instant) -> Look<P> {
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
    pub(super) fn peek(
        &mut self,
        key: &str,
        limits: &Limits,
        fresh: Freshness,
    ) -> Option<Endpoint<P>> {
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

pub(super) fn lock<P: Provider>(memory: &Mutex<Memory<P>>) -> MutexGuard<'_, Memory<P>> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}
