//! The two traits of an adapter: how a sender's deliveries are authenticated, and what they mean.

use std::borrow::Cow;

use http::{Method, StatusCode};

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

/// Authenticity: how one kind of sender proves its deliveries. Object-safe.
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

    /// For claims that say so: reads the complete, unverified body and writes down the claim in it.
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

    /// The key with which a sender signs who holds this secret, as the sender gives it out. It is the
    /// bytes of the secret as an HMAC key unless said otherwise: a scheme whose secrets are encoded
    /// decodes them here, and one of tokens or passwords makes a credential of them.
    ///
    /// The scheme's own keys have no part in it. A sender with a private Ed25519 key makes a
    /// [`SigningKey::ed25519`] of that.
    ///
    /// # Errors
    ///
    /// A secret that is not of the form that this sender gives out.
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

/// Meaning: what an authentic delivery says.
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

    /// The names that an event can have when it reaches a handler, as [`Provider::event_name`] gives
    /// them: one list for each of the adapter's enums. What [`Provider::answer`] always answers is
    /// left out.
    ///
    /// Without a list any name may come: those of a sender whose users choose them.
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

    /// The sender's id of the delivery if it is authenticated, else `None`: then the core goes by
    /// the digest of the body. Unless said otherwise, the id of the head where that is signed.
    ///
    /// A sender that signs a time, and whose deliveries with one body differ in their method, query or
    /// headers alone, must give one: all but the first would pass for repetitions. Those without a body
    /// are told apart by everything that is signed.
    fn dedup_id<'a>(
        &self,
        _event: &'a Self::Event,
        delivery: &'a Delivery,
    ) -> Option<Cow<'a, str>> {
        let id = delivery.id().filter(Field::is_signed)?;
        Some(Cow::Borrowed(id.as_str()))
    }

    /// A topic that makes two deliveries of what would be one: for senders that send equal bodies under
    /// several topics and sign none of them. `None` unless said otherwise.
    ///
    /// Only ever one of a list that the program has declared, compared whole. Nobody signs it, so whoever
    /// has recorded a delivery can send it again under each topic of the list, and no more often than
    /// that; of a topic that a caller could choose, it could be sent without end.
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
    /// Where it does not, anyone who has recorded a delivery can bring it under that name; so it has no
    /// [key for deduplication](crate::Received::dedup_key), or handling the copy would make the genuine
    /// delivery pass for a repetition. True unless said otherwise.
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
    /// [`Verified::read`](crate::Verified::read) holds it against the endpoint's tolerance. Leave it
    /// out where a sender keeps the first time on its retries: they would be refused.
    fn signed_at(&self, _event: &Self::Event) -> Option<Timestamp> {
        None
    }
}
