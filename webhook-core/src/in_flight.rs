//! A delivery whose body is still arriving: bytes go in, and none come out before they are proven.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use crate::body_buffer::BodyBuffer;
use crate::check::Check;
use crate::claim::{Claim, Probe, ProofSource, Unverified};
use crate::delivery::{Delivery, Facts};
use crate::endpoint::Endpoint;
use crate::provider::Provider;
use crate::rejection::{Rejection, RejectionKind};
use crate::reply::Answer;
use crate::timestamp::Timestamp;
use crate::verified::Verified;
use crate::window::in_window;

/// What the head led to.
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

/// What the complete body led to.
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
    /// The sender tested the connection: send this. Nothing was authenticated.
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

/// A delivery whose body is being read. Hashes each chunk as it arrives.
#[must_use = "a delivery proves nothing until it is finished"]
pub struct InFlight<P: Provider> {
    endpoint: Endpoint<P>,
    stage: Stage,
    body: BodyBuffer,
    limit: usize,
    now: Timestamp,
}

/// What finding and checking a proof in the body may take for a moment, whatever the body.
const IN_BODY: usize = 16 << 10;

/// The check that the complete body has to pass.
#[allow(
    clippy::large_enum_variant,
    reason = "the large one is the rule, and a box would be an allocation for each delivery"
)]
enum Stage {
    Head {
        check: Check,
        facts: Facts,
        then_body: bool,
        body_allowed: bool,
    },
    Body(Facts),
    Probe(Probe),
}

impl<P: Provider> InFlight<P> {
    pub(crate) fn open(
        endpoint: &Endpoint<P>,
        claim: &Claim<'_>,
        announced: Option<usize>,
        now: Timestamp,
    ) -> Result<Opening<P>, Rejection> {
        let settings = &endpoint.config.settings;
        let mut limit = settings.body_limit;
        if let ProofSource::Probe(probe) = claim.means {
            limit = limit.min(probe.max);
        }
        if announced.is_some_and(|length| length > limit) {
            return Err(too_large(claim.means));
        }
        if claim.inconsistent {
            return Err(RejectionKind::InvalidClaim.into());
        }
        in_window(claim.timestamp, now, settings)?;
        let reading = |stage| {
            Ok(Opening::Read(Self {
                endpoint: endpoint.clone(),
                stage,
                body: BodyBuffer::default(),
                limit,
                now,
            }))
        };
        match claim.means {
            ProofSource::Probe(_) | ProofSource::Body
                if !claim.offered.is_empty() || !claim.parts.is_empty() =>
            {
                Err(RejectionKind::InvalidClaim.into())
            }
            ProofSource::Probe(probe) => reading(Stage::Probe(probe)),
            ProofSource::Body => reading(Stage::Body(Facts::of(claim))),
            ProofSource::Head | ProofSource::HeadAndBody => {
                let facts = Facts::of(claim);
                let then_body = matches!(claim.means, ProofSource::HeadAndBody);
                let body_allowed = facts.covers_body() || claim.body_unsigned || then_body;
                if !body_allowed && announced.is_some_and(|length| length > 0) {
                    return Err(RejectionKind::UnsignedBody.into());
                }
                let mut check = Check::new();
                check.begin(claim, announced.is_none_or(|length| length == 0))?;
                reading(Stage::Head {
                    check,
                    facts,
                    then_body,
                    body_allowed,
                })
            }
        }
    }

    /// Takes the next chunk of the body, of any size.
    ///
    /// # Errors
    ///
    /// Returns a rejection for a body that outgrows the endpoint's limit, or that nothing signed covers. The delivery
    /// is refused by then: drop it.
    pub fn update(&mut self, chunk: Bytes) -> Result<(), Rejection> {
        if chunk.is_empty() {
            return Ok(());
        }
        let room = self.limit.saturating_sub(self.body.len());
        match &mut self.stage {
            Stage::Probe(probe) if chunk.len() > room => Err(too_large(ProofSource::Probe(*probe))),
            _ if chunk.len() > room => Err(RejectionKind::BodyTooLarge.into()),
            Stage::Head {
                body_allowed: false,
                ..
            } => Err(RejectionKind::UnsignedBody.into()),
            Stage::Head { check, .. } => {
                check.update(&chunk);
                self.body.push(chunk);
                Ok(())
            }
            Stage::Body(_) | Stage::Probe(_) => {
                self.body.push(chunk);
                Ok(())
            }
        }
    }

