//! A delivery whose body is still arriving: bytes go in, and none come out before they are proven.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use crate::endpoint::Endpoint;
use crate::head::Head;
use crate::provider::Provider;
use crate::reading::{Ended, Reading};
use crate::rejection::Rejection;
use crate::reply::Answer;
use crate::timestamp::Timestamp;
use crate::verified::Verified;

/// The result of judging the head.
#[allow(
    clippy::exhaustive_enums,
    reason = "a third outcome would change every caller's control flow"
)]
#[allow(
    clippy::large_enum_variant,
    reason = "the large one is the rule, and a box would be an allocation for each delivery"
)]
pub enum Opening<P: Provider> {
    /// Read the body and feed it to this delivery.
    Read(InFlight<P>),
    /// The sender performs a handshake: send this answer, and do not read the body.
    Answer(Answer),
}

/// The result of the complete body.
#[allow(
    clippy::exhaustive_enums,
    reason = "a third outcome would change every caller's control flow"
)]
#[allow(
    clippy::large_enum_variant,
    reason = "the large one is the rule, and a box would be an allocation for each delivery"
)]
pub enum Finished<P: Provider> {
    /// The delivery is authentic.
    Verified(Verified<P>),
    /// The sender tested the connection: send this answer. Nothing was authenticated.
    Answer(Answer),
}

impl<P: Provider> fmt::Debug for Opening<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(in_flight) => f.debug_tuple("Read").field(in_flight).finish(),
            Self::Answer(answer) => f.debug_tuple("Answer").field(answer).finish(),
        }
    }
}

impl<P: Provider> fmt::Debug for Finished<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verified(verified) => f.debug_tuple("Verified").field(verified).finish(),
            Self::Answer(answer) => f.debug_tuple("Answer").field(answer).finish(),
        }
    }
}

/// A delivery whose body is being read. It hashes each chunk as it arrives.
#[must_use = "a delivery proves nothing until it is finished"]
pub struct InFlight<P: Provider> {
    endpoint: Endpoint<P>,
    reading: Reading,
}

impl<P: Provider> Endpoint<P> {
    /// Judges the head of a delivery, before a byte of its body is read.
    ///
    /// `now` is the time at which the delivery arrived. If it waited in a queue, give the time at which it arrived,
    /// not the time at which you read it from the queue.
    ///
    /// # Errors
    ///
    /// Returns a rejection if public rules condemn the head: its method, its shape, its announced size, its time, or a
    /// wrong credential.
    pub fn begin(&self, head: &Head<'_>, now: Timestamp) -> Result<Opening<P>, Rejection> {
        // The delivery is filled in inside of the result. Moving it there afterwards would take a good part of the time that a small delivery costs.
        let mut opening = Ok(Opening::Read(InFlight {
            endpoint: self.clone(),
            reading: Reading::new(now),
        }));
        if let Ok(Opening::Read(in_flight)) = &mut opening {
            match in_flight.reading.begin(self.provider(), &self.config, head) {
                Ok(None) => {}
                Ok(Some(answer)) => opening = Ok(Opening::Answer(answer)),
                Err(rejection) => opening = Err(rejection),
            }
        }
        opening
    }
}

impl<P: Provider> InFlight<P> {
    /// Takes the next chunk of the body, of any size.
    ///
    /// # Errors
    ///
    /// Returns a rejection if the body outgrows the endpoint's limit, or if nothing signed covers it. The delivery is
    /// then refused: drop it.
    pub fn update(&mut self, chunk: Bytes) -> Result<(), Rejection> {
        self.reading.update(chunk)
    }

    /// Ends the body and compares. No other way leads from a delivery on the wire to a [`Verified`].
    ///
    /// # Errors
    ///
    /// Returns what the peer did wrong. It is for the operator; tell the peer none of it.
    pub fn finish(mut self) -> Result<Finished<P>, Rejection> {
        let (provider, config) = (self.endpoint.provider(), &self.endpoint.config);
        let proven = match self.reading.finish(provider, config)? {
            Ended::Proven(proven) => proven,
            Ended::Answer(answer) => return Ok(Finished::Answer(answer)),
        };
        let (name, config) = (provider.name(), Arc::clone(config));
        // The proof is made in one expression, so that the compiler writes it where it is returned.
        Ok(Finished::Verified(Verified::proven(
            self.endpoint,
            proven.delivery(name, config, self.reading.facts, self.reading.now),
        )))
    }

    /// Ends the body and compares, as [`InFlight::finish`] does. If the delivery is refused, it returns the body, so
    /// that the refusal can be explained.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`InFlight::finish`], each with the body.
    #[cfg(feature = "explain")]
    pub fn finish_or_keep(
        mut self,
    ) -> Result<Finished<P>, (Rejection, crate::explain::RefusedBody)> {
        let body = self.reading.body();
        self.finish()
            .map_err(|rejection| (rejection, crate::explain::RefusedBody::new(body)))
    }

    /// Returns the number of hash states that read each byte of the body, which is what the delivery costs.
    #[cfg(feature = "testing")]
    pub(crate) fn states(&self) -> usize {
        self.reading.states()
    }

    /// Returns how many bytes of memory this delivery takes now: itself, the states of its computations, what is
    /// signed after its body, the texts of the head that it will show, and the body so far.
    ///
    /// It is an upper bound of what an allocator would count, with two exceptions that only the caller can know: a
    /// chunk, or a text of the head, may be a piece of a larger buffer, which it then keeps alive. For the body it is at
    /// most twice what has come, or 16 KiB more, whatever length the head announces. Bytes that are signed before the
    /// body are not kept at all.
    #[must_use]
    pub fn retained(&self) -> usize {
        size_of::<Self>().saturating_add(self.reading.retained())
    }

    /// Returns how many bytes [`InFlight::update`] may take for a moment besides [`InFlight::retained`], for a chunk of
    /// this length.
    ///
    /// It is 0 for every chunk but one: with the chunk that makes half of the announced length come, everything so far
    /// is joined into a piece of that length.
    #[must_use]
    pub const fn updating(&self, chunk: usize) -> usize {
        self.reading.updating(chunk)
    }

    /// Returns how many bytes [`InFlight::finish`] may take for a moment besides [`InFlight::retained`], once the
    /// whole body is there.
    ///
    /// A body of unknown length that came in several chunks is joined into one piece, and then the chunks are freed. A
    /// body of the announced length is one piece already, and so is one that came in a single chunk. If the sender signs
    /// [another form](crate::claim::Claim::body_as) of the body, that form is made; and if the proof is
    /// [in the body](crate::claim::Claim::found_in_body), it is looked for.
    #[must_use]
    pub fn finishing(&self) -> usize {
        self.reading.finishing()
    }

    /// Returns the longest body that is read, in bytes.
    #[must_use]
    pub const fn limit(&self) -> usize {
        self.reading.limit()
    }
}

/// Shows how far the delivery has come, and nothing of its contents.
impl<P: Provider> fmt::Debug for InFlight<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InFlight")
            .field("endpoint", &self.endpoint)
            .field("bytes", &self.reading.length())
            .finish_non_exhaustive()
    }
}
