//! The trait of a store of handled deliveries: it gives leases, renews them, and keeps marks of what was handled.

use std::fmt;
use std::time::Duration;

use webhook_core::config::DedupKeys;
use webhook_core::{Endpoint, Provider, Received};

use super::kept::KeptResponse;

/// The key of one delivery in a store: the SHA-256 of its
/// [`dedup_key`](webhook_core::Received::dedup_key), so that no store holds what a sender wrote, and all
/// keys are of one length.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeliveryKey([u8; 32]);

impl DeliveryKey {
    /// The key of this delivery, or `None` for one that must leave no trace; see
    /// [`Received::dedup_key`](webhook_core::Received::dedup_key).
    #[must_use]
    pub fn of<P: Provider>(received: &Received<P>) -> Option<Self> {
        received.dedup_digest().map(Self)
    }

    /// The key of this delivery and of its unsigned id, for one whose body equals that of a handled delivery under another
    /// id; `None` where the signature covers the id, or there is none. See
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

    /// The key of a delivery with these bytes as its body, for an event of a sender that signs the body alone; see
    /// [`Endpoint::dedup_key_of_body`](webhook_core::Endpoint::dedup_key_of_body).
    #[must_use]
    pub fn of_body<P: Provider>(endpoint: &Endpoint<P>, body: &[u8]) -> Self {
        Self(keys(endpoint).digest_of_body(body))
    }

    /// The key of a delivery with this body and this unsigned id together, as [`DeliveryKey::of_repeated`] has it.
    pub(super) fn under_id<P: Provider>(endpoint: &Endpoint<P>, body: &[u8], id: &str) -> Self {
        Self(keys(endpoint).digest_under_id(body, id))
    }

    /// The key of these 32 bytes: what a store has written down.
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
/// Whoever holds the lease of a delivery names it with each call, and a store refuses a smaller number than
/// its newest. A handler may write it beside its own data, so that a late writer is refused there too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fence(u64);

impl Fence {
    /// The fence of this number.
    #[must_use]
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }
}

/// What is kept of a handled delivery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mark {
    /// The sender's id of the delivery where the signature does not cover it, to tell a repetition from
    /// another delivery with an equal body.
    pub delivery_id: Option<String>,
    /// What the handler answered, where an endpoint keeps that. A store that cannot hold it may leave it away.
    pub response: Option<KeptResponse>,
}

impl Mark {
    /// The mark of a delivery with this unsigned id, where it has one.
    #[must_use]
    pub const fn new(delivery_id: Option<String>) -> Self {
        Self {
            delivery_id,
            response: None,
        }
    }

    /// The mark with what the handler answered.
    #[must_use]
    pub fn with_response(mut self, response: Option<KeptResponse>) -> Self {
        self.response = response;
        self
    }

    /// The mark that this delivery leaves. An id of more than 128 bytes, which no sender has, is kept as its digest.
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

    /// The mark of a delivery with this unsigned id; `under_id` makes the key of the delivery and the id together.
    pub(super) fn of_unsigned(id: &str, under_id: impl FnOnce() -> Option<DeliveryKey>) -> Self {
        Self::new(match id {
            short if short.len() <= 128 => Some(short.to_owned()),
            _ => under_id().map(|it| it.to_string()),
        })
    }

    /// Whether this is the mark of a delivery under another unsigned id than that of `delivery`.
    #[must_use]
    pub fn is_of_another(&self, delivery: &Self) -> bool {
        matches!(
            (&self.delivery_id, &delivery.delivery_id),
            (Some(handled), Some(this)) if handled != this
        )
    }
}

/// What a store says to somebody who wants to handle a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a fourth answer would change every caller's control flow"
)]
pub enum Begun {
    /// Nobody handles it and nobody has: it is the caller's until the lease ends.
    Acquired(Fence),
    /// Somebody handles it; the lease ends after this time at the latest unless it is renewed.
    InProgress {
        /// How long the other's lease still lasts.
        for_at_most: Duration,
    },
    /// It was handled.
    Completed(Mark),
}

/// What a store knows of a delivery, for operators.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Known {
    /// Somebody handles it, under this fence.
    InProgress(Fence),
    /// It was handled.
    Completed(Mark),
}

/// A store could not do what was asked, or not say whether it did.
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// A store of the deliveries that are handled or were.
///
/// All times are durations, and the store's own clock measures them: receivers whose clocks differ agree on
/// when a lease ends. Every call is made under a deadline, after which its future is dropped; a store must
/// bear that at any point, and what it was asked may then be done or not.
pub trait IdempotencyStore: Clone + Send + Sync + 'static {
    /// Takes the lease of a delivery, if nobody holds it and nobody has completed the delivery.
    ///
    /// # Errors
    ///
    /// The store cannot be reached, or has no room.
    fn begin(
        &self,
        key: &DeliveryKey,
        lease: Duration,
    ) -> impl Future<Output = Result<Begun, StoreError>> + Send;

    /// Lets the lease last this long from now. `false` says that it is lost: it ended, and somebody may
    /// have taken it since.
    ///
    /// # Errors
    ///
    /// The store cannot be reached.
    fn renew(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        lease: Duration,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Marks the delivery as handled and keeps the mark this long. `false` says that the lease was lost
    /// before, and nothing is marked.
    ///
    /// # Errors
    ///
    /// The store cannot be reached; whether the mark was made is then unknown.
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
    /// The store cannot be reached; the lease then ends by itself.
    fn release(
        &self,
        key: &DeliveryKey,
        fence: Fence,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// How long the store keeps a mark at most, whatever retention it is asked for; `None` for one that keeps it
    /// for as long as it is asked.
    ///
    /// Only for a store that has a limit of its own, such as a cache that deletes what is older than an hour.
    fn longest_retention(&self) -> Option<Duration> {
        None
    }

    /// What is known of a delivery.
    ///
    /// # Errors
    ///
    /// The store cannot be reached.
    fn inspect(
        &self,
        key: &DeliveryKey,
    ) -> impl Future<Output = Result<Option<Known>, StoreError>> + Send;

    /// Forgets that a delivery was handled, so that it is handled again when it comes again: for senders
    /// whose redelivery by hand carries the same key. `false` says that it was not known as handled.
    ///
    /// # Errors
    ///
    /// The store cannot be reached.
    fn forget(&self, key: &DeliveryKey) -> impl Future<Output = Result<bool, StoreError>> + Send;
}
