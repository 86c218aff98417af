//! The proof of a delivery, a value that only verification can make, and the event that is read from it.

use std::borrow::Cow;
use std::fmt;

use crate::covered::BodyCoverage;
use crate::dedup::{self, Unique};
use crate::defaults::Defaults;
use crate::delivery::Delivery;
use crate::endpoint::Endpoint;
use crate::mac::sha256;
use crate::provider::Provider;
use crate::rejection::Rejection;
use crate::reply::Answer;
use crate::timestamp::Timestamp;
use crate::unreadable::{Unreadable, UnreadableReason};
use crate::window::in_window;

/// A delivery that a key of an endpoint has verified. It is authentic; its event has not been read yet.
///
/// There are two ways to make one: [`InFlight::finish`](crate::InFlight::finish) succeeds, or
/// [`Endpoint::open_sealed`] opens a seal that was made of another one. So a function that takes a `Verified` cannot
/// be called with anything unproven.
///
/// It proves that *some* endpoint for this sender has verified the delivery. A program with several endpoints, such as
/// for two Stripe accounts or a thousand tenants, must ask which one it was: [`Delivery::namespace`] and
/// [`Delivery::tenant`] are those that the endpoint was given, and [`Verified::is_of`] compares with an endpoint at
/// hand. A proof belongs to its provider:
///
/// ```compile_fail
/// # use webhook_core::{Provider, Verified};
/// fn only_for_one<P: Provider>(_: Verified<P>) {}
/// fn mix<P: Provider, Q: Provider>(verified: Verified<P>) {
///     only_for_one::<Q>(verified); // another sender's proof
/// }
/// ```
///
/// It has no constructor, and its fields are private:
///
/// ```compile_fail
/// # use webhook_core::{Delivery, Endpoint, Provider, Verified};
/// fn forge<P: Provider>(endpoint: Endpoint<P>, delivery: Delivery) -> Verified<P> {
///     Verified { endpoint, delivery }
/// }
/// ```
///
/// ```compile_fail
/// # use webhook_core::{Delivery, Endpoint, Provider, Verified};
/// fn forge<P: Provider>(endpoint: Endpoint<P>, delivery: Delivery) -> Verified<P> {
///     Verified::proven(endpoint, delivery)
/// }
/// ```
///
/// Bytes that are still arriving cannot be looked at:
///
/// ```compile_fail
/// # use webhook_core::{InFlight, Provider};
/// fn peek<P: Provider>(in_flight: &InFlight<P>) -> &[u8] {
///     in_flight.body()
/// }
/// ```
pub struct Verified<P: Provider> {
    endpoint: Endpoint<P>,
    delivery: Delivery,
}

impl<P: Provider> Verified<P> {
    #[inline(always)]
    pub(crate) const fn proven(endpoint: Endpoint<P>, delivery: Delivery) -> Self {
        Self { endpoint, delivery }
    }

    #[cfg(feature = "seal")]
    pub(crate) const fn endpoint(&self) -> &Endpoint<P> {
        &self.endpoint
    }

    /// Returns the delivery that was verified.
    #[must_use]
    pub const fn delivery(&self) -> &Delivery {
        &self.delivery
    }

    /// Returns whether this endpoint, or a clone of it, has verified the delivery. For an endpoint that was made anew,
    /// with other keys, the answer is no: compare namespace and tenant instead.
    #[must_use]
    pub fn is_of(&self, endpoint: &Endpoint<P>) -> bool {
        self.endpoint.is(endpoint)
    }

    /// Reads the event.
    ///
    /// # Errors
    ///
    /// Returns [`RejectionKind::Contradiction`](crate::RejectionKind::Contradiction) if the bytes are no delivery for
    /// this endpoint but something else that the same key signs; and the rejection of a time inside the body that is
    /// outside of the endpoint's tolerance. An event that cannot be read is no error, nor is one that an unsigned
    /// header calls by the name of another: see [`Received::unreadable`].
    pub fn read(mut self) -> Result<Received<P>, Rejection> {
        let provider = self.endpoint.provider();
        let event = provider.parse(&self.delivery)?;
        if let Some(signed) = provider.signed_at(&event) {
            let settings = self.endpoint.settings();
            in_window(Some(signed), self.delivery.arrived, &settings)?;
            self.delivery.facts.with_time_in_body(signed);
        }
        Ok(Received {
            verified: self,
            event,
        })
    }
}

