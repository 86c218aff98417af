//! The settings of handling once, and the handle, [`Idempotency`], whose clones share them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use webhook_core::ConfigError;
use webhook_core::config::Defaults;

use super::fallback::Fallback;
use super::running::Running;
use super::store::IdempotencyStore;

/// What to do with a delivery whose signed bytes equal those of a handled one, but whose unsigned id differs.
///
/// If a sender signs neither an id nor a time (GitHub), such a delivery is either a new event with an equal body, such
/// as a member who is removed and added twice, or a recorded delivery that somebody sends again under an id of their
/// own. The receiver cannot tell which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeated {
    /// Hand it over, once for each unsigned id: no event is lost, but whoever has recorded a delivery can make the
    /// handler run again, under another id each time.
    HandOver,
    /// Answer it as a repetition: a replay does nothing, but an event with an equal body is lost.
    Drop,
}

/// The settings under which deliveries are handled once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IdempotencySettings {
    /// How long a lease lasts unless it is renewed. If the process that handles a delivery is killed, the delivery
    /// waits for this long at most before it can be handled again. 60 seconds by default.
    pub lease: Duration,
    /// How long a handler may run. After that its lease is no longer renewed. 15 minutes by default.
    pub max_run_time: Duration,
    /// How many deliveries are handled or waited for at once. 1,024 by default.
    pub max_running: usize,
    /// How long one call of the store may take. 2 seconds by default.
    pub store_timeout: Duration,
    /// How long a handled delivery is remembered. By default as long as [retries and copies of it
    /// pass](webhook_core::config::Defaults::key_retention), but at least three days, within which people send
    /// deliveries again by hand. [`IdempotencyLayer::new`](super::IdempotencyLayer::new) refuses less than the sender's
    /// retries and copies need.
    pub retention: Option<Duration>,
    /// What to do with an equal body under another unsigned id. [`Repeated::HandOver`] by default.
    pub repeated: Repeated,
    /// Whether deliveries are handled without a mark while the store is down.
    pub(super) repeat_while_store_is_down: bool,
}

impl IdempotencySettings {
    /// Makes settings with the defaults that the fields name.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            lease: Duration::from_secs(60),
            max_run_time: Duration::from_secs(15 * 60),
            max_running: 1024,
            store_timeout: Duration::from_secs(2),
            retention: None,
            repeated: Repeated::HandOver,
            repeat_while_store_is_down: false,
        }
    }

    /// Sets how long a lease lasts.
    #[must_use]
    pub const fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    /// Sets how long a handler may run.
    #[must_use]
    pub const fn max_run_time(mut self, time: Duration) -> Self {
        self.max_run_time = time;
        self
    }

    /// Sets how many deliveries are handled at once.
    #[must_use]
    pub const fn max_running(mut self, deliveries: usize) -> Self {
        self.max_running = deliveries;
        self
    }

    /// Sets how long one call of the store may take.
    #[must_use]
    pub const fn store_timeout(mut self, timeout: Duration) -> Self {
        self.store_timeout = timeout;
        self
    }

    /// Sets how long handled deliveries are remembered.
    #[must_use]
    pub const fn retention(mut self, retention: Duration) -> Self {
        self.retention = Some(retention);
        self
    }

    /// Sets what to do with equal bodies under other unsigned ids.
    #[must_use]
    pub const fn repeated(mut self, repeated: Repeated) -> Self {
        self.repeated = repeated;
        self
    }

    /// Handles deliveries while the store is down, although each copy of one is then handled again.
    ///
    /// Without this call they are answered with 503, so that the sender tries again until the store is back.
    #[must_use]
    pub const fn insecure_repeat_while_store_is_down(mut self) -> Self {
        self.repeat_while_store_is_down = true;
        self
    }

    /// How long a handled delivery of a sender with these defaults is remembered, by these settings alone.
    fn retention_for(&self, sender: &Defaults) -> Duration {
        const BY_HAND: Duration = Duration::from_secs(3 * 24 * 60 * 60);
        self.retention
            .unwrap_or_else(|| sender.key_retention().max(BY_HAND))
    }
}

impl Default for IdempotencySettings {
    fn default() -> Self {
        Self::new()
    }
}

/// The error for [`IdempotencySettings`] that contradict themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdempotencyFault {
    /// A lease of less than a second, or not longer than three calls of the store may take: it would end before it can
    /// be renewed.
    ShortLease,
    /// A handler may run for less time than a lease lasts.
    ShortRunTime,
    /// The settings leave room for no delivery.
    NoRoom,
    /// The settings give the store no time to answer.
    NoTime,
    /// Deliveries are remembered for less time than a lease lasts.
    ShortRetention,
}

impl fmt::Display for IdempotencyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ShortLease => {
                "the lease is under a second or under three times `store_timeout`, so it would end before it is renewed: make the lease longer or the timeout shorter"
            }
            Self::ShortRunTime => {
                "`max_run_time` is under the length of a lease: make it as long as the slowest handler takes"
            }
            Self::NoRoom => {
                "`max_running` is 0, so no delivery could be handled: say how many may run at once"
            }
            Self::NoTime => {
                "`store_timeout` is 0, so the store could never answer: give it a second or two"
            }
            Self::ShortRetention => {
                "`retention` is under the length of a lease: make it as long as the sender retries"
            }
        })
    }
}

