//! The store in memory: it needs no service, is bounded, and is gone with the process.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::kept_response::KeptResponse;
use super::store::{Begun, DeliveryKey, Fence, IdempotencyStore, Known, Mark, StoreError};

/// A bounded store in memory. Clones share it.
///
/// It forgets everything when the process ends, and knows nothing of other processes: behind a load balancer or across
/// a restart a retry is handled again. When it is full, a new delivery takes the place of the completed one whose
/// retention ends first; if that one comes again, it is handled again. Leases are never given up for room, so if every
/// place is leased, `begin` returns an error.
///
/// [Kept responses](super::KeepResponses) have 16 MiB of room unless [another](MemoryStore::response_bytes) is given.
/// When that is used up, a new response takes the place of those whose marks end first. Their marks stay, and
/// repetitions of their deliveries get the acknowledgement.
#[derive(Clone)]
pub struct MemoryStore {
    shared: Arc<Mutex<Entries>>,
    most: usize,
    response_bytes: usize,
}

struct Entries {
    known: HashMap<DeliveryKey, Entry>,
    /// Completed deliveries, sorted by the end of their retention.
    completed: BTreeSet<(Instant, DeliveryKey)>,
    /// The completed deliveries that hold a response, sorted by the end of their retention.
    with_response: BTreeSet<(Instant, DeliveryKey)>,
    response_bytes: usize,
    fence: u64,
}

enum Entry {
    Leased { fence: Fence, until: Instant },
    Completed { mark: Mark, until: Instant },
}

impl MemoryStore {
    /// Makes a store of 100,000 deliveries. Each takes about 100 bytes if no response is kept.
    #[must_use]
    pub fn new() -> Self {
        Self::with_capacity(100_000)
    }

    /// Makes a store of this many deliveries, at least one.
    #[must_use]
    pub fn with_capacity(deliveries: usize) -> Self {
        Self {
            shared: Arc::new(Mutex::new(Entries {
                known: HashMap::new(),
                completed: BTreeSet::new(),
                with_response: BTreeSet::new(),
                response_bytes: 0,
                fence: 0,
            })),
            most: deliveries.max(1),
            response_bytes: 16 * 1024 * 1024,
        }
    }

    /// Sets how many bytes of kept responses the store has room for.
    #[must_use]
    pub const fn response_bytes(mut self, bytes: usize) -> Self {
        self.response_bytes = bytes;
        self
    }

