//! The deliveries that are kept, in two rings, so that refused ones never push out genuine ones.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::record::{Delivery, Outcome};

/// How many deliveries are kept; the oldest are dropped first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// The most genuine deliveries. 20,000 by default.
    pub genuine: usize,
    /// The most memory for genuine deliveries, in bytes. 256 MiB by default.
    pub genuine_bytes: usize,
    /// The most refused deliveries. 1,000 by default.
    pub refused: usize,
    /// The most memory for refused deliveries, in bytes. 64 MiB by default.
    pub refused_bytes: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            genuine: 20_000,
            genuine_bytes: 256 << 20,
            refused: 1_000,
            refused_bytes: 64 << 20,
        }
    }
}

/// A delivery, and the version of the store in which it last changed.
#[derive(Clone)]
pub(crate) struct Kept {
    pub(crate) version: u64,
    pub(crate) delivery: Arc<Delivery>,
}

#[derive(Default)]
struct Ring {
    kept: BTreeMap<u64, Kept>,
    bytes: usize,
    most: usize,
    most_bytes: usize,
}

impl Ring {
    fn put(&mut self, kept: Kept) {
        self.bytes += kept.delivery.size();
        if let Some(old) = self.kept.insert(kept.delivery.record.id, kept) {
            self.bytes -= old.delivery.size();
        }
    }

    /// Takes out the oldest deliveries for which there is no more room. The newest stays, whatever its size.
    fn overflow(&mut self) -> Vec<Arc<Delivery>> {
        let mut out = Vec::new();
        while self.kept.len() > 1 && (self.kept.len() > self.most || self.bytes > self.most_bytes) {
            let Some((_, old)) = self.kept.pop_first() else {
                break;
            };
            self.bytes -= old.delivery.size();
            out.push(old.delivery);
        }
        out
    }
}

#[derive(Default)]
struct Inner {
    next: u64,
    version: u64,
    genuine: Ring,
    refused: Ring,
    /// The genuine deliveries under each deduplication key, the oldest first.
    keys: HashMap<String, VecDeque<u64>>,
}

/// The rows that changed, and the deliveries that are gone, for the page.
pub(crate) struct Changes {
    pub(crate) version: u64,
    pub(crate) more: bool,
    pub(crate) rows: Vec<(Arc<Delivery>, Option<u64>)>,
    pub(crate) oldest_genuine: u64,
    pub(crate) oldest_refused: u64,
}

pub(crate) struct Store {
    inner: Mutex<Inner>,
    changed: watch::Sender<u64>,
}

