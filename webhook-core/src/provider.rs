//! The two traits of an adapter: one says how a sender's deliveries are authenticated, the other what they mean.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::{Extensions, HeaderName, Method, StatusCode};

use crate::claim::{Claim, Unverified};
use crate::config_error::ConfigError;
use crate::defaults::Defaults;
use crate::delivery::Delivery;
use crate::endpoint_config::Config;
use crate::facts::Field;
use crate::head::Head;
use crate::keyring::Keyring;
use crate::rejection::{Rejection, RejectionKind};
use crate::reply::{Answer, Reply};
use crate::secret::Secret;
use crate::sign::{Draft, SigningKey};
use crate::timestamp::Timestamp;
use crate::unreadable::Unreadable;

/// Describes how one kind of sender proves its deliveries. This trait is object-safe.
///
/// A scheme never verifies. It reads the head and writes down a [`Claim`]; the core handles keys, hashes, comparisons,
/// time and sizes. Every function is pure: the same input gives the same output.
pub trait Scheme: Send + Sync + 'static {
    /// Returns the sender's name in lower case, such as `stripe`, for logs and deduplication keys.
    fn name(&self) -> &'static str;

    /// Returns the keys under which the scheme's claims are checked.
    fn keys(&self) -> &Keyring;

    /// Returns the sender's settings: tolerance, sizes, deadlines.
    fn defaults(&self) -> Defaults;

    /// Returns the methods with which the sender delivers: `POST`, unless the scheme says otherwise.
    fn methods(&self) -> &'static [Method] {
        const POST: &[Method] = &[Method::POST];
        POST
    }

    /// Reads the head and writes down what the sender claims.
    ///
    /// # Errors
    ///
    /// Refuses a head that does not follow the sender's grammar, before a byte of the body is read.
    fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection>;

    /// Returns the headers that [`Scheme::claim`] reads of every delivery, so that one pass over the head finds all of
    /// them. This changes only the cost.
    ///
    /// Return the very statics with which [`Scheme::claim`] asks [`Head`] for them. Of a longer list, only the first
    /// 14 count.
    fn headers(&self) -> &'static [&'static HeaderName] {
        &[]
    }

    /// Reads the complete, unverified body and writes down the claim in it. The core calls this only if
    /// [`Scheme::claim`] has said that the proof is in the body.
    ///
    /// # Errors
    ///
    /// Refuses a body that does not follow the sender's grammar.
    fn claim_in_body<'a>(&'a self, _body: Unverified<'a>) -> Result<Claim<'a>, Rejection> {
        Err(Rejection::new(RejectionKind::InvalidClaim))
    }

    /// Returns the answer to a handshake that the sender performs with a head alone.
    fn challenge<'a>(&'a self, _head: &Head<'a>) -> Option<Reply<'a>> {
        None
    }

    /// Makes the key with which the sender signs from a secret, as the sender gives that secret out. Unless a scheme
    /// says otherwise, the bytes of the secret are an HMAC key. A scheme whose secrets are encoded decodes them here,
    /// and a scheme of tokens or passwords makes a credential of them.
    ///
    /// The scheme's own keys play no part in it. For a sender with a private Ed25519 key, make a
    /// [`SigningKey::ed25519`] of that key.
    ///
    /// # Errors
    ///
    /// Returns an error for a secret that is not of the form that this sender gives out.
    fn signing_key(&self, secret: &Secret) -> Result<SigningKey, ConfigError> {
        SigningKey::hmac(secret)
    }

    /// Writes the request that a sender puts on the wire, with blanks where signatures belong. The core fills the
    /// blanks by running [`Scheme::claim`] on the draft.
    ///
    /// # Errors
    ///
    /// Returns an error that says which part of the draft is missing.
    fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError>;
}

/// Describes what an authentic delivery of one kind of sender means: its events, ids and answers.
pub trait Provider: Scheme {
    /// The sender's events. One variant holds unknown events and one holds events that are [`Unreadable`], so that
    /// nothing authentic is lost.
    type Event: Clone + Send + Sync + 'static;

