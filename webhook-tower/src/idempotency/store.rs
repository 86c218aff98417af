//! The trait of a store of handled deliveries: it gives leases, renews them, and keeps the marks of handled deliveries.

use std::fmt;
use std::time::Duration;

use webhook_core::config::DedupKeys;
use webhook_core::{Endpoint, Provider, Received};

use super::kept_response::KeptResponse;

/// The key of one delivery in a store: the SHA-256 of its [`dedup_key`](webhook_core::Received::dedup_key). So no store
/// holds what a sender wrote, and all keys have one length.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeliveryKey([u8; 32]);

impl DeliveryKey {
    /// The key of this delivery. It is `None` for a delivery that must leave no trace; see
    /// [`Received::dedup_key`](webhook_core::Received::dedup_key).
    #[must_use]
    pub fn of<P: Provider>(received: &Received<P>) -> Option<Self> {
        received.dedup_digest().map(Self)
    }

    /// The key of this delivery's body and its unsigned id together. It serves a delivery whose body equals that of a
    /// handled one under another id, and is `None` if the signature covers the id, or there is none. See
    /// [`Received::dedup_digest_under_id`](webhook_core::Received::dedup_digest_under_id).
    #[must_use]
    pub fn of_repeated<P: Provider>(received: &Received<P>) -> Option<Self> {
        received.dedup_digest_under_id().map(Self)
    }

    /// The key of a delivery with this authentic id, for an event that was fetched from the sender's API; see
    /// [`Endpoint::dedup_key_of_id`](webhook_core::Endpoint::dedup_key_of_id).
    #[must_use]
    pub fn of_id<P: Provider>(endpoint: &Endpoint<P>, id: &str) -> Self {
        Self(keys(endpoint).digest_of_id(id))
    }

    /// The key of a delivery with these bytes as its body, for an event of a sender that signs only the body; see
    /// [`Endpoint::dedup_key_of_body`](webhook_core::Endpoint::dedup_key_of_body).
    #[must_use]
    pub fn of_body<P: Provider>(endpoint: &Endpoint<P>, body: &[u8]) -> Self {
        Self(keys(endpoint).digest_of_body(body))
    }

    /// The key of this body and this unsigned id together, as [`DeliveryKey::of_repeated`] makes it of a delivery.
    pub(super) fn under_id<P: Provider>(endpoint: &Endpoint<P>, body: &[u8], id: &str) -> Self {
        Self(keys(endpoint).digest_under_id(body, id))
    }

    /// Makes the key of the 32 bytes that a store has written down.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes of the key.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

fn keys<P: Provider>(endpoint: &Endpoint<P>) -> DedupKeys<'_> {
    DedupKeys::of(endpoint.provider().name())
        .namespace(endpoint.namespace())
        .tenant(endpoint.tenant())
}

/// Shows the key in lower-case hexadecimal digits, as stores write it.
impl fmt::Display for DeliveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for DeliveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DeliveryKey({self})")
    }
}

/// A number that grows with each lease that a store gives out.
///
/// Whoever holds the lease of a delivery passes its fence with each call, and a store refuses one that is smaller than
/// its newest. A handler may write it beside its own data, so that a late writer is refused there too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fence(u64);

impl Fence {
    /// Makes the fence of this number.
    #[must_use]
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// The number of the fence.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

/// The record in a store that a delivery was handled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mark {
    /// The sender's id of the delivery if the signature does not cover it. It tells a repetition from another delivery
    /// with an equal body.
    pub delivery_id: Option<String>,
    /// The handler's response, if the endpoint keeps responses. A store that cannot hold it may omit it.
    pub response: Option<KeptResponse>,
}

impl Mark {
    /// Makes the mark of a delivery with this unsigned id, if it has one.
    #[must_use]
    pub const fn new(delivery_id: Option<String>) -> Self {
        Self {
            delivery_id,
            response: None,
        }
    }

    /// Adds the handler's response.
    #[must_use]
    pub fn with_response(mut self, response: Option<KeptResponse>) -> Self {
        self.response = response;
        self
    }

