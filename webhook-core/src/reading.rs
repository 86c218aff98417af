//! Reads one delivery from its head to the end of its body, whoever its sender is.
//!
//! This code does not depend on the provider's type, so it is compiled once and not for each provider.

use std::sync::Arc;

use bytes::Bytes;

use crate::body_buffer::BodyBuffer;
use crate::check::Check;
use crate::claim::{Claim, Probe, ProofSource, Unverified};
use crate::delivery::Delivery;
use crate::endpoint_config::Config;
use crate::facts::Facts;
use crate::framing::{announced_length, refuse_encoded};
use crate::head::Head;
use crate::provider::Scheme;
use crate::rejection::{Rejection, RejectionKind};
use crate::reply::Answer;
use crate::timestamp::Timestamp;
use crate::window::in_window;

/// How much memory finding and checking a proof in the body may take for a moment, whatever the body.
const IN_BODY: usize = 16 << 10;

/// A delivery that is being read. It is filled in place, since moving it would take a good part of the time that a
/// small delivery costs.
pub(crate) struct Reading {
    proof: Proof,
    check: Check,
    pub(crate) facts: Facts,
    body: BodyBuffer,
    limit: usize,
    pub(crate) now: Timestamp,
}

/// The place of the proof that the complete body has to pass.
#[derive(Clone, Copy)]
enum Proof {
    Head { then_body: bool, body_allowed: bool },
    Body,
    Probe(Probe),
}

/// The result of a complete body.
pub(crate) enum Ended {
    Proven(ProvenBody),
    Answer(Answer),
}

/// What the complete body has proven, beside the facts that the head has told.
pub(crate) struct ProvenBody {
    pub(crate) key_label: Arc<str>,
    pub(crate) body_key_label: Option<Arc<str>>,
    pub(crate) identity: Option<[u8; 32]>,
    pub(crate) body: Bytes,
}

impl ProvenBody {
    /// Makes the delivery, with the facts that its head has told and the time at which it arrived. It is always
    /// inlined, so that the facts are copied once: from the delivery that was read to the one that is proven.
    #[inline(always)]
    pub(crate) fn delivery(
        self,
        provider: &'static str,
        config: Arc<Config>,
        facts: Facts,
        arrived: Timestamp,
    ) -> Delivery {
        Delivery {
            provider,
            config,
            key_label: self.key_label,
            body_key_label: self.body_key_label,
            identity: self.identity,
            facts,
            arrived,
            opened_from: None,
            body: self.body,
        }
    }
}

impl Reading {
    /// Makes a reading of which nothing is known yet. It is always inlined: see [`Check::new`].
    #[inline(always)]
    pub(crate) fn new(now: Timestamp) -> Self {
        Self {
            proof: Proof::Body,
            check: Check::new(),
            facts: Facts::unknown(),
            body: BodyBuffer::default(),
            limit: 0,
            now,
        }
    }

    /// Judges the head. Returns an answer if the sender performs a handshake.
    pub(crate) fn begin(
        &mut self,
        scheme: &dyn Scheme,
        config: &Config,
        head: &Head<'_>,
    ) -> Result<Option<Answer>, Rejection> {
        if !scheme.methods().contains(head.method()) {
            return Err(RejectionKind::MethodNotAllowed.into());
        }
        let found = head.pass(&config.listed);
        let head = head.after(&found);
        if let Some(reply) = scheme.challenge(&head) {
            return Ok(Some(reply.render()));
        }
        refuse_encoded(&head)?;
        // The claim is matched by reference, since moving it would copy it.
        match &scheme.claim(&head) {
            Ok(claim) => self.open(config, claim, announced_length(&head)?)?,
            Err(rejection) => return Err(*rejection),
        }
        Ok(None)
    }

    fn open(
        &mut self,
        config: &Config,
        claim: &Claim<'_>,
        announced: Option<usize>,
    ) -> Result<(), Rejection> {
        let settings = &config.settings;
        self.limit = settings.body_limit;
        if let ProofSource::Probe(probe) = claim.means {
            self.limit = self.limit.min(probe.max);
        }
        if announced.is_some_and(|length| length > self.limit) {
            return Err(too_large(claim.means));
        }
        if claim.inconsistent {
            return Err(RejectionKind::InvalidClaim.into());
        }
        in_window(claim.timestamp, self.now, settings)?;
        self.body.announce(announced);
        match claim.means {
            ProofSource::Probe(_) | ProofSource::Body
                if !claim.offered.is_empty() || !claim.parts.is_empty() =>
            {
                return Err(RejectionKind::InvalidClaim.into());
            }
            ProofSource::Probe(probe) => self.proof = Proof::Probe(probe),
            ProofSource::Body => self.facts.learn(claim),
            ProofSource::Head | ProofSource::HeadAndBody => {
                self.facts.learn(claim);
                let then_body = matches!(claim.means, ProofSource::HeadAndBody);
                let body_allowed = self.facts.covers_body() || claim.body_unsigned || then_body;
                if !body_allowed && announced.is_some_and(|length| length > 0) {
                    return Err(RejectionKind::UnsignedBody.into());
                }
                self.check
                    .begin(claim, announced.is_none_or(|length| length == 0))?;
                self.proof = Proof::Head {
                    then_body,
                    body_allowed,
                };
            }
        }
        Ok(())
    }