impl<P: Provider> Clone for Verified<P> {
    fn clone(&self) -> Self {
        Self {
            endpoint: self.endpoint.clone(),
            delivery: self.delivery.clone(),
        }
    }
}

impl<P: Provider> fmt::Debug for Verified<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Verified").field(&self.delivery).finish()
    }
}

/// A proof and the event that was read from it.
pub struct Received<P: Provider> {
    verified: Verified<P>,
    event: P::Event,
}

impl<P: Provider> Received<P> {
    /// Returns the proof.
    #[must_use]
    pub const fn verified(&self) -> &Verified<P> {
        &self.verified
    }

    /// Returns the delivery that was verified.
    #[must_use]
    pub const fn delivery(&self) -> &Delivery {
        self.verified.delivery()
    }

    /// Returns the event.
    #[must_use]
    pub const fn event(&self) -> &P::Event {
        &self.event
    }

    /// Returns the proof and the event, to keep both without a copy.
    #[must_use]
    pub fn into_parts(self) -> (Verified<P>, P::Event) {
        (self.verified, self.event)
    }

    /// Takes the event out, to keep it.
    #[must_use]
    pub fn into_event(self) -> P::Event {
        self.event
    }

    /// Returns the settings of the endpoint that verified the delivery.
    #[must_use]
    pub fn settings(&self) -> Defaults {
        self.verified.endpoint.settings()
    }

    /// Returns the sender's name of the event.
    #[must_use]
    pub fn event_name(&self) -> &str {
        self.provider().event_name(&self.event)
    }