    /// Makes the mark of this delivery. An id of more than 128 bytes, which no sender uses, is kept as its digest.
    #[must_use]
    pub fn of<P: Provider>(received: &Received<P>) -> Self {
        if received.authentic_id().is_some() {
            return Self::default();
        }
        let unsigned = received.delivery().id().filter(|id| !id.is_signed());
        unsigned.map_or_else(Self::default, |id| {
            Self::of_unsigned(id.as_str(), || DeliveryKey::of_repeated(received))
        })
    }

    /// Makes the mark of a delivery with this unsigned id. `under_id` makes the key of the body and the id together.
    pub(super) fn of_unsigned(id: &str, under_id: impl FnOnce() -> Option<DeliveryKey>) -> Self {
        Self::new(match id {
            short if short.len() <= 128 => Some(short.to_owned()),
            _ => under_id().map(|it| it.to_string()),
        })
    }

    /// Whether this mark and `delivery` are of deliveries with different unsigned ids.
    #[must_use]
    pub fn is_of_another(&self, delivery: &Self) -> bool {
        matches!(
            (&self.delivery_id, &delivery.delivery_id),
            (Some(handled), Some(this)) if handled != this
        )
    }
}

/// The answer of a store to [`IdempotencyStore::begin`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a fourth answer would change every caller's control flow"
)]
pub enum Begun {
    /// Nobody handles the delivery and nobody has: the caller has it until the lease ends.
    Acquired(Fence),
    /// Somebody handles the delivery. Unless the lease is renewed, it ends after this time.
    InProgress {
        /// How long the lease of the other one still lasts.
        for_at_most: Duration,
    },
    /// The delivery was handled.
    Completed(Mark),
}

/// What a store knows of a delivery, for operators.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Known {
    /// Somebody handles the delivery, under this fence.
    InProgress(Fence),
    /// The delivery was handled.
    Completed(Mark),
}

/// The error of a store that could not do what was asked, or could not say whether it did.
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// A store of the deliveries that are being handled or were handled.
///
/// All times are durations, and the store's own clock measures them, so receivers whose clocks differ agree on when a
/// lease ends. The caller sets a deadline for every call, after which it drops the future. A store must allow that at
/// any point; what it was asked to do may then be done or not.
pub trait IdempotencyStore: Clone + Send + Sync + 'static {
    /// Takes the lease of a delivery, if nobody holds it and nobody has completed the delivery.
    ///
    /// # Errors
    ///
    /// Returns an error if the store cannot be reached, or has no room.
    fn begin(
        &self,
        key: &DeliveryKey,
        lease: Duration,
    ) -> impl Future<Output = Result<Begun, StoreError>> + Send;

    /// Makes the lease last this long from now on. `false` says that the lease is lost: it ended, and somebody else may
    /// have taken it since.
    ///
    /// # Errors
    ///
    /// Returns an error if the store cannot be reached.
    fn renew(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        lease: Duration,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Marks the delivery as handled and keeps the mark this long. `false` says that the lease was lost before, and
    /// that nothing is marked.
    ///
    /// # Errors
    ///
    /// Returns an error if the store cannot be reached. Whether the mark was made is then unknown.
    fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        mark: &Mark,
        retention: Duration,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Gives the lease back, so that the sender's next attempt is handled. `false` says that it was lost
    /// before.
    ///
    /// # Errors
    ///
    /// Returns an error if the store cannot be reached; the lease then ends by itself.
    fn release(
        &self,
        key: &DeliveryKey,
        fence: Fence,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// The longest time for which the store keeps a mark, whatever retention it is asked for; `None` if it keeps a mark
    /// for as long as it is asked.
    ///
    /// Implement it only for a store that has a limit of its own, such as a cache that deletes what is older than an
    /// hour.
    fn longest_retention(&self) -> Option<Duration> {
        None
    }

    /// Returns what the store knows of a delivery.
    ///
    /// # Errors
    ///
    /// Returns an error if the store cannot be reached.
    fn inspect(
        &self,
        key: &DeliveryKey,
    ) -> impl Future<Output = Result<Option<Known>, StoreError>> + Send;

    /// Forgets that a delivery was handled, so that it is handled when it comes again, for senders whose redelivery by
    /// hand carries the same key. `false` says that the store did not know it as handled.
    ///
    /// # Errors
    ///
    /// Returns an error if the store cannot be reached.
    fn forget(&self, key: &DeliveryKey) -> impl Future<Output = Result<bool, StoreError>> + Send;
}