    /// Reads the event of an authentic delivery.
    ///
    /// A delivery of this sender is never an error, whatever it says and whatever its unsigned head calls it: if it
    /// cannot be read, it becomes the event that is [`Unreadable`], with a [reason](crate::body::UnreadableReason).
    ///
    /// # Errors
    ///
    /// Returns only a [`RejectionKind::Contradiction`]: the bytes are authentic, but they are no delivery for this
    /// endpoint. They are something else that the same key signs, such as a cookie or a delivery for an endpoint of
    /// another kind; or they lack the time without which nobody can tell whether they are fresh. [The
    /// manual](crate::manual::errors#contradictions) lists each of these cases.
    fn parse(&self, delivery: &Delivery) -> Result<Self::Event, Rejection>;

    /// Returns the names that an event can have when it reaches a handler, as [`Provider::event_name`] gives them, in
    /// one list for each of the adapter's enums. Events that [`Provider::answer`] always answers are left out.
    ///
    /// An empty list means that any name may come, as for a sender whose users choose the names.
    #[must_use]
    fn known_events() -> &'static [&'static [&'static str]]
    where
        Self: Sized,
    {
        &[]
    }

    /// Returns the status of a response that says only that the delivery has arrived: 200, unless the sender's
    /// documentation asks for another.
    #[must_use]
    fn acknowledgement() -> StatusCode
    where
        Self: Sized,
    {
        StatusCode::OK
    }

    /// Forgets the type of the sender. [`erase_here`](crate::erase_here) writes this function into an adapter.
    #[doc(hidden)]
    #[must_use]
    fn erase(self: Arc<Self>) -> Arc<dyn AnyProvider>
    where
        Self: Sized,
    {
        self
    }

    /// Returns the sender's name of the event, such as `customer.created`.
    fn event_name<'e>(&self, event: &'e Self::Event) -> &'e str;

    /// Returns the part of the event that could not be read, if the event is unreadable.
    fn unreadable<'e>(&self, event: &'e Self::Event) -> Option<&'e Unreadable>;

    /// Returns how many bytes of memory the event takes besides the body, which it shares with the delivery.
    ///
    /// A program that bounds what is held until a handler takes over, as the tower layer does, counts these bytes
    /// together with the body. Unless an adapter says otherwise, this is the length of the body. That suits events
    /// that take texts out of it, since no text is longer than its JSON or its form. Lists of values take more, so an
    /// adapter that keeps some must return how much.
    fn retained(&self, _event: &Self::Event, delivery: &Delivery) -> usize {
        delivery.body().len()
    }

    /// Returns the answer to an authentic delivery that needs no handler, such as a ping or a signed handshake.
    fn answer<'a>(&'a self, _event: &'a Self::Event) -> Option<Reply<'a>> {
        None
    }

    /// Returns the sender's id of the delivery, if it is authenticated. If this returns `None`, the core identifies
    /// the delivery by a digest of its body. Unless an adapter says otherwise, this is the id in the head, if it is
    /// signed.
    ///
    /// If a sender signs a time, and two of its deliveries can have the same body and differ only in method, query or
    /// headers, the adapter must return an id: otherwise the second delivery would pass for a copy of the first.
    /// Deliveries without a body are told apart by everything that is signed.
    fn dedup_id<'a>(
        &self,
        _event: &'a Self::Event,
        delivery: &'a Delivery,
    ) -> Option<Cow<'a, str>> {
        let id = delivery.id().filter(Field::is_signed)?;
        Some(Cow::Borrowed(id.as_str()))
    }

    /// Returns a topic that becomes a part of the deduplication key, for senders that send equal bodies under several
    /// topics and sign none of the topics. Returns `None`, unless an adapter says otherwise.
    ///
    /// Return only a topic of a list that the program has declared, compared as a whole. The topic is not signed, so
    /// whoever has recorded a delivery can send it once more under each topic of the list. If a caller could choose
    /// the topic freely, there would be no end of copies.
    fn dedup_topic<'a>(
        &'a self,
        _event: &'a Self::Event,
        _delivery: &'a Delivery,
    ) -> Option<&'a str> {
        None
    }

    /// Returns whether the signed body confirms the name by which the event was read, for senders that sign the body
    /// but not the name of its event.
    ///
    /// If the body does not confirm the name, anyone who has recorded a delivery can send it again under that name. So
    /// such a delivery has no [deduplication key](crate::Received::dedup_key): otherwise, once the copy was handled,
    /// the genuine delivery would pass for a copy. Returns true, unless an adapter says otherwise.
    fn bears_out_name(&self, _event: &Self::Event, _delivery: &Delivery) -> bool {
        true
    }

    /// Returns the object that an authentic delivery is about, such as `sub_1OqW`, an order or an issue. With it and
    /// with [`Provider::occurred_at`], a program recognizes an event that comes after a newer event of the same
    /// object.
    ///
    /// Read it from signed data only. It must be unique among all objects of the endpoint and of its tenant: if the
    /// sender gives objects of two kinds the same id, make the kind a part of it. Returns `None`, unless an adapter
    /// says otherwise, and for an event that is about no object or about several.
    fn subject<'a>(
        &self,
        _event: &'a Self::Event,
        _delivery: &'a Delivery,
    ) -> Option<Cow<'a, str>> {
        None
    }

    /// Returns when the event happened, by the sender's clock, if the sender signs that. It is not the time at which
    /// the delivery was sent, which a retry has anew.
    ///
    /// Of two events of one [subject](Provider::subject), the one that happened later must not have an earlier time.
    /// Returns `None`, unless an adapter says otherwise, and if the body has no such time.
    fn occurred_at(&self, _event: &Self::Event, _delivery: &Delivery) -> Option<Timestamp> {
        None
    }

    /// Returns a time inside the signed body, for senders that put it there.
    ///
    /// [`Verified::read`](crate::Verified::read) checks it against the endpoint's tolerance. Leave it out if the
    /// sender's retries keep the first time: they would be refused.
    fn signed_at(&self, _event: &Self::Event) -> Option<Timestamp> {
        None
    }
}

