//! A sender and a receiver that have the same secret, for the tests of an adapter.
#![allow(clippy::panic, reason = "a harness fails a test as an assertion does")]

use bytes::Bytes;
use http::{Method, Request, Uri};

use crate::config_error::ConfigError;
use crate::endpoint::Endpoint;
use crate::in_flight::Finished;
use crate::provider::Provider;
use crate::rejection::{Rejection, RejectionKind};
use crate::reply::Answer;
use crate::secret::Secret;
use crate::sign::{Outgoing, SigningKey};
use crate::testing::{SignsWith, deliver, secret};
use crate::timestamp::Timestamp;
use crate::verified::{Received, Verified};

/// One adapter between a sender that signs and an endpoint that verifies, both with the same secret.
///
/// Everything is signed at [`Harness::NOW`] and arrives then, unless [`at`](Self::at) or
/// [`verify_at`](Self::verify_at) says otherwise. If a test needs something that the adapter does not give, the
/// harness panics, as an assertion does, and says what it expected.
///
/// ```
/// # use std::borrow::Cow;
/// # use webhook_core::claim::{Algorithm, Claim, Encoding};
/// # use webhook_core::config::Defaults;
/// # use webhook_core::keys::Keyring;
/// # use webhook_core::sign::Draft;
/// # use webhook_core::{
/// #     ConfigError, Delivery, Head, Provider, Rejection,
/// #     RejectionKind, Scheme, Secret, Unreadable,
/// # };
/// use webhook_core::testing::{Edit, Harness};
/// # struct Acme(Keyring);
/// # impl Scheme for Acme {
/// #     fn claim<'a>(&'a self, head: &Head<'a>) -> Result<Claim<'a>, Rejection> {
/// #         let signature = head.only("acme-signature")?;
/// #         let claim = Claim::under(&self.0).body();
/// #         Ok(claim.offered(Algorithm::HmacSha256, Encoding::Hex, signature))
/// #     }
/// #     fn draft(&self, draft: &mut Draft) -> Result<(), ConfigError> {
/// #         draft.header("acme-signature", draft.blank())
/// #     }
/// #     fn name(&self) -> &'static str { "acme" }
/// #     fn keys(&self) -> &Keyring { &self.0 }
/// #     fn defaults(&self) -> Defaults { Defaults::new() }
/// # }
/// # impl Provider for Acme {
/// #   type Event = ();
/// #   fn parse(&self, _: &Delivery) -> Result<(), Rejection> { Ok(()) }
/// #   fn event_name<'e>(&self, _: &'e ()) -> &'e str { "thing" }
/// #   fn unreadable<'e>(&self, _: &'e ()) -> Option<&'e Unreadable> { None }
/// #   fn dedup_id<'a>(&self, _: &'a (), _: &'a Delivery) -> Option<Cow<'a, str>> { None }
/// # }
/// # impl Acme { fn new(secret: Secret) -> Result<Self, ConfigError> { Ok(Self(Keyring::hmac(secret)?)) } }
///
/// let acme = Harness::of("a secret of ours", Acme::new);
/// let request = acme.signed(r#"{"type":"thing.created"}"#);
/// assert_eq!(acme.received(&request).event_name(), "thing");
///
/// let forged = request.with_body("{}");
/// assert_eq!(acme.refusal(&forged), Some(RejectionKind::SignatureMismatch));
/// ```
#[derive(Debug)]
pub struct Harness<P: Provider> {
    endpoint: Endpoint<P>,
    keys: Vec<SigningKey>,
    now: Timestamp,
    id: Option<String>,
    event: Option<String>,
    url: Option<Uri>,
    method: Option<Method>,
}

impl<P: Provider> Harness<P> {
    /// The time at which everything is signed and arrives: 2023-11-14 22:13:20 UTC.
    pub const NOW: Timestamp = Timestamp::from_unix_seconds(1_700_000_000);

    /// Makes a harness of a secret of any form, an adapter with this secret, and a sender that signs with it.
    ///
    /// # Panics
    ///
    /// Panics if `make` refuses the secret.
    #[track_caller]
    pub fn of(text: impl AsRef<[u8]>, make: impl FnOnce(Secret) -> Result<P, ConfigError>) -> Self {
        let secret = secret(text);
        Self::new(made(make(secret.clone())), &secret)
    }

    /// Makes a harness of an adapter, and of a sender that signs with the secret or the keys.
    ///
    /// # Panics
    ///
    /// Panics for a secret that is not of the form that this sender gives out.
    #[track_caller]
    pub fn new(adapter: P, with: impl SignsWith) -> Self {
        Self {
            keys: made(with.keys(&adapter)),
            endpoint: Endpoint::new(adapter),
            now: Self::NOW,
            id: None,
            event: None,
            url: None,
            method: None,
        }
    }

    /// Sends deliveries with this id, if the sender has a place for it.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sends events of this name, if the sender has a place for it outside of the body.
    #[must_use]
    pub fn event_name(mut self, name: impl Into<String>) -> Self {
        self.event = Some(name.into());
        self
    }

    /// Sends to this URL, or to this path and query.
    ///
    /// # Panics
    ///
    /// Panics for a text that is no URL.
    #[must_use]
    #[track_caller]
    pub fn url(mut self, url: &str) -> Self {
        self.url = Some(made(url.parse()));
        self
    }

    /// Sends with this method.
    #[must_use]
    pub fn method(mut self, method: Method) -> Self {
        self.method = Some(method);
        self
    }

    /// Signs at this time; deliveries arrive then, too.
    #[must_use]
    pub fn at(mut self, unix_seconds: i64) -> Self {
        self.now = Timestamp::from_unix_seconds(unix_seconds);
        self
    }