    /// How many deliveries the store knows now, leased ones included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.with(|entries| entries.known.len())
    }

    /// Whether the store knows no delivery now.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Calls `act` with the locked entries. A panic elsewhere leaves each entry whole, so a poisoned lock is used all
    /// the same.
    fn with<T>(&self, act: impl FnOnce(&mut Entries) -> T) -> T {
        let mut entries = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        act(&mut entries)
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl Entries {
    fn begin(
        &mut self,
        key: &DeliveryKey,
        lease: Duration,
        most: usize,
    ) -> Result<Begun, StoreError> {
        let now = Instant::now();
        self.forget_what_has_expired(now);
        let next = Fence::new(self.fence.saturating_add(1));
        let leased = Entry::Leased {
            fence: next,
            until: after(now, lease),
        };
        match self.known.get_mut(key) {
            Some(Entry::Completed { mark, .. }) => return Ok(Begun::Completed(mark.clone())),
            Some(Entry::Leased { until, .. }) if *until > now => {
                let for_at_most = until.duration_since(now);
                return Ok(Begun::InProgress { for_at_most });
            }
            // Its holder is gone, or has lost the lease.
            Some(lost @ Entry::Leased { .. }) => *lost = leased,
            None => {
                self.make_room(now, most)?;
                self.known.insert(*key, leased);
            }
        }
        self.fence = next.get();
        Ok(Begun::Acquired(next))
    }

    fn forget_what_has_expired(&mut self, now: Instant) {
        while let Some((until, key)) = self.completed.first().copied() {
            if until > now {
                break;
            }
            self.remove(until, &key);
        }
    }

    /// Marks a delivery as handled, if the lease of this fence still lasts.
    fn complete(
        &mut self,
        key: DeliveryKey,
        fence: Fence,
        mut mark: Mark,
        retention: Duration,
        most: usize,
    ) -> bool {
        let now = Instant::now();
        let Some(entry) = self.held(&key, fence, now) else {
            return false;
        };
        let until = after(now, retention);
        let response = mark.response.take();
        *entry = Entry::Completed { mark, until };
        self.completed.insert((until, key));
        if let Some(response) = response {
            self.keep_response(key, until, response, most);
        }
        true
    }

    /// Keeps the response of a completed delivery, if there is room for it or can be made.
    fn keep_response(
        &mut self,
        key: DeliveryKey,
        until: Instant,
        response: KeptResponse,
        most: usize,
    ) {
        let length = response.len();
        if length > most {
            return;
        }
        while self.response_bytes > most - length {
            let Some((_, first)) = self.with_response.first().copied() else {
                break;
            };
            self.drop_response(&first);
        }
        if let Some(Entry::Completed { mark, .. }) = self.known.get_mut(&key) {
            mark.response = Some(response);
            self.response_bytes += length;
            self.with_response.insert((until, key));
        }
    }

    /// Forgets the response of a completed delivery, but not its mark.
    fn drop_response(&mut self, key: &DeliveryKey) {
        if let Some(Entry::Completed { mark, until }) = self.known.get_mut(key)
            && let Some(response) = mark.response.take()
        {
            self.response_bytes = self.response_bytes.saturating_sub(response.len());
            self.with_response.remove(&(*until, *key));
        }
    }

    /// Forgets a completed delivery.
    fn remove(&mut self, until: Instant, key: &DeliveryKey) {
        self.drop_response(key);
        self.completed.remove(&(until, *key));
        self.known.remove(key);
    }

    fn make_room(&mut self, now: Instant, most: usize) -> Result<(), StoreError> {
        if self.known.len() < most {
            return Ok(());
        }
        if let Some((until, key)) = self.completed.first().copied() {
            self.remove(until, &key);
            return Ok(());
        }
        // A lease that ended without a word belonged to a handler that is gone.
        self.known
            .retain(|_, entry| !matches!(entry, Entry::Leased { until, .. } if *until <= now));
        if self.known.len() < most {
            return Ok(());
        }
        Err("the store in memory is full of deliveries that are being handled".into())
    }

    /// Returns the entry of a delivery, if the lease of this fence still lasts.
    fn held(&mut self, key: &DeliveryKey, fence: Fence, now: Instant) -> Option<&mut Entry> {
        self.known.get_mut(key).filter(|entry| {
            matches!(entry, Entry::Leased { fence: newest, until } if *newest == fence && *until > now)
        })
    }
}

/// Adds a duration to the clock, but never more than ten years, because a longer one could overflow it.
fn after(now: Instant, duration: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);
    now.checked_add(duration.min(FAR)).unwrap_or(now)
}

impl IdempotencyStore for MemoryStore {
    async fn begin(&self, key: &DeliveryKey, lease: Duration) -> Result<Begun, StoreError> {
        self.with(|entries| entries.begin(key, lease, self.most))
    }

    async fn renew(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        lease: Duration,
    ) -> Result<bool, StoreError> {
        Ok(self.with(|entries| {
            let now = Instant::now();
            let held = entries.held(key, fence, now);
            let until = after(now, lease);
            held.map(|entry| *entry = Entry::Leased { fence, until })
                .is_some()
        }))
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        mark: &Mark,
        retention: Duration,
    ) -> Result<bool, StoreError> {
        let (mark, most) = (mark.clone(), self.response_bytes);
        Ok(self.with(|entries| entries.complete(*key, fence, mark, retention, most)))
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<bool, StoreError> {
        Ok(self.with(|entries| {
            let holds = entries.held(key, fence, Instant::now()).is_some();
            if holds {
                entries.known.remove(key);
            }
            holds
        }))
    }

    async fn inspect(&self, key: &DeliveryKey) -> Result<Option<Known>, StoreError> {
        let now = Instant::now();
        Ok(self.with(|entries| match entries.known.get(key) {
            Some(Entry::Completed { mark, until }) if *until > now => {
                Some(Known::Completed(mark.clone()))
            }
            Some(Entry::Leased { fence, until }) if *until > now => Some(Known::InProgress(*fence)),
            _ => None,
        }))
    }

    async fn forget(&self, key: &DeliveryKey) -> Result<bool, StoreError> {
        Ok(self.with(|entries| {
            let Some(Entry::Completed { until, .. }) = entries.known.get(key) else {
                return false;
            };
            entries.remove(*until, key);
            true
        }))
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore")
            .field("known", &self.len())
            .field("most", &self.most)
            .finish_non_exhaustive()
    }
}
