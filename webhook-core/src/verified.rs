//! The proof: a value that only verification can make.

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
/// It is made in two places: when [`InFlight::finish`](crate::InFlight::finish) succeeds, and when
/// [`Endpoint::open_sealed`] opens a seal that was made of another one. A function that takes one cannot be
/// called with anything else.
///
/// It proves that *some* endpoint for this sender has verified the delivery. A program with several of
/// them, such as two Stripe accounts or a thousand tenants, asks which one it was:
/// [`Delivery::namespace`] and [`Delivery::tenant`] are those that the endpoint was given, and
/// [`Verified::is_of`] compares with an endpoint in hand. It belongs to its provider:
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
/// And bytes that are still on their way cannot be looked at:
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
    pub(crate) const fn proven(endpoint: Endpoint<P>, delivery: Delivery) -> Self {
        Self { endpoint, delivery }
    }

    pub(crate) const fn endpoint(&self) -> &Endpoint<P> {
        &self.endpoint
    }

    /// What was verified.
    #[must_use]
    pub const fn delivery(&self) -> &Delivery {
        &self.delivery
    }

    /// Whether this endpoint, or a clone of it, has verified the delivery. For an endpoint that was made anew, with
    /// other keys, the answer is no: compare namespace and tenant then.
    #[must_use]
    pub fn is_of(&self, endpoint: &Endpoint<P>) -> bool {
        self.endpoint.is(endpoint)
    }

    /// Reads the event.
    ///
    /// # Errors
    ///
    /// Returns [`RejectionKind::Contradiction`](crate::RejectionKind::Contradiction) where the bytes are no delivery
    /// for this endpoint but something else that the same key signs, and a time inside the body that is outside of
    /// the endpoint's tolerance. An event that cannot be read is no error, nor is one that an unsigned header calls
    /// by a name that is not its own: see [`Received::unreadable`].
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
    /// The proof.
    #[must_use]
    pub const fn verified(&self) -> &Verified<P> {
        &self.verified
    }

    /// What was verified.
    #[must_use]
    pub const fn delivery(&self) -> &Delivery {
        self.verified.delivery()
    }

    /// The event.
    #[must_use]
    pub const fn event(&self) -> &P::Event {
        &self.event
    }

    /// The proof and the event, to keep both without a copy.
    #[must_use]
    pub fn into_parts(self) -> (Verified<P>, P::Event) {
        (self.verified, self.event)
    }

    /// The event, to keep.
    #[must_use]
    pub fn into_event(self) -> P::Event {
        self.event
    }

    /// The settings of the endpoint that verified the delivery.
    #[must_use]
    pub fn settings(&self) -> Defaults {
        self.verified.endpoint.settings()
    }

    /// The sender's name of the event.
    #[must_use]
    pub fn event_name(&self) -> &str {
        self.provider().event_name(&self.event)
    }

    /// The sender's id of the delivery, if the proof covers one.
    #[must_use]
    pub fn authentic_id(&self) -> Option<Cow<'_, str>> {
        self.provider().dedup_id(&self.event, self.delivery())
    }

    /// What could not be read, with the [reason](Unreadable::reason), if the event is unreadable.
    #[must_use]
    pub fn unreadable(&self) -> Option<&Unreadable> {
        self.provider().unreadable(&self.event)
    }

    /// How many bytes of memory the event holds beside the body: what [`Provider::retained`] says, and the reason why it
    /// could not be read, which may quote the body. Small parts that every event has, 1 KiB together at most, are not counted.
    #[must_use]
    pub fn retained(&self) -> usize {
        let event = self.provider().retained(&self.event, self.delivery());
        let reason = self.unreadable().map_or(0, Unreadable::retained);
        event.saturating_add(reason)
    }

    /// The answer, where the sender expects one from the receiver itself and no handler is needed.
    #[must_use]
    pub fn answer(&self) -> Option<Answer> {
        Some(self.provider().answer(&self.event)?.render())
    }

    /// The key under which a store remembers that this delivery was handled, or `None` for a delivery that no store
    /// may remember: handle it each time that it comes.
    ///
    /// The key names the provider, the namespace and the tenant, and then an id that the proof covers. If there is no
    /// such id, it holds a SHA-256 of the body in the form that was signed; where no time is signed or the body is
    /// empty, a SHA-256 of everything that is signed, such as the URL and the body. It never holds what a caller
    /// could choose, with one exception: a topic of a list that the program has declared ([`Provider::dedup_topic`]).
    ///
    /// It is `None` for senders whose unsigned head names the event, in two cases: the event is
    /// [unreadable](Self::unreadable) under that name, or the body does not [bear out](Provider::bears_out_name) the
    /// name. Such a delivery may be a copy of a genuine one under another name. If it had a key, handling the copy
    /// would make the genuine one pass for a repetition.
    #[must_use]
    pub fn dedup_key(&self) -> Option<String> {
        let delivery = self.delivery();
        if self.may_be_relabelled() {
            return None;
        }
        let id = self.authentic_id();
        let unique = match &id {
            Some(id) => Unique::Id(id),
            // Where another spelling would pass, all spellings are one delivery.
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

    /// The SHA-256 of [`Received::dedup_key`], for stores: nothing that the sender wrote can be read back from these
    /// 32 bytes.
    #[must_use]
    pub fn dedup_digest(&self) -> Option<[u8; 32]> {
        self.dedup_key().map(|key| dedup::digest(&key))
    }

    /// The object that the event speaks of, if what is signed names it, and [when](Self::occurred_at) it happened: see
    /// [`Provider::subject`].
    ///
    /// `None` where the sender signs no body, where the event is [unreadable](Self::unreadable), and where it has no
    /// [key](Self::dedup_key): whoever has recorded a delivery cannot make another event late by it.
    #[must_use]
    pub fn subject(&self) -> Option<Cow<'_, str>> {
        self.can_be_ordered().then_some(())?;
        let subject = self.provider().subject(&self.event, self.delivery());
        subject.filter(|it| !it.is_empty())
    }

    /// When the event happened, by the sender's clock, if that is signed: see [`Provider::occurred_at`]. `None` as for
    /// [`Received::subject`].
    #[must_use]
    pub fn occurred_at(&self) -> Option<Timestamp> {
        self.can_be_ordered().then_some(())?;
        self.provider().occurred_at(&self.event, self.delivery())
    }

    /// The SHA-256 of the [subject](Self::subject), kept apart by provider, namespace and tenant as
    /// [`Received::dedup_key`] is: 32 bytes, for stores that remember the newest event of each object.
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

    /// The SHA-256 of [`Received::dedup_key`] and the sender's id of the delivery together, where nothing signs that id; `None`
    /// where the proof covers one, or there is no key or no id.
    ///
    /// Where a sender signs the body alone, two events with equal bodies have one key. Their ids tell them apart, as far as
    /// an id can be believed that a caller may have chosen.
    #[must_use]
    pub fn dedup_digest_under_id(&self) -> Option<[u8; 32]> {
        if self.authentic_id().is_some() {
            return None;
        }
        let id = self.delivery().id().filter(|id| !id.is_signed())?;
        let key = self.dedup_key()?;
        Some(dedup::digest_under_id(&key, id.as_str()))
    }

    /// Whether another unsigned head might have made something else of the body.
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