impl Store {
    pub(crate) fn new(bounds: Bounds) -> Self {
        let ring = |most, most_bytes| Ring {
            most,
            most_bytes,
            ..Ring::default()
        };
        Self {
            inner: Mutex::new(Inner {
                next: 1,
                genuine: ring(bounds.genuine, bounds.genuine_bytes),
                refused: ring(bounds.refused, bounds.refused_bytes),
                ..Inner::default()
            }),
            changed: watch::Sender::new(0),
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the number for the next delivery.
    pub(crate) fn next_id(&self) -> u64 {
        let mut inner = self.inner();
        let id = inner.next;
        inner.next += 1;
        id
    }

    /// Goes on counting after this number.
    pub(crate) fn skip_to(&self, last: u64) {
        let mut inner = self.inner();
        inner.next = inner.next.max(last.saturating_add(1));
    }

    /// Keeps the delivery, and returns the numbers of those that were dropped for it.
    pub(crate) fn insert(&self, delivery: Delivery) -> Vec<u64> {
        let mut guard = self.inner();
        let inner = &mut *guard;
        inner.version += 1;
        let version = inner.version;
        let id = delivery.record.id;
        let refused = delivery.record.is_refused();
        if let (false, Some(key)) = (refused, &delivery.record.facts.dedup_key) {
            inner.keys.entry(key.clone()).or_default().push_back(id);
        }
        let ring = if refused {
            &mut inner.refused
        } else {
            &mut inner.genuine
        };
        ring.put(Kept {
            version,
            delivery: Arc::new(delivery),
        });
        let gone = ring.overflow();
        for old in &gone {
            inner.forget(old);
        }
        drop(guard);
        self.changed.send_replace(version);
        gone.iter().map(|it| it.record.id).collect()
    }

    /// Adds the outcome of the forward, and returns the delivery with the numbers of those that were dropped; `None`
    /// if the delivery itself is gone.
    pub(crate) fn complete(&self, id: u64, outcome: Outcome) -> Option<(Arc<Delivery>, Vec<u64>)> {
        let mut guard = self.inner();
        let inner = &mut *guard;
        let version = inner.version + 1;
        let ring = if inner.genuine.kept.contains_key(&id) {
            &mut inner.genuine
        } else {
            &mut inner.refused
        };
        let mut delivery = Delivery::clone(&ring.kept.get(&id)?.delivery);
        delivery.outcome = Some(outcome);
        let delivery = Arc::new(delivery);
        ring.put(Kept {
            version,
            delivery: Arc::clone(&delivery),
        });
        let gone = ring.overflow();
        inner.version = version;
        for old in &gone {
            inner.forget(old);
        }
        drop(guard);
        self.changed.send_replace(version);
        Some((delivery, gone.iter().map(|it| it.record.id).collect()))
    }

    pub(crate) fn get(&self, id: u64) -> Option<Arc<Delivery>> {
        let inner = self.inner();
        let found = inner
            .genuine
            .kept
            .get(&id)
            .or_else(|| inner.refused.kept.get(&id));
        found.map(|it| Arc::clone(&it.delivery))
    }

    /// Returns the numbers of all genuine deliveries that have the deduplication key of this one.
    pub(crate) fn copies(&self, delivery: &Delivery) -> Vec<u64> {
        let inner = self.inner();
        let key = delivery.record.facts.dedup_key.as_ref();
        let ids = key.and_then(|key| inner.keys.get(key));
        ids.map_or_else(Vec::new, |ids| ids.iter().copied().collect())
    }

    /// Returns at most this many deliveries that changed after this version, in the order of their changes.
    pub(crate) fn changes(&self, after: u64, most: usize) -> Changes {
        let inner = self.inner();
        let both = inner
            .genuine
            .kept
            .values()
            .chain(inner.refused.kept.values());
        let mut changed: Vec<&Kept> = both.filter(|it| it.version > after).collect();
        changed.sort_unstable_by_key(|it| it.version);
        let more = changed.len() > most;
        changed.truncate(most);
        let version = match changed.last() {
            Some(last) if more => last.version,
            _ => inner.version,
        };
        let first = |delivery: &Delivery| {
            let key = delivery.record.facts.dedup_key.as_ref()?;
            let first = *inner.keys.get(key)?.front()?;
            (first < delivery.record.id).then_some(first)
        };
        let oldest = |ring: &Ring| ring.kept.keys().next().copied().unwrap_or(u64::MAX);
        Changes {
            version,
            more,
            rows: changed
                .into_iter()
                .map(|it| (Arc::clone(&it.delivery), first(&it.delivery)))
                .collect(),
            oldest_genuine: oldest(&inner.genuine),
            oldest_refused: oldest(&inner.refused),
        }
    }

    /// Returns all deliveries, for a search.
    pub(crate) fn all(&self) -> Vec<Arc<Delivery>> {
        let inner = self.inner();
        let both = inner
            .genuine
            .kept
            .values()
            .chain(inner.refused.kept.values());
        both.map(|it| Arc::clone(&it.delivery)).collect()
    }

    /// Returns how many genuine and refused deliveries are kept, and their bytes.
    pub(crate) fn sizes(&self) -> [usize; 4] {
        let inner = self.inner();
        [
            inner.genuine.kept.len(),
            inner.genuine.bytes,
            inner.refused.kept.len(),
            inner.refused.bytes,
        ]
    }

    /// Returns a channel that tells each time that something changed.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }
}

impl Inner {
    fn forget(&mut self, old: &Delivery) {
        if old.record.is_refused() {
            return;
        }
        let Some(key) = &old.record.facts.dedup_key else {
            return;
        };
        if let Some(ids) = self.keys.get_mut(key) {
            ids.retain(|id| *id != old.record.id);
            if ids.is_empty() {
                self.keys.remove(key);
            }
        }
    }
}