    /// Returns the sender's id of the delivery, if the proof covers one.
    #[must_use]
    pub fn authentic_id(&self) -> Option<Cow<'_, str>> {
        self.provider().dedup_id(&self.event, self.delivery())
    }

    /// Returns what could not be read, with the [reason](Unreadable::reason), if the event is unreadable.
    #[must_use]
    pub fn unreadable(&self) -> Option<&Unreadable> {
        self.provider().unreadable(&self.event)
    }

    /// Returns how many bytes of memory the event takes besides the body: what [`Provider::retained`] returns, and the
    /// error of an unreadable event, which may quote the body. Small parts that every event has, 1 KiB together at
    /// most, are not counted.
    #[must_use]
    pub fn retained(&self) -> usize {
        let event = self.provider().retained(&self.event, self.delivery());
        let reason = self.unreadable().map_or(0, Unreadable::retained);
        event.saturating_add(reason)
    }

    /// Returns the answer, if the sender expects one from the receiver itself and no handler is needed.
    #[must_use]
    pub fn answer(&self) -> Option<Answer> {
        Some(self.provider().answer(&self.event)?.render())
    }

    /// Returns the key under which a store remembers that this delivery was handled. It is `None` for a delivery that
    /// no store may remember; handle such a delivery each time that it comes.
    ///
    /// The key names the provider, the namespace and the tenant, and then an id that the proof covers. If there is no
    /// such id, the key has a SHA-256 of the body in the form that was signed; if no time is signed or the body is
    /// empty, it has a SHA-256 of everything that is signed, such as the URL and the body. The key never contains
    /// anything that a caller could choose, with one exception: a topic of a list that the program has declared
    /// ([`Provider::dedup_topic`]).
    ///
    /// It is `None` for senders whose unsigned head names the event, in two cases: the event is
    /// [unreadable](Self::unreadable) under that name, or the body does not [confirm](Provider::bears_out_name) the
    /// name. Such a delivery may be a copy of a genuine one under another name. If it had a key, handling the copy
    /// would make the genuine one pass for a copy.
    #[must_use]
    pub fn dedup_key(&self) -> Option<String> {
        let delivery = self.delivery();
        if self.may_be_relabelled() {
            return None;
        }
        let id = self.authentic_id();
        let unique = match &id {
            Some(id) => Unique::Id(id),
            // If another spelling of the body would pass, all spellings are one delivery.
            None => {
                let digest = delivery.identity.unwrap_or_else(|| sha256(delivery.body()));
                match self.provider().dedup_topic(&self.event, delivery) {
                    Some(topic) => Unique::TopicAndSha256(topic, digest),
                    None => Unique::Sha256(digest),
                }
            }
        };
        let (namespace, tenant) = (delivery.namespace(), delivery.tenant());
        Some(dedup::key(delivery.provider(), namespace, tenant, &unique))
    }

    /// Returns the SHA-256 of [`Received::dedup_key`], for stores. Nothing that the sender wrote can be read back from
    /// these 32 bytes.
    #[must_use]
    pub fn dedup_digest(&self) -> Option<[u8; 32]> {
        self.dedup_key().map(|key| dedup::digest(&key))
    }

    /// Returns the object that the event is about, if signed data names it and tells [when](Self::occurred_at) the
    /// event happened: see [`Provider::subject`].
    ///
    /// It is `None` if the sender does not sign the body, if the event is [unreadable](Self::unreadable), and if it
    /// has no [key](Self::dedup_key). So nobody who has recorded a delivery can use it to make another event count as
    /// late.
    #[must_use]
    pub fn subject(&self) -> Option<Cow<'_, str>> {
        self.can_be_ordered().then_some(())?;
        let subject = self.provider().subject(&self.event, self.delivery());
        subject.filter(|it| !it.is_empty())
    }

    /// Returns when the event happened, by the sender's clock, if that is signed: see [`Provider::occurred_at`]. It is
    /// `None` in the cases in which [`Received::subject`] is.
    #[must_use]
    pub fn occurred_at(&self) -> Option<Timestamp> {
        self.can_be_ordered().then_some(())?;
        self.provider().occurred_at(&self.event, self.delivery())
    }

    /// Returns the SHA-256 of the [subject](Self::subject), which differs between providers, namespaces and tenants as
    /// [`Received::dedup_key`] does. These 32 bytes are for stores that remember the newest event of each object.
    #[must_use]
    pub fn subject_digest(&self) -> Option<[u8; 32]> {
        let (subject, delivery) = (self.subject()?, self.delivery());
        let (namespace, tenant) = (delivery.namespace(), delivery.tenant());
        let key = dedup::key(
            delivery.provider(),
            namespace,
            tenant,
            &Unique::Subject(&subject),
        );
        Some(sha256(key.as_bytes()))
    }

    fn can_be_ordered(&self) -> bool {
        let body = self.delivery().coverage().body();
        body != BodyCoverage::Nothing && self.unreadable().is_none() && !self.may_be_relabelled()
    }

    /// Returns the SHA-256 of [`Received::dedup_key`] and the sender's id of the delivery together, if that id is not
    /// signed. It is `None` if the proof covers an id, and if there is no key or no id.
    ///
    /// If a sender signs only the body, two events with equal bodies have one key. Their ids tell them apart, but a
    /// caller may have chosen an unsigned id.
    #[must_use]
    pub fn dedup_digest_under_id(&self) -> Option<[u8; 32]> {
        if self.authentic_id().is_some() {
            return None;
        }
        let id = self.delivery().id().filter(|id| !id.is_signed())?;
        let key = self.dedup_key()?;
        Some(dedup::digest_under_id(&key, id.as_str()))
    }

    /// Returns whether the body could have become another event under another unsigned head.
    fn may_be_relabelled(&self) -> bool {
        let (event, delivery) = (&self.event, self.delivery());
        if !self.provider().bears_out_name(event, delivery) {
            return true;
        }
        self.unreadable().is_some_and(|unreadable| {
            let named_by_peer = delivery.topic().is_some_and(|it| !it.is_signed());
            named_by_peer || unreadable.reason() != UnreadableReason::Malformed
        })
    }

    fn provider(&self) -> &P {
        self.verified.endpoint.provider()
    }
}

impl<P: Provider> Clone for Received<P> {
    fn clone(&self) -> Self {
        Self {
            verified: self.verified.clone(),
            event: self.event.clone(),
        }
    }
}

/// Shows the proof and the event's name, not the event.
impl<P: Provider> fmt::Debug for Received<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("verified", &self.verified)
            .field("event", &self.event_name())
            .finish_non_exhaustive()
    }
}
