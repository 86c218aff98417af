//! Endpoints and deliveries without the type of their sender, so that code over them is compiled once.
//!
//! Code that is generic over a [`Provider`] is compiled in every program anew, and there for each sender. A layer
//! needs the sender's type only at its two ends: where a program passes an [`Endpoint`] in, and where a handler takes
//! a [`Received`]. In between it can work with the types of this module, which do what [`Endpoint`] and
//! [`InFlight`](crate::InFlight) do:
//!
//! ```
//! use http::Extensions;
//! use webhook_core::erased::{AnyEndpoint, AnyFinished, AnyOpening};
//! use webhook_core::{Head, Rejection, Timestamp};
//! # use bytes::Bytes;
//!
//! // One function for all senders; whoever knows the sender's type finds a `Received<P>` in the extensions.
//! fn verify(
//!     endpoint: &AnyEndpoint, head: &Head<'_>, body: Bytes, now: Timestamp, extensions: &mut Extensions,
//! ) -> Result<(), Rejection> {
//!     let AnyOpening::Read(mut delivery) = endpoint.begin(head, now)? else {
//!         return Ok(()); // a handshake, with the answer
//!     };
//!     delivery.update(body)?;
//!     if let AnyFinished::Verified(verified) = delivery.finish()? {
//!         verified.read(extensions)?;
//!     }
//!     Ok(())
//! }
//! ```

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{Extensions, Method};

use crate::defaults::Defaults;
use crate::delivery::Delivery;
use crate::endpoint::Endpoint;
use crate::endpoint_config::Config;
use crate::head::{Head, Text};
use crate::provider::{Provider, Scheme};
use crate::reading::{Ended, Reading};
use crate::rejection::Rejection;
use crate::reply::Answer;
use crate::timestamp::Timestamp;
use crate::unreadable::Unreadable;
use crate::verified::{Received, Verified};

#[doc(hidden)]
pub use crate::provider::Proven;
pub use crate::provider::{AnyProvider, AnyReceived};

impl<P: Provider> AnyProvider for P {
    fn read_proven(
        self: Arc<Self>,
        proven: Proven,
        extensions: &mut Extensions,
    ) -> Result<(), Rejection> {
        let endpoint = Endpoint {
            provider: self,
            config: proven.config,
        };
        extensions.insert(Verified::proven(endpoint, proven.delivery).read()?);
        Ok(())
    }

    fn received<'e>(&self, extensions: &'e Extensions) -> Option<&'e dyn AnyReceived> {
        let received = extensions.get::<Received<P>>()?;
        Some(received)
    }
}

impl<P: Provider> AnyReceived for Received<P> {
    fn delivery(&self) -> &Delivery {
        self.delivery()
    }

    fn event_name(&self) -> &str {
        self.event_name()
    }

    fn authentic_id(&self) -> Option<Cow<'_, str>> {
        self.authentic_id()
    }

    fn unreadable(&self) -> Option<&Unreadable> {
        self.unreadable()
    }

    fn answer(&self) -> Option<Answer> {
        self.answer()
    }

    fn retained(&self) -> usize {
        self.retained()
    }

    fn known_events(&self) -> &'static [&'static [&'static str]] {
        P::known_events()
    }
}

/// An [`Endpoint`] without the type of its sender, made by [`Endpoint::erase`]. It is cheap to clone.
#[derive(Clone)]
pub struct AnyEndpoint {
    provider: Arc<dyn AnyProvider>,
    config: Arc<Config>,
}

impl<P: Provider> Endpoint<P> {
    /// Forgets the type of the endpoint's sender. [`AnyEndpoint`] does what the endpoint does.
    #[must_use]
    pub fn erase(self) -> AnyEndpoint {
        AnyEndpoint {
            provider: self.provider.erase(),
            config: self.config,
        }
    }
}

impl AnyEndpoint {
    /// Judges the head of a delivery before a byte of its body is read, as [`Endpoint::begin`] does.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Endpoint::begin`].
    pub fn begin(&self, head: &Head<'_>, now: Timestamp) -> Result<AnyOpening, Rejection> {
        // `Box::new` would fill the reading on the stack, and copy it.
        let mut reading = Box::write(Box::new_uninit(), Reading::new(now));
        Ok(match reading.begin(self.scheme(), &self.config, head)? {
            None => AnyOpening::Read(AnyInFlight {
                endpoint: self.clone(),
                beside_body: reading.beside_body(),
                reading,
            }),
            Some(answer) => AnyOpening::Answer(answer),
        })
    }

    /// Returns the scheme, which has the keys.
    #[must_use]
    pub fn scheme(&self) -> &dyn Scheme {
        &*self.provider
    }

    /// Returns the sender's name: [`Scheme::name`].
    #[must_use]
    pub fn sender(&self) -> &'static str {
        self.provider.name()
    }

    /// Returns the methods with which the sender delivers: [`Scheme::methods`].
    #[must_use]
    pub fn methods(&self) -> &'static [Method] {
        self.provider.methods()
    }

    /// Returns the settings in force: [`Endpoint::settings`].
    #[must_use]
    pub fn settings(&self) -> Defaults {
        self.config.settings
    }

    /// Returns the name of the endpoint in the log: [`Endpoint::name`].
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.config.name()
    }

    /// Returns the tenant to whom the endpoint belongs, if it belongs to one.
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.config.tenant.as_deref()
    }

    /// Reads the id that the head claims for the delivery, of which **nothing is proven**: [`Endpoint::claimed_id`].
    #[must_use]
    pub fn claimed_id<'a>(&self, head: &Head<'a>) -> Option<Text<'a>> {
        self.config.settings.claimed_id(head)
    }

    /// Finds the delivery of this sender that [`AnyVerified::read`] has put into the extensions.
    #[must_use]
    pub fn received<'e>(&self, extensions: &'e Extensions) -> Option<&'e dyn AnyReceived> {
        self.provider.received(extensions)
    }
}