    /// Ends the body and compares: the only way to a [`Verified`].
    ///
    /// # Errors
    ///
    /// Returns what the peer did wrong, for the operator; the peer is told none of it.
    pub fn finish(mut self) -> Result<Finished<P>, Rejection> {
        let body = self.body.into_bytes();
        let provider = self.endpoint.provider();
        let in_body = || {
            let claim = provider.claim_in_body(Unverified::new(&body))?;
            in_window(claim.timestamp, self.now, &self.endpoint.config.settings)?;
            let facts = Facts::of(&claim);
            if !facts.covers_body() && !claim.body_unsigned {
                return Err(Rejection::new(RejectionKind::UnsignedBody));
            }
            let mut check = Check::open(&claim)?;
            check.update(&body);
            Ok((check.finish(&body)?, facts))
        };
        let mut body_key_label = None;
        let proof = match &mut self.stage {
            Stage::Probe(probe) => {
                return if (probe.is)(&body) {
                    Ok(Finished::Answer(Answer::empty(probe.status)))
                } else {
                    Err(RejectionKind::NoSignature.into())
                };
            }
            Stage::Body(facts) => {
                let (proof, found) = in_body()?;
                facts.join(found);
                proof
            }
            Stage::Head {
                check,
                facts,
                then_body,
                ..
            } => {
                let proof = check.finish(&body)?;
                if *then_body {
                    let (in_body, found) = in_body()?;
                    body_key_label = Some(in_body.label);
                    facts.join(found);
                }
                proof
            }
        };
        let (Stage::Head { facts, .. } | Stage::Body(facts)) = self.stage else {
            return Err(RejectionKind::NoSignature.into());
        };
        let provider = provider.name();
        let config = Arc::clone(&self.endpoint.config);
        Ok(Finished::Verified(Verified::proven(
            self.endpoint,
            Delivery {
                provider,
                config,
                key_label: proof.label,
                body_key_label,
                identity: proof.identity,
                facts,
                arrived: self.now,
                opened_from: None,
                body,
            },
        )))
    }

    /// Ends the body and compares, as [`InFlight::finish`] does. If the delivery is refused, you get its body back, so
    /// that it can be explained.
    ///
    /// # Errors
    ///
    /// Those of [`InFlight::finish`], each with the body.
    #[cfg(feature = "explain")]
    pub fn finish_or_keep(
        mut self,
    ) -> Result<Finished<P>, (Rejection, crate::explain::RefusedBody)> {
        let body = std::mem::take(&mut self.body).into_bytes();
        self.body.push(body.clone());
        self.finish()
            .map_err(|rejection| (rejection, crate::explain::RefusedBody::new(body)))
    }

    /// The states that hash each byte of the body: what the delivery costs.
    #[cfg(feature = "testing")]
    pub(crate) fn states(&self) -> usize {
        match &self.stage {
            Stage::Head { check, .. } => check.states(),
            Stage::Body(_) | Stage::Probe(_) => 0,
        }
    }

    /// What this delivery keeps in memory now, in bytes: itself, the states of its computations, what is
    /// signed after its body, the texts of the head that it will show, and the body so far.
    ///
    /// It is an upper bound of what an allocator says, with two exceptions that only the caller can
    /// know: a chunk, or a text of the head, may be a piece of a larger buffer, which it then keeps.
    /// Nothing in it is larger than what came. What is signed before the body is not kept at all.
    #[must_use]
    pub fn retained(&self) -> usize {
        let stage = match &self.stage {
            Stage::Head { check, facts, .. } => check.retained().saturating_add(facts.retained()),
            Stage::Body(facts) => facts.retained(),
            Stage::Probe(_) => 0,
        };
        size_of::<Self>()
            .saturating_add(stage)
            .saturating_add(self.body.retained())
    }

    /// What [`InFlight::finish`] may hold in memory beside [`InFlight::retained`] for a moment, in bytes, once all
    /// of the body is there.
    ///
    /// A body that came in several chunks is joined to one piece, and then the chunks go; one that came in a
    /// single chunk is that piece. Where the sender signs [another form](Claim::body_as) of the body, that form
    /// is made; and where the proof stands [in the body](Claim::found_in_body), it is looked for.
    #[must_use]
    pub const fn finishing(&self) -> usize {
        let (length, in_body) = (self.body.len(), IN_BODY);
        let stage = match &self.stage {
            Stage::Head {
                check, then_body, ..
            } => check
                .finishing(length)
                .saturating_add(if *then_body { in_body } else { 0 }),
            Stage::Body(_) => in_body,
            Stage::Probe(_) => 0,
        };
        self.body.joining().saturating_add(stage)
    }

    /// The longest body that is read, in bytes.
    #[must_use]
    pub const fn limit(&self) -> usize {
        self.limit
    }
}

/// Shows how far the delivery is, and nothing of what it holds.
impl<P: Provider> fmt::Debug for InFlight<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InFlight")
            .field("endpoint", &self.endpoint)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Probes are short, so a long body without a proof is refused for having no proof, not for its length.
fn too_large(means: ProofSource) -> Rejection {
    Rejection::new(match means {
        ProofSource::Probe(_) => RejectionKind::NoSignature,
        ProofSource::Head | ProofSource::Body | ProofSource::HeadAndBody => {
            RejectionKind::BodyTooLarge
        }
    })
}