impl std::error::Error for IdempotencyFault {}

/// Handles each delivery once, with the help of a store. Clones share the store, the room and the shutdown.
///
/// [`IdempotencyLayer`](super::IdempotencyLayer) puts it around a service; code without that layer calls
/// [`Idempotency::handle`].
#[derive(Clone)]
pub struct Idempotency<St> {
    pub(super) store: St,
    pub(super) settings: IdempotencySettings,
    pub(super) room: Arc<Semaphore>,
    pub(super) fallback: Option<Fallback>,
    pub(super) running: Arc<Running>,
}

impl<St: IdempotencyStore> Idempotency<St> {
    /// Makes a handle on this store, under [`IdempotencySettings::new`].
    #[must_use]
    pub fn new(store: St) -> Self {
        Self::of(store, IdempotencySettings::new())
    }

    /// Makes a handle on this store, under these settings.
    ///
    /// # Errors
    ///
    /// Returns an [`IdempotencyFault`] if the settings contradict themselves. It says which do and how to fix them.
    pub fn with_settings(
        store: St,
        settings: IdempotencySettings,
    ) -> Result<Self, IdempotencyFault> {
        let thrice = settings.store_timeout.saturating_mul(3);
        if settings.store_timeout.is_zero() {
            return Err(IdempotencyFault::NoTime);
        }
        if settings.lease < Duration::from_secs(1) || settings.lease < thrice {
            return Err(IdempotencyFault::ShortLease);
        }
        if settings.max_run_time < settings.lease {
            return Err(IdempotencyFault::ShortRunTime);
        }
        if settings.max_running == 0 || settings.max_running > Semaphore::MAX_PERMITS {
            return Err(IdempotencyFault::NoRoom);
        }
        if settings.retention.is_some_and(|it| it < settings.lease) {
            return Err(IdempotencyFault::ShortRetention);
        }
        Ok(Self::of(store, settings))
    }

    fn of(store: St, settings: IdempotencySettings) -> Self {
        Self {
            store,
            settings,
            room: Arc::new(Semaphore::new(settings.max_running)),
            fallback: None,
            running: Arc::default(),
        }
    }

    /// Adds a queue for deliveries that could not be handled and that their sender never sends again, such as a
    /// [`Forwarder`](crate::forward::Forwarder) to a file. Endpoints then need what a forwarder needs: a namespace.
    #[must_use]
    pub fn fallback(mut self, fallback: impl Into<Fallback>) -> Self {
        self.fallback = Some(fallback.into());
        self
    }

    /// Checks that handled deliveries of a sender with these defaults are remembered for as long as retries and copies
    /// of them pass: by the settings, and by the store if it has a [limit of its
    /// own](IdempotencyStore::longest_retention).
    ///
    /// [`IdempotencyLayer::new`](super::IdempotencyLayer::new) makes this check for its endpoint. Make it yourself for
    /// endpoints that a resolver finds, and before you call [`Idempotency::handle`].
    ///
    /// # Errors
    ///
    /// Returns [`ConfigError::Retries`], whose sentence says for how long they have to be remembered.
    pub fn check_retention(&self, sender: &Defaults) -> Result<(), ConfigError> {
        let asked = self.settings.retention_for(sender);
        let longest = self.store.longest_retention().unwrap_or(Duration::MAX);
        sender.check_retention(asked.min(longest))
    }

    /// How long the store is asked to remember a handled delivery of this sender: never for less time than retries and
    /// copies of it pass.
    pub(super) fn retention(&self, sender: &Defaults) -> Duration {
        let asked = self.settings.retention_for(sender);
        asked.max(sender.key_retention())
    }

    /// The store that holds the leases and the marks.
    #[must_use]
    pub const fn store(&self) -> &St {
        &self.store
    }

    /// Stops taking deliveries, waits until those that run have ended, and gives up those that have not ended after
    /// `at_most`: their handlers are cancelled and their leases given back. New deliveries are answered with 503.
    ///
    /// Call it after the server has stopped accepting connections. It returns how many deliveries were given up.
    pub async fn drain(&self, at_most: Duration) -> usize {
        let all = u32::try_from(self.settings.max_running).unwrap_or(u32::MAX);
        let ended = tokio::time::timeout(at_most, self.room.acquire_many(all)).await;
        if matches!(ended, Ok(Ok(_))) {
            self.room.close();
            return 0;
        }
        let left = self.settings.max_running - self.room.available_permits();
        self.running.give_up();
        // To give back a lease takes one call of the store.
        let grace = self.settings.store_timeout.saturating_mul(2);
        let _ = tokio::time::timeout(grace, self.room.acquire_many(all)).await;
        self.room.close();
        left
    }
}

impl<St: fmt::Debug> fmt::Debug for Idempotency<St> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Idempotency")
            .field("store", &self.store)
            .field("settings", &self.settings)
            .field("free", &self.room.available_permits())
            .finish_non_exhaustive()
    }
}