    pub(crate) fn update(&mut self, chunk: Bytes) -> Result<(), Rejection> {
        if chunk.is_empty() {
            return Ok(());
        }
        let room = self.limit.saturating_sub(self.body.len());
        match self.proof {
            Proof::Probe(probe) if chunk.len() > room => {
                return Err(too_large(ProofSource::Probe(probe)));
            }
            _ if chunk.len() > room => return Err(RejectionKind::BodyTooLarge.into()),
            Proof::Head {
                body_allowed: false,
                ..
            } => return Err(RejectionKind::UnsignedBody.into()),
            Proof::Head { .. } => self.check.update(&chunk),
            Proof::Body | Proof::Probe(_) => {}
        }
        self.body.push(chunk);
        Ok(())
    }

    pub(crate) fn finish(
        &mut self,
        scheme: &dyn Scheme,
        config: &Config,
    ) -> Result<Ended, Rejection> {
        let body = std::mem::take(&mut self.body).into_bytes();
        let mut body_key_label = None;
        let proof = match self.proof {
            Proof::Probe(probe) => {
                return if (probe.is)(&body) {
                    Ok(Ended::Answer(Answer::empty(probe.status)))
                } else {
                    Err(RejectionKind::NoSignature.into())
                };
            }
            Proof::Body => self.in_body(scheme, config, &body)?,
            Proof::Head { then_body, .. } => {
                let proof = self.check.finish(&body)?;
                if then_body {
                    body_key_label = Some(self.in_body(scheme, config, &body)?.label);
                }
                proof
            }
        };
        Ok(Ended::Proven(ProvenBody {
            key_label: proof.label,
            body_key_label,
            identity: proof.identity,
            body,
        }))
    }

    /// Checks the proof in the body, and takes the facts from its claim.
    fn in_body(
        &mut self,
        scheme: &dyn Scheme,
        config: &Config,
        body: &Bytes,
    ) -> Result<crate::check::Proof, Rejection> {
        let claim = scheme.claim_in_body(Unverified::new(body))?;
        in_window(claim.timestamp, self.now, &config.settings)?;
        let mut facts = Facts::unknown();
        facts.learn(&claim);
        if !facts.covers_body() && !claim.body_unsigned {
            return Err(Rejection::new(RejectionKind::UnsignedBody));
        }
        let mut check = Check::open(&claim)?;
        check.update(body);
        let proof = check.finish(body)?;
        self.facts.join(facts);
        Ok(proof)
    }

    /// Returns the body so far, and keeps it.
    #[cfg(feature = "explain")]
    pub(crate) fn body(&mut self) -> Bytes {
        let body = std::mem::take(&mut self.body).into_bytes();
        self.body.push(body.clone());
        body
    }

    #[cfg(feature = "testing")]
    pub(crate) fn states(&self) -> usize {
        self.check.states()
    }

    /// Returns how many bytes are kept on the heap.
    pub(crate) fn retained(&self) -> usize {
        self.beside_body().saturating_add(self.body_retained())
    }

    /// Returns how many bytes are kept on the heap beside the body. They do not change while the body is read.
    pub(crate) fn beside_body(&self) -> usize {
        self.check.retained().saturating_add(self.facts.retained())
    }

    pub(crate) fn body_retained(&self) -> usize {
        self.body.retained()
    }

    pub(crate) const fn updating(&self, chunk: usize) -> usize {
        self.body.joining_with(chunk)
    }

    pub(crate) fn finishing(&self) -> usize {
        let (length, in_body) = (self.body.len(), IN_BODY);
        let proof = match self.proof {
            Proof::Head { then_body, .. } => self
                .check
                .finishing(length)
                .saturating_add(if then_body { in_body } else { 0 }),
            Proof::Body => in_body,
            Proof::Probe(_) => 0,
        };
        self.body.joining().saturating_add(proof)
    }

    /// Returns the length of the body so far.
    pub(crate) const fn length(&self) -> usize {
        self.body.len()
    }

    pub(crate) const fn limit(&self) -> usize {
        self.limit
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