    /// Lets another endpoint receive what this sender signs.
    #[must_use]
    pub fn received_by<Q: Provider>(self, endpoint: Endpoint<Q>) -> Harness<Q> {
        Harness {
            endpoint,
            keys: self.keys,
            now: self.now,
            id: self.id,
            event: self.event,
            url: self.url,
            method: self.method,
        }
    }

    /// Returns the time at which this sender signs and its deliveries arrive.
    #[must_use]
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// Returns the endpoint.
    #[must_use]
    pub const fn endpoint(&self) -> &Endpoint<P> {
        &self.endpoint
    }

    /// Returns the adapter of the endpoint.
    #[must_use]
    pub fn adapter(&self) -> &P {
        self.endpoint.provider()
    }

    /// Returns the keys with which the sender signs.
    #[must_use]
    pub fn keys(&self) -> &[SigningKey] {
        &self.keys
    }

    /// Makes a delivery of this body that is not signed yet.
    #[must_use]
    pub fn outgoing(&self, body: impl Into<Bytes>) -> Outgoing {
        let mut outgoing = Outgoing::new(body, self.now);
        if let Some(id) = &self.id {
            outgoing = outgoing.id(id);
        }
        if let Some(event) = &self.event {
            outgoing = outgoing.event(event);
        }
        if let Some(url) = &self.url {
            outgoing = outgoing.url(url.clone());
        }
        match &self.method {
            Some(method) => outgoing.method(method.clone()),
            None => outgoing,
        }
    }

    /// Signs a delivery as the sender does.
    ///
    /// # Panics
    ///
    /// Panics for a delivery that the sender cannot send.
    #[must_use]
    #[track_caller]
    pub fn sign(&self, outgoing: Outgoing) -> Request<Bytes> {
        made(outgoing.sign(self.adapter(), &self.keys))
    }

    /// Makes a request with this body, as the sender sends it.
    ///
    /// # Panics
    ///
    /// Panics for a body that the sender cannot send.
    #[must_use]
    #[track_caller]
    pub fn signed(&self, body: impl Into<Bytes>) -> Request<Bytes> {
        self.sign(self.outgoing(body))
    }

    /// Delivers a request, which arrives at the time at which this sender signs.
    ///
    /// # Errors
    ///
    /// Returns the rejection of a request that is refused.
    ///
    /// # Panics
    ///
    /// Panics for a request that is answered before any event is read.
    #[track_caller]
    pub fn verify(&self, request: &Request<Bytes>) -> Result<Verified<P>, Rejection> {
        self.verify_at(self.now.unix_seconds(), request)
    }

    /// Delivers a request at another time than the one at which the sender signs.
    ///
    /// # Errors
    ///
    /// Returns the rejection of a request that is refused.
    ///
    /// # Panics
    ///
    /// Panics for a request that is answered before any event is read.
    #[track_caller]
    pub fn verify_at(
        &self,
        unix_seconds: i64,
        request: &Request<Bytes>,
    ) -> Result<Verified<P>, Rejection> {
        let now = Timestamp::from_unix_seconds(unix_seconds);
        match deliver(&self.endpoint, request, now)? {
            Finished::Verified(verified) => Ok(verified),
            Finished::Answer(answer) => panic!("{answer:?} before any event was read"),
        }
    }

    /// Delivers a request and reads its event.
    ///
    /// # Errors
    ///
    /// Returns the rejection of a request that is refused, before or after it is known to be authentic.
    ///
    /// # Panics
    ///
    /// Panics for a request that is answered before any event is read.
    #[track_caller]
    pub fn read(&self, request: &Request<Bytes>) -> Result<Received<P>, Rejection> {
        self.verify(request)?.read()
    }

    /// Returns what the handler gets of this request.
    ///
    /// # Panics
    ///
    /// Panics for a request that is refused.
    #[must_use]
    #[track_caller]
    pub fn received(&self, request: &Request<Bytes>) -> Received<P> {
        match self.read(request) {
            Ok(received) => received,
            Err(rejection) => panic!("a genuine request is refused: {rejection}"),
        }
    }

    /// Sends this body, and returns what the handler gets of it.
    ///
    /// # Panics
    ///
    /// Panics for a body that is refused.
    #[must_use]
    #[track_caller]
    pub fn sent(&self, body: impl Into<Bytes>) -> Received<P> {
        self.received(&self.signed(body))
    }

    /// Sends this body, and returns its event.
    ///
    /// # Panics
    ///
    /// Panics for a body that is refused.
    #[must_use]
    #[track_caller]
    pub fn event(&self, body: impl Into<Bytes>) -> P::Event {
        self.sent(body).into_event()
    }

    /// Returns why the request is refused, before or after it is known to be authentic; `None` if it is not refused.
    ///
    /// # Panics
    ///
    /// Panics for a request that is answered before any event is read.
    #[must_use]
    #[track_caller]
    pub fn refusal(&self, request: &Request<Bytes>) -> Option<RejectionKind> {
        self.read(request).err().map(|rejection| rejection.kind())
    }

    /// Returns the answer that comes without a handler, before or after the request is verified; `None` if there is
    /// none.
    ///
    /// # Errors
    ///
    /// Returns the rejection of a request that is refused.
    pub fn answer(&self, request: &Request<Bytes>) -> Result<Option<Answer>, Rejection> {
        match deliver(&self.endpoint, request, self.now)? {
            Finished::Answer(answer) => Ok(Some(answer)),
            Finished::Verified(verified) => Ok(verified.read()?.answer()),
        }
    }
}

#[track_caller]
fn made<T, E: std::fmt::Display>(result: Result<T, E>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}
