//! The two traits of an adapter: how a sender's deliveries are authenticated, and what they mean.

use std::borrow::Cow;

use http::{HeaderName, Method, StatusCode};

use crate::claim::{Claim, Unverified};
use crate::config_error::ConfigError;
use crate::defaults::Defaults;
use crate::delivery::{Delivery, Field};
use crate::head::Head;
use crate::keyring::Keyring;
use crate::rejection::{Rejection, RejectionKind};
use crate::reply::Reply;
use crate::secret::Secret;
use crate::sign::{Draft, SigningKey};
use crate::timestamp::Timestamp;
use crate::unreadable::Unreadable;

/// How one kind of sender proves its deliveries. This trait is object-safe.
///
/// A scheme never verifies. It reads the head and writes down a [`Claim`]; keys, hashes, comparisons,
/// time and sizes are the core's. Every function is pure: the same input gives the same output.
pub trait Scheme: Send + Sync + 'static {
    /// The sender's name in lower case, such as `stripe`: for logs and deduplication keys.
    fn name(&self) -> &'static str;

    /// The keys that claims of this scheme are checked against.
    fn keys(&self) -> &Keyring;

    /// What the sender does and allows: tolerance, sizes, deadlines.
    fn defaults(&self) -> Defaults;

    /// The methods with which the sender delivers. `POST` unless said otherwise.
    fn methods(&self) -> &'static [Method] {
        const POST: &[Method] = &[Method::POST];
        POST
    }

    /// Reads the head and writes down what the sender claims.
    ///
    /// # Errors
    ///
    /// Refuses a head that is not of the sender's grammar, before a byte of body is read.
    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection>;

    /// The headers that [`Scheme::claim`] reads of every delivery, so that one pass over the head finds all of them. It
    /// changes nothing but the cost.
    ///
    /// Give the very statics with which [`Scheme::claim`] asks [`Head`] for them; of a long list the first 14 count.
    fn headers(&self) -> &'static [&'static HeaderName] {
        &[]
    }

    /// Reads the complete, unverified body and writes down the claim in it. The core calls this only where
    /// [`Scheme::claim`] has said that the proof stands in the body.
    ///
    /// # Errors
    ///
    /// Refuses a body that is not of the sender's grammar.
    fn claim_in_body<'a>(&'a self, _body: Unverified<'a>) -> Result<Claim<'a>, Rejection> {
        Err(Rejection::new(RejectionKind::InvalidClaim))
    }

    /// The answer to a handshake that the sender performs in the head alone.
    fn challenge<'a>(&'a self, _head: &Head<'a>) -> Option<Reply<'a>> {
        None
    }

    /// Makes the key with which the sender signs from a secret, as the sender gives that secret out. Unless a scheme
    /// says otherwise, the bytes of the secret are an HMAC key. A scheme whose secrets are encoded decodes them here,
    /// and a scheme of tokens or passwords makes a credential of them.
    ///
    /// The scheme's own keys have no part in it. A sender with a private Ed25519 key makes a
    /// [`SigningKey::ed25519`] of that.
    ///
    /// # Errors
    ///
    /// Returns an error for a secret that is not of the form that this sender gives out.
    fn signing_key(&self, secret: &Secret) -> Result<SigningKey, ConfigError> {
        SigningKey::hmac(secret)
    }

    /// Writes what a sender puts on the wire, leaving blanks where signatures belong; the core fills
    /// them by running [`Scheme::claim`] on the draft.
    ///
    /// # Errors
    ///
    /// Says which part of the draft is missing.
    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError>;
}

/// What an authentic delivery of one kind of sender means: its events, ids and answers.
pub trait Provider: Scheme {
    /// The sender's events. One variant holds what is unknown and one what is [`Unreadable`], so that
    /// nothing authentic is lost.
    type Event: Clone + Send + Sync + 'static;

    /// Reads the event of an authentic delivery.
    ///
    /// A delivery of this sender is never an error, whatever it says and whatever its unsigned head
    /// calls it: what cannot be read is an event, the one that is [`Unreadable`], with its
    /// [reason](crate::body::UnreadableReason).
    ///
    /// # Errors
    ///
    /// Only a [`RejectionKind::Contradiction`]: the bytes are authentic, and no delivery for this
    /// endpoint. They are something else that the same key signs, such as a cookie or a delivery for
    /// an endpoint of another kind; or they lack the time without which nobody can tell whether they
    /// are fresh. [The manual](crate::manual::errors#contradictions) lists each of these.
    fn parse(&self, delivery: &Delivery) -> Result<Self::Event, Rejection>;