/// Lets an adapter compile what reads, clones and drops its events: a line of its own within `impl Provider for ..`.
///
/// Without it a program compiles all of that anew for each sender whose deliveries it receives. It changes nothing else.
///
/// ```
/// # use webhook_core::{Delivery, Provider, Rejection, Unreadable};
/// # macro_rules! adapter { () => {
/// impl Provider for Acme {
///     type Event = Event;
///
///     webhook_core::erase_here!();
///     // parse, event_name and the rest
/// }
/// # } }
/// ```
#[macro_export]
macro_rules! erase_here {
    () => {
        // What is inlined elsewhere would be compiled there.
        #[inline(never)]
        fn erase(
            self: ::std::sync::Arc<Self>,
        ) -> ::std::sync::Arc<dyn $crate::__private::AnyProvider> {
            self
        }
    };
}

/// A [`Provider`] without its type. Every provider is one, and nothing else can be.
pub trait AnyProvider: Scheme {
    /// Reads the event of a delivery, and puts both into the extensions as a [`Received`](crate::Received).
    ///
    /// # Errors
    ///
    /// Those of [`Verified::read`](crate::Verified::read).
    #[doc(hidden)]
    fn read_proven(
        self: Arc<Self>,
        proven: Proven,
        extensions: &mut Extensions,
    ) -> Result<(), Rejection>;

    /// Finds the delivery of this provider in the extensions.
    #[doc(hidden)]
    fn received<'e>(&self, extensions: &'e Extensions) -> Option<&'e dyn AnyReceived>;
}

/// What was verified, and the names of the endpoint that has done it. Only this crate makes one.
#[doc(hidden)]
pub struct Proven {
    pub(crate) config: Arc<Config>,
    pub(crate) delivery: Delivery,
}

impl fmt::Debug for Proven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Proven").field(&self.delivery).finish()
    }
}

/// A [`Received`](crate::Received) without the type of its provider.
pub trait AnyReceived {
    /// Returns what was verified.
    fn delivery(&self) -> &Delivery;

    /// Returns the sender's name of the event.
    fn event_name(&self) -> &str;

    /// Returns the sender's id of the delivery, if the proof covers one.
    fn authentic_id(&self) -> Option<Cow<'_, str>>;

    /// Returns what could not be read, if the event is unreadable.
    fn unreadable(&self) -> Option<&Unreadable>;

    /// Returns the answer, if the sender expects one from the receiver itself and no handler is needed.
    fn answer(&self) -> Option<Answer>;

    /// Returns how many bytes of memory the event takes besides the body.
    fn retained(&self) -> usize;

    /// Returns the names that events of this sender can have: see [`Provider::known_events`].
    fn known_events(&self) -> &'static [&'static [&'static str]];
}
