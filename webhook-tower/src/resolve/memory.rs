//! The endpoints that a cached resolver has found before, how long each is served, and which one makes room.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use webhook_core::{Endpoint, Provider};

/// Once the store was asked about an endpoint that is no longer fresh, it is left alone this long.
const PAUSE: Duration = Duration::from_secs(5);

/// Longer than any program runs, and short enough to be added to any time.
const AGES: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// How much is remembered, and for how long.
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
    /// Ask the store; this endpoint is served should it fail.
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

    /// Writes down what the store has said about a key: its endpoint, or that there is no such tenant.
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

    /// What to do about this key. Whoever is told to ask about an endpoint that is remembered is the only
    /// one for a while.
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