impl fmt::Debug for AnyEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnyEndpoint")
            .field("sender", &self.sender())
            .field("keys", self.provider.keys())
            .field("name", &self.name())
            .field("tenant", &self.tenant())
            .finish_non_exhaustive()
    }
}

/// The result of judging the head: [`Opening`](crate::Opening) without the type of the sender.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a third outcome would change every caller's control flow"
)]
pub enum AnyOpening {
    /// Read the body and feed it to this delivery.
    Read(AnyInFlight),
    /// The sender performs a handshake: send this answer, and do not read the body.
    Answer(Answer),
}

/// The result of the complete body: [`Finished`](crate::Finished) without the type of the sender.
#[derive(Debug)]
#[allow(
    clippy::exhaustive_enums,
    reason = "a third outcome would change every caller's control flow"
)]
#[allow(
    clippy::large_enum_variant,
    reason = "the large one is the rule, and a box would be an allocation for each delivery"
)]
pub enum AnyFinished {
    /// The delivery is authentic.
    Verified(AnyVerified),
    /// The sender tested the connection: send this answer. Nothing was authenticated.
    Answer(Answer),
}

/// A delivery whose body is being read: [`InFlight`](crate::InFlight) without the type of the sender.
#[must_use = "a delivery proves nothing until it is finished"]
pub struct AnyInFlight {
    endpoint: AnyEndpoint,
    /// A layer moves the delivery from stage to stage, together with the future that holds it. Moving two kilobytes each
    /// time would cost more than the allocation.
    reading: Box<Reading>,
    /// What the delivery keeps on the heap beside its body. It is counted once, since a layer asks after each chunk.
    beside_body: usize,
}

impl AnyInFlight {
    /// Takes the next chunk of the body, of any size.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`InFlight::update`](crate::InFlight::update).
    pub fn update(&mut self, chunk: Bytes) -> Result<(), Rejection> {
        self.reading.update(chunk)
    }

    /// Ends the body and compares. No other way leads to an [`AnyVerified`].
    ///
    /// # Errors
    ///
    /// Returns the errors of [`InFlight::finish`](crate::InFlight::finish).
    pub fn finish(mut self) -> Result<AnyFinished, Rejection> {
        let AnyEndpoint { provider, config } = self.endpoint;
        Ok(match self.reading.finish(&*provider, &config)? {
            Ended::Proven(proven) => {
                let (facts, arrived) = (self.reading.facts, self.reading.now);
                let delivery =
                    proven.delivery(provider.name(), Arc::clone(&config), facts, arrived);
                let proven = Proven { config, delivery };
                AnyFinished::Verified(AnyVerified { provider, proven })
            }
            Ended::Answer(answer) => AnyFinished::Answer(answer),
        })
    }

    /// Ends the body and compares. If the delivery is refused, it returns the body, so that the refusal can be
    /// explained.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`AnyInFlight::finish`], each with the body.
    #[cfg(feature = "explain")]
    pub fn finish_or_keep(
        mut self,
    ) -> Result<AnyFinished, (Rejection, crate::explain::RefusedBody)> {
        let body = self.reading.body();
        self.finish()
            .map_err(|rejection| (rejection, crate::explain::RefusedBody::new(body)))
    }

    /// Returns how many bytes of memory this delivery takes now: [`InFlight::retained`](crate::InFlight::retained).
    #[must_use]
    pub fn retained(&self) -> usize {
        size_of::<(Self, Reading)>()
            .saturating_add(self.beside_body)
            .saturating_add(self.reading.body_retained())
    }

    /// Returns how many bytes a chunk takes for a moment besides: [`InFlight::updating`](crate::InFlight::updating).
    #[must_use]
    pub const fn updating(&self, chunk: usize) -> usize {
        self.reading.updating(chunk)
    }

    /// Returns how many bytes [`AnyInFlight::finish`] may take for a moment besides:
    /// [`InFlight::finishing`](crate::InFlight::finishing).
    #[must_use]
    pub fn finishing(&self) -> usize {
        self.reading.finishing()
    }
}

/// Shows how far the delivery has come, and nothing of its contents.
impl fmt::Debug for AnyInFlight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnyInFlight")
            .field("endpoint", &self.endpoint)
            .field("bytes", &self.reading.length())
            .finish_non_exhaustive()
    }
}

/// A delivery that a key of an endpoint has verified: [`Verified`] without the type of the sender.
///
/// It has no constructor: only [`AnyInFlight::finish`] makes one.
#[must_use = "the event has not been read yet"]
pub struct AnyVerified {
    provider: Arc<dyn AnyProvider>,
    proven: Proven,
}

impl AnyVerified {
    /// Returns the delivery that was verified.
    #[must_use]
    pub const fn delivery(&self) -> &Delivery {
        &self.proven.delivery
    }

    /// Reads the event, and puts the proof and the event into the extensions. There they are a [`Received`] of the
    /// sender's type; [`AnyEndpoint::received`] returns them without that type.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Verified::read`].
    pub fn read(self, extensions: &mut Extensions) -> Result<(), Rejection> {
        self.provider.read_proven(self.proven, extensions)
    }
}

impl fmt::Debug for AnyVerified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AnyVerified")
            .field(&self.proven.delivery)
            .finish()
    }
}