    /// The names that an event can have when it reaches a handler, as [`Provider::event_name`] gives them: one list
    /// for each of the adapter's enums. Events that [`Provider::answer`] always answers are left out.
    ///
    /// An empty list means that any name may come, as for a sender whose users choose the names.
    #[must_use]
    fn known_events() -> &'static [&'static [&'static str]]
    where
        Self: Sized,
    {
        &[]
    }

    /// The status of a response that says no more than that the delivery has arrived. 200 unless the
    /// sender's documentation asks for another.
    #[must_use]
    fn acknowledgement() -> StatusCode
    where
        Self: Sized,
    {
        StatusCode::OK
    }

    /// The sender's name of the event, such as `customer.created`.
    fn event_name<'e>(&self, event: &'e Self::Event) -> &'e str;

    /// The part of the event that could not be read, if that is what it is.
    fn unreadable<'e>(&self, event: &'e Self::Event) -> Option<&'e Unreadable>;

    /// How many bytes of memory the event holds beside the body, which it shares with the delivery.
    ///
    /// Whoever bounds what is held until a handler takes over, as the tower layer does, counts it together with the
    /// body. As much as the body unless said otherwise, which suits events that take texts out of it: no text is longer
    /// than its JSON or its form. Lists of values take more, and whoever keeps some says how much.
    fn retained(&self, _event: &Self::Event, delivery: &Delivery) -> usize {
        delivery.body().len()
    }

    /// The answer to an authentic delivery that needs no handler: a ping or a signed handshake.
    fn answer<'a>(&'a self, _event: &'a Self::Event) -> Option<Reply<'a>> {
        None
    }

    /// The sender's id of the delivery, if it is authenticated. If this returns `None`, the core identifies the
    /// delivery by a digest of its body. Unless an adapter says otherwise, this is the id in the head, where that is
    /// signed.
    ///
    /// If a sender signs a time, and two of its deliveries can have the same body and differ in method, query or
    /// headers alone, the adapter must return an id: otherwise the second would pass for a repetition. Deliveries
    /// without a body are told apart by everything that is signed.
    fn dedup_id<'a>(
        &self,
        _event: &'a Self::Event,
        delivery: &'a Delivery,
    ) -> Option<Cow<'a, str>> {
        let id = delivery.id().filter(Field::is_signed)?;
        Some(Cow::Borrowed(id.as_str()))
    }

    /// A topic that becomes a part of the deduplication key, for senders that send equal bodies under several topics
    /// and sign none of the topics. `None` unless an adapter says otherwise.
    ///
    /// Return only a topic of a list that the program has declared, compared whole. Nobody signs the topic, so
    /// whoever has recorded a delivery can send it once more under each topic of the list. If a caller could choose
    /// the topic freely, the copies would have no end.
    fn dedup_topic<'a>(
        &'a self,
        _event: &'a Self::Event,
        _delivery: &'a Delivery,
    ) -> Option<&'a str> {
        None
    }

    /// Whether the signed body bears out the name by which the event was read, for senders that sign the
    /// body and not the name of its event.
    ///
    /// If it does not, anyone who has recorded a delivery can send it again under that name. So such a delivery has
    /// no [key for deduplication](crate::Received::dedup_key): otherwise, once the copy was handled, the genuine
    /// delivery would pass for a repetition. True unless an adapter says otherwise.
    fn bears_out_name(&self, _event: &Self::Event, _delivery: &Delivery) -> bool {
        true
    }

    /// The object that an authentic delivery speaks of, such as `sub_1OqW`, an order or an issue: by it and by
    /// [`Provider::occurred_at`] an event that comes late is told from the newest of its object.
    ///
    /// Read from what is signed alone, and unique among all objects of the endpoint and of its tenant: where the sender
    /// gives two kinds of objects one id, the kind is part of it. `None` unless said otherwise, and for an event that
    /// speaks of no object or of several.
    fn subject<'a>(
        &self,
        _event: &'a Self::Event,
        _delivery: &'a Delivery,
    ) -> Option<Cow<'a, str>> {
        None
    }

    /// When it happened, by the sender's clock, where the sender signs that: not when the delivery was sent, which a
    /// retry has anew.
    ///
    /// Of two events of one [subject](Provider::subject) the one that happened later must have no earlier time. `None`
    /// unless said otherwise, and where the body has none.
    fn occurred_at(&self, _event: &Self::Event, _delivery: &Delivery) -> Option<Timestamp> {
        None
    }

    /// A time inside the signed body, for senders that put it there.
    ///
    /// [`Verified::read`](crate::Verified::read) checks it against the endpoint's tolerance. Leave it out if the
    /// sender's retries keep the first time: they would be refused.
    fn signed_at(&self, _event: &Self::Event) -> Option<Timestamp> {
        None
    }
}
